"use strict";(()=>{var Nt=history.state?.step??0,yo={[Nt]:location.hash},La=!1,Ds=()=>{};var Fs=()=>Nt>0;function Ra(t,e){let n=e&&t!==yo[Nt];Nt+=Number(n),yo[Nt]=t;try{history[n?"pushState":"replace\
State"]({step:Nt},"",t||location.pathname+location.search)}catch{La=!0}}function Na(){if(Fs()){if(!La)return history.
back();Nt-=1,Ds(yo[Nt],!1)}}function Ia(t){Ds=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Nt=n?Nt+1:e.step,yo[Nt]=location.hash,Ds(location.hash,n)})}var xo=new Map,Z=(t,e)=>{xo.set(t,e)},Gt=[],bo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
zt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Kt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Bu(){return[...[...xo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${bo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${bo(a)}`)]:[]}),...Gt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var ko=!1;function ot(){ko=!0,Gt=[]}function ja(){Ra(Bu(),ko),ko=!1}function qu(t){let e=new Map;
Gt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Gt.push({part:n,kind:"",names:[n]})}return e}function Pa(t,e=!0){
ko=!1;let n=qu(t),o=new Map([...n].filter(([s])=>!xo.has(s)));for(let[s,{read:r,kept:a}]of xo){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${bo(i)}`;l===null?Gt.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
Gt.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${bo(r)}`;Gt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Gt.length?{kind:Gt[0].kind,names:Gt.flatMap(({names:s})=>s)}:null}var Da=Fs,Fa=Na;var Wu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Hu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(Wu).map(([t,e])=>[t,e.blank?Hu(e):e]));var $o={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...$o},Ba=[];function qa(...t){Ba.push(...t)}function G(){for(let t of Ba)t()}var $=t=>Array.
isArray(t)?t[d.language==="ko"?1:0]:t,yt=t=>$(t[d.reading==="corrected"?t.length-1:0]),C=t=>$(u.things[t].label),
Vt=t=>new Intl.DisplayNames(d.language,{type:"currency"}).of(t)??t;function ye(){let{pair:t,selected:e}=d;return t?
`${C(t.from)} – ${C(t.to)}`:e===null?"":C(e)}var j=u.things.filter(({kind:t})=>t!==null).length,I=t=>u.things[t].kind,F=t=>u.kinds[I(t)],_=t=>F(t).rank==="\
concept",qs=[];for(let t of u.relations)qs[t.thing]=t;var rt=t=>qs[t],N=t=>qs[t]!==void 0,So=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{So[t].push(n),typeof e=="number"&&e!==t&&So[e].push(n)});var xt=t=>So[t].
filter(e=>u.statements[e].subject===t),xe=Array.from({length:j},()=>[]);function Ha(t){xe[t.from].push(t),t.to!==
t.from&&xe[t.to].push(t)}var R=t=>xe[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Ha({from:t,to:e,statement:n,relation:null})});var Wa=t=>Array.isArray(t)?t[0]:t,Bs=[];for(let t of u.edges)
Bs[t.relation]??=[],Bs[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Bs[t]??[],o=Wa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&_(i)&&Wa(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:p,role:g}=i,[m,w]=[g!=="poin\
t",g==="into"];Ha({from:l,to:f,statement:null,relation:t,property:p,isAside:m,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Re=[...u.things.keys()].slice(0,j).filter(t=>F(t).rank==="actor").sort((t,e)=>xe[e].length-xe[t].length||t-
e),at=(t,e)=>t.from===e?t.to:t.from,Ua=(t,e)=>xe[t].filter(n=>at(n,t)===e&&_t(n,new Set));function D(t){let{only:e}=u.
statements[t];return e===""||e===d.reading}var _t=(t,e)=>t.relation===null?D(t.statement):!e.has(I(t.relation));
function ct(t,e=new Set){let n=new Set;for(let o of xe[t]){let s=at(o,t);s===t||e.has(I(s))||!_t(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var It=t=>[...new Set(xe[t].map(e=>at(e,t)).filter(e=>N(e)&&e!==t))];function vo(t){
let e=N(t)?[]:It(t).flatMap(xt);return new Set([...So[t],...e].filter(D))}var Yt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:xt(e.relation).filter(D)));function Oo(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function Mo(t,e){
let n=o=>D(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):xt(e.relation).some(
n)}var Uu=6,Gu=2e4,Ga=1e3,za=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Ka=(t,e)=>N(t)!==N(e)?1:2,Va=t=>R(t).flatMap(e=>e.relation===null&&D(e.statement)?[at(e,t)]:[]);function zu(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of Va(l)){if(n.has(f))continue;let p=e.has(l)&&e.has(f)?2:Ka(l,f),g=i+
p*Ga+(_(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+p]??=[],s[r+p].push([g,f]))}}return o}var Ku=[...u.
things.keys()].filter(t=>t<j&&!N(t)).sort((t,e)=>R(e).length-R(t).length||t-e).slice(0,Uu);function tn(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...za(o),...n?Ku:[]].filter(m=>!o.has(m))),r=zu(e,o,s),a=m=>Math.floor((r.get(
m)??1/0)/Ga),i=new Map,[l,f]=[0,!1];function p(m){let w=m[m.length-1];if(l+=1,f||=l>Gu,f)return;if(w===e){let v=m.
filter(S=>!N(S)||o.has(S)).join();i.has(v)||i.set(v,m);return}let x=[...new Set(Va(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,S)=>Number(N(v))-Number(N(S))||v-S);for(let v of x){let S=o.has(w)&&o.has(v)?2:Ka(w,v);a(v)===a(
w)-S&&p([...m,v])}}r.has(t)&&p([t]);let g=m=>m.filter(w=>_(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((m,w)=>g(m)-g(w)),isCut:f}}function Vu(t,e,n){let{captions:o}=rt(t),s=yt(o).replaceAll(`
`," "),r=R(e).filter(i=>i.relation===t&&i.from!==i.to),a=R(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>at(i,e)===n))for(let[i,l,f]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[l]===e&&a.some(m=>m[l]===
n&&m[f]===g[f]));if(p)return{said:s,both:i,third:p[f]}}return{said:s,both:null,third:null}}function Ws(t){let e=za(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=R(r).flatMap(
y=>y.relation===null&&at(y,r)===o?[y.statement]:[]),i=It(r).filter(y=>!e.has(y)&&R(y).some(x=>x.relation===null&&
at(x,y)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),f=[...new Set([...i,...l])].flatMap(xt),p=[...new Set(
[...i,...l])].map(y=>Vu(y,r,o)),g=a.filter(D).map(y=>({said:$(u.predicates[u.statements[y].predicate]),both:null,
third:null})),m=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...p].sort((y,x)=>m(y)-m(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(D))}})}var k=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),it=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Qt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ft(t){k("status").textContent=t}var _u=2.399963229728653,Yu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function _a(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function Ya(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),l=a*_u,f={x:Math.round(
t.x+i*1.25*Math.cos(l)),y:Math.round(t.y+i*Math.sin(l))},p=o(f);if(n.every(g=>Yu(p,g))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Qa=t=>u.statements[t].errata.length>0,Ne=t=>u.statements[t].only==="corrected";function K(t){let e=[...t].
filter(Qa);return(e.some(n=>!Ne(n))?"†":"")+(e.some(Ne)?"‡":"")}var Eo=new Map;u.statements.forEach(({subject:t},e)=>{
Qa(e)&&Eo.set(t,[...Eo.get(t)??[],e])});var Xa=Eo.size>0,Ie=t=>(Eo.get(t)??[]).filter(D),en=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),je=t=>Ie(t).some(e=>en(e)&&!Ne(e)),Xt=t=>K(Ie(t));function Hs(t){
if(t.relation===null)return K([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return K(
xt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&D(o)}))}var Ao=11,Qu=17,nn=1.18,Xu=12,Ju={actor:3.4,named:2.8,relation:2.4,concept:2},Zu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[tp,ep]=[.16,.7],To=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function np(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/To(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>To(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;To(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function op(t){let e=np($(u.things[t].label)),n=rt(t)?.amounts??[];if(!n.length)return e+(Xt(t).includes("‡")?
"‡":"");let o=yt(n).replaceAll(`
`," "),s=To(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ja=new Map;function Us(t){let e=`${d.language} ${d.reading}`,n=Ja.get(e)??new Map;return Ja.set(
e,n),n.has(t)||n.set(t,op(t)),n.get(t)}var Za=document.createElement("canvas").getContext("2d"),sp=getComputedStyle(
document.body).fontFamily,rp={400:new Map,600:new Map};function re(t,e,n=400){let o=t.split(`
`),s=rp[n],r=s.get(t);return r===void 0&&(Za.font=`${n} 20px ${sp}`,r=Math.max(...o.map(a=>Za.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*nn]}function An(t){let{radius:e,font:n}=u.things[t],[o,s]=re(Us(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Jt(t,e,n){let{rank:o}=F(t),[s,r]=Zu[o],a=Ju[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(ep,Math.min(1,e/tp)))}function ti(t,e,n){let o=F(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Ao+o),Qu),bold:o&&n>=Xu?600:400}}var ap=40,ip=130;function Gs(t,{x:e,y:n}){let[o,s]=An(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var cp=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],zs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function jt(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>R(g).map(m=>at(m,g)).filter(
m=>m!==g&&t.has(m)),i=g=>t.get(g),l=(g,m)=>[...t].some(([w,y])=>w!==m&&_a(g,i(m),y,u.things[w].radius+4)),f=[...t].
map(([g,m])=>Gs(g,m)),p=new Set(e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],m=(n?null:g.find(v=>a(v).length))??
g[0];p.delete(m);let w=n?[]:r===void 0?a(m):[r],y=n?[n]:w.map(i),x=Ya(y.length?zs(y):o,n||y.length===1?r===void 0?
ap:ip:0,f,v=>s?cp(v,s):Gs(m,v),v=>w.some(S=>l(v,S)));t.set(m,x),f.push(Gs(m,x))}}var Cn=80,[lp,fp]=[8,12];function ei(t,e){let n=_(t)||N(t)?e:e.filter(o=>!_(o));return n.length?n:e}function on(t,e,n){
return ei(t,ct(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(_(s))-Number(_(r))||R(r).length-R(s).length||s-r)}
function up(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=rt(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Ln(t,e,n){let o=new Set(ei(t,ct(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=lp)return[];let r=new Map;for(let a of R(t)){let i=at(a,t),l={
actor:20,named:10,relation:0,concept:0}[F(i).rank];o.has(i)&&!e.has(i)&&_t(a,n)&&r.set(i,Math.max(r.get(i)??0,
l+up(a)))}return[...r].sort(([a,i],[l,f])=>f-i||R(l).length-R(a).length||a-l).slice(0,fp-s).map(([a])=>a)}var Co=["least","since","until","status","hearsay","errata"],ae=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),sn=t=>Co.every(e=>!t[e]),oi=t=>Array.isArray(t)?t[0]:t,si=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),ni=(t,e)=>!t||t==="only"===e;function ri(t,e){let n=t.relation===null?void 0:rt(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[f,p]=o.split(" ");if(!si(n).some(g=>g.currency===f&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
oi(n?.status??"")!==a||!ni(i,!!n?.hedge)?!1:!l||ni(l,K(Yt([t]))!=="")}function ai(){let t=u.relations.flatMap(
e=>si(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[oi(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Ks=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ae()}),b=Ks(),Y=t=>b.shown.get(t),rn=()=>new Set([...b.away,...b.aside]),ii=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Lo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=on(t,e,b.away);return{some:n.slice(0,Cn),total:n.length,away:on(t,e,new Set).length-n.length}}
function ci(t){let e=new Set(ct(t,b.away)),n=ct(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=R(t).filter(a=>at(
a,t)===s&&_t(a,new Set));return[I(s),...r.flatMap(({relation:a})=>a===null?[]:I(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function bt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=Vs()?new Set(u.presets[b.preset].things):null,[n,o,s]=[rn(),ii(),!sn(b.sieve)];function r(i){if(s&&!ri(i,b.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&_t(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||_t(i,n)):l?_t(i,b.away):!(t&&i.isAside)&&_t(
i,n)}let a=new Set(Q());return[...a].flatMap(i=>R(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Pe(t=null){
let e=bt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var li=()=>[...b.shown.keys()].filter(t=>N(t)&&!b.guests.has(t)),Ro=()=>[...b.guests],Mt=t=>b.shown.has(t),be=t=>b.
pinned.has(t),ie=()=>b.sieve,ce=()=>b.preset,Vs=()=>b.preset!==null&&u.presets[b.preset].flows,De=()=>b.shown;
function Q(){let t=ii();return[...b.shown.keys()].filter(e=>!b.away.has(I(e))||t.has(e))}function No(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Pe()]))t.set(I(e),(t.get(I(e))??0)+1);return t}function Io(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>I(n)).filter(n=>!e.includes(n)):[])}var pp=[520,380];function dp(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&Mo(e,r),s=t.filter(r=>R(r).some(o));return s.length?s:t}function _s(t,e){Object.assign(b,Ks(),
{preset:t,centre:e,aside:Io(t)})}function an(t){_s(t,null);let{things:e,wide:n,tall:o}=u.presets[t],{clientWidth:s,
clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{b.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var fi=()=>_s(
null,null);function jo(t){let{some:e,total:n,away:o}=Lo(t);jt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Po(t){return _s(null,t),b.shown.set(t,{x:0,y:0}),
jo(t)}function ui(){for(let t of b.guests)b.shown.delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function pi(t){
b.shown.has(t)||jt(b.shown,[t]),b.guests.delete(t);let e=jo(t);return b.came.push({thing:t,all:!0}),e}function di(t,e){
b.guests.has(t)?mp():ui(),b.read=new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set(
[t,...Ln(t,b.shown,b.away)].filter(n=>!b.shown.has(n))),b.shown.has(t)||jt(b.shown,[t],{room:b.guests.size>3?pp:
void 0}),jt(b.shown,[...b.guests],{round:t}))}function mp(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),
b.guests=new Set}function Ys(t){b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Qs(t){
for(let e of t)b.away.delete(I(e)),b.guests.delete(e);jt(b.shown,t)}function Xs(t){for(let e of t)Ys(e)}function mi(t){
b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(t)}function hi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:
e==="only"?(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(
t),e==="hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(I(n)))}function gi(t){b.sieve=t}function cn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function le(t,e=null){ui(),b.read=new Set(e===null?[]:Oo(e).filter(N));let n=t??
[],o=e===null?n:dp(n,e),s=n.flatMap(r=>b.shown.get(r)??[]);return b.guests=new Set(o.filter(r=>!b.shown.has(r))),
jt(b.shown,[...b.guests],{home:s.length?zs(s):void 0}),[...new Set(o)]}function ht(){Object.assign(d,$o),le(null)}function fe(t,e=!1){Object.assign(d,$o,{selected:t,passed:e,tab:"de\
tails"}),di(t,e)}function ln(t,e){ht();let n=[Math.min(t,e),Math.max(t,e)];le(n);let o=bt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ua(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Fe(t,e,{avoids:n=!1,way:o=0}={}){ht();let{paths:s}=tn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];le(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Rn(t){ht();let e=Oo(t).filter(n=>!N(n));Object.assign(d,{passage:t,highlighted:le(e,t),tab:"tex\
t"})}function Nn(t){let{told:e}=u.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function In(t){let{preset:e}=u.
steps[t];if(ce()!==e&&(d.arrangement="",an(e)),ht(),!t)return;let n=Nn(t).things.filter(o=>!N(o)&&!_(o));Object.
assign(d,{tour:t,highlighted:le(n.some(Mt)?n.filter(Mt):n)})}function jn(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:l}=d,f=new Map(De());t!==null?(le(null),fe(t,e)):n?ln(n.from,n.to):o!==null?
Rn(o):s&&a.from!==null&&a.to!==null?Fe(a.from,a.to,a):r!==null&&In(r),Object.assign(d,{unknown:i,tab:l});for(let p of Ro())
cn(p,f.get(p)??Y(p))}var wi={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Questions",understanding:"Looki\
ng for the question …",orElse:"or",nearest:"nearest",noneAnswers:t=>t.length?`No question answers this: noth\
ing here is called ${t.map(e=>`“${e}”`).join(" or ")}.`:"No question here answers this.",saidAs:t=>`You as\
ked: “${t}”`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"take\
 away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`\
Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences ca\
n be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Narrow the question and ask a\
gain.`,broke:"The engine broke at this query, and starts anew with the next. An ORDER BY over values of severa\
l kinds does that: order by STR(?x).",refused:t=>`${t} would reach beyond this page, which asks nobody else. A\
sk what is in it.`,notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no \
“${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.
join(", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that\
 can stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the \
prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join("\
 or ")} could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"\
Draw only these",mixed:"This page holds several articles, and this question counts or adds up across all of th\
em. `sovkg query` asks each by itself.",noRows:"No rows: the graph states nothing of this.",oneCurrency:"All i\
n one currency, at your own rates",ownRates:"The article has no rates. What is drawn with yours is about right\
, and yours, not the article's.",commonCurrency:"In which currency",rateDate:"Of which day your rates are",worth:(t,e)=>`\
1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its own currency",otherRows:"These ques\
tions have rows for it",notAllAsked:"Not every question could be asked in a second.",copyCommand:"Copy the com\
mand that tells why",ownEvidence:"Which sentences make a row true is not derived here for SPARQL of your own; \
`sovkg sparql --why` tells it on the command line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over the gr\
aph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: nothing leave\
s the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","t\
opic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-\
money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var yi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=m=>m?`${m.name} (${i(m)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(m=>f[m]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${p} Only what is verified is quoted.`}};var xi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
 in your file",paragraph:t=>`Paragraph ${t}`,...yi,...wi};var bi={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",
answer:"답",questions:"질문",understanding:"질문을 찾는 중 …",orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:t=>t.length?`이에 답하는 질문이 없다. ${t.map(e=>`“${e}”`).join(", ")}: 여기에 없는 이름이다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,mayMean:"다른 뜻일 수도 있다:",
rows:t=>`${t}행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"\
인용 표기",copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>
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
"topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var ki={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=m=>m?`${m.name}(${i(m)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(m=>`${f[m]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${p} 확인된 문장만 인용한다.`}};var $i={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...ki,...bi};var Si={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var gp={en:xi,ko:$i},h=t=>!u.passages.length&&Si[d.language][t]||gp[d.language][t];function Pt(t){let e=h(t);return typeof e==
"string"?e:""}var wp=12,Dt=new Map;for(let t=0;t<j;t+=1)N(t)||Dt.set(I(t),(Dt.get(I(t))??0)+1);function vi(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of R(n)){if(o.from!==n||N(o.from)||N(o.to)||(o.relation===null?!D(o.statement):
o.isAside))continue;let[s,r]=[I(o.from),I(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[I(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Js=Dt.size>1,Oi=Js&&u.presets[0]?.name==="hub"&&Re.every(t=>R(t).length<wp);var Zs=Oi?"types":"picture",Do=["picture","table",...Js?["types"]:[]];function Pn(t){d.mode=t,k("table").hidden=
t!=="table",k("types").hidden=t!=="types",k("drawing").hidden=t!=="picture",k("tools").hidden=t!=="picture",Qt(
"modes",t)}var yp=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ft(t){
d.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of yp)k(n).hidden=e!==t;tr()}function tr(){k("fold").textContent=d.tab==="details"&&ye()||k(
`tab-${d.tab}`).textContent}var gt=t=>k("fold").setAttribute("aria-expanded",String(t)),Mi=()=>k("fold").getAttribute(
"aria-expanded")==="true";var xp=13,bp=1,Dn=t=>(rt(t)?.sums??[]).filter(({statement:e})=>D(e)),Fo=t=>Dn(t).map(({statement:e})=>er(e)+K(
[e])).join(", "),er=t=>$(u.statements[t].object.text),Ei=(t,{currency:e})=>`${I(t)} ${e}`;function kp(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Dn(e)){let o=Ei(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function nr(t,e){
let n=kp().get(Ei(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function fn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Dn(o).flatMap(s=>nr(o,
s)??[]));return n.length?Math.max(bp,xp*n.reduce((o,s)=>o+s)):null}var or=2,$p=24,Sp=new Map(u.ties.map(t=>[t.property,t])),sr=t=>!t.isAside||t.alone,Ti=t=>Vs()&&t.property===null&&
Fo(t.relation)!=="";function Ai(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:$(
u.predicates[u.statements[t.statement].predicate])+Hs(t)};if(Ti(t))return{...e,said:Fo(t.relation)};let{captions:n,
called:o}=rt(t.relation),s=sr(t)?yt(n):$(o),r=t.property===null||sr(t)?"":Hs(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Ci({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Sp.get(t);if(s)
return $(e?s.into:s.out).replace("{}",()=>o)+n;let r=$(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Li(t){
let e=Ai(t);return Ci(e,e.said)}function Ri(t){let e=new Map;t.map(Ai).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,or),
...s.length>or?[h("moreLines")(s.length-or)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Ci(s[0],r.length>$p?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Ni(t){if(t.relation===null)return null;if(Ti(t))return Fo(t.relation);let e=sr(t)&&rt(t.relation)?.
amounts||[];return e.length?yt(e):null}var Ii=[[],[0],[-.3,.3],[-.4,0,.4]];function ji(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function Et(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ji(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Pi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Di(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ji(t,e,n))} `:"L"}${o(e)}`}var vp=2e3;function Fi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Ri(o.map(([,[a]])=>a)),amount:o.length===1?Ni(r[0]):null,grave:[...Yt(r)].some(a=>en(
a)&&!Ne(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Be=new Map,rr=new Map,
et=()=>Be,ut=t=>rr.get(t)??0;function ar(t){let{from:e,to:n}=Be.get(t);return{from:e,to:n,edges:[...Be.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Bo(t){let e=[...Be.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?ar(o.
id):null}function qo({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=d;
return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>Mo(s,a))}function Bi(){let t=new Map,
e=bt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Li(n);r.said.set(a,[...r.said.get(a)??[],n])}Be=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(l))),a=e.length>vp?void 0:Ii[r.length],i=a?r.map((l,f)=>Fi(
f?`${n}/${f}`:n,o,[l],a[f])):[Fi(n,o,r,0)];for(let l of i)Be.set(l.id,l)}rr=new Map;for(let{from:n,to:o}of Be.
values())for(let s of[n,o])rr.set(s,ut(s)+1)}var Ui=["kind","country","radial"],un=28,Gi=64,Wo=60,qi=190,ir=u.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),zi=ir>=0;function Op(t){if(I(t)===ir)return C(t);let e=R(t).find(n=>n.relation===null&&n.from===t&&I(n.to)===
ir);return e?C(e.to):h("noCountry")}var cr=()=>k("drawing").clientWidth<k("drawing").clientHeight?.6:1.5;function Mp(t){
let e=[...t].map(([l,f])=>{let p=f.map(An),g=[0,1].map(x=>Math.max(...p.map(v=>v[x]))+un),m=Math.ceil(Math.sqrt(
f.length*g[1]*cr()/g[0]))||1,w=Math.ceil(f.length/m),y=Math.min(m,f.length);return{name:l,things:f,cell:g,columns:m,
width:y*g[0]+un,height:Gi+w*g[1]+un}}),n=l=>+(l===h("noCountry"));e.sort((l,f)=>n(l.name)-n(f.name)||f.height-
l.height||f.things.length-l.things.length);let o=e.reduce((l,f)=>l+(f.width+Wo)*(f.height+Wo),0),s=Math.max(Math.
sqrt(o*cr()),...e.map(l=>l.width)),[r,a,i]=[0,0,0];return e.map(l=>{r&&r+l.width>s&&([r,a,i]=[0,a+i+Wo,0]);let f={
...l,left:r,top:a};return r+=l.width+Wo,i=Math.max(i,l.height),f})}function Wi(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=Mp(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:f})=>r.
map((p,g)=>{let m=l+un/2+g%i*a[0]+a[0]/2,w=f+Gi+Math.floor(g/i)*a[1]+u.things[p].radius+un/2;return[p,{x:m,y:w}]})),
groups:o}}function Ep(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:l,to:f})=>l===i||f===i).map(l=>at(l,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function Tp(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ap(t){let e=[...t].sort((f,p)=>R(p).length-
R(f).length||f-p)[0],n=b.centre!==null&&t.includes(b.centre)?b.centre:e,o=bt(),{reached:s,left:r}=Ep(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],l=0;return s.slice(1).forEach((f,p)=>{let g=S=>o.flatMap(P=>P.from===S||P.to===S?a.get(at(P,
S))??[]:[])[0]??0,m=new Map(f.map(S=>[S,g(S)])),w=p?[...f].sort((S,L)=>Number(m.get(S))-Number(m.get(L))||S-L):
[...f].sort((S,L)=>I(S)-I(L)||S-L),y=w.map(S=>An(S)[0]+un);l=Math.max(l+qi,y.reduce((S,L)=>S+L,0)/(2*Math.PI));
let x=w.map((S,L)=>2*Math.PI*L/w.length-Math.PI/2),v=p?Tp(w.map(S=>Number(m.get(S))),y.map(S=>S/l)):x;w.forEach(
(S,L)=>{a.set(S,v[L]),i.push([S,{x:l*Math.cos(v[L])*cr(),y:l*Math.sin(v[L])}])})}),r.forEach((f,p)=>{i.push([f,
{x:(p-(r.length-1)/2)*200,y:l+qi}])}),{points:i,groups:[]}}var Ho=[],Hi="";function Ki(){let t=new Set(Ro()),e=Q().
filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.arrangement&&`${d.arrangement} ${d.language} ${e}`;if(n===Hi||(Hi=n,
Ho=[],!n||!e.length))return;let o={radial:()=>Ap(e),kind:()=>Wi(e,r=>$(u.kinds[I(r)].label)),country:()=>Wi(e,
Op)}[d.arrangement],s=o?.()??{points:[],groups:[]};Ho=s.groups;for(let[r,a]of s.points)cn(r,a)}var Vi=()=>Ho.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function _i(t,e,n){t.lineWidth=n,t.strokeStyle=e.
soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,
top:r,width:a,height:i}of Ho){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[l,f]=[Math.max(13*n,
15),s+8*n];t.fillStyle=e.paper,t.fillRect(f-4*n,r-l*.7,t.measureText(o).width+8*n,l*1.4),t.fillStyle=e.soft,t.
fillText(o,f,r)}}var[Cp,Yi]=[50,.4],Lp=.75,Rp=250;function Qi(t,e){let n=0,o=!1,s=!1;function r(i=Cp){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Yi}}),i>Yi/2&&(n=setTimeout(()=>r(i*Lp),Rp))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Xi=[[],[9,3],[2,3],[9,3,2,3]],Uo=[5,4],lr=3,Ji=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Np=Ji(u.relations.map(({thing:t})=>I(t))),Ip=Ji(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function pn(t){let e=Np.filter(n=>u.kinds[n].family===u.kinds[t].family);return Xi[Math.max(
0,e.indexOf(t))%Xi.length]}var ke=t=>Ip.indexOf(t)%lr,dn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(rt(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var jp=3,Zi=.6;function tc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:f,families:p}=n,
{family:g,rank:m,shape:w}=F(t),y=!o||o.has(t),x=p[g][y?s&&m==="concept"?"pale":"full":"dim"],v=t===d.selected,
S=Xt(t).includes("†")&&y,L=S&&je(t),P={background:x,border:a},V=be(t);return{id:t,...Y(t),shape:w,size:Jt(t,
r,e)/r,borderWidth:(v?3:L?4:S?2:1)*(s?Zi:1),color:{background:x,border:v?a:L?f:S?l:i,highlight:P,hover:P},fixed:V,
shapeProperties:{borderDashes:V?[3,2]:!1}}}function ec(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:f}=n,p=t.edges.find(S=>S.relation!==null)?.relation??null,g=s?null:fn(t),m=g===null?
void 0:dn(t),w=p===null?i:l[F(p).family],y=m===void 0?w:f[ke(m)],x=p===null?Uo:g===null?pn(I(p)):[],v=S=>({enabled:!s&&
t.edges.some(L=>L.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Zi/r:p===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<jp,dashes:x.length&&!s?x:!1,smooth:Pi(t.bend)}}var[Pp,nc]=[700,.2],Dp=6,Fp=2,Bp=1.15,qp=1500;function oc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(p,g,m,w){e.setSize("100%","100%");let[y,x]=[p.map(({x:A})=>A),p.map(({y:A})=>A)],[v,S,
L,P]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],V=Math.min((t.clientWidth-Math.min(150,t.clientWidth/
6))/(S-v||1),Math.max(t.clientHeight-o()-70,20)/(P-L||1),Bp),st=m&&t.clientWidth<Pp&&V*Dp>nc?Math.max(V,nc):V,
lt=st<.35?g:null,wt=!a||m||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:lt??(st>Fp*
V?w:null)??{x:(v+S)/2,y:(L+P)/2+16+o()/2/st},scale:lt?.35:st},e.moveTo({...i,animation:wt?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),wt?r():(l=performance.now()+qp,Wp(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=l}}var Wp=t=>t;var Hp=1.5;function sc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function fr(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,f){let{face:p,paper:g}=l,
m=s.split(`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let w=o*nn;m.forEach((y,x)=>{let v=n+
(x-(m.length-1)/2)*w,S=t.measureText(y).width+2*Hp*f;t.fillStyle=g,t.fillRect(e-S/2,v-w/2,S,w)}),m.forEach((y,x)=>{
let v=n+(x-(m.length-1)/2)*w,S=e-t.measureText(y).width/2;t.textAlign="left";for(let L of y.split(/([†‡]+)/)){
let P=/^[†‡]/.test(L);t.font=`${P?700:r} ${o}px ${p}`;let V=t.measureText(L).width;t.fillStyle=P?a?l.grave:
l.mark:i,P&&a&&(t.fillRect(S-f,v-w/2,V+2*f,w),t.fillStyle=g),t.fillText(L,S,v),S+=V}t.font=`${r} ${o}px ${p}`})}function Fn(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...d.
highlighted,...e.filter(Mt)])}if(d.selected===null||!Mt(d.selected))return sn(ie())?null:new Set([...et().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...et().values()].filter(({from:e,to:n})=>e===d.selected||n===d.selected);
return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function rc(t){let e=Fn(),n=new Set(t),o=i=>i===
d.selected?2:e?.has(i)?1:0,s=i=>ut(i)+(_(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&qo(i,e),a=[...t].sort((i,l)=>o(
l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...et().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:Y,degree:ut}}var Go=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[f,p,g,m],w]of this.#t.get(l)??[])if(w!==n&&s<g&&f<a&&r<m&&p<i&&
!o(w))return!1;return!0}};function ac([t,e,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[p,g,m,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<m||p>w)return!1;continue}let[y,x]=[(m-p)/g,(w-p)/g];l=Math.max(l,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return l<=f}var ic=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],uc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Up=[[0,-2],[0,2],...uc.
map(([t,e])=>[1.25*t,1.6*e])],[Gp,zp]=[ic,[...ic,...uc,...Up]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),pc=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Kp=[...pc,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],dc=[0,8,16,24,32],Vp=[...dc,48,64,96,128,176,224],_p=12,ur=12,cc=60,Yp=14,
Qp=600,Xp=500,Jp=400,Zp=.5,Bn=2,lc=2,td=.8,ed=1,fc=(t,e,n,o)=>[t-n/2-Bn,e-o/2-Bn,t+n/2+Bn,e+o/2+Bn];function mc({
shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,sight:i=null,most:l=Xp}){let f=M=>({x:s(M).x*a,y:s(
M).y*a}),p=new Go;for(let M of t){let{x:W,y:U}=f(M),H=Jt(M,a,r(M));p.add([W-H,U-H,W+H,U+H],M)}let g=o.length>Jp?
[]:o.flatMap(M=>nd(M,f));function m(M,W,U,H=(()=>!1)){let J=i&&U.x>i[0]&&U.y>i[1]&&U.x<i[2]&&U.y<i[3],Rt=null,
dt=1/0;for(let mt of M){let[Qe,ne,oe,Xe]=mt.box;if(J&&(Qe<i[0]||ne<i[1]||oe>i[2]||Xe>i[3])||!p.isFree(mt.box,W,
H))continue;let Ut=g.reduce((Je,{id:se,stroke:Ot})=>Je+(se!==W&&ac(Ot,mt.box)?1:0),mt.off??0);if(Ut<dt&&([Rt,dt]=
[mt,Ut]),!dt)break}return Rt}let[w,y]=[e.slice(0,l),o.slice(0,l)],x=y.filter(({amount:M})=>M),v=new Set(x.flatMap(
({from:M,to:W})=>[M,W])),{names:S,captions:L}={names:new Map,captions:new Map},P=new Map;function V(M,W,U){p.add(
U,`name ${M}`),P.set(M,U),S.set(M,W)}function st(M){p.remove(`name ${M}`),S.delete(M)}let lt=new Set(e.slice(0,
Yp)),wt=M=>t.length>Qp&&lt.has(M)&&r(M)>=ur;function A(M){let W=Us(M),{size:U,bold:H}=ti(M,a,r(M)),[J,Rt]=re(W,
U,H),{x:dt,y:mt}=f(M),Qe=Jt(M,a,r(M)),ne=r(M)>=ur,oe=Ot=>Ot.flatMap(Ze=>(ne||v.has(M)?Kp:pc).map(([Tn,Ps])=>{let wo=Qe+
Bn+1+Ze,[Aa,Ca]=[Tn*(wo+J/2),Ps*(wo+Rt/2)];return{dx:Aa,dy:Ca,isFar:Ze>_p,box:fc(dt+Aa,mt+Ca,J,Rt)}})),Xe=oe(ne?
dc:[0]),Ut=Ot=>typeof Ot=="number"&&Ot!==M&&r(Ot)<ur,Je=Ot=>typeof Ot=="number"&&!lt.has(Ot),se=m(Xe,null,{x:dt,
y:mt})??(wt(M)?m(Xe,null,{x:dt,y:mt},Ut)??m(oe(Vp),null,{x:dt,y:mt},Je):null);se&&V(M,{dx:se.dx,dy:se.dy,size:U,
bold:H,label:W,isFar:se.isFar},se.box)}function q({id:M,from:W,to:U,bend:H,amount:J,weight:Rt},dt){let[mt,Qe]=re(
dt,Ao),[ne,oe]=[f(W),f(U)];if(Rt<lc&&Math.hypot(oe.x-ne.x,oe.y-ne.y)<td*mt)return;let Xe=(J||Rt>=lc?zp:Gp).map(
([Je,se,Ot])=>{let[Ze,Tn]=[se*(mt/2+4),Ot*(Qe/2+4)],{x:Ps,y:wo}=Et(ne,oe,H,Je);return{along:Je,dx:Ze,dy:Tn,off:Ze||
Tn?ed:0,box:fc(Ps+Ze,wo+Tn,mt,Qe)}}),Ut=m(Xe,M,Et(ne,oe,H,.5));Ut&&(p.remove(M),p.add(Ut.box,M),L.set(M,{along:Ut.
along,dx:Ut.dx,dy:Ut.dy,size:Ao,label:dt}))}function nt(M){let W=M.amount??"";if(q(M,W),L.has(M.id))return;let U=[
M.from,M.to].filter(J=>S.has(J)),H=U.map(J=>({end:J,name:S.get(J),box:P.get(J)}));for(let J of U)st(J);q(M,W);
for(let J of U)A(J);if(!U.every(J=>S.has(J))){p.remove(M.id),L.delete(M.id);for(let{end:J,name:Rt,box:dt}of H)
st(J),Rt&&dt&&V(J,Rt,dt)}}for(let M of w.length<=cc?w.filter(W=>v.has(W)):w)A(M);if(w.length<=cc)for(let M of x)
nt(M);for(let M of w)S.has(M)||A(M);if(S.size>=Zp*w.length){for(let M of x)q(M,M.label);for(let M of y)M.amount||
q(M,M.label)}for(let M of n.slice(0,l))A(M);return{names:S,captions:L}}function nd({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(l=>Et(r,a,o,l));return i.slice(1).map((l,f)=>({id:t,stroke:[
i[f].x,i[f].y,l.x,l.y]}))}var od=50,mn=new Map,pr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function sd(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...on(e,new Set([e]),new Set).
slice(0,Cn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?on(r,s,o).slice(0,Cn):Ln(r,s,o))s.add(
i)}return s}function Tt(){let[t,e]=[sd(),new Set(pr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...Io(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var hc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ae()});function hn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Po(e):t!==null?an(t):fi(),b.away=
new Set(r);for(let p of[...a,...b.away])b.aside.delete(p);for(let p of n)jt(b.shown,[p.thing]),p.all?jo(p.thing):
jt(b.shown,Ln(p.thing,b.shown,b.away)),b.came.push(p);jt(b.shown,o);for(let p of s)b.shown.delete(p);b.pinned=
new Set(i),b.sieve=l;let f=mn.get(gc());f&&(b.shown=new Map(f))}var gc=()=>`${d.arrangement} ${b.preset} ${b.centre}\
 ${pr().sort((t,e)=>t-e)}`;function zo(){let t=gc();mn.delete(t),mn.set(t,new Map(pr().map(e=>[e,Y(e)]))),mn.size>
od&&mn.delete([...mn.keys()][0])}function wc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function p(){if(!f)return;let x=l(),v=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*v}px, ${x.
y-f.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),m=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),m(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||m()),addEventListener("pointercancel",()=>r||m()),t.on("dragStart",({nodes:x})=>x.length&&m()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var rd=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),ad=.15,id=.01,yc=14,cd=4e6;function dr(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var mr=(t,e,n)=>n?Array.from({length:yc+1},(o,s)=>Et(t,e,n,s/yc)):[t,e];function xc(t,e,n,o){
if(t.length*e.length>cd)return;let s=e.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of t){let m=function(x,v=1/0){let S=mr(l,f,x),[L,P,V,st]=[l.x,l.x,l.y,l.y];for(let{x:wt,y:A}of S)[L,
P]=[Math.min(L,wt),Math.max(P,wt)],[V,st]=[Math.min(V,A),Math.max(st,A)];let lt=0;for(let{thing:wt,at:A,radius:q,
core:nt}of s){let{x:M,y:W}=A;if(M<L-q||M>P+q||W<V-q||W>st+q||wt===i.from||wt===i.to)continue;let U=1/0;for(let H=1;H<
S.length;H+=1)U=Math.min(U,dr(S[H-1],S[H],A));if(U<q&&(lt+=U<nt?1:id),lt>=v)break}return lt};var a=m;let[l,f]=[
n(i.from),n(i.to)],p=`${i.from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=x=>g.every(v=>Math.abs(v-x)>=ad),y=m(
i.usual);i.bend=i.usual;for(let x of y?rd:[]){let v=i.usual+x,S=w(v)?m(v,y):1/0;if(S<y&&([y,i.bend]=[S,v]),!y)
break}g.push(i.bend)}}var ld=5,Ko=1.35,hr=t=>Xt(t).includes("†")?je(t)?"!":"†":"";function bc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:l}of e)!l||i<ld*s||(t.font=`700 ${i*
Ko}px ${o}`,t.fillText(l,r,a+i*.08))}var qe=matchMedia("(prefers-color-scheme: dark)");$e(qe.matches?"dark":"light");function $e(t){document.documentElement.
dataset.theme=t}var gn=()=>document.documentElement.dataset.theme==="dark";function kc(){let{theme:t="light"}=document.documentElement.dataset;$e("light");let e=Vo();return $e(t),e}function Vo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:lr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var fd=.55,ud=120,pd=500,Sc=3e3,dd=3,Bt=k("drawing"),vc=()=>k("tools").offsetHeight,ue=new vis.DataSet([]),qn=new vis.
DataSet([]),T=new vis.Network(Bt,{nodes:ue,edges:qn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Hn=()=>ue.length>pd,wr=oc(Bt,T,{isHeavy:Hn,below:vc,arrived:()=>Cc(!0),settle:kr});wc(T,Bt.querySelector("canv\
as"),Hn,kr);var At=Vo(),gr={names:new Map,captions:new Map},$c=0,_o=!1,Wn={scale:0,x:0,y:0};function md(){let t=Q().
length;return t>Sc||t>ud&&T.getScale()<fd}function hd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Bt.
clientWidth-t,Bt.clientHeight-vc()-e]}function gd(t){return Hn()?t.filter(e=>Oc(e,50)):t}function Oc(t,e){let{
x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<Bt.clientWidth+e&&o<Bt.clientHeight+e}function Mc(){Wn={scale:T.
getScale(),...T.getViewPosition()},gr=mc({...rc(gd(Q())),scale:Wn.scale,sight:hd()})}function Ec(){let t=T.getScale();
function e(n){let o=Jt(n,t,ut(n));return[o/t,(o+dd)/t]}xc([...et().values()],Q(),Y,e)}function yr(t){let e=Fn(),
n={colours:t,highlighted:e,far:md(),scale:T.getScale()};return{things:Q().sort((o,s)=>ut(o)-ut(s)).map(o=>tc(o,
ut(o),n)),lines:[...et().values()].map(o=>ec(o,qo(o,e),n))}}function xr(){At=Vo(),Bi();let t=Q().length<=Sc;T.
setOptions({interaction:{hover:t,dragNodes:t}}),qn.remove(qn.getIds().filter(o=>!et().has(String(o)))),Ec();let e=yr(
At),n=new Set(e.things.map(({id:o})=>o));ue.remove(ue.getIds().filter(o=>!n.has(Number(o)))),ue.update(e.things),
qn.update(e.lines),Mc(),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),d.selected!==
null&&ue.get(d.selected)&&T.selectNodes([d.selected],!1)}function Tc(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),
s=Math.abs(e/Wn.scale-1)>(Hn()?.2:.03);if(!t&&!s&&!(Hn()&&Math.hypot(n-Wn.x,o-Wn.y)*e>20))return;if(s&&Ec(),Mc(),
!s){T.redraw();return}let r=yr(At);ue.update(r.things),qn.update(r.lines)}function Yo(){let t=1/T.getScale(),e=s=>T.
getPosition(s),n=[...gr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f,isFar:p}])=>{if(!ue.get(s))return[];
let{x:g,y:m}=e(s);return[{thing:s,x:g+r*t,y:m+a*t,size:i*t,bold:l,label:f,from:p?{x:g,y:m}:null}]}),o=[...gr.captions].
flatMap(([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let p=et().get(s);if(!p)return[];let{x:g,y:m}=Et(e(p.from),
e(p.to),p.bend,r);return[{line:p,x:g+a*t,y:m+i*t,size:l*t,label:f,grave:p.grave}]});return{names:n,captions:o}}
function Ac(){let[t,e]=[Fn(),T.getScale()];return Q().filter(o=>hr(o)&&(!t||t.has(o))&&ue.get(o)).map(o=>({...T.
getPosition(o),radius:Jt(o,e,ut(o))/e,sign:hr(o)}))}function br(t){let[e,n]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas(
{x:Bt.clientWidth,y:Bt.clientHeight})];return{...yr(t),...Yo(),signed:Ac(),from:e,to:n,width:Bt.clientWidth,height:Bt.
clientHeight}}function kr(){Tc(!0)}function Cc(t=!1){cancelAnimationFrame($c),_o=_o||t,$c=requestAnimationFrame(
()=>{Tc(_o),_o=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=Yo();bc(t,Ac(),At,e);for(let r of o)
fr(t,r,r.line.weight>1?At.ink:At.soft,At,e);let s=Fn();for(let{x:r,y:a,from:i}of n)i&&sc(t,i,{x:r,y:a},At,e);for(let r of n){
let a=s?!s.has(r.thing):_(r.thing);fr(t,r,a?At.soft:At.ink,At,e)}_i(t,At,e),wr.isTravelling()||Cc()});T.on("dr\
agEnd",({nodes:t})=>t.length?$r(t):kr());function $r(t){for(let e of t)cn(e,T.getPosition(e));zo(),xr()}var Lc=t=>Oc(
t,-20);var wd=3,yd=6,xd=k("drawing"),Rc=[null,!0],wn=!1,Sr=T.getViewPosition();function qt(t=null,e=!1){Rc=[t,e],wn=!1;
let n=new Set(Q()),o=(t??[...n]).filter(r=>n.has(r)).map(Y);if(!o.length)return;let s=Y([...n].reduce((r,a)=>ut(
a)>ut(r)?a:r));wr.look(t?o:[...o,...Vi()],t&&!d.highlighted?o[0]:null,e,s)}var Nc=()=>wn||qt(...Rc);function Ic(t){
let e=Q().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,xd.clientHeight/s/wd);return Math.max(r,Math.min(yd,t))}function We(t){
wn=!0,T.moveTo({scale:Ic(T.getScale()*t)})}T.on("zoom",()=>{wn=!0;let[t,e]=[T.getScale(),Ic(T.getScale())];t!==
e&&T.moveTo({scale:e,position:Sr}),Sr=T.getViewPosition()});T.on("dragEnd",({nodes:t})=>{wn=wn||!t.length,Sr=T.
getViewPosition()});var jc=Qi(T,t=>{$r(Q()),t&&d.selected===null&&!d.highlighted&&qt()});function vr(){let{selectionHandler:t}=T,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
T.redraw()}var Qo=null;function pe(t=null,e=!1){Qo=d.mode==="picture"?null:()=>qt(t,e),Qo||qt(t,e)}function kd(){let{selected:t,
highlighted:e}=d;pe(t!==null?[t,...ct(t,rn()).filter(Mt)]:e)}function kt({from:t=null,moves:e=!0}={}){Ft(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&gt(!0),G(),k("details").scrollTop=0,n&&(d.
tab==="details"&&(ft(h("chosen")+ye()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&kd())}function Wt(t){ot(),fe(t),kt()}function Pc(t){ot(),fe(t),kt({moves:!1})}function Dc(t){
fe(t,!0),kt({moves:!Lc(t)})}function Xo({from:t,to:e}){ot(),ln(t,e),kt({moves:!1})}function He(){ot(),ht(),kt()}
function Fc(t){ot(),ht(),d.mode==="types"&&Pn("picture"),d.arrangement="",an(t),kt(),pe(null,!0)}function Se(t){
t<0||t>=u.steps.length||(ot(),In(t),kt(),k("overview").scrollTop=0,t&&u.steps[t].told[0].points.length&&gt(!0),
ft(k("headline").textContent),pe(d.highlighted))}var Un=()=>Se(0);function Jo(t,e,n={}){ot(),Fe(t,e,n),kt()}function ve(t){
let e=d.passage;ot(),Rn(t),kt({from:e})}function Zo(t,e=!0){d.unknown=null;let n=Pa(t,e);n&&Object.assign(d,{unknown:n,
tab:"overview"}),kt(),n&&gt(!0),d.tab==="overview"&&pe(d.highlighted,!d.highlighted)}function de(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);ot(),t(),jn(),d.stays=e===void 0,G(),e!==void 0&&pe(e===null?
null:[e,...ct(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Bc=t=>de(()=>ft(h("added")(Po(t))),
t),ts=(t,e=!0)=>de(()=>ft(h("added")(pi(t))),e?t:void 0),qc=()=>d.selected??d.pair?.from;function es(t){let[e,
...n]=t;de(()=>{Qs(t),n.length||fe(e)},n.length?qc():void 0,t),n.length||kt()}function ns(t){let[e,...n]=t;if(de(
()=>{n.length||ht(),Xs(t)},n.length?qc():void 0,t),n.length)return;let s=Bo(e);s&&ln(s.from,s.to),kt()}var Wc=()=>de(
()=>Qs(Pe()),null),Hc=()=>de(()=>Xs(li()),null),Uc=t=>de(()=>mi(t));function Gc(t){ot(),ht(),Ys(t),kt(),ft(h("\
hiddenNow"))}var Zt=(t,e)=>de(()=>hi(t,e)),Or=t=>de(()=>gi(t));function Mr(){Fa(),ft(h("undone"))}function Ue(t){
Pn(t),G(),t==="picture"&&Qo&&Qo()}function zc(t){d.reading=t,Qt("readings",t),jn(),G()}var $d={33:60,35:62},Sd=126;function vd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Sd;o=o*85+(r<42?$d[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function Oe(t){let e=new Blob(
[vd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Od=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function me(t){
let e=`${t}-block`;return document.getElementById(e)||await Od,document.getElementById(e)?.textContent??""}var Vc=new Map;
function os(t){let e=Vc.get(t)??Md(t);return Vc.set(t,e),e}async function Md(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await Oe(await me(t))),document.head.append(e)}function yn(t,e){let n=$(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Ed=10.2,Td=5.9,Ad=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Er(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Ad(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function _c(t,e,n){let o=Math.floor(e/Td),s=t.caption.flatMap(y=>Er(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,l=e<500,f={...n,scale:t.scale,wide:e,label:e-(l?110:150),
name:l?80:155,out:l?-90:-165,right:l?90:240,across:l?1:99,flow:l?e-180:e-360,step:l?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:Er(t.title,Math.floor(e/Ed)),subtitle:t.subtitle?Er(
t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().decode(await Oe(await me("templates")))),
g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),m=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,x,v)=>x?
JSON.stringify(f[x]):String(f[v]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,x)=>({n:x,text:y}))};for(let y of m.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return m}var Cd=760,Ld=280;async function Rd(t,e){await os("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await _c(t,Math.min(Math.max(e,Ld),Cd),s))}function Ar(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Rd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(h("saveSvg"),()=>yn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Tr=!1;function Yc(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:Tr||o,ontoggle:({target:r})=>Nd(r,t,e)},c("summary",{},h("asChart")),n):""}function Nd(t,e,n){Tr=t.open,Tr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Ar(e,n()))}var Me="http://www.w3.org/2000/svg",Gn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function z(t,e,...n){let o=document.
createElementNS(Me,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ss(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return z("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},z("path",{d:"M0 6h26",...o}))}var Ct=({family:t,shape:e})=>z(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},z("path",{d:Gn[e]}));function X(t){return t>=j?c("span",{dir:"auto"},C(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Wt(
t)},Ct(F(t)),C(t))}function Ge({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${$(o)}\
)`:""):t}var Cr=({name:t,paragraph:e,sentence:n})=>e?h("briefly")(e,n):t;function rs(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?c("code",{},t):pt(e)}function pt(t){let e=u.passages[t],[n,o]=[Cr(e),`${Ge(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return E(n,()=>ve(t),{class:"chip",...s})}var Id="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Lr=5,jd=.5,as=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),Pd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?Id[Math.
floor(n/588)]:e}).join(""),Jc=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[
n,...o].map(a=>as(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(as),...r],initials:s.map(Pd).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Qc(t,e){let n=t.indexOf(e);return n<0?Lr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function zn(t,e=12){
let n=t.trim().normalize("NFC"),o=as(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Jc.map((r,a)=>{let i=s?
r.initials.map(l=>Qc(l,n)):r.plain.map(l=>Qc(l,o));return{rank:Math.min(...i,Lr),thing:a}}).filter(r=>r.rank<Lr).
sort((r,a)=>r.rank-a.rank||Number(_(r.thing))-Number(_(a.thing))||R(a.thing).length-R(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}var Xc=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Dd(t,e){
let[n,o]=[Xc(t),Xc(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}function is(t,e){let n=zn(
t,e);if(n.length)return n;let o=as(t.trim());return Jc.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Dd(
a,o)))})).filter(({share:s})=>s>=jd).sort((s,r)=>r.share-s.share||R(r.thing).length-R(s.thing).length).slice(0,
e).map(({thing:s})=>s)}function Fd(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Rr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),tl=new Map,el=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])el.set(Rr(o),t);for(let o of[e,...n])tl.set(o,t).set(Fd(o),t)}var tt=t=>tl.get(t)??(/^\w+:/.
test(t)?void 0:el.get(t.toLowerCase()));function ze(t){let{name:e}=u.things[t],n=Rr(e);return/^[\w.-]+$/.test(
n)&&tt(n)===t?n:e}var Zc=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),nl=t=>Zc.get(t.toLowerCase())??
Zc.get(Rr(t)),Bd=new Map(u.presets.map(({name:t},e)=>[t,e])),ol=t=>Bd.get(t),qd=new Map(u.kinds.map(({name:t},e)=>[
t,e])),cs=t=>qd.get(t);var sl=null;function Kn(){return sl??=me("rdf").then(Oe).then(t=>JSON.parse(new TextDecoder().decode(t))),sl}function Ke(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Wd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Hd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Ud(t){let[,e,n="",o=""]=Wd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Hd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function rl(){let t=await Kn(),e=Q(),n=l=>({iri:Ke(u.things[l].name,t.prefixes),
thing:l}),o=l=>D(l)&&typeof u.statements[l].object!="number",s=Yt(bt());for(let l of e)for(let f of xt(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=u.statements[l],{subject:p,predicate:g,object:m}=f;return{
subject:n(p),predicate:Ke(t.predicates[g],t.prefixes),object:typeof m=="number"?n(m):Ud(t.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var ls=(t,e)=>(e.types[t]??[]).map(n=>Ke(n,e.prefixes));var jr=20,he=()=>document.getElementById("tab-ask")!==null,Vn=class extends Error{constructor(e){super(e),this.
why=e}},xn=null,_n=new Map,al=0;function il(t,e,n){al+=1;let o=al;return new Promise((s,r)=>{_n.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Ir(t){xn?.worker.terminate(),xn=null;for(let{reject:e}of _n.
values())e(new Vn(t));_n.clear()}async function Gd(){let t=await Oe(await me("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,
error:a,isBroken:i}})=>{if(i)return Ir("broke");let l=_n.get(s);_n.delete(s),a?l?.reject(Object.assign(new Error(
a.message),{told:a.told})):l?.resolve(r)},n.onerror=s=>{s.preventDefault(),Ir("broke")};let o=il(n,"open",[await me(
"engine"),await me("asking"),u.readings[0]]);return{worker:n,known:o}}var Nr=null;async function cl(){return xn||
(Nr??=Gd(),xn=await Nr,Nr=null,xn)}async function ll(){return(await cl()).known}async function $t(t,...e){let{
worker:n,known:o}=await cl();await o;let s=setTimeout(Ir,1e3*jr,"ended");try{return await il(n,t,e)}finally{clearTimeout(
s)}}var fl=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=fl(),Yn=(t={})=>{Object.assign(O,fl(),t)},Ee=()=>O.name!==""||O.own!==null,B={now:null,
terms:null,hasFailed:!1},Qn=()=>B.now?.questions.find(({name:t})=>t===O.name),fs=({typed:t})=>Object.values(t).
flat().map(e=>{let n=tt(e);return n===void 0?e:C(n)}).join(", "),us=t=>$(B.now?.questions.find(e=>e.name===t)?.
title??t);var Xn="http://www.w3.org/2001/XMLSchema#",zd=/[\p{Cc} <>"{}|\\^`]/u,Kd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function ps({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(ps).join(" ")} )>>`;if(t==="uri"){if(zd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Kd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Xn}\
string`?`${s}^^<${n}>`:s}var Vd=["Long","Int","Short","Byte"],_d=["integer",...Vd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],wk=new Map([..._d.map(t=>[Xn+t,/^[+-]?\d+$/]),
[`${Xn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Xn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Xn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var ul=null,pl=null;function Pr(t){let{prefixes:e}=B.terms??u;return ul??=new Map(u.things.map(({name:n},o)=>[
Ke(n,e),o])),t?.type==="uri"?ul.get(t.value):void 0}function Yd(){if(!B.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=B.terms,o=r=>`<${Ke(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):t[l],p=`${o(r)} <${Ke(e[a],n)}> ${f}`;s.set(p,[...s.get(p)??[],l])}),
s}function dl({evidence:t}){pl??=Yd();let e=t.map(n=>({one:n,places:(pl?.get(Qd(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Qd=({triple:t})=>t.map(
ps).join(" ");function ml(t){let n=[...new Set(t.flat().map(Pr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!N(
s));return o.length?o:n}var Xd=60,ds=()=>O.answer?ml(O.answer.rows.map(({terms:t})=>t)):[];function hl(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=ds();return d.highlighted=t.length&&t.length<=Xd?le(t):null,d.highlighted??[]}
function Dr(){return O.isDrawn=!0,hn({...hc(),added:ds()}),d.highlighted=null,null}async function Jn(){if(!(B.now||B.hasFailed)){try{let[t,e]=await Promise.all([ll(),Kn()]);Object.assign(B,{now:t,
terms:e})}catch(t){B.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}G()}}var gl=()=>`${d.reading} ${d.
language} ${JSON.stringify(O.rates)}`;function wl(){Ee()&&O.key!==gl()&&Fr()}var ms=null;async function Fr(){let t={};
ms=t,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:gl()});let{reading:e,language:n}=d,o=[];
try{await Jn();let s=O.own===null?await $t("answer",O.name,O.typed,e,n,O.rates):await $t("sparql",O.own,e,n);if(ms!==
t)return;let{table:r=null,holds:a=null,refused:i,isGraph:l=!1}=s;Object.assign(O,{answer:r,holds:a,isBusy:!1}),
i&&(O.trouble={kind:"refused",message:i}),o=l||O.isDrawn?Dr():hl(),ft(r?h("rows")(r.rows.length):""),r&&!r.rows.
length&&O.own===null&&Jd(t)}catch(s){if(ms!==t)return;let{message:r=String(s),told:a}=s;Object.assign(O,{answer:null,
isBusy:!1});let i=s instanceof Vn?s.why:a?.line?"mistake":a?"given":"query";O.trouble={kind:i,told:a,message:r}}
G(),(o===null||o.length)&&pe(o)}async function Jd(t){let e=await $t("alternatives",O.name,O.typed,d.reading).catch(
()=>null);ms===t&&(O.others=e,G())}function yl(){ot(),ht();let t=Dr();Ft("ask"),G(),pe(t)}var St=(t,e={},n=null)=>qr(
{name:t,typed:e,said:n}),Zn=t=>qr({own:t});function Br(t){ot(),O.rates=t,Fr(),G()}var bn=()=>qr({});function qr(t){
ot(),ht(),Wr(t),Ft("ask"),gt(!0),G()}function Wr(t){Yn(t),(O.name||O.own)&&Fr()}function xl(){let{parameter:t,text:e,why:n}=O.trouble?.told??{},o=n==="unknown"?is(e,3):[],s=o.map(r=>E(C(r),()=>St(
O.name,{...O.typed,[t]:[ze(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},h("didYouMean")," ",...s)]:
[]}function bl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,
typed:s,rows:r})=>{let a=$(B.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),
l=c("small",{},` ${i} · ${h("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>St(
o,s)},a,l))});return[c("h2",{},h("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},h("notAllA\
sked")):""]}var Zd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,tm="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ve=null,to=Zd,kl=new Map;function em(){let t=kl.get(d.reading)??$t("vocabulary",d.
reading);return kl.set(d.reading,t),t}async function nm(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await em(),o=d.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:f,kind:p})=>({label:[i,...f].join(" "),displayLabel:i,detail:l[o],
apply:i,type:p})),r=Object.keys(B.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
tm.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Hr(){if(!Ve)return;let{doc:t}=Ve.state,e=O.trouble?.kind==="mistake"?O.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Ve.dispatch(window.editor.setDiagnostics(Ve.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function om(t,e){if(await os("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(Zn(Ve.state.doc.toString()),
!0);Ve=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[nm],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:l})=>{i&&(to=l.doc.toString())}),r]})}),e.hidden=!0,Hr()}function $l(){O.own&&(to=O.own);
let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=to,t.addEventListener(
"input",()=>{to=t.value});let e=c("div",{class:"sparql"});return Ve=null,setTimeout(()=>om(e,t).catch(()=>{})),
[E(`← ${h("allQuestions")}`,bn,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),c("p",{class:"not\
e"},h("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"tools"},E(h("run"),
()=>Zn(to),{class:"tool run"}))]}var sm=12,Sl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),eo=({label:t})=>t[d.language==="ko"?1:
0];function rm(t,e){let n=Sl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Sl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(d.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(eo(r.choice),eo(a.choice))),o.slice(
0,sm).map(({choice:r})=>r)}function vl(t,e,n){let o=c("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=c(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":h("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((g,m)=>c("li",{id:`${t}-${m}`,role:"option","aria-selected":String(m===a),onpointerdown:w=>{w.preventDefault(),
f(g.typed)}},c("span",{dir:"auto"},eo(g))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function l(){
r=rm(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),f(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
c("div",{class:"completion"},o,s)}var Ol=(t,e)=>E(t,e,{class:"given","aria-label":`${t}: ${h("drop")}`});var Ml=new Map;async function El(t){let e=JSON.stringify([O.name,t,d.reading]),n=Ml.get(e)??await $t("choices",
O.name,t,d.reading);return Ml.set(e,n),n}function Tl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],St(O.
name,n)}function am({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(p=>{let g=Ol(
p,()=>Tl(t,r.filter(m=>m!==p)));return El(t).then(m=>{let w=m.find(({typed:y,names:x})=>y===p||x.includes(p));
w&&(g.textContent=eo(w))}),g}),i=vl(s,()=>El(t),p=>Tl(t,e?[p]:[...new Set([...r,p])])),l=i.querySelector("inpu\
t"),f=tt(o);return l.placeholder=`${h("forExample")} ${f===void 0?o:C(f)}`,c("div",{class:"field"},c("label",{
for:s},$(n)),a.length?c("div",{class:"chips"},...a):"",i)}var im=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?B.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),St(e)};return o?c("a",{href:`#query=${e}`,
onclick:s},$(o.title)):e});function cm(){if(!O.said)return[];let{text:t,others:e}=O.said,n=e.map(s=>E(`${us(s.
name)} ${fs(s)}`,()=>St(s.name,s.typed),{class:"plain"})),o=n.length?[c("br"),h("mayMean"),...n.flatMap(s=>[" ",
s])]:[];return[c("p",{class:"note",id:"said"},h("saidAs")(t),...o)]}function Al({title:t,description:e,parameters:n,
gathers:o}){let s=o&&B.now?.several;return[E(`← ${h("allQuestions")}`,bn,{class:"plain back"}),c("h2",{tabindex:"\
-1"},$(t)),...cm(),c("p",{class:"note"},...im($(e))),s?c("p",{class:"erratum"},h("mixed")):"",...n.map(am)]}var Cl=t=>Pt(`topic-${t}`)||t,Ur="";function Ll(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Ur.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:p,
tags:g})=>{let m=[l,f,p,g,g.map(Cl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>m.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let p=i.filter(m=>m.tags.includes(l)).map(({name:m,title:w})=>c(
"li",{},E($(w),()=>St(m),{class:"question",value:m}))),g=c("summary",{},Cl(l)," ",c("small",{},String(p.length)));
return p.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...p))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Ur,s.addEventListener("input",()=>{Ur=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},E(h("ownQuery"),()=>Zn(""),{
class:"plain"})),n]}var Rl="";function Nl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(jr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="mistake"?h("mistake")(t.
told):t.kind==="given"?h("notGiven")(t.told):t.message:""}function hs(){if(!he()||d.tab!=="ask")return;Jn(),wl();
let t=JSON.stringify([d.language,d.reading,O.name,O.typed,O.said,O.own===null,B.now!==null,B.hasFailed]);if(Hr(),
t===Rl)return;Rl=t;let e=Qn(),n=B.now?O.own!==null?$l():e?Al(e):[...Ee()?[c("p",{class:"erratum"},h("noQuestio\
n")(O.name))]:[],...Ll(B.now.questions)]:[c("p",{class:"muted",role:"status"},B.hasFailed?h("notStarted"):h("s\
tarting"))];k("ask").replaceChildren(...n)}var Il="currency";var jl=/^[A-Z]{3}$/,lm=/^\d{4}-\d\d-\d\d$/,Pl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function zr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>jl.test(a)&&i>0&&i<1/0);return jl.test(e)&&lm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function fm({variables:t,rows:e}){let n=t.indexOf(Il);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Gr=(t,e)=>c("label",{},c("span",{},t),e);function Dl(t){let e=fm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,selected:l===
n?.currency},Vt(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"worth"}),a=()=>{
let l=e.filter(f=>f!==o.value).map(f=>{let p=n&&n.currency===o.value?String(n.worth[f]??""):"",g=c("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:p});return Gr(h("worth")(Vt(f),Vt(o.value)),g)});r.replaceChildren(
...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let p=[...r.querySelectorAll("input")].
map(({name:g,value:m})=>`${g}:${m}`);Br(zr([o.value,s.value,...p].join()))}return c("details",{class:"rates",open:n!==
null},c("summary",{},h("oneCurrency")),c("p",{class:"note"},h("ownRates")),c("form",{onsubmit:i},Gr(h("commonC\
urrency"),o),Gr(h("rateDate"),s),r,c("button",{class:"tool"},h("convert")),n?E(h("ownCurrencies"),()=>Br(null),
{class:"tool"}):""))}var no=[];for(let t=2;no.length<64;t+=1)no.every(e=>t%e)&&no.push(t);var Fl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,um=no.map(t=>Fl(Math.cbrt(t))),pm=no.slice(0,8).map(t=>Fl(Math.sqrt(t))),te=(t,e)=>t>>>e|t<<32-e;function Bl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(pm),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let v=te(r[x-15],7)^te(r[x-15],18)^
r[x-15]>>>3,S=te(r[x-2],17)^te(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+v+r[x-7]+S|0}let[i,l,f,p,g,m,w,y]=s;for(let x=0;x<
64;x+=1){let v=y+(te(g,6)^te(g,11)^te(g,25))+(g&m^~g&w)+um[x]+r[x]|0,S=(te(i,2)^te(i,13)^te(i,22))+(i&l^i&f^l&
f)|0;[y,w,m,g,p,f,l,i]=[w,m,g,p+v|0,f,l,i,v+S|0]}[i,l,f,p,g,m,w,y].forEach((x,v)=>{s[v]=s[v]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var ql=60,dm=1e5,mm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],oo=({name:t})=>t.split("/").slice(0,-1).join("/"),Kr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Kr.set(oo(t),[...Kr.get(oo(t))??[],e])});var _r=new Map;function Wl(t,e){let n=new Map,
o=null,[s,r]=[0,dm];for(let a of e){let{begin:i,end:l,sha256:f}=u.passages[a],p=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&Bl(new TextEncoder().encode(p(w)))===f,m=[i,i+s].find(g);if(m===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,v)=>Math.abs(x-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,m=y.find(g)}m!==void 0&&(n.set(a,{begin:m,words:p(m)}),s=m-i)}return n}var Vr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function hm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Wl(o,n),undone:[]},
r=n.find(g=>!Vr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,m]of mm){let w=i;i=m(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=Wl([...i],n),f=g=>n.filter(m=>Vr(g,m)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function Hl(t){let[e]=[...Kr].map(
f=>hm(t,f)).sort((f,p)=>p.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&_r.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:l===void 0?void 0:
u.passages[l],moved:o.filter(f=>r.has(f)&&!Vr(r,f)).length}}var Ul=t=>_r.get(oo(u.passages[t])),Yr=()=>_r.size>
0,gs=t=>u.passages[t].sha256?Ul(t)?.sentences.has(t):void 0;function Gl(t){let e=Ul(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-ql),o).join(
""),words:s,after:e.points.slice(r,r+ql).join("")}}var so=(t=d.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),ws=t=>so().filter(
e=>e.passage===t);function kn(t,e=d.language){let n=so(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function _e(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?C(e):$(e.text)}function gm(t){let{subject:e,predicate:n}=u.statements[t];return`${C(e)} — ${$(u.predicates[n])}\
: ${_e(t)}`}function wm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[_e(r)]:[])}function ym(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Ne),r=e.flatMap(l=>u.statements[l].corrected).map($),a=[...new Set(
s.flatMap(wm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${K(e)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${$(
o)}`),r.length?c("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function ro(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>ym(o,s))}function Qr(t){let e=Gl(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):gs(t)===!1?c("p",{class:"unfound"},h("unfound")):""}function Xr(t){let e=t.map(({text:n,statements:o})=>{
let s=K(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function zl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},Xr(t),...e,
...ro(n))}function xm(t,e){let{text:n}=u.passages[t];return zl(e,c("p",{class:"source"},pt(t)),n?c("p",{class:"\
paraphrase",dir:"auto"},$(n)):c("p",{class:"muted"},h("unparaphrased")),Qr(t))}function Ye(t){let e=so(),n=new Set(
e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(f=>t.has(f))&&o.set(l.passage,[...o.
get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:gm(l),statements:[l]})),r=[...o.get(null)??
[],...s],a=u.passages.length?c("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([l,f])=>l===null?
[]:[xm(l,f)]);return r.length?[...i,zl(r,a)]:i}function bm(t){let e=B.now?.citations[t];if(!e)return[];let n=$(e),o=E(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function Kl(t){
let{wanted:e,rest:n}=dl(t),o=new Set([...e].flatMap(a=>u.statements[a].passages.map(i=>u.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(bm);
return c("div",{class:"why"},...Ye(e),...s.map(a=>c("p",{class:"paraphrase"},rs(a.split("/").at(-1)??""),` ${O.
answer?.paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},h("unsourced")),r.length?c("details",
{},c("summary",{},h("cite")),c("ul",{class:"cites"},...r)):"")}var Zr=200,km=8,ys=Zr;function $m(t,e){let n=Pr(e);if(n!==void 0&&n<j)return E(t,()=>Wt(n),{class:"thing",dir:"\
auto"});let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?pt(o):c("span",{dir:"auto"},
t)}var Sm=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function vm(t,e,n){let o=O.row===
n,s=E(`${n+1}${e.mark}`,()=>{O.row=o?null:n,G(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"\
row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((l,f)=>{
let p=e.terms[t.variables.indexOf(l)];return c("td",{class:Sm(t.rows,f)?"numeric":"","data-heading":t.headings[f]},
e.cells[f]?$m(e.cells[f],p):"")}),a=O.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"\
row"},a),...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},Kl(e)))]:[i]}function Om({
mark:t,rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):
o?h("supplied"):"",l=i.replace(/\.?$/,i?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}\
: `),l,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",rs(f)]))}function Mm(t){let n=`sovk\
g sparql --why${d.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=E(h("copy\
Command"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});
return o}function Em(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,ys),i=E(h("moreRows"),
()=>{ys+=Zr,Jr="",G()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(p=>c("th",{scope:"col"},p))],f=Object.
values(s).map(p=>c("p",{class:"note"},h("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[r?c("p",{},c(
"b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},Yc(t.chart,()=>k(
"answer").clientWidth-48,Dl(t),O.rates!==null),c("table",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap(
(p,g)=>vm(t,p,g)))),n.length>ys?i:"",...f,Qn()?.refusal?c("p",{class:"note"},h("noEvidence")):"",...O.own!==null?
[c("p",{class:"note"},h("ownEvidence")),Mm(O.own)]:[],...o.map(Om))]}function Tm(){let{answer:t,holds:e,trouble:n,
isBusy:o}=O;return o?[c("p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",{class:"erratum",role:"ale\
rt"},Nl()),...xl()]:e!==null?[c("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},h("noRows")),
...bl()]:t?Em(t):[]}function Am(t){let e=t?.rows.flatMap(n=>n.cells)??[];return(t?.columns.length??0)>=km&&e.filter(
Boolean).length<e.length/2}function Vl(){let t=k("answer");t.classList.remove("cards");let e=t.querySelector("\
.scroll"),n=e!==null&&e.scrollWidth>e.clientWidth;t.classList.toggle("cards",n||Am(O.answer))}var _l=null,Jr="";
function Yl(){let t=k("answer");if(t.hidden=!Ee()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,
document.body.classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,
answer:i}=O,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,d.language,
document.documentElement.dataset.theme,B.now!==null]);if(l===Jr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&
(ys=Zr),t.dataset.asked=JSON.stringify([e,n,o]),Jr=l;let f=i?.rows??[],p=o===null?$(Qn()?.title??e):h("ownQuer\
y"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{},p),i?c("span",
{class:"counts",role:"status"},h("rows")(f.length)):"",i&&ds().length&&!O.isDrawn?E(h("asThePicture"),yl,{class:"\
tool draw"}):"",E("×",bn,{class:"tool close","aria-label":h("closeAnswer")})),...Tm()),Vl(),_l??=new ResizeObserver(
Vl),_l.observe(t);let m=t.querySelector(".scroll");m&&(m.scrollTop=g)}var xs=[28,72],Cm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Ql=u.passages.map(t=>[t.text].flat());function Lm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Rm(t,e,n){let o=t.slice(Math.max(0,n-xs[0]),n).replace(
n>xs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+xs[1]).replace(n+xs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Xl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Cm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Lm),a=[];for(let[i,l]of u.passages.entries()){if(a.length===e)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[p,...g]=[$(l.text),...Ql[i]],m=r.length?
[p,...g].find(v=>r.every(S=>S.test(v))):void 0,w=f?p:m;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
p?void 0:["en","ko"][Ql[i].indexOf(w)];a.push({passage:i,lang:x,...Rm(w,y?.[0]??"",y?.index??0)})}return a}Z("arrange",{write:()=>d.arrangement,read(t){if(t&&!Ui.includes(t))return null;d.arrangement=t}});function Nm(t){
ot();let e=Tt();d.arrangement=t,t||hn(e),jn(),G(),qt()}function Jl(){let t=k("arrange");t.addEventListener("ch\
ange",()=>Nm(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!zi}function Zl(){k("arrange").value=
d.arrangement}var Im=/^(Heading|소제목|제목)[^:]*: /,jm=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),ao=new Map,ef=E("‹",()=>oa(-1),{class:"tool","data-label":"previous"}),nf=E("›",()=>oa(1),{class:"\
tool","data-label":"next"}),of=c("span",{class:"here"}),$n=c("select",{"data-label":"jump"}),ta=c("div",{class:"\
bar reading"},ef,nf,of,$n),ea=c("div",{}),ks=t=>u.passages[t].kind==="heading",bs=[...u.passages.keys()].filter(
ks),na=t=>$(u.passages[t].text)||h("unparaphrased");function Pm(t){let e=na(t).replace(Im,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Dm(t){let e=ws(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Qr(t),e.length?c("p",{class:"muted"},h("it\
States")):"",e.length?Xr(e):c("p",{class:"muted"},h("nothingStated")),...ro(n,u.passages[t].errata))}function Fm(t){
let e=gs(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Bm(t){let{
name:e,sentence:n,errata:o}=u.passages[t],s=t===d.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||d.passage===null&&t===0?"0":"-1",onclick:()=>ve(t)},
ks(t)?"":c("span",{class:"number"},`${n||e} `),na(t),o.length?c("sup",{},"†"):"",Fm(t));return ao.set(t,r),c(
"li",{},ks(t)?c("h3",{},r):r,s?Dm(t):"")}function qm(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!ks(t[0])?
h("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(bs.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Bm)))}function oa(t,e=!1){let n=d.passage===null?0:d.passage+t;n<0||n>=u.passages.length||
(ve(n),e?ao.get(n)?.focus({preventScroll:!0}):ft(`${Ge(u.passages[n])}: ${na(n)}`))}function sf(){let t=k("rea\
der");t.append(ta,ea),t.addEventListener("keydown",e=>{let n=jm.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),oa(n,!0))}),$n.addEventListener("change",()=>ve(Number($n.value)))}function Wm(){
let{passage:t}=d,e=u.passages.length;ef.disabled=!t,nf.disabled=t===e-1,of.textContent=t===null?h("sentences")(
e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:bs.findLast(o=>o<=t);$n.replaceChildren(
...n===void 0?[c("option",{value:""},h("jump"))]:[],...bs.map(o=>c("option",{value:String(o)},Pm(o)))),$n.value=
n===void 0?"":String(n),$n.hidden=!bs.length,ta.hidden=!e}function Hm(t){let e="";return t.flatMap(n=>{let{article:o}=u.
passages[n[0]],s=o&&$(o)!==e;return e=o?$(o):e,[...s?[c("h2",{class:"article",dir:"auto"},$(o))]:[],qm(n)]})}function Um(){
let t=new Map;u.passages.forEach((s,r)=>{let a=`${oo(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=E(h(Yr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("file\
Note")),c("div",{class:"tools"},n)];ao.clear(),ea.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},
h(u.passages.length?"textHelp":"noText")),u.articles.length&&!Yr()?c("p",{class:"note"},h("paraphrased")):"",...u.
passages.some(({sha256:s})=>s)?o:[],...Hm([...t.values()]))}var tf=null;function Gm(){let t=k("reader"),e=d.passage===
null?null:ao.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){tf!==d.passage&&e.scrollIntoView(),tf=d.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+ta.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function $s(){let{activeElement:t}=document,e=ea.contains(t)&&t?.classList.contains("sentence");Wm(),
Um(),e&&ao.get(d.passage??0)?.focus({preventScroll:!0}),Gm()}function sa(){return(u.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??u.lang}function io(t){d.language=t,document.documentElement.lang=t,document.title=$(u.title),k("title").
textContent=$(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Pt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Pt(n.dataset.label));
k("query").placeholder=h("search"),Qt("languages",t)}var zm={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function rf(t,e){let n=zm[e?"touch":"mouse"],o=T.getScale(),
s=l=>T.canvasToDOM(Y(l)),[r,a,i]=[1/0,-1,""];for(let l of Q()){let{x:f,y:p}=s(l),g=Math.max(0,Math.hypot(f-t.x,
p-t.y)-Jt(l,o,ut(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:f,to:p,bend:g}of r>2?et().values():[]){
let m=mr(s(f),s(p),g),w=Math.min(...m.slice(1).map((y,x)=>dr(m[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?
{line:i}:a<0?{}:{thing:a}}var ra=()=>d.selected!==null||!!d.pair||!!d.highlighted,Ss=!1,af=({pointer:t})=>rf(t.DOM,Ss);function cf(){let t=k(
"drawing");T.on("click",e=>{let{thing:n,line:o}=af(e);n!==void 0?Pc(n):o!==void 0?Xo(ar(o)):ra()&&He()}),T.on(
"doubleClick",e=>{let{thing:n}=af(e);n!==void 0&&ts(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{Ss=n.pointerType==="touch",Ss&&e==="pointerdown"&&vr()},!0);t.addEventListener("mousemove",e=>Ss&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",vr)}var Te=(t,e)=>k(t).addEventListener("click",e),vs=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Km(){Te("closer",()=>We(1.4)),Te("farther",()=>We(1/1.4)),Te("whole",()=>qt()),Te("undo",Mr),Te(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),jc(t)})}var aa=()=>k("menu").getAttribute("aria-expanded")==="true",ia=t=>k("menu").setAttribute(
"aria-expanded",String(t));function uf(){ia(!1),k("menu").focus()}function lf(t){$e(t),G()}var pf=()=>k("theme").
setAttribute("aria-pressed",String(gn()));function Vm(){Te("menu",()=>ia(!aa())),vs("modes",t=>{Ue(t),aa()&&uf()}),
vs("readings",zc),vs("languages",t=>{io(t),G()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&ia(!1)});Te("theme",()=>lf(gn()?"light":"d\
ark")),qe.addEventListener("change",()=>lf(qe.matches?"dark":"light"))}function ff(t){Ft(t),t==="text"&&$s(),hs()}
function _m(){Te("fold",()=>gt(!Mi())),vs("tabs",ff),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];ff(o.value),o.focus()})}function Ym(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Mr()),!(e||n||t.altKey)&&(t.key==="Escape"&&aa()?uf():t.key==="Escape"&&ra()?He():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function df(){cf(),Km(),Vm(),_m(),Ia(Zo),addEventListener("resize",()=>{d.mode==="picture"&&
Nc()}),document.addEventListener("keydown",Ym),k("tab-text").hidden=!u.passages.length,k("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!u.readings.includes(
t.value);Qt("modes",d.mode)}var Qm=64*1024*1024,ge=null;function hf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Ge):""}function Xm(){ge=null,ca()}function ca(){let t=k("took");if(t.hidden=ge===null,ge===null)return;t.className=
ge.read?.of&&ge.read.found===ge.read.of?"":"wrong";let e=E("×",Xm,{class:"tool","aria-label":h("close")});t.replaceChildren(
c("p",{dir:"auto"},hf(ge)),e)}async function Jm([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Qm)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Hl(r)}}async function mf(t,e=!1){t.length&&(ge=await Jm(t,e),d.tab==="overview"&&Ft("tex\
t"),gt(!0),G(),ft(hf(ge)))}function gf(){let t=k("file");t.addEventListener("change",async()=>{await mf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
mf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Zm=60,th=2,eh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},wf={"+":()=>We(1.4),"=":()=>We(
1.4),"-":()=>We(1/1.4),0:()=>qt(),Enter:()=>d.selected!==null&&k("details").querySelector("h2")?.focus()};function nh([
t,e]){let n=De().get(d.selected??-1)??T.getViewPosition();return[...De()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&l<2*i?[{thing:s,far:i+th*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function oh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Zm/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function yf(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=eh[e.key];if(!(!n&&
!Object.hasOwn(wf,e.key)))if(e.preventDefault(),!n)wf[e.key]();else if(e.shiftKey)oh(n);else{let o=nh(n);o!==void 0&&
Dc(o)}})}var sh=250,xf=3,co={rows:[],note:"",isBusy:!1};async function rh({name:t,typed:e}){let{table:n}=await $t("answ\
er",t,e,d.reading,d.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>tt(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:C(i)))],a=r.slice(0,xf).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>xf?" …":""}`:""}`}function ah(t,{found:e,unknown:n,nearest:o},s){let r=e.slice(1).filter(({
isSure:i})=>i),a=(i,...l)=>({content:[c("span",{},us(i.name)," ",c("b",{dir:"auto"},fs(i)),...l),i===e[0]?"":c(
"small",{},h(i===o?"nearest":"orElse"))],take:()=>St(i.name,i.typed,{text:t,others:i===e[0]?r:[]})});return e.
length?{...co,rows:[e[0],...r].map(i=>a(i))}:s?co:{...co,rows:o&&!n.length?[a(o)]:[],note:h("noneAnswers")(n)}}
function bf(t){let e={said:"",isSpare:!1},n=0,o=!1;async function s(){if(o)return;o=!0;let r=null;for(;r!==e&&
e.said;){r=e;let{said:a,isSpare:i}=r;try{await Jn();let l=await $t("understood",a,d.reading);if(r!==e)continue;
let f=ah(a,l,i);t(f);let[p]=l.found;if(!p)continue;let g=await rh(p);if(r!==e)continue;f.rows[0].content.push(
c("small",{class:"beginning",dir:"auto"},g)),t(f)}catch{r===e&&t(co)}}o=!1}return(r,a)=>{clearTimeout(n);let i=r.
trim().split(/\s+/).filter(Boolean),l=he()&&!B.hasFailed&&(i.length>1||!a&&/[?？]$/.test(r.trim()));e={said:l?
r.trim():"",isSpare:a},t({...co,isBusy:l}),l&&(n=window.setTimeout(s,sh))}}var kf={role:"option","aria-disabled":"true","aria-selected":"false"};function Os(t,e,{take:n,keep:o=!1,sentences:s=()=>[],
read:r=()=>{},asks:a=!1}){let i=[],l=[],f={rows:[],note:"",isBusy:!1},p=0,g=!1,m=()=>i.length+f.rows.length+l.
length,w=bf(A=>{p>=i.length&&f.rows.length<A.rows.length&&!i.length&&(p=0),f=A,document.activeElement===t&&(g&&
f.rows.length&&!f.note?st(i.length):P())});function y(A,...q){return c("li",{id:`${e.id}-${A}`,role:"option","\
aria-selected":String(A===p),onpointerdown:nt=>{nt.preventDefault(),st(A)}},...q)}function x(A,q){let nt=F(A);
return y(q,Ct(nt),c("span",{dir:"auto"},C(A)),c("small",{},$(nt.label)))}function v({passage:A,lang:q,before:nt,
found:M,after:W},U){let H=c("span",{dir:"auto",lang:q},nt,M?c("mark",{},M):"",W),J=i.length+f.rows.length+U;return y(
J,H,c("small",{},Cr(u.passages[A])))}function S(A,q){let nt=`${e.id}-${A}`;return c("li",{role:"group","aria-l\
abelledby":nt},c("small",{id:nt},h(A)),c("ul",{role:"none"},...q))}function L(){let A=f.isBusy?h("understandin\
g"):f.note,q=f.rows.map(({content:nt},M)=>y(i.length+M,...nt));return A&&q.push(c("li",kf,A)),q.length?[S("que\
stions",q)]:[]}function P(){let A=t.value.trim()!=="";e.replaceChildren(...i.map(x),...L(),...l.length?[S("sen\
tence",l.map(v))]:[],...m()||f.isBusy||f.note?[]:[c("li",kf,h("nothing"))]),e.hidden=!A,t.setAttribute("aria-e\
xpanded",String(A)),A&&m()?t.setAttribute("aria-activedescendant",`${e.id}-${p}`):t.removeAttribute("aria-acti\
vedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function V(){e.hidden=
!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function st(A){t.value=o?
C(i[A]):"",g=!1,V();let q=A-i.length,nt=q-f.rows.length;q<0?n(i[A]):nt<0?f.rows[q].take():r(l[nt].passage)}function lt(){
l=s(t.value),i=zn(t.value,l.length?8:12),p=0,g=!1,a&&w(t.value,m()>f.rows.length),P()}function wt(A){e.hidden&&
lt(),p=(p+A+m())%(m()||1),P()}t.addEventListener("input",lt),t.addEventListener("focus",()=>o||lt()),t.addEventListener(
"blur",V),t.addEventListener("keydown",A=>{A.isComposing||(A.key==="ArrowDown"||A.key==="ArrowUp"?(A.preventDefault(),
wt(A.key==="ArrowDown"?1:-1)):A.key==="Enter"&&m()&&!e.hidden?(A.preventDefault(),st(p)):A.key==="Enter"&&f.isBusy?
g=!0:A.key==="Escape"&&(o||(t.value=""),V()))})}var la=3;function $f(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function fa(){k("tip").hidden=!0}function Sf(){k(
"drawing").addEventListener("mouseleave",fa),k("drawing").addEventListener("pointerdown",fa,!0),T.on("hoverNod\
e",({node:t,event:e})=>$f(e,C(t),c("small",{},$(F(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=et().
get(t);if(!n)return;let o=kn(Yt(n.edges)),s=o.slice(0,la).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},K(r.statements))));$f(e,...s,o.length>la?c("small",{},`+ ${o.length-la}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,fa)}var ih="input, select, textarea, [role=tablist], [role=application]";function vf(){Z("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&In(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(ih))){if(t.key==="ArrowRight")Se(d.tour+
1);else if(t.key==="ArrowLeft")Se(d.tour-1);else if(t.key==="Escape")Un();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var ch={corrected:"corrected",stated:"stated","as-stated":"stated"};function Ms(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}Z("lang",{kept:!0,write:()=>d.language===
sa()?"":d.language,read(t){if(t==="en"||t==="ko")io(t);else{if(t)return null;io(sa())}}});Z("theme",{kept:!0,write:()=>gn()===
qe.matches?"":gn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;$e(t||(qe.matches?"dark":"\
light"))}});Z("reading",{write:()=>d.reading===u.readings[0]?"":d.reading,read(t){let e=t?ch[t]:u.readings[0];
if(!u.readings.includes(e))return null;d.reading=e,Qt("readings",e)}});Z("as",{write:()=>d.mode===Zs?"":d.mode,
read(t){if(t&&!Do.includes(t))return null;Pn(t||Zs)}});var Ht;function Ae(t,e,n,o){Z(t,{write:()=>zt(n()),read(s){
let{places:r,unknown:a}=Ms(Kt(s),e);return o(r),a}})}var we=(...t)=>t.flatMap(e=>e===null?[]:ze(e)),ua=t=>t.map(
e=>u.kinds[e].name);Ae("view",ol,()=>{let{preset:t}=Tt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Ht={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ae()}});Ae("a\
round",tt,()=>we(Tt().centre),([t])=>{t!==void 0&&Object.assign(Ht,{preset:null,centre:t})});Ae("show",cs,()=>ua(
Tt().asked),t=>Object.assign(Ht,{asked:t}));var Mf=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Ae("hide",
cs,()=>{let{away:t}=Tt();return Mf(t)?[]:ua(t)},t=>Object.assign(Ht,{away:t}));Ae("only",cs,()=>{let{away:t}=Tt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return Mf(t)?ua([e]):[]},([t])=>{t!==void 0&&(Ht.away=[...u.
kinds.keys()].filter(e=>e!==t))});var Of="*";Z("with",{write:()=>zt(Tt().came.map(({thing:t,all:e})=>ze(t)+(e?
Of:""))),read(t){let e=Kt(t),{unknown:n}=Ms(e,o=>tt(o.replace(/\*$/,"")));return Ht.came=e.flatMap(o=>{let s=tt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Of)}}),n}});Ae("add",tt,()=>we(...Tt().added),
t=>Object.assign(Ht,{added:t}));Ae("without",tt,()=>we(...Tt().removed),t=>Object.assign(Ht,{removed:t}));Z("l\
ines",{write:()=>zt(Co.flatMap(t=>ie()[t]?`${t} ${ie()[t]}`:[])),read(t){return Ht.sieve=ae(),Kt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Co.find(r=>r===n);return s&&(Ht.sieve[s]=o),!s})}});Ae("pin",tt,()=>we(
...Tt().pinned),t=>{hn({...Ht,pinned:t}),ht()});function lo(t,e,n,o,s){Z(t,{write:()=>zt(o()),read(r){let a=Kt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=Ms(a,n);return a.length&&!l.length&&s(...i),l}})}lo("line",2,tt,()=>d.pair?we(d.pair.from,d.pair.to):
[],(t,e)=>ln(t,e));lo("passage",1,nl,()=>d.passage===null?[]:[u.passages[d.passage].name],t=>Rn(t));lo("path",
2,tt,()=>d.isTold?we(d.path.from,d.path.to):[],(t,e)=>Fe(t,e));Z("avoid",{write:()=>d.isTold&&d.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&Fe(e,
n,{avoids:!0})}});Z("way",{write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.
path;if(t)return!/^[1-9]\d*$/.test(t)||!d.isTold||e===null||n===null?null:(Fe(e,n,{avoids:o,way:Number(t)-1}),
d.highlighted&&Number(t)<=tn(e,n,o).paths.length?[]:null)}});lo("at",1,tt,()=>we(d.passed?d.selected:null),t=>fe(
t,!0));lo("entity",1,tt,()=>we(d.passed?null:d.selected),t=>fe(t));function Ef(t){Wr(t),d.tab==="overview"&&(d.tab="ask")}Z("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,zt(e)]),read(t,e){if(!t||!he())return O.name&&Yn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Kt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?Ef({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});Z("rates",{write:()=>Pl(O.rates),read(t){let e=zr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});Z("sparql",{write:()=>O.own??"",read(t){if(t&&!he())return[t];t&&O.own!==t?Ef({own:t}):
!t&&O.own!==null&&Yn()}});Z("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&Ee(),
t&&t!=="answer"?null:void 0}});var lh=["ranked","rated","paid","pursued"],Af=6,fh=matchMedia("(max-width: 860px)"),Cf=t=>u.kinds[I(t)].beside,
pa=t=>t<j&&Cf(t)==="others",Lf=[...u.things.keys()].slice(0,j).filter(pa).sort((t,e)=>R(e).length-R(t).length||
t-e);function uh(t,e){ot(),d.beside=[t,e],fh.matches&&gt(!1),G(),k("beside").querySelector("h1").focus()}function ph(){
ot(),d.beside=null,G(),k("details").querySelector(".beside button")?.focus()}function Rf(t){let e=Lf.filter(a=>a!==
t);if(!pa(t)||!e.length)return"";let n=e.map(a=>E(C(a),()=>uh(t,a),{class:"tool"})),o=n.splice(Af),s=c("detail\
s",{},c("summary",{},h("andMore")(o.length)),c("div",{class:"tools"},...o)),r=it(h("besideOthers"),c("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function dh(t,e){let n=[...It(t),...ct(t)].filter(s=>Cf(
s)===e);return kn(new Set(n.flatMap(xt).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function mh({text:t,
statements:e,passage:n}){let o=K(e),s=n===null?"":pt(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c(
"sup",{},o):""," ",s)}function hh(t,e){let n=dh(t,e).map(mh),o=n.splice(Af);return c("td",{},n.length?c("ul",{},
...n):c("p",{class:"muted"},h("notSaid")),o.length?c("details",{},c("summary",{},h("andMore")(o.length)),c("ul",
{},...o)):"")}function Tf(t,e){let n=Lf.filter(s=>s!==e[1-t]).map(s=>c("option",{value:String(s),selected:s===
e[t]},C(s))),o=c("select",{"aria-label":h("besideChoice")(C(e[1-t])),onchange:({target:s})=>{ot(),d.beside=t?[
e[0],Number(s.value)]:[Number(s.value),e[1]],G(),k("beside").querySelectorAll("select")[t].focus()}},...n);return c(
"th",{scope:"col"},X(e[t]),o)}function Nf(){let t=k("beside"),{beside:e}=d;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=lh.map(o=>[c("tr",{},c("th",{colspan:"2",scope:"colgroup"},h(o))),c("tr",{},...e.map(s=>hh(s,o)))]);t.replaceChildren(
c("div",{class:"bar"},c("h1",{tabindex:"-1"},e.map(C).join(" · ")),E("×",ph,{class:"tool close","aria-label":h(
"close")})),c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(C).join(" · ")},c("table",{},
c("thead",{},c("tr",{},Tf(0,e),Tf(1,e))),...n.map(o=>c("tbody",{},...o)))))}Z("beside",{write:()=>d.beside?zt(
d.beside.map(ze)):"",read(t){if(d.beside=null,!t)return;let e=Kt(t),n=e.map(tt),o=e.filter((i,l)=>n[l]===void 0||
!pa(n[l]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;d.beside=[s,r]}});var If=6,gh=12;function da(t,e){let n=new Map;for(let o of R(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=at(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
l=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ma({out:t,property:e}){let n=$(u.predicates[e]);
return t?n:h("relationOf")(n)}var jf=({ends:t})=>[...t].map(([e,n])=>{let o=K(n);return c("span",{class:"end"},
X(e),o?c("sup",{},o):"")});function wh(t){let e=jf(t),n=e.length>If+1?If:e.length,o=c("summary",{},h("andMore")(
e.length-n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},ma(t)),c("dd",{},...e.
slice(0,n),s))}function ha(t){let e=yt(rt(t)?.captions??[""]).replaceAll(`
`," "),n=$(F(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():C(t)+o}function yh(t,e){let n=ha(t),o=da(t,s=>s!==e&&!(_(s)&&n.startsWith(C(s))));return c("l\
i",{},E(n,()=>Wt(t),{class:"plain",dir:"auto",title:C(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},ma(s)),...jf(s))))}function xh(t){let e=new Map;for(let o of It(t)){let s=da(o,a=>a===t).map(ma).join(
", ");if(!s)continue;let r=`${$(F(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=gh;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>yh(r,t)))))}function Pf(t){let e=da(t,o=>N(t)||!N(o)).map(wh),n=N(t)?[]:xh(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},h("asParts")),e.length?c("dl",{},...e):"",...n)}var bh=3,kh=5,Df=12,$h=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Sh=150;function Ff({text:t,statements:e,
passage:n},o){let s=new Set(R(o).flatMap(({from:l,relation:f})=>l===o?f??[]:[])),r=e.map(l=>u.statements[l].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Sh?3:0)}function vh({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ws(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Oh(t){let e=vo(t),o=kn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>Ff(l,t)-Ff(i,t)),s=[],r=(i,l)=>i.statements.some(f=>l.statements.includes(
f));for(let i of o)s.length<bh&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>vh(i,e));return[...new Set(a)]}function Mh({text:t,statements:e,passage:n}){let o=K(e),s=n===null?"":
pt(n),r=t.replace($h,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function Eh(t){
let e=o=>yt(rt(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>rt(o)?.sums.length?0:1;return It(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Th(t){let e=Eh(t).slice(0,kh).map(n=>{let o=ct(n).filter(r=>r!==t&&
!_(r)&&F(r).rank==="actor"),s=E(ha(n),()=>Wt(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(X))});return e.length?c("ul",{class:"facts","aria-label":h("figures")},...e):""}function Bf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(F(a).rank),o=ct(t).sort((a,i)=>n(a)-n(i)||R(i).length-R(a).length||
a-i);if(!o.length)return"";let s=o.length>Df+1?o.splice(Df):[],r=c("details",{},c("summary",{},h("andMore")(s.
length)),...s.map(X));return c("section",{class:"near"},c("h3",{},`${h("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(X),s.length?r:""))}var qf=t=>[...Oh(t).map(Mh),Th(t)];var Ah=12,Ch=3,Wf=["from","to"];function Hf(){let{from:t,to:e}=d.path;t!==null&&e!==null?Jo(t,e,{avoids:d.path.
avoids}):Es()}function Lh(t){let e=`path-${t}-found`,n=c("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=c("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return Os(o,n,{keep:!0,take(s){d.path[t]=
s,d.path.from!==null&&d.path.to!==null&&Hf()}}),c("div",{class:"field"},c("label",{for:o.id,"data-message":t}),
o,n)}var Uf=c("div",{"aria-live":"polite"});function Gf(){let t=()=>{d.path={...d.path,from:d.path.to,to:d.path.
from},Hf()};k("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-message":"pathHelp"}),
...Wf.map(Lh),E("",t,{class:"tool","data-message":"swap"}),Uf)}function Rh(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?h("both")(n,o,C(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Ch).join("; "))}
var Nh=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,X(t)," – ",X(e)),Rh(n),...Ye(o));
function Ih(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,Ah).map((f,p)=>{let m=Ws(f).slice(1).map(y=>C(y.from)).join(" – ");return E(m,()=>Jo(n,o,{avoids:s,way:p}),
{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-a.length,l=h("asShort")(`${t.length}${e?
"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},c("span",{class:"muted"},l),...a,i>0?
c("span",{class:"muted"},h("andMore")(i)):"")}function jh(){let{from:t,to:e,avoids:n}=d.path,o=c("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Jo(t,e,{avoids:s.checked})});return c(
"label",{class:"check"},o,h("avoidHubs"))}function Ph(t,e){if(t===null||e===null)return[];if(t===e)return[c("p",
{},h("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=tn(t,e,n),a=Ws(s[Math.min(o,s.length-1)]??[]),
i=a.length?h("steps")(a.length):h("noPath");return[jh(),Ih(s,r),c("p",{class:"note"},i),c("ol",{class:"steps"},
...a.map(Nh))].filter(Boolean)}function Es(){for(let t of Wf){let[e,n]=[k(`path-${t}`),d.path[t]];e.value=n===
null?"":C(n),e.placeholder=h("search")}Uf.replaceChildren(...Ph(d.path.from,d.path.to))}function zf(t){d.path=
{...d.path,from:t,to:null,way:0},Es(),Ft("path"),k("path-to").focus()}var vt=(t,e,n={})=>E(Pt(t),e,{class:"tool","data-act":t,...n}),Vf=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function Dh(t){let e=Mt(t),n=N(t)?[]:Pe(t),o=N(t)?[]:It(t).filter(Mt);return Vf(
vt("focus",()=>Bc(t)),Lo(t).total?vt("expand",()=>ts(t)):"",N(t)&&e?vt("fold",()=>ns([t])):"",N(t)&&!e?vt("unf\
old",()=>es([t])):"",n.length?vt("unfoldAround",()=>es(n)):"",o.length?vt("foldAround",()=>ns(o)):"",vt("pathF\
rom",()=>zf(t)),e?vt("pin",()=>Uc(t),{"aria-pressed":String(be(t))}):"",e?vt("hide",()=>Gc(t)):"",vt("release",
He))}function Fh(t){let{count:e,kinds:n}=ci(t),o=n.map(r=>$(u.kinds[r].label)),s=E(h("all"),()=>Zt(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function Bh(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?X(n):c("span",{dir:"auto",
lang:n.lang||!1},_e(t));return[c("dt",{},$(u.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},K([t])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map($).join(", ")}`):"")]}function qh(t){
let e=xt(t).filter(D).flatMap(Bh);return e.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...e)):""}function ga(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",X(o)]);return n.
length?c("p",{class:"names","data-how":e},wa(h(e)),...n):""}var wa=t=>c("span",{class:"muted"},t);function Wh(t){
let{name:e,same:n}=u.things[t];return c("details",{class:"data",open:Kf,ontoggle:o=>Kf=o.target.open},c("summa\
ry",{},h("data")),c("p",{class:"names"},wa(`${h("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
wa(`${h("elsewhere")} `),c("code",{},n.join(" "))):"",Pf(t),qh(t))}var Kf=!1;function Hh(t){let{label:e,names:n}=u.
things[t],o=F(t),s=[...new Set([...[e].flat().filter(a=>a!==$(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ye(vo(t));return[c("h2",{dir:"auto",tabindex:"-1"},$(e)),c("p",{class:"kind"},Ct(o),$(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...qf(t),ga(t,"broader"),ga(t,"narrower"),ga(t,"related"),Dh(t),Rf(
t),Fh(t),Bf(t),it(`${h("said")} (${r.length})`,...r),Wh(t)]}function Uh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Mt)?vt("fold",()=>ns(o)):vt("unfold",()=>es(o));return[c("h2",{tabindex:"\
-1"},ye()),c("p",{},X(t)," ",X(e)),Vf(o.length?r:"",vt("release",He)),it(h("said"),...Ye(Yt(n)))]}function _f(){
let{pair:t,selected:e}=d,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],o=t?Uh(t):e!==null?
Hh(e):n;k("details").replaceChildren(...o.filter(Boolean))}function ya(){return d.tour!==null?d.tour:u.steps.length&&ce()===u.steps[0].preset?0:null}var Ts=u.steps.length-
1,Gh=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function zh(t){return Ts?t?[E(h("tourBack"),()=>Se(
t-1),{class:"tool","data-act":"back"}),...t===Ts?[E(h("tourLeave"),Un,{class:"tool next","data-act":"leave"})]:
[E(h("tourNext"),()=>Se(t+1),{class:"tool next","data-act":"next"}),E("×",Un,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[E(h("tourStart")(Ts),()=>Se(1),{class:"tool next","data-act":"tour"})]:[]}function fo(t){
if(t)return c("p",{class:"kicker"},h("tourStep")(t,Ts));let e=u.articles.map($).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Kh(t){
let{text:e,passages:n}=Nn(t);return[fo(t),c("h1",{id:"headline",dir:"auto"},...Gh($(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},h("statedIn")),...n.map(pt)),c("span",{class:"tools",role:"group","aria-\
label":h("tour")},...zh(t)))]}var Yf=t=>t.toLocaleString(d.language);function xa(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Re.length?$(n):h("ownData")(Yf(j-u.relations.length),Yf(u.kinds.length),
C(Re[0]))}var Vh=()=>b.centre===null?"":C(b.centre);function _h(){if(d.mode==="types")return[fo(null),c("h1",{
id:"headline"},h("types")),c("p",{class:"under note"},h("typesNote"))];let t=ce();if(t===null)return[fo(null),
c("h1",{id:"headline",dir:"auto"},Vh()||$(u.title))];let{title:e}=u.presets[t];return[fo(null),c("h1",{id:"hea\
dline"},$(e)),c("p",{class:"under note"},xa(t))]}function Yh(){let{passage:t,isTold:e,path:n,tour:o}=d;return o!==
null?"":t!==null?Ge(u.passages[t]):e&&n.from!==null&&n.to!==null?`${C(n.from)} – ${C(n.to)}`:ye()}var Qh=t=>[
fo(null),c("h1",{id:"headline",dir:"auto"},t)],Xh=()=>[d.selected,d.pair,d.passage,d.beside].some(t=>t!==null)||
d.isTold;function Qf(){let t=d.mode==="types"?null:ya(),e=document.activeElement?.dataset?.act,n=k("finding");
n.style.setProperty("--held",d.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=d.mode==="types"?"":
Yh();n.replaceChildren(...(o?Qh(o):t===null?_h():Kh(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":Xh()?"aside":"";(!d.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var Jh=9;function Xf(t,e){let n=u.kinds[t],o=!b.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Zt(t,o?"hide":"show")},e?ss(n.family,pn(t)):Ct(n),$(n.label))}var Jf=(t,e)=>c(
"span",{},t,e);function Zf(t,e,n){if(!e&&!n)return[];let o=c("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=c("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[c("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function tu(){let t=No(),e=new Set(u.relations.map(({thing:p})=>u.things[p].kind)),n=[
...u.kinds.keys()].filter(p=>t.has(p)||b.away.has(p)),o=n.toSorted((p,g)=>(t.get(g)??0)-(t.get(p)??0)).slice(0,
Jh),s=n.filter(p=>o.includes(p)),r=[...et().values()],a=r.filter(p=>fn(p)!==null),i=[...new Set(a.flatMap(p=>dn(
p)??[]))],l=Q().filter(p=>Xt(p).includes("†")),f=r.filter(({label:p})=>p.includes("†"));k("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>Xf(p,!1)),...s.filter(p=>e.has(p)).map(p=>Xf(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[Jf(ss("stated",Uo),h("statedLine"))]:[],...i.map(p=>Jf(ss(`tone-${ke(p)}`,[],
6),h("wideLine")(Vt(p)))),...Zf("grave",l.some(je),f.some(({grave:p})=>p)),...Zf("light",!l.every(je),!f.every(
({grave:p})=>p)))}var eu="rankings",Zh=["country","pillar","year","printedAs"],uo=new Map;function tg(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return uo.has(n)||(uo.set(n,null),$t("answer",eu,{},t,e).then(({table:o})=>{uo.set(n,o),G()},()=>uo.
delete(n))),uo.get(n)}function eg({columns:t,headings:e,rows:n}){let o=Zh.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,f)=>c(
"td",{dir:"auto"},a[l],f?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function nu(){let t=ce();if(t===null||
u.presets[t].name!=="ranks"||!he())return"";let e=tg();if(!e?.chart)return it(h("ranked"),c("p",{class:"muted",
role:"status"},h("answering")));let n=E(h("allOfIt"),()=>St(eu),{class:"tool"}),o=it(h("ranked"),Ar(e.chart,k(
"overview").clientWidth-32),eg(e),n);return o.classList.add("ranks"),o}var ng=12;function og(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function sg({relation:t,sum:e}){let n=nr(t,e);if(n===null)return"";let o=document.createElementNS(
Me,"svg");o.setAttribute("class",`amount tone-${ke(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Me,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function rg(t){let{relation:e,sum:n}=t,o=K([n.statement]),s=o&&en(n.statement),r=Bo(e),a=r!==
null&&d.pair?.from===r.from&&d.pair.to===r.to,i=og(e).map(C).join(" → "),l=c("b",{},er(n.statement),o?c("sup",
{},o):""),f=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Xo(r)},f,sg(t)))}function ou(){let t=Pe().flatMap(s=>Dn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${F(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,ng);return[c("h4",{},Vt(r[0].sum.currency)),c("ul",{class:"sums"},...r.map(rg))]}),o=t.map(
({sum:s})=>s.statement).filter(en);return it(h(d.reading==="corrected"?"rightAmounts":"amounts"),...n,...ro(o),
c("p",{class:"note"},h("scales")))}function Sn(t,e,n){let o=ie()[t],s=[["",h("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Or({...ie(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var su=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function ru(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ai(),r=[Sn("least",h("least"),t.map(([l,{amounts:f}])=>[
l,yt(f).replaceAll(`
`," ")])),Sn("since",h("since"),e.map(l=>[String(l),String(l)])),Sn("until",h("until"),e.map(l=>[String(l),String(
l)])),Sn("status",h("statusIs"),n.map(([l,f])=>[l,$(f)])),Sn("hearsay",h("hearsay"),su(o)),Sn("errata",h("erra\
ta"),su(s))].filter(Boolean);if(!r.length)return"";let a=!sn(ie()),i=E(h("everyLine"),()=>Or(ae()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},h("sieve")),...r,
a?c("p",{class:"note",role:"status"},h("linesLeft")(et().size)):"",a?i:"")}var vn=t=>t.toLocaleString(d.language),ag=[...u.things.keys()].slice(0,j),ig=u.kinds.map((t,e)=>ag.filter(n=>I(
n)===e).length),au=new Set(u.relations.map(({thing:t})=>I(t))),iu=Re.slice(0,8),On=t=>c("p",{class:"note"},t);
function cg(){let t=ce(),e=u.presets.map((n,o)=>E($(n.title),()=>Fc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&d.mode!=="types")}));return Do.includes("types")&&e.push(E(h("types"),()=>Ue("types"),{class:"\
tool",value:"types","aria-pressed":String(d.mode==="types")})),it(h("views"),c("div",{class:"tools",role:"grou\
p","aria-label":h("views")},...e),On(t===null?h("ownView"):xa(t)),u.presets.some(({name:n})=>n==="all")?"":On(
h("tooMany")(vn(j))))}function lg(t,e){let n=u.kinds[t],o=c("input",{type:"checkbox",value:String(t),checked:!rn().
has(t),onchange:({target:a})=>Zt(t,a.checked?"show":"hide")}),s=c("small",{},h("shownOf")(vn(e),vn(ig[t]))),r=$(
n.label);return c("li",{},c("label",{},o,Ct(n),c("span",{},r),s),E(h("only"),()=>Zt(t,"only"),{class:"only","a\
ria-label":h("onlyThis")+r}))}function fg(){let t=No(),e=[...u.kinds.keys()],n=s=>c("ul",{class:"kinds"},...s.
map(r=>lg(r,t.get(r)??0))),o=e.filter(s=>au.has(s));return[it(h("kinds"),On(h("kindsNote")),n(e.filter(s=>!au.
has(s)))),o.length?it(h("lines"),On(h("linesNote")),n(o),c("div",{class:"tools"},E(h("unfoldAll"),Wc,{class:"t\
ool","data-act":"unfoldAll"}),E(h("foldAll"),Hc,{class:"tool","data-act":"foldAll"}))):"",rn().size?E(h("all"),
()=>Zt(null,"all"),{class:"tool",id:"every"}):""]}function ug({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).
at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>is(r,3)))]:[],s=o.flatMap(
r=>[" ",X(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{dir:"auto"},h("unknown")(t,e.
join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function pg(){let t=d.reading==="corrected"?` ${h("pu\
tRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),t)}function dg(){let t=iu.
map(e=>c("li",{},X(e)," ",c("small",{},String(R(e).length))));return it(h("connected"),c("ul",{class:"things"},
...t))}function mg(){let t=ya();if(t===null)return[];let{points:e,passages:n}=Nn(t),o=(a,i)=>c("li",{dir:"auto"},
a," ",...i.map(pt));if(e.length){let a=e.map(i=>o($(i.text),i.passages));return[it(h("inShort"),c("ul",{class:"\
points"},...a))]}let r=n.filter(a=>u.passages[a].text).map(a=>o($(u.passages[a].text),[a]));return t?[it(h("in\
Short"),c("ul",{class:"points"},...r))]:[]}function cu(){let t=[h("things")(vn(j-u.relations.length)),h("state\
ments")(vn(u.statements.length)),u.passages.length?h("sentences")(vn(u.passages.length)):""],e=[c("h2",{class:"\
unseen"},h("overview")),d.unknown?ug(d.unknown):"",...mg(),d.tour===null?ou():"",cg(),nu(),u.articles.length&&
u.readings.length>1?On(h("bothReadings")):"",c("p",{class:"counts"},t.filter(Boolean).join(" · ")),c("p",{},h(
"help")),u.readings.length===1&&u.readings[0]==="corrected"?On(h("onlyCorrected")):"",Xa?pg():"",...fg(),ru(),
iu.length?dg():""];k("overview").replaceChildren(...e.filter(Boolean))}var fu=t=>Math.min(...t,u.passages.length),uu=t=>c("span",{class:"chips"},...t.map(pt)),pu=t=>c("span",{dir:"a\
uto"},t),du=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),hg={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:C,cell:X},{name:"kind",value:t=>$(F(t).label)},{name:"linkedTo",value:t=>ct(t).length},{name:"marks",
value:t=>Ie(t).length,cell:t=>Ie(t).length?`${K(Ie(t))} ${Ie(t).length}`:""}]},lu=({passage:t})=>t===null?[]:[
t],gg={title:"wordRows",under:["thing"],rows:()=>so().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(du)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>pu(t.text)},{name:"sentence",value:t=>fu(lu(t)),cell:t=>uu(lu(t))},{name:"thing",value:({subject:t})=>C(
t),cell:({subject:t})=>X(t)},{name:"marks",value:({statements:t})=>K(t)}]},wg={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(D).map(t=>({row:t,things:du(t)})),columns:[{name:"\
subject",value:t=>C(u.statements[t].subject),cell:t=>X(u.statements[t].subject)},{name:"relation",value:t=>$(u.
predicates[u.statements[t].predicate])},{name:"object",value:_e,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?X(e):pu(_e(t))}},{name:"sentence",value:t=>fu(u.statements[t].passages),cell:t=>uu(u.statements[t].passages)},
{name:"marks",value:t=>K([t])}]},As={things:hg,...u.sentences.length&&{words:gg},statements:wg};var Ns=200,hu=matchMedia("(max-width: 640px)"),Ls={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ee="things",gu=!1,po="",Mn=Ns,mu=t=>String(t).normalize("NFKC").toLowerCase();function yg(){
let{columns:t,rows:e}=As[ee],n=new Set([...Q(),...bt().flatMap(({relation:m})=>m??[])]),o=([m,...w])=>gu||n.has(
m)||ee==="words"&&w.some(y=>N(y)&&n.has(y)),s=mu(po),r=new Set(po?zn(po,1/0):[]),a=(m,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(m).textContent:y(m),i=(m,w)=>!po||t.some(y=>mu(a(m,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:l,direction:f}=Ls[ee],{value:p}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:m,things:w})=>o(w)&&i(m,w)).map(({row:m},w)=>({row:m,key:p(m),i:w})).sort((m,w)=>{let[
y,x]=[m.key,w.key],v=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*v||m.i-w.i}).map(
({row:m})=>m)}var Cs=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),$a=c("div",{class:"tools",role:"group","data-label":"tableOf"}),ba=c("input",{type:"checkbox",id:"eve\
ry-row"}),wu=c("p",{class:"note",role:"status"}),Rs=c("table",{}),ka=E("",xg,{class:"tool","data-message":"mor\
eRows"});function xg(){Mn+=Ns,Ce()}function yu(){Cs.addEventListener("input",()=>{po=Cs.value.trim(),Mn=Ns,Ce()}),
ba.addEventListener("change",()=>{gu=ba.checked,Ce()}),hu.addEventListener("change",()=>k("table").hidden||Ce());
let t=c("label",{class:"check"},ba,c("span",{"data-message":"everyRow"}));k("table").append(c("div",{class:"ba\
r"},$a,Cs,t),wu,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Rs,ka))}function bg(t){
let{by:e,direction:n}=Ls[ee];Ls[ee]={by:t,direction:e===t?-n:1},Ce(),Rs.querySelector(`th [value="${t}"]`)?.focus()}
function kg(t){ee=t,Mn=Ns,Ce(),$a.querySelector(`[value=${t}]`)?.focus()}function $g({name:t},e){let{by:n,direction:o}=Ls[ee],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},E(Pt(t),()=>bg(e),{value:String(
e)}))}function Ce(){Cs.placeholder=h("filter"),$a.replaceChildren(...Object.entries(As).map(([f,{title:p}])=>E(
Pt(p),()=>kg(f),{class:"tool",value:f,"aria-pressed":String(f===ee)})));let{columns:t,title:e,under:n}=As[ee],
o=yg(),s=t.filter(({name:f})=>hu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:p,cell:g})=>g?
g(f):String(p(f)),l=f=>{let p=s.map(m=>c("div",{class:"under"},i(f,m))),g=a.map(m=>c("td",{},i(f,m)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...p),...g)};Rs.className=ee,Rs.replaceChildren(c("caption",{class:"unseen"},
Pt(e)),c("thead",{},c("tr",{},...[r,...a].map(f=>$g(f,t.indexOf(f))))),c("tbody",{},...o.slice(0,Mn).map(l))),
wu.textContent=h("rowsOf")(Math.min(Mn,o.length),o.length),ka.hidden=o.length<=Mn,ka.textContent=h("moreRows")}var Sg=12,vg=18,[xu,Og]=[9,38],Mg=560,ku=12,Eg=80,Is=t=>t.toLocaleString(d.language);function $u(t){Ue("pictur\
e"),Zt(t,"only")}function Tg(t,e){let n=(a,i)=>e.reduce((l,{from:f,to:p,total:g})=>l+(f===a&&p===i||f===i&&p===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,l)=>n(a,l)-n(a,i)||t.indexOf(i)-t.indexOf(
l)),r.push(s.shift())}return r}function bu({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Is(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function Ag(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},l=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,p]=[(e.x-i.x)/l,(e.y-i.y)/l],g={x:e.x-f*(e.radius+2),
y:e.y-p*(e.radius+2)},m={x:g.x-f*9,y:g.y-p*9},w=`${g.x},${g.y} ${m.x-p*4},${m.y+f*4} ${m.x+p*4},${m.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${m.x} ${m.y}`,arrow:w,at:y}}
var Cg=(t,e,n,o={})=>z("text",{x:e,y:n,"font-size":ku,"text-anchor":"middle",class:"told",...o},t);function Lg(t,e,n,o){
let s=Math.max(...t.map(m=>Dt.get(m)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Tg(t,e).forEach((m,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=xu+(Og-xu)*Math.sqrt((Dt.get(m)??0)/s),[v,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(m,{x:v,y:S,radius:x})});let i=z("svg",{xmlns:Me,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),l=e.filter(({from:m,to:w})=>m!==w&&a.has(m)&&a.has(w)),f=[...a.values()].map(({x:m,y:w,
radius:y})=>[m-y,w-y,m+y,w+y]),p=[];function g(m,w,y,x=ku,v=400){let S=re(m,x,v)[0]/2+3;f.some(([L,P,V,st])=>w+
S>L&&w-S<V&&y+4>P&&y-x<st)||(f.push([w-S,y-x,w+S,y+4]),p.push(Cg(m,w,y,{"font-size":x,"font-weight":v})))}for(let[
m,{x:w,y,radius:x}]of a)g(`${$(u.kinds[m].label)} ${Is(Dt.get(m)??0)}`,w,y+x+16,14,600);l.forEach((m,w)=>{let[
y,x]=[a.get(m.from),a.get(m.to)],{path:v,arrow:S,at:L}=Ag(y,x,r),P=1+5*Math.sqrt(m.total/l[0].total);i.append(
z("path",{d:v,class:"link","stroke-width":P}),z("polygon",{points:S,class:"tip"})),w<vg&&g(bu(m),L.x,L.y+4)});
for(let[m,{x:w,y,radius:x}]of a){let v=e.find(({from:L,to:P})=>L===m&&P===m),S=z("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[m].family}`});S.addEventListener("click",()=>$u(m)),i.append(S),v&&g(`↻ ${bu(v)}`,w,y+x+32)}return i.
append(...p),i}var Sa=t=>c("button",{type:"button",class:"thing",onclick:()=>$u(t)},Ct(u.kinds[t]),$(u.kinds[t].
label));function Rg(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,l])=>({from:s,name:i,to:r,n:l})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>c("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>c("tr",{},c("td",{},Sa(s)),c("td",{dir:"auto"},r),c("td",{},Sa(a)),c("td",{class:"\
numeric"},Is(i))));return c("table",{},c("thead",{},c("tr",{},...n)),c("tbody",{},...o))}function Su(){let t=k(
"types"),e=vi($),n=[...Dt.keys()].sort((a,i)=>(Dt.get(i)??0)-(Dt.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>c("li",{},Sa(a)," ",c("small",{},Is(Dt.get(a)??0))));t.replaceChildren(o<Mg?"":Lg(n.slice(
0,Math.min(Sg,Math.floor(o/Eg))),e,o-32,Math.max(480,s-100)),c("ul",{class:"things"},...r),e.length?Rg(e):"",E(
h("asPicture"),()=>Ue("picture"),{class:"tool"}))}function va({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let l=o.split(`
`),f=e-(l.length-1)*n*nn/2+n*.35;return z("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((p,g)=>p.split(
/([†‡]+)/).map((m,w)=>{let y=w?{}:{x:t,y:f+g*n*nn},x={fill:r?i.grave:i.mark,"font-weight":700};return z("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,m)})))}function vu({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},l){let[f,p,g]=[Y(t),Y(e),s.color],m={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[z("path",{d:Di(f,p,n),fill:"none",stroke:g,...m})];for(let[y,x,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(S=>S.to===y)||w.push(Ng(Y(y),n?Et(f,p,n,v):Y(x),l(y),g,r));return w}function Ng(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,f]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+
s],m=[l-a*p,f-i*p],w=[[l,f],[m[0]-i*g,m[1]+a*g],[m[0]+i*g,m[1]-a*g]];return z("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Ou({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=F(
t),i=o/6;return z("path",{d:Gn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...be(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},z("title",{},`${$(u.things[t].
label)} (${$(a.label)})`))}var Lt=24,js=22,Le=12,mo=18,Ig=480,jg=2,Mu=8e3;function Pg(t,e){let n=br(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=z("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(w=>[w.id,w])),p=w=>f.get(w).size;for(let w of n.lines)l.append(...vu(et().get(w.id),w,p));l.append(
...n.things.map(Ou));for(let{x:w,y,radius:x,sign:v}of n.signed){let S={"font-size":x*Ko,"font-weight":700,"tex\
t-anchor":"middle",fill:t.paper};l.append(z("text",{x:w,y:y+x*Ko*.4,...S},v))}for(let w of n.captions)l.append(
va(w,w.line.weight>1?t.ink:t.soft,t));for(let{x:w,y,from:x}of n.names)x&&l.append(z("path",{d:`M${x.x} ${x.y}L${w}\
 ${y}`,stroke:t.ink,"stroke-width":(s.x-o.x)/r}));for(let w of n.names)l.append(va(w,_(w.thing)?t.soft:t.ink,t));
let g=({x:w,y})=>w>=o.x&&w<=s.x&&y>=o.y&&y<=s.y,m=n.things.map(({id:w})=>w).filter(w=>g(Y(w)));return{svg:l,things:m,
width:r,height:a}}function Oa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();re(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Ma=(t,e,n,o)=>t.map((s,r)=>z("te\
xt",{x:Lt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Dg(t,e,n,o,s){let r=new Set(t),a=bt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:I(y))),l=[],[f,p]=[Lt,o+mo],g=(y,x,v,S=[])=>({
label:y,sign:()=>z("path",{d:`M${f} ${p-4}h12`,stroke:x,"stroke-width":v,"stroke-dasharray":S.join(" ")||"none"})}),
m=[...new Set(t.map(I)),...i].map(y=>{let{label:x,family:v,shape:S}=u.kinds[y],L=n.families[v].full;return i.has(
y)?g($(x),L,2,pn(y)):{label:$(x),sign:()=>z("path",{d:Gn[S],fill:L,transform:`translate(${f} ${p-10})`})}}),w=e.
map(y=>g(h("wideLine")(Vt(y)),n.amounts[ke(y)].full,6));for(let{label:y,sign:x}of[...m,...w]){let v=18+re(y,Le)[0]+
mo;f+v>s&&f>Lt&&([f,p]=[Lt,p+mo]),l.push(x(),z("text",{x:f+18,y:p,"font-size":Le,fill:n.ink},y)),f+=v}return{made:l,
height:l.length?p-o+mo/2:0}}function Fg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Bg(){let t=k("headline")?.textContent||$(u.title),e=u.
readings.length>1?h(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===$(u.title)?"":$(u.title),
e].filter(Boolean).join(" · ")]}async function Ea(t){let{licences:e}=await Kn(),n=kc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Ig,br(n).width),[l,f]=Bg(),p=Oa(l,js,i-2*Lt,600),g=Oa(f,Le+2,i-2*Lt),m=Lt+p.length*js*1.3+
g.length*(Le+2)*1.3+mo/2,{svg:w,things:y,width:x,height:v}=Pg(n,m);w.setAttribute("x",String((i-x)/2));let S=[
...et().values()].filter(H=>fn(H)!==null),L=[...new Set(S.flatMap(H=>dn(H)??[]))],{made:P,height:V}=Dg(y,L,n,m+
v,i-Lt),st=u.articles.map($).filter(Boolean).join("; "),lt=[st?h("slideSource")(st):"","sovkg",...e.map(Fg)].filter(
Boolean).join(" · "),q=[w.textContent?.includes("†")||y.some(H=>Xt(H).includes("†"))?h("slideErrata"):"",
lt].filter(Boolean).flatMap(H=>Oa(H,Le,i-2*Lt)),nt=m+v+V,M=nt+q.length*Le*1.3+Lt,W=z("svg",{xmlns:Me,viewBox:`\
0 0 ${i} ${M}`,width:i,height:M,"font-family":a,role:"img"});return W.append(z("title",{},l)),t||W.append(z("r\
ect",{width:i,height:M,fill:r})),W.append(...Ma(p,Lt/2,js,{"font-weight":600,fill:o}),...Ma(g,Lt/2+p.length*js*
1.3+2,Le+2,{fill:s}),w,...P,...Ma(q,nt,Le,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(W)],
{type:"image/svg+xml"}),width:i,height:M}}async function Eu(t){let{file:e,width:n,height:o}=await Ea(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(jg,Mu/n,Mu/o),i=c("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(p=>p?l(p):f(new Error("PNG")),"image/png")})}var qg=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Tu="http://www.w3.org/2001/XMLSchema#",Wg=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Hg=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
Ug=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,ho=t=>Ug(Hg.test(t)?`'${t}`:t),Au=t=>t.map(e=>$(u.errata[e].
problem)).join(" | ");function Cu({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:C(s.thing)}:{iri:"",label:""},{value:i="",lang:l="",datatype:f=""}="iri"in s?{}:s,p=f||
("iri"in s||l?"":`${Tu}string`),g=f.startsWith(Tu)&&Wg.test(i);return[ho(n.iri),ho(o),g?i:ho(a.iri||i),...[C(n.
thing),$(u.predicates[r.predicate]),a.label,p,l].map(ho),r.passages.map(m=>u.passages[m].name).sort().join(" "),
...(r.only==="corrected"?["",Au(r.errata)]:[Au(r.errata),""]).map(ho)]});return`\uFEFF${[qg,...e].map(n=>`${n.
join(",")}\r
`).join("")}`}var go=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Lu=t=>t.
split(/[#/]/).at(-1)||t;function Ru({triples:t,things:e,terms:n}){let o=new Map;function s(f,p,g){let m=o.get(
`${f} ${p}`)??`k${o.size}`;return o.set(`${f} ${p}`,m),`<data key="${m}">${go(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:p,object:g,said:m}of t)if("iri"in g){let w=m.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",p),s("edge","label",$(u.predicates[m.predicate])),w&&s("edge","sentences",w),m.denies?
s("edge","denied","true"):""];a.push(`<edge source="${go(f.iri)}" target="${go(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Lu(p),[...w.get(Lu(p))??[],g.value])}let i=e.map(({iri:f,
thing:p})=>{let[g,m]=[u.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",m??g),s("node","typ\
e",ls(p,n).join(" "))];for(let[y,x]of r.get(p)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${go(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,p])=>{let[g,m]=f.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${go(m)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Nu="http://www.w3.org/2000/01/rdf-schema#label",Gg="http://www.w3.org/2001/XMLSchema#string",En=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Iu=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function ju({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Nu.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[m,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Iu(g):(s.set(m,w),`${m}:${g.slice(w.length)}`)}function a({value:g,lang:m,
datatype:w}){return m?`${En(g)}@${m}`:w&&w!==Gg?`${En(g)}^^${r(w)}`:En(g)}let i=new Map,l=(g,m)=>i.set(g,[...i.
get(g)??[],m]);for(let{iri:g,thing:m}of e){let[w,y]=[r(g),u.things[m].label];for(let v of ls(m,n))l(w,`a ${r(v)}`);
let x=Array.isArray(y)?[`${En(y[0])}@en`,`${En(y[1])}@ko`]:[En(y)];l(w,`${r(Nu)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:m,object:w}of t)l(r(g.iri),`${r(m)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,m])=>`${g} ${[
...new Set(m)].join(` ;
    `)} .
`);return[`# ${[$(u.title),h(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,m])=>`@prefix ${g}: ${Iu(m)} .
`),`
`,...f].join("")}var zg={turtle:[ju,"text/turtle","ttl"],csv:[Cu,"text/csv","csv"],graphml:[Ru,"application/graphml+xml","graph\
ml"]};async function Ta(t){let[e,n,o]=zg[t];yn(new Blob([e(await rl())],{type:`${n};charset=utf-8`}),o)}var Pu=()=>k(
"transparent").checked;async function Kg(){try{await navigator.clipboard.writeText(location.href),ft(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var Du={png:async()=>yn(await Eu(Pu()),"png"),svg:async()=>yn(
(await Ea(Pu())).file,"svg"),print:()=>print(),link:Kg,turtle:()=>Ta("turtle"),csv:()=>Ta("csv"),graphml:()=>Ta(
"graphml")};function Vg(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Fu(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Vg()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Du,n.id)&&(t.
hidePopover(),k("take").focus(),await Du[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var _g=matchMedia("(max-width: 860px) and (min-height: 501px)");qa(Ki,xr,zo,ja,pf,Qf,tu,Zl,cu,_f,Nf,Es,()=>d.tab===
"text"&&$s(),()=>d.mode==="table"&&Ce(),()=>d.mode==="types"&&Su(),hs,Yl,ca,tr,()=>{k("undo").disabled=!Da()});
Gf();sf();yu();Os(k("query"),k("found"),{take:Wt,sentences:Xl,read:ve,asks:!0});gf();Sf();yf();vf();Jl();df();
Fu();gt(!_g.matches);k("empty").hidden=j>0;T.once("afterDrawing",()=>performance.mark("drawn"));Zo(location.hash);
d.mode!=="picture"&&performance.mark("drawn");window.sovkg={data:u,network:T,lines:et,readable:Yo,pointOn:Et,picture:{
shown:De,things:Q,isPinned:be},select(t){let e=tt(t);return e!==void 0&&Wt(e),e!==void 0}};document.documentElement.
dataset.ready="";})();
