"use strict";(()=>{var Ot=history.state?.step??0,io={[Ot]:location.hash},ca=!1,Ss=()=>{};var vs=()=>Ot>0;function la(t,e){let n=e&&t!==io[Ot];Ot+=Number(n),io[Ot]=t;try{history[n?"pushState":"replace\
State"]({step:Ot},"",t||location.pathname+location.search)}catch{ca=!0}}function fa(){if(vs()){if(!ca)return history.
back();Ot-=1,Ss(io[Ot],!1)}}function da(t){Ss=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Ot=n?Ot+1:e.step,io[Ot]=location.hash,Ss(location.hash,n)})}var co=new Map,Q=(t,e)=>{co.set(t,e)},jt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Dt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ft=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Hf(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...jt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function X(){fo=!0,jt=[]}function ua(){la(Hf(),fo),fo=!1}function Wf(t){let e=new Map;
jt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||jt.push({part:n,kind:"",names:[n]})}return e}function pa(t,e=!0){
fo=!1;let n=Wf(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${lo(i)}`;c===null?jt.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
jt.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;jt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return jt.length?{kind:jt[0].kind,names:jt.flatMap(({names:s})=>s)}:null}var ma=vs,ha=fa;var Uf=JSON.parse(document.getElementById("data")?.textContent??"{}");function qf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Uf).map(([t,e])=>[t,e.blank?qf(e):e]));var uo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},p={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...uo},ga=[];function wa(...t){ga.push(...t)}function W(){for(let t of ga)t()}var S=t=>Array.
isArray(t)?t[p.language==="ko"?1:0]:t,dt=t=>S(t[p.reading==="corrected"?t.length-1:0]),L=t=>S(f.things[t].label),
ze=t=>new Intl.DisplayNames(p.language,{type:"currency"}).of(t)??t;function de(){let{pair:t,selected:e}=p;return t?
`${L(t.from)} – ${L(t.to)}`:e===null?"":L(e)}var P=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,j=t=>f.kinds[I(t)],K=t=>j(t).rank==="\
concept",Os=[];for(let t of f.relations)Os[t.thing]=t;var Z=t=>Os[t],R=t=>Os[t]!==void 0,po=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{po[t].push(n),typeof e=="number"&&e!==t&&po[e].push(n)});var ut=t=>po[t].
filter(e=>f.statements[e].subject===t),ue=Array.from({length:P},()=>[]);function ya(t){ue[t.from].push(t),t.to!==
t.from&&ue[t.to].push(t)}var C=t=>ue[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&ya({from:t,to:e,statement:n,relation:null})});var xa=t=>Array.isArray(t)?t[0]:t,$s=[];for(let t of f.edges)
$s[t.relation]??=[],$s[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=$s[t]??[],o=xa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&K(i)&&xa(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:u,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];ya({from:c,to:d,statement:null,relation:t,property:u,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var vn=[...f.things.keys()].slice(0,P).filter(t=>j(t).rank==="actor").sort((t,e)=>ue[e].length-ue[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,ba=(t,e)=>ue[t].filter(n=>tt(n,t)===e&&Bt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Bt=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of ue[t]){let s=tt(o,t);s===t||e.has(I(s))||!Bt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Mt=t=>[...new Set(ue[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function mo(t){
let e=R(t)?[]:Mt(t).flatMap(ut);return new Set([...po[t],...e].filter(D))}var Ht=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ut(e.relation).filter(D)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function go(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ut(e.relation).some(
n)}var Gf=6,zf=2e4,ka=1e3,Sa=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
va=(t,e)=>R(t)!==R(e)?1:2,$a=t=>C(t).flatMap(e=>e.relation===null&&D(e.statement)?[tt(e,t)]:[]);function Kf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let d of $a(c)){if(n.has(d))continue;let u=e.has(c)&&e.has(d)?2:va(c,d),g=i+
u*ka+(K(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+u]??=[],s[r+u].push([g,d]))}}return o}var Vf=[...f.
things.keys()].filter(t=>t<P&&!R(t)).sort((t,e)=>C(e).length-C(t).length||t-e).slice(0,Gf);function Ke(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Sa(o),...n?Vf:[]].filter(h=>!o.has(h))),r=Kf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/ka),i=new Map,[c,d]=[0,!1];function u(h){let w=h[h.length-1];if(c+=1,d||=c>zf,d)return;if(w===e){let v=h.
filter($=>!R($)||o.has($)).join();i.has(v)||i.set(v,h);return}let b=[...new Set($a(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,$)=>Number(R(v))-Number(R($))||v-$);for(let v of b){let $=o.has(w)&&o.has(v)?2:va(w,v);a(v)===a(
w)-$&&u([...h,v])}}r.has(t)&&u([t]);let g=h=>h.filter(w=>K(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function _f(t,e,n){let{captions:o}=Z(t),s=dt(o).replaceAll(`
`," "),r=C(e).filter(i=>i.relation===t&&i.from!==i.to),a=C(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,d]of[["to","from","to"],["from","to","from"]]){let u=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[d]===g[d]));if(u)return{said:s,both:i,third:u[d]}}return{said:s,both:null,third:null}}function Ms(t){let e=Sa(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),i=Mt(r).filter(x=>!e.has(x)&&C(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),d=[...new Set([...i,...c])].flatMap(ut),u=[...new Set(
[...i,...c])].map(x=>_f(x,r,o)),g=a.filter(D).map(x=>({said:S(f.predicates[f.statements[x].predicate]),both:null,
third:null})),h=({both:x})=>["to","from"].indexOf(x??""),w=[...g,...u].sort((x,b)=>h(x)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(D))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),ot=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Wt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){k("status").textContent=t}var Qf=2.399963229728653,Yf=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Oa(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ma(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*Qf,d={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},u=o(d);if(n.every(g=>Yf(u,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Ea=t=>f.statements[t].errata.length>0,Ee=t=>f.statements[t].only==="corrected";function U(t){let e=[...t].
filter(Ea);return(e.some(n=>!Ee(n))?"†":"")+(e.some(Ee)?"‡":"")}var wo=new Map;f.statements.forEach(({subject:t},e)=>{
Ea(e)&&wo.set(t,[...wo.get(t)??[],e])});var Ta=wo.size>0,Te=t=>(wo.get(t)??[]).filter(D),Ve=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),xo=t=>Te(t).some(e=>Ve(e)&&!Ee(e)),pe=t=>U(Te(t));function Es(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
ut(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,Jf=17,_e=1.18,Xf=12,Zf={actor:3.4,named:2.8,relation:2.4,concept:2},td={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},yo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function ed(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/yo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>yo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;yo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function nd(t){let e=ed(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(pe(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=yo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Aa=new Map;function Ts(t){let e=`${p.language} ${p.reading}`,n=Aa.get(e)??new Map;return Aa.set(
e,n),n.has(t)||n.set(t,nd(t)),n.get(t)}var La=document.createElement("canvas").getContext("2d"),od=getComputedStyle(
document.body).fontFamily,sd={400:new Map,600:new Map};function Ae(t,e,n=400){let o=t.split(`
`),s=sd[n],r=s.get(t);return r===void 0&&(La.font=`${n} 20px ${od}`,r=Math.max(...o.map(a=>La.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*_e]}function $n(t){let{radius:e,font:n}=f.things[t],[o,s]=Ae(Ts(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Xt(t,e,n){let{rank:o}=j(t),[s,r]=td[o];return Math.max(f.things[t].radius*e,Zf[o]+
Math.min(s*Math.sqrt(n),r))}function Ca(t,e,n){let o=j(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,bo+o),Jf),bold:o&&n>=Xf?600:400}}var rd=40,ad=130;function As(t,{x:e,y:n}){let[o,s]=$n(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var id=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Ls=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Et(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>C(g).map(h=>tt(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,x])=>w!==h&&Oa(g,i(h),x,f.things[w].radius+4)),d=[...t].
map(([g,h])=>As(g,h)),u=new Set(e.filter(g=>!t.has(g)));for(;u.size;){let g=[...u],h=(n?null:g.find(v=>a(v).length))??
g[0];u.delete(h);let w=n?[]:r===void 0?a(h):[r],x=n?[n]:w.map(i),b=Ma(x.length?Ls(x):o,n||x.length===1?r===void 0?
rd:ad:0,d,v=>s?id(v,s):As(h,v),v=>w.some($=>c(v,$)));t.set(h,b),d.push(As(h,b))}}var On=80,[cd,ld]=[8,12];function Na(t,e){let n=K(t)||R(t)?e:e.filter(o=>!K(o));return n.length?n:e}function Qe(t,e,n){
return Na(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(K(s))-Number(K(r))||C(r).length-C(s).length||s-r)}
function fd(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Mn(t,e,n){let o=new Set(Na(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=cd)return[];let r=new Map;for(let a of C(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&!e.has(i)&&Bt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+fd(a)))}return[...r].sort(([a,i],[c,d])=>d-i||C(c).length-C(a).length||a-c).slice(0,ld-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],Zt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ye=t=>ko.every(e=>!t[e]),Ia=t=>Array.isArray(t)?t[0]:t,Pa=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Ra=(t,e)=>!t||t==="only"===e;function ja(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[d,u]=o.split(" ");if(!Pa(n).some(g=>g.currency===d&&g.value>=
Number(u)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ia(n?.status??"")!==a||!Ra(i,!!n?.hedge)?!1:!c||Ra(c,U(Ht([t]))!=="")}function Da(){let t=f.relations.flatMap(
e=>Pa(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Ia(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var Cs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Zt()}),y=Cs(),Y=t=>y.shown.get(t),Je=()=>new Set([...y.away,...y.aside]),Fa=()=>new Set(
[...y.came.map(({thing:t})=>t),...y.visited===null?[]:[y.visited]]);function So(t){let e={has:o=>y.shown.has(o)&&
!y.guests.has(o)},n=Qe(t,e,y.away);return{some:n.slice(0,On),total:n.length,away:Qe(t,e,new Set).length-n.length}}
function Ba(t){let e=new Set(rt(t,y.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=C(t).filter(a=>tt(
a,t)===s&&Bt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>y.away.has(s))}}function pt(){let t=y.preset!==null&&f.presets[y.preset].kinds!==null,
e=Ns()?new Set(f.presets[y.preset].things):null,[n,o,s]=[Je(),Fa(),!Ye(y.sieve)];function r(i){if(s&&!ja(i,y.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Bt(i,n):
y.shown.has(i.relation)?!1:y.read.has(i.relation)?!i.repeats&&(t||Bt(i,n)):c?Bt(i,y.away):!(t&&i.isAside)&&Bt(
i,n)}let a=new Set(V());return[...a].flatMap(i=>C(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Le(t=null){
let e=pt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ha=()=>[...y.shown.keys()].filter(t=>R(t)&&!y.guests.has(t)),vo=()=>[...y.guests],yt=t=>y.shown.has(t),me=t=>y.
pinned.has(t),te=()=>y.sieve,ee=()=>y.preset,Ns=()=>y.preset!==null&&f.presets[y.preset].flows,Ce=()=>y.shown;
function V(){let t=Fa();return[...y.shown.keys()].filter(e=>!y.away.has(I(e))||t.has(e))}function $o(){let t=new Map;
for(let e of new Set([...y.shown.keys(),...Le()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var dd=[520,380];function ud(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&go(e,r),s=t.filter(r=>C(r).some(o));return s.length?s:t}function Rs(t,e){Object.assign(y,Cs(),
{preset:t,centre:e,aside:Oo(t)})}function Xe(t){Rs(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{y.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var Wa=()=>Rs(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);Et(y.shown,e,{near:y.shown.get(t)});for(let s of e)
y.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return Rs(null,t),y.shown.set(t,{x:0,y:0}),
Mo(t)}function Ua(){for(let t of y.guests)y.shown.delete(t);y.guests=new Set,y.visited=null,y.read=new Set}function qa(t){
y.shown.has(t)||Et(y.shown,[t]),y.guests.delete(t);let e=Mo(t);return y.came.push({thing:t,all:!0}),e}function Ga(t,e){
y.guests.has(t)?pd():Ua(),y.read=new Set,y.visited=e&&y.shown.has(t)?null:t,y.visited!==null&&(y.guests=new Set(
[t,...Mn(t,y.shown,y.away)].filter(n=>!y.shown.has(n))),y.shown.has(t)||Et(y.shown,[t],{room:y.guests.size>3?dd:
void 0}),Et(y.shown,[...y.guests],{round:t}))}function pd(){y.visited!==null&&y.came.push({thing:y.visited,all:!1}),
y.guests=new Set}function Is(t){y.shown.delete(t),y.guests.delete(t),y.came=y.came.filter(e=>e.thing!==t)}function Ps(t){
for(let e of t)y.away.delete(I(e)),y.guests.delete(e);Et(y.shown,t)}function js(t){for(let e of t)Is(e)}function za(t){
y.pinned.delete(t)||y.pinned.add(t),y.guests.delete(t)}function Ka(t,e){t===null?[y.away,y.aside]=[new Set,new Set]:
e==="only"?(y.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),y.aside=new Set):(y.aside.delete(t),y.away.delete(
t),e==="hide"&&y.away.add(t)),y.came=y.came.filter(({thing:n})=>!y.away.has(I(n)))}function Va(t){y.sieve=t}function Ze(t,e){
y.shown.has(t)&&y.shown.set(t,e)}function ne(t,e=null){Ua(),y.read=new Set(e===null?[]:ho(e).filter(R));let n=t??
[],o=e===null?n:ud(n,e),s=n.flatMap(r=>y.shown.get(r)??[]);return y.guests=new Set(o.filter(r=>!y.shown.has(r))),
Et(y.shown,[...y.guests],{home:s.length?Ls(s):void 0}),[...new Set(o)]}function lt(){Object.assign(p,uo),ne(null)}function oe(t,e=!1){Object.assign(p,uo,{selected:t,passed:e,tab:"de\
tails"}),Ga(t,e)}function tn(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];ne(n);let o=pt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ba(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ne(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=Ke(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ne(r),Object.assign(p,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function En(t){lt();let e=ho(t).filter(n=>!R(n));Object.assign(p,{passage:t,highlighted:ne(e,t),tab:"tex\
t"})}function Tn(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function An(t){let{preset:e}=f.
steps[t];if(ee()!==e&&(p.arrangement="",Xe(e)),lt(),!t)return;let n=Tn(t).things.filter(o=>!R(o)&&!K(o));Object.
assign(p,{tour:t,highlighted:ne(n.some(yt)?n.filter(yt):n)})}function Ln(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=p,d=new Map(Ce());t!==null?(ne(null),oe(t,e)):n?tn(n.from,n.to):o!==null?
En(o):s&&a.from!==null&&a.to!==null?Ne(a.from,a.to,a):r!==null&&An(r),Object.assign(p,{unknown:i,tab:c});for(let u of vo())
Ze(u,d.get(u)??Y(u))}var _a={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
vkg query` asks each by itself.",noRows:"No rows: the graph states nothing of this.",otherRows:"These question\
s have rows for it",notAllAsked:"Not every question could be asked in a second.",ownEvidence:"Which sentences \
make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the command line.",
ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a \
picture. SERVICE, FROM and LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-abse\
nce":"What is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"\
Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"\
Policy","topic-text":"The text","topic-time":"Time"};var Qa={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},u=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>d[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${u}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${u} Only what is verified is quoted.`}};var Ya={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...Qa,..._a};var Ja={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",otherRows:"결과가 있는 다른 질문",
notAllAsked:"1초 안에 모든 질문을 묻지는 못했다.",ownEvidence:"직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이\
 페이지에서 밝히지 않는다. 명령줄의 `sovkg sparql --why`가 보인다.",ownQuery:"직접 쓰는 SPARQL",
ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖\
으로 나가지 않는다.",run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","top\
ic-capability":"역량","topic-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인\
프라","topic-money":"돈","topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시\
간"};var Xa={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${d[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${u}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${u} 확인된 문장만 인용한다.`}};var Za={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Xa,...Ja};var ti={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var hd={en:Ya,ko:Za},m=t=>!f.passages.length&&ti[p.language][t]||hd[p.language][t];function Tt(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){p.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",Wt("modes",t)}var gd=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function At(t){
p.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of gd)k(n).hidden=e!==t;Ds()}function Ds(){k("fold").textContent=p.tab==="details"&&de()||k(
`tab-${p.tab}`).textContent}var ft=t=>k("fold").setAttribute("aria-expanded",String(t)),ei=()=>k("fold").getAttribute(
"aria-expanded")==="true";var wd=13,xd=1,Cn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Cn(t).map(({statement:e})=>Fs(e)+U([
e])).join(", "),Fs=t=>S(f.statements[t].object.text),ni=(t,{currency:e})=>`${I(t)} ${e}`;function yd(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Cn(e)){let o=ni(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Bs(t,e){
let n=yd().get(ni(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function en({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Cn(o).flatMap(s=>Bs(o,
s)??[]));return n.length?Math.max(xd,wd*n.reduce((o,s)=>o+s)):null}var oi=[[],[0],[-.3,.3],[-.4,0,.4]];function si(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function bt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=si(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ri=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ai(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(si(t,e,n))} `:"L"}${o(e)}`}var bd=2e3,Hs=t=>!t.isAside||t.alone,ci=t=>Ns()&&t.property===null&&Ao(t.relation)!=="";function kd(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+Es(t);let{captions:e,called:n}=Z(t.relation);
if(ci(t))return Ao(t.relation);let o=Hs(t)?dt(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Hs(t)?"":Es(t))}function Sd(t){if(t.relation===null)return null;if(ci(
t))return Ao(t.relation);let e=Hs(t)&&Z(t.relation)?.amounts||[];return e.length?dt(e):null}function ii(t,[e,n],o,s){
let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:a;return{
id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?Sd(r[0]):null,grave:[...Ht(r)].some(c=>Ve(c)&&!Ee(c)),weight:(/\d/.test(a[0])?2:0)+(r.some(
({relation:c})=>c!==null)?1:0)}}var Re=new Map,Ws=new Map,J=()=>Re,Ut=t=>Ws.get(t)??0;function Us(t){let{from:e,
to:n}=Re.get(t);return{from:e,to:n,edges:[...Re.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}
function Lo(t){let e=[...Re.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,
o=e.find(({edges:s})=>s.some(n))??e[0];return o?Us(o.id):null}function qs({from:t,to:e,edges:n},o){if(!o)return!0;
if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=p;return!p.highlighted&&r!==null&&o.has(r)?t===r||e===
r:s===null||n.some(a=>go(s,a))}function li(){let t=new Map,e=pt();for(let n of e){let o=[Math.min(n.from,n.to),
Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=kd(n);r.said.set(a,[...r.
said.get(a)??[],n])}Re=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[d])=>Number(/\d/.test(d))-
Number(/\d/.test(c))),a=e.length>bd?void 0:oi[r.length],i=a?r.map((c,d)=>ii(d?`${n}/${d}`:n,o,[c],a[d])):[ii(n,
o,r,0)];for(let c of i)Re.set(c.id,c)}Ws=new Map;for(let{from:n,to:o}of Re.values())for(let s of[n,o])Ws.set(s,
Ut(s)+1)}var pi=["kind","country","radial"],nn=28,mi=64,Co=60,fi=190,Gs=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),hi=Gs>=0;function vd(t){if(I(t)===Gs)return L(t);let e=C(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Gs);return e?L(e.to):m("noCountry")}var zs=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function $d(t){
let e=[...t].map(([c,d])=>{let u=d.map($n),g=[0,1].map(b=>Math.max(...u.map(v=>v[b]))+nn),h=Math.ceil(Math.sqrt(
d.length*g[1]*zs()/g[0]))||1,w=Math.ceil(d.length/h),x=Math.min(h,d.length);return{name:c,things:d,cell:g,columns:h,
width:x*g[0]+nn,height:mi+w*g[1]+nn}}),n=c=>+(c===m("noCountry"));e.sort((c,d)=>n(c.name)-n(d.name)||d.height-
c.height||d.things.length-c.things.length);let o=e.reduce((c,d)=>c+(d.width+Co)*(d.height+Co),0),s=Math.max(Math.
sqrt(o*zs()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Co,0]);let d={
...c,left:r,top:a};return r+=c.width+Co,i=Math.max(i,c.height),d})}function di(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=$d(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:d})=>r.
map((u,g)=>{let h=c+nn/2+g%i*a[0]+a[0]/2,w=d+mi+Math.floor(g/i)*a[1]+f.things[u].radius+nn/2;return[u,{x:h,y:w}]})),
groups:o}}function Od(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:d})=>c===i||d===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function Md(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ed(t){let e=[...t].sort((d,u)=>C(u).length-
C(d).length||d-u)[0],n=y.centre!==null&&t.includes(y.centre)?y.centre:e,o=pt(),{reached:s,left:r}=Od(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((d,u)=>{let g=$=>o.flatMap(A=>A.from===$||A.to===$?a.get(tt(A,
$))??[]:[])[0]??0,h=new Map(d.map($=>[$,g($)])),w=u?[...d].sort(($,N)=>Number(h.get($))-Number(h.get(N))||$-N):
[...d].sort(($,N)=>I($)-I(N)||$-N),x=w.map($=>$n($)[0]+nn);c=Math.max(c+fi,x.reduce(($,N)=>$+N,0)/(2*Math.PI));
let b=w.map(($,N)=>2*Math.PI*N/w.length-Math.PI/2),v=u?Md(w.map($=>Number(h.get($))),x.map($=>$/c)):b;w.forEach(
($,N)=>{a.set($,v[N]),i.push([$,{x:c*Math.cos(v[N])*zs(),y:c*Math.sin(v[N])}])})}),r.forEach((d,u)=>{i.push([d,
{x:(u-(r.length-1)/2)*200,y:c+fi}])}),{points:i,groups:[]}}var No=[],ui="";function gi(){let t=new Set(vo()),e=V().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=p.arrangement&&`${p.arrangement} ${p.language} ${e}`;if(n===ui||(ui=n,
No=[],!n||!e.length))return;let o={radial:()=>Ed(e),kind:()=>di(e,r=>S(f.kinds[I(r)].label)),country:()=>di(e,
vd)}[p.arrangement],s=o?.()??{points:[],groups:[]};No=s.groups;for(let[r,a]of s.points)Ze(r,a)}var wi=()=>No.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function xi(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of No){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,d]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(d-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,d,r)}}var[Td,yi]=[50,.4],Ad=.75,Ld=250;function bi(t,e){let n=0,o=!1,s=!1;function r(i=Td){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:yi}}),i>yi/2&&(n=setTimeout(()=>r(i*Ad),Ld))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var ki=[[],[9,3],[2,3],[9,3,2,3]],Ro=[5,4],Ks=3,Si=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Cd=Si(f.relations.map(({thing:t})=>I(t))),Nd=Si(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function on(t){let e=Cd.filter(n=>f.kinds[n].family===f.kinds[t].family);return ki[Math.max(
0,e.indexOf(t))%ki.length]}var sn=t=>Nd.indexOf(t)%Ks,rn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Rd=3,vi=.6;function $i(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:d,families:u}=n,
{family:g,rank:h,shape:w}=j(t),x=!o||o.has(t),b=u[g][x?s&&h==="concept"?"pale":"full":"dim"],v=t===p.selected,
$=pe(t).includes("†")&&x,N=$&&xo(t),A={background:b,border:a},_=me(t);return{id:t,...Y(t),shape:w,size:Xt(t,
r,e)/r,borderWidth:(v?3:N?4:$?2:1)*(s?vi:1),color:{background:b,border:v?a:N?d:$?c:i,highlight:A,hover:A},fixed:_,
shapeProperties:{borderDashes:_?[3,2]:!1}}}function Oi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:d}=n,u=t.edges.find($=>$.relation!==null)?.relation??null,g=s?null:en(t),h=g===null?
void 0:rn(t),w=u===null?i:c[j(u).family],x=h===void 0?w:d[sn(h)],b=u===null?Ro:g===null?on(I(u)):[],v=$=>({enabled:!s&&
t.edges.some(N=>N.to===$),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?vi/r:u===
null?1:1.5,color:{color:x[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Rd,dashes:b.length&&!s?b:!1,smooth:ri(t.bend)}}function Mi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(u,g,h){e.setSize(
"100%","100%");let[w,x]=[u.map(({x:gt})=>gt),u.map(({y:gt})=>gt)],[b,v,$,N]=[Math.min(...w),Math.max(...w),Math.
min(...x),Math.max(...x)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(v-b||1),Math.max(t.clientHeight-
o()-70,20)/(N-$||1),1.15),_=A<.35?g:null,st=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:_??{x:(b+v)/2,y:($+N)/2+16+o()/2/A},scale:_?.35:A},e.moveTo({...i,animation:st?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),st?r():(c=performance.now()+1500,Id(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var Id=t=>t;var Pd=1.5;function Vs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,d){let{face:u,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${u}`,t.textAlign="center",t.textBaseline="middle";let w=o*_e;h.forEach((x,b)=>{let v=n+
(b-(h.length-1)/2)*w,$=t.measureText(x).width+2*Pd*d;t.fillStyle=g,t.fillRect(e-$/2,v-w/2,$,w)}),h.forEach((x,b)=>{
let v=n+(b-(h.length-1)/2)*w,$=e-t.measureText(x).width/2;t.textAlign="left";for(let N of x.split(/([†‡]+)/)){
let A=/^[†‡]/.test(N);t.font=`${A?700:r} ${o}px ${u}`,t.fillStyle=A?a?c.grave:c.mark:i,t.fillText(N,$,v),$+=
t.measureText(N).width}t.font=`${r} ${o}px ${u}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[d,u,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&d<a&&r<h&&u<i&&
!o(w))return!1;return!0}};function Ei([t,e,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[u,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(u<h||u>w)return!1;continue}let[x,b]=[(h-u)/g,(w-u)/g];c=Math.max(c,Math.min(x,b)),d=Math.min(
d,Math.max(x,b))}return c<=d}var Ti=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Ci=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),jd=Ci.map(([t,e])=>[
1.25*t,1.6*e]),[Dd,Fd]=[Ti,[...Ti,...Ci,...jd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...e]))),
Ni=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Bd=[...Ni,...[1,-1].flatMap(t=>[.15,-.15,.35,-.35].
map(e=>[e,t]))],Hd=[0,8,16,24,32],_s=12,Ai=60,Wd=14,Ud=1e3,qd=500,Gd=400,zd=.5,Nn=2,Kd=.8,Vd=1,Li=(t,e,n,o)=>[
t-n/2-Nn,e-o/2-Nn,t+n/2+Nn,e+o/2+Nn];function Ri({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,
sight:i=null,most:c=qd}){let d=M=>({x:s(M).x*a,y:s(M).y*a}),u=new Io;for(let M of t){let{x:H,y:G}=d(M),F=Xt(M,
a,r(M));u.add([H-F,G-F,H+F,G+F],M)}let g=o.length>Gd?[]:o.flatMap(M=>_d(M,d));function h(M,H,G,F=(()=>!1)){let B=i&&
G.x>i[0]&&G.y>i[1]&&G.x<i[2]&&G.y<i[3],$t=null,ct=1/0;for(let xt of M){let[fe,Qt,qe,Yt]=xt.box;if(B&&(fe<i[0]||
Qt<i[1]||qe>i[2]||Yt>i[3])||!u.isFree(xt.box,H,F))continue;let Pt=g.reduce((Jt,{id:Sn,stroke:Me})=>Jt+(Sn!==H&&
Ei(Me,xt.box)?1:0),xt.off??0);if(Pt<ct&&([$t,ct]=[xt,Pt]),!ct)break}return $t}let[w,x]=[e.slice(0,c),o.slice(0,
c)],b=x.filter(({amount:M})=>M),v=new Set(b.flatMap(({from:M,to:H})=>[M,H])),{names:$,captions:N}={names:new Map,
captions:new Map},A=new Map;function _(M,H,G){u.add(G,`name ${M}`),A.set(M,G),$.set(M,H)}function st(M){u.remove(
`name ${M}`),$.delete(M)}let gt=new Set(e.slice(0,Wd)),Oe=M=>t.length>Ud&&gt.has(M)&&r(M)>=_s;function it(M){let H=Ts(
M),{size:G,bold:F}=Ca(M,a,r(M)),[B,$t]=Ae(H,G,F),{x:ct,y:xt}=d(M),fe=Xt(M,a,r(M)),Qt=r(M)>=_s,qe=(Qt?Hd:[0]).flatMap(
Jt=>(Qt||v.has(M)?Bd:Ni).map(([Sn,Me])=>{let Ge=fe+Nn+1+Jt,[ro,ao]=[Sn*(Ge+B/2),Me*(Ge+$t/2)];return{dx:ro,dy:ao,
box:Li(ct+ro,xt+ao,B,$t)}})),Yt=Jt=>typeof Jt=="number"&&Jt!==M&&r(Jt)<_s,Pt=h(qe,null,{x:ct,y:xt})??(Oe(M)?h(
qe,null,{x:ct,y:xt},Yt):null);Pt&&_(M,{dx:Pt.dx,dy:Pt.dy,size:G,bold:F,label:H},Pt.box)}function wt({id:M,from:H,
to:G,bend:F,amount:B},$t){let[ct,xt]=Ae($t,bo),[fe,Qt]=[d(H),d(G)];if(!B&&Math.hypot(Qt.x-fe.x,Qt.y-fe.y)<Kd*ct)
return;let qe=(B?Fd:Dd).map(([Pt,Jt,Sn])=>{let[Me,Ge]=[Jt*(ct/2+4),Sn*(xt/2+4)],{x:ro,y:ao}=bt(fe,Qt,F,Pt);return{
along:Pt,dx:Me,dy:Ge,off:Me||Ge?Vd:0,box:Li(ro+Me,ao+Ge,ct,xt)}}),Yt=h(qe,M,bt(fe,Qt,F,.5));Yt&&(u.remove(M),u.
add(Yt.box,M),N.set(M,{along:Yt.along,dx:Yt.dx,dy:Yt.dy,size:bo,label:$t}))}function It(M){let H=M.amount??"";
if(wt(M,H),N.has(M.id))return;let G=[M.from,M.to].filter(B=>$.has(B)),F=G.map(B=>({end:B,name:$.get(B),box:A.get(
B)}));for(let B of G)st(B);wt(M,H);for(let B of G)it(B);if(!G.every(B=>$.has(B))){u.remove(M.id),N.delete(M.id);
for(let{end:B,name:$t,box:ct}of F)st(B),$t&&ct&&_(B,$t,ct)}}for(let M of w.length<=Ai?w.filter(H=>v.has(H)):w)
it(M);if(w.length<=Ai)for(let M of b)It(M);for(let M of w)$.has(M)||it(M);if($.size>=zd*w.length){for(let M of b)
wt(M,M.label);for(let M of x)M.amount||wt(M,M.label)}for(let M of n.slice(0,c))it(M);return{names:$,captions:N}}
function _d({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>bt(r,a,o,c));
return i.slice(1).map((c,d)=>({id:t,stroke:[i[d].x,i[d].y,c.x,c.y]}))}var Qd=50,an=new Map,Qs=()=>[...y.shown.keys()].filter(t=>!y.guests.has(t));function Yd(){let{preset:t,centre:e,
came:n,away:o}=y,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Qe(e,new Set([e]),new Set).
slice(0,On)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Qe(r,s,o).slice(0,On):Mn(r,s,o))s.add(
i)}return s}function kt(){let[t,e]=[Yd(),new Set(Qs())];return{preset:y.preset,centre:y.centre,came:[...y.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...y.away],asked:[...Oo(y.preset)].
filter(n=>!y.aside.has(n)&&!y.away.has(n)),sieve:y.sieve,pinned:[...y.pinned].filter(n=>y.shown.has(n))}}var Ii=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Zt()});function cn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Eo(e):t!==null?Xe(t):Wa(),y.away=
new Set(r);for(let u of[...a,...y.away])y.aside.delete(u);for(let u of n)Et(y.shown,[u.thing]),u.all?Mo(u.thing):
Et(y.shown,Mn(u.thing,y.shown,y.away)),y.came.push(u);Et(y.shown,o);for(let u of s)y.shown.delete(u);y.pinned=
new Set(i),y.sieve=c;let d=an.get(Pi());d&&(y.shown=new Map(d))}var Pi=()=>`${p.arrangement} ${y.preset} ${y.centre}\
 ${Qs().sort((t,e)=>t-e)}`;function Po(){let t=Pi();an.delete(t),an.set(t,new Map(Qs().map(e=>[e,Y(e)]))),an.size>
Qd&&an.delete([...an.keys()][0])}function ji(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function u(){if(!d)return;let b=c(),v=b.scale/d.scale;e.style.transform=`translate(${b.x-d.x*v}px, ${b.
y-d.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout(x,160))}function x(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",x),t.on("zoom",w)}var Jd=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Xd=.15,Zd=.01,[tu,eu]=[250,.62],Di=14,nu=4e6;function Ys(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Js=(t,e,n)=>n?Array.from({length:Di+1},(o,s)=>bt(t,e,n,s/Di)):[t,e];function Fi(t,e,n,o){
if(t.length*e.length>nu)return;let s=e.map(i=>{let[c,d]=o(i);return{thing:i,at:n(i),core:c,radius:d}}),r=new Map;
for(let i of t){let h=function(b){let v=Js(c,d,b),[$,N]=[v.map(({x:it})=>it),v.map(({y:it})=>it)],[A,_,st,gt]=[
Math.min(...$),Math.max(...$),Math.min(...N),Math.max(...N)],Oe=0;for(let{thing:it,at:wt,radius:It,core:M}of s){
let{x:H,y:G}=wt;if(H<A-It||H>_+It||G<st-It||G>gt+It||it===i.from||it===i.to)continue;let F=1/0;for(let B=1;B<v.
length;B+=1)F=Math.min(F,Ys(v[B-1],v[B],wt));F<It&&(Oe+=F<M?1:Zd)}return Oe};var a=h;let[c,d]=[n(i.from),n(i.to)],
u=`${i.from}-${i.to}`,g=r.get(u)??[];r.set(u,g);let w=b=>g.every(v=>Math.abs(v-b)>=Xd),x=h(i.usual);i.bend=i.usual;
for(let b of x?Jd:[]){let v=i.usual+b;if(t.length>tu&&Math.abs(v)>eu)continue;let $=w(v)?h(v):1/0;if($<x&&([x,
i.bend]=[$,v]),!x)break}g.push(i.bend)}}var Ie=matchMedia("(prefers-color-scheme: dark)");he(Ie.matches?"dark":"light");function he(t){document.documentElement.
dataset.theme=t}var ln=()=>document.documentElement.dataset.theme==="dark";function Bi(){let{theme:t="light"}=document.documentElement.dataset;he("light");let e=jo();return he(t),e}function jo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Ks-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var ou=.55,su=120,ru=500,Wi=3e3,au=3,Lt=k("drawing"),Ui=()=>k("tools").offsetHeight,ge=new vis.DataSet([]),Rn=new vis.
DataSet([]),T=new vis.Network(Lt,{nodes:ge,edges:Rn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Pn=()=>ge.length>ru,Zs=Mi(Lt,T,{isHeavy:Pn,below:Ui,arrived:()=>Vi(!0),settle:sr});ji(T,Lt.querySelector("canv\
as"),Pn,sr);var qt=jo(),Xs={names:new Map,captions:new Map},Hi=0,Do=!1,In={scale:0,x:0,y:0};function iu(){let t=V().
length;return t>Wi||t>su&&T.getScale()<ou}function tr(){if(p.highlighted){let e=(p.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(yt)])}if(p.selected===null||!yt(p.selected))
return Ye(te())?null:new Set([...J().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...J().values()].filter(
({from:e,to:n})=>e===p.selected||n===p.selected);return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function cu(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Lt.clientWidth-t,Lt.clientHeight-Ui()-e]}function lu(t){
return Pn()?t.filter(e=>qi(e,50)):t}function qi(t,e){let{x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<Lt.
clientWidth+e&&o<Lt.clientHeight+e}function fu(t){let e=tr(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,
s=i=>Ut(i)+(K(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&qs(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...J().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:Ut}}function Gi(){In={scale:T.getScale(),
...T.getViewPosition()},Xs=Ri({...fu(lu(V())),scale:In.scale,sight:cu()})}function zi(){let t=T.getScale();function e(n){
let o=Xt(n,t,Ut(n));return[o/t,(o+au)/t]}Fi([...J().values()],V(),Y,e)}function er(t){let e=tr(),n={colours:t,
highlighted:e,far:iu(),scale:T.getScale()};return{things:V().sort((o,s)=>Ut(o)-Ut(s)).map(o=>$i(o,Ut(o),n)),lines:[
...J().values()].map(o=>Oi(o,qs(o,e),n))}}function nr(){qt=jo(),li();let t=V().length<=Wi;T.setOptions({interaction:{
hover:t,dragNodes:t}}),Rn.remove(Rn.getIds().filter(o=>!J().has(String(o)))),zi();let e=er(qt),n=new Set(e.things.
map(({id:o})=>o));ge.remove(ge.getIds().filter(o=>!n.has(Number(o)))),ge.update(e.things),Rn.update(e.lines),Gi(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),p.selected!==null&&ge.get(p.selected)&&
T.selectNodes([p.selected],!1)}function Ki(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
In.scale-1)>(Pn()?.2:.03);if(!t&&!s&&!(Pn()&&Math.hypot(n-In.x,o-In.y)*e>20))return;if(s&&zi(),Gi(),!s){T.redraw();
return}let r=er(qt);ge.update(r.things),Rn.update(r.lines)}function Fo(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...Xs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!ge.get(s))return[];let{x:u,y:g}=e(s);
return[{thing:s,x:u+r*t,y:g+a*t,size:i*t,bold:c,label:d}]}),o=[...Xs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:d}])=>{let u=J().get(s);if(!u)return[];let{x:g,y:h}=bt(e(u.from),e(u.to),u.bend,r);return[{line:u,
x:g+a*t,y:h+i*t,size:c*t,label:d,grave:u.grave}]});return{names:n,captions:o}}function or(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Lt.clientWidth,y:Lt.clientHeight})];return{...er(t),...Fo(),from:e,to:n,width:Lt.clientWidth,
height:Lt.clientHeight}}function sr(){Ki(!0)}function Vi(t=!1){cancelAnimationFrame(Hi),Do=Do||t,Hi=requestAnimationFrame(
()=>{Ki(Do),Do=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Fo();for(let r of o)Vs(t,
r,r.line.weight>1?qt.ink:qt.soft,qt,e);let s=tr();for(let r of n){let a=s?!s.has(r.thing):K(r.thing);Vs(t,r,a?
qt.soft:qt.ink,qt,e)}xi(t,qt,e),Zs.isTravelling()||Vi()});T.on("dragEnd",({nodes:t})=>t.length?rr(t):sr());function rr(t){
for(let e of t)Ze(e,T.getPosition(e));Po(),nr()}var _i=t=>qi(t,-20);var du=3,uu=6,pu=k("drawing"),Qi=null,fn=!1,ar=T.getViewPosition();function Ct(t=null,e=!1){Qi=t,fn=!1;let n=new Set(
V()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&Zs.look(t?o:[...o,...wi()],t&&!p.highlighted?o[0]:null,
e)}var Yi=()=>fn||Ct(Qi);function Ji(t){let e=V().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(
Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,pu.clientHeight/s/du);return Math.
max(r,Math.min(uu,t))}function Pe(t){fn=!0,T.moveTo({scale:Ji(T.getScale()*t)})}T.on("zoom",()=>{fn=!0;let[t,e]=[
T.getScale(),Ji(T.getScale())];t!==e&&T.moveTo({scale:e,position:ar}),ar=T.getViewPosition()});T.on("dragEnd",
({nodes:t})=>{fn=fn||!t.length,ar=T.getViewPosition()});var Xi=bi(T,t=>{rr(V()),t&&p.selected===null&&!p.highlighted&&
Ct()});function ir(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Bo=null;function se(t=null,e=!1){Bo=p.mode==="picture"?null:()=>Ct(t,e),Bo||Ct(t,e)}function hu(){let{selected:t,
highlighted:e}=p;se(t!==null?[t,...rt(t,Je()).filter(yt)]:e)}function mt({from:t=null,moves:e=!0}={}){At(p.tab);
let n=p.tab!=="overview";p.stays=!e,n&&(p.passage===null||t===null)&&ft(!0),W(),k("details").scrollTop=0,n&&(p.
tab==="details"&&(at(m("chosen")+de()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&hu())}function Nt(t){X(),oe(t),mt()}function Zi(t){X(),oe(t),mt({moves:!1})}function tc(t){oe(
t,!0),mt({moves:!_i(t)})}function Ho({from:t,to:e}){X(),tn(t,e),mt({moves:!1})}function je(){X(),lt(),mt()}function ec(t){
X(),lt(),p.arrangement="",Xe(t),mt(),se(null,!0)}function we(t){t<0||t>=f.steps.length||(X(),An(t),mt(),k("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ft(!0),at(k("headline").textContent),se(p.highlighted))}
var jn=()=>we(0);function Wo(t,e,n={}){X(),Ne(t,e,n),mt()}function Gt(t){let e=p.passage;X(),En(t),mt({from:e})}
function Uo(t,e=!0){p.unknown=null;let n=pa(t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),mt(),n&&ft(!0),
p.tab==="overview"&&se(p.highlighted)}function re(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.act??(o?.
id||o?.value);X(),t(),Ln(),p.stays=e===void 0,W(),e!==void 0&&se(e===null?null:[e,...rt(e),...n]);let a=[...document.
querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[type=checkbox\
])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.activeElement===
document.body&&a.focus()}var nc=t=>re(()=>at(m("added")(Eo(t))),t),qo=(t,e=!0)=>re(()=>at(m("added")(qa(t))),e?
t:void 0),oc=()=>p.selected??p.pair?.from;function Go(t){let[e,...n]=t;re(()=>{Ps(t),n.length||oe(e)},n.length?
oc():void 0,t),n.length||mt()}function zo(t){let[e,...n]=t;if(re(()=>{n.length||lt(),js(t)},n.length?oc():void 0,
t),n.length)return;let s=Lo(e);s&&tn(s.from,s.to),mt()}var sc=()=>re(()=>Ps(Le()),null),rc=()=>re(()=>js(Ha()),
null),ac=t=>re(()=>za(t));function ic(t){X(),lt(),Is(t),mt(),at(m("hiddenNow"))}var xe=(t,e)=>re(()=>Ka(t,e)),
cr=t=>re(()=>Va(t));function lr(){ha(),at(m("undone"))}function cc(t){To(t),W(),t==="picture"&&Bo&&Bo()}function lc(t){
p.reading=t,Wt("readings",t),Ln(),W()}var gu={33:60,35:62},wu=126;function xu(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):wu;o=o*85+(r<42?gu[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ye(t){let e=new Blob(
[xu(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var yu=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ae(t){
let e=`${t}-block`;return document.getElementById(e)||await yu,document.getElementById(e)?.textContent??""}var dc=new Map;
function Ko(t){let e=dc.get(t)??bu(t);return dc.set(t,e),e}async function bu(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ye(await ae(t))),document.head.append(e)}function dn(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ku=10.2,Su=5.9,vu=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function fr(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;vu(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function uc(t,e,n){let o=Math.floor(e/Su),s=t.caption.flatMap(x=>fr(x,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:x})=>Math.floor(x)))+1:0,a=t.rows.filter(x=>"series"in x).map(({y:x})=>x),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,d={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:x})=>x)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:fr(t.title,Math.floor(e/ku)),subtitle:t.subtitle?fr(
t.subtitle,o):[],high:30*r,last:r-.5},u=JSON.parse(new TextDecoder().decode(await ye(await ae("templates")))),
g=JSON.stringify(u[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(x,b,v)=>b?
JSON.stringify(d[b]):String(d[v]))),w={rows:t.rows.map(x=>({...x,...e<680&&"short"in x?{text:x.short}:{},p:t.panels.
indexOf(x.panel)})),caption:s.map((x,b)=>({n:b,text:x}))};for(let x of h.data)Object.hasOwn(w,x.name)&&(x.values=
w[x.name]);return h}var $u=760,Ou=280;async function Mu(t,e){await Ko("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await uc(t,Math.min(Math.max(e,Ou),$u),s))}function ur(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Mu(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>dn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var dr=!1;function pc(t,e){return t?l("details",{class:"charted",open:dr,ontoggle:({
target:o})=>Eu(o,t,e)},l("summary",{},m("asChart"))):""}function Eu(t,e,n){dr=t.open,dr&&!t.querySelector("fig\
ure")&&t.append(ur(e,n()))}var Tu="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",pr=5,Au=.5,Vo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),Lu=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Tu[Math.
floor(n/588)]:e}).join(""),gc=f.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Vo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Vo),...r],initials:s.map(Lu).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function mc(t,e){let n=t.indexOf(e);return n<0?pr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Dn(t,e=12){
let n=t.trim().normalize("NFC"),o=Vo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return gc.map((r,a)=>{let i=s?
r.initials.map(c=>mc(c,n)):r.plain.map(c=>mc(c,o));return{rank:Math.min(...i,pr),thing:a}}).filter(r=>r.rank<pr).
sort((r,a)=>r.rank-a.rank||Number(K(r.thing))-Number(K(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var hc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Cu(t,e){
let[n,o]=[hc(t),hc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function _o(t,e){let n=Dn(
t,e);if(n.length)return n;let o=Vo(t.trim());return gc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Cu(
a,o)))})).filter(({share:s})=>s>=Au).sort((s,r)=>r.share-s.share||C(r.thing).length-C(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Nu(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var mr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),xc=new Map,yc=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])yc.set(mr(o),t);for(let o of[e,...n])xc.set(o,t).set(Nu(o),t)}var et=t=>xc.get(t)??(/^\w+:/.
test(t)?void 0:yc.get(t.toLowerCase()));function De(t){let{name:e}=f.things[t],n=mr(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var wc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),bc=t=>wc.get(t.toLowerCase())??
wc.get(mr(t)),Ru=new Map(f.presets.map(({name:t},e)=>[t,e])),kc=t=>Ru.get(t),Iu=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Qo=t=>Iu.get(t);var Sc=null;function Fn(){return Sc??=ae("rdf").then(ye).then(t=>JSON.parse(new TextDecoder().decode(t))),Sc}function Fe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Pu=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
ju={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Du(t){let[,e,n="",o=""]=Pu.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>ju[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function vc(){let t=await Fn(),e=V(),n=c=>({iri:Fe(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=Ht(pt());for(let c of e)for(let d of ut(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:u,predicate:g,object:h}=d;return{
subject:n(u),predicate:Fe(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Du(t.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Yo=(t,e)=>(e.types[t]??[]).map(n=>Fe(n,e.prefixes));var gr=20,Be=()=>document.getElementById("tab-ask")!==null,Bn=class extends Error{},un=null,Hn=new Map,$c=0;function Oc(t,e,n){
$c+=1;let o=$c;return new Promise((s,r)=>{Hn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Mc(){un?.worker.terminate(),un=null;for(let{reject:t}of Hn.values())t(new Bn);Hn.clear()}async function Fu(){
let t=await ye(await ae("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Hn.get(s);Hn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Mc()};let o=Oc(
n,"open",[await ae("engine"),await ae("asking"),f.readings[0]]);return{worker:n,known:o}}var hr=null;async function Ec(){
return un||(hr??=Fu(),un=await hr,hr=null,un)}async function Tc(){return(await Ec()).known}async function zt(t,...e){
let{worker:n,known:o}=await Ec();await o;let s=setTimeout(Mc,1e3*gr);try{return await Oc(n,t,e)}finally{clearTimeout(
s)}}var Ac=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
key:""}),O=Ac(),Wn=(t={})=>{Object.assign(O,Ac(),t)},be=()=>O.name!==""||O.own!==null,q={now:null,terms:null,hasFailed:!1},
Un=()=>q.now?.questions.find(({name:t})=>t===O.name),Bu=[];function Lc(t){for(let e of Bu)e(t)}var qn="http://www.w3.org/2001/XMLSchema#",Hu=/[\p{Cc} <>"{}|\\^`]/u,Wu={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function wr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(wr).join(" ")} )>>`;if(t==="uri"){if(Hu.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Wu[r])}"`;return o?`${s}@${o}`:n&&n!==`${qn}\
string`?`${s}^^<${n}>`:s}var Uu=["Long","Int","Short","Byte"],qu=["integer",...Uu.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],hy=new Map([...qu.map(t=>[qn+t,/^[+-]?\d+$/]),
[`${qn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${qn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${qn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Cc=null,Nc=null;function xr(t){let{prefixes:e}=q.terms??f;return Cc??=new Map(f.things.map(({name:n},o)=>[
Fe(n,e),o])),t?.type==="uri"?Cc.get(t.value):void 0}function Gu(){if(!q.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=q.terms,o=r=>`<${Fe(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let d=typeof i=="number"?o(i):t[c],u=`${o(r)} <${Fe(e[a],n)}> ${d}`;s.set(u,[...s.get(u)??[],c])}),
s}function Rc({evidence:t}){Nc??=Gu();let e=t.map(n=>({one:n,places:(Nc?.get(zu(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var zu=({triple:t})=>t.map(
wr).join(" ");function Ic(t){let n=[...new Set(t.flat().map(xr))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!R(
s));return o.length?o:n}var Ku=60,Jo=()=>O.answer?Ic(O.answer.rows.map(({terms:t})=>t)):[];function Pc(){if(p.selected!==null||p.pair||
p.passage!==null)return[];let t=Jo();return p.highlighted=t.length&&t.length<=Ku?ne(t):null,p.highlighted??[]}
function yr(){return O.isDrawn=!0,cn({...Ii(),added:Jo()}),p.highlighted=null,null}async function br(){if(!(q.now||q.hasFailed)){try{let[t,e]=await Promise.all([Tc(),Fn()]);Object.assign(q,{now:t,
terms:e})}catch(t){q.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}W()}}var jc=()=>`${p.reading} ${p.
language}`;function Dc(){be()&&O.key!==jc()&&Fc()}var Xo=null;async function Fc(){let t={};Xo=t,Object.assign(
O,{isBusy:!0,trouble:null,others:null,row:null,key:jc()});let{reading:e,language:n}=p,o=[];try{await br();let s=O.
own===null?await zt("answer",O.name,O.typed,e,n):await zt("sparql",O.own,e,n);if(Xo!==t)return;let{table:r=null,
holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),i&&(O.trouble={kind:"refu\
sed",message:i}),r&&Lc({asked:O,answer:r,reading:e,language:n}),o=c||O.isDrawn?yr():Pc(),at(r?m("rows")(r.rows.
length):""),r&&!r.rows.length&&O.own===null&&Vu(t)}catch(s){if(Xo!==t)return;let{message:r=String(s),told:a}=s;
Object.assign(O,{answer:null,isBusy:!1});let i=s instanceof Bn?"ended":a?.line?"mistake":a?"given":"query";O.trouble=
{kind:i,told:a,message:r}}W(),(o===null||o.length)&&se(o)}async function Vu(t){let e=await zt("alternatives",O.
name,O.typed,p.reading).catch(()=>null);Xo===t&&(O.others=e,W())}function Bc(){X(),lt();let t=yr();At("ask"),W(),
se(t)}var ie=(t,e={})=>kr({name:t,typed:e}),Gn=t=>kr({own:t}),pn=()=>kr({});function kr(t){X(),lt(),Sr(t),At("\
ask"),ft(!0),W()}function Sr(t){Wn(t),(O.name||O.own)&&Fc()}var _u=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Qu="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",He=null,zn=_u,Hc=new Map;function Yu(){let t=Hc.get(p.reading)??zt("vocabulary",p.
reading);return Hc.set(p.reading,t),t}async function Ju(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Yu(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:d,kind:u})=>({label:[i,...d].join(" "),displayLabel:i,detail:c[o],
apply:i,type:u})),r=Object.keys(q.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Qu.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function vr(){if(!He)return;let{doc:t}=He.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}He.dispatch(window.editor.setDiagnostics(He.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Xu(t,e){if(await Ko("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Gn(He.state.doc.toString()),
!0);He=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Ju],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(zn=c.doc.toString())}),r]})}),e.hidden=!0,vr()}function Wc(){O.own&&(zn=O.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=zn,t.addEventListener(
"input",()=>{zn=t.value});let e=l("div",{class:"sparql"});return He=null,setTimeout(()=>Xu(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>Gn(zn),{class:"tool run"}))]}var Zu=12,Uc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Kn=({label:t})=>t[p.language==="ko"?1:
0];function tp(t,e){let n=Uc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Uc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Kn(r.choice),Kn(a.choice))),o.slice(
0,Zu).map(({choice:r})=>r)}function qc(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let u=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},l("span",{dir:"auto"},Kn(g))));s.replaceChildren(...u),s.hidden=!u.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=tp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(u){o.value=
"",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",u=>{u.isComposing||
((u.key==="ArrowDown"||u.key==="ArrowUp")&&r.length?(u.preventDefault(),a=(a+(u.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):u.key==="Enter"?(u.preventDefault(),d(r[a]?.typed??o.value)):u.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var Gc=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var zc=new Map;async function Kc(t){let e=JSON.stringify([O.name,t,p.reading]),n=zc.get(e)??await zt("choices",
O.name,t,p.reading);return zc.set(e,n),n}function Vc(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],ie(O.
name,n)}function ep({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(u=>{let g=Gc(
u,()=>Vc(t,r.filter(h=>h!==u)));return Kc(t).then(h=>{let w=h.find(({typed:x,names:b})=>x===u||b.includes(u));
w&&(g.textContent=Kn(w))}),g}),i=qc(s,()=>Kc(t),u=>Vc(t,e?[u]:[...new Set([...r,u])])),c=i.querySelector("inpu\
t"),d=et(o);return c.placeholder=`${m("forExample")} ${d===void 0?o:L(d)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}function _c({title:t,description:e,parameters:n,gathers:o}){
let s=o&&q.now?.several;return[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},S(
t)),l("p",{class:"note"},S(e)),s?l("p",{class:"erratum"},m("mixed")):"",...n.map(ep)]}var Qc=t=>Tt(`topic-${t}`)||t,$r="";function Yc(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=$r.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:d,description:u,
tags:g})=>{let h=[c,d,u,g,g.map(Qc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let u=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>ie(h),{class:"question",value:h}))),g=l("summary",{},Qc(c)," ",l("small",{},String(u.length)));
return u.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...u))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=$r,s.addEventListener("input",()=>{$r=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>Gn(""),{
class:"plain"})),n]}var Jc="";function Xc(){let{trouble:t}=O;return t?t.kind==="ended"?m("ended")(gr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Zo(){if(!Be()||p.tab!=="ask")return;br(),Dc();let t=JSON.stringify([p.language,
p.reading,O.name,O.typed,O.own===null,q.now!==null,q.hasFailed]);if(vr(),t===Jc)return;Jc=t;let e=Un(),n=q.now?
O.own!==null?Wc():e?_c(e):[...be()?[l("p",{class:"erratum"},m("noQuestion")(O.name))]:[],...Yc(q.now.questions)]:
[l("p",{class:"muted",role:"status"},q.hasFailed?m("notStarted"):m("starting"))];k("ask").replaceChildren(...n)}var Vn=[];for(let t=2;Vn.length<64;t+=1)Vn.every(e=>t%e)&&Vn.push(t);var Zc=t=>Math.floor((t-Math.floor(t))*2**
32)|0,np=Vn.map(t=>Zc(Math.cbrt(t))),op=Vn.slice(0,8).map(t=>Zc(Math.sqrt(t))),Kt=(t,e)=>t>>>e|t<<32-e;function tl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(op),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let v=Kt(r[b-15],7)^Kt(r[b-15],18)^
r[b-15]>>>3,$=Kt(r[b-2],17)^Kt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+v+r[b-7]+$|0}let[i,c,d,u,g,h,w,x]=s;for(let b=0;b<
64;b+=1){let v=x+(Kt(g,6)^Kt(g,11)^Kt(g,25))+(g&h^~g&w)+np[b]+r[b]|0,$=(Kt(i,2)^Kt(i,13)^Kt(i,22))+(i&c^i&d^c&
d)|0;[x,w,h,g,u,d,c,i]=[w,h,g,u+v|0,d,c,i,v+$|0]}[i,c,d,u,g,h,w,x].forEach((b,v)=>{s[v]=s[v]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var el=60,sp=1e5,rp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],_n=({name:t})=>t.split("/").slice(0,-1).join("/"),Or=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Or.set(_n(t),[...Or.get(_n(t))??[],e])});var Er=new Map;function nl(t,e){let n=new Map,
o=null,[s,r]=[0,sp];for(let a of e){let{begin:i,end:c,sha256:d}=f.passages[a],u=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&tl(new TextEncoder().encode(u(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,x=[...o].sort((b,v)=>Math.abs(b-w)-Math.abs(v-w)).slice(
0,r);r-=x.length,h=x.find(g)}h!==void 0&&(n.set(a,{begin:h,words:u(h)}),s=h-i)}return n}var Mr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function ap(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:nl(o,n),undone:[]},
r=n.find(g=>!Mr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of rp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=nl([...i],n),d=g=>n.filter(h=>Mr(g,h)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function ol(t){let[e]=[...Or].map(
d=>ap(t,d)).sort((d,u)=>u.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Er.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!Mr(r,d)).length}}var sl=t=>Er.get(_n(f.passages[t])),Tr=()=>Er.size>
0,ts=t=>f.passages[t].sha256?sl(t)?.sentences.has(t):void 0;function rl(t){let e=sl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-el),o).join(
""),words:s,after:e.points.slice(r,r+el).join("")}}var mn="http://www.w3.org/2000/svg",es={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function nt(t,e,...n){let o=document.
createElementNS(mn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ns(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return nt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},nt("path",{d:"M0 6h26",...o}))}var Vt=({family:t,shape:e})=>nt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},nt("path",{d:es[e]}));function z(t){return t>=P?l("span",{dir:"auto"},L(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Nt(
t)},Vt(j(t)),L(t))}function Qn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Ar=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function St(t){let e=f.passages[t],[n,
o]=[Ar(e),`${Qn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>Gt(t),
{class:"chip",...s})}var Yn=(t=p.language)=>f.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===p.reading)),os=t=>Yn().filter(
e=>e.passage===t);function hn(t,e=p.language){let n=Yn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function We(t){let{object:e}=f.statements[t];return typeof e=="numb\
er"?L(e):S(e.text)}function ip(t){let{subject:e,predicate:n}=f.statements[t];return`${L(e)} — ${S(f.predicates[n])}\
: ${We(t)}`}function cp(t){let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[We(r)]:[])}function lp(t,e){
let{severity:n,problem:o}=f.errata[t],s=e.filter(Ee),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(cp))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${U(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function Jn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>lp(o,s))}function Lr(t){let e=rl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ts(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function Cr(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function al(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Cr(t),...e,
...Jn(n))}function fp(t,e){let{text:n}=f.passages[t];return al(e,l("p",{class:"source"},St(t)," ",l("code",{},
f.passages[t].name)),n?l("p",{class:"paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),Lr(
t))}function Ue(t){let e=Yn(),n=new Set(e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.
some(d=>t.has(d))&&o.set(c.passage,[...o.get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:ip(
c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.passages.length?l("p",{class:"source muted"},m("unsourced")):
"",i=[...o].flatMap(([c,d])=>c===null?[]:[fp(c,d)]);return r.length?[...i,al(r,a)]:i}function dp(t){let e=q.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function il(t){
let{wanted:e,rest:n}=Rc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(dp);
return l("div",{class:"why"},...Ue(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${O.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Rr=200,ss=Rr;function up(t,e){let n=xr(e);if(n!==void 0&&n<P)return E(t,()=>Nt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>Gt(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var pp=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function mp(t,e,n){
let o=O.row===n,s=E(`${n+1}${e.mark}`,()=>{O.row=o?null:n,W(),k("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,d)=>{let u=e.terms[t.variables.indexOf(c)];return l("td",{class:pp(t.rows,d)?"numeric":"","data-heading":t.
headings[d]},e.cells[d]?up(e.cells[d],u):"")}),a=O.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":
""},l("th",{scope:"row"},a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},il(e)))]:
[i]}function hp({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function gp(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,ss),i=E(m("moreRows"),()=>{ss+=Rr,Nr="",W()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(
u=>l("th",{scope:"col"},u))],d=Object.values(s).map(u=>l("p",{class:"note"},m("alsoAsked")(u.slice(0,5).join("\
, "),u.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},pc(t.chart,()=>k("answer").clientWidth-48),l("table",{},l("thead",{},l("tr",{},...c)),
l("tbody",{},...a.flatMap((u,g)=>mp(t,u,g)))),n.length>ss?i:"",...d,Un()?.refusal?l("p",{class:"note"},m("noEv\
idence")):"",O.own!==null?l("p",{class:"note"},m("ownEvidence")):"",...o.map(hp))]}function wp(){let{parameter:t,
text:e,why:n}=O.trouble?.told??{},o=n==="unknown"?_o(e,3):[],s=o.map(r=>E(L(r),()=>ie(O.name,{...O.typed,[t]:[
De(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},m("didYouMean")," ",...s)]:[]}function xp(){let{
found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,rows:r})=>{let a=S(
q.now?.questions.find(d=>d.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("small",{},` ${i} · ${m(
"rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>ie(o,s)},a,c))});return[
l("h2",{},m("otherRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},m("notAllAsked")):""]}function yp(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},m("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},Xc()),...wp()]:e!==null?[l("p",{},m(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},m("noRows")),...xp()]:t?gp(t):[]}var Nr="";function cl(){let t=k("answer");if(t.hidden=!be()||
O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.toggle("answered",!t.hidden),
t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,c=JSON.stringify([e,n,o,s,r,a,i?.rows.
length,O.trouble,O.holds,O.isDrawn,O.others,p.language,document.documentElement.dataset.theme,q.now!==null]);if(c===
Nr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ss=Rr),t.dataset.asked=JSON.stringify([e,n,o]),Nr=c;let d=i?.
rows??[],u=o===null?S(Un()?.title??e):m("ownQuery"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{},u),i?l("span",{class:"counts",role:"status"},m("rows")(d.length)):"",i&&Jo().length&&
!O.isDrawn?E(m("asThePicture"),Bc,{class:"tool draw"}):"",E("×",pn,{class:"tool close","aria-label":m("closeA\
nswer")})),...yp());let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var rs=[28,72],bp=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
ll=f.passages.map(t=>[t.text].flat());function kp(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Sp(t,e,n){let o=t.slice(Math.max(0,n-rs[0]),n).replace(
n>rs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+rs[1]).replace(n+rs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function fl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=bp.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(kp),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[u,...g]=[S(c.text),...ll[i]],h=r.length?
[u,...g].find(v=>r.every($=>$.test(v))):void 0,w=d?u:h;if(w===void 0)continue;let x=d?null:r[0].exec(w),b=w===
u?void 0:["en","ko"][ll[i].indexOf(w)];a.push({passage:i,lang:b,...Sp(w,x?.[0]??"",x?.index??0)})}return a}Q("arrange",{write:()=>p.arrangement,read(t){if(t&&!pi.includes(t))return null;p.arrangement=t}});function vp(t){
X();let e=kt();p.arrangement=t,t||cn(e),Ln(),W(),Ct()}function dl(){let t=k("arrange");t.addEventListener("cha\
nge",()=>vp(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!hi}function ul(){k("arrange").value=
p.arrangement}var $p=/^(Heading|소제목|제목)[^:]*: /,Op=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Xn=new Map,ml=E("‹",()=>Dr(-1),{class:"tool","data-label":"previous"}),hl=E("›",()=>Dr(1),{class:"\
tool","data-label":"next"}),gl=l("span",{class:"here"}),gn=l("select",{"data-label":"jump"}),Ir=l("div",{class:"\
bar reading"},ml,hl,gl,gn),Pr=l("div",{}),is=t=>f.passages[t].kind==="heading",as=[...f.passages.keys()].filter(
is),jr=t=>S(f.passages[t].text)||m("unparaphrased");function Mp(t){let e=jr(t).replace($p,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ep(t){let e=os(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Lr(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?Cr(e):l("p",{class:"muted"},m("nothingStated")),...Jn(n,f.passages[t].errata))}function Tp(t){
let e=ts(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Ap(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>Gt(t)},
is(t)?"":l("span",{class:"number"},`${n||e} `),jr(t),o.length?l("sup",{},"†"):"",Tp(t));return Xn.set(t,r),l(
"li",{},is(t)?l("h3",{},r):r,s?Ep(t):"")}function Lp(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!is(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(as.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Ap)))}function Dr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(Gt(n),e?Xn.get(n)?.focus({preventScroll:!0}):at(`${Qn(f.passages[n])}: ${jr(n)}`))}function wl(){let t=k("rea\
der");t.append(Ir,Pr),t.addEventListener("keydown",e=>{let n=Op.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Dr(n,!0))}),gn.addEventListener("change",()=>Gt(Number(gn.value)))}function Cp(){
let{passage:t}=p,e=f.passages.length;ml.disabled=!t,hl.disabled=t===e-1,gl.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:as.findLast(o=>o<=t);gn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...as.map(o=>l("option",{value:String(o)},Mp(o)))),gn.value=
n===void 0?"":String(n),gn.hidden=!as.length,Ir.hidden=!e}function Np(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],Lp(n)]})}function Rp(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${_n(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Tr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Xn.clear(),Pr.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Tr()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Np([...t.values()]))}var pl=null;function Ip(){let t=k("reader"),e=p.passage===
null?null:Xn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){pl!==p.passage&&e.scrollIntoView(),pl=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Ir.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function cs(){let{activeElement:t}=document,e=Pr.contains(t)&&t?.classList.contains("sentence");Cp(),
Rp(),e&&Xn.get(p.passage??0)?.focus({preventScroll:!0}),Ip()}function Fr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Zn(t){p.language=t,document.documentElement.lang=t,document.title=S(f.title),k("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Tt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Tt(n.dataset.label));
k("query").placeholder=m("search"),Wt("languages",t)}var Pp={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function xl(t,e){let n=Pp[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of V()){let{x:d,y:u}=s(c),g=Math.max(0,Math.hypot(d-t.x,
u-t.y)-Xt(c,o,Ut(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:d,to:u,bend:g}of r>2?J().values():[]){let h=Js(
s(d),s(u),g),w=Math.min(...h.slice(1).map((x,b)=>Ys(h[b],x,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Br=()=>p.selected!==null||!!p.pair||!!p.highlighted,ls=!1,yl=({pointer:t})=>xl(t.DOM,ls);function bl(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=yl(e);n!==void 0?Zi(n):o!==void 0?Ho(Us(o)):Br()&&je()}),T.on(
"doubleClick",e=>{let{thing:n}=yl(e);n!==void 0&&qo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ls=n.pointerType==="touch",ls&&e==="pointerdown"&&ir()},!0);t.addEventListener("mousemove",e=>ls&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",ir)}var ke=(t,e)=>k(t).addEventListener("click",e),fs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function jp(){ke("closer",()=>Pe(1.4)),ke("farther",()=>Pe(1/1.4)),ke("whole",()=>Ct()),ke("undo",lr),ke(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),Xi(t)})}var Hr=()=>k("menu").getAttribute("aria-expanded")==="true",Wr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function vl(){Wr(!1),k("menu").focus()}function kl(t){he(t),W()}var $l=()=>k("theme").
setAttribute("aria-pressed",String(ln()));function Dp(){ke("menu",()=>Wr(!Hr())),fs("modes",t=>{cc(t),Hr()&&vl()}),
fs("readings",lc),fs("languages",t=>{Zn(t),W()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&Wr(!1)});ke("theme",()=>kl(ln()?"light":"d\
ark")),Ie.addEventListener("change",()=>kl(Ie.matches?"dark":"light"))}function Sl(t){At(t),t==="text"&&cs(),Zo()}
function Fp(){ke("fold",()=>ft(!ei())),fs("tabs",Sl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];Sl(o.value),o.focus()})}function Bp(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
lr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Hr()?vl():t.key==="Escape"&&Br()?je():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function Ol(){bl(),jp(),Dp(),Fp(),da(Uo),addEventListener("resize",()=>{p.mode==="picture"&&
Yi()}),document.addEventListener("keydown",Bp),k("tab-text").hidden=!f.passages.length,k("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!f.readings.includes(
t.value);Wt("modes",p.mode)}var Hp=64*1024*1024,ce=null;function El({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Qn):""}function Wp(){ce=null,Ur()}function Ur(){let t=k("took");if(t.hidden=ce===null,ce===null)return;t.className=
ce.read?.of&&ce.read.found===ce.read.of?"":"wrong";let e=E("×",Wp,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},El(ce)),e)}async function Up([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Hp)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ol(r)}}async function Ml(t,e=!1){t.length&&(ce=await Up(t,e),p.tab==="overview"&&At("tex\
t"),ft(!0),W(),at(El(ce)))}function Tl(){let t=k("file");t.addEventListener("change",async()=>{await Ml([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Ml([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var qp=60,Gp=2,zp={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Al={"+":()=>Pe(1.4),"=":()=>Pe(
1.4),"-":()=>Pe(1/1.4),0:()=>Ct(),Enter:()=>p.selected!==null&&k("details").querySelector("h2")?.focus()};function Kp([
t,e]){let n=Ce().get(p.selected??-1)??T.getViewPosition();return[...Ce()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+Gp*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Vp([t,e]){let{x:n,y:o}=T.getViewPosition(),s=qp/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Ll(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=zp[e.key];if(!(!n&&
!Object.hasOwn(Al,e.key)))if(e.preventDefault(),!n)Al[e.key]();else if(e.shiftKey)Vp(n);else{let o=Kp(n);o!==void 0&&
tc(o)}})}function ds(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function u(A,..._){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:st=>{
st.preventDefault(),v(A)}},..._)}function g(A,_){let st=j(A);return u(_,Vt(st),l("span",{dir:"auto"},L(A)),l("\
small",{},S(st.label)))}function h({passage:A,lang:_,before:st,found:gt,after:Oe},it){let wt=l("span",{dir:"au\
to",lang:_},st,gt?l("mark",{},gt):"",Oe);return u(a.length+it,wt,l("small",{},Ar(f.passages[A])))}function w(){
let A=`${e.id}-sentences`,_=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},
l("small",{id:A},m("sentence")),_)}function x(){let A=t.value.trim()!=="",_={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[l("li",_,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function v(A){t.value=o?L(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function $(){i=s(t.value),
a=Dn(t.value,i.length?8:12),c=0,x()}function N(A){e.hidden&&$(),c=(c+A+d())%(d()||1),x()}t.addEventListener("i\
nput",$),t.addEventListener("focus",()=>o||$()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),N(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&d()&&!e.hidden?(A.preventDefault(),v(c)):A.key==="Escape"&&(o||(t.value=""),b()))})}var qr=3;function Cl(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Gr(){k("tip").hidden=!0}function Nl(){k(
"drawing").addEventListener("mouseleave",Gr),k("drawing").addEventListener("pointerdown",Gr,!0),T.on("hoverNod\
e",({node:t,event:e})=>Cl(e,L(t),l("small",{},S(j(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=J().
get(t);if(!n)return;let o=hn(Ht(n.edges)),s=o.slice(0,qr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},U(r.statements))));Cl(e,...s,o.length>qr?l("small",{},`+ ${o.length-qr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Gr)}var _p="input, select, textarea, [role=tablist], [role=application]";function Rl(){Q("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&An(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(_p))){if(t.key==="ArrowRight")we(p.tour+
1);else if(t.key==="ArrowLeft")we(p.tour-1);else if(t.key==="Escape")jn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Qp={corrected:"corrected",stated:"stated","as-stated":"stated"};function us(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Q("lang",{kept:!0,write:()=>p.language===
Fr()?"":p.language,read(t){if(t==="en"||t==="ko")Zn(t);else{if(t)return null;Zn(Fr())}}});Q("theme",{kept:!0,write:()=>ln()===
Ie.matches?"":ln()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;he(t||(Ie.matches?"dark":"\
light"))}});Q("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?Qp[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Wt("readings",e)}});Q("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var Rt;function Se(t,e,n,o){Q(t,{write:()=>Dt(
n()),read(s){let{places:r,unknown:a}=us(Ft(s),e);return o(r),a}})}var le=(...t)=>t.flatMap(e=>e===null?[]:De(e)),
zr=t=>t.map(e=>f.kinds[e].name);Se("view",kc,()=>{let{preset:t}=kt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Rt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Zt()}});
Se("around",et,()=>le(kt().centre),([t])=>{t!==void 0&&Object.assign(Rt,{preset:null,centre:t})});Se("show",Qo,
()=>zr(kt().asked),t=>Object.assign(Rt,{asked:t}));var Pl=t=>f.kinds.length>2&&t.length===f.kinds.length-1;Se(
"hide",Qo,()=>{let{away:t}=kt();return Pl(t)?[]:zr(t)},t=>Object.assign(Rt,{away:t}));Se("only",Qo,()=>{let{away:t}=kt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Pl(t)?zr([e]):[]},([t])=>{t!==void 0&&(Rt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Il="*";Q("with",{write:()=>Dt(kt().came.map(({thing:t,all:e})=>De(t)+(e?
Il:""))),read(t){let e=Ft(t),{unknown:n}=us(e,o=>et(o.replace(/\*$/,"")));return Rt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Il)}}),n}});Se("add",et,()=>le(...kt().added),
t=>Object.assign(Rt,{added:t}));Se("without",et,()=>le(...kt().removed),t=>Object.assign(Rt,{removed:t}));Q("l\
ines",{write:()=>Dt(ko.flatMap(t=>te()[t]?`${t} ${te()[t]}`:[])),read(t){return Rt.sieve=Zt(),Ft(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(Rt.sieve[s]=o),!s})}});Se("pin",et,()=>le(
...kt().pinned),t=>{cn({...Rt,pinned:t}),lt()});function to(t,e,n,o,s){Q(t,{write:()=>Dt(o()),read(r){let a=Ft(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=us(a,n);return a.length&&!c.length&&s(...i),c}})}to("line",2,et,()=>p.pair?le(p.pair.from,p.pair.to):
[],(t,e)=>tn(t,e));to("passage",1,bc,()=>p.passage===null?[]:[f.passages[p.passage].name],t=>En(t));to("path",
2,et,()=>p.isTold?le(p.path.from,p.path.to):[],(t,e)=>Ne(t,e));Q("avoid",{write:()=>p.isTold&&p.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=p.path;if(t&&(t!=="hubs"||!p.isTold))return null;t&&e!==null&&n!==null&&Ne(e,
n,{avoids:!0})}});Q("way",{write:()=>p.isTold&&p.path.way?String(p.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=p.
path;if(t)return!/^[1-9]\d*$/.test(t)||!p.isTold||e===null||n===null?null:(Ne(e,n,{avoids:o,way:Number(t)-1}),
p.highlighted&&Number(t)<=Ke(e,n,o).paths.length?[]:null)}});to("at",1,et,()=>le(p.passed?p.selected:null),t=>oe(
t,!0));to("entity",1,et,()=>le(p.passed?null:p.selected),t=>oe(t));function jl(t){Sr(t),p.tab==="overview"&&(p.tab="ask")}Q("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Dt(e)]),read(t,e){if(!t||!Be())return O.name&&Wn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ft(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?jl({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});Q("sparql",{write:()=>O.own??"",read(t){if(t&&!Be())return[t];t&&O.own!==t?
jl({own:t}):!t&&O.own!==null&&Wn()}});Q("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t===
"answer"&&be(),t&&t!=="answer"?null:void 0}});var Yp=["ranked","rated","paid","pursued"],Fl=6,Jp=matchMedia("(max-width: 860px)"),Bl=t=>f.kinds[I(t)].beside,
Kr=t=>t<P&&Bl(t)==="others",Hl=[...f.things.keys()].slice(0,P).filter(Kr).sort((t,e)=>C(e).length-C(t).length||
t-e);function Xp(t,e){X(),p.beside=[t,e],Jp.matches&&ft(!1),W(),k("beside").querySelector("h2").focus()}function Zp(){
X(),p.beside=null,W(),k("details").querySelector(".beside button")?.focus()}function Wl(t){let e=Hl.filter(a=>a!==
t);if(!Kr(t)||!e.length)return"";let n=e.map(a=>E(L(a),()=>Xp(t,a),{class:"tool"})),o=n.splice(Fl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=ot(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function tm(t,e){let n=[...Mt(t),...rt(t)].filter(s=>Bl(
s)===e);return hn(new Set(n.flatMap(ut).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function em({text:t,
statements:e,passage:n}){let o=U(e),s=n===null?"":St(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function nm(t,e){let n=tm(t,e).map(em),o=n.splice(Fl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function Dl(t,e){let n=Hl.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},L(s))),o=l("select",{"aria-label":m("besideChoice")(L(e[1-t])),onchange:({target:s})=>{X(),p.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],W(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},z(e[t]),o)}function Ul(){let t=k("beside"),{beside:e}=p;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=Yp.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>nm(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(L).join(" · ")),E("×",Zp,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(L).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Dl(0,e),Dl(1,e))),...n.map(o=>l("tbody",{},...o)))))}Q("beside",{write:()=>p.beside?Dt(
p.beside.map(De)):"",read(t){if(p.beside=null,!t)return;let e=Ft(t),n=e.map(et),o=e.filter((i,c)=>n[c]===void 0||
!Kr(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var ql=6,om=12;function Vr(t,e){let n=new Map;for(let o of C(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function _r({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var Gl=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return l("span",{class:"end"},
z(e),o?l("sup",{},o):"")});function sm(t){let e=Gl(t),n=e.length>ql+1?ql:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},_r(t)),l("dd",{},...e.
slice(0,n),s))}function Qr(t){let e=dt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():L(t)+o}function rm(t,e){let n=Qr(t),o=Vr(t,s=>s!==e&&!(K(s)&&n.startsWith(L(s))));return l("l\
i",{},E(n,()=>Nt(t),{class:"plain",dir:"auto",title:L(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},_r(s)),...Gl(s))))}function am(t){let e=new Map;for(let o of Mt(t)){let s=Vr(o,a=>a===t).map(_r).join(
", ");if(!s)continue;let r=`${S(j(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=om;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>rm(r,t)))))}function zl(t){let e=Vr(t,o=>R(t)||!R(o)).map(sm),n=R(t)?[]:am(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var im=3,cm=5,Kl=12,lm=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,fm=150;function Vl({text:t,statements:e,
passage:n},o){let s=new Set(C(o).flatMap(({from:c,relation:d})=>c===o?d??[]:[])),r=e.map(c=>f.statements[c].subject),
a=[f.things[o].label].flat()[0],i=n!==null&&f.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>fm?3:0)}function dm({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=os(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function um(t){let e=mo(t),o=hn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Vl(c,t)-Vl(i,t)),s=[],r=(i,c)=>i.statements.some(d=>c.statements.includes(
d));for(let i of o)s.length<im&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>dm(i,e));return[...new Set(a)]}function pm({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
St(n),r=t.replace(lm,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function mm(t){
let e=o=>dt(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Mt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function hm(t){let e=mm(t).slice(0,cm).map(n=>{let o=rt(n).filter(r=>r!==t&&
!K(r)&&j(r).rank==="actor"),s=E(Qr(n),()=>Nt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(z))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function _l(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(j(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||C(i).length-C(a).length||
a-i);if(!o.length)return"";let s=o.length>Kl+1?o.splice(Kl):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(z));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(z),s.length?r:""))}var Ql=t=>[...um(t).map(pm),hm(t)];var gm=12,wm=3,Yl=["from","to"];function Jl(){let{from:t,to:e}=p.path;t!==null&&e!==null?Wo(t,e,{avoids:p.path.
avoids}):ps()}function xm(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return ds(o,n,{keep:!0,take(s){p.path[t]=
s,p.path.from!==null&&p.path.to!==null&&Jl()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Xl=l("div",{"aria-live":"polite"});function Zl(){let t=()=>{p.path={...p.path,from:p.path.to,to:p.path.
from},Jl()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Yl.map(xm),E("",t,{class:"tool","data-message":"swap"}),Xl)}function ym(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,L(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,wm).join("; "))}
var bm=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,z(t)," – ",z(e)),ym(n),...Ue(o));
function km(t,e){let{from:n,to:o,avoids:s,way:r}=p.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,gm).map((d,u)=>{let h=Ms(d).slice(1).map(x=>L(x.from)).join(" – ");return E(h,()=>Wo(n,o,{avoids:s,way:u}),
{class:"tool","aria-pressed":String(u===r),"data-act":`way-${u}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function Sm(){let{from:t,to:e,avoids:n}=p.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Wo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function vm(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=p.path,{paths:s,isCut:r}=Ke(t,e,n),a=Ms(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[Sm(),km(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(bm))].filter(Boolean)}function ps(){for(let t of Yl){let[e,n]=[k(`path-${t}`),p.path[t]];e.value=n===
null?"":L(n),e.placeholder=m("search")}Xl.replaceChildren(...vm(p.path.from,p.path.to))}function tf(t){p.path=
{...p.path,from:t,to:null,way:0},ps(),At("path"),k("path-to").focus()}var ht=(t,e,n={})=>E(Tt(t),e,{class:"tool","data-act":t,...n}),nf=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function $m(t){let e=yt(t),n=R(t)?[]:Le(t),o=R(t)?[]:Mt(t).filter(yt);return nf(
ht("focus",()=>nc(t)),So(t).total?ht("expand",()=>qo(t)):"",R(t)&&e?ht("fold",()=>zo([t])):"",R(t)&&!e?ht("unf\
old",()=>Go([t])):"",n.length?ht("unfoldAround",()=>Go(n)):"",o.length?ht("foldAround",()=>zo(o)):"",ht("pathF\
rom",()=>tf(t)),e?ht("pin",()=>ac(t),{"aria-pressed":String(me(t))}):"",e?ht("hide",()=>ic(t)):"",ht("release",
je))}function Om(t){let{count:e,kinds:n}=Ba(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>xe(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Mm(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?z(n):l("span",{dir:"auto",
lang:n.lang||!1},We(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},U([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function Em(t){
let e=ut(t).filter(D).flatMap(Mm);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function Yr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?l("p",{class:"names","data-how":e},Jr(m(e)),...n):""}var Jr=t=>l("span",{class:"muted"},t);function Tm(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:ef,ontoggle:o=>ef=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},Jr(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Jr(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",zl(t),Em(t))}var ef=!1;function Am(t){let{label:e,names:n}=f.
things[t],o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ue(mo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Vt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Ql(t),Yr(t,"broader"),Yr(t,"narrower"),Yr(t,"related"),$m(t),Wl(
t),Om(t),_l(t),ot(`${m("said")} (${r.length})`,...r),Tm(t)]}function Lm({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(yt)?ht("fold",()=>zo(o)):ht("unfold",()=>Go(o));return[l("h2",{tabindex:"\
-1"},de()),l("p",{},z(t)," ",z(e)),nf(o.length?r:"",ht("release",je)),ot(m("said"),...Ue(Ht(n)))]}function of(){
let{pair:t,selected:e}=p,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?Lm(t):e!==null?
Am(e):n;k("details").replaceChildren(...o.filter(Boolean))}function Zr(){return p.tour!==null?p.tour:f.steps.length&&ee()===f.steps[0].preset?0:null}var ms=f.steps.length-
1,Cm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Nm(t){return ms?t?[E(m("tourBack"),()=>we(
t-1),{class:"tool","data-act":"back"}),...t===ms?[E(m("tourLeave"),jn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>we(t+1),{class:"tool next","data-act":"next"}),E("×",jn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ms),()=>we(1),{class:"tool next","data-act":"tour"})]:[]}function Xr(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,ms));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Rm(t){
let{text:e,passages:n}=Tn(t);return[Xr(t),l("h1",{id:"headline",dir:"auto"},...Cm(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(St)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...Nm(t)))]}var sf=t=>t.toLocaleString(p.language);function ta(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!vn.length?S(n):m("ownData")(sf(P-f.relations.length),sf(f.kinds.length),
L(vn[0]))}var Im=()=>y.centre===null?"":L(y.centre);function Pm(){let t=ee();if(t===null)return[Xr(null),l("h1",
{id:"headline",dir:"auto"},de()||Im()||S(f.title))];let{title:e}=f.presets[t];return[Xr(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},ta(t))]}var jm=()=>[p.selected,p.pair,p.passage,p.beside].some(t=>t!==
null)||p.isTold;function rf(){let t=Zr(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",p.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?Pm():Rm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":jm()?"aside":"";(!p.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var Dm=9;function af(t,e){let n=f.kinds[t],o=!y.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>xe(t,o?"hide":"show")},e?ns(n.family,on(t)):Vt(n),S(n.label))}var hs=(t,e)=>l(
"span",{},t,e),cf=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function lf(){let t=$o(),e=new Set(f.relations.
map(({thing:u})=>f.things[u].kind)),n=[...f.kinds.keys()].filter(u=>t.has(u)||y.away.has(u)),o=n.toSorted((u,g)=>(t.
get(g)??0)-(t.get(u)??0)).slice(0,Dm),s=n.filter(u=>o.includes(u)),r=[...J().values()],a=r.filter(u=>en(u)!==null),
i=[...new Set(a.flatMap(u=>rn(u)??[]))],c=V().filter(u=>pe(u).includes("†")),d=c.filter(xo);k("legend").replaceChildren(
...s.filter(u=>!e.has(u)).map(u=>af(u,!1)),...s.filter(u=>e.has(u)).map(u=>af(u,!0)),...r.some(({edges:u})=>u.
some(({relation:g})=>g===null))?[hs(ns("stated",Ro),m("statedLine"))]:[],...i.map(u=>hs(ns(`tone-${sn(u)}`,[],
6),m("wideLine")(ze(u)))),...d.length?[hs(cf("grave"),m("graveError"))]:[],...c.length>d.length?[hs(cf("light"),
m("lightError"))]:[])}var ff="rankings",Fm=["country","pillar","year","printedAs"],eo=new Map;function Bm(){let{reading:t,language:e}=p,
n=`${t} ${e}`;return eo.has(n)||(eo.set(n,null),zt("answer",ff,{},t,e).then(({table:o})=>{eo.set(n,o),W()},()=>eo.
delete(n))),eo.get(n)}function Hm({columns:t,headings:e,rows:n}){let o=Fm.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,d)=>l(
"td",{dir:"auto"},a[c],d?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function df(){let t=ee();if(t===null||
f.presets[t].name!=="ranks"||!Be())return"";let e=Bm();if(!e?.chart)return ot(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>ie(ff),{class:"tool"}),o=ot(m("ranked"),ur(e.chart,k(
"overview").clientWidth-32),Hm(e),n);return o.classList.add("ranks"),o}var Wm=12;function Um(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function qm({relation:t,sum:e}){let n=Bs(t,e);if(n===null)return"";let o=document.createElementNS(
mn,"svg");o.setAttribute("class",`amount tone-${sn(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(mn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Gm(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&Ve(n.statement),r=Lo(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=Um(e).map(L).join(" → "),c=l("b",{},Fs(n.statement),o?l("sup",
{},o):""),d=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},d,qm(t)))}function uf(){let t=Le().flatMap(s=>Cn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${j(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Wm);return[l("h4",{},ze(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Gm))]}),o=t.map(
({sum:s})=>s.statement).filter(Ve);return ot(m(p.reading==="corrected"?"rightAmounts":"amounts"),...n,...Jn(o),
l("p",{class:"note"},m("scales")))}function wn(t,e,n){let o=te()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>cr({...te(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var pf=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function mf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Da(),r=[wn("least",m("least"),t.map(([c,{amounts:d}])=>[
c,dt(d).replaceAll(`
`," ")])),wn("since",m("since"),e.map(c=>[String(c),String(c)])),wn("until",m("until"),e.map(c=>[String(c),String(
c)])),wn("status",m("statusIs"),n.map(([c,d])=>[c,S(d)])),wn("hearsay",m("hearsay"),pf(o)),wn("errata",m("erra\
ta"),pf(s))].filter(Boolean);if(!r.length)return"";let a=!Ye(te()),i=E(m("everyLine"),()=>cr(Zt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(J().size)):"",a?i:"")}var xn=t=>t.toLocaleString(p.language),zm=[...f.things.keys()].slice(0,P),Km=f.kinds.map((t,e)=>zm.filter(n=>I(
n)===e).length),hf=new Set(f.relations.map(({thing:t})=>I(t))),gf=vn.slice(0,8),yn=t=>l("p",{class:"note"},t);
function Vm(){let t=ee(),e=f.presets.map((n,o)=>E(S(n.title),()=>ec(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return ot(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),yn(
t===null?m("ownView"):ta(t)),f.presets.some(({name:n})=>n==="all")?"":yn(m("tooMany")(xn(P))))}function _m(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Je().has(t),onchange:({target:a})=>xe(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(xn(e),xn(Km[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,Vt(n),l("span",{},r),s),E(m("only"),()=>xe(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function Qm(){
let t=$o(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>_m(r,t.get(r)??0))),o=e.filter(s=>hf.
has(s));return[ot(m("kinds"),yn(m("kindsNote")),n(e.filter(s=>!hf.has(s)))),o.length?ot(m("lines"),yn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),sc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
rc,{class:"tool","data-act":"foldAll"}))):"",Je().size?E(m("all"),()=>xe(null,"all"),{class:"tool",id:"every"}):
""]}function Ym({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>_o(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function Jm(){let t=p.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function Xm(){let t=gf.map(e=>l("li",{},z(e)," ",l("small",{},
String(C(e).length))));return ot(m("connected"),l("ul",{class:"things"},...t))}function Zm(){let t=Zr();if(t===
null)return[];let{points:e,passages:n}=Tn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(St));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[ot(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[ot(m("inShort"),l("ul",{class:"points"},...r))]:[]}function wf(){
let t=[m("things")(xn(P-f.relations.length)),m("statements")(xn(f.statements.length)),f.passages.length?m("sen\
tences")(xn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),p.unknown?Ym(p.unknown):"",...Zm(),
p.tour===null?uf():"",Vm(),df(),f.articles.length&&f.readings.length>1?yn(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
yn(m("onlyCorrected")):"",Ta?Jm():"",...Qm(),mf(),gf.length?Xm():""];k("overview").replaceChildren(...e.filter(
Boolean))}var yf=t=>Math.min(...t,f.passages.length),bf=t=>l("span",{class:"chips"},...t.map(St)),kf=t=>l("span",{dir:"a\
uto"},t),Sf=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),th={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:L,cell:z},{name:"kind",value:t=>S(j(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Te(t).length,cell:t=>Te(t).length?`${U(Te(t))} ${Te(t).length}`:""}]},xf=({passage:t})=>t===null?[]:[
t],eh={title:"wordRows",under:["thing"],rows:()=>Yn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(Sf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>kf(t.text)},{name:"sentence",value:t=>yf(xf(t)),cell:t=>bf(xf(t))},{name:"thing",value:({subject:t})=>L(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>U(t)}]},nh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:Sf(t)})),columns:[{name:"\
subject",value:t=>L(f.statements[t].subject),cell:t=>z(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:We,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?z(e):kf(We(t))}},{name:"sentence",value:t=>yf(f.statements[t].passages),cell:t=>bf(f.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},gs={things:th,...f.sentences.length&&{words:eh},statements:nh};var bs=200,$f=matchMedia("(max-width: 640px)"),xs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},_t="things",Of=!1,no="",bn=bs,vf=t=>String(t).normalize("NFKC").toLowerCase();function oh(){
let{columns:t,rows:e}=gs[_t],n=new Set([...V(),...pt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Of||n.has(
h)||_t==="words"&&w.some(x=>R(x)&&n.has(x)),s=vf(no),r=new Set(no?Dn(no,1/0):[]),a=(h,{name:w,value:x,cell:b})=>w===
"sentence"&&b?b(h).textContent:x(h),i=(h,w)=>!no||t.some(x=>vf(a(h,x)??"").includes(s))||w.some(x=>r.has(x)),{
by:c,direction:d}=xs[_t],{value:u}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:u(h),i:w})).sort((h,w)=>{let[
x,b]=[h.key,w.key],v=typeof x=="number"&&typeof b=="number"?x-b:g(String(x),String(b));return d*v||h.i-w.i}).map(
({row:h})=>h)}var ws=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),oa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ea=l("input",{type:"checkbox",id:"eve\
ry-row"}),Mf=l("p",{class:"note",role:"status"}),ys=l("table",{}),na=E("",sh,{class:"tool","data-message":"mor\
eRows"});function sh(){bn+=bs,ve()}function Ef(){ws.addEventListener("input",()=>{no=ws.value.trim(),bn=bs,ve()}),
ea.addEventListener("change",()=>{Of=ea.checked,ve()}),$f.addEventListener("change",()=>k("table").hidden||ve());
let t=l("label",{class:"check"},ea,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},oa,ws,t),Mf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ys,na))}function rh(t){
let{by:e,direction:n}=xs[_t];xs[_t]={by:t,direction:e===t?-n:1},ve(),ys.querySelector(`th [value="${t}"]`)?.focus()}
function ah(t){_t=t,bn=bs,ve(),oa.querySelector(`[value=${t}]`)?.focus()}function ih({name:t},e){let{by:n,direction:o}=xs[_t],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Tt(t),()=>rh(e),{value:String(
e)}))}function ve(){ws.placeholder=m("filter"),oa.replaceChildren(...Object.entries(gs).map(([d,{title:u}])=>E(
Tt(u),()=>ah(d),{class:"tool",value:d,"aria-pressed":String(d===_t)})));let{columns:t,title:e,under:n}=gs[_t],
o=oh(),s=t.filter(({name:d})=>$f.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:u,cell:g})=>g?
g(d):String(u(d)),c=d=>{let u=s.map(h=>l("div",{class:"under"},i(d,h))),g=a.map(h=>l("td",{},i(d,h)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...u),...g)};ys.className=_t,ys.replaceChildren(l("caption",{class:"unseen"},
Tt(e)),l("thead",{},l("tr",{},...[r,...a].map(d=>ih(d,t.indexOf(d))))),l("tbody",{},...o.slice(0,bn).map(c))),
Mf.textContent=m("rowsOf")(Math.min(bn,o.length),o.length),na.hidden=o.length<=bn,na.textContent=m("moreRows")}var vt=24,ks=22,$e=12,oo=18,ch=480,lh=2,Tf=8e3;function Af({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),d=e-(c.length-1)*n*_e/2+n*.35;return nt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((u,g)=>u.split(
/([†‡]+)/).map((h,w)=>{let x=w?{}:{x:t,y:d+g*n*_e};return nt("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:x,h)})))}function fh({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,u,g]=[
Y(t),Y(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[nt("path",{d:ai(d,u,n),fill:"\
none",stroke:g,...h})];for(let[x,b,v]of[[e,t,.9],[t,e,.1]])!(x===e?i.to:i.from).enabled||!o.some($=>$.to===x)||
w.push(dh(Y(x),n?bt(d,u,n,v):Y(b),c(x),g,r));return w}function dh(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,d]=[t.x-a*n,t.y-i*n],[u,g]=[5+3*s,1.5+s],h=[c-a*u,d-i*u],w=[[c,d],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return nt("polygon",{points:w.map(x=>x.map(b=>b.toFixed(1)).join(",")).join("\
 "),fill:o})}function uh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(t),i=o/6;return nt("path",{d:es[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},nt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function ph(t,e){
let n=or(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=nt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),u=w=>d.get(w).size;for(let w of n.
lines)c.append(...fh(J().get(w.id),w,u));c.append(...n.things.map(uh));for(let w of n.captions)c.append(Af(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)c.append(Af(w,K(w.thing)?t.soft:t.ink,t));let g=({x:w,y:x})=>w>=
o.x&&w<=s.x&&x>=o.y&&x<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(Y(w)));return{svg:c,things:h,width:r,height:a}}
function sa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ae(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ra=(t,e,n,o)=>t.map((s,r)=>nt("text",{x:vt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function mh(t,e,n,o){let s=new Set(t),r=pt().filter(({from:u,to:g})=>s.has(u)&&s.
has(g)),a=new Set(r.flatMap(({relation:u})=>u===null?[]:I(u))),i=[],[c,d]=[vt,n+oo];for(let u of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[u],x=18+Ae(S(g),$e)[0]+oo;c+x>o&&c>vt&&([c,d]=[vt,d+oo]);
let b=e.families[h].full;i.push(a.has(u)?nt("path",{d:`M${c} ${d-4}h12`,stroke:b,"stroke-width":2,"stroke-dash\
array":on(u).join(" ")||"none"}):nt("path",{d:es[w],fill:b,transform:`translate(${c} ${d-10})`}),nt("text",{x:c+
18,y:d,"font-size":$e,fill:e.ink},S(g))),c+=x}return{made:i,height:i.length?d-n+oo/2:0}}function hh(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function gh(){
let t=k("headline")?.textContent||S(f.title),e=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function aa(t){let{licences:e}=await Fn(),
n=Bi(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(ch,or(n).width),[c,d]=gh(),u=sa(c,ks,i-2*vt,600),g=sa(d,$e+2,
i-2*vt),h=vt+u.length*ks*1.3+g.length*($e+2)*1.3+oo/2,{svg:w,things:x,width:b,height:v}=ph(n,h);w.setAttribute(
"x",String((i-b)/2));let{made:$,height:N}=mh(x,n,h+v,i-vt),A=f.articles.map(S).filter(Boolean).join("; "),_=[A?
m("slideSource")(A):"","sovkg",...e.map(hh)].filter(Boolean).join(" · "),st=w.textContent?.includes("†")||x.
some(F=>pe(F).includes("†")),gt=[...J().values()].filter(F=>en(F)!==null),wt=[...[...new Set(gt.flatMap(F=>rn(
F)??[]))].map(ze).map(F=>m("wideLine")(F).replace(/^./,B=>B.toUpperCase())),st?m("slideErrata"):"",_].filter(Boolean).
flatMap(F=>sa(F,$e,i-2*vt)),It=h+v+N,M=It+wt.length*$e*1.3+vt,H=nt("svg",{xmlns:mn,viewBox:`0 0 ${i} ${M}`,width:i,
height:M,"font-family":a,role:"img"});return H.append(nt("title",{},c)),t||H.append(nt("rect",{width:i,height:M,
fill:r})),H.append(...ra(u,vt/2,ks,{"font-weight":600,fill:o}),...ra(g,vt/2+u.length*ks*1.3+2,$e+2,{fill:s}),w,
...$,...ra(wt,It,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(H)],{type:"image/svg+xml"}),
width:i,height:M}}async function Lf(t){let{file:e,width:n,height:o}=await aa(t),s=URL.createObjectURL(e),r=new Image;
r.src=s,await r.decode();let a=Math.min(lh,Tf/n,Tf/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(
Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise(
(c,d)=>{i.toBlob(u=>u?c(u):d(new Error("PNG")),"image/png")})}var wh=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],xh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Cf({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,L(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?L(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[wh,...e].map(
n=>`${n.map(xh).join(",")}\r
`).join("")}var so=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Nf=t=>t.
split(/[#/]/).at(-1)||t;function Rf({triples:t,things:e,terms:n}){let o=new Map;function s(d,u,g){let h=o.get(
`${d} ${u}`)??`k${o.size}`;return o.set(`${d} ${u}`,h),`<data key="${h}">${so(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:u,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>f.passages[b].name).join(" "),
x=[s("edge","predicate",u),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${so(d.iri)}" target="${so(g.iri)}">${x.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Nf(u),[...w.get(Nf(u))??[],g.value])}let i=e.map(({iri:d,
thing:u})=>{let[g,h]=[f.things[u].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Yo(u,n).join(" "))];for(let[x,b]of r.get(u)??[])w.push(s("node",`said_${x}`,b.join(" | ")));return`<node id\
="${so(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,u])=>{let[g,h]=d.split(" ");return`<key id="${u}" for="${g}"\
 attr.name="${so(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var If="http://www.w3.org/2000/01/rdf-schema#label",yh="http://www.w3.org/2001/XMLSchema#string",kn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Pf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function jf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:If.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,x])=>x&&g.startsWith(x)&&/^[a-z][\w-]*$/i.test(
g.slice(x.length)))??[];return w===void 0?Pf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${kn(g)}@${h}`:w&&w!==yh?`${kn(g)}^^${r(w)}`:kn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,x]=[r(g),f.things[h].label];for(let v of Yo(h,n))c(w,`a ${r(v)}`);
let b=Array.isArray(x)?[`${kn(x[0])}@en`,`${kn(x[1])}@ko`]:[kn(x)];c(w,`${r(If)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${Pf(h)} .
`),`
`,...d].join("")}var bh={turtle:[jf,"text/turtle","ttl"],csv:[Cf,"text/csv","csv"],graphml:[Rf,"application/graphml+xml","graph\
ml"]};async function ia(t){let[e,n,o]=bh[t];dn(new Blob([e(await vc())],{type:`${n};charset=utf-8`}),o)}var Df=()=>k(
"transparent").checked;async function kh(){try{await navigator.clipboard.writeText(location.href),at(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Ff={png:async()=>dn(await Lf(Df()),"png"),svg:async()=>dn(
(await aa(Df())).file,"svg"),print:()=>print(),link:kh,turtle:()=>ia("turtle"),csv:()=>ia("csv"),graphml:()=>ia(
"graphml")};function Sh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Bf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Sh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Ff,n.id)&&(t.
hidePopover(),k("take").focus(),await Ff[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var vh=matchMedia("(max-width: 860px) and (min-height: 501px)");wa(gi,nr,Po,ua,$l,rf,lf,ul,wf,of,Ul,ps,()=>p.tab===
"text"&&cs(),()=>p.mode==="table"&&ve(),Zo,cl,Ur,Ds,()=>{k("undo").disabled=!ma()});Zl();wl();Ef();ds(k("query"),
k("found"),{take:Nt,sentences:fl,read:Gt});Tl();Nl();Ll();Rl();dl();Ol();Bf();ft(!vh.matches);k("empty").hidden=
P>0;T.once("afterDrawing",()=>performance.mark("drawn"));Uo(location.hash);window.sovkg={data:f,network:T,lines:J,
readable:Fo,pointOn:bt,picture:{shown:Ce,things:V,isPinned:me},select(t){let e=et(t);return e!==void 0&&Nt(e),
e!==void 0}};})();
