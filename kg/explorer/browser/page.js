"use strict";(()=>{var Ot=history.state?.step??0,io={[Ot]:location.hash},da=!1,Ss=()=>{};var vs=()=>Ot>0;function pa(t,e){let n=e&&t!==io[Ot];Ot+=Number(n),io[Ot]=t;try{history[n?"pushState":"replace\
State"]({step:Ot},"",t||location.pathname+location.search)}catch{da=!0}}function ma(){if(vs()){if(!da)return history.
back();Ot-=1,Ss(io[Ot],!1)}}function ha(t){Ss=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Ot=n?Ot+1:e.step,io[Ot]=location.hash,Ss(location.hash,n)})}var co=new Map,K=(t,e)=>{co.set(t,e)},Pt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Dt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ft=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Kf(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...Pt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function Y(){fo=!0,Pt=[]}function ga(){pa(Kf(),fo),fo=!1}function Vf(t){let e=new Map;
Pt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Pt.push({part:n,kind:"",names:[n]})}return e}function wa(t,e=!0){
fo=!1;let n=Vf(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),u=`${s}=${lo(i)}`;c===null?Pt.push({part:u,kind:"",names:[`${s}=${i}`]}):c?.length&&
Pt.push({part:u,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;Pt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Pt.length?{kind:Pt[0].kind,names:Pt.flatMap(({names:s})=>s)}:null}var ya=vs,xa=ma;var _f=JSON.parse(document.getElementById("data")?.textContent??"{}");function Qf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(_f).map(([t,e])=>[t,e.blank?Qf(e):e]));var uo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},p={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...uo},ba=[];function ka(...t){ba.push(...t)}function H(){for(let t of ba)t()}var S=t=>Array.
isArray(t)?t[p.language==="ko"?1:0]:t,ut=t=>S(t[p.reading==="corrected"?t.length-1:0]),C=t=>S(f.things[t].label),
Bt=t=>new Intl.DisplayNames(p.language,{type:"currency"}).of(t)??t;function de(){let{pair:t,selected:e}=p;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,P=t=>f.kinds[I(t)],V=t=>P(t).rank==="\
concept",Os=[];for(let t of f.relations)Os[t.thing]=t;var Z=t=>Os[t],R=t=>Os[t]!==void 0,po=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{po[t].push(n),typeof e=="number"&&e!==t&&po[e].push(n)});var dt=t=>po[t].
filter(e=>f.statements[e].subject===t),pe=Array.from({length:j},()=>[]);function va(t){pe[t.from].push(t),t.to!==
t.from&&pe[t.to].push(t)}var L=t=>pe[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&va({from:t,to:e,statement:n,relation:null})});var Sa=t=>Array.isArray(t)?t[0]:t,$s=[];for(let t of f.edges)
$s[t.relation]??=[],$s[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=$s[t]??[],o=Sa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&V(i)&&Sa(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:u,property:d,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];va({from:c,to:u,statement:null,relation:t,property:d,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var vn=[...f.things.keys()].slice(0,j).filter(t=>P(t).rank==="actor").sort((t,e)=>pe[e].length-pe[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,$a=(t,e)=>pe[t].filter(n=>tt(n,t)===e&&Ht(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Ht=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of pe[t]){let s=tt(o,t);s===t||e.has(I(s))||!Ht(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Mt=t=>[...new Set(pe[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function mo(t){
let e=R(t)?[]:Mt(t).flatMap(dt);return new Set([...po[t],...e].filter(D))}var qt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:dt(e.relation).filter(D)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function go(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(
n)}var Yf=6,Jf=2e4,Oa=1e3,Ma=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Ea=(t,e)=>R(t)!==R(e)?1:2,Ta=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[tt(e,t)]:[]);function Xf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let u of Ta(c)){if(n.has(u))continue;let d=e.has(c)&&e.has(u)?2:Ea(c,u),g=i+
d*Oa+(V(u)&&!e.has(u)?1:0);g>=(o.get(u)??1/0)||(o.set(u,g),s[r+d]??=[],s[r+d].push([g,u]))}}return o}var Zf=[...f.
things.keys()].filter(t=>t<j&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,Yf);function Ke(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ma(o),...n?Zf:[]].filter(h=>!o.has(h))),r=Xf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Oa),i=new Map,[c,u]=[0,!1];function d(h){let w=h[h.length-1];if(c+=1,u||=c>Jf,u)return;if(w===e){let $=h.
filter(O=>!R(O)||o.has(O)).join();i.has($)||i.set($,h);return}let b=[...new Set(Ta(w).filter($=>$!==w&&!s.has(
$)))].sort(($,O)=>Number(R($))-Number(R(O))||$-O);for(let $ of b){let O=o.has(w)&&o.has($)?2:Ea(w,$);a($)===a(
w)-O&&d([...h,$])}}r.has(t)&&d([t]);let g=h=>h.filter(w=>V(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:u}}function tu(t,e,n){let{captions:o}=Z(t),s=ut(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,u]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[u]===g[u]));if(d)return{said:s,both:i,third:d[u]}}return{said:s,both:null,third:null}}function Ms(t){let e=Ma(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Mt(r).filter(y=>!e.has(y)&&L(y).some(b=>b.relation===null&&
tt(b,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),u=[...new Set([...i,...c])].flatMap(dt),d=[...new Set(
[...i,...c])].map(y=>tu(y,r,o)),g=a.filter(D).map(y=>({said:S(f.predicates[f.statements[y].predicate]),both:null,
third:null})),h=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,b)=>h(y)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...u].filter(D))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),ot=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Wt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){k("status").textContent=t}var eu=2.399963229728653,nu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Aa(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ca(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*eu,u={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},d=o(u);if(n.every(g=>nu(d,g))){if(!s(u))return u;if(r.
push(u)===60)break}}return r[0]??{x:t.x,y:t.y}}var La=t=>f.statements[t].errata.length>0,Te=t=>f.statements[t].only==="corrected";function W(t){let e=[...t].
filter(La);return(e.some(n=>!Te(n))?"†":"")+(e.some(Te)?"‡":"")}var wo=new Map;f.statements.forEach(({subject:t},e)=>{
La(e)&&wo.set(t,[...wo.get(t)??[],e])});var Na=wo.size>0,Ae=t=>(wo.get(t)??[]).filter(D),Ve=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),yo=t=>Ae(t).some(e=>Ve(e)&&!Te(e)),me=t=>W(Ae(t));function Es(t){
if(t.relation===null)return W([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return W(
dt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,ou=17,_e=1.18,su=12,ru={actor:3.4,named:2.8,relation:2.4,concept:2},au={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},xo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function iu(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/xo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>xo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;xo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function cu(t){let e=iu(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(me(t).includes("‡")?
"‡":"");let o=ut(n).replaceAll(`
`," "),s=xo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ra=new Map;function Ts(t){let e=`${p.language} ${p.reading}`,n=Ra.get(e)??new Map;return Ra.set(
e,n),n.has(t)||n.set(t,cu(t)),n.get(t)}var Ia=document.createElement("canvas").getContext("2d"),lu=getComputedStyle(
document.body).fontFamily,fu={400:new Map,600:new Map};function Ce(t,e,n=400){let o=t.split(`
`),s=fu[n],r=s.get(t);return r===void 0&&(Ia.font=`${n} 20px ${lu}`,r=Math.max(...o.map(a=>Ia.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*_e]}function $n(t){let{radius:e,font:n}=f.things[t],[o,s]=Ce(Ts(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Zt(t,e,n){let{rank:o}=P(t),[s,r]=au[o];return Math.max(f.things[t].radius*e,ru[o]+
Math.min(s*Math.sqrt(n),r))}function ja(t,e,n){let o=P(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,bo+o),ou),bold:o&&n>=su?600:400}}var uu=40,du=130;function As(t,{x:e,y:n}){let[o,s]=$n(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var pu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Cs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Et(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(h=>tt(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,y])=>w!==h&&Aa(g,i(h),y,f.things[w].radius+4)),u=[...t].
map(([g,h])=>As(g,h)),d=new Set(e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],h=(n?null:g.find($=>a($).length))??
g[0];d.delete(h);let w=n?[]:r===void 0?a(h):[r],y=n?[n]:w.map(i),b=Ca(y.length?Cs(y):o,n||y.length===1?r===void 0?
uu:du:0,u,$=>s?pu($,s):As(h,$),$=>w.some(O=>c($,O)));t.set(h,b),u.push(As(h,b))}}var On=80,[mu,hu]=[8,12];function Pa(t,e){let n=V(t)||R(t)?e:e.filter(o=>!V(o));return n.length?n:e}function Qe(t,e,n){
return Pa(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(V(s))-Number(V(r))||L(r).length-L(s).length||s-r)}
function gu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Mn(t,e,n){let o=new Set(Pa(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=mu)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[P(i).rank];o.has(i)&&!e.has(i)&&Ht(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+gu(a)))}return[...r].sort(([a,i],[c,u])=>u-i||L(c).length-L(a).length||a-c).slice(0,hu-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],te=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ye=t=>ko.every(e=>!t[e]),Fa=t=>Array.isArray(t)?t[0]:t,Ba=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Da=(t,e)=>!t||t==="only"===e;function Ha(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[u,d]=o.split(" ");if(!Ba(n).some(g=>g.currency===u&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Fa(n?.status??"")!==a||!Da(i,!!n?.hedge)?!1:!c||Da(c,W(qt([t]))!=="")}function qa(){let t=f.relations.flatMap(
e=>Ba(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Fa(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var Ls=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:te()}),x=Ls(),J=t=>x.shown.get(t),Je=()=>new Set([...x.away,...x.aside]),Wa=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function So(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=Qe(t,e,x.away);return{some:n.slice(0,On),total:n.length,away:Qe(t,e,new Set).length-n.length}}
function Ua(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&Ht(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function pt(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=Ns()?new Set(f.presets[x.preset].things):null,[n,o,s]=[Je(),Wa(),!Ye(x.sieve)];function r(i){if(s&&!Ha(i,x.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Ht(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||Ht(i,n)):c?Ht(i,x.away):!(t&&i.isAside)&&Ht(
i,n)}let a=new Set(_());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Le(t=null){
let e=pt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ga=()=>[...x.shown.keys()].filter(t=>R(t)&&!x.guests.has(t)),vo=()=>[...x.guests],xt=t=>x.shown.has(t),he=t=>x.
pinned.has(t),ee=()=>x.sieve,ne=()=>x.preset,Ns=()=>x.preset!==null&&f.presets[x.preset].flows,Ne=()=>x.shown;
function _(){let t=Wa();return[...x.shown.keys()].filter(e=>!x.away.has(I(e))||t.has(e))}function $o(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Le()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var wu=[520,380];function yu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&go(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function Rs(t,e){Object.assign(x,Ls(),
{preset:t,centre:e,aside:Oo(t)})}function Xe(t){Rs(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var za=()=>Rs(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);Et(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return Rs(null,t),x.shown.set(t,{x:0,y:0}),
Mo(t)}function Ka(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function Va(t){
x.shown.has(t)||Et(x.shown,[t]),x.guests.delete(t);let e=Mo(t);return x.came.push({thing:t,all:!0}),e}function _a(t,e){
x.guests.has(t)?xu():Ka(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...Mn(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||Et(x.shown,[t],{room:x.guests.size>3?wu:
void 0}),Et(x.shown,[...x.guests],{round:t}))}function xu(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),
x.guests=new Set}function Is(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function js(t){
for(let e of t)x.away.delete(I(e)),x.guests.delete(e);Et(x.shown,t)}function Ps(t){for(let e of t)Is(e)}function Qa(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function Ya(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(I(n)))}function Ja(t){x.sieve=t}function Ze(t,e){
x.shown.has(t)&&x.shown.set(t,e)}function oe(t,e=null){Ka(),x.read=new Set(e===null?[]:ho(e).filter(R));let n=t??
[],o=e===null?n:yu(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),
Et(x.shown,[...x.guests],{home:s.length?Cs(s):void 0}),[...new Set(o)]}function lt(){Object.assign(p,uo),oe(null)}function se(t,e=!1){Object.assign(p,uo,{selected:t,passed:e,tab:"de\
tails"}),_a(t,e)}function tn(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];oe(n);let o=pt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:$a(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Re(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=Ke(t,e,n),r=s[Math.min(o,s.length-
1)]??[];oe(r),Object.assign(p,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function En(t){lt();let e=ho(t).filter(n=>!R(n));Object.assign(p,{passage:t,highlighted:oe(e,t),tab:"tex\
t"})}function Tn(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function An(t){let{preset:e}=f.
steps[t];if(ne()!==e&&(p.arrangement="",Xe(e)),lt(),!t)return;let n=Tn(t).things.filter(o=>!R(o)&&!V(o));Object.
assign(p,{tour:t,highlighted:oe(n.some(xt)?n.filter(xt):n)})}function Cn(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=p,u=new Map(Ne());t!==null?(oe(null),se(t,e)):n?tn(n.from,n.to):o!==null?
En(o):s&&a.from!==null&&a.to!==null?Re(a.from,a.to,a):r!==null&&An(r),Object.assign(p,{unknown:i,tab:c});for(let d of vo())
Ze(d,u.get(d)??J(d))}var Xa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
vkg query` asks each by itself.",noRows:"No rows: the graph states nothing of this.",oneCurrency:"All in one c\
urrency, at your own rates",ownRates:"The article has no rates. What is drawn with yours is about right, and y\
ours, not the article's.",commonCurrency:"In which currency",rateDate:"Of which day your rates are",worth:(t,e)=>`\
1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its own currency",otherRows:"These ques\
tions have rows for it",notAllAsked:"Not every question could be asked in a second.",ownEvidence:"Which senten\
ces make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the command l\
ine.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTR\
UCT a picture. SERVICE, FROM and LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topi\
c-absence":"What is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-compan\
ies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-\
policy":"Policy","topic-text":"The text","topic-time":"Time"};var Za={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let u={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},d=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>u[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${d} Only what is verified is quoted.`}};var ti={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...Za,...Xa};var ei={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",
ownRates:"글에는 환율이 없다. 여기에 넣은 환율로 그린 값은 어림값이며, 글의 수치가 아니라 넣은 이의 것이다.",
commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통\
화로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 묻지는 못했다.",ownEvidence:"직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는\
다. 명령줄의 `sovkg sparql --why`가 보인다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 S\
PARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",
run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topi\
c-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈",
"topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var ni={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let u={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},d=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${u[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${d}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${d} 확인된 문장만 인용한다.`}};var oi={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...ni,...ei};var si={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var ku={en:ti,ko:oi},m=t=>!f.passages.length&&si[p.language][t]||ku[p.language][t];function Tt(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){p.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",Wt("modes",t)}var Su=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function At(t){
p.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Su)k(n).hidden=e!==t;Ds()}function Ds(){k("fold").textContent=p.tab==="details"&&de()||k(
`tab-${p.tab}`).textContent}var ft=t=>k("fold").setAttribute("aria-expanded",String(t)),ri=()=>k("fold").getAttribute(
"aria-expanded")==="true";var vu=13,$u=1,Ln=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Ln(t).map(({statement:e})=>Fs(e)+W([
e])).join(", "),Fs=t=>S(f.statements[t].object.text),ai=(t,{currency:e})=>`${I(t)} ${e}`;function Ou(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Ln(e)){let o=ai(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Bs(t,e){
let n=Ou().get(ai(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function en({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Ln(o).flatMap(s=>Bs(o,
s)??[]));return n.length?Math.max($u,vu*n.reduce((o,s)=>o+s)):null}var ii=[[],[0],[-.3,.3],[-.4,0,.4]];function ci(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function bt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ci(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var li=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function fi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ci(t,e,n))} `:"L"}${o(e)}`}var Mu=2e3,Hs=t=>!t.isAside||t.alone,di=t=>Ns()&&t.property===null&&Ao(t.relation)!=="";function Eu(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+Es(t);let{captions:e,called:n}=Z(t.relation);
if(di(t))return Ao(t.relation);let o=Hs(t)?ut(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Hs(t)?"":Es(t))}function Tu(t){if(t.relation===null)return null;if(di(
t))return Ao(t.relation);let e=Hs(t)&&Z(t.relation)?.amounts||[];return e.length?ut(e):null}function ui(t,[e,n],o,s){
let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:a;return{
id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?Tu(r[0]):null,grave:[...qt(r)].some(c=>Ve(c)&&!Te(c)),weight:(/\d/.test(a[0])?2:0)+(r.some(
({relation:c})=>c!==null)?1:0)}}var Ie=new Map,qs=new Map,X=()=>Ie,Ut=t=>qs.get(t)??0;function Ws(t){let{from:e,
to:n}=Ie.get(t);return{from:e,to:n,edges:[...Ie.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}
function Co(t){let e=[...Ie.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,
o=e.find(({edges:s})=>s.some(n))??e[0];return o?Ws(o.id):null}function Us({from:t,to:e,edges:n},o){if(!o)return!0;
if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=p;return!p.highlighted&&r!==null&&o.has(r)?t===r||e===
r:s===null||n.some(a=>go(s,a))}function pi(){let t=new Map,e=pt();for(let n of e){let o=[Math.min(n.from,n.to),
Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Eu(n);r.said.set(a,[...r.
said.get(a)??[],n])}Ie=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[u])=>Number(/\d/.test(u))-
Number(/\d/.test(c))),a=e.length>Mu?void 0:ii[r.length],i=a?r.map((c,u)=>ui(u?`${n}/${u}`:n,o,[c],a[u])):[ui(n,
o,r,0)];for(let c of i)Ie.set(c.id,c)}qs=new Map;for(let{from:n,to:o}of Ie.values())for(let s of[n,o])qs.set(s,
Ut(s)+1)}var wi=["kind","country","radial"],nn=28,yi=64,Lo=60,mi=190,Gs=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),xi=Gs>=0;function Au(t){if(I(t)===Gs)return C(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Gs);return e?C(e.to):m("noCountry")}var zs=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function Cu(t){
let e=[...t].map(([c,u])=>{let d=u.map($n),g=[0,1].map(b=>Math.max(...d.map($=>$[b]))+nn),h=Math.ceil(Math.sqrt(
u.length*g[1]*zs()/g[0]))||1,w=Math.ceil(u.length/h),y=Math.min(h,u.length);return{name:c,things:u,cell:g,columns:h,
width:y*g[0]+nn,height:yi+w*g[1]+nn}}),n=c=>+(c===m("noCountry"));e.sort((c,u)=>n(c.name)-n(u.name)||u.height-
c.height||u.things.length-c.things.length);let o=e.reduce((c,u)=>c+(u.width+Lo)*(u.height+Lo),0),s=Math.max(Math.
sqrt(o*zs()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Lo,0]);let u={
...c,left:r,top:a};return r+=c.width+Lo,i=Math.max(i,c.height),u})}function hi(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=Cu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:u})=>r.
map((d,g)=>{let h=c+nn/2+g%i*a[0]+a[0]/2,w=u+yi+Math.floor(g/i)*a[1]+f.things[d].radius+nn/2;return[d,{x:h,y:w}]})),
groups:o}}function Lu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:u})=>c===i||u===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function Nu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ru(t){let e=[...t].sort((u,d)=>L(d).length-
L(u).length||u-d)[0],n=x.centre!==null&&t.includes(x.centre)?x.centre:e,o=pt(),{reached:s,left:r}=Lu(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((u,d)=>{let g=O=>o.flatMap(A=>A.from===O||A.to===O?a.get(tt(A,
O))??[]:[])[0]??0,h=new Map(u.map(O=>[O,g(O)])),w=d?[...u].sort((O,N)=>Number(h.get(O))-Number(h.get(N))||O-N):
[...u].sort((O,N)=>I(O)-I(N)||O-N),y=w.map(O=>$n(O)[0]+nn);c=Math.max(c+mi,y.reduce((O,N)=>O+N,0)/(2*Math.PI));
let b=w.map((O,N)=>2*Math.PI*N/w.length-Math.PI/2),$=d?Nu(w.map(O=>Number(h.get(O))),y.map(O=>O/c)):b;w.forEach(
(O,N)=>{a.set(O,$[N]),i.push([O,{x:c*Math.cos($[N])*zs(),y:c*Math.sin($[N])}])})}),r.forEach((u,d)=>{i.push([u,
{x:(d-(r.length-1)/2)*200,y:c+mi}])}),{points:i,groups:[]}}var No=[],gi="";function bi(){let t=new Set(vo()),e=_().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=p.arrangement&&`${p.arrangement} ${p.language} ${e}`;if(n===gi||(gi=n,
No=[],!n||!e.length))return;let o={radial:()=>Ru(e),kind:()=>hi(e,r=>S(f.kinds[I(r)].label)),country:()=>hi(e,
Au)}[p.arrangement],s=o?.()??{points:[],groups:[]};No=s.groups;for(let[r,a]of s.points)Ze(r,a)}var ki=()=>No.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Si(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of No){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,u]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(u-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,u,r)}}var[Iu,vi]=[50,.4],ju=.75,Pu=250;function $i(t,e){let n=0,o=!1,s=!1;function r(i=Iu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:vi}}),i>vi/2&&(n=setTimeout(()=>r(i*ju),Pu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Oi=[[],[9,3],[2,3],[9,3,2,3]],Ro=[5,4],Ks=3,Mi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Du=Mi(f.relations.map(({thing:t})=>I(t))),Fu=Mi(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function on(t){let e=Du.filter(n=>f.kinds[n].family===f.kinds[t].family);return Oi[Math.max(
0,e.indexOf(t))%Oi.length]}var sn=t=>Fu.indexOf(t)%Ks,rn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Bu=3,Ei=.6;function Ti(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:u,families:d}=n,
{family:g,rank:h,shape:w}=P(t),y=!o||o.has(t),b=d[g][y?s&&h==="concept"?"pale":"full":"dim"],$=t===p.selected,
O=me(t).includes("†")&&y,N=O&&yo(t),A={background:b,border:a},Q=he(t);return{id:t,...J(t),shape:w,size:Zt(t,
r,e)/r,borderWidth:($?3:N?4:O?2:1)*(s?Ei:1),color:{background:b,border:$?a:N?u:O?c:i,highlight:A,hover:A},fixed:Q,
shapeProperties:{borderDashes:Q?[3,2]:!1}}}function Ai(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:u}=n,d=t.edges.find(O=>O.relation!==null)?.relation??null,g=s?null:en(t),h=g===null?
void 0:rn(t),w=d===null?i:c[P(d).family],y=h===void 0?w:u[sn(h)],b=d===null?Ro:g===null?on(I(d)):[],$=O=>({enabled:!s&&
t.edges.some(N=>N.to===O),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Ei/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:$(t.to),from:$(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Bu,dashes:b.length&&!s?b:!1,smooth:li(t.bend)}}function Ci(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function u(d,g,h){e.setSize(
"100%","100%");let[w,y]=[d.map(({x:gt})=>gt),d.map(({y:gt})=>gt)],[b,$,O,N]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/($-b||1),Math.max(t.clientHeight-
o()-70,20)/(N-O||1),1.15),Q=A<.35?g:null,st=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:Q??{x:(b+$)/2,y:(O+N)/2+16+o()/2/A},scale:Q?.35:A},e.moveTo({...i,animation:st?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),st?r():(c=performance.now()+1500,Hu(e).view.easingTime=Number.EPSILON)}return{look:u,isTravelling:()=>performance.
now()<=c}}var Hu=t=>t;var qu=1.5;function Vs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,u){let{face:d,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*_e;h.forEach((y,b)=>{let $=n+
(b-(h.length-1)/2)*w,O=t.measureText(y).width+2*qu*u;t.fillStyle=g,t.fillRect(e-O/2,$-w/2,O,w)}),h.forEach((y,b)=>{
let $=n+(b-(h.length-1)/2)*w,O=e-t.measureText(y).width/2;t.textAlign="left";for(let N of y.split(/([†‡]+)/)){
let A=/^[†‡]/.test(N);t.font=`${A?700:r} ${o}px ${d}`,t.fillStyle=A?a?c.grave:c.mark:i,t.fillText(N,O,$),O+=
t.measureText(N).width}t.font=`${r} ${o}px ${d}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[u,d,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&u<a&&r<h&&d<i&&
!o(w))return!1;return!0}};function Li([t,e,n,o],[s,r,a,i]){let[c,u]=[0,1];for(let[d,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<h||d>w)return!1;continue}let[y,b]=[(h-d)/g,(w-d)/g];c=Math.max(c,Math.min(y,b)),u=Math.min(
u,Math.max(y,b))}return c<=u}var Ni=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],ji=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Wu=ji.map(([t,e])=>[
1.25*t,1.6*e]),[Uu,Gu]=[Ni,[...Ni,...ji,...Wu]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...e]))),
Pi=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],zu=[...Pi,...[1,-1].flatMap(t=>[.15,-.15,.35,-.35].
map(e=>[e,t]))],Ku=[0,8,16,24,32],_s=12,Ri=60,Vu=14,_u=1e3,Qu=500,Yu=400,Ju=.5,Nn=2,Xu=.8,Zu=1,Ii=(t,e,n,o)=>[
t-n/2-Nn,e-o/2-Nn,t+n/2+Nn,e+o/2+Nn];function Di({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,
sight:i=null,most:c=Qu}){let u=M=>({x:s(M).x*a,y:s(M).y*a}),d=new Io;for(let M of t){let{x:q,y:G}=u(M),F=Zt(M,
a,r(M));d.add([q-F,G-F,q+F,G+F],M)}let g=o.length>Yu?[]:o.flatMap(M=>td(M,u));function h(M,q,G,F=(()=>!1)){let B=i&&
G.x>i[0]&&G.y>i[1]&&G.x<i[2]&&G.y<i[3],$t=null,ct=1/0;for(let yt of M){let[ue,Yt,Ge,Jt]=yt.box;if(B&&(ue<i[0]||
Yt<i[1]||Ge>i[2]||Jt>i[3])||!d.isFree(yt.box,q,F))continue;let jt=g.reduce((Xt,{id:Sn,stroke:Ee})=>Xt+(Sn!==q&&
Li(Ee,yt.box)?1:0),yt.off??0);if(jt<ct&&([$t,ct]=[yt,jt]),!ct)break}return $t}let[w,y]=[e.slice(0,c),o.slice(0,
c)],b=y.filter(({amount:M})=>M),$=new Set(b.flatMap(({from:M,to:q})=>[M,q])),{names:O,captions:N}={names:new Map,
captions:new Map},A=new Map;function Q(M,q,G){d.add(G,`name ${M}`),A.set(M,G),O.set(M,q)}function st(M){d.remove(
`name ${M}`),O.delete(M)}let gt=new Set(e.slice(0,Vu)),Me=M=>t.length>_u&&gt.has(M)&&r(M)>=_s;function it(M){let q=Ts(
M),{size:G,bold:F}=ja(M,a,r(M)),[B,$t]=Ce(q,G,F),{x:ct,y:yt}=u(M),ue=Zt(M,a,r(M)),Yt=r(M)>=_s,Ge=(Yt?Ku:[0]).flatMap(
Xt=>(Yt||$.has(M)?zu:Pi).map(([Sn,Ee])=>{let ze=ue+Nn+1+Xt,[ro,ao]=[Sn*(ze+B/2),Ee*(ze+$t/2)];return{dx:ro,dy:ao,
box:Ii(ct+ro,yt+ao,B,$t)}})),Jt=Xt=>typeof Xt=="number"&&Xt!==M&&r(Xt)<_s,jt=h(Ge,null,{x:ct,y:yt})??(Me(M)?h(
Ge,null,{x:ct,y:yt},Jt):null);jt&&Q(M,{dx:jt.dx,dy:jt.dy,size:G,bold:F,label:q},jt.box)}function wt({id:M,from:q,
to:G,bend:F,amount:B},$t){let[ct,yt]=Ce($t,bo),[ue,Yt]=[u(q),u(G)];if(!B&&Math.hypot(Yt.x-ue.x,Yt.y-ue.y)<Xu*ct)
return;let Ge=(B?Gu:Uu).map(([jt,Xt,Sn])=>{let[Ee,ze]=[Xt*(ct/2+4),Sn*(yt/2+4)],{x:ro,y:ao}=bt(ue,Yt,F,jt);return{
along:jt,dx:Ee,dy:ze,off:Ee||ze?Zu:0,box:Ii(ro+Ee,ao+ze,ct,yt)}}),Jt=h(Ge,M,bt(ue,Yt,F,.5));Jt&&(d.remove(M),d.
add(Jt.box,M),N.set(M,{along:Jt.along,dx:Jt.dx,dy:Jt.dy,size:bo,label:$t}))}function It(M){let q=M.amount??"";
if(wt(M,q),N.has(M.id))return;let G=[M.from,M.to].filter(B=>O.has(B)),F=G.map(B=>({end:B,name:O.get(B),box:A.get(
B)}));for(let B of G)st(B);wt(M,q);for(let B of G)it(B);if(!G.every(B=>O.has(B))){d.remove(M.id),N.delete(M.id);
for(let{end:B,name:$t,box:ct}of F)st(B),$t&&ct&&Q(B,$t,ct)}}for(let M of w.length<=Ri?w.filter(q=>$.has(q)):w)
it(M);if(w.length<=Ri)for(let M of b)It(M);for(let M of w)O.has(M)||it(M);if(O.size>=Ju*w.length){for(let M of b)
wt(M,M.label);for(let M of y)M.amount||wt(M,M.label)}for(let M of n.slice(0,c))it(M);return{names:O,captions:N}}
function td({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>bt(r,a,o,c));
return i.slice(1).map((c,u)=>({id:t,stroke:[i[u].x,i[u].y,c.x,c.y]}))}var ed=50,an=new Map,Qs=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function nd(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Qe(e,new Set([e]),new Set).
slice(0,On)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Qe(r,s,o).slice(0,On):Mn(r,s,o))s.add(
i)}return s}function kt(){let[t,e]=[nd(),new Set(Qs())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Oo(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Fi=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:te()});function cn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Eo(e):t!==null?Xe(t):za(),x.away=
new Set(r);for(let d of[...a,...x.away])x.aside.delete(d);for(let d of n)Et(x.shown,[d.thing]),d.all?Mo(d.thing):
Et(x.shown,Mn(d.thing,x.shown,x.away)),x.came.push(d);Et(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=
new Set(i),x.sieve=c;let u=an.get(Bi());u&&(x.shown=new Map(u))}var Bi=()=>`${p.arrangement} ${x.preset} ${x.centre}\
 ${Qs().sort((t,e)=>t-e)}`;function jo(){let t=Bi();an.delete(t),an.set(t,new Map(Qs().map(e=>[e,J(e)]))),an.size>
ed&&an.delete([...an.keys()][0])}function Hi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
u=null;function d(){if(!u)return;let b=c(),$=b.scale/u.scale;e.style.transform=`translate(${b.x-u.x*$}px, ${b.
y-u.y*$}px) scale(${$})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!u||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
u=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var od=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),sd=.15,rd=.01,[ad,id]=[250,.62],qi=14,cd=4e6;function Ys(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Js=(t,e,n)=>n?Array.from({length:qi+1},(o,s)=>bt(t,e,n,s/qi)):[t,e];function Wi(t,e,n,o){
if(t.length*e.length>cd)return;let s=e.map(i=>{let[c,u]=o(i);return{thing:i,at:n(i),core:c,radius:u}}),r=new Map;
for(let i of t){let h=function(b){let $=Js(c,u,b),[O,N]=[$.map(({x:it})=>it),$.map(({y:it})=>it)],[A,Q,st,gt]=[
Math.min(...O),Math.max(...O),Math.min(...N),Math.max(...N)],Me=0;for(let{thing:it,at:wt,radius:It,core:M}of s){
let{x:q,y:G}=wt;if(q<A-It||q>Q+It||G<st-It||G>gt+It||it===i.from||it===i.to)continue;let F=1/0;for(let B=1;B<$.
length;B+=1)F=Math.min(F,Ys($[B-1],$[B],wt));F<It&&(Me+=F<M?1:rd)}return Me};var a=h;let[c,u]=[n(i.from),n(i.to)],
d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=b=>g.every($=>Math.abs($-b)>=sd),y=h(i.usual);i.bend=i.usual;
for(let b of y?od:[]){let $=i.usual+b;if(t.length>ad&&Math.abs($)>id)continue;let O=w($)?h($):1/0;if(O<y&&([y,
i.bend]=[O,$]),!y)break}g.push(i.bend)}}var je=matchMedia("(prefers-color-scheme: dark)");ge(je.matches?"dark":"light");function ge(t){document.documentElement.
dataset.theme=t}var ln=()=>document.documentElement.dataset.theme==="dark";function Ui(){let{theme:t="light"}=document.documentElement.dataset;ge("light");let e=Po();return ge(t),e}function Po(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(u=>parseInt(e(s).slice(u,u+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Ks-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var ld=.55,fd=120,ud=500,zi=3e3,dd=3,Ct=k("drawing"),Ki=()=>k("tools").offsetHeight,we=new vis.DataSet([]),Rn=new vis.
DataSet([]),T=new vis.Network(Ct,{nodes:we,edges:Rn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
jn=()=>we.length>ud,Zs=Ci(Ct,T,{isHeavy:jn,below:Ki,arrived:()=>Ji(!0),settle:sr});Hi(T,Ct.querySelector("canv\
as"),jn,sr);var Gt=Po(),Xs={names:new Map,captions:new Map},Gi=0,Do=!1,In={scale:0,x:0,y:0};function pd(){let t=_().
length;return t>zi||t>fd&&T.getScale()<ld}function tr(){if(p.highlighted){let e=(p.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(xt)])}if(p.selected===null||!xt(p.selected))
return Ye(ee())?null:new Set([...X().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(
({from:e,to:n})=>e===p.selected||n===p.selected);return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function md(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Ct.clientWidth-t,Ct.clientHeight-Ki()-e]}function hd(t){
return jn()?t.filter(e=>Vi(e,50)):t}function Vi(t,e){let{x:n,y:o}=T.canvasToDOM(J(t));return n>-e&&o>-e&&n<Ct.
clientWidth+e&&o<Ct.clientHeight+e}function gd(t){let e=tr(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,
s=i=>Ut(i)+(V(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Us(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...X().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:J,degree:Ut}}function _i(){In={scale:T.getScale(),
...T.getViewPosition()},Xs=Di({...gd(hd(_())),scale:In.scale,sight:md()})}function Qi(){let t=T.getScale();function e(n){
let o=Zt(n,t,Ut(n));return[o/t,(o+dd)/t]}Wi([...X().values()],_(),J,e)}function er(t){let e=tr(),n={colours:t,
highlighted:e,far:pd(),scale:T.getScale()};return{things:_().sort((o,s)=>Ut(o)-Ut(s)).map(o=>Ti(o,Ut(o),n)),lines:[
...X().values()].map(o=>Ai(o,Us(o,e),n))}}function nr(){Gt=Po(),pi();let t=_().length<=zi;T.setOptions({interaction:{
hover:t,dragNodes:t}}),Rn.remove(Rn.getIds().filter(o=>!X().has(String(o)))),Qi();let e=er(Gt),n=new Set(e.things.
map(({id:o})=>o));we.remove(we.getIds().filter(o=>!n.has(Number(o)))),we.update(e.things),Rn.update(e.lines),_i(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),p.selected!==null&&we.get(p.selected)&&
T.selectNodes([p.selected],!1)}function Yi(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
In.scale-1)>(jn()?.2:.03);if(!t&&!s&&!(jn()&&Math.hypot(n-In.x,o-In.y)*e>20))return;if(s&&Qi(),_i(),!s){T.redraw();
return}let r=er(Gt);we.update(r.things),Rn.update(r.lines)}function Fo(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...Xs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:u}])=>{if(!we.get(s))return[];let{x:d,y:g}=e(s);
return[{thing:s,x:d+r*t,y:g+a*t,size:i*t,bold:c,label:u}]}),o=[...Xs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:u}])=>{let d=X().get(s);if(!d)return[];let{x:g,y:h}=bt(e(d.from),e(d.to),d.bend,r);return[{line:d,
x:g+a*t,y:h+i*t,size:c*t,label:u,grave:d.grave}]});return{names:n,captions:o}}function or(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Ct.clientWidth,y:Ct.clientHeight})];return{...er(t),...Fo(),from:e,to:n,width:Ct.clientWidth,
height:Ct.clientHeight}}function sr(){Yi(!0)}function Ji(t=!1){cancelAnimationFrame(Gi),Do=Do||t,Gi=requestAnimationFrame(
()=>{Yi(Do),Do=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Fo();for(let r of o)Vs(t,
r,r.line.weight>1?Gt.ink:Gt.soft,Gt,e);let s=tr();for(let r of n){let a=s?!s.has(r.thing):V(r.thing);Vs(t,r,a?
Gt.soft:Gt.ink,Gt,e)}Si(t,Gt,e),Zs.isTravelling()||Ji()});T.on("dragEnd",({nodes:t})=>t.length?rr(t):sr());function rr(t){
for(let e of t)Ze(e,T.getPosition(e));jo(),nr()}var Xi=t=>Vi(t,-20);var wd=3,yd=6,xd=k("drawing"),Zi=null,fn=!1,ar=T.getViewPosition();function Lt(t=null,e=!1){Zi=t,fn=!1;let n=new Set(
_()),o=(t??[...n]).filter(s=>n.has(s)).map(J);o.length&&Zs.look(t?o:[...o,...ki()],t&&!p.highlighted?o[0]:null,
e)}var tc=()=>fn||Lt(Zi);function ec(t){let e=_().map(J),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(
Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,xd.clientHeight/s/wd);return Math.
max(r,Math.min(yd,t))}function Pe(t){fn=!0,T.moveTo({scale:ec(T.getScale()*t)})}T.on("zoom",()=>{fn=!0;let[t,e]=[
T.getScale(),ec(T.getScale())];t!==e&&T.moveTo({scale:e,position:ar}),ar=T.getViewPosition()});T.on("dragEnd",
({nodes:t})=>{fn=fn||!t.length,ar=T.getViewPosition()});var nc=$i(T,t=>{rr(_()),t&&p.selected===null&&!p.highlighted&&
Lt()});function ir(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Bo=null;function re(t=null,e=!1){Bo=p.mode==="picture"?null:()=>Lt(t,e),Bo||Lt(t,e)}function kd(){let{selected:t,
highlighted:e}=p;re(t!==null?[t,...rt(t,Je()).filter(xt)]:e)}function mt({from:t=null,moves:e=!0}={}){At(p.tab);
let n=p.tab!=="overview";p.stays=!e,n&&(p.passage===null||t===null)&&ft(!0),H(),k("details").scrollTop=0,n&&(p.
tab==="details"&&(at(m("chosen")+de()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&kd())}function Nt(t){Y(),se(t),mt()}function oc(t){Y(),se(t),mt({moves:!1})}function sc(t){se(
t,!0),mt({moves:!Xi(t)})}function Ho({from:t,to:e}){Y(),tn(t,e),mt({moves:!1})}function De(){Y(),lt(),mt()}function rc(t){
Y(),lt(),p.arrangement="",Xe(t),mt(),re(null,!0)}function ye(t){t<0||t>=f.steps.length||(Y(),An(t),mt(),k("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ft(!0),at(k("headline").textContent),re(p.highlighted))}
var Pn=()=>ye(0);function qo(t,e,n={}){Y(),Re(t,e,n),mt()}function zt(t){let e=p.passage;Y(),En(t),mt({from:e})}
function Wo(t,e=!0){p.unknown=null;let n=wa(t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),mt(),n&&ft(!0),
p.tab==="overview"&&re(p.highlighted)}function ae(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.act??(o?.
id||o?.value);Y(),t(),Cn(),p.stays=e===void 0,H(),e!==void 0&&re(e===null?null:[e,...rt(e),...n]);let a=[...document.
querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[type=checkbox\
])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.activeElement===
document.body&&a.focus()}var ac=t=>ae(()=>at(m("added")(Eo(t))),t),Uo=(t,e=!0)=>ae(()=>at(m("added")(Va(t))),e?
t:void 0),ic=()=>p.selected??p.pair?.from;function Go(t){let[e,...n]=t;ae(()=>{js(t),n.length||se(e)},n.length?
ic():void 0,t),n.length||mt()}function zo(t){let[e,...n]=t;if(ae(()=>{n.length||lt(),Ps(t)},n.length?ic():void 0,
t),n.length)return;let s=Co(e);s&&tn(s.from,s.to),mt()}var cc=()=>ae(()=>js(Le()),null),lc=()=>ae(()=>Ps(Ga()),
null),fc=t=>ae(()=>Qa(t));function uc(t){Y(),lt(),Is(t),mt(),at(m("hiddenNow"))}var xe=(t,e)=>ae(()=>Ya(t,e)),
cr=t=>ae(()=>Ja(t));function lr(){xa(),at(m("undone"))}function dc(t){To(t),H(),t==="picture"&&Bo&&Bo()}function pc(t){
p.reading=t,Wt("readings",t),Cn(),H()}var Sd={33:60,35:62},vd=126;function $d(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):vd;o=o*85+(r<42?Sd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function be(t){let e=new Blob(
[$d(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Od=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ie(t){
let e=`${t}-block`;return document.getElementById(e)||await Od,document.getElementById(e)?.textContent??""}var hc=new Map;
function Ko(t){let e=hc.get(t)??Md(t);return hc.set(t,e),e}async function Md(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await be(await ie(t))),document.head.append(e)}function un(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Ed=10.2,Td=5.9,Ad=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function fr(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Ad(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function gc(t,e,n){let o=Math.floor(e/Td),s=t.caption.flatMap(y=>fr(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,u={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:fr(t.title,Math.floor(e/Ed)),subtitle:t.subtitle?fr(
t.subtitle,o):[],high:30*r,last:r-.5},d=JSON.parse(new TextDecoder().decode(await be(await ie("templates")))),
g=JSON.stringify(d[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,b,$)=>b?
JSON.stringify(u[b]):String(u[$]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,b)=>({n:b,text:y}))};for(let y of h.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return h}var Cd=760,Ld=280;async function Nd(t,e){await Ko("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await gc(t,Math.min(Math.max(e,Ld),Cd),s))}function dr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Nd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>un(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var ur=!1;function wc(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:ur||o,ontoggle:({target:r})=>Rd(r,t,e)},l("summary",{},m("asChart")),n):""}function Rd(t,e,n){ur=t.open,ur&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(dr(e,n()))}var Id="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",pr=5,jd=.5,Vo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),Pd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Id[Math.
floor(n/588)]:e}).join(""),bc=f.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Vo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Vo),...r],initials:s.map(Pd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function yc(t,e){let n=t.indexOf(e);return n<0?pr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Dn(t,e=12){
let n=t.trim().normalize("NFC"),o=Vo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return bc.map((r,a)=>{let i=s?
r.initials.map(c=>yc(c,n)):r.plain.map(c=>yc(c,o));return{rank:Math.min(...i,pr),thing:a}}).filter(r=>r.rank<pr).
sort((r,a)=>r.rank-a.rank||Number(V(r.thing))-Number(V(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var xc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Dd(t,e){
let[n,o]=[xc(t),xc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function _o(t,e){let n=Dn(
t,e);if(n.length)return n;let o=Vo(t.trim());return bc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Dd(
a,o)))})).filter(({share:s})=>s>=jd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Fd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var mr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Sc=new Map,vc=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])vc.set(mr(o),t);for(let o of[e,...n])Sc.set(o,t).set(Fd(o),t)}var et=t=>Sc.get(t)??(/^\w+:/.
test(t)?void 0:vc.get(t.toLowerCase()));function Fe(t){let{name:e}=f.things[t],n=mr(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var kc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),$c=t=>kc.get(t.toLowerCase())??
kc.get(mr(t)),Bd=new Map(f.presets.map(({name:t},e)=>[t,e])),Oc=t=>Bd.get(t),Hd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Qo=t=>Hd.get(t);var Mc=null;function Fn(){return Mc??=ie("rdf").then(be).then(t=>JSON.parse(new TextDecoder().decode(t))),Mc}function Be(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var qd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Wd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Ud(t){let[,e,n="",o=""]=qd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Wd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Ec(){let t=await Fn(),e=_(),n=c=>({iri:Be(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=qt(pt());for(let c of e)for(let u of dt(c))o(u)&&
s.add(u);let r=[...s].sort((c,u)=>c-u).map(c=>{let u=f.statements[c],{subject:d,predicate:g,object:h}=u;return{
subject:n(d),predicate:Be(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Ud(t.objects[c]),said:u}}),
a=r.flatMap(({subject:c,object:u})=>"thing"in u?[c,u]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Yo=(t,e)=>(e.types[t]??[]).map(n=>Be(n,e.prefixes));var gr=20,He=()=>document.getElementById("tab-ask")!==null,Bn=class extends Error{},dn=null,Hn=new Map,Tc=0;function Ac(t,e,n){
Tc+=1;let o=Tc;return new Promise((s,r)=>{Hn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Cc(){dn?.worker.terminate(),dn=null;for(let{reject:t}of Hn.values())t(new Bn);Hn.clear()}async function Gd(){
let t=await be(await ie("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Hn.get(s);Hn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Cc()};let o=Ac(
n,"open",[await ie("engine"),await ie("asking"),f.readings[0]]);return{worker:n,known:o}}var hr=null;async function Lc(){
return dn||(hr??=Gd(),dn=await hr,hr=null,dn)}async function Nc(){return(await Lc()).known}async function Kt(t,...e){
let{worker:n,known:o}=await Lc();await o;let s=setTimeout(Cc,1e3*gr);try{return await Ac(n,t,e)}finally{clearTimeout(
s)}}var Rc=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),v=Rc(),qn=(t={})=>{Object.assign(v,Rc(),t)},ke=()=>v.name!==""||v.own!==null,U={now:null,terms:null,
hasFailed:!1},Wn=()=>U.now?.questions.find(({name:t})=>t===v.name),zd=[];function Ic(t){for(let e of zd)e(t)}var Un="http://www.w3.org/2001/XMLSchema#",Kd=/[\p{Cc} <>"{}|\\^`]/u,Vd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function wr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(wr).join(" ")} )>>`;if(t==="uri"){if(Kd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Vd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Un}\
string`?`${s}^^<${n}>`:s}var _d=["Long","Int","Short","Byte"],Qd=["integer",..._d.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],vx=new Map([...Qd.map(t=>[Un+t,/^[+-]?\d+$/]),
[`${Un}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Un}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Un}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var jc=null,Pc=null;function yr(t){let{prefixes:e}=U.terms??f;return jc??=new Map(f.things.map(({name:n},o)=>[
Be(n,e),o])),t?.type==="uri"?jc.get(t.value):void 0}function Yd(){if(!U.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=U.terms,o=r=>`<${Be(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let u=typeof i=="number"?o(i):t[c],d=`${o(r)} <${Be(e[a],n)}> ${u}`;s.set(d,[...s.get(d)??[],c])}),
s}function Dc({evidence:t}){Pc??=Yd();let e=t.map(n=>({one:n,places:(Pc?.get(Jd(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Jd=({triple:t})=>t.map(
wr).join(" ");function Fc(t){let n=[...new Set(t.flat().map(yr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!R(
s));return o.length?o:n}var Xd=60,Jo=()=>v.answer?Fc(v.answer.rows.map(({terms:t})=>t)):[];function Bc(){if(p.selected!==null||p.pair||
p.passage!==null)return[];let t=Jo();return p.highlighted=t.length&&t.length<=Xd?oe(t):null,p.highlighted??[]}
function xr(){return v.isDrawn=!0,cn({...Fi(),added:Jo()}),p.highlighted=null,null}async function br(){if(!(U.now||U.hasFailed)){try{let[t,e]=await Promise.all([Nc(),Fn()]);Object.assign(U,{now:t,
terms:e})}catch(t){U.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}H()}}var Hc=()=>`${p.reading} ${p.
language} ${JSON.stringify(v.rates)}`;function qc(){ke()&&v.key!==Hc()&&kr()}var Xo=null;async function kr(){let t={};
Xo=t,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Hc()});let{reading:e,language:n}=p,o=[];
try{await br();let s=v.own===null?await Kt("answer",v.name,v.typed,e,n,v.rates):await Kt("sparql",v.own,e,n);if(Xo!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(v,{answer:r,holds:a,isBusy:!1}),
i&&(v.trouble={kind:"refused",message:i}),r&&Ic({asked:v,answer:r,reading:e,language:n}),o=c||v.isDrawn?xr():Bc(),
at(r?m("rows")(r.rows.length):""),r&&!r.rows.length&&v.own===null&&Zd(t)}catch(s){if(Xo!==t)return;let{message:r=String(
s),told:a}=s;Object.assign(v,{answer:null,isBusy:!1});let i=s instanceof Bn?"ended":a?.line?"mistake":a?"given":
"query";v.trouble={kind:i,told:a,message:r}}H(),(o===null||o.length)&&re(o)}async function Zd(t){let e=await Kt(
"alternatives",v.name,v.typed,p.reading).catch(()=>null);Xo===t&&(v.others=e,H())}function Wc(){Y(),lt();let t=xr();
At("ask"),H(),re(t)}var ce=(t,e={})=>vr({name:t,typed:e}),Gn=t=>vr({own:t});function Sr(t){Y(),v.rates=t,kr(),
H()}var pn=()=>vr({});function vr(t){Y(),lt(),$r(t),At("ask"),ft(!0),H()}function $r(t){qn(t),(v.name||v.own)&&
kr()}var tp=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,ep="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",qe=null,zn=tp,Uc=new Map;function np(){let t=Uc.get(p.reading)??Kt("vocabulary",p.
reading);return Uc.set(p.reading,t),t}async function op(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await np(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:u,kind:d})=>({label:[i,...u].join(" "),displayLabel:i,detail:c[o],
apply:i,type:d})),r=Object.keys(U.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
ep.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Or(){if(!qe)return;let{doc:t}=qe.state,e=v.trouble?.kind==="mistake"?v.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}qe.dispatch(window.editor.setDiagnostics(qe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function sp(t,e){if(await Ko("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Gn(qe.state.doc.toString()),
!0);qe=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[op],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(zn=c.doc.toString())}),r]})}),e.hidden=!0,Or()}function Gc(){v.own&&(zn=v.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=zn,t.addEventListener(
"input",()=>{zn=t.value});let e=l("div",{class:"sparql"});return qe=null,setTimeout(()=>sp(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>Gn(zn),{class:"tool run"}))]}var rp=12,zc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Kn=({label:t})=>t[p.language==="ko"?1:
0];function ap(t,e){let n=zc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>zc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Kn(r.choice),Kn(a.choice))),o.slice(
0,rp).map(({choice:r})=>r)}function Kc(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let d=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
u(g.typed)}},l("span",{dir:"auto"},Kn(g))));s.replaceChildren(...d),s.hidden=!d.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=ap(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function u(d){o.value=
"",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",d=>{d.isComposing||
((d.key==="ArrowDown"||d.key==="ArrowUp")&&r.length?(d.preventDefault(),a=(a+(d.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):d.key==="Enter"?(d.preventDefault(),u(r[a]?.typed??o.value)):d.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var Vc=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var _c=new Map;async function Qc(t){let e=JSON.stringify([v.name,t,p.reading]),n=_c.get(e)??await Kt("choices",
v.name,t,p.reading);return _c.set(e,n),n}function Yc(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],ce(v.
name,n)}function ip({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let g=Vc(
d,()=>Yc(t,r.filter(h=>h!==d)));return Qc(t).then(h=>{let w=h.find(({typed:y,names:b})=>y===d||b.includes(d));
w&&(g.textContent=Kn(w))}),g}),i=Kc(s,()=>Qc(t),d=>Yc(t,e?[d]:[...new Set([...r,d])])),c=i.querySelector("inpu\
t"),u=et(o);return c.placeholder=`${m("forExample")} ${u===void 0?o:C(u)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}function Jc({title:t,description:e,parameters:n,gathers:o}){
let s=o&&U.now?.several;return[E(`← ${m("allQuestions")}`,pn,{class:"plain back"}),l("h2",{tabindex:"-1"},S(
t)),l("p",{class:"note"},S(e)),s?l("p",{class:"erratum"},m("mixed")):"",...n.map(ip)]}var Xc=t=>Tt(`topic-${t}`)||t,Mr="";function Zc(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Mr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:u,description:d,
tags:g})=>{let h=[c,u,d,g,g.map(Xc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let d=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>ce(h),{class:"question",value:h}))),g=l("summary",{},Xc(c)," ",l("small",{},String(d.length)));
return d.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...d))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Mr,s.addEventListener("input",()=>{Mr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>Gn(""),{
class:"plain"})),n]}var tl="";function el(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(gr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Zo(){if(!He()||p.tab!=="ask")return;br(),qc();let t=JSON.stringify([p.language,
p.reading,v.name,v.typed,v.own===null,U.now!==null,U.hasFailed]);if(Or(),t===tl)return;tl=t;let e=Wn(),n=U.now?
v.own!==null?Gc():e?Jc(e):[...ke()?[l("p",{class:"erratum"},m("noQuestion")(v.name))]:[],...Zc(U.now.questions)]:
[l("p",{class:"muted",role:"status"},U.hasFailed?m("notStarted"):m("starting"))];k("ask").replaceChildren(...n)}var nl=/^[A-Z]{3}$/,cp=/^\d{4}-\d\d-\d\d$/,ol=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Tr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>nl.test(a)&&i>0&&i<1/0);return nl.test(e)&&cp.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function lp({variables:t,rows:e}){let n=t.indexOf("currency");return n<0?[]:[...new Set(e.
flatMap(({terms:o})=>o[n]?.value??[]))].sort()}var Er=(t,e)=>l("label",{},l("span",{},t),e);function sl(t){let e=lp(
t);if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,
selected:c===n?.currency},Bt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"\
worth"}),a=()=>{let c=e.filter(u=>u!==o.value).map(u=>{let d=n&&n.currency===o.value?String(n.worth[u]??""):"",
g=l("input",{type:"number",name:u,min:"0",step:"any",required:!0,value:d});return Er(m("worth")(Bt(u),Bt(o.value)),
g)});r.replaceChildren(...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let d=[...r.
querySelectorAll("input")].map(({name:g,value:h})=>`${g}:${h}`);Sr(Tr([o.value,s.value,...d].join()))}return l(
"details",{class:"rates",open:n!==null},l("summary",{},m("oneCurrency")),l("p",{class:"note"},m("ownRates")),l(
"form",{onsubmit:i},Er(m("commonCurrency"),o),Er(m("rateDate"),s),r,l("button",{class:"tool"},m("convert")),n?
E(m("ownCurrencies"),()=>Sr(null),{class:"tool"}):""))}var Vn=[];for(let t=2;Vn.length<64;t+=1)Vn.every(e=>t%e)&&Vn.push(t);var rl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,fp=Vn.map(t=>rl(Math.cbrt(t))),up=Vn.slice(0,8).map(t=>rl(Math.sqrt(t))),Vt=(t,e)=>t>>>e|t<<32-e;function al(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(up),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let $=Vt(r[b-15],7)^Vt(r[b-15],18)^
r[b-15]>>>3,O=Vt(r[b-2],17)^Vt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+$+r[b-7]+O|0}let[i,c,u,d,g,h,w,y]=s;for(let b=0;b<
64;b+=1){let $=y+(Vt(g,6)^Vt(g,11)^Vt(g,25))+(g&h^~g&w)+fp[b]+r[b]|0,O=(Vt(i,2)^Vt(i,13)^Vt(i,22))+(i&c^i&u^c&
u)|0;[y,w,h,g,d,u,c,i]=[w,h,g,d+$|0,u,c,i,$+O|0]}[i,c,u,d,g,h,w,y].forEach((b,$)=>{s[$]=s[$]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var il=60,dp=1e5,pp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],_n=({name:t})=>t.split("/").slice(0,-1).join("/"),Ar=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Ar.set(_n(t),[...Ar.get(_n(t))??[],e])});var Lr=new Map;function cl(t,e){let n=new Map,
o=null,[s,r]=[0,dp];for(let a of e){let{begin:i,end:c,sha256:u}=f.passages[a],d=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&al(new TextEncoder().encode(d(w)))===u,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,y=[...o].sort((b,$)=>Math.abs(b-w)-Math.abs($-w)).slice(
0,r);r-=y.length,h=y.find(g)}h!==void 0&&(n.set(a,{begin:h,words:d(h)}),s=h-i)}return n}var Cr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function mp(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:cl(o,n),undone:[]},
r=n.find(g=>!Cr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of pp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=cl([...i],n),u=g=>n.filter(h=>Cr(g,h)).length;return u(c)>u(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function ll(t){let[e]=[...Ar].map(
u=>mp(t,u)).sort((u,d)=>d.sentences.size-u.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Lr.set(n,{points:s,sentences:r});let c=o.find(u=>!r.
has(u));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(u=>r.has(u)&&!Cr(r,u)).length}}var fl=t=>Lr.get(_n(f.passages[t])),Nr=()=>Lr.size>
0,ts=t=>f.passages[t].sha256?fl(t)?.sentences.has(t):void 0;function ul(t){let e=fl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-il),o).join(
""),words:s,after:e.points.slice(r,r+il).join("")}}var mn="http://www.w3.org/2000/svg",es={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function nt(t,e,...n){let o=document.
createElementNS(mn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ns(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return nt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},nt("path",{d:"M0 6h26",...o}))}var _t=({family:t,shape:e})=>nt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},nt("path",{d:es[e]}));function z(t){return t>=j?l("span",{dir:"auto"},C(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Nt(
t)},_t(P(t)),C(t))}function Qn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Rr=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function St(t){let e=f.passages[t],[n,
o]=[Rr(e),`${Qn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>zt(t),
{class:"chip",...s})}var Yn=(t=p.language)=>f.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===p.reading)),os=t=>Yn().filter(
e=>e.passage===t);function hn(t,e=p.language){let n=Yn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function We(t){let{object:e}=f.statements[t];return typeof e=="numb\
er"?C(e):S(e.text)}function hp(t){let{subject:e,predicate:n}=f.statements[t];return`${C(e)} — ${S(f.predicates[n])}\
: ${We(t)}`}function gp(t){let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[We(r)]:[])}function wp(t,e){
let{severity:n,problem:o}=f.errata[t],s=e.filter(Te),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(gp))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${W(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function Jn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>wp(o,s))}function Ir(t){let e=ul(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ts(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function jr(t){let e=t.map(({text:n,statements:o})=>{
let s=W(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function dl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},jr(t),...e,
...Jn(n))}function yp(t,e){let{text:n}=f.passages[t];return dl(e,l("p",{class:"source"},St(t)," ",l("code",{},
f.passages[t].name)),n?l("p",{class:"paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),Ir(
t))}function Ue(t){let e=Yn(),n=new Set(e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.
some(u=>t.has(u))&&o.set(c.passage,[...o.get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:hp(
c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.passages.length?l("p",{class:"source muted"},m("unsourced")):
"",i=[...o].flatMap(([c,u])=>c===null?[]:[yp(c,u)]);return r.length?[...i,dl(r,a)]:i}function xp(t){let e=U.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function pl(t){
let{wanted:e,rest:n}=Dc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(xp);
return l("div",{class:"why"},...Ue(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Dr=200,ss=Dr;function bp(t,e){let n=yr(e);if(n!==void 0&&n<j)return E(t,()=>Nt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>zt(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var kp=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Sp(t,e,n){
let o=v.row===n,s=E(`${n+1}${e.mark}`,()=>{v.row=o?null:n,H(),k("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,u)=>{let d=e.terms[t.variables.indexOf(c)];return l("td",{class:kp(t.rows,u)?"numeric":"","data-heading":t.
headings[u]},e.cells[u]?bp(e.cells[u],d):"")}),a=v.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":
""},l("th",{scope:"row"},a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},pl(e)))]:
[i]}function vp({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function $p(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,ss),i=E(m("moreRows"),()=>{ss+=Dr,Pr="",H()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(
d=>l("th",{scope:"col"},d))],u=Object.values(s).map(d=>l("p",{class:"note"},m("alsoAsked")(d.slice(0,5).join("\
, "),d.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},wc(t.chart,()=>k("answer").clientWidth-48,sl(t),v.rates!==null),l("table",{},l("thea\
d",{},l("tr",{},...c)),l("tbody",{},...a.flatMap((d,g)=>Sp(t,d,g)))),n.length>ss?i:"",...u,Wn()?.refusal?l("p",
{class:"note"},m("noEvidence")):"",v.own!==null?l("p",{class:"note"},m("ownEvidence")):"",...o.map(vp))]}function Op(){
let{parameter:t,text:e,why:n}=v.trouble?.told??{},o=n==="unknown"?_o(e,3):[],s=o.map(r=>E(C(r),()=>ce(v.name,{
...v.typed,[t]:[Fe(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},m("didYouMean")," ",...s)]:[]}
function Mp(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(U.now?.questions.find(u=>u.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${m("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>ce(
o,s)},a,c))});return[l("h2",{},m("otherRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},m("notAllA\
sked")):""]}function Ep(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"stat\
us"},m("answering"))]:n?[l("p",{class:"erratum",role:"alert"},el()),...Op()]:e!==null?[l("p",{},m(e?"yes":"no"))]:
t&&!t.rows.length?[l("p",{class:"muted"},m("noRows")),...Mp()]:t?$p(t):[]}var Pr="";function ml(){let t=k("ans\
wer");if(t.hidden=!ke()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,p.language,document.documentElement.
dataset.theme,U.now!==null]);if(c===Pr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ss=Dr),t.dataset.asked=
JSON.stringify([e,n,o]),Pr=c;let u=i?.rows??[],d=o===null?S(Wn()?.title??e):m("ownQuery"),g=t.querySelector(".\
scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},d),i?l("span",{class:"counts",role:"s\
tatus"},m("rows")(u.length)):"",i&&Jo().length&&!v.isDrawn?E(m("asThePicture"),Wc,{class:"tool draw"}):"",E("×",
pn,{class:"tool close","aria-label":m("closeAnswer")})),...Ep());let h=t.querySelector(".scroll");h&&(h.scrollTop=
g)}var rs=[28,72],Tp=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
hl=f.passages.map(t=>[t.text].flat());function Ap(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Cp(t,e,n){let o=t.slice(Math.max(0,n-rs[0]),n).replace(
n>rs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+rs[1]).replace(n+rs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function gl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Tp.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ap),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let u=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(c.text),...hl[i]],h=r.length?
[d,...g].find($=>r.every(O=>O.test($))):void 0,w=u?d:h;if(w===void 0)continue;let y=u?null:r[0].exec(w),b=w===
d?void 0:["en","ko"][hl[i].indexOf(w)];a.push({passage:i,lang:b,...Cp(w,y?.[0]??"",y?.index??0)})}return a}K("arrange",{write:()=>p.arrangement,read(t){if(t&&!wi.includes(t))return null;p.arrangement=t}});function Lp(t){
Y();let e=kt();p.arrangement=t,t||cn(e),Cn(),H(),Lt()}function wl(){let t=k("arrange");t.addEventListener("cha\
nge",()=>Lp(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!xi}function yl(){k("arrange").value=
p.arrangement}var Np=/^(Heading|소제목|제목)[^:]*: /,Rp=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Xn=new Map,bl=E("‹",()=>qr(-1),{class:"tool","data-label":"previous"}),kl=E("›",()=>qr(1),{class:"\
tool","data-label":"next"}),Sl=l("span",{class:"here"}),gn=l("select",{"data-label":"jump"}),Fr=l("div",{class:"\
bar reading"},bl,kl,Sl,gn),Br=l("div",{}),is=t=>f.passages[t].kind==="heading",as=[...f.passages.keys()].filter(
is),Hr=t=>S(f.passages[t].text)||m("unparaphrased");function Ip(t){let e=Hr(t).replace(Np,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function jp(t){let e=os(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Ir(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?jr(e):l("p",{class:"muted"},m("nothingStated")),...Jn(n,f.passages[t].errata))}function Pp(t){
let e=ts(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Dp(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>zt(t)},
is(t)?"":l("span",{class:"number"},`${n||e} `),Hr(t),o.length?l("sup",{},"†"):"",Pp(t));return Xn.set(t,r),l(
"li",{},is(t)?l("h3",{},r):r,s?jp(t):"")}function Fp(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!is(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(as.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Dp)))}function qr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(zt(n),e?Xn.get(n)?.focus({preventScroll:!0}):at(`${Qn(f.passages[n])}: ${Hr(n)}`))}function vl(){let t=k("rea\
der");t.append(Fr,Br),t.addEventListener("keydown",e=>{let n=Rp.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),qr(n,!0))}),gn.addEventListener("change",()=>zt(Number(gn.value)))}function Bp(){
let{passage:t}=p,e=f.passages.length;bl.disabled=!t,kl.disabled=t===e-1,Sl.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:as.findLast(o=>o<=t);gn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...as.map(o=>l("option",{value:String(o)},Ip(o)))),gn.value=
n===void 0?"":String(n),gn.hidden=!as.length,Fr.hidden=!e}function Hp(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],Fp(n)]})}function qp(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${_n(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Nr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Xn.clear(),Br.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Nr()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Hp([...t.values()]))}var xl=null;function Wp(){let t=k("reader"),e=p.passage===
null?null:Xn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){xl!==p.passage&&e.scrollIntoView(),xl=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Fr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function cs(){let{activeElement:t}=document,e=Br.contains(t)&&t?.classList.contains("sentence");Bp(),
qp(),e&&Xn.get(p.passage??0)?.focus({preventScroll:!0}),Wp()}function Wr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Zn(t){p.language=t,document.documentElement.lang=t,document.title=S(f.title),k("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Tt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Tt(n.dataset.label));
k("query").placeholder=m("search"),Wt("languages",t)}var Up={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function $l(t,e){let n=Up[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(J(c)),[r,a,i]=[1/0,-1,""];for(let c of _()){let{x:u,y:d}=s(c),g=Math.max(0,Math.hypot(u-t.x,
d-t.y)-Zt(c,o,Ut(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:u,to:d,bend:g}of r>2?X().values():[]){let h=Js(
s(u),s(d),g),w=Math.min(...h.slice(1).map((y,b)=>Ys(h[b],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Ur=()=>p.selected!==null||!!p.pair||!!p.highlighted,ls=!1,Ol=({pointer:t})=>$l(t.DOM,ls);function Ml(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=Ol(e);n!==void 0?oc(n):o!==void 0?Ho(Ws(o)):Ur()&&De()}),T.on(
"doubleClick",e=>{let{thing:n}=Ol(e);n!==void 0&&Uo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ls=n.pointerType==="touch",ls&&e==="pointerdown"&&ir()},!0);t.addEventListener("mousemove",e=>ls&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",ir)}var Se=(t,e)=>k(t).addEventListener("click",e),fs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Gp(){Se("closer",()=>Pe(1.4)),Se("farther",()=>Pe(1/1.4)),Se("whole",()=>Lt()),Se("undo",lr),Se(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),nc(t)})}var Gr=()=>k("menu").getAttribute("aria-expanded")==="true",zr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function Al(){zr(!1),k("menu").focus()}function El(t){ge(t),H()}var Cl=()=>k("theme").
setAttribute("aria-pressed",String(ln()));function zp(){Se("menu",()=>zr(!Gr())),fs("modes",t=>{dc(t),Gr()&&Al()}),
fs("readings",pc),fs("languages",t=>{Zn(t),H()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&zr(!1)});Se("theme",()=>El(ln()?"light":"d\
ark")),je.addEventListener("change",()=>El(je.matches?"dark":"light"))}function Tl(t){At(t),t==="text"&&cs(),Zo()}
function Kp(){Se("fold",()=>ft(!ri())),fs("tabs",Tl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];Tl(o.value),o.focus()})}function Vp(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
lr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Gr()?Al():t.key==="Escape"&&Ur()?De():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function Ll(){Ml(),Gp(),zp(),Kp(),ha(Wo),addEventListener("resize",()=>{p.mode==="picture"&&
tc()}),document.addEventListener("keydown",Vp),k("tab-text").hidden=!f.passages.length,k("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!f.readings.includes(
t.value);Wt("modes",p.mode)}var _p=64*1024*1024,le=null;function Rl({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Qn):""}function Qp(){le=null,Kr()}function Kr(){let t=k("took");if(t.hidden=le===null,le===null)return;t.className=
le.read?.of&&le.read.found===le.read.of?"":"wrong";let e=E("×",Qp,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},Rl(le)),e)}async function Yp([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>_p)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ll(r)}}async function Nl(t,e=!1){t.length&&(le=await Yp(t,e),p.tab==="overview"&&At("tex\
t"),ft(!0),H(),at(Rl(le)))}function Il(){let t=k("file");t.addEventListener("change",async()=>{await Nl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Nl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Jp=60,Xp=2,Zp={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},jl={"+":()=>Pe(1.4),"=":()=>Pe(
1.4),"-":()=>Pe(1/1.4),0:()=>Lt(),Enter:()=>p.selected!==null&&k("details").querySelector("h2")?.focus()};function tm([
t,e]){let n=Ne().get(p.selected??-1)??T.getViewPosition();return[...Ne()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+Xp*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function em([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Jp/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Pl(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Zp[e.key];if(!(!n&&
!Object.hasOwn(jl,e.key)))if(e.preventDefault(),!n)jl[e.key]();else if(e.shiftKey)em(n);else{let o=tm(n);o!==void 0&&
sc(o)}})}function us(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,u=()=>a.length+i.length;
function d(A,...Q){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:st=>{
st.preventDefault(),$(A)}},...Q)}function g(A,Q){let st=P(A);return d(Q,_t(st),l("span",{dir:"auto"},C(A)),l("\
small",{},S(st.label)))}function h({passage:A,lang:Q,before:st,found:gt,after:Me},it){let wt=l("span",{dir:"au\
to",lang:Q},st,gt?l("mark",{},gt):"",Me);return d(a.length+it,wt,l("small",{},Rr(f.passages[A])))}function w(){
let A=`${e.id}-sentences`,Q=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},
l("small",{id:A},m("sentence")),Q)}function y(){let A=t.value.trim()!=="",Q={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...u()?[]:[l("li",Q,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&u()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function $(A){t.value=o?C(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function O(){i=s(t.value),
a=Dn(t.value,i.length?8:12),c=0,y()}function N(A){e.hidden&&O(),c=(c+A+u())%(u()||1),y()}t.addEventListener("i\
nput",O),t.addEventListener("focus",()=>o||O()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),N(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&u()&&!e.hidden?(A.preventDefault(),$(c)):A.key==="Escape"&&(o||(t.value=""),b()))})}var Vr=3;function Dl(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function _r(){k("tip").hidden=!0}function Fl(){k(
"drawing").addEventListener("mouseleave",_r),k("drawing").addEventListener("pointerdown",_r,!0),T.on("hoverNod\
e",({node:t,event:e})=>Dl(e,C(t),l("small",{},S(P(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=hn(qt(n.edges)),s=o.slice(0,Vr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},W(r.statements))));Dl(e,...s,o.length>Vr?l("small",{},`+ ${o.length-Vr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,_r)}var nm="input, select, textarea, [role=tablist], [role=application]";function Bl(){K("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&An(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(nm))){if(t.key==="ArrowRight")ye(p.tour+
1);else if(t.key==="ArrowLeft")ye(p.tour-1);else if(t.key==="Escape")Pn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var om={corrected:"corrected",stated:"stated","as-stated":"stated"};function ds(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}K("lang",{kept:!0,write:()=>p.language===
Wr()?"":p.language,read(t){if(t==="en"||t==="ko")Zn(t);else{if(t)return null;Zn(Wr())}}});K("theme",{kept:!0,write:()=>ln()===
je.matches?"":ln()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ge(t||(je.matches?"dark":"\
light"))}});K("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?om[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Wt("readings",e)}});K("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var Rt;function ve(t,e,n,o){K(t,{write:()=>Dt(
n()),read(s){let{places:r,unknown:a}=ds(Ft(s),e);return o(r),a}})}var fe=(...t)=>t.flatMap(e=>e===null?[]:Fe(e)),
Qr=t=>t.map(e=>f.kinds[e].name);ve("view",Oc,()=>{let{preset:t}=kt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Rt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:te()}});
ve("around",et,()=>fe(kt().centre),([t])=>{t!==void 0&&Object.assign(Rt,{preset:null,centre:t})});ve("show",Qo,
()=>Qr(kt().asked),t=>Object.assign(Rt,{asked:t}));var ql=t=>f.kinds.length>2&&t.length===f.kinds.length-1;ve(
"hide",Qo,()=>{let{away:t}=kt();return ql(t)?[]:Qr(t)},t=>Object.assign(Rt,{away:t}));ve("only",Qo,()=>{let{away:t}=kt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return ql(t)?Qr([e]):[]},([t])=>{t!==void 0&&(Rt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Hl="*";K("with",{write:()=>Dt(kt().came.map(({thing:t,all:e})=>Fe(t)+(e?
Hl:""))),read(t){let e=Ft(t),{unknown:n}=ds(e,o=>et(o.replace(/\*$/,"")));return Rt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Hl)}}),n}});ve("add",et,()=>fe(...kt().added),
t=>Object.assign(Rt,{added:t}));ve("without",et,()=>fe(...kt().removed),t=>Object.assign(Rt,{removed:t}));K("l\
ines",{write:()=>Dt(ko.flatMap(t=>ee()[t]?`${t} ${ee()[t]}`:[])),read(t){return Rt.sieve=te(),Ft(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(Rt.sieve[s]=o),!s})}});ve("pin",et,()=>fe(
...kt().pinned),t=>{cn({...Rt,pinned:t}),lt()});function to(t,e,n,o,s){K(t,{write:()=>Dt(o()),read(r){let a=Ft(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=ds(a,n);return a.length&&!c.length&&s(...i),c}})}to("line",2,et,()=>p.pair?fe(p.pair.from,p.pair.to):
[],(t,e)=>tn(t,e));to("passage",1,$c,()=>p.passage===null?[]:[f.passages[p.passage].name],t=>En(t));to("path",
2,et,()=>p.isTold?fe(p.path.from,p.path.to):[],(t,e)=>Re(t,e));K("avoid",{write:()=>p.isTold&&p.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=p.path;if(t&&(t!=="hubs"||!p.isTold))return null;t&&e!==null&&n!==null&&Re(e,
n,{avoids:!0})}});K("way",{write:()=>p.isTold&&p.path.way?String(p.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=p.
path;if(t)return!/^[1-9]\d*$/.test(t)||!p.isTold||e===null||n===null?null:(Re(e,n,{avoids:o,way:Number(t)-1}),
p.highlighted&&Number(t)<=Ke(e,n,o).paths.length?[]:null)}});to("at",1,et,()=>fe(p.passed?p.selected:null),t=>se(
t,!0));to("entity",1,et,()=>fe(p.passed?null:p.selected),t=>se(t));function Wl(t){$r(t),p.tab==="overview"&&(p.tab="ask")}K("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Dt(e)]),read(t,e){if(!t||!He())return v.name&&qn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ft(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?Wl({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});K("rates",{write:()=>ol(v.rates),read(t){let e=Tr(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});K("sparql",{write:()=>v.own??"",read(t){if(t&&!He())return[t];t&&v.own!==t?Wl({own:t}):
!t&&v.own!==null&&qn()}});K("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&ke(),
t&&t!=="answer"?null:void 0}});var sm=["ranked","rated","paid","pursued"],Gl=6,rm=matchMedia("(max-width: 860px)"),zl=t=>f.kinds[I(t)].beside,
Yr=t=>t<j&&zl(t)==="others",Kl=[...f.things.keys()].slice(0,j).filter(Yr).sort((t,e)=>L(e).length-L(t).length||
t-e);function am(t,e){Y(),p.beside=[t,e],rm.matches&&ft(!1),H(),k("beside").querySelector("h2").focus()}function im(){
Y(),p.beside=null,H(),k("details").querySelector(".beside button")?.focus()}function Vl(t){let e=Kl.filter(a=>a!==
t);if(!Yr(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>am(t,a),{class:"tool"})),o=n.splice(Gl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=ot(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function cm(t,e){let n=[...Mt(t),...rt(t)].filter(s=>zl(
s)===e);return hn(new Set(n.flatMap(dt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function lm({text:t,
statements:e,passage:n}){let o=W(e),s=n===null?"":St(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function fm(t,e){let n=cm(t,e).map(lm),o=n.splice(Gl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function Ul(t,e){let n=Kl.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},C(s))),o=l("select",{"aria-label":m("besideChoice")(C(e[1-t])),onchange:({target:s})=>{Y(),p.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],H(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},z(e[t]),o)}function _l(){let t=k("beside"),{beside:e}=p;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=sm.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>fm(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(C).join(" · ")),E("×",im,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Ul(0,e),Ul(1,e))),...n.map(o=>l("tbody",{},...o)))))}K("beside",{write:()=>p.beside?Dt(
p.beside.map(Fe)):"",read(t){if(p.beside=null,!t)return;let e=Ft(t),n=e.map(et),o=e.filter((i,c)=>n[c]===void 0||
!Yr(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Ql=6,um=12;function Jr(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Xr({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var Yl=({ends:t})=>[...t].map(([e,n])=>{let o=W(n);return l("span",{class:"end"},
z(e),o?l("sup",{},o):"")});function dm(t){let e=Yl(t),n=e.length>Ql+1?Ql:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Xr(t)),l("dd",{},...e.
slice(0,n),s))}function Zr(t){let e=ut(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(P(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function pm(t,e){let n=Zr(t),o=Jr(t,s=>s!==e&&!(V(s)&&n.startsWith(C(s))));return l("l\
i",{},E(n,()=>Nt(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Xr(s)),...Yl(s))))}function mm(t){let e=new Map;for(let o of Mt(t)){let s=Jr(o,a=>a===t).map(Xr).join(
", ");if(!s)continue;let r=`${S(P(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=um;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>pm(r,t)))))}function Jl(t){let e=Jr(t,o=>R(t)||!R(o)).map(dm),n=R(t)?[]:mm(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var hm=3,gm=5,Xl=12,wm=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,ym=150;function Zl({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:u})=>c===o?u??[]:[])),r=e.map(c=>f.statements[c].subject),
a=[f.things[o].label].flat()[0],i=n!==null&&f.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>ym?3:0)}function xm({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=os(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function bm(t){let e=mo(t),o=hn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Zl(c,t)-Zl(i,t)),s=[],r=(i,c)=>i.statements.some(u=>c.statements.includes(
u));for(let i of o)s.length<hm&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>xm(i,e));return[...new Set(a)]}function km({text:t,statements:e,passage:n}){let o=W(e),s=n===null?"":
St(n),r=t.replace(wm,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Sm(t){
let e=o=>ut(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Mt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function vm(t){let e=Sm(t).slice(0,gm).map(n=>{let o=rt(n).filter(r=>r!==t&&
!V(r)&&P(r).rank==="actor"),s=E(Zr(n),()=>Nt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(z))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function tf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(P(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Xl+1?o.splice(Xl):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(z));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(z),s.length?r:""))}var ef=t=>[...bm(t).map(km),vm(t)];var $m=12,Om=3,nf=["from","to"];function of(){let{from:t,to:e}=p.path;t!==null&&e!==null?qo(t,e,{avoids:p.path.
avoids}):ps()}function Mm(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return us(o,n,{keep:!0,take(s){p.path[t]=
s,p.path.from!==null&&p.path.to!==null&&of()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var sf=l("div",{"aria-live":"polite"});function rf(){let t=()=>{p.path={...p.path,from:p.path.to,to:p.path.
from},of()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...nf.map(Mm),E("",t,{class:"tool","data-message":"swap"}),sf)}function Em(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,C(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Om).join("; "))}
var Tm=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,z(t)," – ",z(e)),Em(n),...Ue(o));
function Am(t,e){let{from:n,to:o,avoids:s,way:r}=p.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,$m).map((u,d)=>{let h=Ms(u).slice(1).map(y=>C(y.from)).join(" – ");return E(h,()=>qo(n,o,{avoids:s,way:d}),
{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function Cm(){let{from:t,to:e,avoids:n}=p.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&qo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function Lm(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=p.path,{paths:s,isCut:r}=Ke(t,e,n),a=Ms(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[Cm(),Am(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(Tm))].filter(Boolean)}function ps(){for(let t of nf){let[e,n]=[k(`path-${t}`),p.path[t]];e.value=n===
null?"":C(n),e.placeholder=m("search")}sf.replaceChildren(...Lm(p.path.from,p.path.to))}function af(t){p.path=
{...p.path,from:t,to:null,way:0},ps(),At("path"),k("path-to").focus()}var ht=(t,e,n={})=>E(Tt(t),e,{class:"tool","data-act":t,...n}),lf=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function Nm(t){let e=xt(t),n=R(t)?[]:Le(t),o=R(t)?[]:Mt(t).filter(xt);return lf(
ht("focus",()=>ac(t)),So(t).total?ht("expand",()=>Uo(t)):"",R(t)&&e?ht("fold",()=>zo([t])):"",R(t)&&!e?ht("unf\
old",()=>Go([t])):"",n.length?ht("unfoldAround",()=>Go(n)):"",o.length?ht("foldAround",()=>zo(o)):"",ht("pathF\
rom",()=>af(t)),e?ht("pin",()=>fc(t),{"aria-pressed":String(he(t))}):"",e?ht("hide",()=>uc(t)):"",ht("release",
De))}function Rm(t){let{count:e,kinds:n}=Ua(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>xe(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Im(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?z(n):l("span",{dir:"auto",
lang:n.lang||!1},We(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},W([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function jm(t){
let e=dt(t).filter(D).flatMap(Im);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function ta(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?l("p",{class:"names","data-how":e},ea(m(e)),...n):""}var ea=t=>l("span",{class:"muted"},t);function Pm(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:cf,ontoggle:o=>cf=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},ea(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
ea(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Jl(t),jm(t))}var cf=!1;function Dm(t){let{label:e,names:n}=f.
things[t],o=P(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ue(mo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},_t(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...ef(t),ta(t,"broader"),ta(t,"narrower"),ta(t,"related"),Nm(t),Vl(
t),Rm(t),tf(t),ot(`${m("said")} (${r.length})`,...r),Pm(t)]}function Fm({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(xt)?ht("fold",()=>zo(o)):ht("unfold",()=>Go(o));return[l("h2",{tabindex:"\
-1"},de()),l("p",{},z(t)," ",z(e)),lf(o.length?r:"",ht("release",De)),ot(m("said"),...Ue(qt(n)))]}function ff(){
let{pair:t,selected:e}=p,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?Fm(t):e!==null?
Dm(e):n;k("details").replaceChildren(...o.filter(Boolean))}function oa(){return p.tour!==null?p.tour:f.steps.length&&ne()===f.steps[0].preset?0:null}var ms=f.steps.length-
1,Bm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Hm(t){return ms?t?[E(m("tourBack"),()=>ye(
t-1),{class:"tool","data-act":"back"}),...t===ms?[E(m("tourLeave"),Pn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>ye(t+1),{class:"tool next","data-act":"next"}),E("×",Pn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ms),()=>ye(1),{class:"tool next","data-act":"tour"})]:[]}function na(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,ms));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function qm(t){
let{text:e,passages:n}=Tn(t);return[na(t),l("h1",{id:"headline",dir:"auto"},...Bm(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(St)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...Hm(t)))]}var uf=t=>t.toLocaleString(p.language);function sa(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!vn.length?S(n):m("ownData")(uf(j-f.relations.length),uf(f.kinds.length),
C(vn[0]))}var Wm=()=>x.centre===null?"":C(x.centre);function Um(){let t=ne();if(t===null)return[na(null),l("h1",
{id:"headline",dir:"auto"},de()||Wm()||S(f.title))];let{title:e}=f.presets[t];return[na(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},sa(t))]}var Gm=()=>[p.selected,p.pair,p.passage,p.beside].some(t=>t!==
null)||p.isTold;function df(){let t=oa(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",p.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?Um():qm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":Gm()?"aside":"";(!p.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var zm=9;function pf(t,e){let n=f.kinds[t],o=!x.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>xe(t,o?"hide":"show")},e?ns(n.family,on(t)):_t(n),S(n.label))}var hs=(t,e)=>l(
"span",{},t,e),mf=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function hf(){let t=$o(),e=new Set(f.relations.
map(({thing:d})=>f.things[d].kind)),n=[...f.kinds.keys()].filter(d=>t.has(d)||x.away.has(d)),o=n.toSorted((d,g)=>(t.
get(g)??0)-(t.get(d)??0)).slice(0,zm),s=n.filter(d=>o.includes(d)),r=[...X().values()],a=r.filter(d=>en(d)!==null),
i=[...new Set(a.flatMap(d=>rn(d)??[]))],c=_().filter(d=>me(d).includes("†")),u=c.filter(yo);k("legend").replaceChildren(
...s.filter(d=>!e.has(d)).map(d=>pf(d,!1)),...s.filter(d=>e.has(d)).map(d=>pf(d,!0)),...r.some(({edges:d})=>d.
some(({relation:g})=>g===null))?[hs(ns("stated",Ro),m("statedLine"))]:[],...i.map(d=>hs(ns(`tone-${sn(d)}`,[],
6),m("wideLine")(Bt(d)))),...u.length?[hs(mf("grave"),m("graveError"))]:[],...c.length>u.length?[hs(mf("light"),
m("lightError"))]:[])}var gf="rankings",Km=["country","pillar","year","printedAs"],eo=new Map;function Vm(){let{reading:t,language:e}=p,
n=`${t} ${e}`;return eo.has(n)||(eo.set(n,null),Kt("answer",gf,{},t,e).then(({table:o})=>{eo.set(n,o),H()},()=>eo.
delete(n))),eo.get(n)}function _m({columns:t,headings:e,rows:n}){let o=Km.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,u)=>l(
"td",{dir:"auto"},a[c],u?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function wf(){let t=ne();if(t===null||
f.presets[t].name!=="ranks"||!He())return"";let e=Vm();if(!e?.chart)return ot(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>ce(gf),{class:"tool"}),o=ot(m("ranked"),dr(e.chart,k(
"overview").clientWidth-32),_m(e),n);return o.classList.add("ranks"),o}var Qm=12;function Ym(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Jm({relation:t,sum:e}){let n=Bs(t,e);if(n===null)return"";let o=document.createElementNS(
mn,"svg");o.setAttribute("class",`amount tone-${sn(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(mn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Xm(t){let{relation:e,sum:n}=t,o=W([n.statement]),s=o&&Ve(n.statement),r=Co(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=Ym(e).map(C).join(" → "),c=l("b",{},Fs(n.statement),o?l("sup",
{},o):""),u=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},u,Jm(t)))}function yf(){let t=Le().flatMap(s=>Ln(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${P(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Qm);return[l("h4",{},Bt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Xm))]}),o=t.map(
({sum:s})=>s.statement).filter(Ve);return ot(m(p.reading==="corrected"?"rightAmounts":"amounts"),...n,...Jn(o),
l("p",{class:"note"},m("scales")))}function wn(t,e,n){let o=ee()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>cr({...ee(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var xf=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function bf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=qa(),r=[wn("least",m("least"),t.map(([c,{amounts:u}])=>[
c,ut(u).replaceAll(`
`," ")])),wn("since",m("since"),e.map(c=>[String(c),String(c)])),wn("until",m("until"),e.map(c=>[String(c),String(
c)])),wn("status",m("statusIs"),n.map(([c,u])=>[c,S(u)])),wn("hearsay",m("hearsay"),xf(o)),wn("errata",m("erra\
ta"),xf(s))].filter(Boolean);if(!r.length)return"";let a=!Ye(ee()),i=E(m("everyLine"),()=>cr(te()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(X().size)):"",a?i:"")}var yn=t=>t.toLocaleString(p.language),Zm=[...f.things.keys()].slice(0,j),th=f.kinds.map((t,e)=>Zm.filter(n=>I(
n)===e).length),kf=new Set(f.relations.map(({thing:t})=>I(t))),Sf=vn.slice(0,8),xn=t=>l("p",{class:"note"},t);
function eh(){let t=ne(),e=f.presets.map((n,o)=>E(S(n.title),()=>rc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return ot(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),xn(
t===null?m("ownView"):sa(t)),f.presets.some(({name:n})=>n==="all")?"":xn(m("tooMany")(yn(j))))}function nh(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Je().has(t),onchange:({target:a})=>xe(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(yn(e),yn(th[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,_t(n),l("span",{},r),s),E(m("only"),()=>xe(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function oh(){
let t=$o(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>nh(r,t.get(r)??0))),o=e.filter(s=>kf.
has(s));return[ot(m("kinds"),xn(m("kindsNote")),n(e.filter(s=>!kf.has(s)))),o.length?ot(m("lines"),xn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),cc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
lc,{class:"tool","data-act":"foldAll"}))):"",Je().size?E(m("all"),()=>xe(null,"all"),{class:"tool",id:"every"}):
""]}function sh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>_o(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function rh(){let t=p.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function ah(){let t=Sf.map(e=>l("li",{},z(e)," ",l("small",{},
String(L(e).length))));return ot(m("connected"),l("ul",{class:"things"},...t))}function ih(){let t=oa();if(t===
null)return[];let{points:e,passages:n}=Tn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(St));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[ot(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[ot(m("inShort"),l("ul",{class:"points"},...r))]:[]}function vf(){
let t=[m("things")(yn(j-f.relations.length)),m("statements")(yn(f.statements.length)),f.passages.length?m("sen\
tences")(yn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),p.unknown?sh(p.unknown):"",...ih(),
p.tour===null?yf():"",eh(),wf(),f.articles.length&&f.readings.length>1?xn(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
xn(m("onlyCorrected")):"",Na?rh():"",...oh(),bf(),Sf.length?ah():""];k("overview").replaceChildren(...e.filter(
Boolean))}var Of=t=>Math.min(...t,f.passages.length),Mf=t=>l("span",{class:"chips"},...t.map(St)),Ef=t=>l("span",{dir:"a\
uto"},t),Tf=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),ch={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:z},{name:"kind",value:t=>S(P(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Ae(t).length,cell:t=>Ae(t).length?`${W(Ae(t))} ${Ae(t).length}`:""}]},$f=({passage:t})=>t===null?[]:[
t],lh={title:"wordRows",under:["thing"],rows:()=>Yn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(Tf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Ef(t.text)},{name:"sentence",value:t=>Of($f(t)),cell:t=>Mf($f(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>W(t)}]},fh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:Tf(t)})),columns:[{name:"\
subject",value:t=>C(f.statements[t].subject),cell:t=>z(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:We,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?z(e):Ef(We(t))}},{name:"sentence",value:t=>Of(f.statements[t].passages),cell:t=>Mf(f.statements[t].passages)},
{name:"marks",value:t=>W([t])}]},gs={things:ch,...f.sentences.length&&{words:lh},statements:fh};var bs=200,Cf=matchMedia("(max-width: 640px)"),ys={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Qt="things",Lf=!1,no="",bn=bs,Af=t=>String(t).normalize("NFKC").toLowerCase();function uh(){
let{columns:t,rows:e}=gs[Qt],n=new Set([..._(),...pt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Lf||n.has(
h)||Qt==="words"&&w.some(y=>R(y)&&n.has(y)),s=Af(no),r=new Set(no?Dn(no,1/0):[]),a=(h,{name:w,value:y,cell:b})=>w===
"sentence"&&b?b(h).textContent:y(h),i=(h,w)=>!no||t.some(y=>Af(a(h,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:u}=ys[Qt],{value:d}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:d(h),i:w})).sort((h,w)=>{let[
y,b]=[h.key,w.key],$=typeof y=="number"&&typeof b=="number"?y-b:g(String(y),String(b));return u*$||h.i-w.i}).map(
({row:h})=>h)}var ws=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ia=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ra=l("input",{type:"checkbox",id:"eve\
ry-row"}),Nf=l("p",{class:"note",role:"status"}),xs=l("table",{}),aa=E("",dh,{class:"tool","data-message":"mor\
eRows"});function dh(){bn+=bs,$e()}function Rf(){ws.addEventListener("input",()=>{no=ws.value.trim(),bn=bs,$e()}),
ra.addEventListener("change",()=>{Lf=ra.checked,$e()}),Cf.addEventListener("change",()=>k("table").hidden||$e());
let t=l("label",{class:"check"},ra,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ia,ws,t),Nf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},xs,aa))}function ph(t){
let{by:e,direction:n}=ys[Qt];ys[Qt]={by:t,direction:e===t?-n:1},$e(),xs.querySelector(`th [value="${t}"]`)?.focus()}
function mh(t){Qt=t,bn=bs,$e(),ia.querySelector(`[value=${t}]`)?.focus()}function hh({name:t},e){let{by:n,direction:o}=ys[Qt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Tt(t),()=>ph(e),{value:String(
e)}))}function $e(){ws.placeholder=m("filter"),ia.replaceChildren(...Object.entries(gs).map(([u,{title:d}])=>E(
Tt(d),()=>mh(u),{class:"tool",value:u,"aria-pressed":String(u===Qt)})));let{columns:t,title:e,under:n}=gs[Qt],
o=uh(),s=t.filter(({name:u})=>Cf.matches&&n.includes(u)),[r,...a]=t.filter(u=>!s.includes(u)),i=(u,{value:d,cell:g})=>g?
g(u):String(d(u)),c=u=>{let d=s.map(h=>l("div",{class:"under"},i(u,h))),g=a.map(h=>l("td",{},i(u,h)));return l(
"tr",{},l("th",{scope:"row"},i(u,r),...d),...g)};xs.className=Qt,xs.replaceChildren(l("caption",{class:"unseen"},
Tt(e)),l("thead",{},l("tr",{},...[r,...a].map(u=>hh(u,t.indexOf(u))))),l("tbody",{},...o.slice(0,bn).map(c))),
Nf.textContent=m("rowsOf")(Math.min(bn,o.length),o.length),aa.hidden=o.length<=bn,aa.textContent=m("moreRows")}var vt=24,ks=22,Oe=12,oo=18,gh=480,wh=2,If=8e3;function jf({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),u=e-(c.length-1)*n*_e/2+n*.35;return nt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((d,g)=>d.split(
/([†‡]+)/).map((h,w)=>{let y=w?{}:{x:t,y:u+g*n*_e};return nt("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:y,h)})))}function yh({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[u,d,g]=[
J(t),J(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[nt("path",{d:fi(u,d,n),fill:"\
none",stroke:g,...h})];for(let[y,b,$]of[[e,t,.9],[t,e,.1]])!(y===e?i.to:i.from).enabled||!o.some(O=>O.to===y)||
w.push(xh(J(y),n?bt(u,d,n,$):J(b),c(y),g,r));return w}function xh(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,u]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+s],h=[c-a*d,u-i*d],w=[[c,u],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return nt("polygon",{points:w.map(y=>y.map(b=>b.toFixed(1)).join(",")).join("\
 "),fill:o})}function bh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=P(t),i=o/6;return nt("path",{d:es[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...he(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},nt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function kh(t,e){
let n=or(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=nt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),u=new Map(n.things.map(w=>[w.id,w])),d=w=>u.get(w).size;for(let w of n.
lines)c.append(...yh(X().get(w.id),w,d));c.append(...n.things.map(bh));for(let w of n.captions)c.append(jf(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)c.append(jf(w,V(w.thing)?t.soft:t.ink,t));let g=({x:w,y})=>w>=
o.x&&w<=s.x&&y>=o.y&&y<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(J(w)));return{svg:c,things:h,width:r,height:a}}
function ca(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ce(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var la=(t,e,n,o)=>t.map((s,r)=>nt("text",{x:vt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function Sh(t,e,n,o){let s=new Set(t),r=pt().filter(({from:d,to:g})=>s.has(d)&&s.
has(g)),a=new Set(r.flatMap(({relation:d})=>d===null?[]:I(d))),i=[],[c,u]=[vt,n+oo];for(let d of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[d],y=18+Ce(S(g),Oe)[0]+oo;c+y>o&&c>vt&&([c,u]=[vt,u+oo]);
let b=e.families[h].full;i.push(a.has(d)?nt("path",{d:`M${c} ${u-4}h12`,stroke:b,"stroke-width":2,"stroke-dash\
array":on(d).join(" ")||"none"}):nt("path",{d:es[w],fill:b,transform:`translate(${c} ${u-10})`}),nt("text",{x:c+
18,y:u,"font-size":Oe,fill:e.ink},S(g))),c+=y}return{made:i,height:i.length?u-n+oo/2:0}}function vh(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function $h(){
let t=k("headline")?.textContent||S(f.title),e=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function fa(t){let{licences:e}=await Fn(),
n=Ui(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(gh,or(n).width),[c,u]=$h(),d=ca(c,ks,i-2*vt,600),g=ca(u,Oe+2,
i-2*vt),h=vt+d.length*ks*1.3+g.length*(Oe+2)*1.3+oo/2,{svg:w,things:y,width:b,height:$}=kh(n,h);w.setAttribute(
"x",String((i-b)/2));let{made:O,height:N}=Sh(y,n,h+$,i-vt),A=f.articles.map(S).filter(Boolean).join("; "),Q=[A?
m("slideSource")(A):"","sovkg",...e.map(vh)].filter(Boolean).join(" · "),st=w.textContent?.includes("†")||y.
some(F=>me(F).includes("†")),gt=[...X().values()].filter(F=>en(F)!==null),wt=[...[...new Set(gt.flatMap(F=>rn(
F)??[]))].map(Bt).map(F=>m("wideLine")(F).replace(/^./,B=>B.toUpperCase())),st?m("slideErrata"):"",Q].filter(Boolean).
flatMap(F=>ca(F,Oe,i-2*vt)),It=h+$+N,M=It+wt.length*Oe*1.3+vt,q=nt("svg",{xmlns:mn,viewBox:`0 0 ${i} ${M}`,width:i,
height:M,"font-family":a,role:"img"});return q.append(nt("title",{},c)),t||q.append(nt("rect",{width:i,height:M,
fill:r})),q.append(...la(d,vt/2,ks,{"font-weight":600,fill:o}),...la(g,vt/2+d.length*ks*1.3+2,Oe+2,{fill:s}),w,
...O,...la(wt,It,Oe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(q)],{type:"image/svg+xml"}),
width:i,height:M}}async function Pf(t){let{file:e,width:n,height:o}=await fa(t),s=URL.createObjectURL(e),r=new Image;
r.src=s,await r.decode();let a=Math.min(wh,If/n,If/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(
Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise(
(c,u)=>{i.toBlob(d=>d?c(d):u(new Error("PNG")),"image/png")})}var Oh=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Mh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Df({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,C(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?C(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[Oh,...e].map(
n=>`${n.map(Mh).join(",")}\r
`).join("")}var so=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Ff=t=>t.
split(/[#/]/).at(-1)||t;function Bf({triples:t,things:e,terms:n}){let o=new Map;function s(u,d,g){let h=o.get(
`${u} ${d}`)??`k${o.size}`;return o.set(`${u} ${d}`,h),`<data key="${h}">${so(g)}</data>`}let r=new Map,a=[];for(let{
subject:u,predicate:d,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>f.passages[b].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${so(u.iri)}" target="${so(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(u.thing)??new Map;r.set(u.thing,w),w.set(Ff(d),[...w.get(Ff(d))??[],g.value])}let i=e.map(({iri:u,
thing:d})=>{let[g,h]=[f.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Yo(d,n).join(" "))];for(let[y,b]of r.get(d)??[])w.push(s("node",`said_${y}`,b.join(" | ")));return`<node id\
="${so(u)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([u,d])=>{let[g,h]=u.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${so(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Hf="http://www.w3.org/2000/01/rdf-schema#label",Eh="http://www.w3.org/2001/XMLSchema#string",kn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
qf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Wf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Hf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?qf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${kn(g)}@${h}`:w&&w!==Eh?`${kn(g)}^^${r(w)}`:kn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,y]=[r(g),f.things[h].label];for(let $ of Yo(h,n))c(w,`a ${r($)}`);
let b=Array.isArray(y)?[`${kn(y[0])}@en`,`${kn(y[1])}@ko`]:[kn(y)];c(w,`${r(Hf)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let u=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${qf(h)} .
`),`
`,...u].join("")}var Th={turtle:[Wf,"text/turtle","ttl"],csv:[Df,"text/csv","csv"],graphml:[Bf,"application/graphml+xml","graph\
ml"]};async function ua(t){let[e,n,o]=Th[t];un(new Blob([e(await Ec())],{type:`${n};charset=utf-8`}),o)}var Uf=()=>k(
"transparent").checked;async function Ah(){try{await navigator.clipboard.writeText(location.href),at(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Gf={png:async()=>un(await Pf(Uf()),"png"),svg:async()=>un(
(await fa(Uf())).file,"svg"),print:()=>print(),link:Ah,turtle:()=>ua("turtle"),csv:()=>ua("csv"),graphml:()=>ua(
"graphml")};function Ch(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function zf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Ch()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Gf,n.id)&&(t.
hidePopover(),k("take").focus(),await Gf[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Lh=matchMedia("(max-width: 860px) and (min-height: 501px)");ka(bi,nr,jo,ga,Cl,df,hf,yl,vf,ff,_l,ps,()=>p.tab===
"text"&&cs(),()=>p.mode==="table"&&$e(),Zo,ml,Kr,Ds,()=>{k("undo").disabled=!ya()});rf();vl();Rf();us(k("query"),
k("found"),{take:Nt,sentences:gl,read:zt});Il();Fl();Pl();Bl();wl();Ll();zf();ft(!Lh.matches);k("empty").hidden=
j>0;T.once("afterDrawing",()=>performance.mark("drawn"));Wo(location.hash);window.sovkg={data:f,network:T,lines:X,
readable:Fo,pointOn:bt,picture:{shown:Ne,things:_,isPinned:he},select(t){let e=et(t);return e!==void 0&&Nt(e),
e!==void 0}};})();
