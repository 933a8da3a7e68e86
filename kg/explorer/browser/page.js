"use strict";(()=>{var yt=history.state?.step??0,Pn={[yt]:location.hash},Or=!1,Go=()=>{};var Ko=()=>yt>0;function Mr(t,e){let n=e&&t!==Pn[yt];yt+=Number(n),Pn[yt]=t;try{history[n?"pushState":"replace\
State"]({step:yt},"",t||location.pathname+location.search)}catch{Or=!0}}function Er(){if(Ko()){if(!Or)return history.
back();yt-=1,Go(Pn[yt],!1)}}function Tr(t){Go=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
yt=n?yt+1:e.step,Pn[yt]=location.hash,Go(location.hash,n)})}var jn=new Map,Z=(t,e)=>{jn.set(t,e)},At=[],Dn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
te=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),ee=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Ll(){return[...[...jn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Dn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Dn(a)}`)]:[]}),...At.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Fn=!1;function Q(){Fn=!0,At=[]}function Ar(){Mr(Ll(),Fn),Fn=!1}function Cl(t){let e=new Map;
At=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||At.push({part:n,kind:"",names:[n]})}return e}function Lr(t,e=!0){
Fn=!1;let n=Cl(t),o=new Map([...n].filter(([s])=>!jn.has(s)));for(let[s,{read:r,kept:a}]of jn){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),d=`${s}=${Dn(i)}`;l===null?At.push({part:d,kind:"",names:[`${s}=${i}`]}):l?.length&&
At.push({part:d,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${Dn(r)}`;At.push({part:a,kind:"",names:[`${s}=${r}`]})}
return At.length?{kind:At[0].kind,names:At.flatMap(({names:s})=>s)}:null}var Cr=Ko,Nr=Er;var Nl=JSON.parse(document.getElementById("data")?.textContent??"{}");function Rl({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Nl).map(([t,e])=>[t,e.blank?Rl(e):e]));var p={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},Rr=[];function Ir(...t){
Rr.push(...t)}function W(){for(let t of Rr)t()}var k=t=>Array.isArray(t)?t[p.language==="ko"?1:0]:t,Wt=t=>k(t[p.
reading==="corrected"?t.length-1:0]),A=t=>k(f.things[t].label);function Lt(){let{pair:t,selected:e}=p;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=f.things.filter(({kind:t})=>t!==null).length,U=t=>f.things[t].kind,N=t=>f.kinds[U(t)],q=t=>N(t).rank==="\
concept",_o=[];for(let t of f.relations)_o[t.thing]=t;var rt=t=>_o[t],C=t=>_o[t]!==void 0,Bn=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{Bn[t].push(n),typeof e=="number"&&e!==t&&Bn[e].push(n)});var dt=t=>Bn[t].
filter(e=>f.statements[e].subject===t),Le=Array.from({length:I},()=>[]);function jr(t){Le[t.from].push(t),t.to!==
t.from&&Le[t.to].push(t)}var L=t=>Le[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&jr({from:t,to:e,statement:n,relation:null})});var Pr=t=>Array.isArray(t)?t[0]:t,Vo=[];for(let t of f.edges)
Vo[t.relation]??=[],Vo[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=Vo[t]??[],o=Pr(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&q(i)&&Pr(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:d,property:u,role:h}=i,[g,w]=[h!=="poin\
t",h==="into"];jr({from:l,to:d,statement:null,relation:t,property:u,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ot=(t,e)=>t.from===e?t.to:t.from,Dr=(t,e)=>Le[t].filter(n=>ot(n,t)===e&&Ct(n,new Set));function P(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Ct=(t,e)=>t.relation===null?P(t.statement):!e.has(U(t.relation));
function tt(t,e=new Set){let n=new Set;for(let o of Le[t]){let s=ot(o,t);s===t||e.has(U(s))||!Ct(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var kt=t=>[...new Set(Le[t].map(e=>ot(e,t)).filter(e=>C(e)&&e!==t))];function Hn(t){
let e=C(t)?[]:kt(t).flatMap(dt);return new Set([...Bn[t],...e].filter(P))}var Ce=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:dt(e.relation).filter(P)));function Un(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function Wn(t,e){
let n=o=>P(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(
n)}var Fr=1e3,Br=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),Hr=(t,e)=>C(
t)!==C(e)?1:2,Ur=t=>L(t).flatMap(e=>e.relation===null&&P(e.statement)?[ot(e,t)]:[]);function Il(t,e){let n=Br(
e),o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let d of Ur(l)){if(n.has(d))continue;let u=e.has(l)&&e.has(d)?2:Hr(l,d),h=i+
u*Fr+(q(d)&&!e.has(d)?1:0);h>=(o.get(d)??1/0)||(o.set(d,h),s[r+u]??=[],s[r+u].push([h,d]))}}return o}function qn(t,e){
let n=new Set([t,e]),o=Il(e,n);if(!o.has(t))return[];let s=[t];for(let r=t;r!==e;r=s[s.length-1]){let a=(o.get(
r)??0)-(q(r)&&!n.has(r)?1:0),i=Ur(r).filter(d=>d!==r&&o.get(d)===a-Hr(r,d)*Fr);if(!i.length)return[];let l=i.filter(
d=>!C(d)||n.has(d));s.push(Math.min(...l.length?l:i))}return s}function Wr(t){let e=Br(new Set(t)),n=t.filter(
(o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(u=>u.relation===null&&
ot(u,r)===o?[u.statement]:[]),i=kt(r).filter(u=>!e.has(u)&&L(u).some(h=>h.relation===null&&ot(h,u)===o)),l=t.slice(
t.indexOf(r)+1,t.indexOf(o)).filter(C),d=[...new Set([...i,...l])].flatMap(dt);return{from:r,to:o,statements:new Set(
[...a,...d].filter(P))}})}var b=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),at=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Nt(t,e){for(let n of b(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function st(t){b("status").textContent=t}var Pl=2.399963229728653,jl=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function qr(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function zr(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*Pl,d={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},u=o(d);if(n.every(h=>jl(u,h))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Gr=t=>f.statements[t].errata.length>0,Ze=t=>f.statements[t].only==="corrected";function D(t){let e=[...t].
filter(Gr);return(e.some(n=>!Ze(n))?"†":"")+(e.some(Ze)?"‡":"")}var zn=new Map;f.statements.forEach(({subject:t},e)=>{
Gr(e)&&zn.set(t,[...zn.get(t)??[],e])});var Gn=zn.size>0,me=t=>(zn.get(t)??[]).filter(P),Kn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),Vn=t=>me(t).some(e=>Kn(e)&&!Ze(e)),Ne=t=>D(me(t));function Qo(t){
if(t.relation===null)return D([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return D(
dt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&P(o)}))}var Qn=11,Dl=17,Re=1.18,Fl=12,Bl={actor:3.4,named:2.8,relation:2.4,concept:2},Hl={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},_n=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Ul(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/_n(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>_n(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;_n(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Wl(t){let e=Ul(k(f.things[t].label)),n=rt(t)?.amounts??[];if(!n.length)return e+(Ne(t).includes("‡")?
"‡":"");let o=Wt(n).replaceAll(`
`," "),s=_n(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Kr=new Map;function Yo(t){let e=`${p.language} ${p.reading}`,n=Kr.get(e)??new Map;return Kr.set(
e,n),n.has(t)||n.set(t,Wl(t)),n.get(t)}var Vr=document.createElement("canvas").getContext("2d"),ql=getComputedStyle(
document.body).fontFamily,zl={400:new Map,600:new Map};function he(t,e,n=400){let o=t.split(`
`),s=zl[n],r=s.get(t);return r===void 0&&(Vr.font=`${n} 20px ${ql}`,r=Math.max(...o.map(a=>Vr.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Re]}function _r(t){let{radius:e,font:n}=f.things[t],[o,s]=he(Yo(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function qt(t,e,n){let{rank:o}=N(t),[s,r]=Hl[o];return Math.max(f.things[t].radius*e,Bl[o]+
Math.min(s*Math.sqrt(n),r))}function Qr(t,e,n){let o=N(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,Qn+o),Dl),bold:o&&n>=Fl?600:400}}function Xo(t,{x:e,y:n}){let[o,s]=_r(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Gl=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Jo=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function vt(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=u=>L(u).map(h=>ot(h,u)).filter(h=>h!==u&&t.has(h)),
a=u=>t.get(u),i=(u,h)=>[...t].some(([g,w])=>g!==h&&qr(u,a(h),w,f.things[g].radius+4)),l=[...t].map(([u,h])=>Xo(
u,h)),d=new Set(e.filter(u=>!t.has(u)));for(;d.size;){let u=[...d],h=(n?null:u.find(y=>r(y).length))??u[0];d.delete(
h);let g=n?[]:r(h),w=n?[n]:g.map(a),v=zr(w.length?Jo(w):o,n||w.length===1?40:0,l,y=>s?Gl(y,s):Xo(h,y),y=>g.some(
E=>i(y,E)));t.set(h,v),l.push(Xo(h,v))}}var tn=80,[Kl,Vl]=[8,12];function Ie(t,e,n){return tt(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(q(s))-Number(
q(r))||L(r).length-L(s).length||s-r)}function _l(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=rt(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function en(t,e,n){let o=new Set(tt(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(C(t))return[...o].filter(a=>!e.has(a));if(s>=Kl)return[];let r=new Map;
for(let a of L(t)){let i=ot(a,t),l={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!e.has(i)&&Ct(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+_l(a)))}return[...r].sort(([a,i],[l,d])=>d-i||L(l).length-L(a).length||a-
l).slice(0,Vl-s).map(([a])=>a)}var Zo=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=Zo(),z=t=>x.shown.get(t),Pe=()=>new Set([...x.away,...x.aside]),Yr=()=>new Set([
...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function Yn(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=Ie(t,e,x.away);return{some:n.slice(0,tn),total:n.length,away:Ie(t,e,new Set).length-n.length}}
function Xr(t){let e=new Set(tt(t,x.away)),n=tt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>ot(
a,t)===s&&Ct(a,new Set));return[U(s),...r.flatMap(({relation:a})=>a===null?[]:U(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function St(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=ts()?new Set(f.presets[x.preset].things):null,[n,o]=[Pe(),Yr()];function s(a){let i=o.has(a.from)||o.has(a.to);
return a.relation===null?(i||!(e?.has(a.from)&&e.has(a.to)))&&Ct(a,n):x.shown.has(a.relation)?!1:x.read.has(a.
relation)?!a.repeats&&(t||Ct(a,n)):i?Ct(a,x.away):!(t&&a.isAside)&&Ct(a,n)}let r=new Set(G());return[...r].flatMap(
a=>L(a).filter(i=>i.from===a&&i.to!==a&&r.has(i.to)&&s(i)))}function ge(t=null){let e=St().filter(({from:n,to:o})=>t===
null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}var Jr=()=>[...x.shown.keys()].filter(
t=>C(t)&&!x.guests.has(t)),Zr=()=>[...x.guests],mt=t=>x.shown.has(t),ne=t=>x.pinned.has(t),zt=()=>x.preset,ts=()=>x.
preset!==null&&f.presets[x.preset].flows,we=()=>x.shown;function G(){let t=Yr();return[...x.shown.keys()].filter(
e=>!x.away.has(U(e))||t.has(e))}function Xn(){let t=new Map;for(let e of new Set([...x.shown.keys(),...ge()]))
t.set(U(e),(t.get(U(e))??0)+1);return t}function Jn(t){let e=t===null?null:f.presets[t].kinds;return new Set(e?
f.relations.map(({thing:n})=>U(n)).filter(n=>!e.includes(n)):[])}var Ql=[520,380];function Yl(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Wn(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function es(t,e){Object.assign(x,Zo(),
{preset:t,centre:e,aside:Jn(t)})}function je(t){es(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var ta=()=>es(
null,null);function Zn(t){let{some:e,total:n,away:o}=Yn(t);vt(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function to(t){return es(null,t),x.shown.set(t,{x:0,y:0}),
Zn(t)}function ea(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function na(t){
x.shown.has(t)||vt(x.shown,[t]),x.guests.delete(t);let e=Zn(t);return x.came.push({thing:t,all:!0}),e}function oa(t,e){
x.guests.has(t)?Xl():ea(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...en(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||vt(x.shown,[t],{room:x.guests.size>3?Ql:
void 0}),vt(x.shown,[...x.guests]))}function Xl(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function ns(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function os(t){
for(let e of t)x.away.delete(U(e)),x.guests.delete(e);vt(x.shown,t)}function ss(t){for(let e of t)ns(e)}function sa(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function ra(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(U(n)))}function eo(t,e){x.shown.has(
t)&&x.shown.set(t,e)}function Gt(t,e=null){ea(),x.read=new Set(e===null?[]:Un(e).filter(C));let n=t??[],o=e===
null?n:Yl(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),vt(x.shown,
[...x.guests],{home:s.length?Jo(s):void 0}),[...new Set(o)]}var aa={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function it(){Object.assign(p,aa),Gt(null)}function Kt(t,e=!1){Object.assign(p,aa,{selected:t,passed:e,
tab:"details"}),oa(t,e)}function De(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Gt(n);let o=St().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:Dr(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function nn(t,e){it();let n=qn(t,e);Gt(n),Object.assign(p,{path:{from:t,to:e},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function on(t){it();let e=Un(t).filter(n=>!C(n));Object.assign(p,{passage:t,highlighted:Gt(
e,t),tab:"text"})}function sn(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function rn(t){
let{preset:e}=f.steps[t];if(zt()!==e&&je(e),it(),!t)return;let n=sn(t).things.filter(o=>!C(o)&&!q(o));Object.assign(
p,{tour:t,highlighted:Gt(n.some(mt)?n.filter(mt):n)})}function rs(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,
tour:r,path:a,unknown:i,tab:l}=p,d=new Map(we());t!==null?(Gt(null),Kt(t,e)):n?De(n.from,n.to):o!==null?on(o):
s&&a.from!==null&&a.to!==null?nn(a.from,a.to):r!==null&&rn(r),Object.assign(p,{unknown:i,tab:l});for(let u of Zr())
eo(u,d.get(u)??z(u))}var ia={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
oney","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var ca={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?`${g.name} (${i(g)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},u=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(g=>d[g]).join(" and ")}, which the page has put right.`:
"",h=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${h}${u}`:`${t} of ${e} sentences verified.${h} The first that\
 differs is ${l(o)}.${u} Only what is verified is quoted.`}};var la={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",besideOthers:"Side by\
 side with",besideChoice:t=>`Which country beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"\
Investments and support",pursued:"Policies and laws",notSaid:"The article says nothing of it.",takeAway:"Take \
away",takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"\
Transparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"\
Ring and †: recorded as an error of the article.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview,\
 details, path and text",tabs:"Beside the picture",overview:"Overview",details:"Details",noneChosen:"Nothing i\
s chosen. Choose a thing or a line in the picture or the table, or search for a name.",pathTab:"Path",textTab:"\
Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“A\
s stated” is what is printed; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"\
Your own selection.",tooMany:t=>`With ${t} things the graph is too large to be drawn at once: start here, sear\
ch, and expand.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,
tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the arti\
cle says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the picture, as print\
ed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"Choose a th\
ing or a line to read what is said, and in which sentence.",things:t=>`${t} things`,statements:t=>`${t} statem\
ents`,sentences:t=>`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",statedLine:"oth\
er statement",wideLine:"width: amount, by currency",graveError:"grave error",lightError:"other error",kinds:"T\
hings",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfol\
d it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in \
the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`+ ${t} more`,only:"on\
ly",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most connected",unknown:(t,e)=>{let n={entity:"thin\
g",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page\
 has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"D\
id you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...ca,...ia};var fa={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var da={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=g=>g?`${g.name}(${i(g)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(g=>`${d[g]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",h=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${h}${u}`:`문장 ${e}개 중 ${t}개를 확인하였다.${h} 처음으로 다른 문장은 ${l(
o)}이다.${u} 확인된 문장만 인용한다.`}};var pa={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",besideOthers:"\
나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,ranked:"순위",rated:"강점과 약점",
paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는다.",takeAway:"가져가기",
takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",
transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`\
출처: ${t}`,slideErrata:"테두리와 †는 글의 오류로 기록된 것을 뜻한다.",savePng:"PNG",saveSvg:"\
SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"\
고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경\
로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편이`:"한 편이"} 말하는 것이다${t?`: ${t}`:""}.`,bothReadings:"\
‘적힌 대로’는 인쇄된 그대로이고 ‘바로잡아’는 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`\
둘러보기 ${e}단계 중 ${t}`,tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",
statedIn:"근거",inShort:"글이 말하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 바로잡아",
amounts:"그림에 있는 금액, 인쇄된 대로",scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",
help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항\
목 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...da,...fa};var ua={en:la,ko:pa},m=t=>ua[p.language][t];function $t(t){let e=ua[p.language][t];return typeof e=="string"?e:
""}function no(t){p.mode=t,b("table").hidden=t!=="table",b("drawing").hidden=t==="table",b("tools").hidden=t==="t\
able",Nt("modes",t)}var Zl=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ot(t){
p.tab=t;for(let e of b("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Zl)b(n).hidden=e!==t;as()}function as(){b("fold").textContent=p.tab==="details"&&Lt()||b(
`tab-${p.tab}`).textContent}var ct=t=>b("fold").setAttribute("aria-expanded",String(t)),ma=()=>b("fold").getAttribute(
"aria-expanded")==="true";var tf=13,ef=1,an=t=>(rt(t)?.sums??[]).filter(({statement:e})=>P(e)),ha=t=>an(t).map(({statement:e})=>is(e)+D(
[e])).join(", "),is=t=>k(f.statements[t].object.text),ga=(t,{currency:e})=>`${U(t)} ${e}`;function nf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of an(e)){let o=ga(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function cs(t,e){
let n=nf().get(ga(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function oo({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>an(o).flatMap(s=>cs(o,
s)??[]));return n.length?Math.max(ef,tf*n.reduce((o,s)=>o+s)):null}var wa=[[],[0],[-.3,.3],[-.4,0,.4]];function xa(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=xa(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ba=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ya(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(xa(t,e,n))} `:"L"}${o(e)}`}var of=2e3,ls=t=>!t.isAside||t.alone;function sf(t){if(t.relation===null)return k(f.predicates[f.statements[t.
statement].predicate])+Qo(t);let{captions:e,called:n}=rt(t.relation),o=ts()&&ha(t.relation)||(ls(t)?Wt(e):k(n));
if(t.property===null)return o;let s=k(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(ls(
t)?"":Qo(t))}function rf(t){let e=t.relation!==null&&ls(t)&&rt(t.relation)?.amounts||[];return e.length?Wt(e):
null}function ka(t,[e,n],o,s){let r=o.flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),m("mo\
reLines")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?rf(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var Fe=new Map,
Y=()=>Fe;function fs(t){let{from:e,to:n}=Fe.get(t);return{from:e,to:n,edges:[...Fe.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function so(t){let e=[...Fe.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?fs(o.id):null}function ds({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=p;return s===null||n.some(
r=>Wn(s,r))}function va(){let t=new Map,e=St();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=sf(n);r.said.set(a,[...r.said.get(a)??[],
n])}Fe=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
l))),a=e.length>of?void 0:wa[r.length],i=a?r.map((l,d)=>ka(d?`${n}/${d}`:n,o,[l],a[d])):[ka(n,o,r,0)];for(let l of i)
Fe.set(l.id,l)}}var[af,Sa]=[50,.4],cf=.75,lf=250;function $a(t,e){let n=0,o=!1,s=!1;function r(i=af){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Sa}}),i>Sa/2&&(n=setTimeout(()=>r(i*cf),lf))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Oa=.6;function Ma(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:d,families:u}=n,
{family:h,rank:g,shape:w}=N(t),v=!o||o.has(t),y=u[h][v?s&&g==="concept"?"pale":"full":"dim"],E=t===p.selected,
R=Ne(t).includes("†")&&v,J=R&&Vn(t),T={background:y,border:a},H=ne(t);return{id:t,...z(t),shape:w,size:qt(t,
r,e)/r,borderWidth:(E?3:J?4:R?2:1)*(s?Oa:1),color:{background:y,border:E?a:J?d:R?l:i,highlight:T,hover:T},fixed:H,
shapeProperties:{borderDashes:H?[3,2]:!1}}}function Ea(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,u=d===null?i:l[N(d).family],h=s?null:
oo(t),g=w=>({enabled:!s&&t.edges.some(v=>v.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==
null?h:e&&o?2:s?Oa/r:d===null?1:1.5,color:{color:u[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(
t.to),from:g(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:ba(t.bend)}}function Ta(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(u,h,g){e.setSize(
"100%","100%");let[w,v]=[u.map(({x:nt})=>nt),u.map(({y:nt})=>nt)],[y,E,R,J]=[Math.min(...w),Math.max(...w),Math.
min(...v),Math.max(...v)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(E-y||1),Math.max(t.clientHeight-
o()-70,20)/(J-R||1),1.15),H=T<.35?h:null,V=!a||g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:H??{x:(y+E)/2,y:(R+J)/2+16+o()/2/T},scale:H?.35:T},e.moveTo({...i,animation:V?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),V?r():(l=performance.now()+1500,ff(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=l}}var ff=t=>t;var df=1.5;function ps(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},d){let u=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let h=o*Re;u.forEach((g,w)=>{let v=n+
(w-(u.length-1)/2)*h,y=t.measureText(g).width+2*df*d;t.fillStyle=l,t.fillRect(e-y/2,v-h/2,y,h)}),t.fillStyle=a,
u.forEach((g,w)=>{t.fillText(g,e,n+(w-(u.length-1)/2)*h)})}var ro=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[d,u,h,g],w]of this.#t.get(l)??[])if(w!==n&&s<h&&d<a&&r<g&&u<i&&
!o(w))return!1;return!0}};function Aa([t,e,n,o],[s,r,a,i]){let[l,d]=[0,1];for(let[u,h,g,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!h){if(u<g||u>w)return!1;continue}let[v,y]=[(g-u)/h,(w-u)/h];l=Math.max(l,Math.min(v,y)),d=Math.min(
d,Math.max(v,y))}return l<=d}var pf=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),uf=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],mf=[0,8,16,24,32],us=12,La=60,hf=14,gf=500,wf=400,xf=.5,cn=2,
bf=1,Ca=(t,e,n,o)=>[t-n/2-cn,e-o/2-cn,t+n/2+cn,e+o/2+cn];function Na({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=gf}){let d=$=>({x:s($).x*a,y:s($).y*a}),u=new ro;for(let $ of t){let{x:j,
y:K}=d($),_=qt($,a,r($));u.add([j-_,K-_,j+_,K+_],$)}let h=o.length>wf?[]:o.flatMap($=>yf($,d));function g($,j,K,_=(()=>!1)){
let Bt=i&&K.x>i[0]&&K.y>i[1]&&K.x<i[2]&&K.y<i[3],xt=null,ft=1/0;for(let X of $){let[bt,Ae,Ht,Ut]=X.box;if(Bt&&
(bt<i[0]||Ae<i[1]||Ht>i[2]||Ut>i[3])||!u.isFree(X.box,j,_))continue;let Tt=h.reduce((Je,{id:ue,stroke:Zt})=>Je+
(ue!==j&&Aa(Zt,X.box)?1:0),X.off??0);if(Tt<ft&&([xt,ft]=[X,Tt]),!ft)break}return xt}let{names:w,captions:v}={names:new Map,
captions:new Map},y=new Set(e.slice(0,hf)),E=$=>y.has($)&&r($)>=us;function R($){let j=Yo($),{size:K,bold:_}=Qr(
$,a,r($)),[Bt,xt]=he(j,K,_),{x:ft,y:X}=d($),bt=qt($,a,r($)),Ae=(r($)>=us?mf:[0]).flatMap(Tt=>uf.map(([Je,ue])=>{
let Zt=bt+cn+1+Tt,[Rn,In]=[Je*(Zt+Bt/2),ue*(Zt+xt/2)];return{dx:Rn,dy:In,box:Ca(ft+Rn,X+In,Bt,xt)}})),Ht=Tt=>typeof Tt==
"number"&&Tt!==$&&r(Tt)<us,Ut=g(Ae,null,{x:ft,y:X})??(E($)?g(Ae,null,{x:ft,y:X},Ht):null);Ut&&(u.add(Ut.box,`n\
ame ${$}`),w.set($,{dx:Ut.dx,dy:Ut.dy,size:K,bold:_,label:j}))}function J({id:$,from:j,to:K,bend:_},Bt){let[xt,
ft]=he(Bt,Qn),[X,bt]=[d(j),d(K)],Ae=pf.map(([Ut,Tt,Je])=>{let[ue,Zt]=[Tt*(xt/2+4),Je*(ft/2+4)],{x:Rn,y:In}=ht(
X,bt,_,Ut);return{along:Ut,dx:ue,dy:Zt,off:ue||Zt?bf:0,box:Ca(Rn+ue,In+Zt,xt,ft)}}),Ht=g(Ae,$,ht(X,bt,_,.5));Ht&&
(u.remove($),u.add(Ht.box,$),v.set($,{along:Ht.along,dx:Ht.dx,dy:Ht.dy,size:Qn,label:Bt}))}let[T,H]=[e.slice(0,
l),o.slice(0,l)],V=H.filter(({amount:$})=>$),nt=new Set(V.flatMap(({from:$,to:j})=>[$,j]));for(let $ of T.length<=
La?T.filter(j=>nt.has(j)):T)R($);if(T.length<=La)for(let $ of V)J($,$.amount??"");for(let $ of T)w.has($)||R($);
if(w.size>=xf*T.length){for(let $ of V)J($,$.label);for(let $ of H)$.amount||J($,$.label)}for(let $ of n.slice(
0,l))R($);return{names:w,captions:v}}function yf({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,
.5,.75,1]:[0,1]).map(l=>ht(r,a,o,l));return i.slice(1).map((l,d)=>({id:t,stroke:[i[d].x,i[d].y,l.x,l.y]}))}var kf=50,Be=new Map,ms=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function vf(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Ie(e,new Set([e]),new Set).
slice(0,tn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ie(r,s,o).slice(0,tn):en(r,s,o))s.add(
i)}return s}function Rt(){let[t,e]=[vf(),new Set(ms())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Jn(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Ra=()=>({preset:null,
centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]});function ao({preset:t,centre:e,came:n,added:o,
removed:s,away:r,asked:a,pinned:i}){e!==null?to(e):t!==null?je(t):ta(),x.away=new Set(r);for(let d of[...a,...x.
away])x.aside.delete(d);for(let d of n)vt(x.shown,[d.thing]),d.all?Zn(d.thing):vt(x.shown,en(d.thing,x.shown,x.
away)),x.came.push(d);vt(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=new Set(i);let l=Be.get(Ia());l&&
(x.shown=new Map(l))}var Ia=()=>`${x.preset} ${x.centre} ${ms().sort((t,e)=>t-e)}`;function io(){let t=Ia();Be.
delete(t),Be.set(t,new Map(ms().map(e=>[e,z(e)]))),Be.size>kf&&Be.delete([...Be.keys()][0])}function Pa(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function u(){if(!d)return;let y=l(),E=y.scale/d.scale;e.style.transform=`translate(${y.x-d.x*E}px, ${y.
y-d.y*E}px) scale(${E})`}let h=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout(v,160))}function v(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),t.on("dragStart",({nodes:y})=>y.length&&g()),
t.on("dragging",({nodes:y})=>y.length||w()),t.on("dragEnd",v),t.on("zoom",w)}var Sf=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1,1.4,1.8].flatMap(t=>[t,-t]),$f=.15,Of=.01,ja=14,Mf=4e6;function hs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var gs=(t,e,n)=>n?Array.from({length:ja+1},(o,s)=>ht(t,e,n,s/ja)):[t,e];function Da(t,e,n,o){
if(t.length*e.length>Mf)return;let s=e.map(i=>{let[l,d]=o(i);return{thing:i,at:n(i),core:l,radius:d}}),r=new Map;
for(let i of t){let g=function(y){let E=gs(l,d,y),[R,J]=[E.map(({x:j})=>j),E.map(({y:j})=>j)],[T,H,V,nt]=[Math.
min(...R),Math.max(...R),Math.min(...J),Math.max(...J)],$=0;for(let{thing:j,at:K,radius:_,core:Bt}of s){let{x:xt,
y:ft}=K;if(xt<T-_||xt>H+_||ft<V-_||ft>nt+_||j===i.from||j===i.to)continue;let X=1/0;for(let bt=1;bt<E.length;bt+=
1)X=Math.min(X,hs(E[bt-1],E[bt],K));X<_&&($+=X<Bt?1:Of)}return $};var a=g;let[l,d]=[n(i.from),n(i.to)],u=`${i.
from}-${i.to}`,h=r.get(u)??[];r.set(u,h);let w=y=>h.every(E=>Math.abs(E-y)>=$f),v=g(i.usual);i.bend=i.usual;for(let y of v?
Sf:[]){let E=i.usual+y,R=w(E)?g(E):1/0;if(R<v&&([v,i.bend]=[R,E]),!v)break}h.push(i.bend)}}var be=matchMedia("(prefers-color-scheme: dark)");xe(be.matches?"dark":"light");function xe(t){document.documentElement.
dataset.theme=t}var He=()=>document.documentElement.dataset.theme==="dark";function Fa(){let{theme:t="light"}=document.
documentElement.dataset;xe("light");let e=co();return xe(t),e}function co(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var Ef=.55,Tf=120,Af=500,Ha=3e3,Lf=3,Mt=b("drawing"),Ua=()=>b("tools").offsetHeight+16,oe=new vis.DataSet([]),
ln=new vis.DataSet([]),O=new vis.Network(Mt,{nodes:oe,edges:ln},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),dn=()=>oe.length>Af,bs=Ta(Mt,O,{isHeavy:dn,below:Ua,arrived:()=>Ga(!0),settle:$s});Pa(O,Mt.querySelector(
"canvas"),dn,$s);var Vt=co(),ws=new Map,xs={names:new Map,captions:new Map},Ba=0,lo=!1,fn={scale:0,x:0,y:0},_t=t=>ws.
get(t)??0;function Cf(){let t=G().length;return t>Ha||t>Tf&&O.getScale()<Ef}function ys(){if(p.highlighted){let e=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(mt)])}if(p.selected===
null||!mt(p.selected))return null;let t=[...Y().values()].filter(({from:e,to:n})=>e===p.selected||n===p.selected);
return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Nf(){let{x:t,y:e}=O.canvasToDOM({x:0,
y:0});return[-t,-e,Mt.clientWidth-t,Mt.clientHeight-Ua()-e]}function Rf(t){return dn()?t.filter(e=>Wa(e,50)):t}
function Wa(t,e){let{x:n,y:o}=O.canvasToDOM(z(t));return n>-e&&o>-e&&n<Mt.clientWidth+e&&o<Mt.clientHeight+e}function If(t){
let e=ys(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,s=i=>_t(i)+(q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.
to)&&ds(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,
dim:e?a.filter(i=>!e.has(i)):[],lines:[...Y().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||
i.to-l.to),pointOf:z,degree:_t}}function qa(){fn={scale:O.getScale(),...O.getViewPosition()},xs=Na({...If(Rf(G())),
scale:fn.scale,sight:Nf()})}function Pf(){let t=O.getScale();function e(n){let o=qt(n,t,_t(n));return[o/t,(o+Lf)/
t]}Da([...Y().values()],G(),z,e)}function ks(t){Pf();let e=ys(),n={colours:t,highlighted:e,far:Cf(),scale:O.getScale()};
return{things:G().sort((o,s)=>_t(o)-_t(s)).map(o=>Ma(o,_t(o),n)),lines:[...Y().values()].map(o=>Ea(o,ds(o,e),n))}}
function vs(){Vt=co(),va(),ws=new Map;for(let{from:o,to:s}of Y().values())for(let r of[o,s])ws.set(r,_t(r)+1);
let t=G().length<=Ha;O.setOptions({interaction:{hover:t,dragNodes:t}}),ln.remove(ln.getIds().filter(o=>!Y().has(
String(o))));let e=ks(Vt),n=new Set(e.things.map(({id:o})=>o));oe.remove(oe.getIds().filter(o=>!n.has(Number(o)))),
oe.update(e.things),ln.update(e.lines),qa(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&O.unselectAll(),
p.selected!==null&&oe.get(p.selected)&&O.selectNodes([p.selected],!1)}function za(t=!1){let e=O.getScale(),{x:n,
y:o}=O.getViewPosition(),s=Math.abs(e/fn.scale-1)>(dn()?.2:.03);if(!t&&!s&&!(dn()&&Math.hypot(n-fn.x,o-fn.y)*e>
20))return;if(qa(),!s){O.redraw();return}let r=ks(Vt);oe.update(r.things),ln.update(r.lines)}function fo(){let t=1/
O.getScale(),e=s=>O.getPosition(s),n=[...xs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:d}])=>{if(!oe.get(
s))return[];let{x:u,y:h}=e(s);return[{thing:s,x:u+r*t,y:h+a*t,size:i*t,bold:l,label:d}]}),o=[...xs.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:l,label:d}])=>{let u=Y().get(s);if(!u)return[];let{x:h,y:g}=ht(e(u.from),e(u.to),u.
bend,r);return[{line:u,x:h+a*t,y:g+i*t,size:l*t,label:d}]});return{names:n,captions:o}}function Ss(t){let[e,n]=[
O.DOMtoCanvas({x:0,y:0}),O.DOMtoCanvas({x:Mt.clientWidth,y:Mt.clientHeight})];return{...ks(t),...fo(),from:e,to:n,
width:Mt.clientWidth,height:Mt.clientHeight}}function $s(){za(!0)}function Ga(t=!1){cancelAnimationFrame(Ba),lo=
lo||t,Ba=requestAnimationFrame(()=>{za(lo),lo=!1})}O.on("afterDrawing",t=>{let e=1/O.getScale(),{names:n,captions:o}=fo();
for(let r of o)ps(t,r,r.line.weight>1?Vt.ink:Vt.soft,Vt,e);let s=ys();for(let r of n){let a=s?!s.has(r.thing):
q(r.thing);ps(t,r,a?Vt.soft:Vt.ink,Vt,e)}bs.isTravelling()||Ga()});O.on("dragEnd",({nodes:t})=>t.length?Os(t):
$s());function Os(t){for(let e of t)eo(e,O.getPosition(e));io(),vs()}var Ka=t=>Wa(t,-20);var jf=3,Df=6,Ff=b("drawing"),Va=null,Ue=!1,Ms=O.getViewPosition();function Qt(t=null,e=!1){Va=t,Ue=!1;let n=new Set(
G()),o=(t??[...n]).filter(s=>n.has(s)).map(z);o.length&&bs.look(o,t&&!p.highlighted?o[0]:null,e)}var _a=()=>Ue||
Qt(Va);function Qa(t){let e=G().map(z),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Ff.clientHeight/s/jf);return Math.max(r,Math.min(Df,
t))}function ye(t){Ue=!0,O.moveTo({scale:Qa(O.getScale()*t)})}O.on("zoom",()=>{Ue=!0;let[t,e]=[O.getScale(),Qa(
O.getScale())];t!==e&&O.moveTo({scale:e,position:Ms}),Ms=O.getViewPosition()});O.on("dragEnd",({nodes:t})=>{Ue=
Ue||!t.length,Ms=O.getViewPosition()});var Ya=$a(O,t=>{Os(G()),t&&p.selected===null&&!p.highlighted&&Qt()});function Es(){
let{selectionHandler:t}=O,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&O.redraw()}var po=null;function Yt(t=null,e=!1){po=p.mode==="picture"?null:()=>Qt(t,e),po||Qt(t,e)}function Hf(){let{selected:t,
highlighted:e}=p;Yt(t!==null?[t,...tt(t,Pe()).filter(mt)]:e)}function pt({from:t=null,moves:e=!0}={}){Ot(p.tab),
W(),b("details").scrollTop=0,p.tab!=="overview"&&((p.passage===null||t===null)&&ct(!0),p.tab==="details"&&(st(
m("chosen")+Lt()),b("drawing").contains(document.activeElement)||b("details").querySelector("h2").focus()),e&&
Hf())}function Et(t){Q(),Kt(t),pt()}function Xa(t){Q(),Kt(t),pt({moves:!1})}function Ja(t){Kt(t,!0),pt({moves:!Ka(
t)})}function uo({from:t,to:e}){Q(),De(t,e),pt({moves:!1})}function ke(){Q(),it(),pt()}function Za(t){Q(),it(),
je(t),pt(),Yt(null,!0)}function se(t){t<0||t>=f.steps.length||(Q(),rn(t),pt(),b("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&ct(!0),st(b("headline").textContent),Yt(p.highlighted))}var mo=()=>se(0);function ti(t,e){
Q(),nn(t,e),pt()}function It(t){let e=p.passage;Q(),on(t),pt({from:e})}function ho(t,e=!0){p.unknown=null;let n=Lr(
t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),pt(),n&&ct(!0),p.tab==="overview"&&Yt(p.highlighted)}function re(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;Q(),t(),rs(),W(),e!==void 0&&Yt(e===null?null:[e,...tt(
e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var ei=t=>re(()=>st(m("\
added")(to(t))),t),go=(t,e=!0)=>re(()=>st(m("added")(na(t))),e?t:void 0),ni=()=>p.selected??p.pair?.from;function wo(t){
let[e,...n]=t;re(()=>{os(t),n.length||Kt(e)},n.length?ni():void 0,t),n.length||pt()}function xo(t){let[e,...n]=t;
if(re(()=>{n.length||it(),ss(t)},n.length?ni():void 0,t),n.length)return;let s=so(e);s&&De(s.from,s.to),pt()}var oi=()=>re(
()=>os(ge()),null),si=()=>re(()=>ss(Jr()),null),ri=t=>re(()=>sa(t));function ai(t){Q(),it(),ns(t),pt(),st(m("h\
iddenNow"))}var ae=(t,e)=>re(()=>ra(t,e));function Ts(){Nr(),st(m("undone"))}function ii(t){no(t),W(),t==="pic\
ture"&&po&&po()}function ci(t){p.reading=t,Nt("readings",t),rs(),W()}async function We(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Uf=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ve(t){
return await Uf,document.getElementById(t)?.textContent??""}var fi=new Map;function di(t){let e=fi.get(t)??Wf(
t);return fi.set(t,e),e}async function Wf(t){let e=document.createElement("script");e.textContent=new TextDecoder().
decode(await We(await ve(t))),document.head.append(e)}var pi=null;function pn(){return pi??=ve("rdf").then(We).then(t=>JSON.parse(new TextDecoder().decode(t))),pi}function Se(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var qf=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
zf={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Gf(t){let[,e,n="",o=""]=qf.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>zf[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function ui(){let t=await pn(),e=G(),n=l=>({iri:Se(f.things[l].name,t.prefixes),
thing:l}),o=l=>P(l)&&typeof f.statements[l].object!="number",s=Ce(St());for(let l of e)for(let d of dt(l))o(d)&&
s.add(d);let r=[...s].sort((l,d)=>l-d).map(l=>{let d=f.statements[l],{subject:u,predicate:h,object:g}=d;return{
subject:n(u),predicate:Se(t.predicates[h],t.prefixes),object:typeof g=="number"?n(g):Gf(t.objects[l]),said:d}}),
a=r.flatMap(({subject:l,object:d})=>"thing"in d?[l,d]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var bo=(t,e)=>(e.types[t]??[]).map(n=>Se(n,e.prefixes));var Ls=20,hn=()=>document.getElementById("tab-ask")!==null,un=class extends Error{},qe=null,mn=new Map,mi=0;function hi(t,e,n){
mi+=1;let o=mi;return new Promise((s,r)=>{mn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function gi(){qe?.worker.terminate(),qe=null;for(let{reject:t}of mn.values())t(new un);mn.clear()}async function Kf(){
let t=await We(await ve("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=mn.get(s);mn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),gi()};let o=hi(
n,"open",[await ve("engine"),await ve("asking"),f.readings[0]]);return{worker:n,known:o}}var As=null;async function wi(){
return qe||(As??=Kf(),qe=await As,As=null,qe)}async function xi(){return(await wi()).known}async function $e(t,...e){
let{worker:n,known:o}=await wi();await o;let s=setTimeout(gi,1e3*Ls);try{return await hi(n,t,e)}finally{clearTimeout(
s)}}var bi=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
S=bi(),gn=(t={})=>{Object.assign(S,bi(),t)},ie=()=>S.name!==""||S.own!==null,F={now:null,terms:null,hasFailed:!1},
wn=()=>F.now?.questions.find(({name:t})=>t===S.name),Vf=[];function yi(t){for(let e of Vf)e(t)}var xn="http://www.w3.org/2001/XMLSchema#",_f=/[\p{Cc} <>"{}|\\^`]/u,Qf={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Cs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Cs).join(" ")} )>>`;if(t==="uri"){if(_f.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Qf[r])}"`;return o?`${s}@${o}`:n&&n!==`${xn}\
string`?`${s}^^<${n}>`:s}var Yf=["Long","Int","Short","Byte"],Xf=["integer",...Yf.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],bg=new Map([...Xf.map(t=>[xn+t,/^[+-]?\d+$/]),
[`${xn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${xn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${xn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var ki=null,vi=null;function Ns(t){let{prefixes:e}=F.terms??f;return ki??=new Map(f.things.map(({name:n},o)=>[
Se(n,e),o])),t?.type==="uri"?ki.get(t.value):void 0}function Jf(){if(!F.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=F.terms,o=r=>`<${Se(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let d=typeof i=="number"?o(i):t[l],u=`${o(r)} <${Se(e[a],n)}> ${d}`;s.set(u,[...s.get(u)??[],l])}),
s}function Si({evidence:t}){vi??=Jf();let e=t.map(n=>({one:n,places:(vi?.get(Zf(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Zf=({triple:t})=>t.map(
Cs).join(" ");function $i(t){let n=[...new Set(t.flat().map(Ns))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!C(
s));return o.length?o:n}var td=60,yo=()=>S.answer?$i(S.answer.rows.map(({terms:t})=>t)):[];function Oi(){if(p.selected!==null||p.pair||
p.passage!==null)return;let t=yo();p.highlighted=t.length&&t.length<=td?Gt(t):null,p.highlighted&&Yt(p.highlighted)}
function Rs(){S.isDrawn=!0,ao({...Ra(),added:yo()}),p.highlighted=null,Yt()}async function Ps(){if(!(F.now||F.hasFailed)){try{let[t,e]=await Promise.all([xi(),pn()]);Object.assign(F,{now:t,
terms:e})}catch(t){F.hasFailed=!0,S.trouble={kind:"start",message:String(t)}}W()}}var Mi=()=>`${p.reading} ${p.
language}`;function Ei(){ie()&&S.key!==Mi()&&Ti()}var Is=null;async function Ti(){let t={};Is=t,Object.assign(
S,{isBusy:!0,trouble:null,row:null,key:Mi()});let{reading:e,language:n}=p;try{await Ps();let o=S.own===null?await $e(
"answer",S.name,S.typed,e,n):await $e("sparql",S.own,e,n);if(Is!==t)return;let{table:s=null,holds:r=null,refused:a,
isGraph:i=!1}=o;Object.assign(S,{answer:s,holds:r,isBusy:!1}),a&&(S.trouble={kind:"refused",message:a}),s&&yi(
{asked:S,answer:s,reading:e,language:n}),i||S.isDrawn?Rs():Oi(),st(s?m("rows")(s.rows.length):"")}catch(o){if(Is!==
t)return;let{message:s=String(o),told:r}=o;Object.assign(S,{answer:null,isBusy:!1});let a=o instanceof un?"end\
ed":r?.line?"mistake":r?"given":"query";S.trouble={kind:a,told:r,message:s}}W()}function Ai(){Q(),it(),Rs(),Ot(
"ask"),W()}var ko=(t,e={})=>js({name:t,typed:e}),bn=t=>js({own:t}),ze=()=>js({});function js(t){Q(),it(),Ds(t),
Ot("ask"),ct(!0),W()}function Ds(t){gn(t),(S.name||S.own)&&Ti()}var ed=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,nd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Oe=null,yn=ed,Li=new Map;function od(){let t=Li.get(p.reading)??$e("vocabulary",p.
reading);return Li.set(p.reading,t),t}async function sd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await od(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:d,kind:u})=>({label:[i,...d].join(" "),displayLabel:i,detail:l[o],
apply:i,type:u})),r=Object.keys(F.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
nd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Fs(){if(!Oe)return;let{doc:t}=Oe.state,e=S.trouble?.kind==="mistake"?S.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Oe.dispatch(window.editor.setDiagnostics(Oe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function rd(t,e){if(await di("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--policy)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--work)"}]),r=n.EditorView.theme({"&":{border:"1px solid va\
r(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(bn(Oe.state.doc.toString()),
!0);Oe=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[sd],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(yn=l.doc.toString())}),r]})}),e.hidden=!0,Fs()}function Ci(){S.own&&(yn=S.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=yn,t.addEventListener(
"input",()=>{yn=t.value});let e=c("div",{class:"sparql"});return Oe=null,setTimeout(()=>rd(e,t).catch(()=>{})),
[M(`← ${m("allQuestions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},m("ownQuery")),c("p",{class:"not\
e"},m("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},M(m("run"),
()=>bn(yn),{class:"tool run"}))]}var ad=12,Ni=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),kn=({label:t})=>t[p.language==="ko"?1:
0];function id(t,e){let n=Ni(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Ni(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(kn(r.choice),kn(a.choice))),o.slice(
0,ad).map(({choice:r})=>r)}function Ri(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let u=r.map((h,g)=>c("li",{id:`${t}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
d(h.typed)}},c("span",{dir:"auto"},kn(h))));s.replaceChildren(...u),s.hidden=!u.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=id(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(u){o.value=
"",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",u=>{u.isComposing||
((u.key==="ArrowDown"||u.key==="ArrowUp")&&r.length?(u.preventDefault(),a=(a+(u.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):u.key==="Enter"?(u.preventDefault(),d(r[a]?.typed??o.value)):u.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var Ii=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Pi=new Map;async function ji(t){let e=JSON.stringify([S.name,t,p.reading]),n=Pi.get(e)??await $e("choices",
S.name,t,p.reading);return Pi.set(e,n),n}function Di(t,e){let n={...S.typed,[t]:e};e.length||delete n[t],ko(S.
name,n)}function cd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=S.typed[t]??[],a=r.map(d=>{let u=Ii(
d,()=>Di(t,r.filter(h=>h!==d)));return ji(t).then(h=>{let g=h.find(({typed:w,names:v})=>w===d||v.includes(d));
g&&(u.textContent=kn(g))}),u}),i=Ri(s,()=>ji(t),d=>Di(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t");return l.placeholder=`${m("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},k(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function Fi({title:t,description:e,parameters:n,gathers:o}){let s=o&&F.now?.
several;return[M(`← ${m("allQuestions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},k(t)),c("p",{class:"\
note"},k(e)),s?c("p",{class:"erratum"},m("mixed")):"",...n.map(cd)]}var Bi=t=>$t(`topic-${t}`)||t,Bs="";function Hi(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Bs.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:d,description:u,
tags:h})=>{let g=[l,d,u,h,h.map(Bi)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let u=i.filter(g=>g.tags.includes(l)).map(({name:g,title:w})=>c(
"li",{},M(k(w),()=>ko(g),{class:"question",value:g}))),h=c("summary",{},Bi(l)," ",c("small",{},String(u.length)));
return u.length?[c("details",{open:r.length>0,class:"topic"},h,c("ul",{},...u))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},m("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Bs,s.addEventListener("input",()=>{Bs=s.value,o()}),o(),
[c("p",{class:"note"},m("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(m("ownQuery"),()=>bn(""),{
class:"plain"})),n]}var Ui="";function Wi(){let{trouble:t}=S;return t?t.kind==="ended"?m("ended")(Ls):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function vo(){if(!hn()||p.tab!=="ask")return;Ps(),Ei();let t=JSON.stringify([p.language,
p.reading,S.name,S.typed,S.own===null,F.now!==null,F.hasFailed]);if(Fs(),t===Ui)return;Ui=t;let e=wn(),n=F.now?
S.own!==null?Ci():e?Fi(e):[...ie()?[c("p",{class:"erratum"},m("noQuestion")(S.name))]:[],...Hi(F.now.questions)]:
[c("p",{class:"muted",role:"status"},F.hasFailed?m("notStarted"):m("starting"))];b("ask").replaceChildren(...n)}var vn=[];for(let t=2;vn.length<64;t+=1)vn.every(e=>t%e)&&vn.push(t);var qi=t=>Math.floor((t-Math.floor(t))*2**
32)|0,ld=vn.map(t=>qi(Math.cbrt(t))),fd=vn.slice(0,8).map(t=>qi(Math.sqrt(t))),Pt=(t,e)=>t>>>e|t<<32-e;function zi(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(fd),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let E=Pt(r[y-15],7)^Pt(r[y-15],18)^
r[y-15]>>>3,R=Pt(r[y-2],17)^Pt(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+E+r[y-7]+R|0}let[i,l,d,u,h,g,w,v]=s;for(let y=0;y<
64;y+=1){let E=v+(Pt(h,6)^Pt(h,11)^Pt(h,25))+(h&g^~h&w)+ld[y]+r[y]|0,R=(Pt(i,2)^Pt(i,13)^Pt(i,22))+(i&l^i&d^l&
d)|0;[v,w,g,h,u,d,l,i]=[w,g,h,u+E|0,d,l,i,E+R|0]}[i,l,d,u,h,g,w,v].forEach((y,E)=>{s[E]=s[E]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Gi=60,dd=1e5,pd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Sn=({name:t})=>t.split("/").slice(0,-1).join("/"),Hs=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Hs.set(Sn(t),[...Hs.get(Sn(t))??[],e])});var Ws=new Map;function Ki(t,e){let n=new Map,
o=null,[s,r]=[0,dd];for(let a of e){let{begin:i,end:l,sha256:d}=f.passages[a],u=w=>t.slice(w,w+l-i).join(""),h=w=>w>=
0&&zi(new TextEncoder().encode(u(w)))===d,g=[i,i+s].find(h);if(g===void 0&&r>0){o??=[...t.keys()].filter(y=>/\S/.
test(t[y])&&!/[\p{L}\p{N}_]/u.test(t[y-1]??""));let w=i+s,v=[...o].sort((y,E)=>Math.abs(y-w)-Math.abs(E-w)).slice(
0,r);r-=v.length,g=v.find(h)}g!==void 0&&(n.set(a,{begin:g,words:u(g)}),s=g-i)}return n}var Us=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function ud(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ki(o,n),undone:[]},
r=n.find(h=>!Us(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,g]of pd){let w=i;i=g(i),i!==w&&a.
push(h)}if(!a.length)return{...s,first:r};let l=Ki([...i],n),d=h=>n.filter(g=>Us(h,g)).length;return d(l)>d(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function Vi(t){let[e]=[...Hs].map(
d=>ud(t,d)).sort((d,u)=>u.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Ws.set(n,{points:s,sentences:r});let l=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(d=>r.has(d)&&!Us(r,d)).length}}var _i=t=>Ws.get(Sn(f.passages[t])),qs=()=>Ws.size>
0,So=t=>f.passages[t].sha256?_i(t)?.sentences.has(t):void 0;function Qi(t){let e=_i(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Gi),o).join(
""),words:s,after:e.points.slice(r,r+Gi).join("")}}var jt="http://www.w3.org/2000/svg",$o={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Oo(t){let e=document.createElementNS(
jt,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(jt,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Dt(t){
let e=document.createElementNS(jt,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(jt,"path");return n.setAttribute(
"d",$o[t.shape]),e.append(n),e}function B(t){return t>=I?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Et(
t)},Dt(N(t)),A(t))}function Me({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${k(o)}\
)`:""):t}function gt(t){let{name:e}=f.passages[t],n=`${e}, ${Me(f.passages[t])}, ${m("readHere")}`;return M(e,
()=>It(t),{class:"chip","aria-label":n})}var $n=()=>f.sentences.filter(({lang:t,only:e})=>t===p.language&&(e===""||e===p.reading)),Yi=t=>$n().filter(e=>e.
passage===t);function Ge(t){let e=$n().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function Ee(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):k(e.text)}function md(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${k(f.predicates[n])}: ${Ee(t)}`}function hd(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ee(r)]:[])}function gd(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(Ze),r=e.flatMap(l=>f.statements[l].corrected).map(k),a=[...new Set(s.flatMap(hd))],i=a.length?
m("correctedFrom")(a.join(", ")):m("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${D(e)||"†"} ${m("erratum")}`),c("span",{dir:"auto"},` ${k(o)}`),r.length?c("span",{class:"\
corrected"},m("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function On(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>gd(o,s))}function zs(t){let e=Qi(t);return e?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.after}…`)):So(t)===!1?c("p",{class:"un\
found"},m("unfound")):""}function Gs(t){let e=t.map(({text:n,statements:o})=>{let s=D(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...e)}function Xi(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return c("article",{class:"card"},Gs(t),...e,...On(n))}function wd(t,e){let{text:n}=f.
passages[t];return Xi(e,c("p",{class:"source"},gt(t),` ${Me(f.passages[t])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},k(n)):c("p",{class:"muted"},m("unparaphrased")),zs(t))}function Te(t){let e=$n(),n=new Set(e.flatMap(({
statements:i})=>i)),o=new Map;for(let i of e)i.statements.some(l=>t.has(l))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...t].filter(i=>!n.has(i)).map(i=>({text:md(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,l])=>i===null?[]:[wd(i,l)]);return r.length?[...a,Xi(r,c("p",{class:"source muted"},m("unsou\
rced")))]:a}function xd(t){let e=F.now?.citations[t];if(!e)return[];let n=k(e),o=M(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function Ji(t){
let{wanted:e,rest:n}=Si(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(xd);
return c("div",{class:"why"},...Te(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${S.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},m("unsourced")),r.length?c("de\
tails",{},c("summary",{},m("cite")),c("ul",{class:"cites"},...r)):"")}var Vs=200,Mo=Vs;function bd(t,e){let n=Ns(e);if(n!==void 0&&n<I)return M(t,()=>Et(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>It(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var yd=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function kd(t,e,n){
let o=S.row===n,s=M(`${n+1}${e.mark}`,()=>{S.row=o?null:n,W(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,d)=>{let u=e.terms[t.variables.indexOf(l)];return c("td",{class:yd(t.rows,d)?"figure":""},e.cells[d]?bd(
e.cells[d],u):"")}),a=S.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},Ji(e)))]:[i]}function vd({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.join(", ")):o?m("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Sd(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,Mo),i=M(m(
"moreRows"),()=>{Mo+=Vs,Ks="",W()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(u=>c("th",{scope:"col"},
u))],d=Object.values(s).map(u=>c("p",{class:"note"},m("alsoAsked")(u.slice(0,5).join(", "),u.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("answer")},c("tab\
le",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((u,h)=>kd(t,u,h)))),n.length>Mo?i:"",...d,wn()?.
refusal?c("p",{class:"note"},m("noEvidence")):"",...o.map(vd))]}function $d(){let{answer:t,holds:e,trouble:n,isBusy:o}=S;
return o?[c("p",{class:"muted",role:"status"},m("answering"))]:n?[c("p",{class:"erratum",role:"alert"},Wi())]:
e!==null?[c("p",{},m(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},m("noRows"))]:t?Sd(t):[]}var Ks="";
function Zi(){let t=b("answer");if(t.hidden=!ie()||S.own!==null&&!S.answer&&!S.trouble&&S.holds===null&&!S.isBusy,
document.body.classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,
answer:i}=S,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,S.trouble,S.holds,S.isDrawn,p.language,F.now!==null]);
if(l===Ks)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Mo=Vs),t.dataset.asked=JSON.stringify([e,n,o]),Ks=
l;let d=i?.rows??[],u=o===null?k(wn()?.title??e):m("ownQuery"),h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
c("div",{class:"bar"},c("h2",{},u),i?c("span",{class:"counts",role:"status"},m("rows")(d.length)):"",i&&yo().length&&
!S.isDrawn?M(m("asThePicture"),Ai,{class:"tool"}):"",M("×",ze,{class:"tool close","aria-label":m("closeAnswer")})),
...$d());let g=t.querySelector(".scroll");g&&(g.scrollTop=h)}var Eo=[28,72],Od=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
tc=f.passages.map(t=>[t.text].flat());function Md(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Ed(t,e,n){let o=t.slice(Math.max(0,n-Eo[0]),n).replace(
n>Eo[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Eo[1]).replace(n+Eo[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function ec(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Od.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Md),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let d=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[u,...h]=[k(l.text),...tc[i]],g=r.length?
[u,...h].find(E=>r.every(R=>R.test(E))):void 0,w=d?u:g;if(w===void 0)continue;let v=d?null:r[0].exec(w),y=w===
u?void 0:["en","ko"][tc[i].indexOf(w)];a.push({passage:i,lang:y,...Ed(w,v?.[0]??"",v?.index??0)})}return a}function Td(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var _s=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),oc=new Map,sc=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])sc.set(_s(o),t);for(let o of[e,...n])oc.set(o,t).set(Td(o),t)}var et=t=>oc.get(t)??(/^\w+:/.
test(t)?void 0:sc.get(t.toLowerCase()));function Mn(t){let{name:e}=f.things[t],n=_s(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var nc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),rc=t=>nc.get(t.toLowerCase())??
nc.get(_s(t)),Ad=new Map(f.presets.map(({name:t},e)=>[t,e])),ac=t=>Ad.get(t),Ld=new Map(f.kinds.map(({name:t},e)=>[
t,e])),To=t=>Ld.get(t);var Cd=/^(Heading|소제목|제목)[^:]*: /,Nd=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),En=new Map,cc=M("‹",()=>Js(-1),{class:"tool","data-label":"previous"}),lc=M("›",()=>Js(1),{class:"\
tool","data-label":"next"}),fc=c("span",{class:"here"}),Ke=c("select",{"data-label":"jump"}),Qs=c("div",{class:"\
bar reading"},cc,lc,fc,Ke),Ys=c("div",{}),Lo=t=>f.passages[t].kind==="heading",Ao=[...f.passages.keys()].filter(
Lo),Xs=t=>k(f.passages[t].text)||m("unparaphrased");function Rd(t){let e=Xs(t).replace(Cd,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Id(t){let e=Yi(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},zs(t),e.length?c("p",{class:"muted"},m("it\
States")):"",e.length?Gs(e):c("p",{class:"muted"},m("nothingStated")),...On(n,f.passages[t].errata))}function Pd(t){
let e=So(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function jd(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>It(t)},
Lo(t)?"":c("span",{class:"number"},`${n||e} `),Xs(t),o.length?c("sup",{},"†"):"",Pd(t));return En.set(t,r),c(
"li",{},Lo(t)?c("h3",{},r):r,s?Id(t):"")}function Dd(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Lo(t[0])?
m("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(Ao.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(jd)))}function Js(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(It(n),e?En.get(n)?.focus({preventScroll:!0}):st(`${Me(f.passages[n])}: ${Xs(n)}`))}function dc(){let t=b("rea\
der");t.append(Qs,Ys),t.addEventListener("keydown",e=>{let n=Nd.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Js(n,!0))}),Ke.addEventListener("change",()=>It(Number(Ke.value)))}function Fd(){
let{passage:t}=p,e=f.passages.length;cc.disabled=!t,lc.disabled=t===e-1,fc.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Ao.findLast(o=>o<=t);Ke.replaceChildren(
...n===void 0?[c("option",{value:""},m("jump"))]:[],...Ao.map(o=>c("option",{value:String(o)},Rd(o)))),Ke.value=
n===void 0?"":String(n),Ke.hidden=!Ao.length,Qs.hidden=!e}function Bd(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&k(o)!==e;return e=o?k(o):e,[...s?[c("h2",{class:"article",dir:"auto"},k(o))]:[],Dd(n)]})}function Hd(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Sn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>b(
"file").click(),n=M(m(qs()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},m("file\
Note")),c("div",{class:"tools"},n)];En.clear(),Ys.replaceChildren(c("h2",{},m("textTitle")),c("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!qs()?c("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Bd([...t.values()]))}var ic=null;function Ud(){let t=b("reader"),e=p.passage===
null?null:En.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){ic!==p.passage&&e.scrollIntoView(),ic=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Qs.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Co(){let{activeElement:t}=document,e=Ys.contains(t)&&t?.classList.contains("sentence");Fd(),
Hd(),e&&En.get(p.passage??0)?.focus({preventScroll:!0}),Ud()}function Zs(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function Tn(t){p.language=t,document.documentElement.lang=t,document.title=k(f.title),b("title").
textContent=k(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=$t(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",$t(n.dataset.label));
b("query").placeholder=m("search"),Nt("languages",t)}var Wd={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function pc(t,e){let n=Wd[e?"touch":"mouse"],o=O.getScale(),
s=l=>O.canvasToDOM(z(l)),[r,a,i]=[1/0,-1,""];for(let l of G()){let{x:d,y:u}=s(l),h=Math.max(0,Math.hypot(d-t.x,
u-t.y)-qt(l,o,_t(l)));h<=n.thing&&h<r&&([r,a]=[h,l])}for(let{id:l,from:d,to:u,bend:h}of r>2?Y().values():[]){let g=gs(
s(d),s(u),h),w=Math.min(...g.slice(1).map((v,y)=>hs(g[y],v,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var tr=()=>p.selected!==null||!!p.pair||!!p.highlighted,No=!1,uc=({pointer:t})=>pc(t.DOM,No);function mc(){let t=b(
"drawing");O.on("click",e=>{let{thing:n,line:o}=uc(e);n!==void 0?Xa(n):o!==void 0?uo(fs(o)):tr()&&ke()}),O.on(
"doubleClick",e=>{let{thing:n}=uc(e);n!==void 0&&go(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{No=n.pointerType==="touch",No&&e==="pointerdown"&&Es()},!0);t.addEventListener("mousemove",e=>No&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Es)}var ce=(t,e)=>b(t).addEventListener("click",e),Ro=(t,e)=>b(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function qd(){ce("closer",()=>ye(1.4)),ce("farther",()=>ye(1/1.4)),ce("whole",()=>Qt()),ce("undo",Ts),ce(
"physics",()=>{let t=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(t)),Ya(t)})}var er=()=>b("menu").getAttribute("aria-expanded")==="true",nr=t=>b("menu").setAttribute(
"aria-expanded",String(t));function wc(){nr(!1),b("menu").focus()}function hc(t){xe(t),W()}var xc=()=>b("theme").
setAttribute("aria-pressed",String(He()));function zd(){ce("menu",()=>nr(!er())),Ro("modes",t=>{ii(t),er()&&wc()}),
Ro("readings",ci),Ro("languages",t=>{Tn(t),W()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!b("menu").contains(e)&&!b("options").contains(e)&&nr(!1)});ce("theme",()=>hc(He()?"light":"d\
ark")),be.addEventListener("change",()=>hc(be.matches?"dark":"light"))}function gc(t){Ot(t),t==="text"&&Co(),vo()}
function Gd(){ce("fold",()=>ct(!ma())),Ro("tabs",gc),b("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...b("tabs").children],o=n[(n.findIndex(({value:s})=>s===
p.tab)+e+n.length)%n.length];gc(o.value),o.focus()})}function Kd(t){let e=t.target instanceof Element&&t.target.
matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),Ts()),!(e||n||t.altKey)&&
(t.key==="Escape"&&er()?wc():t.key==="Escape"&&tr()?ke():t.key==="/"&&(t.preventDefault(),b("query").focus()))}
function bc(){mc(),qd(),zd(),Gd(),Tr(ho),addEventListener("resize",()=>{p.mode==="picture"&&_a()}),document.addEventListener(
"keydown",Kd);for(let t of b("readings").children)t.disabled=!f.readings.includes(t.value);Nt("modes",p.mode)}var Vd=64*1024*1024,Xt=null;function kc({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Me):""}function _d(){Xt=null,or()}function or(){let t=b("took");if(t.hidden=Xt===null,Xt===null)return;t.className=
Xt.read?.of&&Xt.read.found===Xt.read.of?"":"wrong";let e=M("×",_d,{class:"tool","aria-label":m("close")});t.replaceChildren(
c("p",{dir:"auto"},kc(Xt)),e)}async function Qd([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Vd)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Vi(r)}}async function yc(t,e=!1){t.length&&(Xt=await Qd(t,e),p.tab==="overview"&&Ot("tex\
t"),ct(!0),W(),st(kc(Xt)))}function vc(){let t=b("file");t.addEventListener("change",async()=>{await yc([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
yc([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Yd=60,Xd=2,Jd={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Sc={"+":()=>ye(1.4),"=":()=>ye(
1.4),"-":()=>ye(1/1.4),0:()=>Qt(),Enter:()=>p.selected!==null&&b("details").querySelector("h2")?.focus()};function Zd([
t,e]){let n=we().get(p.selected??-1)??O.getViewPosition();return[...we()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&l<2*i?[{thing:s,far:i+Xd*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function tp([t,e]){let{x:n,y:o}=O.getViewPosition(),s=Yd/O.getScale();
O.moveTo({position:{x:n+t*s,y:o+e*s}})}function $c(){let t=b("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Jd[e.key];if(!(!n&&
!Object.hasOwn(Sc,e.key)))if(e.preventDefault(),!n)Sc[e.key]();else if(e.shiftKey)tp(n);else{let o=Zd(n);o!==void 0&&
Ja(o)}})}var ep="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",sr=5,rr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),np=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?ep[Math.floor(n/
588)]:e}).join(""),op=f.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>rr(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(rr),...r],initials:s.map(np).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Oc(t,e){let n=t.indexOf(e);return n<0?sr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Ve(t,e=12){
let n=t.trim().normalize("NFC"),o=rr(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return op.map((r,a)=>{let i=s?
r.initials.map(l=>Oc(l,n)):r.plain.map(l=>Oc(l,o));return{rank:Math.min(...i,sr),thing:a}}).filter(r=>r.rank<sr).
sort((r,a)=>r.rank-a.rank||Number(q(r.thing))-Number(q(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function Io(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,d=()=>a.length+i.length;
function u(T,...H){return c("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:V=>{
V.preventDefault(),E(T)}},...H)}function h(T,H){let V=N(T);return u(H,Dt(V),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},k(V.label)))}function g({passage:T,lang:H,before:V,found:nt,after:$},j){let K=c("span",{dir:"auto",lang:H},
V,nt?c("mark",{},nt):"",$);return u(a.length+j,K,c("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,H=c("ul",{role:"none"},...i.map(g));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
m("sentence")),H)}function v(){let T=t.value.trim()!=="",H={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(h),...i.length?[w()]:[],...d()?[]:[c("li",H,m("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function y(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function E(T){t.
value=o?A(a[T]):"",y(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function R(){i=s(t.value),a=Ve(t.value,i.length?
8:12),l=0,v()}function J(T){e.hidden&&R(),l=(l+T+d())%(d()||1),v()}t.addEventListener("input",R),t.addEventListener(
"focus",()=>o||R()),t.addEventListener("blur",y),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),J(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),E(l)):T.key==="Escape"&&(o||(t.value=""),y()))})}var ar=3;function Mc(t,...e){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ir(){b("tip").hidden=!0}function Ec(){b(
"drawing").addEventListener("mouseleave",ir),b("drawing").addEventListener("pointerdown",ir,!0),O.on("hoverNod\
e",({node:t,event:e})=>Mc(e,A(t),c("small",{},k(N(t).label)))),O.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=Ge(Ce(n.edges)),s=o.slice(0,ar).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},D(r.statements))));Mc(e,...s,o.length>ar?c("small",{},`+ ${o.length-ar}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])O.on(t,ir)}var sp="input, select, textarea, [role=tablist], [role=application]";function Tc(){Z("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&rn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(sp))){if(t.key==="ArrowRight")se(p.tour+
1);else if(t.key==="ArrowLeft")se(p.tour-1);else if(t.key==="Escape")mo();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var rp={corrected:"corrected",stated:"stated","as-stated":"stated"};function cr(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Z("lang",{kept:!0,write:()=>p.language===
Zs()?"":p.language,read(t){if(t==="en"||t==="ko")Tn(t);else{if(t)return null;Tn(Zs())}}});Z("theme",{kept:!0,write:()=>He()===
be.matches?"":He()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;xe(t||(be.matches?"dark":"\
light"))}});Z("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?rp[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Nt("readings",e)}});Z("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;no(t||"picture")}});var Jt;function le(t,e,n,o){Z(t,{write:()=>te(
n()),read(s){let{places:r,unknown:a}=cr(ee(s),e);return o(r),a}})}var fe=(...t)=>t.flatMap(e=>e===null?[]:Mn(e)),
lr=t=>t.map(e=>f.kinds[e].name);le("view",ac,()=>{let{preset:t}=Rt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});le("aroun\
d",et,()=>fe(Rt().centre),([t])=>{t!==void 0&&Object.assign(Jt,{preset:null,centre:t})});le("show",To,()=>lr(Rt().
asked),t=>Object.assign(Jt,{asked:t}));var Lc=t=>f.kinds.length>2&&t.length===f.kinds.length-1;le("hide",To,()=>{
let{away:t}=Rt();return Lc(t)?[]:lr(t)},t=>Object.assign(Jt,{away:t}));le("only",To,()=>{let{away:t}=Rt(),[e]=[
...f.kinds.keys()].filter(n=>!t.includes(n));return Lc(t)?lr([e]):[]},([t])=>{t!==void 0&&(Jt.away=[...f.kinds.
keys()].filter(e=>e!==t))});var Ac="*";Z("with",{write:()=>te(Rt().came.map(({thing:t,all:e})=>Mn(t)+(e?Ac:""))),
read(t){let e=ee(t),{unknown:n}=cr(e,o=>et(o.replace(/\*$/,"")));return Jt.came=e.flatMap(o=>{let s=et(o.replace(
/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Ac)}}),n}});le("add",et,()=>fe(...Rt().added),t=>Object.
assign(Jt,{added:t}));le("without",et,()=>fe(...Rt().removed),t=>Object.assign(Jt,{removed:t}));le("pin",et,()=>fe(
...Rt().pinned),t=>{ao({...Jt,pinned:t}),it()});function An(t,e,n,o,s){Z(t,{write:()=>te(o()),read(r){let a=ee(
r);if(a.length&&a.length!==e)return null;let{places:i,unknown:l}=cr(a,n);return a.length&&!l.length&&s(...i),l}})}
An("line",2,et,()=>p.pair?fe(p.pair.from,p.pair.to):[],(t,e)=>De(t,e));An("passage",1,rc,()=>p.passage===null?
[]:[f.passages[p.passage].name],t=>on(t));An("path",2,et,()=>p.isTold?fe(p.path.from,p.path.to):[],(t,e)=>nn(t,
e));An("at",1,et,()=>fe(p.passed?p.selected:null),t=>Kt(t,!0));An("entity",1,et,()=>fe(p.passed?null:p.selected),
t=>Kt(t));function Cc(t){Ds(t),p.tab==="overview"&&(p.tab="ask")}Z("query",{write:()=>S.name,more:()=>Object.entries(S.typed).
map(([t,e])=>[t,te(e)]),read(t,e){if(!t||!hn())return S.name&&gn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,ee(s)]));e.clear(),S.name!==t||JSON.stringify(S.typed)!==JSON.stringify(n)?Cc({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});Z("sparql",{write:()=>S.own??"",read(t){if(t&&!hn())return[t];t&&S.own!==t?
Cc({own:t}):!t&&S.own!==null&&gn()}});Z("drawn",{write:()=>S.isDrawn?"answer":"",read(t){return S.isDrawn=t===
"answer"&&ie(),t&&t!=="answer"?null:void 0}});var ap=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],ip="schema:Country",Rc=6,cp=matchMedia("(max-wi\
dth: 860px)"),Ic=t=>f.kinds[U(t)].name,fr=t=>t<I&&Ic(t)===ip,Pc=[...f.things.keys()].slice(0,I).filter(fr).sort(
(t,e)=>L(e).length-L(t).length||t-e);function lp(t,e){Q(),p.beside=[t,e],cp.matches&&ct(!1),W(),b("beside").querySelector(
"h2").focus()}function fp(){Q(),p.beside=null,W(),b("details").querySelector(".beside button")?.focus()}function jc(t){
let e=Pc.filter(a=>a!==t);if(!fr(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>lp(t,a),{class:"tool"})),o=n.
splice(Rc),s=c("details",{},c("summary",{},m("andMore")(o.length)),c("div",{class:"tools"},...o)),r=at(m("besi\
deOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function dp(t,e){let n=[
...kt(t),...tt(t)].filter(s=>e.includes(Ic(s)));return Ge(new Set(n.flatMap(dt).filter(P))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function pp({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":gt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function up(t,e){let n=dp(t,e).map(pp),o=n.splice(
Rc);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},m("notSaid")),o.length?c("details",{},c("s\
ummary",{},m("andMore")(o.length)),c("ul",{},...o)):"")}function Nc(t,e){let n=Pc.filter(s=>s!==e[1-t]).map(s=>c(
"option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":m("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{Q(),p.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],W(),b("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return c("th",{scope:"col"},B(e[t]),o)}function Dc(){let t=b("beside"),{beside:e}=p;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=ap.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},m(o))),c("tr",{},...e.map(r=>up(r,s)))]);t.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),M("×",fp,{class:"tool close","aria-label":m("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Nc(0,e),Nc(1,e))),...n.
map(o=>c("tbody",{},...o)))))}Z("beside",{write:()=>p.beside?te(p.beside.map(Mn)):"",read(t){if(p.beside=null,
!t)return;let e=ee(t),n=e.map(et),o=e.filter((i,l)=>n[l]===void 0||!fr(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Fc=6,mp=12;function dr(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=ot(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function pr({out:t,property:e}){let n=k(f.predicates[e]);
return t?n:m("relationOf")(n)}var Bc=({ends:t})=>[...t].map(([e,n])=>{let o=D(n);return c("span",{class:"end"},
B(e),o?c("sup",{},o):"")});function hp(t){let e=Bc(t),n=e.length>Fc+1?Fc:e.length,o=c("summary",{},m("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},pr(t)),c("dd",{},...e.
slice(0,n),s))}function ur(t){let e=Wt(rt(t)?.captions??[""]).replaceAll(`
`," "),n=k(N(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function gp(t,e){let n=ur(t),o=dr(t,s=>s!==e&&!(q(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>Et(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},pr(s)),...Bc(s))))}function wp(t){let e=new Map;for(let o of kt(t)){let s=dr(o,a=>a===t).map(pr).join(
", ");if(!s)continue;let r=`${k(N(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=mp;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>gp(r,t)))))}function Hc(t){let e=dr(t,o=>C(t)||!C(o)).map(hp),n=C(t)?[]:wp(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},m("asParts")),e.length?c("dl",{},...e):"",...n)}var xp=3,bp=5,Uc=12,yp=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,kp=150;function Wc({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:i,relation:l})=>i===o?l??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>kp?3:0)}function vp(t){
let n=Ge(Hn(t)).filter(({passage:r})=>r!==null).sort((r,a)=>Wc(a,t)-Wc(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<xp&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function Sp({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":gt(n),r=t.
replace(yp,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function $p(t){let e=o=>Wt(
rt(o)?.captions??[""]),n=o=>rt(o)?.sums.length?0:1;return kt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(
s))}function Op(t){let e=$p(t).slice(0,bp).map(n=>{let o=tt(n).filter(r=>r!==t&&!q(r)&&N(r).rank==="actor"),s=M(
ur(n),()=>Et(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).map(B))});return e.length?c("ul",
{class:"facts","aria-label":m("figures")},...e):""}function qc(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(N(a).rank),o=tt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||a-i);if(!o.length)return"";let s=o.
length>Uc+1?o.splice(Uc):[],r=c("details",{},c("summary",{},m("andMore")(s.length)),...s.map(B));return c("sec\
tion",{class:"near"},c("h3",{},`${m("linked")} (${o.length+s.length})`),c("div",{},...o.map(B),s.length?r:""))}
var zc=t=>[...vp(t).map(Sp),Op(t)];var Gc=["from","to"];function Kc(){let{from:t,to:e}=p.path;t!==null&&e!==null?ti(t,e):Po()}function Mp(t){let e=`\
path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":e,"aria-autocomplete":"list"});return Io(o,n,{keep:!0,take(s){p.path[t]=s,p.path.from!==null&&p.path.
to!==null&&Kc()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),o,n)}var Vc=c("div",{"aria-l\
ive":"polite"});function _c(){let t=()=>{p.path={from:p.path.to,to:p.path.from},Kc()};b("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...Gc.map(Mp),M("",t,{class:"too\
l","data-message":"swap"}),Vc)}var Ep=({from:t,to:e,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,B(t)," – ",
B(e)),...Te(n));function Tp(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",{},m("sameEnds"))];let n=Wr(
qn(t,e)),o=n.length?m("steps")(n.length):m("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(Ep))]}function Po(){for(let t of Gc){let[e,n]=[b(`path-${t}`),p.path[t]];e.value=n===null?"":A(n),e.placeholder=
m("search")}Vc.replaceChildren(...Tp(p.path.from,p.path.to))}function Qc(t){p.path={from:t,to:null},Po(),Ot("p\
ath"),b("path-to").focus()}var ut=(t,e,n={})=>M($t(t),e,{class:"tool","data-act":t,...n}),Xc=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function Ap(t){let e=mt(t),n=C(t)?[]:ge(t),o=C(t)?[]:kt(t).filter(mt);return Xc(
ut("focus",()=>ei(t)),Yn(t).total?ut("expand",()=>go(t)):"",C(t)&&e?ut("fold",()=>xo([t])):"",C(t)&&!e?ut("unf\
old",()=>wo([t])):"",n.length?ut("unfoldAround",()=>wo(n)):"",o.length?ut("foldAround",()=>xo(o)):"",ut("pathF\
rom",()=>Qc(t)),e?ut("pin",()=>ri(t),{"aria-pressed":String(ne(t))}):"",e?ut("hide",()=>ai(t)):"",ut("release",
ke))}function Lp(t){let{count:e,kinds:n}=Xr(t),o=n.map(r=>k(f.kinds[r].label)),s=M(m("all"),()=>ae(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Cp(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?B(n):c("span",{dir:"auto",
lang:n.lang||!1},Ee(t));return[c("dt",{},k(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},D([t])):"",s.length?c("span",{class:"corrected"},`${m("corrected")}${s.map(k).join(", ")}`):"")]}function Np(t){
let e=dt(t).filter(P).flatMap(Cp);return e.length?c("details",{class:"rows"},c("summary",{},m("asData")),c("dl",
{},...e)):""}function mr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",B(o)]);return n.
length?c("p",{class:"names","data-how":e},hr(m(e)),...n):""}var hr=t=>c("span",{class:"muted"},t);function Rp(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:Yc,ontoggle:o=>Yc=o.target.open},c("summa\
ry",{},m("data")),c("p",{class:"names"},hr(`${m("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
hr(`${m("elsewhere")} `),c("code",{},n.join(" "))):"",Hc(t),Np(t))}var Yc=!1;function Ip(t){let{label:e,names:n}=f.
things[t],o=N(t),s=[...new Set([...[e].flat().filter(a=>a!==k(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Te(Hn(t));return[c("h2",{dir:"auto",tabindex:"-1"},k(e)),c("p",{class:"kind"},Dt(o),k(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...zc(t),mr(t,"broader"),mr(t,"narrower"),mr(t,"related"),Ap(t),jc(
t),Lp(t),qc(t),at(`${m("said")} (${r.length})`,...r),Rp(t)]}function Pp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(mt)?ut("fold",()=>xo(o)):ut("unfold",()=>wo(o));return[c("h2",{tabindex:"\
-1"},Lt()),c("p",{},B(t)," ",B(e)),Xc(o.length?r:"",ut("release",ke)),at(m("said"),...Te(Ce(n)))]}function Jc(){
let{pair:t,selected:e}=p,n=[c("h2",{tabindex:"-1"},m("details")),c("p",{},m("noneChosen"))],o=t?Pp(t):e!==null?
Ip(e):n;b("details").replaceChildren(...o.filter(Boolean))}function wr(){return p.tour!==null?p.tour:f.steps.length&&zt()===f.steps[0].preset?0:null}var jo=f.steps.length-
1,jp=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Dp(t){return jo?t?[M(m("tourBack"),()=>se(
t-1),{class:"tool","data-act":"back"}),M(m("tourNext"),()=>se(t+1),{class:"tool next","data-act":"next",disabled:t===
jo}),M("×",mo,{class:"tool","data-act":"leave","aria-label":m("tourLeave")})]:[M(m("tourStart")(jo),()=>se(1),
{class:"tool next","data-act":"tour"})]:[]}function gr(t){if(t)return c("p",{class:"kicker"},m("tourStep")(t,jo));
let e=f.articles.map(k).filter(Boolean).join("; "),n=m("origin")(e,f.articles.length);return f.articles.length?
c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Fp(t){let{text:e,passages:n}=sn(t);return[gr(t),c(
"h1",{id:"headline",dir:"auto"},...jp(k(e))),c("div",{class:"under"},c("span",{class:"chips"},c("small",{},m("\
statedIn")),...n.map(gt)),c("span",{class:"tools",role:"group","aria-label":m("tour")},...Dp(t)))]}function Bp(){
let t=zt();if(t===null)return[gr(null),c("h1",{id:"headline",dir:"auto"},Lt()||k(f.title))];let{title:e,note:n}=f.
presets[t];return[gr(null),c("h1",{id:"headline"},k(e)),c("p",{class:"under note"},k(n))]}function Zc(){let t=wr(),
e=document.activeElement?.dataset?.act,n=b("finding");n.replaceChildren(...(t===null?Bp():Fp(t)).filter(Boolean));
let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus(),n.dataset.told=t?"tour":""}var Hp=9;function tl(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ae(t,o?"hide":"show")},e?Oo(n.family):Dt(n),k(n.label))}var Do=(t,e)=>c("\
span",{},t,e),el=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function nl(){let t=Xn(),e=new Set(f.relations.
map(({thing:l})=>f.things[l].kind)),n=[...f.kinds.keys()].filter(l=>t.has(l)||x.away.has(l)),o=n.toSorted((l,d)=>(t.
get(d)??0)-(t.get(l)??0)).slice(0,Hp),s=n.filter(l=>o.includes(l)),r=[...Y().values()],a=G().filter(l=>Ne(l).includes(
"†")),i=a.filter(Vn);b("legend").replaceChildren(...s.filter(l=>!e.has(l)).map(l=>tl(l,!1)),...s.filter(l=>e.
has(l)).map(l=>tl(l,!0)),...r.some(({edges:l})=>l.some(({relation:d})=>d===null))?[Do(Oo("stated"),m("statedLi\
ne"))]:[],...r.some(l=>oo(l)!==null)?[Do(Oo("wide"),m("wideLine"))]:[],...i.length?[Do(el("grave"),m("graveErr\
or"))]:[],...a.length>i.length?[Do(el("light"),m("lightError"))]:[])}var Up=12;function Wp(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function qp({relation:t,sum:e}){let n=cs(t,e);if(n===null)return"";let o=document.createElementNS(
jt,"svg");o.setAttribute("class",`amount ${N(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(jt,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function zp(t){let{relation:e,sum:n}=t,o=D([n.statement]),s=o&&Kn(n.statement),r=so(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=Wp(e).map(A).join(" → "),l=c("b",{},is(n.statement),o?c("sup",
{},o):""),d=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&uo(r)},d,qp(t)))}function ol(){let t=ge().flatMap(s=>an(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${N(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,l)=>l.sum.value-
i.sum.value).slice(0,Up),a=new Intl.DisplayNames(p.language,{type:"currency"}).of(r[0].sum.currency);return[c(
"h4",{},a??""),c("ul",{class:"sums"},...r.map(zp))]}),o=t.map(({sum:s})=>s.statement).filter(Kn);return at(m(p.
reading==="corrected"?"rightAmounts":"amounts"),...n,...On(o),c("p",{class:"note"},m("scales")))}var _e=t=>t.toLocaleString(p.language),rl=[...f.things.keys()].slice(0,I),Gp=f.kinds.map((t,e)=>rl.filter(n=>U(
n)===e).length),sl=new Set(f.relations.map(({thing:t})=>U(t))),al=rl.filter(t=>N(t).rank==="actor").sort((t,e)=>L(
e).length-L(t).length||t-e).slice(0,8),Qe=t=>c("p",{class:"note"},t);function Kp(){let t=zt(),e=f.presets.map(
(n,o)=>M(k(n.title),()=>Za(o),{class:"tool",value:n.name,"aria-pressed":String(o===t)}));return at(m("views"),
c("div",{class:"tools",role:"group","aria-label":m("views")},...e),Qe(t===null?m("ownView"):k(f.presets[t].note)),
f.presets.some(({name:n})=>n==="all")?"":Qe(m("tooMany")(_e(I))))}function Vp(t,e){let n=f.kinds[t],o=c("input",
{type:"checkbox",value:String(t),checked:!Pe().has(t),onchange:({target:a})=>ae(t,a.checked?"show":"hide")}),s=c(
"small",{},m("shownOf")(_e(e),_e(Gp[t]))),r=k(n.label);return c("li",{},c("label",{},o,Dt(n),c("span",{},r),s),
M(m("only"),()=>ae(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function _p(){let t=Xn(),e=[...f.kinds.
keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Vp(r,t.get(r)??0))),o=e.filter(s=>sl.has(s));return[at(m("kind\
s"),Qe(m("kindsNote")),n(e.filter(s=>!sl.has(s)))),o.length?at(m("lines"),Qe(m("linesNote")),n(o),c("div",{class:"\
tools"},M(m("unfoldAll"),oi,{class:"tool","data-act":"unfoldAll"}),M(m("foldAll"),si,{class:"tool","data-act":"\
foldAll"}))):"",Pe().size?M(m("all"),()=>ae(null,"all"),{class:"tool",id:"every"}):""]}function Qp({kind:t,names:e}){
let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(
n.flatMap(r=>Ve(r,3)))]:[],s=o.flatMap(r=>[" ",B(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},
c("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?c("p",{},m("didYouMean"),...s):"")}function Yp(){let t=p.
reading==="corrected"?` ${m("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"}),m("\
ring"),t)}function Xp(){let t=al.map(e=>c("li",{},B(e)," ",c("small",{},String(L(e).length))));return at(m("co\
nnected"),c("ul",{class:"things"},...t))}function Jp(){let t=wr();if(t===null)return[];let{points:e,passages:n}=sn(
t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(gt));if(e.length){let a=e.map(i=>o(k(i.text),i.passages));return[
at(m("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].text).map(a=>o(k(f.passages[a].
text),[a]));return t?[at(m("inShort"),c("ul",{class:"points"},...r))]:[]}function il(){let t=[m("things")(_e(I-
f.relations.length)),m("statements")(_e(f.statements.length)),f.passages.length?m("sentences")(_e(f.passages.length)):
""],e=[c("h2",{class:"unseen"},m("overview")),p.unknown?Qp(p.unknown):"",...Jp(),p.tour===null?ol():"",Kp(),f.
articles.length&&f.readings.length>1?Qe(m("bothReadings")):"",c("p",{class:"counts"},t.filter(Boolean).join(" \
· ")),c("p",{},m("help")),f.readings.length===1?Qe(m("onlyCorrected")):"",Gn?Yp():"",..._p(),al.length?Xp():""];
b("overview").replaceChildren(...e.filter(Boolean))}var ll=t=>Math.min(...t,f.passages.length),fl=t=>c("span",{class:"chips"},...t.map(gt)),dl=t=>c("span",{dir:"a\
uto"},t),pl=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Zp={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:B},{name:"kind",value:t=>k(N(t).label)},{name:"linkedTo",value:t=>tt(t).length},{name:"marks",
value:t=>me(t).length,cell:t=>me(t).length?`${D(me(t))} ${me(t).length}`:""}]},cl=({passage:t})=>t===null?[]:[
t],tu={title:"wordRows",under:["thing"],rows:()=>$n().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(pl)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>dl(t.text)},{name:"sentence",value:t=>ll(cl(t)),cell:t=>fl(cl(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>B(t)},{name:"marks",value:({statements:t})=>D(t)}]},eu={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(P).map(t=>({row:t,things:pl(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>B(f.statements[t].subject)},{name:"relation",value:t=>k(f.
predicates[f.statements[t].predicate])},{name:"object",value:Ee,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?B(e):dl(Ee(t))}},{name:"sentence",value:t=>ll(f.statements[t].passages),cell:t=>fl(f.statements[t].passages)},
{name:"marks",value:t=>D([t])}]},Fo={things:Zp,...f.sentences.length&&{words:tu},statements:eu};var Wo=200,ml=matchMedia("(max-width: 640px)"),Ho={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Ft="things",hl=!1,Ln="",Ye=Wo,ul=t=>String(t).normalize("NFKC").toLowerCase();function nu(){
let{columns:t,rows:e}=Fo[Ft],n=new Set([...G(),...St().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>hl||n.has(
g)||Ft==="words"&&w.some(v=>C(v)&&n.has(v)),s=ul(Ln),r=new Set(Ln?Ve(Ln,1/0):[]),a=(g,{name:w,value:v,cell:y})=>w===
"sentence"&&y?y(g).textContent:v(g),i=(g,w)=>!Ln||t.some(v=>ul(a(g,v)??"").includes(s))||w.some(v=>r.has(v)),{
by:l,direction:d}=Ho[Ft],{value:u}=t[l],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:u(g),i:w})).sort((g,w)=>{let[
v,y]=[g.key,w.key],E=typeof v=="number"&&typeof y=="number"?v-y:h(String(v),String(y));return d*E||g.i-w.i}).map(
({row:g})=>g)}var Bo=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),yr=c("div",{class:"tools",role:"group","data-label":"tableOf"}),xr=c("input",{type:"checkbox",id:"eve\
ry-row"}),gl=c("p",{class:"note",role:"status"}),Uo=c("table",{}),br=M("",ou,{class:"tool","data-message":"mor\
eRows"});function ou(){Ye+=Wo,de()}function wl(){Bo.addEventListener("input",()=>{Ln=Bo.value.trim(),Ye=Wo,de()}),
xr.addEventListener("change",()=>{hl=xr.checked,de()}),ml.addEventListener("change",()=>b("table").hidden||de());
let t=c("label",{class:"check"},xr,c("span",{"data-message":"everyRow"}));b("table").append(c("div",{class:"ba\
r"},yr,Bo,t),gl,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Uo,br))}function su(t){
let{by:e,direction:n}=Ho[Ft];Ho[Ft]={by:t,direction:e===t?-n:1},de(),Uo.querySelector(`th [value="${t}"]`)?.focus()}
function ru(t){Ft=t,Ye=Wo,de(),yr.querySelector(`[value=${t}]`)?.focus()}function au({name:t},e){let{by:n,direction:o}=Ho[Ft],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M($t(t),()=>su(e),{value:String(
e)}))}function de(){Bo.placeholder=m("filter"),yr.replaceChildren(...Object.entries(Fo).map(([d,{title:u}])=>M(
$t(u),()=>ru(d),{class:"tool",value:d,"aria-pressed":String(d===Ft)})));let{columns:t,title:e,under:n}=Fo[Ft],
o=nu(),s=t.filter(({name:d})=>ml.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:u,cell:h})=>h?
h(d):String(u(d)),l=d=>{let u=s.map(g=>c("div",{class:"under"},i(d,g))),h=a.map(g=>c("td",{},i(d,g)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...u),...h)};Uo.className=Ft,Uo.replaceChildren(c("caption",{class:"unseen"},
$t(e)),c("thead",{},c("tr",{},...[r,...a].map(d=>au(d,t.indexOf(d))))),c("tbody",{},...o.slice(0,Ye).map(l))),
gl.textContent=m("rowsOf")(Math.min(Ye,o.length),o.length),br.hidden=o.length<=Ye,br.textContent=m("moreRows")}var wt=24,qo=22,pe=12,Cn=18,iu=480,cu=2,xl=8e3;function lt(t,e,...n){let o=document.createElementNS(jt,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function bl({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=e-(i.length-1)*n*Re/2+n*.35;return lt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,u)=>lt("tspan",{x:t,
y:l+u*n*Re},d)))}function lu({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[d,u,h]=[z(
t),z(e),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[lt("path",{d:ya(d,u,n),fill:"\
none",stroke:h,...g})];for(let[v,y,E]of[[e,t,.9],[t,e,.1]])!(v===e?i.to:i.from).enabled||!o.some(R=>R.to===v)||
w.push(fu(z(v),n?ht(d,u,n,E):z(y),l(v),h));return w}function fu(t,e,n,o){let s=Math.hypot(t.x-e.x,t.y-e.y)||1,
[r,a]=[(t.x-e.x)/s,(t.y-e.y)/s],[i,l]=[t.x-r*n,t.y-a*n],d=[i-r*8,l-a*8],u=[[i,l],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,
d[1]-r*3]];return lt("polygon",{points:u.map(h=>h.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function du({
id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=N(t),i=o/6;return lt("path",{d:$o[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...ne(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o}\
 ${n-o}) scale(${i})`},lt("title",{},`${k(f.things[t].label)} (${k(a.label)})`))}function pu(t,e){let n=Ss(t),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=lt("svg",{x:0,y:e,width:r,height:a,
viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),u=w=>d.get(w).size;for(let w of n.lines)l.append(
...lu(Y().get(w.id),w,u));l.append(...n.things.map(du));for(let w of n.captions)l.append(bl(w,w.line.weight>1?
t.ink:t.soft,t.paper));for(let w of n.names)l.append(bl(w,q(w.thing)?t.soft:t.ink,t.paper));let h=({x:w,y:v})=>w>=
o.x&&w<=s.x&&v>=o.y&&v<=s.y,g=n.things.map(({id:w})=>w).filter(w=>h(z(w)));return{svg:l,things:g,width:r,height:a}}
function kr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();he(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var vr=(t,e,n,o)=>t.map((s,r)=>lt("text",{x:wt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function uu(t,e,n,o){let s=new Set(t),r=St().filter(({from:u,to:h})=>s.has(u)&&s.
has(h)),a=new Set(r.flatMap(({relation:u})=>u===null?[]:U(u))),i=[],[l,d]=[wt,n+Cn];for(let u of[...new Set(t.
map(U)),...a]){let{label:h,family:g,shape:w}=f.kinds[u],v=18+he(k(h),pe)[0]+Cn;l+v>o&&l>wt&&([l,d]=[wt,d+Cn]);
let y=e.families[g].full;i.push(a.has(u)?lt("path",{d:`M${l} ${d-4}h12`,stroke:y,"stroke-width":2}):lt("path",
{d:$o[w],fill:y,transform:`translate(${l} ${d-10})`}),lt("text",{x:l+18,y:d,"font-size":pe,fill:e.ink},k(h))),
l+=v}return{made:i,height:i.length?d-n+Cn/2:0}}function mu(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function hu(){let t=zt(),e=Lt()||(t===null?"":k(f.presets[t].
title)),n=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"stated"):"";return[e,n].filter(Boolean).
join(" · ")}async function Sr(t){let{licences:e}=await pn(),n=Fa(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
iu,Ss(n).width),l=kr(k(f.title),qo,i-2*wt,600),d=kr(hu(),pe+2,i-2*wt),u=wt+l.length*qo*1.3+d.length*(pe+2)*1.3+
Cn/2,{svg:h,things:g,width:w,height:v}=pu(n,u);h.setAttribute("x",String((i-w)/2));let{made:y,height:E}=uu(g,n,
u+v,i-wt),R=f.articles.map(k).filter(Boolean).join("; "),J=[R?m("slideSource")(R):"","sovkg",...e.map(mu)].filter(
Boolean).join(" · "),H=[Gn?m("slideErrata"):"",J].filter(Boolean).flatMap(K=>kr(K,pe,i-2*wt)),V=u+v+E,nt=V+H.
length*pe*1.3+wt,$=lt("svg",{xmlns:jt,viewBox:`0 0 ${i} ${nt}`,width:i,height:nt,"font-family":a,role:"img"});
return $.append(lt("title",{},k(f.title))),t||$.append(lt("rect",{width:i,height:nt,fill:r})),$.append(...vr(l,
wt/2,qo,{"font-weight":600,fill:o}),...vr(d,wt/2+l.length*qo*1.3+2,pe+2,{fill:s}),h,...y,...vr(H,V,pe,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString($)],{type:"image/svg+xml"}),width:i,height:nt}}async function yl(t){
let{file:e,width:n,height:o}=await Sr(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(cu,xl/n,xl/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,d)=>{i.toBlob(u=>u?l(u):d(new Error(
"PNG")),"image/png")})}var gu=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],wu=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function kl({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,k(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>k(f.errata[a].problem)).join(" | ")]);return[gu,...e].map(
n=>`${n.map(wu).join(",")}\r
`).join("")}var Nn=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),vl=t=>t.
split(/[#/]/).at(-1)||t;function Sl({triples:t,things:e,terms:n}){let o=new Map;function s(d,u,h){let g=o.get(
`${d} ${u}`)??`k${o.size}`;return o.set(`${d} ${u}`,g),`<data key="${g}">${Nn(h)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:u,object:h,said:g}of t)if("iri"in h){let w=g.passages.map(y=>f.passages[y].name).join(" "),
v=[s("edge","predicate",u),s("edge","label",k(f.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Nn(d.iri)}" target="${Nn(h.iri)}">${v.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(vl(u),[...w.get(vl(u))??[],h.value])}let i=e.map(({iri:d,
thing:u})=>{let[h,g]=[f.things[u].label].flat(),w=[s("node","label",h),s("node","label_ko",g??h),s("node","typ\
e",bo(u,n).join(" "))];for(let[v,y]of r.get(u)??[])w.push(s("node",`said_${v}`,y.join(" | ")));return`<node id\
="${Nn(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,u])=>{let[h,g]=d.split(" ");return`<key id="${u}" for="${h}"\
 attr.name="${Nn(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function zo(t,e){let n=k(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var $l="http://www.w3.org/2000/01/rdf-schema#label",xu="http://www.w3.org/2001/XMLSchema#string",Xe=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Ol=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Ml({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:$l.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[g,w]=o.find(([,v])=>v&&h.startsWith(v)&&/^[a-z][\w-]*$/i.test(
h.slice(v.length)))??[];return w===void 0?Ol(h):(s.set(g,w),`${g}:${h.slice(w.length)}`)}function a({value:h,lang:g,
datatype:w}){return g?`${Xe(h)}@${g}`:w&&w!==xu?`${Xe(h)}^^${r(w)}`:Xe(h)}let i=new Map,l=(h,g)=>i.set(h,[...i.
get(h)??[],g]);for(let{iri:h,thing:g}of e){let[w,v]=[r(h),f.things[g].label];for(let E of bo(g,n))l(w,`a ${r(E)}`);
let y=Array.isArray(v)?[`${Xe(v[0])}@en`,`${Xe(v[1])}@ko`]:[Xe(v)];l(w,`${r($l)} ${y.join(" , ")}`)}for(let{subject:h,
predicate:g,object:w}of t)l(r(h.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([h,g])=>`${h} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[k(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,g])=>`@prefix ${h}: ${Ol(g)} .
`),`
`,...d].join("")}var bu={turtle:[Ml,"text/turtle","ttl"],csv:[kl,"text/csv","csv"],graphml:[Sl,"application/graphml+xml","graph\
ml"]};async function $r(t){let[e,n,o]=bu[t];zo(new Blob([e(await ui())],{type:`${n};charset=utf-8`}),o)}var El=()=>b(
"transparent").checked;async function yu(){try{await navigator.clipboard.writeText(location.href),st(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var Tl={png:async()=>zo(await yl(El()),"png"),svg:async()=>zo(
(await Sr(El())).file,"svg"),print:()=>print(),link:yu,turtle:()=>$r("turtle"),csv:()=>$r("csv"),graphml:()=>$r(
"graphml")};function ku(){let[t,e]=[b("taking"),b("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Al(){
let t=b("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(e())),e()&&ku()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Tl,n.id)&&(t.
hidePopover(),b("take").focus(),await Tl[n.id]())});for(let n of[t,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var vu=matchMedia("(max-width: 860px) and (min-height: 501px)");Ir(vs,io,Ar,xc,Zc,nl,il,Jc,Dc,Po,()=>p.tab==="\
text"&&Co(),()=>p.mode==="table"&&de(),vo,Zi,or,as,()=>{b("undo").disabled=!Cr()});_c();dc();wl();Io(b("query"),
b("found"),{take:Et,sentences:ec,read:It});vc();Ec();$c();Tc();bc();Al();ct(!vu.matches);b("empty").hidden=I>0;
O.once("afterDrawing",()=>performance.mark("drawn"));ho(location.hash);window.sovkg={data:f,network:O,lines:Y,
readable:fo,pointOn:ht,picture:{shown:we,things:G,isPinned:ne},select(t){let e=et(t);return e!==void 0&&Et(e),
e!==void 0}};})();
