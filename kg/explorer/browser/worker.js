"use strict";(()=>{var Ye={33:60,35:62},He=126;function Xe(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):He;n=n*85+(o<42?Ye[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Tt(r){let t=new Blob(
[Xe(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var C="http://www.w3.org/2001/XMLSchema#",Ze=/[\p{Cc} <>"{}|\\^`]/u,Qe={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},S=r=>({type:"uri",value:r}),X=(r,t)=>({type:"literal",value:r,...t?{datatype:C+
t}:{}}),v=r=>r?.type==="uri";function T({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")return`_:${t}`;
if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(T).join(" ")} )>>`;if(r==="uri"){if(Ze.test(
t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>Qe[o])}"`;return n?
`${s}@${n}`:e&&e!==`${C}string`?`${s}^^<${e}>`:s}var j=r=>r?T(r):"",tn=["Long","Int","Short","Byte"],en=["inte\
ger",...tn.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],nn=new Map([...en.map(r=>[C+r,/^[+-]?\d+$/]),[`${C}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${C}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${C}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function A(r){if(r?.type!=="literal"||!nn.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function Z(r){
return r?.type!=="literal"||r.datatype!==`${C}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function Gt(r){
let t=new Map;for(let e of r){let n=A(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=Z(e),o=n??(s===null?
T(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var rn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function x(r,t){
return r.replaceAll(rn,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?Gt(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
T).join(" ")} } ${o??""}`.trimEnd():""})}var sn=1e3,on=6,an=["entity","year","currency"],Jt=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function Kt(r,t,e,n){
let s=performance.now()+sn,{questions:o}=r.asking,i=o.find(g=>g.name===t),a=r.values(t,e,n),c=[],l=!1;function _(g,d){
if(c.some(w=>w.name===g.name&&w.name!==t)||(l||=performance.now()>s,l))return;let p=w=>Object.fromEntries(Object.
entries(d).map(([y,b])=>[y,w[b]])),{rows:m}=r.graph.select(n,x(g.text,p(a)));m.length&&c.push({name:g.name,typed:p(
e),rows:m.length})}let u=Object.keys(a);for(let g of u.length>1?u:[])_(i,Object.fromEntries(u.filter(d=>d!==g).
map(d=>[d,d])));let h=o.filter(g=>g!==i).sort((g,d)=>Jt(i,d)-Jt(i,g));for(let g of i.parameters.filter(d=>u.includes(
d.name)&&an.includes(d.type)))for(let d of h)for(let p of d.parameters)p.type===g.type&&_(d,{[p.name]:g.name});
return{found:c.slice(0,on),isCut:l}}var cn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
ln=[["tn",12],["bn",9],["m",6]],_n=[["조",12],["억",8],["만",4],["",0]];function Yt(r){let t=[...r.matchAll(
cn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function F(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Ht=r=>r.replace(/^0+(?=\d)/,
"");function Q(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let _=s[t]??t,u=Ht(a).length>4||!Object.hasOwn(s,t);return`${o}${un(a,c)}${u?
" ":""}${_}`}let l=F(i);for(let[_,u]of ln){let h=a.length>u?`${a.slice(0,-u)}.${a.slice(-u)}${c}`:"";if(h&&h.replace(
/0+$/,"").split(".")[1].length<=3){l=`${F(h)} ${_}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function un(r,t){let e=r,n=[];for(let[s,o]of _n){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=F(Ht((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var V="currency",fn={en:["no","yes"],ko:["아니요","예"]};function R(r,{asking:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(v(r))return e.of(r.value,n);if(r.type!=="literal")return T(r);let i=t.counts.includes(s)?A(r):
null;if(i!==null)return o?Q(i,o,n,t):F(i);let a=Z(r);return a===null?r.value:fn[n][Number(a)]}function It(r,t,e){
let n=Yt(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>s(o)??
o)}var tt=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(V)]?.value||"";function pn(r,t,e){let n=new Map;for(let s=0;s<
t;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):
[]}function Xt(r,t,e,n){let{amounts:s}=n.asking,o=It(r,t,s),i=t.indexOf(V),a=t.indexOf("property"),c=o.flatMap(
(p,m)=>s.includes(p)?[m]:[]),l=i>=0&&e.every(p=>!p[i]||p[i].type==="literal"&&c.some(m=>A(p[m])!==null)),_=new Set(
e.map(p=>p[0]&&T(p[0]))),u=e.length>1&&a>0&&_.size===1,h=new Set([...pn(e,t.length,n.lang),...l?[i]:[],...u?[0]:
[]]),g=e.map(p=>{let m=a>=0?n.names.local(p[a]?.value??""):"";return p.map((w,y)=>{let b=o[y].toLowerCase().endsWith(
"value")?m:o[y];return h.has(y)?"":R(w,n,b,l?tt(t,p,b,s):"")})}),d=t.flatMap((p,m)=>!h.has(m)&&(!e.length||g.some(
w=>w[m]))?[m]:[]);return{kept:d,cells:g.map(p=>d.map(m=>p[m])),subject:u?R(e[0][0],n):""}}var dn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function Zt(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var gn={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${Zt(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${Zt(t,"ko")}${n}문장`}};function G(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=dn.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&gn[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var Qt={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},zt=4,hn=300,gt=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(i,a)=>[i,a]))}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.places.get(s)??-1]??null).find(s=>s!==
null)??null}label(t,e){let n=this.term(t,e);return n?R(n,this.words):this.word(e==="panel"?"whole":"unsaid")}word(t,...e){
let n=this.words.asking.charts[t],s=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,
(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="bound"){let s=this.term(t,n),o=s?Qt[this.
words.names.local(s.value)]:"";return o===void 0?`${e} (${R(s,this.words)})`:o+e}isOpen(t,e){let n=this.term(t,
e);return n!==null&&(Qt[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=A(this.term(t,e)),s=n!==
null&&n.length<hn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.words.asking,{variables:a}=this.
answer,[c]=It(this.answer.query,[o],i),l=this.places.has(V)&&i.includes(c),_=tt(a,t.terms,c,i),u="panel"in this.
view.fields?[this.label(t,"panel")]:[];l&&u.push(s===null?this.word("no amount"):this.currency(_));let h=n===null||
s===null?"":l?Q(n,_,this.lang,this.words.asking):F(n),g={size:s,figure:h,note:this.#s(t,_)},d=l&&s!==null,p=d&&
this.rates?this.rates.currency:_;d&&(u[u.length-1]=this.currency(p)),d&&p!==_&&Object.assign(g,this.#e(s,_,h,g.
note));let m=[g.figure&&this.bound(t,g.figure),t.mark].filter(Boolean).join(" "),w=p!==_;return{row:t,size:g.size,
text:m,note:g.note,panel:u.join(" · "),money:d,converted:w}}#e(t,e,n,s){let{currency:o,worth:i}=this.rates,a=Number(
(t*i[e]).toPrecision(3)),c=`≈${Q(String(a),o,this.lang,this.words.asking)}`;return{size:a,figure:c,note:[n,s].
filter(Boolean).join(" · ")}}currency(t){let e=this.words.asking.money[t]??t;return typeof e=="string"?e:e[this.
lang==="ko"?1:0]}#s(t,e){let n=this.words.asking.printed.flatMap(a=>this.term(t,a)??[]),s=t.passages.map(a=>this.
words.names.slug(a)),o=s.length>zt?` +${s.length-zt}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.
headings[a]??a} ${R(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.word("printed",a)),Z(this.
term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(
t,a)),G(s.slice(0,zt),this.lang)+o].filter(Boolean).join(" · ")}},te=(r,{mark:t})=>[r,t].filter(Boolean).join(
" ");function ht(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);return e}function ee(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function ne(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=te(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var mn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function se(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...wn(r,s,o,n)),
n+=o.length+1}return e}function wn(r,t,e,n){let s=e.map(({row:u})=>[r.label(u,"source"),r.label(u,"target")]),
o=Math.max(...e.map(({size:u})=>Math.abs(u??0)))||1,i=[new Map,new Map];e.forEach(({size:u},h)=>{s[h].forEach(
(g,d)=>{i[d].set(g,(i[d].get(g)??0)+(u??0))})});let a=Lt(s,1,i,Lt(s,0,i,[])),c=Lt(s,0,i,a),l=[re(s,0,c,a).map(
u=>n+u),re(s,1,a,c).map(u=>n+u)],_=[];e.forEach(({row:u,size:h,text:g,note:d},p)=>{let m="label"in r.view.fields?
r.label(u,"label"):"",w=h===null?1.5:Math.max(Math.round(Math.abs(h)/o*22*100)/100,1),y={panel:t,link:n+p,width:w,
said:h!==null,source:s[p][0]};for(let[M,E]of mn)_.push({...y,kind:"link",x:M,y:l[Number(E)][p],note:d});let b=[
m,g].filter(Boolean).join(" · ");_.push({...y,kind:"figure",x:0,y:l[0][p],text:[b,d].filter(Boolean).join(" ·\
 "),short:b})});for(let u of[0,1])for(let h of new Set(s.map(g=>g[u]))){let g=l[u].filter((m,w)=>s[w][u]===h),
[d,p]=[Math.min(...g),Math.max(...g)];_.push({panel:t,kind:"name",x:u,text:h,y:(d+p)/2,y0:d,y1:p})}return _}function Lt(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function re(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var bn=3;function oe(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?yn(r,t):r.view.kind==="slope"?kn(
r,e):""}function yn(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>bn)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function kn(r,t){let e=t.filter(({x:u})=>/^\d+$/.test(u)),n=[...ht(e,({series:u})=>u)].filter(([,u])=>new Set(
u.map(({x:h})=>h)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((u,h)=>Number(u.x)-Number(h.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[u,h]=[i,a].map(({x:g,rank:d,mark:p})=>`${g}년 ${d}위${p}`);return`${s}\
, ${u}에서 ${h}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,_]=[i,a].map(({x:u,rank:h,mark:g})=>`\
rank ${h}${g} in ${u}`);return`${s} ${c} from ${l} to ${_}`}var xn=/^\d+$/;function ie(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},_)=>{let u=r.label(a,"color");for(let h of n?["","2"]:[""]){let g=A(r.term(a,`y${h}`));
if(g===null)continue;let d=r.term(a,`x${h}`)?r.label(a,`x${h}`):"",p=n?`${u} ${_}`:u;e.set(JSON.stringify([c,d,
p]),{panel:c,x:d,y:Number(g),series:u,line:p,rank:r.bound(a,g,`bound${h}`),mark:a.mark,open:r.isOpen(a,`bound${h}`),
note:l})}});let o=({x:a})=>xn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Sn(i)}function Sn(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of ht(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var $n={bar:ee,timeline:ne,slope:ie,flow:se},vn={bar:"x",timeline:"x",slope:"y",flow:"size"},En={slope:"color",
flow:"source"},Mn=80,Ct=4;function ae(r,t,e,n,s,o=null){let i=new gt(r,t,n,s,o),a=r.rows.map(p=>i.figure(p,vn[t.
kind]));function c({size:p,row:m,panel:w}){return t.kind==="flow"?!0:p===null||t.kind!=="slope"||i.term(m,"x")?
p!==null:a.every(y=>y.panel!==w||!i.term(y.row,"x"))}let l=a.filter(c);if(!l.length)return null;let _=l.some(p=>p.
money);_&&l.sort((p,m)=>+(p.size===null)-+(m.size===null));let u=l.slice(0,Mn),h=$n[t.kind](i,u),g=a.filter(p=>!l.
includes(p)).map(p=>On(i,p)),d=oe(i,u,h);return{kind:t.kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!_?n[t.fields.
x[0]]??"":"",caption:jn(i,u,g,l.length),panels:[...new Set(h.map(({panel:p})=>p))],rows:h,scale:u.some(p=>p.money)?
"independent":"shared"}}var ce=({kind:r,fields:t})=>"label"in t?"label":En[r]??"y";function On(r,{row:t,text:e}){
let n=G(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,ce(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function le(r,t){let e=[...new Set(t)],n=e.slice(0,Ct).join(", ");return e.length>Ct?r.word("more",n,
e.length-Ct):n}function jn(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(_=>r.words.names.slug(_)))),{source:i}=r.words.asking,{rates:a}=r,c=typeof i=="strin\
g"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",le(r,e)):"",n>t.length?r.word("cut",t.length,n):"",
a&&t.some(({converted:l})=>l)?r.word("rates",a.date,An(a)):"",s.size>1&&!a?r.word("scales"):"",...Rn(r,t),c&&(r.
view.kind==="slope"&&o.size?r.word("stated",c,G([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var An=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function Rn(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(_=>e[_-1]).filter(_=>s.has(_));if(!i.length)return[];let a=le(r,i.map(_=>r.label(_,ce(r.view)))),c=o.
meant.map(_=>r.word("meant",_)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${G(o.passages,r.lang,!0)})`]})}var U=r=>r.map(j).join(" ");function _e(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=U([o,i,a]),_=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),ue(e.get(l),new Map([[s.value,new Map([[Nn(_),_]])]]))}
return e}var Nn=r=>typeof r=="string"?r:`${r.property} ${j(r.printed)}`;function ue(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function fe(r,t){let e=new Map;for(let n of r)ue(e,t.get(n)??new Map);return e}
function pe(r,{queries:t},e,n){let s=new Map,o=[...e].map(S);if(!o.length)return s;for(let[i,a,c,l]of r(x(t.errata,
{erratum:o})).rows){if(!i)continue;let _=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(_.problem[a["xml:lang"]??"en"]=a.value),_.severity=n(c?.value??""),l&&(_.passages=[...new Set(
[..._.passages,l.value])].sort()),s.set(i.value,_)}return s}function de(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var mt=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),ge=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function he({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[_,u]of e)for(let[h,g,d]of Tn(_,u)){let p=JSON.
stringify(h.slice(0,n.length).map(j)),m=i.get(p)??new Map;i.set(p,m);let w=m.get(U(g))??{triple:g,graphs:new Set};
m.set(U(g),w),w.graphs.add(d)}let a=[...i.values()].flatMap(_=>[..._.values()]).filter(({graphs:_})=>_.has("")),
c=In(a.map(({triple:_})=>_[0]),s,o),l=`${o.base}graph/`;return t.map(_=>{let u=JSON.stringify(n.map(d=>j(_[r.indexOf(
d)]??null)));return[...i.get(u)??new Map].sort(([d],[p])=>d<p?-1:1).map(([d,{triple:p,graphs:m}])=>{let w=new Set(
[...m,...m.has("")?c.get(d)??[]:[]]);return{triple:p,passages:[...w].filter(y=>y&&!y.startsWith(l)).sort()}}).
filter(d=>d.passages.length)})}function*Tn(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?S(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(g=>typeof g==
"number"?a[g]:g);if(c.some(g=>!g)||o.some(g=>!a[t.indexOf(g)]))continue;let[l,_,u,h]=c;yield[a,[l,_,u],h?.value??
""]}}}function In(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(x(e.stated,{s:o})).rows){if(!l)continue;let _=U([i,a,
c]);n.set(_,[...n.get(_)??[],l.value])}return n}var zn=["High","Medium","Low",""];function Ln(r,t,{corrected:e},n){let{amounts:s}=n.asking,o=t.evidence.find(({
triple:a})=>n.names.local(a[1].value)===V)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),_=tt(r,t.terms,l,s)||s.includes(l)&&o||"";return[R(c,n,n.names.slug(a),_)]});return[...new Set(
i)]}function me(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=Ln(r,o,a,e),l=mt([a]),_=JSON.
stringify([l,a.iri,c,a.meant]),u=n.get(_)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:ge(a,e.lang),passages:a.passages.map(h=>e.names.slug(h)),severity:a.severity};u.rows.push(
i+1),n.set(_,u)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:zn.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||Cn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function Cn(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Fn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Un={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},I=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.told={why:t,parameter:e,type:n,
text:s,others:o}}};function we(r,t,e,n,s,o){if(s.type!=="entity")return et(s,o);let i=_=>Dn(r,t,e,_,s.of),a=_=>{
let u=i(_),h=[..._].filter(g=>{let{variables:d,rows:p}=r.select(t,x(n.text,{[s.name]:[S(g)]}));return d.includes(
s.name)?p.some(m=>m.some(w=>w&&v(w)&&w.value===g)):p.length>0&&u.has(g)});return new Set(h)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new I("unknown",s.name,s.type,o);if(l.size>1)throw new I("several",s.name,
s.type,o,[...l].map(_=>e.contract(_)).sort());return S([...l][0])}function Dn(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${Fn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function et(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return X(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?A(X(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return X(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return X(t);throw new I("malforme\
d",r.name,e,t,[Un[e]??"…"])}var be=["en","ko"],Wn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,W=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),qn=r=>r.replaceAll(/[\n\t]/g," "),wt=class{all=[];#e=new Map;#s=[];#r=new Map;#n;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[d,p,m,w]of t.select(e,i.names).rows){if(!d||!p||!w||!v(d)||
p.type!=="literal")continue;let y=p["xml:lang"]??"",b={thing:d.value,text:p.value,lang:y,property:w.value,kind:m?.
value??""};this.all.push(b),s.includes(w.value)&&this.#e.set(d.value,[...this.#e.get(d.value)??[],b])}let a=o.
map(d=>`<${d}>`).join("|");for(let[d,p]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)d&&p&&v(
d)&&D(this.#r,p.value,d.value);this.#n=new Set(t.select(e,Wn).rows.map(([d])=>d?.value));let c=new Map,l=new Map,
_=new Map,u=new Map;for(let{thing:d,text:p,lang:m,property:w}of this.all){let y=s.includes(w);y&&(!m||be.includes(
m))&&D(c,p,d),y&&D(l,p,d);for(let b of[p,this.slug(d)])D(_,b,d),D(u,W(b),d)}let h=new Map,g=new Map;for(let d of this.#n)
D(h,this.slug(d),d),D(g,W(this.slug(d)),d);this.#s=[c,l,_,u,h,g]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...be.filter(
a=>a!==e),""],{labels:s}=this.#t,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??this.slug(t),a=Object.
values(o).some(_=>!_.startsWith(s)&&t.startsWith(_)),c=n!==void 0||!a?this.lookup(qn(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#i(
t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#_(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(t){let[e,n,s,
o,i,a]=this.#s,c=new Set;yield this.#c(t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield s.get(t)??
c,yield o.get(W(t))??c,yield i.get(t)??c,yield a.get(W(t))??c}#c(t){let{passages:e,prefixes:n}=this.#t,s=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+i]:[],a]});return new Set(
o.filter(i=>this.#n.has(i)))}#a(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#r.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#n.has(a)))}#_(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function D(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var Bn=/[가-힣]+|\p{Nd}+(?:st|nd|rd)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var z=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),nt=r=>/^[가-힣]/.test(r),L=(r,t)=>[...z(r).matchAll(
Bn)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function ye(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return nt(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}var ke=/[ \t\n_-]/,Pn=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
Vn=/(?:['’]?s|['’])?(?![a-z0-9])/y,Gn=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,
Jn=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,Kn=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][\p{L}\p{N}_-]*/gu,Yn=/[a-z]+|[가-힣]+/g,
xe=3,Hn=3,Xn=r=>r.length<xe&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),bt=class{#e=new Map;#s=new Map;#r;#n;#t;#o;constructor(t,e){
this.#n=t,this.#t=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:s,
kind:o}of this.#i()){let i=W(n);this.#e.set(i,(this.#e.get(i)??new Map).set(s,o)),this.#s.set(s,[...this.#s.get(
s)??[],n])}this.#r=new Set([...this.#e.keys()].flatMap(n=>[...n].map((s,o,i)=>i.slice(0,o+1).join(""))))}of(t){
return this.#s.get(t)??[]}#i(){let{terms:t}=this.#t,e=this.#n.all.map(({thing:a,text:c,kind:l})=>({thing:a,text:c,
kind:this.#n.slug(l)})),n=e.map(a=>({...a,text:this.#n.slug(a.thing)})),s=[...new Map(n.map(a=>[JSON.stringify(
a),a])).values()],o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&W(a).length>1),i=new Map;for(let{thing:a,
text:c,kind:l}of o){let _=c.split(/\s+/).filter(Boolean),u=_.at(-1)??"",h=u===u.toUpperCase()&&u!==u.toLowerCase();
l==="Person"&&_.length>1&&!h&&i.set(u,(i.get(u)??new Set).add(a))}for(let[a,c]of i)c.size===1&&o.push({thing:[
...c][0],text:a,kind:"Person"});return o}named(t){let e=z(t),n=t.length===e.length?t:e,s=[];for(let{index:o}of e.
matchAll(Pn)){let i=o>=(s.at(-1)?.end??0)?this.#_(e,o):null;i&&!Xn(n.slice(i.start,i.end))&&s.push(i)}return s}mentions(t){
let e=z(t);return[...this.named(t),...this.#c(t,e),...this.#u(e)].sort((s,o)=>s.start-o.start||s.end-o.end||s.
things.length-o.things.length)}masked(t){let e=z(t),n="",s=0;for(let{kinds:o,start:i,end:a}of this.named(t)){let[
c]=o.filter(l=>this.#t.proper.includes(l)).sort();c&&(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()} `,s=a)}return n+
e.slice(s)}unknown(t,e){let n=this.mentions(t);return[...t.matchAll(Gn)].filter(({0:s,index:o})=>o||/\p{Nd}/u.
test(s)).filter(({0:s,index:o})=>!n.some(({start:i,end:a})=>i<o+s.length&&o<a)).map(([s])=>s).filter(s=>s.length>=
xe&&!L(s,this.#t.numbers).every(e))}#c(t,e){return[...t.length===e.length?t.matchAll(Kn):[],...e.matchAll(Jn)].
flatMap(({0:s,index:o})=>{let i=[...this.#n.lookup(s)].sort();return i.length?[this.#a(o,s.length,i,["Passage"])]:
[]})}#a(t,e,n,s,o=""){let i=o!==""||s.some(a=>this.#t.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,
value:o,proper:i}}#_(t,e){let n=null,s="";for(let o=e+1;o<=t.length;o+=1){if(ke.test(t[o-1]))continue;if(s+=t[o-
1],!this.#r.has(s))break;let i=this.#e.get(s);i&&this.#l(t,e,o)&&(n=this.#a(e,o-e,[...i.keys()].sort(),[...new Set(
i.values())]))}return n}#l(t,e,n){let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:Vn;return o.lastIndex=n,s&&n-e>=Hn&&
!ke.test(t.slice(e,n))||o.test(t)}#u(t){let{paragraph:e,year:n}=this.#t.patterns,s=[...t.matchAll(new RegExp(e,
"g"))].map(({0:a,index:c,...l})=>{let _=[1,2,3,4].map(u=>l[u]).find(Boolean)??"";return this.#a(c,a.length,[],
["paragraph"],_)}),o=[...t.matchAll(new RegExp(n,"g"))].map(({0:a,index:c})=>this.#a(c,a.length,[],["year"],a)),
i=[...t.matchAll(Yn)].flatMap(({0:a,index:c})=>{let l=this.#f(a);return l?[this.#a(c,a.length,[],["currency"],
l)]:[]});return[...s,...o,...i]}#f(t){let{currencies:e}=this.#t;if(/^[a-z]/.test(t))return Object.hasOwn(e,t)?
e[t]:"";for(let n=t.length;n>1;n-=1){this.#o.lastIndex=n;let s=this.#o.exec(t)?.[0].length===t.length-n,o=t.slice(
0,n).replace(/화$/,"");if(s&&Object.hasOwn(e,o))return e[o]}return""}};var Se=r=>r.sort((t,e)=>t<e?-1:1);function Zn(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=Se(e.filter(v).
map(({value:i})=>i));for(;o.length;){let i=r(x(t,{thing:o.map(S)})).rows,a=new Set(i.map(([,c])=>c&&v(c)?c.value:
""));o=Se([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Qn(r,t,e,n){let{
variables:s,rows:o}=r(x(t.text,{[e]:n.map(S)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
x(t.text,{[e]:[S(l)]})).rows.length>0)}function yt(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let _=Qn(r,e,i,Zn(r,t,l));_.length&&(s[i]=[...l,
..._.map(S)],o[i]=_)}return{wide:s,added:o}}var $e=4;function Ut(r,t){if(nt(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(Dt(r)||Dt(t)||e<$e)return r===t;let n=Math.max($e,e-2);return r.slice(0,n)===t.slice(0,n)}var Dt=r=>/^\p{Nd}+$/u.
test(r),kt=class{#e=new Map;#s=new Map;#r;#n;#t;#o;#i;#c;constructor(t,e,n,s){this.#r=l=>t.graph.select(e,l),this.#n=
t.asking.queries.included,this.#t=t.asking.sentences,this.#o=n,this.#i=s;let{after:o,before:i,notIn:a,longFor:c}=this.#t.
patterns;this.#c=[o,i,a,c].map(l=>new RegExp(l))}#a(t){return L(t,this.#t.numbers)}values(t,e,n){let s={},o=n.
filter(g=>!this.#_(t,g,e,s)),a=this.#p(t,e,s).flatMap(g=>this.#o.of(g).flatMap(d=>this.#a(d))),c=o.filter(({start:g,
end:d})=>!this.#a(e.slice(g,d)).every(p=>a.includes(p))),l=g=>g.filter(({proper:d})=>d).length,_=l(n)-l(c),u=t.
parameters.find(({name:g})=>g==="minYears"),h=u&&this.#c[3].exec(e)?.slice(1).find(Boolean);return h&&this.#l(
t,u,et(u,this.#t.years[h]??h),s),{values:s,placed:_}}#_(t,e,n,s){let{start:o,end:i,things:a,kinds:c,proper:l}=e;
if(c.includes("year"))return this.#f(t,e,n,s);if(e.value){let u=t.parameters.find(({type:h,name:g})=>c.includes(
h)||c.includes(g));return u!==void 0&&this.#l(t,u,et(u,e.value),s)}if(!l&&this.#h(t,n.slice(o,i)))return!1;let _=t.
parameters.filter(({type:u,of:h})=>u==="entity"&&(!h||c.includes(h)));return _.sort((u,h)=>+(u.name in s)-+(h.
name in s)||+!u.of-+!h.of),_.some(u=>a.some(h=>this.#l(t,u,S(h),s)))}#l(t,{name:e,single:n},s,o){let i=o[e]??[],
a=i.some(c=>j(c)===j(s));return a||i.length&&n?a:this.#u(t,{...o,[e]:[s]})?(o[e]=[...i,s],!0):!1}#u(t,e){let n=JSON.
stringify([t.name,Object.entries(e).map(([a,c])=>[a,...c.map(j)])]),s=this.#e.get(n);if(s!==void 0)return s;let o=a=>this.#r(
x(t.text,a)).rows.length>0,i=o(e);if(!i){let{wide:a,added:c}=yt(this.#r,this.#n,t,e);i=Object.keys(c).length>0&&
o(a)}return this.#e.set(n,i),i}#f(t,{start:e,end:n,value:s},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,_]=this.#c.
map(p=>p.test(a)),u=Number(s),h={fromYear:c||!l?u:null,toYear:l||!c?u-Number(_):null,year:!c&&!l?u:null},g=t.parameters.
filter(({name:p,type:m})=>m==="year"&&!(p in i)),d={};for(let[p,m]of Object.entries(h)){let w=g.find(y=>y.name===
p);w&&m!==null&&(d[p]=[et(w,String(m))])}return!Object.keys(d).length||!this.#u(t,{...i,...d})?!1:(Object.assign(
i,d),!0)}#p(t,e,n){let s=this.#a(e),o=[];for(let i of t.parameters.filter(({type:a,name:c})=>a==="entity"&&!(c in
n))){let a=this.#d(t,i.name).map(_=>({thing:_,much:Math.max(0,...this.#o.of(_).map(u=>this.#g(u,s)))})),[c,l]=[
...a,{thing:"",much:0},{thing:"",much:0}].sort((_,u)=>u.much-_.much);c.much<this.#t.measures.like||c.much===l.
much||this.#l(t,i,S(c.thing),n)&&o.push(c.thing)}return o}#d(t,e){let n=this.#s.get(t.name)??this.#r(x(t.text,
{}));this.#s.set(t.name,n);let s=n.variables.indexOf(e),o=s<0?[]:n.rows.map(i=>i[s]);return[...new Set(o.flatMap(
i=>i&&v(i)?[i.value]:[]))]}#g(t,e){let n=this.#a(t),s=n.filter(a=>e.some(c=>Ut(a,c)));if(!n.every(a=>!Dt(a)||s.
includes(a))||s.every(a=>this.#i.isCommon(a)))return 0;let i=a=>a.reduce((c,l)=>c+this.#i.weight(l),0);return i(
s)/i(n)}#h({title:t},e){let n=this.#a([t].flat().join(" "));return this.#a(e).every(s=>n.some(o=>Ut(s,o)||Ut(o,
s)))}};function ve(r){let t=new Map;for(let e of r.flatMap(ye))t.set(e,(t.get(e)??0)+1);return t}var xt=class{#e;#s=new Map;#r;#n;#t;constructor(t,e){
this.#t=t,this.#n=e;let n=Object.entries(t.phrasings).flatMap(([i,a])=>a.map(c=>({name:i,features:ve(c.split("\
 ").filter(Boolean))}))),s=new Map;for(let{name:i,features:a}of n)for(let c of a.keys())s.set(c,(s.get(c)??new Set).
add(i));let o=Object.keys(t.phrasings).length;this.#e=new Map([...s].map(([i,a])=>[i,Math.log(1+o/a.size)])),this.
rare=Math.log(1+o),this.rather=Math.log(1+o/t.measures.many),this.#r=n.map(({name:i})=>i);for(let[i,{features:a}]of n.
entries())for(let[c,l]of this.#c(a))this.#s.set(c,[...this.#s.get(c)??[],[i,l]])}scores(t){let e=new Map;for(let[
s,o]of this.#c(ve(this.#i(t))))for(let[i,a]of this.#s.get(s)??[])e.set(i,(e.get(i)??0)+o*a);let n=new Map;for(let[
s,o]of e){let i=this.#r[s];n.set(i,[...n.get(i)??[],o])}return new Map([...n].map(([s,o])=>[s,this.#o(o)]))}#o(t){
let[e,...n]=t.sort((s,o)=>o-s).slice(0,4);return e+this.#t.measures.next*n.reduce((s,o)=>s+o,0)/3}weight(t){return this.#e.
get(Ee(t)?t:t.slice(0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){let e=n=>this.#e.has(
n);return Ee(t)?t.length<3||e(t)||e(t.replace(/s+$/,"")):e(t.slice(0,2))||t.length<=3&&e(`^${t[0]}`)}strange(t){
let e=this.#i(t).filter(s=>!s.startsWith("zz")),n=s=>s.reduce((o,i)=>o+i.length,0);return n(e.filter(s=>!this.
knows(s)))/(n(e)||1)}#i(t){return L(this.#n(t),this.#t.numbers)}#c(t){let e=[...t].map(([s,o])=>({feature:s,value:Math.
sqrt(o)*(this.#e.get(s)??this.rare)})),n=Math.sqrt(e.reduce((s,{value:o})=>s+o*o,0))||1;return e.map(({feature:s,
value:o})=>[s,o/n])}},Ee=r=>!nt(r)&&/^[\0-\x7f]*$/.test(r);var St=class{#e;#s;#r;#n;#t;constructor(t,e){let{sentences:n}=t.asking;this.#e=t,this.#s=e,this.#r=new bt(t.names(
e),n),this.#n=new xt(n,s=>this.#r.masked(s)),this.#t=new kt(t,e,this.#r,this.#n)}of(t){let e=this.fitting(t),n=this.#r.
unknown(t,i=>this.#n.knows(i)),s=n.length>0||!e[0]?.isSure,o=s&&e[0]?.isLikelier?e[0]:null;return{found:s?[]:e.
slice(0,this.#e.asking.sentences.measures.most),unknown:n,nearest:o}}fitting(t){let{measures:e}=this.#e.asking.
sentences,n=this.#r.mentions(t).filter(_=>_.proper||!this.#i(t,_)),s=n.filter(_=>_.proper).length,o=e.strange*
this.#n.strange(t),i=this.#n.scores(t),a=i.get("")??0;return i.delete(""),[...i].sort(([_,u],[h,g])=>g-u||(_<h?
-1:1)).slice(0,e.tried).map(([_,u])=>{let h=this.#e.asking.questions.find(y=>y.name===_),{values:g,placed:d}=this.#t.
values(h,z(t),n),p=d?e.placed*d/s:s?-e.spare:0,m=u+p-o,w=m>=Math.max(e.enough,a);return{name:_,typed:this.#o(g),
score:m,isSure:w,isLikelier:m>a}}).sort((_,u)=>u.score-_.score)}#o(t){let e=this.#e.names(this.#s),n=Object.entries(
t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):a)]);return Object.fromEntries(n)}#i(t,{start:e,
end:n}){return L(z(t).slice(e,n),this.#e.asking.sentences.numbers).every(o=>this.#n.isCommon(o))}};var $t=class{#e={};#s={};#r={};#n;constructor(t,e){this.graph=t,this.asking=e,this.#n=new Map(e.questions.map(
n=>[n.name,n]))}names(t){return this.#e[t]??=new wt(this.graph,t,this.asking),this.#e[t]}understood(t,e){return this.#s[e]??=
new St(this,e),this.#s[e].of(t)}values(t,e,n){let s=this.#t(t),o={};for(let[i,a]of Object.entries(e)){let c=s.
parameters.find(l=>l.name===i);if(!c)throw new I("strange",i,"",a.join(", "),s.parameters.map(l=>l.name));o[i]=
a.map(l=>we(this.graph,n,this.names(n),s,c,l))}return o}#t(t){let e=this.#n.get(t);if(!e)throw new I("strange",
t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#t(t),a=E=>this.graph.select(n,E),c=this.values(t,e,n),{wide:l,
added:_}=yt(a,this.asking.queries.included,i,c),u=x(i.text,l),h=a(u),d=(h.rows.length?i.evidence:[]).map(E=>[E,
a(x(E.text,l))]),p=he(h,d,i.keys,a,this.asking),m=this.#o(u,h,p,i.columns,_,n,s),w=i.view&&{kind:i.view[0],fields:i.
view[1]},y=Object.fromEntries(m.columns.map((E,Nt)=>[E,m.headings[Nt]])),b=typeof i.title=="string"?i.title:i.
title[s==="ko"?1:0],M={asking:this.asking,names:this.names(n),lang:s};return{...m,chart:w&&ae(m,w,b,y,M,o)}}table(t,e,n){
let s=this.graph.select(e,t);return this.#o(t,s,s.rows.map(()=>[]),{},{},e,n)}#o(t,{variables:e,rows:n},s,o,i,a,c){
let l=b=>this.graph.select(a,b),_=this.names(a),u={asking:this.asking,names:_,lang:c};this.#r[a]??=_e(l,this.asking);
let h=this.#r[a],g=s.map(b=>fe(b.map(({triple:M})=>U(M)),h)),d=pe(l,this.asking,new Set(g.flatMap(b=>[...b.keys()])),
b=>_.slug(b)),{kept:p,cells:m,subject:w}=Xt(t,e,n,u),y=n.map((b,M)=>{let E=de(g[M],d),Nt=[...new Set(s[M].flatMap(
({passages:Ke})=>Ke))].sort();return{terms:b,cells:m[M],evidence:s[M],passages:Nt,errata:E,mark:mt(E)}});return{
query:t,variables:e,columns:p.map(b=>e[b]),headings:p.map(b=>this.heading(e[b],o,c)),subject:w,rows:y,footnotes:me(
e,y,u),also:Object.fromEntries(Object.entries(i).map(([b,M])=>[b,M.map(E=>_.of(E,c))])),paraphrases:this.#i(y,
a,c)}}heading(t,e,n){let s=e[t]??this.asking.headings[t]??t;return typeof s=="string"?s:s[n==="ko"?1:0]}#i(t,e,n){
let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=x(this.asking.queries.paraphrases,
{passage:s.map(S)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.
value]=c.value);return o}};function Me(r,t,e,n){let s=r.names(n),o=r.asking.questions.find(p=>p.name===t),{of:i="",type:a=""}=o?.parameters.
find(p=>p.name===e)??{},{variables:c,rows:l}=r.graph.select(n,x(o?.text??"",{})),_=c.indexOf(e),u=_<0?[]:l.flatMap(
p=>p[_]??[]);if(a!=="entity")return[...new Set(u.filter(m=>m.type==="literal").map(({value:m})=>m))].sort().map(
m=>({typed:m,label:[m,m],names:[m]}));let h=new Map;for(let{thing:p,text:m,kind:w}of s.all)(!i||s.slug(w)===i)&&
h.set(p,[...h.get(p)??[],m]);let g=new Set(u.filter(v).map(({value:p})=>p));return(g.size?[...g]:[...h.keys()].
filter(p=>i||s.local(p)===p)).map(p=>{let m=[...h.get(p)??[],s.slug(p)];return{typed:s.typed(p),label:[s.of(p,
"en"),s.of(p,"ko")],names:[...new Set(m)]}})}var Wt=["subject","predicate","object"];function Oe(r,t,e,n){let s=r.names(e),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,_)=>R(l,o,_===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=Wt.map(c=>r.heading(c,{},n));return{query:t,variables:Wt,columns:Wt,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var lt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,je.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,je.unregister(this),t}free(){let t=this.
__destroy_into_raw();f.__wbg_asyncparseriterator_free(t,0)}next(){return f.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(lt.prototype[Symbol.dispose]=lt.prototype.free);var _t=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Ae.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Ae.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_blanknode_free(t,
0)}equals(t){return f.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=f.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=f.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(_t.prototype[Symbol.dispose]=_t.prototype.free);var ut=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Re.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Re.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_defaultgraph_free(
t,0)}equals(t){return f.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=f.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=f.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(ut.prototype[Symbol.dispose]=ut.prototype.free);var ft=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Ne.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Ne.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_literal_free(t,0)}get datatype(){
let t=f.literal_datatype(this.__wbg_ptr);return J.__wrap(t)}get direction(){let t,e;try{let n=f.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}equals(t){return f.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=f.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=f.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=f.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(ft.prototype[Symbol.dispose]=ft.prototype.free);var J=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,Te.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Te.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_namednode_free(t,0)}equals(t){return f.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=f.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=f.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(J.prototype[Symbol.dispose]=J.prototype.free);var pt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,Ie.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Ie.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_parseriterator_free(t,0)}next(){let t=f.
parseriterator_next(this.__wbg_ptr);if(t[2])throw $(t[1]);return K.__wrap(t[0])}};Symbol.dispose&&(pt.prototype[Symbol.
dispose]=pt.prototype.free);var K=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,ze.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,ze.unregister(
this),t}free(){let t=this.__destroy_into_raw();f.__wbg_parseriteratorresult_free(t,0)}get done(){return f.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=f.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:Y.__wrap(
t)}};Symbol.dispose&&(K.prototype[Symbol.dispose]=K.prototype.free);var Y=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Le.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Le.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_quad_free(t,0)}equals(t){
return f.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return f.quad_graph(this.__wbg_ptr)}get object(){return f.
quad_object(this.__wbg_ptr)}get predicate(){return f.quad_predicate(this.__wbg_ptr)}get subject(){return f.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=f.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],
n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=f.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(Y.prototype[Symbol.dispose]=
Y.prototype.free);var H=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Ce.unregister(
this),t}free(){let t=this.__destroy_into_raw();f.__wbg_store_free(t,0)}add(t){let e=f.store_add(this.__wbg_ptr,
t);if(e[1])throw $(e[0])}delete(t){let e=f.store_delete(this.__wbg_ptr,t);if(e[1])throw $(e[0])}dump(t,e){let n,
s;try{let a=f.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,$(a[2]);return n=o,s=i,k(
o,i)}finally{f.__wbindgen_free(n,s,1)}}has(t){let e=f.store_has(this.__wbg_ptr,t);if(e[2])throw $(e[1]);return e[0]!==
0}load(t,e,n,s){let o=f.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw $(o[0])}match(t,e,n,s){let o=f.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw $(o[2]);var i=De(o[0],o[1]).slice();return f.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=f.store_new(t);if(e[2])throw $(e[1]);return this.__wbg_ptr=e[0],Ce.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=at(t,f.__wbindgen_malloc,f.__wbindgen_realloc),s=P,o=f.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw $(o[1]);return $(o[0])}get size(){let t=f.store_size(this.__wbg_ptr);if(t[2])throw $(
t[1]);return t[0]>>>0}update(t,e){let n=at(t,f.__wbindgen_malloc,f.__wbindgen_realloc),s=P,o=f.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw $(o[0])}};Symbol.dispose&&(H.prototype[Symbol.dispose]=H.prototype.free);var dt=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,Fe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,Fe.unregister(this),t}free(){let t=this.__destroy_into_raw();f.__wbg_variable_free(
t,0)}equals(t){return f.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=f.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=f.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=f.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{f.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(dt.prototype[Symbol.dispose]=dt.prototype.free);function Mt(r,t){let e=f.parse(r,t);if(e[2])throw $(e[1]);return $(e[0])}function tr(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
k(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=Bt(e),s=at(n,f.__wbindgen_malloc,f.
__wbindgen_realloc),o=P;B().setInt32(t+4,o,!0),B().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=rt(s)?0:at(s,f.__wbindgen_malloc,f.__wbindgen_realloc),i=P;B().setInt32(t+4,i,!0),B().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(k(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return lt.__wrap(t)},__wbg_blanknode_new:function(t){return _t.__wrap(t)},__wbg_call_5575218572ead796:function(){
return N(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return N(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return ut.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(k(t,e))}finally{f.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return N(function(t,e){globalThis.crypto.
getRandomValues(Ue(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return N(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return N(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return N(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return ft.__wrap(
t)},__wbg_namednode_new:function(t){return J.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(k(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(k(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return rr(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return N(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return N(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return pt.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return K.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(Ue(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return Y.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return N(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=at(n,f.__wbindgen_malloc,f.__wbindgen_realloc),
o=P;B().setInt32(t+4,o,!0),B().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return rt(t)?0:st(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return rt(t)?0:st(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return rt(t)?0:st(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return rt(t)?0:st(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return dt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(k(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return or(t,e,nr)},__wbindgen_cast_0000000000000002:function(t,e){
return sr(t,e,er)},__wbindgen_cast_0000000000000003:function(t,e){return k(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=De(t,e).slice();return f.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=f.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function er(r,t){return f.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function nr(r,t,e){let n=f.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw $(n[0])}function rr(r,t,e,n){f.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var je=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>f.
__wbg_asyncparseriterator_free(r,1)),Ae=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_blanknode_free(r,1)),Re=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_defaultgraph_free(r,1)),Ne=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_literal_free(r,1)),Te=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_namednode_free(r,1)),Ie=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_parseriterator_free(r,1)),ze=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbg_parseriteratorresult_free(r,1)),Le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>f.__wbg_quad_free(r,1)),Ce=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>f.__wbg_store_free(r,1)),Fe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>f.__wbg_variable_free(r,1));function st(r){let t=f.__externref_table_alloc();return f.
__wbindgen_externrefs.set(t,r),t}var Et=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>f.__wbindgen_destroy_closure(r.a,r.b));function Bt(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=Bt(r[0]));for(let i=1;i<s;i++)o+=", "+Bt(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function De(r,t){r=r>>>0;let e=B(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(f.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return f.__externref_drop_slice(r,t),n}function Ue(r,t){return r=r>>>0,it().subarray(r/
1,r/1+t)}var q=null;function B(){return(q===null||q.buffer.detached===!0||q.buffer.detached===void 0&&q.buffer!==
f.memory.buffer)&&(q=new DataView(f.memory.buffer)),q}function k(r,t){return ar(r>>>0,t)}var ot=null;function it(){
return(ot===null||ot.byteLength===0)&&(ot=new Uint8Array(f.memory.buffer)),ot}function N(r,t){try{return r.apply(
this,t)}catch(e){let n=st(e);f.__wbindgen_exn_store(n)}}function rt(r){return r==null}function sr(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(f.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Et.unregister(n))},Et.register(s,n,n),s}function or(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(f.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Et.unregister(n))},Et.register(
s,n,n),s}function at(r,t,e){if(e===void 0){let a=ct.encode(r),c=t(a.length,1)>>>0;return it().subarray(c,c+a.length).
set(a),P=a.length,c}let n=r.length,s=t(n,1)>>>0,o=it(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=it().subarray(s+i,s+n),c=ct.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return P=i,s}function $(r){let t=f.__wbindgen_externrefs.get(r);return f.__externref_table_dealloc(
r),t}var vt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});vt.decode();var ir=2146435072,qt=0;function ar(r,t){
return qt+=t,qt>=ir&&(vt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),vt.decode(),qt=t),vt.decode(it().subarray(
r,r+t))}var ct=new TextEncoder;"encodeInto"in ct||(ct.encodeInto=function(r,t){let e=ct.encode(r);return t.set(
e),{read:r.length,written:e.length}});var P=0,cr,lr,f;function _r(r,t){return lr=r,f=r.exports,cr=t,q=null,ot=
null,f.__wbindgen_start(),f}function We(r){if(f!==void 0)return f;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=tr();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return _r(e,r)}var qe="application/trig",Be="application/n-quads",ur="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Pt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
Pe=r=>We({module:r});function At(r){let t=r.replaceAll(Pt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var jt=class{#e={};#s={};#r;constructor(t){
this.#r=t}#n(t){let{graph:e,changes:n,record:s}=this.#r,o=new H([]);if(e.includes("_:"))for(let i of Mt(e,{format:qe}))
o.add(i);else o.load(e,{format:qe});if(t!==this.#r.reading&&n){for(let i of Mt(n.gone,{format:Be}))o.delete(i);
for(let i of Mt(n.new,{format:Be}))o.add(i)}return o.update(ur.replace("RECORD",s)),this.#s[t]=this.#t(o,s),o}#t(t,e){
let s=t.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.
length<s.length?o:void 0}#o(t,e,n={}){this.#e[t]??=this.#n(t);let s=e.includes(this.#r.record)?void 0:this.#s[t];
return this.#e[t].query(e,{...n,...s?{named_graphs:s}:{}})}select(t,e){let{head:n,results:s}=JSON.parse(this.#o(
t,e,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(Ot))}};function Ot(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?S(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:Ot(
r.subject),predicate:Ot(r.predicate),object:Ot(r.object)}}}var Vt=class extends Error{constructor(t){super(t.why),this.told=t}},fr=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function Ve(r){let{kind:t,reaches:e}=At(r);return e||(fr.includes(t)?t:"")}function Ge(r,t,e){let s=Object.
entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(o instanceof WebAssembly.
RuntimeError)throw o;let i=o instanceof Error?o.message:String(o);throw pr(i,r,s.length,Object.keys(t))}}function pr(r,t,e,n){
let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(r);if(!s)return new Error(r);let o=Number(
s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,p)=>d+p.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),_=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),u=l.filter(d=>d.startsWith('"')),h=l.filter(d=>/^\w+$/.test(d)),
g=dr(t,n);return g&&g.index<=c?Rt(t,g.index,"prefix",[g.prefix]):_.length?Rt(t,c,"reason",[_[0]]):u.length?Rt(
t,c,"signs",u.slice(0,6)):Rt(t,c-Math.max(0,...h.map(d=>d.length)),"unread",[])}function Rt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new Vt({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function dr(r,t){let e=r.replaceAll(
Pt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function Je(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),_=l!==a&&/^[\w-]+:[\w-]+$/.test(l),u=[e.of(a,"en"),e.of(a,"ko")];return _?[{curie:l,label:u,names:[...new Set(
c)],kind:i(a)}]:[]})}var O,gr={async open(r,t,e){let[n,s]=await Promise.all([Tt(r),Tt(t)]);Pe(n);let o=JSON.parse(new TextDecoder().
decode(s));O=new $t(new jt(o),o),setTimeout(()=>O.names(e));let{questions:i,graph:a,changes:c,...l}=O.asking;return{
...l,questions:i.map(({text:_,evidence:u,...h})=>h)}},answer:(r,t,e,n,s)=>({table:O.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>Kt(
O,r,t,e),choices:(r,t,e)=>Me(O,r,t,e),understood:(r,t)=>O.understood(r,t),vocabulary:r=>Je(O,r),sparql(r,t,e){
let n=Ve(r);if(n)return{refused:n};let{kind:s}=At(r);return Ge(r,O.asking.prefixes,o=>s==="ASK"?{holds:O.graph.
holds(t,o)}:s==="SELECT"?{table:O.table(o,t,e)}:{table:Oe(O,o,t,e),isGraph:!0})}};self.onmessage=async({data:{
id:r,what:t,given:e}})=>{try{let n=await gr[t](...e);self.postMessage({id:r,result:n})}catch(n){if(n instanceof
WebAssembly.RuntimeError)return self.postMessage({id:r,isBroken:!0});let{message:s=String(n),told:o}=n??{};self.
postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
