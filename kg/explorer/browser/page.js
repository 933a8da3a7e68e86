"use strict";(()=>{var Tt=history.state?.step??0,Po={[Tt]:location.hash},ua=!1,hr=()=>{},gr=()=>Tt>0;function ma(t,e){let n=e&&t!==
Po[Tt];Tt+=Number(n),Po[Tt]=t;try{history[n?"pushState":"replaceState"]({step:Tt},"",t||location.pathname+location.
search)}catch{ua=!0}}function da(){if(gr()){if(!ua)return history.back();Tt-=1,hr(Po[Tt],!1)}}function ha(t){hr=
t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;Tt=n?Tt+1:e.step,Po[Tt]=location.hash,hr(location.
hash,n)})}var Hn=new Map,V=(t,e)=>{Hn.set(t,e)},ae=[];function Wn(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}function Bo(t,e,n,o){V(t,{write:()=>ke(n()),read(s){let{places:r,unknown:i}=Wn(
ce(s),e);return o(r,ce(s))===null?null:i}})}var Do=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
ke=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),ce=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Bu(){return[...[...Hn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();if(!s)
return[];let r=o?.().map(([i,a])=>`${Hn.has(i)?"?":""}${i}=${Do(a)}`)??[];return[`${e}=${Do(s)}`,...r]}),...ae.
map(({part:e})=>e)].map((e,n)=>(n?"&":"#")+e).join("")}var Fo=!1;function J(){Fo=!0,ae=[]}function qo(){ma(Bu(),
Fo),Fo=!1}function qu(t){let e=new Map;ae=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^(\??[\w-]+)=(.*)$/.
exec(n)??[];try{o&&e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||ae.push({part:n,kind:"",names:[n]})}
return e}function ga(t,e=!0){Fo=!1;let n=qu(t),o=new Map([...n].filter(([s])=>!Hn.has(s)));for(let[s,{read:r,kept:i}]of Hn){
if(i&&!e)continue;let a=n.get(s)??"",c=r(a,o);c===null&&r("",o);let f=c??(c===null?[`${s}=${a}`]:[]);f.length&&
ae.push({part:`${s}=${Do(a)}`,kind:c?s:"",names:f})}for(let[s,r]of o)ae.push({part:`${s}=${Do(r)}`,kind:"",names:[
`${s}=${r}`]});return ae.length?{kind:ae[0].kind,names:ae.flatMap(({names:s})=>s)}:null}var Wt=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var Uu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Hu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,i)=>{s[n[i]]=r}),s})}var u=Object.fromEntries(Object.
entries(Uu).map(([t,e])=>[t,e.blank?Hu(e):e]));var Uo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Uo},wa=[];function xa(...t){wa.push(...t)}function B(){for(let t of wa)t()}var v=t=>Wt(
t,m.language),mt=t=>v(t[m.reading==="corrected"?t.length-1:0]),T=t=>v(u.things[t].label),nt=t=>t.toLocaleString(
m.language),Gt=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function $e(){let{pair:t,selected:e}=m;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var G=u.things.filter(({kind:t})=>t!==null).length,At=[...u.things.keys()].slice(0,G),N=t=>u.things[t].kind,cn=t=>new Map(
[...Map.groupBy(t,N)].map(([e,{length:n}])=>[e,n])),j=t=>u.kinds[N(t)],_=t=>j(t).rank==="concept",ya=new Map(u.
relations.map(t=>[t.thing,t])),ot=t=>ya.get(t),L=t=>ya.has(t),Ho=u.things.map(()=>[]);u.statements.forEach(({subject:t,
object:e},n)=>{Ho[t].push(n),typeof e=="number"&&e!==t&&Ho[e].push(n)});var dt=t=>Ho[t].filter(e=>u.statements[e].
subject===t),Se=Array.from({length:G},()=>[]);function ba(t){Se[t.from].push(t),t.to!==t.from&&Se[t.to].push(t)}
var H=t=>Se[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<G&&e<G&&ba({from:t,to:e,statement:n,
relation:null})});var Wu=Map.groupBy(u.edges,({relation:t})=>t);for(let{thing:t,captions:e}of u.relations){let n=Wu.
get(t)??[],o=Wt(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:a,property:c})=>c===null&&_(a)&&Wt(u.things[a].label,"en")===o,r=n.some(
a=>!s(a)),i=n.every(({role:a})=>a!=="point");for(let a of n){let{start:c,end:f,property:w,role:h}=a,[p,g]=[h!==
"point",h==="into"];ba({from:c,to:f,statement:null,relation:t,property:w,isAside:p,leadsIn:g,repeats:r&&s(a),alone:i})}}
var ft=(t,e)=>Se[e].length-Se[t].length||t-e,Wo=(t,e)=>Number(_(t))-Number(_(e))||ft(t,e),Fe=At.filter(t=>j(t).
rank==="actor").sort(ft),tt=(t,e)=>t.from===e?t.to:t.from,ka=(t,e)=>Se[t].filter(n=>tt(n,t)===e&&zt(n,new Set)),
Ct=t=>(ot(t)?.sums??[]).filter(({statement:e})=>q(e));function q(t){let{only:e}=u.statements[t];return e===""||
e===m.reading}var zt=(t,e)=>t.relation===null?q(t.statement):!e.has(N(t.relation));function at(t,e=new Set){let n=new Set;
for(let o of Se[t]){let s=tt(o,t);s===t||e.has(N(s))||!zt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Lt=t=>[
...new Set(Se[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Go(t){let e=L(t)?[]:Lt(t).flatMap(dt);return new Set(
[...Ho[t],...e].filter(q))}var Vt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:dt(e.relation).filter(
q)));function zo(t){let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<G))]}function Vo(t,e){let n=o=>q(o)&&u.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(n)}var Gu=new RegExp(u.controls,"gu"),zu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Vu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,rt=t=>zu.test(t)?t:t.replace(Gu,(e,n)=>n?Vu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?rt(r):r);for(let s of n)s&&o.append(typeof s=="string"?rt(s):s);return o}var I=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>I(t,e,{class:"tool",...n}),ct=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),Kt=t=>t?l("sup",{},t):"",P=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function _t(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function lt(t){$("status").textContent=rt(t)}var Ku=2.399963229728653,_u=([t,e,n,o],[s,r,i,a])=>n<s||i<t||o<r||a<e;function $a(t,e,n,o,s){let r=[];for(let i=e;i<
900;i+=1){let a=14*Math.sqrt(i),c=i*Ku,f={x:Math.round(t.x+a*1.25*Math.cos(c)),y:Math.round(t.y+a*Math.sin(c))},
w=o(f);if(n.every(h=>_u(w,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Sa=t=>u.statements[t].errata.length>0,Be=t=>u.statements[t].only==="corrected";function Z(t){let e=[...t].
filter(Sa);return(e.some(n=>!Be(n))?"†":"")+(e.some(Be)?"‡":"")}var va=Map.groupBy([...u.statements.keys()].
filter(Sa),t=>u.statements[t].subject),Oa=va.size>0,qe=t=>(va.get(t)??[]).filter(q),ln=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),Ue=t=>qe(t).some(e=>ln(e)&&!Be(e)),Qt=t=>Z(qe(t));function wr(t){if(t.relation===
null)return Z([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return Z(dt(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&q(o)}))}var Ko=11,Qu=17,fn=1.18,Yu=12,Xu={actor:3.4,named:2.8,relation:2.4,concept:2},Ju={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Zu,tm]=[.16,.7],_o=t=>/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"\
rtl":"ltr",He=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Gn(t,e){let n=[
""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-1]=r:n.push(o)}return n}function em(t){
let{columns:e,lines:n}=u.wrap,o=i=>i.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...i].length/He(i)))}}`,
"gu"))??[],s=t.split(/\s+/).flatMap(i=>He(i)>e*1.5?o(i):i),r=Gn(s,i=>He(i)<=e);return r.length>n?`${r.slice(0,
n).join(`
`)}…`:r.join(`
`)}function nm(t){let e=em(v(u.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(Qt(t).includes("‡")?
"‡":"");let o=mt(n).replaceAll(`
`," "),s=He(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ma=new Map;function xr(t){let e=`${m.language} ${m.reading}`,n=Ma.get(e)??new Map;return Ma.set(
e,n),n.has(t)||n.set(t,nm(t)),n.get(t)}var Ea=document.createElement("canvas").getContext("2d"),om=getComputedStyle(
document.body).fontFamily,sm={400:new Map,600:new Map};function ht(t,e,n=400){let o=rt(t).split(`
`),s=sm[n],r=s.get(t);return r===void 0&&(Ea.font=`${n} 20px ${om}`,r=Math.max(...o.map(i=>Ea.measureText(i).width))/
20,s.set(t,r)),[r*e,o.length*e*fn]}function pn(t){let{radius:e,font:n}=u.things[t],[o,s]=ht(xr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Rt(t,e,n){let{rank:o}=j(t),[s,r]=Ju[o],i=Xu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,i*Math.max(tm,Math.min(1,e/Zu)))}function Ta(t,e,n){let o=j(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Ko+o),Qu),bold:o&&n>=Yu?600:400}}var Aa=[[],[0],[-.3,.3],[-.4,0,.4]];function Ca(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,i=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+i*Math.sin(r),y:t.y+i*Math.cos(r)}}function vt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Ca(t,e,n),[r,i,a]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+i*s.x+a*e.x,y:r*t.y+i*s.y+a*e.y}}var La=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ra(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Ca(t,e,n))} `:"L"}${o(e)}`}var Qo=["least","since","until","status","hearsay","errata"],ve=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Oe=t=>Qo.every(e=>!t[e]),Na=(t,e)=>!t||t==="only"===e;function Ia(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:i,hearsay:a,errata:c}=e;if(o){let[f,w]=o.split(" ");if(!n||!Ct(
n.thing).some(h=>h.currency===f&&h.value>=Number(w)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||i&&Wt(n?.status??"","en")!==i||!Na(a,!!n?.hedge)?!1:!c||Na(c,Z(Vt([t]))!==
"")}function ja(){let t=u.relations.flatMap(e=>Ct(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[Wt(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var zn=80,[rm,im]=[8,12];function Pa(t,e){let n=_(t)||L(t)?e:e.filter(o=>!_(o));return n.length?n:e}function un(t,e,n){
return Pa(t,at(t,n)).filter(s=>!e.has(s)).sort(Wo)}function am(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Vn(t,e,n){let o=new Set(
Pa(t,at(t,n))),s=[...o].filter(i=>e.has(i)).length;if(L(t))return[...o].filter(i=>!e.has(i));if(s>=rm)return[];
let r=new Map;for(let i of H(t)){let a=tt(i,t),c={actor:20,named:10,relation:0,concept:0}[j(a).rank];o.has(a)&&
!e.has(a)&&zt(i,n)&&r.set(a,Math.max(r.get(a)??0,c+am(i)))}return[...r].sort(([i,a],[c,f])=>f-a||ft(i,c)).slice(
0,im-s).map(([i])=>i)}var yr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ve()}),k=yr(),U=t=>k.shown.get(t),Yo=()=>new Set([...k.away,...k.aside]),Da=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function Xo(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=un(t,e,k.away);return{some:n.slice(0,zn),total:n.length,away:un(t,e,new Set).length-n.length}}
function Fa(t){let e=new Set(at(t,k.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=H(t).filter(i=>tt(
i,t)===s&&zt(i,new Set));return[N(s),...r.flatMap(({relation:i})=>i===null?[]:N(i))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function gt(){let t=k.preset!==null&&u.presets[k.preset].kinds!==null,
e=br()?new Set(u.presets[k.preset].things):null,[n,o,s]=[Yo(),Da(),!Oe(k.sieve)];function r(a){if(s&&!Ia(a,k.sieve))
return!1;let c=o.has(a.from)||o.has(a.to);return a.relation===null?(c||!(e?.has(a.from)&&e.has(a.to)))&&zt(a,n):
k.shown.has(a.relation)?!1:k.read.has(a.relation)?!a.repeats&&(t||zt(a,n)):c?zt(a,k.away):!(t&&a.isAside)&&zt(
a,n)}let i=new Set(z());return[...i].flatMap(a=>H(a).filter(c=>c.from===a&&c.to!==a&&i.has(c.to)&&r(c)))}function We(t=null){
let e=gt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ba=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),mn=()=>[...k.guests],Nt=t=>k.shown.has(t),Me=t=>k.
pinned.has(t),It=()=>k.sieve,le=()=>k.preset,br=()=>k.preset!==null&&u.presets[k.preset].flows,Ge=()=>k.shown;
function z(){let t=Da();return[...k.shown.keys()].filter(e=>!k.away.has(N(e))||t.has(e))}var Jo=()=>cn(new Set(
[...k.shown.keys(),...We()]));function Zo(t){let e=t===null?null:u.presets[t].kinds;return new Set(e?u.relations.
map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var cm=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),lm=.15,qa=100,Ua=14,fm=4e6;function Kn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,i=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),a=t.x+i*o-n.x,c=t.y+
i*s-n.y;return Math.sqrt(a*a+c*c)}var kr=(t,e,n)=>n?Array.from({length:Ua+1},(o,s)=>vt(t,e,n,s/Ua)):[t,e];function pm(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Ha(t,e,n,o){if(t.length*
e.length>fm)return;let s=e.map(c=>{let[f,w]=n(c);return{thing:c,at:U(c),core:f,radius:w}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),i=new Map;for(let c of t){let y=function(S,M=1/0){let R=kr(f,w,
S),[W,it,$t,C]=[f.x,f.x,f.y,f.y];for(let{x:St,y:Ht}of R)[W,it]=[Math.min(W,St-p),Math.max(it,St+p)],[$t,C]=[Math.
min($t,Ht-p),Math.max(C,Ht+p)];let X=0;for(let St=pm(s,W-r);St<s.length&&s[St].at.x<=it+r;St+=1){let{thing:Ht,
at:Un,radius:be,core:dr}=s[St];if(Un.y<$t-be||Un.y>C+be||Ht===c.from||Ht===c.to)continue;let ie=1/0;for(let jo=1;jo<
R.length&&ie>=dr+p;jo+=1)ie=Math.min(ie,Kn(R[jo-1],R[jo],Un));if(ie<be+p&&(X+=ie<dr+p?qa:1),X>=M)break}return X};
var a=y;let[f,w]=[U(c.from),U(c.to)],h=`${c.from}-${c.to}`,p=o(c),g=i.get(h)??[];i.set(h,g);let x=S=>g.every(M=>Math.
abs(M-S)>=lm),b=y(c.usual);c.bend=c.usual;for(let S of b?cm:[]){let M=c.usual+S,R=x(M)?y(M,b):1/0;if(R<b&&([b,
c.bend]=[R,M]),!b)break}c.isOver=b>=qa,g.push(c.bend)}}var um=40,mm=130,_n=()=>$("drawing").clientWidth<$("drawing").clientHeight,Qn=()=>_n()?.6:1.5;function $r(t,{x:e,
y:n}){let[o,s]=pn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var dm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Sr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function jt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let i=h=>H(h).map(p=>tt(p,h)).filter(p=>p!==h&&t.has(p)),a=h=>t.get(
h),c=(h,p)=>[...t].some(([g,y])=>g!==p&&Kn(h,a(p),y)<u.things[g].radius+4),f=[...t].map(([h,p])=>$r(h,p)),w=new Set(
e.filter(h=>!t.has(h)));for(;w.size;){let h=[...w],p=(n?null:h.find(b=>i(b).length))??h[0];w.delete(p);let g=n?
[]:r===void 0?i(p):[r],y=n?[n]:g.map(a),x=$a(y.length?Sr(y):o,n||y.length===1?r===void 0?um:mm:0,f,b=>s?dm(b,s):
$r(p,b),b=>g.some(S=>c(b,S)));t.set(p,x),f.push($r(p,x))}}var hm=28,Wa=190;function gm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let i=r.flatMap(a=>n.filter(({from:c,to:f})=>c===a||f===a).map(c=>tt(c,a)));r=[...new Set(i)].filter(a=>s.delete(
a)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function wm(t,e){if(e.reduce((r,i)=>r+i,0)>=2*Math.PI)return t.
map((r,i)=>2*Math.PI*i/t.length);let o=[];t.forEach((r,i)=>{o.push(i?Math.max(r,o[i-1]+(e[i-1]+e[i])/2):r)});let s=o.
reduce((r,i,a)=>r+i-t[a],0)/(o.length||1);return o.map(r=>r-s)}function ts(t,e){let n=gt(),{reached:o,left:s}=gm(
t,e,n),r=new Map,i=new Map([[e,{x:0,y:0}]]),a=0;return o.slice(1).forEach((c,f)=>{let w=b=>n.flatMap(M=>M.from===
b||M.to===b?r.get(tt(M,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,w(b)])),p=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>N(b)-N(S)||b-S),g=p.map(b=>pn(b)[0]+hm);a=Math.max(a+Wa,g.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=p.map((b,S)=>2*Math.PI*S/p.length-Math.PI/2),x=f?wm(p.map(b=>Number(h.get(b))),g.map(b=>b/
a)):y;p.forEach((b,S)=>{r.set(b,x[S]),i.set(b,{x:a*Math.cos(x[S])*Qn(),y:a*Math.sin(x[S])})})}),s.forEach((c,f)=>{
i.set(c,{x:(f-(s.length-1)/2)*200,y:a+Wa})}),i}var xm=[520,380],ym=40;function bm(t,e,n){let o=new Set(t),s=i=>i.from!==i.to&&o.has(i.from)&&o.has(i.to)&&!(i.
relation!==null&&i.repeats)&&(e===null?n.includes(i.relation??-1):Vo(e,i)),r=t.filter(i=>H(i).some(s));return r.
length?r:t}function vr(t,e){Object.assign(k,yr(),{preset:t,centre:e,aside:Zo(t)})}function dn(t){vr(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=_n()&&o.length?o:n;e.forEach((r,i)=>{k.shown.set(r,{x:s[2*i],y:s[2*i+1]})})}
var Ga=()=>vr(null,null);function es(t){let{some:e,total:n,away:o}=Xo(t);jt(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function ns(t){vr(null,t),k.shown.set(t,{x:0,y:0});let e=es(
t);return k.shown.size<=ym&&(k.shown=ts([...k.shown.keys()],t)),e}function za(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function Va(t){k.shown.has(t)||jt(k.shown,[t]),k.guests.
delete(t);let e=es(t);return k.came.push({thing:t,all:!0}),e}function Ka(t,e){k.guests.has(t)?km():za(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...Vn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||jt(k.shown,[t],{room:k.guests.size>3?xm:void 0}),jt(k.shown,[...k.guests],
{round:t}))}function km(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function os(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function Or(t){for(let e of t)k.away.
delete(N(e)),k.guests.delete(e);jt(k.shown,t)}function _a(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function Qa(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(N(n)))}function Ya(t){k.sieve=t}function hn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function Yt(t,e=null,n=e===null?null:zo(e)){za(),k.read=new Set(n?.filter(L));let o=t??[],s=n?bm(o,e,n):o,r=o.
flatMap(i=>k.shown.get(i)??[]);return k.guests=new Set(s.filter(i=>!k.shown.has(i))),jt(k.shown,[...k.guests],
{home:r.length?Sr(r):void 0}),[...new Set(s)]}var Sm=50,gn=new Map,Mr=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function vm(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...un(e,new Set([e]),new Set).
slice(0,zn)])s.add(r);for(let{thing:r,all:i}of n){s.add(r);for(let a of i?un(r,s,o).slice(0,zn):Vn(r,s,o))s.add(
a)}return s}function ze(){let[t,e]=[vm(),new Set(Mr())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Zo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}function wn({preset:t=null,centre:e=null,came:n=[],removed:o=[],asked:s=[],...r}){e!==null?ns(e):t!==
null?dn(t):Ga(),k.away=new Set(r.away);for(let a of[...s,...k.away])k.aside.delete(a);for(let a of n)jt(k.shown,
[a.thing]),a.all?es(a.thing):jt(k.shown,Vn(a.thing,k.shown,k.away)),k.came.push(a);jt(k.shown,r.added??[]);for(let a of o)
k.shown.delete(a);k.pinned=new Set(r.pinned),k.sieve=r.sieve??ve();let i=gn.get(Xa());i&&(k.shown=new Map(i))}
var Xa=()=>`${m.arrangement} ${k.preset} ${k.centre} ${Mr().sort((t,e)=>t-e)}`;function ss(){let t=Xa();gn.delete(
t),gn.set(t,new Map(Mr().map(e=>[e,U(e)]))),gn.size>Sm&&gn.delete([...gn.keys()][0])}function fe(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var xn=t=>t.
split(/[:/#]/).at(-1)??"",Er=t=>xn(t).toLowerCase(),Za=new Map,tc=new Map;for(let t=G-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])tc.set(Er(o),t);for(let o of[e,...n])Za.set(o,t).set(fe(o,u.prefixes),
t)}var Q=t=>Za.get(t)??(/^\w+:/.test(t)?void 0:tc.get(t.toLowerCase()));function pe(t){let{name:e}=u.things[t],
n=Er(e);return/^[\w.-]+$/.test(n)&&Q(n)===t?n:e}var Ja=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
ec=t=>Ja.get(t.toLowerCase())??Ja.get(Er(t)),Om=new Map(u.presets.map(({name:t},e)=>[t,e])),nc=t=>Om.get(t),Mm=new Map(
u.kinds.map(({name:t},e)=>[t,e])),rs=t=>Mm.get(t);var oc=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=oc(),Yn=(t={})=>{Object.assign(O,oc(),t)},Xt=()=>O.name!==""||O.own!==null,D={now:null,
terms:null,hasFailed:!1},Jt=()=>D.now?.questions.find(({name:t})=>t===O.name);function Tr(t){let e=Q(t);return e===
void 0?t:T(e)}var yn=({typed:t})=>Object.values(t).flat().map(Tr).join(", "),Ve=t=>v(D.now?.questions.find(e=>e.
name===t)?.title??t);var Zt="http://www.w3.org/2001/XMLSchema#",Em=/[\p{Cc} <>"{}|\\^`]/u,Tm={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function is({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(is).join(" ")} )>>`;if(t==="uri"){if(Em.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Tm[r])}"`;return o?`${s}@${o}`:n&&n!==`${Zt}\
string`?`${s}^^<${n}>`:s}var Am=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Cm={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},sc=t=>t.replaceAll(Am,(e,n,o,s)=>s?Cm[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var Lm=["Long","Int","Short","Byte"],Rm=["integer",...Lm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],My=new Map([...Rm.map(t=>[Zt+t,/^[+-]?\d+$/]),
[`${Zt}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Zt}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Zt}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var rc=null,ic=null;function Xn(t){let{prefixes:e}=D.terms??u;return rc??=new Map(u.things.map(({name:n},o)=>[
fe(n,e),o])),t?.type==="uri"?rc.get(t.value):void 0}function Nm(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=s=>`<${fe(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:i,object:a}=u.statements[s],c=typeof a=="number"?o(a):t[s];return`${o(r)} <${fe(e[i],n)}> ${c}`})}function ac({
evidence:t}){ic??=Nm();let e=t.map(n=>({one:n,places:(ic?.get(Im(n))??[]).filter(q)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Im=({triple:t})=>t.map(
is).join(" ");function cc(t){let n=[...new Set(t.flat().map(Xn))].filter(s=>s!==void 0&&s<G),o=n.filter(s=>!L(
s));return o.length?o:n}var jm=60,as=()=>O.answer?cc(O.answer.rows.map(({terms:t})=>t)):[];function bn(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=as(),e=t.filter(r=>!_(r)),n=e.length?e:t;if(m.highlighted=null,!n.length||n.length>
jm)return[];let s=(O.answer?.rows.flatMap(r=>r.evidence)??[]).flatMap(({triple:[r]})=>Xn(r)??[]).filter(L);return Yt(
n,null,s.length?s:null),m.highlighted=n.filter(Nt),m.highlighted}function Ar(){return O.isDrawn=!0,wn({added:as()}),
m.highlighted=null,null}var lc={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
Find a question: money, policy, people …",allQuestions:"All questions",changeQuestion:"Change the question",
noQuestion:t=>`There is no question “${t}” here.`,starting:"Starting the engine …",notStarted:"This brow\
ser does not allow the page to start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” makes this a negative question. What the article denies has a question of its\
 own.`:"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Not taken into account\
: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"It could also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"remove",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also covers what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.
length===1?"One column is left out because it is":`${t.length} columns are left out because they are`} empty i\
n every row: ${t.join(", ")}.`,addOnce:(t,e)=>`The same amount is in several rows; count it only once: ${t.map(
({name:n,amount:o,rows:s})=>`${n} (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"F\
or this question, the sentences behind each row cannot be determined.",ended:t=>`No answer within ${t} seconds\
, so it was stopped. Narrow the question and ask again.`,broke:"The engine failed on this query and restarts w\
ith the next one. Brackets nested hundreds deep, or an ORDER BY over values of several kinds, can cause that: \
order by STR(?x).",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t} would reach beyond this graph. Only what i\
s in it can be queried.`:`${t} would change the graph, which can only be queried. Use SELECT, ASK, CONSTRUCT o\
r DESCRIBE.`,served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in ${e} seconds`:"Ask again later";
return n?`The server gives no more than ${n} rows, and this has more. Narrow the question, or use LIMIT.`:t===
0?"The server cannot be reached. Is it still running?":t===429?`The server accepts no more questions from you \
for now. ${s}.`:t===504?"The server stopped the question because it took too long. Narrow it and ask again.":t===
503?`The server could not answer: it is too busy, or the question needs too much. ${s}.`:`The server refused t\
he question (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>({strange:`This question has\
 no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`,several:`“${e}” is the name of several things: ${o.
join(", ")}. Choose one of them.`,malformed:`“${e}” is not a valid ${s}; write it like ${o[0]}.`,single:`“${t}\
” takes one value; given were ${e}.`,question:`There is no question called “${e}”.`,unknown:`Nothing tha\
t can be given here is called “${e}”.`})[n],mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"\
there is no SELECT, ASK, CONSTRUCT or DESCRIBE; begin with one of these.",prefix:`the prefix ${s}: has no PREF\
IX line; add one at the top.`,reason:`${s}.`,signs:`not allowed here; expected ${o.join(" or ")}.`,unread:"can\
not be parsed from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"E\
ach row comes from one article; nothing is added up across articles.",mixed:"Several articles are queried toge\
ther here: this counts or adds up across all of them.",noRows:"No rows: the graph states nothing about this.",
oneCurrency:"Convert to one currency at your own rates",ownRates:"The article gives no rates. Amounts converte\
d with yours are approximate and yours, not the article's.",commonCurrency:"Which currency",rateDate:"Date of \
your rates",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its own curre\
ncy",otherRows:"Questions that have rows for it",notAllAsked:"Not every question could be tried within a secon\
d.",copyCommand:"Copy the command that shows why",ownEvidence:"The sentences behind a row are not determined h\
ere for your own SPARQL; `sovkg sparql --why` does that on the command line.",ownQuery:"Your own SPARQL",ownNote:"\
SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no \
query reaches beyond the graph.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capabil\
ity":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"Inf\
rastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text","to\
pic-time":"Time"};var fc={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},i,a){let c=p=>p?`${p.name} (${a(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${i}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},w=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",h=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${h}${w}`:`${t} of ${e} sentences verified.${h}\
 The first that differs is ${c(o)}.${w} Only verified sentences are quoted.`}};var pc={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark theme",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"View as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of each\
 kind there are, and how often they are linked, and by what. Choose a kind to see its things.",howMany:"Number",
asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys move from thing t\
o thing, Enter opens what is said about it; with Shift they pan the picture, plus and minus zoom, 0 fits every\
thing. Search and the table reach everything as well.",pictureTools:"Picture",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Fit",arrangement:"Arrangement",laidOut:"Default layout",byKind:"By kind",byCountry:"By country",inRings:"\
In rings",noCountry:"no country given",undo:"Undo",physics:"Spread out",besideOthers:"Compare with",besideChoice:t=>`\
Which country to compare with ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and supp\
ort",pursued:"Policies and laws",notSaid:"The article says nothing about it.",allOfIt:"Everything said about r\
anks, row by row",asChart:"As a chart",saveChart:"Download the chart as SVG",saveTable:"Download the table as \
CSV",takeAway:"Take away",takeSlide:"The visible part, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent background",copyLink:"Copy link",linkCopied:"Link copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring with † or !: recorded as an error in the article; serious ones have a ! or an \
underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Side\
 panel",overview:"Overview",details:"Details",noneChosen:"Nothing is selected. Select a thing or a line in the\
 picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} ar\
ticles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected\
” has recorded errors corrected.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t}\
 things the graph is too large to be drawn all at once: start here, search and expand.`,ownData:(t,e,n)=>`${t}${e===
"1"?"":` of ${e} kinds`}; most links: ${n}.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,beside:"Also here: ",tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next\
 →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"\
Amounts in the picture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each cur\
rency, for bars and lines; currencies are never added up.",help:"Choose a thing or a line to read what is said\
, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} \
statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"Legend: click a kind to hide it",
linesOfChoice:"Choose a thing to see its lines",linesBlocked:t=>`${t} more ${t===1?"line":"lines"}: zoom in or\
 choose a thing`,statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"serious error",lightError:"\
other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role is dr\
awn as a line between what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",
kindsNote:"How many of each kind are in the picture; unchecked kinds are hidden.",shownOf:(t,e)=>`${t} of ${e}`,
moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Filter lines",any:"\
any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"\
only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line matches.":t===
1?"One line matches.":`${t} lines match.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"\
thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n}\
 with that name.`:`The address ends in “${e}”, which matches nothing on this page.`},didYouMean:"Did you m\
ean:",onlyCorrected:"This page contains only the corrected reading, not what was printed.",actions:"Actions",focus:"\
Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",
pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}\
” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",
broader:"Broader",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"Stat\
ement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"By propert\
y",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark a recorded error in th\
e article; a ring with ! and a † on red mark a serious one.",putRight:"A ‡ marks what is corrected in this r\
eading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; no\
t printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two \
things",pathHelp:"The shortest path, step by step, with the sentences it rests on. Denied links are not used.",
from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; choose two different things.",steps:t=>t===1?"One\
 step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; via:`,avoidHubs:"Avoid hubs",both:(t,e,n)=>e===
"to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"\
Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"\
Filter rows",everyRow:"Include rows that are not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e}\
 rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"\
Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<
e?`${t} of ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kind\
s that you have hidden.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} hidden by your \
filters: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not contain this sente\
nce in the form that the graph knows.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`\
paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence to hi\
ghlight what it states in the picture; arrow keys move on.",paraphrased:"These sentences are paraphrases, not \
the article's words.",noText:"This graph has no passages.",itStates:"What it states:",nothingStated:"This page\
 contains no statements from this sentence.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...fc,...lc};var uc={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
whichQuestion:"질문 찾기: 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없습니다.`,starting:"질의 엔진을 시작하는 중 …",notStarted:"\
이 브라우저에서는 질의 엔진을 시작할 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 맞는 질문이 없습니다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에\
 없는 이름입니다.`:e?`이에 맞는 질문이 없습니다. “${e}”: 부정하는 말이 들어 있습니다. 글이 부정하는 내용을 묻는 질\
문은 따로 있습니다.`:"이에 맞는 질문이 없습니다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`\
반영하지 못한 말: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"이런 뜻일 수도 있습니다:",rows:t=>`${t}\
행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",
copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었습니다: ${t}${e>
0?` 외 ${e}개`:""}.`,besides:"그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐습니다: ${t.
join(", ")}.`,addOnce:(t,e)=>`같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${t.
map(({name:n,amount:o,rows:s})=>`${n}(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이\
 질문은 행마다 근거 문장을 가려낼 수 없습니다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 \
다시 물어보세요.`,broke:"이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 괄호가 수백 겹이거나 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 \
그럴 수 있습니다. 정렬은 STR(?x)로 해 보세요.",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t}\
은(는) 이 그래프 밖으로 나가려 하므로 거부했습니다. 그래프 안의 것만 물을 수 있습니다.`:
`${t}은(는) 그래프를 바꾸려 하므로 거부했습니다. SELECT, ASK, CONSTRUCT, DESCRIBE로 묻기만 할 수 있습니다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 물어보세요`:"잠시 뒤에 다시 물어보세요";
return n?`서버는 ${n}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`:
t===0?"서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.":t===429?`서버가 지금은 질문을\
 더 받지 않습니다. ${s}.`:t===504?"시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.":
t===503?`서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${s}.`:`서\
버가 질문을 거부했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>({strange:`이\
 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`,several:`“${e}\
”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`,malformed:`“${e}\
”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`,single:`“${t}” 항목에는 값을 하나만 넣을 수 \
있습니다. 넣은 값: ${e}`,question:`“${e}”라는 질문은 없습니다.`,unknown:`여기에 넣을 수 있는 것 가운데\
 “${e}”라는 이름은 없습니다.`})[n],mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"\
SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",prefix:`접두사 ${s}:의 PREFIX \
줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수 없습니다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없습니다."}[n];return`${t}행 ${e}열: ${r}`},asThePicture:"\
그림에서 이것만 보기",apart:"행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
mixed:"여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",noRows:"결과 없음. 이에 관\
해 그래프가 말하는 것이 없습니다.",oneCurrency:"직접 정한 환율로 한 통화로 환산해 보기",
ownRates:"글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
commonCurrency:"환산할 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통화\
로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 물어보지는 못했습니다.",copyCommand:"근거를 알려 주는 명령 복사",
ownEvidence:"직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, F\
ROM, LOAD는 거부하며, 질의는 그래프 밖으로 나가지 않습니다.",run:"실행",yes:"예",no:"아\
니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","\
topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topi\
c-policy":"정책","topic-text":"글","topic-time":"시간"};var mc={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},i,a){let c=p=>p?`${p.name}\
(${a(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${i}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},w=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",h=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${h}${w}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${h} 처음으로 다른 문장은 ${c(o)}입니다.${w} 확인된\
 문장만 인용합니다.`}};var dc={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
언어",options:"설정: 표, 읽는 방식, 언어, 색",theme:"어두운 테마",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"\
종류마다 몇 개가 있고 서로 무엇으로 얼마나 이어지는지 보여 줍니다. 종류를 고르면 그에 속한 항목이 나옵니다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림입니다. 화살표 키로 항목 사이를 옮겨 다니고 Enter 키\
로 내용을 엽니다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대·축소하며, 0을 누르면 전체가 보입니다. 검색과 표에서도 모든 항목을 볼 수 있습니다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가 정보 없음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 비교하기",besideChoice:t=>`${t} 옆에서 비교할 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않습\
니다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트\
를 SVG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 화면을 슬라이\
드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했습니다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는\
 글의 오류로 기록된 것을 뜻한다. 심각한 오류는 !나 밑줄 친 †로 나타낸다.",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"사이드 패널",overview:"개요",
details:"내용",noneChosen:"선택한 것이 없습니다. 그림이나 표에서 항목이나 선을 고르거나 이름을 검색하세요.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용입니다${t?`: ${t}`:""}\
.`,bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 바로잡은 것입니다.",
views:"볼 내용",ownView:"직접 고른 항목입니다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많습니다. \
여기서 시작해 찾고 펼쳐 보세요.`,ownData:(t,e,n)=>`${t}${e==="1"?"":`, 종류 ${e}가지`}. 가장 많이\
 연결된 항목: ${n}`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러\
보기 ${e}단계 중 ${t}`,beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",tourBack:"← 이전",
tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"한눈에 보는 글의 내용",
rightAmounts:"그림에 나온 금액(오류 수정)",amounts:"그림에 나온 금액(인쇄된 대로)",scales:"\
막대와 선의 눈금은 통화마다 따로이며, 다른 통화끼리는 더하지 않습니다.",help:"항목\
이나 선을 고르면 글이 어느 문장에서 무엇을 말하는지 볼 수 있습니다.",things:t=>`항목\
 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"범례: 누르면 그 종류를 숨깁니다",
linesOfChoice:"항목을 고르면 그 선이 보입니다",linesBlocked:t=>`선 ${t}개 더: 확대하거나 항목을 고르면 보입니다`,
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 관련된 항목을 잇는 선으로 그립니다. 펼치\
면 항목으로 보입니다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 그림에 있는 개수\
입니다. 선택을 해제한 종류는 숨깁니다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}\
가지`,only:"이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"선 거르기",any:"모\
두",least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"맞는 선이 없습니다.":`맞는 선이 ${t}개 있습니다.`,connected:"가장 많이 연결된 항목",
unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`\
주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없습니다.`:`주소 끝에 적힌 ‘${e}\
’에 해당하는 것이 이 페이지에 없습니다.`},didYouMean:"혹시 이것을 찾으시나요?",onlyCorrected:"\
이 페이지에는 오류를 바로잡은 내용만 있고 인쇄된 그대로의 내용은 없습니다.",actions:"\
동작",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",
foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선택 해제",
linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다\
른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장별 내용",
asData:"진술별로",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"\
수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것입니다. ! 테두리와 붉은 바탕의 †는 심각한 오류입니다.",
putRight:"‡는 여기서 바로잡은 것입니다.",corrected:"바로잡은 값: ",correctedFrom:t=>`여기서는 바\
로잡음. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡음. 인쇄되지 않은 값",unparaphrased:"아\
직 풀어 쓴 문장이 없습니다.",unsourced:"이를 말하는 구절이 없습니다.",pathTitle:"두 항목 사\
이의 경로",pathHelp:"가장 짧은 경로를 단계별로 근거 문장과 함께 보여 줍니다. 부정된 관계는 경로로 세지 않습니다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같습니다. 서로 다른 두 항목을 고르세요.",
steps:t=>`${t}단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있습니다. 거치는 곳:`,avoidHubs:"\
연결이 아주 많은 항목 피하기",both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,
noPath:"두 항목을 잇는 경로가 없습니다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"말\
로 풀어서",statementRows:"진술",words:"내용",close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도\
 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"\
이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",empty:"그릴 것이 없습\
니다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}개를 더했습니다. 다시 펼치면 더 보\
입니다.`:`이웃 ${t}개를 더했습니다.`)+(n?` 숨긴 종류의 이웃 ${n}개는 더하지 않았습니다.`:
""),leftOut:(t,e)=>`숨긴 종류 때문에 이웃 ${t}개가 보이지 않습니다: ${e.join(", ")}.`,undone:"\
되돌렸습니다.",hiddenNow:"숨겼습니다.",unfound:"파일의 이 문장은 그래프가 아는 문장과 다릅니다.",
readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,
textTitle:"문장별로 읽는 글",textHelp:"문장을 고르면 그 내용이 그림에서 밝게 보입니다. 화살표 키로 이어 읽을 수 있습니다.",
paraphrased:"이 문장들은 풀어 쓴 것이며 글의 원문이 아닙니다.",noText:"이 그래프에는 구절이 없습니다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없습니다.",
previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}\
번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",
paragraph:t=>`${t}번째 문단`,...mc,...uc};var hc={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Pm={en:pc,ko:dc},d=t=>!u.passages.length&&hc[m.language][t]||Pm[m.language][t];function Pt(t){let e=d(t);return typeof e==
"string"?e:""}var Dm=12,gc=At.filter(t=>!L(t)),ue=cn(gc);function wc(){let t=new Map;for(let e of gc)for(let n of H(e)){if(n.
from!==e||L(n.to)||(n.relation===null?!q(n.statement):n.isAside))continue;let[o,s]=[N(n.from),N(n.to)],r=v(n.relation===
null?u.predicates[u.statements[n.statement].predicate]:u.kinds[N(n.relation)].label),i=t.get(`${o} ${s}`)??{from:o,
to:s,names:new Map,total:0};t.set(`${o} ${s}`,i),i.names.set(r,(i.names.get(r)??0)+1),i.total+=1}return[...t.values()].
sort((e,n)=>n.total-e.total||e.from-n.from||e.to-n.to)}var Cr=ue.size>1,xc=Cr&&u.presets[0]?.name==="hub"&&Fe.
every(t=>H(t).length<Dm);var Lr=xc?"types":"picture",cs=["picture","table",...Cr?["types"]:[]];function Jn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",_t(
"modes",t)}function Dt(t){m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=
e.value===t?0:-1,$(e.getAttribute("aria-controls")).hidden=e.value!==t;Rr()}function Rr(){let e=m.tab==="ask"&&
Jt()?d("changeQuestion"):m.tab==="details"?$e():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Nr=matchMedia(
"(max-width: 860px) and (min-height: 501px)"),wt=t=>$("fold").setAttribute("aria-expanded",String(t)),ls=()=>Nr.
matches&&wt(!1),yc=()=>$("fold").getAttribute("aria-expanded")==="true";var Fm=13,Bm=1,fs=t=>Ct(t).map(({statement:e})=>Ir(e)+Z([e])).join(", "),Ir=t=>v(u.statements[t].object.text),
bc=(t,{currency:e})=>`${N(t)} ${e}`;function jr(t,e){let n=bc(t,e),o=u.relations.flatMap(({thing:s})=>Ct(s).filter(
r=>bc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function kn({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Ct(o).flatMap(
s=>jr(o,s)??[]));return n.length?Math.max(Bm,Fm*n.reduce((o,s)=>o+s)):null}var Pr=2,qm=24,Um=new Map(u.ties.map(t=>[t.property,t])),Dr=t=>!t.isAside||t.alone,kc=t=>br()&&t.property===null&&
fs(t.relation)!=="";function $c(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
u.predicates[u.statements[t.statement].predicate])+wr(t)};if(kc(t))return{...e,said:fs(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=Dr(t)?mt(n):v(o),r=t.property===null||Dr(t)?"":wr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Sc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Um.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function vc(t){
let e=$c(t);return Sc(e,e.said)}function Oc(t){let e=Map.groupBy(t.map($c),({property:s,leadsIn:r,mark:i},a)=>s===
null?`point ${a}`:`${s} ${r} ${i}`),n=s=>[...s.slice(0,Pr),...s.length>Pr?[d("moreLines")(s.length-Pr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:i})=>i))]).join(", ");return Sc(s[0],r.length>qm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function Mc(t){if(t.relation===null)return null;if(kc(t))return fs(t.relation);let e=Dr(t)&&ot(t.relation)?.
amounts||[];return e.length?mt(e):null}var Hm=2e3,Wm=400;function Ec(t,[e,n],o,s){let r=o.flatMap(([,i])=>i);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:Oc(o.map(([,[i]])=>i)),amount:o.length===1?Mc(r[0]):null,grave:[...Vt(r)].
some(i=>ln(i)&&!Be(i)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:i})=>i!==null)?1:0)}}var Ft=new Map,
ps=Ft,Br=Ft,Fr=new Map,qr=()=>m.arrangement!==""&&Ft.size>Wm&&Oe(It()),Tc=t=>m.highlighted?Zn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),Y=()=>Br,Ac=()=>ps.size-Br.size;function Cc(t){t([...ps.values()]),Br=new Map(
[...ps].filter(([,e])=>!e.isOver||Tc(e)))}var et=t=>Fr.get(t)??0;function Ur(t){let{from:e,to:n}=Ft.get(t);return{
from:e,to:n,edges:[...Ft.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function us(t){let e=[
...Ft.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?Ur(o.id):null}function Zn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
i=>Vo(s,i))}function Lc(){let t=gt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Ft=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,i=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,vc)].sort(([
h],[p])=>Number(/\d/.test(p))-Number(/\d/.test(h))),f=t.length>Hm?void 0:Aa[c.length],w=f?c.map((h,p)=>Ec(p?`${n}\
/${p}`:n,i,[h],f[p])):[Ec(n,i,c,0)];for(let h of w)Ft.set(h.id,h)}ps=qr()?new Map([...Ft].filter(([,n])=>Tc(n))):
Ft,Fr=new Map;for(let{from:n,to:o}of Ft.values())for(let s of[n,o])Fr.set(s,et(s)+1)}function Ke(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Nt)])}if(m.selected===null||!Nt(m.selected))return Oe(It())?null:new Set([...Y().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Rc(t){let e=Ke(),n=new Set(t),o=a=>a===
m.selected?2:e?.has(a)?1:0,s=a=>et(a)+(_(a)?0:3),r=a=>n.has(a.from)&&n.has(a.to)&&Zn(a,e),i=[...t].sort((a,c)=>o(
c)-o(a)||s(c)-s(a)||a-c);return{shapes:t,things:e?i.filter(a=>e.has(a)):i,dim:e?i.filter(a=>!e.has(a)):[],lines:[
...Y().values()].filter(r).sort((a,c)=>c.weight-a.weight||a.from-c.from||a.to-c.to)}}var[Gm,zm]=[.6,1.5],Vm=24,Km=1500;function ms(t){let[e,n]=[t.map(({x:o})=>o),t.map(({y:o})=>o)];return[Math.min(
...e),Math.min(...n),Math.max(...e),Math.max(...n)]}function Nc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let i=!1;
requestAnimationFrame(()=>{i=!0});let a=null,c=0;e.on("animationFinished",()=>{c=0,a&&e.moveTo({...a,animation:!1}),
a=null,s()});function f(h){let[p,g,y,x]=ms(h);return Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(y-
p||1),Math.max(t.clientHeight-o()-70,20)/(x-g||1))}function w(h,p,g,y){if(!t.clientWidth)return;e.setSize("100\
%","100%");let[x,b,S,M]=ms(h),R=y.length?Math.max(Gm,zm*f(y)):1.15,W=Math.min(f(h),R,1.15),it=W<.35?p:null,$t=!i||
g||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;a={position:it??{x:(x+S)/2,y:(b+M)/2+(o()+Vm)/2/
W},scale:it?.35:W},e.moveTo({...a,animation:$t?!1:{duration:250,easingFunction:"easeInOutQuad"}}),$t?r():(c=performance.
now()+Km,e.view.easingTime=Number.EPSILON)}return{look:w,isTravelling:()=>performance.now()<=c}}var Fc=["kind","country","radial"],to=28,_m=64,Qm=60,Ym=2,ds=[13,15],Bc=8,Ic=[.8,.65],Wr=.35,Hr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),qc=Hr>=0;function Xm(t){if(N(t)===Hr)return T(t);let e=H(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===Hr);return e?T(e.to):d("noCountry")}var Uc=(t,e)=>`${t} ${nt(e.length)}`;function Jm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:i})=>r+i)),s=Math.max(...t.map(
({top:r,height:i})=>r+i));return Math.max(1,o/(Ic[0]*e),s/(Ic[1]*n))}function jc(t,e=1){let n=Math.max(ds[0]*e,
ds[1]),[o,s]=[_m,Qm].map(p=>Math.max(_n()?Ym*p:p,1.5*n)),r=[...t].map(([p,g])=>{let y=g.map(pn),x=[0,1].map(R=>Math.
max(...y.map(W=>W[R]))+to),b=Math.ceil(Math.sqrt(g.length*x[1]*Qn()/x[0]))||1,S=Math.ceil(g.length/b),M=Math.min(
b,g.length);return{name:p,things:g,cell:x,columns:b,width:Math.max(M*x[0]+to,ht(Uc(p,g),n,600)[0]+2*Bc*e),head:o,
height:o+S*x[1]+to}}),i=p=>+(p===d("noCountry"));r.sort((p,g)=>i(p.name)-i(g.name)||g.height-p.height||g.things.
length-p.things.length);let a=r.reduce((p,g)=>p+(g.width+s)*(g.height+s),0),c=Math.max(Math.sqrt(a*Qn()),...r.
map(p=>p.width)),[f,w,h]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,w,h]=[0,w+h+s,0]);let g={...p,left:f,top:w};
return f+=p.width+s,h=Math.max(h,p.height),g})}function Pc(t,e){let n=Map.groupBy(t,e),o=jc(n);for(let r=0;r<4;r+=
1)o=jc(n,Jm(o));return{points:o.flatMap(({things:r,cell:i,columns:a,left:c,top:f,head:w})=>r.map((h,p)=>{let g=c+
to/2+p%a*i[0]+i[0]/2,y=f+w+Math.floor(p/a)*i[1]+u.things[h].radius+to/2;return[h,{x:g,y}]})),groups:o}}function Zm(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(ft)[0]}var $n=[],Dc="";function Hc(){if(m.mode!==
"picture")return;let t=new Set(mn()),e=z().filter(r=>!t.has(r)).sort((r,i)=>r-i),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===Dc||(Dc=n,$n=[],!n||!e.length))return;let o={radial:()=>({points:[...ts(e,Zm(e))],
groups:[]}),kind:()=>Pc(e,r=>v(u.kinds[N(r)].label)),country:()=>Pc(e,Xm)}[m.arrangement],s=o?.()??{points:[],
groups:[]};$n=s.groups;for(let[r,i]of s.points)hn(r,i)}var Wc=()=>$n.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),Gc=()=>$n,Gr=t=>$n.map(({name:e,things:n,left:o,top:s})=>{let r=Uc(e,n),i=Math.max(ds[0],
ds[1]*t);return{x:o+(Bc+ht(r,i,600)[0]/2)/t,y:s,size:i/t,bold:600,label:r}});function zc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=Wr;for(let{left:o,top:s,width:r,height:i}of $n)t.strokeRect(o,s,r,i);t.globalAlpha=
1}var[td,Vc]=[50,.4],ed=.75,nd=250;function Kc(t,e){let n=0,o=!1,s=!1;function r(a=td){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:a,minVelocity:Vc}}),a>Vc/2&&(n=setTimeout(()=>r(a*ed),nd))}function i(a){clearTimeout(
n),s=!1,e(a)}return t.on("dragStart",({nodes:a})=>o&&a.length&&r()),t.on("stabilized",()=>s&&i(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),i(!1)}}var _c=[[],[9,3],[2,3],[9,3,2,3]],hs=[5,4],zr=4,Qc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),od=Qc(u.relations.map(({thing:t})=>N(t))),sd=Qc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function Sn(t){let e=od.filter(n=>u.kinds[n].family===u.kinds[t].family);return _c[Math.max(
0,e.indexOf(t))%_c.length]}var Ee=t=>sd.indexOf(t)%zr,gs=t=>[...new Set(t.flatMap(e=>kn(e)===null?[]:Vr(e)??[]))],
Vr=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?[]:Ct(e.relation))[0]?.currency;var rd=3,Yc=.6;function Xc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:i,paper:a,warn:c,grave:f,families:w}=n,
{family:h,rank:p,shape:g}=j(t),y=!o||o.has(t),x=w[h][y?s&&p==="concept"?"pale":"full":"dim"],b=t===m.selected,
S=Qt(t).includes("†")&&y,M=S&&Ue(t),R=Me(t);return{id:t,...U(t),shape:g,size:Rt(t,r,e)/r,borderWidth:(b?3:M?
4:S?2:1)*(s?Yc:1),color:{background:x,border:b?i:M?f:S?c:a,highlight:{background:x,border:i}},fixed:R,shapeProperties:{
borderDashes:R?[3,2]:!1}}}function Jc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{wire:i,families:a,amounts:c}=n,
f=t.edges.find(b=>b.relation!==null)?.relation??null,w=s?null:kn(t),h=w===null?void 0:Vr(t),p=f===null?i:a[j(f).
family],g=h===void 0?p:c[Ee(h)],y=f===null?hs:w===null?Sn(N(f)):[],x=b=>({enabled:!s&&t.edges.some(S=>S.to===b),
scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:w!==null?w:e&&o?2:s?Yc/r:f===null?1:1.5,color:{color:g[e?
s&&!o?"pale":"full":"dim"],highlight:g.full},arrows:{to:x(t.to),from:x(t.from)},arrowStrikethrough:t.bend!==0&&
(w??0)<rd,dashes:y.length&&!s?y:!1,smooth:La(t.bend)}}var id=1.5;function Zc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function ws(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:i=!1},a,c,f){let{face:w,paper:h}=c,
p=rt(s).split(`
`);t.font=`${r} ${o}px ${w}`,t.textAlign="center",t.textBaseline="middle",t.direction=_o(s);let g=o*fn;p.forEach(
(y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=t.measureText(y).width+2*id*f;t.fillStyle=h,t.fillRect(e-S/2,b-g/2,S,g)}),
p.forEach((y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=e-t.measureText(y).width/2;t.textAlign="left";for(let M of y.
split(/([†‡]+)/)){let R=/^[†‡]/.test(M);t.font=`${R?700:r} ${o}px ${w}`;let W=t.measureText(M).width;t.
fillStyle=R?i?c.grave:c.mark:a,R&&i&&(t.fillRect(S-f,b-g/2,W+2*f,g),t.fillStyle=h),t.fillText(M,S,b),S+=W}t.font=
`${r} ${o}px ${w}`})}var xs=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let i=Math.floor(
n/64);i<=Math.floor(s/64);i+=1)yield`${r},${i}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,i,a]=e;for(let c of this.#e(e))for(let[[f,w,h,p],g]of this.#t.get(c)??[])if(g!==n&&s<h&&f<i&&r<p&&w<a&&
!o(g))return!1;return!0}};function tl([t,e,n,o],[s,r,i,a]){if(Math.max(t,n)<s||Math.min(t,n)>i||Math.max(e,o)<
r||Math.min(e,o)>a)return!1;let c=(w,h)=>(n-t)*(h-e)-(o-e)*(w-t),f=[c(s,r),c(i,r),c(s,a),c(i,a)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var el=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],nl=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),ad=[[0,-2],[0,2],...nl.
map(([t,e])=>[1.25*t,1.6*e])],[ol,sl]=[el,[...el,...nl,...ad]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Kr=[[0,1],[0,-1],[1,0],[-1,0],...[1,-1].flatMap(t=>[.7,-.7].map(e=>[e,t]))],rl=[...Kr,...[1,
-1].flatMap(t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],_r=[0,8,16,24,32],[Qr,Yr]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].
flatMap(t=>[[t,1],[t,-1],[1,t],[-1,t]]),[..._r,48,64]];var cd=12,il=12,Zr=60,ld=14,fd=600,Xr=500,pd=400,ud=.5,eo=2,al=2,md=.8,dd=1,Jr=(t,e,n,o)=>[t-n/2-eo,e-o/2-eo,t+
n/2+eo,e+o/2+eo],ti=class{names=new Map;captions=new Map;#t=new xs;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,ld));for(let a of o){let{x:c,
y:f}=this.#i(a),w=Rt(a,i,et(a));this.#t.add([c-w,f-w,c+w,f+w],a)}for(let{x:a,y:c,size:f,label:w,bold:h}of e.titles)
this.#t.add(Jr(a*i,c*i,...ht(w,f*i,h)),"title");this.#o=r.length>pd?[]:r.flatMap(a=>hd(a,c=>this.#i(c)))}#i(e){
let{x:n,y:o}=U(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,i=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],a=null,c=1/0;for(let f of e){let[w,h,p,g]=f.box;if(i&&(w<r[0]||h<r[1]||p>r[2]||
g>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&tl(S,f.box)?1:
0),f.off??0);if(y<c&&([a,c]=[f,y]),!c)break}return a}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#a(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=xr(e),{size:s,
bold:r}=Ta(e,n,et(e)),[i,a]=ht(o,s,r),c=this.#i(e),f=Rt(e,n,et(e))+eo+1,w=et(e)>=il,h=w&&this.#r.has(e),p=w||this.#c.
has(e)?rl:Kr,g=(M,R=p)=>M.flatMap(W=>R.map(([it,$t])=>{let[C,X]=[it*(f+W+i/2),$t*(f+W+a/2)];return{dx:C,dy:X,isFar:W>
(w?cd:0),box:Jr(c.x+C,c.y+X,i,a)}})),y=g(w?_r:[0]),x=M=>typeof M=="number"&&M!==e&&et(M)<il,b=M=>typeof M=="nu\
mber"&&!this.#r.has(M),S=this.#n(y,null,c);!S&&(h||this.#s.shapes.length<=Zr)&&(S=this.#n(g(Yr,Qr),null,c)),!S&&
h&&this.#s.shapes.length>fd&&(S=this.#n(y,null,c,x)??this.#n(g(Yr,Qr),null,c,b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,
size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:i},a){let[c,f]=ht(
a,Ko),[w,h]=[this.#i(n),this.#i(o)];if(i<al&&Math.hypot(h.x-w.x,h.y-w.y)<md*c)return;let p=(r||i>=al?sl:ol).map(
([y,x,b])=>{let[S,M]=[x*(c/2+4),b*(f/2+4)],{x:R,y:W}=vt(w,h,s,y);return{along:y,dx:S,dy:M,off:S||M?dd:0,box:Jr(
R+S,W+M,c,f)}}),g=this.#n(p,e,vt(w,h,s,.5));g&&(this.#t.remove(e),this.#t.add(g.box,e),this.captions.set(e,{along:g.
along,dx:g.dx,dy:g.dy,size:Ko,label:a}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#a(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:i,box:a}of s)this.#a(r),i&&a&&this.#l(
r,i,a)}}};function cl(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,Xr),o.slice(0,Xr)],i=r.filter(({amount:h})=>h),
a=new Set(i.flatMap(({from:h,to:p})=>[h,p])),c=new ti(t,a),{names:f,captions:w}=c;for(let h of s.length<=Zr?s.
filter(p=>a.has(p)):s)c.name(h);if(s.length<=Zr)for(let h of i)c.amount(h);for(let h of s)f.has(h)||c.name(h);
if(f.size>=ud*s.length){for(let h of i)c.caption(h,h.label);for(let h of r)h.amount||c.caption(h,h.label)}for(let h of n.
slice(0,Xr))c.name(h);return{names:f,captions:w}}function hd({id:t,from:e,to:n,bend:o},s){let[r,i]=[s(e),s(n)],
a=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>vt(r,i,o,c));return a.slice(1).map((c,f)=>({id:t,stroke:[a[f].x,a[f].y,c.x,
c.y]}))}function ll(t,e,n,o,s){let{emitter:r}=t.body,i=!1,a=0,c=0,f=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
w=null;function h(){if(!w)return;let b=f(),S=b.scale/w.scale;e.style.transform=`translate(${b.x-w.x*S}px, ${b.
y-w.y*S}px) scale(${S})`}let p=()=>r.emit("_blockRedraw"),g=()=>r.emit("_allowRedraw");function y(b){!w||!(i||
b)||(i=!0,p(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(c),c=setTimeout(x,160))}function x(){
i&&(i=!1,clearTimeout(c),cancelAnimationFrame(a),g(),s())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
w=f(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&p(),!0),addEventListener(
"pointerup",()=>i||g()),addEventListener("pointercancel",()=>i||g()),t.on("dragStart",({nodes:b})=>b.length&&g()),
t.on("dragging",({nodes:b})=>b.length||y(n())),t.on("dragEnd",x),t.on("zoom",()=>y(o()))}var gd=5,ys=1.35,ei=t=>Qt(t).includes("†")?Ue(t)?"!":"†":"";function fl(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:i,radius:a,sign:c}of e)!c||a<gd*s||(t.font=`700 ${a*
ys}px ${o}`,t.fillText(c,r,i+a*.08))}var _e=matchMedia("(prefers-color-scheme: dark)");Te(_e.matches?"dark":"light");function Te(t){document.documentElement.
dataset.theme=t}var vn=()=>document.documentElement.dataset.theme==="dark";function pl(){let{theme:t="light"}=document.documentElement.dataset;Te("light");let e=bs();return Te(t),e}function bs(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
i,a,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${i}, ${a}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:zr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var wd=.55,ml=120,xd=500,dl=3e3,yd=3,de=$("drawing"),bd=20,hl=()=>$("tools").offsetHeight,gl=()=>hl()+bd,me=new vis.
DataSet([]),$s=new vis.DataSet([]),E=new vis.Network(de,{nodes:me,edges:$s},{configure:{enabled:!1},physics:{enabled:!1,
barnesHut:{avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1}}),
oo=()=>me.length>xd,oi=Nc(de,E,{isHeavy:oo,below:gl,arrived:()=>Ol(!0),settle:ii});ll(E,de.querySelector("canv\
as"),oo,()=>me.length>ml,ii);var xt=bs(),ni={names:new Map,captions:new Map},ul=0,ks=!1,no={scale:0,x:0,y:0};function kd(){
let t=z().length;return t>dl||t>ml&&E.getScale()<wd}function $d(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[
-t,-e,de.clientWidth-t,de.clientHeight-gl()-e]}function Sd(t){return oo()?t.filter(e=>wl(e,50)):t}function wl(t,e){
let{x:n,y:o}=E.canvasToDOM(U(t));return n>-e&&o>-e&&n<de.clientWidth+e&&o<de.clientHeight+e}function xl(){no={
scale:E.getScale(),...E.getViewPosition()};let{scale:t}=no;ni=cl({...Rc(Sd(z())),titles:Gr(t),scale:t,sight:$d()})}
function vd(t){let e=E.getScale(),n=Rt(t,e,et(t));return[n/e,(n+yd)/e]}function yl(t){let e=Ke(),n={colours:t,
highlighted:e,far:kd(),scale:E.getScale()};return{things:z().sort((o,s)=>et(o)-et(s)).map(o=>Xc(o,et(o),n)),lines:[
...Y().values()].map(o=>Jc(o,Zn(o,e),n))}}function bl(){let t=E.getScale();Cc(n=>Ha(n,z(),vd,o=>(kn(o)??0)/2/t));
let e=yl(xt);$s.remove($s.getIds().filter(n=>!Y().has(String(n)))),me.update(e.things),$s.update(e.lines),xl()}
var kl=()=>{};function $l(t){kl=t}function si(){xt=bs(),Lc(),E.setOptions({interaction:{dragNodes:z().length<=
dl}}),bl();let t=new Set(z());me.remove(me.getIds().filter(e=>!t.has(Number(e)))),(E.getSelectedNodes().length||
E.getSelectedEdges().length)&&E.unselectAll(),m.selected!==null&&me.get(m.selected)&&E.selectNodes([m.selected],
!1)}function Sl(t=!1){let e=E.getScale(),{x:n,y:o}=E.getViewPosition(),s=Math.abs(e/no.scale-1)>(oo()?.2:.03);
!t&&!s&&!(oo()&&Math.hypot(n-no.x,o-no.y)*e>20)||(s?(bl(),kl()):(xl(),E.redraw()))}function Ss(){let t=E.getScale(),
e=1/t,n=r=>E.getPosition(r),o=[...ni.names].flatMap(([r,{dx:i,dy:a,size:c,bold:f,label:w,isFar:h}])=>{if(!me.get(
r))return[];let{x:p,y:g}=n(r),y=Rt(r,t,et(r))/Math.hypot(i,a)*e,x=h?{x:p+i*y,y:g+a*y}:null;return[{thing:r,x:p+
i*e,y:g+a*e,size:c*e,bold:f,label:w,from:x}]}),s=[...ni.captions].flatMap(([r,{along:i,dx:a,dy:c,size:f,label:w}])=>{
let h=Y().get(r);if(!h)return[];let{x:p,y:g}=vt(n(h.from),n(h.to),h.bend,i);return[{line:h,x:p+a*e,y:g+c*e,size:f*
e,label:w,grave:h.grave}]});return{names:o,captions:s,titles:Gr(t)}}function vl(){let[t,e]=[Ke(),E.getScale()];
return z().filter(o=>ei(o)&&(!t||t.has(o))&&me.get(o)).map(o=>({...E.getPosition(o),radius:Rt(o,e,et(o))/e,sign:ei(
o)}))}function ri(t){let[e,n]=[de.clientWidth,de.clientHeight-hl()],[o,s]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas(
{x:e,y:n})];return{...yl(t),...Ss(),signed:vl(),from:o,to:s,width:e,height:n}}function ii(){Sl(!0)}function Ol(t=!1){
cancelAnimationFrame(ul),ks=ks||t,ul=requestAnimationFrame(()=>{Sl(ks),ks=!1})}E.on("afterDrawing",t=>{let e=1/
E.getScale(),{names:n,captions:o,titles:s}=Ss();zc(t,xt,e),fl(t,vl(),xt,e);for(let i of o)ws(t,i,i.line.weight>
1?xt.ink:xt.soft,xt,e);let r=Ke();for(let{x:i,y:a,from:c}of n)c&&Zc(t,c,{x:i,y:a},xt,e);for(let i of n){let a=r?
!r.has(i.thing):_(i.thing);ws(t,i,a?xt.soft:xt.ink,xt,e)}for(let i of s)ws(t,i,xt.soft,xt,e);oi.isTravelling()||
Ol()});E.on("dragEnd",({nodes:t})=>t.length?ai(t):ii());function ai(t){for(let e of t)hn(e,E.getPosition(e));ss(),
si()}var Ml=t=>wl(t,-20);var Od=3,Md=6,Ed=$("drawing"),El=[null,!0],On=!1,ci=E.getViewPosition();function he(t=null,e=!1){El=[t,e],On=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(U);if(!o.length)return;let s=t&&m.highlighted?[...n].
map(U):[];oi.look(t?o:[...o,...Wc()],t&&!s.length?o[0]:null,e,s)}var vs=()=>On||he(...El);function Tl(t){let e=z().
map(U),[n,o,s,r]=ms(e),i=Math.max(s-n,r-o,300),a=Math.min(.5,Ed.clientHeight/i/Od);return Math.max(a,Math.min(
Md,t))}function Qe(t){On=!0,E.moveTo({scale:Tl(E.getScale()*t)})}function Os(t,e){let[{x:n,y:o},s]=[E.getViewPosition(),
E.getScale()];E.moveTo({position:{x:n-t/s,y:o-e/s}})}E.on("zoom",()=>{On=!0;let[t,e]=[E.getScale(),Tl(E.getScale())];
t!==e&&E.moveTo({scale:e,position:ci}),ci=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{On=On||!t.length,
ci=E.getViewPosition()});var Al=Kc(E,t=>{ai(z()),t&&m.selected===null&&!m.highlighted&&he()});var Ad=6,Cd=2e4,Cl=1e3,Ll=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&q(o)&&!t.has(e)?[e]:[])),
Rl=(t,e)=>L(t)!==L(e)?1:2,Nl=t=>H(t).flatMap(e=>e.relation===null&&q(e.statement)?[tt(e,t)]:[]);function Ld(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let i=(s[r]??[]).sort((a,c)=>a[0]-c[0]);for(let[
a,c]of i)if(!((o.get(c)??0)<a))for(let f of Nl(c)){if(n.has(f))continue;let w=e.has(c)&&e.has(f)?2:Rl(c,f),h=a+
w*Cl+(_(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+w]??=[],s[r+w].push([h,f]))}}return o}var Rd=At.
filter(t=>!L(t)).sort(ft).slice(0,Ad);function Mn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...Ll(o),...n?Rd:[]].
filter(p=>!o.has(p))),r=Ld(e,o,s),i=p=>Math.floor((r.get(p)??1/0)/Cl),a=new Map,[c,f]=[0,!1];function w(p){let g=p[p.
length-1];if(c+=1,f||=c>Cd,f)return;if(g===e){let b=p.filter(S=>!L(S)||o.has(S)).join();a.has(b)||a.set(b,p);return}
let x=[...new Set(Nl(g).filter(b=>b!==g&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(g)&&o.has(b)?2:Rl(g,b);i(b)===i(g)-S&&w([...p,b])}}r.has(t)&&w([t]);let h=p=>p.filter(g=>_(g)&&!o.
has(g)).length;return{paths:[...a.values()].sort((p,g)=>h(p)-h(g)),isCut:f}}function Nd(t,e,n){let{captions:o}=ot(
t),s=mt(o).replaceAll(`
`," "),r=H(e).filter(a=>a.relation===t&&a.from!==a.to),i=H(n).filter(a=>a.relation===t&&a.from!==a.to);if(!r.some(
a=>tt(a,e)===n))for(let[a,c,f]of[["to","from","to"],["from","to","from"]]){let w=r.find(h=>h[c]===e&&i.some(p=>p[c]===
n&&p[f]===h[f]));if(w)return{said:s,both:a,third:w[f]}}return{said:s,both:null,third:null}}function li(t){let e=Ll(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],i=H(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),a=Lt(r).filter(x=>!e.has(x)&&H(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...a,...c])],w=f.map(x=>Nd(x,r,o)),
h=i.filter(q).map(x=>({said:v(u.predicates[u.statements[x].predicate]),both:null,third:null})),p=({both:x})=>[
"to","from"].indexOf(x??""),g=[...h,...w].sort((x,b)=>p(x)-p(b)),y=new Set([...i,...f.flatMap(dt)].filter(q));
return{from:r,to:o,links:g,statements:y}})}function Ms(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Xt()?"ask":"o\
verview"}function pt(){Object.assign(m,Uo),Yt(null)}function ge(t,e=!1){Object.assign(m,Uo,{selected:t,passed:e,
tab:"details"}),Ka(t,e)}function En(t,e){pt();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=gt().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:ka(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ye(t,e,{avoids:n=!1,way:o=0}={}){pt();let{paths:s}=Mn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function so(t){pt();let e=zo(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function Tn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function ro(t){
let{preset:e}=u.steps[t];if(le()!==e&&(m.arrangement="",dn(e)),pt(),!t)return;let{things:n}=Tn(t),o=n.filter(a=>!L(
a)),s=o.filter(a=>!_(a)),r=s.filter(Nt),i=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:i.length>1?Yt(i):
Yt(o,null,n)})}function io(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:i,unknown:a,tab:c}=m,
f=new Map(Ge());t!==null?(Yt(null),ge(t,e)):n?En(n.from,n.to):o!==null?so(o):s&&i.from!==null&&i.to!==null?Ye(
i.from,i.to,i):r!==null&&ro(r),Object.assign(m,{unknown:a,tab:c});for(let w of mn())hn(w,f.get(w)??U(w))}var Es=null;function Bt(t=null,e=!1){Es=m.mode==="picture"?null:()=>he(t,e),Es||he(t,e)}function yt({from:t=null,
moves:e=!0}={}){Dt(m.tab);let n=!["overview","ask"].includes(m.tab);if(m.stays=!e,n&&(m.passage===null||t===null)&&
wt(!0),B(),$("details").scrollTop=0,!n)return;m.tab==="details"&&(lt(d("chosen")+$e()),$("drawing").contains(document.
activeElement)||$("details").querySelector("h2").focus());let o=Ke();e&&Bt(o&&[...o])}function qt(t){J(),ge(t),
yt()}function Il(t){J(),ge(t),yt({moves:!1})}function jl(t){ge(t,!0),yt({moves:!Ml(t)})}function Ts({from:t,to:e}){
J(),En(t,e),yt({moves:!1})}function Xe(){let{length:t}=mn();J(),pt(),m.tab=Ms(),m.tab==="ask"&&bn(),yt(),t&&Bt()}
function Pl(t){J(),pt(),m.mode==="types"&&Jn("picture"),m.arrangement="",dn(t),yt(),Bt(null,!0)}function te(t){
t<0||t>=u.steps.length||(J(),ro(t),yt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&wt(
!0),lt($("headline").textContent),Bt(m.highlighted))}var ao=()=>te(0);function As(t,e,n={}){J(),Ye(t,e,n),yt()}
function Ae(t){let e=m.passage;J(),so(t),yt({from:e})}function Cs(t,e=!0){m.unknown=null;let n=ga(t,e);n&&Object.
assign(m,{unknown:n,tab:"overview"}),yt(),n&&wt(!0),m.tab==="overview"&&Bt(m.highlighted,!m.highlighted)}function we(t,e,n=[]){
J(),t(),io(),m.stays=e===void 0,B(),e!==void 0&&Bt(e===null?null:[e,...at(e),...n])}var Dl=t=>we(()=>lt(d("add\
ed")(ns(t))),t),Ls=(t,e=!0)=>we(()=>lt(d("added")(Va(t))),e?t:void 0),Fl=()=>m.selected??m.pair?.from;function Rs(t){
let[e,...n]=t;we(()=>{Or(t),n.length||ge(e)},n.length?Fl():void 0,t),n.length||yt()}function Ns(t){let[e,...n]=t;
if(we(()=>{n.length||pt(),t.forEach(os)},n.length?Fl():void 0,t),n.length)return;let s=us(e);s&&En(s.from,s.to),
yt()}var Bl=()=>we(()=>Or(We()),null),ql=()=>we(()=>Ba().forEach(os),null),Ul=t=>we(()=>_a(t));function Hl(t){
J(),pt(),os(t),yt(),lt(d("hiddenNow"))}var ee=(t,e)=>we(()=>Qa(t,e)),fi=t=>we(()=>Ya(t));function pi(){da(),lt(
d("undone"))}function Je(t){Jn(t),B(),t==="picture"&&Es&&Es()}function Wl(t){m.reading=t,_t("readings",t),io(),
B()}var Id={33:60,35:62},jd=126;function Pd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):jd;o=o*85+(r<42?Id[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function co(t){let e=new Blob(
[Pd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Dd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function An(t){
let e=`${t}-block`;return document.getElementById(e)||await Dd,document.getElementById(e)?.textContent??""}var Is=async t=>JSON.
parse(new TextDecoder().decode(await co(await An(t)))),zl=new Map;function js(t){let e=zl.get(t)??Fd(t);return zl.
set(t,e),e}async function Fd(t){let e=document.createElement("script");e.textContent=new TextDecoder().decode(
await co(await An(t))),document.head.append(e)}var Bd=80,lo=()=>Ps(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function Cn(){if(O.isDrawn)
return lo();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return Ps([u.passages[e].name]);let{
centre:r,preset:i}=ze(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Ps(c.map(
pe)):Ps([i===null?"graph":u.presets[i].name])}function Ps(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,Bd)||"graph"}function Ce(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var qd=10.2,Ud=5.9,Hd=6.4,ui=7.2,Vl=15,Wd=13,[Ds,Gd,zd]=[14,.28,.36],Ze=(t,e)=>Gn(t.split(" "),n=>He(n)<=e),Kl=t=>Math.
ceil(ui*Math.max(0,...t.map(He)));function Vd({rows:t},e,n){let o=t.filter(({kind:s,x:r})=>s==="name"&&r===n).
map(({text:s})=>s);return Math.floor(Math.min(Kl(o)+Ds,(e<500?zd:Gd)*e))}function Kd({kind:t,x:e,text:n},o,s){
return t==="name"?{text:Ze(n,Math.floor((o[e]-Ds)/ui))}:t==="figure"?{text:Ze(n,Math.floor((s-Ds)/Hd))}:{}}async function _l(t,e,n){
let o=Math.floor(e/Ud),s=t.caption.flatMap(C=>Ze(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,i=t.rows.filter(C=>"series"in C).map(({y:C})=>C),a=i.length?Math.ceil(Math.max(...i)-Math.min(...i)):
0,c=e<500,f=[0,1].map(C=>Vd(t,e,C)),w=e-f[0]-f[1],h=t.rows.map(C=>Kd(C,f,w)),p=e-(c?Kl(t.rows.map(({text:C=""})=>C))+
Ds:150),g=t.rows.map(({label:C=""})=>Ze(C,Math.floor(p/ui))),y=t.rows.map(({note:C=""})=>Ze(C,o)),x=C=>Math.max(
...C.map(({length:X})=>X))-1,b=x(g),S=b*Vl+x(y)*Wd,M={...n,scale:t.scale,wide:t.kind==="flow"?e-f[0]:e,label:p,
out:-f[0],across:c?1:99,flow:w,step:c?64:110,bar:(t.rows.some(({note:C})=>C)?56:40)+S,row:54+S,up:(t.kind==="b\
ar"?-14:-12)-b*Vl,ranks:Math.min(Math.max(160,(c?15:17)*a),480),title:Ze(t.title,Math.floor(e/qd)),subtitle:t.
subtitle?Ze(t.subtitle,o):[],high:(44+14*x(h.map(({text:C=[]})=>C)))*r,last:r-.5},R=await Is("templates"),W=JSON.
stringify(R[t.kind==="bar"?`bar-${t.scale}`:t.kind]),it=JSON.parse(W.replace(/"@(\w+)@"|@(\w+)@/g,(C,X,St)=>X?
JSON.stringify(M[X]):String(M[St]))),$t={rows:t.rows.map((C,X)=>({...C,..."label"in C?{label:[...Array(b+1-g[X].
length).fill(""),...g[X]],note:y[X]}:{},...h[X],p:t.panels.indexOf(C.panel)})),caption:s.map((C,X)=>({n:X,text:C}))};
for(let C of it.data)Object.hasOwn($t,C.name)&&(C.values=$t[C.name]);return it}var _d=760,Qd=280;async function Yd(t,e){await js("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,i])=>[
r,n.getPropertyValue(`--${i}`).trim()]));return rt(await window.charts.svg(await _l(t,Math.min(Math.max(e,Qd),
_d),s)))}function di(t,e,n=lo){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Yd(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let i=()=>Ce(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),a=A(d("saveSvg"),i,{"aria-label":d(
"saveChart")});o.replaceChildren(r,a),o.removeAttribute("aria-busy")}),o}var mi=!1;function Ql(t,e,n,o){return t?
ct(d("asChart"),{class:"charted",open:mi||o,ontoggle:({target:s})=>Xd(s,t,e)},n):""}function Xd(t,e,n){mi=t.open,
mi&&!t.querySelector("figure")&&t.querySelector("summary")?.after(di(e,n()))}var Jd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Xl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Zd=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,th=t=>/[",\r\n]/.
test(t)?`"${t.replaceAll('"','""')}"`:t,Ln=t=>th(Zd.test(t)?`'${t}`:t),Yl=t=>t.map(e=>v(u.errata[e].problem)).
join(" | ");function Jl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let i="iri"in s?{
iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:a="",lang:c="",datatype:f=""}="iri"in s?{}:s,w=f||("iri"in
s||c?"":`${Zt}string`),h=f.startsWith(Zt)&&Xl.test(a);return[Ln(n.iri),Ln(o),h?a:Ln(i.iri||a),...[T(n.thing),v(
u.predicates[r.predicate]),i.label,w,c].map(Ln),r.passages.map(p=>u.passages[p].name).sort().join(" "),...(r.only===
"corrected"?["",Yl(r.errata)]:[Yl(r.errata),""]).map(Ln)]});return Zl([Jd,...e])}var Zl=t=>`\uFEFF${t.map(e=>`${e.
join(",")}\r
`).join("")}`,tf=t=>Zl(t.map(e=>e.map(n=>Xl.test(n)?n:Ln(n))));var fo="http://www.w3.org/2000/svg",po={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(fo,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?rt(s):s)),o}function Fs(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var Ot=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:po[e]}));function K(t){return t>=G?l("span",{dir:"auto"},T(t)):I([Ot(j(t)),T(t)],()=>qt(t),{class:"thing",dir:"auto"})}
function tn({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${v(o)})`:""):t}function hi({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function Bs(t){let e=u.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):Mt(e)}function Mt(t){let e=u.passages[t],[n,o]=[hi(e),`${tn(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${d("readHere")}`};return I(n,()=>Ae(t),{class:"chip",...s})}var ef=null;function uo(){return ef??=Is("rdf"),ef}var eh=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function nh(t){let[,e,n="",o=""]=eh.exec(t)??["",t];return{value:sc(e),lang:n,datatype:o}}async function nf(){
let t=await uo(),e=z(),n=c=>({iri:fe(u.things[c].name,t.prefixes),thing:c}),o=c=>q(c)&&typeof u.statements[c].
object!="number",s=Vt(gt());for(let c of e)for(let f of dt(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:w,predicate:h,object:p}=f;return{subject:n(w),predicate:fe(t.predicates[h],
t.prefixes),object:typeof p=="number"?n(p):nh(t.objects[c]),said:f}}),i=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),a=[...new Set([...e,...i.map(({thing:c})=>c)])].map(n);return{triples:r,things:a,terms:t}}var qs=(t,e)=>(e.
types[t]??[]).map(n=>fe(n,e.prefixes));var wi=20,Ut=()=>document.getElementById("tab-ask")!==null,mo=class extends Error{constructor(e){super(e),this.
why=e}},Us=null,ho=new Map,of=0;function sf(t,e,n){of+=1;let o=of;return new Promise((s,r)=>{ho.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function gi(t){Us?.then(({worker:e})=>e.terminate()),Us=null;
for(let{reject:e}of ho.values())e(new mo(t));ho.clear()}async function oh(){let t=await co(await An("worker")),
e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=
({data:{id:s,result:r,error:i,isBroken:a}})=>{if(a)return gi("broke");let c=ho.get(s);ho.delete(s),i?c?.reject(
Object.assign(new Error(i.message),{details:i.details})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),gi("b\
roke")};let o=[await An("engine"),await An("engine-data"),u.readings[0],document.baseURI];return{worker:n,known:sf(
n,"open",o)}}function rf(){return Us??=oh(),Us}async function af(){return(await rf()).known}async function bt(t,...e){
let{worker:n,known:o}=await rf();await o;let s=setTimeout(gi,1e3*wi,"ended");try{return await sf(n,t,e)}finally{
clearTimeout(s)}}var cf=null;function Le(){return cf??=sh(),cf}async function sh(){try{let[t,e]=await Promise.all([af(),uo()]);
Object.assign(D,{now:t,terms:e})}catch(t){D.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var lf=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function ff(){Xt()&&O.key!==lf()&&xi()}var Hs=null;async function xi(t=!1){
let e={};Hs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:lf()});let{reading:n,language:o}=m,
s=[];try{await Le();let r=O.own===null?await bt("answer",O.name,O.typed,n,o,O.rates):await bt("sparql",O.own,n,
o);if(Hs!==e)return;let{table:i=null,holds:a=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:i,holds:a,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?Ar():bn(),lt(i?d("rows")(i.rows.length):""),
t&&i&&ls(),i&&!i.rows.length&&O.own===null&&ih(e)}catch(r){if(Hs!==e)return;let{message:i=String(r),details:a}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof mo?r.why:D.hasFailed?"start":rh(a);O.trouble={kind:c,
details:a,message:i}}B(),s===null||s.length?Bt(s):vs()}var rh=t=>t?.status!==void 0?"served":t?.line?"mistake":
t?"given":"query";async function ih(t){let e=await bt("alternatives",O.name,O.typed,m.reading).catch(()=>null);
Hs===t&&(O.others=e,B())}function pf(){J(),pt();let t=Ar();Dt("ask"),B(),Bt(t)}var kt=(t,e={},n=null)=>bi({name:t,
typed:e,said:n}),go=t=>bi({own:t});function yi(t){J(),O.rates=t,xi(),B()}var Rn=()=>bi({});function bi(t){J(),
pt(),ki(t),Dt("ask"),wt(!0),B()}function ki(t){Yn(t),(O.name||O.own)&&xi(!0)}var ah="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),Ws=5,Re=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,e=>ah[e.charCodeAt(
0)-4520]).toLowerCase(),$i=t=>t.normalize("NFC").split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/).
map((e,n)=>n%2?`${Re(e)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}`:Re(e).replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("");function mf(t){
let e=$i(t),n=[`^${e}$`,`^${e}`,` ${e}`,e].map(s=>new RegExp(s)),o=s=>n[3].test(s)?n.findIndex(r=>r.test(s)):Ws;
return s=>Math.min(...s.map(o),Ws)}var uf=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(1).map(
(n,o)=>e[o]+n))};function df(t,e){let[n,o]=[uf(t),uf(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.
size||1)}var ch=.5,hf=u.things.slice(0,G).map(({label:t,names:e,name:n,same:o})=>[t,e,[n,...o].map(xn)].flat(2).map(Re));
function wo(t,e=12){let n=t.trim();if(!Re(n))return[];let o=mf(n);return hf.map((s,r)=>({rank:o(s),thing:r})).
filter(s=>s.rank<Ws).sort((s,r)=>s.rank-r.rank||Wo(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function Nn(t,e,n=""){
let o=i=>!n||xn(j(i).name)===n,s=wo(t,G).filter(o);if(s.length)return s.slice(0,e);let r=Re(t.trim());return hf.
map((i,a)=>({thing:a,share:Math.max(...i.map(c=>df(c,r)))})).filter(({thing:i,share:a})=>a>=ch&&o(i)).sort((i,a)=>a.
share-i.share||ft(i.thing,a.thing)).slice(0,e).map(({thing:i})=>i)}function gf(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(i=>I(`${Ve(i.name)} ${yn(i)}`,()=>kt(
i.name,i.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(i=>[" ",i])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function wf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},{of:o}=Jt()?.parameters.find(({name:i})=>i===t)??{},s=n===
"unknown"?Nn(e,3,o):[],r=s.map(i=>A(T(i),()=>kt(O.name,{...O.typed,[t]:[pe(i)]})));return s.length?[l("p",{class:"\
tools"},d("didYouMean")," ",...r)]:[]}function xf(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)
return[];let n=t.map(({name:o,typed:s,rows:r})=>{let i=Object.values(s).flat().join(", "),a=l("small",{},` ${i}\
 · ${d("rows")(r)}`);return l("li",{},I([Ve(o),a],()=>kt(o,s),{class:"question"}))});return[l("h2",{},d("othe\
rRows")),l("ul",{class:"others"},...n),e?P(d("notAllAsked")):""]}function en(t){let{passages:e="",prefixes:n={}}=D.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function vi(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=d("copied")}return n}var lh=t=>l("li",{},l("span",{dir:"auto"},t)," ",vi(d("copy"),
t)),Si="";function Gs(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||Si===n)&&(Si=s.open?n:""),!s.open)return;await Le();let r=new Map(Object.entries(D.now?.
citations??{}).map(([a,c])=>[en(a),c])),i=t.flatMap(a=>r.has(a)?[v(r.get(a))]:[]);e.replaceChildren(...i.map(lh),
D.now?"":l("li",{class:"muted"},d("notStarted")))}return ct(d("cite"),{ontoggle:o,open:Si===n},e)}var fh=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,ph="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ne=null,nn=fh,xo="",yf=new Map;function uh(){let t=yf.get(m.reading)??bt("vocabul\
ary",m.reading);return yf.set(m.reading,t),t}async function mh(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);
if(!e||e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(
/[?$]\w+/g));return i.delete(e.text),{from:e.from,options:[...i].map(a=>({label:a,type:"variable"}))}}let o=(await uh()).
map(({curie:i,label:a,names:c,kind:f})=>({label:[i,...c].join(" "),displayLabel:i,detail:Wt(a,m.language),apply:i,
type:f})),s=Object.keys(D.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),r=[...new Set(ph.split(
" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Oi(){if(!Ne)return;O.own&&O.own!==xo&&(xo=O.own,xo!==nn&&Ne.dispatch({changes:{from:0,to:Ne.state.doc.
length,insert:xo}}));let{doc:t}=Ne.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s,i=Math.min(
r+1,t.length);n.push({from:r,to:i,severity:"error",message:d("mistake")(e)})}Ne.dispatch(window.editor.setDiagnostics(
Ne.state,n))}var dh={keyword:"var(--accent)",string:"var(--warn-ink)",comment:"var(--soft)",variableName:"var(\
--person)",atom:"var(--ink)"},hh={"&":{border:"1px solid var(--edge)",borderRadius:"6px",background:"var(--pap\
er)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"2px solid var(--accent)"},".cm-content":{caretColor:"\
var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, monospace",minHeight:"14rem",padding:".5rem"},".cm-curs\
or":{borderLeftColor:"var(--ink)"},".cm-selectionBackground, &.cm-focused .cm-selectionBackground":{background:"\
var(--pick) !important"},".cm-tooltip":{border:"1px solid var(--line)",background:"var(--surface)",color:"var(\
--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25rem .4rem !important"},".cm-tooltip-autocomplete ul li[\
aria-selected]":{background:"var(--accent)",color:"var(--surface)"},".cm-diagnostic-error":{borderLeft:"3px so\
lid var(--warn-line)"}};function gh(t){let e=()=>(go(nn),!0),n=Object.entries(dh).map(([s,r])=>({tag:t.tags[s],
color:r})),o=[...t.completionKeymap,...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",
run:e},...o]),t.history(),t.drawSelection(),t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(
t.HighlightStyle.define(n)),t.autocompletion({override:[mh],icons:!1}),t.EditorView.lineWrapping,t.EditorView.
contentAttributes.of({"aria-label":"SPARQL"}),t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(nn=
r.doc.toString())}),t.EditorView.theme(hh)]}async function wh(t,e){if(await js("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.create({doc:e.value,extensions:gh(n)});Ne=
new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Oi()}function bf(){O.own&&([nn,xo]=[O.own,O.own]);let t=l(
"textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=nn,t.addEventListener("\
input",()=>{nn=t.value});let e=l("div",{class:"sparql"}),n=()=>go(nn);return Ne=null,setTimeout(()=>wh(e,t).catch(
()=>{})),[I(`← ${d("allQuestions")}`,Rn,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),P(d("own\
Note")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(d("run"),n,{class:"\
tool run"}))]}function zs(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var In=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.show([])}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.
key==="ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var xh=12,yo=({label:t})=>v(t);function yh(t,e){let n=new RegExp($i(e.trim())),o=t.flatMap(r=>{let i=[...r.label,
...r.names].map(a=>Re(a).search(n)).filter(a=>a>=0);return i.length?[{choice:r,place:Math.min(...i)}]:[]}),{compare:s}=new Intl.
Collator(m.language,{numeric:!0});return o.sort((r,i)=>Math.sign(r.place)-Math.sign(i.place)||s(yo(r.choice),yo(
i.choice))),o.slice(0,xh).map(({choice:r})=>r)}function kf(t,e,n){let{input:o,list:s}=zs(t,{"aria-label":d("fo\
und")}),r=[],i=new In(o,s,w=>f(r[w].typed)),a=()=>i.show(r.map((w,h)=>i.option(h,l("span",{dir:"auto"},yo(w)))));
async function c(){r=yh(await e(),o.value),i.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
a()}function f(w){o.value="",r=[],a(),w.trim()&&n(w.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",w=>{w.isComposing||(r.length&&i.step(w,r.length)?a():w.key==="Enter"?(w.
preventDefault(),f(r[i.active]?.typed??o.value)):w.key==="Escape"&&i.close())}),l("div",{class:"completion"},o,
s)}var $f=(t,e)=>I(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var Sf=new Map;async function vf(t){let e=JSON.stringify([O.name,t,m.reading]),n=Sf.get(e)??await bt("choices",
O.name,t,m.reading);return Sf.set(e,n),n}function Of(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],kt(O.
name,n)}function bh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],i=r.map(w=>{let h=r.
filter(g=>g!==w),p=$f(w,()=>Of(t,h));return vf(t).then(g=>{let y=g.find(({typed:x,names:b})=>x===w||b.includes(
w));y&&(p.textContent=rt(yo(y)))}),p}),c=kf(s,()=>vf(t),w=>Of(t,e?[w]:[...new Set([...r,w])])),f=c.querySelector(
"input");return f.placeholder=`${d("forExample")} ${Tr(o)}`,l("div",{class:"field"},l("label",{for:s},v(n)),i.
length?l("div",{class:"chips"},...i):"",c)}var kh=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?D.now?.questions.
find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),kt(e)};return o?l("a",{href:`#query=${e}`,onclick:s},v(o.
title)):e});function Mf({title:t,description:e,parameters:n}){return[I(`← ${d("allQuestions")}`,Rn,{class:"p\
lain back"}),l("h2",{tabindex:"-1"},v(t)),P(...kh(v(e))),...n.map(bh)]}var Ef=t=>Pt(`topic-${t}`)||t,Mi="";function Tf(t){let e=[...new Set(t.flatMap(a=>a.tags))].sort(),n=l("div",{}),
o=()=>{let a=Mi.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),c=({name:w,title:h,description:p,
tags:g})=>{let y=[w,h,p,g,g.map(Ef)].flat(2).join(" ").normalize("NFKC").toLowerCase();return a.every(x=>y.includes(
x))},f=t.filter(c);n.replaceChildren(...e.flatMap(w=>{let g=f.filter(x=>x.tags.includes(w)).map(({name:x,title:b})=>I(
v(b),()=>kt(x),{class:"question",value:x})).map(x=>l("li",{},x)),y=l("summary",{},Ef(w)," ",l("small",{},String(
g.length)));return g.length?[l("details",{open:a.length>0,class:"topic"},y,l("ul",{},...g))]:[]}),...f.length?
[]:[l("p",{class:"muted"},d("nothing"))])},s=d("whichQuestion"),r=l("input",{type:"search",id:"which",autocomplete:"\
off","aria-label":s});r.placeholder=s,r.value=Mi,r.addEventListener("input",()=>{Mi=r.value,o()}),o();let i=I(
d("ownQuery"),()=>go(""),{class:"plain"});return[P(d("askNote")(t.length)),l("div",{class:"field"},r),l("p",{},
i),n]}var Af="";function Cf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(wi):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function Vs(){
if(!Ut()||m.tab!=="ask")return;Le(),ff();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
D.now!==null,D.hasFailed]);if(Oi(),t===Af)return;Af=t;let e=Jt(),n=D.now?O.own!==null?bf():e?Mf(e):[...Xt()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...Tf(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var XS=Object.entries({tn:12,bn:9,m:6}),JS=Object.entries({조:12,억:8,만:4,"":0});var Lf="currency";var Rf=/^[A-Z]{3}$/,$h=/^\d{4}-\d\d-\d\d$/,Nf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Ti(t){let[e="",n="",...o]=t.split(","),s=o.map(i=>[i.slice(0,3),Number(i.slice(4))]),
r=s.length>0&&s.every(([i,a])=>Rf.test(i)&&a>0&&a<1/0);return Rf.test(e)&&$h.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Sh({variables:t,rows:e}){let n=t.indexOf(Lf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Ei=(t,e)=>l("label",{},l("span",{},t),e);function If(t){let e=Sh(t);
if(t.chart?.scale!=="independent"||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common",onchange:i},
...e.map(c=>l("option",{value:c,selected:c===n?.currency},Gt(c)))),s=l("input",{type:"date",required:!0,value:n?.
date??""}),r=l("div",{class:"worth"});function i(){let c=e.filter(f=>f!==o.value).map(f=>{let w=n&&n.currency===
o.value?String(n.worth[f]??""):"",h={type:"number",name:f,min:"0",step:"any",required:!0,value:w};return Ei(d(
"worth")(Gt(f,1),Gt(o.value)),l("input",h))});r.replaceChildren(...c)}i();function a(c){c.preventDefault();let w=[
...r.querySelectorAll("input")].map(({name:h,value:p})=>`${h}:${p}`);yi(Ti([o.value,s.value,...w].join()))}return ct(
d("oneCurrency"),{class:"rates",open:n!==null},P(d("ownRates")),l("form",{onsubmit:a},Ei(d("commonCurrency"),o),
Ei(d("rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?A(d("ownCurrencies"),()=>yi(null)):""))}var bo=[];for(let t=2;bo.length<64;t+=1)bo.every(e=>t%e)&&bo.push(t);var jf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,vh=bo.map(t=>jf(Math.cbrt(t))),Oh=bo.slice(0,8).map(t=>jf(Math.sqrt(t))),ne=(t,e)=>t>>>e|t<<32-e;function Pf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Oh),r=new Int32Array(64);for(let i=0;i<
e;i+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(i+x*4);for(let x=16;x<64;x+=1){let b=ne(r[x-15],7)^ne(r[x-15],18)^
r[x-15]>>>3,S=ne(r[x-2],17)^ne(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[a,c,f,w,h,p,g,y]=s;for(let x=0;x<
64;x+=1){let b=y+(ne(h,6)^ne(h,11)^ne(h,25))+(h&p^~h&g)+vh[x]+r[x]|0,S=(ne(a,2)^ne(a,13)^ne(a,22))+(a&c^a&f^c&
f)|0;[y,g,p,h,w,f,c,a]=[g,p,h,w+b|0,f,c,a,b+S|0]}[a,c,f,w,h,p,g,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(i=>(i>>>0).toString(16).padStart(8,"0")).join("")}var Df=60,Mh=1e5,Eh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Ks=({name:t})=>t.split("/").slice(0,-1).join("/"),Th=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),Ah=Map.groupBy(Th,t=>Ks(u.passages[t])),Ci=new Map;function Ff(t,e){let n=new Map,
o=null,[s,r]=[0,Mh];for(let i of e){let{begin:a,end:c,sha256:f}=u.passages[i],w=g=>t.slice(g,g+c-a).join(""),h=g=>g>=
0&&Pf(new TextEncoder().encode(w(g)))===f,p=[a,a+s].find(h);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let g=a+s,y=[...o].sort((x,b)=>Math.abs(x-g)-Math.abs(b-g)).slice(
0,r);r-=y.length,p=y.find(h)}p!==void 0&&(n.set(i,{begin:p,words:w(p)}),s=p-a)}return n}var Ai=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Ch(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ff(o,n),undone:[]},
r=n.find(h=>!Ai(s.sentences,h));if(r===void 0)return s;let i=[],a=t;for(let[h,p]of Eh){let g=a;a=p(a),a!==g&&i.
push(h)}if(!i.length)return{...s,first:r};let c=Ff([...a],n),f=h=>n.filter(p=>Ai(h,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...a],sentences:c,undone:i,first:r}:{...s,first:r}}function Bf(t){let[e]=[...Ah].map(
f=>Ch(t,f)).sort((f,w)=>w.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:i,undone:a}=e;r.size&&Ci.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:a,first:i===void 0?void 0:u.passages[i],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Ai(r,f)).length}}var qf=t=>Ci.get(Ks(u.passages[t])),Li=()=>Ci.size>
0,_s=t=>u.passages[t].sha256?qf(t)?.sentences.has(t):void 0;function Uf(t){let e=qf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Df),o).join(
""),words:s,after:e.points.slice(r,r+Df).join("")}}var ko=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),Qs=t=>ko().filter(
e=>e.passage===t);function jn(t,e=m.language){let n=ko(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function on(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function Lh(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${v(u.predicates[n])}\
: ${on(t)}`}function Rh(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(i=>o.includes(i))?[on(r)]:[])}function Nh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Be),r=e.flatMap(c=>u.statements[c].corrected).map(v),i=[...new Set(
s.flatMap(Rh))],a=i.length?d("correctedFrom")(i.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${Z(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},a):"")}function $o(t,e=[]){let n=[...t],o=r=>u.statements[r].errata;return[...new Set([...e,...n.flatMap(o)])].
map(r=>Nh(r,n.filter(i=>o(i).includes(r))))}function Ri(t){let e=Uf(t);return e?l("blockquote",{lang:"ko"},l("\
span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):_s(t)===
!1?l("p",{class:"unfound"},d("unfound")):""}var So=({text:t,statements:e,passage:n=null})=>[t,Kt(Z(e)),...n===
null?[]:[" ",Mt(n)]],Ni=t=>l("li",{class:Z(t.statements)?"doubtful":""},...So(t)),Ii=t=>l("ul",{class:"said"},
...t.map(({text:e,statements:n})=>Ni({text:e,statements:n})));function Hf(t,...e){let n=new Set(t.flatMap(o=>o.
statements));return l("article",{class:"card"},Ii(t),...e,...$o(n))}function Ih(t,e){let{text:n}=u.passages[t];
return Hf(e,l("p",{class:"source"},Mt(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(n)):l("p",{class:"muted"},
d("unparaphrased")),Ri(t))}function sn(t){let e=ko(),n=new Set(e.flatMap(({statements:f})=>f)),o=e.filter(({statements:f})=>f.
some(w=>t.has(w))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(f)).map(f=>({text:Lh(f),statements:[
f]})),i=[...s.get(null)??[],...r],a=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",c=[...s].
flatMap(([f,w])=>f===null?[]:[Ih(f,w)]);return i.length?[...c,Hf(i,a)]:c}function Wf(t){let{wanted:e,rest:n}=ac(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(i=>u.passages[i].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(en(r)));return l("div",{class:"why"},...sn(
e),...s.map(r=>l("p",{class:"paraphrase"},Bs(en(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>D.now?.citations[r])?Gs(t.passages.map(en)):"")}function Gf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var zf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var Pi=200,Ys=Pi;function jh(t,e){let n=Xn(e);if(n!==void 0&&n<G)return I(t,()=>qt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?Mt(o):l("span",{dir:"auto"},t)}var _f=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
Ph=(t,e)=>t.every(({cells:n})=>_f.test(n[e])),Dh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Fh(t,e,n,o,s){let r=e.cells.findIndex((p,g)=>o[g]&&p),i=O.row===n;function a(){
O.row=i?null:n,B()}let c=I(`${n+1}${e.mark}`,a,{class:"row",value:`row-${n}`,"aria-expanded":String(i),"aria-l\
abel":d("whyRow")(n+1,e.mark)}),f=t.columns.map((p,g)=>{let y=e.terms[t.variables.indexOf(p)];return l("td",{class:`${Ph(
t.rows,g)?"numeric":""} ${g===r&&!_f.test(e.cells[g])?"head":""} ${s[g]?"sparse":""}`,"data-heading":t.headings[g]},
e.cells[g]?jh(e.cells[g],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},zf(t.headings,e.cells,s)));let w=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},w),...f);return i?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Wf(e)))]:[h]}function Bh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:i}){let a=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=a.replace(
/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...i.flatMap(f=>[" ",Bs(f)]))}function qh(t){let e=m.reading==="corrected"?" --reading \
corrected":"";return vi(d("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Uh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(en).join(" ")]),o=tf([["#",
...t,d("sentence")],...n]);Ce(new Blob([o],{type:"text/csv;charset=utf-8"}),`${lo()}.csv`)}function Hh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:i,unsaid:a}=t,c=n.slice(0,Ys),f=Dh(t),w=Gf(n.map(({cells:g})=>g));
function h(){Ys+=Pi,ji="",B()}let p=[l("th",{scope:"col"},"#"),...e.map((g,y)=>l("th",{scope:"col",class:w[y]?
"sparse":""},g)),w.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[Jt()?.gathers&&D.now?.
isApart?P(d("apart")):"",Jt()?.gathers&&D.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",i?l("p",{},l("b",{},
i)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},Ql(t.chart,()=>$("an\
swer").clientWidth-48,If(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(g,y)=>Fh(t,g,y,f,w)))),n.length>Ys?A(d("moreRows"),h):"",a.length?P(d("emptyColumns")(a)):"",...Object.values(
r).map(g=>P(d("alsoAsked")(g.slice(0,5).join(", "),g.length-5))),s.length?P(d("addOnce")(s.slice(0,5),s.length-
5)):"",Jt()?.refusal?P(d("noEvidence")):"",...O.own!==null?[P(d("ownEvidence")),qh(O.own)]:[],...o.map(Bh))]}function Wh(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},Cf()),...wf()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},d("noRows")),...xf()]:t?Hh(t):[]}function Vf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Kf=null,ji="";function Qf(){
let t=$("answer");if(t.hidden=!Xt()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,answer:s}=O,{theme:r}=document.
documentElement.dataset,i={...O,answer:s?.rows.length},a=JSON.stringify([i,m.language,r,D.now!==null]);if(a===
ji)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ys=Pi),t.dataset.asked=JSON.stringify([e,n,o]),ji=a;let c=s?.
rows??[],f=o===null?Ve(e):d("ownQuery"),w=o===null?yn(O):"",h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},f,w?l("small",{dir:"auto"},` ${w}`):""),s?l("span",{class:"counts",
role:"status"},d("rows")(c.length)):"",s&&as().length&&!O.isDrawn?A(d("asThePicture"),pf,{class:"tool draw"}):
"",s?.rows.length?A("CSV",()=>Uh(s),{class:"tool csv","aria-label":d("saveTable")}):"",A("×",Rn,{class:"tool \
close","aria-label":d("closeAnswer")})),...gf(),...Wh()),Vf(),Kf??=new ResizeObserver(Vf),Kf.observe(t);let p=t.
querySelector(".scroll");p&&(p.scrollTop=h)}var Xs=[28,72],Gh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Yf=u.passages.map(t=>[t.text].flat());function zh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Vh(t,e,n){let o=t.slice(Math.max(0,n-Xs[0]),n).replace(
n>Xs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Xs[1]).replace(n+Xs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Xf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Gh.map(a=>a.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(zh),i=[];for(let[a,c]of u.passages.entries()){if(i.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[w,...h]=[v(c.text),...Yf[a]],p=r.length?
[w,...h].find(b=>r.every(S=>S.test(b))):void 0,g=f?w:p;if(g===void 0)continue;let y=f?null:r[0].exec(g),x=g===
w?void 0:["en","ko"][Yf[a].indexOf(g)];i.push({passage:a,lang:x,...Vh(g,y?.[0]??"",y?.index??0)})}return i}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!Fc.includes(t))return null;m.arrangement=t}});function Kh(t){
J();let e=ze();m.arrangement=t,t||wn(e),io(),B(),Bt()}function Jf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Kh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!qc}function Zf(){$("arrange").value=
m.arrangement}var _h=/^(Heading|소제목|제목)[^:]*: /,Qh={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1},Oo=new Map,ep=A(
"‹",()=>qi(-1),{"data-label":"previous"}),np=A("›",()=>qi(1),{"data-label":"next"}),op=l("span",{class:"he\
re"}),vo=l("select",{"data-label":"jump",onchange:()=>Ae(Number(vo.value))}),Di=l("div",{class:"bar reading"},
ep,np,op,vo),Fi=l("div",{}),Zs=t=>u.passages[t].kind==="heading",Js=[...u.passages.keys()].filter(Zs),Bi=t=>v(
u.passages[t].text)||d("unparaphrased");function Yh(t){let e=Bi(t).replace(_h,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());
return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Xh(t){let e=Qs(t),n=new Set(e.flatMap(
o=>o.statements));return l("div",{class:"told"},Ri(t),u.articles.length&&Ut()?Gs([u.passages[t].name]):"",e.length?
l("p",{class:"muted"},d("itStates")):"",e.length?Ii(e):l("p",{class:"muted"},d("nothingStated")),...$o(n,u.passages[t].
errata))}function Jh(t){let e=_s(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),
o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,
o)}function Zh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=[Zs(t)?"":l("span",{class:"n\
umber"},`${n||e} `),Bi(t),Kt(o.length?"†":""),Jh(t)],i=I(r,()=>Ae(t),{class:"sentence",dir:"auto","data-pass\
age":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1"});return Oo.set(t,i),l("li",{},
Zs(t)?l("h3",{},i):i,s?Xh(t):"")}function tg(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!Zs(t[0])?d("par\
agraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Js.length?"h4":"h3",{},o):"",l("ol",{class:"sen\
tences"},...t.map(Zh)))}function qi(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||(Ae(
n),e?Oo.get(n)?.focus({preventScroll:!0}):lt(`${tn(u.passages[n])}: ${Bi(n)}`))}function sp(){let t=$("reader");
t.append(Di,Fi),t.addEventListener("keydown",e=>{let n=Qh[e.key];!n||!e.target.classList.contains("sentence")||
(e.preventDefault(),qi(n,!0))})}function eg(){let{passage:t}=m,e=u.passages.length;ep.disabled=!t,np.disabled=
t===e-1,op.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?
void 0:Js.findLast(o=>o<=t);vo.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],...Js.map(o=>l(
"option",{value:String(o)},Yh(o)))),vo.value=n===void 0?"":String(n),vo.hidden=!Js.length,Di.hidden=!e}function ng(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},v(o))]:[],tg(n)]})}function og(){let t=Map.groupBy([...u.passages.keys()],s=>{let r=u.passages[s];
return`${Ks(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(d(Li()?"otherFile":"ownFile"),e,{id:"bring"}),
o=[P(d("fileNote")),l("div",{class:"tools"},n)];Oo.clear(),Fi.replaceChildren(l("h2",{},d("textTitle")),P(d(u.
passages.length?"textHelp":"noText")),u.articles.length&&!Li()?P(d("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?
o:[],...ng([...t.values()]))}var tp=null;function sg(){let t=$("reader"),e=m.passage===null?null:Oo.get(m.passage)?.
closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){tp!==m.passage&&e.scrollIntoView(),
tp=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+Di.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function tr(){
let{activeElement:t}=document,e=Fi.contains(t)&&t?.classList.contains("sentence");eg(),og(),e&&Oo.get(m.passage??
0)?.focus({preventScroll:!0}),sg()}function Ui(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function Mo(t){m.language=t,document.documentElement.lang=t,document.title=rt(v(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Pt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Pt(n.dataset.
label));$("query").placeholder=d("search"),_t("languages",t)}var rg={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Eo(t,e){let n=rg[e?"touch":"mouse"],o=E.getScale(),
s=c=>E.canvasToDOM(U(c)),[r,i,a]=[1/0,-1,""];for(let c of z()){let{x:f,y:w}=s(c),h=Math.max(0,Math.hypot(f-t.x,
w-t.y)-Rt(c,o,et(c)));h<=n.thing&&h<r&&([r,i]=[h,c])}for(let{id:c,from:f,to:w,bend:h}of r>2?Y().values():[]){let p=kr(
s(f),s(w),h),g=Math.min(...p.slice(1).map((y,x)=>Kn(p[x],y,t)));g<=n.line&&g<r&&([r,a]=[g,c])}return a?{line:a}:
i<0?{}:{thing:i}}var Hi=()=>m.selected!==null||!!m.pair||!!m.highlighted,To=!1,ig=({pointer:t})=>Eo(t.DOM,To);function rp(t){let{
thing:e}=Eo(t,To);e!==void 0&&Ls(e,!1)}function ag(t){let e=null;t.addEventListener("touchmove",({touches:[n,o,
s]})=>{let r=e;e=o&&!s?{x:(n.clientX+o.clientX)/2,y:(n.clientY+o.clientY)/2}:null,r&&e&&Os(e.x-r.x,e.y-r.y)}),
t.addEventListener("touchend",()=>{e=null})}function ip(){let t=$("drawing");ag(t),E.on("click",n=>{let{thing:o,
line:s}=ig(n);o!==void 0?Il(o):s!==void 0?Ts(Ur(s)):Hi()&&Xe()}),t.addEventListener("dblclick",({clientX:n,clientY:o})=>{
let{left:s,top:r}=t.getBoundingClientRect();To||rp({x:n-s,y:o-r})}),E.on("doubleClick",({pointer:n})=>To&&rp(n.
DOM));let e=({pointerType:n})=>{To=n==="touch"};addEventListener("pointerdown",e,!0)}var Ie=(t,e)=>$(t).addEventListener("click",e),er=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function cg(){Ie("closer",()=>Qe(1.4)),Ie("farther",()=>Qe(1/1.4)),Ie("whole",()=>he()),Ie("undo",pi),Ie(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Al(t)})}var Wi=()=>$("menu").getAttribute("aria-expanded")==="true",Gi=t=>$("menu").setAttribute(
"aria-expanded",String(t));function lp(){Gi(!1),$("menu").focus()}function ap(t){Te(t),B()}var fp=()=>$("theme").
setAttribute("aria-pressed",String(vn()));function lg(){Ie("menu",()=>Gi(!Wi())),er("modes",t=>{Je(t),Wi()&&lp()}),
er("readings",Wl),er("languages",t=>{Mo(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&Gi(!1)});Ie("theme",()=>ap(vn()?"light":"d\
ark")),_e.addEventListener("change",()=>ap(_e.matches?"dark":"light"))}function cp(t){Dt(t),t==="text"&&tr(),Vs(),
qo()}function fg(){Ie("fold",()=>wt(!yc())),er("tabs",cp),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];cp(o.value),o.focus()})}function pg(t){let e=t.target instanceof
Element&&t.target.matches("input:not([type=checkbox]), textarea, .sparql"),n=t.ctrlKey||t.metaKey;n&&t.key==="\
z"&&!e&&(t.preventDefault(),pi()),!(e||n||t.altKey)&&(t.key==="Escape"&&Wi()?lp():t.key==="Escape"&&Hi()?Xe():
t.key==="/"&&(t.preventDefault(),$("query").focus()))}function pp(){ip(),cg(),lg(),fg(),ha(Cs),addEventListener(
"resize",()=>{m.mode==="picture"&&vs()}),document.addEventListener("keydown",pg),$("tab-text").hidden=!u.passages.
length,$("readings").hidden=u.readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)
t.disabled=!u.readings.includes(t.value);_t("modes",m.mode)}var ug=64*1024*1024,xe=null;function mp({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,tn):""}function mg(){xe=null,zi()}function zi(){let t=$("took");if(t.hidden=xe===null,xe===null)return;t.className=
xe.read?.of&&xe.read.found===xe.read.of?"":"wrong";let e=A("×",mg,{"aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},mp(xe)),e)}async function dg([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>ug)return{name:o,wrong:"large"};let s=await t.arrayBuffer().
catch(()=>null);if(!s)return{name:o,wrong:"unreadable"};if(!s.byteLength)return{name:o,wrong:"void"};let r;try{
r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes(
"\0")?{name:o,wrong:"noText"}:{name:o,read:Bf(r)}}async function up(t,e=!1){t.length&&(xe=await dg(t,e),m.tab===
"overview"&&Dt("text"),wt(!0),B(),lt(mp(xe)))}function dp(){let t=$("file");t.addEventListener("change",async()=>{
await up([...t.files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.
add("dropping")}),addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("drop\
ping")),addEventListener("drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.
items[0]?.webkitGetAsEntry?.();up([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var hg="#finding, #legend, #beside, #answer, .page",rn=document.body,gp=null,hp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function wp(){rn=document.activeElement??document.body,gp=rn.closest(hg)}function xp(){
let t=document.activeElement;if(rn===document.body||rn.checkVisibility()||t!==rn&&t!==document.body)return;let e=[
...gp?.querySelectorAll(rn.tagName)??[]].filter(r=>hp(r)===hp(rn)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var yp=60,gg=2,wg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},bp={"+":()=>Qe(1.4),"=":()=>Qe(
1.4),"-":()=>Qe(1/1.4),0:()=>he(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function xg([
t,e]){let n=Ge().get(m.selected??-1)??E.getViewPosition();return[...Ge()].flatMap(([s,{x:r,y:i}])=>{let a=(r-n.
x)*t+(i-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((i-n.y)*t);return s!==m.selected&&a>0&&c<2*a?[{thing:s,far:a+gg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function kp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vi\
s-network").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=wg[e.key];
if(!(!n&&!Object.hasOwn(bp,e.key)))if(e.preventDefault(),!n)bp[e.key]();else if(e.shiftKey)Os(-yp*n[0],-yp*n[1]);else{
let o=xg(n);o!==void 0&&jl(o)}})}var yg=250,$p=3,Pn={rows:[],note:"",isBusy:!1};async function bg({name:t,typed:e}){let{table:n}=await bt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:a})=>Q(a[o]?.value??
"")),r=[...new Set(s.flatMap(a=>a===void 0?[]:T(a)))],i=r.slice(0,$p).join(", ");return`${d("rows")(n.rows.length)}${i?
`: ${i}${r.length>$p?" …":""}`:""}`}function kg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},i,a){let c=e.
slice(1).filter(({isSure:g})=>g),f=g=>({content:[l("span",{},Ve(g.name)," ",l("b",{dir:"auto"},yn(g))),g===e[0]?
"":l("small",{},d(g===s[0]?"nearest":"orElse")),g.left.length?l("small",{class:"beginning"},d("leftAside")(g.left)):
""],take:()=>kt(g.name,g.typed,{text:t,left:g.left,others:g===e[0]?c:[]})});if(e.length)return{...Pn,rows:[e[0],
...c].map(f)};if(i)return Pn;let w=[...n.flatMap(g=>Nn(g,3)),...r.flatMap(g=>Q(g)??[])],h=[...new Set(w)].map(
g=>({content:[l("span",{dir:"auto"},T(g)),l("small",{},v(j(g).label))],take:()=>a(g)})),p=[...n.length||o.length?
[]:s.map(f),...h];return{...Pn,rows:p,note:d("noneAnswers")(n,o)}}function Sp(t,e){let n={said:"",isSpare:!1},
o=0,s=0,r=!1;function i(f=0){t({...Pn,isBusy:!0,note:D.now?d("understanding")(f):d("starting")}),s=window.setTimeout(
i,1e3,f+1)}function a(f){clearTimeout(s),t(f)}async function c(){if(r)return;r=!0;let f=null;for(;f!==n&&n.said;){
f=n;let{said:w,isSpare:h}=f;try{await Le();let p=await bt("understood",w,m.reading);if(f!==n)continue;let g=kg(
w,p,h,e);a(g);let[y]=p.found;if(!y)continue;let x=await bg(y);if(f!==n)continue;g.rows[0].content.push(l("smal\
l",{class:"beginning",dir:"auto"},x)),t(g)}catch(p){let{details:g}=p,y=g?.status===void 0?"":d("served")(g);f===
n&&a({...Pn,note:y})}}r=!1}return(f,w)=>{for(let g of[o,s])clearTimeout(g);let h=f.trim().split(/\s+/).filter(
Boolean),p=Ut()&&!D.hasFailed&&(h.length>1||!w&&/[?？]$/.test(f.trim()));if(n={said:p?f.trim():"",isSpare:w},
!p)return t(Pn);Le(),i(),o=window.setTimeout(c,yg)}}var vp={role:"option","aria-disabled":"true","aria-selected":"false"},Dn=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#i;#n;#l=Sp(e=>this.#d(e),e=>this.#i.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#i=
o,this.#n=new In(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#a(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#i;this.#e=e?.(this.#r.value)??[],this.#t=wo(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#a>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#a&&!e&&!n&&o.push(l("li",vp,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=j(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,Ot(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:i},a)=>this.#n.
option(this.#t.length+a,...i)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",vp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:i,after:a},c)=>{let f=l("span",{dir:"auto",lang:s},r,i?l("mark",{},i):"",a);return this.#n.option(
e+c,f,l("small",{},hi(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#i;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,i=r-this.#o.
rows.length;r<0?n(this.#t[e]):i<0?this.#o.rows[r].take():s?.(this.#e[i].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#a)?this.#p():e.key==="Enter"&&
this.#a&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#i.keep||(this.#r.value=""),this.#n.close()))}};var Vi=3;function Op(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function $g(t,e){let n=jn(Vt(Y().get(e).edges)),
o=n.slice(0,Vi).map(({text:s,statements:r})=>l("span",{class:"told"},...So({text:s,statements:r})));Op(t,...o,
n.length>Vi?l("small",{},`+ ${n.length-Vi}`):"")}function nr(){$("tip").hidden=!0}function Mp(){$("drawing").addEventListener(
"mouseleave",nr),$("drawing").addEventListener("pointerdown",nr,!0),$("drawing").addEventListener("pointermove",
t=>{if(t.pointerType==="touch"||t.buttons)return;let e=$("drawing").getBoundingClientRect(),{thing:n,line:o}=Eo(
{x:t.clientX-e.left,y:t.clientY-e.top},!1);n!==void 0?Op(t,T(n),l("small",{},v(j(n).label))):o!==void 0?$g(t,o):
nr(),$("drawing").style.cursor=(n??o)===void 0?"":"pointer"}),E.on("zoom",nr)}var Sg="input, select, textarea, [role=tablist], [role=application]";function Ep(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&ro(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Sg))){if(t.key==="ArrowRight")te(m.tour+
1);else if(t.key==="ArrowLeft")te(m.tour-1);else if(t.key==="Escape")ao();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var vg={corrected:"corrected",stated:"stated","as-stated":"stated"};V("lang",{kept:!0,write:()=>m.language===Ui()?
"":m.language,read(t){if(t==="en"||t==="ko")Mo(t);else{if(t)return null;Mo(Ui())}}});V("theme",{kept:!0,write:()=>vn()===
_e.matches?"":vn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Te(t||(_e.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?vg[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,_t("readings",e)}});V("as",{write:()=>m.mode===Lr?"":m.mode,
read(t){if(t&&!cs.includes(t))return null;Jn(t||Lr)}});var oe={},je=(t,e,n,o)=>Bo(t,e,()=>n(ze()),s=>o(s)),ye=(...t)=>t.
flatMap(e=>e===null?[]:pe(e)),Ki=t=>t.map(e=>u.kinds[e].name);je("view",nc,({preset:t})=>t?[u.presets[t].name]:
[],([t=u.presets.length?0:null])=>{oe={preset:t}});je("around",Q,({centre:t})=>ye(t),([t])=>{t!==void 0&&Object.
assign(oe,{preset:null,centre:t})});je("show",rs,({asked:t})=>Ki(t),t=>Object.assign(oe,{asked:t}));var or=[...u.
kinds.keys()],Ap=t=>or.length>2&&t.length===or.length-1;je("hide",rs,({away:t})=>Ap(t)?[]:Ki(t),t=>Object.assign(
oe,{away:t}));je("only",rs,({away:t})=>Ap(t)?Ki(or.filter(e=>!t.includes(e))):[],([t])=>{t!==void 0&&(oe.away=
or.filter(e=>e!==t))});var Tp="*";V("with",{write:()=>ke(ze().came.map(({thing:t,all:e})=>pe(t)+(e?Tp:""))),read(t){
let e=ce(t),{unknown:n}=Wn(e,o=>Q(o.replace(/\*$/,"")));return oe.came=e.flatMap(o=>{let s=Q(o.replace(/\*$/,""));
return s===void 0?[]:{thing:s,all:o.endsWith(Tp)}}),n}});je("add",Q,({added:t})=>ye(...t),t=>Object.assign(oe,
{added:t}));je("without",Q,({removed:t})=>ye(...t),t=>Object.assign(oe,{removed:t}));V("lines",{write:()=>ke(Qo.
flatMap(t=>It()[t]?`${t} ${It()[t]}`:[])),read(t){let e=ve();return oe.sieve=e,ce(t).filter(n=>{let[,o,s]=/^(\w+) (.+)$/.
exec(n)??[],r=Qo.find(i=>i===o);return r&&(e[r]=s),!r})}});je("pin",Q,({pinned:t})=>ye(...t),t=>{wn({...oe,pinned:t}),
pt()});function Ao(t,e,n,o,s){Bo(t,n,o,(r,i)=>{if(i.length&&i.length!==e)return null;i.length&&r.length===e&&s(...r)})}
Ao("line",2,Q,()=>m.pair?ye(m.pair.from,m.pair.to):[],En);Ao("passage",1,ec,()=>m.passage===null?[]:[u.passages[m.
passage].name],so);Ao("path",2,Q,()=>m.isTold?ye(m.path.from,m.path.to):[],(t,e)=>Ye(t,e));V("avoid",{write:()=>m.
isTold&&m.path.avoids?"hubs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==
null&&n!==null&&Ye(e,n,{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){
let{from:e,to:n,avoids:o}=m.path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>Mn(e,
n,o).paths.length)return null;Ye(e,n,{avoids:o,way:Number(t)-1})}}});Ao("at",1,Q,()=>ye(m.passed?m.selected:null),
t=>ge(t,!0));Ao("entity",1,Q,()=>ye(m.passed?null:m.selected),t=>ge(t));function Cp(t){t?ki(t):bn(),m.tab==="overview"&&(m.tab="ask")}var Og=t=>t.replace(/^\?/,"").replace(/[-_](\w)/g,
(e,n)=>n.toUpperCase());V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).map(([t,e])=>[t,ke(e)]),read(t,e){
if(!t||!Ut())return O.name&&Yn(),t?[t]:[];let n=[...e].filter(([,r])=>r),o=Object.fromEntries(n.map(([r,i])=>[
Og(r),ce(i)]));e.clear();let s=O.name===t&&JSON.stringify(O.typed)===JSON.stringify(o);Cp(s?null:{name:t,typed:o})}});
V("rates",{write:()=>Nf(O.rates),read(t){return O.rates=O.name?Ti(t):null,t&&!O.rates?null:void 0}});V("sparql",
{write:()=>O.own??"",read(t){if(t&&(!Ut()||O.name))return[t];t?Cp(O.own===t?null:{own:t}):O.own!==null&&Yn()}});
V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&Xt(),t&&t!=="answer"?null:void 0}});V("tab",{write:()=>m.tab===Ms()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===t&&!e.hidden))
return null;m.tab=t}}});var Mg=.45;function sr({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},i,a){let c=o.split(`
`),f=e-(c.length-1)*n*fn/2+n*.35,w={"font-size":n,"font-weight":s,"text-anchor":"middle",direction:_o(o),fill:i},
h={stroke:a.paper,"stroke-width":n*Mg,"stroke-linejoin":"round"};return F("text",{...w,...h,"paint-order":"str\
oke"},...c.flatMap((p,g)=>p.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+g*n*fn},S={fill:r?a.grave:a.mark,
"font-weight":700};return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function Lp({from:t,
to:e,bend:n,edges:o},{color:s,width:r,dashes:i,arrows:a},c){let[f,w,h]=[U(t),U(e),s.color],p={"stroke-width":r,
...i?{"stroke-dasharray":i.join(" ")}:{}},g=[F("path",{d:Ra(f,w,n),fill:"none",stroke:h,...p})];for(let[y,x,b]of[
[e,t,.9],[t,e,.1]])!(y===e?a.to:a.from).enabled||!o.some(S=>S.to===y)||g.push(Eg(U(y),n?vt(f,w,n,b):U(x),c(y),
h,r));return g}function Eg(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[i,a]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,
f]=[t.x-i*n,t.y-a*n],[w,h]=[5+3*s,1.5+s],p=[c-i*w,f-a*w],g=[[c,f],[p[0]-a*h,p[1]+i*h],[p[0]+a*h,p[1]-i*h]];return F(
"polygon",{points:g.map(y=>y.map(x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Rp({id:t,x:e,y:n,size:o,
borderWidth:s,color:r}){let i=j(t),a=o/6;return F("path",{d:po[i.shape],fill:r.background,stroke:r.border,"str\
oke-width":s/a,...Me(t)?{"stroke-dasharray":`${3/a} ${2/a}`}:{},transform:`translate(${e-o} ${n-o}) scale(${a}\
)`},F("title",{},`${v(u.things[t].label)} (${v(i.label)})`))}var Et=24,rr=22,Pe=12,Co=18,Tg=480,Ag=2,Np=8e3;function Cg(t,e){let n=ri(t),{from:o,to:s,width:r,height:i}=n,a=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:i,viewBox:a,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),w=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:M}of Gc()){let R={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":Wr};c.append(F("rect",{x,y:b,width:S,height:M,...R}))}
for(let x of n.lines)c.append(...Lp(Y().get(x.id),x,w));c.append(...n.things.map(Rp));for(let{x,y:b,radius:S,sign:M}of n.
signed){let R={"font-size":S*ys,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*ys*.4,...R},M))}for(let x of n.captions)c.append(sr(x,x.line.weight>1?t.ink:t.soft,t));let p={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...p}));for(let x of n.
names)c.append(sr(x,_(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>sr(x,t.soft,t)));let g=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>g(U(x)));return{svg:c,things:y,width:r,height:i}}
var _i=(t,e,n,o=400)=>Gn(t.split(/\s+/),s=>ht(s,e,o)[0]<=n).filter(Boolean),Qi=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Et,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Lg(t,e,n,o,s){let r=new Set(t),i=gt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),a=new Set(i.flatMap(({relation:y})=>y===null?[]:N(y))),c=[],[f,w]=[Et,o+Co];function h(y,x,b,S=[]){
let M={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${w-4}h12`,...M})}}let p=[...new Set([...t.map(N),...a])].map(y=>{let{label:x,family:b,shape:S}=u.kinds[y],
M=n.families[b].full;return a.has(y)?h(v(x),M,2,Sn(y)):{label:v(x),sign:()=>F("path",{d:po[S],fill:M,transform:`\
translate(${f} ${w-10})`})}}),g=e.map(y=>h(d("wideLine")(Gt(y)),n.amounts[Ee(y)].full,6));for(let{label:y,sign:x}of[
...p,...g]){let b=18+ht(y,Pe)[0]+Co;f+b>s&&f>Et&&([f,w]=[Et,w+Co]),c.push(x(),F("text",{x:f+18,y:w,"font-size":Pe,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?w-o+Co/2:0}}function Rg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Ng(){let e=(document.querySelector("#answer:not([\
hidden]) h1")??$("headline"))?.textContent||v(u.title),n=u.readings.length>1?d(m.reading==="corrected"?"rightR\
eading":"stated"):"";return[e,[e===v(u.title)?"":v(u.title),n].filter(Boolean).join(" · ")]}async function Yi(t){
let{licences:e}=await uo(),n=pl(),{ink:o,soft:s,paper:r,face:i}=n,a=Math.max(Tg,ri(n).width),[c,f]=Ng(),w=_i(c,
rr,a-2*Et,600),h=_i(f,Pe+2,a-2*Et),p=Et+w.length*rr*1.3+h.length*(Pe+2)*1.3+Co/2,{svg:g,things:y,width:x,height:b}=Cg(
n,p);g.setAttribute("x",String((a-x)/2));let S=gs([...Y().values()]),{made:M,height:R}=Lg(y,S,n,p+b,a-Et),W=u.
articles.map(v).filter(Boolean).join("; "),it=[W?d("slideSource")(W):"","sovkg",...e.map(Rg)].filter(Boolean).
join(" · "),X=[g.textContent?.includes("†")||y.some(ie=>Qt(ie).includes("†"))?d("slideErrata"):"",it].filter(
Boolean).flatMap(ie=>_i(ie,Pe,a-2*Et)),St=p+b+R,Ht=St+X.length*Pe*1.3+Et,Un=`0 0 ${a} ${Ht}`,be=F("svg",{xmlns:fo,
viewBox:Un,width:a,height:Ht,"font-family":i,role:"img"});return be.append(F("title",{},c)),t||be.append(F("re\
ct",{width:a,height:Ht,fill:r})),be.append(...Qi(w,Et/2,rr,{"font-weight":600,fill:o}),...Qi(h,Et/2+w.length*rr*
1.3+2,Pe+2,{fill:s}),g,...M,...Qi(X,St,Pe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(be)],
{type:"image/svg+xml"}),width:a,height:Ht}}async function Ip(t){let{file:e,width:n,height:o}=await Yi(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let i=Math.min(Ag,Np/n,Np/o),a=l("canvas",{width:String(
Math.round(n*i)),height:String(Math.round(o*i))});return a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{a.toBlob(w=>w?c(w):f(new Error("PNG")),"image/png")})}var Lo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Ig=t=>t.
split(/[#/]/).at(-1)||t;function jp({triples:t,things:e,terms:n}){let o=new Map;function s(w,h,p){let g=o.get(
`${w} ${h}`)??`k${o.size}`;return o.set(`${w} ${h}`,g),`<data key="${g}">${Lo(p)}</data>`}let r=t.flatMap(({subject:w,
predicate:h,object:p})=>"iri"in p?[]:{thing:w.thing,name:Ig(h),value:p.value}),i=Map.groupBy(r,({thing:w})=>w),
a=t.flatMap(({subject:w,predicate:h,object:p,said:g})=>{if(!("iri"in p))return[];let y=g.passages.map(b=>u.passages[b].
name).join(" "),x=[s("edge","predicate",h),s("edge","label",v(u.predicates[g.predicate])),y&&s("edge","sentenc\
es",y),g.denies?s("edge","denied","true"):""];return`<edge source="${Lo(w.iri)}" target="${Lo(p.iri)}">${x.join(
"")}</edge>`}),c=e.map(({iri:w,thing:h})=>{let[p,g]=[u.things[h].label].flat(),y=[s("node","label",p),s("node",
"label_ko",g??p),s("node","type",qs(h,n).join(" "))];for(let[x,b]of Map.groupBy(i.get(h)??[],S=>S.name))y.push(
s("node",`said_${x}`,b.map(({value:S})=>S).join(" | ")));return`<node id="${Lo(w)}">${y.join("")}</node>`});return[
'<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',...[...o].map(
([w,h])=>{let[p,g]=w.split(" ");return`<key id="${h}" for="${p}" attr.name="${Lo(g)}" attr.type="string"/>`}),
'<graph id="shown" edgedefault="directed">',...c,...a,"</graph>",`</graphml>
`].join(`
`)}var Pp="http://www.w3.org/2000/01/rdf-schema#label",Fp=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,
Fn=t=>`"${t.replace(/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,Fp)}"`,Dp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,
Fp)}>`;function Bp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Pp.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[p,g]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return g===void 0?Dp(h):(s.set(p,g),`${p}:${h.slice(g.length)}`)}function i({value:h,lang:p,
datatype:g}){return p?`${Fn(h)}@${p}`:g&&g!==`${Zt}string`?`${Fn(h)}^^${r(g)}`:Fn(h)}let a=new Map,c=(h,p)=>a.
set(h,[...a.get(h)??[],p]);for(let{iri:h,thing:p}of e){let[g,y]=[r(h),u.things[p].label];for(let b of qs(p,n))
c(g,`a ${r(b)}`);let x=Array.isArray(y)?[`${Fn(y[0])}@en`,`${Fn(y[1])}@ko`]:[Fn(y)];c(g,`${r(Pp)} ${x.join(" ,\
 ")}`)}for(let{subject:h,predicate:p,object:g}of t)c(r(h.iri),`${r(p)} ${"iri"in g?r(g.iri):i(g)}`);let f=[...a].
map(([h,p])=>`${h} ${[...new Set(p)].join(` ;
    `)} .
`);return[`# ${[v(u.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,p])=>`@prefix ${h}: ${Dp(p)} .
`),`
`,...f].join("")}async function Xi(t,e,n){Ce(new Blob([t(await nf())],{type:`${e};charset=utf-8`}),`${Cn()}.${n}`)}var qp=()=>$(
"transparent").checked;async function jg(){try{await navigator.clipboard.writeText(location.href),lt(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var Up={png:async()=>Ce(await Ip(qp()),`${Cn()}.png`),svg:async()=>Ce(
(await Yi(qp())).file,`${Cn()}.svg`),print:()=>print(),link:jg,turtle:()=>Xi(Bp,"text/turtle","ttl"),csv:()=>Xi(
Jl,"text/csv","csv"),graphml:()=>Xi(jp,"application/graphml+xml","graphml")};function Pg(){let[t,e]=[$("taking"),
$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,
t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Hp(){let t=$("taking"),e=()=>t.matches(":popove\
r-open");t.addEventListener("toggle",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&Pg()}),t.addEventListener(
"click",async({target:n})=>{Object.hasOwn(Up,n.id)&&(t.hidePopover(),$("take").focus(),await Up[n.id]())});for(let n of[
t,$("take")])n.addEventListener("keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var an=(t,e=n=>n)=>t.length?ct(d("andMore")(t.length),{},...e(t)):"";var Dg=["ranked","rated","paid","pursued"],Gp=6,zp=t=>u.kinds[N(t)].beside,Ji=t=>t<G&&zp(t)==="others",Vp=At.filter(
Ji).sort(ft);function Fg(t,e){J(),m.beside=[t,e],ls(),B(),$("beside").querySelector("h1").focus()}function Bg(){
J(),m.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Kp(t){let e=Vp.filter(i=>i!==
t);if(!Ji(t)||!e.length)return"";let n=e.map(i=>A(T(i),()=>Fg(t,i))),o=i=>l("div",{class:"tools"},...i),s=an(n.
splice(Gp),i=>[o(i)]),r=st(d("besideOthers"),o(n),s);return r.className="beside",r}function qg(t,e){let n=[...Lt(
t),...at(t)].filter(s=>zp(s)===e);return jn(new Set(n.flatMap(dt).filter(q))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Ug(t,e){let n=qg(t,e).map(Ni);if(!n.length)return l("td",{},l("p",{class:"muted"},d("notSaid")));
let o=r=>l("ul",{},...r),s=an(n.splice(Gp),r=>[o(r)]);return l("td",{},o(n),s)}function Wp(t,e){let n=Vp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":d("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},K(e[t]),o)}function _p(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=Dg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},
...e.map(s=>Ug(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Bg,{class:"tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Wp(0,e),Wp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function Hg(t){let e=Q(t);return e!==void 0&&Ji(e)?e:void 0}V("beside",{write:()=>m.beside?ke(m.beside.
map(pe)):"",read(t){if(m.beside=null,!t)return;let{places:e,unknown:n}=Wn(ce(t),Hg);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;m.beside=[o,s]}});var Qp=6,Wg=12;function Zi(t,e){let o=H(t).flatMap(r=>{if(r.relation!==null||r.from===r.to||!q(r.statement))return[];
let{from:i,statement:a}=r,c=u.statements[a].predicate;return{out:i===t,property:c,end:tt(r,t),statement:a}}).filter(
({end:r})=>e(r));return[...Map.groupBy(o,({out:r,property:i})=>`${r}-${i}`).values()].sort(([r],[i])=>Number(i.
out)-Number(r.out))}function ta([{out:t,property:e}]){let n=v(u.predicates[e]);return t?n:d("relationOf")(n)}var Yp=t=>[
...Map.groupBy(t,({end:e})=>e)].map(([e,n])=>{let o=Z(n.map(({statement:s})=>s));return l("span",{class:"end"},
K(e),Kt(o))});function Gg(t){let e=Yp(t),n=e.length>Qp+1?Qp:e.length,o=an(e.slice(n));return l("div",{},l("dt",
{},ta(t)),l("dd",{},...e.slice(0,n),o))}function ea(t){let e=mt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function zg(t,e){let n=ea(t),o=Zi(t,s=>s!==e&&!(_(s)&&n.startsWith(T(s))));return l("l\
i",{},I(n,()=>qt(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},ta(s)),...Yp(s))))}function Vg(t){let e=Lt(t).flatMap(s=>{let r=Zi(s,i=>i===t).map(ta);return r.length?
{relation:s,name:`${v(j(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Wg;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>ct(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:i})=>zg(i,t)))))}function Xp(t){
let e=Zi(t,o=>L(t)||!L(o)).map(Gg),n=L(t)?[]:Vg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var Kg=3,_g=5,Jp=12,Qg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Yg=150;function Zp({text:t,statements:e,
passage:n},o){let s=new Set(H(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
i=[u.things[o].label].flat()[0],a=n!==null&&u.passages[n].kind==="body";return(t.includes(i)?4:0)+(t.startsWith(
i)?2:0)-(t.startsWith(`${i} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-
(t.length>Yg?3:0)}function Xg({passage:t,statements:e},n){let o=r=>r.statements.filter(i=>n.has(i)&&e.includes(
i)).length,[s]=Qs(t).sort((r,i)=>o(i)-o(r));return s&&o(s)?[s]:[]}function Jg(t){let e=Go(t),o=jn(e,"en").filter(
({passage:a})=>a!==null).sort((a,c)=>Zp(c,t)-Zp(a,t)),s=[],r=(a,c)=>a.statements.some(f=>c.statements.includes(
f));for(let a of o)s.length<Kg&&!s.some(c=>r(a,c))&&s.push(a);let i=s.sort((a,c)=>Number(a.passage)-Number(c.passage)).
flatMap(a=>Xg(a,e));return[...new Set(i)]}var Zg=t=>l("p",{class:"told-first"},...So({...t,text:t.text.replace(
Qg,"")}));function tw(t){let e=o=>mt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?0:
1;return Lt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function ew(t){let e=tw(t).slice(0,_g).map(n=>{
let o=at(n).filter(r=>r!==t&&!_(r)&&j(r).rank==="actor"),s=I(ea(n),()=>qt(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(K))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}
function tu(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(j(r).rank),o=at(t).sort((r,i)=>n(r)-
n(i)||ft(r,i));if(!o.length)return"";let s=o.length>Jp+1?o.splice(Jp):[];return l("section",{class:"near"},l("\
h3",{},`${d("linked")} (${o.length+s.length})`),l("div",{},...o.map(K),an(s.map(K))))}var eu=t=>[...Jg(t).map(
Zg),ew(t)];var nw=12,ow=3,nu=["from","to"];function ou(){let{from:t,to:e}=m.path;t!==null&&e!==null?As(t,e,{avoids:m.path.
avoids}):na()}function sw(t){let{input:e,list:n}=zs(`path-${t}`,{"data-label":"found"});return new Dn(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&ou()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var su=l("div",{"aria-live":"polite"});function ru(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},ou()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...nu.map(sw),A("",t,{"data-message":"swap"}),su)}function rw(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?d("both")(n,o,T(s)):n);return l("p",{class:"link"},[...new Set(e)].slice(0,ow).join("; "))}
var iw=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),rw(n),...sn(o));
function aw(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||o===null)return"";let i=t.slice(
0,nw).map((f,w)=>{let p=li(f).slice(1).map(y=>T(y.from)).join(" – ");return A(p,()=>As(n,o,{avoids:s,way:w}),
{"aria-pressed":String(w===r),"data-act":`way-${w}`})}),a=t.length-i.length,c=d("asShort")(`${t.length}${e?"+":
""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...i,a>0?l("\
span",{class:"muted"},d("andMore")(a)):"")}function cw(){let{from:t,to:e,avoids:n}=m.path,o=l("input",{type:"c\
heckbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&As(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,d("avoidHubs"))}function lw(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=Mn(t,e,n),i=li(s[Math.min(o,s.length-1)]??[]),
a=i.length?d("steps")(i.length):d("noPath");return[cw(),aw(s,r),P(a),l("ol",{class:"steps"},...i.map(iw))].filter(
Boolean)}function na(){for(let t of nu){let[e,n]=[$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=
d("search")}su.replaceChildren(...lw(m.path.from,m.path.to))}function iu(t){m.path={...m.path,from:t,to:null,way:0},
Dt("path"),B(),$("path-to").focus()}var ut=(t,e,n={})=>A(Pt(t),e,{"data-act":t,...n}),cu=(...t)=>l("div",{class:"tools",role:"group","aria-label":d(
"actions")},...t);function fw(t){let e=Nt(t),n=L(t)?[]:We(t),o=L(t)?[]:Lt(t).filter(Nt);return cu(ut("focus",()=>Dl(
t)),Xo(t).total?ut("expand",()=>Ls(t)):"",L(t)&&e?ut("fold",()=>Ns([t])):"",L(t)&&!e?ut("unfold",()=>Rs([t])):
"",n.length?ut("unfoldAround",()=>Rs(n)):"",o.length?ut("foldAround",()=>Ns(o)):"",ut("pathFrom",()=>iu(t)),e?
ut("pin",()=>Ul(t),{"aria-pressed":String(Me(t))}):"",e?ut("hide",()=>Hl(t)):"",ut("release",Xe))}function pw(t){
let{count:e,kinds:n}=Fa(t),o=n.map(r=>v(u.kinds[r].label)),s=ut("all",()=>ee(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function uw(t){let{predicate:e,object:n,errata:o,corrected:s}=u.
statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",lang:n.lang||!1},on(t));return[l("dt",{},v(u.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,Kt(Z([t])),s.length?l("span",{class:"corrected"},`${d("corrected")}${s.
map(v).join(", ")}`):"")]}function mw(t){let e=dt(t).filter(q).flatMap(uw);return e.length?ct(d("asData"),{class:"\
rows"},l("dl",{},...e)):""}function oa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
K(o)]);return n.length?l("p",{class:"names","data-how":e},sa(d(e)),...n):""}var sa=t=>l("span",{class:"muted"},
t);function dw(t){let{name:e,same:n}=u.things[t];return ct(d("data"),{class:"data",open:au,ontoggle:o=>au=o.target.
open},l("p",{class:"names"},sa(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},sa(`${d("\
elsewhere")} `),l("code",{},n.join(" "))):"",Xp(t),mw(t))}var au=!1;function hw(t){let{label:e,names:n}=u.things[t],
o=j(t),s=[...new Set([...[e].flat().filter(i=>i!==v(e)),...n.filter(i=>!i.includes("://"))])].join(" · "),r=sn(
Go(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},Ot(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...eu(t),oa(t,"broader"),oa(t,"narrower"),oa(t,"related"),fw(t),Kp(t),pw(t),tu(
t),st(`${d("said")} (${r.length})`,...r),dw(t)]}function gw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:i})=>i??[]))],r=o.every(Nt)?ut("fold",()=>Ns(o)):ut("unfold",()=>Rs(o));return[l("h2",{tabindex:"-1"},
$e()),l("p",{},K(t)," ",K(e)),cu(o.length?r:"",ut("release",Xe)),st(d("said"),...sn(Vt(n)))]}function lu(){let{
pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?gw(t):e!==null?hw(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function ra(){return m.tour!==null?m.tour:u.steps.length&&le()===u.steps[0].preset?0:null}var ir=u.steps.length-
1,ww=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function xw(t){return ir?t?[A(d("tourBack"),()=>te(
t-1),{"data-act":"back"}),...t===ir?[A(d("tourLeave"),ao,{class:"tool next","data-act":"leave"})]:[A(d("tourNe\
xt"),()=>te(t+1),{class:"tool next","data-act":"next"}),A("×",ao,{"data-act":"leave","aria-label":d("tourLeav\
e")})]]:[A(d("tourStart")(ir),()=>te(1),{class:"tool next","data-act":"tour"})]:[]}function fu(t){if(t)return l(
"p",{class:"kicker"},d("tourStep")(t,ir));let e=u.articles.map(v).filter(Boolean).join("; "),n=d("origin")(e,u.
articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function yw(t){let{
text:e,passages:n}=Tn(t);return[fu(t),l("h1",{id:"headline",dir:"auto"},...ww(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},d("statedIn")),...n.map(Mt)),l("span",{class:"tools",role:"group","aria-la\
bel":d("tour")},...xw(t)))]}function ia(t){let{name:e,note:n}=u.presets[t];if(u.articles.length||e!=="all"||!Fe.
length)return v(n);let o=d("things")(nt(G-u.relations.length));return d("ownData")(o,nt(u.kinds.length),T(Fe[0]))}
var bw=()=>k.centre===null?"":T(k.centre),ar=(t,e)=>[fu(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function kw(){if(m.mode==="types")return ar(d("types"),d("typesNote"));let t=le();return t===
null?ar(bw()||v(u.title)):ar(v(u.presets[t].title),ia(t))}function $w(){let{passage:t,isTold:e,path:n,tour:o}=m;
return o!==null?"":t!==null?tn(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:$e()}
var Sw=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||m.isTold;function pu(){let t=m.mode==="ty\
pes"?null:ra(),e=$("finding");e.style.setProperty("--held",m.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=m.mode==="types"?"":$w();e.replaceChildren(...(n?ar(n):t===null?kw():yw(t)).filter(Boolean));let o=t?
"tour":Sw()?"aside":"";(!m.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var vw=9,cr=l("b",{});function uu(t,e){let n=u.kinds[t],o=!k.away.has(t),s=e?Fs(n.family,Sn(t)):Ot(n);return I(
[s,v(n.label)],()=>ee(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var mu=(t,e)=>l("sp\
an",{},t,e);function du(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],d(`${t}Error`))]}function aa(){let[t,e]=[qr()&&!Y().size,Ac()];cr.textContent=t?d("linesOfChoice"):e?d(
"linesBlocked")(e):"",cr.hidden=!cr.textContent}function hu(){aa();let t=Jo(),e=new Set(u.relations.map(({thing:c})=>u.
things[c].kind)),n=[...u.kinds.keys()].filter(c=>t.has(c)||k.away.has(c)),o=n.toSorted((c,f)=>(t.get(f)??0)-(t.
get(c)??0)).slice(0,vw),s=n.filter(c=>o.includes(c)),r=[...Y().values()],i=z().filter(c=>Qt(c).includes("†")),
a=r.filter(({label:c})=>c.includes("†"));$("legend").replaceChildren(cr,...s.filter(c=>!e.has(c)).map(c=>uu(
c,!1)),...s.filter(c=>e.has(c)).map(c=>uu(c,!0)),...r.some(({edges:c})=>c.some(({relation:f})=>f===null))?[mu(
Fs("stated",hs),d("statedLine"))]:[],...gs(r).map(c=>mu(Fs(`tone-${Ee(c)}`,[],6),d("wideLine")(Gt(c)))),...du(
"grave",i.some(Ue),a.some(({grave:c})=>c)),...du("light",!i.every(Ue),!a.every(({grave:c})=>c)))}var gu="rankings",Ow=["country","pillar","year","printedAs"],Ro=new Map;function Mw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return Ro.has(n)||(Ro.set(n,null),bt("answer",gu,{},t,e).then(({table:o})=>{Ro.set(n,o),B()},()=>Ro.
delete(n))),Ro.get(n)}function Ew({columns:t,headings:e,rows:n}){let o=Ow.map(i=>t.indexOf(i)).filter(i=>i>=0),
s=o.map(i=>l("th",{scope:"col"},e[i])),r=n.map(({cells:i,mark:a})=>l("tr",{class:a?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},i[c],f?"":a))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function wu(){let t=le();if(t===null||
u.presets[t].name!=="ranks"||!Ut())return"";let e=Mw();if(!e?.chart)return st(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=A(d("allOfIt"),()=>kt(gu)),o=st(d("ranked"),di(e.chart,$("overview").clientWidth-
32,Cn),Ew(e),n);return o.classList.add("ranks"),o}var Tw=12;function Aw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Cw({relation:t,sum:e}){let n=jr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Ee(e.currency)}`,"aria-hidden":"true"},o)}
function Lw(t){let{relation:e,sum:n}=t,o=Z([n.statement]),s=o&&ln(n.statement),r=us(e),i=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,a=Aw(e).map(T).join(" → "),c=l("b",{},Ir(n.statement),Kt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},a),c);return l("li",{},I([f,Cw(t)],()=>r&&Ts(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(i)}))}function xu(){let t=We().flatMap(r=>Ct(r).map(i=>({relation:r,sum:i})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:i})=>`${j(r).family} ${i.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let i=r.sort((h,p)=>p.sum.value-h.sum.value).slice(0,Tw),[{relation:a,
sum:c}]=i,w=n.filter(h=>h===c.currency).length>1?` · ${v(j(a).label)}`:"";return[l("h4",{},Gt(c.currency)+w),
l("ul",{class:"sums"},...i.map(Lw))]}),s=t.map(({sum:r})=>r.statement).filter(ln);return st(d(m.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...$o(s),P(d("scales")))}function Bn(t,e,n){let o=It()[t],s=[["",d("any")],...n].map(([i,a])=>l("option",{value:i,selected:i===o},a)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:i})=>fi({...It(),[t]:i.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var No=(t,e)=>[t,e],yu=t=>t?[No("only",d("onlySuch")),No("withou\
t",d("withoutSuch"))]:[];function bu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ja(),r=t.map(([w,h])=>No(
w,mt(h.amounts).replaceAll(`
`," "))),i=e.map(w=>No(String(w),String(w))),a=[Bn("least",d("least"),r),Bn("since",d("since"),i),Bn("until",d(
"until"),i),Bn("status",d("statusIs"),n.map(([w,h])=>No(w,v(h)))),Bn("hearsay",d("hearsay"),yu(o)),Bn("errata",
d("errata"),yu(s))].filter(Boolean);if(!a.length)return"";let c=!Oe(It()),f=A(d("everyLine"),()=>fi(ve()),{"da\
ta-act":"everyLine"});return ct(d("sieve"),{class:"several sieve",open:c},...a,c?l("p",{class:"note",role:"sta\
tus"},d("linesLeft")(Y().size)):"",c?f:"")}var Rw=cn(At),ku=new Set(u.relations.map(({thing:t})=>N(t))),$u=Fe.slice(0,8);function Nw(){let t=le(),e=u.presets.
map((n,o)=>A(v(n.title),()=>Pl(o),{value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));return cs.includes(
"types")&&e.push(A(d("types"),()=>Je("types"),{value:"types","aria-pressed":String(m.mode==="types")})),st(d("\
views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),P(m.mode==="types"?d("typesNote"):t===
null?d("ownView"):ia(t)),u.presets.some(({name:n})=>n==="all")?"":P(d("tooMany")(nt(G))))}function Iw(t,e){let n=u.
kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Yo().has(t),onchange:({target:i})=>ee(t,i.checked?
"show":"hide")}),s=l("small",{},d("shownOf")(nt(e),nt(Rw.get(t)??0))),r=v(n.label);return l("li",{},l("label",
{},o,Ot(n),l("span",{},r),s),I(d("only"),()=>ee(t,"only"),{class:"only","aria-label":d("onlyThis")+r}))}function jw(){
let t=Jo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Iw(r,t.get(r)??0))),o=e.filter(s=>ku.
has(s));return[st(d("kinds"),P(d("kindsNote")),n(e.filter(s=>!ku.has(s)))),o.length?st(d("lines"),P(d("linesNo\
te")),n(o),l("div",{class:"tools"},A(d("unfoldAll"),Bl,{"data-act":"unfoldAll"}),A(d("foldAll"),ql,{"data-act":"\
foldAll"}))):"",Yo().size?A(d("all"),()=>ee(null,"all"),{id:"every"}):""]}function Pw({kind:t,names:e}){let n=e.
map(r=>xn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Nn(r,3)))]:[],s=o.flatMap(
r=>[" ",K(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.
join(", "))),o.length?l("p",{},d("didYouMean"),...s):"")}function Dw(){let t=m.reading==="corrected"?` ${d("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function Fw(){let t=$u.
map(e=>l("li",{},K(e)," ",l("small",{},String(H(e).length))));return st(d("connected"),l("ul",{class:"things"},
...t))}function Bw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(Tn(e).text)),o={class:"que\
stion","aria-current":m.tour===e?"step":!1};return l("li",{},I(n,()=>te(e),o))});return t.length?st(d("tourSte\
ps"),l("ol",{},...t)):""}function qw(){let t=u.links.map(([e,n])=>l("a",{href:v(n)},v(e)));return t.length?P(d(
"beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Uw(){let t=ra();if(t===null)return[];let{points:e,
passages:n}=Tn(t),o=n.map(i=>({text:u.passages[i].text,passages:[i]})),r=(e.length?e:t?o.filter(({text:i})=>i):
[]).map(({text:i,passages:a})=>l("li",{dir:"auto"},v(i)," ",...a.map(Mt)));return r.length?[st(d("inShort"),l(
"ul",{class:"points"},...r))]:[]}function Su(){let t=[d("things")(nt(G-u.relations.length)),d("statements")(nt(
u.statements.length)),u.passages.length?d("sentences")(nt(u.passages.length)):""],e=[l("h2",{class:"unseen"},d(
"overview")),m.unknown?Pw(m.unknown):"",...Uw(),m.tour===null&&m.mode!=="types"?xu():"",Nw(),qw(),Bw(),wu(),u.
articles.length&&u.readings.length>1?P(d("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" ·\
 ")),l("p",{},d("help")),u.readings.length===1&&u.readings[0]==="corrected"?P(d("onlyCorrected")):"",Oa?Dw():"",
...jw(),bu(),$u.length?Fw():""];$("overview").replaceChildren(...e.filter(Boolean))}var{statements:se}=u,Ou=t=>Math.min(...t,u.passages.length),Mu=t=>l("span",{class:"chips"},...t.map(Mt)),Eu=t=>l(
"span",{dir:"auto"},t),Tu=t=>[se[t].subject,se[t].object].filter(e=>typeof e=="number"),Hw={title:"thingRows",
under:["kind"],rows:()=>At.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:K},{name:"kind",value:t=>v(
j(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",value:t=>qe(t).length,cell:t=>qe(t).length?
`${Z(qe(t))} ${qe(t).length}`:""}]},vu=({passage:t})=>t===null?[]:[t],Ww={title:"wordRows",under:["thing"],rows:()=>ko().
flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:se[e].subject},things:t.statements.flatMap(
Tu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>Eu(t.text)},{name:"sentence",value:t=>Ou(vu(t)),cell:t=>Mu(
vu(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>Z(
t)}]},Gw={title:"statementRows",under:["relation","object"],rows:()=>[...se.keys()].filter(q).map(t=>({row:t,things:Tu(
t)})),columns:[{name:"subject",value:t=>T(se[t].subject),cell:t=>K(se[t].subject)},{name:"relation",value:t=>v(
u.predicates[se[t].predicate])},{name:"object",value:on,cell(t){let{object:e}=se[t];return typeof e=="number"?
K(e):Eu(on(t))}},{name:"sentence",value:t=>Ou(se[t].passages),cell:t=>Mu(se[t].passages)},{name:"marks",value:t=>Z(
[t])}]},lr={things:Hw,...u.sentences.length&&{words:Ww},statements:Gw};var mr=200,Cu=matchMedia("(max-width: 640px)"),pr={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},re="things",Lu=!1,Io="",qn=mr,Au=t=>String(t).normalize("NFKC").toLowerCase();function zw(){
let{columns:t,rows:e}=lr[re],n=new Set([...z(),...gt().flatMap(({relation:p})=>p??[])]),o=([p,...g])=>Lu||n.has(
p)||re==="words"&&g.some(y=>L(y)&&n.has(y)),s=Au(Io),r=new Set(Io?wo(Io,1/0):[]),i=(p,{name:g,value:y,cell:x})=>g===
"sentence"&&x?x(p).textContent:y(p),a=(p,g)=>!Io||t.some(y=>Au(i(p,y)??"").includes(s))||g.some(y=>r.has(y)),{
by:c,direction:f}=pr[re],{value:w}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:g})=>o(g)&&a(p,g)).map(({row:p},g)=>({row:p,key:w(p),i:g})).sort((p,g)=>{let[
y,x]=[p.key,g.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||p.i-g.i}).map(
({row:p})=>p)}var fr=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),fa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ca=l("input",{type:"checkbox",id:"eve\
ry-row"}),Ru=l("p",{class:"note",role:"status"}),ur=l("table",{}),la=A("",Vw,{"data-message":"moreRows"});function Vw(){
qn+=mr,De()}function Nu(){fr.addEventListener("input",()=>{Io=fr.value.trim(),qn=mr,De()}),ca.addEventListener(
"change",()=>{Lu=ca.checked,De()}),Cu.addEventListener("change",()=>$("table").hidden||De());let t=l("label",{
class:"check"},ca,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},fa,fr,t),Ru,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ur,la))}function Kw(t){let{by:e,direction:n}=pr[re];
pr[re]={by:t,direction:e===t?-n:1},De(),ur.querySelector(`th [value="${t}"]`)?.focus()}function _w(t){re=t,qn=
mr,De(),fa.querySelector(`[value=${t}]`)?.focus()}function Qw({name:t},e){let{by:n,direction:o}=pr[re],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},I(Pt(t),()=>Kw(e),{value:String(
e)}))}function De(){fr.placeholder=d("filter"),fa.replaceChildren(...Object.entries(lr).map(([f,{title:w}])=>A(
Pt(w),()=>_w(f),{value:f,"aria-pressed":String(f===re)})));let{columns:t,title:e,under:n}=lr[re],o=zw(),s=t.filter(
({name:f})=>Cu.matches&&n.includes(f)),[r,...i]=t.filter(f=>!s.includes(f)),a=(f,{value:w,cell:h})=>h?h(f):String(
w(f)),c=f=>{let w=s.map(p=>l("div",{class:"under"},a(f,p))),h=i.map(p=>l("td",{},a(f,p)));return l("tr",{},l("\
th",{scope:"row"},a(f,r),...w),...h)};ur.className=re,ur.replaceChildren(l("caption",{class:"unseen"},Pt(e)),l(
"thead",{},l("tr",{},...[r,...i].map(f=>Qw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,qn).map(c))),Ru.textContent=
d("rowsOf")(Math.min(qn,o.length),o.length),la.hidden=o.length<=qn,la.textContent=d("moreRows")}var Yw=12,Xw=18,[Iu,Jw]=[9,38],Zw=560,Pu=12,tx=80;function Du(t){Je("picture"),ee(t,"only")}function ex(t,e){let n=(i,a)=>e.
reduce((c,{from:f,to:w,total:h})=>c+(f===i&&w===a||f===a&&w===i?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let i=r[r.
length-1];s.sort((a,c)=>n(i,c)-n(i,a)||t.indexOf(a)-t.indexOf(c)),r.push(s.shift())}return r}function ju({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[d("mor\
eLines")(e.length-2)]:[]].join(", ")}function nx(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],i=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),a={x:s+(n.x-s)*.35-(e.y-t.y)*i,y:r+(n.y-r)*.35+(e.x-t.x)*i},c=Math.hypot(e.x-a.x,e.y-a.y)||
1,[f,w]=[(e.x-a.x)/c,(e.y-a.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-w*(e.radius+2)},p={x:h.x-f*9,y:h.y-w*9},g=`${h.
x},${h.y} ${p.x-w*4},${p.y+f*4} ${p.x+w*4},${p.y-f*4}`,y={x:t.x/4+a.x/2+e.x/4,y:t.y/4+a.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${a.x} ${a.y} ${p.x} ${p.y}`,arrow:g,at:y}}var ox=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":Pu,
"text-anchor":"middle",class:"label",...o},t);function sx(t,e,n,o){let s=Math.max(...t.map(p=>ue.get(p)??0)),r={
x:n/2,y:o/2,radius:0},i=new Map;ex(t,e).forEach((p,g)=>{let y=2*Math.PI*g/t.length-Math.PI/2,x=Iu+(Jw-Iu)*Math.
sqrt((ue.get(p)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];i.set(p,{x:b,y:S,radius:x})});
let a=F("svg",{xmlns:fo,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:p,to:g})=>p!==
g&&i.has(p)&&i.has(g)),f=[...i.values()].map(({x:p,y:g,radius:y})=>[p-y,g-y,p+y,g+y]),w=[];function h(p,g,y,x=Pu,b=400){
let S=ht(p,x,b)[0]/2+3;f.some(([M,R,W,it])=>g+S>M&&g-S<W&&y+4>R&&y-x<it)||(f.push([g-S,y-x,g+S,y+4]),w.push(ox(
p,g,y,{"font-size":x,"font-weight":b})))}for(let[p,{x:g,y,radius:x}]of i)h(`${v(u.kinds[p].label)} ${nt(ue.get(
p)??0)}`,g,y+x+16,14,600);c.forEach((p,g)=>{let[y,x]=[i.get(p.from),i.get(p.to)],{path:b,arrow:S,at:M}=nx(y,x,
r),R=1+5*Math.sqrt(p.total/c[0].total);a.append(F("path",{d:b,class:"link","stroke-width":R}),F("polygon",{points:S,
class:"tip"})),g<Xw&&h(ju(p),M.x,M.y+4)});for(let[p,{x:g,y,radius:x}]of i){let b=e.find(({from:M,to:R})=>M===p&&
R===p),S=F("circle",{cx:g,cy:y,r:x,class:`dot ${u.kinds[p].family}`});S.addEventListener("click",()=>Du(p)),a.
append(S),b&&h(`↻ ${ju(b)}`,g,y+x+32)}return a.append(...w),a}var pa=t=>I([Ot(u.kinds[t]),v(u.kinds[t].label)],
()=>Du(t),{class:"thing"});function rx(t){let e=t.flatMap(({from:s,to:r,names:i})=>[...i].map(([a,c])=>({from:s,
name:a,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},d(s))),o=e.map(({from:s,name:r,to:i,n:a})=>l("tr",{},l("td",{},pa(s)),l("td",{dir:"auto"},r),l("td",{},pa(
i)),l("td",{class:"numeric"},nt(a))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Fu(){
let t=$("types"),e=wc(),n=[...ue.keys()].sort((i,a)=>(ue.get(a)??0)-(ue.get(i)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(i=>l("li",{},pa(i)," ",l("small",{},nt(ue.get(i)??0))));t.replaceChildren(o<Zw?"":sx(n.slice(
0,Math.min(Yw,Math.floor(o/tx))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?rx(e):"",A(
d("asPicture"),()=>Je("picture")))}xa(wp,Hc,si,ss,qo,fp,pu,hu,Zf,Su,lu,_p,na,()=>m.tab==="text"&&tr(),()=>m.mode==="table"&&De(),()=>m.mode==="ty\
pes"&&Fu(),Vs,Qf,zi,Rr,()=>{$("undo").disabled=!gr()},xp);$l(aa);ru();sp();Nu();new Dn($("query"),$("found"),{
take:qt,sentences:Xf,read:Ae,asks:!0});dp();Mp();kp();Ep();Jf();pp();Hp();wt(!Nr.matches);$("empty").hidden=G>
0;E.once("afterDrawing",()=>performance.mark("drawn"));Cs(location.hash);m.mode!=="picture"&&performance.mark(
"drawn");window.sovkg={data:u,network:E,lines:Y,readable:Ss,pointOn:vt,picture:{shown:Ge,things:z,isPinned:Me},
select(t){let e=Q(t);return e!==void 0&&qt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
