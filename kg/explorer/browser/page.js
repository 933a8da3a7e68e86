"use strict";(()=>{var Et=history.state?.step??0,No={[Et]:location.hash},la=!1,pr=()=>{},ur=()=>Et>0;function fa(t,e){let n=e&&t!==
No[Et];Et+=Number(n),No[Et]=t;try{history[n?"pushState":"replaceState"]({step:Et},"",t||location.pathname+location.
search)}catch{la=!0}}function pa(){if(ur()){if(!la)return history.back();Et-=1,pr(No[Et],!1)}}function ua(t){pr=
t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;Et=n?Et+1:e.step,No[Et]=location.hash,pr(location.
hash,n)})}var qn=new Map,V=(t,e)=>{qn.set(t,e)},se=[];function Un(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}function Po(t,e,n,o){V(t,{write:()=>be(n()),read(s){let{places:r,unknown:i}=Un(
re(s),e);return o(r,re(s))===null?null:i}})}var Io=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
be=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),re=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Pu(){return[...[...qn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();if(!s)
return[];let r=o?.().map(([i,a])=>`${qn.has(i)?"?":""}${i}=${Io(a)}`)??[];return[`${e}=${Io(s)}`,...r]}),...se.
map(({part:e})=>e)].map((e,n)=>(n?"&":"#")+e).join("")}var jo=!1;function J(){jo=!0,se=[]}function Do(){fa(Pu(),
jo),jo=!1}function Du(t){let e=new Map;se=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^(\??[\w-]+)=(.*)$/.
exec(n)??[];try{o&&e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||se.push({part:n,kind:"",names:[n]})}
return e}function ma(t,e=!0){jo=!1;let n=Du(t),o=new Map([...n].filter(([s])=>!qn.has(s)));for(let[s,{read:r,kept:i}]of qn){
if(i&&!e)continue;let a=n.get(s)??"",c=r(a,o);c===null&&r("",o);let f=c??(c===null?[`${s}=${a}`]:[]);f.length&&
se.push({part:`${s}=${Io(a)}`,kind:c?s:"",names:f})}for(let[s,r]of o)se.push({part:`${s}=${Io(r)}`,kind:"",names:[
`${s}=${r}`]});return se.length?{kind:se[0].kind,names:se.flatMap(({names:s})=>s)}:null}var Ut=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var Fu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Bu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,i)=>{s[n[i]]=r}),s})}var u=Object.fromEntries(Object.
entries(Fu).map(([t,e])=>[t,e.blank?Bu(e):e]));var Fo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Fo},da=[];function ha(...t){da.push(...t)}function B(){for(let t of da)t()}var v=t=>Ut(
t,m.language),mt=t=>v(t[m.reading==="corrected"?t.length-1:0]),T=t=>v(u.things[t].label),nt=t=>t.toLocaleString(
m.language),Ht=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function ke(){let{pair:t,selected:e}=m;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var G=u.things.filter(({kind:t})=>t!==null).length,Tt=[...u.things.keys()].slice(0,G),R=t=>u.things[t].kind,cn=t=>new Map(
[...Map.groupBy(t,R)].map(([e,{length:n}])=>[e,n])),I=t=>u.kinds[R(t)],Q=t=>I(t).rank==="concept",ga=new Map(u.
relations.map(t=>[t.thing,t])),ot=t=>ga.get(t),L=t=>ga.has(t),Bo=u.things.map(()=>[]);u.statements.forEach(({subject:t,
object:e},n)=>{Bo[t].push(n),typeof e=="number"&&e!==t&&Bo[e].push(n)});var dt=t=>Bo[t].filter(e=>u.statements[e].
subject===t),$e=Array.from({length:G},()=>[]);function wa(t){$e[t.from].push(t),t.to!==t.from&&$e[t.to].push(t)}
var H=t=>$e[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<G&&e<G&&wa({from:t,to:e,statement:n,
relation:null})});var qu=Map.groupBy(u.edges,({relation:t})=>t);for(let{thing:t,captions:e}of u.relations){let n=qu.
get(t)??[],o=Ut(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:a,property:c})=>c===null&&Q(a)&&Ut(u.things[a].label,"en")===o,r=n.some(
a=>!s(a)),i=n.every(({role:a})=>a!=="point");for(let a of n){let{start:c,end:f,property:w,role:h}=a,[p,g]=[h!==
"point",h==="into"];wa({from:c,to:f,statement:null,relation:t,property:w,isAside:p,leadsIn:g,repeats:r&&s(a),alone:i})}}
var ft=(t,e)=>$e[e].length-$e[t].length||t-e,qo=(t,e)=>Number(Q(t))-Number(Q(e))||ft(t,e),De=Tt.filter(t=>I(t).
rank==="actor").sort(ft),tt=(t,e)=>t.from===e?t.to:t.from,xa=(t,e)=>$e[t].filter(n=>tt(n,t)===e&&Wt(n,new Set)),
At=t=>(ot(t)?.sums??[]).filter(({statement:e})=>q(e));function q(t){let{only:e}=u.statements[t];return e===""||
e===m.reading}var Wt=(t,e)=>t.relation===null?q(t.statement):!e.has(R(t.relation));function at(t,e=new Set){let n=new Set;
for(let o of $e[t]){let s=tt(o,t);s===t||e.has(R(s))||!Wt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Ct=t=>[
...new Set($e[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Uo(t){let e=L(t)?[]:Ct(t).flatMap(dt);return new Set(
[...Bo[t],...e].filter(q))}var Gt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:dt(e.relation).filter(
q)));function Ho(t){let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<G))]}function Wo(t,e){let n=o=>q(o)&&u.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):dt(e.relation).some(n)}var Uu=new RegExp(u.controls,"gu"),Hu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Wu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,rt=t=>Hu.test(t)?t:t.replace(Uu,(e,n)=>n?Wu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?rt(r):r);for(let s of n)s&&o.append(typeof s=="string"?rt(s):s);return o}var N=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>N(t,e,{class:"tool",...n}),ct=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),zt=t=>t?l("sup",{},t):"",j=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Vt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function lt(t){$("status").textContent=rt(t)}var Gu=2.399963229728653,zu=([t,e,n,o],[s,r,i,a])=>n<s||i<t||o<r||a<e;function ya(t,e,n,o,s){let r=[];for(let i=e;i<
900;i+=1){let a=14*Math.sqrt(i),c=i*Gu,f={x:Math.round(t.x+a*1.25*Math.cos(c)),y:Math.round(t.y+a*Math.sin(c))},
w=o(f);if(n.every(h=>zu(w,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var ba=t=>u.statements[t].errata.length>0,Fe=t=>u.statements[t].only==="corrected";function Z(t){let e=[...t].
filter(ba);return(e.some(n=>!Fe(n))?"†":"")+(e.some(Fe)?"‡":"")}var ka=Map.groupBy([...u.statements.keys()].
filter(ba),t=>u.statements[t].subject),$a=ka.size>0,Be=t=>(ka.get(t)??[]).filter(q),ln=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),qe=t=>Be(t).some(e=>ln(e)&&!Fe(e)),Kt=t=>Z(Be(t));function mr(t){if(t.relation===
null)return Z([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return Z(dt(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&q(o)}))}var Go=11,Vu=17,fn=1.18,Ku=12,_u={actor:3.4,named:2.8,relation:2.4,concept:2},Qu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Yu,Xu]=[.16,.7],zo=t=>/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"\
rtl":"ltr",Ue=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Hn(t,e){let n=[
""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-1]=r:n.push(o)}return n}function Ju(t){
let{columns:e,lines:n}=u.wrap,o=i=>i.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...i].length/Ue(i)))}}`,
"gu"))??[],s=t.split(/\s+/).flatMap(i=>Ue(i)>e*1.5?o(i):i),r=Hn(s,i=>Ue(i)<=e);return r.length>n?`${r.slice(0,
n).join(`
`)}…`:r.join(`
`)}function Zu(t){let e=Ju(v(u.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(Kt(t).includes("‡")?
"‡":"");let o=mt(n).replaceAll(`
`," "),s=Ue(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Sa=new Map;function dr(t){let e=`${m.language} ${m.reading}`,n=Sa.get(e)??new Map;return Sa.set(
e,n),n.has(t)||n.set(t,Zu(t)),n.get(t)}var va=document.createElement("canvas").getContext("2d"),tm=getComputedStyle(
document.body).fontFamily,em={400:new Map,600:new Map};function ht(t,e,n=400){let o=rt(t).split(`
`),s=em[n],r=s.get(t);return r===void 0&&(va.font=`${n} 20px ${tm}`,r=Math.max(...o.map(i=>va.measureText(i).width))/
20,s.set(t,r)),[r*e,o.length*e*fn]}function pn(t){let{radius:e,font:n}=u.things[t],[o,s]=ht(dr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Lt(t,e,n){let{rank:o}=I(t),[s,r]=Qu[o],i=_u[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,i*Math.max(Xu,Math.min(1,e/Yu)))}function Oa(t,e,n){let o=I(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Go+o),Vu),bold:o&&n>=Ku?600:400}}var Ma=[[],[0],[-.3,.3],[-.4,0,.4]];function Ea(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,i=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+i*Math.sin(r),y:t.y+i*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Ea(t,e,n),[r,i,a]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+i*s.x+a*e.x,y:r*t.y+i*s.y+a*e.y}}var Ta=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Aa(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Ea(t,e,n))} `:"L"}${o(e)}`}var Vo=["least","since","until","status","hearsay","errata"],Se=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ve=t=>Vo.every(e=>!t[e]),Ca=(t,e)=>!t||t==="only"===e;function La(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:i,hearsay:a,errata:c}=e;if(o){let[f,w]=o.split(" ");if(!n||!At(
n.thing).some(h=>h.currency===f&&h.value>=Number(w)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||i&&Ut(n?.status??"","en")!==i||!Ca(a,!!n?.hedge)?!1:!c||Ca(c,Z(Gt([t]))!==
"")}function Ra(){let t=u.relations.flatMap(e=>At(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[Ut(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var Wn=80,[nm,om]=[8,12];function Na(t,e){let n=Q(t)||L(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function un(t,e,n){
return Na(t,at(t,n)).filter(s=>!e.has(s)).sort(qo)}function sm(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Gn(t,e,n){let o=new Set(
Na(t,at(t,n))),s=[...o].filter(i=>e.has(i)).length;if(L(t))return[...o].filter(i=>!e.has(i));if(s>=nm)return[];
let r=new Map;for(let i of H(t)){let a=tt(i,t),c={actor:20,named:10,relation:0,concept:0}[I(a).rank];o.has(a)&&
!e.has(a)&&Wt(i,n)&&r.set(a,Math.max(r.get(a)??0,c+sm(i)))}return[...r].sort(([i,a],[c,f])=>f-a||ft(i,c)).slice(
0,om-s).map(([i])=>i)}var hr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Se()}),k=hr(),U=t=>k.shown.get(t),Ko=()=>new Set([...k.away,...k.aside]),Ia=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function _o(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=un(t,e,k.away);return{some:n.slice(0,Wn),total:n.length,away:un(t,e,new Set).length-n.length}}
function ja(t){let e=new Set(at(t,k.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=H(t).filter(i=>tt(
i,t)===s&&Wt(i,new Set));return[R(s),...r.flatMap(({relation:i})=>i===null?[]:R(i))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function gt(){let t=k.preset!==null&&u.presets[k.preset].kinds!==null,
e=gr()?new Set(u.presets[k.preset].things):null,[n,o,s]=[Ko(),Ia(),!ve(k.sieve)];function r(a){if(s&&!La(a,k.sieve))
return!1;let c=o.has(a.from)||o.has(a.to);return a.relation===null?(c||!(e?.has(a.from)&&e.has(a.to)))&&Wt(a,n):
k.shown.has(a.relation)?!1:k.read.has(a.relation)?!a.repeats&&(t||Wt(a,n)):c?Wt(a,k.away):!(t&&a.isAside)&&Wt(
a,n)}let i=new Set(z());return[...i].flatMap(a=>H(a).filter(c=>c.from===a&&c.to!==a&&i.has(c.to)&&r(c)))}function He(t=null){
let e=gt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Pa=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),mn=()=>[...k.guests],ie=t=>k.shown.has(t),Oe=t=>k.
pinned.has(t),Rt=()=>k.sieve,ae=()=>k.preset,gr=()=>k.preset!==null&&u.presets[k.preset].flows,We=()=>k.shown;
function z(){let t=Ia();return[...k.shown.keys()].filter(e=>!k.away.has(R(e))||t.has(e))}var Qo=()=>cn(new Set(
[...k.shown.keys(),...He()]));function Yo(t){let e=t===null?null:u.presets[t].kinds;return new Set(e?u.relations.
map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var rm=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),im=.15,Da=100,Fa=14,am=4e6;function zn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,i=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),a=t.x+i*o-n.x,c=t.y+
i*s-n.y;return Math.sqrt(a*a+c*c)}var wr=(t,e,n)=>n?Array.from({length:Fa+1},(o,s)=>St(t,e,n,s/Fa)):[t,e];function cm(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Ba(t,e,n){if(t.length*e.
length>am)return;let o=e.map(a=>{let[c,f]=n(a);return{thing:a,at:U(a),core:c,radius:f}}).sort((a,c)=>a.at.x-c.
at.x),s=Math.max(0,...o.map(({radius:a})=>a)),r=new Map;for(let a of t){let p=function(x,b=1/0){let S=wr(c,f,x),
[E,D,W,it]=[c.x,c.x,c.y,c.y];for(let{x:C,y:_}of S)[E,D]=[Math.min(E,C),Math.max(D,C)],[W,it]=[Math.min(W,_),Math.
max(it,_)];let $t=0;for(let C=cm(o,E-s);C<o.length&&o[C].at.x<=D+s;C+=1){let{thing:_,at:xe,radius:ye,core:Ro}=o[C];
if(xe.y<W-ye||xe.y>it+ye||_===a.from||_===a.to)continue;let qt=1/0;for(let Bn=1;Bn<S.length&&qt>=Ro;Bn+=1)qt=Math.
min(qt,zn(S[Bn-1],S[Bn],xe));if(qt<ye&&($t+=qt<Ro?Da:1),$t>=b)break}return $t};var i=p;let[c,f]=[U(a.from),U(a.
to)],w=`${a.from}-${a.to}`,h=r.get(w)??[];r.set(w,h);let g=x=>h.every(b=>Math.abs(b-x)>=im),y=p(a.usual);a.bend=
a.usual;for(let x of y?rm:[]){let b=a.usual+x,S=g(b)?p(b,y):1/0;if(S<y&&([y,a.bend]=[S,b]),!y)break}a.isOver=y>=
Da,h.push(a.bend)}}var lm=40,fm=130,Vn=()=>$("drawing").clientWidth<$("drawing").clientHeight,Kn=()=>Vn()?.6:1.5;function xr(t,{x:e,
y:n}){let[o,s]=pn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var pm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],yr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Nt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let i=h=>H(h).map(p=>tt(p,h)).filter(p=>p!==h&&t.has(p)),a=h=>t.get(
h),c=(h,p)=>[...t].some(([g,y])=>g!==p&&zn(h,a(p),y)<u.things[g].radius+4),f=[...t].map(([h,p])=>xr(h,p)),w=new Set(
e.filter(h=>!t.has(h)));for(;w.size;){let h=[...w],p=(n?null:h.find(b=>i(b).length))??h[0];w.delete(p);let g=n?
[]:r===void 0?i(p):[r],y=n?[n]:g.map(a),x=ya(y.length?yr(y):o,n||y.length===1?r===void 0?lm:fm:0,f,b=>s?pm(b,s):
xr(p,b),b=>g.some(S=>c(b,S)));t.set(p,x),f.push(xr(p,x))}}var um=28,qa=190;function mm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let i=r.flatMap(a=>n.filter(({from:c,to:f})=>c===a||f===a).map(c=>tt(c,a)));r=[...new Set(i)].filter(a=>s.delete(
a)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function dm(t,e){if(e.reduce((r,i)=>r+i,0)>=2*Math.PI)return t.
map((r,i)=>2*Math.PI*i/t.length);let o=[];t.forEach((r,i)=>{o.push(i?Math.max(r,o[i-1]+(e[i-1]+e[i])/2):r)});let s=o.
reduce((r,i,a)=>r+i-t[a],0)/(o.length||1);return o.map(r=>r-s)}function Xo(t,e){let n=gt(),{reached:o,left:s}=mm(
t,e,n),r=new Map,i=new Map([[e,{x:0,y:0}]]),a=0;return o.slice(1).forEach((c,f)=>{let w=b=>n.flatMap(E=>E.from===
b||E.to===b?r.get(tt(E,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,w(b)])),p=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>R(b)-R(S)||b-S),g=p.map(b=>pn(b)[0]+um);a=Math.max(a+qa,g.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=p.map((b,S)=>2*Math.PI*S/p.length-Math.PI/2),x=f?dm(p.map(b=>Number(h.get(b))),g.map(b=>b/
a)):y;p.forEach((b,S)=>{r.set(b,x[S]),i.set(b,{x:a*Math.cos(x[S])*Kn(),y:a*Math.sin(x[S])})})}),s.forEach((c,f)=>{
i.set(c,{x:(f-(s.length-1)/2)*200,y:a+qa})}),i}var hm=[520,380],gm=40;function wm(t,e,n){let o=new Set(t),s=i=>i.from!==i.to&&o.has(i.from)&&o.has(i.to)&&!(i.
relation!==null&&i.repeats)&&(e===null?n.includes(i.relation??-1):Wo(e,i)),r=t.filter(i=>H(i).some(s));return r.
length?r:t}function br(t,e){Object.assign(k,hr(),{preset:t,centre:e,aside:Yo(t)})}function dn(t){br(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Vn()&&o.length?o:n;e.forEach((r,i)=>{k.shown.set(r,{x:s[2*i],y:s[2*i+1]})})}
var Ua=()=>br(null,null);function Jo(t){let{some:e,total:n,away:o}=_o(t);Nt(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function Zo(t){br(null,t),k.shown.set(t,{x:0,y:0});let e=Jo(
t);return k.shown.size<=gm&&(k.shown=Xo([...k.shown.keys()],t)),e}function Ha(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function Wa(t){k.shown.has(t)||Nt(k.shown,[t]),k.guests.
delete(t);let e=Jo(t);return k.came.push({thing:t,all:!0}),e}function Ga(t,e){k.guests.has(t)?xm():Ha(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...Gn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||Nt(k.shown,[t],{room:k.guests.size>3?hm:void 0}),Nt(k.shown,[...k.guests],
{round:t}))}function xm(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function ts(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function kr(t){for(let e of t)k.away.
delete(R(e)),k.guests.delete(e);Nt(k.shown,t)}function za(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function Va(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(R(n)))}function Ka(t){k.sieve=t}function hn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function _t(t,e=null,n=e===null?null:Ho(e)){Ha(),k.read=new Set(n?.filter(L));let o=t??[],s=n?wm(o,e,n):o,r=o.
flatMap(i=>k.shown.get(i)??[]);return k.guests=new Set(s.filter(i=>!k.shown.has(i))),Nt(k.shown,[...k.guests],
{home:r.length?yr(r):void 0}),[...new Set(s)]}var bm=50,gn=new Map,$r=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function km(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...un(e,new Set([e]),new Set).
slice(0,Wn)])s.add(r);for(let{thing:r,all:i}of n){s.add(r);for(let a of i?un(r,s,o).slice(0,Wn):Gn(r,s,o))s.add(
a)}return s}function Ge(){let[t,e]=[km(),new Set($r())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Yo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}function wn({preset:t=null,centre:e=null,came:n=[],removed:o=[],asked:s=[],...r}){e!==null?Zo(e):t!==
null?dn(t):Ua(),k.away=new Set(r.away);for(let a of[...s,...k.away])k.aside.delete(a);for(let a of n)Nt(k.shown,
[a.thing]),a.all?Jo(a.thing):Nt(k.shown,Gn(a.thing,k.shown,k.away)),k.came.push(a);Nt(k.shown,r.added??[]);for(let a of o)
k.shown.delete(a);k.pinned=new Set(r.pinned),k.sieve=r.sieve??Se();let i=gn.get(_a());i&&(k.shown=new Map(i))}
var _a=()=>`${m.arrangement} ${k.preset} ${k.centre} ${$r().sort((t,e)=>t-e)}`;function es(){let t=_a();gn.delete(
t),gn.set(t,new Map($r().map(e=>[e,U(e)]))),gn.size>bm&&gn.delete([...gn.keys()][0])}function ce(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var xn=t=>t.
split(/[:/#]/).at(-1)??"",Sr=t=>xn(t).toLowerCase(),Ya=new Map,Xa=new Map;for(let t=G-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])Xa.set(Sr(o),t);for(let o of[e,...n])Ya.set(o,t).set(ce(o,u.prefixes),
t)}var Y=t=>Ya.get(t)??(/^\w+:/.test(t)?void 0:Xa.get(t.toLowerCase()));function le(t){let{name:e}=u.things[t],
n=Sr(e);return/^[\w.-]+$/.test(n)&&Y(n)===t?n:e}var Qa=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
Ja=t=>Qa.get(t.toLowerCase())??Qa.get(Sr(t)),$m=new Map(u.presets.map(({name:t},e)=>[t,e])),Za=t=>$m.get(t),Sm=new Map(
u.kinds.map(({name:t},e)=>[t,e])),ns=t=>Sm.get(t);var tc=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=tc(),_n=(t={})=>{Object.assign(O,tc(),t)},Qt=()=>O.name!==""||O.own!==null,P={now:null,
terms:null,hasFailed:!1},Yt=()=>P.now?.questions.find(({name:t})=>t===O.name);function vr(t){let e=Y(t);return e===
void 0?t:T(e)}var yn=({typed:t})=>Object.values(t).flat().map(vr).join(", "),ze=t=>v(P.now?.questions.find(e=>e.
name===t)?.title??t);var Xt="http://www.w3.org/2001/XMLSchema#",vm=/[\p{Cc} <>"{}|\\^`]/u,Om={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function os({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(os).join(" ")} )>>`;if(t==="uri"){if(vm.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Om[r])}"`;return o?`${s}@${o}`:n&&n!==`${Xt}\
string`?`${s}^^<${n}>`:s}var Mm=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Em={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},ec=t=>t.replaceAll(Mm,(e,n,o,s)=>s?Em[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var Tm=["Long","Int","Short","Byte"],Am=["integer",...Tm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],vy=new Map([...Am.map(t=>[Xt+t,/^[+-]?\d+$/]),
[`${Xt}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Xt}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Xt}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var nc=null,oc=null;function Or(t){let{prefixes:e}=P.terms??u;return nc??=new Map(u.things.map(({name:n},o)=>[
ce(n,e),o])),t?.type==="uri"?nc.get(t.value):void 0}function Cm(){if(!P.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=P.terms,o=s=>`<${ce(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:i,object:a}=u.statements[s],c=typeof a=="number"?o(a):t[s];return`${o(r)} <${ce(e[i],n)}> ${c}`})}function sc({
evidence:t}){oc??=Cm();let e=t.map(n=>({one:n,places:(oc?.get(Lm(n))??[]).filter(q)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Lm=({triple:t})=>t.map(
os).join(" ");function rc(t){let n=[...new Set(t.flat().map(Or))].filter(s=>s!==void 0&&s<G),o=n.filter(s=>!L(
s));return o.length?o:n}var Rm=60,ss=()=>O.answer?rc(O.answer.rows.map(({terms:t})=>t)):[];function Ve(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=ss(),e=t.filter(o=>!Q(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
Rm?_t(n):null,m.highlighted??[]}function Mr(){return O.isDrawn=!0,wn({added:ss()}),m.highlighted=null,null}var ic={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
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
pic-time":"Time"};var ac={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
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
 The first that differs is ${c(o)}.${w} Only verified sentences are quoted.`}};var cc={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...ac,...ic};var lc={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
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
c-policy":"정책","topic-text":"글","topic-time":"시간"};var fc={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
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
 문장만 인용합니다.`}};var pc={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
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
paragraph:t=>`${t}번째 문단`,...fc,...lc};var uc={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Nm={en:cc,ko:pc},d=t=>!u.passages.length&&uc[m.language][t]||Nm[m.language][t];function It(t){let e=d(t);return typeof e==
"string"?e:""}var Im=12,mc=Tt.filter(t=>!L(t)),fe=cn(mc);function dc(){let t=new Map;for(let e of mc)for(let n of H(e)){if(n.
from!==e||L(n.to)||(n.relation===null?!q(n.statement):n.isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=v(n.relation===
null?u.predicates[u.statements[n.statement].predicate]:u.kinds[R(n.relation)].label),i=t.get(`${o} ${s}`)??{from:o,
to:s,names:new Map,total:0};t.set(`${o} ${s}`,i),i.names.set(r,(i.names.get(r)??0)+1),i.total+=1}return[...t.values()].
sort((e,n)=>n.total-e.total||e.from-n.from||e.to-n.to)}var Er=fe.size>1,hc=Er&&u.presets[0]?.name==="hub"&&De.
every(t=>H(t).length<Im);var Tr=hc?"types":"picture",rs=["picture","table",...Er?["types"]:[]];function Qn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Vt(
"modes",t)}function jt(t){m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=
e.value===t?0:-1,$(e.getAttribute("aria-controls")).hidden=e.value!==t;Ar()}function Ar(){let e=m.tab==="ask"&&
Yt()?d("changeQuestion"):m.tab==="details"?ke():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Cr=matchMedia(
"(max-width: 860px) and (min-height: 501px)"),wt=t=>$("fold").setAttribute("aria-expanded",String(t)),is=()=>Cr.
matches&&wt(!1),gc=()=>$("fold").getAttribute("aria-expanded")==="true";var jm=13,Pm=1,as=t=>At(t).map(({statement:e})=>Lr(e)+Z([e])).join(", "),Lr=t=>v(u.statements[t].object.text),
wc=(t,{currency:e})=>`${R(t)} ${e}`;function Rr(t,e){let n=wc(t,e),o=u.relations.flatMap(({thing:s})=>At(s).filter(
r=>wc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function cs({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>At(o).flatMap(
s=>Rr(o,s)??[]));return n.length?Math.max(Pm,jm*n.reduce((o,s)=>o+s)):null}var Nr=2,Dm=24,Fm=new Map(u.ties.map(t=>[t.property,t])),Ir=t=>!t.isAside||t.alone,xc=t=>gr()&&t.property===null&&
as(t.relation)!=="";function yc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
u.predicates[u.statements[t.statement].predicate])+mr(t)};if(xc(t))return{...e,said:as(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=Ir(t)?mt(n):v(o),r=t.property===null||Ir(t)?"":mr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function bc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Fm.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function kc(t){
let e=yc(t);return bc(e,e.said)}function $c(t){let e=Map.groupBy(t.map(yc),({property:s,leadsIn:r,mark:i},a)=>s===
null?`point ${a}`:`${s} ${r} ${i}`),n=s=>[...s.slice(0,Nr),...s.length>Nr?[d("moreLines")(s.length-Nr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:i})=>i))]).join(", ");return bc(s[0],r.length>Dm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function Sc(t){if(t.relation===null)return null;if(xc(t))return as(t.relation);let e=Ir(t)&&ot(t.relation)?.
amounts||[];return e.length?mt(e):null}var Bm=2e3,qm=400;function vc(t,[e,n],o,s){let r=o.flatMap(([,i])=>i);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:$c(o.map(([,[i]])=>i)),amount:o.length===1?Sc(r[0]):null,grave:[...Gt(r)].
some(i=>ln(i)&&!Fe(i)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:i})=>i!==null)?1:0)}}var Pt=new Map,
ls=Pt,Pr=Pt,jr=new Map,Dr=()=>m.arrangement!==""&&Pt.size>qm&&ve(Rt()),Oc=t=>m.highlighted?Yn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),X=()=>Pr,Mc=()=>ls.size-Pr.size;function Ec(t){t([...ls.values()]),Pr=new Map(
[...ls].filter(([,e])=>!e.isOver||Oc(e)))}var et=t=>jr.get(t)??0;function Fr(t){let{from:e,to:n}=Pt.get(t);return{
from:e,to:n,edges:[...Pt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function fs(t){let e=[
...Pt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?Fr(o.id):null}function Yn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
i=>Wo(s,i))}function Tc(){let t=gt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Pt=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,i=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,kc)].sort(([
h],[p])=>Number(/\d/.test(p))-Number(/\d/.test(h))),f=t.length>Bm?void 0:Ma[c.length],w=f?c.map((h,p)=>vc(p?`${n}\
/${p}`:n,i,[h],f[p])):[vc(n,i,c,0)];for(let h of w)Pt.set(h.id,h)}ls=Dr()?new Map([...Pt].filter(([,n])=>Oc(n))):
Pt,jr=new Map;for(let{from:n,to:o}of Pt.values())for(let s of[n,o])jr.set(s,et(s)+1)}function Ke(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(ie)])}if(m.selected===null||!ie(m.selected))return ve(Rt())?null:new Set([...X().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Ac(t){let e=Ke(),n=new Set(t),o=a=>a===
m.selected?2:e?.has(a)?1:0,s=a=>et(a)+(Q(a)?0:3),r=a=>n.has(a.from)&&n.has(a.to)&&Yn(a,e),i=[...t].sort((a,c)=>o(
c)-o(a)||s(c)-s(a)||a-c);return{shapes:t,things:e?i.filter(a=>e.has(a)):i,dim:e?i.filter(a=>!e.has(a)):[],lines:[
...X().values()].filter(r).sort((a,c)=>c.weight-a.weight||a.from-c.from||a.to-c.to)}}var[Um,Hm]=[.6,1.5],Wm=24,Gm=1500;function ps(t){let[e,n]=[t.map(({x:o})=>o),t.map(({y:o})=>o)];return[Math.min(
...e),Math.min(...n),Math.max(...e),Math.max(...n)]}function Cc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let i=!1;
requestAnimationFrame(()=>{i=!0});let a=null,c=0;e.on("animationFinished",()=>{c=0,a&&e.moveTo({...a,animation:!1}),
a=null,s()});function f(h){let[p,g,y,x]=ps(h);return Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(y-
p||1),Math.max(t.clientHeight-o()-70,20)/(x-g||1))}function w(h,p,g,y){e.setSize("100%","100%");let[x,b,S,E]=ps(
h),D=y.length?Math.max(Um,Hm*f(y)):1.15,W=Math.min(f(h),D,1.15),it=W<.35?p:null,$t=!i||g||n()||matchMedia("(pr\
efers-reduced-motion: reduce)").matches;a={position:it??{x:(x+S)/2,y:(b+E)/2+(o()+Wm)/2/W},scale:it?.35:W},e.moveTo(
{...a,animation:$t?!1:{duration:250,easingFunction:"easeInOutQuad"}}),$t?r():(c=performance.now()+Gm,e.view.easingTime=
Number.EPSILON)}return{look:w,isTravelling:()=>performance.now()<=c}}var jc=["kind","country","radial"],Xn=28,zm=64,Vm=60,Km=2,us=[13,15],Pc=8,Lc=[.8,.65],qr=.35,Br=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),Dc=Br>=0;function _m(t){if(R(t)===Br)return T(t);let e=H(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===Br);return e?T(e.to):d("noCountry")}var Fc=(t,e)=>`${t} ${nt(e.length)}`;function Qm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:i})=>r+i)),s=Math.max(...t.map(
({top:r,height:i})=>r+i));return Math.max(1,o/(Lc[0]*e),s/(Lc[1]*n))}function Rc(t,e=1){let n=Math.max(us[0]*e,
us[1]),[o,s]=[zm,Vm].map(p=>Math.max(Vn()?Km*p:p,1.5*n)),r=[...t].map(([p,g])=>{let y=g.map(pn),x=[0,1].map(D=>Math.
max(...y.map(W=>W[D]))+Xn),b=Math.ceil(Math.sqrt(g.length*x[1]*Kn()/x[0]))||1,S=Math.ceil(g.length/b),E=Math.min(
b,g.length);return{name:p,things:g,cell:x,columns:b,width:Math.max(E*x[0]+Xn,ht(Fc(p,g),n,600)[0]+2*Pc*e),head:o,
height:o+S*x[1]+Xn}}),i=p=>+(p===d("noCountry"));r.sort((p,g)=>i(p.name)-i(g.name)||g.height-p.height||g.things.
length-p.things.length);let a=r.reduce((p,g)=>p+(g.width+s)*(g.height+s),0),c=Math.max(Math.sqrt(a*Kn()),...r.
map(p=>p.width)),[f,w,h]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,w,h]=[0,w+h+s,0]);let g={...p,left:f,top:w};
return f+=p.width+s,h=Math.max(h,p.height),g})}function Nc(t,e){let n=Map.groupBy(t,e),o=Rc(n);for(let r=0;r<4;r+=
1)o=Rc(n,Qm(o));return{points:o.flatMap(({things:r,cell:i,columns:a,left:c,top:f,head:w})=>r.map((h,p)=>{let g=c+
Xn/2+p%a*i[0]+i[0]/2,y=f+w+Math.floor(p/a)*i[1]+u.things[h].radius+Xn/2;return[h,{x:g,y}]})),groups:o}}function Ym(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(ft)[0]}var bn=[],Ic="";function Bc(){if(m.mode!==
"picture")return;let t=new Set(mn()),e=z().filter(r=>!t.has(r)).sort((r,i)=>r-i),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===Ic||(Ic=n,bn=[],!n||!e.length))return;let o={radial:()=>({points:[...Xo(e,Ym(e))],
groups:[]}),kind:()=>Nc(e,r=>v(u.kinds[R(r)].label)),country:()=>Nc(e,_m)}[m.arrangement],s=o?.()??{points:[],
groups:[]};bn=s.groups;for(let[r,i]of s.points)hn(r,i)}var qc=()=>bn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),Uc=()=>bn,Ur=t=>bn.map(({name:e,things:n,left:o,top:s})=>{let r=Fc(e,n),i=Math.max(us[0],
us[1]*t);return{x:o+(Pc+ht(r,i,600)[0]/2)/t,y:s,size:i/t,bold:600,label:r}});function Hc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=qr;for(let{left:o,top:s,width:r,height:i}of bn)t.strokeRect(o,s,r,i);t.globalAlpha=
1}var[Xm,Wc]=[50,.4],Jm=.75,Zm=250;function Gc(t,e){let n=0,o=!1,s=!1;function r(a=Xm){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:a,minVelocity:Wc}}),a>Wc/2&&(n=setTimeout(()=>r(a*Jm),Zm))}function i(a){clearTimeout(
n),s=!1,e(a)}return t.on("dragStart",({nodes:a})=>o&&a.length&&r()),t.on("stabilized",()=>s&&i(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),i(!1)}}var zc=[[],[9,3],[2,3],[9,3,2,3]],ms=[5,4],Hr=4,Vc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),td=Vc(u.relations.map(({thing:t})=>R(t))),ed=Vc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function kn(t){let e=td.filter(n=>u.kinds[n].family===u.kinds[t].family);return zc[Math.max(
0,e.indexOf(t))%zc.length]}var Me=t=>ed.indexOf(t)%Hr,ds=t=>[...new Set(t.flatMap(e=>cs(e)===null?[]:Wr(e)??[]))],
Wr=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?[]:At(e.relation))[0]?.currency;var nd=3,Kc=.6;function _c(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:i,paper:a,warn:c,grave:f,families:w}=n,
{family:h,rank:p,shape:g}=I(t),y=!o||o.has(t),x=w[h][y?s&&p==="concept"?"pale":"full":"dim"],b=t===m.selected,
S=Kt(t).includes("†")&&y,E=S&&qe(t),D=Oe(t);return{id:t,...U(t),shape:g,size:Lt(t,r,e)/r,borderWidth:(b?3:E?
4:S?2:1)*(s?Kc:1),color:{background:x,border:b?i:E?f:S?c:a,highlight:{background:x,border:i}},fixed:D,shapeProperties:{
borderDashes:D?[3,2]:!1}}}function Qc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{wire:i,families:a,amounts:c}=n,
f=t.edges.find(b=>b.relation!==null)?.relation??null,w=s?null:cs(t),h=w===null?void 0:Wr(t),p=f===null?i:a[I(f).
family],g=h===void 0?p:c[Me(h)],y=f===null?ms:w===null?kn(R(f)):[],x=b=>({enabled:!s&&t.edges.some(S=>S.to===b),
scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:w!==null?w:e&&o?2:s?Kc/r:f===null?1:1.5,color:{color:g[e?
s&&!o?"pale":"full":"dim"],highlight:g.full},arrows:{to:x(t.to),from:x(t.from)},arrowStrikethrough:t.bend!==0&&
(w??0)<nd,dashes:y.length&&!s?y:!1,smooth:Ta(t.bend)}}var od=1.5;function Yc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function hs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:i=!1},a,c,f){let{face:w,paper:h}=c,
p=rt(s).split(`
`);t.font=`${r} ${o}px ${w}`,t.textAlign="center",t.textBaseline="middle",t.direction=zo(s);let g=o*fn;p.forEach(
(y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=t.measureText(y).width+2*od*f;t.fillStyle=h,t.fillRect(e-S/2,b-g/2,S,g)}),
p.forEach((y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.
split(/([†‡]+)/)){let D=/^[†‡]/.test(E);t.font=`${D?700:r} ${o}px ${w}`;let W=t.measureText(E).width;t.
fillStyle=D?i?c.grave:c.mark:a,D&&i&&(t.fillRect(S-f,b-g/2,W+2*f,g),t.fillStyle=h),t.fillText(E,S,b),S+=W}t.font=
`${r} ${o}px ${w}`})}var gs=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let i=Math.floor(
n/64);i<=Math.floor(s/64);i+=1)yield`${r},${i}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,i,a]=e;for(let c of this.#e(e))for(let[[f,w,h,p],g]of this.#t.get(c)??[])if(g!==n&&s<h&&f<i&&r<p&&w<a&&
!o(g))return!1;return!0}};function Xc([t,e,n,o],[s,r,i,a]){if(Math.max(t,n)<s||Math.min(t,n)>i||Math.max(e,o)<
r||Math.min(e,o)>a)return!1;let c=(w,h)=>(n-t)*(h-e)-(o-e)*(w-t),f=[c(s,r),c(i,r),c(s,a),c(i,a)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Jc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Zc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),sd=[[0,-2],[0,2],...Zc.
map(([t,e])=>[1.25*t,1.6*e])],[tl,el]=[Jc,[...Jc,...Zc,...sd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Gr=[[0,1],[0,-1],[1,0],[-1,0],...[1,-1].flatMap(t=>[.7,-.7].map(e=>[e,t]))],nl=[...Gr,...[1,
-1].flatMap(t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],zr=[0,8,16,24,32],[Vr,Kr]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].
flatMap(t=>[[t,1],[t,-1],[1,t],[-1,t]]),[...zr,48,64]];var rd=12,ol=12,Yr=60,id=14,ad=600,_r=500,cd=400,ld=.5,Jn=2,sl=2,fd=.8,pd=1,Qr=(t,e,n,o)=>[t-n/2-Jn,e-o/2-Jn,t+
n/2+Jn,e+o/2+Jn],Xr=class{names=new Map;captions=new Map;#t=new gs;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,id));for(let a of o){let{x:c,
y:f}=this.#i(a),w=Lt(a,i,et(a));this.#t.add([c-w,f-w,c+w,f+w],a)}for(let{x:a,y:c,size:f,label:w,bold:h}of e.titles)
this.#t.add(Qr(a*i,c*i,...ht(w,f*i,h)),"title");this.#o=r.length>cd?[]:r.flatMap(a=>ud(a,c=>this.#i(c)))}#i(e){
let{x:n,y:o}=U(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,i=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],a=null,c=1/0;for(let f of e){let[w,h,p,g]=f.box;if(i&&(w<r[0]||h<r[1]||p>r[2]||
g>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&Xc(S,f.box)?1:
0),f.off??0);if(y<c&&([a,c]=[f,y]),!c)break}return a}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#a(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=dr(e),{size:s,
bold:r}=Oa(e,n,et(e)),[i,a]=ht(o,s,r),c=this.#i(e),f=Lt(e,n,et(e))+Jn+1,w=et(e)>=ol,h=w&&this.#r.has(e),p=w||this.#c.
has(e)?nl:Gr,g=(E,D=p)=>E.flatMap(W=>D.map(([it,$t])=>{let[C,_]=[it*(f+W+i/2),$t*(f+W+a/2)];return{dx:C,dy:_,isFar:W>
(w?rd:0),box:Qr(c.x+C,c.y+_,i,a)}})),y=g(w?zr:[0]),x=E=>typeof E=="number"&&E!==e&&et(E)<ol,b=E=>typeof E=="nu\
mber"&&!this.#r.has(E),S=this.#n(y,null,c);!S&&(h||this.#s.shapes.length<=Yr)&&(S=this.#n(g(Kr,Vr),null,c)),!S&&
h&&this.#s.shapes.length>ad&&(S=this.#n(y,null,c,x)??this.#n(g(Kr,Vr),null,c,b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,
size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:i},a){let[c,f]=ht(
a,Go),[w,h]=[this.#i(n),this.#i(o)];if(i<sl&&Math.hypot(h.x-w.x,h.y-w.y)<fd*c)return;let p=(r||i>=sl?el:tl).map(
([y,x,b])=>{let[S,E]=[x*(c/2+4),b*(f/2+4)],{x:D,y:W}=St(w,h,s,y);return{along:y,dx:S,dy:E,off:S||E?pd:0,box:Qr(
D+S,W+E,c,f)}}),g=this.#n(p,e,St(w,h,s,.5));g&&(this.#t.remove(e),this.#t.add(g.box,e),this.captions.set(e,{along:g.
along,dx:g.dx,dy:g.dy,size:Go,label:a}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#a(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:i,box:a}of s)this.#a(r),i&&a&&this.#l(
r,i,a)}}};function rl(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,_r),o.slice(0,_r)],i=r.filter(({amount:h})=>h),
a=new Set(i.flatMap(({from:h,to:p})=>[h,p])),c=new Xr(t,a),{names:f,captions:w}=c;for(let h of s.length<=Yr?s.
filter(p=>a.has(p)):s)c.name(h);if(s.length<=Yr)for(let h of i)c.amount(h);for(let h of s)f.has(h)||c.name(h);
if(f.size>=ld*s.length){for(let h of i)c.caption(h,h.label);for(let h of r)h.amount||c.caption(h,h.label)}for(let h of n.
slice(0,_r))c.name(h);return{names:f,captions:w}}function ud({id:t,from:e,to:n,bend:o},s){let[r,i]=[s(e),s(n)],
a=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(r,i,o,c));return a.slice(1).map((c,f)=>({id:t,stroke:[a[f].x,a[f].y,c.x,
c.y]}))}function il(t,e,n,o,s){let{emitter:r}=t.body,i=!1,a=0,c=0,f=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
w=null;function h(){if(!w)return;let b=f(),S=b.scale/w.scale;e.style.transform=`translate(${b.x-w.x*S}px, ${b.
y-w.y*S}px) scale(${S})`}let p=()=>r.emit("_blockRedraw"),g=()=>r.emit("_allowRedraw");function y(b){!w||!(i||
b)||(i=!0,p(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(c),c=setTimeout(x,160))}function x(){
i&&(i=!1,clearTimeout(c),cancelAnimationFrame(a),g(),s())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
w=f(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&p(),!0),addEventListener(
"pointerup",()=>i||g()),addEventListener("pointercancel",()=>i||g()),t.on("dragStart",({nodes:b})=>b.length&&g()),
t.on("dragging",({nodes:b})=>b.length||y(n())),t.on("dragEnd",x),t.on("zoom",()=>y(o()))}var md=5,ws=1.35,Jr=t=>Kt(t).includes("†")?qe(t)?"!":"†":"";function al(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:i,radius:a,sign:c}of e)!c||a<md*s||(t.font=`700 ${a*
ws}px ${o}`,t.fillText(c,r,i+a*.08))}var _e=matchMedia("(prefers-color-scheme: dark)");Ee(_e.matches?"dark":"light");function Ee(t){document.documentElement.
dataset.theme=t}var $n=()=>document.documentElement.dataset.theme==="dark";function cl(){let{theme:t="light"}=document.documentElement.dataset;Ee("light");let e=xs();return Ee(t),e}function xs(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
i,a,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${i}, ${a}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Hr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var dd=.55,fl=120,hd=500,pl=3e3,gd=3,ue=$("drawing"),wd=20,ul=()=>$("tools").offsetHeight,ml=()=>ul()+wd,pe=new vis.
DataSet([]),bs=new vis.DataSet([]),M=new vis.Network(ue,{nodes:pe,edges:bs},{configure:{enabled:!1},physics:{enabled:!1,
barnesHut:{avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1}}),
to=()=>pe.length>hd,ti=Cc(ue,M,{isHeavy:to,below:ml,arrived:()=>$l(!0),settle:oi});il(M,ue.querySelector("canv\
as"),to,()=>pe.length>fl,oi);var xt=xs(),Zr={names:new Map,captions:new Map},ll=0,ys=!1,Zn={scale:0,x:0,y:0};function xd(){
let t=z().length;return t>pl||t>fl&&M.getScale()<dd}function yd(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return[
-t,-e,ue.clientWidth-t,ue.clientHeight-ml()-e]}function bd(t){return to()?t.filter(e=>dl(e,50)):t}function dl(t,e){
let{x:n,y:o}=M.canvasToDOM(U(t));return n>-e&&o>-e&&n<ue.clientWidth+e&&o<ue.clientHeight+e}function hl(){Zn={
scale:M.getScale(),...M.getViewPosition()};let{scale:t}=Zn;Zr=rl({...Ac(bd(z())),titles:Ur(t),scale:t,sight:yd()})}
function kd(t){let e=M.getScale(),n=Lt(t,e,et(t));return[n/e,(n+gd)/e]}function gl(t){let e=Ke(),n={colours:t,
highlighted:e,far:xd(),scale:M.getScale()};return{things:z().sort((o,s)=>et(o)-et(s)).map(o=>_c(o,et(o),n)),lines:[
...X().values()].map(o=>Qc(o,Yn(o,e),n))}}function wl(){Ec(e=>Ba(e,z(),kd));let t=gl(xt);bs.remove(bs.getIds().
filter(e=>!X().has(String(e)))),pe.update(t.things),bs.update(t.lines),hl()}var xl=()=>{};function yl(t){xl=t}
function ei(){xt=xs(),Tc(),M.setOptions({interaction:{dragNodes:z().length<=pl}}),wl();let t=new Set(z());pe.remove(
pe.getIds().filter(e=>!t.has(Number(e)))),(M.getSelectedNodes().length||M.getSelectedEdges().length)&&M.unselectAll(),
m.selected!==null&&pe.get(m.selected)&&M.selectNodes([m.selected],!1)}function bl(t=!1){let e=M.getScale(),{x:n,
y:o}=M.getViewPosition(),s=Math.abs(e/Zn.scale-1)>(to()?.2:.03);!t&&!s&&!(to()&&Math.hypot(n-Zn.x,o-Zn.y)*e>20)||
(s?(wl(),xl()):(hl(),M.redraw()))}function ks(){let t=M.getScale(),e=1/t,n=r=>M.getPosition(r),o=[...Zr.names].
flatMap(([r,{dx:i,dy:a,size:c,bold:f,label:w,isFar:h}])=>{if(!pe.get(r))return[];let{x:p,y:g}=n(r),y=Lt(r,t,et(
r))/Math.hypot(i,a)*e,x=h?{x:p+i*y,y:g+a*y}:null;return[{thing:r,x:p+i*e,y:g+a*e,size:c*e,bold:f,label:w,from:x}]}),
s=[...Zr.captions].flatMap(([r,{along:i,dx:a,dy:c,size:f,label:w}])=>{let h=X().get(r);if(!h)return[];let{x:p,
y:g}=St(n(h.from),n(h.to),h.bend,i);return[{line:h,x:p+a*e,y:g+c*e,size:f*e,label:w,grave:h.grave}]});return{names:o,
captions:s,titles:Ur(t)}}function kl(){let[t,e]=[Ke(),M.getScale()];return z().filter(o=>Jr(o)&&(!t||t.has(o))&&
pe.get(o)).map(o=>({...M.getPosition(o),radius:Lt(o,e,et(o))/e,sign:Jr(o)}))}function ni(t){let[e,n]=[ue.clientWidth,
ue.clientHeight-ul()],[o,s]=[M.DOMtoCanvas({x:0,y:0}),M.DOMtoCanvas({x:e,y:n})];return{...gl(t),...ks(),signed:kl(),
from:o,to:s,width:e,height:n}}function oi(){bl(!0)}function $l(t=!1){cancelAnimationFrame(ll),ys=ys||t,ll=requestAnimationFrame(
()=>{bl(ys),ys=!1})}M.on("afterDrawing",t=>{let e=1/M.getScale(),{names:n,captions:o,titles:s}=ks();Hc(t,xt,e),
al(t,kl(),xt,e);for(let i of o)hs(t,i,i.line.weight>1?xt.ink:xt.soft,xt,e);let r=Ke();for(let{x:i,y:a,from:c}of n)
c&&Yc(t,c,{x:i,y:a},xt,e);for(let i of n){let a=r?!r.has(i.thing):Q(i.thing);hs(t,i,a?xt.soft:xt.ink,xt,e)}for(let i of s)
hs(t,i,xt.soft,xt,e);ti.isTravelling()||$l()});M.on("dragEnd",({nodes:t})=>t.length?si(t):oi());function si(t){
for(let e of t)hn(e,M.getPosition(e));es(),ei()}var Sl=t=>dl(t,-20);var $d=3,Sd=6,vd=$("drawing"),vl=[null,!0],Sn=!1,ri=M.getViewPosition();function me(t=null,e=!1){vl=[t,e],Sn=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(U);if(!o.length)return;let s=t&&m.highlighted?[...n].
map(U):[];ti.look(t?o:[...o,...qc()],t&&!s.length?o[0]:null,e,s)}var Ol=()=>Sn||me(...vl);function Ml(t){let e=z().
map(U),[n,o,s,r]=ps(e),i=Math.max(s-n,r-o,300),a=Math.min(.5,vd.clientHeight/i/$d);return Math.max(a,Math.min(
Sd,t))}function Qe(t){Sn=!0,M.moveTo({scale:Ml(M.getScale()*t)})}M.on("zoom",()=>{Sn=!0;let[t,e]=[M.getScale(),
Ml(M.getScale())];t!==e&&M.moveTo({scale:e,position:ri}),ri=M.getViewPosition()});M.on("dragEnd",({nodes:t})=>{
Sn=Sn||!t.length,ri=M.getViewPosition()});var El=Gc(M,t=>{si(z()),t&&m.selected===null&&!m.highlighted&&me()});var Md=6,Ed=2e4,Tl=1e3,Al=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&q(o)&&!t.has(e)?[e]:[])),
Cl=(t,e)=>L(t)!==L(e)?1:2,Ll=t=>H(t).flatMap(e=>e.relation===null&&q(e.statement)?[tt(e,t)]:[]);function Td(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let i=(s[r]??[]).sort((a,c)=>a[0]-c[0]);for(let[
a,c]of i)if(!((o.get(c)??0)<a))for(let f of Ll(c)){if(n.has(f))continue;let w=e.has(c)&&e.has(f)?2:Cl(c,f),h=a+
w*Tl+(Q(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+w]??=[],s[r+w].push([h,f]))}}return o}var Ad=Tt.
filter(t=>!L(t)).sort(ft).slice(0,Md);function vn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...Al(o),...n?Ad:[]].
filter(p=>!o.has(p))),r=Td(e,o,s),i=p=>Math.floor((r.get(p)??1/0)/Tl),a=new Map,[c,f]=[0,!1];function w(p){let g=p[p.
length-1];if(c+=1,f||=c>Ed,f)return;if(g===e){let b=p.filter(S=>!L(S)||o.has(S)).join();a.has(b)||a.set(b,p);return}
let x=[...new Set(Ll(g).filter(b=>b!==g&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(g)&&o.has(b)?2:Cl(g,b);i(b)===i(g)-S&&w([...p,b])}}r.has(t)&&w([t]);let h=p=>p.filter(g=>Q(g)&&!o.
has(g)).length;return{paths:[...a.values()].sort((p,g)=>h(p)-h(g)),isCut:f}}function Cd(t,e,n){let{captions:o}=ot(
t),s=mt(o).replaceAll(`
`," "),r=H(e).filter(a=>a.relation===t&&a.from!==a.to),i=H(n).filter(a=>a.relation===t&&a.from!==a.to);if(!r.some(
a=>tt(a,e)===n))for(let[a,c,f]of[["to","from","to"],["from","to","from"]]){let w=r.find(h=>h[c]===e&&i.some(p=>p[c]===
n&&p[f]===h[f]));if(w)return{said:s,both:a,third:w[f]}}return{said:s,both:null,third:null}}function ii(t){let e=Al(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],i=H(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),a=Ct(r).filter(x=>!e.has(x)&&H(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...a,...c])],w=f.map(x=>Cd(x,r,o)),
h=i.filter(q).map(x=>({said:v(u.predicates[u.statements[x].predicate]),both:null,third:null})),p=({both:x})=>[
"to","from"].indexOf(x??""),g=[...h,...w].sort((x,b)=>p(x)-p(b)),y=new Set([...i,...f.flatMap(dt)].filter(q));
return{from:r,to:o,links:g,statements:y}})}function $s(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Qt()?"ask":"o\
verview"}function pt(){Object.assign(m,Fo),_t(null)}function de(t,e=!1){Object.assign(m,Fo,{selected:t,passed:e,
tab:"details"}),Ga(t,e)}function On(t,e){pt();let n=[Math.min(t,e),Math.max(t,e)];_t(n);let o=gt().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:xa(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ye(t,e,{avoids:n=!1,way:o=0}={}){pt();let{paths:s}=vn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];_t(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function eo(t){pt();let e=Ho(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:_t(e,t),tab:"tex\
t"})}function Mn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function no(t){
let{preset:e}=u.steps[t];if(ae()!==e&&(m.arrangement="",dn(e)),pt(),!t)return;let{things:n}=Mn(t),o=n.filter(a=>!L(
a)),s=o.filter(a=>!Q(a)),r=s.filter(ie),i=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:i.length>1?_t(i):
_t(o,null,n)})}function oo(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:i,unknown:a,tab:c}=m,
f=new Map(We());t!==null?(_t(null),de(t,e)):n?On(n.from,n.to):o!==null?eo(o):s&&i.from!==null&&i.to!==null?Ye(
i.from,i.to,i):r!==null&&no(r),Object.assign(m,{unknown:a,tab:c});for(let w of mn())hn(w,f.get(w)??U(w))}var Ss=null;function Dt(t=null,e=!1){Ss=m.mode==="picture"?null:()=>me(t,e),Ss||me(t,e)}function yt({from:t=null,
moves:e=!0}={}){jt(m.tab);let n=!["overview","ask"].includes(m.tab);if(m.stays=!e,n&&(m.passage===null||t===null)&&
wt(!0),B(),$("details").scrollTop=0,!n)return;m.tab==="details"&&(lt(d("chosen")+ke()),$("drawing").contains(document.
activeElement)||$("details").querySelector("h2").focus());let o=Ke();e&&Dt(o&&[...o])}function Ft(t){J(),de(t),
yt()}function Rl(t){J(),de(t),yt({moves:!1})}function Nl(t){de(t,!0),yt({moves:!Sl(t)})}function vs({from:t,to:e}){
J(),On(t,e),yt({moves:!1})}function Xe(){let{length:t}=mn();J(),pt(),m.tab=$s(),m.tab==="ask"&&Ve(),yt(),t&&Dt()}
function Il(t){J(),pt(),m.mode==="types"&&Qn("picture"),m.arrangement="",dn(t),yt(),Dt(null,!0)}function Jt(t){
t<0||t>=u.steps.length||(J(),no(t),yt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&wt(
!0),lt($("headline").textContent),Dt(m.highlighted))}var so=()=>Jt(0);function Os(t,e,n={}){J(),Ye(t,e,n),yt()}
function Te(t){let e=m.passage;J(),eo(t),yt({from:e})}function Ms(t,e=!0){m.unknown=null;let n=ma(t,e);n&&Object.
assign(m,{unknown:n,tab:"overview"}),yt(),n&&wt(!0),m.tab==="overview"&&Dt(m.highlighted,!m.highlighted)}function he(t,e,n=[]){
J(),t(),oo(),m.stays=e===void 0,B(),e!==void 0&&Dt(e===null?null:[e,...at(e),...n])}var jl=t=>he(()=>lt(d("add\
ed")(Zo(t))),t),Es=(t,e=!0)=>he(()=>lt(d("added")(Wa(t))),e?t:void 0),Pl=()=>m.selected??m.pair?.from;function Ts(t){
let[e,...n]=t;he(()=>{kr(t),n.length||de(e)},n.length?Pl():void 0,t),n.length||yt()}function As(t){let[e,...n]=t;
if(he(()=>{n.length||pt(),t.forEach(ts)},n.length?Pl():void 0,t),n.length)return;let s=fs(e);s&&On(s.from,s.to),
yt()}var Dl=()=>he(()=>kr(He()),null),Fl=()=>he(()=>Pa().forEach(ts),null),Bl=t=>he(()=>za(t));function ql(t){
J(),pt(),ts(t),yt(),lt(d("hiddenNow"))}var Zt=(t,e)=>he(()=>Va(t,e)),ai=t=>he(()=>Ka(t));function ci(){pa(),lt(
d("undone"))}function Je(t){Qn(t),B(),t==="picture"&&Ss&&Ss()}function Ul(t){m.reading=t,Vt("readings",t),oo(),
B()}var Ld={33:60,35:62},Rd=126;function Nd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Rd;o=o*85+(r<42?Ld[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ro(t){let e=new Blob(
[Nd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Id=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function En(t){
let e=`${t}-block`;return document.getElementById(e)||await Id,document.getElementById(e)?.textContent??""}var Cs=async t=>JSON.
parse(new TextDecoder().decode(await ro(await En(t)))),Wl=new Map;function Ls(t){let e=Wl.get(t)??jd(t);return Wl.
set(t,e),e}async function jd(t){let e=document.createElement("script");e.textContent=new TextDecoder().decode(
await ro(await En(t))),document.head.append(e)}var Pd=80,io=()=>Rs(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function Tn(){if(O.isDrawn)
return io();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return Rs([u.passages[e].name]);let{
centre:r,preset:i}=Ge(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Rs(c.map(
le)):Rs([i===null?"graph":u.presets[i].name])}function Rs(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,Pd)||"graph"}function Ae(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var Dd=10.2,Fd=5.9,Bd=6.4,li=7.2,Gl=15,qd=13,[Ns,Ud,Hd]=[14,.28,.36],Ze=(t,e)=>Hn(t.split(" "),n=>Ue(n)<=e),zl=t=>Math.
ceil(li*Math.max(0,...t.map(Ue)));function Wd({rows:t},e,n){let o=t.filter(({kind:s,x:r})=>s==="name"&&r===n).
map(({text:s})=>s);return Math.floor(Math.min(zl(o)+Ns,(e<500?Hd:Ud)*e))}function Gd({kind:t,x:e,text:n},o,s){
return t==="name"?{text:Ze(n,Math.floor((o[e]-Ns)/li))}:t==="figure"?{text:Ze(n,Math.floor((s-Ns)/Bd))}:{}}async function Vl(t,e,n){
let o=Math.floor(e/Fd),s=t.caption.flatMap(C=>Ze(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,i=t.rows.filter(C=>"series"in C).map(({y:C})=>C),a=i.length?Math.ceil(Math.max(...i)-Math.min(...i)):
0,c=e<500,f=[0,1].map(C=>Wd(t,e,C)),w=e-f[0]-f[1],h=t.rows.map(C=>Gd(C,f,w)),p=e-(c?zl(t.rows.map(({text:C=""})=>C))+
Ns:150),g=t.rows.map(({label:C=""})=>Ze(C,Math.floor(p/li))),y=t.rows.map(({note:C=""})=>Ze(C,o)),x=C=>Math.max(
...C.map(({length:_})=>_))-1,b=x(g),S=b*Gl+x(y)*qd,E={...n,scale:t.scale,wide:t.kind==="flow"?e-f[0]:e,label:p,
out:-f[0],across:c?1:99,flow:w,step:c?64:110,bar:(t.rows.some(({note:C})=>C)?56:40)+S,row:54+S,up:(t.kind==="b\
ar"?-14:-12)-b*Gl,ranks:Math.min(Math.max(160,(c?15:17)*a),480),title:Ze(t.title,Math.floor(e/Dd)),subtitle:t.
subtitle?Ze(t.subtitle,o):[],high:(44+14*x(h.map(({text:C=[]})=>C)))*r,last:r-.5},D=await Cs("templates"),W=JSON.
stringify(D[t.kind==="bar"?`bar-${t.scale}`:t.kind]),it=JSON.parse(W.replace(/"@(\w+)@"|@(\w+)@/g,(C,_,xe)=>_?
JSON.stringify(E[_]):String(E[xe]))),$t={rows:t.rows.map((C,_)=>({...C,..."label"in C?{label:[...Array(b+1-g[_].
length).fill(""),...g[_]],note:y[_]}:{},...h[_],p:t.panels.indexOf(C.panel)})),caption:s.map((C,_)=>({n:_,text:C}))};
for(let C of it.data)Object.hasOwn($t,C.name)&&(C.values=$t[C.name]);return it}var zd=760,Vd=280;async function Kd(t,e){await Ls("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,i])=>[
r,n.getPropertyValue(`--${i}`).trim()]));return rt(await window.charts.svg(await Vl(t,Math.min(Math.max(e,Vd),
zd),s)))}function pi(t,e,n=io){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Kd(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let i=()=>Ae(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),a=A(d("saveSvg"),i,{"aria-label":d(
"saveChart")});o.replaceChildren(r,a),o.removeAttribute("aria-busy")}),o}var fi=!1;function Kl(t,e,n,o){return t?
ct(d("asChart"),{class:"charted",open:fi||o,ontoggle:({target:s})=>_d(s,t,e)},n):""}function _d(t,e,n){fi=t.open,
fi&&!t.querySelector("figure")&&t.querySelector("summary")?.after(pi(e,n()))}var Qd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Ql=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Yd=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,Xd=t=>/[",\r\n]/.
test(t)?`"${t.replaceAll('"','""')}"`:t,An=t=>Xd(Yd.test(t)?`'${t}`:t),_l=t=>t.map(e=>v(u.errata[e].problem)).
join(" | ");function Yl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let i="iri"in s?{
iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:a="",lang:c="",datatype:f=""}="iri"in s?{}:s,w=f||("iri"in
s||c?"":`${Xt}string`),h=f.startsWith(Xt)&&Ql.test(a);return[An(n.iri),An(o),h?a:An(i.iri||a),...[T(n.thing),v(
u.predicates[r.predicate]),i.label,w,c].map(An),r.passages.map(p=>u.passages[p].name).sort().join(" "),...(r.only===
"corrected"?["",_l(r.errata)]:[_l(r.errata),""]).map(An)]});return Xl([Qd,...e])}var Xl=t=>`\uFEFF${t.map(e=>`${e.
join(",")}\r
`).join("")}`,Jl=t=>Xl(t.map(e=>e.map(n=>Ql.test(n)?n:An(n))));var ao="http://www.w3.org/2000/svg",co={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(ao,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?rt(s):s)),o}function Is(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var vt=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:co[e]}));function K(t){return t>=G?l("span",{dir:"auto"},T(t)):N([vt(I(t)),T(t)],()=>Ft(t),{class:"thing",dir:"auto"})}
function tn({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${v(o)})`:""):t}function ui({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function js(t){let e=u.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):Ot(e)}function Ot(t){let e=u.passages[t],[n,o]=[ui(e),`${tn(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${d("readHere")}`};return N(n,()=>Te(t),{class:"chip",...s})}var Zl=null;function lo(){return Zl??=Cs("rdf"),Zl}var Jd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Zd(t){let[,e,n="",o=""]=Jd.exec(t)??["",t];return{value:ec(e),lang:n,datatype:o}}async function tf(){
let t=await lo(),e=z(),n=c=>({iri:ce(u.things[c].name,t.prefixes),thing:c}),o=c=>q(c)&&typeof u.statements[c].
object!="number",s=Gt(gt());for(let c of e)for(let f of dt(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:w,predicate:h,object:p}=f;return{subject:n(w),predicate:ce(t.predicates[h],
t.prefixes),object:typeof p=="number"?n(p):Zd(t.objects[c]),said:f}}),i=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),a=[...new Set([...e,...i.map(({thing:c})=>c)])].map(n);return{triples:r,things:a,terms:t}}var Ps=(t,e)=>(e.
types[t]??[]).map(n=>ce(n,e.prefixes));var di=20,Bt=()=>document.getElementById("tab-ask")!==null,fo=class extends Error{constructor(e){super(e),this.
why=e}},Ds=null,po=new Map,ef=0;function nf(t,e,n){ef+=1;let o=ef;return new Promise((s,r)=>{po.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function mi(t){Ds?.then(({worker:e})=>e.terminate()),Ds=null;
for(let{reject:e}of po.values())e(new fo(t));po.clear()}async function th(){let t=await ro(await En("worker")),
e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=
({data:{id:s,result:r,error:i,isBroken:a}})=>{if(a)return mi("broke");let c=po.get(s);po.delete(s),i?c?.reject(
Object.assign(new Error(i.message),{details:i.details})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),mi("b\
roke")};let o=[await En("engine"),await En("engine-data"),u.readings[0],document.baseURI];return{worker:n,known:nf(
n,"open",o)}}function of(){return Ds??=th(),Ds}async function sf(){return(await of()).known}async function bt(t,...e){
let{worker:n,known:o}=await of();await o;let s=setTimeout(mi,1e3*di,"ended");try{return await nf(n,t,e)}finally{
clearTimeout(s)}}var rf=null;function Ce(){return rf??=eh(),rf}async function eh(){try{let[t,e]=await Promise.all([sf(),lo()]);
Object.assign(P,{now:t,terms:e})}catch(t){P.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var af=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function cf(){Qt()&&O.key!==af()&&hi()}var Fs=null;async function hi(t=!1){
let e={};Fs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:af()});let{reading:n,language:o}=m,
s=[];try{await Ce();let r=O.own===null?await bt("answer",O.name,O.typed,n,o,O.rates):await bt("sparql",O.own,n,
o);if(Fs!==e)return;let{table:i=null,holds:a=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:i,holds:a,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?Mr():Ve(),lt(i?d("rows")(i.rows.length):""),
t&&i&&is(),i&&!i.rows.length&&O.own===null&&oh(e)}catch(r){if(Fs!==e)return;let{message:i=String(r),details:a}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof fo?r.why:P.hasFailed?"start":nh(a);O.trouble={kind:c,
details:a,message:i}}B(),(s===null||s.length)&&Dt(s)}var nh=t=>t?.status!==void 0?"served":t?.line?"mistake":t?
"given":"query";async function oh(t){let e=await bt("alternatives",O.name,O.typed,m.reading).catch(()=>null);Fs===
t&&(O.others=e,B())}function lf(){J(),pt();let t=Mr();jt("ask"),B(),Dt(t)}var kt=(t,e={},n=null)=>wi({name:t,typed:e,
said:n}),uo=t=>wi({own:t});function gi(t){J(),O.rates=t,hi(),B()}var Cn=()=>wi({});function wi(t){J(),pt(),xi(
t),jt("ask"),wt(!0),B()}function xi(t){_n(t),(O.name||O.own)&&hi(!0)}var sh="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),Bs=5,Le=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,e=>sh[e.charCodeAt(
0)-4520]).toLowerCase(),yi=t=>t.normalize("NFC").split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/).
map((e,n)=>n%2?`${Le(e)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}`:Le(e).replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("");function pf(t){
let e=yi(t),n=[`^${e}$`,`^${e}`,` ${e}`,e].map(s=>new RegExp(s)),o=s=>n[3].test(s)?n.findIndex(r=>r.test(s)):Bs;
return s=>Math.min(...s.map(o),Bs)}var ff=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(1).map(
(n,o)=>e[o]+n))};function uf(t,e){let[n,o]=[ff(t),ff(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.
size||1)}var rh=.5,mf=u.things.slice(0,G).map(({label:t,names:e,name:n,same:o})=>[t,e,[n,...o].map(xn)].flat(2).map(Le));
function mo(t,e=12){let n=t.trim();if(!Le(n))return[];let o=pf(n);return mf.map((s,r)=>({rank:o(s),thing:r})).
filter(s=>s.rank<Bs).sort((s,r)=>s.rank-r.rank||qo(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function Ln(t,e,n=""){
let o=i=>!n||xn(I(i).name)===n,s=mo(t,G).filter(o);if(s.length)return s.slice(0,e);let r=Le(t.trim());return mf.
map((i,a)=>({thing:a,share:Math.max(...i.map(c=>uf(c,r)))})).filter(({thing:i,share:a})=>a>=rh&&o(i)).sort((i,a)=>a.
share-i.share||ft(i.thing,a.thing)).slice(0,e).map(({thing:i})=>i)}function df(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(i=>N(`${ze(i.name)} ${yn(i)}`,()=>kt(
i.name,i.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(i=>[" ",i])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function hf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},{of:o}=Yt()?.parameters.find(({name:i})=>i===t)??{},s=n===
"unknown"?Ln(e,3,o):[],r=s.map(i=>A(T(i),()=>kt(O.name,{...O.typed,[t]:[le(i)]})));return s.length?[l("p",{class:"\
tools"},d("didYouMean")," ",...r)]:[]}function gf(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)
return[];let n=t.map(({name:o,typed:s,rows:r})=>{let i=Object.values(s).flat().join(", "),a=l("small",{},` ${i}\
 · ${d("rows")(r)}`);return l("li",{},N([ze(o),a],()=>kt(o,s),{class:"question"}))});return[l("h2",{},d("othe\
rRows")),l("ul",{class:"others"},...n),e?j(d("notAllAsked")):""]}function en(t){let{passages:e="",prefixes:n={}}=P.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function ki(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=d("copied")}return n}var ih=t=>l("li",{},l("span",{dir:"auto"},t)," ",ki(d("copy"),
t)),bi="";function qs(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||bi===n)&&(bi=s.open?n:""),!s.open)return;await Ce();let r=new Map(Object.entries(P.now?.
citations??{}).map(([a,c])=>[en(a),c])),i=t.flatMap(a=>r.has(a)?[v(r.get(a))]:[]);e.replaceChildren(...i.map(ih),
P.now?"":l("li",{class:"muted"},d("notStarted")))}return ct(d("cite"),{ontoggle:o,open:bi===n},e)}var ah=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,ch="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Re=null,nn=ah,ho="",wf=new Map;function lh(){let t=wf.get(m.reading)??bt("vocabul\
ary",m.reading);return wf.set(m.reading,t),t}async function fh(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);
if(!e||e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(
/[?$]\w+/g));return i.delete(e.text),{from:e.from,options:[...i].map(a=>({label:a,type:"variable"}))}}let o=(await lh()).
map(({curie:i,label:a,names:c,kind:f})=>({label:[i,...c].join(" "),displayLabel:i,detail:Ut(a,m.language),apply:i,
type:f})),s=Object.keys(P.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),r=[...new Set(ch.split(
" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function $i(){if(!Re)return;O.own&&O.own!==ho&&(ho=O.own,ho!==nn&&Re.dispatch({changes:{from:0,to:Re.state.doc.
length,insert:ho}}));let{doc:t}=Re.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s,i=Math.min(
r+1,t.length);n.push({from:r,to:i,severity:"error",message:d("mistake")(e)})}Re.dispatch(window.editor.setDiagnostics(
Re.state,n))}var ph={keyword:"var(--accent)",string:"var(--warn-ink)",comment:"var(--soft)",variableName:"var(\
--person)",atom:"var(--ink)"},uh={"&":{border:"1px solid var(--edge)",borderRadius:"6px",background:"var(--pap\
er)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"2px solid var(--accent)"},".cm-content":{caretColor:"\
var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, monospace",minHeight:"14rem",padding:".5rem"},".cm-curs\
or":{borderLeftColor:"var(--ink)"},".cm-selectionBackground, &.cm-focused .cm-selectionBackground":{background:"\
var(--pick) !important"},".cm-tooltip":{border:"1px solid var(--line)",background:"var(--surface)",color:"var(\
--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25rem .4rem !important"},".cm-tooltip-autocomplete ul li[\
aria-selected]":{background:"var(--accent)",color:"var(--surface)"},".cm-diagnostic-error":{borderLeft:"3px so\
lid var(--warn-line)"}};function mh(t){let e=()=>(uo(nn),!0),n=Object.entries(ph).map(([s,r])=>({tag:t.tags[s],
color:r})),o=[...t.completionKeymap,...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",
run:e},...o]),t.history(),t.drawSelection(),t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(
t.HighlightStyle.define(n)),t.autocompletion({override:[fh],icons:!1}),t.EditorView.lineWrapping,t.EditorView.
contentAttributes.of({"aria-label":"SPARQL"}),t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(nn=
r.doc.toString())}),t.EditorView.theme(uh)]}async function dh(t,e){if(await Ls("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.create({doc:e.value,extensions:mh(n)});Re=
new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,$i()}function xf(){O.own&&([nn,ho]=[O.own,O.own]);let t=l(
"textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=nn,t.addEventListener("\
input",()=>{nn=t.value});let e=l("div",{class:"sparql"}),n=()=>uo(nn);return Re=null,setTimeout(()=>dh(e,t).catch(
()=>{})),[N(`← ${d("allQuestions")}`,Cn,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),j(d("own\
Note")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(d("run"),n,{class:"\
tool run"}))]}function Us(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var Rn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.show([])}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.
key==="ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var hh=12,go=({label:t})=>v(t);function gh(t,e){let n=new RegExp(yi(e.trim())),o=t.flatMap(r=>{let i=[...r.label,
...r.names].map(a=>Le(a).search(n)).filter(a=>a>=0);return i.length?[{choice:r,place:Math.min(...i)}]:[]}),{compare:s}=new Intl.
Collator(m.language,{numeric:!0});return o.sort((r,i)=>Math.sign(r.place)-Math.sign(i.place)||s(go(r.choice),go(
i.choice))),o.slice(0,hh).map(({choice:r})=>r)}function yf(t,e,n){let{input:o,list:s}=Us(t,{"aria-label":d("fo\
und")}),r=[],i=new Rn(o,s,w=>f(r[w].typed)),a=()=>i.show(r.map((w,h)=>i.option(h,l("span",{dir:"auto"},go(w)))));
async function c(){r=gh(await e(),o.value),i.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
a()}function f(w){o.value="",r=[],a(),w.trim()&&n(w.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",w=>{w.isComposing||(r.length&&i.step(w,r.length)?a():w.key==="Enter"?(w.
preventDefault(),f(r[i.active]?.typed??o.value)):w.key==="Escape"&&i.close())}),l("div",{class:"completion"},o,
s)}var bf=(t,e)=>N(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var kf=new Map;async function $f(t){let e=JSON.stringify([O.name,t,m.reading]),n=kf.get(e)??await bt("choices",
O.name,t,m.reading);return kf.set(e,n),n}function Sf(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],kt(O.
name,n)}function wh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],i=r.map(w=>{let h=r.
filter(g=>g!==w),p=bf(w,()=>Sf(t,h));return $f(t).then(g=>{let y=g.find(({typed:x,names:b})=>x===w||b.includes(
w));y&&(p.textContent=rt(go(y)))}),p}),c=yf(s,()=>$f(t),w=>Sf(t,e?[w]:[...new Set([...r,w])])),f=c.querySelector(
"input");return f.placeholder=`${d("forExample")} ${vr(o)}`,l("div",{class:"field"},l("label",{for:s},v(n)),i.
length?l("div",{class:"chips"},...i):"",c)}var xh=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?P.now?.questions.
find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),kt(e)};return o?l("a",{href:`#query=${e}`,onclick:s},v(o.
title)):e});function vf({title:t,description:e,parameters:n}){return[N(`← ${d("allQuestions")}`,Cn,{class:"p\
lain back"}),l("h2",{tabindex:"-1"},v(t)),j(...xh(v(e))),...n.map(wh)]}var Of=t=>It(`topic-${t}`)||t,Si="";function Mf(t){let e=[...new Set(t.flatMap(a=>a.tags))].sort(),n=l("div",{}),
o=()=>{let a=Si.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),c=({name:w,title:h,description:p,
tags:g})=>{let y=[w,h,p,g,g.map(Of)].flat(2).join(" ").normalize("NFKC").toLowerCase();return a.every(x=>y.includes(
x))},f=t.filter(c);n.replaceChildren(...e.flatMap(w=>{let g=f.filter(x=>x.tags.includes(w)).map(({name:x,title:b})=>N(
v(b),()=>kt(x),{class:"question",value:x})).map(x=>l("li",{},x)),y=l("summary",{},Of(w)," ",l("small",{},String(
g.length)));return g.length?[l("details",{open:a.length>0,class:"topic"},y,l("ul",{},...g))]:[]}),...f.length?
[]:[l("p",{class:"muted"},d("nothing"))])},s=d("whichQuestion"),r=l("input",{type:"search",id:"which",autocomplete:"\
off","aria-label":s});r.placeholder=s,r.value=Si,r.addEventListener("input",()=>{Si=r.value,o()}),o();let i=N(
d("ownQuery"),()=>uo(""),{class:"plain"});return[j(d("askNote")(t.length)),l("div",{class:"field"},r),l("p",{},
i),n]}var Ef="";function Tf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(di):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function Hs(){
if(!Bt()||m.tab!=="ask")return;Ce(),cf();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
P.now!==null,P.hasFailed]);if($i(),t===Ef)return;Ef=t;let e=Yt(),n=P.now?O.own!==null?xf():e?vf(e):[...Qt()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...Mf(P.now.questions)]:[l("p",{class:"muted",role:"status"},
P.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var VS=Object.entries({tn:12,bn:9,m:6}),KS=Object.entries({조:12,억:8,만:4,"":0});var Af="currency";var Cf=/^[A-Z]{3}$/,yh=/^\d{4}-\d\d-\d\d$/,Lf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Oi(t){let[e="",n="",...o]=t.split(","),s=o.map(i=>[i.slice(0,3),Number(i.slice(4))]),
r=s.length>0&&s.every(([i,a])=>Cf.test(i)&&a>0&&a<1/0);return Cf.test(e)&&yh.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function bh({variables:t,rows:e}){let n=t.indexOf(Af);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var vi=(t,e)=>l("label",{},l("span",{},t),e);function Rf(t){let e=bh(t);
if(t.chart?.scale!=="independent"||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common",onchange:i},
...e.map(c=>l("option",{value:c,selected:c===n?.currency},Ht(c)))),s=l("input",{type:"date",required:!0,value:n?.
date??""}),r=l("div",{class:"worth"});function i(){let c=e.filter(f=>f!==o.value).map(f=>{let w=n&&n.currency===
o.value?String(n.worth[f]??""):"",h={type:"number",name:f,min:"0",step:"any",required:!0,value:w};return vi(d(
"worth")(Ht(f,1),Ht(o.value)),l("input",h))});r.replaceChildren(...c)}i();function a(c){c.preventDefault();let w=[
...r.querySelectorAll("input")].map(({name:h,value:p})=>`${h}:${p}`);gi(Oi([o.value,s.value,...w].join()))}return ct(
d("oneCurrency"),{class:"rates",open:n!==null},j(d("ownRates")),l("form",{onsubmit:a},vi(d("commonCurrency"),o),
vi(d("rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?A(d("ownCurrencies"),()=>gi(null)):""))}var wo=[];for(let t=2;wo.length<64;t+=1)wo.every(e=>t%e)&&wo.push(t);var Nf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,kh=wo.map(t=>Nf(Math.cbrt(t))),$h=wo.slice(0,8).map(t=>Nf(Math.sqrt(t))),te=(t,e)=>t>>>e|t<<32-e;function If(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from($h),r=new Int32Array(64);for(let i=0;i<
e;i+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(i+x*4);for(let x=16;x<64;x+=1){let b=te(r[x-15],7)^te(r[x-15],18)^
r[x-15]>>>3,S=te(r[x-2],17)^te(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[a,c,f,w,h,p,g,y]=s;for(let x=0;x<
64;x+=1){let b=y+(te(h,6)^te(h,11)^te(h,25))+(h&p^~h&g)+kh[x]+r[x]|0,S=(te(a,2)^te(a,13)^te(a,22))+(a&c^a&f^c&
f)|0;[y,g,p,h,w,f,c,a]=[g,p,h,w+b|0,f,c,a,b+S|0]}[a,c,f,w,h,p,g,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(i=>(i>>>0).toString(16).padStart(8,"0")).join("")}var jf=60,Sh=1e5,vh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Ws=({name:t})=>t.split("/").slice(0,-1).join("/"),Oh=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),Mh=Map.groupBy(Oh,t=>Ws(u.passages[t])),Ei=new Map;function Pf(t,e){let n=new Map,
o=null,[s,r]=[0,Sh];for(let i of e){let{begin:a,end:c,sha256:f}=u.passages[i],w=g=>t.slice(g,g+c-a).join(""),h=g=>g>=
0&&If(new TextEncoder().encode(w(g)))===f,p=[a,a+s].find(h);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let g=a+s,y=[...o].sort((x,b)=>Math.abs(x-g)-Math.abs(b-g)).slice(
0,r);r-=y.length,p=y.find(h)}p!==void 0&&(n.set(i,{begin:p,words:w(p)}),s=p-a)}return n}var Mi=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Eh(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Pf(o,n),undone:[]},
r=n.find(h=>!Mi(s.sentences,h));if(r===void 0)return s;let i=[],a=t;for(let[h,p]of vh){let g=a;a=p(a),a!==g&&i.
push(h)}if(!i.length)return{...s,first:r};let c=Pf([...a],n),f=h=>n.filter(p=>Mi(h,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...a],sentences:c,undone:i,first:r}:{...s,first:r}}function Df(t){let[e]=[...Mh].map(
f=>Eh(t,f)).sort((f,w)=>w.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:i,undone:a}=e;r.size&&Ei.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:a,first:i===void 0?void 0:u.passages[i],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Mi(r,f)).length}}var Ff=t=>Ei.get(Ws(u.passages[t])),Ti=()=>Ei.size>
0,Gs=t=>u.passages[t].sha256?Ff(t)?.sentences.has(t):void 0;function Bf(t){let e=Ff(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-jf),o).join(
""),words:s,after:e.points.slice(r,r+jf).join("")}}var xo=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),zs=t=>xo().filter(
e=>e.passage===t);function Nn(t,e=m.language){let n=xo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function on(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function Th(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${v(u.predicates[n])}\
: ${on(t)}`}function Ah(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(i=>o.includes(i))?[on(r)]:[])}function Ch(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Fe),r=e.flatMap(c=>u.statements[c].corrected).map(v),i=[...new Set(
s.flatMap(Ah))],a=i.length?d("correctedFrom")(i.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${Z(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},a):"")}function yo(t,e=[]){let n=[...t],o=r=>u.statements[r].errata;return[...new Set([...e,...n.flatMap(o)])].
map(r=>Ch(r,n.filter(i=>o(i).includes(r))))}function Ai(t){let e=Bf(t);return e?l("blockquote",{lang:"ko"},l("\
span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):Gs(t)===
!1?l("p",{class:"unfound"},d("unfound")):""}var bo=({text:t,statements:e,passage:n=null})=>[t,zt(Z(e)),...n===
null?[]:[" ",Ot(n)]],Ci=t=>l("li",{class:Z(t.statements)?"doubtful":""},...bo(t)),Li=t=>l("ul",{class:"said"},
...t.map(({text:e,statements:n})=>Ci({text:e,statements:n})));function qf(t,...e){let n=new Set(t.flatMap(o=>o.
statements));return l("article",{class:"card"},Li(t),...e,...yo(n))}function Lh(t,e){let{text:n}=u.passages[t];
return qf(e,l("p",{class:"source"},Ot(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(n)):l("p",{class:"muted"},
d("unparaphrased")),Ai(t))}function sn(t){let e=xo(),n=new Set(e.flatMap(({statements:f})=>f)),o=e.filter(({statements:f})=>f.
some(w=>t.has(w))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(f)).map(f=>({text:Th(f),statements:[
f]})),i=[...s.get(null)??[],...r],a=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",c=[...s].
flatMap(([f,w])=>f===null?[]:[Lh(f,w)]);return i.length?[...c,qf(i,a)]:c}function Uf(t){let{wanted:e,rest:n}=sc(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(i=>u.passages[i].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(en(r)));return l("div",{class:"why"},...sn(
e),...s.map(r=>l("p",{class:"paraphrase"},js(en(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>P.now?.citations[r])?qs(t.passages.map(en)):"")}function Hf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var Wf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var Ni=200,Vs=Ni;function Rh(t,e){let n=Or(e);if(n!==void 0&&n<G)return N(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?Ot(o):l("span",{dir:"auto"},t)}var Vf=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
Nh=(t,e)=>t.every(({cells:n})=>Vf.test(n[e])),Ih=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function jh(t,e,n,o,s){let r=e.cells.findIndex((p,g)=>o[g]&&p),i=O.row===n;function a(){
O.row=i?null:n,B()}let c=N(`${n+1}${e.mark}`,a,{class:"row",value:`row-${n}`,"aria-expanded":String(i),"aria-l\
abel":d("whyRow")(n+1,e.mark)}),f=t.columns.map((p,g)=>{let y=e.terms[t.variables.indexOf(p)];return l("td",{class:`${Nh(
t.rows,g)?"numeric":""} ${g===r&&!Vf.test(e.cells[g])?"head":""} ${s[g]?"sparse":""}`,"data-heading":t.headings[g]},
e.cells[g]?Rh(e.cells[g],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},Wf(t.headings,e.cells,s)));let w=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},w),...f);return i?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Uf(e)))]:[h]}function Ph({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:i}){let a=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=a.replace(
/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...i.flatMap(f=>[" ",js(f)]))}function Dh(t){let e=m.reading==="corrected"?" --reading \
corrected":"";return ki(d("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Fh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(en).join(" ")]),o=Jl([["#",
...t,d("sentence")],...n]);Ae(new Blob([o],{type:"text/csv;charset=utf-8"}),`${io()}.csv`)}function Bh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:i,unsaid:a}=t,c=n.slice(0,Vs),f=Ih(t),w=Hf(n.map(({cells:g})=>g));
function h(){Vs+=Ni,Ri="",B()}let p=[l("th",{scope:"col"},"#"),...e.map((g,y)=>l("th",{scope:"col",class:w[y]?
"sparse":""},g)),w.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[Yt()?.gathers&&P.now?.
isApart?j(d("apart")):"",Yt()?.gathers&&P.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",i?l("p",{},l("b",{},
i)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},Kl(t.chart,()=>$("an\
swer").clientWidth-48,Rf(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(g,y)=>jh(t,g,y,f,w)))),n.length>Vs?A(d("moreRows"),h):"",a.length?j(d("emptyColumns")(a)):"",...Object.values(
r).map(g=>j(d("alsoAsked")(g.slice(0,5).join(", "),g.length-5))),s.length?j(d("addOnce")(s.slice(0,5),s.length-
5)):"",Yt()?.refusal?j(d("noEvidence")):"",...O.own!==null?[j(d("ownEvidence")),Dh(O.own)]:[],...o.map(Ph))]}function qh(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},Tf()),...hf()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},d("noRows")),...gf()]:t?Bh(t):[]}function Gf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var zf=null,Ri="";function Kf(){
let t=$("answer");if(t.hidden=!Qt()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,answer:s}=O,{theme:r}=document.
documentElement.dataset,i={...O,answer:s?.rows.length},a=JSON.stringify([i,m.language,r,P.now!==null]);if(a===
Ri)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Vs=Ni),t.dataset.asked=JSON.stringify([e,n,o]),Ri=a;let c=s?.
rows??[],f=o===null?ze(e):d("ownQuery"),w=o===null?yn(O):"",h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},f,w?l("small",{dir:"auto"},` ${w}`):""),s?l("span",{class:"counts",
role:"status"},d("rows")(c.length)):"",s&&ss().length&&!O.isDrawn?A(d("asThePicture"),lf,{class:"tool draw"}):
"",s?.rows.length?A("CSV",()=>Fh(s),{class:"tool csv","aria-label":d("saveTable")}):"",A("×",Cn,{class:"tool \
close","aria-label":d("closeAnswer")})),...df(),...qh()),Gf(),zf??=new ResizeObserver(Gf),zf.observe(t);let p=t.
querySelector(".scroll");p&&(p.scrollTop=h)}var Ks=[28,72],Uh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
_f=u.passages.map(t=>[t.text].flat());function Hh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Wh(t,e,n){let o=t.slice(Math.max(0,n-Ks[0]),n).replace(
n>Ks[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Ks[1]).replace(n+Ks[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Qf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Uh.map(a=>a.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Hh),i=[];for(let[a,c]of u.passages.entries()){if(i.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[w,...h]=[v(c.text),..._f[a]],p=r.length?
[w,...h].find(b=>r.every(S=>S.test(b))):void 0,g=f?w:p;if(g===void 0)continue;let y=f?null:r[0].exec(g),x=g===
w?void 0:["en","ko"][_f[a].indexOf(g)];i.push({passage:a,lang:x,...Wh(g,y?.[0]??"",y?.index??0)})}return i}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!jc.includes(t))return null;m.arrangement=t}});function Gh(t){
J();let e=Ge();m.arrangement=t,t||wn(e),oo(),B(),Dt()}function Yf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Gh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Dc}function Xf(){$("arrange").value=
m.arrangement}var zh=/^(Heading|소제목|제목)[^:]*: /,Vh={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1},$o=new Map,Zf=A(
"‹",()=>Di(-1),{"data-label":"previous"}),tp=A("›",()=>Di(1),{"data-label":"next"}),ep=l("span",{class:"he\
re"}),ko=l("select",{"data-label":"jump",onchange:()=>Te(Number(ko.value))}),Ii=l("div",{class:"bar reading"},
Zf,tp,ep,ko),ji=l("div",{}),Qs=t=>u.passages[t].kind==="heading",_s=[...u.passages.keys()].filter(Qs),Pi=t=>v(
u.passages[t].text)||d("unparaphrased");function Kh(t){let e=Pi(t).replace(zh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());
return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function _h(t){let e=zs(t),n=new Set(e.flatMap(
o=>o.statements));return l("div",{class:"told"},Ai(t),u.articles.length&&Bt()?qs([u.passages[t].name]):"",e.length?
l("p",{class:"muted"},d("itStates")):"",e.length?Li(e):l("p",{class:"muted"},d("nothingStated")),...yo(n,u.passages[t].
errata))}function Qh(t){let e=Gs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),
o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,
o)}function Yh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=[Qs(t)?"":l("span",{class:"n\
umber"},`${n||e} `),Pi(t),zt(o.length?"†":""),Qh(t)],i=N(r,()=>Te(t),{class:"sentence",dir:"auto","data-pass\
age":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1"});return $o.set(t,i),l("li",{},
Qs(t)?l("h3",{},i):i,s?_h(t):"")}function Xh(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!Qs(t[0])?d("par\
agraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(_s.length?"h4":"h3",{},o):"",l("ol",{class:"sen\
tences"},...t.map(Yh)))}function Di(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||(Te(
n),e?$o.get(n)?.focus({preventScroll:!0}):lt(`${tn(u.passages[n])}: ${Pi(n)}`))}function np(){let t=$("reader");
t.append(Ii,ji),t.addEventListener("keydown",e=>{let n=Vh[e.key];!n||!e.target.classList.contains("sentence")||
(e.preventDefault(),Di(n,!0))})}function Jh(){let{passage:t}=m,e=u.passages.length;Zf.disabled=!t,tp.disabled=
t===e-1,ep.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?
void 0:_s.findLast(o=>o<=t);ko.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],..._s.map(o=>l(
"option",{value:String(o)},Kh(o)))),ko.value=n===void 0?"":String(n),ko.hidden=!_s.length,Ii.hidden=!e}function Zh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},v(o))]:[],Xh(n)]})}function tg(){let t=Map.groupBy([...u.passages.keys()],s=>{let r=u.passages[s];
return`${Ws(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(d(Ti()?"otherFile":"ownFile"),e,{id:"bring"}),
o=[j(d("fileNote")),l("div",{class:"tools"},n)];$o.clear(),ji.replaceChildren(l("h2",{},d("textTitle")),j(d(u.
passages.length?"textHelp":"noText")),u.articles.length&&!Ti()?j(d("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?
o:[],...Zh([...t.values()]))}var Jf=null;function eg(){let t=$("reader"),e=m.passage===null?null:$o.get(m.passage)?.
closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){Jf!==m.passage&&e.scrollIntoView(),
Jf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+Ii.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Ys(){
let{activeElement:t}=document,e=ji.contains(t)&&t?.classList.contains("sentence");Jh(),tg(),e&&$o.get(m.passage??
0)?.focus({preventScroll:!0}),eg()}function Fi(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function So(t){m.language=t,document.documentElement.lang=t,document.title=rt(v(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=It(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",It(n.dataset.
label));$("query").placeholder=d("search"),Vt("languages",t)}var ng={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function vo(t,e){let n=ng[e?"touch":"mouse"],o=M.getScale(),
s=c=>M.canvasToDOM(U(c)),[r,i,a]=[1/0,-1,""];for(let c of z()){let{x:f,y:w}=s(c),h=Math.max(0,Math.hypot(f-t.x,
w-t.y)-Lt(c,o,et(c)));h<=n.thing&&h<r&&([r,i]=[h,c])}for(let{id:c,from:f,to:w,bend:h}of r>2?X().values():[]){let p=wr(
s(f),s(w),h),g=Math.min(...p.slice(1).map((y,x)=>zn(p[x],y,t)));g<=n.line&&g<r&&([r,a]=[g,c])}return a?{line:a}:
i<0?{}:{thing:i}}var Bi=()=>m.selected!==null||!!m.pair||!!m.highlighted,Oo=!1,og=({pointer:t})=>vo(t.DOM,Oo);function op(t){let{
thing:e}=vo(t,Oo);e!==void 0&&Es(e,!1)}function sp(){let t=$("drawing");M.on("click",e=>{let{thing:n,line:o}=og(
e);n!==void 0?Rl(n):o!==void 0?vs(Fr(o)):Bi()&&Xe()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Oo||op({x:e-o,y:n-s})}),M.on("doubleClick",({pointer:e})=>Oo&&op(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Oo=n.pointerType==="touch"},!0)}var Ne=(t,e)=>$(t).addEventListener("click",e),Xs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function sg(){Ne("closer",()=>Qe(1.4)),Ne("farther",()=>Qe(1/1.4)),Ne("whole",()=>me()),Ne("undo",ci),Ne(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),El(t)})}var qi=()=>$("menu").getAttribute("aria-expanded")==="true",Ui=t=>$("menu").setAttribute(
"aria-expanded",String(t));function ap(){Ui(!1),$("menu").focus()}function rp(t){Ee(t),B()}var cp=()=>$("theme").
setAttribute("aria-pressed",String($n()));function rg(){Ne("menu",()=>Ui(!qi())),Xs("modes",t=>{Je(t),qi()&&ap()}),
Xs("readings",Ul),Xs("languages",t=>{So(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&Ui(!1)});Ne("theme",()=>rp($n()?"light":"d\
ark")),_e.addEventListener("change",()=>rp(_e.matches?"dark":"light"))}function ip(t){jt(t),t==="text"&&Ys(),Hs(),
Do()}function ig(){Ne("fold",()=>wt(!gc())),Xs("tabs",ip),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];ip(o.value),o.focus()})}function ag(t){let e=t.target instanceof
Element&&t.target.matches("input:not([type=checkbox]), textarea, .sparql"),n=t.ctrlKey||t.metaKey;n&&t.key==="\
z"&&!e&&(t.preventDefault(),ci()),!(e||n||t.altKey)&&(t.key==="Escape"&&qi()?ap():t.key==="Escape"&&Bi()?Xe():
t.key==="/"&&(t.preventDefault(),$("query").focus()))}function lp(){sp(),sg(),rg(),ig(),ua(Ms),addEventListener(
"resize",()=>{m.mode==="picture"&&Ol()}),document.addEventListener("keydown",ag),$("tab-text").hidden=!u.passages.
length,$("readings").hidden=u.readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)
t.disabled=!u.readings.includes(t.value);Vt("modes",m.mode)}var cg=64*1024*1024,ge=null;function pp({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,tn):""}function lg(){ge=null,Hi()}function Hi(){let t=$("took");if(t.hidden=ge===null,ge===null)return;t.className=
ge.read?.of&&ge.read.found===ge.read.of?"":"wrong";let e=A("×",lg,{"aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},pp(ge)),e)}async function fg([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>cg)return{name:o,wrong:"large"};let s=await t.arrayBuffer().
catch(()=>null);if(!s)return{name:o,wrong:"unreadable"};if(!s.byteLength)return{name:o,wrong:"void"};let r;try{
r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes(
"\0")?{name:o,wrong:"noText"}:{name:o,read:Df(r)}}async function fp(t,e=!1){t.length&&(ge=await fg(t,e),m.tab===
"overview"&&jt("text"),wt(!0),B(),lt(pp(ge)))}function up(){let t=$("file");t.addEventListener("change",async()=>{
await fp([...t.files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.
add("dropping")}),addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("drop\
ping")),addEventListener("drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.
items[0]?.webkitGetAsEntry?.();fp([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var pg="#finding, #legend, #beside, #answer, .page",rn=document.body,dp=null,mp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function hp(){rn=document.activeElement??document.body,dp=rn.closest(pg)}function gp(){
let t=document.activeElement;if(rn===document.body||rn.checkVisibility()||t!==rn&&t!==document.body)return;let e=[
...dp?.querySelectorAll(rn.tagName)??[]].filter(r=>mp(r)===mp(rn)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var ug=60,mg=2,dg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},wp={"+":()=>Qe(1.4),"=":()=>Qe(
1.4),"-":()=>Qe(1/1.4),0:()=>me(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function hg([
t,e]){let n=We().get(m.selected??-1)??M.getViewPosition();return[...We()].flatMap(([s,{x:r,y:i}])=>{let a=(r-n.
x)*t+(i-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((i-n.y)*t);return s!==m.selected&&a>0&&c<2*a?[{thing:s,far:a+mg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function gg([t,e]){let{x:n,y:o}=M.getViewPosition(),s=ug/M.getScale();
M.moveTo({position:{x:n+t*s,y:o+e*s}})}function xp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=dg[e.key];if(!(!n&&
!Object.hasOwn(wp,e.key)))if(e.preventDefault(),!n)wp[e.key]();else if(e.shiftKey)gg(n);else{let o=hg(n);o!==void 0&&
Nl(o)}})}var wg=250,yp=3,In={rows:[],note:"",isBusy:!1};async function xg({name:t,typed:e}){let{table:n}=await bt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:a})=>Y(a[o]?.value??
"")),r=[...new Set(s.flatMap(a=>a===void 0?[]:T(a)))],i=r.slice(0,yp).join(", ");return`${d("rows")(n.rows.length)}${i?
`: ${i}${r.length>yp?" …":""}`:""}`}function yg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},i,a){let c=e.
slice(1).filter(({isSure:g})=>g),f=g=>({content:[l("span",{},ze(g.name)," ",l("b",{dir:"auto"},yn(g))),g===e[0]?
"":l("small",{},d(g===s[0]?"nearest":"orElse")),g.left.length?l("small",{class:"beginning"},d("leftAside")(g.left)):
""],take:()=>kt(g.name,g.typed,{text:t,left:g.left,others:g===e[0]?c:[]})});if(e.length)return{...In,rows:[e[0],
...c].map(f)};if(i)return In;let w=[...n.flatMap(g=>Ln(g,3)),...r.flatMap(g=>Y(g)??[])],h=[...new Set(w)].map(
g=>({content:[l("span",{dir:"auto"},T(g)),l("small",{},v(I(g).label))],take:()=>a(g)})),p=[...n.length||o.length?
[]:s.map(f),...h];return{...In,rows:p,note:d("noneAnswers")(n,o)}}function bp(t,e){let n={said:"",isSpare:!1},
o=0,s=0,r=!1;function i(f=0){t({...In,isBusy:!0,note:P.now?d("understanding")(f):d("starting")}),s=window.setTimeout(
i,1e3,f+1)}function a(f){clearTimeout(s),t(f)}async function c(){if(r)return;r=!0;let f=null;for(;f!==n&&n.said;){
f=n;let{said:w,isSpare:h}=f;try{await Ce();let p=await bt("understood",w,m.reading);if(f!==n)continue;let g=yg(
w,p,h,e);a(g);let[y]=p.found;if(!y)continue;let x=await xg(y);if(f!==n)continue;g.rows[0].content.push(l("smal\
l",{class:"beginning",dir:"auto"},x)),t(g)}catch(p){let{details:g}=p,y=g?.status===void 0?"":d("served")(g);f===
n&&a({...In,note:y})}}r=!1}return(f,w)=>{for(let g of[o,s])clearTimeout(g);let h=f.trim().split(/\s+/).filter(
Boolean),p=Bt()&&!P.hasFailed&&(h.length>1||!w&&/[?？]$/.test(f.trim()));if(n={said:p?f.trim():"",isSpare:w},
!p)return t(In);Ce(),i(),o=window.setTimeout(c,wg)}}var kp={role:"option","aria-disabled":"true","aria-selected":"false"},jn=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#i;#n;#l=bp(e=>this.#d(e),e=>this.#i.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#i=
o,this.#n=new Rn(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#a(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#i;this.#e=e?.(this.#r.value)??[],this.#t=mo(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#a>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#a&&!e&&!n&&o.push(l("li",kp,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=I(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,vt(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:i},a)=>this.#n.
option(this.#t.length+a,...i)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",kp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:i,after:a},c)=>{let f=l("span",{dir:"auto",lang:s},r,i?l("mark",{},i):"",a);return this.#n.option(
e+c,f,l("small",{},ui(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#i;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,i=r-this.#o.
rows.length;r<0?n(this.#t[e]):i<0?this.#o.rows[r].take():s?.(this.#e[i].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#a)?this.#p():e.key==="Enter"&&
this.#a&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#i.keep||(this.#r.value=""),this.#n.close()))}};var Wi=3;function $p(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function bg(t,e){let n=Nn(Gt(X().get(e).edges)),
o=n.slice(0,Wi).map(({text:s,statements:r})=>l("span",{class:"told"},...bo({text:s,statements:r})));$p(t,...o,
n.length>Wi?l("small",{},`+ ${n.length-Wi}`):"")}function Js(){$("tip").hidden=!0}function Sp(){$("drawing").addEventListener(
"mouseleave",Js),$("drawing").addEventListener("pointerdown",Js,!0),$("drawing").addEventListener("pointermove",
t=>{if(t.pointerType==="touch"||t.buttons)return;let e=$("drawing").getBoundingClientRect(),{thing:n,line:o}=vo(
{x:t.clientX-e.left,y:t.clientY-e.top},!1);n!==void 0?$p(t,T(n),l("small",{},v(I(n).label))):o!==void 0?bg(t,o):
Js(),$("drawing").style.cursor=(n??o)===void 0?"":"pointer"});for(let t of["dragStart","zoom","click"])M.on(t,
Js)}var kg="input, select, textarea, [role=tablist], [role=application]";function vp(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&no(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(kg))){if(t.key==="ArrowRight")Jt(m.tour+
1);else if(t.key==="ArrowLeft")Jt(m.tour-1);else if(t.key==="Escape")so();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var $g={corrected:"corrected",stated:"stated","as-stated":"stated"};V("lang",{kept:!0,write:()=>m.language===Fi()?
"":m.language,read(t){if(t==="en"||t==="ko")So(t);else{if(t)return null;So(Fi())}}});V("theme",{kept:!0,write:()=>$n()===
_e.matches?"":$n()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Ee(t||(_e.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?$g[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Vt("readings",e)}});V("as",{write:()=>m.mode===Tr?"":m.mode,
read(t){if(t&&!rs.includes(t))return null;Qn(t||Tr)}});var ee={},Ie=(t,e,n,o)=>Po(t,e,()=>n(Ge()),s=>o(s)),we=(...t)=>t.
flatMap(e=>e===null?[]:le(e)),Gi=t=>t.map(e=>u.kinds[e].name);Ie("view",Za,({preset:t})=>t?[u.presets[t].name]:
[],([t=u.presets.length?0:null])=>{ee={preset:t}});Ie("around",Y,({centre:t})=>we(t),([t])=>{t!==void 0&&Object.
assign(ee,{preset:null,centre:t})});Ie("show",ns,({asked:t})=>Gi(t),t=>Object.assign(ee,{asked:t}));var Zs=[...u.
kinds.keys()],Mp=t=>Zs.length>2&&t.length===Zs.length-1;Ie("hide",ns,({away:t})=>Mp(t)?[]:Gi(t),t=>Object.assign(
ee,{away:t}));Ie("only",ns,({away:t})=>Mp(t)?Gi(Zs.filter(e=>!t.includes(e))):[],([t])=>{t!==void 0&&(ee.away=
Zs.filter(e=>e!==t))});var Op="*";V("with",{write:()=>be(Ge().came.map(({thing:t,all:e})=>le(t)+(e?Op:""))),read(t){
let e=re(t),{unknown:n}=Un(e,o=>Y(o.replace(/\*$/,"")));return ee.came=e.flatMap(o=>{let s=Y(o.replace(/\*$/,""));
return s===void 0?[]:{thing:s,all:o.endsWith(Op)}}),n}});Ie("add",Y,({added:t})=>we(...t),t=>Object.assign(ee,
{added:t}));Ie("without",Y,({removed:t})=>we(...t),t=>Object.assign(ee,{removed:t}));V("lines",{write:()=>be(Vo.
flatMap(t=>Rt()[t]?`${t} ${Rt()[t]}`:[])),read(t){let e=Se();return ee.sieve=e,re(t).filter(n=>{let[,o,s]=/^(\w+) (.+)$/.
exec(n)??[],r=Vo.find(i=>i===o);return r&&(e[r]=s),!r})}});Ie("pin",Y,({pinned:t})=>we(...t),t=>{wn({...ee,pinned:t}),
pt()});function Mo(t,e,n,o,s){Po(t,n,o,(r,i)=>{if(i.length&&i.length!==e)return null;i.length&&r.length===e&&s(...r)})}
Mo("line",2,Y,()=>m.pair?we(m.pair.from,m.pair.to):[],On);Mo("passage",1,Ja,()=>m.passage===null?[]:[u.passages[m.
passage].name],eo);Mo("path",2,Y,()=>m.isTold?we(m.path.from,m.path.to):[],(t,e)=>Ye(t,e));V("avoid",{write:()=>m.
isTold&&m.path.avoids?"hubs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==
null&&n!==null&&Ye(e,n,{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){
let{from:e,to:n,avoids:o}=m.path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>vn(e,
n,o).paths.length)return null;Ye(e,n,{avoids:o,way:Number(t)-1})}}});Mo("at",1,Y,()=>we(m.passed?m.selected:null),
t=>de(t,!0));Mo("entity",1,Y,()=>we(m.passed?null:m.selected),t=>de(t));function Ep(t){xi(t),m.tab==="overview"&&(m.tab="ask")}var Sg=t=>t.replace(/^\?/,"").replace(/[-_](\w)/g,(e,n)=>n.
toUpperCase());V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).map(([t,e])=>[t,be(e)]),read(t,e){
if(!t||!Bt())return O.name&&_n(),t?[t]:[];let n=[...e].filter(([,s])=>s),o=Object.fromEntries(n.map(([s,r])=>[
Sg(s),re(r)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(o)?Ep({name:t,typed:o}):(Ve(),m.
tab==="overview"&&(m.tab="ask"))}});V("rates",{write:()=>Lf(O.rates),read(t){return O.rates=O.name?Oi(t):null,
t&&!O.rates?null:void 0}});V("sparql",{write:()=>O.own??"",read(t){if(t&&(!Bt()||O.name))return[t];t&&O.own!==
t?Ep({own:t}):!t&&O.own!==null?_n():t&&Ve()}});V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=
t==="answer"&&Qt(),t&&t!=="answer"?null:void 0}});V("tab",{write:()=>m.tab===$s()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===t&&!e.hidden))
return null;m.tab=t}}});var vg=.45;function tr({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},i,a){let c=o.split(`
`),f=e-(c.length-1)*n*fn/2+n*.35,w={"font-size":n,"font-weight":s,"text-anchor":"middle",direction:zo(o),fill:i},
h={stroke:a.paper,"stroke-width":n*vg,"stroke-linejoin":"round"};return F("text",{...w,...h,"paint-order":"str\
oke"},...c.flatMap((p,g)=>p.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+g*n*fn},S={fill:r?a.grave:a.mark,
"font-weight":700};return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function Tp({from:t,
to:e,bend:n,edges:o},{color:s,width:r,dashes:i,arrows:a},c){let[f,w,h]=[U(t),U(e),s.color],p={"stroke-width":r,
...i?{"stroke-dasharray":i.join(" ")}:{}},g=[F("path",{d:Aa(f,w,n),fill:"none",stroke:h,...p})];for(let[y,x,b]of[
[e,t,.9],[t,e,.1]])!(y===e?a.to:a.from).enabled||!o.some(S=>S.to===y)||g.push(Og(U(y),n?St(f,w,n,b):U(x),c(y),
h,r));return g}function Og(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[i,a]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,
f]=[t.x-i*n,t.y-a*n],[w,h]=[5+3*s,1.5+s],p=[c-i*w,f-a*w],g=[[c,f],[p[0]-a*h,p[1]+i*h],[p[0]+a*h,p[1]-i*h]];return F(
"polygon",{points:g.map(y=>y.map(x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Ap({id:t,x:e,y:n,size:o,
borderWidth:s,color:r}){let i=I(t),a=o/6;return F("path",{d:co[i.shape],fill:r.background,stroke:r.border,"str\
oke-width":s/a,...Oe(t)?{"stroke-dasharray":`${3/a} ${2/a}`}:{},transform:`translate(${e-o} ${n-o}) scale(${a}\
)`},F("title",{},`${v(u.things[t].label)} (${v(i.label)})`))}var Mt=24,er=22,je=12,Eo=18,Mg=480,Eg=2,Cp=8e3;function Tg(t,e){let n=ni(t),{from:o,to:s,width:r,height:i}=n,a=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:i,viewBox:a,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),w=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:E}of Uc()){let D={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":qr};c.append(F("rect",{x,y:b,width:S,height:E,...D}))}
for(let x of n.lines)c.append(...Tp(X().get(x.id),x,w));c.append(...n.things.map(Ap));for(let{x,y:b,radius:S,sign:E}of n.
signed){let D={"font-size":S*ws,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*ws*.4,...D},E))}for(let x of n.captions)c.append(tr(x,x.line.weight>1?t.ink:t.soft,t));let p={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...p}));for(let x of n.
names)c.append(tr(x,Q(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>tr(x,t.soft,t)));let g=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>g(U(x)));return{svg:c,things:y,width:r,height:i}}
var zi=(t,e,n,o=400)=>Hn(t.split(/\s+/),s=>ht(s,e,o)[0]<=n).filter(Boolean),Vi=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Mt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Ag(t,e,n,o,s){let r=new Set(t),i=gt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),a=new Set(i.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,w]=[Mt,o+Eo];function h(y,x,b,S=[]){
let E={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${w-4}h12`,...E})}}let p=[...new Set([...t.map(R),...a])].map(y=>{let{label:x,family:b,shape:S}=u.kinds[y],
E=n.families[b].full;return a.has(y)?h(v(x),E,2,kn(y)):{label:v(x),sign:()=>F("path",{d:co[S],fill:E,transform:`\
translate(${f} ${w-10})`})}}),g=e.map(y=>h(d("wideLine")(Ht(y)),n.amounts[Me(y)].full,6));for(let{label:y,sign:x}of[
...p,...g]){let b=18+ht(y,je)[0]+Eo;f+b>s&&f>Mt&&([f,w]=[Mt,w+Eo]),c.push(x(),F("text",{x:f+18,y:w,"font-size":je,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?w-o+Eo/2:0}}function Cg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Lg(){let e=(document.querySelector("#answer:not([\
hidden]) h1")??$("headline"))?.textContent||v(u.title),n=u.readings.length>1?d(m.reading==="corrected"?"rightR\
eading":"stated"):"";return[e,[e===v(u.title)?"":v(u.title),n].filter(Boolean).join(" · ")]}async function Ki(t){
let{licences:e}=await lo(),n=cl(),{ink:o,soft:s,paper:r,face:i}=n,a=Math.max(Mg,ni(n).width),[c,f]=Lg(),w=zi(c,
er,a-2*Mt,600),h=zi(f,je+2,a-2*Mt),p=Mt+w.length*er*1.3+h.length*(je+2)*1.3+Eo/2,{svg:g,things:y,width:x,height:b}=Tg(
n,p);g.setAttribute("x",String((a-x)/2));let S=ds([...X().values()]),{made:E,height:D}=Ag(y,S,n,p+b,a-Mt),W=u.
articles.map(v).filter(Boolean).join("; "),it=[W?d("slideSource")(W):"","sovkg",...e.map(Cg)].filter(Boolean).
join(" · "),_=[g.textContent?.includes("†")||y.some(fr=>Kt(fr).includes("†"))?d("slideErrata"):"",it].filter(
Boolean).flatMap(fr=>zi(fr,je,a-2*Mt)),xe=p+b+D,ye=xe+_.length*je*1.3+Mt,Ro=`0 0 ${a} ${ye}`,qt=F("svg",{xmlns:ao,
viewBox:Ro,width:a,height:ye,"font-family":i,role:"img"});return qt.append(F("title",{},c)),t||qt.append(F("re\
ct",{width:a,height:ye,fill:r})),qt.append(...Vi(w,Mt/2,er,{"font-weight":600,fill:o}),...Vi(h,Mt/2+w.length*er*
1.3+2,je+2,{fill:s}),g,...E,...Vi(_,xe,je,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(qt)],
{type:"image/svg+xml"}),width:a,height:ye}}async function Lp(t){let{file:e,width:n,height:o}=await Ki(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let i=Math.min(Eg,Cp/n,Cp/o),a=l("canvas",{width:String(
Math.round(n*i)),height:String(Math.round(o*i))});return a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{a.toBlob(w=>w?c(w):f(new Error("PNG")),"image/png")})}var To=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Rg=t=>t.
split(/[#/]/).at(-1)||t;function Rp({triples:t,things:e,terms:n}){let o=new Map;function s(w,h,p){let g=o.get(
`${w} ${h}`)??`k${o.size}`;return o.set(`${w} ${h}`,g),`<data key="${g}">${To(p)}</data>`}let r=t.flatMap(({subject:w,
predicate:h,object:p})=>"iri"in p?[]:{thing:w.thing,name:Rg(h),value:p.value}),i=Map.groupBy(r,({thing:w})=>w),
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
`)}var Np="http://www.w3.org/2000/01/rdf-schema#label",jp=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,
Pn=t=>`"${t.replace(/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,jp)}"`,Ip=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,
jp)}>`;function Pp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Np.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[p,g]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return g===void 0?Ip(h):(s.set(p,g),`${p}:${h.slice(g.length)}`)}function i({value:h,lang:p,
datatype:g}){return p?`${Pn(h)}@${p}`:g&&g!==`${Xt}string`?`${Pn(h)}^^${r(g)}`:Pn(h)}let a=new Map,c=(h,p)=>a.
set(h,[...a.get(h)??[],p]);for(let{iri:h,thing:p}of e){let[g,y]=[r(h),u.things[p].label];for(let b of Ps(p,n))
c(g,`a ${r(b)}`);let x=Array.isArray(y)?[`${Pn(y[0])}@en`,`${Pn(y[1])}@ko`]:[Pn(y)];c(g,`${r(Np)} ${x.join(" ,\
 ")}`)}for(let{subject:h,predicate:p,object:g}of t)c(r(h.iri),`${r(p)} ${"iri"in g?r(g.iri):i(g)}`);let f=[...a].
map(([h,p])=>`${h} ${[...new Set(p)].join(` ;
    `)} .
`);return[`# ${[v(u.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,p])=>`@prefix ${h}: ${Ip(p)} .
`),`
`,...f].join("")}async function _i(t,e,n){Ae(new Blob([t(await tf())],{type:`${e};charset=utf-8`}),`${Tn()}.${n}`)}var Dp=()=>$(
"transparent").checked;async function Ng(){try{await navigator.clipboard.writeText(location.href),lt(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var Fp={png:async()=>Ae(await Lp(Dp()),`${Tn()}.png`),svg:async()=>Ae(
(await Ki(Dp())).file,`${Tn()}.svg`),print:()=>print(),link:Ng,turtle:()=>_i(Pp,"text/turtle","ttl"),csv:()=>_i(
Yl,"text/csv","csv"),graphml:()=>_i(Rp,"application/graphml+xml","graphml")};function Ig(){let[t,e]=[$("taking"),
$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,
t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Bp(){let t=$("taking"),e=()=>t.matches(":popove\
r-open");t.addEventListener("toggle",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&Ig()}),t.addEventListener(
"click",async({target:n})=>{Object.hasOwn(Fp,n.id)&&(t.hidePopover(),$("take").focus(),await Fp[n.id]())});for(let n of[
t,$("take")])n.addEventListener("keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var an=(t,e=n=>n)=>t.length?ct(d("andMore")(t.length),{},...e(t)):"";var jg=["ranked","rated","paid","pursued"],Up=6,Hp=t=>u.kinds[R(t)].beside,Qi=t=>t<G&&Hp(t)==="others",Wp=Tt.filter(
Qi).sort(ft);function Pg(t,e){J(),m.beside=[t,e],is(),B(),$("beside").querySelector("h1").focus()}function Dg(){
J(),m.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Gp(t){let e=Wp.filter(i=>i!==
t);if(!Qi(t)||!e.length)return"";let n=e.map(i=>A(T(i),()=>Pg(t,i))),o=i=>l("div",{class:"tools"},...i),s=an(n.
splice(Up),i=>[o(i)]),r=st(d("besideOthers"),o(n),s);return r.className="beside",r}function Fg(t,e){let n=[...Ct(
t),...at(t)].filter(s=>Hp(s)===e);return Nn(new Set(n.flatMap(dt).filter(q))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Bg(t,e){let n=Fg(t,e).map(Ci);if(!n.length)return l("td",{},l("p",{class:"muted"},d("notSaid")));
let o=r=>l("ul",{},...r),s=an(n.splice(Up),r=>[o(r)]);return l("td",{},o(n),s)}function qp(t,e){let n=Wp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":d("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},K(e[t]),o)}function zp(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=jg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},
...e.map(s=>Bg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Dg,{class:"tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},qp(0,e),qp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function qg(t){let e=Y(t);return e!==void 0&&Qi(e)?e:void 0}V("beside",{write:()=>m.beside?be(m.beside.
map(le)):"",read(t){if(m.beside=null,!t)return;let{places:e,unknown:n}=Un(re(t),qg);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;m.beside=[o,s]}});var Vp=6,Ug=12;function Yi(t,e){let o=H(t).flatMap(r=>{if(r.relation!==null||r.from===r.to||!q(r.statement))return[];
let{from:i,statement:a}=r,c=u.statements[a].predicate;return{out:i===t,property:c,end:tt(r,t),statement:a}}).filter(
({end:r})=>e(r));return[...Map.groupBy(o,({out:r,property:i})=>`${r}-${i}`).values()].sort(([r],[i])=>Number(i.
out)-Number(r.out))}function Xi([{out:t,property:e}]){let n=v(u.predicates[e]);return t?n:d("relationOf")(n)}var Kp=t=>[
...Map.groupBy(t,({end:e})=>e)].map(([e,n])=>{let o=Z(n.map(({statement:s})=>s));return l("span",{class:"end"},
K(e),zt(o))});function Hg(t){let e=Kp(t),n=e.length>Vp+1?Vp:e.length,o=an(e.slice(n));return l("div",{},l("dt",
{},Xi(t)),l("dd",{},...e.slice(0,n),o))}function Ji(t){let e=mt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(I(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Wg(t,e){let n=Ji(t),o=Yi(t,s=>s!==e&&!(Q(s)&&n.startsWith(T(s))));return l("l\
i",{},N(n,()=>Ft(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Xi(s)),...Kp(s))))}function Gg(t){let e=Ct(t).flatMap(s=>{let r=Yi(s,i=>i===t).map(Xi);return r.length?
{relation:s,name:`${v(I(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Ug;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>ct(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:i})=>Wg(i,t)))))}function _p(t){
let e=Yi(t,o=>L(t)||!L(o)).map(Hg),n=L(t)?[]:Gg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var zg=3,Vg=5,Qp=12,Kg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,_g=150;function Yp({text:t,statements:e,
passage:n},o){let s=new Set(H(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
i=[u.things[o].label].flat()[0],a=n!==null&&u.passages[n].kind==="body";return(t.includes(i)?4:0)+(t.startsWith(
i)?2:0)-(t.startsWith(`${i} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-
(t.length>_g?3:0)}function Qg({passage:t,statements:e},n){let o=r=>r.statements.filter(i=>n.has(i)&&e.includes(
i)).length,[s]=zs(t).sort((r,i)=>o(i)-o(r));return s&&o(s)?[s]:[]}function Yg(t){let e=Uo(t),o=Nn(e,"en").filter(
({passage:a})=>a!==null).sort((a,c)=>Yp(c,t)-Yp(a,t)),s=[],r=(a,c)=>a.statements.some(f=>c.statements.includes(
f));for(let a of o)s.length<zg&&!s.some(c=>r(a,c))&&s.push(a);let i=s.sort((a,c)=>Number(a.passage)-Number(c.passage)).
flatMap(a=>Qg(a,e));return[...new Set(i)]}var Xg=t=>l("p",{class:"told-first"},...bo({...t,text:t.text.replace(
Kg,"")}));function Jg(t){let e=o=>mt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?0:
1;return Ct(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function Zg(t){let e=Jg(t).slice(0,Vg).map(n=>{
let o=at(n).filter(r=>r!==t&&!Q(r)&&I(r).rank==="actor"),s=N(Ji(n),()=>Ft(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(K))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}
function Xp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(I(r).rank),o=at(t).sort((r,i)=>n(r)-
n(i)||ft(r,i));if(!o.length)return"";let s=o.length>Qp+1?o.splice(Qp):[];return l("section",{class:"near"},l("\
h3",{},`${d("linked")} (${o.length+s.length})`),l("div",{},...o.map(K),an(s.map(K))))}var Jp=t=>[...Yg(t).map(
Xg),Zg(t)];var tw=12,ew=3,Zp=["from","to"];function tu(){let{from:t,to:e}=m.path;t!==null&&e!==null?Os(t,e,{avoids:m.path.
avoids}):Zi()}function nw(t){let{input:e,list:n}=Us(`path-${t}`,{"data-label":"found"});return new jn(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&tu()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var eu=l("div",{"aria-live":"polite"});function nu(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},tu()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Zp.map(nw),A("",t,{"data-message":"swap"}),eu)}function ow(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?d("both")(n,o,T(s)):n);return l("p",{class:"link"},[...new Set(e)].slice(0,ew).join("; "))}
var sw=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),ow(n),...sn(o));
function rw(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||o===null)return"";let i=t.slice(
0,tw).map((f,w)=>{let p=ii(f).slice(1).map(y=>T(y.from)).join(" – ");return A(p,()=>Os(n,o,{avoids:s,way:w}),
{"aria-pressed":String(w===r),"data-act":`way-${w}`})}),a=t.length-i.length,c=d("asShort")(`${t.length}${e?"+":
""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...i,a>0?l("\
span",{class:"muted"},d("andMore")(a)):"")}function iw(){let{from:t,to:e,avoids:n}=m.path,o=l("input",{type:"c\
heckbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Os(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,d("avoidHubs"))}function aw(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=vn(t,e,n),i=ii(s[Math.min(o,s.length-1)]??[]),
a=i.length?d("steps")(i.length):d("noPath");return[iw(),rw(s,r),j(a),l("ol",{class:"steps"},...i.map(sw))].filter(
Boolean)}function Zi(){for(let t of Zp){let[e,n]=[$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=
d("search")}eu.replaceChildren(...aw(m.path.from,m.path.to))}function ou(t){m.path={...m.path,from:t,to:null,way:0},
jt("path"),B(),$("path-to").focus()}var ut=(t,e,n={})=>A(It(t),e,{"data-act":t,...n}),ru=(...t)=>l("div",{class:"tools",role:"group","aria-label":d(
"actions")},...t);function cw(t){let e=ie(t),n=L(t)?[]:He(t),o=L(t)?[]:Ct(t).filter(ie);return ru(ut("focus",()=>jl(
t)),_o(t).total?ut("expand",()=>Es(t)):"",L(t)&&e?ut("fold",()=>As([t])):"",L(t)&&!e?ut("unfold",()=>Ts([t])):
"",n.length?ut("unfoldAround",()=>Ts(n)):"",o.length?ut("foldAround",()=>As(o)):"",ut("pathFrom",()=>ou(t)),e?
ut("pin",()=>Bl(t),{"aria-pressed":String(Oe(t))}):"",e?ut("hide",()=>ql(t)):"",ut("release",Xe))}function lw(t){
let{count:e,kinds:n}=ja(t),o=n.map(r=>v(u.kinds[r].label)),s=ut("all",()=>Zt(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function fw(t){let{predicate:e,object:n,errata:o,corrected:s}=u.
statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",lang:n.lang||!1},on(t));return[l("dt",{},v(u.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,zt(Z([t])),s.length?l("span",{class:"corrected"},`${d("corrected")}${s.
map(v).join(", ")}`):"")]}function pw(t){let e=dt(t).filter(q).flatMap(fw);return e.length?ct(d("asData"),{class:"\
rows"},l("dl",{},...e)):""}function ta(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
K(o)]);return n.length?l("p",{class:"names","data-how":e},ea(d(e)),...n):""}var ea=t=>l("span",{class:"muted"},
t);function uw(t){let{name:e,same:n}=u.things[t];return ct(d("data"),{class:"data",open:su,ontoggle:o=>su=o.target.
open},l("p",{class:"names"},ea(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},ea(`${d("\
elsewhere")} `),l("code",{},n.join(" "))):"",_p(t),pw(t))}var su=!1;function mw(t){let{label:e,names:n}=u.things[t],
o=I(t),s=[...new Set([...[e].flat().filter(i=>i!==v(e)),...n.filter(i=>!i.includes("://"))])].join(" · "),r=sn(
Uo(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},vt(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...Jp(t),ta(t,"broader"),ta(t,"narrower"),ta(t,"related"),cw(t),Gp(t),lw(t),Xp(
t),st(`${d("said")} (${r.length})`,...r),uw(t)]}function dw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:i})=>i??[]))],r=o.every(ie)?ut("fold",()=>As(o)):ut("unfold",()=>Ts(o));return[l("h2",{tabindex:"-1"},
ke()),l("p",{},K(t)," ",K(e)),ru(o.length?r:"",ut("release",Xe)),st(d("said"),...sn(Gt(n)))]}function iu(){let{
pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?dw(t):e!==null?mw(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function na(){return m.tour!==null?m.tour:u.steps.length&&ae()===u.steps[0].preset?0:null}var nr=u.steps.length-
1,hw=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function gw(t){return nr?t?[A(d("tourBack"),()=>Jt(
t-1),{"data-act":"back"}),...t===nr?[A(d("tourLeave"),so,{class:"tool next","data-act":"leave"})]:[A(d("tourNe\
xt"),()=>Jt(t+1),{class:"tool next","data-act":"next"}),A("×",so,{"data-act":"leave","aria-label":d("tourLeav\
e")})]]:[A(d("tourStart")(nr),()=>Jt(1),{class:"tool next","data-act":"tour"})]:[]}function au(t){if(t)return l(
"p",{class:"kicker"},d("tourStep")(t,nr));let e=u.articles.map(v).filter(Boolean).join("; "),n=d("origin")(e,u.
articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function ww(t){let{
text:e,passages:n}=Mn(t);return[au(t),l("h1",{id:"headline",dir:"auto"},...hw(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},d("statedIn")),...n.map(Ot)),l("span",{class:"tools",role:"group","aria-la\
bel":d("tour")},...gw(t)))]}function oa(t){let{name:e,note:n}=u.presets[t];if(u.articles.length||e!=="all"||!De.
length)return v(n);let o=d("things")(nt(G-u.relations.length));return d("ownData")(o,nt(u.kinds.length),T(De[0]))}
var xw=()=>k.centre===null?"":T(k.centre),or=(t,e)=>[au(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function yw(){if(m.mode==="types")return or(d("types"),d("typesNote"));let t=ae();return t===
null?or(xw()||v(u.title)):or(v(u.presets[t].title),oa(t))}function bw(){let{passage:t,isTold:e,path:n,tour:o}=m;
return o!==null?"":t!==null?tn(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:ke()}
var kw=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||m.isTold;function cu(){let t=m.mode==="ty\
pes"?null:na(),e=$("finding");e.style.setProperty("--held",m.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=m.mode==="types"?"":bw();e.replaceChildren(...(n?or(n):t===null?yw():ww(t)).filter(Boolean));let o=t?
"tour":kw()?"aside":"";(!m.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var $w=9,sr=l("b",{});function lu(t,e){let n=u.kinds[t],o=!k.away.has(t),s=e?Is(n.family,kn(t)):vt(n);return N(
[s,v(n.label)],()=>Zt(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var fu=(t,e)=>l("sp\
an",{},t,e);function pu(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],d(`${t}Error`))]}function sa(){let[t,e]=[Dr()&&!X().size,Mc()];sr.textContent=t?d("linesOfChoice"):e?d(
"linesBlocked")(e):"",sr.hidden=!sr.textContent}function uu(){sa();let t=Qo(),e=new Set(u.relations.map(({thing:c})=>u.
things[c].kind)),n=[...u.kinds.keys()].filter(c=>t.has(c)||k.away.has(c)),o=n.toSorted((c,f)=>(t.get(f)??0)-(t.
get(c)??0)).slice(0,$w),s=n.filter(c=>o.includes(c)),r=[...X().values()],i=z().filter(c=>Kt(c).includes("†")),
a=r.filter(({label:c})=>c.includes("†"));$("legend").replaceChildren(sr,...s.filter(c=>!e.has(c)).map(c=>lu(
c,!1)),...s.filter(c=>e.has(c)).map(c=>lu(c,!0)),...r.some(({edges:c})=>c.some(({relation:f})=>f===null))?[fu(
Is("stated",ms),d("statedLine"))]:[],...ds(r).map(c=>fu(Is(`tone-${Me(c)}`,[],6),d("wideLine")(Ht(c)))),...pu(
"grave",i.some(qe),a.some(({grave:c})=>c)),...pu("light",!i.every(qe),!a.every(({grave:c})=>c)))}var mu="rankings",Sw=["country","pillar","year","printedAs"],Ao=new Map;function vw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return Ao.has(n)||(Ao.set(n,null),bt("answer",mu,{},t,e).then(({table:o})=>{Ao.set(n,o),B()},()=>Ao.
delete(n))),Ao.get(n)}function Ow({columns:t,headings:e,rows:n}){let o=Sw.map(i=>t.indexOf(i)).filter(i=>i>=0),
s=o.map(i=>l("th",{scope:"col"},e[i])),r=n.map(({cells:i,mark:a})=>l("tr",{class:a?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},i[c],f?"":a))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function du(){let t=ae();if(t===null||
u.presets[t].name!=="ranks"||!Bt())return"";let e=vw();if(!e?.chart)return st(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=A(d("allOfIt"),()=>kt(mu)),o=st(d("ranked"),pi(e.chart,$("overview").clientWidth-
32,Tn),Ow(e),n);return o.classList.add("ranks"),o}var Mw=12;function Ew(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Tw({relation:t,sum:e}){let n=Rr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Me(e.currency)}`,"aria-hidden":"true"},o)}
function Aw(t){let{relation:e,sum:n}=t,o=Z([n.statement]),s=o&&ln(n.statement),r=fs(e),i=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,a=Ew(e).map(T).join(" → "),c=l("b",{},Lr(n.statement),zt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},a),c);return l("li",{},N([f,Tw(t)],()=>r&&vs(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(i)}))}function hu(){let t=He().flatMap(r=>At(r).map(i=>({relation:r,sum:i})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:i})=>`${I(r).family} ${i.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let i=r.sort((h,p)=>p.sum.value-h.sum.value).slice(0,Mw),[{relation:a,
sum:c}]=i,w=n.filter(h=>h===c.currency).length>1?` · ${v(I(a).label)}`:"";return[l("h4",{},Ht(c.currency)+w),
l("ul",{class:"sums"},...i.map(Aw))]}),s=t.map(({sum:r})=>r.statement).filter(ln);return st(d(m.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...yo(s),j(d("scales")))}function Dn(t,e,n){let o=Rt()[t],s=[["",d("any")],...n].map(([i,a])=>l("option",{value:i,selected:i===o},a)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:i})=>ai({...Rt(),[t]:i.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Co=(t,e)=>[t,e],gu=t=>t?[Co("only",d("onlySuch")),Co("withou\
t",d("withoutSuch"))]:[];function wu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ra(),r=t.map(([w,h])=>Co(
w,mt(h.amounts).replaceAll(`
`," "))),i=e.map(w=>Co(String(w),String(w))),a=[Dn("least",d("least"),r),Dn("since",d("since"),i),Dn("until",d(
"until"),i),Dn("status",d("statusIs"),n.map(([w,h])=>Co(w,v(h)))),Dn("hearsay",d("hearsay"),gu(o)),Dn("errata",
d("errata"),gu(s))].filter(Boolean);if(!a.length)return"";let c=!ve(Rt()),f=A(d("everyLine"),()=>ai(Se()),{"da\
ta-act":"everyLine"});return ct(d("sieve"),{class:"several sieve",open:c},...a,c?l("p",{class:"note",role:"sta\
tus"},d("linesLeft")(X().size)):"",c?f:"")}var Cw=cn(Tt),xu=new Set(u.relations.map(({thing:t})=>R(t))),yu=De.slice(0,8);function Lw(){let t=ae(),e=u.presets.
map((n,o)=>A(v(n.title),()=>Il(o),{value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));return rs.includes(
"types")&&e.push(A(d("types"),()=>Je("types"),{value:"types","aria-pressed":String(m.mode==="types")})),st(d("\
views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),j(m.mode==="types"?d("typesNote"):t===
null?d("ownView"):oa(t)),u.presets.some(({name:n})=>n==="all")?"":j(d("tooMany")(nt(G))))}function Rw(t,e){let n=u.
kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Ko().has(t),onchange:({target:i})=>Zt(t,i.checked?
"show":"hide")}),s=l("small",{},d("shownOf")(nt(e),nt(Cw.get(t)??0))),r=v(n.label);return l("li",{},l("label",
{},o,vt(n),l("span",{},r),s),N(d("only"),()=>Zt(t,"only"),{class:"only","aria-label":d("onlyThis")+r}))}function Nw(){
let t=Qo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Rw(r,t.get(r)??0))),o=e.filter(s=>xu.
has(s));return[st(d("kinds"),j(d("kindsNote")),n(e.filter(s=>!xu.has(s)))),o.length?st(d("lines"),j(d("linesNo\
te")),n(o),l("div",{class:"tools"},A(d("unfoldAll"),Dl,{"data-act":"unfoldAll"}),A(d("foldAll"),Fl,{"data-act":"\
foldAll"}))):"",Ko().size?A(d("all"),()=>Zt(null,"all"),{id:"every"}):""]}function Iw({kind:t,names:e}){let n=e.
map(r=>xn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Ln(r,3)))]:[],s=o.flatMap(
r=>[" ",K(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.
join(", "))),o.length?l("p",{},d("didYouMean"),...s):"")}function jw(){let t=m.reading==="corrected"?` ${d("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function Pw(){let t=yu.
map(e=>l("li",{},K(e)," ",l("small",{},String(H(e).length))));return st(d("connected"),l("ul",{class:"things"},
...t))}function Dw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(Mn(e).text)),o={class:"que\
stion","aria-current":m.tour===e?"step":!1};return l("li",{},N(n,()=>Jt(e),o))});return t.length?st(d("tourSte\
ps"),l("ol",{},...t)):""}function Fw(){let t=u.links.map(([e,n])=>l("a",{href:v(n)},v(e)));return t.length?j(d(
"beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Bw(){let t=na();if(t===null)return[];let{points:e,
passages:n}=Mn(t),o=n.map(i=>({text:u.passages[i].text,passages:[i]})),r=(e.length?e:t?o.filter(({text:i})=>i):
[]).map(({text:i,passages:a})=>l("li",{dir:"auto"},v(i)," ",...a.map(Ot)));return r.length?[st(d("inShort"),l(
"ul",{class:"points"},...r))]:[]}function bu(){let t=[d("things")(nt(G-u.relations.length)),d("statements")(nt(
u.statements.length)),u.passages.length?d("sentences")(nt(u.passages.length)):""],e=[l("h2",{class:"unseen"},d(
"overview")),m.unknown?Iw(m.unknown):"",...Bw(),m.tour===null&&m.mode!=="types"?hu():"",Lw(),Fw(),Dw(),du(),u.
articles.length&&u.readings.length>1?j(d("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" ·\
 ")),l("p",{},d("help")),u.readings.length===1&&u.readings[0]==="corrected"?j(d("onlyCorrected")):"",$a?jw():"",
...Nw(),wu(),yu.length?Pw():""];$("overview").replaceChildren(...e.filter(Boolean))}var{statements:ne}=u,$u=t=>Math.min(...t,u.passages.length),Su=t=>l("span",{class:"chips"},...t.map(Ot)),vu=t=>l(
"span",{dir:"auto"},t),Ou=t=>[ne[t].subject,ne[t].object].filter(e=>typeof e=="number"),qw={title:"thingRows",
under:["kind"],rows:()=>Tt.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:K},{name:"kind",value:t=>v(
I(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",value:t=>Be(t).length,cell:t=>Be(t).length?
`${Z(Be(t))} ${Be(t).length}`:""}]},ku=({passage:t})=>t===null?[]:[t],Uw={title:"wordRows",under:["thing"],rows:()=>xo().
flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:ne[e].subject},things:t.statements.flatMap(
Ou)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>vu(t.text)},{name:"sentence",value:t=>$u(ku(t)),cell:t=>Su(
ku(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>Z(
t)}]},Hw={title:"statementRows",under:["relation","object"],rows:()=>[...ne.keys()].filter(q).map(t=>({row:t,things:Ou(
t)})),columns:[{name:"subject",value:t=>T(ne[t].subject),cell:t=>K(ne[t].subject)},{name:"relation",value:t=>v(
u.predicates[ne[t].predicate])},{name:"object",value:on,cell(t){let{object:e}=ne[t];return typeof e=="number"?
K(e):vu(on(t))}},{name:"sentence",value:t=>$u(ne[t].passages),cell:t=>Su(ne[t].passages)},{name:"marks",value:t=>Z(
[t])}]},rr={things:qw,...u.sentences.length&&{words:Uw},statements:Hw};var lr=200,Eu=matchMedia("(max-width: 640px)"),ar={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},oe="things",Tu=!1,Lo="",Fn=lr,Mu=t=>String(t).normalize("NFKC").toLowerCase();function Ww(){
let{columns:t,rows:e}=rr[oe],n=new Set([...z(),...gt().flatMap(({relation:p})=>p??[])]),o=([p,...g])=>Tu||n.has(
p)||oe==="words"&&g.some(y=>L(y)&&n.has(y)),s=Mu(Lo),r=new Set(Lo?mo(Lo,1/0):[]),i=(p,{name:g,value:y,cell:x})=>g===
"sentence"&&x?x(p).textContent:y(p),a=(p,g)=>!Lo||t.some(y=>Mu(i(p,y)??"").includes(s))||g.some(y=>r.has(y)),{
by:c,direction:f}=ar[oe],{value:w}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:g})=>o(g)&&a(p,g)).map(({row:p},g)=>({row:p,key:w(p),i:g})).sort((p,g)=>{let[
y,x]=[p.key,g.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||p.i-g.i}).map(
({row:p})=>p)}var ir=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),aa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ra=l("input",{type:"checkbox",id:"eve\
ry-row"}),Au=l("p",{class:"note",role:"status"}),cr=l("table",{}),ia=A("",Gw,{"data-message":"moreRows"});function Gw(){
Fn+=lr,Pe()}function Cu(){ir.addEventListener("input",()=>{Lo=ir.value.trim(),Fn=lr,Pe()}),ra.addEventListener(
"change",()=>{Tu=ra.checked,Pe()}),Eu.addEventListener("change",()=>$("table").hidden||Pe());let t=l("label",{
class:"check"},ra,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},aa,ir,t),Au,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},cr,ia))}function zw(t){let{by:e,direction:n}=ar[oe];
ar[oe]={by:t,direction:e===t?-n:1},Pe(),cr.querySelector(`th [value="${t}"]`)?.focus()}function Vw(t){oe=t,Fn=
lr,Pe(),aa.querySelector(`[value=${t}]`)?.focus()}function Kw({name:t},e){let{by:n,direction:o}=ar[oe],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},N(It(t),()=>zw(e),{value:String(
e)}))}function Pe(){ir.placeholder=d("filter"),aa.replaceChildren(...Object.entries(rr).map(([f,{title:w}])=>A(
It(w),()=>Vw(f),{value:f,"aria-pressed":String(f===oe)})));let{columns:t,title:e,under:n}=rr[oe],o=Ww(),s=t.filter(
({name:f})=>Eu.matches&&n.includes(f)),[r,...i]=t.filter(f=>!s.includes(f)),a=(f,{value:w,cell:h})=>h?h(f):String(
w(f)),c=f=>{let w=s.map(p=>l("div",{class:"under"},a(f,p))),h=i.map(p=>l("td",{},a(f,p)));return l("tr",{},l("\
th",{scope:"row"},a(f,r),...w),...h)};cr.className=oe,cr.replaceChildren(l("caption",{class:"unseen"},It(e)),l(
"thead",{},l("tr",{},...[r,...i].map(f=>Kw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Fn).map(c))),Au.textContent=
d("rowsOf")(Math.min(Fn,o.length),o.length),ia.hidden=o.length<=Fn,ia.textContent=d("moreRows")}var _w=12,Qw=18,[Lu,Yw]=[9,38],Xw=560,Nu=12,Jw=80;function Iu(t){Je("picture"),Zt(t,"only")}function Zw(t,e){let n=(i,a)=>e.
reduce((c,{from:f,to:w,total:h})=>c+(f===i&&w===a||f===a&&w===i?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let i=r[r.
length-1];s.sort((a,c)=>n(i,c)-n(i,a)||t.indexOf(a)-t.indexOf(c)),r.push(s.shift())}return r}function Ru({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[d("mor\
eLines")(e.length-2)]:[]].join(", ")}function tx(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],i=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),a={x:s+(n.x-s)*.35-(e.y-t.y)*i,y:r+(n.y-r)*.35+(e.x-t.x)*i},c=Math.hypot(e.x-a.x,e.y-a.y)||
1,[f,w]=[(e.x-a.x)/c,(e.y-a.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-w*(e.radius+2)},p={x:h.x-f*9,y:h.y-w*9},g=`${h.
x},${h.y} ${p.x-w*4},${p.y+f*4} ${p.x+w*4},${p.y-f*4}`,y={x:t.x/4+a.x/2+e.x/4,y:t.y/4+a.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${a.x} ${a.y} ${p.x} ${p.y}`,arrow:g,at:y}}var ex=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":Nu,
"text-anchor":"middle",class:"label",...o},t);function nx(t,e,n,o){let s=Math.max(...t.map(p=>fe.get(p)??0)),r={
x:n/2,y:o/2,radius:0},i=new Map;Zw(t,e).forEach((p,g)=>{let y=2*Math.PI*g/t.length-Math.PI/2,x=Lu+(Yw-Lu)*Math.
sqrt((fe.get(p)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];i.set(p,{x:b,y:S,radius:x})});
let a=F("svg",{xmlns:ao,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:p,to:g})=>p!==
g&&i.has(p)&&i.has(g)),f=[...i.values()].map(({x:p,y:g,radius:y})=>[p-y,g-y,p+y,g+y]),w=[];function h(p,g,y,x=Nu,b=400){
let S=ht(p,x,b)[0]/2+3;f.some(([E,D,W,it])=>g+S>E&&g-S<W&&y+4>D&&y-x<it)||(f.push([g-S,y-x,g+S,y+4]),w.push(ex(
p,g,y,{"font-size":x,"font-weight":b})))}for(let[p,{x:g,y,radius:x}]of i)h(`${v(u.kinds[p].label)} ${nt(fe.get(
p)??0)}`,g,y+x+16,14,600);c.forEach((p,g)=>{let[y,x]=[i.get(p.from),i.get(p.to)],{path:b,arrow:S,at:E}=tx(y,x,
r),D=1+5*Math.sqrt(p.total/c[0].total);a.append(F("path",{d:b,class:"link","stroke-width":D}),F("polygon",{points:S,
class:"tip"})),g<Qw&&h(Ru(p),E.x,E.y+4)});for(let[p,{x:g,y,radius:x}]of i){let b=e.find(({from:E,to:D})=>E===p&&
D===p),S=F("circle",{cx:g,cy:y,r:x,class:`dot ${u.kinds[p].family}`});S.addEventListener("click",()=>Iu(p)),a.
append(S),b&&h(`↻ ${Ru(b)}`,g,y+x+32)}return a.append(...w),a}var ca=t=>N([vt(u.kinds[t]),v(u.kinds[t].label)],
()=>Iu(t),{class:"thing"});function ox(t){let e=t.flatMap(({from:s,to:r,names:i})=>[...i].map(([a,c])=>({from:s,
name:a,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},d(s))),o=e.map(({from:s,name:r,to:i,n:a})=>l("tr",{},l("td",{},ca(s)),l("td",{dir:"auto"},r),l("td",{},ca(
i)),l("td",{class:"numeric"},nt(a))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function ju(){
let t=$("types"),e=dc(),n=[...fe.keys()].sort((i,a)=>(fe.get(a)??0)-(fe.get(i)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(i=>l("li",{},ca(i)," ",l("small",{},nt(fe.get(i)??0))));t.replaceChildren(o<Xw?"":nx(n.slice(
0,Math.min(_w,Math.floor(o/Jw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?ox(e):"",A(
d("asPicture"),()=>Je("picture")))}ha(hp,Bc,ei,es,Do,cp,cu,uu,Xf,bu,iu,zp,Zi,()=>m.tab==="text"&&Ys(),()=>m.mode==="table"&&Pe(),()=>m.mode==="ty\
pes"&&ju(),Hs,Kf,Hi,Ar,()=>{$("undo").disabled=!ur()},gp);yl(sa);nu();np();Cu();new jn($("query"),$("found"),{
take:Ft,sentences:Qf,read:Te,asks:!0});up();Sp();xp();vp();Yf();lp();Bp();wt(!Cr.matches);$("empty").hidden=G>
0;M.once("afterDrawing",()=>performance.mark("drawn"));Ms(location.hash);m.mode!=="picture"&&performance.mark(
"drawn");window.sovkg={data:u,network:M,lines:X,readable:ks,pointOn:St,picture:{shown:We,things:z,isPinned:Oe},
select(t){let e=Y(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.ready="";})();
