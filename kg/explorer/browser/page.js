"use strict";(()=>{var ie=history.state?.step??0,Qt={[ie]:location.hash},is=!1,Jn=()=>{};var Qn=()=>ie>0;function cs(e,t){let n=t&&e!==Qt[ie];ie+=Number(n),Qt[ie]=e;try{history[n?"pushState":"replace\
State"]({step:ie},"",e||location.pathname+location.search)}catch{is=!0}}function ls(){if(Qn()){if(!is)return history.
back();ie-=1,Jn(Qt[ie],!1)}}function fs(e){Jn=e,addEventListener("popstate",({state:t})=>{let n=t?.step===void 0;
ie=n?ie+1:t.step,Qt[ie]=location.hash,Jn(location.hash,n)})}var Zt=new Map,ue=(e,t)=>{Zt.set(e,t)},pe=[],en=e=>encodeURIComponent(e).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
ot=e=>e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(","),st=e=>e?e.split(",").map(t=>t.replace(/%(25|2C)/g,
decodeURIComponent)):[];function hi(){return[...[...Zt].reverse().flatMap(([t,{write:n,more:o}])=>{let s=n();return s?
[`${t}=${en(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${en(a)}`)]:[]}),...pe.map(({part:t})=>t)].map((t,n)=>(n?"&":
"#")+t).join("")}var tn=!1;function q(){tn=!0,pe=[]}function ds(){cs(hi(),tn),tn=!1}function gi(e){let t=new Map;
pe=[];for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
t.set(o,decodeURIComponent(s))}catch{t.delete(o)}t.has(o)||pe.push({part:n,kind:"",names:[n]})}return t}function ps(e,t=!0){
tn=!1;let n=gi(e),o=new Map([...n].filter(([s])=>!Zt.has(s)));for(let[s,{read:r,kept:a}]of Zt){if(a&&!t)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${en(i)}`;c===null?pe.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
pe.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${en(r)}`;pe.push({part:a,kind:"",names:[`${s}=${r}`]})}
return pe.length?{kind:pe[0].kind,names:pe.flatMap(({names:s})=>s)}:null}var us=Qn,ms=ls;var wi=JSON.parse(document.getElementById("data")?.textContent??"{}");function xi({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(wi).map(([e,t])=>[e,t.blank?xi(t):t]));var p={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tab:"overview",mode:"picture",beside:null},hs=[];function gs(...e){hs.push(
...e)}function K(){for(let e of hs)e()}var $=e=>Array.isArray(e)?e[p.language==="ko"?1:0]:e,Ke=e=>$(e[p.reading===
"corrected"?e.length-1:0]),T=e=>$(f.things[e].label);function Ne(){let{pair:e,selected:t}=p;return e?`${T(e.from)}\
 – ${T(e.to)}`:t===null?"":T(t)}var P=f.things.filter(({kind:e})=>e!==null).length,B=e=>f.things[e].kind,R=e=>f.kinds[B(e)],U=e=>R(e).rank==="\
concept",eo=[];for(let e of f.relations)eo[e.thing]=e;var ke=e=>eo[e],E=e=>eo[e]!==void 0,nn=f.things.map(()=>[]);
f.statements.forEach(({subject:e,object:t},n)=>{nn[e].push(n),typeof t=="number"&&t!==e&&nn[t].push(n)});var X=e=>nn[e].
filter(t=>f.statements[t].subject===e),rt=Array.from({length:P},()=>[]);function xs(e){rt[e.from].push(e),e.to!==
e.from&&rt[e.to].push(e)}var C=e=>rt[e];f.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
P&&t<P&&xs({from:e,to:t,statement:n,relation:null})});var ws=e=>Array.isArray(e)?e[0]:e,Zn=[];for(let e of f.edges)
Zn[e.relation]??=[],Zn[e.relation].push(e);for(let{thing:e,captions:t}of f.relations){let n=Zn[e]??[],o=ws(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&U(i)&&ws(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:h,role:u}=i,[m,g]=[u!=="poin\
t",u==="into"];xs({from:c,to:d,statement:null,relation:e,property:h,isAside:m,leadsIn:g,repeats:r&&s(i),alone:a})}}
var J=(e,t)=>e.from===t?e.to:e.from,bs=(e,t)=>rt[e].filter(n=>J(n,e)===t&&$e(n,new Set));function j(e){let{only:t}=f.
statements[e];return t===""||t===p.reading}var $e=(e,t)=>e.relation===null?j(e.statement):!t.has(B(e.relation));
function te(e,t=new Set){let n=new Set;for(let o of rt[e]){let s=J(o,e);s===e||t.has(B(s))||!$e(o,t)||E(s)&&!E(
e)||n.add(s)}return[...n]}var Se=e=>[...new Set(rt[e].map(t=>J(t,e)).filter(t=>E(t)&&t!==e))];function ys(e){let t=E(
e)?[]:Se(e).flatMap(X);return new Set([...nn[e],...t].filter(j))}var at=e=>new Set(e.flatMap(t=>t.relation===null?
[t.statement]:X(t.relation).filter(j)));function on(e){let t=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(e))for(let r of[n,o])typeof r=="number"&&r<P&&t.add(r);return[...t]}function sn(e,t){
let n=o=>j(o)&&f.statements[o].passages.includes(e);return t.relation===null?n(t.statement):X(t.relation).some(
n)}var ks=1e3,$s=e=>new Set(f.statements.flatMap(({subject:t,denies:n},o)=>n&&j(o)&&!e.has(t)?[t]:[])),Ss=(e,t)=>E(
e)!==E(t)?1:2,vs=e=>C(e).flatMap(t=>t.relation===null&&j(t.statement)?[J(t,e)]:[]);function bi(e,t){let n=$s(t),
o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[i,
c]of a)if(!((o.get(c)??0)<i))for(let d of vs(c)){if(n.has(d))continue;let h=t.has(c)&&t.has(d)?2:Ss(c,d),u=i+h*
ks+(U(d)&&!t.has(d)?1:0);u>=(o.get(d)??1/0)||(o.set(d,u),s[r+h]??=[],s[r+h].push([u,d]))}}return o}function rn(e,t){
let n=new Set([e,t]),o=bi(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(U(r)&&!n.has(r)?1:0),i=vs(r).filter(d=>d!==r&&o.get(d)===a-Ss(r,d)*ks);if(!i.length)return[];let c=i.filter(
d=>!E(d)||n.has(d));s.push(Math.min(...c.length?c:i))}return s}function Os(e){let t=$s(new Set(e)),n=e.filter(
(o,s)=>!E(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(h=>h.relation===null&&
J(h,r)===o?[h.statement]:[]),i=Se(r).filter(h=>!t.has(h)&&C(h).some(u=>u.relation===null&&J(u,h)===o)),c=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(E),d=[...new Set([...i,...c])].flatMap(X);return{from:r,to:o,statements:new Set(
[...a,...d].filter(j))}})}var y=e=>document.getElementById(e);function l(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var L=(e,t,n={})=>l("button",{type:"button",onclick:t,...n},e),me=(e,...t)=>l(
"section",{},l("h3",{},e),...t);function he(e,t){for(let n of y(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function ne(e){y("status").textContent=e}var yi=2.399963229728653,ki=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function Ms(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function Ts(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),c=a*yi,d={x:Math.round(
e.x+i*1.25*Math.cos(c)),y:Math.round(e.y+i*Math.sin(c))},h=o(d);if(n.every(u=>ki(h,u))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:e.x,y:e.y}}var Es=e=>f.statements[e].errata.length>0,an=e=>f.statements[e].only==="corrected";function H(e){let t=[...e].
filter(Es);return(t.some(n=>!an(n))?"†":"")+(t.some(an)?"‡":"")}var cn=new Map;f.statements.forEach(({subject:e},t)=>{
Es(t)&&cn.set(e,[...cn.get(e)??[],t])});var ln=cn.size>0,it=e=>(cn.get(e)??[]).filter(j),fn=e=>H(it(e));function to(e){
if(e.relation===null)return H([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return H(
X(t).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===e.property&&r===n&&j(o)}))}var pn=11,$i=17,ct=1.18,Si=12,vi={actor:3.4,named:2.8,relation:2.4,concept:2},Oi={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},dn=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Mi(e){
let{columns:t,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/dn(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>dn(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;dn(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Ti(e){let t=Mi($(f.things[e].label)),n=ke(e)?.amounts??[];if(!n.length)return t+(fn(e).includes("‡")?
"‡":"");let o=Ke(n).replaceAll(`
`," "),s=dn(`${t.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var As=new Map;function no(e){let t=`${p.language} ${p.reading}`,n=As.get(t)??new Map;return As.set(
t,n),n.has(e)||n.set(e,Ti(e)),n.get(e)}var Cs=document.createElement("canvas").getContext("2d"),Ei=getComputedStyle(
document.body).fontFamily,Ai={400:new Map,600:new Map};function Ve(e,t,n=400){let o=e.split(`
`),s=Ai[n],r=s.get(e);return r===void 0&&(Cs.font=`${n} 20px ${Ei}`,r=Math.max(...o.map(a=>Cs.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*ct]}function Ls(e){let{radius:t,font:n}=f.things[e],[o,s]=Ve(no(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Et(e,t,n){let{rank:o}=R(e),[s,r]=Oi[o];return Math.max(f.things[e].radius*t,vi[o]+
Math.min(s*Math.sqrt(n),r))}function Rs(e,t,n){let o=R(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[e].font*t,pn+o),$i),bold:o&&n>=Si?600:400}}function oo(e,{x:t,y:n}){let[o,s]=Ls(e),r=n-f.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var Ci=({x:e,y:t},[n,
o])=>[e-n/2,t-o/2,e+n/2,t+o/2],so=e=>({x:e.reduce((t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});
function ce(e,t,{near:n,home:o={x:0,y:0},room:s}={}){let r=h=>C(h).map(u=>J(u,h)).filter(u=>u!==h&&e.has(u)),a=h=>e.
get(h),i=(h,u)=>[...e].some(([m,g])=>m!==u&&Ms(h,a(u),g,f.things[m].radius+4)),c=[...e].map(([h,u])=>oo(h,u)),
d=new Set(t.filter(h=>!e.has(h)));for(;d.size;){let h=[...d],u=(n?null:h.find(b=>r(b).length))??h[0];d.delete(
u);let m=n?[]:r(u),g=n?[n]:m.map(a),k=Ts(g.length?so(g):o,n||g.length===1?40:0,c,b=>s?Ci(b,s):oo(u,b),b=>m.some(
O=>i(b,O)));e.set(u,k),c.push(oo(u,k))}}var At=80,[Li,Ri]=[8,12];function lt(e,t,n){return te(e,n).filter(s=>!t.has(s)).sort((s,r)=>Number(U(s))-Number(
U(r))||C(r).length-C(s).length||s-r)}function Ni(e){if(e.relation===null)return 1;let{amounts:t,captions:n}=ke(
e.relation);return t.length?4:/\d/.test(String(n[0]))?3:e.repeats?0:1}function Ct(e,t,n){let o=new Set(te(e,n)),
s=[...o].filter(a=>t.has(a)).length;if(E(e))return[...o].filter(a=>!t.has(a));if(s>=Li)return[];let r=new Map;
for(let a of C(e)){let i=J(a,e),c={actor:20,named:10,relation:0,concept:0}[R(i).rank];o.has(i)&&!t.has(i)&&$e(
a,n)&&r.set(i,Math.max(r.get(i)??0,c+Ni(a)))}return[...r].sort(([a,i],[c,d])=>d-i||C(c).length-C(a).length||a-
c).slice(0,Ri-s).map(([a])=>a)}var ro=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),w=ro(),z=e=>w.shown.get(e),ft=()=>new Set([...w.away,...w.aside]),Ns=()=>new Set([
...w.came.map(({thing:e})=>e),...w.visited===null?[]:[w.visited]]);function un(e){let t={has:o=>w.shown.has(o)&&
!w.guests.has(o)},n=lt(e,t,w.away);return{some:n.slice(0,At),total:n.length,away:lt(e,t,new Set).length-n.length}}
function le(){let e=w.preset!==null&&f.presets[w.preset].kinds!==null,[t,n]=[ft(),Ns()];function o(r){return r.
relation===null?$e(r,t):w.shown.has(r.relation)?!1:w.read.has(r.relation)?!r.repeats&&(e||$e(r,t)):n.has(r.from)||
n.has(r.to)?$e(r,w.away):!(e&&r.isAside)&&$e(r,t)}let s=new Set(V());return[...s].flatMap(r=>C(r).filter(a=>a.
from===r&&a.to!==r&&s.has(a.to)&&o(a)))}function Lt(e=null){let t=le().filter(({from:n,to:o})=>e===null||n===e||
o===e);return[...new Set(t.flatMap(({relation:n})=>n??[]))]}var Ps=()=>[...w.shown.keys()].filter(e=>E(e)&&!w.
guests.has(e)),js=()=>[...w.guests],ve=e=>w.shown.has(e),Pe=e=>w.pinned.has(e),mn=()=>w.preset,_e=()=>w.shown;
function V(){let e=Ns();return[...w.shown.keys()].filter(t=>!w.away.has(B(t))||e.has(t))}function Is(){let e=new Map;
for(let t of new Set([...w.shown.keys(),...Lt()]))e.set(B(t),(e.get(B(t))??0)+1);return e}function hn(e){let t=e===
null?null:f.presets[e].kinds;return new Set(t?f.relations.map(({thing:n})=>B(n)).filter(n=>!t.includes(n)):[])}var Pi=[520,380];function ji(e,t){let n=new Set(e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&sn(t,r),s=e.filter(r=>C(r).some(o));return s.length?s:e}function ao(e,t){Object.assign(w,ro(),
{preset:e,centre:t,aside:hn(e)})}function gn(e){ao(e,null);let{things:t,wide:n,tall:o}=f.presets[e],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;t.forEach((i,c)=>{w.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var Fs=()=>ao(
null,null);function wn(e){let{some:t,total:n,away:o}=un(e);ce(w.shown,t,{near:w.shown.get(e)});for(let s of t)
w.guests.delete(s);return{added:t.length,total:n,away:o}}function xn(e){return ao(null,e),w.shown.set(e,{x:0,y:0}),
wn(e)}function Ds(){for(let e of w.guests)w.shown.delete(e);w.guests=new Set,w.visited=null,w.read=new Set}function Bs(e){
w.shown.has(e)||ce(w.shown,[e]),w.guests.delete(e);let t=wn(e);return w.came.push({thing:e,all:!0}),t}function Hs(e,t){
w.guests.has(e)?Ii():Ds(),w.read=new Set,w.visited=t&&w.shown.has(e)?null:e,w.visited!==null&&(w.guests=new Set(
[e,...Ct(e,w.shown,w.away)].filter(n=>!w.shown.has(n))),w.shown.has(e)||ce(w.shown,[e],{room:w.guests.size>3?Pi:
void 0}),ce(w.shown,[...w.guests]))}function Ii(){w.visited!==null&&w.came.push({thing:w.visited,all:!1}),w.guests=
new Set}function io(e){w.shown.delete(e),w.guests.delete(e),w.came=w.came.filter(t=>t.thing!==e)}function co(e){
for(let t of e)w.away.delete(B(t)),w.guests.delete(t);ce(w.shown,e)}function lo(e){for(let t of e)io(t)}function Us(e){
w.pinned.delete(e)||w.pinned.add(e),w.guests.delete(e)}function zs(e,t){e===null?[w.away,w.aside]=[new Set,new Set]:
t==="only"?(w.away=new Set([...f.kinds.keys()].filter(n=>n!==e)),w.aside=new Set):(w.aside.delete(e),w.away.delete(
e),t==="hide"&&w.away.add(e)),w.came=w.came.filter(({thing:n})=>!w.away.has(B(n)))}function bn(e,t){w.shown.has(
e)&&w.shown.set(e,t)}function dt(e,t=null){Ds(),w.read=new Set(t===null?[]:on(t).filter(E));let n=e??[],o=t===
null?n:ji(n,t),s=n.flatMap(r=>w.shown.get(r)??[]);return w.guests=new Set(o.filter(r=>!w.shown.has(r))),ce(w.shown,
[...w.guests],{home:s.length?so(s):void 0}),[...new Set(o)]}var Ws={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tab:"overview"};
function ge(){Object.assign(p,Ws),dt(null)}function Oe(e,t=!1){Object.assign(p,Ws,{selected:e,passed:t,tab:"de\
tails"}),Hs(e,t)}function pt(e,t){ge();let n=[Math.min(e,t),Math.max(e,t)];dt(n);let o=le().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:bs(e,t);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Rt(e,t){ge();let n=rn(e,t);dt(n),Object.assign(p,{path:{from:e,to:t},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function Nt(e){ge();let t=on(e).filter(n=>!E(n));Object.assign(p,{passage:e,highlighted:dt(
t,e),tab:"text"})}function fo(){let{selected:e,passed:t,pair:n,passage:o,isTold:s,path:r,unknown:a,tab:i}=p,c=new Map(
_e());e!==null?(dt(null),Oe(e,t)):n?pt(n.from,n.to):o!==null?Nt(o):s&&r.from!==null&&r.to!==null&&Rt(r.from,r.
to),Object.assign(p,{unknown:a,tab:i});for(let d of js())bn(d,c.get(d)??z(d))}var Gs={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",besideOthers:"Side by\
 side with",besideChoice:e=>`Which country beside ${e}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"\
Investments and support",pursued:"Policies and laws",notSaid:"The article says nothing of it.",takeAway:"Take \
away",takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"\
Transparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:e=>`Source: ${e}`,slideErrata:"\
Ring and †: recorded as an error of the article.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview,\
 details, path and text",tabs:"Beside the picture",overview:"Overview",details:"Details",noneChosen:"Nothing i\
s chosen. Choose a thing or a line in the picture or the table, or search for a name.",pathTab:"Path",textTab:"\
Text",origin:(e,t)=>`What ${t>1?`${t} articles state`:"one article states"}${e?`: ${e}`:""}.`,bothReadings:"“A\
s stated” is what is printed; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"\
Your own selection.",tooMany:e=>`With ${e} things the graph is too large to be drawn at once: start here, sear\
ch, and expand.`,help:"Choose a thing or a line to read what is said, and in which sentence.",things:e=>`${e} \
things`,statements:e=>`${e} statements`,sentences:e=>`${e} sentences`,kinds:"Things",lines:"Statements drawn a\
s lines",linesNote:"An investment, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"\
Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in the picture; what is unchecked is left \
out.",shownOf:(e,t)=>`${e} of ${t}`,moreLines:e=>`+ ${e} more`,only:"only",onlyThis:"Show only: ",all:"Show al\
l kinds",connected:"Most connected",unknown:(e,t)=>{let n={entity:"thing",path:"thing",passage:"sentence",view:"\
selection"}[e];return n?`The address asks for “${t}”, but this page has no ${n} of that name.`:`The addres\
s ends in “${t}”, which names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This page \
holds only the corrected reading; what was printed is not in it.",actions:"What to do with it",focus:"Focus",expand:"\
Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"Path\
 from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:e=>`“${e}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(e)?"this":"of"}`,andMore:e=>`${e} more`,also:"Also called",elsewhere:"Elsewhere",broader:"Belongs under",
narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",
erratum:"Erratum:",ring:"A ring, and a † beside words, mark what is recorded as an error of the article.",putRight:"\
A ‡ marks what is put right in this reading.",corrected:"Corrected: ",correctedFrom:e=>`Corrected here; prin\
ted: ${e}`,supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage sta\
tes this.",pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the sentences t\
hat make it. What is denied is no link.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two\
 different things.",steps:e=>e===1?"One step:":`${e} steps:`,noPath:"No path leads from one to the other.",table:"\
Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"\
Close",filter:"Filter rows",everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(e,t)=>`${e}\
 of ${t} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Rela\
tion",object:"Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:e,
total:t})=>e<t?`${e} of ${t} neighbours added; expand again for more.`:`${e} neighbours added.`,undone:"Undone\
.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read i\
t in the text",where:(e,t)=>`paragraph ${e}, sentence ${t}`,textTitle:"The article, sentence by sentence",textHelp:"\
Choose a sentence and the picture lights up what it states; arrow keys go on.",paraphrased:"These sentences ar\
e paraphrases, not the article's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"\
No statements of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(e,t,n)=>`${e?
`paragraph ${e}, `:""}${t} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:e=>`Paragraph ${e}`,ownFile:"Open the article …",otherFile:"Open another \
file …",fileNote:"If you have the article as a text file, open it or drop it on the page: its own sentences \
then stand beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",fileWrong(e,t){
return`${{several:"Several files at once; bring one, the article's text.",folder:`“${t}” is a folder; bring \
the text file itself.`,large:`“${t}” is larger than 64 MiB, and so not the article's text.`,void:`“${t}”\
 is empty.`,unreadable:`“${t}” cannot be read.`,noText:`“${t}” is no UTF-8 text; save the article as pla\
in text in UTF-8.`}[e]} Nothing has changed.`},fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){
let c=m=>m?`${m.name} (${i(m)})`:"";if(!t)return"This graph has no sentences to compare the file with.";if(!e)
return`“${a}” has none of the ${t} sentences; it differs from ${c(n)} on. Is it the article's text, unchan\
ged?`;let d={mark:"a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"dec\
omposed letters (NFD)"},h=s.length?` As it is, the file differs from ${c(n)} on: it has ${s.map(m=>d[m]).join(
" and ")}, which the page has put right.`:"",u=r?` ${r} of them ${r===1?"stands":"stand"} at another place tha\
n in the text that the graph was made from.`:"";return e===t?`All ${t} sentences verified.${u}${h}`:`${e} of ${t}\
 sentences verified.${u} The first that differs is ${c(o)}.${h} Only what is verified is quoted.`}};var qs={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",besideOthers:"\
나란히 놓고 보기",besideChoice:e=>`${e} 옆에 놓을 나라`,ranked:"순위",rated:"강점과 약점",
paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는다.",takeAway:"가져가기",
takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",
transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를 복사했다.",slideSource:e=>`\
출처: ${e}`,slideErrata:"테두리와 †는 글의 오류로 기록된 것을 뜻한다.",savePng:"PNG",saveSvg:"\
SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"\
고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경\
로",textTab:"글",origin:(e,t)=>`글 ${t>1?`${t}편이`:"한 편이"} 말하는 것이다${e?`: ${e}`:""}.`,bothReadings:"\
‘적힌 대로’는 인쇄된 그대로이고 ‘바로잡아’는 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:e=>`항목이 ${e}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",
things:e=>`항목 ${e}개`,statements:e=>`진술 ${e}개`,sentences:e=>`문장 ${e}개`,kinds:"항목",lines:"\
선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항목으로 보인다.",
unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표시를 지운 종류는 빠진다.",
shownOf:(e,t)=>`${t}개 중 ${e}개`,moreLines:e=>`외 ${e}가지`,only:"이것만",onlyThis:"이것만 보기: ",
all:"모든 종류 보기",connected:"가장 많이 연결된 항목",unknown:(e,t)=>{let n={entity:"항목이",
path:"항목이",passage:"문장이",view:"보기가"}[e];return n?`주소에 적힌 ‘${t}’라는 이름의 ${n}\
 이 페이지에 없다.`:`주소 끝에 적힌 ‘${t}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:e=>`이것이 ‘${e}’인 항목`,andMore:e=>`${e}개 더`,
also:"다른 이름",elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"\
관련",said:"문장마다 말하는 것",asData:"진술 하나하나",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의\
 오류로 기록된 것을 나타낸다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"\
바로잡은 값: ",correctedFrom:e=>`여기서는 바로잡았다. 인쇄된 값: ${e}`,supplied:"여기서는 바로잡았다.\
 인쇄되지 않은 값이다.",unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",
pathTitle:"두 항목 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:e=>`${e}\
단계:`,noPath:"두 항목을 잇는 경로가 없다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"\
말로 풀어서",statementRows:"진술",words:"말하는 것",close:"닫기",filter:"행 거르기",everyRow:"\
그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(e,t)=>`${t}행 중 ${e}행`,thing:"항목",kind:"\
종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",
empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:e,total:t})=>e<t?`이웃 ${t}개 중 ${e}개를 더하였다\
. 다시 펼치면 더 보인다.`:`이웃 ${e}개를 더하였다.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",
unfound:"이 파일의 이 문장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",where:(e,t)=>`${e}\
번째 문단 ${t}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다\
. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",
noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술\
은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(e,t,n)=>`${e?`${e}번째 문단, `:
""}${n}문장 중 ${t}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:"\
, 파일에서 다름",paragraph:e=>`${e}번째 문단`,ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",
fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(e,t){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${t}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${t}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${t}’은(는) 빈 파일이다.`,unreadable:`‘${t}’을(를) 읽을 수 없다.`,noText:`‘${t}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[e]} 바뀐 것은 없다.`},
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name}(${i(m)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},h=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(m=>`${d[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",u=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${u}${h}`:`문장 ${t}개 중 ${e}개를 확인하였다.${u} 처음으로 다른 문장은 ${c(
o)}이다.${h} 확인된 문장만 인용한다.`}};var Ks={en:Gs,ko:qs},x=e=>Ks[p.language][e];function Me(e){let t=Ks[p.language][e];return typeof t=="string"?t:
""}function yn(e){p.mode=e,y("table").hidden=e!=="table",y("drawing").hidden=e==="table",y("tools").hidden=e==="t\
able",he("modes",e)}var Di=[["overview","overview"],["details","details"],["path","path"],["text","reader"]];function je(e){p.tab=
e;for(let t of y("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===e?0:
-1;for(let[t,n]of Di)y(n).hidden=t!==e;po()}function po(){y("fold").textContent=p.tab==="details"&&Ne()||y(`ta\
b-${p.tab}`).textContent}var fe=e=>y("fold").setAttribute("aria-expanded",String(e)),Vs=()=>y("fold").getAttribute(
"aria-expanded")==="true";var _s=[[],[0],[-.3,.3],[-.4,0,.4]];function Ys(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function we(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=Ys(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var Xs=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function Js(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(Ys(e,t,n))} `:"L"}${o(t)}`}var Bi=2e3,uo=e=>!e.isAside||e.alone;function Hi(e){if(e.relation===null)return $(f.predicates[f.statements[e.
statement].predicate])+to(e);let{captions:t,called:n}=ke(e.relation),o=uo(e)?Ke(t):$(n);if(e.property===null)return o;
let s=$(f.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(uo(e)?"":to(e))}function Ui(e){let t=e.
relation!==null&&uo(e)&&ke(e.relation)?.amounts||[];return t.length?Ke(t):null}function Qs(e,[t,n],o,s){let r=o.
flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),x("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,label:i.join(`
`),amount:o.length===1?Ui(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:c})=>c!==null)?1:0)}}var ut=new Map,
Q=()=>ut;function mo(e){let{from:t,to:n}=ut.get(e);return{from:t,to:n,edges:[...ut.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function Zs(e){let t=[...ut.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?mo(o.id):null}function ho({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=p;return s===null||n.some(
r=>sn(s,r))}function er(){let e=new Map,t=le();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=Hi(n);r.said.set(a,[...r.said.get(a)??[],
n])}ut=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([c],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
c))),a=t.length>Bi?void 0:_s[r.length],i=a?r.map((c,d)=>Qs(d?`${n}/${d}`:n,o,[c],a[d])):[Qs(n,o,r,0)];for(let c of i)
ut.set(c.id,c)}}var tr=.6;function nr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,families:d}=n,{family:h,
rank:u,shape:m}=R(e),g=!o||o.has(e),k=d[h][g?s&&u==="concept"?"pale":"full":"dim"],b=e===p.selected,O=fn(e).includes(
"†")&&g,N={background:k,border:a},G=Pe(e);return{id:e,...z(e),shape:m,size:Et(e,r,t)/r,borderWidth:(b?3:O?2:
1)*(s?tr:1),color:{background:k,border:b?a:O?c:i,highlight:N,hover:N},fixed:G,shapeProperties:{borderDashes:G?
[3,2]:!1}}}function or(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:c}=n,d=e.edges.
find(m=>m.relation!==null)?.relation??null,h=d===null?i:c[R(d).family],u=m=>({enabled:!s&&e.edges.some(g=>g.to===
m),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?tr/r:d===null?1:1.5,color:{color:h[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:u(e.to),from:u(e.from)},dashes:d===null&&!s?[5,4]:!1,smooth:Xs(
e.bend)}}function sr(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;t.on("animationFinished",()=>{c=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function d(h,u){t.setSize(
"100%","100%");let[m,g]=[h.map(({x:A})=>A),h.map(({y:A})=>A)],[k,b,O,N]=[Math.min(...m),Math.max(...m),Math.min(
...g),Math.max(...g)],G=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(b-k||1),(e.clientHeight-o()-70)/
(N-O||1),1.15),M=G<.35?u:null,S=!a||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:M??
{x:(k+b)/2,y:(O+N)/2+16+o()/2/G},scale:M?.35:G},t.moveTo({...i,animation:S?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),S?r():(c=performance.now()+1500,zi(t).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var zi=e=>e;var Wi=1.5;function go(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:c},d){let h=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let u=o*ct;h.forEach((m,g)=>{let k=n+
(g-(h.length-1)/2)*u,b=e.measureText(m).width+2*Wi*d;e.fillStyle=c,e.fillRect(t-b/2,k-u/2,b,u)}),e.fillStyle=a,
h.forEach((m,g)=>{e.fillText(m,t,n+(g-(h.length-1)/2)*u)})}var kn=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n){
let[o,s,r,a]=t;for(let i of this.#t(t))for(let[[c,d,h,u],m]of this.#e.get(i)??[])if(m!==n&&o<h&&c<r&&s<u&&d<a)
return!1;return!0}};function rr([e,t,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[h,u,m,g]of[[e,n-e,s,a],[t,o-t,r,i]]){
if(!u){if(h<m||h>g)return!1;continue}let[k,b]=[(m-h)/u,(g-h)/u];c=Math.max(c,Math.min(k,b)),d=Math.min(d,Math.
max(k,b))}return c<=d}var Gi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),qi=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Ki=[0,8,16,24,32],Vi=12,ar=60,_i=500,Yi=400,Xi=.5,Pt=2,Ji=1,
ir=(e,t,n,o)=>[e-n/2-Pt,t-o/2-Pt,e+n/2+Pt,t+o/2+Pt];function cr({shapes:e,things:t,lines:n,pointOf:o,degree:s,
scale:r,sight:a=null,most:i=_i}){let c=S=>({x:o(S).x*r,y:o(S).y*r}),d=new kn;for(let S of e){let{x:A,y:I}=c(S),
D=Et(S,r,s(S));d.add([A-D,I-D,A+D,I+D],S)}let h=n.length>Yi?[]:n.flatMap(S=>Qi(S,c));function u(S,A,I){let D=a&&
I.x>a[0]&&I.y>a[1]&&I.x<a[2]&&I.y<a[3],re=null,Y=1/0;for(let ae of S){let[Ge,tt,Ot,ee]=ae.box;if(D&&(Ge<a[0]||
tt<a[1]||Ot>a[2]||ee>a[3])||!d.isFree(ae.box,A))continue;let qe=h.reduce((Mt,{id:Tt,stroke:Re})=>Mt+(Tt!==A&&rr(
Re,ae.box)?1:0),ae.off??0);if(qe<Y&&([re,Y]=[ae,qe]),!Y)break}return re}let{names:m,captions:g}={names:new Map,
captions:new Map};function k(S){let A=no(S),{size:I,bold:D}=Rs(S,r,s(S)),[re,Y]=Ve(A,I,D),{x:ae,y:Ge}=c(S),tt=Et(
S,r,s(S)),Ot=(s(S)>=Vi?Ki:[0]).flatMap(qe=>qi.map(([Mt,Tt])=>{let Re=tt+Pt+1+qe,[nt,Jt]=[Mt*(Re+re/2),Tt*(Re+Y/
2)];return{dx:nt,dy:Jt,box:ir(ae+nt,Ge+Jt,re,Y)}})),ee=u(Ot,null,{x:ae,y:Ge});ee&&(d.add(ee.box,`name ${S}`),m.
set(S,{dx:ee.dx,dy:ee.dy,size:I,bold:D,label:A}))}function b({id:S,from:A,to:I,bend:D},re){let[Y,ae]=Ve(re,pn),
[Ge,tt]=[c(A),c(I)],Ot=Gi.map(([qe,Mt,Tt])=>{let[Re,nt]=[Mt*(Y/2+4),Tt*(ae/2+4)],{x:Jt,y:mi}=we(Ge,tt,D,qe);return{
along:qe,dx:Re,dy:nt,off:Re||nt?Ji:0,box:ir(Jt+Re,mi+nt,Y,ae)}}),ee=u(Ot,S,we(Ge,tt,D,.5));ee&&(d.remove(S),d.
add(ee.box,S),g.set(S,{along:ee.along,dx:ee.dx,dy:ee.dy,size:pn,label:re}))}let[O,N]=[t.slice(0,i),n.slice(0,i)],
G=N.filter(({amount:S})=>S),M=new Set(G.flatMap(({from:S,to:A})=>[S,A]));for(let S of O.length<=ar?O.filter(A=>M.
has(A)):O)k(S);if(O.length<=ar)for(let S of G)b(S,S.amount??"");for(let S of O)m.has(S)||k(S);if(m.size>=Xi*O.
length){for(let S of G)b(S,S.label);for(let S of N)S.amount||b(S,S.label)}return{names:m,captions:g}}function Qi({
id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>we(r,a,o,c));return i.slice(
1).map((c,d)=>({id:e,stroke:[i[d].x,i[d].y,c.x,c.y]}))}var Zi=50,mt=new Map,wo=()=>[...w.shown.keys()].filter(e=>!w.guests.has(e));function ec(){let{preset:e,centre:t,
came:n,away:o}=w,s=new Set(e===null?[]:f.presets[e].things);if(t!==null)for(let r of[t,...lt(t,new Set([t]),new Set).
slice(0,At)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?lt(r,s,o).slice(0,At):Ct(r,s,o))s.add(
i)}return s}function xe(){let[e,t]=[ec(),new Set(wo())];return{preset:w.preset,centre:w.centre,came:[...w.came],
added:[...t].filter(n=>!e.has(n)),removed:[...e].filter(n=>!t.has(n)),away:[...w.away],asked:[...hn(w.preset)].
filter(n=>!w.aside.has(n)&&!w.away.has(n)),pinned:[...w.pinned].filter(n=>w.shown.has(n))}}function lr({preset:e,
centre:t,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){t!==null?xn(t):e!==null?gn(e):Fs(),w.away=new Set(
r);for(let d of[...a,...w.away])w.aside.delete(d);for(let d of n)ce(w.shown,[d.thing]),d.all?wn(d.thing):ce(w.
shown,Ct(d.thing,w.shown,w.away)),w.came.push(d);ce(w.shown,o);for(let d of s)w.shown.delete(d);w.pinned=new Set(
i);let c=mt.get(fr());c&&(w.shown=new Map(c))}var fr=()=>`${w.preset} ${w.centre} ${wo().sort((e,t)=>e-t)}`;function $n(){
let e=fr();mt.delete(e),mt.set(e,new Map(wo().map(t=>[t,z(t)]))),mt.size>Zi&&mt.delete([...mt.keys()][0])}function dr(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,c=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
d=null;function h(){if(!d)return;let b=c(),O=b.scale/d.scale;t.style.transform=`translate(${b.x-d.x*O}px, ${b.
y-d.y*O}px) scale(${O})`}let u=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function g(){!d||!(r||n())||
(r=!0,u(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(i),i=setTimeout(k,160))}function k(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
d=c(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&u(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),e.on("dragStart",({nodes:b})=>b.length&&m()),
e.on("dragging",({nodes:b})=>b.length||g()),e.on("dragEnd",k),e.on("zoom",g)}var[tc,pr]=[50,.4],nc=.75,oc=250;function ur(e,t){let n=0,o=!1,s=!1;function r(i=tc){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:pr}}),i>pr/2&&(n=setTimeout(()=>r(i*nc),oc))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var Xe=matchMedia("(prefers-color-scheme: dark)");Ye(Xe.matches?"dark":"light");function Ye(e){document.documentElement.
dataset.theme=e}var ht=()=>document.documentElement.dataset.theme==="dark";function mr(){let{theme:e="light"}=document.
documentElement.dataset;Ye("light");let t=Sn();return Ye(e),t}function Sn(){let e=getComputedStyle(document.documentElement),
t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,c]=[1,3,5].map(d=>parseInt(t(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{ink:t("ink"),
soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,
families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var sc=.55,rc=120,ac=500,gr=3e3,de=y("drawing"),wr=()=>y("tools").offsetHeight+16,Ee=new vis.DataSet([]),jt=new vis.
DataSet([]),v=new vis.Network(de,{nodes:Ee,edges:jt},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Ft=()=>Ee.length>ac,xr=sr(de,v,{isHeavy:Ft,below:wr,arrived:()=>Sr(!0),settle:So});dr(v,de.querySelector("canv\
as"),Ft,So);var Te=Sn(),xo=new Map,bo={names:new Map,captions:new Map},hr=0,vn=!1,It={scale:0,x:0,y:0},gt=e=>xo.
get(e)??0;function ic(){let e=V().length;return e>gr||e>rc&&v.getScale()<sc}function br(){if(p.highlighted){let t=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...t.filter(ve)])}if(p.selected===
null||!ve(p.selected))return null;let e=[...Q().values()].filter(({from:t,to:n})=>t===p.selected||n===p.selected);
return new Set([p.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function cc(){let{x:e,y:t}=v.canvasToDOM({x:0,
y:0});return[-e,-t,de.clientWidth-e,de.clientHeight-wr()-t]}function lc(e){return Ft()?e.filter(t=>yr(t,50)):e}
function yr(e,t){let{x:n,y:o}=v.canvasToDOM(z(e));return n>-t&&o>-t&&n<de.clientWidth+t&&o<de.clientHeight+t}function fc(e){
let t=br(),n=new Set(e),o=a=>a===p.selected?2:t?.has(a)?1:0,s=a=>gt(a)+(U(a)?0:3),r=a=>n.has(a.from)&&n.has(a.
to)&&ho(a,t);return{shapes:e,things:(t?e.filter(a=>t.has(a)):e).sort((a,i)=>o(i)-o(a)||s(i)-s(a)||a-i),lines:[
...Q().values()].filter(r).sort((a,i)=>i.weight-a.weight||a.from-i.from||a.to-i.to),pointOf:z,degree:gt}}function kr(){
It={scale:v.getScale(),...v.getViewPosition()},bo=cr({...fc(lc(V())),scale:It.scale,sight:cc()})}function yo(e){
let t=br(),n={colours:e,highlighted:t,far:ic(),scale:v.getScale()};return{things:V().sort((o,s)=>gt(o)-gt(s)).
map(o=>nr(o,gt(o),n)),lines:[...Q().values()].map(o=>or(o,ho(o,t),n))}}function ko(){Te=Sn(),er(),xo=new Map;for(let{
from:o,to:s}of Q().values())for(let r of[o,s])xo.set(r,gt(r)+1);let e=V().length<=gr;v.setOptions({interaction:{
hover:e,dragNodes:e}}),jt.remove(jt.getIds().filter(o=>!Q().has(String(o))));let t=yo(Te),n=new Set(t.things.map(
({id:o})=>o));Ee.remove(Ee.getIds().filter(o=>!n.has(Number(o)))),Ee.update(t.things),jt.update(t.lines),kr(),
(v.getSelectedNodes().length||v.getSelectedEdges().length)&&v.unselectAll(),p.selected!==null&&Ee.get(p.selected)&&
v.selectNodes([p.selected],!1)}function $r(e=!1){let t=v.getScale(),{x:n,y:o}=v.getViewPosition(),s=Math.abs(t/
It.scale-1)>(Ft()?.2:.03);if(!e&&!s&&!(Ft()&&Math.hypot(n-It.x,o-It.y)*t>20))return;if(kr(),!s){v.redraw();return}
let r=yo(Te);Ee.update(r.things),jt.update(r.lines)}function On(){let e=1/v.getScale(),t=s=>v.getPosition(s),n=[
...bo.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!Ee.get(s))return[];let{x:h,y:u}=t(s);return[
{thing:s,x:h+r*e,y:u+a*e,size:i*e,bold:c,label:d}]}),o=[...bo.captions].flatMap(([s,{along:r,dx:a,dy:i,size:c,
label:d}])=>{let h=Q().get(s);if(!h)return[];let{x:u,y:m}=we(t(h.from),t(h.to),h.bend,r);return[{line:h,x:u+a*
e,y:m+i*e,size:c*e,label:d}]});return{names:n,captions:o}}function $o(e){let[t,n]=[v.DOMtoCanvas({x:0,y:0}),v.
DOMtoCanvas({x:de.clientWidth,y:de.clientHeight})];return{...yo(e),...On(),from:t,to:n,width:de.clientWidth,height:de.
clientHeight}}function So(){$r(!0)}function Sr(e=!1){cancelAnimationFrame(hr),vn=vn||e,hr=requestAnimationFrame(
()=>{$r(vn),vn=!1})}v.on("afterDrawing",e=>{let t=1/v.getScale(),{names:n,captions:o}=On();for(let s of o)go(e,
s,s.line.weight>1?Te.ink:Te.soft,Te,t);for(let s of n){let r=U(s.thing)&&s.thing!==p.selected;go(e,s,r?Te.soft:
Te.ink,Te,t)}xr.isTravelling()||Sr()});v.on("dragEnd",({nodes:e})=>e.length?Or(e):So());var vr=ur(v,e=>{Or(V()),
e&&p.selected===null&&!p.highlighted&&Ae()});function Or(e){for(let t of e)bn(t,v.getPosition(t));$n(),ko()}function Ae(e=null){
let t=(e??V()).filter(n=>Ee.get(n)).map(z);t.length&&xr.look(t,e&&!p.highlighted?t[0]:null)}var Mr=e=>yr(e,-20);
function Je(e){v.moveTo({scale:v.getScale()*e})}var Mn=null;function Dt(e=null){Mn=p.mode==="picture"?null:()=>Ae(e),Mn||Ae(e)}function pc(){let{selected:e,highlighted:t}=p;
Dt(e!==null?[e,...te(e,ft()).filter(ve)]:t)}function oe({from:e=null,moves:t=!0}={}){je(p.tab),K(),y("details").
scrollTop=0,p.tab!=="overview"&&((p.passage===null||e===null)&&fe(!0),p.tab==="details"&&(ne(x("chosen")+Ne()),
y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),t&&pc())}function Qe(e){
q(),Oe(e),oe()}function Tr(e){q(),Oe(e),oe({moves:!1})}function Er(e){Oe(e,!0),oe({moves:!Mr(e)})}function Ar({
from:e,to:t}){q(),pt(e,t),oe({moves:!1})}function wt(){q(),ge(),oe()}function Cr(e){q(),ge(),gn(e),oe(),Dt()}function Lr(e,t){
q(),Rt(e,t),oe()}function Ie(e){let t=p.passage;q(),Nt(e),oe({from:t})}function Tn(e,t=!0){p.unknown=null;let n=ps(
e,t);n&&Object.assign(p,{unknown:n,tab:"overview"}),oe(),n&&fe(!0),p.tab==="overview"&&Dt()}function Fe(e,t,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;q(),e(),fo(),K(),t!==void 0&&Dt(t===null?null:[t,...te(
t),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var Rr=e=>Fe(()=>ne(x("\
added")(xn(e))),e),En=(e,t=!0)=>Fe(()=>ne(x("added")(Bs(e))),t?e:void 0),Nr=()=>p.selected??p.pair?.from;function An(e){
let[t,...n]=e;Fe(()=>{co(e),n.length||Oe(t)},n.length?Nr():void 0,e),n.length||oe()}function Cn(e){let[t,...n]=e;
if(Fe(()=>{n.length||ge(),lo(e)},n.length?Nr():void 0,e),n.length)return;let s=Zs(t);s&&pt(s.from,s.to),oe()}var Pr=()=>Fe(
()=>co(Lt()),null),jr=()=>Fe(()=>lo(Ps()),null),Ir=e=>Fe(()=>Us(e));function Fr(e){q(),ge(),io(e),oe(),ne(x("h\
iddenNow"))}var Ln=(e,t)=>Fe(()=>zs(e,t));function vo(){ms(),ne(x("undone"))}function Dr(e){yn(e),K(),e==="pic\
ture"&&Mn&&Mn()}function Br(e){p.reading=e,he("readings",e),fo(),K()}var Rn=[28,72],mc=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Hr=f.passages.map(e=>[e.text].flat());function hc(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function gc(e,t,n){let o=e.slice(Math.max(0,n-Rn[0]),n).replace(
n>Rn[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+Rn[1]).replace(n+Rn[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function Ur(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=mc.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(hc),a=[];for(let[i,c]of f.passages.entries()){if(a.length===t)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[h,...u]=[$(c.text),...Hr[i]],m=r.length?
[h,...u].find(O=>r.every(N=>N.test(O))):void 0,g=d?h:m;if(g===void 0)continue;let k=d?null:r[0].exec(g),b=g===
h?void 0:["en","ko"][Hr[i].indexOf(g)];a.push({passage:i,lang:b,...gc(g,k?.[0]??"",k?.index??0)})}return a}function wc(e){let[t,...n]=e.split(":");return Object.hasOwn(f.prefixes,t)?f.prefixes[t]+n.join(":"):e}var Oo=e=>(e.
split(/[:/#]/).at(-1)??"").toLowerCase(),Wr=new Map,Gr=new Map;for(let e=P-1;e>=0;e-=1){let{name:t,same:n}=f.things[e];
for(let o of[t,...n])Gr.set(Oo(o),e);for(let o of[t,...n])Wr.set(o,e).set(wc(o),e)}var W=e=>Wr.get(e)??(/^\w+:/.
test(e)?void 0:Gr.get(e.toLowerCase()));function Bt(e){let{name:t}=f.things[e],n=Oo(t);return/^[\w.-]+$/.test(
n)&&W(n)===e?n:t}var zr=new Map(f.passages.map(({name:e},t)=>[e.toLowerCase(),t])),qr=e=>zr.get(e.toLowerCase())??
zr.get(Oo(e)),xc=new Map(f.presets.map(({name:e},t)=>[e,t])),Kr=e=>xc.get(e),bc=new Map(f.kinds.map(({name:e},t)=>[
e,t])),Nn=e=>bc.get(e);var Ht=[];for(let e=2;Ht.length<64;e+=1)Ht.every(t=>e%t)&&Ht.push(e);var Vr=e=>Math.floor((e-Math.floor(e))*2**
32)|0,yc=Ht.map(e=>Vr(Math.cbrt(e))),kc=Ht.slice(0,8).map(e=>Vr(Math.sqrt(e))),be=(e,t)=>e>>>t|e<<32-t;function _r(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(kc),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let O=be(r[b-15],7)^be(r[b-15],18)^
r[b-15]>>>3,N=be(r[b-2],17)^be(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+O+r[b-7]+N|0}let[i,c,d,h,u,m,g,k]=s;for(let b=0;b<
64;b+=1){let O=k+(be(u,6)^be(u,11)^be(u,25))+(u&m^~u&g)+yc[b]+r[b]|0,N=(be(i,2)^be(i,13)^be(i,22))+(i&c^i&d^c&
d)|0;[k,g,m,u,h,d,c,i]=[g,m,u,h+O|0,d,c,i,O+N|0]}[i,c,d,h,u,m,g,k].forEach((b,O)=>{s[O]=s[O]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Yr=60,$c=1e5,Sc=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],Ut=({name:e})=>e.split("/").slice(0,-1).join("/"),Mo=new Map;f.passages.
forEach((e,t)=>{e.sha256&&Mo.set(Ut(e),[...Mo.get(Ut(e))??[],t])});var Eo=new Map;function Xr(e,t){let n=new Map,
o=null,[s,r]=[0,$c];for(let a of t){let{begin:i,end:c,sha256:d}=f.passages[a],h=g=>e.slice(g,g+c-i).join(""),u=g=>g>=
0&&_r(new TextEncoder().encode(h(g)))===d,m=[i,i+s].find(u);if(m===void 0&&r>0){o??=[...e.keys()].filter(b=>/\S/.
test(e[b])&&!/[\p{L}\p{N}_]/u.test(e[b-1]??""));let g=i+s,k=[...o].sort((b,O)=>Math.abs(b-g)-Math.abs(O-g)).slice(
0,r);r-=k.length,m=k.find(u)}m!==void 0&&(n.set(a,{begin:m,words:h(m)}),s=m-i)}return n}var To=(e,t)=>e.get(t)?.
begin===f.passages[t].begin;function vc(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:Xr(o,n),undone:[]},
r=n.find(u=>!To(s.sentences,u));if(r===void 0)return s;let a=[],i=e;for(let[u,m]of Sc){let g=i;i=m(i),i!==g&&a.
push(u)}if(!a.length)return{...s,first:r};let c=Xr([...i],n),d=u=>n.filter(m=>To(u,m)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Jr(e){let[t]=[...Mo].map(
d=>vc(e,d)).sort((d,h)=>h.sentences.size-d.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&Eo.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!To(r,d)).length}}var Qr=e=>Eo.get(Ut(f.passages[e])),Ao=()=>Eo.size>
0,Pn=e=>f.passages[e].sha256?Qr(e)?.sentences.has(e):void 0;function Zr(e){let t=Qr(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-Yr),o).join(
""),words:s,after:t.points.slice(r,r+Yr).join("")}}var zt="http://www.w3.org/2000/svg",jn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function De(e){let t=document.createElementNS(
zt,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(zt,"path");return n.setAttribute("d",jn[e.shape]),t.append(n),
t}function F(e){return e>=P?l("span",{dir:"auto"},T(e)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Qe(
e)},De(R(e)),T(e))}function Ze({name:e,paragraph:t,sentence:n,article:o}){return t?x("where")(t,n)+(o?` (${$(o)}\
)`:""):e}function xt(e){let{name:t}=f.passages[e],n=`${t}, ${Ze(f.passages[e])}, ${x("readHere")}`;return L(t,
()=>Ie(e),{class:"chip","aria-label":n})}var Wt=()=>f.sentences.filter(({lang:e,only:t})=>e===p.language&&(t===""||t===p.reading)),ea=e=>Wt().filter(t=>t.
passage===e);function In(e){let t=Wt().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function et(e){let{object:t}=f.statements[e];return typeof t=="number"?T(t):$(t.text)}function Oc(e){
let{subject:t,predicate:n}=f.statements[e];return`${T(t)} — ${$(f.predicates[n])}: ${et(e)}`}function Mc(e){
let{subject:t,predicate:n,errata:o}=f.statements[e];return f.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[et(r)]:[])}function Tc(e,t){let{severity:n,problem:o}=f.
errata[e],s=t.filter(an),r=t.flatMap(c=>f.statements[c].corrected).map($),a=[...new Set(s.flatMap(Mc))],i=a.length?
x("correctedFrom")(a.join(", ")):x("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${H(t)||"†"} ${x("erratum")}`),l("span",{dir:"auto"},` ${$(o)}`),r.length?l("span",{class:"\
corrected"},x("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function Co(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Tc(o,s))}function Lo(e){let t=Zr(e);return t?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${t.before}`),l("mark",{},t.words),l("span",{class:"around"},`${t.after}…`)):Pn(e)===!1?l("p",{class:"un\
found"},x("unfound")):""}function Ro(e){let t=e.map(({text:n,statements:o})=>{let s=H(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...t)}function ta(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return l("article",{class:"card"},Ro(e),...t,...Co(n))}function Ec(e,t){let{text:n}=f.
passages[e];return ta(t,l("p",{class:"source"},xt(e),` ${Ze(f.passages[e])}`),n?l("p",{class:"paraphrase",dir:"\
auto"},$(n)):l("p",{class:"muted"},x("unparaphrased")),Lo(e))}function Gt(e){let t=Wt(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(c=>e.has(c))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:Oc(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,c])=>i===null?[]:[Ec(i,c)]);return r.length?[...a,ta(r,l("p",{class:"source muted"},x("unsou\
rced")))]:a}var Ac=/^(Heading|소제목|제목)[^:]*: /,Cc=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),qt=new Map,oa=L("‹",()=>Io(-1),{class:"tool","data-label":"previous"}),sa=L("›",()=>Io(1),{class:"\
tool","data-label":"next"}),ra=l("span",{class:"here"}),bt=l("select",{"data-label":"jump"}),No=l("div",{class:"\
bar reading"},oa,sa,ra,bt),Po=l("div",{}),Dn=e=>f.passages[e].kind==="heading",Fn=[...f.passages.keys()].filter(
Dn),jo=e=>$(f.passages[e].text)||x("unparaphrased");function Lc(e){let t=jo(e).replace(Ac,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[e].paragraph,t].filter(Boolean).join(" · ")}function Rc(e){let t=ea(e),
n=new Set(t.flatMap(o=>o.statements));return l("div",{class:"told"},Lo(e),t.length?l("p",{class:"muted"},x("it\
States")):"",t.length?Ro(t):l("p",{class:"muted"},x("nothingStated")),...Co(n,f.passages[e].errata))}function Nc(e){
let t=Pn(e);if(t===void 0)return"";let n=l("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},x(t?"isVerified":"isDifferent"));return l("span",{class:t?"verified":"differs"},n,o)}function Pc(e){let{
name:t,sentence:n,errata:o}=f.passages[e],s=e===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&e===0?"0":"-1",onclick:()=>Ie(e)},
Dn(e)?"":l("span",{class:"number"},`${n||t} `),jo(e),o.length?l("sup",{},"†"):"",Nc(e));return qt.set(e,r),l(
"li",{},Dn(e)?l("h3",{},r):r,s?Rc(e):"")}function jc(e){let{paragraph:t,kind:n}=f.passages[e[0]],o=t&&!Dn(e[0])?
x("paragraph")(t):"";return l("section",{class:`paragraph ${n}`},o?l(Fn.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...e.map(Pc)))}function Io(e,t=!1){let n=p.passage===null?0:p.passage+e;n<0||n>=f.passages.length||
(Ie(n),t?qt.get(n)?.focus({preventScroll:!0}):ne(`${Ze(f.passages[n])}: ${jo(n)}`))}function aa(){let e=y("rea\
der");e.append(No,Po),e.addEventListener("keydown",t=>{let n=Cc.get(t.key);!n||!t.target.classList.contains("s\
entence")||(t.preventDefault(),Io(n,!0))}),bt.addEventListener("change",()=>Ie(Number(bt.value)))}function Ic(){
let{passage:e}=p,t=f.passages.length;oa.disabled=!e,sa.disabled=e===t-1,ra.textContent=e===null?x("sentences")(
t):x("sentenceOf")(f.passages[e].paragraph,e+1,t);let n=e===null?void 0:Fn.findLast(o=>o<=e);bt.replaceChildren(
...n===void 0?[l("option",{value:""},x("jump"))]:[],...Fn.map(o=>l("option",{value:String(o)},Lc(o)))),bt.value=
n===void 0?"":String(n),bt.hidden=!Fn.length,No.hidden=!t}function Fc(e){let t="";return e.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&$(o)!==t;return t=o?$(o):t,[...s?[l("h2",{class:"article",dir:"auto"},$(o))]:[],jc(n)]})}function Dc(){
let e=new Map;f.passages.forEach((s,r)=>{let a=`${Ut(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>y(
"file").click(),n=L(x(Ao()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},x("file\
Note")),l("div",{class:"tools"},n)];qt.clear(),Po.replaceChildren(l("h2",{},x("textTitle")),l("p",{class:"note"},
x(f.passages.length?"textHelp":"noText")),f.articles.length&&!Ao()?l("p",{class:"note"},x("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Fc([...e.values()]))}var na=null;function Bc(){let e=y("reader"),t=p.passage===
null?null:qt.get(p.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){na!==p.passage&&t.scrollIntoView(),na=p.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+No.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function Bn(){let{activeElement:e}=document,t=Po.contains(e)&&e?.classList.contains("sentence");Ic(),
Dc(),t&&qt.get(p.passage??0)?.focus({preventScroll:!0}),Bc()}var Fo=()=>f.lang;function Kt(e){p.language=e,document.documentElement.lang=e,document.title=$(f.title),y("tit\
le").textContent=$(f.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.
message&&(n.textContent=Me(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Me(n.dataset.label));
y("query").placeholder=x("search"),he("languages",e)}var Be=(e,t)=>y(e).addEventListener("click",t),Hn=(e,t)=>y(e).addEventListener("click",({target:{value:n}})=>n&&
t(n)),la=()=>p.selected!==null||!!p.pair||!!p.highlighted;function Hc(){v.on("click",({nodes:[e],edges:[t]})=>{
e!==void 0?Tr(e):t!==void 0?Ar(mo(t)):la()&&wt()}),v.on("doubleClick",({nodes:[e]})=>e!==void 0&&En(e,!1))}function Uc(){
Be("closer",()=>Je(1.4)),Be("farther",()=>Je(1/1.4)),Be("whole",()=>Ae()),Be("undo",vo),Be("physics",()=>{let e=y(
"physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-pressed",String(e)),vr(e)})}var Do=()=>y(
"menu").getAttribute("aria-expanded")==="true",Bo=e=>y("menu").setAttribute("aria-expanded",String(e));function fa(){
Bo(!1),y("menu").focus()}function ia(e){Ye(e),K()}var da=()=>y("theme").setAttribute("aria-pressed",String(ht()));
function zc(){Be("menu",()=>Bo(!Do())),Hn("modes",e=>{Dr(e),Do()&&fa()}),Hn("readings",Br),Hn("languages",e=>{
Kt(e),K()});for(let e of["pointerdown","focusin"])document.addEventListener(e,({target:t})=>{!y("menu").contains(
t)&&!y("options").contains(t)&&Bo(!1)});Be("theme",()=>ia(ht()?"light":"dark")),Xe.addEventListener("change",()=>ia(
Xe.matches?"dark":"light"))}function ca(e){je(e),e==="text"&&Bn()}function Wc(){Be("fold",()=>fe(!Vs())),Hn("t\
abs",ca),y("tabs").addEventListener("keydown",({key:e})=>{let t=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)
return;let n=[...y("tabs").children],o=n[(n.findIndex(({value:s})=>s===p.tab)+t+n.length)%n.length];ca(o.value),
o.focus()})}function Gc(e){let t=e.target instanceof Element&&e.target.matches("input[type=search]"),n=e.ctrlKey||
e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),vo()),!(t||n||e.altKey)&&(e.key==="Escape"&&Do()?fa():e.key===
"Escape"&&la()?wt():e.key==="/"&&(e.preventDefault(),y("query").focus()))}function pa(){Hc(),Uc(),zc(),Wc(),fs(
Tn),addEventListener("resize",()=>{p.selected===null&&!p.highlighted&&p.mode==="picture"&&Ae()}),document.addEventListener(
"keydown",Gc);for(let e of y("readings").children)e.disabled=!f.readings.includes(e.value);he("modes",p.mode)}var qc=64*1024*1024,Ce=null;function ma({name:e,wrong:t,read:n}){return t?x("fileWrong")(t,e):n?x("fileRead")(
n,e,Ze):""}function Kc(){Ce=null,Ho()}function Ho(){let e=y("took");if(e.hidden=Ce===null,Ce===null)return;e.className=
Ce.read?.of&&Ce.read.found===Ce.read.of?"":"wrong";let t=L("×",Kc,{class:"tool","aria-label":x("close")});e.replaceChildren(
l("p",{dir:"auto"},ma(Ce)),t)}async function Vc([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>qc)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Jr(r)}}async function ua(e,t=!1){e.length&&(Ce=await Vc(e,t),p.tab==="overview"&&je("tex\
t"),fe(!0),K(),ne(ma(Ce)))}function ha(){let e=y("file");e.addEventListener("change",async()=>{await ua([...e.
files]),e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",t=>{t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
ua([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var _c=60,Yc=2,Xc={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ga={"+":()=>Je(1.4),"=":()=>Je(
1.4),"-":()=>Je(1/1.4),0:()=>Ae(),Enter:()=>p.selected!==null&&y("details").querySelector("h2")?.focus()};function Jc([
e,t]){let n=_e().get(p.selected??-1)??v.getViewPosition();return[..._e()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,c=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+Yc*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Qc([e,t]){let{x:n,y:o}=v.getViewPosition(),s=_c/v.getScale();
v.moveTo({position:{x:n+e*s,y:o+t*s}})}function wa(){let e=y("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=Xc[t.key];if(!(!n&&
!Object.hasOwn(ga,t.key)))if(t.preventDefault(),!n)ga[t.key]();else if(t.shiftKey)Qc(n);else{let o=Jc(n);o!==void 0&&
Er(o)}})}var Zc="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Uo=5,zo=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),el=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?Zc[Math.floor(n/
588)]:t}).join(""),tl=f.things.slice(0,P).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>zo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(zo),...r],initials:s.map(el).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function xa(e,t){let n=e.indexOf(t);return n<0?Uo:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function yt(e,t=12){
let n=e.trim().normalize("NFC"),o=zo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return tl.map((r,a)=>{let i=s?
r.initials.map(c=>xa(c,n)):r.plain.map(c=>xa(c,o));return{rank:Math.min(...i,Uo),thing:a}}).filter(r=>r.rank<Uo).
sort((r,a)=>r.rank-a.rank||Number(U(r.thing))-Number(U(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function Un(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function h(M,...S){return l("li",{id:`${t.id}-${M}`,role:"option","aria-selected":String(M===c),onpointerdown:A=>{
A.preventDefault(),O(M)}},...S)}function u(M,S){let A=R(M);return h(S,De(A),l("span",{dir:"auto"},T(M)),l("sma\
ll",{},$(A.label)))}function m({passage:M,lang:S,before:A,found:I,after:D},re){let Y=l("span",{dir:"auto",lang:S},
A,I?l("mark",{},I):"",D);return h(a.length+re,Y,l("small",{},f.passages[M].name))}function g(){let M=`${t.id}-\
sentences`,S=l("ul",{role:"none"},...i.map(m));return l("li",{role:"group","aria-labelledby":M},l("small",{id:M},
x("sentence")),S)}function k(){let M=e.value.trim()!=="",S={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(u),...i.length?[g()]:[],...d()?[]:[l("li",S,x("nothing"))]),t.hidden=!M,
e.setAttribute("aria-expanded",String(M)),M&&d()?e.setAttribute("aria-activedescendant",`${t.id}-${c}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function b(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function O(M){e.
value=o?T(a[M]):"",b(),M<a.length?n(a[M]):r(i[M-a.length].passage)}function N(){i=s(e.value),a=yt(e.value,i.length?
8:12),c=0,k()}function G(M){t.hidden&&N(),c=(c+M+d())%(d()||1),k()}e.addEventListener("input",N),e.addEventListener(
"focus",()=>o||N()),e.addEventListener("blur",b),e.addEventListener("keydown",M=>{M.isComposing||(M.key==="Arr\
owDown"||M.key==="ArrowUp"?(M.preventDefault(),G(M.key==="ArrowDown"?1:-1)):M.key==="Enter"&&d()&&!t.hidden?(M.
preventDefault(),O(c)):M.key==="Escape"&&(o||(e.value=""),b()))})}var Wo=3;function ba(e,...t){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ya(){v.on("hoverNode",({node:e,event:t})=>ba(
t,T(e),l("small",{},$(R(e).label)))),v.on("hoverEdge",({edge:e,event:t})=>{let n=Q().get(e);if(!n)return;let o=In(
at(n.edges)),s=o.slice(0,Wo).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("sup",{},H(r.statements))));ba(
t,...s,o.length>Wo?l("small",{},`+ ${o.length-Wo}`):"")});for(let e of["blurNode","blurEdge","dragStart","zoom",
"click"])v.on(e,()=>{y("tip").hidden=!0})}var nl={corrected:"corrected",stated:"stated","as-stated":"stated"};function Go(e,t){let n=e.map(t),o=e.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}ue("lang",{kept:!0,write:()=>p.language===
Fo()?"":p.language,read(e){if(e==="en"||e==="ko")Kt(e);else{if(e)return null;Kt(Fo())}}});ue("theme",{kept:!0,
write:()=>ht()===Xe.matches?"":ht()?"dark":"light",read(e){if(e&&e!=="dark"&&e!=="light")return null;Ye(e||(Xe.
matches?"dark":"light"))}});ue("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(e){let t=e?nl[e]:
f.readings[0];if(!f.readings.includes(t))return null;p.reading=t,he("readings",t)}});ue("as",{write:()=>p.mode===
"picture"?"":p.mode,read(e){if(e&&e!=="table")return null;yn(e||"picture")}});var Le;function He(e,t,n,o){ue(e,
{write:()=>ot(n()),read(s){let{places:r,unknown:a}=Go(st(s),t);return o(r),a}})}var Ue=(...e)=>e.flatMap(t=>t===
null?[]:Bt(t)),qo=e=>e.map(t=>f.kinds[t].name);He("view",Kr,()=>{let{preset:e}=xe();return e?[f.presets[e].name]:
[]},([e=f.presets.length?0:null])=>{Le={preset:e,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
He("around",W,()=>Ue(xe().centre),([e])=>{e!==void 0&&Object.assign(Le,{preset:null,centre:e})});He("show",Nn,
()=>qo(xe().asked),e=>Object.assign(Le,{asked:e}));var $a=e=>f.kinds.length>2&&e.length===f.kinds.length-1;He(
"hide",Nn,()=>{let{away:e}=xe();return $a(e)?[]:qo(e)},e=>Object.assign(Le,{away:e}));He("only",Nn,()=>{let{away:e}=xe(),
[t]=[...f.kinds.keys()].filter(n=>!e.includes(n));return $a(e)?qo([t]):[]},([e])=>{e!==void 0&&(Le.away=[...f.
kinds.keys()].filter(t=>t!==e))});var ka="*";ue("with",{write:()=>ot(xe().came.map(({thing:e,all:t})=>Bt(e)+(t?
ka:""))),read(e){let t=st(e),{unknown:n}=Go(t,o=>W(o.replace(/\*$/,"")));return Le.came=t.flatMap(o=>{let s=W(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(ka)}}),n}});He("add",W,()=>Ue(...xe().added),
e=>Object.assign(Le,{added:e}));He("without",W,()=>Ue(...xe().removed),e=>Object.assign(Le,{removed:e}));He("p\
in",W,()=>Ue(...xe().pinned),e=>{lr({...Le,pinned:e}),ge()});function Vt(e,t,n,o,s){ue(e,{write:()=>ot(o()),read(r){
let a=st(r);if(a.length&&a.length!==t)return null;let{places:i,unknown:c}=Go(a,n);return a.length&&!c.length&&
s(...i),c}})}Vt("line",2,W,()=>p.pair?Ue(p.pair.from,p.pair.to):[],(e,t)=>pt(e,t));Vt("passage",1,qr,()=>p.passage===
null?[]:[f.passages[p.passage].name],e=>Nt(e));Vt("path",2,W,()=>p.isTold?Ue(p.path.from,p.path.to):[],(e,t)=>Rt(
e,t));Vt("at",1,W,()=>Ue(p.passed?p.selected:null),e=>Oe(e,!0));Vt("entity",1,W,()=>Ue(p.passed?null:p.selected),
e=>Oe(e));var ol=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],sl="schema:Country",va=6,rl=matchMedia("(max-wi\
dth: 860px)"),Oa=e=>f.kinds[B(e)].name,Ko=e=>e<P&&Oa(e)===sl,Ma=[...f.things.keys()].slice(0,P).filter(Ko).sort(
(e,t)=>C(t).length-C(e).length||e-t);function al(e,t){q(),p.beside=[e,t],rl.matches&&fe(!1),K(),y("beside").querySelector(
"h2").focus()}function il(){q(),p.beside=null,K(),y("details").querySelector(".beside button")?.focus()}function Ta(e){
let t=Ma.filter(a=>a!==e);if(!Ko(e)||!t.length)return"";let n=t.map(a=>L(T(a),()=>al(e,a),{class:"tool"})),o=n.
splice(va),s=l("details",{},l("summary",{},x("andMore")(o.length)),l("div",{class:"tools"},...o)),r=me(x("besi\
deOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function cl(e,t){let n=[
...Se(e),...te(e)].filter(s=>t.includes(Oa(s)));return In(new Set(n.flatMap(X).filter(j))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function ll({text:e,statements:t,passage:n}){let o=H(t),s=n===null?"":xt(n);return l("li",{
dir:"auto",class:o?"doubtful":""},e,o?l("sup",{},o):""," ",s)}function fl(e,t){let n=cl(e,t).map(ll),o=n.splice(
va);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},x("notSaid")),o.length?l("details",{},l("s\
ummary",{},x("andMore")(o.length)),l("ul",{},...o)):"")}function Sa(e,t){let n=Ma.filter(s=>s!==t[1-e]).map(s=>l(
"option",{value:String(s),selected:s===t[e]},T(s))),o=l("select",{"aria-label":x("besideChoice")(T(t[1-e])),onchange:({
target:s})=>{q(),p.beside=e?[t[0],Number(s.value)]:[Number(s.value),t[1]],K(),y("beside").querySelectorAll("se\
lect")[e].focus()}},...n);return l("th",{scope:"col"},F(t[e]),o)}function Ea(){let e=y("beside"),{beside:t}=p;
if(e.hidden=t===null,!t)return e.replaceChildren();let n=ol.map(([o,s])=>[l("tr",{},l("th",{colspan:"2",scope:"\
colgroup"},x(o))),l("tr",{},...t.map(r=>fl(r,s)))]);e.replaceChildren(l("div",{class:"bar"},l("h2",{tabindex:"\
-1"},t.map(T).join(" · ")),L("×",il,{class:"tool close","aria-label":x("close")})),l("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":t.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Sa(0,t),Sa(1,t))),...n.
map(o=>l("tbody",{},...o)))))}ue("beside",{write:()=>p.beside?ot(p.beside.map(Bt)):"",read(e){if(p.beside=null,
!e)return;let t=st(e),n=t.map(W),o=t.filter((i,c)=>n[c]===void 0||!Ko(n[c]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Aa=6,dl=12;function Vo(e,t){let n=new Map;for(let o of C(e)){if(o.relation!==null||o.from===o.to||!j(o.statement))
continue;let s=o.from===e,r=J(o,e);if(!t(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function _o({out:e,property:t}){let n=$(f.predicates[t]);return e?
n:x("relationOf")(n)}var Ca=({ends:e})=>[...e].map(([t,n])=>{let o=H(n);return l("span",{class:"end"},F(t),o?l(
"sup",{},o):"")});function pl(e){let t=Ca(e),n=t.length>Aa+1?Aa:t.length,o=l("summary",{},x("andMore")(t.length-
n)),s=n<t.length?l("details",{},o,...t.slice(n)):"";return l("div",{},l("dt",{},_o(e)),l("dd",{},...t.slice(0,
n),s))}function ul(e){let t=Ke(ke(e)?.captions??[""]).replaceAll(`
`," "),n=$(R(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():T(e)+o}function ml(e,t){let n=ul(e),o=Vo(e,s=>s!==t&&!(U(s)&&n.startsWith(T(s))));return l("l\
i",{},L(n,()=>Qe(e),{class:"plain",dir:"auto",title:T(e)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},_o(s)),...Ca(s))))}function hl(e){let t=new Map;for(let o of Se(e)){let s=Vo(o,a=>a===e).map(_o).join(
", ");if(!s)continue;let r=`${$(R(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=dl;return[...t].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>ml(r,e)))))}function La(e){let t=Vo(e,o=>E(e)||!E(o)).map(pl),n=E(e)?[]:hl(e);return!t.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},`${x("linked")} (${te(e).length})`),t.length?l("dl",{},...t):
"",...n)}var Ra=["from","to"];function Na(){let{from:e,to:t}=p.path;e!==null&&t!==null?Lr(e,t):zn()}function gl(e){let t=`\
path-${e}-found`,n=l("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=l("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return Un(o,n,{keep:!0,take(s){p.path[e]=s,p.path.from!==null&&p.path.
to!==null&&Na()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":e}),o,n)}var Pa=l("div",{"aria-l\
ive":"polite"});function ja(){let e=()=>{p.path={from:p.path.to,to:p.path.from},Na()};y("path").append(l("h2",
{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),...Ra.map(gl),L("",e,{class:"too\
l","data-message":"swap"}),Pa)}var wl=({from:e,to:t,statements:n},o)=>l("li",{},l("h3",{},`${o+1}. `,F(e)," – ",
F(t)),...Gt(n));function xl(e,t){if(e===null||t===null)return[];if(e===t)return[l("p",{},x("sameEnds"))];let n=Os(
rn(e,t)),o=n.length?x("steps")(n.length):x("noPath");return[l("p",{class:"note"},o),l("ol",{class:"steps"},...n.
map(wl))]}function zn(){for(let e of Ra){let[t,n]=[y(`path-${e}`),p.path[e]];t.value=n===null?"":T(n),t.placeholder=
x("search")}Pa.replaceChildren(...xl(p.path.from,p.path.to))}function Ia(e){p.path={from:e,to:null},zn(),je("p\
ath"),y("path-to").focus()}var Z=(e,t,n={})=>L(Me(e),t,{class:"tool","data-act":e,...n}),Fa=(...e)=>l("div",{class:"tools",role:"group","\
aria-label":x("actions")},...e);function bl(e){let t=ve(e),n=E(e)?[]:Lt(e),o=E(e)?[]:Se(e).filter(ve);return Fa(
Z("focus",()=>Rr(e)),un(e).total?Z("expand",()=>En(e)):"",E(e)&&t?Z("fold",()=>Cn([e])):"",E(e)&&!t?Z("unfold",
()=>An([e])):"",n.length?Z("unfoldAround",()=>An(n)):"",o.length?Z("foldAround",()=>Cn(o)):"",Z("pathFrom",()=>Ia(
e)),t?Z("pin",()=>Ir(e),{"aria-pressed":String(Pe(e))}):"",t?Z("hide",()=>Fr(e)):"",Z("release",wt))}function yl(e){
let{predicate:t,object:n,errata:o,corrected:s}=f.statements[e],r=typeof n=="number"?F(n):l("span",{dir:"auto",
lang:n.lang||!1},et(e));return[l("dt",{},$(f.predicates[t])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},H([e])):"",s.length?l("span",{class:"corrected"},`${x("corrected")}${s.map($).join(", ")}`):"")]}function kl(e){
let t=X(e).filter(j).flatMap(yl);return t.length?l("details",{class:"rows"},l("summary",{},x("asData")),l("dl",
{},...t)):""}function Yo(e,t){let n=f.things[e][t].flatMap((o,s)=>[s&&t==="broader"?" › ":" ",F(o)]);return n.
length?l("p",{class:"names","data-how":t},Xo(x(t)),...n):""}var Xo=e=>l("span",{class:"muted"},e);function $l(e){
let{label:t,name:n,names:o,same:s}=f.things[e],r=R(e),a=[...new Set([...[t].flat().filter(c=>c!==$(t)),...o])].
join(" · "),i=Gt(ys(e));return[l("h2",{dir:"auto",tabindex:"-1"},$(t)),l("p",{class:"kind"},De(r),$(r.label),
l("code",{},n)),a?l("p",{class:"names"},Xo(`${x("also")} `),l("span",{dir:"auto"},a)):"",s.length?l("p",{class:"\
names"},Xo(`${x("elsewhere")} `),l("code",{},s.join(" "))):"",Yo(e,"broader"),Yo(e,"narrower"),Yo(e,"related"),
bl(e),Ta(e),La(e),me(`${x("said")} (${i.length})`,...i),kl(e)]}function Sl({from:e,to:t,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(ve)?Z("fold",()=>Cn(o)):Z("unfold",()=>An(o));return[l("h2",{tabindex:"\
-1"},Ne()),l("p",{},F(e)," ",F(t)),Fa(o.length?r:"",Z("release",wt)),me(x("said"),...Gt(at(n)))]}function Da(){
let{pair:e,selected:t}=p,n=[l("h2",{tabindex:"-1"},x("details")),l("p",{},x("noneChosen"))],o=e?Sl(e):t!==null?
$l(t):n;y("details").replaceChildren(...o.filter(Boolean))}var kt=e=>e.toLocaleString(p.language),Ha=[...f.things.keys()].slice(0,P),vl=f.kinds.map((e,t)=>Ha.filter(n=>B(
n)===t).length),Ba=new Set(f.relations.map(({thing:e})=>B(e))),Ua=Ha.filter(e=>R(e).rank==="actor").sort((e,t)=>C(
t).length-C(e).length||e-t).slice(0,8),$t=e=>l("p",{class:"note"},e);function Ol(){let e=mn(),t=f.presets.map(
(n,o)=>L($(n.title),()=>Cr(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return me(x("views"),
l("div",{class:"tools",role:"group","aria-label":x("views")},...t),$t(e===null?x("ownView"):$(f.presets[e].note)),
f.presets.some(({name:n})=>n==="all")?"":$t(x("tooMany")(kt(P))))}function Ml(e,t){let n=f.kinds[e],o=l("input",
{type:"checkbox",value:String(e),checked:!ft().has(e),onchange:({target:a})=>Ln(e,a.checked?"show":"hide")}),s=l(
"small",{},x("shownOf")(kt(t),kt(vl[e]))),r=$(n.label);return l("li",{},l("label",{},o,De(n),l("span",{},r),s),
L(x("only"),()=>Ln(e,"only"),{class:"only","aria-label":x("onlyThis")+r}))}function Tl(){let e=Is(),t=[...f.kinds.
keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Ml(r,e.get(r)??0))),o=t.filter(s=>Ba.has(s));return[me(x("kind\
s"),$t(x("kindsNote")),n(t.filter(s=>!Ba.has(s)))),o.length?me(x("lines"),$t(x("linesNote")),n(o),l("div",{class:"\
tools"},L(x("unfoldAll"),Pr,{class:"tool","data-act":"unfoldAll"}),L(x("foldAll"),jr,{class:"tool","data-act":"\
foldAll"}))):"",ft().size?L(x("all"),()=>Ln(null,"all"),{class:"tool",id:"every"}):""]}function El(){if(!f.articles.
length)return[];let e=f.articles.map($).filter(Boolean).join("; ");return[l("p",{id:"origin",dir:"auto"},x("or\
igin")(e,f.articles.length)),f.readings.length>1?$t(x("bothReadings")):""]}function Al({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>yt(r,3)))]:[],s=o.flatMap(r=>[" ",F(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},x("unknown")(e,t.join(", "))),o.length?l("p",{},x("didYouMean"),...s):"")}function Cl(){let e=p.reading===
"corrected"?` ${x("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"}),x("ring"),e)}
function Ll(){let e=Ua.map(t=>l("li",{},F(t)," ",l("small",{},String(C(t).length))));return me(x("connected"),
l("ul",{class:"things"},...e))}function za(){let e=[x("things")(kt(P-f.relations.length)),x("statements")(kt(f.
statements.length)),f.passages.length?x("sentences")(kt(f.passages.length)):""],t=[l("h2",{class:"unseen"},x("\
overview")),p.unknown?Al(p.unknown):"",...El(),Ol(),l("p",{class:"counts"},e.filter(Boolean).join(" · ")),l("\
p",{},x("help")),f.readings.length===1?$t(x("onlyCorrected")):"",ln?Cl():"",...Tl(),Ua.length?Ll():""];y("over\
view").replaceChildren(...t.filter(Boolean))}var Ga=e=>Math.min(...e,f.passages.length),qa=e=>l("span",{class:"chips"},...e.map(xt)),Ka=e=>l("span",{dir:"a\
uto"},e),Va=e=>[f.statements[e].subject,f.statements[e].object].filter(t=>typeof t=="number"),Rl={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,P).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:T,cell:F},{name:"kind",value:e=>$(R(e).label)},{name:"linkedTo",value:e=>te(e).length},{name:"marks",
value:e=>it(e).length,cell:e=>it(e).length?`${H(it(e))} ${it(e).length}`:""}]},Wa=({passage:e})=>e===null?[]:[
e],Nl={title:"wordRows",under:["thing"],rows:()=>Wt().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:f.statements[t].subject},things:e.statements.flatMap(Va)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>Ka(e.text)},{name:"sentence",value:e=>Ga(Wa(e)),cell:e=>qa(Wa(e))},{name:"thing",value:({subject:e})=>T(
e),cell:({subject:e})=>F(e)},{name:"marks",value:({statements:e})=>H(e)}]},Pl={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(j).map(e=>({row:e,things:Va(e)})),columns:[{name:"\
subject",value:e=>T(f.statements[e].subject),cell:e=>F(f.statements[e].subject)},{name:"relation",value:e=>$(f.
predicates[f.statements[e].predicate])},{name:"object",value:et,cell(e){let{object:t}=f.statements[e];return typeof t==
"number"?F(t):Ka(et(e))}},{name:"sentence",value:e=>Ga(f.statements[e].passages),cell:e=>qa(f.statements[e].passages)},
{name:"marks",value:e=>H([e])}]},Wn={things:Rl,...f.sentences.length&&{words:Nl},statements:Pl};var Vn=200,Ya=matchMedia("(max-width: 640px)"),qn={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ye="things",Xa=!1,_t="",St=Vn,_a=e=>String(e).normalize("NFKC").toLowerCase();function jl(){
let{columns:e,rows:t}=Wn[ye],n=new Set([...V(),...le().flatMap(({relation:m})=>m??[])]),o=([m,...g])=>Xa||n.has(
m)||ye==="words"&&g.some(k=>E(k)&&n.has(k)),s=_a(_t),r=new Set(_t?yt(_t,1/0):[]),a=(m,{name:g,value:k,cell:b})=>g===
"sentence"&&b?b(m).textContent:k(m),i=(m,g)=>!_t||e.some(k=>_a(a(m,k)??"").includes(s))||g.some(k=>r.has(k)),{
by:c,direction:d}=qn[ye],{value:h}=e[c],{compare:u}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:m,things:g})=>o(g)&&i(m,g)).map(({row:m},g)=>({row:m,key:h(m),i:g})).sort((m,g)=>{let[
k,b]=[m.key,g.key],O=typeof k=="number"&&typeof b=="number"?k-b:u(String(k),String(b));return d*O||m.i-g.i}).map(
({row:m})=>m)}var Gn=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Zo=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Jo=l("input",{type:"checkbox",id:"eve\
ry-row"}),Ja=l("p",{class:"note",role:"status"}),Kn=l("table",{}),Qo=L("",Il,{class:"tool","data-message":"mor\
eRows"});function Il(){St+=Vn,ze()}function Qa(){Gn.addEventListener("input",()=>{_t=Gn.value.trim(),St=Vn,ze()}),
Jo.addEventListener("change",()=>{Xa=Jo.checked,ze()}),Ya.addEventListener("change",()=>y("table").hidden||ze());
let e=l("label",{class:"check"},Jo,l("span",{"data-message":"everyRow"}));y("table").append(l("div",{class:"ba\
r"},Zo,Gn,e),Ja,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Kn,Qo))}function Fl(e){
let{by:t,direction:n}=qn[ye];qn[ye]={by:e,direction:t===e?-n:1},ze(),Kn.querySelector(`th [value="${e}"]`)?.focus()}
function Dl(e){ye=e,St=Vn,ze(),Zo.querySelector(`[value=${e}]`)?.focus()}function Bl({name:e},t){let{by:n,direction:o}=qn[ye],
s=t===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},L(Me(e),()=>Fl(t),{value:String(
t)}))}function ze(){Gn.placeholder=x("filter"),Zo.replaceChildren(...Object.entries(Wn).map(([d,{title:h}])=>L(
Me(h),()=>Dl(d),{class:"tool",value:d,"aria-pressed":String(d===ye)})));let{columns:e,title:t,under:n}=Wn[ye],
o=jl(),s=e.filter(({name:d})=>Ya.matches&&n.includes(d)),[r,...a]=e.filter(d=>!s.includes(d)),i=(d,{value:h,cell:u})=>u?
u(d):String(h(d)),c=d=>{let h=s.map(m=>l("div",{class:"under"},i(d,m))),u=a.map(m=>l("td",{},i(d,m)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...h),...u)};Kn.className=ye,Kn.replaceChildren(l("caption",{class:"unseen"},
Me(t)),l("thead",{},l("tr",{},...[r,...a].map(d=>Bl(d,e.indexOf(d))))),l("tbody",{},...o.slice(0,St).map(c))),
Ja.textContent=x("rowsOf")(Math.min(St,o.length),o.length),Qo.hidden=o.length<=St,Qo.textContent=x("moreRows")}async function es(e){let t=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Za=e=>document.getElementById(e)?.textContent?.trim()??"";var ei=null;function ns(){return ei??=es(Za("rdf")).then(e=>JSON.parse(new TextDecoder().decode(e))),ei}function ts(e,t){
let n=e.indexOf(":"),o=e.slice(0,n);return n>=0&&Object.hasOwn(t,o)?t[o]+e.slice(n+1):e}var Hl=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ul={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function zl(e){let[,t,n="",o=""]=Hl.exec(e)??["",e];return{
value:t.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ul[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function ti(){let e=await ns(),t=V(),n=c=>({iri:ts(f.things[c].name,e.prefixes),
thing:c}),o=c=>j(c)&&typeof f.statements[c].object!="number",s=at(le());for(let c of t)for(let d of X(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:h,predicate:u,object:m}=d;return{
subject:n(h),predicate:ts(e.predicates[u],e.prefixes),object:typeof m=="number"?n(m):zl(e.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...t,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:e}}var _n=(e,t)=>(t.types[e]??[]).map(n=>ts(n,t.prefixes));var se=24,Yn=22,We=12,Yt=18,Wl=480,Gl=2,ni=8e3;function _(e,t,...n){let o=document.createElementNS(zt,e);for(let[
s,r]of Object.entries(t))o.setAttribute(s,String(r));return o.append(...n),o}function oi({x:e,y:t,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),c=t-(i.length-1)*n*ct/2+n*.35;return _("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,h)=>_("tspan",{x:e,y:c+
h*n*ct},d)))}function ql({from:e,to:t,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,h,u]=[z(e),
z(t),s.color],m={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},g=[_("path",{d:Js(d,h,n),fill:"non\
e",stroke:u,...m})];for(let[k,b,O]of[[t,e,.9],[e,t,.1]])!(k===t?i.to:i.from).enabled||!o.some(N=>N.to===k)||g.
push(Kl(z(k),n?we(d,h,n,O):z(b),c(k),u));return g}function Kl(e,t,n,o){let s=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,
a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,c]=[e.x-r*n,e.y-a*n],d=[i-r*8,c-a*8],h=[[i,c],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,d[1]-
r*3]];return _("polygon",{points:h.map(u=>u.map(m=>m.toFixed(1)).join(",")).join(" "),fill:o})}function Vl({id:e,
x:t,y:n,size:o,borderWidth:s,color:r}){let a=R(e),i=o/6;return _("path",{d:jn[a.shape],fill:r.background,stroke:r.
border,"stroke-width":s/i,...Pe(e)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${t-o} ${n-o})\
 scale(${i})`},_("title",{},`${$(f.things[e].label)} (${$(a.label)})`))}function _l(e,t){let n=$o(e),{from:o,to:s,
width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=_("svg",{x:0,y:t,width:r,height:a,viewBox:i,overflow:"\
hidden"}),d=new Map(n.things.map(g=>[g.id,g])),h=g=>d.get(g).size;for(let g of n.lines)c.append(...ql(Q().get(
g.id),g,h));c.append(...n.things.map(Vl));for(let g of n.captions)c.append(oi(g,g.line.weight>1?e.ink:e.soft,e.
paper));for(let g of n.names)c.append(oi(g,U(g.thing)?e.soft:e.ink,e.paper));let u=({x:g,y:k})=>g>=o.x&&g<=s.x&&
k>=o.y&&k<=s.y,m=n.things.map(({id:g})=>g).filter(g=>u(z(g)));return{svg:c,things:m,width:r,height:a}}function os(e,t,n,o=400){
let s=[""];for(let r of e.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ve(a,t,o)[0]<=n?s[s.length-1]=a:s.
push(r)}return s.filter(Boolean)}var ss=(e,t,n,o)=>e.map((s,r)=>_("text",{x:se,y:t+(r+.8)*n*1.3,"font-size":n,
...o},s));function Yl(e,t,n,o){let s=new Set(e),r=le().filter(({from:h,to:u})=>s.has(h)&&s.has(u)),a=new Set(r.
flatMap(({relation:h})=>h===null?[]:B(h))),i=[],[c,d]=[se,n+Yt];for(let h of[...new Set(e.map(B)),...a]){let{label:u,
family:m,shape:g}=f.kinds[h],k=18+Ve($(u),We)[0]+Yt;c+k>o&&c>se&&([c,d]=[se,d+Yt]);let b=t.families[m].full;i.
push(a.has(h)?_("path",{d:`M${c} ${d-4}h12`,stroke:b,"stroke-width":2}):_("path",{d:jn[g],fill:b,transform:`tr\
anslate(${c} ${d-10})`}),_("text",{x:c+18,y:d,"font-size":We,fill:t.ink},$(u))),c+=k}return{made:i,height:i.length?
d-n+Yt/2:0}}function Xl(e){let[,t,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(e)??[];return t?
`CC ${t.toUpperCase()} ${n}`:e}function Jl(){let e=mn(),t=Ne()||(e===null?"":$(f.presets[e].title)),n=f.readings.
length>1?x(p.reading==="corrected"?"rightReading":"stated"):"";return[t,n].filter(Boolean).join(" · ")}async function rs(e){
let{licences:t}=await ns(),n=mr(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(Wl,$o(n).width),c=os($(f.title),Yn,
i-2*se,600),d=os(Jl(),We+2,i-2*se),h=se+c.length*Yn*1.3+d.length*(We+2)*1.3+Yt/2,{svg:u,things:m,width:g,height:k}=_l(
n,h);u.setAttribute("x",String((i-g)/2));let{made:b,height:O}=Yl(m,n,h+k,i-se),N=f.articles.map($).filter(Boolean).
join("; "),G=[N?x("slideSource")(N):"","sovkg",...t.map(Xl)].filter(Boolean).join(" · "),S=[ln?x("slideErrata"):
"",G].filter(Boolean).flatMap(Y=>os(Y,We,i-2*se)),A=h+k+O,I=A+S.length*We*1.3+se,D=_("svg",{xmlns:zt,viewBox:`\
0 0 ${i} ${I}`,width:i,height:I,"font-family":a,role:"img"});return D.append(_("title",{},$(f.title))),e||D.append(
_("rect",{width:i,height:I,fill:r})),D.append(...ss(c,se/2,Yn,{"font-weight":600,fill:o}),...ss(d,se/2+c.length*
Yn*1.3+2,We+2,{fill:s}),u,...b,...ss(S,A,We,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(D)],
{type:"image/svg+xml"}),width:i,height:I}}async function si(e){let{file:t,width:n,height:o}=await rs(e),s=URL.
createObjectURL(t),r=new Image;r.src=s,await r.decode();let a=Math.min(Gl,ni/n,ni/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,d)=>{i.toBlob(h=>h?c(h):d(new Error("PNG")),"image/png")})}var Ql=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Zl=e=>/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e;function ri({triples:e}){
let t=e.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,T(n.thing),o,$(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?T(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>$(f.errata[a].problem)).join(" | ")]);return[Ql,...t].map(
n=>`${n.map(Zl).join(",")}\r
`).join("")}var Xt=e=>e.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,t=>`&#${t.charCodeAt(0)};`),ai=e=>e.
split(/[#/]/).at(-1)||e;function ii({triples:e,things:t,terms:n}){let o=new Map;function s(d,h,u){let m=o.get(
`${d} ${h}`)??`k${o.size}`;return o.set(`${d} ${h}`,m),`<data key="${m}">${Xt(u)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:h,object:u,said:m}of e)if("iri"in u){let g=m.passages.map(b=>f.passages[b].name).join(" "),
k=[s("edge","predicate",h),s("edge","label",$(f.predicates[m.predicate])),g&&s("edge","sentences",g),m.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Xt(d.iri)}" target="${Xt(u.iri)}">${k.join("")}</edge>`)}else{
let g=r.get(d.thing)??new Map;r.set(d.thing,g),g.set(ai(h),[...g.get(ai(h))??[],u.value])}let i=t.map(({iri:d,
thing:h})=>{let[u,m]=[f.things[h].label].flat(),g=[s("node","label",u),s("node","label_ko",m??u),s("node","typ\
e",_n(h,n).join(" "))];for(let[k,b]of r.get(h)??[])g.push(s("node",`said_${k}`,b.join(" | ")));return`<node id\
="${Xt(d)}">${g.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,h])=>{let[u,m]=d.split(" ");return`<key id="${h}" for="${u}"\
 attr.name="${Xt(m)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function Xn(e,t){let n=$(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ci="http://www.w3.org/2000/01/rdf-schema#label",ef="http://www.w3.org/2001/XMLSchema#string",vt=e=>`"${e.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
li=e=>`<${e.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function fi({triples:e,things:t,terms:n}){let o=Object.entries({rdfs:ci.slice(0,-5),...n.prefixes}),s=new Map;
function r(u){if(u.startsWith("_:"))return u;let[m,g]=o.find(([,k])=>k&&u.startsWith(k)&&/^[a-z][\w-]*$/i.test(
u.slice(k.length)))??[];return g===void 0?li(u):(s.set(m,g),`${m}:${u.slice(g.length)}`)}function a({value:u,lang:m,
datatype:g}){return m?`${vt(u)}@${m}`:g&&g!==ef?`${vt(u)}^^${r(g)}`:vt(u)}let i=new Map,c=(u,m)=>i.set(u,[...i.
get(u)??[],m]);for(let{iri:u,thing:m}of t){let[g,k]=[r(u),f.things[m].label];for(let O of _n(m,n))c(g,`a ${r(O)}`);
let b=Array.isArray(k)?[`${vt(k[0])}@en`,`${vt(k[1])}@ko`]:[vt(k)];c(g,`${r(ci)} ${b.join(" , ")}`)}for(let{subject:u,
predicate:m,object:g}of e)c(r(u.iri),`${r(m)} ${"iri"in g?r(g.iri):a(g)}`);let d=[...i].map(([u,m])=>`${u} ${[
...new Set(m)].join(` ;
    `)} .
`);return[`# ${[$(f.title),x(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([u,m])=>`@prefix ${u}: ${li(m)} .
`),`
`,...d].join("")}var tf={turtle:[fi,"text/turtle","ttl"],csv:[ri,"text/csv","csv"],graphml:[ii,"application/graphml+xml","graph\
ml"]};async function as(e){let[t,n,o]=tf[e];Xn(new Blob([t(await ti())],{type:`${n};charset=utf-8`}),o)}var di=()=>y(
"transparent").checked;async function nf(){try{await navigator.clipboard.writeText(location.href),ne(x("linkCo\
pied"))}catch{prompt(x("copyLink"),location.href)}}var pi={png:async()=>Xn(await si(di()),"png"),svg:async()=>Xn(
(await rs(di())).file,"svg"),print:()=>print(),link:nf,turtle:()=>as("turtle"),csv:()=>as("csv"),graphml:()=>as(
"graphml")};function of(){let[e,t]=[y("taking"),y("take").getBoundingClientRect()];e.style.left=`${Math.max(8,
Math.min(t.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${Math.max(8,t.top-e.offsetHeight-8)}px`}function ui(){
let e=y("taking"),t=()=>e.matches(":popover-open");e.addEventListener("toggle",()=>{y("take").setAttribute("ar\
ia-expanded",String(t())),t()&&of()}),e.addEventListener("click",async({target:n})=>{Object.hasOwn(pi,n.id)&&(e.
hidePopover(),y("take").focus(),await pi[n.id]())});for(let n of[e,y("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&t()&&o.stopPropagation()})}var sf=matchMedia("(max-width: 860px) and (min-height: 501px)");gs(ko,$n,ds,da,za,Da,Ea,zn,()=>p.tab==="text"&&
Bn(),()=>p.mode==="table"&&ze(),Ho,po,()=>{y("undo").disabled=!us()});ja();aa();Qa();Un(y("query"),y("found"),
{take:Qe,sentences:Ur,read:Ie});ha();ya();wa();pa();ui();fe(!sf.matches);y("empty").hidden=P>0;v.once("afterDr\
awing",()=>performance.mark("drawn"));Tn(location.hash);window.sovkg={data:f,network:v,lines:Q,readable:On,pointOn:we,
picture:{shown:_e,things:V,isPinned:Pe},select(e){let t=W(e);return t!==void 0&&Qe(t),t!==void 0}};})();
