"use strict";(()=>{var $t=history.state?.step??0,so={[$t]:location.hash},oa=!1,hs=()=>{};var gs=()=>$t>0;function sa(t,e){let n=e&&t!==so[$t];$t+=Number(n),so[$t]=t;try{history[n?"pushState":"replace\
State"]({step:$t},"",t||location.pathname+location.search)}catch{oa=!0}}function ra(){if(gs()){if(!oa)return history.
back();$t-=1,hs(so[$t],!1)}}function aa(t){hs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
$t=n?$t+1:e.step,so[$t]=location.hash,hs(location.hash,n)})}var ro=new Map,Q=(t,e)=>{ro.set(t,e)},Rt=[],ao=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
It=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Pt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function If(){return[...[...ro].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${ao(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${ao(a)}`)]:[]}),...Rt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var io=!1;function X(){io=!0,Rt=[]}function ia(){sa(If(),io),io=!1}function Pf(t){let e=new Map;
Rt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Rt.push({part:n,kind:"",names:[n]})}return e}function ca(t,e=!0){
io=!1;let n=Pf(t),o=new Map([...n].filter(([s])=>!ro.has(s)));for(let[s,{read:r,kept:a}]of ro){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${ao(i)}`;c===null?Rt.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
Rt.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${ao(r)}`;Rt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Rt.length?{kind:Rt[0].kind,names:Rt.flatMap(({names:s})=>s)}:null}var la=gs,fa=ra;var jf=JSON.parse(document.getElementById("data")?.textContent??"{}");function Df({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(jf).map(([t,e])=>[t,e.blank?Df(e):e]));var co={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},u={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...co},da=[];function pa(...t){da.push(...t)}function H(){for(let t of da)t()}var S=t=>Array.
isArray(t)?t[u.language==="ko"?1:0]:t,pt=t=>S(t[u.reading==="corrected"?t.length-1:0]),L=t=>S(f.things[t].label),
He=t=>new Intl.DisplayNames(u.language,{type:"currency"}).of(t)??t;function ie(){let{pair:t,selected:e}=u;return t?
`${L(t.from)} – ${L(t.to)}`:e===null?"":L(e)}var P=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,j=t=>f.kinds[I(t)],V=t=>j(t).rank==="\
concept",xs=[];for(let t of f.relations)xs[t.thing]=t;var Z=t=>xs[t],R=t=>xs[t]!==void 0,lo=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{lo[t].push(n),typeof e=="number"&&e!==t&&lo[e].push(n)});var ut=t=>lo[t].
filter(e=>f.statements[e].subject===t),ce=Array.from({length:P},()=>[]);function ma(t){ce[t.from].push(t),t.to!==
t.from&&ce[t.to].push(t)}var C=t=>ce[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&ma({from:t,to:e,statement:n,relation:null})});var ua=t=>Array.isArray(t)?t[0]:t,ws=[];for(let t of f.edges)
ws[t.relation]??=[],ws[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=ws[t]??[],o=ua(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&V(i)&&ua(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:p,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];ma({from:c,to:d,statement:null,relation:t,property:p,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var bn=[...f.things.keys()].slice(0,P).filter(t=>j(t).rank==="actor").sort((t,e)=>ce[e].length-ce[t].length||t-
e),et=(t,e)=>t.from===e?t.to:t.from,ha=(t,e)=>ce[t].filter(n=>et(n,t)===e&&jt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===u.reading}var jt=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function at(t,e=new Set){let n=new Set;for(let o of ce[t]){let s=et(o,t);s===t||e.has(I(s))||!jt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var vt=t=>[...new Set(ce[t].map(e=>et(e,t)).filter(e=>R(e)&&e!==t))];function fo(t){
let e=R(t)?[]:vt(t).flatMap(ut);return new Set([...lo[t],...e].filter(D))}var Dt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ut(e.relation).filter(D)));function po(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function uo(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ut(e.relation).some(
n)}var Ff=6,Bf=2e4,ga=1e3,wa=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
xa=(t,e)=>R(t)!==R(e)?1:2,ya=t=>C(t).flatMap(e=>e.relation===null&&D(e.statement)?[et(e,t)]:[]);function Hf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let d of ya(c)){if(n.has(d))continue;let p=e.has(c)&&e.has(d)?2:xa(c,d),g=i+
p*ga+(V(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+p]??=[],s[r+p].push([g,d]))}}return o}var Uf=[...f.
things.keys()].filter(t=>t<P&&!R(t)).sort((t,e)=>C(e).length-C(t).length||t-e).slice(0,Ff);function Ue(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...wa(o),...n?Uf:[]].filter(h=>!o.has(h))),r=Hf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/ga),i=new Map,[c,d]=[0,!1];function p(h){let w=h[h.length-1];if(c+=1,d||=c>Bf,d)return;if(w===e){let $=h.
filter(v=>!R(v)||o.has(v)).join();i.has($)||i.set($,h);return}let k=[...new Set(ya(w).filter($=>$!==w&&!s.has(
$)))].sort(($,v)=>Number(R($))-Number(R(v))||$-v);for(let $ of k){let v=o.has(w)&&o.has($)?2:xa(w,$);a($)===a(
w)-v&&p([...h,$])}}r.has(t)&&p([t]);let g=h=>h.filter(w=>V(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function Wf(t,e,n){let{captions:o}=Z(t),s=pt(o).replaceAll(`
`," "),r=C(e).filter(i=>i.relation===t&&i.from!==i.to),a=C(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>et(i,e)===n))for(let[i,c,d]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[d]===g[d]));if(p)return{said:s,both:i,third:p[d]}}return{said:s,both:null,third:null}}function ys(t){let e=wa(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(
x=>x.relation===null&&et(x,r)===o?[x.statement]:[]),i=vt(r).filter(x=>!e.has(x)&&C(x).some(k=>k.relation===null&&
et(k,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),d=[...new Set([...i,...c])].flatMap(ut),p=[...new Set(
[...i,...c])].map(x=>Wf(x,r,o)),g=a.filter(D).map(x=>({said:S(f.predicates[f.statements[x].predicate]),both:null,
third:null})),h=({both:x})=>["to","from"].indexOf(x??""),w=[...g,...p].sort((x,k)=>h(x)-h(k));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(D))}})}var b=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Ft(t,e){for(let n of b(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ct(t){b("status").textContent=t}var qf=2.399963229728653,Gf=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function ba(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function ka(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*qf,d={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},p=o(d);if(n.every(g=>Gf(p,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Sa=t=>f.statements[t].errata.length>0,$e=t=>f.statements[t].only==="corrected";function U(t){let e=[...t].
filter(Sa);return(e.some(n=>!$e(n))?"†":"")+(e.some($e)?"‡":"")}var mo=new Map;f.statements.forEach(({subject:t},e)=>{
Sa(e)&&mo.set(t,[...mo.get(t)??[],e])});var $a=mo.size>0,ve=t=>(mo.get(t)??[]).filter(D),We=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),ho=t=>ve(t).some(e=>We(e)&&!$e(e)),le=t=>U(ve(t));function bs(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
ut(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var wo=11,zf=17,qe=1.18,Kf=12,Vf={actor:3.4,named:2.8,relation:2.4,concept:2},_f={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},go=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Qf(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/go(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>go(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;go(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Yf(t){let e=Qf(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(le(t).includes("‡")?
"‡":"");let o=pt(n).replaceAll(`
`," "),s=go(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var va=new Map;function ks(t){let e=`${u.language} ${u.reading}`,n=va.get(e)??new Map;return va.set(
e,n),n.has(t)||n.set(t,Yf(t)),n.get(t)}var Oa=document.createElement("canvas").getContext("2d"),Jf=getComputedStyle(
document.body).fontFamily,Xf={400:new Map,600:new Map};function Oe(t,e,n=400){let o=t.split(`
`),s=Xf[n],r=s.get(t);return r===void 0&&(Oa.font=`${n} 20px ${Jf}`,r=Math.max(...o.map(a=>Oa.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*qe]}function kn(t){let{radius:e,font:n}=f.things[t],[o,s]=Oe(ks(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function _t(t,e,n){let{rank:o}=j(t),[s,r]=_f[o];return Math.max(f.things[t].radius*e,Vf[o]+
Math.min(s*Math.sqrt(n),r))}function Ma(t,e,n){let o=j(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,wo+o),zf),bold:o&&n>=Kf?600:400}}var Zf=40,td=130;function Ss(t,{x:e,y:n}){let[o,s]=kn(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var ed=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],$s=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Ot(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>C(g).map(h=>et(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,x])=>w!==h&&ba(g,i(h),x,f.things[w].radius+4)),d=[...t].
map(([g,h])=>Ss(g,h)),p=new Set(e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],h=(n?null:g.find($=>a($).length))??
g[0];p.delete(h);let w=n?[]:r===void 0?a(h):[r],x=n?[n]:w.map(i),k=ka(x.length?$s(x):o,n||x.length===1?r===void 0?
Zf:td:0,d,$=>s?ed($,s):Ss(h,$),$=>w.some(v=>c($,v)));t.set(h,k),d.push(Ss(h,k))}}var Sn=80,[nd,od]=[8,12];function Ea(t,e){let n=V(t)||R(t)?e:e.filter(o=>!V(o));return n.length?n:e}function Ge(t,e,n){
return Ea(t,at(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(V(s))-Number(V(r))||C(r).length-C(s).length||s-r)}
function sd(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function $n(t,e,n){let o=new Set(Ea(t,at(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=nd)return[];let r=new Map;for(let a of C(t)){let i=et(a,t),c={
actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&!e.has(i)&&jt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+sd(a)))}return[...r].sort(([a,i],[c,d])=>d-i||C(c).length-C(a).length||a-c).slice(0,od-s).map(([a])=>a)}var xo=["least","since","until","status","hearsay","errata"],Qt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ze=t=>xo.every(e=>!t[e]),Aa=t=>Array.isArray(t)?t[0]:t,La=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Ta=(t,e)=>!t||t==="only"===e;function Ca(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[d,p]=o.split(" ");if(!La(n).some(g=>g.currency===d&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Aa(n?.status??"")!==a||!Ta(i,!!n?.hedge)?!1:!c||Ta(c,U(Dt([t]))!=="")}function Na(){let t=f.relations.flatMap(
e=>La(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Aa(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var vs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Qt()}),y=vs(),Y=t=>y.shown.get(t),Ke=()=>new Set([...y.away,...y.aside]),Ra=()=>new Set(
[...y.came.map(({thing:t})=>t),...y.visited===null?[]:[y.visited]]);function yo(t){let e={has:o=>y.shown.has(o)&&
!y.guests.has(o)},n=Ge(t,e,y.away);return{some:n.slice(0,Sn),total:n.length,away:Ge(t,e,new Set).length-n.length}}
function Ia(t){let e=new Set(at(t,y.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=C(t).filter(a=>et(
a,t)===s&&jt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>y.away.has(s))}}function mt(){let t=y.preset!==null&&f.presets[y.preset].kinds!==null,
e=Os()?new Set(f.presets[y.preset].things):null,[n,o,s]=[Ke(),Ra(),!ze(y.sieve)];function r(i){if(s&&!Ca(i,y.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&jt(i,n):
y.shown.has(i.relation)?!1:y.read.has(i.relation)?!i.repeats&&(t||jt(i,n)):c?jt(i,y.away):!(t&&i.isAside)&&jt(
i,n)}let a=new Set(_());return[...a].flatMap(i=>C(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Me(t=null){
let e=mt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Pa=()=>[...y.shown.keys()].filter(t=>R(t)&&!y.guests.has(t)),bo=()=>[...y.guests],xt=t=>y.shown.has(t),fe=t=>y.
pinned.has(t),Yt=()=>y.sieve,Jt=()=>y.preset,Os=()=>y.preset!==null&&f.presets[y.preset].flows,Ee=()=>y.shown;
function _(){let t=Ra();return[...y.shown.keys()].filter(e=>!y.away.has(I(e))||t.has(e))}function ko(){let t=new Map;
for(let e of new Set([...y.shown.keys(),...Me()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function So(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var rd=[520,380];function ad(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&uo(e,r),s=t.filter(r=>C(r).some(o));return s.length?s:t}function Ms(t,e){Object.assign(y,vs(),
{preset:t,centre:e,aside:So(t)})}function Ve(t){Ms(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{y.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var ja=()=>Ms(
null,null);function $o(t){let{some:e,total:n,away:o}=yo(t);Ot(y.shown,e,{near:y.shown.get(t)});for(let s of e)
y.guests.delete(s);return{added:e.length,total:n,away:o}}function vo(t){return Ms(null,t),y.shown.set(t,{x:0,y:0}),
$o(t)}function Da(){for(let t of y.guests)y.shown.delete(t);y.guests=new Set,y.visited=null,y.read=new Set}function Fa(t){
y.shown.has(t)||Ot(y.shown,[t]),y.guests.delete(t);let e=$o(t);return y.came.push({thing:t,all:!0}),e}function Ba(t,e){
y.guests.has(t)?id():Da(),y.read=new Set,y.visited=e&&y.shown.has(t)?null:t,y.visited!==null&&(y.guests=new Set(
[t,...$n(t,y.shown,y.away)].filter(n=>!y.shown.has(n))),y.shown.has(t)||Ot(y.shown,[t],{room:y.guests.size>3?rd:
void 0}),Ot(y.shown,[...y.guests],{round:t}))}function id(){y.visited!==null&&y.came.push({thing:y.visited,all:!1}),
y.guests=new Set}function Es(t){y.shown.delete(t),y.guests.delete(t),y.came=y.came.filter(e=>e.thing!==t)}function Ts(t){
for(let e of t)y.away.delete(I(e)),y.guests.delete(e);Ot(y.shown,t)}function As(t){for(let e of t)Es(e)}function Ha(t){
y.pinned.delete(t)||y.pinned.add(t),y.guests.delete(t)}function Ua(t,e){t===null?[y.away,y.aside]=[new Set,new Set]:
e==="only"?(y.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),y.aside=new Set):(y.aside.delete(t),y.away.delete(
t),e==="hide"&&y.away.add(t)),y.came=y.came.filter(({thing:n})=>!y.away.has(I(n)))}function Wa(t){y.sieve=t}function _e(t,e){
y.shown.has(t)&&y.shown.set(t,e)}function Xt(t,e=null){Da(),y.read=new Set(e===null?[]:po(e).filter(R));let n=t??
[],o=e===null?n:ad(n,e),s=n.flatMap(r=>y.shown.get(r)??[]);return y.guests=new Set(o.filter(r=>!y.shown.has(r))),
Ot(y.shown,[...y.guests],{home:s.length?$s(s):void 0}),[...new Set(o)]}function ft(){Object.assign(u,co),Xt(null)}function Zt(t,e=!1){Object.assign(u,co,{selected:t,passed:e,tab:"de\
tails"}),Ba(t,e)}function Qe(t,e){ft();let n=[Math.min(t,e),Math.max(t,e)];Xt(n);let o=mt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ha(t,e);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Te(t,e,{avoids:n=!1,way:o=0}={}){ft();let{paths:s}=Ue(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Xt(r),Object.assign(u,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function vn(t){ft();let e=po(t).filter(n=>!R(n));Object.assign(u,{passage:t,highlighted:Xt(e,t),tab:"tex\
t"})}function On(t){let{told:e}=f.steps[t];return e[u.reading==="corrected"?e.length-1:0]}function Mn(t){let{preset:e}=f.
steps[t];if(Jt()!==e&&(u.arrangement="",Ve(e)),ft(),!t)return;let n=On(t).things.filter(o=>!R(o)&&!V(o));Object.
assign(u,{tour:t,highlighted:Xt(n.some(xt)?n.filter(xt):n)})}function En(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=u,d=new Map(Ee());t!==null?(Xt(null),Zt(t,e)):n?Qe(n.from,n.to):o!==null?
vn(o):s&&a.from!==null&&a.to!==null?Te(a.from,a.to,a):r!==null&&Mn(r),Object.assign(u,{unknown:i,tab:c});for(let p of bo())
_e(p,d.get(p)??Y(p))}var qa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For thi\
s question no sentences can be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Nar\
row the question and ask again.`,refused:t=>`${t} would reach beyond this page, which asks nobody else. Ask wh\
at is in it.`,notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}\
”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(
", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can \
stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefi\
x ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")}\
 could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw on\
ly these",mixed:"This page holds several articles, and this question counts or adds up across all of them. `so\
vkg query` asks each by itself.",noRows:"No rows: the graph states nothing of this.",ownQuery:"Your own SPARQL",
ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and \
LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","to\
pic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastru\
cture":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"Th\
e text","topic-time":"Time"};var Ga={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>d[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${p} Only what is verified is quoted.`}};var za={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"Arrangement",laidOut:"As laid out",byKind:"\
By kind",byCountry:"By country",inRings:"In rings",noCountry:"no country named",undo:"Undo",physics:"Let it mo\
ve",besideOthers:"Side by side with",besideChoice:t=>`Which country beside ${t}`,ranked:"Ranks",rated:"Strengt\
hs and weaknesses",paid:"Investments and support",pursued:"Policies and laws",notSaid:"The article says nothin\
g of it.",allOfIt:"All that is said of ranks, row by row",asChart:"As a chart",saveChart:"Take the chart away \
as SVG",takeAway:"Take away",takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring and †: recorded as an error of the article.",savePng:"PNG",saveSvg:"SVG",print:"\
Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"Overview",details:"Details",
noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a name.",pathTab:"\
Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"\
“As stated” is what is printed; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"\
Your own selection.",tooMany:t=>`With ${t} things the graph is too large to be drawn at once: start here, sear\
ch, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`\
Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"\
Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the pi\
cture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each currency, for bars a\
nd lines; currencies are never added up.",help:"Choose a thing or a line to read what is said, and in which se\
ntence.",things:t=>`${t} things`,statements:t=>`${t} statements`,sentences:t=>`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"\
grave error",lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investmen\
t, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold\
 all",kindsNote:"How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t}\
 of ${e}`,moreLines:t=>`+ ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which line\
s",any:"any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"E\
rrata",onlySuch:"only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No li\
ne is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"\
thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this \
page has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} \
more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, \
sentence by sentence",asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"\
Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",ring:"A ring, and a † beside words, mar\
k what is recorded as an error of the article.",putRight:"A ‡ marks what is put right in this reading.",corrected:"\
Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"\
No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two things",pathHelp:"The shor\
test path, step by step, with the sentences that make it. Denied links are not used.",from:"From",to:"To",swap:"\
Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t}\
 paths are equally short; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t}\
 → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"\
Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of\
 ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you\
 have left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is le\
ft out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence \
as the graph knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`pa\
ragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the\
 picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the ar\
ticle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements\
 of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...Ga,...qa};var Ka={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",
answer:"답",rows:t=>`${t}행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:
""}`,cite:"인용 표기",copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>
0?` 외 ${e}개`:""}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}\
초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,refused:t=>`${t}은(는) 이 페이지 밖\
에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무것도 묻지 않는다.`,notGiven:({parameter:t,
text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” 항목이 없다${o.length?`. 있는 것: ${o.
join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.join(", ")}. 이 가운데 하나를 준\
다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}처럼 쓴다.`:`여기에 올 수 있는 것 가\
운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`\
접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이\
것만 보기",mixed:"이 페이지에는 글이 여럿이고, 이 질문은 그 모두를 함께 세거나 더한다. `sovkg query`는 글마다 따로 묻는다.",
noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"\
이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는\
다.",run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량",
"topic-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"\
돈","topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var Va={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${d[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${p} 확인된 문장만 인용한다.`}};var _a={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"처음 배치",byKind:"종\
류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",physics:"\
자동으로 움직이기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트를 S\
VG로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데\
이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를\
 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †는 글의 오류로 기록된 것을 뜻한다.",
savePng:"PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",
details:"내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,
bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항\
목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표\
시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이\
것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"\
금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"그런 선이 없다.":`그런 선이 ${t}개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{
let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}\
’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장\
마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다.",
putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 값: ",correctedFrom:t=>`\
여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목\
 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}\
단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있다. 거치는 곳:`,avoidHubs:"거의 모든 것을 잇는 항목은 피하기",
both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,noPath:"두 항목을 잇는 경로가 없다.",
table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀어서",statementRows:"진술",words:"말하는 것",
close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}\
행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",
object:"목적어",sentence:"문장",empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<
e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${t}개를 더하였다.`)+
(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`빼 둔 종류 때문에 이웃 ${t}\
개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문\
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Va,...Ka};var Qa={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var ld={en:za,ko:_a},m=t=>!f.passages.length&&Qa[u.language][t]||ld[u.language][t];function Mt(t){let e=m(t);return typeof e==
"string"?e:""}function Oo(t){u.mode=t,b("table").hidden=t!=="table",b("drawing").hidden=t==="table",b("tools").hidden=t==="t\
able",Ft("modes",t)}var fd=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Et(t){
u.tab=t;for(let e of b("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of fd)b(n).hidden=e!==t;Ls()}function Ls(){b("fold").textContent=u.tab==="details"&&ie()||b(
`tab-${u.tab}`).textContent}var dt=t=>b("fold").setAttribute("aria-expanded",String(t)),Ya=()=>b("fold").getAttribute(
"aria-expanded")==="true";var dd=13,pd=1,Tn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Mo=t=>Tn(t).map(({statement:e})=>Cs(e)+U([
e])).join(", "),Cs=t=>S(f.statements[t].object.text),Ja=(t,{currency:e})=>`${I(t)} ${e}`;function ud(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Tn(e)){let o=Ja(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Ns(t,e){
let n=ud().get(Ja(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Ye({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Tn(o).flatMap(s=>Ns(o,
s)??[]));return n.length?Math.max(pd,dd*n.reduce((o,s)=>o+s)):null}var Xa=[[],[0],[-.3,.3],[-.4,0,.4]];function Za(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function yt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Za(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ti=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ei(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Za(t,e,n))} `:"L"}${o(e)}`}var md=2e3,Rs=t=>!t.isAside||t.alone,oi=t=>Os()&&t.property===null&&Mo(t.relation)!=="";function hd(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+bs(t);let{captions:e,called:n}=Z(t.relation);
if(oi(t))return Mo(t.relation);let o=Rs(t)?pt(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Rs(t)?"":bs(t))}function gd(t){if(t.relation===null)return null;if(oi(
t))return Mo(t.relation);let e=Rs(t)&&Z(t.relation)?.amounts||[];return e.length?pt(e):null}function ni(t,[e,n],o,s){
let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:a;return{
id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?gd(r[0]):null,grave:[...Dt(r)].some(c=>We(c)&&!$e(c)),weight:(/\d/.test(a[0])?2:0)+(r.some(
({relation:c})=>c!==null)?1:0)}}var Ae=new Map,Is=new Map,J=()=>Ae,Bt=t=>Is.get(t)??0;function Ps(t){let{from:e,
to:n}=Ae.get(t);return{from:e,to:n,edges:[...Ae.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}
function Eo(t){let e=[...Ae.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,
o=e.find(({edges:s})=>s.some(n))??e[0];return o?Ps(o.id):null}function js({from:t,to:e,edges:n},o){if(!o)return!0;
if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=u;return!u.highlighted&&r!==null&&o.has(r)?t===r||e===
r:s===null||n.some(a=>uo(s,a))}function si(){let t=new Map,e=mt();for(let n of e){let o=[Math.min(n.from,n.to),
Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=hd(n);r.said.set(a,[...r.
said.get(a)??[],n])}Ae=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[d])=>Number(/\d/.test(d))-
Number(/\d/.test(c))),a=e.length>md?void 0:Xa[r.length],i=a?r.map((c,d)=>ni(d?`${n}/${d}`:n,o,[c],a[d])):[ni(n,
o,r,0)];for(let c of i)Ae.set(c.id,c)}Is=new Map;for(let{from:n,to:o}of Ae.values())for(let s of[n,o])Is.set(s,
Bt(s)+1)}var ci=["kind","country","radial"],Je=28,li=64,To=60,ri=190,Ds=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),fi=Ds>=0;function wd(t){if(I(t)===Ds)return L(t);let e=C(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Ds);return e?L(e.to):m("noCountry")}var Fs=()=>b("drawing").clientWidth<b("drawing").clientHeight?.6:1.5;function xd(t){
let e=[...t].map(([c,d])=>{let p=d.map(kn),g=[0,1].map(k=>Math.max(...p.map($=>$[k]))+Je),h=Math.ceil(Math.sqrt(
d.length*g[1]*Fs()/g[0]))||1,w=Math.ceil(d.length/h),x=Math.min(h,d.length);return{name:c,things:d,cell:g,columns:h,
width:x*g[0]+Je,height:li+w*g[1]+Je}}),n=c=>+(c===m("noCountry"));e.sort((c,d)=>n(c.name)-n(d.name)||d.height-
c.height||d.things.length-c.things.length);let o=e.reduce((c,d)=>c+(d.width+To)*(d.height+To),0),s=Math.max(Math.
sqrt(o*Fs()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+To,0]);let d={
...c,left:r,top:a};return r+=c.width+To,i=Math.max(i,c.height),d})}function ai(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=xd(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:d})=>r.
map((p,g)=>{let h=c+Je/2+g%i*a[0]+a[0]/2,w=d+li+Math.floor(g/i)*a[1]+f.things[p].radius+Je/2;return[p,{x:h,y:w}]})),
groups:o}}function yd(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:d})=>c===i||d===i).map(c=>et(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function bd(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function kd(t){let e=[...t].sort((d,p)=>C(p).length-
C(d).length||d-p)[0],n=y.centre!==null&&t.includes(y.centre)?y.centre:e,o=mt(),{reached:s,left:r}=yd(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((d,p)=>{let g=v=>o.flatMap(A=>A.from===v||A.to===v?a.get(et(A,
v))??[]:[])[0]??0,h=new Map(d.map(v=>[v,g(v)])),w=p?[...d].sort((v,N)=>Number(h.get(v))-Number(h.get(N))||v-N):
[...d].sort((v,N)=>I(v)-I(N)||v-N),x=w.map(v=>kn(v)[0]+Je);c=Math.max(c+ri,x.reduce((v,N)=>v+N,0)/(2*Math.PI));
let k=w.map((v,N)=>2*Math.PI*N/w.length-Math.PI/2),$=p?bd(w.map(v=>Number(h.get(v))),x.map(v=>v/c)):k;w.forEach(
(v,N)=>{a.set(v,$[N]),i.push([v,{x:c*Math.cos($[N])*Fs(),y:c*Math.sin($[N])}])})}),r.forEach((d,p)=>{i.push([d,
{x:(p-(r.length-1)/2)*200,y:c+ri}])}),{points:i,groups:[]}}var Ao=[],ii="";function di(){let t=new Set(bo()),e=_().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=u.arrangement&&`${u.arrangement} ${u.language} ${e}`;if(n===ii||(ii=n,
Ao=[],!n||!e.length))return;let o={radial:()=>kd(e),kind:()=>ai(e,r=>S(f.kinds[I(r)].label)),country:()=>ai(e,
wd)}[u.arrangement],s=o?.()??{points:[],groups:[]};Ao=s.groups;for(let[r,a]of s.points)_e(r,a)}var pi=()=>Ao.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function ui(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Ao){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,d]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(d-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,d,r)}}var[Sd,mi]=[50,.4],$d=.75,vd=250;function hi(t,e){let n=0,o=!1,s=!1;function r(i=Sd){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:mi}}),i>mi/2&&(n=setTimeout(()=>r(i*$d),vd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var gi=[[],[9,3],[2,3],[9,3,2,3]],Lo=[5,4],Bs=3,wi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Od=wi(f.relations.map(({thing:t})=>I(t))),Md=wi(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function Xe(t){let e=Od.filter(n=>f.kinds[n].family===f.kinds[t].family);return gi[Math.max(
0,e.indexOf(t))%gi.length]}var Ze=t=>Md.indexOf(t)%Bs,tn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Ed=3,xi=.6;function yi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:d,families:p}=n,
{family:g,rank:h,shape:w}=j(t),x=!o||o.has(t),k=p[g][x?s&&h==="concept"?"pale":"full":"dim"],$=t===u.selected,
v=le(t).includes("†")&&x,N=v&&ho(t),A={background:k,border:a},F=fe(t);return{id:t,...Y(t),shape:w,size:_t(t,
r,e)/r,borderWidth:($?3:N?4:v?2:1)*(s?xi:1),color:{background:k,border:$?a:N?d:v?c:i,highlight:A,hover:A},fixed:F,
shapeProperties:{borderDashes:F?[3,2]:!1}}}function bi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:d}=n,p=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:Ye(t),h=g===null?
void 0:tn(t),w=p===null?i:c[j(p).family],x=h===void 0?w:d[Ze(h)],k=p===null?Lo:g===null?Xe(I(p)):[],$=v=>({enabled:!s&&
t.edges.some(N=>N.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?xi/r:p===
null?1:1.5,color:{color:x[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:$(t.to),from:$(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Ed,dashes:k.length&&!s?k:!1,smooth:ti(t.bend)}}function ki(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(p,g,h){e.setSize(
"100%","100%");let[w,x]=[p.map(({x:lt})=>lt),p.map(({y:lt})=>lt)],[k,$,v,N]=[Math.min(...w),Math.max(...w),Math.
min(...x),Math.max(...x)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/($-k||1),Math.max(t.clientHeight-
o()-70,20)/(N-v||1),1.15),F=A<.35?g:null,rt=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:F??{x:(k+$)/2,y:(v+N)/2+16+o()/2/A},scale:F?.35:A},e.moveTo({...i,animation:rt?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),rt?r():(c=performance.now()+1500,Td(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var Td=t=>t;var Ad=1.5;function Hs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,d){let{face:p,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let w=o*qe;h.forEach((x,k)=>{let $=n+
(k-(h.length-1)/2)*w,v=t.measureText(x).width+2*Ad*d;t.fillStyle=g,t.fillRect(e-v/2,$-w/2,v,w)}),h.forEach((x,k)=>{
let $=n+(k-(h.length-1)/2)*w,v=e-t.measureText(x).width/2;t.textAlign="left";for(let N of x.split(/([†‡]+)/)){
let A=/^[†‡]/.test(N);t.font=`${A?700:r} ${o}px ${p}`,t.fillStyle=A?a?c.grave:c.mark:i,t.fillText(N,v,$),v+=
t.measureText(N).width}t.font=`${r} ${o}px ${p}`})}var Co=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[d,p,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&d<a&&r<h&&p<i&&
!o(w))return!1;return!0}};function Si([t,e,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[p,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<h||p>w)return!1;continue}let[x,k]=[(h-p)/g,(w-p)/g];c=Math.max(c,Math.min(x,k)),d=Math.min(
d,Math.max(x,k))}return c<=d}var $i=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Mi=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Ld=Mi.map(([t,e])=>[
1.25*t,1.6*e]),[Cd,Nd]=[$i,[...$i,...Mi,...Ld]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...e]))),
Ei=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Rd=[...Ei,...[1,-1].flatMap(t=>[.15,-.15,.35,-.35].
map(e=>[e,t]))],Id=[0,8,16,24,32],Us=12,vi=60,Pd=14,jd=1e3,Dd=500,Fd=400,Bd=.5,An=2,Hd=.8,Ud=1,Oi=(t,e,n,o)=>[
t-n/2-An,e-o/2-An,t+n/2+An,e+o/2+An];function Ti({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,
sight:i=null,most:c=Dd}){let d=M=>({x:s(M).x*a,y:s(M).y*a}),p=new Co;for(let M of t){let{x:W,y:G}=d(M),q=_t(M,
a,r(M));p.add([W-q,G-q,W+q,G+q],M)}let g=o.length>Fd?[]:o.flatMap(M=>Wd(M,d));function h(M,W,G,q=(()=>!1)){let it=i&&
G.x>i[0]&&G.y>i[1]&&G.x<i[2]&&G.y<i[3],wt=null,B=1/0;for(let tt of M){let[ae,zt,Fe,Kt]=tt.box;if(it&&(ae<i[0]||
zt<i[1]||Fe>i[2]||Kt>i[3])||!p.isFree(tt.box,W,q))continue;let Nt=g.reduce((Vt,{id:yn,stroke:Se})=>Vt+(yn!==W&&
Si(Se,tt.box)?1:0),tt.off??0);if(Nt<B&&([wt,B]=[tt,Nt]),!B)break}return wt}let{names:w,captions:x}={names:new Map,
captions:new Map},k=new Set(e.slice(0,Pd)),$=M=>t.length>jd&&k.has(M)&&r(M)>=Us;function v(M){let W=ks(M),{size:G,
bold:q}=Ma(M,a,r(M)),[it,wt]=Oe(W,G,q),{x:B,y:tt}=d(M),ae=_t(M,a,r(M)),zt=r(M)>=Us,Fe=(zt?Id:[0]).flatMap(Vt=>(zt?
Rd:Ei).map(([yn,Se])=>{let Be=ae+An+1+Vt,[no,oo]=[yn*(Be+it/2),Se*(Be+wt/2)];return{dx:no,dy:oo,box:Oi(B+no,tt+
oo,it,wt)}})),Kt=Vt=>typeof Vt=="number"&&Vt!==M&&r(Vt)<Us,Nt=h(Fe,null,{x:B,y:tt})??($(M)?h(Fe,null,{x:B,y:tt},
Kt):null);Nt&&(p.add(Nt.box,`name ${M}`),w.set(M,{dx:Nt.dx,dy:Nt.dy,size:G,bold:q,label:W}))}function N({id:M,
from:W,to:G,bend:q,amount:it},wt){let[B,tt]=Oe(wt,wo),[ae,zt]=[d(W),d(G)];if(!it&&Math.hypot(zt.x-ae.x,zt.y-ae.
y)<Hd*B)return;let Fe=(it?Nd:Cd).map(([Nt,Vt,yn])=>{let[Se,Be]=[Vt*(B/2+4),yn*(tt/2+4)],{x:no,y:oo}=yt(ae,zt,q,
Nt);return{along:Nt,dx:Se,dy:Be,off:Se||Be?Ud:0,box:Oi(no+Se,oo+Be,B,tt)}}),Kt=h(Fe,M,yt(ae,zt,q,.5));Kt&&(p.remove(
M),p.add(Kt.box,M),x.set(M,{along:Kt.along,dx:Kt.dx,dy:Kt.dy,size:wo,label:wt}))}function A(M){let W=M.amount??
"";if(N(M,W),x.has(M.id))return;let G=[M.from,M.to].filter(q=>w.delete(q));for(let q of G)p.remove(`name ${q}`);
N(M,W);for(let q of G)v(q)}let[F,rt]=[e.slice(0,c),o.slice(0,c)],lt=rt.filter(({amount:M})=>M),ke=new Set(lt.flatMap(
({from:M,to:W})=>[M,W]));for(let M of F.length<=vi?F.filter(W=>ke.has(W)):F)v(M);if(F.length<=vi)for(let M of lt)
A(M);for(let M of F)w.has(M)||v(M);if(w.size>=Bd*F.length){for(let M of lt)N(M,M.label);for(let M of rt)M.amount||
N(M,M.label)}for(let M of n.slice(0,c))v(M);return{names:w,captions:x}}function Wd({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>yt(r,a,o,c));return i.slice(1).map((c,d)=>({id:t,stroke:[
i[d].x,i[d].y,c.x,c.y]}))}var qd=50,en=new Map,Ws=()=>[...y.shown.keys()].filter(t=>!y.guests.has(t));function Gd(){let{preset:t,centre:e,
came:n,away:o}=y,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Ge(e,new Set([e]),new Set).
slice(0,Sn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ge(r,s,o).slice(0,Sn):$n(r,s,o))s.add(
i)}return s}function bt(){let[t,e]=[Gd(),new Set(Ws())];return{preset:y.preset,centre:y.centre,came:[...y.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...y.away],asked:[...So(y.preset)].
filter(n=>!y.aside.has(n)&&!y.away.has(n)),sieve:y.sieve,pinned:[...y.pinned].filter(n=>y.shown.has(n))}}var Ai=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Qt()});function nn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?vo(e):t!==null?Ve(t):ja(),y.away=
new Set(r);for(let p of[...a,...y.away])y.aside.delete(p);for(let p of n)Ot(y.shown,[p.thing]),p.all?$o(p.thing):
Ot(y.shown,$n(p.thing,y.shown,y.away)),y.came.push(p);Ot(y.shown,o);for(let p of s)y.shown.delete(p);y.pinned=
new Set(i),y.sieve=c;let d=en.get(Li());d&&(y.shown=new Map(d))}var Li=()=>`${u.arrangement} ${y.preset} ${y.centre}\
 ${Ws().sort((t,e)=>t-e)}`;function No(){let t=Li();en.delete(t),en.set(t,new Map(Ws().map(e=>[e,Y(e)]))),en.size>
qd&&en.delete([...en.keys()][0])}function Ci(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function p(){if(!d)return;let k=c(),$=k.scale/d.scale;e.style.transform=`translate(${k.x-d.x*$}px, ${k.
y-d.y*$}px) scale(${$})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(x,160))}function x(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:k})=>k.length&&h()),
t.on("dragging",({nodes:k})=>k.length||w()),t.on("dragEnd",x),t.on("zoom",w)}var zd=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Kd=.15,Vd=.01,[_d,Qd]=[250,.62],Ni=14,Yd=4e6;function qs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Gs=(t,e,n)=>n?Array.from({length:Ni+1},(o,s)=>yt(t,e,n,s/Ni)):[t,e];function Ri(t,e,n,o){
if(t.length*e.length>Yd)return;let s=e.map(i=>{let[c,d]=o(i);return{thing:i,at:n(i),core:c,radius:d}}),r=new Map;
for(let i of t){let h=function(k){let $=Gs(c,d,k),[v,N]=[$.map(({x:M})=>M),$.map(({y:M})=>M)],[A,F,rt,lt]=[Math.
min(...v),Math.max(...v),Math.min(...N),Math.max(...N)],ke=0;for(let{thing:M,at:W,radius:G,core:q}of s){let{x:it,
y:wt}=W;if(it<A-G||it>F+G||wt<rt-G||wt>lt+G||M===i.from||M===i.to)continue;let B=1/0;for(let tt=1;tt<$.length;tt+=
1)B=Math.min(B,qs($[tt-1],$[tt],W));B<G&&(ke+=B<q?1:Vd)}return ke};var a=h;let[c,d]=[n(i.from),n(i.to)],p=`${i.
from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=k=>g.every($=>Math.abs($-k)>=Kd),x=h(i.usual);i.bend=i.usual;for(let k of x?
zd:[]){let $=i.usual+k;if(t.length>_d&&Math.abs($)>Qd)continue;let v=w($)?h($):1/0;if(v<x&&([x,i.bend]=[v,$]),
!x)break}g.push(i.bend)}}var Le=matchMedia("(prefers-color-scheme: dark)");de(Le.matches?"dark":"light");function de(t){document.documentElement.
dataset.theme=t}var on=()=>document.documentElement.dataset.theme==="dark";function Ii(){let{theme:t="light"}=document.documentElement.dataset;de("light");let e=Ro();return de(t),e}function Ro(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Bs-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var Jd=.55,Xd=120,Zd=500,ji=3e3,tp=3,Tt=b("drawing"),Di=()=>b("tools").offsetHeight,pe=new vis.DataSet([]),Ln=new vis.
DataSet([]),T=new vis.Network(Tt,{nodes:pe,edges:Ln},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Nn=()=>pe.length>Zd,Ks=ki(Tt,T,{isHeavy:Nn,below:Di,arrived:()=>Wi(!0),settle:Js});Ci(T,Tt.querySelector("canv\
as"),Nn,Js);var Ht=Ro(),zs={names:new Map,captions:new Map},Pi=0,Io=!1,Cn={scale:0,x:0,y:0};function ep(){let t=_().
length;return t>ji||t>Xd&&T.getScale()<Jd}function Vs(){if(u.highlighted){let e=(u.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...u.highlighted,...e.filter(xt)])}if(u.selected===null||!xt(u.selected))
return ze(Yt())?null:new Set([...J().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...J().values()].filter(
({from:e,to:n})=>e===u.selected||n===u.selected);return new Set([u.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function np(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Tt.clientWidth-t,Tt.clientHeight-Di()-e]}function op(t){
return Nn()?t.filter(e=>Fi(e,50)):t}function Fi(t,e){let{x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<Tt.
clientWidth+e&&o<Tt.clientHeight+e}function sp(t){let e=Vs(),n=new Set(t),o=i=>i===u.selected?2:e?.has(i)?1:0,
s=i=>Bt(i)+(V(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&js(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...J().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:Bt}}function Bi(){Cn={scale:T.getScale(),
...T.getViewPosition()},zs=Ti({...sp(op(_())),scale:Cn.scale,sight:np()})}function Hi(){let t=T.getScale();function e(n){
let o=_t(n,t,Bt(n));return[o/t,(o+tp)/t]}Ri([...J().values()],_(),Y,e)}function _s(t){let e=Vs(),n={colours:t,
highlighted:e,far:ep(),scale:T.getScale()};return{things:_().sort((o,s)=>Bt(o)-Bt(s)).map(o=>yi(o,Bt(o),n)),lines:[
...J().values()].map(o=>bi(o,js(o,e),n))}}function Qs(){Ht=Ro(),si();let t=_().length<=ji;T.setOptions({interaction:{
hover:t,dragNodes:t}}),Ln.remove(Ln.getIds().filter(o=>!J().has(String(o)))),Hi();let e=_s(Ht),n=new Set(e.things.
map(({id:o})=>o));pe.remove(pe.getIds().filter(o=>!n.has(Number(o)))),pe.update(e.things),Ln.update(e.lines),Bi(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),u.selected!==null&&pe.get(u.selected)&&
T.selectNodes([u.selected],!1)}function Ui(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
Cn.scale-1)>(Nn()?.2:.03);if(!t&&!s&&!(Nn()&&Math.hypot(n-Cn.x,o-Cn.y)*e>20))return;if(s&&Hi(),Bi(),!s){T.redraw();
return}let r=_s(Ht);pe.update(r.things),Ln.update(r.lines)}function Po(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...zs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!pe.get(s))return[];let{x:p,y:g}=e(s);
return[{thing:s,x:p+r*t,y:g+a*t,size:i*t,bold:c,label:d}]}),o=[...zs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:d}])=>{let p=J().get(s);if(!p)return[];let{x:g,y:h}=yt(e(p.from),e(p.to),p.bend,r);return[{line:p,
x:g+a*t,y:h+i*t,size:c*t,label:d,grave:p.grave}]});return{names:n,captions:o}}function Ys(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Tt.clientWidth,y:Tt.clientHeight})];return{..._s(t),...Po(),from:e,to:n,width:Tt.clientWidth,
height:Tt.clientHeight}}function Js(){Ui(!0)}function Wi(t=!1){cancelAnimationFrame(Pi),Io=Io||t,Pi=requestAnimationFrame(
()=>{Ui(Io),Io=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Po();for(let r of o)Hs(t,
r,r.line.weight>1?Ht.ink:Ht.soft,Ht,e);let s=Vs();for(let r of n){let a=s?!s.has(r.thing):V(r.thing);Hs(t,r,a?
Ht.soft:Ht.ink,Ht,e)}ui(t,Ht,e),Ks.isTravelling()||Wi()});T.on("dragEnd",({nodes:t})=>t.length?Xs(t):Js());function Xs(t){
for(let e of t)_e(e,T.getPosition(e));No(),Qs()}var qi=t=>Fi(t,-20);var rp=3,ap=6,ip=b("drawing"),Gi=null,sn=!1,Zs=T.getViewPosition();function At(t=null,e=!1){Gi=t,sn=!1;let n=new Set(
_()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&Ks.look(t?o:[...o,...pi()],t&&!u.highlighted?o[0]:null,
e)}var zi=()=>sn||At(Gi);function Ki(t){let e=_().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(
Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,ip.clientHeight/s/rp);return Math.
max(r,Math.min(ap,t))}function Ce(t){sn=!0,T.moveTo({scale:Ki(T.getScale()*t)})}T.on("zoom",()=>{sn=!0;let[t,e]=[
T.getScale(),Ki(T.getScale())];t!==e&&T.moveTo({scale:e,position:Zs}),Zs=T.getViewPosition()});T.on("dragEnd",
({nodes:t})=>{sn=sn||!t.length,Zs=T.getViewPosition()});var Vi=hi(T,t=>{Xs(_()),t&&u.selected===null&&!u.highlighted&&
At()});function tr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var jo=null;function te(t=null,e=!1){jo=u.mode==="picture"?null:()=>At(t,e),jo||At(t,e)}function lp(){let{selected:t,
highlighted:e}=u;te(t!==null?[t,...at(t,Ke()).filter(xt)]:e)}function ht({from:t=null,moves:e=!0}={}){Et(u.tab);
let n=u.tab!=="overview";u.stays=!e,n&&(u.passage===null||t===null)&&dt(!0),H(),b("details").scrollTop=0,n&&(u.
tab==="details"&&(ct(m("chosen")+ie()),b("drawing").contains(document.activeElement)||b("details").querySelector(
"h2").focus()),e&&lp())}function Lt(t){X(),Zt(t),ht()}function _i(t){X(),Zt(t),ht({moves:!1})}function Qi(t){Zt(
t,!0),ht({moves:!qi(t)})}function Do({from:t,to:e}){X(),Qe(t,e),ht({moves:!1})}function Ne(){X(),ft(),ht()}function Yi(t){
X(),ft(),u.arrangement="",Ve(t),ht(),te(null,!0)}function ue(t){t<0||t>=f.steps.length||(X(),Mn(t),ht(),b("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&dt(!0),ct(b("headline").textContent),te(u.highlighted))}
var Rn=()=>ue(0);function Fo(t,e,n={}){X(),Te(t,e,n),ht()}function Ut(t){let e=u.passage;X(),vn(t),ht({from:e})}
function Bo(t,e=!0){u.unknown=null;let n=ca(t,e);n&&Object.assign(u,{unknown:n,tab:"overview"}),ht(),n&&dt(!0),
u.tab==="overview"&&te(u.highlighted)}function ee(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.act??(o?.
id||o?.value);X(),t(),En(),u.stays=e===void 0,H(),e!==void 0&&te(e===null?null:[e,...at(e),...n]);let a=[...document.
querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[type=checkbox\
])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.activeElement===
document.body&&a.focus()}var Ji=t=>ee(()=>ct(m("added")(vo(t))),t),Ho=(t,e=!0)=>ee(()=>ct(m("added")(Fa(t))),e?
t:void 0),Xi=()=>u.selected??u.pair?.from;function Uo(t){let[e,...n]=t;ee(()=>{Ts(t),n.length||Zt(e)},n.length?
Xi():void 0,t),n.length||ht()}function Wo(t){let[e,...n]=t;if(ee(()=>{n.length||ft(),As(t)},n.length?Xi():void 0,
t),n.length)return;let s=Eo(e);s&&Qe(s.from,s.to),ht()}var Zi=()=>ee(()=>Ts(Me()),null),tc=()=>ee(()=>As(Pa()),
null),ec=t=>ee(()=>Ha(t));function nc(t){X(),ft(),Es(t),ht(),ct(m("hiddenNow"))}var me=(t,e)=>ee(()=>Ua(t,e)),
er=t=>ee(()=>Wa(t));function nr(){fa(),ct(m("undone"))}function oc(t){Oo(t),H(),t==="picture"&&jo&&jo()}function sc(t){
u.reading=t,Ft("readings",t),En(),H()}var fp={33:60,35:62},dp=126;function pp(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):dp;o=o*85+(r<42?fp[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function he(t){let e=new Blob(
[pp(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var up=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ne(t){
let e=`${t}-block`;return document.getElementById(e)||await up,document.getElementById(e)?.textContent??""}var ac=new Map;
function qo(t){let e=ac.get(t)??mp(t);return ac.set(t,e),e}async function mp(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await he(await ne(t))),document.head.append(e)}function rn(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var hp=10.2,gp=5.9,wp=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function or(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;wp(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function ic(t,e,n){let o=Math.floor(e/gp),s=t.caption.flatMap(x=>or(x,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:x})=>Math.floor(x)))+1:0,a=t.rows.filter(x=>"series"in x).map(({y:x})=>x),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,d={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:x})=>x)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:or(t.title,Math.floor(e/hp)),subtitle:t.subtitle?or(
t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().decode(await he(await ne("templates")))),
g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(x,k,$)=>k?
JSON.stringify(d[k]):String(d[$]))),w={rows:t.rows.map(x=>({...x,...e<680&&"short"in x?{text:x.short}:{},p:t.panels.
indexOf(x.panel)})),caption:s.map((x,k)=>({n:k,text:x}))};for(let x of h.data)Object.hasOwn(w,x.name)&&(x.values=
w[x.name]);return h}var xp=760,yp=280;async function bp(t,e){await qo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await ic(t,Math.min(Math.max(e,yp),xp),s))}function rr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return bp(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>rn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var sr=!1;function cc(t,e){return t?l("details",{class:"charted",open:sr,ontoggle:({
target:o})=>kp(o,t,e)},l("summary",{},m("asChart"))):""}function kp(t,e,n){sr=t.open,sr&&!t.querySelector("fig\
ure")&&t.append(rr(e,n()))}var lc=null;function In(){return lc??=ne("rdf").then(he).then(t=>JSON.parse(new TextDecoder().decode(t))),lc}function Re(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Sp=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
$p={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function vp(t){let[,e,n="",o=""]=Sp.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>$p[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function fc(){let t=await In(),e=_(),n=c=>({iri:Re(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=Dt(mt());for(let c of e)for(let d of ut(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:p,predicate:g,object:h}=d;return{
subject:n(p),predicate:Re(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):vp(t.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Go=(t,e)=>(e.types[t]??[]).map(n=>Re(n,e.prefixes));var ir=20,Ie=()=>document.getElementById("tab-ask")!==null,Pn=class extends Error{},an=null,jn=new Map,dc=0;function pc(t,e,n){
dc+=1;let o=dc;return new Promise((s,r)=>{jn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function uc(){an?.worker.terminate(),an=null;for(let{reject:t}of jn.values())t(new Pn);jn.clear()}async function Op(){
let t=await he(await ne("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=jn.get(s);jn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),uc()};let o=pc(
n,"open",[await ne("engine"),await ne("asking"),f.readings[0]]);return{worker:n,known:o}}var ar=null;async function mc(){
return an||(ar??=Op(),an=await ar,ar=null,an)}async function hc(){return(await mc()).known}async function oe(t,...e){
let{worker:n,known:o}=await mc();await o;let s=setTimeout(uc,1e3*ir);try{return await pc(n,t,e)}finally{clearTimeout(
s)}}var gc=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
O=gc(),Dn=(t={})=>{Object.assign(O,gc(),t)},ge=()=>O.name!==""||O.own!==null,z={now:null,terms:null,hasFailed:!1},
Fn=()=>z.now?.questions.find(({name:t})=>t===O.name),Mp=[];function wc(t){for(let e of Mp)e(t)}var Bn="http://www.w3.org/2001/XMLSchema#",Ep=/[\p{Cc} <>"{}|\\^`]/u,Tp={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function cr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(cr).join(" ")} )>>`;if(t==="uri"){if(Ep.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Tp[r])}"`;return o?`${s}@${o}`:n&&n!==`${Bn}\
string`?`${s}^^<${n}>`:s}var Ap=["Long","Int","Short","Byte"],Lp=["integer",...Ap.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Xx=new Map([...Lp.map(t=>[Bn+t,/^[+-]?\d+$/]),
[`${Bn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Bn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Bn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var xc=null,yc=null;function lr(t){let{prefixes:e}=z.terms??f;return xc??=new Map(f.things.map(({name:n},o)=>[
Re(n,e),o])),t?.type==="uri"?xc.get(t.value):void 0}function Cp(){if(!z.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=z.terms,o=r=>`<${Re(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let d=typeof i=="number"?o(i):t[c],p=`${o(r)} <${Re(e[a],n)}> ${d}`;s.set(p,[...s.get(p)??[],c])}),
s}function bc({evidence:t}){yc??=Cp();let e=t.map(n=>({one:n,places:(yc?.get(Np(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Np=({triple:t})=>t.map(
cr).join(" ");function kc(t){let n=[...new Set(t.flat().map(lr))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!R(
s));return o.length?o:n}var Rp=60,zo=()=>O.answer?kc(O.answer.rows.map(({terms:t})=>t)):[];function Sc(){if(u.selected!==null||u.pair||
u.passage!==null)return[];let t=zo();return u.highlighted=t.length&&t.length<=Rp?Xt(t):null,u.highlighted??[]}
function fr(){return O.isDrawn=!0,nn({...Ai(),added:zo()}),u.highlighted=null,null}async function pr(){if(!(z.now||z.hasFailed)){try{let[t,e]=await Promise.all([hc(),In()]);Object.assign(z,{now:t,
terms:e})}catch(t){z.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}H()}}var $c=()=>`${u.reading} ${u.
language}`;function vc(){ge()&&O.key!==$c()&&Oc()}var dr=null;async function Oc(){let t={};dr=t,Object.assign(
O,{isBusy:!0,trouble:null,row:null,key:$c()});let{reading:e,language:n}=u,o=[];try{await pr();let s=O.own===null?
await oe("answer",O.name,O.typed,e,n):await oe("sparql",O.own,e,n);if(dr!==t)return;let{table:r=null,holds:a=null,
refused:i,isGraph:c=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),i&&(O.trouble={kind:"refused",message:i}),
r&&wc({asked:O,answer:r,reading:e,language:n}),o=c||O.isDrawn?fr():Sc(),ct(r?m("rows")(r.rows.length):"")}catch(s){
if(dr!==t)return;let{message:r=String(s),told:a}=s;Object.assign(O,{answer:null,isBusy:!1});let i=s instanceof
Pn?"ended":a?.line?"mistake":a?"given":"query";O.trouble={kind:i,told:a,message:r}}H(),(o===null||o.length)&&te(
o)}function Mc(){X(),ft();let t=fr();Et("ask"),H(),te(t)}var cn=(t,e={})=>ur({name:t,typed:e}),Hn=t=>ur({own:t}),
ln=()=>ur({});function ur(t){X(),ft(),mr(t),Et("ask"),dt(!0),H()}function mr(t){Dn(t),(O.name||O.own)&&Oc()}var Ip=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Pp="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Pe=null,Un=Ip,Ec=new Map;function jp(){let t=Ec.get(u.reading)??oe("vocabulary",u.
reading);return Ec.set(u.reading,t),t}async function Dp(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await jp(),o=u.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:d,kind:p})=>({label:[i,...d].join(" "),displayLabel:i,detail:c[o],
apply:i,type:p})),r=Object.keys(z.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Pp.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function hr(){if(!Pe)return;let{doc:t}=Pe.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Pe.dispatch(window.editor.setDiagnostics(Pe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Fp(t,e){if(await qo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Hn(Pe.state.doc.toString()),
!0);Pe=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Dp],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Un=c.doc.toString())}),r]})}),e.hidden=!0,hr()}function Tc(){O.own&&(Un=O.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Un,t.addEventListener(
"input",()=>{Un=t.value});let e=l("div",{class:"sparql"});return Pe=null,setTimeout(()=>Fp(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,ln,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>Hn(Un),{class:"tool run"}))]}function Bp(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var gr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Lc=new Map,Cc=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])Cc.set(gr(o),t);for(let o of[e,...n])Lc.set(o,t).set(Bp(o),t)}var nt=t=>Lc.get(t)??(/^\w+:/.
test(t)?void 0:Cc.get(t.toLowerCase()));function Wn(t){let{name:e}=f.things[t],n=gr(e);return/^[\w.-]+$/.test(
n)&&nt(n)===t?n:e}var Ac=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Nc=t=>Ac.get(t.toLowerCase())??
Ac.get(gr(t)),Hp=new Map(f.presets.map(({name:t},e)=>[t,e])),Rc=t=>Hp.get(t),Up=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Ko=t=>Up.get(t);var Wp=12,Ic=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),qn=({label:t})=>t[u.language==="ko"?1:
0];function qp(t,e){let n=Ic(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Ic(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(qn(r.choice),qn(a.choice))),o.slice(
0,Wp).map(({choice:r})=>r)}function Pc(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},l("span",{dir:"auto"},qn(g))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=qp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),d(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var jc=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Dc=new Map;async function Fc(t){let e=JSON.stringify([O.name,t,u.reading]),n=Dc.get(e)??await oe("choices",
O.name,t,u.reading);return Dc.set(e,n),n}function Bc(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],cn(O.
name,n)}function Gp({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(p=>{let g=jc(
p,()=>Bc(t,r.filter(h=>h!==p)));return Fc(t).then(h=>{let w=h.find(({typed:x,names:k})=>x===p||k.includes(p));
w&&(g.textContent=qn(w))}),g}),i=Pc(s,()=>Fc(t),p=>Bc(t,e?[p]:[...new Set([...r,p])])),c=i.querySelector("inpu\
t"),d=nt(o);return c.placeholder=`${m("forExample")} ${d===void 0?o:L(d)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}function Hc({title:t,description:e,parameters:n,gathers:o}){
let s=o&&z.now?.several;return[E(`← ${m("allQuestions")}`,ln,{class:"plain back"}),l("h2",{tabindex:"-1"},S(
t)),l("p",{class:"note"},S(e)),s?l("p",{class:"erratum"},m("mixed")):"",...n.map(Gp)]}var Uc=t=>Mt(`topic-${t}`)||t,wr="";function Wc(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=wr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:d,description:p,
tags:g})=>{let h=[c,d,p,g,g.map(Uc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let p=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>cn(h),{class:"question",value:h}))),g=l("summary",{},Uc(c)," ",l("small",{},String(p.length)));
return p.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...p))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=wr,s.addEventListener("input",()=>{wr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>Hn(""),{
class:"plain"})),n]}var qc="";function Gc(){let{trouble:t}=O;return t?t.kind==="ended"?m("ended")(ir):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Vo(){if(!Ie()||u.tab!=="ask")return;pr(),vc();let t=JSON.stringify([u.language,
u.reading,O.name,O.typed,O.own===null,z.now!==null,z.hasFailed]);if(hr(),t===qc)return;qc=t;let e=Fn(),n=z.now?
O.own!==null?Tc():e?Hc(e):[...ge()?[l("p",{class:"erratum"},m("noQuestion")(O.name))]:[],...Wc(z.now.questions)]:
[l("p",{class:"muted",role:"status"},z.hasFailed?m("notStarted"):m("starting"))];b("ask").replaceChildren(...n)}var Gn=[];for(let t=2;Gn.length<64;t+=1)Gn.every(e=>t%e)&&Gn.push(t);var zc=t=>Math.floor((t-Math.floor(t))*2**
32)|0,zp=Gn.map(t=>zc(Math.cbrt(t))),Kp=Gn.slice(0,8).map(t=>zc(Math.sqrt(t))),Wt=(t,e)=>t>>>e|t<<32-e;function Kc(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Kp),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let k=0;k<16;k+=1)r[k]=o.getInt32(a+k*4);for(let k=16;k<64;k+=1){let $=Wt(r[k-15],7)^Wt(r[k-15],18)^
r[k-15]>>>3,v=Wt(r[k-2],17)^Wt(r[k-2],19)^r[k-2]>>>10;r[k]=r[k-16]+$+r[k-7]+v|0}let[i,c,d,p,g,h,w,x]=s;for(let k=0;k<
64;k+=1){let $=x+(Wt(g,6)^Wt(g,11)^Wt(g,25))+(g&h^~g&w)+zp[k]+r[k]|0,v=(Wt(i,2)^Wt(i,13)^Wt(i,22))+(i&c^i&d^c&
d)|0;[x,w,h,g,p,d,c,i]=[w,h,g,p+$|0,d,c,i,$+v|0]}[i,c,d,p,g,h,w,x].forEach((k,$)=>{s[$]=s[$]+k|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Vc=60,Vp=1e5,_p=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],zn=({name:t})=>t.split("/").slice(0,-1).join("/"),xr=new Map;f.passages.
forEach((t,e)=>{t.sha256&&xr.set(zn(t),[...xr.get(zn(t))??[],e])});var br=new Map;function _c(t,e){let n=new Map,
o=null,[s,r]=[0,Vp];for(let a of e){let{begin:i,end:c,sha256:d}=f.passages[a],p=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Kc(new TextEncoder().encode(p(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(k=>/\S/.
test(t[k])&&!/[\p{L}\p{N}_]/u.test(t[k-1]??""));let w=i+s,x=[...o].sort((k,$)=>Math.abs(k-w)-Math.abs($-w)).slice(
0,r);r-=x.length,h=x.find(g)}h!==void 0&&(n.set(a,{begin:h,words:p(h)}),s=h-i)}return n}var yr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Qp(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:_c(o,n),undone:[]},
r=n.find(g=>!yr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of _p){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=_c([...i],n),d=g=>n.filter(h=>yr(g,h)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Qc(t){let[e]=[...xr].map(
d=>Qp(t,d)).sort((d,p)=>p.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&br.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!yr(r,d)).length}}var Yc=t=>br.get(zn(f.passages[t])),kr=()=>br.size>
0,_o=t=>f.passages[t].sha256?Yc(t)?.sentences.has(t):void 0;function Jc(t){let e=Yc(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Vc),o).join(
""),words:s,after:e.points.slice(r,r+Vc).join("")}}var fn="http://www.w3.org/2000/svg",Qo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function ot(t,e,...n){let o=document.
createElementNS(fn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Yo(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return ot("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},ot("path",{d:"M0 6h26",...o}))}var qt=({family:t,shape:e})=>ot(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},ot("path",{d:Qo[e]}));function K(t){return t>=P?l("span",{dir:"auto"},L(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Lt(
t)},qt(j(t)),L(t))}function Kn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Sr=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function kt(t){let e=f.passages[t],[n,
o]=[Sr(e),`${Kn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>Ut(t),
{class:"chip",...s})}var Vn=()=>f.sentences.filter(({lang:t,only:e})=>t===u.language&&(e===""||e===u.reading)),Xc=t=>Vn().filter(e=>e.
passage===t);function dn(t){let e=Vn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function je(t){let{object:e}=f.statements[t];return typeof e=="number"?L(e):S(e.text)}function Yp(t){
let{subject:e,predicate:n}=f.statements[t];return`${L(e)} — ${S(f.predicates[n])}: ${je(t)}`}function Jp(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[je(r)]:[])}function Xp(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter($e),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(s.flatMap(Jp))],i=a.length?
m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${U(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(o)}`),r.length?l("span",{class:"\
corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function _n(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Xp(o,s))}function $r(t){let e=Jc(t);return e?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):_o(t)===!1?l("p",{class:"un\
found"},m("unfound")):""}function vr(t){let e=t.map(({text:n,statements:o})=>{let s=U(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...e)}function Zc(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return l("article",{class:"card"},vr(t),...e,..._n(n))}function Zp(t,e){let{text:n}=f.
passages[t];return Zc(e,l("p",{class:"source"},kt(t)," ",l("code",{},f.passages[t].name)),n?l("p",{class:"para\
phrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),$r(t))}function De(t){let e=Vn(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(d=>t.has(d))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Yp(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=f.passages.length?l("p",{class:"source muted"},m("unsourced")):"",i=[...o].flatMap(([c,d])=>c===null?
[]:[Zp(c,d)]);return r.length?[...i,Zc(r,a)]:i}function tu(t){let e=z.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function tl(t){
let{wanted:e,rest:n}=bc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(tu);
return l("div",{class:"why"},...De(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${O.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Mr=200,Jo=Mr;function eu(t,e){let n=lr(e);if(n!==void 0&&n<P)return E(t,()=>Lt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>Ut(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var nu=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function ou(t,e,n){
let o=O.row===n,s=E(`${n+1}${e.mark}`,()=>{O.row=o?null:n,H(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,d)=>{let p=e.terms[t.variables.indexOf(c)];return l("td",{class:nu(t.rows,d)?"numeric":"","data-heading":t.
headings[d]},e.cells[d]?eu(e.cells[d],p):"")}),a=O.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":
""},l("th",{scope:"row"},a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},tl(e)))]:
[i]}function su({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function ru(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,Jo),i=E(m("moreRows"),()=>{Jo+=Mr,Or="",H()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(
p=>l("th",{scope:"col"},p))],d=Object.values(s).map(p=>l("p",{class:"note"},m("alsoAsked")(p.slice(0,5).join("\
, "),p.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},cc(t.chart,()=>b("answer").clientWidth-48),l("table",{},l("thead",{},l("tr",{},...c)),
l("tbody",{},...a.flatMap((p,g)=>ou(t,p,g)))),n.length>Jo?i:"",...d,Fn()?.refusal?l("p",{class:"note"},m("noEv\
idence")):"",...o.map(su))]}function au(){let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"m\
uted",role:"status"},m("answering"))]:n?[l("p",{class:"erratum",role:"alert"},Gc())]:e!==null?[l("p",{},m(e?"y\
es":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},m("noRows"))]:t?ru(t):[]}var Or="";function el(){let t=b(
"answer");if(t.hidden=!ge()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,u.language,document.documentElement.dataset.
theme,z.now!==null]);if(c===Or)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Jo=Mr),t.dataset.asked=JSON.
stringify([e,n,o]),Or=c;let d=i?.rows??[],p=o===null?S(Fn()?.title??e):m("ownQuery"),g=t.querySelector(".scrol\
l")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},p),i?l("span",{class:"counts",role:"status"},
m("rows")(d.length)):"",i&&zo().length&&!O.isDrawn?E(m("asThePicture"),Mc,{class:"tool draw"}):"",E("×",ln,{class:"\
tool close","aria-label":m("closeAnswer")})),...au());let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var Xo=[28,72],iu=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
nl=f.passages.map(t=>[t.text].flat());function cu(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function lu(t,e,n){let o=t.slice(Math.max(0,n-Xo[0]),n).replace(
n>Xo[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Xo[1]).replace(n+Xo[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function ol(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=iu.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(cu),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[p,...g]=[S(c.text),...nl[i]],h=r.length?
[p,...g].find($=>r.every(v=>v.test($))):void 0,w=d?p:h;if(w===void 0)continue;let x=d?null:r[0].exec(w),k=w===
p?void 0:["en","ko"][nl[i].indexOf(w)];a.push({passage:i,lang:k,...lu(w,x?.[0]??"",x?.index??0)})}return a}Q("arrange",{write:()=>u.arrangement,read(t){if(t&&!ci.includes(t))return null;u.arrangement=t}});function fu(t){
X();let e=bt();u.arrangement=t,t||nn(e),En(),H(),At()}function sl(){let t=b("arrange");t.addEventListener("cha\
nge",()=>fu(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!fi}function rl(){b("arrange").value=
u.arrangement}var du=/^(Heading|소제목|제목)[^:]*: /,pu=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Qn=new Map,il=E("‹",()=>Lr(-1),{class:"tool","data-label":"previous"}),cl=E("›",()=>Lr(1),{class:"\
tool","data-label":"next"}),ll=l("span",{class:"here"}),pn=l("select",{"data-label":"jump"}),Er=l("div",{class:"\
bar reading"},il,cl,ll,pn),Tr=l("div",{}),ts=t=>f.passages[t].kind==="heading",Zo=[...f.passages.keys()].filter(
ts),Ar=t=>S(f.passages[t].text)||m("unparaphrased");function uu(t){let e=Ar(t).replace(du,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function mu(t){let e=Xc(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},$r(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?vr(e):l("p",{class:"muted"},m("nothingStated")),..._n(n,f.passages[t].errata))}function hu(t){
let e=_o(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function gu(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===u.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&t===0?"0":"-1",onclick:()=>Ut(t)},
ts(t)?"":l("span",{class:"number"},`${n||e} `),Ar(t),o.length?l("sup",{},"†"):"",hu(t));return Qn.set(t,r),l(
"li",{},ts(t)?l("h3",{},r):r,s?mu(t):"")}function wu(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!ts(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Zo.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(gu)))}function Lr(t,e=!1){let n=u.passage===null?0:u.passage+t;n<0||n>=f.passages.length||
(Ut(n),e?Qn.get(n)?.focus({preventScroll:!0}):ct(`${Kn(f.passages[n])}: ${Ar(n)}`))}function fl(){let t=b("rea\
der");t.append(Er,Tr),t.addEventListener("keydown",e=>{let n=pu.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Lr(n,!0))}),pn.addEventListener("change",()=>Ut(Number(pn.value)))}function xu(){
let{passage:t}=u,e=f.passages.length;il.disabled=!t,cl.disabled=t===e-1,ll.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Zo.findLast(o=>o<=t);pn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...Zo.map(o=>l("option",{value:String(o)},uu(o)))),pn.value=
n===void 0?"":String(n),pn.hidden=!Zo.length,Er.hidden=!e}function yu(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],wu(n)]})}function bu(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${zn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>b(
"file").click(),n=E(m(kr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Qn.clear(),Tr.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!kr()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...yu([...t.values()]))}var al=null;function ku(){let t=b("reader"),e=u.passage===
null?null:Qn.get(u.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){al!==u.passage&&e.scrollIntoView(),al=u.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Er.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function es(){let{activeElement:t}=document,e=Tr.contains(t)&&t?.classList.contains("sentence");xu(),
bu(),e&&Qn.get(u.passage??0)?.focus({preventScroll:!0}),ku()}function Cr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Yn(t){u.language=t,document.documentElement.lang=t,document.title=S(f.title),b("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Mt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Mt(n.dataset.label));
b("query").placeholder=m("search"),Ft("languages",t)}var Su={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function dl(t,e){let n=Su[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of _()){let{x:d,y:p}=s(c),g=Math.max(0,Math.hypot(d-t.x,
p-t.y)-_t(c,o,Bt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:d,to:p,bend:g}of r>2?J().values():[]){let h=Gs(
s(d),s(p),g),w=Math.min(...h.slice(1).map((x,k)=>qs(h[k],x,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Nr=()=>u.selected!==null||!!u.pair||!!u.highlighted,ns=!1,pl=({pointer:t})=>dl(t.DOM,ns);function ul(){let t=b(
"drawing");T.on("click",e=>{let{thing:n,line:o}=pl(e);n!==void 0?_i(n):o!==void 0?Do(Ps(o)):Nr()&&Ne()}),T.on(
"doubleClick",e=>{let{thing:n}=pl(e);n!==void 0&&Ho(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ns=n.pointerType==="touch",ns&&e==="pointerdown"&&tr()},!0);t.addEventListener("mousemove",e=>ns&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",tr)}var we=(t,e)=>b(t).addEventListener("click",e),os=(t,e)=>b(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function $u(){we("closer",()=>Ce(1.4)),we("farther",()=>Ce(1/1.4)),we("whole",()=>At()),we("undo",nr),we(
"physics",()=>{let t=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(t)),Vi(t)})}var Rr=()=>b("menu").getAttribute("aria-expanded")==="true",Ir=t=>b("menu").setAttribute(
"aria-expanded",String(t));function gl(){Ir(!1),b("menu").focus()}function ml(t){de(t),H()}var wl=()=>b("theme").
setAttribute("aria-pressed",String(on()));function vu(){we("menu",()=>Ir(!Rr())),os("modes",t=>{oc(t),Rr()&&gl()}),
os("readings",sc),os("languages",t=>{Yn(t),H()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!b("menu").contains(e)&&!b("options").contains(e)&&Ir(!1)});we("theme",()=>ml(on()?"light":"d\
ark")),Le.addEventListener("change",()=>ml(Le.matches?"dark":"light"))}function hl(t){Et(t),t==="text"&&es(),Vo()}
function Ou(){we("fold",()=>dt(!Ya())),os("tabs",hl),b("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...b("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===u.tab)+e+n.length)%n.length];hl(o.value),o.focus()})}function Mu(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
nr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Rr()?gl():t.key==="Escape"&&Nr()?Ne():t.key==="/"&&(t.preventDefault(),
b("query").focus()))}function xl(){ul(),$u(),vu(),Ou(),aa(Bo),addEventListener("resize",()=>{u.mode==="picture"&&
zi()}),document.addEventListener("keydown",Mu),b("tab-text").hidden=!f.passages.length,b("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of b("readings").children)t.disabled=!f.readings.includes(
t.value);Ft("modes",u.mode)}var Eu=64*1024*1024,se=null;function bl({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Kn):""}function Tu(){se=null,Pr()}function Pr(){let t=b("took");if(t.hidden=se===null,se===null)return;t.className=
se.read?.of&&se.read.found===se.read.of?"":"wrong";let e=E("×",Tu,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},bl(se)),e)}async function Au([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Eu)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Qc(r)}}async function yl(t,e=!1){t.length&&(se=await Au(t,e),u.tab==="overview"&&Et("tex\
t"),dt(!0),H(),ct(bl(se)))}function kl(){let t=b("file");t.addEventListener("change",async()=>{await yl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
yl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Lu=60,Cu=2,Nu={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Sl={"+":()=>Ce(1.4),"=":()=>Ce(
1.4),"-":()=>Ce(1/1.4),0:()=>At(),Enter:()=>u.selected!==null&&b("details").querySelector("h2")?.focus()};function Ru([
t,e]){let n=Ee().get(u.selected??-1)??T.getViewPosition();return[...Ee()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==u.selected&&i>0&&c<2*i?[{thing:s,far:i+Cu*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Iu([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Lu/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function $l(){let t=b("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Nu[e.key];if(!(!n&&
!Object.hasOwn(Sl,e.key)))if(e.preventDefault(),!n)Sl[e.key]();else if(e.shiftKey)Iu(n);else{let o=Ru(n);o!==void 0&&
Qi(o)}})}var Pu="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",jr=5,Dr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),ju=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Pu[Math.floor(n/
588)]:e}).join(""),Du=f.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>Dr(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Dr),...r],initials:s.map(ju).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function vl(t,e){let n=t.indexOf(e);return n<0?jr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function un(t,e=12){
let n=t.trim().normalize("NFC"),o=Dr(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Du.map((r,a)=>{let i=s?
r.initials.map(c=>vl(c,n)):r.plain.map(c=>vl(c,o));return{rank:Math.min(...i,jr),thing:a}}).filter(r=>r.rank<jr).
sort((r,a)=>r.rank-a.rank||Number(V(r.thing))-Number(V(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function ss(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function p(A,...F){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:rt=>{
rt.preventDefault(),$(A)}},...F)}function g(A,F){let rt=j(A);return p(F,qt(rt),l("span",{dir:"auto"},L(A)),l("\
small",{},S(rt.label)))}function h({passage:A,lang:F,before:rt,found:lt,after:ke},M){let W=l("span",{dir:"auto",
lang:F},rt,lt?l("mark",{},lt):"",ke);return p(a.length+M,W,l("small",{},Sr(f.passages[A])))}function w(){let A=`${e.
id}-sentences`,F=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},l("small",
{id:A},m("sentence")),F)}function x(){let A=t.value.trim()!=="",F={role:"option","aria-disabled":"true","aria-\
selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[l("li",F,m("nothing"))]),e.hidden=
!A,t.setAttribute("aria-expanded",String(A)),A&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function k(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function $(A){t.
value=o?L(a[A]):"",k(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function v(){i=s(t.value),a=un(t.value,i.length?
8:12),c=0,x()}function N(A){e.hidden&&v(),c=(c+A+d())%(d()||1),x()}t.addEventListener("input",v),t.addEventListener(
"focus",()=>o||v()),t.addEventListener("blur",k),t.addEventListener("keydown",A=>{A.isComposing||(A.key==="Arr\
owDown"||A.key==="ArrowUp"?(A.preventDefault(),N(A.key==="ArrowDown"?1:-1)):A.key==="Enter"&&d()&&!e.hidden?(A.
preventDefault(),$(c)):A.key==="Escape"&&(o||(t.value=""),k()))})}var Fr=3;function Ol(t,...e){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Br(){b("tip").hidden=!0}function Ml(){b(
"drawing").addEventListener("mouseleave",Br),b("drawing").addEventListener("pointerdown",Br,!0),T.on("hoverNod\
e",({node:t,event:e})=>Ol(e,L(t),l("small",{},S(j(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=J().
get(t);if(!n)return;let o=dn(Dt(n.edges)),s=o.slice(0,Fr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},U(r.statements))));Ol(e,...s,o.length>Fr?l("small",{},`+ ${o.length-Fr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Br)}var Fu="input, select, textarea, [role=tablist], [role=application]";function El(){Q("tour",{write:()=>u.tour===
null?"":String(u.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&Mn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(u.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Fu))){if(t.key==="ArrowRight")ue(u.tour+
1);else if(t.key==="ArrowLeft")ue(u.tour-1);else if(t.key==="Escape")Rn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Bu={corrected:"corrected",stated:"stated","as-stated":"stated"};function rs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Q("lang",{kept:!0,write:()=>u.language===
Cr()?"":u.language,read(t){if(t==="en"||t==="ko")Yn(t);else{if(t)return null;Yn(Cr())}}});Q("theme",{kept:!0,write:()=>on()===
Le.matches?"":on()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;de(t||(Le.matches?"dark":"\
light"))}});Q("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(t){let e=t?Bu[t]:f.readings[0];
if(!f.readings.includes(e))return null;u.reading=e,Ft("readings",e)}});Q("as",{write:()=>u.mode==="picture"?"":
u.mode,read(t){if(t&&t!=="table")return null;Oo(t||"picture")}});var Ct;function xe(t,e,n,o){Q(t,{write:()=>It(
n()),read(s){let{places:r,unknown:a}=rs(Pt(s),e);return o(r),a}})}var re=(...t)=>t.flatMap(e=>e===null?[]:Wn(e)),
Hr=t=>t.map(e=>f.kinds[e].name);xe("view",Rc,()=>{let{preset:t}=bt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Ct={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Qt()}});
xe("around",nt,()=>re(bt().centre),([t])=>{t!==void 0&&Object.assign(Ct,{preset:null,centre:t})});xe("show",Ko,
()=>Hr(bt().asked),t=>Object.assign(Ct,{asked:t}));var Al=t=>f.kinds.length>2&&t.length===f.kinds.length-1;xe(
"hide",Ko,()=>{let{away:t}=bt();return Al(t)?[]:Hr(t)},t=>Object.assign(Ct,{away:t}));xe("only",Ko,()=>{let{away:t}=bt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Al(t)?Hr([e]):[]},([t])=>{t!==void 0&&(Ct.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Tl="*";Q("with",{write:()=>It(bt().came.map(({thing:t,all:e})=>Wn(t)+(e?
Tl:""))),read(t){let e=Pt(t),{unknown:n}=rs(e,o=>nt(o.replace(/\*$/,"")));return Ct.came=e.flatMap(o=>{let s=nt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Tl)}}),n}});xe("add",nt,()=>re(...bt().added),
t=>Object.assign(Ct,{added:t}));xe("without",nt,()=>re(...bt().removed),t=>Object.assign(Ct,{removed:t}));Q("l\
ines",{write:()=>It(xo.flatMap(t=>Yt()[t]?`${t} ${Yt()[t]}`:[])),read(t){return Ct.sieve=Qt(),Pt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=xo.find(r=>r===n);return s&&(Ct.sieve[s]=o),!s})}});xe("pin",nt,()=>re(
...bt().pinned),t=>{nn({...Ct,pinned:t}),ft()});function Jn(t,e,n,o,s){Q(t,{write:()=>It(o()),read(r){let a=Pt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=rs(a,n);return a.length&&!c.length&&s(...i),c}})}Jn("line",2,nt,()=>u.pair?re(u.pair.from,u.pair.to):
[],(t,e)=>Qe(t,e));Jn("passage",1,Nc,()=>u.passage===null?[]:[f.passages[u.passage].name],t=>vn(t));Jn("path",
2,nt,()=>u.isTold?re(u.path.from,u.path.to):[],(t,e)=>Te(t,e));Q("avoid",{write:()=>u.isTold&&u.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=u.path;if(t&&(t!=="hubs"||!u.isTold))return null;t&&e!==null&&n!==null&&Te(e,
n,{avoids:!0})}});Q("way",{write:()=>u.isTold&&u.path.way?String(u.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=u.
path;if(t)return!/^[1-9]\d*$/.test(t)||!u.isTold||e===null||n===null?null:(Te(e,n,{avoids:o,way:Number(t)-1}),
u.highlighted&&Number(t)<=Ue(e,n,o).paths.length?[]:null)}});Jn("at",1,nt,()=>re(u.passed?u.selected:null),t=>Zt(
t,!0));Jn("entity",1,nt,()=>re(u.passed?null:u.selected),t=>Zt(t));function Ll(t){mr(t),u.tab==="overview"&&(u.tab="ask")}Q("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,It(e)]),read(t,e){if(!t||!Ie())return O.name&&Dn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Pt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?Ll({name:t,typed:n}):u.
tab==="overview"&&(u.tab="ask")}});Q("sparql",{write:()=>O.own??"",read(t){if(t&&!Ie())return[t];t&&O.own!==t?
Ll({own:t}):!t&&O.own!==null&&Dn()}});Q("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t===
"answer"&&ge(),t&&t!=="answer"?null:void 0}});var Hu=["ranked","rated","paid","pursued"],Nl=6,Uu=matchMedia("(max-width: 860px)"),Rl=t=>f.kinds[I(t)].beside,
Ur=t=>t<P&&Rl(t)==="others",Il=[...f.things.keys()].slice(0,P).filter(Ur).sort((t,e)=>C(e).length-C(t).length||
t-e);function Wu(t,e){X(),u.beside=[t,e],Uu.matches&&dt(!1),H(),b("beside").querySelector("h2").focus()}function qu(){
X(),u.beside=null,H(),b("details").querySelector(".beside button")?.focus()}function Pl(t){let e=Il.filter(a=>a!==
t);if(!Ur(t)||!e.length)return"";let n=e.map(a=>E(L(a),()=>Wu(t,a),{class:"tool"})),o=n.splice(Nl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=st(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function Gu(t,e){let n=[...vt(t),...at(t)].filter(s=>Rl(
s)===e);return dn(new Set(n.flatMap(ut).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function zu({text:t,
statements:e,passage:n}){let o=U(e),s=n===null?"":kt(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function Ku(t,e){let n=Gu(t,e).map(zu),o=n.splice(Nl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function Cl(t,e){let n=Il.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},L(s))),o=l("select",{"aria-label":m("besideChoice")(L(e[1-t])),onchange:({target:s})=>{X(),u.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],H(),b("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},K(e[t]),o)}function jl(){let t=b("beside"),{beside:e}=u;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=Hu.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>Ku(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(L).join(" · ")),E("×",qu,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(L).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Cl(0,e),Cl(1,e))),...n.map(o=>l("tbody",{},...o)))))}Q("beside",{write:()=>u.beside?It(
u.beside.map(Wn)):"",read(t){if(u.beside=null,!t)return;let e=Pt(t),n=e.map(nt),o=e.filter((i,c)=>n[c]===void 0||
!Ur(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var Dl=6,Vu=12;function Wr(t,e){let n=new Map;for(let o of C(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=et(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function qr({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var Fl=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return l("span",{class:"end"},
K(e),o?l("sup",{},o):"")});function _u(t){let e=Fl(t),n=e.length>Dl+1?Dl:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},qr(t)),l("dd",{},...e.
slice(0,n),s))}function Gr(t){let e=pt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():L(t)+o}function Qu(t,e){let n=Gr(t),o=Wr(t,s=>s!==e&&!(V(s)&&n.startsWith(L(s))));return l("l\
i",{},E(n,()=>Lt(t),{class:"plain",dir:"auto",title:L(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},qr(s)),...Fl(s))))}function Yu(t){let e=new Map;for(let o of vt(t)){let s=Wr(o,a=>a===t).map(qr).join(
", ");if(!s)continue;let r=`${S(j(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Vu;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Qu(r,t)))))}function Bl(t){let e=Wr(t,o=>R(t)||!R(o)).map(_u),n=R(t)?[]:Yu(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var Ju=3,Xu=5,Hl=12,Zu=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,tm=150;function Ul({text:t,statements:e,
passage:n},o){let s=new Set(C(o).flatMap(({from:i,relation:c})=>i===o?c??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(L(o))?4:0)+(t.startsWith(L(o))?2:0)-(t.startsWith(`${L(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>tm?3:0)}function em(t){
let n=dn(fo(t)).filter(({passage:r})=>r!==null).sort((r,a)=>Ul(a,t)-Ul(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<Ju&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function nm({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":kt(n),r=t.
replace(Zu,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function om(t){let e=o=>pt(
Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return vt(t).filter(o=>/\d/.test(e(o))).
sort((o,s)=>n(o)-n(s))}function sm(t){let e=om(t).slice(0,Xu).map(n=>{let o=at(n).filter(r=>r!==t&&!V(r)&&j(r).
rank==="actor"),s=E(Gr(n),()=>Lt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).map(K))});return e.
length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function Wl(t){let e=["actor","named","relati\
on","concept"],n=a=>e.indexOf(j(a).rank),o=at(t).sort((a,i)=>n(a)-n(i)||C(i).length-C(a).length||a-i);if(!o.length)
return"";let s=o.length>Hl+1?o.splice(Hl):[],r=l("details",{},l("summary",{},m("andMore")(s.length)),...s.map(
K));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("div",{},...o.map(K),
s.length?r:""))}var ql=t=>[...em(t).map(nm),sm(t)];var rm=12,am=3,Gl=["from","to"];function zl(){let{from:t,to:e}=u.path;t!==null&&e!==null?Fo(t,e,{avoids:u.path.
avoids}):as()}function im(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return ss(o,n,{keep:!0,take(s){u.path[t]=
s,u.path.from!==null&&u.path.to!==null&&zl()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Kl=l("div",{"aria-live":"polite"});function Vl(){let t=()=>{u.path={...u.path,from:u.path.to,to:u.path.
from},zl()};b("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Gl.map(im),E("",t,{class:"tool","data-message":"swap"}),Kl)}function cm(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,L(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,am).join("; "))}
var lm=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),cm(n),...De(o));
function fm(t,e){let{from:n,to:o,avoids:s,way:r}=u.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,rm).map((d,p)=>{let h=ys(d).slice(1).map(x=>L(x.from)).join(" – ");return E(h,()=>Fo(n,o,{avoids:s,way:p}),
{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function dm(){let{from:t,to:e,avoids:n}=u.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Fo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function pm(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=u.path,{paths:s,isCut:r}=Ue(t,e,n),a=ys(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[dm(),fm(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(lm))].filter(Boolean)}function as(){for(let t of Gl){let[e,n]=[b(`path-${t}`),u.path[t]];e.value=n===
null?"":L(n),e.placeholder=m("search")}Kl.replaceChildren(...pm(u.path.from,u.path.to))}function _l(t){u.path=
{...u.path,from:t,to:null,way:0},as(),Et("path"),b("path-to").focus()}var gt=(t,e,n={})=>E(Mt(t),e,{class:"tool","data-act":t,...n}),Yl=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function um(t){let e=xt(t),n=R(t)?[]:Me(t),o=R(t)?[]:vt(t).filter(xt);return Yl(
gt("focus",()=>Ji(t)),yo(t).total?gt("expand",()=>Ho(t)):"",R(t)&&e?gt("fold",()=>Wo([t])):"",R(t)&&!e?gt("unf\
old",()=>Uo([t])):"",n.length?gt("unfoldAround",()=>Uo(n)):"",o.length?gt("foldAround",()=>Wo(o)):"",gt("pathF\
rom",()=>_l(t)),e?gt("pin",()=>ec(t),{"aria-pressed":String(fe(t))}):"",e?gt("hide",()=>nc(t)):"",gt("release",
Ne))}function mm(t){let{count:e,kinds:n}=Ia(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>me(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function hm(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",
lang:n.lang||!1},je(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},U([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function gm(t){
let e=ut(t).filter(D).flatMap(hm);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function zr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?l("p",{class:"names","data-how":e},Kr(m(e)),...n):""}var Kr=t=>l("span",{class:"muted"},t);function wm(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:Ql,ontoggle:o=>Ql=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},Kr(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Kr(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Bl(t),gm(t))}var Ql=!1;function xm(t){let{label:e,names:n}=f.
things[t],o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=De(fo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},qt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...ql(t),zr(t,"broader"),zr(t,"narrower"),zr(t,"related"),um(t),Pl(
t),mm(t),Wl(t),st(`${m("said")} (${r.length})`,...r),wm(t)]}function ym({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(xt)?gt("fold",()=>Wo(o)):gt("unfold",()=>Uo(o));return[l("h2",{tabindex:"\
-1"},ie()),l("p",{},K(t)," ",K(e)),Yl(o.length?r:"",gt("release",Ne)),st(m("said"),...De(Dt(n)))]}function Jl(){
let{pair:t,selected:e}=u,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?ym(t):e!==null?
xm(e):n;b("details").replaceChildren(...o.filter(Boolean))}function _r(){return u.tour!==null?u.tour:f.steps.length&&Jt()===f.steps[0].preset?0:null}var is=f.steps.length-
1,bm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function km(t){return is?t?[E(m("tourBack"),()=>ue(
t-1),{class:"tool","data-act":"back"}),...t===is?[E(m("tourLeave"),Rn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>ue(t+1),{class:"tool next","data-act":"next"}),E("×",Rn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(is),()=>ue(1),{class:"tool next","data-act":"tour"})]:[]}function Vr(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,is));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Sm(t){
let{text:e,passages:n}=On(t);return[Vr(t),l("h1",{id:"headline",dir:"auto"},...bm(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(kt)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...km(t)))]}var Xl=t=>t.toLocaleString(u.language);function Qr(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!bn.length?S(n):m("ownData")(Xl(P-f.relations.length),Xl(f.kinds.length),
L(bn[0]))}var $m=()=>y.centre===null?"":L(y.centre);function vm(){let t=Jt();if(t===null)return[Vr(null),l("h1",
{id:"headline",dir:"auto"},ie()||$m()||S(f.title))];let{title:e}=f.presets[t];return[Vr(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},Qr(t))]}var Om=()=>[u.selected,u.pair,u.passage,u.beside].some(t=>t!==
null)||u.isTold;function Zl(){let t=_r(),e=document.activeElement?.dataset?.act,n=b("finding");n.style.setProperty(
"--held",u.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?vm():Sm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":Om()?"aside":"";(!u.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var Mm=9;function tf(t,e){let n=f.kinds[t],o=!y.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>me(t,o?"hide":"show")},e?Yo(n.family,Xe(t)):qt(n),S(n.label))}var cs=(t,e)=>l(
"span",{},t,e),ef=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function nf(){let t=ko(),e=new Set(f.relations.
map(({thing:p})=>f.things[p].kind)),n=[...f.kinds.keys()].filter(p=>t.has(p)||y.away.has(p)),o=n.toSorted((p,g)=>(t.
get(g)??0)-(t.get(p)??0)).slice(0,Mm),s=n.filter(p=>o.includes(p)),r=[...J().values()],a=r.filter(p=>Ye(p)!==null),
i=[...new Set(a.flatMap(p=>tn(p)??[]))],c=_().filter(p=>le(p).includes("†")),d=c.filter(ho);b("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>tf(p,!1)),...s.filter(p=>e.has(p)).map(p=>tf(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[cs(Yo("stated",Lo),m("statedLine"))]:[],...i.map(p=>cs(Yo(`tone-${Ze(p)}`,[],
6),m("wideLine")(He(p)))),...d.length?[cs(ef("grave"),m("graveError"))]:[],...c.length>d.length?[cs(ef("light"),
m("lightError"))]:[])}var of="rankings",Em=["country","pillar","year","printedAs"],Xn=new Map;function Tm(){let{reading:t,language:e}=u,
n=`${t} ${e}`;return Xn.has(n)||(Xn.set(n,null),oe("answer",of,{},t,e).then(({table:o})=>{Xn.set(n,o),H()},()=>Xn.
delete(n))),Xn.get(n)}function Am({columns:t,headings:e,rows:n}){let o=Em.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,d)=>l(
"td",{dir:"auto"},a[c],d?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function sf(){let t=Jt();if(t===null||
f.presets[t].name!=="ranks"||!Ie())return"";let e=Tm();if(!e?.chart)return st(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>cn(of),{class:"tool"}),o=st(m("ranked"),rr(e.chart,b(
"overview").clientWidth-32),Am(e),n);return o.classList.add("ranks"),o}var Lm=12;function Cm(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Nm({relation:t,sum:e}){let n=Ns(t,e);if(n===null)return"";let o=document.createElementNS(
fn,"svg");o.setAttribute("class",`amount tone-${Ze(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(fn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Rm(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&We(n.statement),r=Eo(e),a=r!==
null&&u.pair?.from===r.from&&u.pair.to===r.to,i=Cm(e).map(L).join(" → "),c=l("b",{},Cs(n.statement),o?l("sup",
{},o):""),d=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Do(r)},d,Nm(t)))}function rf(){let t=Me().flatMap(s=>Tn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${j(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Lm);return[l("h4",{},He(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Rm))]}),o=t.map(
({sum:s})=>s.statement).filter(We);return st(m(u.reading==="corrected"?"rightAmounts":"amounts"),...n,..._n(o),
l("p",{class:"note"},m("scales")))}function mn(t,e,n){let o=Yt()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>er({...Yt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var af=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function cf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Na(),r=[mn("least",m("least"),t.map(([c,{amounts:d}])=>[
c,pt(d).replaceAll(`
`," ")])),mn("since",m("since"),e.map(c=>[String(c),String(c)])),mn("until",m("until"),e.map(c=>[String(c),String(
c)])),mn("status",m("statusIs"),n.map(([c,d])=>[c,S(d)])),mn("hearsay",m("hearsay"),af(o)),mn("errata",m("erra\
ta"),af(s))].filter(Boolean);if(!r.length)return"";let a=!ze(Yt()),i=E(m("everyLine"),()=>er(Qt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(J().size)):"",a?i:"")}var hn=t=>t.toLocaleString(u.language),Im=[...f.things.keys()].slice(0,P),Pm=f.kinds.map((t,e)=>Im.filter(n=>I(
n)===e).length),lf=new Set(f.relations.map(({thing:t})=>I(t))),ff=bn.slice(0,8),gn=t=>l("p",{class:"note"},t);
function jm(){let t=Jt(),e=f.presets.map((n,o)=>E(S(n.title),()=>Yi(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return st(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),gn(
t===null?m("ownView"):Qr(t)),f.presets.some(({name:n})=>n==="all")?"":gn(m("tooMany")(hn(P))))}function Dm(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Ke().has(t),onchange:({target:a})=>me(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(hn(e),hn(Pm[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,qt(n),l("span",{},r),s),E(m("only"),()=>me(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function Fm(){
let t=ko(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Dm(r,t.get(r)??0))),o=e.filter(s=>lf.
has(s));return[st(m("kinds"),gn(m("kindsNote")),n(e.filter(s=>!lf.has(s)))),o.length?st(m("lines"),gn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),Zi,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
tc,{class:"tool","data-act":"foldAll"}))):"",Ke().size?E(m("all"),()=>me(null,"all"),{class:"tool",id:"every"}):
""]}function Bm({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>un(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function Hm(){let t=u.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function Um(){let t=ff.map(e=>l("li",{},K(e)," ",l("small",{},
String(C(e).length))));return st(m("connected"),l("ul",{class:"things"},...t))}function Wm(){let t=_r();if(t===
null)return[];let{points:e,passages:n}=On(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(kt));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[st(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[st(m("inShort"),l("ul",{class:"points"},...r))]:[]}function df(){
let t=[m("things")(hn(P-f.relations.length)),m("statements")(hn(f.statements.length)),f.passages.length?m("sen\
tences")(hn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),u.unknown?Bm(u.unknown):"",...Wm(),
u.tour===null?rf():"",jm(),sf(),f.articles.length&&f.readings.length>1?gn(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
gn(m("onlyCorrected")):"",$a?Hm():"",...Fm(),cf(),ff.length?Um():""];b("overview").replaceChildren(...e.filter(
Boolean))}var uf=t=>Math.min(...t,f.passages.length),mf=t=>l("span",{class:"chips"},...t.map(kt)),hf=t=>l("span",{dir:"a\
uto"},t),gf=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),qm={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:L,cell:K},{name:"kind",value:t=>S(j(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",
value:t=>ve(t).length,cell:t=>ve(t).length?`${U(ve(t))} ${ve(t).length}`:""}]},pf=({passage:t})=>t===null?[]:[
t],Gm={title:"wordRows",under:["thing"],rows:()=>Vn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(gf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>hf(t.text)},{name:"sentence",value:t=>uf(pf(t)),cell:t=>mf(pf(t))},{name:"thing",value:({subject:t})=>L(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>U(t)}]},zm={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:gf(t)})),columns:[{name:"\
subject",value:t=>L(f.statements[t].subject),cell:t=>K(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:je,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?K(e):hf(je(t))}},{name:"sentence",value:t=>uf(f.statements[t].passages),cell:t=>mf(f.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},ls={things:qm,...f.sentences.length&&{words:Gm},statements:zm};var us=200,xf=matchMedia("(max-width: 640px)"),ds={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Gt="things",yf=!1,Zn="",wn=us,wf=t=>String(t).normalize("NFKC").toLowerCase();function Km(){
let{columns:t,rows:e}=ls[Gt],n=new Set([..._(),...mt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>yf||n.has(
h)||Gt==="words"&&w.some(x=>R(x)&&n.has(x)),s=wf(Zn),r=new Set(Zn?un(Zn,1/0):[]),a=(h,{name:w,value:x,cell:k})=>w===
"sentence"&&k?k(h).textContent:x(h),i=(h,w)=>!Zn||t.some(x=>wf(a(h,x)??"").includes(s))||w.some(x=>r.has(x)),{
by:c,direction:d}=ds[Gt],{value:p}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:p(h),i:w})).sort((h,w)=>{let[
x,k]=[h.key,w.key],$=typeof x=="number"&&typeof k=="number"?x-k:g(String(x),String(k));return d*$||h.i-w.i}).map(
({row:h})=>h)}var fs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Xr=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Yr=l("input",{type:"checkbox",id:"eve\
ry-row"}),bf=l("p",{class:"note",role:"status"}),ps=l("table",{}),Jr=E("",Vm,{class:"tool","data-message":"mor\
eRows"});function Vm(){wn+=us,ye()}function kf(){fs.addEventListener("input",()=>{Zn=fs.value.trim(),wn=us,ye()}),
Yr.addEventListener("change",()=>{yf=Yr.checked,ye()}),xf.addEventListener("change",()=>b("table").hidden||ye());
let t=l("label",{class:"check"},Yr,l("span",{"data-message":"everyRow"}));b("table").append(l("div",{class:"ba\
r"},Xr,fs,t),bf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ps,Jr))}function _m(t){
let{by:e,direction:n}=ds[Gt];ds[Gt]={by:t,direction:e===t?-n:1},ye(),ps.querySelector(`th [value="${t}"]`)?.focus()}
function Qm(t){Gt=t,wn=us,ye(),Xr.querySelector(`[value=${t}]`)?.focus()}function Ym({name:t},e){let{by:n,direction:o}=ds[Gt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Mt(t),()=>_m(e),{value:String(
e)}))}function ye(){fs.placeholder=m("filter"),Xr.replaceChildren(...Object.entries(ls).map(([d,{title:p}])=>E(
Mt(p),()=>Qm(d),{class:"tool",value:d,"aria-pressed":String(d===Gt)})));let{columns:t,title:e,under:n}=ls[Gt],
o=Km(),s=t.filter(({name:d})=>xf.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:p,cell:g})=>g?
g(d):String(p(d)),c=d=>{let p=s.map(h=>l("div",{class:"under"},i(d,h))),g=a.map(h=>l("td",{},i(d,h)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...p),...g)};ps.className=Gt,ps.replaceChildren(l("caption",{class:"unseen"},
Mt(e)),l("thead",{},l("tr",{},...[r,...a].map(d=>Ym(d,t.indexOf(d))))),l("tbody",{},...o.slice(0,wn).map(c))),
bf.textContent=m("rowsOf")(Math.min(wn,o.length),o.length),Jr.hidden=o.length<=wn,Jr.textContent=m("moreRows")}var St=24,ms=22,be=12,to=18,Jm=480,Xm=2,Sf=8e3;function $f({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),d=e-(c.length-1)*n*qe/2+n*.35;return ot("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((p,g)=>p.split(
/([†‡]+)/).map((h,w)=>{let x=w?{}:{x:t,y:d+g*n*qe};return ot("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:x,h)})))}function Zm({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,p,g]=[
Y(t),Y(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[ot("path",{d:ei(d,p,n),fill:"\
none",stroke:g,...h})];for(let[x,k,$]of[[e,t,.9],[t,e,.1]])!(x===e?i.to:i.from).enabled||!o.some(v=>v.to===x)||
w.push(th(Y(x),n?yt(d,p,n,$):Y(k),c(x),g,r));return w}function th(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,d]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+s],h=[c-a*p,d-i*p],w=[[c,d],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return ot("polygon",{points:w.map(x=>x.map(k=>k.toFixed(1)).join(",")).join("\
 "),fill:o})}function eh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(t),i=o/6;return ot("path",{d:Qo[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...fe(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},ot("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function nh(t,e){
let n=Ys(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=ot("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),p=w=>d.get(w).size;for(let w of n.
lines)c.append(...Zm(J().get(w.id),w,p));c.append(...n.things.map(eh));for(let w of n.captions)c.append($f(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)c.append($f(w,V(w.thing)?t.soft:t.ink,t));let g=({x:w,y:x})=>w>=
o.x&&w<=s.x&&x>=o.y&&x<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(Y(w)));return{svg:c,things:h,width:r,height:a}}
function Zr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Oe(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ta=(t,e,n,o)=>t.map((s,r)=>ot("text",{x:St,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function oh(t,e,n,o){let s=new Set(t),r=mt().filter(({from:p,to:g})=>s.has(p)&&s.
has(g)),a=new Set(r.flatMap(({relation:p})=>p===null?[]:I(p))),i=[],[c,d]=[St,n+to];for(let p of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[p],x=18+Oe(S(g),be)[0]+to;c+x>o&&c>St&&([c,d]=[St,d+to]);
let k=e.families[h].full;i.push(a.has(p)?ot("path",{d:`M${c} ${d-4}h12`,stroke:k,"stroke-width":2,"stroke-dash\
array":Xe(p).join(" ")||"none"}):ot("path",{d:Qo[w],fill:k,transform:`translate(${c} ${d-10})`}),ot("text",{x:c+
18,y:d,"font-size":be,fill:e.ink},S(g))),c+=x}return{made:i,height:i.length?d-n+to/2:0}}function sh(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function rh(){
let t=b("headline")?.textContent||S(f.title),e=f.readings.length>1?m(u.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function ea(t){let{licences:e}=await In(),
n=Ii(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(Jm,Ys(n).width),[c,d]=rh(),p=Zr(c,ms,i-2*St,600),g=Zr(d,be+2,
i-2*St),h=St+p.length*ms*1.3+g.length*(be+2)*1.3+to/2,{svg:w,things:x,width:k,height:$}=nh(n,h);w.setAttribute(
"x",String((i-k)/2));let{made:v,height:N}=oh(x,n,h+$,i-St),A=f.articles.map(S).filter(Boolean).join("; "),F=[A?
m("slideSource")(A):"","sovkg",...e.map(sh)].filter(Boolean).join(" · "),rt=w.textContent?.includes("†")||x.
some(B=>le(B).includes("†")),lt=[...J().values()].filter(B=>Ye(B)!==null),W=[...[...new Set(lt.flatMap(B=>tn(
B)??[]))].map(He).map(B=>m("wideLine")(B).replace(/^./,tt=>tt.toUpperCase())),rt?m("slideErrata"):"",F].filter(
Boolean).flatMap(B=>Zr(B,be,i-2*St)),G=h+$+N,q=G+W.length*be*1.3+St,it=ot("svg",{xmlns:fn,viewBox:`0 0 ${i} ${q}`,
width:i,height:q,"font-family":a,role:"img"});return it.append(ot("title",{},c)),t||it.append(ot("rect",{width:i,
height:q,fill:r})),it.append(...ta(p,St/2,ms,{"font-weight":600,fill:o}),...ta(g,St/2+p.length*ms*1.3+2,be+2,{
fill:s}),w,...v,...ta(W,G,be,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(it)],{type:"imag\
e/svg+xml"}),width:i,height:q}}async function vf(t){let{file:e,width:n,height:o}=await ea(t),s=URL.createObjectURL(
e),r=new Image;r.src=s,await r.decode();let a=Math.min(Xm,Sf/n,Sf/o),i=l("canvas",{width:String(Math.round(n*a)),
height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(
s),new Promise((c,d)=>{i.toBlob(p=>p?c(p):d(new Error("PNG")),"image/png")})}var ah=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],ih=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Of({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,L(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?L(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[ah,...e].map(
n=>`${n.map(ih).join(",")}\r
`).join("")}var eo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Mf=t=>t.
split(/[#/]/).at(-1)||t;function Ef({triples:t,things:e,terms:n}){let o=new Map;function s(d,p,g){let h=o.get(
`${d} ${p}`)??`k${o.size}`;return o.set(`${d} ${p}`,h),`<data key="${h}">${eo(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:p,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(k=>f.passages[k].name).join(" "),
x=[s("edge","predicate",p),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${eo(d.iri)}" target="${eo(g.iri)}">${x.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Mf(p),[...w.get(Mf(p))??[],g.value])}let i=e.map(({iri:d,
thing:p})=>{let[g,h]=[f.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Go(p,n).join(" "))];for(let[x,k]of r.get(p)??[])w.push(s("node",`said_${x}`,k.join(" | ")));return`<node id\
="${eo(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,p])=>{let[g,h]=d.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${eo(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Tf="http://www.w3.org/2000/01/rdf-schema#label",ch="http://www.w3.org/2001/XMLSchema#string",xn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Af=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Lf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Tf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,x])=>x&&g.startsWith(x)&&/^[a-z][\w-]*$/i.test(
g.slice(x.length)))??[];return w===void 0?Af(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${xn(g)}@${h}`:w&&w!==ch?`${xn(g)}^^${r(w)}`:xn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,x]=[r(g),f.things[h].label];for(let $ of Go(h,n))c(w,`a ${r($)}`);
let k=Array.isArray(x)?[`${xn(x[0])}@en`,`${xn(x[1])}@ko`]:[xn(x)];c(w,`${r(Tf)} ${k.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${Af(h)} .
`),`
`,...d].join("")}var lh={turtle:[Lf,"text/turtle","ttl"],csv:[Of,"text/csv","csv"],graphml:[Ef,"application/graphml+xml","graph\
ml"]};async function na(t){let[e,n,o]=lh[t];rn(new Blob([e(await fc())],{type:`${n};charset=utf-8`}),o)}var Cf=()=>b(
"transparent").checked;async function fh(){try{await navigator.clipboard.writeText(location.href),ct(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Nf={png:async()=>rn(await vf(Cf()),"png"),svg:async()=>rn(
(await ea(Cf())).file,"svg"),print:()=>print(),link:fh,turtle:()=>na("turtle"),csv:()=>na("csv"),graphml:()=>na(
"graphml")};function dh(){let[t,e]=[b("taking"),b("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Rf(){
let t=b("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(e())),e()&&dh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Nf,n.id)&&(t.
hidePopover(),b("take").focus(),await Nf[n.id]())});for(let n of[t,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var ph=matchMedia("(max-width: 860px) and (min-height: 501px)");pa(di,Qs,No,ia,wl,Zl,nf,rl,df,Jl,jl,as,()=>u.tab===
"text"&&es(),()=>u.mode==="table"&&ye(),Vo,el,Pr,Ls,()=>{b("undo").disabled=!la()});Vl();fl();kf();ss(b("query"),
b("found"),{take:Lt,sentences:ol,read:Ut});kl();Ml();$l();El();sl();xl();Rf();dt(!ph.matches);b("empty").hidden=
P>0;T.once("afterDrawing",()=>performance.mark("drawn"));Bo(location.hash);window.sovkg={data:f,network:T,lines:J,
readable:Po,pointOn:yt,picture:{shown:Ee,things:_,isPinned:fe},select(t){let e=nt(t);return e!==void 0&&Lt(e),
e!==void 0}};})();
