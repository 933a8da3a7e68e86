"use strict";(()=>{var kt=history.state?.step??0,qn={[kt]:location.hash},Hr=!1,es=()=>{};var ns=()=>kt>0;function Ur(t,e){let n=e&&t!==qn[kt];kt+=Number(n),qn[kt]=t;try{history[n?"pushState":"replace\
State"]({step:kt},"",t||location.pathname+location.search)}catch{Hr=!0}}function Wr(){if(ns()){if(!Hr)return history.
back();kt-=1,es(qn[kt],!1)}}function qr(t){es=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
kt=n?kt+1:e.step,qn[kt]=location.hash,es(location.hash,n)})}var zn=new Map,V=(t,e)=>{zn.set(t,e)},Nt=[],Gn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Rt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),It=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Zl(){return[...[...zn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Gn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Gn(a)}`)]:[]}),...Nt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Vn=!1;function J(){Vn=!0,Nt=[]}function zr(){Ur(Zl(),Vn),Vn=!1}function tf(t){let e=new Map;
Nt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Nt.push({part:n,kind:"",names:[n]})}return e}function Gr(t,e=!0){
Vn=!1;let n=tf(t),o=new Map([...n].filter(([s])=>!zn.has(s)));for(let[s,{read:r,kept:a}]of zn){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),d=`${s}=${Gn(i)}`;l===null?Nt.push({part:d,kind:"",names:[`${s}=${i}`]}):l?.length&&
Nt.push({part:d,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${Gn(r)}`;Nt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Nt.length?{kind:Nt[0].kind,names:Nt.flatMap(({names:s})=>s)}:null}var Vr=ns,Kr=Wr;var ef=JSON.parse(document.getElementById("data")?.textContent??"{}");function nf({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(ef).map(([t,e])=>[t,e.blank?nf(e):e]));var u={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null,avoids:!1,way:0},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},_r=[];
function Qr(...t){_r.push(...t)}function F(){for(let t of _r)t()}var v=t=>Array.isArray(t)?t[u.language==="ko"?
1:0]:t,dt=t=>v(t[u.reading==="corrected"?t.length-1:0]),A=t=>v(f.things[t].label);function jt(){let{pair:t,selected:e}=u;
return t?`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=f.things.filter(({kind:t})=>t!==null).length,W=t=>f.things[t].kind,R=t=>f.kinds[W(t)],q=t=>R(t).rank==="\
concept",ss=[];for(let t of f.relations)ss[t.thing]=t;var X=t=>ss[t],C=t=>ss[t]!==void 0,Kn=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{Kn[t].push(n),typeof e=="number"&&e!==t&&Kn[e].push(n)});var ut=t=>Kn[t].
filter(e=>f.statements[e].subject===t),ce=Array.from({length:I},()=>[]);function Jr(t){ce[t.from].push(t),t.to!==
t.from&&ce[t.to].push(t)}var N=t=>ce[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&Jr({from:t,to:e,statement:n,relation:null})});var Yr=t=>Array.isArray(t)?t[0]:t,os=[];for(let t of f.edges)
os[t.relation]??=[],os[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=os[t]??[],o=Yr(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&q(i)&&Yr(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:d,property:m,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];Jr({from:l,to:d,statement:null,relation:t,property:m,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var cn=[...f.things.keys()].slice(0,I).filter(t=>R(t).rank==="actor").sort((t,e)=>ce[e].length-ce[t].length||t-
e),ot=(t,e)=>t.from===e?t.to:t.from,Xr=(t,e)=>ce[t].filter(n=>ot(n,t)===e&&Pt(n,new Set));function j(t){let{only:e}=f.
statements[t];return e===""||e===u.reading}var Pt=(t,e)=>t.relation===null?j(t.statement):!e.has(W(t.relation));
function st(t,e=new Set){let n=new Set;for(let o of ce[t]){let s=ot(o,t);s===t||e.has(W(s))||!Pt(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var vt=t=>[...new Set(ce[t].map(e=>ot(e,t)).filter(e=>C(e)&&e!==t))];function _n(t){
let e=C(t)?[]:vt(t).flatMap(ut);return new Set([...Kn[t],...e].filter(j))}var le=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ut(e.relation).filter(j)));function Qn(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function Yn(t,e){
let n=o=>j(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ut(e.relation).some(
n)}var of=6,sf=2e4,Zr=1e3,ta=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&j(o)&&!t.has(e)?[e]:[])),
ea=(t,e)=>C(t)!==C(e)?1:2,na=t=>N(t).flatMap(e=>e.relation===null&&j(e.statement)?[ot(e,t)]:[]);function rf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let d of na(l)){if(n.has(d))continue;let m=e.has(l)&&e.has(d)?2:ea(l,d),g=i+
m*Zr+(q(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+m]??=[],s[r+m].push([g,d]))}}return o}var af=[...f.
things.keys()].filter(t=>t<I&&!C(t)).sort((t,e)=>N(e).length-N(t).length||t-e).slice(0,of);function De(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...ta(o),...n?af:[]].filter(h=>!o.has(h))),r=rf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Zr),i=new Map,[l,d]=[0,!1];function m(h){let w=h[h.length-1];if(l+=1,d||=l>sf,d)return;if(w===e){let $=h.
filter(L=>!C(L)||o.has(L)).join();i.has($)||i.set($,h);return}let k=[...new Set(na(w).filter($=>$!==w&&!s.has(
$)))].sort(($,L)=>Number(C($))-Number(C(L))||$-L);for(let $ of k){let L=o.has(w)&&o.has($)?2:ea(w,$);a($)===a(
w)-L&&m([...h,$])}}r.has(t)&&m([t]);let g=h=>h.filter(w=>q(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function cf(t,e,n){let{captions:o}=X(t),s=dt(o).replaceAll(`
`," "),r=N(e).filter(i=>i.relation===t&&i.from!==i.to),a=N(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>ot(i,e)===n))for(let[i,l,d]of[["to","from","to"],["from","to","from"]]){let m=r.find(g=>g[l]===e&&a.some(h=>h[l]===
n&&h[d]===g[d]));if(m)return{said:s,both:i,third:m[d]}}return{said:s,both:null,third:null}}function rs(t){let e=ta(
new Set(t)),n=t.filter((o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=N(r).flatMap(
b=>b.relation===null&&ot(b,r)===o?[b.statement]:[]),i=vt(r).filter(b=>!e.has(b)&&N(b).some(k=>k.relation===null&&
ot(k,b)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(C),d=[...new Set([...i,...l])].flatMap(ut),m=[...new Set(
[...i,...l])].map(b=>cf(b,r,o)),g=a.filter(j).map(b=>({said:v(f.predicates[f.statements[b].predicate]),both:null,
third:null})),h=({both:b})=>["to","from"].indexOf(b??""),w=[...g,...m].sort((b,k)=>h(b)-h(k));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(j))}})}var y=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),tt=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Dt(t,e){for(let n of y(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){y("status").textContent=t}var lf=2.399963229728653,ff=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function oa(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function sa(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*lf,d={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},m=o(d);if(n.every(g=>ff(m,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var ra=t=>f.statements[t].errata.length>0,ln=t=>f.statements[t].only==="corrected";function P(t){let e=[...t].
filter(ra);return(e.some(n=>!ln(n))?"†":"")+(e.some(ln)?"‡":"")}var Jn=new Map;f.statements.forEach(({subject:t},e)=>{
ra(e)&&Jn.set(t,[...Jn.get(t)??[],e])});var Xn=Jn.size>0,ke=t=>(Jn.get(t)??[]).filter(j),Zn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),to=t=>ke(t).some(e=>Zn(e)&&!ln(e)),Fe=t=>P(ke(t));function as(t){
if(t.relation===null)return P([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return P(
ut(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&j(o)}))}var no=11,df=17,Be=1.18,uf=12,pf={actor:3.4,named:2.8,relation:2.4,concept:2},mf={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},eo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function hf(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/eo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>eo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;eo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function gf(t){let e=hf(v(f.things[t].label)),n=X(t)?.amounts??[];if(!n.length)return e+(Fe(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=eo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var aa=new Map;function is(t){let e=`${u.language} ${u.reading}`,n=aa.get(e)??new Map;return aa.set(
e,n),n.has(t)||n.set(t,gf(t)),n.get(t)}var ia=document.createElement("canvas").getContext("2d"),wf=getComputedStyle(
document.body).fontFamily,xf={400:new Map,600:new Map};function ve(t,e,n=400){let o=t.split(`
`),s=xf[n],r=s.get(t);return r===void 0&&(ia.font=`${n} 20px ${wf}`,r=Math.max(...o.map(a=>ia.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Be]}function ca(t){let{radius:e,font:n}=f.things[t],[o,s]=ve(is(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Kt(t,e,n){let{rank:o}=R(t),[s,r]=mf[o];return Math.max(f.things[t].radius*e,pf[o]+
Math.min(s*Math.sqrt(n),r))}function la(t,e,n){let o=R(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,no+o),df),bold:o&&n>=uf?600:400}}function cs(t,{x:e,y:n}){let[o,s]=ca(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var bf=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],ls=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function St(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=m=>N(m).map(g=>ot(g,m)).filter(g=>g!==m&&t.has(g)),
a=m=>t.get(m),i=(m,g)=>[...t].some(([h,w])=>h!==g&&oa(m,a(g),w,f.things[h].radius+4)),l=[...t].map(([m,g])=>cs(
m,g)),d=new Set(e.filter(m=>!t.has(m)));for(;d.size;){let m=[...d],g=(n?null:m.find(k=>r(k).length))??m[0];d.delete(
g);let h=n?[]:r(g),w=n?[n]:h.map(a),b=sa(w.length?ls(w):o,n||w.length===1?40:0,l,k=>s?bf(k,s):cs(g,k),k=>h.some(
$=>i(k,$)));t.set(g,b),l.push(cs(g,b))}}var fn=80,[yf,kf]=[8,12];function He(t,e,n){return st(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(q(s))-Number(
q(r))||N(r).length-N(s).length||s-r)}function vf(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=X(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function dn(t,e,n){let o=new Set(st(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(C(t))return[...o].filter(a=>!e.has(a));if(s>=yf)return[];let r=new Map;
for(let a of N(t)){let i=ot(a,t),l={actor:20,named:10,relation:0,concept:0}[R(i).rank];o.has(i)&&!e.has(i)&&Pt(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+vf(a)))}return[...r].sort(([a,i],[l,d])=>d-i||N(l).length-N(a).length||a-
l).slice(0,kf-s).map(([a])=>a)}var oo=["least","since","until","status","hearsay","errata"],_t=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ue=t=>oo.every(e=>!t[e]),da=t=>Array.isArray(t)?t[0]:t,ua=t=>(t?.sums??[]).filter(({statement:e})=>j(
e)),fa=(t,e)=>!t||t==="only"===e;function pa(t,e){let n=t.relation===null?void 0:X(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[d,m]=o.split(" ");if(!ua(n).some(g=>g.currency===d&&g.value>=
Number(m)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
da(n?.status??"")!==a||!fa(i,!!n?.hedge)?!1:!l||fa(l,P(le([t]))!=="")}function ma(){let t=f.relations.flatMap(
e=>ua(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[da(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var fs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:_t()}),x=fs(),z=t=>x.shown.get(t),We=()=>new Set([...x.away,...x.aside]),ha=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function so(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=He(t,e,x.away);return{some:n.slice(0,fn),total:n.length,away:He(t,e,new Set).length-n.length}}
function ga(t){let e=new Set(st(t,x.away)),n=st(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=N(t).filter(a=>ot(
a,t)===s&&Pt(a,new Set));return[W(s),...r.flatMap(({relation:a})=>a===null?[]:W(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function $t(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=ds()?new Set(f.presets[x.preset].things):null,[n,o,s]=[We(),ha(),!Ue(x.sieve)];function r(i){if(s&&!pa(i,x.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&Pt(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||Pt(i,n)):l?Pt(i,x.away):!(t&&i.isAside)&&Pt(
i,n)}let a=new Set(G());return[...a].flatMap(i=>N(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Se(t=null){
let e=$t().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var wa=()=>[...x.shown.keys()].filter(t=>C(t)&&!x.guests.has(t)),xa=()=>[...x.guests],ht=t=>x.shown.has(t),fe=t=>x.
pinned.has(t),Qt=()=>x.sieve,Ot=()=>x.preset,ds=()=>x.preset!==null&&f.presets[x.preset].flows,$e=()=>x.shown;
function G(){let t=ha();return[...x.shown.keys()].filter(e=>!x.away.has(W(e))||t.has(e))}function ro(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Se()]))t.set(W(e),(t.get(W(e))??0)+1);return t}function ao(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>W(n)).filter(n=>!e.includes(n)):[])}var Sf=[520,380];function $f(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Yn(e,r),s=t.filter(r=>N(r).some(o));return s.length?s:t}function us(t,e){Object.assign(x,fs(),
{preset:t,centre:e,aside:ao(t)})}function qe(t){us(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var ba=()=>us(
null,null);function io(t){let{some:e,total:n,away:o}=so(t);St(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function co(t){return us(null,t),x.shown.set(t,{x:0,y:0}),
io(t)}function ya(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function ka(t){
x.shown.has(t)||St(x.shown,[t]),x.guests.delete(t);let e=io(t);return x.came.push({thing:t,all:!0}),e}function va(t,e){
if(x.guests.has(t)?Of():ya(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited===null)return;x.guests=
new Set([t,...dn(t,x.shown,x.away)].filter(o=>!x.shown.has(o))),x.shown.has(t)||St(x.shown,[t],{room:x.guests.
size>3?Sf:void 0});let n=x.guests.has(t);St(x.shown,[...x.guests],{near:n?x.shown.get(t):void 0})}function Of(){
x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=new Set}function ps(t){x.shown.delete(t),x.guests.
delete(t),x.came=x.came.filter(e=>e.thing!==t)}function ms(t){for(let e of t)x.away.delete(W(e)),x.guests.delete(
e);St(x.shown,t)}function hs(t){for(let e of t)ps(e)}function Sa(t){x.pinned.delete(t)||x.pinned.add(t),x.guests.
delete(t)}function $a(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:e==="only"?(x.away=new Set([...f.kinds.
keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(t),e==="hide"&&x.away.add(t)),x.came=
x.came.filter(({thing:n})=>!x.away.has(W(n)))}function Oa(t){x.sieve=t}function lo(t,e){x.shown.has(t)&&x.shown.
set(t,e)}function Yt(t,e=null){ya(),x.read=new Set(e===null?[]:Qn(e).filter(C));let n=t??[],o=e===null?n:$f(n,
e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),St(x.shown,[...x.guests],
{home:s.length?ls(s):void 0}),[...new Set(o)]}var Ma={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function it(){Object.assign(u,Ma),Yt(null)}function Jt(t,e=!1){Object.assign(u,Ma,{selected:t,passed:e,
tab:"details"}),va(t,e)}function ze(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=$t().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:Xr(t,e);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Oe(t,e,{avoids:n=!1,way:o=0}={}){it();let{paths:s}=De(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(u,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function un(t){it();let e=Qn(t).filter(n=>!C(n));Object.assign(u,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function pn(t){let{told:e}=f.steps[t];return e[u.reading==="corrected"?e.length-1:0]}function mn(t){let{preset:e}=f.
steps[t];if(Ot()!==e&&qe(e),it(),!t)return;let n=pn(t).things.filter(o=>!C(o)&&!q(o));Object.assign(u,{tour:t,
highlighted:Yt(n.some(ht)?n.filter(ht):n)})}function gs(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,
path:a,unknown:i,tab:l}=u,d=new Map($e());t!==null?(Yt(null),Jt(t,e)):n?ze(n.from,n.to):o!==null?un(o):s&&a.from!==
null&&a.to!==null?Oe(a.from,a.to,a):r!==null&&mn(r),Object.assign(u,{unknown:i,tab:l});for(let m of xa())lo(m,
d.get(m)??z(m))}var Ea={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",answer:"Answer",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"take away",whyRow:(t,e)=>`\
Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`Also asked o\
f what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences can be told ro\
w by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Narrow the question and ask again.`,refused:t=>`${t}\
 would reach beyond this page, which asks nobody else. Ask what is in it.`,notGiven:({parameter:t,text:e,why:n,
others:o,type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:
n==="several"?`“${e}” is the name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?
`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,mistake:({
line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add one at the t\
op.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")} could.`,unread:"not understood from here \
on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",mixed:"This page holds several a\
rticles, and this question counts or adds up across all of them. `sovkg query` asks each by itself.",noRows:"N\
o rows: the graph states nothing of this.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over the graph in th\
is page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: nothing leaves the pag\
e.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","topic-chec\
ks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"M\
oney","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var Ta={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},m=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(h=>d[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${m}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${m} Only what is verified is quoted.`}};var Aa={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
thout these",everyLine:"Show every line",connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"\
thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n}\
 of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",
onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"What to do\
 with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"\
Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`\
“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Else\
where",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",
asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"\
By property",figures:"Figures",erratum:"Erratum:",ring:"A ring, and a † beside words, mark what is recorded as\
 an error of the article.",putRight:"A ‡ marks what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`\
Corrected here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"\
No passage states this.",pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with t\
he sentences that make it. What is denied is no link.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the \
same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally \
short; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both:\
 ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",
wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"\
Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"\
Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sen\
tences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e}\
 neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have\
 left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is left ou\
t: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as th\
e graph knows it.",readHere:"read it in the text",where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The \
article, sentence by sentence",textHelp:"Choose a sentence and the picture lights up what it states; arrow key\
s go on.",paraphrased:"These sentences are paraphrases, not the article's words.",noText:"This graph names no \
passages.",itStates:"What it states:",nothingStated:"No statements of this sentence are in this page.",previous:"\
Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go \
to a heading",isVerified:", verified in your file",isDifferent:", different in your file",paragraph:t=>`Paragr\
aph ${t}`,...Ta,...Ea};var La={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",answer:"답",rows:t=>`${t}\
행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",
copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}\
개`:""}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}초 안에 답이 나오지 \
않아 멈췄다. 질문을 좁혀 다시 묻는다.`,refused:t=>`${t}은(는) 이 페이지 밖에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무\
것도 묻지 않는다.`,notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}\
” 항목이 없다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,
column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,
reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];
return`${t}행 ${e}자: ${r}`},asThePicture:"이것만 그리기",mixed:"이 페이지에는 글이 여럿이고, 이 질문은 그 모두를 함께 세거나 더\
한다. `sovkg query`는 글마다 따로 묻는다.",noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVI\
CE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",run:"실행",yes:"예",
no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검",
"topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","top\
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var Ca={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},m=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(h=>`${d[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${m}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${m} 확인된 문장만 인용한다.`}};var Na={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",besideOthers:"\
나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,ranked:"순위",rated:"강점과 약점",
paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는다.",asChart:"그림표로 보기",
saveChart:"그림표를 SVG로 가져가기",takeAway:"가져가기",takeSlide:"보이는 그대로 슬라이드로",
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
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",connected:"가\
장 많이 연결된 항목",unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"\
보기가"}[t];return n?`주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 \
‘${e}’에 해당하는 것이 이 페이지에 없다.`},didYouMean:"찾는 것이 이것인가:",onlyCorrected:"\
이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",actions:"할 수 있는 일",
focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",foldAround:"\
선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선택 해제",linked:"연\
결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다른 곳의 식별자",
broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장마다 말하는 것",asData:"진술\
 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"\
수치",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다.",
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
able",Dt("modes",t)}var Tf=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Et(t){
u.tab=t;for(let e of y("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Tf)y(n).hidden=e!==t;ws()}function ws(){y("fold").textContent=u.tab==="details"&&jt()||y(
`tab-${u.tab}`).textContent}var ct=t=>y("fold").setAttribute("aria-expanded",String(t)),Ia=()=>y("fold").getAttribute(
"aria-expanded")==="true";var Af=13,Lf=1,hn=t=>(X(t)?.sums??[]).filter(({statement:e})=>j(e)),ja=t=>hn(t).map(({statement:e})=>xs(e)+P([
e])).join(", "),xs=t=>v(f.statements[t].object.text),Pa=(t,{currency:e})=>`${W(t)} ${e}`;function Cf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of hn(e)){let o=Pa(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function bs(t,e){
let n=Cf().get(Pa(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function uo({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>hn(o).flatMap(s=>bs(o,
s)??[]));return n.length?Math.max(Lf,Af*n.reduce((o,s)=>o+s)):null}var Da=[[],[0],[-.3,.3],[-.4,0,.4]];function Fa(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function gt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Fa(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ba=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ha(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Fa(t,e,n))} `:"L"}${o(e)}`}var Nf=2e3,ys=t=>!t.isAside||t.alone;function Rf(t){if(t.relation===null)return v(f.predicates[f.statements[t.
statement].predicate])+as(t);let{captions:e,called:n}=X(t.relation),o=ds()&&ja(t.relation)||(ys(t)?dt(e):v(n));
if(t.property===null)return o;let s=v(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(ys(
t)?"":as(t))}function If(t){let e=t.relation!==null&&ys(t)&&X(t.relation)?.amounts||[];return e.length?dt(e):null}
function Ua(t,[e,n],o,s){let r=o.flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),p("moreLin\
es")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?If(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var Ge=new Map,
_=()=>Ge;function ks(t){let{from:e,to:n}=Ge.get(t);return{from:e,to:n,edges:[...Ge.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function po(t){let e=[...Ge.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?ks(o.id):null}function vs({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=u;return s===null||n.some(
r=>Yn(s,r))}function Wa(){let t=new Map,e=$t();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Rf(n);r.said.set(a,[...r.said.get(a)??[],
n])}Ge=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
l))),a=e.length>Nf?void 0:Da[r.length],i=a?r.map((l,d)=>Ua(d?`${n}/${d}`:n,o,[l],a[d])):[Ua(n,o,r,0)];for(let l of i)
Ge.set(l.id,l)}}var[jf,qa]=[50,.4],Pf=.75,Df=250;function za(t,e){let n=0,o=!1,s=!1;function r(i=jf){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:qa}}),i>qa/2&&(n=setTimeout(()=>r(i*Pf),Df))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ga=.6;function Va(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:d,families:m}=n,
{family:g,rank:h,shape:w}=R(t),b=!o||o.has(t),k=m[g][b?s&&h==="concept"?"pale":"full":"dim"],$=t===u.selected,
L=Fe(t).includes("†")&&b,nt=L&&to(t),T={background:k,border:a},U=fe(t);return{id:t,...z(t),shape:w,size:Kt(t,
r,e)/r,borderWidth:($?3:nt?4:L?2:1)*(s?Ga:1),color:{background:k,border:$?a:nt?d:L?l:i,highlight:T,hover:T},fixed:U,
shapeProperties:{borderDashes:U?[3,2]:!1}}}function Ka(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,m=d===null?i:l[R(d).family],g=s?null:
uo(t),h=w=>({enabled:!s&&t.edges.some(b=>b.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==
null?g:e&&o?2:s?Ga/r:d===null?1:1.5,color:{color:m[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:h(
t.to),from:h(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:Ba(t.bend)}}function _a(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(m,g,h){e.setSize(
"100%","100%");let[w,b]=[m.map(({x:rt})=>rt),m.map(({y:rt})=>rt)],[k,$,L,nt]=[Math.min(...w),Math.max(...w),Math.
min(...b),Math.max(...b)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/($-k||1),Math.max(t.clientHeight-
o()-70,20)/(nt-L||1),1.15),U=T<.35?g:null,Q=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:U??{x:(k+$)/2,y:(L+nt)/2+16+o()/2/T},scale:U?.35:T},e.moveTo({...i,animation:Q?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),Q?r():(l=performance.now()+1500,Ff(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=l}}var Ff=t=>t;var Bf=1.5;function Ss(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},d){let m=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let g=o*Be;m.forEach((h,w)=>{let b=n+
(w-(m.length-1)/2)*g,k=t.measureText(h).width+2*Bf*d;t.fillStyle=l,t.fillRect(e-k/2,b-g/2,k,g)}),t.fillStyle=a,
m.forEach((h,w)=>{t.fillText(h,e,n+(w-(m.length-1)/2)*g)})}var mo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[d,m,g,h],w]of this.#t.get(l)??[])if(w!==n&&s<g&&d<a&&r<h&&m<i&&
!o(w))return!1;return!0}};function Qa([t,e,n,o],[s,r,a,i]){let[l,d]=[0,1];for(let[m,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(m<h||m>w)return!1;continue}let[b,k]=[(h-m)/g,(w-m)/g];l=Math.max(l,Math.min(b,k)),d=Math.min(
d,Math.max(b,k))}return l<=d}var Hf=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),Uf=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Wf=[0,8,16,24,32],$s=12,Ya=60,qf=14,zf=500,Gf=400,Vf=.5,gn=2,
Kf=1,Ja=(t,e,n,o)=>[t-n/2-gn,e-o/2-gn,t+n/2+gn,e+o/2+gn];function Xa({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=zf}){let d=O=>({x:s(O).x*a,y:s(O).y*a}),m=new mo;for(let O of t){let{x:D,
y:K}=d(O),Y=Kt(O,a,r(O));m.add([D-Y,K-Y,D+Y,K+Y],O)}let g=o.length>Gf?[]:o.flatMap(O=>_f(O,d));function h(O,D,K,Y=(()=>!1)){
let zt=i&&K.x>i[0]&&K.y>i[1]&&K.x<i[2]&&K.y<i[3],bt=null,ft=1/0;for(let Z of O){let[yt,Pe,Gt,Vt]=Z.box;if(zt&&
(yt<i[0]||Pe<i[1]||Gt>i[2]||Vt>i[3])||!m.isFree(Z.box,D,Y))continue;let Ct=g.reduce((an,{id:ye,stroke:ie})=>an+
(ye!==D&&Qa(ie,Z.box)?1:0),Z.off??0);if(Ct<ft&&([bt,ft]=[Z,Ct]),!ft)break}return bt}let{names:w,captions:b}={names:new Map,
captions:new Map},k=new Set(e.slice(0,qf)),$=O=>k.has(O)&&r(O)>=$s;function L(O){let D=is(O),{size:K,bold:Y}=la(
O,a,r(O)),[zt,bt]=ve(D,K,Y),{x:ft,y:Z}=d(O),yt=Kt(O,a,r(O)),Pe=(r(O)>=$s?Wf:[0]).flatMap(Ct=>Uf.map(([an,ye])=>{
let ie=yt+gn+1+Ct,[Un,Wn]=[an*(ie+zt/2),ye*(ie+bt/2)];return{dx:Un,dy:Wn,box:Ja(ft+Un,Z+Wn,zt,bt)}})),Gt=Ct=>typeof Ct==
"number"&&Ct!==O&&r(Ct)<$s,Vt=h(Pe,null,{x:ft,y:Z})??($(O)?h(Pe,null,{x:ft,y:Z},Gt):null);Vt&&(m.add(Vt.box,`n\
ame ${O}`),w.set(O,{dx:Vt.dx,dy:Vt.dy,size:K,bold:Y,label:D}))}function nt({id:O,from:D,to:K,bend:Y},zt){let[bt,
ft]=ve(zt,no),[Z,yt]=[d(D),d(K)],Pe=Hf.map(([Vt,Ct,an])=>{let[ye,ie]=[Ct*(bt/2+4),an*(ft/2+4)],{x:Un,y:Wn}=gt(
Z,yt,Y,Vt);return{along:Vt,dx:ye,dy:ie,off:ye||ie?Kf:0,box:Ja(Un+ye,Wn+ie,bt,ft)}}),Gt=h(Pe,O,gt(Z,yt,Y,.5));Gt&&
(m.remove(O),m.add(Gt.box,O),b.set(O,{along:Gt.along,dx:Gt.dx,dy:Gt.dy,size:no,label:zt}))}let[T,U]=[e.slice(0,
l),o.slice(0,l)],Q=U.filter(({amount:O})=>O),rt=new Set(Q.flatMap(({from:O,to:D})=>[O,D]));for(let O of T.length<=
Ya?T.filter(D=>rt.has(D)):T)L(O);if(T.length<=Ya)for(let O of Q)nt(O,O.amount??"");for(let O of T)w.has(O)||L(
O);if(w.size>=Vf*T.length){for(let O of Q)nt(O,O.label);for(let O of U)O.amount||nt(O,O.label)}for(let O of n.
slice(0,l))L(O);return{names:w,captions:b}}function _f({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?
[0,.25,.5,.75,1]:[0,1]).map(l=>gt(r,a,o,l));return i.slice(1).map((l,d)=>({id:t,stroke:[i[d].x,i[d].y,l.x,l.y]}))}var Qf=50,Ve=new Map,Os=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function Yf(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...He(e,new Set([e]),new Set).
slice(0,fn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?He(r,s,o).slice(0,fn):dn(r,s,o))s.add(
i)}return s}function Ft(){let[t,e]=[Yf(),new Set(Os())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...ao(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Za=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()});function ho({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?co(e):t!==null?qe(t):ba(),x.away=
new Set(r);for(let m of[...a,...x.away])x.aside.delete(m);for(let m of n)St(x.shown,[m.thing]),m.all?io(m.thing):
St(x.shown,dn(m.thing,x.shown,x.away)),x.came.push(m);St(x.shown,o);for(let m of s)x.shown.delete(m);x.pinned=
new Set(i),x.sieve=l;let d=Ve.get(ti());d&&(x.shown=new Map(d))}var ti=()=>`${x.preset} ${x.centre} ${Os().sort(
(t,e)=>t-e)}`;function go(){let t=ti();Ve.delete(t),Ve.set(t,new Map(Os().map(e=>[e,z(e)]))),Ve.size>Qf&&Ve.delete(
[...Ve.keys()][0])}function ei(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function m(){if(!d)return;let k=l(),$=k.scale/d.scale;e.style.transform=`translate(${k.x-d.x*$}px, ${k.
y-d.y*$}px) scale(${$})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(b,160))}function b(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:k})=>k.length&&h()),
t.on("dragging",({nodes:k})=>k.length||w()),t.on("dragEnd",b),t.on("zoom",w)}var Jf=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Xf=.15,Zf=.01,[td,ed]=[250,.62],ni=14,nd=4e6;function Ms(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Es=(t,e,n)=>n?Array.from({length:ni+1},(o,s)=>gt(t,e,n,s/ni)):[t,e];function oi(t,e,n,o){
if(t.length*e.length>nd)return;let s=e.map(i=>{let[l,d]=o(i);return{thing:i,at:n(i),core:l,radius:d}}),r=new Map;
for(let i of t){let h=function(k){let $=Es(l,d,k),[L,nt]=[$.map(({x:D})=>D),$.map(({y:D})=>D)],[T,U,Q,rt]=[Math.
min(...L),Math.max(...L),Math.min(...nt),Math.max(...nt)],O=0;for(let{thing:D,at:K,radius:Y,core:zt}of s){let{
x:bt,y:ft}=K;if(bt<T-Y||bt>U+Y||ft<Q-Y||ft>rt+Y||D===i.from||D===i.to)continue;let Z=1/0;for(let yt=1;yt<$.length;yt+=
1)Z=Math.min(Z,Ms($[yt-1],$[yt],K));Z<Y&&(O+=Z<zt?1:Zf)}return O};var a=h;let[l,d]=[n(i.from),n(i.to)],m=`${i.
from}-${i.to}`,g=r.get(m)??[];r.set(m,g);let w=k=>g.every($=>Math.abs($-k)>=Xf),b=h(i.usual);i.bend=i.usual;for(let k of b?
Jf:[]){let $=i.usual+k;if(t.length>td&&Math.abs($)>ed)continue;let L=w($)?h($):1/0;if(L<b&&([b,i.bend]=[L,$]),
!b)break}g.push(i.bend)}}var Ee=matchMedia("(prefers-color-scheme: dark)");Me(Ee.matches?"dark":"light");function Me(t){document.documentElement.
dataset.theme=t}var Ke=()=>document.documentElement.dataset.theme==="dark";function si(){let{theme:t="light"}=document.
documentElement.dataset;Me("light");let e=wo();return Me(t),e}function wo(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var od=.55,sd=120,rd=500,ai=3e3,ad=3,Tt=y("drawing"),ii=()=>y("tools").offsetHeight+16,de=new vis.DataSet([]),
wn=new vis.DataSet([]),E=new vis.Network(Tt,{nodes:de,edges:wn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),bn=()=>de.length>rd,Ls=_a(Tt,E,{isHeavy:bn,below:ii,arrived:()=>di(!0),settle:js});ei(E,Tt.querySelector(
"canvas"),bn,js);var Xt=wo(),Ts=new Map,As={names:new Map,captions:new Map},ri=0,xo=!1,xn={scale:0,x:0,y:0},Zt=t=>Ts.
get(t)??0;function id(){let t=G().length;return t>ai||t>sd&&E.getScale()<od}function Cs(){if(u.highlighted){let e=(u.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...u.highlighted,...e.filter(ht)])}if(u.selected===
null||!ht(u.selected))return Ue(Qt())?null:new Set([..._().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[..._().
values()].filter(({from:e,to:n})=>e===u.selected||n===u.selected);return new Set([u.selected,...t.flatMap(({from:e,
to:n})=>[e,n])])}function cd(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Tt.clientWidth-t,Tt.clientHeight-
ii()-e]}function ld(t){return bn()?t.filter(e=>ci(e,50)):t}function ci(t,e){let{x:n,y:o}=E.canvasToDOM(z(t));return n>
-e&&o>-e&&n<Tt.clientWidth+e&&o<Tt.clientHeight+e}function fd(t){let e=Cs(),n=new Set(t),o=i=>i===u.selected?2:
e?.has(i)?1:0,s=i=>Zt(i)+(q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&vs(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(
l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[..._().values()].
filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:z,degree:Zt}}function li(){xn={scale:E.
getScale(),...E.getViewPosition()},As=Xa({...fd(ld(G())),scale:xn.scale,sight:cd()})}function dd(){let t=E.getScale();
function e(n){let o=Kt(n,t,Zt(n));return[o/t,(o+ad)/t]}oi([..._().values()],G(),z,e)}function Ns(t){dd();let e=Cs(),
n={colours:t,highlighted:e,far:id(),scale:E.getScale()};return{things:G().sort((o,s)=>Zt(o)-Zt(s)).map(o=>Va(o,
Zt(o),n)),lines:[..._().values()].map(o=>Ka(o,vs(o,e),n))}}function Rs(){Xt=wo(),Wa(),Ts=new Map;for(let{from:o,
to:s}of _().values())for(let r of[o,s])Ts.set(r,Zt(r)+1);let t=G().length<=ai;E.setOptions({interaction:{hover:t,
dragNodes:t}}),wn.remove(wn.getIds().filter(o=>!_().has(String(o))));let e=Ns(Xt),n=new Set(e.things.map(({id:o})=>o));
de.remove(de.getIds().filter(o=>!n.has(Number(o)))),de.update(e.things),wn.update(e.lines),li(),(E.getSelectedNodes().
length||E.getSelectedEdges().length)&&E.unselectAll(),u.selected!==null&&de.get(u.selected)&&E.selectNodes([u.
selected],!1)}function fi(t=!1){let e=E.getScale(),{x:n,y:o}=E.getViewPosition(),s=Math.abs(e/xn.scale-1)>(bn()?
.2:.03);if(!t&&!s&&!(bn()&&Math.hypot(n-xn.x,o-xn.y)*e>20))return;if(li(),!s){E.redraw();return}let r=Ns(Xt);de.
update(r.things),wn.update(r.lines)}function bo(){let t=1/E.getScale(),e=s=>E.getPosition(s),n=[...As.names].flatMap(
([s,{dx:r,dy:a,size:i,bold:l,label:d}])=>{if(!de.get(s))return[];let{x:m,y:g}=e(s);return[{thing:s,x:m+r*t,y:g+
a*t,size:i*t,bold:l,label:d}]}),o=[...As.captions].flatMap(([s,{along:r,dx:a,dy:i,size:l,label:d}])=>{let m=_().
get(s);if(!m)return[];let{x:g,y:h}=gt(e(m.from),e(m.to),m.bend,r);return[{line:m,x:g+a*t,y:h+i*t,size:l*t,label:d}]});
return{names:n,captions:o}}function Is(t){let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Tt.clientWidth,y:Tt.
clientHeight})];return{...Ns(t),...bo(),from:e,to:n,width:Tt.clientWidth,height:Tt.clientHeight}}function js(){
fi(!0)}function di(t=!1){cancelAnimationFrame(ri),xo=xo||t,ri=requestAnimationFrame(()=>{fi(xo),xo=!1})}E.on("\
afterDrawing",t=>{let e=1/E.getScale(),{names:n,captions:o}=bo();for(let r of o)Ss(t,r,r.line.weight>1?Xt.ink:
Xt.soft,Xt,e);let s=Cs();for(let r of n){let a=s?!s.has(r.thing):q(r.thing);Ss(t,r,a?Xt.soft:Xt.ink,Xt,e)}Ls.isTravelling()||
di()});E.on("dragEnd",({nodes:t})=>t.length?Ps(t):js());function Ps(t){for(let e of t)lo(e,E.getPosition(e));go(),
Rs()}var ui=t=>ci(t,-20);var ud=3,pd=6,md=y("drawing"),pi=null,_e=!1,Ds=E.getViewPosition();function te(t=null,e=!1){pi=t,_e=!1;let n=new Set(
G()),o=(t??[...n]).filter(s=>n.has(s)).map(z);o.length&&Ls.look(o,t&&!u.highlighted?o[0]:null,e)}var mi=()=>_e||
te(pi);function hi(t){let e=G().map(z),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,md.clientHeight/s/ud);return Math.max(r,Math.min(pd,
t))}function Te(t){_e=!0,E.moveTo({scale:hi(E.getScale()*t)})}E.on("zoom",()=>{_e=!0;let[t,e]=[E.getScale(),hi(
E.getScale())];t!==e&&E.moveTo({scale:e,position:Ds}),Ds=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{_e=
_e||!t.length,Ds=E.getViewPosition()});var gi=za(E,t=>{Ps(G()),t&&u.selected===null&&!u.highlighted&&te()});function Fs(){
let{selectionHandler:t}=E,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&E.redraw()}var yo=null;function ee(t=null,e=!1){yo=u.mode==="picture"?null:()=>te(t,e),yo||te(t,e)}function gd(){let{selected:t,
highlighted:e}=u;ee(t!==null?[t,...st(t,We()).filter(ht)]:e)}function pt({from:t=null,moves:e=!0}={}){Et(u.tab);
let n=u.tab!=="overview";n&&(u.passage===null||t===null)&&ct(!0),F(),y("details").scrollTop=0,n&&(u.tab==="det\
ails"&&(at(p("chosen")+jt()),y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),
e&&gd())}function At(t){J(),Jt(t),pt()}function wi(t){J(),Jt(t),pt({moves:!1})}function xi(t){Jt(t,!0),pt({moves:!ui(
t)})}function ko({from:t,to:e}){J(),ze(t,e),pt({moves:!1})}function Ae(){J(),it(),pt()}function bi(t){J(),it(),
qe(t),pt(),ee(null,!0)}function ue(t){t<0||t>=f.steps.length||(J(),mn(t),pt(),y("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&ct(!0),at(y("headline").textContent),ee(u.highlighted))}var vo=()=>ue(0);function So(t,e,n={}){
J(),Oe(t,e,n),pt()}function Bt(t){let e=u.passage;J(),un(t),pt({from:e})}function $o(t,e=!0){u.unknown=null;let n=Gr(
t,e);n&&Object.assign(u,{unknown:n,tab:"overview"}),pt(),n&&ct(!0),u.tab==="overview"&&ee(u.highlighted)}function ne(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??(o?.id||o?.value);J(),t(),gs(),F(),e!==void 0&&ee(e===null?null:
[e,...st(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details button,\
 #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].
includes(s)));a&&document.activeElement===document.body&&a.focus()}var yi=t=>ne(()=>at(p("added")(co(t))),t),Oo=(t,e=!0)=>ne(
()=>at(p("added")(ka(t))),e?t:void 0),ki=()=>u.selected??u.pair?.from;function Mo(t){let[e,...n]=t;ne(()=>{ms(
t),n.length||Jt(e)},n.length?ki():void 0,t),n.length||pt()}function Eo(t){let[e,...n]=t;if(ne(()=>{n.length||it(),
hs(t)},n.length?ki():void 0,t),n.length)return;let s=po(e);s&&ze(s.from,s.to),pt()}var vi=()=>ne(()=>ms(Se()),
null),Si=()=>ne(()=>hs(wa()),null),$i=t=>ne(()=>Sa(t));function Oi(t){J(),it(),ps(t),pt(),at(p("hiddenNow"))}var pe=(t,e)=>ne(
()=>$a(t,e)),Bs=t=>ne(()=>Oa(t));function Hs(){Kr(),at(p("undone"))}function Mi(t){fo(t),F(),t==="picture"&&yo&&
yo()}function Ei(t){u.reading=t,Dt("readings",t),gs(),F()}async function me(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var wd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function oe(t){
return await wd,document.getElementById(t)?.textContent??""}var Ai=new Map;function To(t){let e=Ai.get(t)??xd(
t);return Ai.set(t,e),e}async function xd(t){let e=document.createElement("script");e.textContent=new TextDecoder().
decode(await me(await oe(t))),document.head.append(e)}function Qe(t,e){let n=v(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var bd=10.2,yd=5.9,kd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Us(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;kd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function Li(t,e,n){let o=Math.floor(e/yd),s=t.caption.flatMap(b=>Us(b,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:b})=>Math.floor(b)))+1:0,a=t.rows.filter(b=>"series"in b).map(({y:b})=>b),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,l=e<500,d={...n,scale:t.scale,wide:e,label:e-(l?110:150),
name:l?80:155,out:l?-90:-165,right:l?90:240,across:l?1:99,flow:l?e-180:e-360,step:l?64:110,bar:t.rows.some(({note:b})=>b)?
56:40,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:Us(t.title,Math.floor(e/bd)),subtitle:t.subtitle?Us(
t.subtitle,o):[],high:30*r,last:r-.5},m=JSON.parse(new TextDecoder().decode(await me(await oe("templates")))),
g=JSON.stringify(m[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(b,k,$)=>k?
JSON.stringify(d[k]):String(d[$]))),w={rows:t.rows.map(b=>({...b,...l&&"short"in b?{text:b.short}:{},p:t.panels.
indexOf(b.panel)})),caption:s.map((b,k)=>({n:k,text:b}))};for(let b of h.data)Object.hasOwn(w,b.name)&&(b.values=
w[b.name]);return h}var vd=760,Sd=280;async function $d(t,e){await To("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Li(t,Math.min(Math.max(e,Sd),vd),s))}function qs(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return $d(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(p("saveSvg"),()=>Qe(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":p("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Ws=!1;function Ci(t,e){return t?c("details",{class:"charted",open:Ws,ontoggle:({
target:o})=>Od(o,t,e)},c("summary",{},p("asChart"))):""}function Od(t,e,n){Ws=t.open,Ws&&!t.querySelector("fig\
ure")&&t.append(qs(e,n()))}var Ni=null;function yn(){return Ni??=oe("rdf").then(me).then(t=>JSON.parse(new TextDecoder().decode(t))),Ni}function Le(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Md=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ed={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Td(t){let[,e,n="",o=""]=Md.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ed[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Ri(){let t=await yn(),e=G(),n=l=>({iri:Le(f.things[l].name,t.prefixes),
thing:l}),o=l=>j(l)&&typeof f.statements[l].object!="number",s=le($t());for(let l of e)for(let d of ut(l))o(d)&&
s.add(d);let r=[...s].sort((l,d)=>l-d).map(l=>{let d=f.statements[l],{subject:m,predicate:g,object:h}=d;return{
subject:n(m),predicate:Le(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):Td(t.objects[l]),said:d}}),
a=r.flatMap(({subject:l,object:d})=>"thing"in d?[l,d]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var Ao=(t,e)=>(e.types[t]??[]).map(n=>Le(n,e.prefixes));var Gs=20,Ce=()=>document.getElementById("tab-ask")!==null,kn=class extends Error{},Ye=null,vn=new Map,Ii=0;function ji(t,e,n){
Ii+=1;let o=Ii;return new Promise((s,r)=>{vn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function Pi(){Ye?.worker.terminate(),Ye=null;for(let{reject:t}of vn.values())t(new kn);vn.clear()}async function Ad(){
let t=await me(await oe("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=vn.get(s);vn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Pi()};let o=ji(
n,"open",[await oe("engine"),await oe("asking"),f.readings[0]]);return{worker:n,known:o}}var zs=null;async function Di(){
return Ye||(zs??=Ad(),Ye=await zs,zs=null,Ye)}async function Fi(){return(await Di()).known}async function se(t,...e){
let{worker:n,known:o}=await Di();await o;let s=setTimeout(Pi,1e3*Gs);try{return await ji(n,t,e)}finally{clearTimeout(
s)}}var Bi=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
S=Bi(),Sn=(t={})=>{Object.assign(S,Bi(),t)},he=()=>S.name!==""||S.own!==null,B={now:null,terms:null,hasFailed:!1},
$n=()=>B.now?.questions.find(({name:t})=>t===S.name),Ld=[];function Hi(t){for(let e of Ld)e(t)}var On="http://www.w3.org/2001/XMLSchema#",Cd=/[\p{Cc} <>"{}|\\^`]/u,Nd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Vs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Vs).join(" ")} )>>`;if(t==="uri"){if(Cd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Nd[r])}"`;return o?`${s}@${o}`:n&&n!==`${On}\
string`?`${s}^^<${n}>`:s}var Rd=["Long","Int","Short","Byte"],Id=["integer",...Rd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],jw=new Map([...Id.map(t=>[On+t,/^[+-]?\d+$/]),
[`${On}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${On}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${On}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Ui=null,Wi=null;function Ks(t){let{prefixes:e}=B.terms??f;return Ui??=new Map(f.things.map(({name:n},o)=>[
Le(n,e),o])),t?.type==="uri"?Ui.get(t.value):void 0}function jd(){if(!B.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=B.terms,o=r=>`<${Le(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let d=typeof i=="number"?o(i):t[l],m=`${o(r)} <${Le(e[a],n)}> ${d}`;s.set(m,[...s.get(m)??[],l])}),
s}function qi({evidence:t}){Wi??=jd();let e=t.map(n=>({one:n,places:(Wi?.get(Pd(n))??[]).filter(j)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Pd=({triple:t})=>t.map(
Vs).join(" ");function zi(t){let n=[...new Set(t.flat().map(Ks))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!C(
s));return o.length?o:n}var Dd=60,Lo=()=>S.answer?zi(S.answer.rows.map(({terms:t})=>t)):[];function Gi(){if(u.selected!==null||u.pair||
u.passage!==null)return;let t=Lo();u.highlighted=t.length&&t.length<=Dd?Yt(t):null,u.highlighted&&ee(u.highlighted)}
function _s(){S.isDrawn=!0,ho({...Za(),added:Lo()}),u.highlighted=null,ee()}async function Ys(){if(!(B.now||B.hasFailed)){try{let[t,e]=await Promise.all([Fi(),yn()]);Object.assign(B,{now:t,
terms:e})}catch(t){B.hasFailed=!0,S.trouble={kind:"start",message:String(t)}}F()}}var Vi=()=>`${u.reading} ${u.
language}`;function Ki(){he()&&S.key!==Vi()&&_i()}var Qs=null;async function _i(){let t={};Qs=t,Object.assign(
S,{isBusy:!0,trouble:null,row:null,key:Vi()});let{reading:e,language:n}=u;try{await Ys();let o=S.own===null?await se(
"answer",S.name,S.typed,e,n):await se("sparql",S.own,e,n);if(Qs!==t)return;let{table:s=null,holds:r=null,refused:a,
isGraph:i=!1}=o;Object.assign(S,{answer:s,holds:r,isBusy:!1}),a&&(S.trouble={kind:"refused",message:a}),s&&Hi(
{asked:S,answer:s,reading:e,language:n}),i||S.isDrawn?_s():Gi(),at(s?p("rows")(s.rows.length):"")}catch(o){if(Qs!==
t)return;let{message:s=String(o),told:r}=o;Object.assign(S,{answer:null,isBusy:!1});let a=o instanceof kn?"end\
ed":r?.line?"mistake":r?"given":"query";S.trouble={kind:a,told:r,message:s}}F()}function Qi(){J(),it(),_s(),Et(
"ask"),F()}var Co=(t,e={})=>Js({name:t,typed:e}),Mn=t=>Js({own:t}),Je=()=>Js({});function Js(t){J(),it(),Xs(t),
Et("ask"),ct(!0),F()}function Xs(t){Sn(t),(S.name||S.own)&&_i()}var Fd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Bd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ne=null,En=Fd,Yi=new Map;function Hd(){let t=Yi.get(u.reading)??se("vocabulary",u.
reading);return Yi.set(u.reading,t),t}async function Ud(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await Hd(),o=u.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:d,kind:m})=>({label:[i,...d].join(" "),displayLabel:i,detail:l[o],
apply:i,type:m})),r=Object.keys(B.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Bd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Zs(){if(!Ne)return;let{doc:t}=Ne.state,e=S.trouble?.kind==="mistake"?S.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:p("mistake")(e)})}Ne.dispatch(window.editor.setDiagnostics(Ne.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Wd(t,e){if(await To("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--policy)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--work)"}]),r=n.EditorView.theme({"&":{border:"1px solid va\
r(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Mn(Ne.state.doc.toString()),
!0);Ne=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Ud],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(En=l.doc.toString())}),r]})}),e.hidden=!0,Zs()}function Ji(){S.own&&(En=S.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=En,t.addEventListener(
"input",()=>{En=t.value});let e=c("div",{class:"sparql"});return Ne=null,setTimeout(()=>Wd(e,t).catch(()=>{})),
[M(`← ${p("allQuestions")}`,Je,{class:"plain back"}),c("h2",{tabindex:"-1"},p("ownQuery")),c("p",{class:"not\
e"},p("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},M(p("run"),
()=>Mn(En),{class:"tool run"}))]}var qd=12,Xi=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Tn=({label:t})=>t[u.language==="ko"?1:
0];function zd(t,e){let n=Xi(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Xi(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Tn(r.choice),Tn(a.choice))),o.slice(
0,qd).map(({choice:r})=>r)}function Zi(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":p("found"),hidden:!0}),r=[],a=-1;function i(){
let m=r.map((g,h)=>c("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},c("span",{dir:"auto"},Tn(g))));s.replaceChildren(...m),s.hidden=!m.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=zd(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(m){o.value=
"",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",m=>{m.isComposing||
((m.key==="ArrowDown"||m.key==="ArrowUp")&&r.length?(m.preventDefault(),a=(a+(m.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):m.key==="Enter"?(m.preventDefault(),d(r[a]?.typed??o.value)):m.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var tc=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${p("drop")}`});var ec=new Map;async function nc(t){let e=JSON.stringify([S.name,t,u.reading]),n=ec.get(e)??await se("choices",
S.name,t,u.reading);return ec.set(e,n),n}function oc(t,e){let n={...S.typed,[t]:e};e.length||delete n[t],Co(S.
name,n)}function Gd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=S.typed[t]??[],a=r.map(d=>{let m=tc(
d,()=>oc(t,r.filter(g=>g!==d)));return nc(t).then(g=>{let h=g.find(({typed:w,names:b})=>w===d||b.includes(d));
h&&(m.textContent=Tn(h))}),m}),i=Zi(s,()=>nc(t),d=>oc(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t");return l.placeholder=`${p("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},v(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function sc({title:t,description:e,parameters:n,gathers:o}){let s=o&&B.now?.
several;return[M(`← ${p("allQuestions")}`,Je,{class:"plain back"}),c("h2",{tabindex:"-1"},v(t)),c("p",{class:"\
note"},v(e)),s?c("p",{class:"erratum"},p("mixed")):"",...n.map(Gd)]}var rc=t=>Mt(`topic-${t}`)||t,tr="";function ac(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=tr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:d,description:m,
tags:g})=>{let h=[l,d,m,g,g.map(rc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let m=i.filter(h=>h.tags.includes(l)).map(({name:h,title:w})=>c(
"li",{},M(v(w),()=>Co(h),{class:"question",value:h}))),g=c("summary",{},rc(l)," ",c("small",{},String(m.length)));
return m.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...m))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},p("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":p("whichQuestio\
n")});return s.placeholder=p("whichQuestion"),s.value=tr,s.addEventListener("input",()=>{tr=s.value,o()}),o(),
[c("p",{class:"note"},p("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(p("ownQuery"),()=>Mn(""),{
class:"plain"})),n]}var ic="";function cc(){let{trouble:t}=S;return t?t.kind==="ended"?p("ended")(Gs):t.kind==="refused"?p("refuse\
d")(t.message):t.kind==="start"?p("notStarted"):t.kind==="mistake"?p("mistake")(t.told):t.kind==="given"?p("no\
tGiven")(t.told):t.message:""}function No(){if(!Ce()||u.tab!=="ask")return;Ys(),Ki();let t=JSON.stringify([u.language,
u.reading,S.name,S.typed,S.own===null,B.now!==null,B.hasFailed]);if(Zs(),t===ic)return;ic=t;let e=$n(),n=B.now?
S.own!==null?Ji():e?sc(e):[...he()?[c("p",{class:"erratum"},p("noQuestion")(S.name))]:[],...ac(B.now.questions)]:
[c("p",{class:"muted",role:"status"},B.hasFailed?p("notStarted"):p("starting"))];y("ask").replaceChildren(...n)}var An=[];for(let t=2;An.length<64;t+=1)An.every(e=>t%e)&&An.push(t);var lc=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Vd=An.map(t=>lc(Math.cbrt(t))),Kd=An.slice(0,8).map(t=>lc(Math.sqrt(t))),Ht=(t,e)=>t>>>e|t<<32-e;function fc(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Kd),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let k=0;k<16;k+=1)r[k]=o.getInt32(a+k*4);for(let k=16;k<64;k+=1){let $=Ht(r[k-15],7)^Ht(r[k-15],18)^
r[k-15]>>>3,L=Ht(r[k-2],17)^Ht(r[k-2],19)^r[k-2]>>>10;r[k]=r[k-16]+$+r[k-7]+L|0}let[i,l,d,m,g,h,w,b]=s;for(let k=0;k<
64;k+=1){let $=b+(Ht(g,6)^Ht(g,11)^Ht(g,25))+(g&h^~g&w)+Vd[k]+r[k]|0,L=(Ht(i,2)^Ht(i,13)^Ht(i,22))+(i&l^i&d^l&
d)|0;[b,w,h,g,m,d,l,i]=[w,h,g,m+$|0,d,l,i,$+L|0]}[i,l,d,m,g,h,w,b].forEach((k,$)=>{s[$]=s[$]+k|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var dc=60,_d=1e5,Qd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Ln=({name:t})=>t.split("/").slice(0,-1).join("/"),er=new Map;f.passages.
forEach((t,e)=>{t.sha256&&er.set(Ln(t),[...er.get(Ln(t))??[],e])});var or=new Map;function uc(t,e){let n=new Map,
o=null,[s,r]=[0,_d];for(let a of e){let{begin:i,end:l,sha256:d}=f.passages[a],m=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&fc(new TextEncoder().encode(m(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(k=>/\S/.
test(t[k])&&!/[\p{L}\p{N}_]/u.test(t[k-1]??""));let w=i+s,b=[...o].sort((k,$)=>Math.abs(k-w)-Math.abs($-w)).slice(
0,r);r-=b.length,h=b.find(g)}h!==void 0&&(n.set(a,{begin:h,words:m(h)}),s=h-i)}return n}var nr=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Yd(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:uc(o,n),undone:[]},
r=n.find(g=>!nr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of Qd){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=uc([...i],n),d=g=>n.filter(h=>nr(g,h)).length;return d(l)>d(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function pc(t){let[e]=[...er].map(
d=>Yd(t,d)).sort((d,m)=>m.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&or.set(n,{points:s,sentences:r});let l=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(d=>r.has(d)&&!nr(r,d)).length}}var mc=t=>or.get(Ln(f.passages[t])),sr=()=>or.size>
0,Ro=t=>f.passages[t].sha256?mc(t)?.sentences.has(t):void 0;function hc(t){let e=mc(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-dc),o).join(
""),words:s,after:e.points.slice(r,r+dc).join("")}}var Ut="http://www.w3.org/2000/svg",Io={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function jo(t){let e=document.createElementNS(
Ut,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(Ut,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Wt(t){
let e=document.createElementNS(Ut,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(Ut,"path");return n.setAttribute(
"d",Io[t.shape]),e.append(n),e}function H(t){return t>=I?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>At(
t)},Wt(R(t)),A(t))}function Re({name:t,paragraph:e,sentence:n,article:o}){return e?p("where")(e,n)+(o?` (${v(o)}\
)`:""):t}function wt(t){let{name:e}=f.passages[t],n=`${e}, ${Re(f.passages[t])}, ${p("readHere")}`;return M(e,
()=>Bt(t),{class:"chip","aria-label":n})}var Cn=()=>f.sentences.filter(({lang:t,only:e})=>t===u.language&&(e===""||e===u.reading)),gc=t=>Cn().filter(e=>e.
passage===t);function Xe(t){let e=Cn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function Ie(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):v(e.text)}function Jd(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${v(f.predicates[n])}: ${Ie(t)}`}function Xd(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ie(r)]:[])}function Zd(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(ln),r=e.flatMap(l=>f.statements[l].corrected).map(v),a=[...new Set(s.flatMap(Xd))],i=a.length?
p("correctedFrom")(a.join(", ")):p("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${P(e)||"†"} ${p("erratum")}`),c("span",{dir:"auto"},` ${v(o)}`),r.length?c("span",{class:"\
corrected"},p("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function Nn(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Zd(o,s))}function rr(t){let e=hc(t);return e?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.after}…`)):Ro(t)===!1?c("p",{class:"un\
found"},p("unfound")):""}function ar(t){let e=t.map(({text:n,statements:o})=>{let s=P(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...e)}function wc(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return c("article",{class:"card"},ar(t),...e,...Nn(n))}function tu(t,e){let{text:n}=f.
passages[t];return wc(e,c("p",{class:"source"},wt(t),` ${Re(f.passages[t])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},v(n)):c("p",{class:"muted"},p("unparaphrased")),rr(t))}function je(t){let e=Cn(),n=new Set(e.flatMap(({
statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(d=>t.has(d))&&o.set(l.passage,[...o.get(l.passage)??
[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Jd(l),statements:[l]})),r=[...o.get(null)??[],...s],a=f.
passages.length?c("p",{class:"source muted"},p("unsourced")):"",i=[...o].flatMap(([l,d])=>l===null?[]:[tu(l,d)]);
return r.length?[...i,wc(r,a)]:i}function eu(t){let e=B.now?.citations[t];if(!e)return[];let n=v(e),o=M(p("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=p("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function xc(t){
let{wanted:e,rest:n}=qi(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(eu);
return c("div",{class:"why"},...je(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${S.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},p("unsourced")),r.length?c("de\
tails",{},c("summary",{},p("cite")),c("ul",{class:"cites"},...r)):"")}var cr=200,Po=cr;function nu(t,e){let n=Ks(e);if(n!==void 0&&n<I)return M(t,()=>At(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>Bt(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var ou=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function su(t,e,n){
let o=S.row===n,s=M(`${n+1}${e.mark}`,()=>{S.row=o?null:n,F(),y("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":p("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,d)=>{let m=e.terms[t.variables.indexOf(l)];return c("td",{class:ou(t.rows,d)?"numeric":""},e.cells[d]?nu(
e.cells[d],m):"")}),a=S.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},xc(e)))]:[i]}function ru({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?p("correctedFrom")(n.join(", ")):o?p("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function au(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,Po),i=M(p(
"moreRows"),()=>{Po+=cr,ir="",F()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(m=>c("th",{scope:"col"},
m))],d=Object.values(s).map(m=>c("p",{class:"note"},p("alsoAsked")(m.slice(0,5).join(", "),m.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":p("answer")},Ci(t.chart,
()=>y("answer").clientWidth-48),c("table",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((m,g)=>su(
t,m,g)))),n.length>Po?i:"",...d,$n()?.refusal?c("p",{class:"note"},p("noEvidence")):"",...o.map(ru))]}function iu(){
let{answer:t,holds:e,trouble:n,isBusy:o}=S;return o?[c("p",{class:"muted",role:"status"},p("answering"))]:n?[c(
"p",{class:"erratum",role:"alert"},cc())]:e!==null?[c("p",{},p(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"\
muted"},p("noRows"))]:t?au(t):[]}var ir="";function bc(){let t=y("answer");if(t.hidden=!he()||S.own!==null&&!S.
answer&&!S.trouble&&S.holds===null&&!S.isBusy,document.body.classList.toggle("answered",!t.hidden),t.hidden)return;
let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=S,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,S.trouble,
S.holds,S.isDrawn,u.language,document.documentElement.dataset.theme,B.now!==null]);if(l===ir)return;JSON.stringify(
[e,n,o])!==t.dataset.asked&&(Po=cr),t.dataset.asked=JSON.stringify([e,n,o]),ir=l;let d=i?.rows??[],m=o===null?
v($n()?.title??e):p("ownQuery"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"b\
ar"},c("h2",{},m),i?c("span",{class:"counts",role:"status"},p("rows")(d.length)):"",i&&Lo().length&&!S.isDrawn?
M(p("asThePicture"),Qi,{class:"tool"}):"",M("×",Je,{class:"tool close","aria-label":p("closeAnswer")})),...iu());
let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var Do=[28,72],cu=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
yc=f.passages.map(t=>[t.text].flat());function lu(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function fu(t,e,n){let o=t.slice(Math.max(0,n-Do[0]),n).replace(
n>Do[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Do[1]).replace(n+Do[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function kc(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=cu.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(lu),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let d=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[m,...g]=[v(l.text),...yc[i]],h=r.length?
[m,...g].find($=>r.every(L=>L.test($))):void 0,w=d?m:h;if(w===void 0)continue;let b=d?null:r[0].exec(w),k=w===
m?void 0:["en","ko"][yc[i].indexOf(w)];a.push({passage:i,lang:k,...fu(w,b?.[0]??"",b?.index??0)})}return a}function du(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var lr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Sc=new Map,$c=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])$c.set(lr(o),t);for(let o of[e,...n])Sc.set(o,t).set(du(o),t)}var et=t=>Sc.get(t)??(/^\w+:/.
test(t)?void 0:$c.get(t.toLowerCase()));function Rn(t){let{name:e}=f.things[t],n=lr(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var vc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Oc=t=>vc.get(t.toLowerCase())??
vc.get(lr(t)),uu=new Map(f.presets.map(({name:t},e)=>[t,e])),Mc=t=>uu.get(t),pu=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Fo=t=>pu.get(t);var mu=/^(Heading|소제목|제목)[^:]*: /,hu=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),In=new Map,Tc=M("‹",()=>pr(-1),{class:"tool","data-label":"previous"}),Ac=M("›",()=>pr(1),{class:"\
tool","data-label":"next"}),Lc=c("span",{class:"here"}),Ze=c("select",{"data-label":"jump"}),fr=c("div",{class:"\
bar reading"},Tc,Ac,Lc,Ze),dr=c("div",{}),Ho=t=>f.passages[t].kind==="heading",Bo=[...f.passages.keys()].filter(
Ho),ur=t=>v(f.passages[t].text)||p("unparaphrased");function gu(t){let e=ur(t).replace(mu,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function wu(t){let e=gc(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},rr(t),e.length?c("p",{class:"muted"},p("it\
States")):"",e.length?ar(e):c("p",{class:"muted"},p("nothingStated")),...Nn(n,f.passages[t].errata))}function xu(t){
let e=Ro(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},p(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function bu(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===u.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&t===0?"0":"-1",onclick:()=>Bt(t)},
Ho(t)?"":c("span",{class:"number"},`${n||e} `),ur(t),o.length?c("sup",{},"†"):"",xu(t));return In.set(t,r),c(
"li",{},Ho(t)?c("h3",{},r):r,s?wu(t):"")}function yu(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Ho(t[0])?
p("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(Bo.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(bu)))}function pr(t,e=!1){let n=u.passage===null?0:u.passage+t;n<0||n>=f.passages.length||
(Bt(n),e?In.get(n)?.focus({preventScroll:!0}):at(`${Re(f.passages[n])}: ${ur(n)}`))}function Cc(){let t=y("rea\
der");t.append(fr,dr),t.addEventListener("keydown",e=>{let n=hu.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),pr(n,!0))}),Ze.addEventListener("change",()=>Bt(Number(Ze.value)))}function ku(){
let{passage:t}=u,e=f.passages.length;Tc.disabled=!t,Ac.disabled=t===e-1,Lc.textContent=t===null?p("sentences")(
e):p("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Bo.findLast(o=>o<=t);Ze.replaceChildren(
...n===void 0?[c("option",{value:""},p("jump"))]:[],...Bo.map(o=>c("option",{value:String(o)},gu(o)))),Ze.value=
n===void 0?"":String(n),Ze.hidden=!Bo.length,fr.hidden=!e}function vu(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[c("h2",{class:"article",dir:"auto"},v(o))]:[],yu(n)]})}function Su(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Ln(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>y(
"file").click(),n=M(p(sr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},p("file\
Note")),c("div",{class:"tools"},n)];In.clear(),dr.replaceChildren(c("h2",{},p("textTitle")),c("p",{class:"note"},
p(f.passages.length?"textHelp":"noText")),f.articles.length&&!sr()?c("p",{class:"note"},p("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...vu([...t.values()]))}var Ec=null;function $u(){let t=y("reader"),e=u.passage===
null?null:In.get(u.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Ec!==u.passage&&e.scrollIntoView(),Ec=u.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+fr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Uo(){let{activeElement:t}=document,e=dr.contains(t)&&t?.classList.contains("sentence");ku(),
Su(),e&&In.get(u.passage??0)?.focus({preventScroll:!0}),$u()}function mr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function jn(t){u.language=t,document.documentElement.lang=t,document.title=v(f.title),y("title").
textContent=v(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Mt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Mt(n.dataset.label));
y("query").placeholder=p("search"),Dt("languages",t)}var Ou={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Nc(t,e){let n=Ou[e?"touch":"mouse"],o=E.getScale(),
s=l=>E.canvasToDOM(z(l)),[r,a,i]=[1/0,-1,""];for(let l of G()){let{x:d,y:m}=s(l),g=Math.max(0,Math.hypot(d-t.x,
m-t.y)-Kt(l,o,Zt(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:d,to:m,bend:g}of r>2?_().values():[]){let h=Es(
s(d),s(m),g),w=Math.min(...h.slice(1).map((b,k)=>Ms(h[k],b,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var hr=()=>u.selected!==null||!!u.pair||!!u.highlighted,Wo=!1,Rc=({pointer:t})=>Nc(t.DOM,Wo);function Ic(){let t=y(
"drawing");E.on("click",e=>{let{thing:n,line:o}=Rc(e);n!==void 0?wi(n):o!==void 0?ko(ks(o)):hr()&&Ae()}),E.on(
"doubleClick",e=>{let{thing:n}=Rc(e);n!==void 0&&Oo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{Wo=n.pointerType==="touch",Wo&&e==="pointerdown"&&Fs()},!0);t.addEventListener("mousemove",e=>Wo&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Fs)}var ge=(t,e)=>y(t).addEventListener("click",e),qo=(t,e)=>y(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Mu(){ge("closer",()=>Te(1.4)),ge("farther",()=>Te(1/1.4)),ge("whole",()=>te()),ge("undo",Hs),ge(
"physics",()=>{let t=y("physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-presse\
d",String(t)),gi(t)})}var gr=()=>y("menu").getAttribute("aria-expanded")==="true",wr=t=>y("menu").setAttribute(
"aria-expanded",String(t));function Dc(){wr(!1),y("menu").focus()}function jc(t){Me(t),F()}var Fc=()=>y("theme").
setAttribute("aria-pressed",String(Ke()));function Eu(){ge("menu",()=>wr(!gr())),qo("modes",t=>{Mi(t),gr()&&Dc()}),
qo("readings",Ei),qo("languages",t=>{jn(t),F()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!y("menu").contains(e)&&!y("options").contains(e)&&wr(!1)});ge("theme",()=>jc(Ke()?"light":"d\
ark")),Ee.addEventListener("change",()=>jc(Ee.matches?"dark":"light"))}function Pc(t){Et(t),t==="text"&&Uo(),No()}
function Tu(){ge("fold",()=>ct(!Ia())),qo("tabs",Pc),y("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...y("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===u.tab)+e+n.length)%n.length];Pc(o.value),o.focus()})}function Au(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Hs()),!(e||n||t.altKey)&&(t.key==="Escape"&&gr()?Dc():t.key==="Escape"&&hr()?Ae():t.key==="/"&&(t.preventDefault(),
y("query").focus()))}function Bc(){Ic(),Mu(),Eu(),Tu(),qr($o),addEventListener("resize",()=>{u.mode==="picture"&&
mi()}),document.addEventListener("keydown",Au),y("tab-text").hidden=!f.passages.length,y("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of y("readings").children)t.disabled=!f.readings.includes(
t.value);Dt("modes",u.mode)}var Lu=64*1024*1024,re=null;function Uc({name:t,wrong:e,read:n}){return e?p("fileWrong")(e,t):n?p("fileRead")(
n,t,Re):""}function Cu(){re=null,xr()}function xr(){let t=y("took");if(t.hidden=re===null,re===null)return;t.className=
re.read?.of&&re.read.found===re.read.of?"":"wrong";let e=M("×",Cu,{class:"tool","aria-label":p("close")});t.replaceChildren(
c("p",{dir:"auto"},Uc(re)),e)}async function Nu([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Lu)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:pc(r)}}async function Hc(t,e=!1){t.length&&(re=await Nu(t,e),u.tab==="overview"&&Et("tex\
t"),ct(!0),F(),at(Uc(re)))}function Wc(){let t=y("file");t.addEventListener("change",async()=>{await Hc([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Hc([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Ru=60,Iu=2,ju={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},qc={"+":()=>Te(1.4),"=":()=>Te(
1.4),"-":()=>Te(1/1.4),0:()=>te(),Enter:()=>u.selected!==null&&y("details").querySelector("h2")?.focus()};function Pu([
t,e]){let n=$e().get(u.selected??-1)??E.getViewPosition();return[...$e()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==u.selected&&i>0&&l<2*i?[{thing:s,far:i+Iu*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Du([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Ru/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function zc(){let t=y("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ju[e.key];if(!(!n&&
!Object.hasOwn(qc,e.key)))if(e.preventDefault(),!n)qc[e.key]();else if(e.shiftKey)Du(n);else{let o=Pu(n);o!==void 0&&
xi(o)}})}var Fu="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",br=5,yr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Bu=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Fu[Math.floor(n/
588)]:e}).join(""),Hu=f.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>yr(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(yr),...r],initials:s.map(Bu).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Gc(t,e){let n=t.indexOf(e);return n<0?br:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function tn(t,e=12){
let n=t.trim().normalize("NFC"),o=yr(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Hu.map((r,a)=>{let i=s?
r.initials.map(l=>Gc(l,n)):r.plain.map(l=>Gc(l,o));return{rank:Math.min(...i,br),thing:a}}).filter(r=>r.rank<br).
sort((r,a)=>r.rank-a.rank||Number(q(r.thing))-Number(q(a.thing))||N(a.thing).length-N(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function zo(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,d=()=>a.length+i.length;
function m(T,...U){return c("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:Q=>{
Q.preventDefault(),$(T)}},...U)}function g(T,U){let Q=R(T);return m(U,Wt(Q),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},v(Q.label)))}function h({passage:T,lang:U,before:Q,found:rt,after:O},D){let K=c("span",{dir:"auto",lang:U},
Q,rt?c("mark",{},rt):"",O);return m(a.length+D,K,c("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,U=c("ul",{role:"none"},...i.map(h));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
p("sentence")),U)}function b(){let T=t.value.trim()!=="",U={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[c("li",U,p("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function k(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function $(T){t.
value=o?A(a[T]):"",k(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function L(){i=s(t.value),a=tn(t.value,i.length?
8:12),l=0,b()}function nt(T){e.hidden&&L(),l=(l+T+d())%(d()||1),b()}t.addEventListener("input",L),t.addEventListener(
"focus",()=>o||L()),t.addEventListener("blur",k),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),nt(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),$(l)):T.key==="Escape"&&(o||(t.value=""),k()))})}var kr=3;function Vc(t,...e){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function vr(){y("tip").hidden=!0}function Kc(){y(
"drawing").addEventListener("mouseleave",vr),y("drawing").addEventListener("pointerdown",vr,!0),E.on("hoverNod\
e",({node:t,event:e})=>Vc(e,A(t),c("small",{},v(R(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=_().
get(t);if(!n)return;let o=Xe(le(n.edges)),s=o.slice(0,kr).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},P(r.statements))));Vc(e,...s,o.length>kr?c("small",{},`+ ${o.length-kr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,vr)}var Uu="input, select, textarea, [role=tablist], [role=application]";function _c(){V("tour",{write:()=>u.tour===
null?"":String(u.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&mn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(u.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Uu))){if(t.key==="ArrowRight")ue(u.tour+
1);else if(t.key==="ArrowLeft")ue(u.tour-1);else if(t.key==="Escape")vo();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Wu={corrected:"corrected",stated:"stated","as-stated":"stated"};function Go(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>u.language===
mr()?"":u.language,read(t){if(t==="en"||t==="ko")jn(t);else{if(t)return null;jn(mr())}}});V("theme",{kept:!0,write:()=>Ke()===
Ee.matches?"":Ke()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Me(t||(Ee.matches?"dark":"\
light"))}});V("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(t){let e=t?Wu[t]:f.readings[0];
if(!f.readings.includes(e))return null;u.reading=e,Dt("readings",e)}});V("as",{write:()=>u.mode==="picture"?"":
u.mode,read(t){if(t&&t!=="table")return null;fo(t||"picture")}});var Lt;function we(t,e,n,o){V(t,{write:()=>Rt(
n()),read(s){let{places:r,unknown:a}=Go(It(s),e);return o(r),a}})}var ae=(...t)=>t.flatMap(e=>e===null?[]:Rn(e)),
Sr=t=>t.map(e=>f.kinds[e].name);we("view",Mc,()=>{let{preset:t}=Ft();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Lt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()}});
we("around",et,()=>ae(Ft().centre),([t])=>{t!==void 0&&Object.assign(Lt,{preset:null,centre:t})});we("show",Fo,
()=>Sr(Ft().asked),t=>Object.assign(Lt,{asked:t}));var Yc=t=>f.kinds.length>2&&t.length===f.kinds.length-1;we(
"hide",Fo,()=>{let{away:t}=Ft();return Yc(t)?[]:Sr(t)},t=>Object.assign(Lt,{away:t}));we("only",Fo,()=>{let{away:t}=Ft(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Yc(t)?Sr([e]):[]},([t])=>{t!==void 0&&(Lt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Qc="*";V("with",{write:()=>Rt(Ft().came.map(({thing:t,all:e})=>Rn(t)+(e?
Qc:""))),read(t){let e=It(t),{unknown:n}=Go(e,o=>et(o.replace(/\*$/,"")));return Lt.came=e.flatMap(o=>{let s=et(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Qc)}}),n}});we("add",et,()=>ae(...Ft().added),
t=>Object.assign(Lt,{added:t}));we("without",et,()=>ae(...Ft().removed),t=>Object.assign(Lt,{removed:t}));V("l\
ines",{write:()=>Rt(oo.flatMap(t=>Qt()[t]?`${t} ${Qt()[t]}`:[])),read(t){return Lt.sieve=_t(),It(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=oo.find(r=>r===n);return s&&(Lt.sieve[s]=o),!s})}});we("pin",et,()=>ae(
...Ft().pinned),t=>{ho({...Lt,pinned:t}),it()});function Pn(t,e,n,o,s){V(t,{write:()=>Rt(o()),read(r){let a=It(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=Go(a,n);return a.length&&!l.length&&s(...i),l}})}Pn("line",2,et,()=>u.pair?ae(u.pair.from,u.pair.to):
[],(t,e)=>ze(t,e));Pn("passage",1,Oc,()=>u.passage===null?[]:[f.passages[u.passage].name],t=>un(t));Pn("path",
2,et,()=>u.isTold?ae(u.path.from,u.path.to):[],(t,e)=>Oe(t,e));V("avoid",{write:()=>u.isTold&&u.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=u.path;if(t&&(t!=="hubs"||!u.isTold))return null;t&&e!==null&&n!==null&&Oe(e,
n,{avoids:!0})}});V("way",{write:()=>u.isTold&&u.path.way?String(u.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=u.
path;if(t)return!/^[1-9]\d*$/.test(t)||!u.isTold||e===null||n===null?null:(Oe(e,n,{avoids:o,way:Number(t)-1}),
u.highlighted&&Number(t)<=De(e,n,o).paths.length?[]:null)}});Pn("at",1,et,()=>ae(u.passed?u.selected:null),t=>Jt(
t,!0));Pn("entity",1,et,()=>ae(u.passed?null:u.selected),t=>Jt(t));function Jc(t){Xs(t),u.tab==="overview"&&(u.tab="ask")}V("query",{write:()=>S.name,more:()=>Object.entries(S.typed).
map(([t,e])=>[t,Rt(e)]),read(t,e){if(!t||!Ce())return S.name&&Sn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,It(s)]));e.clear(),S.name!==t||JSON.stringify(S.typed)!==JSON.stringify(n)?Jc({name:t,typed:n}):u.
tab==="overview"&&(u.tab="ask")}});V("sparql",{write:()=>S.own??"",read(t){if(t&&!Ce())return[t];t&&S.own!==t?
Jc({own:t}):!t&&S.own!==null&&Sn()}});V("drawn",{write:()=>S.isDrawn?"answer":"",read(t){return S.isDrawn=t===
"answer"&&he(),t&&t!=="answer"?null:void 0}});var qu=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],zu="schema:Country",Zc=6,Gu=matchMedia("(max-wi\
dth: 860px)"),tl=t=>f.kinds[W(t)].name,$r=t=>t<I&&tl(t)===zu,el=[...f.things.keys()].slice(0,I).filter($r).sort(
(t,e)=>N(e).length-N(t).length||t-e);function Vu(t,e){J(),u.beside=[t,e],Gu.matches&&ct(!1),F(),y("beside").querySelector(
"h2").focus()}function Ku(){J(),u.beside=null,F(),y("details").querySelector(".beside button")?.focus()}function nl(t){
let e=el.filter(a=>a!==t);if(!$r(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>Vu(t,a),{class:"tool"})),o=n.
splice(Zc),s=c("details",{},c("summary",{},p("andMore")(o.length)),c("div",{class:"tools"},...o)),r=tt(p("besi\
deOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function _u(t,e){let n=[
...vt(t),...st(t)].filter(s=>e.includes(tl(s)));return Xe(new Set(n.flatMap(ut).filter(j))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function Qu({text:t,statements:e,passage:n}){let o=P(e),s=n===null?"":wt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Yu(t,e){let n=_u(t,e).map(Qu),o=n.splice(
Zc);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},p("notSaid")),o.length?c("details",{},c("s\
ummary",{},p("andMore")(o.length)),c("ul",{},...o)):"")}function Xc(t,e){let n=el.filter(s=>s!==e[1-t]).map(s=>c(
"option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":p("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{J(),u.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],F(),y("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return c("th",{scope:"col"},H(e[t]),o)}function ol(){let t=y("beside"),{beside:e}=u;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=qu.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},p(o))),c("tr",{},...e.map(r=>Yu(r,s)))]);t.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),M("×",Ku,{class:"tool close","aria-label":p("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Xc(0,e),Xc(1,e))),...n.
map(o=>c("tbody",{},...o)))))}V("beside",{write:()=>u.beside?Rt(u.beside.map(Rn)):"",read(t){if(u.beside=null,
!t)return;let e=It(t),n=e.map(et),o=e.filter((i,l)=>n[l]===void 0||!$r(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var sl=6,Ju=12;function Or(t,e){let n=new Map;for(let o of N(t)){if(o.relation!==null||o.from===o.to||!j(o.statement))
continue;let s=o.from===t,r=ot(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Mr({out:t,property:e}){let n=v(f.predicates[e]);
return t?n:p("relationOf")(n)}var rl=({ends:t})=>[...t].map(([e,n])=>{let o=P(n);return c("span",{class:"end"},
H(e),o?c("sup",{},o):"")});function Xu(t){let e=rl(t),n=e.length>sl+1?sl:e.length,o=c("summary",{},p("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},Mr(t)),c("dd",{},...e.
slice(0,n),s))}function Er(t){let e=dt(X(t)?.captions??[""]).replaceAll(`
`," "),n=v(R(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Zu(t,e){let n=Er(t),o=Or(t,s=>s!==e&&!(q(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>At(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},Mr(s)),...rl(s))))}function tp(t){let e=new Map;for(let o of vt(t)){let s=Or(o,a=>a===t).map(Mr).join(
", ");if(!s)continue;let r=`${v(R(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Ju;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Zu(r,t)))))}function al(t){let e=Or(t,o=>C(t)||!C(o)).map(Xu),n=C(t)?[]:tp(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},p("asParts")),e.length?c("dl",{},...e):"",...n)}var ep=3,np=5,il=12,op=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,sp=150;function cl({text:t,statements:e,
passage:n},o){let s=new Set(N(o).flatMap(({from:i,relation:l})=>i===o?l??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>sp?3:0)}function rp(t){
let n=Xe(_n(t)).filter(({passage:r})=>r!==null).sort((r,a)=>cl(a,t)-cl(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<ep&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function ap({text:t,statements:e,passage:n}){let o=P(e),s=n===null?"":wt(n),r=t.
replace(op,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function ip(t){let e=o=>dt(
X(o)?.captions??[""]),n=o=>X(o)?.sums.length?0:1;return vt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}
function cp(t){let e=ip(t).slice(0,np).map(n=>{let o=st(n).filter(r=>r!==t&&!q(r)&&R(r).rank==="actor"),s=M(Er(
n),()=>At(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).map(H))});return e.length?c("ul",{
class:"facts","aria-label":p("figures")},...e):""}function ll(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(R(a).rank),o=st(t).sort((a,i)=>n(a)-n(i)||N(i).length-N(a).length||a-i);if(!o.length)return"";let s=o.
length>il+1?o.splice(il):[],r=c("details",{},c("summary",{},p("andMore")(s.length)),...s.map(H));return c("sec\
tion",{class:"near"},c("h3",{},`${p("linked")} (${o.length+s.length})`),c("div",{},...o.map(H),s.length?r:""))}
var fl=t=>[...rp(t).map(ap),cp(t)];var lp=12,fp=3,dl=["from","to"];function ul(){let{from:t,to:e}=u.path;t!==null&&e!==null?So(t,e,{avoids:u.path.
avoids}):Vo()}function dp(t){let e=`path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=c("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return zo(o,n,{keep:!0,take(s){u.path[t]=
s,u.path.from!==null&&u.path.to!==null&&ul()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),
o,n)}var pl=c("div",{"aria-live":"polite"});function ml(){let t=()=>{u.path={...u.path,from:u.path.to,to:u.path.
from},ul()};y("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),
...dl.map(dp),M("",t,{class:"tool","data-message":"swap"}),pl)}function up(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?p("both")(n,o,A(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,fp).join("; "))}
var pp=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,H(t)," – ",H(e)),up(n),...je(o));
function mp(t,e){let{from:n,to:o,avoids:s,way:r}=u.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,lp).map((d,m)=>{let h=rs(d).slice(1).map(b=>A(b.from)).join(" – ");return M(h,()=>So(n,o,{avoids:s,way:m}),
{class:"tool","aria-pressed":String(m===r),"data-act":`way-${m}`})}),i=t.length-a.length,l=p("asShort")(`${t.length}${e?
"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},c("span",{class:"muted"},l),...a,i>0?
c("span",{class:"muted"},p("andMore")(i)):"")}function hp(){let{from:t,to:e,avoids:n}=u.path,o=c("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&So(t,e,{avoids:s.checked})});return c(
"label",{class:"check"},o,p("avoidHubs"))}function gp(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",
{},p("sameEnds"))];let{avoids:n,way:o}=u.path,{paths:s,isCut:r}=De(t,e,n),a=rs(s[Math.min(o,s.length-1)]??[]),
i=a.length?p("steps")(a.length):p("noPath");return[hp(),mp(s,r),c("p",{class:"note"},i),c("ol",{class:"steps"},
...a.map(pp))].filter(Boolean)}function Vo(){for(let t of dl){let[e,n]=[y(`path-${t}`),u.path[t]];e.value=n===
null?"":A(n),e.placeholder=p("search")}pl.replaceChildren(...gp(u.path.from,u.path.to))}function hl(t){u.path=
{...u.path,from:t,to:null,way:0},Vo(),Et("path"),y("path-to").focus()}var mt=(t,e,n={})=>M(Mt(t),e,{class:"tool","data-act":t,...n}),wl=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":p("actions")},...t);function wp(t){let e=ht(t),n=C(t)?[]:Se(t),o=C(t)?[]:vt(t).filter(ht);return wl(
mt("focus",()=>yi(t)),so(t).total?mt("expand",()=>Oo(t)):"",C(t)&&e?mt("fold",()=>Eo([t])):"",C(t)&&!e?mt("unf\
old",()=>Mo([t])):"",n.length?mt("unfoldAround",()=>Mo(n)):"",o.length?mt("foldAround",()=>Eo(o)):"",mt("pathF\
rom",()=>hl(t)),e?mt("pin",()=>$i(t),{"aria-pressed":String(fe(t))}):"",e?mt("hide",()=>Oi(t)):"",mt("release",
Ae))}function xp(t){let{count:e,kinds:n}=ga(t),o=n.map(r=>v(f.kinds[r].label)),s=M(p("all"),()=>pe(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},p("leftOut")(e,o)," ",s):""}function bp(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?H(n):c("span",{dir:"auto",
lang:n.lang||!1},Ie(t));return[c("dt",{},v(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},P([t])):"",s.length?c("span",{class:"corrected"},`${p("corrected")}${s.map(v).join(", ")}`):"")]}function yp(t){
let e=ut(t).filter(j).flatMap(bp);return e.length?c("details",{class:"rows"},c("summary",{},p("asData")),c("dl",
{},...e)):""}function Tr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",H(o)]);return n.
length?c("p",{class:"names","data-how":e},Ar(p(e)),...n):""}var Ar=t=>c("span",{class:"muted"},t);function kp(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:gl,ontoggle:o=>gl=o.target.open},c("summa\
ry",{},p("data")),c("p",{class:"names"},Ar(`${p("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
Ar(`${p("elsewhere")} `),c("code",{},n.join(" "))):"",al(t),yp(t))}var gl=!1;function vp(t){let{label:e,names:n}=f.
things[t],o=R(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=je(_n(t));return[c("h2",{dir:"auto",tabindex:"-1"},v(e)),c("p",{class:"kind"},Wt(o),v(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...fl(t),Tr(t,"broader"),Tr(t,"narrower"),Tr(t,"related"),wp(t),nl(
t),xp(t),ll(t),tt(`${p("said")} (${r.length})`,...r),kp(t)]}function Sp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(ht)?mt("fold",()=>Eo(o)):mt("unfold",()=>Mo(o));return[c("h2",{tabindex:"\
-1"},jt()),c("p",{},H(t)," ",H(e)),wl(o.length?r:"",mt("release",Ae)),tt(p("said"),...je(le(n)))]}function xl(){
let{pair:t,selected:e}=u,n=[c("h2",{tabindex:"-1"},p("details")),c("p",{},p("noneChosen"))],o=t?Sp(t):e!==null?
vp(e):n;y("details").replaceChildren(...o.filter(Boolean))}function Cr(){return u.tour!==null?u.tour:f.steps.length&&Ot()===f.steps[0].preset?0:null}var Ko=f.steps.length-
1,$p=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Op(t){return Ko?t?[M(p("tourBack"),()=>ue(
t-1),{class:"tool","data-act":"back"}),M(p("tourNext"),()=>ue(t+1),{class:"tool next","data-act":"next",disabled:t===
Ko}),M("×",vo,{class:"tool","data-act":"leave","aria-label":p("tourLeave")})]:[M(p("tourStart")(Ko),()=>ue(1),
{class:"tool next","data-act":"tour"})]:[]}function Lr(t){if(t)return c("p",{class:"kicker"},p("tourStep")(t,Ko));
let e=f.articles.map(v).filter(Boolean).join("; "),n=p("origin")(e,f.articles.length);return f.articles.length?
c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Mp(t){let{text:e,passages:n}=pn(t);return[Lr(t),c(
"h1",{id:"headline",dir:"auto"},...$p(v(e))),c("div",{class:"under"},c("span",{class:"chips"},c("small",{},p("\
statedIn")),...n.map(wt)),c("span",{class:"tools",role:"group","aria-label":p("tour")},...Op(t)))]}var bl=t=>t.
toLocaleString(u.language);function Nr(t){let{name:e,note:n}=f.presets[t];return f.articles.length||e!=="all"||
!cn.length?v(n):p("ownData")(bl(I-f.relations.length),bl(f.kinds.length),A(cn[0]))}function Ep(){let t=Ot();if(t===
null)return[Lr(null),c("h1",{id:"headline",dir:"auto"},jt()||v(f.title))];let{title:e}=f.presets[t];return[Lr(
null),c("h1",{id:"headline"},v(e)),c("p",{class:"under note"},Nr(t))]}function yl(){let t=Cr(),e=document.activeElement?.
dataset?.act,n=y("finding");n.replaceChildren(...(t===null?Ep():Mp(t)).filter(Boolean));let o=e&&(n.querySelector(
`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===document.body&&o.focus(),
n.dataset.told=t?"tour":""}var Tp=9;function kl(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>pe(t,o?"hide":"show")},e?jo(n.family):Wt(n),v(n.label))}var _o=(t,e)=>c("\
span",{},t,e),vl=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function Sl(){let t=ro(),e=new Set(f.relations.
map(({thing:l})=>f.things[l].kind)),n=[...f.kinds.keys()].filter(l=>t.has(l)||x.away.has(l)),o=n.toSorted((l,d)=>(t.
get(d)??0)-(t.get(l)??0)).slice(0,Tp),s=n.filter(l=>o.includes(l)),r=[..._().values()],a=G().filter(l=>Fe(l).includes(
"†")),i=a.filter(to);y("legend").replaceChildren(...s.filter(l=>!e.has(l)).map(l=>kl(l,!1)),...s.filter(l=>e.
has(l)).map(l=>kl(l,!0)),...r.some(({edges:l})=>l.some(({relation:d})=>d===null))?[_o(jo("stated"),p("statedLi\
ne"))]:[],...r.some(l=>uo(l)!==null)?[_o(jo("wide"),p("wideLine"))]:[],...i.length?[_o(vl("grave"),p("graveErr\
or"))]:[],...a.length>i.length?[_o(vl("light"),p("lightError"))]:[])}var Ap="rankings",Dn=new Map;function Lp(){let{reading:t,language:e}=u,n=`${t} ${e}`;return Dn.has(n)||(Dn.set(
n,null),se("answer",Ap,{},t,e).then(({table:o})=>{Dn.set(n,o),F()},()=>Dn.delete(n))),Dn.get(n)}function Cp({columns:t,
headings:e,rows:n}){let o=e.map(r=>c("th",{scope:"col"},r)),s=n.map(({cells:r,mark:a})=>c("tr",{class:a?"doubt\
ful":""},...t.map((i,l)=>c("td",{dir:"auto"},r[l],l?"":a))));return c("div",{class:"scroll",tabindex:"0",role:"\
region","aria-label":p("ranked")},c("table",{},c("thead",{},c("tr",{},...o)),c("tbody",{},...s)))}function $l(){
let t=Ot();if(t===null||f.presets[t].name!=="ranks"||!Ce())return"";let e=Lp();if(!e?.chart)return tt(p("ranke\
d"),c("p",{class:"muted",role:"status"},p("answering")));let n=tt(p("ranked"),qs(e.chart,y("overview").clientWidth-
32),Cp(e));return n.classList.add("ranks"),n}var Np=12;function Rp(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Ip({relation:t,sum:e}){let n=bs(t,e);if(n===null)return"";let o=document.createElementNS(
Ut,"svg");o.setAttribute("class",`amount ${R(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Ut,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function jp(t){let{relation:e,sum:n}=t,o=P([n.statement]),s=o&&Zn(n.statement),r=po(e),a=r!==
null&&u.pair?.from===r.from&&u.pair.to===r.to,i=Rp(e).map(A).join(" → "),l=c("b",{},xs(n.statement),o?c("sup",
{},o):""),d=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&ko(r)},d,Ip(t)))}function Ol(){let t=Se().flatMap(s=>hn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${R(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,l)=>l.sum.value-
i.sum.value).slice(0,Np),a=new Intl.DisplayNames(u.language,{type:"currency"}).of(r[0].sum.currency);return[c(
"h4",{},a??""),c("ul",{class:"sums"},...r.map(jp))]}),o=t.map(({sum:s})=>s.statement).filter(Zn);return tt(p(u.
reading==="corrected"?"rightAmounts":"amounts"),...n,...Nn(o),c("p",{class:"note"},p("scales")))}function en(t,e,n){let o=Qt()[t],s=[["",p("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Bs({...Qt(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var Ml=t=>t?[["only",p("onlySuch")],["without",p("withoutSuch")]]:
[];function El(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ma(),r=[en("least",p("least"),t.map(([l,{amounts:d}])=>[
l,dt(d).replaceAll(`
`," ")])),en("since",p("since"),e.map(l=>[String(l),String(l)])),en("until",p("until"),e.map(l=>[String(l),String(
l)])),en("status",p("statusIs"),n.map(([l,d])=>[l,v(d)])),en("hearsay",p("hearsay"),Ml(o)),en("errata",p("erra\
ta"),Ml(s))].filter(Boolean);if(!r.length)return"";let a=!Ue(Qt()),i=M(p("everyLine"),()=>Bs(_t()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},p("sieve")),...r,
a?i:"")}var nn=t=>t.toLocaleString(u.language),Pp=[...f.things.keys()].slice(0,I),Dp=f.kinds.map((t,e)=>Pp.filter(n=>W(
n)===e).length),Tl=new Set(f.relations.map(({thing:t})=>W(t))),Al=cn.slice(0,8),on=t=>c("p",{class:"note"},t);
function Fp(){let t=Ot(),e=f.presets.map((n,o)=>M(v(n.title),()=>bi(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return tt(p("views"),c("div",{class:"tools",role:"group","aria-label":p("views")},...e),on(
t===null?p("ownView"):Nr(t)),f.presets.some(({name:n})=>n==="all")?"":on(p("tooMany")(nn(I))))}function Bp(t,e){
let n=f.kinds[t],o=c("input",{type:"checkbox",value:String(t),checked:!We().has(t),onchange:({target:a})=>pe(t,
a.checked?"show":"hide")}),s=c("small",{},p("shownOf")(nn(e),nn(Dp[t]))),r=v(n.label);return c("li",{},c("labe\
l",{},o,Wt(n),c("span",{},r),s),M(p("only"),()=>pe(t,"only"),{class:"only","aria-label":p("onlyThis")+r}))}function Hp(){
let t=ro(),e=[...f.kinds.keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Bp(r,t.get(r)??0))),o=e.filter(s=>Tl.
has(s));return[tt(p("kinds"),on(p("kindsNote")),n(e.filter(s=>!Tl.has(s)))),o.length?tt(p("lines"),on(p("lines\
Note")),n(o),c("div",{class:"tools"},M(p("unfoldAll"),vi,{class:"tool","data-act":"unfoldAll"}),M(p("foldAll"),
Si,{class:"tool","data-act":"foldAll"}))):"",We().size?M(p("all"),()=>pe(null,"all"),{class:"tool",id:"every"}):
""]}function Up({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>tn(r,3)))]:[],s=o.flatMap(r=>[" ",H(r)]);return c("div",{class:"e\
rratum",id:"unknown",role:"alert"},c("p",{dir:"auto"},p("unknown")(t,e.join(", "))),o.length?c("p",{},p("didYo\
uMean"),...s):"")}function Wp(){let t=u.reading==="corrected"?` ${p("putRight")}`:"";return c("p",{},c("span",
{class:"ring","aria-hidden":"true"}),p("ring"),t)}function qp(){let t=Al.map(e=>c("li",{},H(e)," ",c("small",{},
String(N(e).length))));return tt(p("connected"),c("ul",{class:"things"},...t))}function zp(){let t=Cr();if(t===
null)return[];let{points:e,passages:n}=pn(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(wt));if(e.length){let a=e.
map(i=>o(v(i.text),i.passages));return[tt(p("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(v(f.passages[a].text),[a]));return t?[tt(p("inShort"),c("ul",{class:"points"},...r))]:[]}function Ll(){
let t=[p("things")(nn(I-f.relations.length)),p("statements")(nn(f.statements.length)),f.passages.length?p("sen\
tences")(nn(f.passages.length)):""],e=[c("h2",{class:"unseen"},p("overview")),u.unknown?Up(u.unknown):"",...zp(),
u.tour===null?Ol():"",Fp(),$l(),f.articles.length&&f.readings.length>1?on(p("bothReadings")):"",c("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),c("p",{},p("help")),f.readings.length===1&&f.readings[0]==="corrected"?
on(p("onlyCorrected")):"",Xn?Wp():"",...Hp(),El(),Al.length?qp():""];y("overview").replaceChildren(...e.filter(
Boolean))}var Nl=t=>Math.min(...t,f.passages.length),Rl=t=>c("span",{class:"chips"},...t.map(wt)),Il=t=>c("span",{dir:"a\
uto"},t),jl=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Gp={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:H},{name:"kind",value:t=>v(R(t).label)},{name:"linkedTo",value:t=>st(t).length},{name:"marks",
value:t=>ke(t).length,cell:t=>ke(t).length?`${P(ke(t))} ${ke(t).length}`:""}]},Cl=({passage:t})=>t===null?[]:[
t],Vp={title:"wordRows",under:["thing"],rows:()=>Cn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(jl)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Il(t.text)},{name:"sentence",value:t=>Nl(Cl(t)),cell:t=>Rl(Cl(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>H(t)},{name:"marks",value:({statements:t})=>P(t)}]},Kp={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(j).map(t=>({row:t,things:jl(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>H(f.statements[t].subject)},{name:"relation",value:t=>v(f.
predicates[f.statements[t].predicate])},{name:"object",value:Ie,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?H(e):Il(Ie(t))}},{name:"sentence",value:t=>Nl(f.statements[t].passages),cell:t=>Rl(f.statements[t].passages)},
{name:"marks",value:t=>P([t])}]},Qo={things:Gp,...f.sentences.length&&{words:Vp},statements:Kp};var Zo=200,Dl=matchMedia("(max-width: 640px)"),Jo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},qt="things",Fl=!1,Fn="",sn=Zo,Pl=t=>String(t).normalize("NFKC").toLowerCase();function _p(){
let{columns:t,rows:e}=Qo[qt],n=new Set([...G(),...$t().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Fl||n.has(
h)||qt==="words"&&w.some(b=>C(b)&&n.has(b)),s=Pl(Fn),r=new Set(Fn?tn(Fn,1/0):[]),a=(h,{name:w,value:b,cell:k})=>w===
"sentence"&&k?k(h).textContent:b(h),i=(h,w)=>!Fn||t.some(b=>Pl(a(h,b)??"").includes(s))||w.some(b=>r.has(b)),{
by:l,direction:d}=Jo[qt],{value:m}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:m(h),i:w})).sort((h,w)=>{let[
b,k]=[h.key,w.key],$=typeof b=="number"&&typeof k=="number"?b-k:g(String(b),String(k));return d*$||h.i-w.i}).map(
({row:h})=>h)}var Yo=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),jr=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Rr=c("input",{type:"checkbox",id:"eve\
ry-row"}),Bl=c("p",{class:"note",role:"status"}),Xo=c("table",{}),Ir=M("",Qp,{class:"tool","data-message":"mor\
eRows"});function Qp(){sn+=Zo,xe()}function Hl(){Yo.addEventListener("input",()=>{Fn=Yo.value.trim(),sn=Zo,xe()}),
Rr.addEventListener("change",()=>{Fl=Rr.checked,xe()}),Dl.addEventListener("change",()=>y("table").hidden||xe());
let t=c("label",{class:"check"},Rr,c("span",{"data-message":"everyRow"}));y("table").append(c("div",{class:"ba\
r"},jr,Yo,t),Bl,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Xo,Ir))}function Yp(t){
let{by:e,direction:n}=Jo[qt];Jo[qt]={by:t,direction:e===t?-n:1},xe(),Xo.querySelector(`th [value="${t}"]`)?.focus()}
function Jp(t){qt=t,sn=Zo,xe(),jr.querySelector(`[value=${t}]`)?.focus()}function Xp({name:t},e){let{by:n,direction:o}=Jo[qt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(Mt(t),()=>Yp(e),{value:String(
e)}))}function xe(){Yo.placeholder=p("filter"),jr.replaceChildren(...Object.entries(Qo).map(([d,{title:m}])=>M(
Mt(m),()=>Jp(d),{class:"tool",value:d,"aria-pressed":String(d===qt)})));let{columns:t,title:e,under:n}=Qo[qt],
o=_p(),s=t.filter(({name:d})=>Dl.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:m,cell:g})=>g?
g(d):String(m(d)),l=d=>{let m=s.map(h=>c("div",{class:"under"},i(d,h))),g=a.map(h=>c("td",{},i(d,h)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...m),...g)};Xo.className=qt,Xo.replaceChildren(c("caption",{class:"unseen"},
Mt(e)),c("thead",{},c("tr",{},...[r,...a].map(d=>Xp(d,t.indexOf(d))))),c("tbody",{},...o.slice(0,sn).map(l))),
Bl.textContent=p("rowsOf")(Math.min(sn,o.length),o.length),Ir.hidden=o.length<=sn,Ir.textContent=p("moreRows")}var xt=24,ts=22,be=12,Bn=18,Zp=480,tm=2,Ul=8e3;function lt(t,e,...n){let o=document.createElementNS(Ut,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Wl({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=e-(i.length-1)*n*Be/2+n*.35;return lt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,m)=>lt("tspan",{x:t,
y:l+m*n*Be},d)))}function em({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[d,m,g]=[z(
t),z(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[lt("path",{d:Ha(d,m,n),fill:"\
none",stroke:g,...h})];for(let[b,k,$]of[[e,t,.9],[t,e,.1]])!(b===e?i.to:i.from).enabled||!o.some(L=>L.to===b)||
w.push(nm(z(b),n?gt(d,m,n,$):z(k),l(b),g));return w}function nm(t,e,n,o){let s=Math.hypot(t.x-e.x,t.y-e.y)||1,
[r,a]=[(t.x-e.x)/s,(t.y-e.y)/s],[i,l]=[t.x-r*n,t.y-a*n],d=[i-r*8,l-a*8],m=[[i,l],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,
d[1]-r*3]];return lt("polygon",{points:m.map(g=>g.map(h=>h.toFixed(1)).join(",")).join(" "),fill:o})}function om({
id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=R(t),i=o/6;return lt("path",{d:Io[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...fe(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o}\
 ${n-o}) scale(${i})`},lt("title",{},`${v(f.things[t].label)} (${v(a.label)})`))}function sm(t,e){let n=Is(t),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=lt("svg",{x:0,y:e,width:r,height:a,
viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),m=w=>d.get(w).size;for(let w of n.lines)l.append(
...em(_().get(w.id),w,m));l.append(...n.things.map(om));for(let w of n.captions)l.append(Wl(w,w.line.weight>1?
t.ink:t.soft,t.paper));for(let w of n.names)l.append(Wl(w,q(w.thing)?t.soft:t.ink,t.paper));let g=({x:w,y:b})=>w>=
o.x&&w<=s.x&&b>=o.y&&b<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(z(w)));return{svg:l,things:h,width:r,height:a}}
function Pr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();ve(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Dr=(t,e,n,o)=>t.map((s,r)=>lt("text",{x:xt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function rm(t,e,n,o){let s=new Set(t),r=$t().filter(({from:m,to:g})=>s.has(m)&&s.
has(g)),a=new Set(r.flatMap(({relation:m})=>m===null?[]:W(m))),i=[],[l,d]=[xt,n+Bn];for(let m of[...new Set(t.
map(W)),...a]){let{label:g,family:h,shape:w}=f.kinds[m],b=18+ve(v(g),be)[0]+Bn;l+b>o&&l>xt&&([l,d]=[xt,d+Bn]);
let k=e.families[h].full;i.push(a.has(m)?lt("path",{d:`M${l} ${d-4}h12`,stroke:k,"stroke-width":2}):lt("path",
{d:Io[w],fill:k,transform:`translate(${l} ${d-10})`}),lt("text",{x:l+18,y:d,"font-size":be,fill:e.ink},v(g))),
l+=b}return{made:i,height:i.length?d-n+Bn/2:0}}function am(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function im(){let t=Ot(),e=jt()||(t===null?"":v(f.presets[t].
title)),n=f.readings.length>1?p(u.reading==="corrected"?"rightReading":"stated"):"";return[e,n].filter(Boolean).
join(" · ")}async function Fr(t){let{licences:e}=await yn(),n=si(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
Zp,Is(n).width),l=Pr(v(f.title),ts,i-2*xt,600),d=Pr(im(),be+2,i-2*xt),m=xt+l.length*ts*1.3+d.length*(be+2)*1.3+
Bn/2,{svg:g,things:h,width:w,height:b}=sm(n,m);g.setAttribute("x",String((i-w)/2));let{made:k,height:$}=rm(h,n,
m+b,i-xt),L=f.articles.map(v).filter(Boolean).join("; "),nt=[L?p("slideSource")(L):"","sovkg",...e.map(am)].filter(
Boolean).join(" · "),U=[Xn?p("slideErrata"):"",nt].filter(Boolean).flatMap(K=>Pr(K,be,i-2*xt)),Q=m+b+$,rt=Q+U.
length*be*1.3+xt,O=lt("svg",{xmlns:Ut,viewBox:`0 0 ${i} ${rt}`,width:i,height:rt,"font-family":a,role:"img"});
return O.append(lt("title",{},v(f.title))),t||O.append(lt("rect",{width:i,height:rt,fill:r})),O.append(...Dr(l,
xt/2,ts,{"font-weight":600,fill:o}),...Dr(d,xt/2+l.length*ts*1.3+2,be+2,{fill:s}),g,...k,...Dr(U,Q,be,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString(O)],{type:"image/svg+xml"}),width:i,height:rt}}async function ql(t){
let{file:e,width:n,height:o}=await Fr(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(tm,Ul/n,Ul/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,d)=>{i.toBlob(m=>m?l(m):d(new Error(
"PNG")),"image/png")})}var cm=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],lm=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function zl({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,v(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>v(f.errata[a].problem)).join(" | ")]);return[cm,...e].map(
n=>`${n.map(lm).join(",")}\r
`).join("")}var Hn=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Gl=t=>t.
split(/[#/]/).at(-1)||t;function Vl({triples:t,things:e,terms:n}){let o=new Map;function s(d,m,g){let h=o.get(
`${d} ${m}`)??`k${o.size}`;return o.set(`${d} ${m}`,h),`<data key="${h}">${Hn(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:m,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(k=>f.passages[k].name).join(" "),
b=[s("edge","predicate",m),s("edge","label",v(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Hn(d.iri)}" target="${Hn(g.iri)}">${b.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Gl(m),[...w.get(Gl(m))??[],g.value])}let i=e.map(({iri:d,
thing:m})=>{let[g,h]=[f.things[m].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Ao(m,n).join(" "))];for(let[b,k]of r.get(m)??[])w.push(s("node",`said_${b}`,k.join(" | ")));return`<node id\
="${Hn(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,m])=>{let[g,h]=d.split(" ");return`<key id="${m}" for="${g}"\
 attr.name="${Hn(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Kl="http://www.w3.org/2000/01/rdf-schema#label",fm="http://www.w3.org/2001/XMLSchema#string",rn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
_l=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Ql({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Kl.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,b])=>b&&g.startsWith(b)&&/^[a-z][\w-]*$/i.test(
g.slice(b.length)))??[];return w===void 0?_l(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${rn(g)}@${h}`:w&&w!==fm?`${rn(g)}^^${r(w)}`:rn(g)}let i=new Map,l=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,b]=[r(g),f.things[h].label];for(let $ of Ao(h,n))l(w,`a ${r($)}`);
let k=Array.isArray(b)?[`${rn(b[0])}@en`,`${rn(b[1])}@ko`]:[rn(b)];l(w,`${r(Kl)} ${k.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)l(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[v(f.title),p(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${_l(h)} .
`),`
`,...d].join("")}var dm={turtle:[Ql,"text/turtle","ttl"],csv:[zl,"text/csv","csv"],graphml:[Vl,"application/graphml+xml","graph\
ml"]};async function Br(t){let[e,n,o]=dm[t];Qe(new Blob([e(await Ri())],{type:`${n};charset=utf-8`}),o)}var Yl=()=>y(
"transparent").checked;async function um(){try{await navigator.clipboard.writeText(location.href),at(p("linkCo\
pied"))}catch{prompt(p("copyLink"),location.href)}}var Jl={png:async()=>Qe(await ql(Yl()),"png"),svg:async()=>Qe(
(await Fr(Yl())).file,"svg"),print:()=>print(),link:um,turtle:()=>Br("turtle"),csv:()=>Br("csv"),graphml:()=>Br(
"graphml")};function pm(){let[t,e]=[y("taking"),y("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Xl(){
let t=y("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{y("take").setAttribute("ar\
ia-expanded",String(e())),e()&&pm()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Jl,n.id)&&(t.
hidePopover(),y("take").focus(),await Jl[n.id]())});for(let n of[t,y("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var mm=matchMedia("(max-width: 860px) and (min-height: 501px)");Qr(Rs,go,zr,Fc,yl,Sl,Ll,xl,ol,Vo,()=>u.tab==="\
text"&&Uo(),()=>u.mode==="table"&&xe(),No,bc,xr,ws,()=>{y("undo").disabled=!Vr()});ml();Cc();Hl();zo(y("query"),
y("found"),{take:At,sentences:kc,read:Bt});Wc();Kc();zc();_c();Bc();Xl();ct(!mm.matches);y("empty").hidden=I>0;
E.once("afterDrawing",()=>performance.mark("drawn"));$o(location.hash);window.sovkg={data:f,network:E,lines:_,
readable:bo,pointOn:gt,picture:{shown:$e,things:G,isPinned:fe},select(t){let e=et(t);return e!==void 0&&At(e),
e!==void 0}};})();
