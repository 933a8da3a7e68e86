"use strict";(()=>{var Lt=history.state?.step??0,Ao={[Lt]:location.hash},Ya=!1,Xs=()=>{};var Js=()=>Lt>0;function Xa(t,e){let n=e&&t!==Ao[Lt];Lt+=Number(n),Ao[Lt]=t;try{history[n?"pushState":"replace\
State"]({step:Lt},"",t||location.pathname+location.search)}catch{Ya=!0}}function Ja(){if(Js()){if(!Ya)return history.
back();Lt-=1,Xs(Ao[Lt],!1)}}function Za(t){Xs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Lt=n?Lt+1:e.step,Ao[Lt]=location.hash,Xs(location.hash,n)})}var Co=new Map,H=(t,e)=>{Co.set(t,e)},Vt=[],Lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Kt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),_t=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Eu(){return[...[...Co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Lo(a)}`)]:[]}),...Vt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Ro=!1;function J(){Ro=!0,Vt=[]}function No(){Xa(Eu(),Ro),Ro=!1}function Tu(t){let e=new Map;
Vt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Vt.push({part:n,kind:"",names:[n]})}return e}function ti(t,e=!0){
Ro=!1;let n=Tu(t),o=new Map([...n].filter(([s])=>!Co.has(s)));for(let[s,{read:r,kept:a}]of Co){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${Lo(i)}`;c===null?(r("",o),Vt.push({part:f,kind:"",names:[`${s}=${i}`]})):
c?.length&&Vt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Lo(r)}`;Vt.push({part:a,kind:"",names:[
`${s}=${r}`]})}return Vt.length?{kind:Vt[0].kind,names:Vt.flatMap(({names:s})=>s)}:null}var ei=Js,ni=Ja;var Au=JSON.parse(document.getElementById("data")?.textContent??"{}");function Cu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(Au).map(([t,e])=>[t,e.blank?Cu(e):e]));var Qt=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var Io={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Io},oi=[];function si(...t){oi.push(...t)}function B(){for(let t of oi)t()}var S=t=>Qt(
t,d.language),dt=t=>S(t[d.reading==="corrected"?t.length-1:0]),T=t=>S(u.things[t].label),nt=t=>t.toLocaleString(
d.language),Yt=(t,e=2)=>new Intl.NumberFormat(d.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function ke(){let{pair:t,selected:e}=d;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var V=u.things.filter(({kind:t})=>t!==null).length,Rt=[...u.things.keys()].slice(0,V),R=t=>u.things[t].kind,j=t=>u.
kinds[R(t)],Q=t=>j(t).rank==="concept",ri=new Map(u.relations.map(t=>[t.thing,t])),ot=t=>ri.get(t),L=t=>ri.has(
t),jo=u.things.map(()=>[]);u.statements.forEach(({subject:t,object:e},n)=>{jo[t].push(n),typeof e=="number"&&e!==
t&&jo[e].push(n)});var ht=t=>jo[t].filter(e=>u.statements[e].subject===t),$e=Array.from({length:V},()=>[]);function ai(t){
$e[t.from].push(t),t.to!==t.from&&$e[t.to].push(t)}var U=t=>$e[t];u.statements.forEach(({subject:t,object:e},n)=>{
typeof e=="number"&&t<V&&e<V&&ai({from:t,to:e,statement:n,relation:null})});var Lu=Map.groupBy(u.edges,({relation:t})=>t);
for(let{thing:t,captions:e}of u.relations){let n=Lu.get(t)??[],o=Qt(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Q(i)&&Qt(u.things[i].label,"en")===o,r=n.some(
i=>!s(i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:m,role:g}=i,[p,w]=[g!==
"point",g==="into"];ai({from:c,to:f,statement:null,relation:t,property:m,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ft=(t,e)=>$e[e].length-$e[t].length||t-e,Po=(t,e)=>Number(Q(t))-Number(Q(e))||ft(t,e),Be=Rt.filter(t=>j(t).
rank==="actor").sort(ft),tt=(t,e)=>t.from===e?t.to:t.from,ii=(t,e)=>$e[t].filter(n=>tt(n,t)===e&&Xt(n,new Set)),
Nt=t=>(ot(t)?.sums??[]).filter(({statement:e})=>q(e));function q(t){let{only:e}=u.statements[t];return e===""||
e===d.reading}var Xt=(t,e)=>t.relation===null?q(t.statement):!e.has(R(t.relation));function rt(t,e=new Set){let n=new Set;
for(let o of $e[t]){let s=tt(o,t);s===t||e.has(R(s))||!Xt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var It=t=>[
...new Set($e[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Do(t){let e=L(t)?[]:It(t).flatMap(ht);return new Set(
[...jo[t],...e].filter(q))}var Jt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:ht(e.relation).filter(
q)));function Fo(t){let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<V))]}function Bo(t,e){let n=o=>q(o)&&u.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):ht(e.relation).some(n)}var Ru=new RegExp(u.controls,"gu"),Nu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Iu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,at=t=>Nu.test(t)?t:t.replace(Ru,(e,n)=>n?Iu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?at(r):r);for(let s of n)s&&o.append(typeof s=="string"?at(s):s);return o}var I=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>I(t,e,{class:"tool",...n}),it=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),Zt=t=>t?l("sup",{},t):"",P=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function te(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ct(t){$("status").textContent=at(t)}var ci={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
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
pic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var li={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},m=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",g=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${g}${m}`:`${t} of ${e} sentences verified.${g}\
 The first that differs is ${c(o)}.${m} Only verified sentences are quoted.`}};var fi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...li,...ci};var pi={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
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
c-policy":"정책","topic-text":"글","topic-time":"시간"};var ui={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}\
(${i(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},m=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",g=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${g}${m}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${g} 처음으로 다른 문장은 ${c(o)}입니다.${m} 확인된\
 문장만 인용합니다.`}};var mi={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
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
paragraph:t=>`${t}번째 문단`,...ui,...pi};var di={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var ju={en:fi,ko:mi},h=t=>!u.passages.length&&di[d.language][t]||ju[d.language][t];function jt(t){let e=h(t);return typeof e==
"string"?e:""}var Pu=12,hi=Rt.filter(t=>!L(t)),le=new Map([...Map.groupBy(hi,R)].map(([t,{length:e}])=>[t,e]));function gi(){
let t=new Map;for(let e of hi)for(let n of U(e)){if(n.from!==e||L(n.to)||(n.relation===null?!q(n.statement):n.
isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=S(n.relation===null?u.predicates[u.statements[n.statement].predicate]:
u.kinds[R(n.relation)].label),a=t.get(`${o} ${s}`)??{from:o,to:s,names:new Map,total:0};t.set(`${o} ${s}`,a),a.
names.set(r,(a.names.get(r)??0)+1),a.total+=1}return[...t.values()].sort((e,n)=>n.total-e.total||e.from-n.from||
e.to-n.to)}var Zs=le.size>1,wi=Zs&&u.presets[0]?.name==="hub"&&Be.every(t=>U(t).length<Pu);var tr=wi?"types":"picture",qo=["picture","table",...Zs?["types"]:[]];function qn(t){d.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",te(
"modes",t)}function fe(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Un=t=>t.
split(/[:/#]/).at(-1)??"",er=t=>Un(t).toLowerCase(),yi=new Map,bi=new Map;for(let t=V-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])bi.set(er(o),t);for(let o of[e,...n])yi.set(o,t).set(fe(o,u.prefixes),
t)}var K=t=>yi.get(t)??(/^\w+:/.test(t)?void 0:bi.get(t.toLowerCase()));function pe(t){let{name:e}=u.things[t],
n=er(e);return/^[\w.-]+$/.test(n)&&K(n)===t?n:e}var xi=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
ki=t=>xi.get(t.toLowerCase())??xi.get(er(t)),Du=new Map(u.presets.map(({name:t},e)=>[t,e])),$i=t=>Du.get(t),Fu=new Map(
u.kinds.map(({name:t},e)=>[t,e])),Uo=t=>Fu.get(t);var Si=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),v=Si(),Hn=(t={})=>{Object.assign(v,Si(),t)},ee=()=>v.name!==""||v.own!==null,D={now:null,
terms:null,hasFailed:!1},Se=()=>D.now?.questions.find(({name:t})=>t===v.name),cn=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:T(n)}).join(", "),qe=t=>S(D.now?.questions.find(e=>e.name===t)?.
title??t);var Bu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Pt(t){
d.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Bu)$(n).hidden=e!==t;nr()}function nr(){let e=d.tab==="ask"&&Se()?h("changeQuestion"):d.
tab==="details"?ke():"";$("fold").textContent=e||$(`tab-${d.tab}`).textContent}var or=matchMedia("(max-width: \
860px) and (min-height: 501px)"),gt=t=>$("fold").setAttribute("aria-expanded",String(t)),Ho=()=>or.matches&&gt(
!1),vi=()=>$("fold").getAttribute("aria-expanded")==="true";var qu=2.399963229728653,Uu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Oi(t,e,n,o,s){let r=[];for(let a=e;a<
900;a+=1){let i=14*Math.sqrt(a),c=a*qu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},
m=o(f);if(n.every(g=>Uu(m,g))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Mi=t=>u.statements[t].errata.length>0,Ue=t=>u.statements[t].only==="corrected";function Z(t){let e=[...t].
filter(Mi);return(e.some(n=>!Ue(n))?"†":"")+(e.some(Ue)?"‡":"")}var Ei=Map.groupBy([...u.statements.keys()].
filter(Mi),t=>u.statements[t].subject),Ti=Ei.size>0,He=t=>(Ei.get(t)??[]).filter(q),ln=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),We=t=>He(t).some(e=>ln(e)&&!Ue(e)),ne=t=>Z(He(t));function sr(t){if(t.relation===
null)return Z([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return Z(ht(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&q(o)}))}var Wo=11,Hu=17,fn=1.18,Wu=12,Gu={actor:3.4,named:2.8,relation:2.4,concept:2},zu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Vu,Ku]=[.16,.7],Ge=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function _u(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Ge(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Ge(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Ge(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Qu(t){let e=_u(S(u.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(ne(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=Ge(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ai=new Map;function rr(t){let e=`${d.language} ${d.reading}`,n=Ai.get(e)??new Map;return Ai.set(
e,n),n.has(t)||n.set(t,Qu(t)),n.get(t)}var Ci=document.createElement("canvas").getContext("2d"),Yu=getComputedStyle(
document.body).fontFamily,Xu={400:new Map,600:new Map};function wt(t,e,n=400){let o=at(t).split(`
`),s=Xu[n],r=s.get(t);return r===void 0&&(Ci.font=`${n} 20px ${Yu}`,r=Math.max(...o.map(a=>Ci.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*fn]}function pn(t){let{radius:e,font:n}=u.things[t],[o,s]=wt(rr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Dt(t,e,n){let{rank:o}=j(t),[s,r]=zu[o],a=Gu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(Ku,Math.min(1,e/Vu)))}function Li(t,e,n){let o=j(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Wo+o),Hu),bold:o&&n>=Wu?600:400}}var Ri=[[],[0],[-.3,.3],[-.4,0,.4]];function Ni(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function Mt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Ni(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ii=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ji(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Ni(t,e,n))} `:"L"}${o(e)}`}var Ju=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Zu=.15,Pi=100,Di=14,tm=4e6;function Wn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var ar=(t,e,n)=>n?Array.from({length:Di+1},(o,s)=>Mt(t,e,n,s/Di)):[t,e];function em(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Fi(t,e,n,o){if(t.length*
e.length>tm)return;let s=e.map(c=>{let[f,m]=o(c);return{thing:c,at:n(c),core:f,radius:m}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),a=new Map;for(let c of t){let w=function(k,O=1/0){let M=ar(f,m,
k),[N,G,et,lt]=[f.x,f.x,f.y,f.y];for(let{x:C,y:z}of M)[N,G]=[Math.min(N,C),Math.max(G,C)],[et,lt]=[Math.min(et,
z),Math.max(lt,z)];let ce=0;for(let C=em(s,N-r);C<s.length&&s[C].at.x<=G+r;C+=1){let{thing:z,at:vt,radius:zt,core:Fe}=s[C];
if(vt.y<et-zt||vt.y>lt+zt||z===c.from||z===c.to)continue;let an=1/0;for(let Ot=1;Ot<M.length&&an>=Fe;Ot+=1)an=
Math.min(an,Wn(M[Ot-1],M[Ot],vt));if(an<zt&&(ce+=an<Fe?Pi:1),ce>=O)break}return ce};var i=w;let[f,m]=[n(c.from),
n(c.to)],g=`${c.from}-${c.to}`,p=a.get(g)??[];a.set(g,p);let x=k=>p.every(O=>Math.abs(O-k)>=Zu),y=w(c.usual);c.
bend=c.usual;for(let k of y?Ju:[]){let O=c.usual+k,M=x(O)?w(O,y):1/0;if(M<y&&([y,c.bend]=[M,O]),!y)break}c.isOver=
y>=Pi,p.push(c.bend)}}var nm=40,om=130,Gn=()=>$("drawing").clientWidth<$("drawing").clientHeight,zn=()=>Gn()?.6:1.5;function ir(t,{x:e,
y:n}){let[o,s]=pn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var sm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],cr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Ft(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>U(g).map(p=>tt(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),c=(g,p)=>[...t].some(([w,x])=>w!==p&&Wn(g,i(p),x)<u.things[w].radius+4),f=[...t].map(([g,p])=>ir(g,p)),m=new Set(
e.filter(g=>!t.has(g)));for(;m.size;){let g=[...m],p=(n?null:g.find(k=>a(k).length))??g[0];m.delete(p);let w=n?
[]:r===void 0?a(p):[r],x=n?[n]:w.map(i),y=Oi(x.length?cr(x):o,n||x.length===1?r===void 0?nm:om:0,f,k=>s?sm(k,s):
ir(p,k),k=>w.some(O=>c(k,O)));t.set(p,y),f.push(ir(p,y))}}var Go=["least","since","until","status","hearsay","errata"],ue=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ve=t=>Go.every(e=>!t[e]),Bi=(t,e)=>!t||t==="only"===e;function qi(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,m]=o.split(" ");if(!n||!Nt(
n.thing).some(g=>g.currency===f&&g.value>=Number(m)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||a&&Qt(n?.status??"","en")!==a||!Bi(i,!!n?.hedge)?!1:!c||Bi(c,Z(Jt([t]))!==
"")}function Ui(){let t=u.relations.flatMap(e=>Nt(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[Qt(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var Vn=80,[rm,am]=[8,12];function Hi(t,e){let n=Q(t)||L(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function un(t,e,n){
return Hi(t,rt(t,n)).filter(s=>!e.has(s)).sort(Po)}function im(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Kn(t,e,n){let o=new Set(
Hi(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=rm)return[];
let r=new Map;for(let a of U(t)){let i=tt(a,t),c={actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&
!e.has(i)&&Xt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+im(a)))}return[...r].sort(([a,i],[c,f])=>f-i||ft(a,c)).slice(
0,am-s).map(([a])=>a)}var lr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ue()}),b=lr(),Y=t=>b.shown.get(t),mn=()=>new Set([...b.away,...b.aside]),Wi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function zo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=un(t,e,b.away);return{some:n.slice(0,Vn),total:n.length,away:un(t,e,new Set).length-n.length}}
function Gi(t){let e=new Set(rt(t,b.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=U(t).filter(a=>tt(
a,t)===s&&Xt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function xt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=fr()?new Set(u.presets[b.preset].things):null,[n,o,s]=[mn(),Wi(),!ve(b.sieve)];function r(i){if(s&&!qi(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Xt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Xt(i,n)):c?Xt(i,b.away):!(t&&i.isAside)&&Xt(
i,n)}let a=new Set(W());return[...a].flatMap(i=>U(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function ze(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var zi=()=>[...b.shown.keys()].filter(t=>L(t)&&!b.guests.has(t)),dn=()=>[...b.guests],Bt=t=>b.shown.has(t),Oe=t=>b.
pinned.has(t),qt=()=>b.sieve,me=()=>b.preset,fr=()=>b.preset!==null&&u.presets[b.preset].flows,Ve=()=>b.shown;
function W(){let t=Wi();return[...b.shown.keys()].filter(e=>!b.away.has(R(e))||t.has(e))}function Vo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...ze()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function Ko(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var cm=28,Vi=190;function lm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function fm(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function _o(t,e){let n=xt(),{reached:o,left:s}=lm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let m=k=>n.flatMap(M=>M.from===
k||M.to===k?r.get(tt(M,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,m(k)])),p=f?[...c].sort((k,O)=>Number(g.get(k))-
Number(g.get(O))||k-O):[...c].sort((k,O)=>R(k)-R(O)||k-O),w=p.map(k=>pn(k)[0]+cm);i=Math.max(i+Vi,w.reduce((k,O)=>k+
O,0)/(2*Math.PI));let x=p.map((k,O)=>2*Math.PI*O/p.length-Math.PI/2),y=f?fm(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):x;p.forEach((k,O)=>{r.set(k,y[O]),a.set(k,{x:i*Math.cos(y[O])*zn(),y:i*Math.sin(y[O])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+Vi})}),a}var pm=[520,380],um=40;function mm(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Bo(e,a)),r=t.filter(a=>U(a).some(s));return r.
length?r:t}function pr(t,e){Object.assign(b,lr(),{preset:t,centre:e,aside:Ko(t)})}function hn(t){pr(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Gn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Ki=()=>pr(null,null);function Qo(t){let{some:e,total:n,away:o}=zo(t);Ft(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Yo(t){pr(null,t),b.shown.set(t,{x:0,y:0});let e=Qo(
t);return b.shown.size<=um&&(b.shown=_o([...b.shown.keys()],t)),e}function _i(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Qi(t){b.shown.has(t)||Ft(b.shown,[t]),b.guests.
delete(t);let e=Qo(t);return b.came.push({thing:t,all:!0}),e}function Yi(t,e){b.guests.has(t)?dm():_i(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Kn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Ft(b.shown,[t],{room:b.guests.size>3?pm:void 0}),Ft(b.shown,[...b.guests],
{round:t}))}function dm(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Xo(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function ur(t){for(let e of t)b.away.
delete(R(e)),b.guests.delete(e);Ft(b.shown,t)}function Xi(t){b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(
t)}function Ji(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?(b.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e==="hide"&&b.away.add(t)),b.came=b.came.
filter(({thing:n})=>!b.away.has(R(n)))}function Zi(t){b.sieve=t}function gn(t,e){b.shown.has(t)&&b.shown.set(t,
e)}function oe(t,e=null,n=e===null?null:Fo(e)){_i(),b.read=new Set(n?.filter(L));let o=t??[],s=n?mm(o,e,n):o,r=o.
flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(a))),Ft(b.shown,[...b.guests],
{home:r.length?cr(r):void 0}),[...new Set(s)]}var gm=13,wm=1,Jo=t=>Nt(t).map(({statement:e})=>mr(e)+Z([e])).join(", "),mr=t=>S(u.statements[t].object.text),
tc=(t,{currency:e})=>`${R(t)} ${e}`;function dr(t,e){let n=tc(t,e),o=u.relations.flatMap(({thing:s})=>Nt(s).filter(
r=>tc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function wn({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Nt(o).flatMap(
s=>dr(o,s)??[]));return n.length?Math.max(wm,gm*n.reduce((o,s)=>o+s)):null}var hr=2,xm=24,ym=new Map(u.ties.map(t=>[t.property,t])),gr=t=>!t.isAside||t.alone,ec=t=>fr()&&t.property===null&&
Jo(t.relation)!=="";function nc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+sr(t)};if(ec(t))return{...e,said:Jo(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=gr(t)?dt(n):S(o),r=t.property===null||gr(t)?"":sr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function oc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=ym.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function sc(t){
let e=nc(t);return oc(e,e.said)}function rc(t){let e=Map.groupBy(t.map(nc),({property:s,leadsIn:r,mark:a},i)=>s===
null?`point ${i}`:`${s} ${r} ${a}`),n=s=>[...s.slice(0,hr),...s.length>hr?[h("moreLines")(s.length-hr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).join(", ");return oc(s[0],r.length>xm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function ac(t){if(t.relation===null)return null;if(ec(t))return Jo(t.relation);let e=gr(t)&&ot(t.relation)?.
amounts||[];return e.length?dt(e):null}var bm=2e3,km=400;function ic(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:rc(o.map(([,[a]])=>a)),amount:o.length===1?ac(r[0]):null,grave:[...Jt(r)].
some(a=>ln(a)&&!Ue(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Ut=new Map,
Zo=Ut,xr=Ut,wr=new Map,yr=()=>d.arrangement!==""&&Ut.size>km&&ve(qt()),cc=t=>d.highlighted?_n(t,new Set(d.highlighted)):
[t.from,t.to].includes(d.selected??-1),X=()=>xr,lc=()=>Zo.size-xr.size;function fc(t){t([...Zo.values()]),xr=new Map(
[...Zo].filter(([,e])=>!e.isOver||cc(e)))}var yt=t=>wr.get(t)??0;function br(t){let{from:e,to:n}=Ut.get(t);return{
from:e,to:n,edges:[...Ut.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function ts(t){let e=[
...Ut.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?br(o.id):null}function _n({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=d;return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Bo(s,a))}function pc(){let t=xt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Ut=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,a=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,sc)].sort(([
g],[p])=>Number(/\d/.test(p))-Number(/\d/.test(g))),f=t.length>bm?void 0:Ri[c.length],m=f?c.map((g,p)=>ic(p?`${n}\
/${p}`:n,a,[g],f[p])):[ic(n,a,c,0)];for(let g of m)Ut.set(g.id,g)}Zo=yr()?new Map([...Ut].filter(([,n])=>cc(n))):
Ut,wr=new Map;for(let{from:n,to:o}of Ut.values())for(let s of[n,o])wr.set(s,yt(s)+1)}var gc=["kind","country","radial"],Qn=28,$m=64,Sm=60,vm=2,es=[13,15],wc=8,uc=[.8,.65],$r=.35,kr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),xc=kr>=0;function Om(t){if(R(t)===kr)return T(t);let e=U(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===kr);return e?T(e.to):h("noCountry")}var yc=(t,e)=>`${t} ${nt(e.length)}`;function Mm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:a})=>r+a)),s=Math.max(...t.map(
({top:r,height:a})=>r+a));return Math.max(1,o/(uc[0]*e),s/(uc[1]*n))}function mc(t,e=1){let n=Math.max(es[0]*e,
es[1]),[o,s]=[$m,Sm].map(p=>Math.max(Gn()?vm*p:p,1.5*n)),r=[...t].map(([p,w])=>{let x=w.map(pn),y=[0,1].map(N=>Math.
max(...x.map(G=>G[N]))+Qn),k=Math.ceil(Math.sqrt(w.length*y[1]*zn()/y[0]))||1,O=Math.ceil(w.length/k),M=Math.min(
k,w.length);return{name:p,things:w,cell:y,columns:k,width:Math.max(M*y[0]+Qn,wt(yc(p,w),n,600)[0]+2*wc*e),head:o,
height:o+O*y[1]+Qn}}),a=p=>+(p===h("noCountry"));r.sort((p,w)=>a(p.name)-a(w.name)||w.height-p.height||w.things.
length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.height+s),0),c=Math.max(Math.sqrt(i*zn()),...r.
map(p=>p.width)),[f,m,g]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,m,g]=[0,m+g+s,0]);let w={...p,left:f,top:m};
return f+=p.width+s,g=Math.max(g,p.height),w})}function dc(t,e){let n=Map.groupBy(t,e),o=mc(n);for(let r=0;r<4;r+=
1)o=mc(n,Mm(o));return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:m})=>r.map((g,p)=>{let w=c+
Qn/2+p%i*a[0]+a[0]/2,x=f+m+Math.floor(p/i)*a[1]+u.things[g].radius+Qn/2;return[g,{x:w,y:x}]})),groups:o}}function Em(t){
return b.centre!==null&&t.includes(b.centre)?b.centre:[...t].sort(ft)[0]}var xn=[],hc="";function bc(){if(d.mode!==
"picture")return;let t=new Set(dn()),e=W().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.arrangement&&`${d.arrangement}\
 ${d.language} ${e}`;if(n===hc||(hc=n,xn=[],!n||!e.length))return;let o={radial:()=>({points:[..._o(e,Em(e))],
groups:[]}),kind:()=>dc(e,r=>S(u.kinds[R(r)].label)),country:()=>dc(e,Om)}[d.arrangement],s=o?.()??{points:[],
groups:[]};xn=s.groups;for(let[r,a]of s.points)gn(r,a)}var kc=()=>xn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),$c=()=>xn,Sr=t=>xn.map(({name:e,things:n,left:o,top:s})=>{let r=yc(e,n),a=Math.max(es[0],
es[1]*t);return{x:o+(wc+wt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function Sc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=$r;for(let{left:o,top:s,width:r,height:a}of xn)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[Tm,vc]=[50,.4],Am=.75,Cm=250;function Oc(t,e){let n=0,o=!1,s=!1;function r(i=Tm){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:vc}}),i>vc/2&&(n=setTimeout(()=>r(i*Am),Cm))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Mc=[[],[9,3],[2,3],[9,3,2,3]],ns=[5,4],vr=4,Ec=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Lm=Ec(u.relations.map(({thing:t})=>R(t))),Rm=Ec(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function yn(t){let e=Lm.filter(n=>u.kinds[n].family===u.kinds[t].family);return Mc[Math.max(
0,e.indexOf(t))%Mc.length]}var Me=t=>Rm.indexOf(t)%vr,bn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:Nt(e.relation))[0]?.currency;var Nm=3,Tc=.6;function Ac(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:m}=n,
{family:g,rank:p,shape:w}=j(t),x=!o||o.has(t),y=m[g][x?s&&p==="concept"?"pale":"full":"dim"],k=t===d.selected,
O=ne(t).includes("†")&&x,M=O&&We(t),N={background:y,border:a},G=Oe(t);return{id:t,...Y(t),shape:w,size:Dt(t,
r,e)/r,borderWidth:(k?3:M?4:O?2:1)*(s?Tc:1),color:{background:y,border:k?a:M?f:O?c:i,highlight:N,hover:N},fixed:G,
shapeProperties:{borderDashes:G?[3,2]:!1}}}function Cc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,m=t.edges.find(O=>O.relation!==null)?.relation??null,g=s?null:wn(t),p=g===null?
void 0:bn(t),w=m===null?i:c[j(m).family],x=p===void 0?w:f[Me(p)],y=m===null?ns:g===null?yn(R(m)):[],k=O=>({enabled:!s&&
t.edges.some(M=>M.to===O),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Tc/r:m===
null?1:1.5,color:{color:x[e?s&&!o?"pale":"full":"dim"],highlight:x.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Nm,dashes:y.length&&!s?y:!1,smooth:Ii(t.bend)}}function Lc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(m,g,p){e.setSize(
"100%","100%");let[w,x]=[m.map(({x:lt})=>lt),m.map(({y:lt})=>lt)],[y,k,O,M]=[Math.min(...w),Math.max(...w),Math.
min(...x),Math.max(...x)],N=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(k-y||1),Math.max(t.clientHeight-
o()-70,20)/(M-O||1),1.15),G=N<.35?g:null,et=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:G??{x:(y+k)/2,y:(O+M)/2+16+o()/2/N},scale:G?.35:N},e.moveTo({...i,animation:et?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),et?r():(c=performance.now()+1500,Im(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Im=t=>t;var jm=1.5;function Rc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function os(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:m,paper:g}=c,
p=at(s).split(`
`);t.font=`${r} ${o}px ${m}`,t.textAlign="center",t.textBaseline="middle";let w=o*fn;p.forEach((x,y)=>{let k=n+
(y-(p.length-1)/2)*w,O=t.measureText(x).width+2*jm*f;t.fillStyle=g,t.fillRect(e-O/2,k-w/2,O,w)}),p.forEach((x,y)=>{
let k=n+(y-(p.length-1)/2)*w,O=e-t.measureText(x).width/2;t.textAlign="left";for(let M of x.split(/([†‡]+)/)){
let N=/^[†‡]/.test(M);t.font=`${N?700:r} ${o}px ${m}`;let G=t.measureText(M).width;t.fillStyle=N?a?c.grave:
c.mark:i,N&&a&&(t.fillRect(O-f,k-w/2,G+2*f,w),t.fillStyle=g),t.fillText(M,O,k),O+=G}t.font=`${r} ${o}px ${m}`})}function Yn(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...d.
highlighted,...e.filter(Bt)])}if(d.selected===null||!Bt(d.selected))return ve(qt())?null:new Set([...X().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(({from:e,to:n})=>e===d.selected||n===d.selected);
return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Nc(t){let e=Yn(),n=new Set(t),o=i=>i===
d.selected?2:e?.has(i)?1:0,s=i=>yt(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&_n(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...X().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:yt}}var ss=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,m,g,p],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<p&&m<i&&
!o(w))return!1;return!0}};function Ic([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(m,g)=>(n-t)*(g-e)-(o-e)*(m-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var jc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Pc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Pm=[[0,-2],[0,2],...Pc.
map(([t,e])=>[1.25*t,1.6*e])],[Dc,Fc]=[jc,[...jc,...Pc,...Pm]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Or=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Bc=[...Or,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],rs=[0,8,16,24,32],[Mr,Er]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].flatMap(t=>[
[t,1],[t,-1],[1,t],[-1,t]]),[...rs,48,64]];var Dm=12,qc=12,Ar=60,Fm=14,Bm=600,qm=500,Um=400,Hm=.5,Xn=2,Uc=2,Wm=.8,Gm=1,Tr=(t,e,n,o)=>[t-n/2-Xn,e-o/2-Xn,t+
n/2+Xn,e+o/2+Xn],Cr=class{names=new Map;captions=new Map;#t=new ss;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Fm));for(let c of o){
let{x:f,y:m}=this.#a(c),g=Dt(c,i,a(c));this.#t.add([f-g,m-g,f+g,m+g],c)}for(let{x:c,y:f,size:m,label:g,bold:p}of e.
titles)this.#t.add(Tr(c*i,f*i,...wt(g,m*i,p)),"title");this.#o=r.length>Um?[]:r.flatMap(c=>zm(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[m,g,p,w]=f.box;if(a&&(m<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let x=this.#o.reduce((y,{id:k,stroke:O})=>y+(k!==n&&Ic(O,
f.box)?1:0),f.off??0);if(x<c&&([i,c]=[f,x]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{degree:n,scale:o}=this.#s,
s=rr(e),{size:r,bold:a}=Li(e,o,n(e)),[i,c]=wt(s,r,a),f=this.#a(e),m=Dt(e,o,n(e))+Xn+1,g=n(e)>=qc,p=g&&this.#r.
has(e),w=g||this.#c.has(e)?Bc:Or,x=(N,G=w)=>N.flatMap(et=>G.map(([lt,ce])=>{let[C,z]=[lt*(m+et+i/2),ce*(m+et+c/
2)];return{dx:C,dy:z,isFar:et>(g?Dm:0),box:Tr(f.x+C,f.y+z,i,c)}})),y=x(g?rs:[0]),k=N=>typeof N=="number"&&N!==
e&&n(N)<qc,O=N=>typeof N=="number"&&!this.#r.has(N),M=this.#n(y,null,f);!M&&this.#s.shapes.length<=Ar&&(M=this.#n(
x(rs),null,f)),!M&&p&&(M=this.#n(x(Er,Mr),null,f)),!M&&p&&this.#s.shapes.length>Bm&&(M=this.#n(y,null,f,k)??this.#n(
x(Er,Mr),null,f,O)),M&&this.#l(e,{dx:M.dx,dy:M.dy,size:r,bold:a,label:s,isFar:M.isFar},M.box)}caption({id:e,from:n,
to:o,bend:s,amount:r,weight:a},i){let[c,f]=wt(i,Wo),[m,g]=[this.#a(n),this.#a(o)];if(a<Uc&&Math.hypot(g.x-m.x,
g.y-m.y)<Wm*c)return;let p=(r||a>=Uc?Fc:Dc).map(([x,y,k])=>{let[O,M]=[y*(c/2+4),k*(f/2+4)],{x:N,y:G}=Mt(m,g,s,
x);return{along:x,dx:O,dy:M,off:O||M?Gm:0,box:Tr(N+O,G+M,c,f)}}),w=this.#n(p,e,Mt(m,g,s,.5));w&&(this.#t.remove(
e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:Wo,label:i}))}amount(e){let n=e.
amount??"";if(this.caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),
s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)
this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,
name:a,box:i}of s)this.#i(r),a&&i&&this.#l(r,a,i)}}};function Hc(t){let{things:e,dim:n=[],lines:o,most:s=qm}=t,
[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),c=new Set(i.flatMap(({from:p,to:w})=>[p,w])),f=new Cr(
t,c),{names:m,captions:g}=f;for(let p of r.length<=Ar?r.filter(w=>c.has(w)):r)f.name(p);if(r.length<=Ar)for(let p of i)
f.amount(p);for(let p of r)m.has(p)||f.name(p);if(m.size>=Hm*r.length){for(let p of i)f.caption(p,p.label);for(let p of a)
p.amount||f.caption(p,p.label)}for(let p of n.slice(0,s))f.name(p);return{names:m,captions:g}}function zm({id:t,
from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>Mt(r,a,o,c));return i.slice(1).
map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function Wc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function m(){if(!f)return;let y=c(),k=y.scale/f.scale;e.style.transform=`translate(${y.x-f.x*k}px, ${y.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(x,160))}function x(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:y})=>y.length&&p()),
t.on("dragging",({nodes:y})=>y.length||w()),t.on("dragEnd",x),t.on("zoom",w)}var Vm=5,as=1.35,Lr=t=>ne(t).includes("†")?We(t)?"!":"†":"";function Gc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Vm*s||(t.font=`700 ${i*
as}px ${o}`,t.fillText(c,r,a+i*.08))}var Km=50,kn=new Map,Rr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function _m(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...un(e,new Set([e]),new Set).
slice(0,Vn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?un(r,s,o).slice(0,Vn):Kn(r,s,o))s.add(
i)}return s}function pt(){let[t,e]=[_m(),new Set(Rr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[
...Ko(b.preset)].filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.
has(n))}}var zc=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ue()});
function $n({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Yo(e):t!==null?
hn(t):Ki(),b.away=new Set(r);for(let m of[...a,...b.away])b.aside.delete(m);for(let m of n)Ft(b.shown,[m.thing]),
m.all?Qo(m.thing):Ft(b.shown,Kn(m.thing,b.shown,b.away)),b.came.push(m);Ft(b.shown,o);for(let m of s)b.shown.delete(
m);b.pinned=new Set(i),b.sieve=c;let f=kn.get(Vc());f&&(b.shown=new Map(f))}var Vc=()=>`${d.arrangement} ${b.preset}\
 ${b.centre} ${Rr().sort((t,e)=>t-e)}`;function is(){let t=Vc();kn.delete(t),kn.set(t,new Map(Rr().map(e=>[e,Y(
e)]))),kn.size>Km&&kn.delete([...kn.keys()][0])}var Ke=matchMedia("(prefers-color-scheme: dark)");Ee(Ke.matches?"dark":"light");function Ee(t){document.documentElement.
dataset.theme=t}var Sn=()=>document.documentElement.dataset.theme==="dark";function Kc(){let{theme:t="light"}=document.documentElement.dataset;Ee("light");let e=cs();return Ee(t),e}function cs(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:vr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Qm=.55,Ym=120,Xm=500,Qc=3e3,Jm=3,Zm=20,de=$("drawing"),Ir=()=>$("tools").offsetHeight,Te=new vis.DataSet([]),
fs=new vis.DataSet([]),E=new vis.Network(de,{nodes:Te,edges:fs},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),Zn=()=>Te.length>Xm,jr=Lc(de,E,{isHeavy:Zn,below:Ir,arrived:()=>sl(!0),settle:Fr});Wc(E,de.querySelector(
"canvas"),Zn,Fr);var bt=cs(),Nr={names:new Map,captions:new Map},_c=0,ls=!1,Jn={scale:0,x:0,y:0};function td(){
let t=W().length;return t>Qc||t>Ym&&E.getScale()<Qm}function ed(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[
-t,-e,de.clientWidth-t,de.clientHeight-Ir()-Zm-e]}function nd(t){return Zn()?t.filter(e=>Yc(e,50)):t}function Yc(t,e){
let{x:n,y:o}=E.canvasToDOM(Y(t));return n>-e&&o>-e&&n<de.clientWidth+e&&o<de.clientHeight+e}function Xc(){Jn={
scale:E.getScale(),...E.getViewPosition()};let{scale:t}=Jn;Nr=Hc({...Nc(nd(W())),titles:Sr(t),scale:t,sight:ed()})}
function od(t){let e=E.getScale(),n=Dt(t,e,yt(t));return[n/e,(n+Jm)/e]}function Jc(t){let e=Yn(),n={colours:t,
highlighted:e,far:td(),scale:E.getScale()};return{things:W().sort((o,s)=>yt(o)-yt(s)).map(o=>Ac(o,yt(o),n)),lines:[
...X().values()].map(o=>Cc(o,_n(o,e),n))}}function Zc(){fc(e=>Fi(e,W(),Y,od));let t=Jc(bt);fs.remove(fs.getIds().
filter(e=>!X().has(String(e)))),Te.update(t.things),fs.update(t.lines),Xc()}var tl=()=>{};function el(t){tl=t}
function Pr(){bt=cs(),pc();let t=W().length<=Qc;E.setOptions({interaction:{hover:t,dragNodes:t}}),Zc();let e=new Set(
W());Te.remove(Te.getIds().filter(n=>!e.has(Number(n)))),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&
E.unselectAll(),d.selected!==null&&Te.get(d.selected)&&E.selectNodes([d.selected],!1)}function nl(t=!1){let e=E.
getScale(),{x:n,y:o}=E.getViewPosition(),s=Math.abs(e/Jn.scale-1)>(Zn()?.2:.03);!t&&!s&&!(Zn()&&Math.hypot(n-Jn.
x,o-Jn.y)*e>20)||(s?(Zc(),tl()):(Xc(),E.redraw()))}function ps(){let t=E.getScale(),e=1/t,n=r=>E.getPosition(r),
o=[...Nr.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:m,isFar:g}])=>{if(!Te.get(r))return[];let{x:p,y:w}=n(
r),x=Dt(r,t,yt(r))/Math.hypot(a,i)*e,y=g?{x:p+a*x,y:w+i*x}:null;return[{thing:r,x:p+a*e,y:w+i*e,size:c*e,bold:f,
label:m,from:y}]}),s=[...Nr.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:m}])=>{let g=X().get(r);if(!g)
return[];let{x:p,y:w}=Mt(n(g.from),n(g.to),g.bend,a);return[{line:g,x:p+i*e,y:w+c*e,size:f*e,label:m,grave:g.grave}]});
return{names:o,captions:s,titles:Sr(t)}}function ol(){let[t,e]=[Yn(),E.getScale()];return W().filter(o=>Lr(o)&&
(!t||t.has(o))&&Te.get(o)).map(o=>({...E.getPosition(o),radius:Dt(o,e,yt(o))/e,sign:Lr(o)}))}function Dr(t){let[
e,n]=[de.clientWidth,de.clientHeight-Ir()],[o,s]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:e,y:n})];return{...Jc(
t),...ps(),signed:ol(),from:o,to:s,width:e,height:n}}function Fr(){nl(!0)}function sl(t=!1){cancelAnimationFrame(
_c),ls=ls||t,_c=requestAnimationFrame(()=>{nl(ls),ls=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,
captions:o,titles:s}=ps();Sc(t,bt,e),Gc(t,ol(),bt,e);for(let a of o)os(t,a,a.line.weight>1?bt.ink:bt.soft,bt,e);
let r=Yn();for(let{x:a,y:i,from:c}of n)c&&Rc(t,c,{x:a,y:i},bt,e);for(let a of n){let i=r?!r.has(a.thing):Q(a.thing);
os(t,a,i?bt.soft:bt.ink,bt,e)}for(let a of s)os(t,a,bt.soft,bt,e);jr.isTravelling()||sl()});E.on("dragEnd",({nodes:t})=>t.
length?Br(t):Fr());function Br(t){for(let e of t)gn(e,E.getPosition(e));is(),Pr()}var rl=t=>Yc(t,-20);var sd=3,rd=6,ad=$("drawing"),al=[null,!0],vn=!1,qr=E.getViewPosition();function he(t=null,e=!1){al=[t,e],vn=!1;
let n=new Set(W()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&jr.look(t?o:[...o,...kc()],t&&!d.highlighted?
o[0]:null,e)}var il=()=>vn||he(...al);function cl(t){let e=W().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,ad.clientHeight/s/sd);
return Math.max(r,Math.min(rd,t))}function _e(t){vn=!0,E.moveTo({scale:cl(E.getScale()*t)})}E.on("zoom",()=>{vn=
!0;let[t,e]=[E.getScale(),cl(E.getScale())];t!==e&&E.moveTo({scale:e,position:qr}),qr=E.getViewPosition()});E.
on("dragEnd",({nodes:t})=>{vn=vn||!t.length,qr=E.getViewPosition()});var ll=Oc(E,t=>{Br(W()),t&&d.selected===null&&
!d.highlighted&&he()});function Ur(){let{selectionHandler:t}=E,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&E.redraw()}var cd=6,ld=2e4,fl=1e3,pl=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&q(o)&&!t.has(e)?[e]:[])),
ul=(t,e)=>L(t)!==L(e)?1:2,ml=t=>U(t).flatMap(e=>e.relation===null&&q(e.statement)?[tt(e,t)]:[]);function fd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of ml(c)){if(n.has(f))continue;let m=e.has(c)&&e.has(f)?2:ul(c,f),g=i+
m*fl+(Q(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+m]??=[],s[r+m].push([g,f]))}}return o}var pd=Rt.
filter(t=>!L(t)).sort(ft).slice(0,cd);function On(t,e,n=!1){let o=new Set([t,e]),s=new Set([...pl(o),...n?pd:[]].
filter(p=>!o.has(p))),r=fd(e,o,s),a=p=>Math.floor((r.get(p)??1/0)/fl),i=new Map,[c,f]=[0,!1];function m(p){let w=p[p.
length-1];if(c+=1,f||=c>ld,f)return;if(w===e){let k=p.filter(O=>!L(O)||o.has(O)).join();i.has(k)||i.set(k,p);return}
let y=[...new Set(ml(w).filter(k=>k!==w&&!s.has(k)))].sort((k,O)=>Number(L(k))-Number(L(O))||k-O);for(let k of y){
let O=o.has(w)&&o.has(k)?2:ul(w,k);a(k)===a(w)-O&&m([...p,k])}}r.has(t)&&m([t]);let g=p=>p.filter(w=>Q(w)&&!o.
has(w)).length;return{paths:[...i.values()].sort((p,w)=>g(p)-g(w)),isCut:f}}function ud(t,e,n){let{captions:o}=ot(
t),s=dt(o).replaceAll(`
`," "),r=U(e).filter(i=>i.relation===t&&i.from!==i.to),a=U(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let m=r.find(g=>g[c]===e&&a.some(p=>p[c]===
n&&p[f]===g[f]));if(m)return{said:s,both:i,third:m[f]}}return{said:s,both:null,third:null}}function Hr(t){let e=pl(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=U(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=It(r).filter(y=>!e.has(y)&&U(y).some(k=>k.relation===null&&
tt(k,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])],m=f.map(y=>ud(y,r,o)),
g=a.filter(q).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,third:null})),p=({both:y})=>[
"to","from"].indexOf(y??""),w=[...g,...m].sort((y,k)=>p(y)-p(k)),x=new Set([...a,...f.flatMap(ht)].filter(q));
return{from:r,to:o,links:w,statements:x}})}function ut(){Object.assign(d,Io),oe(null)}function ge(t,e=!1){Object.assign(d,Io,{selected:t,passed:e,tab:"de\
tails"}),Yi(t,e)}function Mn(t,e){ut();let n=[Math.min(t,e),Math.max(t,e)];oe(n);let o=xt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ii(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Qe(t,e,{avoids:n=!1,way:o=0}={}){ut();let{paths:s}=On(t,e,n),r=s[Math.min(o,s.length-
1)]??[];oe(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function to(t){ut();let e=Fo(t).filter(n=>!L(n));Object.assign(d,{passage:t,highlighted:oe(e,t),tab:"tex\
t"})}function En(t){let{sentences:e}=u.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function eo(t){
let{preset:e}=u.steps[t];if(me()!==e&&(d.arrangement="",hn(e)),ut(),!t)return;let{things:n}=En(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!Q(i)),r=s.filter(Bt),a=r.length>1?r:s;Object.assign(d,{tour:t,highlighted:a.length>1?oe(a):
oe(o,null,n)})}function no(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=d,
f=new Map(Ve());t!==null?(oe(null),ge(t,e)):n?Mn(n.from,n.to):o!==null?to(o):s&&a.from!==null&&a.to!==null?Qe(
a.from,a.to,a):r!==null&&eo(r),Object.assign(d,{unknown:i,tab:c});for(let m of dn())gn(m,f.get(m)??Y(m))}var us=null;function Et(t=null,e=!1){us=d.mode==="picture"?null:()=>he(t,e),us||he(t,e)}function md(){let{selected:t,
highlighted:e}=d;Et(t!==null?[t,...rt(t,mn()).filter(Bt)]:e)}function kt({from:t=null,moves:e=!0}={}){Pt(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&gt(!0),B(),$("details").scrollTop=0,n&&(d.
tab==="details"&&(ct(h("chosen")+ke()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&md())}function Ht(t){J(),ge(t),kt()}function dl(t){J(),ge(t),kt({moves:!1})}function hl(t){ge(
t,!0),kt({moves:!rl(t)})}function ms({from:t,to:e}){J(),Mn(t,e),kt({moves:!1})}function Ye(){let{length:t}=dn();
J(),ut(),kt(),t&&Et()}function gl(t){J(),ut(),d.mode==="types"&&qn("picture"),d.arrangement="",hn(t),kt(),Et(null,
!0)}function se(t){t<0||t>=u.steps.length||(J(),eo(t),kt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].
points.length&&gt(!0),ct($("headline").textContent),Et(d.highlighted))}var oo=()=>se(0);function ds(t,e,n={}){
J(),Qe(t,e,n),kt()}function Ae(t){let e=d.passage;J(),to(t),kt({from:e})}function hs(t,e=!0){d.unknown=null;let n=ti(
t,e);n&&Object.assign(d,{unknown:n,tab:"overview"}),kt(),n&&gt(!0),d.tab==="overview"&&Et(d.highlighted,!d.highlighted)}
function we(t,e,n=[]){J(),t(),no(),d.stays=e===void 0,B(),e!==void 0&&Et(e===null?null:[e,...rt(e),...n])}var wl=t=>we(
()=>ct(h("added")(Yo(t))),t),gs=(t,e=!0)=>we(()=>ct(h("added")(Qi(t))),e?t:void 0),xl=()=>d.selected??d.pair?.
from;function ws(t){let[e,...n]=t;we(()=>{ur(t),n.length||ge(e)},n.length?xl():void 0,t),n.length||kt()}function xs(t){
let[e,...n]=t;if(we(()=>{n.length||ut(),t.forEach(Xo)},n.length?xl():void 0,t),n.length)return;let s=ts(e);s&&
Mn(s.from,s.to),kt()}var yl=()=>we(()=>ur(ze()),null),bl=()=>we(()=>zi().forEach(Xo),null),kl=t=>we(()=>Xi(t));
function $l(t){J(),ut(),Xo(t),kt(),ct(h("hiddenNow"))}var re=(t,e)=>we(()=>Ji(t,e)),Wr=t=>we(()=>Zi(t));function Gr(){
ni(),ct(h("undone"))}function Xe(t){qn(t),B(),t==="picture"&&us&&us()}function Sl(t){d.reading=t,te("readings",
t),no(),B()}var dd={33:60,35:62},hd=126;function gd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):hd;o=o*85+(r<42?dd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function Ce(t){let e=new Blob(
[gd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var wd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function xe(t){
let e=`${t}-block`;return document.getElementById(e)||await wd,document.getElementById(e)?.textContent??""}var Ol=new Map;
function ys(t){let e=Ol.get(t)??xd(t);return Ol.set(t,e),e}async function xd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await Ce(await xe(t))),document.head.append(e)}var yd=80,so=()=>bs(v.own===null?[v.name,...Object.values(v.typed).flat()]:["sparql"]);function Tn(){if(v.isDrawn)
return so();let{pair:t,passage:e,selected:n,isTold:o,path:s}=d;if(e!==null)return bs([u.passages[e].name]);let{
centre:r,preset:a}=pt(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?bs(c.map(
pe)):bs([a===null?"graph":u.presets[a].name])}function bs(t){let e=d.reading===u.readings[0]?[]:[d.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,yd)||"graph"}function Le(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var bd=10.2,kd=5.9,Ml=7.2,El=15,$d=13,[Tl,Sd]=[14,.36];function ro(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Ge(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function Al(t,e,n){
let o=Math.floor(e/kd),s=t.caption.flatMap(C=>ro(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(Ml*Math.max(0,...C.map(Ge)));function m(C){let z=t.rows.filter(({kind:vt,x:zt})=>vt===
"name"&&zt===C);return Math.floor(Math.min(f(z.map(({text:vt})=>vt))+Tl,Sd*e))}let[g,p]=c?[m(0),m(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+Tl:150),x=t.rows.map(({label:C=""})=>ro(C,Math.floor(w/Ml))),y=t.rows.map(
({note:C=""})=>ro(C,o)),k=C=>Math.max(...C.map(({length:z})=>z))-1,O=k(x),M=O*El+k(y)*$d,N={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:c?1:99,flow:c?e-g-p:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+M,row:46+M,up:(t.kind==="bar"?-14:-12)-O*El,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:ro(t.title,Math.floor(e/bd)),subtitle:t.subtitle?ro(t.subtitle,o):[],high:44*r,last:r-
.5},G=JSON.parse(new TextDecoder().decode(await Ce(await xe("templates")))),et=JSON.stringify(G[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),lt=JSON.parse(et.replace(/"@(\w+)@"|@(\w+)@/g,(C,z,vt)=>z?JSON.stringify(N[z]):String(
N[vt]))),ce={rows:t.rows.map((C,z)=>({...C,..."label"in C?{label:[...Array(O+1-x[z].length).fill(""),...x[z]],
note:y[z]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,z)=>({n:z,
text:C}))};for(let C of lt.data)Object.hasOwn(ce,C.name)&&(C.values=ce[C.name]);return lt}var vd=760,Od=280;async function Md(t,e){await ys("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return at(await window.charts.svg(await Al(t,Math.min(Math.max(e,Od),
vd),s)))}function Vr(t,e,n=so){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Md(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=()=>Le(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),i=A(h("saveSvg"),a,{"aria-label":h(
"saveChart")});o.replaceChildren(r,i),o.removeAttribute("aria-busy")}),o}var zr=!1;function Cl(t,e,n,o){return t?
it(h("asChart"),{class:"charted",open:zr||o,ontoggle:({target:s})=>Ed(s,t,e)},n):""}function Ed(t,e,n){zr=t.open,
zr&&!t.querySelector("figure")&&t.querySelector("summary")?.after(Vr(e,n()))}var Td=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Ll="http://www.w3.org/2001/XMLSchema#",Nl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Ad=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
Cd=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,An=t=>Cd(Ad.test(t)?`'${t}`:t),Rl=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function Il({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,m=f||
("iri"in s||c?"":`${Ll}string`),g=f.startsWith(Ll)&&Nl.test(i);return[An(n.iri),An(o),g?i:An(a.iri||i),...[T(n.
thing),S(u.predicates[r.predicate]),a.label,m,c].map(An),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",Rl(r.errata)]:[Rl(r.errata),""]).map(An)]});return jl([Td,...e])}var jl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Pl=t=>jl(t.map(e=>e.map(n=>Nl.test(n)?n:An(n))));var ao="http://www.w3.org/2000/svg",io={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(ao,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?at(s):s)),o}function ks(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var Tt=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:io[e]}));function _(t){return t>=V?l("span",{dir:"auto"},T(t)):I([Tt(j(t)),T(t)],()=>Ht(t),{class:"thing",dir:"auto"})}
function Je({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)})`:""):t}function Kr({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??[""],r=s&&` · ${s}${s===
S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function $s(t){let e=u.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):At(e)}function At(t){let e=u.passages[t],[n,o]=[Kr(e),`${Je(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${h("readHere")}`};return I(n,()=>Ae(t),{class:"chip",...s})}var co="http://www.w3.org/2001/XMLSchema#",Ld=/[\p{Cc} <>"{}|\\^`]/u,Rd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Ss({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Ss).join(" ")} )>>`;if(t==="uri"){if(Ld.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Rd[r])}"`;return o?`${s}@${o}`:n&&n!==`${co}\
string`?`${s}^^<${n}>`:s}var Nd=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Id={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Dl=t=>t.replaceAll(Nd,(e,n,o,s)=>s?Id[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var jd=["Long","Int","Short","Byte"],Pd=["integer",...jd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],I0=new Map([...Pd.map(t=>[co+t,/^[+-]?\d+$/]),
[`${co}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${co}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${co}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Fl=null;function lo(){return Fl??=xe("rdf").then(Ce).then(t=>JSON.parse(new TextDecoder().decode(t))),Fl}var Dd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Fd(t){let[,e,n="",o=""]=Dd.exec(t)??["",t];return{value:Dl(e),lang:n,datatype:o}}async function Bl(){
let t=await lo(),e=W(),n=c=>({iri:fe(u.things[c].name,t.prefixes),thing:c}),o=c=>q(c)&&typeof u.statements[c].
object!="number",s=Jt(xt());for(let c of e)for(let f of ht(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:m,predicate:g,object:p}=f;return{subject:n(m),predicate:fe(t.predicates[g],
t.prefixes),object:typeof p=="number"?n(p):Fd(t.objects[c]),said:f}}),a=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(n);return{triples:r,things:i,terms:t}}var vs=(t,e)=>(e.
types[t]??[]).map(n=>fe(n,e.prefixes));var Yr=20,Wt=()=>document.getElementById("tab-ask")!==null,fo=class extends Error{constructor(e){super(e),this.
why=e}},Cn=null,po=new Map,ql=0;function Ul(t,e,n){ql+=1;let o=ql;return new Promise((s,r)=>{po.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Qr(t){Cn?.worker.terminate(),Cn=null;for(let{reject:e}of po.
values())e(new fo(t));po.clear()}async function Bd(){let t=await Ce(await xe("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Qr("broke");let f=po.get(r);po.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Qr("broke")};let o=[await xe(
"engine"),await xe("engine-data"),u.readings[0],document.baseURI],s=Ul(n,"open",o);return{worker:n,known:s}}var _r=null;
async function Hl(){return Cn||(_r??=Bd(),Cn=await _r,_r=null,Cn)}async function Wl(){return(await Hl()).known}
async function $t(t,...e){let{worker:n,known:o}=await Hl();await o;let s=setTimeout(Qr,1e3*Yr,"ended");try{return await Ul(
n,t,e)}finally{clearTimeout(s)}}var Gl=null,zl=null;function Xr(t){let{prefixes:e}=D.terms??u;return Gl??=new Map(u.things.map(({name:n},o)=>[
fe(n,e),o])),t?.type==="uri"?Gl.get(t.value):void 0}function qd(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=s=>`<${fe(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:a,object:i}=u.statements[s],c=typeof i=="number"?o(i):t[s];return`${o(r)} <${fe(e[a],n)}> ${c}`})}function Vl({
evidence:t}){zl??=qd();let e=t.map(n=>({one:n,places:(zl?.get(Ud(n))??[]).filter(q)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Ud=({triple:t})=>t.map(
Ss).join(" ");function Kl(t){let n=[...new Set(t.flat().map(Xr))].filter(s=>s!==void 0&&s<V),o=n.filter(s=>!L(
s));return o.length?o:n}var Hd=60,Os=()=>v.answer?Kl(v.answer.rows.map(({terms:t})=>t)):[];function _l(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=Os(),e=t.filter(o=>!Q(o)),n=e.length?e:t;return d.highlighted=n.length&&n.length<=
Hd?oe(n):null,d.highlighted??[]}function Jr(){return v.isDrawn=!0,$n({...zc(),added:Os()}),d.highlighted=null,
null}var Ql=null;function Re(){return Ql??=Wd(),Ql}async function Wd(){try{let[t,e]=await Promise.all([Wl(),lo()]);
Object.assign(D,{now:t,terms:e})}catch(t){D.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}B()}var Yl=()=>`${d.
reading} ${d.language} ${JSON.stringify(v.rates)}`;function Xl(){ee()&&v.key!==Yl()&&Zr()}var Ms=null;async function Zr(t=!1){
let e={};Ms=e,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Yl()});let{reading:n,language:o}=d,
s=[];try{await Re();let r=v.own===null?await $t("answer",v.name,v.typed,n,o,v.rates):await $t("sparql",v.own,n,
o);if(Ms!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(v,{answer:a,holds:i,
isBusy:!1}),c&&(v.trouble={kind:"refused",message:c}),s=f||v.isDrawn?Jr():_l(),ct(a?h("rows")(a.rows.length):""),
t&&a&&Ho(),a&&!a.rows.length&&v.own===null&&zd(e)}catch(r){if(Ms!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(v,{answer:null,isBusy:!1});let c=r instanceof fo?r.why:Gd(i);v.trouble={kind:c,details:i,message:a}}
B(),(s===null||s.length)&&Et(s)}var Gd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function zd(t){
let e=await $t("alternatives",v.name,v.typed,d.reading).catch(()=>null);Ms===t&&(v.others=e,B())}function Jl(){
J(),ut();let t=Jr();Pt("ask"),B(),Et(t)}var St=(t,e={},n=null)=>ea({name:t,typed:e,said:n}),uo=t=>ea({own:t});
function ta(t){J(),v.rates=t,Zr(),B()}var Ln=()=>ea({});function ea(t){J(),ut(),na(t),Pt("ask"),gt(!0),B()}function na(t){
Hn(t),(v.name||v.own)&&Zr(!0)}var Vd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Ne=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),tf=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Vd[Math.floor(n/588)]:e}).join("");function oa(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Zl=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(
1).map((n,o)=>e[o]+n))};function ef(t,e){let[n,o]=[Zl(t),Zl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.
size+o.size||1)}var Kd=.5,of=u.things.slice(0,V).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Ne(
Un(a)));return{plain:[...s.map(Ne),...r],initials:s.map(tf).filter(a=>/[ㄱ-ㅎ]/.test(a))}});function mo(t,e=12){
let n=t.trim().normalize("NFC"),o=Ne(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return of.map((r,a)=>{let i=s?
r.initials.map(c=>oa(c,n)):r.plain.map(c=>oa(c,o));return{rank:Math.min(...i,5),thing:a}}).filter(r=>r.rank<5).
sort((r,a)=>r.rank-a.rank||Po(r.thing,a.thing)).slice(0,e).map(({thing:r})=>r)}function Rn(t,e){let n=mo(t,e);
if(n.length)return n;let o=Ne(t.trim());return of.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>ef(a,o)))})).
filter(({share:s})=>s>=Kd).sort((s,r)=>r.share-s.share||ft(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function sf(){if(!v.said)return[];let{text:t,left:e,others:n}=v.said,o=n.map(a=>I(`${qe(a.name)} ${cn(a)}`,()=>St(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function rf(){
let{parameter:t,text:e,why:n}=v.trouble?.details??{},o=n==="unknown"?Rn(e,3):[],s=o.map(r=>A(T(r),()=>St(v.name,
{...v.typed,[t]:[pe(r)]})));return o.length?[l("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}function af(){
let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,rows:r})=>{
let a=Object.values(s).flat().join(", "),i=l("small",{},` ${a} · ${h("rows")(r)}`);return l("li",{},I([qe(o),
i],()=>St(o,s),{class:"question"}))});return[l("h2",{},h("otherRows")),l("ul",{class:"others"},...n),e?P(h("no\
tAllAsked")):""]}function Ze(t){let{passages:e="",prefixes:n={}}=D.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function ra(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=h("copied")}return n}var _d=t=>l("li",{},l("span",{dir:"auto"},t)," ",ra(h("copy"),
t)),sa="";function Es(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},h("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||sa===n)&&(sa=s.open?n:""),!s.open)return;await Re();let r=new Map(Object.entries(D.now?.
citations??{}).map(([i,c])=>[Ze(i),c])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(_d),
D.now?"":l("li",{class:"muted"},h("notStarted")))}return it(h("cite"),{ontoggle:o,open:sa===n},e)}var Qd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Yd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",tn=null,ho=Qd,cf=new Map;function Xd(){let t=cf.get(d.reading)??$t("vocabulary",d.
reading);return cf.set(d.reading,t),t}async function Jd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let a=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return a.delete(e.text),{from:e.from,options:[...a].map(i=>({label:i,type:"variable"}))}}let o=(await Xd()).map(
({curie:a,label:i,names:c,kind:f})=>({label:[a,...c].join(" "),displayLabel:a,detail:Qt(i,d.language),apply:a,
type:f})),s=Object.keys(D.now?.prefixes??{}).map(a=>({label:`${a}:`,type:"namespace"})),r=[...new Set(Yd.split(
" "))].map(a=>({label:a,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function aa(){if(!tn)return;let{doc:t}=tn.state,e=v.trouble?.kind==="mistake"?v.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}tn.dispatch(window.editor.setDiagnostics(
tn.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Zd={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},th={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function eh(t){let e=()=>(uo(tn.
state.doc.toString()),!0),n=Object.entries(Zd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Jd],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(ho=r.doc.toString())}),t.EditorView.theme(th)]}async function nh(t,e){
if(await ys("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:eh(n)});tn=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,aa()}function lf(){
v.own&&(ho=v.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
ho,t.addEventListener("input",()=>{ho=t.value});let e=l("div",{class:"sparql"}),n=()=>uo(ho);return tn=null,setTimeout(
()=>nh(e,t).catch(()=>{})),[I(`← ${h("allQuestions")}`,Ln,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ow\
nQuery")),P(h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(h(
"run"),n,{class:"tool run"}))]}function Ts(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var Nn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var oh=12,go=({label:t})=>S(t);function sh(t,e){let n=Ne(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].
map(i=>Ne(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.
Collator(d.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(go(r.choice),go(
a.choice))),o.slice(0,oh).map(({choice:r})=>r)}function ff(t,e,n){let{input:o,list:s}=Ts(t,{"aria-label":h("fo\
und")}),r=[],a=new Nn(o,s,m=>f(r[m].typed)),i=()=>a.show(r.map((m,g)=>a.option(g,l("span",{dir:"auto"},go(m)))));
async function c(){r=sh(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
i()}function f(m){o.value="",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",m=>{m.isComposing||(r.length&&a.step(m,r.length)?i():m.key==="Enter"?(m.
preventDefault(),f(r[a.active]?.typed??o.value)):m.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,
s)}var pf=(t,e)=>I(t,e,{class:"given","aria-label":`${t}: ${h("drop")}`});var uf=new Map;async function mf(t){let e=JSON.stringify([v.name,t,d.reading]),n=uf.get(e)??await $t("choices",
v.name,t,d.reading);return uf.set(e,n),n}function df(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],St(v.
name,n)}function rh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(m=>{let g=pf(
m,()=>df(t,r.filter(p=>p!==m)));return mf(t).then(p=>{let w=p.find(({typed:x,names:y})=>x===m||y.includes(m));
w&&(g.textContent=at(go(w)))}),g}),i=ff(s,()=>mf(t),m=>df(t,e?[m]:[...new Set([...r,m])])),c=i.querySelector("\
input"),f=K(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:T(f)}`,l("div",{class:"field"},l("label",
{for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var ah=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?D.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),St(e)};return o?l("a",{href:`#query=${e}`,
onclick:s},S(o.title)):e});function hf({title:t,description:e,parameters:n}){return[I(`← ${h("allQuestions")}`,
Ln,{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),P(...ah(S(e))),...n.map(rh)]}var gf=t=>jt(`topic-${t}`)||t,ia="";function wf(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=ia.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:m,
tags:g})=>{let p=[c,f,m,g,g.map(gf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let m=i.filter(p=>p.tags.includes(c)).map(({name:p,title:w})=>l(
"li",{},I(S(w),()=>St(p),{class:"question",value:p}))),g=l("summary",{},gf(c)," ",l("small",{},String(m.length)));
return m.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...m))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=ia,s.addEventListener("input",()=>{ia=s.value,o()}),o(),
[P(h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},I(h("ownQuery"),()=>uo(""),{class:"plain"})),n]}var xf="";function yf(){let{trouble:t}=v;return t?t.kind==="ended"?h("ended")(Yr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function As(){
if(!Wt()||d.tab!=="ask")return;Re(),Xl();let t=JSON.stringify([d.language,d.reading,v.name,v.typed,v.own===null,
D.now!==null,D.hasFailed]);if(aa(),t===xf)return;xf=t;let e=Se(),n=D.now?v.own!==null?lf():e?hf(e):[...ee()?[l(
"p",{class:"erratum"},h("noQuestion")(v.name))]:[],...wf(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var bf="currency";var kf=/^[A-Z]{3}$/,ih=/^\d{4}-\d\d-\d\d$/,$f=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function la(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>kf.test(a)&&i>0&&i<1/0);return kf.test(e)&&ih.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function ch({variables:t,rows:e}){let n=t.indexOf(bf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var ca=(t,e)=>l("label",{},l("span",{},t),e);function Sf(t){let e=ch(t);
if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Yt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let m=n&&n.currency===o.value?String(n.worth[f]??""):"",g={type:"number",
name:f,min:"0",step:"any",required:!0,value:m};return ca(h("worth")(Yt(f,1),Yt(o.value)),l("input",g))});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let m=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);ta(la([o.value,s.value,...m].join()))}return it(h("oneCurrency"),{class:"\
rates",open:n!==null},P(h("ownRates")),l("form",{onsubmit:i},ca(h("commonCurrency"),o),ca(h("rateDate"),s),r,l(
"button",{class:"tool"},h("convert")),n?A(h("ownCurrencies"),()=>ta(null)):""))}var wo=[];for(let t=2;wo.length<64;t+=1)wo.every(e=>t%e)&&wo.push(t);var vf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,lh=wo.map(t=>vf(Math.cbrt(t))),fh=wo.slice(0,8).map(t=>vf(Math.sqrt(t))),ae=(t,e)=>t>>>e|t<<32-e;function Of(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(fh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let y=0;y<16;y+=1)r[y]=o.getInt32(a+y*4);for(let y=16;y<64;y+=1){let k=ae(r[y-15],7)^ae(r[y-15],18)^
r[y-15]>>>3,O=ae(r[y-2],17)^ae(r[y-2],19)^r[y-2]>>>10;r[y]=r[y-16]+k+r[y-7]+O|0}let[i,c,f,m,g,p,w,x]=s;for(let y=0;y<
64;y+=1){let k=x+(ae(g,6)^ae(g,11)^ae(g,25))+(g&p^~g&w)+lh[y]+r[y]|0,O=(ae(i,2)^ae(i,13)^ae(i,22))+(i&c^i&f^c&
f)|0;[x,w,p,g,m,f,c,i]=[w,p,g,m+k|0,f,c,i,k+O|0]}[i,c,f,m,g,p,w,x].forEach((y,k)=>{s[k]=s[k]+y|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Mf=60,ph=1e5,uh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Cs=({name:t})=>t.split("/").slice(0,-1).join("/"),mh=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),dh=Map.groupBy(mh,t=>Cs(u.passages[t])),pa=new Map;function Ef(t,e){let n=new Map,
o=null,[s,r]=[0,ph];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],m=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Of(new TextEncoder().encode(m(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(y=>/\S/.
test(t[y])&&!/[\p{L}\p{N}_]/u.test(t[y-1]??""));let w=i+s,x=[...o].sort((y,k)=>Math.abs(y-w)-Math.abs(k-w)).slice(
0,r);r-=x.length,p=x.find(g)}p!==void 0&&(n.set(a,{begin:p,words:m(p)}),s=p-i)}return n}var fa=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function hh(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ef(o,n),undone:[]},
r=n.find(g=>!fa(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of uh){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=Ef([...i],n),f=g=>n.filter(p=>fa(g,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Tf(t){let[e]=[...dh].map(
f=>hh(t,f)).sort((f,m)=>m.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&pa.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!fa(r,f)).length}}var Af=t=>pa.get(Cs(u.passages[t])),ua=()=>pa.size>
0,Ls=t=>u.passages[t].sha256?Af(t)?.sentences.has(t):void 0;function Cf(t){let e=Af(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Mf),o).join(
""),words:s,after:e.points.slice(r,r+Mf).join("")}}var xo=(t=d.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),Rs=t=>xo().filter(
e=>e.passage===t);function In(t,e=d.language){let n=xo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function en(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):S(e.text)}function gh(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${S(u.predicates[n])}\
: ${en(t)}`}function wh(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[en(r)]:[])}function xh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Ue),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(wh))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${Z(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function yo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>xh(o,s))}function ma(t){let e=Cf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):Ls(t)===!1?l("p",{class:"unfound"},h("unfound")):""}var bo=({text:t,statements:e,passage:n=null})=>[
t,Zt(Z(e)),...n===null?[]:[" ",At(n)]],da=t=>l("li",{dir:"auto",class:Z(t.statements)?"doubtful":""},...bo(t)),
ha=t=>l("ul",{class:"said"},...t.map(({text:e,statements:n})=>da({text:e,statements:n})));function Lf(t,...e){
let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},ha(t),...e,...yo(n))}function yh(t,e){
let{text:n}=u.passages[t];return Lf(e,l("p",{class:"source"},At(t)),n?l("p",{class:"paraphrase",dir:"auto"},S(
n)):l("p",{class:"muted"},h("unparaphrased")),ma(t))}function nn(t){let e=xo(),n=new Set(e.flatMap(({statements:f})=>f)),
o=e.filter(({statements:f})=>f.some(m=>t.has(m))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(
f)).map(f=>({text:gh(f),statements:[f]})),a=[...s.get(null)??[],...r],i=u.passages.length?l("p",{class:"source\
 muted"},h("unsourced")):"",c=[...s].flatMap(([f,m])=>f===null?[]:[yh(f,m)]);return a.length?[...c,Lf(a,i)]:c}function Rf(t){let{wanted:e,rest:n}=Vl(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ze(r)));return l("div",{class:"why"},...nn(
e),...s.map(r=>l("p",{class:"paraphrase"},$s(Ze(r)),` ${v.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},h("unsourced")),t.passages.some(r=>D.now?.citations[r])?Es(t.passages.map(Ze)):"")}function Nf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var If=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var wa=200,Ns=wa;function bh(t,e){let n=Xr(e);if(n!==void 0&&n<V)return I(t,()=>Ht(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?At(o):l("span",{dir:"auto"},t)}var Df=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
kh=(t,e)=>t.every(({cells:n})=>Df.test(n[e])),$h=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Sh(t,e,n,o,s){let r=e.cells.findIndex((p,w)=>o[w]&&p),a=v.row===n;function i(){
v.row=a?null:n,B()}let c=I(`${n+1}${e.mark}`,i,{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-l\
abel":h("whyRow")(n+1,e.mark)}),f=t.columns.map((p,w)=>{let x=e.terms[t.variables.indexOf(p)];return l("td",{class:`${kh(
t.rows,w)?"numeric":""} ${w===r&&!Df.test(e.cells[w])?"head":""} ${s[w]?"sparse":""}`,"data-heading":t.headings[w]},
e.cells[w]?bh(e.cells[w],x):"")});s.includes(!0)&&f.push(l("td",{class:"also"},If(t.headings,e.cells,s)));let m=v.
own===null?c:String(n+1),g=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},m),...f);return a?[g,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Rf(e)))]:[g]}function vh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${h("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",$s(f)]))}function Oh(t){let e=d.reading==="corrected"?" --reading \
corrected":"";return ra(h("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Mh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ze).join(" ")]),o=Pl([["#",
...t,h("sentence")],...n]);Le(new Blob([o],{type:"text/csv;charset=utf-8"}),`${so()}.csv`)}function Eh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Ns),f=$h(t),m=Nf(n.map(({cells:w})=>w));
function g(){Ns+=wa,ga="",B()}let p=[l("th",{scope:"col"},"#"),...e.map((w,x)=>l("th",{scope:"col",class:m[x]?
"sparse":""},w)),m.includes(!0)?l("th",{scope:"col",class:"also"},h("besides")):""];return[Se()?.gathers&&D.now?.
isApart?P(h("apart")):"",Se()?.gathers&&D.now?.mixed?l("p",{class:"erratum"},h("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},Cl(t.chart,()=>$("an\
swer").clientWidth-48,Sf(t),v.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(w,x)=>Sh(t,w,x,f,m)))),n.length>Ns?A(h("moreRows"),g):"",i.length?P(h("emptyColumns")(i)):"",...Object.values(
r).map(w=>P(h("alsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?P(h("addOnce")(s.slice(0,5),s.length-
5)):"",Se()?.refusal?P(h("noEvidence")):"",...v.own!==null?[P(h("ownEvidence")),Oh(v.own)]:[],...o.map(vh))]}function Th(){
let{answer:t,holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},yf()),...rf()]:e!==null?[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},h("noRows")),...af()]:t?Eh(t):[]}function jf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Pf=null,ga="";function Ff(){
let t=$("answer");if(t.hidden=!ee()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,v.said,d.language,document.
documentElement.dataset.theme,D.now!==null]);if(c===ga)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ns=wa),
t.dataset.asked=JSON.stringify([e,n,o]),ga=c;let f=i?.rows??[],m=o===null?qe(e):h("ownQuery"),g=o===null?cn(v):
"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},m,
g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},h("rows")(f.length)):"",i&&Os().
length&&!v.isDrawn?A(h("asThePicture"),Jl,{class:"tool draw"}):"",i?.rows.length?A("CSV",()=>Mh(i),{class:"too\
l csv","aria-label":h("saveTable")}):"",A("×",Ln,{class:"tool close","aria-label":h("closeAnswer")})),...sf(),
...Th()),jf(),Pf??=new ResizeObserver(jf),Pf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var Is=[28,72],Ah=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Bf=u.passages.map(t=>[t.text].flat());function Ch(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Lh(t,e,n){let o=t.slice(Math.max(0,n-Is[0]),n).replace(
n>Is[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Is[1]).replace(n+Is[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function qf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Ah.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ch),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[m,...g]=[S(c.text),...Bf[i]],p=r.length?
[m,...g].find(k=>r.every(O=>O.test(k))):void 0,w=f?m:p;if(w===void 0)continue;let x=f?null:r[0].exec(w),y=w===
m?void 0:["en","ko"][Bf[i].indexOf(w)];a.push({passage:i,lang:y,...Lh(w,x?.[0]??"",x?.index??0)})}return a}H("arrange",{write:()=>d.arrangement,read(t){if(t&&!gc.includes(t))return null;d.arrangement=t}});function Rh(t){
J();let e=pt();d.arrangement=t,t||$n(e),no(),B(),Et()}function Uf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Rh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!xc}function Hf(){$("arrange").value=
d.arrangement}var Nh=/^(Heading|소제목|제목)[^:]*: /,Ih=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),ko=new Map,Gf=A("‹",()=>ka(-1),{"data-label":"previous"}),zf=A("›",()=>ka(1),{"data-label":"n\
ext"}),Vf=l("span",{class:"here"}),jn=l("select",{"data-label":"jump"}),xa=l("div",{class:"bar reading"},Gf,zf,
Vf,jn),ya=l("div",{}),Ps=t=>u.passages[t].kind==="heading",js=[...u.passages.keys()].filter(Ps),ba=t=>S(u.passages[t].
text)||h("unparaphrased");function jh(t){let e=ba(t).replace(Nh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());return[
u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ph(t){let e=Rs(t),n=new Set(e.flatMap(o=>o.statements));
return l("div",{class:"told"},ma(t),u.articles.length&&Wt()?Es([u.passages[t].name]):"",e.length?l("p",{class:"\
muted"},h("itStates")):"",e.length?ha(e):l("p",{class:"muted"},h("nothingStated")),...yo(n,u.passages[t].errata))}
function Dh(t){let e=Ls(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("\
span",{class:"unseen"},h(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Fh(t){
let{name:e,sentence:n,errata:o}=u.passages[t],s=t===d.passage,r=[Ps(t)?"":l("span",{class:"number"},`${n||e} `),
ba(t),Zt(o.length?"†":""),Dh(t)],a=I(r,()=>Ae(t),{class:"sentence",dir:"auto","data-passage":e,"aria-current":s?
"true":!1,tabindex:s||d.passage===null&&t===0?"0":"-1"});return ko.set(t,a),l("li",{},Ps(t)?l("h3",{},a):a,s?Ph(
t):"")}function Bh(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!Ps(t[0])?h("paragraph")(e):"";return l("s\
ection",{class:`paragraph ${n}`},o?l(js.length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Fh)))}function ka(t,e=!1){
let n=d.passage===null?0:d.passage+t;n<0||n>=u.passages.length||(Ae(n),e?ko.get(n)?.focus({preventScroll:!0}):
ct(`${Je(u.passages[n])}: ${ba(n)}`))}function Kf(){let t=$("reader");t.append(xa,ya),t.addEventListener("keyd\
own",e=>{let n=Ih.get(e.key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),ka(n,!0))}),jn.
addEventListener("change",()=>Ae(Number(jn.value)))}function qh(){let{passage:t}=d,e=u.passages.length;Gf.disabled=
!t,zf.disabled=t===e-1,Vf.textContent=t===null?h("sentences")(e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);
let n=t===null?void 0:js.findLast(o=>o<=t);jn.replaceChildren(...n===void 0?[l("option",{value:""},h("jump"))]:
[],...js.map(o=>l("option",{value:String(o)},jh(o)))),jn.value=n===void 0?"":String(n),jn.hidden=!js.length,xa.
hidden=!e}function Uh(t){let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=
o?S(o):e,[...s?[l("h2",{class:"article",dir:"auto"},S(o))]:[],Bh(n)]})}function Hh(){let t=Map.groupBy([...u.passages.
keys()],s=>{let r=u.passages[s];return`${Cs(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(h(ua()?"othe\
rFile":"ownFile"),e,{id:"bring"}),o=[P(h("fileNote")),l("div",{class:"tools"},n)];ko.clear(),ya.replaceChildren(
l("h2",{},h("textTitle")),P(h(u.passages.length?"textHelp":"noText")),u.articles.length&&!ua()?P(h("paraphrase\
d")):"",...u.passages.some(({sha256:s})=>s)?o:[],...Uh([...t.values()]))}var Wf=null;function Wh(){let t=$("re\
ader"),e=d.passage===null?null:ko.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){Wf!==d.passage&&e.scrollIntoView(),Wf=d.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+xa.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Ds(){let{activeElement:t}=document,e=ya.contains(t)&&t?.classList.
contains("sentence");qh(),Hh(),e&&ko.get(d.passage??0)?.focus({preventScroll:!0}),Wh()}function $a(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function $o(t){d.language=t,document.documentElement.lang=t,document.title=at(S(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=jt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",jt(n.dataset.
label));$("query").placeholder=h("search"),te("languages",t)}var Gh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Sa(t,e){let n=Gh[e?"touch":"mouse"],o=E.getScale(),
s=c=>E.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of W()){let{x:f,y:m}=s(c),g=Math.max(0,Math.hypot(f-t.x,
m-t.y)-Dt(c,o,yt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:m,bend:g}of r>2?X().values():[]){let p=ar(
s(f),s(m),g),w=Math.min(...p.slice(1).map((x,y)=>Wn(p[y],x,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var va=()=>d.selected!==null||!!d.pair||!!d.highlighted,on=!1,zh=({pointer:t})=>Sa(t.DOM,on);function _f(t){let{
thing:e}=Sa(t,on);e!==void 0&&gs(e,!1)}function Qf(){let t=$("drawing");E.on("click",e=>{let{thing:n,line:o}=zh(
e);n!==void 0?dl(n):o!==void 0?ms(br(o)):va()&&Ye()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();on||_f({x:e-o,y:n-s})}),E.on("doubleClick",({pointer:e})=>on&&_f(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{on=n.pointerType==="touch",on&&e==="poi\
nterdown"&&Ur()},!0);t.addEventListener("mousemove",e=>on&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Ur)}var Ie=(t,e)=>$(t).addEventListener("click",e),Fs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Vh(){Ie("closer",()=>_e(1.4)),Ie("farther",()=>_e(1/1.4)),Ie("whole",()=>he()),Ie("undo",Gr),Ie(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),ll(t)})}var Oa=()=>$("menu").getAttribute("aria-expanded")==="true",Ma=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Jf(){Ma(!1),$("menu").focus()}function Yf(t){Ee(t),B()}var Zf=()=>$("theme").
setAttribute("aria-pressed",String(Sn()));function Kh(){Ie("menu",()=>Ma(!Oa())),Fs("modes",t=>{Xe(t),Oa()&&Jf()}),
Fs("readings",Sl),Fs("languages",t=>{$o(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&Ma(!1)});Ie("theme",()=>Yf(Sn()?"light":"d\
ark")),Ke.addEventListener("change",()=>Yf(Ke.matches?"dark":"light"))}function Xf(t){Pt(t),t==="text"&&Ds(),As(),
No()}function _h(){Ie("fold",()=>gt(!vi())),Fs("tabs",Xf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];Xf(o.value),o.focus()})}function Qh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Gr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Oa()?Jf():t.key==="Escape"&&va()?Ye():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function tp(){Qf(),Vh(),Kh(),_h(),Za(hs),addEventListener("resize",()=>{d.mode==="picture"&&
il()}),document.addEventListener("keydown",Qh),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);te("modes",d.mode)}var Yh=64*1024*1024,ye=null;function np({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Je):""}function Xh(){ye=null,Ea()}function Ea(){let t=$("took");if(t.hidden=ye===null,ye===null)return;t.className=
ye.read?.of&&ye.read.found===ye.read.of?"":"wrong";let e=A("×",Xh,{"aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},np(ye)),e)}async function Jh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Yh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Tf(r)}}async function ep(t,e=!1){t.length&&(ye=await Jh(t,e),d.tab==="overview"&&Pt("tex\
t"),gt(!0),B(),ct(np(ye)))}function op(){let t=$("file");t.addEventListener("change",async()=>{await ep([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
ep([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Zh="#finding, #legend, #beside, #answer, .page",sn=document.body,rp=null,sp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function ap(){sn=document.activeElement??document.body,rp=sn.closest(Zh)}function ip(){
let t=document.activeElement;if(sn===document.body||sn.checkVisibility()||t!==sn&&t!==document.body)return;let e=[
...rp?.querySelectorAll(sn.tagName)??[]].filter(r=>sp(r)===sp(sn)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var tg=60,eg=2,ng={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},cp={"+":()=>_e(1.4),"=":()=>_e(
1.4),"-":()=>_e(1/1.4),0:()=>he(),Enter:()=>d.selected!==null&&$("details").querySelector("h2")?.focus()};function og([
t,e]){let n=Ve().get(d.selected??-1)??E.getViewPosition();return[...Ve()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&c<2*i?[{thing:s,far:i+eg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function sg([t,e]){let{x:n,y:o}=E.getViewPosition(),s=tg/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function lp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ng[e.key];if(!(!n&&
!Object.hasOwn(cp,e.key)))if(e.preventDefault(),!n)cp[e.key]();else if(e.shiftKey)sg(n);else{let o=og(n);o!==void 0&&
hl(o)}})}var rg=250,fp=3,Pn={rows:[],note:"",isBusy:!1};async function ag({name:t,typed:e}){let{table:n}=await $t("answ\
er",t,e,d.reading,d.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:T(i)))],a=r.slice(0,fp).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>fp?" …":""}`:""}`}function ig(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:w})=>w),f=(w,...x)=>({content:[l("span",{},qe(w.name)," ",l("b",{dir:"auto"},cn(w)),...x),
w===e[0]?"":l("small",{},h(w===s[0]?"nearest":"orElse")),w.left.length?l("small",{class:"beginning"},h("leftAs\
ide")(w.left)):""],take:()=>St(w.name,w.typed,{text:t,left:w.left,others:w===e[0]?c:[]})});if(e.length)return{
...Pn,rows:[e[0],...c].map(w=>f(w))};if(a)return Pn;let m=[...n.flatMap(w=>Rn(w,3)),...r.flatMap(w=>K(w)??[])],
g=[...new Set(m)].map(w=>({content:[l("span",{dir:"auto"},T(w)),l("small",{},S(j(w).label))],take:()=>i(w)})),
p=[...n.length||o.length?[]:s.map(w=>f(w)),...g];return{...Pn,rows:p,note:h("noneAnswers")(n,o)}}function pp(t,e){
let n={said:"",isSpare:!1},o=0,s=0,r=!1;function a(f=0){t({...Pn,isBusy:!0,note:D.now?h("understanding")(f):h(
"starting")}),s=window.setTimeout(a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;
r=!0;let f=null;for(;f!==n&&n.said;){f=n;let{said:m,isSpare:g}=f;try{await Re();let p=await $t("understood",m,
d.reading);if(f!==n)continue;let w=ig(m,p,g,e);i(w);let[x]=p.found;if(!x)continue;let y=await ag(x);if(f!==n)continue;
w.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},y)),t(w)}catch(p){let{details:w}=p,x=w?.status===
void 0?"":h("served")(w);f===n&&i({...Pn,note:x})}}r=!1}return(f,m)=>{for(let w of[o,s])clearTimeout(w);let g=f.
trim().split(/\s+/).filter(Boolean),p=Wt()&&!D.hasFailed&&(g.length>1||!m&&/[?？]$/.test(f.trim()));if(n={said:p?
f.trim():"",isSpare:m},!p)return t(Pn);Re(),a(),o=window.setTimeout(c,rg)}}var up={role:"option","aria-disabled":"true","aria-selected":"false"},Ta=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=pp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new Nn(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=mo(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",up,h(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=j(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,Tt(o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",up,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},Kr(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},h(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},Bs=(t,e,n)=>new Ta(t,e,n);var Aa=3;function mp(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Ca(){$("tip").hidden=!0}function dp(){$(
"drawing").addEventListener("mouseleave",Ca),$("drawing").addEventListener("pointerdown",Ca,!0),E.on("hoverNod\
e",({node:t,event:e})=>mp(e,T(t),l("small",{},S(j(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=In(Jt(n.edges)),s=o.slice(0,Aa).map(({text:r,statements:a})=>l("span",{class:"told",
dir:"auto"},...bo({text:r,statements:a})));mp(e,...s,o.length>Aa?l("small",{},`+ ${o.length-Aa}`):"")});for(let t of[
"blurNode","blurEdge","dragStart","zoom","click"])E.on(t,Ca)}var cg="input, select, textarea, [role=tablist], [role=application]";function hp(){H("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&eo(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(cg))){if(t.key==="ArrowRight")se(d.tour+
1);else if(t.key==="ArrowLeft")se(d.tour-1);else if(t.key==="Escape")oo();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var lg={corrected:"corrected",stated:"stated","as-stated":"stated"};function qs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}H("lang",{kept:!0,write:()=>d.language===
$a()?"":d.language,read(t){if(t==="en"||t==="ko")$o(t);else{if(t)return null;$o($a())}}});H("theme",{kept:!0,write:()=>Sn()===
Ke.matches?"":Sn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Ee(t||(Ke.matches?"dark":"\
light"))}});H("reading",{write:()=>d.reading===u.readings[0]?"":d.reading,read(t){let e=t?lg[t]:u.readings[0];
if(!u.readings.includes(e))return null;d.reading=e,te("readings",e)}});H("as",{write:()=>d.mode===tr?"":d.mode,
read(t){if(t&&!qo.includes(t))return null;qn(t||tr)}});var Gt;function je(t,e,n,o){H(t,{write:()=>Kt(n()),read(s){
let{places:r,unknown:a}=qs(_t(s),e);return o(r),a}})}var be=(...t)=>t.flatMap(e=>e===null?[]:pe(e)),La=t=>t.map(
e=>u.kinds[e].name);je("view",$i,()=>{let{preset:t}=pt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Gt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ue()}});je("a\
round",K,()=>be(pt().centre),([t])=>{t!==void 0&&Object.assign(Gt,{preset:null,centre:t})});je("show",Uo,()=>La(
pt().asked),t=>Object.assign(Gt,{asked:t}));var wp=t=>u.kinds.length>2&&t.length===u.kinds.length-1;je("hide",
Uo,()=>{let{away:t}=pt();return wp(t)?[]:La(t)},t=>Object.assign(Gt,{away:t}));je("only",Uo,()=>{let{away:t}=pt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return wp(t)?La([e]):[]},([t])=>{t!==void 0&&(Gt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var gp="*";H("with",{write:()=>Kt(pt().came.map(({thing:t,all:e})=>pe(t)+(e?
gp:""))),read(t){let e=_t(t),{unknown:n}=qs(e,o=>K(o.replace(/\*$/,"")));return Gt.came=e.flatMap(o=>{let s=K(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(gp)}}),n}});je("add",K,()=>be(...pt().added),
t=>Object.assign(Gt,{added:t}));je("without",K,()=>be(...pt().removed),t=>Object.assign(Gt,{removed:t}));H("li\
nes",{write:()=>Kt(Go.flatMap(t=>qt()[t]?`${t} ${qt()[t]}`:[])),read(t){return Gt.sieve=ue(),_t(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Go.find(r=>r===n);return s&&(Gt.sieve[s]=o),!s})}});je("pin",K,()=>be(...pt().
pinned),t=>{$n({...Gt,pinned:t}),ut()});function So(t,e,n,o,s){H(t,{write:()=>Kt(o()),read(r){let a=_t(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=qs(a,n);return a.length&&!c.length&&s(...i),c}})}So("line",2,K,()=>d.pair?be(d.pair.from,d.pair.to):
[],(t,e)=>Mn(t,e));So("passage",1,ki,()=>d.passage===null?[]:[u.passages[d.passage].name],t=>to(t));So("path",
2,K,()=>d.isTold?be(d.path.from,d.path.to):[],(t,e)=>Qe(t,e));H("avoid",{write:()=>d.isTold&&d.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&Qe(e,n,
{avoids:!0})}});H("way",{write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.
path;if(t){if(!/^[1-9]\d*$/.test(t)||!d.isTold||e===null||n===null||Number(t)>On(e,n,o).paths.length)return null;
Qe(e,n,{avoids:o,way:Number(t)-1})}}});So("at",1,K,()=>be(d.passed?d.selected:null),t=>ge(t,!0));So("entity",1,
K,()=>be(d.passed?null:d.selected),t=>ge(t));function xp(t){na(t),d.tab==="overview"&&(d.tab="ask")}H("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Kt(e)]),read(t,e){if(!t||!Wt())return v.name&&Hn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,_t(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?xp({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});H("rates",{write:()=>$f(v.rates),read(t){let e=la(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});H("sparql",{write:()=>v.own??"",read(t){if(t&&!Wt())return[t];t&&v.own!==t?xp({own:t}):
!t&&v.own!==null&&Hn()}});H("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&ee(),
t&&t!=="answer"?null:void 0}});function fg(){return d.selected!==null||d.pair?"details":d.passage!==null?"text":d.isTold?"path":ee()?"ask":"o\
verview"}H("tab",{write:()=>d.tab===fg()?"":d.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;d.tab=t}}});var pg=.45;function Us({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*fn/2+n*.35;return F("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n*pg,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((m,g)=>m.split(
/([†‡]+)/).map((p,w)=>{let x=w?{}:{x:t,y:f+g*n*fn},y={fill:r?i.grave:i.mark,"font-weight":700};return F("t\
span",w%2?{...y,...r?{"text-decoration":"underline"}:{}}:x,p)})))}function yp({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,m,g]=[Y(t),Y(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[F("path",{d:ji(f,m,n),fill:"none",stroke:g,...p})];for(let[x,y,k]of[[e,t,.9],[t,e,.1]])!(x===e?i.
to:i.from).enabled||!o.some(O=>O.to===x)||w.push(ug(Y(x),n?Mt(f,m,n,k):Y(y),c(x),g,r));return w}function ug(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[m,g]=[5+3*s,1.5+
s],p=[c-a*m,f-i*m],w=[[c,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return F("polygon",{points:w.map(x=>x.map(
y=>y.toFixed(1)).join(",")).join(" "),fill:o})}function bp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(
t),i=o/6;return F("path",{d:io[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...Oe(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},F("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var Ct=24,Hs=22,Pe=12,vo=18,mg=480,dg=2,kp=8e3;function hg(t,e){let n=Dr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),m=x=>f.get(x).size,g=(s.x-o.x)/r;for(let{left:x,top:y,width:k,height:O}of $c()){let M={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":$r};c.append(F("rect",{x,y,width:k,height:O,...M}))}
for(let x of n.lines)c.append(...yp(X().get(x.id),x,m));c.append(...n.things.map(bp));for(let{x,y,radius:k,sign:O}of n.
signed){let M={"font-size":k*as,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:y+
k*as*.4,...M},O))}for(let x of n.captions)c.append(Us(x,x.line.weight>1?t.ink:t.soft,t));for(let{x,y,from:k}of n.
names)k&&c.append(F("path",{d:`M${k.x} ${k.y}L${x} ${y}`,stroke:t.ink,"stroke-width":g}));for(let x of n.names)
c.append(Us(x,Q(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>Us(x,t.soft,t)));let p=({x,y})=>x>=o.x&&
x<=s.x&&y>=o.y&&y<=s.y,w=n.things.map(({id:x})=>x).filter(x=>p(Y(x)));return{svg:c,things:w,width:r,height:a}}
function Ra(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();wt(a,e,o)[0]<=
n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Na=(t,e,n,o)=>t.map((s,r)=>F("text",{x:Ct,y:e+(r+.8)*
n*1.3,"font-size":n,...o},s));function gg(t,e,n,o,s){let r=new Set(t),a=xt().filter(({from:x,to:y})=>r.has(x)&&
r.has(y)),i=new Set(a.flatMap(({relation:x})=>x===null?[]:R(x))),c=[],[f,m]=[Ct,o+vo],g=(x,y,k,O=[])=>({label:x,
sign:()=>F("path",{d:`M${f} ${m-4}h12`,stroke:y,"stroke-width":k,"stroke-dasharray":O.join(" ")||"none"})}),p=[
...new Set(t.map(R)),...i].map(x=>{let{label:y,family:k,shape:O}=u.kinds[x],M=n.families[k].full;return i.has(
x)?g(S(y),M,2,yn(x)):{label:S(y),sign:()=>F("path",{d:io[O],fill:M,transform:`translate(${f} ${m-10})`})}}),w=e.
map(x=>g(h("wideLine")(Yt(x)),n.amounts[Me(x)].full,6));for(let{label:x,sign:y}of[...p,...w]){let k=18+wt(x,Pe)[0]+
vo;f+k>s&&f>Ct&&([f,m]=[Ct,m+vo]),c.push(y(),F("text",{x:f+18,y:m,"font-size":Pe,fill:n.ink},x)),f+=k}return{made:c,
height:c.length?m-o+vo/2:0}}function wg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function xg(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?h(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function Ia(t){let{licences:e}=await lo(),n=Kc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(mg,Dr(n).width),[c,f]=xg(),m=Ra(c,Hs,i-2*Ct,600),g=Ra(f,Pe+2,i-2*Ct),p=Ct+m.length*Hs*1.3+
g.length*(Pe+2)*1.3+vo/2,{svg:w,things:x,width:y,height:k}=hg(n,p);w.setAttribute("x",String((i-y)/2));let O=[
...X().values()].filter(Ot=>wn(Ot)!==null),M=[...new Set(O.flatMap(Ot=>bn(Ot)??[]))],{made:N,height:G}=gg(x,M,
n,p+k,i-Ct),et=u.articles.map(S).filter(Boolean).join("; "),lt=[et?h("slideSource")(et):"","sovkg",...e.map(wg)].
filter(Boolean).join(" · "),z=[w.textContent?.includes("†")||x.some(Ot=>ne(Ot).includes("†"))?h("slideErr\
ata"):"",lt].filter(Boolean).flatMap(Ot=>Ra(Ot,Pe,i-2*Ct)),vt=p+k+G,zt=vt+z.length*Pe*1.3+Ct,Fe=F("svg",{xmlns:ao,
viewBox:`0 0 ${i} ${zt}`,width:i,height:zt,"font-family":a,role:"img"});return Fe.append(F("title",{},c)),t||Fe.
append(F("rect",{width:i,height:zt,fill:r})),Fe.append(...Na(m,Ct/2,Hs,{"font-weight":600,fill:o}),...Na(g,Ct/
2+m.length*Hs*1.3+2,Pe+2,{fill:s}),w,...N,...Na(z,vt,Pe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Fe)],{type:"image/svg+xml"}),width:i,height:zt}}async function $p(t){let{file:e,width:n,height:o}=await Ia(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(dg,kp/n,kp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(m=>m?c(m):f(new Error("PNG")),"image/png")})}var Oo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Sp=t=>t.
split(/[#/]/).at(-1)||t;function vp({triples:t,things:e,terms:n}){let o=new Map;function s(f,m,g){let p=o.get(
`${f} ${m}`)??`k${o.size}`;return o.set(`${f} ${m}`,p),`<data key="${p}">${Oo(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:m,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(y=>u.passages[y].name).join(" "),
x=[s("edge","predicate",m),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Oo(f.iri)}" target="${Oo(g.iri)}">${x.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Sp(m),[...w.get(Sp(m))??[],g.value])}let i=e.map(({iri:f,
thing:m})=>{let[g,p]=[u.things[m].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",vs(m,n).join(" "))];for(let[x,y]of r.get(m)??[])w.push(s("node",`said_${x}`,y.join(" | ")));return`<node id\
="${Oo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,m])=>{let[g,p]=f.split(" ");return`<key id="${m}" for="${g}"\
 attr.name="${Oo(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Op="http://www.w3.org/2000/01/rdf-schema#label",yg="http://www.w3.org/2001/XMLSchema#string",Dn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Mp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Ep({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Op.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,x])=>x&&g.startsWith(x)&&/^[a-z][\w-]*$/i.test(
g.slice(x.length)))??[];return w===void 0?Mp(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${Dn(g)}@${p}`:w&&w!==yg?`${Dn(g)}^^${r(w)}`:Dn(g)}let i=new Map,c=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,x]=[r(g),u.things[p].label];for(let k of vs(p,n))c(w,`a ${r(k)}`);
let y=Array.isArray(x)?[`${Dn(x[0])}@en`,`${Dn(x[1])}@ko`]:[Dn(x)];c(w,`${r(Op)} ${y.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)c(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${Mp(p)} .
`),`
`,...f].join("")}var bg={turtle:[Ep,"text/turtle","ttl"],csv:[Il,"text/csv","csv"],graphml:[vp,"application/graphml+xml","graph\
ml"]};async function ja(t){let[e,n,o]=bg[t];Le(new Blob([e(await Bl())],{type:`${n};charset=utf-8`}),`${Tn()}.${o}`)}
var Tp=()=>$("transparent").checked;async function kg(){try{await navigator.clipboard.writeText(location.href),
ct(h("linkCopied"))}catch{prompt(h("copyLink"),location.href)}}var Ap={png:async()=>Le(await $p(Tp()),`${Tn()}\
.png`),svg:async()=>Le((await Ia(Tp())).file,`${Tn()}.svg`),print:()=>print(),link:kg,turtle:()=>ja("turtle"),
csv:()=>ja("csv"),graphml:()=>ja("graphml")};function $g(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];
t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.
offsetHeight-8)}px`}function Cp(){let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggl\
e",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&$g()}),t.addEventListener("click",async({target:n})=>{
Object.hasOwn(Ap,n.id)&&(t.hidePopover(),$("take").focus(),await Ap[n.id]())});for(let n of[t,$("take")])n.addEventListener(
"keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var rn=(t,e=n=>n)=>t.length?it(h("andMore")(t.length),{},...e(t)):"";var Sg=["ranked","rated","paid","pursued"],Rp=6,Np=t=>u.kinds[R(t)].beside,Pa=t=>t<V&&Np(t)==="others",Ip=Rt.filter(
Pa).sort(ft);function vg(t,e){J(),d.beside=[t,e],Ho(),B(),$("beside").querySelector("h1").focus()}function Og(){
J(),d.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function jp(t){let e=Ip.filter(a=>a!==
t);if(!Pa(t)||!e.length)return"";let n=e.map(a=>A(T(a),()=>vg(t,a))),o=a=>l("div",{class:"tools"},...a),s=rn(n.
splice(Rp),a=>[o(a)]),r=st(h("besideOthers"),o(n),s);return r.className="beside",r}function Mg(t,e){let n=[...It(
t),...rt(t)].filter(s=>Np(s)===e);return In(new Set(n.flatMap(ht).filter(q))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Eg(t,e){let n=Mg(t,e).map(da);if(!n.length)return l("td",{},l("p",{class:"muted"},h("notSaid")));
let o=r=>l("ul",{},...r),s=rn(n.splice(Rp),r=>[o(r)]);return l("td",{},o(n),s)}function Lp(t,e){let n=Ip.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":h("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{J(),d.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},_(e[t]),o)}function Pp(){let t=$("beside"),{beside:e}=d;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=Sg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},h(o))),l("tr",{},
...e.map(s=>Eg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Og,{class:"tool close","aria-label":h("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Lp(0,e),Lp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}H("beside",{write:()=>d.beside?Kt(d.beside.map(pe)):"",read(t){if(d.beside=null,!t)return;let e=_t(
t),n=e.map(K),o=e.filter((i,c)=>n[c]===void 0||!Pa(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||
s===r||a.length)return null;d.beside=[s,r]}});var Dp=6,Tg=12;function Da(t,e){let n=new Map;for(let o of U(t)){if(o.relation!==null||o.from===o.to||!q(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Fa({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:h("relationOf")(n)}var Fp=({ends:t})=>[...t].map(([e,n])=>l("span",{class:"end"},_(e),Zt(Z(n))));function Ag(t){
let e=Fp(t),n=e.length>Dp+1?Dp:e.length,o=rn(e.slice(n));return l("div",{},l("dt",{},Fa(t)),l("dd",{},...e.slice(
0,n),o))}function Ba(t){let e=dt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=S(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Cg(t,e){let n=Ba(t),o=Da(t,s=>s!==e&&!(Q(s)&&n.startsWith(T(s))));return l("l\
i",{},I(n,()=>Ht(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Fa(s)),...Fp(s))))}function Lg(t){let e=It(t).flatMap(s=>{let r=Da(s,a=>a===t).map(Fa);return r.length?
{relation:s,name:`${S(j(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Tg;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>it(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:a})=>Cg(a,t)))))}function Bp(t){
let e=Da(t,o=>L(t)||!L(o)).map(Ag),n=L(t)?[]:Lg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var Rg=3,Ng=5,qp=12,Ig=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,jg=150;function Up({text:t,statements:e,
passage:n},o){let s=new Set(U(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>jg?3:0)}function Pg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=Rs(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Dg(t){let e=Do(t),o=In(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Up(c,t)-Up(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Rg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Pg(i,e));return[...new Set(a)]}var Fg=t=>l("p",{class:"told-first",dir:"auto"},...bo({...t,text:t.text.
replace(Ig,"")}));function Bg(t){let e=o=>dt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?
0:1;return It(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function qg(t){let e=Bg(t).slice(0,Ng).map(
n=>{let o=rt(n).filter(r=>r!==t&&!Q(r)&&j(r).rank==="actor"),s=I(Ba(n),()=>Ht(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(_))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}
function Hp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(j(r).rank),o=rt(t).sort((r,a)=>n(r)-
n(a)||ft(r,a));if(!o.length)return"";let s=o.length>qp+1?o.splice(qp):[];return l("section",{class:"near"},l("\
h3",{},`${h("linked")} (${o.length+s.length})`),l("div",{},...o.map(_),rn(s.map(_))))}var Wp=t=>[...Dg(t).map(
Fg),qg(t)];var Ug=12,Hg=3,Gp=["from","to"];function zp(){let{from:t,to:e}=d.path;t!==null&&e!==null?ds(t,e,{avoids:d.path.
avoids}):qa()}function Wg(t){let{input:e,list:n}=Ts(`path-${t}`,{"data-label":"found"});return Bs(e,n,{keep:!0,
take(o){d.path[t]=o,d.path.from!==null&&d.path.to!==null&&zp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Vp=l("div",{"aria-live":"polite"});function Kp(){let t=()=>{d.path={...d.path,from:d.
path.to,to:d.path.from},zp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Gp.map(Wg),A("",t,{"data-message":"swap"}),Vp)}function Gg(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?h("both")(n,o,T(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Hg).
join("; "))}var zg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,_(t)," – ",_(e)),Gg(
n),...nn(o));function Vg(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||o===null)return"";
let a=t.slice(0,Ug).map((f,m)=>{let p=Hr(f).slice(1).map(x=>T(x.from)).join(" – ");return A(p,()=>ds(n,o,{avoids:s,
way:m}),{"aria-pressed":String(m===r),"data-act":`way-${m}`})}),i=t.length-a.length,c=h("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},h("andMore")(i)):"")}function Kg(){let{from:t,to:e,avoids:n}=d.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&ds(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,h("avoidHubs"))}function _g(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},h("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=On(t,e,n),a=Hr(s[Math.min(o,s.length-1)]??[]),
i=a.length?h("steps")(a.length):h("noPath");return[Kg(),Vg(s,r),P(i),l("ol",{class:"steps"},...a.map(zg))].filter(
Boolean)}function qa(){for(let t of Gp){let[e,n]=[$(`path-${t}`),d.path[t]];e.value=n===null?"":T(n),e.placeholder=
h("search")}Vp.replaceChildren(..._g(d.path.from,d.path.to))}function _p(t){d.path={...d.path,from:t,to:null,way:0},
Pt("path"),B(),$("path-to").focus()}var mt=(t,e,n={})=>A(jt(t),e,{"data-act":t,...n}),Yp=(...t)=>l("div",{class:"tools",role:"group","aria-label":h(
"actions")},...t);function Qg(t){let e=Bt(t),n=L(t)?[]:ze(t),o=L(t)?[]:It(t).filter(Bt);return Yp(mt("focus",()=>wl(
t)),zo(t).total?mt("expand",()=>gs(t)):"",L(t)&&e?mt("fold",()=>xs([t])):"",L(t)&&!e?mt("unfold",()=>ws([t])):
"",n.length?mt("unfoldAround",()=>ws(n)):"",o.length?mt("foldAround",()=>xs(o)):"",mt("pathFrom",()=>_p(t)),e?
mt("pin",()=>kl(t),{"aria-pressed":String(Oe(t))}):"",e?mt("hide",()=>$l(t)):"",mt("release",Ye))}function Yg(t){
let{count:e,kinds:n}=Gi(t),o=n.map(r=>S(u.kinds[r].label)),s=mt("all",()=>re(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function Xg(t){let{predicate:e,object:n,errata:o,corrected:s}=u.
statements[t],r=typeof n=="number"?_(n):l("span",{dir:"auto",lang:n.lang||!1},en(t));return[l("dt",{},S(u.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,Zt(Z([t])),s.length?l("span",{class:"corrected"},`${h("corrected")}${s.
map(S).join(", ")}`):"")]}function Jg(t){let e=ht(t).filter(q).flatMap(Xg);return e.length?it(h("asData"),{class:"\
rows"},l("dl",{},...e)):""}function Ua(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
_(o)]);return n.length?l("p",{class:"names","data-how":e},Ha(h(e)),...n):""}var Ha=t=>l("span",{class:"muted"},
t);function Zg(t){let{name:e,same:n}=u.things[t];return it(h("data"),{class:"data",open:Qp,ontoggle:o=>Qp=o.target.
open},l("p",{class:"names"},Ha(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},Ha(`${h("\
elsewhere")} `),l("code",{},n.join(" "))):"",Bp(t),Jg(t))}var Qp=!1;function tw(t){let{label:e,names:n}=u.things[t],
o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join(" · "),r=nn(
Do(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Tt(o),S(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...Wp(t),Ua(t,"broader"),Ua(t,"narrower"),Ua(t,"related"),Qg(t),jp(t),Yg(t),Hp(
t),st(`${h("said")} (${r.length})`,...r),Zg(t)]}function ew({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:a})=>a??[]))],r=o.every(Bt)?mt("fold",()=>xs(o)):mt("unfold",()=>ws(o));return[l("h2",{tabindex:"-1"},
ke()),l("p",{},_(t)," ",_(e)),Yp(o.length?r:"",mt("release",Ye)),st(h("said"),...nn(Jt(n)))]}function Xp(){let{
pair:t,selected:e}=d,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?ew(t):e!==null?tw(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function Wa(){return d.tour!==null?d.tour:u.steps.length&&me()===u.steps[0].preset?0:null}var Ws=u.steps.length-
1,nw=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function ow(t){return Ws?t?[A(h("tourBack"),()=>se(
t-1),{"data-act":"back"}),...t===Ws?[A(h("tourLeave"),oo,{class:"tool next","data-act":"leave"})]:[A(h("tourNe\
xt"),()=>se(t+1),{class:"tool next","data-act":"next"}),A("×",oo,{"data-act":"leave","aria-label":h("tourLeav\
e")})]]:[A(h("tourStart")(Ws),()=>se(1),{class:"tool next","data-act":"tour"})]:[]}function Jp(t){if(t)return l(
"p",{class:"kicker"},h("tourStep")(t,Ws));let e=u.articles.map(S).filter(Boolean).join("; "),n=h("origin")(e,u.
articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function sw(t){let{
text:e,passages:n}=En(t);return[Jp(t),l("h1",{id:"headline",dir:"auto"},...nw(S(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},h("statedIn")),...n.map(At)),l("span",{class:"tools",role:"group","aria-la\
bel":h("tour")},...ow(t)))]}function Ga(t){let{name:e,note:n}=u.presets[t];if(u.articles.length||e!=="all"||!Be.
length)return S(n);let o=h("things")(nt(V-u.relations.length));return h("ownData")(o,nt(u.kinds.length),T(Be[0]))}
var rw=()=>b.centre===null?"":T(b.centre),Gs=(t,e)=>[Jp(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function aw(){if(d.mode==="types")return Gs(h("types"),h("typesNote"));let t=me();return t===
null?Gs(rw()||S(u.title)):Gs(S(u.presets[t].title),Ga(t))}function iw(){let{passage:t,isTold:e,path:n,tour:o}=d;
return o!==null?"":t!==null?Je(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:ke()}
var cw=()=>[d.selected,d.pair,d.passage,d.beside].some(t=>t!==null)||d.isTold;function Zp(){let t=d.mode==="ty\
pes"?null:Wa(),e=$("finding");e.style.setProperty("--held",d.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=d.mode==="types"?"":iw();e.replaceChildren(...(n?Gs(n):t===null?aw():sw(t)).filter(Boolean));let o=t?
"tour":cw()?"aside":"";(!d.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var lw=9,zs=l("b",{});function tu(t,e){let n=u.kinds[t],o=!b.away.has(t),s=e?ks(n.family,yn(t)):Tt(n);return I(
[s,S(n.label)],()=>re(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var eu=(t,e)=>l("sp\
an",{},t,e);function nu(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function za(){let[t,e]=[yr()&&!X().size,lc()];zs.textContent=t?h("linesOfChoice"):e?h(
"linesBlocked")(e):"",zs.hidden=!zs.textContent}function ou(){za();let t=Vo(),e=new Set(u.relations.map(({thing:m})=>u.
things[m].kind)),n=[...u.kinds.keys()].filter(m=>t.has(m)||b.away.has(m)),o=n.toSorted((m,g)=>(t.get(g)??0)-(t.
get(m)??0)).slice(0,lw),s=n.filter(m=>o.includes(m)),r=[...X().values()],a=r.filter(m=>wn(m)!==null),i=[...new Set(
a.flatMap(m=>bn(m)??[]))],c=W().filter(m=>ne(m).includes("†")),f=r.filter(({label:m})=>m.includes("†"));$(
"legend").replaceChildren(zs,...s.filter(m=>!e.has(m)).map(m=>tu(m,!1)),...s.filter(m=>e.has(m)).map(m=>tu(m,!0)),
...r.some(({edges:m})=>m.some(({relation:g})=>g===null))?[eu(ks("stated",ns),h("statedLine"))]:[],...i.map(m=>eu(
ks(`tone-${Me(m)}`,[],6),h("wideLine")(Yt(m)))),...nu("grave",c.some(We),f.some(({grave:m})=>m)),...nu("light",
!c.every(We),!f.every(({grave:m})=>m)))}var su="rankings",fw=["country","pillar","year","printedAs"],Mo=new Map;function pw(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return Mo.has(n)||(Mo.set(n,null),$t("answer",su,{},t,e).then(({table:o})=>{Mo.set(n,o),B()},()=>Mo.
delete(n))),Mo.get(n)}function uw({columns:t,headings:e,rows:n}){let o=fw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function ru(){let t=me();if(t===null||
u.presets[t].name!=="ranks"||!Wt())return"";let e=pw();if(!e?.chart)return st(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=A(h("allOfIt"),()=>St(su)),o=st(h("ranked"),Vr(e.chart,$("overview").clientWidth-
32,Tn),uw(e),n);return o.classList.add("ranks"),o}var mw=12;function dw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function hw({relation:t,sum:e}){let n=dr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Me(e.currency)}`,"aria-hidden":"true"},o)}
function gw(t){let{relation:e,sum:n}=t,o=Z([n.statement]),s=o&&ln(n.statement),r=ts(e),a=r!==null&&d.pair?.from===
r.from&&d.pair.to===r.to,i=dw(e).map(T).join(" → "),c=l("b",{},mr(n.statement),Zt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},i),c);return l("li",{},I([f,hw(t)],()=>r&&ms(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(a)}))}function au(){let t=ze().flatMap(r=>Nt(r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:a})=>`${j(r).family} ${a.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,mw),[{relation:i,
sum:c}]=a,m=n.filter(g=>g===c.currency).length>1?` · ${S(j(i).label)}`:"";return[l("h4",{},Yt(c.currency)+m),
l("ul",{class:"sums"},...a.map(gw))]}),s=t.map(({sum:r})=>r.statement).filter(ln);return st(h(d.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...yo(s),P(h("scales")))}function Fn(t,e,n){let o=qt()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Wr({...qt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Eo=(t,e)=>[t,e],iu=t=>t?[Eo("only",h("onlySuch")),Eo("withou\
t",h("withoutSuch"))]:[];function cu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ui(),r=t.map(([m,g])=>Eo(
m,dt(g.amounts).replaceAll(`
`," "))),a=e.map(m=>Eo(String(m),String(m))),i=[Fn("least",h("least"),r),Fn("since",h("since"),a),Fn("until",h(
"until"),a),Fn("status",h("statusIs"),n.map(([m,g])=>Eo(m,S(g)))),Fn("hearsay",h("hearsay"),iu(o)),Fn("errata",
h("errata"),iu(s))].filter(Boolean);if(!i.length)return"";let c=!ve(qt()),f=A(h("everyLine"),()=>Wr(ue()),{"da\
ta-act":"everyLine"});return it(h("sieve"),{class:"several sieve",open:c},...i,c?l("p",{class:"note",role:"sta\
tus"},h("linesLeft")(X().size)):"",c?f:"")}var ww=Map.groupBy(Rt,R),lu=new Set(u.relations.map(({thing:t})=>R(t))),fu=Be.slice(0,8);function xw(){let t=me(),
e=u.presets.map((n,o)=>A(S(n.title),()=>gl(o),{value:n.name,"aria-pressed":String(o===t&&d.mode!=="types")}));
return qo.includes("types")&&e.push(A(h("types"),()=>Xe("types"),{value:"types","aria-pressed":String(d.mode===
"types")})),st(h("views"),l("div",{class:"tools",role:"group","aria-label":h("views")},...e),P(d.mode==="types"?
h("typesNote"):t===null?h("ownView"):Ga(t)),u.presets.some(({name:n})=>n==="all")?"":P(h("tooMany")(nt(V))))}function yw(t,e){
let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!mn().has(t),onchange:({target:a})=>re(t,
a.checked?"show":"hide")}),s=l("small",{},h("shownOf")(nt(e),nt(ww.get(t)?.length??0))),r=S(n.label);return l(
"li",{},l("label",{},o,Tt(n),l("span",{},r),s),I(h("only"),()=>re(t,"only"),{class:"only","aria-label":h("only\
This")+r}))}function bw(){let t=Vo(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>yw(r,t.get(
r)??0))),o=e.filter(s=>lu.has(s));return[st(h("kinds"),P(h("kindsNote")),n(e.filter(s=>!lu.has(s)))),o.length?
st(h("lines"),P(h("linesNote")),n(o),l("div",{class:"tools"},A(h("unfoldAll"),yl,{"data-act":"unfoldAll"}),A(h(
"foldAll"),bl,{"data-act":"foldAll"}))):"",mn().size?A(h("all"),()=>re(null,"all"),{id:"every"}):""]}function kw({
kind:t,names:e}){let n=e.map(r=>Un(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>Rn(r,3)))]:[],s=o.flatMap(r=>[" ",_(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function $w(){let t=d.reading===
"corrected"?` ${h("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function Sw(){let t=fu.map(e=>l("li",{},_(e)," ",l("small",{},String(U(e).length))));return st(h("connected"),
l("ul",{class:"things"},...t))}function vw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},S(En(
e).text)),o={class:"question","aria-current":d.tour===e?"step":!1};return l("li",{},I(n,()=>se(e),o))});return t.
length?st(h("tourSteps"),l("ol",{},...t)):""}function Ow(){let t=u.links.map(([e,n])=>l("a",{href:S(n)},S(e)));
return t.length?P(h("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Mw(){let t=Wa();if(t===null)return[];
let{points:e,passages:n}=En(t),o=n.map(a=>({text:u.passages[a].text,passages:[a]})),r=(e.length?e:t?o.filter(({
text:a})=>a):[]).map(({text:a,passages:i})=>l("li",{dir:"auto"},S(a)," ",...i.map(At)));return r.length?[st(h(
"inShort"),l("ul",{class:"points"},...r))]:[]}function pu(){let t=[h("things")(nt(V-u.relations.length)),h("st\
atements")(nt(u.statements.length)),u.passages.length?h("sentences")(nt(u.passages.length)):""],e=[l("h2",{class:"\
unseen"},h("overview")),d.unknown?kw(d.unknown):"",...Mw(),d.tour===null&&d.mode!=="types"?au():"",xw(),Ow(),vw(),
ru(),u.articles.length&&u.readings.length>1?P(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(
" · ")),l("p",{},h("help")),u.readings.length===1&&u.readings[0]==="corrected"?P(h("onlyCorrected")):"",Ti?$w():
"",...bw(),cu(),fu.length?Sw():""];$("overview").replaceChildren(...e.filter(Boolean))}var mu=t=>Math.min(...t,u.passages.length),du=t=>l("span",{class:"chips"},...t.map(At)),hu=t=>l("span",{dir:"a\
uto"},t),gu=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Ew={title:"thing\
Rows",under:["kind"],rows:()=>Rt.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:_},{name:"ki\
nd",value:t=>S(j(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",value:t=>He(t).length,cell:t=>He(
t).length?`${Z(He(t))} ${He(t).length}`:""}]},uu=({passage:t})=>t===null?[]:[t],Tw={title:"wordRows",under:["t\
hing"],rows:()=>xo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:u.statements[e].
subject},things:t.statements.flatMap(gu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>hu(t.text)},{name:"\
sentence",value:t=>mu(uu(t)),cell:t=>du(uu(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>_(
t)},{name:"marks",value:({statements:t})=>Z(t)}]},Aw={title:"statementRows",under:["relation","object"],rows:()=>[
...u.statements.keys()].filter(q).map(t=>({row:t,things:gu(t)})),columns:[{name:"subject",value:t=>T(u.statements[t].
subject),cell:t=>_(u.statements[t].subject)},{name:"relation",value:t=>S(u.predicates[u.statements[t].predicate])},
{name:"object",value:en,cell(t){let{object:e}=u.statements[t];return typeof e=="number"?_(e):hu(en(t))}},{name:"\
sentence",value:t=>mu(u.statements[t].passages),cell:t=>du(u.statements[t].passages)},{name:"marks",value:t=>Z(
[t])}]},Vs={things:Ew,...u.sentences.length&&{words:Tw},statements:Aw};var Ys=200,xu=matchMedia("(max-width: 640px)"),_s={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ie="things",yu=!1,To="",Bn=Ys,wu=t=>String(t).normalize("NFKC").toLowerCase();function Cw(){
let{columns:t,rows:e}=Vs[ie],n=new Set([...W(),...xt().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>yu||n.has(
p)||ie==="words"&&w.some(x=>L(x)&&n.has(x)),s=wu(To),r=new Set(To?mo(To,1/0):[]),a=(p,{name:w,value:x,cell:y})=>w===
"sentence"&&y?y(p).textContent:x(p),i=(p,w)=>!To||t.some(x=>wu(a(p,x)??"").includes(s))||w.some(x=>r.has(x)),{
by:c,direction:f}=_s[ie],{value:m}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:m(p),i:w})).sort((p,w)=>{let[
x,y]=[p.key,w.key],k=typeof x=="number"&&typeof y=="number"?x-y:g(String(x),String(y));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Ks=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),_a=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Va=l("input",{type:"checkbox",id:"eve\
ry-row"}),bu=l("p",{class:"note",role:"status"}),Qs=l("table",{}),Ka=A("",Lw,{"data-message":"moreRows"});function Lw(){
Bn+=Ys,De()}function ku(){Ks.addEventListener("input",()=>{To=Ks.value.trim(),Bn=Ys,De()}),Va.addEventListener(
"change",()=>{yu=Va.checked,De()}),xu.addEventListener("change",()=>$("table").hidden||De());let t=l("label",{
class:"check"},Va,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},_a,Ks,t),bu,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Qs,Ka))}function Rw(t){let{by:e,direction:n}=_s[ie];
_s[ie]={by:t,direction:e===t?-n:1},De(),Qs.querySelector(`th [value="${t}"]`)?.focus()}function Nw(t){ie=t,Bn=
Ys,De(),_a.querySelector(`[value=${t}]`)?.focus()}function Iw({name:t},e){let{by:n,direction:o}=_s[ie],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},I(jt(t),()=>Rw(e),{value:String(
e)}))}function De(){Ks.placeholder=h("filter"),_a.replaceChildren(...Object.entries(Vs).map(([f,{title:m}])=>A(
jt(m),()=>Nw(f),{value:f,"aria-pressed":String(f===ie)})));let{columns:t,title:e,under:n}=Vs[ie],o=Cw(),s=t.filter(
({name:f})=>xu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:m,cell:g})=>g?g(f):String(
m(f)),c=f=>{let m=s.map(p=>l("div",{class:"under"},i(f,p))),g=a.map(p=>l("td",{},i(f,p)));return l("tr",{},l("\
th",{scope:"row"},i(f,r),...m),...g)};Qs.className=ie,Qs.replaceChildren(l("caption",{class:"unseen"},jt(e)),l(
"thead",{},l("tr",{},...[r,...a].map(f=>Iw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Bn).map(c))),bu.textContent=
h("rowsOf")(Math.min(Bn,o.length),o.length),Ka.hidden=o.length<=Bn,Ka.textContent=h("moreRows")}var jw=12,Pw=18,[$u,Dw]=[9,38],Fw=560,vu=12,Bw=80;function Ou(t){Xe("picture"),re(t,"only")}function qw(t,e){let n=(a,i)=>e.
reduce((c,{from:f,to:m,total:g})=>c+(f===a&&m===i||f===i&&m===a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.
length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(c)),r.push(s.shift())}return r}function Su({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[h("mor\
eLines")(e.length-2)]:[]].join(", ")}function Uw(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||
1,[f,m]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),y:e.y-m*(e.radius+2)},p={x:g.x-f*9,y:g.y-m*9},w=`${g.
x},${g.y} ${p.x-m*4},${p.y+f*4} ${p.x+m*4},${p.y-f*4}`,x={x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:x}}var Hw=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":vu,
"text-anchor":"middle",class:"label",...o},t);function Ww(t,e,n,o){let s=Math.max(...t.map(p=>le.get(p)??0)),r={
x:n/2,y:o/2,radius:0},a=new Map;qw(t,e).forEach((p,w)=>{let x=2*Math.PI*w/t.length-Math.PI/2,y=$u+(Dw-$u)*Math.
sqrt((le.get(p)??0)/s),[k,O]=[r.x+(n/2-130)*Math.cos(x),r.y-14+(o/2-76)*Math.sin(x)];a.set(p,{x:k,y:O,radius:y})});
let i=F("svg",{xmlns:ao,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:p,to:w})=>p!==
w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,radius:x})=>[p-x,w-x,p+x,w+x]),m=[];function g(p,w,x,y=vu,k=400){
let O=wt(p,y,k)[0]/2+3;f.some(([M,N,G,et])=>w+O>M&&w-O<G&&x+4>N&&x-y<et)||(f.push([w-O,x-y,w+O,x+4]),m.push(Hw(
p,w,x,{"font-size":y,"font-weight":k})))}for(let[p,{x:w,y:x,radius:y}]of a)g(`${S(u.kinds[p].label)} ${nt(le.get(
p)??0)}`,w,x+y+16,14,600);c.forEach((p,w)=>{let[x,y]=[a.get(p.from),a.get(p.to)],{path:k,arrow:O,at:M}=Uw(x,y,
r),N=1+5*Math.sqrt(p.total/c[0].total);i.append(F("path",{d:k,class:"link","stroke-width":N}),F("polygon",{points:O,
class:"tip"})),w<Pw&&g(Su(p),M.x,M.y+4)});for(let[p,{x:w,y:x,radius:y}]of a){let k=e.find(({from:M,to:N})=>M===
p&&N===p),O=F("circle",{cx:w,cy:x,r:y,class:`dot ${u.kinds[p].family}`});O.addEventListener("click",()=>Ou(p)),
i.append(O),k&&g(`↻ ${Su(k)}`,w,x+y+32)}return i.append(...m),i}var Qa=t=>I([Tt(u.kinds[t]),S(u.kinds[t].label)],
()=>Ou(t),{class:"thing"});function Gw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,
name:i,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},h(s))),o=e.map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Qa(s)),l("td",{dir:"auto"},r),l("td",{},Qa(
a)),l("td",{class:"numeric"},nt(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Mu(){
let t=$("types"),e=gi(),n=[...le.keys()].sort((a,i)=>(le.get(i)??0)-(le.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Qa(a)," ",l("small",{},nt(le.get(a)??0))));t.replaceChildren(o<Fw?"":Ww(n.slice(
0,Math.min(jw,Math.floor(o/Bw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Gw(e):"",A(
h("asPicture"),()=>Xe("picture")))}si(ap,bc,Pr,is,No,Zf,Zp,ou,Hf,pu,Xp,Pp,qa,()=>d.tab==="text"&&Ds(),()=>d.mode==="table"&&De(),()=>d.mode==="ty\
pes"&&Mu(),As,Ff,Ea,nr,()=>{$("undo").disabled=!ei()},ip);el(za);Kp();Kf();ku();Bs($("query"),$("found"),{take:Ht,
sentences:qf,read:Ae,asks:!0});op();dp();lp();hp();Uf();tp();Cp();gt(!or.matches);$("empty").hidden=V>0;E.once(
"afterDrawing",()=>performance.mark("drawn"));hs(location.hash);d.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:u,network:E,lines:X,readable:ps,pointOn:Mt,picture:{shown:Ve,things:W,isPinned:Oe},select(t){
let e=K(t);return e!==void 0&&Ht(e),e!==void 0}};document.documentElement.dataset.ready="";})();
