"use strict";(()=>{var Sn={33:60,35:62},kn=126;function $n(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let i=s<r.length?r.charCodeAt(s):kn;n=n*85+(i<42?Sn[i]:i)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Kt(r){let t=new Blob(
[$n(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var q="http://www.w3.org/2001/XMLSchema#",Mn=/[\p{Cc} <>"{}|\\^`]/u,vn={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),ct=(r,t)=>({type:"literal",value:r,...t?{datatype:q+
t}:{}}),O=r=>r?.type==="uri";function Ot(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function D({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(D).join(" ")} )>>`;if(r==="ur\
i"){if(Mn.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,i=>vn[i])}\
"`;return n?`${s}@${n}`:e&&e!==`${q}string`?`${s}^^<${e}>`:s}var En=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
On={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Yt=r=>r.replaceAll(En,(t,e,n,s)=>s?On[s]??s:String.fromCodePoint(Number.parseInt(e??n,16))),R=r=>r?
D(r):"",An=["Long","Int","Short","Byte"],Rn=["integer",...An.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...[
"positive","negative","nonPositive","nonNegative"].map(r=>`${r}Integer`)],Nn=new Map([...Rn.map(r=>[q+r,/^[+-]?\d+$/]),
[`${q}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${q}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${q}\
float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);function N(r){if(r?.type!=="literal"||!Nn.get(r.datatype??
"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(r.value)??
[],i=e+n,o=e.length+Number(s),a=i.slice(0,Math.max(o,0)).padEnd(o,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(
Math.max(-o,0))+i.slice(Math.max(o,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function lt(r){return r?.type!==
"literal"||r.datatype!==`${q}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function he(r){let t=new Map;
for(let e of r){let n=N(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=lt(e),i=n??(s===null?D(e):`boolean\
 ${s}`);t.has(i)||t.set(i,e)}return[...t.values()]}var jn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function M(r,t){
return r.replaceAll(jn,(e,n,s,i)=>{let o=Object.hasOwn(t,s)?he(t[s]):[];return o.length?`VALUES ${n} { ${o.map(
D).join(" ")} } ${i??""}`.trimEnd():""})}var Tn=1e3,In=6,Ln=["entity","year","currency"],ge=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function me(r,t,e,n){
let s=performance.now()+Tn,{questions:i}=r.engineData,o=i.find(u=>u.name===t),a=r.values(t,e,n),c=[],l=!1;function p(u,d){
if(c.some(w=>w.name===u.name&&w.name!==t)||(l||=performance.now()>s,l))return;let _=w=>Object.fromEntries(Object.
entries(d).map(([b,y])=>[b,w[y]])),{rows:m}=r.graph.select(n,M(u.text,_(a)));m.length&&c.push({name:u.name,typed:_(
e),rows:m.length})}let f=Object.keys(a);for(let u of f.length>1?f:[])p(o,Object.fromEntries(f.filter(d=>d!==u).
map(d=>[d,d])));let g=i.filter(u=>u!==o).sort((u,d)=>ge(o,d)-ge(o,u));for(let u of o.parameters.filter(({name:d,
type:_})=>f.includes(d)&&Ln.includes(_)))for(let d of g)for(let _ of d.parameters)_.type===u.type&&p(d,{[_.name]:u.
name});return{found:c.slice(0,In),isCut:l}}var F=(r,t)=>Array.isArray(r)?r[t==="ko"?1:0]:r;var zn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Cn=[["tn",12],["bn",9],["m",6]],Dn=[["조",12],["억",8],["만",4],["",0]];function we(r){let t=[...r.matchAll(
zn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function B(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Fn=r=>r.replace(/^0+(?=\d)/,
"");function P(r,t,e,{signs:n,currencies:s}){let i=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",o=r.replace("-",""),
[a,c=""]=o.split(".");if(e==="ko"){let p=s[t]??t,f=Un(a,c),g=!/\d$/.test(f)||!/^[가-힣]+$/.test(p);return`${i}${f}${g?
" ":""}${p}`}let l=B(o);for(let[p,f]of Cn){let g=a.length>f?`${a.slice(0,-f)}.${a.slice(-f)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${B(g)} ${p}`;break}}return`${i}${n[t]??`${t} `}${l}`}function Un(r,t){let e=r,
n=[];for(let[s,i]of Dn){let o=e.slice(0,Math.max(e.length-i,0));e=e.slice(o.length);let a=B(Fn((o||"0")+(!i&&t?
`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var tt="currency",Wn={en:["no","yes"],ko:["아니요","예"]};function T(r,{engineData:t,names:e,lang:n},s="",i=""){
if(!r)return"";if(O(r))return e.of(r.value,n);if(r.type!=="literal")return D(r);let o=t.counts.includes(s)?N(r):
null;if(o!==null)return i?P(o,i,n,t):B(o);let a=lt(r);return a===null?r.value:Wn[n][Number(a)]}function ut(r,t,e){
let n=we(r),s=i=>e.find(o=>i.endsWith(o[0].toUpperCase()+o.slice(1)));return t.map(i=>n.get(i)??i).map(i=>s(i)??
i)}var G=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(tt)]?.value||"";function qn(r,t,e){let n=new Map;for(let s=0;s<
t;s+=1){let i=r.map(a=>a[s]).filter(a=>a?.type==="literal"),o=new Set(i.map(a=>a?.["xml:lang"]??""));o.size===
1&&!o.has("")&&n.set(s,[...o][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):
[]}function be(r,t,e,n){let{amounts:s}=n.engineData,i=ut(r,t,s),o=t.indexOf(tt),a=t.indexOf("property"),c=i.flatMap(
(_,m)=>s.includes(_)?[m]:[]),l=o>=0&&e.every(_=>!_[o]||_[o].type==="literal"&&c.some(m=>N(_[m])!==null)),p=new Set(
e.map(_=>_[0]&&D(_[0]))),f=e.length>1&&a>0&&p.size===1,g=new Set([...qn(e,t.length,n.lang),...l?[o]:[],...f?[0]:
[]]),u=e.map(_=>{let m=a>=0?n.names.local(_[a]?.value??""):"";return _.map((w,b)=>{let y=i[b].toLowerCase().endsWith(
"value")?m:i[b];return g.has(b)?"":T(w,n,y,l?G(t,_,y,s):"")})}),d=t.flatMap((_,m)=>!g.has(m)&&(!e.length||u.some(
w=>w[m]))?[m]:[]);return{kept:d,cells:u.map(_=>d.map(m=>_[m])),subject:f?T(e[0][0],n):""}}var Bn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function ye(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Pn={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${ye(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${ye(t,"ko")}${n}문장`}};function et(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,i="",o="",a=""]=Bn.exec(s)??["",s],c=`${i} ${o}`,l=n.get(c)??{article:i,
paragraph:o,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:i,sentences:o})=>[
s,i&&Pn[t](i,o,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var xe={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Ht=4,Gn=300,At=class{constructor(t,e,n,s,i){this.rates=
i,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let o=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...o?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?T(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=F(this.words.engineData.charts[t],this.lang),s=0;return n.
replace(/\{(\d*)\}/g,(i,o)=>{let a=o===""?s:Number(o);return s+=1,String(e[a])})}bound(t,e,n="bound"){let s=this.
term(t,n),i=s?xe[this.words.names.local(s.value)]:"";return i===void 0?`${e} (${T(s,this.words)})`:i+e}isOpen(t,e){
let n=this.term(t,e);return n!==null&&(xe[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=N(this.
term(t,e)),s=n!==null&&n.length<Gn?Number(n):null,[i=""]=this.view.fields[e]??[],{amounts:o}=this.words.engineData,
{variables:a}=this.answer,[c]=ut(this.answer.query,[i],o),l=this.places.has(tt)&&o.includes(c),p=G(a,t.terms,c,
o),f=this.panels.map(b=>this.label(t,b));l&&f.push(s===null?this.word("no amount"):this.currency(p));let g=n===
null||s===null?"":l?P(n,p,this.lang,this.words.engineData):B(n),u={size:s,figure:g,note:this.#s(t,p)},d=l&&s!==
null,_=l&&this.rates?.currency!==p?this.rates?.worth[p]:void 0,m=s!==null&&_!==void 0;m&&Object.assign(u,this.#e(
s,_,f,g,u.note));let w=[u.figure&&this.bound(t,u.figure),t.mark].filter(Boolean).join(" ");return{row:t,size:u.
size,text:w,note:u.note,panel:f.join(" · "),money:d,converted:m}}#e(t,e,n,s,i){let{currency:o}=this.rates;n[n.
length-1]=this.currency(o);let a=(t*e).toLocaleString("en",{useGrouping:!1,maximumSignificantDigits:3}),c=`≈${P(
a,o,this.lang,this.words.engineData)}`;return{size:Number(a),figure:c,note:[s,i].filter(Boolean).join(" · ")}}currency(t){
return F(this.words.engineData.money[t]??t,this.lang)}#s(t,e){let n=this.words.engineData.printed.flatMap(a=>this.
term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),i=s.length>Ht?` +${s.length-Ht}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${T(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.
word("printed",a)),lt(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
t,a)).map(a=>this.label(t,a)),et(s.slice(0,Ht),this.lang)+i].filter(Boolean).join(" · ")}},Se=(r,{mark:t})=>[
r,t].filter(Boolean).join(" ");function ke(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:i,note:o,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:i,note:o,x:a??0}))}function $e(r,t){return t.map(({row:e,panel:n,note:s,size:i})=>{let o=Math.trunc(
i??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):o,l=Se(c===o?`${o}`:`${o}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:o,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Jn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function ve(r,t){let e=[],n=0;for(let s of new Set(t.map(i=>i.panel))){
let i=t.filter(o=>o.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Vn(r,s,i,n)),
n+=i.length+1}return e}function Vn(r,t,e,n){let s=e.map(({row:f})=>[r.label(f,"source"),r.label(f,"target")]),
i=Math.max(...e.map(({size:f})=>Math.abs(f??0)))||1,o=[new Map,new Map];e.forEach(({size:f},g)=>{s[g].forEach(
(u,d)=>{o[d].set(u,(o[d].get(u)??0)+(f??0))})});let a=Zt(s,1,o,Zt(s,0,o,[])),c=Zt(s,0,o,a),l=[Me(s,0,c,a).map(
f=>n+f),Me(s,1,a,c).map(f=>n+f)],p=[];e.forEach(({row:f,size:g,text:u,note:d},_)=>{let m="label"in r.view.fields?
r.label(f,"label"):"",w=g===null?1.5:Math.max(Math.round(Math.abs(g)/i*22*100)/100,1),b={panel:t,link:n+_,width:w,
said:g!==null,source:s[_][0]};for(let[v,$]of Jn)p.push({...b,kind:"link",x:v,y:l[Number($)][_],note:d});let y=[
m,u].filter(Boolean).join(" · ");p.push({...b,kind:"figure",x:0,y:l[0][_],text:[y,d].filter(Boolean).join(" ·\
 "),short:y})});for(let f of[0,1])for(let g of new Set(s.map(u=>u[f]))){let u=l[f].filter((m,w)=>s[w][f]===g),
[d,_]=[Math.min(...u),Math.max(...u)];p.push({panel:t,kind:"name",x:f,text:g,y:(d+_)/2,y0:d,y1:_})}return p}function Zt(r,t,e,n){
function s(o){let a=n.length?r.filter(c=>c[t]===o).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let i=o=>e[t].get(o)??0;return[...new Set(r.map(o=>o[t]))].sort((o,a)=>i(a)-i(o)||s(o)-s(a))}function Me(r,t,e,n){
let s=r.map((o,a)=>[e.indexOf(o[t]),n.indexOf(o[1-t]),a]);s.sort((o,a)=>o[0]-a[0]||o[1]-a[1]||o[2]-a[2]);let i=[];
return s.forEach(([,,o],a)=>{i[o]=a}),i}function Ee(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Kn(r,t):r.view.kind==="slope"?Yn(r,e):""}function Kn(r,t){
let e=[];for(let s of new Set(t.map(i=>i.panel))){let i=t.filter(o=>o.panel===s&&o.size&&o.money);if(i.sort((o,a)=>(a.
size??0)-(o.size??0)),i.length>1&&i[0].size===i[1].size)return"";i.length>1&&e.push(i[0])}if(!e.length||e.length>
3)return"";let n=e.map(({row:s,text:i})=>{let o=r.view.kind==="flow"?`${r.label(s,"source")} → ${r.label(s,"\
target")}`:r.label(s,"y");return r.lang==="en"?`${o}, ${i}`:`${o} ${i}`});return r.lang==="ko"?`가장 큰 것은 ${n.
join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}function Yn(r,t){let e=t.filter(
({x:f})=>/^\d+$/.test(f)),n=[...Map.groupBy(e,({series:f})=>f)].filter(([,f])=>new Set(f.map(({x:g})=>g)).size>
1);if(n.length!==1)return"";let[s,i]=n[0];i.sort((f,g)=>Number(f.x)-Number(g.x));let[o,a]=[i[0],i.at(-1)];if(r.
lang==="ko"){let[f,g]=[o,a].map(({x:u,rank:d,mark:_})=>`${u}년 ${d}위${_}`);return`${s}, ${f}에서 ${g}로`}
let c=a.y<o.y?"rises":a.y>o.y?"falls":"is back",[l,p]=[o,a].map(({x:f,rank:g,mark:u})=>`rank ${g}${u} in ${f}`);
return`${s} ${c} from ${l} to ${p}`}var Hn=/^\d+$/;function Oe(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},p)=>{let f=r.label(a,"color");for(let g of n?["","2"]:[""]){let u=N(r.term(a,`y${g}`));
if(u===null)continue;let d=r.term(a,`x${g}`)?r.label(a,`x${g}`):"",_=n?`${f} ${p}`:f;e.set(JSON.stringify([c,d,
_]),{panel:c,x:d,y:Number(u),series:f,line:_,rank:r.bound(a,u,`bound${g}`),mark:a.mark,open:r.isOpen(a,`bound${g}`),
note:l})}});let i=({x:a})=>Hn.test(a)?Number(a):0,o=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||i(a)-i(c));return Zn(o)}function Zn(r){let t=Map.groupBy(r,({panel:n})=>n),e=new Map(r.map(({panel:n,series:s,
x:i})=>[`${n}
${s}`,i]));for(let n of Map.groupBy(r,({panel:s,x:i,y:o})=>JSON.stringify([s,i,o])).values()){let s=new Set;for(let i of n){
n.filter(({series:c})=>c===i.series).some(({mark:c})=>!c)&&(i.mark="");let a=i.x===e.get(`${i.panel}
${i.series}`)&&i.series!==i.panel;s.add(`${a?i.series:""} ${i.rank}${i.mark}`.trim())}n.forEach((i,o)=>{let a=new Set(
t.get(i.panel)?.map(({x:c})=>c));i.text=o?"":[...s].join(" · "),i.side=a.size>1&&i.x===[...a][0]?"left":"righ\
t"})}return r}var Xn={bar:ke,timeline:$e,slope:Oe,flow:ve},Qn={bar:"x",timeline:"x",slope:"y",flow:"size"},ts={slope:"color",
flow:"source"},es=80,Xt=4;function Ae(r,t,e,n,s,i=null){let o=new At(r,t,n,s,i),a=r.rows.map(_=>o.figure(_,Qn[t.
kind]));function c({size:_,row:m,panel:w}){return t.kind==="flow"?!0:_===null||t.kind!=="slope"||o.term(m,"x")?
_!==null:a.every(b=>b.panel!==w||!o.term(b.row,"x"))}let l=a.filter(c);if(!l.length)return null;let p=l.some(_=>_.
money);p&&l.sort((_,m)=>+(_.size===null)-+(m.size===null));let f=l.slice(0,es),g=Xn[t.kind](o,f),u=a.filter(_=>!l.
includes(_)).map(_=>ns(o,_)),d=Ee(o,f,g);return{kind:t.kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!p?n[t.fields.
x[0]]??"":"",caption:ss(o,f,u,l.length),panels:[...new Set(g.map(({panel:_})=>_))],rows:g,scale:f.some(_=>_.money)?
"independent":"shared"}}var Re=({kind:r,fields:t})=>"label"in t?"label":ts[r]??"y";function ns(r,{row:t,text:e}){
let n=et(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,Re(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Ne(r,t){let e=[...new Set(t)],n=e.slice(0,Xt).join(", ");return e.length>Xt?r.word("more",n,
e.length-Xt):n}function ss(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),i=new Set(t.flatMap(
({row:l})=>l.passages.map(p=>r.words.names.slug(p)))),{source:o}=r.words.engineData,{rates:a}=r,c=F(o,r.lang);
return[e.length?r.word("undrawn",Ne(r,e)):"",n>t.length?r.word("cut",t.length,n):"",a&&t.some(({converted:l})=>l)?
r.word("rates",a.date,rs(a)):"",s.size>1&&!a?r.word("scales"):"",...os(r,t),c&&(r.view.kind==="slope"&&i.size?
r.word("stated",c,et([...i],r.lang,!0)):r.word("source",c))].filter(Boolean)}var rs=({currency:r,worth:t})=>Object.
entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");function os(r,t){let{rows:e,
footnotes:n}=r.answer,s=new Set(t.map(({row:i})=>i));return n.flatMap(i=>{let o=i.rows.map(p=>e[p-1]).filter(p=>s.
has(p));if(!o.length)return[];let a=Ne(r,o.map(p=>r.label(p,Re(r.view)))),c=i.meant.map(p=>r.word("meant",p)).
join(""),l=i.printed.length?r.word("before",i.printed.join(", ")):i.supplied?r.word("supplied"):"";return[`${i.
mark} ${a}: ${c}${l}${i.problem} (${et(i.passages,r.lang,!0)})`]})}var J=r=>r.map(R).join(" ");function je(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,i,o,a,c=null]of r(n).rows){if(s?.type!=="uri"||!i||!o||!a)continue;let l=J([i,o,a]),p=n===t.putRight?{property:o.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),Te(e.get(l),new Map([[s.value,new Map([[is(p),p]])]]))}
return e}var is=r=>typeof r=="string"?r:`${r.property} ${R(r.printed)}`;function Te(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function Ie(r,t){let e=new Map;for(let n of r)Te(e,t.get(n)??new Map);return e}
function Le(r,{queries:t},e,n){let s=new Map,i=[...e].map(k);if(!i.length)return s;for(let[o,a,c,l]of r(M(t.errata,
{erratum:i})).rows){if(!o)continue;let p=s.get(o.value)??{iri:o.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(p.problem[a["xml:lang"]??"en"]=a.value),p.severity=n(c?.value??""),l&&(p.passages=[...new Set(
[...p.passages,l.value])].sort()),s.set(o.value,p)}return s}function ze(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],i=s.filter(a=>typeof a!="string"),o=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:i,stands:i.length<s.length,meant:o}]})}var Rt=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),Ce=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function De({variables:r,rows:t},e,n,s,i){let o=new Map;for(let[f,g]of e)for(let[u,d,_]of as(f,g)){let m=JSON.
stringify(u.slice(0,n.length).map(R)),w=o.get(m)??new Map;o.set(m,w);let b=w.get(J(d))??{triple:d,graphs:new Set};
w.set(J(d),b),b.graphs.add(_)}let c=[...o.values()].flatMap(f=>[...f.values()]).filter(({graphs:f})=>f.has("")).
map(({triple:f})=>f[0]),l=cs(c,s,i),p=`${i.base}graph/`;return t.map(f=>{let g=JSON.stringify(n.map(_=>R(f[r.indexOf(
_)]??null)));return[...o.get(g)??new Map].sort(([_],[m])=>_<m?-1:1).map(([_,{triple:m,graphs:w}])=>{let b=new Set(
[...w,...w.has("")?l.get(_)??[]:[]]);return{triple:m,passages:[...b].filter(y=>y&&!y.startsWith(p)).sort()}}).
filter(_=>_.passages.length)})}function*as(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:i}of r.patterns){
let o=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?k(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=o.map(u=>typeof u==
"number"?a[u]:u);if(c.some(u=>!u)||i.some(u=>!a[t.indexOf(u)]))continue;let[l,p,f,g]=c;yield[a,[l,p,f],g?.value??
""]}}}function cs(r,t,{queries:e}){let n=new Map,s=r.filter(o=>o.type==="uri"),i=[...new Map(s.map(o=>[o.value,
o])).values()];if(!i.length)return n;for(let[o,a,c,l]of t(M(e.stated,{s:i})).rows){if(!l)continue;let p=J([o,a,
c]);n.set(p,[...n.get(p)??[],l.value])}return n}var ls=["High","Medium","Low",""];function us(r,t,{corrected:e},n){let{amounts:s}=n.engineData,i=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===tt)?.triple[2].value,o=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),p=G(r,t.terms,l,s)||s.includes(l)&&i||"";return[T(c,n,n.names.slug(a),p)]});return[...new Set(
o)]}function Fe(r,t,e){let n=new Map;t.forEach((i,o)=>{for(let a of i.errata){let c=us(r,i,a,e),l=Rt([a]),p=JSON.
stringify([l,a.iri,c,a.meant]),f=n.get(p)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:Ce(a,e.lang),passages:a.passages.map(g=>e.names.slug(g)),severity:a.severity};f.rows.push(
o+1),n.set(p,f)}});let s=[...n].map(([i,o])=>({key:i,note:o,place:ls.indexOf(o.severity)}));return s.sort((i,o)=>i.
place-o.place||fs(i.note.rows,o.note.rows)||(i.key<o.key?-1:1)),s.map(({note:i})=>i)}function fs(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Ue=["en","ko"],_s=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,U=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),ps=r=>r.replaceAll(/[\n\t]/g," "),Nt=class{all=[];#e;#s=[];#t=new Map;#r;#n;constructor(t,e,n){
this.#n=n;let{labels:s,same:i,queries:o}=n;for(let[_,m,w,b]of t.select(e,o.names).rows){if(!_||!m||!b||!O(_)||
m.type!=="literal")continue;let y=m["xml:lang"]??"",v={thing:_.value,text:m.value,lang:y,property:b.value,kind:w?.
value??""};this.all.push(v)}let a=this.all.filter(({property:_})=>s.includes(_));this.#e=Map.groupBy(a,({thing:_})=>_);
let c=i.map(_=>`<${_}>`).join("|");for(let[_,m]of t.select(e,`SELECT ?thing ?item { ?thing ${c} ?item }`).rows)
_&&m&&O(_)&&V(this.#t,m.value,_.value);this.#r=new Set(t.select(e,_s).rows.map(([_])=>_?.value)),this.#s=Array.
from({length:6},()=>new Map);let[l,p,f,g,u,d]=this.#s;for(let{thing:_,text:m,lang:w,property:b}of this.all){let y=s.
includes(b);y&&(!w||Ue.includes(w))&&V(l,m,_),y&&V(p,m,_);for(let v of[m,this.slug(_)])V(f,v,_),V(g,U(v),_)}for(let _ of this.#r)
V(u,this.slug(_),_),V(d,U(this.slug(_)),_)}slug(t){let{passages:e,prefixes:n}=this.#n;return t.startsWith(e)&&
!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.slug(t);
return this.#n.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,prefixes:n}=this.#n,
s=Object.entries(n).filter(([,o])=>o&&t.startsWith(o)),[i]=s.sort((o,a)=>a[1].length-o[1].length||(o[0]<a[0]?1:
-1));return i?`${i[0]}:${t.slice(i[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){let e=this.slug(t),
n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...Ue.filter(a=>a!==e),""],{labels:s}=this.#n,
i=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<0?n.length:l)*100+s.indexOf(
c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>i(a)-i(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){
let n=this.#o(t,e),{base:s,prefixes:i}=this.#n,o=n??this.slug(t),a=Object.values(i).some(p=>!p.startsWith(s)&&
t.startsWith(p)),c=n!==void 0||!a?this.lookup(ps(o)):new Set;if(c.size===1&&c.has(t))return o;let l=this.contract(
t);return o===this.slug(t)?l:`${o} (${l})`}lookup(t,e=n=>n){for(let n of this.#c(t)){let s=n.size?e(n):n;if(!s.
size)continue;let i=[...s].map(a=>({iri:a,rank:this.#l(a)})),o=Math.min(...i.map(({rank:a})=>a));return new Set(
i.filter(({rank:a})=>a===o).map(({iri:a})=>a))}return new Set}*#c(t){let[e,n,s,i,o,a]=this.#s,c=new Set;yield this.#i(
t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield s.get(t)??c,yield i.get(U(t))??c,yield o.get(t)??
c,yield a.get(U(t))??c}#i(t){let{passages:e,prefixes:n}=this.#n,s=/\((\S+)\)$/.exec(t)?.[1],i=[t,...s?[s]:[]].
flatMap(o=>{let a=o.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[...l.length&&Object.hasOwn(
n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(o)?[e+We(o)]:[],a]});return new Set(i.filter(o=>this.#r.
has(o)))}#a(t){let{spaces:e,prefixes:n}=this.#n,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,
""))?.[1],i=s&&this.#t.get(n.wd+s.toUpperCase());if(i)return i;let o=/^[A-Za-z0-9-]+$/.test(t)?e.map(a=>a+We(t)):
[];return new Set(o.filter(a=>this.#r.has(a)))}#l(t){let{base:e}=this.#n;if(["agent/","activity/","encoding/"].
some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(n)?1:2}},We=r=>r.replace(
/(?<![^/])p(?=\ds\d+$)/,"p0");function V(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}function qe(r,t,e,{engineData:n,names:s,lang:i},o){let{amounts:a}=n,c=[...ut(r,t,a).entries()].filter(([,d])=>a.
includes(d)),l=new Map;for(let[d,_]of e.entries())for(let[m,w]of c){let b=_[m],y=G(t,_,w,a);if(b)for(let v of new Set(
_.flatMap($=>$&&O($)?[$.value]:[]))){let $=JSON.stringify([v,w,R(b)]),X=`${$} ${y}`,Q=l.get(X)??{node:v,statement:$,
value:b,currency:y,rows:new Set};Q.rows.add(d),l.set(X,Q)}}let p=[...l.values()].filter(d=>d.rows.size>1);if(!p.
length)return[];let g=o(M(n.queries.figures,{node:p.map(({node:d})=>k(d))})).rows.map(([d,_,m])=>[d?.value,s.local(
_?.value??""),R(m)]),u=new Set(g.map(d=>JSON.stringify(d)));return p.flatMap(({node:d,statement:_,value:m,currency:w,
rows:{size:b}})=>{let y=u.has(_)?N(m):null;return y===null?[]:[{name:s.of(d,i),amount:P(y,w,i,n),rows:b}]})}var ds=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var K=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),z=r=>/^[가-힣]/.test(r),I=(r,t)=>[...K(r).matchAll(
ds)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Qt(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(i,o)=>e.
slice(o,o+n));return z(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}function Be(r,t,e){let n=i=>t.named(i).flatMap(({proper:o,things:a})=>o?a:[]),s=new RegExp(e.asks,"i");for(let{
0:i,index:o}of r.matchAll(new RegExp(e.next,"gi"))){let[a,c]=[r.slice(0,o),r.slice(o+i.length)];if((s.test(a)||
/[?？]$/.test(a))&&n(c).some(p=>!n(a).includes(p)))return[a,c]}return[r,""]}var Pe=/[ \t\n_-]/,hs=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
gs=/(?:['’]?s|['’])?(?![a-z0-9])/y,ms=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,ws=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu,
bs=/[a-z]+|[가-힣]+/g,ee=3,Tt=3,ys="Class",xs=r=>r.length<ee&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),Ge=r=>r.
sort((t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),jt=class{#e=new Map;#s;#t;classes=new Set;pairs;#r;#n;#o;constructor(t,e){
this.#r=t,this.#n=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");let n=this.#c();this.#s=
Map.groupBy(n,({thing:s})=>s);for(let{text:s,thing:i,kind:o}of n){let a=U(s);o===ys?this.classes.add(i):this.#e.
set(a,(this.#e.get(a)??new Map).set(i,o))}this.pairs=new Set([...this.#e.keys()].flatMap(s=>Array.from(s.slice(
1),(i,o)=>s.slice(o,o+2)))),this.#t=new Set([...this.#e.keys()].flatMap(s=>[...s].map((i,o,a)=>a.slice(0,o+1).
join(""))))}of(t){return(this.#s.get(t)??[]).map(({text:e})=>e)}#c(){let{terms:t}=this.#n,e=this.#r.all.map(({
thing:a,text:c,kind:l})=>({thing:a,text:c,kind:this.#r.slug(l)})),n=e.map(a=>({...a,text:this.#r.slug(a.thing)})),
s=[...new Map(n.map(a=>[JSON.stringify(a),a])).values()],i=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&
U(a).length>1),o=new Map;for(let{thing:a,text:c,kind:l}of i){let p=c.split(/\s+/).filter(Boolean),f=p.at(-1)??
"",g=f===f.toUpperCase()&&f!==f.toLowerCase();l==="Person"&&p.length>1&&!g&&o.set(f,(o.get(f)??new Set).add(a))}
for(let[a,c]of o)c.size===1&&i.push({thing:[...c][0],text:a,kind:"Person"});return i}named(t){let e=K(t),n=t.length===
e.length?t:e,s=[];for(let{index:i}of e.matchAll(hs)){let o=i>=(s.at(-1)?.end??0)?this.#l(e,i):null;o&&!xs(n.slice(
o.start,o.end))&&s.push(o)}return s}sentence(t){let[e,n]=Be(t,this,this.#n.patterns),s=K(e),i=e.length===s.length?
e:s,a=[...[...this.named(e),...this.#i(e,s)],...this.#_(s),...this.#p(s)],c=p=>a.every(({start:f,end:g})=>p.start<
f||g<=p.start),l=Ge([...a,...this.#f(s).filter(c)]);return{written:e,plain:s,mentions:l,said:(p,f)=>i.slice(p,
f),rest:n}}masked(t){let e=K(t),n="",s=0;for(let{kinds:i,start:o,end:a}of Ge([...this.named(t),...this.#_(e)])){
let[c]=i.filter(l=>l==="year"||this.#n.proper.includes(l)).sort();!c||o<s||(n+=`${e.slice(s,o)} ${"zz"}${c.toLowerCase()}\
 `,s=a)}return n+e.slice(s)}#i(t,e){return[...t.length===e.length?t.matchAll(ws):[],...e.matchAll(ms)].flatMap(
({0:s,index:i})=>{let o=[...this.#r.lookup(s)].sort();return o.length?[this.#a(i,s.length,o,["Passage"])]:[]})}#a(t,e,n,s,i=""){
let o=i!==""||s.some(a=>this.#n.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,value:i,proper:o}}get proper(){
let t=e=>this.#n.proper.includes(e);return[...this.#e].flatMap(([e,n])=>[...n.values()].some(t)?[e]:[])}#l(t,e){
let n=null,s="";for(let i=e+1;i<=t.length;i+=1){if(Pe.test(t[i-1]))continue;if(s+=t[i-1],!this.#t.has(s))break;
let o=this.#e.get(s);o&&this.#u(t,e,i)&&(n=this.#a(e,i-e,[...o.keys()].sort(),[...new Set(o.values())]))}return n}#u(t,e,n){
let s=/[가-힣]/.test(t[n-1]),i=s?this.#o:gs;return i.lastIndex=n,s&&n-e>=Tt&&!Pe.test(t.slice(e,n))||i.test(
t)}#f(t){let{patterns:e,counts:n,numbered:s}=this.#n;return[...t.matchAll(new RegExp(e.number,"g"))].flatMap(({
0:i,index:o,...a})=>{let[c,l,p,f,g]=[1,2,3,4,5].map(m=>a[m]),u=c?n[c]:l??g,d=s[p??f];if(d==="paragraph")return[
this.#a(o,i.length,[],[d],u)];let _=this.#e.get(U(d+u));return _?[this.#a(o,i.length,[..._.keys()].sort(),[...new Set(
_.values())])]:[]})}#p(t){return[...t.matchAll(bs)].flatMap(({0:e,index:n})=>{let s=this.#d(e);return s?[this.#a(
n,e.length,[],["currency"],s)]:[]})}#_(t){return[...t.matchAll(new RegExp(this.#n.patterns.year,"g"))].map(({0:e,
index:n})=>this.#a(n,e.length,[],["year"],e))}#d(t){let{currencies:e}=this.#n,s=(/^[a-z]/.test(t)?[t]:this.stems(
t).map(i=>i.replace(/화$/,""))).find(i=>Object.hasOwn(e,i));return s?e[s]:""}stems(t){return Array.from(t,(n,s)=>t.
length-s).filter(n=>(this.#o.lastIndex=n,n>1&&this.#o.exec(t)?.[0].length===t.length-n)).map(n=>t.slice(0,n))}};var Ss="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",ks={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},W=class extends Error{constructor(t,e,n,s,i=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:i}}};function Je(r,t,e,n,s,i){if(s.type!=="entity")return ft(s,i);let o=f=>$s(r,t,e,f,s.of),a=f=>{
let g=o(f),u=[...f].filter(d=>{let{variables:_,rows:m}=r.select(t,M(n.text,{[s.name]:[k(d)]}));return _.includes(
s.name)?m.some(w=>w.some(b=>b&&O(b)&&b.value===d)):m.length>0&&g.has(d)});return new Set(u)},c=e.lookup(i,a),l=c.
size?c:e.lookup(i,o);if(!l.size)throw new W("unknown",s.name,s.type,i);let p=[...l].map(f=>e.contract(f)).sort();
if(p.length>1)throw new W("several",s.name,s.type,i,p);return k([...l][0])}function $s(r,t,e,n,s){if(!s||!n.size)
return n;let i=[...n].map(a=>`<${a}>`).join(" "),{rows:o}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${i}\
 } ?thing <${Ss}> ?type }`);return new Set(o.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function ft(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return ct(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?N(ct(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return ct(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return ct(t);throw new W("malfor\
med",r.name,e,t,[ks[e]??"…"])}var Ve=r=>r.sort((t,e)=>t<e?-1:1);function Ms(r,t,e){let n=new Set(e.map(({value:o})=>o)),s=[],i=Ve(e.filter(O).
map(({value:o})=>o));for(;i.length;){let o=r(M(t,{thing:i.map(k)})).rows,a=new Set(o.map(([,c])=>c&&O(c)?c.value:
""));i=Ve([...a].filter(c=>c&&!n.has(c)));for(let c of i)n.add(c);s.push(...i)}return s}function vs(r,t,e,n){let{
variables:s,rows:i}=r(M(t.text,{[e]:n.map(k)}));if(!i.length)return[];let o=s.indexOf(e),a=new Set(o<0?[]:i.map(
l=>l[o]?.value)),c=o<0?new Set(n):new Set(i.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
M(t.text,{[e]:[k(l)]})).rows.length>0)}function _t(r,t,e,n){let s={...n},i={};for(let{name:o,type:a,single:c}of e.
parameters){let l=n[o];if(!l?.length||a!=="entity"||c)continue;let p=vs(r,e,o,Ms(r,t,l));p.length&&(s[o]=[...l,
...p.map(k)],i[o]=p)}return{wide:s,added:i}}var Ke=4;function Ye(r,t){if(z(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(ne(r)||ne(t)||e<Ke)return r.replace(/s$/,"")===t.replace(/s$/,"");let n=Math.max(Ke,e-2);return r.slice(
0,n)===t.slice(0,n)}var ne=r=>/^\p{Nd}+$/u.test(r),It=class{#e=new Map;#s=new Map;#t;#r;#n;#o;#c;#i;constructor(t,e,n,s){
this.#t=f=>t.graph.select(e,f),this.#r=t.engineData.queries.included,this.#n=t.engineData.understanding,this.#o=
n,this.#c=s;let{after:i,before:o,notIn:a,longFor:c,listed:l,away:p}=this.#n.patterns;this.#i=[i,o,a,c,l,p].map(
f=>new RegExp(f))}#a(t){return I(t,this.#n.numbers)}values(t,{plain:e,mentions:n}){let s={},i={},o=n.filter(u=>u.
proper),a=o.filter(u=>!this.#l(t,u,e,s,i)),c=n.flatMap(u=>u.proper?[]:u.things),l=this.#_(t,e,s,c).flatMap(u=>this.#h(
u).flat()),p=a.filter(({start:u,end:d})=>!this.#a(e.slice(u,d)).every(_=>l.includes(_))),f=t.parameters.find(({
name:u})=>u==="minYears"),g=f&&this.#i[3].exec(e)?.slice(1).find(Boolean);return g&&this.#u(t,f,ft(f,this.#n.years[g]??
g),s),{values:s,placed:o.length-p.length}}tells(t,e,n){let{wide:s}=_t(this.#t,this.#r,t,e),i=new Set(this.#t(M(
t.text,s)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>i.has(c)))return!0;if(!Object.values(e).some(
c=>c.some(O)))return!1;let o=c=>this.#o.of(c).map(K),a=[...i].flatMap(o);return n.flatMap(o).some(c=>a.some(l=>l.
includes(c)))}#l(t,e,n,s,i){let{start:o,end:a,things:c,kinds:l}=e;if(l.includes("year"))return this.#p(t,e,n,s);
if(e.value){let u=t.parameters.find(({type:d,name:_})=>l.includes(d)||l.includes(_));return u!==void 0&&this.#u(
t,u,ft(u,e.value),s)}let g=(this.#i[5].test(`${n.slice(Math.max(0,o-12),o)}\0${n.slice(a,a+4)}`)?t.parameters.
filter(({name:u})=>!u.endsWith("To")):t.parameters).filter(({type:u,of:d})=>u==="entity"&&(!d||l.includes(d)));
return g.sort((u,d)=>+(u.name in s)-+(d.name in s)||+!u.of-+!d.of),g.some(u=>{let d=u.name in i&&!this.#i[4].test(
n.slice(i[u.name],o)),m=c.filter(w=>!d||s[u.name]?.some(({value:b})=>b===w)).some(w=>this.#u(t,u,k(w),s));return m&&
(i[u.name]=a),m})}#u(t,{name:e,single:n},s,i){let o=i[e]??[],a=o.some(c=>R(c)===R(s));return a||o.length&&n?a:
this.#f(t,{...i,[e]:[s]})?(i[e]=[...o,s],!0):!1}#f(t,e){let n=Object.entries(e).map(([c,l])=>[c,...l.map(R)]),
s=JSON.stringify([t.name,n]),i=this.#e.get(s);if(i!==void 0)return i;let o=c=>this.#t(M(t.text,c)).rows.length>
0,a=o(e);if(!a){let{wide:c,added:l}=_t(this.#t,this.#r,t,e);a=Object.keys(l).length>0&&o(c)}return this.#e.set(
s,a),a}#p(t,{start:e,end:n,value:s},i,o){let a=i.slice(Math.max(0,e-10),n+8),[c,l,p]=this.#i.map(_=>_.test(a)),
f=Number(s),g=[...o.fromYear??[],...o.toYear??[]].map(_=>Number(_.value)),u=g.length?{fromYear:Math.min(f,...g),
toYear:Math.max(f,...g)}:{fromYear:c||!l?f:null,toYear:l||!c?f-Number(p):null,year:!c&&!l?f:null},d={};for(let _ of t.
parameters.filter(({name:m,type:w})=>w==="year"&&m in u)){let m=g.length||!(_.name in o)?u[_.name]:null;m!==null&&
(d[_.name]=[ft(_,String(m))])}return!Object.keys(d).length||!this.#f(t,{...o,...d})?!1:(Object.assign(o,d),!0)}#_(t,e,n,s){
let i=t.parameters.filter(({type:f,name:g})=>f==="entity"&&!(g in n)),o=this.#a(e),c=i.map(({name:f,of:g})=>({
name:f,alike:this.#g([...this.#d(t,f),...g?[]:s],o)})).flatMap(({name:f,alike:g})=>[...new Set(g.values())].filter(
u=>u>0).map(u=>({much:u,name:f,alike:g})));c.sort((f,g)=>g.much-f.much||(f.name<g.name?1:-1));let l=[],p=new Set;
for(let{much:f,name:g,alike:u}of c){let _=(p.has(g)?[]:[...u.keys()].filter(m=>u.get(m)===f)).filter(m=>this.#f(
t,{...n,[g]:[k(m)]}));_.length===1&&!this.#m(t,_[0])&&(n[g]=[k(_[0])],l.push(_[0])),_.length&&p.add(g)}return l}#d(t,e){
let n=this.#s.get(t.name)??this.#t(M(t.text,{}));this.#s.set(t.name,n);let s=n.variables.indexOf(e),i=s<0?[]:n.
rows.map(o=>o[s]);return[...new Set(i.flatMap(o=>o&&O(o)?[o.value]:[]))]}#g(t,e){let n=new Map(t.map(c=>[c,this.#h(
c)])),s=new Map;for(let c of n.values())for(let l of new Set(c.flat()))s.set(l,(s.get(l)??0)+1);let i=new Set(
[...s.keys()].filter(c=>e.some(l=>Ye(c,l)))),o=c=>c.reduce((l,p)=>l+this.#c.weight(p)*Math.log(1+n.size/(s.get(
p)??1)),0),a=(c,l)=>{let p=l.filter(u=>i.has(u));return!(this.#o.classes.has(c)&&p.length===l.length)&&p.every(
u=>this.#c.isCommon(u))||l.some(u=>ne(u)&&!i.has(u))?0:o(p)-this.#n.measures.like*o(l)};return new Map([...n].
map(([c,l])=>[c,Math.max(0,...l.map(p=>a(c,p)))]))}#m({name:t,columns:e},n){let s=this.#a([t,...Object.values(
e).flat()].join(" "));return this.#h(n).some(i=>i.every(o=>s.some(a=>Ye(o,a))))}#h(t){return this.#o.of(t).map(
e=>this.#a(e))}};var Lt=class{#e=new Map;#s=new Map;#t;#r;#n;#o;constructor(t,e){this.#o=t,this.#n=e;let n=Object.entries(t.phrasings).
flatMap(([i,o])=>o.map(a=>({name:i,text:a})));for(let{name:i,text:o}of n)for(let a of new Set(o.split(" ").filter(
Boolean).flatMap(Qt))){let c=this.#e.get(a)??new Map;this.#e.set(a,c.set(i,(c.get(i)??0)+1)),this.#s.set(i,(this.#s.
get(i)??0)+1)}this.#r=new Set([...this.#e].flatMap(([i,o])=>[...o.keys()].some(se)?[i]:[]));let s=this.#s.size;
this.#t=new Map([...this.#e].map(([i,{size:o}])=>[i,Math.log(1+s/o)])),this.rare=Math.log(1+s),this.rather=Math.
log(1+s/t.measures.many)}scores(t){let e=new Map;for(let d of this.#i(t).flatMap(Qt))e.set(d,(e.get(d)??0)+1);
let n=[...e].map(([d,_])=>({having:this.#e.get(d),weight:Math.sqrt(_)*(this.#t.get(d)??this.rare)})),s=Math.sqrt(
n.reduce((d,{weight:_})=>d+_*_,0))||1,i=d=>[...d.values()].reduce((_,m)=>_+m,0),{unseen:o}=this.#o.measures,a=o*
this.#t.size,c=i(this.#s)+a,l=n.flatMap(({having:d,weight:_})=>d?[{having:d,weight:_/s,log:Math.log((i(d)+o)/c)}]:
[]),p=(d,_)=>l.reduce((m,{having:w,weight:b,log:y})=>m+b*(Math.log(((w.get(d)??0)+o)/(_+a))-y),0),f=[...this.#s].
map(([d,_])=>({name:d,score:p(d,_)})),u=Math.max(...f.flatMap(({name:d,score:_})=>se(d)?[]:[_]))+this.#o.measures.
strange*this.#c(t);return{scores:f.filter(({name:d})=>se(d)),least:u}}weight(t){return this.#t.get(Es(t)?t:t.slice(
0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){return z(t)?t.length<2||this.begins(t):
t.length<3||/^\p{Nd}+$/u.test(t)||[t,t.replace(/s+$/,"")].some(e=>this.#r.has(e))}begins(t){return this.#r.has(
t.slice(0,2))}#c(t){return this.#i(t).filter(e=>!e.startsWith("zz")&&!this.knows(e)).length}#i(t){return I(this.#n(
t),this.#o.numbers)}},Es=r=>!z(r)&&/^[\0-\x7f]*$/.test(r),se=r=>!r.startsWith("#");var Os=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,As=/(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu,
Rs=/(?<![가-힣])[가-힣]+(?![가-힣])/g,He="-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
zt=class{#e;#s;#t;#r;constructor(t,e,n){this.#e=t,this.#s=e,this.#t=n;let{mistyped:s}=n.measures,i=t.proper.filter(
o=>o.length>(Ns(o)?s:Tt-1));this.#r=new Set(i.flatMap(re))}subjects(t){let{written:e}=t,n=u=>u===u[0].toUpperCase()+
u.slice(1).toLowerCase(),s=[...e.matchAll(Os)].filter(({0:u,index:d})=>d||!n(u)),i=pt(s,t).flatMap(([u])=>u.length>=
ee?[u]:[]),o=this.#c(t).filter(u=>!s.some(([d])=>d.startsWith(u))),a=u=>I(u,this.#t.numbers).every(d=>this.#s.
knows(d)),l=pt([...e.matchAll(As)],t).map(([u])=>u).filter(u=>this.#n(u.toLowerCase())),p=[...i,...o,...l].filter(
u=>!a(u)),f=this.#i(t).flatMap(([,u,d])=>d?[u]:[]),g=pt([...e.matchAll(Rs)],t).flatMap(([u])=>this.#o(u)??[]);
return[...new Set([...p,...g,...f])]}#n(t){return t.length>=this.#t.measures.mistyped&&re(t).some(e=>this.#r.has(
e))}#o(t){return this.#e.stems(t).filter(n=>n.length>=Tt).find(n=>re(n).some(s=>this.#r.has(s)))}#c(t){let e=[
...t.plain.matchAll(new RegExp(this.#t.patterns.country,"g"))];return pt(e,t).filter(([,n])=>this.#e.named(n).
length===0).map(({index:n,1:s})=>t.said(n,n+s.length))}others(t){return this.#i(t).filter(([,,e])=>!e).map(({index:e,
1:n})=>({start:e,end:e+n.length}))}#i(t){let e=[...t.written.matchAll(new RegExp(this.#t.patterns.noun,"g"))];
return pt(e,t).filter(({0:n,1:s})=>this.#a(s,n[s.length]))}#a(t,e){let{afterVowel:n,afterConsonant:s,codas:i}=this.#t.
patterns,o=He[(t.charCodeAt(t.length-1)-44032)%He.length],a=o==="-";return(a?s:n).includes(e)||!(a||i.includes(
o))?!1:!this.#s.begins(t)&&!this.#e.pairs.has(t.slice(0,2))}},pt=(r,{mentions:t})=>r.filter(({0:{length:e},index:n})=>t.
every(({start:s,end:i})=>n+e<=s||i<=n)),re=r=>{let t=Array.from(r.normalize("NFD"));return[t.join(""),...t.map(
(e,n)=>t.filter((s,i)=>i!==n).join(""))]},Ns=r=>/^[\0-\x7f]*$/.test(r);var js=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function Ze(r,t,e,n){
let s=Object.values(n).flatMap(o=>o.map(({value:a})=>a)),i=[...[e.title].flat(),...s.flatMap(o=>[o,...r.of(o)])];
return new Set(i.flatMap(o=>I(o,t.numbers)))}function oe(r,t,e,n,s){let i=Object.values(s).flatMap(a=>a.map(({
value:c})=>c)),o=Ze(r,t,n,s);return e.mentions.filter(({start:a,end:c,things:l,kinds:p,value:f,proper:g})=>{let u=e.
said(a,c);return!g||i.includes(f)||l.some(d=>i.includes(d))||p.includes("year")&&Object.keys(s).some(d=>/year$/i.
test(d))||u.toUpperCase()===f&&u!==f?!1:!I(u,t.numbers).every(d=>o.has(d))})}function Xe(r,t,e,n,s,i){let{plain:o,
mentions:a}=n,c=x=>I(x,e.numbers),l=Ze(r,e,s,i),p=e.phrasings[s.name].map(x=>` ${x} `),{ended:f,cause:g,ordinal:u,
denied:d,whether:_}=e.patterns,m=({start:x,end:E})=>{let L=c(o.slice(x,E)),[pe]=c(o.slice(0,x)).slice(-1),[Et]=c(
o.slice(E)),de=pe?[` ${pe} ${L.join(" ")} `]:[];return Et&&de.push(` ${L.join(" ")} ${z(Et)?Et[0]:`${Et} `}`),
L.every(Vt=>l.has(Vt))||p.some(Vt=>de.some(xn=>Vt.includes(xn)))},w=x=>[...o.matchAll(x)].map(({0:{length:E},index:L})=>({
start:L,end:L+E})),b=w(new RegExp(`${js.source}|${u}`,"gu")).filter(({start:x,end:E})=>a.every(L=>E<=L.start||
L.end<=x)).filter(x=>!m(x)),y=[g,f].flatMap(x=>p.some(E=>new RegExp(x).test(E))?[]:w(new RegExp(x,"g"))),v=new RegExp(
d,"g"),$=p.flatMap(x=>(x.match(v)??[]).map(([E])=>E)),X=new RegExp(_).test(o)?[]:w(v).filter(({start:x})=>z(o[x])&&
!$.includes(o[x])),Jt=[...oe(r,e,n,s,i),...t.others(n),...b,...y,...X];return[...new Map(Jt.map(({start:x,end:E})=>[
`${x} ${E}`,{start:x,end:E}])).values()].sort((x,E)=>x.start-E.start||x.end-E.end).map(({start:x,end:E})=>n.said(
x,E)).concat(n.rest||[])}var Ct=class{#e;#s;#t;#r;#n;#o;constructor(t,e){let{understanding:n}=t.engineData;this.#e=t,this.#s=e,this.#t=
new jt(t.names(e),n),this.#r=new Lt(n,s=>this.#t.masked(s)),this.#n=new It(t,e,this.#t,this.#r),this.#o=new zt(
this.#t,this.#r,n)}of(t){let e=this.#t.sentence(t),n=this.#a(e,this.#u(e)),s=this.#o.subjects(e),{measures:i,patterns:o,
denying:a}=this.#e.engineData.understanding,l=a.includes(n[0]?.question.name)||new RegExp(o.whether).test(e.plain)?
[]:[...e.plain.matchAll(new RegExp(o.denied,"g"))].map(([w])=>w),p=e.mentions.filter(w=>w.proper&&w.things.length),
f=n[0]?.isSure&&p.length>0&&this.#c(e,n[0]).length===p.length,u=new RegExp(o.sparql,"is").test(t)||s.length>0||
l.length>0||!n[0]?.isSure||f,d=n.slice(0,i.most),_=(u?d.filter(({isSure:w})=>w):d).map(w=>this.#l(e,w)),m=u&&!s.
length&&!l.length?Ts(e):[];return{found:u?[]:_,unknown:s,denied:l,nearest:u?_:[],named:m}}#c(t,e){return this.#i(
t,e).filter(({things:s})=>s.length).filter(({things:s})=>!this.#n.tells(e.question,e.values,s))}#i(t,{question:e,
values:n}){return oe(this.#t,this.#e.engineData.understanding,t,e,n)}#a(t,e){if(!e[0]?.isSure||!this.#c(t,e[0]).
length)return e;let n=e.find(s=>s.isSure&&s.score>e[0].score/2&&!this.#i(t,s).length);return n?[n,...e.filter(
s=>s!==n)]:e}#l(t,{question:e,values:n,score:s,isSure:i}){let{understanding:o}=this.#e.engineData,a=Xe(this.#t,
this.#o,o,t,e,n);return{name:e.name,typed:this.#f(n),left:a,score:s,isSure:i}}#u(t){let{measures:e}=this.#e.engineData.
understanding,n=t.mentions.filter(c=>c.proper).length,{scores:s,least:i}=this.#r.scores(t.written);return s.sort(
(c,l)=>l.score-c.score||(c.name<l.name?-1:1)).slice(0,e.tried).map(({name:c,score:l})=>{let p=this.#e.engineData.
questions.find(_=>_.name===c),{values:f,placed:g}=this.#n.values(p,t),u=Object.keys(f).length>0,d=e.placed*(2*
g-n)/(n||1)+e.asked*Number(u);return{question:p,values:f,score:l+d,isSure:l>i}}).sort((c,l)=>l.score-c.score)}#f(t){
let e=this.#e.names(this.#s),n=Object.entries(t).map(([s,i])=>[s,i.map(({type:o,value:a})=>o==="uri"?e.typed(a):
a)]);return Object.fromEntries(n)}};function Ts({mentions:r}){let t=r.filter(({things:n})=>n.length===1),e=t.filter(
n=>n.proper);return(e.length?e:t).flatMap(({things:n})=>n)}var Dt=class{#e={};#s={};#t={};#r;constructor(t,e){this.graph=t,this.engineData=e,this.#r=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#e[t]??=new Nt(this.graph,t,this.engineData),this.#e[t]}understood(t,e){
return this.#s[e]??=new Ct(this,e),this.#s[e].of(t)}values(t,e,n){let s=this.#n(t),i={};for(let[o,a]of Object.
entries(e)){let c=s.parameters.find(({name:p})=>p===o),l=s.parameters.map(({name:p})=>p);if(!c)throw new W("st\
range",o,"",a.join(", "),l);i[o]=a.map(p=>Je(this.graph,n,this.names(n),s,c,p))}return i}#n(t){let e=this.#r.get(
t);if(!e)throw new W("strange",t,"",t);return e}answer(t,e,n,s,i=null){let o=this.#n(t),a=$=>this.graph.select(
n,$),c=this.values(t,e,n),{wide:l,added:p}=_t(a,this.engineData.queries.included,o,c),f=M(o.text,l),g=o.gathers?
Object.keys(this.engineData.parts):[],{solutions:u,rests:d}=g.length?this.#c(g,$=>this.#o(o,f,l,n,$)):this.#o(
o,f,l,n),_=g.length?{[u.variables[0]]:this.engineData.whose,...o.columns}:o.columns,m=this.#i(f,u,d,_,p,n,s),w=o.
view&&{kind:o.view[0],fields:o.view[1]},b=Object.fromEntries(m.variables.map($=>[$,this.heading($,o.columns,s)])),
y=F(o.title,s),v={engineData:this.engineData,names:this.names(n),lang:s};return{...m,chart:w&&Ae(m,w,y,b,v,i)}}#o(t,e,n,s,i=""){
let o=g=>this.graph.select(s,g,i),a=o(e),l=(a.rows.length?t.evidence:[]).map(g=>[g,o(M(g.text,n))]),p=`${s} ${i}`;
this.#t[p]??=je(o,this.engineData);let f=De(a,l,t.keys,o,this.engineData).map(g=>{let u=g.map(({triple:d})=>J(
d));return{statements:g,touches:Ie(u,this.#t[p])}});return{solutions:a,rests:f}}#c(t,e){let n=t.map(a=>({article:a,
...e(a)})),s=[...new Set(n.flatMap(({solutions:a})=>a.variables))],i=["article","inArticle","ofArticle"].find(
a=>!s.includes(a))??"",o=n.flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.map(p=>[k(a),...s.map(f=>p[c.
indexOf(f)]??null)]));return{solutions:{variables:[i,...s],rows:o},rests:n.flatMap(({rests:a})=>a)}}table(t,e,n){
let s=this.graph.select(e,t),i=s.rows.map(()=>({statements:[],touches:new Map}));return this.#i(t,s,i,{},{},e,
n)}#i(t,{variables:e,rows:n},s,i,o,a,c){let l=y=>this.graph.select(a,y),p=this.names(a),f={engineData:this.engineData,
names:p,lang:c},g=new Set(s.flatMap(({touches:y})=>[...y.keys()])),u=Le(l,this.engineData,g,y=>p.slug(y)),{kept:d,
cells:_,subject:m}=be(t,e,n,f),w=d.map(y=>e[y]),b=n.map((y,v)=>{let{statements:$,touches:X}=s[v],Q=ze(X,u),Jt=[
...new Set($.flatMap(({passages:_e})=>_e))].sort();return{terms:y,cells:_[v],evidence:$,passages:Jt,errata:Q,mark:Rt(
Q)}});return{query:t,variables:e,columns:w,headings:w.map(y=>this.heading(y,i,c)),subject:m,unsaid:e.filter((y,v)=>!n.
some($=>$[v])).map(y=>this.heading(y,i,c)),rows:b,footnotes:Fe(e,b,f),repeated:qe(t,e,n,f,l),also:Object.fromEntries(
Object.entries(o).map(([y,v])=>[y,v.map($=>p.of($,c))])),paraphrases:this.#a(b,a,c)}}heading(t,e,n){return F(e[t]??
this.engineData.headings[t]??t,n)}#a(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),i={};if(!s.length)
return i;let o=M(this.engineData.queries.paraphrases,{passage:s.map(k)});for(let[a,c]of this.graph.select(e,o).
rows)a&&c&&(c["xml:lang"]===n||!(a.value in i))&&(i[a.value]=c.value);return i}};function Qe(r,t,e,n){let s=r.names(n),i=r.engineData.questions.find(m=>m.name===t),{of:o="",type:a=""}=i?.parameters.
find(m=>m.name===e)??{},{variables:c,rows:l}=r.graph.select(n,M(i?.text??"",{})),p=c.indexOf(e),f=p<0?[]:l.flatMap(
m=>m[p]??[]);if(a!=="entity")return[...new Set(f.filter(w=>w.type==="literal").map(({value:w})=>w))].sort().map(
w=>({typed:w,label:[w,w],names:[w]}));let g=s.all.filter(({kind:m})=>!o||s.slug(m)===o),u=Map.groupBy(g,({thing:m})=>m),
d=new Set(f.filter(O).map(({value:m})=>m));return(d.size?[...d]:[...u.keys()].filter(m=>o||s.local(m)===m)).map(
m=>{let w=[...(u.get(m)??[]).map(({text:b})=>b),s.slug(m)];return{typed:s.typed(m),label:[s.of(m,"en"),s.of(m,
"ko")],names:[...new Set(w)]}})}var ie=["subject","predicate","object"];function tn(r,t,e,n){let s=r.names(e),i={engineData:r.engineData,names:s,
lang:n},o=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,p)=>T(l,i,p===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=ie.map(c=>r.heading(c,{},n));return{query:t,variables:ie,columns:ie,headings:a,
subject:"",unsaid:[],rows:o,footnotes:[],repeated:[],also:{},paraphrases:{}}}var en="application/sparql-results+json",Is="application/n-triples",Ls=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
nt=class extends Error{constructor(t){super(t.said),this.details=t}},Ft=class{#e;#s;constructor(t,e){this.#e=t,
this.#s=e}#t(t,e,n){let s=new XMLHttpRequest,i=t===this.#s.reading?"":"?reading=corrected";s.open("POST",this.#e+
i,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);try{s.send(
e)}catch{throw new nt({status:0,seconds:"",cut:"",said:""})}let[o,a]=["Retry-After","Sovkg-Cut"].map(c=>s.getResponseHeader(
c)??"");if(s.status!==200||a)throw new nt({status:s.status,seconds:o,cut:a,said:zs(s.responseText)});return s.
responseText}select(t,e){return Ot(this.#t(t,e,en))}holds(t,e){return JSON.parse(this.#t(t,e,en)).boolean}triples(t,e){
return Cs(this.#t(t,e,Is))}};function zs(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function Cs(r){
let t=[[]],e=[];for(let[n,s,i,o,a,c]of r.matchAll(Ls)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[p,f,g]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:p,predicate:f,
object:g}})}else if(s!==void 0)l.push(k(Yt(s)));else if(i!==void 0)l.push({type:"bnode",value:i});else{let p=a?
{"xml:lang":a}:c?{datatype:c}:{};l.push({type:"literal",value:Yt(o),...p})}}return e}var yt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,nn.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,nn.unregister(this),t}free(){let t=this.
__destroy_into_raw();h.__wbg_asyncparseriterator_free(t,0)}next(){return h.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(yt.prototype[Symbol.dispose]=yt.prototype.free);var xt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,sn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,sn.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_blanknode_free(t,
0)}equals(t){return h.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=h.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=h.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(xt.prototype[Symbol.dispose]=xt.prototype.free);var St=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,rn.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_defaultgraph_free(
t,0)}equals(t){return h.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=h.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=h.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(St.prototype[Symbol.dispose]=St.prototype.free);var kt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,on.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_literal_free(t,0)}get datatype(){
let t=h.literal_datatype(this.__wbg_ptr);return st.__wrap(t)}get direction(){let t,e;try{let n=h.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}equals(t){return h.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=h.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=h.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=h.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(kt.prototype[Symbol.dispose]=kt.prototype.free);var st=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,an.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_namednode_free(t,0)}equals(t){return h.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=h.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=h.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(st.prototype[Symbol.dispose]=st.prototype.free);var $t=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,cn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,cn.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_parseriterator_free(t,0)}next(){let t=h.
parseriterator_next(this.__wbg_ptr);if(t[2])throw A(t[1]);return rt.__wrap(t[0])}};Symbol.dispose&&($t.prototype[Symbol.
dispose]=$t.prototype.free);var rt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,ln.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,ln.unregister(
this),t}free(){let t=this.__destroy_into_raw();h.__wbg_parseriteratorresult_free(t,0)}get done(){return h.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=h.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:ot.__wrap(
t)}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=rt.prototype.free);var ot=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,un.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,un.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_quad_free(t,0)}equals(t){
return h.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return h.quad_graph(this.__wbg_ptr)}get object(){return h.
quad_object(this.__wbg_ptr)}get predicate(){return h.quad_predicate(this.__wbg_ptr)}get subject(){return h.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=h.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],
n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=h.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=
ot.prototype.free);var it=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,fn.unregister(
this),t}free(){let t=this.__destroy_into_raw();h.__wbg_store_free(t,0)}add(t){let e=h.store_add(this.__wbg_ptr,
t);if(e[1])throw A(e[0])}delete(t){let e=h.store_delete(this.__wbg_ptr,t);if(e[1])throw A(e[0])}dump(t,e){let n,
s;try{let a=h.store_dump(this.__wbg_ptr,t,e);var i=a[0],o=a[1];if(a[3])throw i=0,o=0,A(a[2]);return n=i,s=o,S(
i,o)}finally{h.__wbindgen_free(n,s,1)}}has(t){let e=h.store_has(this.__wbg_ptr,t);if(e[2])throw A(e[1]);return e[0]!==
0}load(t,e,n,s){let i=h.store_load(this.__wbg_ptr,t,e,n,s);if(i[1])throw A(i[0])}match(t,e,n,s){let i=h.store_match(
this.__wbg_ptr,t,e,n,s);if(i[3])throw A(i[2]);var o=dn(i[0],i[1]).slice();return h.__wbindgen_free(i[0],i[1]*4,
4),o}constructor(t){let e=h.store_new(t);if(e[2])throw A(e[1]);return this.__wbg_ptr=e[0],fn.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=wt(t,h.__wbindgen_malloc,h.__wbindgen_realloc),s=Z,i=h.store_query(this.
__wbg_ptr,n,s,e);if(i[2])throw A(i[1]);return A(i[0])}get size(){let t=h.store_size(this.__wbg_ptr);if(t[2])throw A(
t[1]);return t[0]>>>0}update(t,e){let n=wt(t,h.__wbindgen_malloc,h.__wbindgen_realloc),s=Z,i=h.store_update(this.
__wbg_ptr,n,s,e);if(i[1])throw A(i[0])}};Symbol.dispose&&(it.prototype[Symbol.dispose]=it.prototype.free);var Mt=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,_n.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,_n.unregister(this),t}free(){let t=this.__destroy_into_raw();h.__wbg_variable_free(
t,0)}equals(t){return h.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=h.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=h.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=h.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{h.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(Mt.prototype[Symbol.dispose]=Mt.prototype.free);function vt(r,t){let e=h.parse(r,t);if(e[2])throw A(e[1]);return A(e[0])}function Ds(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
S(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=ce(e),s=wt(n,h.__wbindgen_malloc,h.
__wbindgen_realloc),i=Z;H().setInt32(t+4,i,!0),H().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var i=dt(s)?0:wt(s,h.__wbindgen_malloc,h.__wbindgen_realloc),o=Z;H().setInt32(t+4,o,!0),H().setInt32(t+0,i,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(S(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return yt.__wrap(t)},__wbg_blanknode_new:function(t){return xt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return C(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return C(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return St.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(S(t,e))}finally{h.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return C(function(t,e){globalThis.crypto.
getRandomValues(pn(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return C(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return C(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return C(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return kt.__wrap(
t)},__wbg_namednode_new:function(t){return st.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(S(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(S(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(o,a)=>{let c=n.
a;n.a=0;try{return Ws(c,n.b,o,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return C(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return C(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return $t.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return rt.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(pn(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return ot.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return C(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=wt(n,h.__wbindgen_malloc,h.__wbindgen_realloc),
i=Z;H().setInt32(t+4,i,!0),H().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return dt(t)?0:ht(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return dt(t)?0:ht(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return dt(t)?0:ht(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return dt(t)?0:ht(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return Mt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(S(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return Bs(t,e,Us)},__wbindgen_cast_0000000000000002:function(t,e){
return qs(t,e,Fs)},__wbindgen_cast_0000000000000003:function(t,e){return S(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=dn(t,e).slice();return h.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=h.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Fs(r,t){return h.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Us(r,t,e){let n=h.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw A(n[0])}function Ws(r,t,e,n){h.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var nn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>h.
__wbg_asyncparseriterator_free(r,1)),sn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_blanknode_free(r,1)),rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_defaultgraph_free(r,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_literal_free(r,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_namednode_free(r,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_parseriterator_free(r,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbg_parseriteratorresult_free(r,1)),un=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>h.__wbg_quad_free(r,1)),fn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>h.__wbg_store_free(r,1)),_n=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>h.__wbg_variable_free(r,1));function ht(r){let t=h.__externref_table_alloc();return h.
__wbindgen_externrefs.set(t,r),t}var Wt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>h.__wbindgen_destroy_closure(r.a,r.b));function ce(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,i="[";s>0&&(i+=ce(r[0]));for(let o=1;o<s;o++)i+=", "+ce(r[o]);return i+="]",i}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function dn(r,t){r=r>>>0;let e=H(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(h.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return h.__externref_drop_slice(r,t),n}function pn(r,t){return r=r>>>0,mt().subarray(r/
1,r/1+t)}var Y=null;function H(){return(Y===null||Y.buffer.detached===!0||Y.buffer.detached===void 0&&Y.buffer!==
h.memory.buffer)&&(Y=new DataView(h.memory.buffer)),Y}function S(r,t){return Gs(r>>>0,t)}var gt=null;function mt(){
return(gt===null||gt.byteLength===0)&&(gt=new Uint8Array(h.memory.buffer)),gt}function C(r,t){try{return r.apply(
this,t)}catch(e){let n=ht(e);h.__wbindgen_exn_store(n)}}function dt(r){return r==null}function qs(r,t,e){let n={
a:r,b:t,cnt:1},s=(...i)=>{n.cnt++;try{return e(n.a,n.b,...i)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(h.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(s,n,n),s}function Bs(r,t,e){
let n={a:r,b:t,cnt:1},s=(...i)=>{n.cnt++;let o=n.a;n.a=0;try{return e(o,n.b,...i)}finally{n.a=o,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(h.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(
s,n,n),s}function wt(r,t,e){if(e===void 0){let a=bt.encode(r),c=t(a.length,1)>>>0;return mt().subarray(c,c+a.length).
set(a),Z=a.length,c}let n=r.length,s=t(n,1)>>>0,i=mt(),o=0;for(;o<n;o++){let a=r.charCodeAt(o);if(a>127)break;
i[s+o]=a}if(o!==n){o!==0&&(r=r.slice(o)),s=e(s,n,n=o+r.length*3,1)>>>0;let a=mt().subarray(s+o,s+n),c=bt.encodeInto(
r,a);o+=c.written,s=e(s,n,o,1)>>>0}return Z=o,s}function A(r){let t=h.__wbindgen_externrefs.get(r);return h.__externref_table_dealloc(
r),t}var Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Ut.decode();var Ps=2146435072,ae=0;function Gs(r,t){
return ae+=t,ae>=Ps&&(Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Ut.decode(),ae=t),Ut.decode(mt().subarray(
r,r+t))}var bt=new TextEncoder;"encodeInto"in bt||(bt.encodeInto=function(r,t){let e=bt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var Z=0,Js,Vs,h;function Ks(r,t){return Vs=r,h=r.exports,Js=t,Y=null,gt=
null,h.__wbindgen_start(),h}function hn(r){if(h!==void 0)return h;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=Ds();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Ks(e,r)}var gn="application/trig",le="application/n-quads",Ys="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",ue=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
mn=r=>hn({module:r});function Pt(r){let t=r.replaceAll(ue," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Bt=class{#e={};#s={};#t;constructor(t){
this.#t=t}#r(t,e,n){let{graph:s,changes:i,record:o,parts:a}=this.#t,c=new it([]);if(s.includes("_:"))for(let l of vt(
s,{format:gn}))c.add(l);else c.load(s,{format:gn});if(t!==this.#t.reading&&i){for(let l of vt(i.gone,{format:le}))
c.delete(l);for(let l of vt(i.new,{format:le}))c.add(l)}if(e)for(let l of vt(a[e][t],{format:le}))c.delete(l);
return c.update(Ys.replace("RECORD",o)),this.#s[n]=this.#n(c,o),c}#n(t,e){let s=t.query("SELECT DISTINCT ?g { \
GRAPH ?g {} }").map(o=>o.get("g")),i=s.filter(({value:o})=>o!==e);return i.length<s.length?i:void 0}#o(t,e,n={},s=""){
let i=`${t} ${s}`;this.#e[i]??=this.#r(t,s,i);let o=e.includes(this.#t.record)?void 0:this.#s[i];return this.#e[i].
query(e,{...n,...o?{named_graphs:o}:{}})}select(t,e,n=""){return Ot(this.#o(t,e,{results_format:"json"},n))}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(qt))}};function qt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?k(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:qt(
r.subject),predicate:qt(r.predicate),object:qt(r.object)}}}var at=class extends Error{constructor(t){super(t.why),this.details=t}},Hs=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function wn(r){let{kind:t,reaches:e}=Pt(r);return e||(Hs.includes(t)?t:"")}function bn(r,t,e){
let s=Object.entries(t).map(([i,o])=>`PREFIX ${i}: <${o}> `).join("");try{return e(s+r)}catch(i){if(fe(i))throw i;
if(i instanceof nt)throw Zs(i);let o=i instanceof Error?i.message:String(i);throw Xs(o,r,s.length,Object.keys(
t))}}var fe=r=>r instanceof WebAssembly.RuntimeError||r instanceof RangeError;function Zs(r){let t=/^query:(\d+):(\d+): (.*)$/.
exec(r.details.said);return r.details.status!==400||!t?r:new at({line:Number(t[1]),column:Number(t[2]),why:"re\
ason",words:[t[3]]})}function Xs(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let i=Number(s[1]),o=Number(s[2])-(i===1?e:0),c=t.split(`
`).slice(0,i-1).reduce((d,_)=>d+_.length+1,0)+o-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),p=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),f=l.filter(d=>d.startsWith('"')),g=l.filter(d=>/^\w+$/.test(d)),
u=Qs(t,n);return u&&u.index<=c?Gt(t,u.index,"prefix",[u.prefix]):p.length?Gt(t,c,"reason",[p[0]]):f.length?Gt(
t,c,"signs",f.slice(0,6)):Gt(t,c-Math.max(0,...g.map(d=>d.length)),"unread",[])}function Gt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new at({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Qs(r,t){let e=r.replaceAll(
ue,o=>" ".repeat(o.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,o])=>o),i=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,o=""])=>o!=="_"&&![...n,...t].includes(
o));return i&&{index:i.index,prefix:i[1]??""}}function yn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),i=Map.groupBy(e.all,({thing:a})=>a),o=a=>s.has(a)?"property":e.local(a)===a?"thing":"cla\
ss";return[...new Set([...s,...i.keys()])].flatMap(a=>{let c=(i.get(a)??[]).map(({text:g})=>g),l=e.contract(a),
p=l!==a&&/^[\w-]+:[\w-]+$/.test(l),f=[e.of(a,"en"),e.of(a,"ko")];return p?[{curie:l,label:f,names:[...new Set(
c)],kind:o(a)}]:[]})}var j,tr={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Kt(t)));s.server||mn(await Kt(r));
let i=s.server?new Ft(new URL(s.server,n).href,s):new Bt(s);j=new Dt(i,s),setTimeout(()=>er(e));let{questions:o,
graph:a,changes:c,parts:l,...p}=j.engineData;return{...p,isApart:Object.keys(l).length>0,questions:o.map(({text:f,
evidence:g,...u})=>u)}},answer:(r,t,e,n,s)=>({table:j.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>me(j,r,t,e),choices:(r,t,e)=>Qe(
j,r,t,e),understood:(r,t)=>j.understood(r,t),vocabulary:r=>yn(j,r),sparql(r,t,e){let n=wn(r);if(n)return{refused:n};
let{kind:s}=Pt(r);if(!s)throw new at({line:1,column:1,why:"form",words:[]});let{prefixes:i,server:o}=j.engineData;
return bn(r,o?{}:i,a=>s==="ASK"?{holds:j.graph.holds(t,a)}:s==="SELECT"?{table:j.table(a,t,e)}:{table:tn(j,a,t,
e),isGraph:!0})}};function er(r){try{j.names(r)}catch{}}self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{
let n=await tr[t](...e);self.postMessage({id:r,result:n})}catch(n){if(fe(n))return self.postMessage({id:r,isBroken:!0});
let{message:s=String(n),details:i}=n??{};self.postMessage({id:r,error:{message:s,details:i}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
