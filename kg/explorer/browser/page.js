"use strict";(()=>{var $t=history.state?.step??0,ao={[$t]:location.hash},wa=!1,vs=()=>{};var Os=()=>$t>0;function ya(t,e){let n=e&&t!==ao[$t];$t+=Number(n),ao[$t]=t;try{history[n?"pushState":"replace\
State"]({step:$t},"",t||location.pathname+location.search)}catch{wa=!0}}function xa(){if(Os()){if(!wa)return history.
back();$t-=1,vs(ao[$t],!1)}}function ba(t){vs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
$t=n?$t+1:e.step,ao[$t]=location.hash,vs(location.hash,n)})}var io=new Map,z=(t,e)=>{io.set(t,e)},Nt=[],co=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
It=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),jt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Ep(){return[...[...io].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${co(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${co(a)}`)]:[]}),...Nt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var lo=!1;function Y(){lo=!0,Nt=[]}function ka(){ya(Ep(),lo),lo=!1}function Tp(t){let e=new Map;
Nt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Nt.push({part:n,kind:"",names:[n]})}return e}function $a(t,e=!0){
lo=!1;let n=Tp(t),o=new Map([...n].filter(([s])=>!io.has(s)));for(let[s,{read:r,kept:a}]of io){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${co(i)}`;c===null?Nt.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Nt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${co(r)}`;Nt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Nt.length?{kind:Nt[0].kind,names:Nt.flatMap(({names:s})=>s)}:null}var Sa=Os,va=xa;var Ap=JSON.parse(document.getElementById("data")?.textContent??"{}");function Lp({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var p=Object.fromEntries(Object.
entries(Ap).map(([t,e])=>[t,e.blank?Lp(e):e]));var fo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:p.lang,reading:p.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...fo},Oa=[];function Ma(...t){Oa.push(...t)}function F(){for(let t of Oa)t()}var $=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,at=t=>$(t[m.reading==="corrected"?t.length-1:0]),A=t=>$(p.things[t].label),
Pt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function re(){let{pair:t,selected:e}=m;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var N=p.things.filter(({kind:t})=>t!==null).length,R=t=>p.things[t].kind,P=t=>p.kinds[R(t)],W=t=>P(t).rank==="\
concept",Es=[];for(let t of p.relations)Es[t.thing]=t;var Q=t=>Es[t],C=t=>Es[t]!==void 0,po=p.things.map(()=>[]);
p.statements.forEach(({subject:t,object:e},n)=>{po[t].push(n),typeof e=="number"&&e!==t&&po[e].push(n)});var it=t=>po[t].
filter(e=>p.statements[e].subject===t),ae=Array.from({length:N},()=>[]);function Ta(t){ae[t.from].push(t),t.to!==
t.from&&ae[t.to].push(t)}var L=t=>ae[t];p.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
N&&e<N&&Ta({from:t,to:e,statement:n,relation:null})});var Ea=t=>Array.isArray(t)?t[0]:t,Ms=[];for(let t of p.edges)
Ms[t.relation]??=[],Ms[t.relation].push(t);for(let{thing:t,captions:e}of p.relations){let n=Ms[t]??[],o=Ea(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&W(i)&&Ea(p.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:u,role:g}=i,[d,w]=[g!=="poin\
t",g==="into"];Ta({from:c,to:f,statement:null,relation:t,property:u,isAside:d,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ke=[...p.things.keys()].slice(0,N).filter(t=>P(t).rank==="actor").sort((t,e)=>ae[e].length-ae[t].length||t-
e),X=(t,e)=>t.from===e?t.to:t.from,Aa=(t,e)=>ae[t].filter(n=>X(n,t)===e&&Dt(n,new Set));function I(t){let{only:e}=p.
statements[t];return e===""||e===m.reading}var Dt=(t,e)=>t.relation===null?I(t.statement):!e.has(R(t.relation));
function Z(t,e=new Set){let n=new Set;for(let o of ae[t]){let s=X(o,t);s===t||e.has(R(s))||!Dt(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var St=t=>[...new Set(ae[t].map(e=>X(e,t)).filter(e=>C(e)&&e!==t))];function uo(t){let e=C(
t)?[]:St(t).flatMap(it);return new Set([...po[t],...e].filter(I))}var Ft=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:it(e.relation).filter(I)));function mo(t){let e=new Set;for(let{subject:n,object:o,passages:s}of p.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<N&&e.add(r);return[...e]}function ho(t,e){
let n=o=>I(o)&&p.statements[o].passages.includes(t);return e.relation===null?n(e.statement):it(e.relation).some(
n)}var Cp=6,Rp=2e4,La=1e3,Ca=t=>new Set(p.statements.flatMap(({subject:e,denies:n},o)=>n&&I(o)&&!t.has(e)?[e]:[])),
Ra=(t,e)=>C(t)!==C(e)?1:2,Na=t=>L(t).flatMap(e=>e.relation===null&&I(e.statement)?[X(e,t)]:[]);function Np(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of Na(c)){if(n.has(f))continue;let u=e.has(c)&&e.has(f)?2:Ra(c,f),g=i+
u*La+(W(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+u]??=[],s[r+u].push([g,f]))}}return o}var Ip=[...p.
things.keys()].filter(t=>t<N&&!C(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,Cp);function Be(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Ca(o),...n?Ip:[]].filter(d=>!o.has(d))),r=Np(e,o,s),a=d=>Math.floor((r.get(
d)??1/0)/La),i=new Map,[c,f]=[0,!1];function u(d){let w=d[d.length-1];if(c+=1,f||=c>Rp,f)return;if(w===e){let v=d.
filter(S=>!C(S)||o.has(S)).join();i.has(v)||i.set(v,d);return}let x=[...new Set(Na(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,S)=>Number(C(v))-Number(C(S))||v-S);for(let v of x){let S=o.has(w)&&o.has(v)?2:Ra(w,v);a(v)===a(
w)-S&&u([...d,v])}}r.has(t)&&u([t]);let g=d=>d.filter(w=>W(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((d,w)=>g(d)-g(w)),isCut:f}}function jp(t,e,n){let{captions:o}=Q(t),s=at(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>X(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let u=r.find(g=>g[c]===e&&a.some(d=>d[c]===
n&&d[f]===g[f]));if(u)return{said:s,both:i,third:u[f]}}return{said:s,both:null,third:null}}function Ts(t){let e=Ca(
new Set(t)),n=t.filter((o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&X(y,r)===o?[y.statement]:[]),i=St(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
X(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(C),f=[...new Set([...i,...c])].flatMap(it),u=[...new Set(
[...i,...c])].map(y=>jp(y,r,o)),g=a.filter(I).map(y=>({said:$(p.predicates[p.statements[y].predicate]),both:null,
third:null})),d=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...u].sort((y,x)=>d(y)-d(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(I))}})}var k=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),J=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Bt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function et(t){k("status").textContent=t}var Ia=[[],[0],[-.3,.3],[-.4,0,.4]];function ja(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ja(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Pa=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Da(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ja(t,e,n))} `:"L"}${o(e)}`}var Pp=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Dp=.15,Fp=.01,Fa=14,Bp=4e6;function gn(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var As=(t,e,n)=>n?Array.from({length:Fa+1},(o,s)=>ht(t,e,n,s/Fa)):[t,e];function Ba(t,e,n,o){
if(t.length*e.length>Bp)return;let s=e.map(i=>{let[c,f]=o(i);return{thing:i,at:n(i),core:c,radius:f}}),r=new Map;
for(let i of t){let d=function(x,v=1/0){let S=As(c,f,x),[T,j,V,tt]=[c.x,c.x,c.y,c.y];for(let{x:dt,y:Rt}of S)[T,
j]=[Math.min(T,dt),Math.max(j,dt)],[V,tt]=[Math.min(V,Rt),Math.max(tt,Rt)];let kt=0;for(let{thing:dt,at:Rt,radius:se,
core:ro}of s){let{x:xe,y:be}=Rt;if(xe<T-se||xe>j+se||be<V-se||be>tt+se||dt===i.from||dt===i.to)continue;let hn=1/0;
for(let mt=1;mt<S.length;mt+=1)hn=Math.min(hn,gn(S[mt-1],S[mt],Rt));if(hn<se&&(kt+=hn<ro?1:Fp),kt>=v)break}return kt};
var a=d;let[c,f]=[n(i.from),n(i.to)],u=`${i.from}-${i.to}`,g=r.get(u)??[];r.set(u,g);let w=x=>g.every(v=>Math.
abs(v-x)>=Dp),y=d(i.usual);i.bend=i.usual;for(let x of y?Pp:[]){let v=i.usual+x,S=w(v)?d(v,y):1/0;if(S<y&&([y,
i.bend]=[S,v]),!y)break}g.push(i.bend)}}var qp=60,Wp=900,Hp=2.399963229728653,Up=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,qa=(t,e,n,o)=>gn(t,e,n)<o;function Wa(t,e,n,o,s){
let r=[];for(let a=e;a<Wp;a+=1){let i=14*Math.sqrt(a),c=a*Hp,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(
t.y+i*Math.sin(c))},u=o(f);if(n.every(g=>Up(u,g))){if(!s(f))return f;if(r.push(f)===qp)break}}return r[0]??{x:t.
x,y:t.y}}var Ha=t=>p.statements[t].errata.length>0,$e=t=>p.statements[t].only==="corrected";function q(t){let e=[...t].
filter(Ha);return(e.some(n=>!$e(n))?"†":"")+(e.some($e)?"‡":"")}var go=new Map;p.statements.forEach(({subject:t},e)=>{
Ha(e)&&go.set(t,[...go.get(t)??[],e])});var Ua=go.size>0,Se=t=>(go.get(t)??[]).filter(I),qe=t=>p.statements[t].
errata.some(e=>p.errata[e].severity==="High"),ve=t=>Se(t).some(e=>qe(e)&&!$e(e)),qt=t=>q(Se(t));function Ls(t){
if(t.relation===null)return q([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return q(
it(e).filter(o=>{let{predicate:s,object:r}=p.statements[o];return s===t.property&&r===n&&I(o)}))}var wo=11,Gp=17,He=1.18,zp=12,Kp={actor:3.4,named:2.8,relation:2.4,concept:2},Vp={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[_p,Yp]=[.16,.7],We=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Qp(t){let{columns:e,lines:n}=p.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/We(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>We(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;We(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Xp(t){let e=Qp($(p.things[t].label)),n=Q(t)?.amounts??[];if(!n.length)return e+(qt(t).includes("‡")?
"‡":"");let o=at(n).replaceAll(`
`," "),s=We(`${e.split(`
`).at(-1)} · ${o}`)<=p.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ga=new Map;function Cs(t){let e=`${m.language} ${m.reading}`,n=Ga.get(e)??new Map;return Ga.set(
e,n),n.has(t)||n.set(t,Xp(t)),n.get(t)}var za=document.createElement("canvas").getContext("2d"),Jp=getComputedStyle(
document.body).fontFamily,Zp={400:new Map,600:new Map};function zt(t,e,n=400){let o=t.split(`
`),s=Zp[n],r=s.get(t);return r===void 0&&(za.font=`${n} 20px ${Jp}`,r=Math.max(...o.map(a=>za.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*He]}function wn(t){let{radius:e,font:n}=p.things[t],[o,s]=zt(Cs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Wt(t,e,n){let{rank:o}=P(t),[s,r]=Vp[o],a=Kp[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(p.things[t].radius*e,a*Math.max(Yp,Math.min(1,e/_p)))}function Ka(t,e,n){let o=P(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(p.things[t].font*e,wo+o),Gp),bold:o&&n>=zp?600:400}}var tu=40,eu=130;function Rs(t,{x:e,y:n}){let[o,s]=wn(t),r=n-p.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var nu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Ns=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function vt(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(d=>X(d,g)).filter(
d=>d!==g&&t.has(d)),i=g=>t.get(g),c=(g,d)=>[...t].some(([w,y])=>w!==d&&qa(g,i(d),y,p.things[w].radius+4)),f=[...t].
map(([g,d])=>Rs(g,d)),u=new Set(e.filter(g=>!t.has(g)));for(;u.size;){let g=[...u],d=(n?null:g.find(v=>a(v).length))??
g[0];u.delete(d);let w=n?[]:r===void 0?a(d):[r],y=n?[n]:w.map(i),x=Wa(y.length?Ns(y):o,n||y.length===1?r===void 0?
tu:eu:0,f,v=>s?nu(v,s):Rs(d,v),v=>w.some(S=>c(v,S)));t.set(d,x),f.push(Rs(d,x))}}var yn=80,[ou,su]=[8,12];function Va(t,e){let n=W(t)||C(t)?e:e.filter(o=>!W(o));return n.length?n:e}function Ue(t,e,n){
return Va(t,Z(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(W(s))-Number(W(r))||L(r).length-L(s).length||s-r)}
function ru(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Q(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function xn(t,e,n){let o=new Set(Va(t,Z(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(C(t))return[...o].filter(a=>!e.has(a));if(s>=ou)return[];let r=new Map;for(let a of L(t)){let i=X(a,t),c={actor:20,
named:10,relation:0,concept:0}[P(i).rank];o.has(i)&&!e.has(i)&&Dt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+ru(a)))}
return[...r].sort(([a,i],[c,f])=>f-i||L(c).length-L(a).length||a-c).slice(0,su-s).map(([a])=>a)}var yo=["least","since","until","status","hearsay","errata"],Kt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ge=t=>yo.every(e=>!t[e]),Ya=t=>Array.isArray(t)?t[0]:t,Qa=t=>(t?.sums??[]).filter(({statement:e})=>I(
e)),_a=(t,e)=>!t||t==="only"===e;function Xa(t,e){let n=t.relation===null?void 0:Q(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,u]=o.split(" ");if(!Qa(n).some(g=>g.currency===f&&g.value>=
Number(u)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ya(n?.status??"")!==a||!_a(i,!!n?.hedge)?!1:!c||_a(c,q(Ft([t]))!=="")}function Ja(){let t=p.relations.flatMap(
e=>Qa(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(p.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(p.relations.flatMap(({status:e})=>e?[[Ya(e),e]]:
[]))],hearsay:p.relations.some(({hedge:e})=>e),errata:p.errata.length>0}}var Is=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Kt()}),b=Is(),H=t=>b.shown.get(t),ze=()=>new Set([...b.away,...b.aside]),Za=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function xo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=Ue(t,e,b.away);return{some:n.slice(0,yn),total:n.length,away:Ue(t,e,new Set).length-n.length}}
function ti(t){let e=new Set(Z(t,b.away)),n=Z(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>X(a,
t)===s&&Dt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function ct(){let t=b.preset!==null&&p.presets[b.preset].kinds!==null,
e=js()?new Set(p.presets[b.preset].things):null,[n,o,s]=[ze(),Za(),!Ge(b.sieve)];function r(i){if(s&&!Xa(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Dt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Dt(i,n)):c?Dt(i,b.away):!(t&&i.isAside)&&Dt(
i,n)}let a=new Set(U());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Oe(t=null){
let e=ct().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var ei=()=>[...b.shown.keys()].filter(t=>C(t)&&!b.guests.has(t)),bo=()=>[...b.guests],gt=t=>b.shown.has(t),ie=t=>b.
pinned.has(t),Vt=()=>b.sieve,_t=()=>b.preset,js=()=>b.preset!==null&&p.presets[b.preset].flows,Me=()=>b.shown;
function U(){let t=Za();return[...b.shown.keys()].filter(e=>!b.away.has(R(e))||t.has(e))}function ko(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Oe()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function $o(t){let e=t===
null?null:p.presets[t].kinds;return new Set(e?p.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var au=[520,380];function iu(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&ho(e,r),s=t.filter(r=>L(r).some(o));return s.length?s:t}function Ps(t,e){Object.assign(b,Is(),
{preset:t,centre:e,aside:$o(t)})}function Ke(t){Ps(t,null);let{things:e,wide:n,tall:o}=p.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{b.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var ni=()=>Ps(
null,null);function So(t){let{some:e,total:n,away:o}=xo(t);vt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function vo(t){return Ps(null,t),b.shown.set(t,{x:0,y:0}),
So(t)}function oi(){for(let t of b.guests)b.shown.delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function si(t){
b.shown.has(t)||vt(b.shown,[t]),b.guests.delete(t);let e=So(t);return b.came.push({thing:t,all:!0}),e}function ri(t,e){
b.guests.has(t)?cu():oi(),b.read=new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set(
[t,...xn(t,b.shown,b.away)].filter(n=>!b.shown.has(n))),b.shown.has(t)||vt(b.shown,[t],{room:b.guests.size>3?au:
void 0}),vt(b.shown,[...b.guests],{round:t}))}function cu(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),
b.guests=new Set}function Ds(t){b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Fs(t){
for(let e of t)b.away.delete(R(e)),b.guests.delete(e);vt(b.shown,t)}function Bs(t){for(let e of t)Ds(e)}function ai(t){
b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(t)}function ii(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:
e==="only"?(b.away=new Set([...p.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(
t),e==="hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(R(n)))}function ci(t){b.sieve=t}function Ve(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Yt(t,e=null){oi(),b.read=new Set(e===null?[]:mo(e).filter(C));let n=t??
[],o=e===null?n:iu(n,e),s=n.flatMap(r=>b.shown.get(r)??[]);return b.guests=new Set(o.filter(r=>!b.shown.has(r))),
vt(b.shown,[...b.guests],{home:s.length?Ns(s):void 0}),[...new Set(o)]}function st(){Object.assign(m,fo),Yt(null)}function Qt(t,e=!1){Object.assign(m,fo,{selected:t,passed:e,tab:"de\
tails"}),ri(t,e)}function _e(t,e){st();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=ct().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Aa(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ee(t,e,{avoids:n=!1,way:o=0}={}){st();let{paths:s}=Be(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function bn(t){st();let e=mo(t).filter(n=>!C(n));Object.assign(m,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function kn(t){let{told:e}=p.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function $n(t){let{preset:e}=p.
steps[t];if(_t()!==e&&(m.arrangement="",Ke(e)),st(),!t)return;let n=kn(t).things.filter(o=>!C(o)&&!W(o));Object.
assign(m,{tour:t,highlighted:Yt(n.some(gt)?n.filter(gt):n)})}function Sn(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=m,f=new Map(Me());t!==null?(Yt(null),Qt(t,e)):n?_e(n.from,n.to):o!==null?
bn(o):s&&a.from!==null&&a.to!==null?Ee(a.from,a.to,a):r!==null&&$n(r),Object.assign(m,{unknown:i,tab:c});for(let u of bo())
Ve(u,f.get(u)??H(u))}var li={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Questions",understanding:"Looki\
ng for the question …",orElse:"or",nearest:"nearest",noneAnswers:(t,[e])=>t.length?`No question answers this\
: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No question answers this: “${e}” asks f\
or what is not so. What the article denies is a question of its own.`:"No question here answers this.",saidAs:t=>`\
You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"It m\
ay also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?
`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`Also asked of what it includ\
es: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences can be told row by row.",ended:t=>`\
No answer within ${t} seconds, so it was ended. Narrow the question and ask again.`,broke:"The engine broke at\
 this query, and starts anew with the next. An ORDER BY over values of several kinds does that: order by STR(?\
x).",refused:t=>`${t} would reach beyond this graph. Ask what is in it.`,served:({status:t,seconds:e,cut:n,said:o})=>{
let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and t\
his has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===
429?`The server takes no more questions from you for now. ${s}.`:t===504?"The server has given the question up\
, since it takes too long. Narrow it and ask again.":t===503?`The server could not answer: too much is being a\
sked, or this takes too much. ${s}.`:`The server has refused the question (${t}). ${o}`},notGiven:({parameter:t,
text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join("\
, ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(", ")}. Give one of these.`:n===
"malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,
mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add on\
e at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")} could.`,unread:"not understood \
from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",mixed:"This page holds\
 several articles, and this question counts or adds up across all of them. `sovkg query` asks each by itself.",
noRows:"No rows: the graph states nothing of this.",oneCurrency:"All in one currency, at your own rates",ownRates:"\
The article has no rates. What is drawn with yours is about right, and yours, not the article's.",commonCurrency:"\
In which currency",rateDate:"Of which day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this \
currency",ownCurrencies:"Each in its own currency",otherRows:"These questions have rows for it",notAllAsked:"N\
ot every question could be asked in a second.",copyCommand:"Copy the command that tells why",ownEvidence:"Whic\
h sentences make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the c\
ommand line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT \
a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond it.",run:"Run",yes:"Yes",no:"No","topic\
-absence":"What is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-compani\
es":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-p\
olicy":"Policy","topic-text":"The text","topic-time":"Time"};var fi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=d=>d?`${d.name} (${i(d)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},u=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(d=>f[d]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${u}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${u} Only what is verified is quoted.`}};var pi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"Shown as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of eac\
h kind there are, and what links them, how often. Choose a kind to see its things.",howMany:"Number",asTable:"\
Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys walk from thing to thing, \
Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 shows all. Search \
and the table reach everything, too.",pictureTools:"Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"\
Arrangement",laidOut:"Usual layout",byKind:"By kind",byCountry:"By country",inRings:"In rings",noCountry:"no c\
ountry named",undo:"Undo",physics:"Spread out",besideOthers:"Side by side with",besideChoice:t=>`Which country\
 beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and support",pursued:"Policies\
 and laws",notSaid:"The article says nothing of it.",allOfIt:"All that is said of ranks, row by row",asChart:"\
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
 in your file",paragraph:t=>`Paragraph ${t}`,...fi,...li};var ui={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",
answer:"답",questions:"질문",understanding:"질문을 찾는 중 …",orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는\
 이름이다.`:e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,noEvidence:"\
이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,
broke:"엔진이 이 질의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
refused:t=>`${t}은(는) 이 그래프 밖에 닿으려 하므로 거절했다. 그래프 안의 것만 물을 수 있다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 묻는다`:"잠시 뒤에 다시 묻는다";
return n?`서버는 ${n}행까지만 주는데, 답이 그보다 많다. 질문을 좁히거나 LIMIT을 쓴다.`:
t===0?"서버에 닿지 않는다. 서버가 켜져 있는지 확인한다.":t===429?`서버가 지금은 질문을 더 받지 않는다. ${s}\
.`:t===504?"시간이 너무 오래 걸려 서버가 답을 그만두었다. 질문을 좁혀 다시 묻는다.":
t===503?`서버가 답하지 못했다. 질문이 몰렸거나 이 질문이 너무 크다. ${s}.`:`서버가 질문을 거절\
했다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” \
항목이 없다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
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
kg sparql --why`가 보인다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, C\
ONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 질의는 그래프 밖에 닿지 않는다.",
run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topi\
c-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈",
"topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var di={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=d=>d?`${d.name}(${i(d)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(d=>`${f[d]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${u}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${u} 확인된 문장만 인용한다.`}};var mi={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"원문대로",rightReading:"\
오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"종류마다 몇이나 있고 무엇이 서로를\
 얼마나 이어 주는지 보인다. 종류를 고르면 그에 속한 것이 보인다.",howMany:"개수",asTable:"\
표",drawing:"그래프 그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르\
면 그림이 움직이고, 더하기와 빼기로 확대하며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...di,...ui};var hi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var fu={en:pi,ko:mi},h=t=>!p.passages.length&&hi[m.language][t]||fu[m.language][t];function Ot(t){let e=h(t);return typeof e==
"string"?e:""}var pu=12,Mt=new Map;for(let t=0;t<N;t+=1)C(t)||Mt.set(R(t),(Mt.get(R(t))??0)+1);function gi(t){let e=new Map;
for(let n=0;n<N;n+=1)for(let o of L(n)){if(o.from!==n||C(o.from)||C(o.to)||(o.relation===null?!I(o.statement):
o.isAside))continue;let[s,r]=[R(o.from),R(o.to)],a=t(o.relation===null?p.predicates[p.statements[o.statement].
predicate]:p.kinds[R(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var qs=Mt.size>1,wi=qs&&p.presets[0]?.name==="hub"&&ke.every(t=>L(t).length<pu);var Ws=wi?"types":"picture",Oo=["picture","table",...qs?["types"]:[]];function vn(t){m.mode=t,k("table").hidden=
t!=="table",k("types").hidden=t!=="types",k("drawing").hidden=t!=="picture",k("tools").hidden=t!=="picture",Bt(
"modes",t)}var uu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Et(t){
m.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of uu)k(n).hidden=e!==t;Hs()}function Hs(){k("fold").textContent=m.tab==="details"&&re()||k(
`tab-${m.tab}`).textContent}var rt=t=>k("fold").setAttribute("aria-expanded",String(t)),yi=()=>k("fold").getAttribute(
"aria-expanded")==="true";var du=13,mu=1,On=t=>(Q(t)?.sums??[]).filter(({statement:e})=>I(e)),Mo=t=>On(t).map(({statement:e})=>Us(e)+q([
e])).join(", "),Us=t=>$(p.statements[t].object.text),xi=(t,{currency:e})=>`${R(t)} ${e}`;function hu(){let t=new Map;
for(let{thing:e}of p.relations)for(let n of On(e)){let o=xi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Gs(t,e){
let n=hu().get(xi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Ye({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>On(o).flatMap(s=>Gs(o,
s)??[]));return n.length?Math.max(mu,du*n.reduce((o,s)=>o+s)):null}var zs=2,gu=24,wu=new Map(p.ties.map(t=>[t.property,t])),Ks=t=>!t.isAside||t.alone,bi=t=>js()&&t.property===null&&
Mo(t.relation)!=="";function ki(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:$(
p.predicates[p.statements[t.statement].predicate])+Ls(t)};if(bi(t))return{...e,said:Mo(t.relation)};let{captions:n,
called:o}=Q(t.relation),s=Ks(t)?at(n):$(o),r=t.property===null||Ks(t)?"":Ls(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function $i({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=wu.get(t);if(s)
return $(e?s.into:s.out).replace("{}",()=>o)+n;let r=$(p.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Si(t){
let e=ki(t);return $i(e,e.said)}function vi(t){let e=new Map;t.map(ki).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,zs),
...s.length>zs?[h("moreLines")(s.length-zs)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return $i(s[0],r.length>gu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Oi(t){if(t.relation===null)return null;if(bi(t))return Mo(t.relation);let e=Ks(t)&&Q(t.relation)?.
amounts||[];return e.length?at(e):null}var yu=2e3;function Mi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:vi(o.map(([,[a]])=>a)),amount:o.length===1?Oi(r[0]):null,grave:[...Ft(r)].some(a=>qe(
a)&&!$e(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Te=new Map,Vs=new Map,
_=()=>Te,nt=t=>Vs.get(t)??0;function _s(t){let{from:e,to:n}=Te.get(t);return{from:e,to:n,edges:[...Te.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Eo(t){let e=[...Te.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?_s(o.
id):null}function To({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=m;
return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>ho(s,a))}function Ei(){let t=new Map,
e=ct();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Si(n);r.said.set(a,[...r.said.get(a)??[],n])}Te=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(c))),a=e.length>yu?void 0:Ia[r.length],i=a?r.map((c,f)=>Mi(
f?`${n}/${f}`:n,o,[c],a[f])):[Mi(n,o,r,0)];for(let c of i)Te.set(c.id,c)}Vs=new Map;for(let{from:n,to:o}of Te.
values())for(let s of[n,o])Vs.set(s,nt(s)+1)}var Ci=["kind","country","radial"],Qe=28,Ri=64,Ao=60,Ti=190,Ys=p.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),Ni=Ys>=0;function xu(t){if(R(t)===Ys)return A(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&R(n.to)===
Ys);return e?A(e.to):h("noCountry")}var Qs=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function bu(t){
let e=[...t].map(([c,f])=>{let u=f.map(wn),g=[0,1].map(x=>Math.max(...u.map(v=>v[x]))+Qe),d=Math.ceil(Math.sqrt(
f.length*g[1]*Qs()/g[0]))||1,w=Math.ceil(f.length/d),y=Math.min(d,f.length);return{name:c,things:f,cell:g,columns:d,
width:y*g[0]+Qe,height:Ri+w*g[1]+Qe}}),n=c=>+(c===h("noCountry"));e.sort((c,f)=>n(c.name)-n(f.name)||f.height-
c.height||f.things.length-c.things.length);let o=e.reduce((c,f)=>c+(f.width+Ao)*(f.height+Ao),0),s=Math.max(Math.
sqrt(o*Qs()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+Ao,0]);let f={
...c,left:r,top:a};return r+=c.width+Ao,i=Math.max(i,c.height),f})}function Ai(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=bu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f})=>r.
map((u,g)=>{let d=c+Qe/2+g%i*a[0]+a[0]/2,w=f+Ri+Math.floor(g/i)*a[1]+p.things[u].radius+Qe/2;return[u,{x:d,y:w}]})),
groups:o}}function ku(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>X(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function $u(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Su(t){let e=[...t].sort((f,u)=>L(u).length-
L(f).length||f-u)[0],n=b.centre!==null&&t.includes(b.centre)?b.centre:e,o=ct(),{reached:s,left:r}=ku(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((f,u)=>{let g=S=>o.flatMap(j=>j.from===S||j.to===S?a.get(X(j,S))??
[]:[])[0]??0,d=new Map(f.map(S=>[S,g(S)])),w=u?[...f].sort((S,T)=>Number(d.get(S))-Number(d.get(T))||S-T):[...f].
sort((S,T)=>R(S)-R(T)||S-T),y=w.map(S=>wn(S)[0]+Qe);c=Math.max(c+Ti,y.reduce((S,T)=>S+T,0)/(2*Math.PI));let x=w.
map((S,T)=>2*Math.PI*T/w.length-Math.PI/2),v=u?$u(w.map(S=>Number(d.get(S))),y.map(S=>S/c)):x;w.forEach((S,T)=>{
a.set(S,v[T]),i.push([S,{x:c*Math.cos(v[T])*Qs(),y:c*Math.sin(v[T])}])})}),r.forEach((f,u)=>{i.push([f,{x:(u-(r.
length-1)/2)*200,y:c+Ti}])}),{points:i,groups:[]}}var Lo=[],Li="";function Ii(){let t=new Set(bo()),e=U().filter(
r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&`${m.arrangement} ${m.language} ${e}`;if(n===Li||(Li=n,Lo=[],!n||
!e.length))return;let o={radial:()=>Su(e),kind:()=>Ai(e,r=>$(p.kinds[R(r)].label)),country:()=>Ai(e,xu)}[m.arrangement],
s=o?.()??{points:[],groups:[]};Lo=s.groups;for(let[r,a]of s.points)Ve(r,a)}var ji=()=>Lo.flatMap(({left:t,top:e,
width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Pi(t,e,n){t.lineWidth=n,t.strokeStyle=e.soft,t.font=`6\
00 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,top:r,width:a,
height:i}of Lo){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,f]=[Math.max(13*n,15),s+8*n];t.fillStyle=
e.paper,t.fillRect(f-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.fillText(o,f,r)}}var[vu,Di]=[50,.4],Ou=.75,Mu=250;function Fi(t,e){let n=0,o=!1,s=!1;function r(i=vu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Di}}),i>Di/2&&(n=setTimeout(()=>r(i*Ou),Mu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Bi=[[],[9,3],[2,3],[9,3,2,3]],Co=[5,4],Xs=3,qi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Eu=qi(p.relations.map(({thing:t})=>R(t))),Tu=qi(p.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function Xe(t){let e=Eu.filter(n=>p.kinds[n].family===p.kinds[t].family);return Bi[Math.max(
0,e.indexOf(t))%Bi.length]}var ce=t=>Tu.indexOf(t)%Xs,Je=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Q(e.relation)?.sums??[]).flatMap(n=>I(n.statement)?n.currency:[]))[0];var Au=3,Wi=.6;function Hi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:u}=n,
{family:g,rank:d,shape:w}=P(t),y=!o||o.has(t),x=u[g][y?s&&d==="concept"?"pale":"full":"dim"],v=t===m.selected,
S=qt(t).includes("†")&&y,T=S&&ve(t),j={background:x,border:a},V=ie(t);return{id:t,...H(t),shape:w,size:Wt(t,
r,e)/r,borderWidth:(v?3:T?4:S?2:1)*(s?Wi:1),color:{background:x,border:v?a:T?f:S?c:i,highlight:j,hover:j},fixed:V,
shapeProperties:{borderDashes:V?[3,2]:!1}}}function Ui(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,u=t.edges.find(S=>S.relation!==null)?.relation??null,g=s?null:Ye(t),d=g===null?
void 0:Je(t),w=u===null?i:c[P(u).family],y=d===void 0?w:f[ce(d)],x=u===null?Co:g===null?Xe(R(u)):[],v=S=>({enabled:!s&&
t.edges.some(T=>T.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Wi/r:u===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Au,dashes:x.length&&!s?x:!1,smooth:Pa(t.bend)}}var[Lu,Gi]=[700,.2],Cu=6,Ru=2,Nu=1.15,Iu=1500;function zi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(u,g,d,w){e.setSize("100%","100%");let[y,x]=[u.map(({x:Rt})=>Rt),u.map(({y:Rt})=>Rt)],[
v,S,T,j]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],V=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(S-v||1),Math.max(t.clientHeight-o()-70,20)/(j-T||1),Nu),tt=d&&t.clientWidth<Lu&&V*Cu>Gi?Math.
max(V,Gi):V,kt=tt<.35?g:null,dt=!a||d||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:kt??
(tt>Ru*V?w:null)??{x:(v+S)/2,y:(T+j)/2+16+o()/2/tt},scale:kt?.35:tt},e.moveTo({...i,animation:dt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),dt?r():(c=performance.now()+Iu,ju(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=c}}var ju=t=>t;var Pu=1.5;function Ki(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Js(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:u,paper:g}=c,
d=s.split(`
`);t.font=`${r} ${o}px ${u}`,t.textAlign="center",t.textBaseline="middle";let w=o*He;d.forEach((y,x)=>{let v=n+
(x-(d.length-1)/2)*w,S=t.measureText(y).width+2*Pu*f;t.fillStyle=g,t.fillRect(e-S/2,v-w/2,S,w)}),d.forEach((y,x)=>{
let v=n+(x-(d.length-1)/2)*w,S=e-t.measureText(y).width/2;t.textAlign="left";for(let T of y.split(/([†‡]+)/)){
let j=/^[†‡]/.test(T);t.font=`${j?700:r} ${o}px ${u}`;let V=t.measureText(T).width;t.fillStyle=j?a?c.grave:
c.mark:i,j&&a&&(t.fillRect(S-f,v-w/2,V+2*f,w),t.fillStyle=g),t.fillText(T,S,v),S+=V}t.font=`${r} ${o}px ${u}`})}function Mn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(gt)])}if(m.selected===null||!gt(m.selected))return Ge(Vt())?null:new Set([..._().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[..._().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Vi(t){let e=Mn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>nt(i)+(W(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&To(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
..._().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:H,degree:nt}}var Ro=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,u,g,d],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<d&&u<i&&
!o(w))return!1;return!0}};function _i([t,e,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[u,g,d,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(u<d||u>w)return!1;continue}let[y,x]=[(d-u)/g,(w-u)/g];c=Math.max(c,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return c<=f}var Yi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Zi=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Du=[[0,-2],[0,2],...Zi.
map(([t,e])=>[1.25*t,1.6*e])],[Fu,Bu]=[Yi,[...Yi,...Zi,...Du]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),tc=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],qu=[...tc,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],ec=[0,8,16,24,32],Wu=[...ec,48,64,96,128,176,224],Hu=12,Zs=12,Qi=60,Uu=14,
Gu=600,zu=500,Ku=400,Vu=.5,En=2,Xi=2,_u=.8,Yu=1,Ji=(t,e,n,o)=>[t-n/2-En,e-o/2-En,t+n/2+En,e+o/2+En],tr=class{names=new Map;captions=new Map;#t=new Ro;#e=new Map;#o;#s;#r;#c;constructor(e,n){
let{shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Uu));for(let c of o){
let{x:f,y:u}=this.#a(c),g=Wt(c,i,a(c));this.#t.add([f-g,u-g,f+g,u+g],c)}this.#o=r.length>Ku?[]:r.flatMap(c=>Qu(
c,f=>this.#a(f)))}#a(e){let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){
let{sight:r}=this.#s,a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[u,g,d,w]=f.box;
if(a&&(u<r[0]||g<r[1]||d>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:v,stroke:S})=>x+
(v!==n&&_i(S,f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),
this.#e.set(e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.
shapes.length>Gu&&this.#r.has(e)&&this.#s.degree(e)>=Zs}name(e){let{degree:n,scale:o}=this.#s,s=Cs(e),{size:r,
bold:a}=Ka(e,o,n(e)),[i,c]=zt(s,r,a),f=this.#a(e),u=Wt(e,o,n(e))+En+1,g=n(e)>=Zs,d=g||this.#c.has(e)?qu:tc,w=T=>T.
flatMap(j=>d.map(([V,tt])=>{let[kt,dt]=[V*(u+j+i/2),tt*(u+j+c/2)];return{dx:kt,dy:dt,isFar:j>Hu,box:Ji(f.x+kt,
f.y+dt,i,c)}})),y=w(g?ec:[0]),x=T=>typeof T=="number"&&T!==e&&n(T)<Zs,v=T=>typeof T=="number"&&!this.#r.has(T),
S=this.#n(y,null,f);!S&&this.#l(e)&&(S=this.#n(y,null,f,x)??this.#n(w(Wu),null,f,v)),S&&this.#f(e,{dx:S.dx,dy:S.
dy,size:r,bold:a,label:s,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[c,f]=zt(
i,wo),[u,g]=[this.#a(n),this.#a(o)];if(a<Xi&&Math.hypot(g.x-u.x,g.y-u.y)<_u*c)return;let d=(r||a>=Xi?Bu:Fu).map(
([y,x,v])=>{let[S,T]=[x*(c/2+4),v*(f/2+4)],{x:j,y:V}=ht(u,g,s,y);return{along:y,dx:S,dy:T,off:S||T?Yu:0,box:Ji(
j+S,V+T,c,f)}}),w=this.#n(d,e,ht(u,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.box,e),this.captions.set(e,{along:w.
along,dx:w.dx,dy:w.dy,size:wo,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(
r,a,i)}}};function nc(t){let{things:e,dim:n=[],lines:o,most:s=zu}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(
({amount:d})=>d),c=new Set(i.flatMap(({from:d,to:w})=>[d,w])),f=new tr(t,c),{names:u,captions:g}=f;for(let d of r.
length<=Qi?r.filter(w=>c.has(w)):r)f.name(d);if(r.length<=Qi)for(let d of i)f.amount(d);for(let d of r)u.has(d)||
f.name(d);if(u.size>=Vu*r.length){for(let d of i)f.caption(d,d.label);for(let d of a)d.amount||f.caption(d,d.label)}
for(let d of n.slice(0,s))f.name(d);return{names:u,captions:g}}function Qu({id:t,from:e,to:n,bend:o},s){let[r,
a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>ht(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[i[f].
x,i[f].y,c.x,c.y]}))}var Xu=50,Ze=new Map,er=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Ju(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:p.presets[t].things);if(e!==null)for(let r of[e,...Ue(e,new Set([e]),new Set).
slice(0,yn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ue(r,s,o).slice(0,yn):xn(r,s,o))s.add(
i)}return s}function wt(){let[t,e]=[Ju(),new Set(er())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...$o(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var oc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Kt()});function tn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?vo(e):t!==null?Ke(t):ni(),b.away=
new Set(r);for(let u of[...a,...b.away])b.aside.delete(u);for(let u of n)vt(b.shown,[u.thing]),u.all?So(u.thing):
vt(b.shown,xn(u.thing,b.shown,b.away)),b.came.push(u);vt(b.shown,o);for(let u of s)b.shown.delete(u);b.pinned=
new Set(i),b.sieve=c;let f=Ze.get(sc());f&&(b.shown=new Map(f))}var sc=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${er().sort((t,e)=>t-e)}`;function No(){let t=sc();Ze.delete(t),Ze.set(t,new Map(er().map(e=>[e,H(e)]))),Ze.size>
Xu&&Ze.delete([...Ze.keys()][0])}function rc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function u(){if(!f)return;let x=c(),v=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*v}px, ${x.
y-f.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),d=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),d(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||d()),addEventListener("pointercancel",()=>r||d()),t.on("dragStart",({nodes:x})=>x.length&&d()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Zu=5,Io=1.35,nr=t=>qt(t).includes("†")?ve(t)?"!":"†":"";function ac(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Zu*s||(t.font=`700 ${i*
Io}px ${o}`,t.fillText(c,r,a+i*.08))}var Ae=matchMedia("(prefers-color-scheme: dark)");le(Ae.matches?"dark":"light");function le(t){document.documentElement.
dataset.theme=t}var en=()=>document.documentElement.dataset.theme==="dark";function ic(){let{theme:t="light"}=document.documentElement.dataset;le("light");let e=jo();return le(t),e}function jo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Xs-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(p.kinds.map(({family:s})=>[s,o(s)]))}}var td=.55,ed=120,nd=500,lc=3e3,od=3,Tt=k("drawing"),fc=()=>k("tools").offsetHeight,Xt=new vis.DataSet([]),Tn=new vis.
DataSet([]),E=new vis.Network(Tt,{nodes:Xt,edges:Tn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Ln=()=>Xt.length>nd,sr=zi(Tt,E,{isHeavy:Ln,below:fc,arrived:()=>gc(!0),settle:cr});rc(E,Tt.querySelector("canv\
as"),Ln,cr);var yt=jo(),or={names:new Map,captions:new Map},cc=0,Po=!1,An={scale:0,x:0,y:0};function sd(){let t=U().
length;return t>lc||t>ed&&E.getScale()<td}function rd(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Tt.
clientWidth-t,Tt.clientHeight-fc()-e]}function ad(t){return Ln()?t.filter(e=>pc(e,50)):t}function pc(t,e){let{
x:n,y:o}=E.canvasToDOM(H(t));return n>-e&&o>-e&&n<Tt.clientWidth+e&&o<Tt.clientHeight+e}function uc(){An={scale:E.
getScale(),...E.getViewPosition()},or=nc({...Vi(ad(U())),scale:An.scale,sight:rd()})}function dc(){let t=E.getScale();
function e(n){let o=Wt(n,t,nt(n));return[o/t,(o+od)/t]}Ba([..._().values()],U(),H,e)}function rr(t){let e=Mn(),
n={colours:t,highlighted:e,far:sd(),scale:E.getScale()};return{things:U().sort((o,s)=>nt(o)-nt(s)).map(o=>Hi(o,
nt(o),n)),lines:[..._().values()].map(o=>Ui(o,To(o,e),n))}}function ar(){yt=jo(),Ei();let t=U().length<=lc;E.setOptions(
{interaction:{hover:t,dragNodes:t}}),Tn.remove(Tn.getIds().filter(o=>!_().has(String(o)))),dc();let e=rr(yt),n=new Set(
e.things.map(({id:o})=>o));Xt.remove(Xt.getIds().filter(o=>!n.has(Number(o)))),Xt.update(e.things),Tn.update(e.
lines),uc(),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&E.unselectAll(),m.selected!==null&&Xt.
get(m.selected)&&E.selectNodes([m.selected],!1)}function mc(t=!1){let e=E.getScale(),{x:n,y:o}=E.getViewPosition(),
s=Math.abs(e/An.scale-1)>(Ln()?.2:.03);if(!t&&!s&&!(Ln()&&Math.hypot(n-An.x,o-An.y)*e>20))return;if(s&&dc(),uc(),
!s){E.redraw();return}let r=rr(yt);Xt.update(r.things),Tn.update(r.lines)}function Do(){let t=1/E.getScale(),e=s=>E.
getPosition(s),n=[...or.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f,isFar:u}])=>{if(!Xt.get(s))return[];
let{x:g,y:d}=e(s);return[{thing:s,x:g+r*t,y:d+a*t,size:i*t,bold:c,label:f,from:u?{x:g,y:d}:null}]}),o=[...or.captions].
flatMap(([s,{along:r,dx:a,dy:i,size:c,label:f}])=>{let u=_().get(s);if(!u)return[];let{x:g,y:d}=ht(e(u.from),e(
u.to),u.bend,r);return[{line:u,x:g+a*t,y:d+i*t,size:c*t,label:f,grave:u.grave}]});return{names:n,captions:o}}function hc(){
let[t,e]=[Mn(),E.getScale()];return U().filter(o=>nr(o)&&(!t||t.has(o))&&Xt.get(o)).map(o=>({...E.getPosition(
o),radius:Wt(o,e,nt(o))/e,sign:nr(o)}))}function ir(t){let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Tt.
clientWidth,y:Tt.clientHeight})];return{...rr(t),...Do(),signed:hc(),from:e,to:n,width:Tt.clientWidth,height:Tt.
clientHeight}}function cr(){mc(!0)}function gc(t=!1){cancelAnimationFrame(cc),Po=Po||t,cc=requestAnimationFrame(
()=>{mc(Po),Po=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,captions:o}=Do();ac(t,hc(),yt,e);for(let r of o)
Js(t,r,r.line.weight>1?yt.ink:yt.soft,yt,e);let s=Mn();for(let{x:r,y:a,from:i}of n)i&&Ki(t,i,{x:r,y:a},yt,e);for(let r of n){
let a=s?!s.has(r.thing):W(r.thing);Js(t,r,a?yt.soft:yt.ink,yt,e)}Pi(t,yt,e),sr.isTravelling()||gc()});E.on("dr\
agEnd",({nodes:t})=>t.length?lr(t):cr());function lr(t){for(let e of t)Ve(e,E.getPosition(e));No(),ar()}var wc=t=>pc(
t,-20);var id=3,cd=6,ld=k("drawing"),yc=[null,!0],nn=!1,fr=E.getViewPosition();function At(t=null,e=!1){yc=[t,e],nn=!1;
let n=new Set(U()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=H([...n].reduce((r,a)=>nt(
a)>nt(r)?a:r));sr.look(t?o:[...o,...ji()],t&&!m.highlighted?o[0]:null,e,s)}var xc=()=>nn||At(...yc);function bc(t){
let e=U().map(H),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,ld.clientHeight/s/id);return Math.max(r,Math.min(cd,t))}function Le(t){
nn=!0,E.moveTo({scale:bc(E.getScale()*t)})}E.on("zoom",()=>{nn=!0;let[t,e]=[E.getScale(),bc(E.getScale())];t!==
e&&E.moveTo({scale:e,position:fr}),fr=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{nn=nn||!t.length,fr=E.
getViewPosition()});var kc=Fi(E,t=>{lr(U()),t&&m.selected===null&&!m.highlighted&&At()});function pr(){let{selectionHandler:t}=E,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
E.redraw()}var Fo=null;function Jt(t=null,e=!1){Fo=m.mode==="picture"?null:()=>At(t,e),Fo||At(t,e)}function pd(){let{selected:t,
highlighted:e}=m;Jt(t!==null?[t,...Z(t,ze()).filter(gt)]:e)}function lt({from:t=null,moves:e=!0}={}){Et(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&rt(!0),F(),k("details").scrollTop=0,n&&(m.
tab==="details"&&(et(h("chosen")+re()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&pd())}function Lt(t){Y(),Qt(t),lt()}function $c(t){Y(),Qt(t),lt({moves:!1})}function Sc(t){Qt(
t,!0),lt({moves:!wc(t)})}function Bo({from:t,to:e}){Y(),_e(t,e),lt({moves:!1})}function Ce(){Y(),st(),lt()}function vc(t){
Y(),st(),m.mode==="types"&&vn("picture"),m.arrangement="",Ke(t),lt(),Jt(null,!0)}function fe(t){t<0||t>=p.steps.
length||(Y(),$n(t),lt(),k("overview").scrollTop=0,t&&p.steps[t].told[0].points.length&&rt(!0),et(k("headline").
textContent),Jt(m.highlighted))}var Cn=()=>fe(0);function qo(t,e,n={}){Y(),Ee(t,e,n),lt()}function pe(t){let e=m.
passage;Y(),bn(t),lt({from:e})}function Wo(t,e=!0){m.unknown=null;let n=$a(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),lt(),n&&rt(!0),m.tab==="overview"&&Jt(m.highlighted,!m.highlighted)}function Zt(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);Y(),t(),Sn(),m.stays=e===void 0,F(),e!==void 0&&Jt(e===null?
null:[e,...Z(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details but\
ton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Oc=t=>Zt(()=>et(h("added")(vo(t))),
t),Ho=(t,e=!0)=>Zt(()=>et(h("added")(si(t))),e?t:void 0),Mc=()=>m.selected??m.pair?.from;function Uo(t){let[e,
...n]=t;Zt(()=>{Fs(t),n.length||Qt(e)},n.length?Mc():void 0,t),n.length||lt()}function Go(t){let[e,...n]=t;if(Zt(
()=>{n.length||st(),Bs(t)},n.length?Mc():void 0,t),n.length)return;let s=Eo(e);s&&_e(s.from,s.to),lt()}var Ec=()=>Zt(
()=>Fs(Oe()),null),Tc=()=>Zt(()=>Bs(ei()),null),Ac=t=>Zt(()=>ai(t));function Lc(t){Y(),st(),Ds(t),lt(),et(h("h\
iddenNow"))}var Ht=(t,e)=>Zt(()=>ii(t,e)),ur=t=>Zt(()=>ci(t));function dr(){va(),et(h("undone"))}function Re(t){
vn(t),F(),t==="picture"&&Fo&&Fo()}function Cc(t){m.reading=t,Bt("readings",t),Sn(),F()}function on(t,e){let n=$(p.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ud={33:60,35:62},dd=126;function md(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):dd;o=o*85+(r<42?ud[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ue(t){let e=new Blob(
[md(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var hd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function te(t){
let e=`${t}-block`;return document.getElementById(e)||await hd,document.getElementById(e)?.textContent??""}var Nc=new Map;
function zo(t){let e=Nc.get(t)??gd(t);return Nc.set(t,e),e}async function gd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ue(await te(t))),document.head.append(e)}var wd=10.2,yd=5.9;function mr(t,e){let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]}\
 ${o}`:o;We(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function Ic(t,e,n){let o=Math.floor(
e/yd),s=t.caption.flatMap(y=>mr(y,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.
rows.filter(y=>"series"in y).map(({y})=>y),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,f={...n,
scale:t.scale,wide:e,label:e-(c?110:150),name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:
e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:mr(
t.title,Math.floor(e/wd)),subtitle:t.subtitle?mr(t.subtitle,o):[],high:30*r,last:r-.5},u=JSON.parse(new TextDecoder().
decode(await ue(await te("templates")))),g=JSON.stringify(u[t.kind==="bar"?`bar-${t.scale}`:t.kind]),d=JSON.parse(
g.replace(/"@(\w+)@"|@(\w+)@/g,(y,x,v)=>x?JSON.stringify(f[x]):String(f[v]))),w={rows:t.rows.map(y=>({...y,...e<
680&&"short"in y?{text:y.short}:{},p:t.panels.indexOf(y.panel)})),caption:s.map((y,x)=>({n:x,text:y}))};for(let y of d.
data)Object.hasOwn(w,y.name)&&(y.values=w[y.name]);return d}var xd=760,bd=280;async function kd(t,e){await zo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Ic(t,Math.min(Math.max(e,bd),xd),s))}function gr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return kd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(h("saveSvg"),()=>on(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var hr=!1;function jc(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:hr||o,ontoggle:({target:r})=>$d(r,t,e)},l("summary",{},h("asChart")),n):""}function $d(t,e,n){hr=t.open,hr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(gr(e,n()))}var de="http://www.w3.org/2000/svg",Rn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function B(t,e,...n){let o=document.
createElementNS(de,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Ko(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return B("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},B("path",{d:"M0 6h26",...o}))}var xt=({family:t,shape:e})=>B(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},B("path",{d:Rn[e]}));function G(t){return t>=N?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Lt(
t)},xt(P(t)),A(t))}function Ne({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${$(o)}\
)`:""):t}var wr=({name:t,paragraph:e,sentence:n})=>e?h("briefly")(e,n):t;function Vo(t){let e=p.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):ot(e)}function ot(t){let e=p.passages[t],[n,o]=[wr(e),`${Ne(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return M(n,()=>pe(t),{class:"chip",...s})}var Sd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Nn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Dc=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Sd[Math.floor(n/588)]:e}).join("");function yr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Pc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Fc(t,e){
let[n,o]=[Pc(t),Pc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var vd=.5,qc=p.things.slice(0,N).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Nn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Nn),...r],initials:s.map(Dc).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function In(t,e=12){let n=t.trim().normalize("NFC"),o=Nn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return qc.
map((r,a)=>{let i=s?r.initials.map(c=>yr(c,n)):r.plain.map(c=>yr(c,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(W(r.thing))-Number(W(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function _o(t,e){let n=In(t,e);if(n.length)return n;let o=Nn(
t.trim());return qc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Fc(a,o)))})).filter(({share:s})=>s>=
vd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Od(t){let[e,...n]=t.split(":");return Object.hasOwn(p.prefixes,e)?p.prefixes[e]+n.join(":"):t}var xr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Hc=new Map,Uc=new Map;for(let t=N-1;t>=0;t-=1){let{name:e,same:n}=p.things[t];
for(let o of[e,...n])Uc.set(xr(o),t);for(let o of[e,...n])Hc.set(o,t).set(Od(o),t)}var K=t=>Hc.get(t)??(/^\w+:/.
test(t)?void 0:Uc.get(t.toLowerCase()));function Ie(t){let{name:e}=p.things[t],n=xr(e);return/^[\w.-]+$/.test(
n)&&K(n)===t?n:e}var Wc=new Map(p.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Gc=t=>Wc.get(t.toLowerCase())??
Wc.get(xr(t)),Md=new Map(p.presets.map(({name:t},e)=>[t,e])),zc=t=>Md.get(t),Ed=new Map(p.kinds.map(({name:t},e)=>[
t,e])),Yo=t=>Ed.get(t);var Kc=null;function jn(){return Kc??=te("rdf").then(ue).then(t=>JSON.parse(new TextDecoder().decode(t))),Kc}function je(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Td=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ad={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Ld(t){let[,e,n="",o=""]=Td.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ad[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Vc(){let t=await jn(),e=U(),n=c=>({iri:je(p.things[c].name,t.prefixes),
thing:c}),o=c=>I(c)&&typeof p.statements[c].object!="number",s=Ft(ct());for(let c of e)for(let f of it(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=p.statements[c],{subject:u,predicate:g,object:d}=f;return{
subject:n(u),predicate:je(t.predicates[g],t.prefixes),object:typeof d=="number"?n(d):Ld(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Qo=(t,e)=>(e.types[t]??[]).map(n=>je(n,e.prefixes));var $r=20,ee=()=>document.getElementById("tab-ask")!==null,Pn=class extends Error{constructor(e){super(e),this.
why=e}},sn=null,Dn=new Map,_c=0;function Yc(t,e,n){_c+=1;let o=_c;return new Promise((s,r)=>{Dn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function kr(t){sn?.worker.terminate(),sn=null;for(let{reject:e}of Dn.
values())e(new Pn(t));Dn.clear()}async function Cd(){let t=await ue(await te("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return kr("broke");let f=Dn.get(r);Dn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{told:i.told})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),kr("broke")};let o=[await te("engin\
e"),await te("asking"),p.readings[0],document.baseURI],s=Yc(n,"open",o);return{worker:n,known:s}}var br=null;async function Qc(){
return sn||(br??=Cd(),sn=await br,br=null,sn)}async function Xc(){return(await Qc()).known}async function ft(t,...e){
let{worker:n,known:o}=await Qc();await o;let s=setTimeout(kr,1e3*$r,"ended");try{return await Yc(n,t,e)}finally{
clearTimeout(s)}}var Jc=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=Jc(),Fn=(t={})=>{Object.assign(O,Jc(),t)},me=()=>O.name!==""||O.own!==null,D={now:null,
terms:null,hasFailed:!1},Bn=()=>D.now?.questions.find(({name:t})=>t===O.name),Xo=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:A(n)}).join(", "),Jo=t=>$(D.now?.questions.find(e=>e.name===t)?.
title??t);var qn="http://www.w3.org/2001/XMLSchema#",Rd=/[\p{Cc} <>"{}|\\^`]/u,Nd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Zo({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Zo).join(" ")} )>>`;if(t==="uri"){if(Rd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Nd[r])}"`;return o?`${s}@${o}`:n&&n!==`${qn}\
string`?`${s}^^<${n}>`:s}var Id=["Long","Int","Short","Byte"],jd=["integer",...Id.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],fk=new Map([...jd.map(t=>[qn+t,/^[+-]?\d+$/]),
[`${qn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${qn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${qn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Zc=null,tl=null;function Sr(t){let{prefixes:e}=D.terms??p;return Zc??=new Map(p.things.map(({name:n},o)=>[
je(n,e),o])),t?.type==="uri"?Zc.get(t.value):void 0}function Pd(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=r=>`<${je(p.things[r].name,n)}>`,s=new Map;return p.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],u=`${o(r)} <${je(e[a],n)}> ${f}`;s.set(u,[...s.get(u)??[],c])}),
s}function el({evidence:t}){tl??=Pd();let e=t.map(n=>({one:n,places:(tl?.get(Dd(n))??[]).filter(I)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Dd=({triple:t})=>t.map(
Zo).join(" ");function nl(t){let n=[...new Set(t.flat().map(Sr))].filter(s=>s!==void 0&&s<N),o=n.filter(s=>!C(
s));return o.length?o:n}var Fd=60,ts=()=>O.answer?nl(O.answer.rows.map(({terms:t})=>t)):[];function ol(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=ts();return m.highlighted=t.length&&t.length<=Fd?Yt(t):null,m.highlighted??[]}
function vr(){return O.isDrawn=!0,tn({...oc(),added:ts()}),m.highlighted=null,null}async function Wn(){if(!(D.now||D.hasFailed)){try{let[t,e]=await Promise.all([Xc(),jn()]);Object.assign(D,{now:t,
terms:e})}catch(t){D.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}F()}}var sl=()=>`${m.reading} ${m.
language} ${JSON.stringify(O.rates)}`;function rl(){me()&&O.key!==sl()&&Or()}var es=null;async function Or(){let t={};
es=t,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:sl()});let{reading:e,language:n}=m,o=[];
try{await Wn();let s=O.own===null?await ft("answer",O.name,O.typed,e,n,O.rates):await ft("sparql",O.own,e,n);if(es!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:c=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),
i&&(O.trouble={kind:"refused",message:i}),o=c||O.isDrawn?vr():ol(),et(r?h("rows")(r.rows.length):""),r&&!r.rows.
length&&O.own===null&&qd(t)}catch(s){if(es!==t)return;let{message:r=String(s),told:a}=s;Object.assign(O,{answer:null,
isBusy:!1});let i=s instanceof Pn?s.why:Bd(a);O.trouble={kind:i,told:a,message:r}}F(),(o===null||o.length)&&Jt(
o)}var Bd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function qd(t){let e=await ft(
"alternatives",O.name,O.typed,m.reading).catch(()=>null);es===t&&(O.others=e,F())}function al(){Y(),st();let t=vr();
Et("ask"),F(),Jt(t)}var pt=(t,e={},n=null)=>Er({name:t,typed:e,said:n}),Hn=t=>Er({own:t});function Mr(t){Y(),O.
rates=t,Or(),F()}var rn=()=>Er({});function Er(t){Y(),st(),Tr(t),Et("ask"),rt(!0),F()}function Tr(t){Fn(t),(O.
name||O.own)&&Or()}function il(){let{parameter:t,text:e,why:n}=O.trouble?.told??{},o=n==="unknown"?_o(e,3):[],s=o.map(r=>M(A(r),()=>pt(
O.name,{...O.typed,[t]:[Ie(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},h("didYouMean")," ",...s)]:
[]}function cl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,
typed:s,rows:r})=>{let a=$(D.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),
c=l("small",{},` ${i} · ${h("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>pt(
o,s)},a,c))});return[l("h2",{},h("otherRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},h("notAllA\
sked")):""]}var Wd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Hd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Pe=null,Un=Wd,ll=new Map;function Ud(){let t=ll.get(m.reading)??ft("vocabulary",m.
reading);return ll.set(m.reading,t),t}async function Gd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Ud(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:u})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:u})),r=Object.keys(D.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Hd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Ar(){if(!Pe)return;let{doc:t}=Pe.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Pe.dispatch(window.editor.setDiagnostics(Pe.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var zd={keyword:"var(--accent)",string:"var(--warn-ink)",comment:"\
var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Kd={"&":{border:"1px solid var(--edge)",borderRadius:"\
6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"2px solid var(--ac\
cent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, monospace",minHeight:"\
14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackground, &.cm-focused .cm\
-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px solid var(--line)",background:"\
var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25rem .4rem !important"},".cm-\
tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(--surface)"},".cm-diagnostic\
-error":{borderLeft:"3px solid var(--warn-line)"}};function Vd(t){let e=()=>(Hn(Pe.state.doc.toString()),!0),n=Object.
entries(zd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,...t.defaultKeymap,...t.historyKeymap];
return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),t.bracketMatching(),t.StreamLanguage.
define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion({override:[Gd],icons:!1}),t.
EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),t.EditorView.updateListener.
of(({docChanged:s,state:r})=>{s&&(Un=r.doc.toString())}),t.EditorView.theme(Kd)]}async function _d(t,e){if(await zo(
"editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.create({doc:e.
value,extensions:Vd(n)});Pe=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Ar()}function fl(){O.own&&
(Un=O.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Un,t.
addEventListener("input",()=>{Un=t.value});let e=l("div",{class:"sparql"});return Pe=null,setTimeout(()=>_d(e,
t).catch(()=>{})),[M(`← ${h("allQuestions")}`,rn,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),
l("p",{class:"note"},h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"to\
ols"},M(h("run"),()=>Hn(Un),{class:"tool run"}))]}function ns(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var an=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Yd=12,pl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Gn=({label:t})=>t[m.language==="ko"?1:
0];function Qd(t,e){let n=pl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>pl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Gn(r.choice),Gn(a.choice))),o.slice(
0,Yd).map(({choice:r})=>r)}function ul(t,e,n){let{input:o,list:s}=ns(t,{"aria-label":h("found")}),r=[],a=new an(
o,s,u=>f(r[u].typed)),i=()=>a.show(r.map((u,g)=>a.option(g,l("span",{dir:"auto"},Gn(u)))));async function c(){
r=Qd(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(u){o.
value="",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"keydown",u=>{u.isComposing||(r.length&&a.step(u,r.length)?i():u.key==="Enter"?(u.preventDefault(),f(r[a.active]?.
typed??o.value)):u.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,s)}var dl=(t,e)=>M(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var ml=new Map;async function hl(t){let e=JSON.stringify([O.name,t,m.reading]),n=ml.get(e)??await ft("choices",
O.name,t,m.reading);return ml.set(e,n),n}function gl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],pt(O.
name,n)}function Xd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(u=>{let g=dl(
u,()=>gl(t,r.filter(d=>d!==u)));return hl(t).then(d=>{let w=d.find(({typed:y,names:x})=>y===u||x.includes(u));
w&&(g.textContent=Gn(w))}),g}),i=ul(s,()=>hl(t),u=>gl(t,e?[u]:[...new Set([...r,u])])),c=i.querySelector("inpu\
t"),f=K(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",{for:s},
$(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Jd=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?D.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),pt(e)};return o?l("a",{href:`#query=${e}`,onclick:s},
$(o.title)):e});function Zd(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>M(`${Jo(a.name)}\
 ${Xo(a)}`,()=>pt(a.name,a.typed),{class:"plain"})),s=o.length?[l("br"),h("mayMean"),...o.flatMap(a=>[" ",a])]:
[],r=e.length?[l("p",{class:"erratum"},h("leftAside")(e))]:[];return[l("p",{class:"note",id:"said"},h("saidAs")(
t),...s),...r]}function wl({title:t,description:e,parameters:n,gathers:o}){let s=o&&D.now?.several;return[M(`←\
 ${h("allQuestions")}`,rn,{class:"plain back"}),l("h2",{tabindex:"-1"},$(t)),...Zd(),l("p",{class:"note"},...Jd(
$(e))),s?l("p",{class:"erratum"},h("mixed")):"",...n.map(Xd)]}var yl=t=>Ot(`topic-${t}`)||t,Lr="";function xl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Lr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:u,
tags:g})=>{let d=[c,f,u,g,g.map(yl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>d.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let u=i.filter(d=>d.tags.includes(c)).map(({name:d,title:w})=>l(
"li",{},M($(w),()=>pt(d),{class:"question",value:d}))),g=l("summary",{},yl(c)," ",l("small",{},String(u.length)));
return u.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...u))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Lr,s.addEventListener("input",()=>{Lr=s.value,o()}),o(),
[l("p",{class:"note"},h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(h("ownQuery"),()=>Hn(""),{
class:"plain"})),n]}var bl="";function kl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")($r):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.told):
t.kind==="mistake"?h("mistake")(t.told):t.kind==="given"?h("notGiven")(t.told):t.message:""}function os(){if(!ee()||
m.tab!=="ask")return;Wn(),rl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.said,O.own===null,D.
now!==null,D.hasFailed]);if(Ar(),t===bl)return;bl=t;let e=Bn(),n=D.now?O.own!==null?fl():e?wl(e):[...me()?[l("\
p",{class:"erratum"},h("noQuestion")(O.name))]:[],...xl(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?h("notStarted"):h("starting"))];k("ask").replaceChildren(...n)}var $l="currency";var Sl=/^[A-Z]{3}$/,tm=/^\d{4}-\d\d-\d\d$/,vl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Rr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Sl.test(a)&&i>0&&i<1/0);return Sl.test(e)&&tm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function em({variables:t,rows:e}){let n=t.indexOf($l);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Cr=(t,e)=>l("label",{},l("span",{},t),e);function Ol(t){let e=em(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Pt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let u=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:u});return Cr(h("worth")(Pt(f),Pt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let u=[...r.querySelectorAll("input")].
map(({name:g,value:d})=>`${g}:${d}`);Mr(Rr([o.value,s.value,...u].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},h("oneCurrency")),l("p",{class:"note"},h("ownRates")),l("form",{onsubmit:i},Cr(h("commonC\
urrency"),o),Cr(h("rateDate"),s),r,l("button",{class:"tool"},h("convert")),n?M(h("ownCurrencies"),()=>Mr(null),
{class:"tool"}):""))}var zn=[];for(let t=2;zn.length<64;t+=1)zn.every(e=>t%e)&&zn.push(t);var Ml=t=>Math.floor((t-Math.floor(t))*2**
32)|0,nm=zn.map(t=>Ml(Math.cbrt(t))),om=zn.slice(0,8).map(t=>Ml(Math.sqrt(t))),Ut=(t,e)=>t>>>e|t<<32-e;function El(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(om),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let v=Ut(r[x-15],7)^Ut(r[x-15],18)^
r[x-15]>>>3,S=Ut(r[x-2],17)^Ut(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+v+r[x-7]+S|0}let[i,c,f,u,g,d,w,y]=s;for(let x=0;x<
64;x+=1){let v=y+(Ut(g,6)^Ut(g,11)^Ut(g,25))+(g&d^~g&w)+nm[x]+r[x]|0,S=(Ut(i,2)^Ut(i,13)^Ut(i,22))+(i&c^i&f^c&
f)|0;[y,w,d,g,u,f,c,i]=[w,d,g,u+v|0,f,c,i,v+S|0]}[i,c,f,u,g,d,w,y].forEach((x,v)=>{s[v]=s[v]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Tl=60,sm=1e5,rm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Kn=({name:t})=>t.split("/").slice(0,-1).join("/"),Nr=new Map;p.passages.
forEach((t,e)=>{t.sha256&&Nr.set(Kn(t),[...Nr.get(Kn(t))??[],e])});var jr=new Map;function Al(t,e){let n=new Map,
o=null,[s,r]=[0,sm];for(let a of e){let{begin:i,end:c,sha256:f}=p.passages[a],u=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&El(new TextEncoder().encode(u(w)))===f,d=[i,i+s].find(g);if(d===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,v)=>Math.abs(x-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,d=y.find(g)}d!==void 0&&(n.set(a,{begin:d,words:u(d)}),s=d-i)}return n}var Ir=(t,e)=>t.get(e)?.
begin===p.passages[e].begin;function am(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Al(o,n),undone:[]},
r=n.find(g=>!Ir(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,d]of rm){let w=i;i=d(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=Al([...i],n),f=g=>n.filter(d=>Ir(g,d)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Ll(t){let[e]=[...Nr].map(
f=>am(t,f)).sort((f,u)=>u.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&jr.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:p.passages[a],differs:c===void 0?void 0:
p.passages[c],moved:o.filter(f=>r.has(f)&&!Ir(r,f)).length}}var Cl=t=>jr.get(Kn(p.passages[t])),Pr=()=>jr.size>
0,ss=t=>p.passages[t].sha256?Cl(t)?.sentences.has(t):void 0;function Rl(t){let e=Cl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Tl),o).join(
""),words:s,after:e.points.slice(r,r+Tl).join("")}}var Vn=(t=m.language)=>p.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),rs=t=>Vn().filter(
e=>e.passage===t);function cn(t,e=m.language){let n=Vn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function De(t){let{object:e}=p.statements[t];return typeof e=="numb\
er"?A(e):$(e.text)}function im(t){let{subject:e,predicate:n}=p.statements[t];return`${A(e)} — ${$(p.predicates[n])}\
: ${De(t)}`}function cm(t){let{subject:e,predicate:n,errata:o}=p.statements[t];return p.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[De(r)]:[])}function lm(t,e){
let{severity:n,problem:o}=p.errata[t],s=e.filter($e),r=e.flatMap(c=>p.statements[c].corrected).map($),a=[...new Set(
s.flatMap(cm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${q(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${$(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function _n(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of p.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>lm(o,s))}function Dr(t){let e=Rl(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ss(t)===!1?l("p",{class:"unfound"},h("unfound")):""}function Fr(t){let e=t.map(({text:n,statements:o})=>{
let s=q(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function Nl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Fr(t),...e,
..._n(n))}function fm(t,e){let{text:n}=p.passages[t];return Nl(e,l("p",{class:"source"},ot(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},$(n)):l("p",{class:"muted"},h("unparaphrased")),Dr(t))}function Fe(t){let e=Vn(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:im(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=p.passages.length?l("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[fm(c,f)]);return r.length?[...i,Nl(r,a)]:i}function pm(t){let e=D.now?.citations[t];if(!e)return[];let n=$(e),o=M(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function Il(t){
let{wanted:e,rest:n}=el(t),o=new Set([...e].flatMap(a=>p.statements[a].passages.map(i=>p.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(pm);
return l("div",{class:"why"},...Fe(e),...s.map(a=>l("p",{class:"paraphrase"},Vo(a.split("/").at(-1)??""),` ${O.
answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},h("unsourced")),r.length?l("details",
{},l("summary",{},h("cite")),l("ul",{class:"cites"},...r)):"")}var qr=200,as=qr;function um(t,e){let n=Sr(e);if(n!==void 0&&n<N)return M(t,()=>Lt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?p.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ot(o):l("span",{dir:"auto"},t)}var dm=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function mm(t,e,n){let o=O.row===n,s=M(`${n+1}${e.
mark}`,()=>{O.row=o?null:n,F(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((c,f)=>{let u=e.terms[t.
variables.indexOf(c)];return l("td",{class:dm(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
um(e.cells[f],u):"")}),a=O.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},
a),...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},Il(e)))]:[i]}function hm({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h(
"supplied"):"",c=i.replace(/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),
c,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",Vo(f)]))}function gm(t){let n=`sovkg spa\
rql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(h("copyComma\
nd"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});return o}
function wm(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,as),i=M(h("moreRows"),()=>{as+=
qr,Br="",F()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(u=>l("th",{scope:"col"},u))],f=Object.values(
s).map(u=>l("p",{class:"note"},h("alsoAsked")(u.slice(0,5).join(", "),u.length-5)));return[r?l("p",{},l("b",{},
r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},jc(t.chart,()=>k("an\
swer").clientWidth-48,Ol(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap(
(u,g)=>mm(t,u,g)))),n.length>as?i:"",...f,Bn()?.refusal?l("p",{class:"note"},h("noEvidence")):"",...O.own!==null?
[l("p",{class:"note"},h("ownEvidence")),gm(O.own)]:[],...o.map(hm))]}function ym(){let{answer:t,holds:e,trouble:n,
isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"erratum",role:"ale\
rt"},kl()),...il()]:e!==null?[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},h("noRows")),
...cl()]:t?wm(t):[]}function jl(){let t=k("answer");t.classList.remove("cards");let e=t.querySelector(".scroll"),
n=e!==null&&e.scrollWidth>e.clientWidth;t.classList.toggle("cards",n)}var Pl=null,Br="";function Dl(){let t=k(
"answer");if(t.hidden=!me()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,m.language,document.documentElement.
dataset.theme,D.now!==null]);if(c===Br)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(as=qr),t.dataset.asked=
JSON.stringify([e,n,o]),Br=c;let f=i?.rows??[],u=o===null?$(Bn()?.title??e):h("ownQuery"),g=t.querySelector(".\
scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{},u),i?l("span",{class:"counts",role:"s\
tatus"},h("rows")(f.length)):"",i&&ts().length&&!O.isDrawn?M(h("asThePicture"),al,{class:"tool draw"}):"",M("×",
rn,{class:"tool close","aria-label":h("closeAnswer")})),...ym()),jl(),Pl??=new ResizeObserver(jl),Pl.observe(t);
let d=t.querySelector(".scroll");d&&(d.scrollTop=g)}var is=[28,72],xm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Fl=p.passages.map(t=>[t.text].flat());function bm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function km(t,e,n){let o=t.slice(Math.max(0,n-is[0]),n).replace(
n>is[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+is[1]).replace(n+is[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Bl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=xm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(bm),a=[];for(let[i,c]of p.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[u,...g]=[$(c.text),...Fl[i]],d=r.length?
[u,...g].find(v=>r.every(S=>S.test(v))):void 0,w=f?u:d;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
u?void 0:["en","ko"][Fl[i].indexOf(w)];a.push({passage:i,lang:x,...km(w,y?.[0]??"",y?.index??0)})}return a}z("arrange",{write:()=>m.arrangement,read(t){if(t&&!Ci.includes(t))return null;m.arrangement=t}});function $m(t){
Y();let e=wt();m.arrangement=t,t||tn(e),Sn(),F(),At()}function ql(){let t=k("arrange");t.addEventListener("cha\
nge",()=>$m(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Ni}function Wl(){k("arrange").value=
m.arrangement}var Sm=/^(Heading|소제목|제목)[^:]*: /,vm=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Yn=new Map,Ul=M("‹",()=>Gr(-1),{class:"tool","data-label":"previous"}),Gl=M("›",()=>Gr(1),{class:"\
tool","data-label":"next"}),zl=l("span",{class:"here"}),ln=l("select",{"data-label":"jump"}),Wr=l("div",{class:"\
bar reading"},Ul,Gl,zl,ln),Hr=l("div",{}),ls=t=>p.passages[t].kind==="heading",cs=[...p.passages.keys()].filter(
ls),Ur=t=>$(p.passages[t].text)||h("unparaphrased");function Om(t){let e=Ur(t).replace(Sm,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[p.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Mm(t){let e=rs(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Dr(t),e.length?l("p",{class:"muted"},h("it\
States")):"",e.length?Fr(e):l("p",{class:"muted"},h("nothingStated")),..._n(n,p.passages[t].errata))}function Em(t){
let e=ss(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Tm(t){let{
name:e,sentence:n,errata:o}=p.passages[t],s=t===m.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1",onclick:()=>pe(t)},
ls(t)?"":l("span",{class:"number"},`${n||e} `),Ur(t),o.length?l("sup",{},"†"):"",Em(t));return Yn.set(t,r),l(
"li",{},ls(t)?l("h3",{},r):r,s?Mm(t):"")}function Am(t){let{paragraph:e,kind:n}=p.passages[t[0]],o=e&&!ls(t[0])?
h("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(cs.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Tm)))}function Gr(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=p.passages.length||
(pe(n),e?Yn.get(n)?.focus({preventScroll:!0}):et(`${Ne(p.passages[n])}: ${Ur(n)}`))}function Kl(){let t=k("rea\
der");t.append(Wr,Hr),t.addEventListener("keydown",e=>{let n=vm.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Gr(n,!0))}),ln.addEventListener("change",()=>pe(Number(ln.value)))}function Lm(){
let{passage:t}=m,e=p.passages.length;Ul.disabled=!t,Gl.disabled=t===e-1,zl.textContent=t===null?h("sentences")(
e):h("sentenceOf")(p.passages[t].paragraph,t+1,e);let n=t===null?void 0:cs.findLast(o=>o<=t);ln.replaceChildren(
...n===void 0?[l("option",{value:""},h("jump"))]:[],...cs.map(o=>l("option",{value:String(o)},Om(o)))),ln.value=
n===void 0?"":String(n),ln.hidden=!cs.length,Wr.hidden=!e}function Cm(t){let e="";return t.flatMap(n=>{let{article:o}=p.
passages[n[0]],s=o&&$(o)!==e;return e=o?$(o):e,[...s?[l("h2",{class:"article",dir:"auto"},$(o))]:[],Am(n)]})}function Rm(){
let t=new Map;p.passages.forEach((s,r)=>{let a=`${Kn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=M(h(Pr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("file\
Note")),l("div",{class:"tools"},n)];Yn.clear(),Hr.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},
h(p.passages.length?"textHelp":"noText")),p.articles.length&&!Pr()?l("p",{class:"note"},h("paraphrased")):"",...p.
passages.some(({sha256:s})=>s)?o:[],...Cm([...t.values()]))}var Hl=null;function Nm(){let t=k("reader"),e=m.passage===
null?null:Yn.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Hl!==m.passage&&e.scrollIntoView(),Hl=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Wr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function fs(){let{activeElement:t}=document,e=Hr.contains(t)&&t?.classList.contains("sentence");Lm(),
Rm(),e&&Yn.get(m.passage??0)?.focus({preventScroll:!0}),Nm()}function zr(){return(p.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??p.lang}function Qn(t){m.language=t,document.documentElement.lang=t,document.title=$(p.title),k("title").
textContent=$(p.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Ot(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ot(n.dataset.label));
k("query").placeholder=h("search"),Bt("languages",t)}var Im={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Vl(t,e){let n=Im[e?"touch":"mouse"],o=E.getScale(),
s=c=>E.canvasToDOM(H(c)),[r,a,i]=[1/0,-1,""];for(let c of U()){let{x:f,y:u}=s(c),g=Math.max(0,Math.hypot(f-t.x,
u-t.y)-Wt(c,o,nt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:u,bend:g}of r>2?_().values():[]){let d=As(
s(f),s(u),g),w=Math.min(...d.slice(1).map((y,x)=>gn(d[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Kr=()=>m.selected!==null||!!m.pair||!!m.highlighted,ps=!1,_l=({pointer:t})=>Vl(t.DOM,ps);function Yl(){let t=k(
"drawing");E.on("click",e=>{let{thing:n,line:o}=_l(e);n!==void 0?$c(n):o!==void 0?Bo(_s(o)):Kr()&&Ce()}),E.on(
"doubleClick",e=>{let{thing:n}=_l(e);n!==void 0&&Ho(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ps=n.pointerType==="touch",ps&&e==="pointerdown"&&pr()},!0);t.addEventListener("mousemove",e=>ps&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",pr)}var he=(t,e)=>k(t).addEventListener("click",e),us=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function jm(){he("closer",()=>Le(1.4)),he("farther",()=>Le(1/1.4)),he("whole",()=>At()),he("undo",dr),he(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),kc(t)})}var Vr=()=>k("menu").getAttribute("aria-expanded")==="true",_r=t=>k("menu").setAttribute(
"aria-expanded",String(t));function Jl(){_r(!1),k("menu").focus()}function Ql(t){le(t),F()}var Zl=()=>k("theme").
setAttribute("aria-pressed",String(en()));function Pm(){he("menu",()=>_r(!Vr())),us("modes",t=>{Re(t),Vr()&&Jl()}),
us("readings",Cc),us("languages",t=>{Qn(t),F()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&_r(!1)});he("theme",()=>Ql(en()?"light":"d\
ark")),Ae.addEventListener("change",()=>Ql(Ae.matches?"dark":"light"))}function Xl(t){Et(t),t==="text"&&fs(),os()}
function Dm(){he("fold",()=>rt(!yi())),us("tabs",Xl),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Xl(o.value),o.focus()})}function Fm(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
dr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Vr()?Jl():t.key==="Escape"&&Kr()?Ce():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function tf(){Yl(),jm(),Pm(),Dm(),ba(Wo),addEventListener("resize",()=>{m.mode==="picture"&&
xc()}),document.addEventListener("keydown",Fm),k("tab-text").hidden=!p.passages.length,k("readings").hidden=p.
readings.length<2&&p.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!p.readings.includes(
t.value);Bt("modes",m.mode)}var Bm=64*1024*1024,ne=null;function nf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Ne):""}function qm(){ne=null,Yr()}function Yr(){let t=k("took");if(t.hidden=ne===null,ne===null)return;t.className=
ne.read?.of&&ne.read.found===ne.read.of?"":"wrong";let e=M("×",qm,{class:"tool","aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},nf(ne)),e)}async function Wm([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Bm)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Ll(r)}}async function ef(t,e=!1){t.length&&(ne=await Wm(t,e),m.tab==="overview"&&Et("tex\
t"),rt(!0),F(),et(nf(ne)))}function of(){let t=k("file");t.addEventListener("change",async()=>{await ef([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
ef([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Hm=60,Um=2,Gm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},sf={"+":()=>Le(1.4),"=":()=>Le(
1.4),"-":()=>Le(1/1.4),0:()=>At(),Enter:()=>m.selected!==null&&k("details").querySelector("h2")?.focus()};function zm([
t,e]){let n=Me().get(m.selected??-1)??E.getViewPosition();return[...Me()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+Um*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Km([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Hm/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function rf(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Gm[e.key];if(!(!n&&
!Object.hasOwn(sf,e.key)))if(e.preventDefault(),!n)sf[e.key]();else if(e.shiftKey)Km(n);else{let o=zm(n);o!==void 0&&
Sc(o)}})}var Vm=250,af=3,Xn={rows:[],note:"",isBusy:!1};async function _m({name:t,typed:e}){let{table:n}=await ft("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,af).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>af?" …":""}`:""}`}function Ym(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...u)=>({content:[l("span",{},Jo(f.name)," ",l("b",{dir:"auto"},Xo(f)),...u),f===
e[0]?"":l("small",{},h(f===s?"nearest":"orElse")),f.left.length?l("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>pt(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...Xn,rows:[
e[0],...a].map(f=>i(f))};if(r)return Xn;let c=s&&!n.length&&!o.length?[i(s)]:[];return{...Xn,rows:c,note:h("no\
neAnswers")(n,o)}}function cf(t){let e={said:"",isSpare:!1},n=0,o=!1;async function s(){if(o)return;o=!0;let r=null;
for(;r!==e&&e.said;){r=e;let{said:a,isSpare:i}=r;try{await Wn();let c=await ft("understood",a,m.reading);if(r!==
e)continue;let f=Ym(a,c,i);t(f);let[u]=c.found;if(!u)continue;let g=await _m(u);if(r!==e)continue;f.rows[0].content.
push(l("small",{class:"beginning",dir:"auto"},g)),t(f)}catch(c){let{told:f}=c,u=f?.status===void 0?"":h("serve\
d")(f);r===e&&t({...Xn,note:u})}}o=!1}return(r,a)=>{clearTimeout(n);let i=r.trim().split(/\s+/).filter(Boolean),
c=ee()&&!D.hasFailed&&(i.length>1||!a&&/[?？]$/.test(r.trim()));e={said:c?r.trim():"",isSpare:a},t({...Xn,isBusy:c}),
c&&(n=window.setTimeout(s,Vm))}}var lf={role:"option","aria-disabled":"true","aria-selected":"false"},Qr=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=cf(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new an(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=In(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",lf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=P(e),s=l("span",{dir:"auto"},A(e));return this.#n.option(n,xt(
o),s,l("small",{},$(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=o?h("understanding"):n,r=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a));return s&&r.push(l("li",lf,s)),r.length?[this.#d("questions",r)]:[]}#w(){let e=this.#t.
length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,found:a,after:i},c)=>{let f=l("span",{dir:"\
auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(e+c,f,l("small",{},wr(p.passages[o])))});return this.#d(
"sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return l("li",{role:"group","aria-labelledby":o},l("small",{id:o},
h(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=
!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():
s?.(this.#e[a].passage)}#y(e){e.isComposing||(["ArrowDown","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),
this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.
active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.
close()))}},ds=(t,e,n)=>new Qr(t,e,n);var Xr=3;function ff(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Jr(){k("tip").hidden=!0}function pf(){k(
"drawing").addEventListener("mouseleave",Jr),k("drawing").addEventListener("pointerdown",Jr,!0),E.on("hoverNod\
e",({node:t,event:e})=>ff(e,A(t),l("small",{},$(P(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=_().
get(t);if(!n)return;let o=cn(Ft(n.edges)),s=o.slice(0,Xr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},q(r.statements))));ff(e,...s,o.length>Xr?l("small",{},`+ ${o.length-Xr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,Jr)}var Qm="input, select, textarea, [role=tablist], [role=application]";function uf(){z("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(p.steps.length,1))return[
t];Number(t)&&$n(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Qm))){if(t.key==="ArrowRight")fe(m.tour+
1);else if(t.key==="ArrowLeft")fe(m.tour-1);else if(t.key==="Escape")Cn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Xm={corrected:"corrected",stated:"stated","as-stated":"stated"};function ms(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}z("lang",{kept:!0,write:()=>m.language===
zr()?"":m.language,read(t){if(t==="en"||t==="ko")Qn(t);else{if(t)return null;Qn(zr())}}});z("theme",{kept:!0,write:()=>en()===
Ae.matches?"":en()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;le(t||(Ae.matches?"dark":"\
light"))}});z("reading",{write:()=>m.reading===p.readings[0]?"":m.reading,read(t){let e=t?Xm[t]:p.readings[0];
if(!p.readings.includes(e))return null;m.reading=e,Bt("readings",e)}});z("as",{write:()=>m.mode===Ws?"":m.mode,
read(t){if(t&&!Oo.includes(t))return null;vn(t||Ws)}});var Ct;function ge(t,e,n,o){z(t,{write:()=>It(n()),read(s){
let{places:r,unknown:a}=ms(jt(s),e);return o(r),a}})}var oe=(...t)=>t.flatMap(e=>e===null?[]:Ie(e)),Zr=t=>t.map(
e=>p.kinds[e].name);ge("view",zc,()=>{let{preset:t}=wt();return t?[p.presets[t].name]:[]},([t=p.presets.length?
0:null])=>{Ct={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Kt()}});ge("a\
round",K,()=>oe(wt().centre),([t])=>{t!==void 0&&Object.assign(Ct,{preset:null,centre:t})});ge("show",Yo,()=>Zr(
wt().asked),t=>Object.assign(Ct,{asked:t}));var mf=t=>p.kinds.length>2&&t.length===p.kinds.length-1;ge("hide",
Yo,()=>{let{away:t}=wt();return mf(t)?[]:Zr(t)},t=>Object.assign(Ct,{away:t}));ge("only",Yo,()=>{let{away:t}=wt(),
[e]=[...p.kinds.keys()].filter(n=>!t.includes(n));return mf(t)?Zr([e]):[]},([t])=>{t!==void 0&&(Ct.away=[...p.
kinds.keys()].filter(e=>e!==t))});var df="*";z("with",{write:()=>It(wt().came.map(({thing:t,all:e})=>Ie(t)+(e?
df:""))),read(t){let e=jt(t),{unknown:n}=ms(e,o=>K(o.replace(/\*$/,"")));return Ct.came=e.flatMap(o=>{let s=K(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(df)}}),n}});ge("add",K,()=>oe(...wt().added),
t=>Object.assign(Ct,{added:t}));ge("without",K,()=>oe(...wt().removed),t=>Object.assign(Ct,{removed:t}));z("li\
nes",{write:()=>It(yo.flatMap(t=>Vt()[t]?`${t} ${Vt()[t]}`:[])),read(t){return Ct.sieve=Kt(),jt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=yo.find(r=>r===n);return s&&(Ct.sieve[s]=o),!s})}});ge("pin",K,()=>oe(...wt().
pinned),t=>{tn({...Ct,pinned:t}),st()});function Jn(t,e,n,o,s){z(t,{write:()=>It(o()),read(r){let a=jt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=ms(a,n);return a.length&&!c.length&&s(...i),c}})}Jn("line",2,K,()=>m.pair?oe(m.pair.from,m.pair.to):
[],(t,e)=>_e(t,e));Jn("passage",1,Gc,()=>m.passage===null?[]:[p.passages[m.passage].name],t=>bn(t));Jn("path",
2,K,()=>m.isTold?oe(m.path.from,m.path.to):[],(t,e)=>Ee(t,e));z("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Ee(e,n,
{avoids:!0})}});z("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(Ee(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=Be(e,n,o).paths.length?[]:null)}});Jn("at",1,K,()=>oe(m.passed?m.selected:null),t=>Qt(
t,!0));Jn("entity",1,K,()=>oe(m.passed?null:m.selected),t=>Qt(t));function hf(t){Tr(t),m.tab==="overview"&&(m.tab="ask")}z("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,It(e)]),read(t,e){if(!t||!ee())return O.name&&Fn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,jt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?hf({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});z("rates",{write:()=>vl(O.rates),read(t){let e=Rr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});z("sparql",{write:()=>O.own??"",read(t){if(t&&!ee())return[t];t&&O.own!==t?hf({own:t}):
!t&&O.own!==null&&Fn()}});z("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&me(),
t&&t!=="answer"?null:void 0}});function ta({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*He/2+n*.35;return B("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((u,g)=>u.split(
/([†‡]+)/).map((d,w)=>{let y=w?{}:{x:t,y:f+g*n*He},x={fill:r?i.grave:i.mark,"font-weight":700};return B("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,d)})))}function gf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,u,g]=[H(t),H(e),s.color],d={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[B("path",{d:Da(f,u,n),fill:"none",stroke:g,...d})];for(let[y,x,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(S=>S.to===y)||w.push(Jm(H(y),n?ht(f,u,n,v):H(x),c(y),g,r));return w}function Jm(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[u,g]=[5+3*s,1.5+
s],d=[c-a*u,f-i*u],w=[[c,f],[d[0]-i*g,d[1]+a*g],[d[0]+i*g,d[1]-a*g]];return B("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function wf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=P(
t),i=o/6;return B("path",{d:Rn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ie(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},B("title",{},`${$(p.things[t].
label)} (${$(a.label)})`))}var bt=24,hs=22,we=12,Zn=18,Zm=480,th=2,yf=8e3;function eh(t,e){let n=ir(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=B("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(w=>[w.id,w])),u=w=>f.get(w).size;for(let w of n.lines)c.append(...gf(_().get(w.id),w,u));c.append(...n.
things.map(wf));for(let{x:w,y,radius:x,sign:v}of n.signed){let S={"font-size":x*Io,"font-weight":700,"text-anc\
hor":"middle",fill:t.paper};c.append(B("text",{x:w,y:y+x*Io*.4,...S},v))}for(let w of n.captions)c.append(ta(w,
w.line.weight>1?t.ink:t.soft,t));for(let{x:w,y,from:x}of n.names)x&&c.append(B("path",{d:`M${x.x} ${x.y}L${w} ${y}`,
stroke:t.ink,"stroke-width":(s.x-o.x)/r}));for(let w of n.names)c.append(ta(w,W(w.thing)?t.soft:t.ink,t));let g=({
x:w,y})=>w>=o.x&&w<=s.x&&y>=o.y&&y<=s.y,d=n.things.map(({id:w})=>w).filter(w=>g(H(w)));return{svg:c,things:d,width:r,
height:a}}function ea(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();
zt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var na=(t,e,n,o)=>t.map((s,r)=>B("text",{x:bt,
y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function nh(t,e,n,o,s){let r=new Set(t),a=ct().filter(({from:y,to:x})=>r.
has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,u]=[bt,o+Zn],g=(y,x,v,S=[])=>({
label:y,sign:()=>B("path",{d:`M${f} ${u-4}h12`,stroke:x,"stroke-width":v,"stroke-dasharray":S.join(" ")||"none"})}),
d=[...new Set(t.map(R)),...i].map(y=>{let{label:x,family:v,shape:S}=p.kinds[y],T=n.families[v].full;return i.has(
y)?g($(x),T,2,Xe(y)):{label:$(x),sign:()=>B("path",{d:Rn[S],fill:T,transform:`translate(${f} ${u-10})`})}}),w=e.
map(y=>g(h("wideLine")(Pt(y)),n.amounts[ce(y)].full,6));for(let{label:y,sign:x}of[...d,...w]){let v=18+zt(y,we)[0]+
Zn;f+v>s&&f>bt&&([f,u]=[bt,u+Zn]),c.push(x(),B("text",{x:f+18,y:u,"font-size":we,fill:n.ink},y)),f+=v}return{made:c,
height:c.length?u-o+Zn/2:0}}function oh(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function sh(){let t=k("headline")?.textContent||$(p.title),e=p.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===$(p.title)?"":$(p.title),
e].filter(Boolean).join(" · ")]}async function oa(t){let{licences:e}=await jn(),n=ic(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Zm,ir(n).width),[c,f]=sh(),u=ea(c,hs,i-2*bt,600),g=ea(f,we+2,i-2*bt),d=bt+u.length*hs*1.3+
g.length*(we+2)*1.3+Zn/2,{svg:w,things:y,width:x,height:v}=eh(n,d);w.setAttribute("x",String((i-x)/2));let S=[
..._().values()].filter(mt=>Ye(mt)!==null),T=[...new Set(S.flatMap(mt=>Je(mt)??[]))],{made:j,height:V}=nh(y,T,
n,d+v,i-bt),tt=p.articles.map($).filter(Boolean).join("; "),kt=[tt?h("slideSource")(tt):"","sovkg",...e.map(oh)].
filter(Boolean).join(" · "),se=[w.textContent?.includes("†")||y.some(mt=>qt(mt).includes("†"))?h("slideEr\
rata"):"",kt].filter(Boolean).flatMap(mt=>ea(mt,we,i-2*bt)),ro=d+v+V,xe=ro+se.length*we*1.3+bt,be=B("svg",{xmlns:de,
viewBox:`0 0 ${i} ${xe}`,width:i,height:xe,"font-family":a,role:"img"});return be.append(B("title",{},c)),t||be.
append(B("rect",{width:i,height:xe,fill:r})),be.append(...na(u,bt/2,hs,{"font-weight":600,fill:o}),...na(g,bt/
2+u.length*hs*1.3+2,we+2,{fill:s}),w,...j,...na(se,ro,we,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
be)],{type:"image/svg+xml"}),width:i,height:xe}}async function xf(t){let{file:e,width:n,height:o}=await oa(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(th,yf/n,yf/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(u=>u?c(u):f(new Error("PNG")),"image/png")})}var rh=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],bf="http://www.w3.org/2001/XMLSchema#",ah=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,ih=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
ch=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,to=t=>ch(ih.test(t)?`'${t}`:t),kf=t=>t.map(e=>$(p.errata[e].
problem)).join(" | ");function $f({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,u=f||
("iri"in s||c?"":`${bf}string`),g=f.startsWith(bf)&&ah.test(i);return[to(n.iri),to(o),g?i:to(a.iri||i),...[A(n.
thing),$(p.predicates[r.predicate]),a.label,u,c].map(to),r.passages.map(d=>p.passages[d].name).sort().join(" "),
...(r.only==="corrected"?["",kf(r.errata)]:[kf(r.errata),""]).map(to)]});return`\uFEFF${[rh,...e].map(n=>`${n.
join(",")}\r
`).join("")}`}var eo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Sf=t=>t.
split(/[#/]/).at(-1)||t;function vf({triples:t,things:e,terms:n}){let o=new Map;function s(f,u,g){let d=o.get(
`${f} ${u}`)??`k${o.size}`;return o.set(`${f} ${u}`,d),`<data key="${d}">${eo(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:u,object:g,said:d}of t)if("iri"in g){let w=d.passages.map(x=>p.passages[x].name).join(" "),
y=[s("edge","predicate",u),s("edge","label",$(p.predicates[d.predicate])),w&&s("edge","sentences",w),d.denies?
s("edge","denied","true"):""];a.push(`<edge source="${eo(f.iri)}" target="${eo(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Sf(u),[...w.get(Sf(u))??[],g.value])}let i=e.map(({iri:f,
thing:u})=>{let[g,d]=[p.things[u].label].flat(),w=[s("node","label",g),s("node","label_ko",d??g),s("node","typ\
e",Qo(u,n).join(" "))];for(let[y,x]of r.get(u)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${eo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,u])=>{let[g,d]=f.split(" ");return`<key id="${u}" for="${g}"\
 attr.name="${eo(d)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Of="http://www.w3.org/2000/01/rdf-schema#label",lh="http://www.w3.org/2001/XMLSchema#string",fn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Mf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Ef({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Of.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[d,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Mf(g):(s.set(d,w),`${d}:${g.slice(w.length)}`)}function a({value:g,lang:d,
datatype:w}){return d?`${fn(g)}@${d}`:w&&w!==lh?`${fn(g)}^^${r(w)}`:fn(g)}let i=new Map,c=(g,d)=>i.set(g,[...i.
get(g)??[],d]);for(let{iri:g,thing:d}of e){let[w,y]=[r(g),p.things[d].label];for(let v of Qo(d,n))c(w,`a ${r(v)}`);
let x=Array.isArray(y)?[`${fn(y[0])}@en`,`${fn(y[1])}@ko`]:[fn(y)];c(w,`${r(Of)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:d,object:w}of t)c(r(g.iri),`${r(d)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,d])=>`${g} ${[
...new Set(d)].join(` ;
    `)} .
`);return[`# ${[$(p.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,d])=>`@prefix ${g}: ${Mf(d)} .
`),`
`,...f].join("")}var fh={turtle:[Ef,"text/turtle","ttl"],csv:[$f,"text/csv","csv"],graphml:[vf,"application/graphml+xml","graph\
ml"]};async function sa(t){let[e,n,o]=fh[t];on(new Blob([e(await Vc())],{type:`${n};charset=utf-8`}),o)}var Tf=()=>k(
"transparent").checked;async function ph(){try{await navigator.clipboard.writeText(location.href),et(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var Af={png:async()=>on(await xf(Tf()),"png"),svg:async()=>on(
(await oa(Tf())).file,"svg"),print:()=>print(),link:ph,turtle:()=>sa("turtle"),csv:()=>sa("csv"),graphml:()=>sa(
"graphml")};function uh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Lf(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&uh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Af,n.id)&&(t.
hidePopover(),k("take").focus(),await Af[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var dh=["ranked","rated","paid","pursued"],Rf=6,mh=matchMedia("(max-width: 860px)"),Nf=t=>p.kinds[R(t)].beside,
ra=t=>t<N&&Nf(t)==="others",If=[...p.things.keys()].slice(0,N).filter(ra).sort((t,e)=>L(e).length-L(t).length||
t-e);function hh(t,e){Y(),m.beside=[t,e],mh.matches&&rt(!1),F(),k("beside").querySelector("h1").focus()}function gh(){
Y(),m.beside=null,F(),k("details").querySelector(".beside button")?.focus()}function jf(t){let e=If.filter(a=>a!==
t);if(!ra(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>hh(t,a),{class:"tool"})),o=n.splice(Rf),s=l("detail\
s",{},l("summary",{},h("andMore")(o.length)),l("div",{class:"tools"},...o)),r=J(h("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function wh(t,e){let n=[...St(t),...Z(t)].filter(s=>Nf(
s)===e);return cn(new Set(n.flatMap(it).filter(I))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function yh({text:t,
statements:e,passage:n}){let o=q(e),s=n===null?"":ot(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function xh(t,e){let n=wh(t,e).map(yh),o=n.splice(Rf);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},h("notSaid")),o.length?l("details",{},l("summary",{},h("andMore")(o.length)),l("ul",
{},...o)):"")}function Cf(t,e){let n=If.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},A(s))),o=l("select",{"aria-label":h("besideChoice")(A(e[1-t])),onchange:({target:s})=>{Y(),m.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],F(),k("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},G(e[t]),o)}function Pf(){let t=k("beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=dh.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},h(o))),l("tr",{},...e.map(s=>xh(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(A).join(" · ")),M("×",gh,{class:"tool close","aria-label":h(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},l("table",{},
l("thead",{},l("tr",{},Cf(0,e),Cf(1,e))),...n.map(o=>l("tbody",{},...o)))))}z("beside",{write:()=>m.beside?It(
m.beside.map(Ie)):"",read(t){if(m.beside=null,!t)return;let e=jt(t),n=e.map(K),o=e.filter((i,c)=>n[c]===void 0||
!ra(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var Df=6,bh=12;function aa(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===t,r=X(o,t);if(!e(r))continue;let a=p.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ia({out:t,property:e}){let n=$(p.predicates[e]);return t?
n:h("relationOf")(n)}var Ff=({ends:t})=>[...t].map(([e,n])=>{let o=q(n);return l("span",{class:"end"},G(e),o?l(
"sup",{},o):"")});function kh(t){let e=Ff(t),n=e.length>Df+1?Df:e.length,o=l("summary",{},h("andMore")(e.length-
n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},ia(t)),l("dd",{},...e.slice(0,
n),s))}function ca(t){let e=at(Q(t)?.captions??[""]).replaceAll(`
`," "),n=$(P(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function $h(t,e){let n=ca(t),o=aa(t,s=>s!==e&&!(W(s)&&n.startsWith(A(s))));return l("l\
i",{},M(n,()=>Lt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},ia(s)),...Ff(s))))}function Sh(t){let e=new Map;for(let o of St(t)){let s=aa(o,a=>a===t).map(ia).join(
", ");if(!s)continue;let r=`${$(P(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=bh;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>$h(r,t)))))}function Bf(t){let e=aa(t,o=>C(t)||!C(o)).map(kh),n=C(t)?[]:Sh(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var vh=3,Oh=5,qf=12,Mh=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Eh=150;function Wf({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>p.statements[c].subject),
a=[p.things[o].label].flat()[0],i=n!==null&&p.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Eh?3:0)}function Th({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=rs(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Ah(t){let e=uo(t),o=cn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Wf(c,t)-Wf(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<vh&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Th(i,e));return[...new Set(a)]}function Lh({text:t,statements:e,passage:n}){let o=q(e),s=n===null?"":
ot(n),r=t.replace(Mh,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Ch(t){
let e=o=>at(Q(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Q(o)?.sums.length?0:1;return St(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Rh(t){let e=Ch(t).slice(0,Oh).map(n=>{let o=Z(n).filter(r=>r!==t&&
!W(r)&&P(r).rank==="actor"),s=M(ca(n),()=>Lt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(G))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}function Hf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(P(a).rank),o=Z(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>qf+1?o.splice(qf):[],r=l("details",{},l("summary",{},h("andMore")(s.
length)),...s.map(G));return l("section",{class:"near"},l("h3",{},`${h("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(G),s.length?r:""))}var Uf=t=>[...Ah(t).map(Lh),Rh(t)];var Nh=12,Ih=3,Gf=["from","to"];function zf(){let{from:t,to:e}=m.path;t!==null&&e!==null?qo(t,e,{avoids:m.path.
avoids}):gs()}function jh(t){let{input:e,list:n}=ns(`path-${t}`,{"data-label":"found"});return ds(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&zf()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Kf=l("div",{"aria-live":"polite"});function Vf(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},zf()};k("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Gf.map(jh),M("",t,{class:"tool","data-message":"swap"}),Kf)}function Ph(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Ih).join("; "))}var Dh=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,G(t),
" – ",G(e)),Ph(n),...Fe(o));function Fh(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Nh).map((f,u)=>{let d=Ts(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
d,()=>qo(n,o,{avoids:s,way:u}),{class:"tool","aria-pressed":String(u===r),"data-act":`way-${u}`})}),i=t.length-
a.length,c=h("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},h("andMore")(i)):"")}function Bh(){let{from:t,to:e,
avoids:n}=m.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
qo(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,h("avoidHubs"))}function qh(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=Be(t,e,
n),a=Ts(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[Bh(),Fh(s,r),l("p",{
class:"note"},i),l("ol",{class:"steps"},...a.map(Dh))].filter(Boolean)}function gs(){for(let t of Gf){let[e,n]=[
k(`path-${t}`),m.path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}Kf.replaceChildren(...qh(m.path.from,
m.path.to))}function _f(t){m.path={...m.path,from:t,to:null,way:0},gs(),Et("path"),k("path-to").focus()}var ut=(t,e,n={})=>M(Ot(t),e,{class:"tool","data-act":t,...n}),Qf=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function Wh(t){let e=gt(t),n=C(t)?[]:Oe(t),o=C(t)?[]:St(t).filter(gt);return Qf(
ut("focus",()=>Oc(t)),xo(t).total?ut("expand",()=>Ho(t)):"",C(t)&&e?ut("fold",()=>Go([t])):"",C(t)&&!e?ut("unf\
old",()=>Uo([t])):"",n.length?ut("unfoldAround",()=>Uo(n)):"",o.length?ut("foldAround",()=>Go(o)):"",ut("pathF\
rom",()=>_f(t)),e?ut("pin",()=>Ac(t),{"aria-pressed":String(ie(t))}):"",e?ut("hide",()=>Lc(t)):"",ut("release",
Ce))}function Hh(t){let{count:e,kinds:n}=ti(t),o=n.map(r=>$(p.kinds[r].label)),s=M(h("all"),()=>Ht(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function Uh(t){
let{predicate:e,object:n,errata:o,corrected:s}=p.statements[t],r=typeof n=="number"?G(n):l("span",{dir:"auto",
lang:n.lang||!1},De(t));return[l("dt",{},$(p.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},q([t])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map($).join(", ")}`):"")]}function Gh(t){
let e=it(t).filter(I).flatMap(Uh);return e.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...e)):""}function la(t,e){let n=p.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",G(o)]);return n.
length?l("p",{class:"names","data-how":e},fa(h(e)),...n):""}var fa=t=>l("span",{class:"muted"},t);function zh(t){
let{name:e,same:n}=p.things[t];return l("details",{class:"data",open:Yf,ontoggle:o=>Yf=o.target.open},l("summa\
ry",{},h("data")),l("p",{class:"names"},fa(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
fa(`${h("elsewhere")} `),l("code",{},n.join(" "))):"",Bf(t),Gh(t))}var Yf=!1;function Kh(t){let{label:e,names:n}=p.
things[t],o=P(t),s=[...new Set([...[e].flat().filter(a=>a!==$(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Fe(uo(t));return[l("h2",{dir:"auto",tabindex:"-1"},$(e)),l("p",{class:"kind"},xt(o),$(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Uf(t),la(t,"broader"),la(t,"narrower"),la(t,"related"),Wh(t),jf(
t),Hh(t),Hf(t),J(`${h("said")} (${r.length})`,...r),zh(t)]}function Vh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(gt)?ut("fold",()=>Go(o)):ut("unfold",()=>Uo(o));return[l("h2",{tabindex:"\
-1"},re()),l("p",{},G(t)," ",G(e)),Qf(o.length?r:"",ut("release",Ce)),J(h("said"),...Fe(Ft(n)))]}function Xf(){
let{pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?Vh(t):e!==null?
Kh(e):n;k("details").replaceChildren(...o.filter(Boolean))}function pa(){return m.tour!==null?m.tour:p.steps.length&&_t()===p.steps[0].preset?0:null}var ws=p.steps.length-
1,_h=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Yh(t){return ws?t?[M(h("tourBack"),()=>fe(
t-1),{class:"tool","data-act":"back"}),...t===ws?[M(h("tourLeave"),Cn,{class:"tool next","data-act":"leave"})]:
[M(h("tourNext"),()=>fe(t+1),{class:"tool next","data-act":"next"}),M("×",Cn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[M(h("tourStart")(ws),()=>fe(1),{class:"tool next","data-act":"tour"})]:[]}function no(t){
if(t)return l("p",{class:"kicker"},h("tourStep")(t,ws));let e=p.articles.map($).filter(Boolean).join("; "),n=h(
"origin")(e,p.articles.length);return p.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Qh(t){
let{text:e,passages:n}=kn(t);return[no(t),l("h1",{id:"headline",dir:"auto"},..._h($(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},h("statedIn")),...n.map(ot)),l("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Yh(t)))]}var Jf=t=>t.toLocaleString(m.language);function ua(t){let{name:e,note:n}=p.presets[t];
return p.articles.length||e!=="all"||!ke.length?$(n):h("ownData")(Jf(N-p.relations.length),Jf(p.kinds.length),
A(ke[0]))}var Xh=()=>b.centre===null?"":A(b.centre);function Jh(){if(m.mode==="types")return[no(null),l("h1",{
id:"headline"},h("types")),l("p",{class:"under note"},h("typesNote"))];let t=_t();if(t===null)return[no(null),
l("h1",{id:"headline",dir:"auto"},Xh()||$(p.title))];let{title:e}=p.presets[t];return[no(null),l("h1",{id:"hea\
dline"},$(e)),l("p",{class:"under note"},ua(t))]}function Zh(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?Ne(p.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:re()}var tg=t=>[
no(null),l("h1",{id:"headline",dir:"auto"},t)],eg=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function Zf(){let t=m.mode==="types"?null:pa(),e=document.activeElement?.dataset?.act,n=k("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
Zh();n.replaceChildren(...(o?tg(o):t===null?Jh():Qh(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":eg()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var ng=9;function tp(t,e){let n=p.kinds[t],o=!b.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Ht(t,o?"hide":"show")},e?Ko(n.family,Xe(t)):xt(n),$(n.label))}var ep=(t,e)=>l(
"span",{},t,e);function np(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function op(){let t=ko(),e=new Set(p.relations.map(({thing:u})=>p.things[u].kind)),n=[
...p.kinds.keys()].filter(u=>t.has(u)||b.away.has(u)),o=n.toSorted((u,g)=>(t.get(g)??0)-(t.get(u)??0)).slice(0,
ng),s=n.filter(u=>o.includes(u)),r=[..._().values()],a=r.filter(u=>Ye(u)!==null),i=[...new Set(a.flatMap(u=>Je(
u)??[]))],c=U().filter(u=>qt(u).includes("†")),f=r.filter(({label:u})=>u.includes("†"));k("legend").replaceChildren(
...s.filter(u=>!e.has(u)).map(u=>tp(u,!1)),...s.filter(u=>e.has(u)).map(u=>tp(u,!0)),...r.some(({edges:u})=>u.
some(({relation:g})=>g===null))?[ep(Ko("stated",Co),h("statedLine"))]:[],...i.map(u=>ep(Ko(`tone-${ce(u)}`,[],
6),h("wideLine")(Pt(u)))),...np("grave",c.some(ve),f.some(({grave:u})=>u)),...np("light",!c.every(ve),!f.every(
({grave:u})=>u)))}var sp="rankings",og=["country","pillar","year","printedAs"],oo=new Map;function sg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return oo.has(n)||(oo.set(n,null),ft("answer",sp,{},t,e).then(({table:o})=>{oo.set(n,o),F()},()=>oo.
delete(n))),oo.get(n)}function rg({columns:t,headings:e,rows:n}){let o=og.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function rp(){let t=_t();if(t===null||
p.presets[t].name!=="ranks"||!ee())return"";let e=sg();if(!e?.chart)return J(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=M(h("allOfIt"),()=>pt(sp),{class:"tool"}),o=J(h("ranked"),gr(e.chart,k("\
overview").clientWidth-32),rg(e),n);return o.classList.add("ranks"),o}var ag=12;function ig(t){let e=p.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function cg({relation:t,sum:e}){let n=Gs(t,e);if(n===null)return"";let o=document.createElementNS(
de,"svg");o.setAttribute("class",`amount tone-${ce(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(de,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function lg(t){let{relation:e,sum:n}=t,o=q([n.statement]),s=o&&qe(n.statement),r=Eo(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=ig(e).map(A).join(" → "),c=l("b",{},Us(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Bo(r)},f,cg(t)))}function ap(){let t=Oe().flatMap(s=>On(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${P(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,ag);return[l("h4",{},Pt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(lg))]}),o=t.map(
({sum:s})=>s.statement).filter(qe);return J(h(m.reading==="corrected"?"rightAmounts":"amounts"),...n,..._n(o),
l("p",{class:"note"},h("scales")))}function pn(t,e,n){let o=Vt()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>ur({...Vt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var ip=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function cp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ja(),r=[pn("least",h("least"),t.map(([c,{amounts:f}])=>[
c,at(f).replaceAll(`
`," ")])),pn("since",h("since"),e.map(c=>[String(c),String(c)])),pn("until",h("until"),e.map(c=>[String(c),String(
c)])),pn("status",h("statusIs"),n.map(([c,f])=>[c,$(f)])),pn("hearsay",h("hearsay"),ip(o)),pn("errata",h("erra\
ta"),ip(s))].filter(Boolean);if(!r.length)return"";let a=!Ge(Vt()),i=M(h("everyLine"),()=>ur(Kt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},h("sieve")),...r,
a?l("p",{class:"note",role:"status"},h("linesLeft")(_().size)):"",a?i:"")}var un=t=>t.toLocaleString(m.language),fg=[...p.things.keys()].slice(0,N),pg=p.kinds.map((t,e)=>fg.filter(n=>R(
n)===e).length),lp=new Set(p.relations.map(({thing:t})=>R(t))),fp=ke.slice(0,8),dn=t=>l("p",{class:"note"},t);
function ug(){let t=_t(),e=p.presets.map((n,o)=>M($(n.title),()=>vc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return Oo.includes("types")&&e.push(M(h("types"),()=>Re("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),J(h("views"),l("div",{class:"tools",role:"group",
"aria-label":h("views")},...e),dn(t===null?h("ownView"):ua(t)),p.presets.some(({name:n})=>n==="all")?"":dn(h("\
tooMany")(un(N))))}function dg(t,e){let n=p.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!ze().
has(t),onchange:({target:a})=>Ht(t,a.checked?"show":"hide")}),s=l("small",{},h("shownOf")(un(e),un(pg[t]))),r=$(
n.label);return l("li",{},l("label",{},o,xt(n),l("span",{},r),s),M(h("only"),()=>Ht(t,"only"),{class:"only","a\
ria-label":h("onlyThis")+r}))}function mg(){let t=ko(),e=[...p.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.
map(r=>dg(r,t.get(r)??0))),o=e.filter(s=>lp.has(s));return[J(h("kinds"),dn(h("kindsNote")),n(e.filter(s=>!lp.has(
s)))),o.length?J(h("lines"),dn(h("linesNote")),n(o),l("div",{class:"tools"},M(h("unfoldAll"),Ec,{class:"tool",
"data-act":"unfoldAll"}),M(h("foldAll"),Tc,{class:"tool","data-act":"foldAll"}))):"",ze().size?M(h("all"),()=>Ht(
null,"all"),{class:"tool",id:"every"}):""]}function hg({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??
"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>_o(r,3)))]:[],s=o.flatMap(r=>[
" ",G(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},h("unknown")(t,e.join(
", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function gg(){let t=m.reading==="corrected"?` ${h("putRigh\
t")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),t)}function wg(){let t=fp.
map(e=>l("li",{},G(e)," ",l("small",{},String(L(e).length))));return J(h("connected"),l("ul",{class:"things"},
...t))}function yg(){let t=pa();if(t===null)return[];let{points:e,passages:n}=kn(t),o=(a,i)=>l("li",{dir:"auto"},
a," ",...i.map(ot));if(e.length){let a=e.map(i=>o($(i.text),i.passages));return[J(h("inShort"),l("ul",{class:"\
points"},...a))]}let r=n.filter(a=>p.passages[a].text).map(a=>o($(p.passages[a].text),[a]));return t?[J(h("inS\
hort"),l("ul",{class:"points"},...r))]:[]}function pp(){let t=[h("things")(un(N-p.relations.length)),h("statem\
ents")(un(p.statements.length)),p.passages.length?h("sentences")(un(p.passages.length)):""],e=[l("h2",{class:"\
unseen"},h("overview")),m.unknown?hg(m.unknown):"",...yg(),m.tour===null?ap():"",ug(),rp(),p.articles.length&&
p.readings.length>1?dn(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},h(
"help")),p.readings.length===1&&p.readings[0]==="corrected"?dn(h("onlyCorrected")):"",Ua?gg():"",...mg(),cp(),
fp.length?wg():""];k("overview").replaceChildren(...e.filter(Boolean))}var dp=t=>Math.min(...t,p.passages.length),mp=t=>l("span",{class:"chips"},...t.map(ot)),hp=t=>l("span",{dir:"a\
uto"},t),gp=t=>[p.statements[t].subject,p.statements[t].object].filter(e=>typeof e=="number"),xg={title:"thing\
Rows",under:["kind"],rows:()=>[...p.things.keys()].slice(0,N).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:G},{name:"kind",value:t=>$(P(t).label)},{name:"linkedTo",value:t=>Z(t).length},{name:"marks",
value:t=>Se(t).length,cell:t=>Se(t).length?`${q(Se(t))} ${Se(t).length}`:""}]},up=({passage:t})=>t===null?[]:[
t],bg={title:"wordRows",under:["thing"],rows:()=>Vn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:p.statements[e].subject},things:t.statements.flatMap(gp)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>hp(t.text)},{name:"sentence",value:t=>dp(up(t)),cell:t=>mp(up(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>G(t)},{name:"marks",value:({statements:t})=>q(t)}]},kg={title:"statementRows",under:["r\
elation","object"],rows:()=>[...p.statements.keys()].filter(I).map(t=>({row:t,things:gp(t)})),columns:[{name:"\
subject",value:t=>A(p.statements[t].subject),cell:t=>G(p.statements[t].subject)},{name:"relation",value:t=>$(p.
predicates[p.statements[t].predicate])},{name:"object",value:De,cell(t){let{object:e}=p.statements[t];return typeof e==
"number"?G(e):hp(De(t))}},{name:"sentence",value:t=>dp(p.statements[t].passages),cell:t=>mp(p.statements[t].passages)},
{name:"marks",value:t=>q([t])}]},ys={things:xg,...p.sentences.length&&{words:bg},statements:kg};var $s=200,yp=matchMedia("(max-width: 640px)"),bs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Gt="things",xp=!1,so="",mn=$s,wp=t=>String(t).normalize("NFKC").toLowerCase();function $g(){
let{columns:t,rows:e}=ys[Gt],n=new Set([...U(),...ct().flatMap(({relation:d})=>d??[])]),o=([d,...w])=>xp||n.has(
d)||Gt==="words"&&w.some(y=>C(y)&&n.has(y)),s=wp(so),r=new Set(so?In(so,1/0):[]),a=(d,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(d).textContent:y(d),i=(d,w)=>!so||t.some(y=>wp(a(d,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=bs[Gt],{value:u}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:d,things:w})=>o(w)&&i(d,w)).map(({row:d},w)=>({row:d,key:u(d),i:w})).sort((d,w)=>{let[
y,x]=[d.key,w.key],v=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*v||d.i-w.i}).map(
({row:d})=>d)}var xs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ha=l("div",{class:"tools",role:"group","data-label":"tableOf"}),da=l("input",{type:"checkbox",id:"eve\
ry-row"}),bp=l("p",{class:"note",role:"status"}),ks=l("table",{}),ma=M("",Sg,{class:"tool","data-message":"mor\
eRows"});function Sg(){mn+=$s,ye()}function kp(){xs.addEventListener("input",()=>{so=xs.value.trim(),mn=$s,ye()}),
da.addEventListener("change",()=>{xp=da.checked,ye()}),yp.addEventListener("change",()=>k("table").hidden||ye());
let t=l("label",{class:"check"},da,l("span",{"data-message":"everyRow"}));k("table").append(l("div",{class:"ba\
r"},ha,xs,t),bp,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ks,ma))}function vg(t){
let{by:e,direction:n}=bs[Gt];bs[Gt]={by:t,direction:e===t?-n:1},ye(),ks.querySelector(`th [value="${t}"]`)?.focus()}
function Og(t){Gt=t,mn=$s,ye(),ha.querySelector(`[value=${t}]`)?.focus()}function Mg({name:t},e){let{by:n,direction:o}=bs[Gt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(Ot(t),()=>vg(e),{value:String(
e)}))}function ye(){xs.placeholder=h("filter"),ha.replaceChildren(...Object.entries(ys).map(([f,{title:u}])=>M(
Ot(u),()=>Og(f),{class:"tool",value:f,"aria-pressed":String(f===Gt)})));let{columns:t,title:e,under:n}=ys[Gt],
o=$g(),s=t.filter(({name:f})=>yp.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:u,cell:g})=>g?
g(f):String(u(f)),c=f=>{let u=s.map(d=>l("div",{class:"under"},i(f,d))),g=a.map(d=>l("td",{},i(f,d)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...u),...g)};ks.className=Gt,ks.replaceChildren(l("caption",{class:"unseen"},
Ot(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Mg(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,mn).map(c))),
bp.textContent=h("rowsOf")(Math.min(mn,o.length),o.length),ma.hidden=o.length<=mn,ma.textContent=h("moreRows")}var Eg=12,Tg=18,[$p,Ag]=[9,38],Lg=560,vp=12,Cg=80,Ss=t=>t.toLocaleString(m.language);function Op(t){Re("pictur\
e"),Ht(t,"only")}function Rg(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:u,total:g})=>c+(f===a&&u===i||f===i&&u===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function Sp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Ss(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function Ng(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,u]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-u*(e.radius+2)},d={x:g.x-f*9,y:g.y-u*9},w=`${g.x},${g.y} ${d.x-u*4},${d.y+f*4} ${d.x+u*4},${d.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${d.x} ${d.y}`,arrow:w,at:y}}
var Ig=(t,e,n,o={})=>B("text",{x:e,y:n,"font-size":vp,"text-anchor":"middle",class:"told",...o},t);function jg(t,e,n,o){
let s=Math.max(...t.map(d=>Mt.get(d)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Rg(t,e).forEach((d,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=$p+(Ag-$p)*Math.sqrt((Mt.get(d)??0)/s),[v,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(d,{x:v,y:S,radius:x})});let i=B("svg",{xmlns:de,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:d,to:w})=>d!==w&&a.has(d)&&a.has(w)),f=[...a.values()].map(({x:d,y:w,
radius:y})=>[d-y,w-y,d+y,w+y]),u=[];function g(d,w,y,x=vp,v=400){let S=zt(d,x,v)[0]/2+3;f.some(([T,j,V,tt])=>w+
S>T&&w-S<V&&y+4>j&&y-x<tt)||(f.push([w-S,y-x,w+S,y+4]),u.push(Ig(d,w,y,{"font-size":x,"font-weight":v})))}for(let[
d,{x:w,y,radius:x}]of a)g(`${$(p.kinds[d].label)} ${Ss(Mt.get(d)??0)}`,w,y+x+16,14,600);c.forEach((d,w)=>{let[
y,x]=[a.get(d.from),a.get(d.to)],{path:v,arrow:S,at:T}=Ng(y,x,r),j=1+5*Math.sqrt(d.total/c[0].total);i.append(
B("path",{d:v,class:"link","stroke-width":j}),B("polygon",{points:S,class:"tip"})),w<Tg&&g(Sp(d),T.x,T.y+4)});
for(let[d,{x:w,y,radius:x}]of a){let v=e.find(({from:T,to:j})=>T===d&&j===d),S=B("circle",{cx:w,cy:y,r:x,class:`\
dot ${p.kinds[d].family}`});S.addEventListener("click",()=>Op(d)),i.append(S),v&&g(`↻ ${Sp(v)}`,w,y+x+32)}return i.
append(...u),i}var ga=t=>l("button",{type:"button",class:"thing",onclick:()=>Op(t)},xt(p.kinds[t]),$(p.kinds[t].
label));function Pg(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},ga(s)),l("td",{dir:"auto"},r),l("td",{},ga(a)),l("td",{class:"\
numeric"},Ss(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Mp(){let t=k(
"types"),e=gi($),n=[...Mt.keys()].sort((a,i)=>(Mt.get(i)??0)-(Mt.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},ga(a)," ",l("small",{},Ss(Mt.get(a)??0))));t.replaceChildren(o<Lg?"":jg(n.slice(
0,Math.min(Eg,Math.floor(o/Cg))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Pg(e):"",M(
h("asPicture"),()=>Re("picture"),{class:"tool"}))}var Dg=matchMedia("(max-width: 860px) and (min-height: 501px)");Ma(Ii,ar,No,ka,Zl,Zf,op,Wl,pp,Xf,Pf,gs,()=>m.tab===
"text"&&fs(),()=>m.mode==="table"&&ye(),()=>m.mode==="types"&&Mp(),os,Dl,Yr,Hs,()=>{k("undo").disabled=!Sa()});
Vf();Kl();kp();ds(k("query"),k("found"),{take:Lt,sentences:Bl,read:pe,asks:!0});of();pf();rf();uf();ql();tf();
Lf();rt(!Dg.matches);k("empty").hidden=N>0;E.once("afterDrawing",()=>performance.mark("drawn"));Wo(location.hash);
m.mode!=="picture"&&performance.mark("drawn");window.sovkg={data:p,network:E,lines:_,readable:Do,pointOn:ht,picture:{
shown:Me,things:U,isPinned:ie},select(t){let e=K(t);return e!==void 0&&Lt(e),e!==void 0}};document.documentElement.
dataset.ready="";})();
