"use strict";(()=>{var ge=history.state?.step??0,$n={[ge]:location.hash},Xs=!1,Oo=()=>{};var Mo=()=>ge>0;function Zs(e,t){let n=t&&e!==$n[ge];ge+=Number(n),$n[ge]=e;try{history[n?"pushState":"replace\
State"]({step:ge},"",e||location.pathname+location.search)}catch{Xs=!0}}function er(){if(Mo()){if(!Xs)return history.
back();ge-=1,Oo($n[ge],!1)}}function tr(e){Oo=e,addEventListener("popstate",({state:t})=>{let n=t?.step===void 0;
ge=n?ge+1:t.step,$n[ge]=location.hash,Oo(location.hash,n)})}var vn=new Map,ae=(e,t)=>{vn.set(e,t)},$e=[],Sn=e=>encodeURIComponent(e).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ke=e=>e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(","),Ve=e=>e?e.split(",").map(t=>t.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Bc(){return[...[...vn].reverse().flatMap(([t,{write:n,more:o}])=>{let s=n();return s?
[`${t}=${Sn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Sn(a)}`)]:[]}),...$e.map(({part:t})=>t)].map((t,n)=>(n?"&":
"#")+t).join("")}var On=!1;function J(){On=!0,$e=[]}function nr(){Zs(Bc(),On),On=!1}function Hc(e){let t=new Map;
$e=[];for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
t.set(o,decodeURIComponent(s))}catch{t.delete(o)}t.has(o)||$e.push({part:n,kind:"",names:[n]})}return t}function or(e,t=!0){
On=!1;let n=Hc(e),o=new Map([...n].filter(([s])=>!vn.has(s)));for(let[s,{read:r,kept:a}]of vn){if(a&&!t)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${Sn(i)}`;l===null?$e.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
$e.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${Sn(r)}`;$e.push({part:a,kind:"",names:[`${s}=${r}`]})}
return $e.length?{kind:$e[0].kind,names:$e.flatMap(({names:s})=>s)}:null}var sr=Mo,rr=er;var Uc=JSON.parse(document.getElementById("data")?.textContent??"{}");function qc({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var d=Object.fromEntries(Object.
entries(Uc).map(([e,t])=>[e,t.blank?qc(t):t]));var u={language:d.lang,reading:d.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tab:"overview",mode:"picture",beside:null},ar=[];function ir(...e){ar.push(
...e)}function F(){for(let e of ar)e()}var $=e=>Array.isArray(e)?e[u.language==="ko"?1:0]:e,at=e=>$(e[u.reading===
"corrected"?e.length-1:0]),A=e=>$(d.things[e].label);function _e(){let{pair:e,selected:t}=u;return e?`${A(e.from)}\
 – ${A(e.to)}`:t===null?"":A(t)}var j=d.things.filter(({kind:e})=>e!==null).length,D=e=>d.things[e].kind,N=e=>d.kinds[D(e)],Q=e=>N(e).rank==="\
concept",To=[];for(let e of d.relations)To[e.thing]=e;var je=e=>To[e],L=e=>To[e]!==void 0,Mn=d.things.map(()=>[]);
d.statements.forEach(({subject:e,object:t},n)=>{Mn[e].push(n),typeof t=="number"&&t!==e&&Mn[t].push(n)});var ie=e=>Mn[e].
filter(t=>d.statements[t].subject===e),bt=Array.from({length:j},()=>[]);function lr(e){bt[e.from].push(e),e.to!==
e.from&&bt[e.to].push(e)}var R=e=>bt[e];d.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
j&&t<j&&lr({from:e,to:t,statement:n,relation:null})});var cr=e=>Array.isArray(e)?e[0]:e,Eo=[];for(let e of d.edges)
Eo[e.relation]??=[],Eo[e.relation].push(e);for(let{thing:e,captions:t}of d.relations){let n=Eo[e]??[],o=cr(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&Q(i)&&cr(d.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:p,role:m}=i,[g,w]=[m!=="poin\
t",m==="into"];lr({from:l,to:f,statement:null,relation:e,property:p,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var te=(e,t)=>e.from===t?e.to:e.from,fr=(e,t)=>bt[e].filter(n=>te(n,e)===t&&ve(n,new Set));function I(e){let{only:t}=d.
statements[e];return t===""||t===u.reading}var ve=(e,t)=>e.relation===null?I(e.statement):!t.has(D(e.relation));
function ne(e,t=new Set){let n=new Set;for(let o of bt[e]){let s=te(o,e);s===e||t.has(D(s))||!ve(o,t)||L(s)&&!L(
e)||n.add(s)}return[...n]}var Pe=e=>[...new Set(bt[e].map(t=>te(t,e)).filter(t=>L(t)&&t!==e))];function dr(e){
let t=L(e)?[]:Pe(e).flatMap(ie);return new Set([...Mn[e],...t].filter(I))}var yt=e=>new Set(e.flatMap(t=>t.relation===
null?[t.statement]:ie(t.relation).filter(I)));function En(e){let t=new Set;for(let{subject:n,object:o,passages:s}of d.
statements)if(s.includes(e))for(let r of[n,o])typeof r=="number"&&r<j&&t.add(r);return[...t]}function Tn(e,t){
let n=o=>I(o)&&d.statements[o].passages.includes(e);return t.relation===null?n(t.statement):ie(t.relation).some(
n)}var pr=1e3,ur=e=>new Set(d.statements.flatMap(({subject:t,denies:n},o)=>n&&I(o)&&!e.has(t)?[t]:[])),mr=(e,t)=>L(
e)!==L(t)?1:2,hr=e=>R(e).flatMap(t=>t.relation===null&&I(t.statement)?[te(t,e)]:[]);function zc(e,t){let n=ur(
t),o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of hr(l)){if(n.has(f))continue;let p=t.has(l)&&t.has(f)?2:mr(l,f),m=i+
p*pr+(Q(f)&&!t.has(f)?1:0);m>=(o.get(f)??1/0)||(o.set(f,m),s[r+p]??=[],s[r+p].push([m,f]))}}return o}function An(e,t){
let n=new Set([e,t]),o=zc(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(Q(r)&&!n.has(r)?1:0),i=hr(r).filter(f=>f!==r&&o.get(f)===a-mr(r,f)*pr);if(!i.length)return[];let l=i.filter(
f=>!L(f)||n.has(f));s.push(Math.min(...l.length?l:i))}return s}function gr(e){let t=ur(new Set(e)),n=e.filter(
(o,s)=>!L(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(p=>p.relation===null&&
te(p,r)===o?[p.statement]:[]),i=Pe(r).filter(p=>!t.has(p)&&R(p).some(m=>m.relation===null&&te(m,p)===o)),l=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(L),f=[...new Set([...i,...l])].flatMap(ie);return{from:r,to:o,statements:new Set(
[...a,...f].filter(I))}})}var b=e=>document.getElementById(e);function c(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e),Se=(e,...t)=>c(
"section",{},c("h3",{},e),...t);function Oe(e,t){for(let n of b(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function oe(e){b("status").textContent=e}var Wc=2.399963229728653,Gc=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function wr(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function xr(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),l=a*Wc,f={x:Math.round(
e.x+i*1.25*Math.cos(l)),y:Math.round(e.y+i*Math.sin(l))},p=o(f);if(n.every(m=>Gc(p,m))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:e.x,y:e.y}}var br=e=>d.statements[e].errata.length>0,Ln=e=>d.statements[e].only==="corrected";function V(e){let t=[...e].
filter(br);return(t.some(n=>!Ln(n))?"†":"")+(t.some(Ln)?"‡":"")}var Cn=new Map;d.statements.forEach(({subject:e},t)=>{
br(t)&&Cn.set(e,[...Cn.get(e)??[],t])});var Rn=Cn.size>0,kt=e=>(Cn.get(e)??[]).filter(I),Nn=e=>V(kt(e));function Ao(e){
if(e.relation===null)return V([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return V(
ie(t).filter(o=>{let{predicate:s,object:r}=d.statements[o];return s===e.property&&r===n&&I(o)}))}var Pn=11,Kc=17,$t=1.18,Vc=12,_c={actor:3.4,named:2.8,relation:2.4,concept:2},Qc={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},jn=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Yc(e){
let{columns:t,lines:n}=d.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/jn(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>jn(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;jn(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Jc(e){let t=Yc($(d.things[e].label)),n=je(e)?.amounts??[];if(!n.length)return t+(Nn(e).includes("‡")?
"‡":"");let o=at(n).replaceAll(`
`," "),s=jn(`${t.split(`
`).at(-1)} · ${o}`)<=d.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var yr=new Map;function Lo(e){let t=`${u.language} ${u.reading}`,n=yr.get(t)??new Map;return yr.set(
t,n),n.has(e)||n.set(e,Jc(e)),n.get(e)}var kr=document.createElement("canvas").getContext("2d"),Xc=getComputedStyle(
document.body).fontFamily,Zc={400:new Map,600:new Map};function it(e,t,n=400){let o=e.split(`
`),s=Zc[n],r=s.get(e);return r===void 0&&(kr.font=`${n} 20px ${Xc}`,r=Math.max(...o.map(a=>kr.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*$t]}function $r(e){let{radius:t,font:n}=d.things[e],[o,s]=it(Lo(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Ie(e,t,n){let{rank:o}=N(e),[s,r]=Qc[o];return Math.max(d.things[e].radius*t,_c[o]+
Math.min(s*Math.sqrt(n),r))}function vr(e,t,n){let o=N(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(d.things[e].font*t,Pn+o),Kc),bold:o&&n>=Vc?600:400}}function Co(e,{x:t,y:n}){let[o,s]=$r(e),r=n-d.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var el=({x:e,y:t},[n,
o])=>[e-n/2,t-o/2,e+n/2,t+o/2],Ro=e=>({x:e.reduce((t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});
function we(e,t,{near:n,home:o={x:0,y:0},room:s}={}){let r=p=>R(p).map(m=>te(m,p)).filter(m=>m!==p&&e.has(m)),
a=p=>e.get(p),i=(p,m)=>[...e].some(([g,w])=>g!==m&&wr(p,a(m),w,d.things[g].radius+4)),l=[...e].map(([p,m])=>Co(
p,m)),f=new Set(t.filter(p=>!e.has(p)));for(;f.size;){let p=[...f],m=(n?null:p.find(y=>r(y).length))??p[0];f.delete(
m);let g=n?[]:r(m),w=n?[n]:g.map(a),k=xr(w.length?Ro(w):o,n||w.length===1?40:0,l,y=>s?el(y,s):Co(m,y),y=>g.some(
M=>i(y,M)));e.set(m,k),l.push(Co(m,k))}}var zt=80,[tl,nl]=[8,12];function vt(e,t,n){return ne(e,n).filter(s=>!t.has(s)).sort((s,r)=>Number(Q(s))-Number(
Q(r))||R(r).length-R(s).length||s-r)}function ol(e){if(e.relation===null)return 1;let{amounts:t,captions:n}=je(
e.relation);return t.length?4:/\d/.test(String(n[0]))?3:e.repeats?0:1}function Wt(e,t,n){let o=new Set(ne(e,n)),
s=[...o].filter(a=>t.has(a)).length;if(L(e))return[...o].filter(a=>!t.has(a));if(s>=tl)return[];let r=new Map;
for(let a of R(e)){let i=te(a,e),l={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!t.has(i)&&ve(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+ol(a)))}return[...r].sort(([a,i],[l,f])=>f-i||R(l).length-R(a).length||a-
l).slice(0,nl-s).map(([a])=>a)}var No=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=No(),B=e=>x.shown.get(e),St=()=>new Set([...x.away,...x.aside]),Sr=()=>new Set([
...x.came.map(({thing:e})=>e),...x.visited===null?[]:[x.visited]]);function In(e){let t={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=vt(e,t,x.away);return{some:n.slice(0,zt),total:n.length,away:vt(e,t,new Set).length-n.length}}
function Or(e){let t=new Set(ne(e,x.away)),n=ne(e).filter(s=>!t.has(s)),o=n.flatMap(s=>{let r=R(e).filter(a=>te(
a,e)===s&&ve(a,new Set));return[D(s),...r.flatMap(({relation:a})=>a===null?[]:D(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function xe(){let e=x.preset!==null&&d.presets[x.preset].kinds!==null,
[t,n]=[St(),Sr()];function o(r){return r.relation===null?ve(r,t):x.shown.has(r.relation)?!1:x.read.has(r.relation)?
!r.repeats&&(e||ve(r,t)):n.has(r.from)||n.has(r.to)?ve(r,x.away):!(e&&r.isAside)&&ve(r,t)}let s=new Set(W());return[
...s].flatMap(r=>R(r).filter(a=>a.from===r&&a.to!==r&&s.has(a.to)&&o(a)))}function Gt(e=null){let t=xe().filter(
({from:n,to:o})=>e===null||n===e||o===e);return[...new Set(t.flatMap(({relation:n})=>n??[]))]}var Mr=()=>[...x.
shown.keys()].filter(e=>L(e)&&!x.guests.has(e)),Er=()=>[...x.guests],Fe=e=>x.shown.has(e),Qe=e=>x.pinned.has(e),
Fn=()=>x.preset,ct=()=>x.shown;function W(){let e=Sr();return[...x.shown.keys()].filter(t=>!x.away.has(D(t))||
e.has(t))}function Tr(){let e=new Map;for(let t of new Set([...x.shown.keys(),...Gt()]))e.set(D(t),(e.get(D(t))??
0)+1);return e}function Dn(e){let t=e===null?null:d.presets[e].kinds;return new Set(t?d.relations.map(({thing:n})=>D(
n)).filter(n=>!t.includes(n)):[])}var sl=[520,380];function rl(e,t){let n=new Set(e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Tn(t,r),s=e.filter(r=>R(r).some(o));return s.length?s:e}function jo(e,t){Object.assign(x,No(),
{preset:e,centre:t,aside:Dn(e)})}function Bn(e){jo(e,null);let{things:t,wide:n,tall:o}=d.presets[e],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;t.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var Ar=()=>jo(
null,null);function Hn(e){let{some:t,total:n,away:o}=In(e);we(x.shown,t,{near:x.shown.get(e)});for(let s of t)
x.guests.delete(s);return{added:t.length,total:n,away:o}}function Un(e){return jo(null,e),x.shown.set(e,{x:0,y:0}),
Hn(e)}function Lr(){for(let e of x.guests)x.shown.delete(e);x.guests=new Set,x.visited=null,x.read=new Set}function Cr(e){
x.shown.has(e)||we(x.shown,[e]),x.guests.delete(e);let t=Hn(e);return x.came.push({thing:e,all:!0}),t}function Rr(e,t){
x.guests.has(e)?al():Lr(),x.read=new Set,x.visited=t&&x.shown.has(e)?null:e,x.visited!==null&&(x.guests=new Set(
[e,...Wt(e,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(e)||we(x.shown,[e],{room:x.guests.size>3?sl:
void 0}),we(x.shown,[...x.guests]))}function al(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function Po(e){x.shown.delete(e),x.guests.delete(e),x.came=x.came.filter(t=>t.thing!==e)}function Io(e){
for(let t of e)x.away.delete(D(t)),x.guests.delete(t);we(x.shown,e)}function Fo(e){for(let t of e)Po(t)}function Nr(e){
x.pinned.delete(e)||x.pinned.add(e),x.guests.delete(e)}function jr(e,t){e===null?[x.away,x.aside]=[new Set,new Set]:
t==="only"?(x.away=new Set([...d.kinds.keys()].filter(n=>n!==e)),x.aside=new Set):(x.aside.delete(e),x.away.delete(
e),t==="hide"&&x.away.add(e)),x.came=x.came.filter(({thing:n})=>!x.away.has(D(n)))}function qn(e,t){x.shown.has(
e)&&x.shown.set(e,t)}function Ye(e,t=null){Lr(),x.read=new Set(t===null?[]:En(t).filter(L));let n=e??[],o=t===
null?n:rl(n,t),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),we(x.shown,
[...x.guests],{home:s.length?Ro(s):void 0}),[...new Set(o)]}var Pr={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tab:"overview"};
function fe(){Object.assign(u,Pr),Ye(null)}function De(e,t=!1){Object.assign(u,Pr,{selected:e,passed:t,tab:"de\
tails"}),Rr(e,t)}function Ot(e,t){fe();let n=[Math.min(e,t),Math.max(e,t)];Ye(n);let o=xe().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:fr(e,t);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Kt(e,t){fe();let n=An(e,t);Ye(n),Object.assign(u,{path:{from:e,to:t},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function Vt(e){fe();let t=En(e).filter(n=>!L(n));Object.assign(u,{passage:e,highlighted:Ye(
t,e),tab:"text"})}function Do(){let{selected:e,passed:t,pair:n,passage:o,isTold:s,path:r,unknown:a,tab:i}=u,l=new Map(
ct());e!==null?(Ye(null),De(e,t)):n?Ot(n.from,n.to):o!==null?Vt(o):s&&r.from!==null&&r.to!==null&&Kt(r.from,r.
to),Object.assign(u,{unknown:a,tab:i});for(let f of Er())qn(f,l.get(f)??B(f))}var Ir={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
total:t,away:n})=>(e<t?`${e} of ${t} neighbours added; expand again for more.`:`${e} neighbours added.`)+(n?` ${n}\
 more are of kinds that you have left out.`:""),leftOut:(e,t)=>`${e===1?"One neighbour is":`${e} neighbours ar\
e`} kept away by what is left out: ${t.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file d\
oes not have this sentence as the graph knows it.",readHere:"read it in the text",where:(e,t)=>`paragraph ${e}\
, sentence ${t}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the picture lig\
hts up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the article's word\
s.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements of this sen\
tence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(e,t,n)=>`${e?`paragraph\
 ${e}, `:""}${t} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:", different\
 in your file",paragraph:e=>`Paragraph ${e}`,ownFile:"Open the article …",otherFile:"Open another file …",
fileNote:"If you have the article as a text file, open it or drop it on the page: its own sentences then stand\
 beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",fileWrong(e,t){return`${{
several:"Several files at once; bring one, the article's text.",folder:`“${t}” is a folder; bring the text f\
ile itself.`,large:`“${t}” is larger than 64 MiB, and so not the article's text.`,void:`“${t}” is empty.`,
unreadable:`“${t}” cannot be read.`,noText:`“${t}” is no UTF-8 text; save the article as plain text in U\
TF-8.`}[e]} Nothing has changed.`},fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?
`${g.name} (${i(g)})`:"";if(!t)return"This graph has no sentences to compare the file with.";if(!e)return`“${a}\
” has none of the ${t} sentences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"\
a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NF\
D)"},p=s.length?` As it is, the file differs from ${l(n)} on: it has ${s.map(g=>f[g]).join(" and ")}, which th\
e page has put right.`:"",m=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that \
the graph was made from.`:"";return e===t?`All ${t} sentences verified.${m}${p}`:`${e} of ${t} sentences verif\
ied.${m} The first that differs is ${l(o)}.${p} Only what is verified is quoted.`},askTab:"Ask",askNote:e=>`${e}\
 questions that the graph answers, each row with the sentences that state it.`,whichQuestion:"Which question? \
money, policy, people …",allQuestions:"All questions",noQuestion:e=>`There is no question “${e}” here.`,
starting:"The engine starts …",notStarted:"This browser does not let the page start its engine. The picture,\
 the text and the table work without it.",answering:"Answering …",closeAnswer:"Close the answer",answer:"Ans\
wer",rows:e=>e===1?"1 row":`${e} rows`,forExample:"such as",drop:"take away",whyRow:(e,t)=>`Why row ${e}${t?`,\
 marked ${t}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(e,t)=>`Also asked of what it includes\
: ${e}${t>0?` and ${t} more`:""}.`,noEvidence:"For this question no sentences can be told row by row.",ended:e=>`\
No answer within ${e} seconds, so it was ended. Narrow the question and ask again.`,refused:e=>`${e} would rea\
ch beyond this page, which asks nobody else. Ask what is in it.`,notGiven:({parameter:e,text:t,why:n,others:o,
type:s})=>n==="strange"?`This question has no “${e}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="seve\
ral"?`“${t}” is the name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?`“${t}”\
 is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${t}”.`,ownQuery:"Your own SP\
ARQL",ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FRO\
M and LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not sai\
d","topic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-inf\
rastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-tex\
t":"The text","topic-time":"Time"};var Fr={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:e,total:t,away:n})=>(e<t?`이웃 ${t}개 중 ${e}\
개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${e}개를 더하였다.`)+(n?` 빼 둔 종류의 이웃 ${n}\
개는 더하지 않았다.`:""),leftOut:(e,t)=>`빼 둔 종류 때문에 이웃 ${e}개가 보이지 않는다: ${t.
join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문장은 그래프가 아는 것과 다르다.",
readHere:"글에서 읽기",where:(e,t)=>`${e}번째 문단 ${t}번째 문장`,textTitle:"문장마다 읽는 글",
textHelp:"문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",
paraphrased:"이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"\
앞 문장",next:"다음 문장",sentenceOf:(e,t,n)=>`${e?`${e}번째 문단, `:""}${n}문장 중 ${t}번째`,
jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",paragraph:e=>`${e}\
번째 문단`,ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으\
면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(e,t){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${t}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${t}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${t}’은(는) 빈 파일이다.`,unreadable:`‘${t}’을(를) 읽을 수 없다.`,noText:`‘${t}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[e]} 바뀐 것은 없다.`},
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?`${g.name}(${i(g)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(g=>`${f[g]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",m=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${m}${p}`:`문장 ${t}개 중 ${e}개를 확인하였다.${m} 처음으로 다른 문장은 ${l(
o)}이다.${p} 확인된 문장만 인용한다.`},askTab:"질문",askNote:e=>`그래프가 답하는 질문 ${e}\
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
정책","topic-text":"글","topic-time":"시간"};var Dr={en:Ir,ko:Fr},h=e=>Dr[u.language][e];function be(e){let t=Dr[u.language][e];return typeof t=="string"?t:
""}function zn(e){u.mode=e,b("table").hidden=e!=="table",b("drawing").hidden=e==="table",b("tools").hidden=e==="t\
able",Oe("modes",e)}var cl=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Me(e){
u.tab=e;for(let t of b("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===
e?0:-1;for(let[t,n]of cl)b(n).hidden=t!==e;Bo()}function Bo(){b("fold").textContent=u.tab==="details"&&_e()||b(
`tab-${u.tab}`).textContent}var ce=e=>b("fold").setAttribute("aria-expanded",String(e)),Br=()=>b("fold").getAttribute(
"aria-expanded")==="true";var Hr=[[],[0],[-.3,.3],[-.4,0,.4]];function Ur(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function de(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=Ur(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var qr=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function zr(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(Ur(e,t,n))} `:"L"}${o(t)}`}var ll=2e3,Ho=e=>!e.isAside||e.alone;function fl(e){if(e.relation===null)return $(d.predicates[d.statements[e.
statement].predicate])+Ao(e);let{captions:t,called:n}=je(e.relation),o=Ho(e)?at(t):$(n);if(e.property===null)return o;
let s=$(d.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(Ho(e)?"":Ao(e))}function dl(e){let t=e.
relation!==null&&Ho(e)&&je(e.relation)?.amounts||[];return t.length?at(t):null}function Wr(e,[t,n],o,s){let r=o.
flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),h("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?dl(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var Mt=new Map,
X=()=>Mt;function Uo(e){let{from:t,to:n}=Mt.get(e);return{from:t,to:n,edges:[...Mt.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function Gr(e){let t=[...Mt.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?Uo(o.id):null}function qo({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=u;return s===null||n.some(
r=>Tn(s,r))}function Kr(){let e=new Map,t=xe();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=fl(n);r.said.set(a,[...r.said.get(a)??[],
n])}Mt=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
l))),a=t.length>ll?void 0:Hr[r.length],i=a?r.map((l,f)=>Wr(f?`${n}/${f}`:n,o,[l],a[f])):[Wr(n,o,r,0)];for(let l of i)
Mt.set(l.id,l)}}var[pl,Vr]=[50,.4],ul=.75,ml=250;function _r(e,t){let n=0,o=!1,s=!1;function r(i=pl){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Vr}}),i>Vr/2&&(n=setTimeout(()=>r(i*ul),ml))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var Qr=.6;function Yr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,families:f}=n,{family:p,
rank:m,shape:g}=N(e),w=!o||o.has(e),k=f[p][w?s&&m==="concept"?"pale":"full":"dim"],y=e===u.selected,M=Nn(e).includes(
"†")&&w,C={background:k,border:a},Y=Qe(e);return{id:e,...B(e),shape:g,size:Ie(e,r,t)/r,borderWidth:(y?3:M?2:
1)*(s?Qr:1),color:{background:k,border:y?a:M?l:i,highlight:C,hover:C},fixed:Y,shapeProperties:{borderDashes:Y?
[3,2]:!1}}}function Jr(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:l}=n,f=e.edges.
find(g=>g.relation!==null)?.relation??null,p=f===null?i:l[N(f).family],m=g=>({enabled:!s&&e.edges.some(w=>w.to===
g),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?Qr/r:f===null?1:1.5,color:{color:p[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:m(e.to),from:m(e.from)},dashes:f===null&&!s?[5,4]:!1,smooth:qr(
e.bend)}}function Xr(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;t.on("animationFinished",()=>{l=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function f(p,m,g){t.setSize(
"100%","100%");let[w,k]=[p.map(({x:ee})=>ee),p.map(({y:ee})=>ee)],[y,M,C,Y]=[Math.min(...w),Math.max(...w),Math.
min(...k),Math.max(...k)],T=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(M-y||1),(e.clientHeight-o()-
70)/(Y-C||1),1.15),H=T<.35?m:null,G=!a||g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:H??
{x:(y+M)/2,y:(C+Y)/2+16+o()/2/T},scale:H?.35:T},t.moveTo({...i,animation:G?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),G?r():(l=performance.now()+1500,hl(t).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=l}}var hl=e=>e;var gl=1.5;function zo(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},f){let p=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let m=o*$t;p.forEach((g,w)=>{let k=n+
(w-(p.length-1)/2)*m,y=e.measureText(g).width+2*gl*f;e.fillStyle=l,e.fillRect(t-y/2,k-m/2,y,m)}),e.fillStyle=a,
p.forEach((g,w)=>{e.fillText(g,t,n+(w-(p.length-1)/2)*m)})}var Wn=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n,o=()=>!1){
let[s,r,a,i]=t;for(let l of this.#t(t))for(let[[f,p,m,g],w]of this.#e.get(l)??[])if(w!==n&&s<m&&f<a&&r<g&&p<i&&
!o(w))return!1;return!0}};function Zr([e,t,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[p,m,g,w]of[[e,n-e,s,a],[t,o-
t,r,i]]){if(!m){if(p<g||p>w)return!1;continue}let[k,y]=[(g-p)/m,(w-p)/m];l=Math.max(l,Math.min(k,y)),f=Math.min(
f,Math.max(k,y))}return l<=f}var wl=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),xl=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],bl=[0,8,16,24,32],Wo=12,ea=60,yl=14,kl=500,$l=400,vl=.5,_t=2,
Sl=1,ta=(e,t,n,o)=>[e-n/2-_t,t-o/2-_t,e+n/2+_t,t+o/2+_t];function na({shapes:e,things:t,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=kl}){let f=v=>({x:s(v).x*a,y:s(v).y*a}),p=new Wn;for(let v of e){let{x:P,
y:z}=f(v),K=Ie(v,a,r(v));p.add([P-K,z-K,P+K,z+K],v)}let m=o.length>$l?[]:o.flatMap(v=>Ol(v,f));function g(v,P,z,K=(()=>!1)){
let Ce=i&&z.x>i[0]&&z.y>i[1]&&z.x<i[2]&&z.y<i[3],me=null,re=1/0;for(let _ of v){let[he,xt,Re,Ne]=_.box;if(Ce&&
(he<i[0]||xt<i[1]||Re>i[2]||Ne>i[3])||!p.isFree(_.box,P,K))continue;let ke=m.reduce((qt,{id:rt,stroke:Ge})=>qt+
(rt!==P&&Zr(Ge,_.box)?1:0),_.off??0);if(ke<re&&([me,re]=[_,ke]),!re)break}return me}let{names:w,captions:k}={names:new Map,
captions:new Map},y=new Set(t.slice(0,yl)),M=v=>y.has(v)&&r(v)>=Wo;function C(v){let P=Lo(v),{size:z,bold:K}=vr(
v,a,r(v)),[Ce,me]=it(P,z,K),{x:re,y:_}=f(v),he=Ie(v,a,r(v)),xt=(r(v)>=Wo?bl:[0]).flatMap(ke=>xl.map(([qt,rt])=>{
let Ge=he+_t+1+ke,[yn,kn]=[qt*(Ge+Ce/2),rt*(Ge+me/2)];return{dx:yn,dy:kn,box:ta(re+yn,_+kn,Ce,me)}})),Re=ke=>typeof ke==
"number"&&ke!==v&&r(ke)<Wo,Ne=g(xt,null,{x:re,y:_})??(M(v)?g(xt,null,{x:re,y:_},Re):null);Ne&&(p.add(Ne.box,`n\
ame ${v}`),w.set(v,{dx:Ne.dx,dy:Ne.dy,size:z,bold:K,label:P}))}function Y({id:v,from:P,to:z,bend:K},Ce){let[me,
re]=it(Ce,Pn),[_,he]=[f(P),f(z)],xt=wl.map(([Ne,ke,qt])=>{let[rt,Ge]=[ke*(me/2+4),qt*(re/2+4)],{x:yn,y:kn}=de(
_,he,K,Ne);return{along:Ne,dx:rt,dy:Ge,off:rt||Ge?Sl:0,box:ta(yn+rt,kn+Ge,me,re)}}),Re=g(xt,v,de(_,he,K,.5));Re&&
(p.remove(v),p.add(Re.box,v),k.set(v,{along:Re.along,dx:Re.dx,dy:Re.dy,size:Pn,label:Ce}))}let[T,H]=[t.slice(0,
l),o.slice(0,l)],G=H.filter(({amount:v})=>v),ee=new Set(G.flatMap(({from:v,to:P})=>[v,P]));for(let v of T.length<=
ea?T.filter(P=>ee.has(P)):T)C(v);if(T.length<=ea)for(let v of G)Y(v,v.amount??"");for(let v of T)w.has(v)||C(v);
if(w.size>=vl*T.length){for(let v of G)Y(v,v.label);for(let v of H)v.amount||Y(v,v.label)}for(let v of n.slice(
0,l))C(v);return{names:w,captions:k}}function Ol({id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],i=(o?[0,.25,
.5,.75,1]:[0,1]).map(l=>de(r,a,o,l));return i.slice(1).map((l,f)=>({id:e,stroke:[i[f].x,i[f].y,l.x,l.y]}))}var Ml=50,Et=new Map,Go=()=>[...x.shown.keys()].filter(e=>!x.guests.has(e));function El(){let{preset:e,centre:t,
came:n,away:o}=x,s=new Set(e===null?[]:d.presets[e].things);if(t!==null)for(let r of[t,...vt(t,new Set([t]),new Set).
slice(0,zt)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?vt(r,s,o).slice(0,zt):Wt(r,s,o))s.add(
i)}return s}function Ee(){let[e,t]=[El(),new Set(Go())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...t].filter(n=>!e.has(n)),removed:[...e].filter(n=>!t.has(n)),away:[...x.away],asked:[...Dn(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}function oa({preset:e,
centre:t,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){t!==null?Un(t):e!==null?Bn(e):Ar(),x.away=new Set(
r);for(let f of[...a,...x.away])x.aside.delete(f);for(let f of n)we(x.shown,[f.thing]),f.all?Hn(f.thing):we(x.
shown,Wt(f.thing,x.shown,x.away)),x.came.push(f);we(x.shown,o);for(let f of s)x.shown.delete(f);x.pinned=new Set(
i);let l=Et.get(sa());l&&(x.shown=new Map(l))}var sa=()=>`${x.preset} ${x.centre} ${Go().sort((e,t)=>e-t)}`;function Gn(){
let e=sa();Et.delete(e),Et.set(e,new Map(Go().map(t=>[t,B(t)]))),Et.size>Ml&&Et.delete([...Et.keys()][0])}function ra(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,l=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
f=null;function p(){if(!f)return;let y=l(),M=y.scale/f.scale;t.style.transform=`translate(${y.x-f.x*M}px, ${y.
y-f.y*M}px) scale(${M})`}let m=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,m(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(k,160))}function k(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
f=l(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&m(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),e.on("dragStart",({nodes:y})=>y.length&&g()),
e.on("dragging",({nodes:y})=>y.length||w()),e.on("dragEnd",k),e.on("zoom",w)}var Tl=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1,1.4,1.8].flatMap(e=>[e,-e]),Al=.15,Ll=.01,aa=14,Cl=4e6;function Ko(e,t,n){
let[o,s]=[t.x-e.x,t.y-e.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-e.x)*o+(n.y-e.y)*s)/r));return Math.hypot(
e.x+a*o-n.x,e.y+a*s-n.y)}var Vo=(e,t,n)=>n?Array.from({length:aa+1},(o,s)=>de(e,t,n,s/aa)):[e,t];function ia(e,t,n,o){
if(e.length*t.length>Cl)return;let s=t.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of e){let g=function(y){let M=Vo(l,f,y),[C,Y]=[M.map(({x:P})=>P),M.map(({y:P})=>P)],[T,H,G,ee]=[Math.
min(...C),Math.max(...C),Math.min(...Y),Math.max(...Y)],v=0;for(let{thing:P,at:z,radius:K,core:Ce}of s){let{x:me,
y:re}=z;if(me<T-K||me>H+K||re<G-K||re>ee+K||P===i.from||P===i.to)continue;let _=1/0;for(let he=1;he<M.length;he+=
1)_=Math.min(_,Ko(M[he-1],M[he],z));_<K&&(v+=_<Ce?1:Ll)}return v};var a=g;let[l,f]=[n(i.from),n(i.to)],p=`${i.
from}-${i.to}`,m=r.get(p)??[];r.set(p,m);let w=y=>m.every(M=>Math.abs(M-y)>=Al),k=g(i.usual);i.bend=i.usual;for(let y of k?
Tl:[]){let M=i.usual+y,C=w(M)?g(M):1/0;if(C<k&&([k,i.bend]=[C,M]),!k)break}m.push(i.bend)}}var ft=matchMedia("(prefers-color-scheme: dark)");lt(ft.matches?"dark":"light");function lt(e){document.documentElement.
dataset.theme=e}var Tt=()=>document.documentElement.dataset.theme==="dark";function ca(){let{theme:e="light"}=document.
documentElement.dataset;lt("light");let t=Kn();return lt(e),t}function Kn(){let e=getComputedStyle(document.documentElement),
t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(f=>parseInt(t(s).slice(f,f+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{ink:t("ink"),
soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,
families:Object.fromEntries(d.kinds.map(({family:s})=>[s,o(s)]))}}var Rl=.55,Nl=120,jl=500,fa=3e3,Pl=3,ye=b("drawing"),da=()=>b("tools").offsetHeight+16,Je=new vis.DataSet([]),
Qt=new vis.DataSet([]),O=new vis.Network(ye,{nodes:Je,edges:Qt},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),Jt=()=>Je.length>jl,Yo=Xr(ye,O,{isHeavy:Jt,below:da,arrived:()=>ha(!0),settle:ts});ra(O,ye.querySelector(
"canvas"),Jt,ts);var Be=Kn(),_o=new Map,Qo={names:new Map,captions:new Map},la=0,Vn=!1,Yt={scale:0,x:0,y:0},He=e=>_o.
get(e)??0;function Il(){let e=W().length;return e>fa||e>Nl&&O.getScale()<Rl}function Jo(){if(u.highlighted){let t=(u.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...u.highlighted,...t.filter(Fe)])}if(u.selected===
null||!Fe(u.selected))return null;let e=[...X().values()].filter(({from:t,to:n})=>t===u.selected||n===u.selected);
return new Set([u.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function Fl(){let{x:e,y:t}=O.canvasToDOM({x:0,
y:0});return[-e,-t,ye.clientWidth-e,ye.clientHeight-da()-t]}function Dl(e){return Jt()?e.filter(t=>pa(t,50)):e}
function pa(e,t){let{x:n,y:o}=O.canvasToDOM(B(e));return n>-t&&o>-t&&n<ye.clientWidth+t&&o<ye.clientHeight+t}function Bl(e){
let t=Jo(),n=new Set(e),o=i=>i===u.selected?2:t?.has(i)?1:0,s=i=>He(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.
to)&&qo(i,t),a=[...e].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);return{shapes:e,things:t?a.filter(i=>t.has(i)):a,
dim:t?a.filter(i=>!t.has(i)):[],lines:[...X().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||
i.to-l.to),pointOf:B,degree:He}}function ua(){Yt={scale:O.getScale(),...O.getViewPosition()},Qo=na({...Bl(Dl(W())),
scale:Yt.scale,sight:Fl()})}function Hl(){let e=O.getScale();function t(n){let o=Ie(n,e,He(n));return[o/e,(o+Pl)/
e]}ia([...X().values()],W(),B,t)}function Xo(e){Hl();let t=Jo(),n={colours:e,highlighted:t,far:Il(),scale:O.getScale()};
return{things:W().sort((o,s)=>He(o)-He(s)).map(o=>Yr(o,He(o),n)),lines:[...X().values()].map(o=>Jr(o,qo(o,t),n))}}
function Zo(){Be=Kn(),Kr(),_o=new Map;for(let{from:o,to:s}of X().values())for(let r of[o,s])_o.set(r,He(r)+1);
let e=W().length<=fa;O.setOptions({interaction:{hover:e,dragNodes:e}}),Qt.remove(Qt.getIds().filter(o=>!X().has(
String(o))));let t=Xo(Be),n=new Set(t.things.map(({id:o})=>o));Je.remove(Je.getIds().filter(o=>!n.has(Number(o)))),
Je.update(t.things),Qt.update(t.lines),ua(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&O.unselectAll(),
u.selected!==null&&Je.get(u.selected)&&O.selectNodes([u.selected],!1)}function ma(e=!1){let t=O.getScale(),{x:n,
y:o}=O.getViewPosition(),s=Math.abs(t/Yt.scale-1)>(Jt()?.2:.03);if(!e&&!s&&!(Jt()&&Math.hypot(n-Yt.x,o-Yt.y)*t>
20))return;if(ua(),!s){O.redraw();return}let r=Xo(Be);Je.update(r.things),Qt.update(r.lines)}function _n(){let e=1/
O.getScale(),t=s=>O.getPosition(s),n=[...Qo.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f}])=>{if(!Je.get(
s))return[];let{x:p,y:m}=t(s);return[{thing:s,x:p+r*e,y:m+a*e,size:i*e,bold:l,label:f}]}),o=[...Qo.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let p=X().get(s);if(!p)return[];let{x:m,y:g}=de(t(p.from),t(p.to),p.
bend,r);return[{line:p,x:m+a*e,y:g+i*e,size:l*e,label:f}]});return{names:n,captions:o}}function es(e){let[t,n]=[
O.DOMtoCanvas({x:0,y:0}),O.DOMtoCanvas({x:ye.clientWidth,y:ye.clientHeight})];return{...Xo(e),..._n(),from:t,to:n,
width:ye.clientWidth,height:ye.clientHeight}}function ts(){ma(!0)}function ha(e=!1){cancelAnimationFrame(la),Vn=
Vn||e,la=requestAnimationFrame(()=>{ma(Vn),Vn=!1})}O.on("afterDrawing",e=>{let t=1/O.getScale(),{names:n,captions:o}=_n();
for(let r of o)zo(e,r,r.line.weight>1?Be.ink:Be.soft,Be,t);let s=Jo();for(let r of n){let a=s?!s.has(r.thing):
Q(r.thing);zo(e,r,a?Be.soft:Be.ink,Be,t)}Yo.isTravelling()||ha()});O.on("dragEnd",({nodes:e})=>e.length?ns(e):
ts());function ns(e){for(let t of e)qn(t,O.getPosition(t));Gn(),Zo()}var ga=e=>pa(e,-20);var Ul=3,ql=6,zl=b("drawing"),wa=null,At=!1,os=O.getViewPosition();function Ue(e=null,t=!1){wa=e,At=!1;let n=new Set(
W()),o=(e??[...n]).filter(s=>n.has(s)).map(B);o.length&&Yo.look(o,e&&!u.highlighted?o[0]:null,t)}var xa=()=>At||
Ue(wa);function ba(e){let t=W().map(B),[n,o]=[t.map(({x:a})=>a),t.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,zl.clientHeight/s/Ul);return Math.max(r,Math.min(ql,
e))}function dt(e){At=!0,O.moveTo({scale:ba(O.getScale()*e)})}O.on("zoom",()=>{At=!0;let[e,t]=[O.getScale(),ba(
O.getScale())];e!==t&&O.moveTo({scale:t,position:os}),os=O.getViewPosition()});O.on("dragEnd",({nodes:e})=>{At=
At||!e.length,os=O.getViewPosition()});var ya=_r(O,e=>{ns(W()),e&&u.selected===null&&!u.highlighted&&Ue()});function ss(){
let{selectionHandler:e}=O,t=Object.values(e?.hoverObj??{});for(let n of t)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];t.length&&O.redraw()}var Qn=null;function pt(e=null,t=!1){Qn=u.mode==="picture"?null:()=>Ue(e,t),Qn||Ue(e,t)}function Gl(){let{selected:e,
highlighted:t}=u;pt(e!==null?[e,...ne(e,St()).filter(Fe)]:t)}function pe({from:e=null,moves:t=!0}={}){Me(u.tab),
F(),b("details").scrollTop=0,u.tab!=="overview"&&((u.passage===null||e===null)&&ce(!0),u.tab==="details"&&(oe(
h("chosen")+_e()),b("drawing").contains(document.activeElement)||b("details").querySelector("h2").focus()),t&&
Gl())}function qe(e){J(),De(e),pe()}function ka(e){J(),De(e),pe({moves:!1})}function $a(e){De(e,!0),pe({moves:!ga(
e)})}function va({from:e,to:t}){J(),Ot(e,t),pe({moves:!1})}function ut(){J(),fe(),pe()}function Sa(e){J(),fe(),
Bn(e),pe(),pt(null,!0)}function Oa(e,t){J(),Kt(e,t),pe()}function Te(e){let t=u.passage;J(),Vt(e),pe({from:t})}
function Yn(e,t=!0){u.unknown=null;let n=or(e,t);n&&Object.assign(u,{unknown:n,tab:"overview"}),pe(),n&&ce(!0),
u.tab==="overview"&&pt()}function Xe(e,t,n=[]){let o=document.activeElement,s=o?.dataset?.act??o?.value;J(),e(),
Do(),F(),t!==void 0&&pt(t===null?null:[t,...ne(t),...n]);let a=[...document.querySelectorAll("#overview :is(bu\
tton, input), #details button")].find(i=>s&&i.offsetParent&&(i.dataset.act===s||i.value===s));a&&document.activeElement===
document.body&&a.focus()}var Ma=e=>Xe(()=>oe(h("added")(Un(e))),e),Jn=(e,t=!0)=>Xe(()=>oe(h("added")(Cr(e))),t?
e:void 0),Ea=()=>u.selected??u.pair?.from;function Xn(e){let[t,...n]=e;Xe(()=>{Io(e),n.length||De(t)},n.length?
Ea():void 0,e),n.length||pe()}function Zn(e){let[t,...n]=e;if(Xe(()=>{n.length||fe(),Fo(e)},n.length?Ea():void 0,
e),n.length)return;let s=Gr(t);s&&Ot(s.from,s.to),pe()}var Ta=()=>Xe(()=>Io(Gt()),null),Aa=()=>Xe(()=>Fo(Mr()),
null),La=e=>Xe(()=>Nr(e));function Ca(e){J(),fe(),Po(e),pe(),oe(h("hiddenNow"))}var Lt=(e,t)=>Xe(()=>jr(e,t));
function rs(){rr(),oe(h("undone"))}function Ra(e){zn(e),F(),e==="picture"&&Qn&&Qn()}function Na(e){u.reading=e,
Oe("readings",e),Do(),F()}async function Xt(e){let t=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Kl=new Promise(e=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",e):e(null)});async function Ct(e){
return await Kl,document.getElementById(e)?.textContent??""}var Pa=null;function Zt(){return Pa??=Ct("rdf").then(Xt).then(e=>JSON.parse(new TextDecoder().decode(e))),Pa}function mt(e,t){
let n=e.indexOf(":"),o=e.slice(0,n);return n>=0&&Object.hasOwn(t,o)?t[o]+e.slice(n+1):e}var Vl=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
_l={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Ql(e){let[,t,n="",o=""]=Vl.exec(e)??["",e];return{
value:t.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>_l[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Ia(){let e=await Zt(),t=W(),n=l=>({iri:mt(d.things[l].name,e.prefixes),
thing:l}),o=l=>I(l)&&typeof d.statements[l].object!="number",s=yt(xe());for(let l of t)for(let f of ie(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=d.statements[l],{subject:p,predicate:m,object:g}=f;return{
subject:n(p),predicate:mt(e.predicates[m],e.prefixes),object:typeof g=="number"?n(g):Ql(e.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...t,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:e}}var eo=(e,t)=>(t.types[e]??[]).map(n=>mt(n,t.prefixes));var is=20,nn=()=>document.getElementById("tab-ask")!==null,en=class extends Error{},Rt=null,tn=new Map,Fa=0;function Da(e,t,n){
Fa+=1;let o=Fa;return new Promise((s,r)=>{tn.set(o,{resolve:s,reject:r}),e.postMessage({id:o,what:t,given:n})})}
function Ba(){Rt?.worker.terminate(),Rt=null;for(let{reject:e}of tn.values())e(new en);tn.clear()}async function Yl(){
let e=await Xt(await Ct("worker")),t=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),n=new Worker(
t);URL.revokeObjectURL(t),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=tn.get(s);tn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),Ba()};let o=Da(
n,"open",[await Ct("engine"),await Ct("asking"),d.readings[0]]);return{worker:n,known:o}}var as=null;async function Ha(){
return Rt||(as??=Yl(),Rt=await as,as=null,Rt)}async function Ua(){return(await Ha()).known}async function on(e,...t){
let{worker:n,known:o}=await Ha();await o;let s=setTimeout(Ba,1e3*is);try{return await Da(n,e,t)}finally{clearTimeout(
s)}}var qa=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isBusy:!1,row:null,key:""}),S=qa(),
sn=(e={})=>{Object.assign(S,qa(),e)},Nt=()=>S.name!==""||S.own!==null,U={now:null,terms:null,hasFailed:!1},rn=()=>U.
now?.questions.find(({name:e})=>e===S.name),Jl=[];function za(e){for(let t of Jl)t(e)}var an="http://www.w3.org/2001/XMLSchema#",Xl=/[\p{Cc} <>"{}|\\^`]/u,Zl={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function cs({type:e,value:t,datatype:n,"xml:lang":o}){if(e==="bnode")return`_:${t}`;if(e==="triple")return`<<(\
 ${[t.subject,t.predicate,t.object].map(cs).join(" ")} )>>`;if(e==="uri"){if(Xl.test(t))throw new Error(`${t}:\
 no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,r=>Zl[r])}"`;return o?`${s}@${o}`:n&&n!==`${an}\
string`?`${s}^^<${n}>`:s}var ef=["Long","Int","Short","Byte"],tf=["integer",...ef.flatMap(e=>[e.toLowerCase(),`unsigned${e}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(e=>`${e}Integer`)],Bm=new Map([...tf.map(e=>[an+e,/^[+-]?\d+$/]),
[`${an}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${an}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${an}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Wa=null,Ga=null;function ls(e){let{prefixes:t}=U.terms??d;return Wa??=new Map(d.things.map(({name:n},o)=>[
mt(n,t),o])),e?.type==="uri"?Wa.get(e.value):void 0}function nf(){if(!U.terms)return new Map;let{objects:e,predicates:t,
prefixes:n}=U.terms,o=r=>`<${mt(d.things[r].name,n)}>`,s=new Map;return d.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):e[l],p=`${o(r)} <${mt(t[a],n)}> ${f}`;s.set(p,[...s.get(p)??[],l])}),
s}function Ka({evidence:e}){Ga??=nf();let t=e.map(n=>({one:n,places:(Ga?.get(of(n))??[]).filter(I)}));return{wanted:new Set(
t.flatMap(({places:n})=>n)),rest:t.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var of=({triple:e})=>e.map(
cs).join(" ");function Va(e){let n=[...new Set(e.flat().map(ls))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!L(
s));return o.length?o:n}async function ds(){if(!(U.now||U.hasFailed)){try{let[e,t]=await Promise.all([Ua(),Zt()]);Object.assign(U,{now:e,
terms:t})}catch(e){U.hasFailed=!0,S.trouble={kind:"start",message:String(e)}}F()}}var _a=()=>`${u.reading} ${u.
language}`;function Qa(){Nt()&&S.key!==_a()&&Ya()}var fs=null;async function Ya(){let e={};fs=e,Object.assign(
S,{isBusy:!0,trouble:null,row:null,key:_a()});let{reading:t,language:n}=u;try{await ds();let o=S.own===null?{table:await on(
"answer",S.name,S.typed,t,n)}:await on("sparql",S.own,t,n);if(fs!==e)return;let{table:s=null,holds:r=null,refused:a}=o;
Object.assign(S,{answer:s,holds:r,isBusy:!1}),a&&(S.trouble={kind:"refused",message:a}),s&&za({asked:S,answer:s,
reading:t,language:n}),sf(),oe(s?h("rows")(s.rows.length):"")}catch(o){if(fs!==e)return;let{message:s=String(o),
told:r}=o;Object.assign(S,{answer:null,isBusy:!1}),S.trouble={kind:o instanceof en?"ended":r?"given":"query",told:r,
message:s}}F()}function sf(){if(u.selected!==null||u.pair||u.passage!==null)return;let e=S.answer?Va(S.answer.
rows.map(({terms:t})=>t)):[];u.highlighted=e.length&&e.length<=rf?Ye(e):null,u.highlighted&&pt(u.highlighted)}
var rf=60,to=(e,t={})=>ps({name:e,typed:t}),no=e=>ps({own:e}),jt=()=>ps({});function ps(e){J(),fe(),us(e),Me("\
ask"),ce(!0),F()}function us(e){sn(e),(S.name||S.own)&&Ya()}function Ja(){let e=c("textarea",{id:"sparql",rows:"14",spellcheck:"false",autocapitalize:"off"});return e.value=
S.own??"",[E(`← ${h("allQuestions")}`,jt,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),c("p",{
class:"note"},h("ownNote")),c("label",{for:"sparql",class:"unseen"},"SPARQL"),e,c("div",{class:"tools"},E(h("r\
un"),()=>no(e.value),{class:"tool"}))]}var af=12,Xa=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),cn=({label:e})=>e[u.language==="ko"?1:
0];function cf(e,t){let n=Xa(t.trim()),o=e.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Xa(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(cn(r.choice),cn(a.choice))),o.slice(
0,af).map(({choice:r})=>r)}function Za(e,t,n){let o=c("input",{id:e,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${e}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${e}-found`,class:"found",role:"listbox","aria-label":h("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((m,g)=>c("li",{id:`${e}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
f(m.typed)}},c("span",{dir:"auto"},cn(m))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${e}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=cf(await t(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),f(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var ei=(e,t)=>E(e,t,{class:"given","aria-label":`${e}: ${h("drop")}`});var ti=new Map;async function ni(e){let t=JSON.stringify([S.name,e,u.reading]),n=ti.get(t)??await on("choices",
S.name,e,u.reading);return ti.set(t,n),n}function oi(e,t){let n={...S.typed,[e]:t};t.length||delete n[e],to(S.
name,n)}function lf({name:e,single:t,help:n,example:o}){let s=`ask-${e}`,r=S.typed[e]??[],a=r.map(f=>{let p=ei(
f,()=>oi(e,r.filter(m=>m!==f)));return ni(e).then(m=>{let g=m.find(({typed:w,names:k})=>w===f||k.includes(f));
g&&(p.textContent=cn(g))}),p}),i=Za(s,()=>ni(e),f=>oi(e,t?[f]:[...new Set([...r,f])])),l=i.querySelector("inpu\
t");return l.placeholder=`${h("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},$(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function si({title:e,description:t,parameters:n}){return[E(`← ${h("allQues\
tions")}`,jt,{class:"plain back"}),c("h2",{tabindex:"-1"},$(e)),c("p",{class:"note"},$(t)),...n.map(lf)]}var ri=e=>be(`topic-${e}`)||e,ms="";function ai(e){let t=[...new Set(e.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=ms.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:p,
tags:m})=>{let g=[l,f,p,m,m.map(ri)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=e.filter(a);n.replaceChildren(...t.flatMap(l=>{let p=i.filter(g=>g.tags.includes(l)).map(({name:g,title:w})=>c(
"li",{},E($(w),()=>to(g),{class:"question",value:g}))),m=c("summary",{},ri(l)," ",c("small",{},String(p.length)));
return p.length?[c("details",{open:r.length>0,class:"topic"},m,c("ul",{},...p))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=ms,s.addEventListener("input",()=>{ms=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(e.length)),c("div",{class:"field"},s),c("p",{},E(h("ownQuery"),()=>no(""),{
class:"plain"})),n]}var ii="";function ci(){let{trouble:e}=S;return e?e.kind==="ended"?h("ended")(is):e.kind==="refused"?h("refuse\
d")(e.message):e.kind==="start"?h("notStarted"):e.kind==="given"?h("notGiven")(e.told):e.message:""}function oo(){
if(!nn()||u.tab!=="ask")return;ds(),Qa();let e=JSON.stringify([u.language,u.reading,S.name,S.typed,S.own===null,
U.now!==null,U.hasFailed]);if(e===ii)return;ii=e;let t=rn(),n=U.now?S.own!==null?Ja():t?si(t):[...Nt()?[c("p",
{class:"erratum"},h("noQuestion")(S.name))]:[],...ai(U.now.questions)]:[c("p",{class:"muted",role:"status"},U.
hasFailed?h("notStarted"):h("starting"))];b("ask").replaceChildren(...n)}var ln=[];for(let e=2;ln.length<64;e+=1)ln.every(t=>e%t)&&ln.push(e);var li=e=>Math.floor((e-Math.floor(e))*2**
32)|0,ff=ln.map(e=>li(Math.cbrt(e))),df=ln.slice(0,8).map(e=>li(Math.sqrt(e))),Ae=(e,t)=>e>>>t|e<<32-t;function fi(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(df),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let M=Ae(r[y-15],7)^Ae(r[y-15],18)^
r[y-15]>>>3,C=Ae(r[y-2],17)^Ae(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+M+r[y-7]+C|0}let[i,l,f,p,m,g,w,k]=s;for(let y=0;y<
64;y+=1){let M=k+(Ae(m,6)^Ae(m,11)^Ae(m,25))+(m&g^~m&w)+ff[y]+r[y]|0,C=(Ae(i,2)^Ae(i,13)^Ae(i,22))+(i&l^i&f^l&
f)|0;[k,w,g,m,p,f,l,i]=[w,g,m,p+M|0,f,l,i,M+C|0]}[i,l,f,p,m,g,w,k].forEach((y,M)=>{s[M]=s[M]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var di=60,pf=1e5,uf=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],fn=({name:e})=>e.split("/").slice(0,-1).join("/"),hs=new Map;d.passages.
forEach((e,t)=>{e.sha256&&hs.set(fn(e),[...hs.get(fn(e))??[],t])});var ws=new Map;function pi(e,t){let n=new Map,
o=null,[s,r]=[0,pf];for(let a of t){let{begin:i,end:l,sha256:f}=d.passages[a],p=w=>e.slice(w,w+l-i).join(""),m=w=>w>=
0&&fi(new TextEncoder().encode(p(w)))===f,g=[i,i+s].find(m);if(g===void 0&&r>0){o??=[...e.keys()].filter(y=>/\S/.
test(e[y])&&!/[\p{L}\p{N}_]/u.test(e[y-1]??""));let w=i+s,k=[...o].sort((y,M)=>Math.abs(y-w)-Math.abs(M-w)).slice(
0,r);r-=k.length,g=k.find(m)}g!==void 0&&(n.set(a,{begin:g,words:p(g)}),s=g-i)}return n}var gs=(e,t)=>e.get(t)?.
begin===d.passages[t].begin;function mf(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:pi(o,n),undone:[]},
r=n.find(m=>!gs(s.sentences,m));if(r===void 0)return s;let a=[],i=e;for(let[m,g]of uf){let w=i;i=g(i),i!==w&&a.
push(m)}if(!a.length)return{...s,first:r};let l=pi([...i],n),f=m=>n.filter(g=>gs(m,g)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function ui(e){let[t]=[...hs].map(
f=>mf(e,f)).sort((f,p)=>p.sentences.size-f.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&ws.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:d.passages[a],differs:l===void 0?void 0:
d.passages[l],moved:o.filter(f=>r.has(f)&&!gs(r,f)).length}}var mi=e=>ws.get(fn(d.passages[e])),xs=()=>ws.size>
0,so=e=>d.passages[e].sha256?mi(e)?.sentences.has(e):void 0;function hi(e){let t=mi(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-di),o).join(
""),words:s,after:t.points.slice(r,r+di).join("")}}var dn="http://www.w3.org/2000/svg",ro={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Ze(e){let t=document.createElementNS(
dn,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(dn,"path");return n.setAttribute("d",ro[e.shape]),t.append(n),
t}function q(e){return e>=j?c("span",{dir:"auto"},A(e)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>qe(
e)},Ze(N(e)),A(e))}function ht({name:e,paragraph:t,sentence:n,article:o}){return t?h("where")(t,n)+(o?` (${$(o)}\
)`:""):e}function Pt(e){let{name:t}=d.passages[e],n=`${t}, ${ht(d.passages[e])}, ${h("readHere")}`;return E(t,
()=>Te(e),{class:"chip","aria-label":n})}var pn=()=>d.sentences.filter(({lang:e,only:t})=>e===u.language&&(t===""||t===u.reading)),gi=e=>pn().filter(t=>t.
passage===e);function ao(e){let t=pn().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function gt(e){let{object:t}=d.statements[e];return typeof t=="number"?A(t):$(t.text)}function hf(e){
let{subject:t,predicate:n}=d.statements[e];return`${A(t)} — ${$(d.predicates[n])}: ${gt(e)}`}function gf(e){
let{subject:t,predicate:n,errata:o}=d.statements[e];return d.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[gt(r)]:[])}function wf(e,t){let{severity:n,problem:o}=d.
errata[e],s=t.filter(Ln),r=t.flatMap(l=>d.statements[l].corrected).map($),a=[...new Set(s.flatMap(gf))],i=a.length?
h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${V(t)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${$(o)}`),r.length?c("span",{class:"\
corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function bs(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of d.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>wf(o,s))}function ys(e){let t=hi(e);return t?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${t.before}`),c("mark",{},t.words),c("span",{class:"around"},`${t.after}…`)):so(e)===!1?c("p",{class:"un\
found"},h("unfound")):""}function ks(e){let t=e.map(({text:n,statements:o})=>{let s=V(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...t)}function wi(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return c("article",{class:"card"},ks(e),...t,...bs(n))}function xf(e,t){let{text:n}=d.
passages[e];return wi(t,c("p",{class:"source"},Pt(e),` ${ht(d.passages[e])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},$(n)):c("p",{class:"muted"},h("unparaphrased")),ys(e))}function wt(e){let t=pn(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(l=>e.has(l))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:hf(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,l])=>i===null?[]:[xf(i,l)]);return r.length?[...a,wi(r,c("p",{class:"source muted"},h("unsou\
rced")))]:a}function bf(e){let t=U.now?.citations[e];if(!t)return[];let n=$(t),o=E(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function xi(e){
let{wanted:t,rest:n}=Ka(e),o=new Set([...t].flatMap(a=>d.statements[a].passages.map(i=>d.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=e.passages.flatMap(bf);
return c("div",{class:"why"},...wt(t),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${S.answer?.paraphrases[a]??""}`)),e.passages.length?"":c("p",{class:"muted"},h("unsourced")),r.length?c("de\
tails",{},c("summary",{},h("cite")),c("ul",{class:"cites"},...r)):"")}var vs=200,io=vs;function yf(e,t){let n=ls(t);if(n!==void 0&&n<j)return E(e,()=>qe(n),{class:"thing",dir:"auto"});
let o=t?.type==="uri"?d.passages.findIndex(({name:s})=>s===e):-1;return o>=0?E(e,()=>Te(o),{class:"chip"}):c("\
span",{dir:"auto"},e)}var kf=(e,t)=>e.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[t]));function $f(e,t,n){
let o=S.row===n,s=E(`${n+1}${t.mark}`,()=>{S.row=o?null:n,F(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,t.mark)}),r=e.columns.
map((l,f)=>{let p=t.terms[e.variables.indexOf(l)];return c("td",{class:kf(e.rows,f)?"figure":""},t.cells[f]?yf(
t.cells[f],p):"")}),a=S.own===null?s:String(n+1),i=c("tr",{class:t.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},xi(t)))]:[i]}function vf({mark:e,
rows:t,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?h("correctedFrom")(n.join(", ")):o?h("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${e} ${t.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Sf(e){let{headings:t,rows:n,footnotes:o,also:s,subject:r}=e,a=n.slice(0,io),i=E(h(
"moreRows"),()=>{io+=vs,$s="",F()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...t.map(p=>c("th",{scope:"col"},
p))],f=Object.values(s).map(p=>c("p",{class:"note"},h("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("answer")},c("tab\
le",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((p,m)=>$f(e,p,m)))),n.length>io?i:"",...f,rn()?.
refusal?c("p",{class:"note"},h("noEvidence")):"",...o.map(vf))]}function Of(){let{answer:e,holds:t,trouble:n,isBusy:o}=S;
return o?[c("p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",{class:"erratum",role:"alert"},ci())]:
t!==null?[c("p",{},h(t?"yes":"no"))]:e?Sf(e):[]}var $s="";function bi(){let e=b("answer");if(e.hidden=!Nt()||S.
own!==null&&!S.answer&&!S.trouble&&S.holds===null&&!S.isBusy,document.body.classList.toggle("answered",!e.hidden),
e.hidden)return;let{name:t,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=S,l=JSON.stringify([t,n,o,s,r,a,i?.rows.
length,S.trouble,S.holds,u.language,U.now!==null]);if(l===$s)return;JSON.stringify([t,n,o])!==e.dataset.asked&&
(io=vs),e.dataset.asked=JSON.stringify([t,n,o]),$s=l;let f=i?.rows??[],p=o===null?$(rn()?.title??t):h("ownQuer\
y"),m=e.querySelector(".scroll")?.scrollTop??0;e.replaceChildren(c("div",{class:"bar"},c("h2",{},p),i?c("span",
{class:"counts",role:"status"},h("rows")(f.length)):"",E("×",jt,{class:"tool close","aria-label":h("closeAnsw\
er")})),...Of());let g=e.querySelector(".scroll");g&&(g.scrollTop=m)}var co=[28,72],Mf=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
yi=d.passages.map(e=>[e.text].flat());function Ef(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function Tf(e,t,n){let o=e.slice(Math.max(0,n-co[0]),n).replace(
n>co[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+co[1]).replace(n+co[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function ki(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Mf.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ef),a=[];for(let[i,l]of d.passages.entries()){if(a.length===t)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[p,...m]=[$(l.text),...yi[i]],g=r.length?
[p,...m].find(M=>r.every(C=>C.test(M))):void 0,w=f?p:g;if(w===void 0)continue;let k=f?null:r[0].exec(w),y=w===
p?void 0:["en","ko"][yi[i].indexOf(w)];a.push({passage:i,lang:y,...Tf(w,k?.[0]??"",k?.index??0)})}return a}function Af(e){let[t,...n]=e.split(":");return Object.hasOwn(d.prefixes,t)?d.prefixes[t]+n.join(":"):e}var Ss=e=>(e.
split(/[:/#]/).at(-1)??"").toLowerCase(),vi=new Map,Si=new Map;for(let e=j-1;e>=0;e-=1){let{name:t,same:n}=d.things[e];
for(let o of[t,...n])Si.set(Ss(o),e);for(let o of[t,...n])vi.set(o,e).set(Af(o),e)}var Z=e=>vi.get(e)??(/^\w+:/.
test(e)?void 0:Si.get(e.toLowerCase()));function un(e){let{name:t}=d.things[e],n=Ss(t);return/^[\w.-]+$/.test(
n)&&Z(n)===e?n:t}var $i=new Map(d.passages.map(({name:e},t)=>[e.toLowerCase(),t])),Oi=e=>$i.get(e.toLowerCase())??
$i.get(Ss(e)),Lf=new Map(d.presets.map(({name:e},t)=>[e,t])),Mi=e=>Lf.get(e),Cf=new Map(d.kinds.map(({name:e},t)=>[
e,t])),lo=e=>Cf.get(e);var Rf=/^(Heading|소제목|제목)[^:]*: /,Nf=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),mn=new Map,Ti=E("‹",()=>Ts(-1),{class:"tool","data-label":"previous"}),Ai=E("›",()=>Ts(1),{class:"\
tool","data-label":"next"}),Li=c("span",{class:"here"}),It=c("select",{"data-label":"jump"}),Os=c("div",{class:"\
bar reading"},Ti,Ai,Li,It),Ms=c("div",{}),po=e=>d.passages[e].kind==="heading",fo=[...d.passages.keys()].filter(
po),Es=e=>$(d.passages[e].text)||h("unparaphrased");function jf(e){let t=Es(e).replace(Rf,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[d.passages[e].paragraph,t].filter(Boolean).join(" · ")}function Pf(e){let t=gi(e),
n=new Set(t.flatMap(o=>o.statements));return c("div",{class:"told"},ys(e),t.length?c("p",{class:"muted"},h("it\
States")):"",t.length?ks(t):c("p",{class:"muted"},h("nothingStated")),...bs(n,d.passages[e].errata))}function If(e){
let t=so(e);if(t===void 0)return"";let n=c("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},h(t?"isVerified":"isDifferent"));return c("span",{class:t?"verified":"differs"},n,o)}function Ff(e){let{
name:t,sentence:n,errata:o}=d.passages[e],s=e===u.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&e===0?"0":"-1",onclick:()=>Te(e)},
po(e)?"":c("span",{class:"number"},`${n||t} `),Es(e),o.length?c("sup",{},"†"):"",If(e));return mn.set(e,r),c(
"li",{},po(e)?c("h3",{},r):r,s?Pf(e):"")}function Df(e){let{paragraph:t,kind:n}=d.passages[e[0]],o=t&&!po(e[0])?
h("paragraph")(t):"";return c("section",{class:`paragraph ${n}`},o?c(fo.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...e.map(Ff)))}function Ts(e,t=!1){let n=u.passage===null?0:u.passage+e;n<0||n>=d.passages.length||
(Te(n),t?mn.get(n)?.focus({preventScroll:!0}):oe(`${ht(d.passages[n])}: ${Es(n)}`))}function Ci(){let e=b("rea\
der");e.append(Os,Ms),e.addEventListener("keydown",t=>{let n=Nf.get(t.key);!n||!t.target.classList.contains("s\
entence")||(t.preventDefault(),Ts(n,!0))}),It.addEventListener("change",()=>Te(Number(It.value)))}function Bf(){
let{passage:e}=u,t=d.passages.length;Ti.disabled=!e,Ai.disabled=e===t-1,Li.textContent=e===null?h("sentences")(
t):h("sentenceOf")(d.passages[e].paragraph,e+1,t);let n=e===null?void 0:fo.findLast(o=>o<=e);It.replaceChildren(
...n===void 0?[c("option",{value:""},h("jump"))]:[],...fo.map(o=>c("option",{value:String(o)},jf(o)))),It.value=
n===void 0?"":String(n),It.hidden=!fo.length,Os.hidden=!t}function Hf(e){let t="";return e.flatMap(n=>{let{article:o}=d.
passages[n[0]],s=o&&$(o)!==t;return t=o?$(o):t,[...s?[c("h2",{class:"article",dir:"auto"},$(o))]:[],Df(n)]})}function Uf(){
let e=new Map;d.passages.forEach((s,r)=>{let a=`${fn(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>b(
"file").click(),n=E(h(xs()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("file\
Note")),c("div",{class:"tools"},n)];mn.clear(),Ms.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},
h(d.passages.length?"textHelp":"noText")),d.articles.length&&!xs()?c("p",{class:"note"},h("paraphrased")):"",...d.
passages.some(({sha256:s})=>s)?o:[],...Hf([...e.values()]))}var Ei=null;function qf(){let e=b("reader"),t=u.passage===
null?null:mn.get(u.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){Ei!==u.passage&&t.scrollIntoView(),Ei=u.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+Os.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function uo(){let{activeElement:e}=document,t=Ms.contains(e)&&e?.classList.contains("sentence");Bf(),
Uf(),t&&mn.get(u.passage??0)?.focus({preventScroll:!0}),qf()}function As(){return(d.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??d.lang}function hn(e){u.language=e,document.documentElement.lang=e,document.title=$(d.title),b("title").
textContent=$(d.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.
message&&(n.textContent=be(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",be(n.dataset.label));
b("query").placeholder=h("search"),Oe("languages",e)}var zf={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ri(e,t){let n=zf[t?"touch":"mouse"],o=O.getScale(),
s=l=>O.canvasToDOM(B(l)),[r,a,i]=[1/0,-1,""];for(let l of W()){let{x:f,y:p}=s(l),m=Math.max(0,Math.hypot(f-e.x,
p-e.y)-Ie(l,o,He(l)));m<=n.thing&&m<r&&([r,a]=[m,l])}for(let{id:l,from:f,to:p,bend:m}of r>2?X().values():[]){let g=Vo(
s(f),s(p),m),w=Math.min(...g.slice(1).map((k,y)=>Ko(g[y],k,e)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var Ls=()=>u.selected!==null||!!u.pair||!!u.highlighted,mo=!1,Ni=({pointer:e})=>Ri(e.DOM,mo);function ji(){let e=b(
"drawing");O.on("click",t=>{let{thing:n,line:o}=Ni(t);n!==void 0?ka(n):o!==void 0?va(Uo(o)):Ls()&&ut()}),O.on(
"doubleClick",t=>{let{thing:n}=Ni(t);n!==void 0&&Jn(n,!1)});for(let t of["pointerdown","pointermove"])addEventListener(
t,n=>{mo=n.pointerType==="touch",mo&&t==="pointerdown"&&ss()},!0);e.addEventListener("mousemove",t=>mo&&t.stopPropagation(),
!0),e.addEventListener("mouseleave",ss)}var et=(e,t)=>b(e).addEventListener("click",t),ho=(e,t)=>b(e).addEventListener("click",({target:{value:n}})=>n&&
t(n));function Wf(){et("closer",()=>dt(1.4)),et("farther",()=>dt(1/1.4)),et("whole",()=>Ue()),et("undo",rs),et(
"physics",()=>{let e=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(e)),ya(e)})}var Cs=()=>b("menu").getAttribute("aria-expanded")==="true",Rs=e=>b("menu").setAttribute(
"aria-expanded",String(e));function Fi(){Rs(!1),b("menu").focus()}function Pi(e){lt(e),F()}var Di=()=>b("theme").
setAttribute("aria-pressed",String(Tt()));function Gf(){et("menu",()=>Rs(!Cs())),ho("modes",e=>{Ra(e),Cs()&&Fi()}),
ho("readings",Na),ho("languages",e=>{hn(e),F()});for(let e of["pointerdown","focusin"])document.addEventListener(
e,({target:t})=>{!b("menu").contains(t)&&!b("options").contains(t)&&Rs(!1)});et("theme",()=>Pi(Tt()?"light":"d\
ark")),ft.addEventListener("change",()=>Pi(ft.matches?"dark":"light"))}function Ii(e){Me(e),e==="text"&&uo(),oo()}
function Kf(){et("fold",()=>ce(!Br())),ho("tabs",Ii),b("tabs").addEventListener("keydown",({key:e})=>{let t=e===
"ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)return;let n=[...b("tabs").children],o=n[(n.findIndex(({value:s})=>s===
u.tab)+t+n.length)%n.length];Ii(o.value),o.focus()})}function Vf(e){let t=e.target instanceof Element&&e.target.
matches("input[type=search]"),n=e.ctrlKey||e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),rs()),!(t||n||e.altKey)&&
(e.key==="Escape"&&Cs()?Fi():e.key==="Escape"&&Ls()?ut():e.key==="/"&&(e.preventDefault(),b("query").focus()))}
function Bi(){ji(),Wf(),Gf(),Kf(),tr(Yn),addEventListener("resize",()=>{u.mode==="picture"&&xa()}),document.addEventListener(
"keydown",Vf);for(let e of b("readings").children)e.disabled=!d.readings.includes(e.value);Oe("modes",u.mode)}var _f=64*1024*1024,ze=null;function Ui({name:e,wrong:t,read:n}){return t?h("fileWrong")(t,e):n?h("fileRead")(
n,e,ht):""}function Qf(){ze=null,Ns()}function Ns(){let e=b("took");if(e.hidden=ze===null,ze===null)return;e.className=
ze.read?.of&&ze.read.found===ze.read.of?"":"wrong";let t=E("×",Qf,{class:"tool","aria-label":h("close")});e.replaceChildren(
c("p",{dir:"auto"},Ui(ze)),t)}async function Yf([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>_f)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ui(r)}}async function Hi(e,t=!1){e.length&&(ze=await Yf(e,t),u.tab==="overview"&&Me("tex\
t"),ce(!0),F(),oe(Ui(ze)))}function qi(){let e=b("file");e.addEventListener("change",async()=>{await Hi([...e.
files]),e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",t=>{t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Hi([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var Jf=60,Xf=2,Zf={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},zi={"+":()=>dt(1.4),"=":()=>dt(
1.4),"-":()=>dt(1/1.4),0:()=>Ue(),Enter:()=>u.selected!==null&&b("details").querySelector("h2")?.focus()};function ed([
e,t]){let n=ct().get(u.selected??-1)??O.getViewPosition();return[...ct()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,l=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==u.selected&&i>0&&l<2*i?[{thing:s,far:i+Xf*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function td([e,t]){let{x:n,y:o}=O.getViewPosition(),s=Jf/O.getScale();
O.moveTo({position:{x:n+e*s,y:o+t*s}})}function Wi(){let e=b("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=Zf[t.key];if(!(!n&&
!Object.hasOwn(zi,t.key)))if(t.preventDefault(),!n)zi[t.key]();else if(t.shiftKey)td(n);else{let o=ed(n);o!==void 0&&
$a(o)}})}var nd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",js=5,Ps=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),od=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?nd[Math.floor(n/
588)]:t}).join(""),sd=d.things.slice(0,j).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>Ps(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Ps),...r],initials:s.map(od).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Gi(e,t){let n=e.indexOf(t);return n<0?js:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function Ft(e,t=12){
let n=e.trim().normalize("NFC"),o=Ps(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return sd.map((r,a)=>{let i=s?
r.initials.map(l=>Gi(l,n)):r.plain.map(l=>Gi(l,o));return{rank:Math.min(...i,js),thing:a}}).filter(r=>r.rank<js).
sort((r,a)=>r.rank-a.rank||Number(Q(r.thing))-Number(Q(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function go(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,f=()=>a.length+i.length;
function p(T,...H){return c("li",{id:`${t.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:G=>{
G.preventDefault(),M(T)}},...H)}function m(T,H){let G=N(T);return p(H,Ze(G),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},$(G.label)))}function g({passage:T,lang:H,before:G,found:ee,after:v},P){let z=c("span",{dir:"auto",lang:H},
G,ee?c("mark",{},ee):"",v);return p(a.length+P,z,c("small",{},d.passages[T].name))}function w(){let T=`${t.id}\
-sentences`,H=c("ul",{role:"none"},...i.map(g));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
h("sentence")),H)}function k(){let T=e.value.trim()!=="",H={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(m),...i.length?[w()]:[],...f()?[]:[c("li",H,h("nothing"))]),t.hidden=!T,
e.setAttribute("aria-expanded",String(T)),T&&f()?e.setAttribute("aria-activedescendant",`${t.id}-${l}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function y(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function M(T){e.
value=o?A(a[T]):"",y(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function C(){i=s(e.value),a=Ft(e.value,i.length?
8:12),l=0,k()}function Y(T){t.hidden&&C(),l=(l+T+f())%(f()||1),k()}e.addEventListener("input",C),e.addEventListener(
"focus",()=>o||C()),e.addEventListener("blur",y),e.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),Y(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&f()&&!t.hidden?(T.
preventDefault(),M(l)):T.key==="Escape"&&(o||(e.value=""),y()))})}var Is=3;function Ki(e,...t){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Fs(){b("tip").hidden=!0}function Vi(){b(
"drawing").addEventListener("mouseleave",Fs),b("drawing").addEventListener("pointerdown",Fs,!0),O.on("hoverNod\
e",({node:e,event:t})=>Ki(t,A(e),c("small",{},$(N(e).label)))),O.on("hoverEdge",({edge:e,event:t})=>{let n=X().
get(e);if(!n)return;let o=ao(yt(n.edges)),s=o.slice(0,Is).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},V(r.statements))));Ki(t,...s,o.length>Is?c("small",{},`+ ${o.length-Is}`):"")});for(let e of["blurNode",
"blurEdge","dragStart","zoom","click"])O.on(e,Fs)}var rd={corrected:"corrected",stated:"stated","as-stated":"stated"};function Ds(e,t){let n=e.map(t),o=e.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}ae("lang",{kept:!0,write:()=>u.language===
As()?"":u.language,read(e){if(e==="en"||e==="ko")hn(e);else{if(e)return null;hn(As())}}});ae("theme",{kept:!0,
write:()=>Tt()===ft.matches?"":Tt()?"dark":"light",read(e){if(e&&e!=="dark"&&e!=="light")return null;lt(e||(ft.
matches?"dark":"light"))}});ae("reading",{write:()=>u.reading===d.readings[0]?"":u.reading,read(e){let t=e?rd[e]:
d.readings[0];if(!d.readings.includes(t))return null;u.reading=t,Oe("readings",t)}});ae("as",{write:()=>u.mode===
"picture"?"":u.mode,read(e){if(e&&e!=="table")return null;zn(e||"picture")}});var We;function tt(e,t,n,o){ae(e,
{write:()=>Ke(n()),read(s){let{places:r,unknown:a}=Ds(Ve(s),t);return o(r),a}})}var nt=(...e)=>e.flatMap(t=>t===
null?[]:un(t)),Bs=e=>e.map(t=>d.kinds[t].name);tt("view",Mi,()=>{let{preset:e}=Ee();return e?[d.presets[e].name]:
[]},([e=d.presets.length?0:null])=>{We={preset:e,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
tt("around",Z,()=>nt(Ee().centre),([e])=>{e!==void 0&&Object.assign(We,{preset:null,centre:e})});tt("show",lo,
()=>Bs(Ee().asked),e=>Object.assign(We,{asked:e}));var Qi=e=>d.kinds.length>2&&e.length===d.kinds.length-1;tt(
"hide",lo,()=>{let{away:e}=Ee();return Qi(e)?[]:Bs(e)},e=>Object.assign(We,{away:e}));tt("only",lo,()=>{let{away:e}=Ee(),
[t]=[...d.kinds.keys()].filter(n=>!e.includes(n));return Qi(e)?Bs([t]):[]},([e])=>{e!==void 0&&(We.away=[...d.
kinds.keys()].filter(t=>t!==e))});var _i="*";ae("with",{write:()=>Ke(Ee().came.map(({thing:e,all:t})=>un(e)+(t?
_i:""))),read(e){let t=Ve(e),{unknown:n}=Ds(t,o=>Z(o.replace(/\*$/,"")));return We.came=t.flatMap(o=>{let s=Z(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(_i)}}),n}});tt("add",Z,()=>nt(...Ee().added),
e=>Object.assign(We,{added:e}));tt("without",Z,()=>nt(...Ee().removed),e=>Object.assign(We,{removed:e}));tt("p\
in",Z,()=>nt(...Ee().pinned),e=>{oa({...We,pinned:e}),fe()});function gn(e,t,n,o,s){ae(e,{write:()=>Ke(o()),read(r){
let a=Ve(r);if(a.length&&a.length!==t)return null;let{places:i,unknown:l}=Ds(a,n);return a.length&&!l.length&&
s(...i),l}})}gn("line",2,Z,()=>u.pair?nt(u.pair.from,u.pair.to):[],(e,t)=>Ot(e,t));gn("passage",1,Oi,()=>u.passage===
null?[]:[d.passages[u.passage].name],e=>Vt(e));gn("path",2,Z,()=>u.isTold?nt(u.path.from,u.path.to):[],(e,t)=>Kt(
e,t));gn("at",1,Z,()=>nt(u.passed?u.selected:null),e=>De(e,!0));gn("entity",1,Z,()=>nt(u.passed?null:u.selected),
e=>De(e));function Yi(e){us(e),u.tab==="overview"&&(u.tab="ask")}ae("query",{write:()=>S.name,more:()=>Object.entries(S.
typed).map(([e,t])=>[e,Ke(t)]),read(e,t){if(!e||!nn())return S.name&&sn(),e?[e]:[];let n=Object.fromEntries([...t].
map(([o,s])=>[o,Ve(s)]));t.clear(),S.name!==e||JSON.stringify(S.typed)!==JSON.stringify(n)?Yi({name:e,typed:n}):
u.tab==="overview"&&(u.tab="ask")}});ae("sparql",{write:()=>S.own??"",read(e){if(e&&!nn())return[e];e&&S.own!==
e?Yi({own:e}):!e&&S.own!==null&&sn()}});var ad=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],id="schema:Country",Xi=6,cd=matchMedia("(max-wi\
dth: 860px)"),Zi=e=>d.kinds[D(e)].name,Hs=e=>e<j&&Zi(e)===id,ec=[...d.things.keys()].slice(0,j).filter(Hs).sort(
(e,t)=>R(t).length-R(e).length||e-t);function ld(e,t){J(),u.beside=[e,t],cd.matches&&ce(!1),F(),b("beside").querySelector(
"h2").focus()}function fd(){J(),u.beside=null,F(),b("details").querySelector(".beside button")?.focus()}function tc(e){
let t=ec.filter(a=>a!==e);if(!Hs(e)||!t.length)return"";let n=t.map(a=>E(A(a),()=>ld(e,a),{class:"tool"})),o=n.
splice(Xi),s=c("details",{},c("summary",{},h("andMore")(o.length)),c("div",{class:"tools"},...o)),r=Se(h("besi\
deOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function dd(e,t){let n=[
...Pe(e),...ne(e)].filter(s=>t.includes(Zi(s)));return ao(new Set(n.flatMap(ie).filter(I))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function pd({text:e,statements:t,passage:n}){let o=V(t),s=n===null?"":Pt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},e,o?c("sup",{},o):""," ",s)}function ud(e,t){let n=dd(e,t).map(pd),o=n.splice(
Xi);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},h("notSaid")),o.length?c("details",{},c("s\
ummary",{},h("andMore")(o.length)),c("ul",{},...o)):"")}function Ji(e,t){let n=ec.filter(s=>s!==t[1-e]).map(s=>c(
"option",{value:String(s),selected:s===t[e]},A(s))),o=c("select",{"aria-label":h("besideChoice")(A(t[1-e])),onchange:({
target:s})=>{J(),u.beside=e?[t[0],Number(s.value)]:[Number(s.value),t[1]],F(),b("beside").querySelectorAll("se\
lect")[e].focus()}},...n);return c("th",{scope:"col"},q(t[e]),o)}function nc(){let e=b("beside"),{beside:t}=u;
if(e.hidden=t===null,!t)return e.replaceChildren();let n=ad.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},h(o))),c("tr",{},...t.map(r=>ud(r,s)))]);e.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},t.map(A).join(" · ")),E("×",fd,{class:"tool close","aria-label":h("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":t.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Ji(0,t),Ji(1,t))),...n.
map(o=>c("tbody",{},...o)))))}ae("beside",{write:()=>u.beside?Ke(u.beside.map(un)):"",read(e){if(u.beside=null,
!e)return;let t=Ve(e),n=t.map(Z),o=t.filter((i,l)=>n[l]===void 0||!Hs(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var oc=6,md=12;function Us(e,t){let n=new Map;for(let o of R(e)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===e,r=te(o,e);if(!t(r))continue;let a=d.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function qs({out:e,property:t}){let n=$(d.predicates[t]);
return e?n:h("relationOf")(n)}var sc=({ends:e})=>[...e].map(([t,n])=>{let o=V(n);return c("span",{class:"end"},
q(t),o?c("sup",{},o):"")});function hd(e){let t=sc(e),n=t.length>oc+1?oc:t.length,o=c("summary",{},h("andMore")(
t.length-n)),s=n<t.length?c("details",{},o,...t.slice(n)):"";return c("div",{},c("dt",{},qs(e)),c("dd",{},...t.
slice(0,n),s))}function gd(e){let t=at(je(e)?.captions??[""]).replaceAll(`
`," "),n=$(N(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():A(e)+o}function wd(e,t){let n=gd(e),o=Us(e,s=>s!==t&&!(Q(s)&&n.startsWith(A(s))));return c("l\
i",{},E(n,()=>qe(e),{class:"plain",dir:"auto",title:A(e)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},qs(s)),...sc(s))))}function xd(e){let t=new Map;for(let o of Pe(e)){let s=Us(o,a=>a===e).map(qs).join(
", ");if(!s)continue;let r=`${$(N(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=md;return[...t].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>wd(r,e)))))}function rc(e){let t=Us(e,o=>L(e)||!L(o)).map(hd),n=L(e)?[]:xd(e);return!t.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},`${h("linked")} (${ne(e).length})`),t.length?c("dl",{},...t):
"",...n)}var ac=["from","to"];function ic(){let{from:e,to:t}=u.path;e!==null&&t!==null?Oa(e,t):wo()}function bd(e){let t=`\
path-${e}-found`,n=c("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return go(o,n,{keep:!0,take(s){u.path[e]=s,u.path.from!==null&&u.path.
to!==null&&ic()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":e}),o,n)}var cc=c("div",{"aria-l\
ive":"polite"});function lc(){let e=()=>{u.path={from:u.path.to,to:u.path.from},ic()};b("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...ac.map(bd),E("",e,{class:"too\
l","data-message":"swap"}),cc)}var yd=({from:e,to:t,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,q(e)," – ",
q(t)),...wt(n));function kd(e,t){if(e===null||t===null)return[];if(e===t)return[c("p",{},h("sameEnds"))];let n=gr(
An(e,t)),o=n.length?h("steps")(n.length):h("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(yd))]}function wo(){for(let e of ac){let[t,n]=[b(`path-${e}`),u.path[e]];t.value=n===null?"":A(n),t.placeholder=
h("search")}cc.replaceChildren(...kd(u.path.from,u.path.to))}function fc(e){u.path={from:e,to:null},wo(),Me("p\
ath"),b("path-to").focus()}var le=(e,t,n={})=>E(be(e),t,{class:"tool","data-act":e,...n}),dc=(...e)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...e);function $d(e){let t=Fe(e),n=L(e)?[]:Gt(e),o=L(e)?[]:Pe(e).filter(Fe);return dc(
le("focus",()=>Ma(e)),In(e).total?le("expand",()=>Jn(e)):"",L(e)&&t?le("fold",()=>Zn([e])):"",L(e)&&!t?le("unf\
old",()=>Xn([e])):"",n.length?le("unfoldAround",()=>Xn(n)):"",o.length?le("foldAround",()=>Zn(o)):"",le("pathF\
rom",()=>fc(e)),t?le("pin",()=>La(e),{"aria-pressed":String(Qe(e))}):"",t?le("hide",()=>Ca(e)):"",le("release",
ut))}function vd(e){let{count:t,kinds:n}=Or(e),o=n.map(r=>$(d.kinds[r].label)),s=E(h("all"),()=>Lt(null,"all"),
{class:"tool","data-act":"all"});return t?c("p",{class:"note",id:"leftOut"},h("leftOut")(t,o)," ",s):""}function Sd(e){
let{predicate:t,object:n,errata:o,corrected:s}=d.statements[e],r=typeof n=="number"?q(n):c("span",{dir:"auto",
lang:n.lang||!1},gt(e));return[c("dt",{},$(d.predicates[t])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},V([e])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map($).join(", ")}`):"")]}function Od(e){
let t=ie(e).filter(I).flatMap(Sd);return t.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...t)):""}function zs(e,t){let n=d.things[e][t].flatMap((o,s)=>[s&&t==="broader"?" › ":" ",q(o)]);return n.
length?c("p",{class:"names","data-how":t},Ws(h(t)),...n):""}var Ws=e=>c("span",{class:"muted"},e);function Md(e){
let{label:t,name:n,names:o,same:s}=d.things[e],r=N(e),a=[...new Set([...[t].flat().filter(l=>l!==$(t)),...o])].
join(" · "),i=wt(dr(e));return[c("h2",{dir:"auto",tabindex:"-1"},$(t)),c("p",{class:"kind"},Ze(r),$(r.label),
c("code",{},n)),a?c("p",{class:"names"},Ws(`${h("also")} `),c("span",{dir:"auto"},a)):"",s.length?c("p",{class:"\
names"},Ws(`${h("elsewhere")} `),c("code",{},s.join(" "))):"",zs(e,"broader"),zs(e,"narrower"),zs(e,"related"),
$d(e),tc(e),vd(e),rc(e),Se(`${h("said")} (${i.length})`,...i),Od(e)]}function Ed({from:e,to:t,edges:n}){let o=[
...new Set(n.flatMap(({relation:a})=>a??[]))],r=o.every(Fe)?le("fold",()=>Zn(o)):le("unfold",()=>Xn(o));return[
c("h2",{tabindex:"-1"},_e()),c("p",{},q(e)," ",q(t)),dc(o.length?r:"",le("release",ut)),Se(h("said"),...wt(yt(
n)))]}function pc(){let{pair:e,selected:t}=u,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],
o=e?Ed(e):t!==null?Md(t):n;b("details").replaceChildren(...o.filter(Boolean))}var Dt=e=>e.toLocaleString(u.language),mc=[...d.things.keys()].slice(0,j),Td=d.kinds.map((e,t)=>mc.filter(n=>D(
n)===t).length),uc=new Set(d.relations.map(({thing:e})=>D(e))),hc=mc.filter(e=>N(e).rank==="actor").sort((e,t)=>R(
t).length-R(e).length||e-t).slice(0,8),Bt=e=>c("p",{class:"note"},e);function Ad(){let e=Fn(),t=d.presets.map(
(n,o)=>E($(n.title),()=>Sa(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return Se(h("views"),
c("div",{class:"tools",role:"group","aria-label":h("views")},...t),Bt(e===null?h("ownView"):$(d.presets[e].note)),
d.presets.some(({name:n})=>n==="all")?"":Bt(h("tooMany")(Dt(j))))}function Ld(e,t){let n=d.kinds[e],o=c("input",
{type:"checkbox",value:String(e),checked:!St().has(e),onchange:({target:a})=>Lt(e,a.checked?"show":"hide")}),s=c(
"small",{},h("shownOf")(Dt(t),Dt(Td[e]))),r=$(n.label);return c("li",{},c("label",{},o,Ze(n),c("span",{},r),s),
E(h("only"),()=>Lt(e,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function Cd(){let e=Tr(),t=[...d.kinds.
keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Ld(r,e.get(r)??0))),o=t.filter(s=>uc.has(s));return[Se(h("kind\
s"),Bt(h("kindsNote")),n(t.filter(s=>!uc.has(s)))),o.length?Se(h("lines"),Bt(h("linesNote")),n(o),c("div",{class:"\
tools"},E(h("unfoldAll"),Ta,{class:"tool","data-act":"unfoldAll"}),E(h("foldAll"),Aa,{class:"tool","data-act":"\
foldAll"}))):"",St().size?E(h("all"),()=>Lt(null,"all"),{class:"tool",id:"every"}):""]}function Rd(){if(!d.articles.
length)return[];let e=d.articles.map($).filter(Boolean).join("; ");return[c("p",{id:"origin",dir:"auto"},h("or\
igin")(e,d.articles.length)),d.readings.length>1?Bt(h("bothReadings")):""]}function Nd({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>Ft(r,3)))]:[],s=o.flatMap(r=>[" ",q(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},h("unknown")(e,t.join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function jd(){let e=u.reading===
"corrected"?` ${h("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"}),h("ring"),e)}
function Pd(){let e=hc.map(t=>c("li",{},q(t)," ",c("small",{},String(R(t).length))));return Se(h("connected"),
c("ul",{class:"things"},...e))}function gc(){let e=[h("things")(Dt(j-d.relations.length)),h("statements")(Dt(d.
statements.length)),d.passages.length?h("sentences")(Dt(d.passages.length)):""],t=[c("h2",{class:"unseen"},h("\
overview")),u.unknown?Nd(u.unknown):"",...Rd(),Ad(),c("p",{class:"counts"},e.filter(Boolean).join(" · ")),c("\
p",{},h("help")),d.readings.length===1?Bt(h("onlyCorrected")):"",Rn?jd():"",...Cd(),hc.length?Pd():""];b("over\
view").replaceChildren(...t.filter(Boolean))}var xc=e=>Math.min(...e,d.passages.length),bc=e=>c("span",{class:"chips"},...e.map(Pt)),yc=e=>c("span",{dir:"a\
uto"},e),kc=e=>[d.statements[e].subject,d.statements[e].object].filter(t=>typeof t=="number"),Id={title:"thing\
Rows",under:["kind"],rows:()=>[...d.things.keys()].slice(0,j).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:A,cell:q},{name:"kind",value:e=>$(N(e).label)},{name:"linkedTo",value:e=>ne(e).length},{name:"marks",
value:e=>kt(e).length,cell:e=>kt(e).length?`${V(kt(e))} ${kt(e).length}`:""}]},wc=({passage:e})=>e===null?[]:[
e],Fd={title:"wordRows",under:["thing"],rows:()=>pn().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:d.statements[t].subject},things:e.statements.flatMap(kc)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>yc(e.text)},{name:"sentence",value:e=>xc(wc(e)),cell:e=>bc(wc(e))},{name:"thing",value:({subject:e})=>A(
e),cell:({subject:e})=>q(e)},{name:"marks",value:({statements:e})=>V(e)}]},Dd={title:"statementRows",under:["r\
elation","object"],rows:()=>[...d.statements.keys()].filter(I).map(e=>({row:e,things:kc(e)})),columns:[{name:"\
subject",value:e=>A(d.statements[e].subject),cell:e=>q(d.statements[e].subject)},{name:"relation",value:e=>$(d.
predicates[d.statements[e].predicate])},{name:"object",value:gt,cell(e){let{object:t}=d.statements[e];return typeof t==
"number"?q(t):yc(gt(e))}},{name:"sentence",value:e=>xc(d.statements[e].passages),cell:e=>bc(d.statements[e].passages)},
{name:"marks",value:e=>V([e])}]},xo={things:Id,...d.sentences.length&&{words:Fd},statements:Dd};var $o=200,vc=matchMedia("(max-width: 640px)"),yo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Le="things",Sc=!1,wn="",Ht=$o,$c=e=>String(e).normalize("NFKC").toLowerCase();function Bd(){
let{columns:e,rows:t}=xo[Le],n=new Set([...W(),...xe().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>Sc||n.has(
g)||Le==="words"&&w.some(k=>L(k)&&n.has(k)),s=$c(wn),r=new Set(wn?Ft(wn,1/0):[]),a=(g,{name:w,value:k,cell:y})=>w===
"sentence"&&y?y(g).textContent:k(g),i=(g,w)=>!wn||e.some(k=>$c(a(g,k)??"").includes(s))||w.some(k=>r.has(k)),{
by:l,direction:f}=yo[Le],{value:p}=e[l],{compare:m}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:p(g),i:w})).sort((g,w)=>{let[
k,y]=[g.key,w.key],M=typeof k=="number"&&typeof y=="number"?k-y:m(String(k),String(y));return f*M||g.i-w.i}).map(
({row:g})=>g)}var bo=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Vs=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Gs=c("input",{type:"checkbox",id:"eve\
ry-row"}),Oc=c("p",{class:"note",role:"status"}),ko=c("table",{}),Ks=E("",Hd,{class:"tool","data-message":"mor\
eRows"});function Hd(){Ht+=$o,ot()}function Mc(){bo.addEventListener("input",()=>{wn=bo.value.trim(),Ht=$o,ot()}),
Gs.addEventListener("change",()=>{Sc=Gs.checked,ot()}),vc.addEventListener("change",()=>b("table").hidden||ot());
let e=c("label",{class:"check"},Gs,c("span",{"data-message":"everyRow"}));b("table").append(c("div",{class:"ba\
r"},Vs,bo,e),Oc,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ko,Ks))}function Ud(e){
let{by:t,direction:n}=yo[Le];yo[Le]={by:e,direction:t===e?-n:1},ot(),ko.querySelector(`th [value="${e}"]`)?.focus()}
function qd(e){Le=e,Ht=$o,ot(),Vs.querySelector(`[value=${e}]`)?.focus()}function zd({name:e},t){let{by:n,direction:o}=yo[Le],
s=t===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},E(be(e),()=>Ud(t),{value:String(
t)}))}function ot(){bo.placeholder=h("filter"),Vs.replaceChildren(...Object.entries(xo).map(([f,{title:p}])=>E(
be(p),()=>qd(f),{class:"tool",value:f,"aria-pressed":String(f===Le)})));let{columns:e,title:t,under:n}=xo[Le],
o=Bd(),s=e.filter(({name:f})=>vc.matches&&n.includes(f)),[r,...a]=e.filter(f=>!s.includes(f)),i=(f,{value:p,cell:m})=>m?
m(f):String(p(f)),l=f=>{let p=s.map(g=>c("div",{class:"under"},i(f,g))),m=a.map(g=>c("td",{},i(f,g)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...p),...m)};ko.className=Le,ko.replaceChildren(c("caption",{class:"unseen"},
be(t)),c("thead",{},c("tr",{},...[r,...a].map(f=>zd(f,e.indexOf(f))))),c("tbody",{},...o.slice(0,Ht).map(l))),
Oc.textContent=h("rowsOf")(Math.min(Ht,o.length),o.length),Ks.hidden=o.length<=Ht,Ks.textContent=h("moreRows")}var ue=24,vo=22,st=12,xn=18,Wd=480,Gd=2,Ec=8e3;function se(e,t,...n){let o=document.createElementNS(dn,e);for(let[
s,r]of Object.entries(t))o.setAttribute(s,String(r));return o.append(...n),o}function Tc({x:e,y:t,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=t-(i.length-1)*n*$t/2+n*.35;return se("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((f,p)=>se("tspan",{x:e,
y:l+p*n*$t},f)))}function Kd({from:e,to:t,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[f,p,m]=[B(
e),B(t),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[se("path",{d:zr(f,p,n),fill:"\
none",stroke:m,...g})];for(let[k,y,M]of[[t,e,.9],[e,t,.1]])!(k===t?i.to:i.from).enabled||!o.some(C=>C.to===k)||
w.push(Vd(B(k),n?de(f,p,n,M):B(y),l(k),m));return w}function Vd(e,t,n,o){let s=Math.hypot(e.x-t.x,e.y-t.y)||1,
[r,a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,l]=[e.x-r*n,e.y-a*n],f=[i-r*8,l-a*8],p=[[i,l],[f[0]-a*3,f[1]+r*3],[f[0]+a*3,
f[1]-r*3]];return se("polygon",{points:p.map(m=>m.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function _d({
id:e,x:t,y:n,size:o,borderWidth:s,color:r}){let a=N(e),i=o/6;return se("path",{d:ro[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...Qe(e)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${t-o}\
 ${n-o}) scale(${i})`},se("title",{},`${$(d.things[e].label)} (${$(a.label)})`))}function Qd(e,t){let n=es(e),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=se("svg",{x:0,y:t,width:r,height:a,
viewBox:i,overflow:"hidden"}),f=new Map(n.things.map(w=>[w.id,w])),p=w=>f.get(w).size;for(let w of n.lines)l.append(
...Kd(X().get(w.id),w,p));l.append(...n.things.map(_d));for(let w of n.captions)l.append(Tc(w,w.line.weight>1?
e.ink:e.soft,e.paper));for(let w of n.names)l.append(Tc(w,Q(w.thing)?e.soft:e.ink,e.paper));let m=({x:w,y:k})=>w>=
o.x&&w<=s.x&&k>=o.y&&k<=s.y,g=n.things.map(({id:w})=>w).filter(w=>m(B(w)));return{svg:l,things:g,width:r,height:a}}
function _s(e,t,n,o=400){let s=[""];for(let r of e.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();it(a,t,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Qs=(e,t,n,o)=>e.map((s,r)=>se("text",{x:ue,y:t+(r+.8)*
n*1.3,"font-size":n,...o},s));function Yd(e,t,n,o){let s=new Set(e),r=xe().filter(({from:p,to:m})=>s.has(p)&&s.
has(m)),a=new Set(r.flatMap(({relation:p})=>p===null?[]:D(p))),i=[],[l,f]=[ue,n+xn];for(let p of[...new Set(e.
map(D)),...a]){let{label:m,family:g,shape:w}=d.kinds[p],k=18+it($(m),st)[0]+xn;l+k>o&&l>ue&&([l,f]=[ue,f+xn]);
let y=t.families[g].full;i.push(a.has(p)?se("path",{d:`M${l} ${f-4}h12`,stroke:y,"stroke-width":2}):se("path",
{d:ro[w],fill:y,transform:`translate(${l} ${f-10})`}),se("text",{x:l+18,y:f,"font-size":st,fill:t.ink},$(m))),
l+=k}return{made:i,height:i.length?f-n+xn/2:0}}function Jd(e){let[,t,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(e)??[];return t?`CC ${t.toUpperCase()} ${n}`:e}function Xd(){let e=Fn(),t=_e()||(e===null?"":$(d.presets[e].
title)),n=d.readings.length>1?h(u.reading==="corrected"?"rightReading":"stated"):"";return[t,n].filter(Boolean).
join(" · ")}async function Ys(e){let{licences:t}=await Zt(),n=ca(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
Wd,es(n).width),l=_s($(d.title),vo,i-2*ue,600),f=_s(Xd(),st+2,i-2*ue),p=ue+l.length*vo*1.3+f.length*(st+2)*1.3+
xn/2,{svg:m,things:g,width:w,height:k}=Qd(n,p);m.setAttribute("x",String((i-w)/2));let{made:y,height:M}=Yd(g,n,
p+k,i-ue),C=d.articles.map($).filter(Boolean).join("; "),Y=[C?h("slideSource")(C):"","sovkg",...t.map(Jd)].filter(
Boolean).join(" · "),H=[Rn?h("slideErrata"):"",Y].filter(Boolean).flatMap(z=>_s(z,st,i-2*ue)),G=p+k+M,ee=G+H.
length*st*1.3+ue,v=se("svg",{xmlns:dn,viewBox:`0 0 ${i} ${ee}`,width:i,height:ee,"font-family":a,role:"img"});
return v.append(se("title",{},$(d.title))),e||v.append(se("rect",{width:i,height:ee,fill:r})),v.append(...Qs(l,
ue/2,vo,{"font-weight":600,fill:o}),...Qs(f,ue/2+l.length*vo*1.3+2,st+2,{fill:s}),m,...y,...Qs(H,G,st,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString(v)],{type:"image/svg+xml"}),width:i,height:ee}}async function Ac(e){
let{file:t,width:n,height:o}=await Ys(e),s=URL.createObjectURL(t),r=new Image;r.src=s,await r.decode();let a=Math.
min(Gd,Ec/n,Ec/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(p=>p?l(p):f(new Error(
"PNG")),"image/png")})}var Zd=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],ep=e=>/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e;function Lc({triples:e}){
let t=e.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,$(d.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>d.passages[a].name).join(" "),r.errata.map(a=>$(d.errata[a].problem)).join(" | ")]);return[Zd,...t].map(
n=>`${n.map(ep).join(",")}\r
`).join("")}var bn=e=>e.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,t=>`&#${t.charCodeAt(0)};`),Cc=e=>e.
split(/[#/]/).at(-1)||e;function Rc({triples:e,things:t,terms:n}){let o=new Map;function s(f,p,m){let g=o.get(
`${f} ${p}`)??`k${o.size}`;return o.set(`${f} ${p}`,g),`<data key="${g}">${bn(m)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:p,object:m,said:g}of e)if("iri"in m){let w=g.passages.map(y=>d.passages[y].name).join(" "),
k=[s("edge","predicate",p),s("edge","label",$(d.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${bn(f.iri)}" target="${bn(m.iri)}">${k.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Cc(p),[...w.get(Cc(p))??[],m.value])}let i=t.map(({iri:f,
thing:p})=>{let[m,g]=[d.things[p].label].flat(),w=[s("node","label",m),s("node","label_ko",g??m),s("node","typ\
e",eo(p,n).join(" "))];for(let[k,y]of r.get(p)??[])w.push(s("node",`said_${k}`,y.join(" | ")));return`<node id\
="${bn(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,p])=>{let[m,g]=f.split(" ");return`<key id="${p}" for="${m}"\
 attr.name="${bn(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function So(e,t){let n=$(d.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Nc="http://www.w3.org/2000/01/rdf-schema#label",tp="http://www.w3.org/2001/XMLSchema#string",Ut=e=>`"${e.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
jc=e=>`<${e.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Pc({triples:e,things:t,terms:n}){let o=Object.entries({rdfs:Nc.slice(0,-5),...n.prefixes}),s=new Map;
function r(m){if(m.startsWith("_:"))return m;let[g,w]=o.find(([,k])=>k&&m.startsWith(k)&&/^[a-z][\w-]*$/i.test(
m.slice(k.length)))??[];return w===void 0?jc(m):(s.set(g,w),`${g}:${m.slice(w.length)}`)}function a({value:m,lang:g,
datatype:w}){return g?`${Ut(m)}@${g}`:w&&w!==tp?`${Ut(m)}^^${r(w)}`:Ut(m)}let i=new Map,l=(m,g)=>i.set(m,[...i.
get(m)??[],g]);for(let{iri:m,thing:g}of t){let[w,k]=[r(m),d.things[g].label];for(let M of eo(g,n))l(w,`a ${r(M)}`);
let y=Array.isArray(k)?[`${Ut(k[0])}@en`,`${Ut(k[1])}@ko`]:[Ut(k)];l(w,`${r(Nc)} ${y.join(" , ")}`)}for(let{subject:m,
predicate:g,object:w}of e)l(r(m.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([m,g])=>`${m} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[$(d.title),h(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([m,g])=>`@prefix ${m}: ${jc(g)} .
`),`
`,...f].join("")}var np={turtle:[Pc,"text/turtle","ttl"],csv:[Lc,"text/csv","csv"],graphml:[Rc,"application/graphml+xml","graph\
ml"]};async function Js(e){let[t,n,o]=np[e];So(new Blob([t(await Ia())],{type:`${n};charset=utf-8`}),o)}var Ic=()=>b(
"transparent").checked;async function op(){try{await navigator.clipboard.writeText(location.href),oe(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var Fc={png:async()=>So(await Ac(Ic()),"png"),svg:async()=>So(
(await Ys(Ic())).file,"svg"),print:()=>print(),link:op,turtle:()=>Js("turtle"),csv:()=>Js("csv"),graphml:()=>Js(
"graphml")};function sp(){let[e,t]=[b("taking"),b("take").getBoundingClientRect()];e.style.left=`${Math.max(8,
Math.min(t.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${Math.max(8,t.top-e.offsetHeight-8)}px`}function Dc(){
let e=b("taking"),t=()=>e.matches(":popover-open");e.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(t())),t()&&sp()}),e.addEventListener("click",async({target:n})=>{Object.hasOwn(Fc,n.id)&&(e.
hidePopover(),b("take").focus(),await Fc[n.id]())});for(let n of[e,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&t()&&o.stopPropagation()})}var rp=matchMedia("(max-width: 860px) and (min-height: 501px)");ir(Zo,Gn,nr,Di,gc,pc,nc,wo,()=>u.tab==="text"&&
uo(),()=>u.mode==="table"&&ot(),oo,bi,Ns,Bo,()=>{b("undo").disabled=!sr()});lc();Ci();Mc();go(b("query"),b("fo\
und"),{take:qe,sentences:ki,read:Te});qi();Vi();Wi();Bi();Dc();ce(!rp.matches);b("empty").hidden=j>0;O.once("a\
fterDrawing",()=>performance.mark("drawn"));Yn(location.hash);window.sovkg={data:d,network:O,lines:X,readable:_n,
pointOn:de,picture:{shown:ct,things:W,isPinned:Qe},select(e){let t=Z(e);return t!==void 0&&qe(t),t!==void 0}};})();
