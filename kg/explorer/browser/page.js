"use strict";(()=>{var oe=history.state?.step??0,_t={[oe]:location.hash},rs=!1,Yn=()=>{};var Xn=()=>oe>0;function as(e,t){let n=t&&e!==_t[oe];oe+=Number(n),_t[oe]=e;try{history[n?"pushState":"replace\
State"]({step:oe},"",e||location.pathname+location.search)}catch{rs=!0}}function is(){if(Xn()){if(!rs)return history.
back();oe-=1,Yn(_t[oe],!1)}}function cs(e){Yn=e,addEventListener("popstate",({state:t})=>{let n=t?.step===void 0;
oe=n?oe+1:t.step,_t[oe]=location.hash,Yn(location.hash,n)})}var Yt=new Map,Le=(e,t)=>{Yt.set(e,t)},ce=[],Xt=e=>encodeURIComponent(e).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Qt=e=>e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(","),Zt=e=>e?e.split(",").map(t=>t.replace(/%(25|2C)/g,
decodeURIComponent)):[];function ci(){return[...[...Yt].reverse().flatMap(([t,{write:n,more:o}])=>{let s=n();return s?
[`${t}=${Xt(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Xt(a)}`)]:[]}),...ce.map(({part:t})=>t)].map((t,n)=>(n?"&":
"#")+t).join("")}var Jt=!1;function le(){Jt=!0,ce=[]}function ls(){as(ci(),Jt),Jt=!1}function li(e){let t=new Map;
ce=[];for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
t.set(o,decodeURIComponent(s))}catch{t.delete(o)}t.has(o)||ce.push({part:n,kind:"",names:[n]})}return t}function fs(e,t=!0){
Jt=!1;let n=li(e),o=new Map([...n].filter(([s])=>!Yt.has(s)));for(let[s,{read:r,kept:a}]of Yt){if(a&&!t)continue;
let i=n.get(s)??"",c=r(i,o),l=`${s}=${Xt(i)}`;c===null?ce.push({part:l,kind:"",names:[`${s}=${i}`]}):c?.length&&
ce.push({part:l,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Xt(r)}`;ce.push({part:a,kind:"",names:[`${s}=${r}`]})}
return ce.length?{kind:ce[0].kind,names:ce.flatMap(({names:s})=>s)}:null}var ds=Xn,ps=is;var fi=JSON.parse(document.getElementById("data")?.textContent??"{}");function di({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(fi).map(([e,t])=>[e,t.blank?di(t):t]));var u={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tab:"overview",mode:"picture"},us=[];function ms(...e){us.push(...e)}function fe(){
for(let e of us)e()}var $=e=>Array.isArray(e)?e[u.language==="ko"?1:0]:e,qe=e=>$(e[u.reading==="corrected"?e.length-
1:0]),A=e=>$(f.things[e].label);function Ce(){let{pair:e,selected:t}=u;return e?`${A(e.from)} – ${A(e.to)}`:
t===null?"":A(t)}var F=f.things.filter(({kind:e})=>e!==null).length,B=e=>f.things[e].kind,L=e=>f.kinds[B(e)],H=e=>L(e).rank==="\
concept",Qn=[];for(let e of f.relations)Qn[e.thing]=e;var xe=e=>Qn[e],E=e=>Qn[e]!==void 0,en=f.things.map(()=>[]);
f.statements.forEach(({subject:e,object:t},n)=>{en[e].push(n),typeof t=="number"&&t!==e&&en[t].push(n)});var se=e=>en[e].
filter(t=>f.statements[t].subject===e),ot=Array.from({length:F},()=>[]);function gs(e){ot[e.from].push(e),e.to!==
e.from&&ot[e.to].push(e)}var C=e=>ot[e];f.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
F&&t<F&&gs({from:e,to:t,statement:n,relation:null})});var hs=e=>Array.isArray(e)?e[0]:e,Jn=[];for(let e of f.edges)
Jn[e.relation]??=[],Jn[e.relation].push(e);for(let{thing:e,captions:t}of f.relations){let n=Jn[e]??[],o=hs(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&H(i)&&hs(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:l,property:h,role:p}=i,[m,g]=[p!=="poin\
t",p==="into"];gs({from:c,to:l,statement:null,relation:e,property:h,isAside:m,leadsIn:g,repeats:r&&s(i),alone:a})}}
var _=(e,t)=>e.from===t?e.to:e.from,ws=(e,t)=>ot[e].filter(n=>_(n,e)===t&&be(n,new Set));function I(e){let{only:t}=f.
statements[e];return t===""||t===u.reading}var be=(e,t)=>e.relation===null?I(e.statement):!t.has(B(e.relation));
function de(e,t=new Set){let n=new Set;for(let o of ot[e]){let s=_(o,e);s===e||t.has(B(s))||!be(o,t)||E(s)&&!E(
e)||n.add(s)}return[...n]}var Ke=e=>[...new Set(ot[e].map(t=>_(t,e)).filter(t=>E(t)&&t!==e))];function xs(e){let t=E(
e)?[]:Ke(e).flatMap(se);return new Set([...en[e],...t].filter(I))}var st=e=>new Set(e.flatMap(t=>t.relation===
null?[t.statement]:se(t.relation).filter(I)));function tn(e){let t=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(e))for(let r of[n,o])typeof r=="number"&&r<F&&t.add(r);return[...t]}function nn(e,t){
let n=o=>I(o)&&f.statements[o].passages.includes(e);return t.relation===null?n(t.statement):se(t.relation).some(
n)}var bs=1e3,ys=e=>new Set(f.statements.flatMap(({subject:t,denies:n},o)=>n&&I(o)&&!e.has(t)?[t]:[])),ks=(e,t)=>E(
e)!==E(t)?1:2,$s=e=>C(e).flatMap(t=>t.relation===null&&I(t.statement)?[_(t,e)]:[]);function pi(e,t){let n=ys(t),
o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[i,
c]of a)if(!((o.get(c)??0)<i))for(let l of $s(c)){if(n.has(l))continue;let h=t.has(c)&&t.has(l)?2:ks(c,l),p=i+h*
bs+(H(l)&&!t.has(l)?1:0);p>=(o.get(l)??1/0)||(o.set(l,p),s[r+h]??=[],s[r+h].push([p,l]))}}return o}function on(e,t){
let n=new Set([e,t]),o=pi(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(H(r)&&!n.has(r)?1:0),i=$s(r).filter(l=>l!==r&&o.get(l)===a-ks(r,l)*bs);if(!i.length)return[];let c=i.filter(
l=>!E(l)||n.has(l));s.push(Math.min(...c.length?c:i))}return s}function Ss(e){let t=ys(new Set(e)),n=e.filter(
(o,s)=>!E(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(h=>h.relation===null&&
_(h,r)===o?[h.statement]:[]),i=Ke(r).filter(h=>!t.has(h)&&C(h).some(p=>p.relation===null&&_(p,h)===o)),c=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(E),l=[...new Set([...i,...c])].flatMap(se);return{from:r,to:o,statements:new Set(
[...a,...l].filter(I))}})}var y=e=>document.getElementById(e);function d(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var R=(e,t,n={})=>d("button",{type:"button",onclick:t,...n},e),Re=(e,...t)=>d(
"section",{},d("h3",{},e),...t);function pe(e,t){for(let n of y(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function Q(e){y("status").textContent=e}var ui=2.399963229728653,mi=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function vs(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function Os(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),c=a*ui,l={x:Math.round(
e.x+i*1.25*Math.cos(c)),y:Math.round(e.y+i*Math.sin(c))},h=o(l);if(n.every(p=>mi(h,p))){if(!s(l))return l;if(r.
push(l)===60)break}}return r[0]??{x:e.x,y:e.y}}var Ms=e=>f.statements[e].errata.length>0,sn=e=>f.statements[e].only==="corrected";function U(e){let t=[...e].
filter(Ms);return(t.some(n=>!sn(n))?"†":"")+(t.some(sn)?"‡":"")}var rn=new Map;f.statements.forEach(({subject:e},t)=>{
Ms(t)&&rn.set(e,[...rn.get(e)??[],t])});var an=rn.size>0,rt=e=>(rn.get(e)??[]).filter(I),cn=e=>U(rt(e));function Zn(e){
if(e.relation===null)return U([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return U(
se(t).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===e.property&&r===n&&I(o)}))}var fn=11,hi=17,at=1.18,gi=12,wi={actor:3.4,named:2.8,relation:2.4,concept:2},xi={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},ln=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function bi(e){
let{columns:t,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/ln(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>ln(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;ln(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function yi(e){let t=bi($(f.things[e].label)),n=xe(e)?.amounts??[];if(!n.length)return t+(cn(e).includes("‡")?
"‡":"");let o=qe(n).replaceAll(`
`," "),s=ln(`${t.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var Es=new Map;function eo(e){let t=`${u.language} ${u.reading}`,n=Es.get(t)??new Map;return Es.set(
t,n),n.has(e)||n.set(e,yi(e)),n.get(e)}var Ts=document.createElement("canvas").getContext("2d"),ki=getComputedStyle(
document.body).fontFamily,$i={400:new Map,600:new Map};function Ve(e,t,n=400){let o=e.split(`
`),s=$i[n],r=s.get(e);return r===void 0&&(Ts.font=`${n} 20px ${ki}`,r=Math.max(...o.map(a=>Ts.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*at]}function As(e){let{radius:t,font:n}=f.things[e],[o,s]=Ve(eo(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Ot(e,t,n){let{rank:o}=L(e),[s,r]=xi[o];return Math.max(f.things[e].radius*t,wi[o]+
Math.min(s*Math.sqrt(n),r))}function Ls(e,t,n){let o=L(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[e].font*t,fn+o),hi),bold:o&&n>=gi?600:400}}function to(e,{x:t,y:n}){let[o,s]=As(e),r=n-f.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var Si=({x:e,y:t},[n,
o])=>[e-n/2,t-o/2,e+n/2,t+o/2],no=e=>({x:e.reduce((t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});
function re(e,t,{near:n,home:o={x:0,y:0},room:s}={}){let r=h=>C(h).map(p=>_(p,h)).filter(p=>p!==h&&e.has(p)),a=h=>e.
get(h),i=(h,p)=>[...e].some(([m,g])=>m!==p&&vs(h,a(p),g,f.things[m].radius+4)),c=[...e].map(([h,p])=>to(h,p)),
l=new Set(t.filter(h=>!e.has(h)));for(;l.size;){let h=[...l],p=(n?null:h.find(b=>r(b).length))??h[0];l.delete(
p);let m=n?[]:r(p),g=n?[n]:m.map(a),k=Os(g.length?no(g):o,n||g.length===1?40:0,c,b=>s?Si(b,s):to(p,b),b=>m.some(
O=>i(b,O)));e.set(p,k),c.push(to(p,k))}}var Mt=80,[vi,Oi]=[8,12];function it(e,t,n){return de(e,n).filter(s=>!t.has(s)).sort((s,r)=>Number(H(s))-Number(
H(r))||C(r).length-C(s).length||s-r)}function Mi(e){if(e.relation===null)return 1;let{amounts:t,captions:n}=xe(
e.relation);return t.length?4:/\d/.test(String(n[0]))?3:e.repeats?0:1}function Et(e,t,n){let o=new Set(de(e,n)),
s=[...o].filter(a=>t.has(a)).length;if(E(e))return[...o].filter(a=>!t.has(a));if(s>=vi)return[];let r=new Map;
for(let a of C(e)){let i=_(a,e),c={actor:20,named:10,relation:0,concept:0}[L(i).rank];o.has(i)&&!t.has(i)&&be(
a,n)&&r.set(i,Math.max(r.get(i)??0,c+Mi(a)))}return[...r].sort(([a,i],[c,l])=>l-i||C(c).length-C(a).length||a-
c).slice(0,Oi-s).map(([a])=>a)}var oo=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),w=oo(),z=e=>w.shown.get(e),ct=()=>new Set([...w.away,...w.aside]),Cs=()=>new Set([
...w.came.map(({thing:e})=>e),...w.visited===null?[]:[w.visited]]);function dn(e){let t={has:o=>w.shown.has(o)&&
!w.guests.has(o)},n=it(e,t,w.away);return{some:n.slice(0,Mt),total:n.length,away:it(e,t,new Set).length-n.length}}
function ae(){let e=w.preset!==null&&f.presets[w.preset].kinds!==null,[t,n]=[ct(),Cs()];function o(r){return r.
relation===null?be(r,t):w.shown.has(r.relation)?!1:w.read.has(r.relation)?!r.repeats&&(e||be(r,t)):n.has(r.from)||
n.has(r.to)?be(r,w.away):!(e&&r.isAside)&&be(r,t)}let s=new Set(G());return[...s].flatMap(r=>C(r).filter(a=>a.
from===r&&a.to!==r&&s.has(a.to)&&o(a)))}function Tt(e=null){let t=ae().filter(({from:n,to:o})=>e===null||n===e||
o===e);return[...new Set(t.flatMap(({relation:n})=>n??[]))]}var Rs=()=>[...w.shown.keys()].filter(e=>E(e)&&!w.
guests.has(e)),Ns=()=>[...w.guests],ye=e=>w.shown.has(e),Ne=e=>w.pinned.has(e),pn=()=>w.preset,_e=()=>w.shown;
function G(){let e=Cs();return[...w.shown.keys()].filter(t=>!w.away.has(B(t))||e.has(t))}function Ps(){let e=new Map;
for(let t of new Set([...w.shown.keys(),...Tt()]))e.set(B(t),(e.get(B(t))??0)+1);return e}function un(e){let t=e===
null?null:f.presets[e].kinds;return new Set(t?f.relations.map(({thing:n})=>B(n)).filter(n=>!t.includes(n)):[])}var Ei=[520,380];function Ti(e,t){let n=new Set(e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&nn(t,r),s=e.filter(r=>C(r).some(o));return s.length?s:e}function so(e,t){Object.assign(w,oo(),
{preset:e,centre:t,aside:un(e)})}function mn(e){so(e,null);let{things:t,wide:n,tall:o}=f.presets[e],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;t.forEach((i,c)=>{w.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var js=()=>so(
null,null);function hn(e){let{some:t,total:n,away:o}=dn(e);re(w.shown,t,{near:w.shown.get(e)});for(let s of t)
w.guests.delete(s);return{added:t.length,total:n,away:o}}function gn(e){return so(null,e),w.shown.set(e,{x:0,y:0}),
hn(e)}function Is(){for(let e of w.guests)w.shown.delete(e);w.guests=new Set,w.visited=null,w.read=new Set}function Fs(e){
w.shown.has(e)||re(w.shown,[e]),w.guests.delete(e);let t=hn(e);return w.came.push({thing:e,all:!0}),t}function Ds(e,t){
w.guests.has(e)?Ai():Is(),w.read=new Set,w.visited=t&&w.shown.has(e)?null:e,w.visited!==null&&(w.guests=new Set(
[e,...Et(e,w.shown,w.away)].filter(n=>!w.shown.has(n))),w.shown.has(e)||re(w.shown,[e],{room:w.guests.size>3?Ei:
void 0}),re(w.shown,[...w.guests]))}function Ai(){w.visited!==null&&w.came.push({thing:w.visited,all:!1}),w.guests=
new Set}function ro(e){w.shown.delete(e),w.guests.delete(e),w.came=w.came.filter(t=>t.thing!==e)}function ao(e){
for(let t of e)w.away.delete(B(t)),w.guests.delete(t);re(w.shown,e)}function io(e){for(let t of e)ro(t)}function Bs(e){
w.pinned.delete(e)||w.pinned.add(e),w.guests.delete(e)}function Hs(e,t){e===null?[w.away,w.aside]=[new Set,new Set]:
t==="only"?(w.away=new Set([...f.kinds.keys()].filter(n=>n!==e)),w.aside=new Set):(w.aside.delete(e),w.away.delete(
e),t==="hide"&&w.away.add(e)),w.came=w.came.filter(({thing:n})=>!w.away.has(B(n)))}function wn(e,t){w.shown.has(
e)&&w.shown.set(e,t)}function lt(e,t=null){Is(),w.read=new Set(t===null?[]:tn(t).filter(E));let n=e??[],o=t===
null?n:Ti(n,t),s=n.flatMap(r=>w.shown.get(r)??[]);return w.guests=new Set(o.filter(r=>!w.shown.has(r))),re(w.shown,
[...w.guests],{home:s.length?no(s):void 0}),[...new Set(o)]}var Us={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tab:"overview"};
function ue(){Object.assign(u,Us),lt(null)}function ke(e,t=!1){Object.assign(u,Us,{selected:e,passed:t,tab:"de\
tails"}),Ds(e,t)}function ft(e,t){ue();let n=[Math.min(e,t),Math.max(e,t)];lt(n);let o=ae().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ws(e,t);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function At(e,t){ue();let n=on(e,t);lt(n),Object.assign(u,{path:{from:e,to:t},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function Lt(e){ue();let t=tn(e).filter(n=>!E(n));Object.assign(u,{passage:e,highlighted:lt(
t,e),tab:"text"})}function co(){let{selected:e,passed:t,pair:n,passage:o,isTold:s,path:r,unknown:a,tab:i}=u,c=new Map(
_e());e!==null?(lt(null),ke(e,t)):n?ft(n.from,n.to):o!==null?Lt(o):s&&r.from!==null&&r.to!==null&&At(r.from,r.
to),Object.assign(u,{unknown:a,tab:i});for(let l of Ns())wn(l,c.get(l)??z(l))}var zs={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",takeAway:"Take away",
takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"Tr\
ansparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:e=>`Source: ${e}`,slideErrata:"\
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
ged?`;let l={mark:"a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"dec\
omposed letters (NFD)"},h=s.length?` As it is, the file differs from ${c(n)} on: it has ${s.map(m=>l[m]).join(
" and ")}, which the page has put right.`:"",p=r?` ${r} of them ${r===1?"stands":"stand"} at another place tha\
n in the text that the graph was made from.`:"";return e===t?`All ${t} sentences verified.${p}${h}`:`${e} of ${t}\
 sentences verified.${p} The first that differs is ${c(o)}.${h} Only what is verified is quoted.`}};var Ws={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",takeAway:"\
가져가기",takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데이터로",takeLink:"\
이 화면",transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를 복사했다.",
slideSource:e=>`출처: ${e}`,slideErrata:"테두리와 †는 글의 오류로 기록된 것을 뜻한다.",savePng:"\
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
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name}(${i(m)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let l={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},h=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(m=>`${l[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",p=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${p}${h}`:`문장 ${t}개 중 ${e}개를 확인하였다.${p} 처음으로 다른 문장은 ${c(
o)}이다.${h} 확인된 문장만 인용한다.`}};var Gs={en:zs,ko:Ws},x=e=>Gs[u.language][e];function $e(e){let t=Gs[u.language][e];return typeof t=="string"?t:
""}function xn(e){u.mode=e,y("table").hidden=e!=="table",y("drawing").hidden=e==="table",y("tools").hidden=e==="t\
able",pe("modes",e)}var Ci=[["overview","overview"],["details","details"],["path","path"],["text","reader"]];function Pe(e){u.tab=
e;for(let t of y("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===e?0:
-1;for(let[t,n]of Ci)y(n).hidden=t!==e;lo()}function lo(){y("fold").textContent=u.tab==="details"&&Ce()||y(`ta\
b-${u.tab}`).textContent}var Se=e=>y("fold").setAttribute("aria-expanded",String(e)),qs=()=>y("fold").getAttribute(
"aria-expanded")==="true";var Ks=[[],[0],[-.3,.3],[-.4,0,.4]];function Vs(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function me(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=Vs(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var _s=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function Ys(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(Vs(e,t,n))} `:"L"}${o(t)}`}var Ri=2e3,fo=e=>!e.isAside||e.alone;function Ni(e){if(e.relation===null)return $(f.predicates[f.statements[e.
statement].predicate])+Zn(e);let{captions:t,called:n}=xe(e.relation),o=fo(e)?qe(t):$(n);if(e.property===null)return o;
let s=$(f.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(fo(e)?"":Zn(e))}function Pi(e){let t=e.
relation!==null&&fo(e)&&xe(e.relation)?.amounts||[];return t.length?qe(t):null}function Xs(e,[t,n],o,s){let r=o.
flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),x("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,label:i.join(`
`),amount:o.length===1?Pi(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:c})=>c!==null)?1:0)}}var dt=new Map,
Y=()=>dt;function po(e){let{from:t,to:n}=dt.get(e);return{from:t,to:n,edges:[...dt.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function Js(e){let t=[...dt.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?po(o.id):null}function uo({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=u;return s===null||n.some(
r=>nn(s,r))}function Qs(){let e=new Map,t=ae();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=Ni(n);r.said.set(a,[...r.said.get(a)??[],
n])}dt=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([c],[l])=>Number(/\d/.test(l))-Number(/\d/.test(
c))),a=t.length>Ri?void 0:Ks[r.length],i=a?r.map((c,l)=>Xs(l?`${n}/${l}`:n,o,[c],a[l])):[Xs(n,o,r,0)];for(let c of i)
dt.set(c.id,c)}}var Zs=.6;function er(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,families:l}=n,{family:h,
rank:p,shape:m}=L(e),g=!o||o.has(e),k=l[h][g?s&&p==="concept"?"pale":"full":"dim"],b=e===u.selected,O=cn(e).includes(
"†")&&g,N={background:k,border:a},W=Ne(e);return{id:e,...z(e),shape:m,size:Ot(e,r,t)/r,borderWidth:(b?3:O?2:
1)*(s?Zs:1),color:{background:k,border:b?a:O?c:i,highlight:N,hover:N},fixed:W,shapeProperties:{borderDashes:W?
[3,2]:!1}}}function tr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:c}=n,l=e.edges.
find(m=>m.relation!==null)?.relation??null,h=l===null?i:c[L(l).family],p=m=>({enabled:!s&&e.edges.some(g=>g.to===
m),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?Zs/r:l===null?1:1.5,color:{color:h[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:p(e.to),from:p(e.from)},dashes:l===null&&!s?[5,4]:!1,smooth:_s(
e.bend)}}function nr(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;t.on("animationFinished",()=>{c=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function l(h,p){t.setSize(
"100%","100%");let[m,g]=[h.map(({x:T})=>T),h.map(({y:T})=>T)],[k,b,O,N]=[Math.min(...m),Math.max(...m),Math.min(
...g),Math.max(...g)],W=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(b-k||1),(e.clientHeight-o()-70)/
(N-O||1),1.15),M=W<.35?p:null,S=!a||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:M??
{x:(k+b)/2,y:(O+N)/2+16+o()/2/W},scale:M?.35:W},t.moveTo({...i,animation:S?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),S?r():(c=performance.now()+1500,ji(t).view.easingTime=Number.EPSILON)}return{look:l,isTravelling:()=>performance.
now()<=c}}var ji=e=>e;var Ii=1.5;function mo(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:c},l){let h=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let p=o*at;h.forEach((m,g)=>{let k=n+
(g-(h.length-1)/2)*p,b=e.measureText(m).width+2*Ii*l;e.fillStyle=c,e.fillRect(t-b/2,k-p/2,b,p)}),e.fillStyle=a,
h.forEach((m,g)=>{e.fillText(m,t,n+(g-(h.length-1)/2)*p)})}var bn=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n){
let[o,s,r,a]=t;for(let i of this.#t(t))for(let[[c,l,h,p],m]of this.#e.get(i)??[])if(m!==n&&o<h&&c<r&&s<p&&l<a)
return!1;return!0}};function or([e,t,n,o],[s,r,a,i]){let[c,l]=[0,1];for(let[h,p,m,g]of[[e,n-e,s,a],[t,o-t,r,i]]){
if(!p){if(h<m||h>g)return!1;continue}let[k,b]=[(m-h)/p,(g-h)/p];c=Math.max(c,Math.min(k,b)),l=Math.min(l,Math.
max(k,b))}return c<=l}var Fi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),Di=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Bi=[0,8,16,24,32],Hi=12,sr=60,Ui=500,zi=400,Wi=.5,Ct=2,Gi=1,
rr=(e,t,n,o)=>[e-n/2-Ct,t-o/2-Ct,e+n/2+Ct,t+o/2+Ct];function ar({shapes:e,things:t,lines:n,pointOf:o,degree:s,
scale:r,sight:a=null,most:i=Ui}){let c=S=>({x:o(S).x*r,y:o(S).y*r}),l=new bn;for(let S of e){let{x:T,y:P}=c(S),
j=Ot(S,r,s(S));l.add([T-j,P-j,T+j,P+j],S)}let h=n.length>zi?[]:n.flatMap(S=>qi(S,c));function p(S,T,P){let j=a&&
P.x>a[0]&&P.y>a[1]&&P.x<a[2]&&P.y<a[3],te=null,V=1/0;for(let ne of S){let[We,tt,$t,J]=ne.box;if(j&&(We<a[0]||tt<
a[1]||$t>a[2]||J>a[3])||!l.isFree(ne.box,T))continue;let Ge=h.reduce((St,{id:vt,stroke:Ae})=>St+(vt!==T&&or(Ae,
ne.box)?1:0),ne.off??0);if(Ge<V&&([te,V]=[ne,Ge]),!V)break}return te}let{names:m,captions:g}={names:new Map,captions:new Map};
function k(S){let T=eo(S),{size:P,bold:j}=Ls(S,r,s(S)),[te,V]=Ve(T,P,j),{x:ne,y:We}=c(S),tt=Ot(S,r,s(S)),$t=(s(
S)>=Hi?Bi:[0]).flatMap(Ge=>Di.map(([St,vt])=>{let Ae=tt+Ct+1+Ge,[nt,Vt]=[St*(Ae+te/2),vt*(Ae+V/2)];return{dx:nt,
dy:Vt,box:rr(ne+nt,We+Vt,te,V)}})),J=p($t,null,{x:ne,y:We});J&&(l.add(J.box,`name ${S}`),m.set(S,{dx:J.dx,dy:J.
dy,size:P,bold:j,label:T}))}function b({id:S,from:T,to:P,bend:j},te){let[V,ne]=Ve(te,fn),[We,tt]=[c(T),c(P)],$t=Fi.
map(([Ge,St,vt])=>{let[Ae,nt]=[St*(V/2+4),vt*(ne/2+4)],{x:Vt,y:ii}=me(We,tt,j,Ge);return{along:Ge,dx:Ae,dy:nt,
off:Ae||nt?Gi:0,box:rr(Vt+Ae,ii+nt,V,ne)}}),J=p($t,S,me(We,tt,j,.5));J&&(l.remove(S),l.add(J.box,S),g.set(S,{along:J.
along,dx:J.dx,dy:J.dy,size:fn,label:te}))}let[O,N]=[t.slice(0,i),n.slice(0,i)],W=N.filter(({amount:S})=>S),M=new Set(
W.flatMap(({from:S,to:T})=>[S,T]));for(let S of O.length<=sr?O.filter(T=>M.has(T)):O)k(S);if(O.length<=sr)for(let S of W)
b(S,S.amount??"");for(let S of O)m.has(S)||k(S);if(m.size>=Wi*O.length){for(let S of W)b(S,S.label);for(let S of N)
S.amount||b(S,S.label)}return{names:m,captions:g}}function qi({id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],
i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>me(r,a,o,c));return i.slice(1).map((c,l)=>({id:e,stroke:[i[l].x,i[l].y,c.x,
c.y]}))}var Ki=50,pt=new Map,ho=()=>[...w.shown.keys()].filter(e=>!w.guests.has(e));function Vi(){let{preset:e,centre:t,
came:n,away:o}=w,s=new Set(e===null?[]:f.presets[e].things);if(t!==null)for(let r of[t,...it(t,new Set([t]),new Set).
slice(0,Mt)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?it(r,s,o).slice(0,Mt):Et(r,s,o))s.add(
i)}return s}function he(){let[e,t]=[Vi(),new Set(ho())];return{preset:w.preset,centre:w.centre,came:[...w.came],
added:[...t].filter(n=>!e.has(n)),removed:[...e].filter(n=>!t.has(n)),away:[...w.away],asked:[...un(w.preset)].
filter(n=>!w.aside.has(n)&&!w.away.has(n)),pinned:[...w.pinned].filter(n=>w.shown.has(n))}}function ir({preset:e,
centre:t,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){t!==null?gn(t):e!==null?mn(e):js(),w.away=new Set(
r);for(let l of[...a,...w.away])w.aside.delete(l);for(let l of n)re(w.shown,[l.thing]),l.all?hn(l.thing):re(w.
shown,Et(l.thing,w.shown,w.away)),w.came.push(l);re(w.shown,o);for(let l of s)w.shown.delete(l);w.pinned=new Set(
i);let c=pt.get(cr());c&&(w.shown=new Map(c))}var cr=()=>`${w.preset} ${w.centre} ${ho().sort((e,t)=>e-t)}`;function yn(){
let e=cr();pt.delete(e),pt.set(e,new Map(ho().map(t=>[t,z(t)]))),pt.size>Ki&&pt.delete([...pt.keys()][0])}function lr(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,c=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
l=null;function h(){if(!l)return;let b=c(),O=b.scale/l.scale;t.style.transform=`translate(${b.x-l.x*O}px, ${b.
y-l.y*O}px) scale(${O})`}let p=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function g(){!l||!(r||n())||
(r=!0,p(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(i),i=setTimeout(k,160))}function k(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
l=c(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&p(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),e.on("dragStart",({nodes:b})=>b.length&&m()),
e.on("dragging",({nodes:b})=>b.length||g()),e.on("dragEnd",k),e.on("zoom",g)}var[_i,fr]=[50,.4],Yi=.75,Xi=250;function dr(e,t){let n=0,o=!1,s=!1;function r(i=_i){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:fr}}),i>fr/2&&(n=setTimeout(()=>r(i*Yi),Xi))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var Xe=matchMedia("(prefers-color-scheme: dark)");Ye(Xe.matches?"dark":"light");function Ye(e){document.documentElement.
dataset.theme=e}var ut=()=>document.documentElement.dataset.theme==="dark";function pr(){let{theme:e="light"}=document.
documentElement.dataset;Ye("light");let t=kn();return Ye(e),t}function kn(){let e=getComputedStyle(document.documentElement),
t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,c]=[1,3,5].map(l=>parseInt(t(s).slice(l,l+2),
16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{ink:t("ink"),
soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,
families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var Ji=.55,Qi=120,Zi=500,mr=3e3,ie=y("drawing"),hr=()=>y("tools").offsetHeight+16,Oe=new vis.DataSet([]),Rt=new vis.
DataSet([]),v=new vis.Network(ie,{nodes:Oe,edges:Rt},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Pt=()=>Oe.length>Zi,gr=nr(ie,v,{isHeavy:Pt,below:hr,arrived:()=>kr(!0),settle:ko});lr(v,ie.querySelector("canv\
as"),Pt,ko);var ve=kn(),go=new Map,wo={names:new Map,captions:new Map},ur=0,$n=!1,Nt={scale:0,x:0,y:0},mt=e=>go.
get(e)??0;function ec(){let e=G().length;return e>mr||e>Qi&&v.getScale()<Ji}function wr(){if(u.highlighted){let t=(u.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...u.highlighted,...t.filter(ye)])}if(u.selected===
null||!ye(u.selected))return null;let e=[...Y().values()].filter(({from:t,to:n})=>t===u.selected||n===u.selected);
return new Set([u.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function tc(){let{x:e,y:t}=v.canvasToDOM({x:0,
y:0});return[-e,-t,ie.clientWidth-e,ie.clientHeight-hr()-t]}function nc(e){return Pt()?e.filter(t=>xr(t,50)):e}
function xr(e,t){let{x:n,y:o}=v.canvasToDOM(z(e));return n>-t&&o>-t&&n<ie.clientWidth+t&&o<ie.clientHeight+t}function oc(e){
let t=wr(),n=new Set(e),o=a=>a===u.selected?2:t?.has(a)?1:0,s=a=>mt(a)+(H(a)?0:3),r=a=>n.has(a.from)&&n.has(a.
to)&&uo(a,t);return{shapes:e,things:(t?e.filter(a=>t.has(a)):e).sort((a,i)=>o(i)-o(a)||s(i)-s(a)||a-i),lines:[
...Y().values()].filter(r).sort((a,i)=>i.weight-a.weight||a.from-i.from||a.to-i.to),pointOf:z,degree:mt}}function br(){
Nt={scale:v.getScale(),...v.getViewPosition()},wo=ar({...oc(nc(G())),scale:Nt.scale,sight:tc()})}function xo(e){
let t=wr(),n={colours:e,highlighted:t,far:ec(),scale:v.getScale()};return{things:G().sort((o,s)=>mt(o)-mt(s)).
map(o=>er(o,mt(o),n)),lines:[...Y().values()].map(o=>tr(o,uo(o,t),n))}}function bo(){ve=kn(),Qs(),go=new Map;for(let{
from:o,to:s}of Y().values())for(let r of[o,s])go.set(r,mt(r)+1);let e=G().length<=mr;v.setOptions({interaction:{
hover:e,dragNodes:e}}),Rt.remove(Rt.getIds().filter(o=>!Y().has(String(o))));let t=xo(ve),n=new Set(t.things.map(
({id:o})=>o));Oe.remove(Oe.getIds().filter(o=>!n.has(Number(o)))),Oe.update(t.things),Rt.update(t.lines),br(),
(v.getSelectedNodes().length||v.getSelectedEdges().length)&&v.unselectAll(),u.selected!==null&&Oe.get(u.selected)&&
v.selectNodes([u.selected],!1)}function yr(e=!1){let t=v.getScale(),{x:n,y:o}=v.getViewPosition(),s=Math.abs(t/
Nt.scale-1)>(Pt()?.2:.03);if(!e&&!s&&!(Pt()&&Math.hypot(n-Nt.x,o-Nt.y)*t>20))return;if(br(),!s){v.redraw();return}
let r=xo(ve);Oe.update(r.things),Rt.update(r.lines)}function Sn(){let e=1/v.getScale(),t=s=>v.getPosition(s),n=[
...wo.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:l}])=>{if(!Oe.get(s))return[];let{x:h,y:p}=t(s);return[
{thing:s,x:h+r*e,y:p+a*e,size:i*e,bold:c,label:l}]}),o=[...wo.captions].flatMap(([s,{along:r,dx:a,dy:i,size:c,
label:l}])=>{let h=Y().get(s);if(!h)return[];let{x:p,y:m}=me(t(h.from),t(h.to),h.bend,r);return[{line:h,x:p+a*
e,y:m+i*e,size:c*e,label:l}]});return{names:n,captions:o}}function yo(e){let[t,n]=[v.DOMtoCanvas({x:0,y:0}),v.
DOMtoCanvas({x:ie.clientWidth,y:ie.clientHeight})];return{...xo(e),...Sn(),from:t,to:n,width:ie.clientWidth,height:ie.
clientHeight}}function ko(){yr(!0)}function kr(e=!1){cancelAnimationFrame(ur),$n=$n||e,ur=requestAnimationFrame(
()=>{yr($n),$n=!1})}v.on("afterDrawing",e=>{let t=1/v.getScale(),{names:n,captions:o}=Sn();for(let s of o)mo(e,
s,s.line.weight>1?ve.ink:ve.soft,ve,t);for(let s of n){let r=H(s.thing)&&s.thing!==u.selected;mo(e,s,r?ve.soft:
ve.ink,ve,t)}gr.isTravelling()||kr()});v.on("dragEnd",({nodes:e})=>e.length?Sr(e):ko());var $r=dr(v,e=>{Sr(G()),
e&&u.selected===null&&!u.highlighted&&Me()});function Sr(e){for(let t of e)wn(t,v.getPosition(t));yn(),bo()}function Me(e=null){
let t=(e??G()).filter(n=>Oe.get(n)).map(z);t.length&&gr.look(t,e&&!u.highlighted?t[0]:null)}var vr=e=>xr(e,-20);
function Je(e){v.moveTo({scale:v.getScale()*e})}var vn=null;function jt(e=null){vn=u.mode==="picture"?null:()=>Me(e),vn||Me(e)}function rc(){let{selected:e,highlighted:t}=u;
jt(e!==null?[e,...de(e,ct()).filter(ye)]:t)}function Z({from:e=null,moves:t=!0}={}){Pe(u.tab),fe(),y("details").
scrollTop=0,u.tab!=="overview"&&((u.passage===null||e===null)&&Se(!0),u.tab==="details"&&(Q(x("chosen")+Ce()),
y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),t&&rc())}function Qe(e){
le(),ke(e),Z()}function Or(e){le(),ke(e),Z({moves:!1})}function Mr(e){ke(e,!0),Z({moves:!vr(e)})}function Er({
from:e,to:t}){le(),ft(e,t),Z({moves:!1})}function ht(){le(),ue(),Z()}function Tr(e){le(),ue(),mn(e),Z(),jt()}function Ar(e,t){
le(),At(e,t),Z()}function je(e){let t=u.passage;le(),Lt(e),Z({from:t})}function On(e,t=!0){u.unknown=null;let n=fs(
e,t);n&&Object.assign(u,{unknown:n,tab:"overview"}),Z(),n&&Se(!0),u.tab==="overview"&&jt()}function Ie(e,t,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;le(),e(),co(),fe(),t!==void 0&&jt(t===null?null:[t,...de(
t),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var Lr=e=>Ie(()=>Q(x("a\
dded")(gn(e))),e),Mn=(e,t=!0)=>Ie(()=>Q(x("added")(Fs(e))),t?e:void 0),Cr=()=>u.selected??u.pair?.from;function En(e){
let[t,...n]=e;Ie(()=>{ao(e),n.length||ke(t)},n.length?Cr():void 0,e),n.length||Z()}function Tn(e){let[t,...n]=e;
if(Ie(()=>{n.length||ue(),io(e)},n.length?Cr():void 0,e),n.length)return;let s=Js(t);s&&ft(s.from,s.to),Z()}var Rr=()=>Ie(
()=>ao(Tt()),null),Nr=()=>Ie(()=>io(Rs()),null),Pr=e=>Ie(()=>Bs(e));function jr(e){le(),ue(),ro(e),Z(),Q(x("hi\
ddenNow"))}var An=(e,t)=>Ie(()=>Hs(e,t));function $o(){ps(),Q(x("undone"))}function Ir(e){xn(e),fe(),e==="pict\
ure"&&vn&&vn()}function Fr(e){u.reading=e,pe("readings",e),co(),fe()}var Ln=[28,72],ic=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Dr=f.passages.map(e=>[e.text].flat());function cc(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function lc(e,t,n){let o=e.slice(Math.max(0,n-Ln[0]),n).replace(
n>Ln[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+Ln[1]).replace(n+Ln[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function Br(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=ic.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(cc),a=[];for(let[i,c]of f.passages.entries()){if(a.length===t)break;let l=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[h,...p]=[$(c.text),...Dr[i]],m=r.length?
[h,...p].find(O=>r.every(N=>N.test(O))):void 0,g=l?h:m;if(g===void 0)continue;let k=l?null:r[0].exec(g),b=g===
h?void 0:["en","ko"][Dr[i].indexOf(g)];a.push({passage:i,lang:b,...lc(g,k?.[0]??"",k?.index??0)})}return a}function fc(e){let[t,...n]=e.split(":");return Object.hasOwn(f.prefixes,t)?f.prefixes[t]+n.join(":"):e}var So=e=>(e.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ur=new Map,zr=new Map;for(let e=F-1;e>=0;e-=1){let{name:t,same:n}=f.things[e];
for(let o of[t,...n])zr.set(So(o),e);for(let o of[t,...n])Ur.set(o,e).set(fc(o),e)}var q=e=>Ur.get(e)??(/^\w+:/.
test(e)?void 0:zr.get(e.toLowerCase()));function vo(e){let{name:t}=f.things[e],n=So(t);return/^[\w.-]+$/.test(
n)&&q(n)===e?n:t}var Hr=new Map(f.passages.map(({name:e},t)=>[e.toLowerCase(),t])),Wr=e=>Hr.get(e.toLowerCase())??
Hr.get(So(e)),dc=new Map(f.presets.map(({name:e},t)=>[e,t])),Gr=e=>dc.get(e),pc=new Map(f.kinds.map(({name:e},t)=>[
e,t])),Cn=e=>pc.get(e);var It=[];for(let e=2;It.length<64;e+=1)It.every(t=>e%t)&&It.push(e);var qr=e=>Math.floor((e-Math.floor(e))*2**
32)|0,uc=It.map(e=>qr(Math.cbrt(e))),mc=It.slice(0,8).map(e=>qr(Math.sqrt(e))),ge=(e,t)=>e>>>t|e<<32-t;function Kr(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(mc),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let O=ge(r[b-15],7)^ge(r[b-15],18)^
r[b-15]>>>3,N=ge(r[b-2],17)^ge(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+O+r[b-7]+N|0}let[i,c,l,h,p,m,g,k]=s;for(let b=0;b<
64;b+=1){let O=k+(ge(p,6)^ge(p,11)^ge(p,25))+(p&m^~p&g)+uc[b]+r[b]|0,N=(ge(i,2)^ge(i,13)^ge(i,22))+(i&c^i&l^c&
l)|0;[k,g,m,p,h,l,c,i]=[g,m,p,h+O|0,l,c,i,O+N|0]}[i,c,l,h,p,m,g,k].forEach((b,O)=>{s[O]=s[O]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Vr=60,hc=1e5,gc=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],Ft=({name:e})=>e.split("/").slice(0,-1).join("/"),Oo=new Map;f.passages.
forEach((e,t)=>{e.sha256&&Oo.set(Ft(e),[...Oo.get(Ft(e))??[],t])});var Eo=new Map;function _r(e,t){let n=new Map,
o=null,[s,r]=[0,hc];for(let a of t){let{begin:i,end:c,sha256:l}=f.passages[a],h=g=>e.slice(g,g+c-i).join(""),p=g=>g>=
0&&Kr(new TextEncoder().encode(h(g)))===l,m=[i,i+s].find(p);if(m===void 0&&r>0){o??=[...e.keys()].filter(b=>/\S/.
test(e[b])&&!/[\p{L}\p{N}_]/u.test(e[b-1]??""));let g=i+s,k=[...o].sort((b,O)=>Math.abs(b-g)-Math.abs(O-g)).slice(
0,r);r-=k.length,m=k.find(p)}m!==void 0&&(n.set(a,{begin:m,words:h(m)}),s=m-i)}return n}var Mo=(e,t)=>e.get(t)?.
begin===f.passages[t].begin;function wc(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:_r(o,n),undone:[]},
r=n.find(p=>!Mo(s.sentences,p));if(r===void 0)return s;let a=[],i=e;for(let[p,m]of gc){let g=i;i=m(i),i!==g&&a.
push(p)}if(!a.length)return{...s,first:r};let c=_r([...i],n),l=p=>n.filter(m=>Mo(p,m)).length;return l(c)>l(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Yr(e){let[t]=[...Oo].map(
l=>wc(e,l)).sort((l,h)=>h.sentences.size-l.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&Eo.set(n,{points:s,sentences:r});let c=o.find(l=>!r.
has(l));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(l=>r.has(l)&&!Mo(r,l)).length}}var Xr=e=>Eo.get(Ft(f.passages[e])),To=()=>Eo.size>
0,Rn=e=>f.passages[e].sha256?Xr(e)?.sentences.has(e):void 0;function Jr(e){let t=Xr(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-Vr),o).join(
""),words:s,after:t.points.slice(r,r+Vr).join("")}}var Dt="http://www.w3.org/2000/svg",Nn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Fe(e){let t=document.createElementNS(
Dt,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(Dt,"path");return n.setAttribute("d",Nn[e.shape]),t.append(n),
t}function D(e){return e>=F?d("span",{dir:"auto"},A(e)):d("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Qe(
e)},Fe(L(e)),A(e))}function Ze({name:e,paragraph:t,sentence:n,article:o}){return t?x("where")(t,n)+(o?` (${$(o)}\
)`:""):e}function Pn(e){let{name:t}=f.passages[e],n=`${t}, ${Ze(f.passages[e])}, ${x("readHere")}`;return R(t,
()=>je(e),{class:"chip","aria-label":n})}var Bt=()=>f.sentences.filter(({lang:e,only:t})=>e===u.language&&(t===""||t===u.reading)),Qr=e=>Bt().filter(t=>t.
passage===e);function Zr(e){let t=Bt().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function et(e){let{object:t}=f.statements[e];return typeof t=="number"?A(t):$(t.text)}function xc(e){
let{subject:t,predicate:n}=f.statements[e];return`${A(t)} — ${$(f.predicates[n])}: ${et(e)}`}function bc(e){
let{subject:t,predicate:n,errata:o}=f.statements[e];return f.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[et(r)]:[])}function yc(e,t){let{severity:n,problem:o}=f.
errata[e],s=t.filter(sn),r=t.flatMap(c=>f.statements[c].corrected).map($),a=[...new Set(s.flatMap(bc))],i=a.length?
x("correctedFrom")(a.join(", ")):x("supplied");return d("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},d("b",{},`${U(t)||"†"} ${x("erratum")}`),d("span",{dir:"auto"},` ${$(o)}`),r.length?d("span",{class:"\
corrected"},x("corrected"),r.join(", ")):"",s.length?d("span",{class:"corrected"},i):"")}function Ao(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>yc(o,s))}function Lo(e){let t=Jr(e);return t?d("blockquote",{lang:"ko"},d("span",{class:"around"},
`…${t.before}`),d("mark",{},t.words),d("span",{class:"around"},`${t.after}…`)):Rn(e)===!1?d("p",{class:"un\
found"},x("unfound")):""}function Co(e){let t=e.map(({text:n,statements:o})=>{let s=U(o);return d("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?d("sup",{},s):"")});return d("ul",{class:"said"},...t)}function ea(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return d("article",{class:"card"},Co(e),...t,...Ao(n))}function kc(e,t){let{text:n}=f.
passages[e];return ea(t,d("p",{class:"source"},Pn(e),` ${Ze(f.passages[e])}`),n?d("p",{class:"paraphrase",dir:"\
auto"},$(n)):d("p",{class:"muted"},x("unparaphrased")),Lo(e))}function Ht(e){let t=Bt(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(c=>e.has(c))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:xc(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,c])=>i===null?[]:[kc(i,c)]);return r.length?[...a,ea(r,d("p",{class:"source muted"},x("unsou\
rced")))]:a}var $c=/^(Heading|소제목|제목)[^:]*: /,Sc=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Ut=new Map,na=R("‹",()=>jo(-1),{class:"tool","data-label":"previous"}),oa=R("›",()=>jo(1),{class:"\
tool","data-label":"next"}),sa=d("span",{class:"here"}),gt=d("select",{"data-label":"jump"}),Ro=d("div",{class:"\
bar reading"},na,oa,sa,gt),No=d("div",{}),In=e=>f.passages[e].kind==="heading",jn=[...f.passages.keys()].filter(
In),Po=e=>$(f.passages[e].text)||x("unparaphrased");function vc(e){let t=Po(e).replace($c,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[e].paragraph,t].filter(Boolean).join(" · ")}function Oc(e){let t=Qr(e),
n=new Set(t.flatMap(o=>o.statements));return d("div",{class:"told"},Lo(e),t.length?d("p",{class:"muted"},x("it\
States")):"",t.length?Co(t):d("p",{class:"muted"},x("nothingStated")),...Ao(n,f.passages[e].errata))}function Mc(e){
let t=Rn(e);if(t===void 0)return"";let n=d("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=d("span",{class:"u\
nseen"},x(t?"isVerified":"isDifferent"));return d("span",{class:t?"verified":"differs"},n,o)}function Ec(e){let{
name:t,sentence:n,errata:o}=f.passages[e],s=e===u.passage,r=d("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&e===0?"0":"-1",onclick:()=>je(e)},
In(e)?"":d("span",{class:"number"},`${n||t} `),Po(e),o.length?d("sup",{},"†"):"",Mc(e));return Ut.set(e,r),d(
"li",{},In(e)?d("h3",{},r):r,s?Oc(e):"")}function Tc(e){let{paragraph:t,kind:n}=f.passages[e[0]],o=t&&!In(e[0])?
x("paragraph")(t):"";return d("section",{class:`paragraph ${n}`},o?d(jn.length?"h4":"h3",{},o):"",d("ol",{class:"\
sentences"},...e.map(Ec)))}function jo(e,t=!1){let n=u.passage===null?0:u.passage+e;n<0||n>=f.passages.length||
(je(n),t?Ut.get(n)?.focus({preventScroll:!0}):Q(`${Ze(f.passages[n])}: ${Po(n)}`))}function ra(){let e=y("read\
er");e.append(Ro,No),e.addEventListener("keydown",t=>{let n=Sc.get(t.key);!n||!t.target.classList.contains("se\
ntence")||(t.preventDefault(),jo(n,!0))}),gt.addEventListener("change",()=>je(Number(gt.value)))}function Ac(){
let{passage:e}=u,t=f.passages.length;na.disabled=!e,oa.disabled=e===t-1,sa.textContent=e===null?x("sentences")(
t):x("sentenceOf")(f.passages[e].paragraph,e+1,t);let n=e===null?void 0:jn.findLast(o=>o<=e);gt.replaceChildren(
...n===void 0?[d("option",{value:""},x("jump"))]:[],...jn.map(o=>d("option",{value:String(o)},vc(o)))),gt.value=
n===void 0?"":String(n),gt.hidden=!jn.length,Ro.hidden=!t}function Lc(e){let t="";return e.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&$(o)!==t;return t=o?$(o):t,[...s?[d("h2",{class:"article",dir:"auto"},$(o))]:[],Tc(n)]})}function Cc(){
let e=new Map;f.passages.forEach((s,r)=>{let a=`${Ft(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>y(
"file").click(),n=R(x(To()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[d("p",{class:"note"},x("file\
Note")),d("div",{class:"tools"},n)];Ut.clear(),No.replaceChildren(d("h2",{},x("textTitle")),d("p",{class:"note"},
x(f.passages.length?"textHelp":"noText")),f.articles.length&&!To()?d("p",{class:"note"},x("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Lc([...e.values()]))}var ta=null;function Rc(){let e=y("reader"),t=u.passage===
null?null:Ut.get(u.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){ta!==u.passage&&t.scrollIntoView(),ta=u.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+Ro.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function Fn(){let{activeElement:e}=document,t=No.contains(e)&&e?.classList.contains("sentence");Ac(),
Cc(),t&&Ut.get(u.passage??0)?.focus({preventScroll:!0}),Rc()}var Io=()=>f.lang;function zt(e){u.language=e,document.documentElement.lang=e,document.title=$(f.title),y("tit\
le").textContent=$(f.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.
message&&(n.textContent=$e(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",$e(n.dataset.label));
y("query").placeholder=x("search"),pe("languages",e)}var De=(e,t)=>y(e).addEventListener("click",t),Dn=(e,t)=>y(e).addEventListener("click",({target:{value:n}})=>n&&
t(n)),ca=()=>u.selected!==null||!!u.pair||!!u.highlighted;function Nc(){v.on("click",({nodes:[e],edges:[t]})=>{
e!==void 0?Or(e):t!==void 0?Er(po(t)):ca()&&ht()}),v.on("doubleClick",({nodes:[e]})=>e!==void 0&&Mn(e,!1))}function Pc(){
De("closer",()=>Je(1.4)),De("farther",()=>Je(1/1.4)),De("whole",()=>Me()),De("undo",$o),De("physics",()=>{let e=y(
"physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-pressed",String(e)),$r(e)})}var Fo=()=>y(
"menu").getAttribute("aria-expanded")==="true",Do=e=>y("menu").setAttribute("aria-expanded",String(e));function la(){
Do(!1),y("menu").focus()}function aa(e){Ye(e),fe()}var fa=()=>y("theme").setAttribute("aria-pressed",String(ut()));
function jc(){De("menu",()=>Do(!Fo())),Dn("modes",e=>{Ir(e),Fo()&&la()}),Dn("readings",Fr),Dn("languages",e=>{
zt(e),fe()});for(let e of["pointerdown","focusin"])document.addEventListener(e,({target:t})=>{!y("menu").contains(
t)&&!y("options").contains(t)&&Do(!1)});De("theme",()=>aa(ut()?"light":"dark")),Xe.addEventListener("change",()=>aa(
Xe.matches?"dark":"light"))}function ia(e){Pe(e),e==="text"&&Fn()}function Ic(){De("fold",()=>Se(!qs())),Dn("t\
abs",ia),y("tabs").addEventListener("keydown",({key:e})=>{let t=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)
return;let n=[...y("tabs").children],o=n[(n.findIndex(({value:s})=>s===u.tab)+t+n.length)%n.length];ia(o.value),
o.focus()})}function Fc(e){let t=e.target instanceof Element&&e.target.matches("input[type=search]"),n=e.ctrlKey||
e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),$o()),!(t||n||e.altKey)&&(e.key==="Escape"&&Fo()?la():e.key===
"Escape"&&ca()?ht():e.key==="/"&&(e.preventDefault(),y("query").focus()))}function da(){Nc(),Pc(),jc(),Ic(),cs(
On),addEventListener("resize",()=>{u.selected===null&&!u.highlighted&&u.mode==="picture"&&Me()}),document.addEventListener(
"keydown",Fc);for(let e of y("readings").children)e.disabled=!f.readings.includes(e.value);pe("modes",u.mode)}var Dc=64*1024*1024,Ee=null;function ua({name:e,wrong:t,read:n}){return t?x("fileWrong")(t,e):n?x("fileRead")(
n,e,Ze):""}function Bc(){Ee=null,Bo()}function Bo(){let e=y("took");if(e.hidden=Ee===null,Ee===null)return;e.className=
Ee.read?.of&&Ee.read.found===Ee.read.of?"":"wrong";let t=R("×",Bc,{class:"tool","aria-label":x("close")});e.replaceChildren(
d("p",{dir:"auto"},ua(Ee)),t)}async function Hc([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>Dc)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Yr(r)}}async function pa(e,t=!1){e.length&&(Ee=await Hc(e,t),u.tab==="overview"&&Pe("tex\
t"),Se(!0),fe(),Q(ua(Ee)))}function ma(){let e=y("file");e.addEventListener("change",async()=>{await pa([...e.
files]),e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",t=>{t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
pa([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var Uc=60,zc=2,Wc={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ha={"+":()=>Je(1.4),"=":()=>Je(
1.4),"-":()=>Je(1/1.4),0:()=>Me(),Enter:()=>u.selected!==null&&y("details").querySelector("h2")?.focus()};function Gc([
e,t]){let n=_e().get(u.selected??-1)??v.getViewPosition();return[..._e()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,c=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==u.selected&&i>0&&c<2*i?[{thing:s,far:i+zc*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function qc([e,t]){let{x:n,y:o}=v.getViewPosition(),s=Uc/v.getScale();
v.moveTo({position:{x:n+e*s,y:o+t*s}})}function ga(){let e=y("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=Wc[t.key];if(!(!n&&
!Object.hasOwn(ha,t.key)))if(t.preventDefault(),!n)ha[t.key]();else if(t.shiftKey)qc(n);else{let o=Gc(n);o!==void 0&&
Mr(o)}})}var Kc="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Ho=5,Uo=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Vc=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?Kc[Math.floor(n/
588)]:t}).join(""),_c=f.things.slice(0,F).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>Uo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Uo),...r],initials:s.map(Vc).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function wa(e,t){let n=e.indexOf(t);return n<0?Ho:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function wt(e,t=12){
let n=e.trim().normalize("NFC"),o=Uo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return _c.map((r,a)=>{let i=s?
r.initials.map(c=>wa(c,n)):r.plain.map(c=>wa(c,o));return{rank:Math.min(...i,Ho),thing:a}}).filter(r=>r.rank<Ho).
sort((r,a)=>r.rank-a.rank||Number(H(r.thing))-Number(H(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function Bn(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,l=()=>a.length+i.length;
function h(M,...S){return d("li",{id:`${t.id}-${M}`,role:"option","aria-selected":String(M===c),onpointerdown:T=>{
T.preventDefault(),O(M)}},...S)}function p(M,S){let T=L(M);return h(S,Fe(T),d("span",{dir:"auto"},A(M)),d("sma\
ll",{},$(T.label)))}function m({passage:M,lang:S,before:T,found:P,after:j},te){let V=d("span",{dir:"auto",lang:S},
T,P?d("mark",{},P):"",j);return h(a.length+te,V,d("small",{},f.passages[M].name))}function g(){let M=`${t.id}-\
sentences`,S=d("ul",{role:"none"},...i.map(m));return d("li",{role:"group","aria-labelledby":M},d("small",{id:M},
x("sentence")),S)}function k(){let M=e.value.trim()!=="",S={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(p),...i.length?[g()]:[],...l()?[]:[d("li",S,x("nothing"))]),t.hidden=!M,
e.setAttribute("aria-expanded",String(M)),M&&l()?e.setAttribute("aria-activedescendant",`${t.id}-${c}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function b(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function O(M){e.
value=o?A(a[M]):"",b(),M<a.length?n(a[M]):r(i[M-a.length].passage)}function N(){i=s(e.value),a=wt(e.value,i.length?
8:12),c=0,k()}function W(M){t.hidden&&N(),c=(c+M+l())%(l()||1),k()}e.addEventListener("input",N),e.addEventListener(
"focus",()=>o||N()),e.addEventListener("blur",b),e.addEventListener("keydown",M=>{M.isComposing||(M.key==="Arr\
owDown"||M.key==="ArrowUp"?(M.preventDefault(),W(M.key==="ArrowDown"?1:-1)):M.key==="Enter"&&l()&&!t.hidden?(M.
preventDefault(),O(c)):M.key==="Escape"&&(o||(e.value=""),b()))})}var zo=3;function xa(e,...t){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ba(){v.on("hoverNode",({node:e,event:t})=>xa(
t,A(e),d("small",{},$(L(e).label)))),v.on("hoverEdge",({edge:e,event:t})=>{let n=Y().get(e);if(!n)return;let o=Zr(
st(n.edges)),s=o.slice(0,zo).map(r=>d("span",{class:"told",dir:"auto"},r.text,d("sup",{},U(r.statements))));xa(
t,...s,o.length>zo?d("small",{},`+ ${o.length-zo}`):"")});for(let e of["blurNode","blurEdge","dragStart","zoom",
"click"])v.on(e,()=>{y("tip").hidden=!0})}var Yc={corrected:"corrected",stated:"stated","as-stated":"stated"};function Wo(e,t){let n=e.map(t),o=e.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Le("lang",{kept:!0,write:()=>u.language===
Io()?"":u.language,read(e){if(e==="en"||e==="ko")zt(e);else{if(e)return null;zt(Io())}}});Le("theme",{kept:!0,
write:()=>ut()===Xe.matches?"":ut()?"dark":"light",read(e){if(e&&e!=="dark"&&e!=="light")return null;Ye(e||(Xe.
matches?"dark":"light"))}});Le("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(e){let t=e?Yc[e]:
f.readings[0];if(!f.readings.includes(t))return null;u.reading=t,pe("readings",t)}});Le("as",{write:()=>u.mode===
"picture"?"":u.mode,read(e){if(e&&e!=="table")return null;xn(e||"picture")}});var Te;function Be(e,t,n,o){Le(e,
{write:()=>Qt(n()),read(s){let{places:r,unknown:a}=Wo(Zt(s),t);return o(r),a}})}var He=(...e)=>e.flatMap(t=>t===
null?[]:vo(t)),Go=e=>e.map(t=>f.kinds[t].name);Be("view",Gr,()=>{let{preset:e}=he();return e?[f.presets[e].name]:
[]},([e=f.presets.length?0:null])=>{Te={preset:e,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
Be("around",q,()=>He(he().centre),([e])=>{e!==void 0&&Object.assign(Te,{preset:null,centre:e})});Be("show",Cn,
()=>Go(he().asked),e=>Object.assign(Te,{asked:e}));var ka=e=>f.kinds.length>2&&e.length===f.kinds.length-1;Be(
"hide",Cn,()=>{let{away:e}=he();return ka(e)?[]:Go(e)},e=>Object.assign(Te,{away:e}));Be("only",Cn,()=>{let{away:e}=he(),
[t]=[...f.kinds.keys()].filter(n=>!e.includes(n));return ka(e)?Go([t]):[]},([e])=>{e!==void 0&&(Te.away=[...f.
kinds.keys()].filter(t=>t!==e))});var ya="*";Le("with",{write:()=>Qt(he().came.map(({thing:e,all:t})=>vo(e)+(t?
ya:""))),read(e){let t=Zt(e),{unknown:n}=Wo(t,o=>q(o.replace(/\*$/,"")));return Te.came=t.flatMap(o=>{let s=q(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(ya)}}),n}});Be("add",q,()=>He(...he().added),
e=>Object.assign(Te,{added:e}));Be("without",q,()=>He(...he().removed),e=>Object.assign(Te,{removed:e}));Be("p\
in",q,()=>He(...he().pinned),e=>{ir({...Te,pinned:e}),ue()});function Wt(e,t,n,o,s){Le(e,{write:()=>Qt(o()),read(r){
let a=Zt(r);if(a.length&&a.length!==t)return null;let{places:i,unknown:c}=Wo(a,n);return a.length&&!c.length&&
s(...i),c}})}Wt("line",2,q,()=>u.pair?He(u.pair.from,u.pair.to):[],(e,t)=>ft(e,t));Wt("passage",1,Wr,()=>u.passage===
null?[]:[f.passages[u.passage].name],e=>Lt(e));Wt("path",2,q,()=>u.isTold?He(u.path.from,u.path.to):[],(e,t)=>At(
e,t));Wt("at",1,q,()=>He(u.passed?u.selected:null),e=>ke(e,!0));Wt("entity",1,q,()=>He(u.passed?null:u.selected),
e=>ke(e));var $a=6,Xc=12;function qo(e,t){let n=new Map;for(let o of C(e)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===e,r=_(o,e);if(!t(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Ko({out:e,property:t}){let n=$(f.predicates[t]);return e?
n:x("relationOf")(n)}var Sa=({ends:e})=>[...e].map(([t,n])=>{let o=U(n);return d("span",{class:"end"},D(t),o?d(
"sup",{},o):"")});function Jc(e){let t=Sa(e),n=t.length>$a+1?$a:t.length,o=d("summary",{},x("andMore")(t.length-
n)),s=n<t.length?d("details",{},o,...t.slice(n)):"";return d("div",{},d("dt",{},Ko(e)),d("dd",{},...t.slice(0,
n),s))}function Qc(e){let t=qe(xe(e)?.captions??[""]).replaceAll(`
`," "),n=$(L(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():A(e)+o}function Zc(e,t){let n=Qc(e),o=qo(e,s=>s!==t&&!(H(s)&&n.startsWith(A(s))));return d("l\
i",{},R(n,()=>Qe(e),{class:"plain",dir:"auto",title:A(e)}),...o.map(s=>d("span",{class:"part"},d("span",{class:"\
muted"},Ko(s)),...Sa(s))))}function el(e){let t=new Map;for(let o of Ke(e)){let s=qo(o,a=>a===e).map(Ko).join(
", ");if(!s)continue;let r=`${$(L(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=Xc;return[...t].map(([o,s])=>d("details",{class:"several",open:n},d("summary",{},`${o} (${s.length})`),
d("ul",{},...s.map(r=>Zc(r,e)))))}function va(e){let t=qo(e,o=>E(e)||!E(o)).map(Jc),n=E(e)?[]:el(e);return!t.length&&
!n.length?"":d("section",{class:"links"},d("h3",{},`${x("linked")} (${de(e).length})`),t.length?d("dl",{},...t):
"",...n)}var Oa=["from","to"];function Ma(){let{from:e,to:t}=u.path;e!==null&&t!==null?Ar(e,t):Hn()}function tl(e){let t=`\
path-${e}-found`,n=d("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=d("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return Bn(o,n,{keep:!0,take(s){u.path[e]=s,u.path.from!==null&&u.path.
to!==null&&Ma()}}),d("div",{class:"field"},d("label",{for:o.id,"data-message":e}),o,n)}var Ea=d("div",{"aria-l\
ive":"polite"});function Ta(){let e=()=>{u.path={from:u.path.to,to:u.path.from},Ma()};y("path").append(d("h2",
{"data-message":"pathTitle"}),d("p",{class:"note","data-message":"pathHelp"}),...Oa.map(tl),R("",e,{class:"too\
l","data-message":"swap"}),Ea)}var nl=({from:e,to:t,statements:n},o)=>d("li",{},d("h3",{},`${o+1}. `,D(e)," – ",
D(t)),...Ht(n));function ol(e,t){if(e===null||t===null)return[];if(e===t)return[d("p",{},x("sameEnds"))];let n=Ss(
on(e,t)),o=n.length?x("steps")(n.length):x("noPath");return[d("p",{class:"note"},o),d("ol",{class:"steps"},...n.
map(nl))]}function Hn(){for(let e of Oa){let[t,n]=[y(`path-${e}`),u.path[e]];t.value=n===null?"":A(n),t.placeholder=
x("search")}Ea.replaceChildren(...ol(u.path.from,u.path.to))}function Aa(e){u.path={from:e,to:null},Hn(),Pe("p\
ath"),y("path-to").focus()}var X=(e,t,n={})=>R($e(e),t,{class:"tool","data-act":e,...n}),La=(...e)=>d("div",{class:"tools",role:"group","\
aria-label":x("actions")},...e);function sl(e){let t=ye(e),n=E(e)?[]:Tt(e),o=E(e)?[]:Ke(e).filter(ye);return La(
X("focus",()=>Lr(e)),dn(e).total?X("expand",()=>Mn(e)):"",E(e)&&t?X("fold",()=>Tn([e])):"",E(e)&&!t?X("unfold",
()=>En([e])):"",n.length?X("unfoldAround",()=>En(n)):"",o.length?X("foldAround",()=>Tn(o)):"",X("pathFrom",()=>Aa(
e)),t?X("pin",()=>Pr(e),{"aria-pressed":String(Ne(e))}):"",t?X("hide",()=>jr(e)):"",X("release",ht))}function rl(e){
let{predicate:t,object:n,errata:o,corrected:s}=f.statements[e],r=typeof n=="number"?D(n):d("span",{dir:"auto",
lang:n.lang||!1},et(e));return[d("dt",{},$(f.predicates[t])),d("dd",{class:o.length?"doubtful":""},r,o.length?
d("sup",{},U([e])):"",s.length?d("span",{class:"corrected"},`${x("corrected")}${s.map($).join(", ")}`):"")]}function al(e){
let t=se(e).filter(I).flatMap(rl);return t.length?d("details",{class:"rows"},d("summary",{},x("asData")),d("dl",
{},...t)):""}function Vo(e,t){let n=f.things[e][t].flatMap((o,s)=>[s&&t==="broader"?" › ":" ",D(o)]);return n.
length?d("p",{class:"names","data-how":t},_o(x(t)),...n):""}var _o=e=>d("span",{class:"muted"},e);function il(e){
let{label:t,name:n,names:o,same:s}=f.things[e],r=L(e),a=[...new Set([...[t].flat().filter(c=>c!==$(t)),...o])].
join(" · "),i=Ht(xs(e));return[d("h2",{dir:"auto",tabindex:"-1"},$(t)),d("p",{class:"kind"},Fe(r),$(r.label),
d("code",{},n)),a?d("p",{class:"names"},_o(`${x("also")} `),d("span",{dir:"auto"},a)):"",s.length?d("p",{class:"\
names"},_o(`${x("elsewhere")} `),d("code",{},s.join(" "))):"",Vo(e,"broader"),Vo(e,"narrower"),Vo(e,"related"),
sl(e),va(e),Re(`${x("said")} (${i.length})`,...i),al(e)]}function cl({from:e,to:t,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(ye)?X("fold",()=>Tn(o)):X("unfold",()=>En(o));return[d("h2",{tabindex:"\
-1"},Ce()),d("p",{},D(e)," ",D(t)),La(o.length?r:"",X("release",ht)),Re(x("said"),...Ht(st(n)))]}function Ca(){
let{pair:e,selected:t}=u,n=[d("h2",{tabindex:"-1"},x("details")),d("p",{},x("noneChosen"))],o=e?cl(e):t!==null?
il(t):n;y("details").replaceChildren(...o.filter(Boolean))}var xt=e=>e.toLocaleString(u.language),Na=[...f.things.keys()].slice(0,F),ll=f.kinds.map((e,t)=>Na.filter(n=>B(
n)===t).length),Ra=new Set(f.relations.map(({thing:e})=>B(e))),Pa=Na.filter(e=>L(e).rank==="actor").sort((e,t)=>C(
t).length-C(e).length||e-t).slice(0,8),bt=e=>d("p",{class:"note"},e);function fl(){let e=pn(),t=f.presets.map(
(n,o)=>R($(n.title),()=>Tr(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return Re(x("views"),
d("div",{class:"tools",role:"group","aria-label":x("views")},...t),bt(e===null?x("ownView"):$(f.presets[e].note)),
f.presets.some(({name:n})=>n==="all")?"":bt(x("tooMany")(xt(F))))}function dl(e,t){let n=f.kinds[e],o=d("input",
{type:"checkbox",value:String(e),checked:!ct().has(e),onchange:({target:a})=>An(e,a.checked?"show":"hide")}),s=d(
"small",{},x("shownOf")(xt(t),xt(ll[e]))),r=$(n.label);return d("li",{},d("label",{},o,Fe(n),d("span",{},r),s),
R(x("only"),()=>An(e,"only"),{class:"only","aria-label":x("onlyThis")+r}))}function pl(){let e=Ps(),t=[...f.kinds.
keys()],n=s=>d("ul",{class:"kinds"},...s.map(r=>dl(r,e.get(r)??0))),o=t.filter(s=>Ra.has(s));return[Re(x("kind\
s"),bt(x("kindsNote")),n(t.filter(s=>!Ra.has(s)))),o.length?Re(x("lines"),bt(x("linesNote")),n(o),d("div",{class:"\
tools"},R(x("unfoldAll"),Rr,{class:"tool","data-act":"unfoldAll"}),R(x("foldAll"),Nr,{class:"tool","data-act":"\
foldAll"}))):"",ct().size?R(x("all"),()=>An(null,"all"),{class:"tool",id:"every"}):""]}function ul(){if(!f.articles.
length)return[];let e=f.articles.map($).filter(Boolean).join("; ");return[d("p",{id:"origin",dir:"auto"},x("or\
igin")(e,f.articles.length)),f.readings.length>1?bt(x("bothReadings")):""]}function ml({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>wt(r,3)))]:[],s=o.flatMap(r=>[" ",D(r)]);return d("div",{class:"erratum",id:"unknown",role:"alert"},d("p",{
dir:"auto"},x("unknown")(e,t.join(", "))),o.length?d("p",{},x("didYouMean"),...s):"")}function hl(){let e=u.reading===
"corrected"?` ${x("putRight")}`:"";return d("p",{},d("span",{class:"ring","aria-hidden":"true"}),x("ring"),e)}
function gl(){let e=Pa.map(t=>d("li",{},D(t)," ",d("small",{},String(C(t).length))));return Re(x("connected"),
d("ul",{class:"things"},...e))}function ja(){let e=[x("things")(xt(F-f.relations.length)),x("statements")(xt(f.
statements.length)),f.passages.length?x("sentences")(xt(f.passages.length)):""],t=[d("h2",{class:"unseen"},x("\
overview")),u.unknown?ml(u.unknown):"",...ul(),fl(),d("p",{class:"counts"},e.filter(Boolean).join(" · ")),d("\
p",{},x("help")),f.readings.length===1?bt(x("onlyCorrected")):"",an?hl():"",...pl(),Pa.length?gl():""];y("over\
view").replaceChildren(...t.filter(Boolean))}var Fa=e=>Math.min(...e,f.passages.length),Da=e=>d("span",{class:"chips"},...e.map(Pn)),Ba=e=>d("span",{dir:"a\
uto"},e),Ha=e=>[f.statements[e].subject,f.statements[e].object].filter(t=>typeof t=="number"),wl={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,F).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:A,cell:D},{name:"kind",value:e=>$(L(e).label)},{name:"linkedTo",value:e=>de(e).length},{name:"marks",
value:e=>rt(e).length,cell:e=>rt(e).length?`${U(rt(e))} ${rt(e).length}`:""}]},Ia=({passage:e})=>e===null?[]:[
e],xl={title:"wordRows",under:["thing"],rows:()=>Bt().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:f.statements[t].subject},things:e.statements.flatMap(Ha)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>Ba(e.text)},{name:"sentence",value:e=>Fa(Ia(e)),cell:e=>Da(Ia(e))},{name:"thing",value:({subject:e})=>A(
e),cell:({subject:e})=>D(e)},{name:"marks",value:({statements:e})=>U(e)}]},bl={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(I).map(e=>({row:e,things:Ha(e)})),columns:[{name:"\
subject",value:e=>A(f.statements[e].subject),cell:e=>D(f.statements[e].subject)},{name:"relation",value:e=>$(f.
predicates[f.statements[e].predicate])},{name:"object",value:et,cell(e){let{object:t}=f.statements[e];return typeof t==
"number"?D(t):Ba(et(e))}},{name:"sentence",value:e=>Fa(f.statements[e].passages),cell:e=>Da(f.statements[e].passages)},
{name:"marks",value:e=>U([e])}]},Un={things:wl,...f.sentences.length&&{words:xl},statements:bl};var qn=200,za=matchMedia("(max-width: 640px)"),Wn={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},we="things",Wa=!1,Gt="",yt=qn,Ua=e=>String(e).normalize("NFKC").toLowerCase();function yl(){
let{columns:e,rows:t}=Un[we],n=new Set([...G(),...ae().flatMap(({relation:m})=>m??[])]),o=([m,...g])=>Wa||n.has(
m)||we==="words"&&g.some(k=>E(k)&&n.has(k)),s=Ua(Gt),r=new Set(Gt?wt(Gt,1/0):[]),a=(m,{name:g,value:k,cell:b})=>g===
"sentence"&&b?b(m).textContent:k(m),i=(m,g)=>!Gt||e.some(k=>Ua(a(m,k)??"").includes(s))||g.some(k=>r.has(k)),{
by:c,direction:l}=Wn[we],{value:h}=e[c],{compare:p}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:m,things:g})=>o(g)&&i(m,g)).map(({row:m},g)=>({row:m,key:h(m),i:g})).sort((m,g)=>{let[
k,b]=[m.key,g.key],O=typeof k=="number"&&typeof b=="number"?k-b:p(String(k),String(b));return l*O||m.i-g.i}).map(
({row:m})=>m)}var zn=d("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Jo=d("div",{class:"tools",role:"group","data-label":"tableOf"}),Yo=d("input",{type:"checkbox",id:"eve\
ry-row"}),Ga=d("p",{class:"note",role:"status"}),Gn=d("table",{}),Xo=R("",kl,{class:"tool","data-message":"mor\
eRows"});function kl(){yt+=qn,Ue()}function qa(){zn.addEventListener("input",()=>{Gt=zn.value.trim(),yt=qn,Ue()}),
Yo.addEventListener("change",()=>{Wa=Yo.checked,Ue()}),za.addEventListener("change",()=>y("table").hidden||Ue());
let e=d("label",{class:"check"},Yo,d("span",{"data-message":"everyRow"}));y("table").append(d("div",{class:"ba\
r"},Jo,zn,e),Ga,d("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Gn,Xo))}function $l(e){
let{by:t,direction:n}=Wn[we];Wn[we]={by:e,direction:t===e?-n:1},Ue(),Gn.querySelector(`th [value="${e}"]`)?.focus()}
function Sl(e){we=e,yt=qn,Ue(),Jo.querySelector(`[value=${e}]`)?.focus()}function vl({name:e},t){let{by:n,direction:o}=Wn[we],
s=t===n?o>0?"ascending":"descending":"none";return d("th",{scope:"col","aria-sort":s},R($e(e),()=>$l(t),{value:String(
t)}))}function Ue(){zn.placeholder=x("filter"),Jo.replaceChildren(...Object.entries(Un).map(([l,{title:h}])=>R(
$e(h),()=>Sl(l),{class:"tool",value:l,"aria-pressed":String(l===we)})));let{columns:e,title:t,under:n}=Un[we],
o=yl(),s=e.filter(({name:l})=>za.matches&&n.includes(l)),[r,...a]=e.filter(l=>!s.includes(l)),i=(l,{value:h,cell:p})=>p?
p(l):String(h(l)),c=l=>{let h=s.map(m=>d("div",{class:"under"},i(l,m))),p=a.map(m=>d("td",{},i(l,m)));return d(
"tr",{},d("th",{scope:"row"},i(l,r),...h),...p)};Gn.className=we,Gn.replaceChildren(d("caption",{class:"unseen"},
$e(t)),d("thead",{},d("tr",{},...[r,...a].map(l=>vl(l,e.indexOf(l))))),d("tbody",{},...o.slice(0,yt).map(c))),
Ga.textContent=x("rowsOf")(Math.min(yt,o.length),o.length),Xo.hidden=o.length<=yt,Xo.textContent=x("moreRows")}async function Qo(e){let t=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Ka=e=>document.getElementById(e)?.textContent?.trim()??"";var Va=null;function es(){return Va??=Qo(Ka("rdf")).then(e=>JSON.parse(new TextDecoder().decode(e))),Va}function Zo(e,t){
let n=e.indexOf(":"),o=e.slice(0,n);return n>=0&&Object.hasOwn(t,o)?t[o]+e.slice(n+1):e}var Ol=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ml={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function El(e){let[,t,n="",o=""]=Ol.exec(e)??["",e];return{
value:t.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ml[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function _a(){let e=await es(),t=G(),n=c=>({iri:Zo(f.things[c].name,e.prefixes),
thing:c}),o=c=>I(c)&&typeof f.statements[c].object!="number",s=st(ae());for(let c of t)for(let l of se(c))o(l)&&
s.add(l);let r=[...s].sort((c,l)=>c-l).map(c=>{let l=f.statements[c],{subject:h,predicate:p,object:m}=l;return{
subject:n(h),predicate:Zo(e.predicates[p],e.prefixes),object:typeof m=="number"?n(m):El(e.objects[c]),said:l}}),
a=r.flatMap(({subject:c,object:l})=>"thing"in l?[c,l]:[c]),i=[...new Set([...t,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:e}}var Kn=(e,t)=>(t.types[e]??[]).map(n=>Zo(n,t.prefixes));var ee=24,Vn=22,ze=12,qt=18,Tl=480,Al=2,Ya=8e3;function K(e,t,...n){let o=document.createElementNS(Dt,e);for(let[
s,r]of Object.entries(t))o.setAttribute(s,String(r));return o.append(...n),o}function Xa({x:e,y:t,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),c=t-(i.length-1)*n*at/2+n*.35;return K("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((l,h)=>K("tspan",{x:e,y:c+
h*n*at},l)))}function Ll({from:e,to:t,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[l,h,p]=[z(e),
z(t),s.color],m={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},g=[K("path",{d:Ys(l,h,n),fill:"non\
e",stroke:p,...m})];for(let[k,b,O]of[[t,e,.9],[e,t,.1]])!(k===t?i.to:i.from).enabled||!o.some(N=>N.to===k)||g.
push(Cl(z(k),n?me(l,h,n,O):z(b),c(k),p));return g}function Cl(e,t,n,o){let s=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,
a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,c]=[e.x-r*n,e.y-a*n],l=[i-r*8,c-a*8],h=[[i,c],[l[0]-a*3,l[1]+r*3],[l[0]+a*3,l[1]-
r*3]];return K("polygon",{points:h.map(p=>p.map(m=>m.toFixed(1)).join(",")).join(" "),fill:o})}function Rl({id:e,
x:t,y:n,size:o,borderWidth:s,color:r}){let a=L(e),i=o/6;return K("path",{d:Nn[a.shape],fill:r.background,stroke:r.
border,"stroke-width":s/i,...Ne(e)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${t-o} ${n-o})\
 scale(${i})`},K("title",{},`${$(f.things[e].label)} (${$(a.label)})`))}function Nl(e,t){let n=yo(e),{from:o,to:s,
width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=K("svg",{x:0,y:t,width:r,height:a,viewBox:i,overflow:"\
hidden"}),l=new Map(n.things.map(g=>[g.id,g])),h=g=>l.get(g).size;for(let g of n.lines)c.append(...Ll(Y().get(
g.id),g,h));c.append(...n.things.map(Rl));for(let g of n.captions)c.append(Xa(g,g.line.weight>1?e.ink:e.soft,e.
paper));for(let g of n.names)c.append(Xa(g,H(g.thing)?e.soft:e.ink,e.paper));let p=({x:g,y:k})=>g>=o.x&&g<=s.x&&
k>=o.y&&k<=s.y,m=n.things.map(({id:g})=>g).filter(g=>p(z(g)));return{svg:c,things:m,width:r,height:a}}function ts(e,t,n,o=400){
let s=[""];for(let r of e.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ve(a,t,o)[0]<=n?s[s.length-1]=a:s.
push(r)}return s.filter(Boolean)}var ns=(e,t,n,o)=>e.map((s,r)=>K("text",{x:ee,y:t+(r+.8)*n*1.3,"font-size":n,
...o},s));function Pl(e,t,n,o){let s=new Set(e),r=ae().filter(({from:h,to:p})=>s.has(h)&&s.has(p)),a=new Set(r.
flatMap(({relation:h})=>h===null?[]:B(h))),i=[],[c,l]=[ee,n+qt];for(let h of[...new Set(e.map(B)),...a]){let{label:p,
family:m,shape:g}=f.kinds[h],k=18+Ve($(p),ze)[0]+qt;c+k>o&&c>ee&&([c,l]=[ee,l+qt]);let b=t.families[m].full;i.
push(a.has(h)?K("path",{d:`M${c} ${l-4}h12`,stroke:b,"stroke-width":2}):K("path",{d:Nn[g],fill:b,transform:`tr\
anslate(${c} ${l-10})`}),K("text",{x:c+18,y:l,"font-size":ze,fill:t.ink},$(p))),c+=k}return{made:i,height:i.length?
l-n+qt/2:0}}function jl(e){let[,t,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(e)??[];return t?
`CC ${t.toUpperCase()} ${n}`:e}function Il(){let e=pn(),t=Ce()||(e===null?"":$(f.presets[e].title)),n=f.readings.
length>1?x(u.reading==="corrected"?"rightReading":"stated"):"";return[t,n].filter(Boolean).join(" · ")}async function os(e){
let{licences:t}=await es(),n=pr(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(Tl,yo(n).width),c=ts($(f.title),Vn,
i-2*ee,600),l=ts(Il(),ze+2,i-2*ee),h=ee+c.length*Vn*1.3+l.length*(ze+2)*1.3+qt/2,{svg:p,things:m,width:g,height:k}=Nl(
n,h);p.setAttribute("x",String((i-g)/2));let{made:b,height:O}=Pl(m,n,h+k,i-ee),N=f.articles.map($).filter(Boolean).
join("; "),W=[N?x("slideSource")(N):"","sovkg",...t.map(jl)].filter(Boolean).join(" · "),S=[an?x("slideErrata"):
"",W].filter(Boolean).flatMap(V=>ts(V,ze,i-2*ee)),T=h+k+O,P=T+S.length*ze*1.3+ee,j=K("svg",{xmlns:Dt,viewBox:`\
0 0 ${i} ${P}`,width:i,height:P,"font-family":a,role:"img"});return j.append(K("title",{},$(f.title))),e||j.append(
K("rect",{width:i,height:P,fill:r})),j.append(...ns(c,ee/2,Vn,{"font-weight":600,fill:o}),...ns(l,ee/2+c.length*
Vn*1.3+2,ze+2,{fill:s}),p,...b,...ns(S,T,ze,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(j)],
{type:"image/svg+xml"}),width:i,height:P}}async function Ja(e){let{file:t,width:n,height:o}=await os(e),s=URL.
createObjectURL(t),r=new Image;r.src=s,await r.decode();let a=Math.min(Al,Ya/n,Ya/o),i=d("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,l)=>{i.toBlob(h=>h?c(h):l(new Error("PNG")),"image/png")})}var Fl=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Dl=e=>/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e;function Qa({triples:e}){
let t=e.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,$(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>$(f.errata[a].problem)).join(" | ")]);return[Fl,...t].map(
n=>`${n.map(Dl).join(",")}\r
`).join("")}var Kt=e=>e.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,t=>`&#${t.charCodeAt(0)};`),Za=e=>e.
split(/[#/]/).at(-1)||e;function ei({triples:e,things:t,terms:n}){let o=new Map;function s(l,h,p){let m=o.get(
`${l} ${h}`)??`k${o.size}`;return o.set(`${l} ${h}`,m),`<data key="${m}">${Kt(p)}</data>`}let r=new Map,a=[];for(let{
subject:l,predicate:h,object:p,said:m}of e)if("iri"in p){let g=m.passages.map(b=>f.passages[b].name).join(" "),
k=[s("edge","predicate",h),s("edge","label",$(f.predicates[m.predicate])),g&&s("edge","sentences",g),m.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Kt(l.iri)}" target="${Kt(p.iri)}">${k.join("")}</edge>`)}else{
let g=r.get(l.thing)??new Map;r.set(l.thing,g),g.set(Za(h),[...g.get(Za(h))??[],p.value])}let i=t.map(({iri:l,
thing:h})=>{let[p,m]=[f.things[h].label].flat(),g=[s("node","label",p),s("node","label_ko",m??p),s("node","typ\
e",Kn(h,n).join(" "))];for(let[k,b]of r.get(h)??[])g.push(s("node",`said_${k}`,b.join(" | ")));return`<node id\
="${Kt(l)}">${g.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([l,h])=>{let[p,m]=l.split(" ");return`<key id="${h}" for="${p}"\
 attr.name="${Kt(m)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function _n(e,t){let n=$(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=d("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ti="http://www.w3.org/2000/01/rdf-schema#label",Bl="http://www.w3.org/2001/XMLSchema#string",kt=e=>`"${e.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
ni=e=>`<${e.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function oi({triples:e,things:t,terms:n}){let o=Object.entries({rdfs:ti.slice(0,-5),...n.prefixes}),s=new Map;
function r(p){if(p.startsWith("_:"))return p;let[m,g]=o.find(([,k])=>k&&p.startsWith(k)&&/^[a-z][\w-]*$/i.test(
p.slice(k.length)))??[];return g===void 0?ni(p):(s.set(m,g),`${m}:${p.slice(g.length)}`)}function a({value:p,lang:m,
datatype:g}){return m?`${kt(p)}@${m}`:g&&g!==Bl?`${kt(p)}^^${r(g)}`:kt(p)}let i=new Map,c=(p,m)=>i.set(p,[...i.
get(p)??[],m]);for(let{iri:p,thing:m}of t){let[g,k]=[r(p),f.things[m].label];for(let O of Kn(m,n))c(g,`a ${r(O)}`);
let b=Array.isArray(k)?[`${kt(k[0])}@en`,`${kt(k[1])}@ko`]:[kt(k)];c(g,`${r(ti)} ${b.join(" , ")}`)}for(let{subject:p,
predicate:m,object:g}of e)c(r(p.iri),`${r(m)} ${"iri"in g?r(g.iri):a(g)}`);let l=[...i].map(([p,m])=>`${p} ${[
...new Set(m)].join(` ;
    `)} .
`);return[`# ${[$(f.title),x(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([p,m])=>`@prefix ${p}: ${ni(m)} .
`),`
`,...l].join("")}var Hl={turtle:[oi,"text/turtle","ttl"],csv:[Qa,"text/csv","csv"],graphml:[ei,"application/graphml+xml","graph\
ml"]};async function ss(e){let[t,n,o]=Hl[e];_n(new Blob([t(await _a())],{type:`${n};charset=utf-8`}),o)}var si=()=>y(
"transparent").checked;async function Ul(){try{await navigator.clipboard.writeText(location.href),Q(x("linkCop\
ied"))}catch{prompt(x("copyLink"),location.href)}}var ri={png:async()=>_n(await Ja(si()),"png"),svg:async()=>_n(
(await os(si())).file,"svg"),print:()=>print(),link:Ul,turtle:()=>ss("turtle"),csv:()=>ss("csv"),graphml:()=>ss(
"graphml")};function zl(){let[e,t]=[y("taking"),y("take").getBoundingClientRect()];e.style.left=`${Math.max(8,
Math.min(t.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${Math.max(8,t.top-e.offsetHeight-8)}px`}function ai(){
let e=y("taking"),t=()=>e.matches(":popover-open");e.addEventListener("toggle",()=>{y("take").setAttribute("ar\
ia-expanded",String(t())),t()&&zl()}),e.addEventListener("click",async({target:n})=>{Object.hasOwn(ri,n.id)&&(e.
hidePopover(),y("take").focus(),await ri[n.id]())});for(let n of[e,y("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&t()&&o.stopPropagation()})}var Wl=matchMedia("(max-width: 860px) and (min-height: 501px)");ms(bo,yn,ls,fa,ja,Ca,Hn,()=>u.tab==="text"&&Fn(),
()=>u.mode==="table"&&Ue(),Bo,lo,()=>{y("undo").disabled=!ds()});Ta();ra();qa();Bn(y("query"),y("found"),{take:Qe,
sentences:Br,read:je});ma();ba();ga();da();ai();Se(!Wl.matches);y("empty").hidden=F>0;v.once("afterDrawing",()=>performance.
mark("drawn"));On(location.hash);window.sovkg={data:f,network:v,lines:Y,readable:Sn,pointOn:me,picture:{shown:_e,
things:G,isPinned:Ne},select(e){let t=q(e);return t!==void 0&&Qe(t),t!==void 0}};})();
