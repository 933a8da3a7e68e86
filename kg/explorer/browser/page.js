"use strict";(()=>{var yt=history.state?.step??0,jn={[yt]:location.hash},Er=!1,Ko=()=>{};var Vo=()=>yt>0;function Tr(t,e){let n=e&&t!==jn[yt];yt+=Number(n),jn[yt]=t;try{history[n?"pushState":"replace\
State"]({step:yt},"",t||location.pathname+location.search)}catch{Er=!0}}function Ar(){if(Vo()){if(!Er)return history.
back();yt-=1,Ko(jn[yt],!1)}}function Lr(t){Ko=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
yt=n?yt+1:e.step,jn[yt]=location.hash,Ko(location.hash,n)})}var Dn=new Map,Z=(t,e)=>{Dn.set(t,e)},At=[],Fn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
te=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),ee=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Nl(){return[...[...Dn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Fn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Fn(a)}`)]:[]}),...At.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Bn=!1;function Q(){Bn=!0,At=[]}function Cr(){Tr(Nl(),Bn),Bn=!1}function Rl(t){let e=new Map;
At=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||At.push({part:n,kind:"",names:[n]})}return e}function Nr(t,e=!0){
Bn=!1;let n=Rl(t),o=new Map([...n].filter(([s])=>!Dn.has(s)));for(let[s,{read:r,kept:a}]of Dn){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),d=`${s}=${Fn(i)}`;l===null?At.push({part:d,kind:"",names:[`${s}=${i}`]}):l?.length&&
At.push({part:d,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${Fn(r)}`;At.push({part:a,kind:"",names:[`${s}=${r}`]})}
return At.length?{kind:At[0].kind,names:At.flatMap(({names:s})=>s)}:null}var Rr=Vo,Ir=Ar;var Il=JSON.parse(document.getElementById("data")?.textContent??"{}");function Pl({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries(Il).map(([t,e])=>[t,e.blank?Pl(e):e]));var p={language:f.lang,reading:f.readings[0],selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},isTold:!1,tour:null,tab:"overview",mode:"picture",beside:null},Pr=[];function jr(...t){
Pr.push(...t)}function W(){for(let t of Pr)t()}var k=t=>Array.isArray(t)?t[p.language==="ko"?1:0]:t,Wt=t=>k(t[p.
reading==="corrected"?t.length-1:0]),A=t=>k(f.things[t].label);function Lt(){let{pair:t,selected:e}=p;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=f.things.filter(({kind:t})=>t!==null).length,U=t=>f.things[t].kind,N=t=>f.kinds[U(t)],q=t=>N(t).rank==="\
concept",Qo=[];for(let t of f.relations)Qo[t.thing]=t;var rt=t=>Qo[t],L=t=>Qo[t]!==void 0,Hn=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{Hn[t].push(n),typeof e=="number"&&e!==t&&Hn[e].push(n)});var dt=t=>Hn[t].
filter(e=>f.statements[e].subject===t),ne=Array.from({length:I},()=>[]);function Fr(t){ne[t.from].push(t),t.to!==
t.from&&ne[t.to].push(t)}var R=t=>ne[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&Fr({from:t,to:e,statement:n,relation:null})});var Dr=t=>Array.isArray(t)?t[0]:t,_o=[];for(let t of f.edges)
_o[t.relation]??=[],_o[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=_o[t]??[],o=Dr(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&q(i)&&Dr(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:d,property:m,role:h}=i,[g,w]=[h!=="poin\
t",h==="into"];Fr({from:l,to:d,statement:null,relation:t,property:m,isAside:g,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Ze=[...f.things.keys()].slice(0,I).filter(t=>N(t).rank==="actor").sort((t,e)=>ne[e].length-ne[t].length||t-
e),ot=(t,e)=>t.from===e?t.to:t.from,Br=(t,e)=>ne[t].filter(n=>ot(n,t)===e&&Ct(n,new Set));function P(t){let{only:e}=f.
statements[t];return e===""||e===p.reading}var Ct=(t,e)=>t.relation===null?P(t.statement):!e.has(U(t.relation));
function tt(t,e=new Set){let n=new Set;for(let o of ne[t]){let s=ot(o,t);s===t||e.has(U(s))||!Ct(o,e)||L(s)&&!L(
t)||n.add(s)}return[...n]}var kt=t=>[...new Set(ne[t].map(e=>ot(e,t)).filter(e=>L(e)&&e!==t))];function Un(t){
let e=L(t)?[]:kt(t).flatMap(dt);return new Set([...Hn[t],...e].filter(P))}var Ce=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:dt(e.relation).filter(P)));function Wn(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function qn(t,e){
let n=o=>P(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(
n)}var Hr=1e3,Ur=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),Wr=(t,e)=>L(
t)!==L(e)?1:2,qr=t=>R(t).flatMap(e=>e.relation===null&&P(e.statement)?[ot(e,t)]:[]);function jl(t,e){let n=Ur(
e),o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let d of qr(l)){if(n.has(d))continue;let m=e.has(l)&&e.has(d)?2:Wr(l,d),h=i+
m*Hr+(q(d)&&!e.has(d)?1:0);h>=(o.get(d)??1/0)||(o.set(d,h),s[r+m]??=[],s[r+m].push([h,d]))}}return o}function zn(t,e){
let n=new Set([t,e]),o=jl(e,n);if(!o.has(t))return[];let s=[t];for(let r=t;r!==e;r=s[s.length-1]){let a=(o.get(
r)??0)-(q(r)&&!n.has(r)?1:0),i=qr(r).filter(d=>d!==r&&o.get(d)===a-Wr(r,d)*Hr);if(!i.length)return[];let l=i.filter(
d=>!L(d)||n.has(d));s.push(Math.min(...l.length?l:i))}return s}function zr(t){let e=Ur(new Set(t)),n=t.filter(
(o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(m=>m.relation===null&&
ot(m,r)===o?[m.statement]:[]),i=kt(r).filter(m=>!e.has(m)&&R(m).some(h=>h.relation===null&&ot(h,m)===o)),l=t.slice(
t.indexOf(r)+1,t.indexOf(o)).filter(L),d=[...new Set([...i,...l])].flatMap(dt);return{from:r,to:o,statements:new Set(
[...a,...d].filter(P))}})}var b=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),at=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Nt(t,e){for(let n of b(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function st(t){b("status").textContent=t}var Dl=2.399963229728653,Fl=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Gr(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Kr(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*Dl,d={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},m=o(d);if(n.every(h=>Fl(m,h))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var Vr=t=>f.statements[t].errata.length>0,tn=t=>f.statements[t].only==="corrected";function D(t){let e=[...t].
filter(Vr);return(e.some(n=>!tn(n))?"†":"")+(e.some(tn)?"‡":"")}var Gn=new Map;f.statements.forEach(({subject:t},e)=>{
Vr(e)&&Gn.set(t,[...Gn.get(t)??[],e])});var Kn=Gn.size>0,he=t=>(Gn.get(t)??[]).filter(P),Vn=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),_n=t=>he(t).some(e=>Vn(e)&&!tn(e)),Ne=t=>D(he(t));function Yo(t){
if(t.relation===null)return D([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return D(
dt(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&P(o)}))}var Yn=11,Bl=17,Re=1.18,Hl=12,Ul={actor:3.4,named:2.8,relation:2.4,concept:2},Wl={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},Qn=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function ql(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/Qn(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Qn(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;Qn(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function zl(t){let e=ql(k(f.things[t].label)),n=rt(t)?.amounts??[];if(!n.length)return e+(Ne(t).includes("‡")?
"‡":"");let o=Wt(n).replaceAll(`
`," "),s=Qn(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var _r=new Map;function Xo(t){let e=`${p.language} ${p.reading}`,n=_r.get(e)??new Map;return _r.set(
e,n),n.has(t)||n.set(t,zl(t)),n.get(t)}var Qr=document.createElement("canvas").getContext("2d"),Gl=getComputedStyle(
document.body).fontFamily,Kl={400:new Map,600:new Map};function ge(t,e,n=400){let o=t.split(`
`),s=Kl[n],r=s.get(t);return r===void 0&&(Qr.font=`${n} 20px ${Gl}`,r=Math.max(...o.map(a=>Qr.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Re]}function Yr(t){let{radius:e,font:n}=f.things[t],[o,s]=ge(Xo(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function qt(t,e,n){let{rank:o}=N(t),[s,r]=Wl[o];return Math.max(f.things[t].radius*e,Ul[o]+
Math.min(s*Math.sqrt(n),r))}function Xr(t,e,n){let o=N(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,Yn+o),Bl),bold:o&&n>=Hl?600:400}}function Jo(t,{x:e,y:n}){let[o,s]=Yr(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Vl=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Zo=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function $t(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=m=>R(m).map(h=>ot(h,m)).filter(h=>h!==m&&t.has(h)),
a=m=>t.get(m),i=(m,h)=>[...t].some(([g,w])=>g!==h&&Gr(m,a(h),w,f.things[g].radius+4)),l=[...t].map(([m,h])=>Jo(
m,h)),d=new Set(e.filter(m=>!t.has(m)));for(;d.size;){let m=[...d],h=(n?null:m.find(y=>r(y).length))??m[0];d.delete(
h);let g=n?[]:r(h),w=n?[n]:g.map(a),$=Kr(w.length?Zo(w):o,n||w.length===1?40:0,l,y=>s?Vl(y,s):Jo(h,y),y=>g.some(
E=>i(y,E)));t.set(h,$),l.push(Jo(h,$))}}var en=80,[_l,Ql]=[8,12];function Ie(t,e,n){return tt(t,n).filter(s=>!e.has(s)).sort((s,r)=>Number(q(s))-Number(
q(r))||R(r).length-R(s).length||s-r)}function Yl(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=rt(
t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function nn(t,e,n){let o=new Set(tt(t,n)),
s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=_l)return[];let r=new Map;
for(let a of R(t)){let i=ot(a,t),l={actor:20,named:10,relation:0,concept:0}[N(i).rank];o.has(i)&&!e.has(i)&&Ct(
a,n)&&r.set(i,Math.max(r.get(i)??0,l+Yl(a)))}return[...r].sort(([a,i],[l,d])=>d-i||R(l).length-R(a).length||a-
l).slice(0,Ql-s).map(([a])=>a)}var ts=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set}),x=ts(),z=t=>x.shown.get(t),Pe=()=>new Set([...x.away,...x.aside]),Jr=()=>new Set([
...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function Xn(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=Ie(t,e,x.away);return{some:n.slice(0,en),total:n.length,away:Ie(t,e,new Set).length-n.length}}
function Zr(t){let e=new Set(tt(t,x.away)),n=tt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=R(t).filter(a=>ot(
a,t)===s&&Ct(a,new Set));return[U(s),...r.flatMap(({relation:a})=>a===null?[]:U(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function vt(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=es()?new Set(f.presets[x.preset].things):null,[n,o]=[Pe(),Jr()];function s(a){let i=o.has(a.from)||o.has(a.to);
return a.relation===null?(i||!(e?.has(a.from)&&e.has(a.to)))&&Ct(a,n):x.shown.has(a.relation)?!1:x.read.has(a.
relation)?!a.repeats&&(t||Ct(a,n)):i?Ct(a,x.away):!(t&&a.isAside)&&Ct(a,n)}let r=new Set(G());return[...r].flatMap(
a=>R(a).filter(i=>i.from===a&&i.to!==a&&r.has(i.to)&&s(i)))}function we(t=null){let e=vt().filter(({from:n,to:o})=>t===
null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}var ta=()=>[...x.shown.keys()].filter(
t=>L(t)&&!x.guests.has(t)),ea=()=>[...x.guests],mt=t=>x.shown.has(t),oe=t=>x.pinned.has(t),zt=()=>x.preset,es=()=>x.
preset!==null&&f.presets[x.preset].flows,xe=()=>x.shown;function G(){let t=Jr();return[...x.shown.keys()].filter(
e=>!x.away.has(U(e))||t.has(e))}function Jn(){let t=new Map;for(let e of new Set([...x.shown.keys(),...we()]))
t.set(U(e),(t.get(U(e))??0)+1);return t}function Zn(t){let e=t===null?null:f.presets[t].kinds;return new Set(e?
f.relations.map(({thing:n})=>U(n)).filter(n=>!e.includes(n)):[])}var Xl=[520,380];function Jl(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&qn(e,r),s=t.filter(r=>R(r).some(o));return s.length?s:t}function ns(t,e){Object.assign(x,ts(),
{preset:t,centre:e,aside:Zn(t)})}function je(t){ns(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{x.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var na=()=>ns(
null,null);function to(t){let{some:e,total:n,away:o}=Xn(t);$t(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function eo(t){return ns(null,t),x.shown.set(t,{x:0,y:0}),
to(t)}function oa(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function sa(t){
x.shown.has(t)||$t(x.shown,[t]),x.guests.delete(t);let e=to(t);return x.came.push({thing:t,all:!0}),e}function ra(t,e){
x.guests.has(t)?Zl():oa(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...nn(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||$t(x.shown,[t],{room:x.guests.size>3?Xl:
void 0}),$t(x.shown,[...x.guests]))}function Zl(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=
new Set}function os(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function ss(t){
for(let e of t)x.away.delete(U(e)),x.guests.delete(e);$t(x.shown,t)}function rs(t){for(let e of t)os(e)}function aa(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function ia(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...f.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(U(n)))}function no(t,e){x.shown.has(
t)&&x.shown.set(t,e)}function Gt(t,e=null){oa(),x.read=new Set(e===null?[]:Wn(e).filter(L));let n=t??[],o=e===
null?n:Jl(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),$t(x.shown,
[...x.guests],{home:s.length?Zo(s):void 0}),[...new Set(o)]}var ca={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"};function it(){Object.assign(p,ca),Gt(null)}function Kt(t,e=!1){Object.assign(p,ca,{selected:t,passed:e,
tab:"details"}),ra(t,e)}function De(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Gt(n);let o=vt().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:Br(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function on(t,e){it();let n=zn(t,e);Gt(n),Object.assign(p,{path:{from:t,to:e},highlighted:n.length?
n:null,isTold:!0,tab:"path"})}function sn(t){it();let e=Wn(t).filter(n=>!L(n));Object.assign(p,{passage:t,highlighted:Gt(
e,t),tab:"text"})}function rn(t){let{told:e}=f.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function an(t){
let{preset:e}=f.steps[t];if(zt()!==e&&je(e),it(),!t)return;let n=rn(t).things.filter(o=>!L(o)&&!q(o));Object.assign(
p,{tour:t,highlighted:Gt(n.some(mt)?n.filter(mt):n)})}function as(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,
tour:r,path:a,unknown:i,tab:l}=p,d=new Map(xe());t!==null?(Gt(null),Kt(t,e)):n?De(n.from,n.to):o!==null?sn(o):
s&&a.from!==null&&a.to!==null?on(a.from,a.to):r!==null&&an(r),Object.assign(p,{unknown:i,tab:l});for(let m of ea())
no(m,d.get(m)??z(m))}var la={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
oney","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var fa={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
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
 differs is ${l(o)}.${m} Only what is verified is quoted.`}};var da={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
ch, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`\
Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"\
Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the pi\
cture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each currency, for bars a\
nd lines; currencies are never added up.",help:"Choose a thing or a line to read what is said, and in which se\
ntence.",things:t=>`${t} things`,statements:t=>`${t} statements`,sentences:t=>`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",statedLine:"other statement",wideLine:"width: amount, by currency",
graveError:"grave error",lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"\
An investment, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"\
Fold all",kindsNote:"How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t}\
 of ${e}`,moreLines:t=>`+ ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most c\
onnected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?
`The address asks for “${e}”, but this page has no ${n} of that name.`:`The address ends in “${e}”, whic\
h names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This page holds only the corrected r\
eading; what was printed is not in it.",actions:"What to do with it",focus:"Focus",expand:"Expand",unfold:"Unf\
old",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pi\
n",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",
related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",data:"Data: identi\
fiers, roles and properties",identifier:"Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",
ring:"A ring, and a † beside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks w\
hat is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"\
Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"\
Path between two things",pathHelp:"The shortest path, step by step, with the sentences that make it. What is d\
enied is no link.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===
1?"One step:":`${t} steps:`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"\
Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of\
 ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you\
 have left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is le\
ft out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence \
as the graph knows it.",readHere:"read it in the text",where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"\
The article, sentence by sentence",textHelp:"Choose a sentence and the picture lights up what it states; arrow\
 keys go on.",paraphrased:"These sentences are paraphrases, not the article's words.",noText:"This graph names\
 no passages.",itStates:"What it states:",nothingStated:"No statements of this sentence are in this page.",previous:"\
Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go \
to a heading",isVerified:", verified in your file",isDifferent:", different in your file",paragraph:t=>`Paragr\
aph ${t}`,...fa,...la};var pa={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var ua={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
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
o)}이다.${m} 확인된 문장만 인용한다.`}};var ma={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...ua,...pa};var ha={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. What is denied is no lin\
k.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var ef={en:da,ko:ma},u=t=>!f.passages.length&&ha[p.language][t]||ef[p.language][t];function St(t){let e=u(t);return typeof e==
"string"?e:""}function oo(t){p.mode=t,b("table").hidden=t!=="table",b("drawing").hidden=t==="table",b("tools").hidden=t==="t\
able",Nt("modes",t)}var nf=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ot(t){
p.tab=t;for(let e of b("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of nf)b(n).hidden=e!==t;is()}function is(){b("fold").textContent=p.tab==="details"&&Lt()||b(
`tab-${p.tab}`).textContent}var ct=t=>b("fold").setAttribute("aria-expanded",String(t)),ga=()=>b("fold").getAttribute(
"aria-expanded")==="true";var of=13,sf=1,cn=t=>(rt(t)?.sums??[]).filter(({statement:e})=>P(e)),wa=t=>cn(t).map(({statement:e})=>cs(e)+D(
[e])).join(", "),cs=t=>k(f.statements[t].object.text),xa=(t,{currency:e})=>`${U(t)} ${e}`;function rf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of cn(e)){let o=xa(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function ls(t,e){
let n=rf().get(xa(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function so({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>cn(o).flatMap(s=>ls(o,
s)??[]));return n.length?Math.max(sf,of*n.reduce((o,s)=>o+s)):null}var ba=[[],[0],[-.3,.3],[-.4,0,.4]];function ya(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ya(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ka=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function $a(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ya(t,e,n))} `:"L"}${o(e)}`}var af=2e3,fs=t=>!t.isAside||t.alone;function cf(t){if(t.relation===null)return k(f.predicates[f.statements[t.
statement].predicate])+Yo(t);let{captions:e,called:n}=rt(t.relation),o=es()&&wa(t.relation)||(fs(t)?Wt(e):k(n));
if(t.property===null)return o;let s=k(f.predicates[t.property]);return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(fs(
t)?"":Yo(t))}function lf(t){let e=t.relation!==null&&fs(t)&&rt(t.relation)?.amounts||[];return e.length?Wt(e):
null}function va(t,[e,n],o,s){let r=o.flatMap(([,l])=>l),a=o.map(([l])=>l),i=a.length>2?[...a.slice(0,2),u("mo\
reLines")(a.length-2)]:a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?lf(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:l})=>l!==null)?1:0)}}var Fe=new Map,
Y=()=>Fe;function ds(t){let{from:e,to:n}=Fe.get(t);return{from:e,to:n,edges:[...Fe.values()].filter(o=>o.from===
e&&o.to===n).flatMap(o=>o.edges)}}function ro(t){let e=[...Fe.values()].filter(({edges:s})=>s.some(r=>r.relation===
t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?ds(o.id):null}function ps({
from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=p;return s===null||n.some(
r=>qn(s,r))}function Sa(){let t=new Map,e=vt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=cf(n);r.said.set(a,[...r.said.get(a)??[],
n])}Fe=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[d])=>Number(/\d/.test(d))-Number(/\d/.test(
l))),a=e.length>af?void 0:ba[r.length],i=a?r.map((l,d)=>va(d?`${n}/${d}`:n,o,[l],a[d])):[va(n,o,r,0)];for(let l of i)
Fe.set(l.id,l)}}var[ff,Oa]=[50,.4],df=.75,pf=250;function Ma(t,e){let n=0,o=!1,s=!1;function r(i=ff){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Oa}}),i>Oa/2&&(n=setTimeout(()=>r(i*df),pf))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ea=.6;function Ta(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:d,families:m}=n,
{family:h,rank:g,shape:w}=N(t),$=!o||o.has(t),y=m[h][$?s&&g==="concept"?"pale":"full":"dim"],E=t===p.selected,
C=Ne(t).includes("†")&&$,J=C&&_n(t),T={background:y,border:a},H=oe(t);return{id:t,...z(t),shape:w,size:qt(t,
r,e)/r,borderWidth:(E?3:J?4:C?2:1)*(s?Ea:1),color:{background:y,border:E?a:J?d:C?l:i,highlight:T,hover:T},fixed:H,
shapeProperties:{borderDashes:H?[3,2]:!1}}}function Aa(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,m=d===null?i:l[N(d).family],h=s?null:
so(t),g=w=>({enabled:!s&&t.edges.some($=>$.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==
null?h:e&&o?2:s?Ea/r:d===null?1:1.5,color:{color:m[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(
t.to),from:g(t.from)},arrowStrikethrough:!1,dashes:d===null&&!s?[5,4]:!1,smooth:ka(t.bend)}}function La(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(m,h,g){e.setSize(
"100%","100%");let[w,$]=[m.map(({x:nt})=>nt),m.map(({y:nt})=>nt)],[y,E,C,J]=[Math.min(...w),Math.max(...w),Math.
min(...$),Math.max(...$)],T=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(E-y||1),Math.max(t.clientHeight-
o()-70,20)/(J-C||1),1.15),H=T<.35?h:null,V=!a||g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:H??{x:(y+E)/2,y:(C+J)/2+16+o()/2/T},scale:H?.35:T},e.moveTo({...i,animation:V?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),V?r():(l=performance.now()+1500,uf(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=l}}var uf=t=>t;var mf=1.5;function us(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:l},d){let m=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let h=o*Re;m.forEach((g,w)=>{let $=n+
(w-(m.length-1)/2)*h,y=t.measureText(g).width+2*mf*d;t.fillStyle=l,t.fillRect(e-y/2,$-h/2,y,h)}),t.fillStyle=a,
m.forEach((g,w)=>{t.fillText(g,e,n+(w-(m.length-1)/2)*h)})}var ao=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[d,m,h,g],w]of this.#t.get(l)??[])if(w!==n&&s<h&&d<a&&r<g&&m<i&&
!o(w))return!1;return!0}};function Ca([t,e,n,o],[s,r,a,i]){let[l,d]=[0,1];for(let[m,h,g,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!h){if(m<g||m>w)return!1;continue}let[$,y]=[(g-m)/h,(w-m)/h];l=Math.max(l,Math.min($,y)),d=Math.min(
d,Math.max($,y))}return l<=d}var hf=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(t=>[.5,.42,.58,.34,.66,.26,.74].map(e=>[e,...t])),gf=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],wf=[0,8,16,24,32],ms=12,Na=60,xf=14,bf=500,yf=400,kf=.5,ln=2,
$f=1,Ra=(t,e,n,o)=>[t-n/2-ln,e-o/2-ln,t+n/2+ln,e+o/2+ln];function Ia({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,
degree:r,scale:a,sight:i=null,most:l=bf}){let d=S=>({x:s(S).x*a,y:s(S).y*a}),m=new ao;for(let S of t){let{x:j,
y:K}=d(S),_=qt(S,a,r(S));m.add([j-_,K-_,j+_,K+_],S)}let h=o.length>yf?[]:o.flatMap(S=>vf(S,d));function g(S,j,K,_=(()=>!1)){
let Bt=i&&K.x>i[0]&&K.y>i[1]&&K.x<i[2]&&K.y<i[3],xt=null,ft=1/0;for(let X of S){let[bt,Le,Ht,Ut]=X.box;if(Bt&&
(bt<i[0]||Le<i[1]||Ht>i[2]||Ut>i[3])||!m.isFree(X.box,j,_))continue;let Tt=h.reduce((Je,{id:me,stroke:Zt})=>Je+
(me!==j&&Ca(Zt,X.box)?1:0),X.off??0);if(Tt<ft&&([xt,ft]=[X,Tt]),!ft)break}return xt}let{names:w,captions:$}={names:new Map,
captions:new Map},y=new Set(e.slice(0,xf)),E=S=>y.has(S)&&r(S)>=ms;function C(S){let j=Xo(S),{size:K,bold:_}=Xr(
S,a,r(S)),[Bt,xt]=ge(j,K,_),{x:ft,y:X}=d(S),bt=qt(S,a,r(S)),Le=(r(S)>=ms?wf:[0]).flatMap(Tt=>gf.map(([Je,me])=>{
let Zt=bt+ln+1+Tt,[In,Pn]=[Je*(Zt+Bt/2),me*(Zt+xt/2)];return{dx:In,dy:Pn,box:Ra(ft+In,X+Pn,Bt,xt)}})),Ht=Tt=>typeof Tt==
"number"&&Tt!==S&&r(Tt)<ms,Ut=g(Le,null,{x:ft,y:X})??(E(S)?g(Le,null,{x:ft,y:X},Ht):null);Ut&&(m.add(Ut.box,`n\
ame ${S}`),w.set(S,{dx:Ut.dx,dy:Ut.dy,size:K,bold:_,label:j}))}function J({id:S,from:j,to:K,bend:_},Bt){let[xt,
ft]=ge(Bt,Yn),[X,bt]=[d(j),d(K)],Le=hf.map(([Ut,Tt,Je])=>{let[me,Zt]=[Tt*(xt/2+4),Je*(ft/2+4)],{x:In,y:Pn}=ht(
X,bt,_,Ut);return{along:Ut,dx:me,dy:Zt,off:me||Zt?$f:0,box:Ra(In+me,Pn+Zt,xt,ft)}}),Ht=g(Le,S,ht(X,bt,_,.5));Ht&&
(m.remove(S),m.add(Ht.box,S),$.set(S,{along:Ht.along,dx:Ht.dx,dy:Ht.dy,size:Yn,label:Bt}))}let[T,H]=[e.slice(0,
l),o.slice(0,l)],V=H.filter(({amount:S})=>S),nt=new Set(V.flatMap(({from:S,to:j})=>[S,j]));for(let S of T.length<=
Na?T.filter(j=>nt.has(j)):T)C(S);if(T.length<=Na)for(let S of V)J(S,S.amount??"");for(let S of T)w.has(S)||C(S);
if(w.size>=kf*T.length){for(let S of V)J(S,S.label);for(let S of H)S.amount||J(S,S.label)}for(let S of n.slice(
0,l))C(S);return{names:w,captions:$}}function vf({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,
.5,.75,1]:[0,1]).map(l=>ht(r,a,o,l));return i.slice(1).map((l,d)=>({id:t,stroke:[i[d].x,i[d].y,l.x,l.y]}))}var Sf=50,Be=new Map,hs=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function Of(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...Ie(e,new Set([e]),new Set).
slice(0,en)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ie(r,s,o).slice(0,en):nn(r,s,o))s.add(
i)}return s}function Rt(){let[t,e]=[Of(),new Set(hs())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Zn(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var Pa=()=>({preset:null,
centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]});function io({preset:t,centre:e,came:n,added:o,
removed:s,away:r,asked:a,pinned:i}){e!==null?eo(e):t!==null?je(t):na(),x.away=new Set(r);for(let d of[...a,...x.
away])x.aside.delete(d);for(let d of n)$t(x.shown,[d.thing]),d.all?to(d.thing):$t(x.shown,nn(d.thing,x.shown,x.
away)),x.came.push(d);$t(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=new Set(i);let l=Be.get(ja());l&&
(x.shown=new Map(l))}var ja=()=>`${x.preset} ${x.centre} ${hs().sort((t,e)=>t-e)}`;function co(){let t=ja();Be.
delete(t),Be.set(t,new Map(hs().map(e=>[e,z(e)]))),Be.size>Sf&&Be.delete([...Be.keys()][0])}function Da(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function m(){if(!d)return;let y=l(),E=y.scale/d.scale;e.style.transform=`translate(${y.x-d.x*E}px, ${y.
y-d.y*E}px) scale(${E})`}let h=()=>s.emit("_blockRedraw"),g=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout($,160))}function $(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),g(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||g()),addEventListener("pointercancel",()=>r||g()),t.on("dragStart",({nodes:y})=>y.length&&g()),
t.on("dragging",({nodes:y})=>y.length||w()),t.on("dragEnd",$),t.on("zoom",w)}var Mf=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1,1.4,1.8].flatMap(t=>[t,-t]),Ef=.15,Tf=.01,Fa=14,Af=4e6;function gs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var ws=(t,e,n)=>n?Array.from({length:Fa+1},(o,s)=>ht(t,e,n,s/Fa)):[t,e];function Ba(t,e,n,o){
if(t.length*e.length>Af)return;let s=e.map(i=>{let[l,d]=o(i);return{thing:i,at:n(i),core:l,radius:d}}),r=new Map;
for(let i of t){let g=function(y){let E=ws(l,d,y),[C,J]=[E.map(({x:j})=>j),E.map(({y:j})=>j)],[T,H,V,nt]=[Math.
min(...C),Math.max(...C),Math.min(...J),Math.max(...J)],S=0;for(let{thing:j,at:K,radius:_,core:Bt}of s){let{x:xt,
y:ft}=K;if(xt<T-_||xt>H+_||ft<V-_||ft>nt+_||j===i.from||j===i.to)continue;let X=1/0;for(let bt=1;bt<E.length;bt+=
1)X=Math.min(X,gs(E[bt-1],E[bt],K));X<_&&(S+=X<Bt?1:Tf)}return S};var a=g;let[l,d]=[n(i.from),n(i.to)],m=`${i.
from}-${i.to}`,h=r.get(m)??[];r.set(m,h);let w=y=>h.every(E=>Math.abs(E-y)>=Ef),$=g(i.usual);i.bend=i.usual;for(let y of $?
Mf:[]){let E=i.usual+y,C=w(E)?g(E):1/0;if(C<$&&([$,i.bend]=[C,E]),!$)break}h.push(i.bend)}}var ye=matchMedia("(prefers-color-scheme: dark)");be(ye.matches?"dark":"light");function be(t){document.documentElement.
dataset.theme=t}var He=()=>document.documentElement.dataset.theme==="dark";function Ha(){let{theme:t="light"}=document.
documentElement.dataset;be("light");let e=lo();return be(t),e}function lo(){let t=getComputedStyle(document.documentElement),
e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,l]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),
16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),
soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[s,o(s)]))}}var Lf=.55,Cf=120,Nf=500,Wa=3e3,Rf=3,Mt=b("drawing"),qa=()=>b("tools").offsetHeight+16,se=new vis.DataSet([]),
fn=new vis.DataSet([]),O=new vis.Network(Mt,{nodes:se,edges:fn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),pn=()=>se.length>Nf,ys=La(Mt,O,{isHeavy:pn,below:qa,arrived:()=>Va(!0),settle:Os});Da(O,Mt.querySelector(
"canvas"),pn,Os);var Vt=lo(),xs=new Map,bs={names:new Map,captions:new Map},Ua=0,fo=!1,dn={scale:0,x:0,y:0},_t=t=>xs.
get(t)??0;function If(){let t=G().length;return t>Wa||t>Cf&&O.getScale()<Lf}function ks(){if(p.highlighted){let e=(p.
pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(mt)])}if(p.selected===
null||!mt(p.selected))return null;let t=[...Y().values()].filter(({from:e,to:n})=>e===p.selected||n===p.selected);
return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Pf(){let{x:t,y:e}=O.canvasToDOM({x:0,
y:0});return[-t,-e,Mt.clientWidth-t,Mt.clientHeight-qa()-e]}function jf(t){return pn()?t.filter(e=>za(e,50)):t}
function za(t,e){let{x:n,y:o}=O.canvasToDOM(z(t));return n>-e&&o>-e&&n<Mt.clientWidth+e&&o<Mt.clientHeight+e}function Df(t){
let e=ks(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,s=i=>_t(i)+(q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.
to)&&ps(i,e),a=[...t].sort((i,l)=>o(l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,
dim:e?a.filter(i=>!e.has(i)):[],lines:[...Y().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||
i.to-l.to),pointOf:z,degree:_t}}function Ga(){dn={scale:O.getScale(),...O.getViewPosition()},bs=Ia({...Df(jf(G())),
scale:dn.scale,sight:Pf()})}function Ff(){let t=O.getScale();function e(n){let o=qt(n,t,_t(n));return[o/t,(o+Rf)/
t]}Ba([...Y().values()],G(),z,e)}function $s(t){Ff();let e=ks(),n={colours:t,highlighted:e,far:If(),scale:O.getScale()};
return{things:G().sort((o,s)=>_t(o)-_t(s)).map(o=>Ta(o,_t(o),n)),lines:[...Y().values()].map(o=>Aa(o,ps(o,e),n))}}
function vs(){Vt=lo(),Sa(),xs=new Map;for(let{from:o,to:s}of Y().values())for(let r of[o,s])xs.set(r,_t(r)+1);
let t=G().length<=Wa;O.setOptions({interaction:{hover:t,dragNodes:t}}),fn.remove(fn.getIds().filter(o=>!Y().has(
String(o))));let e=$s(Vt),n=new Set(e.things.map(({id:o})=>o));se.remove(se.getIds().filter(o=>!n.has(Number(o)))),
se.update(e.things),fn.update(e.lines),Ga(),(O.getSelectedNodes().length||O.getSelectedEdges().length)&&O.unselectAll(),
p.selected!==null&&se.get(p.selected)&&O.selectNodes([p.selected],!1)}function Ka(t=!1){let e=O.getScale(),{x:n,
y:o}=O.getViewPosition(),s=Math.abs(e/dn.scale-1)>(pn()?.2:.03);if(!t&&!s&&!(pn()&&Math.hypot(n-dn.x,o-dn.y)*e>
20))return;if(Ga(),!s){O.redraw();return}let r=$s(Vt);se.update(r.things),fn.update(r.lines)}function po(){let t=1/
O.getScale(),e=s=>O.getPosition(s),n=[...bs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:d}])=>{if(!se.get(
s))return[];let{x:m,y:h}=e(s);return[{thing:s,x:m+r*t,y:h+a*t,size:i*t,bold:l,label:d}]}),o=[...bs.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:l,label:d}])=>{let m=Y().get(s);if(!m)return[];let{x:h,y:g}=ht(e(m.from),e(m.to),m.
bend,r);return[{line:m,x:h+a*t,y:g+i*t,size:l*t,label:d}]});return{names:n,captions:o}}function Ss(t){let[e,n]=[
O.DOMtoCanvas({x:0,y:0}),O.DOMtoCanvas({x:Mt.clientWidth,y:Mt.clientHeight})];return{...$s(t),...po(),from:e,to:n,
width:Mt.clientWidth,height:Mt.clientHeight}}function Os(){Ka(!0)}function Va(t=!1){cancelAnimationFrame(Ua),fo=
fo||t,Ua=requestAnimationFrame(()=>{Ka(fo),fo=!1})}O.on("afterDrawing",t=>{let e=1/O.getScale(),{names:n,captions:o}=po();
for(let r of o)us(t,r,r.line.weight>1?Vt.ink:Vt.soft,Vt,e);let s=ks();for(let r of n){let a=s?!s.has(r.thing):
q(r.thing);us(t,r,a?Vt.soft:Vt.ink,Vt,e)}ys.isTravelling()||Va()});O.on("dragEnd",({nodes:t})=>t.length?Ms(t):
Os());function Ms(t){for(let e of t)no(e,O.getPosition(e));co(),vs()}var _a=t=>za(t,-20);var Bf=3,Hf=6,Uf=b("drawing"),Qa=null,Ue=!1,Es=O.getViewPosition();function Qt(t=null,e=!1){Qa=t,Ue=!1;let n=new Set(
G()),o=(t??[...n]).filter(s=>n.has(s)).map(z);o.length&&ys.look(o,t&&!p.highlighted?o[0]:null,e)}var Ya=()=>Ue||
Qt(Qa);function Xa(t){let e=G().map(z),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.
min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Uf.clientHeight/s/Bf);return Math.max(r,Math.min(Hf,
t))}function ke(t){Ue=!0,O.moveTo({scale:Xa(O.getScale()*t)})}O.on("zoom",()=>{Ue=!0;let[t,e]=[O.getScale(),Xa(
O.getScale())];t!==e&&O.moveTo({scale:e,position:Es}),Es=O.getViewPosition()});O.on("dragEnd",({nodes:t})=>{Ue=
Ue||!t.length,Es=O.getViewPosition()});var Ja=Ma(O,t=>{Ms(G()),t&&p.selected===null&&!p.highlighted&&Qt()});function Ts(){
let{selectionHandler:t}=O,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=
!1,delete n[o];e.length&&O.redraw()}var uo=null;function Yt(t=null,e=!1){uo=p.mode==="picture"?null:()=>Qt(t,e),uo||Qt(t,e)}function qf(){let{selected:t,
highlighted:e}=p;Yt(t!==null?[t,...tt(t,Pe()).filter(mt)]:e)}function pt({from:t=null,moves:e=!0}={}){Ot(p.tab);
let n=p.tab!=="overview";n&&(p.passage===null||t===null)&&ct(!0),W(),b("details").scrollTop=0,n&&(p.tab==="det\
ails"&&(st(u("chosen")+Lt()),b("drawing").contains(document.activeElement)||b("details").querySelector("h2").focus()),
e&&qf())}function Et(t){Q(),Kt(t),pt()}function Za(t){Q(),Kt(t),pt({moves:!1})}function ti(t){Kt(t,!0),pt({moves:!_a(
t)})}function mo({from:t,to:e}){Q(),De(t,e),pt({moves:!1})}function $e(){Q(),it(),pt()}function ei(t){Q(),it(),
je(t),pt(),Yt(null,!0)}function re(t){t<0||t>=f.steps.length||(Q(),an(t),pt(),b("overview").scrollTop=0,t&&f.steps[t].
told[0].points.length&&ct(!0),st(b("headline").textContent),Yt(p.highlighted))}var ho=()=>re(0);function ni(t,e){
Q(),on(t,e),pt()}function It(t){let e=p.passage;Q(),sn(t),pt({from:e})}function go(t,e=!0){p.unknown=null;let n=Nr(
t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),pt(),n&&ct(!0),p.tab==="overview"&&Yt(p.highlighted)}function ae(t,e,n=[]){
let o=document.activeElement,s=o?.dataset?.act??o?.value;Q(),t(),as(),W(),e!==void 0&&Yt(e===null?null:[e,...tt(
e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].find(i=>s&&i.offsetParent&&
(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}var oi=t=>ae(()=>st(u("\
added")(eo(t))),t),wo=(t,e=!0)=>ae(()=>st(u("added")(sa(t))),e?t:void 0),si=()=>p.selected??p.pair?.from;function xo(t){
let[e,...n]=t;ae(()=>{ss(t),n.length||Kt(e)},n.length?si():void 0,t),n.length||pt()}function bo(t){let[e,...n]=t;
if(ae(()=>{n.length||it(),rs(t)},n.length?si():void 0,t),n.length)return;let s=ro(e);s&&De(s.from,s.to),pt()}var ri=()=>ae(
()=>ss(we()),null),ai=()=>ae(()=>rs(ta()),null),ii=t=>ae(()=>aa(t));function ci(t){Q(),it(),os(t),pt(),st(u("h\
iddenNow"))}var ie=(t,e)=>ae(()=>ia(t,e));function As(){Ir(),st(u("undone"))}function li(t){oo(t),W(),t==="pic\
ture"&&uo&&uo()}function fi(t){p.reading=t,Nt("readings",t),as(),W()}async function We(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}var zf=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ve(t){
return await zf,document.getElementById(t)?.textContent??""}var pi=new Map;function ui(t){let e=pi.get(t)??Gf(
t);return pi.set(t,e),e}async function Gf(t){let e=document.createElement("script");e.textContent=new TextDecoder().
decode(await We(await ve(t))),document.head.append(e)}var mi=null;function un(){return mi??=ve("rdf").then(We).then(t=>JSON.parse(new TextDecoder().decode(t))),mi}function Se(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Kf=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Vf={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function _f(t){let[,e,n="",o=""]=Kf.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Vf[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function hi(){let t=await un(),e=G(),n=l=>({iri:Se(f.things[l].name,t.prefixes),
thing:l}),o=l=>P(l)&&typeof f.statements[l].object!="number",s=Ce(vt());for(let l of e)for(let d of dt(l))o(d)&&
s.add(d);let r=[...s].sort((l,d)=>l-d).map(l=>{let d=f.statements[l],{subject:m,predicate:h,object:g}=d;return{
subject:n(m),predicate:Se(t.predicates[h],t.prefixes),object:typeof g=="number"?n(g):_f(t.objects[l]),said:d}}),
a=r.flatMap(({subject:l,object:d})=>"thing"in d?[l,d]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var yo=(t,e)=>(e.types[t]??[]).map(n=>Se(n,e.prefixes));var Cs=20,gn=()=>document.getElementById("tab-ask")!==null,mn=class extends Error{},qe=null,hn=new Map,gi=0;function wi(t,e,n){
gi+=1;let o=gi;return new Promise((s,r)=>{hn.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function xi(){qe?.worker.terminate(),qe=null;for(let{reject:t}of hn.values())t(new mn);hn.clear()}async function Qf(){
let t=await We(await ve("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=hn.get(s);hn.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),xi()};let o=wi(
n,"open",[await ve("engine"),await ve("asking"),f.readings[0]]);return{worker:n,known:o}}var Ls=null;async function bi(){
return qe||(Ls??=Qf(),qe=await Ls,Ls=null,qe)}async function yi(){return(await bi()).known}async function Oe(t,...e){
let{worker:n,known:o}=await bi();await o;let s=setTimeout(xi,1e3*Cs);try{return await wi(n,t,e)}finally{clearTimeout(
s)}}var ki=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
v=ki(),wn=(t={})=>{Object.assign(v,ki(),t)},ce=()=>v.name!==""||v.own!==null,F={now:null,terms:null,hasFailed:!1},
xn=()=>F.now?.questions.find(({name:t})=>t===v.name),Yf=[];function $i(t){for(let e of Yf)e(t)}var bn="http://www.w3.org/2001/XMLSchema#",Xf=/[\p{Cc} <>"{}|\\^`]/u,Jf={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Ns({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Ns).join(" ")} )>>`;if(t==="uri"){if(Xf.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Jf[r])}"`;return o?`${s}@${o}`:n&&n!==`${bn}\
string`?`${s}^^<${n}>`:s}var Zf=["Long","Int","Short","Byte"],td=["integer",...Zf.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Mg=new Map([...td.map(t=>[bn+t,/^[+-]?\d+$/]),
[`${bn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${bn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${bn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var vi=null,Si=null;function Rs(t){let{prefixes:e}=F.terms??f;return vi??=new Map(f.things.map(({name:n},o)=>[
Se(n,e),o])),t?.type==="uri"?vi.get(t.value):void 0}function ed(){if(!F.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=F.terms,o=r=>`<${Se(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let d=typeof i=="number"?o(i):t[l],m=`${o(r)} <${Se(e[a],n)}> ${d}`;s.set(m,[...s.get(m)??[],l])}),
s}function Oi({evidence:t}){Si??=ed();let e=t.map(n=>({one:n,places:(Si?.get(nd(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var nd=({triple:t})=>t.map(
Ns).join(" ");function Mi(t){let n=[...new Set(t.flat().map(Rs))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!L(
s));return o.length?o:n}var od=60,ko=()=>v.answer?Mi(v.answer.rows.map(({terms:t})=>t)):[];function Ei(){if(p.selected!==null||p.pair||
p.passage!==null)return;let t=ko();p.highlighted=t.length&&t.length<=od?Gt(t):null,p.highlighted&&Yt(p.highlighted)}
function Is(){v.isDrawn=!0,io({...Pa(),added:ko()}),p.highlighted=null,Yt()}async function js(){if(!(F.now||F.hasFailed)){try{let[t,e]=await Promise.all([yi(),un()]);Object.assign(F,{now:t,
terms:e})}catch(t){F.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}W()}}var Ti=()=>`${p.reading} ${p.
language}`;function Ai(){ce()&&v.key!==Ti()&&Li()}var Ps=null;async function Li(){let t={};Ps=t,Object.assign(
v,{isBusy:!0,trouble:null,row:null,key:Ti()});let{reading:e,language:n}=p;try{await js();let o=v.own===null?await Oe(
"answer",v.name,v.typed,e,n):await Oe("sparql",v.own,e,n);if(Ps!==t)return;let{table:s=null,holds:r=null,refused:a,
isGraph:i=!1}=o;Object.assign(v,{answer:s,holds:r,isBusy:!1}),a&&(v.trouble={kind:"refused",message:a}),s&&$i(
{asked:v,answer:s,reading:e,language:n}),i||v.isDrawn?Is():Ei(),st(s?u("rows")(s.rows.length):"")}catch(o){if(Ps!==
t)return;let{message:s=String(o),told:r}=o;Object.assign(v,{answer:null,isBusy:!1});let a=o instanceof mn?"end\
ed":r?.line?"mistake":r?"given":"query";v.trouble={kind:a,told:r,message:s}}W()}function Ci(){Q(),it(),Is(),Ot(
"ask"),W()}var $o=(t,e={})=>Ds({name:t,typed:e}),yn=t=>Ds({own:t}),ze=()=>Ds({});function Ds(t){Q(),it(),Fs(t),
Ot("ask"),ct(!0),W()}function Fs(t){wn(t),(v.name||v.own)&&Li()}var sd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,rd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Me=null,kn=sd,Ni=new Map;function ad(){let t=Ni.get(p.reading)??Oe("vocabulary",p.
reading);return Ni.set(p.reading,t),t}async function id(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await ad(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:d,kind:m})=>({label:[i,...d].join(" "),displayLabel:i,detail:l[o],
apply:i,type:m})),r=Object.keys(F.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
rd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Bs(){if(!Me)return;let{doc:t}=Me.state,e=v.trouble?.kind==="mistake"?v.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:u("mistake")(e)})}Me.dispatch(window.editor.setDiagnostics(Me.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function cd(t,e){if(await ui("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--policy)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--work)"}]),r=n.EditorView.theme({"&":{border:"1px solid va\
r(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(yn(Me.state.doc.toString()),
!0);Me=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[id],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(kn=l.doc.toString())}),r]})}),e.hidden=!0,Bs()}function Ri(){v.own&&(kn=v.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=kn,t.addEventListener(
"input",()=>{kn=t.value});let e=c("div",{class:"sparql"});return Me=null,setTimeout(()=>cd(e,t).catch(()=>{})),
[M(`← ${u("allQuestions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},u("ownQuery")),c("p",{class:"not\
e"},u("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},M(u("run"),
()=>yn(kn),{class:"tool run"}))]}var ld=12,Ii=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),$n=({label:t})=>t[p.language==="ko"?1:
0];function fd(t,e){let n=Ii(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Ii(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s($n(r.choice),$n(a.choice))),o.slice(
0,ld).map(({choice:r})=>r)}function Pi(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":u("found"),hidden:!0}),r=[],a=-1;function i(){
let m=r.map((h,g)=>c("li",{id:`${t}-${g}`,role:"option","aria-selected":String(g===a),onpointerdown:w=>{w.preventDefault(),
d(h.typed)}},c("span",{dir:"auto"},$n(h))));s.replaceChildren(...m),s.hidden=!m.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=fd(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(m){o.value=
"",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",m=>{m.isComposing||
((m.key==="ArrowDown"||m.key==="ArrowUp")&&r.length?(m.preventDefault(),a=(a+(m.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):m.key==="Enter"?(m.preventDefault(),d(r[a]?.typed??o.value)):m.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var ji=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${u("drop")}`});var Di=new Map;async function Fi(t){let e=JSON.stringify([v.name,t,p.reading]),n=Di.get(e)??await Oe("choices",
v.name,t,p.reading);return Di.set(e,n),n}function Bi(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],$o(v.
name,n)}function dd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let m=ji(
d,()=>Bi(t,r.filter(h=>h!==d)));return Fi(t).then(h=>{let g=h.find(({typed:w,names:$})=>w===d||$.includes(d));
g&&(m.textContent=$n(g))}),m}),i=Pi(s,()=>Fi(t),d=>Bi(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t");return l.placeholder=`${u("forExample")} ${o}`,c("div",{class:"field"},c("label",{for:s},k(n)),a.length?c(
"div",{class:"chips"},...a):"",i)}function Hi({title:t,description:e,parameters:n,gathers:o}){let s=o&&F.now?.
several;return[M(`← ${u("allQuestions")}`,ze,{class:"plain back"}),c("h2",{tabindex:"-1"},k(t)),c("p",{class:"\
note"},k(e)),s?c("p",{class:"erratum"},u("mixed")):"",...n.map(dd)]}var Ui=t=>St(`topic-${t}`)||t,Hs="";function Wi(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Hs.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:d,description:m,
tags:h})=>{let g=[l,d,m,h,h.map(Ui)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>g.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let m=i.filter(g=>g.tags.includes(l)).map(({name:g,title:w})=>c(
"li",{},M(k(w),()=>$o(g),{class:"question",value:g}))),h=c("summary",{},Ui(l)," ",c("small",{},String(m.length)));
return m.length?[c("details",{open:r.length>0,class:"topic"},h,c("ul",{},...m))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},u("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":u("whichQuestio\
n")});return s.placeholder=u("whichQuestion"),s.value=Hs,s.addEventListener("input",()=>{Hs=s.value,o()}),o(),
[c("p",{class:"note"},u("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(u("ownQuery"),()=>yn(""),{
class:"plain"})),n]}var qi="";function zi(){let{trouble:t}=v;return t?t.kind==="ended"?u("ended")(Cs):t.kind==="refused"?u("refuse\
d")(t.message):t.kind==="start"?u("notStarted"):t.kind==="mistake"?u("mistake")(t.told):t.kind==="given"?u("no\
tGiven")(t.told):t.message:""}function vo(){if(!gn()||p.tab!=="ask")return;js(),Ai();let t=JSON.stringify([p.language,
p.reading,v.name,v.typed,v.own===null,F.now!==null,F.hasFailed]);if(Bs(),t===qi)return;qi=t;let e=xn(),n=F.now?
v.own!==null?Ri():e?Hi(e):[...ce()?[c("p",{class:"erratum"},u("noQuestion")(v.name))]:[],...Wi(F.now.questions)]:
[c("p",{class:"muted",role:"status"},F.hasFailed?u("notStarted"):u("starting"))];b("ask").replaceChildren(...n)}var vn=[];for(let t=2;vn.length<64;t+=1)vn.every(e=>t%e)&&vn.push(t);var Gi=t=>Math.floor((t-Math.floor(t))*2**
32)|0,pd=vn.map(t=>Gi(Math.cbrt(t))),ud=vn.slice(0,8).map(t=>Gi(Math.sqrt(t))),Pt=(t,e)=>t>>>e|t<<32-e;function Ki(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(ud),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let E=Pt(r[y-15],7)^Pt(r[y-15],18)^
r[y-15]>>>3,C=Pt(r[y-2],17)^Pt(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+E+r[y-7]+C|0}let[i,l,d,m,h,g,w,$]=s;for(let y=0;y<
64;y+=1){let E=$+(Pt(h,6)^Pt(h,11)^Pt(h,25))+(h&g^~h&w)+pd[y]+r[y]|0,C=(Pt(i,2)^Pt(i,13)^Pt(i,22))+(i&l^i&d^l&
d)|0;[$,w,g,h,m,d,l,i]=[w,g,h,m+E|0,d,l,i,E+C|0]}[i,l,d,m,h,g,w,$].forEach((y,E)=>{s[E]=s[E]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Vi=60,md=1e5,hd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Sn=({name:t})=>t.split("/").slice(0,-1).join("/"),Us=new Map;f.passages.
forEach((t,e)=>{t.sha256&&Us.set(Sn(t),[...Us.get(Sn(t))??[],e])});var qs=new Map;function _i(t,e){let n=new Map,
o=null,[s,r]=[0,md];for(let a of e){let{begin:i,end:l,sha256:d}=f.passages[a],m=w=>t.slice(w,w+l-i).join(""),h=w=>w>=
0&&Ki(new TextEncoder().encode(m(w)))===d,g=[i,i+s].find(h);if(g===void 0&&r>0){o??=[...t.keys()].filter(y=>/\S/.
test(t[y])&&!/[\p{L}\p{N}_]/u.test(t[y-1]??""));let w=i+s,$=[...o].sort((y,E)=>Math.abs(y-w)-Math.abs(E-w)).slice(
0,r);r-=$.length,g=$.find(h)}g!==void 0&&(n.set(a,{begin:g,words:m(g)}),s=g-i)}return n}var Ws=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function gd(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:_i(o,n),undone:[]},
r=n.find(h=>!Ws(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,g]of hd){let w=i;i=g(i),i!==w&&a.
push(h)}if(!a.length)return{...s,first:r};let l=_i([...i],n),d=h=>n.filter(g=>Ws(h,g)).length;return d(l)>d(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function Qi(t){let[e]=[...Us].map(
d=>gd(t,d)).sort((d,m)=>m.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&qs.set(n,{points:s,sentences:r});let l=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:l===void 0?void 0:
f.passages[l],moved:o.filter(d=>r.has(d)&&!Ws(r,d)).length}}var Yi=t=>qs.get(Sn(f.passages[t])),zs=()=>qs.size>
0,So=t=>f.passages[t].sha256?Yi(t)?.sentences.has(t):void 0;function Xi(t){let e=Yi(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Vi),o).join(
""),words:s,after:e.points.slice(r,r+Vi).join("")}}var jt="http://www.w3.org/2000/svg",Oo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Mo(t){let e=document.createElementNS(
jt,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(jt,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Dt(t){
let e=document.createElementNS(jt,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(jt,"path");return n.setAttribute(
"d",Oo[t.shape]),e.append(n),e}function B(t){return t>=I?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Et(
t)},Dt(N(t)),A(t))}function Ee({name:t,paragraph:e,sentence:n,article:o}){return e?u("where")(e,n)+(o?` (${k(o)}\
)`:""):t}function gt(t){let{name:e}=f.passages[t],n=`${e}, ${Ee(f.passages[t])}, ${u("readHere")}`;return M(e,
()=>It(t),{class:"chip","aria-label":n})}var On=()=>f.sentences.filter(({lang:t,only:e})=>t===p.language&&(e===""||e===p.reading)),Ji=t=>On().filter(e=>e.
passage===t);function Ge(t){let e=On().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function Te(t){let{object:e}=f.statements[t];return typeof e=="number"?A(e):k(e.text)}function wd(t){
let{subject:e,predicate:n}=f.statements[t];return`${A(e)} — ${k(f.predicates[n])}: ${Te(t)}`}function xd(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Te(r)]:[])}function bd(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(tn),r=e.flatMap(l=>f.statements[l].corrected).map(k),a=[...new Set(s.flatMap(xd))],i=a.length?
u("correctedFrom")(a.join(", ")):u("supplied");return c("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},c("b",{},`${D(e)||"†"} ${u("erratum")}`),c("span",{dir:"auto"},` ${k(o)}`),r.length?c("span",{class:"\
corrected"},u("corrected"),r.join(", ")):"",s.length?c("span",{class:"corrected"},i):"")}function Mn(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>bd(o,s))}function Gs(t){let e=Xi(t);return e?c("blockquote",{lang:"ko"},c("span",{class:"around"},
`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.after}…`)):So(t)===!1?c("p",{class:"un\
found"},u("unfound")):""}function Ks(t){let e=t.map(({text:n,statements:o})=>{let s=D(o);return c("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},...e)}function Zi(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return c("article",{class:"card"},Ks(t),...e,...Mn(n))}function yd(t,e){let{text:n}=f.
passages[t];return Zi(e,c("p",{class:"source"},gt(t),` ${Ee(f.passages[t])}`),n?c("p",{class:"paraphrase",dir:"\
auto"},k(n)):c("p",{class:"muted"},u("unparaphrased")),Gs(t))}function Ae(t){let e=On(),n=new Set(e.flatMap(({
statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(d=>t.has(d))&&o.set(l.passage,[...o.get(l.passage)??
[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:wd(l),statements:[l]})),r=[...o.get(null)??[],...s],a=f.
passages.length?c("p",{class:"source muted"},u("unsourced")):"",i=[...o].flatMap(([l,d])=>l===null?[]:[yd(l,d)]);
return r.length?[...i,Zi(r,a)]:i}function kd(t){let e=F.now?.citations[t];if(!e)return[];let n=k(e),o=M(u("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=u("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function tc(t){
let{wanted:e,rest:n}=Oi(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(kd);
return c("div",{class:"why"},...Ae(e),...s.map(a=>c("p",{class:"paraphrase"},c("code",{},a.split("/").at(-1)),
` ${v.answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},u("unsourced")),r.length?c("de\
tails",{},c("summary",{},u("cite")),c("ul",{class:"cites"},...r)):"")}var _s=200,Eo=_s;function $d(t,e){let n=Rs(e);if(n!==void 0&&n<I)return M(t,()=>Et(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>It(o),{class:"chip"}):c("\
span",{dir:"auto"},t)}var vd=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Sd(t,e,n){
let o=v.row===n,s=M(`${n+1}${e.mark}`,()=>{v.row=o?null:n,W(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":u("whyRow")(n+1,e.mark)}),r=t.columns.
map((l,d)=>{let m=e.terms[t.variables.indexOf(l)];return c("td",{class:vd(t.rows,d)?"figure":""},e.cells[d]?$d(
e.cells[d],m):"")}),a=v.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},a),
...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},tc(e)))]:[i]}function Od({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?u("correctedFrom")(n.join(", ")):o?u("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Md(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,Eo),i=M(u(
"moreRows"),()=>{Eo+=_s,Vs="",W()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(m=>c("th",{scope:"col"},
m))],d=Object.values(s).map(m=>c("p",{class:"note"},u("alsoAsked")(m.slice(0,5).join(", "),m.length-5)));return[
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":u("answer")},c("tab\
le",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((m,h)=>Sd(t,m,h)))),n.length>Eo?i:"",...d,xn()?.
refusal?c("p",{class:"note"},u("noEvidence")):"",...o.map(Od))]}function Ed(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;
return o?[c("p",{class:"muted",role:"status"},u("answering"))]:n?[c("p",{class:"erratum",role:"alert"},zi())]:
e!==null?[c("p",{},u(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},u("noRows"))]:t?Md(t):[]}var Vs="";
function ec(){let t=b("answer");if(t.hidden=!ce()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,
document.body.classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,
answer:i}=v,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,p.language,F.now!==null]);
if(l===Vs)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Eo=_s),t.dataset.asked=JSON.stringify([e,n,o]),Vs=
l;let d=i?.rows??[],m=o===null?k(xn()?.title??e):u("ownQuery"),h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
c("div",{class:"bar"},c("h2",{},m),i?c("span",{class:"counts",role:"status"},u("rows")(d.length)):"",i&&ko().length&&
!v.isDrawn?M(u("asThePicture"),Ci,{class:"tool"}):"",M("×",ze,{class:"tool close","aria-label":u("closeAnswer")})),
...Ed());let g=t.querySelector(".scroll");g&&(g.scrollTop=h)}var To=[28,72],Td=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
nc=f.passages.map(t=>[t.text].flat());function Ad(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Ld(t,e,n){let o=t.slice(Math.max(0,n-To[0]),n).replace(
n>To[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+To[1]).replace(n+To[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function oc(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Td.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ad),a=[];for(let[i,l]of f.passages.entries()){if(a.length===e)break;let d=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[m,...h]=[k(l.text),...nc[i]],g=r.length?
[m,...h].find(E=>r.every(C=>C.test(E))):void 0,w=d?m:g;if(w===void 0)continue;let $=d?null:r[0].exec(w),y=w===
m?void 0:["en","ko"][nc[i].indexOf(w)];a.push({passage:i,lang:y,...Ld(w,$?.[0]??"",$?.index??0)})}return a}function Cd(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var Qs=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),rc=new Map,ac=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])ac.set(Qs(o),t);for(let o of[e,...n])rc.set(o,t).set(Cd(o),t)}var et=t=>rc.get(t)??(/^\w+:/.
test(t)?void 0:ac.get(t.toLowerCase()));function En(t){let{name:e}=f.things[t],n=Qs(e);return/^[\w.-]+$/.test(
n)&&et(n)===t?n:e}var sc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),ic=t=>sc.get(t.toLowerCase())??
sc.get(Qs(t)),Nd=new Map(f.presets.map(({name:t},e)=>[t,e])),cc=t=>Nd.get(t),Rd=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Ao=t=>Rd.get(t);var Id=/^(Heading|소제목|제목)[^:]*: /,Pd=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Tn=new Map,fc=M("‹",()=>Zs(-1),{class:"tool","data-label":"previous"}),dc=M("›",()=>Zs(1),{class:"\
tool","data-label":"next"}),pc=c("span",{class:"here"}),Ke=c("select",{"data-label":"jump"}),Ys=c("div",{class:"\
bar reading"},fc,dc,pc,Ke),Xs=c("div",{}),Co=t=>f.passages[t].kind==="heading",Lo=[...f.passages.keys()].filter(
Co),Js=t=>k(f.passages[t].text)||u("unparaphrased");function jd(t){let e=Js(t).replace(Id,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Dd(t){let e=Ji(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Gs(t),e.length?c("p",{class:"muted"},u("it\
States")):"",e.length?Ks(e):c("p",{class:"muted"},u("nothingStated")),...Mn(n,f.passages[t].errata))}function Fd(t){
let e=So(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},u(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Bd(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===p.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>It(t)},
Co(t)?"":c("span",{class:"number"},`${n||e} `),Js(t),o.length?c("sup",{},"†"):"",Fd(t));return Tn.set(t,r),c(
"li",{},Co(t)?c("h3",{},r):r,s?Dd(t):"")}function Hd(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!Co(t[0])?
u("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(Lo.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Bd)))}function Zs(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=f.passages.length||
(It(n),e?Tn.get(n)?.focus({preventScroll:!0}):st(`${Ee(f.passages[n])}: ${Js(n)}`))}function uc(){let t=b("rea\
der");t.append(Ys,Xs),t.addEventListener("keydown",e=>{let n=Pd.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Zs(n,!0))}),Ke.addEventListener("change",()=>It(Number(Ke.value)))}function Ud(){
let{passage:t}=p,e=f.passages.length;fc.disabled=!t,dc.disabled=t===e-1,pc.textContent=t===null?u("sentences")(
e):u("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Lo.findLast(o=>o<=t);Ke.replaceChildren(
...n===void 0?[c("option",{value:""},u("jump"))]:[],...Lo.map(o=>c("option",{value:String(o)},jd(o)))),Ke.value=
n===void 0?"":String(n),Ke.hidden=!Lo.length,Ys.hidden=!e}function Wd(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&k(o)!==e;return e=o?k(o):e,[...s?[c("h2",{class:"article",dir:"auto"},k(o))]:[],Hd(n)]})}function qd(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Sn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>b(
"file").click(),n=M(u(zs()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},u("file\
Note")),c("div",{class:"tools"},n)];Tn.clear(),Xs.replaceChildren(c("h2",{},u("textTitle")),c("p",{class:"note"},
u(f.passages.length?"textHelp":"noText")),f.articles.length&&!zs()?c("p",{class:"note"},u("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...Wd([...t.values()]))}var lc=null;function zd(){let t=b("reader"),e=p.passage===
null?null:Tn.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){lc!==p.passage&&e.scrollIntoView(),lc=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Ys.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function No(){let{activeElement:t}=document,e=Xs.contains(t)&&t?.classList.contains("sentence");Ud(),
qd(),e&&Tn.get(p.passage??0)?.focus({preventScroll:!0}),zd()}function tr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function An(t){p.language=t,document.documentElement.lang=t,document.title=k(f.title),b("title").
textContent=k(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=St(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",St(n.dataset.label));
b("query").placeholder=u("search"),Nt("languages",t)}var Gd={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function mc(t,e){let n=Gd[e?"touch":"mouse"],o=O.getScale(),
s=l=>O.canvasToDOM(z(l)),[r,a,i]=[1/0,-1,""];for(let l of G()){let{x:d,y:m}=s(l),h=Math.max(0,Math.hypot(d-t.x,
m-t.y)-qt(l,o,_t(l)));h<=n.thing&&h<r&&([r,a]=[h,l])}for(let{id:l,from:d,to:m,bend:h}of r>2?Y().values():[]){let g=ws(
s(d),s(m),h),w=Math.min(...g.slice(1).map(($,y)=>gs(g[y],$,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var er=()=>p.selected!==null||!!p.pair||!!p.highlighted,Ro=!1,hc=({pointer:t})=>mc(t.DOM,Ro);function gc(){let t=b(
"drawing");O.on("click",e=>{let{thing:n,line:o}=hc(e);n!==void 0?Za(n):o!==void 0?mo(ds(o)):er()&&$e()}),O.on(
"doubleClick",e=>{let{thing:n}=hc(e);n!==void 0&&wo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{Ro=n.pointerType==="touch",Ro&&e==="pointerdown"&&Ts()},!0);t.addEventListener("mousemove",e=>Ro&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Ts)}var le=(t,e)=>b(t).addEventListener("click",e),Io=(t,e)=>b(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Kd(){le("closer",()=>ke(1.4)),le("farther",()=>ke(1/1.4)),le("whole",()=>Qt()),le("undo",As),le(
"physics",()=>{let t=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(t)),Ja(t)})}var nr=()=>b("menu").getAttribute("aria-expanded")==="true",or=t=>b("menu").setAttribute(
"aria-expanded",String(t));function bc(){or(!1),b("menu").focus()}function wc(t){be(t),W()}var yc=()=>b("theme").
setAttribute("aria-pressed",String(He()));function Vd(){le("menu",()=>or(!nr())),Io("modes",t=>{li(t),nr()&&bc()}),
Io("readings",fi),Io("languages",t=>{An(t),W()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!b("menu").contains(e)&&!b("options").contains(e)&&or(!1)});le("theme",()=>wc(He()?"light":"d\
ark")),ye.addEventListener("change",()=>wc(ye.matches?"dark":"light"))}function xc(t){Ot(t),t==="text"&&No(),vo()}
function _d(){le("fold",()=>ct(!ga())),Io("tabs",xc),b("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...b("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];xc(o.value),o.focus()})}function Qd(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
As()),!(e||n||t.altKey)&&(t.key==="Escape"&&nr()?bc():t.key==="Escape"&&er()?$e():t.key==="/"&&(t.preventDefault(),
b("query").focus()))}function kc(){gc(),Kd(),Vd(),_d(),Lr(go),addEventListener("resize",()=>{p.mode==="picture"&&
Ya()}),document.addEventListener("keydown",Qd),b("tab-text").hidden=!f.passages.length,b("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of b("readings").children)t.disabled=!f.readings.includes(
t.value);Nt("modes",p.mode)}var Yd=64*1024*1024,Xt=null;function vc({name:t,wrong:e,read:n}){return e?u("fileWrong")(e,t):n?u("fileRead")(
n,t,Ee):""}function Xd(){Xt=null,sr()}function sr(){let t=b("took");if(t.hidden=Xt===null,Xt===null)return;t.className=
Xt.read?.of&&Xt.read.found===Xt.read.of?"":"wrong";let e=M("×",Xd,{class:"tool","aria-label":u("close")});t.replaceChildren(
c("p",{dir:"auto"},vc(Xt)),e)}async function Jd([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Yd)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Qi(r)}}async function $c(t,e=!1){t.length&&(Xt=await Jd(t,e),p.tab==="overview"&&Ot("tex\
t"),ct(!0),W(),st(vc(Xt)))}function Sc(){let t=b("file");t.addEventListener("change",async()=>{await $c([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
$c([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Zd=60,tp=2,ep={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Oc={"+":()=>ke(1.4),"=":()=>ke(
1.4),"-":()=>ke(1/1.4),0:()=>Qt(),Enter:()=>p.selected!==null&&b("details").querySelector("h2")?.focus()};function np([
t,e]){let n=xe().get(p.selected??-1)??O.getViewPosition();return[...xe()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&l<2*i?[{thing:s,far:i+tp*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function op([t,e]){let{x:n,y:o}=O.getViewPosition(),s=Zd/O.getScale();
O.moveTo({position:{x:n+t*s,y:o+e*s}})}function Mc(){let t=b("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ep[e.key];if(!(!n&&
!Object.hasOwn(Oc,e.key)))if(e.preventDefault(),!n)Oc[e.key]();else if(e.shiftKey)op(n);else{let o=np(n);o!==void 0&&
ti(o)}})}var sp="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",rr=5,ar=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),rp=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?sp[Math.floor(n/
588)]:e}).join(""),ap=f.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>ar(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(ar),...r],initials:s.map(rp).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Ec(t,e){let n=t.indexOf(e);return n<0?rr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Ve(t,e=12){
let n=t.trim().normalize("NFC"),o=ar(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return ap.map((r,a)=>{let i=s?
r.initials.map(l=>Ec(l,n)):r.plain.map(l=>Ec(l,o));return{rank:Math.min(...i,rr),thing:a}}).filter(r=>r.rank<rr).
sort((r,a)=>r.rank-a.rank||Number(q(r.thing))-Number(q(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function Po(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],l=0,d=()=>a.length+i.length;
function m(T,...H){return c("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===l),onpointerdown:V=>{
V.preventDefault(),E(T)}},...H)}function h(T,H){let V=N(T);return m(H,Dt(V),c("span",{dir:"auto"},A(T)),c("sma\
ll",{},k(V.label)))}function g({passage:T,lang:H,before:V,found:nt,after:S},j){let K=c("span",{dir:"auto",lang:H},
V,nt?c("mark",{},nt):"",S);return m(a.length+j,K,c("small",{},f.passages[T].name))}function w(){let T=`${e.id}\
-sentences`,H=c("ul",{role:"none"},...i.map(g));return c("li",{role:"group","aria-labelledby":T},c("small",{id:T},
u("sentence")),H)}function $(){let T=t.value.trim()!=="",H={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(h),...i.length?[w()]:[],...d()?[]:[c("li",H,u("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${l}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function y(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function E(T){t.
value=o?A(a[T]):"",y(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function C(){i=s(t.value),a=Ve(t.value,i.length?
8:12),l=0,$()}function J(T){e.hidden&&C(),l=(l+T+d())%(d()||1),$()}t.addEventListener("input",C),t.addEventListener(
"focus",()=>o||C()),t.addEventListener("blur",y),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),J(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&d()&&!e.hidden?(T.
preventDefault(),E(l)):T.key==="Escape"&&(o||(t.value=""),y()))})}var ir=3;function Tc(t,...e){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function cr(){b("tip").hidden=!0}function Ac(){b(
"drawing").addEventListener("mouseleave",cr),b("drawing").addEventListener("pointerdown",cr,!0),O.on("hoverNod\
e",({node:t,event:e})=>Tc(e,A(t),c("small",{},k(N(t).label)))),O.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=Ge(Ce(n.edges)),s=o.slice(0,ir).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},D(r.statements))));Tc(e,...s,o.length>ir?c("small",{},`+ ${o.length-ir}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])O.on(t,cr)}var ip="input, select, textarea, [role=tablist], [role=application]";function Lc(){Z("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&an(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(ip))){if(t.key==="ArrowRight")re(p.tour+
1);else if(t.key==="ArrowLeft")re(p.tour-1);else if(t.key==="Escape")ho();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var cp={corrected:"corrected",stated:"stated","as-stated":"stated"};function lr(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Z("lang",{kept:!0,write:()=>p.language===
tr()?"":p.language,read(t){if(t==="en"||t==="ko")An(t);else{if(t)return null;An(tr())}}});Z("theme",{kept:!0,write:()=>He()===
ye.matches?"":He()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;be(t||(ye.matches?"dark":"\
light"))}});Z("reading",{write:()=>p.reading===f.readings[0]?"":p.reading,read(t){let e=t?cp[t]:f.readings[0];
if(!f.readings.includes(e))return null;p.reading=e,Nt("readings",e)}});Z("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;oo(t||"picture")}});var Jt;function fe(t,e,n,o){Z(t,{write:()=>te(
n()),read(s){let{places:r,unknown:a}=lr(ee(s),e);return o(r),a}})}var de=(...t)=>t.flatMap(e=>e===null?[]:En(e)),
fr=t=>t.map(e=>f.kinds[e].name);fe("view",cc,()=>{let{preset:t}=Rt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[]}});fe("aroun\
d",et,()=>de(Rt().centre),([t])=>{t!==void 0&&Object.assign(Jt,{preset:null,centre:t})});fe("show",Ao,()=>fr(Rt().
asked),t=>Object.assign(Jt,{asked:t}));var Nc=t=>f.kinds.length>2&&t.length===f.kinds.length-1;fe("hide",Ao,()=>{
let{away:t}=Rt();return Nc(t)?[]:fr(t)},t=>Object.assign(Jt,{away:t}));fe("only",Ao,()=>{let{away:t}=Rt(),[e]=[
...f.kinds.keys()].filter(n=>!t.includes(n));return Nc(t)?fr([e]):[]},([t])=>{t!==void 0&&(Jt.away=[...f.kinds.
keys()].filter(e=>e!==t))});var Cc="*";Z("with",{write:()=>te(Rt().came.map(({thing:t,all:e})=>En(t)+(e?Cc:""))),
read(t){let e=ee(t),{unknown:n}=lr(e,o=>et(o.replace(/\*$/,"")));return Jt.came=e.flatMap(o=>{let s=et(o.replace(
/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Cc)}}),n}});fe("add",et,()=>de(...Rt().added),t=>Object.
assign(Jt,{added:t}));fe("without",et,()=>de(...Rt().removed),t=>Object.assign(Jt,{removed:t}));fe("pin",et,()=>de(
...Rt().pinned),t=>{io({...Jt,pinned:t}),it()});function Ln(t,e,n,o,s){Z(t,{write:()=>te(o()),read(r){let a=ee(
r);if(a.length&&a.length!==e)return null;let{places:i,unknown:l}=lr(a,n);return a.length&&!l.length&&s(...i),l}})}
Ln("line",2,et,()=>p.pair?de(p.pair.from,p.pair.to):[],(t,e)=>De(t,e));Ln("passage",1,ic,()=>p.passage===null?
[]:[f.passages[p.passage].name],t=>sn(t));Ln("path",2,et,()=>p.isTold?de(p.path.from,p.path.to):[],(t,e)=>on(t,
e));Ln("at",1,et,()=>de(p.passed?p.selected:null),t=>Kt(t,!0));Ln("entity",1,et,()=>de(p.passed?null:p.selected),
t=>Kt(t));function Rc(t){Fs(t),p.tab==="overview"&&(p.tab="ask")}Z("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,te(e)]),read(t,e){if(!t||!gn())return v.name&&wn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,ee(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?Rc({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});Z("sparql",{write:()=>v.own??"",read(t){if(t&&!gn())return[t];t&&v.own!==t?
Rc({own:t}):!t&&v.own!==null&&wn()}});Z("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t===
"answer"&&ce(),t&&t!=="answer"?null:void 0}});var lp=[["ranked",["sai:Ranking"]],["rated",["sai:Assessment","sai:Statistic"]],["paid",["sai:Investment","sai\
:Support","sai:Budget"]],["pursued",["sai:Policy","sai:Law"]]],fp="schema:Country",Pc=6,dp=matchMedia("(max-wi\
dth: 860px)"),jc=t=>f.kinds[U(t)].name,dr=t=>t<I&&jc(t)===fp,Dc=[...f.things.keys()].slice(0,I).filter(dr).sort(
(t,e)=>R(e).length-R(t).length||t-e);function pp(t,e){Q(),p.beside=[t,e],dp.matches&&ct(!1),W(),b("beside").querySelector(
"h2").focus()}function up(){Q(),p.beside=null,W(),b("details").querySelector(".beside button")?.focus()}function Fc(t){
let e=Dc.filter(a=>a!==t);if(!dr(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>pp(t,a),{class:"tool"})),o=n.
splice(Pc),s=c("details",{},c("summary",{},u("andMore")(o.length)),c("div",{class:"tools"},...o)),r=at(u("besi\
deOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className="beside",r}function mp(t,e){let n=[
...kt(t),...tt(t)].filter(s=>e.includes(jc(s)));return Ge(new Set(n.flatMap(dt).filter(P))).sort((s,r)=>(s.passage??
0)-(r.passage??0))}function hp({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":gt(n);return c("li",{
dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function gp(t,e){let n=mp(t,e).map(hp),o=n.splice(
Pc);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},u("notSaid")),o.length?c("details",{},c("s\
ummary",{},u("andMore")(o.length)),c("ul",{},...o)):"")}function Ic(t,e){let n=Dc.filter(s=>s!==e[1-t]).map(s=>c(
"option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":u("besideChoice")(A(e[1-t])),onchange:({
target:s})=>{Q(),p.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],W(),b("beside").querySelectorAll("se\
lect")[t].focus()}},...n);return c("th",{scope:"col"},B(e[t]),o)}function Bc(){let t=b("beside"),{beside:e}=p;
if(t.hidden=e===null,!e)return t.replaceChildren();let n=lp.map(([o,s])=>[c("tr",{},c("th",{colspan:"2",scope:"\
colgroup"},u(o))),c("tr",{},...e.map(r=>gp(r,s)))]);t.replaceChildren(c("div",{class:"bar"},c("h2",{tabindex:"\
-1"},e.map(A).join(" · ")),M("×",up,{class:"tool close","aria-label":u("close")})),c("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Ic(0,e),Ic(1,e))),...n.
map(o=>c("tbody",{},...o)))))}Z("beside",{write:()=>p.beside?te(p.beside.map(En)):"",read(t){if(p.beside=null,
!t)return;let e=ee(t),n=e.map(et),o=e.filter((i,l)=>n[l]===void 0||!dr(n[l]));if(o.length)return o;let[s,r,...a]=n;
if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var Hc=6,wp=12;function pr(t,e){let n=new Map;for(let o of R(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=ot(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ur({out:t,property:e}){let n=k(f.predicates[e]);
return t?n:u("relationOf")(n)}var Uc=({ends:t})=>[...t].map(([e,n])=>{let o=D(n);return c("span",{class:"end"},
B(e),o?c("sup",{},o):"")});function xp(t){let e=Uc(t),n=e.length>Hc+1?Hc:e.length,o=c("summary",{},u("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},ur(t)),c("dd",{},...e.
slice(0,n),s))}function mr(t){let e=Wt(rt(t)?.captions??[""]).replaceAll(`
`," "),n=k(N(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function bp(t,e){let n=mr(t),o=pr(t,s=>s!==e&&!(q(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>Et(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},ur(s)),...Uc(s))))}function yp(t){let e=new Map;for(let o of kt(t)){let s=pr(o,a=>a===t).map(ur).join(
", ");if(!s)continue;let r=`${k(N(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=wp;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>bp(r,t)))))}function Wc(t){let e=pr(t,o=>L(t)||!L(o)).map(xp),n=L(t)?[]:yp(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},u("asParts")),e.length?c("dl",{},...e):"",...n)}var kp=3,$p=5,qc=12,vp=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Sp=150;function zc({text:t,statements:e,
passage:n},o){let s=new Set(R(o).flatMap(({from:i,relation:l})=>i===o?l??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(A(o))?4:0)+(t.startsWith(A(o))?2:0)-(t.startsWith(`${A(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>Sp?3:0)}function Op(t){
let n=Ge(Un(t)).filter(({passage:r})=>r!==null).sort((r,a)=>zc(a,t)-zc(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<kp&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function Mp({text:t,statements:e,passage:n}){let o=D(e),s=n===null?"":gt(n),r=t.
replace(vp,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function Ep(t){let e=o=>Wt(
rt(o)?.captions??[""]),n=o=>rt(o)?.sums.length?0:1;return kt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(
s))}function Tp(t){let e=Ep(t).slice(0,$p).map(n=>{let o=tt(n).filter(r=>r!==t&&!q(r)&&N(r).rank==="actor"),s=M(
mr(n),()=>Et(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).map(B))});return e.length?c("ul",
{class:"facts","aria-label":u("figures")},...e):""}function Gc(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(N(a).rank),o=tt(t).sort((a,i)=>n(a)-n(i)||R(i).length-R(a).length||a-i);if(!o.length)return"";let s=o.
length>qc+1?o.splice(qc):[],r=c("details",{},c("summary",{},u("andMore")(s.length)),...s.map(B));return c("sec\
tion",{class:"near"},c("h3",{},`${u("linked")} (${o.length+s.length})`),c("div",{},...o.map(B),s.length?r:""))}
var Kc=t=>[...Op(t).map(Mp),Tp(t)];var Vc=["from","to"];function _c(){let{from:t,to:e}=p.path;t!==null&&e!==null?ni(t,e):jo()}function Ap(t){let e=`\
path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=c("input",{id:`\
path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":e,"aria-autocomplete":"list"});return Po(o,n,{keep:!0,take(s){p.path[t]=s,p.path.from!==null&&p.path.
to!==null&&_c()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),o,n)}var Qc=c("div",{"aria-l\
ive":"polite"});function Yc(){let t=()=>{p.path={from:p.path.to,to:p.path.from},_c()};b("path").append(c("h2",
{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),...Vc.map(Ap),M("",t,{class:"too\
l","data-message":"swap"}),Qc)}var Lp=({from:t,to:e,statements:n},o)=>c("li",{},c("h3",{},`${o+1}. `,B(t)," – ",
B(e)),...Ae(n));function Cp(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",{},u("sameEnds"))];let n=zr(
zn(t,e)),o=n.length?u("steps")(n.length):u("noPath");return[c("p",{class:"note"},o),c("ol",{class:"steps"},...n.
map(Lp))]}function jo(){for(let t of Vc){let[e,n]=[b(`path-${t}`),p.path[t]];e.value=n===null?"":A(n),e.placeholder=
u("search")}Qc.replaceChildren(...Cp(p.path.from,p.path.to))}function Xc(t){p.path={from:t,to:null},jo(),Ot("p\
ath"),b("path-to").focus()}var ut=(t,e,n={})=>M(St(t),e,{class:"tool","data-act":t,...n}),Zc=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":u("actions")},...t);function Np(t){let e=mt(t),n=L(t)?[]:we(t),o=L(t)?[]:kt(t).filter(mt);return Zc(
ut("focus",()=>oi(t)),Xn(t).total?ut("expand",()=>wo(t)):"",L(t)&&e?ut("fold",()=>bo([t])):"",L(t)&&!e?ut("unf\
old",()=>xo([t])):"",n.length?ut("unfoldAround",()=>xo(n)):"",o.length?ut("foldAround",()=>bo(o)):"",ut("pathF\
rom",()=>Xc(t)),e?ut("pin",()=>ii(t),{"aria-pressed":String(oe(t))}):"",e?ut("hide",()=>ci(t)):"",ut("release",
$e))}function Rp(t){let{count:e,kinds:n}=Zr(t),o=n.map(r=>k(f.kinds[r].label)),s=M(u("all"),()=>ie(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},u("leftOut")(e,o)," ",s):""}function Ip(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?B(n):c("span",{dir:"auto",
lang:n.lang||!1},Te(t));return[c("dt",{},k(f.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},D([t])):"",s.length?c("span",{class:"corrected"},`${u("corrected")}${s.map(k).join(", ")}`):"")]}function Pp(t){
let e=dt(t).filter(P).flatMap(Ip);return e.length?c("details",{class:"rows"},c("summary",{},u("asData")),c("dl",
{},...e)):""}function hr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",B(o)]);return n.
length?c("p",{class:"names","data-how":e},gr(u(e)),...n):""}var gr=t=>c("span",{class:"muted"},t);function jp(t){
let{name:e,same:n}=f.things[t];return c("details",{class:"data",open:Jc,ontoggle:o=>Jc=o.target.open},c("summa\
ry",{},u("data")),c("p",{class:"names"},gr(`${u("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
gr(`${u("elsewhere")} `),c("code",{},n.join(" "))):"",Wc(t),Pp(t))}var Jc=!1;function Dp(t){let{label:e,names:n}=f.
things[t],o=N(t),s=[...new Set([...[e].flat().filter(a=>a!==k(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ae(Un(t));return[c("h2",{dir:"auto",tabindex:"-1"},k(e)),c("p",{class:"kind"},Dt(o),k(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...Kc(t),hr(t,"broader"),hr(t,"narrower"),hr(t,"related"),Np(t),Fc(
t),Rp(t),Gc(t),at(`${u("said")} (${r.length})`,...r),jp(t)]}function Fp({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(mt)?ut("fold",()=>bo(o)):ut("unfold",()=>xo(o));return[c("h2",{tabindex:"\
-1"},Lt()),c("p",{},B(t)," ",B(e)),Zc(o.length?r:"",ut("release",$e)),at(u("said"),...Ae(Ce(n)))]}function tl(){
let{pair:t,selected:e}=p,n=[c("h2",{tabindex:"-1"},u("details")),c("p",{},u("noneChosen"))],o=t?Fp(t):e!==null?
Dp(e):n;b("details").replaceChildren(...o.filter(Boolean))}function xr(){return p.tour!==null?p.tour:f.steps.length&&zt()===f.steps[0].preset?0:null}var Do=f.steps.length-
1,Bp=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Hp(t){return Do?t?[M(u("tourBack"),()=>re(
t-1),{class:"tool","data-act":"back"}),M(u("tourNext"),()=>re(t+1),{class:"tool next","data-act":"next",disabled:t===
Do}),M("×",ho,{class:"tool","data-act":"leave","aria-label":u("tourLeave")})]:[M(u("tourStart")(Do),()=>re(1),
{class:"tool next","data-act":"tour"})]:[]}function wr(t){if(t)return c("p",{class:"kicker"},u("tourStep")(t,Do));
let e=f.articles.map(k).filter(Boolean).join("; "),n=u("origin")(e,f.articles.length);return f.articles.length?
c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Up(t){let{text:e,passages:n}=rn(t);return[wr(t),c(
"h1",{id:"headline",dir:"auto"},...Bp(k(e))),c("div",{class:"under"},c("span",{class:"chips"},c("small",{},u("\
statedIn")),...n.map(gt)),c("span",{class:"tools",role:"group","aria-label":u("tour")},...Hp(t)))]}var el=t=>t.
toLocaleString(p.language);function br(t){let{name:e,note:n}=f.presets[t];return f.articles.length||e!=="all"||
!Ze.length?k(n):u("ownData")(el(I-f.relations.length),el(f.kinds.length),A(Ze[0]))}function Wp(){let t=zt();if(t===
null)return[wr(null),c("h1",{id:"headline",dir:"auto"},Lt()||k(f.title))];let{title:e}=f.presets[t];return[wr(
null),c("h1",{id:"headline"},k(e)),c("p",{class:"under note"},br(t))]}function nl(){let t=xr(),e=document.activeElement?.
dataset?.act,n=b("finding");n.replaceChildren(...(t===null?Wp():Up(t)).filter(Boolean));let o=e&&(n.querySelector(
`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===document.body&&o.focus(),
n.dataset.told=t?"tour":""}var qp=9;function ol(t,e){let n=f.kinds[t],o=!x.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ie(t,o?"hide":"show")},e?Mo(n.family):Dt(n),k(n.label))}var Fo=(t,e)=>c("\
span",{},t,e),sl=t=>c("i",{class:`ring ${t}`,"aria-hidden":"true"});function rl(){let t=Jn(),e=new Set(f.relations.
map(({thing:l})=>f.things[l].kind)),n=[...f.kinds.keys()].filter(l=>t.has(l)||x.away.has(l)),o=n.toSorted((l,d)=>(t.
get(d)??0)-(t.get(l)??0)).slice(0,qp),s=n.filter(l=>o.includes(l)),r=[...Y().values()],a=G().filter(l=>Ne(l).includes(
"†")),i=a.filter(_n);b("legend").replaceChildren(...s.filter(l=>!e.has(l)).map(l=>ol(l,!1)),...s.filter(l=>e.
has(l)).map(l=>ol(l,!0)),...r.some(({edges:l})=>l.some(({relation:d})=>d===null))?[Fo(Mo("stated"),u("statedLi\
ne"))]:[],...r.some(l=>so(l)!==null)?[Fo(Mo("wide"),u("wideLine"))]:[],...i.length?[Fo(sl("grave"),u("graveErr\
or"))]:[],...a.length>i.length?[Fo(sl("light"),u("lightError"))]:[])}var zp=12;function Gp(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Kp({relation:t,sum:e}){let n=ls(t,e);if(n===null)return"";let o=document.createElementNS(
jt,"svg");o.setAttribute("class",`amount ${N(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(jt,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Vp(t){let{relation:e,sum:n}=t,o=D([n.statement]),s=o&&Vn(n.statement),r=ro(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=Gp(e).map(A).join(" → "),l=c("b",{},cs(n.statement),o?c("sup",
{},o):""),d=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&mo(r)},d,Kp(t)))}function al(){let t=we().flatMap(s=>cn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${N(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,l)=>l.sum.value-
i.sum.value).slice(0,zp),a=new Intl.DisplayNames(p.language,{type:"currency"}).of(r[0].sum.currency);return[c(
"h4",{},a??""),c("ul",{class:"sums"},...r.map(Vp))]}),o=t.map(({sum:s})=>s.statement).filter(Vn);return at(u(p.
reading==="corrected"?"rightAmounts":"amounts"),...n,...Mn(o),c("p",{class:"note"},u("scales")))}var _e=t=>t.toLocaleString(p.language),_p=[...f.things.keys()].slice(0,I),Qp=f.kinds.map((t,e)=>_p.filter(n=>U(
n)===e).length),il=new Set(f.relations.map(({thing:t})=>U(t))),cl=Ze.slice(0,8),Qe=t=>c("p",{class:"note"},t);
function Yp(){let t=zt(),e=f.presets.map((n,o)=>M(k(n.title),()=>ei(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return at(u("views"),c("div",{class:"tools",role:"group","aria-label":u("views")},...e),Qe(
t===null?u("ownView"):br(t)),f.presets.some(({name:n})=>n==="all")?"":Qe(u("tooMany")(_e(I))))}function Xp(t,e){
let n=f.kinds[t],o=c("input",{type:"checkbox",value:String(t),checked:!Pe().has(t),onchange:({target:a})=>ie(t,
a.checked?"show":"hide")}),s=c("small",{},u("shownOf")(_e(e),_e(Qp[t]))),r=k(n.label);return c("li",{},c("labe\
l",{},o,Dt(n),c("span",{},r),s),M(u("only"),()=>ie(t,"only"),{class:"only","aria-label":u("onlyThis")+r}))}function Jp(){
let t=Jn(),e=[...f.kinds.keys()],n=s=>c("ul",{class:"kinds"},...s.map(r=>Xp(r,t.get(r)??0))),o=e.filter(s=>il.
has(s));return[at(u("kinds"),Qe(u("kindsNote")),n(e.filter(s=>!il.has(s)))),o.length?at(u("lines"),Qe(u("lines\
Note")),n(o),c("div",{class:"tools"},M(u("unfoldAll"),ri,{class:"tool","data-act":"unfoldAll"}),M(u("foldAll"),
ai,{class:"tool","data-act":"foldAll"}))):"",Pe().size?M(u("all"),()=>ie(null,"all"),{class:"tool",id:"every"}):
""]}function Zp({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>Ve(r,3)))]:[],s=o.flatMap(r=>[" ",B(r)]);return c("div",{class:"e\
rratum",id:"unknown",role:"alert"},c("p",{dir:"auto"},u("unknown")(t,e.join(", "))),o.length?c("p",{},u("didYo\
uMean"),...s):"")}function tu(){let t=p.reading==="corrected"?` ${u("putRight")}`:"";return c("p",{},c("span",
{class:"ring","aria-hidden":"true"}),u("ring"),t)}function eu(){let t=cl.map(e=>c("li",{},B(e)," ",c("small",{},
String(R(e).length))));return at(u("connected"),c("ul",{class:"things"},...t))}function nu(){let t=xr();if(t===
null)return[];let{points:e,passages:n}=rn(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(gt));if(e.length){let a=e.
map(i=>o(k(i.text),i.passages));return[at(u("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(k(f.passages[a].text),[a]));return t?[at(u("inShort"),c("ul",{class:"points"},...r))]:[]}function ll(){
let t=[u("things")(_e(I-f.relations.length)),u("statements")(_e(f.statements.length)),f.passages.length?u("sen\
tences")(_e(f.passages.length)):""],e=[c("h2",{class:"unseen"},u("overview")),p.unknown?Zp(p.unknown):"",...nu(),
p.tour===null?al():"",Yp(),f.articles.length&&f.readings.length>1?Qe(u("bothReadings")):"",c("p",{class:"count\
s"},t.filter(Boolean).join(" · ")),c("p",{},u("help")),f.readings.length===1&&f.readings[0]==="corrected"?Qe(
u("onlyCorrected")):"",Kn?tu():"",...Jp(),cl.length?eu():""];b("overview").replaceChildren(...e.filter(Boolean))}var dl=t=>Math.min(...t,f.passages.length),pl=t=>c("span",{class:"chips"},...t.map(gt)),ul=t=>c("span",{dir:"a\
uto"},t),ml=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),ou={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:B},{name:"kind",value:t=>k(N(t).label)},{name:"linkedTo",value:t=>tt(t).length},{name:"marks",
value:t=>he(t).length,cell:t=>he(t).length?`${D(he(t))} ${he(t).length}`:""}]},fl=({passage:t})=>t===null?[]:[
t],su={title:"wordRows",under:["thing"],rows:()=>On().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(ml)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>ul(t.text)},{name:"sentence",value:t=>dl(fl(t)),cell:t=>pl(fl(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>B(t)},{name:"marks",value:({statements:t})=>D(t)}]},ru={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(P).map(t=>({row:t,things:ml(t)})),columns:[{name:"\
subject",value:t=>A(f.statements[t].subject),cell:t=>B(f.statements[t].subject)},{name:"relation",value:t=>k(f.
predicates[f.statements[t].predicate])},{name:"object",value:Te,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?B(e):ul(Te(t))}},{name:"sentence",value:t=>dl(f.statements[t].passages),cell:t=>pl(f.statements[t].passages)},
{name:"marks",value:t=>D([t])}]},Bo={things:ou,...f.sentences.length&&{words:su},statements:ru};var qo=200,gl=matchMedia("(max-width: 640px)"),Uo={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Ft="things",wl=!1,Cn="",Ye=qo,hl=t=>String(t).normalize("NFKC").toLowerCase();function au(){
let{columns:t,rows:e}=Bo[Ft],n=new Set([...G(),...vt().flatMap(({relation:g})=>g??[])]),o=([g,...w])=>wl||n.has(
g)||Ft==="words"&&w.some($=>L($)&&n.has($)),s=hl(Cn),r=new Set(Cn?Ve(Cn,1/0):[]),a=(g,{name:w,value:$,cell:y})=>w===
"sentence"&&y?y(g).textContent:$(g),i=(g,w)=>!Cn||t.some($=>hl(a(g,$)??"").includes(s))||w.some($=>r.has($)),{
by:l,direction:d}=Uo[Ft],{value:m}=t[l],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:g,things:w})=>o(w)&&i(g,w)).map(({row:g},w)=>({row:g,key:m(g),i:w})).sort((g,w)=>{let[
$,y]=[g.key,w.key],E=typeof $=="number"&&typeof y=="number"?$-y:h(String($),String(y));return d*E||g.i-w.i}).map(
({row:g})=>g)}var Ho=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),$r=c("div",{class:"tools",role:"group","data-label":"tableOf"}),yr=c("input",{type:"checkbox",id:"eve\
ry-row"}),xl=c("p",{class:"note",role:"status"}),Wo=c("table",{}),kr=M("",iu,{class:"tool","data-message":"mor\
eRows"});function iu(){Ye+=qo,pe()}function bl(){Ho.addEventListener("input",()=>{Cn=Ho.value.trim(),Ye=qo,pe()}),
yr.addEventListener("change",()=>{wl=yr.checked,pe()}),gl.addEventListener("change",()=>b("table").hidden||pe());
let t=c("label",{class:"check"},yr,c("span",{"data-message":"everyRow"}));b("table").append(c("div",{class:"ba\
r"},$r,Ho,t),xl,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Wo,kr))}function cu(t){
let{by:e,direction:n}=Uo[Ft];Uo[Ft]={by:t,direction:e===t?-n:1},pe(),Wo.querySelector(`th [value="${t}"]`)?.focus()}
function lu(t){Ft=t,Ye=qo,pe(),$r.querySelector(`[value=${t}]`)?.focus()}function fu({name:t},e){let{by:n,direction:o}=Uo[Ft],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(St(t),()=>cu(e),{value:String(
e)}))}function pe(){Ho.placeholder=u("filter"),$r.replaceChildren(...Object.entries(Bo).map(([d,{title:m}])=>M(
St(m),()=>lu(d),{class:"tool",value:d,"aria-pressed":String(d===Ft)})));let{columns:t,title:e,under:n}=Bo[Ft],
o=au(),s=t.filter(({name:d})=>gl.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:m,cell:h})=>h?
h(d):String(m(d)),l=d=>{let m=s.map(g=>c("div",{class:"under"},i(d,g))),h=a.map(g=>c("td",{},i(d,g)));return c(
"tr",{},c("th",{scope:"row"},i(d,r),...m),...h)};Wo.className=Ft,Wo.replaceChildren(c("caption",{class:"unseen"},
St(e)),c("thead",{},c("tr",{},...[r,...a].map(d=>fu(d,t.indexOf(d))))),c("tbody",{},...o.slice(0,Ye).map(l))),
xl.textContent=u("rowsOf")(Math.min(Ye,o.length),o.length),kr.hidden=o.length<=Ye,kr.textContent=u("moreRows")}var wt=24,zo=22,ue=12,Nn=18,du=480,pu=2,yl=8e3;function lt(t,e,...n){let o=document.createElementNS(jt,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function kl({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),l=e-(i.length-1)*n*Re/2+n*.35;return lt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,m)=>lt("tspan",{x:t,
y:l+m*n*Re},d)))}function uu({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},l){let[d,m,h]=[z(
t),z(e),s.color],g={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[lt("path",{d:$a(d,m,n),fill:"\
none",stroke:h,...g})];for(let[$,y,E]of[[e,t,.9],[t,e,.1]])!($===e?i.to:i.from).enabled||!o.some(C=>C.to===$)||
w.push(mu(z($),n?ht(d,m,n,E):z(y),l($),h));return w}function mu(t,e,n,o){let s=Math.hypot(t.x-e.x,t.y-e.y)||1,
[r,a]=[(t.x-e.x)/s,(t.y-e.y)/s],[i,l]=[t.x-r*n,t.y-a*n],d=[i-r*8,l-a*8],m=[[i,l],[d[0]-a*3,d[1]+r*3],[d[0]+a*3,
d[1]-r*3]];return lt("polygon",{points:m.map(h=>h.map(g=>g.toFixed(1)).join(",")).join(" "),fill:o})}function hu({
id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=N(t),i=o/6;return lt("path",{d:Oo[a.shape],fill:r.background,
stroke:r.border,"stroke-width":s/i,...oe(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o}\
 ${n-o}) scale(${i})`},lt("title",{},`${k(f.things[t].label)} (${k(a.label)})`))}function gu(t,e){let n=Ss(t),
{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=lt("svg",{x:0,y:e,width:r,height:a,
viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),m=w=>d.get(w).size;for(let w of n.lines)l.append(
...uu(Y().get(w.id),w,m));l.append(...n.things.map(hu));for(let w of n.captions)l.append(kl(w,w.line.weight>1?
t.ink:t.soft,t.paper));for(let w of n.names)l.append(kl(w,q(w.thing)?t.soft:t.ink,t.paper));let h=({x:w,y:$})=>w>=
o.x&&w<=s.x&&$>=o.y&&$<=s.y,g=n.things.map(({id:w})=>w).filter(w=>h(z(w)));return{svg:l,things:g,width:r,height:a}}
function vr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();ge(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Sr=(t,e,n,o)=>t.map((s,r)=>lt("text",{x:wt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function wu(t,e,n,o){let s=new Set(t),r=vt().filter(({from:m,to:h})=>s.has(m)&&s.
has(h)),a=new Set(r.flatMap(({relation:m})=>m===null?[]:U(m))),i=[],[l,d]=[wt,n+Nn];for(let m of[...new Set(t.
map(U)),...a]){let{label:h,family:g,shape:w}=f.kinds[m],$=18+ge(k(h),ue)[0]+Nn;l+$>o&&l>wt&&([l,d]=[wt,d+Nn]);
let y=e.families[g].full;i.push(a.has(m)?lt("path",{d:`M${l} ${d-4}h12`,stroke:y,"stroke-width":2}):lt("path",
{d:Oo[w],fill:y,transform:`translate(${l} ${d-10})`}),lt("text",{x:l+18,y:d,"font-size":ue,fill:e.ink},k(h))),
l+=$}return{made:i,height:i.length?d-n+Nn/2:0}}function xu(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function bu(){let t=zt(),e=Lt()||(t===null?"":k(f.presets[t].
title)),n=f.readings.length>1?u(p.reading==="corrected"?"rightReading":"stated"):"";return[e,n].filter(Boolean).
join(" · ")}async function Or(t){let{licences:e}=await un(),n=Ha(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(
du,Ss(n).width),l=vr(k(f.title),zo,i-2*wt,600),d=vr(bu(),ue+2,i-2*wt),m=wt+l.length*zo*1.3+d.length*(ue+2)*1.3+
Nn/2,{svg:h,things:g,width:w,height:$}=gu(n,m);h.setAttribute("x",String((i-w)/2));let{made:y,height:E}=wu(g,n,
m+$,i-wt),C=f.articles.map(k).filter(Boolean).join("; "),J=[C?u("slideSource")(C):"","sovkg",...e.map(xu)].filter(
Boolean).join(" · "),H=[Kn?u("slideErrata"):"",J].filter(Boolean).flatMap(K=>vr(K,ue,i-2*wt)),V=m+$+E,nt=V+H.
length*ue*1.3+wt,S=lt("svg",{xmlns:jt,viewBox:`0 0 ${i} ${nt}`,width:i,height:nt,"font-family":a,role:"img"});
return S.append(lt("title",{},k(f.title))),t||S.append(lt("rect",{width:i,height:nt,fill:r})),S.append(...Sr(l,
wt/2,zo,{"font-weight":600,fill:o}),...Sr(d,wt/2+l.length*zo*1.3+2,ue+2,{fill:s}),h,...y,...Sr(H,V,ue,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString(S)],{type:"image/svg+xml"}),width:i,height:nt}}async function $l(t){
let{file:e,width:n,height:o}=await Or(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(pu,yl/n,yl/o),i=c("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((l,d)=>{i.toBlob(m=>m?l(m):d(new Error(
"PNG")),"image/png")})}var yu=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],ku=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function vl({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,A(n.thing),o,k(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?A(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>k(f.errata[a].problem)).join(" | ")]);return[yu,...e].map(
n=>`${n.map(ku).join(",")}\r
`).join("")}var Rn=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Sl=t=>t.
split(/[#/]/).at(-1)||t;function Ol({triples:t,things:e,terms:n}){let o=new Map;function s(d,m,h){let g=o.get(
`${d} ${m}`)??`k${o.size}`;return o.set(`${d} ${m}`,g),`<data key="${g}">${Rn(h)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:m,object:h,said:g}of t)if("iri"in h){let w=g.passages.map(y=>f.passages[y].name).join(" "),
$=[s("edge","predicate",m),s("edge","label",k(f.predicates[g.predicate])),w&&s("edge","sentences",w),g.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Rn(d.iri)}" target="${Rn(h.iri)}">${$.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(Sl(m),[...w.get(Sl(m))??[],h.value])}let i=e.map(({iri:d,
thing:m})=>{let[h,g]=[f.things[m].label].flat(),w=[s("node","label",h),s("node","label_ko",g??h),s("node","typ\
e",yo(m,n).join(" "))];for(let[$,y]of r.get(m)??[])w.push(s("node",`said_${$}`,y.join(" | ")));return`<node id\
="${Rn(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,m])=>{let[h,g]=d.split(" ");return`<key id="${m}" for="${h}"\
 attr.name="${Rn(g)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}function Go(t,e){let n=k(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Ml="http://www.w3.org/2000/01/rdf-schema#label",$u="http://www.w3.org/2001/XMLSchema#string",Xe=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
El=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Tl({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Ml.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[g,w]=o.find(([,$])=>$&&h.startsWith($)&&/^[a-z][\w-]*$/i.test(
h.slice($.length)))??[];return w===void 0?El(h):(s.set(g,w),`${g}:${h.slice(w.length)}`)}function a({value:h,lang:g,
datatype:w}){return g?`${Xe(h)}@${g}`:w&&w!==$u?`${Xe(h)}^^${r(w)}`:Xe(h)}let i=new Map,l=(h,g)=>i.set(h,[...i.
get(h)??[],g]);for(let{iri:h,thing:g}of e){let[w,$]=[r(h),f.things[g].label];for(let E of yo(g,n))l(w,`a ${r(E)}`);
let y=Array.isArray($)?[`${Xe($[0])}@en`,`${Xe($[1])}@ko`]:[Xe($)];l(w,`${r(Ml)} ${y.join(" , ")}`)}for(let{subject:h,
predicate:g,object:w}of t)l(r(h.iri),`${r(g)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([h,g])=>`${h} ${[
...new Set(g)].join(` ;
    `)} .
`);return[`# ${[k(f.title),u(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,g])=>`@prefix ${h}: ${El(g)} .
`),`
`,...d].join("")}var vu={turtle:[Tl,"text/turtle","ttl"],csv:[vl,"text/csv","csv"],graphml:[Ol,"application/graphml+xml","graph\
ml"]};async function Mr(t){let[e,n,o]=vu[t];Go(new Blob([e(await hi())],{type:`${n};charset=utf-8`}),o)}var Al=()=>b(
"transparent").checked;async function Su(){try{await navigator.clipboard.writeText(location.href),st(u("linkCo\
pied"))}catch{prompt(u("copyLink"),location.href)}}var Ll={png:async()=>Go(await $l(Al()),"png"),svg:async()=>Go(
(await Or(Al())).file,"svg"),print:()=>print(),link:Su,turtle:()=>Mr("turtle"),csv:()=>Mr("csv"),graphml:()=>Mr(
"graphml")};function Ou(){let[t,e]=[b("taking"),b("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Cl(){
let t=b("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Ou()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Ll,n.id)&&(t.
hidePopover(),b("take").focus(),await Ll[n.id]())});for(let n of[t,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Mu=matchMedia("(max-width: 860px) and (min-height: 501px)");jr(vs,co,Cr,yc,nl,rl,ll,tl,Bc,jo,()=>p.tab==="\
text"&&No(),()=>p.mode==="table"&&pe(),vo,ec,sr,is,()=>{b("undo").disabled=!Rr()});Yc();uc();bl();Po(b("query"),
b("found"),{take:Et,sentences:oc,read:It});Sc();Ac();Mc();Lc();kc();Cl();ct(!Mu.matches);b("empty").hidden=I>0;
O.once("afterDrawing",()=>performance.mark("drawn"));go(location.hash);window.sovkg={data:f,network:O,lines:Y,
readable:po,pointOn:ht,picture:{shown:xe,things:G,isPinned:oe},select(t){let e=et(t);return e!==void 0&&Et(e),
e!==void 0}};})();
