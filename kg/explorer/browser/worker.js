"use strict";(()=>{async function ge(r){let e=Uint8Array.from(atob(r),n=>n.charCodeAt(0)),t=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var T="http://www.w3.org/2001/XMLSchema#",rt=/[\p{Cc} <>"{}|\\^`]/u,st={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},v=r=>({type:"uri",value:r}),se=(r,e)=>({type:"literal",value:r,...e?{datatype:T+
e}:{}}),$=r=>r?.type==="uri";function M({type:r,value:e,datatype:t,"xml:lang":n}){if(r==="bnode")return`_:${e}`;
if(r==="triple")return`<<( ${[e.subject,e.predicate,e.object].map(M).join(" ")} )>>`;if(r==="uri"){if(rt.test(
e))throw new Error(`${e}: no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,o=>st[o])}"`;return n?
`${s}@${n}`:t&&t!==`${T}string`?`${s}^^<${t}>`:s}var q=r=>r?M(r):"",ot=["Long","Int","Short","Byte"],_t=["inte\
ger",...ot.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],it=new Map([..._t.map(r=>[T+r,/^[+-]?\d+$/]),[`${T}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${T}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${T}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function oe(r){if(r?.type!=="literal"||!it.get(r.datatype??"")?.test(r.value))return null;let[,e,t="",n="",s="\
0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(r.value)??[],o=t+n,_=t.length+Number(s),i=o.slice(0,Math.
max(_,0)).padEnd(_,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(Math.max(-_,0))+o.slice(Math.max(_,0));return(e===
"-"?"-":"")+i+(c?`.${c}`:"")}function we(r){return r?.type!=="literal"||r.datatype!==`${T}boolean`?null:{1:!0,
true:!0,0:!1,false:!1}[r.value]??null}function ye(r){let e=new Map;for(let t of r){let n=oe(t)?.replace(/(\.\d*?)0+$/,
"$1").replace(/\.$/,""),s=we(t),o=n??(s===null?M(t):`boolean ${s}`);e.has(o)||e.set(o,t)}return[...e.values()]}var at=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*$/gm;function x(r,e){return r.
replaceAll(at,(t,n,s)=>{let o=Object.hasOwn(e,s)?ye(e[s]):[];return o.length?`VALUES ${n} { ${o.map(M).join(" ")}\
 }`:""})}var ct=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
lt=[["tn",12],["bn",9],["m",6]],ut=[["조",12],["억",8],["만",4],["",0]];function Se(r){let e=[...r.matchAll(
ct)];return new Map(e.map(([,t,n,s])=>[s,t.toUpperCase()==="COUNT"?"count":n]))}function V(r){let[e,t=""]=r.split(
"."),n=e.replaceAll(/\B(?=(\d{3})+$)/g,","),s=t.replace(/0+$/,"");return s?`${n}.${s}`:n}var ve=r=>r.replace(/^0+(?=\d)/,
"");function xe(r,e,t,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",_=r.replace("-",
""),[i,c=""]=_.split(".");if(t==="ko"){let u=s[e]??e,d=ve(i).length>4||!Object.hasOwn(s,e);return`${o}${ft(i,c)}${d?
" ":""}${u}`}let l=V(_);for(let[u,d]of lt){let g=i.length>d?`${i.slice(0,-d)}.${i.slice(-d)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${V(g)} ${u}`;break}}return Object.hasOwn(n,e)?`${o}${n[e]}${l}`:`${o}${e}\
 ${l}`}function ft(r,e){let t=r,n=[];for(let[s,o]of ut){let _=t.slice(0,Math.max(t.length-o,0));t=t.slice(_.length);
let i=V(ve((_||"0")+(!o&&e?`.${e}`:"")));i!=="0"&&n.push(i+s)}return n.join(" ")||"0"}var be="amount",pt={en:["no","yes"],ko:["아니요","예"]};function C(r,{asking:e,names:t,lang:n},s="",o=""){
if(!r)return"";if($(r))return t.of(r.value,n);if(r.type!=="literal")return M(r);let _=e.counts.includes(s)?oe(
r):null;if(_!==null)return o&&s===be?xe(_,o,n,e):V(_);let i=we(r);return i===null?r.value:pt[n][Number(i)]}function dt(r,e){
let t=Se(r);return e.map(n=>t.get(n)??n).map(n=>n.endsWith("Amount")?be:n)}function gt(r,e,t){let n=new Map;for(let s=0;s<
e;s+=1){let o=r.map(i=>i[s]).filter(i=>i?.type==="literal"),_=new Set(o.map(i=>i?.["xml:lang"]??""));_.size===
1&&!_.has("")&&n.set(s,[..._][0])}return[...n.values()].includes(t)?[...n].filter(([,s])=>s!==t).map(([s])=>s):
[]}function ke(r,e,t,n){let s=dt(r,e),o=e.indexOf("currency"),_=e.indexOf("property"),i=s.flatMap((p,f)=>p===be?
[f]:[]),c=o>=0&&t.every(p=>!p[o]||p[o].type==="literal"&&i.some(f=>oe(p[f])!==null)),l=new Set(t.map(p=>p[0]&&
M(p[0]))),u=t.length>1&&_>0&&l.size===1,d=new Set([...gt(t,e.length,n.lang),...c?[o]:[],...u?[0]:[]]),g=t.map(
p=>{let f=c?p[o]?.value??"":"",b=_>=0?n.names.local(p[_]?.value??""):"";return p.map((y,k)=>{let O=s[k].toLowerCase().
endsWith("value")?b:s[k];return d.has(k)?"":C(y,n,O,f)})}),h=e.flatMap((p,f)=>!d.has(f)&&(!t.length||g.some(b=>b[f]))?
[f]:[]);return{kept:h,cells:g.map(p=>h.map(f=>p[f])),subject:u?C(t[0][0],n):""}}var G=r=>r.map(q).join(" ");function Ee(r,{queries:e}){let t=new Map;for(let n of[e.printed,e.putRight]){let{variables:s,
rows:o}=r(n);for(let[_,i,c,l,u=null]of o){if(_?.type!=="uri"||!i||!c||!l)continue;let d=G([i,c,l]),g=s.length>
4?{property:c.value,printed:u}:null;t.has(d)||t.set(d,new Map),$e(t.get(d),new Map([[_.value,new Map([[wt(g),g]])]]))}}
return t}var wt=r=>r?`${r.property} ${q(r.printed)}`:"";function $e(r,e){for(let[t,n]of e)r.set(t,new Map([...r.
get(t)??[],...n]))}function Oe(r,e){let t=new Map;for(let n of r)$e(t,e.get(n)??new Map);return t}function Re(r,{
queries:e},t,n){let s=new Map,o=[...t].map(v);if(!o.length)return s;for(let[_,i,c,l]of r(x(e.errata,{erratum:o})).
rows){if(!_)continue;let u=s.get(_.value)??{iri:_.value,problem:{},severity:"",passages:[],corrected:[],stands:!0};
i&&(u.problem[i["xml:lang"]??"en"]=i.value),u.severity=n(c?.value??""),l&&(u.passages=[...new Set([...u.passages,
l.value])].sort()),s.set(_.value,u)}return s}function Me(r,e){return[...r.keys()].sort().flatMap(t=>{let n=e.get(
t);if(!n)return[];let s=[...r.get(t)?.values()??[]];return[{...n,corrected:s.filter(o=>o!==null),stands:s.includes(
null)}]})}var _e=r=>(r.some(({stands:e})=>e)?"†":"")+(r.some(({corrected:e})=>e.length)?"‡":""),Ae=({problem:r,
iri:e},t)=>r[t]??Object.values(r)[0]??e;var bt=["High","Medium","Low",""];function ht(r,e,{corrected:t},n){let s=e.terms[r.indexOf("currency")]?.value,
o=e.evidence.find(({triple:i})=>n.names.local(i[1].value)==="currency")?.triple[2].value,_=t.flatMap(({property:i,
printed:c})=>{if(!c)return[];let l=n.names.local(i)==="amount"?s??o??"":"";return[C(c,n,n.names.slug(i),l)]});
return[...new Set(_)]}function je(r,e,t){let n=new Map;e.forEach((o,_)=>{for(let i of o.errata){let c=ht(r,o,i,
t),l=_e([i]),u=JSON.stringify([l,i.iri,c]),d=n.get(u)??{mark:l,rows:[],printed:c,supplied:i.corrected.length>0&&
!c.length,problem:Ae(i,t.lang),passages:i.passages.map(g=>t.names.slug(g)),severity:i.severity};d.rows.push(_+
1),n.set(u,d)}});let s=[...n].map(([o,_])=>({key:o,note:_,place:bt.indexOf(_.severity)}));return s.sort((o,_)=>o.
place-_.place||mt(o.note.rows,_.note.rows)||(o.key<_.key?-1:1)),s.map(({note:o})=>o)}function mt(r,e){let t=r.
findIndex((n,s)=>n!==e[s]);return t<0?r.length-e.length:r[t]-(e[t]??-1)}var yt="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",St={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},A=class extends Error{constructor(e,t,n,s,o=[]){super(`${t}: ${s}`),this.told={why:e,parameter:t,type:n,
text:s,others:o}}};function Te(r,e,t,n,s,o){if(s.type!=="entity")return xt(s,o);let _=u=>vt(r,e,t,u,s.of),i=u=>{
let d=_(u),g=[...u].filter(h=>{let{variables:p,rows:f}=r.select(e,x(n.text,{[s.name]:[v(h)]}));return p.includes(
s.name)?f.some(b=>b.some(y=>y&&$(y)&&y.value===h)):f.length>0&&d.has(h)});return new Set(g)},c=t.lookup(o,i),l=c.
size?c:t.lookup(o,_);if(!l.size)throw new A("unknown",s.name,s.type,o);if(l.size>1)throw new A("several",s.name,
s.type,o,[...l].map(u=>t.contract(u)).sort());return v([...l][0])}function vt(r,e,t,n,s){if(!s||!n.size)return n;
let o=[...n].map(i=>`<${i}>`).join(" "),{rows:_}=r.select(e,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${yt}> ?type }`);return new Set(_.flatMap(([i,c])=>i&&c&&t.slug(c.value)===s?[i.value]:[]))}function xt(r,e){
let{type:t}=r;if(t==="year"&&/^\d{4}$/.test(e)||t==="integer"&&/^[+-]?\d{1,18}$/.test(e))return se(String(BigInt(
e.replace("+",""))),"integer");if(t==="decimal"&&/^[+-]?(\d{1,18}(\.\d{0,18})?|\.\d{1,18})$/.test(e))return se(
e.replace("+","").replace(/\.$/,""),"decimal");if(t==="currency"&&/^[A-Z]{3}$/.test(e)||t==="text")return se(e);
throw new A("malformed",r.name,t,e,[St[t]??"…"])}var Ie=["en","ko"],kt=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,ie=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),Et=r=>r.replaceAll(/[\n\t]/g," "),ae=class{all=[];#n=new Map;#s=[];#t=new Map;#r;#e;constructor(e,t,n){
this.#e=n;let{labels:s,same:o,queries:_}=n;for(let[p,f,b,y]of e.select(t,_.names).rows){if(!p||!f||!y||!$(p)||
f.type!=="literal")continue;let k=f["xml:lang"]??"",O={thing:p.value,text:f.value,lang:k,property:y.value,kind:b?.
value??""};this.all.push(O),s.includes(y.value)&&this.#n.set(p.value,[...this.#n.get(p.value)??[],O])}let i=o.
map(p=>`<${p}>`).join("|");for(let[p,f]of e.select(t,`SELECT ?thing ?item { ?thing ${i} ?item }`).rows)p&&f&&$(
p)&&I(this.#t,f.value,p.value);this.#r=new Set(e.select(t,kt).rows.map(([p])=>p?.value));let c=new Map,l=new Map,
u=new Map,d=new Map;for(let{thing:p,text:f,lang:b,property:y}of this.all){let k=s.includes(y);k&&(!b||Ie.includes(
b))&&I(c,f,p),k&&I(l,f,p);for(let O of[f,this.slug(p)])I(u,O,p),I(d,ie(O),p)}let g=new Map,h=new Map;for(let p of this.#r)
I(g,this.slug(p),p),I(h,ie(this.slug(p)),p);this.#s=[c,l,u,d,g,h]}slug(e){let{passages:t,prefixes:n}=this.#e;return e.
startsWith(t)&&!e.startsWith(n.p)?e.slice(t.length):e.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||e}local(e){let t=this.
slug(e);return this.#e.vocabularies.includes(e.endsWith(t)?e.slice(0,-t.length):e)?t:e}contract(e){let{passages:t,
prefixes:n}=this.#e,s=Object.entries(n).filter(([,_])=>_&&e.startsWith(_)),[o]=s.sort((_,i)=>i[1].length-_[1].
length||(_[0]<i[0]?1:-1));return o?`${o[0]}:${e.slice(o[1].length)}`:e.startsWith(t)?e.slice(t.length):e}#o(e,t){
let n=[t,...Ie.filter(i=>i!==t),""],{labels:s}=this.#e,o=({lang:i,property:c})=>{let l=n.indexOf(i.split("-")[0].
toLowerCase());return(l<0?n.length:l)*100+s.indexOf(c)};return(this.#n.get(e)??[]).filter(({text:i})=>i.trim()).
sort((i,c)=>o(i)-o(c)||(i.text<c.text?-1:1))[0]?.text}of(e,t){let n=this.#o(e,t),{base:s,prefixes:o}=this.#e,_=n??
this.slug(e),i=Object.values(o).some(u=>!u.startsWith(s)&&e.startsWith(u)),c=n!==void 0||!i?this.lookup(Et(_)):
new Set;if(c.size===1&&c.has(e))return _;let l=this.contract(e);return _===this.slug(e)?l:`${_} (${l})`}lookup(e,t=n=>n){
for(let n of this.#_(e)){let s=n.size?t(n):n;if(!s.size)continue;let o=[...s].map(i=>({iri:i,rank:this.#c(i)})),
_=Math.min(...o.map(({rank:i})=>i));return new Set(o.filter(({rank:i})=>i===_).map(({iri:i})=>i))}return new Set}*#_(e){
let[t,n,s,o,_,i]=this.#s,c=new Set;yield this.#i(e),yield t.get(e)??c,yield this.#a(e),yield n.get(e)??c,yield s.
get(e)??c,yield o.get(ie(e))??c,yield _.get(e)??c,yield i.get(ie(e))??c}#i(e){let{passages:t,prefixes:n}=this.#e,
s=/\((\S+)\)$/.exec(e)?.[1],o=[e,...s?[s]:[]].flatMap(_=>{let i=_.replace(/^</,"").replace(/>$/,""),[c,...l]=i.
split(":");return[...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(_)?[t+
_]:[],i]});return new Set(o.filter(_=>this.#r.has(_)))}#a(e){let{spaces:t,prefixes:n}=this.#e,s=/^(?:wd:)?([Qq]\d+)$/.
exec(e.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#t.get(n.wd+s.toUpperCase());if(o)return o;let _=/^[A-Za-z0-9-]+$/.
test(e)?t.map(i=>i+e):[];return new Set(_.filter(i=>this.#r.has(i)))}#c(e){let{base:t}=this.#e;if(["agent/","a\
ctivity/","encoding/"].some(s=>e.startsWith(t+s)))return 3;let n=this.local(e);return n===e?0:/^\p{Lu}/u.test(
n)?1:2}};function I(r,e,t){let n=r.get(e);n?n.add(t):r.set(e,new Set([t]))}var ze=r=>r.sort((e,t)=>e<t?-1:1);function $t(r,e,t){let n=new Set(t.map(({value:_})=>_)),s=[],o=ze(t.filter($).
map(({value:_})=>_));for(;o.length;){let _=r(x(e,{thing:o.map(v)})).rows,i=new Set(_.map(([,c])=>c&&$(c)?c.value:
""));o=ze([...i].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Ot(r,e,t,n){let{
variables:s,rows:o}=r(x(e.text,{[t]:n.map(v)}));if(!o.length)return[];let _=s.indexOf(t),i=new Set(_<0?[]:o.map(
l=>l[_]?.value)),c=_<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>i.has(l)||c.has(l)&&r(
x(e.text,{[t]:[v(l)]})).rows.length>0)}function Fe(r,e,t,n){let s={...n},o={};for(let{name:_,type:i,single:c}of t.
parameters){let l=n[_];if(!l?.length||i!=="entity"||c)continue;let u=Ot(r,t,_,$t(r,e,l));u.length&&(s[_]=[...l,
...u.map(v)],o[_]=u)}return{wide:s,added:o}}var ce=class{#n={};#s={};#t;constructor(e,t){this.graph=e,this.asking=t,this.#t=new Map(t.questions.map(n=>[n.
name,n]))}names(e){return this.#n[e]??=new ae(this.graph,e,this.asking),this.#n[e]}values(e,t,n){let s=this.#r(
e),o={};for(let[_,i]of Object.entries(t)){let c=s.parameters.find(l=>l.name===_);if(!c)throw new A("strange",_,
"",i.join(", "),s.parameters.map(l=>l.name));o[_]=i.map(l=>Te(this.graph,n,this.names(n),s,c,l))}return o}#r(e){
let t=this.#t.get(e);if(!t)throw new A("strange",e,"",e);return t}answer(e,t,n,s){let o=this.#r(e),_=h=>this.graph.
select(n,h),i=this.values(e,t,n),{wide:c,added:l}=Fe(_,this.asking.queries.included,o,i),u=x(o.text,c),d=_(u),
g=d.rows.length?o.evidence.map(h=>_(x(h,c))):[];return this.#e(u,d,Rt(d,g,o.keys),o.columns,l,n,s)}table(e,t,n){
let s=this.graph.select(t,e);return this.#e(e,s,s.rows.map(()=>[]),{},{},t,n)}#e(e,{variables:t,rows:n},s,o,_,i,c){
let l=m=>this.graph.select(i,m),u=this.names(i),d={asking:this.asking,names:u,lang:c};this.#s[i]??=Ee(l,this.asking);
let g=this.#s[i],h=s.map(m=>Oe(m.map(({triple:E})=>G(E)),g)),p=Re(l,this.asking,new Set(h.flatMap(m=>[...m.keys()])),
m=>u.slug(m)),{kept:f,cells:b,subject:y}=ke(e,t,n,d),k=m=>{let E=o[m]??this.asking.headings[m]??m;return typeof E==
"string"?E:E[c==="ko"?1:0]},O=n.map((m,E)=>{let re=Me(h[E],p),tt=[...new Set(s[E].flatMap(({passages:nt})=>nt))].
sort();return{terms:m,cells:b[E],evidence:s[E],passages:tt,errata:re,mark:_e(re)}});return{query:e,variables:t,
columns:f.map(m=>t[m]),headings:f.map(m=>k(t[m])),subject:y,rows:O,footnotes:je(t,O,d),also:Object.fromEntries(
Object.entries(_).map(([m,E])=>[m,E.map(re=>u.of(re,c))])),paraphrases:this.#o(O,i,c)}}#o(e,t,n){let s=[...new Set(
e.flatMap(i=>i.passages))].sort(),o={};if(!s.length)return o;let _=x(this.asking.queries.paraphrases,{passage:s.
map(v)});for(let[i,c]of this.graph.select(t,_).rows)i&&c&&(c["xml:lang"]===n||!(i.value in o))&&(o[i.value]=c.
value);return o}};function Rt({variables:r,rows:e},t,n){let s=new Map;for(let o of t.flatMap(_=>_.rows)){let[_,
i,c,l]=o.slice(-4).reverse();if(!l||!c||!i||!_)continue;let u=JSON.stringify(o.slice(0,-4).map(q)),d=s.get(u)??
new Map;s.set(u,d);let g=[l,c,i],h=d.get(G(g))??{triple:g,passages:new Set};d.set(G(g),h),h.passages.add(_.value)}
return e.map(o=>{let _=JSON.stringify(n.map(c=>q(o[r.indexOf(c)]??null)));return[...s.get(_)??new Map].sort(([
c],[l])=>c<l?-1:1).map(([,{triple:c,passages:l}])=>({triple:c,passages:[...l].sort()}))})}function Ne(r,e,t,n){let s=r.names(n),o=r.asking.questions.find(f=>f.name===e),{of:_="",type:i=""}=o?.parameters.
find(f=>f.name===t)??{},{variables:c,rows:l}=r.graph.select(n,x(o?.text??"",{})),u=c.indexOf(t),d=u<0?[]:l.flatMap(
f=>f[u]??[]);if(i!=="entity")return[...new Set(d.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(
b=>({typed:b,label:[b,b],names:[b]}));let g=new Map;for(let{thing:f,text:b,kind:y}of s.all)(!_||s.slug(y)===_)&&
g.set(f,[...g.get(f)??[],b]);let h=new Set(d.filter($).map(({value:f})=>f));return(h.size?[...h]:[...g.keys()].
filter(f=>_||s.local(f)===f)).map(f=>{let b=s.slug(f),y=s.lookup(b),k=[...g.get(f)??[],b];return{typed:y.size===
1&&y.has(f)?b:s.contract(f),label:[s.of(f,"en"),s.of(f,"ko")],names:[...new Set(k)]}})}function qe(r,e,t,n){let s=r.names(t),o={asking:r.asking,names:s,lang:n};return{triples:r.graph.triples(t,e).map(
c=>({terms:c,cells:c.map((l,u)=>C(l,o,u===2?s.local(c[1].value):""))}))}}var K=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=e,Ce.register(t,t.__wbg_ptr,
t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,Ce.unregister(this),e}free(){let e=this.
__destroy_into_raw();a.__wbg_asyncparseriterator_free(e,0)}next(){return a.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(K.prototype[Symbol.dispose]=K.prototype.free);var Q=class r{static __wrap(e){let t=Object.create(
r.prototype);return t.__wbg_ptr=e,Le.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,Le.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_blanknode_free(e,0)}equals(e){
return a.blanknode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.blanknode_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.blanknode_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
blanknode_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(Q.prototype[Symbol.dispose]=Q.prototype.free);var Z=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Ue.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Ue.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_defaultgraph_free(e,0)}equals(e){return a.
defaultgraph_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.defaultgraph_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.defaultgraph_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
defaultgraph_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.
dispose&&(Z.prototype[Symbol.dispose]=Z.prototype.free);var ee=class r{static __wrap(e){let t=Object.create(r.
prototype);return t.__wbg_ptr=e,De.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,De.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_literal_free(e,0)}get datatype(){
let e=a.literal_datatype(this.__wbg_ptr);return L.__wrap(e)}get direction(){let e,t;try{let n=a.literal_direction(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}equals(e){return a.literal_equals(
this.__wbg_ptr,e)!==0}get language(){let e,t;try{let n=a.literal_language(this.__wbg_ptr);return e=n[0],t=n[1],
w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get termType(){let e,t;try{let n=a.literal_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.literal_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
literal_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(ee.prototype[Symbol.dispose]=ee.prototype.free);var L=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,We.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,We.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_namednode_free(e,0)}equals(e){return a.
namednode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.namednode_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.namednode_toString(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.
namednode_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(L.prototype[Symbol.dispose]=L.prototype.free);var te=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,Ve.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,Ve.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_parseriterator_free(e,0)}next(){let e=a.
parseriterator_next(this.__wbg_ptr);if(e[2])throw S(e[1]);return U.__wrap(e[0])}};Symbol.dispose&&(te.prototype[Symbol.
dispose]=te.prototype.free);var U=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=
e,Ge.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,Ge.unregister(
this),e}free(){let e=this.__destroy_into_raw();a.__wbg_parseriteratorresult_free(e,0)}get done(){return a.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let e=a.parseriteratorresult_value(this.__wbg_ptr);return e===0?void 0:D.__wrap(
e)}};Symbol.dispose&&(U.prototype[Symbol.dispose]=U.prototype.free);var D=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,Je.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,Je.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_quad_free(e,0)}equals(e){
return a.quad_equals(this.__wbg_ptr,e)!==0}get graph(){return a.quad_graph(this.__wbg_ptr)}get object(){return a.
quad_object(this.__wbg_ptr)}get predicate(){return a.quad_predicate(this.__wbg_ptr)}get subject(){return a.quad_subject(
this.__wbg_ptr)}get termType(){let e,t;try{let n=a.quad_term_type(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],
n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.quad_toString(this.__wbg_ptr);return e=
n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=a.quad_value(this.__wbg_ptr);
return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(D.prototype[Symbol.dispose]=
D.prototype.free);var W=class{__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,Be.unregister(
this),e}free(){let e=this.__destroy_into_raw();a.__wbg_store_free(e,0)}add(e){let t=a.store_add(this.__wbg_ptr,
e);if(t[1])throw S(t[0])}delete(e){let t=a.store_delete(this.__wbg_ptr,e);if(t[1])throw S(t[0])}dump(e,t){let n,
s;try{let i=a.store_dump(this.__wbg_ptr,e,t);var o=i[0],_=i[1];if(i[3])throw o=0,_=0,S(i[2]);return n=o,s=_,w(
o,_)}finally{a.__wbindgen_free(n,s,1)}}has(e){let t=a.store_has(this.__wbg_ptr,e);if(t[2])throw S(t[1]);return t[0]!==
0}load(e,t,n,s){let o=a.store_load(this.__wbg_ptr,e,t,n,s);if(o[1])throw S(o[0])}match(e,t,n,s){let o=a.store_match(
this.__wbg_ptr,e,t,n,s);if(o[3])throw S(o[2]);var _=Xe(o[0],o[1]).slice();return a.__wbindgen_free(o[0],o[1]*4,
4),_}constructor(e){let t=a.store_new(e);if(t[2])throw S(t[1]);return this.__wbg_ptr=t[0],Be.register(this,this.
__wbg_ptr,this),this}query(e,t){let n=X(e,a.__wbindgen_malloc,a.__wbindgen_realloc),s=N,o=a.store_query(this.__wbg_ptr,
n,s,t);if(o[2])throw S(o[1]);return S(o[0])}get size(){let e=a.store_size(this.__wbg_ptr);if(e[2])throw S(e[1]);
return e[0]>>>0}update(e,t){let n=X(e,a.__wbindgen_malloc,a.__wbindgen_realloc),s=N,o=a.store_update(this.__wbg_ptr,
n,s,t);if(o[1])throw S(o[0])}};Symbol.dispose&&(W.prototype[Symbol.dispose]=W.prototype.free);var ne=class r{static __wrap(e){
let t=Object.create(r.prototype);return t.__wbg_ptr=e,Pe.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.
__wbg_ptr;return this.__wbg_ptr=0,Pe.unregister(this),e}free(){let e=this.__destroy_into_raw();a.__wbg_variable_free(
e,0)}equals(e){return a.variable_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=a.variable_term_type(
this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=a.
variable_toString(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(e,t,1)}}get value(){
let e,t;try{let n=a.variable_value(this.__wbg_ptr);return e=n[0],t=n[1],w(n[0],n[1])}finally{a.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(ne.prototype[Symbol.dispose]=ne.prototype.free);function fe(r,e){let t=a.parse(r,e);if(t[2])throw S(t[1]);return S(t[0])}function Mt(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(e,t){return Error(
w(e,t))},__wbg___wbindgen_debug_string_8a447059637473e2:function(e,t){let n=me(t),s=X(n,a.__wbindgen_malloc,a.
__wbindgen_realloc),o=N;F().setInt32(e+4,o,!0),F().setInt32(e+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(e){
return!e},__wbg___wbindgen_is_function_acc5528be2b923f2:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(e){
return e===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(e){let t=e;return typeof t=="object"&&t!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(e){
return e===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(e,t){let n=t,s=typeof n=="string"?n:void 0;
var o=J(s)?0:X(s,a.__wbindgen_malloc,a.__wbindgen_realloc),_=N;F().setInt32(e+4,_,!0),F().setInt32(e+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(e,t){throw new Error(w(e,t))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(e){
e._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(e){
return K.__wrap(e)},__wbg_blanknode_new:function(e){return Q.__wrap(e)},__wbg_call_5575218572ead796:function(){
return R(function(e,t,n){return e.call(t,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return R(function(e,t){
return e.call(t)},arguments)},__wbg_defaultgraph_new:function(e){return Z.__wrap(e)},__wbg_done_b62d4a7d2286852a:function(e){
return e.done},__wbg_error_a6fa202b58aa1cd3:function(e,t){let n,s;try{n=e,s=t,console.error(w(e,t))}finally{a.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return R(function(e,t){globalThis.crypto.
getRandomValues(He(e,t))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return R(function(e,t){return Reflect.
get(e,t)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return R(function(e,t){return Reflect.get(e,t)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return R(function(e,t){return Reflect.has(e,t)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(e){
let t;try{t=e instanceof Uint8Array}catch{t=!1}return t},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(e){return e.length},__wbg_literal_new:function(e){return ee.__wrap(
e)},__wbg_namednode_new:function(e){return L.__wrap(e)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(e,t){return new URIError(w(e,t))},__wbg_new_e66a4b7758dd2e5c:function(e,t){
return new Error(w(e,t))},__wbg_new_typed_00a409eb4ec4f2d9:function(e,t){try{var n={a:e,b:t},s=(_,i)=>{let c=n.
a;n.a=0;try{return Tt(c,n.b,_,i)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return R(function(e){return e.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(e){return e.next},__wbg_next_e8d68f27c98c4764:function(){
return R(function(e){return e.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(e){
return te.__wrap(e)},__wbg_parseriteratorresult_new:function(e){return U.__wrap(e)},__wbg_prototypesetcall_d721637c7ca66eb8:function(e,t,n){
Uint8Array.prototype.set.call(He(e,t),n)},__wbg_push_f724b5db8acf89d2:function(e,t){return e.push(t)},__wbg_quad_new:function(e){
return D.__wrap(e)},__wbg_queueMicrotask_1c9b3800e321a967:function(e){return e.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(e){
queueMicrotask(e)},__wbg_resolve_d82363d90af6928a:function(e){return Promise.resolve(e)},__wbg_set_4564f7dc44fcb0c9:function(){
return R(function(e,t,n){return Reflect.set(e,t,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(e,t,n){return e.
set(t,n)},__wbg_stack_3b0d974bbf31e44f:function(e,t){let n=t.stack,s=X(n,a.__wbindgen_malloc,a.__wbindgen_realloc),
o=N;F().setInt32(e+4,o,!0),F().setInt32(e+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let e=typeof globalThis>"u"?null:globalThis;return J(e)?0:B(e)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let e=typeof global>"u"?null:global;return J(e)?0:B(e)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let e=typeof self>"u"?null:self;return J(e)?0:B(e)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let e=typeof window>
"u"?null:window;return J(e)?0:B(e)},__wbg_then_05edfc8a4fea5106:function(e,t,n){return e.then(t,n)},__wbg_then_591b6b3a75ee817a:function(e,t){
return e.then(t)},__wbg_value_49f783bb59765962:function(e){return e.value},__wbg_variable_new:function(e){return ne.
__wrap(e)},__wbg_warn_51d35a4c740f6509:function(e,t){console.warn(w(e,t))},__wbindgen_cast_0000000000000001:function(e,t){
return zt(e,t,jt)},__wbindgen_cast_0000000000000002:function(e,t){return It(e,t,At)},__wbindgen_cast_0000000000000003:function(e,t){
return w(e,t)},__wbindgen_cast_0000000000000004:function(e,t){var n=Xe(e,t).slice();return a.__wbindgen_free(e,
t*4,4),n},__wbindgen_init_externref_table:function(){let e=a.__wbindgen_externrefs,t=e.grow(4);e.set(0,void 0),
e.set(t+0,void 0),e.set(t+1,null),e.set(t+2,!0),e.set(t+3,!1)}}}}function At(r,e){return a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,e)}function jt(r,e,t){let n=a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,e,t);if(n[1])throw S(n[0])}function Tt(r,e,t,n){a.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,e,t,n)}var Ce=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>a.
__wbg_asyncparseriterator_free(r,1)),Le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_blanknode_free(r,1)),Ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_defaultgraph_free(r,1)),De=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_literal_free(r,1)),We=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_namednode_free(r,1)),Ve=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_parseriterator_free(r,1)),Ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbg_parseriteratorresult_free(r,1)),Je=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_quad_free(r,1)),Be=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_store_free(r,1)),Pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>a.__wbg_variable_free(r,1));function B(r){let e=a.__externref_table_alloc();return a.
__wbindgen_externrefs.set(e,r),e}var ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>a.__wbindgen_destroy_closure(r.a,r.b));function me(r){let e=typeof r;if(e=="number"||e=="boolean"||r==null)
return`${r}`;if(e=="string")return`"${r}"`;if(e=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(e=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=me(r[0]));for(let _=1;_<s;_++)o+=", "+me(r[_]);return o+="]",o}let t=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(t&&t.length>1)n=t[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function Xe(r,e){r=r>>>0;let t=F(),n=[];for(let s=r;s<r+4*e;s+=4)n.push(a.__wbindgen_externrefs.
get(t.getUint32(s,!0)));return a.__externref_drop_slice(r,e),n}function He(r,e){return r=r>>>0,H().subarray(r/
1,r/1+e)}var z=null;function F(){return(z===null||z.buffer.detached===!0||z.buffer.detached===void 0&&z.buffer!==
a.memory.buffer)&&(z=new DataView(a.memory.buffer)),z}function w(r,e){return Nt(r>>>0,e)}var P=null;function H(){
return(P===null||P.byteLength===0)&&(P=new Uint8Array(a.memory.buffer)),P}function R(r,e){try{return r.apply(this,
e)}catch(t){let n=B(t);a.__wbindgen_exn_store(n)}}function J(r){return r==null}function It(r,e,t){let n={a:r,b:e,
cnt:1},s=(...o)=>{n.cnt++;try{return t(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.
cnt===0&&(a.__wbindgen_destroy_closure(n.a,n.b),n.a=0,ue.unregister(n))},ue.register(s,n,n),s}function zt(r,e,t){
let n={a:r,b:e,cnt:1},s=(...o)=>{n.cnt++;let _=n.a;n.a=0;try{return t(_,n.b,...o)}finally{n.a=_,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(a.__wbindgen_destroy_closure(n.a,n.b),n.a=0,ue.unregister(n))},ue.register(
s,n,n),s}function X(r,e,t){if(t===void 0){let i=Y.encode(r),c=e(i.length,1)>>>0;return H().subarray(c,c+i.length).
set(i),N=i.length,c}let n=r.length,s=e(n,1)>>>0,o=H(),_=0;for(;_<n;_++){let i=r.charCodeAt(_);if(i>127)break;o[s+
_]=i}if(_!==n){_!==0&&(r=r.slice(_)),s=t(s,n,n=_+r.length*3,1)>>>0;let i=H().subarray(s+_,s+n),c=Y.encodeInto(
r,i);_+=c.written,s=t(s,n,_,1)>>>0}return N=_,s}function S(r){let e=a.__wbindgen_externrefs.get(r);return a.__externref_table_dealloc(
r),e}var le=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});le.decode();var Ft=2146435072,he=0;function Nt(r,e){
return he+=e,he>=Ft&&(le=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),le.decode(),he=e),le.decode(H().subarray(
r,r+e))}var Y=new TextEncoder;"encodeInto"in Y||(Y.encodeInto=function(r,e){let t=Y.encode(r);return e.set(t),
{read:r.length,written:t.length}});var N=0,qt,Ct,a;function Lt(r,e){return Ct=r,a=r.exports,qt=e,z=null,P=null,
a.__wbindgen_start(),a}function Ye(r){if(a!==void 0)return a;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=Mt();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let t=new WebAssembly.Instance(r,e);return Lt(t,r)}var Ke="application/trig",Qe="application/n-quads",Ut="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Dt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
Ze=r=>Ye({module:r});function et(r){let e=r.replaceAll(Dt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[t=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(e)??[];return{kind:t.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(e)?.[0].toUpperCase()??""}}var de=class{#n={};#s={};#t;constructor(e){
this.#t=e}#r(e){let{graph:t,changes:n,record:s}=this.#t,o=new W([]);if(t.includes("_:"))for(let _ of fe(t,{format:Ke}))
o.add(_);else o.load(t,{format:Ke});if(e!==this.#t.reading&&n){for(let _ of fe(n.gone,{format:Qe}))o.delete(_);
for(let _ of fe(n.new,{format:Qe}))o.add(_)}return o.update(Ut.replace("RECORD",s)),this.#s[e]=this.#e(o,s),o}#e(e,t){
let s=e.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(_=>_.get("g")),o=s.filter(({value:_})=>_!==t);return o.
length<s.length?o:void 0}#o(e,t,n={}){this.#n[e]??=this.#r(e);let s=t.includes(this.#t.record)?void 0:this.#s[e];
return this.#n[e].query(t,{...n,...s?{named_graphs:s}:{}})}select(e,t){let{head:n,results:s}=JSON.parse(this.#o(
e,t,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(_=>o[_]??null))}}holds(e,t){
return this.#o(e,t)}triples(e,t){return this.#o(e,t).map(n=>[n.subject,n.predicate,n.object].map(pe))}};function pe(r){
let{termType:e,value:t,language:n,datatype:s}=r;return e==="NamedNode"?v(t):e==="BlankNode"?{type:"bnode",value:t}:
e==="Literal"?{type:"literal",value:t,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:pe(
r.subject),predicate:pe(r.predicate),object:pe(r.object)}}}var j,Wt={async open(r,e,t){let[n,s]=await Promise.all([ge(r),ge(e)]);Ze(n);let o=JSON.parse(new TextDecoder().
decode(s));j=new ce(new de(o),o),setTimeout(()=>j.names(t));let{questions:_,graph:i,changes:c,...l}=j.asking;return{
...l,questions:_.map(({text:u,evidence:d,...g})=>g)}},answer:(r,e,t,n)=>j.answer(r,e,t,n),choices:(r,e,t)=>Ne(
j,r,e,t),sparql(r,e,t){let{kind:n,reaches:s}=et(r);return s||["LOAD"].includes(n)?{refused:s||n}:n==="ASK"?{holds:j.
graph.holds(e,r)}:n==="CONSTRUCT"||n==="DESCRIBE"?qe(j,r,e,t):{table:j.table(r,e,t)}}};self.onmessage=async({data:{
id:r,what:e,given:t}})=>{try{let n=await Wt[e](...t);self.postMessage({id:r,result:n})}catch(n){let{message:s=String(
n),told:o}=n??{};self.postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
