"use strict";(()=>{var Et=history.state?.step??0,bo={[Et]:location.hash},Wa=!1,Us=()=>{};var Hs=()=>Et>0;function Ga(t,e){let n=e&&t!==bo[Et];Et+=Number(n),bo[Et]=t;try{history[n?"pushState":"replace\
State"]({step:Et},"",t||location.pathname+location.search)}catch{Wa=!0}}function za(){if(Hs()){if(!Wa)return history.
back();Et-=1,Us(bo[Et],!1)}}function Va(t){Us=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Et=n?Et+1:e.step,bo[Et]=location.hash,Us(location.hash,n)})}var ko=new Map,G=(t,e)=>{ko.set(t,e)},Ut=[],$o=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ht=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Wt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function bu(){return[...[...ko].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${$o(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${$o(a)}`)]:[]}),...Ut.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var So=!1;function J(){So=!0,Ut=[]}function vo(){Ga(bu(),So),So=!1}function ku(t){let e=new Map;
Ut=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Ut.push({part:n,kind:"",names:[n]})}return e}function Ka(t,e=!0){
So=!1;let n=ku(t),o=new Map([...n].filter(([s])=>!ko.has(s)));for(let[s,{read:r,kept:a}]of ko){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${$o(i)}`;c===null?(r("",o),Ut.push({part:f,kind:"",names:[`${s}=${i}`]})):
c?.length&&Ut.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${$o(r)}`;Ut.push({part:a,kind:"",names:[
`${s}=${r}`]})}return Ut.length?{kind:Ut[0].kind,names:Ut.flatMap(({names:s})=>s)}:null}var _a=Hs,Qa=za;var $u=JSON.parse(document.getElementById("data")?.textContent??"{}");function Su({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries($u).map(([t,e])=>[t,e.blank?Su(e):e]));var Oo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Oo},Ya=[];function Xa(...t){Ya.push(...t)}function q(){for(let t of Ya)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,ft=t=>S(t[m.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
Gt=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).formatToParts(
e).find(({type:n})=>n==="currency")?.value??t;function me(){let{pair:t,selected:e}=m;return t?`${A(t.from)} – ${A(
t.to)}`:e===null?"":A(e)}var P=u.things.filter(({kind:t})=>t!==null).length,N=t=>u.things[t].kind,D=t=>u.kinds[N(t)],H=t=>D(t).rank==="\
concept",Gs=[];for(let t of u.relations)Gs[t.thing]=t;var Z=t=>Gs[t],R=t=>Gs[t]!==void 0,Mo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{Mo[t].push(n),typeof e=="number"&&e!==t&&Mo[e].push(n)});var pt=t=>Mo[t].
filter(e=>u.statements[e].subject===t),de=Array.from({length:P},()=>[]);function Za(t){de[t.from].push(t),t.to!==
t.from&&de[t.to].push(t)}var L=t=>de[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&Za({from:t,to:e,statement:n,relation:null})});var Ja=t=>Array.isArray(t)?t[0]:t,Ws=[];for(let t of u.edges)
Ws[t.relation]??=[],Ws[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Ws[t]??[],o=Ja(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&H(i)&&Ja(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:h,role:g}=i,[p,w]=[g!=="poin\
t",g==="into"];Za({from:c,to:f,statement:null,relation:t,property:h,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Le=[...u.things.keys()].slice(0,P).filter(t=>D(t).rank==="actor").sort((t,e)=>de[e].length-de[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,ti=(t,e)=>de[t].filter(n=>tt(n,t)===e&&zt(n,new Set));function B(t){let{only:e}=u.
statements[t];return e===""||e===m.reading}var zt=(t,e)=>t.relation===null?B(t.statement):!e.has(N(t.relation));
function ot(t,e=new Set){let n=new Set;for(let o of de[t]){let s=tt(o,t);s===t||e.has(N(s))||!zt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Tt=t=>[...new Set(de[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function Eo(t){
let e=R(t)?[]:Tt(t).flatMap(pt);return new Set([...Mo[t],...e].filter(B))}var Vt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:pt(e.relation).filter(B)));function To(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function Ao(t,e){
let n=o=>B(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):pt(e.relation).some(
n)}var vu=new RegExp(u.controls,"gu"),Ou=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Mu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,st=t=>Ou.test(t)?t:t.replace(vu,(e,n)=>n?Mu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?st(r):r);for(let s of n)s&&o.append(typeof s=="string"?st(s):s);return o}var M=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},t),F=(...t)=>l("p",{class:"note"},...t),et=(t,...e)=>l("section",{},l(
"h3",{},t),...e);function Kt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(n.value===e))}
function rt(t){$("status").textContent=st(t)}var ei={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
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
length===1?"One column is":`${t.length} columns are`} left out because they are empty in every row: ${t.join("\
, ")}.`,addOnce:(t,e)=>`The same amount is in several rows; count it only once: ${t.map(({name:n,amount:o,rows:s})=>`${n}\
 (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question, the sentences b\
ehind each row cannot be determined.",ended:t=>`No answer within ${t} seconds, so it was stopped. Narrow the q\
uestion and ask again.`,broke:"The engine failed on this query and restarts with the next one. Brackets nested\
 hundreds deep, or an ORDER BY over values of several kinds, can cause that: order by STR(?x).",refused:t=>/^(SERVICE|FROM|LOAD)$/.
test(t)?`${t} would reach beyond this graph. Only what is in it can be queried.`:`${t} would change the graph,\
 which can only be queried. Use SELECT, ASK, CONSTRUCT or DESCRIBE.`,served:({status:t,seconds:e,cut:n,said:o})=>{
let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and t\
his has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===
429?`The server accepts no more questions from you for now. ${s}.`:t===504?"The server stopped the question be\
cause it took too long. Narrow it and ask again.":t===503?`The server could not answer: it is too busy, or the\
 question needs too much. ${s}.`:`The server refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,
why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:
""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(", ")}. Choose one of them.`:n==="malf\
ormed"?`“${e}” is not a valid ${s}; write it like ${o[0]}.`:`Nothing that can be given here is called “${e}\
”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"there is no SELECT, ASK, CONSTRUCT or D\
ESCRIBE; begin with one of these.",prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}\
.`,signs:`not allowed here; expected ${o.join(" or ")}.`,unread:"cannot be parsed from here on."}[n];return`Li\
ne ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"Each row comes from one article; nothing is\
 added up across articles.",mixed:"Several articles are queried together here: this counts or adds up across a\
ll of them.",noRows:"No rows: the graph states nothing about this.",oneCurrency:"Convert to one currency at yo\
ur own rates",ownRates:"The article gives no rates. Amounts converted with yours are approximate and yours, no\
t the article's.",commonCurrency:"Which currency",rateDate:"Date of your rates",worth:(t,e)=>`1 ${t} in ${e}`,
convert:"Draw in this currency",ownCurrencies:"Each in its own currency",otherRows:"Questions that have rows f\
or it",notAllAsked:"Not every question could be tried within a second.",copyCommand:"Copy the command that sho\
ws why",ownEvidence:"The sentences behind a row are not determined here for your own SPARQL; `sovkg sparql --w\
hy` does that on the command line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT giv\
es a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond the graph.",run:"\
Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","topic-checks":"Erro\
rs and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","to\
pic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var ni={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},h=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",g=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${g}${h}`:`${t} of ${e} sentences verified.${g}\
 The first that differs is ${c(o)}.${h} Only verified sentences are quoted.`}};var oi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark theme",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"View as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of each\
 kind there are, and how often they are linked, and by what. Choose a kind to see its things.",howMany:"Number",
asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys move from thing t\
o thing, Enter opens what is said about it; with Shift they pan the picture, plus and minus zoom, 0 fits every\
thing. Search and the table reach everything as well.",pictureTools:"Picture",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Fit",arrangement:"Arrangement",laidOut:"Standard layout",byKind:"By kind",byCountry:"By country",inRings:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...ni,...ei};var si={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
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
버가 질문을 거부했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?
`이 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="sever\
al"?`“${e}”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`:n==="\
malformed"?`“${e}”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`:`여기에 넣을 수 있는 것 \
가운데 “${e}”라는 이름은 없습니다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={
form:"SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",prefix:`접두사 ${s}:의 P\
REFIX 줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수 없습니다. 올 수 있는 것: ${o.
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
c-policy":"정책","topic-text":"글","topic-time":"시간"};var ri={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}\
(${i(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},h=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",g=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${g}${h}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${g} 처음으로 다른 문장은 ${c(o)}입니다.${h} 확인된\
 문장만 인용합니다.`}};var ai={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
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
paragraph:t=>`${t}번째 문단`,...ri,...si};var ii={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Eu={en:oi,ko:ai},d=t=>!u.passages.length&&ii[m.language][t]||Eu[m.language][t];function At(t){let e=d(t);return typeof e==
"string"?e:""}var Tu=12,Ct=new Map;for(let t=0;t<P;t+=1)R(t)||Ct.set(N(t),(Ct.get(N(t))??0)+1);function ci(t){let e=new Map;
for(let n=0;n<P;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!B(o.statement):
o.isAside))continue;let[s,r]=[N(o.from),N(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[N(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var zs=Ct.size>1,li=zs&&u.presets[0]?.name==="hub"&&Le.every(t=>L(t).length<Tu);var Vs=li?"types":"picture",Co=["picture","table",...zs?["types"]:[]];function Rn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Kt(
"modes",t)}function Au(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Ks=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),pi=new Map,ui=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])ui.set(Ks(o),t);for(let o of[e,...n])pi.set(o,t).set(Au(o),t)}var _=t=>pi.get(t)??(/^\w+:/.
test(t)?void 0:ui.get(t.toLowerCase()));function ne(t){let{name:e}=u.things[t],n=Ks(e);return/^[\w.-]+$/.test(
n)&&_(n)===t?n:e}var fi=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),mi=t=>fi.get(t.toLowerCase())??
fi.get(Ks(t)),Cu=new Map(u.presets.map(({name:t},e)=>[t,e])),di=t=>Cu.get(t),Lu=new Map(u.kinds.map(({name:t},e)=>[
t,e])),Lo=t=>Lu.get(t);var hi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),v=hi(),Nn=(t={})=>{Object.assign(v,hi(),t)},_t=()=>v.name!==""||v.own!==null,j={now:null,
terms:null,hasFailed:!1},oe=()=>j.now?.questions.find(({name:t})=>t===v.name),Je=({typed:t})=>Object.values(t).
flat().map(e=>{let n=_(e);return n===void 0?e:A(n)}).join(", "),Ro=t=>S(j.now?.questions.find(e=>e.name===t)?.
title??t);var Ru=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Lt(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Ru)$(n).hidden=e!==t;_s()}function _s(){let e=m.tab==="ask"&&oe()?d("changeQuestion"):m.
tab==="details"?me():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Qs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ut=t=>$("fold").setAttribute("aria-expanded",String(t)),No=()=>Qs.matches&&ut(
!1),gi=()=>$("fold").getAttribute("aria-expanded")==="true";var wi=[[],[0],[-.3,.3],[-.4,0,.4]];function yi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=yi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var xi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function bi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(yi(t,e,n))} `:"L"}${o(e)}`}var Nu=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Iu=.15,ki=100,$i=14,ju=4e6;function In(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var Ys=(t,e,n)=>n?Array.from({length:$i+1},(o,s)=>St(t,e,n,s/$i)):[t,e];function Pu(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Si(t,e,n,o){if(t.length*
e.length>ju)return;let s=e.map(c=>{let[f,h]=o(c);return{thing:c,at:n(c),core:f,radius:h}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),a=new Map;for(let c of t){let w=function(k,O=1/0){let E=Ys(f,h,
k),[I,V,nt,it]=[f.x,f.x,f.y,f.y];for(let{x:C,y:K}of E)[I,V]=[Math.min(I,C),Math.max(V,C)],[nt,it]=[Math.min(nt,
K),Math.max(it,K)];let ee=0;for(let C=Pu(s,I-r);C<s.length&&s[C].at.x<=V+r;C+=1){let{thing:K,at:kt,radius:qt,core:Ce}=s[C];
if(kt.y<nt-qt||kt.y>it+qt||K===c.from||K===c.to)continue;let Xe=1/0;for(let $t=1;$t<E.length&&Xe>=Ce;$t+=1)Xe=
Math.min(Xe,In(E[$t-1],E[$t],kt));if(Xe<qt&&(ee+=Xe<Ce?ki:1),ee>=O)break}return ee};var i=w;let[f,h]=[n(c.from),
n(c.to)],g=`${c.from}-${c.to}`,p=a.get(g)??[];a.set(g,p);let y=k=>p.every(O=>Math.abs(O-k)>=Iu),x=w(c.usual);c.
bend=c.usual;for(let k of x?Nu:[]){let O=c.usual+k,E=y(O)?w(O,x):1/0;if(E<x&&([x,c.bend]=[E,O]),!x)break}c.isOver=
x>=ki,p.push(c.bend)}}var Du=60,Fu=900,Bu=2.399963229728653,qu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,vi=(t,e,n,o)=>In(t,e,n)<o;function Oi(t,e,n,o,s){
let r=[];for(let a=e;a<Fu;a+=1){let i=14*Math.sqrt(a),c=a*Bu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(
t.y+i*Math.sin(c))},h=o(f);if(n.every(g=>qu(h,g))){if(!s(f))return f;if(r.push(f)===Du)break}}return r[0]??{x:t.
x,y:t.y}}var Mi=t=>u.statements[t].errata.length>0,Re=t=>u.statements[t].only==="corrected";function W(t){let e=[...t].
filter(Mi);return(e.some(n=>!Re(n))?"†":"")+(e.some(Re)?"‡":"")}var Io=new Map;u.statements.forEach(({subject:t},e)=>{
Mi(e)&&Io.set(t,[...Io.get(t)??[],e])});var Ei=Io.size>0,Ne=t=>(Io.get(t)??[]).filter(B),Ze=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Ie=t=>Ne(t).some(e=>Ze(e)&&!Re(e)),Qt=t=>W(Ne(t));function Xs(t){
if(t.relation===null)return W([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return W(
pt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&B(o)}))}var jo=11,Uu=17,tn=1.18,Hu=12,Wu={actor:3.4,named:2.8,relation:2.4,concept:2},Gu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[zu,Vu]=[.16,.7],je=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Ku(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/je(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>je(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;je(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function _u(t){let e=Ku(S(u.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(Qt(t).includes("‡")?
"‡":"");let o=ft(n).replaceAll(`
`," "),s=je(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ti=new Map;function Js(t){let e=`${m.language} ${m.reading}`,n=Ti.get(e)??new Map;return Ti.set(
e,n),n.has(t)||n.set(t,_u(t)),n.get(t)}var Ai=document.createElement("canvas").getContext("2d"),Qu=getComputedStyle(
document.body).fontFamily,Yu={400:new Map,600:new Map};function mt(t,e,n=400){let o=st(t).split(`
`),s=Yu[n],r=s.get(t);return r===void 0&&(Ai.font=`${n} 20px ${Qu}`,r=Math.max(...o.map(a=>Ai.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*tn]}function en(t){let{radius:e,font:n}=u.things[t],[o,s]=mt(Js(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Rt(t,e,n){let{rank:o}=D(t),[s,r]=Gu[o],a=Wu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(Vu,Math.min(1,e/zu)))}function Ci(t,e,n){let o=D(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,jo+o),Uu),bold:o&&n>=Hu?600:400}}var Xu=40,Ju=130,jn=()=>$("drawing").clientWidth<$("drawing").clientHeight,Pn=()=>jn()?.6:1.5;function Zs(t,{x:e,
y:n}){let[o,s]=en(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Zu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],tr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Nt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(p=>tt(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),c=(g,p)=>[...t].some(([w,y])=>w!==p&&vi(g,i(p),y,u.things[w].radius+4)),f=[...t].map(([g,p])=>Zs(g,p)),h=new Set(
e.filter(g=>!t.has(g)));for(;h.size;){let g=[...h],p=(n?null:g.find(k=>a(k).length))??g[0];h.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=Oi(y.length?tr(y):o,n||y.length===1?r===void 0?Xu:Ju:0,f,k=>s?Zu(k,s):
Zs(p,k),k=>w.some(O=>c(k,O)));t.set(p,x),f.push(Zs(p,x))}}var Po=["least","since","until","status","hearsay","errata"],se=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),he=t=>Po.every(e=>!t[e]),Ri=t=>Array.isArray(t)?t[0]:t,Ni=t=>(t?.sums??[]).filter(({statement:e})=>B(
e)),Li=(t,e)=>!t||t==="only"===e;function Ii(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,h]=o.split(" ");if(!Ni(n).some(g=>g.currency===f&&g.value>=
Number(h)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ri(n?.status??"")!==a||!Li(i,!!n?.hedge)?!1:!c||Li(c,W(Vt([t]))!=="")}function ji(){let t=u.relations.flatMap(
e=>Ni(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[Ri(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Dn=80,[tm,em]=[8,12];function Pi(t,e){let n=H(t)||R(t)?e:e.filter(o=>!H(o));return n.length?n:e}function nn(t,e,n){
return Pi(t,ot(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(H(s))-Number(H(r))||L(r).length-L(s).length||s-r)}
function nm(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Fn(t,e,n){let o=new Set(Pi(t,ot(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=tm)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[D(i).rank];o.has(i)&&!e.has(i)&&zt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+nm(a)))}return[...r].sort(([a,i],[c,f])=>f-i||L(c).length-L(a).length||a-c).slice(0,em-s).map(([a])=>a)}var er=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:se()}),b=er(),Y=t=>b.shown.get(t),on=()=>new Set([...b.away,...b.aside]),Di=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Do(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=nn(t,e,b.away);return{some:n.slice(0,Dn),total:n.length,away:nn(t,e,new Set).length-n.length}}
function Fi(t){let e=new Set(ot(t,b.away)),n=ot(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&zt(a,new Set));return[N(s),...r.flatMap(({relation:a})=>a===null?[]:N(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function dt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=nr()?new Set(u.presets[b.preset].things):null,[n,o,s]=[on(),Di(),!he(b.sieve)];function r(i){if(s&&!Ii(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&zt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||zt(i,n)):c?zt(i,b.away):!(t&&i.isAside)&&zt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Pe(t=null){
let e=dt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Bi=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),sn=()=>[...b.guests],It=t=>b.shown.has(t),ge=t=>b.
pinned.has(t),jt=()=>b.sieve,re=()=>b.preset,nr=()=>b.preset!==null&&u.presets[b.preset].flows,De=()=>b.shown;
function z(){let t=Di();return[...b.shown.keys()].filter(e=>!b.away.has(N(e))||t.has(e))}function Fo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Pe()]))t.set(N(e),(t.get(N(e))??0)+1);return t}function Bo(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var om=28,qi=190;function sm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function rm(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function qo(t,e){let n=dt(),{reached:o,left:s}=sm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let h=k=>n.flatMap(E=>E.from===
k||E.to===k?r.get(tt(E,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,h(k)])),p=f?[...c].sort((k,O)=>Number(g.get(k))-
Number(g.get(O))||k-O):[...c].sort((k,O)=>N(k)-N(O)||k-O),w=p.map(k=>en(k)[0]+om);i=Math.max(i+qi,w.reduce((k,O)=>k+
O,0)/(2*Math.PI));let y=p.map((k,O)=>2*Math.PI*O/p.length-Math.PI/2),x=f?rm(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,O)=>{r.set(k,x[O]),a.set(k,{x:i*Math.cos(x[O])*Pn(),y:i*Math.sin(x[O])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+qi})}),a}var am=[520,380],im=40;function cm(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Ao(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function or(t,e){Object.assign(b,er(),{preset:t,centre:e,aside:Bo(t)})}function rn(t){or(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=jn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Ui=()=>or(null,null);function Uo(t){let{some:e,total:n,away:o}=Do(t);Nt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Ho(t){or(null,t),b.shown.set(t,{x:0,y:0});let e=Uo(
t);return b.shown.size<=im&&(b.shown=qo([...b.shown.keys()],t)),e}function Hi(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Wi(t){b.shown.has(t)||Nt(b.shown,[t]),b.guests.
delete(t);let e=Uo(t);return b.came.push({thing:t,all:!0}),e}function Gi(t,e){b.guests.has(t)?lm():Hi(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Fn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Nt(b.shown,[t],{room:b.guests.size>3?am:void 0}),Nt(b.shown,[...b.guests],
{round:t}))}function lm(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function sr(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function rr(t){for(let e of t)b.away.
delete(N(e)),b.guests.delete(e);Nt(b.shown,t)}function ar(t){for(let e of t)sr(e)}function zi(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function Vi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(N(n)))}function Ki(t){b.sieve=t}function an(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Yt(t,e=null,n=e===null?null:To(e)){Hi(),b.read=new Set(n?.filter(R));
let o=t??[],s=n?cm(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Nt(b.shown,[...b.guests],{home:r.length?tr(r):void 0}),[...new Set(s)]}var pm=13,um=1,Bn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>B(e)),Wo=t=>Bn(t).map(({statement:e})=>ir(e)+W([
e])).join(", "),ir=t=>S(u.statements[t].object.text),_i=(t,{currency:e})=>`${N(t)} ${e}`;function mm(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Bn(e)){let o=_i(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function cr(t,e){
let n=mm().get(_i(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function cn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Bn(o).flatMap(s=>cr(o,
s)??[]));return n.length?Math.max(um,pm*n.reduce((o,s)=>o+s)):null}var lr=2,dm=24,hm=new Map(u.ties.map(t=>[t.property,t])),fr=t=>!t.isAside||t.alone,Qi=t=>nr()&&t.property===null&&
Wo(t.relation)!=="";function Yi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Xs(t)};if(Qi(t))return{...e,said:Wo(t.relation)};let{captions:n,
called:o}=Z(t.relation),s=fr(t)?ft(n):S(o),r=t.property===null||fr(t)?"":Xs(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Xi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=hm.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Ji(t){
let e=Yi(t);return Xi(e,e.said)}function Zi(t){let e=new Map;t.map(Yi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,lr),
...s.length>lr?[d("moreLines")(s.length-lr)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Xi(s[0],r.length>dm?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function tc(t){if(t.relation===null)return null;if(Qi(t))return Wo(t.relation);let e=fr(t)&&Z(t.relation)?.
amounts||[];return e.length?ft(e):null}var gm=2e3,wm=400;function ec(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:Zi(o.map(([,[a]])=>a)),amount:o.length===1?tc(r[0]):null,grave:[...Vt(r)].
some(a=>Ze(a)&&!Re(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Pt=new Map,
Go=Pt,ur=Pt,pr=new Map,mr=()=>m.arrangement!==""&&Pt.size>wm&&he(jt()),nc=t=>m.highlighted?qn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),X=()=>ur,oc=()=>Go.size-ur.size;function sc(t){t([...Go.values()]),ur=new Map(
[...Go].filter(([,e])=>!e.isOver||nc(e)))}var ht=t=>pr.get(t)??0;function dr(t){let{from:e,to:n}=Pt.get(t);return{
from:e,to:n,edges:[...Pt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function zo(t){let e=[
...Pt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?dr(o.id):null}function qn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Ao(s,a))}function rc(){let t=new Map,e=dt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Ji(n);r.said.set(a,[...r.said.get(a)??[],
n])}Pt=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
c))),a=e.length>gm?void 0:wi[r.length],i=a?r.map((c,f)=>ec(f?`${n}/${f}`:n,o,[c],a[f])):[ec(n,o,r,0)];for(let c of i)
Pt.set(c.id,c)}Go=mr()?new Map([...Pt].filter(([,n])=>nc(n))):Pt,pr=new Map;for(let{from:n,to:o}of Pt.values())
for(let s of[n,o])pr.set(s,ht(s)+1)}var fc=["kind","country","radial"],Un=28,ym=64,xm=60,bm=2,Vo=[13,15],pc=8,ac=[.8,.65],gr=.35,hr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),uc=hr>=0;function km(t){if(N(t)===hr)return A(t);let e=L(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===hr);return e?A(e.to):d("noCountry")}var mc=(t,e)=>`${t} ${e.length.toLocaleString(
m.language)}`,$m=t=>[Math.max(...t.map(({left:e,width:n})=>e+n)),Math.max(...t.map(({top:e,height:n})=>e+n))];
function Sm(t){let{clientWidth:e,clientHeight:n}=$("drawing"),[o,s]=$m(t);return Math.max(1,o/(ac[0]*e),s/(ac[1]*
n))}function ic(t,e=1){let n=Math.max(Vo[0]*e,Vo[1]),[o,s]=[ym,xm].map(p=>Math.max(jn()?bm*p:p,1.5*n)),r=[...t].
map(([p,w])=>{let y=w.map(en),x=[0,1].map(I=>Math.max(...y.map(V=>V[I]))+Un),k=Math.ceil(Math.sqrt(w.length*x[1]*
Pn()/x[0]))||1,O=Math.ceil(w.length/k),E=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.
max(E*x[0]+Un,mt(mc(p,w),n,600)[0]+2*pc*e),head:o,height:o+O*x[1]+Un}}),a=p=>+(p===d("noCountry"));r.sort((p,w)=>a(
p.name)-a(w.name)||w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.
height+s),0),c=Math.max(Math.sqrt(i*Pn()),...r.map(p=>p.width)),[f,h,g]=[0,0,0];return r.map(p=>{f&&f+p.width>
c&&([f,h,g]=[0,h+g+s,0]);let w={...p,left:f,top:h};return f+=p.width+s,g=Math.max(g,p.height),w})}function cc(t,e){
let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=ic(n);for(let r=0;r<4;r+=1)o=ic(n,Sm(o));
return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:h})=>r.map((g,p)=>{let w=c+Un/2+p%i*a[0]+
a[0]/2,y=f+h+Math.floor(p/i)*a[1]+u.things[g].radius+Un/2;return[g,{x:w,y}]})),groups:o}}function vm(t){return b.
centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-L(e).length||e-n)[0]}var ln=[],lc="";
function dc(){if(m.mode!=="picture")return;let t=new Set(sn()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.
arrangement&&`${m.arrangement} ${m.language} ${e}`;if(n===lc||(lc=n,ln=[],!n||!e.length))return;let o={radial:()=>({
points:[...qo(e,vm(e))],groups:[]}),kind:()=>cc(e,r=>S(u.kinds[N(r)].label)),country:()=>cc(e,km)}[m.arrangement],
s=o?.()??{points:[],groups:[]};ln=s.groups;for(let[r,a]of s.points)an(r,a)}var hc=()=>ln.flatMap(({left:t,top:e,
width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]),gc=()=>ln,wr=t=>ln.map(({name:e,things:n,left:o,top:s})=>{let r=mc(
e,n),a=Math.max(Vo[0],Vo[1]*t);return{x:o+(pc+mt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function wc(t,e,n){
t.lineWidth=n,t.strokeStyle=e.soft,t.globalAlpha=gr;for(let{left:o,top:s,width:r,height:a}of ln)t.strokeRect(o,
s,r,a);t.globalAlpha=1}var[Om,yc]=[50,.4],Mm=.75,Em=250;function xc(t,e){let n=0,o=!1,s=!1;function r(i=Om){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:yc}}),i>yc/2&&(n=setTimeout(()=>r(i*Mm),Em))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var bc=[[],[9,3],[2,3],[9,3,2,3]],Ko=[5,4],yr=4,kc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Tm=kc(u.relations.map(({thing:t})=>N(t))),Am=kc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function fn(t){let e=Tm.filter(n=>u.kinds[n].family===u.kinds[t].family);return bc[Math.max(
0,e.indexOf(t))%bc.length]}var we=t=>Am.indexOf(t)%yr,pn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>B(n.statement)?n.currency:[]))[0];var Cm=3,$c=.6;function Sc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:h}=n,
{family:g,rank:p,shape:w}=D(t),y=!o||o.has(t),x=h[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===m.selected,
O=Qt(t).includes("†")&&y,E=O&&Ie(t),I={background:x,border:a},V=ge(t);return{id:t,...Y(t),shape:w,size:Rt(t,
r,e)/r,borderWidth:(k?3:E?4:O?2:1)*(s?$c:1),color:{background:x,border:k?a:E?f:O?c:i,highlight:I,hover:I},fixed:V,
shapeProperties:{borderDashes:V?[3,2]:!1}}}function vc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,h=t.edges.find(O=>O.relation!==null)?.relation??null,g=s?null:cn(t),p=g===null?
void 0:pn(t),w=h===null?i:c[D(h).family],y=p===void 0?w:f[we(p)],x=h===null?Ko:g===null?fn(N(h)):[],k=O=>({enabled:!s&&
t.edges.some(E=>E.to===O),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?$c/r:h===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Cm,dashes:x.length&&!s?x:!1,smooth:xi(t.bend)}}function Oc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(h,g,p){e.setSize(
"100%","100%");let[w,y]=[h.map(({x:it})=>it),h.map(({y:it})=>it)],[x,k,O,E]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],I=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(k-x||1),Math.max(t.clientHeight-
o()-70,20)/(E-O||1),1.15),V=I<.35?g:null,nt=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:V??{x:(x+k)/2,y:(O+E)/2+16+o()/2/I},scale:V?.35:I},e.moveTo({...i,animation:nt?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),nt?r():(c=performance.now()+1500,Lm(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Lm=t=>t;var Rm=1.5;function Mc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function _o(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:h,paper:g}=c,
p=st(s).split(`
`);t.font=`${r} ${o}px ${h}`,t.textAlign="center",t.textBaseline="middle";let w=o*tn;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,O=t.measureText(y).width+2*Rm*f;t.fillStyle=g,t.fillRect(e-O/2,k-w/2,O,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,O=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.split(/([†‡]+)/)){
let I=/^[†‡]/.test(E);t.font=`${I?700:r} ${o}px ${h}`;let V=t.measureText(E).width;t.fillStyle=I?a?c.grave:
c.mark:i,I&&a&&(t.fillRect(O-f,k-w/2,V+2*f,w),t.fillStyle=g),t.fillText(E,O,k),O+=V}t.font=`${r} ${o}px ${h}`})}function Hn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(It)])}if(m.selected===null||!It(m.selected))return he(jt())?null:new Set([...X().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Ec(t){let e=Hn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>ht(i)+(H(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&qn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...X().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:ht}}var Qo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,h,g,p],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<p&&h<i&&
!o(w))return!1;return!0}};function Tc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(h,g)=>(n-t)*(g-e)-(o-e)*(h-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Ac=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Cc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Nm=[[0,-2],[0,2],...Cc.
map(([t,e])=>[1.25*t,1.6*e])],[Lc,Rc]=[Ac,[...Ac,...Cc,...Nm]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),xr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Nc=[...xr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],Yo=[0,8,16,24,32],[br,kr]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].flatMap(t=>[
[t,1],[t,-1],[1,t],[-1,t]]),[...Yo,48,64]];var Im=12,Ic=12,Sr=60,jm=14,Pm=600,Dm=500,Fm=400,Bm=.5,Wn=2,jc=2,qm=.8,Um=1,$r=(t,e,n,o)=>[t-n/2-Wn,e-o/2-Wn,t+
n/2+Wn,e+o/2+Wn],vr=class{names=new Map;captions=new Map;#t=new Qo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,jm));for(let c of o){
let{x:f,y:h}=this.#a(c),g=Rt(c,i,a(c));this.#t.add([f-g,h-g,f+g,h+g],c)}for(let{x:c,y:f,size:h,label:g,bold:p}of e.
titles)this.#t.add($r(c*i,f*i,...mt(g,h*i,p)),"title");this.#o=r.length>Fm?[]:r.flatMap(c=>Hm(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[h,g,p,w]=f.box;if(a&&(h<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:O})=>x+(k!==n&&Tc(O,
f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{degree:n,scale:o}=this.#s,
s=Js(e),{size:r,bold:a}=Ci(e,o,n(e)),[i,c]=mt(s,r,a),f=this.#a(e),h=Rt(e,o,n(e))+Wn+1,g=n(e)>=Ic,p=g&&this.#r.
has(e),w=g||this.#c.has(e)?Nc:xr,y=(I,V=w)=>I.flatMap(nt=>V.map(([it,ee])=>{let[C,K]=[it*(h+nt+i/2),ee*(h+nt+c/
2)];return{dx:C,dy:K,isFar:nt>(g?Im:0),box:$r(f.x+C,f.y+K,i,c)}})),x=y(g?Yo:[0]),k=I=>typeof I=="number"&&I!==
e&&n(I)<Ic,O=I=>typeof I=="number"&&!this.#r.has(I),E=this.#n(x,null,f);!E&&this.#s.shapes.length<=Sr&&(E=this.#n(
y(Yo),null,f)),!E&&p&&(E=this.#n(y(kr,br),null,f)),!E&&p&&this.#s.shapes.length>Pm&&(E=this.#n(x,null,f,k)??this.#n(
y(kr,br),null,f,O)),E&&this.#l(e,{dx:E.dx,dy:E.dy,size:r,bold:a,label:s,isFar:E.isFar},E.box)}caption({id:e,from:n,
to:o,bend:s,amount:r,weight:a},i){let[c,f]=mt(i,jo),[h,g]=[this.#a(n),this.#a(o)];if(a<jc&&Math.hypot(g.x-h.x,
g.y-h.y)<qm*c)return;let p=(r||a>=jc?Rc:Lc).map(([y,x,k])=>{let[O,E]=[x*(c/2+4),k*(f/2+4)],{x:I,y:V}=St(h,g,s,
y);return{along:y,dx:O,dy:E,off:O||E?Um:0,box:$r(I+O,V+E,c,f)}}),w=this.#n(p,e,St(h,g,s,.5));w&&(this.#t.remove(
e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:jo,label:i}))}amount(e){let n=e.
amount??"";if(this.caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),
s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)
this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,
name:a,box:i}of s)this.#i(r),a&&i&&this.#l(r,a,i)}}};function Pc(t){let{things:e,dim:n=[],lines:o,most:s=Dm}=t,
[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),c=new Set(i.flatMap(({from:p,to:w})=>[p,w])),f=new vr(
t,c),{names:h,captions:g}=f;for(let p of r.length<=Sr?r.filter(w=>c.has(w)):r)f.name(p);if(r.length<=Sr)for(let p of i)
f.amount(p);for(let p of r)h.has(p)||f.name(p);if(h.size>=Bm*r.length){for(let p of i)f.caption(p,p.label);for(let p of a)
p.amount||f.caption(p,p.label)}for(let p of n.slice(0,s))f.name(p);return{names:h,captions:g}}function Hm({id:t,
from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(r,a,o,c));return i.slice(1).
map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function Dc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function h(){if(!f)return;let x=c(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Wm=5,Xo=1.35,Or=t=>Qt(t).includes("†")?Ie(t)?"!":"†":"";function Fc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Wm*s||(t.font=`700 ${i*
Xo}px ${o}`,t.fillText(c,r,a+i*.08))}var Gm=50,un=new Map,Mr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function zm(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...nn(e,new Set([e]),new Set).
slice(0,Dn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?nn(r,s,o).slice(0,Dn):Fn(r,s,o))s.add(
i)}return s}function ct(){let[t,e]=[zm(),new Set(Mr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[
...Bo(b.preset)].filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.
has(n))}}var Bc=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:se()});
function mn({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Ho(e):t!==null?
rn(t):Ui(),b.away=new Set(r);for(let h of[...a,...b.away])b.aside.delete(h);for(let h of n)Nt(b.shown,[h.thing]),
h.all?Uo(h.thing):Nt(b.shown,Fn(h.thing,b.shown,b.away)),b.came.push(h);Nt(b.shown,o);for(let h of s)b.shown.delete(
h);b.pinned=new Set(i),b.sieve=c;let f=un.get(qc());f&&(b.shown=new Map(f))}var qc=()=>`${m.arrangement} ${b.preset}\
 ${b.centre} ${Mr().sort((t,e)=>t-e)}`;function Jo(){let t=qc();un.delete(t),un.set(t,new Map(Mr().map(e=>[e,Y(
e)]))),un.size>Gm&&un.delete([...un.keys()][0])}var Fe=matchMedia("(prefers-color-scheme: dark)");ye(Fe.matches?"dark":"light");function ye(t){document.documentElement.
dataset.theme=t}var dn=()=>document.documentElement.dataset.theme==="dark";function Uc(){let{theme:t="light"}=document.documentElement.dataset;ye("light");let e=Zo();return ye(t),e}function Zo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:yr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Vm=.55,Km=120,_m=500,Wc=3e3,Qm=3,Ym=20,ae=$("drawing"),Tr=()=>$("tools").offsetHeight,xe=new vis.DataSet([]),
es=new vis.DataSet([]),T=new vis.Network(ae,{nodes:xe,edges:es},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),zn=()=>xe.length>_m,Ar=Oc(ae,T,{isHeavy:zn,below:Tr,arrived:()=>Jc(!0),settle:Rr});Dc(T,ae.querySelector(
"canvas"),zn,Rr);var gt=Zo(),Er={names:new Map,captions:new Map},Hc=0,ts=!1,Gn={scale:0,x:0,y:0};function Xm(){
let t=z().length;return t>Wc||t>Km&&T.getScale()<Vm}function Jm(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[
-t,-e,ae.clientWidth-t,ae.clientHeight-Tr()-Ym-e]}function Zm(t){return zn()?t.filter(e=>Gc(e,50)):t}function Gc(t,e){
let{x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<ae.clientWidth+e&&o<ae.clientHeight+e}function zc(){Gn={
scale:T.getScale(),...T.getViewPosition()};let{scale:t}=Gn;Er=Pc({...Ec(Zm(z())),titles:wr(t),scale:t,sight:Jm()})}
function td(t){let e=T.getScale(),n=Rt(t,e,ht(t));return[n/e,(n+Qm)/e]}function Vc(t){let e=Hn(),n={colours:t,
highlighted:e,far:Xm(),scale:T.getScale()};return{things:z().sort((o,s)=>ht(o)-ht(s)).map(o=>Sc(o,ht(o),n)),lines:[
...X().values()].map(o=>vc(o,qn(o,e),n))}}function Kc(){sc(e=>Si(e,z(),Y,td));let t=Vc(gt);es.remove(es.getIds().
filter(e=>!X().has(String(e)))),xe.update(t.things),es.update(t.lines),zc()}var _c=()=>{};function Qc(t){_c=t}
function Cr(){gt=Zo(),rc();let t=z().length<=Wc;T.setOptions({interaction:{hover:t,dragNodes:t}}),Kc();let e=new Set(
z());xe.remove(xe.getIds().filter(n=>!e.has(Number(n)))),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&
T.unselectAll(),m.selected!==null&&xe.get(m.selected)&&T.selectNodes([m.selected],!1)}function Yc(t=!1){let e=T.
getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/Gn.scale-1)>(zn()?.2:.03);!t&&!s&&!(zn()&&Math.hypot(n-Gn.
x,o-Gn.y)*e>20)||(s?(Kc(),_c()):(zc(),T.redraw()))}function ns(){let t=T.getScale(),e=1/t,n=r=>T.getPosition(r),
o=[...Er.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:h,isFar:g}])=>{if(!xe.get(r))return[];let{x:p,y:w}=n(
r),y=Rt(r,t,ht(r))/Math.hypot(a,i)*e,x=g?{x:p+a*y,y:w+i*y}:null;return[{thing:r,x:p+a*e,y:w+i*e,size:c*e,bold:f,
label:h,from:x}]}),s=[...Er.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:h}])=>{let g=X().get(r);if(!g)
return[];let{x:p,y:w}=St(n(g.from),n(g.to),g.bend,a);return[{line:g,x:p+i*e,y:w+c*e,size:f*e,label:h,grave:g.grave}]});
return{names:o,captions:s,titles:wr(t)}}function Xc(){let[t,e]=[Hn(),T.getScale()];return z().filter(o=>Or(o)&&
(!t||t.has(o))&&xe.get(o)).map(o=>({...T.getPosition(o),radius:Rt(o,e,ht(o))/e,sign:Or(o)}))}function Lr(t){let[
e,n]=[ae.clientWidth,ae.clientHeight-Tr()],[o,s]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:e,y:n})];return{...Vc(
t),...ns(),signed:Xc(),from:o,to:s,width:e,height:n}}function Rr(){Yc(!0)}function Jc(t=!1){cancelAnimationFrame(
Hc),ts=ts||t,Hc=requestAnimationFrame(()=>{Yc(ts),ts=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,
captions:o,titles:s}=ns();wc(t,gt,e),Fc(t,Xc(),gt,e);for(let a of o)_o(t,a,a.line.weight>1?gt.ink:gt.soft,gt,e);
let r=Hn();for(let{x:a,y:i,from:c}of n)c&&Mc(t,c,{x:a,y:i},gt,e);for(let a of n){let i=r?!r.has(a.thing):H(a.thing);
_o(t,a,i?gt.soft:gt.ink,gt,e)}for(let a of s)_o(t,a,gt.soft,gt,e);Ar.isTravelling()||Jc()});T.on("dragEnd",({nodes:t})=>t.
length?Nr(t):Rr());function Nr(t){for(let e of t)an(e,T.getPosition(e));Jo(),Cr()}var Zc=t=>Gc(t,-20);var ed=3,nd=6,od=$("drawing"),tl=[null,!0],hn=!1,Ir=T.getViewPosition();function ie(t=null,e=!1){tl=[t,e],hn=!1;
let n=new Set(z()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&Ar.look(t?o:[...o,...hc()],t&&!m.highlighted?
o[0]:null,e)}var el=()=>hn||ie(...tl);function nl(t){let e=z().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,od.clientHeight/s/ed);
return Math.max(r,Math.min(nd,t))}function Be(t){hn=!0,T.moveTo({scale:nl(T.getScale()*t)})}T.on("zoom",()=>{hn=
!0;let[t,e]=[T.getScale(),nl(T.getScale())];t!==e&&T.moveTo({scale:e,position:Ir}),Ir=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{hn=hn||!t.length,Ir=T.getViewPosition()});var ol=xc(T,t=>{Nr(z()),t&&m.selected===null&&
!m.highlighted&&ie()});function jr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var rd=6,ad=2e4,sl=1e3,rl=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&B(o)&&!t.has(e)?[e]:[])),
al=(t,e)=>R(t)!==R(e)?1:2,il=t=>L(t).flatMap(e=>e.relation===null&&B(e.statement)?[tt(e,t)]:[]);function id(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of il(c)){if(n.has(f))continue;let h=e.has(c)&&e.has(f)?2:al(c,f),g=i+
h*sl+(H(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+h]??=[],s[r+h].push([g,f]))}}return o}var cd=[...u.
things.keys()].filter(t=>t<P&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,rd);function gn(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...rl(o),...n?cd:[]].filter(p=>!o.has(p))),r=id(e,o,s),a=p=>Math.floor((r.get(
p)??1/0)/sl),i=new Map,[c,f]=[0,!1];function h(p){let w=p[p.length-1];if(c+=1,f||=c>ad,f)return;if(w===e){let k=p.
filter(O=>!R(O)||o.has(O)).join();i.has(k)||i.set(k,p);return}let x=[...new Set(il(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,O)=>Number(R(k))-Number(R(O))||k-O);for(let k of x){let O=o.has(w)&&o.has(k)?2:al(w,k);a(k)===a(
w)-O&&h([...p,k])}}r.has(t)&&h([t]);let g=p=>p.filter(w=>H(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((p,w)=>g(p)-g(w)),isCut:f}}function ld(t,e,n){let{captions:o}=Z(t),s=ft(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let h=r.find(g=>g[c]===e&&a.some(p=>p[c]===
n&&p[f]===g[f]));if(h)return{said:s,both:i,third:h[f]}}return{said:s,both:null,third:null}}function Pr(t){let e=rl(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Tt(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
tt(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...c])].flatMap(pt),h=[...new Set(
[...i,...c])].map(y=>ld(y,r,o)),g=a.filter(B).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),p=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...h].sort((y,x)=>p(y)-p(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(B))}})}function lt(){Object.assign(m,Oo),Yt(null)}function ce(t,e=!1){Object.assign(m,Oo,{selected:t,passed:e,tab:"de\
tails"}),Gi(t,e)}function wn(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=dt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ti(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function qe(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=gn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Vn(t){lt();let e=To(t).filter(n=>!R(n));Object.assign(m,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function yn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Kn(t){
let{preset:e}=u.steps[t];if(re()!==e&&(m.arrangement="",rn(e)),lt(),!t)return;let{things:n}=yn(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!H(i)),r=s.filter(It),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Yt(a):
Yt(o,null,n)})}function _n(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=m,
f=new Map(De());t!==null?(Yt(null),ce(t,e)):n?wn(n.from,n.to):o!==null?Vn(o):s&&a.from!==null&&a.to!==null?qe(
a.from,a.to,a):r!==null&&Kn(r),Object.assign(m,{unknown:i,tab:c});for(let h of sn())an(h,f.get(h)??Y(h))}var os=null;function vt(t=null,e=!1){os=m.mode==="picture"?null:()=>ie(t,e),os||ie(t,e)}function fd(){let{selected:t,
highlighted:e}=m;vt(t!==null?[t,...ot(t,on()).filter(It)]:e)}function wt({from:t=null,moves:e=!0}={}){Lt(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&ut(!0),q(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(rt(d("chosen")+me()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&fd())}function Dt(t){J(),ce(t),wt()}function cl(t){J(),ce(t),wt({moves:!1})}function ll(t){ce(
t,!0),wt({moves:!Zc(t)})}function ss({from:t,to:e}){J(),wn(t,e),wt({moves:!1})}function Ue(){let{length:t}=sn();
J(),lt(),wt(),t&&vt()}function fl(t){J(),lt(),m.mode==="types"&&Rn("picture"),m.arrangement="",rn(t),wt(),vt(null,
!0)}function Xt(t){t<0||t>=u.steps.length||(J(),Kn(t),wt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].
points.length&&ut(!0),rt($("headline").textContent),vt(m.highlighted))}var Qn=()=>Xt(0);function rs(t,e,n={}){
J(),qe(t,e,n),wt()}function be(t){let e=m.passage;J(),Vn(t),wt({from:e})}function as(t,e=!0){m.unknown=null;let n=Ka(
t,e);n&&Object.assign(m,{unknown:n,tab:"overview"}),wt(),n&&ut(!0),m.tab==="overview"&&vt(m.highlighted,!m.highlighted)}
function le(t,e,n=[]){J(),t(),_n(),m.stays=e===void 0,q(),e!==void 0&&vt(e===null?null:[e,...ot(e),...n])}var pl=t=>le(
()=>rt(d("added")(Ho(t))),t),is=(t,e=!0)=>le(()=>rt(d("added")(Wi(t))),e?t:void 0),ul=()=>m.selected??m.pair?.
from;function cs(t){let[e,...n]=t;le(()=>{rr(t),n.length||ce(e)},n.length?ul():void 0,t),n.length||wt()}function ls(t){
let[e,...n]=t;if(le(()=>{n.length||lt(),ar(t)},n.length?ul():void 0,t),n.length)return;let s=zo(e);s&&wn(s.from,
s.to),wt()}var ml=()=>le(()=>rr(Pe()),null),dl=()=>le(()=>ar(Bi()),null),hl=t=>le(()=>zi(t));function gl(t){J(),
lt(),sr(t),wt(),rt(d("hiddenNow"))}var Jt=(t,e)=>le(()=>Vi(t,e)),Dr=t=>le(()=>Ki(t));function Fr(){Qa(),rt(d("\
undone"))}function He(t){Rn(t),q(),t==="picture"&&os&&os()}function wl(t){m.reading=t,Kt("readings",t),_n(),q()}var pd={33:60,35:62},ud=126;function md(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):ud;o=o*85+(r<42?pd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ke(t){let e=new Blob(
[md(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var dd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function fe(t){
let e=`${t}-block`;return document.getElementById(e)||await dd,document.getElementById(e)?.textContent??""}var xl=new Map;
function fs(t){let e=xl.get(t)??hd(t);return xl.set(t,e),e}async function hd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ke(await fe(t))),document.head.append(e)}var gd=80,Yn=()=>ps(v.own===null?[v.name,...Object.values(v.typed).flat()]:["sparql"]);function xn(){if(v.isDrawn)
return Yn();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return ps([u.passages[e].name]);let{
centre:r,preset:a}=ct(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?ps(c.map(
ne)):ps([a===null?"graph":u.presets[a].name])}function ps(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,gd)||"graph"}function $e(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var wd=10.2,yd=5.9,bl=7.2,kl=15,xd=13,[$l,bd]=[14,.36];function Xn(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;je(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function Sl(t,e,n){
let o=Math.floor(e/yd),s=t.caption.flatMap(C=>Xn(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(bl*Math.max(0,...C.map(je)));function h(C){let K=t.rows.filter(({kind:kt,x:qt})=>kt===
"name"&&qt===C);return Math.floor(Math.min(f(K.map(({text:kt})=>kt))+$l,bd*e))}let[g,p]=c?[h(0),h(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+$l:150),y=t.rows.map(({label:C=""})=>Xn(C,Math.floor(w/bl))),x=t.rows.map(
({note:C=""})=>Xn(C,o)),k=C=>Math.max(...C.map(({length:K})=>K))-1,O=k(y),E=O*kl+k(x)*xd,I={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:c?1:99,flow:c?e-g-p:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+E,row:46+E,up:(t.kind==="bar"?-14:-12)-O*kl,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:Xn(t.title,Math.floor(e/wd)),subtitle:t.subtitle?Xn(t.subtitle,o):[],high:44*r,last:r-
.5},V=JSON.parse(new TextDecoder().decode(await ke(await fe("templates")))),nt=JSON.stringify(V[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),it=JSON.parse(nt.replace(/"@(\w+)@"|@(\w+)@/g,(C,K,kt)=>K?JSON.stringify(I[K]):String(
I[kt]))),ee={rows:t.rows.map((C,K)=>({...C,..."label"in C?{label:[...Array(O+1-y[K].length).fill(""),...y[K]],
note:x[K]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,K)=>({n:K,
text:C}))};for(let C of it.data)Object.hasOwn(ee,C.name)&&(C.values=ee[C.name]);return it}var kd=760,$d=280;async function Sd(t,e){await fs("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return st(await window.charts.svg(await Sl(t,Math.min(Math.max(e,$d),
kd),s)))}function qr(t,e,n=Yn){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Sd(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=M(d("saveSvg"),()=>$e(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),{class:"tool","ar\
ia-label":d("saveChart")});o.replaceChildren(r,a),o.removeAttribute("aria-busy")}),o}var Br=!1;function vl(t,e,n="",o=!1){
return t?l("details",{class:"charted",open:Br||o,ontoggle:({target:r})=>vd(r,t,e)},l("summary",{},d("asChart")),
n):""}function vd(t,e,n){Br=t.open,Br&&!t.querySelector("figure")&&t.querySelector("summary")?.after(qr(e,n()))}var Od=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Ol="http://www.w3.org/2001/XMLSchema#",El=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Md=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
Ed=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,bn=t=>Ed(Md.test(t)?`'${t}`:t),Ml=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function Tl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,h=f||
("iri"in s||c?"":`${Ol}string`),g=f.startsWith(Ol)&&El.test(i);return[bn(n.iri),bn(o),g?i:bn(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,h,c].map(bn),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",Ml(r.errata)]:[Ml(r.errata),""]).map(bn)]});return Al([Od,...e])}var Al=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Cl=t=>Al(t.map(e=>e.map(n=>El.test(n)?n:bn(n))));var Se="http://www.w3.org/2000/svg",Jn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function U(t,e,...n){let o=document.
createElementNS(Se,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?st(s):s)),o}function us(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return U("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},U("path",{
d:"M0 6h26",...o}))}var Ot=({family:t,shape:e})=>U("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},U("path",{d:Jn[e]}));function Q(t){return t>=P?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Dt(
t)},Ot(D(t)),A(t))}function We({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Ur({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function ms(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):at(e)}function at(t){let e=u.passages[t],[n,o]=[Ur(e),`${We(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${d("readHere")}`};return M(n,()=>be(t),{class:"chip",...s})}var Ll=null;function Zn(){return Ll??=fe("rdf").then(ke).then(t=>JSON.parse(new TextDecoder().decode(t))),Ll}function Ge(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Td=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Ad={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Cd(t){let[,e,n="",o=""]=Td.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Ad[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Rl(){let t=await Zn(),e=z(),n=c=>({iri:Ge(u.things[c].name,t.prefixes),
thing:c}),o=c=>B(c)&&typeof u.statements[c].object!="number",s=Vt(dt());for(let c of e)for(let f of pt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=u.statements[c],{subject:h,predicate:g,object:p}=f;return{
subject:n(h),predicate:Ge(t.predicates[g],t.prefixes),object:typeof p=="number"?n(p):Cd(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var ds=(t,e)=>(e.types[t]??[]).map(n=>Ge(n,e.prefixes));var Gr=20,Ft=()=>document.getElementById("tab-ask")!==null,to=class extends Error{constructor(e){super(e),this.
why=e}},kn=null,eo=new Map,Nl=0;function Il(t,e,n){Nl+=1;let o=Nl;return new Promise((s,r)=>{eo.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Wr(t){kn?.worker.terminate(),kn=null;for(let{reject:e}of eo.
values())e(new to(t));eo.clear()}async function Ld(){let t=await ke(await fe("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Wr("broke");let f=eo.get(r);eo.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Wr("broke")};let o=[await fe(
"engine"),await fe("engine-data"),u.readings[0],document.baseURI],s=Il(n,"open",o);return{worker:n,known:s}}var Hr=null;
async function jl(){return kn||(Hr??=Ld(),kn=await Hr,Hr=null,kn)}async function Pl(){return(await jl()).known}
async function yt(t,...e){let{worker:n,known:o}=await jl();await o;let s=setTimeout(Wr,1e3*Gr,"ended");try{return await Il(
n,t,e)}finally{clearTimeout(s)}}var no="http://www.w3.org/2001/XMLSchema#",Rd=/[\p{Cc} <>"{}|\\^`]/u,Nd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function hs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(hs).join(" ")} )>>`;if(t==="uri"){if(Rd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Nd[r])}"`;return o?`${s}@${o}`:n&&n!==`${no}\
string`?`${s}^^<${n}>`:s}var Id=["Long","Int","Short","Byte"],jd=["integer",...Id.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],P0=new Map([...jd.map(t=>[no+t,/^[+-]?\d+$/]),
[`${no}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${no}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${no}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Dl=null,Fl=null;function zr(t){let{prefixes:e}=j.terms??u;return Dl??=new Map(u.things.map(({name:n},o)=>[
Ge(n,e),o])),t?.type==="uri"?Dl.get(t.value):void 0}function Pd(){if(!j.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=j.terms,o=r=>`<${Ge(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],h=`${o(r)} <${Ge(e[a],n)}> ${f}`;s.set(h,[...s.get(h)??[],c])}),
s}function Bl({evidence:t}){Fl??=Pd();let e=t.map(n=>({one:n,places:(Fl?.get(Dd(n))??[]).filter(B)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Dd=({triple:t})=>t.map(
hs).join(" ");function ql(t){let n=[...new Set(t.flat().map(zr))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!R(
s));return o.length?o:n}var Fd=60,gs=()=>v.answer?ql(v.answer.rows.map(({terms:t})=>t)):[];function Ul(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=gs(),e=t.filter(o=>!H(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
Fd?Yt(n):null,m.highlighted??[]}function Vr(){return v.isDrawn=!0,mn({...Bc(),added:gs()}),m.highlighted=null,
null}var Hl=null;function ve(){return Hl??=Bd(),Hl}async function Bd(){try{let[t,e]=await Promise.all([Pl(),Zn()]);
Object.assign(j,{now:t,terms:e})}catch(t){j.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}q()}var Wl=()=>`${m.
reading} ${m.language} ${JSON.stringify(v.rates)}`;function Gl(){_t()&&v.key!==Wl()&&Kr()}var ws=null;async function Kr(t=!1){
let e={};ws=e,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Wl()});let{reading:n,language:o}=m,
s=[];try{await ve();let r=v.own===null?await yt("answer",v.name,v.typed,n,o,v.rates):await yt("sparql",v.own,n,
o);if(ws!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(v,{answer:a,holds:i,
isBusy:!1}),c&&(v.trouble={kind:"refused",message:c}),s=f||v.isDrawn?Vr():Ul(),rt(a?d("rows")(a.rows.length):""),
t&&a&&No(),a&&!a.rows.length&&v.own===null&&Ud(e)}catch(r){if(ws!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(v,{answer:null,isBusy:!1});let c=r instanceof to?r.why:qd(i);v.trouble={kind:c,details:i,message:a}}
q(),(s===null||s.length)&&vt(s)}var qd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Ud(t){
let e=await yt("alternatives",v.name,v.typed,m.reading).catch(()=>null);ws===t&&(v.others=e,q())}function zl(){
J(),lt();let t=Vr();Lt("ask"),q(),vt(t)}var xt=(t,e={},n=null)=>Qr({name:t,typed:e,said:n}),oo=t=>Qr({own:t});
function _r(t){J(),v.rates=t,Kr(),q()}var $n=()=>Qr({});function Qr(t){J(),lt(),Yr(t),Lt("ask"),ut(!0),q()}function Yr(t){
Nn(t),(v.name||v.own)&&Kr(!0)}var Hd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Oe=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Kl=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Hd[Math.floor(n/588)]:e}).join("");function Xr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Vl=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(
1).map((n,o)=>e[o]+n))};function _l(t,e){let[n,o]=[Vl(t),Vl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.
size+o.size||1)}var Wd=.5,Yl=u.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Oe(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Oe),...r],initials:s.map(Kl).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function so(t,e=12){let n=t.trim().normalize("NFC"),o=Oe(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Yl.
map((r,a)=>{let i=s?r.initials.map(c=>Xr(c,n)):r.plain.map(c=>Xr(c,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(H(r.thing))-Number(H(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function Sn(t,e){let n=so(t,e);if(n.length)return n;let o=Oe(
t.trim());return Yl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>_l(a,o)))})).filter(({share:s})=>s>=
Wd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Xl(){if(!v.said)return[];let{text:t,left:e,others:n}=v.said,o=n.map(a=>M(`${Ro(a.name)} ${Je(a)}`,()=>xt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function Jl(){
let{parameter:t,text:e,why:n}=v.trouble?.details??{},o=n==="unknown"?Sn(e,3):[],s=o.map(r=>M(A(r),()=>xt(v.name,
{...v.typed,[t]:[ne(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},d("didYouMean")," ",...s)]:[]}
function Zl(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(j.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${d("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>xt(
o,s)},a,c))});return[l("h2",{},d("otherRows")),l("ul",{class:"others"},...n),e?F(d("notAllAsked")):""]}function ze(t){let{passages:e="",prefixes:n={}}=j.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function Gd(t){let e=M(d("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=d("copied")},{class:"tool"});return l("li",{},l("span",{dir:"auto"},t)," ",e)}var Jr="";function ys(t){
let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Jr===n)&&(Jr=s.open?n:""),!s.open)return;await ve();let r=new Map(Object.entries(j.now?.citations??
{}).map(([i,c])=>[ze(i),c])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(Gd),j.now?"":
l("li",{class:"muted"},d("notStarted")))}return l("details",{ontoggle:o,open:Jr===n},l("summary",{},d("cite")),
e)}var zd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Vd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ve=null,ro=zd,tf=new Map;function Kd(){let t=tf.get(m.reading)??yt("vocabulary",m.
reading);return tf.set(m.reading,t),t}async function _d(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Kd(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:h})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:h})),r=Object.keys(j.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Vd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Zr(){if(!Ve)return;let{doc:t}=Ve.state,e=v.trouble?.kind==="mistake"?v.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:d("mistake")(e)})}Ve.dispatch(window.editor.setDiagnostics(
Ve.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Qd={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Yd={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Xd(t){let e=()=>(oo(Ve.
state.doc.toString()),!0),n=Object.entries(Qd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[_d],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(ro=r.doc.toString())}),t.EditorView.theme(Yd)]}async function Jd(t,e){
if(await fs("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Xd(n)});Ve=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Zr()}function ef(){
v.own&&(ro=v.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
ro,t.addEventListener("input",()=>{ro=t.value});let e=l("div",{class:"sparql"});return Ve=null,setTimeout(()=>Jd(
e,t).catch(()=>{})),[M(`← ${d("allQuestions")}`,$n,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),
F(d("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},M(d("run"),()=>oo(
ro),{class:"tool run"}))]}function xs(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var vn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Zd=12,ao=({label:t})=>t[m.language==="ko"?1:0];function th(t,e){let n=Oe(e.trim()),o=t.flatMap(r=>{let a=[
...r.label,...r.names].map(i=>Oe(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:
[]}),{compare:s}=new Intl.Collator(m.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(
a.place)||s(ao(r.choice),ao(a.choice))),o.slice(0,Zd).map(({choice:r})=>r)}function nf(t,e,n){let{input:o,list:s}=xs(
t,{"aria-label":d("found")}),r=[],a=new vn(o,s,h=>f(r[h].typed)),i=()=>a.show(r.map((h,g)=>a.option(g,l("span",
{dir:"auto"},ao(h)))));async function c(){r=th(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.
activeElement===o&&i()}function f(h){o.value="",r=[],i(),h.trim()&&n(h.trim())}return o.addEventListener("inpu\
t",c),o.addEventListener("focus",c),o.addEventListener("keydown",h=>{h.isComposing||(r.length&&a.step(h,r.length)?
i():h.key==="Enter"?(h.preventDefault(),f(r[a.active]?.typed??o.value)):h.key==="Escape"&&a.close())}),l("div",
{class:"completion"},o,s)}var of=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var sf=new Map;async function rf(t){let e=JSON.stringify([v.name,t,m.reading]),n=sf.get(e)??await yt("choices",
v.name,t,m.reading);return sf.set(e,n),n}function af(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],xt(v.
name,n)}function eh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(h=>{let g=of(
h,()=>af(t,r.filter(p=>p!==h)));return rf(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===h||x.includes(h));
w&&(g.textContent=st(ao(w)))}),g}),i=nf(s,()=>rf(t),h=>af(t,e?[h]:[...new Set([...r,h])])),c=i.querySelector("\
input"),f=_(o);return c.placeholder=`${d("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",
{for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var nh=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?j.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),xt(e)};return o?l("a",{href:`#query=${e}`,
onclick:s},S(o.title)):e});function cf({title:t,description:e,parameters:n}){return[M(`← ${d("allQuestions")}`,
$n,{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),F(...nh(S(e))),...n.map(eh)]}var lf=t=>At(`topic-${t}`)||t,ta="";function ff(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=ta.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:h,
tags:g})=>{let p=[c,f,h,g,g.map(lf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let h=i.filter(p=>p.tags.includes(c)).map(({name:p,title:w})=>l(
"li",{},M(S(w),()=>xt(p),{class:"question",value:p}))),g=l("summary",{},lf(c)," ",l("small",{},String(h.length)));
return h.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...h))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},d("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":d("whichQuestio\
n")});return s.placeholder=d("whichQuestion"),s.value=ta,s.addEventListener("input",()=>{ta=s.value,o()}),o(),
[F(d("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(d("ownQuery"),()=>oo(""),{class:"plain"})),n]}var pf="";function uf(){let{trouble:t}=v;return t?t.kind==="ended"?d("ended")(Gr):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function bs(){
if(!Ft()||m.tab!=="ask")return;ve(),Gl();let t=JSON.stringify([m.language,m.reading,v.name,v.typed,v.own===null,
j.now!==null,j.hasFailed]);if(Zr(),t===pf)return;pf=t;let e=oe(),n=j.now?v.own!==null?ef():e?cf(e):[..._t()?[l(
"p",{class:"erratum"},d("noQuestion")(v.name))]:[],...ff(j.now.questions)]:[l("p",{class:"muted",role:"status"},
j.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var mf="currency";var df=/^[A-Z]{3}$/,oh=/^\d{4}-\d\d-\d\d$/,hf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function na(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>df.test(a)&&i>0&&i<1/0);return df.test(e)&&oh.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function sh({variables:t,rows:e}){let n=t.indexOf(mf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var ea=(t,e)=>l("label",{},l("span",{},t),e);function gf(t){let e=sh(t);
if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Gt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let h=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:h});return ea(d("worth")(Gt(f,1),Gt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let h=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);_r(na([o.value,s.value,...h].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},d("oneCurrency")),F(d("ownRates")),l("form",{onsubmit:i},ea(d("commonCurrency"),o),ea(d("\
rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?M(d("ownCurrencies"),()=>_r(null),{class:"tool"}):""))}var io=[];for(let t=2;io.length<64;t+=1)io.every(e=>t%e)&&io.push(t);var wf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,rh=io.map(t=>wf(Math.cbrt(t))),ah=io.slice(0,8).map(t=>wf(Math.sqrt(t))),Zt=(t,e)=>t>>>e|t<<32-e;function yf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(ah),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=Zt(r[x-15],7)^Zt(r[x-15],18)^
r[x-15]>>>3,O=Zt(r[x-2],17)^Zt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+O|0}let[i,c,f,h,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(Zt(g,6)^Zt(g,11)^Zt(g,25))+(g&p^~g&w)+rh[x]+r[x]|0,O=(Zt(i,2)^Zt(i,13)^Zt(i,22))+(i&c^i&f^c&
f)|0;[y,w,p,g,h,f,c,i]=[w,p,g,h+k|0,f,c,i,k+O|0]}[i,c,f,h,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var xf=60,ih=1e5,ch=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],co=({name:t})=>t.split("/").slice(0,-1).join("/"),oa=new Map;u.passages.
forEach((t,e)=>{t.sha256&&oa.set(co(t),[...oa.get(co(t))??[],e])});var ra=new Map;function bf(t,e){let n=new Map,
o=null,[s,r]=[0,ih];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],h=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&yf(new TextEncoder().encode(h(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:h(p)}),s=p-i)}return n}var sa=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function lh(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:bf(o,n),undone:[]},
r=n.find(g=>!sa(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of ch){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=bf([...i],n),f=g=>n.filter(p=>sa(g,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function kf(t){let[e]=[...oa].map(
f=>lh(t,f)).sort((f,h)=>h.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&ra.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!sa(r,f)).length}}var $f=t=>ra.get(co(u.passages[t])),aa=()=>ra.size>
0,ks=t=>u.passages[t].sha256?$f(t)?.sentences.has(t):void 0;function Sf(t){let e=$f(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-xf),o).join(
""),words:s,after:e.points.slice(r,r+xf).join("")}}var lo=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),$s=t=>lo().filter(
e=>e.passage===t);function On(t,e=m.language){let n=lo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Ke(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function fh(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${Ke(t)}`}function ph(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ke(r)]:[])}function uh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Re),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(ph))],i=a.length?d("correctedFrom")(a.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${W(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function fo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>uh(o,s))}function ia(t){let e=Sf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ks(t)===!1?l("p",{class:"unfound"},d("unfound")):""}function ca(t){let e=t.map(({text:n,statements:o})=>{
let s=W(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function vf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},ca(t),...e,
...fo(n))}function mh(t,e){let{text:n}=u.passages[t];return vf(e,l("p",{class:"source"},at(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},d("unparaphrased")),ia(t))}function _e(t){let e=lo(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:fh(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[mh(c,f)]);return r.length?[...i,vf(r,a)]:i}function Of(t){let{wanted:e,rest:n}=Bl(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(ze(r)));return l("div",{class:"why"},..._e(
e),...s.map(r=>l("p",{class:"paraphrase"},ms(ze(r)),` ${v.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>j.now?.citations[r])?ys(t.passages.map(ze)):"")}function Mf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var Ef=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var fa=200,Ss=fa;function dh(t,e){let n=zr(e);if(n!==void 0&&n<P)return M(t,()=>Dt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?at(o):l("span",{dir:"auto"},t)}var Cf=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
hh=(t,e)=>t.every(({cells:n})=>Cf.test(n[e])),gh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function wh(t,e,n,o,s){let r=e.cells.findIndex((g,p)=>o[p]&&g),a=v.row===n,i=M(`${n+
1}${e.mark}`,()=>{v.row=a?null:n,q()},{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-label":d("\
whyRow")(n+1,e.mark)}),c=t.columns.map((g,p)=>{let w=e.terms[t.variables.indexOf(g)];return l("td",{class:`${hh(
t.rows,p)?"numeric":""} ${p===r&&!Cf.test(e.cells[p])?"head":""} ${s[p]?"sparse":""}`,"data-heading":t.headings[p]},
e.cells[p]?dh(e.cells[p],w):"")});s.includes(!0)&&c.push(l("td",{class:"also"},Ef(t.headings,e.cells,s)));let f=v.
own===null?i:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},f),...c);return a?[h,l("tr",
{class:"opened"},l("td",{colspan:String(c.length+1)},Of(e)))]:[h]}function yh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",ms(f)]))}function xh(t){let n=`sovkg sparql --why${m.reading==="co\
rrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(d("copyCommand"),async()=>{await navigator.
clipboard.writeText(n),o.textContent=d("copied")},{class:"tool",value:n});return o}function bh({headings:t,rows:e}){
let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(ze).join(" ")]),o=Cl([["#",...t,d("sentence")],
...n]);$e(new Blob([o],{type:"text/csv;charset=utf-8"}),`${Yn()}.csv`)}function kh(t){let{headings:e,rows:n,footnotes:o,
repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Ss),f=gh(t),h=Mf(n.map(({cells:w})=>w)),g=M(d("moreRows"),
()=>{Ss+=fa,la="",q()},{class:"tool"}),p=[l("th",{scope:"col"},"#"),...e.map((w,y)=>l("th",{scope:"col",class:h[y]?
"sparse":""},w)),h.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[oe()?.gathers&&j.now?.
isApart?F(d("apart")):"",oe()?.gathers&&j.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},vl(t.chart,()=>$("an\
swer").clientWidth-48,gf(t),v.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(w,y)=>wh(t,w,y,f,h)))),n.length>Ss?g:"",i.length?F(d("emptyColumns")(i)):"",...Object.values(r).map(w=>F(d("a\
lsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?F(d("addOnce")(s.slice(0,5),s.length-5)):"",oe()?.refusal?
F(d("noEvidence")):"",...v.own!==null?[F(d("ownEvidence")),xh(v.own)]:[],...o.map(yh))]}function $h(){let{answer:t,
holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l("p",{class:"\
erratum",role:"alert"},uf()),...Jl()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"mu\
ted"},d("noRows")),...Zl()]:t?kh(t):[]}function Tf(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(
".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).length*
2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Af=null,la="";function Lf(){
let t=$("answer");if(t.hidden=!_t()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,v.said,m.language,document.
documentElement.dataset.theme,j.now!==null]);if(c===la)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ss=fa),
t.dataset.asked=JSON.stringify([e,n,o]),la=c;let f=i?.rows??[],h=o===null?S(oe()?.title??e):d("ownQuery"),g=o===
null?Je(v):"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"\
-1"},h,g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},d("rows")(f.length)):"",
i&&gs().length&&!v.isDrawn?M(d("asThePicture"),zl,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>bh(i),{class:"\
tool csv","aria-label":d("saveTable")}):"",M("×",$n,{class:"tool close","aria-label":d("closeAnswer")})),...Xl(),
...$h()),Tf(),Af??=new ResizeObserver(Tf),Af.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var vs=[28,72],Sh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Rf=u.passages.map(t=>[t.text].flat());function vh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Oh(t,e,n){let o=t.slice(Math.max(0,n-vs[0]),n).replace(
n>vs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+vs[1]).replace(n+vs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Nf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Sh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(vh),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[h,...g]=[S(c.text),...Rf[i]],p=r.length?
[h,...g].find(k=>r.every(O=>O.test(k))):void 0,w=f?h:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
h?void 0:["en","ko"][Rf[i].indexOf(w)];a.push({passage:i,lang:x,...Oh(w,y?.[0]??"",y?.index??0)})}return a}G("arrange",{write:()=>m.arrangement,read(t){if(t&&!fc.includes(t))return null;m.arrangement=t}});function Mh(t){
J();let e=ct();m.arrangement=t,t||mn(e),_n(),q(),vt()}function If(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Mh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!uc}function jf(){$("arrange").value=
m.arrangement}var Eh=/^(Heading|소제목|제목)[^:]*: /,Th=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),po=new Map,Df=M("‹",()=>da(-1),{class:"tool","data-label":"previous"}),Ff=M("›",()=>da(1),{class:"\
tool","data-label":"next"}),Bf=l("span",{class:"here"}),Mn=l("select",{"data-label":"jump"}),pa=l("div",{class:"\
bar reading"},Df,Ff,Bf,Mn),ua=l("div",{}),Ms=t=>u.passages[t].kind==="heading",Os=[...u.passages.keys()].filter(
Ms),ma=t=>S(u.passages[t].text)||d("unparaphrased");function Ah(t){let e=ma(t).replace(Eh,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ch(t){let e=$s(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},ia(t),u.articles.length&&Ft()?ys([u.passages[t].
name]):"",e.length?l("p",{class:"muted"},d("itStates")):"",e.length?ca(e):l("p",{class:"muted"},d("nothingStat\
ed")),...fo(n,u.passages[t].errata))}function Lh(t){let e=ks(t);if(e===void 0)return"";let n=l("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{
class:e?"verified":"differs"},n,o)}function Rh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,
r=l("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
m.passage===null&&t===0?"0":"-1",onclick:()=>be(t)},Ms(t)?"":l("span",{class:"number"},`${n||e} `),ma(t),o.length?
l("sup",{},"†"):"",Lh(t));return po.set(t,r),l("li",{},Ms(t)?l("h3",{},r):r,s?Ch(t):"")}function Nh(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!Ms(t[0])?d("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Os.
length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Rh)))}function da(t,e=!1){let n=m.passage===null?
0:m.passage+t;n<0||n>=u.passages.length||(be(n),e?po.get(n)?.focus({preventScroll:!0}):rt(`${We(u.passages[n])}\
: ${ma(n)}`))}function qf(){let t=$("reader");t.append(pa,ua),t.addEventListener("keydown",e=>{let n=Th.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),da(n,!0))}),Mn.addEventListener("change",
()=>be(Number(Mn.value)))}function Ih(){let{passage:t}=m,e=u.passages.length;Df.disabled=!t,Ff.disabled=t===e-
1,Bf.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
Os.findLast(o=>o<=t);Mn.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],...Os.map(o=>l("op\
tion",{value:String(o)},Ah(o)))),Mn.value=n===void 0?"":String(n),Mn.hidden=!Os.length,pa.hidden=!e}function jh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},S(o))]:[],Nh(n)]})}function Ph(){let t=new Map;u.passages.forEach((s,r)=>{let a=`${co(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=M(d(aa()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[F(d("fileNote")),l("div",{class:"tools"},n)];po.clear(),ua.replaceChildren(
l("h2",{},d("textTitle")),F(d(u.passages.length?"textHelp":"noText")),u.articles.length&&!aa()?F(d("paraphrase\
d")):"",...u.passages.some(({sha256:s})=>s)?o:[],...jh([...t.values()]))}var Pf=null;function Dh(){let t=$("re\
ader"),e=m.passage===null?null:po.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){Pf!==m.passage&&e.scrollIntoView(),Pf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+pa.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Es(){let{activeElement:t}=document,e=ua.contains(t)&&t?.classList.
contains("sentence");Ih(),Ph(),e&&po.get(m.passage??0)?.focus({preventScroll:!0}),Dh()}function ha(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function uo(t){m.language=t,document.documentElement.lang=t,document.title=st(S(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=At(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",At(n.dataset.
label));$("query").placeholder=d("search"),Kt("languages",t)}var Fh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function ga(t,e){let n=Fh[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:f,y:h}=s(c),g=Math.max(0,Math.hypot(f-t.x,
h-t.y)-Rt(c,o,ht(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:h,bend:g}of r>2?X().values():[]){let p=Ys(
s(f),s(h),g),w=Math.min(...p.slice(1).map((y,x)=>In(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var wa=()=>m.selected!==null||!!m.pair||!!m.highlighted,Qe=!1,Bh=({pointer:t})=>ga(t.DOM,Qe);function Uf(t){let{
thing:e}=ga(t,Qe);e!==void 0&&is(e,!1)}function Hf(){let t=$("drawing");T.on("click",e=>{let{thing:n,line:o}=Bh(
e);n!==void 0?cl(n):o!==void 0?ss(dr(o)):wa()&&Ue()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Qe||Uf({x:e-o,y:n-s})}),T.on("doubleClick",({pointer:e})=>Qe&&Uf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Qe=n.pointerType==="touch",Qe&&e==="poi\
nterdown"&&jr()},!0);t.addEventListener("mousemove",e=>Qe&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",jr)}var Me=(t,e)=>$(t).addEventListener("click",e),Ts=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function qh(){Me("closer",()=>Be(1.4)),Me("farther",()=>Be(1/1.4)),Me("whole",()=>ie()),Me("undo",Fr),Me(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),ol(t)})}var ya=()=>$("menu").getAttribute("aria-expanded")==="true",xa=t=>$("menu").setAttribute(
"aria-expanded",String(t));function zf(){xa(!1),$("menu").focus()}function Wf(t){ye(t),q()}var Vf=()=>$("theme").
setAttribute("aria-pressed",String(dn()));function Uh(){Me("menu",()=>xa(!ya())),Ts("modes",t=>{He(t),ya()&&zf()}),
Ts("readings",wl),Ts("languages",t=>{uo(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&xa(!1)});Me("theme",()=>Wf(dn()?"light":"d\
ark")),Fe.addEventListener("change",()=>Wf(Fe.matches?"dark":"light"))}function Gf(t){Lt(t),t==="text"&&Es(),bs(),
vo()}function Hh(){Me("fold",()=>ut(!gi())),Ts("tabs",Gf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Gf(o.value),o.focus()})}function Wh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Fr()),!(e||n||t.altKey)&&(t.key==="Escape"&&ya()?zf():t.key==="Escape"&&wa()?Ue():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Kf(){Hf(),qh(),Uh(),Hh(),Va(as),addEventListener("resize",()=>{m.mode==="picture"&&
el()}),document.addEventListener("keydown",Wh),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);Kt("modes",m.mode)}var Gh=64*1024*1024,pe=null;function Qf({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,We):""}function zh(){pe=null,ba()}function ba(){let t=$("took");if(t.hidden=pe===null,pe===null)return;t.className=
pe.read?.of&&pe.read.found===pe.read.of?"":"wrong";let e=M("×",zh,{class:"tool","aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},Qf(pe)),e)}async function Vh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Gh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:kf(r)}}async function _f(t,e=!1){t.length&&(pe=await Vh(t,e),m.tab==="overview"&&Lt("tex\
t"),ut(!0),q(),rt(Qf(pe)))}function Yf(){let t=$("file");t.addEventListener("change",async()=>{await _f([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
_f([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Kh="#finding, #legend, #beside, #answer, .page",Ye=document.body,Jf=null,Xf=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function Zf(){Ye=document.activeElement??document.body,Jf=Ye.closest(Kh)}function tp(){
let t=document.activeElement;if(Ye===document.body||Ye.checkVisibility()||t!==Ye&&t!==document.body)return;let e=[
...Jf?.querySelectorAll(Ye.tagName)??[]].filter(r=>Xf(r)===Xf(Ye)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var _h=60,Qh=2,Yh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ep={"+":()=>Be(1.4),"=":()=>Be(
1.4),"-":()=>Be(1/1.4),0:()=>ie(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function Xh([
t,e]){let n=De().get(m.selected??-1)??T.getViewPosition();return[...De()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+Qh*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Jh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=_h/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function np(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Yh[e.key];if(!(!n&&
!Object.hasOwn(ep,e.key)))if(e.preventDefault(),!n)ep[e.key]();else if(e.shiftKey)Jh(n);else{let o=Xh(n);o!==void 0&&
ll(o)}})}var Zh=250,op=3,En={rows:[],note:"",isBusy:!1};async function tg({name:t,typed:e}){let{table:n}=await yt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>_(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,op).join(", ");return`${d("rows")(n.rows.length)}${a?
`: ${a}${r.length>op?" …":""}`:""}`}function eg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:w})=>w),f=(w,...y)=>({content:[l("span",{},Ro(w.name)," ",l("b",{dir:"auto"},Je(w)),...y),
w===e[0]?"":l("small",{},d(w===s[0]?"nearest":"orElse")),w.left.length?l("small",{class:"beginning"},d("leftAs\
ide")(w.left)):""],take:()=>xt(w.name,w.typed,{text:t,left:w.left,others:w===e[0]?c:[]})});if(e.length)return{
...En,rows:[e[0],...c].map(w=>f(w))};if(a)return En;let h=[...n.flatMap(w=>Sn(w,3)),...r.flatMap(w=>_(w)??[])],
g=[...new Set(h)].map(w=>({content:[l("span",{dir:"auto"},A(w)),l("small",{},S(D(w).label))],take:()=>i(w)})),
p=[...n.length||o.length?[]:s.map(w=>f(w)),...g];return{...En,rows:p,note:d("noneAnswers")(n,o)}}function sp(t,e){
let n={said:"",isSpare:!1},o=0,s=0,r=!1;function a(f=0){t({...En,isBusy:!0,note:j.now?d("understanding")(f):d(
"starting")}),s=window.setTimeout(a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;
r=!0;let f=null;for(;f!==n&&n.said;){f=n;let{said:h,isSpare:g}=f;try{await ve();let p=await yt("understood",h,
m.reading);if(f!==n)continue;let w=eg(h,p,g,e);i(w);let[y]=p.found;if(!y)continue;let x=await tg(y);if(f!==n)continue;
w.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},x)),t(w)}catch(p){let{details:w}=p,y=w?.status===
void 0?"":d("served")(w);f===n&&i({...En,note:y})}}r=!1}return(f,h)=>{for(let w of[o,s])clearTimeout(w);let g=f.
trim().split(/\s+/).filter(Boolean),p=Ft()&&!j.hasFailed&&(g.length>1||!h&&/[?？]$/.test(f.trim()));if(n={said:p?
f.trim():"",isSpare:h},!p)return t(En);ve(),a(),o=window.setTimeout(c,Zh)}}var rp={role:"option","aria-disabled":"true","aria-selected":"false"},ka=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=sp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new vn(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=so(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",rp,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=D(e),s=l("span",{dir:"auto"},A(e));return this.#n.
option(n,Ot(o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",rp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},Ur(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},As=(t,e,n)=>new ka(t,e,n);var $a=3;function ap(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Sa(){$("tip").hidden=!0}function ip(){$(
"drawing").addEventListener("mouseleave",Sa),$("drawing").addEventListener("pointerdown",Sa,!0),T.on("hoverNod\
e",({node:t,event:e})=>ap(e,A(t),l("small",{},S(D(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=On(Vt(n.edges)),s=o.slice(0,$a).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},W(r.statements))));ap(e,...s,o.length>$a?l("small",{},`+ ${o.length-$a}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Sa)}var ng="input, select, textarea, [role=tablist], [role=application]";function cp(){G("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Kn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(ng))){if(t.key==="ArrowRight")Xt(m.tour+
1);else if(t.key==="ArrowLeft")Xt(m.tour-1);else if(t.key==="Escape")Qn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var og={corrected:"corrected",stated:"stated","as-stated":"stated"};function Cs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}G("lang",{kept:!0,write:()=>m.language===
ha()?"":m.language,read(t){if(t==="en"||t==="ko")uo(t);else{if(t)return null;uo(ha())}}});G("theme",{kept:!0,write:()=>dn()===
Fe.matches?"":dn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ye(t||(Fe.matches?"dark":"\
light"))}});G("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?og[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Kt("readings",e)}});G("as",{write:()=>m.mode===Vs?"":m.mode,
read(t){if(t&&!Co.includes(t))return null;Rn(t||Vs)}});var Bt;function Ee(t,e,n,o){G(t,{write:()=>Ht(n()),read(s){
let{places:r,unknown:a}=Cs(Wt(s),e);return o(r),a}})}var ue=(...t)=>t.flatMap(e=>e===null?[]:ne(e)),va=t=>t.map(
e=>u.kinds[e].name);Ee("view",di,()=>{let{preset:t}=ct();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Bt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:se()}});Ee("a\
round",_,()=>ue(ct().centre),([t])=>{t!==void 0&&Object.assign(Bt,{preset:null,centre:t})});Ee("show",Lo,()=>va(
ct().asked),t=>Object.assign(Bt,{asked:t}));var fp=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Ee("hide",
Lo,()=>{let{away:t}=ct();return fp(t)?[]:va(t)},t=>Object.assign(Bt,{away:t}));Ee("only",Lo,()=>{let{away:t}=ct(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return fp(t)?va([e]):[]},([t])=>{t!==void 0&&(Bt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var lp="*";G("with",{write:()=>Ht(ct().came.map(({thing:t,all:e})=>ne(t)+(e?
lp:""))),read(t){let e=Wt(t),{unknown:n}=Cs(e,o=>_(o.replace(/\*$/,"")));return Bt.came=e.flatMap(o=>{let s=_(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(lp)}}),n}});Ee("add",_,()=>ue(...ct().added),
t=>Object.assign(Bt,{added:t}));Ee("without",_,()=>ue(...ct().removed),t=>Object.assign(Bt,{removed:t}));G("li\
nes",{write:()=>Ht(Po.flatMap(t=>jt()[t]?`${t} ${jt()[t]}`:[])),read(t){return Bt.sieve=se(),Wt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Po.find(r=>r===n);return s&&(Bt.sieve[s]=o),!s})}});Ee("pin",_,()=>ue(...ct().
pinned),t=>{mn({...Bt,pinned:t}),lt()});function mo(t,e,n,o,s){G(t,{write:()=>Ht(o()),read(r){let a=Wt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=Cs(a,n);return a.length&&!c.length&&s(...i),c}})}mo("line",2,_,()=>m.pair?ue(m.pair.from,m.pair.to):
[],(t,e)=>wn(t,e));mo("passage",1,mi,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>Vn(t));mo("path",
2,_,()=>m.isTold?ue(m.path.from,m.path.to):[],(t,e)=>qe(t,e));G("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&qe(e,n,
{avoids:!0})}});G("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>gn(e,n,o).paths.length)return null;
qe(e,n,{avoids:o,way:Number(t)-1})}}});mo("at",1,_,()=>ue(m.passed?m.selected:null),t=>ce(t,!0));mo("entity",1,
_,()=>ue(m.passed?null:m.selected),t=>ce(t));function pp(t){Yr(t),m.tab==="overview"&&(m.tab="ask")}G("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Ht(e)]),read(t,e){if(!t||!Ft())return v.name&&Nn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Wt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?pp({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});G("rates",{write:()=>hf(v.rates),read(t){let e=na(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});G("sparql",{write:()=>v.own??"",read(t){if(t&&!Ft())return[t];t&&v.own!==t?pp({own:t}):
!t&&v.own!==null&&Nn()}});G("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&_t(),
t&&t!=="answer"?null:void 0}});function sg(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":_t()?"ask":"o\
verview"}G("tab",{write:()=>m.tab===sg()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;m.tab=t}}});var rg=.45;function Ls({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*tn/2+n*.35;return U("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n*rg,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((h,g)=>h.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*tn},x={fill:r?i.grave:i.mark,"font-weight":700};return U("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function up({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,h,g]=[Y(t),Y(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[U("path",{d:bi(f,h,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(O=>O.to===y)||w.push(ag(Y(y),n?St(f,h,n,k):Y(x),c(y),g,r));return w}function ag(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[h,g]=[5+3*s,1.5+
s],p=[c-a*h,f-i*h],w=[[c,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return U("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function mp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=D(
t),i=o/6;return U("path",{d:Jn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ge(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},U("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var Mt=24,Rs=22,Te=12,ho=18,ig=480,cg=2,dp=8e3;function lg(t,e){let n=Lr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=U("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),h=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:O}of gc()){let E={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":gr};c.append(U("rect",{x:y,y:x,width:k,height:O,...E}))}
for(let y of n.lines)c.append(...up(X().get(y.id),y,h));c.append(...n.things.map(mp));for(let{x:y,y:x,radius:k,
sign:O}of n.signed){let E={"font-size":k*Xo,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(U(
"text",{x:y,y:x+k*Xo*.4,...E},O))}for(let y of n.captions)c.append(Ls(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&c.append(U("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)c.append(Ls(y,H(y.thing)?t.soft:t.ink,t));c.append(...n.titles.map(y=>Ls(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(Y(y)));return{svg:c,things:w,
width:r,height:a}}function Oa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();mt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Ma=(t,e,n,o)=>t.map((s,r)=>U("te\
xt",{x:Mt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function fg(t,e,n,o,s){let r=new Set(t),a=dt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:N(y))),c=[],[f,h]=[Mt,o+ho],g=(y,x,k,O=[])=>({
label:y,sign:()=>U("path",{d:`M${f} ${h-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":O.join(" ")||"none"})}),
p=[...new Set(t.map(N)),...i].map(y=>{let{label:x,family:k,shape:O}=u.kinds[y],E=n.families[k].full;return i.has(
y)?g(S(x),E,2,fn(y)):{label:S(x),sign:()=>U("path",{d:Jn[O],fill:E,transform:`translate(${f} ${h-10})`})}}),w=e.
map(y=>g(d("wideLine")(Gt(y)),n.amounts[we(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+mt(y,Te)[0]+
ho;f+k>s&&f>Mt&&([f,h]=[Mt,h+ho]),c.push(x(),U("text",{x:f+18,y:h,"font-size":Te,fill:n.ink},y)),f+=k}return{made:c,
height:c.length?h-o+ho/2:0}}function pg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function ug(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?d(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function Ea(t){let{licences:e}=await Zn(),n=Uc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(ig,Lr(n).width),[c,f]=ug(),h=Oa(c,Rs,i-2*Mt,600),g=Oa(f,Te+2,i-2*Mt),p=Mt+h.length*Rs*1.3+
g.length*(Te+2)*1.3+ho/2,{svg:w,things:y,width:x,height:k}=lg(n,p);w.setAttribute("x",String((i-x)/2));let O=[
...X().values()].filter($t=>cn($t)!==null),E=[...new Set(O.flatMap($t=>pn($t)??[]))],{made:I,height:V}=fg(y,E,
n,p+k,i-Mt),nt=u.articles.map(S).filter(Boolean).join("; "),it=[nt?d("slideSource")(nt):"","sovkg",...e.map(pg)].
filter(Boolean).join(" · "),K=[w.textContent?.includes("†")||y.some($t=>Qt($t).includes("†"))?d("slideErr\
ata"):"",it].filter(Boolean).flatMap($t=>Oa($t,Te,i-2*Mt)),kt=p+k+V,qt=kt+K.length*Te*1.3+Mt,Ce=U("svg",{xmlns:Se,
viewBox:`0 0 ${i} ${qt}`,width:i,height:qt,"font-family":a,role:"img"});return Ce.append(U("title",{},c)),t||Ce.
append(U("rect",{width:i,height:qt,fill:r})),Ce.append(...Ma(h,Mt/2,Rs,{"font-weight":600,fill:o}),...Ma(g,Mt/
2+h.length*Rs*1.3+2,Te+2,{fill:s}),w,...I,...Ma(K,kt,Te,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Ce)],{type:"image/svg+xml"}),width:i,height:qt}}async function hp(t){let{file:e,width:n,height:o}=await Ea(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(cg,dp/n,dp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(h=>h?c(h):f(new Error("PNG")),"image/png")})}var go=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),gp=t=>t.
split(/[#/]/).at(-1)||t;function wp({triples:t,things:e,terms:n}){let o=new Map;function s(f,h,g){let p=o.get(
`${f} ${h}`)??`k${o.size}`;return o.set(`${f} ${h}`,p),`<data key="${p}">${go(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:h,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",h),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${go(f.iri)}" target="${go(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(gp(h),[...w.get(gp(h))??[],g.value])}let i=e.map(({iri:f,
thing:h})=>{let[g,p]=[u.things[h].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",ds(h,n).join(" "))];for(let[y,x]of r.get(h)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${go(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,h])=>{let[g,p]=f.split(" ");return`<key id="${h}" for="${g}"\
 attr.name="${go(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var yp="http://www.w3.org/2000/01/rdf-schema#label",mg="http://www.w3.org/2001/XMLSchema#string",Tn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
xp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function bp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:yp.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?xp(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${Tn(g)}@${p}`:w&&w!==mg?`${Tn(g)}^^${r(w)}`:Tn(g)}let i=new Map,c=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of ds(p,n))c(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${Tn(y[0])}@en`,`${Tn(y[1])}@ko`]:[Tn(y)];c(w,`${r(yp)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)c(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${xp(p)} .
`),`
`,...f].join("")}var dg={turtle:[bp,"text/turtle","ttl"],csv:[Tl,"text/csv","csv"],graphml:[wp,"application/graphml+xml","graph\
ml"]};async function Ta(t){let[e,n,o]=dg[t];$e(new Blob([e(await Rl())],{type:`${n};charset=utf-8`}),`${xn()}.${o}`)}
var kp=()=>$("transparent").checked;async function hg(){try{await navigator.clipboard.writeText(location.href),
rt(d("linkCopied"))}catch{prompt(d("copyLink"),location.href)}}var $p={png:async()=>$e(await hp(kp()),`${xn()}\
.png`),svg:async()=>$e((await Ea(kp())).file,`${xn()}.svg`),print:()=>print(),link:hg,turtle:()=>Ta("turtle"),
csv:()=>Ta("csv"),graphml:()=>Ta("graphml")};function gg(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];
t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.
offsetHeight-8)}px`}function Sp(){let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggl\
e",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&gg()}),t.addEventListener("click",async({target:n})=>{
Object.hasOwn($p,n.id)&&(t.hidePopover(),$("take").focus(),await $p[n.id]())});for(let n of[t,$("take")])n.addEventListener(
"keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var wg=["ranked","rated","paid","pursued"],Op=6,Mp=t=>u.kinds[N(t)].beside,Aa=t=>t<P&&Mp(t)==="others",Ep=[...u.
things.keys()].slice(0,P).filter(Aa).sort((t,e)=>L(e).length-L(t).length||t-e);function yg(t,e){J(),m.beside=[
t,e],No(),q(),$("beside").querySelector("h1").focus()}function xg(){J(),m.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function Tp(t){let e=Ep.filter(a=>a!==t);if(!Aa(t)||!e.length)return"";let n=e.map(
a=>M(A(a),()=>yg(t,a),{class:"tool"})),o=n.splice(Op),s=l("details",{},l("summary",{},d("andMore")(o.length)),
l("div",{class:"tools"},...o)),r=et(d("besideOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function bg(t,e){let n=[...Tt(t),...ot(t)].filter(s=>Mp(s)===e);return On(new Set(n.flatMap(pt).filter(
B))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function kg({text:t,statements:e,passage:n}){let o=W(e),s=n===
null?"":at(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l("sup",{},o):""," ",s)}function $g(t,e){let n=bg(
t,e).map(kg),o=n.splice(Op);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},d("notSaid")),o.length?
l("details",{},l("summary",{},d("andMore")(o.length)),l("ul",{},...o)):"")}function vp(t,e){let n=Ep.filter(s=>s!==
e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},A(s))),o=l("select",{"aria-label":d("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q()}},...n);
return l("th",{scope:"col"},Q(e[t]),o)}function Ap(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.
replaceChildren();let n=wg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},...e.map(s=>$g(
s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(A).join(" · ")),M("×",xg,{class:"\
tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(A).
join(" · ")},l("table",{},l("thead",{},l("tr",{},vp(0,e),vp(1,e))),...n.map(o=>l("tbody",{},...o)))))}G("besi\
de",{write:()=>m.beside?Ht(m.beside.map(ne)):"",read(t){if(m.beside=null,!t)return;let e=Wt(t),n=e.map(_),o=e.
filter((i,c)=>n[c]===void 0||!Aa(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;
m.beside=[s,r]}});var Cp=6,Sg=12;function Ca(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!B(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function La({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:d("relationOf")(n)}var Lp=({ends:t})=>[...t].map(([e,n])=>{let o=W(n);return l("span",{class:"end"},
Q(e),o?l("sup",{},o):"")});function vg(t){let e=Lp(t),n=e.length>Cp+1?Cp:e.length,o=l("summary",{},d("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},La(t)),l("dd",{},...e.
slice(0,n),s))}function Ra(t){let e=ft(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(D(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Og(t,e){let n=Ra(t),o=Ca(t,s=>s!==e&&!(H(s)&&n.startsWith(A(s))));return l("l\
i",{},M(n,()=>Dt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},La(s)),...Lp(s))))}function Mg(t){let e=new Map;for(let o of Tt(t)){let s=Ca(o,a=>a===t).map(La).join(
", ");if(!s)continue;let r=`${S(D(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Sg;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Og(r,t)))))}function Rp(t){let e=Ca(t,o=>R(t)||!R(o)).map(vg),n=R(t)?[]:Mg(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var Eg=3,Tg=5,Np=12,Ag=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Cg=150;function Ip({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Cg?3:0)}function Lg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=$s(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Rg(t){let e=Eo(t),o=On(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Ip(c,t)-Ip(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Eg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Lg(i,e));return[...new Set(a)]}function Ng({text:t,statements:e,passage:n}){let o=W(e),s=n===null?"":
at(n),r=t.replace(Ag,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Ig(t){
let e=o=>ft(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Tt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function jg(t){let e=Ig(t).slice(0,Tg).map(n=>{let o=ot(n).filter(r=>r!==t&&
!H(r)&&D(r).rank==="actor"),s=M(Ra(n),()=>Dt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(Q))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}function jp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(D(a).rank),o=ot(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Np+1?o.splice(Np):[],r=l("details",{},l("summary",{},d("andMore")(s.
length)),...s.map(Q));return l("section",{class:"near"},l("h3",{},`${d("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(Q),s.length?r:""))}var Pp=t=>[...Rg(t).map(Ng),jg(t)];var Pg=12,Dg=3,Dp=["from","to"];function Fp(){let{from:t,to:e}=m.path;t!==null&&e!==null?rs(t,e,{avoids:m.path.
avoids}):Na()}function Fg(t){let{input:e,list:n}=xs(`path-${t}`,{"data-label":"found"});return As(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&Fp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Bp=l("div",{"aria-live":"polite"});function qp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},Fp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Dp.map(Fg),M("",t,{class:"tool","data-message":"swap"}),Bp)}function Bg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?d("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Dg).join("; "))}var qg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,Q(t),
" – ",Q(e)),Bg(n),..._e(o));function Ug(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Pg).map((f,h)=>{let p=Pr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
p,()=>rs(n,o,{avoids:s,way:h}),{class:"tool","aria-pressed":String(h===r),"data-act":`way-${h}`})}),i=t.length-
a.length,c=d("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},d("andMore")(i)):"")}function Hg(){let{from:t,to:e,
avoids:n}=m.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
rs(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,d("avoidHubs"))}function Wg(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=gn(t,e,
n),a=Pr(s[Math.min(o,s.length-1)]??[]),i=a.length?d("steps")(a.length):d("noPath");return[Hg(),Ug(s,r),F(i),l(
"ol",{class:"steps"},...a.map(qg))].filter(Boolean)}function Na(){for(let t of Dp){let[e,n]=[$(`path-${t}`),m.
path[t]];e.value=n===null?"":A(n),e.placeholder=d("search")}Bp.replaceChildren(...Wg(m.path.from,m.path.to))}function Up(t){
m.path={...m.path,from:t,to:null,way:0},Lt("path"),q(),$("path-to").focus()}var bt=(t,e,n={})=>M(At(t),e,{class:"tool","data-act":t,...n}),Wp=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":d("actions")},...t);function Gg(t){let e=It(t),n=R(t)?[]:Pe(t),o=R(t)?[]:Tt(t).filter(It);return Wp(
bt("focus",()=>pl(t)),Do(t).total?bt("expand",()=>is(t)):"",R(t)&&e?bt("fold",()=>ls([t])):"",R(t)&&!e?bt("unf\
old",()=>cs([t])):"",n.length?bt("unfoldAround",()=>cs(n)):"",o.length?bt("foldAround",()=>ls(o)):"",bt("pathF\
rom",()=>Up(t)),e?bt("pin",()=>hl(t),{"aria-pressed":String(ge(t))}):"",e?bt("hide",()=>gl(t)):"",bt("release",
Ue))}function zg(t){let{count:e,kinds:n}=Fi(t),o=n.map(r=>S(u.kinds[r].label)),s=M(d("all"),()=>Jt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function Vg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?Q(n):l("span",{dir:"auto",
lang:n.lang||!1},Ke(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},W([t])):"",s.length?l("span",{class:"corrected"},`${d("corrected")}${s.map(S).join(", ")}`):"")]}function Kg(t){
let e=pt(t).filter(B).flatMap(Vg);return e.length?l("details",{class:"rows"},l("summary",{},d("asData")),l("dl",
{},...e)):""}function Ia(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",Q(o)]);return n.
length?l("p",{class:"names","data-how":e},ja(d(e)),...n):""}var ja=t=>l("span",{class:"muted"},t);function _g(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:Hp,ontoggle:o=>Hp=o.target.open},l("summa\
ry",{},d("data")),l("p",{class:"names"},ja(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
ja(`${d("elsewhere")} `),l("code",{},n.join(" "))):"",Rp(t),Kg(t))}var Hp=!1;function Qg(t){let{label:e,names:n}=u.
things[t],o=D(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=_e(Eo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Ot(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Pp(t),Ia(t,"broader"),Ia(t,"narrower"),Ia(t,"related"),Gg(t),Tp(
t),zg(t),jp(t),et(`${d("said")} (${r.length})`,...r),_g(t)]}function Yg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(It)?bt("fold",()=>ls(o)):bt("unfold",()=>cs(o));return[l("h2",{tabindex:"\
-1"},me()),l("p",{},Q(t)," ",Q(e)),Wp(o.length?r:"",bt("release",Ue)),et(d("said"),..._e(Vt(n)))]}function Gp(){
let{pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?Yg(t):e!==null?
Qg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function Pa(){return m.tour!==null?m.tour:u.steps.length&&re()===u.steps[0].preset?0:null}var Ns=u.steps.length-
1,Xg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Jg(t){return Ns?t?[M(d("tourBack"),()=>Xt(
t-1),{class:"tool","data-act":"back"}),...t===Ns?[M(d("tourLeave"),Qn,{class:"tool next","data-act":"leave"})]:
[M(d("tourNext"),()=>Xt(t+1),{class:"tool next","data-act":"next"}),M("×",Qn,{class:"tool","data-act":"leave",
"aria-label":d("tourLeave")})]]:[M(d("tourStart")(Ns),()=>Xt(1),{class:"tool next","data-act":"tour"})]:[]}function wo(t){
if(t)return l("p",{class:"kicker"},d("tourStep")(t,Ns));let e=u.articles.map(S).filter(Boolean).join("; "),n=d(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Zg(t){
let{text:e,passages:n}=yn(t);return[wo(t),l("h1",{id:"headline",dir:"auto"},...Xg(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},d("statedIn")),...n.map(at)),l("span",{class:"tools",role:"group","aria-\
label":d("tour")},...Jg(t)))]}var zp=t=>t.toLocaleString(m.language);function Da(t){let{name:e,note:n}=u.presets[t];
if(u.articles.length||e!=="all"||!Le.length)return S(n);let o=d("things")(zp(P-u.relations.length));return d("\
ownData")(o,zp(u.kinds.length),A(Le[0]))}var tw=()=>b.centre===null?"":A(b.centre);function ew(){if(m.mode==="\
types")return[wo(null),l("h1",{id:"headline"},d("types")),l("p",{class:"under note"},d("typesNote"))];let t=re();
if(t===null)return[wo(null),l("h1",{id:"headline",dir:"auto"},tw()||S(u.title))];let{title:e}=u.presets[t];return[
wo(null),l("h1",{id:"headline"},S(e)),l("p",{class:"under note"},Da(t))]}function nw(){let{passage:t,isTold:e,
path:n,tour:o}=m;return o!==null?"":t!==null?We(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(
n.to)}`:me()}var ow=t=>[wo(null),l("h1",{id:"headline",dir:"auto"},t)],sw=()=>[m.selected,m.pair,m.passage,m.beside].
some(t=>t!==null)||m.isTold;function Vp(){let t=m.mode==="types"?null:Pa(),e=$("finding");e.style.setProperty(
"--held",m.stays?`${e.getBoundingClientRect().height}px`:"auto");let n=m.mode==="types"?"":nw();e.replaceChildren(
...(n?ow(n):t===null?ew():Zg(t)).filter(Boolean));let o=t?"tour":sw()?"aside":"";(!m.stays||o!=="aside"||e.dataset.
told==="tour")&&(e.dataset.told=o)}var rw=9,Is=l("b",{});function Kp(t,e){let n=u.kinds[t],o=!b.away.has(t);return l("button",{type:"button","ari\
a-pressed":String(o),"data-act":`key-${t}`,onclick:()=>Jt(t,o?"hide":"show")},e?us(n.family,fn(t)):Ot(n),S(n.label))}
var _p=(t,e)=>l("span",{},t,e);function Qp(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidd\
en":"true"},t==="grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},
...e?[o]:[],...n?[s]:[],d(`${t}Error`))]}function Fa(){let[t,e]=[mr()&&!X().size,oc()];Is.textContent=t?d("lin\
esOfChoice"):e?d("linesBlocked")(e):"",Is.hidden=!Is.textContent}function Yp(){Fa();let t=Fo(),e=new Set(u.relations.
map(({thing:h})=>u.things[h].kind)),n=[...u.kinds.keys()].filter(h=>t.has(h)||b.away.has(h)),o=n.toSorted((h,g)=>(t.
get(g)??0)-(t.get(h)??0)).slice(0,rw),s=n.filter(h=>o.includes(h)),r=[...X().values()],a=r.filter(h=>cn(h)!==null),
i=[...new Set(a.flatMap(h=>pn(h)??[]))],c=z().filter(h=>Qt(h).includes("†")),f=r.filter(({label:h})=>h.includes(
"†"));$("legend").replaceChildren(Is,...s.filter(h=>!e.has(h)).map(h=>Kp(h,!1)),...s.filter(h=>e.has(h)).map(
h=>Kp(h,!0)),...r.some(({edges:h})=>h.some(({relation:g})=>g===null))?[_p(us("stated",Ko),d("statedLine"))]:[],
...i.map(h=>_p(us(`tone-${we(h)}`,[],6),d("wideLine")(Gt(h)))),...Qp("grave",c.some(Ie),f.some(({grave:h})=>h)),
...Qp("light",!c.every(Ie),!f.every(({grave:h})=>h)))}var Xp="rankings",aw=["country","pillar","year","printedAs"],yo=new Map;function iw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return yo.has(n)||(yo.set(n,null),yt("answer",Xp,{},t,e).then(({table:o})=>{yo.set(n,o),q()},()=>yo.
delete(n))),yo.get(n)}function cw({columns:t,headings:e,rows:n}){let o=aw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Jp(){let t=re();if(t===null||
u.presets[t].name!=="ranks"||!Ft())return"";let e=iw();if(!e?.chart)return et(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=M(d("allOfIt"),()=>xt(Xp),{class:"tool"}),o=et(d("ranked"),qr(e.chart,$(
"overview").clientWidth-32,xn),cw(e),n);return o.classList.add("ranks"),o}var lw=12;function fw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function pw({relation:t,sum:e}){let n=cr(t,e);if(n===null)return"";let o=document.createElementNS(
Se,"svg");o.setAttribute("class",`amount tone-${we(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(Se,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function uw(t){let{relation:e,sum:n}=t,o=W([n.statement]),s=o&&Ze(n.statement),r=zo(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=fw(e).map(A).join(" → "),c=l("b",{},ir(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&ss(r)},f,pw(t)))}function Zp(){let t=Pe().flatMap(r=>Bn(
r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";let e=new Map;for(let r of t){let a=`${D(r.relation).family}\
 ${r.sum.currency}`;e.set(a,[...e.get(a)??[],r])}let n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].
flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,lw),[{relation:i,sum:c}]=a,h=n.filter(g=>g===
c.currency).length>1?` · ${S(D(i).label)}`:"";return[l("h4",{},Gt(c.currency)+h),l("ul",{class:"sums"},...a.map(
uw))]}),s=t.map(({sum:r})=>r.statement).filter(Ze);return et(d(m.reading==="corrected"?"rightAmounts":"amounts"),
...o,...fo(s),F(d("scales")))}function An(t,e,n){let o=jt()[t],s=[["",d("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Dr({...jt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var tu=t=>t?[["only",d("onlySuch")],["without",d("withoutSuch")]]:
[];function eu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=ji(),r=[An("least",d("least"),t.map(([c,{amounts:f}])=>[
c,ft(f).replaceAll(`
`," ")])),An("since",d("since"),e.map(c=>[String(c),String(c)])),An("until",d("until"),e.map(c=>[String(c),String(
c)])),An("status",d("statusIs"),n.map(([c,f])=>[c,S(f)])),An("hearsay",d("hearsay"),tu(o)),An("errata",d("erra\
ta"),tu(s))].filter(Boolean);if(!r.length)return"";let a=!he(jt()),i=M(d("everyLine"),()=>Dr(se()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},d("sieve")),...r,
a?l("p",{class:"note",role:"status"},d("linesLeft")(X().size)):"",a?i:"")}var Cn=t=>t.toLocaleString(m.language),mw=[...u.things.keys()].slice(0,P),dw=u.kinds.map((t,e)=>mw.filter(n=>N(
n)===e).length),nu=new Set(u.relations.map(({thing:t})=>N(t))),ou=Le.slice(0,8);function hw(){let t=re(),e=u.presets.
map((n,o)=>M(S(n.title),()=>fl(o),{class:"tool",value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));
return Co.includes("types")&&e.push(M(d("types"),()=>He("types"),{class:"tool",value:"types","aria-pressed":String(
m.mode==="types")})),et(d("views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),F(m.mode===
"types"?d("typesNote"):t===null?d("ownView"):Da(t)),u.presets.some(({name:n})=>n==="all")?"":F(d("tooMany")(Cn(
P))))}function gw(t,e){let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!on().has(t),onchange:({
target:a})=>Jt(t,a.checked?"show":"hide")}),s=l("small",{},d("shownOf")(Cn(e),Cn(dw[t]))),r=S(n.label);return l(
"li",{},l("label",{},o,Ot(n),l("span",{},r),s),M(d("only"),()=>Jt(t,"only"),{class:"only","aria-label":d("only\
This")+r}))}function ww(){let t=Fo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>gw(r,t.get(
r)??0))),o=e.filter(s=>nu.has(s));return[et(d("kinds"),F(d("kindsNote")),n(e.filter(s=>!nu.has(s)))),o.length?
et(d("lines"),F(d("linesNote")),n(o),l("div",{class:"tools"},M(d("unfoldAll"),ml,{class:"tool","data-act":"unf\
oldAll"}),M(d("foldAll"),dl,{class:"tool","data-act":"foldAll"}))):"",on().size?M(d("all"),()=>Jt(null,"all"),
{class:"tool",id:"every"}):""]}function yw({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll(
"-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Sn(r,3)))]:[],s=o.flatMap(r=>[" ",Q(r)]);return l(
"div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.join(", "))),o.length?l(
"p",{},d("didYouMean"),...s):"")}function xw(){let t=m.reading==="corrected"?` ${d("putRight")}`:"";return l("\
p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function bw(){let t=ou.map(e=>l("li",{},
Q(e)," ",l("small",{},String(L(e).length))));return et(d("connected"),l("ul",{class:"things"},...t))}function kw(){
let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},S(yn(e).text)),o={type:"button",class:"question",
"aria-current":m.tour===e?"step":!1};return l("li",{},l("button",{...o,onclick:()=>Xt(e)},n))});return t.length?
et(d("tourSteps"),l("ol",{},...t)):""}function $w(){let t=u.links.map(([e,n])=>l("a",{href:S(n)},S(e)));return t.
length?F(d("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Sw(){let t=Pa();if(t===null)return[];let{
points:e,passages:n}=yn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(at));if(e.length){let a=e.map(i=>o(S(i.
text),i.passages));return[et(d("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].text).
map(a=>o(S(u.passages[a].text),[a]));return t?[et(d("inShort"),l("ul",{class:"points"},...r))]:[]}function su(){
let t=[d("things")(Cn(P-u.relations.length)),d("statements")(Cn(u.statements.length)),u.passages.length?d("sen\
tences")(Cn(u.passages.length)):""],e=[l("h2",{class:"unseen"},d("overview")),m.unknown?yw(m.unknown):"",...Sw(),
m.tour===null&&m.mode!=="types"?Zp():"",hw(),$w(),kw(),Jp(),u.articles.length&&u.readings.length>1?F(d("bothRe\
adings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},d("help")),u.readings.length===1&&
u.readings[0]==="corrected"?F(d("onlyCorrected")):"",Ei?xw():"",...ww(),eu(),ou.length?bw():""];$("overview").
replaceChildren(...e.filter(Boolean))}var au=t=>Math.min(...t,u.passages.length),iu=t=>l("span",{class:"chips"},...t.map(at)),cu=t=>l("span",{dir:"a\
uto"},t),lu=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),vw={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:Q},{name:"kind",value:t=>S(D(t).label)},{name:"linkedTo",value:t=>ot(t).length},{name:"marks",
value:t=>Ne(t).length,cell:t=>Ne(t).length?`${W(Ne(t))} ${Ne(t).length}`:""}]},ru=({passage:t})=>t===null?[]:[
t],Ow={title:"wordRows",under:["thing"],rows:()=>lo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(lu)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>cu(t.text)},{name:"sentence",value:t=>au(ru(t)),cell:t=>iu(ru(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>Q(t)},{name:"marks",value:({statements:t})=>W(t)}]},Mw={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(B).map(t=>({row:t,things:lu(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>Q(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:Ke,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?Q(e):cu(Ke(t))}},{name:"sentence",value:t=>au(u.statements[t].passages),cell:t=>iu(u.statements[t].passages)},
{name:"marks",value:t=>W([t])}]},js={things:vw,...u.sentences.length&&{words:Ow},statements:Mw};var Bs=200,pu=matchMedia("(max-width: 640px)"),Ds={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},te="things",uu=!1,xo="",Ln=Bs,fu=t=>String(t).normalize("NFKC").toLowerCase();function Ew(){
let{columns:t,rows:e}=js[te],n=new Set([...z(),...dt().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>uu||n.has(
p)||te==="words"&&w.some(y=>R(y)&&n.has(y)),s=fu(xo),r=new Set(xo?so(xo,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!xo||t.some(y=>fu(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Ds[te],{value:h}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:h(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Ps=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ua=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ba=l("input",{type:"checkbox",id:"eve\
ry-row"}),mu=l("p",{class:"note",role:"status"}),Fs=l("table",{}),qa=M("",Tw,{class:"tool","data-message":"mor\
eRows"});function Tw(){Ln+=Bs,Ae()}function du(){Ps.addEventListener("input",()=>{xo=Ps.value.trim(),Ln=Bs,Ae()}),
Ba.addEventListener("change",()=>{uu=Ba.checked,Ae()}),pu.addEventListener("change",()=>$("table").hidden||Ae());
let t=l("label",{class:"check"},Ba,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"ba\
r"},Ua,Ps,t),mu,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Fs,qa))}function Aw(t){
let{by:e,direction:n}=Ds[te];Ds[te]={by:t,direction:e===t?-n:1},Ae(),Fs.querySelector(`th [value="${t}"]`)?.focus()}
function Cw(t){te=t,Ln=Bs,Ae(),Ua.querySelector(`[value=${t}]`)?.focus()}function Lw({name:t},e){let{by:n,direction:o}=Ds[te],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(At(t),()=>Aw(e),{value:String(
e)}))}function Ae(){Ps.placeholder=d("filter"),Ua.replaceChildren(...Object.entries(js).map(([f,{title:h}])=>M(
At(h),()=>Cw(f),{class:"tool",value:f,"aria-pressed":String(f===te)})));let{columns:t,title:e,under:n}=js[te],
o=Ew(),s=t.filter(({name:f})=>pu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:h,cell:g})=>g?
g(f):String(h(f)),c=f=>{let h=s.map(p=>l("div",{class:"under"},i(f,p))),g=a.map(p=>l("td",{},i(f,p)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...h),...g)};Fs.className=te,Fs.replaceChildren(l("caption",{class:"unseen"},
At(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Lw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Ln).map(c))),
mu.textContent=d("rowsOf")(Math.min(Ln,o.length),o.length),qa.hidden=o.length<=Ln,qa.textContent=d("moreRows")}var Rw=12,Nw=18,[hu,Iw]=[9,38],jw=560,wu=12,Pw=80,qs=t=>t.toLocaleString(m.language);function yu(t){He("pictur\
e"),Jt(t,"only")}function Dw(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:h,total:g})=>c+(f===a&&h===i||f===i&&h===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function gu({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${qs(s)}`),...e.length>2?[d("moreLines")(e.length-2)]:[]].join(", ")}function Fw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,h]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-h*(e.radius+2)},p={x:g.x-f*9,y:g.y-h*9},w=`${g.x},${g.y} ${p.x-h*4},${p.y+f*4} ${p.x+h*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var Bw=(t,e,n,o={})=>U("text",{x:e,y:n,"font-size":wu,"text-anchor":"middle",class:"label",...o},t);function qw(t,e,n,o){
let s=Math.max(...t.map(p=>Ct.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Dw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=hu+(Iw-hu)*Math.sqrt((Ct.get(p)??0)/s),[k,O]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:O,radius:x})});let i=U("svg",{xmlns:Se,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),h=[];function g(p,w,y,x=wu,k=400){let O=mt(p,x,k)[0]/2+3;f.some(([E,I,V,nt])=>w+
O>E&&w-O<V&&y+4>I&&y-x<nt)||(f.push([w-O,y-x,w+O,y+4]),h.push(Bw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${qs(Ct.get(p)??0)}`,w,y+x+16,14,600);c.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:O,at:E}=Fw(y,x,r),I=1+5*Math.sqrt(p.total/c[0].total);i.append(
U("path",{d:k,class:"link","stroke-width":I}),U("polygon",{points:O,class:"tip"})),w<Nw&&g(gu(p),E.x,E.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:E,to:I})=>E===p&&I===p),O=U("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});O.addEventListener("click",()=>yu(p)),i.append(O),k&&g(`↻ ${gu(k)}`,w,y+x+32)}return i.
append(...h),i}var Ha=t=>l("button",{type:"button",class:"thing",onclick:()=>yu(t)},Ot(u.kinds[t]),S(u.kinds[t].
label));function Uw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},d(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Ha(s)),l("td",{dir:"auto"},r),l("td",{},Ha(a)),l("td",{class:"\
numeric"},qs(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function xu(){let t=$(
"types"),e=ci(S),n=[...Ct.keys()].sort((a,i)=>(Ct.get(i)??0)-(Ct.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Ha(a)," ",l("small",{},qs(Ct.get(a)??0))));t.replaceChildren(o<jw?"":qw(n.slice(
0,Math.min(Rw,Math.floor(o/Pw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Uw(e):"",M(
d("asPicture"),()=>He("picture"),{class:"tool"}))}Xa(Zf,dc,Cr,Jo,vo,Vf,Vp,Yp,jf,su,Gp,Ap,Na,()=>m.tab==="text"&&Es(),()=>m.mode==="table"&&Ae(),()=>m.mode==="ty\
pes"&&xu(),bs,Lf,ba,_s,()=>{$("undo").disabled=!_a()},tp);Qc(Fa);qp();qf();du();As($("query"),$("found"),{take:Dt,
sentences:Nf,read:be,asks:!0});Yf();ip();np();cp();If();Kf();Sp();ut(!Qs.matches);$("empty").hidden=P>0;T.once(
"afterDrawing",()=>performance.mark("drawn"));as(location.hash);m.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:u,network:T,lines:X,readable:ns,pointOn:St,picture:{shown:De,things:z,isPinned:ge},select(t){
let e=_(t);return e!==void 0&&Dt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
