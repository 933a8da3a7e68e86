"use strict";(()=>{var an={33:60,35:62},cn=126;function ln(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):cn;n=n*85+(o<42?an[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Wt(r){let t=new Blob(
[ln(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var F="http://www.w3.org/2001/XMLSchema#",un=/[\p{Cc} <>"{}|\\^`]/u,_n={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},$=r=>({type:"uri",value:r}),nt=(r,t)=>({type:"literal",value:r,...t?{datatype:F+
t}:{}}),M=r=>r?.type==="uri";function xt(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function D({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(D).join(" ")} )>>`;if(r==="ur\
i"){if(un.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>_n[o])}\
"`;return n?`${s}@${n}`:e&&e!==`${F}string`?`${s}^^<${e}>`:s}var R=r=>r?D(r):"",fn=["Long","Int","Short","Byte"],
pn=["integer",...fn.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonN\
egative"].map(r=>`${r}Integer`)],dn=new Map([...pn.map(r=>[F+r,/^[+-]?\d+$/]),[`${F}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${F}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${F}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function j(r){if(r?.type!=="literal"||!dn.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function st(r){
return r?.type!=="literal"||r.datatype!==`${F}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function te(r){
let t=new Map;for(let e of r){let n=j(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=st(e),o=n??(s===null?
D(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var gn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function v(r,t){
return r.replaceAll(gn,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?te(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
D).join(" ")} } ${o??""}`.trimEnd():""})}var hn=1e3,mn=6,wn=["entity","year","currency"],ee=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function ne(r,t,e,n){
let s=performance.now()+hn,{questions:o}=r.engineData,i=o.find(h=>h.name===t),a=r.values(t,e,n),c=[],l=!1;function u(h,d){
if(c.some(w=>w.name===h.name&&w.name!==t)||(l||=performance.now()>s,l))return;let f=w=>Object.fromEntries(Object.
entries(d).map(([y,b])=>[y,w[b]])),{rows:m}=r.graph.select(n,v(h.text,f(a)));m.length&&c.push({name:h.name,typed:f(
e),rows:m.length})}let _=Object.keys(a);for(let h of _.length>1?_:[])u(i,Object.fromEntries(_.filter(d=>d!==h).
map(d=>[d,d])));let g=o.filter(h=>h!==i).sort((h,d)=>ee(i,d)-ee(i,h));for(let h of i.parameters.filter(d=>_.includes(
d.name)&&wn.includes(d.type)))for(let d of g)for(let f of d.parameters)f.type===h.type&&u(d,{[f.name]:h.name});
return{found:c.slice(0,mn),isCut:l}}var bn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
yn=[["tn",12],["bn",9],["m",6]],xn=[["조",12],["억",8],["만",4],["",0]];function se(r){let t=[...r.matchAll(
bn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function U(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var re=r=>r.replace(/^0+(?=\d)/,
"");function rt(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",
""),[a,c=""]=i.split(".");if(e==="ko"){let u=s[t]??t,_=re(a).length>4||!Object.hasOwn(s,t);return`${o}${Sn(a,c)}${_?
" ":""}${u}`}let l=U(i);for(let[u,_]of yn){let g=a.length>_?`${a.slice(0,-_)}.${a.slice(-_)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${U(g)} ${u}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function Sn(r,t){let e=r,n=[];for(let[s,o]of xn){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=U(re((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var K="currency",kn={en:["no","yes"],ko:["아니요","예"]},$n={en:"also",ko:"그 밖에"},vn=5;function N(r,{
engineData:t,names:e,lang:n},s="",o=""){if(!r)return"";if(M(r))return e.of(r.value,n);if(r.type!=="literal")return D(
r);let i=t.counts.includes(s)?j(r):null;if(i!==null)return o?rt(i,o,n,t):U(i);let a=st(r);return a===null?r.value:
kn[n][Number(a)]}function qt(r,t,e){let n=se(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.
map(o=>n.get(o)??o).map(o=>s(o)??o)}var ot=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(K)]?.value||"";function En(r,t,e){
let n=new Map;for(let s=0;s<t;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["\
xml:lang"]??""));i.size===1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([
,s])=>s!==e).map(([s])=>s):[]}function oe(r,t,e,n){let{amounts:s}=n.engineData,o=qt(r,t,s),i=t.indexOf(K),a=t.
indexOf("property"),c=o.flatMap((f,m)=>s.includes(f)?[m]:[]),l=i>=0&&e.every(f=>!f[i]||f[i].type==="literal"&&
c.some(m=>j(f[m])!==null)),u=new Set(e.map(f=>f[0]&&D(f[0]))),_=e.length>1&&a>0&&u.size===1,g=new Set([...En(e,
t.length,n.lang),...l?[i]:[],..._?[0]:[]]),h=e.map(f=>{let m=a>=0?n.names.local(f[a]?.value??""):"";return f.map(
(w,y)=>{let b=o[y].toLowerCase().endsWith("value")?m:o[y];return g.has(y)?"":N(w,n,b,l?ot(t,f,b,s):"")})}),d=t.
flatMap((f,m)=>!g.has(m)&&(!e.length||h.some(w=>w[m]))?[m]:[]);return{kept:d,cells:h.map(f=>d.map(m=>f[m])),subject:_?
N(e[0][0],n):""}}function ie(r,t,e,n){let s=r.map((a,c)=>c>0&&e.filter(l=>l[c]).length*vn<e.length);if(s.filter(
Boolean).length<2)return{columns:r,headings:t,cells:e};let o=a=>a.filter((c,l)=>!s[l]),i=a=>a.flatMap((c,l)=>s[l]&&
c?[`${t[l]}: ${c}`]:[]).join("; ");return{columns:[...o(r),""],headings:[...o(t),$n[n]],cells:e.map(a=>[...o(a),
i(a)])}}var Mn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function ae(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var On={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${ae(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${ae(t,"ko")}${n}문장`}};function H(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=Mn.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&On[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var ce={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Pt=4,An=300,St=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?N(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=this.words.engineData.charts[t],s=typeof n=="string"?n:n[this.
lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="\
bound"){let s=this.term(t,n),o=s?ce[this.words.names.local(s.value)]:"";return o===void 0?`${e} (${N(s,this.words)}\
)`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==null&&(ce[this.words.names.local(n.value)]??"?")!==""}figure(t,e){
let n=j(this.term(t,e)),s=n!==null&&n.length<An?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.
words.engineData,{variables:a}=this.answer,[c]=qt(this.answer.query,[o],i),l=this.places.has(K)&&i.includes(c),
u=ot(a,t.terms,c,i),_=this.panels.map(y=>this.label(t,y));l&&_.push(s===null?this.word("no amount"):this.currency(
u));let g=n===null||s===null?"":l?rt(n,u,this.lang,this.words.engineData):U(n),h={size:s,figure:g,note:this.#r(
t,u)},d=l&&s!==null,f=d&&this.rates?this.rates.currency:u;d&&(_[_.length-1]=this.currency(f)),d&&f!==u&&Object.
assign(h,this.#e(s,u,g,h.note));let m=[h.figure&&this.bound(t,h.figure),t.mark].filter(Boolean).join(" "),w=f!==
u;return{row:t,size:h.size,text:m,note:h.note,panel:_.join(" · "),money:d,converted:w}}#e(t,e,n,s){let{currency:o,
worth:i}=this.rates,a=Number((t*i[e]).toPrecision(3)),c=`≈${rt(String(a),o,this.lang,this.words.engineData)}`;
return{size:a,figure:c,note:[n,s].filter(Boolean).join(" · ")}}currency(t){let e=this.words.engineData.money[t]??
t;return typeof e=="string"?e:e[this.lang==="ko"?1:0]}#r(t,e){let n=this.words.engineData.printed.flatMap(a=>this.
term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),o=s.length>Pt?` +${s.length-Pt}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${N(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.
word("printed",a)),st(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
t,a)).map(a=>this.label(t,a)),H(s.slice(0,Pt),this.lang)+o].filter(Boolean).join(" · ")}},le=(r,{mark:t})=>[r,
t].filter(Boolean).join(" ");function kt(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);
return e}function ue(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function _e(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=le(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Rn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function pe(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...jn(r,s,o,n)),
n+=o.length+1}return e}function jn(r,t,e,n){let s=e.map(({row:_})=>[r.label(_,"source"),r.label(_,"target")]),
o=Math.max(...e.map(({size:_})=>Math.abs(_??0)))||1,i=[new Map,new Map];e.forEach(({size:_},g)=>{s[g].forEach(
(h,d)=>{i[d].set(h,(i[d].get(h)??0)+(_??0))})});let a=Bt(s,1,i,Bt(s,0,i,[])),c=Bt(s,0,i,a),l=[fe(s,0,c,a).map(
_=>n+_),fe(s,1,a,c).map(_=>n+_)],u=[];e.forEach(({row:_,size:g,text:h,note:d},f)=>{let m="label"in r.view.fields?
r.label(_,"label"):"",w=g===null?1.5:Math.max(Math.round(Math.abs(g)/o*22*100)/100,1),y={panel:t,link:n+f,width:w,
said:g!==null,source:s[f][0]};for(let[S,x]of Rn)u.push({...y,kind:"link",x:S,y:l[Number(x)][f],note:d});let b=[
m,h].filter(Boolean).join(" · ");u.push({...y,kind:"figure",x:0,y:l[0][f],text:[b,d].filter(Boolean).join(" ·\
 "),short:b})});for(let _ of[0,1])for(let g of new Set(s.map(h=>h[_]))){let h=l[_].filter((m,w)=>s[w][_]===g),
[d,f]=[Math.min(...h),Math.max(...h)];u.push({panel:t,kind:"name",x:_,text:g,y:(d+f)/2,y0:d,y1:f})}return u}function Bt(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function fe(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var Nn=3;function de(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Tn(r,t):r.view.kind==="slope"?In(
r,e):""}function Tn(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>Nn)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function In(r,t){let e=t.filter(({x:_})=>/^\d+$/.test(_)),n=[...kt(e,({series:_})=>_)].filter(([,_])=>new Set(
_.map(({x:g})=>g)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((_,g)=>Number(_.x)-Number(g.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[_,g]=[i,a].map(({x:h,rank:d,mark:f})=>`${h}년 ${d}위${f}`);return`${s}\
, ${_}에서 ${g}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,u]=[i,a].map(({x:_,rank:g,mark:h})=>`\
rank ${g}${h} in ${_}`);return`${s} ${c} from ${l} to ${u}`}var zn=/^\d+$/;function ge(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},u)=>{let _=r.label(a,"color");for(let g of n?["","2"]:[""]){let h=j(r.term(a,`y${g}`));
if(h===null)continue;let d=r.term(a,`x${g}`)?r.label(a,`x${g}`):"",f=n?`${_} ${u}`:_;e.set(JSON.stringify([c,d,
f]),{panel:c,x:d,y:Number(h),series:_,line:f,rank:r.bound(a,h,`bound${g}`),mark:a.mark,open:r.isOpen(a,`bound${g}`),
note:l})}});let o=({x:a})=>zn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Dn(i)}function Dn(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of kt(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var Ln={bar:ue,timeline:_e,slope:ge,flow:pe},Cn={bar:"x",timeline:"x",slope:"y",flow:"size"},Fn={slope:"color",
flow:"source"},Un=80,Gt=4;function he(r,t,e,n,s,o=null){let i=new St(r,t,n,s,o),a=r.rows.map(f=>i.figure(f,Cn[t.
kind]));function c({size:f,row:m,panel:w}){return t.kind==="flow"?!0:f===null||t.kind!=="slope"||i.term(m,"x")?
f!==null:a.every(y=>y.panel!==w||!i.term(y.row,"x"))}let l=a.filter(c);if(!l.length)return null;let u=l.some(f=>f.
money);u&&l.sort((f,m)=>+(f.size===null)-+(m.size===null));let _=l.slice(0,Un),g=Ln[t.kind](i,_),h=a.filter(f=>!l.
includes(f)).map(f=>Wn(i,f)),d=de(i,_,g);return{kind:t.kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!u?n[t.fields.
x[0]]??"":"",caption:qn(i,_,h,l.length),panels:[...new Set(g.map(({panel:f})=>f))],rows:g,scale:_.some(f=>f.money)?
"independent":"shared"}}var me=({kind:r,fields:t})=>"label"in t?"label":Fn[r]??"y";function Wn(r,{row:t,text:e}){
let n=H(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,me(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function we(r,t){let e=[...new Set(t)],n=e.slice(0,Gt).join(", ");return e.length>Gt?r.word("more",n,
e.length-Gt):n}function qn(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(u=>r.words.names.slug(u)))),{source:i}=r.words.engineData,{rates:a}=r,c=typeof i=="s\
tring"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",we(r,e)):"",n>t.length?r.word("cut",t.length,n):
"",a&&t.some(({converted:l})=>l)?r.word("rates",a.date,Pn(a)):"",s.size>1&&!a?r.word("scales"):"",...Bn(r,t),c&&
(r.view.kind==="slope"&&o.size?r.word("stated",c,H([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var Pn=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function Bn(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(u=>e[u-1]).filter(u=>s.has(u));if(!i.length)return[];let a=we(r,i.map(u=>r.label(u,me(r.view)))),c=o.
meant.map(u=>r.word("meant",u)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${H(o.passages,r.lang,!0)})`]})}var W=r=>r.map(R).join(" ");function be(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=W([o,i,a]),u=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),ye(e.get(l),new Map([[s.value,new Map([[Gn(u),u]])]]))}
return e}var Gn=r=>typeof r=="string"?r:`${r.property} ${R(r.printed)}`;function ye(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function xe(r,t){let e=new Map;for(let n of r)ye(e,t.get(n)??new Map);return e}
function Se(r,{queries:t},e,n){let s=new Map,o=[...e].map($);if(!o.length)return s;for(let[i,a,c,l]of r(v(t.errata,
{erratum:o})).rows){if(!i)continue;let u=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(u.problem[a["xml:lang"]??"en"]=a.value),u.severity=n(c?.value??""),l&&(u.passages=[...new Set(
[...u.passages,l.value])].sort()),s.set(i.value,u)}return s}function ke(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var $t=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),$e=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function ve({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[u,_]of e)for(let[g,h,d]of Vn(u,_)){let f=JSON.
stringify(g.slice(0,n.length).map(R)),m=i.get(f)??new Map;i.set(f,m);let w=m.get(W(h))??{triple:h,graphs:new Set};
m.set(W(h),w),w.graphs.add(d)}let a=[...i.values()].flatMap(u=>[...u.values()]).filter(({graphs:u})=>u.has("")),
c=Jn(a.map(({triple:u})=>u[0]),s,o),l=`${o.base}graph/`;return t.map(u=>{let _=JSON.stringify(n.map(d=>R(u[r.indexOf(
d)]??null)));return[...i.get(_)??new Map].sort(([d],[f])=>d<f?-1:1).map(([d,{triple:f,graphs:m}])=>{let w=new Set(
[...m,...m.has("")?c.get(d)??[]:[]]);return{triple:f,passages:[...w].filter(y=>y&&!y.startsWith(l)).sort()}}).
filter(d=>d.passages.length)})}function*Vn(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?$(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(h=>typeof h==
"number"?a[h]:h);if(c.some(h=>!h)||o.some(h=>!a[t.indexOf(h)]))continue;let[l,u,_,g]=c;yield[a,[l,u,_],g?.value??
""]}}}function Jn(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(v(e.stated,{s:o})).rows){if(!l)continue;let u=W([i,a,
c]);n.set(u,[...n.get(u)??[],l.value])}return n}var Kn=["High","Medium","Low",""];function Hn(r,t,{corrected:e},n){let{amounts:s}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===K)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),u=ot(r,t.terms,l,s)||s.includes(l)&&o||"";return[N(c,n,n.names.slug(a),u)]});return[...new Set(
i)]}function Ee(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=Hn(r,o,a,e),l=$t([a]),u=JSON.
stringify([l,a.iri,c,a.meant]),_=n.get(u)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:$e(a,e.lang),passages:a.passages.map(g=>e.names.slug(g)),severity:a.severity};_.rows.push(
i+1),n.set(u,_)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:Kn.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||Yn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function Yn(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Me=["en","ko"],Xn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,P=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),Zn=r=>r.replaceAll(/[\n\t]/g," "),vt=class{all=[];#e=new Map;#r=[];#n=new Map;#s;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[d,f,m,w]of t.select(e,i.names).rows){if(!d||!f||!w||!M(d)||
f.type!=="literal")continue;let y=f["xml:lang"]??"",b={thing:d.value,text:f.value,lang:y,property:w.value,kind:m?.
value??""};this.all.push(b),s.includes(w.value)&&this.#e.set(d.value,[...this.#e.get(d.value)??[],b])}let a=o.
map(d=>`<${d}>`).join("|");for(let[d,f]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)d&&f&&M(
d)&&q(this.#n,f.value,d.value);this.#s=new Set(t.select(e,Xn).rows.map(([d])=>d?.value));let c=new Map,l=new Map,
u=new Map,_=new Map;for(let{thing:d,text:f,lang:m,property:w}of this.all){let y=s.includes(w);y&&(!m||Me.includes(
m))&&q(c,f,d),y&&q(l,f,d);for(let b of[f,this.slug(d)])q(u,b,d),q(_,P(b),d)}let g=new Map,h=new Map;for(let d of this.#s)
q(g,this.slug(d),d),q(h,P(this.slug(d)),d);this.#r=[c,l,u,_,g,h]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...Me.filter(
a=>a!==e),""],{labels:s}=this.#t,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??this.slug(t),a=Object.
values(o).some(u=>!u.startsWith(s)&&t.startsWith(u)),c=n!==void 0||!a?this.lookup(Zn(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#a(
t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#u(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#a(t){let[e,n,s,
o,i,a]=this.#r,c=new Set;yield this.#c(t),yield e.get(t)??c,yield this.#i(t),yield n.get(t)??c,yield s.get(t)??
c,yield o.get(P(t))??c,yield i.get(t)??c,yield a.get(P(t))??c}#c(t){let{passages:e,prefixes:n}=this.#t,s=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+i]:[],a]});return new Set(
o.filter(i=>this.#s.has(i)))}#i(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#n.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#s.has(a)))}#u(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function q(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var Qn=/[가-힣]+|\p{Nd}+(?:st|nd|rd)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var A=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),it=r=>/^[가-힣]/.test(r),T=(r,t)=>[...A(r).matchAll(
Qn)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Oe(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return it(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}var Ae=/[ \t\n_-]/,ts=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
es=/(?:['’]?s|['’])?(?![a-z0-9])/y,ns=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,
ss=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,rs=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][\p{L}\p{N}_-]*/gu,os=/[a-z]+|[가-힣]+/g,
Re=3,is=3,as=r=>r.length<Re&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),Et=class{#e=new Map;#r=new Map;#n;#s;#t;#o;constructor(t,e){
this.#s=t,this.#t=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:s,
kind:o}of this.#a()){let i=P(n);this.#e.set(i,(this.#e.get(i)??new Map).set(s,o)),this.#r.set(s,[...this.#r.get(
s)??[],n])}this.#n=new Set([...this.#e.keys()].flatMap(n=>[...n].map((s,o,i)=>i.slice(0,o+1).join(""))))}of(t){
return this.#r.get(t)??[]}#a(){let{terms:t}=this.#t,e=this.#s.all.map(({thing:a,text:c,kind:l})=>({thing:a,text:c,
kind:this.#s.slug(l)})),n=e.map(a=>({...a,text:this.#s.slug(a.thing)})),s=[...new Map(n.map(a=>[JSON.stringify(
a),a])).values()],o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&P(a).length>1),i=new Map;for(let{thing:a,
text:c,kind:l}of o){let u=c.split(/\s+/).filter(Boolean),_=u.at(-1)??"",g=_===_.toUpperCase()&&_!==_.toLowerCase();
l==="Person"&&u.length>1&&!g&&i.set(_,(i.get(_)??new Set).add(a))}for(let[a,c]of i)c.size===1&&o.push({thing:[
...c][0],text:a,kind:"Person"});return o}named(t){let e=A(t),n=t.length===e.length?t:e,s=[];for(let{index:o}of e.
matchAll(ts)){let i=o>=(s.at(-1)?.end??0)?this.#u(e,o):null;i&&!as(n.slice(i.start,i.end))&&s.push(i)}return s}mentions(t){
let e=A(t);return[...this.named(t),...this.#c(t,e),...this.#_(e)].sort((s,o)=>s.start-o.start||s.end-o.end||s.
things.length-o.things.length)}masked(t){let e=A(t),n="",s=0;for(let{kinds:o,start:i,end:a}of this.named(t)){let[
c]=o.filter(l=>this.#t.proper.includes(l)).sort();c&&(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()} `,s=a)}return n+
e.slice(s)}unknown(t,e){let n=this.mentions(t);return[...t.matchAll(ns)].filter(({0:s,index:o})=>o||/\p{Nd}/u.
test(s)).filter(({0:s,index:o})=>!n.some(({start:i,end:a})=>i<o+s.length&&o<a)).map(([s])=>s).filter(s=>s.length>=
Re&&!T(s,this.#t.numbers).every(e))}#c(t,e){return[...t.length===e.length?t.matchAll(rs):[],...e.matchAll(ss)].
flatMap(({0:s,index:o})=>{let i=[...this.#s.lookup(s)].sort();return i.length?[this.#i(o,s.length,i,["Passage"])]:
[]})}#i(t,e,n,s,o=""){let i=o!==""||s.some(a=>this.#t.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,
value:o,proper:i}}#u(t,e){let n=null,s="";for(let o=e+1;o<=t.length;o+=1){if(Ae.test(t[o-1]))continue;if(s+=t[o-
1],!this.#n.has(s))break;let i=this.#e.get(s);i&&this.#l(t,e,o)&&(n=this.#i(e,o-e,[...i.keys()].sort(),[...new Set(
i.values())]))}return n}#l(t,e,n){let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:es;return o.lastIndex=n,s&&n-e>=is&&
!Ae.test(t.slice(e,n))||o.test(t)}#_(t){let{paragraph:e,year:n}=this.#t.patterns,s=[...t.matchAll(new RegExp(e,
"g"))].map(({0:a,index:c,...l})=>{let u=[1,2,3,4].map(_=>l[_]).find(Boolean)??"";return this.#i(c,a.length,[],
["paragraph"],u)}),o=[...t.matchAll(new RegExp(n,"g"))].map(({0:a,index:c})=>this.#i(c,a.length,[],["year"],a)),
i=[...t.matchAll(os)].flatMap(({0:a,index:c})=>{let l=this.#f(a);return l?[this.#i(c,a.length,[],["currency"],
l)]:[]});return[...s,...o,...i]}#f(t){let{currencies:e}=this.#t;if(/^[a-z]/.test(t))return Object.hasOwn(e,t)?
e[t]:"";for(let n=t.length;n>1;n-=1){this.#o.lastIndex=n;let s=this.#o.exec(t)?.[0].length===t.length-n,o=t.slice(
0,n).replace(/화$/,"");if(s&&Object.hasOwn(e,o))return e[o]}return""}};var cs="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",ls={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},L=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:o}}};function je(r,t,e,n,s,o){if(s.type!=="entity")return at(s,o);let i=u=>us(r,t,e,u,s.of),a=u=>{
let _=i(u),g=[...u].filter(h=>{let{variables:d,rows:f}=r.select(t,v(n.text,{[s.name]:[$(h)]}));return d.includes(
s.name)?f.some(m=>m.some(w=>w&&M(w)&&w.value===h)):f.length>0&&_.has(h)});return new Set(g)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new L("unknown",s.name,s.type,o);if(l.size>1)throw new L("several",s.name,
s.type,o,[...l].map(u=>e.contract(u)).sort());return $([...l][0])}function us(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${cs}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function at(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return nt(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?j(nt(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return nt(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return nt(t);throw new L("malfor\
med",r.name,e,t,[ls[e]??"…"])}var Ne=r=>r.sort((t,e)=>t<e?-1:1);function _s(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=Ne(e.filter(M).
map(({value:i})=>i));for(;o.length;){let i=r(v(t,{thing:o.map($)})).rows,a=new Set(i.map(([,c])=>c&&M(c)?c.value:
""));o=Ne([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function fs(r,t,e,n){let{
variables:s,rows:o}=r(v(t.text,{[e]:n.map($)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
v(t.text,{[e]:[$(l)]})).rows.length>0)}function Mt(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let u=fs(r,e,i,_s(r,t,l));u.length&&(s[i]=[...l,
...u.map($)],o[i]=u)}return{wide:s,added:o}}var Te=4;function Jt(r,t){if(it(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(Kt(r)||Kt(t)||e<Te)return r===t;let n=Math.max(Te,e-2);return r.slice(0,n)===t.slice(0,n)}var Kt=r=>/^\p{Nd}+$/u.
test(r),Ot=class{#e=new Map;#r=new Map;#n;#s;#t;#o;#a;#c;constructor(t,e,n,s){this.#n=u=>t.graph.select(e,u),this.#s=
t.engineData.queries.included,this.#t=t.engineData.understanding,this.#o=n,this.#a=s;let{after:o,before:i,notIn:a,
longFor:c,listed:l}=this.#t.patterns;this.#c=[o,i,a,c,l].map(u=>new RegExp(u))}#i(t){return T(t,this.#t.numbers)}values(t,e,n){
let s={},o={},i=n.filter(d=>!this.#u(t,d,e,s,o)),c=this.#p(t,e,s).flatMap(d=>this.#o.of(d).flatMap(f=>this.#i(
f))),l=i.filter(({start:d,end:f})=>!this.#i(e.slice(d,f)).every(m=>c.includes(m))),u=d=>d.filter(({proper:f})=>f).
length,_=u(n)-u(l),g=t.parameters.find(({name:d})=>d==="minYears"),h=g&&this.#c[3].exec(e)?.slice(1).find(Boolean);
return h&&this.#l(t,g,at(g,this.#t.years[h]??h),s),{values:s,placed:_}}#u(t,e,n,s,o){let{start:i,end:a,things:c,
kinds:l,proper:u}=e;if(l.includes("year"))return this.#f(t,e,n,s);if(e.value){let g=t.parameters.find(({type:h,
name:d})=>l.includes(h)||l.includes(d));return g!==void 0&&this.#l(t,g,at(g,e.value),s)}if(!u&&this.#h(t,n.slice(
i,a)))return!1;let _=t.parameters.filter(({type:g,of:h})=>g==="entity"&&(!h||l.includes(h)));return _.sort((g,h)=>+(g.
name in s)-+(h.name in s)||+!g.of-+!h.of),_.some(g=>{let h=g.name in o&&!this.#c[4].test(n.slice(o[g.name],i)),
d=(s[g.name]??[]).map(w=>w.value),m=c.filter(w=>!h||d.includes(w)).some(w=>this.#l(t,g,$(w),s));return m&&(o[g.
name]=a),m})}#l(t,{name:e,single:n},s,o){let i=o[e]??[],a=i.some(c=>R(c)===R(s));return a||i.length&&n?a:this.#_(
t,{...o,[e]:[s]})?(o[e]=[...i,s],!0):!1}#_(t,e){let n=JSON.stringify([t.name,Object.entries(e).map(([a,c])=>[a,
...c.map(R)])]),s=this.#e.get(n);if(s!==void 0)return s;let o=a=>this.#n(v(t.text,a)).rows.length>0,i=o(e);if(!i){
let{wide:a,added:c}=Mt(this.#n,this.#s,t,e);i=Object.keys(c).length>0&&o(a)}return this.#e.set(n,i),i}#f(t,{start:e,
end:n,value:s},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,u]=this.#c.map(f=>f.test(a)),_=Number(s),g={fromYear:c||
!l?_:null,toYear:l||!c?_-Number(u):null,year:!c&&!l?_:null},h=t.parameters.filter(({name:f,type:m})=>m==="year"&&
!(f in i)),d={};for(let[f,m]of Object.entries(g)){let w=h.find(y=>y.name===f);w&&m!==null&&(d[f]=[at(w,String(
m))])}return!Object.keys(d).length||!this.#_(t,{...i,...d})?!1:(Object.assign(i,d),!0)}#p(t,e,n){let s=this.#i(
e),o=[];for(let i of t.parameters.filter(({type:a,name:c})=>a==="entity"&&!(c in n))){let a=this.#d(t,i.name).
map(u=>({thing:u,much:Math.max(0,...this.#o.of(u).map(_=>this.#g(_,s)))})),[c,l]=[...a,{thing:"",much:0},{thing:"",
much:0}].sort((u,_)=>_.much-u.much);c.much<this.#t.measures.like||c.much===l.much||this.#l(t,i,$(c.thing),n)&&
o.push(c.thing)}return o}#d(t,e){let n=this.#r.get(t.name)??this.#n(v(t.text,{}));this.#r.set(t.name,n);let s=n.
variables.indexOf(e),o=s<0?[]:n.rows.map(i=>i[s]);return[...new Set(o.flatMap(i=>i&&M(i)?[i.value]:[]))]}#g(t,e){
let n=this.#i(t),s=n.filter(a=>e.some(c=>Jt(a,c)));if(!n.every(a=>!Kt(a)||s.includes(a))||s.every(a=>this.#a.isCommon(
a)))return 0;let i=a=>a.reduce((c,l)=>c+this.#a.weight(l),0);return i(s)/i(n)}#h({title:t},e){let n=this.#i([t].
flat().join(" "));return this.#i(e).every(s=>n.some(o=>Jt(s,o)||Jt(o,s)))}};function Ie(r){let t=new Map;for(let e of r.flatMap(Oe))t.set(e,(t.get(e)??0)+1);return t}var At=class{#e;#r=new Map;#n;#s;#t;constructor(t,e){
this.#t=t,this.#s=e;let n=Object.entries(t.phrasings).flatMap(([i,a])=>a.map(c=>({name:i,features:Ie(c.split("\
 ").filter(Boolean))}))),s=new Map;for(let{name:i,features:a}of n)for(let c of a.keys())s.set(c,(s.get(c)??new Set).
add(i));let o=Object.keys(t.phrasings).length;this.#e=new Map([...s].map(([i,a])=>[i,Math.log(1+o/a.size)])),this.
rare=Math.log(1+o),this.rather=Math.log(1+o/t.measures.many),this.#n=n.map(({name:i})=>i);for(let[i,{features:a}]of n.
entries())for(let[c,l]of this.#c(a))this.#r.set(c,[...this.#r.get(c)??[],[i,l]])}scores(t){let e=new Map;for(let[
s,o]of this.#c(Ie(this.#a(t))))for(let[i,a]of this.#r.get(s)??[])e.set(i,(e.get(i)??0)+o*a);let n=new Map;for(let[
s,o]of e){let i=this.#n[s];n.set(i,[...n.get(i)??[],o])}return new Map([...n].map(([s,o])=>[s,this.#o(o)]))}#o(t){
let[e,...n]=t.sort((s,o)=>o-s).slice(0,4);return e+this.#t.measures.next*n.reduce((s,o)=>s+o,0)/3}weight(t){return this.#e.
get(ze(t)?t:t.slice(0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){let e=n=>this.#e.has(
n);return ze(t)?t.length<3||e(t)||e(t.replace(/s+$/,"")):e(t.slice(0,2))||t.length<=3&&e(`^${t[0]}`)}strange(t){
let e=this.#a(t).filter(s=>!s.startsWith("zz")),n=s=>s.reduce((o,i)=>o+i.length,0);return n(e.filter(s=>!this.
knows(s)))/(n(e)||1)}#a(t){return T(this.#s(t),this.#t.numbers)}#c(t){let e=[...t].map(([s,o])=>({feature:s,value:Math.
sqrt(o)*(this.#e.get(s)??this.rare)})),n=Math.sqrt(e.reduce((s,{value:o})=>s+o*o,0))||1;return e.map(({feature:s,
value:o})=>[s,o/n])}},ze=r=>!it(r)&&/^[\0-\x7f]*$/.test(r);var ps=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/gu;function De(r,t,e,n,s){
let o=A(e),i=Object.values(s).flatMap(b=>b.map(({value:S})=>S)),a=b=>b.flatMap(S=>T(S,t.numbers)),c=new Set(a(
[...[n.title].flat(),...i.flatMap(b=>[b,...r.of(b)])])),l=t.phrasings[n.name],u=new Set([...c,...l.flatMap(b=>b.
split(" "))]),_=e.length===o.length?e:o,g=r.mentions(e),h=g.filter(({start:b,end:S,things:x,kinds:J,value:z,proper:Ut})=>{
let et=_.slice(b,S);return!Ut||i.includes(z)||x.some(C=>i.includes(C))||J.includes("year")&&Object.keys(s).some(
C=>/year$/i.test(C))||et.toUpperCase()===z&&et!==z?!1:!a([o.slice(b,S)]).every(C=>c.has(C))}),d=({0:{length:b},
index:S})=>({start:S,end:S+b}),f=[...o.matchAll(ps)].map(d).filter(({start:b,end:S})=>g.every(x=>S<=x.start||x.
end<=b)).filter(({start:b,end:S})=>!a([o.slice(b,S)]).every(x=>u.has(x))),{ended:m}=t.patterns,w=l.some(b=>new RegExp(
m).test(b))?[]:[...o.matchAll(new RegExp(m,"g"))];return[...h,...f,...w.map(d)].sort((b,S)=>b.start-S.start||b.
end-S.end).map(({start:b,end:S})=>_.slice(b,S))}var Rt=class{#e;#r;#n;#s;#t;constructor(t,e){let{understanding:n}=t.engineData;this.#e=t,this.#r=e,this.#n=new Et(
t.names(e),n),this.#s=new At(n,s=>this.#n.masked(s)),this.#t=new Ot(t,e,this.#n,this.#s)}of(t){let e=this.fitting(
t),n=this.#n.unknown(t,g=>this.#s.knows(g)),{measures:s,patterns:o,denying:i}=this.#e.engineData.understanding,
a=A(t),l=i.includes(e[0]?.name)||new RegExp(o.whether).test(a)?[]:[...a.matchAll(new RegExp(o.denied,"g"))].map(
([g])=>g),u=n.length>0||l.length>0||!e[0]?.isSure,_=u&&e[0]?.isLikelier?e[0]:null;return{found:u?[]:e.slice(0,
s.most),unknown:n,denied:l,nearest:_}}fitting(t){let{understanding:e}=this.#e.engineData,{measures:n}=e,s=this.#n.
mentions(t).filter(_=>_.proper||!this.#a(t,_)),o=s.filter(_=>_.proper).length,i=n.strange*this.#s.strange(t),a=this.#s.
scores(t),c=a.get("")??0;return a.delete(""),[...a].sort(([_,g],[h,d])=>d-g||(_<h?-1:1)).slice(0,n.tried).map(
([_,g])=>{let h=this.#e.engineData.questions.find(S=>S.name===_),{values:d,placed:f}=this.#t.values(h,A(t),s),
m=f?n.placed*f/o:o?-n.spare:0,w=g+m-i,y=w>=Math.max(n.enough,c),b=De(this.#n,e,t,h,d);return{name:_,typed:this.#o(
d),left:b,score:w,isSure:y,isLikelier:w>c}}).sort((_,g)=>g.score-_.score)}#o(t){let e=this.#e.names(this.#r),n=Object.
entries(t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):a)]);return Object.fromEntries(n)}#a(t,{
start:e,end:n}){return T(A(t).slice(e,n),this.#e.engineData.understanding.numbers).every(o=>this.#s.isCommon(o))}};var jt=class{#e={};#r={};#n={};#s;constructor(t,e){this.graph=t,this.engineData=e,this.#s=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#e[t]??=new vt(this.graph,t,this.engineData),this.#e[t]}understood(t,e){
return this.#r[e]??=new Rt(this,e),this.#r[e].of(t)}values(t,e,n){let s=this.#t(t),o={};for(let[i,a]of Object.
entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new L("strange",i,"",a.join(", "),s.parameters.
map(l=>l.name));o[i]=a.map(l=>je(this.graph,n,this.names(n),s,c,l))}return o}#t(t){let e=this.#s.get(t);if(!e)
throw new L("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#t(t),a=x=>this.graph.select(n,x),c=this.
values(t,e,n),{wide:l,added:u}=Mt(a,this.engineData.queries.included,i,c),_=v(i.text,l),g=i.gathers?Object.keys(
this.engineData.parts):[],{solutions:h,rests:d}=g.length?this.#a(g,x=>this.#o(i,_,l,n,x)):this.#o(i,_,l,n),f=g.
length?{[h.variables[0]]:this.engineData.whose,...i.columns}:i.columns,m=this.#c(_,h,d,f,u,n,s),w=i.view&&{kind:i.
view[0],fields:i.view[1]},y=Object.fromEntries(m.variables.map(x=>[x,this.heading(x,i.columns,s)])),b=typeof i.
title=="string"?i.title:i.title[s==="ko"?1:0],S={engineData:this.engineData,names:this.names(n),lang:s};return{
...m,chart:w&&he(m,w,b,y,S,o)}}#o(t,e,n,s,o=""){let i=g=>this.graph.select(s,g,o),a=i(e),l=(a.rows.length?t.evidence:
[]).map(g=>[g,i(v(g.text,n))]),u=`${s} ${o}`;this.#n[u]??=be(i,this.engineData);let _=ve(a,l,t.keys,i,this.engineData).
map(g=>({statements:g,touches:xe(g.map(({triple:h})=>W(h)),this.#n[u])}));return{solutions:a,rests:_}}#a(t,e){
let n=t.map(a=>({article:a,...e(a)})),s=[...new Set(n.flatMap(({solutions:a})=>a.variables))],o=["article","in\
Article","ofArticle"].find(a=>!s.includes(a))??"",i=n.flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.
map(u=>[$(a),...s.map(_=>u[c.indexOf(_)]??null)]));return{solutions:{variables:[o,...s],rows:i},rests:n.flatMap(
({rests:a})=>a)}}table(t,e,n){let s=this.graph.select(e,t);return this.#c(t,s,s.rows.map(()=>({statements:[],touches:new Map})),
{},{},e,n)}#c(t,{variables:e,rows:n},s,o,i,a,c){let l=x=>this.graph.select(a,x),u=this.names(a),_={engineData:this.
engineData,names:u,lang:c},g=Se(l,this.engineData,new Set(s.flatMap(({touches:x})=>[...x.keys()])),x=>u.slug(x)),
{kept:h,cells:d,subject:f}=oe(t,e,n,_),m=h.map(x=>e[x]),{columns:w,headings:y,cells:b}=ie(m,m.map(x=>this.heading(
x,o,c)),d,c),S=n.map((x,J)=>{let{statements:z,touches:Ut}=s[J],et=ke(Ut,g),C=[...new Set(z.flatMap(({passages:on})=>on))].
sort();return{terms:x,cells:b[J],evidence:z,passages:C,errata:et,mark:$t(et)}});return{query:t,variables:e,columns:w,
headings:y,subject:f,rows:S,footnotes:Ee(e,S,_),also:Object.fromEntries(Object.entries(i).map(([x,J])=>[x,J.map(
z=>u.of(z,c))])),paraphrases:this.#i(S,a,c)}}heading(t,e,n){let s=e[t]??this.engineData.headings[t]??t;return typeof s==
"string"?s:s[n==="ko"?1:0]}#i(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;
let i=v(this.engineData.queries.paraphrases,{passage:s.map($)});for(let[a,c]of this.graph.select(e,i).rows)a&&
c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.value]=c.value);return o}};function Le(r,t,e,n){let s=r.names(n),o=r.engineData.questions.find(f=>f.name===t),{of:i="",type:a=""}=o?.parameters.
find(f=>f.name===e)??{},{variables:c,rows:l}=r.graph.select(n,v(o?.text??"",{})),u=c.indexOf(e),_=u<0?[]:l.flatMap(
f=>f[u]??[]);if(a!=="entity")return[...new Set(_.filter(m=>m.type==="literal").map(({value:m})=>m))].sort().map(
m=>({typed:m,label:[m,m],names:[m]}));let g=new Map;for(let{thing:f,text:m,kind:w}of s.all)(!i||s.slug(w)===i)&&
g.set(f,[...g.get(f)??[],m]);let h=new Set(_.filter(M).map(({value:f})=>f));return(h.size?[...h]:[...g.keys()].
filter(f=>i||s.local(f)===f)).map(f=>{let m=[...g.get(f)??[],s.slug(f)];return{typed:s.typed(f),label:[s.of(f,
"en"),s.of(f,"ko")],names:[...new Set(m)]}})}var Ht=["subject","predicate","object"];function Ce(r,t,e,n){let s=r.names(e),o={engineData:r.engineData,names:s,
lang:n},i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,u)=>N(l,o,u===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=Ht.map(c=>r.heading(c,{},n));return{query:t,variables:Ht,columns:Ht,headings:a,
subject:"",rows:i,footnotes:[],also:{},paraphrases:{}}}var Fe="application/sparql-results+json",ds="application/n-triples",gs=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
hs=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g,ms={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Y=class extends Error{constructor(t){super(t.said),this.details=t}},Nt=class{#e;#r;constructor(t,e){
this.#e=t,this.#r=e}#n(t,e,n){let s=new XMLHttpRequest,o=t===this.#r.reading?"":"?reading=corrected";s.open("P\
OST",this.#e+o,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);
try{s.send(e)}catch{throw new Y({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(
c=>s.getResponseHeader(c)??"");if(s.status!==200||a)throw new Y({status:s.status,seconds:i,cut:a,said:ws(s.responseText)});
return s.responseText}select(t,e){return xt(this.#n(t,e,Fe))}holds(t,e){return JSON.parse(this.#n(t,e,Fe)).boolean}triples(t,e){
return bs(this.#n(t,e,ds))}};function ws(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function bs(r){
let t=[[]],e=[];for(let[n,s,o,i,a,c]of r.matchAll(gs)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[u,_,g]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:u,predicate:_,
object:g}})}else s!==void 0?l.push($(Ue(s))):o!==void 0?l.push({type:"bnode",value:o}):l.push({type:"literal",
value:Ue(i),...a?{"xml:lang":a}:c?{datatype:c}:{}})}return e}var Ue=r=>r.replaceAll(hs,(t,e,n,s)=>s?ms[s]??s:String.
fromCodePoint(Number.parseInt(e??n,16)));var dt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,We.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,We.unregister(this),t}free(){let t=this.
__destroy_into_raw();p.__wbg_asyncparseriterator_free(t,0)}next(){return p.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(dt.prototype[Symbol.dispose]=dt.prototype.free);var gt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,qe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,qe.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_blanknode_free(t,
0)}equals(t){return p.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(gt.prototype[Symbol.dispose]=gt.prototype.free);var ht=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Pe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Pe.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_defaultgraph_free(
t,0)}equals(t){return p.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(ht.prototype[Symbol.dispose]=ht.prototype.free);var mt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Be.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Be.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_literal_free(t,0)}get datatype(){
let t=p.literal_datatype(this.__wbg_ptr);return X.__wrap(t)}get direction(){let t,e;try{let n=p.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}equals(t){return p.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=p.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=p.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(mt.prototype[Symbol.dispose]=mt.prototype.free);var X=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,Ge.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Ge.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_namednode_free(t,0)}equals(t){return p.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(X.prototype[Symbol.dispose]=X.prototype.free);var wt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,Ve.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,Ve.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriterator_free(t,0)}next(){let t=p.
parseriterator_next(this.__wbg_ptr);if(t[2])throw E(t[1]);return Z.__wrap(t[0])}};Symbol.dispose&&(wt.prototype[Symbol.
dispose]=wt.prototype.free);var Z=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,Je.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Je.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriteratorresult_free(t,0)}get done(){return p.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=p.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:Q.__wrap(
t)}};Symbol.dispose&&(Z.prototype[Symbol.dispose]=Z.prototype.free);var Q=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,Ke.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,Ke.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_quad_free(t,0)}equals(t){
return p.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return p.quad_graph(this.__wbg_ptr)}get object(){return p.
quad_object(this.__wbg_ptr)}get predicate(){return p.quad_predicate(this.__wbg_ptr)}get subject(){return p.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=p.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],
n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(Q.prototype[Symbol.dispose]=
Q.prototype.free);var tt=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,He.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_store_free(t,0)}add(t){let e=p.store_add(this.__wbg_ptr,
t);if(e[1])throw E(e[0])}delete(t){let e=p.store_delete(this.__wbg_ptr,t);if(e[1])throw E(e[0])}dump(t,e){let n,
s;try{let a=p.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,E(a[2]);return n=o,s=i,k(
o,i)}finally{p.__wbindgen_free(n,s,1)}}has(t){let e=p.store_has(this.__wbg_ptr,t);if(e[2])throw E(e[1]);return e[0]!==
0}load(t,e,n,s){let o=p.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw E(o[0])}match(t,e,n,s){let o=p.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw E(o[2]);var i=Ze(o[0],o[1]).slice();return p.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=p.store_new(t);if(e[2])throw E(e[1]);return this.__wbg_ptr=e[0],He.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=ft(t,p.__wbindgen_malloc,p.__wbindgen_realloc),s=V,o=p.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw E(o[1]);return E(o[0])}get size(){let t=p.store_size(this.__wbg_ptr);if(t[2])throw E(
t[1]);return t[0]>>>0}update(t,e){let n=ft(t,p.__wbindgen_malloc,p.__wbindgen_realloc),s=V,o=p.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw E(o[0])}};Symbol.dispose&&(tt.prototype[Symbol.dispose]=tt.prototype.free);var bt=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,Ye.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,Ye.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_variable_free(
t,0)}equals(t){return p.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],k(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(bt.prototype[Symbol.dispose]=bt.prototype.free);function yt(r,t){let e=p.parse(r,t);if(e[2])throw E(e[1]);return E(e[0])}function ys(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
k(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=Xt(e),s=ft(n,p.__wbindgen_malloc,p.
__wbindgen_realloc),o=V;G().setInt32(t+4,o,!0),G().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=ct(s)?0:ft(s,p.__wbindgen_malloc,p.__wbindgen_realloc),i=V;G().setInt32(t+4,i,!0),G().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(k(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return dt.__wrap(t)},__wbg_blanknode_new:function(t){return gt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return I(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return I(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return ht.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(k(t,e))}finally{p.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return I(function(t,e){globalThis.crypto.
getRandomValues(Xe(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return I(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return I(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return I(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return mt.__wrap(
t)},__wbg_namednode_new:function(t){return X.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(k(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(k(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return ks(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return I(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return I(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return wt.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return Z.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(Xe(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return Q.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return I(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=ft(n,p.__wbindgen_malloc,p.__wbindgen_realloc),
o=V;G().setInt32(t+4,o,!0),G().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return ct(t)?0:lt(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return ct(t)?0:lt(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return ct(t)?0:lt(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return ct(t)?0:lt(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return bt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(k(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return vs(t,e,Ss)},__wbindgen_cast_0000000000000002:function(t,e){
return $s(t,e,xs)},__wbindgen_cast_0000000000000003:function(t,e){return k(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=Ze(t,e).slice();return p.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=p.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function xs(r,t){return p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Ss(r,t,e){let n=p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw E(n[0])}function ks(r,t,e,n){p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var We=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>p.
__wbg_asyncparseriterator_free(r,1)),qe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_blanknode_free(r,1)),Pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_defaultgraph_free(r,1)),Be=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_literal_free(r,1)),Ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_namednode_free(r,1)),Ve=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_parseriterator_free(r,1)),Je=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_parseriteratorresult_free(r,1)),Ke=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_quad_free(r,1)),He=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_store_free(r,1)),Ye=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_variable_free(r,1));function lt(r){let t=p.__externref_table_alloc();return p.
__wbindgen_externrefs.set(t,r),t}var It=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbindgen_destroy_closure(r.a,r.b));function Xt(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=Xt(r[0]));for(let i=1;i<s;i++)o+=", "+Xt(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function Ze(r,t){r=r>>>0;let e=G(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(p.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return p.__externref_drop_slice(r,t),n}function Xe(r,t){return r=r>>>0,_t().subarray(r/
1,r/1+t)}var B=null;function G(){return(B===null||B.buffer.detached===!0||B.buffer.detached===void 0&&B.buffer!==
p.memory.buffer)&&(B=new DataView(p.memory.buffer)),B}function k(r,t){return Ms(r>>>0,t)}var ut=null;function _t(){
return(ut===null||ut.byteLength===0)&&(ut=new Uint8Array(p.memory.buffer)),ut}function I(r,t){try{return r.apply(
this,t)}catch(e){let n=lt(e);p.__wbindgen_exn_store(n)}}function ct(r){return r==null}function $s(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,It.unregister(n))},It.register(s,n,n),s}function vs(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,It.unregister(n))},It.register(
s,n,n),s}function ft(r,t,e){if(e===void 0){let a=pt.encode(r),c=t(a.length,1)>>>0;return _t().subarray(c,c+a.length).
set(a),V=a.length,c}let n=r.length,s=t(n,1)>>>0,o=_t(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=_t().subarray(s+i,s+n),c=pt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return V=i,s}function E(r){let t=p.__wbindgen_externrefs.get(r);return p.__externref_table_dealloc(
r),t}var Tt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Tt.decode();var Es=2146435072,Yt=0;function Ms(r,t){
return Yt+=t,Yt>=Es&&(Tt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Tt.decode(),Yt=t),Tt.decode(_t().subarray(
r,r+t))}var pt=new TextEncoder;"encodeInto"in pt||(pt.encodeInto=function(r,t){let e=pt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var V=0,Os,As,p;function Rs(r,t){return As=r,p=r.exports,Os=t,B=null,ut=
null,p.__wbindgen_start(),p}function Qe(r){if(p!==void 0)return p;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=ys();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Rs(e,r)}var tn="application/trig",Zt="application/n-quads",js="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Qt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
en=r=>Qe({module:r});function Lt(r){let t=r.replaceAll(Qt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Dt=class{#e={};#r={};#n;constructor(t){
this.#n=t}#s(t,e,n){let{graph:s,changes:o,record:i,parts:a}=this.#n,c=new tt([]);if(s.includes("_:"))for(let l of yt(
s,{format:tn}))c.add(l);else c.load(s,{format:tn});if(t!==this.#n.reading&&o){for(let l of yt(o.gone,{format:Zt}))
c.delete(l);for(let l of yt(o.new,{format:Zt}))c.add(l)}if(e)for(let l of yt(a[e][t],{format:Zt}))c.delete(l);
return c.update(js.replace("RECORD",i)),this.#r[n]=this.#t(c,i),c}#t(t,e){let s=t.query("SELECT DISTINCT ?g { \
GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.length<s.length?o:void 0}#o(t,e,n={},s=""){
let o=`${t} ${s}`;this.#e[o]??=this.#s(t,s,o);let i=e.includes(this.#n.record)?void 0:this.#r[o];return this.#e[o].
query(e,{...n,...i?{named_graphs:i}:{}})}select(t,e,n=""){return xt(this.#o(t,e,{results_format:"json"},n))}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(zt))}};function zt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?$(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:zt(
r.subject),predicate:zt(r.predicate),object:zt(r.object)}}}var Ft=class extends Error{constructor(t){super(t.why),this.details=t}},Ns=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function nn(r){let{kind:t,reaches:e}=Lt(r);return e||(Ns.includes(t)?t:"")}function sn(r,t,e){
let s=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(o instanceof
WebAssembly.RuntimeError)throw o;if(o instanceof Y)throw Ts(o);let i=o instanceof Error?o.message:String(o);throw Is(
i,r,s.length,Object.keys(t))}}function Ts(r){let t=/^query:(\d+):(\d+): (.*?)(?:; mend it)?$/.exec(r.details.said);
return r.details.status!==400||!t?r:new Ft({line:Number(t[1]),column:Number(t[2]),why:"reason",words:[t[3]]})}
function Is(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(r);if(!s)return new Error(
r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,f)=>d+f.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),u=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),_=l.filter(d=>d.startsWith('"')),g=l.filter(d=>/^\w+$/.test(d)),
h=zs(t,n);return h&&h.index<=c?Ct(t,h.index,"prefix",[h.prefix]):u.length?Ct(t,c,"reason",[u[0]]):_.length?Ct(
t,c,"signs",_.slice(0,6)):Ct(t,c-Math.max(0,...g.map(d=>d.length)),"unread",[])}function Ct(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new Ft({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function zs(r,t){let e=r.replaceAll(
Qt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function rn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),u=l!==a&&/^[\w-]+:[\w-]+$/.test(l),_=[e.of(a,"en"),e.of(a,"ko")];return u?[{curie:l,label:_,names:[...new Set(
c)],kind:i(a)}]:[]})}var O,Ds={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Wt(t)));s.server||en(await Wt(r)),
O=new jt(s.server?new Nt(new URL(s.server,n).href,s):new Dt(s),s),setTimeout(()=>Ls(e));let{questions:o,graph:i,
changes:a,parts:c,...l}=O.engineData;return{...l,isApart:Object.keys(c).length>0,questions:o.map(({text:u,evidence:_,
...g})=>g)}},answer:(r,t,e,n,s)=>({table:O.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>ne(O,r,t,e),choices:(r,t,e)=>Le(
O,r,t,e),understood:(r,t)=>O.understood(r,t),vocabulary:r=>rn(O,r),sparql(r,t,e){let n=nn(r);if(n)return{refused:n};
let{kind:s}=Lt(r),{prefixes:o,server:i}=O.engineData;return sn(r,i?{}:o,a=>s==="ASK"?{holds:O.graph.holds(t,a)}:
s==="SELECT"?{table:O.table(a,t,e)}:{table:Ce(O,a,t,e),isGraph:!0})}};function Ls(r){try{O.names(r)}catch{}}self.
onmessage=async({data:{id:r,what:t,given:e}})=>{try{let n=await Ds[t](...e);self.postMessage({id:r,result:n})}catch(n){
if(n instanceof WebAssembly.RuntimeError)return self.postMessage({id:r,isBroken:!0});let{message:s=String(n),details:o}=n??
{};self.postMessage({id:r,error:{message:s,details:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
