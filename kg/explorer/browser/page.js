"use strict";(()=>{var Et=history.state?.step??0,Lo={[Et]:location.hash},li=!1,cr=()=>{},lr=()=>Et>0;function fi(t,e){let n=e&&t!==
Lo[Et];Et+=Number(n),Lo[Et]=t;try{history[n?"pushState":"replaceState"]({step:Et},"",t||location.pathname+location.
search)}catch{li=!0}}function pi(){if(lr()){if(!li)return history.back();Et-=1,cr(Lo[Et],!1)}}function ui(t){cr=
t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;Et=n?Et+1:e.step,Lo[Et]=location.hash,cr(location.
hash,n)})}var qn=new Map,V=(t,e)=>{qn.set(t,e)},se=[];function Un(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}function Io(t,e,n,o){V(t,{write:()=>xe(n()),read(s){let{places:r,unknown:a}=Un(
re(s),e);return o(r,re(s))===null?null:a}})}var Ro=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
xe=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),re=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Pu(){return[...[...qn].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();if(!s)
return[];let r=o?.().map(([a,i])=>`${qn.has(a)?"?":""}${a}=${Ro(i)}`)??[];return[`${e}=${Ro(s)}`,...r]}),...se.
map(({part:e})=>e)].map((e,n)=>(n?"&":"#")+e).join("")}var No=!1;function X(){No=!0,se=[]}function jo(){fi(Pu(),
No),No=!1}function Du(t){let e=new Map;se=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^(\??[\w-]+)=(.*)$/.
exec(n)??[];try{o&&e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||se.push({part:n,kind:"",names:[n]})}
return e}function mi(t,e=!0){No=!1;let n=Du(t),o=new Map([...n].filter(([s])=>!qn.has(s)));for(let[s,{read:r,kept:a}]of qn){
if(a&&!e)continue;let i=n.get(s)??"",c=r(i,o);c===null&&r("",o);let f=c??(c===null?[`${s}=${i}`]:[]);f.length&&
se.push({part:`${s}=${Ro(i)}`,kind:c?s:"",names:f})}for(let[s,r]of o)se.push({part:`${s}=${Ro(r)}`,kind:"",names:[
`${s}=${r}`]});return se.length?{kind:se[0].kind,names:se.flatMap(({names:s})=>s)}:null}var Fu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Bu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(Fu).map(([t,e])=>[t,e.blank?Bu(e):e]));var Ut=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var Po={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Po},di=[];function hi(...t){di.push(...t)}function B(){for(let t of di)t()}var v=t=>Ut(
t,m.language),dt=t=>v(t[m.reading==="corrected"?t.length-1:0]),T=t=>v(u.things[t].label),nt=t=>t.toLocaleString(
m.language),Ht=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function ye(){let{pair:t,selected:e}=m;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var G=u.things.filter(({kind:t})=>t!==null).length,Tt=[...u.things.keys()].slice(0,G),R=t=>u.things[t].kind,an=t=>new Map(
[...Map.groupBy(t,R)].map(([e,{length:n}])=>[e,n])),I=t=>u.kinds[R(t)],_=t=>I(t).rank==="concept",gi=new Map(u.
relations.map(t=>[t.thing,t])),ot=t=>gi.get(t),L=t=>gi.has(t),Do=u.things.map(()=>[]);u.statements.forEach(({subject:t,
object:e},n)=>{Do[t].push(n),typeof e=="number"&&e!==t&&Do[e].push(n)});var ht=t=>Do[t].filter(e=>u.statements[e].
subject===t),be=Array.from({length:G},()=>[]);function wi(t){be[t.from].push(t),t.to!==t.from&&be[t.to].push(t)}
var W=t=>be[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<G&&e<G&&wi({from:t,to:e,statement:n,
relation:null})});var qu=Map.groupBy(u.edges,({relation:t})=>t);for(let{thing:t,captions:e}of u.relations){let n=qu.
get(t)??[],o=Ut(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&_(i)&&Ut(u.things[i].label,"en")===o,r=n.some(
i=>!s(i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:w,role:h}=i,[p,g]=[h!==
"point",h==="into"];wi({from:c,to:f,statement:null,relation:t,property:w,isAside:p,leadsIn:g,repeats:r&&s(i),alone:a})}}
var ft=(t,e)=>be[e].length-be[t].length||t-e,Fo=(t,e)=>Number(_(t))-Number(_(e))||ft(t,e),De=Tt.filter(t=>I(t).
rank==="actor").sort(ft),tt=(t,e)=>t.from===e?t.to:t.from,xi=(t,e)=>be[t].filter(n=>tt(n,t)===e&&Wt(n,new Set)),
At=t=>(ot(t)?.sums??[]).filter(({statement:e})=>U(e));function U(t){let{only:e}=u.statements[t];return e===""||
e===m.reading}var Wt=(t,e)=>t.relation===null?U(t.statement):!e.has(R(t.relation));function it(t,e=new Set){let n=new Set;
for(let o of be[t]){let s=tt(o,t);s===t||e.has(R(s))||!Wt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Ct=t=>[
...new Set(be[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Bo(t){let e=L(t)?[]:Ct(t).flatMap(ht);return new Set(
[...Do[t],...e].filter(U))}var Gt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:ht(e.relation).filter(
U)));function qo(t){let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<G))]}function Uo(t,e){let n=o=>U(o)&&u.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):ht(e.relation).some(n)}var Uu=new RegExp(u.controls,"gu"),Hu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Wu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,rt=t=>Hu.test(t)?t:t.replace(Uu,(e,n)=>n?Wu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?rt(r):r);for(let s of n)s&&o.append(typeof s=="string"?rt(s):s);return o}var N=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>N(t,e,{class:"tool",...n}),ct=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),zt=t=>t?l("sup",{},t):"",j=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Vt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function lt(t){$("status").textContent=rt(t)}var yi={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
Find a question: money, policy, people …",allQuestions:"All questions",changeQuestion:"Change the question",
noQuestion:t=>`There is no question “${t}” here.`,starting:"Starting the engine …",notStarted:"This brow\
ser does not allow the page to start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” makes this a negative question. What the article denies has a question of its\
 own.`:"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Not taken into account\
: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"It could also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"remove",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also covers what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.
length===1?"One column is left out because it is":`${t.length} columns are left out because they are`} empty i\
n every row: ${t.join(", ")}.`,addOnce:(t,e)=>`The same amount is in several rows; count it only once: ${t.map(
({name:n,amount:o,rows:s})=>`${n} (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"F\
or this question, the sentences behind each row cannot be determined.",ended:t=>`No answer within ${t} seconds\
, so it was stopped. Narrow the question and ask again.`,broke:"The engine failed on this query and restarts w\
ith the next one. Brackets nested hundreds deep, or an ORDER BY over values of several kinds, can cause that: \
order by STR(?x).",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t} would reach beyond this graph. Only what i\
s in it can be queried.`:`${t} would change the graph, which can only be queried. Use SELECT, ASK, CONSTRUCT o\
r DESCRIBE.`,served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in ${e} seconds`:"Ask again later";
return n?`The server gives no more than ${n} rows, and this has more. Narrow the question, or use LIMIT.`:t===
0?"The server cannot be reached. Is it still running?":t===429?`The server accepts no more questions from you \
for now. ${s}.`:t===504?"The server stopped the question because it took too long. Narrow it and ask again.":t===
503?`The server could not answer: it is too busy, or the question needs too much. ${s}.`:`The server refused t\
he question (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>({strange:`This question has\
 no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`,several:`“${e}” is the name of several things: ${o.
join(", ")}. Choose one of them.`,malformed:`“${e}” is not a valid ${s}; write it like ${o[0]}.`,single:`“${t}\
” takes one value; given were ${e}.`,question:`There is no question called “${e}”.`,unknown:`Nothing tha\
t can be given here is called “${e}”.`})[n],mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"\
there is no SELECT, ASK, CONSTRUCT or DESCRIBE; begin with one of these.",prefix:`the prefix ${s}: has no PREF\
IX line; add one at the top.`,reason:`${s}.`,signs:`not allowed here; expected ${o.join(" or ")}.`,unread:"can\
not be parsed from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"E\
ach row comes from one article; nothing is added up across articles.",mixed:"Several articles are queried toge\
ther here: this counts or adds up across all of them.",noRows:"No rows: the graph states nothing about this.",
oneCurrency:"Convert to one currency at your own rates",ownRates:"The article gives no rates. Amounts converte\
d with yours are approximate and yours, not the article's.",commonCurrency:"Which currency",rateDate:"Date of \
your rates",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its own curre\
ncy",otherRows:"Questions that have rows for it",notAllAsked:"Not every question could be tried within a secon\
d.",copyCommand:"Copy the command that shows why",ownEvidence:"The sentences behind a row are not determined h\
ere for your own SPARQL; `sovkg sparql --why` does that on the command line.",ownQuery:"Your own SPARQL",ownNote:"\
SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no \
query reaches beyond the graph.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capabil\
ity":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"Inf\
rastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text","to\
pic-time":"Time"};var bi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},w=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",h=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${h}${w}`:`${t} of ${e} sentences verified.${h}\
 The first that differs is ${c(o)}.${w} Only verified sentences are quoted.`}};var ki={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark theme",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"View as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of each\
 kind there are, and how often they are linked, and by what. Choose a kind to see its things.",howMany:"Number",
asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys move from thing t\
o thing, Enter opens what is said about it; with Shift they pan the picture, plus and minus zoom, 0 fits every\
thing. Search and the table reach everything as well.",pictureTools:"Picture",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Fit",arrangement:"Arrangement",laidOut:"Default layout",byKind:"By kind",byCountry:"By country",inRings:"\
In rings",noCountry:"no country given",undo:"Undo",physics:"Spread out",besideOthers:"Compare with",besideChoice:t=>`\
Which country to compare with ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and supp\
ort",pursued:"Policies and laws",notSaid:"The article says nothing about it.",allOfIt:"Everything said about r\
anks, row by row",asChart:"As a chart",saveChart:"Download the chart as SVG",saveTable:"Download the table as \
CSV",takeAway:"Take away",takeSlide:"The visible part, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent background",copyLink:"Copy link",linkCopied:"Link copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring with † or !: recorded as an error in the article; serious ones have a ! or an \
underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Side\
 panel",overview:"Overview",details:"Details",noneChosen:"Nothing is selected. Select a thing or a line in the\
 picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} ar\
ticles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected\
” has recorded errors corrected.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t}\
 things the graph is too large to be drawn all at once: start here, search and expand.`,ownData:(t,e,n)=>`${t}${e===
"1"?"":` of ${e} kinds`}; most links: ${n}.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,beside:"Also here: ",tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next\
 →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"\
Amounts in the picture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each cur\
rency, for bars and lines; currencies are never added up.",help:"Choose a thing or a line to read what is said\
, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} \
statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"Legend: click a kind to hide it",
linesOfChoice:"Choose a thing to see its lines",linesBlocked:t=>`${t} more ${t===1?"line":"lines"}: zoom in or\
 choose a thing`,statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"serious error",lightError:"\
other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role is dr\
awn as a line between what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",
kindsNote:"How many of each kind are in the picture; unchecked kinds are hidden.",shownOf:(t,e)=>`${t} of ${e}`,
moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Filter lines",any:"\
any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"\
only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line matches.":t===
1?"One line matches.":`${t} lines match.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"\
thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n}\
 with that name.`:`The address ends in “${e}”, which matches nothing on this page.`},didYouMean:"Did you m\
ean:",onlyCorrected:"This page contains only the corrected reading, not what was printed.",actions:"Actions",focus:"\
Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",
pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}\
” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",
broader:"Broader",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"Stat\
ement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"By propert\
y",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark a recorded error in th\
e article; a ring with ! and a † on red mark a serious one.",putRight:"A ‡ marks what is corrected in this r\
eading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; no\
t printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two \
things",pathHelp:"The shortest path, step by step, with the sentences it rests on. Denied links are not used.",
from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; choose two different things.",steps:t=>t===1?"One\
 step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; via:`,avoidHubs:"Avoid hubs",both:(t,e,n)=>e===
"to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"\
Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"\
Filter rows",everyRow:"Include rows that are not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e}\
 rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"\
Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<
e?`${t} of ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kind\
s that you have hidden.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} hidden by your \
filters: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not contain this sente\
nce in the form that the graph knows.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`\
paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence to hi\
ghlight what it states in the picture; arrow keys move on.",paraphrased:"These sentences are paraphrases, not \
the article's words.",noText:"This graph has no passages.",itStates:"What it states:",nothingStated:"This page\
 contains no statements from this sentence.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...bi,...yi};var $i={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
whichQuestion:"질문 찾기: 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없습니다.`,starting:"질의 엔진을 시작하는 중 …",notStarted:"\
이 브라우저에서는 질의 엔진을 시작할 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 맞는 질문이 없습니다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에\
 없는 이름입니다.`:e?`이에 맞는 질문이 없습니다. “${e}”: 부정하는 말이 들어 있습니다. 글이 부정하는 내용을 묻는 질\
문은 따로 있습니다.`:"이에 맞는 질문이 없습니다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`\
반영하지 못한 말: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"이런 뜻일 수도 있습니다:",rows:t=>`${t}\
행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",
copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었습니다: ${t}${e>
0?` 외 ${e}개`:""}.`,besides:"그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐습니다: ${t.
join(", ")}.`,addOnce:(t,e)=>`같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${t.
map(({name:n,amount:o,rows:s})=>`${n}(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이\
 질문은 행마다 근거 문장을 가려낼 수 없습니다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 \
다시 물어보세요.`,broke:"이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 괄호가 수백 겹이거나 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 \
그럴 수 있습니다. 정렬은 STR(?x)로 해 보세요.",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t}\
은(는) 이 그래프 밖으로 나가려 하므로 거부했습니다. 그래프 안의 것만 물을 수 있습니다.`:
`${t}은(는) 그래프를 바꾸려 하므로 거부했습니다. SELECT, ASK, CONSTRUCT, DESCRIBE로 묻기만 할 수 있습니다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 물어보세요`:"잠시 뒤에 다시 물어보세요";
return n?`서버는 ${n}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`:
t===0?"서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.":t===429?`서버가 지금은 질문을\
 더 받지 않습니다. ${s}.`:t===504?"시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.":
t===503?`서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${s}.`:`서\
버가 질문을 거부했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>({strange:`이\
 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`,several:`“${e}\
”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`,malformed:`“${e}\
”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`,single:`“${t}” 항목에는 값을 하나만 넣을 수 \
있습니다. 넣은 값: ${e}`,question:`“${e}”라는 질문은 없습니다.`,unknown:`여기에 넣을 수 있는 것 가운데\
 “${e}”라는 이름은 없습니다.`})[n],mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"\
SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",prefix:`접두사 ${s}:의 PREFIX \
줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수 없습니다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없습니다."}[n];return`${t}행 ${e}열: ${r}`},asThePicture:"\
그림에서 이것만 보기",apart:"행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
mixed:"여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",noRows:"결과 없음. 이에 관\
해 그래프가 말하는 것이 없습니다.",oneCurrency:"직접 정한 환율로 한 통화로 환산해 보기",
ownRates:"글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
commonCurrency:"환산할 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통화\
로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 물어보지는 못했습니다.",copyCommand:"근거를 알려 주는 명령 복사",
ownEvidence:"직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, F\
ROM, LOAD는 거부하며, 질의는 그래프 밖으로 나가지 않습니다.",run:"실행",yes:"예",no:"아\
니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","\
topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topi\
c-policy":"정책","topic-text":"글","topic-time":"시간"};var Si={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}\
(${i(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},w=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",h=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${h}${w}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${h} 처음으로 다른 문장은 ${c(o)}입니다.${w} 확인된\
 문장만 인용합니다.`}};var vi={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
언어",options:"설정: 표, 읽는 방식, 언어, 색",theme:"어두운 테마",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"\
종류마다 몇 개가 있고 서로 무엇으로 얼마나 이어지는지 보여 줍니다. 종류를 고르면 그에 속한 항목이 나옵니다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림입니다. 화살표 키로 항목 사이를 옮겨 다니고 Enter 키\
로 내용을 엽니다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대·축소하며, 0을 누르면 전체가 보입니다. 검색과 표에서도 모든 항목을 볼 수 있습니다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가 정보 없음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 비교하기",besideChoice:t=>`${t} 옆에서 비교할 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않습\
니다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트\
를 SVG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 화면을 슬라이\
드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했습니다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는\
 글의 오류로 기록된 것을 뜻한다. 심각한 오류는 !나 밑줄 친 †로 나타낸다.",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"사이드 패널",overview:"개요",
details:"내용",noneChosen:"선택한 것이 없습니다. 그림이나 표에서 항목이나 선을 고르거나 이름을 검색하세요.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용입니다${t?`: ${t}`:""}\
.`,bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 바로잡은 것입니다.",
views:"볼 내용",ownView:"직접 고른 항목입니다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많습니다. \
여기서 시작해 찾고 펼쳐 보세요.`,ownData:(t,e,n)=>`${t}${e==="1"?"":`, 종류 ${e}가지`}. 가장 많이\
 연결된 항목: ${n}`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러\
보기 ${e}단계 중 ${t}`,beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",tourBack:"← 이전",
tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"한눈에 보는 글의 내용",
rightAmounts:"그림에 나온 금액(오류 수정)",amounts:"그림에 나온 금액(인쇄된 대로)",scales:"\
막대와 선의 눈금은 통화마다 따로이며, 다른 통화끼리는 더하지 않습니다.",help:"항목\
이나 선을 고르면 글이 어느 문장에서 무엇을 말하는지 볼 수 있습니다.",things:t=>`항목\
 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"범례: 누르면 그 종류를 숨깁니다",
linesOfChoice:"항목을 고르면 그 선이 보입니다",linesBlocked:t=>`선 ${t}개 더: 확대하거나 항목을 고르면 보입니다`,
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 관련된 항목을 잇는 선으로 그립니다. 펼치\
면 항목으로 보입니다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 그림에 있는 개수\
입니다. 선택을 해제한 종류는 숨깁니다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}\
가지`,only:"이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"선 거르기",any:"모\
두",least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"맞는 선이 없습니다.":`맞는 선이 ${t}개 있습니다.`,connected:"가장 많이 연결된 항목",
unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`\
주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없습니다.`:`주소 끝에 적힌 ‘${e}\
’에 해당하는 것이 이 페이지에 없습니다.`},didYouMean:"혹시 이것을 찾으시나요?",onlyCorrected:"\
이 페이지에는 오류를 바로잡은 내용만 있고 인쇄된 그대로의 내용은 없습니다.",actions:"\
동작",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",
foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선택 해제",
linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다\
른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장별 내용",
asData:"진술별로",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"\
수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것입니다. ! 테두리와 붉은 바탕의 †는 심각한 오류입니다.",
putRight:"‡는 여기서 바로잡은 것입니다.",corrected:"바로잡은 값: ",correctedFrom:t=>`여기서는 바\
로잡음. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡음. 인쇄되지 않은 값",unparaphrased:"아\
직 풀어 쓴 문장이 없습니다.",unsourced:"이를 말하는 구절이 없습니다.",pathTitle:"두 항목 사\
이의 경로",pathHelp:"가장 짧은 경로를 단계별로 근거 문장과 함께 보여 줍니다. 부정된 관계는 경로로 세지 않습니다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같습니다. 서로 다른 두 항목을 고르세요.",
steps:t=>`${t}단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있습니다. 거치는 곳:`,avoidHubs:"\
연결이 아주 많은 항목 피하기",both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,
noPath:"두 항목을 잇는 경로가 없습니다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"말\
로 풀어서",statementRows:"진술",words:"내용",close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도\
 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"\
이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",empty:"그릴 것이 없습\
니다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}개를 더했습니다. 다시 펼치면 더 보\
입니다.`:`이웃 ${t}개를 더했습니다.`)+(n?` 숨긴 종류의 이웃 ${n}개는 더하지 않았습니다.`:
""),leftOut:(t,e)=>`숨긴 종류 때문에 이웃 ${t}개가 보이지 않습니다: ${e.join(", ")}.`,undone:"\
되돌렸습니다.",hiddenNow:"숨겼습니다.",unfound:"파일의 이 문장은 그래프가 아는 문장과 다릅니다.",
readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,
textTitle:"문장별로 읽는 글",textHelp:"문장을 고르면 그 내용이 그림에서 밝게 보입니다. 화살표 키로 이어 읽을 수 있습니다.",
paraphrased:"이 문장들은 풀어 쓴 것이며 글의 원문이 아닙니다.",noText:"이 그래프에는 구절이 없습니다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없습니다.",
previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}\
번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",
paragraph:t=>`${t}번째 문단`,...Si,...$i};var Oi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Gu={en:ki,ko:vi},d=t=>!u.passages.length&&Oi[m.language][t]||Gu[m.language][t];function Lt(t){let e=d(t);return typeof e==
"string"?e:""}var zu=12,Mi=Tt.filter(t=>!L(t)),ae=an(Mi);function Ei(){let t=new Map;for(let e of Mi)for(let n of W(e)){if(n.
from!==e||L(n.to)||(n.relation===null?!U(n.statement):n.isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=v(n.relation===
null?u.predicates[u.statements[n.statement].predicate]:u.kinds[R(n.relation)].label),a=t.get(`${o} ${s}`)??{from:o,
to:s,names:new Map,total:0};t.set(`${o} ${s}`,a),a.names.set(r,(a.names.get(r)??0)+1),a.total+=1}return[...t.values()].
sort((e,n)=>n.total-e.total||e.from-n.from||e.to-n.to)}var fr=ae.size>1,Ti=fr&&u.presets[0]?.name==="hub"&&De.
every(t=>W(t).length<zu);var pr=Ti?"types":"picture",Ho=["picture","table",...fr?["types"]:[]];function Hn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Vt(
"modes",t)}function ie(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var cn=t=>t.
split(/[:/#]/).at(-1)??"",ur=t=>cn(t).toLowerCase(),Ci=new Map,Li=new Map;for(let t=G-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])Li.set(ur(o),t);for(let o of[e,...n])Ci.set(o,t).set(ie(o,u.prefixes),
t)}var Y=t=>Ci.get(t)??(/^\w+:/.test(t)?void 0:Li.get(t.toLowerCase()));function ce(t){let{name:e}=u.things[t],
n=ur(e);return/^[\w.-]+$/.test(n)&&Y(n)===t?n:e}var Ai=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
Ri=t=>Ai.get(t.toLowerCase())??Ai.get(ur(t)),Vu=new Map(u.presets.map(({name:t},e)=>[t,e])),Ni=t=>Vu.get(t),Ku=new Map(
u.kinds.map(({name:t},e)=>[t,e])),Wo=t=>Ku.get(t);var Ii=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=Ii(),Wn=(t={})=>{Object.assign(O,Ii(),t)},Kt=()=>O.name!==""||O.own!==null,D={now:null,
terms:null,hasFailed:!1},_t=()=>D.now?.questions.find(({name:t})=>t===O.name);function mr(t){let e=Y(t);return e===
void 0?t:T(e)}var ln=({typed:t})=>Object.values(t).flat().map(mr).join(", "),Fe=t=>v(D.now?.questions.find(e=>e.
name===t)?.title??t);function Rt(t){m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=
e.value===t?0:-1,$(e.getAttribute("aria-controls")).hidden=e.value!==t;dr()}function dr(){let e=m.tab==="ask"&&
_t()?d("changeQuestion"):m.tab==="details"?ye():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var hr=matchMedia(
"(max-width: 860px) and (min-height: 501px)"),gt=t=>$("fold").setAttribute("aria-expanded",String(t)),Go=()=>hr.
matches&&gt(!1),ji=()=>$("fold").getAttribute("aria-expanded")==="true";var _u=2.399963229728653,Qu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Pi(t,e,n,o,s){let r=[];for(let a=e;a<
900;a+=1){let i=14*Math.sqrt(a),c=a*_u,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},
w=o(f);if(n.every(h=>Qu(w,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Di=t=>u.statements[t].errata.length>0,Be=t=>u.statements[t].only==="corrected";function Z(t){let e=[...t].
filter(Di);return(e.some(n=>!Be(n))?"†":"")+(e.some(Be)?"‡":"")}var Fi=Map.groupBy([...u.statements.keys()].
filter(Di),t=>u.statements[t].subject),Bi=Fi.size>0,qe=t=>(Fi.get(t)??[]).filter(U),fn=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),Ue=t=>qe(t).some(e=>fn(e)&&!Be(e)),Qt=t=>Z(qe(t));function gr(t){if(t.relation===
null)return Z([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return Z(ht(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&U(o)}))}var zo=11,Yu=17,pn=1.18,Ju=12,Xu={actor:3.4,named:2.8,relation:2.4,concept:2},Zu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[tm,em]=[.16,.7],Vo=t=>/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"\
rtl":"ltr",ke=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function Gn(t,e){let n=[
""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-1]=r:n.push(o)}return n}function nm(t){
let{columns:e,lines:n}=u.wrap,o=a=>a.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*[...a].length/ke(a)))}}`,
"gu"))??[],s=t.split(/\s+/).flatMap(a=>ke(a)>e*1.5?o(a):a),r=Gn(s,a=>ke(a)<=e);return r.length>n?`${r.slice(0,
n).join(`
`)}…`:r.join(`
`)}function om(t){let e=nm(v(u.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(Qt(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=ke(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var qi=new Map;function wr(t){let e=`${m.language} ${m.reading}`,n=qi.get(e)??new Map;return qi.set(
e,n),n.has(t)||n.set(t,om(t)),n.get(t)}var Ui=document.createElement("canvas").getContext("2d"),sm=getComputedStyle(
document.body).fontFamily,rm={400:new Map,600:new Map};function wt(t,e,n=400){let o=rt(t).split(`
`),s=rm[n],r=s.get(t);return r===void 0&&(Ui.font=`${n} 20px ${sm}`,r=Math.max(...o.map(a=>Ui.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*pn]}function un(t){let{radius:e,font:n}=u.things[t],[o,s]=wt(wr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Nt(t,e,n){let{rank:o}=I(t),[s,r]=Zu[o],a=Xu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(em,Math.min(1,e/tm)))}function Hi(t,e,n){let o=I(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,zo+o),Yu),bold:o&&n>=Ju?600:400}}var Wi=[[],[0],[-.3,.3],[-.4,0,.4]];function Gi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Gi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var zi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Vi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Gi(t,e,n))} `:"L"}${o(e)}`}var Ko=["least","since","until","status","hearsay","errata"],$e=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Se=t=>Ko.every(e=>!t[e]),Ki=(t,e)=>!t||t==="only"===e;function _i(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,w]=o.split(" ");if(!n||!At(
n.thing).some(h=>h.currency===f&&h.value>=Number(w)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||a&&Ut(n?.status??"","en")!==a||!Ki(i,!!n?.hedge)?!1:!c||Ki(c,Z(Gt([t]))!==
"")}function Qi(){let t=u.relations.flatMap(e=>At(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[Ut(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var zn=80,[am,im]=[8,12];function Yi(t,e){let n=_(t)||L(t)?e:e.filter(o=>!_(o));return n.length?n:e}function mn(t,e,n){
return Yi(t,it(t,n)).filter(s=>!e.has(s)).sort(Fo)}function cm(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Vn(t,e,n){let o=new Set(
Yi(t,it(t,n))),s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=am)return[];
let r=new Map;for(let a of W(t)){let i=tt(a,t),c={actor:20,named:10,relation:0,concept:0}[I(i).rank];o.has(i)&&
!e.has(i)&&Wt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+cm(a)))}return[...r].sort(([a,i],[c,f])=>f-i||ft(a,c)).slice(
0,im-s).map(([a])=>a)}var xr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:$e()}),k=xr(),H=t=>k.shown.get(t),_o=()=>new Set([...k.away,...k.aside]),Ji=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function Qo(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=mn(t,e,k.away);return{some:n.slice(0,zn),total:n.length,away:mn(t,e,new Set).length-n.length}}
function Xi(t){let e=new Set(it(t,k.away)),n=it(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=W(t).filter(a=>tt(
a,t)===s&&Wt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function xt(){let t=k.preset!==null&&u.presets[k.preset].kinds!==null,
e=yr()?new Set(u.presets[k.preset].things):null,[n,o,s]=[_o(),Ji(),!Se(k.sieve)];function r(i){if(s&&!_i(i,k.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Wt(i,n):
k.shown.has(i.relation)?!1:k.read.has(i.relation)?!i.repeats&&(t||Wt(i,n)):c?Wt(i,k.away):!(t&&i.isAside)&&Wt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>W(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function He(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Zi=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),dn=()=>[...k.guests],le=t=>k.shown.has(t),ve=t=>k.
pinned.has(t),It=()=>k.sieve,fe=()=>k.preset,yr=()=>k.preset!==null&&u.presets[k.preset].flows,We=()=>k.shown;
function z(){let t=Ji();return[...k.shown.keys()].filter(e=>!k.away.has(R(e))||t.has(e))}var Yo=()=>an(new Set(
[...k.shown.keys(),...He()]));function Jo(t){let e=t===null?null:u.presets[t].kinds;return new Set(e?u.relations.
map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var lm=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),fm=.15,tc=100,ec=14,pm=4e6;function Kn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var br=(t,e,n)=>n?Array.from({length:ec+1},(o,s)=>St(t,e,n,s/ec)):[t,e];function um(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function nc(t,e,n){if(t.length*e.
length>pm)return;let o=e.map(i=>{let[c,f]=n(i);return{thing:i,at:H(i),core:c,radius:f}}).sort((i,c)=>i.at.x-c.
at.x),s=Math.max(0,...o.map(({radius:i})=>i)),r=new Map;for(let i of t){let p=function(x,b=1/0){let S=br(c,f,x),
[E,P,q,at]=[c.x,c.x,c.y,c.y];for(let{x:Q,y:mt}of S)[E,P]=[Math.min(E,Q),Math.max(P,Q)],[q,at]=[Math.min(q,mt),
Math.max(at,mt)];let C=0;for(let Q=um(o,E-s);Q<o.length&&o[Q].at.x<=P+s;Q+=1){let{thing:mt,at:rn,radius:we,core:Co}=o[Q];
if(rn.y<q-we||rn.y>at+we||mt===i.from||mt===i.to)continue;let qt=1/0;for(let Bn=1;Bn<S.length&&qt>=Co;Bn+=1)qt=
Math.min(qt,Kn(S[Bn-1],S[Bn],rn));if(qt<we&&(C+=qt<Co?tc:1),C>=b)break}return C};var a=p;let[c,f]=[H(i.from),H(
i.to)],w=`${i.from}-${i.to}`,h=r.get(w)??[];r.set(w,h);let g=x=>h.every(b=>Math.abs(b-x)>=fm),y=p(i.usual);i.bend=
i.usual;for(let x of y?lm:[]){let b=i.usual+x,S=g(b)?p(b,y):1/0;if(S<y&&([y,i.bend]=[S,b]),!y)break}i.isOver=y>=
tc,h.push(i.bend)}}var mm=40,dm=130,_n=()=>$("drawing").clientWidth<$("drawing").clientHeight,Qn=()=>_n()?.6:1.5;function kr(t,{x:e,
y:n}){let[o,s]=un(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var hm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],$r=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function jt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=h=>W(h).map(p=>tt(p,h)).filter(p=>p!==h&&t.has(p)),i=h=>t.get(
h),c=(h,p)=>[...t].some(([g,y])=>g!==p&&Kn(h,i(p),y)<u.things[g].radius+4),f=[...t].map(([h,p])=>kr(h,p)),w=new Set(
e.filter(h=>!t.has(h)));for(;w.size;){let h=[...w],p=(n?null:h.find(b=>a(b).length))??h[0];w.delete(p);let g=n?
[]:r===void 0?a(p):[r],y=n?[n]:g.map(i),x=Pi(y.length?$r(y):o,n||y.length===1?r===void 0?mm:dm:0,f,b=>s?hm(b,s):
kr(p,b),b=>g.some(S=>c(b,S)));t.set(p,x),f.push(kr(p,x))}}var gm=28,oc=190;function wm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function xm(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Xo(t,e){let n=xt(),{reached:o,left:s}=wm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let w=b=>n.flatMap(E=>E.from===
b||E.to===b?r.get(tt(E,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,w(b)])),p=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>R(b)-R(S)||b-S),g=p.map(b=>un(b)[0]+gm);i=Math.max(i+oc,g.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=p.map((b,S)=>2*Math.PI*S/p.length-Math.PI/2),x=f?xm(p.map(b=>Number(h.get(b))),g.map(b=>b/
i)):y;p.forEach((b,S)=>{r.set(b,x[S]),a.set(b,{x:i*Math.cos(x[S])*Qn(),y:i*Math.sin(x[S])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+oc})}),a}var ym=[520,380],bm=40;function km(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Uo(e,a)),r=t.filter(a=>W(a).some(s));return r.
length?r:t}function Sr(t,e){Object.assign(k,xr(),{preset:t,centre:e,aside:Jo(t)})}function hn(t){Sr(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=_n()&&o.length?o:n;e.forEach((r,a)=>{k.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var sc=()=>Sr(null,null);function Zo(t){let{some:e,total:n,away:o}=Qo(t);jt(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function ts(t){Sr(null,t),k.shown.set(t,{x:0,y:0});let e=Zo(
t);return k.shown.size<=bm&&(k.shown=Xo([...k.shown.keys()],t)),e}function rc(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function ac(t){k.shown.has(t)||jt(k.shown,[t]),k.guests.
delete(t);let e=Zo(t);return k.came.push({thing:t,all:!0}),e}function ic(t,e){k.guests.has(t)?$m():rc(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...Vn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||jt(k.shown,[t],{room:k.guests.size>3?ym:void 0}),jt(k.shown,[...k.guests],
{round:t}))}function $m(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function es(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function vr(t){for(let e of t)k.away.
delete(R(e)),k.guests.delete(e);jt(k.shown,t)}function cc(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function lc(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(R(n)))}function fc(t){k.sieve=t}function gn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function Yt(t,e=null,n=e===null?null:qo(e)){rc(),k.read=new Set(n?.filter(L));let o=t??[],s=n?km(o,e,n):o,r=o.
flatMap(a=>k.shown.get(a)??[]);return k.guests=new Set(s.filter(a=>!k.shown.has(a))),jt(k.shown,[...k.guests],
{home:r.length?$r(r):void 0}),[...new Set(s)]}var vm=13,Om=1,ns=t=>At(t).map(({statement:e})=>Or(e)+Z([e])).join(", "),Or=t=>v(u.statements[t].object.text),
pc=(t,{currency:e})=>`${R(t)} ${e}`;function Mr(t,e){let n=pc(t,e),o=u.relations.flatMap(({thing:s})=>At(s).filter(
r=>pc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function os({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>At(o).flatMap(
s=>Mr(o,s)??[]));return n.length?Math.max(Om,vm*n.reduce((o,s)=>o+s)):null}var Er=2,Mm=24,Em=new Map(u.ties.map(t=>[t.property,t])),Tr=t=>!t.isAside||t.alone,uc=t=>yr()&&t.property===null&&
ns(t.relation)!=="";function mc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
u.predicates[u.statements[t.statement].predicate])+gr(t)};if(uc(t))return{...e,said:ns(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=Tr(t)?dt(n):v(o),r=t.property===null||Tr(t)?"":gr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function dc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Em.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function hc(t){
let e=mc(t);return dc(e,e.said)}function gc(t){let e=Map.groupBy(t.map(mc),({property:s,leadsIn:r,mark:a},i)=>s===
null?`point ${i}`:`${s} ${r} ${a}`),n=s=>[...s.slice(0,Er),...s.length>Er?[d("moreLines")(s.length-Er)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).join(", ");return dc(s[0],r.length>Mm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function wc(t){if(t.relation===null)return null;if(uc(t))return ns(t.relation);let e=Tr(t)&&ot(t.relation)?.
amounts||[];return e.length?dt(e):null}var Tm=2e3,Am=400;function xc(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:gc(o.map(([,[a]])=>a)),amount:o.length===1?wc(r[0]):null,grave:[...Gt(r)].
some(a=>fn(a)&&!Be(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Pt=new Map,
ss=Pt,Cr=Pt,Ar=new Map,Lr=()=>m.arrangement!==""&&Pt.size>Am&&Se(It()),yc=t=>m.highlighted?Yn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),J=()=>Cr,bc=()=>ss.size-Cr.size;function kc(t){t([...ss.values()]),Cr=new Map(
[...ss].filter(([,e])=>!e.isOver||yc(e)))}var et=t=>Ar.get(t)??0;function Rr(t){let{from:e,to:n}=Pt.get(t);return{
from:e,to:n,edges:[...Pt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function rs(t){let e=[
...Pt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?Rr(o.id):null}function Yn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Uo(s,a))}function $c(){let t=xt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Pt=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,a=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,hc)].sort(([
h],[p])=>Number(/\d/.test(p))-Number(/\d/.test(h))),f=t.length>Tm?void 0:Wi[c.length],w=f?c.map((h,p)=>xc(p?`${n}\
/${p}`:n,a,[h],f[p])):[xc(n,a,c,0)];for(let h of w)Pt.set(h.id,h)}ss=Lr()?new Map([...Pt].filter(([,n])=>yc(n))):
Pt,Ar=new Map;for(let{from:n,to:o}of Pt.values())for(let s of[n,o])Ar.set(s,et(s)+1)}function Ge(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(le)])}if(m.selected===null||!le(m.selected))return Se(It())?null:new Set([...J().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...J().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Sc(t){let e=Ge(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>et(i)+(_(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Yn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...J().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to)}}var[Cm,Lm]=[.6,1.5],Rm=24,Nm=1500;function as(t){let[e,n]=[t.map(({x:o})=>o),t.map(({y:o})=>o)];return[Math.min(
...e),Math.min(...n),Math.max(...e),Math.max(...n)]}function vc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(h){let[p,g,y,x]=as(h);return Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(y-
p||1),Math.max(t.clientHeight-o()-70,20)/(x-g||1))}function w(h,p,g,y){e.setSize("100%","100%");let[x,b,S,E]=as(
h),P=y.length?Math.max(Cm,Lm*f(y)):1.15,q=Math.min(f(h),P,1.15),at=q<.35?p:null,C=!a||g||n()||matchMedia("(pre\
fers-reduced-motion: reduce)").matches;i={position:at??{x:(x+S)/2,y:(b+E)/2+(o()+Rm)/2/q},scale:at?.35:q},e.moveTo(
{...i,animation:C?!1:{duration:250,easingFunction:"easeInOutQuad"}}),C?r():(c=performance.now()+Nm,e.view.easingTime=
Number.EPSILON)}return{look:w,isTravelling:()=>performance.now()<=c}}var Ac=["kind","country","radial"],Jn=28,Im=64,jm=60,Pm=2,is=[13,15],Cc=8,Oc=[.8,.65],Ir=.35,Nr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),Lc=Nr>=0;function Dm(t){if(R(t)===Nr)return T(t);let e=W(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===Nr);return e?T(e.to):d("noCountry")}var Rc=(t,e)=>`${t} ${nt(e.length)}`;function Fm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:a})=>r+a)),s=Math.max(...t.map(
({top:r,height:a})=>r+a));return Math.max(1,o/(Oc[0]*e),s/(Oc[1]*n))}function Mc(t,e=1){let n=Math.max(is[0]*e,
is[1]),[o,s]=[Im,jm].map(p=>Math.max(_n()?Pm*p:p,1.5*n)),r=[...t].map(([p,g])=>{let y=g.map(un),x=[0,1].map(P=>Math.
max(...y.map(q=>q[P]))+Jn),b=Math.ceil(Math.sqrt(g.length*x[1]*Qn()/x[0]))||1,S=Math.ceil(g.length/b),E=Math.min(
b,g.length);return{name:p,things:g,cell:x,columns:b,width:Math.max(E*x[0]+Jn,wt(Rc(p,g),n,600)[0]+2*Cc*e),head:o,
height:o+S*x[1]+Jn}}),a=p=>+(p===d("noCountry"));r.sort((p,g)=>a(p.name)-a(g.name)||g.height-p.height||g.things.
length-p.things.length);let i=r.reduce((p,g)=>p+(g.width+s)*(g.height+s),0),c=Math.max(Math.sqrt(i*Qn()),...r.
map(p=>p.width)),[f,w,h]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,w,h]=[0,w+h+s,0]);let g={...p,left:f,top:w};
return f+=p.width+s,h=Math.max(h,p.height),g})}function Ec(t,e){let n=Map.groupBy(t,e),o=Mc(n);for(let r=0;r<4;r+=
1)o=Mc(n,Fm(o));return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:w})=>r.map((h,p)=>{let g=c+
Jn/2+p%i*a[0]+a[0]/2,y=f+w+Math.floor(p/i)*a[1]+u.things[h].radius+Jn/2;return[h,{x:g,y}]})),groups:o}}function Bm(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(ft)[0]}var wn=[],Tc="";function Nc(){if(m.mode!==
"picture")return;let t=new Set(dn()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===Tc||(Tc=n,wn=[],!n||!e.length))return;let o={radial:()=>({points:[...Xo(e,Bm(e))],
groups:[]}),kind:()=>Ec(e,r=>v(u.kinds[R(r)].label)),country:()=>Ec(e,Dm)}[m.arrangement],s=o?.()??{points:[],
groups:[]};wn=s.groups;for(let[r,a]of s.points)gn(r,a)}var Ic=()=>wn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),jc=()=>wn,jr=t=>wn.map(({name:e,things:n,left:o,top:s})=>{let r=Rc(e,n),a=Math.max(is[0],
is[1]*t);return{x:o+(Cc+wt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function Pc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=Ir;for(let{left:o,top:s,width:r,height:a}of wn)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[qm,Dc]=[50,.4],Um=.75,Hm=250;function Fc(t,e){let n=0,o=!1,s=!1;function r(i=qm){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Dc}}),i>Dc/2&&(n=setTimeout(()=>r(i*Um),Hm))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Bc=[[],[9,3],[2,3],[9,3,2,3]],cs=[5,4],Pr=4,qc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Wm=qc(u.relations.map(({thing:t})=>R(t))),Gm=qc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function xn(t){let e=Wm.filter(n=>u.kinds[n].family===u.kinds[t].family);return Bc[Math.max(
0,e.indexOf(t))%Bc.length]}var Oe=t=>Gm.indexOf(t)%Pr,ls=t=>[...new Set(t.flatMap(e=>os(e)===null?[]:Dr(e)??[]))],
Dr=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?[]:At(e.relation))[0]?.currency;var zm=3,Uc=.6;function Hc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:w}=n,
{family:h,rank:p,shape:g}=I(t),y=!o||o.has(t),x=w[h][y?s&&p==="concept"?"pale":"full":"dim"],b=t===m.selected,
S=Qt(t).includes("†")&&y,E=S&&Ue(t),P={background:x,border:a},q=ve(t);return{id:t,...H(t),shape:g,size:Nt(t,
r,e)/r,borderWidth:(b?3:E?4:S?2:1)*(s?Uc:1),color:{background:x,border:b?a:E?f:S?c:i,highlight:P,hover:P},fixed:q,
shapeProperties:{borderDashes:q?[3,2]:!1}}}function Wc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,w=t.edges.find(S=>S.relation!==null)?.relation??null,h=s?null:os(t),p=h===null?
void 0:Dr(t),g=w===null?i:c[I(w).family],y=p===void 0?g:f[Oe(p)],x=w===null?cs:h===null?xn(R(w)):[],b=S=>({enabled:!s&&
t.edges.some(E=>E.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==null?h:e&&o?2:s?Uc/r:w===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:b(t.to),from:b(t.from)},
arrowStrikethrough:t.bend!==0&&(h??0)<zm,dashes:x.length&&!s?x:!1,smooth:zi(t.bend)}}var Vm=1.5;function Gc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function fs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:w,paper:h}=c,
p=rt(s).split(`
`);t.font=`${r} ${o}px ${w}`,t.textAlign="center",t.textBaseline="middle",t.direction=Vo(s);let g=o*pn;p.forEach(
(y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=t.measureText(y).width+2*Vm*f;t.fillStyle=h,t.fillRect(e-S/2,b-g/2,S,g)}),
p.forEach((y,x)=>{let b=n+(x-(p.length-1)/2)*g,S=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.
split(/([†‡]+)/)){let P=/^[†‡]/.test(E);t.font=`${P?700:r} ${o}px ${w}`;let q=t.measureText(E).width;t.
fillStyle=P?a?c.grave:c.mark:i,P&&a&&(t.fillRect(S-f,b-g/2,q+2*f,g),t.fillStyle=h),t.fillText(E,S,b),S+=q}t.font=
`${r} ${o}px ${w}`})}var ps=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,w,h,p],g]of this.#t.get(c)??[])if(g!==n&&s<h&&f<a&&r<p&&w<i&&
!o(g))return!1;return!0}};function zc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(w,h)=>(n-t)*(h-e)-(o-e)*(w-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Vc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Kc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Km=[[0,-2],[0,2],...Kc.
map(([t,e])=>[1.25*t,1.6*e])],[_c,Qc]=[Vc,[...Vc,...Kc,...Km]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Fr=[[0,1],[0,-1],[1,0],[-1,0],...[1,-1].flatMap(t=>[.7,-.7].map(e=>[e,t]))],Yc=[...Fr,...[1,
-1].flatMap(t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],Br=[0,8,16,24,32],[qr,Ur]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].
flatMap(t=>[[t,1],[t,-1],[1,t],[-1,t]]),[...Br,48,64]];var _m=12,Jc=12,Gr=60,Qm=14,Ym=600,Hr=500,Jm=400,Xm=.5,Xn=2,Xc=2,Zm=.8,td=1,Wr=(t,e,n,o)=>[t-n/2-Xn,e-o/2-Xn,t+
n/2+Xn,e+o/2+Xn],zr=class{names=new Map;captions=new Map;#t=new ps;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:a}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Qm));for(let i of o){let{x:c,
y:f}=this.#a(i),w=Nt(i,a,et(i));this.#t.add([c-w,f-w,c+w,f+w],i)}for(let{x:i,y:c,size:f,label:w,bold:h}of e.titles)
this.#t.add(Wr(i*a,c*a,...wt(w,f*a,h)),"title");this.#o=r.length>Jm?[]:r.flatMap(i=>ed(i,c=>this.#a(c)))}#a(e){
let{x:n,y:o}=H(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,a=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[w,h,p,g]=f.box;if(a&&(w<r[0]||h<r[1]||p>r[2]||
g>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&zc(S,f.box)?1:
0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=wr(e),{size:s,
bold:r}=Hi(e,n,et(e)),[a,i]=wt(o,s,r),c=this.#a(e),f=Nt(e,n,et(e))+Xn+1,w=et(e)>=Jc,h=w&&this.#r.has(e),p=w||this.#c.
has(e)?Yc:Fr,g=(E,P=p)=>E.flatMap(q=>P.map(([at,C])=>{let[Q,mt]=[at*(f+q+a/2),C*(f+q+i/2)];return{dx:Q,dy:mt,isFar:q>
(w?_m:0),box:Wr(c.x+Q,c.y+mt,a,i)}})),y=g(w?Br:[0]),x=E=>typeof E=="number"&&E!==e&&et(E)<Jc,b=E=>typeof E=="n\
umber"&&!this.#r.has(E),S=this.#n(y,null,c);!S&&(h||this.#s.shapes.length<=Gr)&&(S=this.#n(g(Ur,qr),null,c)),!S&&
h&&this.#s.shapes.length>Ym&&(S=this.#n(y,null,c,x)??this.#n(g(Ur,qr),null,c,b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,
size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[c,f]=wt(
i,zo),[w,h]=[this.#a(n),this.#a(o)];if(a<Xc&&Math.hypot(h.x-w.x,h.y-w.y)<Zm*c)return;let p=(r||a>=Xc?Qc:_c).map(
([y,x,b])=>{let[S,E]=[x*(c/2+4),b*(f/2+4)],{x:P,y:q}=St(w,h,s,y);return{along:y,dx:S,dy:E,off:S||E?td:0,box:Wr(
P+S,q+E,c,f)}}),g=this.#n(p,e,St(w,h,s,.5));g&&(this.#t.remove(e),this.#t.add(g.box,e),this.captions.set(e,{along:g.
along,dx:g.dx,dy:g.dy,size:zo,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#l(
r,a,i)}}};function Zc(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,Hr),o.slice(0,Hr)],a=r.filter(({amount:h})=>h),
i=new Set(a.flatMap(({from:h,to:p})=>[h,p])),c=new zr(t,i),{names:f,captions:w}=c;for(let h of s.length<=Gr?s.
filter(p=>i.has(p)):s)c.name(h);if(s.length<=Gr)for(let h of a)c.amount(h);for(let h of s)f.has(h)||c.name(h);
if(f.size>=Xm*s.length){for(let h of a)c.caption(h,h.label);for(let h of r)h.amount||c.caption(h,h.label)}for(let h of n.
slice(0,Hr))c.name(h);return{names:f,captions:w}}function ed({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],
i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,
c.y]}))}function tl(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function w(){if(!f)return;let x=c(),b=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*b}px, ${x.
y-f.y*b}px) scale(${b})`}let h=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function g(){!f||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(w),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||g()),t.on("dragEnd",y),t.on("zoom",g)}var nd=5,us=1.35,Vr=t=>Qt(t).includes("†")?Ue(t)?"!":"†":"";function el(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<nd*s||(t.font=`700 ${i*
us}px ${o}`,t.fillText(c,r,a+i*.08))}var od=50,yn=new Map,Kr=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function sd(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...mn(e,new Set([e]),new Set).
slice(0,zn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?mn(r,s,o).slice(0,zn):Vn(r,s,o))s.add(
i)}return s}function ze(){let[t,e]=[sd(),new Set(Kr())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Jo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}function bn({preset:t=null,centre:e=null,came:n=[],removed:o=[],asked:s=[],...r}){e!==null?ts(e):t!==
null?hn(t):sc(),k.away=new Set(r.away);for(let i of[...s,...k.away])k.aside.delete(i);for(let i of n)jt(k.shown,
[i.thing]),i.all?Zo(i.thing):jt(k.shown,Vn(i.thing,k.shown,k.away)),k.came.push(i);jt(k.shown,r.added??[]);for(let i of o)
k.shown.delete(i);k.pinned=new Set(r.pinned),k.sieve=r.sieve??$e();let a=yn.get(nl());a&&(k.shown=new Map(a))}
var nl=()=>`${m.arrangement} ${k.preset} ${k.centre} ${Kr().sort((t,e)=>t-e)}`;function ms(){let t=nl();yn.delete(
t),yn.set(t,new Map(Kr().map(e=>[e,H(e)]))),yn.size>od&&yn.delete([...yn.keys()][0])}var Ve=matchMedia("(prefers-color-scheme: dark)");Me(Ve.matches?"dark":"light");function Me(t){document.documentElement.
dataset.theme=t}var kn=()=>document.documentElement.dataset.theme==="dark";function ol(){let{theme:t="light"}=document.documentElement.dataset;Me("light");let e=ds();return Me(t),e}function ds(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Pr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var rd=.55,ad=120,id=500,rl=3e3,cd=3,pe=$("drawing"),ld=20,al=()=>$("tools").offsetHeight,il=()=>al()+ld,Ee=new vis.
DataSet([]),gs=new vis.DataSet([]),M=new vis.Network(pe,{nodes:Ee,edges:gs},{configure:{enabled:!1},physics:{enabled:!1,
barnesHut:{avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{
hover:!0,keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),to=()=>Ee.length>id,Qr=vc(pe,M,{isHeavy:to,below:il,arrived:()=>gl(!0),settle:Xr});tl(M,pe.querySelector(
"canvas"),to,Xr);var yt=ds(),_r={names:new Map,captions:new Map},sl=0,hs=!1,Zn={scale:0,x:0,y:0};function fd(){
let t=z().length;return t>rl||t>ad&&M.getScale()<rd}function pd(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return[
-t,-e,pe.clientWidth-t,pe.clientHeight-il()-e]}function ud(t){return to()?t.filter(e=>cl(e,50)):t}function cl(t,e){
let{x:n,y:o}=M.canvasToDOM(H(t));return n>-e&&o>-e&&n<pe.clientWidth+e&&o<pe.clientHeight+e}function ll(){Zn={
scale:M.getScale(),...M.getViewPosition()};let{scale:t}=Zn;_r=Zc({...Sc(ud(z())),titles:jr(t),scale:t,sight:pd()})}
function md(t){let e=M.getScale(),n=Nt(t,e,et(t));return[n/e,(n+cd)/e]}function fl(t){let e=Ge(),n={colours:t,
highlighted:e,far:fd(),scale:M.getScale()};return{things:z().sort((o,s)=>et(o)-et(s)).map(o=>Hc(o,et(o),n)),lines:[
...J().values()].map(o=>Wc(o,Yn(o,e),n))}}function pl(){kc(e=>nc(e,z(),md));let t=fl(yt);gs.remove(gs.getIds().
filter(e=>!J().has(String(e)))),Ee.update(t.things),gs.update(t.lines),ll()}var ul=()=>{};function ml(t){ul=t}
function Yr(){yt=ds(),$c();let t=z().length<=rl;M.setOptions({interaction:{hover:t,dragNodes:t}}),pl();let e=new Set(
z());Ee.remove(Ee.getIds().filter(n=>!e.has(Number(n)))),(M.getSelectedNodes().length||M.getSelectedEdges().length)&&
M.unselectAll(),m.selected!==null&&Ee.get(m.selected)&&M.selectNodes([m.selected],!1)}function dl(t=!1){let e=M.
getScale(),{x:n,y:o}=M.getViewPosition(),s=Math.abs(e/Zn.scale-1)>(to()?.2:.03);!t&&!s&&!(to()&&Math.hypot(n-Zn.
x,o-Zn.y)*e>20)||(s?(pl(),ul()):(ll(),M.redraw()))}function ws(){let t=M.getScale(),e=1/t,n=r=>M.getPosition(r),
o=[..._r.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:w,isFar:h}])=>{if(!Ee.get(r))return[];let{x:p,y:g}=n(
r),y=Nt(r,t,et(r))/Math.hypot(a,i)*e,x=h?{x:p+a*y,y:g+i*y}:null;return[{thing:r,x:p+a*e,y:g+i*e,size:c*e,bold:f,
label:w,from:x}]}),s=[..._r.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:w}])=>{let h=J().get(r);if(!h)
return[];let{x:p,y:g}=St(n(h.from),n(h.to),h.bend,a);return[{line:h,x:p+i*e,y:g+c*e,size:f*e,label:w,grave:h.grave}]});
return{names:o,captions:s,titles:jr(t)}}function hl(){let[t,e]=[Ge(),M.getScale()];return z().filter(o=>Vr(o)&&
(!t||t.has(o))&&Ee.get(o)).map(o=>({...M.getPosition(o),radius:Nt(o,e,et(o))/e,sign:Vr(o)}))}function Jr(t){let[
e,n]=[pe.clientWidth,pe.clientHeight-al()],[o,s]=[M.DOMtoCanvas({x:0,y:0}),M.DOMtoCanvas({x:e,y:n})];return{...fl(
t),...ws(),signed:hl(),from:o,to:s,width:e,height:n}}function Xr(){dl(!0)}function gl(t=!1){cancelAnimationFrame(
sl),hs=hs||t,sl=requestAnimationFrame(()=>{dl(hs),hs=!1})}M.on("afterDrawing",t=>{let e=1/M.getScale(),{names:n,
captions:o,titles:s}=ws();Pc(t,yt,e),el(t,hl(),yt,e);for(let a of o)fs(t,a,a.line.weight>1?yt.ink:yt.soft,yt,e);
let r=Ge();for(let{x:a,y:i,from:c}of n)c&&Gc(t,c,{x:a,y:i},yt,e);for(let a of n){let i=r?!r.has(a.thing):_(a.thing);
fs(t,a,i?yt.soft:yt.ink,yt,e)}for(let a of s)fs(t,a,yt.soft,yt,e);Qr.isTravelling()||gl()});M.on("dragEnd",({nodes:t})=>t.
length?Zr(t):Xr());function Zr(t){for(let e of t)gn(e,M.getPosition(e));ms(),Yr()}var wl=t=>cl(t,-20);var dd=3,hd=6,gd=$("drawing"),xl=[null,!0],$n=!1,ta=M.getViewPosition();function ue(t=null,e=!1){xl=[t,e],$n=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=t&&m.highlighted?[...n].
map(H):[];Qr.look(t?o:[...o,...Ic()],t&&!s.length?o[0]:null,e,s)}var yl=()=>$n||ue(...xl);function bl(t){let e=z().
map(H),[n,o,s,r]=as(e),a=Math.max(s-n,r-o,300),i=Math.min(.5,gd.clientHeight/a/dd);return Math.max(i,Math.min(
hd,t))}function Ke(t){$n=!0,M.moveTo({scale:bl(M.getScale()*t)})}M.on("zoom",()=>{$n=!0;let[t,e]=[M.getScale(),
bl(M.getScale())];t!==e&&M.moveTo({scale:e,position:ta}),ta=M.getViewPosition()});M.on("dragEnd",({nodes:t})=>{
$n=$n||!t.length,ta=M.getViewPosition()});var kl=Fc(M,t=>{Zr(z()),t&&m.selected===null&&!m.highlighted&&ue()});
function ea(){let{selectionHandler:t}=M,e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.
entries(n))s.hover=!1,delete n[o];e.length&&M.redraw()}var xd=6,yd=2e4,$l=1e3,Sl=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&U(o)&&!t.has(e)?[e]:[])),
vl=(t,e)=>L(t)!==L(e)?1:2,Ol=t=>W(t).flatMap(e=>e.relation===null&&U(e.statement)?[tt(e,t)]:[]);function bd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of Ol(c)){if(n.has(f))continue;let w=e.has(c)&&e.has(f)?2:vl(c,f),h=i+
w*$l+(_(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+w]??=[],s[r+w].push([h,f]))}}return o}var kd=Tt.
filter(t=>!L(t)).sort(ft).slice(0,xd);function Sn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...Sl(o),...n?kd:[]].
filter(p=>!o.has(p))),r=bd(e,o,s),a=p=>Math.floor((r.get(p)??1/0)/$l),i=new Map,[c,f]=[0,!1];function w(p){let g=p[p.
length-1];if(c+=1,f||=c>yd,f)return;if(g===e){let b=p.filter(S=>!L(S)||o.has(S)).join();i.has(b)||i.set(b,p);return}
let x=[...new Set(Ol(g).filter(b=>b!==g&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(g)&&o.has(b)?2:vl(g,b);a(b)===a(g)-S&&w([...p,b])}}r.has(t)&&w([t]);let h=p=>p.filter(g=>_(g)&&!o.
has(g)).length;return{paths:[...i.values()].sort((p,g)=>h(p)-h(g)),isCut:f}}function $d(t,e,n){let{captions:o}=ot(
t),s=dt(o).replaceAll(`
`," "),r=W(e).filter(i=>i.relation===t&&i.from!==i.to),a=W(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let w=r.find(h=>h[c]===e&&a.some(p=>p[c]===
n&&p[f]===h[f]));if(w)return{said:s,both:i,third:w[f]}}return{said:s,both:null,third:null}}function na(t){let e=Sl(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=W(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),i=Ct(r).filter(x=>!e.has(x)&&W(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])],w=f.map(x=>$d(x,r,o)),
h=a.filter(U).map(x=>({said:v(u.predicates[u.statements[x].predicate]),both:null,third:null})),p=({both:x})=>[
"to","from"].indexOf(x??""),g=[...h,...w].sort((x,b)=>p(x)-p(b)),y=new Set([...a,...f.flatMap(ht)].filter(U));
return{from:r,to:o,links:g,statements:y}})}function xs(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Kt()?"ask":"o\
verview"}function pt(){Object.assign(m,Po),Yt(null)}function me(t,e=!1){Object.assign(m,Po,{selected:t,passed:e,
tab:"details"}),ic(t,e)}function vn(t,e){pt();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=xt().filter(r=>n.
includes(r.from)&&n.includes(r.to)),s=o.length?o:xi(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function _e(t,e,{avoids:n=!1,way:o=0}={}){pt();let{paths:s}=Sn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function eo(t){pt();let e=qo(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function On(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function no(t){
let{preset:e}=u.steps[t];if(fe()!==e&&(m.arrangement="",hn(e)),pt(),!t)return;let{things:n}=On(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!_(i)),r=s.filter(le),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Yt(a):
Yt(o,null,n)})}function oo(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=m,
f=new Map(We());t!==null?(Yt(null),me(t,e)):n?vn(n.from,n.to):o!==null?eo(o):s&&a.from!==null&&a.to!==null?_e(
a.from,a.to,a):r!==null&&no(r),Object.assign(m,{unknown:i,tab:c});for(let w of dn())gn(w,f.get(w)??H(w))}var ys=null;function Dt(t=null,e=!1){ys=m.mode==="picture"?null:()=>ue(t,e),ys||ue(t,e)}function bt({from:t=null,
moves:e=!0}={}){Rt(m.tab);let n=!["overview","ask"].includes(m.tab);if(m.stays=!e,n&&(m.passage===null||t===null)&&
gt(!0),B(),$("details").scrollTop=0,!n)return;m.tab==="details"&&(lt(d("chosen")+ye()),$("drawing").contains(document.
activeElement)||$("details").querySelector("h2").focus());let o=Ge();e&&Dt(o&&[...o])}function Ft(t){X(),me(t),
bt()}function Ml(t){X(),me(t),bt({moves:!1})}function El(t){me(t,!0),bt({moves:!wl(t)})}function bs({from:t,to:e}){
X(),vn(t,e),bt({moves:!1})}function Qe(){let{length:t}=dn();X(),pt(),m.tab=xs(),bt(),t&&Dt()}function Tl(t){X(),
pt(),m.mode==="types"&&Hn("picture"),m.arrangement="",hn(t),bt(),Dt(null,!0)}function Jt(t){t<0||t>=u.steps.length||
(X(),no(t),bt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&gt(!0),lt($("headline").textContent),
Dt(m.highlighted))}var so=()=>Jt(0);function ks(t,e,n={}){X(),_e(t,e,n),bt()}function Te(t){let e=m.passage;X(),
eo(t),bt({from:e})}function $s(t,e=!0){m.unknown=null;let n=mi(t,e);n&&Object.assign(m,{unknown:n,tab:"overvie\
w"}),bt(),n&&gt(!0),m.tab==="overview"&&Dt(m.highlighted,!m.highlighted)}function de(t,e,n=[]){X(),t(),oo(),m.
stays=e===void 0,B(),e!==void 0&&Dt(e===null?null:[e,...it(e),...n])}var Al=t=>de(()=>lt(d("added")(ts(t))),t),
Ss=(t,e=!0)=>de(()=>lt(d("added")(ac(t))),e?t:void 0),Cl=()=>m.selected??m.pair?.from;function vs(t){let[e,...n]=t;
de(()=>{vr(t),n.length||me(e)},n.length?Cl():void 0,t),n.length||bt()}function Os(t){let[e,...n]=t;if(de(()=>{
n.length||pt(),t.forEach(es)},n.length?Cl():void 0,t),n.length)return;let s=rs(e);s&&vn(s.from,s.to),bt()}var Ll=()=>de(
()=>vr(He()),null),Rl=()=>de(()=>Zi().forEach(es),null),Nl=t=>de(()=>cc(t));function Il(t){X(),pt(),es(t),bt(),
lt(d("hiddenNow"))}var Xt=(t,e)=>de(()=>lc(t,e)),oa=t=>de(()=>fc(t));function sa(){pi(),lt(d("undone"))}function Ye(t){
Hn(t),B(),t==="picture"&&ys&&ys()}function jl(t){m.reading=t,Vt("readings",t),oo(),B()}var Sd={33:60,35:62},vd=126;function Od(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):vd;o=o*85+(r<42?Sd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ro(t){let e=new Blob(
[Od(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Md=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function Mn(t){
let e=`${t}-block`;return document.getElementById(e)||await Md,document.getElementById(e)?.textContent??""}var Ms=async t=>JSON.
parse(new TextDecoder().decode(await ro(await Mn(t)))),Dl=new Map;function Es(t){let e=Dl.get(t)??Ed(t);return Dl.
set(t,e),e}async function Ed(t){let e=document.createElement("script");e.textContent=new TextDecoder().decode(
await ro(await Mn(t))),document.head.append(e)}var Td=80,ao=()=>Ts(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function En(){if(O.isDrawn)
return ao();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return Ts([u.passages[e].name]);let{
centre:r,preset:a}=ze(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Ts(c.map(
ce)):Ts([a===null?"graph":u.presets[a].name])}function Ts(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,Td)||"graph"}function Ae(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var Ad=10.2,Cd=5.9,Ld=6.4,ra=7.2,Fl=15,Rd=13,[As,Nd,Id]=[14,.28,.36],Tn=(t,e)=>Gn(t.split(" "),n=>ke(n)<=e),Bl=t=>Math.
ceil(ra*Math.max(0,...t.map(ke)));function jd({rows:t},e,n){let o=t.filter(({kind:s,x:r})=>s==="name"&&r===n).
map(({text:s})=>s);return Math.floor(Math.min(Bl(o)+As,(e<500?Id:Nd)*e))}function Pd({kind:t,x:e,text:n,short:o},s,r){
return t==="name"?{text:Tn(n,Math.floor((s[e]-As)/ra))}:t==="figure"&&ke(n)*Ld>r-As?{text:o}:{}}async function ql(t,e,n){
let o=Math.floor(e/Cd),s=t.caption.flatMap(C=>Tn(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=[0,1].map(C=>jd(t,e,C)),w=e-f[0]-f[1],h=e-(c?Bl(t.rows.map(({text:C=""})=>C))+As:150),p=t.rows.map(
({label:C=""})=>Tn(C,Math.floor(h/ra))),g=t.rows.map(({note:C=""})=>Tn(C,o)),y=C=>Math.max(...C.map(({length:Q})=>Q))-
1,x=y(p),b=x*Fl+y(g)*Rd,S={...n,scale:t.scale,wide:t.kind==="flow"?e-f[0]:e,label:h,out:-f[0],across:c?1:99,flow:w,
step:c?64:110,bar:(t.rows.some(({note:C})=>C)?56:40)+b,row:46+b,up:(t.kind==="bar"?-14:-12)-x*Fl,ranks:Math.min(
Math.max(160,(c?15:17)*i),480),title:Tn(t.title,Math.floor(e/Ad)),subtitle:t.subtitle?Tn(t.subtitle,o):[],high:44*
r,last:r-.5},E=await Ms("templates"),P=JSON.stringify(E[t.kind==="bar"?`bar-${t.scale}`:t.kind]),q=JSON.parse(
P.replace(/"@(\w+)@"|@(\w+)@/g,(C,Q,mt)=>Q?JSON.stringify(S[Q]):String(S[mt]))),at={rows:t.rows.map((C,Q)=>({...C,
..."label"in C?{label:[...Array(x+1-p[Q].length).fill(""),...p[Q]],note:g[Q]}:{},...Pd(C,f,w),p:t.panels.indexOf(
C.panel)})),caption:s.map((C,Q)=>({n:Q,text:C}))};for(let C of q.data)Object.hasOwn(at,C.name)&&(C.values=at[C.
name]);return q}var Dd=760,Fd=280;async function Bd(t,e){await Es("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return rt(await window.charts.svg(await ql(t,Math.min(Math.max(e,Fd),
Dd),s)))}function ia(t,e,n=ao){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Bd(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=()=>Ae(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),i=A(d("saveSvg"),a,{"aria-label":d(
"saveChart")});o.replaceChildren(r,i),o.removeAttribute("aria-busy")}),o}var aa=!1;function Ul(t,e,n,o){return t?
ct(d("asChart"),{class:"charted",open:aa||o,ontoggle:({target:s})=>qd(s,t,e)},n):""}function qd(t,e,n){aa=t.open,
aa&&!t.querySelector("figure")&&t.querySelector("summary")?.after(ia(e,n()))}var Zt="http://www.w3.org/2001/XMLSchema#",Ud=/[\p{Cc} <>"{}|\\^`]/u,Hd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Cs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Cs).join(" ")} )>>`;if(t==="uri"){if(Ud.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Hd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Zt}\
string`?`${s}^^<${n}>`:s}var Wd=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Gd={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Hl=t=>t.replaceAll(Wd,(e,n,o,s)=>s?Gd[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var zd=["Long","Int","Short","Byte"],Vd=["integer",...zd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],q0=new Map([...Vd.map(t=>[Zt+t,/^[+-]?\d+$/]),
[`${Zt}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Zt}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Zt}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Kd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Gl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,_d=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,Qd=t=>/[",\r\n]/.
test(t)?`"${t.replaceAll('"','""')}"`:t,An=t=>Qd(_d.test(t)?`'${t}`:t),Wl=t=>t.map(e=>v(u.errata[e].problem)).
join(" | ");function zl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="iri"in s?{
iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,w=f||("iri"in
s||c?"":`${Zt}string`),h=f.startsWith(Zt)&&Gl.test(i);return[An(n.iri),An(o),h?i:An(a.iri||i),...[T(n.thing),v(
u.predicates[r.predicate]),a.label,w,c].map(An),r.passages.map(p=>u.passages[p].name).sort().join(" "),...(r.only===
"corrected"?["",Wl(r.errata)]:[Wl(r.errata),""]).map(An)]});return Vl([Kd,...e])}var Vl=t=>`\uFEFF${t.map(e=>`${e.
join(",")}\r
`).join("")}`,Kl=t=>Vl(t.map(e=>e.map(n=>Gl.test(n)?n:An(n))));var io="http://www.w3.org/2000/svg",co={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(io,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?rt(s):s)),o}function Ls(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var vt=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:co[e]}));function K(t){return t>=G?l("span",{dir:"auto"},T(t)):N([vt(I(t)),T(t)],()=>Ft(t),{class:"thing",dir:"auto"})}
function Je({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${v(o)})`:""):t}function ca({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function Rs(t){let e=u.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):Ot(e)}function Ot(t){let e=u.passages[t],[n,o]=[ca(e),`${Je(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${d("readHere")}`};return N(n,()=>Te(t),{class:"chip",...s})}var _l=null;function lo(){return _l??=Ms("rdf"),_l}var Yd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Jd(t){let[,e,n="",o=""]=Yd.exec(t)??["",t];return{value:Hl(e),lang:n,datatype:o}}async function Ql(){
let t=await lo(),e=z(),n=c=>({iri:ie(u.things[c].name,t.prefixes),thing:c}),o=c=>U(c)&&typeof u.statements[c].
object!="number",s=Gt(xt());for(let c of e)for(let f of ht(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:w,predicate:h,object:p}=f;return{subject:n(w),predicate:ie(t.predicates[h],
t.prefixes),object:typeof p=="number"?n(p):Jd(t.objects[c]),said:f}}),a=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(n);return{triples:r,things:i,terms:t}}var Ns=(t,e)=>(e.
types[t]??[]).map(n=>ie(n,e.prefixes));var fa=20,Bt=()=>document.getElementById("tab-ask")!==null,fo=class extends Error{constructor(e){super(e),this.
why=e}},Is=null,po=new Map,Yl=0;function Jl(t,e,n){Yl+=1;let o=Yl;return new Promise((s,r)=>{po.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function la(t){Is?.then(({worker:e})=>e.terminate()),Is=null;
for(let{reject:e}of po.values())e(new fo(t));po.clear()}async function Xd(){let t=await ro(await Mn("worker")),
e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=
({data:{id:s,result:r,error:a,isBroken:i}})=>{if(i)return la("broke");let c=po.get(s);po.delete(s),a?c?.reject(
Object.assign(new Error(a.message),{details:a.details})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),la("b\
roke")};let o=[await Mn("engine"),await Mn("engine-data"),u.readings[0],document.baseURI];return{worker:n,known:Jl(
n,"open",o)}}function Xl(){return Is??=Xd(),Is}async function Zl(){return(await Xl()).known}async function kt(t,...e){
let{worker:n,known:o}=await Xl();await o;let s=setTimeout(la,1e3*fa,"ended");try{return await Jl(n,t,e)}finally{
clearTimeout(s)}}var tf=null,ef=null;function pa(t){let{prefixes:e}=D.terms??u;return tf??=new Map(u.things.map(({name:n},o)=>[
ie(n,e),o])),t?.type==="uri"?tf.get(t.value):void 0}function Zd(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=s=>`<${ie(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:a,object:i}=u.statements[s],c=typeof i=="number"?o(i):t[s];return`${o(r)} <${ie(e[a],n)}> ${c}`})}function nf({
evidence:t}){ef??=Zd();let e=t.map(n=>({one:n,places:(ef?.get(th(n))??[]).filter(U)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var th=({triple:t})=>t.map(
Cs).join(" ");function of(t){let n=[...new Set(t.flat().map(pa))].filter(s=>s!==void 0&&s<G),o=n.filter(s=>!L(
s));return o.length?o:n}var eh=60,js=()=>O.answer?of(O.answer.rows.map(({terms:t})=>t)):[];function sf(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=js(),e=t.filter(o=>!_(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
eh?Yt(n):null,m.highlighted??[]}function ua(){return O.isDrawn=!0,bn({added:js()}),m.highlighted=null,null}var rf=null;function Ce(){return rf??=nh(),rf}async function nh(){try{let[t,e]=await Promise.all([Zl(),lo()]);
Object.assign(D,{now:t,terms:e})}catch(t){D.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var af=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function cf(){Kt()&&O.key!==af()&&ma()}var Ps=null;async function ma(t=!1){
let e={};Ps=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:af()});let{reading:n,language:o}=m,
s=[];try{await Ce();let r=O.own===null?await kt("answer",O.name,O.typed,n,o,O.rates):await kt("sparql",O.own,n,
o);if(Ps!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?ua():sf(),lt(a?d("rows")(a.rows.length):""),
t&&a&&Go(),a&&!a.rows.length&&O.own===null&&sh(e)}catch(r){if(Ps!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof fo?r.why:oh(i);O.trouble={kind:c,details:i,message:a}}
B(),(s===null||s.length)&&Dt(s)}var oh=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function sh(t){
let e=await kt("alternatives",O.name,O.typed,m.reading).catch(()=>null);Ps===t&&(O.others=e,B())}function lf(){
X(),pt();let t=ua();Rt("ask"),B(),Dt(t)}var $t=(t,e={},n=null)=>ha({name:t,typed:e,said:n}),uo=t=>ha({own:t});
function da(t){X(),O.rates=t,ma(),B()}var Cn=()=>ha({});function ha(t){X(),pt(),ga(t),Rt("ask"),gt(!0),B()}function ga(t){
Wn(t),(O.name||O.own)&&ma(!0)}var rh="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),Ds=5,Le=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,e=>rh[e.charCodeAt(
0)-4520]).toLowerCase(),wa=t=>t.normalize("NFC").split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/).
map((e,n)=>n%2?`${Le(e)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}`:Le(e).replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("");function pf(t){
let e=wa(t),n=[`^${e}$`,`^${e}`,` ${e}`,e].map(s=>new RegExp(s)),o=s=>n[3].test(s)?n.findIndex(r=>r.test(s)):Ds;
return s=>Math.min(...s.map(o),Ds)}var ff=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(1).map(
(n,o)=>e[o]+n))};function uf(t,e){let[n,o]=[ff(t),ff(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.
size||1)}var ah=.5,mf=u.things.slice(0,G).map(({label:t,names:e,name:n,same:o})=>[t,e,[n,...o].map(cn)].flat(2).map(Le));
function mo(t,e=12){let n=t.trim();if(!Le(n))return[];let o=pf(n);return mf.map((s,r)=>({rank:o(s),thing:r})).
filter(s=>s.rank<Ds).sort((s,r)=>s.rank-r.rank||Fo(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function Ln(t,e,n=""){
let o=a=>!n||cn(I(a).name)===n,s=mo(t,G).filter(o);if(s.length)return s.slice(0,e);let r=Le(t.trim());return mf.
map((a,i)=>({thing:i,share:Math.max(...a.map(c=>uf(c,r)))})).filter(({thing:a,share:i})=>i>=ah&&o(a)).sort((a,i)=>i.
share-a.share||ft(a.thing,i.thing)).slice(0,e).map(({thing:a})=>a)}function df(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>N(`${Fe(a.name)} ${ln(a)}`,()=>$t(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function hf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},{of:o}=_t()?.parameters.find(({name:a})=>a===t)??{},s=n===
"unknown"?Ln(e,3,o):[],r=s.map(a=>A(T(a),()=>$t(O.name,{...O.typed,[t]:[ce(a)]})));return s.length?[l("p",{class:"\
tools"},d("didYouMean")," ",...r)]:[]}function gf(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)
return[];let n=t.map(({name:o,typed:s,rows:r})=>{let a=Object.values(s).flat().join(", "),i=l("small",{},` ${a}\
 · ${d("rows")(r)}`);return l("li",{},N([Fe(o),i],()=>$t(o,s),{class:"question"}))});return[l("h2",{},d("othe\
rRows")),l("ul",{class:"others"},...n),e?j(d("notAllAsked")):""]}function Xe(t){let{passages:e="",prefixes:n={}}=D.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function ya(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=d("copied")}return n}var ih=t=>l("li",{},l("span",{dir:"auto"},t)," ",ya(d("copy"),
t)),xa="";function Fs(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||xa===n)&&(xa=s.open?n:""),!s.open)return;await Ce();let r=new Map(Object.entries(D.now?.
citations??{}).map(([i,c])=>[Xe(i),c])),a=t.flatMap(i=>r.has(i)?[v(r.get(i))]:[]);e.replaceChildren(...a.map(ih),
D.now?"":l("li",{class:"muted"},d("notStarted")))}return ct(d("cite"),{ontoggle:o,open:xa===n},e)}var ch=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,lh="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Re=null,Ze=ch,ho="",wf=new Map;function fh(){let t=wf.get(m.reading)??kt("vocabul\
ary",m.reading);return wf.set(m.reading,t),t}async function ph(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);
if(!e||e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let a=new Set(t.state.doc.toString().match(
/[?$]\w+/g));return a.delete(e.text),{from:e.from,options:[...a].map(i=>({label:i,type:"variable"}))}}let o=(await fh()).
map(({curie:a,label:i,names:c,kind:f})=>({label:[a,...c].join(" "),displayLabel:a,detail:Ut(i,m.language),apply:a,
type:f})),s=Object.keys(D.now?.prefixes??{}).map(a=>({label:`${a}:`,type:"namespace"})),r=[...new Set(lh.split(
" "))].map(a=>({label:a,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function ba(){if(!Re)return;O.own&&O.own!==ho&&(ho=O.own,ho!==Ze&&Re.dispatch({changes:{from:0,to:Re.state.doc.
length,insert:ho}}));let{doc:t}=Re.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){let o=t.
line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s,a=Math.min(
r+1,t.length);n.push({from:r,to:a,severity:"error",message:d("mistake")(e)})}Re.dispatch(window.editor.setDiagnostics(
Re.state,n))}var uh={keyword:"var(--accent)",string:"var(--warn-ink)",comment:"var(--soft)",variableName:"var(\
--person)",atom:"var(--ink)"},mh={"&":{border:"1px solid var(--edge)",borderRadius:"6px",background:"var(--pap\
er)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"2px solid var(--accent)"},".cm-content":{caretColor:"\
var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, monospace",minHeight:"14rem",padding:".5rem"},".cm-curs\
or":{borderLeftColor:"var(--ink)"},".cm-selectionBackground, &.cm-focused .cm-selectionBackground":{background:"\
var(--pick) !important"},".cm-tooltip":{border:"1px solid var(--line)",background:"var(--surface)",color:"var(\
--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25rem .4rem !important"},".cm-tooltip-autocomplete ul li[\
aria-selected]":{background:"var(--accent)",color:"var(--surface)"},".cm-diagnostic-error":{borderLeft:"3px so\
lid var(--warn-line)"}};function dh(t){let e=()=>(uo(Ze),!0),n=Object.entries(uh).map(([s,r])=>({tag:t.tags[s],
color:r})),o=[...t.completionKeymap,...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",
run:e},...o]),t.history(),t.drawSelection(),t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(
t.HighlightStyle.define(n)),t.autocompletion({override:[ph],icons:!1}),t.EditorView.lineWrapping,t.EditorView.
contentAttributes.of({"aria-label":"SPARQL"}),t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(Ze=
r.doc.toString())}),t.EditorView.theme(mh)]}async function hh(t,e){if(await Es("editor"),!t.isConnected)return;
let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.create({doc:e.value,extensions:dh(n)});Re=
new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,ba()}function xf(){O.own&&([Ze,ho]=[O.own,O.own]);let t=l(
"textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=Ze,t.addEventListener("\
input",()=>{Ze=t.value});let e=l("div",{class:"sparql"}),n=()=>uo(Ze);return Re=null,setTimeout(()=>hh(e,t).catch(
()=>{})),[N(`← ${d("allQuestions")}`,Cn,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),j(d("own\
Note")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(d("run"),n,{class:"\
tool run"}))]}function Bs(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var Rn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.show([])}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.
key==="ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var gh=12,go=({label:t})=>v(t);function wh(t,e){let n=new RegExp(wa(e.trim())),o=t.flatMap(r=>{let a=[...r.label,
...r.names].map(i=>Le(i).search(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.
Collator(m.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(go(r.choice),go(
a.choice))),o.slice(0,gh).map(({choice:r})=>r)}function yf(t,e,n){let{input:o,list:s}=Bs(t,{"aria-label":d("fo\
und")}),r=[],a=new Rn(o,s,w=>f(r[w].typed)),i=()=>a.show(r.map((w,h)=>a.option(h,l("span",{dir:"auto"},go(w)))));
async function c(){r=wh(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
i()}function f(w){o.value="",r=[],i(),w.trim()&&n(w.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",w=>{w.isComposing||(r.length&&a.step(w,r.length)?i():w.key==="Enter"?(w.
preventDefault(),f(r[a.active]?.typed??o.value)):w.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,
s)}var bf=(t,e)=>N(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var kf=new Map;async function $f(t){let e=JSON.stringify([O.name,t,m.reading]),n=kf.get(e)??await kt("choices",
O.name,t,m.reading);return kf.set(e,n),n}function Sf(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],$t(O.
name,n)}function xh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(w=>{let h=r.
filter(g=>g!==w),p=bf(w,()=>Sf(t,h));return $f(t).then(g=>{let y=g.find(({typed:x,names:b})=>x===w||b.includes(
w));y&&(p.textContent=rt(go(y)))}),p}),c=yf(s,()=>$f(t),w=>Sf(t,e?[w]:[...new Set([...r,w])])),f=c.querySelector(
"input");return f.placeholder=`${d("forExample")} ${mr(o)}`,l("div",{class:"field"},l("label",{for:s},v(n)),a.
length?l("div",{class:"chips"},...a):"",c)}var yh=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?D.now?.questions.
find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),$t(e)};return o?l("a",{href:`#query=${e}`,onclick:s},v(o.
title)):e});function vf({title:t,description:e,parameters:n}){return[N(`← ${d("allQuestions")}`,Cn,{class:"p\
lain back"}),l("h2",{tabindex:"-1"},v(t)),j(...yh(v(e))),...n.map(xh)]}var Of=t=>Lt(`topic-${t}`)||t,ka="";function Mf(t){let e=[...new Set(t.flatMap(i=>i.tags))].sort(),n=l("div",{}),
o=()=>{let i=ka.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),c=({name:w,title:h,description:p,
tags:g})=>{let y=[w,h,p,g,g.map(Of)].flat(2).join(" ").normalize("NFKC").toLowerCase();return i.every(x=>y.includes(
x))},f=t.filter(c);n.replaceChildren(...e.flatMap(w=>{let g=f.filter(x=>x.tags.includes(w)).map(({name:x,title:b})=>N(
v(b),()=>$t(x),{class:"question",value:x})).map(x=>l("li",{},x)),y=l("summary",{},Of(w)," ",l("small",{},String(
g.length)));return g.length?[l("details",{open:i.length>0,class:"topic"},y,l("ul",{},...g))]:[]}),...f.length?
[]:[l("p",{class:"muted"},d("nothing"))])},s=d("whichQuestion"),r=l("input",{type:"search",id:"which",autocomplete:"\
off","aria-label":s});r.placeholder=s,r.value=ka,r.addEventListener("input",()=>{ka=r.value,o()}),o();let a=N(
d("ownQuery"),()=>uo(""),{class:"plain"});return[j(d("askNote")(t.length)),l("div",{class:"field"},r),l("p",{},
a),n]}var Ef="";function Tf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(fa):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function qs(){
if(!Bt()||m.tab!=="ask")return;Ce(),cf();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
D.now!==null,D.hasFailed]);if(ba(),t===Ef)return;Ef=t;let e=_t(),n=D.now?O.own!==null?xf():e?vf(e):[...Kt()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...Mf(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var zS=Object.entries({tn:12,bn:9,m:6}),VS=Object.entries({조:12,억:8,만:4,"":0});var Af="currency";var Cf=/^[A-Z]{3}$/,bh=/^\d{4}-\d\d-\d\d$/,Lf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Sa(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Cf.test(a)&&i>0&&i<1/0);return Cf.test(e)&&bh.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function kh({variables:t,rows:e}){let n=t.indexOf(Af);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var $a=(t,e)=>l("label",{},l("span",{},t),e);function Rf(t){let e=kh(t);
if(t.chart?.scale!=="independent"||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common",onchange:a},
...e.map(c=>l("option",{value:c,selected:c===n?.currency},Ht(c)))),s=l("input",{type:"date",required:!0,value:n?.
date??""}),r=l("div",{class:"worth"});function a(){let c=e.filter(f=>f!==o.value).map(f=>{let w=n&&n.currency===
o.value?String(n.worth[f]??""):"",h={type:"number",name:f,min:"0",step:"any",required:!0,value:w};return $a(d(
"worth")(Ht(f,1),Ht(o.value)),l("input",h))});r.replaceChildren(...c)}a();function i(c){c.preventDefault();let w=[
...r.querySelectorAll("input")].map(({name:h,value:p})=>`${h}:${p}`);da(Sa([o.value,s.value,...w].join()))}return ct(
d("oneCurrency"),{class:"rates",open:n!==null},j(d("ownRates")),l("form",{onsubmit:i},$a(d("commonCurrency"),o),
$a(d("rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?A(d("ownCurrencies"),()=>da(null)):""))}var wo=[];for(let t=2;wo.length<64;t+=1)wo.every(e=>t%e)&&wo.push(t);var Nf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,$h=wo.map(t=>Nf(Math.cbrt(t))),Sh=wo.slice(0,8).map(t=>Nf(Math.sqrt(t))),te=(t,e)=>t>>>e|t<<32-e;function If(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Sh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let b=te(r[x-15],7)^te(r[x-15],18)^
r[x-15]>>>3,S=te(r[x-2],17)^te(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[i,c,f,w,h,p,g,y]=s;for(let x=0;x<
64;x+=1){let b=y+(te(h,6)^te(h,11)^te(h,25))+(h&p^~h&g)+$h[x]+r[x]|0,S=(te(i,2)^te(i,13)^te(i,22))+(i&c^i&f^c&
f)|0;[y,g,p,h,w,f,c,i]=[g,p,h,w+b|0,f,c,i,b+S|0]}[i,c,f,w,h,p,g,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var jf=60,vh=1e5,Oh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Us=({name:t})=>t.split("/").slice(0,-1).join("/"),Mh=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),Eh=Map.groupBy(Mh,t=>Us(u.passages[t])),Oa=new Map;function Pf(t,e){let n=new Map,
o=null,[s,r]=[0,vh];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],w=g=>t.slice(g,g+c-i).join(""),h=g=>g>=
0&&If(new TextEncoder().encode(w(g)))===f,p=[i,i+s].find(h);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let g=i+s,y=[...o].sort((x,b)=>Math.abs(x-g)-Math.abs(b-g)).slice(
0,r);r-=y.length,p=y.find(h)}p!==void 0&&(n.set(a,{begin:p,words:w(p)}),s=p-i)}return n}var va=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Th(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Pf(o,n),undone:[]},
r=n.find(h=>!va(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,p]of Oh){let g=i;i=p(i),i!==g&&a.
push(h)}if(!a.length)return{...s,first:r};let c=Pf([...i],n),f=h=>n.filter(p=>va(h,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Df(t){let[e]=[...Eh].map(
f=>Th(t,f)).sort((f,w)=>w.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Oa.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!va(r,f)).length}}var Ff=t=>Oa.get(Us(u.passages[t])),Ma=()=>Oa.size>
0,Hs=t=>u.passages[t].sha256?Ff(t)?.sentences.has(t):void 0;function Bf(t){let e=Ff(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-jf),o).join(
""),words:s,after:e.points.slice(r,r+jf).join("")}}var xo=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),Ws=t=>xo().filter(
e=>e.passage===t);function Nn(t,e=m.language){let n=xo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function tn(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function Ah(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${v(u.predicates[n])}\
: ${tn(t)}`}function Ch(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[tn(r)]:[])}function Lh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Be),r=e.flatMap(c=>u.statements[c].corrected).map(v),a=[...new Set(
s.flatMap(Ch))],i=a.length?d("correctedFrom")(a.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${Z(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function yo(t,e=[]){let n=[...t],o=r=>u.statements[r].errata;return[...new Set([...e,...n.flatMap(o)])].
map(r=>Lh(r,n.filter(a=>o(a).includes(r))))}function Ea(t){let e=Bf(t);return e?l("blockquote",{lang:"ko"},l("\
span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.after}…`)):Hs(t)===
!1?l("p",{class:"unfound"},d("unfound")):""}var bo=({text:t,statements:e,passage:n=null})=>[t,zt(Z(e)),...n===
null?[]:[" ",Ot(n)]],Ta=t=>l("li",{class:Z(t.statements)?"doubtful":""},...bo(t)),Aa=t=>l("ul",{class:"said"},
...t.map(({text:e,statements:n})=>Ta({text:e,statements:n})));function qf(t,...e){let n=new Set(t.flatMap(o=>o.
statements));return l("article",{class:"card"},Aa(t),...e,...yo(n))}function Rh(t,e){let{text:n}=u.passages[t];
return qf(e,l("p",{class:"source"},Ot(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(n)):l("p",{class:"muted"},
d("unparaphrased")),Ea(t))}function en(t){let e=xo(),n=new Set(e.flatMap(({statements:f})=>f)),o=e.filter(({statements:f})=>f.
some(w=>t.has(w))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(f)).map(f=>({text:Ah(f),statements:[
f]})),a=[...s.get(null)??[],...r],i=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",c=[...s].
flatMap(([f,w])=>f===null?[]:[Rh(f,w)]);return a.length?[...c,qf(a,i)]:c}function Uf(t){let{wanted:e,rest:n}=nf(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Xe(r)));return l("div",{class:"why"},...en(
e),...s.map(r=>l("p",{class:"paraphrase"},Rs(Xe(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>D.now?.citations[r])?Fs(t.passages.map(Xe)):"")}function Hf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var Wf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var La=200,Gs=La;function Nh(t,e){let n=pa(e);if(n!==void 0&&n<G)return N(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?Ot(o):l("span",{dir:"auto"},t)}var Vf=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
Ih=(t,e)=>t.every(({cells:n})=>Vf.test(n[e])),jh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Ph(t,e,n,o,s){let r=e.cells.findIndex((p,g)=>o[g]&&p),a=O.row===n;function i(){
O.row=a?null:n,B()}let c=N(`${n+1}${e.mark}`,i,{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-l\
abel":d("whyRow")(n+1,e.mark)}),f=t.columns.map((p,g)=>{let y=e.terms[t.variables.indexOf(p)];return l("td",{class:`${Ih(
t.rows,g)?"numeric":""} ${g===r&&!Vf.test(e.cells[g])?"head":""} ${s[g]?"sparse":""}`,"data-heading":t.headings[g]},
e.cells[g]?Nh(e.cells[g],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},Wf(t.headings,e.cells,s)));let w=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},w),...f);return a?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Uf(e)))]:[h]}function Dh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",Rs(f)]))}function Fh(t){let e=m.reading==="corrected"?" --reading \
corrected":"";return ya(d("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Bh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Xe).join(" ")]),o=Kl([["#",
...t,d("sentence")],...n]);Ae(new Blob([o],{type:"text/csv;charset=utf-8"}),`${ao()}.csv`)}function qh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Gs),f=jh(t),w=Hf(n.map(({cells:g})=>g));
function h(){Gs+=La,Ca="",B()}let p=[l("th",{scope:"col"},"#"),...e.map((g,y)=>l("th",{scope:"col",class:w[y]?
"sparse":""},g)),w.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[_t()?.gathers&&D.now?.
isApart?j(d("apart")):"",_t()?.gathers&&D.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},Ul(t.chart,()=>$("an\
swer").clientWidth-48,Rf(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(g,y)=>Ph(t,g,y,f,w)))),n.length>Gs?A(d("moreRows"),h):"",i.length?j(d("emptyColumns")(i)):"",...Object.values(
r).map(g=>j(d("alsoAsked")(g.slice(0,5).join(", "),g.length-5))),s.length?j(d("addOnce")(s.slice(0,5),s.length-
5)):"",_t()?.refusal?j(d("noEvidence")):"",...O.own!==null?[j(d("ownEvidence")),Fh(O.own)]:[],...o.map(Dh))]}function Uh(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},Tf()),...hf()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},d("noRows")),...gf()]:t?qh(t):[]}function Gf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var zf=null,Ca="";function Kf(){
let t=$("answer");if(t.hidden=!Kt()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,answer:s}=O,{theme:r}=document.
documentElement.dataset,a={...O,answer:s?.rows.length},i=JSON.stringify([a,m.language,r,D.now!==null]);if(i===
Ca)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Gs=La),t.dataset.asked=JSON.stringify([e,n,o]),Ca=i;let c=s?.
rows??[],f=o===null?Fe(e):d("ownQuery"),w=o===null?ln(O):"",h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},f,w?l("small",{dir:"auto"},` ${w}`):""),s?l("span",{class:"counts",
role:"status"},d("rows")(c.length)):"",s&&js().length&&!O.isDrawn?A(d("asThePicture"),lf,{class:"tool draw"}):
"",s?.rows.length?A("CSV",()=>Bh(s),{class:"tool csv","aria-label":d("saveTable")}):"",A("×",Cn,{class:"tool \
close","aria-label":d("closeAnswer")})),...df(),...Uh()),Gf(),zf??=new ResizeObserver(Gf),zf.observe(t);let p=t.
querySelector(".scroll");p&&(p.scrollTop=h)}var zs=[28,72],Hh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
_f=u.passages.map(t=>[t.text].flat());function Wh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Gh(t,e,n){let o=t.slice(Math.max(0,n-zs[0]),n).replace(
n>zs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+zs[1]).replace(n+zs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Qf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Hh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Wh),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[w,...h]=[v(c.text),..._f[i]],p=r.length?
[w,...h].find(b=>r.every(S=>S.test(b))):void 0,g=f?w:p;if(g===void 0)continue;let y=f?null:r[0].exec(g),x=g===
w?void 0:["en","ko"][_f[i].indexOf(g)];a.push({passage:i,lang:x,...Gh(g,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!Ac.includes(t))return null;m.arrangement=t}});function zh(t){
X();let e=ze();m.arrangement=t,t||bn(e),oo(),B(),Dt()}function Yf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>zh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Lc}function Jf(){$("arrange").value=
m.arrangement}var Vh=/^(Heading|소제목|제목)[^:]*: /,Kh={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1},$o=new Map,Zf=A(
"‹",()=>ja(-1),{"data-label":"previous"}),tp=A("›",()=>ja(1),{"data-label":"next"}),ep=l("span",{class:"he\
re"}),ko=l("select",{"data-label":"jump",onchange:()=>Te(Number(ko.value))}),Ra=l("div",{class:"bar reading"},
Zf,tp,ep,ko),Na=l("div",{}),Ks=t=>u.passages[t].kind==="heading",Vs=[...u.passages.keys()].filter(Ks),Ia=t=>v(
u.passages[t].text)||d("unparaphrased");function _h(t){let e=Ia(t).replace(Vh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());
return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Qh(t){let e=Ws(t),n=new Set(e.flatMap(
o=>o.statements));return l("div",{class:"told"},Ea(t),u.articles.length&&Bt()?Fs([u.passages[t].name]):"",e.length?
l("p",{class:"muted"},d("itStates")):"",e.length?Aa(e):l("p",{class:"muted"},d("nothingStated")),...yo(n,u.passages[t].
errata))}function Yh(t){let e=Hs(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),
o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,
o)}function Jh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=[Ks(t)?"":l("span",{class:"n\
umber"},`${n||e} `),Ia(t),zt(o.length?"†":""),Yh(t)],a=N(r,()=>Te(t),{class:"sentence",dir:"auto","data-pass\
age":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1"});return $o.set(t,a),l("li",{},
Ks(t)?l("h3",{},a):a,s?Qh(t):"")}function Xh(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!Ks(t[0])?d("par\
agraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Vs.length?"h4":"h3",{},o):"",l("ol",{class:"sen\
tences"},...t.map(Jh)))}function ja(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||(Te(
n),e?$o.get(n)?.focus({preventScroll:!0}):lt(`${Je(u.passages[n])}: ${Ia(n)}`))}function np(){let t=$("reader");
t.append(Ra,Na),t.addEventListener("keydown",e=>{let n=Kh[e.key];!n||!e.target.classList.contains("sentence")||
(e.preventDefault(),ja(n,!0))})}function Zh(){let{passage:t}=m,e=u.passages.length;Zf.disabled=!t,tp.disabled=
t===e-1,ep.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?
void 0:Vs.findLast(o=>o<=t);ko.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],...Vs.map(o=>l(
"option",{value:String(o)},_h(o)))),ko.value=n===void 0?"":String(n),ko.hidden=!Vs.length,Ra.hidden=!e}function tg(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&v(o)!==e;return e=o?v(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},v(o))]:[],Xh(n)]})}function eg(){let t=Map.groupBy([...u.passages.keys()],s=>{let r=u.passages[s];
return`${Us(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(d(Ma()?"otherFile":"ownFile"),e,{id:"bring"}),
o=[j(d("fileNote")),l("div",{class:"tools"},n)];$o.clear(),Na.replaceChildren(l("h2",{},d("textTitle")),j(d(u.
passages.length?"textHelp":"noText")),u.articles.length&&!Ma()?j(d("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?
o:[],...tg([...t.values()]))}var Xf=null;function ng(){let t=$("reader"),e=m.passage===null?null:$o.get(m.passage)?.
closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){Xf!==m.passage&&e.scrollIntoView(),
Xf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+Ra.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function _s(){
let{activeElement:t}=document,e=Na.contains(t)&&t?.classList.contains("sentence");Zh(),eg(),e&&$o.get(m.passage??
0)?.focus({preventScroll:!0}),ng()}function Pa(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function So(t){m.language=t,document.documentElement.lang=t,document.title=rt(v(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Lt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Lt(n.dataset.
label));$("query").placeholder=d("search"),Vt("languages",t)}var og={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Da(t,e){let n=og[e?"touch":"mouse"],o=M.getScale(),
s=c=>M.canvasToDOM(H(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:f,y:w}=s(c),h=Math.max(0,Math.hypot(f-t.x,
w-t.y)-Nt(c,o,et(c)));h<=n.thing&&h<r&&([r,a]=[h,c])}for(let{id:c,from:f,to:w,bend:h}of r>2?J().values():[]){let p=br(
s(f),s(w),h),g=Math.min(...p.slice(1).map((y,x)=>Kn(p[x],y,t)));g<=n.line&&g<r&&([r,i]=[g,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Fa=()=>m.selected!==null||!!m.pair||!!m.highlighted,nn=!1,sg=({pointer:t})=>Da(t.DOM,nn);function op(t){let{
thing:e}=Da(t,nn);e!==void 0&&Ss(e,!1)}function sp(){let t=$("drawing");M.on("click",e=>{let{thing:n,line:o}=sg(
e);n!==void 0?Ml(n):o!==void 0?bs(Rr(o)):Fa()&&Qe()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();nn||op({x:e-o,y:n-s})}),M.on("doubleClick",({pointer:e})=>nn&&op(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{nn=n.pointerType==="touch",nn&&e==="poi\
nterdown"&&ea()},!0);t.addEventListener("mousemove",e=>nn&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",ea)}var Ne=(t,e)=>$(t).addEventListener("click",e),Qs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function rg(){Ne("closer",()=>Ke(1.4)),Ne("farther",()=>Ke(1/1.4)),Ne("whole",()=>ue()),Ne("undo",sa),Ne(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),kl(t)})}var Ba=()=>$("menu").getAttribute("aria-expanded")==="true",qa=t=>$("menu").setAttribute(
"aria-expanded",String(t));function ip(){qa(!1),$("menu").focus()}function rp(t){Me(t),B()}var cp=()=>$("theme").
setAttribute("aria-pressed",String(kn()));function ag(){Ne("menu",()=>qa(!Ba())),Qs("modes",t=>{Ye(t),Ba()&&ip()}),
Qs("readings",jl),Qs("languages",t=>{So(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&qa(!1)});Ne("theme",()=>rp(kn()?"light":"d\
ark")),Ve.addEventListener("change",()=>rp(Ve.matches?"dark":"light"))}function ap(t){Rt(t),t==="text"&&_s(),qs(),
jo()}function ig(){Ne("fold",()=>gt(!ji())),Qs("tabs",ap),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];ap(o.value),o.focus()})}function cg(t){let e=t.target instanceof
Element&&t.target.matches("input:not([type=checkbox]), textarea, .sparql"),n=t.ctrlKey||t.metaKey;n&&t.key==="\
z"&&!e&&(t.preventDefault(),sa()),!(e||n||t.altKey)&&(t.key==="Escape"&&Ba()?ip():t.key==="Escape"&&Fa()?Qe():
t.key==="/"&&(t.preventDefault(),$("query").focus()))}function lp(){sp(),rg(),ag(),ig(),ui($s),addEventListener(
"resize",()=>{m.mode==="picture"&&yl()}),document.addEventListener("keydown",cg),$("tab-text").hidden=!u.passages.
length,$("readings").hidden=u.readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)
t.disabled=!u.readings.includes(t.value);Vt("modes",m.mode)}var lg=64*1024*1024,he=null;function pp({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,Je):""}function fg(){he=null,Ua()}function Ua(){let t=$("took");if(t.hidden=he===null,he===null)return;t.className=
he.read?.of&&he.read.found===he.read.of?"":"wrong";let e=A("×",fg,{"aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},pp(he)),e)}async function pg([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>lg)return{name:o,wrong:"large"};let s=await t.arrayBuffer().
catch(()=>null);if(!s)return{name:o,wrong:"unreadable"};if(!s.byteLength)return{name:o,wrong:"void"};let r;try{
r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes(
"\0")?{name:o,wrong:"noText"}:{name:o,read:Df(r)}}async function fp(t,e=!1){t.length&&(he=await pg(t,e),m.tab===
"overview"&&Rt("text"),gt(!0),B(),lt(pp(he)))}function up(){let t=$("file");t.addEventListener("change",async()=>{
await fp([...t.files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.
add("dropping")}),addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("drop\
ping")),addEventListener("drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.
items[0]?.webkitGetAsEntry?.();fp([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var ug="#finding, #legend, #beside, #answer, .page",on=document.body,dp=null,mp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function hp(){on=document.activeElement??document.body,dp=on.closest(ug)}function gp(){
let t=document.activeElement;if(on===document.body||on.checkVisibility()||t!==on&&t!==document.body)return;let e=[
...dp?.querySelectorAll(on.tagName)??[]].filter(r=>mp(r)===mp(on)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var mg=60,dg=2,hg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},wp={"+":()=>Ke(1.4),"=":()=>Ke(
1.4),"-":()=>Ke(1/1.4),0:()=>ue(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function gg([
t,e]){let n=We().get(m.selected??-1)??M.getViewPosition();return[...We()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+dg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function wg([t,e]){let{x:n,y:o}=M.getViewPosition(),s=mg/M.getScale();
M.moveTo({position:{x:n+t*s,y:o+e*s}})}function xp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=hg[e.key];if(!(!n&&
!Object.hasOwn(wp,e.key)))if(e.preventDefault(),!n)wp[e.key]();else if(e.shiftKey)wg(n);else{let o=gg(n);o!==void 0&&
El(o)}})}var xg=250,yp=3,In={rows:[],note:"",isBusy:!1};async function yg({name:t,typed:e}){let{table:n}=await kt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>Y(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:T(i)))],a=r.slice(0,yp).join(", ");return`${d("rows")(n.rows.length)}${a?
`: ${a}${r.length>yp?" …":""}`:""}`}function bg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:g})=>g),f=g=>({content:[l("span",{},Fe(g.name)," ",l("b",{dir:"auto"},ln(g))),g===e[0]?
"":l("small",{},d(g===s[0]?"nearest":"orElse")),g.left.length?l("small",{class:"beginning"},d("leftAside")(g.left)):
""],take:()=>$t(g.name,g.typed,{text:t,left:g.left,others:g===e[0]?c:[]})});if(e.length)return{...In,rows:[e[0],
...c].map(f)};if(a)return In;let w=[...n.flatMap(g=>Ln(g,3)),...r.flatMap(g=>Y(g)??[])],h=[...new Set(w)].map(
g=>({content:[l("span",{dir:"auto"},T(g)),l("small",{},v(I(g).label))],take:()=>i(g)})),p=[...n.length||o.length?
[]:s.map(f),...h];return{...In,rows:p,note:d("noneAnswers")(n,o)}}function bp(t,e){let n={said:"",isSpare:!1},
o=0,s=0,r=!1;function a(f=0){t({...In,isBusy:!0,note:D.now?d("understanding")(f):d("starting")}),s=window.setTimeout(
a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;r=!0;let f=null;for(;f!==n&&n.said;){
f=n;let{said:w,isSpare:h}=f;try{await Ce();let p=await kt("understood",w,m.reading);if(f!==n)continue;let g=bg(
w,p,h,e);i(g);let[y]=p.found;if(!y)continue;let x=await yg(y);if(f!==n)continue;g.rows[0].content.push(l("smal\
l",{class:"beginning",dir:"auto"},x)),t(g)}catch(p){let{details:g}=p,y=g?.status===void 0?"":d("served")(g);f===
n&&i({...In,note:y})}}r=!1}return(f,w)=>{for(let g of[o,s])clearTimeout(g);let h=f.trim().split(/\s+/).filter(
Boolean),p=Bt()&&!D.hasFailed&&(h.length>1||!w&&/[?？]$/.test(f.trim()));if(n={said:p?f.trim():"",isSpare:w},
!p)return t(In);Ce(),a(),o=window.setTimeout(c,xg)}}var kp={role:"option","aria-disabled":"true","aria-selected":"false"},jn=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=bp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new Rn(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=mo(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",kp,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=I(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,vt(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",kp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},ca(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}};var Ha=3;function $p(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Wa(){$("tip").hidden=!0}function Sp(){$(
"drawing").addEventListener("mouseleave",Wa),$("drawing").addEventListener("pointerdown",Wa,!0),M.on("hoverNod\
e",({node:t,event:e})=>$p(e,T(t),l("small",{},v(I(t).label)))),M.on("hoverEdge",({edge:t,event:e})=>{let n=J().
get(t);if(!n)return;let o=Nn(Gt(n.edges)),s=o.slice(0,Ha).map(({text:r,statements:a})=>l("span",{class:"told"},
...bo({text:r,statements:a})));$p(e,...s,o.length>Ha?l("small",{},`+ ${o.length-Ha}`):"")});for(let t of["blur\
Node","blurEdge","dragStart","zoom","click"])M.on(t,Wa)}var kg="input, select, textarea, [role=tablist], [role=application]";function vp(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&no(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(kg))){if(t.key==="ArrowRight")Jt(m.tour+
1);else if(t.key==="ArrowLeft")Jt(m.tour-1);else if(t.key==="Escape")so();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var $g={corrected:"corrected",stated:"stated","as-stated":"stated"};V("lang",{kept:!0,write:()=>m.language===Pa()?
"":m.language,read(t){if(t==="en"||t==="ko")So(t);else{if(t)return null;So(Pa())}}});V("theme",{kept:!0,write:()=>kn()===
Ve.matches?"":kn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Me(t||(Ve.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?$g[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Vt("readings",e)}});V("as",{write:()=>m.mode===pr?"":m.mode,
read(t){if(t&&!Ho.includes(t))return null;Hn(t||pr)}});var ee={},Ie=(t,e,n,o)=>Io(t,e,()=>n(ze()),s=>o(s)),ge=(...t)=>t.
flatMap(e=>e===null?[]:ce(e)),Ga=t=>t.map(e=>u.kinds[e].name);Ie("view",Ni,({preset:t})=>t?[u.presets[t].name]:
[],([t=u.presets.length?0:null])=>{ee={preset:t}});Ie("around",Y,({centre:t})=>ge(t),([t])=>{t!==void 0&&Object.
assign(ee,{preset:null,centre:t})});Ie("show",Wo,({asked:t})=>Ga(t),t=>Object.assign(ee,{asked:t}));var Ys=[...u.
kinds.keys()],Mp=t=>Ys.length>2&&t.length===Ys.length-1;Ie("hide",Wo,({away:t})=>Mp(t)?[]:Ga(t),t=>Object.assign(
ee,{away:t}));Ie("only",Wo,({away:t})=>Mp(t)?Ga(Ys.filter(e=>!t.includes(e))):[],([t])=>{t!==void 0&&(ee.away=
Ys.filter(e=>e!==t))});var Op="*";V("with",{write:()=>xe(ze().came.map(({thing:t,all:e})=>ce(t)+(e?Op:""))),read(t){
let e=re(t),{unknown:n}=Un(e,o=>Y(o.replace(/\*$/,"")));return ee.came=e.flatMap(o=>{let s=Y(o.replace(/\*$/,""));
return s===void 0?[]:{thing:s,all:o.endsWith(Op)}}),n}});Ie("add",Y,({added:t})=>ge(...t),t=>Object.assign(ee,
{added:t}));Ie("without",Y,({removed:t})=>ge(...t),t=>Object.assign(ee,{removed:t}));V("lines",{write:()=>xe(Ko.
flatMap(t=>It()[t]?`${t} ${It()[t]}`:[])),read(t){let e=$e();return ee.sieve=e,re(t).filter(n=>{let[,o,s]=/^(\w+) (.+)$/.
exec(n)??[],r=Ko.find(a=>a===o);return r&&(e[r]=s),!r})}});Ie("pin",Y,({pinned:t})=>ge(...t),t=>{bn({...ee,pinned:t}),
pt()});function vo(t,e,n,o,s){Io(t,n,o,(r,a)=>{if(a.length&&a.length!==e)return null;a.length&&r.length===e&&s(...r)})}
vo("line",2,Y,()=>m.pair?ge(m.pair.from,m.pair.to):[],vn);vo("passage",1,Ri,()=>m.passage===null?[]:[u.passages[m.
passage].name],eo);vo("path",2,Y,()=>m.isTold?ge(m.path.from,m.path.to):[],(t,e)=>_e(t,e));V("avoid",{write:()=>m.
isTold&&m.path.avoids?"hubs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==
null&&n!==null&&_e(e,n,{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){
let{from:e,to:n,avoids:o}=m.path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>Sn(e,
n,o).paths.length)return null;_e(e,n,{avoids:o,way:Number(t)-1})}}});vo("at",1,Y,()=>ge(m.passed?m.selected:null),
t=>me(t,!0));vo("entity",1,Y,()=>ge(m.passed?null:m.selected),t=>me(t));function Ep(t){ga(t),m.tab==="overview"&&(m.tab="ask")}var Sg=t=>t.replace(/^\?/,"").replace(/[-_](\w)/g,(e,n)=>n.
toUpperCase());V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).map(([t,e])=>[t,xe(e)]),read(t,e){
if(!t||!Bt())return O.name&&Wn(),t?[t]:[];let n=[...e].filter(([,s])=>s),o=Object.fromEntries(n.map(([s,r])=>[
Sg(s),re(r)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(o)?Ep({name:t,typed:o}):m.tab===
"overview"&&(m.tab="ask")}});V("rates",{write:()=>Lf(O.rates),read(t){return O.rates=O.name?Sa(t):null,t&&!O.rates?
null:void 0}});V("sparql",{write:()=>O.own??"",read(t){if(t&&(!Bt()||O.name))return[t];t&&O.own!==t?Ep({own:t}):
!t&&O.own!==null&&Wn()}});V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&Kt(),
t&&t!=="answer"?null:void 0}});V("tab",{write:()=>m.tab===xs()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===t&&!e.hidden))
return null;m.tab=t}}});var vg=.45;function Js({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*pn/2+n*.35,w={"font-size":n,"font-weight":s,"text-anchor":"middle",direction:Vo(o),fill:a},
h={stroke:i.paper,"stroke-width":n*vg,"stroke-linejoin":"round"};return F("text",{...w,...h,"paint-order":"str\
oke"},...c.flatMap((p,g)=>p.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+g*n*pn},S={fill:r?i.grave:i.mark,
"font-weight":700};return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function Tp({from:t,
to:e,bend:n,edges:o},{color:s,width:r,dashes:a,arrows:i},c){let[f,w,h]=[H(t),H(e),s.color],p={"stroke-width":r,
...a?{"stroke-dasharray":a.join(" ")}:{}},g=[F("path",{d:Vi(f,w,n),fill:"none",stroke:h,...p})];for(let[y,x,b]of[
[e,t,.9],[t,e,.1]])!(y===e?i.to:i.from).enabled||!o.some(S=>S.to===y)||g.push(Og(H(y),n?St(f,w,n,b):H(x),c(y),
h,r));return g}function Og(t,e,n,o,s){let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,
f]=[t.x-a*n,t.y-i*n],[w,h]=[5+3*s,1.5+s],p=[c-a*w,f-i*w],g=[[c,f],[p[0]-i*h,p[1]+a*h],[p[0]+i*h,p[1]-a*h]];return F(
"polygon",{points:g.map(y=>y.map(x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Ap({id:t,x:e,y:n,size:o,
borderWidth:s,color:r}){let a=I(t),i=o/6;return F("path",{d:co[a.shape],fill:r.background,stroke:r.border,"str\
oke-width":s/i,...ve(t)?{"stroke-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i}\
)`},F("title",{},`${v(u.things[t].label)} (${v(a.label)})`))}var Mt=24,Xs=22,je=12,Oo=18,Mg=480,Eg=2,Cp=8e3;function Tg(t,e){let n=Jr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),w=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:E}of jc()){let P={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":Ir};c.append(F("rect",{x,y:b,width:S,height:E,...P}))}
for(let x of n.lines)c.append(...Tp(J().get(x.id),x,w));c.append(...n.things.map(Ap));for(let{x,y:b,radius:S,sign:E}of n.
signed){let P={"font-size":S*us,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*us*.4,...P},E))}for(let x of n.captions)c.append(Js(x,x.line.weight>1?t.ink:t.soft,t));let p={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...p}));for(let x of n.
names)c.append(Js(x,_(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>Js(x,t.soft,t)));let g=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>g(H(x)));return{svg:c,things:y,width:r,height:a}}
var za=(t,e,n,o=400)=>Gn(t.split(/\s+/),s=>wt(s,e,o)[0]<=n).filter(Boolean),Va=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Mt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Ag(t,e,n,o,s){let r=new Set(t),a=xt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,w]=[Mt,o+Oo];function h(y,x,b,S=[]){
let E={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${w-4}h12`,...E})}}let p=[...new Set([...t.map(R),...i])].map(y=>{let{label:x,family:b,shape:S}=u.kinds[y],
E=n.families[b].full;return i.has(y)?h(v(x),E,2,xn(y)):{label:v(x),sign:()=>F("path",{d:co[S],fill:E,transform:`\
translate(${f} ${w-10})`})}}),g=e.map(y=>h(d("wideLine")(Ht(y)),n.amounts[Oe(y)].full,6));for(let{label:y,sign:x}of[
...p,...g]){let b=18+wt(y,je)[0]+Oo;f+b>s&&f>Mt&&([f,w]=[Mt,w+Oo]),c.push(x(),F("text",{x:f+18,y:w,"font-size":je,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?w-o+Oo/2:0}}function Cg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Lg(){let e=(document.querySelector("#answer:not([\
hidden]) h1")??$("headline"))?.textContent||v(u.title),n=u.readings.length>1?d(m.reading==="corrected"?"rightR\
eading":"stated"):"";return[e,[e===v(u.title)?"":v(u.title),n].filter(Boolean).join(" · ")]}async function Ka(t){
let{licences:e}=await lo(),n=ol(),{ink:o,soft:s,paper:r,face:a}=n,i=Math.max(Mg,Jr(n).width),[c,f]=Lg(),w=za(c,
Xs,i-2*Mt,600),h=za(f,je+2,i-2*Mt),p=Mt+w.length*Xs*1.3+h.length*(je+2)*1.3+Oo/2,{svg:g,things:y,width:x,height:b}=Tg(
n,p);g.setAttribute("x",String((i-x)/2));let S=ls([...J().values()]),{made:E,height:P}=Ag(y,S,n,p+b,i-Mt),q=u.
articles.map(v).filter(Boolean).join("; "),at=[q?d("slideSource")(q):"","sovkg",...e.map(Cg)].filter(Boolean).
join(" · "),mt=[g.textContent?.includes("†")||y.some(ir=>Qt(ir).includes("†"))?d("slideErrata"):"",at].filter(
Boolean).flatMap(ir=>za(ir,je,i-2*Mt)),rn=p+b+P,we=rn+mt.length*je*1.3+Mt,Co=`0 0 ${i} ${we}`,qt=F("svg",{xmlns:io,
viewBox:Co,width:i,height:we,"font-family":a,role:"img"});return qt.append(F("title",{},c)),t||qt.append(F("re\
ct",{width:i,height:we,fill:r})),qt.append(...Va(w,Mt/2,Xs,{"font-weight":600,fill:o}),...Va(h,Mt/2+w.length*Xs*
1.3+2,je+2,{fill:s}),g,...E,...Va(mt,rn,je,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(qt)],
{type:"image/svg+xml"}),width:i,height:we}}async function Lp(t){let{file:e,width:n,height:o}=await Ka(t),s=URL.
createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Eg,Cp/n,Cp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(w=>w?c(w):f(new Error("PNG")),"image/png")})}var Mo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Rg=t=>t.
split(/[#/]/).at(-1)||t;function Rp({triples:t,things:e,terms:n}){let o=new Map;function s(w,h,p){let g=o.get(
`${w} ${h}`)??`k${o.size}`;return o.set(`${w} ${h}`,g),`<data key="${g}">${Mo(p)}</data>`}let r=t.flatMap(({subject:w,
predicate:h,object:p})=>"iri"in p?[]:{thing:w.thing,name:Rg(h),value:p.value}),a=Map.groupBy(r,({thing:w})=>w),
i=t.flatMap(({subject:w,predicate:h,object:p,said:g})=>{if(!("iri"in p))return[];let y=g.passages.map(b=>u.passages[b].
name).join(" "),x=[s("edge","predicate",h),s("edge","label",v(u.predicates[g.predicate])),y&&s("edge","sentenc\
es",y),g.denies?s("edge","denied","true"):""];return`<edge source="${Mo(w.iri)}" target="${Mo(p.iri)}">${x.join(
"")}</edge>`}),c=e.map(({iri:w,thing:h})=>{let[p,g]=[u.things[h].label].flat(),y=[s("node","label",p),s("node",
"label_ko",g??p),s("node","type",Ns(h,n).join(" "))];for(let[x,b]of Map.groupBy(a.get(h)??[],S=>S.name))y.push(
s("node",`said_${x}`,b.map(({value:S})=>S).join(" | ")));return`<node id="${Mo(w)}">${y.join("")}</node>`});return[
'<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',...[...o].map(
([w,h])=>{let[p,g]=w.split(" ");return`<key id="${h}" for="${p}" attr.name="${Mo(g)}" attr.type="string"/>`}),
'<graph id="shown" edgedefault="directed">',...c,...i,"</graph>",`</graphml>
`].join(`
`)}var Np="http://www.w3.org/2000/01/rdf-schema#label",jp=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,
Pn=t=>`"${t.replace(/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,jp)}"`,Ip=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,
jp)}>`;function Pp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Np.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[p,g]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return g===void 0?Ip(h):(s.set(p,g),`${p}:${h.slice(g.length)}`)}function a({value:h,lang:p,
datatype:g}){return p?`${Pn(h)}@${p}`:g&&g!==`${Zt}string`?`${Pn(h)}^^${r(g)}`:Pn(h)}let i=new Map,c=(h,p)=>i.
set(h,[...i.get(h)??[],p]);for(let{iri:h,thing:p}of e){let[g,y]=[r(h),u.things[p].label];for(let b of Ns(p,n))
c(g,`a ${r(b)}`);let x=Array.isArray(y)?[`${Pn(y[0])}@en`,`${Pn(y[1])}@ko`]:[Pn(y)];c(g,`${r(Np)} ${x.join(" ,\
 ")}`)}for(let{subject:h,predicate:p,object:g}of t)c(r(h.iri),`${r(p)} ${"iri"in g?r(g.iri):a(g)}`);let f=[...i].
map(([h,p])=>`${h} ${[...new Set(p)].join(` ;
    `)} .
`);return[`# ${[v(u.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,p])=>`@prefix ${h}: ${Ip(p)} .
`),`
`,...f].join("")}async function _a(t,e,n){Ae(new Blob([t(await Ql())],{type:`${e};charset=utf-8`}),`${En()}.${n}`)}var Dp=()=>$(
"transparent").checked;async function Ng(){try{await navigator.clipboard.writeText(location.href),lt(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var Fp={png:async()=>Ae(await Lp(Dp()),`${En()}.png`),svg:async()=>Ae(
(await Ka(Dp())).file,`${En()}.svg`),print:()=>print(),link:Ng,turtle:()=>_a(Pp,"text/turtle","ttl"),csv:()=>_a(
zl,"text/csv","csv"),graphml:()=>_a(Rp,"application/graphml+xml","graphml")};function Ig(){let[t,e]=[$("taking"),
$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,
t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Bp(){let t=$("taking"),e=()=>t.matches(":popove\
r-open");t.addEventListener("toggle",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&Ig()}),t.addEventListener(
"click",async({target:n})=>{Object.hasOwn(Fp,n.id)&&(t.hidePopover(),$("take").focus(),await Fp[n.id]())});for(let n of[
t,$("take")])n.addEventListener("keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var sn=(t,e=n=>n)=>t.length?ct(d("andMore")(t.length),{},...e(t)):"";var jg=["ranked","rated","paid","pursued"],Up=6,Hp=t=>u.kinds[R(t)].beside,Qa=t=>t<G&&Hp(t)==="others",Wp=Tt.filter(
Qa).sort(ft);function Pg(t,e){X(),m.beside=[t,e],Go(),B(),$("beside").querySelector("h1").focus()}function Dg(){
X(),m.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Gp(t){let e=Wp.filter(a=>a!==
t);if(!Qa(t)||!e.length)return"";let n=e.map(a=>A(T(a),()=>Pg(t,a))),o=a=>l("div",{class:"tools"},...a),s=sn(n.
splice(Up),a=>[o(a)]),r=st(d("besideOthers"),o(n),s);return r.className="beside",r}function Fg(t,e){let n=[...Ct(
t),...it(t)].filter(s=>Hp(s)===e);return Nn(new Set(n.flatMap(ht).filter(U))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Bg(t,e){let n=Fg(t,e).map(Ta);if(!n.length)return l("td",{},l("p",{class:"muted"},d("notSaid")));
let o=r=>l("ul",{},...r),s=sn(n.splice(Up),r=>[o(r)]);return l("td",{},o(n),s)}function qp(t,e){let n=Wp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":d("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{X(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},K(e[t]),o)}function zp(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=jg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},
...e.map(s=>Bg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Dg,{class:"tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},qp(0,e),qp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function qg(t){let e=Y(t);return e!==void 0&&Qa(e)?e:void 0}V("beside",{write:()=>m.beside?xe(m.beside.
map(ce)):"",read(t){if(m.beside=null,!t)return;let{places:e,unknown:n}=Un(re(t),qg);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;m.beside=[o,s]}});var Vp=6,Ug=12;function Ya(t,e){let o=W(t).flatMap(r=>{if(r.relation!==null||r.from===r.to||!U(r.statement))return[];
let{from:a,statement:i}=r,c=u.statements[i].predicate;return{out:a===t,property:c,end:tt(r,t),statement:i}}).filter(
({end:r})=>e(r));return[...Map.groupBy(o,({out:r,property:a})=>`${r}-${a}`).values()].sort(([r],[a])=>Number(a.
out)-Number(r.out))}function Ja([{out:t,property:e}]){let n=v(u.predicates[e]);return t?n:d("relationOf")(n)}var Kp=t=>[
...Map.groupBy(t,({end:e})=>e)].map(([e,n])=>{let o=Z(n.map(({statement:s})=>s));return l("span",{class:"end"},
K(e),zt(o))});function Hg(t){let e=Kp(t),n=e.length>Vp+1?Vp:e.length,o=sn(e.slice(n));return l("div",{},l("dt",
{},Ja(t)),l("dd",{},...e.slice(0,n),o))}function Xa(t){let e=dt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(I(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Wg(t,e){let n=Xa(t),o=Ya(t,s=>s!==e&&!(_(s)&&n.startsWith(T(s))));return l("l\
i",{},N(n,()=>Ft(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ja(s)),...Kp(s))))}function Gg(t){let e=Ct(t).flatMap(s=>{let r=Ya(s,a=>a===t).map(Ja);return r.length?
{relation:s,name:`${v(I(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Ug;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>ct(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:a})=>Wg(a,t)))))}function _p(t){
let e=Ya(t,o=>L(t)||!L(o)).map(Hg),n=L(t)?[]:Gg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var zg=3,Vg=5,Qp=12,Kg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,_g=150;function Yp({text:t,statements:e,
passage:n},o){let s=new Set(W(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>_g?3:0)}function Qg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=Ws(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Yg(t){let e=Bo(t),o=Nn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Yp(c,t)-Yp(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<zg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Qg(i,e));return[...new Set(a)]}var Jg=t=>l("p",{class:"told-first"},...bo({...t,text:t.text.replace(
Kg,"")}));function Xg(t){let e=o=>dt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?0:
1;return Ct(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function Zg(t){let e=Xg(t).slice(0,Vg).map(n=>{
let o=it(n).filter(r=>r!==t&&!_(r)&&I(r).rank==="actor"),s=N(Xa(n),()=>Ft(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(K))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}
function Jp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(I(r).rank),o=it(t).sort((r,a)=>n(r)-
n(a)||ft(r,a));if(!o.length)return"";let s=o.length>Qp+1?o.splice(Qp):[];return l("section",{class:"near"},l("\
h3",{},`${d("linked")} (${o.length+s.length})`),l("div",{},...o.map(K),sn(s.map(K))))}var Xp=t=>[...Yg(t).map(
Jg),Zg(t)];var tw=12,ew=3,Zp=["from","to"];function tu(){let{from:t,to:e}=m.path;t!==null&&e!==null?ks(t,e,{avoids:m.path.
avoids}):Za()}function nw(t){let{input:e,list:n}=Bs(`path-${t}`,{"data-label":"found"});return new jn(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&tu()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var eu=l("div",{"aria-live":"polite"});function nu(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},tu()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Zp.map(nw),A("",t,{"data-message":"swap"}),eu)}function ow(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?d("both")(n,o,T(s)):n);return l("p",{class:"link"},[...new Set(e)].slice(0,ew).join("; "))}
var sw=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t)," – ",K(e)),ow(n),...en(o));
function rw(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||o===null)return"";let a=t.slice(
0,tw).map((f,w)=>{let p=na(f).slice(1).map(y=>T(y.from)).join(" – ");return A(p,()=>ks(n,o,{avoids:s,way:w}),
{"aria-pressed":String(w===r),"data-act":`way-${w}`})}),i=t.length-a.length,c=d("asShort")(`${t.length}${e?"+":
""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?l("\
span",{class:"muted"},d("andMore")(i)):"")}function aw(){let{from:t,to:e,avoids:n}=m.path,o=l("input",{type:"c\
heckbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&ks(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,d("avoidHubs"))}function iw(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=Sn(t,e,n),a=na(s[Math.min(o,s.length-1)]??[]),
i=a.length?d("steps")(a.length):d("noPath");return[aw(),rw(s,r),j(i),l("ol",{class:"steps"},...a.map(sw))].filter(
Boolean)}function Za(){for(let t of Zp){let[e,n]=[$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=
d("search")}eu.replaceChildren(...iw(m.path.from,m.path.to))}function ou(t){m.path={...m.path,from:t,to:null,way:0},
Rt("path"),B(),$("path-to").focus()}var ut=(t,e,n={})=>A(Lt(t),e,{"data-act":t,...n}),ru=(...t)=>l("div",{class:"tools",role:"group","aria-label":d(
"actions")},...t);function cw(t){let e=le(t),n=L(t)?[]:He(t),o=L(t)?[]:Ct(t).filter(le);return ru(ut("focus",()=>Al(
t)),Qo(t).total?ut("expand",()=>Ss(t)):"",L(t)&&e?ut("fold",()=>Os([t])):"",L(t)&&!e?ut("unfold",()=>vs([t])):
"",n.length?ut("unfoldAround",()=>vs(n)):"",o.length?ut("foldAround",()=>Os(o)):"",ut("pathFrom",()=>ou(t)),e?
ut("pin",()=>Nl(t),{"aria-pressed":String(ve(t))}):"",e?ut("hide",()=>Il(t)):"",ut("release",Qe))}function lw(t){
let{count:e,kinds:n}=Xi(t),o=n.map(r=>v(u.kinds[r].label)),s=ut("all",()=>Xt(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function fw(t){let{predicate:e,object:n,errata:o,corrected:s}=u.
statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",lang:n.lang||!1},tn(t));return[l("dt",{},v(u.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,zt(Z([t])),s.length?l("span",{class:"corrected"},`${d("corrected")}${s.
map(v).join(", ")}`):"")]}function pw(t){let e=ht(t).filter(U).flatMap(fw);return e.length?ct(d("asData"),{class:"\
rows"},l("dl",{},...e)):""}function ti(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
K(o)]);return n.length?l("p",{class:"names","data-how":e},ei(d(e)),...n):""}var ei=t=>l("span",{class:"muted"},
t);function uw(t){let{name:e,same:n}=u.things[t];return ct(d("data"),{class:"data",open:su,ontoggle:o=>su=o.target.
open},l("p",{class:"names"},ei(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},ei(`${d("\
elsewhere")} `),l("code",{},n.join(" "))):"",_p(t),pw(t))}var su=!1;function mw(t){let{label:e,names:n}=u.things[t],
o=I(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join(" · "),r=en(
Bo(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},vt(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...Xp(t),ti(t,"broader"),ti(t,"narrower"),ti(t,"related"),cw(t),Gp(t),lw(t),Jp(
t),st(`${d("said")} (${r.length})`,...r),uw(t)]}function dw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:a})=>a??[]))],r=o.every(le)?ut("fold",()=>Os(o)):ut("unfold",()=>vs(o));return[l("h2",{tabindex:"-1"},
ye()),l("p",{},K(t)," ",K(e)),ru(o.length?r:"",ut("release",Qe)),st(d("said"),...en(Gt(n)))]}function au(){let{
pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?dw(t):e!==null?mw(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function ni(){return m.tour!==null?m.tour:u.steps.length&&fe()===u.steps[0].preset?0:null}var Zs=u.steps.length-
1,hw=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function gw(t){return Zs?t?[A(d("tourBack"),()=>Jt(
t-1),{"data-act":"back"}),...t===Zs?[A(d("tourLeave"),so,{class:"tool next","data-act":"leave"})]:[A(d("tourNe\
xt"),()=>Jt(t+1),{class:"tool next","data-act":"next"}),A("×",so,{"data-act":"leave","aria-label":d("tourLeav\
e")})]]:[A(d("tourStart")(Zs),()=>Jt(1),{class:"tool next","data-act":"tour"})]:[]}function iu(t){if(t)return l(
"p",{class:"kicker"},d("tourStep")(t,Zs));let e=u.articles.map(v).filter(Boolean).join("; "),n=d("origin")(e,u.
articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function ww(t){let{
text:e,passages:n}=On(t);return[iu(t),l("h1",{id:"headline",dir:"auto"},...hw(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},d("statedIn")),...n.map(Ot)),l("span",{class:"tools",role:"group","aria-la\
bel":d("tour")},...gw(t)))]}function oi(t){let{name:e,note:n}=u.presets[t];if(u.articles.length||e!=="all"||!De.
length)return v(n);let o=d("things")(nt(G-u.relations.length));return d("ownData")(o,nt(u.kinds.length),T(De[0]))}
var xw=()=>k.centre===null?"":T(k.centre),tr=(t,e)=>[iu(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function yw(){if(m.mode==="types")return tr(d("types"),d("typesNote"));let t=fe();return t===
null?tr(xw()||v(u.title)):tr(v(u.presets[t].title),oi(t))}function bw(){let{passage:t,isTold:e,path:n,tour:o}=m;
return o!==null?"":t!==null?Je(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:ye()}
var kw=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||m.isTold;function cu(){let t=m.mode==="ty\
pes"?null:ni(),e=$("finding");e.style.setProperty("--held",m.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=m.mode==="types"?"":bw();e.replaceChildren(...(n?tr(n):t===null?yw():ww(t)).filter(Boolean));let o=t?
"tour":kw()?"aside":"";(!m.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var $w=9,er=l("b",{});function lu(t,e){let n=u.kinds[t],o=!k.away.has(t),s=e?Ls(n.family,xn(t)):vt(n);return N(
[s,v(n.label)],()=>Xt(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var fu=(t,e)=>l("sp\
an",{},t,e);function pu(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],d(`${t}Error`))]}function si(){let[t,e]=[Lr()&&!J().size,bc()];er.textContent=t?d("linesOfChoice"):e?d(
"linesBlocked")(e):"",er.hidden=!er.textContent}function uu(){si();let t=Yo(),e=new Set(u.relations.map(({thing:c})=>u.
things[c].kind)),n=[...u.kinds.keys()].filter(c=>t.has(c)||k.away.has(c)),o=n.toSorted((c,f)=>(t.get(f)??0)-(t.
get(c)??0)).slice(0,$w),s=n.filter(c=>o.includes(c)),r=[...J().values()],a=z().filter(c=>Qt(c).includes("†")),
i=r.filter(({label:c})=>c.includes("†"));$("legend").replaceChildren(er,...s.filter(c=>!e.has(c)).map(c=>lu(
c,!1)),...s.filter(c=>e.has(c)).map(c=>lu(c,!0)),...r.some(({edges:c})=>c.some(({relation:f})=>f===null))?[fu(
Ls("stated",cs),d("statedLine"))]:[],...ls(r).map(c=>fu(Ls(`tone-${Oe(c)}`,[],6),d("wideLine")(Ht(c)))),...pu(
"grave",a.some(Ue),i.some(({grave:c})=>c)),...pu("light",!a.every(Ue),!i.every(({grave:c})=>c)))}var mu="rankings",Sw=["country","pillar","year","printedAs"],Eo=new Map;function vw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return Eo.has(n)||(Eo.set(n,null),kt("answer",mu,{},t,e).then(({table:o})=>{Eo.set(n,o),B()},()=>Eo.
delete(n))),Eo.get(n)}function Ow({columns:t,headings:e,rows:n}){let o=Sw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function du(){let t=fe();if(t===null||
u.presets[t].name!=="ranks"||!Bt())return"";let e=vw();if(!e?.chart)return st(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=A(d("allOfIt"),()=>$t(mu)),o=st(d("ranked"),ia(e.chart,$("overview").clientWidth-
32,En),Ow(e),n);return o.classList.add("ranks"),o}var Mw=12;function Ew(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Tw({relation:t,sum:e}){let n=Mr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Oe(e.currency)}`,"aria-hidden":"true"},o)}
function Aw(t){let{relation:e,sum:n}=t,o=Z([n.statement]),s=o&&fn(n.statement),r=rs(e),a=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,i=Ew(e).map(T).join(" → "),c=l("b",{},Or(n.statement),zt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},i),c);return l("li",{},N([f,Tw(t)],()=>r&&bs(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(a)}))}function hu(){let t=He().flatMap(r=>At(r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:a})=>`${I(r).family} ${a.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let a=r.sort((h,p)=>p.sum.value-h.sum.value).slice(0,Mw),[{relation:i,
sum:c}]=a,w=n.filter(h=>h===c.currency).length>1?` · ${v(I(i).label)}`:"";return[l("h4",{},Ht(c.currency)+w),
l("ul",{class:"sums"},...a.map(Aw))]}),s=t.map(({sum:r})=>r.statement).filter(fn);return st(d(m.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...yo(s),j(d("scales")))}function Dn(t,e,n){let o=It()[t],s=[["",d("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>oa({...It(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var To=(t,e)=>[t,e],gu=t=>t?[To("only",d("onlySuch")),To("withou\
t",d("withoutSuch"))]:[];function wu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Qi(),r=t.map(([w,h])=>To(
w,dt(h.amounts).replaceAll(`
`," "))),a=e.map(w=>To(String(w),String(w))),i=[Dn("least",d("least"),r),Dn("since",d("since"),a),Dn("until",d(
"until"),a),Dn("status",d("statusIs"),n.map(([w,h])=>To(w,v(h)))),Dn("hearsay",d("hearsay"),gu(o)),Dn("errata",
d("errata"),gu(s))].filter(Boolean);if(!i.length)return"";let c=!Se(It()),f=A(d("everyLine"),()=>oa($e()),{"da\
ta-act":"everyLine"});return ct(d("sieve"),{class:"several sieve",open:c},...i,c?l("p",{class:"note",role:"sta\
tus"},d("linesLeft")(J().size)):"",c?f:"")}var Cw=an(Tt),xu=new Set(u.relations.map(({thing:t})=>R(t))),yu=De.slice(0,8);function Lw(){let t=fe(),e=u.presets.
map((n,o)=>A(v(n.title),()=>Tl(o),{value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));return Ho.includes(
"types")&&e.push(A(d("types"),()=>Ye("types"),{value:"types","aria-pressed":String(m.mode==="types")})),st(d("\
views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),j(m.mode==="types"?d("typesNote"):t===
null?d("ownView"):oi(t)),u.presets.some(({name:n})=>n==="all")?"":j(d("tooMany")(nt(G))))}function Rw(t,e){let n=u.
kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!_o().has(t),onchange:({target:a})=>Xt(t,a.checked?
"show":"hide")}),s=l("small",{},d("shownOf")(nt(e),nt(Cw.get(t)??0))),r=v(n.label);return l("li",{},l("label",
{},o,vt(n),l("span",{},r),s),N(d("only"),()=>Xt(t,"only"),{class:"only","aria-label":d("onlyThis")+r}))}function Nw(){
let t=Yo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>Rw(r,t.get(r)??0))),o=e.filter(s=>xu.
has(s));return[st(d("kinds"),j(d("kindsNote")),n(e.filter(s=>!xu.has(s)))),o.length?st(d("lines"),j(d("linesNo\
te")),n(o),l("div",{class:"tools"},A(d("unfoldAll"),Ll,{"data-act":"unfoldAll"}),A(d("foldAll"),Rl,{"data-act":"\
foldAll"}))):"",_o().size?A(d("all"),()=>Xt(null,"all"),{id:"every"}):""]}function Iw({kind:t,names:e}){let n=e.
map(r=>cn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Ln(r,3)))]:[],s=o.flatMap(
r=>[" ",K(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.
join(", "))),o.length?l("p",{},d("didYouMean"),...s):"")}function jw(){let t=m.reading==="corrected"?` ${d("pu\
tRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function Pw(){let t=yu.
map(e=>l("li",{},K(e)," ",l("small",{},String(W(e).length))));return st(d("connected"),l("ul",{class:"things"},
...t))}function Dw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(On(e).text)),o={class:"que\
stion","aria-current":m.tour===e?"step":!1};return l("li",{},N(n,()=>Jt(e),o))});return t.length?st(d("tourSte\
ps"),l("ol",{},...t)):""}function Fw(){let t=u.links.map(([e,n])=>l("a",{href:v(n)},v(e)));return t.length?j(d(
"beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Bw(){let t=ni();if(t===null)return[];let{points:e,
passages:n}=On(t),o=n.map(a=>({text:u.passages[a].text,passages:[a]})),r=(e.length?e:t?o.filter(({text:a})=>a):
[]).map(({text:a,passages:i})=>l("li",{dir:"auto"},v(a)," ",...i.map(Ot)));return r.length?[st(d("inShort"),l(
"ul",{class:"points"},...r))]:[]}function bu(){let t=[d("things")(nt(G-u.relations.length)),d("statements")(nt(
u.statements.length)),u.passages.length?d("sentences")(nt(u.passages.length)):""],e=[l("h2",{class:"unseen"},d(
"overview")),m.unknown?Iw(m.unknown):"",...Bw(),m.tour===null&&m.mode!=="types"?hu():"",Lw(),Fw(),Dw(),du(),u.
articles.length&&u.readings.length>1?j(d("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" ·\
 ")),l("p",{},d("help")),u.readings.length===1&&u.readings[0]==="corrected"?j(d("onlyCorrected")):"",Bi?jw():"",
...Nw(),wu(),yu.length?Pw():""];$("overview").replaceChildren(...e.filter(Boolean))}var{statements:ne}=u,$u=t=>Math.min(...t,u.passages.length),Su=t=>l("span",{class:"chips"},...t.map(Ot)),vu=t=>l(
"span",{dir:"auto"},t),Ou=t=>[ne[t].subject,ne[t].object].filter(e=>typeof e=="number"),qw={title:"thingRows",
under:["kind"],rows:()=>Tt.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:K},{name:"kind",value:t=>v(
I(t).label)},{name:"linkedTo",value:t=>it(t).length},{name:"marks",value:t=>qe(t).length,cell:t=>qe(t).length?
`${Z(qe(t))} ${qe(t).length}`:""}]},ku=({passage:t})=>t===null?[]:[t],Uw={title:"wordRows",under:["thing"],rows:()=>xo().
flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:ne[e].subject},things:t.statements.flatMap(
Ou)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>vu(t.text)},{name:"sentence",value:t=>$u(ku(t)),cell:t=>Su(
ku(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>Z(
t)}]},Hw={title:"statementRows",under:["relation","object"],rows:()=>[...ne.keys()].filter(U).map(t=>({row:t,things:Ou(
t)})),columns:[{name:"subject",value:t=>T(ne[t].subject),cell:t=>K(ne[t].subject)},{name:"relation",value:t=>v(
u.predicates[ne[t].predicate])},{name:"object",value:tn,cell(t){let{object:e}=ne[t];return typeof e=="number"?
K(e):vu(tn(t))}},{name:"sentence",value:t=>$u(ne[t].passages),cell:t=>Su(ne[t].passages)},{name:"marks",value:t=>Z(
[t])}]},nr={things:qw,...u.sentences.length&&{words:Uw},statements:Hw};var ar=200,Eu=matchMedia("(max-width: 640px)"),sr={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},oe="things",Tu=!1,Ao="",Fn=ar,Mu=t=>String(t).normalize("NFKC").toLowerCase();function Ww(){
let{columns:t,rows:e}=nr[oe],n=new Set([...z(),...xt().flatMap(({relation:p})=>p??[])]),o=([p,...g])=>Tu||n.has(
p)||oe==="words"&&g.some(y=>L(y)&&n.has(y)),s=Mu(Ao),r=new Set(Ao?mo(Ao,1/0):[]),a=(p,{name:g,value:y,cell:x})=>g===
"sentence"&&x?x(p).textContent:y(p),i=(p,g)=>!Ao||t.some(y=>Mu(a(p,y)??"").includes(s))||g.some(y=>r.has(y)),{
by:c,direction:f}=sr[oe],{value:w}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:g})=>o(g)&&i(p,g)).map(({row:p},g)=>({row:p,key:w(p),i:g})).sort((p,g)=>{let[
y,x]=[p.key,g.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||p.i-g.i}).map(
({row:p})=>p)}var or=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ii=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ri=l("input",{type:"checkbox",id:"eve\
ry-row"}),Au=l("p",{class:"note",role:"status"}),rr=l("table",{}),ai=A("",Gw,{"data-message":"moreRows"});function Gw(){
Fn+=ar,Pe()}function Cu(){or.addEventListener("input",()=>{Ao=or.value.trim(),Fn=ar,Pe()}),ri.addEventListener(
"change",()=>{Tu=ri.checked,Pe()}),Eu.addEventListener("change",()=>$("table").hidden||Pe());let t=l("label",{
class:"check"},ri,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},ii,or,t),Au,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},rr,ai))}function zw(t){let{by:e,direction:n}=sr[oe];
sr[oe]={by:t,direction:e===t?-n:1},Pe(),rr.querySelector(`th [value="${t}"]`)?.focus()}function Vw(t){oe=t,Fn=
ar,Pe(),ii.querySelector(`[value=${t}]`)?.focus()}function Kw({name:t},e){let{by:n,direction:o}=sr[oe],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},N(Lt(t),()=>zw(e),{value:String(
e)}))}function Pe(){or.placeholder=d("filter"),ii.replaceChildren(...Object.entries(nr).map(([f,{title:w}])=>A(
Lt(w),()=>Vw(f),{value:f,"aria-pressed":String(f===oe)})));let{columns:t,title:e,under:n}=nr[oe],o=Ww(),s=t.filter(
({name:f})=>Eu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:w,cell:h})=>h?h(f):String(
w(f)),c=f=>{let w=s.map(p=>l("div",{class:"under"},i(f,p))),h=a.map(p=>l("td",{},i(f,p)));return l("tr",{},l("\
th",{scope:"row"},i(f,r),...w),...h)};rr.className=oe,rr.replaceChildren(l("caption",{class:"unseen"},Lt(e)),l(
"thead",{},l("tr",{},...[r,...a].map(f=>Kw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Fn).map(c))),Au.textContent=
d("rowsOf")(Math.min(Fn,o.length),o.length),ai.hidden=o.length<=Fn,ai.textContent=d("moreRows")}var _w=12,Qw=18,[Lu,Yw]=[9,38],Jw=560,Nu=12,Xw=80;function Iu(t){Ye("picture"),Xt(t,"only")}function Zw(t,e){let n=(a,i)=>e.
reduce((c,{from:f,to:w,total:h})=>c+(f===a&&w===i||f===i&&w===a?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.
length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(c)),r.push(s.shift())}return r}function Ru({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[d("mor\
eLines")(e.length-2)]:[]].join(", ")}function tx(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||
1,[f,w]=[(e.x-i.x)/c,(e.y-i.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-w*(e.radius+2)},p={x:h.x-f*9,y:h.y-w*9},g=`${h.
x},${h.y} ${p.x-w*4},${p.y+f*4} ${p.x+w*4},${p.y-f*4}`,y={x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:g,at:y}}var ex=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":Nu,
"text-anchor":"middle",class:"label",...o},t);function nx(t,e,n,o){let s=Math.max(...t.map(p=>ae.get(p)??0)),r={
x:n/2,y:o/2,radius:0},a=new Map;Zw(t,e).forEach((p,g)=>{let y=2*Math.PI*g/t.length-Math.PI/2,x=Lu+(Yw-Lu)*Math.
sqrt((ae.get(p)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];a.set(p,{x:b,y:S,radius:x})});
let i=F("svg",{xmlns:io,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:p,to:g})=>p!==
g&&a.has(p)&&a.has(g)),f=[...a.values()].map(({x:p,y:g,radius:y})=>[p-y,g-y,p+y,g+y]),w=[];function h(p,g,y,x=Nu,b=400){
let S=wt(p,x,b)[0]/2+3;f.some(([E,P,q,at])=>g+S>E&&g-S<q&&y+4>P&&y-x<at)||(f.push([g-S,y-x,g+S,y+4]),w.push(ex(
p,g,y,{"font-size":x,"font-weight":b})))}for(let[p,{x:g,y,radius:x}]of a)h(`${v(u.kinds[p].label)} ${nt(ae.get(
p)??0)}`,g,y+x+16,14,600);c.forEach((p,g)=>{let[y,x]=[a.get(p.from),a.get(p.to)],{path:b,arrow:S,at:E}=tx(y,x,
r),P=1+5*Math.sqrt(p.total/c[0].total);i.append(F("path",{d:b,class:"link","stroke-width":P}),F("polygon",{points:S,
class:"tip"})),g<Qw&&h(Ru(p),E.x,E.y+4)});for(let[p,{x:g,y,radius:x}]of a){let b=e.find(({from:E,to:P})=>E===p&&
P===p),S=F("circle",{cx:g,cy:y,r:x,class:`dot ${u.kinds[p].family}`});S.addEventListener("click",()=>Iu(p)),i.
append(S),b&&h(`↻ ${Ru(b)}`,g,y+x+32)}return i.append(...w),i}var ci=t=>N([vt(u.kinds[t]),v(u.kinds[t].label)],
()=>Iu(t),{class:"thing"});function ox(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,
name:i,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},d(s))),o=e.map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},ci(s)),l("td",{dir:"auto"},r),l("td",{},ci(
a)),l("td",{class:"numeric"},nt(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function ju(){
let t=$("types"),e=Ei(),n=[...ae.keys()].sort((a,i)=>(ae.get(i)??0)-(ae.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},ci(a)," ",l("small",{},nt(ae.get(a)??0))));t.replaceChildren(o<Jw?"":nx(n.slice(
0,Math.min(_w,Math.floor(o/Xw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?ox(e):"",A(
d("asPicture"),()=>Ye("picture")))}hi(hp,Nc,Yr,ms,jo,cp,cu,uu,Jf,bu,au,zp,Za,()=>m.tab==="text"&&_s(),()=>m.mode==="table"&&Pe(),()=>m.mode==="ty\
pes"&&ju(),qs,Kf,Ua,dr,()=>{$("undo").disabled=!lr()},gp);ml(si);nu();np();Cu();new jn($("query"),$("found"),{
take:Ft,sentences:Qf,read:Te,asks:!0});up();Sp();xp();vp();Yf();lp();Bp();gt(!hr.matches);$("empty").hidden=G>
0;M.once("afterDrawing",()=>performance.mark("drawn"));$s(location.hash);m.mode!=="picture"&&performance.mark(
"drawn");window.sovkg={data:u,network:M,lines:J,readable:ws,pointOn:St,picture:{shown:We,things:z,isPinned:ve},
select(t){let e=Y(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.ready="";})();
