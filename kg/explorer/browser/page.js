"use strict";(()=>{var Lt=history.state?.step??0,uo={[Lt]:location.hash},Ma=!1,Ls=()=>{};var Cs=()=>Lt>0;function Ea(t,e){let n=e&&t!==uo[Lt];Lt+=Number(n),uo[Lt]=t;try{history[n?"pushState":"replace\
State"]({step:Lt},"",t||location.pathname+location.search)}catch{Ma=!0}}function Ta(){if(Cs()){if(!Ma)return history.
back();Lt-=1,Ls(uo[Lt],!1)}}function Aa(t){Ls=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Lt=n?Lt+1:e.step,uo[Lt]=location.hash,Ls(location.hash,n)})}var po=new Map,Q=(t,e)=>{po.set(t,e)},Wt=[],mo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
qt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ut=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function $u(){return[...[...po].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${mo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${mo(a)}`)]:[]}),...Wt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var ho=!1;function Z(){ho=!0,Wt=[]}function La(){Ea($u(),ho),ho=!1}function vu(t){let e=new Map;
Wt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Wt.push({part:n,kind:"",names:[n]})}return e}function Ca(t,e=!0){
ho=!1;let n=vu(t),o=new Map([...n].filter(([s])=>!po.has(s)));for(let[s,{read:r,kept:a}]of po){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${mo(i)}`;c===null?Wt.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Wt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${mo(r)}`;Wt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Wt.length?{kind:Wt[0].kind,names:Wt.flatMap(({names:s})=>s)}:null}var Ra=Cs,Na=Ta;var Ou=JSON.parse(document.getElementById("data")?.textContent??"{}");function Mu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(Ou).map(([t,e])=>[t,e.blank?Mu(e):e]));var go={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...go},Ia=[];function ja(...t){Ia.push(...t)}function H(){for(let t of Ia)t()}var S=t=>Array.
isArray(t)?t[d.language==="ko"?1:0]:t,wt=t=>S(t[d.reading==="corrected"?t.length-1:0]),L=t=>S(u.things[t].label),
Gt=t=>new Intl.DisplayNames(d.language,{type:"currency"}).of(t)??t;function ge(){let{pair:t,selected:e}=d;return t?
`${L(t.from)} – ${L(t.to)}`:e===null?"":L(e)}var j=u.things.filter(({kind:t})=>t!==null).length,I=t=>u.things[t].kind,F=t=>u.kinds[I(t)],Y=t=>F(t).rank==="\
concept",Ns=[];for(let t of u.relations)Ns[t.thing]=t;var et=t=>Ns[t],N=t=>Ns[t]!==void 0,wo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{wo[t].push(n),typeof e=="number"&&e!==t&&wo[e].push(n)});var yt=t=>wo[t].
filter(e=>u.statements[e].subject===t),we=Array.from({length:j},()=>[]);function Da(t){we[t.from].push(t),t.to!==
t.from&&we[t.to].push(t)}var R=t=>we[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Da({from:t,to:e,statement:n,relation:null})});var Pa=t=>Array.isArray(t)?t[0]:t,Rs=[];for(let t of u.edges)
Rs[t.relation]??=[],Rs[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Rs[t]??[],o=Pa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Y(i)&&Pa(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:p,role:g}=i,[m,w]=[g!=="poin\
t",g==="into"];Da({from:c,to:f,statement:null,relation:t,property:p,isAside:m,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Ae=[...u.things.keys()].slice(0,j).filter(t=>F(t).rank==="actor").sort((t,e)=>we[e].length-we[t].length||t-
e),nt=(t,e)=>t.from===e?t.to:t.from,Fa=(t,e)=>we[t].filter(n=>nt(n,t)===e&&zt(n,new Set));function P(t){let{only:e}=u.
statements[t];return e===""||e===d.reading}var zt=(t,e)=>t.relation===null?P(t.statement):!e.has(I(t.relation));
function at(t,e=new Set){let n=new Set;for(let o of we[t]){let s=nt(o,t);s===t||e.has(I(s))||!zt(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Ct=t=>[...new Set(we[t].map(e=>nt(e,t)).filter(e=>N(e)&&e!==t))];function yo(t){
let e=N(t)?[]:Ct(t).flatMap(yt);return new Set([...wo[t],...e].filter(P))}var Kt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:yt(e.relation).filter(P)));function xo(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function bo(t,e){
let n=o=>P(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):yt(e.relation).some(
n)}var Eu=6,Tu=2e4,Ba=1e3,Ha=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),
Wa=(t,e)=>N(t)!==N(e)?1:2,qa=t=>R(t).flatMap(e=>e.relation===null&&P(e.statement)?[nt(e,t)]:[]);function Au(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of qa(c)){if(n.has(f))continue;let p=e.has(c)&&e.has(f)?2:Wa(c,f),g=i+
p*Ba+(Y(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+p]??=[],s[r+p].push([g,f]))}}return o}var Lu=[...u.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>R(e).length-R(t).length||t-e).slice(0,Eu);function Xe(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ha(o),...n?Lu:[]].filter(m=>!o.has(m))),r=Au(e,o,s),a=m=>Math.floor((r.get(
m)??1/0)/Ba),i=new Map,[c,f]=[0,!1];function p(m){let w=m[m.length-1];if(c+=1,f||=c>Tu,f)return;if(w===e){let v=m.
filter($=>!N($)||o.has($)).join();i.has(v)||i.set(v,m);return}let x=[...new Set(qa(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,$)=>Number(N(v))-Number(N($))||v-$);for(let v of x){let $=o.has(w)&&o.has(v)?2:Wa(w,v);a(v)===a(
w)-$&&p([...m,v])}}r.has(t)&&p([t]);let g=m=>m.filter(w=>Y(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((m,w)=>g(m)-g(w)),isCut:f}}function Cu(t,e,n){let{captions:o}=et(t),s=wt(o).replaceAll(`
`," "),r=R(e).filter(i=>i.relation===t&&i.from!==i.to),a=R(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>nt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[c]===e&&a.some(m=>m[c]===
n&&m[f]===g[f]));if(p)return{said:s,both:i,third:p[f]}}return{said:s,both:null,third:null}}function Is(t){let e=Ha(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(
y=>y.relation===null&&nt(y,r)===o?[y.statement]:[]),i=Ct(r).filter(y=>!e.has(y)&&R(y).some(x=>x.relation===null&&
nt(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),f=[...new Set([...i,...c])].flatMap(yt),p=[...new Set(
[...i,...c])].map(y=>Cu(y,r,o)),g=a.filter(P).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),m=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...p].sort((y,x)=>m(y)-m(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(P))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),rt=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Vt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ct(t){k("status").textContent=t}var Ru=2.399963229728653,Nu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Ua(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ga(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*Ru,f={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},p=o(f);if(n.every(g=>Nu(p,g))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var za=t=>u.statements[t].errata.length>0,Le=t=>u.statements[t].only==="corrected";function G(t){let e=[...t].
filter(za);return(e.some(n=>!Le(n))?"†":"")+(e.some(Le)?"‡":"")}var ko=new Map;u.statements.forEach(({subject:t},e)=>{
za(e)&&ko.set(t,[...ko.get(t)??[],e])});var Ka=ko.size>0,Ce=t=>(ko.get(t)??[]).filter(P),Ze=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Re=t=>Ce(t).some(e=>Ze(e)&&!Le(e)),_t=t=>G(Ce(t));function js(t){
if(t.relation===null)return G([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return G(
yt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&P(o)}))}var $o=11,Iu=17,tn=1.18,ju=12,Pu={actor:3.4,named:2.8,relation:2.4,concept:2},Du={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},So=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Fu(t){
let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/So(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>So(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;So(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Bu(t){let e=Fu(S(u.things[t].label)),n=et(t)?.amounts??[];if(!n.length)return e+(_t(t).includes("‡")?
"‡":"");let o=wt(n).replaceAll(`
`," "),s=So(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Va=new Map;function Ps(t){let e=`${d.language} ${d.reading}`,n=Va.get(e)??new Map;return Va.set(
e,n),n.has(t)||n.set(t,Bu(t)),n.get(t)}var _a=document.createElement("canvas").getContext("2d"),Hu=getComputedStyle(
document.body).fontFamily,Wu={400:new Map,600:new Map};function se(t,e,n=400){let o=t.split(`
`),s=Wu[n],r=s.get(t);return r===void 0&&(_a.font=`${n} 20px ${Hu}`,r=Math.max(...o.map(a=>_a.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*tn]}function Tn(t){let{radius:e,font:n}=u.things[t],[o,s]=se(Ps(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Qt(t,e,n){let{rank:o}=F(t),[s,r]=Du[o];return Math.max(u.things[t].radius*e,Pu[o]+
Math.min(s*Math.sqrt(n),r))}function Qa(t,e,n){let o=F(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(u.things[t].font*e,$o+o),Iu),bold:o&&n>=ju?600:400}}var qu=40,Uu=130;function Ds(t,{x:e,y:n}){let[o,s]=Tn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Gu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Fs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Rt(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>R(g).map(m=>nt(m,g)).filter(
m=>m!==g&&t.has(m)),i=g=>t.get(g),c=(g,m)=>[...t].some(([w,y])=>w!==m&&Ua(g,i(m),y,u.things[w].radius+4)),f=[...t].
map(([g,m])=>Ds(g,m)),p=new Set(e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],m=(n?null:g.find(v=>a(v).length))??
g[0];p.delete(m);let w=n?[]:r===void 0?a(m):[r],y=n?[n]:w.map(i),x=Ga(y.length?Fs(y):o,n||y.length===1?r===void 0?
qu:Uu:0,f,v=>s?Gu(v,s):Ds(m,v),v=>w.some($=>c(v,$)));t.set(m,x),f.push(Ds(m,x))}}var An=80,[zu,Ku]=[8,12];function Ya(t,e){let n=Y(t)||N(t)?e:e.filter(o=>!Y(o));return n.length?n:e}function en(t,e,n){
return Ya(t,at(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(Y(s))-Number(Y(r))||R(r).length-R(s).length||s-r)}
function Vu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=et(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Ln(t,e,n){let o=new Set(Ya(t,at(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=zu)return[];let r=new Map;for(let a of R(t)){let i=nt(a,t),c={
actor:20,named:10,relation:0,concept:0}[F(i).rank];o.has(i)&&!e.has(i)&&zt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+Vu(a)))}return[...r].sort(([a,i],[c,f])=>f-i||R(c).length-R(a).length||a-c).slice(0,Ku-s).map(([a])=>a)}var vo=["least","since","until","status","hearsay","errata"],re=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),nn=t=>vo.every(e=>!t[e]),Xa=t=>Array.isArray(t)?t[0]:t,Za=t=>(t?.sums??[]).filter(({statement:e})=>P(
e)),Ja=(t,e)=>!t||t==="only"===e;function ti(t,e){let n=t.relation===null?void 0:et(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,p]=o.split(" ");if(!Za(n).some(g=>g.currency===f&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Xa(n?.status??"")!==a||!Ja(i,!!n?.hedge)?!1:!c||Ja(c,G(Kt([t]))!=="")}function ei(){let t=u.relations.flatMap(
e=>Za(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[Xa(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Bs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:re()}),b=Bs(),X=t=>b.shown.get(t),on=()=>new Set([...b.away,...b.aside]),ni=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Oo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=en(t,e,b.away);return{some:n.slice(0,An),total:n.length,away:en(t,e,new Set).length-n.length}}
function oi(t){let e=new Set(at(t,b.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=R(t).filter(a=>nt(
a,t)===s&&zt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function xt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=Hs()?new Set(u.presets[b.preset].things):null,[n,o,s]=[on(),ni(),!nn(b.sieve)];function r(i){if(s&&!ti(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&zt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||zt(i,n)):c?zt(i,b.away):!(t&&i.isAside)&&zt(
i,n)}let a=new Set(K());return[...a].flatMap(i=>R(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ne(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var si=()=>[...b.shown.keys()].filter(t=>N(t)&&!b.guests.has(t)),Mo=()=>[...b.guests],$t=t=>b.shown.has(t),ye=t=>b.
pinned.has(t),ae=()=>b.sieve,ie=()=>b.preset,Hs=()=>b.preset!==null&&u.presets[b.preset].flows,Ie=()=>b.shown;
function K(){let t=ni();return[...b.shown.keys()].filter(e=>!b.away.has(I(e))||t.has(e))}function Eo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ne()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function To(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var _u=[520,380];function Qu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&bo(e,r),s=t.filter(r=>R(r).some(o));return s.length?s:t}function Ws(t,e){Object.assign(b,Bs(),
{preset:t,centre:e,aside:To(t)})}function sn(t){Ws(t,null);let{things:e,wide:n,tall:o}=u.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{b.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var ri=()=>Ws(
null,null);function Ao(t){let{some:e,total:n,away:o}=Oo(t);Rt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Lo(t){return Ws(null,t),b.shown.set(t,{x:0,y:0}),
Ao(t)}function ai(){for(let t of b.guests)b.shown.delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function ii(t){
b.shown.has(t)||Rt(b.shown,[t]),b.guests.delete(t);let e=Ao(t);return b.came.push({thing:t,all:!0}),e}function ci(t,e){
b.guests.has(t)?Yu():ai(),b.read=new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set(
[t,...Ln(t,b.shown,b.away)].filter(n=>!b.shown.has(n))),b.shown.has(t)||Rt(b.shown,[t],{room:b.guests.size>3?_u:
void 0}),Rt(b.shown,[...b.guests],{round:t}))}function Yu(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),
b.guests=new Set}function qs(t){b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Us(t){
for(let e of t)b.away.delete(I(e)),b.guests.delete(e);Rt(b.shown,t)}function Gs(t){for(let e of t)qs(e)}function li(t){
b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(t)}function fi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:
e==="only"?(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(
t),e==="hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(I(n)))}function ui(t){b.sieve=t}function rn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function ce(t,e=null){ai(),b.read=new Set(e===null?[]:xo(e).filter(N));let n=t??
[],o=e===null?n:Qu(n,e),s=n.flatMap(r=>b.shown.get(r)??[]);return b.guests=new Set(o.filter(r=>!b.shown.has(r))),
Rt(b.shown,[...b.guests],{home:s.length?Fs(s):void 0}),[...new Set(o)]}function dt(){Object.assign(d,go),ce(null)}function le(t,e=!1){Object.assign(d,go,{selected:t,passed:e,tab:"de\
tails"}),ci(t,e)}function an(t,e){dt();let n=[Math.min(t,e),Math.max(t,e)];ce(n);let o=xt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Fa(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function je(t,e,{avoids:n=!1,way:o=0}={}){dt();let{paths:s}=Xe(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ce(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Cn(t){dt();let e=xo(t).filter(n=>!N(n));Object.assign(d,{passage:t,highlighted:ce(e,t),tab:"tex\
t"})}function Rn(t){let{told:e}=u.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function Nn(t){let{preset:e}=u.
steps[t];if(ie()!==e&&(d.arrangement="",sn(e)),dt(),!t)return;let n=Rn(t).things.filter(o=>!N(o)&&!Y(o));Object.
assign(d,{tour:t,highlighted:ce(n.some($t)?n.filter($t):n)})}function In(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=d,f=new Map(Ie());t!==null?(ce(null),le(t,e)):n?an(n.from,n.to):o!==null?
Cn(o):s&&a.from!==null&&a.to!==null?je(a.from,a.to,a):r!==null&&Nn(r),Object.assign(d,{unknown:i,tab:c});for(let p of Mo())
rn(p,f.get(p)??X(p))}var pi={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
"topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var di={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name} (${i(m)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(m=>f[m]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${p} Only what is verified is quoted.`}};var mi={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",types:"Types and their links",typesNote:"How many\
 things of each kind there are, and what links them, how often. Choose a kind to see its things.",howMany:"Num\
ber",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys walk from th\
ing to thing, Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 show\
s all. Search and the table reach everything, too.",pictureTools:"Picture",closer:"Closer",farther:"Farther",whole:"\
Fit",arrangement:"Arrangement",laidOut:"As laid out",byKind:"By kind",byCountry:"By country",inRings:"In rings",
noCountry:"no country named",undo:"Undo",physics:"Let it move",besideOthers:"Side by side with",besideChoice:t=>`\
Which country beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and support",pursued:"\
Policies and laws",notSaid:"The article says nothing of it.",allOfIt:"All that is said of ranks, row by row",asChart:"\
As a chart",saveChart:"Take the chart away as SVG",takeAway:"Take away",takeSlide:"What is in sight, as a slid\
e",takeData:"What is shown, as data",takeLink:"The view",transparent:"Transparent ground",copyLink:"Copy link",
linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"Ring and † or !: recorded as an er\
ror of the article; what is grave has a ! or an underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"\
Overview, details, path and text",tabs:"Beside the picture",overview:"Overview",details:"Details",noneChosen:"\
Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a name.",pathTab:"Path",
textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"\
“As stated” is what is printed; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"\
Your own selection.",tooMany:t=>`With ${t} things the graph is too large to be drawn at once: start here, sear\
ch, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`\
Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"\
Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the pi\
cture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each currency, for bars a\
nd lines; currencies are never added up.",help:"Choose a thing or a line to read what is said, and in which se\
ntence.",things:t=>`${t} things`,statements:t=>`${t} statements`,sentences:t=>`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"\
grave error",lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investmen\
t, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold\
 all",kindsNote:"How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t}\
 of ${e}`,moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which li\
nes",any:"any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"\
Errata",onlySuch:"only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No l\
ine is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"\
thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this \
page has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} \
more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, \
sentence by sentence",asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"\
Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside wor\
ds, mark what is recorded as an error of the article; a ring with ! and a † on a red ground mark a grave one.",
putRight:"A ‡ marks what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected \
here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No p\
assage states this.",pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the s\
entences that make it. Denied links are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same\
; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally shor\
t; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n}\
 → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"\
In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include\
 what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",
linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",
empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neigh\
bours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left \
out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.
join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph\
 knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`paragraph ${t}\
, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the picture lig\
hts up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the article's word\
s.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements of this sen\
tence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph\
 ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:", different\
 in your file",paragraph:t=>`Paragraph ${t}`,...di,...pi};var hi={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
ic-policy":"정책","topic-text":"글","topic-time":"시간"};var gi={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name}(${i(m)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(m=>`${f[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${p} 확인된 문장만 인용한다.`}};var wi={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"\
종류마다 몇이나 있고 무엇이 서로를 얼마나 이어 주는지 보인다. 종류를 고르면 그에 속한 것이 보인다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter \
키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"처음 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",
physics:"자동으로 움직이기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...gi,...hi};var yi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Xu={en:mi,ko:wi},h=t=>!u.passages.length&&yi[d.language][t]||Xu[d.language][t];function Nt(t){let e=h(t);return typeof e==
"string"?e:""}var Zu=12,It=new Map;for(let t=0;t<j;t+=1)N(t)||It.set(I(t),(It.get(I(t))??0)+1);function xi(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of R(n)){if(o.from!==n||N(o.from)||N(o.to)||(o.relation===null?!P(o.statement):
o.isAside))continue;let[s,r]=[I(o.from),I(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[I(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var zs=It.size>1,bi=zs&&u.presets[0]?.name==="hub"&&Ae.every(t=>R(t).length<Zu);var Ks=bi?"types":"picture",Co=["picture","table",...zs?["types"]:[]];function jn(t){d.mode=t,k("table").hidden=
t!=="table",k("types").hidden=t!=="types",k("drawing").hidden=t!=="picture",k("tools").hidden=t!=="picture",Vt(
"modes",t)}var tp=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function jt(t){
d.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of tp)k(n).hidden=e!==t;Vs()}function Vs(){k("fold").textContent=d.tab==="details"&&ge()||k(
`tab-${d.tab}`).textContent}var mt=t=>k("fold").setAttribute("aria-expanded",String(t)),ki=()=>k("fold").getAttribute(
"aria-expanded")==="true";var ep=13,np=1,Pn=t=>(et(t)?.sums??[]).filter(({statement:e})=>P(e)),Ro=t=>Pn(t).map(({statement:e})=>_s(e)+G(
[e])).join(", "),_s=t=>S(u.statements[t].object.text),Si=(t,{currency:e})=>`${I(t)} ${e}`;function op(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Pn(e)){let o=Si(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Qs(t,e){
let n=op().get(Si(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function cn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Pn(o).flatMap(s=>Qs(o,
s)??[]));return n.length?Math.max(np,ep*n.reduce((o,s)=>o+s)):null}var Ys=2,sp=24,rp=new Map(u.ties.map(t=>[t.property,t])),Js=t=>!t.isAside||t.alone,$i=t=>Hs()&&t.property===null&&
Ro(t.relation)!=="";function vi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+js(t)};if($i(t))return{...e,said:Ro(t.relation)};let{captions:n,
called:o}=et(t.relation),s=Js(t)?wt(n):S(o),r=t.property===null||Js(t)?"":js(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Oi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=rp.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Mi(t){
let e=vi(t);return Oi(e,e.said)}function Ei(t){let e=new Map;t.map(vi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,Ys),
...s.length>Ys?[h("moreLines")(s.length-Ys)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Oi(s[0],r.length>sp?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Ti(t){if(t.relation===null)return null;if($i(t))return Ro(t.relation);let e=Js(t)&&et(t.relation)?.
amounts||[];return e.length?wt(e):null}var Ai=[[],[0],[-.3,.3],[-.4,0,.4]];function Li(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function vt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Li(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ci=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ri(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Li(t,e,n))} `:"L"}${o(e)}`}var ap=2e3;function Ni(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Ei(o.map(([,[a]])=>a)),amount:o.length===1?Ti(r[0]):null,grave:[...Kt(r)].some(a=>Ze(
a)&&!Le(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Pe=new Map,Xs=new Map,
tt=()=>Pe,ht=t=>Xs.get(t)??0;function Zs(t){let{from:e,to:n}=Pe.get(t);return{from:e,to:n,edges:[...Pe.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function No(t){let e=[...Pe.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?Zs(o.
id):null}function tr({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=d;
return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>bo(s,a))}function Ii(){let t=new Map,
e=xt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Mi(n);r.said.set(a,[...r.said.get(a)??[],n])}Pe=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(c))),a=e.length>ap?void 0:Ai[r.length],i=a?r.map((c,f)=>Ni(
f?`${n}/${f}`:n,o,[c],a[f])):[Ni(n,o,r,0)];for(let c of i)Pe.set(c.id,c)}Xs=new Map;for(let{from:n,to:o}of Pe.
values())for(let s of[n,o])Xs.set(s,ht(s)+1)}var Fi=["kind","country","radial"],ln=28,Bi=64,Io=60,ji=190,er=u.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),Hi=er>=0;function ip(t){if(I(t)===er)return L(t);let e=R(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
er);return e?L(e.to):h("noCountry")}var nr=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function cp(t){
let e=[...t].map(([c,f])=>{let p=f.map(Tn),g=[0,1].map(x=>Math.max(...p.map(v=>v[x]))+ln),m=Math.ceil(Math.sqrt(
f.length*g[1]*nr()/g[0]))||1,w=Math.ceil(f.length/m),y=Math.min(m,f.length);return{name:c,things:f,cell:g,columns:m,
width:y*g[0]+ln,height:Bi+w*g[1]+ln}}),n=c=>+(c===h("noCountry"));e.sort((c,f)=>n(c.name)-n(f.name)||f.height-
c.height||f.things.length-c.things.length);let o=e.reduce((c,f)=>c+(f.width+Io)*(f.height+Io),0),s=Math.max(Math.
sqrt(o*nr()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Io,0]);let f={
...c,left:r,top:a};return r+=c.width+Io,i=Math.max(i,c.height),f})}function Pi(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=cp(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f})=>r.
map((p,g)=>{let m=c+ln/2+g%i*a[0]+a[0]/2,w=f+Bi+Math.floor(g/i)*a[1]+u.things[p].radius+ln/2;return[p,{x:m,y:w}]})),
groups:o}}function lp(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>nt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function fp(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function up(t){let e=[...t].sort((f,p)=>R(p).length-
R(f).length||f-p)[0],n=b.centre!==null&&t.includes(b.centre)?b.centre:e,o=xt(),{reached:s,left:r}=lp(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((f,p)=>{let g=$=>o.flatMap(T=>T.from===$||T.to===$?a.get(nt(T,
$))??[]:[])[0]??0,m=new Map(f.map($=>[$,g($)])),w=p?[...f].sort(($,C)=>Number(m.get($))-Number(m.get(C))||$-C):
[...f].sort(($,C)=>I($)-I(C)||$-C),y=w.map($=>Tn($)[0]+ln);c=Math.max(c+ji,y.reduce(($,C)=>$+C,0)/(2*Math.PI));
let x=w.map(($,C)=>2*Math.PI*C/w.length-Math.PI/2),v=p?fp(w.map($=>Number(m.get($))),y.map($=>$/c)):x;w.forEach(
($,C)=>{a.set($,v[C]),i.push([$,{x:c*Math.cos(v[C])*nr(),y:c*Math.sin(v[C])}])})}),r.forEach((f,p)=>{i.push([f,
{x:(p-(r.length-1)/2)*200,y:c+ji}])}),{points:i,groups:[]}}var jo=[],Di="";function Wi(){let t=new Set(Mo()),e=K().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.arrangement&&`${d.arrangement} ${d.language} ${e}`;if(n===Di||(Di=n,
jo=[],!n||!e.length))return;let o={radial:()=>up(e),kind:()=>Pi(e,r=>S(u.kinds[I(r)].label)),country:()=>Pi(e,
ip)}[d.arrangement],s=o?.()??{points:[],groups:[]};jo=s.groups;for(let[r,a]of s.points)rn(r,a)}var qi=()=>jo.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Ui(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of jo){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,f]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(f-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,f,r)}}var[pp,Gi]=[50,.4],dp=.75,mp=250;function zi(t,e){let n=0,o=!1,s=!1;function r(i=pp){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Gi}}),i>Gi/2&&(n=setTimeout(()=>r(i*dp),mp))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ki=[[],[9,3],[2,3],[9,3,2,3]],Po=[5,4],or=3,Vi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),hp=Vi(u.relations.map(({thing:t})=>I(t))),gp=Vi(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function fn(t){let e=hp.filter(n=>u.kinds[n].family===u.kinds[t].family);return Ki[Math.max(
0,e.indexOf(t))%Ki.length]}var un=t=>gp.indexOf(t)%or,pn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(et(e.relation)?.sums??[]).flatMap(n=>P(n.statement)?n.currency:[]))[0];var wp=3,_i=.6;function Qi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:p}=n,
{family:g,rank:m,shape:w}=F(t),y=!o||o.has(t),x=p[g][y?s&&m==="concept"?"pale":"full":"dim"],v=t===d.selected,
$=_t(t).includes("†")&&y,C=$&&Re(t),T={background:x,border:a},D=ye(t);return{id:t,...X(t),shape:w,size:Qt(t,
r,e)/r,borderWidth:(v?3:C?4:$?2:1)*(s?_i:1),color:{background:x,border:v?a:C?f:$?c:i,highlight:T,hover:T},fixed:D,
shapeProperties:{borderDashes:D?[3,2]:!1}}}function Yi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,p=t.edges.find($=>$.relation!==null)?.relation??null,g=s?null:cn(t),m=g===null?
void 0:pn(t),w=p===null?i:c[F(p).family],y=m===void 0?w:f[un(m)],x=p===null?Po:g===null?fn(I(p)):[],v=$=>({enabled:!s&&
t.edges.some(C=>C.to===$),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?_i/r:p===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<wp,dashes:x.length&&!s?x:!1,smooth:Ci(t.bend)}}var[yp,Ji]=[700,.2],xp=6,bp=2,kp=1.15,Sp=1500;function Xi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(p,g,m,w){e.setSize("100%","100%");let[y,x]=[p.map(({x:st})=>st),p.map(({y:st})=>st)],[
v,$,C,T]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],D=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/($-v||1),Math.max(t.clientHeight-o()-70,20)/(T-C||1),kp),J=m&&t.clientWidth<yp&&D*xp>Ji?Math.
max(D,Ji):D,ft=J<.35?g:null,gt=!a||m||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:ft??
(J>bp*D?w:null)??{x:(v+$)/2,y:(C+T)/2+16+o()/2/J},scale:ft?.35:J},e.moveTo({...i,animation:gt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),gt?r():(c=performance.now()+Sp,$p(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=c}}var $p=t=>t;var vp=1.5;function Zi(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function sr(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:p,paper:g}=c,
m=s.split(`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let w=o*tn;m.forEach((y,x)=>{let v=n+
(x-(m.length-1)/2)*w,$=t.measureText(y).width+2*vp*f;t.fillStyle=g,t.fillRect(e-$/2,v-w/2,$,w)}),m.forEach((y,x)=>{
let v=n+(x-(m.length-1)/2)*w,$=e-t.measureText(y).width/2;t.textAlign="left";for(let C of y.split(/([†‡]+)/)){
let T=/^[†‡]/.test(C);t.font=`${T?700:r} ${o}px ${p}`;let D=t.measureText(C).width;t.fillStyle=T?a?c.grave:
c.mark:i,T&&a&&(t.fillRect($-f,v-w/2,D+2*f,w),t.fillStyle=g),t.fillText(C,$,v),$+=D}t.font=`${r} ${o}px ${p}`})}var Do=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,p,g,m],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<m&&p<i&&
!o(w))return!1;return!0}};function tc([t,e,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[p,g,m,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<m||p>w)return!1;continue}let[y,x]=[(m-p)/g,(w-p)/g];c=Math.max(c,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return c<=f}var ec=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],rc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Op=[[0,-2],[0,2],...rc.
map(([t,e])=>[1.25*t,1.6*e])],[Mp,Ep]=[ec,[...ec,...rc,...Op]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),ac=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Tp=[...ac,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],ic=[0,8,16,24,32],Ap=[...ic,48,64,96,128,176,224],Lp=12,rr=12,nc=60,Cp=14,
Rp=600,Np=500,Ip=400,jp=.5,Dn=2,oc=2,Pp=.8,Dp=1,sc=(t,e,n,o)=>[t-n/2-Dn,e-o/2-Dn,t+n/2+Dn,e+o/2+Dn];function cc({
shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,sight:i=null,most:c=Np}){let f=M=>({x:s(M).x*a,y:s(
M).y*a}),p=new Do;for(let M of t){let{x:W,y:U}=f(M),B=Qt(M,a,r(M));p.add([W-B,U-B,W+B,U+B],M)}let g=o.length>Ip?
[]:o.flatMap(M=>Fp(M,f));function m(M,W,U,B=(()=>!1)){let _=i&&U.x>i[0]&&U.y>i[1]&&U.x<i[2]&&U.y<i[3],At=null,
ut=1/0;for(let pt of M){let[_e,ee,ne,Qe]=pt.box;if(_&&(_e<i[0]||ee<i[1]||ne>i[2]||Qe>i[3])||!p.isFree(pt.box,W,
B))continue;let Ht=g.reduce((Ye,{id:oe,stroke:St})=>Ye+(oe!==W&&tc(St,pt.box)?1:0),pt.off??0);if(Ht<ut&&([At,ut]=
[pt,Ht]),!ut)break}return At}let[w,y]=[e.slice(0,c),o.slice(0,c)],x=y.filter(({amount:M})=>M),v=new Set(x.flatMap(
({from:M,to:W})=>[M,W])),{names:$,captions:C}={names:new Map,captions:new Map},T=new Map;function D(M,W,U){p.add(
U,`name ${M}`),T.set(M,U),$.set(M,W)}function J(M){p.remove(`name ${M}`),$.delete(M)}let ft=new Set(e.slice(0,
Cp)),gt=M=>t.length>Rp&&ft.has(M)&&r(M)>=rr;function st(M){let W=Ps(M),{size:U,bold:B}=Qa(M,a,r(M)),[_,At]=se(
W,U,B),{x:ut,y:pt}=f(M),_e=Qt(M,a,r(M)),ee=r(M)>=rr,ne=St=>St.flatMap(Je=>(ee||v.has(M)?Tp:ac).map(([En,As])=>{
let fo=_e+Dn+1+Je,[va,Oa]=[En*(fo+_/2),As*(fo+At/2)];return{dx:va,dy:Oa,isFar:Je>Lp,box:sc(ut+va,pt+Oa,_,At)}})),
Qe=ne(ee?ic:[0]),Ht=St=>typeof St=="number"&&St!==M&&r(St)<rr,Ye=St=>typeof St=="number"&&!ft.has(St),oe=m(Qe,
null,{x:ut,y:pt})??(gt(M)?m(Qe,null,{x:ut,y:pt},Ht)??m(ne(Ap),null,{x:ut,y:pt},Ye):null);oe&&D(M,{dx:oe.dx,dy:oe.
dy,size:U,bold:B,label:W,isFar:oe.isFar},oe.box)}function it({id:M,from:W,to:U,bend:B,amount:_,weight:At},ut){
let[pt,_e]=se(ut,$o),[ee,ne]=[f(W),f(U)];if(At<oc&&Math.hypot(ne.x-ee.x,ne.y-ee.y)<Pp*pt)return;let Qe=(_||At>=
oc?Ep:Mp).map(([Ye,oe,St])=>{let[Je,En]=[oe*(pt/2+4),St*(_e/2+4)],{x:As,y:fo}=vt(ee,ne,B,Ye);return{along:Ye,dx:Je,
dy:En,off:Je||En?Dp:0,box:sc(As+Je,fo+En,pt,_e)}}),Ht=m(Qe,M,vt(ee,ne,B,.5));Ht&&(p.remove(M),p.add(Ht.box,M),
C.set(M,{along:Ht.along,dx:Ht.dx,dy:Ht.dy,size:$o,label:ut}))}function Ve(M){let W=M.amount??"";if(it(M,W),C.has(
M.id))return;let U=[M.from,M.to].filter(_=>$.has(_)),B=U.map(_=>({end:_,name:$.get(_),box:T.get(_)}));for(let _ of U)
J(_);it(M,W);for(let _ of U)st(_);if(!U.every(_=>$.has(_))){p.remove(M.id),C.delete(M.id);for(let{end:_,name:At,
box:ut}of B)J(_),At&&ut&&D(_,At,ut)}}for(let M of w.length<=nc?w.filter(W=>v.has(W)):w)st(M);if(w.length<=nc)for(let M of x)
Ve(M);for(let M of w)$.has(M)||st(M);if($.size>=jp*w.length){for(let M of x)it(M,M.label);for(let M of y)M.amount||
it(M,M.label)}for(let M of n.slice(0,c))st(M);return{names:$,captions:C}}function Fp({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>vt(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[
i[f].x,i[f].y,c.x,c.y]}))}var Bp=50,dn=new Map,ar=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Hp(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...en(e,new Set([e]),new Set).
slice(0,An)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?en(r,s,o).slice(0,An):Ln(r,s,o))s.add(
i)}return s}function Ot(){let[t,e]=[Hp(),new Set(ar())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...To(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var lc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:re()});function mn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Lo(e):t!==null?sn(t):ri(),b.away=
new Set(r);for(let p of[...a,...b.away])b.aside.delete(p);for(let p of n)Rt(b.shown,[p.thing]),p.all?Ao(p.thing):
Rt(b.shown,Ln(p.thing,b.shown,b.away)),b.came.push(p);Rt(b.shown,o);for(let p of s)b.shown.delete(p);b.pinned=
new Set(i),b.sieve=c;let f=dn.get(fc());f&&(b.shown=new Map(f))}var fc=()=>`${d.arrangement} ${b.preset} ${b.centre}\
 ${ar().sort((t,e)=>t-e)}`;function Fo(){let t=fc();dn.delete(t),dn.set(t,new Map(ar().map(e=>[e,X(e)]))),dn.size>
Bp&&dn.delete([...dn.keys()][0])}function uc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function p(){if(!f)return;let x=c(),v=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*v}px, ${x.
y-f.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),t.on("dragStart",({nodes:x})=>x.length&&m()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Wp=Array.from({length:22},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),qp=.15,Up=.01,pc=14,Gp=4e6;function ir(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var cr=(t,e,n)=>n?Array.from({length:pc+1},(o,s)=>vt(t,e,n,s/pc)):[t,e];function dc(t,e,n,o){
if(t.length*e.length>Gp)return;let s=e.map(i=>{let[c,f]=o(i);return{thing:i,at:n(i),core:c,radius:f}}),r=new Map;
for(let i of t){let m=function(x,v=1/0){let $=cr(c,f,x),[C,T,D,J]=[c.x,c.x,c.y,c.y];for(let{x:gt,y:st}of $)[C,
T]=[Math.min(C,gt),Math.max(T,gt)],[D,J]=[Math.min(D,st),Math.max(J,st)];let ft=0;for(let{thing:gt,at:st,radius:it,
core:Ve}of s){let{x:M,y:W}=st;if(M<C-it||M>T+it||W<D-it||W>J+it||gt===i.from||gt===i.to)continue;let U=1/0;for(let B=1;B<
$.length;B+=1)U=Math.min(U,ir($[B-1],$[B],st));if(U<it&&(ft+=U<Ve?1:Up),ft>=v)break}return ft};var a=m;let[c,f]=[
n(i.from),n(i.to)],p=`${i.from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=x=>g.every(v=>Math.abs(v-x)>=qp),y=m(
i.usual);i.bend=i.usual;for(let x of y?Wp:[]){let v=i.usual+x,$=w(v)?m(v,y):1/0;if($<y&&([y,i.bend]=[$,v]),!y)
break}g.push(i.bend)}}var zp=5,Bo=1.35,lr=t=>_t(t).includes("†")?Re(t)?"!":"†":"";function mc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<zp*s||(t.font=`700 ${i*
Bo}px ${o}`,t.fillText(c,r,a+i*.08))}var De=matchMedia("(prefers-color-scheme: dark)");xe(De.matches?"dark":"light");function xe(t){document.documentElement.
dataset.theme=t}var hn=()=>document.documentElement.dataset.theme==="dark";function hc(){let{theme:t="light"}=document.documentElement.dataset;xe("light");let e=Ho();return xe(t),e}function Ho(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:or-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Kp=.55,Vp=120,_p=500,wc=3e3,Qp=3,Pt=k("drawing"),yc=()=>k("tools").offsetHeight,fe=new vis.DataSet([]),Fn=new vis.
DataSet([]),A=new vis.Network(Pt,{nodes:fe,edges:Fn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Hn=()=>fe.length>_p,ur=Xi(Pt,A,{isHeavy:Hn,below:yc,arrived:()=>vc(!0),settle:hr});uc(A,Pt.querySelector("canv\
as"),Hn,hr);var Mt=Ho(),fr={names:new Map,captions:new Map},gc=0,Wo=!1,Bn={scale:0,x:0,y:0};function Yp(){let t=K().
length;return t>wc||t>Vp&&A.getScale()<Kp}function qo(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({
relation:n})=>n??[]);return new Set([...d.highlighted,...e.filter($t)])}if(d.selected===null||!$t(d.selected))
return nn(ae())?null:new Set([...tt().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...tt().values()].filter(
({from:e,to:n})=>e===d.selected||n===d.selected);return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}
function Jp(){let{x:t,y:e}=A.canvasToDOM({x:0,y:0});return[-t,-e,Pt.clientWidth-t,Pt.clientHeight-yc()-e]}function Xp(t){
return Hn()?t.filter(e=>xc(e,50)):t}function xc(t,e){let{x:n,y:o}=A.canvasToDOM(X(t));return n>-e&&o>-e&&n<Pt.
clientWidth+e&&o<Pt.clientHeight+e}function Zp(t){let e=qo(),n=new Set(t),o=i=>i===d.selected?2:e?.has(i)?1:0,
s=i=>ht(i)+(Y(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&tr(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(c)-s(i)||i-c);
return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...tt().values()].filter(
r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:X,degree:ht}}function bc(){Bn={scale:A.getScale(),
...A.getViewPosition()},fr=cc({...Zp(Xp(K())),scale:Bn.scale,sight:Jp()})}function kc(){let t=A.getScale();function e(n){
let o=Qt(n,t,ht(n));return[o/t,(o+Qp)/t]}dc([...tt().values()],K(),X,e)}function pr(t){let e=qo(),n={colours:t,
highlighted:e,far:Yp(),scale:A.getScale()};return{things:K().sort((o,s)=>ht(o)-ht(s)).map(o=>Qi(o,ht(o),n)),lines:[
...tt().values()].map(o=>Yi(o,tr(o,e),n))}}function dr(){Mt=Ho(),Ii();let t=K().length<=wc;A.setOptions({interaction:{
hover:t,dragNodes:t}}),Fn.remove(Fn.getIds().filter(o=>!tt().has(String(o)))),kc();let e=pr(Mt),n=new Set(e.things.
map(({id:o})=>o));fe.remove(fe.getIds().filter(o=>!n.has(Number(o)))),fe.update(e.things),Fn.update(e.lines),bc(),
(A.getSelectedNodes().length||A.getSelectedEdges().length)&&A.unselectAll(),d.selected!==null&&fe.get(d.selected)&&
A.selectNodes([d.selected],!1)}function Sc(t=!1){let e=A.getScale(),{x:n,y:o}=A.getViewPosition(),s=Math.abs(e/
Bn.scale-1)>(Hn()?.2:.03);if(!t&&!s&&!(Hn()&&Math.hypot(n-Bn.x,o-Bn.y)*e>20))return;if(s&&kc(),bc(),!s){A.redraw();
return}let r=pr(Mt);fe.update(r.things),Fn.update(r.lines)}function Uo(){let t=1/A.getScale(),e=s=>A.getPosition(
s),n=[...fr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f,isFar:p}])=>{if(!fe.get(s))return[];let{x:g,y:m}=e(
s);return[{thing:s,x:g+r*t,y:m+a*t,size:i*t,bold:c,label:f,from:p?{x:g,y:m}:null}]}),o=[...fr.captions].flatMap(
([s,{along:r,dx:a,dy:i,size:c,label:f}])=>{let p=tt().get(s);if(!p)return[];let{x:g,y:m}=vt(e(p.from),e(p.to),
p.bend,r);return[{line:p,x:g+a*t,y:m+i*t,size:c*t,label:f,grave:p.grave}]});return{names:n,captions:o}}function $c(){
let[t,e]=[qo(),A.getScale()];return K().filter(o=>lr(o)&&(!t||t.has(o))&&fe.get(o)).map(o=>({...A.getPosition(
o),radius:Qt(o,e,ht(o))/e,sign:lr(o)}))}function mr(t){let[e,n]=[A.DOMtoCanvas({x:0,y:0}),A.DOMtoCanvas({x:Pt.
clientWidth,y:Pt.clientHeight})];return{...pr(t),...Uo(),signed:$c(),from:e,to:n,width:Pt.clientWidth,height:Pt.
clientHeight}}function hr(){Sc(!0)}function vc(t=!1){cancelAnimationFrame(gc),Wo=Wo||t,gc=requestAnimationFrame(
()=>{Sc(Wo),Wo=!1})}A.on("afterDrawing",t=>{let e=1/A.getScale(),{names:n,captions:o}=Uo();mc(t,$c(),Mt,e);for(let r of o)
sr(t,r,r.line.weight>1?Mt.ink:Mt.soft,Mt,e);let s=qo();for(let{x:r,y:a,from:i}of n)i&&Zi(t,i,{x:r,y:a},Mt,e);for(let r of n){
let a=s?!s.has(r.thing):Y(r.thing);sr(t,r,a?Mt.soft:Mt.ink,Mt,e)}Ui(t,Mt,e),ur.isTravelling()||vc()});A.on("dr\
agEnd",({nodes:t})=>t.length?gr(t):hr());function gr(t){for(let e of t)rn(e,A.getPosition(e));Fo(),dr()}var Oc=t=>xc(
t,-20);var td=3,ed=6,nd=k("drawing"),Mc=[null,!0],gn=!1,wr=A.getViewPosition();function Dt(t=null,e=!1){Mc=[t,e],gn=!1;
let n=new Set(K()),o=(t??[...n]).filter(r=>n.has(r)).map(X);if(!o.length)return;let s=X([...n].reduce((r,a)=>ht(
a)>ht(r)?a:r));ur.look(t?o:[...o,...qi()],t&&!d.highlighted?o[0]:null,e,s)}var Ec=()=>gn||Dt(...Mc);function Tc(t){
let e=K().map(X),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,nd.clientHeight/s/td);return Math.max(r,Math.min(ed,t))}function Fe(t){
gn=!0,A.moveTo({scale:Tc(A.getScale()*t)})}A.on("zoom",()=>{gn=!0;let[t,e]=[A.getScale(),Tc(A.getScale())];t!==
e&&A.moveTo({scale:e,position:wr}),wr=A.getViewPosition()});A.on("dragEnd",({nodes:t})=>{gn=gn||!t.length,wr=A.
getViewPosition()});var Ac=zi(A,t=>{gr(K()),t&&d.selected===null&&!d.highlighted&&Dt()});function yr(){let{selectionHandler:t}=A,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
A.redraw()}var Go=null;function ue(t=null,e=!1){Go=d.mode==="picture"?null:()=>Dt(t,e),Go||Dt(t,e)}function sd(){let{selected:t,
highlighted:e}=d;ue(t!==null?[t,...at(t,on()).filter($t)]:e)}function bt({from:t=null,moves:e=!0}={}){jt(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&mt(!0),H(),k("details").scrollTop=0,n&&(d.
tab==="details"&&(ct(h("chosen")+ge()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&sd())}function Ft(t){Z(),le(t),bt()}function Lc(t){Z(),le(t),bt({moves:!1})}function Cc(t){le(
t,!0),bt({moves:!Oc(t)})}function zo({from:t,to:e}){Z(),an(t,e),bt({moves:!1})}function Be(){Z(),dt(),bt()}function Rc(t){
Z(),dt(),d.mode==="types"&&jn("picture"),d.arrangement="",sn(t),bt(),ue(null,!0)}function be(t){t<0||t>=u.steps.
length||(Z(),Nn(t),bt(),k("overview").scrollTop=0,t&&u.steps[t].told[0].points.length&&mt(!0),ct(k("headline").
textContent),ue(d.highlighted))}var Wn=()=>be(0);function Ko(t,e,n={}){Z(),je(t,e,n),bt()}function ke(t){let e=d.
passage;Z(),Cn(t),bt({from:e})}function Vo(t,e=!0){d.unknown=null;let n=Ca(t,e);n&&Object.assign(d,{unknown:n,
tab:"overview"}),bt(),n&&mt(!0),d.tab==="overview"&&ue(d.highlighted,!d.highlighted)}function pe(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);Z(),t(),In(),d.stays=e===void 0,H(),e!==void 0&&ue(e===null?
null:[e,...at(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Nc=t=>pe(()=>ct(h("added")(Lo(t))),
t),_o=(t,e=!0)=>pe(()=>ct(h("added")(ii(t))),e?t:void 0),Ic=()=>d.selected??d.pair?.from;function Qo(t){let[e,
...n]=t;pe(()=>{Us(t),n.length||le(e)},n.length?Ic():void 0,t),n.length||bt()}function Yo(t){let[e,...n]=t;if(pe(
()=>{n.length||dt(),Gs(t)},n.length?Ic():void 0,t),n.length)return;let s=No(e);s&&an(s.from,s.to),bt()}var jc=()=>pe(
()=>Us(Ne()),null),Pc=()=>pe(()=>Gs(si()),null),Dc=t=>pe(()=>li(t));function Fc(t){Z(),dt(),qs(t),bt(),ct(h("h\
iddenNow"))}var Yt=(t,e)=>pe(()=>fi(t,e)),xr=t=>pe(()=>ui(t));function br(){Na(),ct(h("undone"))}function He(t){
jn(t),H(),t==="picture"&&Go&&Go()}function Bc(t){d.reading=t,Vt("readings",t),In(),H()}var rd={33:60,35:62},ad=126;function id(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):ad;o=o*85+(r<42?rd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function Se(t){let e=new Blob(
[id(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var cd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function de(t){
let e=`${t}-block`;return document.getElementById(e)||await cd,document.getElementById(e)?.textContent??""}var Wc=new Map;
function Jo(t){let e=Wc.get(t)??ld(t);return Wc.set(t,e),e}async function ld(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await Se(await de(t))),document.head.append(e)}function wn(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var fd=10.2,ud=5.9,pd=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function kr(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;pd(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function qc(t,e,n){let o=Math.floor(e/ud),s=t.caption.flatMap(y=>kr(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,f={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:kr(t.title,Math.floor(e/fd)),subtitle:t.subtitle?kr(
t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().decode(await Se(await de("templates")))),
g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),m=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,x,v)=>x?
JSON.stringify(f[x]):String(f[v]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,x)=>({n:x,text:y}))};for(let y of m.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return m}var dd=760,md=280;async function hd(t,e){await Jo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await qc(t,Math.min(Math.max(e,md),dd),s))}function $r(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return hd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(h("saveSvg"),()=>wn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Sr=!1;function Uc(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:Sr||o,ontoggle:({target:r})=>gd(r,t,e)},l("summary",{},h("asChart")),n):""}function gd(t,e,n){Sr=t.open,Sr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after($r(e,n()))}var wd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",vr=5,yd=.5,Xo=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),xd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?wd[Math.
floor(n/588)]:e}).join(""),Kc=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>Xo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Xo),...r],initials:s.map(xd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Gc(t,e){let n=t.indexOf(e);return n<0?vr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function qn(t,e=12){
let n=t.trim().normalize("NFC"),o=Xo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Kc.map((r,a)=>{let i=s?
r.initials.map(c=>Gc(c,n)):r.plain.map(c=>Gc(c,o));return{rank:Math.min(...i,vr),thing:a}}).filter(r=>r.rank<vr).
sort((r,a)=>r.rank-a.rank||Number(Y(r.thing))-Number(Y(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var zc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function bd(t,e){
let[n,o]=[zc(t),zc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function Zo(t,e){let n=qn(
t,e);if(n.length)return n;let o=Xo(t.trim());return Kc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>bd(
a,o)))})).filter(({share:s})=>s>=yd).sort((s,r)=>r.share-s.share||R(r.thing).length-R(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function kd(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Or=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),_c=new Map,Qc=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])Qc.set(Or(o),t);for(let o of[e,...n])_c.set(o,t).set(kd(o),t)}var ot=t=>_c.get(t)??(/^\w+:/.
test(t)?void 0:Qc.get(t.toLowerCase()));function We(t){let{name:e}=u.things[t],n=Or(e);return/^[\w.-]+$/.test(
n)&&ot(n)===t?n:e}var Vc=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Yc=t=>Vc.get(t.toLowerCase())??
Vc.get(Or(t)),Sd=new Map(u.presets.map(({name:t},e)=>[t,e])),Jc=t=>Sd.get(t),$d=new Map(u.kinds.map(({name:t},e)=>[
t,e])),ts=t=>$d.get(t);var $e="http://www.w3.org/2000/svg",es={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function q(t,e,...n){let o=document.
createElementNS($e,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ns(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return q("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},q("path",{d:"M0 6h26",...o}))}var Et=({family:t,shape:e})=>q(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},q("path",{d:es[e]}));function V(t){return t>=j?l("span",{dir:"auto"},L(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ft(
t)},Et(F(t)),L(t))}function Un({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}var Mr=({name:t,paragraph:e,sentence:n})=>e?h("briefly")(e,n):t;function os(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):lt(e)}function lt(t){let e=u.passages[t],[n,o]=[Mr(e),`${Un(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return E(n,()=>ke(t),{class:"chip",...s})}var Xc=null;function Gn(){return Xc??=de("rdf").then(Se).then(t=>JSON.parse(new TextDecoder().decode(t))),Xc}function qe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var vd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Od={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Md(t){let[,e,n="",o=""]=vd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Od[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Zc(){let t=await Gn(),e=K(),n=c=>({iri:qe(u.things[c].name,t.prefixes),
thing:c}),o=c=>P(c)&&typeof u.statements[c].object!="number",s=Kt(xt());for(let c of e)for(let f of yt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=u.statements[c],{subject:p,predicate:g,object:m}=f;return{
subject:n(p),predicate:qe(t.predicates[g],t.prefixes),object:typeof m=="number"?n(m):Md(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var ss=(t,e)=>(e.types[t]??[]).map(n=>qe(n,e.prefixes));var Ar=20,Ue=()=>document.getElementById("tab-ask")!==null,zn=class extends Error{constructor(e){super(e),this.
why=e}},yn=null,Kn=new Map,tl=0;function el(t,e,n){tl+=1;let o=tl;return new Promise((s,r)=>{Kn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Tr(t){yn?.worker.terminate(),yn=null;for(let{reject:e}of Kn.
values())e(new zn(t));Kn.clear()}async function Ed(){let t=await Se(await de("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,
error:a,isBroken:i}})=>{if(i)return Tr("broke");let c=Kn.get(s);Kn.delete(s),a?c?.reject(Object.assign(new Error(
a.message),{told:a.told})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),Tr("broke")};let o=el(n,"open",[await de(
"engine"),await de("asking"),u.readings[0]]);return{worker:n,known:o}}var Er=null;async function nl(){return yn||
(Er??=Ed(),yn=await Er,Er=null,yn)}async function ol(){return(await nl()).known}async function Jt(t,...e){let{
worker:n,known:o}=await nl();await o;let s=setTimeout(Tr,1e3*Ar,"ended");try{return await el(n,t,e)}finally{clearTimeout(
s)}}var sl=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),O=sl(),Vn=(t={})=>{Object.assign(O,sl(),t)},ve=()=>O.name!==""||O.own!==null,z={now:null,terms:null,
hasFailed:!1},_n=()=>z.now?.questions.find(({name:t})=>t===O.name),Td=[];function rl(t){for(let e of Td)e(t)}var Qn="http://www.w3.org/2001/XMLSchema#",Ad=/[\p{Cc} <>"{}|\\^`]/u,Ld={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Lr({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Lr).join(" ")} )>>`;if(t==="uri"){if(Ad.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Ld[r])}"`;return o?`${s}@${o}`:n&&n!==`${Qn}\
string`?`${s}^^<${n}>`:s}var Cd=["Long","Int","Short","Byte"],Rd=["integer",...Cd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Hb=new Map([...Rd.map(t=>[Qn+t,/^[+-]?\d+$/]),
[`${Qn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Qn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Qn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var al=null,il=null;function Cr(t){let{prefixes:e}=z.terms??u;return al??=new Map(u.things.map(({name:n},o)=>[
qe(n,e),o])),t?.type==="uri"?al.get(t.value):void 0}function Nd(){if(!z.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=z.terms,o=r=>`<${qe(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],p=`${o(r)} <${qe(e[a],n)}> ${f}`;s.set(p,[...s.get(p)??[],c])}),
s}function cl({evidence:t}){il??=Nd();let e=t.map(n=>({one:n,places:(il?.get(Id(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Id=({triple:t})=>t.map(
Lr).join(" ");function ll(t){let n=[...new Set(t.flat().map(Cr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var jd=60,rs=()=>O.answer?ll(O.answer.rows.map(({terms:t})=>t)):[];function fl(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=rs();return d.highlighted=t.length&&t.length<=jd?ce(t):null,d.highlighted??[]}
function Rr(){return O.isDrawn=!0,mn({...lc(),added:rs()}),d.highlighted=null,null}async function Nr(){if(!(z.now||z.hasFailed)){try{let[t,e]=await Promise.all([ol(),Gn()]);Object.assign(z,{now:t,
terms:e})}catch(t){z.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}H()}}var ul=()=>`${d.reading} ${d.
language} ${JSON.stringify(O.rates)}`;function pl(){ve()&&O.key!==ul()&&Ir()}var as=null;async function Ir(){let t={};
as=t,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:ul()});let{reading:e,language:n}=d,o=[];
try{await Nr();let s=O.own===null?await Jt("answer",O.name,O.typed,e,n,O.rates):await Jt("sparql",O.own,e,n);if(as!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),
i&&(O.trouble={kind:"refused",message:i}),r&&rl({asked:O,answer:r,reading:e,language:n}),o=c||O.isDrawn?Rr():fl(),
ct(r?h("rows")(r.rows.length):""),r&&!r.rows.length&&O.own===null&&Pd(t)}catch(s){if(as!==t)return;let{message:r=String(
s),told:a}=s;Object.assign(O,{answer:null,isBusy:!1});let i=s instanceof zn?s.why:a?.line?"mistake":a?"given":
"query";O.trouble={kind:i,told:a,message:r}}H(),(o===null||o.length)&&ue(o)}async function Pd(t){let e=await Jt(
"alternatives",O.name,O.typed,d.reading).catch(()=>null);as===t&&(O.others=e,H())}function dl(){Z(),dt();let t=Rr();
jt("ask"),H(),ue(t)}var Xt=(t,e={})=>Pr({name:t,typed:e}),Yn=t=>Pr({own:t});function jr(t){Z(),O.rates=t,Ir(),
H()}var xn=()=>Pr({});function Pr(t){Z(),dt(),Dr(t),jt("ask"),mt(!0),H()}function Dr(t){Vn(t),(O.name||O.own)&&
Ir()}var Dd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Fd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ge=null,Jn=Dd,ml=new Map;function Bd(){let t=ml.get(d.reading)??Jt("vocabulary",d.
reading);return ml.set(d.reading,t),t}async function Hd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Bd(),o=d.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:p})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:p})),r=Object.keys(z.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Fd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Fr(){if(!Ge)return;let{doc:t}=Ge.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Ge.dispatch(window.editor.setDiagnostics(Ge.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Wd(t,e){if(await Jo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Yn(Ge.state.doc.toString()),
!0);Ge=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Hd],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Jn=c.doc.toString())}),r]})}),e.hidden=!0,Fr()}function hl(){O.own&&(Jn=O.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Jn,t.addEventListener(
"input",()=>{Jn=t.value});let e=l("div",{class:"sparql"});return Ge=null,setTimeout(()=>Wd(e,t).catch(()=>{})),
[E(`← ${h("allQuestions")}`,xn,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),l("p",{class:"not\
e"},h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(h("run"),
()=>Yn(Jn),{class:"tool run"}))]}var qd=12,gl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Xn=({label:t})=>t[d.language==="ko"?1:
0];function Ud(t,e){let n=gl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>gl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(d.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Xn(r.choice),Xn(a.choice))),o.slice(
0,qd).map(({choice:r})=>r)}function wl(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":h("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((g,m)=>l("li",{id:`${t}-${m}`,role:"option","aria-selected":String(m===a),onpointerdown:w=>{w.preventDefault(),
f(g.typed)}},l("span",{dir:"auto"},Xn(g))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Ud(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),f(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var yl=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${h("drop")}`});var xl=new Map;async function bl(t){let e=JSON.stringify([O.name,t,d.reading]),n=xl.get(e)??await Jt("choices",
O.name,t,d.reading);return xl.set(e,n),n}function kl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],Xt(O.
name,n)}function Gd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(p=>{let g=yl(
p,()=>kl(t,r.filter(m=>m!==p)));return bl(t).then(m=>{let w=m.find(({typed:y,names:x})=>y===p||x.includes(p));
w&&(g.textContent=Xn(w))}),g}),i=wl(s,()=>bl(t),p=>kl(t,e?[p]:[...new Set([...r,p])])),c=i.querySelector("inpu\
t"),f=ot(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:L(f)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var zd=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?z.now?.questions.find(({name:s})=>s===e):null;return o?E(S(o.title),()=>Xt(e),{class:"plain"}):e});function Sl({
title:t,description:e,parameters:n,gathers:o}){let s=o&&z.now?.several;return[E(`← ${h("allQuestions")}`,xn,
{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),l("p",{class:"note"},...zd(S(e))),s?l("p",{class:"erratum"},
h("mixed")):"",...n.map(Gd)]}var $l=t=>Nt(`topic-${t}`)||t,Br="";function vl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Br.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:p,
tags:g})=>{let m=[c,f,p,g,g.map($l)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>m.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let p=i.filter(m=>m.tags.includes(c)).map(({name:m,title:w})=>l(
"li",{},E(S(w),()=>Xt(m),{class:"question",value:m}))),g=l("summary",{},$l(c)," ",l("small",{},String(p.length)));
return p.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...p))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Br,s.addEventListener("input",()=>{Br=s.value,o()}),o(),
[l("p",{class:"note"},h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(h("ownQuery"),()=>Yn(""),{
class:"plain"})),n]}var Ol="";function Ml(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(Ar):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="mistake"?h("mistake")(t.
told):t.kind==="given"?h("notGiven")(t.told):t.message:""}function is(){if(!Ue()||d.tab!=="ask")return;Nr(),pl();
let t=JSON.stringify([d.language,d.reading,O.name,O.typed,O.own===null,z.now!==null,z.hasFailed]);if(Fr(),t===
Ol)return;Ol=t;let e=_n(),n=z.now?O.own!==null?hl():e?Sl(e):[...ve()?[l("p",{class:"erratum"},h("noQuestion")(
O.name))]:[],...vl(z.now.questions)]:[l("p",{class:"muted",role:"status"},z.hasFailed?h("notStarted"):h("start\
ing"))];k("ask").replaceChildren(...n)}var El=/^[A-Z]{3}$/,Kd=/^\d{4}-\d\d-\d\d$/,Tl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Wr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>El.test(a)&&i>0&&i<1/0);return El.test(e)&&Kd.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Vd({variables:t,rows:e}){let n=t.indexOf("currency");return n<0?[]:[...new Set(e.
flatMap(({terms:o})=>o[n]?.value??[]))].sort()}var Hr=(t,e)=>l("label",{},l("span",{},t),e);function Al(t){let e=Vd(
t);if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,
selected:c===n?.currency},Gt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"\
worth"}),a=()=>{let c=e.filter(f=>f!==o.value).map(f=>{let p=n&&n.currency===o.value?String(n.worth[f]??""):"",
g=l("input",{type:"number",name:f,min:"0",step:"any",required:!0,value:p});return Hr(h("worth")(Gt(f),Gt(o.value)),
g)});r.replaceChildren(...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let p=[...r.
querySelectorAll("input")].map(({name:g,value:m})=>`${g}:${m}`);jr(Wr([o.value,s.value,...p].join()))}return l(
"details",{class:"rates",open:n!==null},l("summary",{},h("oneCurrency")),l("p",{class:"note"},h("ownRates")),l(
"form",{onsubmit:i},Hr(h("commonCurrency"),o),Hr(h("rateDate"),s),r,l("button",{class:"tool"},h("convert")),n?
E(h("ownCurrencies"),()=>jr(null),{class:"tool"}):""))}var Zn=[];for(let t=2;Zn.length<64;t+=1)Zn.every(e=>t%e)&&Zn.push(t);var Ll=t=>Math.floor((t-Math.floor(t))*2**
32)|0,_d=Zn.map(t=>Ll(Math.cbrt(t))),Qd=Zn.slice(0,8).map(t=>Ll(Math.sqrt(t))),Zt=(t,e)=>t>>>e|t<<32-e;function Cl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Qd),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let v=Zt(r[x-15],7)^Zt(r[x-15],18)^
r[x-15]>>>3,$=Zt(r[x-2],17)^Zt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+v+r[x-7]+$|0}let[i,c,f,p,g,m,w,y]=s;for(let x=0;x<
64;x+=1){let v=y+(Zt(g,6)^Zt(g,11)^Zt(g,25))+(g&m^~g&w)+_d[x]+r[x]|0,$=(Zt(i,2)^Zt(i,13)^Zt(i,22))+(i&c^i&f^c&
f)|0;[y,w,m,g,p,f,c,i]=[w,m,g,p+v|0,f,c,i,v+$|0]}[i,c,f,p,g,m,w,y].forEach((x,v)=>{s[v]=s[v]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Rl=60,Yd=1e5,Jd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],to=({name:t})=>t.split("/").slice(0,-1).join("/"),qr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&qr.set(to(t),[...qr.get(to(t))??[],e])});var Gr=new Map;function Nl(t,e){let n=new Map,
o=null,[s,r]=[0,Yd];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],p=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Cl(new TextEncoder().encode(p(w)))===f,m=[i,i+s].find(g);if(m===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,v)=>Math.abs(x-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,m=y.find(g)}m!==void 0&&(n.set(a,{begin:m,words:p(m)}),s=m-i)}return n}var Ur=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Xd(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Nl(o,n),undone:[]},
r=n.find(g=>!Ur(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,m]of Jd){let w=i;i=m(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=Nl([...i],n),f=g=>n.filter(m=>Ur(g,m)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Il(t){let[e]=[...qr].map(
f=>Xd(t,f)).sort((f,p)=>p.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Gr.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Ur(r,f)).length}}var jl=t=>Gr.get(to(u.passages[t])),zr=()=>Gr.size>
0,cs=t=>u.passages[t].sha256?jl(t)?.sentences.has(t):void 0;function Pl(t){let e=jl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Rl),o).join(
""),words:s,after:e.points.slice(r,r+Rl).join("")}}var eo=(t=d.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),ls=t=>eo().filter(
e=>e.passage===t);function bn(t,e=d.language){let n=eo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function ze(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?L(e):S(e.text)}function Zd(t){let{subject:e,predicate:n}=u.statements[t];return`${L(e)} — ${S(u.predicates[n])}\
: ${ze(t)}`}function tm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[ze(r)]:[])}function em(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Le),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(tm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${G(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function no(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>em(o,s))}function Kr(t){let e=Pl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):cs(t)===!1?l("p",{class:"unfound"},h("unfound")):""}function Vr(t){let e=t.map(({text:n,statements:o})=>{
let s=G(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function Dl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Vr(t),...e,
...no(n))}function nm(t,e){let{text:n}=u.passages[t];return Dl(e,l("p",{class:"source"},lt(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},h("unparaphrased")),Kr(t))}function Ke(t){let e=eo(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Zd(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=u.passages.length?l("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[nm(c,f)]);return r.length?[...i,Dl(r,a)]:i}function om(t){let e=z.now?.citations[t];if(!e)return[];let n=S(e),o=E(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function Fl(t){
let{wanted:e,rest:n}=cl(t),o=new Set([...e].flatMap(a=>u.statements[a].passages.map(i=>u.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(om);
return l("div",{class:"why"},...Ke(e),...s.map(a=>l("p",{class:"paraphrase"},os(a.split("/").at(-1)??""),` ${O.
answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},h("unsourced")),r.length?l("details",
{},l("summary",{},h("cite")),l("ul",{class:"cites"},...r)):"")}var Qr=200,fs=Qr;function sm(t,e){let n=Cr(e);if(n!==void 0&&n<j)return E(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?lt(o):l("span",{dir:"auto"},t)}var rm=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function am(t,e,n){let o=O.row===n,s=E(`${n+1}${e.
mark}`,()=>{O.row=o?null:n,H(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((c,f)=>{let p=e.terms[t.
variables.indexOf(c)];return l("td",{class:rm(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
sm(e.cells[f],p):"")}),a=O.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},
a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},Fl(e)))]:[i]}function im({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h(
"supplied"):"",c=i.replace(/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),
c,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",os(f)]))}function cm(t){let{headings:e,rows:n,
footnotes:o,also:s,subject:r}=t,a=n.slice(0,fs),i=E(h("moreRows"),()=>{fs+=Qr,_r="",H()},{class:"tool"}),c=[l(
"th",{scope:"col"},"#"),...e.map(p=>l("th",{scope:"col"},p))],f=Object.values(s).map(p=>l("p",{class:"note"},h(
"alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":h("rowsOfAnswer")},Uc(t.chart,()=>k("answer").clientWidth-48,Al(t),O.rates!==null),
l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap((p,g)=>am(t,p,g)))),n.length>fs?i:"",...f,
_n()?.refusal?l("p",{class:"note"},h("noEvidence")):"",O.own!==null?l("p",{class:"note"},h("ownEvidence")):"",
...o.map(im))]}function lm(){let{parameter:t,text:e,why:n}=O.trouble?.told??{},o=n==="unknown"?Zo(e,3):[],s=o.
map(r=>E(L(r),()=>Xt(O.name,{...O.typed,[t]:[We(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},
h("didYouMean")," ",...s)]:[]}function fm(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];
let n=t.map(({name:o,typed:s,rows:r})=>{let a=S(z.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(
s).flat().join(", "),c=l("small",{},` ${i} · ${h("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"\
question",onclick:()=>Xt(o,s)},a,c))});return[l("h2",{},h("otherRows")),l("ul",{class:"others"},...n),e?l("p",
{class:"note"},h("notAllAsked")):""]}function um(){let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",
{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"erratum",role:"alert"},Ml()),...lm()]:e!==null?
[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},h("noRows")),...fm()]:t?cm(t):[]}var _r="";
function Bl(){let t=k("answer");if(t.hidden=!ve()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,
document.body.classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,
answer:i}=O,c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,d.language,
document.documentElement.dataset.theme,z.now!==null]);if(c===_r)return;JSON.stringify([e,n,o])!==t.dataset.asked&&
(fs=Qr),t.dataset.asked=JSON.stringify([e,n,o]),_r=c;let f=i?.rows??[],p=o===null?S(_n()?.title??e):h("ownQuer\
y"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},p),i?l("span",
{class:"counts",role:"status"},h("rows")(f.length)):"",i&&rs().length&&!O.isDrawn?E(h("asThePicture"),dl,{class:"\
tool draw"}):"",E("×",xn,{class:"tool close","aria-label":h("closeAnswer")})),...um());let m=t.querySelector(
".scroll");m&&(m.scrollTop=g)}var us=[28,72],pm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Hl=u.passages.map(t=>[t.text].flat());function dm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function mm(t,e,n){let o=t.slice(Math.max(0,n-us[0]),n).replace(
n>us[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+us[1]).replace(n+us[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Wl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=pm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(dm),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[p,...g]=[S(c.text),...Hl[i]],m=r.length?
[p,...g].find(v=>r.every($=>$.test(v))):void 0,w=f?p:m;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
p?void 0:["en","ko"][Hl[i].indexOf(w)];a.push({passage:i,lang:x,...mm(w,y?.[0]??"",y?.index??0)})}return a}Q("arrange",{write:()=>d.arrangement,read(t){if(t&&!Fi.includes(t))return null;d.arrangement=t}});function hm(t){
Z();let e=Ot();d.arrangement=t,t||mn(e),In(),H(),Dt()}function ql(){let t=k("arrange");t.addEventListener("cha\
nge",()=>hm(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Hi}function Ul(){k("arrange").value=
d.arrangement}var gm=/^(Heading|소제목|제목)[^:]*: /,wm=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),oo=new Map,zl=E("‹",()=>Zr(-1),{class:"tool","data-label":"previous"}),Kl=E("›",()=>Zr(1),{class:"\
tool","data-label":"next"}),Vl=l("span",{class:"here"}),kn=l("select",{"data-label":"jump"}),Yr=l("div",{class:"\
bar reading"},zl,Kl,Vl,kn),Jr=l("div",{}),ds=t=>u.passages[t].kind==="heading",ps=[...u.passages.keys()].filter(
ds),Xr=t=>S(u.passages[t].text)||h("unparaphrased");function ym(t){let e=Xr(t).replace(gm,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function xm(t){let e=ls(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Kr(t),e.length?l("p",{class:"muted"},h("it\
States")):"",e.length?Vr(e):l("p",{class:"muted"},h("nothingStated")),...no(n,u.passages[t].errata))}function bm(t){
let e=cs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function km(t){let{
name:e,sentence:n,errata:o}=u.passages[t],s=t===d.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||d.passage===null&&t===0?"0":"-1",onclick:()=>ke(t)},
ds(t)?"":l("span",{class:"number"},`${n||e} `),Xr(t),o.length?l("sup",{},"†"):"",bm(t));return oo.set(t,r),l(
"li",{},ds(t)?l("h3",{},r):r,s?xm(t):"")}function Sm(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!ds(t[0])?
h("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(ps.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(km)))}function Zr(t,e=!1){let n=d.passage===null?0:d.passage+t;n<0||n>=u.passages.length||
(ke(n),e?oo.get(n)?.focus({preventScroll:!0}):ct(`${Un(u.passages[n])}: ${Xr(n)}`))}function _l(){let t=k("rea\
der");t.append(Yr,Jr),t.addEventListener("keydown",e=>{let n=wm.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Zr(n,!0))}),kn.addEventListener("change",()=>ke(Number(kn.value)))}function $m(){
let{passage:t}=d,e=u.passages.length;zl.disabled=!t,Kl.disabled=t===e-1,Vl.textContent=t===null?h("sentences")(
e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:ps.findLast(o=>o<=t);kn.replaceChildren(
...n===void 0?[l("option",{value:""},h("jump"))]:[],...ps.map(o=>l("option",{value:String(o)},ym(o)))),kn.value=
n===void 0?"":String(n),kn.hidden=!ps.length,Yr.hidden=!e}function vm(t){let e="";return t.flatMap(n=>{let{article:o}=u.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],Sm(n)]})}function Om(){
let t=new Map;u.passages.forEach((s,r)=>{let a=`${to(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(h(zr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("file\
Note")),l("div",{class:"tools"},n)];oo.clear(),Jr.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},
h(u.passages.length?"textHelp":"noText")),u.articles.length&&!zr()?l("p",{class:"note"},h("paraphrased")):"",...u.
passages.some(({sha256:s})=>s)?o:[],...vm([...t.values()]))}var Gl=null;function Mm(){let t=k("reader"),e=d.passage===
null?null:oo.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Gl!==d.passage&&e.scrollIntoView(),Gl=d.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Yr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function ms(){let{activeElement:t}=document,e=Jr.contains(t)&&t?.classList.contains("sentence");$m(),
Om(),e&&oo.get(d.passage??0)?.focus({preventScroll:!0}),Mm()}function ta(){return(u.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??u.lang}function so(t){d.language=t,document.documentElement.lang=t,document.title=S(u.title),k("title").
textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Nt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Nt(n.dataset.label));
k("query").placeholder=h("search"),Vt("languages",t)}var Em={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ql(t,e){let n=Em[e?"touch":"mouse"],o=A.getScale(),
s=c=>A.canvasToDOM(X(c)),[r,a,i]=[1/0,-1,""];for(let c of K()){let{x:f,y:p}=s(c),g=Math.max(0,Math.hypot(f-t.x,
p-t.y)-Qt(c,o,ht(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:p,bend:g}of r>2?tt().values():[]){
let m=cr(s(f),s(p),g),w=Math.min(...m.slice(1).map((y,x)=>ir(m[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?
{line:i}:a<0?{}:{thing:a}}var ea=()=>d.selected!==null||!!d.pair||!!d.highlighted,hs=!1,Yl=({pointer:t})=>Ql(t.DOM,hs);function Jl(){let t=k(
"drawing");A.on("click",e=>{let{thing:n,line:o}=Yl(e);n!==void 0?Lc(n):o!==void 0?zo(Zs(o)):ea()&&Be()}),A.on(
"doubleClick",e=>{let{thing:n}=Yl(e);n!==void 0&&_o(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{hs=n.pointerType==="touch",hs&&e==="pointerdown"&&yr()},!0);t.addEventListener("mousemove",e=>hs&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",yr)}var Oe=(t,e)=>k(t).addEventListener("click",e),gs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Tm(){Oe("closer",()=>Fe(1.4)),Oe("farther",()=>Fe(1/1.4)),Oe("whole",()=>Dt()),Oe("undo",br),Oe(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),Ac(t)})}var na=()=>k("menu").getAttribute("aria-expanded")==="true",oa=t=>k("menu").setAttribute(
"aria-expanded",String(t));function tf(){oa(!1),k("menu").focus()}function Xl(t){xe(t),H()}var ef=()=>k("theme").
setAttribute("aria-pressed",String(hn()));function Am(){Oe("menu",()=>oa(!na())),gs("modes",t=>{He(t),na()&&tf()}),
gs("readings",Bc),gs("languages",t=>{so(t),H()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&oa(!1)});Oe("theme",()=>Xl(hn()?"light":"d\
ark")),De.addEventListener("change",()=>Xl(De.matches?"dark":"light"))}function Zl(t){jt(t),t==="text"&&ms(),is()}
function Lm(){Oe("fold",()=>mt(!ki())),gs("tabs",Zl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];Zl(o.value),o.focus()})}function Cm(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
br()),!(e||n||t.altKey)&&(t.key==="Escape"&&na()?tf():t.key==="Escape"&&ea()?Be():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function nf(){Jl(),Tm(),Am(),Lm(),Aa(Vo),addEventListener("resize",()=>{d.mode==="picture"&&
Ec()}),document.addEventListener("keydown",Cm),k("tab-text").hidden=!u.passages.length,k("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!u.readings.includes(
t.value);Vt("modes",d.mode)}var Rm=64*1024*1024,me=null;function sf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Un):""}function Nm(){me=null,sa()}function sa(){let t=k("took");if(t.hidden=me===null,me===null)return;t.className=
me.read?.of&&me.read.found===me.read.of?"":"wrong";let e=E("×",Nm,{class:"tool","aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},sf(me)),e)}async function Im([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Rm)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Il(r)}}async function of(t,e=!1){t.length&&(me=await Im(t,e),d.tab==="overview"&&jt("tex\
t"),mt(!0),H(),ct(sf(me)))}function rf(){let t=k("file");t.addEventListener("change",async()=>{await of([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
of([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var jm=60,Pm=2,Dm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},af={"+":()=>Fe(1.4),"=":()=>Fe(
1.4),"-":()=>Fe(1/1.4),0:()=>Dt(),Enter:()=>d.selected!==null&&k("details").querySelector("h2")?.focus()};function Fm([
t,e]){let n=Ie().get(d.selected??-1)??A.getViewPosition();return[...Ie()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&c<2*i?[{thing:s,far:i+Pm*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Bm([t,e]){let{x:n,y:o}=A.getViewPosition(),s=jm/A.getScale();
A.moveTo({position:{x:n+t*s,y:o+e*s}})}function cf(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Dm[e.key];if(!(!n&&
!Object.hasOwn(af,e.key)))if(e.preventDefault(),!n)af[e.key]();else if(e.shiftKey)Bm(n);else{let o=Fm(n);o!==void 0&&
Cc(o)}})}function ws(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,f=()=>a.length+i.length;
function p(T,...D){return l("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===c),onpointerdown:J=>{
J.preventDefault(),v(T)}},...D)}function g(T,D){let J=F(T);return p(D,Et(J),l("span",{dir:"auto"},L(T)),l("sma\
ll",{},S(J.label)))}function m({passage:T,lang:D,before:J,found:ft,after:gt},st){let it=l("span",{dir:"auto",lang:D},
J,ft?l("mark",{},ft):"",gt);return p(a.length+st,it,l("small",{},Mr(u.passages[T])))}function w(){let T=`${e.id}\
-sentences`,D=l("ul",{role:"none"},...i.map(m));return l("li",{role:"group","aria-labelledby":T},l("small",{id:T},
h("sentence")),D)}function y(){let T=t.value.trim()!=="",D={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...f()?[]:[l("li",D,h("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&f()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function x(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function v(T){t.
value=o?L(a[T]):"",x(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function $(){i=s(t.value),a=qn(t.value,i.length?
8:12),c=0,y()}function C(T){e.hidden&&$(),c=(c+T+f())%(f()||1),y()}t.addEventListener("input",$),t.addEventListener(
"focus",()=>o||$()),t.addEventListener("blur",x),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),C(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&f()&&!e.hidden?(T.
preventDefault(),v(c)):T.key==="Escape"&&(o||(t.value=""),x()))})}var ra=3;function lf(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function aa(){k("tip").hidden=!0}function ff(){k(
"drawing").addEventListener("mouseleave",aa),k("drawing").addEventListener("pointerdown",aa,!0),A.on("hoverNod\
e",({node:t,event:e})=>lf(e,L(t),l("small",{},S(F(t).label)))),A.on("hoverEdge",({edge:t,event:e})=>{let n=tt().
get(t);if(!n)return;let o=bn(Kt(n.edges)),s=o.slice(0,ra).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},G(r.statements))));lf(e,...s,o.length>ra?l("small",{},`+ ${o.length-ra}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])A.on(t,aa)}var Hm="input, select, textarea, [role=tablist], [role=application]";function uf(){Q("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Nn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Hm))){if(t.key==="ArrowRight")be(d.tour+
1);else if(t.key==="ArrowLeft")be(d.tour-1);else if(t.key==="Escape")Wn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Wm={corrected:"corrected",stated:"stated","as-stated":"stated"};function ys(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Q("lang",{kept:!0,write:()=>d.language===
ta()?"":d.language,read(t){if(t==="en"||t==="ko")so(t);else{if(t)return null;so(ta())}}});Q("theme",{kept:!0,write:()=>hn()===
De.matches?"":hn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;xe(t||(De.matches?"dark":"\
light"))}});Q("reading",{write:()=>d.reading===u.readings[0]?"":d.reading,read(t){let e=t?Wm[t]:u.readings[0];
if(!u.readings.includes(e))return null;d.reading=e,Vt("readings",e)}});Q("as",{write:()=>d.mode===Ks?"":d.mode,
read(t){if(t&&!Co.includes(t))return null;jn(t||Ks)}});var Bt;function Me(t,e,n,o){Q(t,{write:()=>qt(n()),read(s){
let{places:r,unknown:a}=ys(Ut(s),e);return o(r),a}})}var he=(...t)=>t.flatMap(e=>e===null?[]:We(e)),ia=t=>t.map(
e=>u.kinds[e].name);Me("view",Jc,()=>{let{preset:t}=Ot();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Bt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:re()}});Me("a\
round",ot,()=>he(Ot().centre),([t])=>{t!==void 0&&Object.assign(Bt,{preset:null,centre:t})});Me("show",ts,()=>ia(
Ot().asked),t=>Object.assign(Bt,{asked:t}));var df=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Me("hide",
ts,()=>{let{away:t}=Ot();return df(t)?[]:ia(t)},t=>Object.assign(Bt,{away:t}));Me("only",ts,()=>{let{away:t}=Ot(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return df(t)?ia([e]):[]},([t])=>{t!==void 0&&(Bt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var pf="*";Q("with",{write:()=>qt(Ot().came.map(({thing:t,all:e})=>We(t)+(e?
pf:""))),read(t){let e=Ut(t),{unknown:n}=ys(e,o=>ot(o.replace(/\*$/,"")));return Bt.came=e.flatMap(o=>{let s=ot(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(pf)}}),n}});Me("add",ot,()=>he(...Ot().added),
t=>Object.assign(Bt,{added:t}));Me("without",ot,()=>he(...Ot().removed),t=>Object.assign(Bt,{removed:t}));Q("l\
ines",{write:()=>qt(vo.flatMap(t=>ae()[t]?`${t} ${ae()[t]}`:[])),read(t){return Bt.sieve=re(),Ut(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=vo.find(r=>r===n);return s&&(Bt.sieve[s]=o),!s})}});Me("pin",ot,()=>he(
...Ot().pinned),t=>{mn({...Bt,pinned:t}),dt()});function ro(t,e,n,o,s){Q(t,{write:()=>qt(o()),read(r){let a=Ut(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=ys(a,n);return a.length&&!c.length&&s(...i),c}})}ro("line",2,ot,()=>d.pair?he(d.pair.from,d.pair.to):
[],(t,e)=>an(t,e));ro("passage",1,Yc,()=>d.passage===null?[]:[u.passages[d.passage].name],t=>Cn(t));ro("path",
2,ot,()=>d.isTold?he(d.path.from,d.path.to):[],(t,e)=>je(t,e));Q("avoid",{write:()=>d.isTold&&d.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&je(e,
n,{avoids:!0})}});Q("way",{write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.
path;if(t)return!/^[1-9]\d*$/.test(t)||!d.isTold||e===null||n===null?null:(je(e,n,{avoids:o,way:Number(t)-1}),
d.highlighted&&Number(t)<=Xe(e,n,o).paths.length?[]:null)}});ro("at",1,ot,()=>he(d.passed?d.selected:null),t=>le(
t,!0));ro("entity",1,ot,()=>he(d.passed?null:d.selected),t=>le(t));function mf(t){Dr(t),d.tab==="overview"&&(d.tab="ask")}Q("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,qt(e)]),read(t,e){if(!t||!Ue())return O.name&&Vn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ut(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?mf({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});Q("rates",{write:()=>Tl(O.rates),read(t){let e=Wr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});Q("sparql",{write:()=>O.own??"",read(t){if(t&&!Ue())return[t];t&&O.own!==t?mf({own:t}):
!t&&O.own!==null&&Vn()}});Q("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ve(),
t&&t!=="answer"?null:void 0}});var qm=["ranked","rated","paid","pursued"],gf=6,Um=matchMedia("(max-width: 860px)"),wf=t=>u.kinds[I(t)].beside,
ca=t=>t<j&&wf(t)==="others",yf=[...u.things.keys()].slice(0,j).filter(ca).sort((t,e)=>R(e).length-R(t).length||
t-e);function Gm(t,e){Z(),d.beside=[t,e],Um.matches&&mt(!1),H(),k("beside").querySelector("h2").focus()}function zm(){
Z(),d.beside=null,H(),k("details").querySelector(".beside button")?.focus()}function xf(t){let e=yf.filter(a=>a!==
t);if(!ca(t)||!e.length)return"";let n=e.map(a=>E(L(a),()=>Gm(t,a),{class:"tool"})),o=n.splice(gf),s=l("detail\
s",{},l("summary",{},h("andMore")(o.length)),l("div",{class:"tools"},...o)),r=rt(h("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function Km(t,e){let n=[...Ct(t),...at(t)].filter(s=>wf(
s)===e);return bn(new Set(n.flatMap(yt).filter(P))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Vm({text:t,
statements:e,passage:n}){let o=G(e),s=n===null?"":lt(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function _m(t,e){let n=Km(t,e).map(Vm),o=n.splice(gf);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},h("notSaid")),o.length?l("details",{},l("summary",{},h("andMore")(o.length)),l("ul",
{},...o)):"")}function hf(t,e){let n=yf.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},L(s))),o=l("select",{"aria-label":h("besideChoice")(L(e[1-t])),onchange:({target:s})=>{Z(),d.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],H(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},V(e[t]),o)}function bf(){let t=k("beside"),{beside:e}=d;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=qm.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},h(o))),l("tr",{},...e.map(s=>_m(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(L).join(" · ")),E("×",zm,{class:"tool close","aria-label":h(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(L).join(" · ")},l("table",{},
l("thead",{},l("tr",{},hf(0,e),hf(1,e))),...n.map(o=>l("tbody",{},...o)))))}Q("beside",{write:()=>d.beside?qt(
d.beside.map(We)):"",read(t){if(d.beside=null,!t)return;let e=Ut(t),n=e.map(ot),o=e.filter((i,c)=>n[c]===void 0||
!ca(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;d.beside=[s,r]}});var kf=6,Qm=12;function la(t,e){let n=new Map;for(let o of R(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=nt(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function fa({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:h("relationOf")(n)}var Sf=({ends:t})=>[...t].map(([e,n])=>{let o=G(n);return l("span",{class:"end"},
V(e),o?l("sup",{},o):"")});function Ym(t){let e=Sf(t),n=e.length>kf+1?kf:e.length,o=l("summary",{},h("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},fa(t)),l("dd",{},...e.
slice(0,n),s))}function ua(t){let e=wt(et(t)?.captions??[""]).replaceAll(`
`," "),n=S(F(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():L(t)+o}function Jm(t,e){let n=ua(t),o=la(t,s=>s!==e&&!(Y(s)&&n.startsWith(L(s))));return l("l\
i",{},E(n,()=>Ft(t),{class:"plain",dir:"auto",title:L(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},fa(s)),...Sf(s))))}function Xm(t){let e=new Map;for(let o of Ct(t)){let s=la(o,a=>a===t).map(fa).join(
", ");if(!s)continue;let r=`${S(F(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Qm;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Jm(r,t)))))}function $f(t){let e=la(t,o=>N(t)||!N(o)).map(Ym),n=N(t)?[]:Xm(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var Zm=3,th=5,vf=12,eh=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,nh=150;function Of({text:t,statements:e,
passage:n},o){let s=new Set(R(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>nh?3:0)}function oh({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ls(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function sh(t){let e=yo(t),o=bn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Of(c,t)-Of(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Zm&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>oh(i,e));return[...new Set(a)]}function rh({text:t,statements:e,passage:n}){let o=G(e),s=n===null?"":
lt(n),r=t.replace(eh,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function ah(t){
let e=o=>wt(et(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>et(o)?.sums.length?0:1;return Ct(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function ih(t){let e=ah(t).slice(0,th).map(n=>{let o=at(n).filter(r=>r!==t&&
!Y(r)&&F(r).rank==="actor"),s=E(ua(n),()=>Ft(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(V))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}function Mf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(F(a).rank),o=at(t).sort((a,i)=>n(a)-n(i)||R(i).length-R(a).length||
a-i);if(!o.length)return"";let s=o.length>vf+1?o.splice(vf):[],r=l("details",{},l("summary",{},h("andMore")(s.
length)),...s.map(V));return l("section",{class:"near"},l("h3",{},`${h("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(V),s.length?r:""))}var Ef=t=>[...sh(t).map(rh),ih(t)];var ch=12,lh=3,Tf=["from","to"];function Af(){let{from:t,to:e}=d.path;t!==null&&e!==null?Ko(t,e,{avoids:d.path.
avoids}):xs()}function fh(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return ws(o,n,{keep:!0,take(s){d.path[t]=
s,d.path.from!==null&&d.path.to!==null&&Af()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Lf=l("div",{"aria-live":"polite"});function Cf(){let t=()=>{d.path={...d.path,from:d.path.to,to:d.path.
from},Af()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Tf.map(fh),E("",t,{class:"tool","data-message":"swap"}),Lf)}function uh(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?h("both")(n,o,L(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,lh).join("; "))}
var ph=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,V(t)," – ",V(e)),uh(n),...Ke(o));
function dh(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,ch).map((f,p)=>{let m=Is(f).slice(1).map(y=>L(y.from)).join(" – ");return E(m,()=>Ko(n,o,{avoids:s,way:p}),
{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-a.length,c=h("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},h("andMore")(i)):"")}function mh(){let{from:t,to:e,avoids:n}=d.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Ko(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,h("avoidHubs"))}function hh(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},h("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=Xe(t,e,n),a=Is(s[Math.min(o,s.length-1)]??[]),
i=a.length?h("steps")(a.length):h("noPath");return[mh(),dh(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(ph))].filter(Boolean)}function xs(){for(let t of Tf){let[e,n]=[k(`path-${t}`),d.path[t]];e.value=n===
null?"":L(n),e.placeholder=h("search")}Lf.replaceChildren(...hh(d.path.from,d.path.to))}function Rf(t){d.path=
{...d.path,from:t,to:null,way:0},xs(),jt("path"),k("path-to").focus()}var kt=(t,e,n={})=>E(Nt(t),e,{class:"tool","data-act":t,...n}),If=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function gh(t){let e=$t(t),n=N(t)?[]:Ne(t),o=N(t)?[]:Ct(t).filter($t);return If(
kt("focus",()=>Nc(t)),Oo(t).total?kt("expand",()=>_o(t)):"",N(t)&&e?kt("fold",()=>Yo([t])):"",N(t)&&!e?kt("unf\
old",()=>Qo([t])):"",n.length?kt("unfoldAround",()=>Qo(n)):"",o.length?kt("foldAround",()=>Yo(o)):"",kt("pathF\
rom",()=>Rf(t)),e?kt("pin",()=>Dc(t),{"aria-pressed":String(ye(t))}):"",e?kt("hide",()=>Fc(t)):"",kt("release",
Be))}function wh(t){let{count:e,kinds:n}=oi(t),o=n.map(r=>S(u.kinds[r].label)),s=E(h("all"),()=>Yt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function yh(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?V(n):l("span",{dir:"auto",
lang:n.lang||!1},ze(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},G([t])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function xh(t){
let e=yt(t).filter(P).flatMap(yh);return e.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...e)):""}function pa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",V(o)]);return n.
length?l("p",{class:"names","data-how":e},da(h(e)),...n):""}var da=t=>l("span",{class:"muted"},t);function bh(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:Nf,ontoggle:o=>Nf=o.target.open},l("summa\
ry",{},h("data")),l("p",{class:"names"},da(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
da(`${h("elsewhere")} `),l("code",{},n.join(" "))):"",$f(t),xh(t))}var Nf=!1;function kh(t){let{label:e,names:n}=u.
things[t],o=F(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ke(yo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Et(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Ef(t),pa(t,"broader"),pa(t,"narrower"),pa(t,"related"),gh(t),xf(
t),wh(t),Mf(t),rt(`${h("said")} (${r.length})`,...r),bh(t)]}function Sh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every($t)?kt("fold",()=>Yo(o)):kt("unfold",()=>Qo(o));return[l("h2",{tabindex:"\
-1"},ge()),l("p",{},V(t)," ",V(e)),If(o.length?r:"",kt("release",Be)),rt(h("said"),...Ke(Kt(n)))]}function jf(){
let{pair:t,selected:e}=d,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?Sh(t):e!==null?
kh(e):n;k("details").replaceChildren(...o.filter(Boolean))}function ma(){return d.tour!==null?d.tour:u.steps.length&&ie()===u.steps[0].preset?0:null}var bs=u.steps.length-
1,$h=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function vh(t){return bs?t?[E(h("tourBack"),()=>be(
t-1),{class:"tool","data-act":"back"}),...t===bs?[E(h("tourLeave"),Wn,{class:"tool next","data-act":"leave"})]:
[E(h("tourNext"),()=>be(t+1),{class:"tool next","data-act":"next"}),E("×",Wn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[E(h("tourStart")(bs),()=>be(1),{class:"tool next","data-act":"tour"})]:[]}function ks(t){
if(t)return l("p",{class:"kicker"},h("tourStep")(t,bs));let e=u.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Oh(t){
let{text:e,passages:n}=Rn(t);return[ks(t),l("h1",{id:"headline",dir:"auto"},...$h(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},h("statedIn")),...n.map(lt)),l("span",{class:"tools",role:"group","aria-\
label":h("tour")},...vh(t)))]}var Pf=t=>t.toLocaleString(d.language);function ha(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Ae.length?S(n):h("ownData")(Pf(j-u.relations.length),Pf(u.kinds.length),
L(Ae[0]))}var Mh=()=>b.centre===null?"":L(b.centre);function Eh(){if(d.mode==="types")return[ks(null),l("h1",{
id:"headline"},h("types")),l("p",{class:"under note"},h("typesNote"))];let t=ie();if(t===null)return[ks(null),
l("h1",{id:"headline",dir:"auto"},ge()||Mh()||S(u.title))];let{title:e}=u.presets[t];return[ks(null),l("h1",{id:"\
headline"},S(e)),l("p",{class:"under note"},ha(t))]}var Th=()=>[d.selected,d.pair,d.passage,d.beside].some(t=>t!==
null)||d.isTold;function Df(){let t=d.mode==="types"?null:ma(),e=document.activeElement?.dataset?.act,n=k("fin\
ding");n.style.setProperty("--held",d.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(
...(t===null?Eh():Oh(t)).filter(Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector(
"button"));o&&document.activeElement===document.body&&o.focus();let s=t?"tour":Th()?"aside":"";(!d.stays||s!==
"aside"||n.dataset.told==="tour")&&(n.dataset.told=s)}var Ah=9;function Ff(t,e){let n=u.kinds[t],o=!b.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Yt(t,o?"hide":"show")},e?ns(n.family,fn(t)):Et(n),S(n.label))}var Bf=(t,e)=>l(
"span",{},t,e);function Hf(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function Wf(){let t=Eo(),e=new Set(u.relations.map(({thing:p})=>u.things[p].kind)),n=[
...u.kinds.keys()].filter(p=>t.has(p)||b.away.has(p)),o=n.toSorted((p,g)=>(t.get(g)??0)-(t.get(p)??0)).slice(0,
Ah),s=n.filter(p=>o.includes(p)),r=[...tt().values()],a=r.filter(p=>cn(p)!==null),i=[...new Set(a.flatMap(p=>pn(
p)??[]))],c=K().filter(p=>_t(p).includes("†")),f=r.filter(({label:p})=>p.includes("†"));k("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>Ff(p,!1)),...s.filter(p=>e.has(p)).map(p=>Ff(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[Bf(ns("stated",Po),h("statedLine"))]:[],...i.map(p=>Bf(ns(`tone-${un(p)}`,[],
6),h("wideLine")(Gt(p)))),...Hf("grave",c.some(Re),f.some(({grave:p})=>p)),...Hf("light",!c.every(Re),!f.every(
({grave:p})=>p)))}var qf="rankings",Lh=["country","pillar","year","printedAs"],ao=new Map;function Ch(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return ao.has(n)||(ao.set(n,null),Jt("answer",qf,{},t,e).then(({table:o})=>{ao.set(n,o),H()},()=>ao.
delete(n))),ao.get(n)}function Rh({columns:t,headings:e,rows:n}){let o=Lh.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Uf(){let t=ie();if(t===null||
u.presets[t].name!=="ranks"||!Ue())return"";let e=Ch();if(!e?.chart)return rt(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=E(h("allOfIt"),()=>Xt(qf),{class:"tool"}),o=rt(h("ranked"),$r(e.chart,k(
"overview").clientWidth-32),Rh(e),n);return o.classList.add("ranks"),o}var Nh=12;function Ih(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function jh({relation:t,sum:e}){let n=Qs(t,e);if(n===null)return"";let o=document.createElementNS(
$e,"svg");o.setAttribute("class",`amount tone-${un(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS($e,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Ph(t){let{relation:e,sum:n}=t,o=G([n.statement]),s=o&&Ze(n.statement),r=No(e),a=r!==
null&&d.pair?.from===r.from&&d.pair.to===r.to,i=Ih(e).map(L).join(" → "),c=l("b",{},_s(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&zo(r)},f,jh(t)))}function Gf(){let t=Ne().flatMap(s=>Pn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${F(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Nh);return[l("h4",{},Gt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Ph))]}),o=t.map(
({sum:s})=>s.statement).filter(Ze);return rt(h(d.reading==="corrected"?"rightAmounts":"amounts"),...n,...no(o),
l("p",{class:"note"},h("scales")))}function Sn(t,e,n){let o=ae()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>xr({...ae(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var zf=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function Kf(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ei(),r=[Sn("least",h("least"),t.map(([c,{amounts:f}])=>[
c,wt(f).replaceAll(`
`," ")])),Sn("since",h("since"),e.map(c=>[String(c),String(c)])),Sn("until",h("until"),e.map(c=>[String(c),String(
c)])),Sn("status",h("statusIs"),n.map(([c,f])=>[c,S(f)])),Sn("hearsay",h("hearsay"),zf(o)),Sn("errata",h("erra\
ta"),zf(s))].filter(Boolean);if(!r.length)return"";let a=!nn(ae()),i=E(h("everyLine"),()=>xr(re()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},h("sieve")),...r,
a?l("p",{class:"note",role:"status"},h("linesLeft")(tt().size)):"",a?i:"")}var $n=t=>t.toLocaleString(d.language),Dh=[...u.things.keys()].slice(0,j),Fh=u.kinds.map((t,e)=>Dh.filter(n=>I(
n)===e).length),Vf=new Set(u.relations.map(({thing:t})=>I(t))),_f=Ae.slice(0,8),vn=t=>l("p",{class:"note"},t);
function Bh(){let t=ie(),e=u.presets.map((n,o)=>E(S(n.title),()=>Rc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&d.mode!=="types")}));return Co.includes("types")&&e.push(E(h("types"),()=>He("types"),{class:"\
tool",value:"types","aria-pressed":String(d.mode==="types")})),rt(h("views"),l("div",{class:"tools",role:"grou\
p","aria-label":h("views")},...e),vn(t===null?h("ownView"):ha(t)),u.presets.some(({name:n})=>n==="all")?"":vn(
h("tooMany")($n(j))))}function Hh(t,e){let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!on().
has(t),onchange:({target:a})=>Yt(t,a.checked?"show":"hide")}),s=l("small",{},h("shownOf")($n(e),$n(Fh[t]))),r=S(
n.label);return l("li",{},l("label",{},o,Et(n),l("span",{},r),s),E(h("only"),()=>Yt(t,"only"),{class:"only","a\
ria-label":h("onlyThis")+r}))}function Wh(){let t=Eo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.
map(r=>Hh(r,t.get(r)??0))),o=e.filter(s=>Vf.has(s));return[rt(h("kinds"),vn(h("kindsNote")),n(e.filter(s=>!Vf.
has(s)))),o.length?rt(h("lines"),vn(h("linesNote")),n(o),l("div",{class:"tools"},E(h("unfoldAll"),jc,{class:"t\
ool","data-act":"unfoldAll"}),E(h("foldAll"),Pc,{class:"tool","data-act":"foldAll"}))):"",on().size?E(h("all"),
()=>Yt(null,"all"),{class:"tool",id:"every"}):""]}function qh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).
at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Zo(r,3)))]:[],s=o.flatMap(
r=>[" ",V(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},h("unknown")(t,e.
join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function Uh(){let t=d.reading==="corrected"?` ${h("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),t)}function Gh(){let t=_f.
map(e=>l("li",{},V(e)," ",l("small",{},String(R(e).length))));return rt(h("connected"),l("ul",{class:"things"},
...t))}function zh(){let t=ma();if(t===null)return[];let{points:e,passages:n}=Rn(t),o=(a,i)=>l("li",{dir:"auto"},
a," ",...i.map(lt));if(e.length){let a=e.map(i=>o(S(i.text),i.passages));return[rt(h("inShort"),l("ul",{class:"\
points"},...a))]}let r=n.filter(a=>u.passages[a].text).map(a=>o(S(u.passages[a].text),[a]));return t?[rt(h("in\
Short"),l("ul",{class:"points"},...r))]:[]}function Qf(){let t=[h("things")($n(j-u.relations.length)),h("state\
ments")($n(u.statements.length)),u.passages.length?h("sentences")($n(u.passages.length)):""],e=[l("h2",{class:"\
unseen"},h("overview")),d.unknown?qh(d.unknown):"",...zh(),d.tour===null?Gf():"",Bh(),Uf(),u.articles.length&&
u.readings.length>1?vn(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},h(
"help")),u.readings.length===1&&u.readings[0]==="corrected"?vn(h("onlyCorrected")):"",Ka?Uh():"",...Wh(),Kf(),
_f.length?Gh():""];k("overview").replaceChildren(...e.filter(Boolean))}var Jf=t=>Math.min(...t,u.passages.length),Xf=t=>l("span",{class:"chips"},...t.map(lt)),Zf=t=>l("span",{dir:"a\
uto"},t),tu=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Kh={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:L,cell:V},{name:"kind",value:t=>S(F(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",
value:t=>Ce(t).length,cell:t=>Ce(t).length?`${G(Ce(t))} ${Ce(t).length}`:""}]},Yf=({passage:t})=>t===null?[]:[
t],Vh={title:"wordRows",under:["thing"],rows:()=>eo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(tu)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Zf(t.text)},{name:"sentence",value:t=>Jf(Yf(t)),cell:t=>Xf(Yf(t))},{name:"thing",value:({subject:t})=>L(
t),cell:({subject:t})=>V(t)},{name:"marks",value:({statements:t})=>G(t)}]},_h={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(P).map(t=>({row:t,things:tu(t)})),columns:[{name:"\
subject",value:t=>L(u.statements[t].subject),cell:t=>V(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:ze,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?V(e):Zf(ze(t))}},{name:"sentence",value:t=>Jf(u.statements[t].passages),cell:t=>Xf(u.statements[t].passages)},
{name:"marks",value:t=>G([t])}]},Ss={things:Kh,...u.sentences.length&&{words:Vh},statements:_h};var Ms=200,nu=matchMedia("(max-width: 640px)"),vs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},te="things",ou=!1,io="",On=Ms,eu=t=>String(t).normalize("NFKC").toLowerCase();function Qh(){
let{columns:t,rows:e}=Ss[te],n=new Set([...K(),...xt().flatMap(({relation:m})=>m??[])]),o=([m,...w])=>ou||n.has(
m)||te==="words"&&w.some(y=>N(y)&&n.has(y)),s=eu(io),r=new Set(io?qn(io,1/0):[]),a=(m,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(m).textContent:y(m),i=(m,w)=>!io||t.some(y=>eu(a(m,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=vs[te],{value:p}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:m,things:w})=>o(w)&&i(m,w)).map(({row:m},w)=>({row:m,key:p(m),i:w})).sort((m,w)=>{let[
y,x]=[m.key,w.key],v=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*v||m.i-w.i}).map(
({row:m})=>m)}var $s=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ya=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ga=l("input",{type:"checkbox",id:"eve\
ry-row"}),su=l("p",{class:"note",role:"status"}),Os=l("table",{}),wa=E("",Yh,{class:"tool","data-message":"mor\
eRows"});function Yh(){On+=Ms,Ee()}function ru(){$s.addEventListener("input",()=>{io=$s.value.trim(),On=Ms,Ee()}),
ga.addEventListener("change",()=>{ou=ga.checked,Ee()}),nu.addEventListener("change",()=>k("table").hidden||Ee());
let t=l("label",{class:"check"},ga,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ya,$s,t),su,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Os,wa))}function Jh(t){
let{by:e,direction:n}=vs[te];vs[te]={by:t,direction:e===t?-n:1},Ee(),Os.querySelector(`th [value="${t}"]`)?.focus()}
function Xh(t){te=t,On=Ms,Ee(),ya.querySelector(`[value=${t}]`)?.focus()}function Zh({name:t},e){let{by:n,direction:o}=vs[te],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Nt(t),()=>Jh(e),{value:String(
e)}))}function Ee(){$s.placeholder=h("filter"),ya.replaceChildren(...Object.entries(Ss).map(([f,{title:p}])=>E(
Nt(p),()=>Xh(f),{class:"tool",value:f,"aria-pressed":String(f===te)})));let{columns:t,title:e,under:n}=Ss[te],
o=Qh(),s=t.filter(({name:f})=>nu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:p,cell:g})=>g?
g(f):String(p(f)),c=f=>{let p=s.map(m=>l("div",{class:"under"},i(f,m))),g=a.map(m=>l("td",{},i(f,m)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...p),...g)};Os.className=te,Os.replaceChildren(l("caption",{class:"unseen"},
Nt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Zh(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,On).map(c))),
su.textContent=h("rowsOf")(Math.min(On,o.length),o.length),wa.hidden=o.length<=On,wa.textContent=h("moreRows")}var tg=12,eg=18,[au,ng]=[9,38],og=560,cu=12,sg=80,Es=t=>t.toLocaleString(d.language);function lu(t){He("pictur\
e"),Yt(t,"only")}function rg(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:p,total:g})=>c+(f===a&&p===i||f===i&&p===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function iu({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Es(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function ag(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,p]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-p*(e.radius+2)},m={x:g.x-f*9,y:g.y-p*9},w=`${g.x},${g.y} ${m.x-p*4},${m.y+f*4} ${m.x+p*4},${m.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${m.x} ${m.y}`,arrow:w,at:y}}
var ig=(t,e,n,o={})=>q("text",{x:e,y:n,"font-size":cu,"text-anchor":"middle",class:"told",...o},t);function cg(t,e,n,o){
let s=Math.max(...t.map(m=>It.get(m)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;rg(t,e).forEach((m,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=au+(ng-au)*Math.sqrt((It.get(m)??0)/s),[v,$]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(m,{x:v,y:$,radius:x})});let i=q("svg",{xmlns:$e,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:m,to:w})=>m!==w&&a.has(m)&&a.has(w)),f=[...a.values()].map(({x:m,y:w,
radius:y})=>[m-y,w-y,m+y,w+y]),p=[];function g(m,w,y,x=cu,v=400){let $=se(m,x,v)[0]/2+3;f.some(([C,T,D,J])=>w+
$>C&&w-$<D&&y+4>T&&y-x<J)||(f.push([w-$,y-x,w+$,y+4]),p.push(ig(m,w,y,{"font-size":x,"font-weight":v})))}for(let[
m,{x:w,y,radius:x}]of a)g(`${S(u.kinds[m].label)} ${Es(It.get(m)??0)}`,w,y+x+16,14,600);c.forEach((m,w)=>{let[
y,x]=[a.get(m.from),a.get(m.to)],{path:v,arrow:$,at:C}=ag(y,x,r),T=1+5*Math.sqrt(m.total/c[0].total);i.append(
q("path",{d:v,class:"link","stroke-width":T}),q("polygon",{points:$,class:"tip"})),w<eg&&g(iu(m),C.x,C.y+4)});
for(let[m,{x:w,y,radius:x}]of a){let v=e.find(({from:C,to:T})=>C===m&&T===m),$=q("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[m].family}`});$.addEventListener("click",()=>lu(m)),i.append($),v&&g(`↻ ${iu(v)}`,w,y+x+32)}return i.
append(...p),i}var xa=t=>l("button",{type:"button",class:"thing",onclick:()=>lu(t)},Et(u.kinds[t]),S(u.kinds[t].
label));function lg(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},xa(s)),l("td",{dir:"auto"},r),l("td",{},xa(a)),l("td",{class:"\
numeric"},Es(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function fu(){let t=k(
"types"),e=xi(S),n=[...It.keys()].sort((a,i)=>(It.get(i)??0)-(It.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},xa(a)," ",l("small",{},Es(It.get(a)??0))));t.replaceChildren(o<og?"":cg(n.slice(
0,Math.min(tg,Math.floor(o/sg))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?lg(e):"",E(
h("asPicture"),()=>He("picture"),{class:"tool"}))}var Tt=24,Ts=22,Te=12,co=18,fg=480,ug=2,uu=8e3;function pu({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){
let c=o.split(`
`),f=e-(c.length-1)*n*tn/2+n*.35;return q("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((p,g)=>p.split(
/([†‡]+)/).map((m,w)=>{let y=w?{}:{x:t,y:f+g*n*tn},x={fill:r?i.grave:i.mark,"font-weight":700};return q("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,m)})))}function pg({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,p,g]=[X(t),X(e),s.color],m={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[q("path",{d:Ri(f,p,n),fill:"none",stroke:g,...m})];for(let[y,x,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some($=>$.to===y)||w.push(dg(X(y),n?vt(f,p,n,v):X(x),c(y),g,r));return w}function dg(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+
s],m=[c-a*p,f-i*p],w=[[c,f],[m[0]-i*g,m[1]+a*g],[m[0]+i*g,m[1]-a*g]];return q("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function mg({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=F(
t),i=o/6;return q("path",{d:es[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ye(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},q("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}function hg(t,e){let n=mr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.
x-o.x} ${s.y-o.y}`,c=q("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.things.map(w=>[
w.id,w])),p=w=>f.get(w).size;for(let w of n.lines)c.append(...pg(tt().get(w.id),w,p));c.append(...n.things.map(
mg));for(let{x:w,y,radius:x,sign:v}of n.signed){let $={"font-size":x*Bo,"font-weight":700,"text-anchor":"middl\
e",fill:t.paper};c.append(q("text",{x:w,y:y+x*Bo*.4,...$},v))}for(let w of n.captions)c.append(pu(w,w.line.weight>
1?t.ink:t.soft,t));for(let{x:w,y,from:x}of n.names)x&&c.append(q("path",{d:`M${x.x} ${x.y}L${w} ${y}`,stroke:t.
ink,"stroke-width":(s.x-o.x)/r}));for(let w of n.names)c.append(pu(w,Y(w.thing)?t.soft:t.ink,t));let g=({x:w,y})=>w>=
o.x&&w<=s.x&&y>=o.y&&y<=s.y,m=n.things.map(({id:w})=>w).filter(w=>g(X(w)));return{svg:c,things:m,width:r,height:a}}
function ba(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();se(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ka=(t,e,n,o)=>t.map((s,r)=>q("text",{x:Tt,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function gg(t,e,n,o){let s=new Set(t),r=xt().filter(({from:p,to:g})=>s.has(p)&&s.
has(g)),a=new Set(r.flatMap(({relation:p})=>p===null?[]:I(p))),i=[],[c,f]=[Tt,n+co];for(let p of[...new Set(t.
map(I)),...a]){let{label:g,family:m,shape:w}=u.kinds[p],y=18+se(S(g),Te)[0]+co;c+y>o&&c>Tt&&([c,f]=[Tt,f+co]);
let x=e.families[m].full;i.push(a.has(p)?q("path",{d:`M${c} ${f-4}h12`,stroke:x,"stroke-width":2,"stroke-dasha\
rray":fn(p).join(" ")||"none"}):q("path",{d:es[w],fill:x,transform:`translate(${c} ${f-10})`}),q("text",{x:c+18,
y:f,"font-size":Te,fill:e.ink},S(g))),c+=y}return{made:i,height:i.length?f-n+co/2:0}}function wg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function yg(){let t=k("headline")?.textContent||S(u.title),
e=u.readings.length>1?h(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function Sa(t){let{licences:e}=await Gn(),n=hc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(fg,mr(n).width),[c,f]=yg(),p=ba(c,Ts,i-2*Tt,600),g=ba(f,Te+2,i-2*Tt),m=Tt+p.length*Ts*1.3+
g.length*(Te+2)*1.3+co/2,{svg:w,things:y,width:x,height:v}=hg(n,m);w.setAttribute("x",String((i-x)/2));let{made:$,
height:C}=gg(y,n,m+v,i-Tt),T=u.articles.map(S).filter(Boolean).join("; "),D=[T?h("slideSource")(T):"","sovkg",
...e.map(wg)].filter(Boolean).join(" · "),J=w.textContent?.includes("†")||y.some(B=>_t(B).includes("†")),
ft=[...tt().values()].filter(B=>cn(B)!==null),it=[...[...new Set(ft.flatMap(B=>pn(B)??[]))].map(Gt).map(B=>h("\
wideLine")(B).replace(/^./,_=>_.toUpperCase())),J?h("slideErrata"):"",D].filter(Boolean).flatMap(B=>ba(B,Te,i-
2*Tt)),Ve=m+v+C,M=Ve+it.length*Te*1.3+Tt,W=q("svg",{xmlns:$e,viewBox:`0 0 ${i} ${M}`,width:i,height:M,"font-fa\
mily":a,role:"img"});return W.append(q("title",{},c)),t||W.append(q("rect",{width:i,height:M,fill:r})),W.append(
...ka(p,Tt/2,Ts,{"font-weight":600,fill:o}),...ka(g,Tt/2+p.length*Ts*1.3+2,Te+2,{fill:s}),w,...$,...ka(it,Ve,Te,
{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(W)],{type:"image/svg+xml"}),width:i,height:M}}
async function du(t){let{file:e,width:n,height:o}=await Sa(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.
decode();let a=Math.min(ug,uu/n,uu/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});
return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(
p=>p?c(p):f(new Error("PNG")),"image/png")})}var xg=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],bg=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function mu({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,L(n.thing),o,S(u.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?L(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>u.passages[a].name).join(" "),r.errata.map(a=>S(u.errata[a].problem)).join(" | ")]);return[xg,...e].map(
n=>`${n.map(bg).join(",")}\r
`).join("")}var lo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),hu=t=>t.
split(/[#/]/).at(-1)||t;function gu({triples:t,things:e,terms:n}){let o=new Map;function s(f,p,g){let m=o.get(
`${f} ${p}`)??`k${o.size}`;return o.set(`${f} ${p}`,m),`<data key="${m}">${lo(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:p,object:g,said:m}of t)if("iri"in g){let w=m.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",p),s("edge","label",S(u.predicates[m.predicate])),w&&s("edge","sentences",w),m.denies?
s("edge","denied","true"):""];a.push(`<edge source="${lo(f.iri)}" target="${lo(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(hu(p),[...w.get(hu(p))??[],g.value])}let i=e.map(({iri:f,
thing:p})=>{let[g,m]=[u.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",m??g),s("node","typ\
e",ss(p,n).join(" "))];for(let[y,x]of r.get(p)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${lo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,p])=>{let[g,m]=f.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${lo(m)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var wu="http://www.w3.org/2000/01/rdf-schema#label",kg="http://www.w3.org/2001/XMLSchema#string",Mn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
yu=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function xu({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:wu.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[m,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?yu(g):(s.set(m,w),`${m}:${g.slice(w.length)}`)}function a({value:g,lang:m,
datatype:w}){return m?`${Mn(g)}@${m}`:w&&w!==kg?`${Mn(g)}^^${r(w)}`:Mn(g)}let i=new Map,c=(g,m)=>i.set(g,[...i.
get(g)??[],m]);for(let{iri:g,thing:m}of e){let[w,y]=[r(g),u.things[m].label];for(let v of ss(m,n))c(w,`a ${r(v)}`);
let x=Array.isArray(y)?[`${Mn(y[0])}@en`,`${Mn(y[1])}@ko`]:[Mn(y)];c(w,`${r(wu)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:m,object:w}of t)c(r(g.iri),`${r(m)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,m])=>`${g} ${[
...new Set(m)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,m])=>`@prefix ${g}: ${yu(m)} .
`),`
`,...f].join("")}var Sg={turtle:[xu,"text/turtle","ttl"],csv:[mu,"text/csv","csv"],graphml:[gu,"application/graphml+xml","graph\
ml"]};async function $a(t){let[e,n,o]=Sg[t];wn(new Blob([e(await Zc())],{type:`${n};charset=utf-8`}),o)}var bu=()=>k(
"transparent").checked;async function $g(){try{await navigator.clipboard.writeText(location.href),ct(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var ku={png:async()=>wn(await du(bu()),"png"),svg:async()=>wn(
(await Sa(bu())).file,"svg"),print:()=>print(),link:$g,turtle:()=>$a("turtle"),csv:()=>$a("csv"),graphml:()=>$a(
"graphml")};function vg(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Su(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&vg()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(ku,n.id)&&(t.
hidePopover(),k("take").focus(),await ku[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Og=matchMedia("(max-width: 860px) and (min-height: 501px)");ja(Wi,dr,Fo,La,ef,Df,Wf,Ul,Qf,jf,bf,xs,()=>d.tab===
"text"&&ms(),()=>d.mode==="table"&&Ee(),()=>d.mode==="types"&&fu(),is,Bl,sa,Vs,()=>{k("undo").disabled=!Ra()});
Cf();_l();ru();ws(k("query"),k("found"),{take:Ft,sentences:Wl,read:ke});rf();ff();cf();uf();ql();nf();Su();mt(
!Og.matches);k("empty").hidden=j>0;A.once("afterDrawing",()=>performance.mark("drawn"));Vo(location.hash);d.mode!==
"picture"&&performance.mark("drawn");window.sovkg={data:u,network:A,lines:tt,readable:Uo,pointOn:vt,picture:{shown:Ie,
things:K,isPinned:ye},select(t){let e=ot(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.
ready="";})();
