"use strict";(()=>{var $t=history.state?.step??0,mo={[$t]:location.hash},Ca=!1,Ls=()=>{};var Rs=()=>$t>0;function La(t,e){let n=e&&t!==mo[$t];$t+=Number(n),mo[$t]=t;try{history[n?"pushState":"replace\
State"]({step:$t},"",t||location.pathname+location.search)}catch{Ca=!0}}function Ra(){if(Rs()){if(!Ca)return history.
back();$t-=1,Ls(mo[$t],!1)}}function Na(t){Ls=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
$t=n?$t+1:e.step,mo[$t]=location.hash,Ls(location.hash,n)})}var ho=new Map,K=(t,e)=>{ho.set(t,e)},Pt=[],go=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Dt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ft=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function _p(){return[...[...ho].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${go(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${go(a)}`)]:[]}),...Pt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var wo=!1;function Q(){wo=!0,Pt=[]}function Ia(){La(_p(),wo),wo=!1}function Qp(t){let e=new Map;
Pt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Pt.push({part:n,kind:"",names:[n]})}return e}function ja(t,e=!0){
wo=!1;let n=Qp(t),o=new Map([...n].filter(([s])=>!ho.has(s)));for(let[s,{read:r,kept:a}]of ho){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${go(i)}`;c===null?Pt.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Pt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${go(r)}`;Pt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Pt.length?{kind:Pt[0].kind,names:Pt.flatMap(({names:s})=>s)}:null}var Pa=Rs,Da=Ra;var Yp=JSON.parse(document.getElementById("data")?.textContent??"{}");function Xp({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var p=Object.fromEntries(Object.
entries(Yp).map(([t,e])=>[t,e.blank?Xp(e):e]));var yo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:p.lang,reading:p.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...yo},Fa=[];function Ba(...t){Fa.push(...t)}function q(){for(let t of Fa)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,at=t=>S(t[m.reading==="corrected"?t.length-1:0]),A=t=>S(p.things[t].label),
Bt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function ie(){let{pair:t,selected:e}=m;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var j=p.things.filter(({kind:t})=>t!==null).length,R=t=>p.things[t].kind,D=t=>p.kinds[R(t)],W=t=>D(t).rank==="\
concept",Is=[];for(let t of p.relations)Is[t.thing]=t;var Y=t=>Is[t],L=t=>Is[t]!==void 0,xo=p.things.map(()=>[]);
p.statements.forEach(({subject:t,object:e},n)=>{xo[t].push(n),typeof e=="number"&&e!==t&&xo[e].push(n)});var it=t=>xo[t].
filter(e=>p.statements[e].subject===t),ce=Array.from({length:j},()=>[]);function Wa(t){ce[t.from].push(t),t.to!==
t.from&&ce[t.to].push(t)}var C=t=>ce[t];p.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Wa({from:t,to:e,statement:n,relation:null})});var qa=t=>Array.isArray(t)?t[0]:t,Ns=[];for(let t of p.edges)
Ns[t.relation]??=[],Ns[t.relation].push(t);for(let{thing:t,captions:e}of p.relations){let n=Ns[t]??[],o=qa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&W(i)&&qa(p.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:u,role:g}=i,[d,w]=[g!=="poin\
t",g==="into"];Wa({from:c,to:f,statement:null,relation:t,property:u,isAside:d,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Me=[...p.things.keys()].slice(0,j).filter(t=>D(t).rank==="actor").sort((t,e)=>ce[e].length-ce[t].length||t-
e),X=(t,e)=>t.from===e?t.to:t.from,Ua=(t,e)=>ce[t].filter(n=>X(n,t)===e&&qt(n,new Set));function P(t){let{only:e}=p.
statements[t];return e===""||e===m.reading}var qt=(t,e)=>t.relation===null?P(t.statement):!e.has(R(t.relation));
function tt(t,e=new Set){let n=new Set;for(let o of ce[t]){let s=X(o,t);s===t||e.has(R(s))||!qt(o,e)||L(s)&&!L(
t)||n.add(s)}return[...n]}var St=t=>[...new Set(ce[t].map(e=>X(e,t)).filter(e=>L(e)&&e!==t))];function bo(t){let e=L(
t)?[]:St(t).flatMap(it);return new Set([...xo[t],...e].filter(P))}var Wt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:it(e.relation).filter(P)));function ko(t){let e=new Set;for(let{subject:n,object:o,passages:s}of p.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function $o(t,e){
let n=o=>P(o)&&p.statements[o].passages.includes(t);return e.relation===null?n(e.statement):it(e.relation).some(
n)}var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),Z=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Ut(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function et(t){$("status").textContent=t}var Ha={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"C\
hange the question",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine starts …",notStarted:"\
This browser does not let the page start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” asks for what is not so. What the article denies is a question of its own.`:
"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(
e=>`“${e}”`).join(", ")}.`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such \
as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Co\
pied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,emptyColumns:t=>`${t.
length===1?"One column is":`${t.length} columns are`} left out, since no row has anything there: ${t.join(", ")}\
.`,noEvidence:"For this question no sentences can be told row by row.",ended:t=>`No answer within ${t} seconds\
, so it was ended. Narrow the question and ask again.`,broke:"The engine broke at this query, and starts anew \
with the next. An ORDER BY over values of several kinds does that: order by STR(?x).",refused:t=>`${t} would r\
each beyond this graph. Ask what is in it.`,served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in\
 ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and this has more. Narrow \
the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===429?`The server ta\
kes no more questions from you for now. ${s}.`:t===504?"The server has given the question up, since it takes t\
oo long. Narrow it and ask again.":t===503?`The server could not answer: too much is being asked, or this take\
s too much. ${s}.`:`The server has refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,
type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="seve\
ral"?`“${e}” is the name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?`“${e}”\
 is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,mistake:({line:t,column:e,
why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}\
.`,signs:`this cannot stand here; ${o.join(" or ")} could.`,unread:"not understood from here on."}[n];return`L\
ine ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"Each row is one article's; nothing is adde\
d up across articles.",mixed:"Several articles are asked as one here: this counts or adds up across all of the\
m.",noRows:"No rows: the graph states nothing of this.",oneCurrency:"All in one currency, at your own rates",ownRates:"\
The article has no rates. What is drawn with yours is about right, and yours, not the article's.",commonCurrency:"\
In which currency",rateDate:"Of which day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this \
currency",ownCurrencies:"Each in its own currency",otherRows:"These questions have rows for it",notAllAsked:"N\
ot every question could be asked in a second.",copyCommand:"Copy the command that tells why",ownEvidence:"Whic\
h sentences make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the c\
ommand line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT \
a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond it.",run:"Run",yes:"Yes",no:"No","topic\
-absence":"What is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-compani\
es":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-p\
olicy":"Policy","topic-text":"The text","topic-time":"Time"};var Ga={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=d=>d?`${d.name} (${i(d)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},u=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(d=>f[d]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${u}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${u} Only what is verified is quoted.`}};var za={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"Shown as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of eac\
h kind there are, and what links them, how often. Choose a kind to see its things.",howMany:"Number",asTable:"\
Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys walk from thing to thing, \
Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 shows all. Search \
and the table reach everything, too.",pictureTools:"Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"\
Arrangement",laidOut:"Usual layout",byKind:"By kind",byCountry:"By country",inRings:"In rings",noCountry:"no c\
ountry named",undo:"Undo",physics:"Spread out",besideOthers:"Side by side with",besideChoice:t=>`Which country\
 beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and support",pursued:"Policies\
 and laws",notSaid:"The article says nothing of it.",allOfIt:"All that is said of ranks, row by row",asChart:"\
As a chart",saveChart:"Take the chart away as SVG",saveTable:"Take the table away as CSV",takeAway:"Take away",
takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"Tr\
ansparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"\
Ring and † or !: recorded as an error of the article; what is grave has a ! or an underlined †.",savePng:"\
PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"\
Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the tabl\
e, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one a\
rticle states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has recorded error\
s put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t} things the graph is \
too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n}\
 has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,
tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the arti\
cle says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the picture, as print\
ed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"Choose a th\
ing or a line to read what is said, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t===
"1"?"1 statement":`${t} statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",linesOfChoice:"Choose a thing to see its lines",statedLine:"other \
statement",wideLine:t=>`width: amount, ${t}`,graveError:"grave error",lightError:"other error",kinds:"Things",
lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfold it to\
 see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in the pic\
ture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`and ${t} more`,only:"only",onlyThis:"\
Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Amount at least",since:"Since",until:"U\
ntil",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only these",withoutSuch:"without these",everyLine:"\
Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"M\
ost connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?
`The address asks for “${e}”, but this page has no ${n} of that name.`:`The address ends in “${e}”, whic\
h names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This page holds only the corrected r\
eading; what was printed is not in it.",actions:"What to do with it",focus:"Focus",expand:"Expand",unfold:"Unf\
old",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pi\
n",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",
related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",data:"Data: identi\
fiers, roles and properties",identifier:"Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",
ring:"A ring with †, and a † beside words, mark what is recorded as an error of the article; a ring with ! and\
 a † on a red ground mark a grave one.",putRight:"A ‡ marks what is put right in this reading.",corrected:"\
Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"\
No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two things",pathHelp:"The shor\
test path, step by step, with the sentences that make it. Denied links are not used.",from:"From",to:"To",swap:"\
Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t}\
 paths are equally short; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t}\
 → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"\
Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of\
 ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you\
 have left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is le\
ft out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence \
as the graph knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`pa\
ragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the\
 picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the ar\
ticle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements\
 of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...Ga,...Ha};var Ka={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이\
 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는\
 이름이다.`:e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,emptyColumns:t=>`\
값이 하나도 없는 열 ${t.length}개는 뺐다: ${t.join(", ")}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",
ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,broke:"엔진이 이 질\
의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
refused:t=>`${t}은(는) 이 그래프 밖에 닿으려 하므로 거절했다. 그래프 안의 것만 물을 수 있다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 묻는다`:"잠시 뒤에 다시 묻는다";
return n?`서버는 ${n}행까지만 주는데, 답이 그보다 많다. 질문을 좁히거나 LIMIT을 쓴다.`:
t===0?"서버에 닿지 않는다. 서버가 켜져 있는지 확인한다.":t===429?`서버가 지금은 질문을 더 받지 않는다. ${s}\
.`:t===504?"시간이 너무 오래 걸려 서버가 답을 그만두었다. 질문을 좁혀 다시 묻는다.":
t===503?`서버가 답하지 못했다. 질문이 몰렸거나 이 질문이 너무 크다. ${s}.`:`서버가 질문을 거절\
했다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” \
항목이 없다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,
column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,
reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];
return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이것만 보기",apart:"행마다 글 하나의 것이며 글끼리 더하지 않았다.",
mixed:"여기서는 여러 글에 한꺼번에 묻는다. 모두를 함께 세거나 더한 답이다.",noRows:"\
결과 없음. 이에 관해 그래프가 말하는 것이 없다.",oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",
ownRates:"글에는 환율이 없다. 여기에 넣은 환율로 그린 값은 어림값이며, 글의 수치가 아니라 넣은 이의 것이다.",
commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통\
화로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 묻지는 못했다.",copyCommand:"근거를 알려 주는 명령 복사",ownEvidence:"\
직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는다. 명령줄의 `sovkg sparql --why`가 보인다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FRO\
M, LOAD는 거절한다. 질의는 그래프 밖에 닿지 않는다.",run:"실행",yes:"예",no:"아니요","\
topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","topic-com\
panies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topic-policy":"\
정책","topic-text":"글","topic-time":"시간"};var Va={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=d=>d?`${d.name}(${i(d)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},u=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(d=>`${f[d]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${u}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${u} 확인된 문장만 인용한다.`}};var _a={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"원문대로",rightReading:"\
오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"종류마다 몇이나 있고 무엇이 서로를\
 얼마나 이어 주는지 보인다. 종류를 고르면 그에 속한 것이 보인다.",howMany:"개수",asTable:"\
표",drawing:"그래프 그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르\
면 그림이 움직이고, 더하기와 빼기로 확대하며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트를 S\
VG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",
takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는 글의 오류\
로 기록된 것을 뜻한다. 심각한 것은 !나 밑줄 친 †로 나타낸다.",savePng:"PNG",saveSvg:"\
SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"\
고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경\
로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,bothReadings:"\
‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
linesOfChoice:"항목을 고르면 그 선이 보인다",statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t}\
)`,graveError:"심각한 오류",lightError:"그 밖의 오류",kinds:"항목",lines:"선으로 그린 진술",
linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항목으로 보인다.",
unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표시를 지운 종류는 빠진다.",
shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이것만",onlyThis:"이것만 보기: ",
all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"금액(이상)",since:"시작 연도",
until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",errata:"오류",onlySuch:"이것만",withoutSuch:"\
이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===0?"그런 선이 없다.":`그런 선이 ${t}\
개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",
passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없다.`:
`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},didYouMean:"찾는 것이 이것인가:",
onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",actions:"\
할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 \
펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선\
택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장\
마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다. ! 테두리와 붉은 바탕의 \
†는 심각한 오류이다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 \
값: ",correctedFrom:t=>`여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목\
 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}\
단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있다. 거치는 곳:`,avoidHubs:"거의 모든 것을 잇는 항목은 피하기",
both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,noPath:"두 항목을 잇는 경로가 없다.",
table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀어서",statementRows:"진술",words:"말하는 것",
close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}\
행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",
object:"목적어",sentence:"문장",empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<
e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${t}개를 더하였다.`)+
(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`빼 둔 종류 때문에 이웃 ${t}\
개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문\
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Va,...Ka};var Qa={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Jp={en:za,ko:_a},h=t=>!p.passages.length&&Qa[m.language][t]||Jp[m.language][t];function vt(t){let e=h(t);return typeof e==
"string"?e:""}var Zp=12,Ot=new Map;for(let t=0;t<j;t+=1)L(t)||Ot.set(R(t),(Ot.get(R(t))??0)+1);function Ya(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of C(n)){if(o.from!==n||L(o.from)||L(o.to)||(o.relation===null?!P(o.statement):
o.isAside))continue;let[s,r]=[R(o.from),R(o.to)],a=t(o.relation===null?p.predicates[p.statements[o.statement].
predicate]:p.kinds[R(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var js=Ot.size>1,Xa=js&&p.presets[0]?.name==="hub"&&Me.every(t=>C(t).length<Zp);var Ps=Xa?"types":"picture",So=["picture","table",...js?["types"]:[]];function vn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Ut(
"modes",t)}function tu(t){let[e,...n]=t.split(":");return Object.hasOwn(p.prefixes,e)?p.prefixes[e]+n.join(":"):t}var Ds=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Za=new Map,ti=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=p.things[t];
for(let o of[e,...n])ti.set(Ds(o),t);for(let o of[e,...n])Za.set(o,t).set(tu(o),t)}var V=t=>Za.get(t)??(/^\w+:/.
test(t)?void 0:ti.get(t.toLowerCase()));function Ee(t){let{name:e}=p.things[t],n=Ds(e);return/^[\w.-]+$/.test(
n)&&V(n)===t?n:e}var Ja=new Map(p.passages.map(({name:t},e)=>[t.toLowerCase(),e])),ei=t=>Ja.get(t.toLowerCase())??
Ja.get(Ds(t)),eu=new Map(p.presets.map(({name:t},e)=>[t,e])),ni=t=>eu.get(t),nu=new Map(p.kinds.map(({name:t},e)=>[
t,e])),vo=t=>nu.get(t);var oi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=oi(),On=(t={})=>{Object.assign(O,oi(),t)},le=()=>O.name!==""||O.own!==null,I={now:null,
terms:null,hasFailed:!1},Yt=()=>I.now?.questions.find(({name:t})=>t===O.name),Ke=({typed:t})=>Object.values(t).
flat().map(e=>{let n=V(e);return n===void 0?e:A(n)}).join(", "),Oo=t=>S(I.now?.questions.find(e=>e.name===t)?.
title??t);var ou=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Mt(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of ou)$(n).hidden=e!==t;Fs()}function Fs(){let e=m.tab==="ask"&&Yt()?h("changeQuestion"):m.
tab==="details"?ie():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Bs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ct=t=>$("fold").setAttribute("aria-expanded",String(t)),Mo=()=>Bs.matches&&ct(
!1),si=()=>$("fold").getAttribute("aria-expanded")==="true";var ri=[[],[0],[-.3,.3],[-.4,0,.4]];function ai(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function gt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ai(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ii=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ci(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ai(t,e,n))} `:"L"}${o(e)}`}var su=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),ru=.15,au=.01,li=14,iu=4e6;function Mn(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var qs=(t,e,n)=>n?Array.from({length:li+1},(o,s)=>gt(t,e,n,s/li)):[t,e];function fi(t,e,n,o){
if(t.length*e.length>iu)return;let s=e.map(i=>{let[c,f]=o(i);return{thing:i,at:n(i),core:c,radius:f}}),r=new Map;
for(let i of t){let d=function(x,k=1/0){let v=qs(c,f,x),[M,N,B,J]=[c.x,c.x,c.y,c.y];for(let{x:mt,y:jt}of v)[M,
N]=[Math.min(M,mt),Math.max(N,mt)],[B,J]=[Math.min(B,jt),Math.max(J,jt)];let kt=0;for(let{thing:mt,at:jt,radius:ae,
core:uo}of s){let{x:ve,y:Oe}=jt;if(ve<M-ae||ve>N+ae||Oe<B-ae||Oe>J+ae||mt===i.from||mt===i.to)continue;let Sn=1/0;
for(let ht=1;ht<v.length;ht+=1)Sn=Math.min(Sn,Mn(v[ht-1],v[ht],jt));if(Sn<ae&&(kt+=Sn<uo?1:au),kt>=k)break}return kt};
var a=d;let[c,f]=[n(i.from),n(i.to)],u=`${i.from}-${i.to}`,g=r.get(u)??[];r.set(u,g);let w=x=>g.every(k=>Math.
abs(k-x)>=ru),y=d(i.usual);i.bend=i.usual;for(let x of y?su:[]){let k=i.usual+x,v=w(k)?d(k,y):1/0;if(v<y&&([y,
i.bend]=[v,k]),!y)break}g.push(i.bend)}}var cu=60,lu=900,fu=2.399963229728653,pu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,pi=(t,e,n,o)=>Mn(t,e,n)<o;function ui(t,e,n,o,s){
let r=[];for(let a=e;a<lu;a+=1){let i=14*Math.sqrt(a),c=a*fu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(
t.y+i*Math.sin(c))},u=o(f);if(n.every(g=>pu(u,g))){if(!s(f))return f;if(r.push(f)===cu)break}}return r[0]??{x:t.
x,y:t.y}}var di=t=>p.statements[t].errata.length>0,Te=t=>p.statements[t].only==="corrected";function U(t){let e=[...t].
filter(di);return(e.some(n=>!Te(n))?"†":"")+(e.some(Te)?"‡":"")}var Eo=new Map;p.statements.forEach(({subject:t},e)=>{
di(e)&&Eo.set(t,[...Eo.get(t)??[],e])});var mi=Eo.size>0,Ae=t=>(Eo.get(t)??[]).filter(P),Ve=t=>p.statements[t].
errata.some(e=>p.errata[e].severity==="High"),Ce=t=>Ae(t).some(e=>Ve(e)&&!Te(e)),Ht=t=>U(Ae(t));function Ws(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
it(e).filter(o=>{let{predicate:s,object:r}=p.statements[o];return s===t.property&&r===n&&P(o)}))}var To=11,uu=17,_e=1.18,du=12,mu={actor:3.4,named:2.8,relation:2.4,concept:2},hu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[gu,wu]=[.16,.7],Le=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function yu(t){let{columns:e,lines:n}=p.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Le(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Le(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Le(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function xu(t){let e=yu(S(p.things[t].label)),n=Y(t)?.amounts??[];if(!n.length)return e+(Ht(t).includes("‡")?
"‡":"");let o=at(n).replaceAll(`
`," "),s=Le(`${e.split(`
`).at(-1)} · ${o}`)<=p.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var hi=new Map;function Us(t){let e=`${m.language} ${m.reading}`,n=hi.get(e)??new Map;return hi.set(
e,n),n.has(t)||n.set(t,xu(t)),n.get(t)}var gi=document.createElement("canvas").getContext("2d"),bu=getComputedStyle(
document.body).fontFamily,ku={400:new Map,600:new Map};function wt(t,e,n=400){let o=t.split(`
`),s=ku[n],r=s.get(t);return r===void 0&&(gi.font=`${n} 20px ${bu}`,r=Math.max(...o.map(a=>gi.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*_e]}function Qe(t){let{radius:e,font:n}=p.things[t],[o,s]=wt(Us(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Gt(t,e,n){let{rank:o}=D(t),[s,r]=hu[o],a=mu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(p.things[t].radius*e,a*Math.max(wu,Math.min(1,e/gu)))}function wi(t,e,n){let o=D(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(p.things[t].font*e,To+o),uu),bold:o&&n>=du?600:400}}var $u=40,Su=130,En=()=>$("drawing").clientWidth<$("drawing").clientHeight,Tn=()=>En()?.6:1.5;function Hs(t,{x:e,
y:n}){let[o,s]=Qe(t),r=n-p.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var vu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Gs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Et(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>C(g).map(d=>X(d,g)).filter(d=>d!==g&&t.has(d)),i=g=>t.get(
g),c=(g,d)=>[...t].some(([w,y])=>w!==d&&pi(g,i(d),y,p.things[w].radius+4)),f=[...t].map(([g,d])=>Hs(g,d)),u=new Set(
e.filter(g=>!t.has(g)));for(;u.size;){let g=[...u],d=(n?null:g.find(k=>a(k).length))??g[0];u.delete(d);let w=n?
[]:r===void 0?a(d):[r],y=n?[n]:w.map(i),x=ui(y.length?Gs(y):o,n||y.length===1?r===void 0?$u:Su:0,f,k=>s?vu(k,s):
Hs(d,k),k=>w.some(v=>c(k,v)));t.set(d,x),f.push(Hs(d,x))}}var Ao=["least","since","until","status","hearsay","errata"],Xt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),fe=t=>Ao.every(e=>!t[e]),xi=t=>Array.isArray(t)?t[0]:t,bi=t=>(t?.sums??[]).filter(({statement:e})=>P(
e)),yi=(t,e)=>!t||t==="only"===e;function ki(t,e){let n=t.relation===null?void 0:Y(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,u]=o.split(" ");if(!bi(n).some(g=>g.currency===f&&g.value>=
Number(u)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
xi(n?.status??"")!==a||!yi(i,!!n?.hedge)?!1:!c||yi(c,U(Wt([t]))!=="")}function $i(){let t=p.relations.flatMap(
e=>bi(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(p.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(p.relations.flatMap(({status:e})=>e?[[xi(e),e]]:
[]))],hearsay:p.relations.some(({hedge:e})=>e),errata:p.errata.length>0}}var An=80,[Ou,Mu]=[8,12];function Si(t,e){let n=W(t)||L(t)?e:e.filter(o=>!W(o));return n.length?n:e}function Ye(t,e,n){
return Si(t,tt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(W(s))-Number(W(r))||C(r).length-C(s).length||s-r)}
function Eu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Y(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Cn(t,e,n){let o=new Set(Si(t,tt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(L(t))return[...o].filter(a=>!e.has(a));if(s>=Ou)return[];let r=new Map;for(let a of C(t)){let i=X(a,t),c={actor:20,
named:10,relation:0,concept:0}[D(i).rank];o.has(i)&&!e.has(i)&&qt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+Eu(a)))}
return[...r].sort(([a,i],[c,f])=>f-i||C(c).length-C(a).length||a-c).slice(0,Mu-s).map(([a])=>a)}var zs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Xt()}),b=zs(),H=t=>b.shown.get(t),Xe=()=>new Set([...b.away,...b.aside]),vi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Co(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=Ye(t,e,b.away);return{some:n.slice(0,An),total:n.length,away:Ye(t,e,new Set).length-n.length}}
function Oi(t){let e=new Set(tt(t,b.away)),n=tt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=C(t).filter(a=>X(
a,t)===s&&qt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function lt(){let t=b.preset!==null&&p.presets[b.preset].kinds!==null,
e=Ks()?new Set(p.presets[b.preset].things):null,[n,o,s]=[Xe(),vi(),!fe(b.sieve)];function r(i){if(s&&!ki(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&qt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||qt(i,n)):c?qt(i,b.away):!(t&&i.isAside)&&qt(
i,n)}let a=new Set(G());return[...a].flatMap(i=>C(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Re(t=null){
let e=lt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Mi=()=>[...b.shown.keys()].filter(t=>L(t)&&!b.guests.has(t)),Lo=()=>[...b.guests],Tt=t=>b.shown.has(t),pe=t=>b.
pinned.has(t),At=()=>b.sieve,Jt=()=>b.preset,Ks=()=>b.preset!==null&&p.presets[b.preset].flows,Ne=()=>b.shown;
function G(){let t=vi();return[...b.shown.keys()].filter(e=>!b.away.has(R(e))||t.has(e))}function Ro(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Re()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function No(t){let e=t===
null?null:p.presets[t].kinds;return new Set(e?p.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var Tu=28,Ei=190;function Au(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>X(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Cu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Io(t,e){let n=lt(),{reached:o,left:s}=Au(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let u=k=>n.flatMap(M=>M.from===
k||M.to===k?r.get(X(M,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,u(k)])),d=f?[...c].sort((k,v)=>Number(g.get(k))-
Number(g.get(v))||k-v):[...c].sort((k,v)=>R(k)-R(v)||k-v),w=d.map(k=>Qe(k)[0]+Tu);i=Math.max(i+Ei,w.reduce((k,v)=>k+
v,0)/(2*Math.PI));let y=d.map((k,v)=>2*Math.PI*v/d.length-Math.PI/2),x=f?Cu(d.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;d.forEach((k,v)=>{r.set(k,x[v]),a.set(k,{x:i*Math.cos(x[v])*Tn(),y:i*Math.sin(x[v])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+Ei})}),a}var Lu=[520,380],Ru=40;function Nu(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):$o(e,a)),r=t.filter(a=>C(a).some(s));return r.
length?r:t}function Vs(t,e){Object.assign(b,zs(),{preset:t,centre:e,aside:No(t)})}function Je(t){Vs(t,null);let{
things:e,wide:n,tall:o}=p.presets[t],s=En()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Ti=()=>Vs(null,null);function jo(t){let{some:e,total:n,away:o}=Co(t);Et(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Po(t){Vs(null,t),b.shown.set(t,{x:0,y:0});let e=jo(
t);return b.shown.size<=Ru&&(b.shown=Io([...b.shown.keys()],t)),e}function Ai(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Ci(t){b.shown.has(t)||Et(b.shown,[t]),b.guests.
delete(t);let e=jo(t);return b.came.push({thing:t,all:!0}),e}function Li(t,e){b.guests.has(t)?Iu():Ai(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Cn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Et(b.shown,[t],{room:b.guests.size>3?Lu:void 0}),Et(b.shown,[...b.guests],
{round:t}))}function Iu(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function _s(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Qs(t){for(let e of t)b.away.
delete(R(e)),b.guests.delete(e);Et(b.shown,t)}function Ys(t){for(let e of t)_s(e)}function Ri(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function Ni(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...p.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(R(n)))}function Ii(t){b.sieve=t}function Ze(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function zt(t,e=null,n=e===null?null:ko(e)){Ai(),b.read=new Set(n?.filter(L));
let o=t??[],s=n?Nu(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Et(b.shown,[...b.guests],{home:r.length?Gs(r):void 0}),[...new Set(s)]}var Pu=13,Du=1,Ln=t=>(Y(t)?.sums??[]).filter(({statement:e})=>P(e)),Do=t=>Ln(t).map(({statement:e})=>Xs(e)+U([
e])).join(", "),Xs=t=>S(p.statements[t].object.text),ji=(t,{currency:e})=>`${R(t)} ${e}`;function Fu(){let t=new Map;
for(let{thing:e}of p.relations)for(let n of Ln(e)){let o=ji(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Js(t,e){
let n=Fu().get(ji(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function tn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Ln(o).flatMap(s=>Js(o,
s)??[]));return n.length?Math.max(Du,Pu*n.reduce((o,s)=>o+s)):null}var Zs=2,Bu=24,qu=new Map(p.ties.map(t=>[t.property,t])),tr=t=>!t.isAside||t.alone,Pi=t=>Ks()&&t.property===null&&
Do(t.relation)!=="";function Di(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
p.predicates[p.statements[t.statement].predicate])+Ws(t)};if(Pi(t))return{...e,said:Do(t.relation)};let{captions:n,
called:o}=Y(t.relation),s=tr(t)?at(n):S(o),r=t.property===null||tr(t)?"":Ws(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Fi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=qu.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(p.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Bi(t){
let e=Di(t);return Fi(e,e.said)}function qi(t){let e=new Map;t.map(Di).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,Zs),
...s.length>Zs?[h("moreLines")(s.length-Zs)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Fi(s[0],r.length>Bu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Wi(t){if(t.relation===null)return null;if(Pi(t))return Do(t.relation);let e=tr(t)&&Y(t.relation)?.
amounts||[];return e.length?at(e):null}var Wu=2e3,Uu=400;function Ui(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:qi(o.map(([,[a]])=>a)),amount:o.length===1?Wi(r[0]):null,grave:[...Wt(r)].some(a=>Ve(
a)&&!Te(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Kt=new Map,Hi=Kt,er=new Map,
nr=()=>m.arrangement!==""&&Kt.size>Uu&&fe(At()),Hu=t=>m.highlighted?Rn(t,new Set(m.highlighted)):[t.from,t.to].
includes(m.selected??-1),_=()=>Hi,nt=t=>er.get(t)??0;function or(t){let{from:e,to:n}=Kt.get(t);return{from:e,to:n,
edges:[...Kt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Fo(t){let e=[...Kt.values()].
filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??
e[0];return o?or(o.id):null}function Rn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;
let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>$o(s,a))}
function Gi(){let t=new Map,e=lt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join(
"-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Bi(n);r.said.set(a,[...r.said.get(a)??[],n])}Kt=new Map;
for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(c))),a=e.length>
Wu?void 0:ri[r.length],i=a?r.map((c,f)=>Ui(f?`${n}/${f}`:n,o,[c],a[f])):[Ui(n,o,r,0)];for(let c of i)Kt.set(c.
id,c)}Hi=nr()?new Map([...Kt].filter(([,n])=>Hu(n))):Kt,er=new Map;for(let{from:n,to:o}of Kt.values())for(let s of[
n,o])er.set(s,nt(s)+1)}var _i=["kind","country","radial"],Nn=28,Gu=64,zu=60,Ku=2,zi=[13,15],Vu=8,rr=.35,sr=p.kinds.findIndex(({name:t})=>/(^|:)Country$/.
test(t)),Qi=sr>=0;function _u(t){if(R(t)===sr)return A(t);let e=C(t).find(n=>n.relation===null&&n.from===t&&R(
n.to)===sr);return e?A(e.to):h("noCountry")}function Qu(t){let[e,n]=[Gu,zu].map(u=>En()?Ku*u:u),o=[...t].map(([
u,g])=>{let d=g.map(Qe),w=[0,1].map(v=>Math.max(...d.map(M=>M[v]))+Nn),y=Math.ceil(Math.sqrt(g.length*w[1]*Tn()/
w[0]))||1,x=Math.ceil(g.length/y),k=Math.min(y,g.length);return{name:u,things:g,cell:w,columns:y,width:k*w[0]+
Nn,head:e,height:e+x*w[1]+Nn}}),s=u=>+(u===h("noCountry"));o.sort((u,g)=>s(u.name)-s(g.name)||g.height-u.height||
g.things.length-u.things.length);let r=o.reduce((u,g)=>u+(g.width+n)*(g.height+n),0),a=Math.max(Math.sqrt(r*Tn()),
...o.map(u=>u.width)),[i,c,f]=[0,0,0];return o.map(u=>{i&&i+u.width>a&&([i,c,f]=[0,c+f+n,0]);let g={...u,left:i,
top:c};return i+=u.width+n,f=Math.max(f,u.height),g})}function Ki(t,e){let n=new Map;for(let r of t)n.set(e(r),
[...n.get(e(r))??[],r]);let o=Qu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:u})=>r.
map((g,d)=>{let w=c+Nn/2+d%i*a[0]+a[0]/2,y=f+u+Math.floor(d/i)*a[1]+p.things[g].radius+Nn/2;return[g,{x:w,y}]})),
groups:o}}function Yu(t){return b.centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>C(n).length-
C(e).length||e-n)[0]}var en=[],Vi="";function Yi(){let t=new Set(Lo()),e=G().filter(r=>!t.has(r)).sort((r,a)=>r-
a),n=m.arrangement&&`${m.arrangement} ${m.language} ${e}`;if(n===Vi||(Vi=n,en=[],!n||!e.length))return;let o={
radial:()=>({points:[...Io(e,Yu(e))],groups:[]}),kind:()=>Ki(e,r=>S(p.kinds[R(r)].label)),country:()=>Ki(e,_u)}[m.
arrangement],s=o?.()??{points:[],groups:[]};en=s.groups;for(let[r,a]of s.points)Ze(r,a)}var Xi=()=>en.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]),Ji=()=>en,ar=t=>en.map(({name:e,things:n,left:o,
top:s})=>{let r=`${e} ${n.length.toLocaleString(m.language)}`,a=Math.max(zi[0],zi[1]*t);return{x:o+(Vu+wt(r,a,
600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function Zi(t,e,n){t.lineWidth=n,t.strokeStyle=e.soft,t.globalAlpha=
rr;for(let{left:o,top:s,width:r,height:a}of en)t.strokeRect(o,s,r,a);t.globalAlpha=1}var[Xu,tc]=[50,.4],Ju=.75,Zu=250;function ec(t,e){let n=0,o=!1,s=!1;function r(i=Xu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:tc}}),i>tc/2&&(n=setTimeout(()=>r(i*Ju),Zu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var nc=[[],[9,3],[2,3],[9,3,2,3]],Bo=[5,4],ir=3,oc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),td=oc(p.relations.map(({thing:t})=>R(t))),ed=oc(p.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function nn(t){let e=td.filter(n=>p.kinds[n].family===p.kinds[t].family);return nc[Math.max(
0,e.indexOf(t))%nc.length]}var ue=t=>ed.indexOf(t)%ir,on=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Y(e.relation)?.sums??[]).flatMap(n=>P(n.statement)?n.currency:[]))[0];var nd=3,sc=.6;function rc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:u}=n,
{family:g,rank:d,shape:w}=D(t),y=!o||o.has(t),x=u[g][y?s&&d==="concept"?"pale":"full":"dim"],k=t===m.selected,
v=Ht(t).includes("†")&&y,M=v&&Ce(t),N={background:x,border:a},B=pe(t);return{id:t,...H(t),shape:w,size:Gt(t,
r,e)/r,borderWidth:(k?3:M?4:v?2:1)*(s?sc:1),color:{background:x,border:k?a:M?f:v?c:i,highlight:N,hover:N},fixed:B,
shapeProperties:{borderDashes:B?[3,2]:!1}}}function ac(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,u=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:tn(t),d=g===null?
void 0:on(t),w=u===null?i:c[D(u).family],y=d===void 0?w:f[ue(d)],x=u===null?Bo:g===null?nn(R(u)):[],k=v=>({enabled:!s&&
t.edges.some(M=>M.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?sc/r:u===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<nd,dashes:x.length&&!s?x:!1,smooth:ii(t.bend)}}var[od,ic]=[700,.2],sd=6,rd=2,ad=1.15,id=1500;function cc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(u,g,d,w){e.setSize("100%","100%");let[y,x]=[u.map(({x:jt})=>jt),u.map(({y:jt})=>jt)],[
k,v,M,N]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],B=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(v-k||1),Math.max(t.clientHeight-o()-70,20)/(N-M||1),ad),J=d&&t.clientWidth<od&&B*sd>ic?Math.
max(B,ic):B,kt=J<.35?g:null,mt=!a||d||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:kt??
(J>rd*B?w:null)??{x:(k+v)/2,y:(M+N)/2+16+o()/2/J},scale:kt?.35:J},e.moveTo({...i,animation:mt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),mt?r():(c=performance.now()+id,cd(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=c}}var cd=t=>t;var ld=1.5;function lc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function qo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:u,paper:g}=c,
d=s.split(`
`);t.font=`${r} ${o}px ${u}`,t.textAlign="center",t.textBaseline="middle";let w=o*_e;d.forEach((y,x)=>{let k=n+
(x-(d.length-1)/2)*w,v=t.measureText(y).width+2*ld*f;t.fillStyle=g,t.fillRect(e-v/2,k-w/2,v,w)}),d.forEach((y,x)=>{
let k=n+(x-(d.length-1)/2)*w,v=e-t.measureText(y).width/2;t.textAlign="left";for(let M of y.split(/([†‡]+)/)){
let N=/^[†‡]/.test(M);t.font=`${N?700:r} ${o}px ${u}`;let B=t.measureText(M).width;t.fillStyle=N?a?c.grave:
c.mark:i,N&&a&&(t.fillRect(v-f,k-w/2,B+2*f,w),t.fillStyle=g),t.fillText(M,v,k),v+=B}t.font=`${r} ${o}px ${u}`})}function In(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Tt)])}if(m.selected===null||!Tt(m.selected))return fe(At())?null:new Set([..._().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[..._().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function fc(t){let e=In(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>nt(i)+(W(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Rn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
..._().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:H,degree:nt}}var Wo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,u,g,d],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<d&&u<i&&
!o(w))return!1;return!0}};function pc([t,e,n,o],[s,r,a,i]){let[c,f]=[0,1];for(let[u,g,d,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(u<d||u>w)return!1;continue}let[y,x]=[(d-u)/g,(w-u)/g];c=Math.max(c,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return c<=f}var uc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],dc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),fd=[[0,-2],[0,2],...dc.
map(([t,e])=>[1.25*t,1.6*e])],[mc,hc]=[uc,[...uc,...dc,...fd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),cr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],gc=[...cr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],lr=[0,8,16,24,32],wc=[...lr,48,64,96,128,176,224];var pd=12,fr=12,yc=60,ud=14,dd=600,md=500,hd=400,gd=.5,jn=2,xc=2,wd=.8,yd=1,pr=(t,e,n,o)=>[t-n/2-jn,e-o/2-jn,t+
n/2+jn,e+o/2+jn],ur=class{names=new Map;captions=new Map;#t=new Wo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,ud));for(let c of o){
let{x:f,y:u}=this.#a(c),g=Gt(c,i,a(c));this.#t.add([f-g,u-g,f+g,u+g],c)}for(let{x:c,y:f,size:u,label:g,bold:d}of e.
titles)this.#t.add(pr(c*i,f*i,...wt(g,u*i,d)),"title");this.#o=r.length>hd?[]:r.flatMap(c=>xd(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[u,g,d,w]=f.box;if(a&&(u<r[0]||g<r[1]||
d>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:v})=>x+(k!==n&&pc(v,
f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.shapes.length>
dd&&this.#r.has(e)&&this.#s.degree(e)>=fr}name(e){let{degree:n,scale:o}=this.#s,s=Us(e),{size:r,bold:a}=wi(e,o,
n(e)),[i,c]=wt(s,r,a),f=this.#a(e),u=Gt(e,o,n(e))+jn+1,g=n(e)>=fr,d=g||this.#c.has(e)?gc:cr,w=M=>M.flatMap(N=>d.
map(([B,J])=>{let[kt,mt]=[B*(u+N+i/2),J*(u+N+c/2)];return{dx:kt,dy:mt,isFar:N>pd,box:pr(f.x+kt,f.y+mt,i,c)}})),
y=w(g?lr:[0]),x=M=>typeof M=="number"&&M!==e&&n(M)<fr,k=M=>typeof M=="number"&&!this.#r.has(M),v=this.#n(y,null,
f);!v&&this.#l(e)&&(v=this.#n(y,null,f,x)??this.#n(w(wc),null,f,k)),v&&this.#f(e,{dx:v.dx,dy:v.dy,size:r,bold:a,
label:s,isFar:v.isFar},v.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[c,f]=wt(i,To),[u,g]=[
this.#a(n),this.#a(o)];if(a<xc&&Math.hypot(g.x-u.x,g.y-u.y)<wd*c)return;let d=(r||a>=xc?hc:mc).map(([y,x,k])=>{
let[v,M]=[x*(c/2+4),k*(f/2+4)],{x:N,y:B}=gt(u,g,s,y);return{along:y,dx:v,dy:M,off:v||M?yd:0,box:pr(N+v,B+M,c,f)}}),
w=this.#n(d,e,gt(u,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.
dx,dy:w.dy,size:To,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.id))return;
let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));
for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.
remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(r,a,i)}}};function bc(t){
let{things:e,dim:n=[],lines:o,most:s=md}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:d})=>d),c=new Set(
i.flatMap(({from:d,to:w})=>[d,w])),f=new ur(t,c),{names:u,captions:g}=f;for(let d of r.length<=yc?r.filter(w=>c.
has(w)):r)f.name(d);if(r.length<=yc)for(let d of i)f.amount(d);for(let d of r)u.has(d)||f.name(d);if(u.size>=gd*
r.length){for(let d of i)f.caption(d,d.label);for(let d of a)d.amount||f.caption(d,d.label)}for(let d of n.slice(
0,s))f.name(d);return{names:u,captions:g}}function xd({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[
0,.25,.5,.75,1]:[0,1]).map(c=>gt(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function kc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function u(){if(!f)return;let x=c(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),d=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(u),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),d(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||d()),addEventListener("pointercancel",()=>r||d()),t.on("dragStart",({nodes:x})=>x.length&&d()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var bd=5,Uo=1.35,dr=t=>Ht(t).includes("†")?Ce(t)?"!":"†":"";function $c(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<bd*s||(t.font=`700 ${i*
Uo}px ${o}`,t.fillText(c,r,a+i*.08))}var kd=50,sn=new Map,mr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function $d(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:p.presets[t].things);if(e!==null)for(let r of[e,...Ye(e,new Set([e]),new Set).
slice(0,An)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ye(r,s,o).slice(0,An):Cn(r,s,o))s.add(
i)}return s}function yt(){let[t,e]=[$d(),new Set(mr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...No(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var Sc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Xt()});function rn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Po(e):t!==null?Je(t):Ti(),b.away=
new Set(r);for(let u of[...a,...b.away])b.aside.delete(u);for(let u of n)Et(b.shown,[u.thing]),u.all?jo(u.thing):
Et(b.shown,Cn(u.thing,b.shown,b.away)),b.came.push(u);Et(b.shown,o);for(let u of s)b.shown.delete(u);b.pinned=
new Set(i),b.sieve=c;let f=sn.get(vc());f&&(b.shown=new Map(f))}var vc=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${mr().sort((t,e)=>t-e)}`;function Ho(){let t=vc();sn.delete(t),sn.set(t,new Map(mr().map(e=>[e,H(e)]))),sn.size>
kd&&sn.delete([...sn.keys()][0])}var Ie=matchMedia("(prefers-color-scheme: dark)");de(Ie.matches?"dark":"light");function de(t){document.documentElement.
dataset.theme=t}var an=()=>document.documentElement.dataset.theme==="dark";function Oc(){let{theme:t="light"}=document.documentElement.dataset;de("light");let e=Go();return de(t),e}function Go(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:ir-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(p.kinds.map(({family:s})=>[s,o(s)]))}}var Sd=.55,vd=120,Od=500,Ec=3e3,Md=3,Ct=$("drawing"),Tc=()=>$("tools").offsetHeight,Zt=new vis.DataSet([]),Pn=new vis.
DataSet([]),T=new vis.Network(Ct,{nodes:Zt,edges:Pn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Fn=()=>Zt.length>Od,gr=cc(Ct,T,{isHeavy:Fn,below:Tc,arrived:()=>Ic(!0),settle:br});kc(T,Ct.querySelector("canv\
as"),Fn,br);var st=Go(),hr={names:new Map,captions:new Map},Mc=0,zo=!1,Dn={scale:0,x:0,y:0};function Ed(){let t=G().
length;return t>Ec||t>vd&&T.getScale()<Sd}function Td(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,Ct.
clientWidth-t,Ct.clientHeight-Tc()-e]}function Ad(t){return Fn()?t.filter(e=>Ac(e,50)):t}function Ac(t,e){let{
x:n,y:o}=T.canvasToDOM(H(t));return n>-e&&o>-e&&n<Ct.clientWidth+e&&o<Ct.clientHeight+e}function Cc(){Dn={scale:T.
getScale(),...T.getViewPosition()};let{scale:t}=Dn;hr=bc({...fc(Ad(G())),titles:ar(t),scale:t,sight:Td()})}function Lc(){
let t=T.getScale();function e(n){let o=Gt(n,t,nt(n));return[o/t,(o+Md)/t]}fi([..._().values()],G(),H,e)}function wr(t){
let e=In(),n={colours:t,highlighted:e,far:Ed(),scale:T.getScale()};return{things:G().sort((o,s)=>nt(o)-nt(s)).
map(o=>rc(o,nt(o),n)),lines:[..._().values()].map(o=>ac(o,Rn(o,e),n))}}function yr(){st=Go(),Gi();let t=G().length<=
Ec;T.setOptions({interaction:{hover:t,dragNodes:t}}),Pn.remove(Pn.getIds().filter(o=>!_().has(String(o)))),Lc();
let e=wr(st),n=new Set(e.things.map(({id:o})=>o));Zt.remove(Zt.getIds().filter(o=>!n.has(Number(o)))),Zt.update(
e.things),Pn.update(e.lines),Cc(),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),
m.selected!==null&&Zt.get(m.selected)&&T.selectNodes([m.selected],!1)}function Rc(t=!1){let e=T.getScale(),{x:n,
y:o}=T.getViewPosition(),s=Math.abs(e/Dn.scale-1)>(Fn()?.2:.03);if(!t&&!s&&!(Fn()&&Math.hypot(n-Dn.x,o-Dn.y)*e>
20))return;if(s&&Lc(),Cc(),!s){T.redraw();return}let r=wr(st);Zt.update(r.things),Pn.update(r.lines)}function Ko(){
let t=1/T.getScale(),e=s=>T.getPosition(s),n=[...hr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:c,label:f,isFar:u}])=>{
if(!Zt.get(s))return[];let{x:g,y:d}=e(s);return[{thing:s,x:g+r*t,y:d+a*t,size:i*t,bold:c,label:f,from:u?{x:g,y:d}:
null}]}),o=[...hr.captions].flatMap(([s,{along:r,dx:a,dy:i,size:c,label:f}])=>{let u=_().get(s);if(!u)return[];
let{x:g,y:d}=gt(e(u.from),e(u.to),u.bend,r);return[{line:u,x:g+a*t,y:d+i*t,size:c*t,label:f,grave:u.grave}]});
return{names:n,captions:o,titles:ar(T.getScale())}}function Nc(){let[t,e]=[In(),T.getScale()];return G().filter(
o=>dr(o)&&(!t||t.has(o))&&Zt.get(o)).map(o=>({...T.getPosition(o),radius:Gt(o,e,nt(o))/e,sign:dr(o)}))}function xr(t){
let[e,n]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:Ct.clientWidth,y:Ct.clientHeight})];return{...wr(t),...Ko(),
signed:Nc(),from:e,to:n,width:Ct.clientWidth,height:Ct.clientHeight}}function br(){Rc(!0)}function Ic(t=!1){cancelAnimationFrame(
Mc),zo=zo||t,Mc=requestAnimationFrame(()=>{Rc(zo),zo=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,
captions:o,titles:s}=Ko();Zi(t,st,e),$c(t,Nc(),st,e);for(let a of o)qo(t,a,a.line.weight>1?st.ink:st.soft,st,e);
let r=In();for(let{x:a,y:i,from:c}of n)c&&lc(t,c,{x:a,y:i},st,e);for(let a of n){let i=r?!r.has(a.thing):W(a.thing);
qo(t,a,i?st.soft:st.ink,st,e)}for(let a of s)qo(t,a,st.soft,st,e);gr.isTravelling()||Ic()});T.on("dragEnd",({nodes:t})=>t.
length?kr(t):br());function kr(t){for(let e of t)Ze(e,T.getPosition(e));Ho(),yr()}var jc=t=>Ac(t,-20);var Cd=3,Ld=6,Rd=$("drawing"),Pc=[null,!0],cn=!1,$r=T.getViewPosition();function Lt(t=null,e=!1){Pc=[t,e],cn=!1;
let n=new Set(G()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=H([...n].reduce((r,a)=>nt(
a)>nt(r)?a:r));gr.look(t?o:[...o,...Xi()],t&&!m.highlighted?o[0]:null,e,s)}var Dc=()=>cn||Lt(...Pc);function Fc(t){
let e=G().map(H),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,Rd.clientHeight/s/Cd);return Math.max(r,Math.min(Ld,t))}function je(t){
cn=!0,T.moveTo({scale:Fc(T.getScale()*t)})}T.on("zoom",()=>{cn=!0;let[t,e]=[T.getScale(),Fc(T.getScale())];t!==
e&&T.moveTo({scale:e,position:$r}),$r=T.getViewPosition()});T.on("dragEnd",({nodes:t})=>{cn=cn||!t.length,$r=T.
getViewPosition()});var Bc=ec(T,t=>{kr(G()),t&&m.selected===null&&!m.highlighted&&Lt()});function Sr(){let{selectionHandler:t}=T,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
T.redraw()}var Id=6,jd=2e4,qc=1e3,Wc=t=>new Set(p.statements.flatMap(({subject:e,denies:n},o)=>n&&P(o)&&!t.has(e)?[e]:[])),
Uc=(t,e)=>L(t)!==L(e)?1:2,Hc=t=>C(t).flatMap(e=>e.relation===null&&P(e.statement)?[X(e,t)]:[]);function Pd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of Hc(c)){if(n.has(f))continue;let u=e.has(c)&&e.has(f)?2:Uc(c,f),g=i+
u*qc+(W(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+u]??=[],s[r+u].push([g,f]))}}return o}var Dd=[...p.
things.keys()].filter(t=>t<j&&!L(t)).sort((t,e)=>C(e).length-C(t).length||t-e).slice(0,Id);function ln(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Wc(o),...n?Dd:[]].filter(d=>!o.has(d))),r=Pd(e,o,s),a=d=>Math.floor((r.get(
d)??1/0)/qc),i=new Map,[c,f]=[0,!1];function u(d){let w=d[d.length-1];if(c+=1,f||=c>jd,f)return;if(w===e){let k=d.
filter(v=>!L(v)||o.has(v)).join();i.has(k)||i.set(k,d);return}let x=[...new Set(Hc(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,v)=>Number(L(k))-Number(L(v))||k-v);for(let k of x){let v=o.has(w)&&o.has(k)?2:Uc(w,k);a(k)===a(
w)-v&&u([...d,k])}}r.has(t)&&u([t]);let g=d=>d.filter(w=>W(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((d,w)=>g(d)-g(w)),isCut:f}}function Fd(t,e,n){let{captions:o}=Y(t),s=at(o).replaceAll(`
`," "),r=C(e).filter(i=>i.relation===t&&i.from!==i.to),a=C(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>X(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let u=r.find(g=>g[c]===e&&a.some(d=>d[c]===
n&&d[f]===g[f]));if(u)return{said:s,both:i,third:u[f]}}return{said:s,both:null,third:null}}function vr(t){let e=Wc(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=C(r).flatMap(
y=>y.relation===null&&X(y,r)===o?[y.statement]:[]),i=St(r).filter(y=>!e.has(y)&&C(y).some(x=>x.relation===null&&
X(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])].flatMap(it),u=[...new Set(
[...i,...c])].map(y=>Fd(y,r,o)),g=a.filter(P).map(y=>({said:S(p.predicates[p.statements[y].predicate]),both:null,
third:null})),d=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...u].sort((y,x)=>d(y)-d(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(P))}})}function rt(){Object.assign(m,yo),zt(null)}function te(t,e=!1){Object.assign(m,yo,{selected:t,passed:e,tab:"de\
tails"}),Li(t,e)}function fn(t,e){rt();let n=[Math.min(t,e),Math.max(t,e)];zt(n);let o=lt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ua(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Pe(t,e,{avoids:n=!1,way:o=0}={}){rt();let{paths:s}=ln(t,e,n),r=s[Math.min(o,s.length-
1)]??[];zt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Bn(t){rt();let e=ko(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:zt(e,t),tab:"tex\
t"})}function qn(t){let{sentences:e}=p.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Wn(t){
let{preset:e}=p.steps[t];if(Jt()!==e&&(m.arrangement="",Je(e)),rt(),!t)return;let{things:n}=qn(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!W(i)),r=s.filter(Tt),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?zt(a):
zt(o,null,n)})}function Un(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=m,
f=new Map(Ne());t!==null?(zt(null),te(t,e)):n?fn(n.from,n.to):o!==null?Bn(o):s&&a.from!==null&&a.to!==null?Pe(
a.from,a.to,a):r!==null&&Wn(r),Object.assign(m,{unknown:i,tab:c});for(let u of Lo())Ze(u,f.get(u)??H(u))}var Vo=null;function ee(t=null,e=!1){Vo=m.mode==="picture"?null:()=>Lt(t,e),Vo||Lt(t,e)}function Bd(){let{selected:t,
highlighted:e}=m;ee(t!==null?[t,...tt(t,Xe()).filter(Tt)]:e)}function ft({from:t=null,moves:e=!0}={}){Mt(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&ct(!0),q(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(et(h("chosen")+ie()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&Bd())}function Rt(t){Q(),te(t),ft()}function Gc(t){Q(),te(t),ft({moves:!1})}function zc(t){te(
t,!0),ft({moves:!jc(t)})}function _o({from:t,to:e}){Q(),fn(t,e),ft({moves:!1})}function De(){Q(),rt(),ft()}function Kc(t){
Q(),rt(),m.mode==="types"&&vn("picture"),m.arrangement="",Je(t),ft(),ee(null,!0)}function me(t){t<0||t>=p.steps.
length||(Q(),Wn(t),ft(),$("overview").scrollTop=0,t&&p.steps[t].sentences[0].points.length&&ct(!0),et($("headl\
ine").textContent),ee(m.highlighted))}var Hn=()=>me(0);function Qo(t,e,n={}){Q(),Pe(t,e,n),ft()}function he(t){
let e=m.passage;Q(),Bn(t),ft({from:e})}function Yo(t,e=!0){m.unknown=null;let n=ja(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),ft(),n&&ct(!0),m.tab==="overview"&&ee(m.highlighted,!m.highlighted)}function ne(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);Q(),t(),Un(),m.stays=e===void 0,q(),e!==void 0&&ee(e===null?
null:[e,...tt(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Vc=t=>ne(()=>et(h("added")(Po(t))),
t),Xo=(t,e=!0)=>ne(()=>et(h("added")(Ci(t))),e?t:void 0),_c=()=>m.selected??m.pair?.from;function Jo(t){let[e,
...n]=t;ne(()=>{Qs(t),n.length||te(e)},n.length?_c():void 0,t),n.length||ft()}function Zo(t){let[e,...n]=t;if(ne(
()=>{n.length||rt(),Ys(t)},n.length?_c():void 0,t),n.length)return;let s=Fo(e);s&&fn(s.from,s.to),ft()}var Qc=()=>ne(
()=>Qs(Re()),null),Yc=()=>ne(()=>Ys(Mi()),null),Xc=t=>ne(()=>Ri(t));function Jc(t){Q(),rt(),_s(t),ft(),et(h("h\
iddenNow"))}var Vt=(t,e)=>ne(()=>Ni(t,e)),Or=t=>ne(()=>Ii(t));function Mr(){Da(),et(h("undone"))}function Fe(t){
vn(t),q(),t==="picture"&&Vo&&Vo()}function Zc(t){m.reading=t,Ut("readings",t),Un(),q()}var qd={33:60,35:62},Wd=126;function Ud(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Wd;o=o*85+(r<42?qd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ge(t){let e=new Blob(
[Ud(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Hd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function oe(t){
let e=`${t}-block`;return document.getElementById(e)||await Hd,document.getElementById(e)?.textContent??""}var el=new Map;
function ts(t){let e=el.get(t)??Gd(t);return el.set(t,e),e}async function Gd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ge(await oe(t))),document.head.append(e)}function we(t,e){let n=S(p.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var zd=10.2,Kd=5.9,Vd=7.2,[nl,_d]=[14,.36];function Er(t,e){let n=[""];for(let o of t.split(" ")){let s=n[n.length-
1]?`${n[n.length-1]} ${o}`:o;Le(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function ol(t,e,n){
let o=Math.floor(e/Kd),s=t.caption.flatMap(M=>Er(M,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:M})=>Math.
floor(M)))+1:0,a=t.rows.filter(M=>"series"in M).map(({y:M})=>M),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=M=>Math.ceil(Vd*Math.max(0,...M.map(Le)));function u(M){let N=t.rows.filter(({kind:B,x:J})=>B==="n\
ame"&&J===M);return Math.floor(Math.min(f(N.map(({text:B})=>B))+nl,_d*e))}let[g,d]=c?[u(0),u(1)]:[165,250],w={
...n,scale:t.scale,wide:t.kind==="flow"&&c?e-g:e,label:e-(c?f(t.rows.map(({text:M=""})=>M))+nl:150),name:g-10,
out:-g,right:d-10,across:c?1:99,flow:c?e-g-d:e-360,step:c?64:110,bar:t.rows.some(({note:M})=>M)?56:40,ranks:Math.
min(Math.max(160,(c?15:17)*i),480),title:Er(t.title,Math.floor(e/zd)),subtitle:t.subtitle?Er(t.subtitle,o):[],
high:30*r,last:r-.5},y=JSON.parse(new TextDecoder().decode(await ge(await oe("templates")))),x=JSON.stringify(
y[t.kind==="bar"?`bar-${t.scale}`:t.kind]),k=JSON.parse(x.replace(/"@(\w+)@"|@(\w+)@/g,(M,N,B)=>N?JSON.stringify(
w[N]):String(w[B]))),v={rows:t.rows.map(M=>({...M,...e<680&&"short"in M?{text:M.short}:{},p:t.panels.indexOf(M.
panel)})),caption:s.map((M,N)=>({n:N,text:M}))};for(let M of k.data)Object.hasOwn(v,M.name)&&(M.values=v[M.name]);
return k}var Qd=760,Yd=280;async function Xd(t,e){await ts("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await ol(t,Math.min(Math.max(e,Yd),Qd),s))}function Ar(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Xd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(h("saveSvg"),()=>we(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Tr=!1;function sl(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:Tr||o,ontoggle:({target:r})=>Jd(r,t,e)},l("summary",{},h("asChart")),n):""}function Jd(t,e,n){Tr=t.open,Tr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Ar(e,n()))}var Zd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],rl="http://www.w3.org/2001/XMLSchema#",il=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,tm=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
em=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,pn=t=>em(tm.test(t)?`'${t}`:t),al=t=>t.map(e=>S(p.errata[e].
problem)).join(" | ");function cl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,u=f||
("iri"in s||c?"":`${rl}string`),g=f.startsWith(rl)&&il.test(i);return[pn(n.iri),pn(o),g?i:pn(a.iri||i),...[A(n.
thing),S(p.predicates[r.predicate]),a.label,u,c].map(pn),r.passages.map(d=>p.passages[d].name).sort().join(" "),
...(r.only==="corrected"?["",al(r.errata)]:[al(r.errata),""]).map(pn)]});return ll([Zd,...e])}var ll=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,fl=t=>ll(t.map(e=>e.map(n=>il.test(n)?n:pn(n))));var ye="http://www.w3.org/2000/svg",Gn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(ye,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function es(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return F("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{d:"M0 6h26",...o}))}var xt=({family:t,shape:e})=>F(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},F("path",{d:Gn[e]}));function z(t){return t>=j?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Rt(
t)},xt(D(t)),A(t))}function Be({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Cr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function ns(t){let e=p.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):ot(e)}function ot(t){let e=p.passages[t],[n,o]=[Cr(e),`${Be(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return E(n,()=>he(t),{class:"chip",...s})}var pl=null;function zn(){return pl??=oe("rdf").then(ge).then(t=>JSON.parse(new TextDecoder().decode(t))),pl}function qe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var nm=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
om={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function sm(t){let[,e,n="",o=""]=nm.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>om[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function ul(){let t=await zn(),e=G(),n=c=>({iri:qe(p.things[c].name,t.prefixes),
thing:c}),o=c=>P(c)&&typeof p.statements[c].object!="number",s=Wt(lt());for(let c of e)for(let f of it(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=p.statements[c],{subject:u,predicate:g,object:d}=f;return{
subject:n(u),predicate:qe(t.predicates[g],t.prefixes),object:typeof d=="number"?n(d):sm(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var os=(t,e)=>(e.types[t]??[]).map(n=>qe(n,e.prefixes));var Nr=20,Nt=()=>document.getElementById("tab-ask")!==null,Kn=class extends Error{constructor(e){super(e),this.
why=e}},un=null,Vn=new Map,dl=0;function ml(t,e,n){dl+=1;let o=dl;return new Promise((s,r)=>{Vn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Rr(t){un?.worker.terminate(),un=null;for(let{reject:e}of Vn.
values())e(new Kn(t));Vn.clear()}async function rm(){let t=await ge(await oe("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Rr("broke");let f=Vn.get(r);Vn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Rr("broke")};let o=[await oe(
"engine"),await oe("engine-data"),p.readings[0],document.baseURI],s=ml(n,"open",o);return{worker:n,known:s}}var Lr=null;
async function hl(){return un||(Lr??=rm(),un=await Lr,Lr=null,un)}async function gl(){return(await hl()).known}
async function pt(t,...e){let{worker:n,known:o}=await hl();await o;let s=setTimeout(Rr,1e3*Nr,"ended");try{return await ml(
n,t,e)}finally{clearTimeout(s)}}var _n="http://www.w3.org/2001/XMLSchema#",am=/[\p{Cc} <>"{}|\\^`]/u,im={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function ss({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(ss).join(" ")} )>>`;if(t==="uri"){if(am.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>im[r])}"`;return o?`${s}@${o}`:n&&n!==`${_n}\
string`?`${s}^^<${n}>`:s}var cm=["Long","Int","Short","Byte"],lm=["integer",...cm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Vk=new Map([...lm.map(t=>[_n+t,/^[+-]?\d+$/]),
[`${_n}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${_n}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${_n}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var wl=null,yl=null;function Ir(t){let{prefixes:e}=I.terms??p;return wl??=new Map(p.things.map(({name:n},o)=>[
qe(n,e),o])),t?.type==="uri"?wl.get(t.value):void 0}function fm(){if(!I.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=I.terms,o=r=>`<${qe(p.things[r].name,n)}>`,s=new Map;return p.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],u=`${o(r)} <${qe(e[a],n)}> ${f}`;s.set(u,[...s.get(u)??[],c])}),
s}function xl({evidence:t}){yl??=fm();let e=t.map(n=>({one:n,places:(yl?.get(pm(n))??[]).filter(P)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var pm=({triple:t})=>t.map(
ss).join(" ");function bl(t){let n=[...new Set(t.flat().map(Ir))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!L(
s));return o.length?o:n}var um=60,rs=()=>O.answer?bl(O.answer.rows.map(({terms:t})=>t)):[];function kl(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=rs(),e=t.filter(o=>!W(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
um?zt(n):null,m.highlighted??[]}function jr(){return O.isDrawn=!0,rn({...Sc(),added:rs()}),m.highlighted=null,
null}var $l=null;function xe(){return $l??=dm(),$l}async function dm(){try{let[t,e]=await Promise.all([gl(),zn()]);
Object.assign(I,{now:t,terms:e})}catch(t){I.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}q()}var Sl=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function vl(){le()&&O.key!==Sl()&&Pr()}var as=null;async function Pr(t=!1){
let e={};as=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Sl()});let{reading:n,language:o}=m,
s=[];try{await xe();let r=O.own===null?await pt("answer",O.name,O.typed,n,o,O.rates):await pt("sparql",O.own,n,
o);if(as!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?jr():kl(),et(a?h("rows")(a.rows.length):""),
t&&a&&Mo(),a&&!a.rows.length&&O.own===null&&hm(e)}catch(r){if(as!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof Kn?r.why:mm(i);O.trouble={kind:c,details:i,message:a}}
q(),(s===null||s.length)&&ee(s)}var mm=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function hm(t){
let e=await pt("alternatives",O.name,O.typed,m.reading).catch(()=>null);as===t&&(O.others=e,q())}function Ol(){
Q(),rt();let t=jr();Mt("ask"),q(),ee(t)}var ut=(t,e={},n=null)=>Fr({name:t,typed:e,said:n}),Qn=t=>Fr({own:t});
function Dr(t){Q(),O.rates=t,Pr(),q()}var dn=()=>Fr({});function Fr(t){Q(),rt(),Br(t),Mt("ask"),ct(!0),q()}function Br(t){
On(t),(O.name||O.own)&&Pr(!0)}var gm="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Yn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),El=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?gm[Math.floor(n/588)]:e}).join("");function qr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Ml=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Tl(t,e){
let[n,o]=[Ml(t),Ml(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var wm=.5,Cl=p.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Yn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Yn),...r],initials:s.map(El).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function Xn(t,e=12){let n=t.trim().normalize("NFC"),o=Yn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Cl.
map((r,a)=>{let i=s?r.initials.map(c=>qr(c,n)):r.plain.map(c=>qr(c,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(W(r.thing))-Number(W(a.thing))||C(a.thing).length-C(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function is(t,e){let n=Xn(t,e);if(n.length)return n;let o=Yn(
t.trim());return Cl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Tl(a,o)))})).filter(({share:s})=>s>=
wm).sort((s,r)=>r.share-s.share||C(r.thing).length-C(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Ll(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>E(`${Oo(a.name)} ${Ke(a)}`,()=>ut(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function Rl(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?is(e,3):[],s=o.map(r=>E(A(r),()=>ut(O.name,
{...O.typed,[t]:[Ee(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function Nl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(I.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${h("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>ut(
o,s)},a,c))});return[l("h2",{},h("otherRows")),l("ul",{class:"others"},...n),e?l("p",{class:"note"},h("notAllA\
sked")):""]}function We(t){let{passages:e="",prefixes:n={}}=I.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function ym(t){let e=E(h("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=h("copied")},{class:"tool"});return l("li",{},l("span",{dir:"auto"},t)," ",e)}var Wr="";function cs(t){
let e=l("ul",{class:"cites"},l("li",{class:"muted"},h("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Wr===n)&&(Wr=s.open?n:""),!s.open)return;await xe();let r=new Map(Object.entries(I.now?.citations??
{}).map(([i,c])=>[We(i),c])),a=t.flatMap(i=>r.get(i)??[]);e.replaceChildren(...a.map(i=>ym(S(i))),I.now?"":l("\
li",{class:"muted"},h("notStarted")))}return l("details",{ontoggle:o,open:Wr===n},l("summary",{},h("cite")),e)}var xm=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,bm="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ue=null,Jn=xm,Il=new Map;function km(){let t=Il.get(m.reading)??pt("vocabulary",m.
reading);return Il.set(m.reading,t),t}async function $m(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await km(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:u})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:u})),r=Object.keys(I.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
bm.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Ur(){if(!Ue)return;let{doc:t}=Ue.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Ue.dispatch(window.editor.setDiagnostics(
Ue.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Sm={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},vm={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Om(t){let e=()=>(Qn(Ue.
state.doc.toString()),!0),n=Object.entries(Sm).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[$m],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(Jn=r.doc.toString())}),t.EditorView.theme(vm)]}async function Mm(t,e){
if(await ts("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Om(n)});Ue=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Ur()}function jl(){
O.own&&(Jn=O.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
Jn,t.addEventListener("input",()=>{Jn=t.value});let e=l("div",{class:"sparql"});return Ue=null,setTimeout(()=>Mm(
e,t).catch(()=>{})),[E(`← ${h("allQuestions")}`,dn,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),
l("p",{class:"note"},h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"to\
ols"},E(h("run"),()=>Qn(Jn),{class:"tool run"}))]}function ls(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var mn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Em=12,Pl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Zn=({label:t})=>t[m.language==="ko"?1:
0];function Tm(t,e){let n=Pl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Pl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Zn(r.choice),Zn(a.choice))),o.slice(
0,Em).map(({choice:r})=>r)}function Dl(t,e,n){let{input:o,list:s}=ls(t,{"aria-label":h("found")}),r=[],a=new mn(
o,s,u=>f(r[u].typed)),i=()=>a.show(r.map((u,g)=>a.option(g,l("span",{dir:"auto"},Zn(u)))));async function c(){
r=Tm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(u){o.
value="",r=[],i(),u.trim()&&n(u.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"keydown",u=>{u.isComposing||(r.length&&a.step(u,r.length)?i():u.key==="Enter"?(u.preventDefault(),f(r[a.active]?.
typed??o.value)):u.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,s)}var Fl=(t,e)=>E(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var Bl=new Map;async function ql(t){let e=JSON.stringify([O.name,t,m.reading]),n=Bl.get(e)??await pt("choices",
O.name,t,m.reading);return Bl.set(e,n),n}function Wl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],ut(O.
name,n)}function Am({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(u=>{let g=Fl(
u,()=>Wl(t,r.filter(d=>d!==u)));return ql(t).then(d=>{let w=d.find(({typed:y,names:x})=>y===u||x.includes(u));
w&&(g.textContent=Zn(w))}),g}),i=Dl(s,()=>ql(t),u=>Wl(t,e?[u]:[...new Set([...r,u])])),c=i.querySelector("inpu\
t"),f=V(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",{for:s},
S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Cm=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?I.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),ut(e)};return o?l("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function Ul({title:t,description:e,parameters:n}){return[E(`← ${h("allQuestions")}`,dn,{class:"\
plain back"}),l("h2",{tabindex:"-1"},S(t)),l("p",{class:"note"},...Cm(S(e))),...n.map(Am)]}var Hl=t=>vt(`topic-${t}`)||t,Hr="";function Gl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Hr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:u,
tags:g})=>{let d=[c,f,u,g,g.map(Hl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>d.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let u=i.filter(d=>d.tags.includes(c)).map(({name:d,title:w})=>l(
"li",{},E(S(w),()=>ut(d),{class:"question",value:d}))),g=l("summary",{},Hl(c)," ",l("small",{},String(u.length)));
return u.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...u))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Hr,s.addEventListener("input",()=>{Hr=s.value,o()}),o(),
[l("p",{class:"note"},h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},E(h("ownQuery"),()=>Qn(""),{
class:"plain"})),n]}var zl="";function Kl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(Nr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function fs(){
if(!Nt()||m.tab!=="ask")return;xe(),vl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
I.now!==null,I.hasFailed]);if(Ur(),t===zl)return;zl=t;let e=Yt(),n=I.now?O.own!==null?jl():e?Ul(e):[...le()?[l(
"p",{class:"erratum"},h("noQuestion")(O.name))]:[],...Gl(I.now.questions)]:[l("p",{class:"muted",role:"status"},
I.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var Vl="currency";var _l=/^[A-Z]{3}$/,Lm=/^\d{4}-\d\d-\d\d$/,Ql=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function zr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>_l.test(a)&&i>0&&i<1/0);return _l.test(e)&&Lm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Rm({variables:t,rows:e}){let n=t.indexOf(Vl);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Gr=(t,e)=>l("label",{},l("span",{},t),e);function Yl(t){let e=Rm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Bt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let u=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:u});return Gr(h("worth")(Bt(f),Bt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let u=[...r.querySelectorAll("input")].
map(({name:g,value:d})=>`${g}:${d}`);Dr(zr([o.value,s.value,...u].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},h("oneCurrency")),l("p",{class:"note"},h("ownRates")),l("form",{onsubmit:i},Gr(h("commonC\
urrency"),o),Gr(h("rateDate"),s),r,l("button",{class:"tool"},h("convert")),n?E(h("ownCurrencies"),()=>Dr(null),
{class:"tool"}):""))}var to=[];for(let t=2;to.length<64;t+=1)to.every(e=>t%e)&&to.push(t);var Xl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Nm=to.map(t=>Xl(Math.cbrt(t))),Im=to.slice(0,8).map(t=>Xl(Math.sqrt(t))),_t=(t,e)=>t>>>e|t<<32-e;function Jl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Im),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=_t(r[x-15],7)^_t(r[x-15],18)^
r[x-15]>>>3,v=_t(r[x-2],17)^_t(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+v|0}let[i,c,f,u,g,d,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(_t(g,6)^_t(g,11)^_t(g,25))+(g&d^~g&w)+Nm[x]+r[x]|0,v=(_t(i,2)^_t(i,13)^_t(i,22))+(i&c^i&f^c&
f)|0;[y,w,d,g,u,f,c,i]=[w,d,g,u+k|0,f,c,i,k+v|0]}[i,c,f,u,g,d,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Zl=60,jm=1e5,Pm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],eo=({name:t})=>t.split("/").slice(0,-1).join("/"),Kr=new Map;p.passages.
forEach((t,e)=>{t.sha256&&Kr.set(eo(t),[...Kr.get(eo(t))??[],e])});var _r=new Map;function tf(t,e){let n=new Map,
o=null,[s,r]=[0,jm];for(let a of e){let{begin:i,end:c,sha256:f}=p.passages[a],u=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&Jl(new TextEncoder().encode(u(w)))===f,d=[i,i+s].find(g);if(d===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,d=y.find(g)}d!==void 0&&(n.set(a,{begin:d,words:u(d)}),s=d-i)}return n}var Vr=(t,e)=>t.get(e)?.
begin===p.passages[e].begin;function Dm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:tf(o,n),undone:[]},
r=n.find(g=>!Vr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,d]of Pm){let w=i;i=d(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=tf([...i],n),f=g=>n.filter(d=>Vr(g,d)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function ef(t){let[e]=[...Kr].map(
f=>Dm(t,f)).sort((f,u)=>u.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&_r.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:p.passages[a],differs:c===void 0?void 0:
p.passages[c],moved:o.filter(f=>r.has(f)&&!Vr(r,f)).length}}var nf=t=>_r.get(eo(p.passages[t])),Qr=()=>_r.size>
0,ps=t=>p.passages[t].sha256?nf(t)?.sentences.has(t):void 0;function of(t){let e=nf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Zl),o).join(
""),words:s,after:e.points.slice(r,r+Zl).join("")}}var no=(t=m.language)=>p.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),us=t=>no().filter(
e=>e.passage===t);function hn(t,e=m.language){let n=no(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function He(t){let{object:e}=p.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function Fm(t){let{subject:e,predicate:n}=p.statements[t];return`${A(e)} — ${S(p.predicates[n])}\
: ${He(t)}`}function Bm(t){let{subject:e,predicate:n,errata:o}=p.statements[t];return p.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[He(r)]:[])}function qm(t,e){
let{severity:n,problem:o}=p.errata[t],s=e.filter(Te),r=e.flatMap(c=>p.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(Bm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${U(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function oo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of p.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>qm(o,s))}function Yr(t){let e=of(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ps(t)===!1?l("p",{class:"unfound"},h("unfound")):""}function Xr(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function sf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},Xr(t),...e,
...oo(n))}function Wm(t,e){let{text:n}=p.passages[t];return sf(e,l("p",{class:"source"},ot(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},h("unparaphrased")),Yr(t))}function Ge(t){let e=no(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:Fm(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=p.passages.length?l("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[Wm(c,f)]);return r.length?[...i,sf(r,a)]:i}function rf(t){let{wanted:e,rest:n}=xl(t),o=new Set([...e].flatMap(r=>p.statements[r].passages.map(a=>p.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(We(r)));return l("div",{class:"why"},...Ge(
e),...s.map(r=>l("p",{class:"paraphrase"},ns(We(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},h("unsourced")),t.passages.some(r=>I.now?.citations[r])?cs(t.passages.map(We)):"")}var Zr=200,ds=Zr;function Um(t,e){let n=Ir(e);if(n!==void 0&&n<j)return E(t,()=>Rt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?p.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ot(o):l("span",{dir:"auto"},t)}var Hm=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Gm({headings:t,rows:e}){let n=[...t.keys()].
filter(o=>e.some(({cells:s})=>s[o]));return{some:n,none:t.filter((o,s)=>!n.includes(s))}}function zm(t,e,n,o){
let s=O.row===n,r=E(`${n+1}${e.mark}`,()=>{O.row=s?null:n,q(),$("answer").querySelector(`[value="row-${n}"]`)?.
focus()},{class:"row",value:`row-${n}`,"aria-expanded":String(s),"aria-label":h("whyRow")(n+1,e.mark)}),a=o.map(
f=>{let u=e.terms[t.variables.indexOf(t.columns[f])];return l("td",{class:Hm(t.rows,f)?"numeric":"","data-head\
ing":t.headings[f]},e.cells[f]?Um(e.cells[f],u):"")}),i=O.own===null?r:String(n+1),c=l("tr",{class:e.mark?"dou\
btful":""},l("th",{scope:"row"},i),...a);return s?[c,l("tr",{class:"opened"},l("td",{colspan:String(a.length+1)},
rf(e)))]:[c]}function Km({mark:t,rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("\
correctedFrom")(n.join(", ")):o?h("supplied"):"",c=i.replace(/\.?$/,i?". ":"");return l("p",{class:"erratum"},
l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",ns(f)]))}
function Vm(t){let n=`sovkg sparql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("\
'","'\\''")}'`,o=E(h("copyCommand"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},
{class:"tool",value:n});return o}function _m({headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,
s.passages.map(We).join(" ")]),o=fl([["#",...t,h("sentence")],...n]);we(new Blob([o],{type:"text/csv;charset=u\
tf-8"}),"csv")}function Qm(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,ds),{some:i,none:c}=Gm(
t),f=E(h("moreRows"),()=>{ds+=Zr,Jr="",q()},{class:"tool"}),u=[l("th",{scope:"col"},"#"),...i.map(d=>l("th",{scope:"\
col"},e[d]))],g=Object.values(s).map(d=>l("p",{class:"note"},h("alsoAsked")(d.slice(0,5).join(", "),d.length-5)));
return[Yt()?.gathers&&I.now?.isApart?l("p",{class:"note"},h("apart")):"",Yt()?.gathers&&I.now?.mixed?l("p",{class:"\
erratum"},h("mixed")):"",r?l("p",{},l("b",{},r)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-l\
abel":h("rowsOfAnswer")},sl(t.chart,()=>$("answer").clientWidth-48,Yl(t),O.rates!==null),l("table",{},l("thead",
{},l("tr",{},...u)),l("tbody",{},...a.flatMap((d,w)=>zm(t,d,w,i)))),n.length>ds?f:"",c.length?l("p",{class:"no\
te"},h("emptyColumns")(c)):"",...g,Yt()?.refusal?l("p",{class:"note"},h("noEvidence")):"",...O.own!==null?[l("\
p",{class:"note"},h("ownEvidence")),Vm(O.own)]:[],...o.map(Km))]}function Ym(){let{answer:t,holds:e,trouble:n,
isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"erratum",role:"ale\
rt"},Kl()),...Rl()]:e!==null?[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"muted"},h("noRows")),
...Nl()]:t?Qm(t):[]}function af(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(".scroll"),
n=e!==null&&e.scrollWidth>e.clientWidth;t.classList.toggle("cards",n)}var cf=null,Jr="";function lf(){let t=$(
"answer");if(t.hidden=!le()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,c=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,m.language,document.
documentElement.dataset.theme,I.now!==null]);if(c===Jr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ds=Zr),
t.dataset.asked=JSON.stringify([e,n,o]),Jr=c;let f=i?.rows??[],u=o===null?S(Yt()?.title??e):h("ownQuery"),g=o===
null?Ke(O):"",d=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"\
-1"},u,g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},h("rows")(f.length)):"",
i&&rs().length&&!O.isDrawn?E(h("asThePicture"),Ol,{class:"tool draw"}):"",i?.rows.length?E("CSV",()=>_m(i),{class:"\
tool csv","aria-label":h("saveTable")}):"",E("×",dn,{class:"tool close","aria-label":h("closeAnswer")})),...Ll(),
...Ym()),af(),cf??=new ResizeObserver(af),cf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=d)}var ms=[28,72],Xm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
ff=p.passages.map(t=>[t.text].flat());function Jm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Zm(t,e,n){let o=t.slice(Math.max(0,n-ms[0]),n).replace(
n>ms[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+ms[1]).replace(n+ms[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function pf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Xm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Jm),a=[];for(let[i,c]of p.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[u,...g]=[S(c.text),...ff[i]],d=r.length?
[u,...g].find(k=>r.every(v=>v.test(k))):void 0,w=f?u:d;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
u?void 0:["en","ko"][ff[i].indexOf(w)];a.push({passage:i,lang:x,...Zm(w,y?.[0]??"",y?.index??0)})}return a}K("arrange",{write:()=>m.arrangement,read(t){if(t&&!_i.includes(t))return null;m.arrangement=t}});function th(t){
Q();let e=yt();m.arrangement=t,t||rn(e),Un(),q(),Lt()}function uf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>th(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Qi}function df(){$("arrange").value=
m.arrangement}var eh=/^(Heading|소제목|제목)[^:]*: /,nh=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),so=new Map,hf=E("‹",()=>oa(-1),{class:"tool","data-label":"previous"}),gf=E("›",()=>oa(1),{class:"\
tool","data-label":"next"}),wf=l("span",{class:"here"}),gn=l("select",{"data-label":"jump"}),ta=l("div",{class:"\
bar reading"},hf,gf,wf,gn),ea=l("div",{}),gs=t=>p.passages[t].kind==="heading",hs=[...p.passages.keys()].filter(
gs),na=t=>S(p.passages[t].text)||h("unparaphrased");function oh(t){let e=na(t).replace(eh,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[p.passages[t].paragraph,e].filter(Boolean).join(" · ")}function sh(t){let e=us(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},Yr(t),e.length?l("p",{class:"muted"},h("it\
States")):"",e.length?Xr(e):l("p",{class:"muted"},h("nothingStated")),...oo(n,p.passages[t].errata),p.articles.
length&&Nt()?cs([p.passages[t].name]):"")}function rh(t){let e=ps(t);if(e===void 0)return"";let n=l("span",{"a\
ria-hidden":"true"},e?" ✓":" ≠"),o=l("span",{class:"unseen"},h(e?"isVerified":"isDifferent"));return l("sp\
an",{class:e?"verified":"differs"},n,o)}function ah(t){let{name:e,sentence:n,errata:o}=p.passages[t],s=t===m.passage,
r=l("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
m.passage===null&&t===0?"0":"-1",onclick:()=>he(t)},gs(t)?"":l("span",{class:"number"},`${n||e} `),na(t),o.length?
l("sup",{},"†"):"",rh(t));return so.set(t,r),l("li",{},gs(t)?l("h3",{},r):r,s?sh(t):"")}function ih(t){let{paragraph:e,
kind:n}=p.passages[t[0]],o=e&&!gs(t[0])?h("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(hs.
length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(ah)))}function oa(t,e=!1){let n=m.passage===null?
0:m.passage+t;n<0||n>=p.passages.length||(he(n),e?so.get(n)?.focus({preventScroll:!0}):et(`${Be(p.passages[n])}\
: ${na(n)}`))}function yf(){let t=$("reader");t.append(ta,ea),t.addEventListener("keydown",e=>{let n=nh.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),oa(n,!0))}),gn.addEventListener("change",
()=>he(Number(gn.value)))}function ch(){let{passage:t}=m,e=p.passages.length;hf.disabled=!t,gf.disabled=t===e-
1,wf.textContent=t===null?h("sentences")(e):h("sentenceOf")(p.passages[t].paragraph,t+1,e);let n=t===null?void 0:
hs.findLast(o=>o<=t);gn.replaceChildren(...n===void 0?[l("option",{value:""},h("jump"))]:[],...hs.map(o=>l("op\
tion",{value:String(o)},oh(o)))),gn.value=n===void 0?"":String(n),gn.hidden=!hs.length,ta.hidden=!e}function lh(t){
let e="";return t.flatMap(n=>{let{article:o}=p.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},S(o))]:[],ih(n)]})}function fh(){let t=new Map;p.passages.forEach((s,r)=>{let a=`${eo(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=E(h(Qr()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("fileNote")),l("div",{class:"tools"},n)];so.clear(),
ea.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},h(p.passages.length?"textHelp":"noText")),p.
articles.length&&!Qr()?l("p",{class:"note"},h("paraphrased")):"",...p.passages.some(({sha256:s})=>s)?o:[],...lh(
[...t.values()]))}var mf=null;function ph(){let t=$("reader"),e=m.passage===null?null:so.get(m.passage)?.closest(
"li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){mf!==m.passage&&e.scrollIntoView(),
mf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+ta.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function ws(){
let{activeElement:t}=document,e=ea.contains(t)&&t?.classList.contains("sentence");ch(),fh(),e&&so.get(m.passage??
0)?.focus({preventScroll:!0}),ph()}function sa(){return(p.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??p.lang}function ro(t){m.language=t,document.documentElement.lang=t,document.title=S(p.title),
$("title").textContent=S(p.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=vt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",vt(n.dataset.
label));$("query").placeholder=h("search"),Ut("languages",t)}var uh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function ra(t,e){let n=uh[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(H(c)),[r,a,i]=[1/0,-1,""];for(let c of G()){let{x:f,y:u}=s(c),g=Math.max(0,Math.hypot(f-t.x,
u-t.y)-Gt(c,o,nt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:u,bend:g}of r>2?_().values():[]){let d=qs(
s(f),s(u),g),w=Math.min(...d.slice(1).map((y,x)=>Mn(d[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var aa=()=>m.selected!==null||!!m.pair||!!m.highlighted,ze=!1,dh=({pointer:t})=>ra(t.DOM,ze);function xf(t){let{
thing:e}=ra(t,ze);e!==void 0&&Xo(e,!1)}function bf(){let t=$("drawing");T.on("click",e=>{let{thing:n,line:o}=dh(
e);n!==void 0?Gc(n):o!==void 0?_o(or(o)):aa()&&De()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();ze||xf({x:e-o,y:n-s})}),T.on("doubleClick",({pointer:e})=>ze&&xf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{ze=n.pointerType==="touch",ze&&e==="poi\
nterdown"&&Sr()},!0);t.addEventListener("mousemove",e=>ze&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Sr)}var be=(t,e)=>$(t).addEventListener("click",e),ys=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function mh(){be("closer",()=>je(1.4)),be("farther",()=>je(1/1.4)),be("whole",()=>Lt()),be("undo",Mr),be(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Bc(t)})}var ia=()=>$("menu").getAttribute("aria-expanded")==="true",ca=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Sf(){ca(!1),$("menu").focus()}function kf(t){de(t),q()}var vf=()=>$("theme").
setAttribute("aria-pressed",String(an()));function hh(){be("menu",()=>ca(!ia())),ys("modes",t=>{Fe(t),ia()&&Sf()}),
ys("readings",Zc),ys("languages",t=>{ro(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&ca(!1)});be("theme",()=>kf(an()?"light":"d\
ark")),Ie.addEventListener("change",()=>kf(Ie.matches?"dark":"light"))}function $f(t){Mt(t),t==="text"&&ws(),fs()}
function gh(){be("fold",()=>ct(!si())),ys("tabs",$f),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];$f(o.value),o.focus()})}function wh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Mr()),!(e||n||t.altKey)&&(t.key==="Escape"&&ia()?Sf():t.key==="Escape"&&aa()?De():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Of(){bf(),mh(),hh(),gh(),Na(Yo),addEventListener("resize",()=>{m.mode==="picture"&&
Dc()}),document.addEventListener("keydown",wh),$("tab-text").hidden=!p.passages.length,$("readings").hidden=p.
readings.length<2&&p.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!p.readings.includes(
t.value);Ut("modes",m.mode)}var yh=64*1024*1024,se=null;function Ef({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Be):""}function xh(){se=null,la()}function la(){let t=$("took");if(t.hidden=se===null,se===null)return;t.className=
se.read?.of&&se.read.found===se.read.of?"":"wrong";let e=E("×",xh,{class:"tool","aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},Ef(se)),e)}async function bh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>yh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:ef(r)}}async function Mf(t,e=!1){t.length&&(se=await bh(t,e),m.tab==="overview"&&Mt("tex\
t"),ct(!0),q(),et(Ef(se)))}function Tf(){let t=$("file");t.addEventListener("change",async()=>{await Mf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Mf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var kh=60,$h=2,Sh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Af={"+":()=>je(1.4),"=":()=>je(
1.4),"-":()=>je(1/1.4),0:()=>Lt(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function vh([
t,e]){let n=Ne().get(m.selected??-1)??T.getViewPosition();return[...Ne()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+$h*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Oh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=kh/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Cf(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Sh[e.key];if(!(!n&&
!Object.hasOwn(Af,e.key)))if(e.preventDefault(),!n)Af[e.key]();else if(e.shiftKey)Oh(n);else{let o=vh(n);o!==void 0&&
zc(o)}})}var Mh=250,Lf=3,wn={rows:[],note:"",isBusy:!1};async function Eh({name:t,typed:e}){let{table:n}=await pt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>V(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,Lf).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>Lf?" …":""}`:""}`}function Th(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...u)=>({content:[l("span",{},Oo(f.name)," ",l("b",{dir:"auto"},Ke(f)),...u),f===
e[0]?"":l("small",{},h(f===s?"nearest":"orElse")),f.left.length?l("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>ut(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...wn,rows:[
e[0],...a].map(f=>i(f))};if(r)return wn;let c=s&&!n.length&&!o.length?[i(s)]:[];return{...wn,rows:c,note:h("no\
neAnswers")(n,o)}}function Rf(t){let e={said:"",isSpare:!1},n=0,o=0,s=!1;function r(c=0){t({...wn,isBusy:!0,note:I.
now?h("understanding")(c):h("starting")}),o=window.setTimeout(r,1e3,c+1)}function a(c){clearTimeout(o),t(c)}async function i(){
if(s)return;s=!0;let c=null;for(;c!==e&&e.said;){c=e;let{said:f,isSpare:u}=c;try{await xe();let g=await pt("un\
derstood",f,m.reading);if(c!==e)continue;let d=Th(f,g,u);a(d);let[w]=g.found;if(!w)continue;let y=await Eh(w);
if(c!==e)continue;d.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},y)),t(d)}catch(g){let{told:d}=g,
w=d?.status===void 0?"":h("served")(d);c===e&&a({...wn,note:w})}}s=!1}return(c,f)=>{for(let d of[n,o])clearTimeout(
d);let u=c.trim().split(/\s+/).filter(Boolean),g=Nt()&&!I.hasFailed&&(u.length>1||!f&&/[?？]$/.test(c.trim()));
if(e={said:g?c.trim():"",isSpare:f},!g)return t(wn);xe(),r(),n=window.setTimeout(i,Mh)}}var Nf={role:"option","aria-disabled":"true","aria-selected":"false"},fa=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=Rf(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new mn(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=Xn(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",Nf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=D(e),s=l("span",{dir:"auto"},A(e));return this.#n.option(n,xt(
o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.option(
this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",Nf,n,r)),s.length?
[this.#d("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,
found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(e+c,f,
l("small",{},Cr(p.passages[o])))});return this.#d("sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return l("l\
i",{role:"group","aria-labelledby":o},l("small",{id:o},h(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},xs=(t,e,n)=>new fa(t,e,n);var pa=3;function If(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ua(){$("tip").hidden=!0}function jf(){$(
"drawing").addEventListener("mouseleave",ua),$("drawing").addEventListener("pointerdown",ua,!0),T.on("hoverNod\
e",({node:t,event:e})=>If(e,A(t),l("small",{},S(D(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=_().
get(t);if(!n)return;let o=hn(Wt(n.edges)),s=o.slice(0,pa).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},U(r.statements))));If(e,...s,o.length>pa?l("small",{},`+ ${o.length-pa}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,ua)}var Ah="input, select, textarea, [role=tablist], [role=application]";function Pf(){K("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(p.steps.length,1))return[
t];Number(t)&&Wn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Ah))){if(t.key==="ArrowRight")me(m.tour+
1);else if(t.key==="ArrowLeft")me(m.tour-1);else if(t.key==="Escape")Hn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Ch={corrected:"corrected",stated:"stated","as-stated":"stated"};function bs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}K("lang",{kept:!0,write:()=>m.language===
sa()?"":m.language,read(t){if(t==="en"||t==="ko")ro(t);else{if(t)return null;ro(sa())}}});K("theme",{kept:!0,write:()=>an()===
Ie.matches?"":an()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;de(t||(Ie.matches?"dark":"\
light"))}});K("reading",{write:()=>m.reading===p.readings[0]?"":m.reading,read(t){let e=t?Ch[t]:p.readings[0];
if(!p.readings.includes(e))return null;m.reading=e,Ut("readings",e)}});K("as",{write:()=>m.mode===Ps?"":m.mode,
read(t){if(t&&!So.includes(t))return null;vn(t||Ps)}});var It;function ke(t,e,n,o){K(t,{write:()=>Dt(n()),read(s){
let{places:r,unknown:a}=bs(Ft(s),e);return o(r),a}})}var re=(...t)=>t.flatMap(e=>e===null?[]:Ee(e)),da=t=>t.map(
e=>p.kinds[e].name);ke("view",ni,()=>{let{preset:t}=yt();return t?[p.presets[t].name]:[]},([t=p.presets.length?
0:null])=>{It={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Xt()}});ke("a\
round",V,()=>re(yt().centre),([t])=>{t!==void 0&&Object.assign(It,{preset:null,centre:t})});ke("show",vo,()=>da(
yt().asked),t=>Object.assign(It,{asked:t}));var Ff=t=>p.kinds.length>2&&t.length===p.kinds.length-1;ke("hide",
vo,()=>{let{away:t}=yt();return Ff(t)?[]:da(t)},t=>Object.assign(It,{away:t}));ke("only",vo,()=>{let{away:t}=yt(),
[e]=[...p.kinds.keys()].filter(n=>!t.includes(n));return Ff(t)?da([e]):[]},([t])=>{t!==void 0&&(It.away=[...p.
kinds.keys()].filter(e=>e!==t))});var Df="*";K("with",{write:()=>Dt(yt().came.map(({thing:t,all:e})=>Ee(t)+(e?
Df:""))),read(t){let e=Ft(t),{unknown:n}=bs(e,o=>V(o.replace(/\*$/,"")));return It.came=e.flatMap(o=>{let s=V(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Df)}}),n}});ke("add",V,()=>re(...yt().added),
t=>Object.assign(It,{added:t}));ke("without",V,()=>re(...yt().removed),t=>Object.assign(It,{removed:t}));K("li\
nes",{write:()=>Dt(Ao.flatMap(t=>At()[t]?`${t} ${At()[t]}`:[])),read(t){return It.sieve=Xt(),Ft(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Ao.find(r=>r===n);return s&&(It.sieve[s]=o),!s})}});ke("pin",V,()=>re(...yt().
pinned),t=>{rn({...It,pinned:t}),rt()});function ao(t,e,n,o,s){K(t,{write:()=>Dt(o()),read(r){let a=Ft(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=bs(a,n);return a.length&&!c.length&&s(...i),c}})}ao("line",2,V,()=>m.pair?re(m.pair.from,m.pair.to):
[],(t,e)=>fn(t,e));ao("passage",1,ei,()=>m.passage===null?[]:[p.passages[m.passage].name],t=>Bn(t));ao("path",
2,V,()=>m.isTold?re(m.path.from,m.path.to):[],(t,e)=>Pe(t,e));K("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Pe(e,n,
{avoids:!0})}});K("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(Pe(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=ln(e,n,o).paths.length?[]:null)}});ao("at",1,V,()=>re(m.passed?m.selected:null),t=>te(
t,!0));ao("entity",1,V,()=>re(m.passed?null:m.selected),t=>te(t));function Bf(t){Br(t),m.tab==="overview"&&(m.tab="ask")}K("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Dt(e)]),read(t,e){if(!t||!Nt())return O.name&&On(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ft(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?Bf({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});K("rates",{write:()=>Ql(O.rates),read(t){let e=zr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});K("sparql",{write:()=>O.own??"",read(t){if(t&&!Nt())return[t];t&&O.own!==t?Bf({own:t}):
!t&&O.own!==null&&On()}});K("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&le(),
t&&t!=="answer"?null:void 0}});function ks({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*_e/2+n*.35;return F("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((u,g)=>u.split(
/([†‡]+)/).map((d,w)=>{let y=w?{}:{x:t,y:f+g*n*_e},x={fill:r?i.grave:i.mark,"font-weight":700};return F("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,d)})))}function qf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,u,g]=[H(t),H(e),s.color],d={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[F("path",{d:ci(f,u,n),fill:"none",stroke:g,...d})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(v=>v.to===y)||w.push(Lh(H(y),n?gt(f,u,n,k):H(x),c(y),g,r));return w}function Lh(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[u,g]=[5+3*s,1.5+
s],d=[c-a*u,f-i*u],w=[[c,f],[d[0]-i*g,d[1]+a*g],[d[0]+i*g,d[1]-a*g]];return F("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Wf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=D(
t),i=o/6;return F("path",{d:Gn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...pe(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},F("title",{},`${S(p.things[t].
label)} (${S(a.label)})`))}var bt=24,$s=22,$e=12,io=18,Rh=480,Nh=2,Uf=8e3;function Ih(t,e){let n=xr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),u=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:v}of Ji()){let M={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":rr};c.append(F("rect",{x:y,y:x,width:k,height:v,...M}))}
for(let y of n.lines)c.append(...qf(_().get(y.id),y,u));c.append(...n.things.map(Wf));for(let{x:y,y:x,radius:k,
sign:v}of n.signed){let M={"font-size":k*Uo,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F(
"text",{x:y,y:x+k*Uo*.4,...M},v))}for(let y of n.captions)c.append(ks(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&c.append(F("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)c.append(ks(y,W(y.thing)?t.soft:t.ink,t));c.append(...n.titles.map(y=>ks(y,t.soft,t)));let d=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>d(H(y)));return{svg:c,things:w,
width:r,height:a}}function ma(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();wt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ha=(t,e,n,o)=>t.map((s,r)=>F("te\
xt",{x:bt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function jh(t,e,n,o,s){let r=new Set(t),a=lt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,u]=[bt,o+io],g=(y,x,k,v=[])=>({
label:y,sign:()=>F("path",{d:`M${f} ${u-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":v.join(" ")||"none"})}),
d=[...new Set(t.map(R)),...i].map(y=>{let{label:x,family:k,shape:v}=p.kinds[y],M=n.families[k].full;return i.has(
y)?g(S(x),M,2,nn(y)):{label:S(x),sign:()=>F("path",{d:Gn[v],fill:M,transform:`translate(${f} ${u-10})`})}}),w=e.
map(y=>g(h("wideLine")(Bt(y)),n.amounts[ue(y)].full,6));for(let{label:y,sign:x}of[...d,...w]){let k=18+wt(y,$e)[0]+
io;f+k>s&&f>bt&&([f,u]=[bt,u+io]),c.push(x(),F("text",{x:f+18,y:u,"font-size":$e,fill:n.ink},y)),f+=k}return{made:c,
height:c.length?u-o+io/2:0}}function Ph(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Dh(){let t=$("headline")?.textContent||S(p.title),e=p.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(p.title)?"":S(p.title),
e].filter(Boolean).join(" · ")]}async function ga(t){let{licences:e}=await zn(),n=Oc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Rh,xr(n).width),[c,f]=Dh(),u=ma(c,$s,i-2*bt,600),g=ma(f,$e+2,i-2*bt),d=bt+u.length*$s*1.3+
g.length*($e+2)*1.3+io/2,{svg:w,things:y,width:x,height:k}=Ih(n,d);w.setAttribute("x",String((i-x)/2));let v=[
..._().values()].filter(ht=>tn(ht)!==null),M=[...new Set(v.flatMap(ht=>on(ht)??[]))],{made:N,height:B}=jh(y,M,
n,d+k,i-bt),J=p.articles.map(S).filter(Boolean).join("; "),kt=[J?h("slideSource")(J):"","sovkg",...e.map(Ph)].
filter(Boolean).join(" · "),ae=[w.textContent?.includes("†")||y.some(ht=>Ht(ht).includes("†"))?h("slideEr\
rata"):"",kt].filter(Boolean).flatMap(ht=>ma(ht,$e,i-2*bt)),uo=d+k+B,ve=uo+ae.length*$e*1.3+bt,Oe=F("svg",{xmlns:ye,
viewBox:`0 0 ${i} ${ve}`,width:i,height:ve,"font-family":a,role:"img"});return Oe.append(F("title",{},c)),t||Oe.
append(F("rect",{width:i,height:ve,fill:r})),Oe.append(...ha(u,bt/2,$s,{"font-weight":600,fill:o}),...ha(g,bt/
2+u.length*$s*1.3+2,$e+2,{fill:s}),w,...N,...ha(ae,uo,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Oe)],{type:"image/svg+xml"}),width:i,height:ve}}async function Hf(t){let{file:e,width:n,height:o}=await ga(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Nh,Uf/n,Uf/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(u=>u?c(u):f(new Error("PNG")),"image/png")})}var co=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Gf=t=>t.
split(/[#/]/).at(-1)||t;function zf({triples:t,things:e,terms:n}){let o=new Map;function s(f,u,g){let d=o.get(
`${f} ${u}`)??`k${o.size}`;return o.set(`${f} ${u}`,d),`<data key="${d}">${co(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:u,object:g,said:d}of t)if("iri"in g){let w=d.passages.map(x=>p.passages[x].name).join(" "),
y=[s("edge","predicate",u),s("edge","label",S(p.predicates[d.predicate])),w&&s("edge","sentences",w),d.denies?
s("edge","denied","true"):""];a.push(`<edge source="${co(f.iri)}" target="${co(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Gf(u),[...w.get(Gf(u))??[],g.value])}let i=e.map(({iri:f,
thing:u})=>{let[g,d]=[p.things[u].label].flat(),w=[s("node","label",g),s("node","label_ko",d??g),s("node","typ\
e",os(u,n).join(" "))];for(let[y,x]of r.get(u)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${co(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,u])=>{let[g,d]=f.split(" ");return`<key id="${u}" for="${g}"\
 attr.name="${co(d)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Kf="http://www.w3.org/2000/01/rdf-schema#label",Fh="http://www.w3.org/2001/XMLSchema#string",yn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Vf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function _f({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Kf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[d,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Vf(g):(s.set(d,w),`${d}:${g.slice(w.length)}`)}function a({value:g,lang:d,
datatype:w}){return d?`${yn(g)}@${d}`:w&&w!==Fh?`${yn(g)}^^${r(w)}`:yn(g)}let i=new Map,c=(g,d)=>i.set(g,[...i.
get(g)??[],d]);for(let{iri:g,thing:d}of e){let[w,y]=[r(g),p.things[d].label];for(let k of os(d,n))c(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${yn(y[0])}@en`,`${yn(y[1])}@ko`]:[yn(y)];c(w,`${r(Kf)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:d,object:w}of t)c(r(g.iri),`${r(d)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,d])=>`${g} ${[
...new Set(d)].join(` ;
    `)} .
`);return[`# ${[S(p.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,d])=>`@prefix ${g}: ${Vf(d)} .
`),`
`,...f].join("")}var Bh={turtle:[_f,"text/turtle","ttl"],csv:[cl,"text/csv","csv"],graphml:[zf,"application/graphml+xml","graph\
ml"]};async function wa(t){let[e,n,o]=Bh[t];we(new Blob([e(await ul())],{type:`${n};charset=utf-8`}),o)}var Qf=()=>$(
"transparent").checked;async function qh(){try{await navigator.clipboard.writeText(location.href),et(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var Yf={png:async()=>we(await Hf(Qf()),"png"),svg:async()=>we(
(await ga(Qf())).file,"svg"),print:()=>print(),link:qh,turtle:()=>wa("turtle"),csv:()=>wa("csv"),graphml:()=>wa(
"graphml")};function Wh(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Xf(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Wh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Yf,n.id)&&(t.
hidePopover(),$("take").focus(),await Yf[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Uh=["ranked","rated","paid","pursued"],Zf=6,tp=t=>p.kinds[R(t)].beside,ya=t=>t<j&&tp(t)==="others",ep=[...p.
things.keys()].slice(0,j).filter(ya).sort((t,e)=>C(e).length-C(t).length||t-e);function Hh(t,e){Q(),m.beside=[
t,e],Mo(),q(),$("beside").querySelector("h1").focus()}function Gh(){Q(),m.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function np(t){let e=ep.filter(a=>a!==t);if(!ya(t)||!e.length)return"";let n=e.map(
a=>E(A(a),()=>Hh(t,a),{class:"tool"})),o=n.splice(Zf),s=l("details",{},l("summary",{},h("andMore")(o.length)),
l("div",{class:"tools"},...o)),r=Z(h("besideOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function zh(t,e){let n=[...St(t),...tt(t)].filter(s=>tp(s)===e);return hn(new Set(n.flatMap(it).filter(
P))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Kh({text:t,statements:e,passage:n}){let o=U(e),s=n===
null?"":ot(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l("sup",{},o):""," ",s)}function Vh(t,e){let n=zh(
t,e).map(Kh),o=n.splice(Zf);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},h("notSaid")),o.length?
l("details",{},l("summary",{},h("andMore")(o.length)),l("ul",{},...o)):"")}function Jf(t,e){let n=ep.filter(s=>s!==
e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},A(s))),o=l("select",{"aria-label":h("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{Q(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q(),$("bes\
ide").querySelectorAll("select")[t].focus()}},...n);return l("th",{scope:"col"},z(e[t]),o)}function op(){let t=$(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=Uh.map(o=>[l("tr",{},l("th",{colspan:"\
2",scope:"colgroup"},h(o))),l("tr",{},...e.map(s=>Vh(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{
tabindex:"-1"},e.map(A).join(" · ")),E("×",Gh,{class:"tool close","aria-label":h("close")})),l("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},l("table",{},l("thead",{},l("tr",{},Jf(
0,e),Jf(1,e))),...n.map(o=>l("tbody",{},...o)))))}K("beside",{write:()=>m.beside?Dt(m.beside.map(Ee)):"",read(t){
if(m.beside=null,!t)return;let e=Ft(t),n=e.map(V),o=e.filter((i,c)=>n[c]===void 0||!ya(n[c]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var sp=6,_h=12;function xa(t,e){let n=new Map;for(let o of C(t)){if(o.relation!==null||o.from===o.to||!P(o.statement))
continue;let s=o.from===t,r=X(o,t);if(!e(r))continue;let a=p.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ba({out:t,property:e}){let n=S(p.predicates[e]);return t?
n:h("relationOf")(n)}var rp=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return l("span",{class:"end"},z(e),o?l(
"sup",{},o):"")});function Qh(t){let e=rp(t),n=e.length>sp+1?sp:e.length,o=l("summary",{},h("andMore")(e.length-
n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},ba(t)),l("dd",{},...e.slice(0,
n),s))}function ka(t){let e=at(Y(t)?.captions??[""]).replaceAll(`
`," "),n=S(D(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Yh(t,e){let n=ka(t),o=xa(t,s=>s!==e&&!(W(s)&&n.startsWith(A(s))));return l("l\
i",{},E(n,()=>Rt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},ba(s)),...rp(s))))}function Xh(t){let e=new Map;for(let o of St(t)){let s=xa(o,a=>a===t).map(ba).join(
", ");if(!s)continue;let r=`${S(D(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=_h;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Yh(r,t)))))}function ap(t){let e=xa(t,o=>L(t)||!L(o)).map(Qh),n=L(t)?[]:Xh(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var Jh=3,Zh=5,ip=12,tg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,eg=150;function cp({text:t,statements:e,
passage:n},o){let s=new Set(C(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>p.statements[c].subject),
a=[p.things[o].label].flat()[0],i=n!==null&&p.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>eg?3:0)}function ng({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=us(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function og(t){let e=bo(t),o=hn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>cp(c,t)-cp(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Jh&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>ng(i,e));return[...new Set(a)]}function sg({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
ot(n),r=t.replace(tg,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function rg(t){
let e=o=>at(Y(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Y(o)?.sums.length?0:1;return St(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function ag(t){let e=rg(t).slice(0,Zh).map(n=>{let o=tt(n).filter(r=>r!==t&&
!W(r)&&D(r).rank==="actor"),s=E(ka(n),()=>Rt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(z))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}function lp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(D(a).rank),o=tt(t).sort((a,i)=>n(a)-n(i)||C(i).length-C(a).length||
a-i);if(!o.length)return"";let s=o.length>ip+1?o.splice(ip):[],r=l("details",{},l("summary",{},h("andMore")(s.
length)),...s.map(z));return l("section",{class:"near"},l("h3",{},`${h("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(z),s.length?r:""))}var fp=t=>[...og(t).map(sg),ag(t)];var ig=12,cg=3,pp=["from","to"];function up(){let{from:t,to:e}=m.path;t!==null&&e!==null?Qo(t,e,{avoids:m.path.
avoids}):Ss()}function lg(t){let{input:e,list:n}=ls(`path-${t}`,{"data-label":"found"});return xs(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&up()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var dp=l("div",{"aria-live":"polite"});function mp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},up()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...pp.map(lg),E("",t,{class:"tool","data-message":"swap"}),dp)}function fg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,cg).join("; "))}var pg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,z(t),
" – ",z(e)),fg(n),...Ge(o));function ug(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,ig).map((f,u)=>{let d=vr(f).slice(1).map(y=>A(y.from)).join(" – ");return E(
d,()=>Qo(n,o,{avoids:s,way:u}),{class:"tool","aria-pressed":String(u===r),"data-act":`way-${u}`})}),i=t.length-
a.length,c=h("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},h("andMore")(i)):"")}function dg(){let{from:t,to:e,
avoids:n}=m.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
Qo(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,h("avoidHubs"))}function mg(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=ln(t,e,
n),a=vr(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[dg(),ug(s,r),l("p",{
class:"note"},i),l("ol",{class:"steps"},...a.map(pg))].filter(Boolean)}function Ss(){for(let t of pp){let[e,n]=[
$(`path-${t}`),m.path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}dp.replaceChildren(...mg(m.path.from,
m.path.to))}function hp(t){m.path={...m.path,from:t,to:null,way:0},Ss(),Mt("path"),$("path-to").focus()}var dt=(t,e,n={})=>E(vt(t),e,{class:"tool","data-act":t,...n}),wp=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function hg(t){let e=Tt(t),n=L(t)?[]:Re(t),o=L(t)?[]:St(t).filter(Tt);return wp(
dt("focus",()=>Vc(t)),Co(t).total?dt("expand",()=>Xo(t)):"",L(t)&&e?dt("fold",()=>Zo([t])):"",L(t)&&!e?dt("unf\
old",()=>Jo([t])):"",n.length?dt("unfoldAround",()=>Jo(n)):"",o.length?dt("foldAround",()=>Zo(o)):"",dt("pathF\
rom",()=>hp(t)),e?dt("pin",()=>Xc(t),{"aria-pressed":String(pe(t))}):"",e?dt("hide",()=>Jc(t)):"",dt("release",
De))}function gg(t){let{count:e,kinds:n}=Oi(t),o=n.map(r=>S(p.kinds[r].label)),s=E(h("all"),()=>Vt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function wg(t){
let{predicate:e,object:n,errata:o,corrected:s}=p.statements[t],r=typeof n=="number"?z(n):l("span",{dir:"auto",
lang:n.lang||!1},He(t));return[l("dt",{},S(p.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},U([t])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function yg(t){
let e=it(t).filter(P).flatMap(wg);return e.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...e)):""}function $a(t,e){let n=p.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?l("p",{class:"names","data-how":e},Sa(h(e)),...n):""}var Sa=t=>l("span",{class:"muted"},t);function xg(t){
let{name:e,same:n}=p.things[t];return l("details",{class:"data",open:gp,ontoggle:o=>gp=o.target.open},l("summa\
ry",{},h("data")),l("p",{class:"names"},Sa(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Sa(`${h("elsewhere")} `),l("code",{},n.join(" "))):"",ap(t),yg(t))}var gp=!1;function bg(t){let{label:e,names:n}=p.
things[t],o=D(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ge(bo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},xt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...fp(t),$a(t,"broader"),$a(t,"narrower"),$a(t,"related"),hg(t),np(
t),gg(t),lp(t),Z(`${h("said")} (${r.length})`,...r),xg(t)]}function kg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Tt)?dt("fold",()=>Zo(o)):dt("unfold",()=>Jo(o));return[l("h2",{tabindex:"\
-1"},ie()),l("p",{},z(t)," ",z(e)),wp(o.length?r:"",dt("release",De)),Z(h("said"),...Ge(Wt(n)))]}function yp(){
let{pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?kg(t):e!==null?
bg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function va(){return m.tour!==null?m.tour:p.steps.length&&Jt()===p.steps[0].preset?0:null}var vs=p.steps.length-
1,$g=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Sg(t){return vs?t?[E(h("tourBack"),()=>me(
t-1),{class:"tool","data-act":"back"}),...t===vs?[E(h("tourLeave"),Hn,{class:"tool next","data-act":"leave"})]:
[E(h("tourNext"),()=>me(t+1),{class:"tool next","data-act":"next"}),E("×",Hn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[E(h("tourStart")(vs),()=>me(1),{class:"tool next","data-act":"tour"})]:[]}function lo(t){
if(t)return l("p",{class:"kicker"},h("tourStep")(t,vs));let e=p.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,p.articles.length);return p.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function vg(t){
let{text:e,passages:n}=qn(t);return[lo(t),l("h1",{id:"headline",dir:"auto"},...$g(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},h("statedIn")),...n.map(ot)),l("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Sg(t)))]}var xp=t=>t.toLocaleString(m.language);function Oa(t){let{name:e,note:n}=p.presets[t];
return p.articles.length||e!=="all"||!Me.length?S(n):h("ownData")(xp(j-p.relations.length),xp(p.kinds.length),
A(Me[0]))}var Og=()=>b.centre===null?"":A(b.centre);function Mg(){if(m.mode==="types")return[lo(null),l("h1",{
id:"headline"},h("types")),l("p",{class:"under note"},h("typesNote"))];let t=Jt();if(t===null)return[lo(null),
l("h1",{id:"headline",dir:"auto"},Og()||S(p.title))];let{title:e}=p.presets[t];return[lo(null),l("h1",{id:"hea\
dline"},S(e)),l("p",{class:"under note"},Oa(t))]}function Eg(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?Be(p.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:ie()}var Tg=t=>[
lo(null),l("h1",{id:"headline",dir:"auto"},t)],Ag=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function bp(){let t=m.mode==="types"?null:va(),e=document.activeElement?.dataset?.act,n=$("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
Eg();n.replaceChildren(...(o?Tg(o):t===null?Mg():vg(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":Ag()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var Cg=9;function kp(t,e){let n=p.kinds[t],o=!b.away.has(t);return l("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Vt(t,o?"hide":"show")},e?es(n.family,nn(t)):xt(n),S(n.label))}var $p=(t,e)=>l(
"span",{},t,e);function Sp(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function vp(){let t=Ro(),e=new Set(p.relations.map(({thing:u})=>p.things[u].kind)),n=[
...p.kinds.keys()].filter(u=>t.has(u)||b.away.has(u)),o=n.toSorted((u,g)=>(t.get(g)??0)-(t.get(u)??0)).slice(0,
Cg),s=n.filter(u=>o.includes(u)),r=[..._().values()],a=r.filter(u=>tn(u)!==null),i=[...new Set(a.flatMap(u=>on(
u)??[]))],c=G().filter(u=>Ht(u).includes("†")),f=r.filter(({label:u})=>u.includes("†"));$("legend").replaceChildren(
...nr()?[l("b",{},h("linesOfChoice"))]:[],...s.filter(u=>!e.has(u)).map(u=>kp(u,!1)),...s.filter(u=>e.has(u)).
map(u=>kp(u,!0)),...r.some(({edges:u})=>u.some(({relation:g})=>g===null))?[$p(es("stated",Bo),h("statedLine"))]:
[],...i.map(u=>$p(es(`tone-${ue(u)}`,[],6),h("wideLine")(Bt(u)))),...Sp("grave",c.some(Ce),f.some(({grave:u})=>u)),
...Sp("light",!c.every(Ce),!f.every(({grave:u})=>u)))}var Op="rankings",Lg=["country","pillar","year","printedAs"],fo=new Map;function Rg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return fo.has(n)||(fo.set(n,null),pt("answer",Op,{},t,e).then(({table:o})=>{fo.set(n,o),q()},()=>fo.
delete(n))),fo.get(n)}function Ng({columns:t,headings:e,rows:n}){let o=Lg.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Mp(){let t=Jt();if(t===null||
p.presets[t].name!=="ranks"||!Nt())return"";let e=Rg();if(!e?.chart)return Z(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=E(h("allOfIt"),()=>ut(Op),{class:"tool"}),o=Z(h("ranked"),Ar(e.chart,$("\
overview").clientWidth-32),Ng(e),n);return o.classList.add("ranks"),o}var Ig=12;function jg(t){let e=p.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Pg({relation:t,sum:e}){let n=Js(t,e);if(n===null)return"";let o=document.createElementNS(
ye,"svg");o.setAttribute("class",`amount tone-${ue(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(ye,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Dg(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&Ve(n.statement),r=Fo(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=jg(e).map(A).join(" → "),c=l("b",{},Xs(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&_o(r)},f,Pg(t)))}function Ep(){let t=Re().flatMap(s=>Ln(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${D(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Ig);return[l("h4",{},Bt(r[0].sum.currency)),l("ul",{class:"sums"},...r.map(Dg))]}),o=t.map(
({sum:s})=>s.statement).filter(Ve);return Z(h(m.reading==="corrected"?"rightAmounts":"amounts"),...n,...oo(o),
l("p",{class:"note"},h("scales")))}function xn(t,e,n){let o=At()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Or({...At(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Tp=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function Ap(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=$i(),r=[xn("least",h("least"),t.map(([c,{amounts:f}])=>[
c,at(f).replaceAll(`
`," ")])),xn("since",h("since"),e.map(c=>[String(c),String(c)])),xn("until",h("until"),e.map(c=>[String(c),String(
c)])),xn("status",h("statusIs"),n.map(([c,f])=>[c,S(f)])),xn("hearsay",h("hearsay"),Tp(o)),xn("errata",h("erra\
ta"),Tp(s))].filter(Boolean);if(!r.length)return"";let a=!fe(At()),i=E(h("everyLine"),()=>Or(Xt()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},h("sieve")),...r,
a?l("p",{class:"note",role:"status"},h("linesLeft")(_().size)):"",a?i:"")}var bn=t=>t.toLocaleString(m.language),Fg=[...p.things.keys()].slice(0,j),Bg=p.kinds.map((t,e)=>Fg.filter(n=>R(
n)===e).length),Cp=new Set(p.relations.map(({thing:t})=>R(t))),Lp=Me.slice(0,8),kn=t=>l("p",{class:"note"},t);
function qg(){let t=Jt(),e=p.presets.map((n,o)=>E(S(n.title),()=>Kc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return So.includes("types")&&e.push(E(h("types"),()=>Fe("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),Z(h("views"),l("div",{class:"tools",role:"group",
"aria-label":h("views")},...e),kn(m.mode==="types"?h("typesNote"):t===null?h("ownView"):Oa(t)),p.presets.some(
({name:n})=>n==="all")?"":kn(h("tooMany")(bn(j))))}function Wg(t,e){let n=p.kinds[t],o=l("input",{type:"checkb\
ox",value:String(t),checked:!Xe().has(t),onchange:({target:a})=>Vt(t,a.checked?"show":"hide")}),s=l("small",{},
h("shownOf")(bn(e),bn(Bg[t]))),r=S(n.label);return l("li",{},l("label",{},o,xt(n),l("span",{},r),s),E(h("only"),
()=>Vt(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function Ug(){let t=Ro(),e=[...p.kinds.keys()],
n=s=>l("ul",{class:"kinds"},...s.map(r=>Wg(r,t.get(r)??0))),o=e.filter(s=>Cp.has(s));return[Z(h("kinds"),kn(h(
"kindsNote")),n(e.filter(s=>!Cp.has(s)))),o.length?Z(h("lines"),kn(h("linesNote")),n(o),l("div",{class:"tools"},
E(h("unfoldAll"),Qc,{class:"tool","data-act":"unfoldAll"}),E(h("foldAll"),Yc,{class:"tool","data-act":"foldAll"}))):
"",Xe().size?E(h("all"),()=>Vt(null,"all"),{class:"tool",id:"every"}):""]}function Hg({kind:t,names:e}){let n=e.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>is(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function Gg(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function zg(){let t=Lp.map(e=>l("li",{},z(e)," ",l("small",{},String(C(e).length))));return Z(h("connected"),
l("ul",{class:"things"},...t))}function Kg(){let t=va();if(t===null)return[];let{points:e,passages:n}=qn(t),o=(a,i)=>l(
"li",{dir:"auto"},a," ",...i.map(ot));if(e.length){let a=e.map(i=>o(S(i.text),i.passages));return[Z(h("inShort"),
l("ul",{class:"points"},...a))]}let r=n.filter(a=>p.passages[a].text).map(a=>o(S(p.passages[a].text),[a]));return t?
[Z(h("inShort"),l("ul",{class:"points"},...r))]:[]}function Rp(){let t=[h("things")(bn(j-p.relations.length)),
h("statements")(bn(p.statements.length)),p.passages.length?h("sentences")(bn(p.passages.length)):""],e=[l("h2",
{class:"unseen"},h("overview")),m.unknown?Hg(m.unknown):"",...Kg(),m.tour===null&&m.mode!=="types"?Ep():"",qg(),
Mp(),p.articles.length&&p.readings.length>1?kn(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).
join(" · ")),l("p",{},h("help")),p.readings.length===1&&p.readings[0]==="corrected"?kn(h("onlyCorrected")):"",
mi?Gg():"",...Ug(),Ap(),Lp.length?zg():""];$("overview").replaceChildren(...e.filter(Boolean))}var Ip=t=>Math.min(...t,p.passages.length),jp=t=>l("span",{class:"chips"},...t.map(ot)),Pp=t=>l("span",{dir:"a\
uto"},t),Dp=t=>[p.statements[t].subject,p.statements[t].object].filter(e=>typeof e=="number"),Vg={title:"thing\
Rows",under:["kind"],rows:()=>[...p.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:z},{name:"kind",value:t=>S(D(t).label)},{name:"linkedTo",value:t=>tt(t).length},{name:"marks",
value:t=>Ae(t).length,cell:t=>Ae(t).length?`${U(Ae(t))} ${Ae(t).length}`:""}]},Np=({passage:t})=>t===null?[]:[
t],_g={title:"wordRows",under:["thing"],rows:()=>no().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:p.statements[e].subject},things:t.statements.flatMap(Dp)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Pp(t.text)},{name:"sentence",value:t=>Ip(Np(t)),cell:t=>jp(Np(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>U(t)}]},Qg={title:"statementRows",under:["r\
elation","object"],rows:()=>[...p.statements.keys()].filter(P).map(t=>({row:t,things:Dp(t)})),columns:[{name:"\
subject",value:t=>A(p.statements[t].subject),cell:t=>z(p.statements[t].subject)},{name:"relation",value:t=>S(p.
predicates[p.statements[t].predicate])},{name:"object",value:He,cell(t){let{object:e}=p.statements[t];return typeof e==
"number"?z(e):Pp(He(t))}},{name:"sentence",value:t=>Ip(p.statements[t].passages),cell:t=>jp(p.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},Os={things:Vg,...p.sentences.length&&{words:_g},statements:Qg};var As=200,Bp=matchMedia("(max-width: 640px)"),Es={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Qt="things",qp=!1,po="",$n=As,Fp=t=>String(t).normalize("NFKC").toLowerCase();function Yg(){
let{columns:t,rows:e}=Os[Qt],n=new Set([...G(),...lt().flatMap(({relation:d})=>d??[])]),o=([d,...w])=>qp||n.has(
d)||Qt==="words"&&w.some(y=>L(y)&&n.has(y)),s=Fp(po),r=new Set(po?Xn(po,1/0):[]),a=(d,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(d).textContent:y(d),i=(d,w)=>!po||t.some(y=>Fp(a(d,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Es[Qt],{value:u}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:d,things:w})=>o(w)&&i(d,w)).map(({row:d},w)=>({row:d,key:u(d),i:w})).sort((d,w)=>{let[
y,x]=[d.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||d.i-w.i}).map(
({row:d})=>d)}var Ms=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ta=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ma=l("input",{type:"checkbox",id:"eve\
ry-row"}),Wp=l("p",{class:"note",role:"status"}),Ts=l("table",{}),Ea=E("",Xg,{class:"tool","data-message":"mor\
eRows"});function Xg(){$n+=As,Se()}function Up(){Ms.addEventListener("input",()=>{po=Ms.value.trim(),$n=As,Se()}),
Ma.addEventListener("change",()=>{qp=Ma.checked,Se()}),Bp.addEventListener("change",()=>$("table").hidden||Se());
let t=l("label",{class:"check"},Ma,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"ba\
r"},Ta,Ms,t),Wp,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Ts,Ea))}function Jg(t){
let{by:e,direction:n}=Es[Qt];Es[Qt]={by:t,direction:e===t?-n:1},Se(),Ts.querySelector(`th [value="${t}"]`)?.focus()}
function Zg(t){Qt=t,$n=As,Se(),Ta.querySelector(`[value=${t}]`)?.focus()}function tw({name:t},e){let{by:n,direction:o}=Es[Qt],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},E(vt(t),()=>Jg(e),{value:String(
e)}))}function Se(){Ms.placeholder=h("filter"),Ta.replaceChildren(...Object.entries(Os).map(([f,{title:u}])=>E(
vt(u),()=>Zg(f),{class:"tool",value:f,"aria-pressed":String(f===Qt)})));let{columns:t,title:e,under:n}=Os[Qt],
o=Yg(),s=t.filter(({name:f})=>Bp.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:u,cell:g})=>g?
g(f):String(u(f)),c=f=>{let u=s.map(d=>l("div",{class:"under"},i(f,d))),g=a.map(d=>l("td",{},i(f,d)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...u),...g)};Ts.className=Qt,Ts.replaceChildren(l("caption",{class:"unseen"},
vt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>tw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,$n).map(c))),
Wp.textContent=h("rowsOf")(Math.min($n,o.length),o.length),Ea.hidden=o.length<=$n,Ea.textContent=h("moreRows")}var ew=12,nw=18,[Hp,ow]=[9,38],sw=560,zp=12,rw=80,Cs=t=>t.toLocaleString(m.language);function Kp(t){Fe("pictur\
e"),Vt(t,"only")}function aw(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:u,total:g})=>c+(f===a&&u===i||f===i&&u===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function Gp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Cs(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function iw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,u]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-u*(e.radius+2)},d={x:g.x-f*9,y:g.y-u*9},w=`${g.x},${g.y} ${d.x-u*4},${d.y+f*4} ${d.x+u*4},${d.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${d.x} ${d.y}`,arrow:w,at:y}}
var cw=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":zp,"text-anchor":"middle",class:"label",...o},t);function lw(t,e,n,o){
let s=Math.max(...t.map(d=>Ot.get(d)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;aw(t,e).forEach((d,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=Hp+(ow-Hp)*Math.sqrt((Ot.get(d)??0)/s),[k,v]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(d,{x:k,y:v,radius:x})});let i=F("svg",{xmlns:ye,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:d,to:w})=>d!==w&&a.has(d)&&a.has(w)),f=[...a.values()].map(({x:d,y:w,
radius:y})=>[d-y,w-y,d+y,w+y]),u=[];function g(d,w,y,x=zp,k=400){let v=wt(d,x,k)[0]/2+3;f.some(([M,N,B,J])=>w+
v>M&&w-v<B&&y+4>N&&y-x<J)||(f.push([w-v,y-x,w+v,y+4]),u.push(cw(d,w,y,{"font-size":x,"font-weight":k})))}for(let[
d,{x:w,y,radius:x}]of a)g(`${S(p.kinds[d].label)} ${Cs(Ot.get(d)??0)}`,w,y+x+16,14,600);c.forEach((d,w)=>{let[
y,x]=[a.get(d.from),a.get(d.to)],{path:k,arrow:v,at:M}=iw(y,x,r),N=1+5*Math.sqrt(d.total/c[0].total);i.append(
F("path",{d:k,class:"link","stroke-width":N}),F("polygon",{points:v,class:"tip"})),w<nw&&g(Gp(d),M.x,M.y+4)});
for(let[d,{x:w,y,radius:x}]of a){let k=e.find(({from:M,to:N})=>M===d&&N===d),v=F("circle",{cx:w,cy:y,r:x,class:`\
dot ${p.kinds[d].family}`});v.addEventListener("click",()=>Kp(d)),i.append(v),k&&g(`↻ ${Gp(k)}`,w,y+x+32)}return i.
append(...u),i}var Aa=t=>l("button",{type:"button",class:"thing",onclick:()=>Kp(t)},xt(p.kinds[t]),S(p.kinds[t].
label));function fw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Aa(s)),l("td",{dir:"auto"},r),l("td",{},Aa(a)),l("td",{class:"\
numeric"},Cs(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Vp(){let t=$(
"types"),e=Ya(S),n=[...Ot.keys()].sort((a,i)=>(Ot.get(i)??0)-(Ot.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Aa(a)," ",l("small",{},Cs(Ot.get(a)??0))));t.replaceChildren(o<sw?"":lw(n.slice(
0,Math.min(ew,Math.floor(o/rw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?fw(e):"",E(
h("asPicture"),()=>Fe("picture"),{class:"tool"}))}Ba(Yi,yr,Ho,Ia,vf,bp,vp,df,Rp,yp,op,Ss,()=>m.tab==="text"&&ws(),()=>m.mode==="table"&&Se(),()=>m.mode==="types"&&
Vp(),fs,lf,la,Fs,()=>{$("undo").disabled=!Pa()});mp();yf();Up();xs($("query"),$("found"),{take:Rt,sentences:pf,
read:he,asks:!0});Tf();jf();Cf();Pf();uf();Of();Xf();ct(!Bs.matches);$("empty").hidden=j>0;T.once("afterDrawin\
g",()=>performance.mark("drawn"));Yo(location.hash);m.mode!=="picture"&&performance.mark("drawn");window.sovkg=
{data:p,network:T,lines:_,readable:Ko,pointOn:gt,picture:{shown:Ne,things:G,isPinned:pe},select(t){let e=V(t);
return e!==void 0&&Rt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
