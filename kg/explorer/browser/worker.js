"use strict";(()=>{async function we(r){let e=Uint8Array.from(atob(r),n=>n.charCodeAt(0)),t=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var j="http://www.w3.org/2001/XMLSchema#",ct=/[\p{Cc} <>"{}|\\^`]/u,lt={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},v=r=>({type:"uri",value:r}),re=(r,e)=>({type:"literal",value:r,...e?{datatype:j+
e}:{}}),E=r=>r?.type==="uri";function M({type:r,value:e,datatype:t,"xml:lang":n}){if(r==="bnode")return`_:${e}`;
if(r==="triple")return`<<( ${[e.subject,e.predicate,e.object].map(M).join(" ")} )>>`;if(r==="uri"){if(ct.test(
e))throw new Error(`${e}: no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,o=>lt[o])}"`;return n?
`${s}@${n}`:t&&t!==`${j}string`?`${s}^^<${t}>`:s}var L=r=>r?M(r):"",ut=["Long","Int","Short","Byte"],ft=["inte\
ger",...ut.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],pt=new Map([...ft.map(r=>[j+r,/^[+-]?\d+$/]),[`${j}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${j}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${j}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function se(r){if(r?.type!=="literal"||!pt.get(r.datatype??"")?.test(r.value))return null;let[,e,t="",n="",s="\
0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(r.value)??[],o=t+n,i=t.length+Number(s),_=o.slice(0,Math.
max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(e===
"-"?"-":"")+_+(c?`.${c}`:"")}function be(r){return r?.type!=="literal"||r.datatype!==`${j}boolean`?null:{1:!0,
true:!0,0:!1,false:!1}[r.value]??null}function ke(r){let e=new Map;for(let t of r){let n=se(t)?.replace(/(\.\d*?)0+$/,
"$1").replace(/\.$/,""),s=be(t),o=n??(s===null?M(t):`boolean ${s}`);e.has(o)||e.set(o,t)}return[...e.values()]}var dt=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*$/gm;function k(r,e){return r.
replaceAll(dt,(t,n,s)=>{let o=Object.hasOwn(e,s)?ke(e[s]):[];return o.length?`VALUES ${n} { ${o.map(M).join(" ")}\
 }`:""})}var gt=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
wt=[["tn",12],["bn",9],["m",6]],bt=[["조",12],["억",8],["만",4],["",0]];function Ee(r){let e=[...r.matchAll(
gt)];return new Map(e.map(([,t,n,s])=>[s,t.toUpperCase()==="COUNT"?"count":n]))}function W(r){let[e,t=""]=r.split(
"."),n=e.replaceAll(/\B(?=(\d{3})+$)/g,","),s=t.replace(/0+$/,"");return s?`${n}.${s}`:n}var $e=r=>r.replace(/^0+(?=\d)/,
"");function Oe(r,e,t,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",
""),[_,c=""]=i.split(".");if(t==="ko"){let f=s[e]??e,d=$e(_).length>4||!Object.hasOwn(s,e);return`${o}${ht(_,c)}${d?
" ":""}${f}`}let l=W(i);for(let[f,d]of wt){let g=_.length>d?`${_.slice(0,-d)}.${_.slice(-d)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${W(g)} ${f}`;break}}return Object.hasOwn(n,e)?`${o}${n[e]}${l}`:`${o}${e}\
 ${l}`}function ht(r,e){let t=r,n=[];for(let[s,o]of bt){let i=t.slice(0,Math.max(t.length-o,0));t=t.slice(i.length);
let _=W($e((i||"0")+(!o&&e?`.${e}`:"")));_!=="0"&&n.push(_+s)}return n.join(" ")||"0"}var he="amount",mt={en:["no","yes"],ko:["아니요","예"]};function z(r,{asking:e,names:t,lang:n},s="",o=""){
if(!r)return"";if(E(r))return t.of(r.value,n);if(r.type!=="literal")return M(r);let i=e.counts.includes(s)?se(
r):null;if(i!==null)return o&&s===he?Oe(i,o,n,e):W(i);let _=be(r);return _===null?r.value:mt[n][Number(_)]}function yt(r,e){
let t=Ee(r);return e.map(n=>t.get(n)??n).map(n=>n.endsWith("Amount")?he:n)}function St(r,e,t){let n=new Map;for(let s=0;s<
e;s+=1){let o=r.map(_=>_[s]).filter(_=>_?.type==="literal"),i=new Set(o.map(_=>_?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(t)?[...n].filter(([,s])=>s!==t).map(([s])=>s):
[]}function Re(r,e,t,n){let s=yt(r,e),o=e.indexOf("currency"),i=e.indexOf("property"),_=s.flatMap((u,p)=>u===he?
[p]:[]),c=o>=0&&t.every(u=>!u[o]||u[o].type==="literal"&&_.some(p=>se(u[p])!==null)),l=new Set(t.map(u=>u[0]&&
M(u[0]))),f=t.length>1&&i>0&&l.size===1,d=new Set([...St(t,e.length,n.lang),...c?[o]:[],...f?[0]:[]]),g=t.map(
u=>{let p=c?u[o]?.value??"":"",h=i>=0?n.names.local(u[i]?.value??""):"";return u.map((y,x)=>{let m=s[x].toLowerCase().
endsWith("value")?h:s[x];return d.has(x)?"":z(y,n,m,p)})}),b=e.flatMap((u,p)=>!d.has(p)&&(!t.length||g.some(h=>h[p]))?
[p]:[]);return{kept:b,cells:g.map(u=>b.map(p=>u[p])),subject:f?z(t[0][0],n):""}}var V=r=>r.map(L).join(" ");function Me(r,{queries:e}){let t=new Map;for(let n of[e.printed,e.putRight]){let{variables:s,
rows:o}=r(n);for(let[i,_,c,l,f=null]of o){if(i?.type!=="uri"||!_||!c||!l)continue;let d=V([_,c,l]),g=s.length>
4?{property:c.value,printed:f}:null;t.has(d)||t.set(d,new Map),Ae(t.get(d),new Map([[i.value,new Map([[xt(g),g]])]]))}}
return t}var xt=r=>r?`${r.property} ${L(r.printed)}`:"";function Ae(r,e){for(let[t,n]of e)r.set(t,new Map([...r.
get(t)??[],...n]))}function je(r,e){let t=new Map;for(let n of r)Ae(t,e.get(n)??new Map);return t}function Te(r,{
queries:e},t,n){let s=new Map,o=[...t].map(v);if(!o.length)return s;for(let[i,_,c,l]of r(k(e.errata,{erratum:o})).
rows){if(!i)continue;let f=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],stands:!0};
_&&(f.problem[_["xml:lang"]??"en"]=_.value),f.severity=n(c?.value??""),l&&(f.passages=[...new Set([...f.passages,
l.value])].sort()),s.set(i.value,f)}return s}function Ie(r,e){return[...r.keys()].sort().flatMap(t=>{let n=e.get(
t);if(!n)return[];let s=[...r.get(t)?.values()??[]];return[{...n,corrected:s.filter(o=>o!==null),stands:s.includes(
null)}]})}var oe=r=>(r.some(({stands:e})=>e)?"†":"")+(r.some(({corrected:e})=>e.length)?"‡":""),Ne=({problem:r,
iri:e},t)=>r[t]??Object.values(r)[0]??e;var vt=["High","Medium","Low",""];function kt(r,e,{corrected:t},n){let s=e.terms[r.indexOf("currency")]?.value,
o=e.evidence.find(({triple:_})=>n.names.local(_[1].value)==="currency")?.triple[2].value,i=t.flatMap(({property:_,
printed:c})=>{if(!c)return[];let l=n.names.local(_)==="amount"?s??o??"":"";return[z(c,n,n.names.slug(_),l)]});
return[...new Set(i)]}function Fe(r,e,t){let n=new Map;e.forEach((o,i)=>{for(let _ of o.errata){let c=kt(r,o,_,
t),l=oe([_]),f=JSON.stringify([l,_.iri,c]),d=n.get(f)??{mark:l,rows:[],printed:c,supplied:_.corrected.length>0&&
!c.length,problem:Ne(_,t.lang),passages:_.passages.map(g=>t.names.slug(g)),severity:_.severity};d.rows.push(i+
1),n.set(f,d)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:vt.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||Et(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function Et(r,e){let t=r.
findIndex((n,s)=>n!==e[s]);return t<0?r.length-e.length:r[t]-(e[t]??-1)}var $t="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Ot={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},A=class extends Error{constructor(e,t,n,s,o=[]){super(`${t}: ${s}`),this.told={why:e,parameter:t,type:n,
text:s,others:o}}};function Le(r,e,t,n,s,o){if(s.type!=="entity")return Mt(s,o);let i=f=>Rt(r,e,t,f,s.of),_=f=>{
let d=i(f),g=[...f].filter(b=>{let{variables:u,rows:p}=r.select(e,k(n.text,{[s.name]:[v(b)]}));return u.includes(
s.name)?p.some(h=>h.some(y=>y&&E(y)&&y.value===b)):p.length>0&&d.has(b)});return new Set(g)},c=t.lookup(o,_),l=c.
size?c:t.lookup(o,i);if(!l.size)throw new A("unknown",s.name,s.type,o);if(l.size>1)throw new A("several",s.name,
s.type,o,[...l].map(f=>t.contract(f)).sort());return v([...l][0])}function Rt(r,e,t,n,s){if(!s||!n.size)return n;
let o=[...n].map(_=>`<${_}>`).join(" "),{rows:i}=r.select(e,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${$t}> ?type }`);return new Set(i.flatMap(([_,c])=>_&&c&&t.slug(c.value)===s?[_.value]:[]))}function Mt(r,e){
let{type:t}=r;if(t==="year"&&/^\d{4}$/.test(e)||t==="integer"&&/^[+-]?\d{1,18}$/.test(e))return re(String(BigInt(
e.replace("+",""))),"integer");if(t==="decimal"&&/^[+-]?(\d{1,18}(\.\d{0,18})?|\.\d{1,18})$/.test(e))return re(
e.replace("+","").replace(/\.$/,""),"decimal");if(t==="currency"&&/^[A-Z]{3}$/.test(e)||t==="text")return re(e);
throw new A("malformed",r.name,t,e,[Ot[t]??"…"])}var ze=["en","ko"],At=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,ie=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),jt=r=>r.replaceAll(/[\n\t]/g," "),_e=class{all=[];#n=new Map;#s=[];#t=new Map;#r;#e;constructor(e,t,n){
this.#e=n;let{labels:s,same:o,queries:i}=n;for(let[u,p,h,y]of e.select(t,i.names).rows){if(!u||!p||!y||!E(u)||
p.type!=="literal")continue;let x=p["xml:lang"]??"",m={thing:u.value,text:p.value,lang:x,property:y.value,kind:h?.
value??""};this.all.push(m),s.includes(y.value)&&this.#n.set(u.value,[...this.#n.get(u.value)??[],m])}let _=o.
map(u=>`<${u}>`).join("|");for(let[u,p]of e.select(t,`SELECT ?thing ?item { ?thing ${_} ?item }`).rows)u&&p&&E(
u)&&T(this.#t,p.value,u.value);this.#r=new Set(e.select(t,At).rows.map(([u])=>u?.value));let c=new Map,l=new Map,
f=new Map,d=new Map;for(let{thing:u,text:p,lang:h,property:y}of this.all){let x=s.includes(y);x&&(!h||ze.includes(
h))&&T(c,p,u),x&&T(l,p,u);for(let m of[p,this.slug(u)])T(f,m,u),T(d,ie(m),u)}let g=new Map,b=new Map;for(let u of this.#r)
T(g,this.slug(u),u),T(b,ie(this.slug(u)),u);this.#s=[c,l,f,d,g,b]}slug(e){let{passages:t,prefixes:n}=this.#e;return e.
startsWith(t)&&!e.startsWith(n.p)?e.slice(t.length):e.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||e}local(e){let t=this.
slug(e);return this.#e.vocabularies.includes(e.endsWith(t)?e.slice(0,-t.length):e)?t:e}contract(e){let{passages:t,
prefixes:n}=this.#e,s=Object.entries(n).filter(([,i])=>i&&e.startsWith(i)),[o]=s.sort((i,_)=>_[1].length-i[1].
length||(i[0]<_[0]?1:-1));return o?`${o[0]}:${e.slice(o[1].length)}`:e.startsWith(t)?e.slice(t.length):e}#o(e,t){
let n=[t,...ze.filter(_=>_!==t),""],{labels:s}=this.#e,o=({lang:_,property:c})=>{let l=n.indexOf(_.split("-")[0].
toLowerCase());return(l<0?n.length:l)*100+s.indexOf(c)};return(this.#n.get(e)??[]).filter(({text:_})=>_.trim()).
sort((_,c)=>o(_)-o(c)||(_.text<c.text?-1:1))[0]?.text}of(e,t){let n=this.#o(e,t),{base:s,prefixes:o}=this.#e,i=n??
this.slug(e),_=Object.values(o).some(f=>!f.startsWith(s)&&e.startsWith(f)),c=n!==void 0||!_?this.lookup(jt(i)):
new Set;if(c.size===1&&c.has(e))return i;let l=this.contract(e);return i===this.slug(e)?l:`${i} (${l})`}lookup(e,t=n=>n){
for(let n of this.#i(e)){let s=n.size?t(n):n;if(!s.size)continue;let o=[...s].map(_=>({iri:_,rank:this.#c(_)})),
i=Math.min(...o.map(({rank:_})=>_));return new Set(o.filter(({rank:_})=>_===i).map(({iri:_})=>_))}return new Set}*#i(e){
let[t,n,s,o,i,_]=this.#s,c=new Set;yield this.#_(e),yield t.get(e)??c,yield this.#a(e),yield n.get(e)??c,yield s.
get(e)??c,yield o.get(ie(e))??c,yield i.get(e)??c,yield _.get(ie(e))??c}#_(e){let{passages:t,prefixes:n}=this.#e,
s=/\((\S+)\)$/.exec(e)?.[1],o=[e,...s?[s]:[]].flatMap(i=>{let _=i.replace(/^</,"").replace(/>$/,""),[c,...l]=_.
split(":");return[...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[t+
i]:[],_]});return new Set(o.filter(i=>this.#r.has(i)))}#a(e){let{spaces:t,prefixes:n}=this.#e,s=/^(?:wd:)?([Qq]\d+)$/.
exec(e.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#t.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(e)?t.map(_=>_+e):[];return new Set(i.filter(_=>this.#r.has(_)))}#c(e){let{base:t}=this.#e;if(["agent/","a\
ctivity/","encoding/"].some(s=>e.startsWith(t+s)))return 3;let n=this.local(e);return n===e?0:/^\p{Lu}/u.test(
n)?1:2}};function T(r,e,t){let n=r.get(e);n?n.add(t):r.set(e,new Set([t]))}var Ce=r=>r.sort((e,t)=>e<t?-1:1);function Tt(r,e,t){let n=new Set(t.map(({value:i})=>i)),s=[],o=Ce(t.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r(k(e,{thing:o.map(v)})).rows,_=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=Ce([..._].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function It(r,e,t,n){let{
variables:s,rows:o}=r(k(e.text,{[t]:n.map(v)}));if(!o.length)return[];let i=s.indexOf(t),_=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>_.has(l)||c.has(l)&&r(
k(e.text,{[t]:[v(l)]})).rows.length>0)}function qe(r,e,t,n){let s={...n},o={};for(let{name:i,type:_,single:c}of t.
parameters){let l=n[i];if(!l?.length||_!=="entity"||c)continue;let f=It(r,t,i,Tt(r,e,l));f.length&&(s[i]=[...l,
...f.map(v)],o[i]=f)}return{wide:s,added:o}}var ae=class{#n={};#s={};#t;constructor(e,t){this.graph=e,this.asking=t,this.#t=new Map(t.questions.map(n=>[n.
name,n]))}names(e){return this.#n[e]??=new _e(this.graph,e,this.asking),this.#n[e]}values(e,t,n){let s=this.#r(
e),o={};for(let[i,_]of Object.entries(t)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new A("strange",i,
"",_.join(", "),s.parameters.map(l=>l.name));o[i]=_.map(l=>Le(this.graph,n,this.names(n),s,c,l))}return o}#r(e){
let t=this.#t.get(e);if(!t)throw new A("strange",e,"",e);return t}answer(e,t,n,s){let o=this.#r(e),i=b=>this.graph.
select(n,b),_=this.values(e,t,n),{wide:c,added:l}=qe(i,this.asking.queries.included,o,_),f=k(o.text,c),d=i(f),
g=d.rows.length?o.evidence.map(b=>i(k(b,c))):[];return this.#e(f,d,Nt(d,g,o.keys),o.columns,l,n,s)}table(e,t,n){
let s=this.graph.select(t,e);return this.#e(e,s,s.rows.map(()=>[]),{},{},t,n)}#e(e,{variables:t,rows:n},s,o,i,_,c){
let l=m=>this.graph.select(_,m),f=this.names(_),d={asking:this.asking,names:f,lang:c};this.#s[_]??=Me(l,this.asking);
let g=this.#s[_],b=s.map(m=>je(m.map(({triple:R})=>V(R)),g)),u=Te(l,this.asking,new Set(b.flatMap(m=>[...m.keys()])),
m=>f.slug(m)),{kept:p,cells:h,subject:y}=Re(e,t,n,d),x=n.map((m,R)=>{let ne=Ie(b[R],u),_t=[...new Set(s[R].flatMap(
({passages:at})=>at))].sort();return{terms:m,cells:h[R],evidence:s[R],passages:_t,errata:ne,mark:oe(ne)}});return{
query:e,variables:t,columns:p.map(m=>t[m]),headings:p.map(m=>this.heading(t[m],o,c)),subject:y,rows:x,footnotes:Fe(
t,x,d),also:Object.fromEntries(Object.entries(i).map(([m,R])=>[m,R.map(ne=>f.of(ne,c))])),paraphrases:this.#o(
x,_,c)}}heading(e,t,n){let s=t[e]??this.asking.headings[e]??e;return typeof s=="string"?s:s[n==="ko"?1:0]}#o(e,t,n){
let s=[...new Set(e.flatMap(_=>_.passages))].sort(),o={};if(!s.length)return o;let i=k(this.asking.queries.paraphrases,
{passage:s.map(v)});for(let[_,c]of this.graph.select(t,i).rows)_&&c&&(c["xml:lang"]===n||!(_.value in o))&&(o[_.
value]=c.value);return o}};function Nt({variables:r,rows:e},t,n){let s=new Map;for(let o of t.flatMap(i=>i.rows)){
let[i,_,c,l]=o.slice(-4).reverse();if(!l||!c||!_||!i)continue;let f=JSON.stringify(o.slice(0,-4).map(L)),d=s.get(
f)??new Map;s.set(f,d);let g=[l,c,_],b=d.get(V(g))??{triple:g,passages:new Set};d.set(V(g),b),b.passages.add(i.
value)}return e.map(o=>{let i=JSON.stringify(n.map(c=>L(o[r.indexOf(c)]??null)));return[...s.get(i)??new Map].
sort(([c],[l])=>c<l?-1:1).map(([,{triple:c,passages:l}])=>({triple:c,passages:[...l].sort()}))})}function Ue(r,e,t,n){let s=r.names(n),o=r.asking.questions.find(p=>p.name===e),{of:i="",type:_=""}=o?.parameters.
find(p=>p.name===t)??{},{variables:c,rows:l}=r.graph.select(n,k(o?.text??"",{})),f=c.indexOf(t),d=f<0?[]:l.flatMap(
p=>p[f]??[]);if(_!=="entity")return[...new Set(d.filter(h=>h.type==="literal").map(({value:h})=>h))].sort().map(
h=>({typed:h,label:[h,h],names:[h]}));let g=new Map;for(let{thing:p,text:h,kind:y}of s.all)(!i||s.slug(y)===i)&&
g.set(p,[...g.get(p)??[],h]);let b=new Set(d.filter(E).map(({value:p})=>p));return(b.size?[...b]:[...g.keys()].
filter(p=>i||s.local(p)===p)).map(p=>{let h=s.slug(p),y=s.lookup(h),x=[...g.get(p)??[],h];return{typed:y.size===
1&&y.has(p)?h:s.contract(p),label:[s.of(p,"en"),s.of(p,"ko")],names:[...new Set(x)]}})}var me=["subject","predicate","object"];function De(r,e,t,n){let s=r.names(t),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(t,e).map(c=>({terms:c,cells:c.map((l,f)=>z(l,o,f===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),_=me.map(c=>r.heading(c,{},n));return{query:e,variables:me,columns:me,headings:_,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var Y=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=e,We.register(t,t.__wbg_ptr,
t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,We.unregister(this),e}free(){let e=this.
__destroy_into_raw();a.__wbg_asyncparseriterator_free(e,0)}next(){return a.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(Y.prototype[Symbol.dispose]=Y.prototype.free);var Z=class r{static __wrap(e){let t=Object.create(
r.prototype);return t.__wbg_ptr=e,Ve.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,Ve.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_blanknode_free(e,0)}equals(e){
return a.blanknode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.blanknode_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.blanknode_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
blanknode_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(Z.prototype[Symbol.dispose]=Z.prototype.free);var K=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Ge.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Ge.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_defaultgraph_free(e,0)}equals(e){return a.
defaultgraph_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.defaultgraph_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.defaultgraph_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
defaultgraph_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.
dispose&&(K.prototype[Symbol.dispose]=K.prototype.free);var Q=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Pe.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Pe.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_literal_free(e,0)}get datatype(){let e=a.
literal_datatype(this.__wbg_ptr);return C.__wrap(e)}get direction(){let e,t;try{let n=a.literal_direction(this.
__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}equals(e){return a.literal_equals(
this.__wbg_ptr,e)!==0}get language(){let e,t;try{let n=a.literal_language(this.__wbg_ptr);return e=n[0],t=n[1],
w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get termType(){let e,t;try{let n=a.literal_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.literal_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
literal_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(Q.prototype[Symbol.dispose]=Q.prototype.free);var C=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Je.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Je.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_namednode_free(e,0)}equals(e){return a.
namednode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.namednode_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.namednode_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
namednode_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(C.prototype[Symbol.dispose]=C.prototype.free);var ee=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Be.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Be.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_parseriterator_free(e,0)}next(){let e=a.
parseriterator_next(this.__wbg_ptr);if(e[2])throw S(e[1]);return q.__wrap(e[0])}};Symbol.dispose&&(ee.prototype[Symbol.
dispose]=ee.prototype.free);var q=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=
e,He.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,He.unregister(
this),e}free(){let e=this.__destroy_into_raw();a.__wbg_parseriteratorresult_free(e,0)}get done(){return a.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let e=a.parseriteratorresult_value(this.__wbg_ptr);return e===0?void 0:U.__wrap(
e)}};Symbol.dispose&&(q.prototype[Symbol.dispose]=q.prototype.free);var U=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,Xe.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,Xe.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_quad_free(e,0)}equals(e){
return a.quad_equals(this.__wbg_ptr,e)!==0}get graph(){return a.quad_graph(this.__wbg_ptr)}get object(){return a.
quad_object(this.__wbg_ptr)}get predicate(){return a.quad_predicate(this.__wbg_ptr)}get subject(){return a.quad_subject(
this.__wbg_ptr)}get termType(){let e,t;try{let n=a.quad_term_type(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],
n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.quad_toString(this.__wbg_ptr);return e=
n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.quad_value(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(U.prototype[Symbol.dispose]=
U.prototype.free);var D=class{__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,Ye.unregister(
this),e}free(){let e=this.__destroy_into_raw();a.__wbg_store_free(e,0)}add(e){let t=a.store_add(this.__wbg_ptr,
e);if(t[1])throw S(t[0])}delete(e){let t=a.store_delete(this.__wbg_ptr,e);if(t[1])throw S(t[0])}dump(e,t){let n,
s;try{let _=a.store_dump(this.__wbg_ptr,e,t);var o=_[0],i=_[1];if(_[3])throw o=0,i=0,S(_[2]);return n=o,s=i,w(
o,i)}finally{a.__wbindgen_free(n,s,1)}}has(e){let t=a.store_has(this.__wbg_ptr,e);if(t[2])throw S(t[1]);return t[0]!==
0}load(e,t,n,s){let o=a.store_load(this.__wbg_ptr,e,t,n,s);if(o[1])throw S(o[0])}match(e,t,n,s){let o=a.store_match(
this.__wbg_ptr,e,t,n,s);if(o[3])throw S(o[2]);var i=Qe(o[0],o[1]).slice();return a.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(e){let t=a.store_new(e);if(t[2])throw S(t[1]);return this.__wbg_ptr=t[0],Ye.register(this,this.
__wbg_ptr,this),this}query(e,t){let n=H(e,a.__wbindgen_malloc,a.__wbindgen_realloc),s=F,o=a.store_query(this.__wbg_ptr,
n,s,t);if(o[2])throw S(o[1]);return S(o[0])}get size(){let e=a.store_size(this.__wbg_ptr);if(e[2])throw S(e[1]);
return e[0]>>>0}update(e,t){let n=H(e,a.__wbindgen_malloc,a.__wbindgen_realloc),s=F,o=a.store_update(this.__wbg_ptr,
n,s,t);if(o[1])throw S(o[0])}};Symbol.dispose&&(D.prototype[Symbol.dispose]=D.prototype.free);var te=class r{static __wrap(e){
let t=Object.create(r.prototype);return t.__wbg_ptr=e,Ze.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.
__wbg_ptr;return this.__wbg_ptr=0,Ze.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_variable_free(
e,0)}equals(e){return a.variable_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.variable_term_type(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.
variable_toString(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){
let e,t;try{let n=a.variable_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(te.prototype[Symbol.dispose]=te.prototype.free);function ue(r,e){let t=a.parse(r,e);if(t[2])throw S(t[1]);return S(t[0])}function Ft(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(e,t){return Error(
w(e,t))},__wbg___wbindgen_debug_string_8a447059637473e2:function(e,t){let n=Se(t),s=H(n,a.__wbindgen_malloc,a.
__wbindgen_realloc),o=F;N().setInt32(e+4,o,!0),N().setInt32(e+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(e){
return!e},__wbg___wbindgen_is_function_acc5528be2b923f2:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(e){
return e===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(e){let t=e;return typeof t=="object"&&t!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(e){
return e===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(e,t){let n=t,s=typeof n=="string"?n:void 0;
var o=G(s)?0:H(s,a.__wbindgen_malloc,a.__wbindgen_realloc),i=F;N().setInt32(e+4,i,!0),N().setInt32(e+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(e,t){throw new Error(w(e,t))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(e){
e._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(e){
return Y.__wrap(e)},__wbg_blanknode_new:function(e){return Z.__wrap(e)},__wbg_call_5575218572ead796:function(){
return O(function(e,t,n){return e.call(t,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return O(function(e,t){
return e.call(t)},arguments)},__wbg_defaultgraph_new:function(e){return K.__wrap(e)},__wbg_done_b62d4a7d2286852a:function(e){
return e.done},__wbg_error_a6fa202b58aa1cd3:function(e,t){let n,s;try{n=e,s=t,console.error(w(e,t))}finally{a.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return O(function(e,t){globalThis.crypto.
getRandomValues(Ke(e,t))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return O(function(e,t){return Reflect.
get(e,t)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return O(function(e,t){return Reflect.get(e,t)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return O(function(e,t){return Reflect.has(e,t)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(e){
let t;try{t=e instanceof Uint8Array}catch{t=!1}return t},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(e){return e.length},__wbg_literal_new:function(e){return Q.__wrap(
e)},__wbg_namednode_new:function(e){return C.__wrap(e)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(e,t){return new URIError(w(e,t))},__wbg_new_e66a4b7758dd2e5c:function(e,t){
return new Error(w(e,t))},__wbg_new_typed_00a409eb4ec4f2d9:function(e,t){try{var n={a:e,b:t},s=(i,_)=>{let c=n.
a;n.a=0;try{return Ct(c,n.b,i,_)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return O(function(e){return e.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(e){return e.next},__wbg_next_e8d68f27c98c4764:function(){
return O(function(e){return e.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(e){
return ee.__wrap(e)},__wbg_parseriteratorresult_new:function(e){return q.__wrap(e)},__wbg_prototypesetcall_d721637c7ca66eb8:function(e,t,n){
Uint8Array.prototype.set.call(Ke(e,t),n)},__wbg_push_f724b5db8acf89d2:function(e,t){return e.push(t)},__wbg_quad_new:function(e){
return U.__wrap(e)},__wbg_queueMicrotask_1c9b3800e321a967:function(e){return e.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(e){
queueMicrotask(e)},__wbg_resolve_d82363d90af6928a:function(e){return Promise.resolve(e)},__wbg_set_4564f7dc44fcb0c9:function(){
return O(function(e,t,n){return Reflect.set(e,t,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(e,t,n){return e.
set(t,n)},__wbg_stack_3b0d974bbf31e44f:function(e,t){let n=t.stack,s=H(n,a.__wbindgen_malloc,a.__wbindgen_realloc),
o=F;N().setInt32(e+4,o,!0),N().setInt32(e+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let e=typeof globalThis>"u"?null:globalThis;return G(e)?0:P(e)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let e=typeof global>"u"?null:global;return G(e)?0:P(e)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let e=typeof self>"u"?null:self;return G(e)?0:P(e)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let e=typeof window>
"u"?null:window;return G(e)?0:P(e)},__wbg_then_05edfc8a4fea5106:function(e,t,n){return e.then(t,n)},__wbg_then_591b6b3a75ee817a:function(e,t){
return e.then(t)},__wbg_value_49f783bb59765962:function(e){return e.value},__wbg_variable_new:function(e){return te.
__wrap(e)},__wbg_warn_51d35a4c740f6509:function(e,t){console.warn(w(e,t))},__wbindgen_cast_0000000000000001:function(e,t){
return Ut(e,t,zt)},__wbindgen_cast_0000000000000002:function(e,t){return qt(e,t,Lt)},__wbindgen_cast_0000000000000003:function(e,t){
return w(e,t)},__wbindgen_cast_0000000000000004:function(e,t){var n=Qe(e,t).slice();return a.__wbindgen_free(e,
t*4,4),n},__wbindgen_init_externref_table:function(){let e=a.__wbindgen_externrefs,t=e.grow(4);e.set(0,void 0),
e.set(t+0,void 0),e.set(t+1,null),e.set(t+2,!0),e.set(t+3,!1)}}}}function Lt(r,e){return a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,e)}function zt(r,e,t){let n=a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,e,t);if(n[1])throw S(n[0])}function Ct(r,e,t,n){a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,e,t,n)}var We=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>a.
__wbg_asyncparseriterator_free(r,1)),Ve=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_blanknode_free(r,1)),Ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_defaultgraph_free(r,1)),Pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_literal_free(r,1)),Je=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_namednode_free(r,1)),Be=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_parseriterator_free(r,1)),He=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_parseriteratorresult_free(r,1)),Xe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_quad_free(r,1)),Ye=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_store_free(r,1)),Ze=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_variable_free(r,1));function P(r){let e=a.__externref_table_alloc();return a.
__wbindgen_externrefs.set(e,r),e}var le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbindgen_destroy_closure(r.a,r.b));function Se(r){let e=typeof r;if(e=="number"||e=="boolean"||r==null)
return`${r}`;if(e=="string")return`"${r}"`;if(e=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(e=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=Se(r[0]));for(let i=1;i<s;i++)o+=", "+Se(r[i]);return o+="]",o}let t=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(t&&t.length>1)n=t[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function Qe(r,e){r=r>>>0;let t=N(),n=[];for(let s=r;s<r+4*e;s+=4)n.push(a.__wbindgen_externrefs.
get(t.getUint32(s,!0)));return a.__externref_drop_slice(r,e),n}function Ke(r,e){return r=r>>>0,B().subarray(r/
1,r/1+e)}var I=null;function N(){return(I===null||I.buffer.detached===!0||I.buffer.detached===void 0&&I.buffer!==
a.memory.buffer)&&(I=new DataView(a.memory.buffer)),I}function w(r,e){return Wt(r>>>0,e)}var J=null;function B(){
return(J===null||J.byteLength===0)&&(J=new Uint8Array(a.memory.buffer)),J}function O(r,e){try{return r.apply(this,
e)}catch(t){let n=P(t);a.__wbindgen_exn_store(n)}}function G(r){return r==null}function qt(r,e,t){let n={a:r,b:e,
cnt:1},s=(...o)=>{n.cnt++;try{return t(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.
cnt===0&&(a.__wbindgen_destroy_closure(n.a,n.b),n.a=0,le.unregister(n))},le.register(s,n,n),s}function Ut(r,e,t){
let n={a:r,b:e,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return t(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(a.__wbindgen_destroy_closure(n.a,n.b),n.a=0,le.unregister(n))},le.register(
s,n,n),s}function H(r,e,t){if(t===void 0){let _=X.encode(r),c=e(_.length,1)>>>0;return B().subarray(c,c+_.length).
set(_),F=_.length,c}let n=r.length,s=e(n,1)>>>0,o=B(),i=0;for(;i<n;i++){let _=r.charCodeAt(i);if(_>127)break;o[s+
i]=_}if(i!==n){i!==0&&(r=r.slice(i)),s=t(s,n,n=i+r.length*3,1)>>>0;let _=B().subarray(s+i,s+n),c=X.encodeInto(
r,_);i+=c.written,s=t(s,n,i,1)>>>0}return F=i,s}function S(r){let e=a.__wbindgen_externrefs.get(r);return a.__externref_table_dealloc(
r),e}var ce=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});ce.decode();var Dt=2146435072,ye=0;function Wt(r,e){
return ye+=e,ye>=Dt&&(ce=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),ce.decode(),ye=e),ce.decode(B().subarray(
r,r+e))}var X=new TextEncoder;"encodeInto"in X||(X.encodeInto=function(r,e){let t=X.encode(r);return e.set(t),
{read:r.length,written:t.length}});var F=0,Vt,Gt,a;function Pt(r,e){return Gt=r,a=r.exports,Vt=e,I=null,J=null,
a.__wbindgen_start(),a}function et(r){if(a!==void 0)return a;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=Ft();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let t=new WebAssembly.Instance(r,e);return Pt(t,r)}var tt="application/trig",nt="application/n-quads",Jt="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",xe=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
rt=r=>et({module:r});function de(r){let e=r.replaceAll(xe," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[t=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(e)??[];return{kind:t.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(e)?.[0].toUpperCase()??""}}var pe=class{#n={};#s={};#t;constructor(e){
this.#t=e}#r(e){let{graph:t,changes:n,record:s}=this.#t,o=new D([]);if(t.includes("_:"))for(let i of ue(t,{format:tt}))
o.add(i);else o.load(t,{format:tt});if(e!==this.#t.reading&&n){for(let i of ue(n.gone,{format:nt}))o.delete(i);
for(let i of ue(n.new,{format:nt}))o.add(i)}return o.update(Jt.replace("RECORD",s)),this.#s[e]=this.#e(o,s),o}#e(e,t){
let s=e.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==t);return o.
length<s.length?o:void 0}#o(e,t,n={}){this.#n[e]??=this.#r(e);let s=t.includes(this.#t.record)?void 0:this.#s[e];
return this.#n[e].query(t,{...n,...s?{named_graphs:s}:{}})}select(e,t){let{head:n,results:s}=JSON.parse(this.#o(
e,t,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(e,t){
return this.#o(e,t)}triples(e,t){return this.#o(e,t).map(n=>[n.subject,n.predicate,n.object].map(fe))}};function fe(r){
let{termType:e,value:t,language:n,datatype:s}=r;return e==="NamedNode"?v(t):e==="BlankNode"?{type:"bnode",value:t}:
e==="Literal"?{type:"literal",value:t,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:fe(
r.subject),predicate:fe(r.predicate),object:fe(r.object)}}}var ve=class extends Error{constructor(e){super(e.why),this.told=e}},Bt=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function st(r){let{kind:e,reaches:t}=de(r);return t||(Bt.includes(e)?e:"")}function ot(r,e,t){let s=Object.
entries(e).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return t(s+r)}catch(o){let i=o instanceof Error?o.
message:String(o);throw Ht(i,r,s.length,Object.keys(e))}}function Ht(r,e,t,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?t:0),c=e.split(`
`).slice(0,o-1).reduce((u,p)=>u+p.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(u=>u.trim()),f=l.filter(
u=>/^\w+ \w/.test(u)&&u!=="Prefix not found"),d=l.filter(u=>u.startsWith('"')),g=l.filter(u=>/^\w+$/.test(u)),
b=Xt(e,n);return b&&b.index<=c?ge(e,b.index,"prefix",[b.prefix]):f.length?ge(e,c,"reason",[f[0]]):d.length?ge(
e,c,"signs",d.slice(0,6)):ge(e,c-Math.max(0,...g.map(u=>u.length)),"unread",[])}function ge(r,e,t,n){let s=r.slice(
0,Math.max(e,0)).split(`
`);return new ve({line:s.length,column:(s.at(-1)??"").length+1,why:t,words:n})}function Xt(r,e){let t=r.replaceAll(
xe,i=>" ".repeat(i.length)),n=[...t.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...t.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...e].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function it(r,e){let t=r.names(e),{rows:n}=r.graph.select(e,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([_])=>_?.value??"")),o=new Map([...s].map(_=>[_,[]]));for(let{thing:_,text:c}of t.all)o.set(_,[...o.get(_)??[],
c]);let i=_=>s.has(_)?"property":t.local(_)===_?"thing":"class";return[...o].flatMap(([_,c])=>{let l=t.contract(
_),f=l!==_&&/^[\w-]+:[\w-]+$/.test(l),d=[t.of(_,"en"),t.of(_,"ko")];return f?[{curie:l,label:d,names:[...new Set(
c)],kind:i(_)}]:[]})}var $,Yt={async open(r,e,t){let[n,s]=await Promise.all([we(r),we(e)]);rt(n);let o=JSON.parse(new TextDecoder().
decode(s));$=new ae(new pe(o),o),setTimeout(()=>$.names(t));let{questions:i,graph:_,changes:c,...l}=$.asking;return{
...l,questions:i.map(({text:f,evidence:d,...g})=>g)}},answer:(r,e,t,n)=>({table:$.answer(r,e,t,n)}),choices:(r,e,t)=>Ue(
$,r,e,t),vocabulary:r=>it($,r),sparql(r,e,t){let n=st(r);if(n)return{refused:n};let{kind:s}=de(r);return ot(r,
$.asking.prefixes,o=>s==="ASK"?{holds:$.graph.holds(e,o)}:s==="SELECT"?{table:$.table(o,e,t)}:{table:De($,o,e,
t),isGraph:!0})}};self.onmessage=async({data:{id:r,what:e,given:t}})=>{try{let n=await Yt[e](...t);self.postMessage(
{id:r,result:n})}catch(n){let{message:s=String(n),told:o}=n??{};self.postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
