"use strict";(()=>{var Et=history.state?.step??0,io={[Et]:location.hash},pa=!1,Ss=()=>{};var vs=()=>Et>0;function ma(t,e){let n=e&&t!==io[Et];Et+=Number(n),io[Et]=t;try{history[n?"pushState":"replace\
State"]({step:Et},"",t||location.pathname+location.search)}catch{pa=!0}}function ha(){if(vs()){if(!pa)return history.
back();Et-=1,Ss(io[Et],!1)}}function ga(t){Ss=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Et=n?Et+1:e.step,io[Et]=location.hash,Ss(location.hash,n)})}var co=new Map,V=(t,e)=>{co.set(t,e)},Dt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ft=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Bt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function tu(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...Dt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function Y(){fo=!0,Dt=[]}function wa(){ma(tu(),fo),fo=!1}function eu(t){let e=new Map;
Dt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Dt.push({part:n,kind:"",names:[n]})}return e}function ya(t,e=!0){
fo=!1;let n=eu(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),u=`${s}=${lo(i)}`;l===null?Dt.push({part:u,kind:"",names:[`${s}=${i}`]}):l?.length&&
Dt.push({part:u,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;Dt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Dt.length?{kind:Dt[0].kind,names:Dt.flatMap(({names:s})=>s)}:null}var xa=vs,ba=ha;var nu=JSON.parse(document.getElementById("data")?.textContent??"{}");function ou({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(nu).map(([t,e])=>[t,e.blank?ou(e):e]));var uo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},p={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...uo},ka=[];function Sa(...t){ka.push(...t)}function B(){for(let t of ka)t()}var S=t=>Array.
isArray(t)?t[p.language==="ko"?1:0]:t,gt=t=>S(t[p.reading==="corrected"?t.length-1:0]),C=t=>S(f.things[t].label),
Ht=t=>new Intl.DisplayNames(p.language,{type:"currency"}).of(t)??t;function ue(){let{pair:t,selected:e}=p;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=f.things.filter(({kind:t})=>t!==null).length,I=t=>f.things[t].kind,P=t=>f.kinds[I(t)],_=t=>P(t).rank==="\
concept",Os=[];for(let t of f.relations)Os[t.thing]=t;var Z=t=>Os[t],N=t=>Os[t]!==void 0,po=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{po[t].push(n),typeof e=="number"&&e!==t&&po[e].push(n)});var wt=t=>po[t].
filter(e=>f.statements[e].subject===t),de=Array.from({length:j},()=>[]);function $a(t){de[t.from].push(t),t.to!==
t.from&&de[t.to].push(t)}var L=t=>de[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&$a({from:t,to:e,statement:n,relation:null})});var va=t=>Array.isArray(t)?t[0]:t,$s=[];for(let t of f.edges)
$s[t.relation]??=[],$s[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=$s[t]??[],o=va(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&_(i)&&va(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:u,property:d,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];$a({from:l,to:u,statement:null,relation:t,property:d,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var $n=[...f.things.keys()].slice(0,j).filter(t=>P(t).rank==="actor").sort((t,e)=>de[e].length-de[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,Oa=(t,e)=>de[t].filter(n=>tt(n,t)===e&&Wt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Wt=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of de[t]){let s=tt(o,t);s===t||e.has(I(s))||!Wt(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Tt=t=>[...new Set(de[t].map(e=>tt(e,t)).filter(e=>N(e)&&e!==t))];function mo(t){
let e=N(t)?[]:Tt(t).flatMap(wt);return new Set([...po[t],...e].filter(D))}var qt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:wt(e.relation).filter(D)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function go(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):wt(e.relation).some(
n)}var su=6,ru=2e4,Ma=1e3,Ea=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Ta=(t,e)=>N(t)!==N(e)?1:2,Aa=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[tt(e,t)]:[]);function au(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let u of Aa(l)){if(n.has(u))continue;let d=e.has(l)&&e.has(u)?2:Ta(l,u),g=i+
d*Ma+(_(u)&&!e.has(u)?1:0);g>=(o.get(u)??1/0)||(o.set(u,g),s[r+d]??=[],s[r+d].push([g,u]))}}return o}var iu=[...f.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,su);function ze(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ea(o),...n?iu:[]].filter(h=>!o.has(h))),r=au(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Ma),i=new Map,[l,u]=[0,!1];function d(h){let w=h[h.length-1];if(l+=1,u||=l>ru,u)return;if(w===e){let O=h.
filter($=>!N($)||o.has($)).join();i.has(O)||i.set(O,h);return}let b=[...new Set(Aa(w).filter(O=>O!==w&&!s.has(
O)))].sort((O,$)=>Number(N(O))-Number(N($))||O-$);for(let O of b){let $=o.has(w)&&o.has(O)?2:Ta(w,O);a(O)===a(
w)-$&&d([...h,O])}}r.has(t)&&d([t]);let g=h=>h.filter(w=>_(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:u}}function cu(t,e,n){let{captions:o}=Z(t),s=gt(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,l,u]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[l]===e&&a.some(h=>h[l]===
n&&h[u]===g[u]));if(d)return{said:s,both:i,third:d[u]}}return{said:s,both:null,third:null}}function Ms(t){let e=Ea(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Tt(r).filter(y=>!e.has(y)&&L(y).some(b=>b.relation===null&&
tt(b,y)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),u=[...new Set([...i,...l])].flatMap(wt),d=[...new Set(
[...i,...l])].map(y=>cu(y,r,o)),g=a.filter(D).map(y=>({said:S(f.predicates[f.statements[y].predicate]),both:null,
third:null})),h=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,b)=>h(y)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...u].filter(D))}})}var k=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),st=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Ut(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function it(t){k("status").textContent=t}var lu=2.399963229728653,fu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Ca(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function La(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*lu,u={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},d=o(u);if(n.every(g=>fu(d,g))){if(!s(u))return u;if(r.
push(u)===60)break}}return r[0]??{x:t.x,y:t.y}}var Ra=t=>f.statements[t].errata.length>0,Oe=t=>f.statements[t].only==="corrected";function q(t){let e=[...t].
filter(Ra);return(e.some(n=>!Oe(n))?"†":"")+(e.some(Oe)?"‡":"")}var wo=new Map;f.statements.forEach(({subject:t},e)=>{
Ra(e)&&wo.set(t,[...wo.get(t)??[],e])});var Na=wo.size>0,Me=t=>(wo.get(t)??[]).filter(D),Ke=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),yo=t=>Me(t).some(e=>Ke(e)&&!Oe(e)),pe=t=>q(Me(t));function Es(t){
if(t.relation===null)return q([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return q(
wt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,uu=17,Ve=1.18,du=12,pu={actor:3.4,named:2.8,relation:2.4,concept:2},mu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},xo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function hu(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/xo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>xo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;xo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function gu(t){let e=hu(S(f.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(pe(t).includes("‡")?
"‡":"");let o=gt(n).replaceAll(`
`," "),s=xo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ia=new Map;function Ts(t){let e=`${p.language} ${p.reading}`,n=Ia.get(e)??new Map;return Ia.set(
e,n),n.has(t)||n.set(t,gu(t)),n.get(t)}var ja=document.createElement("canvas").getContext("2d"),wu=getComputedStyle(
document.body).fontFamily,yu={400:new Map,600:new Map};function Ee(t,e,n=400){let o=t.split(`
`),s=yu[n],r=s.get(t);return r===void 0&&(ja.font=`${n} 20px ${wu}`,r=Math.max(...o.map(a=>ja.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ve]}function On(t){let{radius:e,font:n}=f.things[t],[o,s]=Ee(Ts(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function te(t,e,n){let{rank:o}=P(t),[s,r]=mu[o];return Math.max(f.things[t].radius*e,pu[o]+
Math.min(s*Math.sqrt(n),r))}function Pa(t,e,n){let o=P(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,bo+o),uu),bold:o&&n>=du?600:400}}var xu=40,bu=130;function As(t,{x:e,y:n}){let[o,s]=On(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var ku=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Cs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function At(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(h=>tt(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),l=(g,h)=>[...t].some(([w,y])=>w!==h&&Ca(g,i(h),y,f.things[w].radius+4)),u=[...t].
map(([g,h])=>As(g,h)),d=new Set(e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],h=(n?null:g.find(O=>a(O).length))??
g[0];d.delete(h);let w=n?[]:r===void 0?a(h):[r],y=n?[n]:w.map(i),b=La(y.length?Cs(y):o,n||y.length===1?r===void 0?
xu:bu:0,u,O=>s?ku(O,s):As(h,O),O=>w.some($=>l(O,$)));t.set(h,b),u.push(As(h,b))}}var Mn=80,[Su,vu]=[8,12];function Da(t,e){let n=_(t)||N(t)?e:e.filter(o=>!_(o));return n.length?n:e}function _e(t,e,n){
return Da(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(_(s))-Number(_(r))||L(r).length-L(s).length||s-r)}
function $u(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function En(t,e,n){let o=new Set(Da(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=Su)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),l={
actor:20,named:10,relation:0,concept:0}[P(i).rank];o.has(i)&&!e.has(i)&&Wt(a,n)&&r.set(i,Math.max(r.get(i)??0,
l+$u(a)))}return[...r].sort(([a,i],[l,u])=>u-i||L(l).length-L(a).length||a-l).slice(0,vu-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],ee=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Qe=t=>ko.every(e=>!t[e]),Ba=t=>Array.isArray(t)?t[0]:t,Ha=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Fa=(t,e)=>!t||t==="only"===e;function Wa(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[u,d]=o.split(" ");if(!Ha(n).some(g=>g.currency===u&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ba(n?.status??"")!==a||!Fa(i,!!n?.hedge)?!1:!l||Fa(l,q(qt([t]))!=="")}function qa(){let t=f.relations.flatMap(
e=>Ha(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[Ba(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var Ls=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ee()}),x=Ls(),J=t=>x.shown.get(t),Ye=()=>new Set([...x.away,...x.aside]),Ua=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function So(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=_e(t,e,x.away);return{some:n.slice(0,Mn),total:n.length,away:_e(t,e,new Set).length-n.length}}
function Ga(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&Wt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function yt(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=Rs()?new Set(f.presets[x.preset].things):null,[n,o,s]=[Ye(),Ua(),!Qe(x.sieve)];function r(i){if(s&&!Wa(i,x.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&Wt(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||Wt(i,n)):l?Wt(i,x.away):!(t&&i.isAside)&&Wt(
i,n)}let a=new Set(Q());return[...a].flatMap(i=>L(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Te(t=null){
let e=yt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var za=()=>[...x.shown.keys()].filter(t=>N(t)&&!x.guests.has(t)),vo=()=>[...x.guests],kt=t=>x.shown.has(t),me=t=>x.
pinned.has(t),ne=()=>x.sieve,oe=()=>x.preset,Rs=()=>x.preset!==null&&f.presets[x.preset].flows,Ae=()=>x.shown;
function Q(){let t=Ua();return[...x.shown.keys()].filter(e=>!x.away.has(I(e))||t.has(e))}function $o(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Te()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var Ou=[520,380];function Mu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&go(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function Ns(t,e){Object.assign(x,Ls(),
{preset:t,centre:e,aside:Oo(t)})}function Je(t){Ns(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var Ka=()=>Ns(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);At(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return Ns(null,t),x.shown.set(t,{x:0,y:0}),
Mo(t)}function Va(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function _a(t){
x.shown.has(t)||At(x.shown,[t]),x.guests.delete(t);let e=Mo(t);return x.came.push({thing:t,all:!0}),e}function Qa(t,e){
x.guests.has(t)?Eu():Va(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...En(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||At(x.shown,[t],{room:x.guests.size>3?Ou:
void 0}),At(x.shown,[...x.guests],{round:t}))}function Eu(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),
x.guests=new Set}function Is(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function js(t){
for(let e of t)x.away.delete(I(e)),x.guests.delete(e);At(x.shown,t)}function Ps(t){for(let e of t)Is(e)}function Ya(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function Ja(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(I(n)))}function Xa(t){x.sieve=t}function Xe(t,e){
x.shown.has(t)&&x.shown.set(t,e)}function se(t,e=null){Va(),x.read=new Set(e===null?[]:ho(e).filter(N));let n=t??
[],o=e===null?n:Mu(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),
At(x.shown,[...x.guests],{home:s.length?Cs(s):void 0}),[...new Set(o)]}function lt(){Object.assign(p,uo),se(null)}function re(t,e=!1){Object.assign(p,uo,{selected:t,passed:e,tab:"de\
tails"}),Qa(t,e)}function Ze(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];se(n);let o=yt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Oa(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ce(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=ze(t,e,n),r=s[Math.min(o,s.length-
1)]??[];se(r),Object.assign(p,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Tn(t){lt();let e=ho(t).filter(n=>!N(n));Object.assign(p,{passage:t,highlighted:se(e,t),tab:"tex\
t"})}function An(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function Cn(t){let{preset:e}=f.
steps[t];if(oe()!==e&&(p.arrangement="",Je(e)),lt(),!t)return;let n=An(t).things.filter(o=>!N(o)&&!_(o));Object.
assign(p,{tour:t,highlighted:se(n.some(kt)?n.filter(kt):n)})}function Ln(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:l}=p,u=new Map(Ae());t!==null?(se(null),re(t,e)):n?Ze(n.from,n.to):o!==null?
Tn(o):s&&a.from!==null&&a.to!==null?Ce(a.from,a.to,a):r!==null&&Cn(r),Object.assign(p,{unknown:i,tab:l});for(let d of vo())
Xe(d,u.get(d)??J(d))}var Za={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
policy":"Policy","topic-text":"The text","topic-time":"Time"};var ti={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let u={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},d=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(h=>u[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${d} Only what is verified is quoted.`}};var ei={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 of ${e}`,moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which li\
nes",any:"any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"\
Errata",onlySuch:"only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No l\
ine is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...ti,...Za};var ni={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
"topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var oi={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let u={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},d=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(h=>`${u[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${d}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${d} 확인된 문장만 인용한다.`}};var si={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...oi,...ni};var ri={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Au={en:ei,ko:si},m=t=>!f.passages.length&&ri[p.language][t]||Au[p.language][t];function Ct(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){p.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",Ut("modes",t)}var Cu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Lt(t){
p.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Cu)k(n).hidden=e!==t;Ds()}function Ds(){k("fold").textContent=p.tab==="details"&&ue()||k(
`tab-${p.tab}`).textContent}var ft=t=>k("fold").setAttribute("aria-expanded",String(t)),ai=()=>k("fold").getAttribute(
"aria-expanded")==="true";var Lu=13,Ru=1,Rn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Rn(t).map(({statement:e})=>Fs(e)+q([
e])).join(", "),Fs=t=>S(f.statements[t].object.text),ii=(t,{currency:e})=>`${I(t)} ${e}`;function Nu(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Rn(e)){let o=ii(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Bs(t,e){
let n=Nu().get(ii(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function tn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Rn(o).flatMap(s=>Bs(o,
s)??[]));return n.length?Math.max(Ru,Lu*n.reduce((o,s)=>o+s)):null}var Hs=2,Iu=new Map(f.ties.map(t=>[t.property,t])),Ws=t=>!t.isAside||t.alone,ci=t=>Rs()&&t.property===null&&Ao(
t.relation)!=="";function li(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
f.predicates[f.statements[t.statement].predicate])+Es(t)};if(ci(t))return{...e,said:Ao(t.relation)};let{captions:n,
called:o}=Z(t.relation),s=Ws(t)?gt(n):S(o),r=t.property===null||Ws(t)?"":Es(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function fi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Iu.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(f.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function ui(t){
let e=li(t);return fi(e,e.said)}function di(t){let e=new Map;t.map(li).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=(s,r)=>[...s.slice(0,
Hs),...s.length>Hs?[m("moreLines")(s.length-Hs)]:[]].join(r),o=[...e.values()].map(s=>fi(s[0],n([...new Set(s.
map(({said:r})=>r))],", ")));return n(o,`
`)}function pi(t){if(t.relation===null)return null;if(ci(t))return Ao(t.relation);let e=Ws(t)&&Z(t.relation)?.
amounts||[];return e.length?gt(e):null}var mi=[[],[0],[-.3,.3],[-.4,0,.4]];function hi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=hi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var gi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function wi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(hi(t,e,n))} `:"L"}${o(e)}`}var ju=2e3;function yi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:di(o.map(([,[a]])=>a)),amount:o.length===1?pi(r[0]):null,grave:[...qt(r)].some(a=>Ke(
a)&&!Oe(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Le=new Map,qs=new Map,
X=()=>Le,Gt=t=>qs.get(t)??0;function Us(t){let{from:e,to:n}=Le.get(t);return{from:e,to:n,edges:[...Le.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Co(t){let e=[...Le.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?Us(o.
id):null}function Gs({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=p;
return!p.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>go(s,a))}function xi(){let t=new Map,
e=yt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=ui(n);r.said.set(a,[...r.said.get(a)??[],n])}Le=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([l],[u])=>Number(/\d/.test(u))-Number(/\d/.test(l))),a=e.length>ju?void 0:mi[r.length],i=a?r.map((l,u)=>yi(
u?`${n}/${u}`:n,o,[l],a[u])):[yi(n,o,r,0)];for(let l of i)Le.set(l.id,l)}qs=new Map;for(let{from:n,to:o}of Le.
values())for(let s of[n,o])qs.set(s,Gt(s)+1)}var vi=["kind","country","radial"],en=28,$i=64,Lo=60,bi=190,zs=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),Oi=zs>=0;function Pu(t){if(I(t)===zs)return C(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
zs);return e?C(e.to):m("noCountry")}var Ks=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function Du(t){
let e=[...t].map(([l,u])=>{let d=u.map(On),g=[0,1].map(b=>Math.max(...d.map(O=>O[b]))+en),h=Math.ceil(Math.sqrt(
u.length*g[1]*Ks()/g[0]))||1,w=Math.ceil(u.length/h),y=Math.min(h,u.length);return{name:l,things:u,cell:g,columns:h,
width:y*g[0]+en,height:$i+w*g[1]+en}}),n=l=>+(l===m("noCountry"));e.sort((l,u)=>n(l.name)-n(u.name)||u.height-
l.height||u.things.length-l.things.length);let o=e.reduce((l,u)=>l+(u.width+Lo)*(u.height+Lo),0),s=Math.max(Math.
sqrt(o*Ks()),...e.map(l=>l.width)),[r,a,i]=[0,0,0];return e.map(l=>{r&&r+l.width>s&&([r,a,i]=[0,a+i+Lo,0]);let u={
...l,left:r,top:a};return r+=l.width+Lo,i=Math.max(i,l.height),u})}function ki(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=Du(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:u})=>r.
map((d,g)=>{let h=l+en/2+g%i*a[0]+a[0]/2,w=u+$i+Math.floor(g/i)*a[1]+f.things[d].radius+en/2;return[d,{x:h,y:w}]})),
groups:o}}function Fu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:l,to:u})=>l===i||u===i).map(l=>tt(l,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function Bu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Hu(t){let e=[...t].sort((u,d)=>L(d).length-
L(u).length||u-d)[0],n=x.centre!==null&&t.includes(x.centre)?x.centre:e,o=yt(),{reached:s,left:r}=Fu(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],l=0;return s.slice(1).forEach((u,d)=>{let g=$=>o.flatMap(A=>A.from===$||A.to===$?a.get(tt(A,
$))??[]:[])[0]??0,h=new Map(u.map($=>[$,g($)])),w=d?[...u].sort(($,R)=>Number(h.get($))-Number(h.get(R))||$-R):
[...u].sort(($,R)=>I($)-I(R)||$-R),y=w.map($=>On($)[0]+en);l=Math.max(l+bi,y.reduce(($,R)=>$+R,0)/(2*Math.PI));
let b=w.map(($,R)=>2*Math.PI*R/w.length-Math.PI/2),O=d?Bu(w.map($=>Number(h.get($))),y.map($=>$/l)):b;w.forEach(
($,R)=>{a.set($,O[R]),i.push([$,{x:l*Math.cos(O[R])*Ks(),y:l*Math.sin(O[R])}])})}),r.forEach((u,d)=>{i.push([u,
{x:(d-(r.length-1)/2)*200,y:l+bi}])}),{points:i,groups:[]}}var Ro=[],Si="";function Mi(){let t=new Set(vo()),e=Q().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=p.arrangement&&`${p.arrangement} ${p.language} ${e}`;if(n===Si||(Si=n,
Ro=[],!n||!e.length))return;let o={radial:()=>Hu(e),kind:()=>ki(e,r=>S(f.kinds[I(r)].label)),country:()=>ki(e,
Pu)}[p.arrangement],s=o?.()??{points:[],groups:[]};Ro=s.groups;for(let[r,a]of s.points)Xe(r,a)}var Ei=()=>Ro.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Ti(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Ro){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[l,u]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(u-4*n,r-l*.7,t.measureText(o).width+8*n,l*1.4),t.fillStyle=e.soft,t.
fillText(o,u,r)}}var[Wu,Ai]=[50,.4],qu=.75,Uu=250;function Ci(t,e){let n=0,o=!1,s=!1;function r(i=Wu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Ai}}),i>Ai/2&&(n=setTimeout(()=>r(i*qu),Uu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Li=[[],[9,3],[2,3],[9,3,2,3]],No=[5,4],Vs=3,Ri=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Gu=Ri(f.relations.map(({thing:t})=>I(t))),zu=Ri(f.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function nn(t){let e=Gu.filter(n=>f.kinds[n].family===f.kinds[t].family);return Li[Math.max(
0,e.indexOf(t))%Li.length]}var on=t=>zu.indexOf(t)%Vs,sn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Ku=3,Ni=.6;function Ii(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:u,families:d}=n,
{family:g,rank:h,shape:w}=P(t),y=!o||o.has(t),b=d[g][y?s&&h==="concept"?"pale":"full":"dim"],O=t===p.selected,
$=pe(t).includes("†")&&y,R=$&&yo(t),A={background:b,border:a},G=me(t);return{id:t,...J(t),shape:w,size:te(t,
r,e)/r,borderWidth:(O?3:R?4:$?2:1)*(s?Ni:1),color:{background:b,border:O?a:R?u:$?l:i,highlight:A,hover:A},fixed:G,
shapeProperties:{borderDashes:G?[3,2]:!1}}}function ji(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:u}=n,d=t.edges.find($=>$.relation!==null)?.relation??null,g=s?null:tn(t),h=g===null?
void 0:sn(t),w=d===null?i:l[P(d).family],y=h===void 0?w:u[on(h)],b=d===null?No:g===null?nn(I(d)):[],O=$=>({enabled:!s&&
t.edges.some(R=>R.to===$),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Ni/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:O(t.to),from:O(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Ku,dashes:b.length&&!s?b:!1,smooth:gi(t.bend)}}var[Vu,_u]=[700,.2],Qu=1.15,Yu=1500;function Pi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(
()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function u(d,g,h){
e.setSize("100%","100%");let[w,y]=[d.map(({x:ct})=>ct),d.map(({y:ct})=>ct)],[b,O,$,R]=[Math.min(...w),Math.max(
...w),Math.min(...y),Math.max(...y)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(O-b||1),Math.max(
t.clientHeight-o()-70,20)/(R-$||1),Qu),G=h&&t.clientWidth<Vu?Math.max(A,_u):A,ot=G<.35?g:null,ut=!a||h||n()||matchMedia(
"(prefers-reduced-motion: reduce)").matches;i={position:ot??{x:(b+O)/2,y:($+R)/2+16+o()/2/G},scale:ot?.35:G},e.
moveTo({...i,animation:ut?!1:{duration:250,easingFunction:"easeInOutQuad"}}),ut?r():(l=performance.now()+Yu,Ju(
e).view.easingTime=Number.EPSILON)}return{look:u,isTravelling:()=>performance.now()<=l}}var Ju=t=>t;var Xu=1.5;function _s(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,u){let{face:d,paper:g}=l,h=s.split(
`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*Ve;h.forEach((y,b)=>{let O=n+
(b-(h.length-1)/2)*w,$=t.measureText(y).width+2*Xu*u;t.fillStyle=g,t.fillRect(e-$/2,O-w/2,$,w)}),h.forEach((y,b)=>{
let O=n+(b-(h.length-1)/2)*w,$=e-t.measureText(y).width/2;t.textAlign="left";for(let R of y.split(/([†‡]+)/)){
let A=/^[†‡]/.test(R);t.font=`${A?700:r} ${o}px ${d}`,t.fillStyle=A?a?l.grave:l.mark:i,t.fillText(R,$,O),$+=
t.measureText(R).width}t.font=`${r} ${o}px ${d}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[u,d,g,h],w]of this.#t.get(l)??[])if(w!==n&&s<g&&u<a&&r<h&&d<i&&
!o(w))return!1;return!0}};function Di([t,e,n,o],[s,r,a,i]){let[l,u]=[0,1];for(let[d,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<h||d>w)return!1;continue}let[y,b]=[(h-d)/g,(w-d)/g];l=Math.max(l,Math.min(y,b)),u=Math.min(
u,Math.max(y,b))}return l<=u}var Fi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],qi=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Zu=[[0,-2],[0,2],...qi.
map(([t,e])=>[1.25*t,1.6*e])],[td,ed]=[Fi,[...Fi,...qi,...Zu]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Ui=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],nd=[...Ui,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],od=[0,8,16,24,32],Qs=12,Bi=60,sd=14,rd=1e3,ad=500,id=400,cd=.5,Nn=2,Hi=2,
ld=.8,fd=1,Wi=(t,e,n,o)=>[t-n/2-Nn,e-o/2-Nn,t+n/2+Nn,e+o/2+Nn];function Gi({shapes:t,things:e,dim:n=[],lines:o,
pointOf:s,degree:r,scale:a,sight:i=null,most:l=ad}){let u=M=>({x:s(M).x*a,y:s(M).y*a}),d=new Io;for(let M of t){
let{x:H,y:W}=u(M),F=te(M,a,r(M));d.add([H-F,W-F,H+F,W+F],M)}let g=o.length>id?[]:o.flatMap(M=>ud(M,u));function h(M,H,W,F=(()=>!1)){
let K=i&&W.x>i[0]&&W.y>i[1]&&W.x<i[2]&&W.y<i[3],Mt=null,pt=1/0;for(let mt of M){let[qe,Xt,Zt,kn]=mt.box;if(K&&
(qe<i[0]||Xt<i[1]||Zt>i[2]||kn>i[3])||!d.isFree(mt.box,H,F))continue;let ht=g.reduce((Pt,{id:Sn,stroke:vn})=>Pt+
(Sn!==H&&Di(vn,mt.box)?1:0),mt.off??0);if(ht<pt&&([Mt,pt]=[mt,ht]),!pt)break}return Mt}let[w,y]=[e.slice(0,l),
o.slice(0,l)],b=y.filter(({amount:M})=>M),O=new Set(b.flatMap(({from:M,to:H})=>[M,H])),{names:$,captions:R}={names:new Map,
captions:new Map},A=new Map;function G(M,H,W){d.add(W,`name ${M}`),A.set(M,W),$.set(M,H)}function ot(M){d.remove(
`name ${M}`),$.delete(M)}let ut=new Set(e.slice(0,sd)),ct=M=>t.length>rd&&ut.has(M)&&r(M)>=Qs;function dt(M){let H=Ts(
M),{size:W,bold:F}=Pa(M,a,r(M)),[K,Mt]=Ee(H,W,F),{x:pt,y:mt}=u(M),qe=te(M,a,r(M)),Xt=r(M)>=Qs,Zt=(Xt?od:[0]).flatMap(
Pt=>(Xt||O.has(M)?nd:Ui).map(([Sn,vn])=>{let Ue=qe+Nn+1+Pt,[Ge,ao]=[Sn*(Ue+K/2),vn*(Ue+Mt/2)];return{dx:Ge,dy:ao,
box:Wi(pt+Ge,mt+ao,K,Mt)}})),kn=Pt=>typeof Pt=="number"&&Pt!==M&&r(Pt)<Qs,ht=h(Zt,null,{x:pt,y:mt})??(ct(M)?h(
Zt,null,{x:pt,y:mt},kn):null);ht&&G(M,{dx:ht.dx,dy:ht.dy,size:W,bold:F,label:H},ht.box)}function at({id:M,from:H,
to:W,bend:F,amount:K,weight:Mt},pt){let[mt,qe]=Ee(pt,bo),[Xt,Zt]=[u(H),u(W)];if(Mt<Hi&&Math.hypot(Zt.x-Xt.x,Zt.
y-Xt.y)<ld*mt)return;let kn=(K||Mt>=Hi?ed:td).map(([Pt,Sn,vn])=>{let[Ue,Ge]=[Sn*(mt/2+4),vn*(qe/2+4)],{x:ao,y:Zf}=St(
Xt,Zt,F,Pt);return{along:Pt,dx:Ue,dy:Ge,off:Ue||Ge?fd:0,box:Wi(ao+Ue,Zf+Ge,mt,qe)}}),ht=h(kn,M,St(Xt,Zt,F,.5));
ht&&(d.remove(M),d.add(ht.box,M),R.set(M,{along:ht.along,dx:ht.dx,dy:ht.dy,size:bo,label:pt}))}function We(M){
let H=M.amount??"";if(at(M,H),R.has(M.id))return;let W=[M.from,M.to].filter(K=>$.has(K)),F=W.map(K=>({end:K,name:$.
get(K),box:A.get(K)}));for(let K of W)ot(K);at(M,H);for(let K of W)dt(K);if(!W.every(K=>$.has(K))){d.remove(M.
id),R.delete(M.id);for(let{end:K,name:Mt,box:pt}of F)ot(K),Mt&&pt&&G(K,Mt,pt)}}for(let M of w.length<=Bi?w.filter(
H=>O.has(H)):w)dt(M);if(w.length<=Bi)for(let M of b)We(M);for(let M of w)$.has(M)||dt(M);if($.size>=cd*w.length){
for(let M of b)at(M,M.label);for(let M of y)M.amount||at(M,M.label)}for(let M of n.slice(0,l))dt(M);return{names:$,
captions:R}}function ud({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(l=>St(
r,a,o,l));return i.slice(1).map((l,u)=>({id:t,stroke:[i[u].x,i[u].y,l.x,l.y]}))}var dd=50,rn=new Map,Ys=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function pd(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,..._e(e,new Set([e]),new Set).
slice(0,Mn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?_e(r,s,o).slice(0,Mn):En(r,s,o))s.add(
i)}return s}function vt(){let[t,e]=[pd(),new Set(Ys())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Oo(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var zi=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()});function an({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Eo(e):t!==null?Je(t):Ka(),x.away=
new Set(r);for(let d of[...a,...x.away])x.aside.delete(d);for(let d of n)At(x.shown,[d.thing]),d.all?Mo(d.thing):
At(x.shown,En(d.thing,x.shown,x.away)),x.came.push(d);At(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=
new Set(i),x.sieve=l;let u=rn.get(Ki());u&&(x.shown=new Map(u))}var Ki=()=>`${p.arrangement} ${x.preset} ${x.centre}\
 ${Ys().sort((t,e)=>t-e)}`;function jo(){let t=Ki();rn.delete(t),rn.set(t,new Map(Ys().map(e=>[e,J(e)]))),rn.size>
dd&&rn.delete([...rn.keys()][0])}function Vi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
u=null;function d(){if(!u)return;let b=l(),O=b.scale/u.scale;e.style.transform=`translate(${b.x-u.x*O}px, ${b.
y-u.y*O}px) scale(${O})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!u||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
u=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var md=Array.from({length:22},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),hd=.15,gd=.01,_i=14,wd=4e6;function Js(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Xs=(t,e,n)=>n?Array.from({length:_i+1},(o,s)=>St(t,e,n,s/_i)):[t,e];function Qi(t,e,n,o){
if(t.length*e.length>wd)return;let s=e.map(i=>{let[l,u]=o(i);return{thing:i,at:n(i),core:l,radius:u}}),r=new Map;
for(let i of t){let h=function(b,O=1/0){let $=Xs(l,u,b),[R,A,G,ot]=[l.x,l.x,l.y,l.y];for(let{x:ct,y:dt}of $)[R,
A]=[Math.min(R,ct),Math.max(A,ct)],[G,ot]=[Math.min(G,dt),Math.max(ot,dt)];let ut=0;for(let{thing:ct,at:dt,radius:at,
core:We}of s){let{x:M,y:H}=dt;if(M<R-at||M>A+at||H<G-at||H>ot+at||ct===i.from||ct===i.to)continue;let W=1/0;for(let F=1;F<
$.length;F+=1)W=Math.min(W,Js($[F-1],$[F],dt));if(W<at&&(ut+=W<We?1:gd),ut>=O)break}return ut};var a=h;let[l,u]=[
n(i.from),n(i.to)],d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=b=>g.every(O=>Math.abs(O-b)>=hd),y=h(
i.usual);i.bend=i.usual;for(let b of y?md:[]){let O=i.usual+b,$=w(O)?h(O,y):1/0;if($<y&&([y,i.bend]=[$,O]),!y)
break}g.push(i.bend)}}var Re=matchMedia("(prefers-color-scheme: dark)");he(Re.matches?"dark":"light");function he(t){document.documentElement.
dataset.theme=t}var cn=()=>document.documentElement.dataset.theme==="dark";function Yi(){let{theme:t="light"}=document.documentElement.dataset;he("light");let e=Po();return he(t),e}function Po(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(u=>parseInt(e(s).slice(u,u+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Vs-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var yd=.55,xd=120,bd=500,Xi=3e3,kd=3,Rt=k("drawing"),Zi=()=>k("tools").offsetHeight,ge=new vis.DataSet([]),In=new vis.
DataSet([]),T=new vis.Network(Rt,{nodes:ge,edges:In},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Pn=()=>ge.length>bd,tr=Pi(Rt,T,{isHeavy:Pn,below:Zi,arrived:()=>sc(!0),settle:rr});Vi(T,Rt.querySelector("canv\
as"),Pn,rr);var zt=Po(),Zs={names:new Map,captions:new Map},Ji=0,Do=!1,jn={scale:0,x:0,y:0};function Sd(){let t=Q().
length;return t>Xi||t>xd&&T.getScale()<yd}function er(){if(p.highlighted){let e=(p.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(kt)])}if(p.selected===null||!kt(p.selected))
return Qe(ne())?null:new Set([...X().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(
({from:e,to:n})=>e===p.selected||n===p.selected);return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function vd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Rt.clientWidth-t,Rt.clientHeight-Zi()-e]}function $d(t){
return Pn()?t.filter(e=>tc(e,50)):t}function tc(t,e){let{x:n,y:o}=T.canvasToDOM(J(t));return n>-e&&o>-e&&n<Rt.
clientWidth+e&&o<Rt.clientHeight+e}function Od(t){let e=er(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,
s=i=>Gt(i)+(_(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Gs(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...X().values()].filter(
r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:J,degree:Gt}}function ec(){jn={scale:T.getScale(),
...T.getViewPosition()},Zs=Gi({...Od($d(Q())),scale:jn.scale,sight:vd()})}function nc(){let t=T.getScale();function e(n){
let o=te(n,t,Gt(n));return[o/t,(o+kd)/t]}Qi([...X().values()],Q(),J,e)}function nr(t){let e=er(),n={colours:t,
highlighted:e,far:Sd(),scale:T.getScale()};return{things:Q().sort((o,s)=>Gt(o)-Gt(s)).map(o=>Ii(o,Gt(o),n)),lines:[
...X().values()].map(o=>ji(o,Gs(o,e),n))}}function or(){zt=Po(),xi();let t=Q().length<=Xi;T.setOptions({interaction:{
hover:t,dragNodes:t}}),In.remove(In.getIds().filter(o=>!X().has(String(o)))),nc();let e=nr(zt),n=new Set(e.things.
map(({id:o})=>o));ge.remove(ge.getIds().filter(o=>!n.has(Number(o)))),ge.update(e.things),In.update(e.lines),ec(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),p.selected!==null&&ge.get(p.selected)&&
T.selectNodes([p.selected],!1)}function oc(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
jn.scale-1)>(Pn()?.2:.03);if(!t&&!s&&!(Pn()&&Math.hypot(n-jn.x,o-jn.y)*e>20))return;if(s&&nc(),ec(),!s){T.redraw();
return}let r=nr(zt);ge.update(r.things),In.update(r.lines)}function Fo(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...Zs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:u}])=>{if(!ge.get(s))return[];let{x:d,y:g}=e(s);
return[{thing:s,x:d+r*t,y:g+a*t,size:i*t,bold:l,label:u}]}),o=[...Zs.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:l,label:u}])=>{let d=X().get(s);if(!d)return[];let{x:g,y:h}=St(e(d.from),e(d.to),d.bend,r);return[{line:d,
x:g+a*t,y:h+i*t,size:l*t,label:u,grave:d.grave}]});return{names:n,captions:o}}function sr(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:Rt.clientWidth,y:Rt.clientHeight})];return{...nr(t),...Fo(),from:e,to:n,width:Rt.clientWidth,
height:Rt.clientHeight}}function rr(){oc(!0)}function sc(t=!1){cancelAnimationFrame(Ji),Do=Do||t,Ji=requestAnimationFrame(
()=>{oc(Do),Do=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Fo();for(let r of o)_s(t,
r,r.line.weight>1?zt.ink:zt.soft,zt,e);let s=er();for(let r of n){let a=s?!s.has(r.thing):_(r.thing);_s(t,r,a?
zt.soft:zt.ink,zt,e)}Ti(t,zt,e),tr.isTravelling()||sc()});T.on("dragEnd",({nodes:t})=>t.length?ar(t):rr());function ar(t){
for(let e of t)Xe(e,T.getPosition(e));jo(),or()}var rc=t=>tc(t,-20);var Md=3,Ed=6,Td=k("drawing"),ac=[null,!0],ln=!1,ir=T.getViewPosition();function Nt(t=null,e=!1){ac=[t,e],ln=!1;
let n=new Set(Q()),o=(t??[...n]).filter(s=>n.has(s)).map(J);o.length&&tr.look(t?o:[...o,...Ei()],t&&!p.highlighted?
o[0]:null,e)}var ic=()=>ln||Nt(...ac);function cc(t){let e=Q().map(J),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Td.clientHeight/s/Md);
return Math.max(r,Math.min(Ed,t))}function Ne(t){ln=!0,T.moveTo({scale:cc(T.getScale()*t)})}T.on("zoom",()=>{ln=
!0;let[t,e]=[T.getScale(),cc(T.getScale())];t!==e&&T.moveTo({scale:e,position:ir}),ir=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{ln=ln||!t.length,ir=T.getViewPosition()});var lc=Ci(T,t=>{ar(Q()),t&&p.selected===null&&
!p.highlighted&&Nt()});function cr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Bo=null;function ae(t=null,e=!1){Bo=p.mode==="picture"?null:()=>Nt(t,e),Bo||Nt(t,e)}function Cd(){let{selected:t,
highlighted:e}=p;ae(t!==null?[t,...rt(t,Ye()).filter(kt)]:e)}function xt({from:t=null,moves:e=!0}={}){Lt(p.tab);
let n=p.tab!=="overview";p.stays=!e,n&&(p.passage===null||t===null)&&ft(!0),B(),k("details").scrollTop=0,n&&(p.
tab==="details"&&(it(m("chosen")+ue()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&Cd())}function It(t){Y(),re(t),xt()}function fc(t){Y(),re(t),xt({moves:!1})}function uc(t){re(
t,!0),xt({moves:!rc(t)})}function Ho({from:t,to:e}){Y(),Ze(t,e),xt({moves:!1})}function Ie(){Y(),lt(),xt()}function dc(t){
Y(),lt(),p.arrangement="",Je(t),xt(),ae(null,!0)}function we(t){t<0||t>=f.steps.length||(Y(),Cn(t),xt(),k("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ft(!0),it(k("headline").textContent),ae(p.highlighted))}
var Dn=()=>we(0);function Wo(t,e,n={}){Y(),Ce(t,e,n),xt()}function Kt(t){let e=p.passage;Y(),Tn(t),xt({from:e})}
function qo(t,e=!0){p.unknown=null;let n=ya(t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),xt(),n&&ft(!0),
p.tab==="overview"&&ae(p.highlighted,!p.highlighted)}function ie(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.
act??(o?.id||o?.value);Y(),t(),Ln(),p.stays=e===void 0,B(),e!==void 0&&ae(e===null?null:[e,...rt(e),...n]);let a=[
...document.querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[t\
ype=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.
activeElement===document.body&&a.focus()}var pc=t=>ie(()=>it(m("added")(Eo(t))),t),Uo=(t,e=!0)=>ie(()=>it(m("a\
dded")(_a(t))),e?t:void 0),mc=()=>p.selected??p.pair?.from;function Go(t){let[e,...n]=t;ie(()=>{js(t),n.length||
re(e)},n.length?mc():void 0,t),n.length||xt()}function zo(t){let[e,...n]=t;if(ie(()=>{n.length||lt(),Ps(t)},n.
length?mc():void 0,t),n.length)return;let s=Co(e);s&&Ze(s.from,s.to),xt()}var hc=()=>ie(()=>js(Te()),null),gc=()=>ie(
()=>Ps(za()),null),wc=t=>ie(()=>Ya(t));function yc(t){Y(),lt(),Is(t),xt(),it(m("hiddenNow"))}var ye=(t,e)=>ie(
()=>Ja(t,e)),lr=t=>ie(()=>Xa(t));function fr(){ba(),it(m("undone"))}function xc(t){To(t),B(),t==="picture"&&Bo&&
Bo()}function bc(t){p.reading=t,Ut("readings",t),Ln(),B()}var Ld={33:60,35:62},Rd=126;function Nd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Rd;o=o*85+(r<42?Ld[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[Nd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Id=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ce(t){
let e=`${t}-block`;return document.getElementById(e)||await Id,document.getElementById(e)?.textContent??""}var Sc=new Map;
function Ko(t){let e=Sc.get(t)??jd(t);return Sc.set(t,e),e}async function jd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await ce(t))),document.head.append(e)}function fn(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Pd=10.2,Dd=5.9,Fd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function ur(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Fd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function vc(t,e,n){let o=Math.floor(e/Dd),s=t.caption.flatMap(y=>ur(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,l=e<500,u={...n,scale:t.scale,wide:e,label:e-(l?110:150),
name:l?80:155,out:l?-90:-165,right:l?90:240,across:l?1:99,flow:l?e-180:e-360,step:l?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:ur(t.title,Math.floor(e/Pd)),subtitle:t.subtitle?ur(
t.subtitle,o):[],high:30*r,last:r-.5},d=JSON.parse(new TextDecoder().decode(await xe(await ce("templates")))),
g=JSON.stringify(d[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,b,O)=>b?
JSON.stringify(u[b]):String(u[O]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,b)=>({n:b,text:y}))};for(let y of h.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return h}var Bd=760,Hd=280;async function Wd(t,e){await Ko("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await vc(t,Math.min(Math.max(e,Hd),Bd),s))}function pr(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Wd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>fn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var dr=!1;function $c(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:dr||o,ontoggle:({target:r})=>qd(r,t,e)},c("summary",{},m("asChart")),n):""}function qd(t,e,n){dr=t.open,dr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(pr(e,n()))}var Ud="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",mr=5,Gd=.5,Vo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),zd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Ud[Math.
floor(n/588)]:e}).join(""),Ec=f.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Vo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Vo),...r],initials:s.map(zd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Oc(t,e){let n=t.indexOf(e);return n<0?mr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Fn(t,e=12){
let n=t.trim().normalize("NFC"),o=Vo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Ec.map((r,a)=>{let i=s?
r.initials.map(l=>Oc(l,n)):r.plain.map(l=>Oc(l,o));return{rank:Math.min(...i,mr),thing:a}}).filter(r=>r.rank<mr).
sort((r,a)=>r.rank-a.rank||Number(_(r.thing))-Number(_(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var Mc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Kd(t,e){
let[n,o]=[Mc(t),Mc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function _o(t,e){let n=Fn(
t,e);if(n.length)return n;let o=Vo(t.trim());return Ec.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Kd(
a,o)))})).filter(({share:s})=>s>=Gd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Vd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var hr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ac=new Map,Cc=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])Cc.set(hr(o),t);for(let o of[e,...n])Ac.set(o,t).set(Vd(o),t)}var et=t=>Ac.get(t)??(/^\w+:/.
test(t)?void 0:Cc.get(t.toLowerCase()));function je(t){let{name:e}=f.things[t],n=hr(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var Tc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Lc=t=>Tc.get(t.toLowerCase())??
Tc.get(hr(t)),_d=new Map(f.presets.map(({name:t},e)=>[t,e])),Rc=t=>_d.get(t),Qd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Qo=t=>Qd.get(t);var Nc=null;function Bn(){return Nc??=ce("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),Nc}function Pe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Yd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Jd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Xd(t){let[,e,n="",o=""]=Yd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Jd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Ic(){let t=await Bn(),e=Q(),n=l=>({iri:Pe(f.things[l].name,t.prefixes),
thing:l}),o=l=>D(l)&&typeof f.statements[l].object!="number",s=qt(yt());for(let l of e)for(let u of wt(l))o(u)&&
s.add(u);let r=[...s].sort((l,u)=>l-u).map(l=>{let u=f.statements[l],{subject:d,predicate:g,object:h}=u;return{
subject:n(d),predicate:Pe(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Xd(t.objects[l]),said:u}}),
a=r.flatMap(({subject:l,object:u})=>"thing"in u?[l,u]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var Yo=(t,e)=>(e.types[t]??[]).map(n=>Pe(n,e.prefixes));var wr=20,De=()=>document.getElementById("tab-ask")!==null,Hn=class extends Error{},un=null,Wn=new Map,jc=0;function Pc(t,e,n){
jc+=1;let o=jc;return new Promise((s,r)=>{Wn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Dc(){un?.worker.terminate(),un=null;for(let{reject:t}of Wn.values())t(new Hn);Wn.clear()}async function Zd(){
let t=await xe(await ce("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Wn.get(s);Wn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Dc()};let o=Pc(
n,"open",[await ce("engine"),await ce("asking"),f.readings[0]]);return{worker:n,known:o}}var gr=null;async function Fc(){
return un||(gr??=Zd(),un=await gr,gr=null,un)}async function Bc(){return(await Fc()).known}async function Vt(t,...e){
let{worker:n,known:o}=await Fc();await o;let s=setTimeout(Dc,1e3*wr);try{return await Pc(n,t,e)}finally{clearTimeout(
s)}}var Hc=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),v=Hc(),qn=(t={})=>{Object.assign(v,Hc(),t)},be=()=>v.name!==""||v.own!==null,U={now:null,terms:null,
hasFailed:!1},Un=()=>U.now?.questions.find(({name:t})=>t===v.name),tp=[];function Wc(t){for(let e of tp)e(t)}var Gn="http://www.w3.org/2001/XMLSchema#",ep=/[\p{Cc} <>"{}|\\^`]/u,np={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function yr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(yr).join(" ")} )>>`;if(t==="uri"){if(ep.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>np[r])}"`;return o?`${s}@${o}`:n&&n!==`${Gn}\
string`?`${s}^^<${n}>`:s}var op=["Long","Int","Short","Byte"],sp=["integer",...op.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Bx=new Map([...sp.map(t=>[Gn+t,/^[+-]?\d+$/]),
[`${Gn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Gn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Gn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var qc=null,Uc=null;function xr(t){let{prefixes:e}=U.terms??f;return qc??=new Map(f.things.map(({name:n},o)=>[
Pe(n,e),o])),t?.type==="uri"?qc.get(t.value):void 0}function rp(){if(!U.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=U.terms,o=r=>`<${Pe(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let u=typeof i=="number"?o(i):t[l],d=`${o(r)} <${Pe(e[a],n)}> ${u}`;s.set(d,[...s.get(d)??[],l])}),
s}function Gc({evidence:t}){Uc??=rp();let e=t.map(n=>({one:n,places:(Uc?.get(ap(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var ap=({triple:t})=>t.map(
yr).join(" ");function zc(t){let n=[...new Set(t.flat().map(xr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var ip=60,Jo=()=>v.answer?zc(v.answer.rows.map(({terms:t})=>t)):[];function Kc(){if(p.selected!==null||p.pair||
p.passage!==null)return[];let t=Jo();return p.highlighted=t.length&&t.length<=ip?se(t):null,p.highlighted??[]}
function br(){return v.isDrawn=!0,an({...zi(),added:Jo()}),p.highlighted=null,null}async function kr(){if(!(U.now||U.hasFailed)){try{let[t,e]=await Promise.all([Bc(),Bn()]);Object.assign(U,{now:t,
terms:e})}catch(t){U.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}B()}}var Vc=()=>`${p.reading} ${p.
language} ${JSON.stringify(v.rates)}`;function _c(){be()&&v.key!==Vc()&&Sr()}var Xo=null;async function Sr(){let t={};
Xo=t,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Vc()});let{reading:e,language:n}=p,o=[];
try{await kr();let s=v.own===null?await Vt("answer",v.name,v.typed,e,n,v.rates):await Vt("sparql",v.own,e,n);if(Xo!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:l=!1}=s;Object.assign(v,{answer:r,holds:a,isBusy:!1}),
i&&(v.trouble={kind:"refused",message:i}),r&&Wc({asked:v,answer:r,reading:e,language:n}),o=l||v.isDrawn?br():Kc(),
it(r?m("rows")(r.rows.length):""),r&&!r.rows.length&&v.own===null&&cp(t)}catch(s){if(Xo!==t)return;let{message:r=String(
s),told:a}=s;Object.assign(v,{answer:null,isBusy:!1});let i=s instanceof Hn?"ended":a?.line?"mistake":a?"given":
"query";v.trouble={kind:i,told:a,message:r}}B(),(o===null||o.length)&&ae(o)}async function cp(t){let e=await Vt(
"alternatives",v.name,v.typed,p.reading).catch(()=>null);Xo===t&&(v.others=e,B())}function Qc(){Y(),lt();let t=br();
Lt("ask"),B(),ae(t)}var _t=(t,e={})=>$r({name:t,typed:e}),zn=t=>$r({own:t});function vr(t){Y(),v.rates=t,Sr(),
B()}var dn=()=>$r({});function $r(t){Y(),lt(),Or(t),Lt("ask"),ft(!0),B()}function Or(t){qn(t),(v.name||v.own)&&
Sr()}var lp=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,fp="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Fe=null,Kn=lp,Yc=new Map;function up(){let t=Yc.get(p.reading)??Vt("vocabulary",p.
reading);return Yc.set(p.reading,t),t}async function dp(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await up(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:u,kind:d})=>({label:[i,...u].join(" "),displayLabel:i,detail:l[o],
apply:i,type:d})),r=Object.keys(U.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
fp.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Mr(){if(!Fe)return;let{doc:t}=Fe.state,e=v.trouble?.kind==="mistake"?v.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Fe.dispatch(window.editor.setDiagnostics(Fe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function pp(t,e){if(await Ko("editor"),!t.isConnected)return;
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
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[dp],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(Kn=l.doc.toString())}),r]})}),e.hidden=!0,Mr()}function Jc(){v.own&&(Kn=v.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Kn,t.addEventListener(
"input",()=>{Kn=t.value});let e=c("div",{class:"sparql"});return Fe=null,setTimeout(()=>pp(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,dn,{class:"plain back"}),c("h2",{tabindex:"-1"},m("ownQuery")),c("p",{class:"not\
e"},m("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},E(m("run"),
()=>zn(Kn),{class:"tool run"}))]}var mp=12,Xc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Vn=({label:t})=>t[p.language==="ko"?1:
0];function hp(t,e){let n=Xc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Xc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Vn(r.choice),Vn(a.choice))),o.slice(
0,mp).map(({choice:r})=>r)}function Zc(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let d=r.map((g,h)=>c("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
u(g.typed)}},c("span",{dir:"auto"},Vn(g))));s.replaceChildren(...d),s.hidden=!d.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=hp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function u(d){o.value=
"",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",d=>{d.isComposing||
((d.key==="ArrowDown"||d.key==="ArrowUp")&&r.length?(d.preventDefault(),a=(a+(d.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):d.key==="Enter"?(d.preventDefault(),u(r[a]?.typed??o.value)):d.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var tl=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var el=new Map;async function nl(t){let e=JSON.stringify([v.name,t,p.reading]),n=el.get(e)??await Vt("choices",
v.name,t,p.reading);return el.set(e,n),n}function ol(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],_t(v.
name,n)}function gp({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let g=tl(
d,()=>ol(t,r.filter(h=>h!==d)));return nl(t).then(h=>{let w=h.find(({typed:y,names:b})=>y===d||b.includes(d));
w&&(g.textContent=Vn(w))}),g}),i=Zc(s,()=>nl(t),d=>ol(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t"),u=et(o);return l.placeholder=`${m("forExample")} ${u===void 0?o:C(u)}`,c("div",{class:"field"},c("label",{
for:s},S(n)),a.length?c("div",{class:"chips"},...a):"",i)}var wp=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?U.now?.questions.find(({name:s})=>s===e):null;return o?E(S(o.title),()=>_t(e),{class:"plain"}):e});function sl({
title:t,description:e,parameters:n,gathers:o}){let s=o&&U.now?.several;return[E(`← ${m("allQuestions")}`,dn,
{class:"plain back"}),c("h2",{tabindex:"-1"},S(t)),c("p",{class:"note"},...wp(S(e))),s?c("p",{class:"erratum"},
m("mixed")):"",...n.map(gp)]}var rl=t=>Ct(`topic-${t}`)||t,Er="";function al(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Er.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:u,description:d,
tags:g})=>{let h=[l,u,d,g,g.map(rl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let d=i.filter(h=>h.tags.includes(l)).map(({name:h,title:w})=>c(
"li",{},E(S(w),()=>_t(h),{class:"question",value:h}))),g=c("summary",{},rl(l)," ",c("small",{},String(d.length)));
return d.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...d))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},m("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Er,s.addEventListener("input",()=>{Er=s.value,o()}),o(),
[c("p",{class:"note"},m("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},E(m("ownQuery"),()=>zn(""),{
class:"plain"})),n]}var il="";function cl(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(wr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Zo(){if(!De()||p.tab!=="ask")return;kr(),_c();let t=JSON.stringify([p.language,
p.reading,v.name,v.typed,v.own===null,U.now!==null,U.hasFailed]);if(Mr(),t===il)return;il=t;let e=Un(),n=U.now?
v.own!==null?Jc():e?sl(e):[...be()?[c("p",{class:"erratum"},m("noQuestion")(v.name))]:[],...al(U.now.questions)]:
[c("p",{class:"muted",role:"status"},U.hasFailed?m("notStarted"):m("starting"))];k("ask").replaceChildren(...n)}var ll=/^[A-Z]{3}$/,yp=/^\d{4}-\d\d-\d\d$/,fl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Ar(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>ll.test(a)&&i>0&&i<1/0);return ll.test(e)&&yp.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function xp({variables:t,rows:e}){let n=t.indexOf("currency");return n<0?[]:[...new Set(e.
flatMap(({terms:o})=>o[n]?.value??[]))].sort()}var Tr=(t,e)=>c("label",{},c("span",{},t),e);function ul(t){let e=xp(
t);if(!t.chart||e.length<2)return"";let{rates:n}=v,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,
selected:l===n?.currency},Ht(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"\
worth"}),a=()=>{let l=e.filter(u=>u!==o.value).map(u=>{let d=n&&n.currency===o.value?String(n.worth[u]??""):"",
g=c("input",{type:"number",name:u,min:"0",step:"any",required:!0,value:d});return Tr(m("worth")(Ht(u),Ht(o.value)),
g)});r.replaceChildren(...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let d=[...r.
querySelectorAll("input")].map(({name:g,value:h})=>`${g}:${h}`);vr(Ar([o.value,s.value,...d].join()))}return c(
"details",{class:"rates",open:n!==null},c("summary",{},m("oneCurrency")),c("p",{class:"note"},m("ownRates")),c(
"form",{onsubmit:i},Tr(m("commonCurrency"),o),Tr(m("rateDate"),s),r,c("button",{class:"tool"},m("convert")),n?
E(m("ownCurrencies"),()=>vr(null),{class:"tool"}):""))}var _n=[];for(let t=2;_n.length<64;t+=1)_n.every(e=>t%e)&&_n.push(t);var dl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,bp=_n.map(t=>dl(Math.cbrt(t))),kp=_n.slice(0,8).map(t=>dl(Math.sqrt(t))),Qt=(t,e)=>t>>>e|t<<32-e;function pl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(kp),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let O=Qt(r[b-15],7)^Qt(r[b-15],18)^
r[b-15]>>>3,$=Qt(r[b-2],17)^Qt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+O+r[b-7]+$|0}let[i,l,u,d,g,h,w,y]=s;for(let b=0;b<
64;b+=1){let O=y+(Qt(g,6)^Qt(g,11)^Qt(g,25))+(g&h^~g&w)+bp[b]+r[b]|0,$=(Qt(i,2)^Qt(i,13)^Qt(i,22))+(i&l^i&u^l&
u)|0;[y,w,h,g,d,u,l,i]=[w,h,g,d+O|0,u,l,i,O+$|0]}[i,l,u,d,g,h,w,y].forEach((b,O)=>{s[O]=s[O]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var ml=60,Sp=1e5,vp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Qn=({name:t})=>t.split("/").slice(0,-1).join("/"),Cr=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Cr.set(Qn(t),[...Cr.get(Qn(t))??[],e])});var Rr=new Map;function hl(t,e){let n=new Map,
o=null,[s,r]=[0,Sp];for(let a of e){let{begin:i,end:l,sha256:u}=f.passages[a],d=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&pl(new TextEncoder().encode(d(w)))===u,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,y=[...o].sort((b,O)=>Math.abs(b-w)-Math.abs(O-w)).slice(
0,r);r-=y.length,h=y.find(g)}h!==void 0&&(n.set(a,{begin:h,words:d(h)}),s=h-i)}return n}var Lr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function $p(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:hl(o,n),undone:[]},
r=n.find(g=>!Lr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of vp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=hl([...i],n),u=g=>n.filter(h=>Lr(g,h)).length;return u(l)>u(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function gl(t){let[e]=[...Cr].map(
u=>$p(t,u)).sort((u,d)=>d.sentences.size-u.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Rr.set(n,{points:s,sentences:r});let l=o.find(u=>!r.
has(u));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(u=>r.has(u)&&!Lr(r,u)).length}}var wl=t=>Rr.get(Qn(f.passages[t])),Nr=()=>Rr.size>
0,ts=t=>f.passages[t].sha256?wl(t)?.sentences.has(t):void 0;function yl(t){let e=wl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-ml),o).join(
""),words:s,after:e.points.slice(r,r+ml).join("")}}var pn="http://www.w3.org/2000/svg",es={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function nt(t,e,...n){let o=document.
createElementNS(pn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ns(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return nt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},nt("path",{d:"M0 6h26",...o}))}var Yt=({family:t,shape:e})=>nt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},nt("path",{d:es[e]}));function z(t){return t>=j?c("span",{dir:"auto"},C(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>It(
t)},Yt(P(t)),C(t))}function Yn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Ir=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function $t(t){let e=f.passages[t],[n,
o]=[Ir(e),`${Yn(e)} (${e.name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>Kt(t),
{class:"chip",...s})}var Jn=(t=p.language)=>f.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===p.reading)),os=t=>Jn().filter(
e=>e.passage===t);function mn(t,e=p.language){let n=Jn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Be(t){let{object:e}=f.statements[t];return typeof e=="numb\
er"?C(e):S(e.text)}function Op(t){let{subject:e,predicate:n}=f.statements[t];return`${C(e)} — ${S(f.predicates[n])}\
: ${Be(t)}`}function Mp(t){let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Be(r)]:[])}function Ep(t,e){
let{severity:n,problem:o}=f.errata[t],s=e.filter(Oe),r=e.flatMap(l=>f.statements[l].corrected).map(S),a=[...new Set(
s.flatMap(Mp))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${q(e)||"†"} ${m("erratum")}`),c("span",{dir:"auto"},` ${S(
o)}`),r.length?c("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function Xn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>Ep(o,s))}function jr(t){let e=yl(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):ts(t)===!1?c("p",{class:"unfound"},m("unfound")):""}function Pr(t){let e=t.map(({text:n,statements:o})=>{
let s=q(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function xl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},Pr(t),...e,
...Xn(n))}function Tp(t,e){let{text:n}=f.passages[t];return xl(e,c("p",{class:"source"},$t(t)," ",c("code",{},
f.passages[t].name)),n?c("p",{class:"paraphrase",dir:"auto"},S(n)):c("p",{class:"muted"},m("unparaphrased")),jr(
t))}function He(t){let e=Jn(),n=new Set(e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.
some(u=>t.has(u))&&o.set(l.passage,[...o.get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Op(
l),statements:[l]})),r=[...o.get(null)??[],...s],a=f.passages.length?c("p",{class:"source muted"},m("unsourced")):
"",i=[...o].flatMap(([l,u])=>l===null?[]:[Tp(l,u)]);return r.length?[...i,xl(r,a)]:i}function Ap(t){let e=U.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function bl(t){
let{wanted:e,rest:n}=Gc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(Ap);
return c("div",{class:"why"},...He(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},m("unsourced")),r.length?c("de\
tails",{},c("summary",{},m("cite")),c("ul",{class:"cites"},...r)):"")}var Fr=200,ss=Fr;function Cp(t,e){let n=xr(e);if(n!==void 0&&n<j)return E(t,()=>It(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?E(t,()=>Kt(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var Lp=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Rp(t,e,n){
let o=v.row===n,s=E(`${n+1}${e.mark}`,()=>{v.row=o?null:n,B(),k("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,u)=>{let d=e.terms[t.variables.indexOf(l)];return c("td",{class:Lp(t.rows,u)?"numeric":"","data-heading":t.
headings[u]},e.cells[u]?Cp(e.cells[u],d):"")}),a=v.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":
""},c("th",{scope:"row"},a),...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},bl(e)))]:
[i]}function Np({mark:t,rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.
join(", ")):o?m("supplied"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.
join(", ")}: `),i,s,` (${r.join(", ")})`)}function Ip(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,
a=n.slice(0,ss),i=E(m("moreRows"),()=>{ss+=Fr,Dr="",B()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(
d=>c("th",{scope:"col"},d))],u=Object.values(s).map(d=>c("p",{class:"note"},m("alsoAsked")(d.slice(0,5).join("\
, "),d.length-5)));return[r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-\
label":m("rowsOfAnswer")},$c(t.chart,()=>k("answer").clientWidth-48,ul(t),v.rates!==null),c("table",{},c("thea\
d",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((d,g)=>Rp(t,d,g)))),n.length>ss?i:"",...u,Un()?.refusal?c("p",
{class:"note"},m("noEvidence")):"",v.own!==null?c("p",{class:"note"},m("ownEvidence")):"",...o.map(Np))]}function jp(){
let{parameter:t,text:e,why:n}=v.trouble?.told??{},o=n==="unknown"?_o(e,3):[],s=o.map(r=>E(C(r),()=>_t(v.name,{
...v.typed,[t]:[je(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},m("didYouMean")," ",...s)]:[]}
function Pp(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(U.now?.questions.find(u=>u.name===o)?.title??o),i=Object.values(s).flat().join(", "),l=c("s\
mall",{},` ${i} · ${m("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>_t(
o,s)},a,l))});return[c("h2",{},m("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},m("notAllA\
sked")):""]}function Dp(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;return o?[c("p",{class:"muted",role:"stat\
us"},m("answering"))]:n?[c("p",{class:"erratum",role:"alert"},cl()),...jp()]:e!==null?[c("p",{},m(e?"yes":"no"))]:
t&&!t.rows.length?[c("p",{class:"muted"},m("noRows")),...Pp()]:t?Ip(t):[]}var Dr="";function kl(){let t=k("ans\
wer");if(t.hidden=!be()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,l=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,p.language,document.documentElement.
dataset.theme,U.now!==null]);if(l===Dr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ss=Fr),t.dataset.asked=
JSON.stringify([e,n,o]),Dr=l;let u=i?.rows??[],d=o===null?S(Un()?.title??e):m("ownQuery"),g=t.querySelector(".\
scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{},d),i?c("span",{class:"counts",role:"s\
tatus"},m("rows")(u.length)):"",i&&Jo().length&&!v.isDrawn?E(m("asThePicture"),Qc,{class:"tool draw"}):"",E("×",
dn,{class:"tool close","aria-label":m("closeAnswer")})),...Dp());let h=t.querySelector(".scroll");h&&(h.scrollTop=
g)}var rs=[28,72],Fp=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Sl=f.passages.map(t=>[t.text].flat());function Bp(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Hp(t,e,n){let o=t.slice(Math.max(0,n-rs[0]),n).replace(
n>rs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+rs[1]).replace(n+rs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function vl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Fp.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Bp),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let u=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(l.text),...Sl[i]],h=r.length?
[d,...g].find(O=>r.every($=>$.test(O))):void 0,w=u?d:h;if(w===void 0)continue;let y=u?null:r[0].exec(w),b=w===
d?void 0:["en","ko"][Sl[i].indexOf(w)];a.push({passage:i,lang:b,...Hp(w,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>p.arrangement,read(t){if(t&&!vi.includes(t))return null;p.arrangement=t}});function Wp(t){
Y();let e=vt();p.arrangement=t,t||an(e),Ln(),B(),Nt()}function $l(){let t=k("arrange");t.addEventListener("cha\
nge",()=>Wp(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Oi}function Ol(){k("arrange").value=
p.arrangement}var qp=/^(Heading|소제목|제목)[^:]*: /,Up=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Zn=new Map,El=E("‹",()=>qr(-1),{class:"tool","data-label":"previous"}),Tl=E("›",()=>qr(1),{class:"\
tool","data-label":"next"}),Al=c("span",{class:"here"}),hn=c("select",{"data-label":"jump"}),Br=c("div",{class:"\
bar reading"},El,Tl,Al,hn),Hr=c("div",{}),is=t=>f.passages[t].kind==="heading",as=[...f.passages.keys()].filter(
is),Wr=t=>S(f.passages[t].text)||m("unparaphrased");function Gp(t){let e=Wr(t).replace(qp,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function zp(t){let e=os(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},jr(t),e.length?c("p",{class:"muted"},m("it\
States")):"",e.length?Pr(e):c("p",{class:"muted"},m("nothingStated")),...Xn(n,f.passages[t].errata))}function Kp(t){
let e=ts(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Vp(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>Kt(t)},
is(t)?"":c("span",{class:"number"},`${n||e} `),Wr(t),o.length?c("sup",{},"†"):"",Kp(t));return Zn.set(t,r),c(
"li",{},is(t)?c("h3",{},r):r,s?zp(t):"")}function _p(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!is(t[0])?
m("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(as.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Vp)))}function qr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(Kt(n),e?Zn.get(n)?.focus({preventScroll:!0}):it(`${Yn(f.passages[n])}: ${Wr(n)}`))}function Cl(){let t=k("rea\
der");t.append(Br,Hr),t.addEventListener("keydown",e=>{let n=Up.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),qr(n,!0))}),hn.addEventListener("change",()=>Kt(Number(hn.value)))}function Qp(){
let{passage:t}=p,e=f.passages.length;El.disabled=!t,Tl.disabled=t===e-1,Al.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:as.findLast(o=>o<=t);hn.replaceChildren(
...n===void 0?[c("option",{value:""},m("jump"))]:[],...as.map(o=>c("option",{value:String(o)},Gp(o)))),hn.value=
n===void 0?"":String(n),hn.hidden=!as.length,Br.hidden=!e}function Yp(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[c("h2",{class:"article",dir:"auto"},S(o))]:[],_p(n)]})}function Jp(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Qn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Nr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},m("file\
Note")),c("div",{class:"tools"},n)];Zn.clear(),Hr.replaceChildren(c("h2",{},m("textTitle")),c("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Nr()?c("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Yp([...t.values()]))}var Ml=null;function Xp(){let t=k("reader"),e=p.passage===
null?null:Zn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Ml!==p.passage&&e.scrollIntoView(),Ml=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Br.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function cs(){let{activeElement:t}=document,e=Hr.contains(t)&&t?.classList.contains("sentence");Qp(),
Jp(),e&&Zn.get(p.passage??0)?.focus({preventScroll:!0}),Xp()}function Ur(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function to(t){p.language=t,document.documentElement.lang=t,document.title=S(f.title),k("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Ct(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ct(n.dataset.label));
k("query").placeholder=m("search"),Ut("languages",t)}var Zp={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ll(t,e){let n=Zp[e?"touch":"mouse"],o=T.getScale(),
s=l=>T.canvasToDOM(J(l)),[r,a,i]=[1/0,-1,""];for(let l of Q()){let{x:u,y:d}=s(l),g=Math.max(0,Math.hypot(u-t.x,
d-t.y)-te(l,o,Gt(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:u,to:d,bend:g}of r>2?X().values():[]){let h=Xs(
s(u),s(d),g),w=Math.min(...h.slice(1).map((y,b)=>Js(h[b],y,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var Gr=()=>p.selected!==null||!!p.pair||!!p.highlighted,ls=!1,Rl=({pointer:t})=>Ll(t.DOM,ls);function Nl(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=Rl(e);n!==void 0?fc(n):o!==void 0?Ho(Us(o)):Gr()&&Ie()}),T.on(
"doubleClick",e=>{let{thing:n}=Rl(e);n!==void 0&&Uo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ls=n.pointerType==="touch",ls&&e==="pointerdown"&&cr()},!0);t.addEventListener("mousemove",e=>ls&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",cr)}var ke=(t,e)=>k(t).addEventListener("click",e),fs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function tm(){ke("closer",()=>Ne(1.4)),ke("farther",()=>Ne(1/1.4)),ke("whole",()=>Nt()),ke("undo",fr),ke(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),lc(t)})}var zr=()=>k("menu").getAttribute("aria-expanded")==="true",Kr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function Pl(){Kr(!1),k("menu").focus()}function Il(t){he(t),B()}var Dl=()=>k("theme").
setAttribute("aria-pressed",String(cn()));function em(){ke("menu",()=>Kr(!zr())),fs("modes",t=>{xc(t),zr()&&Pl()}),
fs("readings",bc),fs("languages",t=>{to(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&Kr(!1)});ke("theme",()=>Il(cn()?"light":"d\
ark")),Re.addEventListener("change",()=>Il(Re.matches?"dark":"light"))}function jl(t){Lt(t),t==="text"&&cs(),Zo()}
function nm(){ke("fold",()=>ft(!ai())),fs("tabs",jl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];jl(o.value),o.focus()})}function om(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
fr()),!(e||n||t.altKey)&&(t.key==="Escape"&&zr()?Pl():t.key==="Escape"&&Gr()?Ie():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function Fl(){Nl(),tm(),em(),nm(),ga(qo),addEventListener("resize",()=>{p.mode==="picture"&&
ic()}),document.addEventListener("keydown",om),k("tab-text").hidden=!f.passages.length,k("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!f.readings.includes(
t.value);Ut("modes",p.mode)}var sm=64*1024*1024,le=null;function Hl({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Yn):""}function rm(){le=null,Vr()}function Vr(){let t=k("took");if(t.hidden=le===null,le===null)return;t.className=
le.read?.of&&le.read.found===le.read.of?"":"wrong";let e=E("×",rm,{class:"tool","aria-label":m("close")});t.replaceChildren(
c("p",{dir:"auto"},Hl(le)),e)}async function am([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>sm)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:gl(r)}}async function Bl(t,e=!1){t.length&&(le=await am(t,e),p.tab==="overview"&&Lt("tex\
t"),ft(!0),B(),it(Hl(le)))}function Wl(){let t=k("file");t.addEventListener("change",async()=>{await Bl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Bl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var im=60,cm=2,lm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ql={"+":()=>Ne(1.4),"=":()=>Ne(
1.4),"-":()=>Ne(1/1.4),0:()=>Nt(),Enter:()=>p.selected!==null&&k("details").querySelector("h2")?.focus()};function fm([
t,e]){let n=Ae().get(p.selected??-1)??T.getViewPosition();return[...Ae()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&l<2*i?[{thing:s,far:i+cm*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function um([t,e]){let{x:n,y:o}=T.getViewPosition(),s=im/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Ul(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=lm[e.key];if(!(!n&&
!Object.hasOwn(ql,e.key)))if(e.preventDefault(),!n)ql[e.key]();else if(e.shiftKey)um(n);else{let o=fm(n);o!==void 0&&
uc(o)}})}function us(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,u=()=>a.length+i.length;
function d(A,...G){return c("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===l),onpointerdown:ot=>{
ot.preventDefault(),O(A)}},...G)}function g(A,G){let ot=P(A);return d(G,Yt(ot),c("span",{dir:"auto"},C(A)),c("\
small",{},S(ot.label)))}function h({passage:A,lang:G,before:ot,found:ut,after:ct},dt){let at=c("span",{dir:"au\
to",lang:G},ot,ut?c("mark",{},ut):"",ct);return d(a.length+dt,at,c("small",{},Ir(f.passages[A])))}function w(){
let A=`${e.id}-sentences`,G=c("ul",{role:"none"},...i.map(h));return c("li",{role:"group","aria-labelledby":A},
c("small",{id:A},m("sentence")),G)}function y(){let A=t.value.trim()!=="",G={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...u()?[]:[c("li",G,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&u()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function O(A){t.value=o?C(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function $(){i=s(t.value),
a=Fn(t.value,i.length?8:12),l=0,y()}function R(A){e.hidden&&$(),l=(l+A+u())%(u()||1),y()}t.addEventListener("i\
nput",$),t.addEventListener("focus",()=>o||$()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),R(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&u()&&!e.hidden?(A.preventDefault(),O(l)):A.key==="Escape"&&(o||(t.value=""),b()))})}var _r=3;function Gl(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Qr(){k("tip").hidden=!0}function zl(){k(
"drawing").addEventListener("mouseleave",Qr),k("drawing").addEventListener("pointerdown",Qr,!0),T.on("hoverNod\
e",({node:t,event:e})=>Gl(e,C(t),c("small",{},S(P(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=mn(qt(n.edges)),s=o.slice(0,_r).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},q(r.statements))));Gl(e,...s,o.length>_r?c("small",{},`+ ${o.length-_r}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Qr)}var dm="input, select, textarea, [role=tablist], [role=application]";function Kl(){V("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&Cn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(dm))){if(t.key==="ArrowRight")we(p.tour+
1);else if(t.key==="ArrowLeft")we(p.tour-1);else if(t.key==="Escape")Dn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var pm={corrected:"corrected",stated:"stated","as-stated":"stated"};function ds(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>p.language===
Ur()?"":p.language,read(t){if(t==="en"||t==="ko")to(t);else{if(t)return null;to(Ur())}}});V("theme",{kept:!0,write:()=>cn()===
Re.matches?"":cn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;he(t||(Re.matches?"dark":"\
light"))}});V("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?pm[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Ut("readings",e)}});V("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var jt;function Se(t,e,n,o){V(t,{write:()=>Ft(
n()),read(s){let{places:r,unknown:a}=ds(Bt(s),e);return o(r),a}})}var fe=(...t)=>t.flatMap(e=>e===null?[]:je(e)),
Yr=t=>t.map(e=>f.kinds[e].name);Se("view",Rc,()=>{let{preset:t}=vt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()}});
Se("around",et,()=>fe(vt().centre),([t])=>{t!==void 0&&Object.assign(jt,{preset:null,centre:t})});Se("show",Qo,
()=>Yr(vt().asked),t=>Object.assign(jt,{asked:t}));var _l=t=>f.kinds.length>2&&t.length===f.kinds.length-1;Se(
"hide",Qo,()=>{let{away:t}=vt();return _l(t)?[]:Yr(t)},t=>Object.assign(jt,{away:t}));Se("only",Qo,()=>{let{away:t}=vt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return _l(t)?Yr([e]):[]},([t])=>{t!==void 0&&(jt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Vl="*";V("with",{write:()=>Ft(vt().came.map(({thing:t,all:e})=>je(t)+(e?
Vl:""))),read(t){let e=Bt(t),{unknown:n}=ds(e,o=>et(o.replace(/\*$/,"")));return jt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Vl)}}),n}});Se("add",et,()=>fe(...vt().added),
t=>Object.assign(jt,{added:t}));Se("without",et,()=>fe(...vt().removed),t=>Object.assign(jt,{removed:t}));V("l\
ines",{write:()=>Ft(ko.flatMap(t=>ne()[t]?`${t} ${ne()[t]}`:[])),read(t){return jt.sieve=ee(),Bt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(jt.sieve[s]=o),!s})}});Se("pin",et,()=>fe(
...vt().pinned),t=>{an({...jt,pinned:t}),lt()});function eo(t,e,n,o,s){V(t,{write:()=>Ft(o()),read(r){let a=Bt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=ds(a,n);return a.length&&!l.length&&s(...i),l}})}eo("line",2,et,()=>p.pair?fe(p.pair.from,p.pair.to):
[],(t,e)=>Ze(t,e));eo("passage",1,Lc,()=>p.passage===null?[]:[f.passages[p.passage].name],t=>Tn(t));eo("path",
2,et,()=>p.isTold?fe(p.path.from,p.path.to):[],(t,e)=>Ce(t,e));V("avoid",{write:()=>p.isTold&&p.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=p.path;if(t&&(t!=="hubs"||!p.isTold))return null;t&&e!==null&&n!==null&&Ce(e,
n,{avoids:!0})}});V("way",{write:()=>p.isTold&&p.path.way?String(p.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=p.
path;if(t)return!/^[1-9]\d*$/.test(t)||!p.isTold||e===null||n===null?null:(Ce(e,n,{avoids:o,way:Number(t)-1}),
p.highlighted&&Number(t)<=ze(e,n,o).paths.length?[]:null)}});eo("at",1,et,()=>fe(p.passed?p.selected:null),t=>re(
t,!0));eo("entity",1,et,()=>fe(p.passed?null:p.selected),t=>re(t));function Ql(t){Or(t),p.tab==="overview"&&(p.tab="ask")}V("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Ft(e)]),read(t,e){if(!t||!De())return v.name&&qn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Bt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?Ql({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});V("rates",{write:()=>fl(v.rates),read(t){let e=Ar(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});V("sparql",{write:()=>v.own??"",read(t){if(t&&!De())return[t];t&&v.own!==t?Ql({own:t}):
!t&&v.own!==null&&qn()}});V("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&be(),
t&&t!=="answer"?null:void 0}});var mm=["ranked","rated","paid","pursued"],Jl=6,hm=matchMedia("(max-width: 860px)"),Xl=t=>f.kinds[I(t)].beside,
Jr=t=>t<j&&Xl(t)==="others",Zl=[...f.things.keys()].slice(0,j).filter(Jr).sort((t,e)=>L(e).length-L(t).length||
t-e);function gm(t,e){Y(),p.beside=[t,e],hm.matches&&ft(!1),B(),k("beside").querySelector("h2").focus()}function wm(){
Y(),p.beside=null,B(),k("details").querySelector(".beside button")?.focus()}function tf(t){let e=Zl.filter(a=>a!==
t);if(!Jr(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>gm(t,a),{class:"tool"})),o=n.splice(Jl),s=c("detail\
s",{},c("summary",{},m("andMore")(o.length)),c("div",{class:"tools"},...o)),r=st(m("besideOthers"),c("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function ym(t,e){let n=[...Tt(t),...rt(t)].filter(s=>Xl(
s)===e);return mn(new Set(n.flatMap(wt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function xm({text:t,
statements:e,passage:n}){let o=q(e),s=n===null?"":$t(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c(
"sup",{},o):""," ",s)}function bm(t,e){let n=ym(t,e).map(xm),o=n.splice(Jl);return c("td",{},n.length?c("ul",{},
...n):c("p",{class:"muted"},m("notSaid")),o.length?c("details",{},c("summary",{},m("andMore")(o.length)),c("ul",
{},...o)):"")}function Yl(t,e){let n=Zl.filter(s=>s!==e[1-t]).map(s=>c("option",{value:String(s),selected:s===
e[t]},C(s))),o=c("select",{"aria-label":m("besideChoice")(C(e[1-t])),onchange:({target:s})=>{Y(),p.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],B(),k("beside").querySelectorAll("select")[t].focus()}},...n);return c(
"th",{scope:"col"},z(e[t]),o)}function ef(){let t=k("beside"),{beside:e}=p;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=mm.map(o=>[c("tr",{},c("th",{colspan:"2",scope:"colgroup"},m(o))),c("tr",{},...e.map(s=>bm(s,o)))]);t.replaceChildren(
c("div",{class:"bar"},c("h2",{tabindex:"-1"},e.map(C).join(" · ")),E("×",wm,{class:"tool close","aria-label":m(
"close")})),c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},c("table",{},
c("thead",{},c("tr",{},Yl(0,e),Yl(1,e))),...n.map(o=>c("tbody",{},...o)))))}V("beside",{write:()=>p.beside?Ft(
p.beside.map(je)):"",read(t){if(p.beside=null,!t)return;let e=Bt(t),n=e.map(et),o=e.filter((i,l)=>n[l]===void 0||
!Jr(n[l]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var nf=6,km=12;function Xr(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Zr({out:t,property:e}){let n=S(f.predicates[e]);
return t?n:m("relationOf")(n)}var of=({ends:t})=>[...t].map(([e,n])=>{let o=q(n);return c("span",{class:"end"},
z(e),o?c("sup",{},o):"")});function Sm(t){let e=of(t),n=e.length>nf+1?nf:e.length,o=c("summary",{},m("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},Zr(t)),c("dd",{},...e.
slice(0,n),s))}function ta(t){let e=gt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(P(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function vm(t,e){let n=ta(t),o=Xr(t,s=>s!==e&&!(_(s)&&n.startsWith(C(s))));return c("l\
i",{},E(n,()=>It(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},Zr(s)),...of(s))))}function $m(t){let e=new Map;for(let o of Tt(t)){let s=Xr(o,a=>a===t).map(Zr).join(
", ");if(!s)continue;let r=`${S(P(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=km;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>vm(r,t)))))}function sf(t){let e=Xr(t,o=>N(t)||!N(o)).map(Sm),n=N(t)?[]:$m(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},m("asParts")),e.length?c("dl",{},...e):"",...n)}var Om=3,Mm=5,rf=12,Em=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Tm=150;function af({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:l,relation:u})=>l===o?u??[]:[])),r=e.map(l=>f.statements[l].subject),
a=[f.things[o].label].flat()[0],i=n!==null&&f.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Tm?3:0)}function Am({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=os(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Cm(t){let e=mo(t),o=mn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>af(l,t)-af(i,t)),s=[],r=(i,l)=>i.statements.some(u=>l.statements.includes(
u));for(let i of o)s.length<Om&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>Am(i,e));return[...new Set(a)]}function Lm({text:t,statements:e,passage:n}){let o=q(e),s=n===null?"":
$t(n),r=t.replace(Em,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function Rm(t){
let e=o=>gt(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Tt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Nm(t){let e=Rm(t).slice(0,Mm).map(n=>{let o=rt(n).filter(r=>r!==t&&
!_(r)&&P(r).rank==="actor"),s=E(ta(n),()=>It(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(z))});return e.length?c("ul",{class:"facts","aria-label":m("figures")},...e):""}function cf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(P(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>rf+1?o.splice(rf):[],r=c("details",{},c("summary",{},m("andMore")(s.
length)),...s.map(z));return c("section",{class:"near"},c("h3",{},`${m("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(z),s.length?r:""))}var lf=t=>[...Cm(t).map(Lm),Nm(t)];var Im=12,jm=3,ff=["from","to"];function uf(){let{from:t,to:e}=p.path;t!==null&&e!==null?Wo(t,e,{avoids:p.path.
avoids}):ps()}function Pm(t){let e=`path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=c("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return us(o,n,{keep:!0,take(s){p.path[t]=
s,p.path.from!==null&&p.path.to!==null&&uf()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),
o,n)}var df=c("div",{"aria-live":"polite"});function pf(){let t=()=>{p.path={...p.path,from:p.path.to,to:p.path.
from},uf()};k("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),
...ff.map(Pm),E("",t,{class:"tool","data-message":"swap"}),df)}function Dm(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,C(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,jm).join("; "))}
var Fm=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,z(t)," – ",z(e)),Dm(n),...He(o));
function Bm(t,e){let{from:n,to:o,avoids:s,way:r}=p.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,Im).map((u,d)=>{let h=Ms(u).slice(1).map(y=>C(y.from)).join(" – ");return E(h,()=>Wo(n,o,{avoids:s,way:d}),
{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-a.length,l=m("asShort")(`${t.length}${e?
"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},c("span",{class:"muted"},l),...a,i>0?
c("span",{class:"muted"},m("andMore")(i)):"")}function Hm(){let{from:t,to:e,avoids:n}=p.path,o=c("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Wo(t,e,{avoids:s.checked})});return c(
"label",{class:"check"},o,m("avoidHubs"))}function Wm(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",
{},m("sameEnds"))];let{avoids:n,way:o}=p.path,{paths:s,isCut:r}=ze(t,e,n),a=Ms(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[Hm(),Bm(s,r),c("p",{class:"note"},i),c("ol",{class:"steps"},
...a.map(Fm))].filter(Boolean)}function ps(){for(let t of ff){let[e,n]=[k(`path-${t}`),p.path[t]];e.value=n===
null?"":C(n),e.placeholder=m("search")}df.replaceChildren(...Wm(p.path.from,p.path.to))}function mf(t){p.path=
{...p.path,from:t,to:null,way:0},ps(),Lt("path"),k("path-to").focus()}var bt=(t,e,n={})=>E(Ct(t),e,{class:"tool","data-act":t,...n}),gf=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function qm(t){let e=kt(t),n=N(t)?[]:Te(t),o=N(t)?[]:Tt(t).filter(kt);return gf(
bt("focus",()=>pc(t)),So(t).total?bt("expand",()=>Uo(t)):"",N(t)&&e?bt("fold",()=>zo([t])):"",N(t)&&!e?bt("unf\
old",()=>Go([t])):"",n.length?bt("unfoldAround",()=>Go(n)):"",o.length?bt("foldAround",()=>zo(o)):"",bt("pathF\
rom",()=>mf(t)),e?bt("pin",()=>wc(t),{"aria-pressed":String(me(t))}):"",e?bt("hide",()=>yc(t)):"",bt("release",
Ie))}function Um(t){let{count:e,kinds:n}=Ga(t),o=n.map(r=>S(f.kinds[r].label)),s=E(m("all"),()=>ye(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Gm(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?z(n):c("span",{dir:"auto",
lang:n.lang||!1},Be(t));return[c("dt",{},S(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},q([t])):"",s.length?c("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function zm(t){
let e=wt(t).filter(D).flatMap(Gm);return e.length?c("details",{class:"rows"},c("summary",{},m("asData")),c("dl",
{},...e)):""}function ea(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?c("p",{class:"names","data-how":e},na(m(e)),...n):""}var na=t=>c("span",{class:"muted"},t);function Km(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:hf,ontoggle:o=>hf=o.target.open},c("summa\
ry",{},m("data")),c("p",{class:"names"},na(`${m("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
na(`${m("elsewhere")} `),c("code",{},n.join(" "))):"",sf(t),zm(t))}var hf=!1;function Vm(t){let{label:e,names:n}=f.
things[t],o=P(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=He(mo(t));return[c("h2",{dir:"auto",tabindex:"-1"},S(e)),c("p",{class:"kind"},Yt(o),S(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...lf(t),ea(t,"broader"),ea(t,"narrower"),ea(t,"related"),qm(t),tf(
t),Um(t),cf(t),st(`${m("said")} (${r.length})`,...r),Km(t)]}function _m({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(kt)?bt("fold",()=>zo(o)):bt("unfold",()=>Go(o));return[c("h2",{tabindex:"\
-1"},ue()),c("p",{},z(t)," ",z(e)),gf(o.length?r:"",bt("release",Ie)),st(m("said"),...He(qt(n)))]}function wf(){
let{pair:t,selected:e}=p,n=[c("h2",{tabindex:"-1"},m("details")),c("p",{},m("noneChosen"))],o=t?_m(t):e!==null?
Vm(e):n;k("details").replaceChildren(...o.filter(Boolean))}function sa(){return p.tour!==null?p.tour:f.steps.length&&oe()===f.steps[0].preset?0:null}var ms=f.steps.length-
1,Qm=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Ym(t){return ms?t?[E(m("tourBack"),()=>we(
t-1),{class:"tool","data-act":"back"}),...t===ms?[E(m("tourLeave"),Dn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>we(t+1),{class:"tool next","data-act":"next"}),E("×",Dn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ms),()=>we(1),{class:"tool next","data-act":"tour"})]:[]}function oa(t){
if(t)return c("p",{class:"kicker"},m("tourStep")(t,ms));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Jm(t){
let{text:e,passages:n}=An(t);return[oa(t),c("h1",{id:"headline",dir:"auto"},...Qm(S(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},m("statedIn")),...n.map($t)),c("span",{class:"tools",role:"group","aria-\
label":m("tour")},...Ym(t)))]}var yf=t=>t.toLocaleString(p.language);function ra(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!$n.length?S(n):m("ownData")(yf(j-f.relations.length),yf(f.kinds.length),
C($n[0]))}var Xm=()=>x.centre===null?"":C(x.centre);function Zm(){let t=oe();if(t===null)return[oa(null),c("h1",
{id:"headline",dir:"auto"},ue()||Xm()||S(f.title))];let{title:e}=f.presets[t];return[oa(null),c("h1",{id:"head\
line"},S(e)),c("p",{class:"under note"},ra(t))]}var th=()=>[p.selected,p.pair,p.passage,p.beside].some(t=>t!==
null)||p.isTold;function xf(){let t=sa(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",p.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?Zm():Jm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":th()?"aside":"";(!p.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var eh=9;function bf(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ye(t,o?"hide":"show")},e?ns(n.family,nn(t)):Yt(n),S(n.label))}var hs=(t,e)=>c(
"span",{},t,e),kf=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function Sf(){let t=$o(),e=new Set(f.relations.
map(({thing:d})=>f.things[d].kind)),n=[...f.kinds.keys()].filter(d=>t.has(d)||x.away.has(d)),o=n.toSorted((d,g)=>(t.
get(g)??0)-(t.get(d)??0)).slice(0,eh),s=n.filter(d=>o.includes(d)),r=[...X().values()],a=r.filter(d=>tn(d)!==null),
i=[...new Set(a.flatMap(d=>sn(d)??[]))],l=Q().filter(d=>pe(d).includes("†")),u=l.filter(yo);k("legend").replaceChildren(
...s.filter(d=>!e.has(d)).map(d=>bf(d,!1)),...s.filter(d=>e.has(d)).map(d=>bf(d,!0)),...r.some(({edges:d})=>d.
some(({relation:g})=>g===null))?[hs(ns("stated",No),m("statedLine"))]:[],...i.map(d=>hs(ns(`tone-${on(d)}`,[],
6),m("wideLine")(Ht(d)))),...u.length?[hs(kf("grave"),m("graveError"))]:[],...l.length>u.length?[hs(kf("light"),
m("lightError"))]:[])}var vf="rankings",nh=["country","pillar","year","printedAs"],no=new Map;function oh(){let{reading:t,language:e}=p,
n=`${t} ${e}`;return no.has(n)||(no.set(n,null),Vt("answer",vf,{},t,e).then(({table:o})=>{no.set(n,o),B()},()=>no.
delete(n))),no.get(n)}function sh({columns:t,headings:e,rows:n}){let o=nh.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,u)=>c(
"td",{dir:"auto"},a[l],u?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function $f(){let t=oe();if(t===null||
f.presets[t].name!=="ranks"||!De())return"";let e=oh();if(!e?.chart)return st(m("ranked"),c("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>_t(vf),{class:"tool"}),o=st(m("ranked"),pr(e.chart,k(
"overview").clientWidth-32),sh(e),n);return o.classList.add("ranks"),o}var rh=12;function ah(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function ih({relation:t,sum:e}){let n=Bs(t,e);if(n===null)return"";let o=document.createElementNS(
pn,"svg");o.setAttribute("class",`amount tone-${on(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(pn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function ch(t){let{relation:e,sum:n}=t,o=q([n.statement]),s=o&&Ke(n.statement),r=Co(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=ah(e).map(C).join(" → "),l=c("b",{},Fs(n.statement),o?c("sup",
{},o):""),u=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},u,ih(t)))}function Of(){let t=Te().flatMap(s=>Rn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${P(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,rh);return[c("h4",{},Ht(r[0].sum.currency)),c("ul",{class:"sums"},...r.map(ch))]}),o=t.map(
({sum:s})=>s.statement).filter(Ke);return st(m(p.reading==="corrected"?"rightAmounts":"amounts"),...n,...Xn(o),
c("p",{class:"note"},m("scales")))}function gn(t,e,n){let o=ne()[t],s=[["",m("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>lr({...ne(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var Mf=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function Ef(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=qa(),r=[gn("least",m("least"),t.map(([l,{amounts:u}])=>[
l,gt(u).replaceAll(`
`," ")])),gn("since",m("since"),e.map(l=>[String(l),String(l)])),gn("until",m("until"),e.map(l=>[String(l),String(
l)])),gn("status",m("statusIs"),n.map(([l,u])=>[l,S(u)])),gn("hearsay",m("hearsay"),Mf(o)),gn("errata",m("erra\
ta"),Mf(s))].filter(Boolean);if(!r.length)return"";let a=!Qe(ne()),i=E(m("everyLine"),()=>lr(ee()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},m("sieve")),...r,
a?c("p",{class:"note",role:"status"},m("linesLeft")(X().size)):"",a?i:"")}var wn=t=>t.toLocaleString(p.language),lh=[...f.things.keys()].slice(0,j),fh=f.kinds.map((t,e)=>lh.filter(n=>I(
n)===e).length),Tf=new Set(f.relations.map(({thing:t})=>I(t))),Af=$n.slice(0,8),yn=t=>c("p",{class:"note"},t);
function uh(){let t=oe(),e=f.presets.map((n,o)=>E(S(n.title),()=>dc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return st(m("views"),c("div",{class:"tools",role:"group","aria-label":m("views")},...e),yn(
t===null?m("ownView"):ra(t)),f.presets.some(({name:n})=>n==="all")?"":yn(m("tooMany")(wn(j))))}function dh(t,e){
let n=f.kinds[t],o=c("input",{type:"checkbox",value:String(t),checked:!Ye().has(t),onchange:({target:a})=>ye(t,
a.checked?"show":"hide")}),s=c("small",{},m("shownOf")(wn(e),wn(fh[t]))),r=S(n.label);return c("li",{},c("labe\
l",{},o,Yt(n),c("span",{},r),s),E(m("only"),()=>ye(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function ph(){
let t=$o(),e=[...f.kinds.keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>dh(r,t.get(r)??0))),o=e.filter(s=>Tf.
has(s));return[st(m("kinds"),yn(m("kindsNote")),n(e.filter(s=>!Tf.has(s)))),o.length?st(m("lines"),yn(m("lines\
Note")),n(o),c("div",{class:"tools"},E(m("unfoldAll"),hc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
gc,{class:"tool","data-act":"foldAll"}))):"",Ye().size?E(m("all"),()=>ye(null,"all"),{class:"tool",id:"every"}):
""]}function mh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>_o(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return c("div",{class:"e\
rratum",id:"unknown",role:"alert"},c("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?c("p",{},m("didYo\
uMean"),...s):"")}function hh(){let t=p.reading==="corrected"?` ${m("putRight")}`:"";return c("p",{},c("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function gh(){let t=Af.map(e=>c("li",{},z(e)," ",c("small",{},
String(L(e).length))));return st(m("connected"),c("ul",{class:"things"},...t))}function wh(){let t=sa();if(t===
null)return[];let{points:e,passages:n}=An(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map($t));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[st(m("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[st(m("inShort"),c("ul",{class:"points"},...r))]:[]}function Cf(){
let t=[m("things")(wn(j-f.relations.length)),m("statements")(wn(f.statements.length)),f.passages.length?m("sen\
tences")(wn(f.passages.length)):""],e=[c("h2",{class:"unseen"},m("overview")),p.unknown?mh(p.unknown):"",...wh(),
p.tour===null?Of():"",uh(),$f(),f.articles.length&&f.readings.length>1?yn(m("bothReadings")):"",c("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),c("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
yn(m("onlyCorrected")):"",Na?hh():"",...ph(),Ef(),Af.length?gh():""];k("overview").replaceChildren(...e.filter(
Boolean))}var Rf=t=>Math.min(...t,f.passages.length),Nf=t=>c("span",{class:"chips"},...t.map($t)),If=t=>c("span",{dir:"a\
uto"},t),jf=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),yh={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:z},{name:"kind",value:t=>S(P(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Me(t).length,cell:t=>Me(t).length?`${q(Me(t))} ${Me(t).length}`:""}]},Lf=({passage:t})=>t===null?[]:[
t],xh={title:"wordRows",under:["thing"],rows:()=>Jn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(jf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>If(t.text)},{name:"sentence",value:t=>Rf(Lf(t)),cell:t=>Nf(Lf(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>q(t)}]},bh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:jf(t)})),columns:[{name:"\
subject",value:t=>C(f.statements[t].subject),cell:t=>z(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:Be,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?z(e):If(Be(t))}},{name:"sentence",value:t=>Rf(f.statements[t].passages),cell:t=>Nf(f.statements[t].passages)},
{name:"marks",value:t=>q([t])}]},gs={things:yh,...f.sentences.length&&{words:xh},statements:bh};var bs=200,Df=matchMedia("(max-width: 640px)"),ys={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Jt="things",Ff=!1,oo="",xn=bs,Pf=t=>String(t).normalize("NFKC").toLowerCase();function kh(){
let{columns:t,rows:e}=gs[Jt],n=new Set([...Q(),...yt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Ff||n.has(
h)||Jt==="words"&&w.some(y=>N(y)&&n.has(y)),s=Pf(oo),r=new Set(oo?Fn(oo,1/0):[]),a=(h,{name:w,value:y,cell:b})=>w===
"sentence"&&b?b(h).textContent:y(h),i=(h,w)=>!oo||t.some(y=>Pf(a(h,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:l,direction:u}=ys[Jt],{value:d}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:d(h),i:w})).sort((h,w)=>{let[
y,b]=[h.key,w.key],O=typeof y=="number"&&typeof b=="number"?y-b:g(String(y),String(b));return u*O||h.i-w.i}).map(
({row:h})=>h)}var ws=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ca=c("div",{class:"tools",role:"group","data-label":"tableOf"}),aa=c("input",{type:"checkbox",id:"eve\
ry-row"}),Bf=c("p",{class:"note",role:"status"}),xs=c("table",{}),ia=E("",Sh,{class:"tool","data-message":"mor\
eRows"});function Sh(){xn+=bs,ve()}function Hf(){ws.addEventListener("input",()=>{oo=ws.value.trim(),xn=bs,ve()}),
aa.addEventListener("change",()=>{Ff=aa.checked,ve()}),Df.addEventListener("change",()=>k("table").hidden||ve());
let t=c("label",{class:"check"},aa,c("span",{"data-message":"everyRow"}));k("table").append(c("div",{class:"ba\
r"},ca,ws,t),Bf,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},xs,ia))}function vh(t){
let{by:e,direction:n}=ys[Jt];ys[Jt]={by:t,direction:e===t?-n:1},ve(),xs.querySelector(`th [value="${t}"]`)?.focus()}
function $h(t){Jt=t,xn=bs,ve(),ca.querySelector(`[value=${t}]`)?.focus()}function Oh({name:t},e){let{by:n,direction:o}=ys[Jt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},E(Ct(t),()=>vh(e),{value:String(
e)}))}function ve(){ws.placeholder=m("filter"),ca.replaceChildren(...Object.entries(gs).map(([u,{title:d}])=>E(
Ct(d),()=>$h(u),{class:"tool",value:u,"aria-pressed":String(u===Jt)})));let{columns:t,title:e,under:n}=gs[Jt],
o=kh(),s=t.filter(({name:u})=>Df.matches&&n.includes(u)),[r,...a]=t.filter(u=>!s.includes(u)),i=(u,{value:d,cell:g})=>g?
g(u):String(d(u)),l=u=>{let d=s.map(h=>c("div",{class:"under"},i(u,h))),g=a.map(h=>c("td",{},i(u,h)));return c(
"tr",{},c("th",{scope:"row"},i(u,r),...d),...g)};xs.className=Jt,xs.replaceChildren(c("caption",{class:"unseen"},
Ct(e)),c("thead",{},c("tr",{},...[r,...a].map(u=>Oh(u,t.indexOf(u))))),c("tbody",{},...o.slice(0,xn).map(l))),
Bf.textContent=m("rowsOf")(Math.min(xn,o.length),o.length),ia.hidden=o.length<=xn,ia.textContent=m("moreRows")}var Ot=24,ks=22,$e=12,so=18,Mh=480,Eh=2,Wf=8e3;function qf({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let l=o.split(`
`),u=e-(l.length-1)*n*Ve/2+n*.35;return nt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((d,g)=>d.split(
/([†‡]+)/).map((h,w)=>{let y=w?{}:{x:t,y:u+g*n*Ve};return nt("tspan",w%2?{fill:r?i.grave:i.mark,"font-weig\
ht":700}:y,h)})))}function Th({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[u,d,g]=[
J(t),J(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[nt("path",{d:wi(u,d,n),fill:"\
none",stroke:g,...h})];for(let[y,b,O]of[[e,t,.9],[t,e,.1]])!(y===e?i.to:i.from).enabled||!o.some($=>$.to===y)||
w.push(Ah(J(y),n?St(u,d,n,O):J(b),l(y),g,r));return w}function Ah(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,u]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+s],h=[l-a*d,u-i*d],w=[[l,u],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return nt("polygon",{points:w.map(y=>y.map(b=>b.toFixed(1)).join(",")).join("\
 "),fill:o})}function Ch({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=P(t),i=o/6;return nt("path",{d:es[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},nt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function Lh(t,e){
let n=sr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=nt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),u=new Map(n.things.map(w=>[w.id,w])),d=w=>u.get(w).size;for(let w of n.
lines)l.append(...Th(X().get(w.id),w,d));l.append(...n.things.map(Ch));for(let w of n.captions)l.append(qf(w,w.
line.weight>1?t.ink:t.soft,t));for(let w of n.names)l.append(qf(w,_(w.thing)?t.soft:t.ink,t));let g=({x:w,y})=>w>=
o.x&&w<=s.x&&y>=o.y&&y<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(J(w)));return{svg:l,things:h,width:r,height:a}}
function la(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ee(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var fa=(t,e,n,o)=>t.map((s,r)=>nt("text",{x:Ot,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function Rh(t,e,n,o){let s=new Set(t),r=yt().filter(({from:d,to:g})=>s.has(d)&&s.
has(g)),a=new Set(r.flatMap(({relation:d})=>d===null?[]:I(d))),i=[],[l,u]=[Ot,n+so];for(let d of[...new Set(t.
map(I)),...a]){let{label:g,family:h,shape:w}=f.kinds[d],y=18+Ee(S(g),$e)[0]+so;l+y>o&&l>Ot&&([l,u]=[Ot,u+so]);
let b=e.families[h].full;i.push(a.has(d)?nt("path",{d:`M${l} ${u-4}h12`,stroke:b,"stroke-width":2,"stroke-dash\
array":nn(d).join(" ")||"none"}):nt("path",{d:es[w],fill:b,transform:`translate(${l} ${u-10})`}),nt("text",{x:l+
18,y:u,"font-size":$e,fill:e.ink},S(g))),l+=y}return{made:i,height:i.length?u-n+so/2:0}}function Nh(t){let[,e,
n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Ih(){
let t=k("headline")?.textContent||S(f.title),e=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"s\
tated"):"";return[t,[t===S(f.title)?"":S(f.title),e].filter(Boolean).join(" · ")]}async function ua(t){let{licences:e}=await Bn(),
n=Yi(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(Mh,sr(n).width),[l,u]=Ih(),d=la(l,ks,i-2*Ot,600),g=la(u,$e+2,
i-2*Ot),h=Ot+d.length*ks*1.3+g.length*($e+2)*1.3+so/2,{svg:w,things:y,width:b,height:O}=Lh(n,h);w.setAttribute(
"x",String((i-b)/2));let{made:$,height:R}=Rh(y,n,h+O,i-Ot),A=f.articles.map(S).filter(Boolean).join("; "),G=[A?
m("slideSource")(A):"","sovkg",...e.map(Nh)].filter(Boolean).join(" · "),ot=w.textContent?.includes("†")||y.
some(F=>pe(F).includes("†")),ut=[...X().values()].filter(F=>tn(F)!==null),at=[...[...new Set(ut.flatMap(F=>sn(
F)??[]))].map(Ht).map(F=>m("wideLine")(F).replace(/^./,K=>K.toUpperCase())),ot?m("slideErrata"):"",G].filter(Boolean).
flatMap(F=>la(F,$e,i-2*Ot)),We=h+O+R,M=We+at.length*$e*1.3+Ot,H=nt("svg",{xmlns:pn,viewBox:`0 0 ${i} ${M}`,width:i,
height:M,"font-family":a,role:"img"});return H.append(nt("title",{},l)),t||H.append(nt("rect",{width:i,height:M,
fill:r})),H.append(...fa(d,Ot/2,ks,{"font-weight":600,fill:o}),...fa(g,Ot/2+d.length*ks*1.3+2,$e+2,{fill:s}),w,
...$,...fa(at,We,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(H)],{type:"image/svg+xml"}),
width:i,height:M}}async function Uf(t){let{file:e,width:n,height:o}=await ua(t),s=URL.createObjectURL(e),r=new Image;
r.src=s,await r.decode();let a=Math.min(Eh,Wf/n,Wf/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(
Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise(
(l,u)=>{i.toBlob(d=>d?l(d):u(new Error("PNG")),"image/png")})}var jh=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Ph=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Gf({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,C(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?C(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[jh,...e].map(
n=>`${n.map(Ph).join(",")}\r
`).join("")}var ro=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),zf=t=>t.
split(/[#/]/).at(-1)||t;function Kf({triples:t,things:e,terms:n}){let o=new Map;function s(u,d,g){let h=o.get(
`${u} ${d}`)??`k${o.size}`;return o.set(`${u} ${d}`,h),`<data key="${h}">${ro(g)}</data>`}let r=new Map,a=[];for(let{
subject:u,predicate:d,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>f.passages[b].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${ro(u.iri)}" target="${ro(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(u.thing)??new Map;r.set(u.thing,w),w.set(zf(d),[...w.get(zf(d))??[],g.value])}let i=e.map(({iri:u,
thing:d})=>{let[g,h]=[f.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Yo(d,n).join(" "))];for(let[y,b]of r.get(d)??[])w.push(s("node",`said_${y}`,b.join(" | ")));return`<node id\
="${ro(u)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([u,d])=>{let[g,h]=u.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${ro(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Vf="http://www.w3.org/2000/01/rdf-schema#label",Dh="http://www.w3.org/2001/XMLSchema#string",bn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
_f=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Qf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Vf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?_f(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${bn(g)}@${h}`:w&&w!==Dh?`${bn(g)}^^${r(w)}`:bn(g)}let i=new Map,l=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,y]=[r(g),f.things[h].label];for(let O of Yo(h,n))l(w,`a ${r(O)}`);
let b=Array.isArray(y)?[`${bn(y[0])}@en`,`${bn(y[1])}@ko`]:[bn(y)];l(w,`${r(Vf)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)l(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let u=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${_f(h)} .
`),`
`,...u].join("")}var Fh={turtle:[Qf,"text/turtle","ttl"],csv:[Gf,"text/csv","csv"],graphml:[Kf,"application/graphml+xml","graph\
ml"]};async function da(t){let[e,n,o]=Fh[t];fn(new Blob([e(await Ic())],{type:`${n};charset=utf-8`}),o)}var Yf=()=>k(
"transparent").checked;async function Bh(){try{await navigator.clipboard.writeText(location.href),it(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Jf={png:async()=>fn(await Uf(Yf()),"png"),svg:async()=>fn(
(await ua(Yf())).file,"svg"),print:()=>print(),link:Bh,turtle:()=>da("turtle"),csv:()=>da("csv"),graphml:()=>da(
"graphml")};function Hh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Xf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Hh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Jf,n.id)&&(t.
hidePopover(),k("take").focus(),await Jf[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Wh=matchMedia("(max-width: 860px) and (min-height: 501px)");Sa(Mi,or,jo,wa,Dl,xf,Sf,Ol,Cf,wf,ef,ps,()=>p.tab===
"text"&&cs(),()=>p.mode==="table"&&ve(),Zo,kl,Vr,Ds,()=>{k("undo").disabled=!xa()});pf();Cl();Hf();us(k("query"),
k("found"),{take:It,sentences:vl,read:Kt});Wl();zl();Ul();Kl();$l();Fl();Xf();ft(!Wh.matches);k("empty").hidden=
j>0;T.once("afterDrawing",()=>performance.mark("drawn"));qo(location.hash);window.sovkg={data:f,network:T,lines:X,
readable:Fo,pointOn:St,picture:{shown:Ae,things:Q,isPinned:me},select(t){let e=et(t);return e!==void 0&&It(e),
e!==void 0}};document.documentElement.dataset.ready="";})();
