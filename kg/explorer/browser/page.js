"use strict";(()=>{var Et=history.state?.step??0,co={[Et]:location.hash},ga=!1,$s=()=>{};var Os=()=>Et>0;function wa(t,e){let n=e&&t!==co[Et];Et+=Number(n),co[Et]=t;try{history[n?"pushState":"replace\
State"]({step:Et},"",t||location.pathname+location.search)}catch{ga=!0}}function ya(){if(Os()){if(!ga)return history.
back();Et-=1,$s(co[Et],!1)}}function xa(t){$s=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Et=n?Et+1:e.step,co[Et]=location.hash,$s(location.hash,n)})}var lo=new Map,_=(t,e)=>{lo.set(t,e)},Bt=[],fo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ht=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Wt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function ru(){return[...[...lo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${fo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${fo(a)}`)]:[]}),...Bt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var uo=!1;function Y(){uo=!0,Bt=[]}function ba(){wa(ru(),uo),uo=!1}function au(t){let e=new Map;
Bt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Bt.push({part:n,kind:"",names:[n]})}return e}function ka(t,e=!0){
uo=!1;let n=au(t),o=new Map([...n].filter(([s])=>!lo.has(s)));for(let[s,{read:r,kept:a}]of lo){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${fo(i)}`;c===null?Bt.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Bt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${fo(r)}`;Bt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Bt.length?{kind:Bt[0].kind,names:Bt.flatMap(({names:s})=>s)}:null}var Sa=Os,va=ya;var iu=JSON.parse(document.getElementById("data")?.textContent??"{}");function cu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(iu).map(([t,e])=>[t,e.blank?cu(e):e]));var po={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},p={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...po},$a=[];function Oa(...t){$a.push(...t)}function H(){for(let t of $a)t()}var S=t=>Array.
isArray(t)?t[p.language==="ko"?1:0]:t,wt=t=>S(t[p.reading==="corrected"?t.length-1:0]),C=t=>S(u.things[t].label),
qt=t=>new Intl.DisplayNames(p.language,{type:"currency"}).of(t)??t;function de(){let{pair:t,selected:e}=p;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=u.things.filter(({kind:t})=>t!==null).length,I=t=>u.things[t].kind,P=t=>u.kinds[I(t)],Q=t=>P(t).rank==="\
concept",Es=[];for(let t of u.relations)Es[t.thing]=t;var Z=t=>Es[t],N=t=>Es[t]!==void 0,mo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{mo[t].push(n),typeof e=="number"&&e!==t&&mo[e].push(n)});var yt=t=>mo[t].
filter(e=>u.statements[e].subject===t),pe=Array.from({length:j},()=>[]);function Ea(t){pe[t.from].push(t),t.to!==
t.from&&pe[t.to].push(t)}var L=t=>pe[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Ea({from:t,to:e,statement:n,relation:null})});var Ma=t=>Array.isArray(t)?t[0]:t,Ms=[];for(let t of u.edges)
Ms[t.relation]??=[],Ms[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Ms[t]??[],o=Ma(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Q(i)&&Ma(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:d,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];Ea({from:c,to:f,statement:null,relation:t,property:d,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var On=[...u.things.keys()].slice(0,j).filter(t=>P(t).rank==="actor").sort((t,e)=>pe[e].length-pe[t].length||t-
e),et=(t,e)=>t.from===e?t.to:t.from,Ta=(t,e)=>pe[t].filter(n=>et(n,t)===e&&Ut(n,new Set));function D(t){let{only:e}=u.
statements[t];return e===""||e===p.reading}var Ut=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of pe[t]){let s=et(o,t);s===t||e.has(I(s))||!Ut(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Tt=t=>[...new Set(pe[t].map(e=>et(e,t)).filter(e=>N(e)&&e!==t))];function ho(t){
let e=N(t)?[]:Tt(t).flatMap(yt);return new Set([...mo[t],...e].filter(D))}var Gt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:yt(e.relation).filter(D)));function go(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function wo(t,e){
let n=o=>D(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):yt(e.relation).some(
n)}var lu=6,fu=2e4,Aa=1e3,Ca=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
La=(t,e)=>N(t)!==N(e)?1:2,Ra=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[et(e,t)]:[]);function uu(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of Ra(c)){if(n.has(f))continue;let d=e.has(c)&&e.has(f)?2:La(c,f),g=i+
d*Aa+(Q(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+d]??=[],s[r+d].push([g,f]))}}return o}var du=[...u.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,lu);function Ke(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ca(o),...n?du:[]].filter(h=>!o.has(h))),r=uu(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/Aa),i=new Map,[c,f]=[0,!1];function d(h){let w=h[h.length-1];if(c+=1,f||=c>fu,f)return;if(w===e){let O=h.
filter($=>!N($)||o.has($)).join();i.has(O)||i.set(O,h);return}let b=[...new Set(Ra(w).filter(O=>O!==w&&!s.has(
O)))].sort((O,$)=>Number(N(O))-Number(N($))||O-$);for(let O of b){let $=o.has(w)&&o.has(O)?2:La(w,O);a(O)===a(
w)-$&&d([...h,O])}}r.has(t)&&d([t]);let g=h=>h.filter(w=>Q(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:f}}function pu(t,e,n){let{captions:o}=Z(t),s=wt(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>et(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[f]===g[f]));if(d)return{said:s,both:i,third:d[f]}}return{said:s,both:null,third:null}}function Ts(t){let e=Ca(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&et(y,r)===o?[y.statement]:[]),i=Tt(r).filter(y=>!e.has(y)&&L(y).some(b=>b.relation===null&&
et(b,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),f=[...new Set([...i,...c])].flatMap(yt),d=[...new Set(
[...i,...c])].map(y=>pu(y,r,o)),g=a.filter(D).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),h=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,b)=>h(y)-h(b));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(D))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function zt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function it(t){k("status").textContent=t}var mu=2.399963229728653,hu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Na(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ia(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*mu,f={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},d=o(f);if(n.every(g=>hu(d,g))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var ja=t=>u.statements[t].errata.length>0,Oe=t=>u.statements[t].only==="corrected";function U(t){let e=[...t].
filter(ja);return(e.some(n=>!Oe(n))?"†":"")+(e.some(Oe)?"‡":"")}var yo=new Map;u.statements.forEach(({subject:t},e)=>{
ja(e)&&yo.set(t,[...yo.get(t)??[],e])});var Pa=yo.size>0,Me=t=>(yo.get(t)??[]).filter(D),Ve=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Ee=t=>Me(t).some(e=>Ve(e)&&!Oe(e)),Kt=t=>U(Me(t));function As(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
yt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&D(o)}))}var bo=11,gu=17,_e=1.18,wu=12,yu={actor:3.4,named:2.8,relation:2.4,concept:2},xu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},xo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function bu(t){
let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/xo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>xo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;xo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function ku(t){let e=bu(S(u.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(Kt(t).includes("‡")?
"‡":"");let o=wt(n).replaceAll(`
`," "),s=xo(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Da=new Map;function Cs(t){let e=`${p.language} ${p.reading}`,n=Da.get(e)??new Map;return Da.set(
e,n),n.has(t)||n.set(t,ku(t)),n.get(t)}var Fa=document.createElement("canvas").getContext("2d"),Su=getComputedStyle(
document.body).fontFamily,vu={400:new Map,600:new Map};function Te(t,e,n=400){let o=t.split(`
`),s=vu[n],r=s.get(t);return r===void 0&&(Fa.font=`${n} 20px ${Su}`,r=Math.max(...o.map(a=>Fa.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*_e]}function Mn(t){let{radius:e,font:n}=u.things[t],[o,s]=Te(Cs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Vt(t,e,n){let{rank:o}=P(t),[s,r]=xu[o];return Math.max(u.things[t].radius*e,yu[o]+
Math.min(s*Math.sqrt(n),r))}function Ba(t,e,n){let o=P(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(u.things[t].font*e,bo+o),gu),bold:o&&n>=wu?600:400}}var $u=40,Ou=130;function Ls(t,{x:e,y:n}){let[o,s]=Mn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Mu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Rs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function At(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(h=>et(h,g)).filter(
h=>h!==g&&t.has(h)),i=g=>t.get(g),c=(g,h)=>[...t].some(([w,y])=>w!==h&&Na(g,i(h),y,u.things[w].radius+4)),f=[...t].
map(([g,h])=>Ls(g,h)),d=new Set(e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],h=(n?null:g.find(O=>a(O).length))??
g[0];d.delete(h);let w=n?[]:r===void 0?a(h):[r],y=n?[n]:w.map(i),b=Ia(y.length?Rs(y):o,n||y.length===1?r===void 0?
$u:Ou:0,f,O=>s?Mu(O,s):Ls(h,O),O=>w.some($=>c(O,$)));t.set(h,b),f.push(Ls(h,b))}}var En=80,[Eu,Tu]=[8,12];function Ha(t,e){let n=Q(t)||N(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function Qe(t,e,n){
return Ha(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(Q(s))-Number(Q(r))||L(r).length-L(s).length||s-r)}
function Au(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Tn(t,e,n){let o=new Set(Ha(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=Eu)return[];let r=new Map;for(let a of L(t)){let i=et(a,t),c={
actor:20,named:10,relation:0,concept:0}[P(i).rank];o.has(i)&&!e.has(i)&&Ut(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+Au(a)))}return[...r].sort(([a,i],[c,f])=>f-i||L(c).length-L(a).length||a-c).slice(0,Tu-s).map(([a])=>a)}var ko=["least","since","until","status","hearsay","errata"],ee=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ye=t=>ko.every(e=>!t[e]),qa=t=>Array.isArray(t)?t[0]:t,Ua=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),Wa=(t,e)=>!t||t==="only"===e;function Ga(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,d]=o.split(" ");if(!Ua(n).some(g=>g.currency===f&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
qa(n?.status??"")!==a||!Wa(i,!!n?.hedge)?!1:!c||Wa(c,U(Gt([t]))!=="")}function za(){let t=u.relations.flatMap(
e=>Ua(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[qa(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Ns=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ee()}),x=Ns(),J=t=>x.shown.get(t),Je=()=>new Set([...x.away,...x.aside]),Ka=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function So(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=Qe(t,e,x.away);return{some:n.slice(0,En),total:n.length,away:Qe(t,e,new Set).length-n.length}}
function Va(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>et(
a,t)===s&&Ut(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function xt(){let t=x.preset!==null&&u.presets[x.preset].kinds!==null,
e=Is()?new Set(u.presets[x.preset].things):null,[n,o,s]=[Je(),Ka(),!Ye(x.sieve)];function r(i){if(s&&!Ga(i,x.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Ut(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||Ut(i,n)):c?Ut(i,x.away):!(t&&i.isAside)&&Ut(
i,n)}let a=new Set(z());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ae(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var _a=()=>[...x.shown.keys()].filter(t=>N(t)&&!x.guests.has(t)),vo=()=>[...x.guests],St=t=>x.shown.has(t),me=t=>x.
pinned.has(t),ne=()=>x.sieve,oe=()=>x.preset,Is=()=>x.preset!==null&&u.presets[x.preset].flows,Ce=()=>x.shown;
function z(){let t=Ka();return[...x.shown.keys()].filter(e=>!x.away.has(I(e))||t.has(e))}function $o(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Ae()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Oo(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var Cu=[520,380];function Lu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&wo(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function js(t,e){Object.assign(x,Ns(),
{preset:t,centre:e,aside:Oo(t)})}function Xe(t){js(t,null);let{things:e,wide:n,tall:o}=u.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var Qa=()=>js(
null,null);function Mo(t){let{some:e,total:n,away:o}=So(t);At(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function Eo(t){return js(null,t),x.shown.set(t,{x:0,y:0}),
Mo(t)}function Ya(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function Ja(t){
x.shown.has(t)||At(x.shown,[t]),x.guests.delete(t);let e=Mo(t);return x.came.push({thing:t,all:!0}),e}function Xa(t,e){
x.guests.has(t)?Ru():Ya(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited!==null&&(x.guests=new Set(
[t,...Tn(t,x.shown,x.away)].filter(n=>!x.shown.has(n))),x.shown.has(t)||At(x.shown,[t],{room:x.guests.size>3?Cu:
void 0}),At(x.shown,[...x.guests],{round:t}))}function Ru(){x.visited!==null&&x.came.push({thing:x.visited,all:!1}),
x.guests=new Set}function Ps(t){x.shown.delete(t),x.guests.delete(t),x.came=x.came.filter(e=>e.thing!==t)}function Ds(t){
for(let e of t)x.away.delete(I(e)),x.guests.delete(e);At(x.shown,t)}function Fs(t){for(let e of t)Ps(e)}function Za(t){
x.pinned.delete(t)||x.pinned.add(t),x.guests.delete(t)}function ti(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:
e==="only"?(x.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(
t),e==="hide"&&x.away.add(t)),x.came=x.came.filter(({thing:n})=>!x.away.has(I(n)))}function ei(t){x.sieve=t}function Ze(t,e){
x.shown.has(t)&&x.shown.set(t,e)}function se(t,e=null){Ya(),x.read=new Set(e===null?[]:go(e).filter(N));let n=t??
[],o=e===null?n:Lu(n,e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),
At(x.shown,[...x.guests],{home:s.length?Rs(s):void 0}),[...new Set(o)]}function ft(){Object.assign(p,po),se(null)}function re(t,e=!1){Object.assign(p,po,{selected:t,passed:e,tab:"de\
tails"}),Xa(t,e)}function tn(t,e){ft();let n=[Math.min(t,e),Math.max(t,e)];se(n);let o=xt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ta(t,e);Object.assign(p,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Le(t,e,{avoids:n=!1,way:o=0}={}){ft();let{paths:s}=Ke(t,e,n),r=s[Math.min(o,s.length-
1)]??[];se(r),Object.assign(p,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function An(t){ft();let e=go(t).filter(n=>!N(n));Object.assign(p,{passage:t,highlighted:se(e,t),tab:"tex\
t"})}function Cn(t){let{told:e}=u.steps[t];return e[p.reading==="corrected"?e.length-1:0]}function Ln(t){let{preset:e}=u.
steps[t];if(oe()!==e&&(p.arrangement="",Xe(e)),ft(),!t)return;let n=Cn(t).things.filter(o=>!N(o)&&!Q(o));Object.
assign(p,{tour:t,highlighted:se(n.some(St)?n.filter(St):n)})}function Rn(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=p,f=new Map(Ce());t!==null?(se(null),re(t,e)):n?tn(n.from,n.to):o!==null?
An(o):s&&a.from!==null&&a.to!==null?Le(a.from,a.to,a):r!==null&&Ln(r),Object.assign(p,{unknown:i,tab:c});for(let d of vo())
Ze(d,f.get(d)??J(d))}var ni={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For thi\
s question no sentences can be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Nar\
row the question and ask again.`,broke:"The engine broke at this query, and starts anew with the next. An ORDE\
R BY over values of several kinds does that: order by STR(?x).",refused:t=>`${t} would reach beyond this page,\
 which asks nobody else. Ask what is in it.`,notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="stran\
ge"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is th\
e name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write i\
t like ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{
let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this ca\
nnot stand here; ${o.join(" or ")} could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}\
: ${r}`},asThePicture:"Draw only these",mixed:"This page holds several articles, and this question counts or a\
dds up across all of them. `sovkg query` asks each by itself.",noRows:"No rows: the graph states nothing of th\
is.",oneCurrency:"All in one currency, at your own rates",ownRates:"The article has no rates. What is drawn wi\
th yours is about right, and yours, not the article's.",commonCurrency:"In which currency",rateDate:"Of which \
day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its o\
wn currency",otherRows:"These questions have rows for it",notAllAsked:"Not every question could be asked in a \
second.",ownEvidence:"Which sentences make a row true is not derived here for SPARQL of your own; `sovkg sparq\
l --why` tells it on the command line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over the graph in this \
page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: nothing leaves the page.",
run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","topic-checks":"\
Errors and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money",
"topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var oi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},d=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>f[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${d} Only what is verified is quoted.`}};var si={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"Arrangement",laidOut:"As laid out",byKind:"\
By kind",byCountry:"By country",inRings:"In rings",noCountry:"no country named",undo:"Undo",physics:"Let it mo\
ve",besideOthers:"Side by side with",besideChoice:t=>`Which country beside ${t}`,ranked:"Ranks",rated:"Strengt\
hs and weaknesses",paid:"Investments and support",pursued:"Policies and laws",notSaid:"The article says nothin\
g of it.",allOfIt:"All that is said of ranks, row by row",asChart:"As a chart",saveChart:"Take the chart away \
as SVG",takeAway:"Take away",takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring and † or !: recorded as an error of the article; what is grave has a ! or an u\
nderlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Besid\
e the picture",overview:"Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing or a line i\
n the picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e}\
 articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Correc\
ted” has recorded errors put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t}\
 things the graph is too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t} th\
ings of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"\
What the article says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the pict\
ure, as printed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"\
Choose a thing or a line to read what is said, and in which sentence.",things:t=>`${t} things`,statements:t=>`${t}\
 statements`,sentences:t=>`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",statedLine:"\
other statement",wideLine:t=>`width: amount, ${t}`,graveError:"grave error",lightError:"other error",kinds:"Th\
ings",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfold\
 it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in t\
he picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`and ${t} more`,only:"o\
nly",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Amount at least",since:"\
Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only these",withoutSuch:"wi\
thout these",everyLine:"Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One line is so.":`${t} lin\
es are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",passage:"sentence",view:"\
selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n} of that name.`:`The addres\
s ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This page \
holds only the corrected reading; what was printed is not in it.",actions:"What to do with it",focus:"Focus",expand:"\
Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"Path\
 from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",
related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",data:"Data: identi\
fiers, roles and properties",identifier:"Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",
ring:"A ring with †, and a † beside words, mark what is recorded as an error of the article; a ring with ! and\
 a † on a red ground mark a grave one.",putRight:"A ‡ marks what is put right in this reading.",corrected:"\
Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"\
No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two things",pathHelp:"The shor\
test path, step by step, with the sentences that make it. Denied links are not used.",from:"From",to:"To",swap:"\
Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t}\
 paths are equally short; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t}\
 → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"\
Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of\
 ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you\
 have left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is le\
ft out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence \
as the graph knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`pa\
ragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the\
 picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the ar\
ticle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements\
 of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...oi,...ni};var ri={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",
answer:"답",rows:t=>`${t}행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:
""}`,cite:"인용 표기",copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>
0?` 외 ${e}개`:""}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}\
초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,broke:"엔진이 이 질의에서 멈췄고, 다음 질문\
에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
refused:t=>`${t}은(는) 이 페이지 밖에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무것도 묻지 않는다.`,
notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” 항목이 없다${o.
length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,
column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,
reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];
return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이것만 보기",mixed:"이 페이지에는 글이 여럿이고, 이 질문은 그 모두를 함\
께 세거나 더한다. `sovkg query`는 글마다 따로 묻는다.",noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",
oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",ownRates:"글에는 환율이 없다. 여기에 넣은 환율로 그린 값은 어림값이며\
, 글의 수치가 아니라 넣은 이의 것이다.",commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",
worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통화로 그리기",ownCurrencies:"통화마다 따로 보기",
otherRows:"결과가 있는 다른 질문",notAllAsked:"1초 안에 모든 질문을 묻지는 못했다.",ownEvidence:"\
직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는다. 명령줄의 `sovkg sparql --why`가 보인다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVI\
CE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",run:"실행",yes:"예",
no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검",
"topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","top\
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var ai={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},d=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${f[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${d}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${d} 확인된 문장만 인용한다.`}};var ii={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"처음 배치",byKind:"종\
류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",physics:"\
자동으로 움직이기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트를 S\
VG로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데\
이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를\
 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는 글의 오류로 기록된 것을 뜻한다. 심각한 것은 !나 밑줄 친 †로 나타낸다\
.",savePng:"PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"\
개요",details:"내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,
bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항\
목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표\
시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이\
것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"\
금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"그런 선이 없다.":`그런 선이 ${t}개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{
let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}\
’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장\
마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다. ! 테두리와 붉은 바탕의 \
†는 심각한 오류이다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 \
값: ",correctedFrom:t=>`여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목\
 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}\
단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있다. 거치는 곳:`,avoidHubs:"거의 모든 것을 잇는 항목은 피하기",
both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,noPath:"두 항목을 잇는 경로가 없다.",
table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀어서",statementRows:"진술",words:"말하는 것",
close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}\
행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",
object:"목적어",sentence:"문장",empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<
e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${t}개를 더하였다.`)+
(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`빼 둔 종류 때문에 이웃 ${t}\
개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문\
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...ai,...ri};var ci={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Iu={en:si,ko:ii},m=t=>!u.passages.length&&ci[p.language][t]||Iu[p.language][t];function Ct(t){let e=m(t);return typeof e==
"string"?e:""}function To(t){p.mode=t,k("table").hidden=t!=="table",k("drawing").hidden=t==="table",k("tools").hidden=t==="t\
able",zt("modes",t)}var ju=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Lt(t){
p.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of ju)k(n).hidden=e!==t;Bs()}function Bs(){k("fold").textContent=p.tab==="details"&&de()||k(
`tab-${p.tab}`).textContent}var ut=t=>k("fold").setAttribute("aria-expanded",String(t)),li=()=>k("fold").getAttribute(
"aria-expanded")==="true";var Pu=13,Du=1,Nn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>D(e)),Ao=t=>Nn(t).map(({statement:e})=>Hs(e)+U([
e])).join(", "),Hs=t=>S(u.statements[t].object.text),fi=(t,{currency:e})=>`${I(t)} ${e}`;function Fu(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Nn(e)){let o=fi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Ws(t,e){
let n=Fu().get(fi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function en({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Nn(o).flatMap(s=>Ws(o,
s)??[]));return n.length?Math.max(Du,Pu*n.reduce((o,s)=>o+s)):null}var qs=2,Bu=24,Hu=new Map(u.ties.map(t=>[t.property,t])),Us=t=>!t.isAside||t.alone,ui=t=>Is()&&t.property===null&&
Ao(t.relation)!=="";function di(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+As(t)};if(ui(t))return{...e,said:Ao(t.relation)};let{captions:n,
called:o}=Z(t.relation),s=Us(t)?wt(n):S(o),r=t.property===null||Us(t)?"":As(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function pi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Hu.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function mi(t){
let e=di(t);return pi(e,e.said)}function hi(t){let e=new Map;t.map(di).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,qs),
...s.length>qs?[m("moreLines")(s.length-qs)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return pi(s[0],r.length>Bu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function gi(t){if(t.relation===null)return null;if(ui(t))return Ao(t.relation);let e=Us(t)&&Z(t.relation)?.
amounts||[];return e.length?wt(e):null}var wi=[[],[0],[-.3,.3],[-.4,0,.4]];function yi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function vt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=yi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var xi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function bi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(yi(t,e,n))} `:"L"}${o(e)}`}var Wu=2e3;function ki(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:hi(o.map(([,[a]])=>a)),amount:o.length===1?gi(r[0]):null,grave:[...Gt(r)].some(a=>Ve(
a)&&!Oe(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Re=new Map,Gs=new Map,
X=()=>Re,Rt=t=>Gs.get(t)??0;function zs(t){let{from:e,to:n}=Re.get(t);return{from:e,to:n,edges:[...Re.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Co(t){let e=[...Re.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?zs(o.
id):null}function Ks({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=p;
return!p.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>wo(s,a))}function Si(){let t=new Map,
e=xt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=mi(n);r.said.set(a,[...r.said.get(a)??[],n])}Re=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(c))),a=e.length>Wu?void 0:wi[r.length],i=a?r.map((c,f)=>ki(
f?`${n}/${f}`:n,o,[c],a[f])):[ki(n,o,r,0)];for(let c of i)Re.set(c.id,c)}Gs=new Map;for(let{from:n,to:o}of Re.
values())for(let s of[n,o])Gs.set(s,Rt(s)+1)}var Mi=["kind","country","radial"],nn=28,Ei=64,Lo=60,vi=190,Vs=u.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),Ti=Vs>=0;function qu(t){if(I(t)===Vs)return C(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
Vs);return e?C(e.to):m("noCountry")}var _s=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function Uu(t){
let e=[...t].map(([c,f])=>{let d=f.map(Mn),g=[0,1].map(b=>Math.max(...d.map(O=>O[b]))+nn),h=Math.ceil(Math.sqrt(
f.length*g[1]*_s()/g[0]))||1,w=Math.ceil(f.length/h),y=Math.min(h,f.length);return{name:c,things:f,cell:g,columns:h,
width:y*g[0]+nn,height:Ei+w*g[1]+nn}}),n=c=>+(c===m("noCountry"));e.sort((c,f)=>n(c.name)-n(f.name)||f.height-
c.height||f.things.length-c.things.length);let o=e.reduce((c,f)=>c+(f.width+Lo)*(f.height+Lo),0),s=Math.max(Math.
sqrt(o*_s()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Lo,0]);let f={
...c,left:r,top:a};return r+=c.width+Lo,i=Math.max(i,c.height),f})}function $i(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=Uu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f})=>r.
map((d,g)=>{let h=c+nn/2+g%i*a[0]+a[0]/2,w=f+Ei+Math.floor(g/i)*a[1]+u.things[d].radius+nn/2;return[d,{x:h,y:w}]})),
groups:o}}function Gu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>et(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function zu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ku(t){let e=[...t].sort((f,d)=>L(d).length-
L(f).length||f-d)[0],n=x.centre!==null&&t.includes(x.centre)?x.centre:e,o=xt(),{reached:s,left:r}=Gu(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((f,d)=>{let g=$=>o.flatMap(A=>A.from===$||A.to===$?a.get(et(A,
$))??[]:[])[0]??0,h=new Map(f.map($=>[$,g($)])),w=d?[...f].sort(($,R)=>Number(h.get($))-Number(h.get(R))||$-R):
[...f].sort(($,R)=>I($)-I(R)||$-R),y=w.map($=>Mn($)[0]+nn);c=Math.max(c+vi,y.reduce(($,R)=>$+R,0)/(2*Math.PI));
let b=w.map(($,R)=>2*Math.PI*R/w.length-Math.PI/2),O=d?zu(w.map($=>Number(h.get($))),y.map($=>$/c)):b;w.forEach(
($,R)=>{a.set($,O[R]),i.push([$,{x:c*Math.cos(O[R])*_s(),y:c*Math.sin(O[R])}])})}),r.forEach((f,d)=>{i.push([f,
{x:(d-(r.length-1)/2)*200,y:c+vi}])}),{points:i,groups:[]}}var Ro=[],Oi="";function Ai(){let t=new Set(vo()),e=z().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=p.arrangement&&`${p.arrangement} ${p.language} ${e}`;if(n===Oi||(Oi=n,
Ro=[],!n||!e.length))return;let o={radial:()=>Ku(e),kind:()=>$i(e,r=>S(u.kinds[I(r)].label)),country:()=>$i(e,
qu)}[p.arrangement],s=o?.()??{points:[],groups:[]};Ro=s.groups;for(let[r,a]of s.points)Ze(r,a)}var Ci=()=>Ro.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Li(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Ro){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,f]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(f-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,f,r)}}var[Vu,Ri]=[50,.4],_u=.75,Qu=250;function Ni(t,e){let n=0,o=!1,s=!1;function r(i=Vu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Ri}}),i>Ri/2&&(n=setTimeout(()=>r(i*_u),Qu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ii=[[],[9,3],[2,3],[9,3,2,3]],No=[5,4],Qs=3,ji=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Yu=ji(u.relations.map(({thing:t})=>I(t))),Ju=ji(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function on(t){let e=Yu.filter(n=>u.kinds[n].family===u.kinds[t].family);return Ii[Math.max(
0,e.indexOf(t))%Ii.length]}var sn=t=>Ju.indexOf(t)%Qs,rn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var Xu=3,Pi=.6;function Di(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:d}=n,
{family:g,rank:h,shape:w}=P(t),y=!o||o.has(t),b=d[g][y?s&&h==="concept"?"pale":"full":"dim"],O=t===p.selected,
$=Kt(t).includes("†")&&y,R=$&&Ee(t),A={background:b,border:a},B=me(t);return{id:t,...J(t),shape:w,size:Vt(t,
r,e)/r,borderWidth:(O?3:R?4:$?2:1)*(s?Pi:1),color:{background:b,border:O?a:R?f:$?c:i,highlight:A,hover:A},fixed:B,
shapeProperties:{borderDashes:B?[3,2]:!1}}}function Fi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,d=t.edges.find($=>$.relation!==null)?.relation??null,g=s?null:en(t),h=g===null?
void 0:rn(t),w=d===null?i:c[P(d).family],y=h===void 0?w:f[sn(h)],b=d===null?No:g===null?on(I(d)):[],O=$=>({enabled:!s&&
t.edges.some(R=>R.to===$),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Pi/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:O(t.to),from:O(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Xu,dashes:b.length&&!s?b:!1,smooth:xi(t.bend)}}var[Zu,td]=[700,.2],ed=1.15,nd=1500;function Bi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(
()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(d,g,h){
e.setSize("100%","100%");let[w,y]=[d.map(({x:lt})=>lt),d.map(({y:lt})=>lt)],[b,O,$,R]=[Math.min(...w),Math.max(
...w),Math.min(...y),Math.max(...y)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(O-b||1),Math.max(
t.clientHeight-o()-70,20)/(R-$||1),ed),B=h&&t.clientWidth<Zu?Math.max(A,td):A,ot=B<.35?g:null,dt=!a||h||n()||matchMedia(
"(prefers-reduced-motion: reduce)").matches;i={position:ot??{x:(b+O)/2,y:($+R)/2+16+o()/2/B},scale:ot?.35:B},e.
moveTo({...i,animation:dt?!1:{duration:250,easingFunction:"easeInOutQuad"}}),dt?r():(c=performance.now()+nd,od(
e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.now()<=c}}var od=t=>t;var sd=1.5;function Ys(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:d,paper:g}=c,h=s.split(
`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*_e;h.forEach((y,b)=>{let O=n+
(b-(h.length-1)/2)*w,$=t.measureText(y).width+2*sd*f;t.fillStyle=g,t.fillRect(e-$/2,O-w/2,$,w)}),h.forEach((y,b)=>{
let O=n+(b-(h.length-1)/2)*w,$=e-t.measureText(y).width/2;t.textAlign="left";for(let R of y.split(/([†‡]+)/)){
let A=/^[†‡]/.test(R);t.font=`${A?700:r} ${o}px ${d}`;let B=t.measureText(R).width;t.fillStyle=A?a?c.grave:
c.mark:i,A&&a&&(t.fillRect($-f,O-w/2,B+2*f,w),t.fillStyle=g),t.fillText(R,$,O),$+=B}t.font=`${r} ${o}px ${d}`})}var Io=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,d,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<h&&d<i&&
!o(w))return!1;return!0}};function Hi([t,e,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[d,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<h||d>w)return!1;continue}let[y,b]=[(h-d)/g,(w-d)/g];c=Math.max(c,Math.min(y,b)),f=Math.min(
f,Math.max(y,b))}return c<=f}var Wi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],zi=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),rd=[[0,-2],[0,2],...zi.
map(([t,e])=>[1.25*t,1.6*e])],[ad,id]=[Wi,[...Wi,...zi,...rd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Ki=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],cd=[...Ki,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],ld=[0,8,16,24,32],Js=12,qi=60,fd=14,ud=1e3,dd=500,pd=400,md=.5,In=2,Ui=2,
hd=.8,gd=1,Gi=(t,e,n,o)=>[t-n/2-In,e-o/2-In,t+n/2+In,e+o/2+In];function Vi({shapes:t,things:e,dim:n=[],lines:o,
pointOf:s,degree:r,scale:a,sight:i=null,most:c=dd}){let f=M=>({x:s(M).x*a,y:s(M).y*a}),d=new Io;for(let M of t){
let{x:W,y:q}=f(M),F=Vt(M,a,r(M));d.add([W-F,q-F,W+F,q+F],M)}let g=o.length>pd?[]:o.flatMap(M=>wd(M,f));function h(M,W,q,F=(()=>!1)){
let V=i&&q.x>i[0]&&q.y>i[1]&&q.x<i[2]&&q.y<i[3],Mt=null,mt=1/0;for(let ht of M){let[Ue,Zt,te,Sn]=ht.box;if(V&&
(Ue<i[0]||Zt<i[1]||te>i[2]||Sn>i[3])||!d.isFree(ht.box,W,F))continue;let gt=g.reduce((Ft,{id:vn,stroke:$n})=>Ft+
(vn!==W&&Hi($n,ht.box)?1:0),ht.off??0);if(gt<mt&&([Mt,mt]=[ht,gt]),!mt)break}return Mt}let[w,y]=[e.slice(0,c),
o.slice(0,c)],b=y.filter(({amount:M})=>M),O=new Set(b.flatMap(({from:M,to:W})=>[M,W])),{names:$,captions:R}={names:new Map,
captions:new Map},A=new Map;function B(M,W,q){d.add(q,`name ${M}`),A.set(M,q),$.set(M,W)}function ot(M){d.remove(
`name ${M}`),$.delete(M)}let dt=new Set(e.slice(0,fd)),lt=M=>t.length>ud&&dt.has(M)&&r(M)>=Js;function pt(M){let W=Cs(
M),{size:q,bold:F}=Ba(M,a,r(M)),[V,Mt]=Te(W,q,F),{x:mt,y:ht}=f(M),Ue=Vt(M,a,r(M)),Zt=r(M)>=Js,te=(Zt?ld:[0]).flatMap(
Ft=>(Zt||O.has(M)?cd:Ki).map(([vn,$n])=>{let Ge=Ue+In+1+Ft,[ze,io]=[vn*(Ge+V/2),$n*(Ge+Mt/2)];return{dx:ze,dy:io,
box:Gi(mt+ze,ht+io,V,Mt)}})),Sn=Ft=>typeof Ft=="number"&&Ft!==M&&r(Ft)<Js,gt=h(te,null,{x:mt,y:ht})??(lt(M)?h(
te,null,{x:mt,y:ht},Sn):null);gt&&B(M,{dx:gt.dx,dy:gt.dy,size:q,bold:F,label:W},gt.box)}function at({id:M,from:W,
to:q,bend:F,amount:V,weight:Mt},mt){let[ht,Ue]=Te(mt,bo),[Zt,te]=[f(W),f(q)];if(Mt<Ui&&Math.hypot(te.x-Zt.x,te.
y-Zt.y)<hd*ht)return;let Sn=(V||Mt>=Ui?id:ad).map(([Ft,vn,$n])=>{let[Ge,ze]=[vn*(ht/2+4),$n*(Ue/2+4)],{x:io,y:su}=vt(
Zt,te,F,Ft);return{along:Ft,dx:Ge,dy:ze,off:Ge||ze?gd:0,box:Gi(io+Ge,su+ze,ht,Ue)}}),gt=h(Sn,M,vt(Zt,te,F,.5));
gt&&(d.remove(M),d.add(gt.box,M),R.set(M,{along:gt.along,dx:gt.dx,dy:gt.dy,size:bo,label:mt}))}function qe(M){
let W=M.amount??"";if(at(M,W),R.has(M.id))return;let q=[M.from,M.to].filter(V=>$.has(V)),F=q.map(V=>({end:V,name:$.
get(V),box:A.get(V)}));for(let V of q)ot(V);at(M,W);for(let V of q)pt(V);if(!q.every(V=>$.has(V))){d.remove(M.
id),R.delete(M.id);for(let{end:V,name:Mt,box:mt}of F)ot(V),Mt&&mt&&B(V,Mt,mt)}}for(let M of w.length<=qi?w.filter(
W=>O.has(W)):w)pt(M);if(w.length<=qi)for(let M of b)qe(M);for(let M of w)$.has(M)||pt(M);if($.size>=md*w.length){
for(let M of b)at(M,M.label);for(let M of y)M.amount||at(M,M.label)}for(let M of n.slice(0,c))pt(M);return{names:$,
captions:R}}function wd({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>vt(
r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}var yd=50,an=new Map,Xs=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function xd(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...Qe(e,new Set([e]),new Set).
slice(0,En)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Qe(r,s,o).slice(0,En):Tn(r,s,o))s.add(
i)}return s}function $t(){let[t,e]=[xd(),new Set(Xs())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...Oo(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var _i=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()});function cn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Eo(e):t!==null?Xe(t):Qa(),x.away=
new Set(r);for(let d of[...a,...x.away])x.aside.delete(d);for(let d of n)At(x.shown,[d.thing]),d.all?Mo(d.thing):
At(x.shown,Tn(d.thing,x.shown,x.away)),x.came.push(d);At(x.shown,o);for(let d of s)x.shown.delete(d);x.pinned=
new Set(i),x.sieve=c;let f=an.get(Qi());f&&(x.shown=new Map(f))}var Qi=()=>`${p.arrangement} ${x.preset} ${x.centre}\
 ${Xs().sort((t,e)=>t-e)}`;function jo(){let t=Qi();an.delete(t),an.set(t,new Map(Xs().map(e=>[e,J(e)]))),an.size>
yd&&an.delete([...an.keys()][0])}function Yi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function d(){if(!f)return;let b=c(),O=b.scale/f.scale;e.style.transform=`translate(${b.x-f.x*O}px, ${b.
y-f.y*O}px) scale(${O})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:b})=>b.length&&h()),
t.on("dragging",({nodes:b})=>b.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var bd=Array.from({length:22},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),kd=.15,Sd=.01,Ji=14,vd=4e6;function Zs(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var tr=(t,e,n)=>n?Array.from({length:Ji+1},(o,s)=>vt(t,e,n,s/Ji)):[t,e];function Xi(t,e,n,o){
if(t.length*e.length>vd)return;let s=e.map(i=>{let[c,f]=o(i);return{thing:i,at:n(i),core:c,radius:f}}),r=new Map;
for(let i of t){let h=function(b,O=1/0){let $=tr(c,f,b),[R,A,B,ot]=[c.x,c.x,c.y,c.y];for(let{x:lt,y:pt}of $)[R,
A]=[Math.min(R,lt),Math.max(A,lt)],[B,ot]=[Math.min(B,pt),Math.max(ot,pt)];let dt=0;for(let{thing:lt,at:pt,radius:at,
core:qe}of s){let{x:M,y:W}=pt;if(M<R-at||M>A+at||W<B-at||W>ot+at||lt===i.from||lt===i.to)continue;let q=1/0;for(let F=1;F<
$.length;F+=1)q=Math.min(q,Zs($[F-1],$[F],pt));if(q<at&&(dt+=q<qe?1:Sd),dt>=O)break}return dt};var a=h;let[c,f]=[
n(i.from),n(i.to)],d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=b=>g.every(O=>Math.abs(O-b)>=kd),y=h(
i.usual);i.bend=i.usual;for(let b of y?bd:[]){let O=i.usual+b,$=w(O)?h(O,y):1/0;if($<y&&([y,i.bend]=[$,O]),!y)
break}g.push(i.bend)}}var $d=5,Po=1.35,er=t=>Kt(t).includes("†")?Ee(t)?"!":"†":"";function Zi(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<$d*s||(t.font=`700 ${i*
Po}px ${o}`,t.fillText(c,r,a+i*.08))}var Ne=matchMedia("(prefers-color-scheme: dark)");he(Ne.matches?"dark":"light");function he(t){document.documentElement.
dataset.theme=t}var ln=()=>document.documentElement.dataset.theme==="dark";function tc(){let{theme:t="light"}=document.documentElement.dataset;he("light");let e=Do();return he(t),e}function Do(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Qs-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Od=.55,Md=120,Ed=500,nc=3e3,Td=3,It=k("drawing"),oc=()=>k("tools").offsetHeight,ae=new vis.DataSet([]),jn=new vis.
DataSet([]),T=new vis.Network(It,{nodes:ae,edges:jn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Dn=()=>ae.length>Ed,or=Bi(It,T,{isHeavy:Dn,below:oc,arrived:()=>lc(!0),settle:ir});Yi(T,It.querySelector("canv\
as"),Dn,ir);var Nt=Do(),nr={names:new Map,captions:new Map},ec=0,Fo=!1,Pn={scale:0,x:0,y:0};function Ad(){let t=z().
length;return t>nc||t>Md&&T.getScale()<Od}function Bo(){if(p.highlighted){let e=(p.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...p.highlighted,...e.filter(St)])}if(p.selected===null||!St(p.selected))
return Ye(ne())?null:new Set([...X().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(
({from:e,to:n})=>e===p.selected||n===p.selected);return new Set([p.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function Cd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,It.clientWidth-t,It.clientHeight-oc()-e]}function Ld(t){
return Dn()?t.filter(e=>sc(e,50)):t}function sc(t,e){let{x:n,y:o}=T.canvasToDOM(J(t));return n>-e&&o>-e&&n<It.
clientWidth+e&&o<It.clientHeight+e}function Rd(t){let e=Bo(),n=new Set(t),o=i=>i===p.selected?2:e?.has(i)?1:0,
s=i=>Rt(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Ks(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...X().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:J,degree:Rt}}function rc(){Pn={scale:T.getScale(),
...T.getViewPosition()},nr=Vi({...Rd(Ld(z())),scale:Pn.scale,sight:Cd()})}function ac(){let t=T.getScale();function e(n){
let o=Vt(n,t,Rt(n));return[o/t,(o+Td)/t]}Xi([...X().values()],z(),J,e)}function sr(t){let e=Bo(),n={colours:t,
highlighted:e,far:Ad(),scale:T.getScale()};return{things:z().sort((o,s)=>Rt(o)-Rt(s)).map(o=>Di(o,Rt(o),n)),lines:[
...X().values()].map(o=>Fi(o,Ks(o,e),n))}}function rr(){Nt=Do(),Si();let t=z().length<=nc;T.setOptions({interaction:{
hover:t,dragNodes:t}}),jn.remove(jn.getIds().filter(o=>!X().has(String(o)))),ac();let e=sr(Nt),n=new Set(e.things.
map(({id:o})=>o));ae.remove(ae.getIds().filter(o=>!n.has(Number(o)))),ae.update(e.things),jn.update(e.lines),rc(),
(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),p.selected!==null&&ae.get(p.selected)&&
T.selectNodes([p.selected],!1)}function ic(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/
Pn.scale-1)>(Dn()?.2:.03);if(!t&&!s&&!(Dn()&&Math.hypot(n-Pn.x,o-Pn.y)*e>20))return;if(s&&ac(),rc(),!s){T.redraw();
return}let r=sr(Nt);ae.update(r.things),jn.update(r.lines)}function Ho(){let t=1/T.getScale(),e=s=>T.getPosition(
s),n=[...nr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f}])=>{if(!ae.get(s))return[];let{x:d,y:g}=e(s);
return[{thing:s,x:d+r*t,y:g+a*t,size:i*t,bold:c,label:f}]}),o=[...nr.captions].flatMap(([s,{along:r,dx:a,dy:i,
size:c,label:f}])=>{let d=X().get(s);if(!d)return[];let{x:g,y:h}=vt(e(d.from),e(d.to),d.bend,r);return[{line:d,
x:g+a*t,y:h+i*t,size:c*t,label:f,grave:d.grave}]});return{names:n,captions:o}}function cc(){let[t,e]=[Bo(),T.getScale()];
return z().filter(o=>er(o)&&(!t||t.has(o))&&ae.get(o)).map(o=>({...T.getPosition(o),radius:Vt(o,e,Rt(o))/e,sign:er(
o)}))}function ar(t){let[e,n]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:It.clientWidth,y:It.clientHeight})];return{
...sr(t),...Ho(),signed:cc(),from:e,to:n,width:It.clientWidth,height:It.clientHeight}}function ir(){ic(!0)}function lc(t=!1){
cancelAnimationFrame(ec),Fo=Fo||t,ec=requestAnimationFrame(()=>{ic(Fo),Fo=!1})}T.on("afterDrawing",t=>{let e=1/
T.getScale(),{names:n,captions:o}=Ho();Zi(t,cc(),Nt,e);for(let r of o)Ys(t,r,r.line.weight>1?Nt.ink:Nt.soft,Nt,
e);let s=Bo();for(let r of n){let a=s?!s.has(r.thing):Q(r.thing);Ys(t,r,a?Nt.soft:Nt.ink,Nt,e)}Li(t,Nt,e),or.isTravelling()||
lc()});T.on("dragEnd",({nodes:t})=>t.length?cr(t):ir());function cr(t){for(let e of t)Ze(e,T.getPosition(e));jo(),
rr()}var fc=t=>sc(t,-20);var Nd=3,Id=6,jd=k("drawing"),uc=[null,!0],fn=!1,lr=T.getViewPosition();function jt(t=null,e=!1){uc=[t,e],fn=!1;
let n=new Set(z()),o=(t??[...n]).filter(s=>n.has(s)).map(J);o.length&&or.look(t?o:[...o,...Ci()],t&&!p.highlighted?
o[0]:null,e)}var dc=()=>fn||jt(...uc);function pc(t){let e=z().map(J),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,jd.clientHeight/s/Nd);
return Math.max(r,Math.min(Id,t))}function Ie(t){fn=!0,T.moveTo({scale:pc(T.getScale()*t)})}T.on("zoom",()=>{fn=
!0;let[t,e]=[T.getScale(),pc(T.getScale())];t!==e&&T.moveTo({scale:e,position:lr}),lr=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{fn=fn||!t.length,lr=T.getViewPosition()});var mc=Ni(T,t=>{cr(z()),t&&p.selected===null&&
!p.highlighted&&jt()});function fr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Wo=null;function ie(t=null,e=!1){Wo=p.mode==="picture"?null:()=>jt(t,e),Wo||jt(t,e)}function Dd(){let{selected:t,
highlighted:e}=p;ie(t!==null?[t,...rt(t,Je()).filter(St)]:e)}function bt({from:t=null,moves:e=!0}={}){Lt(p.tab);
let n=p.tab!=="overview";p.stays=!e,n&&(p.passage===null||t===null)&&ut(!0),H(),k("details").scrollTop=0,n&&(p.
tab==="details"&&(it(m("chosen")+de()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&Dd())}function Pt(t){Y(),re(t),bt()}function hc(t){Y(),re(t),bt({moves:!1})}function gc(t){re(
t,!0),bt({moves:!fc(t)})}function qo({from:t,to:e}){Y(),tn(t,e),bt({moves:!1})}function je(){Y(),ft(),bt()}function wc(t){
Y(),ft(),p.arrangement="",Xe(t),bt(),ie(null,!0)}function ge(t){t<0||t>=u.steps.length||(Y(),Ln(t),bt(),k("ove\
rview").scrollTop=0,t&&u.steps[t].told[0].points.length&&ut(!0),it(k("headline").textContent),ie(p.highlighted))}
var Fn=()=>ge(0);function Uo(t,e,n={}){Y(),Le(t,e,n),bt()}function we(t){let e=p.passage;Y(),An(t),bt({from:e})}
function Go(t,e=!0){p.unknown=null;let n=ka(t,e);n&&Object.assign(p,{unknown:n,tab:"overview"}),bt(),n&&ut(!0),
p.tab==="overview"&&ie(p.highlighted,!p.highlighted)}function ce(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.
act??(o?.id||o?.value);Y(),t(),Rn(),p.stays=e===void 0,H(),e!==void 0&&ie(e===null?null:[e,...rt(e),...n]);let a=[
...document.querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[t\
ype=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.
activeElement===document.body&&a.focus()}var yc=t=>ce(()=>it(m("added")(Eo(t))),t),zo=(t,e=!0)=>ce(()=>it(m("a\
dded")(Ja(t))),e?t:void 0),xc=()=>p.selected??p.pair?.from;function Ko(t){let[e,...n]=t;ce(()=>{Ds(t),n.length||
re(e)},n.length?xc():void 0,t),n.length||bt()}function Vo(t){let[e,...n]=t;if(ce(()=>{n.length||ft(),Fs(t)},n.
length?xc():void 0,t),n.length)return;let s=Co(e);s&&tn(s.from,s.to),bt()}var bc=()=>ce(()=>Ds(Ae()),null),kc=()=>ce(
()=>Fs(_a()),null),Sc=t=>ce(()=>Za(t));function vc(t){Y(),ft(),Ps(t),bt(),it(m("hiddenNow"))}var ye=(t,e)=>ce(
()=>ti(t,e)),ur=t=>ce(()=>ei(t));function dr(){va(),it(m("undone"))}function $c(t){To(t),H(),t==="picture"&&Wo&&
Wo()}function Oc(t){p.reading=t,zt("readings",t),Rn(),H()}var Fd={33:60,35:62},Bd=126;function Hd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Bd;o=o*85+(r<42?Fd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[Hd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Wd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function le(t){
let e=`${t}-block`;return document.getElementById(e)||await Wd,document.getElementById(e)?.textContent??""}var Ec=new Map;
function _o(t){let e=Ec.get(t)??qd(t);return Ec.set(t,e),e}async function qd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await le(t))),document.head.append(e)}function un(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Ud=10.2,Gd=5.9,zd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function pr(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;zd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function Tc(t,e,n){let o=Math.floor(e/Gd),s=t.caption.flatMap(y=>pr(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,f={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:pr(t.title,Math.floor(e/Ud)),subtitle:t.subtitle?pr(
t.subtitle,o):[],high:30*r,last:r-.5},d=JSON.parse(new TextDecoder().decode(await xe(await le("templates")))),
g=JSON.stringify(d[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,b,O)=>b?
JSON.stringify(f[b]):String(f[O]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,b)=>({n:b,text:y}))};for(let y of h.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return h}var Kd=760,Vd=280;async function _d(t,e){await _o("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Tc(t,Math.min(Math.max(e,Vd),Kd),s))}function hr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return _d(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(m("saveSvg"),()=>un(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var mr=!1;function Ac(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:mr||o,ontoggle:({target:r})=>Qd(r,t,e)},l("summary",{},m("asChart")),n):""}function Qd(t,e,n){mr=t.open,mr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(hr(e,n()))}var Yd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",gr=5,Jd=.5,Qo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),Xd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Yd[Math.
floor(n/588)]:e}).join(""),Rc=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Qo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Qo),...r],initials:s.map(Xd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Cc(t,e){let n=t.indexOf(e);return n<0?gr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function Bn(t,e=12){
let n=t.trim().normalize("NFC"),o=Qo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Rc.map((r,a)=>{let i=s?
r.initials.map(c=>Cc(c,n)):r.plain.map(c=>Cc(c,o));return{rank:Math.min(...i,gr),thing:a}}).filter(r=>r.rank<gr).
sort((r,a)=>r.rank-a.rank||Number(Q(r.thing))-Number(Q(a.thing))||L(a.thing).length-L(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var Lc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Zd(t,e){
let[n,o]=[Lc(t),Lc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function Yo(t,e){let n=Bn(
t,e);if(n.length)return n;let o=Qo(t.trim());return Rc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Zd(
a,o)))})).filter(({share:s})=>s>=Jd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function tp(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var wr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ic=new Map,jc=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])jc.set(wr(o),t);for(let o of[e,...n])Ic.set(o,t).set(tp(o),t)}var nt=t=>Ic.get(t)??(/^\w+:/.
test(t)?void 0:jc.get(t.toLowerCase()));function Pe(t){let{name:e}=u.things[t],n=wr(e);return/^[\w.-]+$/.test(
n)&&nt(n)===t?n:e}var Nc=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Pc=t=>Nc.get(t.toLowerCase())??
Nc.get(wr(t)),ep=new Map(u.presets.map(({name:t},e)=>[t,e])),Dc=t=>ep.get(t),np=new Map(u.kinds.map(({name:t},e)=>[
t,e])),Jo=t=>np.get(t);var dn="http://www.w3.org/2000/svg",Xo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function tt(t,e,...n){let o=document.
createElementNS(dn,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Zo(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return tt("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},tt("path",{d:"M0 6h26",...o}))}var _t=({family:t,shape:e})=>tt(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},tt("path",{d:Xo[e]}));function K(t){return t>=j?l("span",{dir:"auto"},C(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Pt(
t)},_t(P(t)),C(t))}function Hn({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var yr=({name:t,paragraph:e,sentence:n})=>e?m("briefly")(e,n):t;function ts(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):ct(e)}function ct(t){let e=u.passages[t],[n,o]=[yr(e),`${Hn(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return E(n,()=>we(t),{class:"chip",...s})}var Fc=null;function Wn(){return Fc??=le("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),Fc}function De(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var op=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
sp={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function rp(t){let[,e,n="",o=""]=op.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>sp[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Bc(){let t=await Wn(),e=z(),n=c=>({iri:De(u.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof u.statements[c].object!="number",s=Gt(xt());for(let c of e)for(let f of yt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=u.statements[c],{subject:d,predicate:g,object:h}=f;return{
subject:n(d),predicate:De(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):rp(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var es=(t,e)=>(e.types[t]??[]).map(n=>De(n,e.prefixes));var kr=20,Fe=()=>document.getElementById("tab-ask")!==null,qn=class extends Error{constructor(e){super(e),this.
why=e}},pn=null,Un=new Map,Hc=0;function Wc(t,e,n){Hc+=1;let o=Hc;return new Promise((s,r)=>{Un.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function br(t){pn?.worker.terminate(),pn=null;for(let{reject:e}of Un.
values())e(new qn(t));Un.clear()}async function ap(){let t=await xe(await le("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,
error:a,isBroken:i}})=>{if(i)return br("broke");let c=Un.get(s);Un.delete(s),a?c?.reject(Object.assign(new Error(
a.message),{told:a.told})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),br("broke")};let o=Wc(n,"open",[await le(
"engine"),await le("asking"),u.readings[0]]);return{worker:n,known:o}}var xr=null;async function qc(){return pn||
(xr??=ap(),pn=await xr,xr=null,pn)}async function Uc(){return(await qc()).known}async function Qt(t,...e){let{
worker:n,known:o}=await qc();await o;let s=setTimeout(br,1e3*kr,"ended");try{return await Wc(n,t,e)}finally{clearTimeout(
s)}}var Gc=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),v=Gc(),Gn=(t={})=>{Object.assign(v,Gc(),t)},be=()=>v.name!==""||v.own!==null,G={now:null,terms:null,
hasFailed:!1},zn=()=>G.now?.questions.find(({name:t})=>t===v.name),ip=[];function zc(t){for(let e of ip)e(t)}var Kn="http://www.w3.org/2001/XMLSchema#",cp=/[\p{Cc} <>"{}|\\^`]/u,lp={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Sr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Sr).join(" ")} )>>`;if(t==="uri"){if(cp.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>lp[r])}"`;return o?`${s}@${o}`:n&&n!==`${Kn}\
string`?`${s}^^<${n}>`:s}var fp=["Long","Int","Short","Byte"],up=["integer",...fp.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],sb=new Map([...up.map(t=>[Kn+t,/^[+-]?\d+$/]),
[`${Kn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Kn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Kn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Kc=null,Vc=null;function vr(t){let{prefixes:e}=G.terms??u;return Kc??=new Map(u.things.map(({name:n},o)=>[
De(n,e),o])),t?.type==="uri"?Kc.get(t.value):void 0}function dp(){if(!G.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=G.terms,o=r=>`<${De(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],d=`${o(r)} <${De(e[a],n)}> ${f}`;s.set(d,[...s.get(d)??[],c])}),
s}function _c({evidence:t}){Vc??=dp();let e=t.map(n=>({one:n,places:(Vc?.get(pp(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var pp=({triple:t})=>t.map(
Sr).join(" ");function Qc(t){let n=[...new Set(t.flat().map(vr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var mp=60,ns=()=>v.answer?Qc(v.answer.rows.map(({terms:t})=>t)):[];function Yc(){if(p.selected!==null||p.pair||
p.passage!==null)return[];let t=ns();return p.highlighted=t.length&&t.length<=mp?se(t):null,p.highlighted??[]}
function $r(){return v.isDrawn=!0,cn({..._i(),added:ns()}),p.highlighted=null,null}async function Or(){if(!(G.now||G.hasFailed)){try{let[t,e]=await Promise.all([Uc(),Wn()]);Object.assign(G,{now:t,
terms:e})}catch(t){G.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}H()}}var Jc=()=>`${p.reading} ${p.
language} ${JSON.stringify(v.rates)}`;function Xc(){be()&&v.key!==Jc()&&Mr()}var os=null;async function Mr(){let t={};
os=t,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Jc()});let{reading:e,language:n}=p,o=[];
try{await Or();let s=v.own===null?await Qt("answer",v.name,v.typed,e,n,v.rates):await Qt("sparql",v.own,e,n);if(os!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(v,{answer:r,holds:a,isBusy:!1}),
i&&(v.trouble={kind:"refused",message:i}),r&&zc({asked:v,answer:r,reading:e,language:n}),o=c||v.isDrawn?$r():Yc(),
it(r?m("rows")(r.rows.length):""),r&&!r.rows.length&&v.own===null&&hp(t)}catch(s){if(os!==t)return;let{message:r=String(
s),told:a}=s;Object.assign(v,{answer:null,isBusy:!1});let i=s instanceof qn?s.why:a?.line?"mistake":a?"given":
"query";v.trouble={kind:i,told:a,message:r}}H(),(o===null||o.length)&&ie(o)}async function hp(t){let e=await Qt(
"alternatives",v.name,v.typed,p.reading).catch(()=>null);os===t&&(v.others=e,H())}function Zc(){Y(),ft();let t=$r();
Lt("ask"),H(),ie(t)}var Yt=(t,e={})=>Tr({name:t,typed:e}),Vn=t=>Tr({own:t});function Er(t){Y(),v.rates=t,Mr(),
H()}var mn=()=>Tr({});function Tr(t){Y(),ft(),Ar(t),Lt("ask"),ut(!0),H()}function Ar(t){Gn(t),(v.name||v.own)&&
Mr()}var gp=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,wp="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Be=null,_n=gp,tl=new Map;function yp(){let t=tl.get(p.reading)??Qt("vocabulary",p.
reading);return tl.set(p.reading,t),t}async function xp(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await yp(),o=p.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:d})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:d})),r=Object.keys(G.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
wp.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Cr(){if(!Be)return;let{doc:t}=Be.state,e=v.trouble?.kind==="mistake"?v.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Be.dispatch(window.editor.setDiagnostics(Be.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function bp(t,e){if(await _o("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Vn(Be.state.doc.toString()),
!0);Be=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[xp],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(_n=c.doc.toString())}),r]})}),e.hidden=!0,Cr()}function el(){v.own&&(_n=v.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=_n,t.addEventListener(
"input",()=>{_n=t.value});let e=l("div",{class:"sparql"});return Be=null,setTimeout(()=>bp(e,t).catch(()=>{})),
[E(`← ${m("allQuestions")}`,mn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(m("run"),
()=>Vn(_n),{class:"tool run"}))]}var kp=12,nl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Qn=({label:t})=>t[p.language==="ko"?1:
0];function Sp(t,e){let n=nl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>nl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(p.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Qn(r.choice),Qn(a.choice))),o.slice(
0,kp).map(({choice:r})=>r)}function ol(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let d=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
f(g.typed)}},l("span",{dir:"auto"},Qn(g))));s.replaceChildren(...d),s.hidden=!d.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Sp(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(d){o.value=
"",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",d=>{d.isComposing||
((d.key==="ArrowDown"||d.key==="ArrowUp")&&r.length?(d.preventDefault(),a=(a+(d.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):d.key==="Enter"?(d.preventDefault(),f(r[a]?.typed??o.value)):d.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var sl=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var rl=new Map;async function al(t){let e=JSON.stringify([v.name,t,p.reading]),n=rl.get(e)??await Qt("choices",
v.name,t,p.reading);return rl.set(e,n),n}function il(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],Yt(v.
name,n)}function vp({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let g=sl(
d,()=>il(t,r.filter(h=>h!==d)));return al(t).then(h=>{let w=h.find(({typed:y,names:b})=>y===d||b.includes(d));
w&&(g.textContent=Qn(w))}),g}),i=ol(s,()=>al(t),d=>il(t,e?[d]:[...new Set([...r,d])])),c=i.querySelector("inpu\
t"),f=nt(o);return c.placeholder=`${m("forExample")} ${f===void 0?o:C(f)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var $p=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?G.now?.questions.find(({name:s})=>s===e):null;return o?E(S(o.title),()=>Yt(e),{class:"plain"}):e});function cl({
title:t,description:e,parameters:n,gathers:o}){let s=o&&G.now?.several;return[E(`← ${m("allQuestions")}`,mn,
{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),l("p",{class:"note"},...$p(S(e))),s?l("p",{class:"erratum"},
m("mixed")):"",...n.map(vp)]}var ll=t=>Ct(`topic-${t}`)||t,Lr="";function fl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Lr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:d,
tags:g})=>{let h=[c,f,d,g,g.map(ll)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let d=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},E(S(w),()=>Yt(h),{class:"question",value:h}))),g=l("summary",{},ll(c)," ",l("small",{},String(d.length)));
return d.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...d))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Lr,s.addEventListener("input",()=>{Lr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(m("ownQuery"),()=>Vn(""),{
class:"plain"})),n]}var ul="";function dl(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(kr):t.kind==="broke"?m("broke"):
t.kind==="refused"?m("refused")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.
told):t.kind==="given"?m("notGiven")(t.told):t.message:""}function ss(){if(!Fe()||p.tab!=="ask")return;Or(),Xc();
let t=JSON.stringify([p.language,p.reading,v.name,v.typed,v.own===null,G.now!==null,G.hasFailed]);if(Cr(),t===
ul)return;ul=t;let e=zn(),n=G.now?v.own!==null?el():e?cl(e):[...be()?[l("p",{class:"erratum"},m("noQuestion")(
v.name))]:[],...fl(G.now.questions)]:[l("p",{class:"muted",role:"status"},G.hasFailed?m("notStarted"):m("start\
ing"))];k("ask").replaceChildren(...n)}var pl=/^[A-Z]{3}$/,Op=/^\d{4}-\d\d-\d\d$/,ml=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Nr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>pl.test(a)&&i>0&&i<1/0);return pl.test(e)&&Op.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Mp({variables:t,rows:e}){let n=t.indexOf("currency");return n<0?[]:[...new Set(e.
flatMap(({terms:o})=>o[n]?.value??[]))].sort()}var Rr=(t,e)=>l("label",{},l("span",{},t),e);function hl(t){let e=Mp(
t);if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,
selected:c===n?.currency},qt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"\
worth"}),a=()=>{let c=e.filter(f=>f!==o.value).map(f=>{let d=n&&n.currency===o.value?String(n.worth[f]??""):"",
g=l("input",{type:"number",name:f,min:"0",step:"any",required:!0,value:d});return Rr(m("worth")(qt(f),qt(o.value)),
g)});r.replaceChildren(...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let d=[...r.
querySelectorAll("input")].map(({name:g,value:h})=>`${g}:${h}`);Er(Nr([o.value,s.value,...d].join()))}return l(
"details",{class:"rates",open:n!==null},l("summary",{},m("oneCurrency")),l("p",{class:"note"},m("ownRates")),l(
"form",{onsubmit:i},Rr(m("commonCurrency"),o),Rr(m("rateDate"),s),r,l("button",{class:"tool"},m("convert")),n?
E(m("ownCurrencies"),()=>Er(null),{class:"tool"}):""))}var Yn=[];for(let t=2;Yn.length<64;t+=1)Yn.every(e=>t%e)&&Yn.push(t);var gl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Ep=Yn.map(t=>gl(Math.cbrt(t))),Tp=Yn.slice(0,8).map(t=>gl(Math.sqrt(t))),Jt=(t,e)=>t>>>e|t<<32-e;function wl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Tp),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let b=0;b<16;b+=1)r[b]=o.getInt32(a+b*4);for(let b=16;b<64;b+=1){let O=Jt(r[b-15],7)^Jt(r[b-15],18)^
r[b-15]>>>3,$=Jt(r[b-2],17)^Jt(r[b-2],19)^r[b-2]>>>10;r[b]=r[b-16]+O+r[b-7]+$|0}let[i,c,f,d,g,h,w,y]=s;for(let b=0;b<
64;b+=1){let O=y+(Jt(g,6)^Jt(g,11)^Jt(g,25))+(g&h^~g&w)+Ep[b]+r[b]|0,$=(Jt(i,2)^Jt(i,13)^Jt(i,22))+(i&c^i&f^c&
f)|0;[y,w,h,g,d,f,c,i]=[w,h,g,d+O|0,f,c,i,O+$|0]}[i,c,f,d,g,h,w,y].forEach((b,O)=>{s[O]=s[O]+b|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var yl=60,Ap=1e5,Cp=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Jn=({name:t})=>t.split("/").slice(0,-1).join("/"),Ir=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Ir.set(Jn(t),[...Ir.get(Jn(t))??[],e])});var Pr=new Map;function xl(t,e){let n=new Map,
o=null,[s,r]=[0,Ap];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],d=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&wl(new TextEncoder().encode(d(w)))===f,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(b=>/\S/.
test(t[b])&&!/[\p{L}\p{N}_]/u.test(t[b-1]??""));let w=i+s,y=[...o].sort((b,O)=>Math.abs(b-w)-Math.abs(O-w)).slice(
0,r);r-=y.length,h=y.find(g)}h!==void 0&&(n.set(a,{begin:h,words:d(h)}),s=h-i)}return n}var jr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Lp(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:xl(o,n),undone:[]},
r=n.find(g=>!jr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of Cp){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=xl([...i],n),f=g=>n.filter(h=>jr(g,h)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function bl(t){let[e]=[...Ir].map(
f=>Lp(t,f)).sort((f,d)=>d.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Pr.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!jr(r,f)).length}}var kl=t=>Pr.get(Jn(u.passages[t])),Dr=()=>Pr.size>
0,rs=t=>u.passages[t].sha256?kl(t)?.sentences.has(t):void 0;function Sl(t){let e=kl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-yl),o).join(
""),words:s,after:e.points.slice(r,r+yl).join("")}}var Xn=(t=p.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===p.reading)),as=t=>Xn().filter(
e=>e.passage===t);function hn(t,e=p.language){let n=Xn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function He(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?C(e):S(e.text)}function Rp(t){let{subject:e,predicate:n}=u.statements[t];return`${C(e)} — ${S(u.predicates[n])}\
: ${He(t)}`}function Np(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[He(r)]:[])}function Ip(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Oe),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(Np))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${U(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function Zn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>Ip(o,s))}function Fr(t){let e=Sl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):rs(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function Br(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function vl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Br(t),...e,
...Zn(n))}function jp(t,e){let{text:n}=u.passages[t];return vl(e,l("p",{class:"source"},ct(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),Fr(t))}function We(t){let e=Xn(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Rp(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=u.passages.length?l("p",{class:"source muted"},m("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[jp(c,f)]);return r.length?[...i,vl(r,a)]:i}function Pp(t){let e=G.now?.citations[t];if(!e)return[];let n=S(e),o=E(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function $l(t){
let{wanted:e,rest:n}=_c(t),o=new Set([...e].flatMap(a=>u.statements[a].passages.map(i=>u.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(Pp);
return l("div",{class:"why"},...We(e),...s.map(a=>l("p",{class:"paraphrase"},ts(a.split("/").at(-1)??""),` ${v.
answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("details",
{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var Wr=200,is=Wr;function Dp(t,e){let n=vr(e);if(n!==void 0&&n<j)return E(t,()=>Pt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ct(o):l("span",{dir:"auto"},t)}var Fp=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Bp(t,e,n){let o=v.row===n,s=E(`${n+1}${e.
mark}`,()=>{v.row=o?null:n,H(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.map((c,f)=>{let d=e.terms[t.
variables.indexOf(c)];return l("td",{class:Fp(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
Dp(e.cells[f],d):"")}),a=v.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},
a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},$l(e)))]:[i]}function Hp({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?m("correctedFrom")(n.join(", ")):o?m(
"supplied"):"",c=i.replace(/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),
c,...s.map(f=>`${m("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",ts(f)]))}function Wp(t){let{headings:e,rows:n,
footnotes:o,also:s,subject:r}=t,a=n.slice(0,is),i=E(m("moreRows"),()=>{is+=Wr,Hr="",H()},{class:"tool"}),c=[l(
"th",{scope:"col"},"#"),...e.map(d=>l("th",{scope:"col"},d))],f=Object.values(s).map(d=>l("p",{class:"note"},m(
"alsoAsked")(d.slice(0,5).join(", "),d.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":m("rowsOfAnswer")},Ac(t.chart,()=>k("answer").clientWidth-48,hl(t),v.rates!==null),
l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap((d,g)=>Bp(t,d,g)))),n.length>is?i:"",...f,
zn()?.refusal?l("p",{class:"note"},m("noEvidence")):"",v.own!==null?l("p",{class:"note"},m("ownEvidence")):"",
...o.map(Hp))]}function qp(){let{parameter:t,text:e,why:n}=v.trouble?.told??{},o=n==="unknown"?Yo(e,3):[],s=o.
map(r=>E(C(r),()=>Yt(v.name,{...v.typed,[t]:[Pe(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},
m("didYouMean")," ",...s)]:[]}function Up(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];
let n=t.map(({name:o,typed:s,rows:r})=>{let a=S(G.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(
s).flat().join(", "),c=l("small",{},` ${i} · ${m("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"\
question",onclick:()=>Yt(o,s)},a,c))});return[l("h2",{},m("otherRows")),l("ul",{class:"others"},...n),e?l("p",
{class:"note"},m("notAllAsked")):""]}function Gp(){let{answer:t,holds:e,trouble:n,isBusy:o}=v;return o?[l("p",
{class:"muted",role:"status"},m("answering"))]:n?[l("p",{class:"erratum",role:"alert"},dl()),...qp()]:e!==null?
[l("p",{},m(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},m("noRows")),...Up()]:t?Wp(t):[]}var Hr="";
function Ol(){let t=k("answer");if(t.hidden=!be()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,
document.body.classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,
answer:i}=v,c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,p.language,
document.documentElement.dataset.theme,G.now!==null]);if(c===Hr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&
(is=Wr),t.dataset.asked=JSON.stringify([e,n,o]),Hr=c;let f=i?.rows??[],d=o===null?S(zn()?.title??e):m("ownQuer\
y"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},d),i?l("span",
{class:"counts",role:"status"},m("rows")(f.length)):"",i&&ns().length&&!v.isDrawn?E(m("asThePicture"),Zc,{class:"\
tool draw"}):"",E("×",mn,{class:"tool close","aria-label":m("closeAnswer")})),...Gp());let h=t.querySelector(
".scroll");h&&(h.scrollTop=g)}var cs=[28,72],zp=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Ml=u.passages.map(t=>[t.text].flat());function Kp(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Vp(t,e,n){let o=t.slice(Math.max(0,n-cs[0]),n).replace(
n>cs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+cs[1]).replace(n+cs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function El(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=zp.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Kp),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(c.text),...Ml[i]],h=r.length?
[d,...g].find(O=>r.every($=>$.test(O))):void 0,w=f?d:h;if(w===void 0)continue;let y=f?null:r[0].exec(w),b=w===
d?void 0:["en","ko"][Ml[i].indexOf(w)];a.push({passage:i,lang:b,...Vp(w,y?.[0]??"",y?.index??0)})}return a}_("arrange",{write:()=>p.arrangement,read(t){if(t&&!Mi.includes(t))return null;p.arrangement=t}});function _p(t){
Y();let e=$t();p.arrangement=t,t||cn(e),Rn(),H(),jt()}function Tl(){let t=k("arrange");t.addEventListener("cha\
nge",()=>_p(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Ti}function Al(){k("arrange").value=
p.arrangement}var Qp=/^(Heading|소제목|제목)[^:]*: /,Yp=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),to=new Map,Ll=E("‹",()=>zr(-1),{class:"tool","data-label":"previous"}),Rl=E("›",()=>zr(1),{class:"\
tool","data-label":"next"}),Nl=l("span",{class:"here"}),gn=l("select",{"data-label":"jump"}),qr=l("div",{class:"\
bar reading"},Ll,Rl,Nl,gn),Ur=l("div",{}),fs=t=>u.passages[t].kind==="heading",ls=[...u.passages.keys()].filter(
fs),Gr=t=>S(u.passages[t].text)||m("unparaphrased");function Jp(t){let e=Gr(t).replace(Qp,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Xp(t){let e=as(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Fr(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?Br(e):l("p",{class:"muted"},m("nothingStated")),...Zn(n,u.passages[t].errata))}function Zp(t){
let e=rs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function tm(t){let{
name:e,sentence:n,errata:o}=u.passages[t],s=t===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&t===0?"0":"-1",onclick:()=>we(t)},
fs(t)?"":l("span",{class:"number"},`${n||e} `),Gr(t),o.length?l("sup",{},"†"):"",Zp(t));return to.set(t,r),l(
"li",{},fs(t)?l("h3",{},r):r,s?Xp(t):"")}function em(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!fs(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(ls.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(tm)))}function zr(t,e=!1){let n=p.passage===null?0:p.passage+t;n<0||n>=u.passages.length||
(we(n),e?to.get(n)?.focus({preventScroll:!0}):it(`${Hn(u.passages[n])}: ${Gr(n)}`))}function Il(){let t=k("rea\
der");t.append(qr,Ur),t.addEventListener("keydown",e=>{let n=Yp.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),zr(n,!0))}),gn.addEventListener("change",()=>we(Number(gn.value)))}function nm(){
let{passage:t}=p,e=u.passages.length;Ll.disabled=!t,Rl.disabled=t===e-1,Nl.textContent=t===null?m("sentences")(
e):m("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:ls.findLast(o=>o<=t);gn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...ls.map(o=>l("option",{value:String(o)},Jp(o)))),gn.value=
n===void 0?"":String(n),gn.hidden=!ls.length,qr.hidden=!e}function om(t){let e="";return t.flatMap(n=>{let{article:o}=u.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],em(n)]})}function sm(){
let t=new Map;u.passages.forEach((s,r)=>{let a=`${Jn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(m(Dr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];to.clear(),Ur.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(u.passages.length?"textHelp":"noText")),u.articles.length&&!Dr()?l("p",{class:"note"},m("paraphrased")):"",...u.
passages.some(({sha256:s})=>s)?o:[],...om([...t.values()]))}var Cl=null;function rm(){let t=k("reader"),e=p.passage===
null?null:to.get(p.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Cl!==p.passage&&e.scrollIntoView(),Cl=p.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+qr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function us(){let{activeElement:t}=document,e=Ur.contains(t)&&t?.classList.contains("sentence");nm(),
sm(),e&&to.get(p.passage??0)?.focus({preventScroll:!0}),rm()}function Kr(){return(u.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??u.lang}function eo(t){p.language=t,document.documentElement.lang=t,document.title=S(u.title),k("title").
textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Ct(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ct(n.dataset.label));
k("query").placeholder=m("search"),zt("languages",t)}var am={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function jl(t,e){let n=am[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(J(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:f,y:d}=s(c),g=Math.max(0,Math.hypot(f-t.x,
d-t.y)-Vt(c,o,Rt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:d,bend:g}of r>2?X().values():[]){let h=tr(
s(f),s(d),g),w=Math.min(...h.slice(1).map((y,b)=>Zs(h[b],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Vr=()=>p.selected!==null||!!p.pair||!!p.highlighted,ds=!1,Pl=({pointer:t})=>jl(t.DOM,ds);function Dl(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=Pl(e);n!==void 0?hc(n):o!==void 0?qo(zs(o)):Vr()&&je()}),T.on(
"doubleClick",e=>{let{thing:n}=Pl(e);n!==void 0&&zo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ds=n.pointerType==="touch",ds&&e==="pointerdown"&&fr()},!0);t.addEventListener("mousemove",e=>ds&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",fr)}var ke=(t,e)=>k(t).addEventListener("click",e),ps=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function im(){ke("closer",()=>Ie(1.4)),ke("farther",()=>Ie(1/1.4)),ke("whole",()=>jt()),ke("undo",dr),ke(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),mc(t)})}var _r=()=>k("menu").getAttribute("aria-expanded")==="true",Qr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function Hl(){Qr(!1),k("menu").focus()}function Fl(t){he(t),H()}var Wl=()=>k("theme").
setAttribute("aria-pressed",String(ln()));function cm(){ke("menu",()=>Qr(!_r())),ps("modes",t=>{$c(t),_r()&&Hl()}),
ps("readings",Oc),ps("languages",t=>{eo(t),H()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&Qr(!1)});ke("theme",()=>Fl(ln()?"light":"d\
ark")),Ne.addEventListener("change",()=>Fl(Ne.matches?"dark":"light"))}function Bl(t){Lt(t),t==="text"&&us(),ss()}
function lm(){ke("fold",()=>ut(!li())),ps("tabs",Bl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===p.tab)+e+n.length)%n.length];Bl(o.value),o.focus()})}function fm(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
dr()),!(e||n||t.altKey)&&(t.key==="Escape"&&_r()?Hl():t.key==="Escape"&&Vr()?je():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function ql(){Dl(),im(),cm(),lm(),xa(Go),addEventListener("resize",()=>{p.mode==="picture"&&
dc()}),document.addEventListener("keydown",fm),k("tab-text").hidden=!u.passages.length,k("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!u.readings.includes(
t.value);zt("modes",p.mode)}var um=64*1024*1024,fe=null;function Gl({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Hn):""}function dm(){fe=null,Yr()}function Yr(){let t=k("took");if(t.hidden=fe===null,fe===null)return;t.className=
fe.read?.of&&fe.read.found===fe.read.of?"":"wrong";let e=E("×",dm,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},Gl(fe)),e)}async function pm([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>um)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:bl(r)}}async function Ul(t,e=!1){t.length&&(fe=await pm(t,e),p.tab==="overview"&&Lt("tex\
t"),ut(!0),H(),it(Gl(fe)))}function zl(){let t=k("file");t.addEventListener("change",async()=>{await Ul([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Ul([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var mm=60,hm=2,gm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Kl={"+":()=>Ie(1.4),"=":()=>Ie(
1.4),"-":()=>Ie(1/1.4),0:()=>jt(),Enter:()=>p.selected!==null&&k("details").querySelector("h2")?.focus()};function wm([
t,e]){let n=Ce().get(p.selected??-1)??T.getViewPosition();return[...Ce()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==p.selected&&i>0&&c<2*i?[{thing:s,far:i+hm*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function ym([t,e]){let{x:n,y:o}=T.getViewPosition(),s=mm/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Vl(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=gm[e.key];if(!(!n&&
!Object.hasOwn(Kl,e.key)))if(e.preventDefault(),!n)Kl[e.key]();else if(e.shiftKey)ym(n);else{let o=wm(n);o!==void 0&&
gc(o)}})}function ms(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,f=()=>a.length+i.length;
function d(A,...B){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:ot=>{
ot.preventDefault(),O(A)}},...B)}function g(A,B){let ot=P(A);return d(B,_t(ot),l("span",{dir:"auto"},C(A)),l("\
small",{},S(ot.label)))}function h({passage:A,lang:B,before:ot,found:dt,after:lt},pt){let at=l("span",{dir:"au\
to",lang:B},ot,dt?l("mark",{},dt):"",lt);return d(a.length+pt,at,l("small",{},yr(u.passages[A])))}function w(){
let A=`${e.id}-sentences`,B=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},
l("small",{id:A},m("sentence")),B)}function y(){let A=t.value.trim()!=="",B={role:"option","aria-disabled":"tr\
ue","aria-selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...f()?[]:[l("li",B,m("nothing"))]),
e.hidden=!A,t.setAttribute("aria-expanded",String(A)),A&&f()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):
t.removeAttribute("aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nea\
rest"})}function b(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescend\
ant")}function O(A){t.value=o?C(a[A]):"",b(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function $(){i=s(t.value),
a=Bn(t.value,i.length?8:12),c=0,y()}function R(A){e.hidden&&$(),c=(c+A+f())%(f()||1),y()}t.addEventListener("i\
nput",$),t.addEventListener("focus",()=>o||$()),t.addEventListener("blur",b),t.addEventListener("keydown",A=>{
A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),R(A.key==="ArrowDown"?1:-1)):A.key===
"Enter"&&f()&&!e.hidden?(A.preventDefault(),O(c)):A.key==="Escape"&&(o||(t.value=""),b()))})}var Jr=3;function _l(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Xr(){k("tip").hidden=!0}function Ql(){k(
"drawing").addEventListener("mouseleave",Xr),k("drawing").addEventListener("pointerdown",Xr,!0),T.on("hoverNod\
e",({node:t,event:e})=>_l(e,C(t),l("small",{},S(P(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=hn(Gt(n.edges)),s=o.slice(0,Jr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},U(r.statements))));_l(e,...s,o.length>Jr?l("small",{},`+ ${o.length-Jr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Xr)}var xm="input, select, textarea, [role=tablist], [role=application]";function Yl(){_("tour",{write:()=>p.tour===
null?"":String(p.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Ln(Number(t))}}),document.addEventListener("keydown",t=>{if(!(p.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(xm))){if(t.key==="ArrowRight")ge(p.tour+
1);else if(t.key==="ArrowLeft")ge(p.tour-1);else if(t.key==="Escape")Fn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var bm={corrected:"corrected",stated:"stated","as-stated":"stated"};function hs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}_("lang",{kept:!0,write:()=>p.language===
Kr()?"":p.language,read(t){if(t==="en"||t==="ko")eo(t);else{if(t)return null;eo(Kr())}}});_("theme",{kept:!0,write:()=>ln()===
Ne.matches?"":ln()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;he(t||(Ne.matches?"dark":"\
light"))}});_("reading",{write:()=>p.reading===u.readings[0]?"":p.reading,read(t){let e=t?bm[t]:u.readings[0];
if(!u.readings.includes(e))return null;p.reading=e,zt("readings",e)}});_("as",{write:()=>p.mode==="picture"?"":
p.mode,read(t){if(t&&t!=="table")return null;To(t||"picture")}});var Dt;function Se(t,e,n,o){_(t,{write:()=>Ht(
n()),read(s){let{places:r,unknown:a}=hs(Wt(s),e);return o(r),a}})}var ue=(...t)=>t.flatMap(e=>e===null?[]:Pe(e)),
Zr=t=>t.map(e=>u.kinds[e].name);Se("view",Dc,()=>{let{preset:t}=$t();return t?[u.presets[t].name]:[]},([t=u.presets.
length?0:null])=>{Dt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()}});
Se("around",nt,()=>ue($t().centre),([t])=>{t!==void 0&&Object.assign(Dt,{preset:null,centre:t})});Se("show",Jo,
()=>Zr($t().asked),t=>Object.assign(Dt,{asked:t}));var Xl=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Se(
"hide",Jo,()=>{let{away:t}=$t();return Xl(t)?[]:Zr(t)},t=>Object.assign(Dt,{away:t}));Se("only",Jo,()=>{let{away:t}=$t(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return Xl(t)?Zr([e]):[]},([t])=>{t!==void 0&&(Dt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var Jl="*";_("with",{write:()=>Ht($t().came.map(({thing:t,all:e})=>Pe(t)+(e?
Jl:""))),read(t){let e=Wt(t),{unknown:n}=hs(e,o=>nt(o.replace(/\*$/,"")));return Dt.came=e.flatMap(o=>{let s=nt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Jl)}}),n}});Se("add",nt,()=>ue(...$t().added),
t=>Object.assign(Dt,{added:t}));Se("without",nt,()=>ue(...$t().removed),t=>Object.assign(Dt,{removed:t}));_("l\
ines",{write:()=>Ht(ko.flatMap(t=>ne()[t]?`${t} ${ne()[t]}`:[])),read(t){return Dt.sieve=ee(),Wt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=ko.find(r=>r===n);return s&&(Dt.sieve[s]=o),!s})}});Se("pin",nt,()=>ue(
...$t().pinned),t=>{cn({...Dt,pinned:t}),ft()});function no(t,e,n,o,s){_(t,{write:()=>Ht(o()),read(r){let a=Wt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=hs(a,n);return a.length&&!c.length&&s(...i),c}})}no("line",2,nt,()=>p.pair?ue(p.pair.from,p.pair.to):
[],(t,e)=>tn(t,e));no("passage",1,Pc,()=>p.passage===null?[]:[u.passages[p.passage].name],t=>An(t));no("path",
2,nt,()=>p.isTold?ue(p.path.from,p.path.to):[],(t,e)=>Le(t,e));_("avoid",{write:()=>p.isTold&&p.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=p.path;if(t&&(t!=="hubs"||!p.isTold))return null;t&&e!==null&&n!==null&&Le(e,
n,{avoids:!0})}});_("way",{write:()=>p.isTold&&p.path.way?String(p.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=p.
path;if(t)return!/^[1-9]\d*$/.test(t)||!p.isTold||e===null||n===null?null:(Le(e,n,{avoids:o,way:Number(t)-1}),
p.highlighted&&Number(t)<=Ke(e,n,o).paths.length?[]:null)}});no("at",1,nt,()=>ue(p.passed?p.selected:null),t=>re(
t,!0));no("entity",1,nt,()=>ue(p.passed?null:p.selected),t=>re(t));function Zl(t){Ar(t),p.tab==="overview"&&(p.tab="ask")}_("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Ht(e)]),read(t,e){if(!t||!Fe())return v.name&&Gn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Wt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?Zl({name:t,typed:n}):p.
tab==="overview"&&(p.tab="ask")}});_("rates",{write:()=>ml(v.rates),read(t){let e=Nr(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});_("sparql",{write:()=>v.own??"",read(t){if(t&&!Fe())return[t];t&&v.own!==t?Zl({own:t}):
!t&&v.own!==null&&Gn()}});_("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&be(),
t&&t!=="answer"?null:void 0}});var km=["ranked","rated","paid","pursued"],ef=6,Sm=matchMedia("(max-width: 860px)"),nf=t=>u.kinds[I(t)].beside,
ta=t=>t<j&&nf(t)==="others",of=[...u.things.keys()].slice(0,j).filter(ta).sort((t,e)=>L(e).length-L(t).length||
t-e);function vm(t,e){Y(),p.beside=[t,e],Sm.matches&&ut(!1),H(),k("beside").querySelector("h2").focus()}function $m(){
Y(),p.beside=null,H(),k("details").querySelector(".beside button")?.focus()}function sf(t){let e=of.filter(a=>a!==
t);if(!ta(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>vm(t,a),{class:"tool"})),o=n.splice(ef),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=st(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function Om(t,e){let n=[...Tt(t),...rt(t)].filter(s=>nf(
s)===e);return hn(new Set(n.flatMap(yt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Mm({text:t,
statements:e,passage:n}){let o=U(e),s=n===null?"":ct(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function Em(t,e){let n=Om(t,e).map(Mm),o=n.splice(ef);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function tf(t,e){let n=of.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},C(s))),o=l("select",{"aria-label":m("besideChoice")(C(e[1-t])),onchange:({target:s})=>{Y(),p.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],H(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},K(e[t]),o)}function rf(){let t=k("beside"),{beside:e}=p;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=km.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>Em(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(C).join(" · ")),E("×",$m,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},l("table",{},
l("thead",{},l("tr",{},tf(0,e),tf(1,e))),...n.map(o=>l("tbody",{},...o)))))}_("beside",{write:()=>p.beside?Ht(
p.beside.map(Pe)):"",read(t){if(p.beside=null,!t)return;let e=Wt(t),n=e.map(nt),o=e.filter((i,c)=>n[c]===void 0||
!ta(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;p.beside=[s,r]}});var af=6,Tm=12;function ea(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=et(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function na({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:m("relationOf")(n)}var cf=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return l("span",{class:"end"},
K(e),o?l("sup",{},o):"")});function Am(t){let e=cf(t),n=e.length>af+1?af:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},na(t)),l("dd",{},...e.
slice(0,n),s))}function oa(t){let e=wt(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(P(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function Cm(t,e){let n=oa(t),o=ea(t,s=>s!==e&&!(Q(s)&&n.startsWith(C(s))));return l("l\
i",{},E(n,()=>Pt(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},na(s)),...cf(s))))}function Lm(t){let e=new Map;for(let o of Tt(t)){let s=ea(o,a=>a===t).map(na).join(
", ");if(!s)continue;let r=`${S(P(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Tm;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Cm(r,t)))))}function lf(t){let e=ea(t,o=>N(t)||!N(o)).map(Am),n=N(t)?[]:Lm(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var Rm=3,Nm=5,ff=12,Im=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,jm=150;function uf({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>jm?3:0)}function Pm({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=as(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Dm(t){let e=ho(t),o=hn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>uf(c,t)-uf(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Rm&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Pm(i,e));return[...new Set(a)]}function Fm({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
ct(n),r=t.replace(Im,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Bm(t){
let e=o=>wt(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Tt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Hm(t){let e=Bm(t).slice(0,Nm).map(n=>{let o=rt(n).filter(r=>r!==t&&
!Q(r)&&P(r).rank==="actor"),s=E(oa(n),()=>Pt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(K))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function df(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(P(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>ff+1?o.splice(ff):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(K));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(K),s.length?r:""))}var pf=t=>[...Dm(t).map(Fm),Hm(t)];var Wm=12,qm=3,mf=["from","to"];function hf(){let{from:t,to:e}=p.path;t!==null&&e!==null?Uo(t,e,{avoids:p.path.
avoids}):gs()}function Um(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return ms(o,n,{keep:!0,take(s){p.path[t]=
s,p.path.from!==null&&p.path.to!==null&&hf()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var gf=l("div",{"aria-live":"polite"});function wf(){let t=()=>{p.path={...p.path,from:p.path.to,to:p.path.
from},hf()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...mf.map(Um),E("",t,{class:"tool","data-message":"swap"}),gf)}function Gm(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,C(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,qm).join("; "))}
var zm=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),Gm(n),...We(o));
function Km(t,e){let{from:n,to:o,avoids:s,way:r}=p.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,Wm).map((f,d)=>{let h=Ts(f).slice(1).map(y=>C(y.from)).join(" – ");return E(h,()=>Uo(n,o,{avoids:s,way:d}),
{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function Vm(){let{from:t,to:e,avoids:n}=p.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Uo(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function _m(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=p.path,{paths:s,isCut:r}=Ke(t,e,n),a=Ts(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[Vm(),Km(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(zm))].filter(Boolean)}function gs(){for(let t of mf){let[e,n]=[k(`path-${t}`),p.path[t]];e.value=n===
null?"":C(n),e.placeholder=m("search")}gf.replaceChildren(..._m(p.path.from,p.path.to))}function yf(t){p.path=
{...p.path,from:t,to:null,way:0},gs(),Lt("path"),k("path-to").focus()}var kt=(t,e,n={})=>E(Ct(t),e,{class:"tool","data-act":t,...n}),bf=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function Qm(t){let e=St(t),n=N(t)?[]:Ae(t),o=N(t)?[]:Tt(t).filter(St);return bf(
kt("focus",()=>yc(t)),So(t).total?kt("expand",()=>zo(t)):"",N(t)&&e?kt("fold",()=>Vo([t])):"",N(t)&&!e?kt("unf\
old",()=>Ko([t])):"",n.length?kt("unfoldAround",()=>Ko(n)):"",o.length?kt("foldAround",()=>Vo(o)):"",kt("pathF\
rom",()=>yf(t)),e?kt("pin",()=>Sc(t),{"aria-pressed":String(me(t))}):"",e?kt("hide",()=>vc(t)):"",kt("release",
je))}function Ym(t){let{count:e,kinds:n}=Va(t),o=n.map(r=>S(u.kinds[r].label)),s=E(m("all"),()=>ye(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Jm(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",
lang:n.lang||!1},He(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},U([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function Xm(t){
let e=yt(t).filter(D).flatMap(Jm);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function sa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?l("p",{class:"names","data-how":e},ra(m(e)),...n):""}var ra=t=>l("span",{class:"muted"},t);function Zm(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:xf,ontoggle:o=>xf=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},ra(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
ra(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",lf(t),Xm(t))}var xf=!1;function th(t){let{label:e,names:n}=u.
things[t],o=P(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=We(ho(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},_t(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...pf(t),sa(t,"broader"),sa(t,"narrower"),sa(t,"related"),Qm(t),sf(
t),Ym(t),df(t),st(`${m("said")} (${r.length})`,...r),Zm(t)]}function eh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(St)?kt("fold",()=>Vo(o)):kt("unfold",()=>Ko(o));return[l("h2",{tabindex:"\
-1"},de()),l("p",{},K(t)," ",K(e)),bf(o.length?r:"",kt("release",je)),st(m("said"),...We(Gt(n)))]}function kf(){
let{pair:t,selected:e}=p,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?eh(t):e!==null?
th(e):n;k("details").replaceChildren(...o.filter(Boolean))}function ia(){return p.tour!==null?p.tour:u.steps.length&&oe()===u.steps[0].preset?0:null}var ws=u.steps.length-
1,nh=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function oh(t){return ws?t?[E(m("tourBack"),()=>ge(
t-1),{class:"tool","data-act":"back"}),...t===ws?[E(m("tourLeave"),Fn,{class:"tool next","data-act":"leave"})]:
[E(m("tourNext"),()=>ge(t+1),{class:"tool next","data-act":"next"}),E("×",Fn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[E(m("tourStart")(ws),()=>ge(1),{class:"tool next","data-act":"tour"})]:[]}function aa(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,ws));let e=u.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function sh(t){
let{text:e,passages:n}=Cn(t);return[aa(t),l("h1",{id:"headline",dir:"auto"},...nh(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(ct)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...oh(t)))]}var Sf=t=>t.toLocaleString(p.language);function ca(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!On.length?S(n):m("ownData")(Sf(j-u.relations.length),Sf(u.kinds.length),
C(On[0]))}var rh=()=>x.centre===null?"":C(x.centre);function ah(){let t=oe();if(t===null)return[aa(null),l("h1",
{id:"headline",dir:"auto"},de()||rh()||S(u.title))];let{title:e}=u.presets[t];return[aa(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},ca(t))]}var ih=()=>[p.selected,p.pair,p.passage,p.beside].some(t=>t!==
null)||p.isTold;function vf(){let t=ia(),e=document.activeElement?.dataset?.act,n=k("finding");n.style.setProperty(
"--held",p.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?ah():sh(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":ih()?"aside":"";(!p.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var ch=9;function $f(t,e){let n=u.kinds[t],o=!x.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>ye(t,o?"hide":"show")},e?Zo(n.family,on(t)):_t(n),S(n.label))}var Of=(t,e)=>l(
"span",{},t,e);function Mf(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],m(`${t}Error`))]}function Ef(){let t=$o(),e=new Set(u.relations.map(({thing:d})=>u.things[d].kind)),n=[
...u.kinds.keys()].filter(d=>t.has(d)||x.away.has(d)),o=n.toSorted((d,g)=>(t.get(g)??0)-(t.get(d)??0)).slice(0,
ch),s=n.filter(d=>o.includes(d)),r=[...X().values()],a=r.filter(d=>en(d)!==null),i=[...new Set(a.flatMap(d=>rn(
d)??[]))],c=z().filter(d=>Kt(d).includes("†")),f=r.filter(({label:d})=>d.includes("†"));k("legend").replaceChildren(
...s.filter(d=>!e.has(d)).map(d=>$f(d,!1)),...s.filter(d=>e.has(d)).map(d=>$f(d,!0)),...r.some(({edges:d})=>d.
some(({relation:g})=>g===null))?[Of(Zo("stated",No),m("statedLine"))]:[],...i.map(d=>Of(Zo(`tone-${sn(d)}`,[],
6),m("wideLine")(qt(d)))),...Mf("grave",c.some(Ee),f.some(({grave:d})=>d)),...Mf("light",!c.every(Ee),!f.every(
({grave:d})=>d)))}var Tf="rankings",lh=["country","pillar","year","printedAs"],oo=new Map;function fh(){let{reading:t,language:e}=p,
n=`${t} ${e}`;return oo.has(n)||(oo.set(n,null),Qt("answer",Tf,{},t,e).then(({table:o})=>{oo.set(n,o),H()},()=>oo.
delete(n))),oo.get(n)}function uh({columns:t,headings:e,rows:n}){let o=lh.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Af(){let t=oe();if(t===null||
u.presets[t].name!=="ranks"||!Fe())return"";let e=fh();if(!e?.chart)return st(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=E(m("allOfIt"),()=>Yt(Tf),{class:"tool"}),o=st(m("ranked"),hr(e.chart,k(
"overview").clientWidth-32),uh(e),n);return o.classList.add("ranks"),o}var dh=12;function ph(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function mh({relation:t,sum:e}){let n=Ws(t,e);if(n===null)return"";let o=document.createElementNS(
dn,"svg");o.setAttribute("class",`amount tone-${sn(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(dn,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function hh(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&Ve(n.statement),r=Co(e),a=r!==
null&&p.pair?.from===r.from&&p.pair.to===r.to,i=ph(e).map(C).join(" → "),c=l("b",{},Hs(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&qo(r)},f,mh(t)))}function Cf(){let t=Ae().flatMap(s=>Nn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${P(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,dh);return[l("h4",{},qt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(hh))]}),o=t.map(
({sum:s})=>s.statement).filter(Ve);return st(m(p.reading==="corrected"?"rightAmounts":"amounts"),...n,...Zn(o),
l("p",{class:"note"},m("scales")))}function wn(t,e,n){let o=ne()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>ur({...ne(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Lf=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function Rf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=za(),r=[wn("least",m("least"),t.map(([c,{amounts:f}])=>[
c,wt(f).replaceAll(`
`," ")])),wn("since",m("since"),e.map(c=>[String(c),String(c)])),wn("until",m("until"),e.map(c=>[String(c),String(
c)])),wn("status",m("statusIs"),n.map(([c,f])=>[c,S(f)])),wn("hearsay",m("hearsay"),Lf(o)),wn("errata",m("erra\
ta"),Lf(s))].filter(Boolean);if(!r.length)return"";let a=!Ye(ne()),i=E(m("everyLine"),()=>ur(ee()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(X().size)):"",a?i:"")}var yn=t=>t.toLocaleString(p.language),gh=[...u.things.keys()].slice(0,j),wh=u.kinds.map((t,e)=>gh.filter(n=>I(
n)===e).length),Nf=new Set(u.relations.map(({thing:t})=>I(t))),If=On.slice(0,8),xn=t=>l("p",{class:"note"},t);
function yh(){let t=oe(),e=u.presets.map((n,o)=>E(S(n.title),()=>wc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return st(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),xn(
t===null?m("ownView"):ca(t)),u.presets.some(({name:n})=>n==="all")?"":xn(m("tooMany")(yn(j))))}function xh(t,e){
let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Je().has(t),onchange:({target:a})=>ye(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(yn(e),yn(wh[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,_t(n),l("span",{},r),s),E(m("only"),()=>ye(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function bh(){
let t=$o(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>xh(r,t.get(r)??0))),o=e.filter(s=>Nf.
has(s));return[st(m("kinds"),xn(m("kindsNote")),n(e.filter(s=>!Nf.has(s)))),o.length?st(m("lines"),xn(m("lines\
Note")),n(o),l("div",{class:"tools"},E(m("unfoldAll"),bc,{class:"tool","data-act":"unfoldAll"}),E(m("foldAll"),
kc,{class:"tool","data-act":"foldAll"}))):"",Je().size?E(m("all"),()=>ye(null,"all"),{class:"tool",id:"every"}):
""]}function kh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>Yo(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function Sh(){let t=p.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"},"†"),m("ring"),t)}function vh(){let t=If.map(e=>l("li",{},K(e)," ",l("sm\
all",{},String(L(e).length))));return st(m("connected"),l("ul",{class:"things"},...t))}function $h(){let t=ia();
if(t===null)return[];let{points:e,passages:n}=Cn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(ct));if(e.length){
let a=e.map(i=>o(S(i.text),i.passages));return[st(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(
a=>u.passages[a].text).map(a=>o(S(u.passages[a].text),[a]));return t?[st(m("inShort"),l("ul",{class:"points"},
...r))]:[]}function jf(){let t=[m("things")(yn(j-u.relations.length)),m("statements")(yn(u.statements.length)),
u.passages.length?m("sentences")(yn(u.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),p.unknown?
kh(p.unknown):"",...$h(),p.tour===null?Cf():"",yh(),Af(),u.articles.length&&u.readings.length>1?xn(m("bothRead\
ings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),u.readings.length===1&&u.
readings[0]==="corrected"?xn(m("onlyCorrected")):"",Pa?Sh():"",...bh(),Rf(),If.length?vh():""];k("overview").replaceChildren(
...e.filter(Boolean))}var Df=t=>Math.min(...t,u.passages.length),Ff=t=>l("span",{class:"chips"},...t.map(ct)),Bf=t=>l("span",{dir:"a\
uto"},t),Hf=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Oh={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:K},{name:"kind",value:t=>S(P(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>Me(t).length,cell:t=>Me(t).length?`${U(Me(t))} ${Me(t).length}`:""}]},Pf=({passage:t})=>t===null?[]:[
t],Mh={title:"wordRows",under:["thing"],rows:()=>Xn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(Hf)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Bf(t.text)},{name:"sentence",value:t=>Df(Pf(t)),cell:t=>Ff(Pf(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>U(t)}]},Eh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(D).map(t=>({row:t,things:Hf(t)})),columns:[{name:"\
subject",value:t=>C(u.statements[t].subject),cell:t=>K(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:He,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?K(e):Bf(He(t))}},{name:"sentence",value:t=>Df(u.statements[t].passages),cell:t=>Ff(u.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},ys={things:Oh,...u.sentences.length&&{words:Mh},statements:Eh};var Ss=200,qf=matchMedia("(max-width: 640px)"),bs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Xt="things",Uf=!1,so="",bn=Ss,Wf=t=>String(t).normalize("NFKC").toLowerCase();function Th(){
let{columns:t,rows:e}=ys[Xt],n=new Set([...z(),...xt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>Uf||n.has(
h)||Xt==="words"&&w.some(y=>N(y)&&n.has(y)),s=Wf(so),r=new Set(so?Bn(so,1/0):[]),a=(h,{name:w,value:y,cell:b})=>w===
"sentence"&&b?b(h).textContent:y(h),i=(h,w)=>!so||t.some(y=>Wf(a(h,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=bs[Xt],{value:d}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:d(h),i:w})).sort((h,w)=>{let[
y,b]=[h.key,w.key],O=typeof y=="number"&&typeof b=="number"?y-b:g(String(y),String(b));return f*O||h.i-w.i}).map(
({row:h})=>h)}var xs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ua=l("div",{class:"tools",role:"group","data-label":"tableOf"}),la=l("input",{type:"checkbox",id:"eve\
ry-row"}),Gf=l("p",{class:"note",role:"status"}),ks=l("table",{}),fa=E("",Ah,{class:"tool","data-message":"mor\
eRows"});function Ah(){bn+=Ss,ve()}function zf(){xs.addEventListener("input",()=>{so=xs.value.trim(),bn=Ss,ve()}),
la.addEventListener("change",()=>{Uf=la.checked,ve()}),qf.addEventListener("change",()=>k("table").hidden||ve());
let t=l("label",{class:"check"},la,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ua,xs,t),Gf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ks,fa))}function Ch(t){
let{by:e,direction:n}=bs[Xt];bs[Xt]={by:t,direction:e===t?-n:1},ve(),ks.querySelector(`th [value="${t}"]`)?.focus()}
function Lh(t){Xt=t,bn=Ss,ve(),ua.querySelector(`[value=${t}]`)?.focus()}function Rh({name:t},e){let{by:n,direction:o}=bs[Xt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Ct(t),()=>Ch(e),{value:String(
e)}))}function ve(){xs.placeholder=m("filter"),ua.replaceChildren(...Object.entries(ys).map(([f,{title:d}])=>E(
Ct(d),()=>Lh(f),{class:"tool",value:f,"aria-pressed":String(f===Xt)})));let{columns:t,title:e,under:n}=ys[Xt],
o=Th(),s=t.filter(({name:f})=>qf.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:d,cell:g})=>g?
g(f):String(d(f)),c=f=>{let d=s.map(h=>l("div",{class:"under"},i(f,h))),g=a.map(h=>l("td",{},i(f,h)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...d),...g)};ks.className=Xt,ks.replaceChildren(l("caption",{class:"unseen"},
Ct(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Rh(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,bn).map(c))),
Gf.textContent=m("rowsOf")(Math.min(bn,o.length),o.length),fa.hidden=o.length<=bn,fa.textContent=m("moreRows")}var Ot=24,vs=22,$e=12,ro=18,Nh=480,Ih=2,Kf=8e3;function Vf({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),f=e-(c.length-1)*n*_e/2+n*.35;return tt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((d,g)=>d.split(
/([†‡]+)/).map((h,w)=>{let y=w?{}:{x:t,y:f+g*n*_e},b={fill:r?i.grave:i.mark,"font-weight":700};return tt("\
tspan",w%2?{...b,...r?{"text-decoration":"underline"}:{}}:y,h)})))}function jh({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,d,g]=[J(t),J(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[tt("path",{d:bi(f,d,n),fill:"none",stroke:g,...h})];for(let[y,b,O]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some($=>$.to===y)||w.push(Ph(J(y),n?vt(f,d,n,O):J(b),c(y),g,r));return w}function Ph(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+
s],h=[c-a*d,f-i*d],w=[[c,f],[h[0]-i*g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return tt("polygon",{points:w.map(y=>y.map(
b=>b.toFixed(1)).join(",")).join(" "),fill:o})}function Dh({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=P(
t),i=o/6;return tt("path",{d:Xo[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"strok\
e-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},tt("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}function Fh(t,e){let n=ar(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.
x-o.x} ${s.y-o.y}`,c=tt("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.things.map(w=>[
w.id,w])),d=w=>f.get(w).size;for(let w of n.lines)c.append(...jh(X().get(w.id),w,d));c.append(...n.things.map(
Dh));for(let{x:w,y,radius:b,sign:O}of n.signed){let $={"font-size":b*Po,"font-weight":700,"text-anchor":"middl\
e",fill:t.paper};c.append(tt("text",{x:w,y:y+b*Po*.4,...$},O))}for(let w of n.captions)c.append(Vf(w,w.line.weight>
1?t.ink:t.soft,t));for(let w of n.names)c.append(Vf(w,Q(w.thing)?t.soft:t.ink,t));let g=({x:w,y})=>w>=o.x&&w<=
s.x&&y>=o.y&&y<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(J(w)));return{svg:c,things:h,width:r,height:a}}function da(t,e,n,o=400){
let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();Te(a,e,o)[0]<=n?s[s.length-1]=a:s.
push(r)}return s.filter(Boolean)}var pa=(t,e,n,o)=>t.map((s,r)=>tt("text",{x:Ot,y:e+(r+.8)*n*1.3,"font-size":n,
...o},s));function Bh(t,e,n,o){let s=new Set(t),r=xt().filter(({from:d,to:g})=>s.has(d)&&s.has(g)),a=new Set(r.
flatMap(({relation:d})=>d===null?[]:I(d))),i=[],[c,f]=[Ot,n+ro];for(let d of[...new Set(t.map(I)),...a]){let{label:g,
family:h,shape:w}=u.kinds[d],y=18+Te(S(g),$e)[0]+ro;c+y>o&&c>Ot&&([c,f]=[Ot,f+ro]);let b=e.families[h].full;i.
push(a.has(d)?tt("path",{d:`M${c} ${f-4}h12`,stroke:b,"stroke-width":2,"stroke-dasharray":on(d).join(" ")||"no\
ne"}):tt("path",{d:Xo[w],fill:b,transform:`translate(${c} ${f-10})`}),tt("text",{x:c+18,y:f,"font-size":$e,fill:e.
ink},S(g))),c+=y}return{made:i,height:i.length?f-n+ro/2:0}}function Hh(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Wh(){let t=k("headline")?.textContent||S(u.title),
e=u.readings.length>1?m(p.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function ma(t){let{licences:e}=await Wn(),n=tc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Nh,ar(n).width),[c,f]=Wh(),d=da(c,vs,i-2*Ot,600),g=da(f,$e+2,i-2*Ot),h=Ot+d.length*vs*1.3+
g.length*($e+2)*1.3+ro/2,{svg:w,things:y,width:b,height:O}=Fh(n,h);w.setAttribute("x",String((i-b)/2));let{made:$,
height:R}=Bh(y,n,h+O,i-Ot),A=u.articles.map(S).filter(Boolean).join("; "),B=[A?m("slideSource")(A):"","sovkg",
...e.map(Hh)].filter(Boolean).join(" · "),ot=w.textContent?.includes("†")||y.some(F=>Kt(F).includes("†")),
dt=[...X().values()].filter(F=>en(F)!==null),at=[...[...new Set(dt.flatMap(F=>rn(F)??[]))].map(qt).map(F=>m("w\
ideLine")(F).replace(/^./,V=>V.toUpperCase())),ot?m("slideErrata"):"",B].filter(Boolean).flatMap(F=>da(F,$e,i-
2*Ot)),qe=h+O+R,M=qe+at.length*$e*1.3+Ot,W=tt("svg",{xmlns:dn,viewBox:`0 0 ${i} ${M}`,width:i,height:M,"font-f\
amily":a,role:"img"});return W.append(tt("title",{},c)),t||W.append(tt("rect",{width:i,height:M,fill:r})),W.append(
...pa(d,Ot/2,vs,{"font-weight":600,fill:o}),...pa(g,Ot/2+d.length*vs*1.3+2,$e+2,{fill:s}),w,...$,...pa(at,qe,$e,
{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(W)],{type:"image/svg+xml"}),width:i,height:M}}
async function _f(t){let{file:e,width:n,height:o}=await ma(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.
decode();let a=Math.min(Ih,Kf/n,Kf/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});
return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(
d=>d?c(d):f(new Error("PNG")),"image/png")})}var qh=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Uh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function Qf({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,C(n.thing),o,S(u.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?C(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>u.passages[a].name).join(" "),r.errata.map(a=>S(u.errata[a].problem)).join(" | ")]);return[qh,...e].map(
n=>`${n.map(Uh).join(",")}\r
`).join("")}var ao=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Yf=t=>t.
split(/[#/]/).at(-1)||t;function Jf({triples:t,things:e,terms:n}){let o=new Map;function s(f,d,g){let h=o.get(
`${f} ${d}`)??`k${o.size}`;return o.set(`${f} ${d}`,h),`<data key="${h}">${ao(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:d,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(b=>u.passages[b].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(u.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${ao(f.iri)}" target="${ao(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Yf(d),[...w.get(Yf(d))??[],g.value])}let i=e.map(({iri:f,
thing:d})=>{let[g,h]=[u.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",es(d,n).join(" "))];for(let[y,b]of r.get(d)??[])w.push(s("node",`said_${y}`,b.join(" | ")));return`<node id\
="${ao(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,d])=>{let[g,h]=f.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${ao(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Xf="http://www.w3.org/2000/01/rdf-schema#label",Gh="http://www.w3.org/2001/XMLSchema#string",kn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Zf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function tu({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Xf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Zf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${kn(g)}@${h}`:w&&w!==Gh?`${kn(g)}^^${r(w)}`:kn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,y]=[r(g),u.things[h].label];for(let O of es(h,n))c(w,`a ${r(O)}`);
let b=Array.isArray(y)?[`${kn(y[0])}@en`,`${kn(y[1])}@ko`]:[kn(y)];c(w,`${r(Xf)} ${b.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(u.title),m(p.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${Zf(h)} .
`),`
`,...f].join("")}var zh={turtle:[tu,"text/turtle","ttl"],csv:[Qf,"text/csv","csv"],graphml:[Jf,"application/graphml+xml","graph\
ml"]};async function ha(t){let[e,n,o]=zh[t];un(new Blob([e(await Bc())],{type:`${n};charset=utf-8`}),o)}var eu=()=>k(
"transparent").checked;async function Kh(){try{await navigator.clipboard.writeText(location.href),it(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var nu={png:async()=>un(await _f(eu()),"png"),svg:async()=>un(
(await ma(eu())).file,"svg"),print:()=>print(),link:Kh,turtle:()=>ha("turtle"),csv:()=>ha("csv"),graphml:()=>ha(
"graphml")};function Vh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function ou(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Vh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(nu,n.id)&&(t.
hidePopover(),k("take").focus(),await nu[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var _h=matchMedia("(max-width: 860px) and (min-height: 501px)");Oa(Ai,rr,jo,ba,Wl,vf,Ef,Al,jf,kf,rf,gs,()=>p.tab===
"text"&&us(),()=>p.mode==="table"&&ve(),ss,Ol,Yr,Bs,()=>{k("undo").disabled=!Sa()});wf();Il();zf();ms(k("query"),
k("found"),{take:Pt,sentences:El,read:we});zl();Ql();Vl();Yl();Tl();ql();ou();ut(!_h.matches);k("empty").hidden=
j>0;T.once("afterDrawing",()=>performance.mark("drawn"));Go(location.hash);window.sovkg={data:u,network:T,lines:X,
readable:Ho,pointOn:vt,picture:{shown:Ce,things:z,isPinned:me},select(t){let e=nt(t);return e!==void 0&&Pt(e),
e!==void 0}};document.documentElement.dataset.ready="";})();
