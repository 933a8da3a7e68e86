"use strict";(()=>{var Et=history.state?.step??0,No={[Et]:location.hash},fa=!1,pr=()=>{},ur=()=>Et>0;function pa(t,e){let n=e&&t!==
No[Et];Et+=Number(n),No[Et]=t;try{history[n?"pushState":"replaceState"]({step:Et},"",t||location.pathname+location.
search)}catch{fa=!0}}function ua(){if(ur()){if(!fa)return history.back();Et-=1,pr(No[Et],!1)}}function ma(t){pr=
t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;Et=n?Et+1:e.step,No[Et]=location.hash,pr(location.
hash,n)})}var Un=new Map,V=(t,e)=>{Un.set(t,e)},se=[];function Hn(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}function Po(t,e,n,o){V(t,{write:()=>ye(n()),read(s){let{places:r,unknown:i}=Hn(
re(s),e);return o(r,re(s))===null?null:i}})}var Io=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
ye=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),re=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Fu(){return[...[...Un].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();if(!s)
return[];let r=o?.().map(([i,a])=>`${Un.has(i)?"?":""}${i}=${Io(a)}`)??[];return[`${e}=${Io(s)}`,...r]}),...se.
map(({part:e})=>e)].map((e,n)=>(n?"&":"#")+e).join("")}var jo=!1;function J(){jo=!0,se=[]}function Do(){pa(Fu(),
jo),jo=!1}function Bu(t){let e=new Map;se=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^(\??[\w-]+)=(.*)$/.
exec(n)??[];try{o&&e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||se.push({part:n,kind:"",names:[n]})}
return e}function da(t,e=!0){jo=!1;let n=Bu(t),o=new Map([...n].filter(([s])=>!Un.has(s)));for(let[s,{read:r,kept:i}]of Un){
if(i&&!e)continue;let a=n.get(s)??"",c=r(a,o);c===null&&r("",o);let f=c??(c===null?[`${s}=${a}`]:[]);f.length&&
se.push({part:`${s}=${Io(a)}`,kind:c?s:"",names:f})}for(let[s,r]of o)se.push({part:`${s}=${Io(r)}`,kind:"",names:[
`${s}=${r}`]});return se.length?{kind:se[0].kind,names:se.flatMap(({names:s})=>s)}:null}var Ut=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var qu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Uu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,i)=>{s[n[i]]=r}),s})}var u=Object.fromEntries(Object.
entries(qu).map(([t,e])=>[t,e.blank?Uu(e):e]));var Fo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Fo},ha=[];function ga(...t){ha.push(...t)}function B(){for(let t of ha)t()}var v=t=>Ut(
t,m.language),dt=t=>v(t[m.reading==="corrected"?t.length-1:0]),T=t=>v(u.things[t].label),nt=t=>t.toLocaleString(
m.language),Ht=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function be(){let{pair:t,selected:e}=m;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var G=u.things.filter(({kind:t})=>t!==null).length,Tt=[...u.things.keys()].slice(0,G),R=t=>u.things[t].kind,cn=t=>new Map(
[...Map.groupBy(t,R)].map(([e,{length:n}])=>[e,n])),I=t=>u.kinds[R(t)],_=t=>I(t).rank==="concept",wa=new Map(u.
relations.map(t=>[t.thing,t])),ot=t=>wa.get(t),L=t=>wa.has(t),Bo=u.things.map(()=>[]);u.statements.forEach(({subject:t,
object:e},n)=>{Bo[t].push(n),typeof e=="number"&&e!==t&&Bo[e].push(n)});var ht=t=>Bo[t].filter(e=>u.statements[e].
subject===t),ke=Array.from({length:G},()=>[]);function xa(t){ke[t.from].push(t),t.to!==t.from&&ke[t.to].push(t)}
var W=t=>ke[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<G&&e<G&&xa({from:t,to:e,statement:n,
relation:null})});var Hu=Map.groupBy(u.edges,({relation:t})=>t);for(let{thing:t,captions:e}of u.relations){let n=Hu.
get(t)??[],o=Ut(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:a,property:c})=>c===null&&_(a)&&Ut(u.things[a].label,"en")===o,r=n.some(
a=>!s(a)),i=n.every(({role:a})=>a!=="point");for(let a of n){let{start:c,end:f,property:w,role:h}=a,[p,g]=[h!==
"point",h==="into"];xa({from:c,to:f,statement:null,relation:t,property:w,isAside:p,leadsIn:g,repeats:r&&s(a),alone:i})}}
var ft=(t,e)=>ke[e].length-ke[t].length||t-e,qo=(t,e)=>Number(_(t))-Number(_(e))||ft(t,e),De=Tt.filter(t=>I(t).
rank==="actor").sort(ft),tt=(t,e)=>t.from===e?t.to:t.from,ya=(t,e)=>ke[t].filter(n=>tt(n,t)===e&&Wt(n,new Set)),
At=t=>(ot(t)?.sums??[]).filter(({statement:e})=>U(e));function U(t){let{only:e}=u.statements[t];return e===""||
e===m.reading}var Wt=(t,e)=>t.relation===null?U(t.statement):!e.has(R(t.relation));function at(t,e=new Set){let n=new Set;
for(let o of ke[t]){let s=tt(o,t);s===t||e.has(R(s))||!Wt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Ct=t=>[
...new Set(ke[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Uo(t){let e=L(t)?[]:Ct(t).flatMap(ht);return new Set(
[...Bo[t],...e].filter(U))}var Gt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:ht(e.relation).filter(
U)));function Ho(t){let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<G))]}function Wo(t,e){let n=o=>U(o)&&u.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):ht(e.relation).some(n)}var Wu=new RegExp(u.controls,"gu"),Gu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,zu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,rt=t=>Gu.test(t)?t:t.replace(Wu,(e,n)=>n?zu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?rt(r):r);for(let s of n)s&&o.append(typeof s=="string"?rt(s):s);return o}var N=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>N(t,e,{class:"tool",...n}),ct=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),zt=t=>t?l("sup",{},t):"",j=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Vt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function lt(t){$("status").textContent=rt(t)}var Vu=2.399963229728653,Ku=([t,e,n,o],[s,r,i,a])=>n<s||i<t||o<r||a<e;function ba(t,e,n,o,s){let r=[];for(let i=e;i<
900;i+=1){let a=14*Math.sqrt(i),c=i*Vu,f={x:Math.round(t.x+a*1.25*Math.cos(c)),y:Math.round(t.y+a*Math.sin(c))},
w=o(f);if(n.every(h=>Ku(w,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var ka=t=>u.statements[t].errata.length>0,Fe=t=>u.statements[t].only==="corrected";function Z(t){let e=[...t].
filter(ka);return(e.some(n=>!Fe(n))?"†":"")+(e.some(Fe)?"‡":"")}var $a=Map.groupBy([...u.statements.keys()].
filter(ka),t=>u.statements[t].subject),Sa=$a.size>0,Be=t=>($a.get(t)??[]).filter(U),ln=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),qe=t=>Be(t).some(e=>ln(e)&&!Fe(e)),Kt=t=>Z(Be(t));function mr(t){if(t.relation===
null)return Z([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return Z(ht(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&U(o)}))}var Go=11,_u=17,fn=1.18,Qu=12,Yu={actor:3.4,named:2.8,relation:2.4,concept:2},Xu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Ju,Zu]=[.16,.7],zo=t=>/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"\
rtl":"ltr",$e=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Wn(t,e){let n=[
""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-1]=r:n.push(o)}return n}function tm(t){
let{columns:e,lines:n}=u.wrap,o=i=>i.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...i].length/$e(i)))}}`,
"gu"))??[],s=t.split(/\s+/).flatMap(i=>$e(i)>e*1.5?o(i):i),r=Wn(s,i=>$e(i)<=e);return r.length>n?`${r.slice(0,
n).join(`
`)}…`:r.join(`
`)}function em(t){let e=tm(v(u.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(Kt(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=$e(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var va=new Map;function dr(t){let e=`${m.language} ${m.reading}`,n=va.get(e)??new Map;return va.set(
e,n),n.has(t)||n.set(t,em(t)),n.get(t)}var Oa=document.createElement("canvas").getContext("2d"),nm=getComputedStyle(
document.body).fontFamily,om={400:new Map,600:new Map};function gt(t,e,n=400){let o=rt(t).split(`
`),s=om[n],r=s.get(t);return r===void 0&&(Oa.font=`${n} 20px ${nm}`,r=Math.max(...o.map(i=>Oa.measureText(i).width))/
20,s.set(t,r)),[r*e,o.length*e*fn]}function pn(t){let{radius:e,font:n}=u.things[t],[o,s]=gt(dr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Lt(t,e,n){let{rank:o}=I(t),[s,r]=Xu[o],i=Yu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,i*Math.max(Zu,Math.min(1,e/Ju)))}function Ma(t,e,n){let o=I(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Go+o),_u),bold:o&&n>=Qu?600:400}}var Ea=[[],[0],[-.3,.3],[-.4,0,.4]];function Ta(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,i=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+i*Math.sin(r),y:t.y+i*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Ta(t,e,n),[r,i,a]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+i*s.x+a*e.x,y:r*t.y+i*s.y+a*e.y}}var Aa=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ca(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Ta(t,e,n))} `:"L"}${o(e)}`}var Vo=["least","since","until","status","hearsay","errata"],Se=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ve=t=>Vo.every(e=>!t[e]),La=(t,e)=>!t||t==="only"===e;function Ra(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:i,hearsay:a,errata:c}=e;if(o){let[f,w]=o.split(" ");if(!n||!At(
n.thing).some(h=>h.currency===f&&h.value>=Number(w)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||i&&Ut(n?.status??"","en")!==i||!La(a,!!n?.hedge)?!1:!c||La(c,Z(Gt([t]))!==
"")}function Na(){let t=u.relations.flatMap(e=>At(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[Ut(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var Gn=80,[sm,rm]=[8,12];function Ia(t,e){let n=_(t)||L(t)?e:e.filter(o=>!_(o));return n.length?n:e}function un(t,e,n){
return Ia(t,at(t,n)).filter(s=>!e.has(s)).sort(qo)}function im(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function zn(t,e,n){let o=new Set(
Ia(t,at(t,n))),s=[...o].filter(i=>e.has(i)).length;if(L(t))return[...o].filter(i=>!e.has(i));if(s>=sm)return[];
let r=new Map;for(let i of W(t)){let a=tt(i,t),c={actor:20,named:10,relation:0,concept:0}[I(a).rank];o.has(a)&&
!e.has(a)&&Wt(i,n)&&r.set(a,Math.max(r.get(a)??0,c+im(i)))}return[...r].sort(([i,a],[c,f])=>f-a||ft(i,c)).slice(
0,rm-s).map(([i])=>i)}var hr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Se()}),k=hr(),H=t=>k.shown.get(t),Ko=()=>new Set([...k.away,...k.aside]),ja=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function _o(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=un(t,e,k.away);return{some:n.slice(0,Gn),total:n.length,away:un(t,e,new Set).length-n.length}}
function Pa(t){let e=new Set(at(t,k.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=W(t).filter(i=>tt(
i,t)===s&&Wt(i,new Set));return[R(s),...r.flatMap(({relation:i})=>i===null?[]:R(i))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function wt(){let t=k.preset!==null&&u.presets[k.preset].kinds!==null,
e=gr()?new Set(u.presets[k.preset].things):null,[n,o,s]=[Ko(),ja(),!ve(k.sieve)];function r(a){if(s&&!Ra(a,k.sieve))
return!1;let c=o.has(a.from)||o.has(a.to);return a.relation===null?(c||!(e?.has(a.from)&&e.has(a.to)))&&Wt(a,n):
k.shown.has(a.relation)?!1:k.read.has(a.relation)?!a.repeats&&(t||Wt(a,n)):c?Wt(a,k.away):!(t&&a.isAside)&&Wt(
a,n)}let i=new Set(z());return[...i].flatMap(a=>W(a).filter(c=>c.from===a&&c.to!==a&&i.has(c.to)&&r(c)))}function Ue(t=null){
let e=wt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Da=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),mn=()=>[...k.guests],ie=t=>k.shown.has(t),Oe=t=>k.
pinned.has(t),Rt=()=>k.sieve,ae=()=>k.preset,gr=()=>k.preset!==null&&u.presets[k.preset].flows,He=()=>k.shown;
function z(){let t=ja();return[...k.shown.keys()].filter(e=>!k.away.has(R(e))||t.has(e))}var Qo=()=>cn(new Set(
[...k.shown.keys(),...Ue()]));function Yo(t){let e=t===null?null:u.presets[t].kinds;return new Set(e?u.relations.
map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var am=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),cm=.15,Fa=100,Ba=14,lm=4e6;function Vn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,i=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),a=t.x+i*o-n.x,c=t.y+
i*s-n.y;return Math.sqrt(a*a+c*c)}var wr=(t,e,n)=>n?Array.from({length:Ba+1},(o,s)=>St(t,e,n,s/Ba)):[t,e];function fm(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function qa(t,e,n){if(t.length*e.
length>lm)return;let o=e.map(a=>{let[c,f]=n(a);return{thing:a,at:H(a),core:c,radius:f}}).sort((a,c)=>a.at.x-c.
at.x),s=Math.max(0,...o.map(({radius:a})=>a)),r=new Map;for(let a of t){let p=function(x,b=1/0){let S=wr(c,f,x),
[E,D,q,it]=[c.x,c.x,c.y,c.y];for(let{x:Q,y:mt}of S)[E,D]=[Math.min(E,Q),Math.max(D,Q)],[q,it]=[Math.min(q,mt),
Math.max(it,mt)];let C=0;for(let Q=fm(o,E-s);Q<o.length&&o[Q].at.x<=D+s;Q+=1){let{thing:mt,at:an,radius:xe,core:Ro}=o[Q];
if(an.y<q-xe||an.y>it+xe||mt===a.from||mt===a.to)continue;let qt=1/0;for(let qn=1;qn<S.length&&qt>=Ro;qn+=1)qt=
Math.min(qt,Vn(S[qn-1],S[qn],an));if(qt<xe&&(C+=qt<Ro?Fa:1),C>=b)break}return C};var i=p;let[c,f]=[H(a.from),H(
a.to)],w=`${a.from}-${a.to}`,h=r.get(w)??[];r.set(w,h);let g=x=>h.every(b=>Math.abs(b-x)>=cm),y=p(a.usual);a.bend=
a.usual;for(let x of y?am:[]){let b=a.usual+x,S=g(b)?p(b,y):1/0;if(S<y&&([y,a.bend]=[S,b]),!y)break}a.isOver=y>=
Fa,h.push(a.bend)}}var pm=40,um=130,Kn=()=>$("drawing").clientWidth<$("drawing").clientHeight,_n=()=>Kn()?.6:1.5;function xr(t,{x:e,
y:n}){let[o,s]=pn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var mm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],yr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Nt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let i=h=>W(h).map(p=>tt(p,h)).filter(p=>p!==h&&t.has(p)),a=h=>t.get(
h),c=(h,p)=>[...t].some(([g,y])=>g!==p&&Vn(h,a(p),y)<u.things[g].radius+4),f=[...t].map(([h,p])=>xr(h,p)),w=new Set(
e.filter(h=>!t.has(h)));for(;w.size;){let h=[...w],p=(n?null:h.find(b=>i(b).length))??h[0];w.delete(p);let g=n?
[]:r===void 0?i(p):[r],y=n?[n]:g.map(a),x=ba(y.length?yr(y):o,n||y.length===1?r===void 0?pm:um:0,f,b=>s?mm(b,s):
xr(p,b),b=>g.some(S=>c(b,S)));t.set(p,x),f.push(xr(p,x))}}var dm=28,Ua=190;function hm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let i=r.flatMap(a=>n.filter(({from:c,to:f})=>c===a||f===a).map(c=>tt(c,a)));r=[...new Set(i)].filter(a=>s.delete(
a)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function gm(t,e){if(e.reduce((r,i)=>r+i,0)>=2*Math.PI)return t.
map((r,i)=>2*Math.PI*i/t.length);let o=[];t.forEach((r,i)=>{o.push(i?Math.max(r,o[i-1]+(e[i-1]+e[i])/2):r)});let s=o.
reduce((r,i,a)=>r+i-t[a],0)/(o.length||1);return o.map(r=>r-s)}function Xo(t,e){let n=wt(),{reached:o,left:s}=hm(
t,e,n),r=new Map,i=new Map([[e,{x:0,y:0}]]),a=0;return o.slice(1).forEach((c,f)=>{let w=b=>n.flatMap(E=>E.from===
b||E.to===b?r.get(tt(E,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,w(b)])),p=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>R(b)-R(S)||b-S),g=p.map(b=>pn(b)[0]+dm);a=Math.max(a+Ua,g.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=p.map((b,S)=>2*Math.PI*S/p.length-Math.PI/2),x=f?gm(p.map(b=>Number(h.get(b))),g.map(b=>b/
a)):y;p.forEach((b,S)=>{r.set(b,x[S]),i.set(b,{x:a*Math.cos(x[S])*_n(),y:a*Math.sin(x[S])})})}),s.forEach((c,f)=>{
i.set(c,{x:(f-(s.length-1)/2)*200,y:a+Ua})}),i}var wm=[520,380],xm=40;function ym(t,e,n){let o=new Set(t),s=i=>i.from!==i.to&&o.has(i.from)&&o.has(i.to)&&!(i.
relation!==null&&i.repeats)&&(e===null?n.includes(i.relation??-1):Wo(e,i)),r=t.filter(i=>W(i).some(s));return r.
length?r:t}function br(t,e){Object.assign(k,hr(),{preset:t,centre:e,aside:Yo(t)})}function dn(t){br(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Kn()&&o.length?o:n;e.forEach((r,i)=>{k.shown.set(r,{x:s[2*i],y:s[2*i+1]})})}
var Ha=()=>br(null,null);function Jo(t){let{some:e,total:n,away:o}=_o(t);Nt(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function Zo(t){br(null,t),k.shown.set(t,{x:0,y:0});let e=Jo(
t);return k.shown.size<=xm&&(k.shown=Xo([...k.shown.keys()],t)),e}function Wa(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function Ga(t){k.shown.has(t)||Nt(k.shown,[t]),k.guests.
delete(t);let e=Jo(t);return k.came.push({thing:t,all:!0}),e}function za(t,e){k.guests.has(t)?bm():Wa(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...zn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||Nt(k.shown,[t],{room:k.guests.size>3?wm:void 0}),Nt(k.shown,[...k.guests],
{round:t}))}function bm(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function ts(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function kr(t){for(let e of t)k.away.
delete(R(e)),k.guests.delete(e);Nt(k.shown,t)}function Va(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function Ka(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(R(n)))}function _a(t){k.sieve=t}function hn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function _t(t,e=null,n=e===null?null:Ho(e)){Wa(),k.read=new Set(n?.filter(L));let o=t??[],s=n?ym(o,e,n):o,r=o.
flatMap(i=>k.shown.get(i)??[]);return k.guests=new Set(s.filter(i=>!k.shown.has(i))),Nt(k.shown,[...k.guests],
{home:r.length?yr(r):void 0}),[...new Set(s)]}var $m=50,gn=new Map,$r=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function Sm(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...un(e,new Set([e]),new Set).
slice(0,Gn)])s.add(r);for(let{thing:r,all:i}of n){s.add(r);for(let a of i?un(r,s,o).slice(0,Gn):zn(r,s,o))s.add(
a)}return s}function We(){let[t,e]=[Sm(),new Set($r())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Yo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}function wn({preset:t=null,centre:e=null,came:n=[],removed:o=[],asked:s=[],...r}){e!==null?Zo(e):t!==
null?dn(t):Ha(),k.away=new Set(r.away);for(let a of[...s,...k.away])k.aside.delete(a);for(let a of n)Nt(k.shown,
[a.thing]),a.all?Jo(a.thing):Nt(k.shown,zn(a.thing,k.shown,k.away)),k.came.push(a);Nt(k.shown,r.added??[]);for(let a of o)
k.shown.delete(a);k.pinned=new Set(r.pinned),k.sieve=r.sieve??Se();let i=gn.get(Qa());i&&(k.shown=new Map(i))}
var Qa=()=>`${m.arrangement} ${k.preset} ${k.centre} ${$r().sort((t,e)=>t-e)}`;function es(){let t=Qa();gn.delete(
t),gn.set(t,new Map($r().map(e=>[e,H(e)]))),gn.size>$m&&gn.delete([...gn.keys()][0])}function ce(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var xn=t=>t.
split(/[:/#]/).at(-1)??"",Sr=t=>xn(t).toLowerCase(),Xa=new Map,Ja=new Map;for(let t=G-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])Ja.set(Sr(o),t);for(let o of[e,...n])Xa.set(o,t).set(ce(o,u.prefixes),
t)}var Y=t=>Xa.get(t)??(/^\w+:/.test(t)?void 0:Ja.get(t.toLowerCase()));function le(t){let{name:e}=u.things[t],
n=Sr(e);return/^[\w.-]+$/.test(n)&&Y(n)===t?n:e}var Ya=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
Za=t=>Ya.get(t.toLowerCase())??Ya.get(Sr(t)),vm=new Map(u.presets.map(({name:t},e)=>[t,e])),tc=t=>vm.get(t),Om=new Map(
u.kinds.map(({name:t},e)=>[t,e])),ns=t=>Om.get(t);var ec=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=ec(),Qn=(t={})=>{Object.assign(O,ec(),t)},Qt=()=>O.name!==""||O.own!==null,P={now:null,
terms:null,hasFailed:!1},Yt=()=>P.now?.questions.find(({name:t})=>t===O.name);function vr(t){let e=Y(t);return e===
void 0?t:T(e)}var yn=({typed:t})=>Object.values(t).flat().map(vr).join(", "),Ge=t=>v(P.now?.questions.find(e=>e.
name===t)?.title??t);var Xt="http://www.w3.org/2001/XMLSchema#",Mm=/[\p{Cc} <>"{}|\\^`]/u,Em={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function os({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(os).join(" ")} )>>`;if(t==="uri"){if(Mm.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Em[r])}"`;return o?`${s}@${o}`:n&&n!==`${Xt}\
string`?`${s}^^<${n}>`:s}var Tm=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Am={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},nc=t=>t.replaceAll(Tm,(e,n,o,s)=>s?Am[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var Cm=["Long","Int","Short","Byte"],Lm=["integer",...Cm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Oy=new Map([...Lm.map(t=>[Xt+t,/^[+-]?\d+$/]),
[`${Xt}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Xt}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Xt}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var oc=null,sc=null;function Or(t){let{prefixes:e}=P.terms??u;return oc??=new Map(u.things.map(({name:n},o)=>[
ce(n,e),o])),t?.type==="uri"?oc.get(t.value):void 0}function Rm(){if(!P.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=P.terms,o=s=>`<${ce(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:i,object:a}=u.statements[s],c=typeof a=="number"?o(a):t[s];return`${o(r)} <${ce(e[i],n)}> ${c}`})}function rc({
evidence:t}){sc??=Rm();let e=t.map(n=>({one:n,places:(sc?.get(Nm(n))??[]).filter(U)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Nm=({triple:t})=>t.map(
os).join(" ");function ic(t){let n=[...new Set(t.flat().map(Or))].filter(s=>s!==void 0&&s<G),o=n.filter(s=>!L(
s));return o.length?o:n}var Im=60,ss=()=>O.answer?ic(O.answer.rows.map(({terms:t})=>t)):[];function ze(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=ss(),e=t.filter(o=>!_(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
Im?_t(n):null,m.highlighted??[]}function Mr(){return O.isDrawn=!0,wn({added:ss()}),m.highlighted=null,null}var ac={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
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
pic-time":"Time"};var cc={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
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
 The first that differs is ${c(o)}.${w} Only verified sentences are quoted.`}};var lc={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...cc,...ac};var fc={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
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
c-policy":"정책","topic-text":"글","topic-time":"시간"};var pc={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
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
 문장만 인용합니다.`}};var uc={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
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
paragraph:t=>`${t}번째 문단`,...pc,...fc};var mc={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var jm={en:lc,ko:uc},d=t=>!u.passages.length&&mc[m.language][t]||jm[m.language][t];function It(t){let e=d(t);return typeof e==
"string"?e:""}var Pm=12,dc=Tt.filter(t=>!L(t)),fe=cn(dc);function hc(){let t=new Map;for(let e of dc)for(let n of W(e)){if(n.
from!==e||L(n.to)||(n.relation===null?!U(n.statement):n.isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=v(n.relation===
null?u.predicates[u.statements[n.statement].predicate]:u.kinds[R(n.relation)].label),i=t.get(`${o} ${s}`)??{from:o,
to:s,names:new Map,total:0};t.set(`${o} ${s}`,i),i.names.set(r,(i.names.get(r)??0)+1),i.total+=1}return[...t.values()].
sort((e,n)=>n.total-e.total||e.from-n.from||e.to-n.to)}var Er=fe.size>1,gc=Er&&u.presets[0]?.name==="hub"&&De.
every(t=>W(t).length<Pm);var Tr=gc?"types":"picture",rs=["picture","table",...Er?["types"]:[]];function Yn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Vt(
"modes",t)}function jt(t){m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=
e.value===t?0:-1,$(e.getAttribute("aria-controls")).hidden=e.value!==t;Ar()}function Ar(){let e=m.tab==="ask"&&
Yt()?d("changeQuestion"):m.tab==="details"?be():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Cr=matchMedia(
"(max-width: 860px) and (min-height: 501px)"),xt=t=>$("fold").setAttribute("aria-expanded",String(t)),is=()=>Cr.
matches&&xt(!1),wc=()=>$("fold").getAttribute("aria-expanded")==="true";var Dm=13,Fm=1,as=t=>At(t).map(({statement:e})=>Lr(e)+Z([e])).join(", "),Lr=t=>v(u.statements[t].object.text),
xc=(t,{currency:e})=>`${R(t)} ${e}`;function Rr(t,e){let n=xc(t,e),o=u.relations.flatMap(({thing:s})=>At(s).filter(
r=>xc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function cs({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>At(o).flatMap(
s=>Rr(o,s)??[]));return n.length?Math.max(Fm,Dm*n.reduce((o,s)=>o+s)):null}var Nr=2,Bm=24,qm=new Map(u.ties.map(t=>[t.property,t])),Ir=t=>!t.isAside||t.alone,yc=t=>gr()&&t.property===null&&
as(t.relation)!=="";function bc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
u.predicates[u.statements[t.statement].predicate])+mr(t)};if(yc(t))return{...e,said:as(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=Ir(t)?dt(n):v(o),r=t.property===null||Ir(t)?"":mr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function kc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=qm.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function $c(t){
let e=bc(t);return kc(e,e.said)}function Sc(t){let e=Map.groupBy(t.map(bc),({property:s,leadsIn:r,mark:i},a)=>s===
null?`point ${a}`:`${s} ${r} ${i}`),n=s=>[...s.slice(0,Nr),...s.length>Nr?[d("moreLines")(s.length-Nr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:i})=>i))]).join(", ");return kc(s[0],r.length>Bm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function vc(t){if(t.relation===null)return null;if(yc(t))return as(t.relation);let e=Ir(t)&&ot(t.relation)?.
amounts||[];return e.length?dt(e):null}var Um=2e3,Hm=400;function Oc(t,[e,n],o,s){let r=o.flatMap(([,i])=>i);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:Sc(o.map(([,[i]])=>i)),amount:o.length===1?vc(r[0]):null,grave:[...Gt(r)].
some(i=>ln(i)&&!Fe(i)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:i})=>i!==null)?1:0)}}var Pt=new Map,
ls=Pt,Pr=Pt,jr=new Map,Dr=()=>m.arrangement!==""&&Pt.size>Hm&&ve(Rt()),Mc=t=>m.highlighted?Xn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),X=()=>Pr,Ec=()=>ls.size-Pr.size;function Tc(t){t([...ls.values()]),Pr=new Map(
[...ls].filter(([,e])=>!e.isOver||Mc(e)))}var et=t=>jr.get(t)??0;function Fr(t){let{from:e,to:n}=Pt.get(t);return{
from:e,to:n,edges:[...Pt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function fs(t){let e=[
...Pt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?Fr(o.id):null}function Xn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
i=>Wo(s,i))}function Ac(){let t=wt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Pt=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,i=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,$c)].sort(([
h],[p])=>Number(/\d/.test(p))-Number(/\d/.test(h))),f=t.length>Um?void 0:Ea[c.length],w=f?c.map((h,p)=>Oc(p?`${n}\
/${p}`:n,i,[h],f[p])):[Oc(n,i,c,0)];for(let h of w)Pt.set(h.id,h)}ls=Dr()?new Map([...Pt].filter(([,n])=>Mc(n))):
Pt,jr=new Map;for(let{from:n,to:o}of Pt.values())for(let s of[n,o])jr.set(s,et(s)+1)}function Ve(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(ie)])}if(m.selected===null||!ie(m.selected))return ve(Rt())?null:new Set([...X().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Cc(t){let e=Ve(),n=new Set(t),o=a=>a===
m.selected?2:e?.has(a)?1:0,s=a=>et(a)+(_(a)?0:3),r=a=>n.has(a.from)&&n.has(a.to)&&Xn(a,e),i=[...t].sort((a,c)=>o(
c)-o(a)||s(c)-s(a)||a-c);return{shapes:t,things:e?i.filter(a=>e.has(a)):i,dim:e?i.filter(a=>!e.has(a)):[],lines:[
...X().values()].filter(r).sort((a,c)=>c.weight-a.weight||a.from-c.from||a.to-c.to)}}var[Wm,Gm]=[.6,1.5],zm=24,Vm=1500;function ps(t){let[e,n]=[t.map(({x:o})=>o),t.map(({y:o})=>o)];return[Math.min(
...e),Math.min(...n),Math.max(...e),Math.max(...n)]}function Lc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let i=!1;
requestAnimationFrame(()=>{i=!0});let a=null,c=0;e.on("animationFinished",()=>{c=0,a&&e.moveTo({...a,animation:!1}),
a=null,s()});function f(h){let[p,g,y,x]=ps(h);return Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(y-
p||1),Math.max(t.clientHeight-o()-70,20)/(x-g||1))}function w(h,p,g,y){e.setSize("100%","100%");let[x,b,S,E]=ps(
h),D=y.length?Math.max(Wm,Gm*f(y)):1.15,q=Math.min(f(h),D,1.15),it=q<.35?p:null,C=!i||g||n()||matchMedia("(pre\
fers-reduced-motion: reduce)").matches;a={position:it??{x:(x+S)/2,y:(b+E)/2+(o()+zm)/2/q},scale:it?.35:q},e.moveTo(
{...a,animation:C?!1:{duration:250,easingFunction:"easeInOutQuad"}}),C?r():(c=performance.now()+Vm,e.view.easingTime=
Number.EPSILON)}return{look:w,isTravelling:()=>performance.now()<=c}}var Pc=["kind","country","radial"],Jn=28,Km=64,_m=60,Qm=2,us=[13,15],Dc=8,Rc=[.8,.65],qr=.35,Br=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),Fc=Br>=0;function Ym(t){if(R(t)===Br)return T(t);let e=W(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===Br);return e?T(e.to):d("noCountry")}var Bc=(t,e)=>`${t} ${nt(e.length)}`;function Xm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:i})=>r+i)),s=Math.max(...t.map(
({top:r,height:i})=>r+i));return Math.max(1,o/(Rc[0]*e),s/(Rc[1]*n))}function Nc(t,e=1){let n=Math.max(us[0]*e,
us[1]),[o,s]=[Km,_m].map(p=>Math.max(Kn()?Qm*p:p,1.5*n)),r=[...t].map(([p,g])=>{let y=g.map(pn),x=[0,1].map(D=>Math.
max(...y.map(q=>q[D]))+Jn),b=Math.ceil(Math.sqrt(g.length*x[1]*_n()/x[0]))||1,S=Math.ceil(g.length/b),E=Math.min(
b,g.length);return{name:p,things:g,cell:x,columns:b,width:Math.max(E*x[0]+Jn,gt(Bc(p,g),n,600)[0]+2*Dc*e),head:o,
height:o+S*x[1]+Jn}}),i=p=>+(p===d("noCountry"));r.sort((p,g)=>i(p.name)-i(g.name)||g.height-p.height||g.things.
length-p.things.length);let a=r.reduce((p,g)=>p+(g.width+s)*(g.height+s),0),c=Math.max(Math.sqrt(a*_n()),...r.
map(p=>p.width)),[f,w,h]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,w,h]=[0,w+h+s,0]);let g={...p,left:f,top:w};
return f+=p.width+s,h=Math.max(h,p.height),g})}function Ic(t,e){let n=Map.groupBy(t,e),o=Nc(n);for(let r=0;r<4;r+=
1)o=Nc(n,Xm(o));return{points:o.flatMap(({things:r,cell:i,columns:a,left:c,top:f,head:w})=>r.map((h,p)=>{let g=c+
Jn/2+p%a*i[0]+i[0]/2,y=f+w+Math.floor(p/a)*i[1]+u.things[h].radius+Jn/2;return[h,{x:g,y}]})),groups:o}}function Jm(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(ft)[0]}var bn=[],jc="";function qc(){if(m.mode!==
"picture")return;let t=new Set(mn()),e=z().filter(r=>!t.has(r)).sort((r,i)=>r-i),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===jc||(jc=n,bn=[],!n||!e.length))return;let o={radial:()=>({points:[...Xo(e,Jm(e))],
groups:[]}),kind:()=>Ic(e,r=>v(u.kinds[R(r)].label)),country:()=>Ic(e,Ym)}[m.arrangement],s=o?.()??{points:[],
groups:[]};bn=s.groups;for(let[r,i]of s.points)hn(r,i)}var Uc=()=>bn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),Hc=()=>bn,Ur=t=>bn.map(({name:e,things:n,left:o,top:s})=>{let r=Bc(e,n),i=Math.max(us[0],
us[1]*t);return{x:o+(Dc+gt(r,i,600)[0]/2)/t,y:s,size:i/t,bold:600,label:r}});function Wc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=qr;for(let{left:o,top:s,width:r,height:i}of bn)t.strokeRect(o,s,r,i);t.globalAlpha=
1}var[Zm,Gc]=[50,.4],td=.75,ed=250;function zc(t,e){let n=0,o=!1,s=!1;function r(a=Zm){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:a,minVelocity:Gc}}),a>Gc/2&&(n=setTimeout(()=>r(a*td),ed))}function i(a){clearTimeout(
n),s=!1,e(a)}return t.on("dragStart",({nodes:a})=>o&&a.length&&r()),t.on("stabilized",()=>s&&i(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),i(!1)}}var Vc=[[],[9,3],[2,3],[9,3,2,3]],ms=[5,4],Hr=4,Kc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),nd=Kc(u.relations.map(({thing:t})=>R(t))),od=Kc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function kn(t){let e=nd.filter(n=>u.kinds[n].family===u.kinds[t].family);return Vc[Math.max(
0,e.indexOf(t))%Vc.length]}var Me=t=>od.indexOf(t)%Hr,ds=t=>[...new Set(t.flatMap(e=>cs(e)===null?[]:Wr(e)??[]))],
Wr=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?[]:At(e.relation))[0]?.currency;var sd=3,_c=.6;function Qc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:i,paper:a,warn:c,grave:f,families:w}=n,
{family:h,rank:p,shape:g}=I(t),y=!o||o.has(t),x=w[h][y?s&&p==="concept"?"pale":"full":"dim"],b=t===m.selected,
S=Kt(t).includes("†")&&y,E=S&&qe(t),D={background:x,border:i},q=Oe(t);return{id:t,...H(t),shape:g,size:Lt(t,
r,e)/r,borderWidth:(b?3:E?4:S?2:1)*(s?_c:1),color:{background:x,border:b?i:E?f:S?c:a,highlight:D,hover:D},fixed:q,
shapeProperties:{borderDashes:q?[3,2]:!1}}}function Yc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:i,
wire:a,families:c,amounts:f}=n,w=t.edges.find(S=>S.relation!==null)?.relation??null,h=s?null:cs(t),p=h===null?
void 0:Wr(t),g=w===null?a:c[I(w).family],y=p===void 0?g:f[Me(p)],x=w===null?ms:h===null?kn(R(w)):[],b=S=>({enabled:!s&&
t.edges.some(E=>E.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==null?h:e&&o?2:s?_c/r:w===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:i},arrows:{to:b(t.to),from:b(t.from)},
arrowStrikethrough:t.bend!==0&&(h??0)<sd,dashes:x.length&&!s?x:!1,smooth:Aa(t.bend)}}var rd=1.5;function Xc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function hs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:i=!1},a,c,f){let{face:w,paper:h}=c,
p=rt(s).split(`
`);t.font=`${r} ${o}px ${w}`,t.textAlign="center",t.textBaseline="middle",t.direction=zo(s);let g=o*fn;p.forEach(
(y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=t.measureText(y).width+2*rd*f;t.fillStyle=h,t.fillRect(e-S/2,b-g/2,S,g)}),
p.forEach((y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.
split(/([†‡]+)/)){let D=/^[†‡]/.test(E);t.font=`${D?700:r} ${o}px ${w}`;let q=t.measureText(E).width;t.
fillStyle=D?i?c.grave:c.mark:a,D&&i&&(t.fillRect(S-f,b-g/2,q+2*f,g),t.fillStyle=h),t.fillText(E,S,b),S+=q}t.font=
`${r} ${o}px ${w}`})}var gs=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let i=Math.floor(
n/64);i<=Math.floor(s/64);i+=1)yield`${r},${i}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,i,a]=e;for(let c of this.#e(e))for(let[[f,w,h,p],g]of this.#t.get(c)??[])if(g!==n&&s<h&&f<i&&r<p&&w<a&&
!o(g))return!1;return!0}};function Jc([t,e,n,o],[s,r,i,a]){if(Math.max(t,n)<s||Math.min(t,n)>i||Math.max(e,o)<
r||Math.min(e,o)>a)return!1;let c=(w,h)=>(n-t)*(h-e)-(o-e)*(w-t),f=[c(s,r),c(i,r),c(s,a),c(i,a)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Zc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],tl=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),id=[[0,-2],[0,2],...tl.
map(([t,e])=>[1.25*t,1.6*e])],[el,nl]=[Zc,[...Zc,...tl,...id]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Gr=[[0,1],[0,-1],[1,0],[-1,0],...[1,-1].flatMap(t=>[.7,-.7].map(e=>[e,t]))],ol=[...Gr,...[1,
-1].flatMap(t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],zr=[0,8,16,24,32],[Vr,Kr]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].
flatMap(t=>[[t,1],[t,-1],[1,t],[-1,t]]),[...zr,48,64]];var ad=12,sl=12,Yr=60,cd=14,ld=600,_r=500,fd=400,pd=.5,Zn=2,rl=2,ud=.8,md=1,Qr=(t,e,n,o)=>[t-n/2-Zn,e-o/2-Zn,t+
n/2+Zn,e+o/2+Zn],Xr=class{names=new Map;captions=new Map;#t=new gs;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,cd));for(let a of o){let{x:c,
y:f}=this.#i(a),w=Lt(a,i,et(a));this.#t.add([c-w,f-w,c+w,f+w],a)}for(let{x:a,y:c,size:f,label:w,bold:h}of e.titles)
this.#t.add(Qr(a*i,c*i,...gt(w,f*i,h)),"title");this.#o=r.length>fd?[]:r.flatMap(a=>dd(a,c=>this.#i(c)))}#i(e){
let{x:n,y:o}=H(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,i=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],a=null,c=1/0;for(let f of e){let[w,h,p,g]=f.box;if(i&&(w<r[0]||h<r[1]||p>r[2]||
g>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&Jc(S,f.box)?1:
0),f.off??0);if(y<c&&([a,c]=[f,y]),!c)break}return a}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#a(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=dr(e),{size:s,
bold:r}=Ma(e,n,et(e)),[i,a]=gt(o,s,r),c=this.#i(e),f=Lt(e,n,et(e))+Zn+1,w=et(e)>=sl,h=w&&this.#r.has(e),p=w||this.#c.
has(e)?ol:Gr,g=(E,D=p)=>E.flatMap(q=>D.map(([it,C])=>{let[Q,mt]=[it*(f+q+i/2),C*(f+q+a/2)];return{dx:Q,dy:mt,isFar:q>
(w?ad:0),box:Qr(c.x+Q,c.y+mt,i,a)}})),y=g(w?zr:[0]),x=E=>typeof E=="number"&&E!==e&&et(E)<sl,b=E=>typeof E=="n\
umber"&&!this.#r.has(E),S=this.#n(y,null,c);!S&&(h||this.#s.shapes.length<=Yr)&&(S=this.#n(g(Kr,Vr),null,c)),!S&&
h&&this.#s.shapes.length>ld&&(S=this.#n(y,null,c,x)??this.#n(g(Kr,Vr),null,c,b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,
size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:i},a){let[c,f]=gt(
a,Go),[w,h]=[this.#i(n),this.#i(o)];if(i<rl&&Math.hypot(h.x-w.x,h.y-w.y)<ud*c)return;let p=(r||i>=rl?nl:el).map(
([y,x,b])=>{let[S,E]=[x*(c/2+4),b*(f/2+4)],{x:D,y:q}=St(w,h,s,y);return{along:y,dx:S,dy:E,off:S||E?md:0,box:Qr(
D+S,q+E,c,f)}}),g=this.#n(p,e,St(w,h,s,.5));g&&(this.#t.remove(e),this.#t.add(g.box,e),this.captions.set(e,{along:g.
along,dx:g.dx,dy:g.dy,size:Go,label:a}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#a(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:i,box:a}of s)this.#a(r),i&&a&&this.#l(
r,i,a)}}};function il(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,_r),o.slice(0,_r)],i=r.filter(({amount:h})=>h),
a=new Set(i.flatMap(({from:h,to:p})=>[h,p])),c=new Xr(t,a),{names:f,captions:w}=c;for(let h of s.length<=Yr?s.
filter(p=>a.has(p)):s)c.name(h);if(s.length<=Yr)for(let h of i)c.amount(h);for(let h of s)f.has(h)||c.name(h);
if(f.size>=pd*s.length){for(let h of i)c.caption(h,h.label);for(let h of r)h.amount||c.caption(h,h.label)}for(let h of n.
slice(0,_r))c.name(h);return{names:f,captions:w}}function dd({id:t,from:e,to:n,bend:o},s){let[r,i]=[s(e),s(n)],
a=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(r,i,o,c));return a.slice(1).map((c,f)=>({id:t,stroke:[a[f].x,a[f].y,c.x,
c.y]}))}function al(t,e,n,o,s){let{emitter:r}=t.body,i=!1,a=0,c=0,f=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
w=null;function h(){if(!w)return;let b=f(),S=b.scale/w.scale;e.style.transform=`translate(${b.x-w.x*S}px, ${b.
y-w.y*S}px) scale(${S})`}let p=()=>r.emit("_blockRedraw"),g=()=>r.emit("_allowRedraw");function y(b){!w||!(i||
b)||(i=!0,p(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(c),c=setTimeout(x,160))}function x(){
i&&(i=!1,clearTimeout(c),cancelAnimationFrame(a),g(),s())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
w=f(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&p(),!0),addEventListener(
"pointerup",()=>i||g()),addEventListener("pointercancel",()=>i||g()),t.on("dragStart",({nodes:b})=>b.length&&g()),
t.on("dragging",({nodes:b})=>b.length||y(n())),t.on("dragEnd",x),t.on("zoom",()=>y(o()))}var hd=5,ws=1.35,Jr=t=>Kt(t).includes("†")?qe(t)?"!":"†":"";function cl(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:i,radius:a,sign:c}of e)!c||a<hd*s||(t.font=`700 ${a*
ws}px ${o}`,t.fillText(c,r,i+a*.08))}var Ke=matchMedia("(prefers-color-scheme: dark)");Ee(Ke.matches?"dark":"light");function Ee(t){document.documentElement.
dataset.theme=t}var $n=()=>document.documentElement.dataset.theme==="dark";function ll(){let{theme:t="light"}=document.documentElement.dataset;Ee("light");let e=xs();return Ee(t),e}function xs(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
i,a,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${i}, ${a}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Hr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var gd=.55,pl=120,ul=500,ml=3e3,wd=3,ue=$("drawing"),xd=20,dl=()=>$("tools").offsetHeight,hl=()=>dl()+xd,pe=new vis.
DataSet([]),bs=new vis.DataSet([]),M=new vis.Network(ue,{nodes:pe,edges:bs},{configure:{enabled:!1},physics:{enabled:!1,
barnesHut:{avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{
hover:!0,keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),eo=()=>pe.length>ul,ti=Lc(ue,M,{isHeavy:eo,below:hl,arrived:()=>vl(!0),settle:oi});al(M,ue.querySelector(
"canvas"),eo,()=>pe.length>pl,oi);var yt=xs(),Zr={names:new Map,captions:new Map},fl=0,ys=!1,to={scale:0,x:0,y:0};
function yd(){let t=z().length;return t>ml||t>pl&&M.getScale()<gd}function bd(){let{x:t,y:e}=M.canvasToDOM({x:0,
y:0});return[-t,-e,ue.clientWidth-t,ue.clientHeight-hl()-e]}function kd(t){return eo()?t.filter(e=>gl(e,50)):t}
function gl(t,e){let{x:n,y:o}=M.canvasToDOM(H(t));return n>-e&&o>-e&&n<ue.clientWidth+e&&o<ue.clientHeight+e}function wl(){
to={scale:M.getScale(),...M.getViewPosition()};let{scale:t}=to;Zr=il({...Cc(kd(z())),titles:Ur(t),scale:t,sight:bd()})}
function $d(t){let e=M.getScale(),n=Lt(t,e,et(t));return[n/e,(n+wd)/e]}function xl(t){let e=Ve(),n={colours:t,
highlighted:e,far:yd(),scale:M.getScale()};return{things:z().sort((o,s)=>et(o)-et(s)).map(o=>Qc(o,et(o),n)),lines:[
...X().values()].map(o=>Yc(o,Xn(o,e),n))}}function yl(){Tc(e=>qa(e,z(),$d));let t=xl(yt);bs.remove(bs.getIds().
filter(e=>!X().has(String(e)))),pe.update(t.things),bs.update(t.lines),wl()}var bl=()=>{};function kl(t){bl=t}
function ei(){yt=xs(),Ac();let{length:t}=z();M.setOptions({interaction:{hover:t<=ul,dragNodes:t<=ml}}),yl();let e=new Set(
z());pe.remove(pe.getIds().filter(n=>!e.has(Number(n)))),(M.getSelectedNodes().length||M.getSelectedEdges().length)&&
M.unselectAll(),m.selected!==null&&pe.get(m.selected)&&M.selectNodes([m.selected],!1)}function $l(t=!1){let e=M.
getScale(),{x:n,y:o}=M.getViewPosition(),s=Math.abs(e/to.scale-1)>(eo()?.2:.03);!t&&!s&&!(eo()&&Math.hypot(n-to.
x,o-to.y)*e>20)||(s?(yl(),bl()):(wl(),M.redraw()))}function ks(){let t=M.getScale(),e=1/t,n=r=>M.getPosition(r),
o=[...Zr.names].flatMap(([r,{dx:i,dy:a,size:c,bold:f,label:w,isFar:h}])=>{if(!pe.get(r))return[];let{x:p,y:g}=n(
r),y=Lt(r,t,et(r))/Math.hypot(i,a)*e,x=h?{x:p+i*y,y:g+a*y}:null;return[{thing:r,x:p+i*e,y:g+a*e,size:c*e,bold:f,
label:w,from:x}]}),s=[...Zr.captions].flatMap(([r,{along:i,dx:a,dy:c,size:f,label:w}])=>{let h=X().get(r);if(!h)
return[];let{x:p,y:g}=St(n(h.from),n(h.to),h.bend,i);return[{line:h,x:p+a*e,y:g+c*e,size:f*e,label:w,grave:h.grave}]});
return{names:o,captions:s,titles:Ur(t)}}function Sl(){let[t,e]=[Ve(),M.getScale()];return z().filter(o=>Jr(o)&&
(!t||t.has(o))&&pe.get(o)).map(o=>({...M.getPosition(o),radius:Lt(o,e,et(o))/e,sign:Jr(o)}))}function ni(t){let[
e,n]=[ue.clientWidth,ue.clientHeight-dl()],[o,s]=[M.DOMtoCanvas({x:0,y:0}),M.DOMtoCanvas({x:e,y:n})];return{...xl(
t),...ks(),signed:Sl(),from:o,to:s,width:e,height:n}}function oi(){$l(!0)}function vl(t=!1){cancelAnimationFrame(
fl),ys=ys||t,fl=requestAnimationFrame(()=>{$l(ys),ys=!1})}M.on("afterDrawing",t=>{let e=1/M.getScale(),{names:n,
captions:o,titles:s}=ks();Wc(t,yt,e),cl(t,Sl(),yt,e);for(let i of o)hs(t,i,i.line.weight>1?yt.ink:yt.soft,yt,e);
let r=Ve();for(let{x:i,y:a,from:c}of n)c&&Xc(t,c,{x:i,y:a},yt,e);for(let i of n){let a=r?!r.has(i.thing):_(i.thing);
hs(t,i,a?yt.soft:yt.ink,yt,e)}for(let i of s)hs(t,i,yt.soft,yt,e);ti.isTravelling()||vl()});M.on("dragEnd",({nodes:t})=>t.
length?si(t):oi());function si(t){for(let e of t)hn(e,M.getPosition(e));es(),ei()}var Ol=t=>gl(t,-20);var Sd=3,vd=6,Od=$("drawing"),Ml=[null,!0],Sn=!1,ri=M.getViewPosition();function me(t=null,e=!1){Ml=[t,e],Sn=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=t&&m.highlighted?[...n].
map(H):[];ti.look(t?o:[...o,...Uc()],t&&!s.length?o[0]:null,e,s)}var El=()=>Sn||me(...Ml);function Tl(t){let e=z().
map(H),[n,o,s,r]=ps(e),i=Math.max(s-n,r-o,300),a=Math.min(.5,Od.clientHeight/i/Sd);return Math.max(a,Math.min(
vd,t))}function _e(t){Sn=!0,M.moveTo({scale:Tl(M.getScale()*t)})}M.on("zoom",()=>{Sn=!0;let[t,e]=[M.getScale(),
Tl(M.getScale())];t!==e&&M.moveTo({scale:e,position:ri}),ri=M.getViewPosition()});M.on("dragEnd",({nodes:t})=>{
Sn=Sn||!t.length,ri=M.getViewPosition()});var Al=zc(M,t=>{si(z()),t&&m.selected===null&&!m.highlighted&&me()});
function ii(){let{selectionHandler:t}=M,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&M.redraw()}var Ed=6,Td=2e4,Cl=1e3,Ll=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&U(o)&&!t.has(e)?[e]:[])),
Rl=(t,e)=>L(t)!==L(e)?1:2,Nl=t=>W(t).flatMap(e=>e.relation===null&&U(e.statement)?[tt(e,t)]:[]);function Ad(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let i=(s[r]??[]).sort((a,c)=>a[0]-c[0]);for(let[
a,c]of i)if(!((o.get(c)??0)<a))for(let f of Nl(c)){if(n.has(f))continue;let w=e.has(c)&&e.has(f)?2:Rl(c,f),h=a+
w*Cl+(_(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+w]??=[],s[r+w].push([h,f]))}}return o}var Cd=Tt.
filter(t=>!L(t)).sort(ft).slice(0,Ed);function vn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...Ll(o),...n?Cd:[]].
filter(p=>!o.has(p))),r=Ad(e,o,s),i=p=>Math.floor((r.get(p)??1/0)/Cl),a=new Map,[c,f]=[0,!1];function w(p){let g=p[p.
length-1];if(c+=1,f||=c>Td,f)return;if(g===e){let b=p.filter(S=>!L(S)||o.has(S)).join();a.has(b)||a.set(b,p);return}
let x=[...new Set(Nl(g).filter(b=>b!==g&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(g)&&o.has(b)?2:Rl(g,b);i(b)===i(g)-S&&w([...p,b])}}r.has(t)&&w([t]);let h=p=>p.filter(g=>_(g)&&!o.
has(g)).length;return{paths:[...a.values()].sort((p,g)=>h(p)-h(g)),isCut:f}}function Ld(t,e,n){let{captions:o}=ot(
t),s=dt(o).replaceAll(`
`," "),r=W(e).filter(a=>a.relation===t&&a.from!==a.to),i=W(n).filter(a=>a.relation===t&&a.from!==a.to);if(!r.some(
a=>tt(a,e)===n))for(let[a,c,f]of[["to","from","to"],["from","to","from"]]){let w=r.find(h=>h[c]===e&&i.some(p=>p[c]===
n&&p[f]===h[f]));if(w)return{said:s,both:a,third:w[f]}}return{said:s,both:null,third:null}}function ai(t){let e=Ll(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],i=W(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),a=Ct(r).filter(x=>!e.has(x)&&W(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...a,...c])],w=f.map(x=>Ld(x,r,o)),
h=i.filter(U).map(x=>({said:v(u.predicates[u.statements[x].predicate]),both:null,third:null})),p=({both:x})=>[
"to","from"].indexOf(x??""),g=[...h,...w].sort((x,b)=>p(x)-p(b)),y=new Set([...i,...f.flatMap(ht)].filter(U));
return{from:r,to:o,links:g,statements:y}})}function $s(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Qt()?"ask":"o\
verview"}function pt(){Object.assign(m,Fo),_t(null)}function de(t,e=!1){Object.assign(m,Fo,{selected:t,passed:e,
tab:"details"}),za(t,e)}function On(t,e){pt();let n=[Math.min(t,e),Math.max(t,e)];_t(n);let o=wt().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:ya(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Qe(t,e,{avoids:n=!1,way:o=0}={}){pt();let{paths:s}=vn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];_t(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function no(t){pt();let e=Ho(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:_t(e,t),tab:"tex\
t"})}function Mn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function oo(t){
let{preset:e}=u.steps[t];if(ae()!==e&&(m.arrangement="",dn(e)),pt(),!t)return;let{things:n}=Mn(t),o=n.filter(a=>!L(
a)),s=o.filter(a=>!_(a)),r=s.filter(ie),i=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:i.length>1?_t(i):
_t(o,null,n)})}function so(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:i,unknown:a,tab:c}=m,
f=new Map(He());t!==null?(_t(null),de(t,e)):n?On(n.from,n.to):o!==null?no(o):s&&i.from!==null&&i.to!==null?Qe(
i.from,i.to,i):r!==null&&oo(r),Object.assign(m,{unknown:a,tab:c});for(let w of mn())hn(w,f.get(w)??H(w))}var Ss=null;function Dt(t=null,e=!1){Ss=m.mode==="picture"?null:()=>me(t,e),Ss||me(t,e)}function bt({from:t=null,
moves:e=!0}={}){jt(m.tab);let n=!["overview","ask"].includes(m.tab);if(m.stays=!e,n&&(m.passage===null||t===null)&&
xt(!0),B(),$("details").scrollTop=0,!n)return;m.tab==="details"&&(lt(d("chosen")+be()),$("drawing").contains(document.
activeElement)||$("details").querySelector("h2").focus());let o=Ve();e&&Dt(o&&[...o])}function Ft(t){J(),de(t),
bt()}function Il(t){J(),de(t),bt({moves:!1})}function jl(t){de(t,!0),bt({moves:!Ol(t)})}function vs({from:t,to:e}){
J(),On(t,e),bt({moves:!1})}function Ye(){let{length:t}=mn();J(),pt(),m.tab=$s(),m.tab==="ask"&&ze(),bt(),t&&Dt()}
function Pl(t){J(),pt(),m.mode==="types"&&Yn("picture"),m.arrangement="",dn(t),bt(),Dt(null,!0)}function Jt(t){
t<0||t>=u.steps.length||(J(),oo(t),bt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&xt(
!0),lt($("headline").textContent),Dt(m.highlighted))}var ro=()=>Jt(0);function Os(t,e,n={}){J(),Qe(t,e,n),bt()}
function Te(t){let e=m.passage;J(),no(t),bt({from:e})}function Ms(t,e=!0){m.unknown=null;let n=da(t,e);n&&Object.
assign(m,{unknown:n,tab:"overview"}),bt(),n&&xt(!0),m.tab==="overview"&&Dt(m.highlighted,!m.highlighted)}function he(t,e,n=[]){
J(),t(),so(),m.stays=e===void 0,B(),e!==void 0&&Dt(e===null?null:[e,...at(e),...n])}var Dl=t=>he(()=>lt(d("add\
ed")(Zo(t))),t),Es=(t,e=!0)=>he(()=>lt(d("added")(Ga(t))),e?t:void 0),Fl=()=>m.selected??m.pair?.from;function Ts(t){
let[e,...n]=t;he(()=>{kr(t),n.length||de(e)},n.length?Fl():void 0,t),n.length||bt()}function As(t){let[e,...n]=t;
if(he(()=>{n.length||pt(),t.forEach(ts)},n.length?Fl():void 0,t),n.length)return;let s=fs(e);s&&On(s.from,s.to),
bt()}var Bl=()=>he(()=>kr(Ue()),null),ql=()=>he(()=>Da().forEach(ts),null),Ul=t=>he(()=>Va(t));function Hl(t){
J(),pt(),ts(t),bt(),lt(d("hiddenNow"))}var Zt=(t,e)=>he(()=>Ka(t,e)),ci=t=>he(()=>_a(t));function li(){ua(),lt(
d("undone"))}function Xe(t){Yn(t),B(),t==="picture"&&Ss&&Ss()}function Wl(t){m.reading=t,Vt("readings",t),so(),
B()}var Rd={33:60,35:62},Nd=126;function Id(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Nd;o=o*85+(r<42?Rd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function io(t){let e=new Blob(
[Id(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var jd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function En(t){
let e=`${t}-block`;return document.getElementById(e)||await jd,document.getElementById(e)?.textContent??""}var Cs=async t=>JSON.
parse(new TextDecoder().decode(await io(await En(t)))),zl=new Map;function Ls(t){let e=zl.get(t)??Pd(t);return zl.
set(t,e),e}async function Pd(t){let e=document.createElement("script");e.textContent=new TextDecoder().decode(
await io(await En(t))),document.head.append(e)}var Dd=80,ao=()=>Rs(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function Tn(){if(O.isDrawn)
return ao();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return Rs([u.passages[e].name]);let{
centre:r,preset:i}=We(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Rs(c.map(
le)):Rs([i===null?"graph":u.presets[i].name])}function Rs(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,Dd)||"graph"}function Ae(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var Fd=10.2,Bd=5.9,qd=6.4,fi=7.2,Vl=15,Ud=13,[Ns,Hd,Wd]=[14,.28,.36],An=(t,e)=>Wn(t.split(" "),n=>$e(n)<=e),Kl=t=>Math.
ceil(fi*Math.max(0,...t.map($e)));function Gd({rows:t},e,n){let o=t.filter(({kind:s,x:r})=>s==="name"&&r===n).
map(({text:s})=>s);return Math.floor(Math.min(Kl(o)+Ns,(e<500?Wd:Hd)*e))}function zd({kind:t,x:e,text:n,short:o},s,r){
return t==="name"?{text:An(n,Math.floor((s[e]-Ns)/fi))}:t==="figure"&&$e(n)*qd>r-Ns?{text:o}:{}}async function _l(t,e,n){
let o=Math.floor(e/Bd),s=t.caption.flatMap(C=>An(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,i=t.rows.filter(C=>"series"in C).map(({y:C})=>C),a=i.length?Math.ceil(Math.max(...i)-Math.min(...i)):
0,c=e<500,f=[0,1].map(C=>Gd(t,e,C)),w=e-f[0]-f[1],h=e-(c?Kl(t.rows.map(({text:C=""})=>C))+Ns:150),p=t.rows.map(
({label:C=""})=>An(C,Math.floor(h/fi))),g=t.rows.map(({note:C=""})=>An(C,o)),y=C=>Math.max(...C.map(({length:Q})=>Q))-
1,x=y(p),b=x*Vl+y(g)*Ud,S={...n,scale:t.scale,wide:t.kind==="flow"?e-f[0]:e,label:h,out:-f[0],across:c?1:99,flow:w,
step:c?64:110,bar:(t.rows.some(({note:C})=>C)?56:40)+b,row:46+b,up:(t.kind==="bar"?-14:-12)-x*Vl,ranks:Math.min(
Math.max(160,(c?15:17)*a),480),title:An(t.title,Math.floor(e/Fd)),subtitle:t.subtitle?An(t.subtitle,o):[],high:44*
r,last:r-.5},E=await Cs("templates"),D=JSON.stringify(E[t.kind==="bar"?`bar-${t.scale}`:t.kind]),q=JSON.parse(
D.replace(/"@(\w+)@"|@(\w+)@/g,(C,Q,mt)=>Q?JSON.stringify(S[Q]):String(S[mt]))),it={rows:t.rows.map((C,Q)=>({...C,
..."label"in C?{label:[...Array(x+1-p[Q].length).fill(""),...p[Q]],note:g[Q]}:{},...zd(C,f,w),p:t.panels.indexOf(
C.panel)})),caption:s.map((C,Q)=>({n:Q,text:C}))};for(let C of q.data)Object.hasOwn(it,C.name)&&(C.values=it[C.
name]);return q}var Vd=760,Kd=280;async function _d(t,e){await Ls("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,i])=>[
r,n.getPropertyValue(`--${i}`).trim()]));return rt(await window.charts.svg(await _l(t,Math.min(Math.max(e,Kd),
Vd),s)))}function ui(t,e,n=ao){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return _d(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let i=()=>Ae(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),a=A(d("saveSvg"),i,{"aria-label":d(
"saveChart")});o.replaceChildren(r,a),o.removeAttribute("aria-busy")}),o}var pi=!1;function Ql(t,e,n,o){return t?
ct(d("asChart"),{class:"charted",open:pi||o,ontoggle:({target:s})=>Qd(s,t,e)},n):""}function Qd(t,e,n){pi=t.open,
pi&&!t.querySelector("figure")&&t.querySelector("summary")?.after(ui(e,n()))}var Yd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Xl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Xd=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,Jd=t=>/[",\r\n]/.
test(t)?`"${t.replaceAll('"','""')}"`:t,Cn=t=>Jd(Xd.test(t)?`'${t}`:t),Yl=t=>t.map(e=>v(u.errata[e].problem)).
join(" | ");function Jl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let i="iri"in s?{
iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:a="",lang:c="",datatype:f=""}="iri"in s?{}:s,w=f||("iri"in
s||c?"":`${Xt}string`),h=f.startsWith(Xt)&&Xl.test(a);return[Cn(n.iri),Cn(o),h?a:Cn(i.iri||a),...[T(n.thing),v(
u.predicates[r.predicate]),i.label,w,c].map(Cn),r.passages.map(p=>u.passages[p].name).sort().join(" "),...(r.only===
"corrected"?["",Yl(r.errata)]:[Yl(r.errata),""]).map(Cn)]});return Zl([Yd,...e])}var Zl=t=>`\uFEFF${t.map(e=>`${e.
join(",")}\r
`).join("")}`,tf=t=>Zl(t.map(e=>e.map(n=>Xl.test(n)?n:Cn(n))));var co="http://www.w3.org/2000/svg",lo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(co,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?rt(s):s)),o}function Is(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var vt=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:lo[e]}));function K(t){return t>=G?l("span",{dir:"auto"},T(t)):N([vt(I(t)),T(t)],()=>Ft(t),{class:"thing",dir:"auto"})}
function Je({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${v(o)})`:""):t}function mi({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function js(t){let e=u.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):Ot(e)}function Ot(t){let e=u.passages[t],[n,o]=[mi(e),`${Je(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${d("readHere")}`};return N(n,()=>Te(t),{class:"chip",...s})}var ef=null;function fo(){return ef??=Cs("rdf"),ef}var Zd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function th(t){let[,e,n="",o=""]=Zd.exec(t)??["",t];return{value:nc(e),lang:n,datatype:o}}async function nf(){
let t=await fo(),e=z(),n=c=>({iri:ce(u.things[c].name,t.prefixes),thing:c}),o=c=>U(c)&&typeof u.statements[c].
object!="number",s=Gt(wt());for(let c of e)for(let f of ht(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:w,predicate:h,object:p}=f;return{subject:n(w),predicate:ce(t.predicates[h],
t.prefixes),object:typeof p=="number"?n(p):th(t.objects[c]),said:f}}),i=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),a=[...new Set([...e,...i.map(({thing:c})=>c)])].map(n);return{triples:r,things:a,terms:t}}var Ps=(t,e)=>(e.
types[t]??[]).map(n=>ce(n,e.prefixes));var hi=20,Bt=()=>document.getElementById("tab-ask")!==null,po=class extends Error{constructor(e){super(e),this.
why=e}},Ds=null,uo=new Map,of=0;function sf(t,e,n){of+=1;let o=of;return new Promise((s,r)=>{uo.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function di(t){Ds?.then(({worker:e})=>e.terminate()),Ds=null;
for(let{reject:e}of uo.values())e(new po(t));uo.clear()}async function eh(){let t=await io(await En("worker")),
e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=
({data:{id:s,result:r,error:i,isBroken:a}})=>{if(a)return di("broke");let c=uo.get(s);uo.delete(s),i?c?.reject(
Object.assign(new Error(i.message),{details:i.details})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),di("b\
roke")};let o=[await En("engine"),await En("engine-data"),u.readings[0],document.baseURI];return{worker:n,known:sf(
n,"open",o)}}function rf(){return Ds??=eh(),Ds}async function af(){return(await rf()).known}async function kt(t,...e){
let{worker:n,known:o}=await rf();await o;let s=setTimeout(di,1e3*hi,"ended");try{return await sf(n,t,e)}finally{
clearTimeout(s)}}var cf=null;function Ce(){return cf??=nh(),cf}async function nh(){try{let[t,e]=await Promise.all([af(),fo()]);
Object.assign(P,{now:t,terms:e})}catch(t){P.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var lf=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function ff(){Qt()&&O.key!==lf()&&gi()}var Fs=null;async function gi(t=!1){
let e={};Fs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:lf()});let{reading:n,language:o}=m,
s=[];try{await Ce();let r=O.own===null?await kt("answer",O.name,O.typed,n,o,O.rates):await kt("sparql",O.own,n,
o);if(Fs!==e)return;let{table:i=null,holds:a=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:i,holds:a,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?Mr():ze(),lt(i?d("rows")(i.rows.length):""),
t&&i&&is(),i&&!i.rows.length&&O.own===null&&sh(e)}catch(r){if(Fs!==e)return;let{message:i=String(r),details:a}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof po?r.why:P.hasFailed?"start":oh(a);O.trouble={kind:c,
details:a,message:i}}B(),(s===null||s.length)&&Dt(s)}var oh=t=>t?.status!==void 0?"served":t?.line?"mistake":t?
"given":"query";async function sh(t){let e=await kt("alternatives",O.name,O.typed,m.reading).catch(()=>null);Fs===
t&&(O.others=e,B())}function pf(){J(),pt();let t=Mr();jt("ask"),B(),Dt(t)}var $t=(t,e={},n=null)=>xi({name:t,typed:e,
said:n}),mo=t=>xi({own:t});function wi(t){J(),O.rates=t,gi(),B()}var Ln=()=>xi({});function xi(t){J(),pt(),yi(
t),jt("ask"),xt(!0),B()}function yi(t){Qn(t),(O.name||O.own)&&gi(!0)}var rh="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),Bs=5,Le=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,e=>rh[e.charCodeAt(
0)-4520]).toLowerCase(),bi=t=>t.normalize("NFC").split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/).
map((e,n)=>n%2?`${Le(e)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}`:Le(e).replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("");function mf(t){
let e=bi(t),n=[`^${e}$`,`^${e}`,` ${e}`,e].map(s=>new RegExp(s)),o=s=>n[3].test(s)?n.findIndex(r=>r.test(s)):Bs;
return s=>Math.min(...s.map(o),Bs)}var uf=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(1).map(
(n,o)=>e[o]+n))};function df(t,e){let[n,o]=[uf(t),uf(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.
size||1)}var ih=.5,hf=u.things.slice(0,G).map(({label:t,names:e,name:n,same:o})=>[t,e,[n,...o].map(xn)].flat(2).map(Le));
function ho(t,e=12){let n=t.trim();if(!Le(n))return[];let o=mf(n);return hf.map((s,r)=>({rank:o(s),thing:r})).
filter(s=>s.rank<Bs).sort((s,r)=>s.rank-r.rank||qo(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function Rn(t,e,n=""){
let o=i=>!n||xn(I(i).name)===n,s=ho(t,G).filter(o);if(s.length)return s.slice(0,e);let r=Le(t.trim());return hf.
map((i,a)=>({thing:a,share:Math.max(...i.map(c=>df(c,r)))})).filter(({thing:i,share:a})=>a>=ih&&o(i)).sort((i,a)=>a.
share-i.share||ft(i.thing,a.thing)).slice(0,e).map(({thing:i})=>i)}function gf(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(i=>N(`${Ge(i.name)} ${yn(i)}`,()=>$t(
i.name,i.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(i=>[" ",i])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function wf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},{of:o}=Yt()?.parameters.find(({name:i})=>i===t)??{},s=n===
"unknown"?Rn(e,3,o):[],r=s.map(i=>A(T(i),()=>$t(O.name,{...O.typed,[t]:[le(i)]})));return s.length?[l("p",{class:"\
tools"},d("didYouMean")," ",...r)]:[]}function xf(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)
return[];let n=t.map(({name:o,typed:s,rows:r})=>{let i=Object.values(s).flat().join(", "),a=l("small",{},` ${i}\
 · ${d("rows")(r)}`);return l("li",{},N([Ge(o),a],()=>$t(o,s),{class:"question"}))});return[l("h2",{},d("othe\
rRows")),l("ul",{class:"others"},...n),e?j(d("notAllAsked")):""]}function Ze(t){let{passages:e="",prefixes:n={}}=P.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function $i(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=d("copied")}return n}var ah=t=>l("li",{},l("span",{dir:"auto"},t)," ",$i(d("copy"),
t)),ki="";function qs(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||ki===n)&&(ki=s.open?n:""),!s.open)return;await Ce();let r=new Map(Object.entries(P.now?.
citations??{}).map(([a,c])=>[Ze(a),c])),i=t.flatMap(a=>r.has(a)?[v(r.get(a))]:[]);e.replaceChildren(...i.map(ah),
P.now?"":l("li",{class:"muted"},d("notStarted")))}return ct(d("cite"),{ontoggle:o,open:ki===n},e)}var ch=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,lh="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Re=null,tn=ch,go="",yf=new Map;function fh(){let t=yf.get(m.reading)??kt("vocabul\
ary",m.reading);return yf.set(m.reading,t),t}async function ph(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);
if(!e||e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(
/[?$]\w+/g));return i.delete(e.text),{from:e.from,options:[...i].map(a=>({label:a,type:"variable"}))}}let o=(await fh()).
map(({curie:i,label:a,names:c,kind:f})=>({label:[i,...c].join(" "),displayLabel:i,detail:Ut(a,m.language),apply:i,
type:f})),s=Object.keys(P.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),r=[...new Set(lh.split(
" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Si(){if(!Re)return;O.own&&O.own!==go&&(go=O.own,go!==tn&&Re.dispatch({changes:{from:0,to:Re.state.doc.
length,insert:go}}));let{doc:t}=Re.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s,i=Math.min(
r+1,t.length);n.push({from:r,to:i,severity:"error",message:d("mistake")(e)})}Re.dispatch(window.editor.setDiagnostics(
Re.state,n))}var uh={keyword:"var(--accent)",string:"var(--warn-ink)",comment:"var(--soft)",variableName:"var(\
--person)",atom:"var(--ink)"},mh={"&":{border:"1px solid var(--edge)",borderRadius:"6px",background:"var(--pap\
er)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"2px solid var(--accent)"},".cm-content":{caretColor:"\
var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, monospace",minHeight:"14rem",padding:".5rem"},".cm-curs\
or":{borderLeftColor:"var(--ink)"},".cm-selectionBackground, &.cm-focused .cm-selectionBackground":{background:"\
var(--pick) !important"},".cm-tooltip":{border:"1px solid var(--line)",background:"var(--surface)",color:"var(\
--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25rem .4rem !important"},".cm-tooltip-autocomplete ul li[\
aria-selected]":{background:"var(--accent)",color:"var(--surface)"},".cm-diagnostic-error":{borderLeft:"3px so\
lid var(--warn-line)"}};function dh(t){let e=()=>(mo(tn),!0),n=Object.entries(uh).map(([s,r])=>({tag:t.tags[s],
color:r})),o=[...t.completionKeymap,...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",
run:e},...o]),t.history(),t.drawSelection(),t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(
t.HighlightStyle.define(n)),t.autocompletion({override:[ph],icons:!1}),t.EditorView.lineWrapping,t.EditorView.
contentAttributes.of({"aria-label":"SPARQL"}),t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(tn=
r.doc.toString())}),t.EditorView.theme(mh)]}async function hh(t,e){if(await Ls("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.create({doc:e.value,extensions:dh(n)});Re=
new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Si()}function bf(){O.own&&([tn,go]=[O.own,O.own]);let t=l(
"textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=tn,t.addEventListener("\
input",()=>{tn=t.value});let e=l("div",{class:"sparql"}),n=()=>mo(tn);return Re=null,setTimeout(()=>hh(e,t).catch(
()=>{})),[N(`← ${d("allQuestions")}`,Ln,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),j(d("own\
Note")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(d("run"),n,{class:"\
tool run"}))]}function Us(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var Nn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.show([])}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.
key==="ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var gh=12,wo=({label:t})=>v(t);function wh(t,e){let n=new RegExp(bi(e.trim())),o=t.flatMap(r=>{let i=[...r.label,
...r.names].map(a=>Le(a).search(n)).filter(a=>a>=0);return i.length?[{choice:r,place:Math.min(...i)}]:[]}),{compare:s}=new Intl.
Collator(m.language,{numeric:!0});return o.sort((r,i)=>Math.sign(r.place)-Math.sign(i.place)||s(wo(r.choice),wo(
i.choice))),o.slice(0,gh).map(({choice:r})=>r)}function kf(t,e,n){let{input:o,list:s}=Us(t,{"aria-label":d("fo\
und")}),r=[],i=new Nn(o,s,w=>f(r[w].typed)),a=()=>i.show(r.map((w,h)=>i.option(h,l("span",{dir:"auto"},wo(w)))));
async function c(){r=wh(await e(),o.value),i.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
a()}function f(w){o.value="",r=[],a(),w.trim()&&n(w.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",w=>{w.isComposing||(r.length&&i.step(w,r.length)?a():w.key==="Enter"?(w.
preventDefault(),f(r[i.active]?.typed??o.value)):w.key==="Escape"&&i.close())}),l("div",{class:"completion"},o,
s)}var $f=(t,e)=>N(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var Sf=new Map;async function vf(t){let e=JSON.stringify([O.name,t,m.reading]),n=Sf.get(e)??await kt("choices",
O.name,t,m.reading);return Sf.set(e,n),n}function Of(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],$t(O.
name,n)}function xh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],i=r.map(w=>{let h=r.
filter(g=>g!==w),p=$f(w,()=>Of(t,h));return vf(t).then(g=>{let y=g.find(({typed:x,names:b})=>x===w||b.includes(
w));y&&(p.textContent=rt(wo(y)))}),p}),c=kf(s,()=>vf(t),w=>Of(t,e?[w]:[...new Set([...r,w])])),f=c.querySelector(
"input");return f.placeholder=`${d("forExample")} ${vr(o)}`,l("div",{class:"field"},l("label",{for:s},v(n)),i.
length?l("div",{class:"chips"},...i):"",c)}var yh=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?P.now?.questions.
find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),$t(e)};return o?l("a",{href:`#query=${e}`,onclick:s},v(o.
title)):e});function Mf({title:t,description:e,parameters:n}){return[N(`← ${d("allQuestions")}`,Ln,{class:"p\
lain back"}),l("h2",{tabindex:"-1"},v(t)),j(...yh(v(e))),...n.map(xh)]}var Ef=t=>It(`topic-${t}`)||t,vi="";function Tf(t){let e=[...new Set(t.flatMap(a=>a.tags))].sort(),n=l("div",{}),
o=()=>{let a=vi.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),c=({name:w,title:h,description:p,
tags:g})=>{let y=[w,h,p,g,g.map(Ef)].flat(2).join(" ").normalize("NFKC").toLowerCase();return a.every(x=>y.includes(
x))},f=t.filter(c);n.replaceChildren(...e.flatMap(w=>{let g=f.filter(x=>x.tags.includes(w)).map(({name:x,title:b})=>N(
v(b),()=>$t(x),{class:"question",value:x})).map(x=>l("li",{},x)),y=l("summary",{},Ef(w)," ",l("small",{},String(
g.length)));return g.length?[l("details",{open:a.length>0,class:"topic"},y,l("ul",{},...g))]:[]}),...f.length?
[]:[l("p",{class:"muted"},d("nothing"))])},s=d("whichQuestion"),r=l("input",{type:"search",id:"which",autocomplete:"\
off","aria-label":s});r.placeholder=s,r.value=vi,r.addEventListener("input",()=>{vi=r.value,o()}),o();let i=N(
d("ownQuery"),()=>mo(""),{class:"plain"});return[j(d("askNote")(t.length)),l("div",{class:"field"},r),l("p",{},
i),n]}var Af="";function Cf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(hi):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function Hs(){
if(!Bt()||m.tab!=="ask")return;Ce(),ff();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
P.now!==null,P.hasFailed]);if(Si(),t===Af)return;Af=t;let e=Yt(),n=P.now?O.own!==null?bf():e?Mf(e):[...Qt()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...Tf(P.now.questions)]:[l("p",{class:"muted",role:"status"},
P.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var KS=Object.entries({tn:12,bn:9,m:6}),_S=Object.entries({조:12,억:8,만:4,"":0});var Lf="currency";var Rf=/^[A-Z]{3}$/,bh=/^\d{4}-\d\d-\d\d$/,Nf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Mi(t){let[e="",n="",...o]=t.split(","),s=o.map(i=>[i.slice(0,3),Number(i.slice(4))]),
r=s.length>0&&s.every(([i,a])=>Rf.test(i)&&a>0&&a<1/0);return Rf.test(e)&&bh.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function kh({variables:t,rows:e}){let n=t.indexOf(Lf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Oi=(t,e)=>l("label",{},l("span",{},t),e);function If(t){let e=kh(t);
if(t.chart?.scale!=="independent"||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common",onchange:i},
...e.map(c=>l("option",{value:c,selected:c===n?.currency},Ht(c)))),s=l("input",{type:"date",required:!0,value:n?.
date??""}),r=l("div",{class:"worth"});function i(){let c=e.filter(f=>f!==o.value).map(f=>{let w=n&&n.currency===
o.value?String(n.worth[f]??""):"",h={type:"number",name:f,min:"0",step:"any",required:!0,value:w};return Oi(d(
"worth")(Ht(f,1),Ht(o.value)),l("input",h))});r.replaceChildren(...c)}i();function a(c){c.preventDefault();let w=[
...r.querySelectorAll("input")].map(({name:h,value:p})=>`${h}:${p}`);wi(Mi([o.value,s.value,...w].join()))}return ct(
d("oneCurrency"),{class:"rates",open:n!==null},j(d("ownRates")),l("form",{onsubmit:a},Oi(d("commonCurrency"),o),
Oi(d("rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?A(d("ownCurrencies"),()=>wi(null)):""))}var xo=[];for(let t=2;xo.length<64;t+=1)xo.every(e=>t%e)&&xo.push(t);var jf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,$h=xo.map(t=>jf(Math.cbrt(t))),Sh=xo.slice(0,8).map(t=>jf(Math.sqrt(t))),te=(t,e)=>t>>>e|t<<32-e;function Pf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Sh),r=new Int32Array(64);for(let i=0;i<
e;i+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(i+x*4);for(let x=16;x<64;x+=1){let b=te(r[x-15],7)^te(r[x-15],18)^
r[x-15]>>>3,S=te(r[x-2],17)^te(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[a,c,f,w,h,p,g,y]=s;for(let x=0;x<
64;x+=1){let b=y+(te(h,6)^te(h,11)^te(h,25))+(h&p^~h&g)+$h[x]+r[x]|0,S=(te(a,2)^te(a,13)^te(a,22))+(a&c^a&f^c&
f)|0;[y,g,p,h,w,f,c,a]=[g,p,h,w+b|0,f,c,a,b+S|0]}[a,c,f,w,h,p,g,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(i=>(i>>>0).toString(16).padStart(8,"0")).join("")}var Df=60,vh=1e5,Oh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Ws=({name:t})=>t.split("/").slice(0,-1).join("/"),Mh=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),Eh=Map.groupBy(Mh,t=>Ws(u.passages[t])),Ti=new Map;function Ff(t,e){let n=new Map,
o=null,[s,r]=[0,vh];for(let i of e){let{begin:a,end:c,sha256:f}=u.passages[i],w=g=>t.slice(g,g+c-a).join(""),h=g=>g>=
0&&Pf(new TextEncoder().encode(w(g)))===f,p=[a,a+s].find(h);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let g=a+s,y=[...o].sort((x,b)=>Math.abs(x-g)-Math.abs(b-g)).slice(
0,r);r-=y.length,p=y.find(h)}p!==void 0&&(n.set(i,{begin:p,words:w(p)}),s=p-a)}return n}var Ei=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Th(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ff(o,n),undone:[]},
r=n.find(h=>!Ei(s.sentences,h));if(r===void 0)return s;let i=[],a=t;for(let[h,p]of Oh){let g=a;a=p(a),a!==g&&i.
push(h)}if(!i.length)return{...s,first:r};let c=Ff([...a],n),f=h=>n.filter(p=>Ei(h,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...a],sentences:c,undone:i,first:r}:{...s,first:r}}function Bf(t){let[e]=[...Eh].map(
f=>Th(t,f)).sort((f,w)=>w.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:i,undone:a}=e;r.size&&Ti.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:a,first:i===void 0?void 0:u.passages[i],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Ei(r,f)).length}}var qf=t=>Ti.get(Ws(u.passages[t])),Ai=()=>Ti.size>
0,Gs=t=>u.passages[t].sha256?qf(t)?.sentences.has(t):void 0;function Uf(t){let e=qf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Df),o).join(
""),words:s,after:e.points.slice(r,r+Df).join("")}}var yo=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),zs=t=>yo().filter(
e=>e.passage===t);function In(t,e=m.language){let n=yo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function en(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function Ah(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${v(u.predicates[n])}\
: ${en(t)}`}function Ch(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(i=>o.includes(i))?[en(r)]:[])}function Lh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Fe),r=e.flatMap(c=>u.statements[c].corrected).map(v),i=[...new Set(
s.flatMap(Ch))],a=i.length?d("correctedFrom")(i.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${Z(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},a):"")}function bo(t,e=[]){let n=[...t],o=r=>u.statements[r].errata;return[...new Set([...e,...n.flatMap(o)])].
map(r=>Lh(r,n.filter(i=>o(i).includes(r))))}function Ci(t){let e=Uf(t);return e?l("blockquote",{lang:"ko"},l("\
span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):Gs(t)===
!1?l("p",{class:"unfound"},d("unfound")):""}var ko=({text:t,statements:e,passage:n=null})=>[t,zt(Z(e)),...n===
null?[]:[" ",Ot(n)]],Li=t=>l("li",{class:Z(t.statements)?"doubtful":""},...ko(t)),Ri=t=>l("ul",{class:"said"},
...t.map(({text:e,statements:n})=>Li({text:e,statements:n})));function Hf(t,...e){let n=new Set(t.flatMap(o=>o.
statements));return l("article",{class:"card"},Ri(t),...e,...bo(n))}function Rh(t,e){let{text:n}=u.passages[t];
return Hf(e,l("p",{class:"source"},Ot(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(n)):l("p",{class:"muted"},
d("unparaphrased")),Ci(t))}function nn(t){let e=yo(),n=new Set(e.flatMap(({statements:f})=>f)),o=e.filter(({statements:f})=>f.
some(w=>t.has(w))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(f)).map(f=>({text:Ah(f),statements:[
f]})),i=[...s.get(null)??[],...r],a=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",c=[...s].
flatMap(([f,w])=>f===null?[]:[Rh(f,w)]);return i.length?[...c,Hf(i,a)]:c}function Wf(t){let{wanted:e,rest:n}=rc(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(i=>u.passages[i].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ze(r)));return l("div",{class:"why"},...nn(
e),...s.map(r=>l("p",{class:"paraphrase"},js(Ze(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>P.now?.citations[r])?qs(t.passages.map(Ze)):"")}function Gf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var zf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var Ii=200,Vs=Ii;function Nh(t,e){let n=Or(e);if(n!==void 0&&n<G)return N(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?Ot(o):l("span",{dir:"auto"},t)}var _f=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
Ih=(t,e)=>t.every(({cells:n})=>_f.test(n[e])),jh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Ph(t,e,n,o,s){let r=e.cells.findIndex((p,g)=>o[g]&&p),i=O.row===n;function a(){
O.row=i?null:n,B()}let c=N(`${n+1}${e.mark}`,a,{class:"row",value:`row-${n}`,"aria-expanded":String(i),"aria-l\
abel":d("whyRow")(n+1,e.mark)}),f=t.columns.map((p,g)=>{let y=e.terms[t.variables.indexOf(p)];return l("td",{class:`${Ih(
t.rows,g)?"numeric":""} ${g===r&&!_f.test(e.cells[g])?"head":""} ${s[g]?"sparse":""}`,"data-heading":t.headings[g]},
e.cells[g]?Nh(e.cells[g],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},zf(t.headings,e.cells,s)));let w=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},w),...f);return i?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Wf(e)))]:[h]}function Dh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:i}){let a=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=a.replace(
/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...i.flatMap(f=>[" ",js(f)]))}function Fh(t){let e=m.reading==="corrected"?" --reading \
corrected":"";return $i(d("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Bh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ze).join(" ")]),o=tf([["#",
...t,d("sentence")],...n]);Ae(new Blob([o],{type:"text/csv;charset=utf-8"}),`${ao()}.csv`)}function qh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:i,unsaid:a}=t,c=n.slice(0,Vs),f=jh(t),w=Gf(n.map(({cells:g})=>g));
function h(){Vs+=Ii,Ni="",B()}let p=[l("th",{scope:"col"},"#"),...e.map((g,y)=>l("th",{scope:"col",class:w[y]?
"sparse":""},g)),w.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[Yt()?.gathers&&P.now?.
isApart?j(d("apart")):"",Yt()?.gathers&&P.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",i?l("p",{},l("b",{},
i)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},Ql(t.chart,()=>$("an\
swer").clientWidth-48,If(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(g,y)=>Ph(t,g,y,f,w)))),n.length>Vs?A(d("moreRows"),h):"",a.length?j(d("emptyColumns")(a)):"",...Object.values(
r).map(g=>j(d("alsoAsked")(g.slice(0,5).join(", "),g.length-5))),s.length?j(d("addOnce")(s.slice(0,5),s.length-
5)):"",Yt()?.refusal?j(d("noEvidence")):"",...O.own!==null?[j(d("ownEvidence")),Fh(O.own)]:[],...o.map(Dh))]}function Uh(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},Cf()),...wf()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},d("noRows")),...xf()]:t?qh(t):[]}function Vf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Kf=null,Ni="";function Qf(){
let t=$("answer");if(t.hidden=!Qt()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,answer:s}=O,{theme:r}=document.
documentElement.dataset,i={...O,answer:s?.rows.length},a=JSON.stringify([i,m.language,r,P.now!==null]);if(a===
Ni)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Vs=Ii),t.dataset.asked=JSON.stringify([e,n,o]),Ni=a;let c=s?.
rows??[],f=o===null?Ge(e):d("ownQuery"),w=o===null?yn(O):"",h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},f,w?l("small",{dir:"auto"},` ${w}`):""),s?l("span",{class:"counts",
role:"status"},d("rows")(c.length)):"",s&&ss().length&&!O.isDrawn?A(d("asThePicture"),pf,{class:"tool draw"}):
"",s?.rows.length?A("CSV",()=>Bh(s),{class:"tool csv","aria-label":d("saveTable")}):"",A("×",Ln,{class:"tool \
close","aria-label":d("closeAnswer")})),...gf(),...Uh()),Vf(),Kf??=new ResizeObserver(Vf),Kf.observe(t);let p=t.
querySelector(".scroll");p&&(p.scrollTop=h)}var Ks=[28,72],Hh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Yf=u.passages.map(t=>[t.text].flat());function Wh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Gh(t,e,n){let o=t.slice(Math.max(0,n-Ks[0]),n).replace(
n>Ks[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Ks[1]).replace(n+Ks[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Xf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Hh.map(a=>a.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Wh),i=[];for(let[a,c]of u.passages.entries()){if(i.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[w,...h]=[v(c.text),...Yf[a]],p=r.length?
[w,...h].find(b=>r.every(S=>S.test(b))):void 0,g=f?w:p;if(g===void 0)continue;let y=f?null:r[0].exec(g),x=g===
w?void 0:["en","ko"][Yf[a].indexOf(g)];i.push({passage:a,lang:x,...Gh(g,y?.[0]??"",y?.index??0)})}return i}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!Pc.includes(t))return null;m.arrangement=t}});function zh(t){
J();let e=We();m.arrangement=t,t||wn(e),so(),B(),Dt()}function Jf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>zh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Fc}function Zf(){$("arrange").value=
m.arrangement}var Vh=/^(Heading|소제목|제목)[^:]*: /,Kh={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1},So=new Map,ep=A(
"‹",()=>Fi(-1),{"data-label":"previous"}),np=A("›",()=>Fi(1),{"data-label":"next"}),op=l("span",{class:"he\
re"}),$o=l("select",{"data-label":"jump",onchange:()=>Te(Number($o.value))}),ji=l("div",{class:"bar reading"},
ep,np,op,$o),Pi=l("div",{}),Qs=t=>u.passages[t].kind==="heading",_s=[...u.passages.keys()].filter(Qs),Di=t=>v(
u.passages[t].text)||d("unparaphrased");function _h(t){let e=Di(t).replace(Vh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());
return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Qh(t){let e=zs(t),n=new Set(e.flatMap(
o=>o.statements));return l("div",{class:"told"},Ci(t),u.articles.length&&Bt()?qs([u.passages[t].name]):"",e.length?
l("p",{class:"muted"},d("itStates")):"",e.length?Ri(e):l("p",{class:"muted"},d("nothingStated")),...bo(n,u.passages[t].
errata))}function Yh(t){let e=Gs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),
o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,
o)}function Xh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=[Qs(t)?"":l("span",{class:"n\
umber"},`${n||e} `),Di(t),zt(o.length?"†":""),Yh(t)],i=N(r,()=>Te(t),{class:"sentence",dir:"auto","data-pass\
age":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1"});return So.set(t,i),l("li",{},
Qs(t)?l("h3",{},i):i,s?Qh(t):"")}function Jh(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!Qs(t[0])?d("par\
agraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(_s.length?"h4":"h3",{},o):"",l("ol",{class:"sen\
tences"},...t.map(Xh)))}function Fi(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||(Te(
n),e?So.get(n)?.focus({preventScroll:!0}):lt(`${Je(u.passages[n])}: ${Di(n)}`))}function sp(){let t=$("reader");
t.append(ji,Pi),t.addEventListener("keydown",e=>{let n=Kh[e.key];!n||!e.target.classList.contains("sentence")||
(e.preventDefault(),Fi(n,!0))})}function Zh(){let{passage:t}=m,e=u.passages.length;ep.disabled=!t,np.disabled=
t===e-1,op.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?
void 0:_s.findLast(o=>o<=t);$o.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],..._s.map(o=>l(
"option",{value:String(o)},_h(o)))),$o.value=n===void 0?"":String(n),$o.hidden=!_s.length,ji.hidden=!e}function tg(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},v(o))]:[],Jh(n)]})}function eg(){let t=Map.groupBy([...u.passages.keys()],s=>{let r=u.passages[s];
return`${Ws(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(d(Ai()?"otherFile":"ownFile"),e,{id:"bring"}),
o=[j(d("fileNote")),l("div",{class:"tools"},n)];So.clear(),Pi.replaceChildren(l("h2",{},d("textTitle")),j(d(u.
passages.length?"textHelp":"noText")),u.articles.length&&!Ai()?j(d("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?
o:[],...tg([...t.values()]))}var tp=null;function ng(){let t=$("reader"),e=m.passage===null?null:So.get(m.passage)?.
closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){tp!==m.passage&&e.scrollIntoView(),
tp=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+ji.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Ys(){
let{activeElement:t}=document,e=Pi.contains(t)&&t?.classList.contains("sentence");Zh(),eg(),e&&So.get(m.passage??
0)?.focus({preventScroll:!0}),ng()}function Bi(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function vo(t){m.language=t,document.documentElement.lang=t,document.title=rt(v(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=It(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",It(n.dataset.
label));$("query").placeholder=d("search"),Vt("languages",t)}var og={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Oo(t,e){let n=og[e?"touch":"mouse"],o=M.getScale(),
s=c=>M.canvasToDOM(H(c)),[r,i,a]=[1/0,-1,""];for(let c of z()){let{x:f,y:w}=s(c),h=Math.max(0,Math.hypot(f-t.x,
w-t.y)-Lt(c,o,et(c)));h<=n.thing&&h<r&&([r,i]=[h,c])}for(let{id:c,from:f,to:w,bend:h}of r>2?X().values():[]){let p=wr(
s(f),s(w),h),g=Math.min(...p.slice(1).map((y,x)=>Vn(p[x],y,t)));g<=n.line&&g<r&&([r,a]=[g,c])}return a?{line:a}:
i<0?{}:{thing:i}}var qi=()=>m.selected!==null||!!m.pair||!!m.highlighted,on=!1,sg=({pointer:t})=>Oo(t.DOM,on);function rp(t){let{
thing:e}=Oo(t,on);e!==void 0&&Es(e,!1)}function ip(){let t=$("drawing");M.on("click",e=>{let{thing:n,line:o}=sg(
e);n!==void 0?Il(n):o!==void 0?vs(Fr(o)):qi()&&Ye()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();on||rp({x:e-o,y:n-s})}),M.on("doubleClick",({pointer:e})=>on&&rp(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{on=n.pointerType==="touch",on&&e==="poi\
nterdown"&&ii()},!0);t.addEventListener("mousemove",e=>on&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",ii)}var Ne=(t,e)=>$(t).addEventListener("click",e),Xs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function rg(){Ne("closer",()=>_e(1.4)),Ne("farther",()=>_e(1/1.4)),Ne("whole",()=>me()),Ne("undo",li),Ne(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Al(t)})}var Ui=()=>$("menu").getAttribute("aria-expanded")==="true",Hi=t=>$("menu").setAttribute(
"aria-expanded",String(t));function lp(){Hi(!1),$("menu").focus()}function ap(t){Ee(t),B()}var fp=()=>$("theme").
setAttribute("aria-pressed",String($n()));function ig(){Ne("menu",()=>Hi(!Ui())),Xs("modes",t=>{Xe(t),Ui()&&lp()}),
Xs("readings",Wl),Xs("languages",t=>{vo(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&Hi(!1)});Ne("theme",()=>ap($n()?"light":"d\
ark")),Ke.addEventListener("change",()=>ap(Ke.matches?"dark":"light"))}function cp(t){jt(t),t==="text"&&Ys(),Hs(),
Do()}function ag(){Ne("fold",()=>xt(!wc())),Xs("tabs",cp),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];cp(o.value),o.focus()})}function cg(t){let e=t.target instanceof
Element&&t.target.matches("input:not([type=checkbox]), textarea, .sparql"),n=t.ctrlKey||t.metaKey;n&&t.key==="\
z"&&!e&&(t.preventDefault(),li()),!(e||n||t.altKey)&&(t.key==="Escape"&&Ui()?lp():t.key==="Escape"&&qi()?Ye():
t.key==="/"&&(t.preventDefault(),$("query").focus()))}function pp(){ip(),rg(),ig(),ag(),ma(Ms),addEventListener(
"resize",()=>{m.mode==="picture"&&El()}),document.addEventListener("keydown",cg),$("tab-text").hidden=!u.passages.
length,$("readings").hidden=u.readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)
t.disabled=!u.readings.includes(t.value);Vt("modes",m.mode)}var lg=64*1024*1024,ge=null;function mp({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,Je):""}function fg(){ge=null,Wi()}function Wi(){let t=$("took");if(t.hidden=ge===null,ge===null)return;t.className=
ge.read?.of&&ge.read.found===ge.read.of?"":"wrong";let e=A("×",fg,{"aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},mp(ge)),e)}async function pg([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>lg)return{name:o,wrong:"large"};let s=await t.arrayBuffer().
catch(()=>null);if(!s)return{name:o,wrong:"unreadable"};if(!s.byteLength)return{name:o,wrong:"void"};let r;try{
r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes(
"\0")?{name:o,wrong:"noText"}:{name:o,read:Bf(r)}}async function up(t,e=!1){t.length&&(ge=await pg(t,e),m.tab===
"overview"&&jt("text"),xt(!0),B(),lt(mp(ge)))}function dp(){let t=$("file");t.addEventListener("change",async()=>{
await up([...t.files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.
add("dropping")}),addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("drop\
ping")),addEventListener("drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.
items[0]?.webkitGetAsEntry?.();up([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var ug="#finding, #legend, #beside, #answer, .page",sn=document.body,gp=null,hp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function wp(){sn=document.activeElement??document.body,gp=sn.closest(ug)}function xp(){
let t=document.activeElement;if(sn===document.body||sn.checkVisibility()||t!==sn&&t!==document.body)return;let e=[
...gp?.querySelectorAll(sn.tagName)??[]].filter(r=>hp(r)===hp(sn)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var mg=60,dg=2,hg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},yp={"+":()=>_e(1.4),"=":()=>_e(
1.4),"-":()=>_e(1/1.4),0:()=>me(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function gg([
t,e]){let n=He().get(m.selected??-1)??M.getViewPosition();return[...He()].flatMap(([s,{x:r,y:i}])=>{let a=(r-n.
x)*t+(i-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((i-n.y)*t);return s!==m.selected&&a>0&&c<2*a?[{thing:s,far:a+dg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function wg([t,e]){let{x:n,y:o}=M.getViewPosition(),s=mg/M.getScale();
M.moveTo({position:{x:n+t*s,y:o+e*s}})}function bp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=hg[e.key];if(!(!n&&
!Object.hasOwn(yp,e.key)))if(e.preventDefault(),!n)yp[e.key]();else if(e.shiftKey)wg(n);else{let o=gg(n);o!==void 0&&
jl(o)}})}var xg=250,kp=3,jn={rows:[],note:"",isBusy:!1};async function yg({name:t,typed:e}){let{table:n}=await kt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:a})=>Y(a[o]?.value??
"")),r=[...new Set(s.flatMap(a=>a===void 0?[]:T(a)))],i=r.slice(0,kp).join(", ");return`${d("rows")(n.rows.length)}${i?
`: ${i}${r.length>kp?" …":""}`:""}`}function bg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},i,a){let c=e.
slice(1).filter(({isSure:g})=>g),f=g=>({content:[l("span",{},Ge(g.name)," ",l("b",{dir:"auto"},yn(g))),g===e[0]?
"":l("small",{},d(g===s[0]?"nearest":"orElse")),g.left.length?l("small",{class:"beginning"},d("leftAside")(g.left)):
""],take:()=>$t(g.name,g.typed,{text:t,left:g.left,others:g===e[0]?c:[]})});if(e.length)return{...jn,rows:[e[0],
...c].map(f)};if(i)return jn;let w=[...n.flatMap(g=>Rn(g,3)),...r.flatMap(g=>Y(g)??[])],h=[...new Set(w)].map(
g=>({content:[l("span",{dir:"auto"},T(g)),l("small",{},v(I(g).label))],take:()=>a(g)})),p=[...n.length||o.length?
[]:s.map(f),...h];return{...jn,rows:p,note:d("noneAnswers")(n,o)}}function $p(t,e){let n={said:"",isSpare:!1},
o=0,s=0,r=!1;function i(f=0){t({...jn,isBusy:!0,note:P.now?d("understanding")(f):d("starting")}),s=window.setTimeout(
i,1e3,f+1)}function a(f){clearTimeout(s),t(f)}async function c(){if(r)return;r=!0;let f=null;for(;f!==n&&n.said;){
f=n;let{said:w,isSpare:h}=f;try{await Ce();let p=await kt("understood",w,m.reading);if(f!==n)continue;let g=bg(
w,p,h,e);a(g);let[y]=p.found;if(!y)continue;let x=await yg(y);if(f!==n)continue;g.rows[0].content.push(l("smal\
l",{class:"beginning",dir:"auto"},x)),t(g)}catch(p){let{details:g}=p,y=g?.status===void 0?"":d("served")(g);f===
n&&a({...jn,note:y})}}r=!1}return(f,w)=>{for(let g of[o,s])clearTimeout(g);let h=f.trim().split(/\s+/).filter(
Boolean),p=Bt()&&!P.hasFailed&&(h.length>1||!w&&/[?？]$/.test(f.trim()));if(n={said:p?f.trim():"",isSpare:w},
!p)return t(jn);Ce(),i(),o=window.setTimeout(c,xg)}}var Sp={role:"option","aria-disabled":"true","aria-selected":"false"},Pn=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#i;#n;#l=$p(e=>this.#d(e),e=>this.#i.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#i=
o,this.#n=new Nn(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#a(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#i;this.#e=e?.(this.#r.value)??[],this.#t=ho(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#a>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#a&&!e&&!n&&o.push(l("li",Sp,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=I(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,vt(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:i},a)=>this.#n.
option(this.#t.length+a,...i)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",Sp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:i,after:a},c)=>{let f=l("span",{dir:"auto",lang:s},r,i?l("mark",{},i):"",a);return this.#n.option(
e+c,f,l("small",{},mi(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#i;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,i=r-this.#o.
rows.length;r<0?n(this.#t[e]):i<0?this.#o.rows[r].take():s?.(this.#e[i].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#a)?this.#p():e.key==="Enter"&&
this.#a&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#i.keep||(this.#r.value=""),this.#n.close()))}};var Gi=3;function vp(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function kg(t,e){let n=In(Gt(X().get(e).edges)),
o=n.slice(0,Gi).map(({text:s,statements:r})=>l("span",{class:"told"},...ko({text:s,statements:r})));vp(t,...o,
n.length>Gi?l("small",{},`+ ${n.length-Gi}`):"")}function Js(){$("tip").hidden=!0}function Op(){$("drawing").addEventListener(
"mouseleave",Js),$("drawing").addEventListener("pointerdown",Js,!0),$("drawing").addEventListener("pointermove",
t=>{if(t.pointerType==="touch"||t.buttons)return;let e=$("drawing").getBoundingClientRect(),{thing:n,line:o}=Oo(
{x:t.clientX-e.left,y:t.clientY-e.top},!1);n!==void 0?vp(t,T(n),l("small",{},v(I(n).label))):o!==void 0?kg(t,o):
Js()});for(let t of["dragStart","zoom","click"])M.on(t,Js)}var $g="input, select, textarea, [role=tablist], [role=application]";function Mp(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&oo(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest($g))){if(t.key==="ArrowRight")Jt(m.tour+
1);else if(t.key==="ArrowLeft")Jt(m.tour-1);else if(t.key==="Escape")ro();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Sg={corrected:"corrected",stated:"stated","as-stated":"stated"};V("lang",{kept:!0,write:()=>m.language===Bi()?
"":m.language,read(t){if(t==="en"||t==="ko")vo(t);else{if(t)return null;vo(Bi())}}});V("theme",{kept:!0,write:()=>$n()===
Ke.matches?"":$n()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Ee(t||(Ke.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?Sg[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Vt("readings",e)}});V("as",{write:()=>m.mode===Tr?"":m.mode,
read(t){if(t&&!rs.includes(t))return null;Yn(t||Tr)}});var ee={},Ie=(t,e,n,o)=>Po(t,e,()=>n(We()),s=>o(s)),we=(...t)=>t.
flatMap(e=>e===null?[]:le(e)),zi=t=>t.map(e=>u.kinds[e].name);Ie("view",tc,({preset:t})=>t?[u.presets[t].name]:
[],([t=u.presets.length?0:null])=>{ee={preset:t}});Ie("around",Y,({centre:t})=>we(t),([t])=>{t!==void 0&&Object.
assign(ee,{preset:null,centre:t})});Ie("show",ns,({asked:t})=>zi(t),t=>Object.assign(ee,{asked:t}));var Zs=[...u.
kinds.keys()],Tp=t=>Zs.length>2&&t.length===Zs.length-1;Ie("hide",ns,({away:t})=>Tp(t)?[]:zi(t),t=>Object.assign(
ee,{away:t}));Ie("only",ns,({away:t})=>Tp(t)?zi(Zs.filter(e=>!t.includes(e))):[],([t])=>{t!==void 0&&(ee.away=
Zs.filter(e=>e!==t))});var Ep="*";V("with",{write:()=>ye(We().came.map(({thing:t,all:e})=>le(t)+(e?Ep:""))),read(t){
let e=re(t),{unknown:n}=Hn(e,o=>Y(o.replace(/\*$/,"")));return ee.came=e.flatMap(o=>{let s=Y(o.replace(/\*$/,""));
return s===void 0?[]:{thing:s,all:o.endsWith(Ep)}}),n}});Ie("add",Y,({added:t})=>we(...t),t=>Object.assign(ee,
{added:t}));Ie("without",Y,({removed:t})=>we(...t),t=>Object.assign(ee,{removed:t}));V("lines",{write:()=>ye(Vo.
flatMap(t=>Rt()[t]?`${t} ${Rt()[t]}`:[])),read(t){let e=Se();return ee.sieve=e,re(t).filter(n=>{let[,o,s]=/^(\w+) (.+)$/.
exec(n)??[],r=Vo.find(i=>i===o);return r&&(e[r]=s),!r})}});Ie("pin",Y,({pinned:t})=>we(...t),t=>{wn({...ee,pinned:t}),
pt()});function Mo(t,e,n,o,s){Po(t,n,o,(r,i)=>{if(i.length&&i.length!==e)return null;i.length&&r.length===e&&s(...r)})}
Mo("line",2,Y,()=>m.pair?we(m.pair.from,m.pair.to):[],On);Mo("passage",1,Za,()=>m.passage===null?[]:[u.passages[m.
passage].name],no);Mo("path",2,Y,()=>m.isTold?we(m.path.from,m.path.to):[],(t,e)=>Qe(t,e));V("avoid",{write:()=>m.
isTold&&m.path.avoids?"hubs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==
null&&n!==null&&Qe(e,n,{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){
let{from:e,to:n,avoids:o}=m.path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>vn(e,
n,o).paths.length)return null;Qe(e,n,{avoids:o,way:Number(t)-1})}}});Mo("at",1,Y,()=>we(m.passed?m.selected:null),
t=>de(t,!0));Mo("entity",1,Y,()=>we(m.passed?null:m.selected),t=>de(t));function Ap(t){yi(t),m.tab==="overview"&&(m.tab="ask")}var vg=t=>t.replace(/^\?/,"").replace(/[-_](\w)/g,(e,n)=>n.
toUpperCase());V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).map(([t,e])=>[t,ye(e)]),read(t,e){
if(!t||!Bt())return O.name&&Qn(),t?[t]:[];let n=[...e].filter(([,s])=>s),o=Object.fromEntries(n.map(([s,r])=>[
vg(s),re(r)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(o)?Ap({name:t,typed:o}):(ze(),m.
tab==="overview"&&(m.tab="ask"))}});V("rates",{write:()=>Nf(O.rates),read(t){return O.rates=O.name?Mi(t):null,
t&&!O.rates?null:void 0}});V("sparql",{write:()=>O.own??"",read(t){if(t&&(!Bt()||O.name))return[t];t&&O.own!==
t?Ap({own:t}):!t&&O.own!==null?Qn():t&&ze()}});V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=
t==="answer"&&Qt(),t&&t!=="answer"?null:void 0}});V("tab",{write:()=>m.tab===$s()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===t&&!e.hidden))
return null;m.tab=t}}});var Og=.45;function tr({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},i,a){let c=o.split(`
`),f=e-(c.length-1)*n*fn/2+n*.35,w={"font-size":n,"font-weight":s,"text-anchor":"middle",direction:zo(o),fill:i},
h={stroke:a.paper,"stroke-width":n*Og,"stroke-linejoin":"round"};return F("text",{...w,...h,"paint-order":"str\
oke"},...c.flatMap((p,g)=>p.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+g*n*fn},S={fill:r?a.grave:a.mark,
"font-weight":700};return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function Cp({from:t,
to:e,bend:n,edges:o},{color:s,width:r,dashes:i,arrows:a},c){let[f,w,h]=[H(t),H(e),s.color],p={"stroke-width":r,
...i?{"stroke-dasharray":i.join(" ")}:{}},g=[F("path",{d:Ca(f,w,n),fill:"none",stroke:h,...p})];for(let[y,x,b]of[
[e,t,.9],[t,e,.1]])!(y===e?a.to:a.from).enabled||!o.some(S=>S.to===y)||g.push(Mg(H(y),n?St(f,w,n,b):H(x),c(y),
h,r));return g}function Mg(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[i,a]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,
f]=[t.x-i*n,t.y-a*n],[w,h]=[5+3*s,1.5+s],p=[c-i*w,f-a*w],g=[[c,f],[p[0]-a*h,p[1]+i*h],[p[0]+a*h,p[1]-i*h]];return F(
"polygon",{points:g.map(y=>y.map(x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Lp({id:t,x:e,y:n,size:o,
borderWidth:s,color:r}){let i=I(t),a=o/6;return F("path",{d:lo[i.shape],fill:r.background,stroke:r.border,"str\
oke-width":s/a,...Oe(t)?{"stroke-dasharray":`${3/a} ${2/a}`}:{},transform:`translate(${e-o} ${n-o}) scale(${a}\
)`},F("title",{},`${v(u.things[t].label)} (${v(i.label)})`))}var Mt=24,er=22,je=12,Eo=18,Eg=480,Tg=2,Rp=8e3;function Ag(t,e){let n=ni(t),{from:o,to:s,width:r,height:i}=n,a=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:i,viewBox:a,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),w=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:E}of Hc()){let D={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":qr};c.append(F("rect",{x,y:b,width:S,height:E,...D}))}
for(let x of n.lines)c.append(...Cp(X().get(x.id),x,w));c.append(...n.things.map(Lp));for(let{x,y:b,radius:S,sign:E}of n.
signed){let D={"font-size":S*ws,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*ws*.4,...D},E))}for(let x of n.captions)c.append(tr(x,x.line.weight>1?t.ink:t.soft,t));let p={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...p}));for(let x of n.
names)c.append(tr(x,_(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>tr(x,t.soft,t)));let g=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>g(H(x)));return{svg:c,things:y,width:r,height:i}}
var Vi=(t,e,n,o=400)=>Wn(t.split(/\s+/),s=>gt(s,e,o)[0]<=n).filter(Boolean),Ki=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Mt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Cg(t,e,n,o,s){let r=new Set(t),i=wt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),a=new Set(i.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,w]=[Mt,o+Eo];function h(y,x,b,S=[]){
let E={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${w-4}h12`,...E})}}let p=[...new Set([...t.map(R),...a])].map(y=>{let{label:x,family:b,shape:S}=u.kinds[y],
E=n.families[b].full;return a.has(y)?h(v(x),E,2,kn(y)):{label:v(x),sign:()=>F("path",{d:lo[S],fill:E,transform:`\
translate(${f} ${w-10})`})}}),g=e.map(y=>h(d("wideLine")(Ht(y)),n.amounts[Me(y)].full,6));for(let{label:y,sign:x}of[
...p,...g]){let b=18+gt(y,je)[0]+Eo;f+b>s&&f>Mt&&([f,w]=[Mt,w+Eo]),c.push(x(),F("text",{x:f+18,y:w,"font-size":je,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?w-o+Eo/2:0}}function Lg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Rg(){let e=(document.querySelector("#answer:not([\
hidden]) h1")??$("headline"))?.textContent||v(u.title),n=u.readings.length>1?d(m.reading==="corrected"?"rightR\
eading":"stated"):"";return[e,[e===v(u.title)?"":v(u.title),n].filter(Boolean).join(" · ")]}async function _i(t){
let{licences:e}=await fo(),n=ll(),{ink:o,soft:s,paper:r,face:i}=n,a=Math.max(Eg,ni(n).width),[c,f]=Rg(),w=Vi(c,
er,a-2*Mt,600),h=Vi(f,je+2,a-2*Mt),p=Mt+w.length*er*1.3+h.length*(je+2)*1.3+Eo/2,{svg:g,things:y,width:x,height:b}=Ag(
n,p);g.setAttribute("x",String((a-x)/2));let S=ds([...X().values()]),{made:E,height:D}=Cg(y,S,n,p+b,a-Mt),q=u.
articles.map(v).filter(Boolean).join("; "),it=[q?d("slideSource")(q):"","sovkg",...e.map(Lg)].filter(Boolean).
join(" · "),mt=[g.textContent?.includes("†")||y.some(fr=>Kt(fr).includes("†"))?d("slideErrata"):"",it].filter(
Boolean).flatMap(fr=>Vi(fr,je,a-2*Mt)),an=p+b+D,xe=an+mt.length*je*1.3+Mt,Ro=`0 0 ${a} ${xe}`,qt=F("svg",{xmlns:co,
viewBox:Ro,width:a,height:xe,"font-family":i,role:"img"});return qt.append(F("title",{},c)),t||qt.append(F("re\
ct",{width:a,height:xe,fill:r})),qt.append(...Ki(w,Mt/2,er,{"font-weight":600,fill:o}),...Ki(h,Mt/2+w.length*er*
1.3+2,je+2,{fill:s}),g,...E,...Ki(mt,an,je,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(qt)],
{type:"image/svg+xml"}),width:a,height:xe}}async function Np(t){let{file:e,width:n,height:o}=await _i(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let i=Math.min(Tg,Rp/n,Rp/o),a=l("canvas",{width:String(
Math.round(n*i)),height:String(Math.round(o*i))});return a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{a.toBlob(w=>w?c(w):f(new Error("PNG")),"image/png")})}var To=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Ng=t=>t.
split(/[#/]/).at(-1)||t;function Ip({triples:t,things:e,terms:n}){let o=new Map;function s(w,h,p){let g=o.get(
`${w} ${h}`)??`k${o.size}`;return o.set(`${w} ${h}`,g),`<data key="${g}">${To(p)}</data>`}let r=t.flatMap(({subject:w,
predicate:h,object:p})=>"iri"in p?[]:{thing:w.thing,name:Ng(h),value:p.value}),i=Map.groupBy(r,({thing:w})=>w),
a=t.flatMap(({subject:w,predicate:h,object:p,said:g})=>{if(!("iri"in p))return[];let y=g.passages.map(b=>u.passages[b].
name).join(" "),x=[s("edge","predicate",h),s("edge","label",v(u.predicates[g.predicate])),y&&s("edge","sentenc\
es",y),g.denies?s("edge","denied","true"):""];return`<edge source="${To(w.iri)}" target="${To(p.iri)}">${x.join(
"")}</edge>`}),c=e.map(({iri:w,thing:h})=>{let[p,g]=[u.things[h].label].flat(),y=[s("node","label",p),s("node",
"label_ko",g??p),s("node","type",Ps(h,n).join(" "))];for(let[x,b]of Map.groupBy(i.get(h)??[],S=>S.name))y.push(
s("node",`said_${x}`,b.map(({value:S})=>S).join(" | ")));return`<node id="${To(w)}">${y.join("")}</node>`});return[
'<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',...[...o].map(
([w,h])=>{let[p,g]=w.split(" ");return`<key id="${h}" for="${p}" attr.name="${To(g)}" attr.type="string"/>`}),
'<graph id="shown" edgedefault="directed">',...c,...a,"</graph>",`</graphml>
`].join(`
`)}var jp="http://www.w3.org/2000/01/rdf-schema#label",Dp=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,
Dn=t=>`"${t.replace(/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,Dp)}"`,Pp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,
Dp)}>`;function Fp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:jp.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[p,g]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return g===void 0?Pp(h):(s.set(p,g),`${p}:${h.slice(g.length)}`)}function i({value:h,lang:p,
datatype:g}){return p?`${Dn(h)}@${p}`:g&&g!==`${Xt}string`?`${Dn(h)}^^${r(g)}`:Dn(h)}let a=new Map,c=(h,p)=>a.
set(h,[...a.get(h)??[],p]);for(let{iri:h,thing:p}of e){let[g,y]=[r(h),u.things[p].label];for(let b of Ps(p,n))
c(g,`a ${r(b)}`);let x=Array.isArray(y)?[`${Dn(y[0])}@en`,`${Dn(y[1])}@ko`]:[Dn(y)];c(g,`${r(jp)} ${x.join(" ,\
 ")}`)}for(let{subject:h,predicate:p,object:g}of t)c(r(h.iri),`${r(p)} ${"iri"in g?r(g.iri):i(g)}`);let f=[...a].
map(([h,p])=>`${h} ${[...new Set(p)].join(` ;
    `)} .
`);return[`# ${[v(u.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,p])=>`@prefix ${h}: ${Pp(p)} .
`),`
`,...f].join("")}async function Qi(t,e,n){Ae(new Blob([t(await nf())],{type:`${e};charset=utf-8`}),`${Tn()}.${n}`)}var Bp=()=>$(
"transparent").checked;async function Ig(){try{await navigator.clipboard.writeText(location.href),lt(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var qp={png:async()=>Ae(await Np(Bp()),`${Tn()}.png`),svg:async()=>Ae(
(await _i(Bp())).file,`${Tn()}.svg`),print:()=>print(),link:Ig,turtle:()=>Qi(Fp,"text/turtle","ttl"),csv:()=>Qi(
Jl,"text/csv","csv"),graphml:()=>Qi(Ip,"application/graphml+xml","graphml")};function jg(){let[t,e]=[$("taking"),
$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,
t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Up(){let t=$("taking"),e=()=>t.matches(":popove\
r-open");t.addEventListener("toggle",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&jg()}),t.addEventListener(
"click",async({target:n})=>{Object.hasOwn(qp,n.id)&&(t.hidePopover(),$("take").focus(),await qp[n.id]())});for(let n of[
t,$("take")])n.addEventListener("keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var rn=(t,e=n=>n)=>t.length?ct(d("andMore")(t.length),{},...e(t)):"";var Pg=["ranked","rated","paid","pursued"],Wp=6,Gp=t=>u.kinds[R(t)].beside,Yi=t=>t<G&&Gp(t)==="others",zp=Tt.filter(
Yi).sort(ft);function Dg(t,e){J(),m.beside=[t,e],is(),B(),$("beside").querySelector("h1").focus()}function Fg(){
J(),m.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Vp(t){let e=zp.filter(i=>i!==
t);if(!Yi(t)||!e.length)return"";let n=e.map(i=>A(T(i),()=>Dg(t,i))),o=i=>l("div",{class:"tools"},...i),s=rn(n.
splice(Wp),i=>[o(i)]),r=st(d("besideOthers"),o(n),s);return r.className="beside",r}function Bg(t,e){let n=[...Ct(
t),...at(t)].filter(s=>Gp(s)===e);return In(new Set(n.flatMap(ht).filter(U))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function qg(t,e){let n=Bg(t,e).map(Li);if(!n.length)return l("td",{},l("p",{class:"muted"},d("notSaid")));
let o=r=>l("ul",{},...r),s=rn(n.splice(Wp),r=>[o(r)]);return l("td",{},o(n),s)}function Hp(t,e){let n=zp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":d("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},K(e[t]),o)}function Kp(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=Pg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},
...e.map(s=>qg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Fg,{class:"tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Hp(0,e),Hp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function Ug(t){let e=Y(t);return e!==void 0&&Yi(e)?e:void 0}V("beside",{write:()=>m.beside?ye(m.beside.
map(le)):"",read(t){if(m.beside=null,!t)return;let{places:e,unknown:n}=Hn(re(t),Ug);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;m.beside=[o,s]}});var _p=6,Hg=12;function Xi(t,e){let o=W(t).flatMap(r=>{if(r.relation!==null||r.from===r.to||!U(r.statement))return[];
let{from:i,statement:a}=r,c=u.statements[a].predicate;return{out:i===t,property:c,end:tt(r,t),statement:a}}).filter(
({end:r})=>e(r));return[...Map.groupBy(o,({out:r,property:i})=>`${r}-${i}`).values()].sort(([r],[i])=>Number(i.
out)-Number(r.out))}function Ji([{out:t,property:e}]){let n=v(u.predicates[e]);return t?n:d("relationOf")(n)}var Qp=t=>[
...Map.groupBy(t,({end:e})=>e)].map(([e,n])=>{let o=Z(n.map(({statement:s})=>s));return l("span",{class:"end"},
K(e),zt(o))});function Wg(t){let e=Qp(t),n=e.length>_p+1?_p:e.length,o=rn(e.slice(n));return l("div",{},l("dt",
{},Ji(t)),l("dd",{},...e.slice(0,n),o))}function Zi(t){let e=dt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(I(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Gg(t,e){let n=Zi(t),o=Xi(t,s=>s!==e&&!(_(s)&&n.startsWith(T(s))));return l("l\
i",{},N(n,()=>Ft(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ji(s)),...Qp(s))))}function zg(t){let e=Ct(t).flatMap(s=>{let r=Xi(s,i=>i===t).map(Ji);return r.length?
{relation:s,name:`${v(I(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Hg;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>ct(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:i})=>Gg(i,t)))))}function Yp(t){
let e=Xi(t,o=>L(t)||!L(o)).map(Wg),n=L(t)?[]:zg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var Vg=3,Kg=5,Xp=12,_g=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Qg=150;function Jp({text:t,statements:e,
passage:n},o){let s=new Set(W(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
i=[u.things[o].label].flat()[0],a=n!==null&&u.passages[n].kind==="body";return(t.includes(i)?4:0)+(t.startsWith(
i)?2:0)-(t.startsWith(`${i} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-
(t.length>Qg?3:0)}function Yg({passage:t,statements:e},n){let o=r=>r.statements.filter(i=>n.has(i)&&e.includes(
i)).length,[s]=zs(t).sort((r,i)=>o(i)-o(r));return s&&o(s)?[s]:[]}function Xg(t){let e=Uo(t),o=In(e,"en").filter(
({passage:a})=>a!==null).sort((a,c)=>Jp(c,t)-Jp(a,t)),s=[],r=(a,c)=>a.statements.some(f=>c.statements.includes(
f));for(let a of o)s.length<Vg&&!s.some(c=>r(a,c))&&s.push(a);let i=s.sort((a,c)=>Number(a.passage)-Number(c.passage)).
flatMap(a=>Yg(a,e));return[...new Set(i)]}var Jg=t=>l("p",{class:"told-first"},...ko({...t,text:t.text.replace(
_g,"")}));function Zg(t){let e=o=>dt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?0:
1;return Ct(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function tw(t){let e=Zg(t).slice(0,Kg).map(n=>{
let o=at(n).filter(r=>r!==t&&!_(r)&&I(r).rank==="actor"),s=N(Zi(n),()=>Ft(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(K))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}
function Zp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(I(r).rank),o=at(t).sort((r,i)=>n(r)-
n(i)||ft(r,i));if(!o.length)return"";let s=o.length>Xp+1?o.splice(Xp):[];return l("section",{class:"near"},l("\
h3",{},`${d("linked")} (${o.length+s.length})`),l("div",{},...o.map(K),rn(s.map(K))))}var tu=t=>[...Xg(t).map(
Jg),tw(t)];var ew=12,nw=3,eu=["from","to"];function nu(){let{from:t,to:e}=m.path;t!==null&&e!==null?Os(t,e,{avoids:m.path.
avoids}):ta()}function ow(t){let{input:e,list:n}=Us(`path-${t}`,{"data-label":"found"});return new Pn(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&nu()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var ou=l("div",{"aria-live":"polite"});function su(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},nu()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...eu.map(ow),A("",t,{"data-message":"swap"}),ou)}function sw(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?d("both")(n,o,T(s)):n);return l("p",{class:"link"},[...new Set(e)].slice(0,nw).join("; "))}
var rw=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),sw(n),...nn(o));
function iw(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||o===null)return"";let i=t.slice(
0,ew).map((f,w)=>{let p=ai(f).slice(1).map(y=>T(y.from)).join(" – ");return A(p,()=>Os(n,o,{avoids:s,way:w}),
{"aria-pressed":String(w===r),"data-act":`way-${w}`})}),a=t.length-i.length,c=d("asShort")(`${t.length}${e?"+":
""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...i,a>0?l("\
span",{class:"muted"},d("andMore")(a)):"")}function aw(){let{from:t,to:e,avoids:n}=m.path,o=l("input",{type:"c\
heckbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Os(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,d("avoidHubs"))}function cw(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=vn(t,e,n),i=ai(s[Math.min(o,s.length-1)]??[]),
a=i.length?d("steps")(i.length):d("noPath");return[aw(),iw(s,r),j(a),l("ol",{class:"steps"},...i.map(rw))].filter(
Boolean)}function ta(){for(let t of eu){let[e,n]=[$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=
d("search")}ou.replaceChildren(...cw(m.path.from,m.path.to))}function ru(t){m.path={...m.path,from:t,to:null,way:0},
jt("path"),B(),$("path-to").focus()}var ut=(t,e,n={})=>A(It(t),e,{"data-act":t,...n}),au=(...t)=>l("div",{class:"tools",role:"group","aria-label":d(
"actions")},...t);function lw(t){let e=ie(t),n=L(t)?[]:Ue(t),o=L(t)?[]:Ct(t).filter(ie);return au(ut("focus",()=>Dl(
t)),_o(t).total?ut("expand",()=>Es(t)):"",L(t)&&e?ut("fold",()=>As([t])):"",L(t)&&!e?ut("unfold",()=>Ts([t])):
"",n.length?ut("unfoldAround",()=>Ts(n)):"",o.length?ut("foldAround",()=>As(o)):"",ut("pathFrom",()=>ru(t)),e?
ut("pin",()=>Ul(t),{"aria-pressed":String(Oe(t))}):"",e?ut("hide",()=>Hl(t)):"",ut("release",Ye))}function fw(t){
let{count:e,kinds:n}=Pa(t),o=n.map(r=>v(u.kinds[r].label)),s=ut("all",()=>Zt(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function pw(t){let{predicate:e,object:n,errata:o,corrected:s}=u.
statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",lang:n.lang||!1},en(t));return[l("dt",{},v(u.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,zt(Z([t])),s.length?l("span",{class:"corrected"},`${d("corrected")}${s.
map(v).join(", ")}`):"")]}function uw(t){let e=ht(t).filter(U).flatMap(pw);return e.length?ct(d("asData"),{class:"\
rows"},l("dl",{},...e)):""}function ea(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
K(o)]);return n.length?l("p",{class:"names","data-how":e},na(d(e)),...n):""}var na=t=>l("span",{class:"muted"},
t);function mw(t){let{name:e,same:n}=u.things[t];return ct(d("data"),{class:"data",open:iu,ontoggle:o=>iu=o.target.
open},l("p",{class:"names"},na(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},na(`${d("\
elsewhere")} `),l("code",{},n.join(" "))):"",Yp(t),uw(t))}var iu=!1;function dw(t){let{label:e,names:n}=u.things[t],
o=I(t),s=[...new Set([...[e].flat().filter(i=>i!==v(e)),...n.filter(i=>!i.includes("://"))])].join(" · "),r=nn(
Uo(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},vt(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...tu(t),ea(t,"broader"),ea(t,"narrower"),ea(t,"related"),lw(t),Vp(t),fw(t),Zp(
t),st(`${d("said")} (${r.length})`,...r),mw(t)]}function hw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:i})=>i??[]))],r=o.every(ie)?ut("fold",()=>As(o)):ut("unfold",()=>Ts(o));return[l("h2",{tabindex:"-1"},
be()),l("p",{},K(t)," ",K(e)),au(o.length?r:"",ut("release",Ye)),st(d("said"),...nn(Gt(n)))]}function cu(){let{
pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?hw(t):e!==null?dw(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function oa(){return m.tour!==null?m.tour:u.steps.length&&ae()===u.steps[0].preset?0:null}var nr=u.steps.length-
1,gw=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function ww(t){return nr?t?[A(d("tourBack"),()=>Jt(
t-1),{"data-act":"back"}),...t===nr?[A(d("tourLeave"),ro,{class:"tool next","data-act":"leave"})]:[A(d("tourNe\
xt"),()=>Jt(t+1),{class:"tool next","data-act":"next"}),A("×",ro,{"data-act":"leave","aria-label":d("tourLeav\
e")})]]:[A(d("tourStart")(nr),()=>Jt(1),{class:"tool next","data-act":"tour"})]:[]}function lu(t){if(t)return l(
"p",{class:"kicker"},d("tourStep")(t,nr));let e=u.articles.map(v).filter(Boolean).join("; "),n=d("origin")(e,u.
articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function xw(t){let{
text:e,passages:n}=Mn(t);return[lu(t),l("h1",{id:"headline",dir:"auto"},...gw(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},d("statedIn")),...n.map(Ot)),l("span",{class:"tools",role:"group","aria-la\
bel":d("tour")},...ww(t)))]}function sa(t){let{name:e,note:n}=u.presets[t];if(u.articles.length||e!=="all"||!De.
length)return v(n);let o=d("things")(nt(G-u.relations.length));return d("ownData")(o,nt(u.kinds.length),T(De[0]))}
var yw=()=>k.centre===null?"":T(k.centre),or=(t,e)=>[lu(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function bw(){if(m.mode==="types")return or(d("types"),d("typesNote"));let t=ae();return t===
null?or(yw()||v(u.title)):or(v(u.presets[t].title),sa(t))}function kw(){let{passage:t,isTold:e,path:n,tour:o}=m;
return o!==null?"":t!==null?Je(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:be()}
var $w=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||m.isTold;function fu(){let t=m.mode==="ty\
pes"?null:oa(),e=$("finding");e.style.setProperty("--held",m.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=m.mode==="types"?"":kw();e.replaceChildren(...(n?or(n):t===null?bw():xw(t)).filter(Boolean));let o=t?
"tour":$w()?"aside":"";(!m.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var Sw=9,sr=l("b",{});function pu(t,e){let n=u.kinds[t],o=!k.away.has(t),s=e?Is(n.family,kn(t)):vt(n);return N(
[s,v(n.label)],()=>Zt(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var uu=(t,e)=>l("sp\
an",{},t,e);function mu(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],d(`${t}Error`))]}function ra(){let[t,e]=[Dr()&&!X().size,Ec()];sr.textContent=t?d("linesOfChoice"):e?d(
"linesBlocked")(e):"",sr.hidden=!sr.textContent}function du(){ra();let t=Qo(),e=new Set(u.relations.map(({thing:c})=>u.
things[c].kind)),n=[...u.kinds.keys()].filter(c=>t.has(c)||k.away.has(c)),o=n.toSorted((c,f)=>(t.get(f)??0)-(t.
get(c)??0)).slice(0,Sw),s=n.filter(c=>o.includes(c)),r=[...X().values()],i=z().filter(c=>Kt(c).includes("†")),
a=r.filter(({label:c})=>c.includes("†"));$("legend").replaceChildren(sr,...s.filter(c=>!e.has(c)).map(c=>pu(
c,!1)),...s.filter(c=>e.has(c)).map(c=>pu(c,!0)),...r.some(({edges:c})=>c.some(({relation:f})=>f===null))?[uu(
Is("stated",ms),d("statedLine"))]:[],...ds(r).map(c=>uu(Is(`tone-${Me(c)}`,[],6),d("wideLine")(Ht(c)))),...mu(
"grave",i.some(qe),a.some(({grave:c})=>c)),...mu("light",!i.every(qe),!a.every(({grave:c})=>c)))}var hu="rankings",vw=["country","pillar","year","printedAs"],Ao=new Map;function Ow(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return Ao.has(n)||(Ao.set(n,null),kt("answer",hu,{},t,e).then(({table:o})=>{Ao.set(n,o),B()},()=>Ao.
delete(n))),Ao.get(n)}function Mw({columns:t,headings:e,rows:n}){let o=vw.map(i=>t.indexOf(i)).filter(i=>i>=0),
s=o.map(i=>l("th",{scope:"col"},e[i])),r=n.map(({cells:i,mark:a})=>l("tr",{class:a?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},i[c],f?"":a))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function gu(){let t=ae();if(t===null||
u.presets[t].name!=="ranks"||!Bt())return"";let e=Ow();if(!e?.chart)return st(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=A(d("allOfIt"),()=>$t(hu)),o=st(d("ranked"),ui(e.chart,$("overview").clientWidth-
32,Tn),Mw(e),n);return o.classList.add("ranks"),o}var Ew=12;function Tw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Aw({relation:t,sum:e}){let n=Rr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Me(e.currency)}`,"aria-hidden":"true"},o)}
function Cw(t){let{relation:e,sum:n}=t,o=Z([n.statement]),s=o&&ln(n.statement),r=fs(e),i=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,a=Tw(e).map(T).join(" → "),c=l("b",{},Lr(n.statement),zt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},a),c);return l("li",{},N([f,Aw(t)],()=>r&&vs(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(i)}))}function wu(){let t=Ue().flatMap(r=>At(r).map(i=>({relation:r,sum:i})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:i})=>`${I(r).family} ${i.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let i=r.sort((h,p)=>p.sum.value-h.sum.value).slice(0,Ew),[{relation:a,
sum:c}]=i,w=n.filter(h=>h===c.currency).length>1?` · ${v(I(a).label)}`:"";return[l("h4",{},Ht(c.currency)+w),
l("ul",{class:"sums"},...i.map(Cw))]}),s=t.map(({sum:r})=>r.statement).filter(ln);return st(d(m.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...bo(s),j(d("scales")))}function Fn(t,e,n){let o=Rt()[t],s=[["",d("any")],...n].map(([i,a])=>l("option",{value:i,selected:i===o},a)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:i})=>ci({...Rt(),[t]:i.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Co=(t,e)=>[t,e],xu=t=>t?[Co("only",d("onlySuch")),Co("withou\
t",d("withoutSuch"))]:[];function yu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Na(),r=t.map(([w,h])=>Co(
w,dt(h.amounts).replaceAll(`
`," "))),i=e.map(w=>Co(String(w),String(w))),a=[Fn("least",d("least"),r),Fn("since",d("since"),i),Fn("until",d(
"until"),i),Fn("status",d("statusIs"),n.map(([w,h])=>Co(w,v(h)))),Fn("hearsay",d("hearsay"),xu(o)),Fn("errata",
d("errata"),xu(s))].filter(Boolean);if(!a.length)return"";let c=!ve(Rt()),f=A(d("everyLine"),()=>ci(Se()),{"da\
ta-act":"everyLine"});return ct(d("sieve"),{class:"several sieve",open:c},...a,c?l("p",{class:"note",role:"sta\
tus"},d("linesLeft")(X().size)):"",c?f:"")}var Lw=cn(Tt),bu=new Set(u.relations.map(({thing:t})=>R(t))),ku=De.slice(0,8);function Rw(){let t=ae(),e=u.presets.
map((n,o)=>A(v(n.title),()=>Pl(o),{value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));return rs.includes(
"types")&&e.push(A(d("types"),()=>Xe("types"),{value:"types","aria-pressed":String(m.mode==="types")})),st(d("\
views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),j(m.mode==="types"?d("typesNote"):t===
null?d("ownView"):sa(t)),u.presets.some(({name:n})=>n==="all")?"":j(d("tooMany")(nt(G))))}function Nw(t,e){let n=u.
kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Ko().has(t),onchange:({target:i})=>Zt(t,i.checked?
"show":"hide")}),s=l("small",{},d("shownOf")(nt(e),nt(Lw.get(t)??0))),r=v(n.label);return l("li",{},l("label",
{},o,vt(n),l("span",{},r),s),N(d("only"),()=>Zt(t,"only"),{class:"only","aria-label":d("onlyThis")+r}))}function Iw(){
let t=Qo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Nw(r,t.get(r)??0))),o=e.filter(s=>bu.
has(s));return[st(d("kinds"),j(d("kindsNote")),n(e.filter(s=>!bu.has(s)))),o.length?st(d("lines"),j(d("linesNo\
te")),n(o),l("div",{class:"tools"},A(d("unfoldAll"),Bl,{"data-act":"unfoldAll"}),A(d("foldAll"),ql,{"data-act":"\
foldAll"}))):"",Ko().size?A(d("all"),()=>Zt(null,"all"),{id:"every"}):""]}function jw({kind:t,names:e}){let n=e.
map(r=>xn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Rn(r,3)))]:[],s=o.flatMap(
r=>[" ",K(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.
join(", "))),o.length?l("p",{},d("didYouMean"),...s):"")}function Pw(){let t=m.reading==="corrected"?` ${d("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function Dw(){let t=ku.
map(e=>l("li",{},K(e)," ",l("small",{},String(W(e).length))));return st(d("connected"),l("ul",{class:"things"},
...t))}function Fw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(Mn(e).text)),o={class:"que\
stion","aria-current":m.tour===e?"step":!1};return l("li",{},N(n,()=>Jt(e),o))});return t.length?st(d("tourSte\
ps"),l("ol",{},...t)):""}function Bw(){let t=u.links.map(([e,n])=>l("a",{href:v(n)},v(e)));return t.length?j(d(
"beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function qw(){let t=oa();if(t===null)return[];let{points:e,
passages:n}=Mn(t),o=n.map(i=>({text:u.passages[i].text,passages:[i]})),r=(e.length?e:t?o.filter(({text:i})=>i):
[]).map(({text:i,passages:a})=>l("li",{dir:"auto"},v(i)," ",...a.map(Ot)));return r.length?[st(d("inShort"),l(
"ul",{class:"points"},...r))]:[]}function $u(){let t=[d("things")(nt(G-u.relations.length)),d("statements")(nt(
u.statements.length)),u.passages.length?d("sentences")(nt(u.passages.length)):""],e=[l("h2",{class:"unseen"},d(
"overview")),m.unknown?jw(m.unknown):"",...qw(),m.tour===null&&m.mode!=="types"?wu():"",Rw(),Bw(),Fw(),gu(),u.
articles.length&&u.readings.length>1?j(d("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" ·\
 ")),l("p",{},d("help")),u.readings.length===1&&u.readings[0]==="corrected"?j(d("onlyCorrected")):"",Sa?Pw():"",
...Iw(),yu(),ku.length?Dw():""];$("overview").replaceChildren(...e.filter(Boolean))}var{statements:ne}=u,vu=t=>Math.min(...t,u.passages.length),Ou=t=>l("span",{class:"chips"},...t.map(Ot)),Mu=t=>l(
"span",{dir:"auto"},t),Eu=t=>[ne[t].subject,ne[t].object].filter(e=>typeof e=="number"),Uw={title:"thingRows",
under:["kind"],rows:()=>Tt.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:K},{name:"kind",value:t=>v(
I(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",value:t=>Be(t).length,cell:t=>Be(t).length?
`${Z(Be(t))} ${Be(t).length}`:""}]},Su=({passage:t})=>t===null?[]:[t],Hw={title:"wordRows",under:["thing"],rows:()=>yo().
flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:ne[e].subject},things:t.statements.flatMap(
Eu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>Mu(t.text)},{name:"sentence",value:t=>vu(Su(t)),cell:t=>Ou(
Su(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>Z(
t)}]},Ww={title:"statementRows",under:["relation","object"],rows:()=>[...ne.keys()].filter(U).map(t=>({row:t,things:Eu(
t)})),columns:[{name:"subject",value:t=>T(ne[t].subject),cell:t=>K(ne[t].subject)},{name:"relation",value:t=>v(
u.predicates[ne[t].predicate])},{name:"object",value:en,cell(t){let{object:e}=ne[t];return typeof e=="number"?
K(e):Mu(en(t))}},{name:"sentence",value:t=>vu(ne[t].passages),cell:t=>Ou(ne[t].passages)},{name:"marks",value:t=>Z(
[t])}]},rr={things:Uw,...u.sentences.length&&{words:Hw},statements:Ww};var lr=200,Au=matchMedia("(max-width: 640px)"),ar={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},oe="things",Cu=!1,Lo="",Bn=lr,Tu=t=>String(t).normalize("NFKC").toLowerCase();function Gw(){
let{columns:t,rows:e}=rr[oe],n=new Set([...z(),...wt().flatMap(({relation:p})=>p??[])]),o=([p,...g])=>Cu||n.has(
p)||oe==="words"&&g.some(y=>L(y)&&n.has(y)),s=Tu(Lo),r=new Set(Lo?ho(Lo,1/0):[]),i=(p,{name:g,value:y,cell:x})=>g===
"sentence"&&x?x(p).textContent:y(p),a=(p,g)=>!Lo||t.some(y=>Tu(i(p,y)??"").includes(s))||g.some(y=>r.has(y)),{
by:c,direction:f}=ar[oe],{value:w}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:g})=>o(g)&&a(p,g)).map(({row:p},g)=>({row:p,key:w(p),i:g})).sort((p,g)=>{let[
y,x]=[p.key,g.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||p.i-g.i}).map(
({row:p})=>p)}var ir=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ca=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ia=l("input",{type:"checkbox",id:"eve\
ry-row"}),Lu=l("p",{class:"note",role:"status"}),cr=l("table",{}),aa=A("",zw,{"data-message":"moreRows"});function zw(){
Bn+=lr,Pe()}function Ru(){ir.addEventListener("input",()=>{Lo=ir.value.trim(),Bn=lr,Pe()}),ia.addEventListener(
"change",()=>{Cu=ia.checked,Pe()}),Au.addEventListener("change",()=>$("table").hidden||Pe());let t=l("label",{
class:"check"},ia,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},ca,ir,t),Lu,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},cr,aa))}function Vw(t){let{by:e,direction:n}=ar[oe];
ar[oe]={by:t,direction:e===t?-n:1},Pe(),cr.querySelector(`th [value="${t}"]`)?.focus()}function Kw(t){oe=t,Bn=
lr,Pe(),ca.querySelector(`[value=${t}]`)?.focus()}function _w({name:t},e){let{by:n,direction:o}=ar[oe],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},N(It(t),()=>Vw(e),{value:String(
e)}))}function Pe(){ir.placeholder=d("filter"),ca.replaceChildren(...Object.entries(rr).map(([f,{title:w}])=>A(
It(w),()=>Kw(f),{value:f,"aria-pressed":String(f===oe)})));let{columns:t,title:e,under:n}=rr[oe],o=Gw(),s=t.filter(
({name:f})=>Au.matches&&n.includes(f)),[r,...i]=t.filter(f=>!s.includes(f)),a=(f,{value:w,cell:h})=>h?h(f):String(
w(f)),c=f=>{let w=s.map(p=>l("div",{class:"under"},a(f,p))),h=i.map(p=>l("td",{},a(f,p)));return l("tr",{},l("\
th",{scope:"row"},a(f,r),...w),...h)};cr.className=oe,cr.replaceChildren(l("caption",{class:"unseen"},It(e)),l(
"thead",{},l("tr",{},...[r,...i].map(f=>_w(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Bn).map(c))),Lu.textContent=
d("rowsOf")(Math.min(Bn,o.length),o.length),aa.hidden=o.length<=Bn,aa.textContent=d("moreRows")}var Qw=12,Yw=18,[Nu,Xw]=[9,38],Jw=560,ju=12,Zw=80;function Pu(t){Xe("picture"),Zt(t,"only")}function tx(t,e){let n=(i,a)=>e.
reduce((c,{from:f,to:w,total:h})=>c+(f===i&&w===a||f===a&&w===i?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let i=r[r.
length-1];s.sort((a,c)=>n(i,c)-n(i,a)||t.indexOf(a)-t.indexOf(c)),r.push(s.shift())}return r}function Iu({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[d("mor\
eLines")(e.length-2)]:[]].join(", ")}function ex(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],i=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),a={x:s+(n.x-s)*.35-(e.y-t.y)*i,y:r+(n.y-r)*.35+(e.x-t.x)*i},c=Math.hypot(e.x-a.x,e.y-a.y)||
1,[f,w]=[(e.x-a.x)/c,(e.y-a.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-w*(e.radius+2)},p={x:h.x-f*9,y:h.y-w*9},g=`${h.
x},${h.y} ${p.x-w*4},${p.y+f*4} ${p.x+w*4},${p.y-f*4}`,y={x:t.x/4+a.x/2+e.x/4,y:t.y/4+a.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${a.x} ${a.y} ${p.x} ${p.y}`,arrow:g,at:y}}var nx=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":ju,
"text-anchor":"middle",class:"label",...o},t);function ox(t,e,n,o){let s=Math.max(...t.map(p=>fe.get(p)??0)),r={
x:n/2,y:o/2,radius:0},i=new Map;tx(t,e).forEach((p,g)=>{let y=2*Math.PI*g/t.length-Math.PI/2,x=Nu+(Xw-Nu)*Math.
sqrt((fe.get(p)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];i.set(p,{x:b,y:S,radius:x})});
let a=F("svg",{xmlns:co,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:p,to:g})=>p!==
g&&i.has(p)&&i.has(g)),f=[...i.values()].map(({x:p,y:g,radius:y})=>[p-y,g-y,p+y,g+y]),w=[];function h(p,g,y,x=ju,b=400){
let S=gt(p,x,b)[0]/2+3;f.some(([E,D,q,it])=>g+S>E&&g-S<q&&y+4>D&&y-x<it)||(f.push([g-S,y-x,g+S,y+4]),w.push(nx(
p,g,y,{"font-size":x,"font-weight":b})))}for(let[p,{x:g,y,radius:x}]of i)h(`${v(u.kinds[p].label)} ${nt(fe.get(
p)??0)}`,g,y+x+16,14,600);c.forEach((p,g)=>{let[y,x]=[i.get(p.from),i.get(p.to)],{path:b,arrow:S,at:E}=ex(y,x,
r),D=1+5*Math.sqrt(p.total/c[0].total);a.append(F("path",{d:b,class:"link","stroke-width":D}),F("polygon",{points:S,
class:"tip"})),g<Yw&&h(Iu(p),E.x,E.y+4)});for(let[p,{x:g,y,radius:x}]of i){let b=e.find(({from:E,to:D})=>E===p&&
D===p),S=F("circle",{cx:g,cy:y,r:x,class:`dot ${u.kinds[p].family}`});S.addEventListener("click",()=>Pu(p)),a.
append(S),b&&h(`↻ ${Iu(b)}`,g,y+x+32)}return a.append(...w),a}var la=t=>N([vt(u.kinds[t]),v(u.kinds[t].label)],
()=>Pu(t),{class:"thing"});function sx(t){let e=t.flatMap(({from:s,to:r,names:i})=>[...i].map(([a,c])=>({from:s,
name:a,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},d(s))),o=e.map(({from:s,name:r,to:i,n:a})=>l("tr",{},l("td",{},la(s)),l("td",{dir:"auto"},r),l("td",{},la(
i)),l("td",{class:"numeric"},nt(a))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Du(){
let t=$("types"),e=hc(),n=[...fe.keys()].sort((i,a)=>(fe.get(a)??0)-(fe.get(i)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(i=>l("li",{},la(i)," ",l("small",{},nt(fe.get(i)??0))));t.replaceChildren(o<Jw?"":ox(n.slice(
0,Math.min(Qw,Math.floor(o/Zw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?sx(e):"",A(
d("asPicture"),()=>Xe("picture")))}ga(wp,qc,ei,es,Do,fp,fu,du,Zf,$u,cu,Kp,ta,()=>m.tab==="text"&&Ys(),()=>m.mode==="table"&&Pe(),()=>m.mode==="ty\
pes"&&Du(),Hs,Qf,Wi,Ar,()=>{$("undo").disabled=!ur()},xp);kl(ra);su();sp();Ru();new Pn($("query"),$("found"),{
take:Ft,sentences:Xf,read:Te,asks:!0});dp();Op();bp();Mp();Jf();pp();Up();xt(!Cr.matches);$("empty").hidden=G>
0;M.once("afterDrawing",()=>performance.mark("drawn"));Ms(location.hash);m.mode!=="picture"&&performance.mark(
"drawn");window.sovkg={data:u,network:M,lines:X,readable:ks,pointOn:St,picture:{shown:He,things:z,isPinned:Oe},
select(t){let e=Y(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.ready="";})();
