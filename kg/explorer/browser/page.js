"use strict";(()=>{var yt=history.state?.step??0,Fn={[yt]:location.hash},Nr=!1,_o=()=>{};var Qo=()=>yt>0;function Rr(t,e){let n=e&&t!==Fn[yt];yt+=Number(n),Fn[yt]=t;try{history[n?"pushState":"replace\
State"]({step:yt},"",t||location.pathname+location.search)}catch{Nr=!0}}function Ir(){if(Qo()){if(!Nr)return history.
back();yt-=1,_o(Fn[yt],!1)}}function Pr(t){_o=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
yt=n?yt+1:e.step,Fn[yt]=location.hash,_o(location.hash,n)})}var Bn=new Map,tt=(t,e)=>{Bn.set(t,e)},Lt=[],Hn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
ne=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),oe=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Bl(){return[...[...Bn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Hn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Hn(a)}`)]:[]}),...Lt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Un=!1;function Q(){Un=!0,Lt=[]}function jr(){Rr(Bl(),Un),Un=!1}function Hl(t){let e=new Map;
Lt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Lt.push({part:n,kind:"",names:[n]})}return e}function Dr(t,e=!0){
Un=!1;let n=Hl(t),o=new Map([...n].filter(([s])=>!Bn.has(s)));for(let[s,{read:r,kept:a}]of Bn){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),d=`${s}=${Hn(i)}`;l===null?Lt.push({part:d,kind:"",names:[`${s}=${i}`]}):l?.length&&
Lt.push({part:d,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${Hn(r)}`;Lt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Lt.length?{kind:Lt[0].kind,names:Lt.flatMap(({names:s})=>s)}:null}var Fr=Qo,Br=Ir;var Ul=JSON.parse(document.getElementById("data")?.textContent??"{}");function Wl({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Ul).map(([t,e])=>[t,e.blank?Wl(e):e]));var p={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},Hr=[];function Ur(...t){
Hr.push(...t)}function D(){for(let t of Hr)t()}var v=t=>Array.isArray(t)?t[p.language==="ko"?1:0]:t,qt=t=>v(t[p.
reading==="corrected"?t.length-1:0]),A=t=>v(f.things[t].label);function Ct(){let{pair:t,selected:e}=p;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=f.things.filter(({kind:t})=>t!==null).length,W=t=>f.things[t].kind,N=t=>f.kinds[W(t)],q=t=>N(t).rank==="\
concept",Jo=[];for(let t of f.relations)Jo[t.thing]=t;var at=t=>Jo[t],L=t=>Jo[t]!==void 0,Wn=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{Wn[t].push(n),typeof e=="number"&&e!==t&&Wn[e].push(n)});var dt=t=>Wn[t].
filter(e=>f.statements[e].subject===t),se=Array.from({length:I},()=>[]);function qr(t){se[t.from].push(t),t.to!==
t.from&&se[t.to].push(t)}var R=t=>se[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&qr({from:t,to:e,statement:n,relation:null})});var Wr=t=>Array.isArray(t)?t[0]:t,Yo=[];for(let t of f.edges)
Yo[t.relation]??=[],Yo[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=Yo[t]??[],o=Wr(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&q(i)&&Wr(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:d,property:m,role:h}=i,[g,w]=[h!=="poin\
t",h==="into"];qr({from:l,to:d,statement:null,relation:t,property:m,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var en=[...f.things.keys()].slice(0,I).filter(t=>N(t).rank==="actor").sort((t,e)=>se[e].length-se[t].length||t-
e),st=(t,e)=>t.from===e?t.to:t.from,zr=(t,e)=>se[t].filter(n=>st(n,t)===e&&Nt(n,new Set));function P(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Nt=(t,e)=>t.relation===null?P(t.statement):!e.has(W(t.relation));
function et(t,e=new Set){let n=new Set;for(let o of se[t]){let s=st(o,t);s===t||e.has(W(s))||!Nt(o,e)||L(s)&&!L(
t)||n.add(s)}return[...n]}var kt=t=>[...new Set(se[t].map(e=>st(e,t)).filter(e=>L(e)&&e!==t))];function qn(t){
let e=L(t)?[]:kt(t).flatMap(dt);return new Set([...Wn[t],...e].filter(P))}var Re=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:dt(e.relation).filter(P)));function zn(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function Gn(t,e){
let n=o=>P(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(
n)}var Gr=1e3,Vr=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),Kr=(t,e)=>L(
t)!==L(e)?1:2,_r=t=>R(t).flatMap(e=>e.relation===null&&P(e.statement)?[st(e,t)]:[]);function ql(t,e){let n=Vr(
e),o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let d of _r(l)){if(n.has(d))continue;let m=e.has(l)&&e.has(d)?2:Kr(l,d),h=i+
m*Gr+(q(d)&&!e.has(d)?1:0);h>=(o.get(d)??1/0)||(o.set(d,h),s[r+m]??=[],s[r+m].push([h,d]))}}return o}function Vn(t,e){
let n=new Set([t,e]),o=ql(e,n);if(!o.has(t))return[];let s=[t];for(let r=t;r!==e;r=s[s.length-1]){let a=(o.get(
r)??0)-(q(r)&&!n.has(r)?1:0),i=_r(r).filter(d=>d!==r&&o.get(d)===a-Kr(r,d)*Gr);if(!i.length)return[];let l=i.filter(
d=>!L(d)||n.has(d));s.push(Math.min(...l.length?l:i))}return s}function Qr(t){let e=Vr(new Set(t)),n=t.filter(
(o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(m=>m.relation===null&&
st(m,r)===o?[m.statement]:[]),i=kt(r).filter(m=>!e.has(m)&&R(m).some(h=>h.relation===null&&st(h,m)===o)),l=t.slice(
t.indexOf(r)+1,t.indexOf(o)).filter(L),d=[...new Set([...i,...l])].flatMap(dt);return{from:r,to:o,statements:new Set(
[...a,...d].filter(P))}})}var y=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),X=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Rt(t,e){for(let n of y(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function rt(t){y("status").textContent=t}var zl=2.399963229728653,Gl=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Yr(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Jr(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*zl,d={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},m=o(d);if(n.every(h=>Gl(m,h))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Xr=t=>f.statements[t].errata.length>0,nn=t=>f.statements[t].only==="corrected";function F(t){let e=[...t].
filter(Xr);return(e.some(n=>!nn(n))?"†":"")+(e.some(nn)?"‡":"")}var Kn=new Map;f.statements.forEach(({subject:t},e)=>{
Xr(e)&&Kn.set(t,[...Kn.get(t)??[],e])});var _n=Kn.size>0,xe=t=>(Kn.get(t)??[]).filter(P),Qn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),Yn=t=>xe(t).some(e=>Qn(e)&&!nn(e)),Ie=t=>F(xe(t));function Xo(t){
if(t.relation===null)return F([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return F(
dt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&P(o)}))}var Xn=11,Vl=17,Pe=1.18,Kl=12,_l={actor:3.4,named:2.8,relation:2.4,concept:2},Ql={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},Jn=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Yl(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/Jn(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Jn(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;Jn(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Jl(t){let e=Yl(v(f.things[t].label)),n=at(t)?.amounts??[];if(!n.length)return e+(Ie(t).includes("‡")?
"‡":"");let o=qt(n).replaceAll(`
`," "),s=Jn(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Zr=new Map;function Zo(t){let e=`${p.language} ${p.reading}`,n=Zr.get(e)??new Map;return Zr.set(
e,n),n.has(t)||n.set(t,Jl(t)),n.get(t)}var ta=document.createElement("canvas").getContext("2d"),Xl=getComputedStyle(
document.body).fontFamily,Zl={400:new Map,600:new Map};function be(t,e,n=400){let o=t.split(`
`),s=Zl[n],r=s.get(t);return r===void 0&&(ta.font=`${n} 20px ${Xl}`,r=Math.max(...o.map(a=>ta.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Pe]}function ea(t){let{radius:e,font:n}=f.things[t],[o,s]=be(Zo(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function zt(t,e,n){let{rank:o}=N(t),[s,r]=Ql[o];return Math.max(f.things[t].radius*e,_l[o]+
Math.min(s*Math.sqrt(n),r))}function na(t,e,n){let o=N(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,Xn+o),Vl),bold:o&&n>=Kl?600:400}}function ts(t,{x:e,y:n}){let[o,s]=ea(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var tf=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],es=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function vt(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=m=>R(m).map(h=>st(h,m)).filter(h=>h!==m&&t.has(h)),
a=m=>t.get(m),i=(m,h)=>[...t].some(([g,w])=>g!==h&&Yr(m,a(h),w,f.things[g].radius+4)),l=[...t].map(([m,h])=>ts(
m,h)),d=new Set(e.filter(m=>!t.has(m)));for(;d.size;){let m=[...d],h=(n?null:m.find(k=>r(k).length))??m[0];d.delete(
h);let g=n?[]:r(h),w=n?[n]:g.map(a),b=Jr(w.length?es(w):o,n||w.length===1?40:0,l,k=>s?tf(k,s):ts(h,k),k=>g.some(
E=>i(k,E)));t.set(h,b),l.push(ts(h,b))}}var on=80,[ef,nf]=[8,12];function je(t,e,n){return et(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(q(s))-Number(
q(r))||R(r).length-R(s).length||s-r)}function of(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=at(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function sn(t,e,n){let o=new Set(et(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=ef)return[];let r=new Map;
for(let a of R(t)){let i=st(a,t),l={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!e.has(i)&&Nt(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+of(a)))}return[...r].sort(([a,i],[l,d])=>d-i||R(l).length-R(a).length||a-
l).slice(0,nf-s).map(([a])=>a)}var ns=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=ns(),z=t=>x.shown.get(t),De=()=>new Set([...x.away,...x.aside]),oa=()=>new Set([
...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function Zn(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=je(t,e,x.away);return{some:n.slice(0,on),total:n.length,away:je(t,e,new Set).length-n.length}}
function sa(t){let e=new Set(et(t,x.away)),n=et(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=R(t).filter(a=>st(
a,t)===s&&Nt(a,new Set));return[W(s),...r.flatMap(({relation:a})=>a===null?[]:W(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function St(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=os()?new Set(f.presets[x.preset].things):null,[n,o]=[De(),oa()];function s(a){let i=o.has(a.from)||o.has(a.to);
return a.relation===null?(i||!(e?.has(a.from)&&e.has(a.to)))&&Nt(a,n):x.shown.has(a.relation)?!1:x.read.has(a.
relation)?!a.repeats&&(t||Nt(a,n)):i?Nt(a,x.away):!(t&&a.isAside)&&Nt(a,n)}let r=new Set(G());return[...r].flatMap(
a=>R(a).filter(i=>i.from===a&&i.to!==a&&r.has(i.to)&&s(i)))}function ye(t=null){let e=St().filter(({from:n,to:o})=>t===
null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}var ra=()=>[...x.shown.keys()].filter(
t=>L(t)&&!x.guests.has(t)),aa=()=>[...x.guests],mt=t=>x.shown.has(t),re=t=>x.pinned.has(t),$t=()=>x.preset,os=()=>x.
preset!==null&&f.presets[x.preset].flows,ke=()=>x.shown;function G(){let t=oa();return[...x.shown.keys()].filter(
e=>!x.away.has(W(e))||t.has(e))}function to(){let t=new Map;for(let e of new Set([...x.shown.keys(),...ye()]))
t.set(W(e),(t.get(W(e))??0)+1);return t}function eo(t){let e=t===null?null:f.presets[t].kinds;return new Set(e?
f.relations.map(({thing:n})=>W(n)).filter(n=>!e.includes(n)):[])}var sf=[520,380];function rf(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Gn(e,r),s=t.filter(r=>R(r).some(o));return s.length?s:t}function ss(t,e){Object.assign(x,ns(),
{preset:t,centre:e,aside:eo(t)})}function Fe(t){ss(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=y("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var ia=()=>ss(
null,null);function no(t){let{some:e,total:n,away:o}=Zn(t);vt(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function oo(t){return ss(null,t),x.shown.set(t,{x:0,y:0}),
no(t)}function ca(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function la(t){
x.shown.has(t)||vt(x.shown,[t]),x.guests.delete(t);let e=no(t);return x.came.push({thing:t,all:!0}),e}function fa(t,e){
x.guests.has(t)?af():ca(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...sn(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||vt(x.shown,[t],{room:x.guests.size>3?sf:
void 0}),vt(x.shown,[...x.guests]))}function af(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function rs(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function as(t){
for(let e of t)x.away.delete(W(e)),x.guests.delete(e);vt(x.shown,t)}function is(t){for(let e of t)rs(e)}function da(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function pa(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(W(n)))}function so(t,e){x.shown.has(
t)&&x.shown.set(t,e)}function Gt(t,e=null){ca(),x.read=new Set(e===null?[]:zn(e).filter(L));let n=t??[],o=e===
null?n:rf(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),vt(x.shown,
[...x.guests],{home:s.length?es(s):void 0}),[...new Set(o)]}var ua={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function it(){Object.assign(p,ua),Gt(null)}function Vt(t,e=!1){Object.assign(p,ua,{selected:t,passed:e,
tab:"details"}),fa(t,e)}function Be(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Gt(n);let o=St().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:zr(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function rn(t,e){it();let n=Vn(t,e);Gt(n),Object.assign(p,{path:{from:t,to:e},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function an(t){it();let e=zn(t).filter(n=>!L(n));Object.assign(p,{passage:t,highlighted:Gt(
e,t),tab:"text"})}function cn(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function ln(t){
let{preset:e}=f.steps[t];if($t()!==e&&Fe(e),it(),!t)return;let n=cn(t).things.filter(o=>!L(o)&&!q(o));Object.assign(
p,{tour:t,highlighted:Gt(n.some(mt)?n.filter(mt):n)})}function cs(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,
tour:r,path:a,unknown:i,tab:l}=p,d=new Map(ke());t!==null?(Gt(null),Vt(t,e)):n?Be(n.from,n.to):o!==null?an(o):
s&&a.from!==null&&a.to!==null?rn(a.from,a.to):r!==null&&ln(r),Object.assign(p,{unknown:i,tab:l});for(let m of aa())
so(m,d.get(m)??z(m))}var ma={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
oney","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var ha={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?`${g.name} (${i(g)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},m=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(g=>d[g]).join(" and ")}, which the page has put right.`:
"",h=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${h}${m}`:`${t} of ${e} sentences verified.${h} The first that\
 differs is ${l(o)}.${m} Only what is verified is quoted.`}};var ga={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
nly",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most connected",unknown:(t,e)=>{let n={entity:"thi\
ng",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this pag\
e has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"\
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
test path, step by step, with the sentences that make it. What is denied is no link.",from:"From",to:"To",swap:"\
Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,noPath:"\
No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"\
Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include what is not in the pictu\
re",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"\
Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",empty:"There is nothing to \
draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neighbours added; expand again f\
or more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left out.`:""),leftOut:(t,e)=>`${t===
1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.join(", ")}.`,undone:"Undone.",
hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read it i\
n the text",where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"\
Choose a sentence and the picture lights up what it states; arrow keys go on.",paraphrased:"These sentences ar\
e paraphrases, not the article's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"\
No statements of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...ha,...ma};var wa={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var xa={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?`${g.name}(${i(g)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},m=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(g=>`${d[g]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",h=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${h}${m}`:`문장 ${e}개 중 ${t}개를 확인하였다.${h} 처음으로 다른 문장은 ${l(
o)}이다.${m} 확인된 문장만 인용한다.`}};var ba={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",connected:"가장 많이 연결된 항목",
unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`\
주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 ‘${e}’에 해당하\
는 것이 이 페이지에 없다.`},didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만\
 있고 적힌 그대로의 내용은 없다.",actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",
unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",
pin:"고정",hide:"숨기기",release:"선택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}\
’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"\
하위 개념",related:"관련",said:"문장마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자,\
 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"수치",erratum:"오류:",ring:"테두리와 글 옆의\
 †는 글의 오류로 기록된 것을 나타낸다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",
corrected:"바로잡은 값: ",correctedFrom:t=>`여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"\
여기서는 바로잡았다. 인쇄되지 않은 값이다.",unparaphrased:"아직 풀어쓴 말이 없다.",
unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목 사이의 경로",pathHelp:"가장 짧은 경로를 단계마\
다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",from:"출발",
to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}단계\
:`,noPath:"두 항목을 잇는 경로가 없다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀\
어서",statementRows:"진술",words:"말하는 것",close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도\
 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"\
이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",empty:"그릴 것이 없다\
.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:
`이웃 ${t}개를 더하였다.`)+(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`\
빼 둔 종류 때문에 이웃 ${t}개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"\
숨겼다.",unfound:"이 파일의 이 문장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...xa,...wa};var ya={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. What is denied is no lin\
k.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var lf={en:ga,ko:ba},u=t=>!f.passages.length&&ya[p.language][t]||lf[p.language][t];function Ot(t){let e=u(t);return typeof e==
"string"?e:""}function ro(t){p.mode=t,y("table").hidden=t!=="table",y("drawing").hidden=t==="table",y("tools").hidden=t==="t\
able",Rt("modes",t)}var ff=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Mt(t){
p.tab=t;for(let e of y("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of ff)y(n).hidden=e!==t;ls()}function ls(){y("fold").textContent=p.tab==="details"&&Ct()||y(
`tab-${p.tab}`).textContent}var ct=t=>y("fold").setAttribute("aria-expanded",String(t)),ka=()=>y("fold").getAttribute(
"aria-expanded")==="true";var df=13,pf=1,fn=t=>(at(t)?.sums??[]).filter(({statement:e})=>P(e)),va=t=>fn(t).map(({statement:e})=>fs(e)+F(
[e])).join(", "),fs=t=>v(f.statements[t].object.text),Sa=(t,{currency:e})=>`${W(t)} ${e}`;function uf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of fn(e)){let o=Sa(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function ds(t,e){
let n=uf().get(Sa(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function ao({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>fn(o).flatMap(s=>ds(o,
s)??[]));return n.length?Math.max(pf,df*n.reduce((o,s)=>o+s)):null}var $a=[[],[0],[-.3,.3],[-.4,0,.4]];function Oa(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Oa(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ma=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ea(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Oa(t,e,n))} `:"L"}${o(e)}`}var mf=2e3,ps=t=>!t.isAside||t.alone;function hf(t){if(t.relation===null)return v(f.predicates[f.statements[t.
statement].predicate])+Xo(t);let{captions:e,called:n}=at(t.relation),o=os()&&va(t.relation)||(ps(t)?qt(e):v(n));
if(t.property===null)return o;let s=v(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(ps(
t)?"":Xo(t))}function gf(t){let e=t.relation!==null&&ps(t)&&at(t.relation)?.amounts||[];return e.length?qt(e):
null}function Ta(t,[e,n],o,s){let r=o.flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),u("mo\
reLines")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?gf(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var He=new Map,
Y=()=>He;function us(t){let{from:e,to:n}=He.get(t);return{from:e,to:n,edges:[...He.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function io(t){let e=[...He.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?us(o.id):null}function ms({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=p;return s===null||n.some(
r=>Gn(s,r))}function Aa(){let t=new Map,e=St();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=hf(n);r.said.set(a,[...r.said.get(a)??[],
n])}He=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
l))),a=e.length>mf?void 0:$a[r.length],i=a?r.map((l,d)=>Ta(d?`${n}/${d}`:n,o,[l],a[d])):[Ta(n,o,r,0)];for(let l of i)
He.set(l.id,l)}}var[wf,La]=[50,.4],xf=.75,bf=250;function Ca(t,e){let n=0,o=!1,s=!1;function r(i=wf){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:La}}),i>La/2&&(n=setTimeout(()=>r(i*xf),bf))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Na=.6;function Ra(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:d,families:m}=n,
{family:h,rank:g,shape:w}=N(t),b=!o||o.has(t),k=m[h][b?s&&g==="concept"?"pale":"full":"dim"],E=t===p.selected,
C=Ie(t).includes("†")&&b,Z=C&&Yn(t),T={background:k,border:a},U=re(t);return{id:t,...z(t),shape:w,size:zt(t,
r,e)/r,borderWidth:(E?3:Z?4:C?2:1)*(s?Na:1),color:{background:k,border:E?a:Z?d:C?l:i,highlight:T,hover:T},fixed:U,
shapeProperties:{borderDashes:U?[3,2]:!1}}}function Ia(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,m=d===null?i:l[N(d).family],h=s?null:
ao(t),g=w=>({enabled:!s&&t.edges.some(b=>b.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==
null?h:e&&o?2:s?Na/r:d===null?1:1.5,color:{color:m[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(
t.to),from:g(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:Ma(t.bend)}}function Pa(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(m,h,g){e.setSize(
"100%","100%");let[w,b]=[m.map(({x:ot})=>ot),m.map(({y:ot})=>ot)],[k,E,C,Z]=[Math.min(...w),Math.max(...w),Math.
min(...b),Math.max(...b)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(E-k||1),Math.max(t.clientHeight-
o()-70,20)/(Z-C||1),1.15),U=T<.35?h:null,K=!a||g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:U??{x:(k+E)/2,y:(C+Z)/2+16+o()/2/T},scale:U?.35:T},e.moveTo({...i,animation:K?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),K?r():(l=performance.now()+1500,yf(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=l}}var yf=t=>t;var kf=1.5;function hs(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},d){let m=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let h=o*Pe;m.forEach((g,w)=>{let b=n+
(w-(m.length-1)/2)*h,k=t.measureText(g).width+2*kf*d;t.fillStyle=l,t.fillRect(e-k/2,b-h/2,k,h)}),t.fillStyle=a,
m.forEach((g,w)=>{t.fillText(g,e,n+(w-(m.length-1)/2)*h)})}var co=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[d,m,h,g],w]of this.#t.get(l)??[])if(w!==n&&s<h&&d<a&&r<g&&m<i&&
!o(w))return!1;return!0}};function ja([t,e,n,o],[s,r,a,i]){let[l,d]=[0,1];for(let[m,h,g,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!h){if(m<g||m>w)return!1;continue}let[b,k]=[(g-m)/h,(w-m)/h];l=Math.max(l,Math.min(b,k)),d=Math.min(
d,Math.max(b,k))}return l<=d}var vf=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),Sf=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],$f=[0,8,16,24,32],gs=12,Da=60,Of=14,Mf=500,Ef=400,Tf=.5,dn=2,
Af=1,Fa=(t,e,n,o)=>[t-n/2-dn,e-o/2-dn,t+n/2+dn,e+o/2+dn];function Ba({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=Mf}){let d=$=>({x:s($).x*a,y:s($).y*a}),m=new co;for(let $ of t){let{x:j,
y:V}=d($),_=zt($,a,r($));m.add([j-_,V-_,j+_,V+_],$)}let h=o.length>Ef?[]:o.flatMap($=>Lf($,d));function g($,j,V,_=(()=>!1)){
let Ht=i&&V.x>i[0]&&V.y>i[1]&&V.x<i[2]&&V.y<i[3],xt=null,ft=1/0;for(let J of $){let[bt,Ne,Ut,Wt]=J.box;if(Ht&&
(bt<i[0]||Ne<i[1]||Ut>i[2]||Wt>i[3])||!m.isFree(J.box,j,_))continue;let At=h.reduce((tn,{id:we,stroke:ee})=>tn+
(we!==j&&ja(ee,J.box)?1:0),J.off??0);if(At<ft&&([xt,ft]=[J,At]),!ft)break}return xt}let{names:w,captions:b}={names:new Map,
captions:new Map},k=new Set(e.slice(0,Of)),E=$=>k.has($)&&r($)>=gs;function C($){let j=Zo($),{size:V,bold:_}=na(
$,a,r($)),[Ht,xt]=be(j,V,_),{x:ft,y:J}=d($),bt=zt($,a,r($)),Ne=(r($)>=gs?$f:[0]).flatMap(At=>Sf.map(([tn,we])=>{
let ee=bt+dn+1+At,[jn,Dn]=[tn*(ee+Ht/2),we*(ee+xt/2)];return{dx:jn,dy:Dn,box:Fa(ft+jn,J+Dn,Ht,xt)}})),Ut=At=>typeof At==
"number"&&At!==$&&r(At)<gs,Wt=g(Ne,null,{x:ft,y:J})??(E($)?g(Ne,null,{x:ft,y:J},Ut):null);Wt&&(m.add(Wt.box,`n\
ame ${$}`),w.set($,{dx:Wt.dx,dy:Wt.dy,size:V,bold:_,label:j}))}function Z({id:$,from:j,to:V,bend:_},Ht){let[xt,
ft]=be(Ht,Xn),[J,bt]=[d(j),d(V)],Ne=vf.map(([Wt,At,tn])=>{let[we,ee]=[At*(xt/2+4),tn*(ft/2+4)],{x:jn,y:Dn}=ht(
J,bt,_,Wt);return{along:Wt,dx:we,dy:ee,off:we||ee?Af:0,box:Fa(jn+we,Dn+ee,xt,ft)}}),Ut=g(Ne,$,ht(J,bt,_,.5));Ut&&
(m.remove($),m.add(Ut.box,$),b.set($,{along:Ut.along,dx:Ut.dx,dy:Ut.dy,size:Xn,label:Ht}))}let[T,U]=[e.slice(0,
l),o.slice(0,l)],K=U.filter(({amount:$})=>$),ot=new Set(K.flatMap(({from:$,to:j})=>[$,j]));for(let $ of T.length<=
Da?T.filter(j=>ot.has(j)):T)C($);if(T.length<=Da)for(let $ of K)Z($,$.amount??"");for(let $ of T)w.has($)||C($);
if(w.size>=Tf*T.length){for(let $ of K)Z($,$.label);for(let $ of U)$.amount||Z($,$.label)}for(let $ of n.slice(
0,l))C($);return{names:w,captions:b}}function Lf({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,
.5,.75,1]:[0,1]).map(l=>ht(r,a,o,l));return i.slice(1).map((l,d)=>({id:t,stroke:[i[d].x,i[d].y,l.x,l.y]}))}var Cf=50,Ue=new Map,ws=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function Nf(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...je(e,new Set([e]),new Set).
slice(0,on)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?je(r,s,o).slice(0,on):sn(r,s,o))s.add(
i)}return s}function It(){let[t,e]=[Nf(),new Set(ws())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...eo(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Ha=()=>({preset:null,
centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]});function lo({preset:t,centre:e,came:n,added:o,
removed:s,away:r,asked:a,pinned:i}){e!==null?oo(e):t!==null?Fe(t):ia(),x.away=new Set(r);for(let d of[...a,...x.
away])x.aside.delete(d);for(let d of n)vt(x.shown,[d.thing]),d.all?no(d.thing):vt(x.shown,sn(d.thing,x.shown,x.
away)),x.came.push(d);vt(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=new Set(i);let l=Ue.get(Ua());l&&
(x.shown=new Map(l))}var Ua=()=>`${x.preset} ${x.centre} ${ws().sort((t,e)=>t-e)}`;function fo(){let t=Ua();Ue.
delete(t),Ue.set(t,new Map(ws().map(e=>[e,z(e)]))),Ue.size>Cf&&Ue.delete([...Ue.keys()][0])}function Wa(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function m(){if(!d)return;let k=l(),E=k.scale/d.scale;e.style.transform=`translate(${k.x-d.x*E}px, ${k.
y-d.y*E}px) scale(${E})`}let h=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(b,160))}function b(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),t.on("dragStart",({nodes:k})=>k.length&&g()),
t.on("dragging",({nodes:k})=>k.length||w()),t.on("dragEnd",b),t.on("zoom",w)}var Rf=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1,1.4,1.8].flatMap(t=>[t,-t]),If=.15,Pf=.01,qa=14,jf=4e6;function xs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var bs=(t,e,n)=>n?Array.from({length:qa+1},(o,s)=>ht(t,e,n,s/qa)):[t,e];function za(t,e,n,o){
if(t.length*e.length>jf)return;let s=e.map(i=>{let[l,d]=o(i);return{thing:i,at:n(i),core:l,radius:d}}),r=new Map;
for(let i of t){let g=function(k){let E=bs(l,d,k),[C,Z]=[E.map(({x:j})=>j),E.map(({y:j})=>j)],[T,U,K,ot]=[Math.
min(...C),Math.max(...C),Math.min(...Z),Math.max(...Z)],$=0;for(let{thing:j,at:V,radius:_,core:Ht}of s){let{x:xt,
y:ft}=V;if(xt<T-_||xt>U+_||ft<K-_||ft>ot+_||j===i.from||j===i.to)continue;let J=1/0;for(let bt=1;bt<E.length;bt+=
1)J=Math.min(J,xs(E[bt-1],E[bt],V));J<_&&($+=J<Ht?1:Pf)}return $};var a=g;let[l,d]=[n(i.from),n(i.to)],m=`${i.
from}-${i.to}`,h=r.get(m)??[];r.set(m,h);let w=k=>h.every(E=>Math.abs(E-k)>=If),b=g(i.usual);i.bend=i.usual;for(let k of b?
Rf:[]){let E=i.usual+k,C=w(E)?g(E):1/0;if(C<b&&([b,i.bend]=[C,E]),!b)break}h.push(i.bend)}}var Se=matchMedia("(prefers-color-scheme: dark)");ve(Se.matches?"dark":"light");function ve(t){document.documentElement.
dataset.theme=t}var We=()=>document.documentElement.dataset.theme==="dark";function Ga(){let{theme:t="light"}=document.
documentElement.dataset;ve("light");let e=po();return ve(t),e}function po(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var Df=.55,Ff=120,Bf=500,Ka=3e3,Hf=3,Et=y("drawing"),_a=()=>y("tools").offsetHeight+16,ae=new vis.DataSet([]),
pn=new vis.DataSet([]),O=new vis.Network(Et,{nodes:ae,edges:pn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),mn=()=>ae.length>Bf,vs=Pa(Et,O,{isHeavy:mn,below:_a,arrived:()=>Xa(!0),settle:Es});Wa(O,Et.querySelector(
"canvas"),mn,Es);var Kt=po(),ys=new Map,ks={names:new Map,captions:new Map},Va=0,uo=!1,un={scale:0,x:0,y:0},_t=t=>ys.
get(t)??0;function Uf(){let t=G().length;return t>Ka||t>Ff&&O.getScale()<Df}function Ss(){if(p.highlighted){let e=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(mt)])}if(p.selected===
null||!mt(p.selected))return null;let t=[...Y().values()].filter(({from:e,to:n})=>e===p.selected||n===p.selected);
return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Wf(){let{x:t,y:e}=O.canvasToDOM({x:0,
y:0});return[-t,-e,Et.clientWidth-t,Et.clientHeight-_a()-e]}function qf(t){return mn()?t.filter(e=>Qa(e,50)):t}
function Qa(t,e){let{x:n,y:o}=O.canvasToDOM(z(t));return n>-e&&o>-e&&n<Et.clientWidth+e&&o<Et.clientHeight+e}function zf(t){
let e=Ss(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,s=i=>_t(i)+(q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.
to)&&ms(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,
dim:e?a.filter(i=>!e.has(i)):[],lines:[...Y().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||
i.to-l.to),pointOf:z,degree:_t}}function Ya(){un={scale:O.getScale(),...O.getViewPosition()},ks=Ba({...zf(qf(G())),
scale:un.scale,sight:Wf()})}function Gf(){let t=O.getScale();function e(n){let o=zt(n,t,_t(n));return[o/t,(o+Hf)/
t]}za([...Y().values()],G(),z,e)}function $s(t){Gf();let e=Ss(),n={colours:t,highlighted:e,far:Uf(),scale:O.getScale()};
return{things:G().sort((o,s)=>_t(o)-_t(s)).map(o=>Ra(o,_t(o),n)),lines:[...Y().values()].map(o=>Ia(o,ms(o,e),n))}}
function Os(){Kt=po(),Aa(),ys=new Map;for(let{from:o,to:s}of Y().values())for(let r of[o,s])ys.set(r,_t(r)+1);
let t=G().length<=Ka;O.setOptions({interaction:{hover:t,dragNodes:t}}),pn.remove(pn.getIds().filter(o=>!Y().has(
String(o))));let e=$s(Kt),n=new Set(e.things.map(({id:o})=>o));ae.remove(ae.getIds().filter(o=>!n.has(Number(o)))),
ae.update(e.things),pn.update(e.lines),Ya(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&O.unselectAll(),
p.selected!==null&&ae.get(p.selected)&&O.selectNodes([p.selected],!1)}function Ja(t=!1){let e=O.getScale(),{x:n,
y:o}=O.getViewPosition(),s=Math.abs(e/un.scale-1)>(mn()?.2:.03);if(!t&&!s&&!(mn()&&Math.hypot(n-un.x,o-un.y)*e>
20))return;if(Ya(),!s){O.redraw();return}let r=$s(Kt);ae.update(r.things),pn.update(r.lines)}function mo(){let t=1/
O.getScale(),e=s=>O.getPosition(s),n=[...ks.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:d}])=>{if(!ae.get(
s))return[];let{x:m,y:h}=e(s);return[{thing:s,x:m+r*t,y:h+a*t,size:i*t,bold:l,label:d}]}),o=[...ks.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:l,label:d}])=>{let m=Y().get(s);if(!m)return[];let{x:h,y:g}=ht(e(m.from),e(m.to),m.
bend,r);return[{line:m,x:h+a*t,y:g+i*t,size:l*t,label:d}]});return{names:n,captions:o}}function Ms(t){let[e,n]=[
O.DOMtoCanvas({x:0,y:0}),O.DOMtoCanvas({x:Et.clientWidth,y:Et.clientHeight})];return{...$s(t),...mo(),from:e,to:n,
width:Et.clientWidth,height:Et.clientHeight}}function Es(){Ja(!0)}function Xa(t=!1){cancelAnimationFrame(Va),uo=
uo||t,Va=requestAnimationFrame(()=>{Ja(uo),uo=!1})}O.on("afterDrawing",t=>{let e=1/O.getScale(),{names:n,captions:o}=mo();
for(let r of o)hs(t,r,r.line.weight>1?Kt.ink:Kt.soft,Kt,e);let s=Ss();for(let r of n){let a=s?!s.has(r.thing):
q(r.thing);hs(t,r,a?Kt.soft:Kt.ink,Kt,e)}vs.isTravelling()||Xa()});O.on("dragEnd",({nodes:t})=>t.length?Ts(t):
Es());function Ts(t){for(let e of t)so(e,O.getPosition(e));fo(),Os()}var Za=t=>Qa(t,-20);var Vf=3,Kf=6,_f=y("drawing"),ti=null,qe=!1,As=O.getViewPosition();function Qt(t=null,e=!1){ti=t,qe=!1;let n=new Set(
G()),o=(t??[...n]).filter(s=>n.has(s)).map(z);o.length&&vs.look(o,t&&!p.highlighted?o[0]:null,e)}var ei=()=>qe||
Qt(ti);function ni(t){let e=G().map(z),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,_f.clientHeight/s/Vf);return Math.max(r,Math.min(Kf,
t))}function $e(t){qe=!0,O.moveTo({scale:ni(O.getScale()*t)})}O.on("zoom",()=>{qe=!0;let[t,e]=[O.getScale(),ni(
O.getScale())];t!==e&&O.moveTo({scale:e,position:As}),As=O.getViewPosition()});O.on("dragEnd",({nodes:t})=>{qe=
qe||!t.length,As=O.getViewPosition()});var oi=Ca(O,t=>{Ts(G()),t&&p.selected===null&&!p.highlighted&&Qt()});function Ls(){
let{selectionHandler:t}=O,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&O.redraw()}var ho=null;function Yt(t=null,e=!1){ho=p.mode==="picture"?null:()=>Qt(t,e),ho||Qt(t,e)}function Yf(){let{selected:t,
highlighted:e}=p;Yt(t!==null?[t,...et(t,De()).filter(mt)]:e)}function pt({from:t=null,moves:e=!0}={}){Mt(p.tab);
let n=p.tab!=="overview";n&&(p.passage===null||t===null)&&ct(!0),D(),y("details").scrollTop=0,n&&(p.tab==="det\
ails"&&(rt(u("chosen")+Ct()),y("drawing").contains(document.activeElement)||y("details").querySelector("h2").focus()),
e&&Yf())}function Tt(t){Q(),Vt(t),pt()}function si(t){Q(),Vt(t),pt({moves:!1})}function ri(t){Vt(t,!0),pt({moves:!Za(
t)})}function go({from:t,to:e}){Q(),Be(t,e),pt({moves:!1})}function Oe(){Q(),it(),pt()}function ai(t){Q(),it(),
Fe(t),pt(),Yt(null,!0)}function ie(t){t<0||t>=f.steps.length||(Q(),ln(t),pt(),y("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&ct(!0),rt(y("headline").textContent),Yt(p.highlighted))}var wo=()=>ie(0);function ii(t,e){
Q(),rn(t,e),pt()}function Pt(t){let e=p.passage;Q(),an(t),pt({from:e})}function xo(t,e=!0){p.unknown=null;let n=Dr(
t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),pt(),n&&ct(!0),p.tab==="overview"&&Yt(p.highlighted)}function ce(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;Q(),t(),cs(),D(),e!==void 0&&Yt(e===null?null:[e,...et(
e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var ci=t=>ce(()=>rt(u("\
added")(oo(t))),t),bo=(t,e=!0)=>ce(()=>rt(u("added")(la(t))),e?t:void 0),li=()=>p.selected??p.pair?.from;function yo(t){
let[e,...n]=t;ce(()=>{as(t),n.length||Vt(e)},n.length?li():void 0,t),n.length||pt()}function ko(t){let[e,...n]=t;
if(ce(()=>{n.length||it(),is(t)},n.length?li():void 0,t),n.length)return;let s=io(e);s&&Be(s.from,s.to),pt()}var fi=()=>ce(
()=>as(ye()),null),di=()=>ce(()=>is(ra()),null),pi=t=>ce(()=>da(t));function ui(t){Q(),it(),rs(t),pt(),rt(u("h\
iddenNow"))}var le=(t,e)=>ce(()=>pa(t,e));function Cs(){Br(),rt(u("undone"))}function mi(t){ro(t),D(),t==="pic\
ture"&&ho&&ho()}function hi(t){p.reading=t,Rt("readings",t),cs(),D()}async function fe(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Jf=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function Jt(t){
return await Jf,document.getElementById(t)?.textContent??""}var wi=new Map;function vo(t){let e=wi.get(t)??Xf(
t);return wi.set(t,e),e}async function Xf(t){let e=document.createElement("script");e.textContent=new TextDecoder().
decode(await fe(await Jt(t))),document.head.append(e)}function ze(t,e){let n=v(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Zf=10.2,td=5.9,ed=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Ns(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;ed(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function xi(t,e,n){let o=Math.floor(e/td),s=t.caption.flatMap(b=>Ns(b,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y:b})=>Math.floor(b)))+1:0,a=t.rows.filter(b=>"series"in b).map(({y:b})=>b),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,l=e<500,d={...n,scale:t.scale,wide:e,label:e-(l?110:150),
name:l?80:155,out:l?-90:-165,right:l?90:240,across:l?1:99,flow:l?e-180:e-360,step:l?64:110,bar:t.rows.some(({note:b})=>b)?
56:40,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:Ns(t.title,Math.floor(e/Zf)),subtitle:t.subtitle?Ns(
t.subtitle,o):[],high:30*r,last:r-.5},m=JSON.parse(new TextDecoder().decode(await fe(await Jt("templates")))),
h=JSON.stringify(m[t.kind==="bar"?`bar-${t.scale}`:t.kind]),g=JSON.parse(h.replace(/"@(\w+)@"|@(\w+)@/g,(b,k,E)=>k?
JSON.stringify(d[k]):String(d[E]))),w={rows:t.rows.map(b=>({...b,...l&&"short"in b?{text:b.short}:{},p:t.panels.
indexOf(b.panel)})),caption:s.map((b,k)=>({n:k,text:b}))};for(let b of g.data)Object.hasOwn(w,b.name)&&(b.values=
w[b.name]);return g}var nd=760,od=280;async function sd(t,e){await vo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await xi(t,Math.min(Math.max(e,od),nd),s))}function Is(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return sd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(u("saveSvg"),()=>ze(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":u("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Rs=!1;function bi(t,e){return t?c("details",{class:"charted",open:Rs,ontoggle:({
target:o})=>rd(o,t,e)},c("summary",{},u("asChart"))):""}function rd(t,e,n){Rs=t.open,Rs&&!t.querySelector("fig\
ure")&&t.append(Is(e,n()))}var yi=null;function hn(){return yi??=Jt("rdf").then(fe).then(t=>JSON.parse(new TextDecoder().decode(t))),yi}function Me(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var ad=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
id={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function cd(t){let[,e,n="",o=""]=ad.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>id[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function ki(){let t=await hn(),e=G(),n=l=>({iri:Me(f.things[l].name,t.prefixes),
thing:l}),o=l=>P(l)&&typeof f.statements[l].object!="number",s=Re(St());for(let l of e)for(let d of dt(l))o(d)&&
s.add(d);let r=[...s].sort((l,d)=>l-d).map(l=>{let d=f.statements[l],{subject:m,predicate:h,object:g}=d;return{
subject:n(m),predicate:Me(t.predicates[h],t.prefixes),object:typeof g=="number"?n(g):cd(t.objects[l]),said:d}}),
a=r.flatMap(({subject:l,object:d})=>"thing"in d?[l,d]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var So=(t,e)=>(e.types[t]??[]).map(n=>Me(n,e.prefixes));var js=20,Ee=()=>document.getElementById("tab-ask")!==null,gn=class extends Error{},Ge=null,wn=new Map,vi=0;function Si(t,e,n){
vi+=1;let o=vi;return new Promise((s,r)=>{wn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function $i(){Ge?.worker.terminate(),Ge=null;for(let{reject:t}of wn.values())t(new gn);wn.clear()}async function ld(){
let t=await fe(await Jt("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=wn.get(s);wn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),$i()};let o=Si(
n,"open",[await Jt("engine"),await Jt("asking"),f.readings[0]]);return{worker:n,known:o}}var Ps=null;async function Oi(){
return Ge||(Ps??=ld(),Ge=await Ps,Ps=null,Ge)}async function Mi(){return(await Oi()).known}async function Xt(t,...e){
let{worker:n,known:o}=await Oi();await o;let s=setTimeout($i,1e3*js);try{return await Si(n,t,e)}finally{clearTimeout(
s)}}var Ei=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
S=Ei(),xn=(t={})=>{Object.assign(S,Ei(),t)},de=()=>S.name!==""||S.own!==null,B={now:null,terms:null,hasFailed:!1},
bn=()=>B.now?.questions.find(({name:t})=>t===S.name),fd=[];function Ti(t){for(let e of fd)e(t)}var yn="http://www.w3.org/2001/XMLSchema#",dd=/[\p{Cc} <>"{}|\\^`]/u,pd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Ds({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Ds).join(" ")} )>>`;if(t==="uri"){if(dd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>pd[r])}"`;return o?`${s}@${o}`:n&&n!==`${yn}\
string`?`${s}^^<${n}>`:s}var ud=["Long","Int","Short","Byte"],md=["integer",...ud.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],nw=new Map([...md.map(t=>[yn+t,/^[+-]?\d+$/]),
[`${yn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${yn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${yn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Ai=null,Li=null;function Fs(t){let{prefixes:e}=B.terms??f;return Ai??=new Map(f.things.map(({name:n},o)=>[
Me(n,e),o])),t?.type==="uri"?Ai.get(t.value):void 0}function hd(){if(!B.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=B.terms,o=r=>`<${Me(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let d=typeof i=="number"?o(i):t[l],m=`${o(r)} <${Me(e[a],n)}> ${d}`;s.set(m,[...s.get(m)??[],l])}),
s}function Ci({evidence:t}){Li??=hd();let e=t.map(n=>({one:n,places:(Li?.get(gd(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var gd=({triple:t})=>t.map(
Ds).join(" ");function Ni(t){let n=[...new Set(t.flat().map(Fs))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!L(
s));return o.length?o:n}var wd=60,$o=()=>S.answer?Ni(S.answer.rows.map(({terms:t})=>t)):[];function Ri(){if(p.selected!==null||p.pair||
p.passage!==null)return;let t=$o();p.highlighted=t.length&&t.length<=wd?Gt(t):null,p.highlighted&&Yt(p.highlighted)}
function Bs(){S.isDrawn=!0,lo({...Ha(),added:$o()}),p.highlighted=null,Yt()}async function Us(){if(!(B.now||B.hasFailed)){try{let[t,e]=await Promise.all([Mi(),hn()]);Object.assign(B,{now:t,
terms:e})}catch(t){B.hasFailed=!0,S.trouble={kind:"start",message:String(t)}}D()}}var Ii=()=>`${p.reading} ${p.
language}`;function Pi(){de()&&S.key!==Ii()&&ji()}var Hs=null;async function ji(){let t={};Hs=t,Object.assign(
S,{isBusy:!0,trouble:null,row:null,key:Ii()});let{reading:e,language:n}=p;try{await Us();let o=S.own===null?await Xt(
"answer",S.name,S.typed,e,n):await Xt("sparql",S.own,e,n);if(Hs!==t)return;let{table:s=null,holds:r=null,refused:a,
isGraph:i=!1}=o;Object.assign(S,{answer:s,holds:r,isBusy:!1}),a&&(S.trouble={kind:"refused",message:a}),s&&Ti(
{asked:S,answer:s,reading:e,language:n}),i||S.isDrawn?Bs():Ri(),rt(s?u("rows")(s.rows.length):"")}catch(o){if(Hs!==
t)return;let{message:s=String(o),told:r}=o;Object.assign(S,{answer:null,isBusy:!1});let a=o instanceof gn?"end\
ed":r?.line?"mistake":r?"given":"query";S.trouble={kind:a,told:r,message:s}}D()}function Di(){Q(),it(),Bs(),Mt(
"ask"),D()}var Oo=(t,e={})=>Ws({name:t,typed:e}),kn=t=>Ws({own:t}),Ve=()=>Ws({});function Ws(t){Q(),it(),qs(t),
Mt("ask"),ct(!0),D()}function qs(t){xn(t),(S.name||S.own)&&ji()}var xd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,bd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Te=null,vn=xd,Fi=new Map;function yd(){let t=Fi.get(p.reading)??Xt("vocabulary",p.
reading);return Fi.set(p.reading,t),t}async function kd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await yd(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:d,kind:m})=>({label:[i,...d].join(" "),displayLabel:i,detail:l[o],
apply:i,type:m})),r=Object.keys(B.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
bd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function zs(){if(!Te)return;let{doc:t}=Te.state,e=S.trouble?.kind==="mistake"?S.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:u("mistake")(e)})}Te.dispatch(window.editor.setDiagnostics(Te.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function vd(t,e){if(await vo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--policy)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--work)"}]),r=n.EditorView.theme({"&":{border:"1px solid va\
r(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(kn(Te.state.doc.toString()),
!0);Te=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[kd],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(vn=l.doc.toString())}),r]})}),e.hidden=!0,zs()}function Bi(){S.own&&(vn=S.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=vn,t.addEventListener(
"input",()=>{vn=t.value});let e=c("div",{class:"sparql"});return Te=null,setTimeout(()=>vd(e,t).catch(()=>{})),
[M(`← ${u("allQuestions")}`,Ve,{class:"plain back"}),c("h2",{tabindex:"-1"},u("ownQuery")),c("p",{class:"not\
e"},u("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},M(u("run"),
()=>kn(vn),{class:"tool run"}))]}var Sd=12,Hi=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Sn=({label:t})=>t[p.language==="ko"?1:
0];function $d(t,e){let n=Hi(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Hi(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Sn(r.choice),Sn(a.choice))),o.slice(
0,Sd).map(({choice:r})=>r)}function Ui(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":u("found"),hidden:!0}),r=[],a=-1;function i(){
let m=r.map((h,g)=>c("li",{id:`${t}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
d(h.typed)}},c("span",{dir:"auto"},Sn(h))));s.replaceChildren(...m),s.hidden=!m.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=$d(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(m){o.value=
"",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",m=>{m.isComposing||
((m.key==="ArrowDown"||m.key==="ArrowUp")&&r.length?(m.preventDefault(),a=(a+(m.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):m.key==="Enter"?(m.preventDefault(),d(r[a]?.typed??o.value)):m.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var Wi=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${u("drop")}`});var qi=new Map;async function zi(t){let e=JSON.stringify([S.name,t,p.reading]),n=qi.get(e)??await Xt("choices",
S.name,t,p.reading);return qi.set(e,n),n}function Gi(t,e){let n={...S.typed,[t]:e};e.length||delete n[t],Oo(S.
name,n)}function Od({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=S.typed[t]??[],a=r.map(d=>{let m=Wi(
d,()=>Gi(t,r.filter(h=>h!==d)));return zi(t).then(h=>{let g=h.find(({typed:w,names:b})=>w===d||b.includes(d));
g&&(m.textContent=Sn(g))}),m}),i=Ui(s,()=>zi(t),d=>Gi(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t");return l.placeholder=`${u("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},v(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function Vi({title:t,description:e,parameters:n,gathers:o}){let s=o&&B.now?.
several;return[M(`← ${u("allQuestions")}`,Ve,{class:"plain back"}),c("h2",{tabindex:"-1"},v(t)),c("p",{class:"\
note"},v(e)),s?c("p",{class:"erratum"},u("mixed")):"",...n.map(Od)]}var Ki=t=>Ot(`topic-${t}`)||t,Gs="";function _i(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Gs.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:d,description:m,
tags:h})=>{let g=[l,d,m,h,h.map(Ki)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let m=i.filter(g=>g.tags.includes(l)).map(({name:g,title:w})=>c(
"li",{},M(v(w),()=>Oo(g),{class:"question",value:g}))),h=c("summary",{},Ki(l)," ",c("small",{},String(m.length)));
return m.length?[c("details",{open:r.length>0,class:"topic"},h,c("ul",{},...m))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},u("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":u("whichQuestio\
n")});return s.placeholder=u("whichQuestion"),s.value=Gs,s.addEventListener("input",()=>{Gs=s.value,o()}),o(),
[c("p",{class:"note"},u("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(u("ownQuery"),()=>kn(""),{
class:"plain"})),n]}var Qi="";function Yi(){let{trouble:t}=S;return t?t.kind==="ended"?u("ended")(js):t.kind==="refused"?u("refuse\
d")(t.message):t.kind==="start"?u("notStarted"):t.kind==="mistake"?u("mistake")(t.told):t.kind==="given"?u("no\
tGiven")(t.told):t.message:""}function Mo(){if(!Ee()||p.tab!=="ask")return;Us(),Pi();let t=JSON.stringify([p.language,
p.reading,S.name,S.typed,S.own===null,B.now!==null,B.hasFailed]);if(zs(),t===Qi)return;Qi=t;let e=bn(),n=B.now?
S.own!==null?Bi():e?Vi(e):[...de()?[c("p",{class:"erratum"},u("noQuestion")(S.name))]:[],..._i(B.now.questions)]:
[c("p",{class:"muted",role:"status"},B.hasFailed?u("notStarted"):u("starting"))];y("ask").replaceChildren(...n)}var $n=[];for(let t=2;$n.length<64;t+=1)$n.every(e=>t%e)&&$n.push(t);var Ji=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Md=$n.map(t=>Ji(Math.cbrt(t))),Ed=$n.slice(0,8).map(t=>Ji(Math.sqrt(t))),jt=(t,e)=>t>>>e|t<<32-e;function Xi(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Ed),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let k=0;k<16;k+=1)r[k]=o.getInt32(a+k*4);for(let k=16;k<64;k+=1){let E=jt(r[k-15],7)^jt(r[k-15],18)^
r[k-15]>>>3,C=jt(r[k-2],17)^jt(r[k-2],19)^r[k-2]>>>10;r[k]=r[k-16]+E+r[k-7]+C|0}let[i,l,d,m,h,g,w,b]=s;for(let k=0;k<
64;k+=1){let E=b+(jt(h,6)^jt(h,11)^jt(h,25))+(h&g^~h&w)+Md[k]+r[k]|0,C=(jt(i,2)^jt(i,13)^jt(i,22))+(i&l^i&d^l&
d)|0;[b,w,g,h,m,d,l,i]=[w,g,h,m+E|0,d,l,i,E+C|0]}[i,l,d,m,h,g,w,b].forEach((k,E)=>{s[E]=s[E]+k|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Zi=60,Td=1e5,Ad=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],On=({name:t})=>t.split("/").slice(0,-1).join("/"),Vs=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Vs.set(On(t),[...Vs.get(On(t))??[],e])});var _s=new Map;function tc(t,e){let n=new Map,
o=null,[s,r]=[0,Td];for(let a of e){let{begin:i,end:l,sha256:d}=f.passages[a],m=w=>t.slice(w,w+l-i).join(""),h=w=>w>=
0&&Xi(new TextEncoder().encode(m(w)))===d,g=[i,i+s].find(h);if(g===void 0&&r>0){o??=[...t.keys()].filter(k=>/\S/.
test(t[k])&&!/[\p{L}\p{N}_]/u.test(t[k-1]??""));let w=i+s,b=[...o].sort((k,E)=>Math.abs(k-w)-Math.abs(E-w)).slice(
0,r);r-=b.length,g=b.find(h)}g!==void 0&&(n.set(a,{begin:g,words:m(g)}),s=g-i)}return n}var Ks=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Ld(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:tc(o,n),undone:[]},
r=n.find(h=>!Ks(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,g]of Ad){let w=i;i=g(i),i!==w&&a.
push(h)}if(!a.length)return{...s,first:r};let l=tc([...i],n),d=h=>n.filter(g=>Ks(h,g)).length;return d(l)>d(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function ec(t){let[e]=[...Vs].map(
d=>Ld(t,d)).sort((d,m)=>m.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&_s.set(n,{points:s,sentences:r});let l=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(d=>r.has(d)&&!Ks(r,d)).length}}var nc=t=>_s.get(On(f.passages[t])),Qs=()=>_s.size>
0,Eo=t=>f.passages[t].sha256?nc(t)?.sentences.has(t):void 0;function oc(t){let e=nc(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Zi),o).join(
""),words:s,after:e.points.slice(r,r+Zi).join("")}}var Dt="http://www.w3.org/2000/svg",To={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Ao(t){let e=document.createElementNS(
Dt,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(Dt,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Ft(t){
let e=document.createElementNS(Dt,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(Dt,"path");return n.setAttribute(
"d",To[t.shape]),e.append(n),e}function H(t){return t>=I?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Tt(
t)},Ft(N(t)),A(t))}function Ae({name:t,paragraph:e,sentence:n,article:o}){return e?u("where")(e,n)+(o?` (${v(o)}\
)`:""):t}function gt(t){let{name:e}=f.passages[t],n=`${e}, ${Ae(f.passages[t])}, ${u("readHere")}`;return M(e,
()=>Pt(t),{class:"chip","aria-label":n})}var Mn=()=>f.sentences.filter(({lang:t,only:e})=>t===p.language&&(e===""||e===p.reading)),sc=t=>Mn().filter(e=>e.
passage===t);function Ke(t){let e=Mn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function Le(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):v(e.text)}function Cd(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${v(f.predicates[n])}: ${Le(t)}`}function Nd(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Le(r)]:[])}function Rd(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(nn),r=e.flatMap(l=>f.statements[l].corrected).map(v),a=[...new Set(s.flatMap(Nd))],i=a.length?
u("correctedFrom")(a.join(", ")):u("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${F(e)||"†"} ${u("erratum")}`),c("span",{dir:"auto"},` ${v(o)}`),r.length?c("span",{class:"\
corrected"},u("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function En(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Rd(o,s))}function Ys(t){let e=oc(t);return e?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.after}…`)):Eo(t)===!1?c("p",{class:"un\
found"},u("unfound")):""}function Js(t){let e=t.map(({text:n,statements:o})=>{let s=F(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...e)}function rc(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return c("article",{class:"card"},Js(t),...e,...En(n))}function Id(t,e){let{text:n}=f.
passages[t];return rc(e,c("p",{class:"source"},gt(t),` ${Ae(f.passages[t])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},v(n)):c("p",{class:"muted"},u("unparaphrased")),Ys(t))}function Ce(t){let e=Mn(),n=new Set(e.flatMap(({
statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(d=>t.has(d))&&o.set(l.passage,[...o.get(l.passage)??
[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Cd(l),statements:[l]})),r=[...o.get(null)??[],...s],a=f.
passages.length?c("p",{class:"source muted"},u("unsourced")):"",i=[...o].flatMap(([l,d])=>l===null?[]:[Id(l,d)]);
return r.length?[...i,rc(r,a)]:i}function Pd(t){let e=B.now?.citations[t];if(!e)return[];let n=v(e),o=M(u("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=u("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function ac(t){
let{wanted:e,rest:n}=Ci(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(Pd);
return c("div",{class:"why"},...Ce(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${S.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},u("unsourced")),r.length?c("de\
tails",{},c("summary",{},u("cite")),c("ul",{class:"cites"},...r)):"")}var Zs=200,Lo=Zs;function jd(t,e){let n=Fs(e);if(n!==void 0&&n<I)return M(t,()=>Tt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>Pt(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var Dd=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Fd(t,e,n){
let o=S.row===n,s=M(`${n+1}${e.mark}`,()=>{S.row=o?null:n,D(),y("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":u("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,d)=>{let m=e.terms[t.variables.indexOf(l)];return c("td",{class:Dd(t.rows,d)?"figure":""},e.cells[d]?jd(
e.cells[d],m):"")}),a=S.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},ac(e)))]:[i]}function Bd({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?u("correctedFrom")(n.join(", ")):o?u("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Hd(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,Lo),i=M(u(
"moreRows"),()=>{Lo+=Zs,Xs="",D()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(m=>c("th",{scope:"col"},
m))],d=Object.values(s).map(m=>c("p",{class:"note"},u("alsoAsked")(m.slice(0,5).join(", "),m.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":u("answer")},bi(t.chart,
()=>y("answer").clientWidth-48),c("table",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((m,h)=>Fd(
t,m,h)))),n.length>Lo?i:"",...d,bn()?.refusal?c("p",{class:"note"},u("noEvidence")):"",...o.map(Bd))]}function Ud(){
let{answer:t,holds:e,trouble:n,isBusy:o}=S;return o?[c("p",{class:"muted",role:"status"},u("answering"))]:n?[c(
"p",{class:"erratum",role:"alert"},Yi())]:e!==null?[c("p",{},u(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"\
muted"},u("noRows"))]:t?Hd(t):[]}var Xs="";function ic(){let t=y("answer");if(t.hidden=!de()||S.own!==null&&!S.
answer&&!S.trouble&&S.holds===null&&!S.isBusy,document.body.classList.toggle("answered",!t.hidden),t.hidden)return;
let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=S,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,S.trouble,
S.holds,S.isDrawn,p.language,document.documentElement.dataset.theme,B.now!==null]);if(l===Xs)return;JSON.stringify(
[e,n,o])!==t.dataset.asked&&(Lo=Zs),t.dataset.asked=JSON.stringify([e,n,o]),Xs=l;let d=i?.rows??[],m=o===null?
v(bn()?.title??e):u("ownQuery"),h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"b\
ar"},c("h2",{},m),i?c("span",{class:"counts",role:"status"},u("rows")(d.length)):"",i&&$o().length&&!S.isDrawn?
M(u("asThePicture"),Di,{class:"tool"}):"",M("×",Ve,{class:"tool close","aria-label":u("closeAnswer")})),...Ud());
let g=t.querySelector(".scroll");g&&(g.scrollTop=h)}var Co=[28,72],Wd=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
cc=f.passages.map(t=>[t.text].flat());function qd(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function zd(t,e,n){let o=t.slice(Math.max(0,n-Co[0]),n).replace(
n>Co[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Co[1]).replace(n+Co[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function lc(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Wd.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(qd),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let d=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[m,...h]=[v(l.text),...cc[i]],g=r.length?
[m,...h].find(E=>r.every(C=>C.test(E))):void 0,w=d?m:g;if(w===void 0)continue;let b=d?null:r[0].exec(w),k=w===
m?void 0:["en","ko"][cc[i].indexOf(w)];a.push({passage:i,lang:k,...zd(w,b?.[0]??"",b?.index??0)})}return a}function Gd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var tr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),dc=new Map,pc=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])pc.set(tr(o),t);for(let o of[e,...n])dc.set(o,t).set(Gd(o),t)}var nt=t=>dc.get(t)??(/^\w+:/.
test(t)?void 0:pc.get(t.toLowerCase()));function Tn(t){let{name:e}=f.things[t],n=tr(e);return/^[\w.-]+$/.test(
n)&&nt(n)===t?n:e}var fc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),uc=t=>fc.get(t.toLowerCase())??
fc.get(tr(t)),Vd=new Map(f.presets.map(({name:t},e)=>[t,e])),mc=t=>Vd.get(t),Kd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),No=t=>Kd.get(t);var _d=/^(Heading|소제목|제목)[^:]*: /,Qd=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),An=new Map,gc=M("‹",()=>sr(-1),{class:"tool","data-label":"previous"}),wc=M("›",()=>sr(1),{class:"\
tool","data-label":"next"}),xc=c("span",{class:"here"}),_e=c("select",{"data-label":"jump"}),er=c("div",{class:"\
bar reading"},gc,wc,xc,_e),nr=c("div",{}),Io=t=>f.passages[t].kind==="heading",Ro=[...f.passages.keys()].filter(
Io),or=t=>v(f.passages[t].text)||u("unparaphrased");function Yd(t){let e=or(t).replace(_d,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Jd(t){let e=sc(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Ys(t),e.length?c("p",{class:"muted"},u("it\
States")):"",e.length?Js(e):c("p",{class:"muted"},u("nothingStated")),...En(n,f.passages[t].errata))}function Xd(t){
let e=Eo(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},u(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Zd(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>Pt(t)},
Io(t)?"":c("span",{class:"number"},`${n||e} `),or(t),o.length?c("sup",{},"†"):"",Xd(t));return An.set(t,r),c(
"li",{},Io(t)?c("h3",{},r):r,s?Jd(t):"")}function tp(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Io(t[0])?
u("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(Ro.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Zd)))}function sr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(Pt(n),e?An.get(n)?.focus({preventScroll:!0}):rt(`${Ae(f.passages[n])}: ${or(n)}`))}function bc(){let t=y("rea\
der");t.append(er,nr),t.addEventListener("keydown",e=>{let n=Qd.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),sr(n,!0))}),_e.addEventListener("change",()=>Pt(Number(_e.value)))}function ep(){
let{passage:t}=p,e=f.passages.length;gc.disabled=!t,wc.disabled=t===e-1,xc.textContent=t===null?u("sentences")(
e):u("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Ro.findLast(o=>o<=t);_e.replaceChildren(
...n===void 0?[c("option",{value:""},u("jump"))]:[],...Ro.map(o=>c("option",{value:String(o)},Yd(o)))),_e.value=
n===void 0?"":String(n),_e.hidden=!Ro.length,er.hidden=!e}function np(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[c("h2",{class:"article",dir:"auto"},v(o))]:[],tp(n)]})}function op(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${On(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>y(
"file").click(),n=M(u(Qs()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},u("file\
Note")),c("div",{class:"tools"},n)];An.clear(),nr.replaceChildren(c("h2",{},u("textTitle")),c("p",{class:"note"},
u(f.passages.length?"textHelp":"noText")),f.articles.length&&!Qs()?c("p",{class:"note"},u("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...np([...t.values()]))}var hc=null;function sp(){let t=y("reader"),e=p.passage===
null?null:An.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){hc!==p.passage&&e.scrollIntoView(),hc=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+er.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Po(){let{activeElement:t}=document,e=nr.contains(t)&&t?.classList.contains("sentence");ep(),
op(),e&&An.get(p.passage??0)?.focus({preventScroll:!0}),sp()}function rr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Ln(t){p.language=t,document.documentElement.lang=t,document.title=v(f.title),y("title").
textContent=v(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Ot(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ot(n.dataset.label));
y("query").placeholder=u("search"),Rt("languages",t)}var rp={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function yc(t,e){let n=rp[e?"touch":"mouse"],o=O.getScale(),
s=l=>O.canvasToDOM(z(l)),[r,a,i]=[1/0,-1,""];for(let l of G()){let{x:d,y:m}=s(l),h=Math.max(0,Math.hypot(d-t.x,
m-t.y)-zt(l,o,_t(l)));h<=n.thing&&h<r&&([r,a]=[h,l])}for(let{id:l,from:d,to:m,bend:h}of r>2?Y().values():[]){let g=bs(
s(d),s(m),h),w=Math.min(...g.slice(1).map((b,k)=>xs(g[k],b,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var ar=()=>p.selected!==null||!!p.pair||!!p.highlighted,jo=!1,kc=({pointer:t})=>yc(t.DOM,jo);function vc(){let t=y(
"drawing");O.on("click",e=>{let{thing:n,line:o}=kc(e);n!==void 0?si(n):o!==void 0?go(us(o)):ar()&&Oe()}),O.on(
"doubleClick",e=>{let{thing:n}=kc(e);n!==void 0&&bo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{jo=n.pointerType==="touch",jo&&e==="pointerdown"&&Ls()},!0);t.addEventListener("mousemove",e=>jo&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Ls)}var pe=(t,e)=>y(t).addEventListener("click",e),Do=(t,e)=>y(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function ap(){pe("closer",()=>$e(1.4)),pe("farther",()=>$e(1/1.4)),pe("whole",()=>Qt()),pe("undo",Cs),pe(
"physics",()=>{let t=y("physics").getAttribute("aria-pressed")!=="true";y("physics").setAttribute("aria-presse\
d",String(t)),oi(t)})}var ir=()=>y("menu").getAttribute("aria-expanded")==="true",cr=t=>y("menu").setAttribute(
"aria-expanded",String(t));function Oc(){cr(!1),y("menu").focus()}function Sc(t){ve(t),D()}var Mc=()=>y("theme").
setAttribute("aria-pressed",String(We()));function ip(){pe("menu",()=>cr(!ir())),Do("modes",t=>{mi(t),ir()&&Oc()}),
Do("readings",hi),Do("languages",t=>{Ln(t),D()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!y("menu").contains(e)&&!y("options").contains(e)&&cr(!1)});pe("theme",()=>Sc(We()?"light":"d\
ark")),Se.addEventListener("change",()=>Sc(Se.matches?"dark":"light"))}function $c(t){Mt(t),t==="text"&&Po(),Mo()}
function cp(){pe("fold",()=>ct(!ka())),Do("tabs",$c),y("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...y("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];$c(o.value),o.focus()})}function lp(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Cs()),!(e||n||t.altKey)&&(t.key==="Escape"&&ir()?Oc():t.key==="Escape"&&ar()?Oe():t.key==="/"&&(t.preventDefault(),
y("query").focus()))}function Ec(){vc(),ap(),ip(),cp(),Pr(xo),addEventListener("resize",()=>{p.mode==="picture"&&
ei()}),document.addEventListener("keydown",lp),y("tab-text").hidden=!f.passages.length,y("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of y("readings").children)t.disabled=!f.readings.includes(
t.value);Rt("modes",p.mode)}var fp=64*1024*1024,Zt=null;function Ac({name:t,wrong:e,read:n}){return e?u("fileWrong")(e,t):n?u("fileRead")(
n,t,Ae):""}function dp(){Zt=null,lr()}function lr(){let t=y("took");if(t.hidden=Zt===null,Zt===null)return;t.className=
Zt.read?.of&&Zt.read.found===Zt.read.of?"":"wrong";let e=M("×",dp,{class:"tool","aria-label":u("close")});t.replaceChildren(
c("p",{dir:"auto"},Ac(Zt)),e)}async function pp([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>fp)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ec(r)}}async function Tc(t,e=!1){t.length&&(Zt=await pp(t,e),p.tab==="overview"&&Mt("tex\
t"),ct(!0),D(),rt(Ac(Zt)))}function Lc(){let t=y("file");t.addEventListener("change",async()=>{await Tc([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Tc([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var up=60,mp=2,hp={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Cc={"+":()=>$e(1.4),"=":()=>$e(
1.4),"-":()=>$e(1/1.4),0:()=>Qt(),Enter:()=>p.selected!==null&&y("details").querySelector("h2")?.focus()};function gp([
t,e]){let n=ke().get(p.selected??-1)??O.getViewPosition();return[...ke()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&l<2*i?[{thing:s,far:i+mp*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function wp([t,e]){let{x:n,y:o}=O.getViewPosition(),s=up/O.getScale();
O.moveTo({position:{x:n+t*s,y:o+e*s}})}function Nc(){let t=y("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=hp[e.key];if(!(!n&&
!Object.hasOwn(Cc,e.key)))if(e.preventDefault(),!n)Cc[e.key]();else if(e.shiftKey)wp(n);else{let o=gp(n);o!==void 0&&
ri(o)}})}var xp="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",fr=5,dr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),bp=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?xp[Math.floor(n/
588)]:e}).join(""),yp=f.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>dr(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(dr),...r],initials:s.map(bp).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Rc(t,e){let n=t.indexOf(e);return n<0?fr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Qe(t,e=12){
let n=t.trim().normalize("NFC"),o=dr(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return yp.map((r,a)=>{let i=s?
r.initials.map(l=>Rc(l,n)):r.plain.map(l=>Rc(l,o));return{rank:Math.min(...i,fr),thing:a}}).filter(r=>r.rank<fr).
sort((r,a)=>r.rank-a.rank||Number(q(r.thing))-Number(q(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function Fo(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,d=()=>a.length+i.length;
function m(T,...U){return c("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:K=>{
K.preventDefault(),E(T)}},...U)}function h(T,U){let K=N(T);return m(U,Ft(K),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},v(K.label)))}function g({passage:T,lang:U,before:K,found:ot,after:$},j){let V=c("span",{dir:"auto",lang:U},
K,ot?c("mark",{},ot):"",$);return m(a.length+j,V,c("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,U=c("ul",{role:"none"},...i.map(g));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
u("sentence")),U)}function b(){let T=t.value.trim()!=="",U={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(h),...i.length?[w()]:[],...d()?[]:[c("li",U,u("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function k(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function E(T){t.
value=o?A(a[T]):"",k(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function C(){i=s(t.value),a=Qe(t.value,i.length?
8:12),l=0,b()}function Z(T){e.hidden&&C(),l=(l+T+d())%(d()||1),b()}t.addEventListener("input",C),t.addEventListener(
"focus",()=>o||C()),t.addEventListener("blur",k),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),Z(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),E(l)):T.key==="Escape"&&(o||(t.value=""),k()))})}var pr=3;function Ic(t,...e){let n=y("tip"),o=y("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ur(){y("tip").hidden=!0}function Pc(){y(
"drawing").addEventListener("mouseleave",ur),y("drawing").addEventListener("pointerdown",ur,!0),O.on("hoverNod\
e",({node:t,event:e})=>Ic(e,A(t),c("small",{},v(N(t).label)))),O.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=Ke(Re(n.edges)),s=o.slice(0,pr).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},F(r.statements))));Ic(e,...s,o.length>pr?c("small",{},`+ ${o.length-pr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])O.on(t,ur)}var kp="input, select, textarea, [role=tablist], [role=application]";function jc(){tt("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&ln(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(kp))){if(t.key==="ArrowRight")ie(p.tour+
1);else if(t.key==="ArrowLeft")ie(p.tour-1);else if(t.key==="Escape")wo();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var vp={corrected:"corrected",stated:"stated","as-stated":"stated"};function mr(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}tt("lang",{kept:!0,write:()=>p.language===
rr()?"":p.language,read(t){if(t==="en"||t==="ko")Ln(t);else{if(t)return null;Ln(rr())}}});tt("theme",{kept:!0,
write:()=>We()===Se.matches?"":We()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ve(t||(Se.
matches?"dark":"light"))}});tt("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?vp[t]:
f.readings[0];if(!f.readings.includes(e))return null;p.reading=e,Rt("readings",e)}});tt("as",{write:()=>p.mode===
"picture"?"":p.mode,read(t){if(t&&t!=="table")return null;ro(t||"picture")}});var te;function ue(t,e,n,o){tt(t,
{write:()=>ne(n()),read(s){let{places:r,unknown:a}=mr(oe(s),e);return o(r),a}})}var me=(...t)=>t.flatMap(e=>e===
null?[]:Tn(e)),hr=t=>t.map(e=>f.kinds[e].name);ue("view",mc,()=>{let{preset:t}=It();return t?[f.presets[t].name]:
[]},([t=f.presets.length?0:null])=>{te={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
ue("around",nt,()=>me(It().centre),([t])=>{t!==void 0&&Object.assign(te,{preset:null,centre:t})});ue("show",No,
()=>hr(It().asked),t=>Object.assign(te,{asked:t}));var Fc=t=>f.kinds.length>2&&t.length===f.kinds.length-1;ue(
"hide",No,()=>{let{away:t}=It();return Fc(t)?[]:hr(t)},t=>Object.assign(te,{away:t}));ue("only",No,()=>{let{away:t}=It(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return Fc(t)?hr([e]):[]},([t])=>{t!==void 0&&(te.away=[...f.
kinds.keys()].filter(e=>e!==t))});var Dc="*";tt("with",{write:()=>ne(It().came.map(({thing:t,all:e})=>Tn(t)+(e?
Dc:""))),read(t){let e=oe(t),{unknown:n}=mr(e,o=>nt(o.replace(/\*$/,"")));return te.came=e.flatMap(o=>{let s=nt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Dc)}}),n}});ue("add",nt,()=>me(...It().added),
t=>Object.assign(te,{added:t}));ue("without",nt,()=>me(...It().removed),t=>Object.assign(te,{removed:t}));ue("\
pin",nt,()=>me(...It().pinned),t=>{lo({...te,pinned:t}),it()});function Cn(t,e,n,o,s){tt(t,{write:()=>ne(o()),
read(r){let a=oe(r);if(a.length&&a.length!==e)return null;let{places:i,unknown:l}=mr(a,n);return a.length&&!l.
length&&s(...i),l}})}Cn("line",2,nt,()=>p.pair?me(p.pair.from,p.pair.to):[],(t,e)=>Be(t,e));Cn("passage",1,uc,
()=>p.passage===null?[]:[f.passages[p.passage].name],t=>an(t));Cn("path",2,nt,()=>p.isTold?me(p.path.from,p.path.
to):[],(t,e)=>rn(t,e));Cn("at",1,nt,()=>me(p.passed?p.selected:null),t=>Vt(t,!0));Cn("entity",1,nt,()=>me(p.passed?
null:p.selected),t=>Vt(t));function Bc(t){qs(t),p.tab==="overview"&&(p.tab="ask")}tt("query",{write:()=>S.name,more:()=>Object.entries(S.
typed).map(([t,e])=>[t,ne(e)]),read(t,e){if(!t||!Ee())return S.name&&xn(),t?[t]:[];let n=Object.fromEntries([...e].
map(([o,s])=>[o,oe(s)]));e.clear(),S.name!==t||JSON.stringify(S.typed)!==JSON.stringify(n)?Bc({name:t,typed:n}):
p.tab==="overview"&&(p.tab="ask")}});tt("sparql",{write:()=>S.own??"",read(t){if(t&&!Ee())return[t];t&&S.own!==
t?Bc({own:t}):!t&&S.own!==null&&xn()}});tt("drawn",{write:()=>S.isDrawn?"answer":"",read(t){return S.isDrawn=t===
"answer"&&de(),t&&t!=="answer"?null:void 0}});var Sp=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],$p="schema:Country",Uc=6,Op=matchMedia("(max-wi\
dth: 860px)"),Wc=t=>f.kinds[W(t)].name,gr=t=>t<I&&Wc(t)===$p,qc=[...f.things.keys()].slice(0,I).filter(gr).sort(
(t,e)=>R(e).length-R(t).length||t-e);function Mp(t,e){Q(),p.beside=[t,e],Op.matches&&ct(!1),D(),y("beside").querySelector(
"h2").focus()}function Ep(){Q(),p.beside=null,D(),y("details").querySelector(".beside button")?.focus()}function zc(t){
let e=qc.filter(a=>a!==t);if(!gr(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>Mp(t,a),{class:"tool"})),o=n.
splice(Uc),s=c("details",{},c("summary",{},u("andMore")(o.length)),c("div",{class:"tools"},...o)),r=X(u("besid\
eOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function Tp(t,e){let n=[...kt(
t),...et(t)].filter(s=>e.includes(Wc(s)));return Ke(new Set(n.flatMap(dt).filter(P))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function Ap({text:t,statements:e,passage:n}){let o=F(e),s=n===null?"":gt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Lp(t,e){let n=Tp(t,e).map(Ap),o=n.splice(
Uc);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},u("notSaid")),o.length?c("details",{},c("s\
ummary",{},u("andMore")(o.length)),c("ul",{},...o)):"")}function Hc(t,e){let n=qc.filter(s=>s!==e[1-t]).map(s=>c(
"option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":u("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{Q(),p.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],D(),y("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return c("th",{scope:"col"},H(e[t]),o)}function Gc(){let t=y("beside"),{beside:e}=p;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=Sp.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},u(o))),c("tr",{},...e.map(r=>Lp(r,s)))]);t.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),M("×",Ep,{class:"tool close","aria-label":u("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Hc(0,e),Hc(1,e))),...n.
map(o=>c("tbody",{},...o)))))}tt("beside",{write:()=>p.beside?ne(p.beside.map(Tn)):"",read(t){if(p.beside=null,
!t)return;let e=oe(t),n=e.map(nt),o=e.filter((i,l)=>n[l]===void 0||!gr(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Vc=6,Cp=12;function wr(t,e){let n=new Map;for(let o of R(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=st(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function xr({out:t,property:e}){let n=v(f.predicates[e]);
return t?n:u("relationOf")(n)}var Kc=({ends:t})=>[...t].map(([e,n])=>{let o=F(n);return c("span",{class:"end"},
H(e),o?c("sup",{},o):"")});function Np(t){let e=Kc(t),n=e.length>Vc+1?Vc:e.length,o=c("summary",{},u("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},xr(t)),c("dd",{},...e.
slice(0,n),s))}function br(t){let e=qt(at(t)?.captions??[""]).replaceAll(`
`," "),n=v(N(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Rp(t,e){let n=br(t),o=wr(t,s=>s!==e&&!(q(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>Tt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},xr(s)),...Kc(s))))}function Ip(t){let e=new Map;for(let o of kt(t)){let s=wr(o,a=>a===t).map(xr).join(
", ");if(!s)continue;let r=`${v(N(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Cp;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Rp(r,t)))))}function _c(t){let e=wr(t,o=>L(t)||!L(o)).map(Np),n=L(t)?[]:Ip(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},u("asParts")),e.length?c("dl",{},...e):"",...n)}var Pp=3,jp=5,Qc=12,Dp=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Fp=150;function Yc({text:t,statements:e,
passage:n},o){let s=new Set(R(o).flatMap(({from:i,relation:l})=>i===o?l??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>Fp?3:0)}function Bp(t){
let n=Ke(qn(t)).filter(({passage:r})=>r!==null).sort((r,a)=>Yc(a,t)-Yc(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<Pp&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function Hp({text:t,statements:e,passage:n}){let o=F(e),s=n===null?"":gt(n),r=t.
replace(Dp,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function Up(t){let e=o=>qt(
at(o)?.captions??[""]),n=o=>at(o)?.sums.length?0:1;return kt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(
s))}function Wp(t){let e=Up(t).slice(0,jp).map(n=>{let o=et(n).filter(r=>r!==t&&!q(r)&&N(r).rank==="actor"),s=M(
br(n),()=>Tt(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).map(H))});return e.length?c("ul",
{class:"facts","aria-label":u("figures")},...e):""}function Jc(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(N(a).rank),o=et(t).sort((a,i)=>n(a)-n(i)||R(i).length-R(a).length||a-i);if(!o.length)return"";let s=o.
length>Qc+1?o.splice(Qc):[],r=c("details",{},c("summary",{},u("andMore")(s.length)),...s.map(H));return c("sec\
tion",{class:"near"},c("h3",{},`${u("linked")} (${o.length+s.length})`),c("div",{},...o.map(H),s.length?r:""))}
var Xc=t=>[...Bp(t).map(Hp),Wp(t)];var Zc=["from","to"];function tl(){let{from:t,to:e}=p.path;t!==null&&e!==null?ii(t,e):Bo()}function qp(t){let e=`\
path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":e,"aria-autocomplete":"list"});return Fo(o,n,{keep:!0,take(s){p.path[t]=s,p.path.from!==null&&p.path.
to!==null&&tl()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),o,n)}var el=c("div",{"aria-l\
ive":"polite"});function nl(){let t=()=>{p.path={from:p.path.to,to:p.path.from},tl()};y("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...Zc.map(qp),M("",t,{class:"too\
l","data-message":"swap"}),el)}var zp=({from:t,to:e,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,H(t)," – ",
H(e)),...Ce(n));function Gp(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",{},u("sameEnds"))];let n=Qr(
Vn(t,e)),o=n.length?u("steps")(n.length):u("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(zp))]}function Bo(){for(let t of Zc){let[e,n]=[y(`path-${t}`),p.path[t]];e.value=n===null?"":A(n),e.placeholder=
u("search")}el.replaceChildren(...Gp(p.path.from,p.path.to))}function ol(t){p.path={from:t,to:null},Bo(),Mt("p\
ath"),y("path-to").focus()}var ut=(t,e,n={})=>M(Ot(t),e,{class:"tool","data-act":t,...n}),rl=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":u("actions")},...t);function Vp(t){let e=mt(t),n=L(t)?[]:ye(t),o=L(t)?[]:kt(t).filter(mt);return rl(
ut("focus",()=>ci(t)),Zn(t).total?ut("expand",()=>bo(t)):"",L(t)&&e?ut("fold",()=>ko([t])):"",L(t)&&!e?ut("unf\
old",()=>yo([t])):"",n.length?ut("unfoldAround",()=>yo(n)):"",o.length?ut("foldAround",()=>ko(o)):"",ut("pathF\
rom",()=>ol(t)),e?ut("pin",()=>pi(t),{"aria-pressed":String(re(t))}):"",e?ut("hide",()=>ui(t)):"",ut("release",
Oe))}function Kp(t){let{count:e,kinds:n}=sa(t),o=n.map(r=>v(f.kinds[r].label)),s=M(u("all"),()=>le(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},u("leftOut")(e,o)," ",s):""}function _p(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?H(n):c("span",{dir:"auto",
lang:n.lang||!1},Le(t));return[c("dt",{},v(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},F([t])):"",s.length?c("span",{class:"corrected"},`${u("corrected")}${s.map(v).join(", ")}`):"")]}function Qp(t){
let e=dt(t).filter(P).flatMap(_p);return e.length?c("details",{class:"rows"},c("summary",{},u("asData")),c("dl",
{},...e)):""}function yr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",H(o)]);return n.
length?c("p",{class:"names","data-how":e},kr(u(e)),...n):""}var kr=t=>c("span",{class:"muted"},t);function Yp(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:sl,ontoggle:o=>sl=o.target.open},c("summa\
ry",{},u("data")),c("p",{class:"names"},kr(`${u("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
kr(`${u("elsewhere")} `),c("code",{},n.join(" "))):"",_c(t),Qp(t))}var sl=!1;function Jp(t){let{label:e,names:n}=f.
things[t],o=N(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ce(qn(t));return[c("h2",{dir:"auto",tabindex:"-1"},v(e)),c("p",{class:"kind"},Ft(o),v(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...Xc(t),yr(t,"broader"),yr(t,"narrower"),yr(t,"related"),Vp(t),zc(
t),Kp(t),Jc(t),X(`${u("said")} (${r.length})`,...r),Yp(t)]}function Xp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(mt)?ut("fold",()=>ko(o)):ut("unfold",()=>yo(o));return[c("h2",{tabindex:"\
-1"},Ct()),c("p",{},H(t)," ",H(e)),rl(o.length?r:"",ut("release",Oe)),X(u("said"),...Ce(Re(n)))]}function al(){
let{pair:t,selected:e}=p,n=[c("h2",{tabindex:"-1"},u("details")),c("p",{},u("noneChosen"))],o=t?Xp(t):e!==null?
Jp(e):n;y("details").replaceChildren(...o.filter(Boolean))}function Sr(){return p.tour!==null?p.tour:f.steps.length&&$t()===f.steps[0].preset?0:null}var Ho=f.steps.length-
1,Zp=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function tu(t){return Ho?t?[M(u("tourBack"),()=>ie(
t-1),{class:"tool","data-act":"back"}),M(u("tourNext"),()=>ie(t+1),{class:"tool next","data-act":"next",disabled:t===
Ho}),M("×",wo,{class:"tool","data-act":"leave","aria-label":u("tourLeave")})]:[M(u("tourStart")(Ho),()=>ie(1),
{class:"tool next","data-act":"tour"})]:[]}function vr(t){if(t)return c("p",{class:"kicker"},u("tourStep")(t,Ho));
let e=f.articles.map(v).filter(Boolean).join("; "),n=u("origin")(e,f.articles.length);return f.articles.length?
c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function eu(t){let{text:e,passages:n}=cn(t);return[vr(t),c(
"h1",{id:"headline",dir:"auto"},...Zp(v(e))),c("div",{class:"under"},c("span",{class:"chips"},c("small",{},u("\
statedIn")),...n.map(gt)),c("span",{class:"tools",role:"group","aria-label":u("tour")},...tu(t)))]}var il=t=>t.
toLocaleString(p.language);function $r(t){let{name:e,note:n}=f.presets[t];return f.articles.length||e!=="all"||
!en.length?v(n):u("ownData")(il(I-f.relations.length),il(f.kinds.length),A(en[0]))}function nu(){let t=$t();if(t===
null)return[vr(null),c("h1",{id:"headline",dir:"auto"},Ct()||v(f.title))];let{title:e}=f.presets[t];return[vr(
null),c("h1",{id:"headline"},v(e)),c("p",{class:"under note"},$r(t))]}function cl(){let t=Sr(),e=document.activeElement?.
dataset?.act,n=y("finding");n.replaceChildren(...(t===null?nu():eu(t)).filter(Boolean));let o=e&&(n.querySelector(
`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===document.body&&o.focus(),
n.dataset.told=t?"tour":""}var ou=9;function ll(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>le(t,o?"hide":"show")},e?Ao(n.family):Ft(n),v(n.label))}var Uo=(t,e)=>c("\
span",{},t,e),fl=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function dl(){let t=to(),e=new Set(f.relations.
map(({thing:l})=>f.things[l].kind)),n=[...f.kinds.keys()].filter(l=>t.has(l)||x.away.has(l)),o=n.toSorted((l,d)=>(t.
get(d)??0)-(t.get(l)??0)).slice(0,ou),s=n.filter(l=>o.includes(l)),r=[...Y().values()],a=G().filter(l=>Ie(l).includes(
"†")),i=a.filter(Yn);y("legend").replaceChildren(...s.filter(l=>!e.has(l)).map(l=>ll(l,!1)),...s.filter(l=>e.
has(l)).map(l=>ll(l,!0)),...r.some(({edges:l})=>l.some(({relation:d})=>d===null))?[Uo(Ao("stated"),u("statedLi\
ne"))]:[],...r.some(l=>ao(l)!==null)?[Uo(Ao("wide"),u("wideLine"))]:[],...i.length?[Uo(fl("grave"),u("graveErr\
or"))]:[],...a.length>i.length?[Uo(fl("light"),u("lightError"))]:[])}var su="rankings",Nn=new Map;function ru(){let{reading:t,language:e}=p,n=`${t} ${e}`;return Nn.has(n)||(Nn.set(
n,null),Xt("answer",su,{},t,e).then(({table:o})=>{Nn.set(n,o),D()},()=>Nn.delete(n))),Nn.get(n)}function au({columns:t,
headings:e,rows:n}){let o=e.map(r=>c("th",{scope:"col"},r)),s=n.map(({cells:r,mark:a})=>c("tr",{class:a?"doubt\
ful":""},...t.map((i,l)=>c("td",{dir:"auto"},r[l],l?"":a))));return c("div",{class:"scroll",tabindex:"0",role:"\
region","aria-label":u("ranked")},c("table",{},c("thead",{},c("tr",{},...o)),c("tbody",{},...s)))}function pl(){
let t=$t();if(t===null||f.presets[t].name!=="ranks"||!Ee())return"";let e=ru();if(!e?.chart)return X(u("ranked"),
c("p",{class:"muted",role:"status"},u("answering")));let n=X(u("ranked"),Is(e.chart,y("overview").clientWidth-
32),au(e));return n.classList.add("ranks"),n}var iu=12;function cu(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function lu({relation:t,sum:e}){let n=ds(t,e);if(n===null)return"";let o=document.createElementNS(
Dt,"svg");o.setAttribute("class",`amount ${N(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Dt,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function fu(t){let{relation:e,sum:n}=t,o=F([n.statement]),s=o&&Qn(n.statement),r=io(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=cu(e).map(A).join(" → "),l=c("b",{},fs(n.statement),o?c("sup",
{},o):""),d=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&go(r)},d,lu(t)))}function ul(){let t=ye().flatMap(s=>fn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${N(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,l)=>l.sum.value-
i.sum.value).slice(0,iu),a=new Intl.DisplayNames(p.language,{type:"currency"}).of(r[0].sum.currency);return[c(
"h4",{},a??""),c("ul",{class:"sums"},...r.map(fu))]}),o=t.map(({sum:s})=>s.statement).filter(Qn);return X(u(p.
reading==="corrected"?"rightAmounts":"amounts"),...n,...En(o),c("p",{class:"note"},u("scales")))}var Ye=t=>t.toLocaleString(p.language),du=[...f.things.keys()].slice(0,I),pu=f.kinds.map((t,e)=>du.filter(n=>W(
n)===e).length),ml=new Set(f.relations.map(({thing:t})=>W(t))),hl=en.slice(0,8),Je=t=>c("p",{class:"note"},t);
function uu(){let t=$t(),e=f.presets.map((n,o)=>M(v(n.title),()=>ai(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return X(u("views"),c("div",{class:"tools",role:"group","aria-label":u("views")},...e),Je(
t===null?u("ownView"):$r(t)),f.presets.some(({name:n})=>n==="all")?"":Je(u("tooMany")(Ye(I))))}function mu(t,e){
let n=f.kinds[t],o=c("input",{type:"checkbox",value:String(t),checked:!De().has(t),onchange:({target:a})=>le(t,
a.checked?"show":"hide")}),s=c("small",{},u("shownOf")(Ye(e),Ye(pu[t]))),r=v(n.label);return c("li",{},c("labe\
l",{},o,Ft(n),c("span",{},r),s),M(u("only"),()=>le(t,"only"),{class:"only","aria-label":u("onlyThis")+r}))}function hu(){
let t=to(),e=[...f.kinds.keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>mu(r,t.get(r)??0))),o=e.filter(s=>ml.
has(s));return[X(u("kinds"),Je(u("kindsNote")),n(e.filter(s=>!ml.has(s)))),o.length?X(u("lines"),Je(u("linesNo\
te")),n(o),c("div",{class:"tools"},M(u("unfoldAll"),fi,{class:"tool","data-act":"unfoldAll"}),M(u("foldAll"),di,
{class:"tool","data-act":"foldAll"}))):"",De().size?M(u("all"),()=>le(null,"all"),{class:"tool",id:"every"}):""]}
function gu({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","p\
ath"].includes(t)?[...new Set(n.flatMap(r=>Qe(r,3)))]:[],s=o.flatMap(r=>[" ",H(r)]);return c("div",{class:"err\
atum",id:"unknown",role:"alert"},c("p",{dir:"auto"},u("unknown")(t,e.join(", "))),o.length?c("p",{},u("didYouM\
ean"),...s):"")}function wu(){let t=p.reading==="corrected"?` ${u("putRight")}`:"";return c("p",{},c("span",{class:"\
ring","aria-hidden":"true"}),u("ring"),t)}function xu(){let t=hl.map(e=>c("li",{},H(e)," ",c("small",{},String(
R(e).length))));return X(u("connected"),c("ul",{class:"things"},...t))}function bu(){let t=Sr();if(t===null)return[];
let{points:e,passages:n}=cn(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(gt));if(e.length){let a=e.map(i=>o(
v(i.text),i.passages));return[X(u("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].text).
map(a=>o(v(f.passages[a].text),[a]));return t?[X(u("inShort"),c("ul",{class:"points"},...r))]:[]}function gl(){
let t=[u("things")(Ye(I-f.relations.length)),u("statements")(Ye(f.statements.length)),f.passages.length?u("sen\
tences")(Ye(f.passages.length)):""],e=[c("h2",{class:"unseen"},u("overview")),p.unknown?gu(p.unknown):"",...bu(),
p.tour===null?ul():"",uu(),pl(),f.articles.length&&f.readings.length>1?Je(u("bothReadings")):"",c("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),c("p",{},u("help")),f.readings.length===1&&f.readings[0]==="corrected"?
Je(u("onlyCorrected")):"",_n?wu():"",...hu(),hl.length?xu():""];y("overview").replaceChildren(...e.filter(Boolean))}var xl=t=>Math.min(...t,f.passages.length),bl=t=>c("span",{class:"chips"},...t.map(gt)),yl=t=>c("span",{dir:"a\
uto"},t),kl=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),yu={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:H},{name:"kind",value:t=>v(N(t).label)},{name:"linkedTo",value:t=>et(t).length},{name:"marks",
value:t=>xe(t).length,cell:t=>xe(t).length?`${F(xe(t))} ${xe(t).length}`:""}]},wl=({passage:t})=>t===null?[]:[
t],ku={title:"wordRows",under:["thing"],rows:()=>Mn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(kl)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>yl(t.text)},{name:"sentence",value:t=>xl(wl(t)),cell:t=>bl(wl(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>H(t)},{name:"marks",value:({statements:t})=>F(t)}]},vu={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(P).map(t=>({row:t,things:kl(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>H(f.statements[t].subject)},{name:"relation",value:t=>v(f.
predicates[f.statements[t].predicate])},{name:"object",value:Le,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?H(e):yl(Le(t))}},{name:"sentence",value:t=>xl(f.statements[t].passages),cell:t=>bl(f.statements[t].passages)},
{name:"marks",value:t=>F([t])}]},Wo={things:yu,...f.sentences.length&&{words:ku},statements:vu};var Vo=200,Sl=matchMedia("(max-width: 640px)"),zo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Bt="things",$l=!1,Rn="",Xe=Vo,vl=t=>String(t).normalize("NFKC").toLowerCase();function Su(){
let{columns:t,rows:e}=Wo[Bt],n=new Set([...G(),...St().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>$l||n.has(
g)||Bt==="words"&&w.some(b=>L(b)&&n.has(b)),s=vl(Rn),r=new Set(Rn?Qe(Rn,1/0):[]),a=(g,{name:w,value:b,cell:k})=>w===
"sentence"&&k?k(g).textContent:b(g),i=(g,w)=>!Rn||t.some(b=>vl(a(g,b)??"").includes(s))||w.some(b=>r.has(b)),{
by:l,direction:d}=zo[Bt],{value:m}=t[l],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:m(g),i:w})).sort((g,w)=>{let[
b,k]=[g.key,w.key],E=typeof b=="number"&&typeof k=="number"?b-k:h(String(b),String(k));return d*E||g.i-w.i}).map(
({row:g})=>g)}var qo=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Er=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Or=c("input",{type:"checkbox",id:"eve\
ry-row"}),Ol=c("p",{class:"note",role:"status"}),Go=c("table",{}),Mr=M("",$u,{class:"tool","data-message":"mor\
eRows"});function $u(){Xe+=Vo,he()}function Ml(){qo.addEventListener("input",()=>{Rn=qo.value.trim(),Xe=Vo,he()}),
Or.addEventListener("change",()=>{$l=Or.checked,he()}),Sl.addEventListener("change",()=>y("table").hidden||he());
let t=c("label",{class:"check"},Or,c("span",{"data-message":"everyRow"}));y("table").append(c("div",{class:"ba\
r"},Er,qo,t),Ol,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Go,Mr))}function Ou(t){
let{by:e,direction:n}=zo[Bt];zo[Bt]={by:t,direction:e===t?-n:1},he(),Go.querySelector(`th [value="${t}"]`)?.focus()}
function Mu(t){Bt=t,Xe=Vo,he(),Er.querySelector(`[value=${t}]`)?.focus()}function Eu({name:t},e){let{by:n,direction:o}=zo[Bt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(Ot(t),()=>Ou(e),{value:String(
e)}))}function he(){qo.placeholder=u("filter"),Er.replaceChildren(...Object.entries(Wo).map(([d,{title:m}])=>M(
Ot(m),()=>Mu(d),{class:"tool",value:d,"aria-pressed":String(d===Bt)})));let{columns:t,title:e,under:n}=Wo[Bt],
o=Su(),s=t.filter(({name:d})=>Sl.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:m,cell:h})=>h?
h(d):String(m(d)),l=d=>{let m=s.map(g=>c("div",{class:"under"},i(d,g))),h=a.map(g=>c("td",{},i(d,g)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...m),...h)};Go.className=Bt,Go.replaceChildren(c("caption",{class:"unseen"},
Ot(e)),c("thead",{},c("tr",{},...[r,...a].map(d=>Eu(d,t.indexOf(d))))),c("tbody",{},...o.slice(0,Xe).map(l))),
Ol.textContent=u("rowsOf")(Math.min(Xe,o.length),o.length),Mr.hidden=o.length<=Xe,Mr.textContent=u("moreRows")}var wt=24,Ko=22,ge=12,In=18,Tu=480,Au=2,El=8e3;function lt(t,e,...n){let o=document.createElementNS(Dt,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Tl({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=e-(i.length-1)*n*Pe/2+n*.35;return lt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,m)=>lt("tspan",{x:t,
y:l+m*n*Pe},d)))}function Lu({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[d,m,h]=[z(
t),z(e),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[lt("path",{d:Ea(d,m,n),fill:"\
none",stroke:h,...g})];for(let[b,k,E]of[[e,t,.9],[t,e,.1]])!(b===e?i.to:i.from).enabled||!o.some(C=>C.to===b)||
w.push(Cu(z(b),n?ht(d,m,n,E):z(k),l(b),h));return w}function Cu(t,e,n,o){let s=Math.hypot(t.x-e.x,t.y-e.y)||1,
[r,a]=[(t.x-e.x)/s,(t.y-e.y)/s],[i,l]=[t.x-r*n,t.y-a*n],d=[i-r*8,l-a*8],m=[[i,l],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,
d[1]-r*3]];return lt("polygon",{points:m.map(h=>h.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function Nu({
id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=N(t),i=o/6;return lt("path",{d:To[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...re(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o}\
 ${n-o}) scale(${i})`},lt("title",{},`${v(f.things[t].label)} (${v(a.label)})`))}function Ru(t,e){let n=Ms(t),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=lt("svg",{x:0,y:e,width:r,height:a,
viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),m=w=>d.get(w).size;for(let w of n.lines)l.append(
...Lu(Y().get(w.id),w,m));l.append(...n.things.map(Nu));for(let w of n.captions)l.append(Tl(w,w.line.weight>1?
t.ink:t.soft,t.paper));for(let w of n.names)l.append(Tl(w,q(w.thing)?t.soft:t.ink,t.paper));let h=({x:w,y:b})=>w>=
o.x&&w<=s.x&&b>=o.y&&b<=s.y,g=n.things.map(({id:w})=>w).filter(w=>h(z(w)));return{svg:l,things:g,width:r,height:a}}
function Tr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();be(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Ar=(t,e,n,o)=>t.map((s,r)=>lt("text",{x:wt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function Iu(t,e,n,o){let s=new Set(t),r=St().filter(({from:m,to:h})=>s.has(m)&&s.
has(h)),a=new Set(r.flatMap(({relation:m})=>m===null?[]:W(m))),i=[],[l,d]=[wt,n+In];for(let m of[...new Set(t.
map(W)),...a]){let{label:h,family:g,shape:w}=f.kinds[m],b=18+be(v(h),ge)[0]+In;l+b>o&&l>wt&&([l,d]=[wt,d+In]);
let k=e.families[g].full;i.push(a.has(m)?lt("path",{d:`M${l} ${d-4}h12`,stroke:k,"stroke-width":2}):lt("path",
{d:To[w],fill:k,transform:`translate(${l} ${d-10})`}),lt("text",{x:l+18,y:d,"font-size":ge,fill:e.ink},v(h))),
l+=b}return{made:i,height:i.length?d-n+In/2:0}}function Pu(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function ju(){let t=$t(),e=Ct()||(t===null?"":v(f.presets[t].
title)),n=f.readings.length>1?u(p.reading==="corrected"?"rightReading":"stated"):"";return[e,n].filter(Boolean).
join(" · ")}async function Lr(t){let{licences:e}=await hn(),n=Ga(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
Tu,Ms(n).width),l=Tr(v(f.title),Ko,i-2*wt,600),d=Tr(ju(),ge+2,i-2*wt),m=wt+l.length*Ko*1.3+d.length*(ge+2)*1.3+
In/2,{svg:h,things:g,width:w,height:b}=Ru(n,m);h.setAttribute("x",String((i-w)/2));let{made:k,height:E}=Iu(g,n,
m+b,i-wt),C=f.articles.map(v).filter(Boolean).join("; "),Z=[C?u("slideSource")(C):"","sovkg",...e.map(Pu)].filter(
Boolean).join(" · "),U=[_n?u("slideErrata"):"",Z].filter(Boolean).flatMap(V=>Tr(V,ge,i-2*wt)),K=m+b+E,ot=K+U.
length*ge*1.3+wt,$=lt("svg",{xmlns:Dt,viewBox:`0 0 ${i} ${ot}`,width:i,height:ot,"font-family":a,role:"img"});
return $.append(lt("title",{},v(f.title))),t||$.append(lt("rect",{width:i,height:ot,fill:r})),$.append(...Ar(l,
wt/2,Ko,{"font-weight":600,fill:o}),...Ar(d,wt/2+l.length*Ko*1.3+2,ge+2,{fill:s}),h,...k,...Ar(U,K,ge,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString($)],{type:"image/svg+xml"}),width:i,height:ot}}async function Al(t){
let{file:e,width:n,height:o}=await Lr(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(Au,El/n,El/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,d)=>{i.toBlob(m=>m?l(m):d(new Error(
"PNG")),"image/png")})}var Du=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Fu=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Ll({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,v(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>v(f.errata[a].problem)).join(" | ")]);return[Du,...e].map(
n=>`${n.map(Fu).join(",")}\r
`).join("")}var Pn=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Cl=t=>t.
split(/[#/]/).at(-1)||t;function Nl({triples:t,things:e,terms:n}){let o=new Map;function s(d,m,h){let g=o.get(
`${d} ${m}`)??`k${o.size}`;return o.set(`${d} ${m}`,g),`<data key="${g}">${Pn(h)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:m,object:h,said:g}of t)if("iri"in h){let w=g.passages.map(k=>f.passages[k].name).join(" "),
b=[s("edge","predicate",m),s("edge","label",v(f.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Pn(d.iri)}" target="${Pn(h.iri)}">${b.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Cl(m),[...w.get(Cl(m))??[],h.value])}let i=e.map(({iri:d,
thing:m})=>{let[h,g]=[f.things[m].label].flat(),w=[s("node","label",h),s("node","label_ko",g??h),s("node","typ\
e",So(m,n).join(" "))];for(let[b,k]of r.get(m)??[])w.push(s("node",`said_${b}`,k.join(" | ")));return`<node id\
="${Pn(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,m])=>{let[h,g]=d.split(" ");return`<key id="${m}" for="${h}"\
 attr.name="${Pn(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Rl="http://www.w3.org/2000/01/rdf-schema#label",Bu="http://www.w3.org/2001/XMLSchema#string",Ze=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Il=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Pl({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Rl.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[g,w]=o.find(([,b])=>b&&h.startsWith(b)&&/^[a-z][\w-]*$/i.test(
h.slice(b.length)))??[];return w===void 0?Il(h):(s.set(g,w),`${g}:${h.slice(w.length)}`)}function a({value:h,lang:g,
datatype:w}){return g?`${Ze(h)}@${g}`:w&&w!==Bu?`${Ze(h)}^^${r(w)}`:Ze(h)}let i=new Map,l=(h,g)=>i.set(h,[...i.
get(h)??[],g]);for(let{iri:h,thing:g}of e){let[w,b]=[r(h),f.things[g].label];for(let E of So(g,n))l(w,`a ${r(E)}`);
let k=Array.isArray(b)?[`${Ze(b[0])}@en`,`${Ze(b[1])}@ko`]:[Ze(b)];l(w,`${r(Rl)} ${k.join(" , ")}`)}for(let{subject:h,
predicate:g,object:w}of t)l(r(h.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([h,g])=>`${h} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[v(f.title),u(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,g])=>`@prefix ${h}: ${Il(g)} .
`),`
`,...d].join("")}var Hu={turtle:[Pl,"text/turtle","ttl"],csv:[Ll,"text/csv","csv"],graphml:[Nl,"application/graphml+xml","graph\
ml"]};async function Cr(t){let[e,n,o]=Hu[t];ze(new Blob([e(await ki())],{type:`${n};charset=utf-8`}),o)}var jl=()=>y(
"transparent").checked;async function Uu(){try{await navigator.clipboard.writeText(location.href),rt(u("linkCo\
pied"))}catch{prompt(u("copyLink"),location.href)}}var Dl={png:async()=>ze(await Al(jl()),"png"),svg:async()=>ze(
(await Lr(jl())).file,"svg"),print:()=>print(),link:Uu,turtle:()=>Cr("turtle"),csv:()=>Cr("csv"),graphml:()=>Cr(
"graphml")};function Wu(){let[t,e]=[y("taking"),y("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Fl(){
let t=y("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{y("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Wu()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Dl,n.id)&&(t.
hidePopover(),y("take").focus(),await Dl[n.id]())});for(let n of[t,y("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var qu=matchMedia("(max-width: 860px) and (min-height: 501px)");Ur(Os,fo,jr,Mc,cl,dl,gl,al,Gc,Bo,()=>p.tab==="\
text"&&Po(),()=>p.mode==="table"&&he(),Mo,ic,lr,ls,()=>{y("undo").disabled=!Fr()});nl();bc();Ml();Fo(y("query"),
y("found"),{take:Tt,sentences:lc,read:Pt});Lc();Pc();Nc();jc();Ec();Fl();ct(!qu.matches);y("empty").hidden=I>0;
O.once("afterDrawing",()=>performance.mark("drawn"));xo(location.hash);window.sovkg={data:f,network:O,lines:Y,
readable:mo,pointOn:ht,picture:{shown:ke,things:G,isPinned:re},select(t){let e=nt(t);return e!==void 0&&Tt(e),
e!==void 0}};})();
