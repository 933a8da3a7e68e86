"use strict";(()=>{var Et=history.state?.step??0,io={[Et]:location.hash},da=!1,Ss=()=>{};var vs=()=>Et>0;function pa(t,e){let n=e&&t!==io[Et];Et+=Number(n),io[Et]=t;try{history[n?"pushState":"replace\
State"]({step:Et},"",t||location.pathname+location.search)}catch{da=!0}}function ma(){if(vs()){if(!da)return history.
back();Et-=1,Ss(io[Et],!1)}}function ha(t){Ss=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Et=n?Et+1:e.step,io[Et]=location.hash,Ss(location.hash,n)})}var co=new Map,V=(t,e)=>{co.set(t,e)},Dt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ft=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Bt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function _f(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...Dt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function Y(){fo=!0,Dt=[]}function ga(){pa(_f(),fo),fo=!1}function Qf(t){let e=new Map;
Dt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Dt.push({part:n,kind:"",names:[n]})}return e}function wa(t,e=!0){
fo=!1;let n=Qf(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),u=`${s}=${lo(i)}`;c===null?Dt.push({part:u,kind:"",names:[`${s}=${i}`]}):c?.length&&
Dt.push({part:u,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;Dt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Dt.length?{kind:Dt[0].kind,names:Dt.flatMap(({names:s})=>s)}:null}var ya=vs,xa=ma;var Yf=JSON.parse(document.getElementById("data")?.textContent??"{}");function Jf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Yf).map(([t,e])=>[t,e.blank?Jf(e):e]));var uo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},p={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...uo},ba=[];function ka(...t){ba.push(...t)}function B(){for(let t of ba)t()}var S=t=>Array.
isArray(t)?t[p.language==="ko"?1:0]:t,gt=t=>S(t[p.reading==="corrected"?t.length-1:0]),C=t=>S(f.things[t].label),
Ht=t=>new Intl.DisplayNames(p.language,{type:"currency"}).of(t)??t;function ue(){let{pair:t,selected:e}=p;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,P=t=>f.kinds[I(t)],_=t=>P(t).rank==="\
concept",Os=[];for(let t of f.relations)Os[t.thing]=t;var Z=t=>Os[t],N=t=>Os[t]!==void 0,po=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{po[t].push(n),typeof e=="number"&&e!==t&&po[e].push(n)});var wt=t=>po[t].
filter(e=>f.statements[e].subject===t),de=Array.from({length:j},()=>[]);function va(t){de[t.from].push(t),t.to!==
t.from&&de[t.to].push(t)}var L=t=>de[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&va({from:t,to:e,statement:n,relation:null})});var Sa=t=>Array.isArray(t)?t[0]:t,$s=[];for(let t of f.edges)
$s[t.relation]??=[],$s[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=$s[t]??[],o=Sa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&_(i)&&Sa(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:u,property:d,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];va({from:c,to:u,statement:null,relation:t,property:d,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var $n=[...f.things.keys()].slice(0,j).filter(t=>P(t).rank==="actor").sort((t,e)=>de[e].length-de[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,$a=(t,e)=>de[t].filter(n=>tt(n,t)===e&&qt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var qt=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of de[t]){let s=tt(o,t);s===t||e.has(I(s))||!qt(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Tt=t=>[...new Set(de[t].map(e=>tt(e,t)).filter(e=>N(e)&&e!==t))];function mo(t){
let e=N(t)?[]:Tt(t).flatMap(wt);return new Set([...po[t],...e].filter(D))}var Wt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:wt(e.relation).filter(D)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function go(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):wt(e.relation).some(
n)}var Xf=6,Zf=2e4,Oa=1e3,Ma=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Ea=(t,e)=>N(t)!==N(e)?1:2,Ta=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[tt(e,t)]:[]);function tu(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let u of Ta(c)){if(n.has(u))continue;let d=e.has(c)&&e.has(u)?2:Ea(c,u),g=i+
d*Oa+(_(u)&&!e.has(u)?1:0);g>=(o.get(u)??1/0)||(o.set(u,g),s[r+d]??=[],s[r+d].push([g,u]))}}return o}var eu=[...f.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,Xf);function ze(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ma(o),...n?eu:[]].filter(h=>!o.has(h))),r=tu(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Oa),i=new Map,[c,u]=[0,!1];function d(h){let w=h[h.length-1];if(c+=1,u||=c>Zf,u)return;if(w===e){let O=h.
filter($=>!N($)||o.has($)).join();i.has(O)||i.set(O,h);return}let b=[...new Set(Ta(w).filter(O=>O!==w&&!s.has(
O)))].sort((O,$)=>Number(N(O))-Number(N($))||O-$);for(let O of b){let $=o.has(w)&&o.has(O)?2:Ea(w,O);a(O)===a(
w)-$&&d([...h,O])}}r.has(t)&&d([t]);let g=h=>h.filter(w=>_(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:u}}function nu(t,e,n){let{captions:o}=Z(t),s=gt(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,u]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[u]===g[u]));if(d)return{said:s,both:i,third:d[u]}}return{said:s,both:null,third:null}}function Ms(t){let e=Ma(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Tt(r).filter(y=>!e.has(y)&&L(y).some(b=>b.relation===null&&
tt(b,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),u=[...new Set([...i,...c])].flatMap(wt),d=[...new Set(
[...i,...c])].map(y=>nu(y,r,o)),g=a.filter(D).map(y=>({said:S(f.predicates[f.statements[y].predicate]),both:null,
third:null})),h=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,b)=>h(y)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...u].filter(D))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Ut(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function it(t){k("status").textContent=t}var ou=2.399963229728653,su=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Aa(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ca(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*ou,u={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},d=o(u);if(n.every(g=>su(d,g))){if(!s(u))return u;if(r.
push(u)===60)break}}return r[0]??{x:t.x,y:t.y}}var La=t=>f.statements[t].errata.length>0,Oe=t=>f.statements[t].only==="corrected";function W(t){let e=[...t].
filter(La);return(e.some(n=>!Oe(n))?"†":"")+(e.some(Oe)?"‡":"")}var wo=new Map;f.statements.forEach(({subject:t},e)=>{
La(e)&&wo.set(t,[...wo.get(t)??[],e])});var Ra=wo.size>0,Me=t=>(wo.get(t)??[]).filter(D),Ke=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),yo=t=>Me(t).some(e=>Ke(e)&&!Oe(e)),pe=t=>W(Me(t));function Es(t){
if(t.relation===null)return W([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return W(
wt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,ru=17,Ve=1.18,au=12,iu={actor:3.4,named:2.8,relation:2.4,concept:2},cu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},xo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function lu(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/xo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>xo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;xo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function fu(t){let e=lu(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(pe(t).includes("‡")?
"‡":"");let o=gt(n).replaceAll(`
`," "),s=xo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Na=new Map;function Ts(t){let e=`${p.language} ${p.reading}`,n=Na.get(e)??new Map;return Na.set(
e,n),n.has(t)||n.set(t,fu(t)),n.get(t)}var Ia=document.createElement("canvas").getContext("2d"),uu=getComputedStyle(
document.body).fontFamily,du={400:new Map,600:new Map};function Ee(t,e,n=400){let o=t.split(`
`),s=du[n],r=s.get(t);return r===void 0&&(Ia.font=`${n} 20px ${uu}`,r=Math.max(...o.map(a=>Ia.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ve]}function On(t){let{radius:e,font:n}=f.things[t],[o,s]=Ee(Ts(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function te(t,e,n){let{rank:o}=P(t),[s,r]=cu[o];return Math.max(f.things[t].radius*e,iu[o]+
Math.min(s*Math.sqrt(n),r))}function ja(t,e,n){let o=P(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,bo+o),ru),bold:o&&n>=au?600:400}}var pu=40,mu=130;function As(t,{x:e,y:n}){let[o,s]=On(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var hu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Cs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function At(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(h=>tt(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,y])=>w!==h&&Aa(g,i(h),y,f.things[w].radius+4)),u=[...t].
map(([g,h])=>As(g,h)),d=new Set(e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],h=(n?null:g.find(O=>a(O).length))??
g[0];d.delete(h);let w=n?[]:r===void 0?a(h):[r],y=n?[n]:w.map(i),b=Ca(y.length?Cs(y):o,n||y.length===1?r===void 0?
pu:mu:0,u,O=>s?hu(O,s):As(h,O),O=>w.some($=>c(O,$)));t.set(h,b),u.push(As(h,b))}}var Mn=80,[gu,wu]=[8,12];function Pa(t,e){let n=_(t)||N(t)?e:e.filter(o=>!_(o));return n.length?n:e}function _e(t,e,n){
return Pa(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(_(s))-Number(_(r))||L(r).length-L(s).length||s-r)}
function yu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function En(t,e,n){let o=new Set(Pa(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=gu)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[P(i).rank];o.has(i)&&!e.has(i)&&qt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+yu(a)))}return[...r].sort(([a,i],[c,u])=>u-i||L(c).length-L(a).length||a-c).slice(0,wu-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],ee=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Qe=t=>ko.every(e=>!t[e]),Fa=t=>Array.isArray(t)?t[0]:t,Ba=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Da=(t,e)=>!t||t==="only"===e;function Ha(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[u,d]=o.split(" ");if(!Ba(n).some(g=>g.currency===u&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Fa(n?.status??"")!==a||!Da(i,!!n?.hedge)?!1:!c||Da(c,W(Wt([t]))!=="")}function qa(){let t=f.relations.flatMap(
e=>Ba(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Fa(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var Ls=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ee()}),x=Ls(),J=t=>x.shown.get(t),Ye=()=>new Set([...x.away,...x.aside]),Wa=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function So(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=_e(t,e,x.away);return{some:n.slice(0,Mn),total:n.length,away:_e(t,e,new Set).length-n.length}}
function Ua(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&qt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function yt(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=Rs()?new Set(f.presets[x.preset].things):null,[n,o,s]=[Ye(),Wa(),!Qe(x.sieve)];function r(i){if(s&&!Ha(i,x.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&qt(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||qt(i,n)):c?qt(i,x.away):!(t&&i.isAside)&&qt(
i,n)}let a=new Set(Q());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Te(t=null){
let e=yt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ga=()=>[...x.shown.keys()].filter(t=>N(t)&&!x.guests.has(t)),vo=()=>[...x.guests],kt=t=>x.shown.has(t),me=t=>x.
pinned.has(t),ne=()=>x.sieve,oe=()=>x.preset,Rs=()=>x.preset!==null&&f.presets[x.preset].flows,Ae=()=>x.shown;
function Q(){let t=Wa();return[...x.shown.keys()].filter(e=>!x.away.has(I(e))||t.has(e))}function $o(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Te()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var xu=[520,380];function bu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&go(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function Ns(t,e){Object.assign(x,Ls(),
{preset:t,centre:e,aside:Oo(t)})}function Je(t){Ns(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var za=()=>Ns(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);At(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return Ns(null,t),x.shown.set(t,{x:0,y:0}),
Mo(t)}function Ka(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function Va(t){
x.shown.has(t)||At(x.shown,[t]),x.guests.delete(t);let e=Mo(t);return x.came.push({thing:t,all:!0}),e}function _a(t,e){
x.guests.has(t)?ku():Ka(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...En(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||At(x.shown,[t],{room:x.guests.size>3?xu:
void 0}),At(x.shown,[...x.guests],{round:t}))}function ku(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),
x.guests=new Set}function Is(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function js(t){
for(let e of t)x.away.delete(I(e)),x.guests.delete(e);At(x.shown,t)}function Ps(t){for(let e of t)Is(e)}function Qa(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function Ya(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(I(n)))}function Ja(t){x.sieve=t}function Xe(t,e){
x.shown.has(t)&&x.shown.set(t,e)}function se(t,e=null){Ka(),x.read=new Set(e===null?[]:ho(e).filter(N));let n=t??
[],o=e===null?n:bu(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),
At(x.shown,[...x.guests],{home:s.length?Cs(s):void 0}),[...new Set(o)]}function lt(){Object.assign(p,uo),se(null)}function re(t,e=!1){Object.assign(p,uo,{selected:t,passed:e,tab:"de\
tails"}),_a(t,e)}function Ze(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];se(n);let o=yt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:$a(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ce(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=ze(t,e,n),r=s[Math.min(o,s.length-
1)]??[];se(r),Object.assign(p,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Tn(t){lt();let e=ho(t).filter(n=>!N(n));Object.assign(p,{passage:t,highlighted:se(e,t),tab:"tex\
t"})}function An(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function Cn(t){let{preset:e}=f.
steps[t];if(oe()!==e&&(p.arrangement="",Je(e)),lt(),!t)return;let n=An(t).things.filter(o=>!N(o)&&!_(o));Object.
assign(p,{tour:t,highlighted:se(n.some(kt)?n.filter(kt):n)})}function Ln(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=p,u=new Map(Ae());t!==null?(se(null),re(t,e)):n?Ze(n.from,n.to):o!==null?
Tn(o):s&&a.from!==null&&a.to!==null?Ce(a.from,a.to,a):r!==null&&Cn(r),Object.assign(p,{unknown:i,tab:c});for(let d of vo())
Xe(d,u.get(d)??J(d))}var Xa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
statedLine:"진술"}};var vu={en:ti,ko:oi},m=t=>!f.passages.length&&si[p.language][t]||vu[p.language][t];function Ct(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){p.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",Ut("modes",t)}var $u=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Lt(t){
p.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of $u)k(n).hidden=e!==t;Ds()}function Ds(){k("fold").textContent=p.tab==="details"&&ue()||k(
`tab-${p.tab}`).textContent}var ft=t=>k("fold").setAttribute("aria-expanded",String(t)),ri=()=>k("fold").getAttribute(
"aria-expanded")==="true";var Ou=13,Mu=1,Rn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Rn(t).map(({statement:e})=>Fs(e)+W([
e])).join(", "),Fs=t=>S(f.statements[t].object.text),ai=(t,{currency:e})=>`${I(t)} ${e}`;function Eu(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Rn(e)){let o=ai(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Bs(t,e){
let n=Eu().get(ai(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function tn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Rn(o).flatMap(s=>Bs(o,
s)??[]));return n.length?Math.max(Mu,Ou*n.reduce((o,s)=>o+s)):null}var ii=[[],[0],[-.3,.3],[-.4,0,.4]];function ci(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ci(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var li=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function fi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ci(t,e,n))} `:"L"}${o(e)}`}var Tu=2e3,Hs=t=>!t.isAside||t.alone,di=t=>Rs()&&t.property===null&&Ao(t.relation)!=="";function Au(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+Es(t);let{captions:e,called:n}=Z(t.relation);
if(di(t))return Ao(t.relation);let o=Hs(t)?gt(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Hs(t)?"":Es(t))}function Cu(t){if(t.relation===null)return null;if(di(
t))return Ao(t.relation);let e=Hs(t)&&Z(t.relation)?.amounts||[];return e.length?gt(e):null}function ui(t,[e,n],o,s){
let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:a;return{
id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?Cu(r[0]):null,grave:[...Wt(r)].some(c=>Ke(c)&&!Oe(c)),weight:(/\d/.test(a[0])?2:0)+(r.some(
({relation:c})=>c!==null)?1:0)}}var Le=new Map,qs=new Map,X=()=>Le,Gt=t=>qs.get(t)??0;function Ws(t){let{from:e,
to:n}=Le.get(t);return{from:e,to:n,edges:[...Le.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}
function Co(t){let e=[...Le.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,
o=e.find(({edges:s})=>s.some(n))??e[0];return o?Ws(o.id):null}function Us({from:t,to:e,edges:n},o){if(!o)return!0;
if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=p;return!p.highlighted&&r!==null&&o.has(r)?t===r||e===
r:s===null||n.some(a=>go(s,a))}function pi(){let t=new Map,e=yt();for(let n of e){let o=[Math.min(n.from,n.to),
Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Au(n);r.said.set(a,[...r.
said.get(a)??[],n])}Le=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[u])=>Number(/\d/.test(u))-
Number(/\d/.test(c))),a=e.length>Tu?void 0:ii[r.length],i=a?r.map((c,u)=>ui(u?`${n}/${u}`:n,o,[c],a[u])):[ui(n,
o,r,0)];for(let c of i)Le.set(c.id,c)}qs=new Map;for(let{from:n,to:o}of Le.values())for(let s of[n,o])qs.set(s,
Gt(s)+1)}var wi=["kind","country","radial"],en=28,yi=64,Lo=60,mi=190,Gs=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),xi=Gs>=0;function Lu(t){if(I(t)===Gs)return C(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Gs);return e?C(e.to):m("noCountry")}var zs=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function Ru(t){
let e=[...t].map(([c,u])=>{let d=u.map(On),g=[0,1].map(b=>Math.max(...d.map(O=>O[b]))+en),h=Math.ceil(Math.sqrt(
u.length*g[1]*zs()/g[0]))||1,w=Math.ceil(u.length/h),y=Math.min(h,u.length);return{name:c,things:u,cell:g,columns:h,
width:y*g[0]+en,height:yi+w*g[1]+en}}),n=c=>+(c===m("noCountry"));e.sort((c,u)=>n(c.name)-n(u.name)||u.height-
c.height||u.things.length-c.things.length);let o=e.reduce((c,u)=>c+(u.width+Lo)*(u.height+Lo),0),s=Math.max(Math.
sqrt(o*zs()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Lo,0]);let u={
...c,left:r,top:a};return r+=c.width+Lo,i=Math.max(i,c.height),u})}function hi(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=Ru(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:u})=>r.
map((d,g)=>{let h=c+en/2+g%i*a[0]+a[0]/2,w=u+yi+Math.floor(g/i)*a[1]+f.things[d].radius+en/2;return[d,{x:h,y:w}]})),
groups:o}}function Nu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:u})=>c===i||u===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function Iu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function ju(t){let e=[...t].sort((u,d)=>L(d).length-
L(u).length||u-d)[0],n=x.centre!==null&&t.includes(x.centre)?x.centre:e,o=yt(),{reached:s,left:r}=Nu(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((u,d)=>{let g=$=>o.flatMap(A=>A.from===$||A.to===$?a.get(tt(A,
$))??[]:[])[0]??0,h=new Map(u.map($=>[$,g($)])),w=d?[...u].sort(($,R)=>Number(h.get($))-Number(h.get(R))||$-R):
[...u].sort(($,R)=>I($)-I(R)||$-R),y=w.map($=>On($)[0]+en);c=Math.max(c+mi,y.reduce(($,R)=>$+R,0)/(2*Math.PI));
let b=w.map(($,R)=>2*Math.PI*R/w.length-Math.PI/2),O=d?Iu(w.map($=>Number(h.get($))),y.map($=>$/c)):b;w.forEach(
($,R)=>{a.set($,O[R]),i.push([$,{x:c*Math.cos(O[R])*zs(),y:c*Math.sin(O[R])}])})}),r.forEach((u,d)=>{i.push([u,
{x:(d-(r.length-1)/2)*200,y:c+mi}])}),{points:i,groups:[]}}var Ro=[],gi="";function bi(){let t=new Set(vo()),e=Q().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=p.arrangement&&`${p.arrangement} ${p.language} ${e}`;if(n===gi||(gi=n,
Ro=[],!n||!e.length))return;let o={radial:()=>ju(e),kind:()=>hi(e,r=>S(f.kinds[I(r)].label)),country:()=>hi(e,
Lu)}[p.arrangement],s=o?.()??{points:[],groups:[]};Ro=s.groups;for(let[r,a]of s.points)Xe(r,a)}var ki=()=>Ro.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Si(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Ro){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,u]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(u-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,u,r)}}var[Pu,vi]=[50,.4],Du=.75,Fu=250;function $i(t,e){let n=0,o=!1,s=!1;function r(i=Pu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:vi}}),i>vi/2&&(n=setTimeout(()=>r(i*Du),Fu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Oi=[[],[9,3],[2,3],[9,3,2,3]],No=[5,4],Ks=3,Mi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Bu=Mi(f.relations.map(({thing:t})=>I(t))),Hu=Mi(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function nn(t){let e=Bu.filter(n=>f.kinds[n].family===f.kinds[t].family);return Oi[Math.max(
0,e.indexOf(t))%Oi.length]}var on=t=>Hu.indexOf(t)%Ks,sn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var qu=3,Ei=.6;function Ti(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:u,families:d}=n,
{family:g,rank:h,shape:w}=P(t),y=!o||o.has(t),b=d[g][y?s&&h==="concept"?"pale":"full":"dim"],O=t===p.selected,
$=pe(t).includes("†")&&y,R=$&&yo(t),A={background:b,border:a},G=me(t);return{id:t,...J(t),shape:w,size:te(t,
r,e)/r,borderWidth:(O?3:R?4:$?2:1)*(s?Ei:1),color:{background:b,border:O?a:R?u:$?c:i,highlight:A,hover:A},fixed:G,
shapeProperties:{borderDashes:G?[3,2]:!1}}}function Ai(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:u}=n,d=t.edges.find($=>$.relation!==null)?.relation??null,g=s?null:tn(t),h=g===null?
void 0:sn(t),w=d===null?i:c[P(d).family],y=h===void 0?w:u[on(h)],b=d===null?No:g===null?nn(I(d)):[],O=$=>({enabled:!s&&
t.edges.some(R=>R.to===$),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Ei/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:O(t.to),from:O(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<qu,dashes:b.length&&!s?b:!1,smooth:li(t.bend)}}var[Wu,Uu]=[700,.2],Gu=1.15,zu=1500;function Ci(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(
()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function u(d,g,h){
e.setSize("100%","100%");let[w,y]=[d.map(({x:ct})=>ct),d.map(({y:ct})=>ct)],[b,O,$,R]=[Math.min(...w),Math.max(
...w),Math.min(...y),Math.max(...y)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(O-b||1),Math.max(
t.clientHeight-o()-70,20)/(R-$||1),Gu),G=h&&t.clientWidth<Wu?Math.max(A,Uu):A,ot=G<.35?g:null,ut=!a||h||n()||matchMedia(
"(prefers-reduced-motion: reduce)").matches;i={position:ot??{x:(b+O)/2,y:($+R)/2+16+o()/2/G},scale:ot?.35:G},e.
moveTo({...i,animation:ut?!1:{duration:250,easingFunction:"easeInOutQuad"}}),ut?r():(c=performance.now()+zu,Ku(
e).view.easingTime=Number.EPSILON)}return{look:u,isTravelling:()=>performance.now()<=c}}var Ku=t=>t;var Vu=1.5;function Vs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,u){let{face:d,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*Ve;h.forEach((y,b)=>{let O=n+
(b-(h.length-1)/2)*w,$=t.measureText(y).width+2*Vu*u;t.fillStyle=g,t.fillRect(e-$/2,O-w/2,$,w)}),h.forEach((y,b)=>{
let O=n+(b-(h.length-1)/2)*w,$=e-t.measureText(y).width/2;t.textAlign="left";for(let R of y.split(/([†‡]+)/)){
let A=/^[†‡]/.test(R);t.font=`${A?700:r} ${o}px ${d}`,t.fillStyle=A?a?c.grave:c.mark:i,t.fillText(R,$,O),$+=
t.measureText(R).width}t.font=`${r} ${o}px ${d}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[u,d,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&u<a&&r<h&&d<i&&
!o(w))return!1;return!0}};function Li([t,e,n,o],[s,r,a,i]){let[c,u]=[0,1];for(let[d,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<h||d>w)return!1;continue}let[y,b]=[(h-d)/g,(w-d)/g];c=Math.max(c,Math.min(y,b)),u=Math.min(
u,Math.max(y,b))}return c<=u}var Ri=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Pi=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),_u=[[0,-2],[0,2],...Pi.
map(([t,e])=>[1.25*t,1.6*e])],[Qu,Yu]=[Ri,[...Ri,...Pi,..._u]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Di=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Ju=[...Di,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],Xu=[0,8,16,24,32],_s=12,Ni=60,Zu=14,td=1e3,ed=500,nd=400,od=.5,Nn=2,Ii=2,
sd=.8,rd=1,ji=(t,e,n,o)=>[t-n/2-Nn,e-o/2-Nn,t+n/2+Nn,e+o/2+Nn];function Fi({shapes:t,things:e,dim:n=[],lines:o,
pointOf:s,degree:r,scale:a,sight:i=null,most:c=ed}){let u=M=>({x:s(M).x*a,y:s(M).y*a}),d=new Io;for(let M of t){
let{x:H,y:q}=u(M),F=te(M,a,r(M));d.add([H-F,q-F,H+F,q+F],M)}let g=o.length>nd?[]:o.flatMap(M=>ad(M,u));function h(M,H,q,F=(()=>!1)){
let K=i&&q.x>i[0]&&q.y>i[1]&&q.x<i[2]&&q.y<i[3],Mt=null,pt=1/0;for(let mt of M){let[We,Xt,Zt,kn]=mt.box;if(K&&
(We<i[0]||Xt<i[1]||Zt>i[2]||kn>i[3])||!d.isFree(mt.box,H,F))continue;let ht=g.reduce((Pt,{id:Sn,stroke:vn})=>Pt+
(Sn!==H&&Li(vn,mt.box)?1:0),mt.off??0);if(ht<pt&&([Mt,pt]=[mt,ht]),!pt)break}return Mt}let[w,y]=[e.slice(0,c),
o.slice(0,c)],b=y.filter(({amount:M})=>M),O=new Set(b.flatMap(({from:M,to:H})=>[M,H])),{names:$,captions:R}={names:new Map,
captions:new Map},A=new Map;function G(M,H,q){d.add(q,`name ${M}`),A.set(M,q),$.set(M,H)}function ot(M){d.remove(
`name ${M}`),$.delete(M)}let ut=new Set(e.slice(0,Zu)),ct=M=>t.length>td&&ut.has(M)&&r(M)>=_s;function dt(M){let H=Ts(
M),{size:q,bold:F}=ja(M,a,r(M)),[K,Mt]=Ee(H,q,F),{x:pt,y:mt}=u(M),We=te(M,a,r(M)),Xt=r(M)>=_s,Zt=(Xt?Xu:[0]).flatMap(
Pt=>(Xt||O.has(M)?Ju:Di).map(([Sn,vn])=>{let Ue=We+Nn+1+Pt,[Ge,ao]=[Sn*(Ue+K/2),vn*(Ue+Mt/2)];return{dx:Ge,dy:ao,
box:ji(pt+Ge,mt+ao,K,Mt)}})),kn=Pt=>typeof Pt=="number"&&Pt!==M&&r(Pt)<_s,ht=h(Zt,null,{x:pt,y:mt})??(ct(M)?h(
Zt,null,{x:pt,y:mt},kn):null);ht&&G(M,{dx:ht.dx,dy:ht.dy,size:q,bold:F,label:H},ht.box)}function at({id:M,from:H,
to:q,bend:F,amount:K,weight:Mt},pt){let[mt,We]=Ee(pt,bo),[Xt,Zt]=[u(H),u(q)];if(Mt<Ii&&Math.hypot(Zt.x-Xt.x,Zt.
y-Xt.y)<sd*mt)return;let kn=(K||Mt>=Ii?Yu:Qu).map(([Pt,Sn,vn])=>{let[Ue,Ge]=[Sn*(mt/2+4),vn*(We/2+4)],{x:ao,y:Vf}=St(
Xt,Zt,F,Pt);return{along:Pt,dx:Ue,dy:Ge,off:Ue||Ge?rd:0,box:ji(ao+Ue,Vf+Ge,mt,We)}}),ht=h(kn,M,St(Xt,Zt,F,.5));
ht&&(d.remove(M),d.add(ht.box,M),R.set(M,{along:ht.along,dx:ht.dx,dy:ht.dy,size:bo,label:pt}))}function qe(M){
let H=M.amount??"";if(at(M,H),R.has(M.id))return;let q=[M.from,M.to].filter(K=>$.has(K)),F=q.map(K=>({end:K,name:$.
get(K),box:A.get(K)}));for(let K of q)ot(K);at(M,H);for(let K of q)dt(K);if(!q.every(K=>$.has(K))){d.remove(M.
id),R.delete(M.id);for(let{end:K,name:Mt,box:pt}of F)ot(K),Mt&&pt&&G(K,Mt,pt)}}for(let M of w.length<=Ni?w.filter(
H=>O.has(H)):w)dt(M);if(w.length<=Ni)for(let M of b)qe(M);for(let M of w)$.has(M)||dt(M);if($.size>=od*w.length){
for(let M of b)at(M,M.label);for(let M of y)M.amount||at(M,M.label)}for(let M of n.slice(0,c))dt(M);return{names:$,
captions:R}}function ad({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(
r,a,o,c));return i.slice(1).map((c,u)=>({id:t,stroke:[i[u].x,i[u].y,c.x,c.y]}))}var id=50,rn=new Map,Qs=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function cd(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,..._e(e,new Set([e]),new Set).
slice(0,Mn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?_e(r,s,o).slice(0,Mn):En(r,s,o))s.add(
i)}return s}function vt(){let[t,e]=[cd(),new Set(Qs())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Oo(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Bi=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()});function an({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Eo(e):t!==null?Je(t):za(),x.away=
new Set(r);for(let d of[...a,...x.away])x.aside.delete(d);for(let d of n)At(x.shown,[d.thing]),d.all?Mo(d.thing):
At(x.shown,En(d.thing,x.shown,x.away)),x.came.push(d);At(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=
new Set(i),x.sieve=c;let u=rn.get(Hi());u&&(x.shown=new Map(u))}var Hi=()=>`${p.arrangement} ${x.preset} ${x.centre}\
 ${Qs().sort((t,e)=>t-e)}`;function jo(){let t=Hi();rn.delete(t),rn.set(t,new Map(Qs().map(e=>[e,J(e)]))),rn.size>
id&&rn.delete([...rn.keys()][0])}function qi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
u=null;function d(){if(!u)return;let b=c(),O=b.scale/u.scale;e.style.transform=`translate(${b.x-u.x*O}px, ${b.
y-u.y*O}px) scale(${O})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!u||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
u=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var ld=Array.from({length:22},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),fd=.15,ud=.01,Wi=14,dd=4e6;function Ys(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Js=(t,e,n)=>n?Array.from({length:Wi+1},(o,s)=>St(t,e,n,s/Wi)):[t,e];function Ui(t,e,n,o){
if(t.length*e.length>dd)return;let s=e.map(i=>{let[c,u]=o(i);return{thing:i,at:n(i),core:c,radius:u}}),r=new Map;
for(let i of t){let h=function(b,O=1/0){let $=Js(c,u,b),[R,A,G,ot]=[c.x,c.x,c.y,c.y];for(let{x:ct,y:dt}of $)[R,
A]=[Math.min(R,ct),Math.max(A,ct)],[G,ot]=[Math.min(G,dt),Math.max(ot,dt)];let ut=0;for(let{thing:ct,at:dt,radius:at,
core:qe}of s){let{x:M,y:H}=dt;if(M<R-at||M>A+at||H<G-at||H>ot+at||ct===i.from||ct===i.to)continue;let q=1/0;for(let F=1;F<
$.length;F+=1)q=Math.min(q,Ys($[F-1],$[F],dt));if(q<at&&(ut+=q<qe?1:ud),ut>=O)break}return ut};var a=h;let[c,u]=[
n(i.from),n(i.to)],d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=b=>g.every(O=>Math.abs(O-b)>=fd),y=h(
i.usual);i.bend=i.usual;for(let b of y?ld:[]){let O=i.usual+b,$=w(O)?h(O,y):1/0;if($<y&&([y,i.bend]=[$,O]),!y)
break}g.push(i.bend)}}var Re=matchMedia("(prefers-color-scheme: dark)");he(Re.matches?"dark":"light");function he(t){document.documentElement.
dataset.theme=t}var cn=()=>document.documentElement.dataset.theme==="dark";function Gi(){let{theme:t="light"}=document.documentElement.dataset;he("light");let e=Po();return he(t),e}function Po(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(u=>parseInt(e(s).slice(u,u+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Ks-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var pd=.55,md=120,hd=500,Ki=3e3,gd=3,Rt=k("drawing"),Vi=()=>k("tools").offsetHeight,ge=new vis.DataSet([]),In=new vis.
DataSet([]),T=new vis.Network(Rt,{nodes:ge,edges:In},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Pn=()=>ge.length>hd,Zs=Ci(Rt,T,{isHeavy:Pn,below:Vi,arrived:()=>Xi(!0),settle:sr});qi(T,Rt.querySelector("canv\
as"),Pn,sr);var zt=Po(),Xs={names:new Map,captions:new Map},zi=0,Do=!1,jn={scale:0,x:0,y:0};function wd(){let t=Q().
length;return t>Ki||t>md&&T.getScale()<pd}function tr(){if(p.highlighted){let e=(p.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(kt)])}if(p.selected===null||!kt(p.selected))
return Qe(ne())?null:new Set([...X().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(
({from:e,to:n})=>e===p.selected||n===p.selected);return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function yd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Rt.clientWidth-t,Rt.clientHeight-Vi()-e]}function xd(t){
return Pn()?t.filter(e=>_i(e,50)):t}function _i(t,e){let{x:n,y:o}=T.canvasToDOM(J(t));return n>-e&&o>-e&&n<Rt.
clientWidth+e&&o<Rt.clientHeight+e}function bd(t){let e=tr(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,
s=i=>Gt(i)+(_(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Us(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...X().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:J,degree:Gt}}function Qi(){jn={scale:T.getScale(),
...T.getViewPosition()},Xs=Fi({...bd(xd(Q())),scale:jn.scale,sight:yd()})}function Yi(){let t=T.getScale();function e(n){
let o=te(n,t,Gt(n));return[o/t,(o+gd)/t]}Ui([...X().values()],Q(),J,e)}function er(t){let e=tr(),n={colours:t,
highlighted:e,far:wd(),scale:T.getScale()};return{things:Q().sort((o,s)=>Gt(o)-Gt(s)).map(o=>Ti(o,Gt(o),n)),lines:[
...X().values()].map(o=>Ai(o,Us(o,e),n))}}function nr(){zt=Po(),pi();let t=Q().length<=Ki;T.setOptions({interaction:{
hover:t,dragNodes:t}}),In.remove(In.getIds().filter(o=>!X().has(String(o)))),Yi();let e=er(zt),n=new Set(e.things.
map(({id:o})=>o));ge.remove(ge.getIds().filter(o=>!n.has(Number(o)))),ge.update(e.things),In.update(e.lines),Qi(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),p.selected!==null&&ge.get(p.selected)&&
T.selectNodes([p.selected],!1)}function Ji(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
jn.scale-1)>(Pn()?.2:.03);if(!t&&!s&&!(Pn()&&Math.hypot(n-jn.x,o-jn.y)*e>20))return;if(s&&Yi(),Qi(),!s){T.redraw();
return}let r=er(zt);ge.update(r.things),In.update(r.lines)}function Fo(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...Xs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:u}])=>{if(!ge.get(s))return[];let{x:d,y:g}=e(s);
return[{thing:s,x:d+r*t,y:g+a*t,size:i*t,bold:c,label:u}]}),o=[...Xs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:u}])=>{let d=X().get(s);if(!d)return[];let{x:g,y:h}=St(e(d.from),e(d.to),d.bend,r);return[{line:d,
x:g+a*t,y:h+i*t,size:c*t,label:u,grave:d.grave}]});return{names:n,captions:o}}function or(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Rt.clientWidth,y:Rt.clientHeight})];return{...er(t),...Fo(),from:e,to:n,width:Rt.clientWidth,
height:Rt.clientHeight}}function sr(){Ji(!0)}function Xi(t=!1){cancelAnimationFrame(zi),Do=Do||t,zi=requestAnimationFrame(
()=>{Ji(Do),Do=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Fo();for(let r of o)Vs(t,
r,r.line.weight>1?zt.ink:zt.soft,zt,e);let s=tr();for(let r of n){let a=s?!s.has(r.thing):_(r.thing);Vs(t,r,a?
zt.soft:zt.ink,zt,e)}Si(t,zt,e),Zs.isTravelling()||Xi()});T.on("dragEnd",({nodes:t})=>t.length?rr(t):sr());function rr(t){
for(let e of t)Xe(e,T.getPosition(e));jo(),nr()}var Zi=t=>_i(t,-20);var kd=3,Sd=6,vd=k("drawing"),tc=[null,!0],ln=!1,ar=T.getViewPosition();function Nt(t=null,e=!1){tc=[t,e],ln=!1;
let n=new Set(Q()),o=(t??[...n]).filter(s=>n.has(s)).map(J);o.length&&Zs.look(t?o:[...o,...ki()],t&&!p.highlighted?
o[0]:null,e)}var ec=()=>ln||Nt(...tc);function nc(t){let e=Q().map(J),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,vd.clientHeight/s/kd);
return Math.max(r,Math.min(Sd,t))}function Ne(t){ln=!0,T.moveTo({scale:nc(T.getScale()*t)})}T.on("zoom",()=>{ln=
!0;let[t,e]=[T.getScale(),nc(T.getScale())];t!==e&&T.moveTo({scale:e,position:ar}),ar=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{ln=ln||!t.length,ar=T.getViewPosition()});var oc=$i(T,t=>{rr(Q()),t&&p.selected===null&&
!p.highlighted&&Nt()});function ir(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Bo=null;function ae(t=null,e=!1){Bo=p.mode==="picture"?null:()=>Nt(t,e),Bo||Nt(t,e)}function Od(){let{selected:t,
highlighted:e}=p;ae(t!==null?[t,...rt(t,Ye()).filter(kt)]:e)}function xt({from:t=null,moves:e=!0}={}){Lt(p.tab);
let n=p.tab!=="overview";p.stays=!e,n&&(p.passage===null||t===null)&&ft(!0),B(),k("details").scrollTop=0,n&&(p.
tab==="details"&&(it(m("chosen")+ue()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&Od())}function It(t){Y(),re(t),xt()}function sc(t){Y(),re(t),xt({moves:!1})}function rc(t){re(
t,!0),xt({moves:!Zi(t)})}function Ho({from:t,to:e}){Y(),Ze(t,e),xt({moves:!1})}function Ie(){Y(),lt(),xt()}function ac(t){
Y(),lt(),p.arrangement="",Je(t),xt(),ae(null,!0)}function we(t){t<0||t>=f.steps.length||(Y(),Cn(t),xt(),k("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ft(!0),it(k("headline").textContent),ae(p.highlighted))}
var Dn=()=>we(0);function qo(t,e,n={}){Y(),Ce(t,e,n),xt()}function Kt(t){let e=p.passage;Y(),Tn(t),xt({from:e})}
function Wo(t,e=!0){p.unknown=null;let n=wa(t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),xt(),n&&ft(!0),
p.tab==="overview"&&ae(p.highlighted,!p.highlighted)}function ie(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.
act??(o?.id||o?.value);Y(),t(),Ln(),p.stays=e===void 0,B(),e!==void 0&&ae(e===null?null:[e,...rt(e),...n]);let a=[
...document.querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[t\
ype=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.
activeElement===document.body&&a.focus()}var ic=t=>ie(()=>it(m("added")(Eo(t))),t),Uo=(t,e=!0)=>ie(()=>it(m("a\
dded")(Va(t))),e?t:void 0),cc=()=>p.selected??p.pair?.from;function Go(t){let[e,...n]=t;ie(()=>{js(t),n.length||
re(e)},n.length?cc():void 0,t),n.length||xt()}function zo(t){let[e,...n]=t;if(ie(()=>{n.length||lt(),Ps(t)},n.
length?cc():void 0,t),n.length)return;let s=Co(e);s&&Ze(s.from,s.to),xt()}var lc=()=>ie(()=>js(Te()),null),fc=()=>ie(
()=>Ps(Ga()),null),uc=t=>ie(()=>Qa(t));function dc(t){Y(),lt(),Is(t),xt(),it(m("hiddenNow"))}var ye=(t,e)=>ie(
()=>Ya(t,e)),cr=t=>ie(()=>Ja(t));function lr(){xa(),it(m("undone"))}function pc(t){To(t),B(),t==="picture"&&Bo&&
Bo()}function mc(t){p.reading=t,Ut("readings",t),Ln(),B()}var Md={33:60,35:62},Ed=126;function Td(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Ed;o=o*85+(r<42?Md[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[Td(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Ad=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ce(t){
let e=`${t}-block`;return document.getElementById(e)||await Ad,document.getElementById(e)?.textContent??""}var gc=new Map;
function Ko(t){let e=gc.get(t)??Cd(t);return gc.set(t,e),e}async function Cd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await ce(t))),document.head.append(e)}function fn(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Ld=10.2,Rd=5.9,Nd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function fr(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Nd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function wc(t,e,n){let o=Math.floor(e/Rd),s=t.caption.flatMap(y=>fr(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,u={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:fr(t.title,Math.floor(e/Ld)),subtitle:t.subtitle?fr(
t.subtitle,o):[],high:30*r,last:r-.5},d=JSON.parse(new TextDecoder().decode(await xe(await ce("templates")))),
g=JSON.stringify(d[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,b,O)=>b?
JSON.stringify(u[b]):String(u[O]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,b)=>({n:b,text:y}))};for(let y of h.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return h}var Id=760,jd=280;async function Pd(t,e){await Ko("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await wc(t,Math.min(Math.max(e,jd),Id),s))}function dr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Pd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>fn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var ur=!1;function yc(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:ur||o,ontoggle:({target:r})=>Dd(r,t,e)},l("summary",{},m("asChart")),n):""}function Dd(t,e,n){ur=t.open,ur&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(dr(e,n()))}var Fd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",pr=5,Bd=.5,Vo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),Hd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Fd[Math.
floor(n/588)]:e}).join(""),kc=f.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Vo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Vo),...r],initials:s.map(Hd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function xc(t,e){let n=t.indexOf(e);return n<0?pr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Fn(t,e=12){
let n=t.trim().normalize("NFC"),o=Vo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return kc.map((r,a)=>{let i=s?
r.initials.map(c=>xc(c,n)):r.plain.map(c=>xc(c,o));return{rank:Math.min(...i,pr),thing:a}}).filter(r=>r.rank<pr).
sort((r,a)=>r.rank-a.rank||Number(_(r.thing))-Number(_(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var bc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function qd(t,e){
let[n,o]=[bc(t),bc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function _o(t,e){let n=Fn(
t,e);if(n.length)return n;let o=Vo(t.trim());return kc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>qd(
a,o)))})).filter(({share:s})=>s>=Bd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Wd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var mr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),vc=new Map,$c=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])$c.set(mr(o),t);for(let o of[e,...n])vc.set(o,t).set(Wd(o),t)}var et=t=>vc.get(t)??(/^\w+:/.
test(t)?void 0:$c.get(t.toLowerCase()));function je(t){let{name:e}=f.things[t],n=mr(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var Sc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Oc=t=>Sc.get(t.toLowerCase())??
Sc.get(mr(t)),Ud=new Map(f.presets.map(({name:t},e)=>[t,e])),Mc=t=>Ud.get(t),Gd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Qo=t=>Gd.get(t);var Ec=null;function Bn(){return Ec??=ce("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),Ec}function Pe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var zd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Kd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Vd(t){let[,e,n="",o=""]=zd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Kd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Tc(){let t=await Bn(),e=Q(),n=c=>({iri:Pe(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=Wt(yt());for(let c of e)for(let u of wt(c))o(u)&&
s.add(u);let r=[...s].sort((c,u)=>c-u).map(c=>{let u=f.statements[c],{subject:d,predicate:g,object:h}=u;return{
subject:n(d),predicate:Pe(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Vd(t.objects[c]),said:u}}),
a=r.flatMap(({subject:c,object:u})=>"thing"in u?[c,u]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Yo=(t,e)=>(e.types[t]??[]).map(n=>Pe(n,e.prefixes));var gr=20,De=()=>document.getElementById("tab-ask")!==null,Hn=class extends Error{},un=null,qn=new Map,Ac=0;function Cc(t,e,n){
Ac+=1;let o=Ac;return new Promise((s,r)=>{qn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Lc(){un?.worker.terminate(),un=null;for(let{reject:t}of qn.values())t(new Hn);qn.clear()}async function _d(){
let t=await xe(await ce("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=qn.get(s);qn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Lc()};let o=Cc(
n,"open",[await ce("engine"),await ce("asking"),f.readings[0]]);return{worker:n,known:o}}var hr=null;async function Rc(){
return un||(hr??=_d(),un=await hr,hr=null,un)}async function Nc(){return(await Rc()).known}async function Vt(t,...e){
let{worker:n,known:o}=await Rc();await o;let s=setTimeout(Lc,1e3*gr);try{return await Cc(n,t,e)}finally{clearTimeout(
s)}}var Ic=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),v=Ic(),Wn=(t={})=>{Object.assign(v,Ic(),t)},be=()=>v.name!==""||v.own!==null,U={now:null,terms:null,
hasFailed:!1},Un=()=>U.now?.questions.find(({name:t})=>t===v.name),Qd=[];function jc(t){for(let e of Qd)e(t)}var Gn="http://www.w3.org/2001/XMLSchema#",Yd=/[\p{Cc} <>"{}|\\^`]/u,Jd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function wr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(wr).join(" ")} )>>`;if(t==="uri"){if(Yd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Jd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Gn}\
string`?`${s}^^<${n}>`:s}var Xd=["Long","Int","Short","Byte"],Zd=["integer",...Xd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Tx=new Map([...Zd.map(t=>[Gn+t,/^[+-]?\d+$/]),
[`${Gn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Gn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Gn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Pc=null,Dc=null;function yr(t){let{prefixes:e}=U.terms??f;return Pc??=new Map(f.things.map(({name:n},o)=>[
Pe(n,e),o])),t?.type==="uri"?Pc.get(t.value):void 0}function tp(){if(!U.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=U.terms,o=r=>`<${Pe(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let u=typeof i=="number"?o(i):t[c],d=`${o(r)} <${Pe(e[a],n)}> ${u}`;s.set(d,[...s.get(d)??[],c])}),
s}function Fc({evidence:t}){Dc??=tp();let e=t.map(n=>({one:n,places:(Dc?.get(ep(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var ep=({triple:t})=>t.map(
wr).join(" ");function Bc(t){let n=[...new Set(t.flat().map(yr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var np=60,Jo=()=>v.answer?Bc(v.answer.rows.map(({terms:t})=>t)):[];function Hc(){if(p.selected!==null||p.pair||
p.passage!==null)return[];let t=Jo();return p.highlighted=t.length&&t.length<=np?se(t):null,p.highlighted??[]}
function xr(){return v.isDrawn=!0,an({...Bi(),added:Jo()}),p.highlighted=null,null}async function br(){if(!(U.now||U.hasFailed)){try{let[t,e]=await Promise.all([Nc(),Bn()]);Object.assign(U,{now:t,
terms:e})}catch(t){U.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}B()}}var qc=()=>`${p.reading} ${p.
language} ${JSON.stringify(v.rates)}`;function Wc(){be()&&v.key!==qc()&&kr()}var Xo=null;async function kr(){let t={};
Xo=t,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:qc()});let{reading:e,language:n}=p,o=[];
try{await br();let s=v.own===null?await Vt("answer",v.name,v.typed,e,n,v.rates):await Vt("sparql",v.own,e,n);if(Xo!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(v,{answer:r,holds:a,isBusy:!1}),
i&&(v.trouble={kind:"refused",message:i}),r&&jc({asked:v,answer:r,reading:e,language:n}),o=c||v.isDrawn?xr():Hc(),
it(r?m("rows")(r.rows.length):""),r&&!r.rows.length&&v.own===null&&op(t)}catch(s){if(Xo!==t)return;let{message:r=String(
s),told:a}=s;Object.assign(v,{answer:null,isBusy:!1});let i=s instanceof Hn?"ended":a?.line?"mistake":a?"given":
"query";v.trouble={kind:i,told:a,message:r}}B(),(o===null||o.length)&&ae(o)}async function op(t){let e=await Vt(
"alternatives",v.name,v.typed,p.reading).catch(()=>null);Xo===t&&(v.others=e,B())}function Uc(){Y(),lt();let t=xr();
Lt("ask"),B(),ae(t)}var _t=(t,e={})=>vr({name:t,typed:e}),zn=t=>vr({own:t});function Sr(t){Y(),v.rates=t,kr(),
B()}var dn=()=>vr({});function vr(t){Y(),lt(),$r(t),Lt("ask"),ft(!0),B()}function $r(t){Wn(t),(v.name||v.own)&&
kr()}var sp=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,rp="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Fe=null,Kn=sp,Gc=new Map;function ap(){let t=Gc.get(p.reading)??Vt("vocabulary",p.
reading);return Gc.set(p.reading,t),t}async function ip(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await ap(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:u,kind:d})=>({label:[i,...u].join(" "),displayLabel:i,detail:c[o],
apply:i,type:d})),r=Object.keys(U.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
rp.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Or(){if(!Fe)return;let{doc:t}=Fe.state,e=v.trouble?.kind==="mistake"?v.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Fe.dispatch(window.editor.setDiagnostics(Fe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function cp(t,e){if(await Ko("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(zn(Fe.state.doc.toString()),
!0);Fe=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[ip],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Kn=c.doc.toString())}),r]})}),e.hidden=!0,Or()}function zc(){v.own&&(Kn=v.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Kn,t.addEventListener(
"input",()=>{Kn=t.value});let e=l("div",{class:"sparql"});return Fe=null,setTimeout(()=>cp(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,dn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>zn(Kn),{class:"tool run"}))]}var lp=12,Kc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Vn=({label:t})=>t[p.language==="ko"?1:
0];function fp(t,e){let n=Kc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Kc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Vn(r.choice),Vn(a.choice))),o.slice(
0,lp).map(({choice:r})=>r)}function Vc(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let d=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
u(g.typed)}},l("span",{dir:"auto"},Vn(g))));s.replaceChildren(...d),s.hidden=!d.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=fp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function u(d){o.value=
"",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",d=>{d.isComposing||
((d.key==="ArrowDown"||d.key==="ArrowUp")&&r.length?(d.preventDefault(),a=(a+(d.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):d.key==="Enter"?(d.preventDefault(),u(r[a]?.typed??o.value)):d.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var _c=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Qc=new Map;async function Yc(t){let e=JSON.stringify([v.name,t,p.reading]),n=Qc.get(e)??await Vt("choices",
v.name,t,p.reading);return Qc.set(e,n),n}function Jc(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],_t(v.
name,n)}function up({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let g=_c(
d,()=>Jc(t,r.filter(h=>h!==d)));return Yc(t).then(h=>{let w=h.find(({typed:y,names:b})=>y===d||b.includes(d));
w&&(g.textContent=Vn(w))}),g}),i=Vc(s,()=>Yc(t),d=>Jc(t,e?[d]:[...new Set([...r,d])])),c=i.querySelector("inpu\
t"),u=et(o);return c.placeholder=`${m("forExample")} ${u===void 0?o:C(u)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var dp=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?U.now?.questions.find(({name:s})=>s===e):null;return o?E(S(o.title),()=>_t(e),{class:"plain"}):e});function Xc({
title:t,description:e,parameters:n,gathers:o}){let s=o&&U.now?.several;return[E(`← ${m("allQuestions")}`,dn,
{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),l("p",{class:"note"},...dp(S(e))),s?l("p",{class:"erratum"},
m("mixed")):"",...n.map(up)]}var Zc=t=>Ct(`topic-${t}`)||t,Mr="";function tl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Mr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:u,description:d,
tags:g})=>{let h=[c,u,d,g,g.map(Zc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let d=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>_t(h),{class:"question",value:h}))),g=l("summary",{},Zc(c)," ",l("small",{},String(d.length)));
return d.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...d))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Mr,s.addEventListener("input",()=>{Mr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>zn(""),{
class:"plain"})),n]}var el="";function nl(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(gr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Zo(){if(!De()||p.tab!=="ask")return;br(),Wc();let t=JSON.stringify([p.language,
p.reading,v.name,v.typed,v.own===null,U.now!==null,U.hasFailed]);if(Or(),t===el)return;el=t;let e=Un(),n=U.now?
v.own!==null?zc():e?Xc(e):[...be()?[l("p",{class:"erratum"},m("noQuestion")(v.name))]:[],...tl(U.now.questions)]:
[l("p",{class:"muted",role:"status"},U.hasFailed?m("notStarted"):m("starting"))];k("ask").replaceChildren(...n)}var ol=/^[A-Z]{3}$/,pp=/^\d{4}-\d\d-\d\d$/,sl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Tr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>ol.test(a)&&i>0&&i<1/0);return ol.test(e)&&pp.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function mp({variables:t,rows:e}){let n=t.indexOf("currency");return n<0?[]:[...new Set(e.
flatMap(({terms:o})=>o[n]?.value??[]))].sort()}var Er=(t,e)=>l("label",{},l("span",{},t),e);function rl(t){let e=mp(
t);if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,
selected:c===n?.currency},Ht(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"\
worth"}),a=()=>{let c=e.filter(u=>u!==o.value).map(u=>{let d=n&&n.currency===o.value?String(n.worth[u]??""):"",
g=l("input",{type:"number",name:u,min:"0",step:"any",required:!0,value:d});return Er(m("worth")(Ht(u),Ht(o.value)),
g)});r.replaceChildren(...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let d=[...r.
querySelectorAll("input")].map(({name:g,value:h})=>`${g}:${h}`);Sr(Tr([o.value,s.value,...d].join()))}return l(
"details",{class:"rates",open:n!==null},l("summary",{},m("oneCurrency")),l("p",{class:"note"},m("ownRates")),l(
"form",{onsubmit:i},Er(m("commonCurrency"),o),Er(m("rateDate"),s),r,l("button",{class:"tool"},m("convert")),n?
E(m("ownCurrencies"),()=>Sr(null),{class:"tool"}):""))}var _n=[];for(let t=2;_n.length<64;t+=1)_n.every(e=>t%e)&&_n.push(t);var al=t=>Math.floor((t-Math.floor(t))*2**
32)|0,hp=_n.map(t=>al(Math.cbrt(t))),gp=_n.slice(0,8).map(t=>al(Math.sqrt(t))),Qt=(t,e)=>t>>>e|t<<32-e;function il(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(gp),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let O=Qt(r[b-15],7)^Qt(r[b-15],18)^
r[b-15]>>>3,$=Qt(r[b-2],17)^Qt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+O+r[b-7]+$|0}let[i,c,u,d,g,h,w,y]=s;for(let b=0;b<
64;b+=1){let O=y+(Qt(g,6)^Qt(g,11)^Qt(g,25))+(g&h^~g&w)+hp[b]+r[b]|0,$=(Qt(i,2)^Qt(i,13)^Qt(i,22))+(i&c^i&u^c&
u)|0;[y,w,h,g,d,u,c,i]=[w,h,g,d+O|0,u,c,i,O+$|0]}[i,c,u,d,g,h,w,y].forEach((b,O)=>{s[O]=s[O]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var cl=60,wp=1e5,yp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Qn=({name:t})=>t.split("/").slice(0,-1).join("/"),Ar=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Ar.set(Qn(t),[...Ar.get(Qn(t))??[],e])});var Lr=new Map;function ll(t,e){let n=new Map,
o=null,[s,r]=[0,wp];for(let a of e){let{begin:i,end:c,sha256:u}=f.passages[a],d=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&il(new TextEncoder().encode(d(w)))===u,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,y=[...o].sort((b,O)=>Math.abs(b-w)-Math.abs(O-w)).slice(
0,r);r-=y.length,h=y.find(g)}h!==void 0&&(n.set(a,{begin:h,words:d(h)}),s=h-i)}return n}var Cr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function xp(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:ll(o,n),undone:[]},
r=n.find(g=>!Cr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of yp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=ll([...i],n),u=g=>n.filter(h=>Cr(g,h)).length;return u(c)>u(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function fl(t){let[e]=[...Ar].map(
u=>xp(t,u)).sort((u,d)=>d.sentences.size-u.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Lr.set(n,{points:s,sentences:r});let c=o.find(u=>!r.
has(u));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(u=>r.has(u)&&!Cr(r,u)).length}}var ul=t=>Lr.get(Qn(f.passages[t])),Rr=()=>Lr.size>
0,ts=t=>f.passages[t].sha256?ul(t)?.sentences.has(t):void 0;function dl(t){let e=ul(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-cl),o).join(
""),words:s,after:e.points.slice(r,r+cl).join("")}}var pn="http://www.w3.org/2000/svg",es={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function nt(t,e,...n){let o=document.
createElementNS(pn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ns(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return nt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},nt("path",{d:"M0 6h26",...o}))}var Yt=({family:t,shape:e})=>nt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},nt("path",{d:es[e]}));function z(t){return t>=j?l("span",{dir:"auto"},C(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>It(
t)},Yt(P(t)),C(t))}function Yn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Nr=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function $t(t){let e=f.passages[t],[n,
o]=[Nr(e),`${Yn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>Kt(t),
{class:"chip",...s})}var Jn=(t=p.language)=>f.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===p.reading)),os=t=>Jn().filter(
e=>e.passage===t);function mn(t,e=p.language){let n=Jn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Be(t){let{object:e}=f.statements[t];return typeof e=="numb\
er"?C(e):S(e.text)}function bp(t){let{subject:e,predicate:n}=f.statements[t];return`${C(e)} — ${S(f.predicates[n])}\
: ${Be(t)}`}function kp(t){let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Be(r)]:[])}function Sp(t,e){
let{severity:n,problem:o}=f.errata[t],s=e.filter(Oe),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(kp))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${W(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function Xn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>Sp(o,s))}function Ir(t){let e=dl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ts(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function jr(t){let e=t.map(({text:n,statements:o})=>{
let s=W(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function pl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},jr(t),...e,
...Xn(n))}function vp(t,e){let{text:n}=f.passages[t];return pl(e,l("p",{class:"source"},$t(t)," ",l("code",{},
f.passages[t].name)),n?l("p",{class:"paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),Ir(
t))}function He(t){let e=Jn(),n=new Set(e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.
some(u=>t.has(u))&&o.set(c.passage,[...o.get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:bp(
c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.passages.length?l("p",{class:"source muted"},m("unsourced")):
"",i=[...o].flatMap(([c,u])=>c===null?[]:[vp(c,u)]);return r.length?[...i,pl(r,a)]:i}function $p(t){let e=U.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function ml(t){
let{wanted:e,rest:n}=Fc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap($p);
return l("div",{class:"why"},...He(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Dr=200,ss=Dr;function Op(t,e){let n=yr(e);if(n!==void 0&&n<j)return E(t,()=>It(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>Kt(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var Mp=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Ep(t,e,n){
let o=v.row===n,s=E(`${n+1}${e.mark}`,()=>{v.row=o?null:n,B(),k("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,u)=>{let d=e.terms[t.variables.indexOf(c)];return l("td",{class:Mp(t.rows,u)?"numeric":"","data-heading":t.
headings[u]},e.cells[u]?Op(e.cells[u],d):"")}),a=v.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":
""},l("th",{scope:"row"},a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},ml(e)))]:
[i]}function Tp({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function Ap(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,ss),i=E(m("moreRows"),()=>{ss+=Dr,Pr="",B()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(
d=>l("th",{scope:"col"},d))],u=Object.values(s).map(d=>l("p",{class:"note"},m("alsoAsked")(d.slice(0,5).join("\
, "),d.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},yc(t.chart,()=>k("answer").clientWidth-48,rl(t),v.rates!==null),l("table",{},l("thea\
d",{},l("tr",{},...c)),l("tbody",{},...a.flatMap((d,g)=>Ep(t,d,g)))),n.length>ss?i:"",...u,Un()?.refusal?l("p",
{class:"note"},m("noEvidence")):"",v.own!==null?l("p",{class:"note"},m("ownEvidence")):"",...o.map(Tp))]}function Cp(){
let{parameter:t,text:e,why:n}=v.trouble?.told??{},o=n==="unknown"?_o(e,3):[],s=o.map(r=>E(C(r),()=>_t(v.name,{
...v.typed,[t]:[je(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},m("didYouMean")," ",...s)]:[]}
function Lp(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(U.now?.questions.find(u=>u.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${m("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>_t(
o,s)},a,c))});return[l("h2",{},m("otherRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},m("notAllA\
sked")):""]}function Rp(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"stat\
us"},m("answering"))]:n?[l("p",{class:"erratum",role:"alert"},nl()),...Cp()]:e!==null?[l("p",{},m(e?"yes":"no"))]:
t&&!t.rows.length?[l("p",{class:"muted"},m("noRows")),...Lp()]:t?Ap(t):[]}var Pr="";function hl(){let t=k("ans\
wer");if(t.hidden=!be()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,p.language,document.documentElement.
dataset.theme,U.now!==null]);if(c===Pr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ss=Dr),t.dataset.asked=
JSON.stringify([e,n,o]),Pr=c;let u=i?.rows??[],d=o===null?S(Un()?.title??e):m("ownQuery"),g=t.querySelector(".\
scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},d),i?l("span",{class:"counts",role:"s\
tatus"},m("rows")(u.length)):"",i&&Jo().length&&!v.isDrawn?E(m("asThePicture"),Uc,{class:"tool draw"}):"",E("×",
dn,{class:"tool close","aria-label":m("closeAnswer")})),...Rp());let h=t.querySelector(".scroll");h&&(h.scrollTop=
g)}var rs=[28,72],Np=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
gl=f.passages.map(t=>[t.text].flat());function Ip(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function jp(t,e,n){let o=t.slice(Math.max(0,n-rs[0]),n).replace(
n>rs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+rs[1]).replace(n+rs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function wl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Np.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ip),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let u=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(c.text),...gl[i]],h=r.length?
[d,...g].find(O=>r.every($=>$.test(O))):void 0,w=u?d:h;if(w===void 0)continue;let y=u?null:r[0].exec(w),b=w===
d?void 0:["en","ko"][gl[i].indexOf(w)];a.push({passage:i,lang:b,...jp(w,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>p.arrangement,read(t){if(t&&!wi.includes(t))return null;p.arrangement=t}});function Pp(t){
Y();let e=vt();p.arrangement=t,t||an(e),Ln(),B(),Nt()}function yl(){let t=k("arrange");t.addEventListener("cha\
nge",()=>Pp(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!xi}function xl(){k("arrange").value=
p.arrangement}var Dp=/^(Heading|소제목|제목)[^:]*: /,Fp=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Zn=new Map,kl=E("‹",()=>qr(-1),{class:"tool","data-label":"previous"}),Sl=E("›",()=>qr(1),{class:"\
tool","data-label":"next"}),vl=l("span",{class:"here"}),hn=l("select",{"data-label":"jump"}),Fr=l("div",{class:"\
bar reading"},kl,Sl,vl,hn),Br=l("div",{}),is=t=>f.passages[t].kind==="heading",as=[...f.passages.keys()].filter(
is),Hr=t=>S(f.passages[t].text)||m("unparaphrased");function Bp(t){let e=Hr(t).replace(Dp,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Hp(t){let e=os(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Ir(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?jr(e):l("p",{class:"muted"},m("nothingStated")),...Xn(n,f.passages[t].errata))}function qp(t){
let e=ts(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Wp(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>Kt(t)},
is(t)?"":l("span",{class:"number"},`${n||e} `),Hr(t),o.length?l("sup",{},"†"):"",qp(t));return Zn.set(t,r),l(
"li",{},is(t)?l("h3",{},r):r,s?Hp(t):"")}function Up(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!is(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(as.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Wp)))}function qr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(Kt(n),e?Zn.get(n)?.focus({preventScroll:!0}):it(`${Yn(f.passages[n])}: ${Hr(n)}`))}function $l(){let t=k("rea\
der");t.append(Fr,Br),t.addEventListener("keydown",e=>{let n=Fp.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),qr(n,!0))}),hn.addEventListener("change",()=>Kt(Number(hn.value)))}function Gp(){
let{passage:t}=p,e=f.passages.length;kl.disabled=!t,Sl.disabled=t===e-1,vl.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:as.findLast(o=>o<=t);hn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...as.map(o=>l("option",{value:String(o)},Bp(o)))),hn.value=
n===void 0?"":String(n),hn.hidden=!as.length,Fr.hidden=!e}function zp(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],Up(n)]})}function Kp(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Qn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Rr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Zn.clear(),Br.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Rr()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...zp([...t.values()]))}var bl=null;function Vp(){let t=k("reader"),e=p.passage===
null?null:Zn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){bl!==p.passage&&e.scrollIntoView(),bl=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Fr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function cs(){let{activeElement:t}=document,e=Br.contains(t)&&t?.classList.contains("sentence");Gp(),
Kp(),e&&Zn.get(p.passage??0)?.focus({preventScroll:!0}),Vp()}function Wr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function to(t){p.language=t,document.documentElement.lang=t,document.title=S(f.title),k("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Ct(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ct(n.dataset.label));
k("query").placeholder=m("search"),Ut("languages",t)}var _p={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ol(t,e){let n=_p[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(J(c)),[r,a,i]=[1/0,-1,""];for(let c of Q()){let{x:u,y:d}=s(c),g=Math.max(0,Math.hypot(u-t.x,
d-t.y)-te(c,o,Gt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:u,to:d,bend:g}of r>2?X().values():[]){let h=Js(
s(u),s(d),g),w=Math.min(...h.slice(1).map((y,b)=>Ys(h[b],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Ur=()=>p.selected!==null||!!p.pair||!!p.highlighted,ls=!1,Ml=({pointer:t})=>Ol(t.DOM,ls);function El(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=Ml(e);n!==void 0?sc(n):o!==void 0?Ho(Ws(o)):Ur()&&Ie()}),T.on(
"doubleClick",e=>{let{thing:n}=Ml(e);n!==void 0&&Uo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ls=n.pointerType==="touch",ls&&e==="pointerdown"&&ir()},!0);t.addEventListener("mousemove",e=>ls&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",ir)}var ke=(t,e)=>k(t).addEventListener("click",e),fs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Qp(){ke("closer",()=>Ne(1.4)),ke("farther",()=>Ne(1/1.4)),ke("whole",()=>Nt()),ke("undo",lr),ke(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),oc(t)})}var Gr=()=>k("menu").getAttribute("aria-expanded")==="true",zr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function Cl(){zr(!1),k("menu").focus()}function Tl(t){he(t),B()}var Ll=()=>k("theme").
setAttribute("aria-pressed",String(cn()));function Yp(){ke("menu",()=>zr(!Gr())),fs("modes",t=>{pc(t),Gr()&&Cl()}),
fs("readings",mc),fs("languages",t=>{to(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&zr(!1)});ke("theme",()=>Tl(cn()?"light":"d\
ark")),Re.addEventListener("change",()=>Tl(Re.matches?"dark":"light"))}function Al(t){Lt(t),t==="text"&&cs(),Zo()}
function Jp(){ke("fold",()=>ft(!ri())),fs("tabs",Al),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];Al(o.value),o.focus()})}function Xp(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
lr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Gr()?Cl():t.key==="Escape"&&Ur()?Ie():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function Rl(){El(),Qp(),Yp(),Jp(),ha(Wo),addEventListener("resize",()=>{p.mode==="picture"&&
ec()}),document.addEventListener("keydown",Xp),k("tab-text").hidden=!f.passages.length,k("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!f.readings.includes(
t.value);Ut("modes",p.mode)}var Zp=64*1024*1024,le=null;function Il({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Yn):""}function tm(){le=null,Kr()}function Kr(){let t=k("took");if(t.hidden=le===null,le===null)return;t.className=
le.read?.of&&le.read.found===le.read.of?"":"wrong";let e=E("×",tm,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},Il(le)),e)}async function em([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Zp)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:fl(r)}}async function Nl(t,e=!1){t.length&&(le=await em(t,e),p.tab==="overview"&&Lt("tex\
t"),ft(!0),B(),it(Il(le)))}function jl(){let t=k("file");t.addEventListener("change",async()=>{await Nl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Nl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var nm=60,om=2,sm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Pl={"+":()=>Ne(1.4),"=":()=>Ne(
1.4),"-":()=>Ne(1/1.4),0:()=>Nt(),Enter:()=>p.selected!==null&&k("details").querySelector("h2")?.focus()};function rm([
t,e]){let n=Ae().get(p.selected??-1)??T.getViewPosition();return[...Ae()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+om*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function am([t,e]){let{x:n,y:o}=T.getViewPosition(),s=nm/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Dl(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=sm[e.key];if(!(!n&&
!Object.hasOwn(Pl,e.key)))if(e.preventDefault(),!n)Pl[e.key]();else if(e.shiftKey)am(n);else{let o=rm(n);o!==void 0&&
rc(o)}})}function us(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,u=()=>a.length+i.length;
function d(A,...G){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:ot=>{
ot.preventDefault(),O(A)}},...G)}function g(A,G){let ot=P(A);return d(G,Yt(ot),l("span",{dir:"auto"},C(A)),l("\
small",{},S(ot.label)))}function h({passage:A,lang:G,before:ot,found:ut,after:ct},dt){let at=l("span",{dir:"au\
to",lang:G},ot,ut?l("mark",{},ut):"",ct);return d(a.length+dt,at,l("small",{},Nr(f.passages[A])))}function w(){
let A=`${e.id}-sentences`,G=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},
l("small",{id:A},m("sentence")),G)}function y(){let A=t.value.trim()!=="",G={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...u()?[]:[l("li",G,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&u()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function O(A){t.value=o?C(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function $(){i=s(t.value),
a=Fn(t.value,i.length?8:12),c=0,y()}function R(A){e.hidden&&$(),c=(c+A+u())%(u()||1),y()}t.addEventListener("i\
nput",$),t.addEventListener("focus",()=>o||$()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),R(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&u()&&!e.hidden?(A.preventDefault(),O(c)):A.key==="Escape"&&(o||(t.value=""),b()))})}var Vr=3;function Fl(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function _r(){k("tip").hidden=!0}function Bl(){k(
"drawing").addEventListener("mouseleave",_r),k("drawing").addEventListener("pointerdown",_r,!0),T.on("hoverNod\
e",({node:t,event:e})=>Fl(e,C(t),l("small",{},S(P(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=mn(Wt(n.edges)),s=o.slice(0,Vr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},W(r.statements))));Fl(e,...s,o.length>Vr?l("small",{},`+ ${o.length-Vr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,_r)}var im="input, select, textarea, [role=tablist], [role=application]";function Hl(){V("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&Cn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(im))){if(t.key==="ArrowRight")we(p.tour+
1);else if(t.key==="ArrowLeft")we(p.tour-1);else if(t.key==="Escape")Dn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var cm={corrected:"corrected",stated:"stated","as-stated":"stated"};function ds(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>p.language===
Wr()?"":p.language,read(t){if(t==="en"||t==="ko")to(t);else{if(t)return null;to(Wr())}}});V("theme",{kept:!0,write:()=>cn()===
Re.matches?"":cn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;he(t||(Re.matches?"dark":"\
light"))}});V("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?cm[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Ut("readings",e)}});V("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var jt;function Se(t,e,n,o){V(t,{write:()=>Ft(
n()),read(s){let{places:r,unknown:a}=ds(Bt(s),e);return o(r),a}})}var fe=(...t)=>t.flatMap(e=>e===null?[]:je(e)),
Qr=t=>t.map(e=>f.kinds[e].name);Se("view",Mc,()=>{let{preset:t}=vt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()}});
Se("around",et,()=>fe(vt().centre),([t])=>{t!==void 0&&Object.assign(jt,{preset:null,centre:t})});Se("show",Qo,
()=>Qr(vt().asked),t=>Object.assign(jt,{asked:t}));var Wl=t=>f.kinds.length>2&&t.length===f.kinds.length-1;Se(
"hide",Qo,()=>{let{away:t}=vt();return Wl(t)?[]:Qr(t)},t=>Object.assign(jt,{away:t}));Se("only",Qo,()=>{let{away:t}=vt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Wl(t)?Qr([e]):[]},([t])=>{t!==void 0&&(jt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var ql="*";V("with",{write:()=>Ft(vt().came.map(({thing:t,all:e})=>je(t)+(e?
ql:""))),read(t){let e=Bt(t),{unknown:n}=ds(e,o=>et(o.replace(/\*$/,"")));return jt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(ql)}}),n}});Se("add",et,()=>fe(...vt().added),
t=>Object.assign(jt,{added:t}));Se("without",et,()=>fe(...vt().removed),t=>Object.assign(jt,{removed:t}));V("l\
ines",{write:()=>Ft(ko.flatMap(t=>ne()[t]?`${t} ${ne()[t]}`:[])),read(t){return jt.sieve=ee(),Bt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(jt.sieve[s]=o),!s})}});Se("pin",et,()=>fe(
...vt().pinned),t=>{an({...jt,pinned:t}),lt()});function eo(t,e,n,o,s){V(t,{write:()=>Ft(o()),read(r){let a=Bt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=ds(a,n);return a.length&&!c.length&&s(...i),c}})}eo("line",2,et,()=>p.pair?fe(p.pair.from,p.pair.to):
[],(t,e)=>Ze(t,e));eo("passage",1,Oc,()=>p.passage===null?[]:[f.passages[p.passage].name],t=>Tn(t));eo("path",
2,et,()=>p.isTold?fe(p.path.from,p.path.to):[],(t,e)=>Ce(t,e));V("avoid",{write:()=>p.isTold&&p.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=p.path;if(t&&(t!=="hubs"||!p.isTold))return null;t&&e!==null&&n!==null&&Ce(e,
n,{avoids:!0})}});V("way",{write:()=>p.isTold&&p.path.way?String(p.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=p.
path;if(t)return!/^[1-9]\d*$/.test(t)||!p.isTold||e===null||n===null?null:(Ce(e,n,{avoids:o,way:Number(t)-1}),
p.highlighted&&Number(t)<=ze(e,n,o).paths.length?[]:null)}});eo("at",1,et,()=>fe(p.passed?p.selected:null),t=>re(
t,!0));eo("entity",1,et,()=>fe(p.passed?null:p.selected),t=>re(t));function Ul(t){$r(t),p.tab==="overview"&&(p.tab="ask")}V("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Ft(e)]),read(t,e){if(!t||!De())return v.name&&Wn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Bt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?Ul({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});V("rates",{write:()=>sl(v.rates),read(t){let e=Tr(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});V("sparql",{write:()=>v.own??"",read(t){if(t&&!De())return[t];t&&v.own!==t?Ul({own:t}):
!t&&v.own!==null&&Wn()}});V("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&be(),
t&&t!=="answer"?null:void 0}});var lm=["ranked","rated","paid","pursued"],zl=6,fm=matchMedia("(max-width: 860px)"),Kl=t=>f.kinds[I(t)].beside,
Yr=t=>t<j&&Kl(t)==="others",Vl=[...f.things.keys()].slice(0,j).filter(Yr).sort((t,e)=>L(e).length-L(t).length||
t-e);function um(t,e){Y(),p.beside=[t,e],fm.matches&&ft(!1),B(),k("beside").querySelector("h2").focus()}function dm(){
Y(),p.beside=null,B(),k("details").querySelector(".beside button")?.focus()}function _l(t){let e=Vl.filter(a=>a!==
t);if(!Yr(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>um(t,a),{class:"tool"})),o=n.splice(zl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=st(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function pm(t,e){let n=[...Tt(t),...rt(t)].filter(s=>Kl(
s)===e);return mn(new Set(n.flatMap(wt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function mm({text:t,
statements:e,passage:n}){let o=W(e),s=n===null?"":$t(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function hm(t,e){let n=pm(t,e).map(mm),o=n.splice(zl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function Gl(t,e){let n=Vl.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},C(s))),o=l("select",{"aria-label":m("besideChoice")(C(e[1-t])),onchange:({target:s})=>{Y(),p.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],B(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},z(e[t]),o)}function Ql(){let t=k("beside"),{beside:e}=p;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=lm.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>hm(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(C).join(" · ")),E("×",dm,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Gl(0,e),Gl(1,e))),...n.map(o=>l("tbody",{},...o)))))}V("beside",{write:()=>p.beside?Ft(
p.beside.map(je)):"",read(t){if(p.beside=null,!t)return;let e=Bt(t),n=e.map(et),o=e.filter((i,c)=>n[c]===void 0||
!Yr(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Yl=6,gm=12;function Jr(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Xr({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var Jl=({ends:t})=>[...t].map(([e,n])=>{let o=W(n);return l("span",{class:"end"},
z(e),o?l("sup",{},o):"")});function wm(t){let e=Jl(t),n=e.length>Yl+1?Yl:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Xr(t)),l("dd",{},...e.
slice(0,n),s))}function Zr(t){let e=gt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(P(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function ym(t,e){let n=Zr(t),o=Jr(t,s=>s!==e&&!(_(s)&&n.startsWith(C(s))));return l("l\
i",{},E(n,()=>It(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Xr(s)),...Jl(s))))}function xm(t){let e=new Map;for(let o of Tt(t)){let s=Jr(o,a=>a===t).map(Xr).join(
", ");if(!s)continue;let r=`${S(P(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=gm;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>ym(r,t)))))}function Xl(t){let e=Jr(t,o=>N(t)||!N(o)).map(wm),n=N(t)?[]:xm(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var bm=3,km=5,Zl=12,Sm=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,vm=150;function tf({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:u})=>c===o?u??[]:[])),r=e.map(c=>f.statements[c].subject),
a=[f.things[o].label].flat()[0],i=n!==null&&f.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>vm?3:0)}function $m({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=os(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Om(t){let e=mo(t),o=mn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>tf(c,t)-tf(i,t)),s=[],r=(i,c)=>i.statements.some(u=>c.statements.includes(
u));for(let i of o)s.length<bm&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>$m(i,e));return[...new Set(a)]}function Mm({text:t,statements:e,passage:n}){let o=W(e),s=n===null?"":
$t(n),r=t.replace(Sm,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Em(t){
let e=o=>gt(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Tt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Tm(t){let e=Em(t).slice(0,km).map(n=>{let o=rt(n).filter(r=>r!==t&&
!_(r)&&P(r).rank==="actor"),s=E(Zr(n),()=>It(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(z))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function ef(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(P(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Zl+1?o.splice(Zl):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(z));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(z),s.length?r:""))}var nf=t=>[...Om(t).map(Mm),Tm(t)];var Am=12,Cm=3,of=["from","to"];function sf(){let{from:t,to:e}=p.path;t!==null&&e!==null?qo(t,e,{avoids:p.path.
avoids}):ps()}function Lm(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return us(o,n,{keep:!0,take(s){p.path[t]=
s,p.path.from!==null&&p.path.to!==null&&sf()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var rf=l("div",{"aria-live":"polite"});function af(){let t=()=>{p.path={...p.path,from:p.path.to,to:p.path.
from},sf()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...of.map(Lm),E("",t,{class:"tool","data-message":"swap"}),rf)}function Rm(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,C(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Cm).join("; "))}
var Nm=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,z(t)," – ",z(e)),Rm(n),...He(o));
function Im(t,e){let{from:n,to:o,avoids:s,way:r}=p.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,Am).map((u,d)=>{let h=Ms(u).slice(1).map(y=>C(y.from)).join(" – ");return E(h,()=>qo(n,o,{avoids:s,way:d}),
{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function jm(){let{from:t,to:e,avoids:n}=p.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&qo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function Pm(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=p.path,{paths:s,isCut:r}=ze(t,e,n),a=Ms(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[jm(),Im(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(Nm))].filter(Boolean)}function ps(){for(let t of of){let[e,n]=[k(`path-${t}`),p.path[t]];e.value=n===
null?"":C(n),e.placeholder=m("search")}rf.replaceChildren(...Pm(p.path.from,p.path.to))}function cf(t){p.path=
{...p.path,from:t,to:null,way:0},ps(),Lt("path"),k("path-to").focus()}var bt=(t,e,n={})=>E(Ct(t),e,{class:"tool","data-act":t,...n}),ff=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function Dm(t){let e=kt(t),n=N(t)?[]:Te(t),o=N(t)?[]:Tt(t).filter(kt);return ff(
bt("focus",()=>ic(t)),So(t).total?bt("expand",()=>Uo(t)):"",N(t)&&e?bt("fold",()=>zo([t])):"",N(t)&&!e?bt("unf\
old",()=>Go([t])):"",n.length?bt("unfoldAround",()=>Go(n)):"",o.length?bt("foldAround",()=>zo(o)):"",bt("pathF\
rom",()=>cf(t)),e?bt("pin",()=>uc(t),{"aria-pressed":String(me(t))}):"",e?bt("hide",()=>dc(t)):"",bt("release",
Ie))}function Fm(t){let{count:e,kinds:n}=Ua(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>ye(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Bm(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?z(n):l("span",{dir:"auto",
lang:n.lang||!1},Be(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},W([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function Hm(t){
let e=wt(t).filter(D).flatMap(Bm);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function ta(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?l("p",{class:"names","data-how":e},ea(m(e)),...n):""}var ea=t=>l("span",{class:"muted"},t);function qm(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:lf,ontoggle:o=>lf=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},ea(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
ea(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Xl(t),Hm(t))}var lf=!1;function Wm(t){let{label:e,names:n}=f.
things[t],o=P(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=He(mo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Yt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...nf(t),ta(t,"broader"),ta(t,"narrower"),ta(t,"related"),Dm(t),_l(
t),Fm(t),ef(t),st(`${m("said")} (${r.length})`,...r),qm(t)]}function Um({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(kt)?bt("fold",()=>zo(o)):bt("unfold",()=>Go(o));return[l("h2",{tabindex:"\
-1"},ue()),l("p",{},z(t)," ",z(e)),ff(o.length?r:"",bt("release",Ie)),st(m("said"),...He(Wt(n)))]}function uf(){
let{pair:t,selected:e}=p,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?Um(t):e!==null?
Wm(e):n;k("details").replaceChildren(...o.filter(Boolean))}function oa(){return p.tour!==null?p.tour:f.steps.length&&oe()===f.steps[0].preset?0:null}var ms=f.steps.length-
1,Gm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function zm(t){return ms?t?[E(m("tourBack"),()=>we(
t-1),{class:"tool","data-act":"back"}),...t===ms?[E(m("tourLeave"),Dn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>we(t+1),{class:"tool next","data-act":"next"}),E("×",Dn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ms),()=>we(1),{class:"tool next","data-act":"tour"})]:[]}function na(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,ms));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Km(t){
let{text:e,passages:n}=An(t);return[na(t),l("h1",{id:"headline",dir:"auto"},...Gm(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map($t)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...zm(t)))]}var df=t=>t.toLocaleString(p.language);function sa(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!$n.length?S(n):m("ownData")(df(j-f.relations.length),df(f.kinds.length),
C($n[0]))}var Vm=()=>x.centre===null?"":C(x.centre);function _m(){let t=oe();if(t===null)return[na(null),l("h1",
{id:"headline",dir:"auto"},ue()||Vm()||S(f.title))];let{title:e}=f.presets[t];return[na(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},sa(t))]}var Qm=()=>[p.selected,p.pair,p.passage,p.beside].some(t=>t!==
null)||p.isTold;function pf(){let t=oa(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",p.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?_m():Km(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":Qm()?"aside":"";(!p.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var Ym=9;function mf(t,e){let n=f.kinds[t],o=!x.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ye(t,o?"hide":"show")},e?ns(n.family,nn(t)):Yt(n),S(n.label))}var hs=(t,e)=>l(
"span",{},t,e),hf=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function gf(){let t=$o(),e=new Set(f.relations.
map(({thing:d})=>f.things[d].kind)),n=[...f.kinds.keys()].filter(d=>t.has(d)||x.away.has(d)),o=n.toSorted((d,g)=>(t.
get(g)??0)-(t.get(d)??0)).slice(0,Ym),s=n.filter(d=>o.includes(d)),r=[...X().values()],a=r.filter(d=>tn(d)!==null),
i=[...new Set(a.flatMap(d=>sn(d)??[]))],c=Q().filter(d=>pe(d).includes("†")),u=c.filter(yo);k("legend").replaceChildren(
...s.filter(d=>!e.has(d)).map(d=>mf(d,!1)),...s.filter(d=>e.has(d)).map(d=>mf(d,!0)),...r.some(({edges:d})=>d.
some(({relation:g})=>g===null))?[hs(ns("stated",No),m("statedLine"))]:[],...i.map(d=>hs(ns(`tone-${on(d)}`,[],
6),m("wideLine")(Ht(d)))),...u.length?[hs(hf("grave"),m("graveError"))]:[],...c.length>u.length?[hs(hf("light"),
m("lightError"))]:[])}var wf="rankings",Jm=["country","pillar","year","printedAs"],no=new Map;function Xm(){let{reading:t,language:e}=p,
n=`${t} ${e}`;return no.has(n)||(no.set(n,null),Vt("answer",wf,{},t,e).then(({table:o})=>{no.set(n,o),B()},()=>no.
delete(n))),no.get(n)}function Zm({columns:t,headings:e,rows:n}){let o=Jm.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,u)=>l(
"td",{dir:"auto"},a[c],u?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function yf(){let t=oe();if(t===null||
f.presets[t].name!=="ranks"||!De())return"";let e=Xm();if(!e?.chart)return st(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>_t(wf),{class:"tool"}),o=st(m("ranked"),dr(e.chart,k(
"overview").clientWidth-32),Zm(e),n);return o.classList.add("ranks"),o}var th=12;function eh(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function nh({relation:t,sum:e}){let n=Bs(t,e);if(n===null)return"";let o=document.createElementNS(
pn,"svg");o.setAttribute("class",`amount tone-${on(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(pn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function oh(t){let{relation:e,sum:n}=t,o=W([n.statement]),s=o&&Ke(n.statement),r=Co(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=eh(e).map(C).join(" → "),c=l("b",{},Fs(n.statement),o?l("sup",
{},o):""),u=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},u,nh(t)))}function xf(){let t=Te().flatMap(s=>Rn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${P(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,th);return[l("h4",{},Ht(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(oh))]}),o=t.map(
({sum:s})=>s.statement).filter(Ke);return st(m(p.reading==="corrected"?"rightAmounts":"amounts"),...n,...Xn(o),
l("p",{class:"note"},m("scales")))}function gn(t,e,n){let o=ne()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>cr({...ne(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var bf=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function kf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=qa(),r=[gn("least",m("least"),t.map(([c,{amounts:u}])=>[
c,gt(u).replaceAll(`
`," ")])),gn("since",m("since"),e.map(c=>[String(c),String(c)])),gn("until",m("until"),e.map(c=>[String(c),String(
c)])),gn("status",m("statusIs"),n.map(([c,u])=>[c,S(u)])),gn("hearsay",m("hearsay"),bf(o)),gn("errata",m("erra\
ta"),bf(s))].filter(Boolean);if(!r.length)return"";let a=!Qe(ne()),i=E(m("everyLine"),()=>cr(ee()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(X().size)):"",a?i:"")}var wn=t=>t.toLocaleString(p.language),sh=[...f.things.keys()].slice(0,j),rh=f.kinds.map((t,e)=>sh.filter(n=>I(
n)===e).length),Sf=new Set(f.relations.map(({thing:t})=>I(t))),vf=$n.slice(0,8),yn=t=>l("p",{class:"note"},t);
function ah(){let t=oe(),e=f.presets.map((n,o)=>E(S(n.title),()=>ac(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return st(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),yn(
t===null?m("ownView"):sa(t)),f.presets.some(({name:n})=>n==="all")?"":yn(m("tooMany")(wn(j))))}function ih(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Ye().has(t),onchange:({target:a})=>ye(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(wn(e),wn(rh[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,Yt(n),l("span",{},r),s),E(m("only"),()=>ye(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function ch(){
let t=$o(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>ih(r,t.get(r)??0))),o=e.filter(s=>Sf.
has(s));return[st(m("kinds"),yn(m("kindsNote")),n(e.filter(s=>!Sf.has(s)))),o.length?st(m("lines"),yn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),lc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
fc,{class:"tool","data-act":"foldAll"}))):"",Ye().size?E(m("all"),()=>ye(null,"all"),{class:"tool",id:"every"}):
""]}function lh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>_o(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function fh(){let t=p.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function uh(){let t=vf.map(e=>l("li",{},z(e)," ",l("small",{},
String(L(e).length))));return st(m("connected"),l("ul",{class:"things"},...t))}function dh(){let t=oa();if(t===
null)return[];let{points:e,passages:n}=An(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map($t));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[st(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[st(m("inShort"),l("ul",{class:"points"},...r))]:[]}function $f(){
let t=[m("things")(wn(j-f.relations.length)),m("statements")(wn(f.statements.length)),f.passages.length?m("sen\
tences")(wn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),p.unknown?lh(p.unknown):"",...dh(),
p.tour===null?xf():"",ah(),yf(),f.articles.length&&f.readings.length>1?yn(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
yn(m("onlyCorrected")):"",Ra?fh():"",...ch(),kf(),vf.length?uh():""];k("overview").replaceChildren(...e.filter(
Boolean))}var Mf=t=>Math.min(...t,f.passages.length),Ef=t=>l("span",{class:"chips"},...t.map($t)),Tf=t=>l("span",{dir:"a\
uto"},t),Af=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),ph={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:z},{name:"kind",value:t=>S(P(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Me(t).length,cell:t=>Me(t).length?`${W(Me(t))} ${Me(t).length}`:""}]},Of=({passage:t})=>t===null?[]:[
t],mh={title:"wordRows",under:["thing"],rows:()=>Jn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(Af)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Tf(t.text)},{name:"sentence",value:t=>Mf(Of(t)),cell:t=>Ef(Of(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>W(t)}]},hh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:Af(t)})),columns:[{name:"\
subject",value:t=>C(f.statements[t].subject),cell:t=>z(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:Be,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?z(e):Tf(Be(t))}},{name:"sentence",value:t=>Mf(f.statements[t].passages),cell:t=>Ef(f.statements[t].passages)},
{name:"marks",value:t=>W([t])}]},gs={things:ph,...f.sentences.length&&{words:mh},statements:hh};var bs=200,Lf=matchMedia("(max-width: 640px)"),ys={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Jt="things",Rf=!1,oo="",xn=bs,Cf=t=>String(t).normalize("NFKC").toLowerCase();function gh(){
let{columns:t,rows:e}=gs[Jt],n=new Set([...Q(),...yt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Rf||n.has(
h)||Jt==="words"&&w.some(y=>N(y)&&n.has(y)),s=Cf(oo),r=new Set(oo?Fn(oo,1/0):[]),a=(h,{name:w,value:y,cell:b})=>w===
"sentence"&&b?b(h).textContent:y(h),i=(h,w)=>!oo||t.some(y=>Cf(a(h,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:u}=ys[Jt],{value:d}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:d(h),i:w})).sort((h,w)=>{let[
y,b]=[h.key,w.key],O=typeof y=="number"&&typeof b=="number"?y-b:g(String(y),String(b));return u*O||h.i-w.i}).map(
({row:h})=>h)}var ws=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ia=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ra=l("input",{type:"checkbox",id:"eve\
ry-row"}),Nf=l("p",{class:"note",role:"status"}),xs=l("table",{}),aa=E("",wh,{class:"tool","data-message":"mor\
eRows"});function wh(){xn+=bs,ve()}function If(){ws.addEventListener("input",()=>{oo=ws.value.trim(),xn=bs,ve()}),
ra.addEventListener("change",()=>{Rf=ra.checked,ve()}),Lf.addEventListener("change",()=>k("table").hidden||ve());
let t=l("label",{class:"check"},ra,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ia,ws,t),Nf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},xs,aa))}function yh(t){
let{by:e,direction:n}=ys[Jt];ys[Jt]={by:t,direction:e===t?-n:1},ve(),xs.querySelector(`th [value="${t}"]`)?.focus()}
function xh(t){Jt=t,xn=bs,ve(),ia.querySelector(`[value=${t}]`)?.focus()}function bh({name:t},e){let{by:n,direction:o}=ys[Jt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Ct(t),()=>yh(e),{value:String(
e)}))}function ve(){ws.placeholder=m("filter"),ia.replaceChildren(...Object.entries(gs).map(([u,{title:d}])=>E(
Ct(d),()=>xh(u),{class:"tool",value:u,"aria-pressed":String(u===Jt)})));let{columns:t,title:e,under:n}=gs[Jt],
o=gh(),s=t.filter(({name:u})=>Lf.matches&&n.includes(u)),[r,...a]=t.filter(u=>!s.includes(u)),i=(u,{value:d,cell:g})=>g?
g(u):String(d(u)),c=u=>{let d=s.map(h=>l("div",{class:"under"},i(u,h))),g=a.map(h=>l("td",{},i(u,h)));return l(
"tr",{},l("th",{scope:"row"},i(u,r),...d),...g)};xs.className=Jt,xs.replaceChildren(l("caption",{class:"unseen"},
Ct(e)),l("thead",{},l("tr",{},...[r,...a].map(u=>bh(u,t.indexOf(u))))),l("tbody",{},...o.slice(0,xn).map(c))),
Nf.textContent=m("rowsOf")(Math.min(xn,o.length),o.length),aa.hidden=o.length<=xn,aa.textContent=m("moreRows")}var Ot=24,ks=22,$e=12,so=18,kh=480,Sh=2,jf=8e3;function Pf({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),u=e-(c.length-1)*n*Ve/2+n*.35;return nt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((d,g)=>d.split(
/([†‡]+)/).map((h,w)=>{let y=w?{}:{x:t,y:u+g*n*Ve};return nt("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:y,h)})))}function vh({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[u,d,g]=[
J(t),J(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[nt("path",{d:fi(u,d,n),fill:"\
none",stroke:g,...h})];for(let[y,b,O]of[[e,t,.9],[t,e,.1]])!(y===e?i.to:i.from).enabled||!o.some($=>$.to===y)||
w.push($h(J(y),n?St(u,d,n,O):J(b),c(y),g,r));return w}function $h(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,u]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+s],h=[c-a*d,u-i*d],w=[[c,u],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return nt("polygon",{points:w.map(y=>y.map(b=>b.toFixed(1)).join(",")).join("\
 "),fill:o})}function Oh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=P(t),i=o/6;return nt("path",{d:es[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},nt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function Mh(t,e){
let n=or(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=nt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),u=new Map(n.things.map(w=>[w.id,w])),d=w=>u.get(w).size;for(let w of n.
lines)c.append(...vh(X().get(w.id),w,d));c.append(...n.things.map(Oh));for(let w of n.captions)c.append(Pf(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)c.append(Pf(w,_(w.thing)?t.soft:t.ink,t));let g=({x:w,y})=>w>=
o.x&&w<=s.x&&y>=o.y&&y<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(J(w)));return{svg:c,things:h,width:r,height:a}}
function ca(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ee(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var la=(t,e,n,o)=>t.map((s,r)=>nt("text",{x:Ot,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function Eh(t,e,n,o){let s=new Set(t),r=yt().filter(({from:d,to:g})=>s.has(d)&&s.
has(g)),a=new Set(r.flatMap(({relation:d})=>d===null?[]:I(d))),i=[],[c,u]=[Ot,n+so];for(let d of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[d],y=18+Ee(S(g),$e)[0]+so;c+y>o&&c>Ot&&([c,u]=[Ot,u+so]);
let b=e.families[h].full;i.push(a.has(d)?nt("path",{d:`M${c} ${u-4}h12`,stroke:b,"stroke-width":2,"stroke-dash\
array":nn(d).join(" ")||"none"}):nt("path",{d:es[w],fill:b,transform:`translate(${c} ${u-10})`}),nt("text",{x:c+
18,y:u,"font-size":$e,fill:e.ink},S(g))),c+=y}return{made:i,height:i.length?u-n+so/2:0}}function Th(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Ah(){
let t=k("headline")?.textContent||S(f.title),e=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function fa(t){let{licences:e}=await Bn(),
n=Gi(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(kh,or(n).width),[c,u]=Ah(),d=ca(c,ks,i-2*Ot,600),g=ca(u,$e+2,
i-2*Ot),h=Ot+d.length*ks*1.3+g.length*($e+2)*1.3+so/2,{svg:w,things:y,width:b,height:O}=Mh(n,h);w.setAttribute(
"x",String((i-b)/2));let{made:$,height:R}=Eh(y,n,h+O,i-Ot),A=f.articles.map(S).filter(Boolean).join("; "),G=[A?
m("slideSource")(A):"","sovkg",...e.map(Th)].filter(Boolean).join(" · "),ot=w.textContent?.includes("†")||y.
some(F=>pe(F).includes("†")),ut=[...X().values()].filter(F=>tn(F)!==null),at=[...[...new Set(ut.flatMap(F=>sn(
F)??[]))].map(Ht).map(F=>m("wideLine")(F).replace(/^./,K=>K.toUpperCase())),ot?m("slideErrata"):"",G].filter(Boolean).
flatMap(F=>ca(F,$e,i-2*Ot)),qe=h+O+R,M=qe+at.length*$e*1.3+Ot,H=nt("svg",{xmlns:pn,viewBox:`0 0 ${i} ${M}`,width:i,
height:M,"font-family":a,role:"img"});return H.append(nt("title",{},c)),t||H.append(nt("rect",{width:i,height:M,
fill:r})),H.append(...la(d,Ot/2,ks,{"font-weight":600,fill:o}),...la(g,Ot/2+d.length*ks*1.3+2,$e+2,{fill:s}),w,
...$,...la(at,qe,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(H)],{type:"image/svg+xml"}),
width:i,height:M}}async function Df(t){let{file:e,width:n,height:o}=await fa(t),s=URL.createObjectURL(e),r=new Image;
r.src=s,await r.decode();let a=Math.min(Sh,jf/n,jf/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(
Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise(
(c,u)=>{i.toBlob(d=>d?c(d):u(new Error("PNG")),"image/png")})}var Ch=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Lh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Ff({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,C(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?C(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[Ch,...e].map(
n=>`${n.map(Lh).join(",")}\r
`).join("")}var ro=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Bf=t=>t.
split(/[#/]/).at(-1)||t;function Hf({triples:t,things:e,terms:n}){let o=new Map;function s(u,d,g){let h=o.get(
`${u} ${d}`)??`k${o.size}`;return o.set(`${u} ${d}`,h),`<data key="${h}">${ro(g)}</data>`}let r=new Map,a=[];for(let{
subject:u,predicate:d,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>f.passages[b].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${ro(u.iri)}" target="${ro(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(u.thing)??new Map;r.set(u.thing,w),w.set(Bf(d),[...w.get(Bf(d))??[],g.value])}let i=e.map(({iri:u,
thing:d})=>{let[g,h]=[f.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Yo(d,n).join(" "))];for(let[y,b]of r.get(d)??[])w.push(s("node",`said_${y}`,b.join(" | ")));return`<node id\
="${ro(u)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([u,d])=>{let[g,h]=u.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${ro(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var qf="http://www.w3.org/2000/01/rdf-schema#label",Rh="http://www.w3.org/2001/XMLSchema#string",bn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Wf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Uf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:qf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Wf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${bn(g)}@${h}`:w&&w!==Rh?`${bn(g)}^^${r(w)}`:bn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,y]=[r(g),f.things[h].label];for(let O of Yo(h,n))c(w,`a ${r(O)}`);
let b=Array.isArray(y)?[`${bn(y[0])}@en`,`${bn(y[1])}@ko`]:[bn(y)];c(w,`${r(qf)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let u=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${Wf(h)} .
`),`
`,...u].join("")}var Nh={turtle:[Uf,"text/turtle","ttl"],csv:[Ff,"text/csv","csv"],graphml:[Hf,"application/graphml+xml","graph\
ml"]};async function ua(t){let[e,n,o]=Nh[t];fn(new Blob([e(await Tc())],{type:`${n};charset=utf-8`}),o)}var Gf=()=>k(
"transparent").checked;async function Ih(){try{await navigator.clipboard.writeText(location.href),it(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var zf={png:async()=>fn(await Df(Gf()),"png"),svg:async()=>fn(
(await fa(Gf())).file,"svg"),print:()=>print(),link:Ih,turtle:()=>ua("turtle"),csv:()=>ua("csv"),graphml:()=>ua(
"graphml")};function jh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Kf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&jh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(zf,n.id)&&(t.
hidePopover(),k("take").focus(),await zf[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Ph=matchMedia("(max-width: 860px) and (min-height: 501px)");ka(bi,nr,jo,ga,Ll,pf,gf,xl,$f,uf,Ql,ps,()=>p.tab===
"text"&&cs(),()=>p.mode==="table"&&ve(),Zo,hl,Kr,Ds,()=>{k("undo").disabled=!ya()});af();$l();If();us(k("query"),
k("found"),{take:It,sentences:wl,read:Kt});jl();Bl();Dl();Hl();yl();Rl();Kf();ft(!Ph.matches);k("empty").hidden=
j>0;T.once("afterDrawing",()=>performance.mark("drawn"));Wo(location.hash);window.sovkg={data:f,network:T,lines:X,
readable:Fo,pointOn:St,picture:{shown:Ae,things:Q,isPinned:me},select(t){let e=et(t);return e!==void 0&&It(e),
e!==void 0}};})();
