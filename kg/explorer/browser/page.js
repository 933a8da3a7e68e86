"use strict";(()=>{var ee=history.state?.step??0,zt={[ee]:location.hash},Wo=!1,Dn=()=>{};var Bn=()=>ee>0;function Go(e,t){let n=t&&e!==zt[ee];ee+=Number(n),zt[ee]=e;try{history[n?"pushState":"replace\
State"]({step:ee},"",e||location.pathname+location.search)}catch{Wo=!0}}function qo(){if(Bn()){if(!Wo)return history.
back();ee-=1,Dn(zt[ee],!1)}}function Ko(e){Dn=e,addEventListener("popstate",({state:t})=>{let n=t?.step===void 0;
ee=n?ee+1:t.step,zt[ee]=location.hash,Dn(location.hash,n)})}var Ut=new Map,Te=(e,t)=>{Ut.set(e,t)},se=[],Wt=e=>encodeURIComponent(e).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
qt=e=>e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(","),Kt=e=>e?e.split(",").map(t=>t.replace(/%(25|2C)/g,
decodeURIComponent)):[];function za(){return[...[...Ut].reverse().flatMap(([t,{write:n,more:o}])=>{let s=n();return s?
[`${t}=${Wt(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Wt(a)}`)]:[]}),...se.map(({part:t})=>t)].map((t,n)=>(n?"&":
"#")+t).join("")}var Gt=!1;function re(){Gt=!0,se=[]}function Vo(){Go(za(),Gt),Gt=!1}function Ua(e){let t=new Map;
se=[];for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
t.set(o,decodeURIComponent(s))}catch{t.delete(o)}t.has(o)||se.push({part:n,kind:"",names:[n]})}return t}function Yo(e,t=!0){
Gt=!1;let n=Ua(e),o=new Map([...n].filter(([s])=>!Ut.has(s)));for(let[s,{read:r,kept:a}]of Ut){if(a&&!t)continue;
let i=n.get(s)??"",f=r(i,o),d=`${s}=${Wt(i)}`;f===null?se.push({part:d,kind:"",names:[`${s}=${i}`]}):f?.length&&
se.push({part:d,kind:s,names:f})}for(let[s,r]of o){let a=`${s}=${Wt(r)}`;se.push({part:a,kind:"",names:[`${s}=${r}`]})}
return se.length?{kind:se[0].kind,names:se.flatMap(({names:s})=>s)}:null}var _o=Bn,Xo=qo;var Wa=JSON.parse(document.getElementById("data")?.textContent??"{}");function Ga({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var l=Object.fromEntries(Object.
entries(Wa).map(([e,t])=>[e,t.blank?Ga(t):t]));var p={language:l.lang,reading:l.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tab:"overview",mode:"picture"},Qo=[];function Jo(...e){Qo.push(...e)}function ae(){
for(let e of Qo)e()}var v=e=>Array.isArray(e)?e[p.language==="ko"?1:0]:e,He=e=>v(e[p.reading==="corrected"?e.length-
1:0]),C=e=>v(l.things[e].label);function Ze(){let{pair:e,selected:t}=p;return e?`${C(e.from)} – ${C(e.to)}`:
t===null?"":C(t)}var I=l.things.filter(({kind:e})=>e!==null).length,G=e=>l.things[e].kind,A=e=>l.kinds[G(e)],D=e=>A(e).rank==="\
concept",zn=[];for(let e of l.relations)zn[e.thing]=e;var me=e=>zn[e],E=e=>zn[e]!==void 0,Vt=l.things.map(()=>[]);
l.statements.forEach(({subject:e,object:t},n)=>{Vt[e].push(n),typeof t=="number"&&t!==e&&Vt[t].push(n)});var he=e=>Vt[e].
filter(t=>l.statements[t].subject===e),et=Array.from({length:I},()=>[]);function es(e){et[e.from].push(e),e.to!==
e.from&&et[e.to].push(e)}var L=e=>et[e];l.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
I&&t<I&&es({from:e,to:t,statement:n,relation:null})});var Zo=e=>Array.isArray(e)?e[0]:e,Hn=[];for(let e of l.edges)
Hn[e.relation]??=[],Hn[e.relation].push(e);for(let{thing:e,captions:t}of l.relations){let n=Hn[e]??[],o=Zo(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:f})=>f===null&&D(i)&&Zo(l.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:f,end:d,property:h,role:g}=i,[m,b]=[g!=="poin\
t",g==="into"];es({from:f,to:d,statement:null,relation:e,property:h,isAside:m,leadsIn:b,repeats:r&&s(i),alone:a})}}
var _=(e,t)=>e.from===t?e.to:e.from,ts=(e,t)=>et[e].filter(n=>_(n,e)===t&&ge(n,new Set));function B(e){let{only:t}=l.
statements[e];return t===""||t===p.reading}var ge=(e,t)=>e.relation===null?B(e.statement):!t.has(G(e.relation));
function ie(e,t=new Set){let n=new Set;for(let o of et[e]){let s=_(o,e);s===e||t.has(G(s))||!ge(o,t)||E(s)&&!E(
e)||n.add(s)}return[...n]}var ze=e=>[...new Set(et[e].map(t=>_(t,e)).filter(t=>E(t)&&t!==e))];function ns(e){let t=E(
e)?[]:ze(e).flatMap(he);return new Set([...Vt[e],...t].filter(B))}var Yt=e=>new Set(e.flatMap(t=>t.relation===
null?[t.statement]:he(t.relation).filter(B)));function _t(e){let t=new Set;for(let{subject:n,object:o,passages:s}of l.
statements)if(s.includes(e))for(let r of[n,o])typeof r=="number"&&r<I&&t.add(r);return[...t]}function Xt(e,t){
let n=o=>B(o)&&l.statements[o].passages.includes(e);return t.relation===null?n(t.statement):he(t.relation).some(
n)}var os=1e3,ss=e=>new Set(l.statements.flatMap(({subject:t,denies:n},o)=>n&&B(o)&&!e.has(t)?[t]:[])),rs=(e,t)=>E(
e)!==E(t)?1:2,as=e=>L(e).flatMap(t=>t.relation===null&&B(t.statement)?[_(t,e)]:[]);function qa(e,t){let n=ss(t),
o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,f)=>i[0]-f[0]);for(let[i,
f]of a)if(!((o.get(f)??0)<i))for(let d of as(f)){if(n.has(d))continue;let h=t.has(f)&&t.has(d)?2:rs(f,d),g=i+h*
os+(D(d)&&!t.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+h]??=[],s[r+h].push([g,d]))}}return o}function Qt(e,t){
let n=new Set([e,t]),o=qa(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(D(r)&&!n.has(r)?1:0),i=as(r).filter(d=>d!==r&&o.get(d)===a-rs(r,d)*os);if(!i.length)return[];let f=i.filter(
d=>!E(d)||n.has(d));s.push(Math.min(...f.length?f:i))}return s}function is(e){let t=ss(new Set(e)),n=e.filter(
(o,s)=>!E(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(h=>h.relation===null&&
_(h,r)===o?[h.statement]:[]),i=ze(r).filter(h=>!t.has(h)&&L(h).some(g=>g.relation===null&&_(g,h)===o)),f=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(E),d=[...new Set([...i,...f])].flatMap(he);return{from:r,to:o,statements:new Set(
[...a,...d].filter(B))}})}var y=e=>document.getElementById(e);function c(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var R=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e),Ae=(e,...t)=>c(
"section",{},c("h3",{},e),...t);function le(e,t){for(let n of y(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function ce(e){y("status").textContent=e}var Ka=2.399963229728653,Va=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function ls(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function cs(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),f=a*Ka,d={x:Math.round(
e.x+i*1.25*Math.cos(f)),y:Math.round(e.y+i*Math.sin(f))},h=o(d);if(n.every(g=>Va(h,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:e.x,y:e.y}}var fs=e=>l.statements[e].errata.length>0,Jt=e=>l.statements[e].only==="corrected";function U(e){let t=[...e].
filter(fs);return(t.some(n=>!Jt(n))?"†":"")+(t.some(Jt)?"‡":"")}var Zt=new Map;l.statements.forEach(({subject:e},t)=>{
fs(t)&&Zt.set(e,[...Zt.get(e)??[],t])});var ds=Zt.size>0,tt=e=>(Zt.get(e)??[]).filter(B),en=e=>U(tt(e));function Un(e){
if(e.relation===null)return U([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return U(
he(t).filter(o=>{let{predicate:s,object:r}=l.statements[o];return s===e.property&&r===n&&B(o)}))}var nn=11,Ya=17,nt=1.18,_a=12,Xa={actor:3.4,named:2.8,relation:2.4,concept:2},Qa={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},tn=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Ja(e){
let{columns:t,lines:n}=l.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/tn(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>tn(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;tn(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Za(e){let t=Ja(v(l.things[e].label)),n=me(e)?.amounts??[];if(!n.length)return t+(en(e).includes("‡")?
"‡":"");let o=He(n).replaceAll(`
`," "),s=tn(`${t.split(`
`).at(-1)} · ${o}`)<=l.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var ps=new Map;function Wn(e){let t=`${p.language} ${p.reading}`,n=ps.get(t)??new Map;return ps.set(
t,n),n.has(e)||n.set(e,Za(e)),n.get(e)}var us=document.createElement("canvas").getContext("2d"),ei=getComputedStyle(
document.body).fontFamily,ti={400:new Map,600:new Map};function on(e,t,n=400){let o=e.split(`
`),s=ti[n],r=s.get(e);return r===void 0&&(us.font=`${n} 20px ${ei}`,r=Math.max(...o.map(a=>us.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*nt]}function ms(e){let{radius:t,font:n}=l.things[e],[o,s]=on(Wn(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Ue(e,t,n){let{rank:o}=A(e),[s,r]=Qa[o];return Math.max(l.things[e].radius*t,Xa[o]+
Math.min(s*Math.sqrt(n),r))}function hs(e,t,n){let o=A(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(l.things[e].font*t,nn+o),Ya),bold:o&&n>=_a?600:400}}function Gn(e,{x:t,y:n}){let[o,s]=ms(e),r=n-l.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var ni=({x:e,y:t},[n,
o])=>[e-n/2,t-o/2,e+n/2,t+o/2],qn=e=>({x:e.reduce((t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});
function te(e,t,{near:n,home:o={x:0,y:0},room:s}={}){let r=h=>L(h).map(g=>_(g,h)).filter(g=>g!==h&&e.has(g)),a=h=>e.
get(h),i=(h,g)=>[...e].some(([m,b])=>m!==g&&ls(h,a(g),b,l.things[m].radius+4)),f=[...e].map(([h,g])=>Gn(h,g)),
d=new Set(t.filter(h=>!e.has(h)));for(;d.size;){let h=[...d],g=(n?null:h.find(x=>r(x).length))??h[0];d.delete(
g);let m=n?[]:r(g),b=n?[n]:m.map(a),S=cs(b.length?qn(b):o,n||b.length===1?40:0,f,x=>s?ni(x,s):Gn(g,x),x=>m.some(
M=>i(x,M)));e.set(g,S),f.push(Gn(g,S))}}var yt=80,[oi,si]=[8,12];function ot(e,t,n){return ie(e,n).filter(s=>!t.has(s)).sort((s,r)=>Number(D(s))-Number(
D(r))||L(r).length-L(s).length||s-r)}function ri(e){if(e.relation===null)return 1;let{amounts:t,captions:n}=me(
e.relation);return t.length?4:/\d/.test(String(n[0]))?3:e.repeats?0:1}function kt(e,t,n){let o=new Set(ie(e,n)),
s=[...o].filter(a=>t.has(a)).length;if(E(e))return[...o].filter(a=>!t.has(a));if(s>=oi)return[];let r=new Map;
for(let a of L(e)){let i=_(a,e),f={actor:20,named:10,relation:0,concept:0}[A(i).rank];o.has(i)&&!t.has(i)&&ge(
a,n)&&r.set(i,Math.max(r.get(i)??0,f+ri(a)))}return[...r].sort(([a,i],[f,d])=>d-i||L(f).length-L(a).length||a-
f).slice(0,si-s).map(([a])=>a)}var Kn=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),u=Kn(),P=e=>u.shown.get(e),st=()=>new Set([...u.away,...u.aside]),gs=()=>new Set([
...u.came.map(({thing:e})=>e),...u.visited===null?[]:[u.visited]]);function sn(e){let t={has:o=>u.shown.has(o)&&
!u.guests.has(o)},n=ot(e,t,u.away);return{some:n.slice(0,yt),total:n.length,away:ot(e,t,new Set).length-n.length}}
function We(){let e=u.preset!==null&&l.presets[u.preset].kinds!==null,[t,n]=[st(),gs()];function o(r){return r.
relation===null?ge(r,t):u.shown.has(r.relation)?!1:u.read.has(r.relation)?!r.repeats&&(e||ge(r,t)):n.has(r.from)||
n.has(r.to)?ge(r,u.away):!(e&&r.isAside)&&ge(r,t)}let s=new Set(W());return[...s].flatMap(r=>L(r).filter(a=>a.
from===r&&a.to!==r&&s.has(a.to)&&o(a)))}function vt(e=null){let t=We().filter(({from:n,to:o})=>e===null||n===e||
o===e);return[...new Set(t.flatMap(({relation:n})=>n??[]))]}var ws=()=>[...u.shown.keys()].filter(e=>E(e)&&!u.
guests.has(e)),xs=()=>[...u.guests],we=e=>u.shown.has(e),rt=e=>u.pinned.has(e),bs=()=>u.preset,Ge=()=>u.shown;
function W(){let e=gs();return[...u.shown.keys()].filter(t=>!u.away.has(G(t))||e.has(t))}function ys(){let e=new Map;
for(let t of new Set([...u.shown.keys(),...vt()]))e.set(G(t),(e.get(G(t))??0)+1);return e}function rn(e){let t=e===
null?null:l.presets[e].kinds;return new Set(t?l.relations.map(({thing:n})=>G(n)).filter(n=>!t.includes(n)):[])}var ai=[520,380];function ii(e,t){let n=new Set(e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Xt(t,r),s=e.filter(r=>L(r).some(o));return s.length?s:e}function Vn(e,t){Object.assign(u,Kn(),
{preset:e,centre:t,aside:rn(e)})}function an(e){Vn(e,null);let{things:t,wide:n,tall:o}=l.presets[e],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;t.forEach((i,f)=>{u.shown.set(i,{x:a[2*f],y:a[2*f+1]})})}var ks=()=>Vn(
null,null);function ln(e){let{some:t,total:n,away:o}=sn(e);te(u.shown,t,{near:u.shown.get(e)});for(let s of t)
u.guests.delete(s);return{added:t.length,total:n,away:o}}function cn(e){return Vn(null,e),u.shown.set(e,{x:0,y:0}),
ln(e)}function vs(){for(let e of u.guests)u.shown.delete(e);u.guests=new Set,u.visited=null,u.read=new Set}function Ss(e){
u.shown.has(e)||te(u.shown,[e]),u.guests.delete(e);let t=ln(e);return u.came.push({thing:e,all:!0}),t}function $s(e,t){
u.guests.has(e)?li():vs(),u.read=new Set,u.visited=t&&u.shown.has(e)?null:e,u.visited!==null&&(u.guests=new Set(
[e,...kt(e,u.shown,u.away)].filter(n=>!u.shown.has(n))),u.shown.has(e)||te(u.shown,[e],{room:u.guests.size>3?ai:
void 0}),te(u.shown,[...u.guests]))}function li(){u.visited!==null&&u.came.push({thing:u.visited,all:!1}),u.guests=
new Set}function Yn(e){u.shown.delete(e),u.guests.delete(e),u.came=u.came.filter(t=>t.thing!==e)}function _n(e){
for(let t of e)u.away.delete(G(t)),u.guests.delete(t);te(u.shown,e)}function Xn(e){for(let t of e)Yn(t)}function Os(e){
u.pinned.delete(e)||u.pinned.add(e),u.guests.delete(e)}function Ms(e,t){e===null?[u.away,u.aside]=[new Set,new Set]:
t==="only"?(u.away=new Set([...l.kinds.keys()].filter(n=>n!==e)),u.aside=new Set):(u.aside.delete(e),u.away.delete(
e),t==="hide"&&u.away.add(e)),u.came=u.came.filter(({thing:n})=>!u.away.has(G(n)))}function fn(e,t){u.shown.has(
e)&&u.shown.set(e,t)}function at(e,t=null){vs(),u.read=new Set(t===null?[]:_t(t).filter(E));let n=e??[],o=t===
null?n:ii(n,t),s=n.flatMap(r=>u.shown.get(r)??[]);return u.guests=new Set(o.filter(r=>!u.shown.has(r))),te(u.shown,
[...u.guests],{home:s.length?qn(s):void 0}),[...new Set(o)]}var Es={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tab:"overview"};
function fe(){Object.assign(p,Es),at(null)}function xe(e,t=!1){Object.assign(p,Es,{selected:e,passed:t,tab:"de\
tails"}),$s(e,t)}function it(e,t){fe();let n=[Math.min(e,t),Math.max(e,t)];at(n);let o=We().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ts(e,t);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function St(e,t){fe();let n=Qt(e,t);at(n),Object.assign(p,{path:{from:e,to:t},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function $t(e){fe();let t=_t(e).filter(n=>!E(n));Object.assign(p,{passage:e,highlighted:at(
t,e),tab:"text"})}function Qn(){let{selected:e,passed:t,pair:n,passage:o,isTold:s,path:r,unknown:a,tab:i}=p,f=new Map(
Ge());e!==null?(at(null),xe(e,t)):n?it(n.from,n.to):o!==null?$t(o):s&&r.from!==null&&r.to!==null&&St(r.from,r.
to),Object.assign(p,{unknown:a,tab:i});for(let d of xs())fn(d,f.get(d)??P(d))}var Ts={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",savePng:"PNG",saveSvg:"\
SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"Overview",details:"\
Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a \
name.",pathTab:"Path",textTab:"Text",origin:(e,t)=>`What ${t>1?`${t} articles state`:"one article states"}${e?
`: ${e}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has recorded errors put right.",
views:"What to look at",ownView:"Your own selection.",tooMany:e=>`With ${e} things the graph is too large to b\
e drawn at once: start here, search, and expand.`,help:"Choose a thing or a line to read what is said, and in \
which sentence.",things:e=>`${e} things`,statements:e=>`${e} statements`,sentences:e=>`${e} sentences`,kinds:"\
Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfo\
ld it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in\
 the picture; what is unchecked is left out.",shownOf:(e,t)=>`${e} of ${t}`,moreLines:e=>`+ ${e} more`,only:"o\
nly",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most connected",unknown:(e,t)=>{let n={entity:"thi\
ng",path:"thing",passage:"sentence",view:"selection"}[e];return n?`The address asks for “${t}”, but this pag\
e has no ${n} of that name.`:`The address ends in “${t}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:e=>`“${e}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(e)?"this":"of"}`,andMore:e=>`${e} \
more`,also:"Also called",elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"\
What is said, sentence by sentence",asData:"Statement by statement",erratum:"Erratum:",ring:"A ring, and a † b\
eside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks what is put right in this \
reading.",corrected:"Corrected: ",correctedFrom:e=>`Corrected here; printed: ${e}`,supplied:"Corrected here; n\
ot printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two\
 things",pathHelp:"The shortest path, step by step, with the sentences that make it. What is denied is no link\
.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:e=>e===1?"On\
e step:":`${e} steps:`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"T\
hings",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(e,t)=>`${e} of ${t} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:e,total:t})=>e<t?`${e} of ${t} ne\
ighbours added; expand again for more.`:`${e} neighbours added.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"\
Your file does not have this sentence as the graph knows it.",readHere:"read it in the text",where:(e,t)=>`par\
agraph ${e}, sentence ${t}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the \
picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the art\
icle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements \
of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(e,t,n)=>`${e?
`paragraph ${e}, `:""}${t} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:e=>`Paragraph ${e}`,ownFile:"Open the article …",otherFile:"Open another \
file …",fileNote:"If you have the article as a text file, open it or drop it on the page: its own sentences \
then stand beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",fileWrong(e,t){
return`${{several:"Several files at once; bring one, the article's text.",folder:`“${t}” is a folder; bring \
the text file itself.`,large:`“${t}” is larger than 64 MiB, and so not the article's text.`,void:`“${t}”\
 is empty.`,unreadable:`“${t}” cannot be read.`,noText:`“${t}” is no UTF-8 text; save the article as pla\
in text in UTF-8.`}[e]} Nothing has changed.`},fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){
let f=m=>m?`${m.name} (${i(m)})`:"";if(!t)return"This graph has no sentences to compare the file with.";if(!e)
return`“${a}” has none of the ${t} sentences; it differs from ${f(n)} on. Is it the article's text, unchan\
ged?`;let d={mark:"a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"dec\
omposed letters (NFD)"},h=s.length?` As it is, the file differs from ${f(n)} on: it has ${s.map(m=>d[m]).join(
" and ")}, which the page has put right.`:"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place tha\
n in the text that the graph was made from.`:"";return e===t?`All ${t} sentences verified.${g}${h}`:`${e} of ${t}\
 sentences verified.${g} The first that differs is ${f(o)}.${h} Only what is verified is quoted.`}};var As={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"\
내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(e,t)=>`글 ${t>1?`${t}편이`:"한 편이"} 말하는 것이다${e?`: ${e}`:
""}.`,bothReadings:"‘적힌 대로’는 인쇄된 그대로이고 ‘바로잡아’는 기록된 오류를 고친 것이다.",
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
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let f=m=>m?`${m.name}(${i(m)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${f(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},h=s.length?
` 파일 그대로는 ${f(n)}부터 다르다. ${s.map(m=>`${d[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${g}${h}`:`문장 ${t}개 중 ${e}개를 확인하였다.${g} 처음으로 다른 문장은 ${f(
o)}이다.${h} 확인된 문장만 인용한다.`}};var Ls={en:Ts,ko:As},w=e=>Ls[p.language][e];function be(e){let t=Ls[p.language][e];return typeof t=="string"?t:
""}function dn(e){p.mode=e,y("table").hidden=e!=="table",y("drawing").hidden=e==="table",y("tools").hidden=e==="t\
able",le("modes",e)}var fi=[["overview","overview"],["details","details"],["path","path"],["text","reader"]];function Le(e){p.tab=
e;for(let t of y("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===e?0:
-1;for(let[t,n]of fi)y(n).hidden=t!==e;Jn()}function Jn(){y("fold").textContent=p.tab==="details"&&Ze()||y(`ta\
b-${p.tab}`).textContent}var ye=e=>y("fold").setAttribute("aria-expanded",String(e)),Cs=()=>y("fold").getAttribute(
"aria-expanded")==="true";var Rs=[[],[0],[-.3,.3],[-.4,0,.4]];function Ns(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function ne(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=Ns(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var Ps=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function Is(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(Ns(e,t,n))} `:"L"}${o(t)}`}var di=2e3,Zn=e=>!e.isAside||e.alone;function pi(e){if(e.relation===null)return v(l.predicates[l.statements[e.
statement].predicate])+Un(e);let{captions:t,called:n}=me(e.relation),o=Zn(e)?He(t):v(n);if(e.property===null)return o;
let s=v(l.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(Zn(e)?"":Un(e))}function ui(e){let t=e.
relation!==null&&Zn(e)&&me(e.relation)?.amounts||[];return t.length?He(t):null}function js(e,[t,n],o,s){let r=o.
flatMap(([,f])=>f),a=o.map(([f])=>f),i=a.length>2?[...a.slice(0,2),w("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,label:i.join(`
`),amount:o.length===1?ui(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:f})=>f!==null)?1:0)}}var lt=new Map,
q=()=>lt;function eo(e){let{from:t,to:n}=lt.get(e);return{from:t,to:n,edges:[...lt.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function Fs(e){let t=[...lt.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?eo(o.id):null}function to({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=p;return s===null||n.some(
r=>Xt(s,r))}function Ds(){let e=new Map,t=We();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=pi(n);r.said.set(a,[...r.said.get(a)??[],
n])}lt=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([f],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
f))),a=t.length>di?void 0:Rs[r.length],i=a?r.map((f,d)=>js(d?`${n}/${d}`:n,o,[f],a[d])):[js(n,o,r,0)];for(let f of i)
lt.set(f.id,f)}}var Bs=.6;function Hs(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:f,families:d}=n,{family:h,
rank:g,shape:m}=A(e),b=!o||o.has(e),S=d[h][b?s&&g==="concept"?"pale":"full":"dim"],x=e===p.selected,M=en(e).includes(
"†")&&b,N={background:S,border:a},H=rt(e);return{id:e,...P(e),shape:m,size:Ue(e,r,t)/r,borderWidth:(x?3:M?2:
1)*(s?Bs:1),color:{background:S,border:x?a:M?f:i,highlight:N,hover:N},fixed:H,shapeProperties:{borderDashes:H?
[3,2]:!1}}}function zs(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:f}=n,d=e.edges.
find(m=>m.relation!==null)?.relation??null,h=d===null?i:f[A(d).family],g=m=>({enabled:!s&&e.edges.some(b=>b.to===
m),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?Bs/r:d===null?1:1.5,color:{color:h[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(e.to),from:g(e.from)},dashes:d===null&&!s?[5,4]:!1,smooth:Ps(
e.bend)}}function Us(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
f=0;t.on("animationFinished",()=>{f=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function d(h,g){t.setSize(
"100%","100%");let[m,b]=[h.map(({x:T})=>T),h.map(({y:T})=>T)],[S,x,M,N]=[Math.min(...m),Math.max(...m),Math.min(
...b),Math.max(...b)],H=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(x-S||1),(e.clientHeight-o()-70)/
(N-M||1),1.15),$=H<.35?g:null,k=!a||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:$??
{x:(S+x)/2,y:(M+N)/2+16+o()/2/H},scale:$?.35:H},t.moveTo({...i,animation:k?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),k?r():(f=performance.now()+1500,mi(t).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=f}}var mi=e=>e;var hi=1.5;function no(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:f},d){let h=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let g=o*nt;h.forEach((m,b)=>{let S=n+
(b-(h.length-1)/2)*g,x=e.measureText(m).width+2*hi*d;e.fillStyle=f,e.fillRect(t-x/2,S-g/2,x,g)}),e.fillStyle=a,
h.forEach((m,b)=>{e.fillText(m,t,n+(b-(h.length-1)/2)*g)})}var pn=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n){
let[o,s,r,a]=t;for(let i of this.#t(t))for(let[[f,d,h,g],m]of this.#e.get(i)??[])if(m!==n&&o<h&&f<r&&s<g&&d<a)
return!1;return!0}};function Ws([e,t,n,o],[s,r,a,i]){let[f,d]=[0,1];for(let[h,g,m,b]of[[e,n-e,s,a],[t,o-t,r,i]]){
if(!g){if(h<m||h>b)return!1;continue}let[S,x]=[(m-h)/g,(b-h)/g];f=Math.max(f,Math.min(S,x)),d=Math.min(d,Math.
max(S,x))}return f<=d}var gi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),wi=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],xi=[0,8,16,24,32],bi=12,Gs=60,yi=500,ki=400,vi=.5,Ot=2,Si=1,
qs=(e,t,n,o)=>[e-n/2-Ot,t-o/2-Ot,e+n/2+Ot,t+o/2+Ot];function oo({shapes:e,things:t,lines:n,pointOf:o,degree:s,
scale:r,sight:a=null,most:i=yi}){let f=k=>({x:o(k).x*r,y:o(k).y*r}),d=new pn;for(let k of e){let{x:T,y:F}=f(k),
z=Ue(k,r,s(k));d.add([T-z,F-z,T+z,F+z],k)}let h=n.length>ki?[]:n.flatMap(k=>$i(k,f));function g(k,T,F){let z=a&&
F.x>a[0]&&F.y>a[1]&&F.x<a[2]&&F.y<a[3],Q=null,V=1/0;for(let Y of k){let[De,Qe,wt,J]=Y.box;if(z&&(De<a[0]||Qe<a[1]||
wt>a[2]||J>a[3])||!d.isFree(Y.box,T))continue;let Be=h.reduce((xt,{id:bt,stroke:Ee})=>xt+(bt!==T&&Ws(Ee,Y.box)?
1:0),Y.off??0);if(Be<V&&([Q,V]=[Y,Be]),!V)break}return Q}let{names:m,captions:b}={names:new Map,captions:new Map};
function S(k){let T=Wn(k),{size:F,bold:z}=hs(k,r,s(k)),[Q,V]=on(T,F,z),{x:Y,y:De}=f(k),Qe=Ue(k,r,s(k)),wt=(s(k)>=
bi?xi:[0]).flatMap(Be=>wi.map(([xt,bt])=>{let Ee=Qe+Ot+1+Be,[Je,Ht]=[xt*(Ee+Q/2),bt*(Ee+V/2)];return{dx:Je,dy:Ht,
box:qs(Y+Je,De+Ht,Q,V)}})),J=g(wt,null,{x:Y,y:De});J&&(d.add(J.box,`name ${k}`),m.set(k,{dx:J.dx,dy:J.dy,size:F,
bold:z,label:T}))}function x({id:k,from:T,to:F,bend:z},Q){let[V,Y]=on(Q,nn),[De,Qe]=[f(T),f(F)],wt=gi.map(([Be,
xt,bt])=>{let[Ee,Je]=[xt*(V/2+4),bt*(Y/2+4)],{x:Ht,y:Ha}=ne(De,Qe,z,Be);return{along:Be,dx:Ee,dy:Je,off:Ee||Je?
Si:0,box:qs(Ht+Ee,Ha+Je,V,Y)}}),J=g(wt,k,ne(De,Qe,z,.5));J&&(d.remove(k),d.add(J.box,k),b.set(k,{along:J.along,
dx:J.dx,dy:J.dy,size:nn,label:Q}))}let[M,N]=[t.slice(0,i),n.slice(0,i)],H=N.filter(({amount:k})=>k),$=new Set(
H.flatMap(({from:k,to:T})=>[k,T]));for(let k of M.length<=Gs?M.filter(T=>$.has(T)):M)S(k);if(M.length<=Gs)for(let k of H)
x(k,k.amount??"");for(let k of M)m.has(k)||S(k);if(m.size>=vi*M.length){for(let k of H)x(k,k.label);for(let k of N)
k.amount||x(k,k.label)}return{names:m,captions:b}}function $i({id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],
i=(o?[0,.25,.5,.75,1]:[0,1]).map(f=>ne(r,a,o,f));return i.slice(1).map((f,d)=>({id:e,stroke:[i[d].x,i[d].y,f.x,
f.y]}))}var Oi=50,ct=new Map,so=()=>[...u.shown.keys()].filter(e=>!u.guests.has(e));function Mi(){let{preset:e,centre:t,
came:n,away:o}=u,s=new Set(e===null?[]:l.presets[e].things);if(t!==null)for(let r of[t,...ot(t,new Set([t]),new Set).
slice(0,yt)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?ot(r,s,o).slice(0,yt):kt(r,s,o))s.add(
i)}return s}function de(){let[e,t]=[Mi(),new Set(so())];return{preset:u.preset,centre:u.centre,came:[...u.came],
added:[...t].filter(n=>!e.has(n)),removed:[...e].filter(n=>!t.has(n)),away:[...u.away],asked:[...rn(u.preset)].
filter(n=>!u.aside.has(n)&&!u.away.has(n)),pinned:[...u.pinned].filter(n=>u.shown.has(n))}}function Ks({preset:e,
centre:t,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){t!==null?cn(t):e!==null?an(e):ks(),u.away=new Set(
r);for(let d of[...a,...u.away])u.aside.delete(d);for(let d of n)te(u.shown,[d.thing]),d.all?ln(d.thing):te(u.
shown,kt(d.thing,u.shown,u.away)),u.came.push(d);te(u.shown,o);for(let d of s)u.shown.delete(d);u.pinned=new Set(
i);let f=ct.get(Vs());f&&(u.shown=new Map(f))}var Vs=()=>`${u.preset} ${u.centre} ${so().sort((e,t)=>e-t)}`;function un(){
let e=Vs();ct.delete(e),ct.set(e,new Map(so().map(t=>[t,P(t)]))),ct.size>Oi&&ct.delete([...ct.keys()][0])}function Ys(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,f=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
d=null;function h(){if(!d)return;let x=f(),M=x.scale/d.scale;t.style.transform=`translate(${x.x-d.x*M}px, ${x.
y-d.y*M}px) scale(${M})`}let g=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function b(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(i),i=setTimeout(S,160))}function S(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
d=f(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),e.on("dragStart",({nodes:x})=>x.length&&m()),
e.on("dragging",({nodes:x})=>x.length||b()),e.on("dragEnd",S),e.on("zoom",b)}var[Ei,_s]=[50,.4],Ti=.75,Ai=250;function Xs(e,t){let n=0,o=!1,s=!1;function r(i=Ei){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:_s}}),i>_s/2&&(n=setTimeout(()=>r(i*Ti),Ai))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(f){
if(o=f,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var qe=matchMedia("(prefers-color-scheme: dark)");Mt(qe.matches?"dark":"light");function Mt(e){document.documentElement.
dataset.theme=e}var ft=()=>document.documentElement.dataset.theme==="dark";function ro(){let e=getComputedStyle(
document.documentElement),t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,f]=[1,3,5].map(d=>parseInt(
t(s).slice(d,d+2),16));return`rgba(${a}, ${i}, ${f}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{
ink:t("ink"),soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(l.kinds.map(({family:s})=>[s,o(s)]))}}var Li=.55,Ci=120,Ri=500,Js=3e3,Ke=y("drawing"),Zs=()=>y("tools").offsetHeight+16,ve=new vis.DataSet([]),Et=new vis.
DataSet([]),O=new vis.Network(Ke,{nodes:ve,edges:Et},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
At=()=>ve.length>Ri,er=Us(Ke,O,{isHeavy:At,below:Zs,arrived:()=>lr(!0),settle:fo});Ys(O,Ke.querySelector("canv\
as"),At,fo);var ke=ro(),ao=new Map,io={names:new Map,captions:new Map},Qs=0,mn=!1,Tt={scale:0,x:0,y:0},hn=()=>ke,
Ce=e=>ao.get(e)??0;function Ni(){let e=W().length;return e>Js||e>Ci&&O.getScale()<Li}function tr(){if(p.highlighted){
let t=(p.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...t.filter(we)])}if(p.
selected===null||!we(p.selected))return null;let e=[...q().values()].filter(({from:t,to:n})=>t===p.selected||n===
p.selected);return new Set([p.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function Pi(){let{x:e,y:t}=O.canvasToDOM(
{x:0,y:0});return[-e,-t,Ke.clientWidth-e,Ke.clientHeight-Zs()-t]}function Ii(e){return At()?e.filter(t=>nr(t,50)):
e}function nr(e,t){let{x:n,y:o}=O.canvasToDOM(P(e));return n>-t&&o>-t&&n<Ke.clientWidth+t&&o<Ke.clientHeight+t}
function or(e){let t=tr(),n=new Set(e),o=a=>a===p.selected?2:t?.has(a)?1:0,s=a=>Ce(a)+(D(a)?0:3),r=a=>n.has(a.
from)&&n.has(a.to)&&to(a,t);return{shapes:e,things:(t?e.filter(a=>t.has(a)):e).sort((a,i)=>o(i)-o(a)||s(i)-s(a)||
a-i),lines:[...q().values()].filter(r).sort((a,i)=>i.weight-a.weight||a.from-i.from||a.to-i.to),pointOf:P,degree:Ce}}
var sr=()=>oo({...or(W()),scale:1,most:1/0});function rr(){Tt={scale:O.getScale(),...O.getViewPosition()},io=oo(
{...or(Ii(W())),scale:Tt.scale,sight:Pi()})}function ar(){let e=tr(),t={colours:ke,highlighted:e,far:Ni(),scale:O.
getScale()};return{things:W().sort((n,o)=>Ce(n)-Ce(o)).map(n=>Hs(n,Ce(n),t)),lines:[...q().values()].map(n=>zs(
n,to(n,e),t))}}function lo(){ke=ro(),Ds(),ao=new Map;for(let{from:o,to:s}of q().values())for(let r of[o,s])ao.
set(r,Ce(r)+1);let e=W().length<=Js;O.setOptions({interaction:{hover:e,dragNodes:e}}),Et.remove(Et.getIds().filter(
o=>!q().has(String(o))));let t=ar(),n=new Set(t.things.map(({id:o})=>o));ve.remove(ve.getIds().filter(o=>!n.has(
Number(o)))),ve.update(t.things),Et.update(t.lines),rr(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&
O.unselectAll(),p.selected!==null&&ve.get(p.selected)&&O.selectNodes([p.selected],!1)}function ir(e=!1){let t=O.
getScale(),{x:n,y:o}=O.getViewPosition(),s=Math.abs(t/Tt.scale-1)>(At()?.2:.03);if(!e&&!s&&!(At()&&Math.hypot(
n-Tt.x,o-Tt.y)*t>20))return;if(rr(),!s){O.redraw();return}let r=ar();ve.update(r.things),Et.update(r.lines)}function co(){
let e=1/O.getScale(),t=s=>O.getPosition(s),n=[...io.names].flatMap(([s,{dx:r,dy:a,size:i,bold:f,label:d}])=>{if(!ve.
get(s))return[];let{x:h,y:g}=t(s);return[{thing:s,x:h+r*e,y:g+a*e,size:i*e,bold:f,label:d}]}),o=[...io.captions].
flatMap(([s,{along:r,dx:a,dy:i,size:f,label:d}])=>{let h=q().get(s);if(!h)return[];let{x:g,y:m}=ne(t(h.from),t(
h.to),h.bend,r);return[{line:h,x:g+a*e,y:m+i*e,size:f*e,label:d}]});return{names:n,captions:o}}function fo(){ir(
!0)}function lr(e=!1){cancelAnimationFrame(Qs),mn=mn||e,Qs=requestAnimationFrame(()=>{ir(mn),mn=!1})}O.on("aft\
erDrawing",e=>{let t=1/O.getScale(),{names:n,captions:o}=co();for(let s of o)no(e,s,s.line.weight>1?ke.ink:ke.
soft,ke,t);for(let s of n){let r=D(s.thing)&&s.thing!==p.selected;no(e,s,r?ke.soft:ke.ink,ke,t)}er.isTravelling()||
lr()});O.on("dragEnd",({nodes:e})=>e.length?fr(e):fo());var cr=Xs(O,e=>{fr(W()),e&&p.selected===null&&!p.highlighted&&
Se()});function fr(e){for(let t of e)fn(t,O.getPosition(t));un(),lo()}function Se(e=null){let t=(e??W()).filter(
n=>ve.get(n)).map(P);t.length&&er.look(t,e&&!p.highlighted?t[0]:null)}var dr=e=>nr(e,-20);function Ve(e){O.moveTo(
{scale:O.getScale()*e})}var gn=null;function Lt(e=null){gn=p.mode==="picture"?null:()=>Se(e),gn||Se(e)}function Fi(){let{selected:e,highlighted:t}=p;
Lt(e!==null?[e,...ie(e,st()).filter(we)]:t)}function Z({from:e=null,moves:t=!0}={}){Le(p.tab),ae(),y("details").
scrollTop=0,p.tab!=="overview"&&((p.passage===null||e===null)&&ye(!0),p.tab==="details"&&(ce(w("chosen")+Ze()),
y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),t&&Fi())}function Ye(e){
re(),xe(e),Z()}function pr(e){re(),xe(e),Z({moves:!1})}function ur(e){xe(e,!0),Z({moves:!dr(e)})}function mr({
from:e,to:t}){re(),it(e,t),Z({moves:!1})}function dt(){re(),fe(),Z()}function hr(e){re(),fe(),an(e),Z(),Lt()}function gr(e,t){
re(),St(e,t),Z()}function Re(e){let t=p.passage;re(),$t(e),Z({from:t})}function wn(e,t=!0){p.unknown=null;let n=Yo(
e,t);n&&Object.assign(p,{unknown:n,tab:"overview"}),Z(),n&&ye(!0),p.tab==="overview"&&Lt()}function Ne(e,t,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;re(),e(),Qn(),ae(),t!==void 0&&Lt(t===null?null:[t,...ie(
t),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var wr=e=>Ne(()=>ce(w("\
added")(cn(e))),e),xn=(e,t=!0)=>Ne(()=>ce(w("added")(Ss(e))),t?e:void 0),xr=()=>p.selected??p.pair?.from;function bn(e){
let[t,...n]=e;Ne(()=>{_n(e),n.length||xe(t)},n.length?xr():void 0,e),n.length||Z()}function yn(e){let[t,...n]=e;
if(Ne(()=>{n.length||fe(),Xn(e)},n.length?xr():void 0,e),n.length)return;let s=Fs(t);s&&it(s.from,s.to),Z()}var br=()=>Ne(
()=>_n(vt()),null),yr=()=>Ne(()=>Xn(ws()),null),kr=e=>Ne(()=>Os(e));function vr(e){re(),fe(),Yn(e),Z(),ce(w("h\
iddenNow"))}var kn=(e,t)=>Ne(()=>Ms(e,t));function po(){Xo(),ce(w("undone"))}function Sr(e){dn(e),ae(),e==="pi\
cture"&&gn&&gn()}function $r(e){p.reading=e,le("readings",e),Qn(),ae()}var vn=[28,72],Bi=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Or=l.passages.map(e=>[e.text].flat());function Hi(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function zi(e,t,n){let o=e.slice(Math.max(0,n-vn[0]),n).replace(
n>vn[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+vn[1]).replace(n+vn[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function Mr(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Bi.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Hi),a=[];for(let[i,f]of l.passages.entries()){if(a.length===t)break;let d=o?f.paragraph===Number(
o)&&(!s||f.sentence===Number(s)):f.name.toLowerCase()===n.toLowerCase(),[h,...g]=[v(f.text),...Or[i]],m=r.length?
[h,...g].find(M=>r.every(N=>N.test(M))):void 0,b=d?h:m;if(b===void 0)continue;let S=d?null:r[0].exec(b),x=b===
h?void 0:["en","ko"][Or[i].indexOf(b)];a.push({passage:i,lang:x,...zi(b,S?.[0]??"",S?.index??0)})}return a}function Ui(e){let[t,...n]=e.split(":");return Object.hasOwn(l.prefixes,t)?l.prefixes[t]+n.join(":"):e}var uo=e=>(e.
split(/[:/#]/).at(-1)??"").toLowerCase(),Tr=new Map,Ar=new Map;for(let e=I-1;e>=0;e-=1){let{name:t,same:n}=l.things[e];
for(let o of[t,...n])Ar.set(uo(o),e);for(let o of[t,...n])Tr.set(o,e).set(Ui(o),e)}var K=e=>Tr.get(e)??(/^\w+:/.
test(e)?void 0:Ar.get(e.toLowerCase()));function mo(e){let{name:t}=l.things[e],n=uo(t);return/^[\w.-]+$/.test(
n)&&K(n)===e?n:t}var Er=new Map(l.passages.map(({name:e},t)=>[e.toLowerCase(),t])),Lr=e=>Er.get(e.toLowerCase())??
Er.get(uo(e)),Wi=new Map(l.presets.map(({name:e},t)=>[e,t])),Cr=e=>Wi.get(e),Gi=new Map(l.kinds.map(({name:e},t)=>[
e,t])),Sn=e=>Gi.get(e);var Ct=[];for(let e=2;Ct.length<64;e+=1)Ct.every(t=>e%t)&&Ct.push(e);var Rr=e=>Math.floor((e-Math.floor(e))*2**
32)|0,qi=Ct.map(e=>Rr(Math.cbrt(e))),Ki=Ct.slice(0,8).map(e=>Rr(Math.sqrt(e))),pe=(e,t)=>e>>>t|e<<32-t;function Nr(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(Ki),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let M=pe(r[x-15],7)^pe(r[x-15],18)^
r[x-15]>>>3,N=pe(r[x-2],17)^pe(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+M+r[x-7]+N|0}let[i,f,d,h,g,m,b,S]=s;for(let x=0;x<
64;x+=1){let M=S+(pe(g,6)^pe(g,11)^pe(g,25))+(g&m^~g&b)+qi[x]+r[x]|0,N=(pe(i,2)^pe(i,13)^pe(i,22))+(i&f^i&d^f&
d)|0;[S,b,m,g,h,d,f,i]=[b,m,g,h+M|0,d,f,i,M+N|0]}[i,f,d,h,g,m,b,S].forEach((x,M)=>{s[M]=s[M]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Pr=60,Vi=1e5,Yi=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],Rt=({name:e})=>e.split("/").slice(0,-1).join("/"),ho=new Map;l.passages.
forEach((e,t)=>{e.sha256&&ho.set(Rt(e),[...ho.get(Rt(e))??[],t])});var wo=new Map;function Ir(e,t){let n=new Map,
o=null,[s,r]=[0,Vi];for(let a of t){let{begin:i,end:f,sha256:d}=l.passages[a],h=b=>e.slice(b,b+f-i).join(""),g=b=>b>=
0&&Nr(new TextEncoder().encode(h(b)))===d,m=[i,i+s].find(g);if(m===void 0&&r>0){o??=[...e.keys()].filter(x=>/\S/.
test(e[x])&&!/[\p{L}\p{N}_]/u.test(e[x-1]??""));let b=i+s,S=[...o].sort((x,M)=>Math.abs(x-b)-Math.abs(M-b)).slice(
0,r);r-=S.length,m=S.find(g)}m!==void 0&&(n.set(a,{begin:m,words:h(m)}),s=m-i)}return n}var go=(e,t)=>e.get(t)?.
begin===l.passages[t].begin;function _i(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:Ir(o,n),undone:[]},
r=n.find(g=>!go(s.sentences,g));if(r===void 0)return s;let a=[],i=e;for(let[g,m]of Yi){let b=i;i=m(i),i!==b&&a.
push(g)}if(!a.length)return{...s,first:r};let f=Ir([...i],n),d=g=>n.filter(m=>go(g,m)).length;return d(f)>d(s.
sentences)?{...s,points:[...i],sentences:f,undone:a,first:r}:{...s,first:r}}function jr(e){let[t]=[...ho].map(
d=>_i(e,d)).sort((d,h)=>h.sentences.size-d.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&wo.set(n,{points:s,sentences:r});let f=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:l.passages[a],differs:f===void 0?void 0:
l.passages[f],moved:o.filter(d=>r.has(d)&&!go(r,d)).length}}var Fr=e=>wo.get(Rt(l.passages[e])),xo=()=>wo.size>
0,$n=e=>l.passages[e].sha256?Fr(e)?.sentences.has(e):void 0;function Dr(e){let t=Fr(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-Pr),o).join(
""),words:s,after:t.points.slice(r,r+Pr).join("")}}var Nt="http://www.w3.org/2000/svg",bo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Pe(e){let t=document.createElementNS(
Nt,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(Nt,"path");return n.setAttribute("d",bo[e.shape]),t.append(n),
t}function j(e){return e>=I?c("span",{dir:"auto"},C(e)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ye(
e)},Pe(A(e)),C(e))}function _e({name:e,paragraph:t,sentence:n,article:o}){return t?w("where")(t,n)+(o?` (${v(o)}\
)`:""):e}function On(e){let{name:t}=l.passages[e],n=`${t}, ${_e(l.passages[e])}, ${w("readHere")}`;return R(t,
()=>Re(e),{class:"chip","aria-label":n})}var Pt=()=>l.sentences.filter(({lang:e,only:t})=>e===p.language&&(t===""||t===p.reading)),Br=e=>Pt().filter(t=>t.
passage===e);function Hr(e){let t=Pt().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function Xe(e){let{object:t}=l.statements[e];return typeof t=="number"?C(t):v(t.text)}function Xi(e){
let{subject:t,predicate:n}=l.statements[e];return`${C(t)} — ${v(l.predicates[n])}: ${Xe(e)}`}function Qi(e){
let{subject:t,predicate:n,errata:o}=l.statements[e];return l.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Xe(r)]:[])}function Ji(e,t){let{severity:n,problem:o}=l.
errata[e],s=t.filter(Jt),r=t.flatMap(f=>l.statements[f].corrected).map(v),a=[...new Set(s.flatMap(Qi))],i=a.length?
w("correctedFrom")(a.join(", ")):w("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${U(t)||"†"} ${w("erratum")}`),c("span",{dir:"auto"},` ${v(o)}`),r.length?c("span",{class:"\
corrected"},w("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function yo(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of l.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Ji(o,s))}function ko(e){let t=Dr(e);return t?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${t.before}`),c("mark",{},t.words),c("span",{class:"around"},`${t.after}…`)):$n(e)===!1?c("p",{class:"un\
found"},w("unfound")):""}function vo(e){let t=e.map(({text:n,statements:o})=>{let s=U(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...t)}function zr(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return c("article",{class:"card"},vo(e),...t,...yo(n))}function Zi(e,t){let{text:n}=l.
passages[e];return zr(t,c("p",{class:"source"},On(e),` ${_e(l.passages[e])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},v(n)):c("p",{class:"muted"},w("unparaphrased")),ko(e))}function It(e){let t=Pt(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(f=>e.has(f))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:Xi(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,f])=>i===null?[]:[Zi(i,f)]);return r.length?[...a,zr(r,c("p",{class:"source muted"},w("unsou\
rced")))]:a}var el=/^(Heading|소제목|제목)[^:]*: /,tl=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),jt=new Map,Wr=R("‹",()=>Mo(-1),{class:"tool","data-label":"previous"}),Gr=R("›",()=>Mo(1),{class:"\
tool","data-label":"next"}),qr=c("span",{class:"here"}),pt=c("select",{"data-label":"jump"}),So=c("div",{class:"\
bar reading"},Wr,Gr,qr,pt),$o=c("div",{}),En=e=>l.passages[e].kind==="heading",Mn=[...l.passages.keys()].filter(
En),Oo=e=>v(l.passages[e].text)||w("unparaphrased");function nl(e){let t=Oo(e).replace(el,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[l.passages[e].paragraph,t].filter(Boolean).join(" · ")}function ol(e){let t=Br(e),
n=new Set(t.flatMap(o=>o.statements));return c("div",{class:"told"},ko(e),t.length?c("p",{class:"muted"},w("it\
States")):"",t.length?vo(t):c("p",{class:"muted"},w("nothingStated")),...yo(n,l.passages[e].errata))}function sl(e){
let t=$n(e);if(t===void 0)return"";let n=c("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},w(t?"isVerified":"isDifferent"));return c("span",{class:t?"verified":"differs"},n,o)}function rl(e){let{
name:t,sentence:n,errata:o}=l.passages[e],s=e===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&e===0?"0":"-1",onclick:()=>Re(e)},
En(e)?"":c("span",{class:"number"},`${n||t} `),Oo(e),o.length?c("sup",{},"†"):"",sl(e));return jt.set(e,r),c(
"li",{},En(e)?c("h3",{},r):r,s?ol(e):"")}function al(e){let{paragraph:t,kind:n}=l.passages[e[0]],o=t&&!En(e[0])?
w("paragraph")(t):"";return c("section",{class:`paragraph ${n}`},o?c(Mn.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...e.map(rl)))}function Mo(e,t=!1){let n=p.passage===null?0:p.passage+e;n<0||n>=l.passages.length||
(Re(n),t?jt.get(n)?.focus({preventScroll:!0}):ce(`${_e(l.passages[n])}: ${Oo(n)}`))}function Kr(){let e=y("rea\
der");e.append(So,$o),e.addEventListener("keydown",t=>{let n=tl.get(t.key);!n||!t.target.classList.contains("s\
entence")||(t.preventDefault(),Mo(n,!0))}),pt.addEventListener("change",()=>Re(Number(pt.value)))}function il(){
let{passage:e}=p,t=l.passages.length;Wr.disabled=!e,Gr.disabled=e===t-1,qr.textContent=e===null?w("sentences")(
t):w("sentenceOf")(l.passages[e].paragraph,e+1,t);let n=e===null?void 0:Mn.findLast(o=>o<=e);pt.replaceChildren(
...n===void 0?[c("option",{value:""},w("jump"))]:[],...Mn.map(o=>c("option",{value:String(o)},nl(o)))),pt.value=
n===void 0?"":String(n),pt.hidden=!Mn.length,So.hidden=!t}function ll(e){let t="";return e.flatMap(n=>{let{article:o}=l.
passages[n[0]],s=o&&v(o)!==t;return t=o?v(o):t,[...s?[c("h2",{class:"article",dir:"auto"},v(o))]:[],al(n)]})}function cl(){
let e=new Map;l.passages.forEach((s,r)=>{let a=`${Rt(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>y(
"file").click(),n=R(w(xo()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},w("file\
Note")),c("div",{class:"tools"},n)];jt.clear(),$o.replaceChildren(c("h2",{},w("textTitle")),c("p",{class:"note"},
w(l.passages.length?"textHelp":"noText")),l.articles.length&&!xo()?c("p",{class:"note"},w("paraphrased")):"",...l.
passages.some(({sha256:s})=>s)?o:[],...ll([...e.values()]))}var Ur=null;function fl(){let e=y("reader"),t=p.passage===
null?null:jt.get(p.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){Ur!==p.passage&&t.scrollIntoView(),Ur=p.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+So.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function Tn(){let{activeElement:e}=document,t=$o.contains(e)&&e?.classList.contains("sentence");il(),
cl(),t&&jt.get(p.passage??0)?.focus({preventScroll:!0}),fl()}var An=60,dl=2,Vr=8e3;function $e(e,t,n){let o=document.createElementNS(Nt,e);for(let[s,r]of Object.entries(t))
o.setAttribute(s,String(r));return n!==void 0&&(o.textContent=n),o}function Yr({x:e,y:t,size:n,label:o,bold:s=400},r,a){
let i=$e("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,stroke:a,"stroke-width":5,"paint-\
order":"stroke","stroke-linejoin":"round"}),f=o.split(`
`),d=t-(f.length-1)*n*nt/2+n*.35;return f.forEach((h,g)=>{i.append($e("tspan",{x:e,y:d+g*n*nt},h))}),i}var _r=e=>Ue(
e,1,Ce(e));function pl({from:e,to:t,bend:n,edges:o}){let{wire:s,families:r}=hn(),[a,i]=[P(e),P(t)],f=o.find(m=>m.
relation!==null)?.relation??null,d=f===null?s.full:r[A(f).family].full,h=f===null?{"stroke-width":1,"stroke-da\
sharray":"5 4"}:{"stroke-width":1.5},g=[$e("path",{d:Is(a,i,n),fill:"none",stroke:d,...h})];for(let[m,b,S]of[[
t,e,.9],[e,t,.1]])o.some(x=>x.to===m)&&g.push(ul(P(m),n?ne(a,i,n,S):P(b),_r(m),d));return g}function ul(e,t,n,o){
let s=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,f]=[e.x-r*n,e.y-a*n],d=[i-r*8,f-a*8],h=[
[i,f],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,d[1]-r*3]];return $e("polygon",{points:h.map(g=>g.map(m=>m.toFixed(1)).join(
",")).join(" "),fill:o})}function ml(e){let{x:t,y:n}=P(e),o=_r(e),s=A(e),r=$e("path",{d:bo[s.shape],fill:hn().
families[s.family].full,transform:`translate(${t-o} ${n-o}) scale(${o/6})`});return r.append($e("title",{},`${v(
l.things[e].label)} (${v(s.label)})`)),r}function Xr(){let{ink:e,soft:t,paper:n,face:o}=hn(),s=W(),[r,a]=[s.map(
x=>P(x).x),s.map(x=>P(x).y)],[i,f]=[Math.min(...r,0)-An*1.5,Math.min(...a,0)-An],[d,h]=[Math.max(...r,0)+An*1.5-
i,Math.max(...a,0)+An*1.5-f],g=`${i} ${f} ${d} ${h}`,m=$e("svg",{xmlns:Nt,viewBox:g,width:d,height:h,"font-fam\
ily":o,role:"img"});m.append($e("title",{},v(l.title)),$e("rect",{x:i,y:f,width:d,height:h,fill:n})),m.append(
...[...q().values()].flatMap(pl),...s.map(ml));let{names:b,captions:S}=sr();for(let[x,{along:M,dx:N,dy:H,size:$,
label:k}]of S){let{from:T,to:F,bend:z,weight:Q}=q().get(x),{x:V,y:Y}=ne(P(T),P(F),z,M);m.append(Yr({x:V+N,y:Y+
H,size:$,label:k},Q>1?e:t,n))}for(let[x,{dx:M,dy:N,...H}]of b){let{x:$,y:k}=P(x);m.append(Yr({...H,x:$+M,y:k+N},
D(x)?t:e,n))}return{file:new Blob([new XMLSerializer().serializeToString(m)],{type:"image/svg+xml"}),width:d,height:h}}
function Qr(e,t){let n=v(l.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Jr=()=>Qr(Xr().file,
"svg");async function Zr(){let{file:e,width:t,height:n}=Xr(),o=URL.createObjectURL(e),s=new Image;s.src=o,await s.
decode();let r=Math.min(dl,Vr/t,Vr/n),a=c("canvas",{width:String(Math.round(t*r)),height:String(Math.round(n*r))});
a.getContext("2d")?.drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(o),a.toBlob(i=>i&&Qr(i,"png"),"image\
/png")}var Eo=()=>l.lang;function Ft(e){p.language=e,document.documentElement.lang=e,document.title=v(l.title),y("tit\
le").textContent=v(l.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.
message&&(n.textContent=be(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",be(n.dataset.label));
y("query").placeholder=w("search"),le("languages",e)}var oe=(e,t)=>y(e).addEventListener("click",t),Ln=(e,t)=>y(e).addEventListener("click",({target:{value:n}})=>n&&
t(n)),na=()=>p.selected!==null||!!p.pair||!!p.highlighted;function hl(){O.on("click",({nodes:[e],edges:[t]})=>{
e!==void 0?pr(e):t!==void 0?mr(eo(t)):na()&&dt()}),O.on("doubleClick",({nodes:[e]})=>e!==void 0&&xn(e,!1))}function gl(){
oe("closer",()=>Ve(1.4)),oe("farther",()=>Ve(1/1.4)),oe("whole",()=>Se()),oe("undo",po),oe("physics",()=>{let e=y(
"physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-pressed",String(e)),cr(e)}),oe(
"png",Zr),oe("svg",Jr),oe("print",()=>print())}var To=()=>y("menu").getAttribute("aria-expanded")==="true",Ao=e=>y(
"menu").setAttribute("aria-expanded",String(e));function oa(){Ao(!1),y("menu").focus()}function ea(e){Mt(e),ae()}
var sa=()=>y("theme").setAttribute("aria-pressed",String(ft()));function wl(){oe("menu",()=>Ao(!To())),Ln("mod\
es",e=>{Sr(e),To()&&oa()}),Ln("readings",$r),Ln("languages",e=>{Ft(e),ae()});for(let e of["pointerdown","focus\
in"])document.addEventListener(e,({target:t})=>{!y("menu").contains(t)&&!y("options").contains(t)&&Ao(!1)});oe(
"theme",()=>ea(ft()?"light":"dark")),qe.addEventListener("change",()=>ea(qe.matches?"dark":"light"))}function ta(e){
Le(e),e==="text"&&Tn()}function xl(){oe("fold",()=>ye(!Cs())),Ln("tabs",ta),y("tabs").addEventListener("keydow\
n",({key:e})=>{let t=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)return;let n=[...y("tabs").children],o=n[(n.
findIndex(({value:s})=>s===p.tab)+t+n.length)%n.length];ta(o.value),o.focus()})}function bl(e){let t=e.target instanceof
Element&&e.target.matches("input[type=search]"),n=e.ctrlKey||e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),
po()),!(t||n||e.altKey)&&(e.key==="Escape"&&To()?oa():e.key==="Escape"&&na()?dt():e.key==="/"&&(e.preventDefault(),
y("query").focus()))}function ra(){hl(),gl(),wl(),xl(),Ko(wn),addEventListener("resize",()=>{p.selected===null&&
!p.highlighted&&p.mode==="picture"&&Se()}),document.addEventListener("keydown",bl);for(let e of y("readings").
children)e.disabled=!l.readings.includes(e.value);le("modes",p.mode)}var yl=64*1024*1024,Oe=null;function ia({name:e,wrong:t,read:n}){return t?w("fileWrong")(t,e):n?w("fileRead")(
n,e,_e):""}function kl(){Oe=null,Lo()}function Lo(){let e=y("took");if(e.hidden=Oe===null,Oe===null)return;e.className=
Oe.read?.of&&Oe.read.found===Oe.read.of?"":"wrong";let t=R("×",kl,{class:"tool","aria-label":w("close")});e.replaceChildren(
c("p",{dir:"auto"},ia(Oe)),t)}async function vl([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>yl)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:jr(r)}}async function aa(e,t=!1){e.length&&(Oe=await vl(e,t),p.tab==="overview"&&Le("tex\
t"),ye(!0),ae(),ce(ia(Oe)))}function la(){let e=y("file");e.addEventListener("change",async()=>{await aa([...e.
files]),e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",t=>{t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
aa([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var Sl=60,$l=2,Ol={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ca={"+":()=>Ve(1.4),"=":()=>Ve(
1.4),"-":()=>Ve(1/1.4),0:()=>Se(),Enter:()=>p.selected!==null&&y("details").querySelector("h2")?.focus()};function Ml([
e,t]){let n=Ge().get(p.selected??-1)??O.getViewPosition();return[...Ge()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,f=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==p.selected&&i>0&&f<2*i?[{thing:s,far:i+$l*
f}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function El([e,t]){let{x:n,y:o}=O.getViewPosition(),s=Sl/O.getScale();
O.moveTo({position:{x:n+e*s,y:o+t*s}})}function fa(){let e=y("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=Ol[t.key];if(!(!n&&
!Object.hasOwn(ca,t.key)))if(t.preventDefault(),!n)ca[t.key]();else if(t.shiftKey)El(n);else{let o=Ml(n);o!==void 0&&
ur(o)}})}var Tl="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Co=5,Ro=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Al=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?Tl[Math.floor(n/
588)]:t}).join(""),Ll=l.things.slice(0,I).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>Ro(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Ro),...r],initials:s.map(Al).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function da(e,t){let n=e.indexOf(t);return n<0?Co:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function ut(e,t=12){
let n=e.trim().normalize("NFC"),o=Ro(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Ll.map((r,a)=>{let i=s?
r.initials.map(f=>da(f,n)):r.plain.map(f=>da(f,o));return{rank:Math.min(...i,Co),thing:a}}).filter(r=>r.rank<Co).
sort((r,a)=>r.rank-a.rank||Number(D(r.thing))-Number(D(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function Cn(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],f=0,d=()=>a.length+i.length;
function h($,...k){return c("li",{id:`${t.id}-${$}`,role:"option","aria-selected":String($===f),onpointerdown:T=>{
T.preventDefault(),M($)}},...k)}function g($,k){let T=A($);return h(k,Pe(T),c("span",{dir:"auto"},C($)),c("sma\
ll",{},v(T.label)))}function m({passage:$,lang:k,before:T,found:F,after:z},Q){let V=c("span",{dir:"auto",lang:k},
T,F?c("mark",{},F):"",z);return h(a.length+Q,V,c("small",{},l.passages[$].name))}function b(){let $=`${t.id}-s\
entences`,k=c("ul",{role:"none"},...i.map(m));return c("li",{role:"group","aria-labelledby":$},c("small",{id:$},
w("sentence")),k)}function S(){let $=e.value.trim()!=="",k={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(g),...i.length?[b()]:[],...d()?[]:[c("li",k,w("nothing"))]),t.hidden=!$,
e.setAttribute("aria-expanded",String($)),$&&d()?e.setAttribute("aria-activedescendant",`${t.id}-${f}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function x(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function M($){e.
value=o?C(a[$]):"",x(),$<a.length?n(a[$]):r(i[$-a.length].passage)}function N(){i=s(e.value),a=ut(e.value,i.length?
8:12),f=0,S()}function H($){t.hidden&&N(),f=(f+$+d())%(d()||1),S()}e.addEventListener("input",N),e.addEventListener(
"focus",()=>o||N()),e.addEventListener("blur",x),e.addEventListener("keydown",$=>{$.isComposing||($.key==="Arr\
owDown"||$.key==="ArrowUp"?($.preventDefault(),H($.key==="ArrowDown"?1:-1)):$.key==="Enter"&&d()&&!t.hidden?($.
preventDefault(),M(f)):$.key==="Escape"&&(o||(e.value=""),x()))})}var No=3;function pa(e,...t){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ua(){O.on("hoverNode",({node:e,event:t})=>pa(
t,C(e),c("small",{},v(A(e).label)))),O.on("hoverEdge",({edge:e,event:t})=>{let n=q().get(e);if(!n)return;let o=Hr(
Yt(n.edges)),s=o.slice(0,No).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("sup",{},U(r.statements))));pa(
t,...s,o.length>No?c("small",{},`+ ${o.length-No}`):"")});for(let e of["blurNode","blurEdge","dragStart","zoom",
"click"])O.on(e,()=>{y("tip").hidden=!0})}var Cl={corrected:"corrected",stated:"stated","as-stated":"stated"};function Po(e,t){let n=e.map(t),o=e.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Te("lang",{kept:!0,write:()=>p.language===
Eo()?"":p.language,read(e){if(e==="en"||e==="ko")Ft(e);else{if(e)return null;Ft(Eo())}}});Te("theme",{kept:!0,
write:()=>ft()===qe.matches?"":ft()?"dark":"light",read(e){if(e&&e!=="dark"&&e!=="light")return null;Mt(e||(qe.
matches?"dark":"light"))}});Te("reading",{write:()=>p.reading===l.readings[0]?"":p.reading,read(e){let t=e?Cl[e]:
l.readings[0];if(!l.readings.includes(t))return null;p.reading=t,le("readings",t)}});Te("as",{write:()=>p.mode===
"picture"?"":p.mode,read(e){if(e&&e!=="table")return null;dn(e||"picture")}});var Me;function Ie(e,t,n,o){Te(e,
{write:()=>qt(n()),read(s){let{places:r,unknown:a}=Po(Kt(s),t);return o(r),a}})}var je=(...e)=>e.flatMap(t=>t===
null?[]:mo(t)),Io=e=>e.map(t=>l.kinds[t].name);Ie("view",Cr,()=>{let{preset:e}=de();return e?[l.presets[e].name]:
[]},([e=l.presets.length?0:null])=>{Me={preset:e,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
Ie("around",K,()=>je(de().centre),([e])=>{e!==void 0&&Object.assign(Me,{preset:null,centre:e})});Ie("show",Sn,
()=>Io(de().asked),e=>Object.assign(Me,{asked:e}));var ha=e=>l.kinds.length>2&&e.length===l.kinds.length-1;Ie(
"hide",Sn,()=>{let{away:e}=de();return ha(e)?[]:Io(e)},e=>Object.assign(Me,{away:e}));Ie("only",Sn,()=>{let{away:e}=de(),
[t]=[...l.kinds.keys()].filter(n=>!e.includes(n));return ha(e)?Io([t]):[]},([e])=>{e!==void 0&&(Me.away=[...l.
kinds.keys()].filter(t=>t!==e))});var ma="*";Te("with",{write:()=>qt(de().came.map(({thing:e,all:t})=>mo(e)+(t?
ma:""))),read(e){let t=Kt(e),{unknown:n}=Po(t,o=>K(o.replace(/\*$/,"")));return Me.came=t.flatMap(o=>{let s=K(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(ma)}}),n}});Ie("add",K,()=>je(...de().added),
e=>Object.assign(Me,{added:e}));Ie("without",K,()=>je(...de().removed),e=>Object.assign(Me,{removed:e}));Ie("p\
in",K,()=>je(...de().pinned),e=>{Ks({...Me,pinned:e}),fe()});function Dt(e,t,n,o,s){Te(e,{write:()=>qt(o()),read(r){
let a=Kt(r);if(a.length&&a.length!==t)return null;let{places:i,unknown:f}=Po(a,n);return a.length&&!f.length&&
s(...i),f}})}Dt("line",2,K,()=>p.pair?je(p.pair.from,p.pair.to):[],(e,t)=>it(e,t));Dt("passage",1,Lr,()=>p.passage===
null?[]:[l.passages[p.passage].name],e=>$t(e));Dt("path",2,K,()=>p.isTold?je(p.path.from,p.path.to):[],(e,t)=>St(
e,t));Dt("at",1,K,()=>je(p.passed?p.selected:null),e=>xe(e,!0));Dt("entity",1,K,()=>je(p.passed?null:p.selected),
e=>xe(e));var ga=6,Rl=12;function jo(e,t){let n=new Map;for(let o of L(e)){if(o.relation!==null||o.from===o.to||!B(o.statement))
continue;let s=o.from===e,r=_(o,e);if(!t(r))continue;let a=l.statements[o.statement].predicate,i=`${s}-${a}`,f=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,f),f.ends.set(r,[...f.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Fo({out:e,property:t}){let n=v(l.predicates[t]);return e?
n:w("relationOf")(n)}var wa=({ends:e})=>[...e].map(([t,n])=>{let o=U(n);return c("span",{class:"end"},j(t),o?c(
"sup",{},o):"")});function Nl(e){let t=wa(e),n=t.length>ga+1?ga:t.length,o=c("summary",{},w("andMore")(t.length-
n)),s=n<t.length?c("details",{},o,...t.slice(n)):"";return c("div",{},c("dt",{},Fo(e)),c("dd",{},...t.slice(0,
n),s))}function Pl(e){let t=He(me(e)?.captions??[""]).replaceAll(`
`," "),n=v(A(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():C(e)+o}function Il(e,t){let n=Pl(e),o=jo(e,s=>s!==t&&!(D(s)&&n.startsWith(C(s))));return c("l\
i",{},R(n,()=>Ye(e),{class:"plain",dir:"auto",title:C(e)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},Fo(s)),...wa(s))))}function jl(e){let t=new Map;for(let o of ze(e)){let s=jo(o,a=>a===e).map(Fo).join(
", ");if(!s)continue;let r=`${v(A(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=Rl;return[...t].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Il(r,e)))))}function xa(e){let t=jo(e,o=>E(e)||!E(o)).map(Nl),n=E(e)?[]:jl(e);return!t.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},`${w("linked")} (${ie(e).length})`),t.length?c("dl",{},...t):
"",...n)}var ba=["from","to"];function ya(){let{from:e,to:t}=p.path;e!==null&&t!==null?gr(e,t):Rn()}function Fl(e){let t=`\
path-${e}-found`,n=c("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return Cn(o,n,{keep:!0,take(s){p.path[e]=s,p.path.from!==null&&p.path.
to!==null&&ya()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":e}),o,n)}var ka=c("div",{"aria-l\
ive":"polite"});function va(){let e=()=>{p.path={from:p.path.to,to:p.path.from},ya()};y("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...ba.map(Fl),R("",e,{class:"too\
l","data-message":"swap"}),ka)}var Dl=({from:e,to:t,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,j(e)," – ",
j(t)),...It(n));function Bl(e,t){if(e===null||t===null)return[];if(e===t)return[c("p",{},w("sameEnds"))];let n=is(
Qt(e,t)),o=n.length?w("steps")(n.length):w("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(Dl))]}function Rn(){for(let e of ba){let[t,n]=[y(`path-${e}`),p.path[e]];t.value=n===null?"":C(n),t.placeholder=
w("search")}ka.replaceChildren(...Bl(p.path.from,p.path.to))}function Sa(e){p.path={from:e,to:null},Rn(),Le("p\
ath"),y("path-to").focus()}var X=(e,t,n={})=>R(be(e),t,{class:"tool","data-act":e,...n}),$a=(...e)=>c("div",{class:"tools",role:"group","\
aria-label":w("actions")},...e);function Hl(e){let t=we(e),n=E(e)?[]:vt(e),o=E(e)?[]:ze(e).filter(we);return $a(
X("focus",()=>wr(e)),sn(e).total?X("expand",()=>xn(e)):"",E(e)&&t?X("fold",()=>yn([e])):"",E(e)&&!t?X("unfold",
()=>bn([e])):"",n.length?X("unfoldAround",()=>bn(n)):"",o.length?X("foldAround",()=>yn(o)):"",X("pathFrom",()=>Sa(
e)),t?X("pin",()=>kr(e),{"aria-pressed":String(rt(e))}):"",t?X("hide",()=>vr(e)):"",X("release",dt))}function zl(e){
let{predicate:t,object:n,errata:o,corrected:s}=l.statements[e],r=typeof n=="number"?j(n):c("span",{dir:"auto",
lang:n.lang||!1},Xe(e));return[c("dt",{},v(l.predicates[t])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},U([e])):"",s.length?c("span",{class:"corrected"},`${w("corrected")}${s.map(v).join(", ")}`):"")]}function Ul(e){
let t=he(e).filter(B).flatMap(zl);return t.length?c("details",{class:"rows"},c("summary",{},w("asData")),c("dl",
{},...t)):""}function Do(e,t){let n=l.things[e][t].flatMap((o,s)=>[s&&t==="broader"?" › ":" ",j(o)]);return n.
length?c("p",{class:"names","data-how":t},Bo(w(t)),...n):""}var Bo=e=>c("span",{class:"muted"},e);function Wl(e){
let{label:t,name:n,names:o,same:s}=l.things[e],r=A(e),a=[...new Set([...[t].flat().filter(f=>f!==v(t)),...o])].
join(" · "),i=It(ns(e));return[c("h2",{dir:"auto",tabindex:"-1"},v(t)),c("p",{class:"kind"},Pe(r),v(r.label),
c("code",{},n)),a?c("p",{class:"names"},Bo(`${w("also")} `),c("span",{dir:"auto"},a)):"",s.length?c("p",{class:"\
names"},Bo(`${w("elsewhere")} `),c("code",{},s.join(" "))):"",Do(e,"broader"),Do(e,"narrower"),Do(e,"related"),
Hl(e),xa(e),Ae(`${w("said")} (${i.length})`,...i),Ul(e)]}function Gl({from:e,to:t,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(we)?X("fold",()=>yn(o)):X("unfold",()=>bn(o));return[c("h2",{tabindex:"\
-1"},Ze()),c("p",{},j(e)," ",j(t)),$a(o.length?r:"",X("release",dt)),Ae(w("said"),...It(Yt(n)))]}function Oa(){
let{pair:e,selected:t}=p,n=[c("h2",{tabindex:"-1"},w("details")),c("p",{},w("noneChosen"))],o=e?Gl(e):t!==null?
Wl(t):n;y("details").replaceChildren(...o.filter(Boolean))}var mt=e=>e.toLocaleString(p.language),Ea=[...l.things.keys()].slice(0,I),ql=l.kinds.map((e,t)=>Ea.filter(n=>G(
n)===t).length),Ma=new Set(l.relations.map(({thing:e})=>G(e))),Ta=Ea.filter(e=>A(e).rank==="actor").sort((e,t)=>L(
t).length-L(e).length||e-t).slice(0,8),ht=e=>c("p",{class:"note"},e);function Kl(){let e=bs(),t=l.presets.map(
(n,o)=>R(v(n.title),()=>hr(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return Ae(w("views"),
c("div",{class:"tools",role:"group","aria-label":w("views")},...t),ht(e===null?w("ownView"):v(l.presets[e].note)),
l.presets.some(({name:n})=>n==="all")?"":ht(w("tooMany")(mt(I))))}function Vl(e,t){let n=l.kinds[e],o=c("input",
{type:"checkbox",value:String(e),checked:!st().has(e),onchange:({target:a})=>kn(e,a.checked?"show":"hide")}),s=c(
"small",{},w("shownOf")(mt(t),mt(ql[e]))),r=v(n.label);return c("li",{},c("label",{},o,Pe(n),c("span",{},r),s),
R(w("only"),()=>kn(e,"only"),{class:"only","aria-label":w("onlyThis")+r}))}function Yl(){let e=ys(),t=[...l.kinds.
keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Vl(r,e.get(r)??0))),o=t.filter(s=>Ma.has(s));return[Ae(w("kind\
s"),ht(w("kindsNote")),n(t.filter(s=>!Ma.has(s)))),o.length?Ae(w("lines"),ht(w("linesNote")),n(o),c("div",{class:"\
tools"},R(w("unfoldAll"),br,{class:"tool","data-act":"unfoldAll"}),R(w("foldAll"),yr,{class:"tool","data-act":"\
foldAll"}))):"",st().size?R(w("all"),()=>kn(null,"all"),{class:"tool",id:"every"}):""]}function _l(){if(!l.articles.
length)return[];let e=l.articles.map(v).filter(Boolean).join("; ");return[c("p",{id:"origin",dir:"auto"},w("or\
igin")(e,l.articles.length)),l.readings.length>1?ht(w("bothReadings")):""]}function Xl({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>ut(r,3)))]:[],s=o.flatMap(r=>[" ",j(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},w("unknown")(e,t.join(", "))),o.length?c("p",{},w("didYouMean"),...s):"")}function Ql(){let e=p.reading===
"corrected"?` ${w("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"}),w("ring"),e)}
function Jl(){let e=Ta.map(t=>c("li",{},j(t)," ",c("small",{},String(L(t).length))));return Ae(w("connected"),
c("ul",{class:"things"},...e))}function Aa(){let e=[w("things")(mt(I-l.relations.length)),w("statements")(mt(l.
statements.length)),l.passages.length?w("sentences")(mt(l.passages.length)):""],t=[c("h2",{class:"unseen"},w("\
overview")),p.unknown?Xl(p.unknown):"",..._l(),Kl(),c("p",{class:"counts"},e.filter(Boolean).join(" · ")),c("\
p",{},w("help")),l.readings.length===1?ht(w("onlyCorrected")):"",ds?Ql():"",...Yl(),Ta.length?Jl():""];y("over\
view").replaceChildren(...t.filter(Boolean))}var Ca=e=>Math.min(...e,l.passages.length),Ra=e=>c("span",{class:"chips"},...e.map(On)),Na=e=>c("span",{dir:"a\
uto"},e),Pa=e=>[l.statements[e].subject,l.statements[e].object].filter(t=>typeof t=="number"),Zl={title:"thing\
Rows",under:["kind"],rows:()=>[...l.things.keys()].slice(0,I).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:C,cell:j},{name:"kind",value:e=>v(A(e).label)},{name:"linkedTo",value:e=>ie(e).length},{name:"marks",
value:e=>tt(e).length,cell:e=>tt(e).length?`${U(tt(e))} ${tt(e).length}`:""}]},La=({passage:e})=>e===null?[]:[
e],ec={title:"wordRows",under:["thing"],rows:()=>Pt().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:l.statements[t].subject},things:e.statements.flatMap(Pa)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>Na(e.text)},{name:"sentence",value:e=>Ca(La(e)),cell:e=>Ra(La(e))},{name:"thing",value:({subject:e})=>C(
e),cell:({subject:e})=>j(e)},{name:"marks",value:({statements:e})=>U(e)}]},tc={title:"statementRows",under:["r\
elation","object"],rows:()=>[...l.statements.keys()].filter(B).map(e=>({row:e,things:Pa(e)})),columns:[{name:"\
subject",value:e=>C(l.statements[e].subject),cell:e=>j(l.statements[e].subject)},{name:"relation",value:e=>v(l.
predicates[l.statements[e].predicate])},{name:"object",value:Xe,cell(e){let{object:t}=l.statements[e];return typeof t==
"number"?j(t):Na(Xe(e))}},{name:"sentence",value:e=>Ca(l.statements[e].passages),cell:e=>Ra(l.statements[e].passages)},
{name:"marks",value:e=>U([e])}]},Nn={things:Zl,...l.sentences.length&&{words:ec},statements:tc};var Fn=200,ja=matchMedia("(max-width: 640px)"),In={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ue="things",Fa=!1,Bt="",gt=Fn,Ia=e=>String(e).normalize("NFKC").toLowerCase();function nc(){
let{columns:e,rows:t}=Nn[ue],n=new Set([...W(),...We().flatMap(({relation:m})=>m??[])]),o=([m,...b])=>Fa||n.has(
m)||ue==="words"&&b.some(S=>E(S)&&n.has(S)),s=Ia(Bt),r=new Set(Bt?ut(Bt,1/0):[]),a=(m,{name:b,value:S,cell:x})=>b===
"sentence"&&x?x(m).textContent:S(m),i=(m,b)=>!Bt||e.some(S=>Ia(a(m,S)??"").includes(s))||b.some(S=>r.has(S)),{
by:f,direction:d}=In[ue],{value:h}=e[f],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:m,things:b})=>o(b)&&i(m,b)).map(({row:m},b)=>({row:m,key:h(m),i:b})).sort((m,b)=>{let[
S,x]=[m.key,b.key],M=typeof S=="number"&&typeof x=="number"?S-x:g(String(S),String(x));return d*M||m.i-b.i}).map(
({row:m})=>m)}var Pn=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Uo=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Ho=c("input",{type:"checkbox",id:"eve\
ry-row"}),Da=c("p",{class:"note",role:"status"}),jn=c("table",{}),zo=R("",oc,{class:"tool","data-message":"mor\
eRows"});function oc(){gt+=Fn,Fe()}function Ba(){Pn.addEventListener("input",()=>{Bt=Pn.value.trim(),gt=Fn,Fe()}),
Ho.addEventListener("change",()=>{Fa=Ho.checked,Fe()}),ja.addEventListener("change",()=>y("table").hidden||Fe());
let e=c("label",{class:"check"},Ho,c("span",{"data-message":"everyRow"}));y("table").append(c("div",{class:"ba\
r"},Uo,Pn,e),Da,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},jn,zo))}function sc(e){
let{by:t,direction:n}=In[ue];In[ue]={by:e,direction:t===e?-n:1},Fe(),jn.querySelector(`th [value="${e}"]`)?.focus()}
function rc(e){ue=e,gt=Fn,Fe(),Uo.querySelector(`[value=${e}]`)?.focus()}function ac({name:e},t){let{by:n,direction:o}=In[ue],
s=t===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},R(be(e),()=>sc(t),{value:String(
t)}))}function Fe(){Pn.placeholder=w("filter"),Uo.replaceChildren(...Object.entries(Nn).map(([d,{title:h}])=>R(
be(h),()=>rc(d),{class:"tool",value:d,"aria-pressed":String(d===ue)})));let{columns:e,title:t,under:n}=Nn[ue],
o=nc(),s=e.filter(({name:d})=>ja.matches&&n.includes(d)),[r,...a]=e.filter(d=>!s.includes(d)),i=(d,{value:h,cell:g})=>g?
g(d):String(h(d)),f=d=>{let h=s.map(m=>c("div",{class:"under"},i(d,m))),g=a.map(m=>c("td",{},i(d,m)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...h),...g)};jn.className=ue,jn.replaceChildren(c("caption",{class:"unseen"},
be(t)),c("thead",{},c("tr",{},...[r,...a].map(d=>ac(d,e.indexOf(d))))),c("tbody",{},...o.slice(0,gt).map(f))),
Da.textContent=w("rowsOf")(Math.min(gt,o.length),o.length),zo.hidden=o.length<=gt,zo.textContent=w("moreRows")}var ic=matchMedia("(max-width: 860px) and (min-height: 501px)");Jo(lo,un,Vo,sa,Aa,Oa,Rn,()=>p.tab==="text"&&Tn(),
()=>p.mode==="table"&&Fe(),Lo,Jn,()=>{y("undo").disabled=!_o()});va();Kr();Ba();Cn(y("query"),y("found"),{take:Ye,
sentences:Mr,read:Re});la();ua();fa();ra();ye(!ic.matches);y("empty").hidden=I>0;O.once("afterDrawing",()=>performance.
mark("drawn"));wn(location.hash);window.sovkg={data:l,network:O,lines:q,readable:co,pointOn:ne,picture:{shown:Ge,
things:W,isPinned:rt},select(e){let t=K(e);return t!==void 0&&Ye(t),t!==void 0}};})();
