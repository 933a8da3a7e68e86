"use strict";(()=>{var pe=history.state?.step??0,gn={[pe]:location.hash},Is=!1,bo=()=>{};var yo=()=>pe>0;function Fs(e,t){let n=t&&e!==gn[pe];pe+=Number(n),gn[pe]=e;try{history[n?"pushState":"replace\
State"]({step:pe},"",e||location.pathname+location.search)}catch{Is=!0}}function Ds(){if(yo()){if(!Is)return history.
back();pe-=1,bo(gn[pe],!1)}}function Bs(e){bo=e,addEventListener("popstate",({state:t})=>{let n=t?.step===void 0;
pe=n?pe+1:t.step,gn[pe]=location.hash,bo(location.hash,n)})}var wn=new Map,Z=(e,t)=>{wn.set(e,t)},we=[],xn=e=>encodeURIComponent(e).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
De=e=>e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(","),Be=e=>e?e.split(",").map(t=>t.replace(/%(25|2C)/g,
decodeURIComponent)):[];function xl(){return[...[...wn].reverse().flatMap(([t,{write:n,more:o}])=>{let s=n();return s?
[`${t}=${xn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${xn(a)}`)]:[]}),...we.map(({part:t})=>t)].map((t,n)=>(n?"&":
"#")+t).join("")}var bn=!1;function G(){bn=!0,we=[]}function Us(){Fs(xl(),bn),bn=!1}function bl(e){let t=new Map;
we=[];for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
t.set(o,decodeURIComponent(s))}catch{t.delete(o)}t.has(o)||we.push({part:n,kind:"",names:[n]})}return t}function qs(e,t=!0){
bn=!1;let n=bl(e),o=new Map([...n].filter(([s])=>!wn.has(s)));for(let[s,{read:r,kept:a}]of wn){if(a&&!t)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${xn(i)}`;c===null?we.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
we.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${xn(r)}`;we.push({part:a,kind:"",names:[`${s}=${r}`]})}
return we.length?{kind:we[0].kind,names:we.flatMap(({names:s})=>s)}:null}var Hs=yo,Ws=Ds;var yl=JSON.parse(document.getElementById("data")?.textContent??"{}");function kl({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var d=Object.fromEntries(Object.
entries(yl).map(([e,t])=>[e,t.blank?kl(t):t]));var p={language:d.lang,reading:d.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tab:"overview",mode:"picture",beside:null},zs=[];function Gs(...e){zs.push(
...e)}function F(){for(let e of zs)e()}var k=e=>Array.isArray(e)?e[p.language==="ko"?1:0]:e,Xe=e=>k(e[p.reading===
"corrected"?e.length-1:0]),A=e=>k(d.things[e].label);function Ue(){let{pair:e,selected:t}=p;return e?`${A(e.from)}\
 – ${A(e.to)}`:t===null?"":A(t)}var j=d.things.filter(({kind:e})=>e!==null).length,H=e=>d.things[e].kind,N=e=>d.kinds[H(e)],z=e=>N(e).rank==="\
concept",$o=[];for(let e of d.relations)$o[e.thing]=e;var Me=e=>$o[e],C=e=>$o[e]!==void 0,yn=d.things.map(()=>[]);
d.statements.forEach(({subject:e,object:t},n)=>{yn[e].push(n),typeof t=="number"&&t!==e&&yn[t].push(n)});var ee=e=>yn[e].
filter(t=>d.statements[t].subject===e),dt=Array.from({length:j},()=>[]);function Vs(e){dt[e.from].push(e),e.to!==
e.from&&dt[e.to].push(e)}var R=e=>dt[e];d.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
j&&t<j&&Vs({from:e,to:t,statement:n,relation:null})});var Ks=e=>Array.isArray(e)?e[0]:e,ko=[];for(let e of d.edges)
ko[e.relation]??=[],ko[e.relation].push(e);for(let{thing:e,captions:t}of d.relations){let n=ko[e]??[],o=Ks(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&z(i)&&Ks(d.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:u,role:m}=i,[g,w]=[m!=="poin\
t",m==="into"];Vs({from:c,to:f,statement:null,relation:e,property:u,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var te=(e,t)=>e.from===t?e.to:e.from,Qs=(e,t)=>dt[e].filter(n=>te(n,e)===t&&Ee(n,new Set));function I(e){let{only:t}=d.
statements[e];return t===""||t===p.reading}var Ee=(e,t)=>e.relation===null?I(e.statement):!t.has(H(e.relation));
function ae(e,t=new Set){let n=new Set;for(let o of dt[e]){let s=te(o,e);s===e||t.has(H(s))||!Ee(o,t)||C(s)&&!C(
e)||n.add(s)}return[...n]}var Te=e=>[...new Set(dt[e].map(t=>te(t,e)).filter(t=>C(t)&&t!==e))];function _s(e){
let t=C(e)?[]:Te(e).flatMap(ee);return new Set([...yn[e],...t].filter(I))}var pt=e=>new Set(e.flatMap(t=>t.relation===
null?[t.statement]:ee(t.relation).filter(I)));function kn(e){let t=new Set;for(let{subject:n,object:o,passages:s}of d.
statements)if(s.includes(e))for(let r of[n,o])typeof r=="number"&&r<j&&t.add(r);return[...t]}function $n(e,t){
let n=o=>I(o)&&d.statements[o].passages.includes(e);return t.relation===null?n(t.statement):ee(t.relation).some(
n)}var Ys=1e3,Js=e=>new Set(d.statements.flatMap(({subject:t,denies:n},o)=>n&&I(o)&&!e.has(t)?[t]:[])),Xs=(e,t)=>C(
e)!==C(t)?1:2,Zs=e=>R(e).flatMap(t=>t.relation===null&&I(t.statement)?[te(t,e)]:[]);function $l(e,t){let n=Js(
t),o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of Zs(c)){if(n.has(f))continue;let u=t.has(c)&&t.has(f)?2:Xs(c,f),m=i+
u*Ys+(z(f)&&!t.has(f)?1:0);m>=(o.get(f)??1/0)||(o.set(f,m),s[r+u]??=[],s[r+u].push([m,f]))}}return o}function Sn(e,t){
let n=new Set([e,t]),o=$l(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(z(r)&&!n.has(r)?1:0),i=Zs(r).filter(f=>f!==r&&o.get(f)===a-Xs(r,f)*Ys);if(!i.length)return[];let c=i.filter(
f=>!C(f)||n.has(f));s.push(Math.min(...c.length?c:i))}return s}function er(e){let t=Js(new Set(e)),n=e.filter(
(o,s)=>!C(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(u=>u.relation===null&&
te(u,r)===o?[u.statement]:[]),i=Te(r).filter(u=>!t.has(u)&&R(u).some(m=>m.relation===null&&te(m,u)===o)),c=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(C),f=[...new Set([...i,...c])].flatMap(ee);return{from:r,to:o,statements:new Set(
[...a,...f].filter(I))}})}var b=e=>document.getElementById(e);function l(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var O=(e,t,n={})=>l("button",{type:"button",onclick:t,...n},e),xe=(e,...t)=>l(
"section",{},l("h3",{},e),...t);function be(e,t){for(let n of b(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function _(e){b("status").textContent=e}var Sl=2.399963229728653,vl=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function tr(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function nr(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),c=a*Sl,f={x:Math.round(
e.x+i*1.25*Math.cos(c)),y:Math.round(e.y+i*Math.sin(c))},u=o(f);if(n.every(m=>vl(u,m))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:e.x,y:e.y}}var or=e=>d.statements[e].errata.length>0,vn=e=>d.statements[e].only==="corrected";function W(e){let t=[...e].
filter(or);return(t.some(n=>!vn(n))?"†":"")+(t.some(vn)?"‡":"")}var On=new Map;d.statements.forEach(({subject:e},t)=>{
or(t)&&On.set(e,[...On.get(e)??[],t])});var Mn=On.size>0,ut=e=>(On.get(e)??[]).filter(I),En=e=>W(ut(e));function So(e){
if(e.relation===null)return W([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return W(
ee(t).filter(o=>{let{predicate:s,object:r}=d.statements[o];return s===e.property&&r===n&&I(o)}))}var An=11,Ol=17,mt=1.18,Ml=12,El={actor:3.4,named:2.8,relation:2.4,concept:2},Tl={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},Tn=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Al(e){
let{columns:t,lines:n}=d.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/Tn(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>Tn(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;Tn(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Cl(e){let t=Al(k(d.things[e].label)),n=Me(e)?.amounts??[];if(!n.length)return t+(En(e).includes("‡")?
"‡":"");let o=Xe(n).replaceAll(`
`," "),s=Tn(`${t.split(`
`).at(-1)} · ${o}`)<=d.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var sr=new Map;function vo(e){let t=`${p.language} ${p.reading}`,n=sr.get(t)??new Map;return sr.set(
t,n),n.has(e)||n.set(e,Cl(e)),n.get(e)}var rr=document.createElement("canvas").getContext("2d"),Ll=getComputedStyle(
document.body).fontFamily,Rl={400:new Map,600:new Map};function Ze(e,t,n=400){let o=e.split(`
`),s=Rl[n],r=s.get(e);return r===void 0&&(rr.font=`${n} 20px ${Ll}`,r=Math.max(...o.map(a=>rr.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*mt]}function ar(e){let{radius:t,font:n}=d.things[e],[o,s]=Ze(vo(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Ft(e,t,n){let{rank:o}=N(e),[s,r]=Tl[o];return Math.max(d.things[e].radius*t,El[o]+
Math.min(s*Math.sqrt(n),r))}function ir(e,t,n){let o=N(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(d.things[e].font*t,An+o),Ol),bold:o&&n>=Ml?600:400}}function Oo(e,{x:t,y:n}){let[o,s]=ar(e),r=n-d.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var Nl=({x:e,y:t},[n,
o])=>[e-n/2,t-o/2,e+n/2,t+o/2],Mo=e=>({x:e.reduce((t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});
function ue(e,t,{near:n,home:o={x:0,y:0},room:s}={}){let r=u=>R(u).map(m=>te(m,u)).filter(m=>m!==u&&e.has(m)),
a=u=>e.get(u),i=(u,m)=>[...e].some(([g,w])=>g!==m&&tr(u,a(m),w,d.things[g].radius+4)),c=[...e].map(([u,m])=>Oo(
u,m)),f=new Set(t.filter(u=>!e.has(u)));for(;f.size;){let u=[...f],m=(n?null:u.find(y=>r(y).length))??u[0];f.delete(
m);let g=n?[]:r(m),w=n?[n]:g.map(a),$=nr(w.length?Mo(w):o,n||w.length===1?40:0,c,y=>s?Nl(y,s):Oo(m,y),y=>g.some(
E=>i(y,E)));e.set(m,$),c.push(Oo(m,$))}}var Dt=80,[jl,Pl]=[8,12];function ht(e,t,n){return ae(e,n).filter(s=>!t.has(s)).sort((s,r)=>Number(z(s))-Number(
z(r))||R(r).length-R(s).length||s-r)}function Il(e){if(e.relation===null)return 1;let{amounts:t,captions:n}=Me(
e.relation);return t.length?4:/\d/.test(String(n[0]))?3:e.repeats?0:1}function Bt(e,t,n){let o=new Set(ae(e,n)),
s=[...o].filter(a=>t.has(a)).length;if(C(e))return[...o].filter(a=>!t.has(a));if(s>=jl)return[];let r=new Map;
for(let a of R(e)){let i=te(a,e),c={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!t.has(i)&&Ee(
a,n)&&r.set(i,Math.max(r.get(i)??0,c+Il(a)))}return[...r].sort(([a,i],[c,f])=>f-i||R(c).length-R(a).length||a-
c).slice(0,Pl-s).map(([a])=>a)}var Eo=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=Eo(),K=e=>x.shown.get(e),gt=()=>new Set([...x.away,...x.aside]),lr=()=>new Set([
...x.came.map(({thing:e})=>e),...x.visited===null?[]:[x.visited]]);function Cn(e){let t={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=ht(e,t,x.away);return{some:n.slice(0,Dt),total:n.length,away:ht(e,t,new Set).length-n.length}}
function me(){let e=x.preset!==null&&d.presets[x.preset].kinds!==null,[t,n]=[gt(),lr()];function o(r){return r.
relation===null?Ee(r,t):x.shown.has(r.relation)?!1:x.read.has(r.relation)?!r.repeats&&(e||Ee(r,t)):n.has(r.from)||
n.has(r.to)?Ee(r,x.away):!(e&&r.isAside)&&Ee(r,t)}let s=new Set(Y());return[...s].flatMap(r=>R(r).filter(a=>a.
from===r&&a.to!==r&&s.has(a.to)&&o(a)))}function Ut(e=null){let t=me().filter(({from:n,to:o})=>e===null||n===e||
o===e);return[...new Set(t.flatMap(({relation:n})=>n??[]))]}var cr=()=>[...x.shown.keys()].filter(e=>C(e)&&!x.
guests.has(e)),fr=()=>[...x.guests],Ae=e=>x.shown.has(e),qe=e=>x.pinned.has(e),Ln=()=>x.preset,et=()=>x.shown;
function Y(){let e=lr();return[...x.shown.keys()].filter(t=>!x.away.has(H(t))||e.has(t))}function dr(){let e=new Map;
for(let t of new Set([...x.shown.keys(),...Ut()]))e.set(H(t),(e.get(H(t))??0)+1);return e}function Rn(e){let t=e===
null?null:d.presets[e].kinds;return new Set(t?d.relations.map(({thing:n})=>H(n)).filter(n=>!t.includes(n)):[])}var Fl=[520,380];function Dl(e,t){let n=new Set(e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&$n(t,r),s=e.filter(r=>R(r).some(o));return s.length?s:e}function To(e,t){Object.assign(x,Eo(),
{preset:e,centre:t,aside:Rn(e)})}function Nn(e){To(e,null);let{things:t,wide:n,tall:o}=d.presets[e],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;t.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var pr=()=>To(
null,null);function jn(e){let{some:t,total:n,away:o}=Cn(e);ue(x.shown,t,{near:x.shown.get(e)});for(let s of t)
x.guests.delete(s);return{added:t.length,total:n,away:o}}function Pn(e){return To(null,e),x.shown.set(e,{x:0,y:0}),
jn(e)}function ur(){for(let e of x.guests)x.shown.delete(e);x.guests=new Set,x.visited=null,x.read=new Set}function mr(e){
x.shown.has(e)||ue(x.shown,[e]),x.guests.delete(e);let t=jn(e);return x.came.push({thing:e,all:!0}),t}function hr(e,t){
x.guests.has(e)?Bl():ur(),x.read=new Set,x.visited=t&&x.shown.has(e)?null:e,x.visited!==null&&(x.guests=new Set(
[e,...Bt(e,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(e)||ue(x.shown,[e],{room:x.guests.size>3?Fl:
void 0}),ue(x.shown,[...x.guests]))}function Bl(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function Ao(e){x.shown.delete(e),x.guests.delete(e),x.came=x.came.filter(t=>t.thing!==e)}function Co(e){
for(let t of e)x.away.delete(H(t)),x.guests.delete(t);ue(x.shown,e)}function Lo(e){for(let t of e)Ao(t)}function gr(e){
x.pinned.delete(e)||x.pinned.add(e),x.guests.delete(e)}function wr(e,t){e===null?[x.away,x.aside]=[new Set,new Set]:
t==="only"?(x.away=new Set([...d.kinds.keys()].filter(n=>n!==e)),x.aside=new Set):(x.aside.delete(e),x.away.delete(
e),t==="hide"&&x.away.add(e)),x.came=x.came.filter(({thing:n})=>!x.away.has(H(n)))}function In(e,t){x.shown.has(
e)&&x.shown.set(e,t)}function He(e,t=null){ur(),x.read=new Set(t===null?[]:kn(t).filter(C));let n=e??[],o=t===
null?n:Dl(n,t),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),ue(x.shown,
[...x.guests],{home:s.length?Mo(s):void 0}),[...new Set(o)]}var xr={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tab:"overview"};
function ie(){Object.assign(p,xr),He(null)}function Ce(e,t=!1){Object.assign(p,xr,{selected:e,passed:t,tab:"de\
tails"}),hr(e,t)}function wt(e,t){ie();let n=[Math.min(e,t),Math.max(e,t)];He(n);let o=me().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Qs(e,t);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function qt(e,t){ie();let n=Sn(e,t);He(n),Object.assign(p,{path:{from:e,to:t},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function Ht(e){ie();let t=kn(e).filter(n=>!C(n));Object.assign(p,{passage:e,highlighted:He(
t,e),tab:"text"})}function Ro(){let{selected:e,passed:t,pair:n,passage:o,isTold:s,path:r,unknown:a,tab:i}=p,c=new Map(
et());e!==null?(He(null),Ce(e,t)):n?wt(n.from,n.to):o!==null?Ht(o):s&&r.from!==null&&r.to!==null&&qt(r.from,r.
to),Object.assign(p,{unknown:a,tab:i});for(let f of fr())In(f,c.get(f)??K(f))}var br={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
let c=g=>g?`${g.name} (${i(g)})`:"";if(!t)return"This graph has no sentences to compare the file with.";if(!e)
return`“${a}” has none of the ${t} sentences; it differs from ${c(n)} on. Is it the article's text, unchan\
ged?`;let f={mark:"a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"dec\
omposed letters (NFD)"},u=s.length?` As it is, the file differs from ${c(n)} on: it has ${s.map(g=>f[g]).join(
" and ")}, which the page has put right.`:"",m=r?` ${r} of them ${r===1?"stands":"stand"} at another place tha\
n in the text that the graph was made from.`:"";return e===t?`All ${t} sentences verified.${m}${u}`:`${e} of ${t}\
 sentences verified.${m} The first that differs is ${c(o)}.${u} Only what is verified is quoted.`},askTab:"Ask",
askNote:e=>`${e} questions that the graph answers, each row with the sentences that state it.`,whichQuestion:"\
Which question? money, policy, people …",allQuestions:"All questions",noQuestion:e=>`There is no question “${e}\
” here.`,starting:"The engine starts …",notStarted:"This browser does not let the page start its engine. T\
he picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"Close the answer",
answer:"Answer",rows:e=>e===1?"1 row":`${e} rows`,forExample:"such as",drop:"take away",whyRow:(e,t)=>`Why row\
 ${e}${t?`, marked ${t}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(e,t)=>`Also asked of what \
it includes: ${e}${t>0?` and ${t} more`:""}.`,noEvidence:"For this question no sentences can be told row by ro\
w.",ended:e=>`No answer within ${e} seconds, so it was ended. Narrow the question and ask again.`,refused:e=>`${e}\
 would reach beyond this page, which asks nobody else. Ask what is in it.`,notGiven:({parameter:e,text:t,why:n,
others:o,type:s})=>n==="strange"?`This question has no “${e}”${o.length?`; it has: ${o.join(", ")}`:""}.`:
n==="several"?`“${t}” is the name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?
`“${t}” is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${t}”.`,ownQuery:"\
Your own SPARQL",ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. S\
ERVICE, FROM and LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What\
 is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies",
"topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy",
"topic-text":"The text","topic-time":"Time"};var yr={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let c=g=>g?`${g.name}(${i(g)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(g=>`${f[g]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",m=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${m}${u}`:`문장 ${t}개 중 ${e}개를 확인하였다.${m} 처음으로 다른 문장은 ${c(
o)}이다.${u} 확인된 문장만 인용한다.`},askTab:"질문",askNote:e=>`그래프가 답하는 질문 ${e}\
개. 행마다 그것을 말하는 문장이 있다.`,whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"\
모든 질문",noQuestion:e=>`“${e}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",
notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",answer:"답",rows:e=>`${e}행`,forExample:"예:",drop:"\
빼기",whyRow:(e,t)=>`${e}행의 근거${t?`, ${t} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"복사\
됨",alsoAsked:(e,t)=>`이에 포함되는 것도 함께 물었다: ${e}${t>0?` 외 ${t}개`:""}.`,noEvidence:"\
이 질문은 행마다 문장을 가려 보일 수 없다.",ended:e=>`${e}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,
refused:e=>`${e}은(는) 이 페이지 밖에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무것도 묻지 않는다.`,
notGiven:({parameter:e,text:t,why:n,others:o})=>n==="strange"?`이 질문에는 “${e}” 항목이 없다${o.
length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${t}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${t}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${t}”라고 부르는 것은 없다.`,ownQuery:"직\
접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOA\
D는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",run:"실행",yes:"예",no:"아니요",
"topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","topic-co\
mpanies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topic-policy":"\
정책","topic-text":"글","topic-time":"시간"};var kr={en:br,ko:yr},h=e=>kr[p.language][e];function he(e){let t=kr[p.language][e];return typeof t=="string"?t:
""}function Fn(e){p.mode=e,b("table").hidden=e!=="table",b("drawing").hidden=e==="table",b("tools").hidden=e==="t\
able",be("modes",e)}var ql=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function ye(e){
p.tab=e;for(let t of b("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===
e?0:-1;for(let[t,n]of ql)b(n).hidden=t!==e;No()}function No(){b("fold").textContent=p.tab==="details"&&Ue()||b(
`tab-${p.tab}`).textContent}var ne=e=>b("fold").setAttribute("aria-expanded",String(e)),$r=()=>b("fold").getAttribute(
"aria-expanded")==="true";var Sr=[[],[0],[-.3,.3],[-.4,0,.4]];function vr(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function ke(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=vr(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var Or=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function Mr(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(vr(e,t,n))} `:"L"}${o(t)}`}var Hl=2e3,jo=e=>!e.isAside||e.alone;function Wl(e){if(e.relation===null)return k(d.predicates[d.statements[e.
statement].predicate])+So(e);let{captions:t,called:n}=Me(e.relation),o=jo(e)?Xe(t):k(n);if(e.property===null)return o;
let s=k(d.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(jo(e)?"":So(e))}function zl(e){let t=e.
relation!==null&&jo(e)&&Me(e.relation)?.amounts||[];return t.length?Xe(t):null}function Er(e,[t,n],o,s){let r=o.
flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),h("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,label:i.join(`
`),amount:o.length===1?zl(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:c})=>c!==null)?1:0)}}var xt=new Map,
oe=()=>xt;function Po(e){let{from:t,to:n}=xt.get(e);return{from:t,to:n,edges:[...xt.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function Tr(e){let t=[...xt.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?Po(o.id):null}function Io({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=p;return s===null||n.some(
r=>$n(s,r))}function Ar(){let e=new Map,t=me();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=Wl(n);r.said.set(a,[...r.said.get(a)??[],
n])}xt=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
c))),a=t.length>Hl?void 0:Sr[r.length],i=a?r.map((c,f)=>Er(f?`${n}/${f}`:n,o,[c],a[f])):[Er(n,o,r,0)];for(let c of i)
xt.set(c.id,c)}}var Cr=.6;function Lr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,families:f}=n,{family:u,
rank:m,shape:g}=N(e),w=!o||o.has(e),$=f[u][w?s&&m==="concept"?"pale":"full":"dim"],y=e===p.selected,E=En(e).includes(
"†")&&w,P={background:$,border:a},Q=qe(e);return{id:e,...K(e),shape:g,size:Ft(e,r,t)/r,borderWidth:(y?3:E?2:
1)*(s?Cr:1),color:{background:$,border:y?a:E?c:i,highlight:P,hover:P},fixed:Q,shapeProperties:{borderDashes:Q?
[3,2]:!1}}}function Rr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:c}=n,f=e.edges.
find(g=>g.relation!==null)?.relation??null,u=f===null?i:c[N(f).family],m=g=>({enabled:!s&&e.edges.some(w=>w.to===
g),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?Cr/r:f===null?1:1.5,color:{color:u[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:m(e.to),from:m(e.from)},dashes:f===null&&!s?[5,4]:!1,smooth:Or(
e.bend)}}function Nr(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;t.on("animationFinished",()=>{c=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function f(u,m){t.setSize(
"100%","100%");let[g,w]=[u.map(({x:L})=>L),u.map(({y:L})=>L)],[$,y,E,P]=[Math.min(...g),Math.max(...g),Math.min(
...w),Math.max(...w)],Q=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(y-$||1),(e.clientHeight-o()-70)/
(P-E||1),1.15),T=Q<.35?m:null,S=!a||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:T??
{x:($+y)/2,y:(E+P)/2+16+o()/2/Q},scale:T?.35:Q},t.moveTo({...i,animation:S?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),S?r():(c=performance.now()+1500,Gl(t).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Gl=e=>e;var Kl=1.5;function Fo(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:c},f){let u=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let m=o*mt;u.forEach((g,w)=>{let $=n+
(w-(u.length-1)/2)*m,y=e.measureText(g).width+2*Kl*f;e.fillStyle=c,e.fillRect(t-y/2,$-m/2,y,m)}),e.fillStyle=a,
u.forEach((g,w)=>{e.fillText(g,t,n+(w-(u.length-1)/2)*m)})}var Dn=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n){
let[o,s,r,a]=t;for(let i of this.#t(t))for(let[[c,f,u,m],g]of this.#e.get(i)??[])if(g!==n&&o<u&&c<r&&s<m&&f<a)
return!1;return!0}};function jr([e,t,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[u,m,g,w]of[[e,n-e,s,a],[t,o-t,r,i]]){
if(!m){if(u<g||u>w)return!1;continue}let[$,y]=[(g-u)/m,(w-u)/m];c=Math.max(c,Math.min($,y)),f=Math.min(f,Math.
max($,y))}return c<=f}var Vl=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),Ql=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],_l=[0,8,16,24,32],Yl=12,Pr=60,Jl=500,Xl=400,Zl=.5,Wt=2,ec=1,
Ir=(e,t,n,o)=>[e-n/2-Wt,t-o/2-Wt,e+n/2+Wt,t+o/2+Wt];function Fr({shapes:e,things:t,lines:n,pointOf:o,degree:s,
scale:r,sight:a=null,most:i=Jl}){let c=S=>({x:o(S).x*r,y:o(S).y*r}),f=new Dn;for(let S of e){let{x:L,y:D}=c(S),
q=Ft(S,r,s(S));f.add([L-q,D-q,L+q,D+q],S)}let u=n.length>Xl?[]:n.flatMap(S=>tc(S,c));function m(S,L,D){let q=a&&
D.x>a[0]&&D.y>a[1]&&D.x<a[2]&&D.y<a[3],fe=null,X=1/0;for(let de of S){let[Ye,ct,jt,re]=de.box;if(q&&(Ye<a[0]||
ct<a[1]||jt>a[2]||re>a[3])||!f.isFree(de.box,L))continue;let Je=u.reduce((Pt,{id:It,stroke:Fe})=>Pt+(It!==L&&jr(
Fe,de.box)?1:0),de.off??0);if(Je<X&&([fe,X]=[de,Je]),!X)break}return fe}let{names:g,captions:w}={names:new Map,
captions:new Map};function $(S){let L=vo(S),{size:D,bold:q}=ir(S,r,s(S)),[fe,X]=Ze(L,D,q),{x:de,y:Ye}=c(S),ct=Ft(
S,r,s(S)),jt=(s(S)>=Yl?_l:[0]).flatMap(Je=>Ql.map(([Pt,It])=>{let Fe=ct+Wt+1+Je,[ft,hn]=[Pt*(Fe+fe/2),It*(Fe+X/
2)];return{dx:ft,dy:hn,box:Ir(de+ft,Ye+hn,fe,X)}})),re=m(jt,null,{x:de,y:Ye});re&&(f.add(re.box,`name ${S}`),g.
set(S,{dx:re.dx,dy:re.dy,size:D,bold:q,label:L}))}function y({id:S,from:L,to:D,bend:q},fe){let[X,de]=Ze(fe,An),
[Ye,ct]=[c(L),c(D)],jt=Vl.map(([Je,Pt,It])=>{let[Fe,ft]=[Pt*(X/2+4),It*(de/2+4)],{x:hn,y:wl}=ke(Ye,ct,q,Je);return{
along:Je,dx:Fe,dy:ft,off:Fe||ft?ec:0,box:Ir(hn+Fe,wl+ft,X,de)}}),re=m(jt,S,ke(Ye,ct,q,.5));re&&(f.remove(S),f.
add(re.box,S),w.set(S,{along:re.along,dx:re.dx,dy:re.dy,size:An,label:fe}))}let[E,P]=[t.slice(0,i),n.slice(0,i)],
Q=P.filter(({amount:S})=>S),T=new Set(Q.flatMap(({from:S,to:L})=>[S,L]));for(let S of E.length<=Pr?E.filter(L=>T.
has(L)):E)$(S);if(E.length<=Pr)for(let S of Q)y(S,S.amount??"");for(let S of E)g.has(S)||$(S);if(g.size>=Zl*E.
length){for(let S of Q)y(S,S.label);for(let S of P)S.amount||y(S,S.label)}return{names:g,captions:w}}function tc({
id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>ke(r,a,o,c));return i.slice(
1).map((c,f)=>({id:e,stroke:[i[f].x,i[f].y,c.x,c.y]}))}var nc=50,bt=new Map,Do=()=>[...x.shown.keys()].filter(e=>!x.guests.has(e));function oc(){let{preset:e,centre:t,
came:n,away:o}=x,s=new Set(e===null?[]:d.presets[e].things);if(t!==null)for(let r of[t,...ht(t,new Set([t]),new Set).
slice(0,Dt)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?ht(r,s,o).slice(0,Dt):Bt(r,s,o))s.add(
i)}return s}function $e(){let[e,t]=[oc(),new Set(Do())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...t].filter(n=>!e.has(n)),removed:[...e].filter(n=>!t.has(n)),away:[...x.away],asked:[...Rn(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}function Dr({preset:e,
centre:t,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){t!==null?Pn(t):e!==null?Nn(e):pr(),x.away=new Set(
r);for(let f of[...a,...x.away])x.aside.delete(f);for(let f of n)ue(x.shown,[f.thing]),f.all?jn(f.thing):ue(x.
shown,Bt(f.thing,x.shown,x.away)),x.came.push(f);ue(x.shown,o);for(let f of s)x.shown.delete(f);x.pinned=new Set(
i);let c=bt.get(Br());c&&(x.shown=new Map(c))}var Br=()=>`${x.preset} ${x.centre} ${Do().sort((e,t)=>e-t)}`;function Bn(){
let e=Br();bt.delete(e),bt.set(e,new Map(Do().map(t=>[t,K(t)]))),bt.size>nc&&bt.delete([...bt.keys()][0])}function Ur(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,c=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
f=null;function u(){if(!f)return;let y=c(),E=y.scale/f.scale;t.style.transform=`translate(${y.x-f.x*E}px, ${y.
y-f.y*E}px) scale(${E})`}let m=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,m(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout($,160))}function $(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
f=c(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&m(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),e.on("dragStart",({nodes:y})=>y.length&&g()),
e.on("dragging",({nodes:y})=>y.length||w()),e.on("dragEnd",$),e.on("zoom",w)}var[sc,qr]=[50,.4],rc=.75,ac=250;function Hr(e,t){let n=0,o=!1,s=!1;function r(i=sc){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:qr}}),i>qr/2&&(n=setTimeout(()=>r(i*rc),ac))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var nt=matchMedia("(prefers-color-scheme: dark)");tt(nt.matches?"dark":"light");function tt(e){document.documentElement.
dataset.theme=e}var yt=()=>document.documentElement.dataset.theme==="dark";function Wr(){let{theme:e="light"}=document.
documentElement.dataset;tt("light");let t=Un();return tt(e),t}function Un(){let e=getComputedStyle(document.documentElement),
t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,c]=[1,3,5].map(f=>parseInt(t(s).slice(f,f+2),
16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{ink:t("ink"),
soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,
families:Object.fromEntries(d.kinds.map(({family:s})=>[s,o(s)]))}}var ic=.55,lc=120,cc=500,Gr=3e3,ge=b("drawing"),Kr=()=>b("tools").offsetHeight+16,Re=new vis.DataSet([]),zt=new vis.
DataSet([]),M=new vis.Network(ge,{nodes:Re,edges:zt},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Kt=()=>Re.length>cc,Vr=Nr(ge,M,{isHeavy:Kt,below:Kr,arrived:()=>Xr(!0),settle:zo});Ur(M,ge.querySelector("canv\
as"),Kt,zo);var Le=Un(),Bo=new Map,Uo={names:new Map,captions:new Map},zr=0,qn=!1,Gt={scale:0,x:0,y:0},kt=e=>Bo.
get(e)??0;function fc(){let e=Y().length;return e>Gr||e>lc&&M.getScale()<ic}function Qr(){if(p.highlighted){let t=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...t.filter(Ae)])}if(p.selected===
null||!Ae(p.selected))return null;let e=[...oe().values()].filter(({from:t,to:n})=>t===p.selected||n===p.selected);
return new Set([p.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function dc(){let{x:e,y:t}=M.canvasToDOM({x:0,
y:0});return[-e,-t,ge.clientWidth-e,ge.clientHeight-Kr()-t]}function pc(e){return Kt()?e.filter(t=>_r(t,50)):e}
function _r(e,t){let{x:n,y:o}=M.canvasToDOM(K(e));return n>-t&&o>-t&&n<ge.clientWidth+t&&o<ge.clientHeight+t}function uc(e){
let t=Qr(),n=new Set(e),o=a=>a===p.selected?2:t?.has(a)?1:0,s=a=>kt(a)+(z(a)?0:3),r=a=>n.has(a.from)&&n.has(a.
to)&&Io(a,t);return{shapes:e,things:(t?e.filter(a=>t.has(a)):e).sort((a,i)=>o(i)-o(a)||s(i)-s(a)||a-i),lines:[
...oe().values()].filter(r).sort((a,i)=>i.weight-a.weight||a.from-i.from||a.to-i.to),pointOf:K,degree:kt}}function Yr(){
Gt={scale:M.getScale(),...M.getViewPosition()},Uo=Fr({...uc(pc(Y())),scale:Gt.scale,sight:dc()})}function qo(e){
let t=Qr(),n={colours:e,highlighted:t,far:fc(),scale:M.getScale()};return{things:Y().sort((o,s)=>kt(o)-kt(s)).
map(o=>Lr(o,kt(o),n)),lines:[...oe().values()].map(o=>Rr(o,Io(o,t),n))}}function Ho(){Le=Un(),Ar(),Bo=new Map;
for(let{from:o,to:s}of oe().values())for(let r of[o,s])Bo.set(r,kt(r)+1);let e=Y().length<=Gr;M.setOptions({interaction:{
hover:e,dragNodes:e}}),zt.remove(zt.getIds().filter(o=>!oe().has(String(o))));let t=qo(Le),n=new Set(t.things.
map(({id:o})=>o));Re.remove(Re.getIds().filter(o=>!n.has(Number(o)))),Re.update(t.things),zt.update(t.lines),Yr(),
(M.getSelectedNodes().length||M.getSelectedEdges().length)&&M.unselectAll(),p.selected!==null&&Re.get(p.selected)&&
M.selectNodes([p.selected],!1)}function Jr(e=!1){let t=M.getScale(),{x:n,y:o}=M.getViewPosition(),s=Math.abs(t/
Gt.scale-1)>(Kt()?.2:.03);if(!e&&!s&&!(Kt()&&Math.hypot(n-Gt.x,o-Gt.y)*t>20))return;if(Yr(),!s){M.redraw();return}
let r=qo(Le);Re.update(r.things),zt.update(r.lines)}function Hn(){let e=1/M.getScale(),t=s=>M.getPosition(s),n=[
...Uo.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f}])=>{if(!Re.get(s))return[];let{x:u,y:m}=t(s);return[
{thing:s,x:u+r*e,y:m+a*e,size:i*e,bold:c,label:f}]}),o=[...Uo.captions].flatMap(([s,{along:r,dx:a,dy:i,size:c,
label:f}])=>{let u=oe().get(s);if(!u)return[];let{x:m,y:g}=ke(t(u.from),t(u.to),u.bend,r);return[{line:u,x:m+a*
e,y:g+i*e,size:c*e,label:f}]});return{names:n,captions:o}}function Wo(e){let[t,n]=[M.DOMtoCanvas({x:0,y:0}),M.
DOMtoCanvas({x:ge.clientWidth,y:ge.clientHeight})];return{...qo(e),...Hn(),from:t,to:n,width:ge.clientWidth,height:ge.
clientHeight}}function zo(){Jr(!0)}function Xr(e=!1){cancelAnimationFrame(zr),qn=qn||e,zr=requestAnimationFrame(
()=>{Jr(qn),qn=!1})}M.on("afterDrawing",e=>{let t=1/M.getScale(),{names:n,captions:o}=Hn();for(let s of o)Fo(e,
s,s.line.weight>1?Le.ink:Le.soft,Le,t);for(let s of n){let r=z(s.thing)&&s.thing!==p.selected;Fo(e,s,r?Le.soft:
Le.ink,Le,t)}Vr.isTravelling()||Xr()});M.on("dragEnd",({nodes:e})=>e.length?ea(e):zo());var Zr=Hr(M,e=>{ea(Y()),
e&&p.selected===null&&!p.highlighted&&Ne()});function ea(e){for(let t of e)In(t,M.getPosition(t));Bn(),Ho()}function Ne(e=null){
let t=(e??Y()).filter(n=>Re.get(n)).map(K);t.length&&Vr.look(t,e&&!p.highlighted?t[0]:null)}var ta=e=>_r(e,-20);
function ot(e){M.moveTo({scale:M.getScale()*e})}var Wn=null;function st(e=null){Wn=p.mode==="picture"?null:()=>Ne(e),Wn||Ne(e)}function hc(){let{selected:e,highlighted:t}=p;
st(e!==null?[e,...ae(e,gt()).filter(Ae)]:t)}function le({from:e=null,moves:t=!0}={}){ye(p.tab),F(),b("details").
scrollTop=0,p.tab!=="overview"&&((p.passage===null||e===null)&&ne(!0),p.tab==="details"&&(_(h("chosen")+Ue()),
b("drawing").contains(document.activeElement)||b("details").querySelector("h2").focus()),t&&hc())}function je(e){
G(),Ce(e),le()}function na(e){G(),Ce(e),le({moves:!1})}function oa(e){Ce(e,!0),le({moves:!ta(e)})}function sa({
from:e,to:t}){G(),wt(e,t),le({moves:!1})}function $t(){G(),ie(),le()}function ra(e){G(),ie(),Nn(e),le(),st()}function aa(e,t){
G(),qt(e,t),le()}function Se(e){let t=p.passage;G(),Ht(e),le({from:t})}function zn(e,t=!0){p.unknown=null;let n=qs(
e,t);n&&Object.assign(p,{unknown:n,tab:"overview"}),le(),n&&ne(!0),p.tab==="overview"&&st()}function We(e,t,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;G(),e(),Ro(),F(),t!==void 0&&st(t===null?null:[t,...ae(
t),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var ia=e=>We(()=>_(h("a\
dded")(Pn(e))),e),Gn=(e,t=!0)=>We(()=>_(h("added")(mr(e))),t?e:void 0),la=()=>p.selected??p.pair?.from;function Kn(e){
let[t,...n]=e;We(()=>{Co(e),n.length||Ce(t)},n.length?la():void 0,e),n.length||le()}function Vn(e){let[t,...n]=e;
if(We(()=>{n.length||ie(),Lo(e)},n.length?la():void 0,e),n.length)return;let s=Tr(t);s&&wt(s.from,s.to),le()}var ca=()=>We(
()=>Co(Ut()),null),fa=()=>We(()=>Lo(cr()),null),da=e=>We(()=>gr(e));function pa(e){G(),ie(),Ao(e),le(),_(h("hi\
ddenNow"))}var Qn=(e,t)=>We(()=>wr(e,t));function Go(){Ws(),_(h("undone"))}function ua(e){Fn(e),F(),e==="pictu\
re"&&Wn&&Wn()}function ma(e){p.reading=e,be("readings",e),Ro(),F()}async function Vt(e){let t=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var wc=new Promise(e=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",e):e(null)});async function St(e){
return await wc,document.getElementById(e)?.textContent??""}var ha=null;function Qt(){return ha??=St("rdf").then(Vt).then(e=>JSON.parse(new TextDecoder().decode(e))),ha}function rt(e,t){
let n=e.indexOf(":"),o=e.slice(0,n);return n>=0&&Object.hasOwn(t,o)?t[o]+e.slice(n+1):e}var xc=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
bc={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function yc(e){let[,t,n="",o=""]=xc.exec(e)??["",e];return{
value:t.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>bc[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function ga(){let e=await Qt(),t=Y(),n=c=>({iri:rt(d.things[c].name,e.prefixes),
thing:c}),o=c=>I(c)&&typeof d.statements[c].object!="number",s=pt(me());for(let c of t)for(let f of ee(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=d.statements[c],{subject:u,predicate:m,object:g}=f;return{
subject:n(u),predicate:rt(e.predicates[m],e.prefixes),object:typeof g=="number"?n(g):yc(e.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...t,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:e}}var _n=(e,t)=>(t.types[e]??[]).map(n=>rt(n,t.prefixes));var Vo=20,Jt=()=>document.getElementById("tab-ask")!==null,_t=class extends Error{},vt=null,Yt=new Map,wa=0;function xa(e,t,n){
wa+=1;let o=wa;return new Promise((s,r)=>{Yt.set(o,{resolve:s,reject:r}),e.postMessage({id:o,what:t,given:n})})}
function ba(){vt?.worker.terminate(),vt=null;for(let{reject:e}of Yt.values())e(new _t);Yt.clear()}async function kc(){
let e=await Vt(await St("worker")),t=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),n=new Worker(
t);URL.revokeObjectURL(t),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Yt.get(s);Yt.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),ba()};let o=xa(
n,"open",[await St("engine"),await St("asking"),d.readings[0]]);return{worker:n,known:o}}var Ko=null;async function ya(){
return vt||(Ko??=kc(),vt=await Ko,Ko=null,vt)}async function ka(){return(await ya()).known}async function Xt(e,...t){
let{worker:n,known:o}=await ya();await o;let s=setTimeout(ba,1e3*Vo);try{return await xa(n,e,t)}finally{clearTimeout(
s)}}var $a=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isBusy:!1,row:null,key:""}),v=$a(),
Zt=(e={})=>{Object.assign(v,$a(),e)},Ot=()=>v.name!==""||v.own!==null,B={now:null,terms:null,hasFailed:!1},en=()=>B.
now?.questions.find(({name:e})=>e===v.name),$c=[];function Sa(e){for(let t of $c)t(e)}var tn="http://www.w3.org/2001/XMLSchema#",Sc=/[\p{Cc} <>"{}|\\^`]/u,vc={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Qo({type:e,value:t,datatype:n,"xml:lang":o}){if(e==="bnode")return`_:${t}`;if(e==="triple")return`<<(\
 ${[t.subject,t.predicate,t.object].map(Qo).join(" ")} )>>`;if(e==="uri"){if(Sc.test(t))throw new Error(`${t}:\
 no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,r=>vc[r])}"`;return o?`${s}@${o}`:n&&n!==`${tn}\
string`?`${s}^^<${n}>`:s}var Oc=["Long","Int","Short","Byte"],Mc=["integer",...Oc.flatMap(e=>[e.toLowerCase(),`unsigned${e}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(e=>`${e}Integer`)],Zu=new Map([...Mc.map(e=>[tn+e,/^[+-]?\d+$/]),
[`${tn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${tn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${tn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var va=null,Oa=null;function _o(e){let{prefixes:t}=B.terms??d;return va??=new Map(d.things.map(({name:n},o)=>[
rt(n,t),o])),e?.type==="uri"?va.get(e.value):void 0}function Ec(){if(!B.terms)return new Map;let{objects:e,predicates:t,
prefixes:n}=B.terms,o=r=>`<${rt(d.things[r].name,n)}>`,s=new Map;return d.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):e[c],u=`${o(r)} <${rt(t[a],n)}> ${f}`;s.set(u,[...s.get(u)??[],c])}),
s}function Ma({evidence:e}){Oa??=Ec();let t=e.map(n=>({one:n,places:(Oa?.get(Tc(n))??[]).filter(I)}));return{wanted:new Set(
t.flatMap(({places:n})=>n)),rest:t.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Tc=({triple:e})=>e.map(
Qo).join(" ");function Ea(e){let n=[...new Set(e.flat().map(_o))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!C(
s));return o.length?o:n}async function Jo(){if(!(B.now||B.hasFailed)){try{let[e,t]=await Promise.all([ka(),Qt()]);Object.assign(B,{now:e,
terms:t})}catch(e){B.hasFailed=!0,v.trouble={kind:"start",message:String(e)}}F()}}var Ta=()=>`${p.reading} ${p.
language}`;function Aa(){Ot()&&v.key!==Ta()&&Ca()}var Yo=null;async function Ca(){let e={};Yo=e,Object.assign(
v,{isBusy:!0,trouble:null,row:null,key:Ta()});let{reading:t,language:n}=p;try{await Jo();let o=v.own===null?{table:await Xt(
"answer",v.name,v.typed,t,n)}:await Xt("sparql",v.own,t,n);if(Yo!==e)return;let{table:s=null,holds:r=null,refused:a}=o;
Object.assign(v,{answer:s,holds:r,isBusy:!1}),a&&(v.trouble={kind:"refused",message:a}),s&&Sa({asked:v,answer:s,
reading:t,language:n}),Ac(),_(s?h("rows")(s.rows.length):"")}catch(o){if(Yo!==e)return;let{message:s=String(o),
told:r}=o;Object.assign(v,{answer:null,isBusy:!1}),v.trouble={kind:o instanceof _t?"ended":r?"given":"query",told:r,
message:s}}F()}function Ac(){if(p.selected!==null||p.pair||p.passage!==null)return;let e=v.answer?Ea(v.answer.
rows.map(({terms:t})=>t)):[];p.highlighted=e.length&&e.length<=Cc?He(e):null,p.highlighted&&st(p.highlighted)}
var Cc=60,Yn=(e,t={})=>Xo({name:e,typed:t}),Jn=e=>Xo({own:e}),Mt=()=>Xo({});function Xo(e){G(),ie(),Zo(e),ye("\
ask"),ne(!0),F()}function Zo(e){Zt(e),(v.name||v.own)&&Ca()}function La(){let e=l("textarea",{id:"sparql",rows:"14",spellcheck:"false",autocapitalize:"off"});return e.value=
v.own??"",[O(`← ${h("allQuestions")}`,Mt,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),l("p",{
class:"note"},h("ownNote")),l("label",{for:"sparql",class:"unseen"},"SPARQL"),e,l("div",{class:"tools"},O(h("r\
un"),()=>Jn(e.value),{class:"tool"}))]}var Lc=12,Ra=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),nn=({label:e})=>e[p.language==="ko"?1:
0];function Rc(e,t){let n=Ra(t.trim()),o=e.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Ra(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(nn(r.choice),nn(a.choice))),o.slice(
0,Lc).map(({choice:r})=>r)}function Na(e,t,n){let o=l("input",{id:e,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${e}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${e}-found`,class:"found",role:"listbox","aria-label":h("found"),hidden:!0}),r=[],a=-1;function i(){
let u=r.map((m,g)=>l("li",{id:`${e}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
f(m.typed)}},l("span",{dir:"auto"},nn(m))));s.replaceChildren(...u),s.hidden=!u.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${e}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Rc(await t(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(u){o.value=
"",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",u=>{u.isComposing||
((u.key==="ArrowDown"||u.key==="ArrowUp")&&r.length?(u.preventDefault(),a=(a+(u.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):u.key==="Enter"?(u.preventDefault(),f(r[a]?.typed??o.value)):u.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var ja=(e,t)=>O(e,t,{class:"given","aria-label":`${e}: ${h("drop")}`});var Pa=new Map;async function Ia(e){let t=JSON.stringify([v.name,e,p.reading]),n=Pa.get(t)??await Xt("choices",
v.name,e,p.reading);return Pa.set(t,n),n}function Fa(e,t){let n={...v.typed,[e]:t};t.length||delete n[e],Yn(v.
name,n)}function Nc({name:e,single:t,help:n,example:o}){let s=`ask-${e}`,r=v.typed[e]??[],a=r.map(f=>{let u=ja(
f,()=>Fa(e,r.filter(m=>m!==f)));return Ia(e).then(m=>{let g=m.find(({typed:w,names:$})=>w===f||$.includes(f));
g&&(u.textContent=nn(g))}),u}),i=Na(s,()=>Ia(e),f=>Fa(e,t?[f]:[...new Set([...r,f])])),c=i.querySelector("inpu\
t");return c.placeholder=`${h("forExample")} ${o}`,l("div",{class:"field"},l("label",{for:s},k(n)),a.length?l(
"div",{class:"chips"},...a):"",i)}function Da({title:e,description:t,parameters:n}){return[O(`← ${h("allQues\
tions")}`,Mt,{class:"plain back"}),l("h2",{tabindex:"-1"},k(e)),l("p",{class:"note"},k(t)),...n.map(Nc)]}var Ba=e=>he(`topic-${e}`)||e,es="";function Ua(e){let t=[...new Set(e.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=es.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:u,
tags:m})=>{let g=[c,f,u,m,m.map(Ba)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=e.filter(a);n.replaceChildren(...t.flatMap(c=>{let u=i.filter(g=>g.tags.includes(c)).map(({name:g,title:w})=>l(
"li",{},O(k(w),()=>Yn(g),{class:"question",value:g}))),m=l("summary",{},Ba(c)," ",l("small",{},String(u.length)));
return u.length?[l("details",{open:r.length>0,class:"topic"},m,l("ul",{},...u))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=es,s.addEventListener("input",()=>{es=s.value,o()}),o(),
[l("p",{class:"note"},h("askNote")(e.length)),l("div",{class:"field"},s),l("p",{},O(h("ownQuery"),()=>Jn(""),{
class:"plain"})),n]}var qa="";function Ha(){let{trouble:e}=v;return e?e.kind==="ended"?h("ended")(Vo):e.kind==="refused"?h("refuse\
d")(e.message):e.kind==="start"?h("notStarted"):e.kind==="given"?h("notGiven")(e.told):e.message:""}function Xn(){
if(!Jt()||p.tab!=="ask")return;Jo(),Aa();let e=JSON.stringify([p.language,p.reading,v.name,v.typed,v.own===null,
B.now!==null,B.hasFailed]);if(e===qa)return;qa=e;let t=en(),n=B.now?v.own!==null?La():t?Da(t):[...Ot()?[l("p",
{class:"erratum"},h("noQuestion")(v.name))]:[],...Ua(B.now.questions)]:[l("p",{class:"muted",role:"status"},B.
hasFailed?h("notStarted"):h("starting"))];b("ask").replaceChildren(...n)}var on=[];for(let e=2;on.length<64;e+=1)on.every(t=>e%t)&&on.push(e);var Wa=e=>Math.floor((e-Math.floor(e))*2**
32)|0,jc=on.map(e=>Wa(Math.cbrt(e))),Pc=on.slice(0,8).map(e=>Wa(Math.sqrt(e))),ve=(e,t)=>e>>>t|e<<32-t;function za(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(Pc),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let E=ve(r[y-15],7)^ve(r[y-15],18)^
r[y-15]>>>3,P=ve(r[y-2],17)^ve(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+E+r[y-7]+P|0}let[i,c,f,u,m,g,w,$]=s;for(let y=0;y<
64;y+=1){let E=$+(ve(m,6)^ve(m,11)^ve(m,25))+(m&g^~m&w)+jc[y]+r[y]|0,P=(ve(i,2)^ve(i,13)^ve(i,22))+(i&c^i&f^c&
f)|0;[$,w,g,m,u,f,c,i]=[w,g,m,u+E|0,f,c,i,E+P|0]}[i,c,f,u,m,g,w,$].forEach((y,E)=>{s[E]=s[E]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Ga=60,Ic=1e5,Fc=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],sn=({name:e})=>e.split("/").slice(0,-1).join("/"),ts=new Map;d.passages.
forEach((e,t)=>{e.sha256&&ts.set(sn(e),[...ts.get(sn(e))??[],t])});var os=new Map;function Ka(e,t){let n=new Map,
o=null,[s,r]=[0,Ic];for(let a of t){let{begin:i,end:c,sha256:f}=d.passages[a],u=w=>e.slice(w,w+c-i).join(""),m=w=>w>=
0&&za(new TextEncoder().encode(u(w)))===f,g=[i,i+s].find(m);if(g===void 0&&r>0){o??=[...e.keys()].filter(y=>/\S/.
test(e[y])&&!/[\p{L}\p{N}_]/u.test(e[y-1]??""));let w=i+s,$=[...o].sort((y,E)=>Math.abs(y-w)-Math.abs(E-w)).slice(
0,r);r-=$.length,g=$.find(m)}g!==void 0&&(n.set(a,{begin:g,words:u(g)}),s=g-i)}return n}var ns=(e,t)=>e.get(t)?.
begin===d.passages[t].begin;function Dc(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:Ka(o,n),undone:[]},
r=n.find(m=>!ns(s.sentences,m));if(r===void 0)return s;let a=[],i=e;for(let[m,g]of Fc){let w=i;i=g(i),i!==w&&a.
push(m)}if(!a.length)return{...s,first:r};let c=Ka([...i],n),f=m=>n.filter(g=>ns(m,g)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Va(e){let[t]=[...ts].map(
f=>Dc(e,f)).sort((f,u)=>u.sentences.size-f.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&os.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:d.passages[a],differs:c===void 0?void 0:
d.passages[c],moved:o.filter(f=>r.has(f)&&!ns(r,f)).length}}var Qa=e=>os.get(sn(d.passages[e])),ss=()=>os.size>
0,Zn=e=>d.passages[e].sha256?Qa(e)?.sentences.has(e):void 0;function _a(e){let t=Qa(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-Ga),o).join(
""),words:s,after:t.points.slice(r,r+Ga).join("")}}var rn="http://www.w3.org/2000/svg",eo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function ze(e){let t=document.createElementNS(
rn,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(rn,"path");return n.setAttribute("d",eo[e.shape]),t.append(n),
t}function U(e){return e>=j?l("span",{dir:"auto"},A(e)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>je(
e)},ze(N(e)),A(e))}function at({name:e,paragraph:t,sentence:n,article:o}){return t?h("where")(t,n)+(o?` (${k(o)}\
)`:""):e}function Et(e){let{name:t}=d.passages[e],n=`${t}, ${at(d.passages[e])}, ${h("readHere")}`;return O(t,
()=>Se(e),{class:"chip","aria-label":n})}var an=()=>d.sentences.filter(({lang:e,only:t})=>e===p.language&&(t===""||t===p.reading)),Ya=e=>an().filter(t=>t.
passage===e);function to(e){let t=an().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function it(e){let{object:t}=d.statements[e];return typeof t=="number"?A(t):k(t.text)}function Bc(e){
let{subject:t,predicate:n}=d.statements[e];return`${A(t)} — ${k(d.predicates[n])}: ${it(e)}`}function Uc(e){
let{subject:t,predicate:n,errata:o}=d.statements[e];return d.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[it(r)]:[])}function qc(e,t){let{severity:n,problem:o}=d.
errata[e],s=t.filter(vn),r=t.flatMap(c=>d.statements[c].corrected).map(k),a=[...new Set(s.flatMap(Uc))],i=a.length?
h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${W(t)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${k(o)}`),r.length?l("span",{class:"\
corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function rs(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of d.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>qc(o,s))}function as(e){let t=_a(e);return t?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${t.before}`),l("mark",{},t.words),l("span",{class:"around"},`${t.after}…`)):Zn(e)===!1?l("p",{class:"un\
found"},h("unfound")):""}function is(e){let t=e.map(({text:n,statements:o})=>{let s=W(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...t)}function Ja(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return l("article",{class:"card"},is(e),...t,...rs(n))}function Hc(e,t){let{text:n}=d.
passages[e];return Ja(t,l("p",{class:"source"},Et(e),` ${at(d.passages[e])}`),n?l("p",{class:"paraphrase",dir:"\
auto"},k(n)):l("p",{class:"muted"},h("unparaphrased")),as(e))}function lt(e){let t=an(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(c=>e.has(c))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:Bc(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,c])=>i===null?[]:[Hc(i,c)]);return r.length?[...a,Ja(r,l("p",{class:"source muted"},h("unsou\
rced")))]:a}function Wc(e){let t=B.now?.citations[e];if(!t)return[];let n=k(t),o=O(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function Xa(e){
let{wanted:t,rest:n}=Ma(e),o=new Set([...t].flatMap(a=>d.statements[a].passages.map(i=>d.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=e.passages.flatMap(Wc);
return l("div",{class:"why"},...lt(t),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),e.passages.length?"":l("p",{class:"muted"},h("unsourced")),r.length?l("de\
tails",{},l("summary",{},h("cite")),l("ul",{class:"cites"},...r)):"")}var cs=200,no=cs;function zc(e,t){let n=_o(t);if(n!==void 0&&n<j)return O(e,()=>je(n),{class:"thing",dir:"auto"});
let o=t?.type==="uri"?d.passages.findIndex(({name:s})=>s===e):-1;return o>=0?O(e,()=>Se(o),{class:"chip"}):l("\
span",{dir:"auto"},e)}var Gc=(e,t)=>e.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[t]));function Kc(e,t,n){
let o=v.row===n,s=O(`${n+1}${t.mark}`,()=>{v.row=o?null:n,F(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,t.mark)}),r=e.columns.
map((c,f)=>{let u=t.terms[e.variables.indexOf(c)];return l("td",{class:Gc(e.rows,f)?"figure":""},t.cells[f]?zc(
t.cells[f],u):"")}),a=v.own===null?s:String(n+1),i=l("tr",{class:t.mark?"doubtful":""},l("th",{scope:"row"},a),
...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},Xa(t)))]:[i]}function Vc({mark:e,
rows:t,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?h("correctedFrom")(n.join(", ")):o?h("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${e} ${t.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Qc(e){let{headings:t,rows:n,footnotes:o,also:s,subject:r}=e,a=n.slice(0,no),i=O(h(
"moreRows"),()=>{no+=cs,ls="",F()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...t.map(u=>l("th",{scope:"col"},
u))],f=Object.values(s).map(u=>l("p",{class:"note"},h("alsoAsked")(u.slice(0,5).join(", "),u.length-5)));return[
r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("answer")},l("tab\
le",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap((u,m)=>Kc(e,u,m)))),n.length>no?i:"",...f,en()?.
refusal?l("p",{class:"note"},h("noEvidence")):"",...o.map(Vc))]}function _c(){let{answer:e,holds:t,trouble:n,isBusy:o}=v;
return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"erratum",role:"alert"},Ha())]:
t!==null?[l("p",{},h(t?"yes":"no"))]:e?Qc(e):[]}var ls="";function Za(){let e=b("answer");if(e.hidden=!Ot()||v.
own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.classList.toggle("answered",!e.hidden),
e.hidden)return;let{name:t,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,c=JSON.stringify([t,n,o,s,r,a,i?.rows.
length,v.trouble,v.holds,p.language,B.now!==null]);if(c===ls)return;JSON.stringify([t,n,o])!==e.dataset.asked&&
(no=cs),e.dataset.asked=JSON.stringify([t,n,o]),ls=c;let f=i?.rows??[],u=o===null?k(en()?.title??t):h("ownQuer\
y"),m=e.querySelector(".scroll")?.scrollTop??0;e.replaceChildren(l("div",{class:"bar"},l("h2",{},u),i?l("span",
{class:"counts",role:"status"},h("rows")(f.length)):"",O("×",Mt,{class:"tool close","aria-label":h("closeAnsw\
er")})),..._c());let g=e.querySelector(".scroll");g&&(g.scrollTop=m)}var oo=[28,72],Yc=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
ei=d.passages.map(e=>[e.text].flat());function Jc(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function Xc(e,t,n){let o=e.slice(Math.max(0,n-oo[0]),n).replace(
n>oo[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+oo[1]).replace(n+oo[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function ti(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Yc.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Jc),a=[];for(let[i,c]of d.passages.entries()){if(a.length===t)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[u,...m]=[k(c.text),...ei[i]],g=r.length?
[u,...m].find(E=>r.every(P=>P.test(E))):void 0,w=f?u:g;if(w===void 0)continue;let $=f?null:r[0].exec(w),y=w===
u?void 0:["en","ko"][ei[i].indexOf(w)];a.push({passage:i,lang:y,...Xc(w,$?.[0]??"",$?.index??0)})}return a}function Zc(e){let[t,...n]=e.split(":");return Object.hasOwn(d.prefixes,t)?d.prefixes[t]+n.join(":"):e}var fs=e=>(e.
split(/[:/#]/).at(-1)??"").toLowerCase(),oi=new Map,si=new Map;for(let e=j-1;e>=0;e-=1){let{name:t,same:n}=d.things[e];
for(let o of[t,...n])si.set(fs(o),e);for(let o of[t,...n])oi.set(o,e).set(Zc(o),e)}var V=e=>oi.get(e)??(/^\w+:/.
test(e)?void 0:si.get(e.toLowerCase()));function ln(e){let{name:t}=d.things[e],n=fs(t);return/^[\w.-]+$/.test(
n)&&V(n)===e?n:t}var ni=new Map(d.passages.map(({name:e},t)=>[e.toLowerCase(),t])),ri=e=>ni.get(e.toLowerCase())??
ni.get(fs(e)),ef=new Map(d.presets.map(({name:e},t)=>[e,t])),ai=e=>ef.get(e),tf=new Map(d.kinds.map(({name:e},t)=>[
e,t])),so=e=>tf.get(e);var nf=/^(Heading|소제목|제목)[^:]*: /,of=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),cn=new Map,li=O("‹",()=>ms(-1),{class:"tool","data-label":"previous"}),ci=O("›",()=>ms(1),{class:"\
tool","data-label":"next"}),fi=l("span",{class:"here"}),Tt=l("select",{"data-label":"jump"}),ds=l("div",{class:"\
bar reading"},li,ci,fi,Tt),ps=l("div",{}),ao=e=>d.passages[e].kind==="heading",ro=[...d.passages.keys()].filter(
ao),us=e=>k(d.passages[e].text)||h("unparaphrased");function sf(e){let t=us(e).replace(nf,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[d.passages[e].paragraph,t].filter(Boolean).join(" · ")}function rf(e){let t=Ya(e),
n=new Set(t.flatMap(o=>o.statements));return l("div",{class:"told"},as(e),t.length?l("p",{class:"muted"},h("it\
States")):"",t.length?is(t):l("p",{class:"muted"},h("nothingStated")),...rs(n,d.passages[e].errata))}function af(e){
let t=Zn(e);if(t===void 0)return"";let n=l("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},h(t?"isVerified":"isDifferent"));return l("span",{class:t?"verified":"differs"},n,o)}function lf(e){let{
name:t,sentence:n,errata:o}=d.passages[e],s=e===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&e===0?"0":"-1",onclick:()=>Se(e)},
ao(e)?"":l("span",{class:"number"},`${n||t} `),us(e),o.length?l("sup",{},"†"):"",af(e));return cn.set(e,r),l(
"li",{},ao(e)?l("h3",{},r):r,s?rf(e):"")}function cf(e){let{paragraph:t,kind:n}=d.passages[e[0]],o=t&&!ao(e[0])?
h("paragraph")(t):"";return l("section",{class:`paragraph ${n}`},o?l(ro.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...e.map(lf)))}function ms(e,t=!1){let n=p.passage===null?0:p.passage+e;n<0||n>=d.passages.length||
(Se(n),t?cn.get(n)?.focus({preventScroll:!0}):_(`${at(d.passages[n])}: ${us(n)}`))}function di(){let e=b("read\
er");e.append(ds,ps),e.addEventListener("keydown",t=>{let n=of.get(t.key);!n||!t.target.classList.contains("se\
ntence")||(t.preventDefault(),ms(n,!0))}),Tt.addEventListener("change",()=>Se(Number(Tt.value)))}function ff(){
let{passage:e}=p,t=d.passages.length;li.disabled=!e,ci.disabled=e===t-1,fi.textContent=e===null?h("sentences")(
t):h("sentenceOf")(d.passages[e].paragraph,e+1,t);let n=e===null?void 0:ro.findLast(o=>o<=e);Tt.replaceChildren(
...n===void 0?[l("option",{value:""},h("jump"))]:[],...ro.map(o=>l("option",{value:String(o)},sf(o)))),Tt.value=
n===void 0?"":String(n),Tt.hidden=!ro.length,ds.hidden=!t}function df(e){let t="";return e.flatMap(n=>{let{article:o}=d.
passages[n[0]],s=o&&k(o)!==t;return t=o?k(o):t,[...s?[l("h2",{class:"article",dir:"auto"},k(o))]:[],cf(n)]})}function pf(){
let e=new Map;d.passages.forEach((s,r)=>{let a=`${sn(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>b(
"file").click(),n=O(h(ss()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("file\
Note")),l("div",{class:"tools"},n)];cn.clear(),ps.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},
h(d.passages.length?"textHelp":"noText")),d.articles.length&&!ss()?l("p",{class:"note"},h("paraphrased")):"",...d.
passages.some(({sha256:s})=>s)?o:[],...df([...e.values()]))}var ii=null;function uf(){let e=b("reader"),t=p.passage===
null?null:cn.get(p.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){ii!==p.passage&&t.scrollIntoView(),ii=p.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+ds.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function io(){let{activeElement:e}=document,t=ps.contains(e)&&e?.classList.contains("sentence");ff(),
pf(),t&&cn.get(p.passage??0)?.focus({preventScroll:!0}),uf()}var hs=()=>d.lang;function fn(e){p.language=e,document.documentElement.lang=e,document.title=k(d.title),b("tit\
le").textContent=k(d.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.
message&&(n.textContent=he(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",he(n.dataset.label));
b("query").placeholder=h("search"),be("languages",e)}var Ge=(e,t)=>b(e).addEventListener("click",t),lo=(e,t)=>b(e).addEventListener("click",({target:{value:n}})=>n&&
t(n)),mi=()=>p.selected!==null||!!p.pair||!!p.highlighted;function mf(){M.on("click",({nodes:[e],edges:[t]})=>{
e!==void 0?na(e):t!==void 0?sa(Po(t)):mi()&&$t()}),M.on("doubleClick",({nodes:[e]})=>e!==void 0&&Gn(e,!1))}function hf(){
Ge("closer",()=>ot(1.4)),Ge("farther",()=>ot(1/1.4)),Ge("whole",()=>Ne()),Ge("undo",Go),Ge("physics",()=>{let e=b(
"physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-pressed",String(e)),Zr(e)})}var gs=()=>b(
"menu").getAttribute("aria-expanded")==="true",ws=e=>b("menu").setAttribute("aria-expanded",String(e));function hi(){
ws(!1),b("menu").focus()}function pi(e){tt(e),F()}var gi=()=>b("theme").setAttribute("aria-pressed",String(yt()));
function gf(){Ge("menu",()=>ws(!gs())),lo("modes",e=>{ua(e),gs()&&hi()}),lo("readings",ma),lo("languages",e=>{
fn(e),F()});for(let e of["pointerdown","focusin"])document.addEventListener(e,({target:t})=>{!b("menu").contains(
t)&&!b("options").contains(t)&&ws(!1)});Ge("theme",()=>pi(yt()?"light":"dark")),nt.addEventListener("change",()=>pi(
nt.matches?"dark":"light"))}function ui(e){ye(e),e==="text"&&io(),Xn()}function wf(){Ge("fold",()=>ne(!$r())),
lo("tabs",ui),b("tabs").addEventListener("keydown",({key:e})=>{let t=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)
return;let n=[...b("tabs").children],o=n[(n.findIndex(({value:s})=>s===p.tab)+t+n.length)%n.length];ui(o.value),
o.focus()})}function xf(e){let t=e.target instanceof Element&&e.target.matches("input[type=search]"),n=e.ctrlKey||
e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),Go()),!(t||n||e.altKey)&&(e.key==="Escape"&&gs()?hi():e.key===
"Escape"&&mi()?$t():e.key==="/"&&(e.preventDefault(),b("query").focus()))}function wi(){mf(),hf(),gf(),wf(),Bs(
zn),addEventListener("resize",()=>{p.selected===null&&!p.highlighted&&p.mode==="picture"&&Ne()}),document.addEventListener(
"keydown",xf);for(let e of b("readings").children)e.disabled=!d.readings.includes(e.value);be("modes",p.mode)}var bf=64*1024*1024,Pe=null;function bi({name:e,wrong:t,read:n}){return t?h("fileWrong")(t,e):n?h("fileRead")(
n,e,at):""}function yf(){Pe=null,xs()}function xs(){let e=b("took");if(e.hidden=Pe===null,Pe===null)return;e.className=
Pe.read?.of&&Pe.read.found===Pe.read.of?"":"wrong";let t=O("×",yf,{class:"tool","aria-label":h("close")});e.replaceChildren(
l("p",{dir:"auto"},bi(Pe)),t)}async function kf([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>bf)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Va(r)}}async function xi(e,t=!1){e.length&&(Pe=await kf(e,t),p.tab==="overview"&&ye("tex\
t"),ne(!0),F(),_(bi(Pe)))}function yi(){let e=b("file");e.addEventListener("change",async()=>{await xi([...e.files]),
e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),addEventListener(
"dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener("drop",t=>{
t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
xi([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var $f=60,Sf=2,vf={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ki={"+":()=>ot(1.4),"=":()=>ot(
1.4),"-":()=>ot(1/1.4),0:()=>Ne(),Enter:()=>p.selected!==null&&b("details").querySelector("h2")?.focus()};function Of([
e,t]){let n=et().get(p.selected??-1)??M.getViewPosition();return[...et()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,c=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+Sf*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Mf([e,t]){let{x:n,y:o}=M.getViewPosition(),s=$f/M.getScale();
M.moveTo({position:{x:n+e*s,y:o+t*s}})}function $i(){let e=b("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=vf[t.key];if(!(!n&&
!Object.hasOwn(ki,t.key)))if(t.preventDefault(),!n)ki[t.key]();else if(t.shiftKey)Mf(n);else{let o=Of(n);o!==void 0&&
oa(o)}})}var Ef="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",bs=5,ys=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Tf=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?Ef[Math.floor(n/
588)]:t}).join(""),Af=d.things.slice(0,j).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>ys(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(ys),...r],initials:s.map(Tf).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Si(e,t){let n=e.indexOf(t);return n<0?bs:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function At(e,t=12){
let n=e.trim().normalize("NFC"),o=ys(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Af.map((r,a)=>{let i=s?
r.initials.map(c=>Si(c,n)):r.plain.map(c=>Si(c,o));return{rank:Math.min(...i,bs),thing:a}}).filter(r=>r.rank<bs).
sort((r,a)=>r.rank-a.rank||Number(z(r.thing))-Number(z(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function co(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,f=()=>a.length+i.length;
function u(T,...S){return l("li",{id:`${t.id}-${T}`,role:"option","aria-selected":String(T===c),onpointerdown:L=>{
L.preventDefault(),E(T)}},...S)}function m(T,S){let L=N(T);return u(S,ze(L),l("span",{dir:"auto"},A(T)),l("sma\
ll",{},k(L.label)))}function g({passage:T,lang:S,before:L,found:D,after:q},fe){let X=l("span",{dir:"auto",lang:S},
L,D?l("mark",{},D):"",q);return u(a.length+fe,X,l("small",{},d.passages[T].name))}function w(){let T=`${t.id}-\
sentences`,S=l("ul",{role:"none"},...i.map(g));return l("li",{role:"group","aria-labelledby":T},l("small",{id:T},
h("sentence")),S)}function $(){let T=e.value.trim()!=="",S={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(m),...i.length?[w()]:[],...f()?[]:[l("li",S,h("nothing"))]),t.hidden=!T,
e.setAttribute("aria-expanded",String(T)),T&&f()?e.setAttribute("aria-activedescendant",`${t.id}-${c}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function y(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function E(T){e.
value=o?A(a[T]):"",y(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function P(){i=s(e.value),a=At(e.value,i.length?
8:12),c=0,$()}function Q(T){t.hidden&&P(),c=(c+T+f())%(f()||1),$()}e.addEventListener("input",P),e.addEventListener(
"focus",()=>o||P()),e.addEventListener("blur",y),e.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),Q(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&f()&&!t.hidden?(T.
preventDefault(),E(c)):T.key==="Escape"&&(o||(e.value=""),y()))})}var ks=3;function vi(e,...t){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Oi(){M.on("hoverNode",({node:e,event:t})=>vi(
t,A(e),l("small",{},k(N(e).label)))),M.on("hoverEdge",({edge:e,event:t})=>{let n=oe().get(e);if(!n)return;let o=to(
pt(n.edges)),s=o.slice(0,ks).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("sup",{},W(r.statements))));vi(
t,...s,o.length>ks?l("small",{},`+ ${o.length-ks}`):"")});for(let e of["blurNode","blurEdge","dragStart","zoom",
"click"])M.on(e,()=>{b("tip").hidden=!0})}var Cf={corrected:"corrected",stated:"stated","as-stated":"stated"};function $s(e,t){let n=e.map(t),o=e.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Z("lang",{kept:!0,write:()=>p.language===
hs()?"":p.language,read(e){if(e==="en"||e==="ko")fn(e);else{if(e)return null;fn(hs())}}});Z("theme",{kept:!0,write:()=>yt()===
nt.matches?"":yt()?"dark":"light",read(e){if(e&&e!=="dark"&&e!=="light")return null;tt(e||(nt.matches?"dark":"\
light"))}});Z("reading",{write:()=>p.reading===d.readings[0]?"":p.reading,read(e){let t=e?Cf[e]:d.readings[0];
if(!d.readings.includes(t))return null;p.reading=t,be("readings",t)}});Z("as",{write:()=>p.mode==="picture"?"":
p.mode,read(e){if(e&&e!=="table")return null;Fn(e||"picture")}});var Ie;function Ke(e,t,n,o){Z(e,{write:()=>De(
n()),read(s){let{places:r,unknown:a}=$s(Be(s),t);return o(r),a}})}var Ve=(...e)=>e.flatMap(t=>t===null?[]:ln(t)),
Ss=e=>e.map(t=>d.kinds[t].name);Ke("view",ai,()=>{let{preset:e}=$e();return e?[d.presets[e].name]:[]},([e=d.presets.
length?0:null])=>{Ie={preset:e,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});Ke("aroun\
d",V,()=>Ve($e().centre),([e])=>{e!==void 0&&Object.assign(Ie,{preset:null,centre:e})});Ke("show",so,()=>Ss($e().
asked),e=>Object.assign(Ie,{asked:e}));var Ei=e=>d.kinds.length>2&&e.length===d.kinds.length-1;Ke("hide",so,()=>{
let{away:e}=$e();return Ei(e)?[]:Ss(e)},e=>Object.assign(Ie,{away:e}));Ke("only",so,()=>{let{away:e}=$e(),[t]=[
...d.kinds.keys()].filter(n=>!e.includes(n));return Ei(e)?Ss([t]):[]},([e])=>{e!==void 0&&(Ie.away=[...d.kinds.
keys()].filter(t=>t!==e))});var Mi="*";Z("with",{write:()=>De($e().came.map(({thing:e,all:t})=>ln(e)+(t?Mi:""))),
read(e){let t=Be(e),{unknown:n}=$s(t,o=>V(o.replace(/\*$/,"")));return Ie.came=t.flatMap(o=>{let s=V(o.replace(
/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Mi)}}),n}});Ke("add",V,()=>Ve(...$e().added),e=>Object.
assign(Ie,{added:e}));Ke("without",V,()=>Ve(...$e().removed),e=>Object.assign(Ie,{removed:e}));Ke("pin",V,()=>Ve(
...$e().pinned),e=>{Dr({...Ie,pinned:e}),ie()});function dn(e,t,n,o,s){Z(e,{write:()=>De(o()),read(r){let a=Be(
r);if(a.length&&a.length!==t)return null;let{places:i,unknown:c}=$s(a,n);return a.length&&!c.length&&s(...i),c}})}
dn("line",2,V,()=>p.pair?Ve(p.pair.from,p.pair.to):[],(e,t)=>wt(e,t));dn("passage",1,ri,()=>p.passage===null?[]:
[d.passages[p.passage].name],e=>Ht(e));dn("path",2,V,()=>p.isTold?Ve(p.path.from,p.path.to):[],(e,t)=>qt(e,t));
dn("at",1,V,()=>Ve(p.passed?p.selected:null),e=>Ce(e,!0));dn("entity",1,V,()=>Ve(p.passed?null:p.selected),e=>Ce(
e));function Ti(e){Zo(e),p.tab==="overview"&&(p.tab="ask")}Z("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([e,t])=>[e,De(t)]),read(e,t){if(!e||!Jt())return v.name&&Zt(),e?[e]:[];let n=Object.fromEntries([...t].map(
([o,s])=>[o,Be(s)]));t.clear(),v.name!==e||JSON.stringify(v.typed)!==JSON.stringify(n)?Ti({name:e,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});Z("sparql",{write:()=>v.own??"",read(e){if(e&&!Jt())return[e];e&&v.own!==e?
Ti({own:e}):!e&&v.own!==null&&Zt()}});var Lf=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],Rf="schema:Country",Ci=6,Nf=matchMedia("(max-wi\
dth: 860px)"),Li=e=>d.kinds[H(e)].name,vs=e=>e<j&&Li(e)===Rf,Ri=[...d.things.keys()].slice(0,j).filter(vs).sort(
(e,t)=>R(t).length-R(e).length||e-t);function jf(e,t){G(),p.beside=[e,t],Nf.matches&&ne(!1),F(),b("beside").querySelector(
"h2").focus()}function Pf(){G(),p.beside=null,F(),b("details").querySelector(".beside button")?.focus()}function Ni(e){
let t=Ri.filter(a=>a!==e);if(!vs(e)||!t.length)return"";let n=t.map(a=>O(A(a),()=>jf(e,a),{class:"tool"})),o=n.
splice(Ci),s=l("details",{},l("summary",{},h("andMore")(o.length)),l("div",{class:"tools"},...o)),r=xe(h("besi\
deOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function If(e,t){let n=[
...Te(e),...ae(e)].filter(s=>t.includes(Li(s)));return to(new Set(n.flatMap(ee).filter(I))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function Ff({text:e,statements:t,passage:n}){let o=W(t),s=n===null?"":Et(n);return l("li",{
dir:"auto",class:o?"doubtful":""},e,o?l("sup",{},o):""," ",s)}function Df(e,t){let n=If(e,t).map(Ff),o=n.splice(
Ci);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},h("notSaid")),o.length?l("details",{},l("s\
ummary",{},h("andMore")(o.length)),l("ul",{},...o)):"")}function Ai(e,t){let n=Ri.filter(s=>s!==t[1-e]).map(s=>l(
"option",{value:String(s),selected:s===t[e]},A(s))),o=l("select",{"aria-label":h("besideChoice")(A(t[1-e])),onchange:({
target:s})=>{G(),p.beside=e?[t[0],Number(s.value)]:[Number(s.value),t[1]],F(),b("beside").querySelectorAll("se\
lect")[e].focus()}},...n);return l("th",{scope:"col"},U(t[e]),o)}function ji(){let e=b("beside"),{beside:t}=p;
if(e.hidden=t===null,!t)return e.replaceChildren();let n=Lf.map(([o,s])=>[l("tr",{},l("th",{colspan:"2",scope:"\
colgroup"},h(o))),l("tr",{},...t.map(r=>Df(r,s)))]);e.replaceChildren(l("div",{class:"bar"},l("h2",{tabindex:"\
-1"},t.map(A).join(" · ")),O("×",Pf,{class:"tool close","aria-label":h("close")})),l("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":t.map(A).join(" · ")},l("table",{},l("thead",{},l("tr",{},Ai(0,t),Ai(1,t))),...n.
map(o=>l("tbody",{},...o)))))}Z("beside",{write:()=>p.beside?De(p.beside.map(ln)):"",read(e){if(p.beside=null,
!e)return;let t=Be(e),n=t.map(V),o=t.filter((i,c)=>n[c]===void 0||!vs(n[c]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Pi=6,Bf=12;function Os(e,t){let n=new Map;for(let o of R(e)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===e,r=te(o,e);if(!t(r))continue;let a=d.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Ms({out:e,property:t}){let n=k(d.predicates[t]);
return e?n:h("relationOf")(n)}var Ii=({ends:e})=>[...e].map(([t,n])=>{let o=W(n);return l("span",{class:"end"},
U(t),o?l("sup",{},o):"")});function Uf(e){let t=Ii(e),n=t.length>Pi+1?Pi:t.length,o=l("summary",{},h("andMore")(
t.length-n)),s=n<t.length?l("details",{},o,...t.slice(n)):"";return l("div",{},l("dt",{},Ms(e)),l("dd",{},...t.
slice(0,n),s))}function qf(e){let t=Xe(Me(e)?.captions??[""]).replaceAll(`
`," "),n=k(N(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():A(e)+o}function Hf(e,t){let n=qf(e),o=Os(e,s=>s!==t&&!(z(s)&&n.startsWith(A(s))));return l("l\
i",{},O(n,()=>je(e),{class:"plain",dir:"auto",title:A(e)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ms(s)),...Ii(s))))}function Wf(e){let t=new Map;for(let o of Te(e)){let s=Os(o,a=>a===e).map(Ms).join(
", ");if(!s)continue;let r=`${k(N(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=Bf;return[...t].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Hf(r,e)))))}function Fi(e){let t=Os(e,o=>C(e)||!C(o)).map(Uf),n=C(e)?[]:Wf(e);return!t.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},`${h("linked")} (${ae(e).length})`),t.length?l("dl",{},...t):
"",...n)}var Di=["from","to"];function Bi(){let{from:e,to:t}=p.path;e!==null&&t!==null?aa(e,t):fo()}function zf(e){let t=`\
path-${e}-found`,n=l("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=l("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return co(o,n,{keep:!0,take(s){p.path[e]=s,p.path.from!==null&&p.path.
to!==null&&Bi()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":e}),o,n)}var Ui=l("div",{"aria-l\
ive":"polite"});function qi(){let e=()=>{p.path={from:p.path.to,to:p.path.from},Bi()};b("path").append(l("h2",
{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),...Di.map(zf),O("",e,{class:"too\
l","data-message":"swap"}),Ui)}var Gf=({from:e,to:t,statements:n},o)=>l("li",{},l("h3",{},`${o+1}. `,U(e)," – ",
U(t)),...lt(n));function Kf(e,t){if(e===null||t===null)return[];if(e===t)return[l("p",{},h("sameEnds"))];let n=er(
Sn(e,t)),o=n.length?h("steps")(n.length):h("noPath");return[l("p",{class:"note"},o),l("ol",{class:"steps"},...n.
map(Gf))]}function fo(){for(let e of Di){let[t,n]=[b(`path-${e}`),p.path[e]];t.value=n===null?"":A(n),t.placeholder=
h("search")}Ui.replaceChildren(...Kf(p.path.from,p.path.to))}function Hi(e){p.path={from:e,to:null},fo(),ye("p\
ath"),b("path-to").focus()}var se=(e,t,n={})=>O(he(e),t,{class:"tool","data-act":e,...n}),Wi=(...e)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...e);function Vf(e){let t=Ae(e),n=C(e)?[]:Ut(e),o=C(e)?[]:Te(e).filter(Ae);return Wi(
se("focus",()=>ia(e)),Cn(e).total?se("expand",()=>Gn(e)):"",C(e)&&t?se("fold",()=>Vn([e])):"",C(e)&&!t?se("unf\
old",()=>Kn([e])):"",n.length?se("unfoldAround",()=>Kn(n)):"",o.length?se("foldAround",()=>Vn(o)):"",se("pathF\
rom",()=>Hi(e)),t?se("pin",()=>da(e),{"aria-pressed":String(qe(e))}):"",t?se("hide",()=>pa(e)):"",se("release",
$t))}function Qf(e){let{predicate:t,object:n,errata:o,corrected:s}=d.statements[e],r=typeof n=="number"?U(n):l(
"span",{dir:"auto",lang:n.lang||!1},it(e));return[l("dt",{},k(d.predicates[t])),l("dd",{class:o.length?"doubtf\
ul":""},r,o.length?l("sup",{},W([e])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map(k).join(
", ")}`):"")]}function _f(e){let t=ee(e).filter(I).flatMap(Qf);return t.length?l("details",{class:"rows"},l("s\
ummary",{},h("asData")),l("dl",{},...t)):""}function Es(e,t){let n=d.things[e][t].flatMap((o,s)=>[s&&t==="broa\
der"?" › ":" ",U(o)]);return n.length?l("p",{class:"names","data-how":t},Ts(h(t)),...n):""}var Ts=e=>l("span",
{class:"muted"},e);function Yf(e){let{label:t,name:n,names:o,same:s}=d.things[e],r=N(e),a=[...new Set([...[t].
flat().filter(c=>c!==k(t)),...o])].join(" · "),i=lt(_s(e));return[l("h2",{dir:"auto",tabindex:"-1"},k(t)),l("\
p",{class:"kind"},ze(r),k(r.label),l("code",{},n)),a?l("p",{class:"names"},Ts(`${h("also")} `),l("span",{dir:"\
auto"},a)):"",s.length?l("p",{class:"names"},Ts(`${h("elsewhere")} `),l("code",{},s.join(" "))):"",Es(e,"broad\
er"),Es(e,"narrower"),Es(e,"related"),Vf(e),Ni(e),Fi(e),xe(`${h("said")} (${i.length})`,...i),_f(e)]}function Jf({
from:e,to:t,edges:n}){let o=[...new Set(n.flatMap(({relation:a})=>a??[]))],r=o.every(Ae)?se("fold",()=>Vn(o)):
se("unfold",()=>Kn(o));return[l("h2",{tabindex:"-1"},Ue()),l("p",{},U(e)," ",U(t)),Wi(o.length?r:"",se("releas\
e",$t)),xe(h("said"),...lt(pt(n)))]}function zi(){let{pair:e,selected:t}=p,n=[l("h2",{tabindex:"-1"},h("detail\
s")),l("p",{},h("noneChosen"))],o=e?Jf(e):t!==null?Yf(t):n;b("details").replaceChildren(...o.filter(Boolean))}var Ct=e=>e.toLocaleString(p.language),Ki=[...d.things.keys()].slice(0,j),Xf=d.kinds.map((e,t)=>Ki.filter(n=>H(
n)===t).length),Gi=new Set(d.relations.map(({thing:e})=>H(e))),Vi=Ki.filter(e=>N(e).rank==="actor").sort((e,t)=>R(
t).length-R(e).length||e-t).slice(0,8),Lt=e=>l("p",{class:"note"},e);function Zf(){let e=Ln(),t=d.presets.map(
(n,o)=>O(k(n.title),()=>ra(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return xe(h("views"),
l("div",{class:"tools",role:"group","aria-label":h("views")},...t),Lt(e===null?h("ownView"):k(d.presets[e].note)),
d.presets.some(({name:n})=>n==="all")?"":Lt(h("tooMany")(Ct(j))))}function ed(e,t){let n=d.kinds[e],o=l("input",
{type:"checkbox",value:String(e),checked:!gt().has(e),onchange:({target:a})=>Qn(e,a.checked?"show":"hide")}),s=l(
"small",{},h("shownOf")(Ct(t),Ct(Xf[e]))),r=k(n.label);return l("li",{},l("label",{},o,ze(n),l("span",{},r),s),
O(h("only"),()=>Qn(e,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function td(){let e=dr(),t=[...d.kinds.
keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>ed(r,e.get(r)??0))),o=t.filter(s=>Gi.has(s));return[xe(h("kind\
s"),Lt(h("kindsNote")),n(t.filter(s=>!Gi.has(s)))),o.length?xe(h("lines"),Lt(h("linesNote")),n(o),l("div",{class:"\
tools"},O(h("unfoldAll"),ca,{class:"tool","data-act":"unfoldAll"}),O(h("foldAll"),fa,{class:"tool","data-act":"\
foldAll"}))):"",gt().size?O(h("all"),()=>Qn(null,"all"),{class:"tool",id:"every"}):""]}function nd(){if(!d.articles.
length)return[];let e=d.articles.map(k).filter(Boolean).join("; ");return[l("p",{id:"origin",dir:"auto"},h("or\
igin")(e,d.articles.length)),d.readings.length>1?Lt(h("bothReadings")):""]}function od({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>At(r,3)))]:[],s=o.flatMap(r=>[" ",U(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},h("unknown")(e,t.join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function sd(){let e=p.reading===
"corrected"?` ${h("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"}),h("ring"),e)}
function rd(){let e=Vi.map(t=>l("li",{},U(t)," ",l("small",{},String(R(t).length))));return xe(h("connected"),
l("ul",{class:"things"},...e))}function Qi(){let e=[h("things")(Ct(j-d.relations.length)),h("statements")(Ct(d.
statements.length)),d.passages.length?h("sentences")(Ct(d.passages.length)):""],t=[l("h2",{class:"unseen"},h("\
overview")),p.unknown?od(p.unknown):"",...nd(),Zf(),l("p",{class:"counts"},e.filter(Boolean).join(" · ")),l("\
p",{},h("help")),d.readings.length===1?Lt(h("onlyCorrected")):"",Mn?sd():"",...td(),Vi.length?rd():""];b("over\
view").replaceChildren(...t.filter(Boolean))}var Yi=e=>Math.min(...e,d.passages.length),Ji=e=>l("span",{class:"chips"},...e.map(Et)),Xi=e=>l("span",{dir:"a\
uto"},e),Zi=e=>[d.statements[e].subject,d.statements[e].object].filter(t=>typeof t=="number"),ad={title:"thing\
Rows",under:["kind"],rows:()=>[...d.things.keys()].slice(0,j).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:A,cell:U},{name:"kind",value:e=>k(N(e).label)},{name:"linkedTo",value:e=>ae(e).length},{name:"marks",
value:e=>ut(e).length,cell:e=>ut(e).length?`${W(ut(e))} ${ut(e).length}`:""}]},_i=({passage:e})=>e===null?[]:[
e],id={title:"wordRows",under:["thing"],rows:()=>an().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:d.statements[t].subject},things:e.statements.flatMap(Zi)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>Xi(e.text)},{name:"sentence",value:e=>Yi(_i(e)),cell:e=>Ji(_i(e))},{name:"thing",value:({subject:e})=>A(
e),cell:({subject:e})=>U(e)},{name:"marks",value:({statements:e})=>W(e)}]},ld={title:"statementRows",under:["r\
elation","object"],rows:()=>[...d.statements.keys()].filter(I).map(e=>({row:e,things:Zi(e)})),columns:[{name:"\
subject",value:e=>A(d.statements[e].subject),cell:e=>U(d.statements[e].subject)},{name:"relation",value:e=>k(d.
predicates[d.statements[e].predicate])},{name:"object",value:it,cell(e){let{object:t}=d.statements[e];return typeof t==
"number"?U(t):Xi(it(e))}},{name:"sentence",value:e=>Yi(d.statements[e].passages),cell:e=>Ji(d.statements[e].passages)},
{name:"marks",value:e=>W([e])}]},po={things:ad,...d.sentences.length&&{words:id},statements:ld};var go=200,tl=matchMedia("(max-width: 640px)"),mo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Oe="things",nl=!1,pn="",Rt=go,el=e=>String(e).normalize("NFKC").toLowerCase();function cd(){
let{columns:e,rows:t}=po[Oe],n=new Set([...Y(),...me().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>nl||n.has(
g)||Oe==="words"&&w.some($=>C($)&&n.has($)),s=el(pn),r=new Set(pn?At(pn,1/0):[]),a=(g,{name:w,value:$,cell:y})=>w===
"sentence"&&y?y(g).textContent:$(g),i=(g,w)=>!pn||e.some($=>el(a(g,$)??"").includes(s))||w.some($=>r.has($)),{
by:c,direction:f}=mo[Oe],{value:u}=e[c],{compare:m}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:u(g),i:w})).sort((g,w)=>{let[
$,y]=[g.key,w.key],E=typeof $=="number"&&typeof y=="number"?$-y:m(String($),String(y));return f*E||g.i-w.i}).map(
({row:g})=>g)}var uo=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ls=l("div",{class:"tools",role:"group","data-label":"tableOf"}),As=l("input",{type:"checkbox",id:"eve\
ry-row"}),ol=l("p",{class:"note",role:"status"}),ho=l("table",{}),Cs=O("",fd,{class:"tool","data-message":"mor\
eRows"});function fd(){Rt+=go,Qe()}function sl(){uo.addEventListener("input",()=>{pn=uo.value.trim(),Rt=go,Qe()}),
As.addEventListener("change",()=>{nl=As.checked,Qe()}),tl.addEventListener("change",()=>b("table").hidden||Qe());
let e=l("label",{class:"check"},As,l("span",{"data-message":"everyRow"}));b("table").append(l("div",{class:"ba\
r"},Ls,uo,e),ol,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ho,Cs))}function dd(e){
let{by:t,direction:n}=mo[Oe];mo[Oe]={by:e,direction:t===e?-n:1},Qe(),ho.querySelector(`th [value="${e}"]`)?.focus()}
function pd(e){Oe=e,Rt=go,Qe(),Ls.querySelector(`[value=${e}]`)?.focus()}function ud({name:e},t){let{by:n,direction:o}=mo[Oe],
s=t===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},O(he(e),()=>dd(t),{value:String(
t)}))}function Qe(){uo.placeholder=h("filter"),Ls.replaceChildren(...Object.entries(po).map(([f,{title:u}])=>O(
he(u),()=>pd(f),{class:"tool",value:f,"aria-pressed":String(f===Oe)})));let{columns:e,title:t,under:n}=po[Oe],
o=cd(),s=e.filter(({name:f})=>tl.matches&&n.includes(f)),[r,...a]=e.filter(f=>!s.includes(f)),i=(f,{value:u,cell:m})=>m?
m(f):String(u(f)),c=f=>{let u=s.map(g=>l("div",{class:"under"},i(f,g))),m=a.map(g=>l("td",{},i(f,g)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...u),...m)};ho.className=Oe,ho.replaceChildren(l("caption",{class:"unseen"},
he(t)),l("thead",{},l("tr",{},...[r,...a].map(f=>ud(f,e.indexOf(f))))),l("tbody",{},...o.slice(0,Rt).map(c))),
ol.textContent=h("rowsOf")(Math.min(Rt,o.length),o.length),Cs.hidden=o.length<=Rt,Cs.textContent=h("moreRows")}var ce=24,wo=22,_e=12,un=18,md=480,hd=2,rl=8e3;function J(e,t,...n){let o=document.createElementNS(rn,e);for(let[
s,r]of Object.entries(t))o.setAttribute(s,String(r));return o.append(...n),o}function al({x:e,y:t,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),c=t-(i.length-1)*n*mt/2+n*.35;return J("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((f,u)=>J("tspan",{x:e,y:c+
u*n*mt},f)))}function gd({from:e,to:t,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[f,u,m]=[K(e),
K(t),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[J("path",{d:Mr(f,u,n),fill:"non\
e",stroke:m,...g})];for(let[$,y,E]of[[t,e,.9],[e,t,.1]])!($===t?i.to:i.from).enabled||!o.some(P=>P.to===$)||w.
push(wd(K($),n?ke(f,u,n,E):K(y),c($),m));return w}function wd(e,t,n,o){let s=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,
a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,c]=[e.x-r*n,e.y-a*n],f=[i-r*8,c-a*8],u=[[i,c],[f[0]-a*3,f[1]+r*3],[f[0]+a*3,f[1]-
r*3]];return J("polygon",{points:u.map(m=>m.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function xd({id:e,
x:t,y:n,size:o,borderWidth:s,color:r}){let a=N(e),i=o/6;return J("path",{d:eo[a.shape],fill:r.background,stroke:r.
border,"stroke-width":s/i,...qe(e)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${t-o} ${n-o})\
 scale(${i})`},J("title",{},`${k(d.things[e].label)} (${k(a.label)})`))}function bd(e,t){let n=Wo(e),{from:o,to:s,
width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=J("svg",{x:0,y:t,width:r,height:a,viewBox:i,overflow:"\
hidden"}),f=new Map(n.things.map(w=>[w.id,w])),u=w=>f.get(w).size;for(let w of n.lines)c.append(...gd(oe().get(
w.id),w,u));c.append(...n.things.map(xd));for(let w of n.captions)c.append(al(w,w.line.weight>1?e.ink:e.soft,e.
paper));for(let w of n.names)c.append(al(w,z(w.thing)?e.soft:e.ink,e.paper));let m=({x:w,y:$})=>w>=o.x&&w<=s.x&&
$>=o.y&&$<=s.y,g=n.things.map(({id:w})=>w).filter(w=>m(K(w)));return{svg:c,things:g,width:r,height:a}}function Rs(e,t,n,o=400){
let s=[""];for(let r of e.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Ze(a,t,o)[0]<=n?s[s.length-1]=a:s.
push(r)}return s.filter(Boolean)}var Ns=(e,t,n,o)=>e.map((s,r)=>J("text",{x:ce,y:t+(r+.8)*n*1.3,"font-size":n,
...o},s));function yd(e,t,n,o){let s=new Set(e),r=me().filter(({from:u,to:m})=>s.has(u)&&s.has(m)),a=new Set(r.
flatMap(({relation:u})=>u===null?[]:H(u))),i=[],[c,f]=[ce,n+un];for(let u of[...new Set(e.map(H)),...a]){let{label:m,
family:g,shape:w}=d.kinds[u],$=18+Ze(k(m),_e)[0]+un;c+$>o&&c>ce&&([c,f]=[ce,f+un]);let y=t.families[g].full;i.
push(a.has(u)?J("path",{d:`M${c} ${f-4}h12`,stroke:y,"stroke-width":2}):J("path",{d:eo[w],fill:y,transform:`tr\
anslate(${c} ${f-10})`}),J("text",{x:c+18,y:f,"font-size":_e,fill:t.ink},k(m))),c+=$}return{made:i,height:i.length?
f-n+un/2:0}}function kd(e){let[,t,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(e)??[];return t?
`CC ${t.toUpperCase()} ${n}`:e}function $d(){let e=Ln(),t=Ue()||(e===null?"":k(d.presets[e].title)),n=d.readings.
length>1?h(p.reading==="corrected"?"rightReading":"stated"):"";return[t,n].filter(Boolean).join(" · ")}async function js(e){
let{licences:t}=await Qt(),n=Wr(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(md,Wo(n).width),c=Rs(k(d.title),wo,
i-2*ce,600),f=Rs($d(),_e+2,i-2*ce),u=ce+c.length*wo*1.3+f.length*(_e+2)*1.3+un/2,{svg:m,things:g,width:w,height:$}=bd(
n,u);m.setAttribute("x",String((i-w)/2));let{made:y,height:E}=yd(g,n,u+$,i-ce),P=d.articles.map(k).filter(Boolean).
join("; "),Q=[P?h("slideSource")(P):"","sovkg",...t.map(kd)].filter(Boolean).join(" · "),S=[Mn?h("slideErrata"):
"",Q].filter(Boolean).flatMap(X=>Rs(X,_e,i-2*ce)),L=u+$+E,D=L+S.length*_e*1.3+ce,q=J("svg",{xmlns:rn,viewBox:`\
0 0 ${i} ${D}`,width:i,height:D,"font-family":a,role:"img"});return q.append(J("title",{},k(d.title))),e||q.append(
J("rect",{width:i,height:D,fill:r})),q.append(...Ns(c,ce/2,wo,{"font-weight":600,fill:o}),...Ns(f,ce/2+c.length*
wo*1.3+2,_e+2,{fill:s}),m,...y,...Ns(S,L,_e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(q)],
{type:"image/svg+xml"}),width:i,height:D}}async function il(e){let{file:t,width:n,height:o}=await js(e),s=URL.
createObjectURL(t),r=new Image;r.src=s,await r.decode();let a=Math.min(hd,rl/n,rl/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(u=>u?c(u):f(new Error("PNG")),"image/png")})}var Sd=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],vd=e=>/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e;function ll({triples:e}){
let t=e.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,k(d.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>d.passages[a].name).join(" "),r.errata.map(a=>k(d.errata[a].problem)).join(" | ")]);return[Sd,...t].map(
n=>`${n.map(vd).join(",")}\r
`).join("")}var mn=e=>e.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,t=>`&#${t.charCodeAt(0)};`),cl=e=>e.
split(/[#/]/).at(-1)||e;function fl({triples:e,things:t,terms:n}){let o=new Map;function s(f,u,m){let g=o.get(
`${f} ${u}`)??`k${o.size}`;return o.set(`${f} ${u}`,g),`<data key="${g}">${mn(m)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:u,object:m,said:g}of e)if("iri"in m){let w=g.passages.map(y=>d.passages[y].name).join(" "),
$=[s("edge","predicate",u),s("edge","label",k(d.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${mn(f.iri)}" target="${mn(m.iri)}">${$.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(cl(u),[...w.get(cl(u))??[],m.value])}let i=t.map(({iri:f,
thing:u})=>{let[m,g]=[d.things[u].label].flat(),w=[s("node","label",m),s("node","label_ko",g??m),s("node","typ\
e",_n(u,n).join(" "))];for(let[$,y]of r.get(u)??[])w.push(s("node",`said_${$}`,y.join(" | ")));return`<node id\
="${mn(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,u])=>{let[m,g]=f.split(" ");return`<key id="${u}" for="${m}"\
 attr.name="${mn(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function xo(e,t){let n=k(d.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var dl="http://www.w3.org/2000/01/rdf-schema#label",Od="http://www.w3.org/2001/XMLSchema#string",Nt=e=>`"${e.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
pl=e=>`<${e.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function ul({triples:e,things:t,terms:n}){let o=Object.entries({rdfs:dl.slice(0,-5),...n.prefixes}),s=new Map;
function r(m){if(m.startsWith("_:"))return m;let[g,w]=o.find(([,$])=>$&&m.startsWith($)&&/^[a-z][\w-]*$/i.test(
m.slice($.length)))??[];return w===void 0?pl(m):(s.set(g,w),`${g}:${m.slice(w.length)}`)}function a({value:m,lang:g,
datatype:w}){return g?`${Nt(m)}@${g}`:w&&w!==Od?`${Nt(m)}^^${r(w)}`:Nt(m)}let i=new Map,c=(m,g)=>i.set(m,[...i.
get(m)??[],g]);for(let{iri:m,thing:g}of t){let[w,$]=[r(m),d.things[g].label];for(let E of _n(g,n))c(w,`a ${r(E)}`);
let y=Array.isArray($)?[`${Nt($[0])}@en`,`${Nt($[1])}@ko`]:[Nt($)];c(w,`${r(dl)} ${y.join(" , ")}`)}for(let{subject:m,
predicate:g,object:w}of e)c(r(m.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([m,g])=>`${m} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[k(d.title),h(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([m,g])=>`@prefix ${m}: ${pl(g)} .
`),`
`,...f].join("")}var Md={turtle:[ul,"text/turtle","ttl"],csv:[ll,"text/csv","csv"],graphml:[fl,"application/graphml+xml","graph\
ml"]};async function Ps(e){let[t,n,o]=Md[e];xo(new Blob([t(await ga())],{type:`${n};charset=utf-8`}),o)}var ml=()=>b(
"transparent").checked;async function Ed(){try{await navigator.clipboard.writeText(location.href),_(h("linkCop\
ied"))}catch{prompt(h("copyLink"),location.href)}}var hl={png:async()=>xo(await il(ml()),"png"),svg:async()=>xo(
(await js(ml())).file,"svg"),print:()=>print(),link:Ed,turtle:()=>Ps("turtle"),csv:()=>Ps("csv"),graphml:()=>Ps(
"graphml")};function Td(){let[e,t]=[b("taking"),b("take").getBoundingClientRect()];e.style.left=`${Math.max(8,
Math.min(t.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${Math.max(8,t.top-e.offsetHeight-8)}px`}function gl(){
let e=b("taking"),t=()=>e.matches(":popover-open");e.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(t())),t()&&Td()}),e.addEventListener("click",async({target:n})=>{Object.hasOwn(hl,n.id)&&(e.
hidePopover(),b("take").focus(),await hl[n.id]())});for(let n of[e,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&t()&&o.stopPropagation()})}var Ad=matchMedia("(max-width: 860px) and (min-height: 501px)");Gs(Ho,Bn,Us,gi,Qi,zi,ji,fo,()=>p.tab==="text"&&
io(),()=>p.mode==="table"&&Qe(),Xn,Za,xs,No,()=>{b("undo").disabled=!Hs()});qi();di();sl();co(b("query"),b("fo\
und"),{take:je,sentences:ti,read:Se});yi();Oi();$i();wi();gl();ne(!Ad.matches);b("empty").hidden=j>0;M.once("a\
fterDrawing",()=>performance.mark("drawn"));zn(location.hash);window.sovkg={data:d,network:M,lines:oe,readable:Hn,
pointOn:ke,picture:{shown:et,things:Y,isPinned:qe},select(e){let t=V(e);return t!==void 0&&je(t),t!==void 0}};})();
