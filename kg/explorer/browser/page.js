"use strict";(()=>{var Ct=history.state?.step??0,mo={[Ct]:location.hash},Ea=!1,Rs=()=>{};var Ns=()=>Ct>0;function Ta(t,e){let n=e&&t!==mo[Ct];Ct+=Number(n),mo[Ct]=t;try{history[n?"pushState":"replace\
State"]({step:Ct},"",t||location.pathname+location.search)}catch{Ea=!0}}function Aa(){if(Ns()){if(!Ea)return history.
back();Ct-=1,Rs(mo[Ct],!1)}}function Ca(t){Rs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Ct=n?Ct+1:e.step,mo[Ct]=location.hash,Rs(location.hash,n)})}var ho=new Map,J=(t,e)=>{ho.set(t,e)},Ht=[],go=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ut=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),qt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Mp(){return[...[...ho].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${go(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${go(a)}`)]:[]}),...Ht.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var wo=!1;function tt(){wo=!0,Ht=[]}function La(){Ta(Mp(),wo),wo=!1}function Ep(t){let e=new Map;
Ht=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Ht.push({part:n,kind:"",names:[n]})}return e}function Ra(t,e=!0){
wo=!1;let n=Ep(t),o=new Map([...n].filter(([s])=>!ho.has(s)));for(let[s,{read:r,kept:a}]of ho){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${go(i)}`;c===null?Ht.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Ht.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${go(r)}`;Ht.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Ht.length?{kind:Ht[0].kind,names:Ht.flatMap(({names:s})=>s)}:null}var Na=Ns,Ia=Aa;var Tp=JSON.parse(document.getElementById("data")?.textContent??"{}");function Ap({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var p=Object.fromEntries(Object.
entries(Tp).map(([t,e])=>[t,e.blank?Ap(e):e]));var yo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:p.lang,reading:p.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...yo},ja=[];function Pa(...t){ja.push(...t)}function W(){for(let t of ja)t()}var $=t=>Array.
isArray(t)?t[d.language==="ko"?1:0]:t,wt=t=>$(t[d.reading==="corrected"?t.length-1:0]),C=t=>$(p.things[t].label),
Gt=t=>new Intl.DisplayNames(d.language,{type:"currency"}).of(t)??t;function ge(){let{pair:t,selected:e}=d;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=p.things.filter(({kind:t})=>t!==null).length,I=t=>p.things[t].kind,F=t=>p.kinds[I(t)],V=t=>F(t).rank==="\
concept",js=[];for(let t of p.relations)js[t.thing]=t;var et=t=>js[t],N=t=>js[t]!==void 0,xo=p.things.map(()=>[]);
p.statements.forEach(({subject:t,object:e},n)=>{xo[t].push(n),typeof e=="number"&&e!==t&&xo[e].push(n)});var yt=t=>xo[t].
filter(e=>p.statements[e].subject===t),we=Array.from({length:j},()=>[]);function Fa(t){we[t.from].push(t),t.to!==
t.from&&we[t.to].push(t)}var R=t=>we[t];p.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Fa({from:t,to:e,statement:n,relation:null})});var Da=t=>Array.isArray(t)?t[0]:t,Is=[];for(let t of p.edges)
Is[t.relation]??=[],Is[t.relation].push(t);for(let{thing:t,captions:e}of p.relations){let n=Is[t]??[],o=Da(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&V(i)&&Da(p.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:u,role:g}=i,[m,w]=[g!=="poin\
t",g==="into"];Fa({from:c,to:f,statement:null,relation:t,property:u,isAside:m,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Ae=[...p.things.keys()].slice(0,j).filter(t=>F(t).rank==="actor").sort((t,e)=>we[e].length-we[t].length||t-
e),nt=(t,e)=>t.from===e?t.to:t.from,Ba=(t,e)=>we[t].filter(n=>nt(n,t)===e&&zt(n,new Set));function P(t){let{only:e}=p.
statements[t];return e===""||e===d.reading}var zt=(t,e)=>t.relation===null?P(t.statement):!e.has(I(t.relation));
function at(t,e=new Set){let n=new Set;for(let o of we[t]){let s=nt(o,t);s===t||e.has(I(s))||!zt(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Lt=t=>[...new Set(we[t].map(e=>nt(e,t)).filter(e=>N(e)&&e!==t))];function bo(t){
let e=N(t)?[]:Lt(t).flatMap(yt);return new Set([...xo[t],...e].filter(P))}var Vt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:yt(e.relation).filter(P)));function ko(t){let e=new Set;for(let{subject:n,object:o,passages:s}of p.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function $o(t,e){
let n=o=>P(o)&&p.statements[o].passages.includes(t);return e.relation===null?n(e.statement):yt(e.relation).some(
n)}var Cp=6,Lp=2e4,Wa=1e3,Ha=t=>new Set(p.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),
Ua=(t,e)=>N(t)!==N(e)?1:2,qa=t=>R(t).flatMap(e=>e.relation===null&&P(e.statement)?[nt(e,t)]:[]);function Rp(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of qa(c)){if(n.has(f))continue;let u=e.has(c)&&e.has(f)?2:Ua(c,f),g=i+
u*Wa+(V(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+u]??=[],s[r+u].push([g,f]))}}return o}var Np=[...p.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>R(e).length-R(t).length||t-e).slice(0,Cp);function Xe(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ha(o),...n?Np:[]].filter(m=>!o.has(m))),r=Rp(e,o,s),a=m=>Math.floor((r.get(
m)??1/0)/Wa),i=new Map,[c,f]=[0,!1];function u(m){let w=m[m.length-1];if(c+=1,f||=c>Lp,f)return;if(w===e){let v=m.
filter(S=>!N(S)||o.has(S)).join();i.has(v)||i.set(v,m);return}let x=[...new Set(qa(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,S)=>Number(N(v))-Number(N(S))||v-S);for(let v of x){let S=o.has(w)&&o.has(v)?2:Ua(w,v);a(v)===a(
w)-S&&u([...m,v])}}r.has(t)&&u([t]);let g=m=>m.filter(w=>V(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((m,w)=>g(m)-g(w)),isCut:f}}function Ip(t,e,n){let{captions:o}=et(t),s=wt(o).replaceAll(`
`," "),r=R(e).filter(i=>i.relation===t&&i.from!==i.to),a=R(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>nt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let u=r.find(g=>g[c]===e&&a.some(m=>m[c]===
n&&m[f]===g[f]));if(u)return{said:s,both:i,third:u[f]}}return{said:s,both:null,third:null}}function Ps(t){let e=Ha(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(
y=>y.relation===null&&nt(y,r)===o?[y.statement]:[]),i=Lt(r).filter(y=>!e.has(y)&&R(y).some(x=>x.relation===null&&
nt(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),f=[...new Set([...i,...c])].flatMap(yt),u=[...new Set(
[...i,...c])].map(y=>Ip(y,r,o)),g=a.filter(P).map(y=>({said:$(p.predicates[p.statements[y].predicate]),both:null,
third:null})),m=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...u].sort((y,x)=>m(y)-m(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(P))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),rt=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Kt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ct(t){k("status").textContent=t}var jp=2.399963229728653,Pp=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Ga(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function za(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*jp,f={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},u=o(f);if(n.every(g=>Pp(u,g))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Va=t=>p.statements[t].errata.length>0,Ce=t=>p.statements[t].only==="corrected";function G(t){let e=[...t].
filter(Va);return(e.some(n=>!Ce(n))?"†":"")+(e.some(Ce)?"‡":"")}var So=new Map;p.statements.forEach(({subject:t},e)=>{
Va(e)&&So.set(t,[...So.get(t)??[],e])});var Ka=So.size>0,Le=t=>(So.get(t)??[]).filter(P),Ze=t=>p.statements[t].
errata.some(e=>p.errata[e].severity==="High"),Re=t=>Le(t).some(e=>Ze(e)&&!Ce(e)),_t=t=>G(Le(t));function Ds(t){
if(t.relation===null)return G([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return G(
yt(e).filter(o=>{let{predicate:s,object:r}=p.statements[o];return s===t.property&&r===n&&P(o)}))}var Oo=11,Dp=17,tn=1.18,Fp=12,Bp={actor:3.4,named:2.8,relation:2.4,concept:2},Wp={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},vo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Hp(t){
let{columns:e,lines:n}=p.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/vo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>vo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;vo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Up(t){let e=Hp($(p.things[t].label)),n=et(t)?.amounts??[];if(!n.length)return e+(_t(t).includes("‡")?
"‡":"");let o=wt(n).replaceAll(`
`," "),s=vo(`${e.split(`
`).at(-1)} · ${o}`)<=p.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var _a=new Map;function Fs(t){let e=`${d.language} ${d.reading}`,n=_a.get(e)??new Map;return _a.set(
e,n),n.has(t)||n.set(t,Up(t)),n.get(t)}var Ya=document.createElement("canvas").getContext("2d"),qp=getComputedStyle(
document.body).fontFamily,Gp={400:new Map,600:new Map};function se(t,e,n=400){let o=t.split(`
`),s=Gp[n],r=s.get(t);return r===void 0&&(Ya.font=`${n} 20px ${qp}`,r=Math.max(...o.map(a=>Ya.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*tn]}function Tn(t){let{radius:e,font:n}=p.things[t],[o,s]=se(Fs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Yt(t,e,n){let{rank:o}=F(t),[s,r]=Wp[o];return Math.max(p.things[t].radius*e,Bp[o]+
Math.min(s*Math.sqrt(n),r))}function Qa(t,e,n){let o=F(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(p.things[t].font*e,Oo+o),Dp),bold:o&&n>=Fp?600:400}}var zp=40,Vp=130;function Bs(t,{x:e,y:n}){let[o,s]=Tn(t),r=n-p.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Kp=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Ws=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Rt(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>R(g).map(m=>nt(m,g)).filter(
m=>m!==g&&t.has(m)),i=g=>t.get(g),c=(g,m)=>[...t].some(([w,y])=>w!==m&&Ga(g,i(m),y,p.things[w].radius+4)),f=[...t].
map(([g,m])=>Bs(g,m)),u=new Set(e.filter(g=>!t.has(g)));for(;u.size;){let g=[...u],m=(n?null:g.find(v=>a(v).length))??
g[0];u.delete(m);let w=n?[]:r===void 0?a(m):[r],y=n?[n]:w.map(i),x=za(y.length?Ws(y):o,n||y.length===1?r===void 0?
zp:Vp:0,f,v=>s?Kp(v,s):Bs(m,v),v=>w.some(S=>c(v,S)));t.set(m,x),f.push(Bs(m,x))}}var An=80,[_p,Yp]=[8,12];function Ja(t,e){let n=V(t)||N(t)?e:e.filter(o=>!V(o));return n.length?n:e}function en(t,e,n){
return Ja(t,at(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(V(s))-Number(V(r))||R(r).length-R(s).length||s-r)}
function Qp(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=et(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Cn(t,e,n){let o=new Set(Ja(t,at(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=_p)return[];let r=new Map;for(let a of R(t)){let i=nt(a,t),c={
actor:20,named:10,relation:0,concept:0}[F(i).rank];o.has(i)&&!e.has(i)&&zt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+Qp(a)))}return[...r].sort(([a,i],[c,f])=>f-i||R(c).length-R(a).length||a-c).slice(0,Yp-s).map(([a])=>a)}var Mo=["least","since","until","status","hearsay","errata"],re=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),nn=t=>Mo.every(e=>!t[e]),Za=t=>Array.isArray(t)?t[0]:t,ti=t=>(t?.sums??[]).filter(({statement:e})=>P(
e)),Xa=(t,e)=>!t||t==="only"===e;function ei(t,e){let n=t.relation===null?void 0:et(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,u]=o.split(" ");if(!ti(n).some(g=>g.currency===f&&g.value>=
Number(u)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Za(n?.status??"")!==a||!Xa(i,!!n?.hedge)?!1:!c||Xa(c,G(Vt([t]))!=="")}function ni(){let t=p.relations.flatMap(
e=>ti(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(p.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(p.relations.flatMap(({status:e})=>e?[[Za(e),e]]:
[]))],hearsay:p.relations.some(({hedge:e})=>e),errata:p.errata.length>0}}var Hs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:re()}),b=Hs(),K=t=>b.shown.get(t),on=()=>new Set([...b.away,...b.aside]),oi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Eo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=en(t,e,b.away);return{some:n.slice(0,An),total:n.length,away:en(t,e,new Set).length-n.length}}
function si(t){let e=new Set(at(t,b.away)),n=at(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=R(t).filter(a=>nt(
a,t)===s&&zt(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function xt(){let t=b.preset!==null&&p.presets[b.preset].kinds!==null,
e=Us()?new Set(p.presets[b.preset].things):null,[n,o,s]=[on(),oi(),!nn(b.sieve)];function r(i){if(s&&!ei(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&zt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||zt(i,n)):c?zt(i,b.away):!(t&&i.isAside)&&zt(
i,n)}let a=new Set(_());return[...a].flatMap(i=>R(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ne(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var ri=()=>[...b.shown.keys()].filter(t=>N(t)&&!b.guests.has(t)),To=()=>[...b.guests],St=t=>b.shown.has(t),ye=t=>b.
pinned.has(t),ae=()=>b.sieve,ie=()=>b.preset,Us=()=>b.preset!==null&&p.presets[b.preset].flows,Ie=()=>b.shown;
function _(){let t=oi();return[...b.shown.keys()].filter(e=>!b.away.has(I(e))||t.has(e))}function Ao(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ne()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Co(t){let e=t===
null?null:p.presets[t].kinds;return new Set(e?p.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var Jp=[520,380];function Xp(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&$o(e,r),s=t.filter(r=>R(r).some(o));return s.length?s:t}function qs(t,e){Object.assign(b,Hs(),
{preset:t,centre:e,aside:Co(t)})}function sn(t){qs(t,null);let{things:e,wide:n,tall:o}=p.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{b.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var ai=()=>qs(
null,null);function Lo(t){let{some:e,total:n,away:o}=Eo(t);Rt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Ro(t){return qs(null,t),b.shown.set(t,{x:0,y:0}),
Lo(t)}function ii(){for(let t of b.guests)b.shown.delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function ci(t){
b.shown.has(t)||Rt(b.shown,[t]),b.guests.delete(t);let e=Lo(t);return b.came.push({thing:t,all:!0}),e}function li(t,e){
b.guests.has(t)?Zp():ii(),b.read=new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set(
[t,...Cn(t,b.shown,b.away)].filter(n=>!b.shown.has(n))),b.shown.has(t)||Rt(b.shown,[t],{room:b.guests.size>3?Jp:
void 0}),Rt(b.shown,[...b.guests],{round:t}))}function Zp(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),
b.guests=new Set}function Gs(t){b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function zs(t){
for(let e of t)b.away.delete(I(e)),b.guests.delete(e);Rt(b.shown,t)}function Vs(t){for(let e of t)Gs(e)}function fi(t){
b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(t)}function pi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:
e==="only"?(b.away=new Set([...p.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(
t),e==="hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(I(n)))}function ui(t){b.sieve=t}function rn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function ce(t,e=null){ii(),b.read=new Set(e===null?[]:ko(e).filter(N));let n=t??
[],o=e===null?n:Xp(n,e),s=n.flatMap(r=>b.shown.get(r)??[]);return b.guests=new Set(o.filter(r=>!b.shown.has(r))),
Rt(b.shown,[...b.guests],{home:s.length?Ws(s):void 0}),[...new Set(o)]}function mt(){Object.assign(d,yo),ce(null)}function le(t,e=!1){Object.assign(d,yo,{selected:t,passed:e,tab:"de\
tails"}),li(t,e)}function an(t,e){mt();let n=[Math.min(t,e),Math.max(t,e)];ce(n);let o=xt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ba(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function je(t,e,{avoids:n=!1,way:o=0}={}){mt();let{paths:s}=Xe(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ce(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Ln(t){mt();let e=ko(t).filter(n=>!N(n));Object.assign(d,{passage:t,highlighted:ce(e,t),tab:"tex\
t"})}function Rn(t){let{told:e}=p.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function Nn(t){let{preset:e}=p.
steps[t];if(ie()!==e&&(d.arrangement="",sn(e)),mt(),!t)return;let n=Rn(t).things.filter(o=>!N(o)&&!V(o));Object.
assign(d,{tour:t,highlighted:ce(n.some(St)?n.filter(St):n)})}function In(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=d,f=new Map(Ie());t!==null?(ce(null),le(t,e)):n?an(n.from,n.to):o!==null?
Ln(o):s&&a.from!==null&&a.to!==null?je(a.from,a.to,a):r!==null&&Nn(r),Object.assign(d,{unknown:i,tab:c});for(let u of To())
rn(u,f.get(u)??K(u))}var di={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
second.",copyCommand:"Copy the command that tells why",ownEvidence:"Which sentences make a row true is not der\
ived here for SPARQL of your own; `sovkg sparql --why` tells it on the command line.",ownQuery:"Your own SPARQ\
L",ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM a\
nd LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said",
"topic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infras\
tructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"\
The text","topic-time":"Time"};var mi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name} (${i(m)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},u=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(m=>f[m]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${u}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${u} Only what is verified is quoted.`}};var hi={search:"Search names, sentences, “¶27”",found:"Found",nothing:"Nothing found",language:"Language",
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
 in your file",paragraph:t=>`Paragraph ${t}`,...mi,...di};var gi={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
otherRows:"결과가 있는 다른 질문",notAllAsked:"1초 안에 모든 질문을 묻지는 못했다.",copyCommand:"\
근거를 알려 주는 명령 복사",ownEvidence:"직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는다. 명령줄의 `sov\
kg sparql --why`가 보인다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT\
는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는다.",
run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topi\
c-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈",
"topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var wi={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=m=>m?`${m.name}(${i(m)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(m=>`${f[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${u}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${u} 확인된 문장만 인용한다.`}};var yi={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...wi,...gi};var xi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var eu={en:hi,ko:yi},h=t=>!p.passages.length&&xi[d.language][t]||eu[d.language][t];function Nt(t){let e=h(t);return typeof e==
"string"?e:""}var nu=12,It=new Map;for(let t=0;t<j;t+=1)N(t)||It.set(I(t),(It.get(I(t))??0)+1);function bi(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of R(n)){if(o.from!==n||N(o.from)||N(o.to)||(o.relation===null?!P(o.statement):
o.isAside))continue;let[s,r]=[I(o.from),I(o.to)],a=t(o.relation===null?p.predicates[p.statements[o.statement].
predicate]:p.kinds[I(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Ks=It.size>1,ki=Ks&&p.presets[0]?.name==="hub"&&Ae.every(t=>R(t).length<nu);var _s=ki?"types":"picture",No=["picture","table",...Ks?["types"]:[]];function jn(t){d.mode=t,k("table").hidden=
t!=="table",k("types").hidden=t!=="types",k("drawing").hidden=t!=="picture",k("tools").hidden=t!=="picture",Kt(
"modes",t)}var ou=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function jt(t){
d.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of ou)k(n).hidden=e!==t;Ys()}function Ys(){k("fold").textContent=d.tab==="details"&&ge()||k(
`tab-${d.tab}`).textContent}var ht=t=>k("fold").setAttribute("aria-expanded",String(t)),$i=()=>k("fold").getAttribute(
"aria-expanded")==="true";var su=13,ru=1,Pn=t=>(et(t)?.sums??[]).filter(({statement:e})=>P(e)),Io=t=>Pn(t).map(({statement:e})=>Qs(e)+G(
[e])).join(", "),Qs=t=>$(p.statements[t].object.text),Si=(t,{currency:e})=>`${I(t)} ${e}`;function au(){let t=new Map;
for(let{thing:e}of p.relations)for(let n of Pn(e)){let o=Si(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Js(t,e){
let n=au().get(Si(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function cn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Pn(o).flatMap(s=>Js(o,
s)??[]));return n.length?Math.max(ru,su*n.reduce((o,s)=>o+s)):null}var Xs=2,iu=24,cu=new Map(p.ties.map(t=>[t.property,t])),Zs=t=>!t.isAside||t.alone,vi=t=>Us()&&t.property===null&&
Io(t.relation)!=="";function Oi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:$(
p.predicates[p.statements[t.statement].predicate])+Ds(t)};if(vi(t))return{...e,said:Io(t.relation)};let{captions:n,
called:o}=et(t.relation),s=Zs(t)?wt(n):$(o),r=t.property===null||Zs(t)?"":Ds(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Mi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=cu.get(t);if(s)
return $(e?s.into:s.out).replace("{}",()=>o)+n;let r=$(p.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Ei(t){
let e=Oi(t);return Mi(e,e.said)}function Ti(t){let e=new Map;t.map(Oi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,Xs),
...s.length>Xs?[h("moreLines")(s.length-Xs)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Mi(s[0],r.length>iu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Ai(t){if(t.relation===null)return null;if(vi(t))return Io(t.relation);let e=Zs(t)&&et(t.relation)?.
amounts||[];return e.length?wt(e):null}var Ci=[[],[0],[-.3,.3],[-.4,0,.4]];function Li(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function vt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Li(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ri=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ni(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Li(t,e,n))} `:"L"}${o(e)}`}var lu=2e3;function Ii(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Ti(o.map(([,[a]])=>a)),amount:o.length===1?Ai(r[0]):null,grave:[...Vt(r)].some(a=>Ze(
a)&&!Ce(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Pe=new Map,tr=new Map,
Z=()=>Pe,lt=t=>tr.get(t)??0;function er(t){let{from:e,to:n}=Pe.get(t);return{from:e,to:n,edges:[...Pe.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function jo(t){let e=[...Pe.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?er(o.
id):null}function Po({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=d;
return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>$o(s,a))}function ji(){let t=new Map,
e=xt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Ei(n);r.said.set(a,[...r.said.get(a)??[],n])}Pe=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(c))),a=e.length>lu?void 0:Ci[r.length],i=a?r.map((c,f)=>Ii(
f?`${n}/${f}`:n,o,[c],a[f])):[Ii(n,o,r,0)];for(let c of i)Pe.set(c.id,c)}tr=new Map;for(let{from:n,to:o}of Pe.
values())for(let s of[n,o])tr.set(s,lt(s)+1)}var Bi=["kind","country","radial"],ln=28,Wi=64,Do=60,Pi=190,nr=p.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),Hi=nr>=0;function fu(t){if(I(t)===nr)return C(t);let e=R(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
nr);return e?C(e.to):h("noCountry")}var or=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function pu(t){
let e=[...t].map(([c,f])=>{let u=f.map(Tn),g=[0,1].map(x=>Math.max(...u.map(v=>v[x]))+ln),m=Math.ceil(Math.sqrt(
f.length*g[1]*or()/g[0]))||1,w=Math.ceil(f.length/m),y=Math.min(m,f.length);return{name:c,things:f,cell:g,columns:m,
width:y*g[0]+ln,height:Wi+w*g[1]+ln}}),n=c=>+(c===h("noCountry"));e.sort((c,f)=>n(c.name)-n(f.name)||f.height-
c.height||f.things.length-c.things.length);let o=e.reduce((c,f)=>c+(f.width+Do)*(f.height+Do),0),s=Math.max(Math.
sqrt(o*or()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Do,0]);let f={
...c,left:r,top:a};return r+=c.width+Do,i=Math.max(i,c.height),f})}function Di(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=pu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f})=>r.
map((u,g)=>{let m=c+ln/2+g%i*a[0]+a[0]/2,w=f+Wi+Math.floor(g/i)*a[1]+p.things[u].radius+ln/2;return[u,{x:m,y:w}]})),
groups:o}}function uu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>nt(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function du(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function mu(t){let e=[...t].sort((f,u)=>R(u).length-
R(f).length||f-u)[0],n=b.centre!==null&&t.includes(b.centre)?b.centre:e,o=xt(),{reached:s,left:r}=uu(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((f,u)=>{let g=S=>o.flatMap(T=>T.from===S||T.to===S?a.get(nt(T,
S))??[]:[])[0]??0,m=new Map(f.map(S=>[S,g(S)])),w=u?[...f].sort((S,L)=>Number(m.get(S))-Number(m.get(L))||S-L):
[...f].sort((S,L)=>I(S)-I(L)||S-L),y=w.map(S=>Tn(S)[0]+ln);c=Math.max(c+Pi,y.reduce((S,L)=>S+L,0)/(2*Math.PI));
let x=w.map((S,L)=>2*Math.PI*L/w.length-Math.PI/2),v=u?du(w.map(S=>Number(m.get(S))),y.map(S=>S/c)):x;w.forEach(
(S,L)=>{a.set(S,v[L]),i.push([S,{x:c*Math.cos(v[L])*or(),y:c*Math.sin(v[L])}])})}),r.forEach((f,u)=>{i.push([f,
{x:(u-(r.length-1)/2)*200,y:c+Pi}])}),{points:i,groups:[]}}var Fo=[],Fi="";function Ui(){let t=new Set(To()),e=_().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.arrangement&&`${d.arrangement} ${d.language} ${e}`;if(n===Fi||(Fi=n,
Fo=[],!n||!e.length))return;let o={radial:()=>mu(e),kind:()=>Di(e,r=>$(p.kinds[I(r)].label)),country:()=>Di(e,
fu)}[d.arrangement],s=o?.()??{points:[],groups:[]};Fo=s.groups;for(let[r,a]of s.points)rn(r,a)}var qi=()=>Fo.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Gi(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Fo){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,f]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(f-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.
fillText(o,f,r)}}var[hu,zi]=[50,.4],gu=.75,wu=250;function Vi(t,e){let n=0,o=!1,s=!1;function r(i=hu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:zi}}),i>zi/2&&(n=setTimeout(()=>r(i*gu),wu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ki=[[],[9,3],[2,3],[9,3,2,3]],Bo=[5,4],sr=3,_i=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),yu=_i(p.relations.map(({thing:t})=>I(t))),xu=_i(p.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function fn(t){let e=yu.filter(n=>p.kinds[n].family===p.kinds[t].family);return Ki[Math.max(
0,e.indexOf(t))%Ki.length]}var pn=t=>xu.indexOf(t)%sr,un=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(et(e.relation)?.sums??[]).flatMap(n=>P(n.statement)?n.currency:[]))[0];var bu=3,Yi=.6;function Qi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:u}=n,
{family:g,rank:m,shape:w}=F(t),y=!o||o.has(t),x=u[g][y?s&&m==="concept"?"pale":"full":"dim"],v=t===d.selected,
S=_t(t).includes("†")&&y,L=S&&Re(t),T={background:x,border:a},D=ye(t);return{id:t,...K(t),shape:w,size:Yt(t,
r,e)/r,borderWidth:(v?3:L?4:S?2:1)*(s?Yi:1),color:{background:x,border:v?a:L?f:S?c:i,highlight:T,hover:T},fixed:D,
shapeProperties:{borderDashes:D?[3,2]:!1}}}function Ji(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,u=t.edges.find(S=>S.relation!==null)?.relation??null,g=s?null:cn(t),m=g===null?
void 0:un(t),w=u===null?i:c[F(u).family],y=m===void 0?w:f[pn(m)],x=u===null?Bo:g===null?fn(I(u)):[],v=S=>({enabled:!s&&
t.edges.some(L=>L.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Yi/r:u===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<bu,dashes:x.length&&!s?x:!1,smooth:Ri(t.bend)}}var[ku,Xi]=[700,.2],$u=6,Su=2,vu=1.15,Ou=1500;function Zi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(u,g,m,w){e.setSize("100%","100%");let[y,x]=[u.map(({x:st})=>st),u.map(({y:st})=>st)],[
v,S,L,T]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],D=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(S-v||1),Math.max(t.clientHeight-o()-70,20)/(T-L||1),vu),X=m&&t.clientWidth<ku&&D*$u>Xi?Math.
max(D,Xi):D,pt=X<.35?g:null,gt=!a||m||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:pt??
(X>Su*D?w:null)??{x:(v+S)/2,y:(L+T)/2+16+o()/2/X},scale:pt?.35:X},e.moveTo({...i,animation:gt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),gt?r():(c=performance.now()+Ou,Mu(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=c}}var Mu=t=>t;var Eu=1.5;function tc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function rr(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:u,paper:g}=c,
m=s.split(`
`);t.font=`${r} ${o}px ${u}`,t.textAlign="center",t.textBaseline="middle";let w=o*tn;m.forEach((y,x)=>{let v=n+
(x-(m.length-1)/2)*w,S=t.measureText(y).width+2*Eu*f;t.fillStyle=g,t.fillRect(e-S/2,v-w/2,S,w)}),m.forEach((y,x)=>{
let v=n+(x-(m.length-1)/2)*w,S=e-t.measureText(y).width/2;t.textAlign="left";for(let L of y.split(/([†‡]+)/)){
let T=/^[†‡]/.test(L);t.font=`${T?700:r} ${o}px ${u}`;let D=t.measureText(L).width;t.fillStyle=T?a?c.grave:
c.mark:i,T&&a&&(t.fillRect(S-f,v-w/2,D+2*f,w),t.fillStyle=g),t.fillText(L,S,v),S+=D}t.font=`${r} ${o}px ${u}`})}function Dn(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...d.
highlighted,...e.filter(St)])}if(d.selected===null||!St(d.selected))return nn(ae())?null:new Set([...Z().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Z().values()].filter(({from:e,to:n})=>e===d.selected||n===d.selected);
return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function ec(t){let e=Dn(),n=new Set(t),o=i=>i===
d.selected?2:e?.has(i)?1:0,s=i=>lt(i)+(V(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Po(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Z().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:K,degree:lt}}var Wo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,u,g,m],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<m&&u<i&&
!o(w))return!1;return!0}};function nc([t,e,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[u,g,m,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(u<m||u>w)return!1;continue}let[y,x]=[(m-u)/g,(w-u)/g];c=Math.max(c,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return c<=f}var oc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],ic=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Tu=[[0,-2],[0,2],...ic.
map(([t,e])=>[1.25*t,1.6*e])],[Au,Cu]=[oc,[...oc,...ic,...Tu]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),cc=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Lu=[...cc,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],lc=[0,8,16,24,32],Ru=[...lc,48,64,96,128,176,224],Nu=12,ar=12,sc=60,Iu=14,
ju=600,Pu=500,Du=400,Fu=.5,Fn=2,rc=2,Bu=.8,Wu=1,ac=(t,e,n,o)=>[t-n/2-Fn,e-o/2-Fn,t+n/2+Fn,e+o/2+Fn];function fc({
shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,sight:i=null,most:c=Pu}){let f=M=>({x:s(M).x*a,y:s(
M).y*a}),u=new Wo;for(let M of t){let{x:U,y:q}=f(M),B=Yt(M,a,r(M));u.add([U-B,q-B,U+B,q+B],M)}let g=o.length>Du?
[]:o.flatMap(M=>Hu(M,f));function m(M,U,q,B=(()=>!1)){let Q=i&&q.x>i[0]&&q.y>i[1]&&q.x<i[2]&&q.y<i[3],At=null,
ut=1/0;for(let dt of M){let[_e,ee,ne,Ye]=dt.box;if(Q&&(_e<i[0]||ee<i[1]||ne>i[2]||Ye>i[3])||!u.isFree(dt.box,U,
B))continue;let Wt=g.reduce((Qe,{id:oe,stroke:$t})=>Qe+(oe!==U&&nc($t,dt.box)?1:0),dt.off??0);if(Wt<ut&&([At,ut]=
[dt,Wt]),!ut)break}return At}let[w,y]=[e.slice(0,c),o.slice(0,c)],x=y.filter(({amount:M})=>M),v=new Set(x.flatMap(
({from:M,to:U})=>[M,U])),{names:S,captions:L}={names:new Map,captions:new Map},T=new Map;function D(M,U,q){u.add(
q,`name ${M}`),T.set(M,q),S.set(M,U)}function X(M){u.remove(`name ${M}`),S.delete(M)}let pt=new Set(e.slice(0,
Iu)),gt=M=>t.length>ju&&pt.has(M)&&r(M)>=ar;function st(M){let U=Fs(M),{size:q,bold:B}=Qa(M,a,r(M)),[Q,At]=se(
U,q,B),{x:ut,y:dt}=f(M),_e=Yt(M,a,r(M)),ee=r(M)>=ar,ne=$t=>$t.flatMap(Je=>(ee||v.has(M)?Lu:cc).map(([En,Ls])=>{
let uo=_e+Fn+1+Je,[Oa,Ma]=[En*(uo+Q/2),Ls*(uo+At/2)];return{dx:Oa,dy:Ma,isFar:Je>Nu,box:ac(ut+Oa,dt+Ma,Q,At)}})),
Ye=ne(ee?lc:[0]),Wt=$t=>typeof $t=="number"&&$t!==M&&r($t)<ar,Qe=$t=>typeof $t=="number"&&!pt.has($t),oe=m(Ye,
null,{x:ut,y:dt})??(gt(M)?m(Ye,null,{x:ut,y:dt},Wt)??m(ne(Ru),null,{x:ut,y:dt},Qe):null);oe&&D(M,{dx:oe.dx,dy:oe.
dy,size:q,bold:B,label:U,isFar:oe.isFar},oe.box)}function it({id:M,from:U,to:q,bend:B,amount:Q,weight:At},ut){
let[dt,_e]=se(ut,Oo),[ee,ne]=[f(U),f(q)];if(At<rc&&Math.hypot(ne.x-ee.x,ne.y-ee.y)<Bu*dt)return;let Ye=(Q||At>=
rc?Cu:Au).map(([Qe,oe,$t])=>{let[Je,En]=[oe*(dt/2+4),$t*(_e/2+4)],{x:Ls,y:uo}=vt(ee,ne,B,Qe);return{along:Qe,dx:Je,
dy:En,off:Je||En?Wu:0,box:ac(Ls+Je,uo+En,dt,_e)}}),Wt=m(Ye,M,vt(ee,ne,B,.5));Wt&&(u.remove(M),u.add(Wt.box,M),
L.set(M,{along:Wt.along,dx:Wt.dx,dy:Wt.dy,size:Oo,label:ut}))}function Ke(M){let U=M.amount??"";if(it(M,U),L.has(
M.id))return;let q=[M.from,M.to].filter(Q=>S.has(Q)),B=q.map(Q=>({end:Q,name:S.get(Q),box:T.get(Q)}));for(let Q of q)
X(Q);it(M,U);for(let Q of q)st(Q);if(!q.every(Q=>S.has(Q))){u.remove(M.id),L.delete(M.id);for(let{end:Q,name:At,
box:ut}of B)X(Q),At&&ut&&D(Q,At,ut)}}for(let M of w.length<=sc?w.filter(U=>v.has(U)):w)st(M);if(w.length<=sc)for(let M of x)
Ke(M);for(let M of w)S.has(M)||st(M);if(S.size>=Fu*w.length){for(let M of x)it(M,M.label);for(let M of y)M.amount||
it(M,M.label)}for(let M of n.slice(0,c))st(M);return{names:S,captions:L}}function Hu({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>vt(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[
i[f].x,i[f].y,c.x,c.y]}))}var Uu=50,dn=new Map,ir=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function qu(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:p.presets[t].things);if(e!==null)for(let r of[e,...en(e,new Set([e]),new Set).
slice(0,An)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?en(r,s,o).slice(0,An):Cn(r,s,o))s.add(
i)}return s}function Ot(){let[t,e]=[qu(),new Set(ir())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...Co(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var pc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:re()});function mn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Ro(e):t!==null?sn(t):ai(),b.away=
new Set(r);for(let u of[...a,...b.away])b.aside.delete(u);for(let u of n)Rt(b.shown,[u.thing]),u.all?Lo(u.thing):
Rt(b.shown,Cn(u.thing,b.shown,b.away)),b.came.push(u);Rt(b.shown,o);for(let u of s)b.shown.delete(u);b.pinned=
new Set(i),b.sieve=c;let f=dn.get(uc());f&&(b.shown=new Map(f))}var uc=()=>`${d.arrangement} ${b.preset} ${b.centre}\
 ${ir().sort((t,e)=>t-e)}`;function Ho(){let t=uc();dn.delete(t),dn.set(t,new Map(ir().map(e=>[e,K(e)]))),dn.size>
Uu&&dn.delete([...dn.keys()][0])}function dc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function u(){if(!f)return;let x=c(),v=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*v}px, ${x.
y-f.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),t.on("dragStart",({nodes:x})=>x.length&&m()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Gu=Array.from({length:22},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),zu=.15,Vu=.01,mc=14,Ku=4e6;function cr(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var lr=(t,e,n)=>n?Array.from({length:mc+1},(o,s)=>vt(t,e,n,s/mc)):[t,e];function hc(t,e,n,o){
if(t.length*e.length>Ku)return;let s=e.map(i=>{let[c,f]=o(i);return{thing:i,at:n(i),core:c,radius:f}}),r=new Map;
for(let i of t){let m=function(x,v=1/0){let S=lr(c,f,x),[L,T,D,X]=[c.x,c.x,c.y,c.y];for(let{x:gt,y:st}of S)[L,
T]=[Math.min(L,gt),Math.max(T,gt)],[D,X]=[Math.min(D,st),Math.max(X,st)];let pt=0;for(let{thing:gt,at:st,radius:it,
core:Ke}of s){let{x:M,y:U}=st;if(M<L-it||M>T+it||U<D-it||U>X+it||gt===i.from||gt===i.to)continue;let q=1/0;for(let B=1;B<
S.length;B+=1)q=Math.min(q,cr(S[B-1],S[B],st));if(q<it&&(pt+=q<Ke?1:Vu),pt>=v)break}return pt};var a=m;let[c,f]=[
n(i.from),n(i.to)],u=`${i.from}-${i.to}`,g=r.get(u)??[];r.set(u,g);let w=x=>g.every(v=>Math.abs(v-x)>=zu),y=m(
i.usual);i.bend=i.usual;for(let x of y?Gu:[]){let v=i.usual+x,S=w(v)?m(v,y):1/0;if(S<y&&([y,i.bend]=[S,v]),!y)
break}g.push(i.bend)}}var _u=5,Uo=1.35,fr=t=>_t(t).includes("†")?Re(t)?"!":"†":"";function gc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<_u*s||(t.font=`700 ${i*
Uo}px ${o}`,t.fillText(c,r,a+i*.08))}var De=matchMedia("(prefers-color-scheme: dark)");xe(De.matches?"dark":"light");function xe(t){document.documentElement.
dataset.theme=t}var hn=()=>document.documentElement.dataset.theme==="dark";function wc(){let{theme:t="light"}=document.documentElement.dataset;xe("light");let e=qo();return xe(t),e}function qo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:sr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(p.kinds.map(({family:s})=>[s,o(s)]))}}var Yu=.55,Qu=120,Ju=500,xc=3e3,Xu=3,Pt=k("drawing"),bc=()=>k("tools").offsetHeight,fe=new vis.DataSet([]),Bn=new vis.
DataSet([]),A=new vis.Network(Pt,{nodes:fe,edges:Bn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Hn=()=>fe.length>Ju,ur=Zi(Pt,A,{isHeavy:Hn,below:bc,arrived:()=>Mc(!0),settle:gr});dc(A,Pt.querySelector("canv\
as"),Hn,gr);var Mt=qo(),pr={names:new Map,captions:new Map},yc=0,Go=!1,Wn={scale:0,x:0,y:0};function Zu(){let t=_().
length;return t>xc||t>Qu&&A.getScale()<Yu}function td(){let{x:t,y:e}=A.canvasToDOM({x:0,y:0});return[-t,-e,Pt.
clientWidth-t,Pt.clientHeight-bc()-e]}function ed(t){return Hn()?t.filter(e=>kc(e,50)):t}function kc(t,e){let{
x:n,y:o}=A.canvasToDOM(K(t));return n>-e&&o>-e&&n<Pt.clientWidth+e&&o<Pt.clientHeight+e}function $c(){Wn={scale:A.
getScale(),...A.getViewPosition()},pr=fc({...ec(ed(_())),scale:Wn.scale,sight:td()})}function Sc(){let t=A.getScale();
function e(n){let o=Yt(n,t,lt(n));return[o/t,(o+Xu)/t]}hc([...Z().values()],_(),K,e)}function dr(t){let e=Dn(),
n={colours:t,highlighted:e,far:Zu(),scale:A.getScale()};return{things:_().sort((o,s)=>lt(o)-lt(s)).map(o=>Qi(o,
lt(o),n)),lines:[...Z().values()].map(o=>Ji(o,Po(o,e),n))}}function mr(){Mt=qo(),ji();let t=_().length<=xc;A.setOptions(
{interaction:{hover:t,dragNodes:t}}),Bn.remove(Bn.getIds().filter(o=>!Z().has(String(o)))),Sc();let e=dr(Mt),n=new Set(
e.things.map(({id:o})=>o));fe.remove(fe.getIds().filter(o=>!n.has(Number(o)))),fe.update(e.things),Bn.update(e.
lines),$c(),(A.getSelectedNodes().length||A.getSelectedEdges().length)&&A.unselectAll(),d.selected!==null&&fe.
get(d.selected)&&A.selectNodes([d.selected],!1)}function vc(t=!1){let e=A.getScale(),{x:n,y:o}=A.getViewPosition(),
s=Math.abs(e/Wn.scale-1)>(Hn()?.2:.03);if(!t&&!s&&!(Hn()&&Math.hypot(n-Wn.x,o-Wn.y)*e>20))return;if(s&&Sc(),$c(),
!s){A.redraw();return}let r=dr(Mt);fe.update(r.things),Bn.update(r.lines)}function zo(){let t=1/A.getScale(),e=s=>A.
getPosition(s),n=[...pr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f,isFar:u}])=>{if(!fe.get(s))return[];
let{x:g,y:m}=e(s);return[{thing:s,x:g+r*t,y:m+a*t,size:i*t,bold:c,label:f,from:u?{x:g,y:m}:null}]}),o=[...pr.captions].
flatMap(([s,{along:r,dx:a,dy:i,size:c,label:f}])=>{let u=Z().get(s);if(!u)return[];let{x:g,y:m}=vt(e(u.from),e(
u.to),u.bend,r);return[{line:u,x:g+a*t,y:m+i*t,size:c*t,label:f,grave:u.grave}]});return{names:n,captions:o}}function Oc(){
let[t,e]=[Dn(),A.getScale()];return _().filter(o=>fr(o)&&(!t||t.has(o))&&fe.get(o)).map(o=>({...A.getPosition(
o),radius:Yt(o,e,lt(o))/e,sign:fr(o)}))}function hr(t){let[e,n]=[A.DOMtoCanvas({x:0,y:0}),A.DOMtoCanvas({x:Pt.
clientWidth,y:Pt.clientHeight})];return{...dr(t),...zo(),signed:Oc(),from:e,to:n,width:Pt.clientWidth,height:Pt.
clientHeight}}function gr(){vc(!0)}function Mc(t=!1){cancelAnimationFrame(yc),Go=Go||t,yc=requestAnimationFrame(
()=>{vc(Go),Go=!1})}A.on("afterDrawing",t=>{let e=1/A.getScale(),{names:n,captions:o}=zo();gc(t,Oc(),Mt,e);for(let r of o)
rr(t,r,r.line.weight>1?Mt.ink:Mt.soft,Mt,e);let s=Dn();for(let{x:r,y:a,from:i}of n)i&&tc(t,i,{x:r,y:a},Mt,e);for(let r of n){
let a=s?!s.has(r.thing):V(r.thing);rr(t,r,a?Mt.soft:Mt.ink,Mt,e)}Gi(t,Mt,e),ur.isTravelling()||Mc()});A.on("dr\
agEnd",({nodes:t})=>t.length?wr(t):gr());function wr(t){for(let e of t)rn(e,A.getPosition(e));Ho(),mr()}var Ec=t=>kc(
t,-20);var nd=3,od=6,sd=k("drawing"),Tc=[null,!0],gn=!1,yr=A.getViewPosition();function Dt(t=null,e=!1){Tc=[t,e],gn=!1;
let n=new Set(_()),o=(t??[...n]).filter(r=>n.has(r)).map(K);if(!o.length)return;let s=K([...n].reduce((r,a)=>lt(
a)>lt(r)?a:r));ur.look(t?o:[...o,...qi()],t&&!d.highlighted?o[0]:null,e,s)}var Ac=()=>gn||Dt(...Tc);function Cc(t){
let e=_().map(K),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,sd.clientHeight/s/nd);return Math.max(r,Math.min(od,t))}function Fe(t){
gn=!0,A.moveTo({scale:Cc(A.getScale()*t)})}A.on("zoom",()=>{gn=!0;let[t,e]=[A.getScale(),Cc(A.getScale())];t!==
e&&A.moveTo({scale:e,position:yr}),yr=A.getViewPosition()});A.on("dragEnd",({nodes:t})=>{gn=gn||!t.length,yr=A.
getViewPosition()});var Lc=Vi(A,t=>{wr(_()),t&&d.selected===null&&!d.highlighted&&Dt()});function xr(){let{selectionHandler:t}=A,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
A.redraw()}var Vo=null;function pe(t=null,e=!1){Vo=d.mode==="picture"?null:()=>Dt(t,e),Vo||Dt(t,e)}function ad(){let{selected:t,
highlighted:e}=d;pe(t!==null?[t,...at(t,on()).filter(St)]:e)}function bt({from:t=null,moves:e=!0}={}){jt(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&ht(!0),W(),k("details").scrollTop=0,n&&(d.
tab==="details"&&(ct(h("chosen")+ge()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&ad())}function Ft(t){tt(),le(t),bt()}function Rc(t){tt(),le(t),bt({moves:!1})}function Nc(t){
le(t,!0),bt({moves:!Ec(t)})}function Ko({from:t,to:e}){tt(),an(t,e),bt({moves:!1})}function Be(){tt(),mt(),bt()}
function Ic(t){tt(),mt(),d.mode==="types"&&jn("picture"),d.arrangement="",sn(t),bt(),pe(null,!0)}function be(t){
t<0||t>=p.steps.length||(tt(),Nn(t),bt(),k("overview").scrollTop=0,t&&p.steps[t].told[0].points.length&&ht(!0),
ct(k("headline").textContent),pe(d.highlighted))}var Un=()=>be(0);function _o(t,e,n={}){tt(),je(t,e,n),bt()}function ke(t){
let e=d.passage;tt(),Ln(t),bt({from:e})}function Yo(t,e=!0){d.unknown=null;let n=Ra(t,e);n&&Object.assign(d,{unknown:n,
tab:"overview"}),bt(),n&&ht(!0),d.tab==="overview"&&pe(d.highlighted,!d.highlighted)}function ue(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);tt(),t(),In(),d.stays=e===void 0,W(),e!==void 0&&pe(e===null?
null:[e,...at(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var jc=t=>ue(()=>ct(h("added")(Ro(t))),
t),Qo=(t,e=!0)=>ue(()=>ct(h("added")(ci(t))),e?t:void 0),Pc=()=>d.selected??d.pair?.from;function Jo(t){let[e,
...n]=t;ue(()=>{zs(t),n.length||le(e)},n.length?Pc():void 0,t),n.length||bt()}function Xo(t){let[e,...n]=t;if(ue(
()=>{n.length||mt(),Vs(t)},n.length?Pc():void 0,t),n.length)return;let s=jo(e);s&&an(s.from,s.to),bt()}var Dc=()=>ue(
()=>zs(Ne()),null),Fc=()=>ue(()=>Vs(ri()),null),Bc=t=>ue(()=>fi(t));function Wc(t){tt(),mt(),Gs(t),bt(),ct(h("\
hiddenNow"))}var Qt=(t,e)=>ue(()=>pi(t,e)),br=t=>ue(()=>ui(t));function kr(){Ia(),ct(h("undone"))}function We(t){
jn(t),W(),t==="picture"&&Vo&&Vo()}function Hc(t){d.reading=t,Kt("readings",t),In(),W()}var id={33:60,35:62},cd=126;function ld(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):cd;o=o*85+(r<42?id[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function $e(t){let e=new Blob(
[ld(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var fd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function de(t){
let e=`${t}-block`;return document.getElementById(e)||await fd,document.getElementById(e)?.textContent??""}var qc=new Map;
function Zo(t){let e=qc.get(t)??pd(t);return qc.set(t,e),e}async function pd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await $e(await de(t))),document.head.append(e)}function wn(t,e){let n=$(p.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ud=10.2,dd=5.9,md=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function $r(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;md(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function Gc(t,e,n){let o=Math.floor(e/dd),s=t.caption.flatMap(y=>$r(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,f={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:$r(t.title,Math.floor(e/ud)),subtitle:t.subtitle?$r(
t.subtitle,o):[],high:30*r,last:r-.5},u=JSON.parse(new TextDecoder().decode(await $e(await de("templates")))),
g=JSON.stringify(u[t.kind==="bar"?`bar-${t.scale}`:t.kind]),m=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,x,v)=>x?
JSON.stringify(f[x]):String(f[v]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,x)=>({n:x,text:y}))};for(let y of m.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return m}var hd=760,gd=280;async function wd(t,e){await Zo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Gc(t,Math.min(Math.max(e,gd),hd),s))}function vr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return wd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(h("saveSvg"),()=>wn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Sr=!1;function zc(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:Sr||o,ontoggle:({target:r})=>yd(r,t,e)},l("summary",{},h("asChart")),n):""}function yd(t,e,n){Sr=t.open,Sr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(vr(e,n()))}var xd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Or=5,bd=.5,ts=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),kd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?xd[Math.
floor(n/588)]:e}).join(""),_c=p.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>ts(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(ts),...r],initials:s.map(kd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Vc(t,e){let n=t.indexOf(e);return n<0?Or:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function qn(t,e=12){
let n=t.trim().normalize("NFC"),o=ts(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return _c.map((r,a)=>{let i=s?
r.initials.map(c=>Vc(c,n)):r.plain.map(c=>Vc(c,o));return{rank:Math.min(...i,Or),thing:a}}).filter(r=>r.rank<Or).
sort((r,a)=>r.rank-a.rank||Number(V(r.thing))-Number(V(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var Kc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function $d(t,e){
let[n,o]=[Kc(t),Kc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function es(t,e){let n=qn(
t,e);if(n.length)return n;let o=ts(t.trim());return _c.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>$d(
a,o)))})).filter(({share:s})=>s>=bd).sort((s,r)=>r.share-s.share||R(r.thing).length-R(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Sd(t){let[e,...n]=t.split(":");return Object.hasOwn(p.prefixes,e)?p.prefixes[e]+n.join(":"):t}var Mr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Qc=new Map,Jc=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=p.things[t];
for(let o of[e,...n])Jc.set(Mr(o),t);for(let o of[e,...n])Qc.set(o,t).set(Sd(o),t)}var ot=t=>Qc.get(t)??(/^\w+:/.
test(t)?void 0:Jc.get(t.toLowerCase()));function He(t){let{name:e}=p.things[t],n=Mr(e);return/^[\w.-]+$/.test(
n)&&ot(n)===t?n:e}var Yc=new Map(p.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Xc=t=>Yc.get(t.toLowerCase())??
Yc.get(Mr(t)),vd=new Map(p.presets.map(({name:t},e)=>[t,e])),Zc=t=>vd.get(t),Od=new Map(p.kinds.map(({name:t},e)=>[
t,e])),ns=t=>Od.get(t);var Se="http://www.w3.org/2000/svg",Gn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function H(t,e,...n){let o=document.
createElementNS(Se,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function os(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return H("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},H("path",{d:"M0 6h26",...o}))}var Et=({family:t,shape:e})=>H(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},H("path",{d:Gn[e]}));function Y(t){return t>=j?l("span",{dir:"auto"},C(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ft(
t)},Et(F(t)),C(t))}function zn({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${$(o)}\
)`:""):t}var Er=({name:t,paragraph:e,sentence:n})=>e?h("briefly")(e,n):t;function ss(t){let e=p.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):ft(e)}function ft(t){let e=p.passages[t],[n,o]=[Er(e),`${zn(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return E(n,()=>ke(t),{class:"chip",...s})}var tl=null;function Vn(){return tl??=de("rdf").then($e).then(t=>JSON.parse(new TextDecoder().decode(t))),tl}function Ue(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Md=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ed={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Td(t){let[,e,n="",o=""]=Md.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ed[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function el(){let t=await Vn(),e=_(),n=c=>({iri:Ue(p.things[c].name,t.prefixes),
thing:c}),o=c=>P(c)&&typeof p.statements[c].object!="number",s=Vt(xt());for(let c of e)for(let f of yt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=p.statements[c],{subject:u,predicate:g,object:m}=f;return{
subject:n(u),predicate:Ue(t.predicates[g],t.prefixes),object:typeof m=="number"?n(m):Td(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var rs=(t,e)=>(e.types[t]??[]).map(n=>Ue(n,e.prefixes));var Cr=20,qe=()=>document.getElementById("tab-ask")!==null,Kn=class extends Error{constructor(e){super(e),this.
why=e}},yn=null,_n=new Map,nl=0;function ol(t,e,n){nl+=1;let o=nl;return new Promise((s,r)=>{_n.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Ar(t){yn?.worker.terminate(),yn=null;for(let{reject:e}of _n.
values())e(new Kn(t));_n.clear()}async function Ad(){let t=await $e(await de("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,
error:a,isBroken:i}})=>{if(i)return Ar("broke");let c=_n.get(s);_n.delete(s),a?c?.reject(Object.assign(new Error(
a.message),{told:a.told})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),Ar("broke")};let o=ol(n,"open",[await de(
"engine"),await de("asking"),p.readings[0]]);return{worker:n,known:o}}var Tr=null;async function sl(){return yn||
(Tr??=Ad(),yn=await Tr,Tr=null,yn)}async function rl(){return(await sl()).known}async function Jt(t,...e){let{
worker:n,known:o}=await sl();await o;let s=setTimeout(Ar,1e3*Cr,"ended");try{return await ol(n,t,e)}finally{clearTimeout(
s)}}var al=()=>({name:"",typed:{},own:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,
rates:null,key:""}),O=al(),Yn=(t={})=>{Object.assign(O,al(),t)},ve=()=>O.name!==""||O.own!==null,z={now:null,terms:null,
hasFailed:!1},Qn=()=>z.now?.questions.find(({name:t})=>t===O.name);var Jn="http://www.w3.org/2001/XMLSchema#",Cd=/[\p{Cc} <>"{}|\\^`]/u,Ld={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function as({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(as).join(" ")} )>>`;if(t==="uri"){if(Cd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Ld[r])}"`;return o?`${s}@${o}`:n&&n!==`${Jn}\
string`?`${s}^^<${n}>`:s}var Rd=["Long","Int","Short","Byte"],Nd=["integer",...Rd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Vb=new Map([...Nd.map(t=>[Jn+t,/^[+-]?\d+$/]),
[`${Jn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Jn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Jn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var il=null,cl=null;function Lr(t){let{prefixes:e}=z.terms??p;return il??=new Map(p.things.map(({name:n},o)=>[
Ue(n,e),o])),t?.type==="uri"?il.get(t.value):void 0}function Id(){if(!z.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=z.terms,o=r=>`<${Ue(p.things[r].name,n)}>`,s=new Map;return p.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],u=`${o(r)} <${Ue(e[a],n)}> ${f}`;s.set(u,[...s.get(u)??[],c])}),
s}function ll({evidence:t}){cl??=Id();let e=t.map(n=>({one:n,places:(cl?.get(jd(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var jd=({triple:t})=>t.map(
as).join(" ");function fl(t){let n=[...new Set(t.flat().map(Lr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var Pd=60,is=()=>O.answer?fl(O.answer.rows.map(({terms:t})=>t)):[];function pl(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=is();return d.highlighted=t.length&&t.length<=Pd?ce(t):null,d.highlighted??[]}
function Rr(){return O.isDrawn=!0,mn({...pc(),added:is()}),d.highlighted=null,null}async function Nr(){if(!(z.now||z.hasFailed)){try{let[t,e]=await Promise.all([rl(),Vn()]);Object.assign(z,{now:t,
terms:e})}catch(t){z.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}W()}}var ul=()=>`${d.reading} ${d.
language} ${JSON.stringify(O.rates)}`;function dl(){ve()&&O.key!==ul()&&Ir()}var cs=null;async function Ir(){let t={};
cs=t,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:ul()});let{reading:e,language:n}=d,o=[];
try{await Nr();let s=O.own===null?await Jt("answer",O.name,O.typed,e,n,O.rates):await Jt("sparql",O.own,e,n);if(cs!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),
i&&(O.trouble={kind:"refused",message:i}),o=c||O.isDrawn?Rr():pl(),ct(r?h("rows")(r.rows.length):""),r&&!r.rows.
length&&O.own===null&&Dd(t)}catch(s){if(cs!==t)return;let{message:r=String(s),told:a}=s;Object.assign(O,{answer:null,
isBusy:!1});let i=s instanceof Kn?s.why:a?.line?"mistake":a?"given":"query";O.trouble={kind:i,told:a,message:r}}
W(),(o===null||o.length)&&pe(o)}async function Dd(t){let e=await Jt("alternatives",O.name,O.typed,d.reading).catch(
()=>null);cs===t&&(O.others=e,W())}function ml(){tt(),mt();let t=Rr();jt("ask"),W(),pe(t)}var Xt=(t,e={})=>Pr(
{name:t,typed:e}),Xn=t=>Pr({own:t});function jr(t){tt(),O.rates=t,Ir(),W()}var xn=()=>Pr({});function Pr(t){tt(),
mt(),Dr(t),jt("ask"),ht(!0),W()}function Dr(t){Yn(t),(O.name||O.own)&&Ir()}var Fd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Bd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ge=null,Zn=Fd,hl=new Map;function Wd(){let t=hl.get(d.reading)??Jt("vocabulary",d.
reading);return hl.set(d.reading,t),t}async function Hd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Wd(),o=d.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:u})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:u})),r=Object.keys(z.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Bd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Fr(){if(!Ge)return;let{doc:t}=Ge.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Ge.dispatch(window.editor.setDiagnostics(Ge.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function Ud(t,e){if(await Zo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Xn(Ge.state.doc.toString()),
!0);Ge=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[Hd],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Zn=c.doc.toString())}),r]})}),e.hidden=!0,Fr()}function gl(){O.own&&(Zn=O.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Zn,t.addEventListener(
"input",()=>{Zn=t.value});let e=l("div",{class:"sparql"});return Ge=null,setTimeout(()=>Ud(e,t).catch(()=>{})),
[E(`← ${h("allQuestions")}`,xn,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),l("p",{class:"not\
e"},h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},E(h("run"),
()=>Xn(Zn),{class:"tool run"}))]}var qd=12,wl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),to=({label:t})=>t[d.language==="ko"?1:
0];function Gd(t,e){let n=wl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>wl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(d.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(to(r.choice),to(a.choice))),o.slice(
0,qd).map(({choice:r})=>r)}function yl(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":h("found"),hidden:!0}),r=[],a=-1;function i(){
let u=r.map((g,m)=>l("li",{id:`${t}-${m}`,role:"option","aria-selected":String(m===a),onpointerdown:w=>{w.preventDefault(),
f(g.typed)}},l("span",{dir:"auto"},to(g))));s.replaceChildren(...u),s.hidden=!u.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Gd(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(u){o.value=
"",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",u=>{u.isComposing||
((u.key==="ArrowDown"||u.key==="ArrowUp")&&r.length?(u.preventDefault(),a=(a+(u.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):u.key==="Enter"?(u.preventDefault(),f(r[a]?.typed??o.value)):u.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var xl=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${h("drop")}`});var bl=new Map;async function kl(t){let e=JSON.stringify([O.name,t,d.reading]),n=bl.get(e)??await Jt("choices",
O.name,t,d.reading);return bl.set(e,n),n}function $l(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],Xt(O.
name,n)}function zd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(u=>{let g=xl(
u,()=>$l(t,r.filter(m=>m!==u)));return kl(t).then(m=>{let w=m.find(({typed:y,names:x})=>y===u||x.includes(u));
w&&(g.textContent=to(w))}),g}),i=yl(s,()=>kl(t),u=>$l(t,e?[u]:[...new Set([...r,u])])),c=i.querySelector("inpu\
t"),f=ot(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:C(f)}`,l("div",{class:"field"},l("label",{
for:s},$(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Vd=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?z.now?.questions.find(({name:s})=>s===e):null;return o?E($(o.title),()=>Xt(e),{class:"plain"}):e});function Sl({
title:t,description:e,parameters:n,gathers:o}){let s=o&&z.now?.several;return[E(`← ${h("allQuestions")}`,xn,
{class:"plain back"}),l("h2",{tabindex:"-1"},$(t)),l("p",{class:"note"},...Vd($(e))),s?l("p",{class:"erratum"},
h("mixed")):"",...n.map(zd)]}var vl=t=>Nt(`topic-${t}`)||t,Br="";function Ol(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Br.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:u,
tags:g})=>{let m=[c,f,u,g,g.map(vl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>m.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let u=i.filter(m=>m.tags.includes(c)).map(({name:m,title:w})=>l(
"li",{},E($(w),()=>Xt(m),{class:"question",value:m}))),g=l("summary",{},vl(c)," ",l("small",{},String(u.length)));
return u.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...u))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Br,s.addEventListener("input",()=>{Br=s.value,o()}),o(),
[l("p",{class:"note"},h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(h("ownQuery"),()=>Xn(""),{
class:"plain"})),n]}var Ml="";function El(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(Cr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="mistake"?h("mistake")(t.
told):t.kind==="given"?h("notGiven")(t.told):t.message:""}function ls(){if(!qe()||d.tab!=="ask")return;Nr(),dl();
let t=JSON.stringify([d.language,d.reading,O.name,O.typed,O.own===null,z.now!==null,z.hasFailed]);if(Fr(),t===
Ml)return;Ml=t;let e=Qn(),n=z.now?O.own!==null?gl():e?Sl(e):[...ve()?[l("p",{class:"erratum"},h("noQuestion")(
O.name))]:[],...Ol(z.now.questions)]:[l("p",{class:"muted",role:"status"},z.hasFailed?h("notStarted"):h("start\
ing"))];k("ask").replaceChildren(...n)}var Tl="currency";var Al=/^[A-Z]{3}$/,Kd=/^\d{4}-\d\d-\d\d$/,Cl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Hr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Al.test(a)&&i>0&&i<1/0);return Al.test(e)&&Kd.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function _d({variables:t,rows:e}){let n=t.indexOf(Tl);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Wr=(t,e)=>l("label",{},l("span",{},t),e);function Ll(t){let e=_d(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Gt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let u=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:u});return Wr(h("worth")(Gt(f),Gt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let u=[...r.querySelectorAll("input")].
map(({name:g,value:m})=>`${g}:${m}`);jr(Hr([o.value,s.value,...u].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},h("oneCurrency")),l("p",{class:"note"},h("ownRates")),l("form",{onsubmit:i},Wr(h("commonC\
urrency"),o),Wr(h("rateDate"),s),r,l("button",{class:"tool"},h("convert")),n?E(h("ownCurrencies"),()=>jr(null),
{class:"tool"}):""))}var eo=[];for(let t=2;eo.length<64;t+=1)eo.every(e=>t%e)&&eo.push(t);var Rl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Yd=eo.map(t=>Rl(Math.cbrt(t))),Qd=eo.slice(0,8).map(t=>Rl(Math.sqrt(t))),Zt=(t,e)=>t>>>e|t<<32-e;function Nl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Qd),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let v=Zt(r[x-15],7)^Zt(r[x-15],18)^
r[x-15]>>>3,S=Zt(r[x-2],17)^Zt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+v+r[x-7]+S|0}let[i,c,f,u,g,m,w,y]=s;for(let x=0;x<
64;x+=1){let v=y+(Zt(g,6)^Zt(g,11)^Zt(g,25))+(g&m^~g&w)+Yd[x]+r[x]|0,S=(Zt(i,2)^Zt(i,13)^Zt(i,22))+(i&c^i&f^c&
f)|0;[y,w,m,g,u,f,c,i]=[w,m,g,u+v|0,f,c,i,v+S|0]}[i,c,f,u,g,m,w,y].forEach((x,v)=>{s[v]=s[v]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Il=60,Jd=1e5,Xd=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],no=({name:t})=>t.split("/").slice(0,-1).join("/"),Ur=new Map;p.passages.
forEach((t,e)=>{t.sha256&&Ur.set(no(t),[...Ur.get(no(t))??[],e])});var Gr=new Map;function jl(t,e){let n=new Map,
o=null,[s,r]=[0,Jd];for(let a of e){let{begin:i,end:c,sha256:f}=p.passages[a],u=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Nl(new TextEncoder().encode(u(w)))===f,m=[i,i+s].find(g);if(m===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,v)=>Math.abs(x-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,m=y.find(g)}m!==void 0&&(n.set(a,{begin:m,words:u(m)}),s=m-i)}return n}var qr=(t,e)=>t.get(e)?.
begin===p.passages[e].begin;function Zd(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:jl(o,n),undone:[]},
r=n.find(g=>!qr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,m]of Xd){let w=i;i=m(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=jl([...i],n),f=g=>n.filter(m=>qr(g,m)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Pl(t){let[e]=[...Ur].map(
f=>Zd(t,f)).sort((f,u)=>u.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Gr.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:p.passages[a],differs:c===void 0?void 0:
p.passages[c],moved:o.filter(f=>r.has(f)&&!qr(r,f)).length}}var Dl=t=>Gr.get(no(p.passages[t])),zr=()=>Gr.size>
0,fs=t=>p.passages[t].sha256?Dl(t)?.sentences.has(t):void 0;function Fl(t){let e=Dl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Il),o).join(
""),words:s,after:e.points.slice(r,r+Il).join("")}}var oo=(t=d.language)=>p.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),ps=t=>oo().filter(
e=>e.passage===t);function bn(t,e=d.language){let n=oo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function ze(t){let{object:e}=p.statements[t];return typeof e=="numb\
er"?C(e):$(e.text)}function tm(t){let{subject:e,predicate:n}=p.statements[t];return`${C(e)} — ${$(p.predicates[n])}\
: ${ze(t)}`}function em(t){let{subject:e,predicate:n,errata:o}=p.statements[t];return p.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[ze(r)]:[])}function nm(t,e){
let{severity:n,problem:o}=p.errata[t],s=e.filter(Ce),r=e.flatMap(c=>p.statements[c].corrected).map($),a=[...new Set(
s.flatMap(em))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${G(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${$(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function so(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of p.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>nm(o,s))}function Vr(t){let e=Fl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):fs(t)===!1?l("p",{class:"unfound"},h("unfound")):""}function Kr(t){let e=t.map(({text:n,statements:o})=>{
let s=G(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function Bl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Kr(t),...e,
...so(n))}function om(t,e){let{text:n}=p.passages[t];return Bl(e,l("p",{class:"source"},ft(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},$(n)):l("p",{class:"muted"},h("unparaphrased")),Vr(t))}function Ve(t){let e=oo(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:tm(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=p.passages.length?l("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[om(c,f)]);return r.length?[...i,Bl(r,a)]:i}function sm(t){let e=z.now?.citations[t];if(!e)return[];let n=$(e),o=E(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function Wl(t){
let{wanted:e,rest:n}=ll(t),o=new Set([...e].flatMap(a=>p.statements[a].passages.map(i=>p.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(sm);
return l("div",{class:"why"},...Ve(e),...s.map(a=>l("p",{class:"paraphrase"},ss(a.split("/").at(-1)??""),` ${O.
answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},h("unsourced")),r.length?l("details",
{},l("summary",{},h("cite")),l("ul",{class:"cites"},...r)):"")}var Yr=200,us=Yr;function rm(t,e){let n=Lr(e);if(n!==void 0&&n<j)return E(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?p.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ft(o):l("span",{dir:"auto"},t)}var am=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function im(t,e,n){let o=O.row===n,s=E(`${n+1}${e.
mark}`,()=>{O.row=o?null:n,W(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((c,f)=>{let u=e.terms[t.
variables.indexOf(c)];return l("td",{class:am(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
rm(e.cells[f],u):"")}),a=O.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},
a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},Wl(e)))]:[i]}function cm({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h(
"supplied"):"",c=i.replace(/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),
c,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",ss(f)]))}function lm(t){let n=`sovkg spa\
rql --why${d.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=E(h("copyComma\
nd"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});return o}
function fm(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,us),i=E(h("moreRows"),()=>{us+=
Yr,_r="",W()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(u=>l("th",{scope:"col"},u))],f=Object.values(
s).map(u=>l("p",{class:"note"},h("alsoAsked")(u.slice(0,5).join(", "),u.length-5)));return[r?l("p",{},l("b",{},
r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},zc(t.chart,()=>k("an\
swer").clientWidth-48,Ll(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap(
(u,g)=>im(t,u,g)))),n.length>us?i:"",...f,Qn()?.refusal?l("p",{class:"note"},h("noEvidence")):"",...O.own!==null?
[l("p",{class:"note"},h("ownEvidence")),lm(O.own)]:[],...o.map(cm))]}function pm(){let{parameter:t,text:e,why:n}=O.
trouble?.told??{},o=n==="unknown"?es(e,3):[],s=o.map(r=>E(C(r),()=>Xt(O.name,{...O.typed,[t]:[He(r)]}),{class:"\
tool"}));return o.length?[l("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}function um(){let{found:t,isCut:e}=O.
others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,rows:r})=>{let a=$(z.now?.questions.
find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("small",{},` ${i} · ${h("rows")(r)}`);
return l("li",{},l("button",{type:"button",class:"question",onclick:()=>Xt(o,s)},a,c))});return[l("h2",{},h("o\
therRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},h("notAllAsked")):""]}function dm(){let{answer:t,
holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"\
erratum",role:"alert"},El()),...pm()]:e!==null?[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"mu\
ted"},h("noRows")),...um()]:t?fm(t):[]}var _r="";function Hl(){let t=k("answer");if(t.hidden=!ve()||O.own!==null&&
!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.toggle("answered",!t.hidden),t.hidden)
return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,
O.trouble,O.holds,O.isDrawn,O.others,O.rates,d.language,document.documentElement.dataset.theme,z.now!==null]);
if(c===_r)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(us=Yr),t.dataset.asked=JSON.stringify([e,n,o]),_r=
c;let f=i?.rows??[],u=o===null?$(Qn()?.title??e):h("ownQuery"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{},u),i?l("span",{class:"counts",role:"status"},h("rows")(f.length)):"",i&&is().length&&
!O.isDrawn?E(h("asThePicture"),ml,{class:"tool draw"}):"",E("×",xn,{class:"tool close","aria-label":h("closeA\
nswer")})),...dm());let m=t.querySelector(".scroll");m&&(m.scrollTop=g)}var ds=[28,72],mm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Ul=p.passages.map(t=>[t.text].flat());function hm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function gm(t,e,n){let o=t.slice(Math.max(0,n-ds[0]),n).replace(
n>ds[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+ds[1]).replace(n+ds[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function ql(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=mm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(hm),a=[];for(let[i,c]of p.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[u,...g]=[$(c.text),...Ul[i]],m=r.length?
[u,...g].find(v=>r.every(S=>S.test(v))):void 0,w=f?u:m;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
u?void 0:["en","ko"][Ul[i].indexOf(w)];a.push({passage:i,lang:x,...gm(w,y?.[0]??"",y?.index??0)})}return a}J("arrange",{write:()=>d.arrangement,read(t){if(t&&!Bi.includes(t))return null;d.arrangement=t}});function wm(t){
tt();let e=Ot();d.arrangement=t,t||mn(e),In(),W(),Dt()}function Gl(){let t=k("arrange");t.addEventListener("ch\
ange",()=>wm(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Hi}function zl(){k("arrange").value=
d.arrangement}var ym=/^(Heading|소제목|제목)[^:]*: /,xm=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),ro=new Map,Kl=E("‹",()=>Zr(-1),{class:"tool","data-label":"previous"}),_l=E("›",()=>Zr(1),{class:"\
tool","data-label":"next"}),Yl=l("span",{class:"here"}),kn=l("select",{"data-label":"jump"}),Qr=l("div",{class:"\
bar reading"},Kl,_l,Yl,kn),Jr=l("div",{}),hs=t=>p.passages[t].kind==="heading",ms=[...p.passages.keys()].filter(
hs),Xr=t=>$(p.passages[t].text)||h("unparaphrased");function bm(t){let e=Xr(t).replace(ym,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[p.passages[t].paragraph,e].filter(Boolean).join(" · ")}function km(t){let e=ps(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Vr(t),e.length?l("p",{class:"muted"},h("it\
States")):"",e.length?Kr(e):l("p",{class:"muted"},h("nothingStated")),...so(n,p.passages[t].errata))}function $m(t){
let e=fs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Sm(t){let{
name:e,sentence:n,errata:o}=p.passages[t],s=t===d.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||d.passage===null&&t===0?"0":"-1",onclick:()=>ke(t)},
hs(t)?"":l("span",{class:"number"},`${n||e} `),Xr(t),o.length?l("sup",{},"†"):"",$m(t));return ro.set(t,r),l(
"li",{},hs(t)?l("h3",{},r):r,s?km(t):"")}function vm(t){let{paragraph:e,kind:n}=p.passages[t[0]],o=e&&!hs(t[0])?
h("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(ms.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Sm)))}function Zr(t,e=!1){let n=d.passage===null?0:d.passage+t;n<0||n>=p.passages.length||
(ke(n),e?ro.get(n)?.focus({preventScroll:!0}):ct(`${zn(p.passages[n])}: ${Xr(n)}`))}function Ql(){let t=k("rea\
der");t.append(Qr,Jr),t.addEventListener("keydown",e=>{let n=xm.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Zr(n,!0))}),kn.addEventListener("change",()=>ke(Number(kn.value)))}function Om(){
let{passage:t}=d,e=p.passages.length;Kl.disabled=!t,_l.disabled=t===e-1,Yl.textContent=t===null?h("sentences")(
e):h("sentenceOf")(p.passages[t].paragraph,t+1,e);let n=t===null?void 0:ms.findLast(o=>o<=t);kn.replaceChildren(
...n===void 0?[l("option",{value:""},h("jump"))]:[],...ms.map(o=>l("option",{value:String(o)},bm(o)))),kn.value=
n===void 0?"":String(n),kn.hidden=!ms.length,Qr.hidden=!e}function Mm(t){let e="";return t.flatMap(n=>{let{article:o}=p.
passages[n[0]],s=o&&$(o)!==e;return e=o?$(o):e,[...s?[l("h2",{class:"article",dir:"auto"},$(o))]:[],vm(n)]})}function Em(){
let t=new Map;p.passages.forEach((s,r)=>{let a=`${no(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(h(zr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("file\
Note")),l("div",{class:"tools"},n)];ro.clear(),Jr.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},
h(p.passages.length?"textHelp":"noText")),p.articles.length&&!zr()?l("p",{class:"note"},h("paraphrased")):"",...p.
passages.some(({sha256:s})=>s)?o:[],...Mm([...t.values()]))}var Vl=null;function Tm(){let t=k("reader"),e=d.passage===
null?null:ro.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Vl!==d.passage&&e.scrollIntoView(),Vl=d.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Qr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function gs(){let{activeElement:t}=document,e=Jr.contains(t)&&t?.classList.contains("sentence");Om(),
Em(),e&&ro.get(d.passage??0)?.focus({preventScroll:!0}),Tm()}function ta(){return(p.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??p.lang}function ao(t){d.language=t,document.documentElement.lang=t,document.title=$(p.title),k("title").
textContent=$(p.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Nt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Nt(n.dataset.label));
k("query").placeholder=h("search"),Kt("languages",t)}var Am={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Jl(t,e){let n=Am[e?"touch":"mouse"],o=A.getScale(),
s=c=>A.canvasToDOM(K(c)),[r,a,i]=[1/0,-1,""];for(let c of _()){let{x:f,y:u}=s(c),g=Math.max(0,Math.hypot(f-t.x,
u-t.y)-Yt(c,o,lt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:u,bend:g}of r>2?Z().values():[]){let m=lr(
s(f),s(u),g),w=Math.min(...m.slice(1).map((y,x)=>cr(m[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var ea=()=>d.selected!==null||!!d.pair||!!d.highlighted,ws=!1,Xl=({pointer:t})=>Jl(t.DOM,ws);function Zl(){let t=k(
"drawing");A.on("click",e=>{let{thing:n,line:o}=Xl(e);n!==void 0?Rc(n):o!==void 0?Ko(er(o)):ea()&&Be()}),A.on(
"doubleClick",e=>{let{thing:n}=Xl(e);n!==void 0&&Qo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ws=n.pointerType==="touch",ws&&e==="pointerdown"&&xr()},!0);t.addEventListener("mousemove",e=>ws&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",xr)}var Oe=(t,e)=>k(t).addEventListener("click",e),ys=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Cm(){Oe("closer",()=>Fe(1.4)),Oe("farther",()=>Fe(1/1.4)),Oe("whole",()=>Dt()),Oe("undo",kr),Oe(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),Lc(t)})}var na=()=>k("menu").getAttribute("aria-expanded")==="true",oa=t=>k("menu").setAttribute(
"aria-expanded",String(t));function nf(){oa(!1),k("menu").focus()}function tf(t){xe(t),W()}var of=()=>k("theme").
setAttribute("aria-pressed",String(hn()));function Lm(){Oe("menu",()=>oa(!na())),ys("modes",t=>{We(t),na()&&nf()}),
ys("readings",Hc),ys("languages",t=>{ao(t),W()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&oa(!1)});Oe("theme",()=>tf(hn()?"light":"d\
ark")),De.addEventListener("change",()=>tf(De.matches?"dark":"light"))}function ef(t){jt(t),t==="text"&&gs(),ls()}
function Rm(){Oe("fold",()=>ht(!$i())),ys("tabs",ef),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];ef(o.value),o.focus()})}function Nm(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
kr()),!(e||n||t.altKey)&&(t.key==="Escape"&&na()?nf():t.key==="Escape"&&ea()?Be():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function sf(){Zl(),Cm(),Lm(),Rm(),Ca(Yo),addEventListener("resize",()=>{d.mode==="picture"&&
Ac()}),document.addEventListener("keydown",Nm),k("tab-text").hidden=!p.passages.length,k("readings").hidden=p.
readings.length<2&&p.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!p.readings.includes(
t.value);Kt("modes",d.mode)}var Im=64*1024*1024,me=null;function af({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,zn):""}function jm(){me=null,sa()}function sa(){let t=k("took");if(t.hidden=me===null,me===null)return;t.className=
me.read?.of&&me.read.found===me.read.of?"":"wrong";let e=E("×",jm,{class:"tool","aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},af(me)),e)}async function Pm([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Im)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Pl(r)}}async function rf(t,e=!1){t.length&&(me=await Pm(t,e),d.tab==="overview"&&jt("tex\
t"),ht(!0),W(),ct(af(me)))}function cf(){let t=k("file");t.addEventListener("change",async()=>{await rf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
rf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Dm=60,Fm=2,Bm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},lf={"+":()=>Fe(1.4),"=":()=>Fe(
1.4),"-":()=>Fe(1/1.4),0:()=>Dt(),Enter:()=>d.selected!==null&&k("details").querySelector("h2")?.focus()};function Wm([
t,e]){let n=Ie().get(d.selected??-1)??A.getViewPosition();return[...Ie()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&c<2*i?[{thing:s,far:i+Fm*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Hm([t,e]){let{x:n,y:o}=A.getViewPosition(),s=Dm/A.getScale();
A.moveTo({position:{x:n+t*s,y:o+e*s}})}function ff(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Bm[e.key];if(!(!n&&
!Object.hasOwn(lf,e.key)))if(e.preventDefault(),!n)lf[e.key]();else if(e.shiftKey)Hm(n);else{let o=Wm(n);o!==void 0&&
Nc(o)}})}function xs(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,f=()=>a.length+i.length;
function u(T,...D){return l("li",{id:`${e.id}-${T}`,role:"option","aria-selected":String(T===c),onpointerdown:X=>{
X.preventDefault(),v(T)}},...D)}function g(T,D){let X=F(T);return u(D,Et(X),l("span",{dir:"auto"},C(T)),l("sma\
ll",{},$(X.label)))}function m({passage:T,lang:D,before:X,found:pt,after:gt},st){let it=l("span",{dir:"auto",lang:D},
X,pt?l("mark",{},pt):"",gt);return u(a.length+st,it,l("small",{},Er(p.passages[T])))}function w(){let T=`${e.id}\
-sentences`,D=l("ul",{role:"none"},...i.map(m));return l("li",{role:"group","aria-labelledby":T},l("small",{id:T},
h("sentence")),D)}function y(){let T=t.value.trim()!=="",D={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...f()?[]:[l("li",D,h("nothing"))]),e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),T&&f()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function x(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function v(T){t.
value=o?C(a[T]):"",x(),T<a.length?n(a[T]):r(i[T-a.length].passage)}function S(){i=s(t.value),a=qn(t.value,i.length?
8:12),c=0,y()}function L(T){e.hidden&&S(),c=(c+T+f())%(f()||1),y()}t.addEventListener("input",S),t.addEventListener(
"focus",()=>o||S()),t.addEventListener("blur",x),t.addEventListener("keydown",T=>{T.isComposing||(T.key==="Arr\
owDown"||T.key==="ArrowUp"?(T.preventDefault(),L(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&f()&&!e.hidden?(T.
preventDefault(),v(c)):T.key==="Escape"&&(o||(t.value=""),x()))})}var ra=3;function pf(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function aa(){k("tip").hidden=!0}function uf(){k(
"drawing").addEventListener("mouseleave",aa),k("drawing").addEventListener("pointerdown",aa,!0),A.on("hoverNod\
e",({node:t,event:e})=>pf(e,C(t),l("small",{},$(F(t).label)))),A.on("hoverEdge",({edge:t,event:e})=>{let n=Z().
get(t);if(!n)return;let o=bn(Vt(n.edges)),s=o.slice(0,ra).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},G(r.statements))));pf(e,...s,o.length>ra?l("small",{},`+ ${o.length-ra}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])A.on(t,aa)}var Um="input, select, textarea, [role=tablist], [role=application]";function df(){J("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(p.steps.length,1))return[
t];Number(t)&&Nn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Um))){if(t.key==="ArrowRight")be(d.tour+
1);else if(t.key==="ArrowLeft")be(d.tour-1);else if(t.key==="Escape")Un();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var qm={corrected:"corrected",stated:"stated","as-stated":"stated"};function bs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}J("lang",{kept:!0,write:()=>d.language===
ta()?"":d.language,read(t){if(t==="en"||t==="ko")ao(t);else{if(t)return null;ao(ta())}}});J("theme",{kept:!0,write:()=>hn()===
De.matches?"":hn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;xe(t||(De.matches?"dark":"\
light"))}});J("reading",{write:()=>d.reading===p.readings[0]?"":d.reading,read(t){let e=t?qm[t]:p.readings[0];
if(!p.readings.includes(e))return null;d.reading=e,Kt("readings",e)}});J("as",{write:()=>d.mode===_s?"":d.mode,
read(t){if(t&&!No.includes(t))return null;jn(t||_s)}});var Bt;function Me(t,e,n,o){J(t,{write:()=>Ut(n()),read(s){
let{places:r,unknown:a}=bs(qt(s),e);return o(r),a}})}var he=(...t)=>t.flatMap(e=>e===null?[]:He(e)),ia=t=>t.map(
e=>p.kinds[e].name);Me("view",Zc,()=>{let{preset:t}=Ot();return t?[p.presets[t].name]:[]},([t=p.presets.length?
0:null])=>{Bt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:re()}});Me("a\
round",ot,()=>he(Ot().centre),([t])=>{t!==void 0&&Object.assign(Bt,{preset:null,centre:t})});Me("show",ns,()=>ia(
Ot().asked),t=>Object.assign(Bt,{asked:t}));var hf=t=>p.kinds.length>2&&t.length===p.kinds.length-1;Me("hide",
ns,()=>{let{away:t}=Ot();return hf(t)?[]:ia(t)},t=>Object.assign(Bt,{away:t}));Me("only",ns,()=>{let{away:t}=Ot(),
[e]=[...p.kinds.keys()].filter(n=>!t.includes(n));return hf(t)?ia([e]):[]},([t])=>{t!==void 0&&(Bt.away=[...p.
kinds.keys()].filter(e=>e!==t))});var mf="*";J("with",{write:()=>Ut(Ot().came.map(({thing:t,all:e})=>He(t)+(e?
mf:""))),read(t){let e=qt(t),{unknown:n}=bs(e,o=>ot(o.replace(/\*$/,"")));return Bt.came=e.flatMap(o=>{let s=ot(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(mf)}}),n}});Me("add",ot,()=>he(...Ot().added),
t=>Object.assign(Bt,{added:t}));Me("without",ot,()=>he(...Ot().removed),t=>Object.assign(Bt,{removed:t}));J("l\
ines",{write:()=>Ut(Mo.flatMap(t=>ae()[t]?`${t} ${ae()[t]}`:[])),read(t){return Bt.sieve=re(),qt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Mo.find(r=>r===n);return s&&(Bt.sieve[s]=o),!s})}});Me("pin",ot,()=>he(
...Ot().pinned),t=>{mn({...Bt,pinned:t}),mt()});function io(t,e,n,o,s){J(t,{write:()=>Ut(o()),read(r){let a=qt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=bs(a,n);return a.length&&!c.length&&s(...i),c}})}io("line",2,ot,()=>d.pair?he(d.pair.from,d.pair.to):
[],(t,e)=>an(t,e));io("passage",1,Xc,()=>d.passage===null?[]:[p.passages[d.passage].name],t=>Ln(t));io("path",
2,ot,()=>d.isTold?he(d.path.from,d.path.to):[],(t,e)=>je(t,e));J("avoid",{write:()=>d.isTold&&d.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&je(e,
n,{avoids:!0})}});J("way",{write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.
path;if(t)return!/^[1-9]\d*$/.test(t)||!d.isTold||e===null||n===null?null:(je(e,n,{avoids:o,way:Number(t)-1}),
d.highlighted&&Number(t)<=Xe(e,n,o).paths.length?[]:null)}});io("at",1,ot,()=>he(d.passed?d.selected:null),t=>le(
t,!0));io("entity",1,ot,()=>he(d.passed?null:d.selected),t=>le(t));function gf(t){Dr(t),d.tab==="overview"&&(d.tab="ask")}J("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Ut(e)]),read(t,e){if(!t||!qe())return O.name&&Yn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,qt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?gf({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});J("rates",{write:()=>Cl(O.rates),read(t){let e=Hr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});J("sparql",{write:()=>O.own??"",read(t){if(t&&!qe())return[t];t&&O.own!==t?gf({own:t}):
!t&&O.own!==null&&Yn()}});J("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ve(),
t&&t!=="answer"?null:void 0}});var Gm=["ranked","rated","paid","pursued"],yf=6,zm=matchMedia("(max-width: 860px)"),xf=t=>p.kinds[I(t)].beside,
ca=t=>t<j&&xf(t)==="others",bf=[...p.things.keys()].slice(0,j).filter(ca).sort((t,e)=>R(e).length-R(t).length||
t-e);function Vm(t,e){tt(),d.beside=[t,e],zm.matches&&ht(!1),W(),k("beside").querySelector("h2").focus()}function Km(){
tt(),d.beside=null,W(),k("details").querySelector(".beside button")?.focus()}function kf(t){let e=bf.filter(a=>a!==
t);if(!ca(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>Vm(t,a),{class:"tool"})),o=n.splice(yf),s=l("detail\
s",{},l("summary",{},h("andMore")(o.length)),l("div",{class:"tools"},...o)),r=rt(h("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function _m(t,e){let n=[...Lt(t),...at(t)].filter(s=>xf(
s)===e);return bn(new Set(n.flatMap(yt).filter(P))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Ym({text:t,
statements:e,passage:n}){let o=G(e),s=n===null?"":ft(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function Qm(t,e){let n=_m(t,e).map(Ym),o=n.splice(yf);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},h("notSaid")),o.length?l("details",{},l("summary",{},h("andMore")(o.length)),l("ul",
{},...o)):"")}function wf(t,e){let n=bf.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},C(s))),o=l("select",{"aria-label":h("besideChoice")(C(e[1-t])),onchange:({target:s})=>{tt(),d.beside=t?[
e[0],Number(s.value)]:[Number(s.value),e[1]],W(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},Y(e[t]),o)}function $f(){let t=k("beside"),{beside:e}=d;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=Gm.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},h(o))),l("tr",{},...e.map(s=>Qm(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(C).join(" · ")),E("×",Km,{class:"tool close","aria-label":h(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},l("table",{},
l("thead",{},l("tr",{},wf(0,e),wf(1,e))),...n.map(o=>l("tbody",{},...o)))))}J("beside",{write:()=>d.beside?Ut(
d.beside.map(He)):"",read(t){if(d.beside=null,!t)return;let e=qt(t),n=e.map(ot),o=e.filter((i,c)=>n[c]===void 0||
!ca(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;d.beside=[s,r]}});var Sf=6,Jm=12;function la(t,e){let n=new Map;for(let o of R(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=nt(o,t);if(!e(r))continue;let a=p.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function fa({out:t,property:e}){let n=$(p.predicates[e]);
return t?n:h("relationOf")(n)}var vf=({ends:t})=>[...t].map(([e,n])=>{let o=G(n);return l("span",{class:"end"},
Y(e),o?l("sup",{},o):"")});function Xm(t){let e=vf(t),n=e.length>Sf+1?Sf:e.length,o=l("summary",{},h("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},fa(t)),l("dd",{},...e.
slice(0,n),s))}function pa(t){let e=wt(et(t)?.captions??[""]).replaceAll(`
`," "),n=$(F(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function Zm(t,e){let n=pa(t),o=la(t,s=>s!==e&&!(V(s)&&n.startsWith(C(s))));return l("l\
i",{},E(n,()=>Ft(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},fa(s)),...vf(s))))}function th(t){let e=new Map;for(let o of Lt(t)){let s=la(o,a=>a===t).map(fa).join(
", ");if(!s)continue;let r=`${$(F(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Jm;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Zm(r,t)))))}function Of(t){let e=la(t,o=>N(t)||!N(o)).map(Xm),n=N(t)?[]:th(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var eh=3,nh=5,Mf=12,oh=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,sh=150;function Ef({text:t,statements:e,
passage:n},o){let s=new Set(R(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>p.statements[c].subject),
a=[p.things[o].label].flat()[0],i=n!==null&&p.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>sh?3:0)}function rh({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ps(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function ah(t){let e=bo(t),o=bn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Ef(c,t)-Ef(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<eh&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>rh(i,e));return[...new Set(a)]}function ih({text:t,statements:e,passage:n}){let o=G(e),s=n===null?"":
ft(n),r=t.replace(oh,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function ch(t){
let e=o=>wt(et(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>et(o)?.sums.length?0:1;return Lt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function lh(t){let e=ch(t).slice(0,nh).map(n=>{let o=at(n).filter(r=>r!==t&&
!V(r)&&F(r).rank==="actor"),s=E(pa(n),()=>Ft(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(Y))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}function Tf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(F(a).rank),o=at(t).sort((a,i)=>n(a)-n(i)||R(i).length-R(a).length||
a-i);if(!o.length)return"";let s=o.length>Mf+1?o.splice(Mf):[],r=l("details",{},l("summary",{},h("andMore")(s.
length)),...s.map(Y));return l("section",{class:"near"},l("h3",{},`${h("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(Y),s.length?r:""))}var Af=t=>[...ah(t).map(ih),lh(t)];var fh=12,ph=3,Cf=["from","to"];function Lf(){let{from:t,to:e}=d.path;t!==null&&e!==null?_o(t,e,{avoids:d.path.
avoids}):ks()}function uh(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return xs(o,n,{keep:!0,take(s){d.path[t]=
s,d.path.from!==null&&d.path.to!==null&&Lf()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Rf=l("div",{"aria-live":"polite"});function Nf(){let t=()=>{d.path={...d.path,from:d.path.to,to:d.path.
from},Lf()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Cf.map(uh),E("",t,{class:"tool","data-message":"swap"}),Rf)}function dh(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?h("both")(n,o,C(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,ph).join("; "))}
var mh=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,Y(t)," – ",Y(e)),dh(n),...Ve(o));
function hh(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,fh).map((f,u)=>{let m=Ps(f).slice(1).map(y=>C(y.from)).join(" – ");return E(m,()=>_o(n,o,{avoids:s,way:u}),
{class:"tool","aria-pressed":String(u===r),"data-act":`way-${u}`})}),i=t.length-a.length,c=h("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},h("andMore")(i)):"")}function gh(){let{from:t,to:e,avoids:n}=d.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&_o(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,h("avoidHubs"))}function wh(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},h("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=Xe(t,e,n),a=Ps(s[Math.min(o,s.length-1)]??[]),
i=a.length?h("steps")(a.length):h("noPath");return[gh(),hh(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(mh))].filter(Boolean)}function ks(){for(let t of Cf){let[e,n]=[k(`path-${t}`),d.path[t]];e.value=n===
null?"":C(n),e.placeholder=h("search")}Rf.replaceChildren(...wh(d.path.from,d.path.to))}function If(t){d.path=
{...d.path,from:t,to:null,way:0},ks(),jt("path"),k("path-to").focus()}var kt=(t,e,n={})=>E(Nt(t),e,{class:"tool","data-act":t,...n}),Pf=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function yh(t){let e=St(t),n=N(t)?[]:Ne(t),o=N(t)?[]:Lt(t).filter(St);return Pf(
kt("focus",()=>jc(t)),Eo(t).total?kt("expand",()=>Qo(t)):"",N(t)&&e?kt("fold",()=>Xo([t])):"",N(t)&&!e?kt("unf\
old",()=>Jo([t])):"",n.length?kt("unfoldAround",()=>Jo(n)):"",o.length?kt("foldAround",()=>Xo(o)):"",kt("pathF\
rom",()=>If(t)),e?kt("pin",()=>Bc(t),{"aria-pressed":String(ye(t))}):"",e?kt("hide",()=>Wc(t)):"",kt("release",
Be))}function xh(t){let{count:e,kinds:n}=si(t),o=n.map(r=>$(p.kinds[r].label)),s=E(h("all"),()=>Qt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function bh(t){
let{predicate:e,object:n,errata:o,corrected:s}=p.statements[t],r=typeof n=="number"?Y(n):l("span",{dir:"auto",
lang:n.lang||!1},ze(t));return[l("dt",{},$(p.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},G([t])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map($).join(", ")}`):"")]}function kh(t){
let e=yt(t).filter(P).flatMap(bh);return e.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...e)):""}function ua(t,e){let n=p.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",Y(o)]);return n.
length?l("p",{class:"names","data-how":e},da(h(e)),...n):""}var da=t=>l("span",{class:"muted"},t);function $h(t){
let{name:e,same:n}=p.things[t];return l("details",{class:"data",open:jf,ontoggle:o=>jf=o.target.open},l("summa\
ry",{},h("data")),l("p",{class:"names"},da(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
da(`${h("elsewhere")} `),l("code",{},n.join(" "))):"",Of(t),kh(t))}var jf=!1;function Sh(t){let{label:e,names:n}=p.
things[t],o=F(t),s=[...new Set([...[e].flat().filter(a=>a!==$(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ve(bo(t));return[l("h2",{dir:"auto",tabindex:"-1"},$(e)),l("p",{class:"kind"},Et(o),$(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Af(t),ua(t,"broader"),ua(t,"narrower"),ua(t,"related"),yh(t),kf(
t),xh(t),Tf(t),rt(`${h("said")} (${r.length})`,...r),$h(t)]}function vh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(St)?kt("fold",()=>Xo(o)):kt("unfold",()=>Jo(o));return[l("h2",{tabindex:"\
-1"},ge()),l("p",{},Y(t)," ",Y(e)),Pf(o.length?r:"",kt("release",Be)),rt(h("said"),...Ve(Vt(n)))]}function Df(){
let{pair:t,selected:e}=d,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?vh(t):e!==null?
Sh(e):n;k("details").replaceChildren(...o.filter(Boolean))}function ma(){return d.tour!==null?d.tour:p.steps.length&&ie()===p.steps[0].preset?0:null}var $s=p.steps.length-
1,Oh=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Mh(t){return $s?t?[E(h("tourBack"),()=>be(
t-1),{class:"tool","data-act":"back"}),...t===$s?[E(h("tourLeave"),Un,{class:"tool next","data-act":"leave"})]:
[E(h("tourNext"),()=>be(t+1),{class:"tool next","data-act":"next"}),E("×",Un,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[E(h("tourStart")($s),()=>be(1),{class:"tool next","data-act":"tour"})]:[]}function Ss(t){
if(t)return l("p",{class:"kicker"},h("tourStep")(t,$s));let e=p.articles.map($).filter(Boolean).join("; "),n=h(
"origin")(e,p.articles.length);return p.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Eh(t){
let{text:e,passages:n}=Rn(t);return[Ss(t),l("h1",{id:"headline",dir:"auto"},...Oh($(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},h("statedIn")),...n.map(ft)),l("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Mh(t)))]}var Ff=t=>t.toLocaleString(d.language);function ha(t){let{name:e,note:n}=p.presets[t];
return p.articles.length||e!=="all"||!Ae.length?$(n):h("ownData")(Ff(j-p.relations.length),Ff(p.kinds.length),
C(Ae[0]))}var Th=()=>b.centre===null?"":C(b.centre);function Ah(){if(d.mode==="types")return[Ss(null),l("h1",{
id:"headline"},h("types")),l("p",{class:"under note"},h("typesNote"))];let t=ie();if(t===null)return[Ss(null),
l("h1",{id:"headline",dir:"auto"},ge()||Th()||$(p.title))];let{title:e}=p.presets[t];return[Ss(null),l("h1",{id:"\
headline"},$(e)),l("p",{class:"under note"},ha(t))]}var Ch=()=>[d.selected,d.pair,d.passage,d.beside].some(t=>t!==
null)||d.isTold;function Bf(){let t=d.mode==="types"?null:ma(),e=document.activeElement?.dataset?.act,n=k("fin\
ding");n.style.setProperty("--held",d.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(
...(t===null?Ah():Eh(t)).filter(Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector(
"button"));o&&document.activeElement===document.body&&o.focus();let s=t?"tour":Ch()?"aside":"";(!d.stays||s!==
"aside"||n.dataset.told==="tour")&&(n.dataset.told=s)}var Lh=9;function Wf(t,e){let n=p.kinds[t],o=!b.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Qt(t,o?"hide":"show")},e?os(n.family,fn(t)):Et(n),$(n.label))}var Hf=(t,e)=>l(
"span",{},t,e);function Uf(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function qf(){let t=Ao(),e=new Set(p.relations.map(({thing:u})=>p.things[u].kind)),n=[
...p.kinds.keys()].filter(u=>t.has(u)||b.away.has(u)),o=n.toSorted((u,g)=>(t.get(g)??0)-(t.get(u)??0)).slice(0,
Lh),s=n.filter(u=>o.includes(u)),r=[...Z().values()],a=r.filter(u=>cn(u)!==null),i=[...new Set(a.flatMap(u=>un(
u)??[]))],c=_().filter(u=>_t(u).includes("†")),f=r.filter(({label:u})=>u.includes("†"));k("legend").replaceChildren(
...s.filter(u=>!e.has(u)).map(u=>Wf(u,!1)),...s.filter(u=>e.has(u)).map(u=>Wf(u,!0)),...r.some(({edges:u})=>u.
some(({relation:g})=>g===null))?[Hf(os("stated",Bo),h("statedLine"))]:[],...i.map(u=>Hf(os(`tone-${pn(u)}`,[],
6),h("wideLine")(Gt(u)))),...Uf("grave",c.some(Re),f.some(({grave:u})=>u)),...Uf("light",!c.every(Re),!f.every(
({grave:u})=>u)))}var Gf="rankings",Rh=["country","pillar","year","printedAs"],co=new Map;function Nh(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return co.has(n)||(co.set(n,null),Jt("answer",Gf,{},t,e).then(({table:o})=>{co.set(n,o),W()},()=>co.
delete(n))),co.get(n)}function Ih({columns:t,headings:e,rows:n}){let o=Rh.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function zf(){let t=ie();if(t===null||
p.presets[t].name!=="ranks"||!qe())return"";let e=Nh();if(!e?.chart)return rt(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=E(h("allOfIt"),()=>Xt(Gf),{class:"tool"}),o=rt(h("ranked"),vr(e.chart,k(
"overview").clientWidth-32),Ih(e),n);return o.classList.add("ranks"),o}var jh=12;function Ph(t){let e=p.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Dh({relation:t,sum:e}){let n=Js(t,e);if(n===null)return"";let o=document.createElementNS(
Se,"svg");o.setAttribute("class",`amount tone-${pn(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Se,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Fh(t){let{relation:e,sum:n}=t,o=G([n.statement]),s=o&&Ze(n.statement),r=jo(e),a=r!==
null&&d.pair?.from===r.from&&d.pair.to===r.to,i=Ph(e).map(C).join(" → "),c=l("b",{},Qs(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ko(r)},f,Dh(t)))}function Vf(){let t=Ne().flatMap(s=>Pn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${F(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,jh);return[l("h4",{},Gt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Fh))]}),o=t.map(
({sum:s})=>s.statement).filter(Ze);return rt(h(d.reading==="corrected"?"rightAmounts":"amounts"),...n,...so(o),
l("p",{class:"note"},h("scales")))}function $n(t,e,n){let o=ae()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>br({...ae(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Kf=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function _f(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ni(),r=[$n("least",h("least"),t.map(([c,{amounts:f}])=>[
c,wt(f).replaceAll(`
`," ")])),$n("since",h("since"),e.map(c=>[String(c),String(c)])),$n("until",h("until"),e.map(c=>[String(c),String(
c)])),$n("status",h("statusIs"),n.map(([c,f])=>[c,$(f)])),$n("hearsay",h("hearsay"),Kf(o)),$n("errata",h("erra\
ta"),Kf(s))].filter(Boolean);if(!r.length)return"";let a=!nn(ae()),i=E(h("everyLine"),()=>br(re()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},h("sieve")),...r,
a?l("p",{class:"note",role:"status"},h("linesLeft")(Z().size)):"",a?i:"")}var Sn=t=>t.toLocaleString(d.language),Bh=[...p.things.keys()].slice(0,j),Wh=p.kinds.map((t,e)=>Bh.filter(n=>I(
n)===e).length),Yf=new Set(p.relations.map(({thing:t})=>I(t))),Qf=Ae.slice(0,8),vn=t=>l("p",{class:"note"},t);
function Hh(){let t=ie(),e=p.presets.map((n,o)=>E($(n.title),()=>Ic(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&d.mode!=="types")}));return No.includes("types")&&e.push(E(h("types"),()=>We("types"),{class:"\
tool",value:"types","aria-pressed":String(d.mode==="types")})),rt(h("views"),l("div",{class:"tools",role:"grou\
p","aria-label":h("views")},...e),vn(t===null?h("ownView"):ha(t)),p.presets.some(({name:n})=>n==="all")?"":vn(
h("tooMany")(Sn(j))))}function Uh(t,e){let n=p.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!on().
has(t),onchange:({target:a})=>Qt(t,a.checked?"show":"hide")}),s=l("small",{},h("shownOf")(Sn(e),Sn(Wh[t]))),r=$(
n.label);return l("li",{},l("label",{},o,Et(n),l("span",{},r),s),E(h("only"),()=>Qt(t,"only"),{class:"only","a\
ria-label":h("onlyThis")+r}))}function qh(){let t=Ao(),e=[...p.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.
map(r=>Uh(r,t.get(r)??0))),o=e.filter(s=>Yf.has(s));return[rt(h("kinds"),vn(h("kindsNote")),n(e.filter(s=>!Yf.
has(s)))),o.length?rt(h("lines"),vn(h("linesNote")),n(o),l("div",{class:"tools"},E(h("unfoldAll"),Dc,{class:"t\
ool","data-act":"unfoldAll"}),E(h("foldAll"),Fc,{class:"tool","data-act":"foldAll"}))):"",on().size?E(h("all"),
()=>Qt(null,"all"),{class:"tool",id:"every"}):""]}function Gh({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).
at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>es(r,3)))]:[],s=o.flatMap(
r=>[" ",Y(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},h("unknown")(t,e.
join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function zh(){let t=d.reading==="corrected"?` ${h("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),t)}function Vh(){let t=Qf.
map(e=>l("li",{},Y(e)," ",l("small",{},String(R(e).length))));return rt(h("connected"),l("ul",{class:"things"},
...t))}function Kh(){let t=ma();if(t===null)return[];let{points:e,passages:n}=Rn(t),o=(a,i)=>l("li",{dir:"auto"},
a," ",...i.map(ft));if(e.length){let a=e.map(i=>o($(i.text),i.passages));return[rt(h("inShort"),l("ul",{class:"\
points"},...a))]}let r=n.filter(a=>p.passages[a].text).map(a=>o($(p.passages[a].text),[a]));return t?[rt(h("in\
Short"),l("ul",{class:"points"},...r))]:[]}function Jf(){let t=[h("things")(Sn(j-p.relations.length)),h("state\
ments")(Sn(p.statements.length)),p.passages.length?h("sentences")(Sn(p.passages.length)):""],e=[l("h2",{class:"\
unseen"},h("overview")),d.unknown?Gh(d.unknown):"",...Kh(),d.tour===null?Vf():"",Hh(),zf(),p.articles.length&&
p.readings.length>1?vn(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},h(
"help")),p.readings.length===1&&p.readings[0]==="corrected"?vn(h("onlyCorrected")):"",Ka?zh():"",...qh(),_f(),
Qf.length?Vh():""];k("overview").replaceChildren(...e.filter(Boolean))}var Zf=t=>Math.min(...t,p.passages.length),tp=t=>l("span",{class:"chips"},...t.map(ft)),ep=t=>l("span",{dir:"a\
uto"},t),np=t=>[p.statements[t].subject,p.statements[t].object].filter(e=>typeof e=="number"),_h={title:"thing\
Rows",under:["kind"],rows:()=>[...p.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:Y},{name:"kind",value:t=>$(F(t).label)},{name:"linkedTo",value:t=>at(t).length},{name:"marks",
value:t=>Le(t).length,cell:t=>Le(t).length?`${G(Le(t))} ${Le(t).length}`:""}]},Xf=({passage:t})=>t===null?[]:[
t],Yh={title:"wordRows",under:["thing"],rows:()=>oo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:p.statements[e].subject},things:t.statements.flatMap(np)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>ep(t.text)},{name:"sentence",value:t=>Zf(Xf(t)),cell:t=>tp(Xf(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>Y(t)},{name:"marks",value:({statements:t})=>G(t)}]},Qh={title:"statementRows",under:["r\
elation","object"],rows:()=>[...p.statements.keys()].filter(P).map(t=>({row:t,things:np(t)})),columns:[{name:"\
subject",value:t=>C(p.statements[t].subject),cell:t=>Y(p.statements[t].subject)},{name:"relation",value:t=>$(p.
predicates[p.statements[t].predicate])},{name:"object",value:ze,cell(t){let{object:e}=p.statements[t];return typeof e==
"number"?Y(e):ep(ze(t))}},{name:"sentence",value:t=>Zf(p.statements[t].passages),cell:t=>tp(p.statements[t].passages)},
{name:"marks",value:t=>G([t])}]},vs={things:_h,...p.sentences.length&&{words:Yh},statements:Qh};var Ts=200,sp=matchMedia("(max-width: 640px)"),Ms={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},te="things",rp=!1,lo="",On=Ts,op=t=>String(t).normalize("NFKC").toLowerCase();function Jh(){
let{columns:t,rows:e}=vs[te],n=new Set([..._(),...xt().flatMap(({relation:m})=>m??[])]),o=([m,...w])=>rp||n.has(
m)||te==="words"&&w.some(y=>N(y)&&n.has(y)),s=op(lo),r=new Set(lo?qn(lo,1/0):[]),a=(m,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(m).textContent:y(m),i=(m,w)=>!lo||t.some(y=>op(a(m,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Ms[te],{value:u}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:m,things:w})=>o(w)&&i(m,w)).map(({row:m},w)=>({row:m,key:u(m),i:w})).sort((m,w)=>{let[
y,x]=[m.key,w.key],v=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*v||m.i-w.i}).map(
({row:m})=>m)}var Os=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ya=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ga=l("input",{type:"checkbox",id:"eve\
ry-row"}),ap=l("p",{class:"note",role:"status"}),Es=l("table",{}),wa=E("",Xh,{class:"tool","data-message":"mor\
eRows"});function Xh(){On+=Ts,Ee()}function ip(){Os.addEventListener("input",()=>{lo=Os.value.trim(),On=Ts,Ee()}),
ga.addEventListener("change",()=>{rp=ga.checked,Ee()}),sp.addEventListener("change",()=>k("table").hidden||Ee());
let t=l("label",{class:"check"},ga,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ya,Os,t),ap,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Es,wa))}function Zh(t){
let{by:e,direction:n}=Ms[te];Ms[te]={by:t,direction:e===t?-n:1},Ee(),Es.querySelector(`th [value="${t}"]`)?.focus()}
function tg(t){te=t,On=Ts,Ee(),ya.querySelector(`[value=${t}]`)?.focus()}function eg({name:t},e){let{by:n,direction:o}=Ms[te],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(Nt(t),()=>Zh(e),{value:String(
e)}))}function Ee(){Os.placeholder=h("filter"),ya.replaceChildren(...Object.entries(vs).map(([f,{title:u}])=>E(
Nt(u),()=>tg(f),{class:"tool",value:f,"aria-pressed":String(f===te)})));let{columns:t,title:e,under:n}=vs[te],
o=Jh(),s=t.filter(({name:f})=>sp.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:u,cell:g})=>g?
g(f):String(u(f)),c=f=>{let u=s.map(m=>l("div",{class:"under"},i(f,m))),g=a.map(m=>l("td",{},i(f,m)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...u),...g)};Es.className=te,Es.replaceChildren(l("caption",{class:"unseen"},
Nt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>eg(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,On).map(c))),
ap.textContent=h("rowsOf")(Math.min(On,o.length),o.length),wa.hidden=o.length<=On,wa.textContent=h("moreRows")}var ng=12,og=18,[cp,sg]=[9,38],rg=560,fp=12,ag=80,As=t=>t.toLocaleString(d.language);function pp(t){We("pictur\
e"),Qt(t,"only")}function ig(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:u,total:g})=>c+(f===a&&u===i||f===i&&u===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function lp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${As(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function cg(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,u]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-u*(e.radius+2)},m={x:g.x-f*9,y:g.y-u*9},w=`${g.x},${g.y} ${m.x-u*4},${m.y+f*4} ${m.x+u*4},${m.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${m.x} ${m.y}`,arrow:w,at:y}}
var lg=(t,e,n,o={})=>H("text",{x:e,y:n,"font-size":fp,"text-anchor":"middle",class:"told",...o},t);function fg(t,e,n,o){
let s=Math.max(...t.map(m=>It.get(m)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;ig(t,e).forEach((m,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=cp+(sg-cp)*Math.sqrt((It.get(m)??0)/s),[v,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(m,{x:v,y:S,radius:x})});let i=H("svg",{xmlns:Se,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:m,to:w})=>m!==w&&a.has(m)&&a.has(w)),f=[...a.values()].map(({x:m,y:w,
radius:y})=>[m-y,w-y,m+y,w+y]),u=[];function g(m,w,y,x=fp,v=400){let S=se(m,x,v)[0]/2+3;f.some(([L,T,D,X])=>w+
S>L&&w-S<D&&y+4>T&&y-x<X)||(f.push([w-S,y-x,w+S,y+4]),u.push(lg(m,w,y,{"font-size":x,"font-weight":v})))}for(let[
m,{x:w,y,radius:x}]of a)g(`${$(p.kinds[m].label)} ${As(It.get(m)??0)}`,w,y+x+16,14,600);c.forEach((m,w)=>{let[
y,x]=[a.get(m.from),a.get(m.to)],{path:v,arrow:S,at:L}=cg(y,x,r),T=1+5*Math.sqrt(m.total/c[0].total);i.append(
H("path",{d:v,class:"link","stroke-width":T}),H("polygon",{points:S,class:"tip"})),w<og&&g(lp(m),L.x,L.y+4)});
for(let[m,{x:w,y,radius:x}]of a){let v=e.find(({from:L,to:T})=>L===m&&T===m),S=H("circle",{cx:w,cy:y,r:x,class:`\
dot ${p.kinds[m].family}`});S.addEventListener("click",()=>pp(m)),i.append(S),v&&g(`↻ ${lp(v)}`,w,y+x+32)}return i.
append(...u),i}var xa=t=>l("button",{type:"button",class:"thing",onclick:()=>pp(t)},Et(p.kinds[t]),$(p.kinds[t].
label));function pg(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},xa(s)),l("td",{dir:"auto"},r),l("td",{},xa(a)),l("td",{class:"\
numeric"},As(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function up(){let t=k(
"types"),e=bi($),n=[...It.keys()].sort((a,i)=>(It.get(i)??0)-(It.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},xa(a)," ",l("small",{},As(It.get(a)??0))));t.replaceChildren(o<rg?"":fg(n.slice(
0,Math.min(ng,Math.floor(o/ag))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?pg(e):"",E(
h("asPicture"),()=>We("picture"),{class:"tool"}))}function ba({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*tn/2+n*.35;return H("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((u,g)=>u.split(
/([†‡]+)/).map((m,w)=>{let y=w?{}:{x:t,y:f+g*n*tn},x={fill:r?i.grave:i.mark,"font-weight":700};return H("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,m)})))}function dp({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,u,g]=[K(t),K(e),s.color],m={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[H("path",{d:Ni(f,u,n),fill:"none",stroke:g,...m})];for(let[y,x,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(S=>S.to===y)||w.push(ug(K(y),n?vt(f,u,n,v):K(x),c(y),g,r));return w}function ug(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[u,g]=[5+3*s,1.5+
s],m=[c-a*u,f-i*u],w=[[c,f],[m[0]-i*g,m[1]+a*g],[m[0]+i*g,m[1]-a*g]];return H("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function mp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=F(
t),i=o/6;return H("path",{d:Gn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ye(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},H("title",{},`${$(p.things[t].
label)} (${$(a.label)})`))}var Tt=24,Cs=22,Te=12,fo=18,dg=480,mg=2,hp=8e3;function hg(t,e){let n=hr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=H("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(w=>[w.id,w])),u=w=>f.get(w).size;for(let w of n.lines)c.append(...dp(Z().get(w.id),w,u));c.append(...n.
things.map(mp));for(let{x:w,y,radius:x,sign:v}of n.signed){let S={"font-size":x*Uo,"font-weight":700,"text-anc\
hor":"middle",fill:t.paper};c.append(H("text",{x:w,y:y+x*Uo*.4,...S},v))}for(let w of n.captions)c.append(ba(w,
w.line.weight>1?t.ink:t.soft,t));for(let{x:w,y,from:x}of n.names)x&&c.append(H("path",{d:`M${x.x} ${x.y}L${w} ${y}`,
stroke:t.ink,"stroke-width":(s.x-o.x)/r}));for(let w of n.names)c.append(ba(w,V(w.thing)?t.soft:t.ink,t));let g=({
x:w,y})=>w>=o.x&&w<=s.x&&y>=o.y&&y<=s.y,m=n.things.map(({id:w})=>w).filter(w=>g(K(w)));return{svg:c,things:m,width:r,
height:a}}function ka(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();
se(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var $a=(t,e,n,o)=>t.map((s,r)=>H("text",{x:Tt,
y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function gg(t,e,n,o){let s=new Set(t),r=xt().filter(({from:u,to:g})=>s.
has(u)&&s.has(g)),a=new Set(r.flatMap(({relation:u})=>u===null?[]:I(u))),i=[],[c,f]=[Tt,n+fo];for(let u of[...new Set(
t.map(I)),...a]){let{label:g,family:m,shape:w}=p.kinds[u],y=18+se($(g),Te)[0]+fo;c+y>o&&c>Tt&&([c,f]=[Tt,f+fo]);
let x=e.families[m].full;i.push(a.has(u)?H("path",{d:`M${c} ${f-4}h12`,stroke:x,"stroke-width":2,"stroke-dasha\
rray":fn(u).join(" ")||"none"}):H("path",{d:Gn[w],fill:x,transform:`translate(${c} ${f-10})`}),H("text",{x:c+18,
y:f,"font-size":Te,fill:e.ink},$(g))),c+=y}return{made:i,height:i.length?f-n+fo/2:0}}function wg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function yg(){let t=k("headline")?.textContent||$(p.title),
e=p.readings.length>1?h(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===$(p.title)?"":$(p.title),
e].filter(Boolean).join(" · ")]}async function Sa(t){let{licences:e}=await Vn(),n=wc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(dg,hr(n).width),[c,f]=yg(),u=ka(c,Cs,i-2*Tt,600),g=ka(f,Te+2,i-2*Tt),m=Tt+u.length*Cs*1.3+
g.length*(Te+2)*1.3+fo/2,{svg:w,things:y,width:x,height:v}=hg(n,m);w.setAttribute("x",String((i-x)/2));let{made:S,
height:L}=gg(y,n,m+v,i-Tt),T=p.articles.map($).filter(Boolean).join("; "),D=[T?h("slideSource")(T):"","sovkg",
...e.map(wg)].filter(Boolean).join(" · "),X=w.textContent?.includes("†")||y.some(B=>_t(B).includes("†")),
pt=[...Z().values()].filter(B=>cn(B)!==null),it=[...[...new Set(pt.flatMap(B=>un(B)??[]))].map(Gt).map(B=>h("w\
ideLine")(B).replace(/^./,Q=>Q.toUpperCase())),X?h("slideErrata"):"",D].filter(Boolean).flatMap(B=>ka(B,Te,i-2*
Tt)),Ke=m+v+L,M=Ke+it.length*Te*1.3+Tt,U=H("svg",{xmlns:Se,viewBox:`0 0 ${i} ${M}`,width:i,height:M,"font-fami\
ly":a,role:"img"});return U.append(H("title",{},c)),t||U.append(H("rect",{width:i,height:M,fill:r})),U.append(
...$a(u,Tt/2,Cs,{"font-weight":600,fill:o}),...$a(g,Tt/2+u.length*Cs*1.3+2,Te+2,{fill:s}),w,...S,...$a(it,Ke,Te,
{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(U)],{type:"image/svg+xml"}),width:i,height:M}}
async function gp(t){let{file:e,width:n,height:o}=await Sa(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.
decode();let a=Math.min(mg,hp/n,hp/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});
return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(
u=>u?c(u):f(new Error("PNG")),"image/png")})}var xg=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],bg=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function wp({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,C(n.thing),o,$(p.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?C(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>p.passages[a].name).join(" "),r.errata.map(a=>$(p.errata[a].problem)).join(" | ")]);return[xg,...e].map(
n=>`${n.map(bg).join(",")}\r
`).join("")}var po=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),yp=t=>t.
split(/[#/]/).at(-1)||t;function xp({triples:t,things:e,terms:n}){let o=new Map;function s(f,u,g){let m=o.get(
`${f} ${u}`)??`k${o.size}`;return o.set(`${f} ${u}`,m),`<data key="${m}">${po(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:u,object:g,said:m}of t)if("iri"in g){let w=m.passages.map(x=>p.passages[x].name).join(" "),
y=[s("edge","predicate",u),s("edge","label",$(p.predicates[m.predicate])),w&&s("edge","sentences",w),m.denies?
s("edge","denied","true"):""];a.push(`<edge source="${po(f.iri)}" target="${po(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(yp(u),[...w.get(yp(u))??[],g.value])}let i=e.map(({iri:f,
thing:u})=>{let[g,m]=[p.things[u].label].flat(),w=[s("node","label",g),s("node","label_ko",m??g),s("node","typ\
e",rs(u,n).join(" "))];for(let[y,x]of r.get(u)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${po(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,u])=>{let[g,m]=f.split(" ");return`<key id="${u}" for="${g}"\
 attr.name="${po(m)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var bp="http://www.w3.org/2000/01/rdf-schema#label",kg="http://www.w3.org/2001/XMLSchema#string",Mn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
kp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function $p({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:bp.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[m,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?kp(g):(s.set(m,w),`${m}:${g.slice(w.length)}`)}function a({value:g,lang:m,
datatype:w}){return m?`${Mn(g)}@${m}`:w&&w!==kg?`${Mn(g)}^^${r(w)}`:Mn(g)}let i=new Map,c=(g,m)=>i.set(g,[...i.
get(g)??[],m]);for(let{iri:g,thing:m}of e){let[w,y]=[r(g),p.things[m].label];for(let v of rs(m,n))c(w,`a ${r(v)}`);
let x=Array.isArray(y)?[`${Mn(y[0])}@en`,`${Mn(y[1])}@ko`]:[Mn(y)];c(w,`${r(bp)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:m,object:w}of t)c(r(g.iri),`${r(m)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,m])=>`${g} ${[
...new Set(m)].join(` ;
    `)} .
`);return[`# ${[$(p.title),h(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,m])=>`@prefix ${g}: ${kp(m)} .
`),`
`,...f].join("")}var $g={turtle:[$p,"text/turtle","ttl"],csv:[wp,"text/csv","csv"],graphml:[xp,"application/graphml+xml","graph\
ml"]};async function va(t){let[e,n,o]=$g[t];wn(new Blob([e(await el())],{type:`${n};charset=utf-8`}),o)}var Sp=()=>k(
"transparent").checked;async function Sg(){try{await navigator.clipboard.writeText(location.href),ct(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var vp={png:async()=>wn(await gp(Sp()),"png"),svg:async()=>wn(
(await Sa(Sp())).file,"svg"),print:()=>print(),link:Sg,turtle:()=>va("turtle"),csv:()=>va("csv"),graphml:()=>va(
"graphml")};function vg(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Op(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&vg()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(vp,n.id)&&(t.
hidePopover(),k("take").focus(),await vp[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Og=matchMedia("(max-width: 860px) and (min-height: 501px)");Pa(Ui,mr,Ho,La,of,Bf,qf,zl,Jf,Df,$f,ks,()=>d.tab===
"text"&&gs(),()=>d.mode==="table"&&Ee(),()=>d.mode==="types"&&up(),ls,Hl,sa,Ys,()=>{k("undo").disabled=!Na()});
Nf();Ql();ip();xs(k("query"),k("found"),{take:Ft,sentences:ql,read:ke});cf();uf();ff();df();Gl();sf();Op();ht(
!Og.matches);k("empty").hidden=j>0;A.once("afterDrawing",()=>performance.mark("drawn"));Yo(location.hash);d.mode!==
"picture"&&performance.mark("drawn");window.sovkg={data:p,network:A,lines:Z,readable:zo,pointOn:vt,picture:{shown:Ie,
things:_,isPinned:ye},select(t){let e=ot(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.
ready="";})();
