"use strict";(()=>{var yt=history.state?.step??0,Nn={[yt]:location.hash},br=!1,zo=()=>{};var Uo=()=>yt>0;function yr(t,e){let n=e&&t!==Nn[yt];yt+=Number(n),Nn[yt]=t;try{history[n?"pushState":"replace\
State"]({step:yt},"",t||location.pathname+location.search)}catch{br=!0}}function kr(){if(Uo()){if(!br)return history.
back();yt-=1,zo(Nn[yt],!1)}}function $r(t){zo=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
yt=n?yt+1:e.step,Nn[yt]=location.hash,zo(location.hash,n)})}var Rn=new Map,nt=(t,e)=>{Rn.set(t,e)},Tt=[],jn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Zt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),te=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function wl(){return[...[...Rn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${jn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${jn(a)}`)]:[]}),...Tt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var In=!1;function J(){In=!0,Tt=[]}function Sr(){yr(wl(),In),In=!1}function xl(t){let e=new Map;
Tt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Tt.push({part:n,kind:"",names:[n]})}return e}function vr(t,e=!0){
In=!1;let n=xl(t),o=new Map([...n].filter(([s])=>!Rn.has(s)));for(let[s,{read:r,kept:a}]of Rn){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),d=`${s}=${jn(i)}`;l===null?Tt.push({part:d,kind:"",names:[`${s}=${i}`]}):l?.length&&
Tt.push({part:d,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${jn(r)}`;Tt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Tt.length?{kind:Tt[0].kind,names:Tt.flatMap(({names:s})=>s)}:null}var Or=Uo,Mr=kr;var bl=JSON.parse(document.getElementById("data")?.textContent??"{}");function yl({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(bl).map(([t,e])=>[t,e.blank?yl(e):e]));var p={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},Er=[];function Tr(...t){
Er.push(...t)}function z(){for(let t of Er)t()}var k=t=>Array.isArray(t)?t[p.language==="ko"?1:0]:t,Ut=t=>k(t[p.
reading==="corrected"?t.length-1:0]),A=t=>k(f.things[t].label);function At(){let{pair:t,selected:e}=p;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var j=f.things.filter(({kind:t})=>t!==null).length,H=t=>f.things[t].kind,N=t=>f.kinds[H(t)],U=t=>N(t).rank==="\
concept",qo=[];for(let t of f.relations)qo[t.thing]=t;var rt=t=>qo[t],C=t=>qo[t]!==void 0,Pn=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{Pn[t].push(n),typeof e=="number"&&e!==t&&Pn[e].push(n)});var ft=t=>Pn[t].
filter(e=>f.statements[e].subject===t),Me=Array.from({length:j},()=>[]);function Lr(t){Me[t.from].push(t),t.to!==
t.from&&Me[t.to].push(t)}var L=t=>Me[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Lr({from:t,to:e,statement:n,relation:null})});var Ar=t=>Array.isArray(t)?t[0]:t,Wo=[];for(let t of f.edges)
Wo[t.relation]??=[],Wo[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=Wo[t]??[],o=Ar(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&U(i)&&Ar(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:d,property:u,role:h}=i,[g,w]=[h!=="poin\
t",h==="into"];Lr({from:l,to:d,statement:null,relation:t,property:u,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ot=(t,e)=>t.from===e?t.to:t.from,Cr=(t,e)=>Me[t].filter(n=>ot(n,t)===e&&Lt(n,new Set));function I(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Lt=(t,e)=>t.relation===null?I(t.statement):!e.has(H(t.relation));
function Z(t,e=new Set){let n=new Set;for(let o of Me[t]){let s=ot(o,t);s===t||e.has(H(s))||!Lt(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var kt=t=>[...new Set(Me[t].map(e=>ot(e,t)).filter(e=>C(e)&&e!==t))];function Fn(t){
let e=C(t)?[]:kt(t).flatMap(ft);return new Set([...Pn[t],...e].filter(I))}var Ee=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ft(e.relation).filter(I)));function Dn(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function Bn(t,e){
let n=o=>I(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ft(e.relation).some(
n)}var Nr=1e3,Rr=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&I(o)&&!t.has(e)?[e]:[])),jr=(t,e)=>C(
t)!==C(e)?1:2,Ir=t=>L(t).flatMap(e=>e.relation===null&&I(e.statement)?[ot(e,t)]:[]);function kl(t,e){let n=Rr(
e),o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let d of Ir(l)){if(n.has(d))continue;let u=e.has(l)&&e.has(d)?2:jr(l,d),h=i+
u*Nr+(U(d)&&!e.has(d)?1:0);h>=(o.get(d)??1/0)||(o.set(d,h),s[r+u]??=[],s[r+u].push([h,d]))}}return o}function Hn(t,e){
let n=new Set([t,e]),o=kl(e,n);if(!o.has(t))return[];let s=[t];for(let r=t;r!==e;r=s[s.length-1]){let a=(o.get(
r)??0)-(U(r)&&!n.has(r)?1:0),i=Ir(r).filter(d=>d!==r&&o.get(d)===a-jr(r,d)*Nr);if(!i.length)return[];let l=i.filter(
d=>!C(d)||n.has(d));s.push(Math.min(...l.length?l:i))}return s}function Pr(t){let e=Rr(new Set(t)),n=t.filter(
(o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(u=>u.relation===null&&
ot(u,r)===o?[u.statement]:[]),i=kt(r).filter(u=>!e.has(u)&&L(u).some(h=>h.relation===null&&ot(h,u)===o)),l=t.slice(
t.indexOf(r)+1,t.indexOf(o)).filter(C),d=[...new Set([...i,...l])].flatMap(ft);return{from:r,to:o,statements:new Set(
[...a,...d].filter(I))}})}var b=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),at=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Ct(t,e){for(let n of b(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function st(t){b("status").textContent=t}var $l=2.399963229728653,Sl=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Fr(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Dr(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*$l,d={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},u=o(d);if(n.every(h=>Sl(u,h))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Br=t=>f.statements[t].errata.length>0,Ye=t=>f.statements[t].only==="corrected";function F(t){let e=[...t].
filter(Br);return(e.some(n=>!Ye(n))?"†":"")+(e.some(Ye)?"‡":"")}var zn=new Map;f.statements.forEach(({subject:t},e)=>{
Br(e)&&zn.set(t,[...zn.get(t)??[],e])});var Un=zn.size>0,ue=t=>(zn.get(t)??[]).filter(I),Wn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),qn=t=>ue(t).some(e=>Wn(e)&&!Ye(e)),Te=t=>F(ue(t));function Go(t){
if(t.relation===null)return F([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return F(
ft(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&I(o)}))}var Kn=11,vl=17,Ae=1.18,Ol=12,Ml={actor:3.4,named:2.8,relation:2.4,concept:2},El={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},Gn=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Tl(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/Gn(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Gn(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;Gn(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Al(t){let e=Tl(k(f.things[t].label)),n=rt(t)?.amounts??[];if(!n.length)return e+(Te(t).includes("‡")?
"‡":"");let o=Ut(n).replaceAll(`
`," "),s=Gn(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Hr=new Map;function Ko(t){let e=`${p.language} ${p.reading}`,n=Hr.get(e)??new Map;return Hr.set(
e,n),n.has(t)||n.set(t,Al(t)),n.get(t)}var zr=document.createElement("canvas").getContext("2d"),Ll=getComputedStyle(
document.body).fontFamily,Cl={400:new Map,600:new Map};function me(t,e,n=400){let o=t.split(`
`),s=Cl[n],r=s.get(t);return r===void 0&&(zr.font=`${n} 20px ${Ll}`,r=Math.max(...o.map(a=>zr.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ae]}function Ur(t){let{radius:e,font:n}=f.things[t],[o,s]=me(Ko(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Wt(t,e,n){let{rank:o}=N(t),[s,r]=El[o];return Math.max(f.things[t].radius*e,Ml[o]+
Math.min(s*Math.sqrt(n),r))}function Wr(t,e,n){let o=N(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,Kn+o),vl),bold:o&&n>=Ol?600:400}}function Vo(t,{x:e,y:n}){let[o,s]=Ur(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Nl=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],_o=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function $t(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=u=>L(u).map(h=>ot(h,u)).filter(h=>h!==u&&t.has(h)),
a=u=>t.get(u),i=(u,h)=>[...t].some(([g,w])=>g!==h&&Fr(u,a(h),w,f.things[g].radius+4)),l=[...t].map(([u,h])=>Vo(
u,h)),d=new Set(e.filter(u=>!t.has(u)));for(;d.size;){let u=[...d],h=(n?null:u.find(y=>r(y).length))??u[0];d.delete(
h);let g=n?[]:r(h),w=n?[n]:g.map(a),$=Dr(w.length?_o(w):o,n||w.length===1?40:0,l,y=>s?Nl(y,s):Vo(h,y),y=>g.some(
E=>i(y,E)));t.set(h,$),l.push(Vo(h,$))}}var Je=80,[Rl,jl]=[8,12];function Le(t,e,n){return Z(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(U(s))-Number(
U(r))||L(r).length-L(s).length||s-r)}function Il(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=rt(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Xe(t,e,n){let o=new Set(Z(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(C(t))return[...o].filter(a=>!e.has(a));if(s>=Rl)return[];let r=new Map;
for(let a of L(t)){let i=ot(a,t),l={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!e.has(i)&&Lt(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+Il(a)))}return[...r].sort(([a,i],[l,d])=>d-i||L(l).length-L(a).length||a-
l).slice(0,jl-s).map(([a])=>a)}var Qo=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=Qo(),W=t=>x.shown.get(t),Ce=()=>new Set([...x.away,...x.aside]),qr=()=>new Set([
...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function Vn(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=Le(t,e,x.away);return{some:n.slice(0,Je),total:n.length,away:Le(t,e,new Set).length-n.length}}
function Gr(t){let e=new Set(Z(t,x.away)),n=Z(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>ot(
a,t)===s&&Lt(a,new Set));return[H(s),...r.flatMap(({relation:a})=>a===null?[]:H(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function St(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=Yo()?new Set(f.presets[x.preset].things):null,[n,o]=[Ce(),qr()];function s(a){let i=o.has(a.from)||o.has(a.to);
return a.relation===null?(i||!(e?.has(a.from)&&e.has(a.to)))&&Lt(a,n):x.shown.has(a.relation)?!1:x.read.has(a.
relation)?!a.repeats&&(t||Lt(a,n)):i?Lt(a,x.away):!(t&&a.isAside)&&Lt(a,n)}let r=new Set(q());return[...r].flatMap(
a=>L(a).filter(i=>i.from===a&&i.to!==a&&r.has(i.to)&&s(i)))}function he(t=null){let e=St().filter(({from:n,to:o})=>t===
null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}var Kr=()=>[...x.shown.keys()].filter(
t=>C(t)&&!x.guests.has(t)),Vr=()=>[...x.guests],mt=t=>x.shown.has(t),ee=t=>x.pinned.has(t),qt=()=>x.preset,Yo=()=>x.
preset!==null&&f.presets[x.preset].flows,ge=()=>x.shown;function q(){let t=qr();return[...x.shown.keys()].filter(
e=>!x.away.has(H(e))||t.has(e))}function _n(){let t=new Map;for(let e of new Set([...x.shown.keys(),...he()]))
t.set(H(e),(t.get(H(e))??0)+1);return t}function Qn(t){let e=t===null?null:f.presets[t].kinds;return new Set(e?
f.relations.map(({thing:n})=>H(n)).filter(n=>!e.includes(n)):[])}var Pl=[520,380];function Fl(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Bn(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function Jo(t,e){Object.assign(x,Qo(),
{preset:t,centre:e,aside:Qn(t)})}function Ne(t){Jo(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var _r=()=>Jo(
null,null);function Yn(t){let{some:e,total:n,away:o}=Vn(t);$t(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function Jn(t){return Jo(null,t),x.shown.set(t,{x:0,y:0}),
Yn(t)}function Qr(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function Yr(t){
x.shown.has(t)||$t(x.shown,[t]),x.guests.delete(t);let e=Yn(t);return x.came.push({thing:t,all:!0}),e}function Jr(t,e){
x.guests.has(t)?Dl():Qr(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...Xe(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||$t(x.shown,[t],{room:x.guests.size>3?Pl:
void 0}),$t(x.shown,[...x.guests]))}function Dl(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function Xo(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function Zo(t){
for(let e of t)x.away.delete(H(e)),x.guests.delete(e);$t(x.shown,t)}function ts(t){for(let e of t)Xo(e)}function Xr(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function Zr(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(H(n)))}function Xn(t,e){x.shown.has(
t)&&x.shown.set(t,e)}function Gt(t,e=null){Qr(),x.read=new Set(e===null?[]:Dn(e).filter(C));let n=t??[],o=e===
null?n:Fl(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),$t(x.shown,
[...x.guests],{home:s.length?_o(s):void 0}),[...new Set(o)]}var ta={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function dt(){Object.assign(p,ta),Gt(null)}function Kt(t,e=!1){Object.assign(p,ta,{selected:t,passed:e,
tab:"details"}),Jr(t,e)}function Re(t,e){dt();let n=[Math.min(t,e),Math.max(t,e)];Gt(n);let o=St().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:Cr(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ze(t,e){dt();let n=Hn(t,e);Gt(n),Object.assign(p,{path:{from:t,to:e},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function tn(t){dt();let e=Dn(t).filter(n=>!C(n));Object.assign(p,{passage:t,highlighted:Gt(
e,t),tab:"text"})}function en(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function nn(t){
let{preset:e}=f.steps[t];if(qt()!==e&&Ne(e),dt(),!t)return;let n=en(t).things.filter(o=>!C(o)&&!U(o));Object.assign(
p,{tour:t,highlighted:Gt(n.some(mt)?n.filter(mt):n)})}function es(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,
tour:r,path:a,unknown:i,tab:l}=p,d=new Map(ge());t!==null?(Gt(null),Kt(t,e)):n?Re(n.from,n.to):o!==null?tn(o):
s&&a.from!==null&&a.to!==null?Ze(a.from,a.to):r!==null&&nn(r),Object.assign(p,{unknown:i,tab:l});for(let u of Vr())
Xn(u,d.get(u)??W(u))}var ea={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
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
 differs is ${l(o)}.${u} Only what is verified is quoted.`}};var na={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...ea,askTab:"Ask",askNote:t=>`${t} questions that the \
graph answers, each row with the sentences that state it.`,whichQuestion:"Which question? money, policy, peopl\
e …",allQuestions:"All questions",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine\
 starts …",notStarted:"This browser does not let the page start its engine. The picture, the text and the ta\
ble work without it.",answering:"Answering …",closeAnswer:"Close the answer",answer:"Answer",rows:t=>t===1?"\
1 row":`${t} rows`,forExample:"such as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"\
To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} mo\
re`:""}.`,noEvidence:"For this question no sentences can be told row by row.",ended:t=>`No answer within ${t} \
seconds, so it was ended. Narrow the question and ask again.`,refused:t=>`${t} would reach beyond this page, w\
hich asks nobody else. Ask what is in it.`,notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?
`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the na\
me of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it li\
ke ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.\
1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: \
nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"C\
apability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"Infrastruc\
ture","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-tim\
e":"Time"};var oa={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
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
o)}이다.${u} 확인된 문장만 인용한다.`}};var sa={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...oa,askTab:"질문",askNote:t=>`그래프가 답하\
는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,whichQuestion:"어떤 질문? 돈, 정책, 사람 …",
allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",
notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",answer:"답",rows:t=>`${t}행`,forExample:"예:",drop:"\
빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"복사\
됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,noEvidence:"\
이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,
refused:t=>`${t}은(는) 이 페이지 밖에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무것도 묻지 않는다.`,
notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” 항목이 없다${o.
length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,ownQuery:"직\
접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOA\
D는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",run:"실행",yes:"예",no:"아니요",
"topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","topic-co\
mpanies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topic-policy":"\
정책","topic-text":"글","topic-time":"시간"};var ra={en:na,ko:sa},m=t=>ra[p.language][t];function vt(t){let e=ra[p.language][t];return typeof e=="string"?e:
""}function Zn(t){p.mode=t,b("table").hidden=t!=="table",b("drawing").hidden=t==="table",b("tools").hidden=t==="t\
able",Ct("modes",t)}var Hl=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Nt(t){
p.tab=t;for(let e of b("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Hl)b(n).hidden=e!==t;ns()}function ns(){b("fold").textContent=p.tab==="details"&&At()||b(
`tab-${p.tab}`).textContent}var it=t=>b("fold").setAttribute("aria-expanded",String(t)),aa=()=>b("fold").getAttribute(
"aria-expanded")==="true";var zl=13,Ul=1,on=t=>(rt(t)?.sums??[]).filter(({statement:e})=>I(e)),ia=t=>on(t).map(({statement:e})=>os(e)+F(
[e])).join(", "),os=t=>k(f.statements[t].object.text),ca=(t,{currency:e})=>`${H(t)} ${e}`;function Wl(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of on(e)){let o=ca(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function ss(t,e){
let n=Wl().get(ca(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function to({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>on(o).flatMap(s=>ss(o,
s)??[]));return n.length?Math.max(Ul,zl*n.reduce((o,s)=>o+s)):null}var la=[[],[0],[-.3,.3],[-.4,0,.4]];function fa(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=fa(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var da=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function pa(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(fa(t,e,n))} `:"L"}${o(e)}`}var ql=2e3,rs=t=>!t.isAside||t.alone;function Gl(t){if(t.relation===null)return k(f.predicates[f.statements[t.
statement].predicate])+Go(t);let{captions:e,called:n}=rt(t.relation),o=Yo()&&ia(t.relation)||(rs(t)?Ut(e):k(n));
if(t.property===null)return o;let s=k(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(rs(
t)?"":Go(t))}function Kl(t){let e=t.relation!==null&&rs(t)&&rt(t.relation)?.amounts||[];return e.length?Ut(e):
null}function ua(t,[e,n],o,s){let r=o.flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),m("mo\
reLines")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?Kl(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var je=new Map,
Q=()=>je;function as(t){let{from:e,to:n}=je.get(t);return{from:e,to:n,edges:[...je.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function eo(t){let e=[...je.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?as(o.id):null}function is({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=p;return s===null||n.some(
r=>Bn(s,r))}function ma(){let t=new Map,e=St();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Gl(n);r.said.set(a,[...r.said.get(a)??[],
n])}je=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
l))),a=e.length>ql?void 0:la[r.length],i=a?r.map((l,d)=>ua(d?`${n}/${d}`:n,o,[l],a[d])):[ua(n,o,r,0)];for(let l of i)
je.set(l.id,l)}}var[Vl,ha]=[50,.4],_l=.75,Ql=250;function ga(t,e){let n=0,o=!1,s=!1;function r(i=Vl){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:ha}}),i>ha/2&&(n=setTimeout(()=>r(i*_l),Ql))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var wa=.6;function xa(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:d,families:u}=n,
{family:h,rank:g,shape:w}=N(t),$=!o||o.has(t),y=u[h][$?s&&g==="concept"?"pale":"full":"dim"],E=t===p.selected,
R=Te(t).includes("†")&&$,X=R&&qn(t),T={background:y,border:a},B=ee(t);return{id:t,...W(t),shape:w,size:Wt(t,
r,e)/r,borderWidth:(E?3:X?4:R?2:1)*(s?wa:1),color:{background:y,border:E?a:X?d:R?l:i,highlight:T,hover:T},fixed:B,
shapeProperties:{borderDashes:B?[3,2]:!1}}}function ba(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,u=d===null?i:l[N(d).family],h=s?null:
to(t),g=w=>({enabled:!s&&t.edges.some($=>$.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==
null?h:e&&o?2:s?wa/r:d===null?1:1.5,color:{color:u[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(
t.to),from:g(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:da(t.bend)}}function ya(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(u,h,g){e.setSize(
"100%","100%");let[w,$]=[u.map(({x:et})=>et),u.map(({y:et})=>et)],[y,E,R,X]=[Math.min(...w),Math.max(...w),Math.
min(...$),Math.max(...$)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(E-y||1),Math.max(t.clientHeight-
o()-70,20)/(X-R||1),1.15),B=T<.35?h:null,V=!a||g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:B??{x:(y+E)/2,y:(R+X)/2+16+o()/2/T},scale:B?.35:T},e.moveTo({...i,animation:V?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),V?r():(l=performance.now()+1500,Yl(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=l}}var Yl=t=>t;var Jl=1.5;function cs(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},d){let u=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let h=o*Ae;u.forEach((g,w)=>{let $=n+
(w-(u.length-1)/2)*h,y=t.measureText(g).width+2*Jl*d;t.fillStyle=l,t.fillRect(e-y/2,$-h/2,y,h)}),t.fillStyle=a,
u.forEach((g,w)=>{t.fillText(g,e,n+(w-(u.length-1)/2)*h)})}var no=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[d,u,h,g],w]of this.#t.get(l)??[])if(w!==n&&s<h&&d<a&&r<g&&u<i&&
!o(w))return!1;return!0}};function ka([t,e,n,o],[s,r,a,i]){let[l,d]=[0,1];for(let[u,h,g,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!h){if(u<g||u>w)return!1;continue}let[$,y]=[(g-u)/h,(w-u)/h];l=Math.max(l,Math.min($,y)),d=Math.min(
d,Math.max($,y))}return l<=d}var Xl=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),Zl=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],tf=[0,8,16,24,32],ls=12,$a=60,ef=14,nf=500,of=400,sf=.5,sn=2,
rf=1,Sa=(t,e,n,o)=>[t-n/2-sn,e-o/2-sn,t+n/2+sn,e+o/2+sn];function va({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=nf}){let d=S=>({x:s(S).x*a,y:s(S).y*a}),u=new no;for(let S of t){let{x:P,
y:K}=d(S),_=Wt(S,a,r(S));u.add([P-_,K-_,P+_,K+_],S)}let h=o.length>of?[]:o.flatMap(S=>af(S,d));function g(S,P,K,_=(()=>!1)){
let Bt=i&&K.x>i[0]&&K.y>i[1]&&K.x<i[2]&&K.y<i[3],xt=null,lt=1/0;for(let Y of S){let[bt,Oe,Ht,zt]=Y.box;if(Bt&&
(bt<i[0]||Oe<i[1]||Ht>i[2]||zt>i[3])||!u.isFree(Y.box,P,_))continue;let Et=h.reduce((Qe,{id:pe,stroke:Xt})=>Qe+
(pe!==P&&ka(Xt,Y.box)?1:0),Y.off??0);if(Et<lt&&([xt,lt]=[Y,Et]),!lt)break}return xt}let{names:w,captions:$}={names:new Map,
captions:new Map},y=new Set(e.slice(0,ef)),E=S=>y.has(S)&&r(S)>=ls;function R(S){let P=Ko(S),{size:K,bold:_}=Wr(
S,a,r(S)),[Bt,xt]=me(P,K,_),{x:lt,y:Y}=d(S),bt=Wt(S,a,r(S)),Oe=(r(S)>=ls?tf:[0]).flatMap(Et=>Zl.map(([Qe,pe])=>{
let Xt=bt+sn+1+Et,[Ln,Cn]=[Qe*(Xt+Bt/2),pe*(Xt+xt/2)];return{dx:Ln,dy:Cn,box:Sa(lt+Ln,Y+Cn,Bt,xt)}})),Ht=Et=>typeof Et==
"number"&&Et!==S&&r(Et)<ls,zt=g(Oe,null,{x:lt,y:Y})??(E(S)?g(Oe,null,{x:lt,y:Y},Ht):null);zt&&(u.add(zt.box,`n\
ame ${S}`),w.set(S,{dx:zt.dx,dy:zt.dy,size:K,bold:_,label:P}))}function X({id:S,from:P,to:K,bend:_},Bt){let[xt,
lt]=me(Bt,Kn),[Y,bt]=[d(P),d(K)],Oe=Xl.map(([zt,Et,Qe])=>{let[pe,Xt]=[Et*(xt/2+4),Qe*(lt/2+4)],{x:Ln,y:Cn}=ht(
Y,bt,_,zt);return{along:zt,dx:pe,dy:Xt,off:pe||Xt?rf:0,box:Sa(Ln+pe,Cn+Xt,xt,lt)}}),Ht=g(Oe,S,ht(Y,bt,_,.5));Ht&&
(u.remove(S),u.add(Ht.box,S),$.set(S,{along:Ht.along,dx:Ht.dx,dy:Ht.dy,size:Kn,label:Bt}))}let[T,B]=[e.slice(0,
l),o.slice(0,l)],V=B.filter(({amount:S})=>S),et=new Set(V.flatMap(({from:S,to:P})=>[S,P]));for(let S of T.length<=
$a?T.filter(P=>et.has(P)):T)R(S);if(T.length<=$a)for(let S of V)X(S,S.amount??"");for(let S of T)w.has(S)||R(S);
if(w.size>=sf*T.length){for(let S of V)X(S,S.label);for(let S of B)S.amount||X(S,S.label)}for(let S of n.slice(
0,l))R(S);return{names:w,captions:$}}function af({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,
.5,.75,1]:[0,1]).map(l=>ht(r,a,o,l));return i.slice(1).map((l,d)=>({id:t,stroke:[i[d].x,i[d].y,l.x,l.y]}))}var cf=50,Ie=new Map,fs=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function lf(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Le(e,new Set([e]),new Set).
slice(0,Je)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Le(r,s,o).slice(0,Je):Xe(r,s,o))s.add(
i)}return s}function Rt(){let[t,e]=[lf(),new Set(fs())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Qn(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}function Oa({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i}){e!==null?Jn(e):t!==null?Ne(t):_r(),x.away=new Set(
r);for(let d of[...a,...x.away])x.aside.delete(d);for(let d of n)$t(x.shown,[d.thing]),d.all?Yn(d.thing):$t(x.
shown,Xe(d.thing,x.shown,x.away)),x.came.push(d);$t(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=new Set(
i);let l=Ie.get(Ma());l&&(x.shown=new Map(l))}var Ma=()=>`${x.preset} ${x.centre} ${fs().sort((t,e)=>t-e)}`;function oo(){
let t=Ma();Ie.delete(t),Ie.set(t,new Map(fs().map(e=>[e,W(e)]))),Ie.size>cf&&Ie.delete([...Ie.keys()][0])}function Ea(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function u(){if(!d)return;let y=l(),E=y.scale/d.scale;e.style.transform=`translate(${y.x-d.x*E}px, ${y.
y-d.y*E}px) scale(${E})`}let h=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout($,160))}function $(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),t.on("dragStart",({nodes:y})=>y.length&&g()),
t.on("dragging",({nodes:y})=>y.length||w()),t.on("dragEnd",$),t.on("zoom",w)}var ff=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1,1.4,1.8].flatMap(t=>[t,-t]),df=.15,pf=.01,Ta=14,uf=4e6;function ds(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var ps=(t,e,n)=>n?Array.from({length:Ta+1},(o,s)=>ht(t,e,n,s/Ta)):[t,e];function Aa(t,e,n,o){
if(t.length*e.length>uf)return;let s=e.map(i=>{let[l,d]=o(i);return{thing:i,at:n(i),core:l,radius:d}}),r=new Map;
for(let i of t){let g=function(y){let E=ps(l,d,y),[R,X]=[E.map(({x:P})=>P),E.map(({y:P})=>P)],[T,B,V,et]=[Math.
min(...R),Math.max(...R),Math.min(...X),Math.max(...X)],S=0;for(let{thing:P,at:K,radius:_,core:Bt}of s){let{x:xt,
y:lt}=K;if(xt<T-_||xt>B+_||lt<V-_||lt>et+_||P===i.from||P===i.to)continue;let Y=1/0;for(let bt=1;bt<E.length;bt+=
1)Y=Math.min(Y,ds(E[bt-1],E[bt],K));Y<_&&(S+=Y<Bt?1:pf)}return S};var a=g;let[l,d]=[n(i.from),n(i.to)],u=`${i.
from}-${i.to}`,h=r.get(u)??[];r.set(u,h);let w=y=>h.every(E=>Math.abs(E-y)>=df),$=g(i.usual);i.bend=i.usual;for(let y of $?
ff:[]){let E=i.usual+y,R=w(E)?g(E):1/0;if(R<$&&([$,i.bend]=[R,E]),!$)break}h.push(i.bend)}}var xe=matchMedia("(prefers-color-scheme: dark)");we(xe.matches?"dark":"light");function we(t){document.documentElement.
dataset.theme=t}var Pe=()=>document.documentElement.dataset.theme==="dark";function La(){let{theme:t="light"}=document.
documentElement.dataset;we("light");let e=so();return we(t),e}function so(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var mf=.55,hf=120,gf=500,Na=3e3,wf=3,Ot=b("drawing"),Ra=()=>b("tools").offsetHeight+16,ne=new vis.DataSet([]),
rn=new vis.DataSet([]),O=new vis.Network(Ot,{nodes:ne,edges:rn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),cn=()=>ne.length>gf,hs=ya(Ot,O,{isHeavy:cn,below:Ra,arrived:()=>Fa(!0),settle:ys});Ea(O,Ot.querySelector(
"canvas"),cn,ys);var Vt=so(),us=new Map,ms={names:new Map,captions:new Map},Ca=0,ro=!1,an={scale:0,x:0,y:0},_t=t=>us.
get(t)??0;function xf(){let t=q().length;return t>Na||t>hf&&O.getScale()<mf}function gs(){if(p.highlighted){let e=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(mt)])}if(p.selected===
null||!mt(p.selected))return null;let t=[...Q().values()].filter(({from:e,to:n})=>e===p.selected||n===p.selected);
return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function bf(){let{x:t,y:e}=O.canvasToDOM({x:0,
y:0});return[-t,-e,Ot.clientWidth-t,Ot.clientHeight-Ra()-e]}function yf(t){return cn()?t.filter(e=>ja(e,50)):t}
function ja(t,e){let{x:n,y:o}=O.canvasToDOM(W(t));return n>-e&&o>-e&&n<Ot.clientWidth+e&&o<Ot.clientHeight+e}function kf(t){
let e=gs(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,s=i=>_t(i)+(U(i)?0:3),r=i=>n.has(i.from)&&n.has(i.
to)&&is(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,
dim:e?a.filter(i=>!e.has(i)):[],lines:[...Q().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||
i.to-l.to),pointOf:W,degree:_t}}function Ia(){an={scale:O.getScale(),...O.getViewPosition()},ms=va({...kf(yf(q())),
scale:an.scale,sight:bf()})}function $f(){let t=O.getScale();function e(n){let o=Wt(n,t,_t(n));return[o/t,(o+wf)/
t]}Aa([...Q().values()],q(),W,e)}function ws(t){$f();let e=gs(),n={colours:t,highlighted:e,far:xf(),scale:O.getScale()};
return{things:q().sort((o,s)=>_t(o)-_t(s)).map(o=>xa(o,_t(o),n)),lines:[...Q().values()].map(o=>ba(o,is(o,e),n))}}
function xs(){Vt=so(),ma(),us=new Map;for(let{from:o,to:s}of Q().values())for(let r of[o,s])us.set(r,_t(r)+1);
let t=q().length<=Na;O.setOptions({interaction:{hover:t,dragNodes:t}}),rn.remove(rn.getIds().filter(o=>!Q().has(
String(o))));let e=ws(Vt),n=new Set(e.things.map(({id:o})=>o));ne.remove(ne.getIds().filter(o=>!n.has(Number(o)))),
ne.update(e.things),rn.update(e.lines),Ia(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&O.unselectAll(),
p.selected!==null&&ne.get(p.selected)&&O.selectNodes([p.selected],!1)}function Pa(t=!1){let e=O.getScale(),{x:n,
y:o}=O.getViewPosition(),s=Math.abs(e/an.scale-1)>(cn()?.2:.03);if(!t&&!s&&!(cn()&&Math.hypot(n-an.x,o-an.y)*e>
20))return;if(Ia(),!s){O.redraw();return}let r=ws(Vt);ne.update(r.things),rn.update(r.lines)}function ao(){let t=1/
O.getScale(),e=s=>O.getPosition(s),n=[...ms.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:d}])=>{if(!ne.get(
s))return[];let{x:u,y:h}=e(s);return[{thing:s,x:u+r*t,y:h+a*t,size:i*t,bold:l,label:d}]}),o=[...ms.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:l,label:d}])=>{let u=Q().get(s);if(!u)return[];let{x:h,y:g}=ht(e(u.from),e(u.to),u.
bend,r);return[{line:u,x:h+a*t,y:g+i*t,size:l*t,label:d}]});return{names:n,captions:o}}function bs(t){let[e,n]=[
O.DOMtoCanvas({x:0,y:0}),O.DOMtoCanvas({x:Ot.clientWidth,y:Ot.clientHeight})];return{...ws(t),...ao(),from:e,to:n,
width:Ot.clientWidth,height:Ot.clientHeight}}function ys(){Pa(!0)}function Fa(t=!1){cancelAnimationFrame(Ca),ro=
ro||t,Ca=requestAnimationFrame(()=>{Pa(ro),ro=!1})}O.on("afterDrawing",t=>{let e=1/O.getScale(),{names:n,captions:o}=ao();
for(let r of o)cs(t,r,r.line.weight>1?Vt.ink:Vt.soft,Vt,e);let s=gs();for(let r of n){let a=s?!s.has(r.thing):
U(r.thing);cs(t,r,a?Vt.soft:Vt.ink,Vt,e)}hs.isTravelling()||Fa()});O.on("dragEnd",({nodes:t})=>t.length?ks(t):
ys());function ks(t){for(let e of t)Xn(e,O.getPosition(e));oo(),xs()}var Da=t=>ja(t,-20);var Sf=3,vf=6,Of=b("drawing"),Ba=null,Fe=!1,$s=O.getViewPosition();function Qt(t=null,e=!1){Ba=t,Fe=!1;let n=new Set(
q()),o=(t??[...n]).filter(s=>n.has(s)).map(W);o.length&&hs.look(o,t&&!p.highlighted?o[0]:null,e)}var Ha=()=>Fe||
Qt(Ba);function za(t){let e=q().map(W),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Of.clientHeight/s/Sf);return Math.max(r,Math.min(vf,
t))}function be(t){Fe=!0,O.moveTo({scale:za(O.getScale()*t)})}O.on("zoom",()=>{Fe=!0;let[t,e]=[O.getScale(),za(
O.getScale())];t!==e&&O.moveTo({scale:e,position:$s}),$s=O.getViewPosition()});O.on("dragEnd",({nodes:t})=>{Fe=
Fe||!t.length,$s=O.getViewPosition()});var Ua=ga(O,t=>{ks(q()),t&&p.selected===null&&!p.highlighted&&Qt()});function Ss(){
let{selectionHandler:t}=O,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&O.redraw()}var io=null;function oe(t=null,e=!1){io=p.mode==="picture"?null:()=>Qt(t,e),io||Qt(t,e)}function Ef(){let{selected:t,
highlighted:e}=p;oe(t!==null?[t,...Z(t,Ce()).filter(mt)]:e)}function pt({from:t=null,moves:e=!0}={}){Nt(p.tab),
z(),b("details").scrollTop=0,p.tab!=="overview"&&((p.passage===null||t===null)&&it(!0),p.tab==="details"&&(st(
m("chosen")+At()),b("drawing").contains(document.activeElement)||b("details").querySelector("h2").focus()),e&&
Ef())}function Mt(t){J(),Kt(t),pt()}function Wa(t){J(),Kt(t),pt({moves:!1})}function qa(t){Kt(t,!0),pt({moves:!Da(
t)})}function co({from:t,to:e}){J(),Re(t,e),pt({moves:!1})}function ye(){J(),dt(),pt()}function Ga(t){J(),dt(),
Ne(t),pt(),oe(null,!0)}function se(t){t<0||t>=f.steps.length||(J(),nn(t),pt(),b("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&it(!0),st(b("headline").textContent),oe(p.highlighted))}var lo=()=>se(0);function Ka(t,e){
J(),Ze(t,e),pt()}function jt(t){let e=p.passage;J(),tn(t),pt({from:e})}function fo(t,e=!0){p.unknown=null;let n=vr(
t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),pt(),n&&it(!0),p.tab==="overview"&&oe(p.highlighted)}function re(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;J(),t(),es(),z(),e!==void 0&&oe(e===null?null:[e,...Z(
e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var Va=t=>re(()=>st(m("\
added")(Jn(t))),t),po=(t,e=!0)=>re(()=>st(m("added")(Yr(t))),e?t:void 0),_a=()=>p.selected??p.pair?.from;function uo(t){
let[e,...n]=t;re(()=>{Zo(t),n.length||Kt(e)},n.length?_a():void 0,t),n.length||pt()}function mo(t){let[e,...n]=t;
if(re(()=>{n.length||dt(),ts(t)},n.length?_a():void 0,t),n.length)return;let s=eo(e);s&&Re(s.from,s.to),pt()}var Qa=()=>re(
()=>Zo(he()),null),Ya=()=>re(()=>ts(Kr()),null),Ja=t=>re(()=>Xr(t));function Xa(t){J(),dt(),Xo(t),pt(),st(m("h\
iddenNow"))}var ae=(t,e)=>re(()=>Zr(t,e));function vs(){Mr(),st(m("undone"))}function Za(t){Zn(t),z(),t==="pic\
ture"&&io&&io()}function ti(t){p.reading=t,Ct("readings",t),es(),z()}async function ln(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var Tf=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function De(t){
return await Tf,document.getElementById(t)?.textContent??""}var ni=null;function fn(){return ni??=De("rdf").then(ln).then(t=>JSON.parse(new TextDecoder().decode(t))),ni}function ke(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Af=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Lf={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Cf(t){let[,e,n="",o=""]=Af.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Lf[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function oi(){let t=await fn(),e=q(),n=l=>({iri:ke(f.things[l].name,t.prefixes),
thing:l}),o=l=>I(l)&&typeof f.statements[l].object!="number",s=Ee(St());for(let l of e)for(let d of ft(l))o(d)&&
s.add(d);let r=[...s].sort((l,d)=>l-d).map(l=>{let d=f.statements[l],{subject:u,predicate:h,object:g}=d;return{
subject:n(u),predicate:ke(t.predicates[h],t.prefixes),object:typeof g=="number"?n(g):Cf(t.objects[l]),said:d}}),
a=r.flatMap(({subject:l,object:d})=>"thing"in d?[l,d]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var ho=(t,e)=>(e.types[t]??[]).map(n=>ke(n,e.prefixes));var Ms=20,un=()=>document.getElementById("tab-ask")!==null,dn=class extends Error{},Be=null,pn=new Map,si=0;function ri(t,e,n){
si+=1;let o=si;return new Promise((s,r)=>{pn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function ai(){Be?.worker.terminate(),Be=null;for(let{reject:t}of pn.values())t(new dn);pn.clear()}async function Nf(){
let t=await ln(await De("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=pn.get(s);pn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),ai()};let o=ri(
n,"open",[await De("engine"),await De("asking"),f.readings[0]]);return{worker:n,known:o}}var Os=null;async function ii(){
return Be||(Os??=Nf(),Be=await Os,Os=null,Be)}async function ci(){return(await ii()).known}async function mn(t,...e){
let{worker:n,known:o}=await ii();await o;let s=setTimeout(ai,1e3*Ms);try{return await ri(n,t,e)}finally{clearTimeout(
s)}}var li=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isBusy:!1,row:null,key:""}),v=li(),
hn=(t={})=>{Object.assign(v,li(),t)},He=()=>v.name!==""||v.own!==null,G={now:null,terms:null,hasFailed:!1},gn=()=>G.
now?.questions.find(({name:t})=>t===v.name),Rf=[];function fi(t){for(let e of Rf)e(t)}var wn="http://www.w3.org/2001/XMLSchema#",jf=/[\p{Cc} <>"{}|\\^`]/u,If={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Es({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Es).join(" ")} )>>`;if(t==="uri"){if(jf.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>If[r])}"`;return o?`${s}@${o}`:n&&n!==`${wn}\
string`?`${s}^^<${n}>`:s}var Pf=["Long","Int","Short","Byte"],Ff=["integer",...Pf.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Jh=new Map([...Ff.map(t=>[wn+t,/^[+-]?\d+$/]),
[`${wn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${wn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${wn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var di=null,pi=null;function Ts(t){let{prefixes:e}=G.terms??f;return di??=new Map(f.things.map(({name:n},o)=>[
ke(n,e),o])),t?.type==="uri"?di.get(t.value):void 0}function Df(){if(!G.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=G.terms,o=r=>`<${ke(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let d=typeof i=="number"?o(i):t[l],u=`${o(r)} <${ke(e[a],n)}> ${d}`;s.set(u,[...s.get(u)??[],l])}),
s}function ui({evidence:t}){pi??=Df();let e=t.map(n=>({one:n,places:(pi?.get(Bf(n))??[]).filter(I)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Bf=({triple:t})=>t.map(
Es).join(" ");function mi(t){let n=[...new Set(t.flat().map(Ts))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!C(
s));return o.length?o:n}async function Ls(){if(!(G.now||G.hasFailed)){try{let[t,e]=await Promise.all([ci(),fn()]);Object.assign(G,{now:t,
terms:e})}catch(t){G.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}z()}}var hi=()=>`${p.reading} ${p.
language}`;function gi(){He()&&v.key!==hi()&&wi()}var As=null;async function wi(){let t={};As=t,Object.assign(
v,{isBusy:!0,trouble:null,row:null,key:hi()});let{reading:e,language:n}=p;try{await Ls();let o=v.own===null?{table:await mn(
"answer",v.name,v.typed,e,n)}:await mn("sparql",v.own,e,n);if(As!==t)return;let{table:s=null,holds:r=null,refused:a}=o;
Object.assign(v,{answer:s,holds:r,isBusy:!1}),a&&(v.trouble={kind:"refused",message:a}),s&&fi({asked:v,answer:s,
reading:e,language:n}),Hf(),st(s?m("rows")(s.rows.length):"")}catch(o){if(As!==t)return;let{message:s=String(o),
told:r}=o;Object.assign(v,{answer:null,isBusy:!1}),v.trouble={kind:o instanceof dn?"ended":r?"given":"query",told:r,
message:s}}z()}function Hf(){if(p.selected!==null||p.pair||p.passage!==null)return;let t=v.answer?mi(v.answer.
rows.map(({terms:e})=>e)):[];p.highlighted=t.length&&t.length<=zf?Gt(t):null,p.highlighted&&oe(p.highlighted)}
var zf=60,go=(t,e={})=>Cs({name:t,typed:e}),wo=t=>Cs({own:t}),ze=()=>Cs({});function Cs(t){J(),dt(),Ns(t),Nt("\
ask"),it(!0),z()}function Ns(t){hn(t),(v.name||v.own)&&wi()}function xi(){let t=c("textarea",{id:"sparql",rows:"14",spellcheck:"false",autocapitalize:"off"});return t.value=
v.own??"",[M(`← ${m("allQuestions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},m("ownQuery")),c("p",{
class:"note"},m("ownNote")),c("label",{for:"sparql",class:"unseen"},"SPARQL"),t,c("div",{class:"tools"},M(m("r\
un"),()=>wo(t.value),{class:"tool"}))]}var Uf=12,bi=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),xn=({label:t})=>t[p.language==="ko"?1:
0];function Wf(t,e){let n=bi(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>bi(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(xn(r.choice),xn(a.choice))),o.slice(
0,Uf).map(({choice:r})=>r)}function yi(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let u=r.map((h,g)=>c("li",{id:`${t}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
d(h.typed)}},c("span",{dir:"auto"},xn(h))));s.replaceChildren(...u),s.hidden=!u.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=Wf(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(u){o.value=
"",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",u=>{u.isComposing||
((u.key==="ArrowDown"||u.key==="ArrowUp")&&r.length?(u.preventDefault(),a=(a+(u.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):u.key==="Enter"?(u.preventDefault(),d(r[a]?.typed??o.value)):u.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var ki=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var $i=new Map;async function Si(t){let e=JSON.stringify([v.name,t,p.reading]),n=$i.get(e)??await mn("choices",
v.name,t,p.reading);return $i.set(e,n),n}function vi(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],go(v.
name,n)}function qf({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let u=ki(
d,()=>vi(t,r.filter(h=>h!==d)));return Si(t).then(h=>{let g=h.find(({typed:w,names:$})=>w===d||$.includes(d));
g&&(u.textContent=xn(g))}),u}),i=yi(s,()=>Si(t),d=>vi(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t");return l.placeholder=`${m("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},k(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function Oi({title:t,description:e,parameters:n}){return[M(`← ${m("allQues\
tions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},k(t)),c("p",{class:"note"},k(e)),...n.map(qf)]}var Mi=t=>vt(`topic-${t}`)||t,Rs="";function Ei(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Rs.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:d,description:u,
tags:h})=>{let g=[l,d,u,h,h.map(Mi)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let u=i.filter(g=>g.tags.includes(l)).map(({name:g,title:w})=>c(
"li",{},M(k(w),()=>go(g),{class:"question",value:g}))),h=c("summary",{},Mi(l)," ",c("small",{},String(u.length)));
return u.length?[c("details",{open:r.length>0,class:"topic"},h,c("ul",{},...u))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},m("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Rs,s.addEventListener("input",()=>{Rs=s.value,o()}),o(),
[c("p",{class:"note"},m("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(m("ownQuery"),()=>wo(""),{
class:"plain"})),n]}var Ti="";function Ai(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(Ms):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="given"?m("notGiven")(t.told):t.message:""}function xo(){
if(!un()||p.tab!=="ask")return;Ls(),gi();let t=JSON.stringify([p.language,p.reading,v.name,v.typed,v.own===null,
G.now!==null,G.hasFailed]);if(t===Ti)return;Ti=t;let e=gn(),n=G.now?v.own!==null?xi():e?Oi(e):[...He()?[c("p",
{class:"erratum"},m("noQuestion")(v.name))]:[],...Ei(G.now.questions)]:[c("p",{class:"muted",role:"status"},G.
hasFailed?m("notStarted"):m("starting"))];b("ask").replaceChildren(...n)}var bn=[];for(let t=2;bn.length<64;t+=1)bn.every(e=>t%e)&&bn.push(t);var Li=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Gf=bn.map(t=>Li(Math.cbrt(t))),Kf=bn.slice(0,8).map(t=>Li(Math.sqrt(t))),It=(t,e)=>t>>>e|t<<32-e;function Ci(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Kf),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let E=It(r[y-15],7)^It(r[y-15],18)^
r[y-15]>>>3,R=It(r[y-2],17)^It(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+E+r[y-7]+R|0}let[i,l,d,u,h,g,w,$]=s;for(let y=0;y<
64;y+=1){let E=$+(It(h,6)^It(h,11)^It(h,25))+(h&g^~h&w)+Gf[y]+r[y]|0,R=(It(i,2)^It(i,13)^It(i,22))+(i&l^i&d^l&
d)|0;[$,w,g,h,u,d,l,i]=[w,g,h,u+E|0,d,l,i,E+R|0]}[i,l,d,u,h,g,w,$].forEach((y,E)=>{s[E]=s[E]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Ni=60,Vf=1e5,_f=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],yn=({name:t})=>t.split("/").slice(0,-1).join("/"),js=new Map;f.passages.
forEach((t,e)=>{t.sha256&&js.set(yn(t),[...js.get(yn(t))??[],e])});var Ps=new Map;function Ri(t,e){let n=new Map,
o=null,[s,r]=[0,Vf];for(let a of e){let{begin:i,end:l,sha256:d}=f.passages[a],u=w=>t.slice(w,w+l-i).join(""),h=w=>w>=
0&&Ci(new TextEncoder().encode(u(w)))===d,g=[i,i+s].find(h);if(g===void 0&&r>0){o??=[...t.keys()].filter(y=>/\S/.
test(t[y])&&!/[\p{L}\p{N}_]/u.test(t[y-1]??""));let w=i+s,$=[...o].sort((y,E)=>Math.abs(y-w)-Math.abs(E-w)).slice(
0,r);r-=$.length,g=$.find(h)}g!==void 0&&(n.set(a,{begin:g,words:u(g)}),s=g-i)}return n}var Is=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Qf(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ri(o,n),undone:[]},
r=n.find(h=>!Is(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,g]of _f){let w=i;i=g(i),i!==w&&a.
push(h)}if(!a.length)return{...s,first:r};let l=Ri([...i],n),d=h=>n.filter(g=>Is(h,g)).length;return d(l)>d(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function ji(t){let[e]=[...js].map(
d=>Qf(t,d)).sort((d,u)=>u.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Ps.set(n,{points:s,sentences:r});let l=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(d=>r.has(d)&&!Is(r,d)).length}}var Ii=t=>Ps.get(yn(f.passages[t])),Fs=()=>Ps.size>
0,bo=t=>f.passages[t].sha256?Ii(t)?.sentences.has(t):void 0;function Pi(t){let e=Ii(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Ni),o).join(
""),words:s,after:e.points.slice(r,r+Ni).join("")}}var Pt="http://www.w3.org/2000/svg",yo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function ko(t){let e=document.createElementNS(
Pt,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(Pt,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Ft(t){
let e=document.createElementNS(Pt,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(Pt,"path");return n.setAttribute(
"d",yo[t.shape]),e.append(n),e}function D(t){return t>=j?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Mt(
t)},Ft(N(t)),A(t))}function $e({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${k(o)}\
)`:""):t}function gt(t){let{name:e}=f.passages[t],n=`${e}, ${$e(f.passages[t])}, ${m("readHere")}`;return M(e,
()=>jt(t),{class:"chip","aria-label":n})}var kn=()=>f.sentences.filter(({lang:t,only:e})=>t===p.language&&(e===""||e===p.reading)),Fi=t=>kn().filter(e=>e.
passage===t);function Ue(t){let e=kn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function Se(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):k(e.text)}function Yf(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${k(f.predicates[n])}: ${Se(t)}`}function Jf(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Se(r)]:[])}function Xf(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(Ye),r=e.flatMap(l=>f.statements[l].corrected).map(k),a=[...new Set(s.flatMap(Jf))],i=a.length?
m("correctedFrom")(a.join(", ")):m("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${F(e)||"†"} ${m("erratum")}`),c("span",{dir:"auto"},` ${k(o)}`),r.length?c("span",{class:"\
corrected"},m("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function $n(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Xf(o,s))}function Ds(t){let e=Pi(t);return e?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.after}…`)):bo(t)===!1?c("p",{class:"un\
found"},m("unfound")):""}function Bs(t){let e=t.map(({text:n,statements:o})=>{let s=F(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...e)}function Di(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return c("article",{class:"card"},Bs(t),...e,...$n(n))}function Zf(t,e){let{text:n}=f.
passages[t];return Di(e,c("p",{class:"source"},gt(t),` ${$e(f.passages[t])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},k(n)):c("p",{class:"muted"},m("unparaphrased")),Ds(t))}function ve(t){let e=kn(),n=new Set(e.flatMap(({
statements:i})=>i)),o=new Map;for(let i of e)i.statements.some(l=>t.has(l))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...t].filter(i=>!n.has(i)).map(i=>({text:Yf(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,l])=>i===null?[]:[Zf(i,l)]);return r.length?[...a,Di(r,c("p",{class:"source muted"},m("unsou\
rced")))]:a}function td(t){let e=G.now?.citations[t];if(!e)return[];let n=k(e),o=M(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function Bi(t){
let{wanted:e,rest:n}=ui(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(td);
return c("div",{class:"why"},...ve(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},m("unsourced")),r.length?c("de\
tails",{},c("summary",{},m("cite")),c("ul",{class:"cites"},...r)):"")}var zs=200,$o=zs;function ed(t,e){let n=Ts(e);if(n!==void 0&&n<j)return M(t,()=>Mt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>jt(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var nd=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function od(t,e,n){
let o=v.row===n,s=M(`${n+1}${e.mark}`,()=>{v.row=o?null:n,z(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,d)=>{let u=e.terms[t.variables.indexOf(l)];return c("td",{class:nd(t.rows,d)?"figure":""},e.cells[d]?ed(
e.cells[d],u):"")}),a=v.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},Bi(e)))]:[i]}function sd({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.join(", ")):o?m("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function rd(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,$o),i=M(m(
"moreRows"),()=>{$o+=zs,Hs="",z()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(u=>c("th",{scope:"col"},
u))],d=Object.values(s).map(u=>c("p",{class:"note"},m("alsoAsked")(u.slice(0,5).join(", "),u.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("answer")},c("tab\
le",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((u,h)=>od(t,u,h)))),n.length>$o?i:"",...d,gn()?.
refusal?c("p",{class:"note"},m("noEvidence")):"",...o.map(sd))]}function ad(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;
return o?[c("p",{class:"muted",role:"status"},m("answering"))]:n?[c("p",{class:"erratum",role:"alert"},Ai())]:
e!==null?[c("p",{},m(e?"yes":"no"))]:t?rd(t):[]}var Hs="";function Hi(){let t=b("answer");if(t.hidden=!He()||v.
own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.classList.toggle("answered",!t.hidden),
t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,l=JSON.stringify([e,n,o,s,r,a,i?.rows.
length,v.trouble,v.holds,p.language,G.now!==null]);if(l===Hs)return;JSON.stringify([e,n,o])!==t.dataset.asked&&
($o=zs),t.dataset.asked=JSON.stringify([e,n,o]),Hs=l;let d=i?.rows??[],u=o===null?k(gn()?.title??e):m("ownQuer\
y"),h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h2",{},u),i?c("span",
{class:"counts",role:"status"},m("rows")(d.length)):"",M("×",ze,{class:"tool close","aria-label":m("closeAnsw\
er")})),...ad());let g=t.querySelector(".scroll");g&&(g.scrollTop=h)}var So=[28,72],id=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
zi=f.passages.map(t=>[t.text].flat());function cd(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function ld(t,e,n){let o=t.slice(Math.max(0,n-So[0]),n).replace(
n>So[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+So[1]).replace(n+So[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Ui(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=id.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(cd),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let d=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[u,...h]=[k(l.text),...zi[i]],g=r.length?
[u,...h].find(E=>r.every(R=>R.test(E))):void 0,w=d?u:g;if(w===void 0)continue;let $=d?null:r[0].exec(w),y=w===
u?void 0:["en","ko"][zi[i].indexOf(w)];a.push({passage:i,lang:y,...ld(w,$?.[0]??"",$?.index??0)})}return a}function fd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var Us=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),qi=new Map,Gi=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])Gi.set(Us(o),t);for(let o of[e,...n])qi.set(o,t).set(fd(o),t)}var tt=t=>qi.get(t)??(/^\w+:/.
test(t)?void 0:Gi.get(t.toLowerCase()));function Sn(t){let{name:e}=f.things[t],n=Us(e);return/^[\w.-]+$/.test(
n)&&tt(n)===t?n:e}var Wi=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Ki=t=>Wi.get(t.toLowerCase())??
Wi.get(Us(t)),dd=new Map(f.presets.map(({name:t},e)=>[t,e])),Vi=t=>dd.get(t),pd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),vo=t=>pd.get(t);var ud=/^(Heading|소제목|제목)[^:]*: /,md=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),vn=new Map,Qi=M("‹",()=>Ks(-1),{class:"tool","data-label":"previous"}),Yi=M("›",()=>Ks(1),{class:"\
tool","data-label":"next"}),Ji=c("span",{class:"here"}),We=c("select",{"data-label":"jump"}),Ws=c("div",{class:"\
bar reading"},Qi,Yi,Ji,We),qs=c("div",{}),Mo=t=>f.passages[t].kind==="heading",Oo=[...f.passages.keys()].filter(
Mo),Gs=t=>k(f.passages[t].text)||m("unparaphrased");function hd(t){let e=Gs(t).replace(ud,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function gd(t){let e=Fi(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Ds(t),e.length?c("p",{class:"muted"},m("it\
States")):"",e.length?Bs(e):c("p",{class:"muted"},m("nothingStated")),...$n(n,f.passages[t].errata))}function wd(t){
let e=bo(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function xd(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>jt(t)},
Mo(t)?"":c("span",{class:"number"},`${n||e} `),Gs(t),o.length?c("sup",{},"†"):"",wd(t));return vn.set(t,r),c(
"li",{},Mo(t)?c("h3",{},r):r,s?gd(t):"")}function bd(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Mo(t[0])?
m("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(Oo.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(xd)))}function Ks(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(jt(n),e?vn.get(n)?.focus({preventScroll:!0}):st(`${$e(f.passages[n])}: ${Gs(n)}`))}function Xi(){let t=b("rea\
der");t.append(Ws,qs),t.addEventListener("keydown",e=>{let n=md.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Ks(n,!0))}),We.addEventListener("change",()=>jt(Number(We.value)))}function yd(){
let{passage:t}=p,e=f.passages.length;Qi.disabled=!t,Yi.disabled=t===e-1,Ji.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Oo.findLast(o=>o<=t);We.replaceChildren(
...n===void 0?[c("option",{value:""},m("jump"))]:[],...Oo.map(o=>c("option",{value:String(o)},hd(o)))),We.value=
n===void 0?"":String(n),We.hidden=!Oo.length,Ws.hidden=!e}function kd(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&k(o)!==e;return e=o?k(o):e,[...s?[c("h2",{class:"article",dir:"auto"},k(o))]:[],bd(n)]})}function $d(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${yn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>b(
"file").click(),n=M(m(Fs()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},m("file\
Note")),c("div",{class:"tools"},n)];vn.clear(),qs.replaceChildren(c("h2",{},m("textTitle")),c("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!Fs()?c("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...kd([...t.values()]))}var _i=null;function Sd(){let t=b("reader"),e=p.passage===
null?null:vn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){_i!==p.passage&&e.scrollIntoView(),_i=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Ws.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Eo(){let{activeElement:t}=document,e=qs.contains(t)&&t?.classList.contains("sentence");yd(),
$d(),e&&vn.get(p.passage??0)?.focus({preventScroll:!0}),Sd()}function Vs(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function On(t){p.language=t,document.documentElement.lang=t,document.title=k(f.title),b("title").
textContent=k(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=vt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",vt(n.dataset.label));
b("query").placeholder=m("search"),Ct("languages",t)}var vd={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Zi(t,e){let n=vd[e?"touch":"mouse"],o=O.getScale(),
s=l=>O.canvasToDOM(W(l)),[r,a,i]=[1/0,-1,""];for(let l of q()){let{x:d,y:u}=s(l),h=Math.max(0,Math.hypot(d-t.x,
u-t.y)-Wt(l,o,_t(l)));h<=n.thing&&h<r&&([r,a]=[h,l])}for(let{id:l,from:d,to:u,bend:h}of r>2?Q().values():[]){let g=ps(
s(d),s(u),h),w=Math.min(...g.slice(1).map(($,y)=>ds(g[y],$,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var _s=()=>p.selected!==null||!!p.pair||!!p.highlighted,To=!1,tc=({pointer:t})=>Zi(t.DOM,To);function ec(){let t=b(
"drawing");O.on("click",e=>{let{thing:n,line:o}=tc(e);n!==void 0?Wa(n):o!==void 0?co(as(o)):_s()&&ye()}),O.on(
"doubleClick",e=>{let{thing:n}=tc(e);n!==void 0&&po(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{To=n.pointerType==="touch",To&&e==="pointerdown"&&Ss()},!0);t.addEventListener("mousemove",e=>To&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Ss)}var ie=(t,e)=>b(t).addEventListener("click",e),Ao=(t,e)=>b(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Od(){ie("closer",()=>be(1.4)),ie("farther",()=>be(1/1.4)),ie("whole",()=>Qt()),ie("undo",vs),ie(
"physics",()=>{let t=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(t)),Ua(t)})}var Qs=()=>b("menu").getAttribute("aria-expanded")==="true",Ys=t=>b("menu").setAttribute(
"aria-expanded",String(t));function sc(){Ys(!1),b("menu").focus()}function nc(t){we(t),z()}var rc=()=>b("theme").
setAttribute("aria-pressed",String(Pe()));function Md(){ie("menu",()=>Ys(!Qs())),Ao("modes",t=>{Za(t),Qs()&&sc()}),
Ao("readings",ti),Ao("languages",t=>{On(t),z()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!b("menu").contains(e)&&!b("options").contains(e)&&Ys(!1)});ie("theme",()=>nc(Pe()?"light":"d\
ark")),xe.addEventListener("change",()=>nc(xe.matches?"dark":"light"))}function oc(t){Nt(t),t==="text"&&Eo(),xo()}
function Ed(){ie("fold",()=>it(!aa())),Ao("tabs",oc),b("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...b("tabs").children],o=n[(n.findIndex(({value:s})=>s===
p.tab)+e+n.length)%n.length];oc(o.value),o.focus()})}function Td(t){let e=t.target instanceof Element&&t.target.
matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),vs()),!(e||n||t.altKey)&&
(t.key==="Escape"&&Qs()?sc():t.key==="Escape"&&_s()?ye():t.key==="/"&&(t.preventDefault(),b("query").focus()))}
function ac(){ec(),Od(),Md(),Ed(),$r(fo),addEventListener("resize",()=>{p.mode==="picture"&&Ha()}),document.addEventListener(
"keydown",Td);for(let t of b("readings").children)t.disabled=!f.readings.includes(t.value);Ct("modes",p.mode)}var Ad=64*1024*1024,Yt=null;function cc({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,$e):""}function Ld(){Yt=null,Js()}function Js(){let t=b("took");if(t.hidden=Yt===null,Yt===null)return;t.className=
Yt.read?.of&&Yt.read.found===Yt.read.of?"":"wrong";let e=M("×",Ld,{class:"tool","aria-label":m("close")});t.replaceChildren(
c("p",{dir:"auto"},cc(Yt)),e)}async function Cd([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Ad)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ji(r)}}async function ic(t,e=!1){t.length&&(Yt=await Cd(t,e),p.tab==="overview"&&Nt("tex\
t"),it(!0),z(),st(cc(Yt)))}function lc(){let t=b("file");t.addEventListener("change",async()=>{await ic([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
ic([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Nd=60,Rd=2,jd={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},fc={"+":()=>be(1.4),"=":()=>be(
1.4),"-":()=>be(1/1.4),0:()=>Qt(),Enter:()=>p.selected!==null&&b("details").querySelector("h2")?.focus()};function Id([
t,e]){let n=ge().get(p.selected??-1)??O.getViewPosition();return[...ge()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&l<2*i?[{thing:s,far:i+Rd*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Pd([t,e]){let{x:n,y:o}=O.getViewPosition(),s=Nd/O.getScale();
O.moveTo({position:{x:n+t*s,y:o+e*s}})}function dc(){let t=b("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=jd[e.key];if(!(!n&&
!Object.hasOwn(fc,e.key)))if(e.preventDefault(),!n)fc[e.key]();else if(e.shiftKey)Pd(n);else{let o=Id(n);o!==void 0&&
qa(o)}})}var Fd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Xs=5,Zs=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Dd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Fd[Math.floor(n/
588)]:e}).join(""),Bd=f.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>Zs(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Zs),...r],initials:s.map(Dd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function pc(t,e){let n=t.indexOf(e);return n<0?Xs:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function qe(t,e=12){
let n=t.trim().normalize("NFC"),o=Zs(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Bd.map((r,a)=>{let i=s?
r.initials.map(l=>pc(l,n)):r.plain.map(l=>pc(l,o));return{rank:Math.min(...i,Xs),thing:a}}).filter(r=>r.rank<Xs).
sort((r,a)=>r.rank-a.rank||Number(U(r.thing))-Number(U(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function Lo(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,d=()=>a.length+i.length;
function u(T,...B){return c("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:V=>{
V.preventDefault(),E(T)}},...B)}function h(T,B){let V=N(T);return u(B,Ft(V),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},k(V.label)))}function g({passage:T,lang:B,before:V,found:et,after:S},P){let K=c("span",{dir:"auto",lang:B},
V,et?c("mark",{},et):"",S);return u(a.length+P,K,c("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,B=c("ul",{role:"none"},...i.map(g));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
m("sentence")),B)}function $(){let T=t.value.trim()!=="",B={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(h),...i.length?[w()]:[],...d()?[]:[c("li",B,m("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function y(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function E(T){t.
value=o?A(a[T]):"",y(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function R(){i=s(t.value),a=qe(t.value,i.length?
8:12),l=0,$()}function X(T){e.hidden&&R(),l=(l+T+d())%(d()||1),$()}t.addEventListener("input",R),t.addEventListener(
"focus",()=>o||R()),t.addEventListener("blur",y),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),X(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),E(l)):T.key==="Escape"&&(o||(t.value=""),y()))})}var tr=3;function uc(t,...e){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function er(){b("tip").hidden=!0}function mc(){b(
"drawing").addEventListener("mouseleave",er),b("drawing").addEventListener("pointerdown",er,!0),O.on("hoverNod\
e",({node:t,event:e})=>uc(e,A(t),c("small",{},k(N(t).label)))),O.on("hoverEdge",({edge:t,event:e})=>{let n=Q().
get(t);if(!n)return;let o=Ue(Ee(n.edges)),s=o.slice(0,tr).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},F(r.statements))));uc(e,...s,o.length>tr?c("small",{},`+ ${o.length-tr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])O.on(t,er)}var Hd="input, select, textarea, [role=tablist], [role=application]";function hc(){nt("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&nn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Hd))){if(t.key==="ArrowRight")se(p.tour+
1);else if(t.key==="ArrowLeft")se(p.tour-1);else if(t.key==="Escape")lo();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var zd={corrected:"corrected",stated:"stated","as-stated":"stated"};function nr(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}nt("lang",{kept:!0,write:()=>p.language===
Vs()?"":p.language,read(t){if(t==="en"||t==="ko")On(t);else{if(t)return null;On(Vs())}}});nt("theme",{kept:!0,
write:()=>Pe()===xe.matches?"":Pe()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;we(t||(xe.
matches?"dark":"light"))}});nt("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?zd[t]:
f.readings[0];if(!f.readings.includes(e))return null;p.reading=e,Ct("readings",e)}});nt("as",{write:()=>p.mode===
"picture"?"":p.mode,read(t){if(t&&t!=="table")return null;Zn(t||"picture")}});var Jt;function ce(t,e,n,o){nt(t,
{write:()=>Zt(n()),read(s){let{places:r,unknown:a}=nr(te(s),e);return o(r),a}})}var le=(...t)=>t.flatMap(e=>e===
null?[]:Sn(e)),or=t=>t.map(e=>f.kinds[e].name);ce("view",Vi,()=>{let{preset:t}=Rt();return t?[f.presets[t].name]:
[]},([t=f.presets.length?0:null])=>{Jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});
ce("around",tt,()=>le(Rt().centre),([t])=>{t!==void 0&&Object.assign(Jt,{preset:null,centre:t})});ce("show",vo,
()=>or(Rt().asked),t=>Object.assign(Jt,{asked:t}));var wc=t=>f.kinds.length>2&&t.length===f.kinds.length-1;ce(
"hide",vo,()=>{let{away:t}=Rt();return wc(t)?[]:or(t)},t=>Object.assign(Jt,{away:t}));ce("only",vo,()=>{let{away:t}=Rt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return wc(t)?or([e]):[]},([t])=>{t!==void 0&&(Jt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var gc="*";nt("with",{write:()=>Zt(Rt().came.map(({thing:t,all:e})=>Sn(t)+(e?
gc:""))),read(t){let e=te(t),{unknown:n}=nr(e,o=>tt(o.replace(/\*$/,"")));return Jt.came=e.flatMap(o=>{let s=tt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(gc)}}),n}});ce("add",tt,()=>le(...Rt().added),
t=>Object.assign(Jt,{added:t}));ce("without",tt,()=>le(...Rt().removed),t=>Object.assign(Jt,{removed:t}));ce("\
pin",tt,()=>le(...Rt().pinned),t=>{Oa({...Jt,pinned:t}),dt()});function Mn(t,e,n,o,s){nt(t,{write:()=>Zt(o()),
read(r){let a=te(r);if(a.length&&a.length!==e)return null;let{places:i,unknown:l}=nr(a,n);return a.length&&!l.
length&&s(...i),l}})}Mn("line",2,tt,()=>p.pair?le(p.pair.from,p.pair.to):[],(t,e)=>Re(t,e));Mn("passage",1,Ki,
()=>p.passage===null?[]:[f.passages[p.passage].name],t=>tn(t));Mn("path",2,tt,()=>p.isTold?le(p.path.from,p.path.
to):[],(t,e)=>Ze(t,e));Mn("at",1,tt,()=>le(p.passed?p.selected:null),t=>Kt(t,!0));Mn("entity",1,tt,()=>le(p.passed?
null:p.selected),t=>Kt(t));function xc(t){Ns(t),p.tab==="overview"&&(p.tab="ask")}nt("query",{write:()=>v.name,more:()=>Object.entries(v.
typed).map(([t,e])=>[t,Zt(e)]),read(t,e){if(!t||!un())return v.name&&hn(),t?[t]:[];let n=Object.fromEntries([...e].
map(([o,s])=>[o,te(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?xc({name:t,typed:n}):
p.tab==="overview"&&(p.tab="ask")}});nt("sparql",{write:()=>v.own??"",read(t){if(t&&!un())return[t];t&&v.own!==
t?xc({own:t}):!t&&v.own!==null&&hn()}});var Ud=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],Wd="schema:Country",yc=6,qd=matchMedia("(max-wi\
dth: 860px)"),kc=t=>f.kinds[H(t)].name,sr=t=>t<j&&kc(t)===Wd,$c=[...f.things.keys()].slice(0,j).filter(sr).sort(
(t,e)=>L(e).length-L(t).length||t-e);function Gd(t,e){J(),p.beside=[t,e],qd.matches&&it(!1),z(),b("beside").querySelector(
"h2").focus()}function Kd(){J(),p.beside=null,z(),b("details").querySelector(".beside button")?.focus()}function Sc(t){
let e=$c.filter(a=>a!==t);if(!sr(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>Gd(t,a),{class:"tool"})),o=n.
splice(yc),s=c("details",{},c("summary",{},m("andMore")(o.length)),c("div",{class:"tools"},...o)),r=at(m("besi\
deOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function Vd(t,e){let n=[
...kt(t),...Z(t)].filter(s=>e.includes(kc(s)));return Ue(new Set(n.flatMap(ft).filter(I))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function _d({text:t,statements:e,passage:n}){let o=F(e),s=n===null?"":gt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Qd(t,e){let n=Vd(t,e).map(_d),o=n.splice(
yc);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},m("notSaid")),o.length?c("details",{},c("s\
ummary",{},m("andMore")(o.length)),c("ul",{},...o)):"")}function bc(t,e){let n=$c.filter(s=>s!==e[1-t]).map(s=>c(
"option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":m("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{J(),p.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],z(),b("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return c("th",{scope:"col"},D(e[t]),o)}function vc(){let t=b("beside"),{beside:e}=p;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=Ud.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},m(o))),c("tr",{},...e.map(r=>Qd(r,s)))]);t.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),M("×",Kd,{class:"tool close","aria-label":m("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},bc(0,e),bc(1,e))),...n.
map(o=>c("tbody",{},...o)))))}nt("beside",{write:()=>p.beside?Zt(p.beside.map(Sn)):"",read(t){if(p.beside=null,
!t)return;let e=te(t),n=e.map(tt),o=e.filter((i,l)=>n[l]===void 0||!sr(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Oc=6,Yd=12;function rr(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===t,r=ot(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ar({out:t,property:e}){let n=k(f.predicates[e]);
return t?n:m("relationOf")(n)}var Mc=({ends:t})=>[...t].map(([e,n])=>{let o=F(n);return c("span",{class:"end"},
D(e),o?c("sup",{},o):"")});function Jd(t){let e=Mc(t),n=e.length>Oc+1?Oc:e.length,o=c("summary",{},m("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},ar(t)),c("dd",{},...e.
slice(0,n),s))}function ir(t){let e=Ut(rt(t)?.captions??[""]).replaceAll(`
`," "),n=k(N(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Xd(t,e){let n=ir(t),o=rr(t,s=>s!==e&&!(U(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>Mt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},ar(s)),...Mc(s))))}function Zd(t){let e=new Map;for(let o of kt(t)){let s=rr(o,a=>a===t).map(ar).join(
", ");if(!s)continue;let r=`${k(N(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Yd;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Xd(r,t)))))}function Ec(t){let e=rr(t,o=>C(t)||!C(o)).map(Jd),n=C(t)?[]:Zd(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},m("asParts")),e.length?c("dl",{},...e):"",...n)}var tp=3,ep=5,Tc=12,np=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,op=150;function Ac({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:i,relation:l})=>i===o?l??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>op?3:0)}function sp(t){
let n=Ue(Fn(t)).filter(({passage:r})=>r!==null).sort((r,a)=>Ac(a,t)-Ac(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<tp&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function rp({text:t,statements:e,passage:n}){let o=F(e),s=n===null?"":gt(n),r=t.
replace(np,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function ap(t){let e=o=>Ut(
rt(o)?.captions??[""]),n=o=>rt(o)?.sums.length?0:1;return kt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(
s))}function ip(t){let e=ap(t).slice(0,ep).map(n=>{let o=Z(n).filter(r=>r!==t&&!U(r)&&N(r).rank==="actor"),s=M(
ir(n),()=>Mt(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).map(D))});return e.length?c("ul",
{class:"facts","aria-label":m("figures")},...e):""}function Lc(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(N(a).rank),o=Z(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||a-i);if(!o.length)return"";let s=o.
length>Tc+1?o.splice(Tc):[],r=c("details",{},c("summary",{},m("andMore")(s.length)),...s.map(D));return c("sec\
tion",{class:"near"},c("h3",{},`${m("linked")} (${o.length+s.length})`),c("div",{},...o.map(D),s.length?r:""))}
var Cc=t=>[...sp(t).map(rp),ip(t)];var Nc=["from","to"];function Rc(){let{from:t,to:e}=p.path;t!==null&&e!==null?Ka(t,e):Co()}function cp(t){let e=`\
path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":e,"aria-autocomplete":"list"});return Lo(o,n,{keep:!0,take(s){p.path[t]=s,p.path.from!==null&&p.path.
to!==null&&Rc()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),o,n)}var jc=c("div",{"aria-l\
ive":"polite"});function Ic(){let t=()=>{p.path={from:p.path.to,to:p.path.from},Rc()};b("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...Nc.map(cp),M("",t,{class:"too\
l","data-message":"swap"}),jc)}var lp=({from:t,to:e,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,D(t)," – ",
D(e)),...ve(n));function fp(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",{},m("sameEnds"))];let n=Pr(
Hn(t,e)),o=n.length?m("steps")(n.length):m("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(lp))]}function Co(){for(let t of Nc){let[e,n]=[b(`path-${t}`),p.path[t]];e.value=n===null?"":A(n),e.placeholder=
m("search")}jc.replaceChildren(...fp(p.path.from,p.path.to))}function Pc(t){p.path={from:t,to:null},Co(),Nt("p\
ath"),b("path-to").focus()}var ut=(t,e,n={})=>M(vt(t),e,{class:"tool","data-act":t,...n}),Dc=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function dp(t){let e=mt(t),n=C(t)?[]:he(t),o=C(t)?[]:kt(t).filter(mt);return Dc(
ut("focus",()=>Va(t)),Vn(t).total?ut("expand",()=>po(t)):"",C(t)&&e?ut("fold",()=>mo([t])):"",C(t)&&!e?ut("unf\
old",()=>uo([t])):"",n.length?ut("unfoldAround",()=>uo(n)):"",o.length?ut("foldAround",()=>mo(o)):"",ut("pathF\
rom",()=>Pc(t)),e?ut("pin",()=>Ja(t),{"aria-pressed":String(ee(t))}):"",e?ut("hide",()=>Xa(t)):"",ut("release",
ye))}function pp(t){let{count:e,kinds:n}=Gr(t),o=n.map(r=>k(f.kinds[r].label)),s=M(m("all"),()=>ae(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function up(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?D(n):c("span",{dir:"auto",
lang:n.lang||!1},Se(t));return[c("dt",{},k(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},F([t])):"",s.length?c("span",{class:"corrected"},`${m("corrected")}${s.map(k).join(", ")}`):"")]}function mp(t){
let e=ft(t).filter(I).flatMap(up);return e.length?c("details",{class:"rows"},c("summary",{},m("asData")),c("dl",
{},...e)):""}function cr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",D(o)]);return n.
length?c("p",{class:"names","data-how":e},lr(m(e)),...n):""}var lr=t=>c("span",{class:"muted"},t);function hp(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:Fc,ontoggle:o=>Fc=o.target.open},c("summa\
ry",{},m("data")),c("p",{class:"names"},lr(`${m("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
lr(`${m("elsewhere")} `),c("code",{},n.join(" "))):"",Ec(t),mp(t))}var Fc=!1;function gp(t){let{label:e,names:n}=f.
things[t],o=N(t),s=[...new Set([...[e].flat().filter(a=>a!==k(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=ve(Fn(t));return[c("h2",{dir:"auto",tabindex:"-1"},k(e)),c("p",{class:"kind"},Ft(o),k(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...Cc(t),cr(t,"broader"),cr(t,"narrower"),cr(t,"related"),dp(t),Sc(
t),pp(t),Lc(t),at(`${m("said")} (${r.length})`,...r),hp(t)]}function wp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(mt)?ut("fold",()=>mo(o)):ut("unfold",()=>uo(o));return[c("h2",{tabindex:"\
-1"},At()),c("p",{},D(t)," ",D(e)),Dc(o.length?r:"",ut("release",ye)),at(m("said"),...ve(Ee(n)))]}function Bc(){
let{pair:t,selected:e}=p,n=[c("h2",{tabindex:"-1"},m("details")),c("p",{},m("noneChosen"))],o=t?wp(t):e!==null?
gp(e):n;b("details").replaceChildren(...o.filter(Boolean))}function dr(){return p.tour!==null?p.tour:f.steps.length&&qt()===f.steps[0].preset?0:null}var No=f.steps.length-
1,xp=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function bp(t){return No?t?[M(m("tourBack"),()=>se(
t-1),{class:"tool","data-act":"back"}),M(m("tourNext"),()=>se(t+1),{class:"tool next","data-act":"next",disabled:t===
No}),M("×",lo,{class:"tool","data-act":"leave","aria-label":m("tourLeave")})]:[M(m("tourStart")(No),()=>se(1),
{class:"tool next","data-act":"tour"})]:[]}function fr(t){if(t)return c("p",{class:"kicker"},m("tourStep")(t,No));
let e=f.articles.map(k).filter(Boolean).join("; "),n=m("origin")(e,f.articles.length);return f.articles.length?
c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function yp(t){let{text:e,passages:n}=en(t);return[fr(t),c(
"h1",{id:"headline",dir:"auto"},...xp(k(e))),c("div",{class:"under"},c("span",{class:"chips"},c("small",{},m("\
statedIn")),...n.map(gt)),c("span",{class:"tools",role:"group","aria-label":m("tour")},...bp(t)))]}function kp(){
let t=qt();if(t===null)return[fr(null),c("h1",{id:"headline",dir:"auto"},At()||k(f.title))];let{title:e,note:n}=f.
presets[t];return[fr(null),c("h1",{id:"headline"},k(e)),c("p",{class:"under note"},k(n))]}function Hc(){let t=dr(),
e=document.activeElement?.dataset?.act,n=b("finding");n.replaceChildren(...(t===null?kp():yp(t)).filter(Boolean));
let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus(),n.dataset.told=t?"tour":""}var $p=9;function zc(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ae(t,o?"hide":"show")},e?ko(n.family):Ft(n),k(n.label))}var Ro=(t,e)=>c("\
span",{},t,e),Uc=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function Wc(){let t=_n(),e=new Set(f.relations.
map(({thing:l})=>f.things[l].kind)),n=[...f.kinds.keys()].filter(l=>t.has(l)||x.away.has(l)),o=n.toSorted((l,d)=>(t.
get(d)??0)-(t.get(l)??0)).slice(0,$p),s=n.filter(l=>o.includes(l)),r=[...Q().values()],a=q().filter(l=>Te(l).includes(
"†")),i=a.filter(qn);b("legend").replaceChildren(...s.filter(l=>!e.has(l)).map(l=>zc(l,!1)),...s.filter(l=>e.
has(l)).map(l=>zc(l,!0)),...r.some(({edges:l})=>l.some(({relation:d})=>d===null))?[Ro(ko("stated"),m("statedLi\
ne"))]:[],...r.some(l=>to(l)!==null)?[Ro(ko("wide"),m("wideLine"))]:[],...i.length?[Ro(Uc("grave"),m("graveErr\
or"))]:[],...a.length>i.length?[Ro(Uc("light"),m("lightError"))]:[])}var Sp=12;function vp(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Op({relation:t,sum:e}){let n=ss(t,e);if(n===null)return"";let o=document.createElementNS(
Pt,"svg");o.setAttribute("class",`amount ${N(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Pt,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Mp(t){let{relation:e,sum:n}=t,o=F([n.statement]),s=o&&Wn(n.statement),r=eo(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=vp(e).map(A).join(" → "),l=c("b",{},os(n.statement),o?c("sup",
{},o):""),d=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&co(r)},d,Op(t)))}function qc(){let t=he().flatMap(s=>on(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${N(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,l)=>l.sum.value-
i.sum.value).slice(0,Sp),a=new Intl.DisplayNames(p.language,{type:"currency"}).of(r[0].sum.currency);return[c(
"h4",{},a??""),c("ul",{class:"sums"},...r.map(Mp))]}),o=t.map(({sum:s})=>s.statement).filter(Wn);return at(m(p.
reading==="corrected"?"rightAmounts":"amounts"),...n,...$n(o),c("p",{class:"note"},m("scales")))}var Ge=t=>t.toLocaleString(p.language),Kc=[...f.things.keys()].slice(0,j),Ep=f.kinds.map((t,e)=>Kc.filter(n=>H(
n)===e).length),Gc=new Set(f.relations.map(({thing:t})=>H(t))),Vc=Kc.filter(t=>N(t).rank==="actor").sort((t,e)=>L(
e).length-L(t).length||t-e).slice(0,8),Ke=t=>c("p",{class:"note"},t);function Tp(){let t=qt(),e=f.presets.map(
(n,o)=>M(k(n.title),()=>Ga(o),{class:"tool",value:n.name,"aria-pressed":String(o===t)}));return at(m("views"),
c("div",{class:"tools",role:"group","aria-label":m("views")},...e),Ke(t===null?m("ownView"):k(f.presets[t].note)),
f.presets.some(({name:n})=>n==="all")?"":Ke(m("tooMany")(Ge(j))))}function Ap(t,e){let n=f.kinds[t],o=c("input",
{type:"checkbox",value:String(t),checked:!Ce().has(t),onchange:({target:a})=>ae(t,a.checked?"show":"hide")}),s=c(
"small",{},m("shownOf")(Ge(e),Ge(Ep[t]))),r=k(n.label);return c("li",{},c("label",{},o,Ft(n),c("span",{},r),s),
M(m("only"),()=>ae(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function Lp(){let t=_n(),e=[...f.kinds.
keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Ap(r,t.get(r)??0))),o=e.filter(s=>Gc.has(s));return[at(m("kind\
s"),Ke(m("kindsNote")),n(e.filter(s=>!Gc.has(s)))),o.length?at(m("lines"),Ke(m("linesNote")),n(o),c("div",{class:"\
tools"},M(m("unfoldAll"),Qa,{class:"tool","data-act":"unfoldAll"}),M(m("foldAll"),Ya,{class:"tool","data-act":"\
foldAll"}))):"",Ce().size?M(m("all"),()=>ae(null,"all"),{class:"tool",id:"every"}):""]}function Cp({kind:t,names:e}){
let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(
n.flatMap(r=>qe(r,3)))]:[],s=o.flatMap(r=>[" ",D(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},
c("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?c("p",{},m("didYouMean"),...s):"")}function Np(){let t=p.
reading==="corrected"?` ${m("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"}),m("\
ring"),t)}function Rp(){let t=Vc.map(e=>c("li",{},D(e)," ",c("small",{},String(L(e).length))));return at(m("co\
nnected"),c("ul",{class:"things"},...t))}function jp(){let t=dr();if(t===null)return[];let{points:e,passages:n}=en(
t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(gt));if(e.length){let a=e.map(i=>o(k(i.text),i.passages));return[
at(m("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].text).map(a=>o(k(f.passages[a].
text),[a]));return t?[at(m("inShort"),c("ul",{class:"points"},...r))]:[]}function _c(){let t=[m("things")(Ge(j-
f.relations.length)),m("statements")(Ge(f.statements.length)),f.passages.length?m("sentences")(Ge(f.passages.length)):
""],e=[c("h2",{class:"unseen"},m("overview")),p.unknown?Cp(p.unknown):"",...jp(),p.tour===null?qc():"",Tp(),f.
articles.length&&f.readings.length>1?Ke(m("bothReadings")):"",c("p",{class:"counts"},t.filter(Boolean).join(" \
· ")),c("p",{},m("help")),f.readings.length===1?Ke(m("onlyCorrected")):"",Un?Np():"",...Lp(),Vc.length?Rp():""];
b("overview").replaceChildren(...e.filter(Boolean))}var Yc=t=>Math.min(...t,f.passages.length),Jc=t=>c("span",{class:"chips"},...t.map(gt)),Xc=t=>c("span",{dir:"a\
uto"},t),Zc=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Ip={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:D},{name:"kind",value:t=>k(N(t).label)},{name:"linkedTo",value:t=>Z(t).length},{name:"marks",
value:t=>ue(t).length,cell:t=>ue(t).length?`${F(ue(t))} ${ue(t).length}`:""}]},Qc=({passage:t})=>t===null?[]:[
t],Pp={title:"wordRows",under:["thing"],rows:()=>kn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(Zc)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Xc(t.text)},{name:"sentence",value:t=>Yc(Qc(t)),cell:t=>Jc(Qc(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>D(t)},{name:"marks",value:({statements:t})=>F(t)}]},Fp={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(I).map(t=>({row:t,things:Zc(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>D(f.statements[t].subject)},{name:"relation",value:t=>k(f.
predicates[f.statements[t].predicate])},{name:"object",value:Se,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?D(e):Xc(Se(t))}},{name:"sentence",value:t=>Yc(f.statements[t].passages),cell:t=>Jc(f.statements[t].passages)},
{name:"marks",value:t=>F([t])}]},jo={things:Ip,...f.sentences.length&&{words:Pp},statements:Fp};var Do=200,el=matchMedia("(max-width: 640px)"),Po={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Dt="things",nl=!1,En="",Ve=Do,tl=t=>String(t).normalize("NFKC").toLowerCase();function Dp(){
let{columns:t,rows:e}=jo[Dt],n=new Set([...q(),...St().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>nl||n.has(
g)||Dt==="words"&&w.some($=>C($)&&n.has($)),s=tl(En),r=new Set(En?qe(En,1/0):[]),a=(g,{name:w,value:$,cell:y})=>w===
"sentence"&&y?y(g).textContent:$(g),i=(g,w)=>!En||t.some($=>tl(a(g,$)??"").includes(s))||w.some($=>r.has($)),{
by:l,direction:d}=Po[Dt],{value:u}=t[l],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:u(g),i:w})).sort((g,w)=>{let[
$,y]=[g.key,w.key],E=typeof $=="number"&&typeof y=="number"?$-y:h(String($),String(y));return d*E||g.i-w.i}).map(
({row:g})=>g)}var Io=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),mr=c("div",{class:"tools",role:"group","data-label":"tableOf"}),pr=c("input",{type:"checkbox",id:"eve\
ry-row"}),ol=c("p",{class:"note",role:"status"}),Fo=c("table",{}),ur=M("",Bp,{class:"tool","data-message":"mor\
eRows"});function Bp(){Ve+=Do,fe()}function sl(){Io.addEventListener("input",()=>{En=Io.value.trim(),Ve=Do,fe()}),
pr.addEventListener("change",()=>{nl=pr.checked,fe()}),el.addEventListener("change",()=>b("table").hidden||fe());
let t=c("label",{class:"check"},pr,c("span",{"data-message":"everyRow"}));b("table").append(c("div",{class:"ba\
r"},mr,Io,t),ol,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Fo,ur))}function Hp(t){
let{by:e,direction:n}=Po[Dt];Po[Dt]={by:t,direction:e===t?-n:1},fe(),Fo.querySelector(`th [value="${t}"]`)?.focus()}
function zp(t){Dt=t,Ve=Do,fe(),mr.querySelector(`[value=${t}]`)?.focus()}function Up({name:t},e){let{by:n,direction:o}=Po[Dt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(vt(t),()=>Hp(e),{value:String(
e)}))}function fe(){Io.placeholder=m("filter"),mr.replaceChildren(...Object.entries(jo).map(([d,{title:u}])=>M(
vt(u),()=>zp(d),{class:"tool",value:d,"aria-pressed":String(d===Dt)})));let{columns:t,title:e,under:n}=jo[Dt],
o=Dp(),s=t.filter(({name:d})=>el.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:u,cell:h})=>h?
h(d):String(u(d)),l=d=>{let u=s.map(g=>c("div",{class:"under"},i(d,g))),h=a.map(g=>c("td",{},i(d,g)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...u),...h)};Fo.className=Dt,Fo.replaceChildren(c("caption",{class:"unseen"},
vt(e)),c("thead",{},c("tr",{},...[r,...a].map(d=>Up(d,t.indexOf(d))))),c("tbody",{},...o.slice(0,Ve).map(l))),
ol.textContent=m("rowsOf")(Math.min(Ve,o.length),o.length),ur.hidden=o.length<=Ve,ur.textContent=m("moreRows")}var wt=24,Bo=22,de=12,Tn=18,Wp=480,qp=2,rl=8e3;function ct(t,e,...n){let o=document.createElementNS(Pt,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function al({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=e-(i.length-1)*n*Ae/2+n*.35;return ct("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,u)=>ct("tspan",{x:t,
y:l+u*n*Ae},d)))}function Gp({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[d,u,h]=[W(
t),W(e),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[ct("path",{d:pa(d,u,n),fill:"\
none",stroke:h,...g})];for(let[$,y,E]of[[e,t,.9],[t,e,.1]])!($===e?i.to:i.from).enabled||!o.some(R=>R.to===$)||
w.push(Kp(W($),n?ht(d,u,n,E):W(y),l($),h));return w}function Kp(t,e,n,o){let s=Math.hypot(t.x-e.x,t.y-e.y)||1,
[r,a]=[(t.x-e.x)/s,(t.y-e.y)/s],[i,l]=[t.x-r*n,t.y-a*n],d=[i-r*8,l-a*8],u=[[i,l],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,
d[1]-r*3]];return ct("polygon",{points:u.map(h=>h.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function Vp({
id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=N(t),i=o/6;return ct("path",{d:yo[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...ee(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o}\
 ${n-o}) scale(${i})`},ct("title",{},`${k(f.things[t].label)} (${k(a.label)})`))}function _p(t,e){let n=bs(t),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=ct("svg",{x:0,y:e,width:r,height:a,
viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),u=w=>d.get(w).size;for(let w of n.lines)l.append(
...Gp(Q().get(w.id),w,u));l.append(...n.things.map(Vp));for(let w of n.captions)l.append(al(w,w.line.weight>1?
t.ink:t.soft,t.paper));for(let w of n.names)l.append(al(w,U(w.thing)?t.soft:t.ink,t.paper));let h=({x:w,y:$})=>w>=
o.x&&w<=s.x&&$>=o.y&&$<=s.y,g=n.things.map(({id:w})=>w).filter(w=>h(W(w)));return{svg:l,things:g,width:r,height:a}}
function hr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();me(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var gr=(t,e,n,o)=>t.map((s,r)=>ct("text",{x:wt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function Qp(t,e,n,o){let s=new Set(t),r=St().filter(({from:u,to:h})=>s.has(u)&&s.
has(h)),a=new Set(r.flatMap(({relation:u})=>u===null?[]:H(u))),i=[],[l,d]=[wt,n+Tn];for(let u of[...new Set(t.
map(H)),...a]){let{label:h,family:g,shape:w}=f.kinds[u],$=18+me(k(h),de)[0]+Tn;l+$>o&&l>wt&&([l,d]=[wt,d+Tn]);
let y=e.families[g].full;i.push(a.has(u)?ct("path",{d:`M${l} ${d-4}h12`,stroke:y,"stroke-width":2}):ct("path",
{d:yo[w],fill:y,transform:`translate(${l} ${d-10})`}),ct("text",{x:l+18,y:d,"font-size":de,fill:e.ink},k(h))),
l+=$}return{made:i,height:i.length?d-n+Tn/2:0}}function Yp(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Jp(){let t=qt(),e=At()||(t===null?"":k(f.presets[t].
title)),n=f.readings.length>1?m(p.reading==="corrected"?"rightReading":"stated"):"";return[e,n].filter(Boolean).
join(" · ")}async function wr(t){let{licences:e}=await fn(),n=La(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
Wp,bs(n).width),l=hr(k(f.title),Bo,i-2*wt,600),d=hr(Jp(),de+2,i-2*wt),u=wt+l.length*Bo*1.3+d.length*(de+2)*1.3+
Tn/2,{svg:h,things:g,width:w,height:$}=_p(n,u);h.setAttribute("x",String((i-w)/2));let{made:y,height:E}=Qp(g,n,
u+$,i-wt),R=f.articles.map(k).filter(Boolean).join("; "),X=[R?m("slideSource")(R):"","sovkg",...e.map(Yp)].filter(
Boolean).join(" · "),B=[Un?m("slideErrata"):"",X].filter(Boolean).flatMap(K=>hr(K,de,i-2*wt)),V=u+$+E,et=V+B.
length*de*1.3+wt,S=ct("svg",{xmlns:Pt,viewBox:`0 0 ${i} ${et}`,width:i,height:et,"font-family":a,role:"img"});
return S.append(ct("title",{},k(f.title))),t||S.append(ct("rect",{width:i,height:et,fill:r})),S.append(...gr(l,
wt/2,Bo,{"font-weight":600,fill:o}),...gr(d,wt/2+l.length*Bo*1.3+2,de+2,{fill:s}),h,...y,...gr(B,V,de,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString(S)],{type:"image/svg+xml"}),width:i,height:et}}async function il(t){
let{file:e,width:n,height:o}=await wr(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(qp,rl/n,rl/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,d)=>{i.toBlob(u=>u?l(u):d(new Error(
"PNG")),"image/png")})}var Xp=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Zp=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function cl({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,k(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>k(f.errata[a].problem)).join(" | ")]);return[Xp,...e].map(
n=>`${n.map(Zp).join(",")}\r
`).join("")}var An=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),ll=t=>t.
split(/[#/]/).at(-1)||t;function fl({triples:t,things:e,terms:n}){let o=new Map;function s(d,u,h){let g=o.get(
`${d} ${u}`)??`k${o.size}`;return o.set(`${d} ${u}`,g),`<data key="${g}">${An(h)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:u,object:h,said:g}of t)if("iri"in h){let w=g.passages.map(y=>f.passages[y].name).join(" "),
$=[s("edge","predicate",u),s("edge","label",k(f.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${An(d.iri)}" target="${An(h.iri)}">${$.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(ll(u),[...w.get(ll(u))??[],h.value])}let i=e.map(({iri:d,
thing:u})=>{let[h,g]=[f.things[u].label].flat(),w=[s("node","label",h),s("node","label_ko",g??h),s("node","typ\
e",ho(u,n).join(" "))];for(let[$,y]of r.get(u)??[])w.push(s("node",`said_${$}`,y.join(" | ")));return`<node id\
="${An(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,u])=>{let[h,g]=d.split(" ");return`<key id="${u}" for="${h}"\
 attr.name="${An(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function Ho(t,e){let n=k(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var dl="http://www.w3.org/2000/01/rdf-schema#label",tu="http://www.w3.org/2001/XMLSchema#string",_e=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
pl=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function ul({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:dl.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[g,w]=o.find(([,$])=>$&&h.startsWith($)&&/^[a-z][\w-]*$/i.test(
h.slice($.length)))??[];return w===void 0?pl(h):(s.set(g,w),`${g}:${h.slice(w.length)}`)}function a({value:h,lang:g,
datatype:w}){return g?`${_e(h)}@${g}`:w&&w!==tu?`${_e(h)}^^${r(w)}`:_e(h)}let i=new Map,l=(h,g)=>i.set(h,[...i.
get(h)??[],g]);for(let{iri:h,thing:g}of e){let[w,$]=[r(h),f.things[g].label];for(let E of ho(g,n))l(w,`a ${r(E)}`);
let y=Array.isArray($)?[`${_e($[0])}@en`,`${_e($[1])}@ko`]:[_e($)];l(w,`${r(dl)} ${y.join(" , ")}`)}for(let{subject:h,
predicate:g,object:w}of t)l(r(h.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([h,g])=>`${h} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[k(f.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,g])=>`@prefix ${h}: ${pl(g)} .
`),`
`,...d].join("")}var eu={turtle:[ul,"text/turtle","ttl"],csv:[cl,"text/csv","csv"],graphml:[fl,"application/graphml+xml","graph\
ml"]};async function xr(t){let[e,n,o]=eu[t];Ho(new Blob([e(await oi())],{type:`${n};charset=utf-8`}),o)}var ml=()=>b(
"transparent").checked;async function nu(){try{await navigator.clipboard.writeText(location.href),st(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var hl={png:async()=>Ho(await il(ml()),"png"),svg:async()=>Ho(
(await wr(ml())).file,"svg"),print:()=>print(),link:nu,turtle:()=>xr("turtle"),csv:()=>xr("csv"),graphml:()=>xr(
"graphml")};function ou(){let[t,e]=[b("taking"),b("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function gl(){
let t=b("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(e())),e()&&ou()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(hl,n.id)&&(t.
hidePopover(),b("take").focus(),await hl[n.id]())});for(let n of[t,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var su=matchMedia("(max-width: 860px) and (min-height: 501px)");Tr(xs,oo,Sr,rc,Hc,Wc,_c,Bc,vc,Co,()=>p.tab==="\
text"&&Eo(),()=>p.mode==="table"&&fe(),xo,Hi,Js,ns,()=>{b("undo").disabled=!Or()});Ic();Xi();sl();Lo(b("query"),
b("found"),{take:Mt,sentences:Ui,read:jt});lc();mc();dc();hc();ac();gl();it(!su.matches);b("empty").hidden=j>0;
O.once("afterDrawing",()=>performance.mark("drawn"));fo(location.hash);window.sovkg={data:f,network:O,lines:Q,
readable:ao,pointOn:ht,picture:{shown:ge,things:q,isPinned:ee},select(t){let e=tt(t);return e!==void 0&&Mt(e),
e!==void 0}};})();
