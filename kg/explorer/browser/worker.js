"use strict";(()=>{var Me={33:60,35:62},Oe=126;function je(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):Oe;n=n*85+(o<42?Me[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function xt(r){let t=new Blob(
[je(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var I="http://www.w3.org/2001/XMLSchema#",Re=/[\p{Cc} <>"{}|\\^`]/u,Ae={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},v=r=>({type:"uri",value:r}),G=(r,t)=>({type:"literal",value:r,...t?{datatype:I+
t}:{}}),E=r=>r?.type==="uri";function A({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")return`_:${t}`;
if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(A).join(" ")} )>>`;if(r==="uri"){if(Re.test(
t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>Ae[o])}"`;return n?
`${s}@${n}`:e&&e!==`${I}string`?`${s}^^<${e}>`:s}var D=r=>r?A(r):"",Te=["Long","Int","Short","Byte"],Ie=["inte\
ger",...Te.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],Ne=new Map([...Ie.map(r=>[I+r,/^[+-]?\d+$/]),[`${I}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${I}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${I}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function O(r){if(r?.type!=="literal"||!Ne.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function P(r){
return r?.type!=="literal"||r.datatype!==`${I}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function At(r){
let t=new Map;for(let e of r){let n=O(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=P(e),o=n??(s===null?
A(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var ze=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*$/gm;function S(r,t){return r.
replaceAll(ze,(e,n,s)=>{let o=Object.hasOwn(t,s)?At(t[s]):[];return o.length?`VALUES ${n} { ${o.map(A).join(" ")}\
 }`:""})}var Fe=1e3,Le=6,Ce=["entity","year","currency"],Tt=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function It(r,t,e,n){
let s=performance.now()+Fe,{questions:o}=r.asking,i=o.find(g=>g.name===t),a=r.values(t,e,n),c=[],u=!1;function d(g,l){
if(c.some(h=>h.name===g.name&&h.name!==t)||(u||=performance.now()>s,u))return;let p=h=>Object.fromEntries(Object.
entries(l).map(([x,m])=>[x,h[m]])),{rows:b}=r.graph.select(n,S(g.text,p(a)));b.length&&c.push({name:g.name,typed:p(
e),rows:b.length})}let f=Object.keys(a);for(let g of f.length>1?f:[])d(i,Object.fromEntries(f.filter(l=>l!==g).
map(l=>[l,l])));let w=o.filter(g=>g!==i).sort((g,l)=>Tt(i,l)-Tt(i,g));for(let g of i.parameters.filter(l=>f.includes(
l.name)&&Ce.includes(l.type)))for(let l of w)for(let p of l.parameters)p.type===g.type&&d(l,{[p.name]:g.name});
return{found:c.slice(0,Le),isCut:u}}var qe=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
De=[["tn",12],["bn",9],["m",6]],Ue=[["조",12],["억",8],["만",4],["",0]];function it(r){let t=[...r.matchAll(
qe)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function N(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Nt=r=>r.replace(/^0+(?=\d)/,
"");function at(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",
""),[a,c=""]=i.split(".");if(e==="ko"){let d=s[t]??t,f=Nt(a).length>4||!Object.hasOwn(s,t);return`${o}${We(a,c)}${f?
" ":""}${d}`}let u=N(i);for(let[d,f]of De){let w=a.length>f?`${a.slice(0,-f)}.${a.slice(-f)}${c}`:"";if(w&&w.replace(
/0+$/,"").split(".")[1].length<=3){u=`${N(w)} ${d}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${u}`:`${o}${t}\
 ${u}`}function We(r,t){let e=r,n=[];for(let[s,o]of Ue){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=N(Nt((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var St="amount",Ve={en:["no","yes"],ko:["아니요","예"]};function j(r,{asking:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(E(r))return e.of(r.value,n);if(r.type!=="literal")return A(r);let i=t.counts.includes(s)?O(r):
null;if(i!==null)return o&&s===St?at(i,o,n,t):N(i);let a=P(r);return a===null?r.value:Ve[n][Number(a)]}function Be(r,t){
let e=it(r);return t.map(n=>e.get(n)??n).map(n=>n.endsWith("Amount")?St:n)}function Ge(r,t,e){let n=new Map;for(let s=0;s<
t;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):
[]}function zt(r,t,e,n){let s=Be(r,t),o=t.indexOf("currency"),i=t.indexOf("property"),a=s.flatMap((l,p)=>l===St?
[p]:[]),c=o>=0&&e.every(l=>!l[o]||l[o].type==="literal"&&a.some(p=>O(l[p])!==null)),u=new Set(e.map(l=>l[0]&&A(
l[0]))),d=e.length>1&&i>0&&u.size===1,f=new Set([...Ge(e,t.length,n.lang),...c?[o]:[],...d?[0]:[]]),w=e.map(l=>{
let p=c?l[o]?.value??"":"",b=i>=0?n.names.local(l[i]?.value??""):"";return l.map((h,x)=>{let m=s[x].toLowerCase().
endsWith("value")?b:s[x];return f.has(x)?"":j(h,n,m,p)})}),g=t.flatMap((l,p)=>!f.has(p)&&(!e.length||w.some(b=>b[p]))?
[p]:[]);return{kept:g,cells:w.map(l=>g.map(p=>l[p])),subject:d?j(e[0][0],n):""}}var Ft={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},kt=4,Pe=300,ct=class{constructor(t,e,n,s){this.headings=
n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map((o,i)=>[o,i]))}term(t,e){
return(this.view.fields[e]??[e]).map(s=>t.terms[this.places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){
let n=this.term(t,e);return n?j(n,this.words):this.word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=this.
words.asking.charts[t],s=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,(i,a)=>{
let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="bound"){let s=this.term(t,n),o=s?Ft[this.words.
names.local(s.value)]:"";return o===void 0?`${e} (${j(s,this.words)})`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==
null&&(Ft[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=O(this.term(t,e)),s=n!==null&&n.length<
Pe?Number(n):null,[o=""]=this.view.fields[e]??[],i=it(this.answer.query).get(o)??o,a=this.places.has("currency")&&
/(^a|A)mount$/.test(i),c=a?this.term(t,"currency")?.value??"":"",u="panel"in this.view.fields?[this.label(t,"p\
anel")]:[];a&&u.push(s===null?this.word("no amount"):this.currency(c));let d=n===null||s===null?"":a?at(n,c,this.
lang,this.words.asking):N(n),f=[d&&this.bound(t,d),t.mark].filter(Boolean).join(" ");return{row:t,size:s,text:f,
note:this.#e(t,c),panel:u.join(" · "),money:a&&s!==null}}currency(t){let e=this.words.asking.money[t]??t;return typeof e==
"string"?e:e[this.lang==="ko"?1:0]}#e(t,e){let n=["printedAs","periodPrintedAs","resolvedFrom"].flatMap(a=>this.
term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),o=s.length>kt?` +${s.length-kt}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${j(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.
word("printed",a)),P(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
t,a)).map(a=>this.label(t,a)),s.slice(0,kt).join(", ")+o].filter(Boolean).join(" · ")}},Lt=(r,{mark:t})=>[r,t].
filter(Boolean).join(" ");function _t(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);return e}function Ct(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function qt(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,u=Lt(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:u,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Je=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function Ut(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...He(r,s,o,n)),
n+=o.length+1}return e}function He(r,t,e,n){let s=e.map(({row:f})=>[r.label(f,"source"),r.label(f,"target")]),
o=Math.max(...e.map(({size:f})=>Math.abs(f??0)))||1,i=[new Map,new Map];e.forEach(({size:f},w)=>{s[w].forEach(
(g,l)=>{i[l].set(g,(i[l].get(g)??0)+(f??0))})});let a=vt(s,1,i,vt(s,0,i,[])),c=vt(s,0,i,a),u=[Dt(s,0,c,a).map(
f=>n+f),Dt(s,1,a,c).map(f=>n+f)],d=[];e.forEach(({row:f,size:w,text:g,note:l},p)=>{let b="label"in r.view.fields?
r.label(f,"label"):"",h=w===null?1.5:Math.max(Math.round(Math.abs(w)/o*22*100)/100,1),x={panel:t,link:n+p,width:h,
said:w!==null,source:s[p][0]};for(let[$,q]of Je)d.push({...x,kind:"link",x:$,y:u[Number(q)][p],note:l});let m=[
b,g].filter(Boolean).join(" · ");d.push({...x,kind:"figure",x:0,y:u[0][p],text:[m,l].filter(Boolean).join(" ·\
 "),short:m})});for(let f of[0,1])for(let w of new Set(s.map(g=>g[f]))){let g=u[f].filter((b,h)=>s[h][f]===w),
[l,p]=[Math.min(...g),Math.max(...g)];d.push({panel:t,kind:"name",x:f,text:w,y:(l+p)/2,y0:l,y1:p})}return d}function vt(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,u)=>c+u,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function Dt(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var Xe=3;function Wt(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Ye(r,t):r.view.kind==="slope"?Ke(
r,e):""}function Ye(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>Xe)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Ke(r,t){let e=t.filter(({x:f})=>/^\d+$/.test(f)),n=[..._t(e,({series:f})=>f)].filter(([,f])=>new Set(
f.map(({x:w})=>w)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((f,w)=>Number(f.x)-Number(w.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[f,w]=[i,a].map(({x:g,rank:l,mark:p})=>`${g}년 ${l}위${p}`);return`${s}\
, ${f}에서 ${w}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[u,d]=[i,a].map(({x:f,rank:w,mark:g})=>`\
rank ${w}${g} in ${f}`);return`${s} ${c} from ${u} to ${d}`}var Ze=/^\d+$/;function Vt(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:u},d)=>{let f=r.label(a,"color");for(let w of n?["","2"]:[""]){let g=O(r.term(a,`y${w}`));
if(g===null)continue;let l=r.term(a,`x${w}`)?r.label(a,`x${w}`):"",p=n?`${f} ${d}`:f;e.set(JSON.stringify([c,l,
p]),{panel:c,x:l,y:Number(g),series:f,line:p,rank:r.bound(a,g,`bound${w}`),mark:a.mark,open:r.isOpen(a,`bound${w}`),
note:u})}});let o=({x:a})=>Ze.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Qe(i)}function Qe(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of _t(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var tn={bar:Ct,timeline:qt,slope:Vt,flow:Ut},en={bar:"x",timeline:"x",slope:"y",flow:"size"},nn={slope:"color",
flow:"source"},rn=80,$t=4;function Bt(r,t,e,n,s){let o=new ct(r,t,n,s),i=r.rows.map(l=>o.figure(l,en[t.kind]));
function a({size:l,row:p,panel:b}){return t.kind==="flow"?!0:l===null||t.kind!=="slope"||o.term(p,"x")?l!==null:
i.every(h=>h.panel!==b||!o.term(h.row,"x"))}let c=i.filter(a);if(!c.length)return null;let u=c.some(l=>l.money);
u&&c.sort((l,p)=>+(l.size===null)-+(p.size===null));let d=c.slice(0,rn),f=tn[t.kind](o,d),w=i.filter(l=>!c.includes(
l)).map(l=>sn(o,l)),g=Wt(o,d,f);return{kind:t.kind,title:g||e,subtitle:g?e:t.kind==="bar"&&!u?n[t.fields.x[0]]??
"":"",caption:on(o,d,w,c.length),panels:[...new Set(f.map(({panel:l})=>l))],rows:f,scale:d.some(l=>l.money)?"i\
ndependent":"shared"}}var Gt=({kind:r,fields:t})=>"label"in t?"label":nn[r]??"y";function sn(r,{row:t,text:e}){
let n=t.passages.map(s=>r.words.names.slug(s)).join(", ");return[r.label(t,Gt(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Pt(r,t){let e=[...new Set(t)],n=e.slice(0,$t).join(", ");return e.length>$t?r.word("more",n,
e.length-$t):n}function on(r,t,e,n){let s=new Set(t.filter(({money:c})=>c).map(({panel:c})=>c)),o=new Set(t.flatMap(
({row:c})=>c.passages.map(u=>r.words.names.slug(u)))),{source:i}=r.words.asking,a=typeof i=="string"?i:i[r.lang===
"ko"?1:0];return[e.length?r.word("undrawn",Pt(r,e)):"",n>t.length?r.word("cut",t.length,n):"",s.size>1?r.word(
"scales"):"",...an(r,t),a&&(r.view.kind==="slope"&&o.size?r.word("stated",a,[...o].join(", ")):r.word("source",
a))].filter(Boolean)}function an(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.
flatMap(o=>{let i=o.rows.map(u=>e[u-1]).filter(u=>s.has(u));if(!i.length)return[];let a=Pt(r,i.map(u=>r.label(
u,Gt(r.view)))),c=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.word("supplied"):"";return[
`${o.mark} ${a}: ${c}${o.problem} (${o.passages.join(", ")})`]})}var J=r=>r.map(D).join(" ");function Jt(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight]){let{variables:s,
rows:o}=r(n);for(let[i,a,c,u,d=null]of o){if(i?.type!=="uri"||!a||!c||!u)continue;let f=J([a,c,u]),w=s.length>
4?{property:c.value,printed:d}:null;e.has(f)||e.set(f,new Map),Ht(e.get(f),new Map([[i.value,new Map([[cn(w),w]])]]))}}
return e}var cn=r=>r?`${r.property} ${D(r.printed)}`:"";function Ht(r,t){for(let[e,n]of t)r.set(e,new Map([...r.
get(e)??[],...n]))}function Xt(r,t){let e=new Map;for(let n of r)Ht(e,t.get(n)??new Map);return e}function Yt(r,{
queries:t},e,n){let s=new Map,o=[...e].map(v);if(!o.length)return s;for(let[i,a,c,u]of r(S(t.errata,{erratum:o})).
rows){if(!i)continue;let d=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],stands:!0};
a&&(d.problem[a["xml:lang"]??"en"]=a.value),d.severity=n(c?.value??""),u&&(d.passages=[...new Set([...d.passages,
u.value])].sort()),s.set(i.value,d)}return s}function Kt(r,t){return[...r.keys()].sort().flatMap(e=>{let n=t.get(
e);if(!n)return[];let s=[...r.get(e)?.values()??[]];return[{...n,corrected:s.filter(o=>o!==null),stands:s.includes(
null)}]})}var lt=r=>(r.some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),Zt=({problem:r,
iri:t},e)=>r[e]??Object.values(r)[0]??t;var _n=["High","Medium","Low",""];function ln(r,t,{corrected:e},n){let s=t.terms[r.indexOf("currency")]?.value,
o=t.evidence.find(({triple:a})=>n.names.local(a[1].value)==="currency")?.triple[2].value,i=e.flatMap(({property:a,
printed:c})=>{if(!c)return[];let u=n.names.local(a)==="amount"?s??o??"":"";return[j(c,n,n.names.slug(a),u)]});
return[...new Set(i)]}function Qt(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=ln(r,o,a,
e),u=lt([a]),d=JSON.stringify([u,a.iri,c]),f=n.get(d)??{mark:u,rows:[],printed:c,supplied:a.corrected.length>0&&
!c.length,problem:Zt(a,e.lang),passages:a.passages.map(w=>e.names.slug(w)),severity:a.severity};f.rows.push(i+
1),n.set(d,f)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:_n.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||un(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function un(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var fn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",pn={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},T=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.told={why:t,parameter:e,type:n,
text:s,others:o}}};function te(r,t,e,n,s,o){if(s.type!=="entity")return gn(s,o);let i=d=>dn(r,t,e,d,s.of),a=d=>{
let f=i(d),w=[...d].filter(g=>{let{variables:l,rows:p}=r.select(t,S(n.text,{[s.name]:[v(g)]}));return l.includes(
s.name)?p.some(b=>b.some(h=>h&&E(h)&&h.value===g)):p.length>0&&f.has(g)});return new Set(w)},c=e.lookup(o,a),u=c.
size?c:e.lookup(o,i);if(!u.size)throw new T("unknown",s.name,s.type,o);if(u.size>1)throw new T("several",s.name,
s.type,o,[...u].map(d=>e.contract(d)).sort());return v([...u][0])}function dn(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${fn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function gn(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return G(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?O(G(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return G(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return G(t);throw new T("malforme\
d",r.name,e,t,[pn[e]??"…"])}var ee=["en","ko"],wn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,ut=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),bn=r=>r.replaceAll(/[\n\t]/g," "),ft=class{all=[];#e=new Map;#s=[];#n=new Map;#r;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[l,p,b,h]of t.select(e,i.names).rows){if(!l||!p||!h||!E(l)||
p.type!=="literal")continue;let x=p["xml:lang"]??"",m={thing:l.value,text:p.value,lang:x,property:h.value,kind:b?.
value??""};this.all.push(m),s.includes(h.value)&&this.#e.set(l.value,[...this.#e.get(l.value)??[],m])}let a=o.
map(l=>`<${l}>`).join("|");for(let[l,p]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)l&&p&&E(
l)&&z(this.#n,p.value,l.value);this.#r=new Set(t.select(e,wn).rows.map(([l])=>l?.value));let c=new Map,u=new Map,
d=new Map,f=new Map;for(let{thing:l,text:p,lang:b,property:h}of this.all){let x=s.includes(h);x&&(!b||ee.includes(
b))&&z(c,p,l),x&&z(u,p,l);for(let m of[p,this.slug(l)])z(d,m,l),z(f,ut(m),l)}let w=new Map,g=new Map;for(let l of this.#r)
z(w,this.slug(l),l),z(g,ut(this.slug(l)),l);this.#s=[c,u,d,f,w,g]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}#o(t,e){
let n=[e,...ee.filter(a=>a!==e),""],{labels:s}=this.#t,o=({lang:a,property:c})=>{let u=n.indexOf(a.split("-")[0].
toLowerCase());return(u<0?n.length:u)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).
sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??
this.slug(t),a=Object.values(o).some(d=>!d.startsWith(s)&&t.startsWith(d)),c=n!==void 0||!a?this.lookup(bn(i)):
new Set;if(c.size===1&&c.has(t))return i;let u=this.contract(t);return i===this.slug(t)?u:`${i} (${u})`}lookup(t,e=n=>n){
for(let n of this.#i(t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#_(a)})),
i=Math.min(...o.map(({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(t){
let[e,n,s,o,i,a]=this.#s,c=new Set;yield this.#a(t),yield e.get(t)??c,yield this.#c(t),yield n.get(t)??c,yield s.
get(t)??c,yield o.get(ut(t))??c,yield i.get(t)??c,yield a.get(ut(t))??c}#a(t){let{passages:e,prefixes:n}=this.#t,
s=/\((\S+)\)$/.exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...u]=a.
split(":");return[...u.length&&Object.hasOwn(n,c)?[n[c]+u.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+
i]:[],a]});return new Set(o.filter(i=>this.#r.has(i)))}#c(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.
exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#n.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#r.has(a)))}#_(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function z(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var ne=r=>r.sort((t,e)=>t<e?-1:1);function mn(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=ne(e.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r(S(t,{thing:o.map(v)})).rows,a=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=ne([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function hn(r,t,e,n){let{
variables:s,rows:o}=r(S(t.text,{[e]:n.map(v)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
u=>u[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(u=>u?.value));return n.filter(u=>a.has(u)||c.has(u)&&r(
S(t.text,{[e]:[v(u)]})).rows.length>0)}function re(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let u=n[i];if(!u?.length||a!=="entity"||c)continue;let d=hn(r,e,i,mn(r,t,u));d.length&&(s[i]=[...u,
...d.map(v)],o[i]=d)}return{wide:s,added:o}}var pt=class{#e={};#s={};#n;constructor(t,e){this.graph=t,this.asking=e,this.#n=new Map(e.questions.map(n=>[n.
name,n]))}names(t){return this.#e[t]??=new ft(this.graph,t,this.asking),this.#e[t]}values(t,e,n){let s=this.#r(
t),o={};for(let[i,a]of Object.entries(e)){let c=s.parameters.find(u=>u.name===i);if(!c)throw new T("strange",i,
"",a.join(", "),s.parameters.map(u=>u.name));o[i]=a.map(u=>te(this.graph,n,this.names(n),s,c,u))}return o}#r(t){
let e=this.#n.get(t);if(!e)throw new T("strange",t,"",t);return e}answer(t,e,n,s){let o=this.#r(t),i=m=>this.graph.
select(n,m),a=this.values(t,e,n),{wide:c,added:u}=re(i,this.asking.queries.included,o,a),d=S(o.text,c),f=i(d),
w=f.rows.length?o.evidence.map(m=>i(S(m,c))):[],g=yn(f,w,o.keys),l=this.#t(d,f,g,o.columns,u,n,s),p=o.view&&{kind:o.
view[0],fields:o.view[1]},b=Object.fromEntries(l.columns.map((m,$)=>[m,l.headings[$]])),h=typeof o.title=="str\
ing"?o.title:o.title[s==="ko"?1:0],x={asking:this.asking,names:this.names(n),lang:s};return{...l,chart:p&&Bt(l,
p,h,b,x)}}table(t,e,n){let s=this.graph.select(e,t);return this.#t(t,s,s.rows.map(()=>[]),{},{},e,n)}#t(t,{variables:e,
rows:n},s,o,i,a,c){let u=m=>this.graph.select(a,m),d=this.names(a),f={asking:this.asking,names:d,lang:c};this.#s[a]??=
Jt(u,this.asking);let w=this.#s[a],g=s.map(m=>Xt(m.map(({triple:$})=>J($)),w)),l=Yt(u,this.asking,new Set(g.flatMap(
m=>[...m.keys()])),m=>d.slug(m)),{kept:p,cells:b,subject:h}=zt(t,e,n,f),x=n.map((m,$)=>{let q=Kt(g[$],l),$e=[...new Set(
s[$].flatMap(({passages:Ee})=>Ee))].sort();return{terms:m,cells:b[$],evidence:s[$],passages:$e,errata:q,mark:lt(
q)}});return{query:t,variables:e,columns:p.map(m=>e[m]),headings:p.map(m=>this.heading(e[m],o,c)),subject:h,rows:x,
footnotes:Qt(e,x,f),also:Object.fromEntries(Object.entries(i).map(([m,$])=>[m,$.map(q=>d.of(q,c))])),paraphrases:this.#o(
x,a,c)}}heading(t,e,n){let s=e[t]??this.asking.headings[t]??t;return typeof s=="string"?s:s[n==="ko"?1:0]}#o(t,e,n){
let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=S(this.asking.queries.paraphrases,
{passage:s.map(v)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.
value]=c.value);return o}};function yn({variables:r,rows:t},e,n){let s=new Map;for(let o of e.flatMap(i=>i.rows)){
let[i,a,c,u]=o.slice(-4).reverse();if(!u||!c||!a||!i)continue;let d=JSON.stringify(o.slice(0,-4).map(D)),f=s.get(
d)??new Map;s.set(d,f);let w=[u,c,a],g=f.get(J(w))??{triple:w,passages:new Set};f.set(J(w),g),g.passages.add(i.
value)}return t.map(o=>{let i=JSON.stringify(n.map(c=>D(o[r.indexOf(c)]??null)));return[...s.get(i)??new Map].
sort(([c],[u])=>c<u?-1:1).map(([,{triple:c,passages:u}])=>({triple:c,passages:[...u].sort()}))})}function se(r,t,e,n){let s=r.names(n),o=r.asking.questions.find(p=>p.name===t),{of:i="",type:a=""}=o?.parameters.
find(p=>p.name===e)??{},{variables:c,rows:u}=r.graph.select(n,S(o?.text??"",{})),d=c.indexOf(e),f=d<0?[]:u.flatMap(
p=>p[d]??[]);if(a!=="entity")return[...new Set(f.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(
b=>({typed:b,label:[b,b],names:[b]}));let w=new Map;for(let{thing:p,text:b,kind:h}of s.all)(!i||s.slug(h)===i)&&
w.set(p,[...w.get(p)??[],b]);let g=new Set(f.filter(E).map(({value:p})=>p));return(g.size?[...g]:[...w.keys()].
filter(p=>i||s.local(p)===p)).map(p=>{let b=s.slug(p),h=s.lookup(b),x=[...w.get(p)??[],b];return{typed:h.size===
1&&h.has(p)?b:s.contract(p),label:[s.of(p,"en"),s.of(p,"ko")],names:[...new Set(x)]}})}var Et=["subject","predicate","object"];function oe(r,t,e,n){let s=r.names(e),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((u,d)=>j(u,o,d===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=Et.map(c=>r.heading(c,{},n));return{query:t,variables:Et,columns:Et,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var tt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,ie.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,ie.unregister(this),t}free(){let t=this.
__destroy_into_raw();_.__wbg_asyncparseriterator_free(t,0)}next(){return _.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(tt.prototype[Symbol.dispose]=tt.prototype.free);var et=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,ae.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ae.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_blanknode_free(t,
0)}equals(t){return _.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(et.prototype[Symbol.dispose]=et.prototype.free);var nt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,ce.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ce.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_defaultgraph_free(
t,0)}equals(t){return _.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(nt.prototype[Symbol.dispose]=nt.prototype.free);var rt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,_e.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,_e.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_literal_free(t,0)}get datatype(){
let t=_.literal_datatype(this.__wbg_ptr);return U.__wrap(t)}get direction(){let t,e;try{let n=_.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}equals(t){return _.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=_.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=_.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(rt.prototype[Symbol.dispose]=rt.prototype.free);var U=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,le.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,le.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_namednode_free(t,0)}equals(t){return _.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(U.prototype[Symbol.dispose]=U.prototype.free);var st=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,ue.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,ue.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriterator_free(t,0)}next(){let t=_.
parseriterator_next(this.__wbg_ptr);if(t[2])throw k(t[1]);return W.__wrap(t[0])}};Symbol.dispose&&(st.prototype[Symbol.
dispose]=st.prototype.free);var W=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,fe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,fe.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriteratorresult_free(t,0)}get done(){return _.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=_.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:V.__wrap(
t)}};Symbol.dispose&&(W.prototype[Symbol.dispose]=W.prototype.free);var V=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,pe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,pe.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_quad_free(t,0)}equals(t){
return _.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return _.quad_graph(this.__wbg_ptr)}get object(){return _.
quad_object(this.__wbg_ptr)}get predicate(){return _.quad_predicate(this.__wbg_ptr)}get subject(){return _.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=_.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],
n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(V.prototype[Symbol.dispose]=
V.prototype.free);var B=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,de.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_store_free(t,0)}add(t){let e=_.store_add(this.__wbg_ptr,
t);if(e[1])throw k(e[0])}delete(t){let e=_.store_delete(this.__wbg_ptr,t);if(e[1])throw k(e[0])}dump(t,e){let n,
s;try{let a=_.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,k(a[2]);return n=o,s=i,y(
o,i)}finally{_.__wbindgen_free(n,s,1)}}has(t){let e=_.store_has(this.__wbg_ptr,t);if(e[2])throw k(e[1]);return e[0]!==
0}load(t,e,n,s){let o=_.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw k(o[0])}match(t,e,n,s){let o=_.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw k(o[2]);var i=be(o[0],o[1]).slice();return _.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=_.store_new(t);if(e[2])throw k(e[1]);return this.__wbg_ptr=e[0],de.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=Z(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=C,o=_.store_query(this.__wbg_ptr,
n,s,e);if(o[2])throw k(o[1]);return k(o[0])}get size(){let t=_.store_size(this.__wbg_ptr);if(t[2])throw k(t[1]);
return t[0]>>>0}update(t,e){let n=Z(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=C,o=_.store_update(this.__wbg_ptr,
n,s,e);if(o[1])throw k(o[0])}};Symbol.dispose&&(B.prototype[Symbol.dispose]=B.prototype.free);var ot=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,ge.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,ge.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_variable_free(
t,0)}equals(t){return _.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=ot.prototype.free);function wt(r,t){let e=_.parse(r,t);if(e[2])throw k(e[1]);return k(e[0])}function xn(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
y(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=Ot(e),s=Z(n,_.__wbindgen_malloc,_.
__wbindgen_realloc),o=C;L().setInt32(t+4,o,!0),L().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=H(s)?0:Z(s,_.__wbindgen_malloc,_.__wbindgen_realloc),i=C;L().setInt32(t+4,i,!0),L().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(y(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return tt.__wrap(t)},__wbg_blanknode_new:function(t){return et.__wrap(t)},__wbg_call_5575218572ead796:function(){
return R(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return R(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return nt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(y(t,e))}finally{_.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return R(function(t,e){globalThis.crypto.
getRandomValues(we(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return R(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return R(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return R(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return rt.__wrap(
t)},__wbg_namednode_new:function(t){return U.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(y(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(y(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return vn(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return R(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return R(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return st.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return W.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(we(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return V.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return R(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=Z(n,_.__wbindgen_malloc,_.__wbindgen_realloc),
o=C;L().setInt32(t+4,o,!0),L().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return H(t)?0:X(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return H(t)?0:X(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return H(t)?0:X(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let t=typeof window>
"u"?null:window;return H(t)?0:X(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){
return t.then(e)},__wbg_value_49f783bb59765962:function(t){return t.value},__wbg_variable_new:function(t){return ot.
__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){console.warn(y(t,e))},__wbindgen_cast_0000000000000001:function(t,e){
return En(t,e,kn)},__wbindgen_cast_0000000000000002:function(t,e){return $n(t,e,Sn)},__wbindgen_cast_0000000000000003:function(t,e){
return y(t,e)},__wbindgen_cast_0000000000000004:function(t,e){var n=be(t,e).slice();return _.__wbindgen_free(t,
e*4,4),n},__wbindgen_init_externref_table:function(){let t=_.__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),
t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}function Sn(r,t){return _.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function kn(r,t,e){let n=_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw k(n[0])}function vn(r,t,e,n){_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var ie=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>_.
__wbg_asyncparseriterator_free(r,1)),ae=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_blanknode_free(r,1)),ce=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_defaultgraph_free(r,1)),_e=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_literal_free(r,1)),le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_namednode_free(r,1)),ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriterator_free(r,1)),fe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriteratorresult_free(r,1)),pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_quad_free(r,1)),de=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_store_free(r,1)),ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_variable_free(r,1));function X(r){let t=_.__externref_table_alloc();return _.
__wbindgen_externrefs.set(t,r),t}var gt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbindgen_destroy_closure(r.a,r.b));function Ot(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=Ot(r[0]));for(let i=1;i<s;i++)o+=", "+Ot(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function be(r,t){r=r>>>0;let e=L(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(_.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return _.__externref_drop_slice(r,t),n}function we(r,t){return r=r>>>0,K().subarray(r/
1,r/1+t)}var F=null;function L(){return(F===null||F.buffer.detached===!0||F.buffer.detached===void 0&&F.buffer!==
_.memory.buffer)&&(F=new DataView(_.memory.buffer)),F}function y(r,t){return On(r>>>0,t)}var Y=null;function K(){
return(Y===null||Y.byteLength===0)&&(Y=new Uint8Array(_.memory.buffer)),Y}function R(r,t){try{return r.apply(this,
t)}catch(e){let n=X(e);_.__wbindgen_exn_store(n)}}function H(r){return r==null}function $n(r,t,e){let n={a:r,b:t,
cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.
cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,gt.unregister(n))},gt.register(s,n,n),s}function En(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,gt.unregister(n))},gt.register(
s,n,n),s}function Z(r,t,e){if(e===void 0){let a=Q.encode(r),c=t(a.length,1)>>>0;return K().subarray(c,c+a.length).
set(a),C=a.length,c}let n=r.length,s=t(n,1)>>>0,o=K(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;o[s+
i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=K().subarray(s+i,s+n),c=Q.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return C=i,s}function k(r){let t=_.__wbindgen_externrefs.get(r);return _.__externref_table_dealloc(
r),t}var dt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});dt.decode();var Mn=2146435072,Mt=0;function On(r,t){
return Mt+=t,Mt>=Mn&&(dt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),dt.decode(),Mt=t),dt.decode(K().subarray(
r,r+t))}var Q=new TextEncoder;"encodeInto"in Q||(Q.encodeInto=function(r,t){let e=Q.encode(r);return t.set(e),
{read:r.length,written:e.length}});var C=0,jn,Rn,_;function An(r,t){return Rn=r,_=r.exports,jn=t,F=null,Y=null,
_.__wbindgen_start(),_}function me(r){if(_!==void 0)return _;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=xn();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return An(e,r)}var he="application/trig",ye="application/n-quads",Tn="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",jt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
xe=r=>me({module:r});function ht(r){let t=r.replaceAll(jt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var mt=class{#e={};#s={};#n;constructor(t){
this.#n=t}#r(t){let{graph:e,changes:n,record:s}=this.#n,o=new B([]);if(e.includes("_:"))for(let i of wt(e,{format:he}))
o.add(i);else o.load(e,{format:he});if(t!==this.#n.reading&&n){for(let i of wt(n.gone,{format:ye}))o.delete(i);
for(let i of wt(n.new,{format:ye}))o.add(i)}return o.update(Tn.replace("RECORD",s)),this.#s[t]=this.#t(o,s),o}#t(t,e){
let s=t.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.
length<s.length?o:void 0}#o(t,e,n={}){this.#e[t]??=this.#r(t);let s=e.includes(this.#n.record)?void 0:this.#s[t];
return this.#e[t].query(e,{...n,...s?{named_graphs:s}:{}})}select(t,e){let{head:n,results:s}=JSON.parse(this.#o(
t,e,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(bt))}};function bt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?v(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:bt(
r.subject),predicate:bt(r.predicate),object:bt(r.object)}}}var Rt=class extends Error{constructor(t){super(t.why),this.told=t}},In=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function Se(r){let{kind:t,reaches:e}=ht(r);return e||(In.includes(t)?t:"")}function ke(r,t,e){let s=Object.
entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){let i=o instanceof Error?o.
message:String(o);throw Nn(i,r,s.length,Object.keys(t))}}function Nn(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((l,p)=>l+p.length+1,0)+i-1,u=s[3].split(/,\s+(?=["A-Za-z[])/).map(l=>l.trim()),d=u.filter(
l=>/^\w+ \w/.test(l)&&l!=="Prefix not found"),f=u.filter(l=>l.startsWith('"')),w=u.filter(l=>/^\w+$/.test(l)),
g=zn(t,n);return g&&g.index<=c?yt(t,g.index,"prefix",[g.prefix]):d.length?yt(t,c,"reason",[d[0]]):f.length?yt(
t,c,"signs",f.slice(0,6)):yt(t,c-Math.max(0,...w.map(l=>l.length)),"unread",[])}function yt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new Rt({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function zn(r,t){let e=r.replaceAll(
jt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function ve(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let u=e.contract(
a),d=u!==a&&/^[\w-]+:[\w-]+$/.test(u),f=[e.of(a,"en"),e.of(a,"ko")];return d?[{curie:u,label:f,names:[...new Set(
c)],kind:i(a)}]:[]})}var M,Fn={async open(r,t,e){let[n,s]=await Promise.all([xt(r),xt(t)]);xe(n);let o=JSON.parse(new TextDecoder().
decode(s));M=new pt(new mt(o),o),setTimeout(()=>M.names(e));let{questions:i,graph:a,changes:c,...u}=M.asking;return{
...u,questions:i.map(({text:d,evidence:f,...w})=>w)}},answer:(r,t,e,n)=>({table:M.answer(r,t,e,n)}),alternatives:(r,t,e)=>It(
M,r,t,e),choices:(r,t,e)=>se(M,r,t,e),vocabulary:r=>ve(M,r),sparql(r,t,e){let n=Se(r);if(n)return{refused:n};let{
kind:s}=ht(r);return ke(r,M.asking.prefixes,o=>s==="ASK"?{holds:M.graph.holds(t,o)}:s==="SELECT"?{table:M.table(
o,t,e)}:{table:oe(M,o,t,e),isGraph:!0})}};self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{let n=await Fn[t](
...e);self.postMessage({id:r,result:n})}catch(n){let{message:s=String(n),told:o}=n??{};self.postMessage({id:r,
error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
