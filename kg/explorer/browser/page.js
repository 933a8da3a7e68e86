"use strict";(()=>{var vt=history.state?.step??0,zn={[vt]:location.hash},Br=!1,ts=()=>{};var es=()=>vt>0;function Hr(t,e){let n=e&&t!==zn[vt];vt+=Number(n),zn[vt]=t;try{history[n?"pushState":"replace\
State"]({step:vt},"",t||location.pathname+location.search)}catch{Br=!0}}function Ur(){if(es()){if(!Br)return history.
back();vt-=1,ts(zn[vt],!1)}}function Wr(t){ts=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
vt=n?vt+1:e.step,zn[vt]=location.hash,ts(location.hash,n)})}var Gn=new Map,Y=(t,e)=>{Gn.set(t,e)},Nt=[],Vn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Rt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),It=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Zc(){return[...[...Gn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Vn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Vn(a)}`)]:[]}),...Nt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Kn=!1;function J(){Kn=!0,Nt=[]}function qr(){Hr(Zc(),Kn),Kn=!1}function tf(t){let e=new Map;
Nt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Nt.push({part:n,kind:"",names:[n]})}return e}function zr(t,e=!0){
Kn=!1;let n=tf(t),o=new Map([...n].filter(([s])=>!Gn.has(s)));for(let[s,{read:r,kept:a}]of Gn){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${Vn(i)}`;c===null?Nt.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
Nt.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Vn(r)}`;Nt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Nt.length?{kind:Nt[0].kind,names:Nt.flatMap(({names:s})=>s)}:null}var Gr=es,Vr=Ur;var ef=JSON.parse(document.getElementById("data")?.textContent??"{}");function nf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(ef).map(([t,e])=>[t,e.blank?nf(e):e]));var u={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null,avoids:!1,way:0},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},Kr=[];
function _r(...t){Kr.push(...t)}function F(){for(let t of Kr)t()}var v=t=>Array.isArray(t)?t[u.language==="ko"?
1:0]:t,dt=t=>v(t[u.reading==="corrected"?t.length-1:0]),A=t=>v(f.things[t].label);function ie(){let{pair:t,selected:e}=u;
return t?`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=f.things.filter(({kind:t})=>t!==null).length,W=t=>f.things[t].kind,R=t=>f.kinds[W(t)],V=t=>R(t).rank==="\
concept",os=[];for(let t of f.relations)os[t.thing]=t;var X=t=>os[t],C=t=>os[t]!==void 0,_n=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{_n[t].push(n),typeof e=="number"&&e!==t&&_n[e].push(n)});var ut=t=>_n[t].
filter(e=>f.statements[e].subject===t),le=Array.from({length:I},()=>[]);function Yr(t){le[t.from].push(t),t.to!==
t.from&&le[t.to].push(t)}var N=t=>le[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&Yr({from:t,to:e,statement:n,relation:null})});var Qr=t=>Array.isArray(t)?t[0]:t,ns=[];for(let t of f.edges)
ns[t.relation]??=[],ns[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=ns[t]??[],o=Qr(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&V(i)&&Qr(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:m,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];Yr({from:c,to:d,statement:null,relation:t,property:m,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var cn=[...f.things.keys()].slice(0,I).filter(t=>R(t).rank==="actor").sort((t,e)=>le[e].length-le[t].length||t-
e),st=(t,e)=>t.from===e?t.to:t.from,Jr=(t,e)=>le[t].filter(n=>st(n,t)===e&&jt(n,new Set));function j(t){let{only:e}=f.
statements[t];return e===""||e===u.reading}var jt=(t,e)=>t.relation===null?j(t.statement):!e.has(W(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of le[t]){let s=st(o,t);s===t||e.has(W(s))||!jt(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var St=t=>[...new Set(le[t].map(e=>st(e,t)).filter(e=>C(e)&&e!==t))];function Qn(t){
let e=C(t)?[]:St(t).flatMap(ut);return new Set([..._n[t],...e].filter(j))}var ce=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ut(e.relation).filter(j)));function Yn(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function Jn(t,e){
let n=o=>j(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ut(e.relation).some(
n)}var of=6,sf=2e4,Xr=1e3,Zr=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&j(o)&&!t.has(e)?[e]:[])),
ta=(t,e)=>C(t)!==C(e)?1:2,ea=t=>N(t).flatMap(e=>e.relation===null&&j(e.statement)?[st(e,t)]:[]);function rf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let d of ea(c)){if(n.has(d))continue;let m=e.has(c)&&e.has(d)?2:ta(c,d),g=i+
m*Xr+(V(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+m]??=[],s[r+m].push([g,d]))}}return o}var af=[...f.
things.keys()].filter(t=>t<I&&!C(t)).sort((t,e)=>N(e).length-N(t).length||t-e).slice(0,of);function Fe(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Zr(o),...n?af:[]].filter(h=>!o.has(h))),r=rf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Xr),i=new Map,[c,d]=[0,!1];function m(h){let w=h[h.length-1];if(c+=1,d||=c>sf,d)return;if(w===e){let $=h.
filter(L=>!C(L)||o.has(L)).join();i.has($)||i.set($,h);return}let k=[...new Set(ea(w).filter($=>$!==w&&!s.has(
$)))].sort(($,L)=>Number(C($))-Number(C(L))||$-L);for(let $ of k){let L=o.has(w)&&o.has($)?2:ta(w,$);a($)===a(
w)-L&&m([...h,$])}}r.has(t)&&m([t]);let g=h=>h.filter(w=>V(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function lf(t,e,n){let{captions:o}=X(t),s=dt(o).replaceAll(`
`," "),r=N(e).filter(i=>i.relation===t&&i.from!==i.to),a=N(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>st(i,e)===n))for(let[i,c,d]of[["to","from","to"],["from","to","from"]]){let m=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[d]===g[d]));if(m)return{said:s,both:i,third:m[d]}}return{said:s,both:null,third:null}}function ss(t){let e=Zr(
new Set(t)),n=t.filter((o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=N(r).flatMap(
b=>b.relation===null&&st(b,r)===o?[b.statement]:[]),i=St(r).filter(b=>!e.has(b)&&N(b).some(k=>k.relation===null&&
st(k,b)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(C),d=[...new Set([...i,...c])].flatMap(ut),m=[...new Set(
[...i,...c])].map(b=>lf(b,r,o)),g=a.filter(j).map(b=>({said:v(f.predicates[f.statements[b].predicate]),both:null,
third:null})),h=({both:b})=>["to","from"].indexOf(b??""),w=[...g,...m].sort((b,k)=>h(b)-h(k));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(j))}})}var y=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var O=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),et=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Pt(t,e){for(let n of y(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){y("status").textContent=t}var cf=2.399963229728653,ff=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function na(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function oa(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*cf,d={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},m=o(d);if(n.every(g=>ff(m,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var sa=t=>f.statements[t].errata.length>0,fn=t=>f.statements[t].only==="corrected";function D(t){let e=[...t].
filter(sa);return(e.some(n=>!fn(n))?"†":"")+(e.some(fn)?"‡":"")}var Xn=new Map;f.statements.forEach(({subject:t},e)=>{
sa(e)&&Xn.set(t,[...Xn.get(t)??[],e])});var ra=Xn.size>0,ve=t=>(Xn.get(t)??[]).filter(j),Zn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),to=t=>ve(t).some(e=>Zn(e)&&!fn(e)),fe=t=>D(ve(t));function rs(t){
if(t.relation===null)return D([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return D(
ut(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&j(o)}))}var no=11,df=17,Be=1.18,uf=12,pf={actor:3.4,named:2.8,relation:2.4,concept:2},mf={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},eo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function hf(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/eo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>eo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;eo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function gf(t){let e=hf(v(f.things[t].label)),n=X(t)?.amounts??[];if(!n.length)return e+(fe(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=eo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var aa=new Map;function as(t){let e=`${u.language} ${u.reading}`,n=aa.get(e)??new Map;return aa.set(
e,n),n.has(t)||n.set(t,gf(t)),n.get(t)}var ia=document.createElement("canvas").getContext("2d"),wf=getComputedStyle(
document.body).fontFamily,xf={400:new Map,600:new Map};function Se(t,e,n=400){let o=t.split(`
`),s=xf[n],r=s.get(t);return r===void 0&&(ia.font=`${n} 20px ${wf}`,r=Math.max(...o.map(a=>ia.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Be]}function la(t){let{radius:e,font:n}=f.things[t],[o,s]=Se(as(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Gt(t,e,n){let{rank:o}=R(t),[s,r]=mf[o];return Math.max(f.things[t].radius*e,pf[o]+
Math.min(s*Math.sqrt(n),r))}function ca(t,e,n){let o=R(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,no+o),df),bold:o&&n>=uf?600:400}}function is(t,{x:e,y:n}){let[o,s]=la(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var bf=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],ls=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function $t(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=m=>N(m).map(g=>st(g,m)).filter(g=>g!==m&&t.has(g)),
a=m=>t.get(m),i=(m,g)=>[...t].some(([h,w])=>h!==g&&na(m,a(g),w,f.things[h].radius+4)),c=[...t].map(([m,g])=>is(
m,g)),d=new Set(e.filter(m=>!t.has(m)));for(;d.size;){let m=[...d],g=(n?null:m.find(k=>r(k).length))??m[0];d.delete(
g);let h=n?[]:r(g),w=n?[n]:h.map(a),b=oa(w.length?ls(w):o,n||w.length===1?40:0,c,k=>s?bf(k,s):is(g,k),k=>h.some(
$=>i(k,$)));t.set(g,b),c.push(is(g,b))}}var dn=80,[yf,kf]=[8,12];function He(t,e,n){return rt(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(V(s))-Number(
V(r))||N(r).length-N(s).length||s-r)}function vf(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=X(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function un(t,e,n){let o=new Set(rt(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(C(t))return[...o].filter(a=>!e.has(a));if(s>=yf)return[];let r=new Map;
for(let a of N(t)){let i=st(a,t),c={actor:20,named:10,relation:0,concept:0}[R(i).rank];o.has(i)&&!e.has(i)&&jt(
a,n)&&r.set(i,Math.max(r.get(i)??0,c+vf(a)))}return[...r].sort(([a,i],[c,d])=>d-i||N(c).length-N(a).length||a-
c).slice(0,kf-s).map(([a])=>a)}var oo=["least","since","until","status","hearsay","errata"],Vt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ue=t=>oo.every(e=>!t[e]),da=t=>Array.isArray(t)?t[0]:t,ua=t=>(t?.sums??[]).filter(({statement:e})=>j(
e)),fa=(t,e)=>!t||t==="only"===e;function pa(t,e){let n=t.relation===null?void 0:X(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[d,m]=o.split(" ");if(!ua(n).some(g=>g.currency===d&&g.value>=
Number(m)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
da(n?.status??"")!==a||!fa(i,!!n?.hedge)?!1:!c||fa(c,D(ce([t]))!=="")}function ma(){let t=f.relations.flatMap(
e=>ua(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[da(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var cs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Vt()}),x=cs(),K=t=>x.shown.get(t),We=()=>new Set([...x.away,...x.aside]),ha=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function so(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=He(t,e,x.away);return{some:n.slice(0,dn),total:n.length,away:He(t,e,new Set).length-n.length}}
function ga(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=N(t).filter(a=>st(
a,t)===s&&jt(a,new Set));return[W(s),...r.flatMap(({relation:a})=>a===null?[]:W(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function Ot(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=fs()?new Set(f.presets[x.preset].things):null,[n,o,s]=[We(),ha(),!Ue(x.sieve)];function r(i){if(s&&!pa(i,x.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&jt(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||jt(i,n)):c?jt(i,x.away):!(t&&i.isAside)&&jt(
i,n)}let a=new Set(_());return[...a].flatMap(i=>N(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function $e(t=null){
let e=Ot().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var wa=()=>[...x.shown.keys()].filter(t=>C(t)&&!x.guests.has(t)),xa=()=>[...x.guests],gt=t=>x.shown.has(t),de=t=>x.
pinned.has(t),Kt=()=>x.sieve,_t=()=>x.preset,fs=()=>x.preset!==null&&f.presets[x.preset].flows,Oe=()=>x.shown;
function _(){let t=ha();return[...x.shown.keys()].filter(e=>!x.away.has(W(e))||t.has(e))}function ro(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...$e()]))t.set(W(e),(t.get(W(e))??0)+1);return t}function ao(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>W(n)).filter(n=>!e.includes(n)):[])}var Sf=[520,380];function $f(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Jn(e,r),s=t.filter(r=>N(r).some(o));return s.length?s:t}function ds(t,e){Object.assign(x,cs(),
{preset:t,centre:e,aside:ao(t)})}function qe(t){ds(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var ba=()=>ds(
null,null);function io(t){let{some:e,total:n,away:o}=so(t);$t(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function lo(t){return ds(null,t),x.shown.set(t,{x:0,y:0}),
io(t)}function ya(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function ka(t){
x.shown.has(t)||$t(x.shown,[t]),x.guests.delete(t);let e=io(t);return x.came.push({thing:t,all:!0}),e}function va(t,e){
if(x.guests.has(t)?Of():ya(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited===null)return;x.guests=
new Set([t,...un(t,x.shown,x.away)].filter(o=>!x.shown.has(o))),x.shown.has(t)||$t(x.shown,[t],{room:x.guests.
size>3?Sf:void 0});let n=x.guests.has(t);$t(x.shown,[...x.guests],{near:n?x.shown.get(t):void 0})}function Of(){
x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=new Set}function us(t){x.shown.delete(t),x.guests.
delete(t),x.came=x.came.filter(e=>e.thing!==t)}function ps(t){for(let e of t)x.away.delete(W(e)),x.guests.delete(
e);$t(x.shown,t)}function ms(t){for(let e of t)us(e)}function Sa(t){x.pinned.delete(t)||x.pinned.add(t),x.guests.
delete(t)}function $a(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:e==="only"?(x.away=new Set([...f.kinds.
keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(t),e==="hide"&&x.away.add(t)),x.came=
x.came.filter(({thing:n})=>!x.away.has(W(n)))}function Oa(t){x.sieve=t}function co(t,e){x.shown.has(t)&&x.shown.
set(t,e)}function Qt(t,e=null){ya(),x.read=new Set(e===null?[]:Yn(e).filter(C));let n=t??[],o=e===null?n:$f(n,
e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),$t(x.shown,[...x.guests],
{home:s.length?ls(s):void 0}),[...new Set(o)]}var Ma={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function lt(){Object.assign(u,Ma),Qt(null)}function Yt(t,e=!1){Object.assign(u,Ma,{selected:t,passed:e,
tab:"details"}),va(t,e)}function ze(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];Qt(n);let o=Ot().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:Jr(t,e);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Me(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=Fe(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Qt(r),Object.assign(u,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function pn(t){lt();let e=Yn(t).filter(n=>!C(n));Object.assign(u,{passage:t,highlighted:Qt(e,t),tab:"tex\
t"})}function mn(t){let{told:e}=f.steps[t];return e[u.reading==="corrected"?e.length-1:0]}function hn(t){let{preset:e}=f.
steps[t];if(_t()!==e&&qe(e),lt(),!t)return;let n=mn(t).things.filter(o=>!C(o)&&!V(o));Object.assign(u,{tour:t,
highlighted:Qt(n.some(gt)?n.filter(gt):n)})}function hs(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,
path:a,unknown:i,tab:c}=u,d=new Map(Oe());t!==null?(Qt(null),Yt(t,e)):n?ze(n.from,n.to):o!==null?pn(o):s&&a.from!==
null&&a.to!==null?Me(a.from,a.to,a):r!==null&&hn(r),Object.assign(u,{unknown:i,tab:c});for(let m of xa())co(m,
d.get(m)??K(m))}var Ea={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
e text","topic-time":"Time"};var Ta={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},m=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>d[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${m}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${m} Only what is verified is quoted.`}};var Aa={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",besideOthers:"Side by\
 side with",besideChoice:t=>`Which country beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"\
Investments and support",pursued:"Policies and laws",notSaid:"The article says nothing of it.",asChart:"As a c\
hart",saveChart:"Take the chart away as SVG",takeAway:"Take away",takeSlide:"What is in sight, as a slide",takeData:"\
What is shown, as data",takeLink:"The view",transparent:"Transparent ground",copyLink:"Copy link",linkCopied:"\
The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"Ring and †: recorded as an error of the articl\
e.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the pictur\
e",overview:"Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the pictur\
e or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles \
state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has r\
ecorded errors put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t} things \
the graph is too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t} things of ${e}\
 kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`To\
ur, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"\
What the article says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the pict\
ure, as printed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"\
Choose a thing or a line to read what is said, and in which sentence.",things:t=>`${t} things`,statements:t=>`${t}\
 statements`,sentences:t=>`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",statedLine:"\
other statement",wideLine:"width: amount, by currency",graveError:"grave error",lightError:"other error",kinds:"\
Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfo\
ld it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in\
 the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`+ ${t} more`,only:"o\
nly",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Amount at least",since:"\
Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only these",withoutSuch:"wi\
thout these",everyLine:"Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One line is so.":`${t} lin\
es are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",passage:"sentence",view:"\
selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n} of that name.`:`The addres\
s ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This page \
holds only the corrected reading; what was printed is not in it.",actions:"What to do with it",focus:"Focus",expand:"\
Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"Path\
 from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",
related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",data:"Data: identi\
fiers, roles and properties",identifier:"Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",
ring:"A ring, and a † beside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks w\
hat is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"\
Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"\
Path between two things",pathHelp:"The shortest path, step by step, with the sentences that make it. What is d\
enied is no link.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===
1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; by way of:`,avoidHubs:"Avoid what links \
almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one \
to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",
words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include what is not in the picture",moreRows:"\
More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"\
Subject",relation:"Relation",object:"Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Ch\
osen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neighbours added; expand again for more.`:`${t} n\
eighbours added.`)+(n?` ${n} more are of kinds that you have left out.`:""),leftOut:(t,e)=>`${t===1?"One neigh\
bour is":`${t} neighbours are`} kept away by what is left out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"H\
idden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read it in the text",
where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a \
sentence and the picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphr\
ases, not the article's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"\
No statements of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...Ta,...Ea};var La={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];return`${t}행 ${e}자: ${r}`},asThePicture:"이것만 그\
리기",mixed:"이 페이지에는 글이 여럿이고, 이 질문은 그 모두를 함께 세거나 더한다. `sovkg query`는 글마다 따로 묻는다.",
noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"\
이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는\
다.",run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량",
"topic-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"\
돈","topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var Ca={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},m=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${d[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${m}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${m} 확인된 문장만 인용한다.`}};var Na={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",besideOthers:"\
나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,ranked:"순위",rated:"강점과 약점",
paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는다.",asChart:"차트로 보기",
saveChart:"차트를 SVG로 가져가기",takeAway:"가져가기",takeSlide:"보이는 그대로 슬라이드로",
takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †는 글의 오류로 \
기록된 것을 뜻한다.",savePng:"PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"\
그림 옆",overview:"개요",details:"내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편이`:"한 편이"} 말하는 것이다${t?`: ${t}`:
""}.`,bothReadings:"‘적힌 대로’는 인쇄된 그대로이고 ‘바로잡아’는 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 바로잡아",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
statedLine:"그 밖의 진술",wideLine:"굵기: 통화별 금액",graveError:"심각한 오류",lightError:"그\
 밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 \
항목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다\
. 표시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"\
이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",
least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
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
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",where:(t,e)=>`${t}번째 문단 ${e}\
번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",
paraphrased:"이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"\
앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,
jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",paragraph:t=>`${t}\
번째 문단`,...Ca,...La};var Ra={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. What is denied is no lin\
k.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Ef={en:Aa,ko:Na},p=t=>!f.passages.length&&Ra[u.language][t]||Ef[u.language][t];function Mt(t){let e=p(t);return typeof e==
"string"?e:""}function fo(t){u.mode=t,y("table").hidden=t!=="table",y("drawing").hidden=t==="table",y("tools").hidden=t==="t\
able",Pt("modes",t)}var Tf=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Et(t){
u.tab=t;for(let e of y("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Tf)y(n).hidden=e!==t;gs()}function gs(){y("fold").textContent=u.tab==="details"&&ie()||y(
`tab-${u.tab}`).textContent}var ct=t=>y("fold").setAttribute("aria-expanded",String(t)),Ia=()=>y("fold").getAttribute(
"aria-expanded")==="true";var Af=13,Lf=1,gn=t=>(X(t)?.sums??[]).filter(({statement:e})=>j(e)),ja=t=>gn(t).map(({statement:e})=>ws(e)+D([
e])).join(", "),ws=t=>v(f.statements[t].object.text),Pa=(t,{currency:e})=>`${W(t)} ${e}`;function Cf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of gn(e)){let o=Pa(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function xs(t,e){
let n=Cf().get(Pa(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Ge({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>gn(o).flatMap(s=>xs(o,
s)??[]));return n.length?Math.max(Lf,Af*n.reduce((o,s)=>o+s)):null}var Da=[[],[0],[-.3,.3],[-.4,0,.4]];function Fa(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function wt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Fa(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ba=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ha(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Fa(t,e,n))} `:"L"}${o(e)}`}var Nf=2e3,bs=t=>!t.isAside||t.alone;function Rf(t){if(t.relation===null)return v(f.predicates[f.statements[t.
statement].predicate])+rs(t);let{captions:e,called:n}=X(t.relation),o=fs()&&ja(t.relation)||(bs(t)?dt(e):v(n));
if(t.property===null)return o;let s=v(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(bs(
t)?"":rs(t))}function If(t){let e=t.relation!==null&&bs(t)&&X(t.relation)?.amounts||[];return e.length?dt(e):null}
function Ua(t,[e,n],o,s){let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),p("moreLin\
es")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?If(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:c})=>c!==null)?1:0)}}var Ve=new Map,
z=()=>Ve;function ys(t){let{from:e,to:n}=Ve.get(t);return{from:e,to:n,edges:[...Ve.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function uo(t){let e=[...Ve.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?ys(o.id):null}function ks({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=u;return s===null||n.some(
r=>Jn(s,r))}function Wa(){let t=new Map,e=Ot();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Rf(n);r.said.set(a,[...r.said.get(a)??[],
n])}Ve=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
c))),a=e.length>Nf?void 0:Da[r.length],i=a?r.map((c,d)=>Ua(d?`${n}/${d}`:n,o,[c],a[d])):[Ua(n,o,r,0)];for(let c of i)
Ve.set(c.id,c)}}var[jf,qa]=[50,.4],Pf=.75,Df=250;function za(t,e){let n=0,o=!1,s=!1;function r(i=jf){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:qa}}),i>qa/2&&(n=setTimeout(()=>r(i*Pf),Df))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ga=.6;function Va(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:d,families:m}=n,
{family:g,rank:h,shape:w}=R(t),b=!o||o.has(t),k=m[g][b?s&&h==="concept"?"pale":"full":"dim"],$=t===u.selected,
L=fe(t).includes("†")&&b,ot=L&&to(t),T={background:k,border:a},q=de(t);return{id:t,...K(t),shape:w,size:Gt(t,
r,e)/r,borderWidth:($?3:ot?4:L?2:1)*(s?Ga:1),color:{background:k,border:$?a:ot?d:L?c:i,highlight:T,hover:T},fixed:q,
shapeProperties:{borderDashes:q?[3,2]:!1}}}function Ka(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,m=d===null?i:c[R(d).family],g=s?null:
Ge(t),h=w=>({enabled:!s&&t.edges.some(b=>b.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==
null?g:e&&o?2:s?Ga/r:d===null?1:1.5,color:{color:m[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:h(
t.to),from:h(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:Ba(t.bend)}}function _a(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(m,g,h){e.setSize(
"100%","100%");let[w,b]=[m.map(({x:yt})=>yt),m.map(({y:yt})=>yt)],[k,$,L,ot]=[Math.min(...w),Math.max(...w),Math.
min(...b),Math.max(...b)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/($-k||1),Math.max(t.clientHeight-
o()-70,20)/(ot-L||1),1.15),q=T<.35?g:null,Z=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:q??{x:(k+$)/2,y:(L+ot)/2+16+o()/2/T},scale:q?.35:T},e.moveTo({...i,animation:Z?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),Z?r():(c=performance.now()+1500,Ff(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var Ff=t=>t;var Bf=1.5;function vs(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:c},d){let m=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let g=o*Be;m.forEach((h,w)=>{let b=n+
(w-(m.length-1)/2)*g,k=t.measureText(h).width+2*Bf*d;t.fillStyle=c,t.fillRect(e-k/2,b-g/2,k,g)}),t.fillStyle=a,
m.forEach((h,w)=>{t.fillText(h,e,n+(w-(m.length-1)/2)*g)})}var po=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[d,m,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&d<a&&r<h&&m<i&&
!o(w))return!1;return!0}};function Qa([t,e,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[m,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(m<h||m>w)return!1;continue}let[b,k]=[(h-m)/g,(w-m)/g];c=Math.max(c,Math.min(b,k)),d=Math.min(
d,Math.max(b,k))}return c<=d}var Hf=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),Uf=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Wf=[0,8,16,24,32],Ss=12,Ya=60,qf=14,zf=500,Gf=400,Vf=.5,wn=2,
Kf=1,Ja=(t,e,n,o)=>[t-n/2-wn,e-o/2-wn,t+n/2+wn,e+o/2+wn];function Xa({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:c=zf}){let d=M=>({x:s(M).x*a,y:s(M).y*a}),m=new po;for(let M of t){let{x:P,
y:Q}=d(M),U=Gt(M,a,r(M));m.add([P-U,Q-U,P+U,Q+U],M)}let g=o.length>Gf?[]:o.flatMap(M=>_f(M,d));function h(M,P,Q,U=(()=>!1)){
let it=i&&Q.x>i[0]&&Q.y>i[1]&&Q.x<i[2]&&Q.y<i[3],ht=null,G=1/0;for(let tt of M){let[kt,De,qt,zt]=tt.box;if(it&&
(kt<i[0]||De<i[1]||qt>i[2]||zt>i[3])||!m.isFree(tt.box,P,U))continue;let Ct=g.reduce((ln,{id:ke,stroke:ae})=>ln+
(ke!==P&&Qa(ae,tt.box)?1:0),tt.off??0);if(Ct<G&&([ht,G]=[tt,Ct]),!G)break}return ht}let{names:w,captions:b}={names:new Map,
captions:new Map},k=new Set(e.slice(0,qf)),$=M=>k.has(M)&&r(M)>=Ss;function L(M){let P=as(M),{size:Q,bold:U}=ca(
M,a,r(M)),[it,ht]=Se(P,Q,U),{x:G,y:tt}=d(M),kt=Gt(M,a,r(M)),De=(r(M)>=Ss?Wf:[0]).flatMap(Ct=>Uf.map(([ln,ke])=>{
let ae=kt+wn+1+Ct,[Wn,qn]=[ln*(ae+it/2),ke*(ae+ht/2)];return{dx:Wn,dy:qn,box:Ja(G+Wn,tt+qn,it,ht)}})),qt=Ct=>typeof Ct==
"number"&&Ct!==M&&r(Ct)<Ss,zt=h(De,null,{x:G,y:tt})??($(M)?h(De,null,{x:G,y:tt},qt):null);zt&&(m.add(zt.box,`n\
ame ${M}`),w.set(M,{dx:zt.dx,dy:zt.dy,size:Q,bold:U,label:P}))}function ot({id:M,from:P,to:Q,bend:U},it){let[ht,
G]=Se(it,no),[tt,kt]=[d(P),d(Q)],De=Hf.map(([zt,Ct,ln])=>{let[ke,ae]=[Ct*(ht/2+4),ln*(G/2+4)],{x:Wn,y:qn}=wt(tt,
kt,U,zt);return{along:zt,dx:ke,dy:ae,off:ke||ae?Kf:0,box:Ja(Wn+ke,qn+ae,ht,G)}}),qt=h(De,M,wt(tt,kt,U,.5));qt&&
(m.remove(M),m.add(qt.box,M),b.set(M,{along:qt.along,dx:qt.dx,dy:qt.dy,size:no,label:it}))}let[T,q]=[e.slice(0,
c),o.slice(0,c)],Z=q.filter(({amount:M})=>M),yt=new Set(Z.flatMap(({from:M,to:P})=>[M,P]));for(let M of T.length<=
Ya?T.filter(P=>yt.has(P)):T)L(M);if(T.length<=Ya)for(let M of Z)ot(M,M.amount??"");for(let M of T)w.has(M)||L(
M);if(w.size>=Vf*T.length){for(let M of Z)ot(M,M.label);for(let M of q)M.amount||ot(M,M.label)}for(let M of n.
slice(0,c))L(M);return{names:w,captions:b}}function _f({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?
[0,.25,.5,.75,1]:[0,1]).map(c=>wt(r,a,o,c));return i.slice(1).map((c,d)=>({id:t,stroke:[i[d].x,i[d].y,c.x,c.y]}))}var Qf=50,Ke=new Map,$s=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function Yf(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...He(e,new Set([e]),new Set).
slice(0,dn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?He(r,s,o).slice(0,dn):un(r,s,o))s.add(
i)}return s}function Dt(){let[t,e]=[Yf(),new Set($s())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...ao(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Za=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Vt()});function mo({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?lo(e):t!==null?qe(t):ba(),x.away=
new Set(r);for(let m of[...a,...x.away])x.aside.delete(m);for(let m of n)$t(x.shown,[m.thing]),m.all?io(m.thing):
$t(x.shown,un(m.thing,x.shown,x.away)),x.came.push(m);$t(x.shown,o);for(let m of s)x.shown.delete(m);x.pinned=
new Set(i),x.sieve=c;let d=Ke.get(ti());d&&(x.shown=new Map(d))}var ti=()=>`${x.preset} ${x.centre} ${$s().sort(
(t,e)=>t-e)}`;function ho(){let t=ti();Ke.delete(t),Ke.set(t,new Map($s().map(e=>[e,K(e)]))),Ke.size>Qf&&Ke.delete(
[...Ke.keys()][0])}function ei(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function m(){if(!d)return;let k=c(),$=k.scale/d.scale;e.style.transform=`translate(${k.x-d.x*$}px, ${k.
y-d.y*$}px) scale(${$})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(b,160))}function b(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:k})=>k.length&&h()),
t.on("dragging",({nodes:k})=>k.length||w()),t.on("dragEnd",b),t.on("zoom",w)}var Jf=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Xf=.15,Zf=.01,[td,ed]=[250,.62],ni=14,nd=4e6;function Os(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Ms=(t,e,n)=>n?Array.from({length:ni+1},(o,s)=>wt(t,e,n,s/ni)):[t,e];function oi(t,e,n,o){
if(t.length*e.length>nd)return;let s=e.map(i=>{let[c,d]=o(i);return{thing:i,at:n(i),core:c,radius:d}}),r=new Map;
for(let i of t){let h=function(k){let $=Ms(c,d,k),[L,ot]=[$.map(({x:P})=>P),$.map(({y:P})=>P)],[T,q,Z,yt]=[Math.
min(...L),Math.max(...L),Math.min(...ot),Math.max(...ot)],M=0;for(let{thing:P,at:Q,radius:U,core:it}of s){let{
x:ht,y:G}=Q;if(ht<T-U||ht>q+U||G<Z-U||G>yt+U||P===i.from||P===i.to)continue;let tt=1/0;for(let kt=1;kt<$.length;kt+=
1)tt=Math.min(tt,Os($[kt-1],$[kt],Q));tt<U&&(M+=tt<it?1:Zf)}return M};var a=h;let[c,d]=[n(i.from),n(i.to)],m=`${i.
from}-${i.to}`,g=r.get(m)??[];r.set(m,g);let w=k=>g.every($=>Math.abs($-k)>=Xf),b=h(i.usual);i.bend=i.usual;for(let k of b?
Jf:[]){let $=i.usual+k;if(t.length>td&&Math.abs($)>ed)continue;let L=w($)?h($):1/0;if(L<b&&([b,i.bend]=[L,$]),
!b)break}g.push(i.bend)}}var Te=matchMedia("(prefers-color-scheme: dark)");Ee(Te.matches?"dark":"light");function Ee(t){document.documentElement.
dataset.theme=t}var _e=()=>document.documentElement.dataset.theme==="dark";function si(){let{theme:t="light"}=document.
documentElement.dataset;Ee("light");let e=go();return Ee(t),e}function go(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,c]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var od=.55,sd=120,rd=500,ai=3e3,ad=3,Tt=y("drawing"),ii=()=>y("tools").offsetHeight+16,ue=new vis.DataSet([]),
xn=new vis.DataSet([]),E=new vis.Network(Tt,{nodes:ue,edges:xn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),yn=()=>ue.length>rd,As=_a(Tt,E,{isHeavy:yn,below:ii,arrived:()=>di(!0),settle:Is});ei(E,Tt.querySelector(
"canvas"),yn,Is);var Jt=go(),Es=new Map,Ts={names:new Map,captions:new Map},ri=0,wo=!1,bn={scale:0,x:0,y:0},Xt=t=>Es.
get(t)??0;function id(){let t=_().length;return t>ai||t>sd&&E.getScale()<od}function Ls(){if(u.highlighted){let e=(u.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...u.highlighted,...e.filter(gt)])}if(u.selected===
null||!gt(u.selected))return Ue(Kt())?null:new Set([...z().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...z().
values()].filter(({from:e,to:n})=>e===u.selected||n===u.selected);return new Set([u.selected,...t.flatMap(({from:e,
to:n})=>[e,n])])}function ld(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Tt.clientWidth-t,Tt.clientHeight-
ii()-e]}function cd(t){return yn()?t.filter(e=>li(e,50)):t}function li(t,e){let{x:n,y:o}=E.canvasToDOM(K(t));return n>
-e&&o>-e&&n<Tt.clientWidth+e&&o<Tt.clientHeight+e}function fd(t){let e=Ls(),n=new Set(t),o=i=>i===u.selected?2:
e?.has(i)?1:0,s=i=>Xt(i)+(V(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&ks(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(
c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...z().values()].
filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:K,degree:Xt}}function ci(){bn={scale:E.
getScale(),...E.getViewPosition()},Ts=Xa({...fd(cd(_())),scale:bn.scale,sight:ld()})}function dd(){let t=E.getScale();
function e(n){let o=Gt(n,t,Xt(n));return[o/t,(o+ad)/t]}oi([...z().values()],_(),K,e)}function Cs(t){dd();let e=Ls(),
n={colours:t,highlighted:e,far:id(),scale:E.getScale()};return{things:_().sort((o,s)=>Xt(o)-Xt(s)).map(o=>Va(o,
Xt(o),n)),lines:[...z().values()].map(o=>Ka(o,ks(o,e),n))}}function Ns(){Jt=go(),Wa(),Es=new Map;for(let{from:o,
to:s}of z().values())for(let r of[o,s])Es.set(r,Xt(r)+1);let t=_().length<=ai;E.setOptions({interaction:{hover:t,
dragNodes:t}}),xn.remove(xn.getIds().filter(o=>!z().has(String(o))));let e=Cs(Jt),n=new Set(e.things.map(({id:o})=>o));
ue.remove(ue.getIds().filter(o=>!n.has(Number(o)))),ue.update(e.things),xn.update(e.lines),ci(),(E.getSelectedNodes().
length||E.getSelectedEdges().length)&&E.unselectAll(),u.selected!==null&&ue.get(u.selected)&&E.selectNodes([u.
selected],!1)}function fi(t=!1){let e=E.getScale(),{x:n,y:o}=E.getViewPosition(),s=Math.abs(e/bn.scale-1)>(yn()?
.2:.03);if(!t&&!s&&!(yn()&&Math.hypot(n-bn.x,o-bn.y)*e>20))return;if(ci(),!s){E.redraw();return}let r=Cs(Jt);ue.
update(r.things),xn.update(r.lines)}function xo(){let t=1/E.getScale(),e=s=>E.getPosition(s),n=[...Ts.names].flatMap(
([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!ue.get(s))return[];let{x:m,y:g}=e(s);return[{thing:s,x:m+r*t,y:g+
a*t,size:i*t,bold:c,label:d}]}),o=[...Ts.captions].flatMap(([s,{along:r,dx:a,dy:i,size:c,label:d}])=>{let m=z().
get(s);if(!m)return[];let{x:g,y:h}=wt(e(m.from),e(m.to),m.bend,r);return[{line:m,x:g+a*t,y:h+i*t,size:c*t,label:d}]});
return{names:n,captions:o}}function Rs(t){let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Tt.clientWidth,y:Tt.
clientHeight})];return{...Cs(t),...xo(),from:e,to:n,width:Tt.clientWidth,height:Tt.clientHeight}}function Is(){
fi(!0)}function di(t=!1){cancelAnimationFrame(ri),wo=wo||t,ri=requestAnimationFrame(()=>{fi(wo),wo=!1})}E.on("\
afterDrawing",t=>{let e=1/E.getScale(),{names:n,captions:o}=xo();for(let r of o)vs(t,r,r.line.weight>1?Jt.ink:
Jt.soft,Jt,e);let s=Ls();for(let r of n){let a=s?!s.has(r.thing):V(r.thing);vs(t,r,a?Jt.soft:Jt.ink,Jt,e)}As.isTravelling()||
di()});E.on("dragEnd",({nodes:t})=>t.length?js(t):Is());function js(t){for(let e of t)co(e,E.getPosition(e));ho(),
Ns()}var ui=t=>li(t,-20);var ud=3,pd=6,md=y("drawing"),pi=null,Qe=!1,Ps=E.getViewPosition();function Zt(t=null,e=!1){pi=t,Qe=!1;let n=new Set(
_()),o=(t??[...n]).filter(s=>n.has(s)).map(K);o.length&&As.look(o,t&&!u.highlighted?o[0]:null,e)}var mi=()=>Qe||
Zt(pi);function hi(t){let e=_().map(K),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,md.clientHeight/s/ud);return Math.max(r,Math.min(pd,
t))}function Ae(t){Qe=!0,E.moveTo({scale:hi(E.getScale()*t)})}E.on("zoom",()=>{Qe=!0;let[t,e]=[E.getScale(),hi(
E.getScale())];t!==e&&E.moveTo({scale:e,position:Ps}),Ps=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{Qe=
Qe||!t.length,Ps=E.getViewPosition()});var gi=za(E,t=>{js(_()),t&&u.selected===null&&!u.highlighted&&Zt()});function Ds(){
let{selectionHandler:t}=E,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&E.redraw()}var bo=null;function te(t=null,e=!1){bo=u.mode==="picture"?null:()=>Zt(t,e),bo||Zt(t,e)}function gd(){let{selected:t,
highlighted:e}=u;te(t!==null?[t,...rt(t,We()).filter(gt)]:e)}function pt({from:t=null,moves:e=!0}={}){Et(u.tab);
let n=u.tab!=="overview";n&&(u.passage===null||t===null)&&ct(!0),F(),y("details").scrollTop=0,n&&(u.tab==="det\
ails"&&(at(p("chosen")+ie()),y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),
e&&gd())}function At(t){J(),Yt(t),pt()}function wi(t){J(),Yt(t),pt({moves:!1})}function xi(t){Yt(t,!0),pt({moves:!ui(
t)})}function yo({from:t,to:e}){J(),ze(t,e),pt({moves:!1})}function Le(){J(),lt(),pt()}function bi(t){J(),lt(),
qe(t),pt(),te(null,!0)}function pe(t){t<0||t>=f.steps.length||(J(),hn(t),pt(),y("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&ct(!0),at(y("headline").textContent),te(u.highlighted))}var ko=()=>pe(0);function vo(t,e,n={}){
J(),Me(t,e,n),pt()}function Ft(t){let e=u.passage;J(),pn(t),pt({from:e})}function So(t,e=!0){u.unknown=null;let n=zr(
t,e);n&&Object.assign(u,{unknown:n,tab:"overview"}),pt(),n&&ct(!0),u.tab==="overview"&&te(u.highlighted)}function ee(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??(o?.id||o?.value);J(),t(),hs(),F(),e!==void 0&&te(e===null?null:
[e,...rt(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details button,\
 #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].
includes(s)));a&&document.activeElement===document.body&&a.focus()}var yi=t=>ee(()=>at(p("added")(lo(t))),t),$o=(t,e=!0)=>ee(
()=>at(p("added")(ka(t))),e?t:void 0),ki=()=>u.selected??u.pair?.from;function Oo(t){let[e,...n]=t;ee(()=>{ps(
t),n.length||Yt(e)},n.length?ki():void 0,t),n.length||pt()}function Mo(t){let[e,...n]=t;if(ee(()=>{n.length||lt(),
ms(t)},n.length?ki():void 0,t),n.length)return;let s=uo(e);s&&ze(s.from,s.to),pt()}var vi=()=>ee(()=>ps($e()),
null),Si=()=>ee(()=>ms(wa()),null),$i=t=>ee(()=>Sa(t));function Oi(t){J(),lt(),us(t),pt(),at(p("hiddenNow"))}var me=(t,e)=>ee(
()=>$a(t,e)),Fs=t=>ee(()=>Oa(t));function Bs(){Vr(),at(p("undone"))}function Mi(t){fo(t),F(),t==="picture"&&bo&&
bo()}function Ei(t){u.reading=t,Pt("readings",t),hs(),F()}async function he(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var wd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ne(t){
return await wd,document.getElementById(t)?.textContent??""}var Ai=new Map;function Eo(t){let e=Ai.get(t)??xd(
t);return Ai.set(t,e),e}async function xd(t){let e=document.createElement("script");e.textContent=new TextDecoder().
decode(await he(await ne(t))),document.head.append(e)}function Ye(t,e){let n=v(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var bd=10.2,yd=5.9,kd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Hs(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;kd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function Li(t,e,n){let o=Math.floor(e/yd),s=t.caption.flatMap(b=>Hs(b,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:b})=>Math.floor(b)))+1:0,a=t.rows.filter(b=>"series"in b).map(({y:b})=>b),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,d={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:b})=>b)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:Hs(t.title,Math.floor(e/bd)),subtitle:t.subtitle?Hs(
t.subtitle,o):[],high:30*r,last:r-.5},m=JSON.parse(new TextDecoder().decode(await he(await ne("templates")))),
g=JSON.stringify(m[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(b,k,$)=>k?
JSON.stringify(d[k]):String(d[$]))),w={rows:t.rows.map(b=>({...b,...c&&"short"in b?{text:b.short}:{},p:t.panels.
indexOf(b.panel)})),caption:s.map((b,k)=>({n:k,text:b}))};for(let b of h.data)Object.hasOwn(w,b.name)&&(b.values=
w[b.name]);return h}var vd=760,Sd=280;async function $d(t,e){await Eo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Li(t,Math.min(Math.max(e,Sd),vd),s))}function Ws(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return $d(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=O(p("saveSvg"),()=>Ye(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":p("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Us=!1;function Ci(t,e){return t?l("details",{class:"charted",open:Us,ontoggle:({
target:o})=>Od(o,t,e)},l("summary",{},p("asChart"))):""}function Od(t,e,n){Us=t.open,Us&&!t.querySelector("fig\
ure")&&t.append(Ws(e,n()))}var Ni=null;function kn(){return Ni??=ne("rdf").then(he).then(t=>JSON.parse(new TextDecoder().decode(t))),Ni}function Ce(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Md=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ed={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Td(t){let[,e,n="",o=""]=Md.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ed[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Ri(){let t=await kn(),e=_(),n=c=>({iri:Ce(f.things[c].name,t.prefixes),
thing:c}),o=c=>j(c)&&typeof f.statements[c].object!="number",s=ce(Ot());for(let c of e)for(let d of ut(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:m,predicate:g,object:h}=d;return{
subject:n(m),predicate:Ce(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Td(t.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var To=(t,e)=>(e.types[t]??[]).map(n=>Ce(n,e.prefixes));var zs=20,Ne=()=>document.getElementById("tab-ask")!==null,vn=class extends Error{},Je=null,Sn=new Map,Ii=0;function ji(t,e,n){
Ii+=1;let o=Ii;return new Promise((s,r)=>{Sn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Pi(){Je?.worker.terminate(),Je=null;for(let{reject:t}of Sn.values())t(new vn);Sn.clear()}async function Ad(){
let t=await he(await ne("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Sn.get(s);Sn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Pi()};let o=ji(
n,"open",[await ne("engine"),await ne("asking"),f.readings[0]]);return{worker:n,known:o}}var qs=null;async function Di(){
return Je||(qs??=Ad(),Je=await qs,qs=null,Je)}async function Fi(){return(await Di()).known}async function oe(t,...e){
let{worker:n,known:o}=await Di();await o;let s=setTimeout(Pi,1e3*zs);try{return await ji(n,t,e)}finally{clearTimeout(
s)}}var Bi=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
S=Bi(),$n=(t={})=>{Object.assign(S,Bi(),t)},ge=()=>S.name!==""||S.own!==null,B={now:null,terms:null,hasFailed:!1},
On=()=>B.now?.questions.find(({name:t})=>t===S.name),Ld=[];function Hi(t){for(let e of Ld)e(t)}var Mn="http://www.w3.org/2001/XMLSchema#",Cd=/[\p{Cc} <>"{}|\\^`]/u,Nd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Gs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Gs).join(" ")} )>>`;if(t==="uri"){if(Cd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Nd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Mn}\
string`?`${s}^^<${n}>`:s}var Rd=["Long","Int","Short","Byte"],Id=["integer",...Rd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],jw=new Map([...Id.map(t=>[Mn+t,/^[+-]?\d+$/]),
[`${Mn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Mn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Mn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Ui=null,Wi=null;function Vs(t){let{prefixes:e}=B.terms??f;return Ui??=new Map(f.things.map(({name:n},o)=>[
Ce(n,e),o])),t?.type==="uri"?Ui.get(t.value):void 0}function jd(){if(!B.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=B.terms,o=r=>`<${Ce(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let d=typeof i=="number"?o(i):t[c],m=`${o(r)} <${Ce(e[a],n)}> ${d}`;s.set(m,[...s.get(m)??[],c])}),
s}function qi({evidence:t}){Wi??=jd();let e=t.map(n=>({one:n,places:(Wi?.get(Pd(n))??[]).filter(j)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Pd=({triple:t})=>t.map(
Gs).join(" ");function zi(t){let n=[...new Set(t.flat().map(Vs))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!C(
s));return o.length?o:n}var Dd=60,Ao=()=>S.answer?zi(S.answer.rows.map(({terms:t})=>t)):[];function Gi(){if(u.selected!==null||u.pair||
u.passage!==null)return[];let t=Ao();return u.highlighted=t.length&&t.length<=Dd?Qt(t):null,u.highlighted??[]}
function Ks(){return S.isDrawn=!0,mo({...Za(),added:Ao()}),u.highlighted=null,null}async function Qs(){if(!(B.now||B.hasFailed)){try{let[t,e]=await Promise.all([Fi(),kn()]);Object.assign(B,{now:t,
terms:e})}catch(t){B.hasFailed=!0,S.trouble={kind:"start",message:String(t)}}F()}}var Vi=()=>`${u.reading} ${u.
language}`;function Ki(){ge()&&S.key!==Vi()&&_i()}var _s=null;async function _i(){let t={};_s=t,Object.assign(
S,{isBusy:!0,trouble:null,row:null,key:Vi()});let{reading:e,language:n}=u,o=[];try{await Qs();let s=S.own===null?
await oe("answer",S.name,S.typed,e,n):await oe("sparql",S.own,e,n);if(_s!==t)return;let{table:r=null,holds:a=null,
refused:i,isGraph:c=!1}=s;Object.assign(S,{answer:r,holds:a,isBusy:!1}),i&&(S.trouble={kind:"refused",message:i}),
r&&Hi({asked:S,answer:r,reading:e,language:n}),o=c||S.isDrawn?Ks():Gi(),at(r?p("rows")(r.rows.length):"")}catch(s){
if(_s!==t)return;let{message:r=String(s),told:a}=s;Object.assign(S,{answer:null,isBusy:!1});let i=s instanceof
vn?"ended":a?.line?"mistake":a?"given":"query";S.trouble={kind:i,told:a,message:r}}F(),(o===null||o.length)&&te(
o)}function Qi(){J(),lt();let t=Ks();Et("ask"),F(),te(t)}var Lo=(t,e={})=>Ys({name:t,typed:e}),En=t=>Ys({own:t}),
Xe=()=>Ys({});function Ys(t){J(),lt(),Js(t),Et("ask"),ct(!0),F()}function Js(t){$n(t),(S.name||S.own)&&_i()}var Fd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Bd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Re=null,Tn=Fd,Yi=new Map;function Hd(){let t=Yi.get(u.reading)??oe("vocabulary",u.
reading);return Yi.set(u.reading,t),t}async function Ud(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Hd(),o=u.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:d,kind:m})=>({label:[i,...d].join(" "),displayLabel:i,detail:c[o],
apply:i,type:m})),r=Object.keys(B.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Bd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Xs(){if(!Re)return;let{doc:t}=Re.state,e=S.trouble?.kind==="mistake"?S.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:p("mistake")(e)})}Re.dispatch(window.editor.setDiagnostics(Re.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Wd(t,e){if(await Eo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(En(Re.state.doc.toString()),
!0);Re=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Ud],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Tn=c.doc.toString())}),r]})}),e.hidden=!0,Xs()}function Ji(){S.own&&(Tn=S.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Tn,t.addEventListener(
"input",()=>{Tn=t.value});let e=l("div",{class:"sparql"});return Re=null,setTimeout(()=>Wd(e,t).catch(()=>{})),
[O(`← ${p("allQuestions")}`,Xe,{class:"plain back"}),l("h2",{tabindex:"-1"},p("ownQuery")),l("p",{class:"not\
e"},p("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},O(p("run"),
()=>En(Tn),{class:"tool run"}))]}var qd=12,Xi=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),An=({label:t})=>t[u.language==="ko"?1:
0];function zd(t,e){let n=Xi(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Xi(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(An(r.choice),An(a.choice))),o.slice(
0,qd).map(({choice:r})=>r)}function Zi(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":p("found"),hidden:!0}),r=[],a=-1;function i(){
let m=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},l("span",{dir:"auto"},An(g))));s.replaceChildren(...m),s.hidden=!m.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=zd(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(m){o.value=
"",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",m=>{m.isComposing||
((m.key==="ArrowDown"||m.key==="ArrowUp")&&r.length?(m.preventDefault(),a=(a+(m.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):m.key==="Enter"?(m.preventDefault(),d(r[a]?.typed??o.value)):m.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var tl=(t,e)=>O(t,e,{class:"given","aria-label":`${t}: ${p("drop")}`});var el=new Map;async function nl(t){let e=JSON.stringify([S.name,t,u.reading]),n=el.get(e)??await oe("choices",
S.name,t,u.reading);return el.set(e,n),n}function ol(t,e){let n={...S.typed,[t]:e};e.length||delete n[t],Lo(S.
name,n)}function Gd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=S.typed[t]??[],a=r.map(d=>{let m=tl(
d,()=>ol(t,r.filter(g=>g!==d)));return nl(t).then(g=>{let h=g.find(({typed:w,names:b})=>w===d||b.includes(d));
h&&(m.textContent=An(h))}),m}),i=Zi(s,()=>nl(t),d=>ol(t,e?[d]:[...new Set([...r,d])])),c=i.querySelector("inpu\
t");return c.placeholder=`${p("forExample")} ${o}`,l("div",{class:"field"},l("label",{for:s},v(n)),a.length?l(
"div",{class:"chips"},...a):"",i)}function sl({title:t,description:e,parameters:n,gathers:o}){let s=o&&B.now?.
several;return[O(`← ${p("allQuestions")}`,Xe,{class:"plain back"}),l("h2",{tabindex:"-1"},v(t)),l("p",{class:"\
note"},v(e)),s?l("p",{class:"erratum"},p("mixed")):"",...n.map(Gd)]}var rl=t=>Mt(`topic-${t}`)||t,Zs="";function al(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Zs.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:d,description:m,
tags:g})=>{let h=[c,d,m,g,g.map(rl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let m=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},O(v(w),()=>Lo(h),{class:"question",value:h}))),g=l("summary",{},rl(c)," ",l("small",{},String(m.length)));
return m.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...m))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},p("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":p("whichQuestio\
n")});return s.placeholder=p("whichQuestion"),s.value=Zs,s.addEventListener("input",()=>{Zs=s.value,o()}),o(),
[l("p",{class:"note"},p("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},O(p("ownQuery"),()=>En(""),{
class:"plain"})),n]}var il="";function ll(){let{trouble:t}=S;return t?t.kind==="ended"?p("ended")(zs):t.kind==="refused"?p("refuse\
d")(t.message):t.kind==="start"?p("notStarted"):t.kind==="mistake"?p("mistake")(t.told):t.kind==="given"?p("no\
tGiven")(t.told):t.message:""}function Co(){if(!Ne()||u.tab!=="ask")return;Qs(),Ki();let t=JSON.stringify([u.language,
u.reading,S.name,S.typed,S.own===null,B.now!==null,B.hasFailed]);if(Xs(),t===il)return;il=t;let e=On(),n=B.now?
S.own!==null?Ji():e?sl(e):[...ge()?[l("p",{class:"erratum"},p("noQuestion")(S.name))]:[],...al(B.now.questions)]:
[l("p",{class:"muted",role:"status"},B.hasFailed?p("notStarted"):p("starting"))];y("ask").replaceChildren(...n)}var Ln=[];for(let t=2;Ln.length<64;t+=1)Ln.every(e=>t%e)&&Ln.push(t);var cl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Vd=Ln.map(t=>cl(Math.cbrt(t))),Kd=Ln.slice(0,8).map(t=>cl(Math.sqrt(t))),Bt=(t,e)=>t>>>e|t<<32-e;function fl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Kd),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let k=0;k<16;k+=1)r[k]=o.getInt32(a+k*4);for(let k=16;k<64;k+=1){let $=Bt(r[k-15],7)^Bt(r[k-15],18)^
r[k-15]>>>3,L=Bt(r[k-2],17)^Bt(r[k-2],19)^r[k-2]>>>10;r[k]=r[k-16]+$+r[k-7]+L|0}let[i,c,d,m,g,h,w,b]=s;for(let k=0;k<
64;k+=1){let $=b+(Bt(g,6)^Bt(g,11)^Bt(g,25))+(g&h^~g&w)+Vd[k]+r[k]|0,L=(Bt(i,2)^Bt(i,13)^Bt(i,22))+(i&c^i&d^c&
d)|0;[b,w,h,g,m,d,c,i]=[w,h,g,m+$|0,d,c,i,$+L|0]}[i,c,d,m,g,h,w,b].forEach((k,$)=>{s[$]=s[$]+k|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var dl=60,_d=1e5,Qd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Cn=({name:t})=>t.split("/").slice(0,-1).join("/"),tr=new Map;f.passages.
forEach((t,e)=>{t.sha256&&tr.set(Cn(t),[...tr.get(Cn(t))??[],e])});var nr=new Map;function ul(t,e){let n=new Map,
o=null,[s,r]=[0,_d];for(let a of e){let{begin:i,end:c,sha256:d}=f.passages[a],m=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&fl(new TextEncoder().encode(m(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(k=>/\S/.
test(t[k])&&!/[\p{L}\p{N}_]/u.test(t[k-1]??""));let w=i+s,b=[...o].sort((k,$)=>Math.abs(k-w)-Math.abs($-w)).slice(
0,r);r-=b.length,h=b.find(g)}h!==void 0&&(n.set(a,{begin:h,words:m(h)}),s=h-i)}return n}var er=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Yd(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:ul(o,n),undone:[]},
r=n.find(g=>!er(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of Qd){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=ul([...i],n),d=g=>n.filter(h=>er(g,h)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function pl(t){let[e]=[...tr].map(
d=>Yd(t,d)).sort((d,m)=>m.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&nr.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!er(r,d)).length}}var ml=t=>nr.get(Cn(f.passages[t])),or=()=>nr.size>
0,No=t=>f.passages[t].sha256?ml(t)?.sentences.has(t):void 0;function hl(t){let e=ml(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-dl),o).join(
""),words:s,after:e.points.slice(r,r+dl).join("")}}var Ht="http://www.w3.org/2000/svg",Ro={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Io(t){let e=document.createElementNS(
Ht,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(Ht,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Ut(t){
let e=document.createElementNS(Ht,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(Ht,"path");return n.setAttribute(
"d",Ro[t.shape]),e.append(n),e}function H(t){return t>=I?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>At(
t)},Ut(R(t)),A(t))}function Ie({name:t,paragraph:e,sentence:n,article:o}){return e?p("where")(e,n)+(o?` (${v(o)}\
)`:""):t}function xt(t){let{name:e}=f.passages[t],n=`${e}, ${Ie(f.passages[t])}, ${p("readHere")}`;return O(e,
()=>Ft(t),{class:"chip","aria-label":n})}var Nn=()=>f.sentences.filter(({lang:t,only:e})=>t===u.language&&(e===""||e===u.reading)),gl=t=>Nn().filter(e=>e.
passage===t);function Ze(t){let e=Nn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function je(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):v(e.text)}function Jd(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${v(f.predicates[n])}: ${je(t)}`}function Xd(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[je(r)]:[])}function Zd(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(fn),r=e.flatMap(c=>f.statements[c].corrected).map(v),a=[...new Set(s.flatMap(Xd))],i=a.length?
p("correctedFrom")(a.join(", ")):p("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${D(e)||"†"} ${p("erratum")}`),l("span",{dir:"auto"},` ${v(o)}`),r.length?l("span",{class:"\
corrected"},p("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function Rn(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Zd(o,s))}function sr(t){let e=hl(t);return e?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):No(t)===!1?l("p",{class:"un\
found"},p("unfound")):""}function rr(t){let e=t.map(({text:n,statements:o})=>{let s=D(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...e)}function wl(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return l("article",{class:"card"},rr(t),...e,...Rn(n))}function tu(t,e){let{text:n}=f.
passages[t];return wl(e,l("p",{class:"source"},xt(t),` ${Ie(f.passages[t])}`),n?l("p",{class:"paraphrase",dir:"\
auto"},v(n)):l("p",{class:"muted"},p("unparaphrased")),sr(t))}function Pe(t){let e=Nn(),n=new Set(e.flatMap(({
statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(d=>t.has(d))&&o.set(c.passage,[...o.get(c.passage)??
[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Jd(c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.
passages.length?l("p",{class:"source muted"},p("unsourced")):"",i=[...o].flatMap(([c,d])=>c===null?[]:[tu(c,d)]);
return r.length?[...i,wl(r,a)]:i}function eu(t){let e=B.now?.citations[t];if(!e)return[];let n=v(e),o=O(p("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=p("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function xl(t){
let{wanted:e,rest:n}=qi(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(eu);
return l("div",{class:"why"},...Pe(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${S.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},p("unsourced")),r.length?l("de\
tails",{},l("summary",{},p("cite")),l("ul",{class:"cites"},...r)):"")}var ir=200,jo=ir;function nu(t,e){let n=Vs(e);if(n!==void 0&&n<I)return O(t,()=>At(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?O(t,()=>Ft(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var ou=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function su(t,e,n){
let o=S.row===n,s=O(`${n+1}${e.mark}`,()=>{S.row=o?null:n,F(),y("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":p("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,d)=>{let m=e.terms[t.variables.indexOf(c)];return l("td",{class:ou(t.rows,d)?"numeric":""},e.cells[d]?nu(
e.cells[d],m):"")}),a=S.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},a),
...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},xl(e)))]:[i]}function ru({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?p("correctedFrom")(n.join(", ")):o?p("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function au(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,jo),i=O(p(
"moreRows"),()=>{jo+=ir,ar="",F()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(m=>l("th",{scope:"col"},
m))],d=Object.values(s).map(m=>l("p",{class:"note"},p("alsoAsked")(m.slice(0,5).join(", "),m.length-5)));return[
r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":p("rowsOfAnswer")},
Ci(t.chart,()=>y("answer").clientWidth-48),l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap(
(m,g)=>su(t,m,g)))),n.length>jo?i:"",...d,On()?.refusal?l("p",{class:"note"},p("noEvidence")):"",...o.map(ru))]}
function iu(){let{answer:t,holds:e,trouble:n,isBusy:o}=S;return o?[l("p",{class:"muted",role:"status"},p("answ\
ering"))]:n?[l("p",{class:"erratum",role:"alert"},ll())]:e!==null?[l("p",{},p(e?"yes":"no"))]:t&&!t.rows.length?
[l("p",{class:"muted"},p("noRows"))]:t?au(t):[]}var ar="";function bl(){let t=y("answer");if(t.hidden=!ge()||S.
own!==null&&!S.answer&&!S.trouble&&S.holds===null&&!S.isBusy,document.body.classList.toggle("answered",!t.hidden),
t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=S,c=JSON.stringify([e,n,o,s,r,a,i?.rows.
length,S.trouble,S.holds,S.isDrawn,u.language,document.documentElement.dataset.theme,B.now!==null]);if(c===ar)
return;JSON.stringify([e,n,o])!==t.dataset.asked&&(jo=ir),t.dataset.asked=JSON.stringify([e,n,o]),ar=c;let d=i?.
rows??[],m=o===null?v(On()?.title??e):p("ownQuery"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{},m),i?l("span",{class:"counts",role:"status"},p("rows")(d.length)):"",i&&Ao().length&&
!S.isDrawn?O(p("asThePicture"),Qi,{class:"tool draw"}):"",O("×",Xe,{class:"tool close","aria-label":p("closeA\
nswer")})),...iu());let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var Po=[28,72],lu=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
yl=f.passages.map(t=>[t.text].flat());function cu(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function fu(t,e,n){let o=t.slice(Math.max(0,n-Po[0]),n).replace(
n>Po[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Po[1]).replace(n+Po[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function kl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=lu.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(cu),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[m,...g]=[v(c.text),...yl[i]],h=r.length?
[m,...g].find($=>r.every(L=>L.test($))):void 0,w=d?m:h;if(w===void 0)continue;let b=d?null:r[0].exec(w),k=w===
m?void 0:["en","ko"][yl[i].indexOf(w)];a.push({passage:i,lang:k,...fu(w,b?.[0]??"",b?.index??0)})}return a}function du(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var lr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Sl=new Map,$l=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])$l.set(lr(o),t);for(let o of[e,...n])Sl.set(o,t).set(du(o),t)}var nt=t=>Sl.get(t)??(/^\w+:/.
test(t)?void 0:$l.get(t.toLowerCase()));function In(t){let{name:e}=f.things[t],n=lr(e);return/^[\w.-]+$/.test(
n)&&nt(n)===t?n:e}var vl=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Ol=t=>vl.get(t.toLowerCase())??
vl.get(lr(t)),uu=new Map(f.presets.map(({name:t},e)=>[t,e])),Ml=t=>uu.get(t),pu=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Do=t=>pu.get(t);var mu=/^(Heading|소제목|제목)[^:]*: /,hu=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),jn=new Map,Tl=O("‹",()=>ur(-1),{class:"tool","data-label":"previous"}),Al=O("›",()=>ur(1),{class:"\
tool","data-label":"next"}),Ll=l("span",{class:"here"}),tn=l("select",{"data-label":"jump"}),cr=l("div",{class:"\
bar reading"},Tl,Al,Ll,tn),fr=l("div",{}),Bo=t=>f.passages[t].kind==="heading",Fo=[...f.passages.keys()].filter(
Bo),dr=t=>v(f.passages[t].text)||p("unparaphrased");function gu(t){let e=dr(t).replace(mu,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function wu(t){let e=gl(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},sr(t),e.length?l("p",{class:"muted"},p("it\
States")):"",e.length?rr(e):l("p",{class:"muted"},p("nothingStated")),...Rn(n,f.passages[t].errata))}function xu(t){
let e=No(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},p(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function bu(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===u.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&t===0?"0":"-1",onclick:()=>Ft(t)},
Bo(t)?"":l("span",{class:"number"},`${n||e} `),dr(t),o.length?l("sup",{},"†"):"",xu(t));return jn.set(t,r),l(
"li",{},Bo(t)?l("h3",{},r):r,s?wu(t):"")}function yu(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Bo(t[0])?
p("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Fo.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(bu)))}function ur(t,e=!1){let n=u.passage===null?0:u.passage+t;n<0||n>=f.passages.length||
(Ft(n),e?jn.get(n)?.focus({preventScroll:!0}):at(`${Ie(f.passages[n])}: ${dr(n)}`))}function Cl(){let t=y("rea\
der");t.append(cr,fr),t.addEventListener("keydown",e=>{let n=hu.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),ur(n,!0))}),tn.addEventListener("change",()=>Ft(Number(tn.value)))}function ku(){
let{passage:t}=u,e=f.passages.length;Tl.disabled=!t,Al.disabled=t===e-1,Ll.textContent=t===null?p("sentences")(
e):p("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Fo.findLast(o=>o<=t);tn.replaceChildren(
...n===void 0?[l("option",{value:""},p("jump"))]:[],...Fo.map(o=>l("option",{value:String(o)},gu(o)))),tn.value=
n===void 0?"":String(n),tn.hidden=!Fo.length,cr.hidden=!e}function vu(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[l("h2",{class:"article",dir:"auto"},v(o))]:[],yu(n)]})}function Su(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Cn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>y(
"file").click(),n=O(p(or()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},p("file\
Note")),l("div",{class:"tools"},n)];jn.clear(),fr.replaceChildren(l("h2",{},p("textTitle")),l("p",{class:"note"},
p(f.passages.length?"textHelp":"noText")),f.articles.length&&!or()?l("p",{class:"note"},p("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...vu([...t.values()]))}var El=null;function $u(){let t=y("reader"),e=u.passage===
null?null:jn.get(u.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){El!==u.passage&&e.scrollIntoView(),El=u.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+cr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Ho(){let{activeElement:t}=document,e=fr.contains(t)&&t?.classList.contains("sentence");ku(),
Su(),e&&jn.get(u.passage??0)?.focus({preventScroll:!0}),$u()}function pr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Pn(t){u.language=t,document.documentElement.lang=t,document.title=v(f.title),y("title").
textContent=v(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Mt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Mt(n.dataset.label));
y("query").placeholder=p("search"),Pt("languages",t)}var Ou={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Nl(t,e){let n=Ou[e?"touch":"mouse"],o=E.getScale(),
s=c=>E.canvasToDOM(K(c)),[r,a,i]=[1/0,-1,""];for(let c of _()){let{x:d,y:m}=s(c),g=Math.max(0,Math.hypot(d-t.x,
m-t.y)-Gt(c,o,Xt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:d,to:m,bend:g}of r>2?z().values():[]){let h=Ms(
s(d),s(m),g),w=Math.min(...h.slice(1).map((b,k)=>Os(h[k],b,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var mr=()=>u.selected!==null||!!u.pair||!!u.highlighted,Uo=!1,Rl=({pointer:t})=>Nl(t.DOM,Uo);function Il(){let t=y(
"drawing");E.on("click",e=>{let{thing:n,line:o}=Rl(e);n!==void 0?wi(n):o!==void 0?yo(ys(o)):mr()&&Le()}),E.on(
"doubleClick",e=>{let{thing:n}=Rl(e);n!==void 0&&$o(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{Uo=n.pointerType==="touch",Uo&&e==="pointerdown"&&Ds()},!0);t.addEventListener("mousemove",e=>Uo&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Ds)}var we=(t,e)=>y(t).addEventListener("click",e),Wo=(t,e)=>y(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Mu(){we("closer",()=>Ae(1.4)),we("farther",()=>Ae(1/1.4)),we("whole",()=>Zt()),we("undo",Bs),we(
"physics",()=>{let t=y("physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-presse\
d",String(t)),gi(t)})}var hr=()=>y("menu").getAttribute("aria-expanded")==="true",gr=t=>y("menu").setAttribute(
"aria-expanded",String(t));function Dl(){gr(!1),y("menu").focus()}function jl(t){Ee(t),F()}var Fl=()=>y("theme").
setAttribute("aria-pressed",String(_e()));function Eu(){we("menu",()=>gr(!hr())),Wo("modes",t=>{Mi(t),hr()&&Dl()}),
Wo("readings",Ei),Wo("languages",t=>{Pn(t),F()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!y("menu").contains(e)&&!y("options").contains(e)&&gr(!1)});we("theme",()=>jl(_e()?"light":"d\
ark")),Te.addEventListener("change",()=>jl(Te.matches?"dark":"light"))}function Pl(t){Et(t),t==="text"&&Ho(),Co()}
function Tu(){we("fold",()=>ct(!Ia())),Wo("tabs",Pl),y("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...y("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===u.tab)+e+n.length)%n.length];Pl(o.value),o.focus()})}function Au(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Bs()),!(e||n||t.altKey)&&(t.key==="Escape"&&hr()?Dl():t.key==="Escape"&&mr()?Le():t.key==="/"&&(t.preventDefault(),
y("query").focus()))}function Bl(){Il(),Mu(),Eu(),Tu(),Wr(So),addEventListener("resize",()=>{u.mode==="picture"&&
mi()}),document.addEventListener("keydown",Au),y("tab-text").hidden=!f.passages.length,y("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of y("readings").children)t.disabled=!f.readings.includes(
t.value);Pt("modes",u.mode)}var Lu=64*1024*1024,se=null;function Ul({name:t,wrong:e,read:n}){return e?p("fileWrong")(e,t):n?p("fileRead")(
n,t,Ie):""}function Cu(){se=null,wr()}function wr(){let t=y("took");if(t.hidden=se===null,se===null)return;t.className=
se.read?.of&&se.read.found===se.read.of?"":"wrong";let e=O("×",Cu,{class:"tool","aria-label":p("close")});t.replaceChildren(
l("p",{dir:"auto"},Ul(se)),e)}async function Nu([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Lu)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:pl(r)}}async function Hl(t,e=!1){t.length&&(se=await Nu(t,e),u.tab==="overview"&&Et("tex\
t"),ct(!0),F(),at(Ul(se)))}function Wl(){let t=y("file");t.addEventListener("change",async()=>{await Hl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Hl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Ru=60,Iu=2,ju={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ql={"+":()=>Ae(1.4),"=":()=>Ae(
1.4),"-":()=>Ae(1/1.4),0:()=>Zt(),Enter:()=>u.selected!==null&&y("details").querySelector("h2")?.focus()};function Pu([
t,e]){let n=Oe().get(u.selected??-1)??E.getViewPosition();return[...Oe()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==u.selected&&i>0&&c<2*i?[{thing:s,far:i+Iu*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Du([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Ru/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function zl(){let t=y("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ju[e.key];if(!(!n&&
!Object.hasOwn(ql,e.key)))if(e.preventDefault(),!n)ql[e.key]();else if(e.shiftKey)Du(n);else{let o=Pu(n);o!==void 0&&
xi(o)}})}var Fu="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",xr=5,br=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Bu=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Fu[Math.floor(n/
588)]:e}).join(""),Hu=f.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>br(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(br),...r],initials:s.map(Bu).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Gl(t,e){let n=t.indexOf(e);return n<0?xr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function en(t,e=12){
let n=t.trim().normalize("NFC"),o=br(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Hu.map((r,a)=>{let i=s?
r.initials.map(c=>Gl(c,n)):r.plain.map(c=>Gl(c,o));return{rank:Math.min(...i,xr),thing:a}}).filter(r=>r.rank<xr).
sort((r,a)=>r.rank-a.rank||Number(V(r.thing))-Number(V(a.thing))||N(a.thing).length-N(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function qo(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function m(T,...q){return l("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===c),onpointerdown:Z=>{
Z.preventDefault(),$(T)}},...q)}function g(T,q){let Z=R(T);return m(q,Ut(Z),l("span",{dir:"auto"},A(T)),l("sma\
ll",{},v(Z.label)))}function h({passage:T,lang:q,before:Z,found:yt,after:M},P){let Q=l("span",{dir:"auto",lang:q},
Z,yt?l("mark",{},yt):"",M);return m(a.length+P,Q,l("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,q=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":T},l("small",{id:T},
p("sentence")),q)}function b(){let T=t.value.trim()!=="",q={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[l("li",q,p("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function k(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function $(T){t.
value=o?A(a[T]):"",k(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function L(){i=s(t.value),a=en(t.value,i.length?
8:12),c=0,b()}function ot(T){e.hidden&&L(),c=(c+T+d())%(d()||1),b()}t.addEventListener("input",L),t.addEventListener(
"focus",()=>o||L()),t.addEventListener("blur",k),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),ot(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),$(c)):T.key==="Escape"&&(o||(t.value=""),k()))})}var yr=3;function Vl(t,...e){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function kr(){y("tip").hidden=!0}function Kl(){y(
"drawing").addEventListener("mouseleave",kr),y("drawing").addEventListener("pointerdown",kr,!0),E.on("hoverNod\
e",({node:t,event:e})=>Vl(e,A(t),l("small",{},v(R(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=z().
get(t);if(!n)return;let o=Ze(ce(n.edges)),s=o.slice(0,yr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},D(r.statements))));Vl(e,...s,o.length>yr?l("small",{},`+ ${o.length-yr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,kr)}var Uu="input, select, textarea, [role=tablist], [role=application]";function _l(){Y("tour",{write:()=>u.tour===
null?"":String(u.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&hn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(u.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Uu))){if(t.key==="ArrowRight")pe(u.tour+
1);else if(t.key==="ArrowLeft")pe(u.tour-1);else if(t.key==="Escape")ko();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Wu={corrected:"corrected",stated:"stated","as-stated":"stated"};function zo(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Y("lang",{kept:!0,write:()=>u.language===
pr()?"":u.language,read(t){if(t==="en"||t==="ko")Pn(t);else{if(t)return null;Pn(pr())}}});Y("theme",{kept:!0,write:()=>_e()===
Te.matches?"":_e()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Ee(t||(Te.matches?"dark":"\
light"))}});Y("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(t){let e=t?Wu[t]:f.readings[0];
if(!f.readings.includes(e))return null;u.reading=e,Pt("readings",e)}});Y("as",{write:()=>u.mode==="picture"?"":
u.mode,read(t){if(t&&t!=="table")return null;fo(t||"picture")}});var Lt;function xe(t,e,n,o){Y(t,{write:()=>Rt(
n()),read(s){let{places:r,unknown:a}=zo(It(s),e);return o(r),a}})}var re=(...t)=>t.flatMap(e=>e===null?[]:In(e)),
vr=t=>t.map(e=>f.kinds[e].name);xe("view",Ml,()=>{let{preset:t}=Dt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Lt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Vt()}});
xe("around",nt,()=>re(Dt().centre),([t])=>{t!==void 0&&Object.assign(Lt,{preset:null,centre:t})});xe("show",Do,
()=>vr(Dt().asked),t=>Object.assign(Lt,{asked:t}));var Yl=t=>f.kinds.length>2&&t.length===f.kinds.length-1;xe(
"hide",Do,()=>{let{away:t}=Dt();return Yl(t)?[]:vr(t)},t=>Object.assign(Lt,{away:t}));xe("only",Do,()=>{let{away:t}=Dt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Yl(t)?vr([e]):[]},([t])=>{t!==void 0&&(Lt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Ql="*";Y("with",{write:()=>Rt(Dt().came.map(({thing:t,all:e})=>In(t)+(e?
Ql:""))),read(t){let e=It(t),{unknown:n}=zo(e,o=>nt(o.replace(/\*$/,"")));return Lt.came=e.flatMap(o=>{let s=nt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Ql)}}),n}});xe("add",nt,()=>re(...Dt().added),
t=>Object.assign(Lt,{added:t}));xe("without",nt,()=>re(...Dt().removed),t=>Object.assign(Lt,{removed:t}));Y("l\
ines",{write:()=>Rt(oo.flatMap(t=>Kt()[t]?`${t} ${Kt()[t]}`:[])),read(t){return Lt.sieve=Vt(),It(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=oo.find(r=>r===n);return s&&(Lt.sieve[s]=o),!s})}});xe("pin",nt,()=>re(
...Dt().pinned),t=>{mo({...Lt,pinned:t}),lt()});function Dn(t,e,n,o,s){Y(t,{write:()=>Rt(o()),read(r){let a=It(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=zo(a,n);return a.length&&!c.length&&s(...i),c}})}Dn("line",2,nt,()=>u.pair?re(u.pair.from,u.pair.to):
[],(t,e)=>ze(t,e));Dn("passage",1,Ol,()=>u.passage===null?[]:[f.passages[u.passage].name],t=>pn(t));Dn("path",
2,nt,()=>u.isTold?re(u.path.from,u.path.to):[],(t,e)=>Me(t,e));Y("avoid",{write:()=>u.isTold&&u.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=u.path;if(t&&(t!=="hubs"||!u.isTold))return null;t&&e!==null&&n!==null&&Me(e,
n,{avoids:!0})}});Y("way",{write:()=>u.isTold&&u.path.way?String(u.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=u.
path;if(t)return!/^[1-9]\d*$/.test(t)||!u.isTold||e===null||n===null?null:(Me(e,n,{avoids:o,way:Number(t)-1}),
u.highlighted&&Number(t)<=Fe(e,n,o).paths.length?[]:null)}});Dn("at",1,nt,()=>re(u.passed?u.selected:null),t=>Yt(
t,!0));Dn("entity",1,nt,()=>re(u.passed?null:u.selected),t=>Yt(t));function Jl(t){Js(t),u.tab==="overview"&&(u.tab="ask")}Y("query",{write:()=>S.name,more:()=>Object.entries(S.typed).
map(([t,e])=>[t,Rt(e)]),read(t,e){if(!t||!Ne())return S.name&&$n(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,It(s)]));e.clear(),S.name!==t||JSON.stringify(S.typed)!==JSON.stringify(n)?Jl({name:t,typed:n}):u.
tab==="overview"&&(u.tab="ask")}});Y("sparql",{write:()=>S.own??"",read(t){if(t&&!Ne())return[t];t&&S.own!==t?
Jl({own:t}):!t&&S.own!==null&&$n()}});Y("drawn",{write:()=>S.isDrawn?"answer":"",read(t){return S.isDrawn=t===
"answer"&&ge(),t&&t!=="answer"?null:void 0}});var qu=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],zu="schema:Country",Zl=6,Gu=matchMedia("(max-wi\
dth: 860px)"),tc=t=>f.kinds[W(t)].name,Sr=t=>t<I&&tc(t)===zu,ec=[...f.things.keys()].slice(0,I).filter(Sr).sort(
(t,e)=>N(e).length-N(t).length||t-e);function Vu(t,e){J(),u.beside=[t,e],Gu.matches&&ct(!1),F(),y("beside").querySelector(
"h2").focus()}function Ku(){J(),u.beside=null,F(),y("details").querySelector(".beside button")?.focus()}function nc(t){
let e=ec.filter(a=>a!==t);if(!Sr(t)||!e.length)return"";let n=e.map(a=>O(A(a),()=>Vu(t,a),{class:"tool"})),o=n.
splice(Zl),s=l("details",{},l("summary",{},p("andMore")(o.length)),l("div",{class:"tools"},...o)),r=et(p("besi\
deOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function _u(t,e){let n=[
...St(t),...rt(t)].filter(s=>e.includes(tc(s)));return Ze(new Set(n.flatMap(ut).filter(j))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function Qu({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":xt(n);return l("li",{
dir:"auto",class:o?"doubtful":""},t,o?l("sup",{},o):""," ",s)}function Yu(t,e){let n=_u(t,e).map(Qu),o=n.splice(
Zl);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},p("notSaid")),o.length?l("details",{},l("s\
ummary",{},p("andMore")(o.length)),l("ul",{},...o)):"")}function Xl(t,e){let n=ec.filter(s=>s!==e[1-t]).map(s=>l(
"option",{value:String(s),selected:s===e[t]},A(s))),o=l("select",{"aria-label":p("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{J(),u.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],F(),y("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return l("th",{scope:"col"},H(e[t]),o)}function oc(){let t=y("beside"),{beside:e}=u;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=qu.map(([o,s])=>[l("tr",{},l("th",{colspan:"2",scope:"\
colgroup"},p(o))),l("tr",{},...e.map(r=>Yu(r,s)))]);t.replaceChildren(l("div",{class:"bar"},l("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),O("×",Ku,{class:"tool close","aria-label":p("close")})),l("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},l("table",{},l("thead",{},l("tr",{},Xl(0,e),Xl(1,e))),...n.
map(o=>l("tbody",{},...o)))))}Y("beside",{write:()=>u.beside?Rt(u.beside.map(In)):"",read(t){if(u.beside=null,
!t)return;let e=It(t),n=e.map(nt),o=e.filter((i,c)=>n[c]===void 0||!Sr(n[c]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var sc=6,Ju=12;function $r(t,e){let n=new Map;for(let o of N(t)){if(o.relation!==null||o.from===o.to||!j(o.statement))
continue;let s=o.from===t,r=st(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Or({out:t,property:e}){let n=v(f.predicates[e]);
return t?n:p("relationOf")(n)}var rc=({ends:t})=>[...t].map(([e,n])=>{let o=D(n);return l("span",{class:"end"},
H(e),o?l("sup",{},o):"")});function Xu(t){let e=rc(t),n=e.length>sc+1?sc:e.length,o=l("summary",{},p("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Or(t)),l("dd",{},...e.
slice(0,n),s))}function Mr(t){let e=dt(X(t)?.captions??[""]).replaceAll(`
`," "),n=v(R(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Zu(t,e){let n=Mr(t),o=$r(t,s=>s!==e&&!(V(s)&&n.startsWith(A(s))));return l("l\
i",{},O(n,()=>At(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Or(s)),...rc(s))))}function tp(t){let e=new Map;for(let o of St(t)){let s=$r(o,a=>a===t).map(Or).join(
", ");if(!s)continue;let r=`${v(R(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Ju;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Zu(r,t)))))}function ac(t){let e=$r(t,o=>C(t)||!C(o)).map(Xu),n=C(t)?[]:tp(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},p("asParts")),e.length?l("dl",{},...e):"",...n)}var ep=3,np=5,ic=12,op=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,sp=150;function lc({text:t,statements:e,
passage:n},o){let s=new Set(N(o).flatMap(({from:i,relation:c})=>i===o?c??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>sp?3:0)}function rp(t){
let n=Ze(Qn(t)).filter(({passage:r})=>r!==null).sort((r,a)=>lc(a,t)-lc(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<ep&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function ap({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":xt(n),r=t.
replace(op,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function ip(t){let e=o=>dt(
X(o)?.captions??[""]),n=o=>X(o)?.sums.length?0:1;return St(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}
function lp(t){let e=ip(t).slice(0,np).map(n=>{let o=rt(n).filter(r=>r!==t&&!V(r)&&R(r).rank==="actor"),s=O(Mr(
n),()=>At(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).map(H))});return e.length?l("ul",{
class:"facts","aria-label":p("figures")},...e):""}function cc(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(R(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||N(i).length-N(a).length||a-i);if(!o.length)return"";let s=o.
length>ic+1?o.splice(ic):[],r=l("details",{},l("summary",{},p("andMore")(s.length)),...s.map(H));return l("sec\
tion",{class:"near"},l("h3",{},`${p("linked")} (${o.length+s.length})`),l("div",{},...o.map(H),s.length?r:""))}
var fc=t=>[...rp(t).map(ap),lp(t)];var cp=12,fp=3,dc=["from","to"];function uc(){let{from:t,to:e}=u.path;t!==null&&e!==null?vo(t,e,{avoids:u.path.
avoids}):Go()}function dp(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return qo(o,n,{keep:!0,take(s){u.path[t]=
s,u.path.from!==null&&u.path.to!==null&&uc()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var pc=l("div",{"aria-live":"polite"});function mc(){let t=()=>{u.path={...u.path,from:u.path.to,to:u.path.
from},uc()};y("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...dc.map(dp),O("",t,{class:"tool","data-message":"swap"}),pc)}function up(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?p("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,fp).join("; "))}
var pp=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,H(t)," – ",H(e)),up(n),...Pe(o));
function mp(t,e){let{from:n,to:o,avoids:s,way:r}=u.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,cp).map((d,m)=>{let h=ss(d).slice(1).map(b=>A(b.from)).join(" – ");return O(h,()=>vo(n,o,{avoids:s,way:m}),
{class:"tool","aria-pressed":String(m===r),"data-act":`way-${m}`})}),i=t.length-a.length,c=p("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},p("andMore")(i)):"")}function hp(){let{from:t,to:e,avoids:n}=u.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&vo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,p("avoidHubs"))}function gp(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},p("sameEnds"))];let{avoids:n,way:o}=u.path,{paths:s,isCut:r}=Fe(t,e,n),a=ss(s[Math.min(o,s.length-1)]??[]),
i=a.length?p("steps")(a.length):p("noPath");return[hp(),mp(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(pp))].filter(Boolean)}function Go(){for(let t of dc){let[e,n]=[y(`path-${t}`),u.path[t]];e.value=n===
null?"":A(n),e.placeholder=p("search")}pc.replaceChildren(...gp(u.path.from,u.path.to))}function hc(t){u.path=
{...u.path,from:t,to:null,way:0},Go(),Et("path"),y("path-to").focus()}var mt=(t,e,n={})=>O(Mt(t),e,{class:"tool","data-act":t,...n}),wc=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":p("actions")},...t);function wp(t){let e=gt(t),n=C(t)?[]:$e(t),o=C(t)?[]:St(t).filter(gt);return wc(
mt("focus",()=>yi(t)),so(t).total?mt("expand",()=>$o(t)):"",C(t)&&e?mt("fold",()=>Mo([t])):"",C(t)&&!e?mt("unf\
old",()=>Oo([t])):"",n.length?mt("unfoldAround",()=>Oo(n)):"",o.length?mt("foldAround",()=>Mo(o)):"",mt("pathF\
rom",()=>hc(t)),e?mt("pin",()=>$i(t),{"aria-pressed":String(de(t))}):"",e?mt("hide",()=>Oi(t)):"",mt("release",
Le))}function xp(t){let{count:e,kinds:n}=ga(t),o=n.map(r=>v(f.kinds[r].label)),s=O(p("all"),()=>me(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},p("leftOut")(e,o)," ",s):""}function bp(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?H(n):l("span",{dir:"auto",
lang:n.lang||!1},je(t));return[l("dt",{},v(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},D([t])):"",s.length?l("span",{class:"corrected"},`${p("corrected")}${s.map(v).join(", ")}`):"")]}function yp(t){
let e=ut(t).filter(j).flatMap(bp);return e.length?l("details",{class:"rows"},l("summary",{},p("asData")),l("dl",
{},...e)):""}function Er(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",H(o)]);return n.
length?l("p",{class:"names","data-how":e},Tr(p(e)),...n):""}var Tr=t=>l("span",{class:"muted"},t);function kp(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:gc,ontoggle:o=>gc=o.target.open},l("summa\
ry",{},p("data")),l("p",{class:"names"},Tr(`${p("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Tr(`${p("elsewhere")} `),l("code",{},n.join(" "))):"",ac(t),yp(t))}var gc=!1;function vp(t){let{label:e,names:n}=f.
things[t],o=R(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Pe(Qn(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},Ut(o),v(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...fc(t),Er(t,"broader"),Er(t,"narrower"),Er(t,"related"),wp(t),nc(
t),xp(t),cc(t),et(`${p("said")} (${r.length})`,...r),kp(t)]}function Sp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(gt)?mt("fold",()=>Mo(o)):mt("unfold",()=>Oo(o));return[l("h2",{tabindex:"\
-1"},ie()),l("p",{},H(t)," ",H(e)),wc(o.length?r:"",mt("release",Le)),et(p("said"),...Pe(ce(n)))]}function xc(){
let{pair:t,selected:e}=u,n=[l("h2",{tabindex:"-1"},p("details")),l("p",{},p("noneChosen"))],o=t?Sp(t):e!==null?
vp(e):n;y("details").replaceChildren(...o.filter(Boolean))}function Lr(){return u.tour!==null?u.tour:f.steps.length&&_t()===f.steps[0].preset?0:null}var Vo=f.steps.length-
1,$p=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Op(t){return Vo?t?[O(p("tourBack"),()=>pe(
t-1),{class:"tool","data-act":"back"}),O(p("tourNext"),()=>pe(t+1),{class:"tool next","data-act":"next",disabled:t===
Vo}),O("×",ko,{class:"tool","data-act":"leave","aria-label":p("tourLeave")})]:[O(p("tourStart")(Vo),()=>pe(1),
{class:"tool next","data-act":"tour"})]:[]}function Ar(t){if(t)return l("p",{class:"kicker"},p("tourStep")(t,Vo));
let e=f.articles.map(v).filter(Boolean).join("; "),n=p("origin")(e,f.articles.length);return f.articles.length?
l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Mp(t){let{text:e,passages:n}=mn(t);return[Ar(t),l(
"h1",{id:"headline",dir:"auto"},...$p(v(e))),l("div",{class:"under"},l("span",{class:"chips"},l("small",{},p("\
statedIn")),...n.map(xt)),l("span",{class:"tools",role:"group","aria-label":p("tour")},...Op(t)))]}var bc=t=>t.
toLocaleString(u.language);function Cr(t){let{name:e,note:n}=f.presets[t];return f.articles.length||e!=="all"||
!cn.length?v(n):p("ownData")(bc(I-f.relations.length),bc(f.kinds.length),A(cn[0]))}function Ep(){let t=_t();if(t===
null)return[Ar(null),l("h1",{id:"headline",dir:"auto"},ie()||v(f.title))];let{title:e}=f.presets[t];return[Ar(
null),l("h1",{id:"headline"},v(e)),l("p",{class:"under note"},Cr(t))]}function yc(){let t=Lr(),e=document.activeElement?.
dataset?.act,n=y("finding");n.replaceChildren(...(t===null?Ep():Mp(t)).filter(Boolean));let o=e&&(n.querySelector(
`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===document.body&&o.focus(),
n.dataset.told=t?"tour":""}var Tp=9;function kc(t,e){let n=f.kinds[t],o=!x.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>me(t,o?"hide":"show")},e?Io(n.family):Ut(n),v(n.label))}var Ko=(t,e)=>l("\
span",{},t,e),vc=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function Sc(){let t=ro(),e=new Set(f.relations.
map(({thing:c})=>f.things[c].kind)),n=[...f.kinds.keys()].filter(c=>t.has(c)||x.away.has(c)),o=n.toSorted((c,d)=>(t.
get(d)??0)-(t.get(c)??0)).slice(0,Tp),s=n.filter(c=>o.includes(c)),r=[...z().values()],a=_().filter(c=>fe(c).includes(
"†")),i=a.filter(to);y("legend").replaceChildren(...s.filter(c=>!e.has(c)).map(c=>kc(c,!1)),...s.filter(c=>e.
has(c)).map(c=>kc(c,!0)),...r.some(({edges:c})=>c.some(({relation:d})=>d===null))?[Ko(Io("stated"),p("statedLi\
ne"))]:[],...r.some(c=>Ge(c)!==null)?[Ko(Io("wide"),p("wideLine"))]:[],...i.length?[Ko(vc("grave"),p("graveErr\
or"))]:[],...a.length>i.length?[Ko(vc("light"),p("lightError"))]:[])}var Ap="rankings",Fn=new Map;function Lp(){let{reading:t,language:e}=u,n=`${t} ${e}`;return Fn.has(n)||(Fn.set(
n,null),oe("answer",Ap,{},t,e).then(({table:o})=>{Fn.set(n,o),F()},()=>Fn.delete(n))),Fn.get(n)}function Cp({columns:t,
headings:e,rows:n}){let o=e.map(r=>l("th",{scope:"col"},r)),s=n.map(({cells:r,mark:a})=>l("tr",{class:a?"doubt\
ful":""},...t.map((i,c)=>l("td",{dir:"auto"},r[c],c?"":a))));return l("div",{class:"scroll",tabindex:"0",role:"\
region","aria-label":p("ranked")},l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...s)))}function $c(){
let t=_t();if(t===null||f.presets[t].name!=="ranks"||!Ne())return"";let e=Lp();if(!e?.chart)return et(p("ranke\
d"),l("p",{class:"muted",role:"status"},p("answering")));let n=et(p("ranked"),Ws(e.chart,y("overview").clientWidth-
32),Cp(e));return n.classList.add("ranks"),n}var Np=12;function Rp(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Ip({relation:t,sum:e}){let n=xs(t,e);if(n===null)return"";let o=document.createElementNS(
Ht,"svg");o.setAttribute("class",`amount ${R(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Ht,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function jp(t){let{relation:e,sum:n}=t,o=D([n.statement]),s=o&&Zn(n.statement),r=uo(e),a=r!==
null&&u.pair?.from===r.from&&u.pair.to===r.to,i=Rp(e).map(A).join(" → "),c=l("b",{},ws(n.statement),o?l("sup",
{},o):""),d=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&yo(r)},d,Ip(t)))}function Oc(){let t=$e().flatMap(s=>gn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${R(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,c)=>c.sum.value-
i.sum.value).slice(0,Np),a=new Intl.DisplayNames(u.language,{type:"currency"}).of(r[0].sum.currency);return[l(
"h4",{},a??""),l("ul",{class:"sums"},...r.map(jp))]}),o=t.map(({sum:s})=>s.statement).filter(Zn);return et(p(u.
reading==="corrected"?"rightAmounts":"amounts"),...n,...Rn(o),l("p",{class:"note"},p("scales")))}function nn(t,e,n){let o=Kt()[t],s=[["",p("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Fs({...Kt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Mc=t=>t?[["only",p("onlySuch")],["without",p("withoutSuch")]]:
[];function Ec(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ma(),r=[nn("least",p("least"),t.map(([c,{amounts:d}])=>[
c,dt(d).replaceAll(`
`," ")])),nn("since",p("since"),e.map(c=>[String(c),String(c)])),nn("until",p("until"),e.map(c=>[String(c),String(
c)])),nn("status",p("statusIs"),n.map(([c,d])=>[c,v(d)])),nn("hearsay",p("hearsay"),Mc(o)),nn("errata",p("erra\
ta"),Mc(s))].filter(Boolean);if(!r.length)return"";let a=!Ue(Kt()),i=O(p("everyLine"),()=>Fs(Vt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},p("sieve")),...r,
a?l("p",{class:"note",role:"status"},p("linesLeft")(z().size)):"",a?i:"")}var on=t=>t.toLocaleString(u.language),Pp=[...f.things.keys()].slice(0,I),Dp=f.kinds.map((t,e)=>Pp.filter(n=>W(
n)===e).length),Tc=new Set(f.relations.map(({thing:t})=>W(t))),Ac=cn.slice(0,8),sn=t=>l("p",{class:"note"},t);
function Fp(){let t=_t(),e=f.presets.map((n,o)=>O(v(n.title),()=>bi(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return et(p("views"),l("div",{class:"tools",role:"group","aria-label":p("views")},...e),sn(
t===null?p("ownView"):Cr(t)),f.presets.some(({name:n})=>n==="all")?"":sn(p("tooMany")(on(I))))}function Bp(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!We().has(t),onchange:({target:a})=>me(t,
a.checked?"show":"hide")}),s=l("small",{},p("shownOf")(on(e),on(Dp[t]))),r=v(n.label);return l("li",{},l("labe\
l",{},o,Ut(n),l("span",{},r),s),O(p("only"),()=>me(t,"only"),{class:"only","aria-label":p("onlyThis")+r}))}function Hp(){
let t=ro(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Bp(r,t.get(r)??0))),o=e.filter(s=>Tc.
has(s));return[et(p("kinds"),sn(p("kindsNote")),n(e.filter(s=>!Tc.has(s)))),o.length?et(p("lines"),sn(p("lines\
Note")),n(o),l("div",{class:"tools"},O(p("unfoldAll"),vi,{class:"tool","data-act":"unfoldAll"}),O(p("foldAll"),
Si,{class:"tool","data-act":"foldAll"}))):"",We().size?O(p("all"),()=>me(null,"all"),{class:"tool",id:"every"}):
""]}function Up({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>en(r,3)))]:[],s=o.flatMap(r=>[" ",H(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},p("unknown")(t,e.join(", "))),o.length?l("p",{},p("didYo\
uMean"),...s):"")}function Wp(){let t=u.reading==="corrected"?` ${p("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),p("ring"),t)}function qp(){let t=Ac.map(e=>l("li",{},H(e)," ",l("small",{},
String(N(e).length))));return et(p("connected"),l("ul",{class:"things"},...t))}function zp(){let t=Lr();if(t===
null)return[];let{points:e,passages:n}=mn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(xt));if(e.length){let a=e.
map(i=>o(v(i.text),i.passages));return[et(p("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(v(f.passages[a].text),[a]));return t?[et(p("inShort"),l("ul",{class:"points"},...r))]:[]}function Lc(){
let t=[p("things")(on(I-f.relations.length)),p("statements")(on(f.statements.length)),f.passages.length?p("sen\
tences")(on(f.passages.length)):""],e=[l("h2",{class:"unseen"},p("overview")),u.unknown?Up(u.unknown):"",...zp(),
u.tour===null?Oc():"",Fp(),$c(),f.articles.length&&f.readings.length>1?sn(p("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},p("help")),f.readings.length===1&&f.readings[0]==="corrected"?
sn(p("onlyCorrected")):"",ra?Wp():"",...Hp(),Ec(),Ac.length?qp():""];y("overview").replaceChildren(...e.filter(
Boolean))}var Nc=t=>Math.min(...t,f.passages.length),Rc=t=>l("span",{class:"chips"},...t.map(xt)),Ic=t=>l("span",{dir:"a\
uto"},t),jc=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Gp={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:H},{name:"kind",value:t=>v(R(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>ve(t).length,cell:t=>ve(t).length?`${D(ve(t))} ${ve(t).length}`:""}]},Cc=({passage:t})=>t===null?[]:[
t],Vp={title:"wordRows",under:["thing"],rows:()=>Nn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(jc)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Ic(t.text)},{name:"sentence",value:t=>Nc(Cc(t)),cell:t=>Rc(Cc(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>H(t)},{name:"marks",value:({statements:t})=>D(t)}]},Kp={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(j).map(t=>({row:t,things:jc(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>H(f.statements[t].subject)},{name:"relation",value:t=>v(f.
predicates[f.statements[t].predicate])},{name:"object",value:je,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?H(e):Ic(je(t))}},{name:"sentence",value:t=>Nc(f.statements[t].passages),cell:t=>Rc(f.statements[t].passages)},
{name:"marks",value:t=>D([t])}]},_o={things:Gp,...f.sentences.length&&{words:Vp},statements:Kp};var Xo=200,Dc=matchMedia("(max-width: 640px)"),Yo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Wt="things",Fc=!1,Bn="",rn=Xo,Pc=t=>String(t).normalize("NFKC").toLowerCase();function _p(){
let{columns:t,rows:e}=_o[Wt],n=new Set([..._(),...Ot().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Fc||n.has(
h)||Wt==="words"&&w.some(b=>C(b)&&n.has(b)),s=Pc(Bn),r=new Set(Bn?en(Bn,1/0):[]),a=(h,{name:w,value:b,cell:k})=>w===
"sentence"&&k?k(h).textContent:b(h),i=(h,w)=>!Bn||t.some(b=>Pc(a(h,b)??"").includes(s))||w.some(b=>r.has(b)),{
by:c,direction:d}=Yo[Wt],{value:m}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:m(h),i:w})).sort((h,w)=>{let[
b,k]=[h.key,w.key],$=typeof b=="number"&&typeof k=="number"?b-k:g(String(b),String(k));return d*$||h.i-w.i}).map(
({row:h})=>h)}var Qo=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ir=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Nr=l("input",{type:"checkbox",id:"eve\
ry-row"}),Bc=l("p",{class:"note",role:"status"}),Jo=l("table",{}),Rr=O("",Qp,{class:"tool","data-message":"mor\
eRows"});function Qp(){rn+=Xo,be()}function Hc(){Qo.addEventListener("input",()=>{Bn=Qo.value.trim(),rn=Xo,be()}),
Nr.addEventListener("change",()=>{Fc=Nr.checked,be()}),Dc.addEventListener("change",()=>y("table").hidden||be());
let t=l("label",{class:"check"},Nr,l("span",{"data-message":"everyRow"}));y("table").append(l("div",{class:"ba\
r"},Ir,Qo,t),Bc,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Jo,Rr))}function Yp(t){
let{by:e,direction:n}=Yo[Wt];Yo[Wt]={by:t,direction:e===t?-n:1},be(),Jo.querySelector(`th [value="${t}"]`)?.focus()}
function Jp(t){Wt=t,rn=Xo,be(),Ir.querySelector(`[value=${t}]`)?.focus()}function Xp({name:t},e){let{by:n,direction:o}=Yo[Wt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},O(Mt(t),()=>Yp(e),{value:String(
e)}))}function be(){Qo.placeholder=p("filter"),Ir.replaceChildren(...Object.entries(_o).map(([d,{title:m}])=>O(
Mt(m),()=>Jp(d),{class:"tool",value:d,"aria-pressed":String(d===Wt)})));let{columns:t,title:e,under:n}=_o[Wt],
o=_p(),s=t.filter(({name:d})=>Dc.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:m,cell:g})=>g?
g(d):String(m(d)),c=d=>{let m=s.map(h=>l("div",{class:"under"},i(d,h))),g=a.map(h=>l("td",{},i(d,h)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...m),...g)};Jo.className=Wt,Jo.replaceChildren(l("caption",{class:"unseen"},
Mt(e)),l("thead",{},l("tr",{},...[r,...a].map(d=>Xp(d,t.indexOf(d))))),l("tbody",{},...o.slice(0,rn).map(c))),
Bc.textContent=p("rowsOf")(Math.min(rn,o.length),o.length),Rr.hidden=o.length<=rn,Rr.textContent=p("moreRows")}var bt=24,Zo=22,ye=12,Hn=18,Zp=480,tm=2,Uc=8e3;function ft(t,e,...n){let o=document.createElementNS(Ht,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Wc({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),c=e-(i.length-1)*n*Be/2+n*.35;return ft("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,m)=>ft("tspan",{x:t,
y:c+m*n*Be},d)))}function em({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,m,g]=[K(
t),K(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[ft("path",{d:Ha(d,m,n),fill:"\
none",stroke:g,...h})];for(let[b,k,$]of[[e,t,.9],[t,e,.1]])!(b===e?i.to:i.from).enabled||!o.some(L=>L.to===b)||
w.push(nm(K(b),n?wt(d,m,n,$):K(k),c(b),g,r));return w}function nm(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,d]=[t.x-a*n,t.y-i*n],[m,g]=[5+3*s,1.5+s],h=[c-a*m,d-i*m],w=[[c,d],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return ft("polygon",{points:w.map(b=>b.map(k=>k.toFixed(1)).join(",")).join("\
 "),fill:o})}function om({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=R(t),i=o/6;return ft("path",{d:Ro[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...de(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},ft("title",{},`${v(f.things[t].label)} (${v(a.label)})`))}function sm(t,e){
let n=Rs(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=ft("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),m=w=>d.get(w).size;for(let w of n.
lines)c.append(...em(z().get(w.id),w,m));c.append(...n.things.map(om));for(let w of n.captions)c.append(Wc(w,w.
line.weight>1?t.ink:t.soft,t.paper));for(let w of n.names)c.append(Wc(w,V(w.thing)?t.soft:t.ink,t.paper));let g=({
x:w,y:b})=>w>=o.x&&w<=s.x&&b>=o.y&&b<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(K(w)));return{svg:c,things:h,
width:r,height:a}}function jr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();Se(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Pr=(t,e,n,o)=>t.map((s,r)=>ft("t\
ext",{x:bt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function rm(t,e,n,o){let s=new Set(t),r=Ot().filter(({from:m,
to:g})=>s.has(m)&&s.has(g)),a=new Set(r.flatMap(({relation:m})=>m===null?[]:W(m))),i=[],[c,d]=[bt,n+Hn];for(let m of[
...new Set(t.map(W)),...a]){let{label:g,family:h,shape:w}=f.kinds[m],b=18+Se(v(g),ye)[0]+Hn;c+b>o&&c>bt&&([c,d]=
[bt,d+Hn]);let k=e.families[h].full;i.push(a.has(m)?ft("path",{d:`M${c} ${d-4}h12`,stroke:k,"stroke-width":2}):
ft("path",{d:Ro[w],fill:k,transform:`translate(${c} ${d-10})`}),ft("text",{x:c+18,y:d,"font-size":ye,fill:e.ink},
v(g))),c+=b}return{made:i,height:i.length?d-n+Hn/2:0}}function am(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function im(){let t=y("headline")?.textContent||v(f.title),
e=f.readings.length>1?p(u.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===v(f.title)?"":v(f.title),
e].filter(Boolean).join(" · ")]}async function Dr(t){let{licences:e}=await kn(),n=si(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Zp,Rs(n).width),[c,d]=im(),m=jr(c,Zo,i-2*bt,600),g=jr(d,ye+2,i-2*bt),h=bt+m.length*Zo*1.3+
g.length*(ye+2)*1.3+Hn/2,{svg:w,things:b,width:k,height:$}=sm(n,h);w.setAttribute("x",String((i-k)/2));let{made:L,
height:ot}=rm(b,n,h+$,i-bt),T=f.articles.map(v).filter(Boolean).join("; "),q=[T?p("slideSource")(T):"","sovkg",
...e.map(am)].filter(Boolean).join(" · "),Z=w.textContent?.includes("†")||b.some(G=>fe(G).includes("†")),
P=[[...z().values()].some(G=>Ge(G)!==null)?p("wideLine").replace(/^./,G=>G.toUpperCase()):"",Z?p("slideErrata"):
"",q].filter(Boolean).flatMap(G=>jr(G,ye,i-2*bt)),Q=h+$+ot,U=Q+P.length*ye*1.3+bt,it=ft("svg",{xmlns:Ht,viewBox:`\
0 0 ${i} ${U}`,width:i,height:U,"font-family":a,role:"img"});return it.append(ft("title",{},c)),t||it.append(ft(
"rect",{width:i,height:U,fill:r})),it.append(...Pr(m,bt/2,Zo,{"font-weight":600,fill:o}),...Pr(g,bt/2+m.length*
Zo*1.3+2,ye+2,{fill:s}),w,...L,...Pr(P,Q,ye,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(it)],
{type:"image/svg+xml"}),width:i,height:U}}async function qc(t){let{file:e,width:n,height:o}=await Dr(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(tm,Uc/n,Uc/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,d)=>{i.toBlob(m=>m?c(m):d(new Error("PNG")),"image/png")})}var lm=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],cm=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function zc({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,v(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>v(f.errata[a].problem)).join(" | ")]);return[lm,...e].map(
n=>`${n.map(cm).join(",")}\r
`).join("")}var Un=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Gc=t=>t.
split(/[#/]/).at(-1)||t;function Vc({triples:t,things:e,terms:n}){let o=new Map;function s(d,m,g){let h=o.get(
`${d} ${m}`)??`k${o.size}`;return o.set(`${d} ${m}`,h),`<data key="${h}">${Un(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:m,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(k=>f.passages[k].name).join(" "),
b=[s("edge","predicate",m),s("edge","label",v(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Un(d.iri)}" target="${Un(g.iri)}">${b.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Gc(m),[...w.get(Gc(m))??[],g.value])}let i=e.map(({iri:d,
thing:m})=>{let[g,h]=[f.things[m].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",To(m,n).join(" "))];for(let[b,k]of r.get(m)??[])w.push(s("node",`said_${b}`,k.join(" | ")));return`<node id\
="${Un(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,m])=>{let[g,h]=d.split(" ");return`<key id="${m}" for="${g}"\
 attr.name="${Un(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Kc="http://www.w3.org/2000/01/rdf-schema#label",fm="http://www.w3.org/2001/XMLSchema#string",an=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
_c=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Qc({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Kc.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,b])=>b&&g.startsWith(b)&&/^[a-z][\w-]*$/i.test(
g.slice(b.length)))??[];return w===void 0?_c(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${an(g)}@${h}`:w&&w!==fm?`${an(g)}^^${r(w)}`:an(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,b]=[r(g),f.things[h].label];for(let $ of To(h,n))c(w,`a ${r($)}`);
let k=Array.isArray(b)?[`${an(b[0])}@en`,`${an(b[1])}@ko`]:[an(b)];c(w,`${r(Kc)} ${k.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[v(f.title),p(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${_c(h)} .
`),`
`,...d].join("")}var dm={turtle:[Qc,"text/turtle","ttl"],csv:[zc,"text/csv","csv"],graphml:[Vc,"application/graphml+xml","graph\
ml"]};async function Fr(t){let[e,n,o]=dm[t];Ye(new Blob([e(await Ri())],{type:`${n};charset=utf-8`}),o)}var Yc=()=>y(
"transparent").checked;async function um(){try{await navigator.clipboard.writeText(location.href),at(p("linkCo\
pied"))}catch{prompt(p("copyLink"),location.href)}}var Jc={png:async()=>Ye(await qc(Yc()),"png"),svg:async()=>Ye(
(await Dr(Yc())).file,"svg"),print:()=>print(),link:um,turtle:()=>Fr("turtle"),csv:()=>Fr("csv"),graphml:()=>Fr(
"graphml")};function pm(){let[t,e]=[y("taking"),y("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Xc(){
let t=y("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{y("take").setAttribute("ar\
ia-expanded",String(e())),e()&&pm()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Jc,n.id)&&(t.
hidePopover(),y("take").focus(),await Jc[n.id]())});for(let n of[t,y("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var mm=matchMedia("(max-width: 860px) and (min-height: 501px)");_r(Ns,ho,qr,Fl,yc,Sc,Lc,xc,oc,Go,()=>u.tab==="\
text"&&Ho(),()=>u.mode==="table"&&be(),Co,bl,wr,gs,()=>{y("undo").disabled=!Gr()});mc();Cl();Hc();qo(y("query"),
y("found"),{take:At,sentences:kl,read:Ft});Wl();Kl();zl();_l();Bl();Xc();ct(!mm.matches);y("empty").hidden=I>0;
E.once("afterDrawing",()=>performance.mark("drawn"));So(location.hash);window.sovkg={data:f,network:E,lines:z,
readable:xo,pointOn:wt,picture:{shown:Oe,things:_,isPinned:de},select(t){let e=nt(t);return e!==void 0&&At(e),
e!==void 0}};})();
