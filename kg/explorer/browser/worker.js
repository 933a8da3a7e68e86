"use strict";(()=>{var Qe={33:60,35:62},tn=126;function en(s){let t=new DataView(new ArrayBuffer(4*Math.ceil(s.length/5)));for(let e=0;e<
s.length;e+=5){let n=0;for(let r=e;r<e+5;r+=1){let o=r<s.length?s.charCodeAt(r):tn;n=n*85+(o<42?Qe[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*s.length/5))}async function zt(s){let t=new Blob(
[en(s)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var C="http://www.w3.org/2001/XMLSchema#",nn=/[\p{Cc} <>"{}|\\^`]/u,sn={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},v=s=>({type:"uri",value:s}),tt=(s,t)=>({type:"literal",value:s,...t?{datatype:C+
t}:{}}),M=s=>s?.type==="uri";function z({type:s,value:t,datatype:e,"xml:lang":n}){if(s==="bnode")return`_:${t}`;
if(s==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(z).join(" ")} )>>`;if(s==="uri"){if(nn.test(
t))throw new Error(`${t}: no IRI`);return`<${t}>`}let r=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>sn[o])}"`;return n?
`${r}@${n}`:e&&e!==`${C}string`?`${r}^^<${e}>`:r}var A=s=>s?z(s):"",rn=["Long","Int","Short","Byte"],on=["inte\
ger",...rn.flatMap(s=>[s.toLowerCase(),`unsigned${s}`]),...["positive","negative","nonPositive","nonNegative"].
map(s=>`${s}Integer`)],an=new Map([...on.map(s=>[C+s,/^[+-]?\d+$/]),[`${C}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${C}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${C}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function j(s){if(s?.type!=="literal"||!an.get(s.datatype??"")?.test(s.value))return null;let[,t,e="",n="",r="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(s.value)??[],o=e+n,i=e.length+Number(r),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function et(s){
return s?.type!=="literal"||s.datatype!==`${C}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[s.value]??null}function Yt(s){
let t=new Map;for(let e of s){let n=j(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),r=et(e),o=n??(r===null?
z(e):`boolean ${r}`);t.has(o)||t.set(o,e)}return[...t.values()]}var cn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function S(s,t){
return s.replaceAll(cn,(e,n,r,o)=>{let i=Object.hasOwn(t,r)?Yt(t[r]):[];return i.length?`VALUES ${n} { ${i.map(
z).join(" ")} } ${o??""}`.trimEnd():""})}var ln=1e3,_n=6,un=["entity","year","currency"],Ht=(s,t)=>s.tags.filter(e=>t.tags.includes(e)).length;function Xt(s,t,e,n){
let r=performance.now()+ln,{questions:o}=s.asking,i=o.find(h=>h.name===t),a=s.values(t,e,n),c=[],l=!1;function _(h,d){
if(c.some(b=>b.name===h.name&&b.name!==t)||(l||=performance.now()>r,l))return;let f=b=>Object.fromEntries(Object.
entries(d).map(([k,w])=>[k,b[w]])),{rows:m}=s.graph.select(n,S(h.text,f(a)));m.length&&c.push({name:h.name,typed:f(
e),rows:m.length})}let u=Object.keys(a);for(let h of u.length>1?u:[])_(i,Object.fromEntries(u.filter(d=>d!==h).
map(d=>[d,d])));let g=o.filter(h=>h!==i).sort((h,d)=>Ht(i,d)-Ht(i,h));for(let h of i.parameters.filter(d=>u.includes(
d.name)&&un.includes(d.type)))for(let d of g)for(let f of d.parameters)f.type===h.type&&_(d,{[f.name]:h.name});
return{found:c.slice(0,_n),isCut:l}}var fn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
pn=[["tn",12],["bn",9],["m",6]],dn=[["조",12],["억",8],["만",4],["",0]];function Zt(s){let t=[...s.matchAll(
fn)];return new Map(t.map(([,e,n,r])=>[r,e.toUpperCase()==="COUNT"?"count":n]))}function F(s){let[t,e=""]=s.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),r=e.replace(/0+$/,"");return r?`${n}.${r}`:n}var Qt=s=>s.replace(/^0+(?=\d)/,
"");function nt(s,t,e,{signs:n,currencies:r}){let o=s.startsWith("-")&&/[1-9]/.test(s)?"-":"",i=s.replace("-",
""),[a,c=""]=i.split(".");if(e==="ko"){let _=r[t]??t,u=Qt(a).length>4||!Object.hasOwn(r,t);return`${o}${gn(a,c)}${u?
" ":""}${_}`}let l=F(i);for(let[_,u]of pn){let g=a.length>u?`${a.slice(0,-u)}.${a.slice(-u)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${F(g)} ${_}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function gn(s,t){let e=s,n=[];for(let[r,o]of dn){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=F(Qt((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+r)}return n.join(" ")||"0"}var V="currency",hn={en:["no","yes"],ko:["아니요","예"]};function N(s,{asking:t,names:e,lang:n},r="",o=""){
if(!s)return"";if(M(s))return e.of(s.value,n);if(s.type!=="literal")return z(s);let i=t.counts.includes(r)?j(s):
null;if(i!==null)return o?nt(i,o,n,t):F(i);let a=et(s);return a===null?s.value:hn[n][Number(a)]}function Lt(s,t,e){
let n=Zt(s),r=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>r(o)??
o)}var st=(s,t,e,n)=>n.includes(e)&&t[s.indexOf(V)]?.value||"";function mn(s,t,e){let n=new Map;for(let r=0;r<
t;r+=1){let o=s.map(a=>a[r]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(r,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,r])=>r!==e).map(([r])=>r):
[]}function te(s,t,e,n){let{amounts:r}=n.asking,o=Lt(s,t,r),i=t.indexOf(V),a=t.indexOf("property"),c=o.flatMap(
(f,m)=>r.includes(f)?[m]:[]),l=i>=0&&e.every(f=>!f[i]||f[i].type==="literal"&&c.some(m=>j(f[m])!==null)),_=new Set(
e.map(f=>f[0]&&z(f[0]))),u=e.length>1&&a>0&&_.size===1,g=new Set([...mn(e,t.length,n.lang),...l?[i]:[],...u?[0]:
[]]),h=e.map(f=>{let m=a>=0?n.names.local(f[a]?.value??""):"";return f.map((b,k)=>{let w=o[k].toLowerCase().endsWith(
"value")?m:o[k];return g.has(k)?"":N(b,n,w,l?st(t,f,w,r):"")})}),d=t.flatMap((f,m)=>!g.has(m)&&(!e.length||h.some(
b=>b[m]))?[m]:[]);return{kept:d,cells:h.map(f=>d.map(m=>f[m])),subject:u?N(e[0][0],n):""}}var wn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function ee(s,t){return t==="ko"?s.join("·"):[s.slice(0,-1).join(", "),
s.at(-1)].filter(Boolean).join(" and ")}var bn={en:(s,t,e)=>`${e?"paragraph ":"¶"}${s}, sentence${t.length>1?
"s":""} ${ee(t,"en")}`,ko:(s,t,e)=>{let n=e?"번째 ":"";return`${s}${n}문단 ${ee(t,"ko")}${n}문장`}};function G(s,t,e=!1){
let n=new Map;for(let r of new Set(s)){let[,o="",i="",a=""]=wn.exec(r)??["",r],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:r,paragraph:o,sentences:i})=>[
r,o&&bn[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var ne={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Ct=4,yn=300,wt=class{constructor(t,e,n,r,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=r,this.lang=r.lang,this.places=new Map(t.variables.map(
(i,a)=>[i,a]))}term(t,e){return(this.view.fields[e]??[e]).map(r=>t.terms[this.places.get(r)??-1]??null).find(r=>r!==
null)??null}label(t,e){let n=this.term(t,e);return n?N(n,this.words):this.word(e==="panel"?"whole":"unsaid")}word(t,...e){
let n=this.words.asking.charts[t],r=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return r.replace(/\{(\d*)\}/g,
(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="bound"){let r=this.term(t,n),o=r?ne[this.
words.names.local(r.value)]:"";return o===void 0?`${e} (${N(r,this.words)})`:o+e}isOpen(t,e){let n=this.term(t,
e);return n!==null&&(ne[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=j(this.term(t,e)),r=n!==
null&&n.length<yn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.words.asking,{variables:a}=this.
answer,[c]=Lt(this.answer.query,[o],i),l=this.places.has(V)&&i.includes(c),_=st(a,t.terms,c,i),u="panel"in this.
view.fields?[this.label(t,"panel")]:[];l&&u.push(r===null?this.word("no amount"):this.currency(_));let g=n===null||
r===null?"":l?nt(n,_,this.lang,this.words.asking):F(n),h={size:r,figure:g,note:this.#r(t,_)},d=l&&r!==null,f=d&&
this.rates?this.rates.currency:_;d&&(u[u.length-1]=this.currency(f)),d&&f!==_&&Object.assign(h,this.#e(r,_,g,h.
note));let m=[h.figure&&this.bound(t,h.figure),t.mark].filter(Boolean).join(" "),b=f!==_;return{row:t,size:h.size,
text:m,note:h.note,panel:u.join(" · "),money:d,converted:b}}#e(t,e,n,r){let{currency:o,worth:i}=this.rates,a=Number(
(t*i[e]).toPrecision(3)),c=`≈${nt(String(a),o,this.lang,this.words.asking)}`;return{size:a,figure:c,note:[n,
r].filter(Boolean).join(" · ")}}currency(t){let e=this.words.asking.money[t]??t;return typeof e=="string"?e:e[this.
lang==="ko"?1:0]}#r(t,e){let n=this.words.asking.printed.flatMap(a=>this.term(t,a)??[]),r=t.passages.map(a=>this.
words.names.slug(a)),o=r.length>Ct?` +${r.length-Ct}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.
headings[a]??a} ${N(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.word("printed",a)),et(
this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(
t,a)),G(r.slice(0,Ct),this.lang)+o].filter(Boolean).join(" · ")}},se=(s,{mark:t})=>[s,t].filter(Boolean).join(
" ");function bt(s,t){let e=new Map;for(let n of s)e.set(t(n),[...e.get(t(n))??[],n]);return e}function re(s,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,r)=>e.indexOf(n.panel)-e.indexOf(
r.panel)||(r.size??0)-(n.size??0)).map(({row:n,panel:r,text:o,note:i,size:a},c)=>({n:c,panel:r,label:s.label(n,
"y"),text:o,note:i,x:a??0}))}function oe(s,t){return t.map(({row:e,panel:n,note:r,size:o})=>{let i=Math.trunc(
o??0),a=s.term(e,"x2")?s.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=se(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:s.label(e,"y"),text:l,note:r,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var kn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function ae(s,t){let e=[],n=0;for(let r of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===r);r&&(e.push({panel:r,kind:"panel",x:0,y:n,text:r}),n+=1),e.push(...xn(s,r,o,n)),
n+=o.length+1}return e}function xn(s,t,e,n){let r=e.map(({row:u})=>[s.label(u,"source"),s.label(u,"target")]),
o=Math.max(...e.map(({size:u})=>Math.abs(u??0)))||1,i=[new Map,new Map];e.forEach(({size:u},g)=>{r[g].forEach(
(h,d)=>{i[d].set(h,(i[d].get(h)??0)+(u??0))})});let a=Ft(r,1,i,Ft(r,0,i,[])),c=Ft(r,0,i,a),l=[ie(r,0,c,a).map(
u=>n+u),ie(r,1,a,c).map(u=>n+u)],_=[];e.forEach(({row:u,size:g,text:h,note:d},f)=>{let m="label"in s.view.fields?
s.label(u,"label"):"",b=g===null?1.5:Math.max(Math.round(Math.abs(g)/o*22*100)/100,1),k={panel:t,link:n+f,width:b,
said:g!==null,source:r[f][0]};for(let[y,$]of kn)_.push({...k,kind:"link",x:y,y:l[Number($)][f],note:d});let w=[
m,h].filter(Boolean).join(" · ");_.push({...k,kind:"figure",x:0,y:l[0][f],text:[w,d].filter(Boolean).join(" ·\
 "),short:w})});for(let u of[0,1])for(let g of new Set(r.map(h=>h[u]))){let h=l[u].filter((m,b)=>r[b][u]===g),
[d,f]=[Math.min(...h),Math.max(...h)];_.push({panel:t,kind:"name",x:u,text:g,y:(d+f)/2,y0:d,y1:f})}return _}function Ft(s,t,e,n){
function r(i){let a=n.length?s.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(s.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||r(i)-r(a))}function ie(s,t,e,n){
let r=s.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);r.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return r.forEach(([,,i],a)=>{o[i]=a}),o}var Sn=3;function ce(s,t,e){return s.view.kind==="bar"||s.view.kind==="flow"?$n(s,t):s.view.kind==="slope"?vn(
s,e):""}function $n(s,t){let e=[];for(let r of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===r&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>Sn)return"";let n=e.map(({row:r,text:o})=>{let i=s.view.kind==="flow"?`${s.label(
r,"source")} → ${s.label(r,"target")}`:s.label(r,"y");return s.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return s.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function vn(s,t){let e=t.filter(({x:u})=>/^\d+$/.test(u)),n=[...bt(e,({series:u})=>u)].filter(([,u])=>new Set(
u.map(({x:g})=>g)).size>1);if(n.length!==1)return"";let[r,o]=n[0];o.sort((u,g)=>Number(u.x)-Number(g.x));let[i,
a]=[o[0],o.at(-1)];if(s.lang==="ko"){let[u,g]=[i,a].map(({x:h,rank:d,mark:f})=>`${h}년 ${d}위${f}`);return`${r}\
, ${u}에서 ${g}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,_]=[i,a].map(({x:u,rank:g,mark:h})=>`\
rank ${g}${h} in ${u}`);return`${r} ${c} from ${l} to ${_}`}var En=/^\d+$/;function le(s,t){let e=new Map,n="x2"in s.view.fields,r=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},_)=>{let u=s.label(a,"color");for(let g of n?["","2"]:[""]){let h=j(s.term(a,`y${g}`));
if(h===null)continue;let d=s.term(a,`x${g}`)?s.label(a,`x${g}`):"",f=n?`${u} ${_}`:u;e.set(JSON.stringify([c,d,
f]),{panel:c,x:d,y:Number(h),series:u,line:f,rank:s.bound(a,h,`bound${g}`),mark:a.mark,open:s.isOpen(a,`bound${g}`),
note:l})}});let o=({x:a})=>En.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>r.indexOf(a.panel)-r.indexOf(c.
panel)||o(a)-o(c));return Mn(i)}function Mn(s){let t=new Map,e=new Map(s.map(({panel:n,series:r,x:o})=>[`${n}
${r}`,o]));for(let{panel:n,x:r}of s)t.set(n,[...new Set([...t.get(n)??[],r])]);for(let n of bt(s,({panel:r,x:o,
y:i})=>JSON.stringify([r,o,i])).values()){let r=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;r.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...r].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return s}var On={bar:re,timeline:oe,slope:le,flow:ae},Rn={bar:"x",timeline:"x",slope:"y",flow:"size"},An={slope:"color",
flow:"source"},jn=80,Ut=4;function _e(s,t,e,n,r,o=null){let i=new wt(s,t,n,r,o),a=s.rows.map(f=>i.figure(f,Rn[t.
kind]));function c({size:f,row:m,panel:b}){return t.kind==="flow"?!0:f===null||t.kind!=="slope"||i.term(m,"x")?
f!==null:a.every(k=>k.panel!==b||!i.term(k.row,"x"))}let l=a.filter(c);if(!l.length)return null;let _=l.some(f=>f.
money);_&&l.sort((f,m)=>+(f.size===null)-+(m.size===null));let u=l.slice(0,jn),g=On[t.kind](i,u),h=a.filter(f=>!l.
includes(f)).map(f=>Nn(i,f)),d=ce(i,u,g);return{kind:t.kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!_?n[t.fields.
x[0]]??"":"",caption:Tn(i,u,h,l.length),panels:[...new Set(g.map(({panel:f})=>f))],rows:g,scale:u.some(f=>f.money)?
"independent":"shared"}}var ue=({kind:s,fields:t})=>"label"in t?"label":An[s]??"y";function Nn(s,{row:t,text:e}){
let n=G(t.passages.map(r=>s.words.names.slug(r)),s.lang);return[s.label(t,ue(s.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function fe(s,t){let e=[...new Set(t)],n=e.slice(0,Ut).join(", ");return e.length>Ut?s.word("more",n,
e.length-Ut):n}function Tn(s,t,e,n){let r=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(_=>s.words.names.slug(_)))),{source:i}=s.words.asking,{rates:a}=s,c=typeof i=="strin\
g"?i:i[s.lang==="ko"?1:0];return[e.length?s.word("undrawn",fe(s,e)):"",n>t.length?s.word("cut",t.length,n):"",
a&&t.some(({converted:l})=>l)?s.word("rates",a.date,In(a)):"",r.size>1&&!a?s.word("scales"):"",...zn(s,t),c&&(s.
view.kind==="slope"&&o.size?s.word("stated",c,G([...o],s.lang,!0)):s.word("source",c))].filter(Boolean)}var In=({
currency:s,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${s}`).join(", ");
function zn(s,t){let{rows:e,footnotes:n}=s.answer,r=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(_=>e[_-1]).filter(_=>r.has(_));if(!i.length)return[];let a=fe(s,i.map(_=>s.label(_,ue(s.view)))),c=o.
meant.map(_=>s.word("meant",_)).join(""),l=o.printed.length?s.word("before",o.printed.join(", ")):o.supplied?s.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${G(o.passages,s.lang,!0)})`]})}var U=s=>s.map(A).join(" ");function pe(s,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
r,o,i,a,c=null]of s(n).rows){if(r?.type!=="uri"||!o||!i||!a)continue;let l=U([o,i,a]),_=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),de(e.get(l),new Map([[r.value,new Map([[Ln(_),_]])]]))}
return e}var Ln=s=>typeof s=="string"?s:`${s.property} ${A(s.printed)}`;function de(s,t){for(let[e,n]of t)s.set(
e,new Map([...s.get(e)??[],...n]))}function ge(s,t){let e=new Map;for(let n of s)de(e,t.get(n)??new Map);return e}
function he(s,{queries:t},e,n){let r=new Map,o=[...e].map(v);if(!o.length)return r;for(let[i,a,c,l]of s(S(t.errata,
{erratum:o})).rows){if(!i)continue;let _=r.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(_.problem[a["xml:lang"]??"en"]=a.value),_.severity=n(c?.value??""),l&&(_.passages=[...new Set(
[..._.passages,l.value])].sort()),r.set(i.value,_)}return r}function me(s,t){return[...s.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let r=[...s.get(e)?.values()??[]],o=r.filter(a=>typeof a!="string"),i=r.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<r.length,meant:i}]})}var yt=s=>(s.
some(({stands:t})=>t)?"†":"")+(s.some(({corrected:t})=>t.length)?"‡":""),we=({problem:s,iri:t},e)=>s[e]??Object.
values(s)[0]??t;function be({variables:s,rows:t},e,n,r,o){let i=new Map;for(let[_,u]of e)for(let[g,h,d]of Cn(_,u)){let f=JSON.
stringify(g.slice(0,n.length).map(A)),m=i.get(f)??new Map;i.set(f,m);let b=m.get(U(h))??{triple:h,graphs:new Set};
m.set(U(h),b),b.graphs.add(d)}let a=[...i.values()].flatMap(_=>[..._.values()]).filter(({graphs:_})=>_.has("")),
c=Fn(a.map(({triple:_})=>_[0]),r,o),l=`${o.base}graph/`;return t.map(_=>{let u=JSON.stringify(n.map(d=>A(_[s.indexOf(
d)]??null)));return[...i.get(u)??new Map].sort(([d],[f])=>d<f?-1:1).map(([d,{triple:f,graphs:m}])=>{let b=new Set(
[...m,...m.has("")?c.get(d)??[]:[]]);return{triple:f,passages:[...b].filter(k=>k&&!k.startsWith(l)).sort()}}).
filter(d=>d.passages.length)})}function*Cn(s,{variables:t,rows:e}){for(let{triple:n,graph:r,markers:o}of s.patterns){
let i=[...n,...r?[r]:[]].map(a=>a.startsWith("<")?v(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(h=>typeof h==
"number"?a[h]:h);if(c.some(h=>!h)||o.some(h=>!a[t.indexOf(h)]))continue;let[l,_,u,g]=c;yield[a,[l,_,u],g?.value??
""]}}}function Fn(s,t,{queries:e}){let n=new Map,r=s.filter(i=>i.type==="uri"),o=[...new Map(r.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(S(e.stated,{s:o})).rows){if(!l)continue;let _=U([i,a,
c]);n.set(_,[...n.get(_)??[],l.value])}return n}var Un=["High","Medium","Low",""];function Dn(s,t,{corrected:e},n){let{amounts:r}=n.asking,o=t.evidence.find(({
triple:a})=>n.names.local(a[1].value)===V)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),_=st(s,t.terms,l,r)||r.includes(l)&&o||"";return[N(c,n,n.names.slug(a),_)]});return[...new Set(
i)]}function ye(s,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=Dn(s,o,a,e),l=yt([a]),_=JSON.
stringify([l,a.iri,c,a.meant]),u=n.get(_)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:we(a,e.lang),passages:a.passages.map(g=>e.names.slug(g)),severity:a.severity};u.rows.push(
i+1),n.set(_,u)}});let r=[...n].map(([o,i])=>({key:o,note:i,place:Un.indexOf(i.severity)}));return r.sort((o,i)=>o.
place-i.place||Wn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),r.map(({note:o})=>o)}function Wn(s,t){let e=s.
findIndex((n,r)=>n!==t[r]);return e<0?s.length-t.length:s[e]-(t[e]??-1)}var qn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Bn={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},L=class extends Error{constructor(t,e,n,r,o=[]){super(`${e}: ${r}`),this.told={why:t,parameter:e,type:n,
text:r,others:o}}};function ke(s,t,e,n,r,o){if(r.type!=="entity")return rt(r,o);let i=_=>Pn(s,t,e,_,r.of),a=_=>{
let u=i(_),g=[..._].filter(h=>{let{variables:d,rows:f}=s.select(t,S(n.text,{[r.name]:[v(h)]}));return d.includes(
r.name)?f.some(m=>m.some(b=>b&&M(b)&&b.value===h)):f.length>0&&u.has(h)});return new Set(g)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new L("unknown",r.name,r.type,o);if(l.size>1)throw new L("several",r.name,
r.type,o,[...l].map(_=>e.contract(_)).sort());return v([...l][0])}function Pn(s,t,e,n,r){if(!r||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=s.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${qn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===r?[a.value]:[]))}function rt(s,t){
let{type:e}=s;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return tt(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?j(tt(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return tt(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return tt(t);throw new L("malfor\
med",s.name,e,t,[Bn[e]??"…"])}var xe=["en","ko"],Vn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,W=s=>s.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),Gn=s=>s.replaceAll(/[\n\t]/g," "),kt=class{all=[];#e=new Map;#r=[];#n=new Map;#s;#t;constructor(t,e,n){
this.#t=n;let{labels:r,same:o,queries:i}=n;for(let[d,f,m,b]of t.select(e,i.names).rows){if(!d||!f||!b||!M(d)||
f.type!=="literal")continue;let k=f["xml:lang"]??"",w={thing:d.value,text:f.value,lang:k,property:b.value,kind:m?.
value??""};this.all.push(w),r.includes(b.value)&&this.#e.set(d.value,[...this.#e.get(d.value)??[],w])}let a=o.
map(d=>`<${d}>`).join("|");for(let[d,f]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)d&&f&&M(
d)&&D(this.#n,f.value,d.value);this.#s=new Set(t.select(e,Vn).rows.map(([d])=>d?.value));let c=new Map,l=new Map,
_=new Map,u=new Map;for(let{thing:d,text:f,lang:m,property:b}of this.all){let k=r.includes(b);k&&(!m||xe.includes(
m))&&D(c,f,d),k&&D(l,f,d);for(let w of[f,this.slug(d)])D(_,w,d),D(u,W(w),d)}let g=new Map,h=new Map;for(let d of this.#s)
D(g,this.slug(d),d),D(h,W(this.slug(d)),d);this.#r=[c,l,_,u,g,h]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,r=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=r.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...xe.filter(
a=>a!==e),""],{labels:r}=this.#t,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+r.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:r,prefixes:o}=this.#t,i=n??this.slug(t),a=Object.
values(o).some(_=>!_.startsWith(r)&&t.startsWith(_)),c=n!==void 0||!a?this.lookup(Gn(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#i(
t)){let r=n.size?e(n):n;if(!r.size)continue;let o=[...r].map(a=>({iri:a,rank:this.#_(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(t){let[e,n,r,
o,i,a]=this.#r,c=new Set;yield this.#c(t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield r.get(t)??
c,yield o.get(W(t))??c,yield i.get(t)??c,yield a.get(W(t))??c}#c(t){let{passages:e,prefixes:n}=this.#t,r=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...r?[r]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+i]:[],a]});return new Set(
o.filter(i=>this.#s.has(i)))}#a(t){let{spaces:e,prefixes:n}=this.#t,r=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=r&&this.#n.get(n.wd+r.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#s.has(a)))}#_(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(r=>t.startsWith(e+r)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function D(s,t,e){let n=s.get(t);n?n.add(e):s.set(t,new Set([e]))}var Jn=/[가-힣]+|\p{Nd}+(?:st|nd|rd)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var R=s=>s.normalize("NFKC").toUpperCase().toLowerCase(),ot=s=>/^[가-힣]/.test(s),T=(s,t)=>[...R(s).matchAll(
Jn)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Se(s){let t=(e,n,r)=>Array.from({length:Math.max(r,0)},(o,i)=>e.
slice(i,i+n));return ot(s)?t(`^${s}`,2,s.length):[s,...s.startsWith("zz")?[]:t(`^${s}$`,4,s.length+3-4)]}var $e=/[ \t\n_-]/,Kn=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
Yn=/(?:['’]?s|['’])?(?![a-z0-9])/y,Hn=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,
Xn=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,Zn=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][\p{L}\p{N}_-]*/gu,Qn=/[a-z]+|[가-힣]+/g,
ve=3,ts=3,es=s=>s.length<ve&&/^[\0-\x7f]*$/.test(s)&&s===s.toLowerCase(),xt=class{#e=new Map;#r=new Map;#n;#s;#t;#o;constructor(t,e){
this.#s=t,this.#t=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:r,
kind:o}of this.#i()){let i=W(n);this.#e.set(i,(this.#e.get(i)??new Map).set(r,o)),this.#r.set(r,[...this.#r.get(
r)??[],n])}this.#n=new Set([...this.#e.keys()].flatMap(n=>[...n].map((r,o,i)=>i.slice(0,o+1).join(""))))}of(t){
return this.#r.get(t)??[]}#i(){let{terms:t}=this.#t,e=this.#s.all.map(({thing:a,text:c,kind:l})=>({thing:a,text:c,
kind:this.#s.slug(l)})),n=e.map(a=>({...a,text:this.#s.slug(a.thing)})),r=[...new Map(n.map(a=>[JSON.stringify(
a),a])).values()],o=[...e,...r].filter(({text:a,kind:c})=>!t.includes(c)&&W(a).length>1),i=new Map;for(let{thing:a,
text:c,kind:l}of o){let _=c.split(/\s+/).filter(Boolean),u=_.at(-1)??"",g=u===u.toUpperCase()&&u!==u.toLowerCase();
l==="Person"&&_.length>1&&!g&&i.set(u,(i.get(u)??new Set).add(a))}for(let[a,c]of i)c.size===1&&o.push({thing:[
...c][0],text:a,kind:"Person"});return o}named(t){let e=R(t),n=t.length===e.length?t:e,r=[];for(let{index:o}of e.
matchAll(Kn)){let i=o>=(r.at(-1)?.end??0)?this.#_(e,o):null;i&&!es(n.slice(i.start,i.end))&&r.push(i)}return r}mentions(t){
let e=R(t);return[...this.named(t),...this.#c(t,e),...this.#u(e)].sort((r,o)=>r.start-o.start||r.end-o.end||r.
things.length-o.things.length)}masked(t){let e=R(t),n="",r=0;for(let{kinds:o,start:i,end:a}of this.named(t)){let[
c]=o.filter(l=>this.#t.proper.includes(l)).sort();c&&(n+=`${e.slice(r,i)} ${"zz"}${c.toLowerCase()} `,r=a)}return n+
e.slice(r)}unknown(t,e){let n=this.mentions(t);return[...t.matchAll(Hn)].filter(({0:r,index:o})=>o||/\p{Nd}/u.
test(r)).filter(({0:r,index:o})=>!n.some(({start:i,end:a})=>i<o+r.length&&o<a)).map(([r])=>r).filter(r=>r.length>=
ve&&!T(r,this.#t.numbers).every(e))}#c(t,e){return[...t.length===e.length?t.matchAll(Zn):[],...e.matchAll(Xn)].
flatMap(({0:r,index:o})=>{let i=[...this.#s.lookup(r)].sort();return i.length?[this.#a(o,r.length,i,["Passage"])]:
[]})}#a(t,e,n,r,o=""){let i=o!==""||r.some(a=>this.#t.proper.includes(a));return{start:t,end:t+e,things:n,kinds:r,
value:o,proper:i}}#_(t,e){let n=null,r="";for(let o=e+1;o<=t.length;o+=1){if($e.test(t[o-1]))continue;if(r+=t[o-
1],!this.#n.has(r))break;let i=this.#e.get(r);i&&this.#l(t,e,o)&&(n=this.#a(e,o-e,[...i.keys()].sort(),[...new Set(
i.values())]))}return n}#l(t,e,n){let r=/[가-힣]/.test(t[n-1]),o=r?this.#o:Yn;return o.lastIndex=n,r&&n-e>=ts&&
!$e.test(t.slice(e,n))||o.test(t)}#u(t){let{paragraph:e,year:n}=this.#t.patterns,r=[...t.matchAll(new RegExp(e,
"g"))].map(({0:a,index:c,...l})=>{let _=[1,2,3,4].map(u=>l[u]).find(Boolean)??"";return this.#a(c,a.length,[],
["paragraph"],_)}),o=[...t.matchAll(new RegExp(n,"g"))].map(({0:a,index:c})=>this.#a(c,a.length,[],["year"],a)),
i=[...t.matchAll(Qn)].flatMap(({0:a,index:c})=>{let l=this.#f(a);return l?[this.#a(c,a.length,[],["currency"],
l)]:[]});return[...r,...o,...i]}#f(t){let{currencies:e}=this.#t;if(/^[a-z]/.test(t))return Object.hasOwn(e,t)?
e[t]:"";for(let n=t.length;n>1;n-=1){this.#o.lastIndex=n;let r=this.#o.exec(t)?.[0].length===t.length-n,o=t.slice(
0,n).replace(/화$/,"");if(r&&Object.hasOwn(e,o))return e[o]}return""}};var Ee=s=>s.sort((t,e)=>t<e?-1:1);function ns(s,t,e){let n=new Set(e.map(({value:i})=>i)),r=[],o=Ee(e.filter(M).
map(({value:i})=>i));for(;o.length;){let i=s(S(t,{thing:o.map(v)})).rows,a=new Set(i.map(([,c])=>c&&M(c)?c.value:
""));o=Ee([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);r.push(...o)}return r}function ss(s,t,e,n){let{
variables:r,rows:o}=s(S(t.text,{[e]:n.map(v)}));if(!o.length)return[];let i=r.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&s(
S(t.text,{[e]:[v(l)]})).rows.length>0)}function St(s,t,e,n){let r={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let _=ss(s,e,i,ns(s,t,l));_.length&&(r[i]=[...l,
..._.map(v)],o[i]=_)}return{wide:r,added:o}}var Me=4;function Wt(s,t){if(ot(s))return t.startsWith(s)||s.length>1&&t.includes(s);let e=Math.min(s.length,t.
length);if(qt(s)||qt(t)||e<Me)return s===t;let n=Math.max(Me,e-2);return s.slice(0,n)===t.slice(0,n)}var qt=s=>/^\p{Nd}+$/u.
test(s),$t=class{#e=new Map;#r=new Map;#n;#s;#t;#o;#i;#c;constructor(t,e,n,r){this.#n=_=>t.graph.select(e,_),this.#s=
t.asking.queries.included,this.#t=t.asking.sentences,this.#o=n,this.#i=r;let{after:o,before:i,notIn:a,longFor:c,
listed:l}=this.#t.patterns;this.#c=[o,i,a,c,l].map(_=>new RegExp(_))}#a(t){return T(t,this.#t.numbers)}values(t,e,n){
let r={},o={},i=n.filter(d=>!this.#_(t,d,e,r,o)),c=this.#p(t,e,r).flatMap(d=>this.#o.of(d).flatMap(f=>this.#a(
f))),l=i.filter(({start:d,end:f})=>!this.#a(e.slice(d,f)).every(m=>c.includes(m))),_=d=>d.filter(({proper:f})=>f).
length,u=_(n)-_(l),g=t.parameters.find(({name:d})=>d==="minYears"),h=g&&this.#c[3].exec(e)?.slice(1).find(Boolean);
return h&&this.#l(t,g,rt(g,this.#t.years[h]??h),r),{values:r,placed:u}}#_(t,e,n,r,o){let{start:i,end:a,things:c,
kinds:l,proper:_}=e;if(l.includes("year"))return this.#f(t,e,n,r);if(e.value){let g=t.parameters.find(({type:h,
name:d})=>l.includes(h)||l.includes(d));return g!==void 0&&this.#l(t,g,rt(g,e.value),r)}if(!_&&this.#h(t,n.slice(
i,a)))return!1;let u=t.parameters.filter(({type:g,of:h})=>g==="entity"&&(!h||l.includes(h)));return u.sort((g,h)=>+(g.
name in r)-+(h.name in r)||+!g.of-+!h.of),u.some(g=>{let h=g.name in o&&!this.#c[4].test(n.slice(o[g.name],i)),
d=(r[g.name]??[]).map(b=>b.value),m=c.filter(b=>!h||d.includes(b)).some(b=>this.#l(t,g,v(b),r));return m&&(o[g.
name]=a),m})}#l(t,{name:e,single:n},r,o){let i=o[e]??[],a=i.some(c=>A(c)===A(r));return a||i.length&&n?a:this.#u(
t,{...o,[e]:[r]})?(o[e]=[...i,r],!0):!1}#u(t,e){let n=JSON.stringify([t.name,Object.entries(e).map(([a,c])=>[a,
...c.map(A)])]),r=this.#e.get(n);if(r!==void 0)return r;let o=a=>this.#n(S(t.text,a)).rows.length>0,i=o(e);if(!i){
let{wide:a,added:c}=St(this.#n,this.#s,t,e);i=Object.keys(c).length>0&&o(a)}return this.#e.set(n,i),i}#f(t,{start:e,
end:n,value:r},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,_]=this.#c.map(f=>f.test(a)),u=Number(r),g={fromYear:c||
!l?u:null,toYear:l||!c?u-Number(_):null,year:!c&&!l?u:null},h=t.parameters.filter(({name:f,type:m})=>m==="year"&&
!(f in i)),d={};for(let[f,m]of Object.entries(g)){let b=h.find(k=>k.name===f);b&&m!==null&&(d[f]=[rt(b,String(
m))])}return!Object.keys(d).length||!this.#u(t,{...i,...d})?!1:(Object.assign(i,d),!0)}#p(t,e,n){let r=this.#a(
e),o=[];for(let i of t.parameters.filter(({type:a,name:c})=>a==="entity"&&!(c in n))){let a=this.#d(t,i.name).
map(_=>({thing:_,much:Math.max(0,...this.#o.of(_).map(u=>this.#g(u,r)))})),[c,l]=[...a,{thing:"",much:0},{thing:"",
much:0}].sort((_,u)=>u.much-_.much);c.much<this.#t.measures.like||c.much===l.much||this.#l(t,i,v(c.thing),n)&&
o.push(c.thing)}return o}#d(t,e){let n=this.#r.get(t.name)??this.#n(S(t.text,{}));this.#r.set(t.name,n);let r=n.
variables.indexOf(e),o=r<0?[]:n.rows.map(i=>i[r]);return[...new Set(o.flatMap(i=>i&&M(i)?[i.value]:[]))]}#g(t,e){
let n=this.#a(t),r=n.filter(a=>e.some(c=>Wt(a,c)));if(!n.every(a=>!qt(a)||r.includes(a))||r.every(a=>this.#i.isCommon(
a)))return 0;let i=a=>a.reduce((c,l)=>c+this.#i.weight(l),0);return i(r)/i(n)}#h({title:t},e){let n=this.#a([t].
flat().join(" "));return this.#a(e).every(r=>n.some(o=>Wt(r,o)||Wt(o,r)))}};function Oe(s){let t=new Map;for(let e of s.flatMap(Se))t.set(e,(t.get(e)??0)+1);return t}var vt=class{#e;#r=new Map;#n;#s;#t;constructor(t,e){
this.#t=t,this.#s=e;let n=Object.entries(t.phrasings).flatMap(([i,a])=>a.map(c=>({name:i,features:Oe(c.split("\
 ").filter(Boolean))}))),r=new Map;for(let{name:i,features:a}of n)for(let c of a.keys())r.set(c,(r.get(c)??new Set).
add(i));let o=Object.keys(t.phrasings).length;this.#e=new Map([...r].map(([i,a])=>[i,Math.log(1+o/a.size)])),this.
rare=Math.log(1+o),this.rather=Math.log(1+o/t.measures.many),this.#n=n.map(({name:i})=>i);for(let[i,{features:a}]of n.
entries())for(let[c,l]of this.#c(a))this.#r.set(c,[...this.#r.get(c)??[],[i,l]])}scores(t){let e=new Map;for(let[
r,o]of this.#c(Oe(this.#i(t))))for(let[i,a]of this.#r.get(r)??[])e.set(i,(e.get(i)??0)+o*a);let n=new Map;for(let[
r,o]of e){let i=this.#n[r];n.set(i,[...n.get(i)??[],o])}return new Map([...n].map(([r,o])=>[r,this.#o(o)]))}#o(t){
let[e,...n]=t.sort((r,o)=>o-r).slice(0,4);return e+this.#t.measures.next*n.reduce((r,o)=>r+o,0)/3}weight(t){return this.#e.
get(Re(t)?t:t.slice(0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){let e=n=>this.#e.has(
n);return Re(t)?t.length<3||e(t)||e(t.replace(/s+$/,"")):e(t.slice(0,2))||t.length<=3&&e(`^${t[0]}`)}strange(t){
let e=this.#i(t).filter(r=>!r.startsWith("zz")),n=r=>r.reduce((o,i)=>o+i.length,0);return n(e.filter(r=>!this.
knows(r)))/(n(e)||1)}#i(t){return T(this.#s(t),this.#t.numbers)}#c(t){let e=[...t].map(([r,o])=>({feature:r,value:Math.
sqrt(o)*(this.#e.get(r)??this.rare)})),n=Math.sqrt(e.reduce((r,{value:o})=>r+o*o,0))||1;return e.map(({feature:r,
value:o})=>[r,o/n])}},Re=s=>!ot(s)&&/^[\0-\x7f]*$/.test(s);var rs=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/gu;function Ae(s,t,e,n,r){
let o=R(e),i=Object.values(r).flatMap(w=>w.map(({value:y})=>y)),a=w=>w.flatMap(y=>T(y,t.numbers)),c=new Set(a(
[...[n.title].flat(),...i.flatMap(w=>[w,...s.of(w)])])),l=t.phrasings[n.name],_=new Set([...c,...l.flatMap(w=>w.
split(" "))]),u=e.length===o.length?e:o,g=s.mentions(e),h=g.filter(({start:w,end:y,things:$,kinds:X,value:Z,proper:Ze})=>{
let Kt=u.slice(w,y);return!Ze||i.includes(Z)||$.some(Q=>i.includes(Q))||X.includes("year")&&Object.keys(r).some(
Q=>/year$/i.test(Q))||Kt.toUpperCase()===Z&&Kt!==Z?!1:!a([o.slice(w,y)]).every(Q=>c.has(Q))}),d=({0:{length:w},
index:y})=>({start:y,end:y+w}),f=[...o.matchAll(rs)].map(d).filter(({start:w,end:y})=>g.every($=>y<=$.start||$.
end<=w)).filter(({start:w,end:y})=>!a([o.slice(w,y)]).every($=>_.has($))),{ended:m}=t.patterns,b=l.some(w=>new RegExp(
m).test(w))?[]:[...o.matchAll(new RegExp(m,"g"))];return[...h,...f,...b.map(d)].sort((w,y)=>w.start-y.start||w.
end-y.end).map(({start:w,end:y})=>u.slice(w,y))}var Et=class{#e;#r;#n;#s;#t;constructor(t,e){let{sentences:n}=t.asking;this.#e=t,this.#r=e,this.#n=new xt(t.names(
e),n),this.#s=new vt(n,r=>this.#n.masked(r)),this.#t=new $t(t,e,this.#n,this.#s)}of(t){let e=this.fitting(t),n=this.#n.
unknown(t,g=>this.#s.knows(g)),{measures:r,patterns:o,denying:i}=this.#e.asking.sentences,a=R(t),l=i.includes(
e[0]?.name)||new RegExp(o.whether).test(a)?[]:[...a.matchAll(new RegExp(o.denied,"g"))].map(([g])=>g),_=n.length>
0||l.length>0||!e[0]?.isSure,u=_&&e[0]?.isLikelier?e[0]:null;return{found:_?[]:e.slice(0,r.most),unknown:n,denied:l,
nearest:u}}fitting(t){let{sentences:e}=this.#e.asking,{measures:n}=e,r=this.#n.mentions(t).filter(u=>u.proper||
!this.#i(t,u)),o=r.filter(u=>u.proper).length,i=n.strange*this.#s.strange(t),a=this.#s.scores(t),c=a.get("")??
0;return a.delete(""),[...a].sort(([u,g],[h,d])=>d-g||(u<h?-1:1)).slice(0,n.tried).map(([u,g])=>{let h=this.#e.
asking.questions.find(y=>y.name===u),{values:d,placed:f}=this.#t.values(h,R(t),r),m=f?n.placed*f/o:o?-n.spare:
0,b=g+m-i,k=b>=Math.max(n.enough,c),w=Ae(this.#n,e,t,h,d);return{name:u,typed:this.#o(d),left:w,score:b,isSure:k,
isLikelier:b>c}}).sort((u,g)=>g.score-u.score)}#o(t){let e=this.#e.names(this.#r),n=Object.entries(t).map(([r,
o])=>[r,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):a)]);return Object.fromEntries(n)}#i(t,{start:e,end:n}){
return T(R(t).slice(e,n),this.#e.asking.sentences.numbers).every(o=>this.#s.isCommon(o))}};var Mt=class{#e={};#r={};#n={};#s;constructor(t,e){this.graph=t,this.asking=e,this.#s=new Map(e.questions.map(
n=>[n.name,n]))}names(t){return this.#e[t]??=new kt(this.graph,t,this.asking),this.#e[t]}understood(t,e){return this.#r[e]??=
new Et(this,e),this.#r[e].of(t)}values(t,e,n){let r=this.#t(t),o={};for(let[i,a]of Object.entries(e)){let c=r.
parameters.find(l=>l.name===i);if(!c)throw new L("strange",i,"",a.join(", "),r.parameters.map(l=>l.name));o[i]=
a.map(l=>ke(this.graph,n,this.names(n),r,c,l))}return o}#t(t){let e=this.#s.get(t);if(!e)throw new L("strange",
t,"",t);return e}answer(t,e,n,r,o=null){let i=this.#t(t),a=$=>this.graph.select(n,$),c=this.values(t,e,n),{wide:l,
added:_}=St(a,this.asking.queries.included,i,c),u=S(i.text,l),g=a(u),d=(g.rows.length?i.evidence:[]).map($=>[$,
a(S($.text,l))]),f=be(g,d,i.keys,a,this.asking),m=this.#o(u,g,f,i.columns,_,n,r),b=i.view&&{kind:i.view[0],fields:i.
view[1]},k=Object.fromEntries(m.columns.map(($,X)=>[$,m.headings[X]])),w=typeof i.title=="string"?i.title:i.title[r===
"ko"?1:0],y={asking:this.asking,names:this.names(n),lang:r};return{...m,chart:b&&_e(m,b,w,k,y,o)}}table(t,e,n){
let r=this.graph.select(e,t);return this.#o(t,r,r.rows.map(()=>[]),{},{},e,n)}#o(t,{variables:e,rows:n},r,o,i,a,c){
let l=w=>this.graph.select(a,w),_=this.names(a),u={asking:this.asking,names:_,lang:c};this.#n[a]??=pe(l,this.asking);
let g=this.#n[a],h=r.map(w=>ge(w.map(({triple:y})=>U(y)),g)),d=he(l,this.asking,new Set(h.flatMap(w=>[...w.keys()])),
w=>_.slug(w)),{kept:f,cells:m,subject:b}=te(t,e,n,u),k=n.map((w,y)=>{let $=me(h[y],d),X=[...new Set(r[y].flatMap(
({passages:Z})=>Z))].sort();return{terms:w,cells:m[y],evidence:r[y],passages:X,errata:$,mark:yt($)}});return{query:t,
variables:e,columns:f.map(w=>e[w]),headings:f.map(w=>this.heading(e[w],o,c)),subject:b,rows:k,footnotes:ye(e,k,
u),also:Object.fromEntries(Object.entries(i).map(([w,y])=>[w,y.map($=>_.of($,c))])),paraphrases:this.#i(k,a,c)}}heading(t,e,n){
let r=e[t]??this.asking.headings[t]??t;return typeof r=="string"?r:r[n==="ko"?1:0]}#i(t,e,n){let r=[...new Set(
t.flatMap(a=>a.passages))].sort(),o={};if(!r.length)return o;let i=S(this.asking.queries.paraphrases,{passage:r.
map(v)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.value]=c.
value);return o}};function je(s,t,e,n){let r=s.names(n),o=s.asking.questions.find(f=>f.name===t),{of:i="",type:a=""}=o?.parameters.
find(f=>f.name===e)??{},{variables:c,rows:l}=s.graph.select(n,S(o?.text??"",{})),_=c.indexOf(e),u=_<0?[]:l.flatMap(
f=>f[_]??[]);if(a!=="entity")return[...new Set(u.filter(m=>m.type==="literal").map(({value:m})=>m))].sort().map(
m=>({typed:m,label:[m,m],names:[m]}));let g=new Map;for(let{thing:f,text:m,kind:b}of r.all)(!i||r.slug(b)===i)&&
g.set(f,[...g.get(f)??[],m]);let h=new Set(u.filter(M).map(({value:f})=>f));return(h.size?[...h]:[...g.keys()].
filter(f=>i||r.local(f)===f)).map(f=>{let m=[...g.get(f)??[],r.slug(f)];return{typed:r.typed(f),label:[r.of(f,
"en"),r.of(f,"ko")],names:[...new Set(m)]}})}var Bt=["subject","predicate","object"];function Ne(s,t,e,n){let r=s.names(e),o={asking:s.asking,names:r,lang:n},
i=s.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,_)=>N(l,o,_===2?r.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=Bt.map(c=>s.heading(c,{},n));return{query:t,variables:Bt,columns:Bt,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var ft=class s{static __wrap(t){let e=Object.create(s.prototype);return e.__wbg_ptr=t,Te.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Te.unregister(this),t}free(){let t=this.
__destroy_into_raw();p.__wbg_asyncparseriterator_free(t,0)}next(){return p.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(ft.prototype[Symbol.dispose]=ft.prototype.free);var pt=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,Ie.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Ie.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_blanknode_free(t,
0)}equals(t){return p.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(pt.prototype[Symbol.dispose]=pt.prototype.free);var dt=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,ze.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ze.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_defaultgraph_free(
t,0)}equals(t){return p.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(dt.prototype[Symbol.dispose]=dt.prototype.free);var gt=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,Le.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Le.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_literal_free(t,0)}get datatype(){
let t=p.literal_datatype(this.__wbg_ptr);return J.__wrap(t)}get direction(){let t,e;try{let n=p.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}equals(t){return p.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=p.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=p.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(gt.prototype[Symbol.dispose]=gt.prototype.free);var J=class s{static __wrap(t){let e=Object.create(s.prototype);
return e.__wbg_ptr=t,Ce.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Ce.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_namednode_free(t,0)}equals(t){return p.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(J.prototype[Symbol.dispose]=J.prototype.free);var ht=class s{static __wrap(t){let e=Object.create(s.prototype);
return e.__wbg_ptr=t,Fe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Fe.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriterator_free(t,0)}next(){let t=p.
parseriterator_next(this.__wbg_ptr);if(t[2])throw E(t[1]);return K.__wrap(t[0])}};Symbol.dispose&&(ht.prototype[Symbol.
dispose]=ht.prototype.free);var K=class s{static __wrap(t){let e=Object.create(s.prototype);return e.__wbg_ptr=
t,Ue.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Ue.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriteratorresult_free(t,0)}get done(){return p.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=p.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:Y.__wrap(
t)}};Symbol.dispose&&(K.prototype[Symbol.dispose]=K.prototype.free);var Y=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,De.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,De.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_quad_free(t,0)}equals(t){
return p.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return p.quad_graph(this.__wbg_ptr)}get object(){return p.
quad_object(this.__wbg_ptr)}get predicate(){return p.quad_predicate(this.__wbg_ptr)}get subject(){return p.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=p.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],
n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(Y.prototype[Symbol.dispose]=
Y.prototype.free);var H=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,We.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_store_free(t,0)}add(t){let e=p.store_add(this.__wbg_ptr,
t);if(e[1])throw E(e[0])}delete(t){let e=p.store_delete(this.__wbg_ptr,t);if(e[1])throw E(e[0])}dump(t,e){let n,
r;try{let a=p.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,E(a[2]);return n=o,r=i,x(
o,i)}finally{p.__wbindgen_free(n,r,1)}}has(t){let e=p.store_has(this.__wbg_ptr,t);if(e[2])throw E(e[1]);return e[0]!==
0}load(t,e,n,r){let o=p.store_load(this.__wbg_ptr,t,e,n,r);if(o[1])throw E(o[0])}match(t,e,n,r){let o=p.store_match(
this.__wbg_ptr,t,e,n,r);if(o[3])throw E(o[2]);var i=Pe(o[0],o[1]).slice();return p.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=p.store_new(t);if(e[2])throw E(e[1]);return this.__wbg_ptr=e[0],We.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=_t(t,p.__wbindgen_malloc,p.__wbindgen_realloc),r=P,o=p.store_query(this.
__wbg_ptr,n,r,e);if(o[2])throw E(o[1]);return E(o[0])}get size(){let t=p.store_size(this.__wbg_ptr);if(t[2])throw E(
t[1]);return t[0]>>>0}update(t,e){let n=_t(t,p.__wbindgen_malloc,p.__wbindgen_realloc),r=P,o=p.store_update(this.
__wbg_ptr,n,r,e);if(o[1])throw E(o[0])}};Symbol.dispose&&(H.prototype[Symbol.dispose]=H.prototype.free);var mt=class s{static __wrap(t){
let e=Object.create(s.prototype);return e.__wbg_ptr=t,qe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,qe.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_variable_free(
t,0)}equals(t){return p.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(mt.prototype[Symbol.dispose]=mt.prototype.free);function At(s,t){let e=p.parse(s,t);if(e[2])throw E(e[1]);return E(e[0])}function os(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
x(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=Vt(e),r=_t(n,p.__wbindgen_malloc,p.
__wbindgen_realloc),o=P;B().setInt32(t+4,o,!0),B().setInt32(t+0,r,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,r=typeof n=="string"?n:void 0;
var o=it(r)?0:_t(r,p.__wbindgen_malloc,p.__wbindgen_realloc),i=P;B().setInt32(t+4,i,!0),B().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(x(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return ft.__wrap(t)},__wbg_blanknode_new:function(t){return pt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return I(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return I(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return dt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,r;try{n=t,r=e,console.error(x(t,e))}finally{p.
__wbindgen_free(n,r,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return I(function(t,e){globalThis.crypto.
getRandomValues(Be(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return I(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return I(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return I(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return gt.__wrap(
t)},__wbg_namednode_new:function(t){return J.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(x(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(x(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},r=(i,a)=>{let c=n.
a;n.a=0;try{return cs(c,n.b,i,a)}finally{n.a=c}};return new Promise(r)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return I(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return I(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return ht.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return K.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(Be(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return Y.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return I(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,r=_t(n,p.__wbindgen_malloc,p.__wbindgen_realloc),
o=P;B().setInt32(t+4,o,!0),B().setInt32(t+0,r,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return it(t)?0:at(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return it(t)?0:at(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return it(t)?0:at(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return it(t)?0:at(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return mt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(x(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return _s(t,e,as)},__wbindgen_cast_0000000000000002:function(t,e){
return ls(t,e,is)},__wbindgen_cast_0000000000000003:function(t,e){return x(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=Pe(t,e).slice();return p.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=p.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function is(s,t){return p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
s,t)}function as(s,t,e){let n=p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
s,t,e);if(n[1])throw E(n[0])}function cs(s,t,e,n){p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
s,t,e,n)}var Te=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>p.
__wbg_asyncparseriterator_free(s,1)),Ie=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_blanknode_free(s,1)),ze=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_defaultgraph_free(s,1)),Le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_literal_free(s,1)),Ce=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_namednode_free(s,1)),Fe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_parseriterator_free(s,1)),Ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbg_parseriteratorresult_free(s,1)),De=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>p.__wbg_quad_free(s,1)),We=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>p.__wbg_store_free(s,1)),qe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>p.__wbg_variable_free(s,1));function at(s){let t=p.__externref_table_alloc();return p.
__wbindgen_externrefs.set(t,s),t}var Rt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>p.__wbindgen_destroy_closure(s.a,s.b));function Vt(s){let t=typeof s;if(t=="number"||t=="boolean"||s==null)
return`${s}`;if(t=="string")return`"${s}"`;if(t=="symbol"){let r=s.description;return r==null?"Symbol":`Symbol\
(${r})`}if(t=="function"){let r=s.name;return typeof r=="string"&&r.length>0?`Function(${r})`:"Function"}if(Array.
isArray(s)){let r=s.length,o="[";r>0&&(o+=Vt(s[0]));for(let i=1;i<r;i++)o+=", "+Vt(s[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(s)),n;if(e&&e.length>1)n=e[1];else return toString.call(s);if(n=="Object")try{return"Object\
("+JSON.stringify(s)+")"}catch{return"Object"}return s instanceof Error?`${s.name}: ${s.message}
${s.stack}`:n}function Pe(s,t){s=s>>>0;let e=B(),n=[];for(let r=s;r<s+4*t;r+=4)n.push(p.__wbindgen_externrefs.
get(e.getUint32(r,!0)));return p.__externref_drop_slice(s,t),n}function Be(s,t){return s=s>>>0,lt().subarray(s/
1,s/1+t)}var q=null;function B(){return(q===null||q.buffer.detached===!0||q.buffer.detached===void 0&&q.buffer!==
p.memory.buffer)&&(q=new DataView(p.memory.buffer)),q}function x(s,t){return fs(s>>>0,t)}var ct=null;function lt(){
return(ct===null||ct.byteLength===0)&&(ct=new Uint8Array(p.memory.buffer)),ct}function I(s,t){try{return s.apply(
this,t)}catch(e){let n=at(e);p.__wbindgen_exn_store(n)}}function it(s){return s==null}function ls(s,t,e){let n={
a:s,b:t,cnt:1},r=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{r._wbg_cb_unref()}};return r._wbg_cb_unref=
()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Rt.unregister(n))},Rt.register(r,n,n),r}function _s(s,t,e){
let n={a:s,b:t,cnt:1},r=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,r._wbg_cb_unref()}};
return r._wbg_cb_unref=()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Rt.unregister(n))},Rt.register(
r,n,n),r}function _t(s,t,e){if(e===void 0){let a=ut.encode(s),c=t(a.length,1)>>>0;return lt().subarray(c,c+a.length).
set(a),P=a.length,c}let n=s.length,r=t(n,1)>>>0,o=lt(),i=0;for(;i<n;i++){let a=s.charCodeAt(i);if(a>127)break;
o[r+i]=a}if(i!==n){i!==0&&(s=s.slice(i)),r=e(r,n,n=i+s.length*3,1)>>>0;let a=lt().subarray(r+i,r+n),c=ut.encodeInto(
s,a);i+=c.written,r=e(r,n,i,1)>>>0}return P=i,r}function E(s){let t=p.__wbindgen_externrefs.get(s);return p.__externref_table_dealloc(
s),t}var Ot=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Ot.decode();var us=2146435072,Pt=0;function fs(s,t){
return Pt+=t,Pt>=us&&(Ot=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Ot.decode(),Pt=t),Ot.decode(lt().subarray(
s,s+t))}var ut=new TextEncoder;"encodeInto"in ut||(ut.encodeInto=function(s,t){let e=ut.encode(s);return t.set(
e),{read:s.length,written:e.length}});var P=0,ps,ds,p;function gs(s,t){return ds=s,p=s.exports,ps=t,q=null,ct=
null,p.__wbindgen_start(),p}function Ve(s){if(p!==void 0)return p;s!==void 0&&(Object.getPrototypeOf(s)===Object.prototype?{module:s}=s:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=os();s instanceof WebAssembly.
Module||(s=new WebAssembly.Module(s));let e=new WebAssembly.Instance(s,t);return gs(e,s)}var Ge="application/trig",Je="application/n-quads",hs="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Gt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
Ke=s=>Ve({module:s});function Tt(s){let t=s.replaceAll(Gt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Nt=class{#e={};#r={};#n;constructor(t){
this.#n=t}#s(t){let{graph:e,changes:n,record:r}=this.#n,o=new H([]);if(e.includes("_:"))for(let i of At(e,{format:Ge}))
o.add(i);else o.load(e,{format:Ge});if(t!==this.#n.reading&&n){for(let i of At(n.gone,{format:Je}))o.delete(i);
for(let i of At(n.new,{format:Je}))o.add(i)}return o.update(hs.replace("RECORD",r)),this.#r[t]=this.#t(o,r),o}#t(t,e){
let r=t.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=r.filter(({value:i})=>i!==e);return o.
length<r.length?o:void 0}#o(t,e,n={}){this.#e[t]??=this.#s(t);let r=e.includes(this.#n.record)?void 0:this.#r[t];
return this.#e[t].query(e,{...n,...r?{named_graphs:r}:{}})}select(t,e){let{head:n,results:r}=JSON.parse(this.#o(
t,e,{results_format:"json"}));return{variables:n.vars,rows:r.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(jt))}};function jt(s){
let{termType:t,value:e,language:n,datatype:r}=s;return t==="NamedNode"?v(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:r.value}}:{type:"triple",value:{subject:jt(
s.subject),predicate:jt(s.predicate),object:jt(s.object)}}}var Jt=class extends Error{constructor(t){super(t.why),this.told=t}},ms=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function Ye(s){let{kind:t,reaches:e}=Tt(s);return e||(ms.includes(t)?t:"")}function He(s,t,e){let r=Object.
entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(r+s)}catch(o){if(o instanceof WebAssembly.
RuntimeError)throw o;let i=o instanceof Error?o.message:String(o);throw ws(i,s,r.length,Object.keys(t))}}function ws(s,t,e,n){
let r=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(s);if(!r)return new Error(s);let o=Number(
r[1]),i=Number(r[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,f)=>d+f.length+1,0)+i-1,l=r[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),_=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),u=l.filter(d=>d.startsWith('"')),g=l.filter(d=>/^\w+$/.test(d)),
h=bs(t,n);return h&&h.index<=c?It(t,h.index,"prefix",[h.prefix]):_.length?It(t,c,"reason",[_[0]]):u.length?It(
t,c,"signs",u.slice(0,6)):It(t,c-Math.max(0,...g.map(d=>d.length)),"unread",[])}function It(s,t,e,n){let r=s.slice(
0,Math.max(t,0)).split(`
`);return new Jt({line:r.length,column:(r.at(-1)??"").length+1,why:e,words:n})}function bs(s,t){let e=s.replaceAll(
Gt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function Xe(s,t){let e=s.names(t),{rows:n}=s.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),r=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...r].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>r.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),_=l!==a&&/^[\w-]+:[\w-]+$/.test(l),u=[e.of(a,"en"),e.of(a,"ko")];return _?[{curie:l,label:u,names:[...new Set(
c)],kind:i(a)}]:[]})}var O,ys={async open(s,t,e){let[n,r]=await Promise.all([zt(s),zt(t)]);Ke(n);let o=JSON.parse(new TextDecoder().
decode(r));O=new Mt(new Nt(o),o),setTimeout(()=>O.names(e));let{questions:i,graph:a,changes:c,...l}=O.asking;return{
...l,questions:i.map(({text:_,evidence:u,...g})=>g)}},answer:(s,t,e,n,r)=>({table:O.answer(s,t,e,n,r)}),alternatives:(s,t,e)=>Xt(
O,s,t,e),choices:(s,t,e)=>je(O,s,t,e),understood:(s,t)=>O.understood(s,t),vocabulary:s=>Xe(O,s),sparql(s,t,e){
let n=Ye(s);if(n)return{refused:n};let{kind:r}=Tt(s);return He(s,O.asking.prefixes,o=>r==="ASK"?{holds:O.graph.
holds(t,o)}:r==="SELECT"?{table:O.table(o,t,e)}:{table:Ne(O,o,t,e),isGraph:!0})}};self.onmessage=async({data:{
id:s,what:t,given:e}})=>{try{let n=await ys[t](...e);self.postMessage({id:s,result:n})}catch(n){if(n instanceof
WebAssembly.RuntimeError)return self.postMessage({id:s,isBroken:!0});let{message:r=String(n),told:o}=n??{};self.
postMessage({id:s,error:{message:r,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
