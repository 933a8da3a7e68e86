"use strict";(()=>{var $t=history.state?.step??0,Jn={[$t]:location.hash},Qr=!1,ls=()=>{};var fs=()=>$t>0;function Yr(t,e){let n=e&&t!==Jn[$t];$t+=Number(n),Jn[$t]=t;try{history[n?"pushState":"replace\
State"]({step:$t},"",t||location.pathname+location.search)}catch{Qr=!0}}function Jr(){if(fs()){if(!Qr)return history.
back();$t-=1,ls(Jn[$t],!1)}}function Xr(t){ls=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
$t=n?$t+1:e.step,Jn[$t]=location.hash,ls(location.hash,n)})}var Xn=new Map,V=(t,e)=>{Xn.set(t,e)},It=[],Zn=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Pt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),jt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Sf(){return[...[...Xn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Zn(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Zn(a)}`)]:[]}),...It.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var to=!1;function X(){to=!0,It=[]}function Zr(){Yr(Sf(),to),to=!1}function vf(t){let e=new Map;
It=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||It.push({part:n,kind:"",names:[n]})}return e}function ta(t,e=!0){
to=!1;let n=vf(t),o=new Map([...n].filter(([s])=>!Xn.has(s)));for(let[s,{read:r,kept:a}]of Xn){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),d=`${s}=${Zn(i)}`;c===null?It.push({part:d,kind:"",names:[`${s}=${i}`]}):c?.length&&
It.push({part:d,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Zn(r)}`;It.push({part:a,kind:"",names:[`${s}=${r}`]})}
return It.length?{kind:It[0].kind,names:It.flatMap(({names:s})=>s)}:null}var ea=fs,na=Jr;var $f=JSON.parse(document.getElementById("data")?.textContent??"{}");function Of({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var f=Object.fromEntries(Object.
entries($f).map(([t,e])=>[t,e.blank?Of(e):e]));var eo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},u={language:f.lang,reading:f.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...eo},oa=[];function sa(...t){oa.push(...t)}function B(){for(let t of oa)t()}var S=t=>Array.
isArray(t)?t[u.language==="ko"?1:0]:t,dt=t=>S(t[u.reading==="corrected"?t.length-1:0]),L=t=>S(f.things[t].label);
function ae(){let{pair:t,selected:e}=u;return t?`${L(t.from)} – ${L(t.to)}`:e===null?"":L(e)}var P=f.things.filter(({kind:t})=>t!==null).length,j=t=>f.things[t].kind,I=t=>f.kinds[j(t)],G=t=>I(t).rank==="\
concept",us=[];for(let t of f.relations)us[t.thing]=t;var et=t=>us[t],N=t=>us[t]!==void 0,no=f.things.map(()=>[]);
f.statements.forEach(({subject:t,object:e},n)=>{no[t].push(n),typeof e=="number"&&e!==t&&no[e].push(n)});var ut=t=>no[t].
filter(e=>f.statements[e].subject===t),ie=Array.from({length:P},()=>[]);function aa(t){ie[t.from].push(t),t.to!==
t.from&&ie[t.to].push(t)}var C=t=>ie[t];f.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&aa({from:t,to:e,statement:n,relation:null})});var ra=t=>Array.isArray(t)?t[0]:t,ds=[];for(let t of f.edges)
ds[t.relation]??=[],ds[t.relation].push(t);for(let{thing:t,captions:e}of f.relations){let n=ds[t]??[],o=ra(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&G(i)&&ra(f.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:d,property:p,role:g}=i,[h,w]=[g!=="poin\
t",g==="into"];aa({from:c,to:d,statement:null,relation:t,property:p,isAside:h,leadsIn:w,repeats:r&&s(i),alone:a})}}
var pn=[...f.things.keys()].slice(0,P).filter(t=>I(t).rank==="actor").sort((t,e)=>ie[e].length-ie[t].length||t-
e),Z=(t,e)=>t.from===e?t.to:t.from,ia=(t,e)=>ie[t].filter(n=>Z(n,t)===e&&Dt(n,new Set));function D(t){let{only:e}=f.
statements[t];return e===""||e===u.reading}var Dt=(t,e)=>t.relation===null?D(t.statement):!e.has(j(t.relation));
function rt(t,e=new Set){let n=new Set;for(let o of ie[t]){let s=Z(o,t);s===t||e.has(j(s))||!Dt(o,e)||N(s)&&!N(
t)||n.add(s)}return[...n]}var Ot=t=>[...new Set(ie[t].map(e=>Z(e,t)).filter(e=>N(e)&&e!==t))];function oo(t){let e=N(
t)?[]:Ot(t).flatMap(ut);return new Set([...no[t],...e].filter(D))}var ce=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:ut(e.relation).filter(D)));function so(t){let e=new Set;for(let{subject:n,object:o,passages:s}of f.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function ro(t,e){
let n=o=>D(o)&&f.statements[o].passages.includes(t);return e.relation===null?n(e.statement):ut(e.relation).some(
n)}var Mf=6,Ef=2e4,ca=1e3,la=t=>new Set(f.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
fa=(t,e)=>N(t)!==N(e)?1:2,da=t=>C(t).flatMap(e=>e.relation===null&&D(e.statement)?[Z(e,t)]:[]);function Tf(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let d of da(c)){if(n.has(d))continue;let p=e.has(c)&&e.has(d)?2:fa(c,d),g=i+
p*ca+(G(d)&&!e.has(d)?1:0);g>=(o.get(d)??1/0)||(o.set(d,g),s[r+p]??=[],s[r+p].push([g,d]))}}return o}var Af=[...f.
things.keys()].filter(t=>t<P&&!N(t)).sort((t,e)=>C(e).length-C(t).length||t-e).slice(0,Mf);function He(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...la(o),...n?Af:[]].filter(h=>!o.has(h))),r=Tf(e,o,s),a=h=>Math.floor((r.get(
h)??1/0)/ca),i=new Map,[c,d]=[0,!1];function p(h){let w=h[h.length-1];if(c+=1,d||=c>Ef,d)return;if(w===e){let v=h.
filter(O=>!N(O)||o.has(O)).join();i.has(v)||i.set(v,h);return}let k=[...new Set(da(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,O)=>Number(N(v))-Number(N(O))||v-O);for(let v of k){let O=o.has(w)&&o.has(v)?2:fa(w,v);a(v)===a(
w)-O&&p([...h,v])}}r.has(t)&&p([t]);let g=h=>h.filter(w=>G(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((h,w)=>g(h)-g(w)),isCut:d}}function Lf(t,e,n){let{captions:o}=et(t),s=dt(o).replaceAll(`
`," "),r=C(e).filter(i=>i.relation===t&&i.from!==i.to),a=C(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>Z(i,e)===n))for(let[i,c,d]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[c]===e&&a.some(h=>h[c]===
n&&h[d]===g[d]));if(p)return{said:s,both:i,third:p[d]}}return{said:s,both:null,third:null}}function ps(t){let e=la(
new Set(t)),n=t.filter((o,s)=>!N(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(
y=>y.relation===null&&Z(y,r)===o?[y.statement]:[]),i=Ot(r).filter(y=>!e.has(y)&&C(y).some(k=>k.relation===null&&
Z(k,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(N),d=[...new Set([...i,...c])].flatMap(ut),p=[...new Set(
[...i,...c])].map(y=>Lf(y,r,o)),g=a.filter(D).map(y=>({said:S(f.predicates[f.statements[y].predicate]),both:null,
third:null})),h=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...p].sort((y,k)=>h(y)-h(k));return{from:r,to:o,
links:w,statements:new Set([...a,...d].filter(D))}})}var b=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Ft(t,e){for(let n of b(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function at(t){b("status").textContent=t}var Cf=2.399963229728653,Nf=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function ua(t,e,n,o){let[s,r]=[e.x-t.x,e.
y-t.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-t.x)*s+(n.y-t.y)*r)/a));return Math.hypot(t.x+i*s-n.x,t.y+i*
r-n.y)<o}function pa(t,e,n,o,s){let r=[];for(let a=e;a<900;a+=1){let i=14*Math.sqrt(a),c=a*Cf,d={x:Math.round(
t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},p=o(d);if(n.every(g=>Nf(p,g))){if(!s(d))return d;if(r.
push(d)===60)break}}return r[0]??{x:t.x,y:t.y}}var ma=t=>f.statements[t].errata.length>0,mn=t=>f.statements[t].only==="corrected";function H(t){let e=[...t].
filter(ma);return(e.some(n=>!mn(n))?"†":"")+(e.some(mn)?"‡":"")}var ao=new Map;f.statements.forEach(({subject:t},e)=>{
ma(e)&&ao.set(t,[...ao.get(t)??[],e])});var ha=ao.size>0,ve=t=>(ao.get(t)??[]).filter(D),io=t=>f.statements[t].
errata.some(e=>f.errata[e].severity==="High"),co=t=>ve(t).some(e=>io(e)&&!mn(e)),le=t=>H(ve(t));function ms(t){
if(t.relation===null)return H([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return H(
ut(e).filter(o=>{let{predicate:s,object:r}=f.statements[o];return s===t.property&&r===n&&D(o)}))}var fo=11,Rf=17,Ue=1.18,If=12,Pf={actor:3.4,named:2.8,relation:2.4,concept:2},jf={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},lo=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Df(t){
let{columns:e,lines:n}=f.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...r].length/lo(r)))}}`,
"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>lo(a)>e*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;lo(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Ff(t){let e=Df(S(f.things[t].label)),n=et(t)?.amounts??[];if(!n.length)return e+(le(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=lo(`${e.split(`
`).at(-1)} · ${o}`)<=f.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var ga=new Map;function hs(t){let e=`${u.language} ${u.reading}`,n=ga.get(e)??new Map;return ga.set(
e,n),n.has(t)||n.set(t,Ff(t)),n.get(t)}var wa=document.createElement("canvas").getContext("2d"),Bf=getComputedStyle(
document.body).fontFamily,Hf={400:new Map,600:new Map};function $e(t,e,n=400){let o=t.split(`
`),s=Hf[n],r=s.get(t);return r===void 0&&(wa.font=`${n} 20px ${Bf}`,r=Math.max(...o.map(a=>wa.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ue]}function hn(t){let{radius:e,font:n}=f.things[t],[o,s]=$e(hs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function _t(t,e,n){let{rank:o}=I(t),[s,r]=jf[o];return Math.max(f.things[t].radius*e,Pf[o]+
Math.min(s*Math.sqrt(n),r))}function xa(t,e,n){let o=I(t).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(f.things[t].font*e,fo+o),Rf),bold:o&&n>=If?600:400}}function gs(t,{x:e,y:n}){let[o,s]=hn(t),r=n-f.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Uf=({x:t,y:e},[n,
o])=>[t-n/2,e-o/2,t+n/2,e+o/2],ws=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});
function Mt(t,e,{near:n,home:o={x:0,y:0},room:s}={}){let r=p=>C(p).map(g=>Z(g,p)).filter(g=>g!==p&&t.has(g)),a=p=>t.
get(p),i=(p,g)=>[...t].some(([h,w])=>h!==g&&ua(p,a(g),w,f.things[h].radius+4)),c=[...t].map(([p,g])=>gs(p,g)),
d=new Set(e.filter(p=>!t.has(p)));for(;d.size;){let p=[...d],g=(n?null:p.find(k=>r(k).length))??p[0];d.delete(
g);let h=n?[]:r(g),w=n?[n]:h.map(a),y=pa(w.length?ws(w):o,n||w.length===1?40:0,c,k=>s?Uf(k,s):gs(g,k),k=>h.some(
v=>i(k,v)));t.set(g,y),c.push(gs(g,y))}}var gn=80,[Wf,qf]=[8,12];function ya(t,e){let n=G(t)||N(t)?e:e.filter(o=>!G(o));return n.length?n:e}function We(t,e,n){
return ya(t,rt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(G(s))-Number(G(r))||C(r).length-C(s).length||s-r)}
function Gf(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=et(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function wn(t,e,n){let o=new Set(ya(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(N(t))return[...o].filter(a=>!e.has(a));if(s>=Wf)return[];let r=new Map;for(let a of C(t)){let i=Z(a,t),c={actor:20,
named:10,relation:0,concept:0}[I(i).rank];o.has(i)&&!e.has(i)&&Dt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+Gf(a)))}
return[...r].sort(([a,i],[c,d])=>d-i||C(c).length-C(a).length||a-c).slice(0,qf-s).map(([a])=>a)}var uo=["least","since","until","status","hearsay","errata"],Qt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),qe=t=>uo.every(e=>!t[e]),ka=t=>Array.isArray(t)?t[0]:t,Sa=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),ba=(t,e)=>!t||t==="only"===e;function va(t,e){let n=t.relation===null?void 0:et(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[d,p]=o.split(" ");if(!Sa(n).some(g=>g.currency===d&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
ka(n?.status??"")!==a||!ba(i,!!n?.hedge)?!1:!c||ba(c,H(ce([t]))!=="")}function $a(){let t=f.relations.flatMap(
e=>Sa(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(f.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(f.relations.flatMap(({status:e})=>e?[[ka(e),e]]:
[]))],hearsay:f.relations.some(({hedge:e})=>e),errata:f.errata.length>0}}var xs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Qt()}),x=xs(),Q=t=>x.shown.get(t),Ge=()=>new Set([...x.away,...x.aside]),Oa=()=>new Set(
[...x.came.map(({thing:t})=>t),...x.visited===null?[]:[x.visited]]);function po(t){let e={has:o=>x.shown.has(o)&&
!x.guests.has(o)},n=We(t,e,x.away);return{some:n.slice(0,gn),total:n.length,away:We(t,e,new Set).length-n.length}}
function Ma(t){let e=new Set(rt(t,x.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=C(t).filter(a=>Z(
a,t)===s&&Dt(a,new Set));return[j(s),...r.flatMap(({relation:a})=>a===null?[]:j(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>x.away.has(s))}}function pt(){let t=x.preset!==null&&f.presets[x.preset].kinds!==null,
e=ys()?new Set(f.presets[x.preset].things):null,[n,o,s]=[Ge(),Oa(),!qe(x.sieve)];function r(i){if(s&&!va(i,x.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Dt(i,n):
x.shown.has(i.relation)?!1:x.read.has(i.relation)?!i.repeats&&(t||Dt(i,n)):c?Dt(i,x.away):!(t&&i.isAside)&&Dt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>C(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Oe(t=null){
let e=pt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ea=()=>[...x.shown.keys()].filter(t=>N(t)&&!x.guests.has(t)),mo=()=>[...x.guests],wt=t=>x.shown.has(t),fe=t=>x.
pinned.has(t),Yt=()=>x.sieve,Jt=()=>x.preset,ys=()=>x.preset!==null&&f.presets[x.preset].flows,Me=()=>x.shown;
function z(){let t=Oa();return[...x.shown.keys()].filter(e=>!x.away.has(j(e))||t.has(e))}function ho(){let t=new Map;
for(let e of new Set([...x.shown.keys(),...Oe()]))t.set(j(e),(t.get(j(e))??0)+1);return t}function go(t){let e=t===
null?null:f.presets[t].kinds;return new Set(e?f.relations.map(({thing:n})=>j(n)).filter(n=>!e.includes(n)):[])}var zf=[520,380];function Kf(t,e){let n=new Set(t),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==
null&&r.repeats)&&ro(e,r),s=t.filter(r=>C(r).some(o));return s.length?s:t}function bs(t,e){Object.assign(x,xs(),
{preset:t,centre:e,aside:go(t)})}function ze(t){bs(t,null);let{things:e,wide:n,tall:o}=f.presets[t],{clientWidth:s,
clientHeight:r}=b("drawing"),a=s<r&&o.length?o:n;e.forEach((i,c)=>{x.shown.set(i,{x:a[2*c],y:a[2*c+1]})})}var Ta=()=>bs(
null,null);function wo(t){let{some:e,total:n,away:o}=po(t);Mt(x.shown,e,{near:x.shown.get(t)});for(let s of e)
x.guests.delete(s);return{added:e.length,total:n,away:o}}function xo(t){return bs(null,t),x.shown.set(t,{x:0,y:0}),
wo(t)}function Aa(){for(let t of x.guests)x.shown.delete(t);x.guests=new Set,x.visited=null,x.read=new Set}function La(t){
x.shown.has(t)||Mt(x.shown,[t]),x.guests.delete(t);let e=wo(t);return x.came.push({thing:t,all:!0}),e}function Ca(t,e){
if(x.guests.has(t)?Vf():Aa(),x.read=new Set,x.visited=e&&x.shown.has(t)?null:t,x.visited===null)return;x.guests=
new Set([t,...wn(t,x.shown,x.away)].filter(o=>!x.shown.has(o))),x.shown.has(t)||Mt(x.shown,[t],{room:x.guests.
size>3?zf:void 0});let n=x.guests.has(t);Mt(x.shown,[...x.guests],{near:n?x.shown.get(t):void 0})}function Vf(){
x.visited!==null&&x.came.push({thing:x.visited,all:!1}),x.guests=new Set}function ks(t){x.shown.delete(t),x.guests.
delete(t),x.came=x.came.filter(e=>e.thing!==t)}function Ss(t){for(let e of t)x.away.delete(j(e)),x.guests.delete(
e);Mt(x.shown,t)}function vs(t){for(let e of t)ks(e)}function Na(t){x.pinned.delete(t)||x.pinned.add(t),x.guests.
delete(t)}function Ra(t,e){t===null?[x.away,x.aside]=[new Set,new Set]:e==="only"?(x.away=new Set([...f.kinds.
keys()].filter(n=>n!==t)),x.aside=new Set):(x.aside.delete(t),x.away.delete(t),e==="hide"&&x.away.add(t)),x.came=
x.came.filter(({thing:n})=>!x.away.has(j(n)))}function Ia(t){x.sieve=t}function Ke(t,e){x.shown.has(t)&&x.shown.
set(t,e)}function Xt(t,e=null){Aa(),x.read=new Set(e===null?[]:so(e).filter(N));let n=t??[],o=e===null?n:Kf(n,
e),s=n.flatMap(r=>x.shown.get(r)??[]);return x.guests=new Set(o.filter(r=>!x.shown.has(r))),Mt(x.shown,[...x.guests],
{home:s.length?ws(s):void 0}),[...new Set(o)]}function it(){Object.assign(u,eo),Xt(null)}function Zt(t,e=!1){Object.assign(u,eo,{selected:t,passed:e,tab:"de\
tails"}),Ca(t,e)}function Ve(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Xt(n);let o=pt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ia(t,e);Object.assign(u,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ee(t,e,{avoids:n=!1,way:o=0}={}){it();let{paths:s}=He(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Xt(r),Object.assign(u,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function xn(t){it();let e=so(t).filter(n=>!N(n));Object.assign(u,{passage:t,highlighted:Xt(e,t),tab:"tex\
t"})}function yn(t){let{told:e}=f.steps[t];return e[u.reading==="corrected"?e.length-1:0]}function bn(t){let{preset:e}=f.
steps[t];if(Jt()!==e&&(u.arrangement="",ze(e)),it(),!t)return;let n=yn(t).things.filter(o=>!N(o)&&!G(o));Object.
assign(u,{tour:t,highlighted:Xt(n.some(wt)?n.filter(wt):n)})}function kn(){let{selected:t,passed:e,pair:n,passage:o,
isTold:s,tour:r,path:a,unknown:i,tab:c}=u,d=new Map(Me());t!==null?(Xt(null),Zt(t,e)):n?Ve(n.from,n.to):o!==null?
xn(o):s&&a.from!==null&&a.to!==null?Ee(a.from,a.to,a):r!==null&&bn(r),Object.assign(u,{unknown:i,tab:c});for(let p of mo())
Ke(p,d.get(p)??Q(p))}var Pa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",noQuestion:t=>`Th\
ere is no question “${t}” here.`,starting:"The engine starts …",notStarted:"This browser does not let th\
e page start its engine. The picture, the text and the table work without it.",answering:"Answering …",closeAnswer:"\
Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For thi\
s question no sentences can be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Nar\
row the question and ask again.`,refused:t=>`${t} would reach beyond this page, which asks nobody else. Ask wh\
at is in it.`,notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}\
”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(
", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can \
stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefi\
x ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")}\
 could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw on\
ly these",mixed:"This page holds several articles, and this question counts or adds up across all of them. `so\
vkg query` asks each by itself.",noRows:"No rows: the graph states nothing of this.",ownQuery:"Your own SPARQL",
ownNote:"SPARQL 1.1 over the graph in this page. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and \
LOAD are refused: nothing leaves the page.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","to\
pic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastru\
cture":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"Th\
e text","topic-time":"Time"};var ja={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name} (${i(h)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let d={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(h=>d[h]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${p} Only what is verified is quoted.`}};var Da={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"Arrangement",laidOut:"As laid out",byKind:"\
By kind",byCountry:"By country",inRings:"In rings",noCountry:"no country named",undo:"Undo",physics:"Let it mo\
ve",besideOthers:"Side by side with",besideChoice:t=>`Which country beside ${t}`,ranked:"Ranks",rated:"Strengt\
hs and weaknesses",paid:"Investments and support",pursued:"Policies and laws",notSaid:"The article says nothin\
g of it.",asChart:"As a chart",saveChart:"Take the chart away as SVG",takeAway:"Take away",takeSlide:"What is \
in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"Transparent ground",copyLink:"\
Copy link",linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"Ring and †: recorded as\
 an error of the article.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",
tabs:"Beside the picture",overview:"Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing \
or a line in the picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`Wha\
t ${e>1?`${e} articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is pri\
nted; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`\
With ${t} things the graph is too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t}\
 things of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"\
What the article says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the pict\
ure, as printed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"\
Choose a thing or a line to read what is said, and in which sentence.",things:t=>`${t} things`,statements:t=>`${t}\
 statements`,sentences:t=>`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",statedLine:"\
other statement",wideLine:"width: amount, by currency",graveError:"grave error",lightError:"other error",kinds:"\
Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfo\
ld it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in\
 the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`+ ${t} more`,only:"o\
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
ring:"A ring, and a † beside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks w\
hat is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"\
Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"\
Path between two things",pathHelp:"The shortest path, step by step, with the sentences that make it. Denied li\
nks are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===
1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; by way of:`,avoidHubs:"Avoid what links \
almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one \
to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",
words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include what is not in the picture",moreRows:"\
More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"\
Subject",relation:"Relation",object:"Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Ch\
osen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neighbours added; expand again for more.`:`${t} n\
eighbours added.`)+(n?` ${n} more are of kinds that you have left out.`:""),leftOut:(t,e)=>`${t===1?"One neigh\
bour is":`${t} neighbours are`} kept away by what is left out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"H\
idden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read it in the text",
where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a \
sentence and the picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphr\
ases, not the article's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"\
No statements of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...ja,...Pa};var Fa={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",noQuestion:t=>`“${t}”이라는\
 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는\
 그대로 볼 수 있다.",answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",
answer:"답",rows:t=>`${t}행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:
""}`,cite:"인용 표기",copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>
0?` 외 ${e}개`:""}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}\
초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,refused:t=>`${t}은(는) 이 페이지 밖\
에 닿으려 하므로 거절했다. 이 페이지는 밖에 아무것도 묻지 않는다.`,notGiven:({parameter:t,
text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” 항목이 없다${o.length?`. 있는 것: ${o.
join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.join(", ")}. 이 가운데 하나를 준\
다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}처럼 쓴다.`:`여기에 올 수 있는 것 가\
운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`\
접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이\
것만 보기",mixed:"이 페이지에는 글이 여럿이고, 이 질문은 그 모두를 함께 세거나 더한다. `sovkg query`는 글마다 따로 묻는다.",
noRows:"결과 없음. 이에 관해 그래프가 말하는 것이 없다.",ownQuery:"직접 쓰는 SPARQL",ownNote:"\
이 페이지에 든 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FROM, LOAD는 거절한다. 아무것도 페이지 밖으로 나가지 않는\
다.",run:"실행",yes:"예",no:"아니요","topic-absence":"말하지 않은 것","topic-capability":"역량",
"topic-checks":"오류와 점검","topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"\
돈","topic-people":"사람","topic-policy":"정책","topic-text":"글","topic-time":"시간"};var Ba={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=h=>h?`${h.name}(${i(h)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let d={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(h=>`${d[h]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${p} 확인된 문장만 인용한다.`}};var Ha={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"처음 배치",byKind:"종\
류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",physics:"\
자동으로 움직이기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",asChart:"차트로 보기",saveChart:"차트를 SVG로 내보내기",takeAway:"내보내기",takeSlide:"\
보이는 그대로 슬라이드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"\
투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`출처: ${t}`,
slideErrata:"테두리와 †는 글의 오류로 기록된 것을 뜻한다.",savePng:"PNG",saveSvg:"SVG",print:"\
인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"고\
른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경로",
textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,bothReadings:"‘원\
문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",views:"\
무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다. 여기서 시작\
하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
statedLine:"그 밖의 진술",wideLine:"굵기: 통화별 금액",graveError:"심각한 오류",lightError:"그\
 밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 \
항목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다\
. 표시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"\
이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",
least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
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
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다.",
putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 값: ",correctedFrom:t=>`\
여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
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
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",where:(t,e)=>`${t}번째 문단 ${e}\
번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",
paraphrased:"이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"\
앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,
jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",paragraph:t=>`${t}\
번째 문단`,...Ba,...Fa};var Ua={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Qf={en:Da,ko:Ha},m=t=>!f.passages.length&&Ua[u.language][t]||Qf[u.language][t];function Et(t){let e=m(t);return typeof e==
"string"?e:""}function yo(t){u.mode=t,b("table").hidden=t!=="table",b("drawing").hidden=t==="table",b("tools").hidden=t==="t\
able",Ft("modes",t)}var Yf=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Tt(t){
u.tab=t;for(let e of b("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Yf)b(n).hidden=e!==t;$s()}function $s(){b("fold").textContent=u.tab==="details"&&ae()||b(
`tab-${u.tab}`).textContent}var ct=t=>b("fold").setAttribute("aria-expanded",String(t)),Wa=()=>b("fold").getAttribute(
"aria-expanded")==="true";var Jf=13,Xf=1,Sn=t=>(et(t)?.sums??[]).filter(({statement:e})=>D(e)),bo=t=>Sn(t).map(({statement:e})=>Os(e)+H(
[e])).join(", "),Os=t=>S(f.statements[t].object.text),qa=(t,{currency:e})=>`${j(t)} ${e}`;function Zf(){let t=new Map;
for(let{thing:e}of f.relations)for(let n of Sn(e)){let o=qa(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Ms(t,e){
let n=Zf().get(qa(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function _e({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Sn(o).flatMap(s=>Ms(o,
s)??[]));return n.length?Math.max(Xf,Jf*n.reduce((o,s)=>o+s)):null}var Ga=[[],[0],[-.3,.3],[-.4,0,.4]];function za(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function xt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=za(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ka=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Va(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(za(t,e,n))} `:"L"}${o(e)}`}var td=2e3,Es=t=>!t.isAside||t.alone,Qa=t=>ys()&&t.property===null&&bo(t.relation)!=="";function ed(t){if(t.relation===
null)return S(f.predicates[f.statements[t.statement].predicate])+ms(t);let{captions:e,called:n}=et(t.relation);
if(Qa(t))return bo(t.relation);let o=Es(t)?dt(e):S(n);if(t.property===null)return o;let s=S(f.predicates[t.property]);
return(t.leadsIn?[s,o]:[o,s]).join(" · ")+(Es(t)?"":ms(t))}function nd(t){if(t.relation===null)return null;if(Qa(
t))return bo(t.relation);let e=Es(t)&&et(t.relation)?.amounts||[];return e.length?dt(e):null}function _a(t,[e,
n],o,s){let r=o.flatMap(([,c])=>c),a=o.map(([c])=>c),i=a.length>2?[...a.slice(0,2),m("moreLines")(a.length-2)]:
a;return{id:t,from:e,to:n,edges:r,bend:s,usual:s,label:i.join(`
`),amount:o.length===1?nd(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:c})=>c!==null)?1:0)}}var Te=new Map,
Ts=new Map,Y=()=>Te,Bt=t=>Ts.get(t)??0;function As(t){let{from:e,to:n}=Te.get(t);return{from:e,to:n,edges:[...Te.
values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function ko(t){let e=[...Te.values()].filter(({
edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?
As(o.id):null}function Ls({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s}=u;
return s===null||n.some(r=>ro(s,r))}function Ya(){let t=new Map,e=pt();for(let n of e){let o=[Math.min(n.from,
n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=ed(n);r.said.set(
a,[...r.said.get(a)??[],n])}Te=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[d])=>Number(/\d/.
test(d))-Number(/\d/.test(c))),a=e.length>td?void 0:Ga[r.length],i=a?r.map((c,d)=>_a(d?`${n}/${d}`:n,o,[c],a[d])):
[_a(n,o,r,0)];for(let c of i)Te.set(c.id,c)}Ts=new Map;for(let{from:n,to:o}of Te.values())for(let s of[n,o])Ts.
set(s,Bt(s)+1)}var ti=["kind","country","radial"],Qe=28,ei=64,So=60,Ja=190,Cs=f.kinds.findIndex(({name:t})=>/(^|:)Country$/.test(
t)),ni=Cs>=0;function od(t){if(j(t)===Cs)return L(t);let e=C(t).find(n=>n.relation===null&&n.from===t&&j(n.to)===
Cs);return e?L(e.to):m("noCountry")}var Ns=()=>b("drawing").clientWidth<b("drawing").clientHeight?.6:1.5;function sd(t){
let e=[...t].map(([c,d])=>{let p=d.map(hn),g=[0,1].map(k=>Math.max(...p.map(v=>v[k]))+Qe),h=Math.ceil(Math.sqrt(
d.length*g[1]*Ns()/g[0]))||1,w=Math.ceil(d.length/h),y=Math.min(h,d.length);return{name:c,things:d,cell:g,columns:h,
width:y*g[0]+Qe,height:ei+w*g[1]+Qe}}),n=c=>+(c===m("noCountry"));e.sort((c,d)=>n(c.name)-n(d.name)||d.height-
c.height||d.things.length-c.things.length);let o=e.reduce((c,d)=>c+(d.width+So)*(d.height+So),0),s=Math.max(Math.
sqrt(o*Ns()),...e.map(c=>c.width)),[r,a,i]=[0,0,0];return e.map(c=>{r&&r+c.width>s&&([r,a,i]=[0,a+i+So,0]);let d={
...c,left:r,top:a};return r+=c.width+So,i=Math.max(i,c.height),d})}function Xa(t,e){let n=new Map;for(let r of t)
n.set(e(r),[...n.get(e(r))??[],r]);let o=sd(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:d})=>r.
map((p,g)=>{let h=c+Qe/2+g%i*a[0]+a[0]/2,w=d+ei+Math.floor(g/i)*a[1]+f.things[p].radius+Qe/2;return[p,{x:h,y:w}]})),
groups:o}}function rd(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.
flatMap(i=>n.filter(({from:c,to:d})=>c===i||d===i).map(c=>Z(c,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.
length&&o.push(r)}return{reached:o,left:[...s]}}function ad(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function id(t){let e=[...t].sort((d,p)=>C(p).length-
C(d).length||d-p)[0],n=x.centre!==null&&t.includes(x.centre)?x.centre:e,o=pt(),{reached:s,left:r}=rd(t,n,o),a=new Map,
i=[[n,{x:0,y:0}]],c=0;return s.slice(1).forEach((d,p)=>{let g=O=>o.flatMap(A=>A.from===O||A.to===O?a.get(Z(A,O))??
[]:[])[0]??0,h=new Map(d.map(O=>[O,g(O)])),w=p?[...d].sort((O,R)=>Number(h.get(O))-Number(h.get(R))||O-R):[...d].
sort((O,R)=>j(O)-j(R)||O-R),y=w.map(O=>hn(O)[0]+Qe);c=Math.max(c+Ja,y.reduce((O,R)=>O+R,0)/(2*Math.PI));let k=w.
map((O,R)=>2*Math.PI*R/w.length-Math.PI/2),v=p?ad(w.map(O=>Number(h.get(O))),y.map(O=>O/c)):k;w.forEach((O,R)=>{
a.set(O,v[R]),i.push([O,{x:c*Math.cos(v[R])*Ns(),y:c*Math.sin(v[R])}])})}),r.forEach((d,p)=>{i.push([d,{x:(p-(r.
length-1)/2)*200,y:c+Ja}])}),{points:i,groups:[]}}var vo=[],Za="";function oi(){let t=new Set(mo()),e=z().filter(
r=>!t.has(r)).sort((r,a)=>r-a),n=u.arrangement&&`${u.arrangement} ${u.language} ${e}`;if(n===Za||(Za=n,vo=[],!n||
!e.length))return;let o={radial:()=>id(e),kind:()=>Xa(e,r=>S(f.kinds[j(r)].label)),country:()=>Xa(e,od)}[u.arrangement],
s=o?.()??{points:[],groups:[]};vo=s.groups;for(let[r,a]of s.points)Ke(r,a)}var si=()=>vo.flatMap(({left:t,top:e,
width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function ri(t,e,n){t.lineWidth=n,t.strokeStyle=e.soft,t.font=`6\
00 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline="middle";for(let{name:o,left:s,top:r,width:a,
height:i}of vo){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=1;let[c,d]=[Math.max(13*n,15),s+8*n];t.fillStyle=
e.paper,t.fillRect(d-4*n,r-c*.7,t.measureText(o).width+8*n,c*1.4),t.fillStyle=e.soft,t.fillText(o,d,r)}}var[cd,ai]=[50,.4],ld=.75,fd=250;function ii(t,e){let n=0,o=!1,s=!1;function r(i=cd){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:ai}}),i>ai/2&&(n=setTimeout(()=>r(i*ld),fd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var dd=3,ci=.6;function li(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:d,families:p}=n,
{family:g,rank:h,shape:w}=I(t),y=!o||o.has(t),k=p[g][y?s&&h==="concept"?"pale":"full":"dim"],v=t===u.selected,
O=le(t).includes("†")&&y,R=O&&co(t),A={background:k,border:a},K=fe(t);return{id:t,...Q(t),shape:w,size:_t(t,
r,e)/r,borderWidth:(v?3:R?4:O?2:1)*(s?ci:1),color:{background:k,border:v?a:R?d:O?c:i,highlight:A,hover:A},fixed:K,
shapeProperties:{borderDashes:K?[3,2]:!1}}}function fi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c}=n,d=t.edges.find(w=>w.relation!==null)?.relation??null,p=d===null?i:c[I(d).family],g=s?null:
_e(t),h=w=>({enabled:!s&&t.edges.some(y=>y.to===w),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==
null?g:e&&o?2:s?ci/r:d===null?1:1.5,color:{color:p[e?s&&!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:h(
t.to),from:h(t.from)},arrowStrikethrough:t.bend!==0&&(g??0)<dd,dashes:d===null&&!s?[5,4]:!1,smooth:Ka(t.bend)}}function di(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function d(p,g,h){e.setSize(
"100%","100%");let[w,y]=[p.map(({x:St})=>St),p.map(({y:St})=>St)],[k,v,O,R]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],A=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(v-k||1),Math.max(t.clientHeight-
o()-70,20)/(R-O||1),1.15),K=A<.35?g:null,nt=!a||h||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:K??{x:(k+v)/2,y:(O+R)/2+16+o()/2/A},scale:K?.35:A},e.moveTo({...i,animation:nt?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),nt?r():(c=performance.now()+1500,ud(e).view.easingTime=Number.EPSILON)}return{look:d,isTravelling:()=>performance.
now()<=c}}var ud=t=>t;var pd=1.5;function Rs(t,{x:e,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:c},d){let p=s.split(`
`);t.font=`${r} ${o}px ${i}`,t.textAlign="center",t.textBaseline="middle";let g=o*Ue;p.forEach((h,w)=>{let y=n+
(w-(p.length-1)/2)*g,k=t.measureText(h).width+2*pd*d;t.fillStyle=c,t.fillRect(e-k/2,y-g/2,k,g)}),t.fillStyle=a,
p.forEach((h,w)=>{t.fillText(h,e,n+(w-(p.length-1)/2)*g)})}var $o=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[d,p,g,h],w]of this.#t.get(c)??[])if(w!==n&&s<g&&d<a&&r<h&&p<i&&
!o(w))return!1;return!0}};function ui([t,e,n,o],[s,r,a,i]){let[c,d]=[0,1];for(let[p,g,h,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<h||p>w)return!1;continue}let[y,k]=[(h-p)/g,(w-p)/g];c=Math.max(c,Math.min(y,k)),d=Math.min(
d,Math.max(y,k))}return c<=d}var pi=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],md=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),[hd,gd]=[pi,[...pi,
...md]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...e]))),gi=[[0,1],[0,-1],[1,0],[-1,0],[.7,
1],[-.7,1],[.7,-1],[-.7,-1]],wd=[...gi,...[1,-1].flatMap(t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],xd=[0,8,16,24,
32],Is=12,mi=60,yd=14,bd=1e3,kd=500,Sd=400,vd=.5,vn=2,$d=1,hi=(t,e,n,o)=>[t-n/2-vn,e-o/2-vn,t+n/2+vn,e+o/2+vn];
function wi({shapes:t,things:e,dim:n=[],lines:o,pointOf:s,degree:r,scale:a,sight:i=null,most:c=kd}){let d=E=>({
x:s(E).x*a,y:s(E).y*a}),p=new $o;for(let E of t){let{x:F,y:J}=d(E),q=_t(E,a,r(E));p.add([F-q,J-q,F+q,J+q],E)}let g=o.
length>Sd?[]:o.flatMap(E=>Od(E,d));function h(E,F,J,q=(()=>!1)){let ft=i&&J.x>i[0]&&J.y>i[1]&&J.x<i[2]&&J.y<i[3],
gt=null,_=1/0;for(let ot of E){let[vt,ke,Fe,Kt]=ot.box;if(ft&&(vt<i[0]||ke<i[1]||Fe>i[2]||Kt>i[3])||!p.isFree(
ot.box,F,q))continue;let Rt=g.reduce((Vt,{id:un,stroke:Se})=>Vt+(un!==F&&ui(Se,ot.box)?1:0),ot.off??0);if(Rt<_&&
([gt,_]=[ot,Rt]),!_)break}return gt}let{names:w,captions:y}={names:new Map,captions:new Map},k=new Set(e.slice(
0,yd)),v=E=>t.length>bd&&k.has(E)&&r(E)>=Is;function O(E){let F=hs(E),{size:J,bold:q}=xa(E,a,r(E)),[ft,gt]=$e(
F,J,q),{x:_,y:ot}=d(E),vt=_t(E,a,r(E)),ke=r(E)>=Is,Fe=(ke?xd:[0]).flatMap(Vt=>(ke?wd:gi).map(([un,Se])=>{let Be=vt+
vn+1+Vt,[Qn,Yn]=[un*(Be+ft/2),Se*(Be+gt/2)];return{dx:Qn,dy:Yn,box:hi(_+Qn,ot+Yn,ft,gt)}})),Kt=Vt=>typeof Vt==
"number"&&Vt!==E&&r(Vt)<Is,Rt=h(Fe,null,{x:_,y:ot})??(v(E)?h(Fe,null,{x:_,y:ot},Kt):null);Rt&&(p.add(Rt.box,`n\
ame ${E}`),w.set(E,{dx:Rt.dx,dy:Rt.dy,size:J,bold:q,label:F}))}function R({id:E,from:F,to:J,bend:q,amount:ft},gt){
let[_,ot]=$e(gt,fo),[vt,ke]=[d(F),d(J)],Fe=(ft?gd:hd).map(([Rt,Vt,un])=>{let[Se,Be]=[Vt*(_/2+4),un*(ot/2+4)],{
x:Qn,y:Yn}=xt(vt,ke,q,Rt);return{along:Rt,dx:Se,dy:Be,off:Se||Be?$d:0,box:hi(Qn+Se,Yn+Be,_,ot)}}),Kt=h(Fe,E,xt(
vt,ke,q,.5));Kt&&(p.remove(E),p.add(Kt.box,E),y.set(E,{along:Kt.along,dx:Kt.dx,dy:Kt.dy,size:fo,label:gt}))}let[
A,K]=[e.slice(0,c),o.slice(0,c)],nt=K.filter(({amount:E})=>E),St=new Set(nt.flatMap(({from:E,to:F})=>[E,F]));for(let E of A.
length<=mi?A.filter(F=>St.has(F)):A)O(E);if(A.length<=mi)for(let E of nt)R(E,E.amount??"");for(let E of A)w.has(
E)||O(E);if(w.size>=vd*A.length){for(let E of nt)R(E,E.label);for(let E of K)E.amount||R(E,E.label)}for(let E of n.
slice(0,c))O(E);return{names:w,captions:y}}function Od({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?
[0,.25,.5,.75,1]:[0,1]).map(c=>xt(r,a,o,c));return i.slice(1).map((c,d)=>({id:t,stroke:[i[d].x,i[d].y,c.x,c.y]}))}var Md=50,Ye=new Map,Ps=()=>[...x.shown.keys()].filter(t=>!x.guests.has(t));function Ed(){let{preset:t,centre:e,
came:n,away:o}=x,s=new Set(t===null?[]:f.presets[t].things);if(e!==null)for(let r of[e,...We(e,new Set([e]),new Set).
slice(0,gn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?We(r,s,o).slice(0,gn):wn(r,s,o))s.add(
i)}return s}function yt(){let[t,e]=[Ed(),new Set(Ps())];return{preset:x.preset,centre:x.centre,came:[...x.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...x.away],asked:[...go(x.preset)].
filter(n=>!x.aside.has(n)&&!x.away.has(n)),sieve:x.sieve,pinned:[...x.pinned].filter(n=>x.shown.has(n))}}var xi=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Qt()});function Je({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?xo(e):t!==null?ze(t):Ta(),x.away=
new Set(r);for(let p of[...a,...x.away])x.aside.delete(p);for(let p of n)Mt(x.shown,[p.thing]),p.all?wo(p.thing):
Mt(x.shown,wn(p.thing,x.shown,x.away)),x.came.push(p);Mt(x.shown,o);for(let p of s)x.shown.delete(p);x.pinned=
new Set(i),x.sieve=c;let d=Ye.get(yi());d&&(x.shown=new Map(d))}var yi=()=>`${u.arrangement} ${x.preset} ${x.centre}\
 ${Ps().sort((t,e)=>t-e)}`;function Oo(){let t=yi();Ye.delete(t),Ye.set(t,new Map(Ps().map(e=>[e,Q(e)]))),Ye.size>
Md&&Ye.delete([...Ye.keys()][0])}function bi(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
d=null;function p(){if(!d)return;let k=c(),v=k.scale/d.scale;e.style.transform=`translate(${k.x-d.x*v}px, ${k.
y-d.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),h=()=>s.emit("_allowRedraw");function w(){!d||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),h(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
d=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||h()),addEventListener("pointercancel",()=>r||h()),t.on("dragStart",({nodes:k})=>k.length&&h()),
t.on("dragging",({nodes:k})=>k.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Td=[.06,.12,.2,.3,.4,.5,.62,.76,.92,1.1].flatMap(t=>[t,-t]),Ad=.15,Ld=.01,[Cd,Nd]=[250,.62],ki=14,Rd=4e6;function js(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Ds=(t,e,n)=>n?Array.from({length:ki+1},(o,s)=>xt(t,e,n,s/ki)):[t,e];function Si(t,e,n,o){
if(t.length*e.length>Rd)return;let s=e.map(i=>{let[c,d]=o(i);return{thing:i,at:n(i),core:c,radius:d}}),r=new Map;
for(let i of t){let h=function(k){let v=Ds(c,d,k),[O,R]=[v.map(({x:F})=>F),v.map(({y:F})=>F)],[A,K,nt,St]=[Math.
min(...O),Math.max(...O),Math.min(...R),Math.max(...R)],E=0;for(let{thing:F,at:J,radius:q,core:ft}of s){let{x:gt,
y:_}=J;if(gt<A-q||gt>K+q||_<nt-q||_>St+q||F===i.from||F===i.to)continue;let ot=1/0;for(let vt=1;vt<v.length;vt+=
1)ot=Math.min(ot,js(v[vt-1],v[vt],J));ot<q&&(E+=ot<ft?1:Ld)}return E};var a=h;let[c,d]=[n(i.from),n(i.to)],p=`${i.
from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=k=>g.every(v=>Math.abs(v-k)>=Ad),y=h(i.usual);i.bend=i.usual;for(let k of y?
Td:[]){let v=i.usual+k;if(t.length>Cd&&Math.abs(v)>Nd)continue;let O=w(v)?h(v):1/0;if(O<y&&([y,i.bend]=[O,v]),
!y)break}g.push(i.bend)}}var Ae=matchMedia("(prefers-color-scheme: dark)");de(Ae.matches?"dark":"light");function de(t){document.documentElement.
dataset.theme=t}var Xe=()=>document.documentElement.dataset.theme==="dark";function vi(){let{theme:t="light"}=document.documentElement.dataset;de("light");let e=Mo();return de(t),e}function Mo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(d=>parseInt(e(s).slice(d,d+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),grave:e("grave"),
wire:o("wire"),face:getComputedStyle(document.body).fontFamily,families:Object.fromEntries(f.kinds.map(({family:s})=>[
s,o(s)]))}}var Id=.55,Pd=120,jd=500,Oi=3e3,Dd=3,At=b("drawing"),Mi=()=>b("tools").offsetHeight+16,ue=new vis.DataSet([]),
$n=new vis.DataSet([]),T=new vis.Network(At,{nodes:ue,edges:$n},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),Mn=()=>ue.length>jd,Bs=di(At,T,{isHeavy:Mn,below:Mi,arrived:()=>Ci(!0),settle:Gs});bi(T,At.querySelector(
"canvas"),Mn,Gs);var Ht=Mo(),Fs={names:new Map,captions:new Map},$i=0,Eo=!1,On={scale:0,x:0,y:0};function Fd(){
let t=z().length;return t>Oi||t>Pd&&T.getScale()<Id}function Hs(){if(u.highlighted){let e=(u.pair?.edges??[]).
flatMap(({relation:n})=>n??[]);return new Set([...u.highlighted,...e.filter(wt)])}if(u.selected===null||!wt(u.
selected))return qe(Yt())?null:new Set([...Y().values()].flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].
filter(({from:e,to:n})=>e===u.selected||n===u.selected);return new Set([u.selected,...t.flatMap(({from:e,to:n})=>[
e,n])])}function Bd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,At.clientWidth-t,At.clientHeight-Mi()-
e]}function Hd(t){return Mn()?t.filter(e=>Ei(e,50)):t}function Ei(t,e){let{x:n,y:o}=T.canvasToDOM(Q(t));return n>
-e&&o>-e&&n<At.clientWidth+e&&o<At.clientHeight+e}function Ud(t){let e=Hs(),n=new Set(t),o=i=>i===u.selected?2:
e?.has(i)?1:0,s=i=>Bt(i)+(G(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Ls(i,e),a=[...t].sort((i,c)=>o(c)-o(i)||s(
c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[...Y().values()].
filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Q,degree:Bt}}function Ti(){On={scale:T.
getScale(),...T.getViewPosition()},Fs=wi({...Ud(Hd(z())),scale:On.scale,sight:Bd()})}function Ai(){let t=T.getScale();
function e(n){let o=_t(n,t,Bt(n));return[o/t,(o+Dd)/t]}Si([...Y().values()],z(),Q,e)}function Us(t){let e=Hs(),
n={colours:t,highlighted:e,far:Fd(),scale:T.getScale()};return{things:z().sort((o,s)=>Bt(o)-Bt(s)).map(o=>li(o,
Bt(o),n)),lines:[...Y().values()].map(o=>fi(o,Ls(o,e),n))}}function Ws(){Ht=Mo(),Ya();let t=z().length<=Oi;T.setOptions(
{interaction:{hover:t,dragNodes:t}}),$n.remove($n.getIds().filter(o=>!Y().has(String(o)))),Ai();let e=Us(Ht),n=new Set(
e.things.map(({id:o})=>o));ue.remove(ue.getIds().filter(o=>!n.has(Number(o)))),ue.update(e.things),$n.update(e.
lines),Ti(),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),u.selected!==null&&ue.
get(u.selected)&&T.selectNodes([u.selected],!1)}function Li(t=!1){let e=T.getScale(),{x:n,y:o}=T.getViewPosition(),
s=Math.abs(e/On.scale-1)>(Mn()?.2:.03);if(!t&&!s&&!(Mn()&&Math.hypot(n-On.x,o-On.y)*e>20))return;if(s&&Ai(),Ti(),
!s){T.redraw();return}let r=Us(Ht);ue.update(r.things),$n.update(r.lines)}function To(){let t=1/T.getScale(),e=s=>T.
getPosition(s),n=[...Fs.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:d}])=>{if(!ue.get(s))return[];let{x:p,
y:g}=e(s);return[{thing:s,x:p+r*t,y:g+a*t,size:i*t,bold:c,label:d}]}),o=[...Fs.captions].flatMap(([s,{along:r,
dx:a,dy:i,size:c,label:d}])=>{let p=Y().get(s);if(!p)return[];let{x:g,y:h}=xt(e(p.from),e(p.to),p.bend,r);return[
{line:p,x:g+a*t,y:h+i*t,size:c*t,label:d}]});return{names:n,captions:o}}function qs(t){let[e,n]=[T.DOMtoCanvas(
{x:0,y:0}),T.DOMtoCanvas({x:At.clientWidth,y:At.clientHeight})];return{...Us(t),...To(),from:e,to:n,width:At.clientWidth,
height:At.clientHeight}}function Gs(){Li(!0)}function Ci(t=!1){cancelAnimationFrame($i),Eo=Eo||t,$i=requestAnimationFrame(
()=>{Li(Eo),Eo=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,captions:o}=To();for(let r of o)Rs(t,
r,r.line.weight>1?Ht.ink:Ht.soft,Ht,e);let s=Hs();for(let r of n){let a=s?!s.has(r.thing):G(r.thing);Rs(t,r,a?
Ht.soft:Ht.ink,Ht,e)}ri(t,Ht,e),Bs.isTravelling()||Ci()});T.on("dragEnd",({nodes:t})=>t.length?zs(t):Gs());function zs(t){
for(let e of t)Ke(e,T.getPosition(e));Oo(),Ws()}var Ni=t=>Ei(t,-20);var Wd=3,qd=6,Gd=b("drawing"),Ri=null,Ze=!1,Ks=T.getViewPosition();function Lt(t=null,e=!1){Ri=t,Ze=!1;let n=new Set(
z()),o=(t??[...n]).filter(s=>n.has(s)).map(Q);o.length&&Bs.look(t?o:[...o,...si()],t&&!u.highlighted?o[0]:null,
e)}var Ii=()=>Ze||Lt(Ri);function Pi(t){let e=z().map(Q),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(
Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Gd.clientHeight/s/Wd);return Math.
max(r,Math.min(qd,t))}function Le(t){Ze=!0,T.moveTo({scale:Pi(T.getScale()*t)})}T.on("zoom",()=>{Ze=!0;let[t,e]=[
T.getScale(),Pi(T.getScale())];t!==e&&T.moveTo({scale:e,position:Ks}),Ks=T.getViewPosition()});T.on("dragEnd",
({nodes:t})=>{Ze=Ze||!t.length,Ks=T.getViewPosition()});var ji=ii(T,t=>{zs(z()),t&&u.selected===null&&!u.highlighted&&
Lt()});function Vs(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Ao=null;function te(t=null,e=!1){Ao=u.mode==="picture"?null:()=>Lt(t,e),Ao||Lt(t,e)}function Kd(){let{selected:t,
highlighted:e}=u;te(t!==null?[t,...rt(t,Ge()).filter(wt)]:e)}function mt({from:t=null,moves:e=!0}={}){Tt(u.tab);
let n=u.tab!=="overview";u.stays=!e,n&&(u.passage===null||t===null)&&ct(!0),B(),b("details").scrollTop=0,n&&(u.
tab==="details"&&(at(m("chosen")+ae()),b("drawing").contains(document.activeElement)||b("details").querySelector(
"h2").focus()),e&&Kd())}function Ct(t){X(),Zt(t),mt()}function Di(t){X(),Zt(t),mt({moves:!1})}function Fi(t){Zt(
t,!0),mt({moves:!Ni(t)})}function Lo({from:t,to:e}){X(),Ve(t,e),mt({moves:!1})}function Ce(){X(),it(),mt()}function Bi(t){
X(),it(),u.arrangement="",ze(t),mt(),te(null,!0)}function pe(t){t<0||t>=f.steps.length||(X(),bn(t),mt(),b("ove\
rview").scrollTop=0,t&&f.steps[t].told[0].points.length&&ct(!0),at(b("headline").textContent),te(u.highlighted))}
var En=()=>pe(0);function Co(t,e,n={}){X(),Ee(t,e,n),mt()}function Ut(t){let e=u.passage;X(),xn(t),mt({from:e})}
function No(t,e=!0){u.unknown=null;let n=ta(t,e);n&&Object.assign(u,{unknown:n,tab:"overview"}),mt(),n&&ct(!0),
u.tab==="overview"&&te(u.highlighted)}function ee(t,e,n=[]){let o=document.activeElement,s=o?.dataset?.act??(o?.
id||o?.value);X(),t(),kn(),u.stays=e===void 0,B(),e!==void 0&&te(e===null?null:[e,...rt(e),...n]);let a=[...document.
querySelectorAll("#overview :is(button, input, select), #details button, #path :is(button, input[type=checkbox\
])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.value].includes(s)));a&&document.activeElement===
document.body&&a.focus()}var Hi=t=>ee(()=>at(m("added")(xo(t))),t),Ro=(t,e=!0)=>ee(()=>at(m("added")(La(t))),e?
t:void 0),Ui=()=>u.selected??u.pair?.from;function Io(t){let[e,...n]=t;ee(()=>{Ss(t),n.length||Zt(e)},n.length?
Ui():void 0,t),n.length||mt()}function Po(t){let[e,...n]=t;if(ee(()=>{n.length||it(),vs(t)},n.length?Ui():void 0,
t),n.length)return;let s=ko(e);s&&Ve(s.from,s.to),mt()}var Wi=()=>ee(()=>Ss(Oe()),null),qi=()=>ee(()=>vs(Ea()),
null),Gi=t=>ee(()=>Na(t));function zi(t){X(),it(),ks(t),mt(),at(m("hiddenNow"))}var me=(t,e)=>ee(()=>Ra(t,e)),
_s=t=>ee(()=>Ia(t));function Qs(){na(),at(m("undone"))}function Ki(t){yo(t),B(),t==="picture"&&Ao&&Ao()}function Vi(t){
u.reading=t,Ft("readings",t),kn(),B()}var Vd={33:60,35:62},_d=126;function Qd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):_d;o=o*85+(r<42?Vd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function he(t){let e=new Blob(
[Qd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Yd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ne(t){
let e=`${t}-block`;return document.getElementById(e)||await Yd,document.getElementById(e)?.textContent??""}var Qi=new Map;
function jo(t){let e=Qi.get(t)??Jd(t);return Qi.set(t,e),e}async function Jd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await he(await ne(t))),document.head.append(e)}function tn(t,e){let n=S(f.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Xd=10.2,Zd=5.9,tu=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Ys(t,e){
let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;tu(s)<=e||!n[n.length-1]?n[n.
length-1]=s:n.push(o)}return n}async function Yi(t,e,n){let o=Math.floor(e/Zd),s=t.caption.flatMap(y=>Ys(y,o)),
r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.rows.filter(y=>"series"in y).map(({y})=>y),
i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,c=e<500,d={...n,scale:t.scale,wide:e,label:e-(c?110:150),
name:c?80:155,out:c?-90:-165,right:c?90:240,across:c?1:99,flow:c?e-180:e-360,step:c?64:110,bar:t.rows.some(({note:y})=>y)?
56:40,ranks:Math.min(Math.max(160,(c?15:17)*i),480),title:Ys(t.title,Math.floor(e/Xd)),subtitle:t.subtitle?Ys(
t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().decode(await he(await ne("templates")))),
g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),h=JSON.parse(g.replace(/"@(\w+)@"|@(\w+)@/g,(y,k,v)=>k?
JSON.stringify(d[k]):String(d[v]))),w={rows:t.rows.map(y=>({...y,...e<680&&"short"in y?{text:y.short}:{},p:t.panels.
indexOf(y.panel)})),caption:s.map((y,k)=>({n:k,text:y}))};for(let y of h.data)Object.hasOwn(w,y.name)&&(y.values=
w[y.name]);return h}var eu=760,nu=280;async function ou(t,e){await jo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Yi(t,Math.min(Math.max(e,nu),eu),s))}function Xs(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return ou(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(m("saveSvg"),()=>tn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Js=!1;function Ji(t,e){return t?l("details",{class:"charted",open:Js,ontoggle:({
target:o})=>su(o,t,e)},l("summary",{},m("asChart"))):""}function su(t,e,n){Js=t.open,Js&&!t.querySelector("fig\
ure")&&t.append(Xs(e,n()))}var Xi=null;function Tn(){return Xi??=ne("rdf").then(he).then(t=>JSON.parse(new TextDecoder().decode(t))),Xi}function Ne(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var ru=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
au={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function iu(t){let[,e,n="",o=""]=ru.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>au[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Zi(){let t=await Tn(),e=z(),n=c=>({iri:Ne(f.things[c].name,t.prefixes),
thing:c}),o=c=>D(c)&&typeof f.statements[c].object!="number",s=ce(pt());for(let c of e)for(let d of ut(c))o(d)&&
s.add(d);let r=[...s].sort((c,d)=>c-d).map(c=>{let d=f.statements[c],{subject:p,predicate:g,object:h}=d;return{
subject:n(p),predicate:Ne(t.predicates[g],t.prefixes),object:typeof h=="number"?n(h):iu(t.objects[c]),said:d}}),
a=r.flatMap(({subject:c,object:d})=>"thing"in d?[c,d]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var Do=(t,e)=>(e.types[t]??[]).map(n=>Ne(n,e.prefixes));var tr=20,Re=()=>document.getElementById("tab-ask")!==null,An=class extends Error{},en=null,Ln=new Map,tc=0;function ec(t,e,n){
tc+=1;let o=tc;return new Promise((s,r)=>{Ln.set(o,{resolve:s,reject:r}),t.postMessage({id:o,what:e,given:n})})}
function nc(){en?.worker.terminate(),en=null;for(let{reject:t}of Ln.values())t(new An);Ln.clear()}async function cu(){
let t=await he(await ne("worker")),e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(
e);URL.revokeObjectURL(e),n.onmessage=({data:{id:s,result:r,error:a}})=>{let i=Ln.get(s);Ln.delete(s),a?i?.reject(
Object.assign(new Error(a.message),{told:a.told})):i?.resolve(r)},n.onerror=s=>{s.preventDefault(),nc()};let o=ec(
n,"open",[await ne("engine"),await ne("asking"),f.readings[0]]);return{worker:n,known:o}}var Zs=null;async function oc(){
return en||(Zs??=cu(),en=await Zs,Zs=null,en)}async function sc(){return(await oc()).known}async function oe(t,...e){
let{worker:n,known:o}=await oc();await o;let s=setTimeout(nc,1e3*tr);try{return await ec(n,t,e)}finally{clearTimeout(
s)}}var rc=()=>({name:"",typed:{},own:null,answer:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,row:null,key:""}),
$=rc(),Cn=(t={})=>{Object.assign($,rc(),t)},ge=()=>$.name!==""||$.own!==null,U={now:null,terms:null,hasFailed:!1},
Nn=()=>U.now?.questions.find(({name:t})=>t===$.name),lu=[];function ac(t){for(let e of lu)e(t)}var Rn="http://www.w3.org/2001/XMLSchema#",fu=/[\p{Cc} <>"{}|\\^`]/u,du={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function er({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(er).join(" ")} )>>`;if(t==="uri"){if(fu.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>du[r])}"`;return o?`${s}@${o}`:n&&n!==`${Rn}\
string`?`${s}^^<${n}>`:s}var uu=["Long","Int","Short","Byte"],pu=["integer",...uu.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Lx=new Map([...pu.map(t=>[Rn+t,/^[+-]?\d+$/]),
[`${Rn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Rn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Rn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var ic=null,cc=null;function nr(t){let{prefixes:e}=U.terms??f;return ic??=new Map(f.things.map(({name:n},o)=>[
Ne(n,e),o])),t?.type==="uri"?ic.get(t.value):void 0}function mu(){if(!U.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=U.terms,o=r=>`<${Ne(f.things[r].name,n)}>`,s=new Map;return f.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let d=typeof i=="number"?o(i):t[c],p=`${o(r)} <${Ne(e[a],n)}> ${d}`;s.set(p,[...s.get(p)??[],c])}),
s}function lc({evidence:t}){cc??=mu();let e=t.map(n=>({one:n,places:(cc?.get(hu(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var hu=({triple:t})=>t.map(
er).join(" ");function fc(t){let n=[...new Set(t.flat().map(nr))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!N(
s));return o.length?o:n}var gu=60,Fo=()=>$.answer?fc($.answer.rows.map(({terms:t})=>t)):[];function dc(){if(u.selected!==null||u.pair||
u.passage!==null)return[];let t=Fo();return u.highlighted=t.length&&t.length<=gu?Xt(t):null,u.highlighted??[]}
function or(){return $.isDrawn=!0,Je({...xi(),added:Fo()}),u.highlighted=null,null}async function rr(){if(!(U.now||U.hasFailed)){try{let[t,e]=await Promise.all([sc(),Tn()]);Object.assign(U,{now:t,
terms:e})}catch(t){U.hasFailed=!0,$.trouble={kind:"start",message:String(t)}}B()}}var uc=()=>`${u.reading} ${u.
language}`;function pc(){ge()&&$.key!==uc()&&mc()}var sr=null;async function mc(){let t={};sr=t,Object.assign(
$,{isBusy:!0,trouble:null,row:null,key:uc()});let{reading:e,language:n}=u,o=[];try{await rr();let s=$.own===null?
await oe("answer",$.name,$.typed,e,n):await oe("sparql",$.own,e,n);if(sr!==t)return;let{table:r=null,holds:a=null,
refused:i,isGraph:c=!1}=s;Object.assign($,{answer:r,holds:a,isBusy:!1}),i&&($.trouble={kind:"refused",message:i}),
r&&ac({asked:$,answer:r,reading:e,language:n}),o=c||$.isDrawn?or():dc(),at(r?m("rows")(r.rows.length):"")}catch(s){
if(sr!==t)return;let{message:r=String(s),told:a}=s;Object.assign($,{answer:null,isBusy:!1});let i=s instanceof
An?"ended":a?.line?"mistake":a?"given":"query";$.trouble={kind:i,told:a,message:r}}B(),(o===null||o.length)&&te(
o)}function hc(){X(),it();let t=or();Tt("ask"),B(),te(t)}var Bo=(t,e={})=>ar({name:t,typed:e}),In=t=>ar({own:t}),
nn=()=>ar({});function ar(t){X(),it(),ir(t),Tt("ask"),ct(!0),B()}function ir(t){Cn(t),($.name||$.own)&&mc()}var wu=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,xu="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ie=null,Pn=wu,gc=new Map;function yu(){let t=gc.get(u.reading)??oe("vocabulary",u.
reading);return gc.set(u.reading,t),t}async function bu(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await yu(),o=u.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:d,kind:p})=>({label:[i,...d].join(" "),displayLabel:i,detail:c[o],
apply:i,type:p})),r=Object.keys(U.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
xu.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function cr(){if(!Ie)return;let{doc:t}=Ie.state,e=$.trouble?.kind==="mistake"?$.trouble.told:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.push({from:r,
to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}Ie.dispatch(window.editor.setDiagnostics(Ie.state,
n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}async function ku(t,e){if(await jo("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.HighlightStyle.define([{tag:n.tags.keyword,color:"var(\
--accent)"},{tag:n.tags.string,color:"var(--warn-ink)"},{tag:n.tags.comment,color:"var(--soft)"},{tag:n.tags.variableName,
color:"var(--person)"},{tag:n.tags.atom,color:"var(--ink)"}]),r=n.EditorView.theme({"&":{border:"1px solid var\
(--edge)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}}),a=()=>(In(Ie.state.doc.toString()),
!0);Ie=new n.EditorView({parent:o,root:o,state:n.EditorState.create({doc:e.value,extensions:[n.keymap.of([{key:"\
Mod-Enter",run:a},...n.completionKeymap,...n.defaultKeymap,...n.historyKeymap]),n.history(),n.drawSelection(),
n.bracketMatching(),n.StreamLanguage.define(n.sparql),n.syntaxHighlighting(s),n.autocompletion({override:[bu],
icons:!1}),n.EditorView.lineWrapping,n.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),n.EditorView.updateListener.
of(({docChanged:i,state:c})=>{i&&(Pn=c.doc.toString())}),r]})}),e.hidden=!0,cr()}function wc(){$.own&&(Pn=$.own);
let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Pn,t.addEventListener(
"input",()=>{Pn=t.value});let e=l("div",{class:"sparql"});return Ie=null,setTimeout(()=>ku(e,t).catch(()=>{})),
[M(`← ${m("allQuestions")}`,nn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),l("p",{class:"not\
e"},m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},M(m("run"),
()=>In(Pn),{class:"tool run"}))]}function Su(t){let[e,...n]=t.split(":");return Object.hasOwn(f.prefixes,e)?f.prefixes[e]+n.join(":"):t}var lr=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),yc=new Map,bc=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=f.things[t];
for(let o of[e,...n])bc.set(lr(o),t);for(let o of[e,...n])yc.set(o,t).set(Su(o),t)}var tt=t=>yc.get(t)??(/^\w+:/.
test(t)?void 0:bc.get(t.toLowerCase()));function jn(t){let{name:e}=f.things[t],n=lr(e);return/^[\w.-]+$/.test(
n)&&tt(n)===t?n:e}var xc=new Map(f.passages.map(({name:t},e)=>[t.toLowerCase(),e])),kc=t=>xc.get(t.toLowerCase())??
xc.get(lr(t)),vu=new Map(f.presets.map(({name:t},e)=>[t,e])),Sc=t=>vu.get(t),$u=new Map(f.kinds.map(({name:t},e)=>[
t,e])),Ho=t=>$u.get(t);var Ou=12,vc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Dn=({label:t})=>t[u.language==="ko"?1:
0];function Mu(t,e){let n=vc(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>vc(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(u.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Dn(r.choice),Dn(a.choice))),o.slice(
0,Ou).map(({choice:r})=>r)}function $c(t,e,n){let o=l("input",{id:t,type:"search",role:"combobox","aria-expand\
ed":"false","aria-controls":`${t}-found`,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),s=l(
"ul",{id:`${t}-found`,class:"found",role:"listbox","aria-label":m("found"),hidden:!0}),r=[],a=-1;function i(){
let p=r.map((g,h)=>l("li",{id:`${t}-${h}`,role:"option","aria-selected":String(h===a),onpointerdown:w=>{w.preventDefault(),
d(g.typed)}},l("span",{dir:"auto"},Dn(g))));s.replaceChildren(...p),s.hidden=!p.length,o.setAttribute("aria-ex\
panded",String(!s.hidden)),a>=0?o.setAttribute("aria-activedescendant",`${t}-${a}`):o.removeAttribute("aria-ac\
tivedescendant"),s.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}async function c(){
r=Mu(await e(),o.value),a=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function d(p){o.value=
"",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"blur",()=>{s.hidden=!0,o.setAttribute("aria-expanded","false")}),o.addEventListener("keydown",p=>{p.isComposing||
((p.key==="ArrowDown"||p.key==="ArrowUp")&&r.length?(p.preventDefault(),a=(a+(p.key==="ArrowDown"?1:-1)+r.length)%
r.length,i()):p.key==="Enter"?(p.preventDefault(),d(r[a]?.typed??o.value)):p.key==="Escape"&&(s.hidden=!0))}),
l("div",{class:"completion"},o,s)}var Oc=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Mc=new Map;async function Ec(t){let e=JSON.stringify([$.name,t,u.reading]),n=Mc.get(e)??await oe("choices",
$.name,t,u.reading);return Mc.set(e,n),n}function Tc(t,e){let n={...$.typed,[t]:e};e.length||delete n[t],Bo($.
name,n)}function Eu({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=$.typed[t]??[],a=r.map(p=>{let g=Oc(
p,()=>Tc(t,r.filter(h=>h!==p)));return Ec(t).then(h=>{let w=h.find(({typed:y,names:k})=>y===p||k.includes(p));
w&&(g.textContent=Dn(w))}),g}),i=$c(s,()=>Ec(t),p=>Tc(t,e?[p]:[...new Set([...r,p])])),c=i.querySelector("inpu\
t"),d=tt(o);return c.placeholder=`${m("forExample")} ${d===void 0?o:L(d)}`,l("div",{class:"field"},l("label",{
for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}function Ac({title:t,description:e,parameters:n,gathers:o}){
let s=o&&U.now?.several;return[M(`← ${m("allQuestions")}`,nn,{class:"plain back"}),l("h2",{tabindex:"-1"},S(
t)),l("p",{class:"note"},S(e)),s?l("p",{class:"erratum"},m("mixed")):"",...n.map(Eu)]}var Lc=t=>Et(`topic-${t}`)||t,fr="";function Cc(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=fr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:d,description:p,
tags:g})=>{let h=[c,d,p,g,g.map(Lc)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>h.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let p=i.filter(h=>h.tags.includes(c)).map(({name:h,title:w})=>l(
"li",{},M(S(w),()=>Bo(h),{class:"question",value:h}))),g=l("summary",{},Lc(c)," ",l("small",{},String(p.length)));
return p.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...p))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=fr,s.addEventListener("input",()=>{fr=s.value,o()}),o(),
[l("p",{class:"note"},m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(m("ownQuery"),()=>In(""),{
class:"plain"})),n]}var Nc="";function Rc(){let{trouble:t}=$;return t?t.kind==="ended"?m("ended")(tr):t.kind==="refused"?m("refuse\
d")(t.message):t.kind==="start"?m("notStarted"):t.kind==="mistake"?m("mistake")(t.told):t.kind==="given"?m("no\
tGiven")(t.told):t.message:""}function Uo(){if(!Re()||u.tab!=="ask")return;rr(),pc();let t=JSON.stringify([u.language,
u.reading,$.name,$.typed,$.own===null,U.now!==null,U.hasFailed]);if(cr(),t===Nc)return;Nc=t;let e=Nn(),n=U.now?
$.own!==null?wc():e?Ac(e):[...ge()?[l("p",{class:"erratum"},m("noQuestion")($.name))]:[],...Cc(U.now.questions)]:
[l("p",{class:"muted",role:"status"},U.hasFailed?m("notStarted"):m("starting"))];b("ask").replaceChildren(...n)}var Fn=[];for(let t=2;Fn.length<64;t+=1)Fn.every(e=>t%e)&&Fn.push(t);var Ic=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Tu=Fn.map(t=>Ic(Math.cbrt(t))),Au=Fn.slice(0,8).map(t=>Ic(Math.sqrt(t))),Wt=(t,e)=>t>>>e|t<<32-e;function Pc(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Au),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let k=0;k<16;k+=1)r[k]=o.getInt32(a+k*4);for(let k=16;k<64;k+=1){let v=Wt(r[k-15],7)^Wt(r[k-15],18)^
r[k-15]>>>3,O=Wt(r[k-2],17)^Wt(r[k-2],19)^r[k-2]>>>10;r[k]=r[k-16]+v+r[k-7]+O|0}let[i,c,d,p,g,h,w,y]=s;for(let k=0;k<
64;k+=1){let v=y+(Wt(g,6)^Wt(g,11)^Wt(g,25))+(g&h^~g&w)+Tu[k]+r[k]|0,O=(Wt(i,2)^Wt(i,13)^Wt(i,22))+(i&c^i&d^c&
d)|0;[y,w,h,g,p,d,c,i]=[w,h,g,p+v|0,d,c,i,v+O|0]}[i,c,d,p,g,h,w,y].forEach((k,v)=>{s[v]=s[v]+k|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var jc=60,Lu=1e5,Cu=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Bn=({name:t})=>t.split("/").slice(0,-1).join("/"),dr=new Map;f.passages.
forEach((t,e)=>{t.sha256&&dr.set(Bn(t),[...dr.get(Bn(t))??[],e])});var pr=new Map;function Dc(t,e){let n=new Map,
o=null,[s,r]=[0,Lu];for(let a of e){let{begin:i,end:c,sha256:d}=f.passages[a],p=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Pc(new TextEncoder().encode(p(w)))===d,h=[i,i+s].find(g);if(h===void 0&&r>0){o??=[...t.keys()].filter(k=>/\S/.
test(t[k])&&!/[\p{L}\p{N}_]/u.test(t[k-1]??""));let w=i+s,y=[...o].sort((k,v)=>Math.abs(k-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,h=y.find(g)}h!==void 0&&(n.set(a,{begin:h,words:p(h)}),s=h-i)}return n}var ur=(t,e)=>t.get(e)?.
begin===f.passages[e].begin;function Nu(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Dc(o,n),undone:[]},
r=n.find(g=>!ur(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,h]of Cu){let w=i;i=h(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=Dc([...i],n),d=g=>n.filter(h=>ur(g,h)).length;return d(c)>d(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Fc(t){let[e]=[...dr].map(
d=>Nu(t,d)).sort((d,p)=>p.sentences.size-d.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&pr.set(n,{points:s,sentences:r});let c=o.find(d=>!r.
has(d));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:f.passages[a],differs:c===void 0?void 0:
f.passages[c],moved:o.filter(d=>r.has(d)&&!ur(r,d)).length}}var Bc=t=>pr.get(Bn(f.passages[t])),mr=()=>pr.size>
0,Wo=t=>f.passages[t].sha256?Bc(t)?.sentences.has(t):void 0;function Hc(t){let e=Bc(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-jc),o).join(
""),words:s,after:e.points.slice(r,r+jc).join("")}}var qt="http://www.w3.org/2000/svg",qo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Go(t){let e=document.createElementNS(
qt,"svg");e.setAttribute("viewBox","0 0 20 12"),e.setAttribute("class",`icon line ${t}`),e.setAttribute("aria-\
hidden","true");let n=document.createElementNS(qt,"path");return n.setAttribute("d",t==="wide"?"M0 5h20v2H0zM1\
0 2h10v8H10z":t==="stated"?"M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z":"M0 5h20v2H0z"),e.append(n),e}function Gt(t){
let e=document.createElementNS(qt,"svg");e.setAttribute("viewBox","0 0 12 12"),e.setAttribute("class",`icon ${t.
family}`),e.setAttribute("aria-hidden","true");let n=document.createElementNS(qt,"path");return n.setAttribute(
"d",qo[t.shape]),e.append(n),e}function W(t){return t>=P?l("span",{dir:"auto"},L(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ct(
t)},Gt(I(t)),L(t))}function Pe({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function bt(t){let{name:e}=f.passages[t],n=`${e}, ${Pe(f.passages[t])}, ${m("readHere")}`;return M(e,
()=>Ut(t),{class:"chip","aria-label":n})}var Hn=()=>f.sentences.filter(({lang:t,only:e})=>t===u.language&&(e===""||e===u.reading)),Uc=t=>Hn().filter(e=>e.
passage===t);function on(t){let e=Hn().filter(({statements:n})=>n.some(o=>t.has(o)));return[...new Map(e.map(n=>[
n.text,n])).values()]}function je(t){let{object:e}=f.statements[t];return typeof e=="number"?L(e):S(e.text)}function Ru(t){
let{subject:e,predicate:n}=f.statements[t];return`${L(e)} — ${S(f.predicates[n])}: ${je(t)}`}function Iu(t){
let{subject:e,predicate:n,errata:o}=f.statements[t];return f.statements.flatMap((s,r)=>s.subject===e&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[je(r)]:[])}function Pu(t,e){let{severity:n,problem:o}=f.
errata[t],s=e.filter(mn),r=e.flatMap(c=>f.statements[c].corrected).map(S),a=[...new Set(s.flatMap(Iu))],i=a.length?
m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${H(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(o)}`),r.length?l("span",{class:"\
corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function Un(t,e=[]){let n=new Map(
e.map(o=>[o,[]]));for(let o of t)for(let s of f.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>Pu(o,s))}function hr(t){let e=Hc(t);return e?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):Wo(t)===!1?l("p",{class:"un\
found"},m("unfound")):""}function gr(t){let e=t.map(({text:n,statements:o})=>{let s=H(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...e)}function Wc(t,...e){let n=new Set(
t.flatMap(o=>o.statements));return l("article",{class:"card"},gr(t),...e,...Un(n))}function ju(t,e){let{text:n}=f.
passages[t];return Wc(e,l("p",{class:"source"},bt(t),` ${Pe(f.passages[t])}`),n?l("p",{class:"paraphrase",dir:"\
auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),hr(t))}function De(t){let e=Hn(),n=new Set(e.flatMap(({
statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(d=>t.has(d))&&o.set(c.passage,[...o.get(c.passage)??
[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Ru(c),statements:[c]})),r=[...o.get(null)??[],...s],a=f.
passages.length?l("p",{class:"source muted"},m("unsourced")):"",i=[...o].flatMap(([c,d])=>c===null?[]:[ju(c,d)]);
return r.length?[...i,Wc(r,a)]:i}function Du(t){let e=U.now?.citations[t];if(!e)return[];let n=S(e),o=M(m("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=m("copied")},{class:"tool"});return[l("li",{},l("span",{dir:"auto"},n)," ",o)]}function qc(t){
let{wanted:e,rest:n}=lc(t),o=new Set([...e].flatMap(a=>f.statements[a].passages.map(i=>f.passages[i].name))),s=[
...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(a.split("/").at(-1)??"")),r=t.passages.flatMap(Du);
return l("div",{class:"why"},...De(e),...s.map(a=>l("p",{class:"paraphrase"},l("code",{},a.split("/").at(-1)),
` ${$.answer?.paraphrases[a]??""}`)),t.passages.length?"":l("p",{class:"muted"},m("unsourced")),r.length?l("de\
tails",{},l("summary",{},m("cite")),l("ul",{class:"cites"},...r)):"")}var xr=200,zo=xr;function Fu(t,e){let n=nr(e);if(n!==void 0&&n<P)return M(t,()=>Ct(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?f.passages.findIndex(({name:s})=>s===t):-1;return o>=0?M(t,()=>Ut(o),{class:"chip"}):l("\
span",{dir:"auto"},t)}var Bu=(t,e)=>t.every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Hu(t,e,n){
let o=$.row===n,s=M(`${n+1}${e.mark}`,()=>{$.row=o?null:n,B(),b("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(o),"aria-label":m("whyRow")(n+1,e.mark)}),r=t.columns.
map((c,d)=>{let p=e.terms[t.variables.indexOf(c)];return l("td",{class:Bu(t.rows,d)?"numeric":""},e.cells[d]?Fu(
e.cells[d],p):"")}),a=$.own===null?s:String(n+1),i=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},a),
...r);return o?[i,l("tr",{class:"opened"},l("td",{colspan:String(r.length+1)},qc(e)))]:[i]}function Uu({mark:t,
rows:e,printed:n,supplied:o,problem:s,passages:r}){let a=n.length?m("correctedFrom")(n.join(", ")):o?m("suppli\
ed"):"",i=a.replace(/\.?$/,a?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),i,s,` \
(${r.join(", ")})`)}function Wu(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,zo),i=M(m(
"moreRows"),()=>{zo+=xr,wr="",B()},{class:"tool"}),c=[l("th",{scope:"col"},"#"),...e.map(p=>l("th",{scope:"col"},
p))],d=Object.values(s).map(p=>l("p",{class:"note"},m("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[
r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("rowsOfAnswer")},
Ji(t.chart,()=>b("answer").clientWidth-48),l("table",{},l("thead",{},l("tr",{},...c)),l("tbody",{},...a.flatMap(
(p,g)=>Hu(t,p,g)))),n.length>zo?i:"",...d,Nn()?.refusal?l("p",{class:"note"},m("noEvidence")):"",...o.map(Uu))]}
function qu(){let{answer:t,holds:e,trouble:n,isBusy:o}=$;return o?[l("p",{class:"muted",role:"status"},m("answ\
ering"))]:n?[l("p",{class:"erratum",role:"alert"},Rc())]:e!==null?[l("p",{},m(e?"yes":"no"))]:t&&!t.rows.length?
[l("p",{class:"muted"},m("noRows"))]:t?Wu(t):[]}var wr="";function Gc(){let t=b("answer");if(t.hidden=!ge()||$.
own!==null&&!$.answer&&!$.trouble&&$.holds===null&&!$.isBusy,document.body.classList.toggle("answered",!t.hidden),
t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=$,c=JSON.stringify([e,n,o,s,r,a,i?.rows.
length,$.trouble,$.holds,$.isDrawn,u.language,document.documentElement.dataset.theme,U.now!==null]);if(c===wr)
return;JSON.stringify([e,n,o])!==t.dataset.asked&&(zo=xr),t.dataset.asked=JSON.stringify([e,n,o]),wr=c;let d=i?.
rows??[],p=o===null?S(Nn()?.title??e):m("ownQuery"),g=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{},p),i?l("span",{class:"counts",role:"status"},m("rows")(d.length)):"",i&&Fo().length&&
!$.isDrawn?M(m("asThePicture"),hc,{class:"tool draw"}):"",M("×",nn,{class:"tool close","aria-label":m("closeA\
nswer")})),...qu());let h=t.querySelector(".scroll");h&&(h.scrollTop=g)}var Ko=[28,72],Gu=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
zc=f.passages.map(t=>[t.text].flat());function zu(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Ku(t,e,n){let o=t.slice(Math.max(0,n-Ko[0]),n).replace(
n>Ko[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Ko[1]).replace(n+Ko[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Kc(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Gu.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(zu),a=[];for(let[i,c]of f.passages.entries()){if(a.length===e)break;let d=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[p,...g]=[S(c.text),...zc[i]],h=r.length?
[p,...g].find(v=>r.every(O=>O.test(v))):void 0,w=d?p:h;if(w===void 0)continue;let y=d?null:r[0].exec(w),k=w===
p?void 0:["en","ko"][zc[i].indexOf(w)];a.push({passage:i,lang:k,...Ku(w,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>u.arrangement,read(t){if(t&&!ti.includes(t))return null;u.arrangement=t}});function Vu(t){
X();let e=yt();u.arrangement=t,t||Je(e),kn(),B(),Lt()}function Vc(){let t=b("arrange");t.addEventListener("cha\
nge",()=>Vu(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!ni}function _c(){b("arrange").value=
u.arrangement}var _u=/^(Heading|소제목|제목)[^:]*: /,Qu=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Wn=new Map,Yc=M("‹",()=>Sr(-1),{class:"tool","data-label":"previous"}),Jc=M("›",()=>Sr(1),{class:"\
tool","data-label":"next"}),Xc=l("span",{class:"here"}),sn=l("select",{"data-label":"jump"}),yr=l("div",{class:"\
bar reading"},Yc,Jc,Xc,sn),br=l("div",{}),_o=t=>f.passages[t].kind==="heading",Vo=[...f.passages.keys()].filter(
_o),kr=t=>S(f.passages[t].text)||m("unparaphrased");function Yu(t){let e=kr(t).replace(_u,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[f.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ju(t){let e=Uc(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},hr(t),e.length?l("p",{class:"muted"},m("it\
States")):"",e.length?gr(e):l("p",{class:"muted"},m("nothingStated")),...Un(n,f.passages[t].errata))}function Xu(t){
let e=Wo(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},m(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Zu(t){let{
name:e,sentence:n,errata:o}=f.passages[t],s=t===u.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||u.passage===null&&t===0?"0":"-1",onclick:()=>Ut(t)},
_o(t)?"":l("span",{class:"number"},`${n||e} `),kr(t),o.length?l("sup",{},"†"):"",Xu(t));return Wn.set(t,r),l(
"li",{},_o(t)?l("h3",{},r):r,s?Ju(t):"")}function tp(t){let{paragraph:e,kind:n}=f.passages[t[0]],o=e&&!_o(t[0])?
m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Vo.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...t.map(Zu)))}function Sr(t,e=!1){let n=u.passage===null?0:u.passage+t;n<0||n>=f.passages.length||
(Ut(n),e?Wn.get(n)?.focus({preventScroll:!0}):at(`${Pe(f.passages[n])}: ${kr(n)}`))}function Zc(){let t=b("rea\
der");t.append(yr,br),t.addEventListener("keydown",e=>{let n=Qu.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Sr(n,!0))}),sn.addEventListener("change",()=>Ut(Number(sn.value)))}function ep(){
let{passage:t}=u,e=f.passages.length;Yc.disabled=!t,Jc.disabled=t===e-1,Xc.textContent=t===null?m("sentences")(
e):m("sentenceOf")(f.passages[t].paragraph,t+1,e);let n=t===null?void 0:Vo.findLast(o=>o<=t);sn.replaceChildren(
...n===void 0?[l("option",{value:""},m("jump"))]:[],...Vo.map(o=>l("option",{value:String(o)},Yu(o)))),sn.value=
n===void 0?"":String(n),sn.hidden=!Vo.length,yr.hidden=!e}function np(t){let e="";return t.flatMap(n=>{let{article:o}=f.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],tp(n)]})}function op(){
let t=new Map;f.passages.forEach((s,r)=>{let a=`${Bn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>b(
"file").click(),n=M(m(mr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},m("file\
Note")),l("div",{class:"tools"},n)];Wn.clear(),br.replaceChildren(l("h2",{},m("textTitle")),l("p",{class:"note"},
m(f.passages.length?"textHelp":"noText")),f.articles.length&&!mr()?l("p",{class:"note"},m("paraphrased")):"",...f.
passages.some(({sha256:s})=>s)?o:[],...np([...t.values()]))}var Qc=null;function sp(){let t=b("reader"),e=u.passage===
null?null:Wn.get(u.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Qc!==u.passage&&e.scrollIntoView(),Qc=u.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+yr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Qo(){let{activeElement:t}=document,e=br.contains(t)&&t?.classList.contains("sentence");ep(),
op(),e&&Wn.get(u.passage??0)?.focus({preventScroll:!0}),sp()}function vr(){return(f.asked?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n==="en"||n===
"ko")??f.lang}function qn(t){u.language=t,document.documentElement.lang=t,document.title=S(f.title),b("title").
textContent=S(f.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)n.dataset.
message&&(n.textContent=Et(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Et(n.dataset.label));
b("query").placeholder=m("search"),Ft("languages",t)}var rp={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function tl(t,e){let n=rp[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Q(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:d,y:p}=s(c),g=Math.max(0,Math.hypot(d-t.x,
p-t.y)-_t(c,o,Bt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:d,to:p,bend:g}of r>2?Y().values():[]){let h=Ds(
s(d),s(p),g),w=Math.min(...h.slice(1).map((y,k)=>js(h[k],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var $r=()=>u.selected!==null||!!u.pair||!!u.highlighted,Yo=!1,el=({pointer:t})=>tl(t.DOM,Yo);function nl(){let t=b(
"drawing");T.on("click",e=>{let{thing:n,line:o}=el(e);n!==void 0?Di(n):o!==void 0?Lo(As(o)):$r()&&Ce()}),T.on(
"doubleClick",e=>{let{thing:n}=el(e);n!==void 0&&Ro(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{Yo=n.pointerType==="touch",Yo&&e==="pointerdown"&&Vs()},!0);t.addEventListener("mousemove",e=>Yo&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",Vs)}var we=(t,e)=>b(t).addEventListener("click",e),Jo=(t,e)=>b(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function ap(){we("closer",()=>Le(1.4)),we("farther",()=>Le(1/1.4)),we("whole",()=>Lt()),we("undo",Qs),we(
"physics",()=>{let t=b("physics").getAttribute("aria-pressed")!=="true";b("physics").setAttribute("aria-presse\
d",String(t)),ji(t)})}var Or=()=>b("menu").getAttribute("aria-expanded")==="true",Mr=t=>b("menu").setAttribute(
"aria-expanded",String(t));function rl(){Mr(!1),b("menu").focus()}function ol(t){de(t),B()}var al=()=>b("theme").
setAttribute("aria-pressed",String(Xe()));function ip(){we("menu",()=>Mr(!Or())),Jo("modes",t=>{Ki(t),Or()&&rl()}),
Jo("readings",Vi),Jo("languages",t=>{qn(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!b("menu").contains(e)&&!b("options").contains(e)&&Mr(!1)});we("theme",()=>ol(Xe()?"light":"d\
ark")),Ae.addEventListener("change",()=>ol(Ae.matches?"dark":"light"))}function sl(t){Tt(t),t==="text"&&Qo(),Uo()}
function cp(){we("fold",()=>ct(!Wa())),Jo("tabs",sl),b("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...b("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===u.tab)+e+n.length)%n.length];sl(o.value),o.focus()})}function lp(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Qs()),!(e||n||t.altKey)&&(t.key==="Escape"&&Or()?rl():t.key==="Escape"&&$r()?Ce():t.key==="/"&&(t.preventDefault(),
b("query").focus()))}function il(){nl(),ap(),ip(),cp(),Xr(No),addEventListener("resize",()=>{u.mode==="picture"&&
Ii()}),document.addEventListener("keydown",lp),b("tab-text").hidden=!f.passages.length,b("readings").hidden=f.
readings.length<2&&f.readings[0]==="stated";for(let t of b("readings").children)t.disabled=!f.readings.includes(
t.value);Ft("modes",u.mode)}var fp=64*1024*1024,se=null;function ll({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Pe):""}function dp(){se=null,Er()}function Er(){let t=b("took");if(t.hidden=se===null,se===null)return;t.className=
se.read?.of&&se.read.found===se.read.of?"":"wrong";let e=M("×",dp,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},ll(se)),e)}async function up([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>fp)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Fc(r)}}async function cl(t,e=!1){t.length&&(se=await up(t,e),u.tab==="overview"&&Tt("tex\
t"),ct(!0),B(),at(ll(se)))}function fl(){let t=b("file");t.addEventListener("change",async()=>{await cl([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
cl([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var pp=60,mp=2,hp={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},dl={"+":()=>Le(1.4),"=":()=>Le(
1.4),"-":()=>Le(1/1.4),0:()=>Lt(),Enter:()=>u.selected!==null&&b("details").querySelector("h2")?.focus()};function gp([
t,e]){let n=Me().get(u.selected??-1)??T.getViewPosition();return[...Me()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==u.selected&&i>0&&c<2*i?[{thing:s,far:i+mp*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function wp([t,e]){let{x:n,y:o}=T.getViewPosition(),s=pp/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function ul(){let t=b("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=hp[e.key];if(!(!n&&
!Object.hasOwn(dl,e.key)))if(e.preventDefault(),!n)dl[e.key]();else if(e.shiftKey)wp(n);else{let o=gp(n);o!==void 0&&
Fi(o)}})}var xp="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Tr=5,Ar=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),yp=t=>[...t].map(e=>{let n=(e.codePointAt(0)??0)-44032;return n>=0&&n<11172?xp[Math.floor(n/
588)]:e}).join(""),bp=f.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].
map(a=>Ar(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Ar),...r],initials:s.map(yp).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function pl(t,e){let n=t.indexOf(e);return n<0?Tr:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}function rn(t,e=12){
let n=t.trim().normalize("NFC"),o=Ar(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return bp.map((r,a)=>{let i=s?
r.initials.map(c=>pl(c,n)):r.plain.map(c=>pl(c,o));return{rank:Math.min(...i,Tr),thing:a}}).filter(r=>r.rank<Tr).
sort((r,a)=>r.rank-a.rank||Number(G(r.thing))-Number(G(a.thing))||C(a.thing).length-C(r.thing).length||r.thing-
a.thing).slice(0,e).map(({thing:r})=>r)}function Xo(t,e,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],c=0,d=()=>a.length+i.length;
function p(A,...K){return l("li",{id:`${e.id}-${A}`,role:"option","aria-selected":String(A===c),onpointerdown:nt=>{
nt.preventDefault(),v(A)}},...K)}function g(A,K){let nt=I(A);return p(K,Gt(nt),l("span",{dir:"auto"},L(A)),l("\
small",{},S(nt.label)))}function h({passage:A,lang:K,before:nt,found:St,after:E},F){let J=l("span",{dir:"auto",
lang:K},nt,St?l("mark",{},St):"",E);return p(a.length+F,J,l("small",{},f.passages[A].name))}function w(){let A=`${e.
id}-sentences`,K=l("ul",{role:"none"},...i.map(h));return l("li",{role:"group","aria-labelledby":A},l("small",
{id:A},m("sentence")),K)}function y(){let A=t.value.trim()!=="",K={role:"option","aria-disabled":"true","aria-\
selected":"false"};e.replaceChildren(...a.map(g),...i.length?[w()]:[],...d()?[]:[l("li",K,m("nothing"))]),e.hidden=
!A,t.setAttribute("aria-expanded",String(A)),A&&d()?t.setAttribute("aria-activedescendant",`${e.id}-${c}`):t.removeAttribute(
"aria-activedescendant"),e.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function k(){
e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function v(A){t.
value=o?L(a[A]):"",k(),A<a.length?n(a[A]):r(i[A-a.length].passage)}function O(){i=s(t.value),a=rn(t.value,i.length?
8:12),c=0,y()}function R(A){e.hidden&&O(),c=(c+A+d())%(d()||1),y()}t.addEventListener("input",O),t.addEventListener(
"focus",()=>o||O()),t.addEventListener("blur",k),t.addEventListener("keydown",A=>{A.isComposing||(A.key==="Arr\
owDown"||A.key==="ArrowUp"?(A.preventDefault(),R(A.key==="ArrowDown"?1:-1)):A.key==="Enter"&&d()&&!e.hidden?(A.
preventDefault(),v(c)):A.key==="Escape"&&(o||(t.value=""),k()))})}var Lr=3;function ml(t,...e){let n=b("tip"),o=b("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Cr(){b("tip").hidden=!0}function hl(){b(
"drawing").addEventListener("mouseleave",Cr),b("drawing").addEventListener("pointerdown",Cr,!0),T.on("hoverNod\
e",({node:t,event:e})=>ml(e,L(t),l("small",{},S(I(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=on(ce(n.edges)),s=o.slice(0,Lr).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},H(r.statements))));ml(e,...s,o.length>Lr?l("small",{},`+ ${o.length-Lr}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Cr)}var kp="input, select, textarea, [role=tablist], [role=application]";function gl(){V("tour",{write:()=>u.tour===
null?"":String(u.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(f.steps.length,1))return[
t];Number(t)&&bn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(u.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(kp))){if(t.key==="ArrowRight")pe(u.tour+
1);else if(t.key==="ArrowLeft")pe(u.tour-1);else if(t.key==="Escape")En();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Sp={corrected:"corrected",stated:"stated","as-stated":"stated"};function Zo(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>u.language===
vr()?"":u.language,read(t){if(t==="en"||t==="ko")qn(t);else{if(t)return null;qn(vr())}}});V("theme",{kept:!0,write:()=>Xe()===
Ae.matches?"":Xe()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;de(t||(Ae.matches?"dark":"\
light"))}});V("reading",{write:()=>u.reading===f.readings[0]?"":u.reading,read(t){let e=t?Sp[t]:f.readings[0];
if(!f.readings.includes(e))return null;u.reading=e,Ft("readings",e)}});V("as",{write:()=>u.mode==="picture"?"":
u.mode,read(t){if(t&&t!=="table")return null;yo(t||"picture")}});var Nt;function xe(t,e,n,o){V(t,{write:()=>Pt(
n()),read(s){let{places:r,unknown:a}=Zo(jt(s),e);return o(r),a}})}var re=(...t)=>t.flatMap(e=>e===null?[]:jn(e)),
Nr=t=>t.map(e=>f.kinds[e].name);xe("view",Sc,()=>{let{preset:t}=yt();return t?[f.presets[t].name]:[]},([t=f.presets.
length?0:null])=>{Nt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Qt()}});
xe("around",tt,()=>re(yt().centre),([t])=>{t!==void 0&&Object.assign(Nt,{preset:null,centre:t})});xe("show",Ho,
()=>Nr(yt().asked),t=>Object.assign(Nt,{asked:t}));var xl=t=>f.kinds.length>2&&t.length===f.kinds.length-1;xe(
"hide",Ho,()=>{let{away:t}=yt();return xl(t)?[]:Nr(t)},t=>Object.assign(Nt,{away:t}));xe("only",Ho,()=>{let{away:t}=yt(),
[e]=[...f.kinds.keys()].filter(n=>!t.includes(n));return xl(t)?Nr([e]):[]},([t])=>{t!==void 0&&(Nt.away=[...f.
kinds.keys()].filter(e=>e!==t))});var wl="*";V("with",{write:()=>Pt(yt().came.map(({thing:t,all:e})=>jn(t)+(e?
wl:""))),read(t){let e=jt(t),{unknown:n}=Zo(e,o=>tt(o.replace(/\*$/,"")));return Nt.came=e.flatMap(o=>{let s=tt(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(wl)}}),n}});xe("add",tt,()=>re(...yt().added),
t=>Object.assign(Nt,{added:t}));xe("without",tt,()=>re(...yt().removed),t=>Object.assign(Nt,{removed:t}));V("l\
ines",{write:()=>Pt(uo.flatMap(t=>Yt()[t]?`${t} ${Yt()[t]}`:[])),read(t){return Nt.sieve=Qt(),jt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=uo.find(r=>r===n);return s&&(Nt.sieve[s]=o),!s})}});xe("pin",tt,()=>re(
...yt().pinned),t=>{Je({...Nt,pinned:t}),it()});function Gn(t,e,n,o,s){V(t,{write:()=>Pt(o()),read(r){let a=jt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=Zo(a,n);return a.length&&!c.length&&s(...i),c}})}Gn("line",2,tt,()=>u.pair?re(u.pair.from,u.pair.to):
[],(t,e)=>Ve(t,e));Gn("passage",1,kc,()=>u.passage===null?[]:[f.passages[u.passage].name],t=>xn(t));Gn("path",
2,tt,()=>u.isTold?re(u.path.from,u.path.to):[],(t,e)=>Ee(t,e));V("avoid",{write:()=>u.isTold&&u.path.avoids?"h\
ubs":"",read(t){let{from:e,to:n}=u.path;if(t&&(t!=="hubs"||!u.isTold))return null;t&&e!==null&&n!==null&&Ee(e,
n,{avoids:!0})}});V("way",{write:()=>u.isTold&&u.path.way?String(u.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=u.
path;if(t)return!/^[1-9]\d*$/.test(t)||!u.isTold||e===null||n===null?null:(Ee(e,n,{avoids:o,way:Number(t)-1}),
u.highlighted&&Number(t)<=He(e,n,o).paths.length?[]:null)}});Gn("at",1,tt,()=>re(u.passed?u.selected:null),t=>Zt(
t,!0));Gn("entity",1,tt,()=>re(u.passed?null:u.selected),t=>Zt(t));function yl(t){ir(t),u.tab==="overview"&&(u.tab="ask")}V("query",{write:()=>$.name,more:()=>Object.entries($.typed).
map(([t,e])=>[t,Pt(e)]),read(t,e){if(!t||!Re())return $.name&&Cn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,jt(s)]));e.clear(),$.name!==t||JSON.stringify($.typed)!==JSON.stringify(n)?yl({name:t,typed:n}):u.
tab==="overview"&&(u.tab="ask")}});V("sparql",{write:()=>$.own??"",read(t){if(t&&!Re())return[t];t&&$.own!==t?
yl({own:t}):!t&&$.own!==null&&Cn()}});V("drawn",{write:()=>$.isDrawn?"answer":"",read(t){return $.isDrawn=t===
"answer"&&ge(),t&&t!=="answer"?null:void 0}});var vp=["ranked","rated","paid","pursued"],kl=6,$p=matchMedia("(max-width: 860px)"),Sl=t=>f.kinds[j(t)].beside,
Rr=t=>t<P&&Sl(t)==="others",vl=[...f.things.keys()].slice(0,P).filter(Rr).sort((t,e)=>C(e).length-C(t).length||
t-e);function Op(t,e){X(),u.beside=[t,e],$p.matches&&ct(!1),B(),b("beside").querySelector("h2").focus()}function Mp(){
X(),u.beside=null,B(),b("details").querySelector(".beside button")?.focus()}function $l(t){let e=vl.filter(a=>a!==
t);if(!Rr(t)||!e.length)return"";let n=e.map(a=>M(L(a),()=>Op(t,a),{class:"tool"})),o=n.splice(kl),s=l("detail\
s",{},l("summary",{},m("andMore")(o.length)),l("div",{class:"tools"},...o)),r=st(m("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function Ep(t,e){let n=[...Ot(t),...rt(t)].filter(s=>Sl(
s)===e);return on(new Set(n.flatMap(ut).filter(D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Tp({text:t,
statements:e,passage:n}){let o=H(e),s=n===null?"":bt(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function Ap(t,e){let n=Ep(t,e).map(Tp),o=n.splice(kl);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},m("notSaid")),o.length?l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",
{},...o)):"")}function bl(t,e){let n=vl.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},L(s))),o=l("select",{"aria-label":m("besideChoice")(L(e[1-t])),onchange:({target:s})=>{X(),u.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],B(),b("beside").querySelectorAll("select")[t].focus()}},...n);return l(
"th",{scope:"col"},W(e[t]),o)}function Ol(){let t=b("beside"),{beside:e}=u;if(t.hidden=e===null,!e)return t.replaceChildren();
let n=vp.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>Ap(s,o)))]);t.replaceChildren(
l("div",{class:"bar"},l("h2",{tabindex:"-1"},e.map(L).join(" · ")),M("×",Mp,{class:"tool close","aria-label":m(
"close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(L).join(" · ")},l("table",{},
l("thead",{},l("tr",{},bl(0,e),bl(1,e))),...n.map(o=>l("tbody",{},...o)))))}V("beside",{write:()=>u.beside?Pt(
u.beside.map(jn)):"",read(t){if(u.beside=null,!t)return;let e=jt(t),n=e.map(tt),o=e.filter((i,c)=>n[c]===void 0||
!Rr(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;u.beside=[s,r]}});var Ml=6,Lp=12;function Ir(t,e){let n=new Map;for(let o of C(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=Z(o,t);if(!e(r))continue;let a=f.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Pr({out:t,property:e}){let n=S(f.predicates[e]);return t?
n:m("relationOf")(n)}var El=({ends:t})=>[...t].map(([e,n])=>{let o=H(n);return l("span",{class:"end"},W(e),o?l(
"sup",{},o):"")});function Cp(t){let e=El(t),n=e.length>Ml+1?Ml:e.length,o=l("summary",{},m("andMore")(e.length-
n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Pr(t)),l("dd",{},...e.slice(0,
n),s))}function jr(t){let e=dt(et(t)?.captions??[""]).replaceAll(`
`," "),n=S(I(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():L(t)+o}function Np(t,e){let n=jr(t),o=Ir(t,s=>s!==e&&!(G(s)&&n.startsWith(L(s))));return l("l\
i",{},M(n,()=>Ct(t),{class:"plain",dir:"auto",title:L(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Pr(s)),...El(s))))}function Rp(t){let e=new Map;for(let o of Ot(t)){let s=Ir(o,a=>a===t).map(Pr).join(
", ");if(!s)continue;let r=`${S(I(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Lp;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Np(r,t)))))}function Tl(t){let e=Ir(t,o=>N(t)||!N(o)).map(Cp),n=N(t)?[]:Rp(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var Ip=3,Pp=5,Al=12,jp=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Dp=150;function Ll({text:t,statements:e,
passage:n},o){let s=new Set(C(o).flatMap(({from:i,relation:c})=>i===o?c??[]:[])),r=e.map(i=>f.statements[i].subject),
a=n!==null&&f.passages[n].kind==="body";return(t.includes(L(o))?4:0)+(t.startsWith(L(o))?2:0)-(t.startsWith(`${L(
o)} (`)?1:0)+(r.includes(o)?3:0)+(r.some(i=>s.has(i))?2:0)+(/\d/.test(t)?2:0)+(a?1:-3)-(t.length>Dp?3:0)}function Fp(t){
let n=on(oo(t)).filter(({passage:r})=>r!==null).sort((r,a)=>Ll(a,t)-Ll(r,t)),o=[],s=(r,a)=>r.statements.some(i=>a.
statements.includes(i));for(let r of n)o.length<Ip&&!o.some(a=>s(r,a))&&o.push(r);return o.sort((r,a)=>Number(
r.passage)-Number(a.passage))}function Bp({text:t,statements:e,passage:n}){let o=H(e),s=n===null?"":bt(n),r=t.
replace(jp,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Hp(t){let e=o=>dt(
et(o)?.captions??[""]),n=o=>et(o)?.sums.length?0:1;return Ot(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(
s))}function Up(t){let e=Hp(t).slice(0,Pp).map(n=>{let o=rt(n).filter(r=>r!==t&&!G(r)&&I(r).rank==="actor"),s=M(
jr(n),()=>Ct(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).map(W))});return e.length?l("ul",
{class:"facts","aria-label":m("figures")},...e):""}function Cl(t){let e=["actor","named","relation","concept"],
n=a=>e.indexOf(I(a).rank),o=rt(t).sort((a,i)=>n(a)-n(i)||C(i).length-C(a).length||a-i);if(!o.length)return"";let s=o.
length>Al+1?o.splice(Al):[],r=l("details",{},l("summary",{},m("andMore")(s.length)),...s.map(W));return l("sec\
tion",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("div",{},...o.map(W),s.length?r:""))}
var Nl=t=>[...Fp(t).map(Bp),Up(t)];var Wp=12,qp=3,Rl=["from","to"];function Il(){let{from:t,to:e}=u.path;t!==null&&e!==null?Co(t,e,{avoids:u.path.
avoids}):ts()}function Gp(t){let e=`path-${t}-found`,n=l("ul",{id:e,role:"listbox",class:"found","data-label":"\
found",hidden:!0}),o=l("input",{id:`path-${t}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"fa\
lse","aria-expanded":"false","aria-controls":e,"aria-autocomplete":"list"});return Xo(o,n,{keep:!0,take(s){u.path[t]=
s,u.path.from!==null&&u.path.to!==null&&Il()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":t}),
o,n)}var Pl=l("div",{"aria-live":"polite"});function jl(){let t=()=>{u.path={...u.path,from:u.path.to,to:u.path.
from},Il()};b("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),
...Rl.map(Gp),M("",t,{class:"tool","data-message":"swap"}),Pl)}function zp(t){let e=t.map(({said:n,both:o,third:s})=>o&&
s!==null?m("both")(n,o,L(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,qp).join("; "))}
var Kp=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,W(t)," – ",W(e)),zp(n),...De(o));
function Vp(t,e){let{from:n,to:o,avoids:s,way:r}=u.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,Wp).map((d,p)=>{let h=ps(d).slice(1).map(y=>L(y.from)).join(" – ");return M(h,()=>Co(n,o,{avoids:s,way:p}),
{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-a.length,c=m("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},m("andMore")(i)):"")}function _p(){let{from:t,to:e,avoids:n}=u.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&Co(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,m("avoidHubs"))}function Qp(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},m("sameEnds"))];let{avoids:n,way:o}=u.path,{paths:s,isCut:r}=He(t,e,n),a=ps(s[Math.min(o,s.length-1)]??[]),
i=a.length?m("steps")(a.length):m("noPath");return[_p(),Vp(s,r),l("p",{class:"note"},i),l("ol",{class:"steps"},
...a.map(Kp))].filter(Boolean)}function ts(){for(let t of Rl){let[e,n]=[b(`path-${t}`),u.path[t]];e.value=n===
null?"":L(n),e.placeholder=m("search")}Pl.replaceChildren(...Qp(u.path.from,u.path.to))}function Dl(t){u.path=
{...u.path,from:t,to:null,way:0},ts(),Tt("path"),b("path-to").focus()}var ht=(t,e,n={})=>M(Et(t),e,{class:"tool","data-act":t,...n}),Bl=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function Yp(t){let e=wt(t),n=N(t)?[]:Oe(t),o=N(t)?[]:Ot(t).filter(wt);return Bl(
ht("focus",()=>Hi(t)),po(t).total?ht("expand",()=>Ro(t)):"",N(t)&&e?ht("fold",()=>Po([t])):"",N(t)&&!e?ht("unf\
old",()=>Io([t])):"",n.length?ht("unfoldAround",()=>Io(n)):"",o.length?ht("foldAround",()=>Po(o)):"",ht("pathF\
rom",()=>Dl(t)),e?ht("pin",()=>Gi(t),{"aria-pressed":String(fe(t))}):"",e?ht("hide",()=>zi(t)):"",ht("release",
Ce))}function Jp(t){let{count:e,kinds:n}=Ma(t),o=n.map(r=>S(f.kinds[r].label)),s=M(m("all"),()=>me(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Xp(t){
let{predicate:e,object:n,errata:o,corrected:s}=f.statements[t],r=typeof n=="number"?W(n):l("span",{dir:"auto",
lang:n.lang||!1},je(t));return[l("dt",{},S(f.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},H([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function Zp(t){
let e=ut(t).filter(D).flatMap(Xp);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function Dr(t,e){let n=f.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",W(o)]);return n.
length?l("p",{class:"names","data-how":e},Fr(m(e)),...n):""}var Fr=t=>l("span",{class:"muted"},t);function tm(t){
let{name:e,same:n}=f.things[t];return l("details",{class:"data",open:Fl,ontoggle:o=>Fl=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},Fr(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Fr(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Tl(t),Zp(t))}var Fl=!1;function em(t){let{label:e,names:n}=f.
things[t],o=I(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=De(oo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Gt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Nl(t),Dr(t,"broader"),Dr(t,"narrower"),Dr(t,"related"),Yp(t),$l(
t),Jp(t),Cl(t),st(`${m("said")} (${r.length})`,...r),tm(t)]}function nm({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(wt)?ht("fold",()=>Po(o)):ht("unfold",()=>Io(o));return[l("h2",{tabindex:"\
-1"},ae()),l("p",{},W(t)," ",W(e)),Bl(o.length?r:"",ht("release",Ce)),st(m("said"),...De(ce(n)))]}function Hl(){
let{pair:t,selected:e}=u,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?nm(t):e!==null?
em(e):n;b("details").replaceChildren(...o.filter(Boolean))}function Hr(){return u.tour!==null?u.tour:f.steps.length&&Jt()===f.steps[0].preset?0:null}var es=f.steps.length-
1,om=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function sm(t){return es?t?[M(m("tourBack"),()=>pe(
t-1),{class:"tool","data-act":"back"}),...t===es?[M(m("tourLeave"),En,{class:"tool next","data-act":"leave"})]:
[M(m("tourNext"),()=>pe(t+1),{class:"tool next","data-act":"next"}),M("×",En,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[M(m("tourStart")(es),()=>pe(1),{class:"tool next","data-act":"tour"})]:[]}function Br(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,es));let e=f.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,f.articles.length);return f.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function rm(t){
let{text:e,passages:n}=yn(t);return[Br(t),l("h1",{id:"headline",dir:"auto"},...om(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(bt)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...sm(t)))]}var Ul=t=>t.toLocaleString(u.language);function Ur(t){let{name:e,note:n}=f.presets[t];
return f.articles.length||e!=="all"||!pn.length?S(n):m("ownData")(Ul(P-f.relations.length),Ul(f.kinds.length),
L(pn[0]))}var am=()=>x.centre===null?"":L(x.centre);function im(){let t=Jt();if(t===null)return[Br(null),l("h1",
{id:"headline",dir:"auto"},ae()||am()||S(f.title))];let{title:e}=f.presets[t];return[Br(null),l("h1",{id:"head\
line"},S(e)),l("p",{class:"under note"},Ur(t))]}var cm=()=>[u.selected,u.pair,u.passage,u.beside].some(t=>t!==
null)||u.isTold;function Wl(){let t=Hr(),e=document.activeElement?.dataset?.act,n=b("finding");n.style.setProperty(
"--held",u.stays?`${n.getBoundingClientRect().height}px`:"auto"),n.replaceChildren(...(t===null?im():rm(t)).filter(
Boolean));let o=e&&(n.querySelector(`[data-act="${e}"]:enabled`)??n.querySelector("button"));o&&document.activeElement===
document.body&&o.focus();let s=t?"tour":cm()?"aside":"";(!u.stays||s!=="aside"||n.dataset.told==="tour")&&(n.dataset.
told=s)}var lm=9;function ql(t,e){let n=f.kinds[t],o=!x.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>me(t,o?"hide":"show")},e?Go(n.family):Gt(n),S(n.label))}var ns=(t,e)=>l("\
span",{},t,e),Gl=t=>l("i",{class:`ring ${t}`,"aria-hidden":"true"});function zl(){let t=ho(),e=new Set(f.relations.
map(({thing:c})=>f.things[c].kind)),n=[...f.kinds.keys()].filter(c=>t.has(c)||x.away.has(c)),o=n.toSorted((c,d)=>(t.
get(d)??0)-(t.get(c)??0)).slice(0,lm),s=n.filter(c=>o.includes(c)),r=[...Y().values()],a=z().filter(c=>le(c).includes(
"†")),i=a.filter(co);b("legend").replaceChildren(...s.filter(c=>!e.has(c)).map(c=>ql(c,!1)),...s.filter(c=>e.
has(c)).map(c=>ql(c,!0)),...r.some(({edges:c})=>c.some(({relation:d})=>d===null))?[ns(Go("stated"),m("statedLi\
ne"))]:[],...r.some(c=>_e(c)!==null)?[ns(Go("wide"),m("wideLine"))]:[],...i.length?[ns(Gl("grave"),m("graveErr\
or"))]:[],...a.length>i.length?[ns(Gl("light"),m("lightError"))]:[])}var fm="rankings",zn=new Map;function dm(){let{reading:t,language:e}=u,n=`${t} ${e}`;return zn.has(n)||(zn.set(
n,null),oe("answer",fm,{},t,e).then(({table:o})=>{zn.set(n,o),B()},()=>zn.delete(n))),zn.get(n)}function um({columns:t,
headings:e,rows:n}){let o=e.map(r=>l("th",{scope:"col"},r)),s=n.map(({cells:r,mark:a})=>l("tr",{class:a?"doubt\
ful":""},...t.map((i,c)=>l("td",{dir:"auto"},r[c],c?"":a))));return l("div",{class:"scroll",tabindex:"0",role:"\
region","aria-label":m("ranked")},l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...s)))}function Kl(){
let t=Jt();if(t===null||f.presets[t].name!=="ranks"||!Re())return"";let e=dm();if(!e?.chart)return st(m("ranke\
d"),l("p",{class:"muted",role:"status"},m("answering")));let n=st(m("ranked"),Xs(e.chart,b("overview").clientWidth-
32),um(e));return n.classList.add("ranks"),n}var pm=12;function mm(t){let e=f.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function hm({relation:t,sum:e}){let n=Ms(t,e);if(n===null)return"";let o=document.createElementNS(
qt,"svg");o.setAttribute("class",`amount ${I(t).family}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(qt,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function gm(t){let{relation:e,sum:n}=t,o=H([n.statement]),s=o&&io(n.statement),r=ko(e),a=r!==
null&&u.pair?.from===r.from&&u.pair.to===r.to,i=mm(e).map(L).join(" → "),c=l("b",{},Os(n.statement),o?l("sup",
{},o):""),d=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Lo(r)},d,hm(t)))}function Vl(){let t=Oe().flatMap(s=>Sn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${I(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((i,c)=>c.sum.value-
i.sum.value).slice(0,pm),a=new Intl.DisplayNames(u.language,{type:"currency"}).of(r[0].sum.currency);return[l(
"h4",{},a??""),l("ul",{class:"sums"},...r.map(gm))]}),o=t.map(({sum:s})=>s.statement).filter(io);return st(m(u.
reading==="corrected"?"rightAmounts":"amounts"),...n,...Un(o),l("p",{class:"note"},m("scales")))}function an(t,e,n){let o=Yt()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>_s({...Yt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var _l=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function Ql(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=$a(),r=[an("least",m("least"),t.map(([c,{amounts:d}])=>[
c,dt(d).replaceAll(`
`," ")])),an("since",m("since"),e.map(c=>[String(c),String(c)])),an("until",m("until"),e.map(c=>[String(c),String(
c)])),an("status",m("statusIs"),n.map(([c,d])=>[c,S(d)])),an("hearsay",m("hearsay"),_l(o)),an("errata",m("erra\
ta"),_l(s))].filter(Boolean);if(!r.length)return"";let a=!qe(Yt()),i=M(m("everyLine"),()=>_s(Qt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(Y().size)):"",a?i:"")}var cn=t=>t.toLocaleString(u.language),wm=[...f.things.keys()].slice(0,P),xm=f.kinds.map((t,e)=>wm.filter(n=>j(
n)===e).length),Yl=new Set(f.relations.map(({thing:t})=>j(t))),Jl=pn.slice(0,8),ln=t=>l("p",{class:"note"},t);
function ym(){let t=Jt(),e=f.presets.map((n,o)=>M(S(n.title),()=>Bi(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t)}));return st(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),ln(
t===null?m("ownView"):Ur(t)),f.presets.some(({name:n})=>n==="all")?"":ln(m("tooMany")(cn(P))))}function bm(t,e){
let n=f.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!Ge().has(t),onchange:({target:a})=>me(t,
a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(cn(e),cn(xm[t]))),r=S(n.label);return l("li",{},l("labe\
l",{},o,Gt(n),l("span",{},r),s),M(m("only"),()=>me(t,"only"),{class:"only","aria-label":m("onlyThis")+r}))}function km(){
let t=ho(),e=[...f.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>bm(r,t.get(r)??0))),o=e.filter(s=>Yl.
has(s));return[st(m("kinds"),ln(m("kindsNote")),n(e.filter(s=>!Yl.has(s)))),o.length?st(m("lines"),ln(m("lines\
Note")),n(o),l("div",{class:"tools"},M(m("unfoldAll"),Wi,{class:"tool","data-act":"unfoldAll"}),M(m("foldAll"),
qi,{class:"tool","data-act":"foldAll"}))):"",Ge().size?M(m("all"),()=>me(null,"all"),{class:"tool",id:"every"}):
""]}function Sm({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity",
"path"].includes(t)?[...new Set(n.flatMap(r=>rn(r,3)))]:[],s=o.flatMap(r=>[" ",W(r)]);return l("div",{class:"e\
rratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l("p",{},m("didYo\
uMean"),...s):"")}function vm(){let t=u.reading==="corrected"?` ${m("putRight")}`:"";return l("p",{},l("span",
{class:"ring","aria-hidden":"true"}),m("ring"),t)}function $m(){let t=Jl.map(e=>l("li",{},W(e)," ",l("small",{},
String(C(e).length))));return st(m("connected"),l("ul",{class:"things"},...t))}function Om(){let t=Hr();if(t===
null)return[];let{points:e,passages:n}=yn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(bt));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[st(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>f.passages[a].
text).map(a=>o(S(f.passages[a].text),[a]));return t?[st(m("inShort"),l("ul",{class:"points"},...r))]:[]}function Xl(){
let t=[m("things")(cn(P-f.relations.length)),m("statements")(cn(f.statements.length)),f.passages.length?m("sen\
tences")(cn(f.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),u.unknown?Sm(u.unknown):"",...Om(),
u.tour===null?Vl():"",ym(),Kl(),f.articles.length&&f.readings.length>1?ln(m("bothReadings")):"",l("p",{class:"\
counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),f.readings.length===1&&f.readings[0]==="corrected"?
ln(m("onlyCorrected")):"",ha?vm():"",...km(),Ql(),Jl.length?$m():""];b("overview").replaceChildren(...e.filter(
Boolean))}var tf=t=>Math.min(...t,f.passages.length),ef=t=>l("span",{class:"chips"},...t.map(bt)),nf=t=>l("span",{dir:"a\
uto"},t),of=t=>[f.statements[t].subject,f.statements[t].object].filter(e=>typeof e=="number"),Mm={title:"thing\
Rows",under:["kind"],rows:()=>[...f.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:L,cell:W},{name:"kind",value:t=>S(I(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",
value:t=>ve(t).length,cell:t=>ve(t).length?`${H(ve(t))} ${ve(t).length}`:""}]},Zl=({passage:t})=>t===null?[]:[
t],Em={title:"wordRows",under:["thing"],rows:()=>Hn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:f.statements[e].subject},things:t.statements.flatMap(of)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>nf(t.text)},{name:"sentence",value:t=>tf(Zl(t)),cell:t=>ef(Zl(t))},{name:"thing",value:({subject:t})=>L(
t),cell:({subject:t})=>W(t)},{name:"marks",value:({statements:t})=>H(t)}]},Tm={title:"statementRows",under:["r\
elation","object"],rows:()=>[...f.statements.keys()].filter(D).map(t=>({row:t,things:of(t)})),columns:[{name:"\
subject",value:t=>L(f.statements[t].subject),cell:t=>W(f.statements[t].subject)},{name:"relation",value:t=>S(f.
predicates[f.statements[t].predicate])},{name:"object",value:je,cell(t){let{object:e}=f.statements[t];return typeof e==
"number"?W(e):nf(je(t))}},{name:"sentence",value:t=>tf(f.statements[t].passages),cell:t=>ef(f.statements[t].passages)},
{name:"marks",value:t=>H([t])}]},os={things:Mm,...f.sentences.length&&{words:Em},statements:Tm};var is=200,rf=matchMedia("(max-width: 640px)"),rs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},zt="things",af=!1,Kn="",fn=is,sf=t=>String(t).normalize("NFKC").toLowerCase();function Am(){
let{columns:t,rows:e}=os[zt],n=new Set([...z(),...pt().flatMap(({relation:h})=>h??[])]),o=([h,...w])=>af||n.has(
h)||zt==="words"&&w.some(y=>N(y)&&n.has(y)),s=sf(Kn),r=new Set(Kn?rn(Kn,1/0):[]),a=(h,{name:w,value:y,cell:k})=>w===
"sentence"&&k?k(h).textContent:y(h),i=(h,w)=>!Kn||t.some(y=>sf(a(h,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:d}=rs[zt],{value:p}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:h,things:w})=>o(w)&&i(h,w)).map(({row:h},w)=>({row:h,key:p(h),i:w})).sort((h,w)=>{let[
y,k]=[h.key,w.key],v=typeof y=="number"&&typeof k=="number"?y-k:g(String(y),String(k));return d*v||h.i-w.i}).map(
({row:h})=>h)}var ss=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Gr=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Wr=l("input",{type:"checkbox",id:"eve\
ry-row"}),cf=l("p",{class:"note",role:"status"}),as=l("table",{}),qr=M("",Lm,{class:"tool","data-message":"mor\
eRows"});function Lm(){fn+=is,ye()}function lf(){ss.addEventListener("input",()=>{Kn=ss.value.trim(),fn=is,ye()}),
Wr.addEventListener("change",()=>{af=Wr.checked,ye()}),rf.addEventListener("change",()=>b("table").hidden||ye());
let t=l("label",{class:"check"},Wr,l("span",{"data-message":"everyRow"}));b("table").append(l("div",{class:"ba\
r"},Gr,ss,t),cf,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},as,qr))}function Cm(t){
let{by:e,direction:n}=rs[zt];rs[zt]={by:t,direction:e===t?-n:1},ye(),as.querySelector(`th [value="${t}"]`)?.focus()}
function Nm(t){zt=t,fn=is,ye(),Gr.querySelector(`[value=${t}]`)?.focus()}function Rm({name:t},e){let{by:n,direction:o}=rs[zt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(Et(t),()=>Cm(e),{value:String(
e)}))}function ye(){ss.placeholder=m("filter"),Gr.replaceChildren(...Object.entries(os).map(([d,{title:p}])=>M(
Et(p),()=>Nm(d),{class:"tool",value:d,"aria-pressed":String(d===zt)})));let{columns:t,title:e,under:n}=os[zt],
o=Am(),s=t.filter(({name:d})=>rf.matches&&n.includes(d)),[r,...a]=t.filter(d=>!s.includes(d)),i=(d,{value:p,cell:g})=>g?
g(d):String(p(d)),c=d=>{let p=s.map(h=>l("div",{class:"under"},i(d,h))),g=a.map(h=>l("td",{},i(d,h)));return l(
"tr",{},l("th",{scope:"row"},i(d,r),...p),...g)};as.className=zt,as.replaceChildren(l("caption",{class:"unseen"},
Et(e)),l("thead",{},l("tr",{},...[r,...a].map(d=>Rm(d,t.indexOf(d))))),l("tbody",{},...o.slice(0,fn).map(c))),
cf.textContent=m("rowsOf")(Math.min(fn,o.length),o.length),qr.hidden=o.length<=fn,qr.textContent=m("moreRows")}var kt=24,cs=22,be=12,Vn=18,Im=480,Pm=2,ff=8e3;function lt(t,e,...n){let o=document.createElementNS(qt,t);for(let[
s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function df({x:t,y:e,size:n,label:o,
bold:s=400},r,a){let i=o.split(`
`),c=e-(i.length-1)*n*Ue/2+n*.35;return lt("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,
stroke:a,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...i.map((d,p)=>lt("tspan",{x:t,
y:c+p*n*Ue},d)))}function jm({from:t,to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[d,p,g]=[Q(
t),Q(e),s.color],h={"stroke-width":r,...a?{"stroke-dasharray":a.join(" ")}:{}},w=[lt("path",{d:Va(d,p,n),fill:"\
none",stroke:g,...h})];for(let[y,k,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.to:i.from).enabled||!o.some(O=>O.to===y)||
w.push(Dm(Q(y),n?xt(d,p,n,v):Q(k),c(y),g,r));return w}function Dm(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||
1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,d]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+s],h=[c-a*p,d-i*p],w=[[c,d],[h[0]-i*
g,h[1]+a*g],[h[0]+i*g,h[1]-a*g]];return lt("polygon",{points:w.map(y=>y.map(k=>k.toFixed(1)).join(",")).join("\
 "),fill:o})}function Fm({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=I(t),i=o/6;return lt("path",{d:qo[a.
shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...fe(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`\
translate(${e-o} ${n-o}) scale(${i})`},lt("title",{},`${S(f.things[t].label)} (${S(a.label)})`))}function Bm(t,e){
let n=qs(t),{from:o,to:s,width:r,height:a}=n,i=`${o.x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=lt("svg",{x:0,y:e,width:r,
height:a,viewBox:i,overflow:"hidden"}),d=new Map(n.things.map(w=>[w.id,w])),p=w=>d.get(w).size;for(let w of n.
lines)c.append(...jm(Y().get(w.id),w,p));c.append(...n.things.map(Fm));for(let w of n.captions)c.append(df(w,w.
line.weight>1?t.ink:t.soft,t.paper));for(let w of n.names)c.append(df(w,G(w.thing)?t.soft:t.ink,t.paper));let g=({
x:w,y})=>w>=o.x&&w<=s.x&&y>=o.y&&y<=s.y,h=n.things.map(({id:w})=>w).filter(w=>g(Q(w)));return{svg:c,things:h,width:r,
height:a}}function zr(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();
$e(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Kr=(t,e,n,o)=>t.map((s,r)=>lt("text",{x:kt,
y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Hm(t,e,n,o){let s=new Set(t),r=pt().filter(({from:p,to:g})=>s.
has(p)&&s.has(g)),a=new Set(r.flatMap(({relation:p})=>p===null?[]:j(p))),i=[],[c,d]=[kt,n+Vn];for(let p of[...new Set(
t.map(j)),...a]){let{label:g,family:h,shape:w}=f.kinds[p],y=18+$e(S(g),be)[0]+Vn;c+y>o&&c>kt&&([c,d]=[kt,d+Vn]);
let k=e.families[h].full;i.push(a.has(p)?lt("path",{d:`M${c} ${d-4}h12`,stroke:k,"stroke-width":2}):lt("path",
{d:qo[w],fill:k,transform:`translate(${c} ${d-10})`}),lt("text",{x:c+18,y:d,"font-size":be,fill:e.ink},S(g))),
c+=y}return{made:i,height:i.length?d-n+Vn/2:0}}function Um(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Wm(){let t=b("headline")?.textContent||S(f.title),
e=f.readings.length>1?m(u.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(f.title)?"":S(f.title),
e].filter(Boolean).join(" · ")]}async function Vr(t){let{licences:e}=await Tn(),n=vi(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Im,qs(n).width),[c,d]=Wm(),p=zr(c,cs,i-2*kt,600),g=zr(d,be+2,i-2*kt),h=kt+p.length*cs*1.3+
g.length*(be+2)*1.3+Vn/2,{svg:w,things:y,width:k,height:v}=Bm(n,h);w.setAttribute("x",String((i-k)/2));let{made:O,
height:R}=Hm(y,n,h+v,i-kt),A=f.articles.map(S).filter(Boolean).join("; "),K=[A?m("slideSource")(A):"","sovkg",
...e.map(Um)].filter(Boolean).join(" · "),nt=w.textContent?.includes("†")||y.some(_=>le(_).includes("†")),
F=[[...Y().values()].some(_=>_e(_)!==null)?m("wideLine").replace(/^./,_=>_.toUpperCase()):"",nt?m("slideErrata"):
"",K].filter(Boolean).flatMap(_=>zr(_,be,i-2*kt)),J=h+v+R,q=J+F.length*be*1.3+kt,ft=lt("svg",{xmlns:qt,viewBox:`\
0 0 ${i} ${q}`,width:i,height:q,"font-family":a,role:"img"});return ft.append(lt("title",{},c)),t||ft.append(lt(
"rect",{width:i,height:q,fill:r})),ft.append(...Kr(p,kt/2,cs,{"font-weight":600,fill:o}),...Kr(g,kt/2+p.length*
cs*1.3+2,be+2,{fill:s}),w,...O,...Kr(F,J,be,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(ft)],
{type:"image/svg+xml"}),width:i,height:q}}async function uf(t){let{file:e,width:n,height:o}=await Vr(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Pm,ff/n,ff/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,d)=>{i.toBlob(p=>p?c(p):d(new Error("PNG")),"image/png")})}var qm=["subject","subject_label","predicate","predicate_label","object","object_label","language","datatype",
"denied","sentences","errata"],Gm=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t;function pf({triples:t}){
let e=t.map(({subject:n,predicate:o,object:s,said:r})=>[n.iri,L(n.thing),o,S(f.predicates[r.predicate]),"iri"in
s?s.iri:s.value,"iri"in s?L(s.thing):"","iri"in s?"":s.lang,"iri"in s?"":s.datatype,r.denies?"true":"",r.passages.
map(a=>f.passages[a].name).join(" "),r.errata.map(a=>S(f.errata[a].problem)).join(" | ")]);return[qm,...e].map(
n=>`${n.map(Gm).join(",")}\r
`).join("")}var _n=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),mf=t=>t.
split(/[#/]/).at(-1)||t;function hf({triples:t,things:e,terms:n}){let o=new Map;function s(d,p,g){let h=o.get(
`${d} ${p}`)??`k${o.size}`;return o.set(`${d} ${p}`,h),`<data key="${h}">${_n(g)}</data>`}let r=new Map,a=[];for(let{
subject:d,predicate:p,object:g,said:h}of t)if("iri"in g){let w=h.passages.map(k=>f.passages[k].name).join(" "),
y=[s("edge","predicate",p),s("edge","label",S(f.predicates[h.predicate])),w&&s("edge","sentences",w),h.denies?
s("edge","denied","true"):""];a.push(`<edge source="${_n(d.iri)}" target="${_n(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(d.thing)??new Map;r.set(d.thing,w),w.set(mf(p),[...w.get(mf(p))??[],g.value])}let i=e.map(({iri:d,
thing:p})=>{let[g,h]=[f.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",h??g),s("node","typ\
e",Do(p,n).join(" "))];for(let[y,k]of r.get(p)??[])w.push(s("node",`said_${y}`,k.join(" | ")));return`<node id\
="${_n(d)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([d,p])=>{let[g,h]=d.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${_n(h)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var gf="http://www.w3.org/2000/01/rdf-schema#label",zm="http://www.w3.org/2001/XMLSchema#string",dn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
wf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function xf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:gf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[h,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?wf(g):(s.set(h,w),`${h}:${g.slice(w.length)}`)}function a({value:g,lang:h,
datatype:w}){return h?`${dn(g)}@${h}`:w&&w!==zm?`${dn(g)}^^${r(w)}`:dn(g)}let i=new Map,c=(g,h)=>i.set(g,[...i.
get(g)??[],h]);for(let{iri:g,thing:h}of e){let[w,y]=[r(g),f.things[h].label];for(let v of Do(h,n))c(w,`a ${r(v)}`);
let k=Array.isArray(y)?[`${dn(y[0])}@en`,`${dn(y[1])}@ko`]:[dn(y)];c(w,`${r(gf)} ${k.join(" , ")}`)}for(let{subject:g,
predicate:h,object:w}of t)c(r(g.iri),`${r(h)} ${"iri"in w?r(w.iri):a(w)}`);let d=[...i].map(([g,h])=>`${g} ${[
...new Set(h)].join(` ;
    `)} .
`);return[`# ${[S(f.title),m(u.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,h])=>`@prefix ${g}: ${wf(h)} .
`),`
`,...d].join("")}var Km={turtle:[xf,"text/turtle","ttl"],csv:[pf,"text/csv","csv"],graphml:[hf,"application/graphml+xml","graph\
ml"]};async function _r(t){let[e,n,o]=Km[t];tn(new Blob([e(await Zi())],{type:`${n};charset=utf-8`}),o)}var yf=()=>b(
"transparent").checked;async function Vm(){try{await navigator.clipboard.writeText(location.href),at(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var bf={png:async()=>tn(await uf(yf()),"png"),svg:async()=>tn(
(await Vr(yf())).file,"svg"),print:()=>print(),link:Vm,turtle:()=>_r("turtle"),csv:()=>_r("csv"),graphml:()=>_r(
"graphml")};function _m(){let[t,e]=[b("taking"),b("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function kf(){
let t=b("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{b("take").setAttribute("ar\
ia-expanded",String(e())),e()&&_m()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(bf,n.id)&&(t.
hidePopover(),b("take").focus(),await bf[n.id]())});for(let n of[t,b("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Qm=matchMedia("(max-width: 860px) and (min-height: 501px)");sa(oi,Ws,Oo,Zr,al,Wl,zl,_c,Xl,Hl,Ol,ts,()=>u.tab===
"text"&&Qo(),()=>u.mode==="table"&&ye(),Uo,Gc,Er,$s,()=>{b("undo").disabled=!ea()});jl();Zc();lf();Xo(b("query"),
b("found"),{take:Ct,sentences:Kc,read:Ut});fl();hl();ul();gl();Vc();il();kf();ct(!Qm.matches);b("empty").hidden=
P>0;T.once("afterDrawing",()=>performance.mark("drawn"));No(location.hash);window.sovkg={data:f,network:T,lines:Y,
readable:To,pointOn:xt,picture:{shown:Me,things:z,isPinned:fe},select(t){let e=tt(t);return e!==void 0&&Ct(e),
e!==void 0}};})();
