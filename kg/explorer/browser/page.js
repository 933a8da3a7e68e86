"use strict";(()=>{var Ot=history.state?.step??0,io={[Ot]:location.hash},ia=!1,ys=()=>{};var bs=()=>Ot>0;function ca(t,e){let n=e&&t!==io[Ot];Ot+=Number(n),io[Ot]=t;try{history[n?"pushState":"replace\
State"]({step:Ot},"",t||location.pathname+location.search)}catch{ia=!0}}function la(){if(bs()){if(!ia)return history.
back();Ot-=1,ys(io[Ot],!1)}}function fa(t){ys=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Ot=n?Ot+1:e.step,io[Ot]=location.hash,ys(location.hash,n)})}var co=new Map,Q=(t,e)=>{co.set(t,e)},jt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Dt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ft=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Df(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...jt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function X(){fo=!0,jt=[]}function da(){ca(Df(),fo),fo=!1}function Ff(t){let e=new Map;
jt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||jt.push({part:n,kind:"",names:[n]})}return e}function pa(t,e=!0){
fo=!1;let n=Ff(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${lo(i)}`;c===null?jt.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
jt.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;jt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return jt.length?{kind:jt[0].kind,names:jt.flatMap(({names:s})=>s)}:null}var ua=bs,ma=la;var Bf=JSON.parse(document.getElementById("data")?.textContent??"{}");function Hf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Bf).map(([t,e])=>[t,e.blank?Hf(e):e]));var po={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},u={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...po},ha=[];function ga(...t){ha.push(...t)}function U(){for(let t of ha)t()}var S=t=>Array.
isArray(t)?t[u.language==="ko"?1:0]:t,dt=t=>S(t[u.reading==="corrected"?t.length-1:0]),L=t=>S(f.things[t].label),
qe=t=>new Intl.DisplayNames(u.language,{type:"currency"}).of(t)??t;function fe(){let{pair:t,selected:e}=u;return t?
`${L(t.from)} – ${L(t.to)}`:e===null?"":L(e)}var P=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,j=t=>f.kinds[I(t)],K=t=>j(t).rank==="\
concept",Ss=[];for(let t of f.relations)Ss[t.thing]=t;var Z=t=>Ss[t],R=t=>Ss[t]!==void 0,uo=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{uo[t].push(n),typeof e=="number"&&e!==t&&uo[e].push(n)});var pt=t=>uo[t].
filter(e=>f.statements[e].subject===t),de=Array.from({length:P},()=>[]);function xa(t){de[t.from].push(t),t.to!==
t.from&&de[t.to].push(t)}var C=t=>de[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&xa({from:t,to:e,statement:n,relation:null})});var wa=t=>Array.isArray(t)?t[0]:t,ks=[];for(let t of f.edges)
ks[t.relation]??=[],ks[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=ks[t]??[],o=wa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&K(i)&&wa(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:p,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];xa({from:c,to:d,statement:null,relation:t,property:p,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var $n=[...f.things.keys()].slice(0,P).filter(t=>j(t).rank==="actor").sort((t,e)=>de[e].length-de[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,ya=(t,e)=>de[t].filter(n=>tt(n,t)===e&&Bt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===u.reading}var Bt=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of de[t]){let s=tt(o,t);s===t||e.has(I(s))||!Bt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Mt=t=>[...new Set(de[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function mo(t){
let e=R(t)?[]:Mt(t).flatMap(pt);return new Set([...uo[t],...e].filter(D))}var Ht=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:pt(e.relation).filter(D)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function go(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):pt(e.relation).some(
n)}var Uf=6,Wf=2e4,ba=1e3,ka=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Sa=(t,e)=>R(t)!==R(e)?1:2,$a=t=>C(t).flatMap(e=>e.relation===null&&D(e.statement)?[tt(e,t)]:[]);function qf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let d of $a(c)){if(n.has(d))continue;let p=e.has(c)&&e.has(d)?2:Sa(c,d),g=i+
p*ba+(K(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+p]??=[],s[r+p].push([g,d]))}}return o}var Gf=[...f.
things.keys()].filter(t=>t<P&&!R(t)).sort((t,e)=>C(e).length-C(t).length||t-e).slice(0,Uf);function Ge(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...ka(o),...n?Gf:[]].filter(h=>!o.has(h))),r=qf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/ba),i=new Map,[c,d]=[0,!1];function p(h){let w=h[h.length-1];if(c+=1,d||=c>Wf,d)return;if(w===e){let $=h.
filter(v=>!R(v)||o.has(v)).join();i.has($)||i.set($,h);return}let b=[...new Set($a(w).filter($=>$!==w&&!s.has(
$)))].sort(($,v)=>Number(R($))-Number(R(v))||$-v);for(let $ of b){let v=o.has(w)&&o.has($)?2:Sa(w,$);a($)===a(
w)-v&&p([...h,$])}}r.has(t)&&p([t]);let g=h=>h.filter(w=>K(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function zf(t,e,n){let{captions:o}=Z(t),s=dt(o).replaceAll(`
`," "),r=C(e).filter(i=>i.relation===t&&i.from!==i.to),a=C(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,d]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[d]===g[d]));if(p)return{said:s,both:i,third:p[d]}}return{said:s,both:null,third:null}}function $s(t){let e=ka(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),i=Mt(r).filter(x=>!e.has(x)&&C(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),d=[...new Set([...i,...c])].flatMap(pt),p=[...new Set(
[...i,...c])].map(x=>zf(x,r,o)),g=a.filter(D).map(x=>({said:S(f.predicates[f.statements[x].predicate]),both:null,
third:null})),h=({both:x})=>["to","from"].indexOf(x??""),w=[...g,...p].sort((x,b)=>h(x)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(D))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),ot=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Ut(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){k("status").textContent=t}var Kf=2.399963229728653,Vf=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function va(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Oa(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*Kf,d={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},p=o(d);if(n.every(g=>Vf(p,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Ma=t=>f.statements[t].errata.length>0,Me=t=>f.statements[t].only==="corrected";function W(t){let e=[...t].
filter(Ma);return(e.some(n=>!Me(n))?"†":"")+(e.some(Me)?"‡":"")}var wo=new Map;f.statements.forEach(({subject:t},e)=>{
Ma(e)&&wo.set(t,[...wo.get(t)??[],e])});var Ea=wo.size>0,Ee=t=>(wo.get(t)??[]).filter(D),ze=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),xo=t=>Ee(t).some(e=>ze(e)&&!Me(e)),pe=t=>W(Ee(t));function vs(t){
if(t.relation===null)return W([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return W(
pt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,_f=17,Ke=1.18,Qf=12,Yf={actor:3.4,named:2.8,relation:2.4,concept:2},Jf={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},yo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Xf(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/yo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>yo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;yo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Zf(t){let e=Xf(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(pe(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=yo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ta=new Map;function Os(t){let e=`${u.language} ${u.reading}`,n=Ta.get(e)??new Map;return Ta.set(
e,n),n.has(t)||n.set(t,Zf(t)),n.get(t)}var Aa=document.createElement("canvas").getContext("2d"),td=getComputedStyle(
document.body).fontFamily,ed={400:new Map,600:new Map};function Te(t,e,n=400){let o=t.split(`
`),s=ed[n],r=s.get(t);return r===void 0&&(Aa.font=`${n} 20px ${td}`,r=Math.max(...o.map(a=>Aa.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ke]}function vn(t){let{radius:e,font:n}=f.things[t],[o,s]=Te(Os(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Jt(t,e,n){let{rank:o}=j(t),[s,r]=Jf[o];return Math.max(f.things[t].radius*e,Yf[o]+
Math.min(s*Math.sqrt(n),r))}function La(t,e,n){let o=j(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,bo+o),_f),bold:o&&n>=Qf?600:400}}var nd=40,od=130;function Ms(t,{x:e,y:n}){let[o,s]=vn(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var sd=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Es=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Et(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>C(g).map(h=>tt(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,x])=>w!==h&&va(g,i(h),x,f.things[w].radius+4)),d=[...t].
map(([g,h])=>Ms(g,h)),p=new Set(e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],h=(n?null:g.find($=>a($).length))??
g[0];p.delete(h);let w=n?[]:r===void 0?a(h):[r],x=n?[n]:w.map(i),b=Oa(x.length?Es(x):o,n||x.length===1?r===void 0?
nd:od:0,d,$=>s?sd($,s):Ms(h,$),$=>w.some(v=>c($,v)));t.set(h,b),d.push(Ms(h,b))}}var On=80,[rd,ad]=[8,12];function Ca(t,e){let n=K(t)||R(t)?e:e.filter(o=>!K(o));return n.length?n:e}function Ve(t,e,n){
return Ca(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(K(s))-Number(K(r))||C(r).length-C(s).length||s-r)}
function id(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Mn(t,e,n){let o=new Set(Ca(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=rd)return[];let r=new Map;for(let a of C(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&!e.has(i)&&Bt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+id(a)))}return[...r].sort(([a,i],[c,d])=>d-i||C(c).length-C(a).length||a-c).slice(0,ad-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],Xt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),_e=t=>ko.every(e=>!t[e]),Ra=t=>Array.isArray(t)?t[0]:t,Ia=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Na=(t,e)=>!t||t==="only"===e;function Pa(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[d,p]=o.split(" ");if(!Ia(n).some(g=>g.currency===d&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ra(n?.status??"")!==a||!Na(i,!!n?.hedge)?!1:!c||Na(c,W(Ht([t]))!=="")}function ja(){let t=f.relations.flatMap(
e=>Ia(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Ra(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var Ts=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Xt()}),y=Ts(),Y=t=>y.shown.get(t),Qe=()=>new Set([...y.away,...y.aside]),Da=()=>new Set(
[...y.came.map(({thing:t})=>t),...y.visited===null?[]:[y.visited]]);function So(t){let e={has:o=>y.shown.has(o)&&
!y.guests.has(o)},n=Ve(t,e,y.away);return{some:n.slice(0,On),total:n.length,away:Ve(t,e,new Set).length-n.length}}
function Fa(t){let e=new Set(rt(t,y.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=C(t).filter(a=>tt(
a,t)===s&&Bt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>y.away.has(s))}}function ut(){let t=y.preset!==null&&f.presets[y.preset].kinds!==null,
e=As()?new Set(f.presets[y.preset].things):null,[n,o,s]=[Qe(),Da(),!_e(y.sieve)];function r(i){if(s&&!Pa(i,y.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Bt(i,n):
y.shown.has(i.relation)?!1:y.read.has(i.relation)?!i.repeats&&(t||Bt(i,n)):c?Bt(i,y.away):!(t&&i.isAside)&&Bt(
i,n)}let a=new Set(V());return[...a].flatMap(i=>C(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ae(t=null){
let e=ut().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ba=()=>[...y.shown.keys()].filter(t=>R(t)&&!y.guests.has(t)),$o=()=>[...y.guests],yt=t=>y.shown.has(t),ue=t=>y.
pinned.has(t),Zt=()=>y.sieve,te=()=>y.preset,As=()=>y.preset!==null&&f.presets[y.preset].flows,Le=()=>y.shown;
function V(){let t=Da();return[...y.shown.keys()].filter(e=>!y.away.has(I(e))||t.has(e))}function vo(){let t=new Map;
for(let e of new Set([...y.shown.keys(),...Ae()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var cd=[520,380];function ld(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&go(e,r),s=t.filter(r=>C(r).some(o));return s.length?s:t}function Ls(t,e){Object.assign(y,Ts(),
{preset:t,centre:e,aside:Oo(t)})}function Ye(t){Ls(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{y.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var Ha=()=>Ls(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);Et(y.shown,e,{near:y.shown.get(t)});for(let s of e)
y.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return Ls(null,t),y.shown.set(t,{x:0,y:0}),
Mo(t)}function Ua(){for(let t of y.guests)y.shown.delete(t);y.guests=new Set,y.visited=null,y.read=new Set}function Wa(t){
y.shown.has(t)||Et(y.shown,[t]),y.guests.delete(t);let e=Mo(t);return y.came.push({thing:t,all:!0}),e}function qa(t,e){
y.guests.has(t)?fd():Ua(),y.read=new Set,y.visited=e&&y.shown.has(t)?null:t,y.visited!==null&&(y.guests=new Set(
[t,...Mn(t,y.shown,y.away)].filter(n=>!y.shown.has(n))),y.shown.has(t)||Et(y.shown,[t],{room:y.guests.size>3?cd:
void 0}),Et(y.shown,[...y.guests],{round:t}))}function fd(){y.visited!==null&&y.came.push({thing:y.visited,all:!1}),
y.guests=new Set}function Cs(t){y.shown.delete(t),y.guests.delete(t),y.came=y.came.filter(e=>e.thing!==t)}function Ns(t){
for(let e of t)y.away.delete(I(e)),y.guests.delete(e);Et(y.shown,t)}function Rs(t){for(let e of t)Cs(e)}function Ga(t){
y.pinned.delete(t)||y.pinned.add(t),y.guests.delete(t)}function za(t,e){t===null?[y.away,y.aside]=[new Set,new Set]:
e==="only"?(y.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),y.aside=new Set):(y.aside.delete(t),y.away.delete(
t),e==="hide"&&y.away.add(t)),y.came=y.came.filter(({thing:n})=>!y.away.has(I(n)))}function Ka(t){y.sieve=t}function Je(t,e){
y.shown.has(t)&&y.shown.set(t,e)}function ee(t,e=null){Ua(),y.read=new Set(e===null?[]:ho(e).filter(R));let n=t??
[],o=e===null?n:ld(n,e),s=n.flatMap(r=>y.shown.get(r)??[]);return y.guests=new Set(o.filter(r=>!y.shown.has(r))),
Et(y.shown,[...y.guests],{home:s.length?Es(s):void 0}),[...new Set(o)]}function lt(){Object.assign(u,po),ee(null)}function ne(t,e=!1){Object.assign(u,po,{selected:t,passed:e,tab:"de\
tails"}),qa(t,e)}function Xe(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];ee(n);let o=ut().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ya(t,e);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ce(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=Ge(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ee(r),Object.assign(u,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function En(t){lt();let e=ho(t).filter(n=>!R(n));Object.assign(u,{passage:t,highlighted:ee(e,t),tab:"tex\
t"})}function Tn(t){let{told:e}=f.steps[t];return e[u.reading==="corrected"?e.length-1:0]}function An(t){let{preset:e}=f.
steps[t];if(te()!==e&&(u.arrangement="",Ye(e)),lt(),!t)return;let n=Tn(t).things.filter(o=>!R(o)&&!K(o));Object.
assign(u,{tour:t,highlighted:ee(n.some(yt)?n.filter(yt):n)})}function Ln(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=u,d=new Map(Le());t!==null?(ee(null),ne(t,e)):n?Xe(n.from,n.to):o!==null?
En(o):s&&a.from!==null&&a.to!==null?Ce(a.from,a.to,a):r!==null&&An(r),Object.assign(u,{unknown:i,tab:c});for(let p of $o())
Je(p,d.get(p)??Y(p))}var Va={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
e text","topic-time":"Time"};var _a={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
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
 differs is ${c(o)}.${p} Only what is verified is quoted.`}};var Qa={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 different in your file",paragraph:t=>`Paragraph ${t}`,..._a,...Va};var Ya={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
돈","topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var Ja={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
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
o)}이다.${p} 확인된 문장만 인용한다.`}};var Xa={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Ja,...Ya};var Za={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var pd={en:Qa,ko:Xa},m=t=>!f.passages.length&&Za[u.language][t]||pd[u.language][t];function Tt(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){u.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",Ut("modes",t)}var ud=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function At(t){
u.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of ud)k(n).hidden=e!==t;Is()}function Is(){k("fold").textContent=u.tab==="details"&&fe()||k(
`tab-${u.tab}`).textContent}var ft=t=>k("fold").setAttribute("aria-expanded",String(t)),ti=()=>k("fold").getAttribute(
"aria-expanded")==="true";var md=13,hd=1,Cn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Cn(t).map(({statement:e})=>Ps(e)+W([
e])).join(", "),Ps=t=>S(f.statements[t].object.text),ei=(t,{currency:e})=>`${I(t)} ${e}`;function gd(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Cn(e)){let o=ei(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function js(t,e){
let n=gd().get(ei(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Ze({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Cn(o).flatMap(s=>js(o,
s)??[]));return n.length?Math.max(hd,md*n.reduce((o,s)=>o+s)):null}var ni=[[],[0],[-.3,.3],[-.4,0,.4]];function oi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function bt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=oi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var si=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ri(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(oi(t,e,n))} `:"L"}${o(e)}`}var wd=2e3,Ds=t=>!t.isAside||t.alone,ii=t=>As()&&t.property===null&&Ao(t.relation)!=="";function xd(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+vs(t);let{captions:e,called:n}=Z(t.relation);
if(ii(t))return Ao(t.relation);let o=Ds(t)?dt(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Ds(t)?"":vs(t))}function yd(t){if(t.relation===null)return null;if(ii(
t))return Ao(t.relation);let e=Ds(t)&&Z(t.relation)?.amounts||[];return e.length?dt(e):null}function ai(t,[e,n],o,s){
let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:a;return{
id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?yd(r[0]):null,grave:[...Ht(r)].some(c=>ze(c)&&!Me(c)),weight:(/\d/.test(a[0])?2:0)+(r.some(
({relation:c})=>c!==null)?1:0)}}var Ne=new Map,Fs=new Map,J=()=>Ne,Wt=t=>Fs.get(t)??0;function Bs(t){let{from:e,
to:n}=Ne.get(t);return{from:e,to:n,edges:[...Ne.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}
function Lo(t){let e=[...Ne.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,
o=e.find(({edges:s})=>s.some(n))??e[0];return o?Bs(o.id):null}function Hs({from:t,to:e,edges:n},o){if(!o)return!0;
if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=u;return!u.highlighted&&r!==null&&o.has(r)?t===r||e===
r:s===null||n.some(a=>go(s,a))}function ci(){let t=new Map,e=ut();for(let n of e){let o=[Math.min(n.from,n.to),
Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=xd(n);r.said.set(a,[...r.
said.get(a)??[],n])}Ne=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[d])=>Number(/\d/.test(d))-
Number(/\d/.test(c))),a=e.length>wd?void 0:ni[r.length],i=a?r.map((c,d)=>ai(d?`${n}/${d}`:n,o,[c],a[d])):[ai(n,
o,r,0)];for(let c of i)Ne.set(c.id,c)}Fs=new Map;for(let{from:n,to:o}of Ne.values())for(let s of[n,o])Fs.set(s,
Wt(s)+1)}var pi=["kind","country","radial"],tn=28,ui=64,Co=60,li=190,Us=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),mi=Us>=0;function bd(t){if(I(t)===Us)return L(t);let e=C(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Us);return e?L(e.to):m("noCountry")}var Ws=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function kd(t){
let e=[...t].map(([c,d])=>{let p=d.map(vn),g=[0,1].map(b=>Math.max(...p.map($=>$[b]))+tn),h=Math.ceil(Math.sqrt(
d.length*g[1]*Ws()/g[0]))||1,w=Math.ceil(d.length/h),x=Math.min(h,d.length);return{name:c,things:d,cell:g,columns:h,
width:x*g[0]+tn,height:ui+w*g[1]+tn}}),n=c=>+(c===m("noCountry"));e.sort((c,d)=>n(c.name)-n(d.name)||d.height-
c.height||d.things.length-c.things.length);let o=e.reduce((c,d)=>c+(d.width+Co)*(d.height+Co),0),s=Math.max(Math.
sqrt(o*Ws()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Co,0]);let d={
...c,left:r,top:a};return r+=c.width+Co,i=Math.max(i,c.height),d})}function fi(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=kd(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:d})=>r.
map((p,g)=>{let h=c+tn/2+g%i*a[0]+a[0]/2,w=d+ui+Math.floor(g/i)*a[1]+f.things[p].radius+tn/2;return[p,{x:h,y:w}]})),
groups:o}}function Sd(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:d})=>c===i||d===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function $d(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function vd(t){let e=[...t].sort((d,p)=>C(p).length-
C(d).length||d-p)[0],n=y.centre!==null&&t.includes(y.centre)?y.centre:e,o=ut(),{reached:s,left:r}=Sd(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((d,p)=>{let g=v=>o.flatMap(A=>A.from===v||A.to===v?a.get(tt(A,
v))??[]:[])[0]??0,h=new Map(d.map(v=>[v,g(v)])),w=p?[...d].sort((v,N)=>Number(h.get(v))-Number(h.get(N))||v-N):
[...d].sort((v,N)=>I(v)-I(N)||v-N),x=w.map(v=>vn(v)[0]+tn);c=Math.max(c+li,x.reduce((v,N)=>v+N,0)/(2*Math.PI));
let b=w.map((v,N)=>2*Math.PI*N/w.length-Math.PI/2),$=p?$d(w.map(v=>Number(h.get(v))),x.map(v=>v/c)):b;w.forEach(
(v,N)=>{a.set(v,$[N]),i.push([v,{x:c*Math.cos($[N])*Ws(),y:c*Math.sin($[N])}])})}),r.forEach((d,p)=>{i.push([d,
{x:(p-(r.length-1)/2)*200,y:c+li}])}),{points:i,groups:[]}}var No=[],di="";function hi(){let t=new Set($o()),e=V().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=u.arrangement&&`${u.arrangement} ${u.language} ${e}`;if(n===di||(di=n,
No=[],!n||!e.length))return;let o={radial:()=>vd(e),kind:()=>fi(e,r=>S(f.kinds[I(r)].label)),country:()=>fi(e,
bd)}[u.arrangement],s=o?.()??{points:[],groups:[]};No=s.groups;for(let[r,a]of s.points)Je(r,a)}var gi=()=>No.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function wi(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of No){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,d]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(d-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,d,r)}}var[Od,xi]=[50,.4],Md=.75,Ed=250;function yi(t,e){let n=0,o=!1,s=!1;function r(i=Od){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:xi}}),i>xi/2&&(n=setTimeout(()=>r(i*Md),Ed))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var bi=[[],[9,3],[2,3],[9,3,2,3]],Ro=[5,4],qs=3,ki=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Td=ki(f.relations.map(({thing:t})=>I(t))),Ad=ki(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function en(t){let e=Td.filter(n=>f.kinds[n].family===f.kinds[t].family);return bi[Math.max(
0,e.indexOf(t))%bi.length]}var nn=t=>Ad.indexOf(t)%qs,on=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Ld=3,Si=.6;function $i(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:d,families:p}=n,
{family:g,rank:h,shape:w}=j(t),x=!o||o.has(t),b=p[g][x?s&&h==="concept"?"pale":"full":"dim"],$=t===u.selected,
v=pe(t).includes("†")&&x,N=v&&xo(t),A={background:b,border:a},_=ue(t);return{id:t,...Y(t),shape:w,size:Jt(t,
r,e)/r,borderWidth:($?3:N?4:v?2:1)*(s?Si:1),color:{background:b,border:$?a:N?d:v?c:i,highlight:A,hover:A},fixed:_,
shapeProperties:{borderDashes:_?[3,2]:!1}}}function vi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:d}=n,p=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:Ze(t),h=g===null?
void 0:on(t),w=p===null?i:c[j(p).family],x=h===void 0?w:d[nn(h)],b=p===null?Ro:g===null?en(I(p)):[],$=v=>({enabled:!s&&
t.edges.some(N=>N.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Si/r:p===
null?1:1.5,color:{color:x[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:$(t.to),from:$(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Ld,dashes:b.length&&!s?b:!1,smooth:si(t.bend)}}function Oi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(p,g,h){e.setSize(
"100%","100%");let[w,x]=[p.map(({x:gt})=>gt),p.map(({y:gt})=>gt)],[b,$,v,N]=[Math.min(...w),Math.max(...w),Math.
min(...x),Math.max(...x)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/($-b||1),Math.max(t.clientHeight-
o()-70,20)/(N-v||1),1.15),_=A<.35?g:null,st=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:_??{x:(b+$)/2,y:(v+N)/2+16+o()/2/A},scale:_?.35:A},e.moveTo({...i,animation:st?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),st?r():(c=performance.now()+1500,Cd(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var Cd=t=>t;var Nd=1.5;function Gs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,d){let{face:p,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let w=o*Ke;h.forEach((x,b)=>{let $=n+
(b-(h.length-1)/2)*w,v=t.measureText(x).width+2*Nd*d;t.fillStyle=g,t.fillRect(e-v/2,$-w/2,v,w)}),h.forEach((x,b)=>{
let $=n+(b-(h.length-1)/2)*w,v=e-t.measureText(x).width/2;t.textAlign="left";for(let N of x.split(/([†‡]+)/)){
let A=/^[†‡]/.test(N);t.font=`${A?700:r} ${o}px ${p}`,t.fillStyle=A?a?c.grave:c.mark:i,t.fillText(N,v,$),v+=
t.measureText(N).width}t.font=`${r} ${o}px ${p}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[d,p,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&d<a&&r<h&&p<i&&
!o(w))return!1;return!0}};function Mi([t,e,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[p,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<h||p>w)return!1;continue}let[x,b]=[(h-p)/g,(w-p)/g];c=Math.max(c,Math.min(x,b)),d=Math.min(
d,Math.max(x,b))}return c<=d}var Ei=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Li=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Rd=Li.map(([t,e])=>[
1.25*t,1.6*e]),[Id,Pd]=[Ei,[...Ei,...Li,...Rd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...e]))),
Ci=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],jd=[...Ci,...[1,-1].flatMap(t=>[.15,-.15,.35,-.35].
map(e=>[e,t]))],Dd=[0,8,16,24,32],zs=12,Ti=60,Fd=14,Bd=1e3,Hd=500,Ud=400,Wd=.5,Nn=2,qd=.8,Gd=1,Ai=(t,e,n,o)=>[
t-n/2-Nn,e-o/2-Nn,t+n/2+Nn,e+o/2+Nn];function Ni({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,
sight:i=null,most:c=Hd}){let d=O=>({x:s(O).x*a,y:s(O).y*a}),p=new Io;for(let O of t){let{x:H,y:q}=d(O),F=Jt(O,
a,r(O));p.add([H-F,q-F,H+F,q+F],O)}let g=o.length>Ud?[]:o.flatMap(O=>zd(O,d));function h(O,H,q,F=(()=>!1)){let B=i&&
q.x>i[0]&&q.y>i[1]&&q.x<i[2]&&q.y<i[3],vt=null,ct=1/0;for(let xt of O){let[le,_t,Ue,Qt]=xt.box;if(B&&(le<i[0]||
_t<i[1]||Ue>i[2]||Qt>i[3])||!p.isFree(xt.box,H,F))continue;let Pt=g.reduce((Yt,{id:Sn,stroke:Oe})=>Yt+(Sn!==H&&
Mi(Oe,xt.box)?1:0),xt.off??0);if(Pt<ct&&([vt,ct]=[xt,Pt]),!ct)break}return vt}let[w,x]=[e.slice(0,c),o.slice(0,
c)],b=x.filter(({amount:O})=>O),$=new Set(b.flatMap(({from:O,to:H})=>[O,H])),{names:v,captions:N}={names:new Map,
captions:new Map},A=new Map;function _(O,H,q){p.add(q,`name ${O}`),A.set(O,q),v.set(O,H)}function st(O){p.remove(
`name ${O}`),v.delete(O)}let gt=new Set(e.slice(0,Fd)),ve=O=>t.length>Bd&&gt.has(O)&&r(O)>=zs;function it(O){let H=Os(
O),{size:q,bold:F}=La(O,a,r(O)),[B,vt]=Te(H,q,F),{x:ct,y:xt}=d(O),le=Jt(O,a,r(O)),_t=r(O)>=zs,Ue=(_t?Dd:[0]).flatMap(
Yt=>(_t||$.has(O)?jd:Ci).map(([Sn,Oe])=>{let We=le+Nn+1+Yt,[ro,ao]=[Sn*(We+B/2),Oe*(We+vt/2)];return{dx:ro,dy:ao,
box:Ai(ct+ro,xt+ao,B,vt)}})),Qt=Yt=>typeof Yt=="number"&&Yt!==O&&r(Yt)<zs,Pt=h(Ue,null,{x:ct,y:xt})??(ve(O)?h(
Ue,null,{x:ct,y:xt},Qt):null);Pt&&_(O,{dx:Pt.dx,dy:Pt.dy,size:q,bold:F,label:H},Pt.box)}function wt({id:O,from:H,
to:q,bend:F,amount:B},vt){let[ct,xt]=Te(vt,bo),[le,_t]=[d(H),d(q)];if(!B&&Math.hypot(_t.x-le.x,_t.y-le.y)<qd*ct)
return;let Ue=(B?Pd:Id).map(([Pt,Yt,Sn])=>{let[Oe,We]=[Yt*(ct/2+4),Sn*(xt/2+4)],{x:ro,y:ao}=bt(le,_t,F,Pt);return{
along:Pt,dx:Oe,dy:We,off:Oe||We?Gd:0,box:Ai(ro+Oe,ao+We,ct,xt)}}),Qt=h(Ue,O,bt(le,_t,F,.5));Qt&&(p.remove(O),p.
add(Qt.box,O),N.set(O,{along:Qt.along,dx:Qt.dx,dy:Qt.dy,size:bo,label:vt}))}function It(O){let H=O.amount??"";
if(wt(O,H),N.has(O.id))return;let q=[O.from,O.to].filter(B=>v.has(B)),F=q.map(B=>({end:B,name:v.get(B),box:A.get(
B)}));for(let B of q)st(B);wt(O,H);for(let B of q)it(B);if(!q.every(B=>v.has(B))){p.remove(O.id),N.delete(O.id);
for(let{end:B,name:vt,box:ct}of F)st(B),vt&&ct&&_(B,vt,ct)}}for(let O of w.length<=Ti?w.filter(H=>$.has(H)):w)
it(O);if(w.length<=Ti)for(let O of b)It(O);for(let O of w)v.has(O)||it(O);if(v.size>=Wd*w.length){for(let O of b)
wt(O,O.label);for(let O of x)O.amount||wt(O,O.label)}for(let O of n.slice(0,c))it(O);return{names:v,captions:N}}
function zd({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>bt(r,a,o,c));
return i.slice(1).map((c,d)=>({id:t,stroke:[i[d].x,i[d].y,c.x,c.y]}))}var Kd=50,sn=new Map,Ks=()=>[...y.shown.keys()].filter(t=>!y.guests.has(t));function Vd(){let{preset:t,centre:e,
came:n,away:o}=y,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Ve(e,new Set([e]),new Set).
slice(0,On)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ve(r,s,o).slice(0,On):Mn(r,s,o))s.add(
i)}return s}function kt(){let[t,e]=[Vd(),new Set(Ks())];return{preset:y.preset,centre:y.centre,came:[...y.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...y.away],asked:[...Oo(y.preset)].
filter(n=>!y.aside.has(n)&&!y.away.has(n)),sieve:y.sieve,pinned:[...y.pinned].filter(n=>y.shown.has(n))}}var Ri=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Xt()});function rn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Eo(e):t!==null?Ye(t):Ha(),y.away=
new Set(r);for(let p of[...a,...y.away])y.aside.delete(p);for(let p of n)Et(y.shown,[p.thing]),p.all?Mo(p.thing):
Et(y.shown,Mn(p.thing,y.shown,y.away)),y.came.push(p);Et(y.shown,o);for(let p of s)y.shown.delete(p);y.pinned=
new Set(i),y.sieve=c;let d=sn.get(Ii());d&&(y.shown=new Map(d))}var Ii=()=>`${u.arrangement} ${y.preset} ${y.centre}\
 ${Ks().sort((t,e)=>t-e)}`;function Po(){let t=Ii();sn.delete(t),sn.set(t,new Map(Ks().map(e=>[e,Y(e)]))),sn.size>
Kd&&sn.delete([...sn.keys()][0])}function Pi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function p(){if(!d)return;let b=c(),$=b.scale/d.scale;e.style.transform=`translate(${b.x-d.x*$}px, ${b.
y-d.y*$}px) scale(${$})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(x,160))}function x(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",x),t.on("zoom",w)}var _d=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Qd=.15,Yd=.01,[Jd,Xd]=[250,.62],ji=14,Zd=4e6;function Vs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var _s=(t,e,n)=>n?Array.from({length:ji+1},(o,s)=>bt(t,e,n,s/ji)):[t,e];function Di(t,e,n,o){
if(t.length*e.length>Zd)return;let s=e.map(i=>{let[c,d]=o(i);return{thing:i,at:n(i),core:c,radius:d}}),r=new Map;
for(let i of t){let h=function(b){let $=_s(c,d,b),[v,N]=[$.map(({x:it})=>it),$.map(({y:it})=>it)],[A,_,st,gt]=[
Math.min(...v),Math.max(...v),Math.min(...N),Math.max(...N)],ve=0;for(let{thing:it,at:wt,radius:It,core:O}of s){
let{x:H,y:q}=wt;if(H<A-It||H>_+It||q<st-It||q>gt+It||it===i.from||it===i.to)continue;let F=1/0;for(let B=1;B<$.
length;B+=1)F=Math.min(F,Vs($[B-1],$[B],wt));F<It&&(ve+=F<O?1:Yd)}return ve};var a=h;let[c,d]=[n(i.from),n(i.to)],
p=`${i.from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=b=>g.every($=>Math.abs($-b)>=Qd),x=h(i.usual);i.bend=i.usual;
for(let b of x?_d:[]){let $=i.usual+b;if(t.length>Jd&&Math.abs($)>Xd)continue;let v=w($)?h($):1/0;if(v<x&&([x,
i.bend]=[v,$]),!x)break}g.push(i.bend)}}var Re=matchMedia("(prefers-color-scheme: dark)");me(Re.matches?"dark":"light");function me(t){document.documentElement.
dataset.theme=t}var an=()=>document.documentElement.dataset.theme==="dark";function Fi(){let{theme:t="light"}=document.documentElement.dataset;me("light");let e=jo();return me(t),e}function jo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:qs-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var tp=.55,ep=120,np=500,Hi=3e3,op=3,Lt=k("drawing"),Ui=()=>k("tools").offsetHeight,he=new vis.DataSet([]),Rn=new vis.
DataSet([]),T=new vis.Network(Lt,{nodes:he,edges:Rn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Pn=()=>he.length>np,Ys=Oi(Lt,T,{isHeavy:Pn,below:Ui,arrived:()=>Ki(!0),settle:er});Pi(T,Lt.querySelector("canv\
as"),Pn,er);var qt=jo(),Qs={names:new Map,captions:new Map},Bi=0,Do=!1,In={scale:0,x:0,y:0};function sp(){let t=V().
length;return t>Hi||t>ep&&T.getScale()<tp}function Js(){if(u.highlighted){let e=(u.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...u.highlighted,...e.filter(yt)])}if(u.selected===null||!yt(u.selected))
return _e(Zt())?null:new Set([...J().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...J().values()].filter(
({from:e,to:n})=>e===u.selected||n===u.selected);return new Set([u.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function rp(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Lt.clientWidth-t,Lt.clientHeight-Ui()-e]}function ap(t){
return Pn()?t.filter(e=>Wi(e,50)):t}function Wi(t,e){let{x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<Lt.
clientWidth+e&&o<Lt.clientHeight+e}function ip(t){let e=Js(),n=new Set(t),o=i=>i===u.selected?2:e?.has(i)?1:0,
s=i=>Wt(i)+(K(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Hs(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...J().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:Wt}}function qi(){In={scale:T.getScale(),
...T.getViewPosition()},Qs=Ni({...ip(ap(V())),scale:In.scale,sight:rp()})}function Gi(){let t=T.getScale();function e(n){
let o=Jt(n,t,Wt(n));return[o/t,(o+op)/t]}Di([...J().values()],V(),Y,e)}function Xs(t){let e=Js(),n={colours:t,
highlighted:e,far:sp(),scale:T.getScale()};return{things:V().sort((o,s)=>Wt(o)-Wt(s)).map(o=>$i(o,Wt(o),n)),lines:[
...J().values()].map(o=>vi(o,Hs(o,e),n))}}function Zs(){qt=jo(),ci();let t=V().length<=Hi;T.setOptions({interaction:{
hover:t,dragNodes:t}}),Rn.remove(Rn.getIds().filter(o=>!J().has(String(o)))),Gi();let e=Xs(qt),n=new Set(e.things.
map(({id:o})=>o));he.remove(he.getIds().filter(o=>!n.has(Number(o)))),he.update(e.things),Rn.update(e.lines),qi(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),u.selected!==null&&he.get(u.selected)&&
T.selectNodes([u.selected],!1)}function zi(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
In.scale-1)>(Pn()?.2:.03);if(!t&&!s&&!(Pn()&&Math.hypot(n-In.x,o-In.y)*e>20))return;if(s&&Gi(),qi(),!s){T.redraw();
return}let r=Xs(qt);he.update(r.things),Rn.update(r.lines)}function Fo(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...Qs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!he.get(s))return[];let{x:p,y:g}=e(s);
return[{thing:s,x:p+r*t,y:g+a*t,size:i*t,bold:c,label:d}]}),o=[...Qs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:d}])=>{let p=J().get(s);if(!p)return[];let{x:g,y:h}=bt(e(p.from),e(p.to),p.bend,r);return[{line:p,
x:g+a*t,y:h+i*t,size:c*t,label:d,grave:p.grave}]});return{names:n,captions:o}}function tr(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Lt.clientWidth,y:Lt.clientHeight})];return{...Xs(t),...Fo(),from:e,to:n,width:Lt.clientWidth,
height:Lt.clientHeight}}function er(){zi(!0)}function Ki(t=!1){cancelAnimationFrame(Bi),Do=Do||t,Bi=requestAnimationFrame(
()=>{zi(Do),Do=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Fo();for(let r of o)Gs(t,
r,r.line.weight>1?qt.ink:qt.soft,qt,e);let s=Js();for(let r of n){let a=s?!s.has(r.thing):K(r.thing);Gs(t,r,a?
qt.soft:qt.ink,qt,e)}wi(t,qt,e),Ys.isTravelling()||Ki()});T.on("dragEnd",({nodes:t})=>t.length?nr(t):er());function nr(t){
for(let e of t)Je(e,T.getPosition(e));Po(),Zs()}var Vi=t=>Wi(t,-20);var cp=3,lp=6,fp=k("drawing"),_i=null,cn=!1,or=T.getViewPosition();function Ct(t=null,e=!1){_i=t,cn=!1;let n=new Set(
V()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&Ys.look(t?o:[...o,...gi()],t&&!u.highlighted?o[0]:null,
e)}var Qi=()=>cn||Ct(_i);function Yi(t){let e=V().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(
Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,fp.clientHeight/s/cp);return Math.
max(r,Math.min(lp,t))}function Ie(t){cn=!0,T.moveTo({scale:Yi(T.getScale()*t)})}T.on("zoom",()=>{cn=!0;let[t,e]=[
T.getScale(),Yi(T.getScale())];t!==e&&T.moveTo({scale:e,position:or}),or=T.getViewPosition()});T.on("dragEnd",
({nodes:t})=>{cn=cn||!t.length,or=T.getViewPosition()});var Ji=yi(T,t=>{nr(V()),t&&u.selected===null&&!u.highlighted&&
Ct()});function sr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Bo=null;function oe(t=null,e=!1){Bo=u.mode==="picture"?null:()=>Ct(t,e),Bo||Ct(t,e)}function pp(){let{selected:t,
highlighted:e}=u;oe(t!==null?[t,...rt(t,Qe()).filter(yt)]:e)}function mt({from:t=null,moves:e=!0}={}){At(u.tab);
let n=u.tab!=="overview";u.stays=!e,n&&(u.passage===null||t===null)&&ft(!0),U(),k("details").scrollTop=0,n&&(u.
tab==="details"&&(at(m("chosen")+fe()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&pp())}function Nt(t){X(),ne(t),mt()}function Xi(t){X(),ne(t),mt({moves:!1})}function Zi(t){ne(
t,!0),mt({moves:!Vi(t)})}function Ho({from:t,to:e}){X(),Xe(t,e),mt({moves:!1})}function Pe(){X(),lt(),mt()}function tc(t){
X(),lt(),u.arrangement="",Ye(t),mt(),oe(null,!0)}function ge(t){t<0||t>=f.steps.length||(X(),An(t),mt(),k("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ft(!0),at(k("headline").textContent),oe(u.highlighted))}
var jn=()=>ge(0);function Uo(t,e,n={}){X(),Ce(t,e,n),mt()}function Gt(t){let e=u.passage;X(),En(t),mt({from:e})}
function Wo(t,e=!0){u.unknown=null;let n=pa(t,e);n&&Object.assign(u,{unknown:n,tab:"overview"}),mt(),n&&ft(!0),
u.tab==="overview"&&oe(u.highlighted)}function se(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.act??(o?.
id||o?.value);X(),t(),Ln(),u.stays=e===void 0,U(),e!==void 0&&oe(e===null?null:[e,...rt(e),...n]);let a=[...document.
querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[type=checkbox\
])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.activeElement===
document.body&&a.focus()}var ec=t=>se(()=>at(m("added")(Eo(t))),t),qo=(t,e=!0)=>se(()=>at(m("added")(Wa(t))),e?
t:void 0),nc=()=>u.selected??u.pair?.from;function Go(t){let[e,...n]=t;se(()=>{Ns(t),n.length||ne(e)},n.length?
nc():void 0,t),n.length||mt()}function zo(t){let[e,...n]=t;if(se(()=>{n.length||lt(),Rs(t)},n.length?nc():void 0,
t),n.length)return;let s=Lo(e);s&&Xe(s.from,s.to),mt()}var oc=()=>se(()=>Ns(Ae()),null),sc=()=>se(()=>Rs(Ba()),
null),rc=t=>se(()=>Ga(t));function ac(t){X(),lt(),Cs(t),mt(),at(m("hiddenNow"))}var we=(t,e)=>se(()=>za(t,e)),
rr=t=>se(()=>Ka(t));function ar(){ma(),at(m("undone"))}function ic(t){To(t),U(),t==="picture"&&Bo&&Bo()}function cc(t){
u.reading=t,Ut("readings",t),Ln(),U()}var up={33:60,35:62},mp=126;function hp(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):mp;o=o*85+(r<42?up[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[hp(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var gp=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function re(t){
let e=`${t}-block`;return document.getElementById(e)||await gp,document.getElementById(e)?.textContent??""}var fc=new Map;
function Ko(t){let e=fc.get(t)??wp(t);return fc.set(t,e),e}async function wp(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await re(t))),document.head.append(e)}function ln(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var xp=10.2,yp=5.9,bp=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function ir(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;bp(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function dc(t,e,n){let o=Math.floor(e/yp),s=t.caption.flatMap(x=>ir(x,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:x})=>Math.floor(x)))+1:0,a=t.rows.filter(x=>"series"in x).map(({y:x})=>x),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,d={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:x})=>x)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:ir(t.title,Math.floor(e/xp)),subtitle:t.subtitle?ir(
t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().decode(await xe(await re("templates")))),
g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(x,b,$)=>b?
JSON.stringify(d[b]):String(d[$]))),w={rows:t.rows.map(x=>({...x,...e<680&&"short"in x?{text:x.short}:{},p:t.panels.
indexOf(x.panel)})),caption:s.map((x,b)=>({n:b,text:x}))};for(let x of h.data)Object.hasOwn(w,x.name)&&(x.values=
w[x.name]);return h}var kp=760,Sp=280;async function $p(t,e){await Ko("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await dc(t,Math.min(Math.max(e,Sp),kp),s))}function lr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return $p(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>ln(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var cr=!1;function pc(t,e){return t?l("details",{class:"charted",open:cr,ontoggle:({
target:o})=>vp(o,t,e)},l("summary",{},m("asChart"))):""}function vp(t,e,n){cr=t.open,cr&&!t.querySelector("fig\
ure")&&t.append(lr(e,n()))}var uc=null;function Dn(){return uc??=re("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),uc}function je(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Op=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Mp={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Ep(t){let[,e,n="",o=""]=Op.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Mp[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function mc(){let t=await Dn(),e=V(),n=c=>({iri:je(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=Ht(ut());for(let c of e)for(let d of pt(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:p,predicate:g,object:h}=d;return{
subject:n(p),predicate:je(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Ep(t.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Vo=(t,e)=>(e.types[t]??[]).map(n=>je(n,e.prefixes));var dr=20,De=()=>document.getElementById("tab-ask")!==null,Fn=class extends Error{},fn=null,Bn=new Map,hc=0;function gc(t,e,n){
hc+=1;let o=hc;return new Promise((s,r)=>{Bn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function wc(){fn?.worker.terminate(),fn=null;for(let{reject:t}of Bn.values())t(new Fn);Bn.clear()}async function Tp(){
let t=await xe(await re("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Bn.get(s);Bn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),wc()};let o=gc(
n,"open",[await re("engine"),await re("asking"),f.readings[0]]);return{worker:n,known:o}}var fr=null;async function xc(){
return fn||(fr??=Tp(),fn=await fr,fr=null,fn)}async function yc(){return(await xc()).known}async function ae(t,...e){
let{worker:n,known:o}=await xc();await o;let s=setTimeout(wc,1e3*dr);try{return await gc(n,t,e)}finally{clearTimeout(
s)}}var bc=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
M=bc(),Hn=(t={})=>{Object.assign(M,bc(),t)},ye=()=>M.name!==""||M.own!==null,G={now:null,terms:null,hasFailed:!1},
Un=()=>G.now?.questions.find(({name:t})=>t===M.name),Ap=[];function kc(t){for(let e of Ap)e(t)}var Wn="http://www.w3.org/2001/XMLSchema#",Lp=/[\p{Cc} <>"{}|\\^`]/u,Cp={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function pr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(pr).join(" ")} )>>`;if(t==="uri"){if(Lp.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Cp[r])}"`;return o?`${s}@${o}`:n&&n!==`${Wn}\
string`?`${s}^^<${n}>`:s}var Np=["Long","Int","Short","Byte"],Rp=["integer",...Np.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],ny=new Map([...Rp.map(t=>[Wn+t,/^[+-]?\d+$/]),
[`${Wn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Wn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Wn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Sc=null,$c=null;function ur(t){let{prefixes:e}=G.terms??f;return Sc??=new Map(f.things.map(({name:n},o)=>[
je(n,e),o])),t?.type==="uri"?Sc.get(t.value):void 0}function Ip(){if(!G.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=G.terms,o=r=>`<${je(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let d=typeof i=="number"?o(i):t[c],p=`${o(r)} <${je(e[a],n)}> ${d}`;s.set(p,[...s.get(p)??[],c])}),
s}function vc({evidence:t}){$c??=Ip();let e=t.map(n=>({one:n,places:($c?.get(Pp(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Pp=({triple:t})=>t.map(
pr).join(" ");function Oc(t){let n=[...new Set(t.flat().map(ur))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!R(
s));return o.length?o:n}var jp=60,_o=()=>M.answer?Oc(M.answer.rows.map(({terms:t})=>t)):[];function Mc(){if(u.selected!==null||u.pair||
u.passage!==null)return[];let t=_o();return u.highlighted=t.length&&t.length<=jp?ee(t):null,u.highlighted??[]}
function mr(){return M.isDrawn=!0,rn({...Ri(),added:_o()}),u.highlighted=null,null}async function gr(){if(!(G.now||G.hasFailed)){try{let[t,e]=await Promise.all([yc(),Dn()]);Object.assign(G,{now:t,
terms:e})}catch(t){G.hasFailed=!0,M.trouble={kind:"start",message:String(t)}}U()}}var Ec=()=>`${u.reading} ${u.
language}`;function Tc(){ye()&&M.key!==Ec()&&Ac()}var hr=null;async function Ac(){let t={};hr=t,Object.assign(
M,{isBusy:!0,trouble:null,row:null,key:Ec()});let{reading:e,language:n}=u,o=[];try{await gr();let s=M.own===null?
await ae("answer",M.name,M.typed,e,n):await ae("sparql",M.own,e,n);if(hr!==t)return;let{table:r=null,holds:a=null,
refused:i,isGraph:c=!1}=s;Object.assign(M,{answer:r,holds:a,isBusy:!1}),i&&(M.trouble={kind:"refused",message:i}),
r&&kc({asked:M,answer:r,reading:e,language:n}),o=c||M.isDrawn?mr():Mc(),at(r?m("rows")(r.rows.length):"")}catch(s){
if(hr!==t)return;let{message:r=String(s),told:a}=s;Object.assign(M,{answer:null,isBusy:!1});let i=s instanceof
Fn?"ended":a?.line?"mistake":a?"given":"query";M.trouble={kind:i,told:a,message:r}}U(),(o===null||o.length)&&oe(
o)}function Lc(){X(),lt();let t=mr();At("ask"),U(),oe(t)}var dn=(t,e={})=>wr({name:t,typed:e}),qn=t=>wr({own:t}),
pn=()=>wr({});function wr(t){X(),lt(),xr(t),At("ask"),ft(!0),U()}function xr(t){Hn(t),(M.name||M.own)&&Ac()}var Dp=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Fp="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Fe=null,Gn=Dp,Cc=new Map;function Bp(){let t=Cc.get(u.reading)??ae("vocabulary",u.
reading);return Cc.set(u.reading,t),t}async function Hp(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Bp(),o=u.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:d,kind:p})=>({label:[i,...d].join(" "),displayLabel:i,detail:c[o],
apply:i,type:p})),r=Object.keys(G.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Fp.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function yr(){if(!Fe)return;let{doc:t}=Fe.state,e=M.trouble?.kind==="mistake"?M.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Fe.dispatch(window.editor.setDiagnostics(Fe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Up(t,e){if(await Ko("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(qn(Fe.state.doc.toString()),
!0);Fe=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Hp],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Gn=c.doc.toString())}),r]})}),e.hidden=!0,yr()}function Nc(){M.own&&(Gn=M.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Gn,t.addEventListener(
"input",()=>{Gn=t.value});let e=l("div",{class:"sparql"});return Fe=null,setTimeout(()=>Up(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>qn(Gn),{class:"tool run"}))]}function Wp(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var br=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ic=new Map,Pc=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])Pc.set(br(o),t);for(let o of[e,...n])Ic.set(o,t).set(Wp(o),t)}var et=t=>Ic.get(t)??(/^\w+:/.
test(t)?void 0:Pc.get(t.toLowerCase()));function zn(t){let{name:e}=f.things[t],n=br(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var Rc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),jc=t=>Rc.get(t.toLowerCase())??
Rc.get(br(t)),qp=new Map(f.presets.map(({name:t},e)=>[t,e])),Dc=t=>qp.get(t),Gp=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Qo=t=>Gp.get(t);var zp=12,Fc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Kn=({label:t})=>t[u.language==="ko"?1:
0];function Kp(t,e){let n=Fc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Fc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Kn(r.choice),Kn(a.choice))),o.slice(
0,zp).map(({choice:r})=>r)}function Bc(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},l("span",{dir:"auto"},Kn(g))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Kp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),d(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var Hc=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Uc=new Map;async function Wc(t){let e=JSON.stringify([M.name,t,u.reading]),n=Uc.get(e)??await ae("choices",
M.name,t,u.reading);return Uc.set(e,n),n}function qc(t,e){let n={...M.typed,[t]:e};e.length||delete n[t],dn(M.
name,n)}function Vp({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=M.typed[t]??[],a=r.map(p=>{let g=Hc(
p,()=>qc(t,r.filter(h=>h!==p)));return Wc(t).then(h=>{let w=h.find(({typed:x,names:b})=>x===p||b.includes(p));
w&&(g.textContent=Kn(w))}),g}),i=Bc(s,()=>Wc(t),p=>qc(t,e?[p]:[...new Set([...r,p])])),c=i.querySelector("inpu\
t"),d=et(o);return c.placeholder=`${m("forExample")} ${d===void 0?o:L(d)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}function Gc({title:t,description:e,parameters:n,gathers:o}){
let s=o&&G.now?.several;return[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},S(
t)),l("p",{class:"note"},S(e)),s?l("p",{class:"erratum"},m("mixed")):"",...n.map(Vp)]}var zc=t=>Tt(`topic-${t}`)||t,kr="";function Kc(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=kr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:d,description:p,
tags:g})=>{let h=[c,d,p,g,g.map(zc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let p=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>dn(h),{class:"question",value:h}))),g=l("summary",{},zc(c)," ",l("small",{},String(p.length)));
return p.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...p))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=kr,s.addEventListener("input",()=>{kr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>qn(""),{
class:"plain"})),n]}var Vc="";function _c(){let{trouble:t}=M;return t?t.kind==="ended"?m("ended")(dr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Yo(){if(!De()||u.tab!=="ask")return;gr(),Tc();let t=JSON.stringify([u.language,
u.reading,M.name,M.typed,M.own===null,G.now!==null,G.hasFailed]);if(yr(),t===Vc)return;Vc=t;let e=Un(),n=G.now?
M.own!==null?Nc():e?Gc(e):[...ye()?[l("p",{class:"erratum"},m("noQuestion")(M.name))]:[],...Kc(G.now.questions)]:
[l("p",{class:"muted",role:"status"},G.hasFailed?m("notStarted"):m("starting"))];k("ask").replaceChildren(...n)}var Vn=[];for(let t=2;Vn.length<64;t+=1)Vn.every(e=>t%e)&&Vn.push(t);var Qc=t=>Math.floor((t-Math.floor(t))*2**
32)|0,_p=Vn.map(t=>Qc(Math.cbrt(t))),Qp=Vn.slice(0,8).map(t=>Qc(Math.sqrt(t))),zt=(t,e)=>t>>>e|t<<32-e;function Yc(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Qp),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let $=zt(r[b-15],7)^zt(r[b-15],18)^
r[b-15]>>>3,v=zt(r[b-2],17)^zt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+$+r[b-7]+v|0}let[i,c,d,p,g,h,w,x]=s;for(let b=0;b<
64;b+=1){let $=x+(zt(g,6)^zt(g,11)^zt(g,25))+(g&h^~g&w)+_p[b]+r[b]|0,v=(zt(i,2)^zt(i,13)^zt(i,22))+(i&c^i&d^c&
d)|0;[x,w,h,g,p,d,c,i]=[w,h,g,p+$|0,d,c,i,$+v|0]}[i,c,d,p,g,h,w,x].forEach((b,$)=>{s[$]=s[$]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Jc=60,Yp=1e5,Jp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],_n=({name:t})=>t.split("/").slice(0,-1).join("/"),Sr=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Sr.set(_n(t),[...Sr.get(_n(t))??[],e])});var vr=new Map;function Xc(t,e){let n=new Map,
o=null,[s,r]=[0,Yp];for(let a of e){let{begin:i,end:c,sha256:d}=f.passages[a],p=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Yc(new TextEncoder().encode(p(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,x=[...o].sort((b,$)=>Math.abs(b-w)-Math.abs($-w)).slice(
0,r);r-=x.length,h=x.find(g)}h!==void 0&&(n.set(a,{begin:h,words:p(h)}),s=h-i)}return n}var $r=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Xp(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Xc(o,n),undone:[]},
r=n.find(g=>!$r(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of Jp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=Xc([...i],n),d=g=>n.filter(h=>$r(g,h)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Zc(t){let[e]=[...Sr].map(
d=>Xp(t,d)).sort((d,p)=>p.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&vr.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!$r(r,d)).length}}var tl=t=>vr.get(_n(f.passages[t])),Or=()=>vr.size>
0,Jo=t=>f.passages[t].sha256?tl(t)?.sentences.has(t):void 0;function el(t){let e=tl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Jc),o).join(
""),words:s,after:e.points.slice(r,r+Jc).join("")}}var un="http://www.w3.org/2000/svg",Xo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function nt(t,e,...n){let o=document.
createElementNS(un,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Zo(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return nt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},nt("path",{d:"M0 6h26",...o}))}var Kt=({family:t,shape:e})=>nt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},nt("path",{d:Xo[e]}));function z(t){return t>=P?l("span",{dir:"auto"},L(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Nt(
t)},Kt(j(t)),L(t))}function Qn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Mr=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function St(t){let e=f.passages[t],[n,
o]=[Mr(e),`${Qn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>Gt(t),
{class:"chip",...s})}var Yn=(t=u.language)=>f.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===u.reading)),ts=t=>Yn().filter(
e=>e.passage===t);function mn(t,e=u.language){let n=Yn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Be(t){let{object:e}=f.statements[t];return typeof e=="numb\
er"?L(e):S(e.text)}function Zp(t){let{subject:e,predicate:n}=f.statements[t];return`${L(e)} — ${S(f.predicates[n])}\
: ${Be(t)}`}function tu(t){let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Be(r)]:[])}function eu(t,e){
let{severity:n,problem:o}=f.errata[t],s=e.filter(Me),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(tu))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${W(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function Jn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>eu(o,s))}function Er(t){let e=el(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):Jo(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function Tr(t){let e=t.map(({text:n,statements:o})=>{
let s=W(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function nl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Tr(t),...e,
...Jn(n))}function nu(t,e){let{text:n}=f.passages[t];return nl(e,l("p",{class:"source"},St(t)," ",l("code",{},
f.passages[t].name)),n?l("p",{class:"paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),Er(
t))}function He(t){let e=Yn(),n=new Set(e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.
some(d=>t.has(d))&&o.set(c.passage,[...o.get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Zp(
c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.passages.length?l("p",{class:"source muted"},m("unsourced")):
"",i=[...o].flatMap(([c,d])=>c===null?[]:[nu(c,d)]);return r.length?[...i,nl(r,a)]:i}function ou(t){let e=G.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function ol(t){
let{wanted:e,rest:n}=vc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(ou);
return l("div",{class:"why"},...He(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${M.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Lr=200,es=Lr;function su(t,e){let n=ur(e);if(n!==void 0&&n<P)return E(t,()=>Nt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>Gt(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var ru=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function au(t,e,n){
let o=M.row===n,s=E(`${n+1}${e.mark}`,()=>{M.row=o?null:n,U(),k("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,d)=>{let p=e.terms[t.variables.indexOf(c)];return l("td",{class:ru(t.rows,d)?"numeric":"","data-heading":t.
headings[d]},e.cells[d]?su(e.cells[d],p):"")}),a=M.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":
""},l("th",{scope:"row"},a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},ol(e)))]:
[i]}function iu({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function cu(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,es),i=E(m("moreRows"),()=>{es+=Lr,Ar="",U()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(
p=>l("th",{scope:"col"},p))],d=Object.values(s).map(p=>l("p",{class:"note"},m("alsoAsked")(p.slice(0,5).join("\
, "),p.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},pc(t.chart,()=>k("answer").clientWidth-48),l("table",{},l("thead",{},l("tr",{},...c)),
l("tbody",{},...a.flatMap((p,g)=>au(t,p,g)))),n.length>es?i:"",...d,Un()?.refusal?l("p",{class:"note"},m("noEv\
idence")):"",...o.map(iu))]}function lu(){let{answer:t,holds:e,trouble:n,isBusy:o}=M;return o?[l("p",{class:"m\
uted",role:"status"},m("answering"))]:n?[l("p",{class:"erratum",role:"alert"},_c())]:e!==null?[l("p",{},m(e?"y\
es":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},m("noRows"))]:t?cu(t):[]}var Ar="";function sl(){let t=k(
"answer");if(t.hidden=!ye()||M.own!==null&&!M.answer&&!M.trouble&&M.holds===null&&!M.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=M,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,M.trouble,M.holds,M.isDrawn,u.language,document.documentElement.dataset.
theme,G.now!==null]);if(c===Ar)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(es=Lr),t.dataset.asked=JSON.
stringify([e,n,o]),Ar=c;let d=i?.rows??[],p=o===null?S(Un()?.title??e):m("ownQuery"),g=t.querySelector(".scrol\
l")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},p),i?l("span",{class:"counts",role:"status"},
m("rows")(d.length)):"",i&&_o().length&&!M.isDrawn?E(m("asThePicture"),Lc,{class:"tool draw"}):"",E("×",pn,{class:"\
tool close","aria-label":m("closeAnswer")})),...lu());let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var ns=[28,72],fu=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
rl=f.passages.map(t=>[t.text].flat());function du(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function pu(t,e,n){let o=t.slice(Math.max(0,n-ns[0]),n).replace(
n>ns[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+ns[1]).replace(n+ns[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function al(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=fu.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(du),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[p,...g]=[S(c.text),...rl[i]],h=r.length?
[p,...g].find($=>r.every(v=>v.test($))):void 0,w=d?p:h;if(w===void 0)continue;let x=d?null:r[0].exec(w),b=w===
p?void 0:["en","ko"][rl[i].indexOf(w)];a.push({passage:i,lang:b,...pu(w,x?.[0]??"",x?.index??0)})}return a}Q("arrange",{write:()=>u.arrangement,read(t){if(t&&!pi.includes(t))return null;u.arrangement=t}});function uu(t){
X();let e=kt();u.arrangement=t,t||rn(e),Ln(),U(),Ct()}function il(){let t=k("arrange");t.addEventListener("cha\
nge",()=>uu(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!mi}function cl(){k("arrange").value=
u.arrangement}var mu=/^(Heading|소제목|제목)[^:]*: /,hu=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Xn=new Map,fl=E("‹",()=>Ir(-1),{class:"tool","data-label":"previous"}),dl=E("›",()=>Ir(1),{class:"\
tool","data-label":"next"}),pl=l("span",{class:"here"}),hn=l("select",{"data-label":"jump"}),Cr=l("div",{class:"\
bar reading"},fl,dl,pl,hn),Nr=l("div",{}),ss=t=>f.passages[t].kind==="heading",os=[...f.passages.keys()].filter(
ss),Rr=t=>S(f.passages[t].text)||m("unparaphrased");function gu(t){let e=Rr(t).replace(mu,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function wu(t){let e=ts(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Er(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?Tr(e):l("p",{class:"muted"},m("nothingStated")),...Jn(n,f.passages[t].errata))}function xu(t){
let e=Jo(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function yu(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===u.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&t===0?"0":"-1",onclick:()=>Gt(t)},
ss(t)?"":l("span",{class:"number"},`${n||e} `),Rr(t),o.length?l("sup",{},"†"):"",xu(t));return Xn.set(t,r),l(
"li",{},ss(t)?l("h3",{},r):r,s?wu(t):"")}function bu(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!ss(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(os.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(yu)))}function Ir(t,e=!1){let n=u.passage===null?0:u.passage+t;n<0||n>=f.passages.length||
(Gt(n),e?Xn.get(n)?.focus({preventScroll:!0}):at(`${Qn(f.passages[n])}: ${Rr(n)}`))}function ul(){let t=k("rea\
der");t.append(Cr,Nr),t.addEventListener("keydown",e=>{let n=hu.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Ir(n,!0))}),hn.addEventListener("change",()=>Gt(Number(hn.value)))}function ku(){
let{passage:t}=u,e=f.passages.length;fl.disabled=!t,dl.disabled=t===e-1,pl.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:os.findLast(o=>o<=t);hn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...os.map(o=>l("option",{value:String(o)},gu(o)))),hn.value=
n===void 0?"":String(n),hn.hidden=!os.length,Cr.hidden=!e}function Su(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],bu(n)]})}function $u(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${_n(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Or()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Xn.clear(),Nr.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Or()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Su([...t.values()]))}var ll=null;function vu(){let t=k("reader"),e=u.passage===
null?null:Xn.get(u.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){ll!==u.passage&&e.scrollIntoView(),ll=u.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Cr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function rs(){let{activeElement:t}=document,e=Nr.contains(t)&&t?.classList.contains("sentence");ku(),
$u(),e&&Xn.get(u.passage??0)?.focus({preventScroll:!0}),vu()}function Pr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Zn(t){u.language=t,document.documentElement.lang=t,document.title=S(f.title),k("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Tt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Tt(n.dataset.label));
k("query").placeholder=m("search"),Ut("languages",t)}var Ou={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function ml(t,e){let n=Ou[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of V()){let{x:d,y:p}=s(c),g=Math.max(0,Math.hypot(d-t.x,
p-t.y)-Jt(c,o,Wt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:d,to:p,bend:g}of r>2?J().values():[]){let h=_s(
s(d),s(p),g),w=Math.min(...h.slice(1).map((x,b)=>Vs(h[b],x,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var jr=()=>u.selected!==null||!!u.pair||!!u.highlighted,as=!1,hl=({pointer:t})=>ml(t.DOM,as);function gl(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=hl(e);n!==void 0?Xi(n):o!==void 0?Ho(Bs(o)):jr()&&Pe()}),T.on(
"doubleClick",e=>{let{thing:n}=hl(e);n!==void 0&&qo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{as=n.pointerType==="touch",as&&e==="pointerdown"&&sr()},!0);t.addEventListener("mousemove",e=>as&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",sr)}var be=(t,e)=>k(t).addEventListener("click",e),is=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Mu(){be("closer",()=>Ie(1.4)),be("farther",()=>Ie(1/1.4)),be("whole",()=>Ct()),be("undo",ar),be(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),Ji(t)})}var Dr=()=>k("menu").getAttribute("aria-expanded")==="true",Fr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function yl(){Fr(!1),k("menu").focus()}function wl(t){me(t),U()}var bl=()=>k("theme").
setAttribute("aria-pressed",String(an()));function Eu(){be("menu",()=>Fr(!Dr())),is("modes",t=>{ic(t),Dr()&&yl()}),
is("readings",cc),is("languages",t=>{Zn(t),U()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&Fr(!1)});be("theme",()=>wl(an()?"light":"d\
ark")),Re.addEventListener("change",()=>wl(Re.matches?"dark":"light"))}function xl(t){At(t),t==="text"&&rs(),Yo()}
function Tu(){be("fold",()=>ft(!ti())),is("tabs",xl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===u.tab)+e+n.length)%n.length];xl(o.value),o.focus()})}function Au(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
ar()),!(e||n||t.altKey)&&(t.key==="Escape"&&Dr()?yl():t.key==="Escape"&&jr()?Pe():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function kl(){gl(),Mu(),Eu(),Tu(),fa(Wo),addEventListener("resize",()=>{u.mode==="picture"&&
Qi()}),document.addEventListener("keydown",Au),k("tab-text").hidden=!f.passages.length,k("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!f.readings.includes(
t.value);Ut("modes",u.mode)}var Lu=64*1024*1024,ie=null;function $l({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Qn):""}function Cu(){ie=null,Br()}function Br(){let t=k("took");if(t.hidden=ie===null,ie===null)return;t.className=
ie.read?.of&&ie.read.found===ie.read.of?"":"wrong";let e=E("×",Cu,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},$l(ie)),e)}async function Nu([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Lu)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Zc(r)}}async function Sl(t,e=!1){t.length&&(ie=await Nu(t,e),u.tab==="overview"&&At("tex\
t"),ft(!0),U(),at($l(ie)))}function vl(){let t=k("file");t.addEventListener("change",async()=>{await Sl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Sl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Ru=60,Iu=2,Pu={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ol={"+":()=>Ie(1.4),"=":()=>Ie(
1.4),"-":()=>Ie(1/1.4),0:()=>Ct(),Enter:()=>u.selected!==null&&k("details").querySelector("h2")?.focus()};function ju([
t,e]){let n=Le().get(u.selected??-1)??T.getViewPosition();return[...Le()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==u.selected&&i>0&&c<2*i?[{thing:s,far:i+Iu*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Du([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Ru/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Ml(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Pu[e.key];if(!(!n&&
!Object.hasOwn(Ol,e.key)))if(e.preventDefault(),!n)Ol[e.key]();else if(e.shiftKey)Du(n);else{let o=ju(n);o!==void 0&&
Zi(o)}})}var Fu="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Hr=5,Ur=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Bu=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Fu[Math.floor(n/
588)]:e}).join(""),Hu=f.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>Ur(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Ur),...r],initials:s.map(Bu).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function El(t,e){let n=t.indexOf(e);return n<0?Hr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function gn(t,e=12){
let n=t.trim().normalize("NFC"),o=Ur(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Hu.map((r,a)=>{let i=s?
r.initials.map(c=>El(c,n)):r.plain.map(c=>El(c,o));return{rank:Math.min(...i,Hr),thing:a}}).filter(r=>r.rank<Hr).
sort((r,a)=>r.rank-a.rank||Number(K(r.thing))-Number(K(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function cs(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function p(A,..._){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:st=>{
st.preventDefault(),$(A)}},..._)}function g(A,_){let st=j(A);return p(_,Kt(st),l("span",{dir:"auto"},L(A)),l("\
small",{},S(st.label)))}function h({passage:A,lang:_,before:st,found:gt,after:ve},it){let wt=l("span",{dir:"au\
to",lang:_},st,gt?l("mark",{},gt):"",ve);return p(a.length+it,wt,l("small",{},Mr(f.passages[A])))}function w(){
let A=`${e.id}-sentences`,_=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},
l("small",{id:A},m("sentence")),_)}function x(){let A=t.value.trim()!=="",_={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[l("li",_,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function $(A){t.value=o?L(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function v(){i=s(t.value),
a=gn(t.value,i.length?8:12),c=0,x()}function N(A){e.hidden&&v(),c=(c+A+d())%(d()||1),x()}t.addEventListener("i\
nput",v),t.addEventListener("focus",()=>o||v()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),N(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&d()&&!e.hidden?(A.preventDefault(),$(c)):A.key==="Escape"&&(o||(t.value=""),b()))})}var Wr=3;function Tl(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function qr(){k("tip").hidden=!0}function Al(){k(
"drawing").addEventListener("mouseleave",qr),k("drawing").addEventListener("pointerdown",qr,!0),T.on("hoverNod\
e",({node:t,event:e})=>Tl(e,L(t),l("small",{},S(j(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=J().
get(t);if(!n)return;let o=mn(Ht(n.edges)),s=o.slice(0,Wr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},W(r.statements))));Tl(e,...s,o.length>Wr?l("small",{},`+ ${o.length-Wr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,qr)}var Uu="input, select, textarea, [role=tablist], [role=application]";function Ll(){Q("tour",{write:()=>u.tour===
null?"":String(u.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&An(Number(t))}}),document.addEventListener("keydown",t=>{if(!(u.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Uu))){if(t.key==="ArrowRight")ge(u.tour+
1);else if(t.key==="ArrowLeft")ge(u.tour-1);else if(t.key==="Escape")jn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Wu={corrected:"corrected",stated:"stated","as-stated":"stated"};function ls(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Q("lang",{kept:!0,write:()=>u.language===
Pr()?"":u.language,read(t){if(t==="en"||t==="ko")Zn(t);else{if(t)return null;Zn(Pr())}}});Q("theme",{kept:!0,write:()=>an()===
Re.matches?"":an()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;me(t||(Re.matches?"dark":"\
light"))}});Q("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(t){let e=t?Wu[t]:f.readings[0];
if(!f.readings.includes(e))return null;u.reading=e,Ut("readings",e)}});Q("as",{write:()=>u.mode==="picture"?"":
u.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var Rt;function ke(t,e,n,o){Q(t,{write:()=>Dt(
n()),read(s){let{places:r,unknown:a}=ls(Ft(s),e);return o(r),a}})}var ce=(...t)=>t.flatMap(e=>e===null?[]:zn(e)),
Gr=t=>t.map(e=>f.kinds[e].name);ke("view",Dc,()=>{let{preset:t}=kt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Rt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Xt()}});
ke("around",et,()=>ce(kt().centre),([t])=>{t!==void 0&&Object.assign(Rt,{preset:null,centre:t})});ke("show",Qo,
()=>Gr(kt().asked),t=>Object.assign(Rt,{asked:t}));var Nl=t=>f.kinds.length>2&&t.length===f.kinds.length-1;ke(
"hide",Qo,()=>{let{away:t}=kt();return Nl(t)?[]:Gr(t)},t=>Object.assign(Rt,{away:t}));ke("only",Qo,()=>{let{away:t}=kt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Nl(t)?Gr([e]):[]},([t])=>{t!==void 0&&(Rt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Cl="*";Q("with",{write:()=>Dt(kt().came.map(({thing:t,all:e})=>zn(t)+(e?
Cl:""))),read(t){let e=Ft(t),{unknown:n}=ls(e,o=>et(o.replace(/\*$/,"")));return Rt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Cl)}}),n}});ke("add",et,()=>ce(...kt().added),
t=>Object.assign(Rt,{added:t}));ke("without",et,()=>ce(...kt().removed),t=>Object.assign(Rt,{removed:t}));Q("l\
ines",{write:()=>Dt(ko.flatMap(t=>Zt()[t]?`${t} ${Zt()[t]}`:[])),read(t){return Rt.sieve=Xt(),Ft(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(Rt.sieve[s]=o),!s})}});ke("pin",et,()=>ce(
...kt().pinned),t=>{rn({...Rt,pinned:t}),lt()});function to(t,e,n,o,s){Q(t,{write:()=>Dt(o()),read(r){let a=Ft(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=ls(a,n);return a.length&&!c.length&&s(...i),c}})}to("line",2,et,()=>u.pair?ce(u.pair.from,u.pair.to):
[],(t,e)=>Xe(t,e));to("passage",1,jc,()=>u.passage===null?[]:[f.passages[u.passage].name],t=>En(t));to("path",
2,et,()=>u.isTold?ce(u.path.from,u.path.to):[],(t,e)=>Ce(t,e));Q("avoid",{write:()=>u.isTold&&u.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=u.path;if(t&&(t!=="hubs"||!u.isTold))return null;t&&e!==null&&n!==null&&Ce(e,
n,{avoids:!0})}});Q("way",{write:()=>u.isTold&&u.path.way?String(u.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=u.
path;if(t)return!/^[1-9]\d*$/.test(t)||!u.isTold||e===null||n===null?null:(Ce(e,n,{avoids:o,way:Number(t)-1}),
u.highlighted&&Number(t)<=Ge(e,n,o).paths.length?[]:null)}});to("at",1,et,()=>ce(u.passed?u.selected:null),t=>ne(
t,!0));to("entity",1,et,()=>ce(u.passed?null:u.selected),t=>ne(t));function Rl(t){xr(t),u.tab==="overview"&&(u.tab="ask")}Q("query",{write:()=>M.name,more:()=>Object.entries(M.typed).
map(([t,e])=>[t,Dt(e)]),read(t,e){if(!t||!De())return M.name&&Hn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ft(s)]));e.clear(),M.name!==t||JSON.stringify(M.typed)!==JSON.stringify(n)?Rl({name:t,typed:n}):u.
tab==="overview"&&(u.tab="ask")}});Q("sparql",{write:()=>M.own??"",read(t){if(t&&!De())return[t];t&&M.own!==t?
Rl({own:t}):!t&&M.own!==null&&Hn()}});Q("drawn",{write:()=>M.isDrawn?"answer":"",read(t){return M.isDrawn=t===
"answer"&&ye(),t&&t!=="answer"?null:void 0}});var qu=["ranked","rated","paid","pursued"],Pl=6,Gu=matchMedia("(max-width: 860px)"),jl=t=>f.kinds[I(t)].beside,
zr=t=>t<P&&jl(t)==="others",Dl=[...f.things.keys()].slice(0,P).filter(zr).sort((t,e)=>C(e).length-C(t).length||
t-e);function zu(t,e){X(),u.beside=[t,e],Gu.matches&&ft(!1),U(),k("beside").querySelector("h2").focus()}function Ku(){
X(),u.beside=null,U(),k("details").querySelector(".beside button")?.focus()}function Fl(t){let e=Dl.filter(a=>a!==
t);if(!zr(t)||!e.length)return"";let n=e.map(a=>E(L(a),()=>zu(t,a),{class:"tool"})),o=n.splice(Pl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=ot(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function Vu(t,e){let n=[...Mt(t),...rt(t)].filter(s=>jl(
s)===e);return mn(new Set(n.flatMap(pt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function _u({text:t,
statements:e,passage:n}){let o=W(e),s=n===null?"":St(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function Qu(t,e){let n=Vu(t,e).map(_u),o=n.splice(Pl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function Il(t,e){let n=Dl.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},L(s))),o=l("select",{"aria-label":m("besideChoice")(L(e[1-t])),onchange:({target:s})=>{X(),u.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],U(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},z(e[t]),o)}function Bl(){let t=k("beside"),{beside:e}=u;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=qu.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>Qu(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(L).join(" · ")),E("×",Ku,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(L).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Il(0,e),Il(1,e))),...n.map(o=>l("tbody",{},...o)))))}Q("beside",{write:()=>u.beside?Dt(
u.beside.map(zn)):"",read(t){if(u.beside=null,!t)return;let e=Ft(t),n=e.map(et),o=e.filter((i,c)=>n[c]===void 0||
!zr(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var Hl=6,Yu=12;function Kr(t,e){let n=new Map;for(let o of C(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Vr({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var Ul=({ends:t})=>[...t].map(([e,n])=>{let o=W(n);return l("span",{class:"end"},
z(e),o?l("sup",{},o):"")});function Ju(t){let e=Ul(t),n=e.length>Hl+1?Hl:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Vr(t)),l("dd",{},...e.
slice(0,n),s))}function _r(t){let e=dt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():L(t)+o}function Xu(t,e){let n=_r(t),o=Kr(t,s=>s!==e&&!(K(s)&&n.startsWith(L(s))));return l("l\
i",{},E(n,()=>Nt(t),{class:"plain",dir:"auto",title:L(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Vr(s)),...Ul(s))))}function Zu(t){let e=new Map;for(let o of Mt(t)){let s=Kr(o,a=>a===t).map(Vr).join(
", ");if(!s)continue;let r=`${S(j(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Yu;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Xu(r,t)))))}function Wl(t){let e=Kr(t,o=>R(t)||!R(o)).map(Ju),n=R(t)?[]:Zu(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var tm=3,em=5,ql=12,nm=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,om=150;function Gl({text:t,statements:e,
passage:n},o){let s=new Set(C(o).flatMap(({from:c,relation:d})=>c===o?d??[]:[])),r=e.map(c=>f.statements[c].subject),
a=[f.things[o].label].flat()[0],i=n!==null&&f.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>om?3:0)}function sm({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ts(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function rm(t){let e=mo(t),o=mn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Gl(c,t)-Gl(i,t)),s=[],r=(i,c)=>i.statements.some(d=>c.statements.includes(
d));for(let i of o)s.length<tm&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>sm(i,e));return[...new Set(a)]}function am({text:t,statements:e,passage:n}){let o=W(e),s=n===null?"":
St(n),r=t.replace(nm,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function im(t){
let e=o=>dt(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Mt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function cm(t){let e=im(t).slice(0,em).map(n=>{let o=rt(n).filter(r=>r!==t&&
!K(r)&&j(r).rank==="actor"),s=E(_r(n),()=>Nt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(z))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function zl(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(j(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||C(i).length-C(a).length||
a-i);if(!o.length)return"";let s=o.length>ql+1?o.splice(ql):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(z));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(z),s.length?r:""))}var Kl=t=>[...rm(t).map(am),cm(t)];var lm=12,fm=3,Vl=["from","to"];function _l(){let{from:t,to:e}=u.path;t!==null&&e!==null?Uo(t,e,{avoids:u.path.
avoids}):fs()}function dm(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return cs(o,n,{keep:!0,take(s){u.path[t]=
s,u.path.from!==null&&u.path.to!==null&&_l()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Ql=l("div",{"aria-live":"polite"});function Yl(){let t=()=>{u.path={...u.path,from:u.path.to,to:u.path.
from},_l()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Vl.map(dm),E("",t,{class:"tool","data-message":"swap"}),Ql)}function pm(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,L(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,fm).join("; "))}
var um=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,z(t)," – ",z(e)),pm(n),...He(o));
function mm(t,e){let{from:n,to:o,avoids:s,way:r}=u.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,lm).map((d,p)=>{let h=$s(d).slice(1).map(x=>L(x.from)).join(" – ");return E(h,()=>Uo(n,o,{avoids:s,way:p}),
{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function hm(){let{from:t,to:e,avoids:n}=u.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Uo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function gm(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=u.path,{paths:s,isCut:r}=Ge(t,e,n),a=$s(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[hm(),mm(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(um))].filter(Boolean)}function fs(){for(let t of Vl){let[e,n]=[k(`path-${t}`),u.path[t]];e.value=n===
null?"":L(n),e.placeholder=m("search")}Ql.replaceChildren(...gm(u.path.from,u.path.to))}function Jl(t){u.path=
{...u.path,from:t,to:null,way:0},fs(),At("path"),k("path-to").focus()}var ht=(t,e,n={})=>E(Tt(t),e,{class:"tool","data-act":t,...n}),Zl=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function wm(t){let e=yt(t),n=R(t)?[]:Ae(t),o=R(t)?[]:Mt(t).filter(yt);return Zl(
ht("focus",()=>ec(t)),So(t).total?ht("expand",()=>qo(t)):"",R(t)&&e?ht("fold",()=>zo([t])):"",R(t)&&!e?ht("unf\
old",()=>Go([t])):"",n.length?ht("unfoldAround",()=>Go(n)):"",o.length?ht("foldAround",()=>zo(o)):"",ht("pathF\
rom",()=>Jl(t)),e?ht("pin",()=>rc(t),{"aria-pressed":String(ue(t))}):"",e?ht("hide",()=>ac(t)):"",ht("release",
Pe))}function xm(t){let{count:e,kinds:n}=Fa(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>we(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function ym(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?z(n):l("span",{dir:"auto",
lang:n.lang||!1},Be(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},W([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function bm(t){
let e=pt(t).filter(D).flatMap(ym);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function Qr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?l("p",{class:"names","data-how":e},Yr(m(e)),...n):""}var Yr=t=>l("span",{class:"muted"},t);function km(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:Xl,ontoggle:o=>Xl=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},Yr(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Yr(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Wl(t),bm(t))}var Xl=!1;function Sm(t){let{label:e,names:n}=f.
things[t],o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=He(mo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Kt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Kl(t),Qr(t,"broader"),Qr(t,"narrower"),Qr(t,"related"),wm(t),Fl(
t),xm(t),zl(t),ot(`${m("said")} (${r.length})`,...r),km(t)]}function $m({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(yt)?ht("fold",()=>zo(o)):ht("unfold",()=>Go(o));return[l("h2",{tabindex:"\
-1"},fe()),l("p",{},z(t)," ",z(e)),Zl(o.length?r:"",ht("release",Pe)),ot(m("said"),...He(Ht(n)))]}function tf(){
let{pair:t,selected:e}=u,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?$m(t):e!==null?
Sm(e):n;k("details").replaceChildren(...o.filter(Boolean))}function Xr(){return u.tour!==null?u.tour:f.steps.length&&te()===f.steps[0].preset?0:null}var ds=f.steps.length-
1,vm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Om(t){return ds?t?[E(m("tourBack"),()=>ge(
t-1),{class:"tool","data-act":"back"}),...t===ds?[E(m("tourLeave"),jn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>ge(t+1),{class:"tool next","data-act":"next"}),E("×",jn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ds),()=>ge(1),{class:"tool next","data-act":"tour"})]:[]}function Jr(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,ds));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Mm(t){
let{text:e,passages:n}=Tn(t);return[Jr(t),l("h1",{id:"headline",dir:"auto"},...vm(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(St)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...Om(t)))]}var ef=t=>t.toLocaleString(u.language);function Zr(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!$n.length?S(n):m("ownData")(ef(P-f.relations.length),ef(f.kinds.length),
L($n[0]))}var Em=()=>y.centre===null?"":L(y.centre);function Tm(){let t=te();if(t===null)return[Jr(null),l("h1",
{id:"headline",dir:"auto"},fe()||Em()||S(f.title))];let{title:e}=f.presets[t];return[Jr(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},Zr(t))]}var Am=()=>[u.selected,u.pair,u.passage,u.beside].some(t=>t!==
null)||u.isTold;function nf(){let t=Xr(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",u.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?Tm():Mm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":Am()?"aside":"";(!u.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var Lm=9;function of(t,e){let n=f.kinds[t],o=!y.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>we(t,o?"hide":"show")},e?Zo(n.family,en(t)):Kt(n),S(n.label))}var ps=(t,e)=>l(
"span",{},t,e),sf=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function rf(){let t=vo(),e=new Set(f.relations.
map(({thing:p})=>f.things[p].kind)),n=[...f.kinds.keys()].filter(p=>t.has(p)||y.away.has(p)),o=n.toSorted((p,g)=>(t.
get(g)??0)-(t.get(p)??0)).slice(0,Lm),s=n.filter(p=>o.includes(p)),r=[...J().values()],a=r.filter(p=>Ze(p)!==null),
i=[...new Set(a.flatMap(p=>on(p)??[]))],c=V().filter(p=>pe(p).includes("†")),d=c.filter(xo);k("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>of(p,!1)),...s.filter(p=>e.has(p)).map(p=>of(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[ps(Zo("stated",Ro),m("statedLine"))]:[],...i.map(p=>ps(Zo(`tone-${nn(p)}`,[],
6),m("wideLine")(qe(p)))),...d.length?[ps(sf("grave"),m("graveError"))]:[],...c.length>d.length?[ps(sf("light"),
m("lightError"))]:[])}var af="rankings",Cm=["country","pillar","year","printedAs"],eo=new Map;function Nm(){let{reading:t,language:e}=u,
n=`${t} ${e}`;return eo.has(n)||(eo.set(n,null),ae("answer",af,{},t,e).then(({table:o})=>{eo.set(n,o),U()},()=>eo.
delete(n))),eo.get(n)}function Rm({columns:t,headings:e,rows:n}){let o=Cm.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,d)=>l(
"td",{dir:"auto"},a[c],d?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function cf(){let t=te();if(t===null||
f.presets[t].name!=="ranks"||!De())return"";let e=Nm();if(!e?.chart)return ot(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>dn(af),{class:"tool"}),o=ot(m("ranked"),lr(e.chart,k(
"overview").clientWidth-32),Rm(e),n);return o.classList.add("ranks"),o}var Im=12;function Pm(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function jm({relation:t,sum:e}){let n=js(t,e);if(n===null)return"";let o=document.createElementNS(
un,"svg");o.setAttribute("class",`amount tone-${nn(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(un,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Dm(t){let{relation:e,sum:n}=t,o=W([n.statement]),s=o&&ze(n.statement),r=Lo(e),a=r!==
null&&u.pair?.from===r.from&&u.pair.to===r.to,i=Pm(e).map(L).join(" → "),c=l("b",{},Ps(n.statement),o?l("sup",
{},o):""),d=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},d,jm(t)))}function lf(){let t=Ae().flatMap(s=>Cn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${j(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Im);return[l("h4",{},qe(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Dm))]}),o=t.map(
({sum:s})=>s.statement).filter(ze);return ot(m(u.reading==="corrected"?"rightAmounts":"amounts"),...n,...Jn(o),
l("p",{class:"note"},m("scales")))}function wn(t,e,n){let o=Zt()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>rr({...Zt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var ff=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function df(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ja(),r=[wn("least",m("least"),t.map(([c,{amounts:d}])=>[
c,dt(d).replaceAll(`
`," ")])),wn("since",m("since"),e.map(c=>[String(c),String(c)])),wn("until",m("until"),e.map(c=>[String(c),String(
c)])),wn("status",m("statusIs"),n.map(([c,d])=>[c,S(d)])),wn("hearsay",m("hearsay"),ff(o)),wn("errata",m("erra\
ta"),ff(s))].filter(Boolean);if(!r.length)return"";let a=!_e(Zt()),i=E(m("everyLine"),()=>rr(Xt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(J().size)):"",a?i:"")}var xn=t=>t.toLocaleString(u.language),Fm=[...f.things.keys()].slice(0,P),Bm=f.kinds.map((t,e)=>Fm.filter(n=>I(
n)===e).length),pf=new Set(f.relations.map(({thing:t})=>I(t))),uf=$n.slice(0,8),yn=t=>l("p",{class:"note"},t);
function Hm(){let t=te(),e=f.presets.map((n,o)=>E(S(n.title),()=>tc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return ot(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),yn(
t===null?m("ownView"):Zr(t)),f.presets.some(({name:n})=>n==="all")?"":yn(m("tooMany")(xn(P))))}function Um(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Qe().has(t),onchange:({target:a})=>we(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(xn(e),xn(Bm[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,Kt(n),l("span",{},r),s),E(m("only"),()=>we(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function Wm(){
let t=vo(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Um(r,t.get(r)??0))),o=e.filter(s=>pf.
has(s));return[ot(m("kinds"),yn(m("kindsNote")),n(e.filter(s=>!pf.has(s)))),o.length?ot(m("lines"),yn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),oc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
sc,{class:"tool","data-act":"foldAll"}))):"",Qe().size?E(m("all"),()=>we(null,"all"),{class:"tool",id:"every"}):
""]}function qm({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>gn(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function Gm(){let t=u.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function zm(){let t=uf.map(e=>l("li",{},z(e)," ",l("small",{},
String(C(e).length))));return ot(m("connected"),l("ul",{class:"things"},...t))}function Km(){let t=Xr();if(t===
null)return[];let{points:e,passages:n}=Tn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(St));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[ot(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[ot(m("inShort"),l("ul",{class:"points"},...r))]:[]}function mf(){
let t=[m("things")(xn(P-f.relations.length)),m("statements")(xn(f.statements.length)),f.passages.length?m("sen\
tences")(xn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),u.unknown?qm(u.unknown):"",...Km(),
u.tour===null?lf():"",Hm(),cf(),f.articles.length&&f.readings.length>1?yn(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
yn(m("onlyCorrected")):"",Ea?Gm():"",...Wm(),df(),uf.length?zm():""];k("overview").replaceChildren(...e.filter(
Boolean))}var gf=t=>Math.min(...t,f.passages.length),wf=t=>l("span",{class:"chips"},...t.map(St)),xf=t=>l("span",{dir:"a\
uto"},t),yf=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Vm={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:L,cell:z},{name:"kind",value:t=>S(j(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Ee(t).length,cell:t=>Ee(t).length?`${W(Ee(t))} ${Ee(t).length}`:""}]},hf=({passage:t})=>t===null?[]:[
t],_m={title:"wordRows",under:["thing"],rows:()=>Yn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(yf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>xf(t.text)},{name:"sentence",value:t=>gf(hf(t)),cell:t=>wf(hf(t))},{name:"thing",value:({subject:t})=>L(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>W(t)}]},Qm={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:yf(t)})),columns:[{name:"\
subject",value:t=>L(f.statements[t].subject),cell:t=>z(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:Be,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?z(e):xf(Be(t))}},{name:"sentence",value:t=>gf(f.statements[t].passages),cell:t=>wf(f.statements[t].passages)},
{name:"marks",value:t=>W([t])}]},us={things:Vm,...f.sentences.length&&{words:_m},statements:Qm};var ws=200,kf=matchMedia("(max-width: 640px)"),hs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Vt="things",Sf=!1,no="",bn=ws,bf=t=>String(t).normalize("NFKC").toLowerCase();function Ym(){
let{columns:t,rows:e}=us[Vt],n=new Set([...V(),...ut().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Sf||n.has(
h)||Vt==="words"&&w.some(x=>R(x)&&n.has(x)),s=bf(no),r=new Set(no?gn(no,1/0):[]),a=(h,{name:w,value:x,cell:b})=>w===
"sentence"&&b?b(h).textContent:x(h),i=(h,w)=>!no||t.some(x=>bf(a(h,x)??"").includes(s))||w.some(x=>r.has(x)),{
by:c,direction:d}=hs[Vt],{value:p}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:p(h),i:w})).sort((h,w)=>{let[
x,b]=[h.key,w.key],$=typeof x=="number"&&typeof b=="number"?x-b:g(String(x),String(b));return d*$||h.i-w.i}).map(
({row:h})=>h)}var ms=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),na=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ta=l("input",{type:"checkbox",id:"eve\
ry-row"}),$f=l("p",{class:"note",role:"status"}),gs=l("table",{}),ea=E("",Jm,{class:"tool","data-message":"mor\
eRows"});function Jm(){bn+=ws,Se()}function vf(){ms.addEventListener("input",()=>{no=ms.value.trim(),bn=ws,Se()}),
ta.addEventListener("change",()=>{Sf=ta.checked,Se()}),kf.addEventListener("change",()=>k("table").hidden||Se());
let t=l("label",{class:"check"},ta,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},na,ms,t),$f,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},gs,ea))}function Xm(t){
let{by:e,direction:n}=hs[Vt];hs[Vt]={by:t,direction:e===t?-n:1},Se(),gs.querySelector(`th [value="${t}"]`)?.focus()}
function Zm(t){Vt=t,bn=ws,Se(),na.querySelector(`[value=${t}]`)?.focus()}function th({name:t},e){let{by:n,direction:o}=hs[Vt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Tt(t),()=>Xm(e),{value:String(
e)}))}function Se(){ms.placeholder=m("filter"),na.replaceChildren(...Object.entries(us).map(([d,{title:p}])=>E(
Tt(p),()=>Zm(d),{class:"tool",value:d,"aria-pressed":String(d===Vt)})));let{columns:t,title:e,under:n}=us[Vt],
o=Ym(),s=t.filter(({name:d})=>kf.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:p,cell:g})=>g?
g(d):String(p(d)),c=d=>{let p=s.map(h=>l("div",{class:"under"},i(d,h))),g=a.map(h=>l("td",{},i(d,h)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...p),...g)};gs.className=Vt,gs.replaceChildren(l("caption",{class:"unseen"},
Tt(e)),l("thead",{},l("tr",{},...[r,...a].map(d=>th(d,t.indexOf(d))))),l("tbody",{},...o.slice(0,bn).map(c))),
$f.textContent=m("rowsOf")(Math.min(bn,o.length),o.length),ea.hidden=o.length<=bn,ea.textContent=m("moreRows")}var $t=24,xs=22,$e=12,oo=18,eh=480,nh=2,Of=8e3;function Mf({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),d=e-(c.length-1)*n*Ke/2+n*.35;return nt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((p,g)=>p.split(
/([†‡]+)/).map((h,w)=>{let x=w?{}:{x:t,y:d+g*n*Ke};return nt("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:x,h)})))}function oh({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,p,g]=[
Y(t),Y(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[nt("path",{d:ri(d,p,n),fill:"\
none",stroke:g,...h})];for(let[x,b,$]of[[e,t,.9],[t,e,.1]])!(x===e?i.to:i.from).enabled||!o.some(v=>v.to===x)||
w.push(sh(Y(x),n?bt(d,p,n,$):Y(b),c(x),g,r));return w}function sh(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,d]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+s],h=[c-a*p,d-i*p],w=[[c,d],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return nt("polygon",{points:w.map(x=>x.map(b=>b.toFixed(1)).join(",")).join("\
 "),fill:o})}function rh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(t),i=o/6;return nt("path",{d:Xo[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ue(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},nt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function ah(t,e){
let n=tr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=nt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),p=w=>d.get(w).size;for(let w of n.
lines)c.append(...oh(J().get(w.id),w,p));c.append(...n.things.map(rh));for(let w of n.captions)c.append(Mf(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)c.append(Mf(w,K(w.thing)?t.soft:t.ink,t));let g=({x:w,y:x})=>w>=
o.x&&w<=s.x&&x>=o.y&&x<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(Y(w)));return{svg:c,things:h,width:r,height:a}}
function oa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Te(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var sa=(t,e,n,o)=>t.map((s,r)=>nt("text",{x:$t,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function ih(t,e,n,o){let s=new Set(t),r=ut().filter(({from:p,to:g})=>s.has(p)&&s.
has(g)),a=new Set(r.flatMap(({relation:p})=>p===null?[]:I(p))),i=[],[c,d]=[$t,n+oo];for(let p of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[p],x=18+Te(S(g),$e)[0]+oo;c+x>o&&c>$t&&([c,d]=[$t,d+oo]);
let b=e.families[h].full;i.push(a.has(p)?nt("path",{d:`M${c} ${d-4}h12`,stroke:b,"stroke-width":2,"stroke-dash\
array":en(p).join(" ")||"none"}):nt("path",{d:Xo[w],fill:b,transform:`translate(${c} ${d-10})`}),nt("text",{x:c+
18,y:d,"font-size":$e,fill:e.ink},S(g))),c+=x}return{made:i,height:i.length?d-n+oo/2:0}}function ch(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function lh(){
let t=k("headline")?.textContent||S(f.title),e=f.readings.length>1?m(u.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function ra(t){let{licences:e}=await Dn(),
n=Fi(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(eh,tr(n).width),[c,d]=lh(),p=oa(c,xs,i-2*$t,600),g=oa(d,$e+2,
i-2*$t),h=$t+p.length*xs*1.3+g.length*($e+2)*1.3+oo/2,{svg:w,things:x,width:b,height:$}=ah(n,h);w.setAttribute(
"x",String((i-b)/2));let{made:v,height:N}=ih(x,n,h+$,i-$t),A=f.articles.map(S).filter(Boolean).join("; "),_=[A?
m("slideSource")(A):"","sovkg",...e.map(ch)].filter(Boolean).join(" · "),st=w.textContent?.includes("†")||x.
some(F=>pe(F).includes("†")),gt=[...J().values()].filter(F=>Ze(F)!==null),wt=[...[...new Set(gt.flatMap(F=>on(
F)??[]))].map(qe).map(F=>m("wideLine")(F).replace(/^./,B=>B.toUpperCase())),st?m("slideErrata"):"",_].filter(Boolean).
flatMap(F=>oa(F,$e,i-2*$t)),It=h+$+N,O=It+wt.length*$e*1.3+$t,H=nt("svg",{xmlns:un,viewBox:`0 0 ${i} ${O}`,width:i,
height:O,"font-family":a,role:"img"});return H.append(nt("title",{},c)),t||H.append(nt("rect",{width:i,height:O,
fill:r})),H.append(...sa(p,$t/2,xs,{"font-weight":600,fill:o}),...sa(g,$t/2+p.length*xs*1.3+2,$e+2,{fill:s}),w,
...v,...sa(wt,It,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(H)],{type:"image/svg+xml"}),
width:i,height:O}}async function Ef(t){let{file:e,width:n,height:o}=await ra(t),s=URL.createObjectURL(e),r=new Image;
r.src=s,await r.decode();let a=Math.min(nh,Of/n,Of/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(
Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise(
(c,d)=>{i.toBlob(p=>p?c(p):d(new Error("PNG")),"image/png")})}var fh=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],dh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Tf({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,L(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?L(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[fh,...e].map(
n=>`${n.map(dh).join(",")}\r
`).join("")}var so=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Af=t=>t.
split(/[#/]/).at(-1)||t;function Lf({triples:t,things:e,terms:n}){let o=new Map;function s(d,p,g){let h=o.get(
`${d} ${p}`)??`k${o.size}`;return o.set(`${d} ${p}`,h),`<data key="${h}">${so(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:p,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>f.passages[b].name).join(" "),
x=[s("edge","predicate",p),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${so(d.iri)}" target="${so(g.iri)}">${x.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Af(p),[...w.get(Af(p))??[],g.value])}let i=e.map(({iri:d,
thing:p})=>{let[g,h]=[f.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Vo(p,n).join(" "))];for(let[x,b]of r.get(p)??[])w.push(s("node",`said_${x}`,b.join(" | ")));return`<node id\
="${so(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,p])=>{let[g,h]=d.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${so(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Cf="http://www.w3.org/2000/01/rdf-schema#label",ph="http://www.w3.org/2001/XMLSchema#string",kn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Nf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Rf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Cf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,x])=>x&&g.startsWith(x)&&/^[a-z][\w-]*$/i.test(
g.slice(x.length)))??[];return w===void 0?Nf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${kn(g)}@${h}`:w&&w!==ph?`${kn(g)}^^${r(w)}`:kn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,x]=[r(g),f.things[h].label];for(let $ of Vo(h,n))c(w,`a ${r($)}`);
let b=Array.isArray(x)?[`${kn(x[0])}@en`,`${kn(x[1])}@ko`]:[kn(x)];c(w,`${r(Cf)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${Nf(h)} .
`),`
`,...d].join("")}var uh={turtle:[Rf,"text/turtle","ttl"],csv:[Tf,"text/csv","csv"],graphml:[Lf,"application/graphml+xml","graph\
ml"]};async function aa(t){let[e,n,o]=uh[t];ln(new Blob([e(await mc())],{type:`${n};charset=utf-8`}),o)}var If=()=>k(
"transparent").checked;async function mh(){try{await navigator.clipboard.writeText(location.href),at(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Pf={png:async()=>ln(await Ef(If()),"png"),svg:async()=>ln(
(await ra(If())).file,"svg"),print:()=>print(),link:mh,turtle:()=>aa("turtle"),csv:()=>aa("csv"),graphml:()=>aa(
"graphml")};function hh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function jf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&hh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Pf,n.id)&&(t.
hidePopover(),k("take").focus(),await Pf[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var gh=matchMedia("(max-width: 860px) and (min-height: 501px)");ga(hi,Zs,Po,da,bl,nf,rf,cl,mf,tf,Bl,fs,()=>u.tab===
"text"&&rs(),()=>u.mode==="table"&&Se(),Yo,sl,Br,Is,()=>{k("undo").disabled=!ua()});Yl();ul();vf();cs(k("query"),
k("found"),{take:Nt,sentences:al,read:Gt});vl();Al();Ml();Ll();il();kl();jf();ft(!gh.matches);k("empty").hidden=
P>0;T.once("afterDrawing",()=>performance.mark("drawn"));Wo(location.hash);window.sovkg={data:f,network:T,lines:J,
readable:Fo,pointOn:bt,picture:{shown:Le,things:V,isPinned:ue},select(t){let e=et(t);return e!==void 0&&Nt(e),
e!==void 0}};})();
