"use strict";(()=>{var vt=history.state?.step??0,ho={[vt]:location.hash},La=!1,Ns=()=>{};var Is=()=>vt>0;function Ra(t,e){let n=e&&t!==ho[vt];vt+=Number(n),ho[vt]=t;try{history[n?"pushState":"replace\
State"]({step:vt},"",t||location.pathname+location.search)}catch{La=!0}}function Na(){if(Is()){if(!La)return history.
back();vt-=1,Ns(ho[vt],!1)}}function Ia(t){Ns=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
vt=n?vt+1:e.step,ho[vt]=location.hash,Ns(location.hash,n)})}var go=new Map,V=(t,e)=>{go.set(t,e)},Ft=[],wo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Bt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),qt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function tu(){return[...[...go].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${wo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${wo(a)}`)]:[]}),...Ft.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var yo=!1;function X(){yo=!0,Ft=[]}function ja(){Ra(tu(),yo),yo=!1}function eu(t){let e=new Map;
Ft=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Ft.push({part:n,kind:"",names:[n]})}return e}function Pa(t,e=!0){
yo=!1;let n=eu(t),o=new Map([...n].filter(([s])=>!go.has(s)));for(let[s,{read:r,kept:a}]of go){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${wo(i)}`;l===null?Ft.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
Ft.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${wo(r)}`;Ft.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Ft.length?{kind:Ft[0].kind,names:Ft.flatMap(({names:s})=>s)}:null}var Da=Is,Fa=Na;var nu=JSON.parse(document.getElementById("data")?.textContent??"{}");function ou({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(nu).map(([t,e])=>[t,e.blank?ou(e):e]));var xo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...xo},Ba=[];function qa(...t){Ba.push(...t)}function q(){for(let t of Ba)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,ft=t=>S(t[m.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
Wt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function fe(){let{pair:t,selected:e}=m;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var j=u.things.filter(({kind:t})=>t!==null).length,N=t=>u.things[t].kind,F=t=>u.kinds[N(t)],U=t=>F(t).rank==="\
concept",Ps=[];for(let t of u.relations)Ps[t.thing]=t;var J=t=>Ps[t],R=t=>Ps[t]!==void 0,bo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{bo[t].push(n),typeof e=="number"&&e!==t&&bo[e].push(n)});var pt=t=>bo[t].
filter(e=>u.statements[e].subject===t),pe=Array.from({length:j},()=>[]);function Ua(t){pe[t.from].push(t),t.to!==
t.from&&pe[t.to].push(t)}var L=t=>pe[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Ua({from:t,to:e,statement:n,relation:null})});var Wa=t=>Array.isArray(t)?t[0]:t,js=[];for(let t of u.edges)
js[t.relation]??=[],js[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=js[t]??[],o=Wa(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&U(i)&&Wa(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:d,role:g}=i,[p,w]=[g!=="poin\
t",g==="into"];Ua({from:l,to:f,statement:null,relation:t,property:d,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Ee=[...u.things.keys()].slice(0,j).filter(t=>F(t).rank==="actor").sort((t,e)=>pe[e].length-pe[t].length||t-
e),Z=(t,e)=>t.from===e?t.to:t.from,Ha=(t,e)=>pe[t].filter(n=>Z(n,t)===e&&Ut(n,new Set));function D(t){let{only:e}=u.
statements[t];return e===""||e===m.reading}var Ut=(t,e)=>t.relation===null?D(t.statement):!e.has(N(t.relation));
function nt(t,e=new Set){let n=new Set;for(let o of pe[t]){let s=Z(o,t);s===t||e.has(N(s))||!Ut(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Ot=t=>[...new Set(pe[t].map(e=>Z(e,t)).filter(e=>R(e)&&e!==t))];function ko(t){let e=R(
t)?[]:Ot(t).flatMap(pt);return new Set([...bo[t],...e].filter(D))}var Ht=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:pt(e.relation).filter(D)));function $o(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function So(t,e){
let n=o=>D(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):pt(e.relation).some(
n)}var $=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),tt=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Gt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function st(t){$("status").textContent=t}var Ga={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
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
olicy":"Policy","topic-text":"The text","topic-time":"Time"};var za={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=p=>p?`${p.name} (${i(p)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},d=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(p=>f[p]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${d} Only what is verified is quoted.`}};var Ka={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"\
Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"\
Amounts in the picture, as printed",scales:"One scale for each currency, for bars and lines; currencies are ne\
ver added up.",help:"Choose a thing or a line to read what is said, and in which sentence.",things:t=>t==="1"?
"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} statements`,sentences:t=>String(t)==="1"?"1 \
sentence":`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",linesOfChoice:"Choose a \
thing to see its lines",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"grave error",
lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or \
a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"\
How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`\
and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Am\
ount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only \
these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One \
line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",
passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n} o\
f that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",
onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"What to do\
 with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"\
Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`\
“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Else\
where",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",
asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"\
By property",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark what is reco\
rded as an error of the article; a ring with ! and a † on a red ground mark a grave one.",putRight:"A ‡ mark\
s what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,
supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",
pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the sentences that make it\
. Denied links are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different \
things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; by way of:`,avoidHubs:"\
Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No pat\
h leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"\
Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include what is not in the pictu\
re",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"\
Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",empty:"There is nothing to \
draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neighbours added; expand again f\
or more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left out.`:""),leftOut:(t,e)=>`${t===
1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.join(", ")}.`,undone:"Undone.",
hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read it i\
n the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The\
 article, sentence by sentence",textHelp:"Choose a sentence and the picture lights up what it states; arrow ke\
ys go on.",paraphrased:"These sentences are paraphrases, not the article's words.",noText:"This graph names no\
 passages.",itStates:"What it states:",nothingStated:"No statements of this sentence are in this page.",previous:"\
Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go \
to a heading",isVerified:", verified in your file",isDifferent:", different in your file",paragraph:t=>`Paragr\
aph ${t}`,...za,...Ga};var Va={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
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
정책","topic-text":"글","topic-time":"시간"};var _a={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=p=>p?`${p.name}(${i(p)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},d=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${d}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${d} 확인된 문장만 인용한다.`}};var Qa={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
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
tourSteps:"둘러보기 순서",tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",
statedIn:"근거",inShort:"글이 말하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",
amounts:"그림에 있는 금액, 인쇄된 대로",scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",
help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항\
목 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,..._a,...Va};var Ya={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var su={en:Ka,ko:Qa},h=t=>!u.passages.length&&Ya[m.language][t]||su[m.language][t];function Mt(t){let e=h(t);return typeof e==
"string"?e:""}var ru=12,Et=new Map;for(let t=0;t<j;t+=1)R(t)||Et.set(N(t),(Et.get(N(t))??0)+1);function Xa(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!D(o.statement):
o.isAside))continue;let[s,r]=[N(o.from),N(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[N(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Ds=Et.size>1,Ja=Ds&&u.presets[0]?.name==="hub"&&Ee.every(t=>L(t).length<ru);var Fs=Ja?"types":"picture",vo=["picture","table",...Ds?["types"]:[]];function Mn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Gt(
"modes",t)}function au(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Bs=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),ti=new Map,ei=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])ei.set(Bs(o),t);for(let o of[e,...n])ti.set(o,t).set(au(o),t)}var _=t=>ti.get(t)??(/^\w+:/.
test(t)?void 0:ei.get(t.toLowerCase()));function Te(t){let{name:e}=u.things[t],n=Bs(e);return/^[\w.-]+$/.test(
n)&&_(n)===t?n:e}var Za=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),ni=t=>Za.get(t.toLowerCase())??
Za.get(Bs(t)),iu=new Map(u.presets.map(({name:t},e)=>[t,e])),oi=t=>iu.get(t),cu=new Map(u.kinds.map(({name:t},e)=>[
t,e])),Oo=t=>cu.get(t);var si=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=si(),En=(t={})=>{Object.assign(O,si(),t)},ue=()=>O.name!==""||O.own!==null,I={now:null,
terms:null,hasFailed:!1},te=()=>I.now?.questions.find(({name:t})=>t===O.name),Ve=({typed:t})=>Object.values(t).
flat().map(e=>{let n=_(e);return n===void 0?e:A(n)}).join(", "),Mo=t=>S(I.now?.questions.find(e=>e.name===t)?.
title??t);var lu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Tt(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of lu)$(n).hidden=e!==t;qs()}function qs(){let e=m.tab==="ask"&&te()?h("changeQuestion"):m.
tab==="details"?fe():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Ws=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ut=t=>$("fold").setAttribute("aria-expanded",String(t)),Eo=()=>Ws.matches&&ut(
!1),ri=()=>$("fold").getAttribute("aria-expanded")==="true";var ai=[[],[0],[-.3,.3],[-.4,0,.4]];function ii(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function bt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ii(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var ci=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function li(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ii(t,e,n))} `:"L"}${o(e)}`}var fu=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),pu=.15,uu=.01,fi=14,du=4e6;function Tn(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Us=(t,e,n)=>n?Array.from({length:fi+1},(o,s)=>bt(t,e,n,s/fi)):[t,e];function pi(t,e,n,o){
if(t.length*e.length>du)return;let s=e.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of t){let p=function(x,k=1/0){let v=Us(l,f,x),[T,P,W,et]=[l.x,l.x,l.y,l.y];for(let{x:ot,y:C}of v)[T,
P]=[Math.min(T,ot),Math.max(P,ot)],[W,et]=[Math.min(W,C),Math.max(et,C)];let it=0;for(let{thing:ot,at:C,radius:Y,
core:Dt}of s){let{x:Zt,y:Me}=C;if(Zt<T-Y||Zt>P+Y||Me<W-Y||Me>et+Y||ot===i.from||ot===i.to)continue;let On=1/0;
for(let xt=1;xt<v.length;xt+=1)On=Math.min(On,Tn(v[xt-1],v[xt],C));if(On<Y&&(it+=On<Dt?1:uu),it>=k)break}return it};
var a=p;let[l,f]=[n(i.from),n(i.to)],d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=x=>g.every(k=>Math.
abs(k-x)>=pu),y=p(i.usual);i.bend=i.usual;for(let x of y?fu:[]){let k=i.usual+x,v=w(k)?p(k,y):1/0;if(v<y&&([y,
i.bend]=[v,k]),!y)break}g.push(i.bend)}}var mu=60,hu=900,gu=2.399963229728653,wu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,ui=(t,e,n,o)=>Tn(t,e,n)<o;function di(t,e,n,o,s){
let r=[];for(let a=e;a<hu;a+=1){let i=14*Math.sqrt(a),l=a*gu,f={x:Math.round(t.x+i*1.25*Math.cos(l)),y:Math.round(
t.y+i*Math.sin(l))},d=o(f);if(n.every(g=>wu(d,g))){if(!s(f))return f;if(r.push(f)===mu)break}}return r[0]??{x:t.
x,y:t.y}}var mi=t=>u.statements[t].errata.length>0,Ae=t=>u.statements[t].only==="corrected";function H(t){let e=[...t].
filter(mi);return(e.some(n=>!Ae(n))?"†":"")+(e.some(Ae)?"‡":"")}var To=new Map;u.statements.forEach(({subject:t},e)=>{
mi(e)&&To.set(t,[...To.get(t)??[],e])});var hi=To.size>0,Ce=t=>(To.get(t)??[]).filter(D),_e=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Le=t=>Ce(t).some(e=>_e(e)&&!Ae(e)),zt=t=>H(Ce(t));function Hs(t){
if(t.relation===null)return H([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return H(
pt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&D(o)}))}var Ao=11,yu=17,Qe=1.18,xu=12,bu={actor:3.4,named:2.8,relation:2.4,concept:2},ku={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[$u,Su]=[.16,.7],Re=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function vu(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Re(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Re(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Re(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Ou(t){let e=vu(S(u.things[t].label)),n=J(t)?.amounts??[];if(!n.length)return e+(zt(t).includes("‡")?
"‡":"");let o=ft(n).replaceAll(`
`," "),s=Re(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var gi=new Map;function Gs(t){let e=`${m.language} ${m.reading}`,n=gi.get(e)??new Map;return gi.set(
e,n),n.has(t)||n.set(t,Ou(t)),n.get(t)}var wi=document.createElement("canvas").getContext("2d"),Mu=getComputedStyle(
document.body).fontFamily,Eu={400:new Map,600:new Map};function dt(t,e,n=400){let o=t.split(`
`),s=Eu[n],r=s.get(t);return r===void 0&&(wi.font=`${n} 20px ${Mu}`,r=Math.max(...o.map(a=>wi.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Qe]}function Ye(t){let{radius:e,font:n}=u.things[t],[o,s]=dt(Gs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Kt(t,e,n){let{rank:o}=F(t),[s,r]=ku[o],a=bu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(Su,Math.min(1,e/$u)))}function yi(t,e,n){let o=F(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Ao+o),yu),bold:o&&n>=xu?600:400}}var Tu=40,Au=130,An=()=>$("drawing").clientWidth<$("drawing").clientHeight,Cn=()=>An()?.6:1.5;function zs(t,{x:e,
y:n}){let[o,s]=Ye(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Cu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Ks=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function At(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(p=>Z(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),l=(g,p)=>[...t].some(([w,y])=>w!==p&&ui(g,i(p),y,u.things[w].radius+4)),f=[...t].map(([g,p])=>zs(g,p)),d=new Set(
e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],p=(n?null:g.find(k=>a(k).length))??g[0];d.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=di(y.length?Ks(y):o,n||y.length===1?r===void 0?Tu:Au:0,f,k=>s?Cu(k,s):
zs(p,k),k=>w.some(v=>l(k,v)));t.set(p,x),f.push(zs(p,x))}}var Co=["least","since","until","status","hearsay","errata"],ee=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),de=t=>Co.every(e=>!t[e]),bi=t=>Array.isArray(t)?t[0]:t,ki=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),xi=(t,e)=>!t||t==="only"===e;function $i(t,e){let n=t.relation===null?void 0:J(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[f,d]=o.split(" ");if(!ki(n).some(g=>g.currency===f&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
bi(n?.status??"")!==a||!xi(i,!!n?.hedge)?!1:!l||xi(l,H(Ht([t]))!=="")}function Si(){let t=u.relations.flatMap(
e=>ki(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[bi(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Ln=80,[Lu,Ru]=[8,12];function vi(t,e){let n=U(t)||R(t)?e:e.filter(o=>!U(o));return n.length?n:e}function Xe(t,e,n){
return vi(t,nt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(U(s))-Number(U(r))||L(r).length-L(s).length||s-r)}
function Nu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=J(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Rn(t,e,n){let o=new Set(vi(t,nt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=Lu)return[];let r=new Map;for(let a of L(t)){let i=Z(a,t),l={actor:20,
named:10,relation:0,concept:0}[F(i).rank];o.has(i)&&!e.has(i)&&Ut(a,n)&&r.set(i,Math.max(r.get(i)??0,l+Nu(a)))}
return[...r].sort(([a,i],[l,f])=>f-i||L(l).length-L(a).length||a-l).slice(0,Ru-s).map(([a])=>a)}var Vs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ee()}),b=Vs(),G=t=>b.shown.get(t),Je=()=>new Set([...b.away,...b.aside]),Oi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Lo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=Xe(t,e,b.away);return{some:n.slice(0,Ln),total:n.length,away:Xe(t,e,new Set).length-n.length}}
function Mi(t){let e=new Set(nt(t,b.away)),n=nt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>Z(
a,t)===s&&Ut(a,new Set));return[N(s),...r.flatMap(({relation:a})=>a===null?[]:N(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function mt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=_s()?new Set(u.presets[b.preset].things):null,[n,o,s]=[Je(),Oi(),!de(b.sieve)];function r(i){if(s&&!$i(i,b.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&Ut(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Ut(i,n)):l?Ut(i,b.away):!(t&&i.isAside)&&Ut(
i,n)}let a=new Set(z());return[...a].flatMap(i=>L(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Ne(t=null){
let e=mt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ei=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),Ro=()=>[...b.guests],Ct=t=>b.shown.has(t),me=t=>b.
pinned.has(t),Lt=()=>b.sieve,ne=()=>b.preset,_s=()=>b.preset!==null&&u.presets[b.preset].flows,Ie=()=>b.shown;
function z(){let t=Oi();return[...b.shown.keys()].filter(e=>!b.away.has(N(e))||t.has(e))}function No(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ne()]))t.set(N(e),(t.get(N(e))??0)+1);return t}function Io(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var Iu=28,Ti=190;function ju(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:l,to:f})=>l===i||f===i).map(l=>Z(l,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Pu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function jo(t,e){let n=mt(),{reached:o,left:s}=ju(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((l,f)=>{let d=k=>n.flatMap(T=>T.from===
k||T.to===k?r.get(Z(T,k))??[]:[])[0]??0,g=new Map(l.map(k=>[k,d(k)])),p=f?[...l].sort((k,v)=>Number(g.get(k))-
Number(g.get(v))||k-v):[...l].sort((k,v)=>N(k)-N(v)||k-v),w=p.map(k=>Ye(k)[0]+Iu);i=Math.max(i+Ti,w.reduce((k,v)=>k+
v,0)/(2*Math.PI));let y=p.map((k,v)=>2*Math.PI*v/p.length-Math.PI/2),x=f?Pu(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,v)=>{r.set(k,x[v]),a.set(k,{x:i*Math.cos(x[v])*Cn(),y:i*Math.sin(x[v])})})}),s.forEach((l,f)=>{
a.set(l,{x:(f-(s.length-1)/2)*200,y:i+Ti})}),a}var Du=[520,380],Fu=40;function Bu(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):So(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function Qs(t,e){Object.assign(b,Vs(),{preset:t,centre:e,aside:Io(t)})}function Ze(t){Qs(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=An()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Ai=()=>Qs(null,null);function Po(t){let{some:e,total:n,away:o}=Lo(t);At(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Do(t){Qs(null,t),b.shown.set(t,{x:0,y:0});let e=Po(
t);return b.shown.size<=Fu&&(b.shown=jo([...b.shown.keys()],t)),e}function Ci(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Li(t){b.shown.has(t)||At(b.shown,[t]),b.guests.
delete(t);let e=Po(t);return b.came.push({thing:t,all:!0}),e}function Ri(t,e){b.guests.has(t)?qu():Ci(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Rn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||At(b.shown,[t],{room:b.guests.size>3?Du:void 0}),At(b.shown,[...b.guests],
{round:t}))}function qu(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Ys(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Xs(t){for(let e of t)b.away.
delete(N(e)),b.guests.delete(e);At(b.shown,t)}function Js(t){for(let e of t)Ys(e)}function Ni(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function Ii(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(N(n)))}function ji(t){b.sieve=t}function tn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Vt(t,e=null,n=e===null?null:$o(e)){Ci(),b.read=new Set(n?.filter(R));
let o=t??[],s=n?Bu(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),At(b.shown,[...b.guests],{home:r.length?Ks(r):void 0}),[...new Set(s)]}var Uu=13,Hu=1,Nn=t=>(J(t)?.sums??[]).filter(({statement:e})=>D(e)),Fo=t=>Nn(t).map(({statement:e})=>Zs(e)+H([
e])).join(", "),Zs=t=>S(u.statements[t].object.text),Pi=(t,{currency:e})=>`${N(t)} ${e}`;function Gu(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Nn(e)){let o=Pi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function tr(t,e){
let n=Gu().get(Pi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function en({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Nn(o).flatMap(s=>tr(o,
s)??[]));return n.length?Math.max(Hu,Uu*n.reduce((o,s)=>o+s)):null}var er=2,zu=24,Ku=new Map(u.ties.map(t=>[t.property,t])),nr=t=>!t.isAside||t.alone,Di=t=>_s()&&t.property===null&&
Fo(t.relation)!=="";function Fi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Hs(t)};if(Di(t))return{...e,said:Fo(t.relation)};let{captions:n,
called:o}=J(t.relation),s=nr(t)?ft(n):S(o),r=t.property===null||nr(t)?"":Hs(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Bi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Ku.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function qi(t){
let e=Fi(t);return Bi(e,e.said)}function Wi(t){let e=new Map;t.map(Fi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,er),
...s.length>er?[h("moreLines")(s.length-er)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Bi(s[0],r.length>zu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Ui(t){if(t.relation===null)return null;if(Di(t))return Fo(t.relation);let e=nr(t)&&J(t.relation)?.
amounts||[];return e.length?ft(e):null}var Vu=2e3,_u=400;function Hi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Wi(o.map(([,[a]])=>a)),amount:o.length===1?Ui(r[0]):null,grave:[...Ht(r)].some(a=>_e(
a)&&!Ae(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var _t=new Map,Gi=_t,or=new Map,
sr=()=>m.arrangement!==""&&_t.size>_u&&de(Lt()),Qu=t=>m.highlighted?In(t,new Set(m.highlighted)):[t.from,t.to].
includes(m.selected??-1),Q=()=>Gi,rt=t=>or.get(t)??0;function rr(t){let{from:e,to:n}=_t.get(t);return{from:e,to:n,
edges:[..._t.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Bo(t){let e=[..._t.values()].
filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??
e[0];return o?rr(o.id):null}function In({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;
let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>So(s,a))}
function zi(){let t=new Map,e=mt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join(
"-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=qi(n);r.said.set(a,[...r.said.get(a)??[],n])}_t=new Map;
for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(l))),a=e.length>
Vu?void 0:ai[r.length],i=a?r.map((l,f)=>Hi(f?`${n}/${f}`:n,o,[l],a[f])):[Hi(n,o,r,0)];for(let l of i)_t.set(l.
id,l)}Gi=sr()?new Map([..._t].filter(([,n])=>Qu(n))):_t,or=new Map;for(let{from:n,to:o}of _t.values())for(let s of[
n,o])or.set(s,rt(s)+1)}var Yi=["kind","country","radial"],jn=28,Yu=64,Xu=60,Ju=2,qo=[13,15],Xi=8,Ki=[.8,.65],ir=.35,ar=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),Ji=ar>=0;function Zu(t){if(N(t)===ar)return A(t);let e=L(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===ar);return e?A(e.to):h("noCountry")}var Zi=(t,e)=>`${t} ${e.length.toLocaleString(
m.language)}`,td=t=>[Math.max(...t.map(({left:e,width:n})=>e+n)),Math.max(...t.map(({top:e,height:n})=>e+n))];
function ed(t){let{clientWidth:e,clientHeight:n}=$("drawing"),[o,s]=td(t);return Math.max(1,o/(Ki[0]*e),s/(Ki[1]*
n))}function Vi(t,e=1){let n=Math.max(qo[0]*e,qo[1]),[o,s]=[Yu,Xu].map(p=>Math.max(An()?Ju*p:p,1.5*n)),r=[...t].
map(([p,w])=>{let y=w.map(Ye),x=[0,1].map(P=>Math.max(...y.map(W=>W[P]))+jn),k=Math.ceil(Math.sqrt(w.length*x[1]*
Cn()/x[0]))||1,v=Math.ceil(w.length/k),T=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.
max(T*x[0]+jn,dt(Zi(p,w),n,600)[0]+2*Xi*e),head:o,height:o+v*x[1]+jn}}),a=p=>+(p===h("noCountry"));r.sort((p,w)=>a(
p.name)-a(w.name)||w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.
height+s),0),l=Math.max(Math.sqrt(i*Cn()),...r.map(p=>p.width)),[f,d,g]=[0,0,0];return r.map(p=>{f&&f+p.width>
l&&([f,d,g]=[0,d+g+s,0]);let w={...p,left:f,top:d};return f+=p.width+s,g=Math.max(g,p.height),w})}function _i(t,e){
let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=Vi(n);for(let r=0;r<2;r+=1)o=Vi(n,ed(o));
return{points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:f,head:d})=>r.map((g,p)=>{let w=l+jn/2+p%i*a[0]+
a[0]/2,y=f+d+Math.floor(p/i)*a[1]+u.things[g].radius+jn/2;return[g,{x:w,y}]})),groups:o}}function nd(t){return b.
centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-L(e).length||e-n)[0]}var nn=[],Qi="";
function tc(){let t=new Set(Ro()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===Qi||(Qi=n,nn=[],!n||!e.length))return;let o={radial:()=>({points:[...jo(e,nd(e))],
groups:[]}),kind:()=>_i(e,r=>S(u.kinds[N(r)].label)),country:()=>_i(e,Zu)}[m.arrangement],s=o?.()??{points:[],
groups:[]};nn=s.groups;for(let[r,a]of s.points)tn(r,a)}var ec=()=>nn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),nc=()=>nn,cr=t=>nn.map(({name:e,things:n,left:o,top:s})=>{let r=Zi(e,n),a=Math.max(qo[0],
qo[1]*t);return{x:o+(Xi+dt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function oc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=ir;for(let{left:o,top:s,width:r,height:a}of nn)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[od,sc]=[50,.4],sd=.75,rd=250;function rc(t,e){let n=0,o=!1,s=!1;function r(i=od){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:sc}}),i>sc/2&&(n=setTimeout(()=>r(i*sd),rd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var ac=[[],[9,3],[2,3],[9,3,2,3]],Wo=[5,4],lr=3,ic=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),ad=ic(u.relations.map(({thing:t})=>N(t))),id=ic(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function on(t){let e=ad.filter(n=>u.kinds[n].family===u.kinds[t].family);return ac[Math.max(
0,e.indexOf(t))%ac.length]}var he=t=>id.indexOf(t)%lr,sn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(J(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var cd=3,cc=.6;function lc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:f,families:d}=n,
{family:g,rank:p,shape:w}=F(t),y=!o||o.has(t),x=d[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===m.selected,
v=zt(t).includes("†")&&y,T=v&&Le(t),P={background:x,border:a},W=me(t);return{id:t,...G(t),shape:w,size:Kt(t,
r,e)/r,borderWidth:(k?3:T?4:v?2:1)*(s?cc:1),color:{background:x,border:k?a:T?f:v?l:i,highlight:P,hover:P},fixed:W,
shapeProperties:{borderDashes:W?[3,2]:!1}}}function fc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:f}=n,d=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:en(t),p=g===null?
void 0:sn(t),w=d===null?i:l[F(d).family],y=p===void 0?w:f[he(p)],x=d===null?Wo:g===null?on(N(d)):[],k=v=>({enabled:!s&&
t.edges.some(T=>T.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?cc/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<cd,dashes:x.length&&!s?x:!1,smooth:ci(t.bend)}}var[ld,pc]=[700,.2],fd=6,pd=2,ud=1.15,dd=1500;function uc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(d,g,p,w){e.setSize("100%","100%");let[y,x]=[d.map(({x:C})=>C),d.map(({y:C})=>C)],[k,v,
T,P]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],W=Math.min((t.clientWidth-Math.min(150,t.clientWidth/
6))/(v-k||1),Math.max(t.clientHeight-o()-70,20)/(P-T||1),ud),et=p&&t.clientWidth<ld&&W*fd>pc?Math.max(W,pc):W,
it=et<.35?g:null,ot=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:it??(et>pd*
W?w:null)??{x:(k+v)/2,y:(T+P)/2+16+o()/2/et},scale:it?.35:et},e.moveTo({...i,animation:ot?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),ot?r():(l=performance.now()+dd,md(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=l}}var md=t=>t;var hd=1.5;function dc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Uo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,f){let{face:d,paper:g}=l,
p=s.split(`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*Qe;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,v=t.measureText(y).width+2*hd*f;t.fillStyle=g,t.fillRect(e-v/2,k-w/2,v,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,v=e-t.measureText(y).width/2;t.textAlign="left";for(let T of y.split(/([†‡]+)/)){
let P=/^[†‡]/.test(T);t.font=`${P?700:r} ${o}px ${d}`;let W=t.measureText(T).width;t.fillStyle=P?a?l.grave:
l.mark:i,P&&a&&(t.fillRect(v-f,k-w/2,W+2*f,w),t.fillStyle=g),t.fillText(T,v,k),v+=W}t.font=`${r} ${o}px ${d}`})}function Pn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Ct)])}if(m.selected===null||!Ct(m.selected))return de(Lt())?null:new Set([...Q().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Q().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function mc(t){let e=Pn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>rt(i)+(U(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&In(i,e),a=[...t].sort((i,l)=>o(
l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Q().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:G,degree:rt}}var Ho=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[f,d,g,p],w]of this.#t.get(l)??[])if(w!==n&&s<g&&f<a&&r<p&&d<i&&
!o(w))return!1;return!0}};function hc([t,e,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[d,g,p,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<p||d>w)return!1;continue}let[y,x]=[(p-d)/g,(w-d)/g];l=Math.max(l,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return l<=f}var gc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],wc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),gd=[[0,-2],[0,2],...wc.
map(([t,e])=>[1.25*t,1.6*e])],[yc,xc]=[gc,[...gc,...wc,...gd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),fr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],bc=[...fr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],pr=[0,8,16,24,32],kc=[...pr,48,64,96,128,176,224];var wd=12,ur=12,$c=60,yd=14,xd=600,bd=500,kd=400,$d=.5,Dn=2,Sc=2,Sd=.8,vd=1,dr=(t,e,n,o)=>[t-n/2-Dn,e-o/2-Dn,t+
n/2+Dn,e+o/2+Dn],mr=class{names=new Map;captions=new Map;#t=new Ho;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,yd));for(let l of o){
let{x:f,y:d}=this.#a(l),g=Kt(l,i,a(l));this.#t.add([f-g,d-g,f+g,d+g],l)}for(let{x:l,y:f,size:d,label:g,bold:p}of e.
titles)this.#t.add(dr(l*i,f*i,...dt(g,d*i,p)),"title");this.#o=r.length>kd?[]:r.flatMap(l=>Od(l,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,l=1/0;for(let f of e){let[d,g,p,w]=f.box;if(a&&(d<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:v})=>x+(k!==n&&hc(v,
f.box)?1:0),f.off??0);if(y<l&&([i,l]=[f,y]),!l)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.shapes.length>
xd&&this.#r.has(e)&&this.#s.degree(e)>=ur}name(e){let{degree:n,scale:o}=this.#s,s=Gs(e),{size:r,bold:a}=yi(e,o,
n(e)),[i,l]=dt(s,r,a),f=this.#a(e),d=Kt(e,o,n(e))+Dn+1,g=n(e)>=ur,p=g||this.#c.has(e)?bc:fr,w=T=>T.flatMap(P=>p.
map(([W,et])=>{let[it,ot]=[W*(d+P+i/2),et*(d+P+l/2)];return{dx:it,dy:ot,isFar:P>wd,box:dr(f.x+it,f.y+ot,i,l)}})),
y=w(g?pr:[0]),x=T=>typeof T=="number"&&T!==e&&n(T)<ur,k=T=>typeof T=="number"&&!this.#r.has(T),v=this.#n(y,null,
f);!v&&this.#l(e)&&(v=this.#n(y,null,f,x)??this.#n(w(kc),null,f,k)),v&&this.#f(e,{dx:v.dx,dy:v.dy,size:r,bold:a,
label:s,isFar:v.isFar},v.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[l,f]=dt(i,Ao),[d,g]=[
this.#a(n),this.#a(o)];if(a<Sc&&Math.hypot(g.x-d.x,g.y-d.y)<Sd*l)return;let p=(r||a>=Sc?xc:yc).map(([y,x,k])=>{
let[v,T]=[x*(l/2+4),k*(f/2+4)],{x:P,y:W}=bt(d,g,s,y);return{along:y,dx:v,dy:T,off:v||T?vd:0,box:dr(P+v,W+T,l,f)}}),
w=this.#n(p,e,bt(d,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.
dx,dy:w.dy,size:Ao,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.id))return;
let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));
for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.
remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(r,a,i)}}};function vc(t){
let{things:e,dim:n=[],lines:o,most:s=bd}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),l=new Set(
i.flatMap(({from:p,to:w})=>[p,w])),f=new mr(t,l),{names:d,captions:g}=f;for(let p of r.length<=$c?r.filter(w=>l.
has(w)):r)f.name(p);if(r.length<=$c)for(let p of i)f.amount(p);for(let p of r)d.has(p)||f.name(p);if(d.size>=$d*
r.length){for(let p of i)f.caption(p,p.label);for(let p of a)p.amount||f.caption(p,p.label)}for(let p of n.slice(
0,s))f.name(p);return{names:d,captions:g}}function Od({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[
0,.25,.5,.75,1]:[0,1]).map(l=>bt(r,a,o,l));return i.slice(1).map((l,f)=>({id:t,stroke:[i[f].x,i[f].y,l.x,l.y]}))}function Oc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function d(){if(!f)return;let x=l(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Md=5,Go=1.35,hr=t=>zt(t).includes("†")?Le(t)?"!":"†":"";function Mc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:l}of e)!l||i<Md*s||(t.font=`700 ${i*
Go}px ${o}`,t.fillText(l,r,a+i*.08))}var Ed=50,rn=new Map,gr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Td(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...Xe(e,new Set([e]),new Set).
slice(0,Ln)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Xe(r,s,o).slice(0,Ln):Rn(r,s,o))s.add(
i)}return s}function kt(){let[t,e]=[Td(),new Set(gr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...Io(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var Ec=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()});function an({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Do(e):t!==null?Ze(t):Ai(),b.away=
new Set(r);for(let d of[...a,...b.away])b.aside.delete(d);for(let d of n)At(b.shown,[d.thing]),d.all?Po(d.thing):
At(b.shown,Rn(d.thing,b.shown,b.away)),b.came.push(d);At(b.shown,o);for(let d of s)b.shown.delete(d);b.pinned=
new Set(i),b.sieve=l;let f=rn.get(Tc());f&&(b.shown=new Map(f))}var Tc=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${gr().sort((t,e)=>t-e)}`;function zo(){let t=Tc();rn.delete(t),rn.set(t,new Map(gr().map(e=>[e,G(e)]))),rn.size>
Ed&&rn.delete([...rn.keys()][0])}var je=matchMedia("(prefers-color-scheme: dark)");ge(je.matches?"dark":"light");function ge(t){document.documentElement.
dataset.theme=t}var cn=()=>document.documentElement.dataset.theme==="dark";function Ac(){let{theme:t="light"}=document.documentElement.dataset;ge("light");let e=Ko();return ge(t),e}function Ko(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:lr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Ad=.55,Cd=120,Ld=500,Lc=3e3,Rd=3,Rt=$("drawing"),Rc=()=>$("tools").offsetHeight,oe=new vis.DataSet([]),Fn=new vis.
DataSet([]),E=new vis.Network(Rt,{nodes:oe,edges:Fn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
qn=()=>oe.length>Ld,yr=uc(Rt,E,{isHeavy:qn,below:Rc,arrived:()=>Fc(!0),settle:$r});Oc(E,Rt.querySelector("canv\
as"),qn,$r);var ct=Ko(),wr={names:new Map,captions:new Map},Cc=0,Vo=!1,Bn={scale:0,x:0,y:0};function Nd(){let t=z().
length;return t>Lc||t>Cd&&E.getScale()<Ad}function Id(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Rt.
clientWidth-t,Rt.clientHeight-Rc()-e]}function jd(t){return qn()?t.filter(e=>Nc(e,50)):t}function Nc(t,e){let{
x:n,y:o}=E.canvasToDOM(G(t));return n>-e&&o>-e&&n<Rt.clientWidth+e&&o<Rt.clientHeight+e}function Ic(){Bn={scale:E.
getScale(),...E.getViewPosition()};let{scale:t}=Bn;wr=vc({...mc(jd(z())),titles:cr(t),scale:t,sight:Id()})}function jc(){
let t=E.getScale();function e(n){let o=Kt(n,t,rt(n));return[o/t,(o+Rd)/t]}pi([...Q().values()],z(),G,e)}function xr(t){
let e=Pn(),n={colours:t,highlighted:e,far:Nd(),scale:E.getScale()};return{things:z().sort((o,s)=>rt(o)-rt(s)).
map(o=>lc(o,rt(o),n)),lines:[...Q().values()].map(o=>fc(o,In(o,e),n))}}function br(){ct=Ko(),zi();let t=z().length<=
Lc;E.setOptions({interaction:{hover:t,dragNodes:t}}),Fn.remove(Fn.getIds().filter(o=>!Q().has(String(o)))),jc();
let e=xr(ct),n=new Set(e.things.map(({id:o})=>o));oe.remove(oe.getIds().filter(o=>!n.has(Number(o)))),oe.update(
e.things),Fn.update(e.lines),Ic(),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&E.unselectAll(),
m.selected!==null&&oe.get(m.selected)&&E.selectNodes([m.selected],!1)}function Pc(t=!1){let e=E.getScale(),{x:n,
y:o}=E.getViewPosition(),s=Math.abs(e/Bn.scale-1)>(qn()?.2:.03);if(!t&&!s&&!(qn()&&Math.hypot(n-Bn.x,o-Bn.y)*e>
20))return;if(s&&jc(),Ic(),!s){E.redraw();return}let r=xr(ct);oe.update(r.things),Fn.update(r.lines)}function _o(){
let t=1/E.getScale(),e=s=>E.getPosition(s),n=[...wr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f,isFar:d}])=>{
if(!oe.get(s))return[];let{x:g,y:p}=e(s);return[{thing:s,x:g+r*t,y:p+a*t,size:i*t,bold:l,label:f,from:d?{x:g,y:p}:
null}]}),o=[...wr.captions].flatMap(([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let d=Q().get(s);if(!d)return[];
let{x:g,y:p}=bt(e(d.from),e(d.to),d.bend,r);return[{line:d,x:g+a*t,y:p+i*t,size:l*t,label:f,grave:d.grave}]});
return{names:n,captions:o,titles:cr(E.getScale())}}function Dc(){let[t,e]=[Pn(),E.getScale()];return z().filter(
o=>hr(o)&&(!t||t.has(o))&&oe.get(o)).map(o=>({...E.getPosition(o),radius:Kt(o,e,rt(o))/e,sign:hr(o)}))}function kr(t){
let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Rt.clientWidth,y:Rt.clientHeight})];return{...xr(t),..._o(),
signed:Dc(),from:e,to:n,width:Rt.clientWidth,height:Rt.clientHeight}}function $r(){Pc(!0)}function Fc(t=!1){cancelAnimationFrame(
Cc),Vo=Vo||t,Cc=requestAnimationFrame(()=>{Pc(Vo),Vo=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,
captions:o,titles:s}=_o();oc(t,ct,e),Mc(t,Dc(),ct,e);for(let a of o)Uo(t,a,a.line.weight>1?ct.ink:ct.soft,ct,e);
let r=Pn();for(let{x:a,y:i,from:l}of n)l&&dc(t,l,{x:a,y:i},ct,e);for(let a of n){let i=r?!r.has(a.thing):U(a.thing);
Uo(t,a,i?ct.soft:ct.ink,ct,e)}for(let a of s)Uo(t,a,ct.soft,ct,e);yr.isTravelling()||Fc()});E.on("dragEnd",({nodes:t})=>t.
length?Sr(t):$r());function Sr(t){for(let e of t)tn(e,E.getPosition(e));zo(),br()}var Bc=t=>Nc(t,-20);var Pd=3,Dd=6,Fd=$("drawing"),qc=[null,!0],ln=!1,vr=E.getViewPosition();function Nt(t=null,e=!1){qc=[t,e],ln=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(G);if(!o.length)return;let s=G([...n].reduce((r,a)=>rt(
a)>rt(r)?a:r));yr.look(t?o:[...o,...ec()],t&&!m.highlighted?o[0]:null,e,s)}var Wc=()=>ln||Nt(...qc);function Uc(t){
let e=z().map(G),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,Fd.clientHeight/s/Pd);return Math.max(r,Math.min(Dd,t))}function Pe(t){
ln=!0,E.moveTo({scale:Uc(E.getScale()*t)})}E.on("zoom",()=>{ln=!0;let[t,e]=[E.getScale(),Uc(E.getScale())];t!==
e&&E.moveTo({scale:e,position:vr}),vr=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{ln=ln||!t.length,vr=E.
getViewPosition()});var Hc=rc(E,t=>{Sr(z()),t&&m.selected===null&&!m.highlighted&&Nt()});function Or(){let{selectionHandler:t}=E,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
E.redraw()}var qd=6,Wd=2e4,Gc=1e3,zc=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Kc=(t,e)=>R(t)!==R(e)?1:2,Vc=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[Z(e,t)]:[]);function Ud(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of Vc(l)){if(n.has(f))continue;let d=e.has(l)&&e.has(f)?2:Kc(l,f),g=i+
d*Gc+(U(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+d]??=[],s[r+d].push([g,f]))}}return o}var Hd=[...u.
things.keys()].filter(t=>t<j&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,qd);function fn(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...zc(o),...n?Hd:[]].filter(p=>!o.has(p))),r=Ud(e,o,s),a=p=>Math.floor((r.get(
p)??1/0)/Gc),i=new Map,[l,f]=[0,!1];function d(p){let w=p[p.length-1];if(l+=1,f||=l>Wd,f)return;if(w===e){let k=p.
filter(v=>!R(v)||o.has(v)).join();i.has(k)||i.set(k,p);return}let x=[...new Set(Vc(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,v)=>Number(R(k))-Number(R(v))||k-v);for(let k of x){let v=o.has(w)&&o.has(k)?2:Kc(w,k);a(k)===a(
w)-v&&d([...p,k])}}r.has(t)&&d([t]);let g=p=>p.filter(w=>U(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((p,w)=>g(p)-g(w)),isCut:f}}function Gd(t,e,n){let{captions:o}=J(t),s=ft(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>Z(i,e)===n))for(let[i,l,f]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[l]===e&&a.some(p=>p[l]===
n&&p[f]===g[f]));if(d)return{said:s,both:i,third:d[f]}}return{said:s,both:null,third:null}}function Mr(t){let e=zc(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&Z(y,r)===o?[y.statement]:[]),i=Ot(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
Z(x,y)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...l])].flatMap(pt),d=[...new Set(
[...i,...l])].map(y=>Gd(y,r,o)),g=a.filter(D).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),p=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,x)=>p(y)-p(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(D))}})}function lt(){Object.assign(m,xo),Vt(null)}function se(t,e=!1){Object.assign(m,xo,{selected:t,passed:e,tab:"de\
tails"}),Ri(t,e)}function pn(t,e){lt();let n=[Math.min(t,e),Math.max(t,e)];Vt(n);let o=mt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ha(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function De(t,e,{avoids:n=!1,way:o=0}={}){lt();let{paths:s}=fn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Vt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Wn(t){lt();let e=$o(t).filter(n=>!R(n));Object.assign(m,{passage:t,highlighted:Vt(e,t),tab:"tex\
t"})}function un(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Un(t){
let{preset:e}=u.steps[t];if(ne()!==e&&(m.arrangement="",Ze(e)),lt(),!t)return;let{things:n}=un(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!U(i)),r=s.filter(Ct),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Vt(a):
Vt(o,null,n)})}function Hn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:l}=m,
f=new Map(Ie());t!==null?(Vt(null),se(t,e)):n?pn(n.from,n.to):o!==null?Wn(o):s&&a.from!==null&&a.to!==null?De(
a.from,a.to,a):r!==null&&Un(r),Object.assign(m,{unknown:i,tab:l});for(let d of Ro())tn(d,f.get(d)??G(d))}var Qo=null;function re(t=null,e=!1){Qo=m.mode==="picture"?null:()=>Nt(t,e),Qo||Nt(t,e)}function zd(){let{selected:t,
highlighted:e}=m;re(t!==null?[t,...nt(t,Je()).filter(Ct)]:e)}function ht({from:t=null,moves:e=!0}={}){Tt(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&ut(!0),q(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(st(h("chosen")+fe()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&zd())}function It(t){X(),se(t),ht()}function _c(t){X(),se(t),ht({moves:!1})}function Qc(t){se(
t,!0),ht({moves:!Bc(t)})}function Yo({from:t,to:e}){X(),pn(t,e),ht({moves:!1})}function Fe(){X(),lt(),ht()}function Yc(t){
X(),lt(),m.mode==="types"&&Mn("picture"),m.arrangement="",Ze(t),ht(),re(null,!0)}function Qt(t){t<0||t>=u.steps.
length||(X(),Un(t),ht(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&ut(!0),st($("headl\
ine").textContent),re(m.highlighted))}var Gn=()=>Qt(0);function Xo(t,e,n={}){X(),De(t,e,n),ht()}function we(t){
let e=m.passage;X(),Wn(t),ht({from:e})}function Jo(t,e=!0){m.unknown=null;let n=Pa(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),ht(),n&&ut(!0),m.tab==="overview"&&re(m.highlighted,!m.highlighted)}function ae(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);X(),t(),Hn(),m.stays=e===void 0,q(),e!==void 0&&re(e===null?
null:[e,...nt(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Xc=t=>ae(()=>st(h("added")(Do(t))),
t),Zo=(t,e=!0)=>ae(()=>st(h("added")(Li(t))),e?t:void 0),Jc=()=>m.selected??m.pair?.from;function ts(t){let[e,
...n]=t;ae(()=>{Xs(t),n.length||se(e)},n.length?Jc():void 0,t),n.length||ht()}function es(t){let[e,...n]=t;if(ae(
()=>{n.length||lt(),Js(t)},n.length?Jc():void 0,t),n.length)return;let s=Bo(e);s&&pn(s.from,s.to),ht()}var Zc=()=>ae(
()=>Xs(Ne()),null),tl=()=>ae(()=>Js(Ei()),null),el=t=>ae(()=>Ni(t));function nl(t){X(),lt(),Ys(t),ht(),st(h("h\
iddenNow"))}var Yt=(t,e)=>ae(()=>Ii(t,e)),Er=t=>ae(()=>ji(t));function Tr(){Fa(),st(h("undone"))}function Be(t){
Mn(t),q(),t==="picture"&&Qo&&Qo()}function ol(t){m.reading=t,Gt("readings",t),Hn(),q()}var Kd={33:60,35:62},Vd=126;function _d(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Vd;o=o*85+(r<42?Kd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ye(t){let e=new Blob(
[_d(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Qd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ie(t){
let e=`${t}-block`;return document.getElementById(e)||await Qd,document.getElementById(e)?.textContent??""}var rl=new Map;
function ns(t){let e=rl.get(t)??Yd(t);return rl.set(t,e),e}async function Yd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ye(await ie(t))),document.head.append(e)}function xe(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Xd=10.2,Jd=5.9,al=7.2,il=15,Zd=13,[cl,tm]=[14,.36];function zn(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Re(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function ll(t,e,n){
let o=Math.floor(e/Jd),s=t.caption.flatMap(C=>zn(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,l=e<500,f=C=>Math.ceil(al*Math.max(0,...C.map(Re)));function d(C){let Y=t.rows.filter(({kind:Dt,x:Zt})=>Dt===
"name"&&Zt===C);return Math.floor(Math.min(f(Y.map(({text:Dt})=>Dt))+cl,tm*e))}let[g,p]=l?[d(0),d(1)]:[165,250],
w=e-(l?f(t.rows.map(({text:C=""})=>C))+cl:150),y=t.rows.map(({label:C=""})=>zn(C,Math.floor(w/al))),x=t.rows.map(
({note:C=""})=>zn(C,o)),k=C=>Math.max(...C.map(({length:Y})=>Y))-1,v=k(y),T=v*il+k(x)*Zd,P={...n,scale:t.scale,
wide:t.kind==="flow"&&l?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:l?1:99,flow:l?e-g-p:e-360,step:l?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+T,row:46+T,up:(t.kind==="bar"?-14:-12)-v*il,ranks:Math.min(Math.max(160,
(l?15:17)*i),480),title:zn(t.title,Math.floor(e/Xd)),subtitle:t.subtitle?zn(t.subtitle,o):[],high:30*r,last:r-
.5},W=JSON.parse(new TextDecoder().decode(await ye(await ie("templates")))),et=JSON.stringify(W[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),it=JSON.parse(et.replace(/"@(\w+)@"|@(\w+)@/g,(C,Y,Dt)=>Y?JSON.stringify(P[Y]):String(
P[Dt]))),ot={rows:t.rows.map((C,Y)=>({...C,..."label"in C?{label:[...Array(v+1-y[Y].length).fill(""),...y[Y]],
note:x[Y]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,Y)=>({n:Y,
text:C}))};for(let C of it.data)Object.hasOwn(ot,C.name)&&(C.values=ot[C.name]);return it}var em=760,nm=280;async function om(t,e){await ns("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await ll(t,Math.min(Math.max(e,nm),em),s))}function Cr(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return om(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(h("saveSvg"),()=>xe(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Ar=!1;function fl(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:Ar||o,ontoggle:({target:r})=>sm(r,t,e)},c("summary",{},h("asChart")),n):""}function sm(t,e,n){Ar=t.open,Ar&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Cr(e,n()))}var rm=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],pl="http://www.w3.org/2001/XMLSchema#",dl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,am=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
im=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,dn=t=>im(am.test(t)?`'${t}`:t),ul=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function ml({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:l="",datatype:f=""}="iri"in s?{}:s,d=f||
("iri"in s||l?"":`${pl}string`),g=f.startsWith(pl)&&dl.test(i);return[dn(n.iri),dn(o),g?i:dn(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,d,l].map(dn),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",ul(r.errata)]:[ul(r.errata),""]).map(dn)]});return hl([rm,...e])}var hl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,gl=t=>hl(t.map(e=>e.map(n=>dl.test(n)?n:dn(n))));var be="http://www.w3.org/2000/svg",Kn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function B(t,e,...n){let o=document.
createElementNS(be,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function os(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return B("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},B("path",{d:"M0 6h26",...o}))}var $t=({family:t,shape:e})=>B(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},B("path",{d:Kn[e]}));function K(t){return t>=j?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>It(
t)},$t(F(t)),A(t))}function qe({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Lr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function ss(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?c("code",{},t):at(e)}function at(t){let e=u.passages[t],[n,o]=[Lr(e),`${qe(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return M(n,()=>we(t),{class:"chip",...s})}var wl=null;function Vn(){return wl??=ie("rdf").then(ye).then(t=>JSON.parse(new TextDecoder().decode(t))),wl}function We(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var cm=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
lm={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function fm(t){let[,e,n="",o=""]=cm.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>lm[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function yl(){let t=await Vn(),e=z(),n=l=>({iri:We(u.things[l].name,t.prefixes),
thing:l}),o=l=>D(l)&&typeof u.statements[l].object!="number",s=Ht(mt());for(let l of e)for(let f of pt(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=u.statements[l],{subject:d,predicate:g,object:p}=f;return{
subject:n(d),predicate:We(t.predicates[g],t.prefixes),object:typeof p=="number"?n(p):fm(t.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var rs=(t,e)=>(e.types[t]??[]).map(n=>We(n,e.prefixes));var Ir=20,jt=()=>document.getElementById("tab-ask")!==null,_n=class extends Error{constructor(e){super(e),this.
why=e}},mn=null,Qn=new Map,xl=0;function bl(t,e,n){xl+=1;let o=xl;return new Promise((s,r)=>{Qn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Nr(t){mn?.worker.terminate(),mn=null;for(let{reject:e}of Qn.
values())e(new _n(t));Qn.clear()}async function pm(){let t=await ye(await ie("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:l}})=>{if(l)return Nr("broke");let f=Qn.get(r);Qn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Nr("broke")};let o=[await ie(
"engine"),await ie("engine-data"),u.readings[0],document.baseURI],s=bl(n,"open",o);return{worker:n,known:s}}var Rr=null;
async function kl(){return mn||(Rr??=pm(),mn=await Rr,Rr=null,mn)}async function $l(){return(await kl()).known}
async function gt(t,...e){let{worker:n,known:o}=await kl();await o;let s=setTimeout(Nr,1e3*Ir,"ended");try{return await bl(
n,t,e)}finally{clearTimeout(s)}}var Yn="http://www.w3.org/2001/XMLSchema#",um=/[\p{Cc} <>"{}|\\^`]/u,dm={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function as({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(as).join(" ")} )>>`;if(t==="uri"){if(um.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>dm[r])}"`;return o?`${s}@${o}`:n&&n!==`${Yn}\
string`?`${s}^^<${n}>`:s}var mm=["Long","Int","Short","Byte"],hm=["integer",...mm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],e0=new Map([...hm.map(t=>[Yn+t,/^[+-]?\d+$/]),
[`${Yn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Yn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Yn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Sl=null,vl=null;function jr(t){let{prefixes:e}=I.terms??u;return Sl??=new Map(u.things.map(({name:n},o)=>[
We(n,e),o])),t?.type==="uri"?Sl.get(t.value):void 0}function gm(){if(!I.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=I.terms,o=r=>`<${We(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):t[l],d=`${o(r)} <${We(e[a],n)}> ${f}`;s.set(d,[...s.get(d)??[],l])}),
s}function Ol({evidence:t}){vl??=gm();let e=t.map(n=>({one:n,places:(vl?.get(wm(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var wm=({triple:t})=>t.map(
as).join(" ");function Ml(t){let n=[...new Set(t.flat().map(jr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!R(
s));return o.length?o:n}var ym=60,is=()=>O.answer?Ml(O.answer.rows.map(({terms:t})=>t)):[];function El(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=is(),e=t.filter(o=>!U(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
ym?Vt(n):null,m.highlighted??[]}function Pr(){return O.isDrawn=!0,an({...Ec(),added:is()}),m.highlighted=null,
null}var Tl=null;function ke(){return Tl??=xm(),Tl}async function xm(){try{let[t,e]=await Promise.all([$l(),Vn()]);
Object.assign(I,{now:t,terms:e})}catch(t){I.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}q()}var Al=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function Cl(){ue()&&O.key!==Al()&&Dr()}var cs=null;async function Dr(t=!1){
let e={};cs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Al()});let{reading:n,language:o}=m,
s=[];try{await ke();let r=O.own===null?await gt("answer",O.name,O.typed,n,o,O.rates):await gt("sparql",O.own,n,
o);if(cs!==e)return;let{table:a=null,holds:i=null,refused:l,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),l&&(O.trouble={kind:"refused",message:l}),s=f||O.isDrawn?Pr():El(),st(a?h("rows")(a.rows.length):""),
t&&a&&Eo(),a&&!a.rows.length&&O.own===null&&km(e)}catch(r){if(cs!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let l=r instanceof _n?r.why:bm(i);O.trouble={kind:l,details:i,message:a}}
q(),(s===null||s.length)&&re(s)}var bm=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function km(t){
let e=await gt("alternatives",O.name,O.typed,m.reading).catch(()=>null);cs===t&&(O.others=e,q())}function Ll(){
X(),lt();let t=Pr();Tt("ask"),q(),re(t)}var wt=(t,e={},n=null)=>Br({name:t,typed:e,said:n}),Xn=t=>Br({own:t});
function Fr(t){X(),O.rates=t,Dr(),q()}var hn=()=>Br({});function Br(t){X(),lt(),qr(t),Tt("ask"),ut(!0),q()}function qr(t){
En(t),(O.name||O.own)&&Dr(!0)}var $m="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Jn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Nl=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?$m[Math.floor(n/588)]:e}).join("");function Wr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Rl=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Il(t,e){
let[n,o]=[Rl(t),Rl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var Sm=.5,Pl=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Jn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Jn),...r],initials:s.map(Nl).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function Zn(t,e=12){let n=t.trim().normalize("NFC"),o=Jn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Pl.
map((r,a)=>{let i=s?r.initials.map(l=>Wr(l,n)):r.plain.map(l=>Wr(l,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(U(r.thing))-Number(U(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function ls(t,e){let n=Zn(t,e);if(n.length)return n;let o=Jn(
t.trim());return Pl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Il(a,o)))})).filter(({share:s})=>s>=
Sm).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Dl(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>M(`${Mo(a.name)} ${Ve(a)}`,()=>wt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=c("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[c("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function Fl(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?ls(e,3):[],s=o.map(r=>M(A(r),()=>wt(O.name,
{...O.typed,[t]:[Te(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function Bl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(I.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),l=c("s\
mall",{},` ${i} · ${h("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>wt(
o,s)},a,l))});return[c("h2",{},h("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},h("notAllA\
sked")):""]}function Ue(t){let{passages:e="",prefixes:n={}}=I.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function vm(t){let e=M(h("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=h("copied")},{class:"tool"});return c("li",{},c("span",{dir:"auto"},t)," ",e)}var Ur="";function fs(t){
let e=c("ul",{class:"cites"},c("li",{class:"muted"},h("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Ur===n)&&(Ur=s.open?n:""),!s.open)return;await ke();let r=new Map(Object.entries(I.now?.citations??
{}).map(([i,l])=>[Ue(i),l])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(vm),I.now?"":
c("li",{class:"muted"},h("notStarted")))}return c("details",{ontoggle:o,open:Ur===n},c("summary",{},h("cite")),
e)}var Om=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Mm="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",He=null,to=Om,ql=new Map;function Em(){let t=ql.get(m.reading)??gt("vocabulary",m.
reading);return ql.set(m.reading,t),t}async function Tm(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await Em(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:f,kind:d})=>({label:[i,...f].join(" "),displayLabel:i,detail:l[o],
apply:i,type:d})),r=Object.keys(I.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Mm.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Hr(){if(!He)return;let{doc:t}=He.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}He.dispatch(window.editor.setDiagnostics(
He.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Am={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Cm={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Lm(t){let e=()=>(Xn(He.
state.doc.toString()),!0),n=Object.entries(Am).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Tm],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(to=r.doc.toString())}),t.EditorView.theme(Cm)]}async function Rm(t,e){
if(await ns("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Lm(n)});He=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Hr()}function Wl(){
O.own&&(to=O.own);let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
to,t.addEventListener("input",()=>{to=t.value});let e=c("div",{class:"sparql"});return He=null,setTimeout(()=>Rm(
e,t).catch(()=>{})),[M(`← ${h("allQuestions")}`,hn,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),
c("p",{class:"note"},h("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"to\
ols"},M(h("run"),()=>Xn(to),{class:"tool run"}))]}function ps(t,e){let n=c("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:c("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var gn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return c("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Nm=12,Ul=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),eo=({label:t})=>t[m.language==="ko"?1:
0];function Im(t,e){let n=Ul(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Ul(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(eo(r.choice),eo(a.choice))),o.slice(
0,Nm).map(({choice:r})=>r)}function Hl(t,e,n){let{input:o,list:s}=ps(t,{"aria-label":h("found")}),r=[],a=new gn(
o,s,d=>f(r[d].typed)),i=()=>a.show(r.map((d,g)=>a.option(g,c("span",{dir:"auto"},eo(d)))));async function l(){
r=Im(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(d){o.
value="",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"keydown",d=>{d.isComposing||(r.length&&a.step(d,r.length)?i():d.key==="Enter"?(d.preventDefault(),f(r[a.active]?.
typed??o.value)):d.key==="Escape"&&a.close())}),c("div",{class:"completion"},o,s)}var Gl=(t,e)=>M(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var zl=new Map;async function Kl(t){let e=JSON.stringify([O.name,t,m.reading]),n=zl.get(e)??await gt("choices",
O.name,t,m.reading);return zl.set(e,n),n}function Vl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],wt(O.
name,n)}function jm({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(d=>{let g=Gl(
d,()=>Vl(t,r.filter(p=>p!==d)));return Kl(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===d||x.includes(d));
w&&(g.textContent=eo(w))}),g}),i=Hl(s,()=>Kl(t),d=>Vl(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t"),f=_(o);return l.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,c("div",{class:"field"},c("label",{for:s},
S(n)),a.length?c("div",{class:"chips"},...a):"",i)}var Pm=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?I.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),wt(e)};return o?c("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function _l({title:t,description:e,parameters:n}){return[M(`← ${h("allQuestions")}`,hn,{class:"\
plain back"}),c("h2",{tabindex:"-1"},S(t)),c("p",{class:"note"},...Pm(S(e))),...n.map(jm)]}var Ql=t=>Mt(`topic-${t}`)||t,Gr="";function Yl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Gr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:d,
tags:g})=>{let p=[l,f,d,g,g.map(Ql)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let d=i.filter(p=>p.tags.includes(l)).map(({name:p,title:w})=>c(
"li",{},M(S(w),()=>wt(p),{class:"question",value:p}))),g=c("summary",{},Ql(l)," ",c("small",{},String(d.length)));
return d.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...d))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Gr,s.addEventListener("input",()=>{Gr=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(h("ownQuery"),()=>Xn(""),{
class:"plain"})),n]}var Xl="";function Jl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(Ir):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function us(){
if(!jt()||m.tab!=="ask")return;ke(),Cl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
I.now!==null,I.hasFailed]);if(Hr(),t===Xl)return;Xl=t;let e=te(),n=I.now?O.own!==null?Wl():e?_l(e):[...ue()?[c(
"p",{class:"erratum"},h("noQuestion")(O.name))]:[],...Yl(I.now.questions)]:[c("p",{class:"muted",role:"status"},
I.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var Zl="currency";var tf=/^[A-Z]{3}$/,Dm=/^\d{4}-\d\d-\d\d$/,ef=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Kr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>tf.test(a)&&i>0&&i<1/0);return tf.test(e)&&Dm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Fm({variables:t,rows:e}){let n=t.indexOf(Zl);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var zr=(t,e)=>c("label",{},c("span",{},t),e);function nf(t){let e=Fm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,selected:l===
n?.currency},Wt(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"worth"}),a=()=>{
let l=e.filter(f=>f!==o.value).map(f=>{let d=n&&n.currency===o.value?String(n.worth[f]??""):"",g=c("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:d});return zr(h("worth")(Wt(f),Wt(o.value)),g)});r.replaceChildren(
...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let d=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);Fr(Kr([o.value,s.value,...d].join()))}return c("details",{class:"rates",open:n!==
null},c("summary",{},h("oneCurrency")),c("p",{class:"note"},h("ownRates")),c("form",{onsubmit:i},zr(h("commonC\
urrency"),o),zr(h("rateDate"),s),r,c("button",{class:"tool"},h("convert")),n?M(h("ownCurrencies"),()=>Fr(null),
{class:"tool"}):""))}var no=[];for(let t=2;no.length<64;t+=1)no.every(e=>t%e)&&no.push(t);var of=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Bm=no.map(t=>of(Math.cbrt(t))),qm=no.slice(0,8).map(t=>of(Math.sqrt(t))),Xt=(t,e)=>t>>>e|t<<32-e;function sf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(qm),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=Xt(r[x-15],7)^Xt(r[x-15],18)^
r[x-15]>>>3,v=Xt(r[x-2],17)^Xt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+v|0}let[i,l,f,d,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(Xt(g,6)^Xt(g,11)^Xt(g,25))+(g&p^~g&w)+Bm[x]+r[x]|0,v=(Xt(i,2)^Xt(i,13)^Xt(i,22))+(i&l^i&f^l&
f)|0;[y,w,p,g,d,f,l,i]=[w,p,g,d+k|0,f,l,i,k+v|0]}[i,l,f,d,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var rf=60,Wm=1e5,Um=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],oo=({name:t})=>t.split("/").slice(0,-1).join("/"),Vr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Vr.set(oo(t),[...Vr.get(oo(t))??[],e])});var Qr=new Map;function af(t,e){let n=new Map,
o=null,[s,r]=[0,Wm];for(let a of e){let{begin:i,end:l,sha256:f}=u.passages[a],d=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&sf(new TextEncoder().encode(d(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:d(p)}),s=p-i)}return n}var _r=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Hm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:af(o,n),undone:[]},
r=n.find(g=>!_r(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of Um){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=af([...i],n),f=g=>n.filter(p=>_r(g,p)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function cf(t){let[e]=[...Vr].map(
f=>Hm(t,f)).sort((f,d)=>d.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Qr.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:l===void 0?void 0:
u.passages[l],moved:o.filter(f=>r.has(f)&&!_r(r,f)).length}}var lf=t=>Qr.get(oo(u.passages[t])),Yr=()=>Qr.size>
0,ds=t=>u.passages[t].sha256?lf(t)?.sentences.has(t):void 0;function ff(t){let e=lf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-rf),o).join(
""),words:s,after:e.points.slice(r,r+rf).join("")}}var so=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),ms=t=>so().filter(
e=>e.passage===t);function wn(t,e=m.language){let n=so(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Ge(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function Gm(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${Ge(t)}`}function zm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ge(r)]:[])}function Km(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Ae),r=e.flatMap(l=>u.statements[l].corrected).map(S),a=[...new Set(
s.flatMap(zm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${H(e)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${S(
o)}`),r.length?c("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function ro(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>Km(o,s))}function Xr(t){let e=ff(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):ds(t)===!1?c("p",{class:"unfound"},h("unfound")):""}function Jr(t){let e=t.map(({text:n,statements:o})=>{
let s=H(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function pf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},Jr(t),...e,
...ro(n))}function Vm(t,e){let{text:n}=u.passages[t];return pf(e,c("p",{class:"source"},at(t)),n?c("p",{class:"\
paraphrase",dir:"auto"},S(n)):c("p",{class:"muted"},h("unparaphrased")),Xr(t))}function ze(t){let e=so(),n=new Set(
e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(f=>t.has(f))&&o.set(l.passage,[...o.
get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Gm(l),statements:[l]})),r=[...o.get(null)??
[],...s],a=u.passages.length?c("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([l,f])=>l===null?
[]:[Vm(l,f)]);return r.length?[...i,pf(r,a)]:i}function uf(t){let{wanted:e,rest:n}=Ol(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ue(r)));return c("div",{class:"why"},...ze(
e),...s.map(r=>c("p",{class:"paraphrase"},ss(Ue(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
c("p",{class:"muted"},h("unsourced")),t.passages.some(r=>I.now?.citations[r])?fs(t.passages.map(Ue)):"")}var ta=200,hs=ta;function _m(t,e){let n=jr(e);if(n!==void 0&&n<j)return M(t,()=>It(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?at(o):c("span",{dir:"auto"},t)}var Qm=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e])),Ym=({headings:t,rows:e})=>t.findIndex((n,o)=>e.
length===1||new Set(e.map(({cells:s})=>s[o])).size>1);function Xm(t,e,n,o){let s=O.row===n,r=M(`${n+1}${e.mark}`,
()=>{O.row=s?null:n,q(),$("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`row-${n}`,
"aria-expanded":String(s),"aria-label":h("whyRow")(n+1,e.mark)}),a=t.columns.map((f,d)=>{let g=e.terms[t.variables.
indexOf(f)];return c("td",{class:`${Qm(t.rows,d)?"numeric":""} ${d===o?"head":""}`,"data-heading":t.headings[d]},
e.cells[d]?_m(e.cells[d],g):"")}),i=O.own===null?r:String(n+1),l=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"\
row"},i),...a);return s?[l,c("tr",{class:"opened"},c("td",{colspan:String(a.length+1)},uf(e)))]:[l]}function Jm({
mark:t,rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):
o?h("supplied"):"",l=i.replace(/\.?$/,i?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}\
: `),l,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",ss(f)]))}function Zm(t){let n=`sovk\
g sparql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(h("copy\
Command"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});
return o}function th({headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ue).
join(" ")]),o=gl([["#",...t,h("sentence")],...n]);xe(new Blob([o],{type:"text/csv;charset=utf-8"}),"csv")}function eh(t){
let{headings:e,rows:n,footnotes:o,also:s,subject:r,unsaid:a}=t,i=n.slice(0,hs),l=Ym(t),f=M(h("moreRows"),()=>{
hs+=ta,Zr="",q()},{class:"tool"}),d=[c("th",{scope:"col"},"#"),...e.map(p=>c("th",{scope:"col"},p))],g=Object.
values(s).map(p=>c("p",{class:"note"},h("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[te()?.gathers&&
I.now?.isApart?c("p",{class:"note"},h("apart")):"",te()?.gathers&&I.now?.mixed?c("p",{class:"erratum"},h("mixe\
d")):"",r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAn\
swer")},fl(t.chart,()=>$("answer").clientWidth-48,nf(t),O.rates!==null),c("table",{},c("thead",{},c("tr",{},...d)),
c("tbody",{},...i.flatMap((p,w)=>Xm(t,p,w,l)))),n.length>hs?f:"",a.length?c("p",{class:"note"},h("emptyColumns")(
a)):"",...g,te()?.refusal?c("p",{class:"note"},h("noEvidence")):"",...O.own!==null?[c("p",{class:"note"},h("ow\
nEvidence")),Zm(O.own)]:[],...o.map(Jm))]}function nh(){let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[c(
"p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",{class:"erratum",role:"alert"},Jl()),...Fl()]:e!==
null?[c("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},h("noRows")),...Bl()]:t?eh(t):[]}function df(){
let t=$("answer");t.classList.remove("cards");let e=t.querySelector(".scroll"),n=e!==null&&e.scrollWidth>e.clientWidth;
t.classList.toggle("cards",n)}var mf=null,Zr="";function hf(){let t=$("answer");if(t.hidden=!ue()||O.own!==null&&
!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.toggle("answered",!t.hidden),t.hidden)
return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,
O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,m.language,document.documentElement.dataset.theme,I.now!==
null]);if(l===Zr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(hs=ta),t.dataset.asked=JSON.stringify([e,n,
o]),Zr=l;let f=i?.rows??[],d=o===null?S(te()?.title??e):h("ownQuery"),g=o===null?Ve(O):"",p=t.querySelector(".\
scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{tabindex:"-1"},d,g?c("small",{dir:"auto"},
` ${g}`):""),i?c("span",{class:"counts",role:"status"},h("rows")(f.length)):"",i&&is().length&&!O.isDrawn?M(h(
"asThePicture"),Ll,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>th(i),{class:"tool csv","aria-label":h("\
saveTable")}):"",M("×",hn,{class:"tool close","aria-label":h("closeAnswer")})),...Dl(),...nh()),df(),mf??=new ResizeObserver(
df),mf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var gs=[28,72],oh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
gf=u.passages.map(t=>[t.text].flat());function sh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function rh(t,e,n){let o=t.slice(Math.max(0,n-gs[0]),n).replace(
n>gs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+gs[1]).replace(n+gs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function wf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=oh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(sh),a=[];for(let[i,l]of u.passages.entries()){if(a.length===e)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(l.text),...gf[i]],p=r.length?
[d,...g].find(k=>r.every(v=>v.test(k))):void 0,w=f?d:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
d?void 0:["en","ko"][gf[i].indexOf(w)];a.push({passage:i,lang:x,...rh(w,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!Yi.includes(t))return null;m.arrangement=t}});function ah(t){
X();let e=kt();m.arrangement=t,t||an(e),Hn(),q(),Nt()}function yf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>ah(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Ji}function xf(){$("arrange").value=
m.arrangement}var ih=/^(Heading|소제목|제목)[^:]*: /,ch=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),ao=new Map,kf=M("‹",()=>sa(-1),{class:"tool","data-label":"previous"}),$f=M("›",()=>sa(1),{class:"\
tool","data-label":"next"}),Sf=c("span",{class:"here"}),yn=c("select",{"data-label":"jump"}),ea=c("div",{class:"\
bar reading"},kf,$f,Sf,yn),na=c("div",{}),ys=t=>u.passages[t].kind==="heading",ws=[...u.passages.keys()].filter(
ys),oa=t=>S(u.passages[t].text)||h("unparaphrased");function lh(t){let e=oa(t).replace(ih,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function fh(t){let e=ms(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Xr(t),u.articles.length&&jt()?fs([u.passages[t].
name]):"",e.length?c("p",{class:"muted"},h("itStates")):"",e.length?Jr(e):c("p",{class:"muted"},h("nothingStat\
ed")),...ro(n,u.passages[t].errata))}function ph(t){let e=ds(t);if(e===void 0)return"";let n=c("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=c("span",{class:"unseen"},h(e?"isVerified":"isDifferent"));return c("span",{
class:e?"verified":"differs"},n,o)}function uh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,
r=c("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
m.passage===null&&t===0?"0":"-1",onclick:()=>we(t)},ys(t)?"":c("span",{class:"number"},`${n||e} `),oa(t),o.length?
c("sup",{},"†"):"",ph(t));return ao.set(t,r),c("li",{},ys(t)?c("h3",{},r):r,s?fh(t):"")}function dh(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!ys(t[0])?h("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(ws.
length?"h4":"h3",{},o):"",c("ol",{class:"sentences"},...t.map(uh)))}function sa(t,e=!1){let n=m.passage===null?
0:m.passage+t;n<0||n>=u.passages.length||(we(n),e?ao.get(n)?.focus({preventScroll:!0}):st(`${qe(u.passages[n])}\
: ${oa(n)}`))}function vf(){let t=$("reader");t.append(ea,na),t.addEventListener("keydown",e=>{let n=ch.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),sa(n,!0))}),yn.addEventListener("change",
()=>we(Number(yn.value)))}function mh(){let{passage:t}=m,e=u.passages.length;kf.disabled=!t,$f.disabled=t===e-
1,Sf.textContent=t===null?h("sentences")(e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
ws.findLast(o=>o<=t);yn.replaceChildren(...n===void 0?[c("option",{value:""},h("jump"))]:[],...ws.map(o=>c("op\
tion",{value:String(o)},lh(o)))),yn.value=n===void 0?"":String(n),yn.hidden=!ws.length,ea.hidden=!e}function hh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[c("h2",{class:"\
article",dir:"auto"},S(o))]:[],dh(n)]})}function gh(){let t=new Map;u.passages.forEach((s,r)=>{let a=`${oo(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=M(h(Yr()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("fileNote")),c("div",{class:"tools"},n)];ao.clear(),
na.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},h(u.passages.length?"textHelp":"noText")),u.
articles.length&&!Yr()?c("p",{class:"note"},h("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?o:[],...hh(
[...t.values()]))}var bf=null;function wh(){let t=$("reader"),e=m.passage===null?null:ao.get(m.passage)?.closest(
"li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){bf!==m.passage&&e.scrollIntoView(),
bf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+ea.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function xs(){
let{activeElement:t}=document,e=na.contains(t)&&t?.classList.contains("sentence");mh(),gh(),e&&ao.get(m.passage??
0)?.focus({preventScroll:!0}),wh()}function ra(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function io(t){m.language=t,document.documentElement.lang=t,document.title=S(u.title),
$("title").textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Mt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Mt(n.dataset.
label));$("query").placeholder=h("search"),Gt("languages",t)}var yh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function aa(t,e){let n=yh[e?"touch":"mouse"],o=E.getScale(),
s=l=>E.canvasToDOM(G(l)),[r,a,i]=[1/0,-1,""];for(let l of z()){let{x:f,y:d}=s(l),g=Math.max(0,Math.hypot(f-t.x,
d-t.y)-Kt(l,o,rt(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:f,to:d,bend:g}of r>2?Q().values():[]){let p=Us(
s(f),s(d),g),w=Math.min(...p.slice(1).map((y,x)=>Tn(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var ia=()=>m.selected!==null||!!m.pair||!!m.highlighted,Ke=!1,xh=({pointer:t})=>aa(t.DOM,Ke);function Of(t){let{
thing:e}=aa(t,Ke);e!==void 0&&Zo(e,!1)}function Mf(){let t=$("drawing");E.on("click",e=>{let{thing:n,line:o}=xh(
e);n!==void 0?_c(n):o!==void 0?Yo(rr(o)):ia()&&Fe()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Ke||Of({x:e-o,y:n-s})}),E.on("doubleClick",({pointer:e})=>Ke&&Of(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Ke=n.pointerType==="touch",Ke&&e==="poi\
nterdown"&&Or()},!0);t.addEventListener("mousemove",e=>Ke&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Or)}var $e=(t,e)=>$(t).addEventListener("click",e),bs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function bh(){$e("closer",()=>Pe(1.4)),$e("farther",()=>Pe(1/1.4)),$e("whole",()=>Nt()),$e("undo",Tr),$e(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Hc(t)})}var ca=()=>$("menu").getAttribute("aria-expanded")==="true",la=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Af(){la(!1),$("menu").focus()}function Ef(t){ge(t),q()}var Cf=()=>$("theme").
setAttribute("aria-pressed",String(cn()));function kh(){$e("menu",()=>la(!ca())),bs("modes",t=>{Be(t),ca()&&Af()}),
bs("readings",ol),bs("languages",t=>{io(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&la(!1)});$e("theme",()=>Ef(cn()?"light":"d\
ark")),je.addEventListener("change",()=>Ef(je.matches?"dark":"light"))}function Tf(t){Tt(t),t==="text"&&xs(),us()}
function $h(){$e("fold",()=>ut(!ri())),bs("tabs",Tf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Tf(o.value),o.focus()})}function Sh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Tr()),!(e||n||t.altKey)&&(t.key==="Escape"&&ca()?Af():t.key==="Escape"&&ia()?Fe():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Lf(){Mf(),bh(),kh(),$h(),Ia(Jo),addEventListener("resize",()=>{m.mode==="picture"&&
Wc()}),document.addEventListener("keydown",Sh),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);Gt("modes",m.mode)}var vh=64*1024*1024,ce=null;function Nf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,qe):""}function Oh(){ce=null,fa()}function fa(){let t=$("took");if(t.hidden=ce===null,ce===null)return;t.className=
ce.read?.of&&ce.read.found===ce.read.of?"":"wrong";let e=M("×",Oh,{class:"tool","aria-label":h("close")});t.replaceChildren(
c("p",{dir:"auto"},Nf(ce)),e)}async function Mh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>vh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:cf(r)}}async function Rf(t,e=!1){t.length&&(ce=await Mh(t,e),m.tab==="overview"&&Tt("tex\
t"),ut(!0),q(),st(Nf(ce)))}function If(){let t=$("file");t.addEventListener("change",async()=>{await Rf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Rf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Eh=60,Th=2,Ah={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},jf={"+":()=>Pe(1.4),"=":()=>Pe(
1.4),"-":()=>Pe(1/1.4),0:()=>Nt(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function Ch([
t,e]){let n=Ie().get(m.selected??-1)??E.getViewPosition();return[...Ie()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&l<2*i?[{thing:s,far:i+Th*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Lh([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Eh/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function Pf(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Ah[e.key];if(!(!n&&
!Object.hasOwn(jf,e.key)))if(e.preventDefault(),!n)jf[e.key]();else if(e.shiftKey)Lh(n);else{let o=Ch(n);o!==void 0&&
Qc(o)}})}var Rh=250,Df=3,xn={rows:[],note:"",isBusy:!1};async function Nh({name:t,typed:e}){let{table:n}=await gt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>_(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,Df).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>Df?" …":""}`:""}`}function Ih(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...d)=>({content:[c("span",{},Mo(f.name)," ",c("b",{dir:"auto"},Ve(f)),...d),f===
e[0]?"":c("small",{},h(f===s?"nearest":"orElse")),f.left.length?c("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>wt(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...xn,rows:[
e[0],...a].map(f=>i(f))};if(r)return xn;let l=s&&!n.length&&!o.length?[i(s)]:[];return{...xn,rows:l,note:h("no\
neAnswers")(n,o)}}function Ff(t){let e={said:"",isSpare:!1},n=0,o=0,s=!1;function r(l=0){t({...xn,isBusy:!0,note:I.
now?h("understanding")(l):h("starting")}),o=window.setTimeout(r,1e3,l+1)}function a(l){clearTimeout(o),t(l)}async function i(){
if(s)return;s=!0;let l=null;for(;l!==e&&e.said;){l=e;let{said:f,isSpare:d}=l;try{await ke();let g=await gt("un\
derstood",f,m.reading);if(l!==e)continue;let p=Ih(f,g,d);a(p);let[w]=g.found;if(!w)continue;let y=await Nh(w);
if(l!==e)continue;p.rows[0].content.push(c("small",{class:"beginning",dir:"auto"},y)),t(p)}catch(g){let{told:p}=g,
w=p?.status===void 0?"":h("served")(p);l===e&&a({...xn,note:w})}}s=!1}return(l,f)=>{for(let p of[n,o])clearTimeout(
p);let d=l.trim().split(/\s+/).filter(Boolean),g=jt()&&!I.hasFailed&&(d.length>1||!f&&/[?？]$/.test(l.trim()));
if(e={said:g?l.trim():"",isSpare:f},!g)return t(xn);ke(),r(),n=window.setTimeout(i,Rh)}}var Bf={role:"option","aria-disabled":"true","aria-selected":"false"},pa=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=Ff(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new gn(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=Zn(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(c("li",Bf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=F(e),s=c("span",{dir:"auto"},A(e));return this.#n.option(n,$t(
o),s,c("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.option(
this.#t.length+i,...a)),r=o?c("progress",{"aria-hidden":"true"}):"";return n&&s.push(c("li",Bf,n,r)),s.length?
[this.#d("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,
found:a,after:i},l)=>{let f=c("span",{dir:"auto",lang:s},r,a?c("mark",{},a):"",i);return this.#n.option(e+l,f,
c("small",{},Lr(u.passages[o])))});return this.#d("sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return c("l\
i",{role:"group","aria-labelledby":o},c("small",{id:o},h(e)),c("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},ks=(t,e,n)=>new pa(t,e,n);var ua=3;function qf(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function da(){$("tip").hidden=!0}function Wf(){$(
"drawing").addEventListener("mouseleave",da),$("drawing").addEventListener("pointerdown",da,!0),E.on("hoverNod\
e",({node:t,event:e})=>qf(e,A(t),c("small",{},S(F(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=Q().
get(t);if(!n)return;let o=wn(Ht(n.edges)),s=o.slice(0,ua).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},H(r.statements))));qf(e,...s,o.length>ua?c("small",{},`+ ${o.length-ua}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,da)}var jh="input, select, textarea, [role=tablist], [role=application]";function Uf(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Un(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(jh))){if(t.key==="ArrowRight")Qt(m.tour+
1);else if(t.key==="ArrowLeft")Qt(m.tour-1);else if(t.key==="Escape")Gn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var Ph={corrected:"corrected",stated:"stated","as-stated":"stated"};function $s(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>m.language===
ra()?"":m.language,read(t){if(t==="en"||t==="ko")io(t);else{if(t)return null;io(ra())}}});V("theme",{kept:!0,write:()=>cn()===
je.matches?"":cn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ge(t||(je.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?Ph[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Gt("readings",e)}});V("as",{write:()=>m.mode===Fs?"":m.mode,
read(t){if(t&&!vo.includes(t))return null;Mn(t||Fs)}});var Pt;function Se(t,e,n,o){V(t,{write:()=>Bt(n()),read(s){
let{places:r,unknown:a}=$s(qt(s),e);return o(r),a}})}var le=(...t)=>t.flatMap(e=>e===null?[]:Te(e)),ma=t=>t.map(
e=>u.kinds[e].name);Se("view",oi,()=>{let{preset:t}=kt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Pt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ee()}});Se("a\
round",_,()=>le(kt().centre),([t])=>{t!==void 0&&Object.assign(Pt,{preset:null,centre:t})});Se("show",Oo,()=>ma(
kt().asked),t=>Object.assign(Pt,{asked:t}));var Gf=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Se("hide",
Oo,()=>{let{away:t}=kt();return Gf(t)?[]:ma(t)},t=>Object.assign(Pt,{away:t}));Se("only",Oo,()=>{let{away:t}=kt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return Gf(t)?ma([e]):[]},([t])=>{t!==void 0&&(Pt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var Hf="*";V("with",{write:()=>Bt(kt().came.map(({thing:t,all:e})=>Te(t)+(e?
Hf:""))),read(t){let e=qt(t),{unknown:n}=$s(e,o=>_(o.replace(/\*$/,"")));return Pt.came=e.flatMap(o=>{let s=_(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Hf)}}),n}});Se("add",_,()=>le(...kt().added),
t=>Object.assign(Pt,{added:t}));Se("without",_,()=>le(...kt().removed),t=>Object.assign(Pt,{removed:t}));V("li\
nes",{write:()=>Bt(Co.flatMap(t=>Lt()[t]?`${t} ${Lt()[t]}`:[])),read(t){return Pt.sieve=ee(),qt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Co.find(r=>r===n);return s&&(Pt.sieve[s]=o),!s})}});Se("pin",_,()=>le(...kt().
pinned),t=>{an({...Pt,pinned:t}),lt()});function co(t,e,n,o,s){V(t,{write:()=>Bt(o()),read(r){let a=qt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=$s(a,n);return a.length&&!l.length&&s(...i),l}})}co("line",2,_,()=>m.pair?le(m.pair.from,m.pair.to):
[],(t,e)=>pn(t,e));co("passage",1,ni,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>Wn(t));co("path",
2,_,()=>m.isTold?le(m.path.from,m.path.to):[],(t,e)=>De(t,e));V("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&De(e,n,
{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(De(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=fn(e,n,o).paths.length?[]:null)}});co("at",1,_,()=>le(m.passed?m.selected:null),t=>se(
t,!0));co("entity",1,_,()=>le(m.passed?null:m.selected),t=>se(t));function zf(t){qr(t),m.tab==="overview"&&(m.tab="ask")}V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Bt(e)]),read(t,e){if(!t||!jt())return O.name&&En(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,qt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?zf({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});V("rates",{write:()=>ef(O.rates),read(t){let e=Kr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});V("sparql",{write:()=>O.own??"",read(t){if(t&&!jt())return[t];t&&O.own!==t?zf({own:t}):
!t&&O.own!==null&&En()}});V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ue(),
t&&t!=="answer"?null:void 0}});function Ss({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let l=o.split(`
`),f=e-(l.length-1)*n*Qe/2+n*.35;return B("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((d,g)=>d.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*Qe},x={fill:r?i.grave:i.mark,"font-weight":700};return B("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function Kf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},l){let[f,d,g]=[G(t),G(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[B("path",{d:li(f,d,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(v=>v.to===y)||w.push(Dh(G(y),n?bt(f,d,n,k):G(x),l(y),g,r));return w}function Dh(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,f]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+
s],p=[l-a*d,f-i*d],w=[[l,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return B("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Vf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=F(
t),i=o/6;return B("path",{d:Kn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},B("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var St=24,vs=22,ve=12,lo=18,Fh=480,Bh=2,_f=8e3;function qh(t,e){let n=kr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=B("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),d=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:v}of nc()){let T={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":ir};l.append(B("rect",{x:y,y:x,width:k,height:v,...T}))}
for(let y of n.lines)l.append(...Kf(Q().get(y.id),y,d));l.append(...n.things.map(Vf));for(let{x:y,y:x,radius:k,
sign:v}of n.signed){let T={"font-size":k*Go,"font-weight":700,"text-anchor":"middle",fill:t.paper};l.append(B(
"text",{x:y,y:x+k*Go*.4,...T},v))}for(let y of n.captions)l.append(Ss(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&l.append(B("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)l.append(Ss(y,U(y.thing)?t.soft:t.ink,t));l.append(...n.titles.map(y=>Ss(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(G(y)));return{svg:l,things:w,
width:r,height:a}}function ha(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();dt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ga=(t,e,n,o)=>t.map((s,r)=>B("te\
xt",{x:St,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Wh(t,e,n,o,s){let r=new Set(t),a=mt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:N(y))),l=[],[f,d]=[St,o+lo],g=(y,x,k,v=[])=>({
label:y,sign:()=>B("path",{d:`M${f} ${d-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":v.join(" ")||"none"})}),
p=[...new Set(t.map(N)),...i].map(y=>{let{label:x,family:k,shape:v}=u.kinds[y],T=n.families[k].full;return i.has(
y)?g(S(x),T,2,on(y)):{label:S(x),sign:()=>B("path",{d:Kn[v],fill:T,transform:`translate(${f} ${d-10})`})}}),w=e.
map(y=>g(h("wideLine")(Wt(y)),n.amounts[he(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+dt(y,ve)[0]+
lo;f+k>s&&f>St&&([f,d]=[St,d+lo]),l.push(x(),B("text",{x:f+18,y:d,"font-size":ve,fill:n.ink},y)),f+=k}return{made:l,
height:l.length?d-o+lo/2:0}}function Uh(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Hh(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function wa(t){let{licences:e}=await Vn(),n=Ac(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Fh,kr(n).width),[l,f]=Hh(),d=ha(l,vs,i-2*St,600),g=ha(f,ve+2,i-2*St),p=St+d.length*vs*1.3+
g.length*(ve+2)*1.3+lo/2,{svg:w,things:y,width:x,height:k}=qh(n,p);w.setAttribute("x",String((i-x)/2));let v=[
...Q().values()].filter(xt=>en(xt)!==null),T=[...new Set(v.flatMap(xt=>sn(xt)??[]))],{made:P,height:W}=Wh(y,T,
n,p+k,i-St),et=u.articles.map(S).filter(Boolean).join("; "),it=[et?h("slideSource")(et):"","sovkg",...e.map(Uh)].
filter(Boolean).join(" · "),Y=[w.textContent?.includes("†")||y.some(xt=>zt(xt).includes("†"))?h("slideErr\
ata"):"",it].filter(Boolean).flatMap(xt=>ha(xt,ve,i-2*St)),Dt=p+k+W,Zt=Dt+Y.length*ve*1.3+St,Me=B("svg",{xmlns:be,
viewBox:`0 0 ${i} ${Zt}`,width:i,height:Zt,"font-family":a,role:"img"});return Me.append(B("title",{},l)),t||Me.
append(B("rect",{width:i,height:Zt,fill:r})),Me.append(...ga(d,St/2,vs,{"font-weight":600,fill:o}),...ga(g,St/
2+d.length*vs*1.3+2,ve+2,{fill:s}),w,...P,...ga(Y,Dt,ve,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Me)],{type:"image/svg+xml"}),width:i,height:Zt}}async function Qf(t){let{file:e,width:n,height:o}=await wa(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Bh,_f/n,_f/o),i=c("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(d=>d?l(d):f(new Error("PNG")),"image/png")})}var fo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Yf=t=>t.
split(/[#/]/).at(-1)||t;function Xf({triples:t,things:e,terms:n}){let o=new Map;function s(f,d,g){let p=o.get(
`${f} ${d}`)??`k${o.size}`;return o.set(`${f} ${d}`,p),`<data key="${p}">${fo(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:d,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${fo(f.iri)}" target="${fo(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Yf(d),[...w.get(Yf(d))??[],g.value])}let i=e.map(({iri:f,
thing:d})=>{let[g,p]=[u.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",rs(d,n).join(" "))];for(let[y,x]of r.get(d)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${fo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,d])=>{let[g,p]=f.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${fo(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Jf="http://www.w3.org/2000/01/rdf-schema#label",Gh="http://www.w3.org/2001/XMLSchema#string",bn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Zf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function tp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Jf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Zf(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${bn(g)}@${p}`:w&&w!==Gh?`${bn(g)}^^${r(w)}`:bn(g)}let i=new Map,l=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of rs(p,n))l(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${bn(y[0])}@en`,`${bn(y[1])}@ko`]:[bn(y)];l(w,`${r(Jf)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)l(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${Zf(p)} .
`),`
`,...f].join("")}var zh={turtle:[tp,"text/turtle","ttl"],csv:[ml,"text/csv","csv"],graphml:[Xf,"application/graphml+xml","graph\
ml"]};async function ya(t){let[e,n,o]=zh[t];xe(new Blob([e(await yl())],{type:`${n};charset=utf-8`}),o)}var ep=()=>$(
"transparent").checked;async function Kh(){try{await navigator.clipboard.writeText(location.href),st(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var np={png:async()=>xe(await Qf(ep()),"png"),svg:async()=>xe(
(await wa(ep())).file,"svg"),print:()=>print(),link:Kh,turtle:()=>ya("turtle"),csv:()=>ya("csv"),graphml:()=>ya(
"graphml")};function Vh(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function op(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Vh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(np,n.id)&&(t.
hidePopover(),$("take").focus(),await np[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var _h=["ranked","rated","paid","pursued"],rp=6,ap=t=>u.kinds[N(t)].beside,xa=t=>t<j&&ap(t)==="others",ip=[...u.
things.keys()].slice(0,j).filter(xa).sort((t,e)=>L(e).length-L(t).length||t-e);function Qh(t,e){X(),m.beside=[
t,e],Eo(),q(),$("beside").querySelector("h1").focus()}function Yh(){X(),m.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function cp(t){let e=ip.filter(a=>a!==t);if(!xa(t)||!e.length)return"";let n=e.map(
a=>M(A(a),()=>Qh(t,a),{class:"tool"})),o=n.splice(rp),s=c("details",{},c("summary",{},h("andMore")(o.length)),
c("div",{class:"tools"},...o)),r=tt(h("besideOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function Xh(t,e){let n=[...Ot(t),...nt(t)].filter(s=>ap(s)===e);return wn(new Set(n.flatMap(pt).filter(
D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Jh({text:t,statements:e,passage:n}){let o=H(e),s=n===
null?"":at(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Zh(t,e){let n=Xh(
t,e).map(Jh),o=n.splice(rp);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},h("notSaid")),o.length?
c("details",{},c("summary",{},h("andMore")(o.length)),c("ul",{},...o)):"")}function sp(t,e){let n=ip.filter(s=>s!==
e[1-t]).map(s=>c("option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":h("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{X(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q(),$("bes\
ide").querySelectorAll("select")[t].focus()}},...n);return c("th",{scope:"col"},K(e[t]),o)}function lp(){let t=$(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=_h.map(o=>[c("tr",{},c("th",{colspan:"\
2",scope:"colgroup"},h(o))),c("tr",{},...e.map(s=>Zh(s,o)))]);t.replaceChildren(c("div",{class:"bar"},c("h1",{
tabindex:"-1"},e.map(A).join(" · ")),M("×",Yh,{class:"tool close","aria-label":h("close")})),c("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},sp(
0,e),sp(1,e))),...n.map(o=>c("tbody",{},...o)))))}V("beside",{write:()=>m.beside?Bt(m.beside.map(Te)):"",read(t){
if(m.beside=null,!t)return;let e=qt(t),n=e.map(_),o=e.filter((i,l)=>n[l]===void 0||!xa(n[l]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var fp=6,tg=12;function ba(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=Z(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,l=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function ka({out:t,property:e}){let n=S(u.predicates[e]);return t?
n:h("relationOf")(n)}var pp=({ends:t})=>[...t].map(([e,n])=>{let o=H(n);return c("span",{class:"end"},K(e),o?c(
"sup",{},o):"")});function eg(t){let e=pp(t),n=e.length>fp+1?fp:e.length,o=c("summary",{},h("andMore")(e.length-
n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},ka(t)),c("dd",{},...e.slice(0,
n),s))}function $a(t){let e=ft(J(t)?.captions??[""]).replaceAll(`
`," "),n=S(F(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function ng(t,e){let n=$a(t),o=ba(t,s=>s!==e&&!(U(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>It(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},ka(s)),...pp(s))))}function og(t){let e=new Map;for(let o of Ot(t)){let s=ba(o,a=>a===t).map(ka).join(
", ");if(!s)continue;let r=`${S(F(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=tg;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>ng(r,t)))))}function up(t){let e=ba(t,o=>R(t)||!R(o)).map(eg),n=R(t)?[]:og(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},h("asParts")),e.length?c("dl",{},...e):"",...n)}var sg=3,rg=5,dp=12,ag=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,ig=150;function mp({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:l,relation:f})=>l===o?f??[]:[])),r=e.map(l=>u.statements[l].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>ig?3:0)}function cg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ms(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function lg(t){let e=ko(t),o=wn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>mp(l,t)-mp(i,t)),s=[],r=(i,l)=>i.statements.some(f=>l.statements.includes(
f));for(let i of o)s.length<sg&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>cg(i,e));return[...new Set(a)]}function fg({text:t,statements:e,passage:n}){let o=H(e),s=n===null?"":
at(n),r=t.replace(ag,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function pg(t){
let e=o=>ft(J(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>J(o)?.sums.length?0:1;return Ot(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function ug(t){let e=pg(t).slice(0,rg).map(n=>{let o=nt(n).filter(r=>r!==t&&
!U(r)&&F(r).rank==="actor"),s=M($a(n),()=>It(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(K))});return e.length?c("ul",{class:"facts","aria-label":h("figures")},...e):""}function hp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(F(a).rank),o=nt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>dp+1?o.splice(dp):[],r=c("details",{},c("summary",{},h("andMore")(s.
length)),...s.map(K));return c("section",{class:"near"},c("h3",{},`${h("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(K),s.length?r:""))}var gp=t=>[...lg(t).map(fg),ug(t)];var dg=12,mg=3,wp=["from","to"];function yp(){let{from:t,to:e}=m.path;t!==null&&e!==null?Xo(t,e,{avoids:m.path.
avoids}):Os()}function hg(t){let{input:e,list:n}=ps(`path-${t}`,{"data-label":"found"});return ks(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&yp()}}),c("div",{class:"field"},c("label",{for:e.id,
"data-message":t}),e,n)}var xp=c("div",{"aria-live":"polite"});function bp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},yp()};$("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-\
message":"pathHelp"}),...wp.map(hg),M("",t,{class:"tool","data-message":"swap"}),xp)}function gg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,mg).join("; "))}var wg=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,K(t),
" – ",K(e)),gg(n),...ze(o));function yg(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,dg).map((f,d)=>{let p=Mr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
p,()=>Xo(n,o,{avoids:s,way:d}),{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-
a.length,l=h("asShort")(`${t.length}${e?"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},
c("span",{class:"muted"},l),...a,i>0?c("span",{class:"muted"},h("andMore")(i)):"")}function xg(){let{from:t,to:e,
avoids:n}=m.path,o=c("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
Xo(t,e,{avoids:s.checked})});return c("label",{class:"check"},o,h("avoidHubs"))}function bg(t,e){if(t===null||
e===null)return[];if(t===e)return[c("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=fn(t,e,
n),a=Mr(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[xg(),yg(s,r),c("p",{
class:"note"},i),c("ol",{class:"steps"},...a.map(wg))].filter(Boolean)}function Os(){for(let t of wp){let[e,n]=[
$(`path-${t}`),m.path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}xp.replaceChildren(...bg(m.path.from,
m.path.to))}function kp(t){m.path={...m.path,from:t,to:null,way:0},Os(),Tt("path"),$("path-to").focus()}var yt=(t,e,n={})=>M(Mt(t),e,{class:"tool","data-act":t,...n}),Sp=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function kg(t){let e=Ct(t),n=R(t)?[]:Ne(t),o=R(t)?[]:Ot(t).filter(Ct);return Sp(
yt("focus",()=>Xc(t)),Lo(t).total?yt("expand",()=>Zo(t)):"",R(t)&&e?yt("fold",()=>es([t])):"",R(t)&&!e?yt("unf\
old",()=>ts([t])):"",n.length?yt("unfoldAround",()=>ts(n)):"",o.length?yt("foldAround",()=>es(o)):"",yt("pathF\
rom",()=>kp(t)),e?yt("pin",()=>el(t),{"aria-pressed":String(me(t))}):"",e?yt("hide",()=>nl(t)):"",yt("release",
Fe))}function $g(t){let{count:e,kinds:n}=Mi(t),o=n.map(r=>S(u.kinds[r].label)),s=M(h("all"),()=>Yt(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function Sg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?K(n):c("span",{dir:"auto",
lang:n.lang||!1},Ge(t));return[c("dt",{},S(u.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},H([t])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function vg(t){
let e=pt(t).filter(D).flatMap(Sg);return e.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...e)):""}function Sa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?c("p",{class:"names","data-how":e},va(h(e)),...n):""}var va=t=>c("span",{class:"muted"},t);function Og(t){
let{name:e,same:n}=u.things[t];return c("details",{class:"data",open:$p,ontoggle:o=>$p=o.target.open},c("summa\
ry",{},h("data")),c("p",{class:"names"},va(`${h("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
va(`${h("elsewhere")} `),c("code",{},n.join(" "))):"",up(t),vg(t))}var $p=!1;function Mg(t){let{label:e,names:n}=u.
things[t],o=F(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=ze(ko(t));return[c("h2",{dir:"auto",tabindex:"-1"},S(e)),c("p",{class:"kind"},$t(o),S(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...gp(t),Sa(t,"broader"),Sa(t,"narrower"),Sa(t,"related"),kg(t),cp(
t),$g(t),hp(t),tt(`${h("said")} (${r.length})`,...r),Og(t)]}function Eg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Ct)?yt("fold",()=>es(o)):yt("unfold",()=>ts(o));return[c("h2",{tabindex:"\
-1"},fe()),c("p",{},K(t)," ",K(e)),Sp(o.length?r:"",yt("release",Fe)),tt(h("said"),...ze(Ht(n)))]}function vp(){
let{pair:t,selected:e}=m,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],o=t?Eg(t):e!==null?
Mg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function Oa(){return m.tour!==null?m.tour:u.steps.length&&ne()===u.steps[0].preset?0:null}var Ms=u.steps.length-
1,Tg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Ag(t){return Ms?t?[M(h("tourBack"),()=>Qt(
t-1),{class:"tool","data-act":"back"}),...t===Ms?[M(h("tourLeave"),Gn,{class:"tool next","data-act":"leave"})]:
[M(h("tourNext"),()=>Qt(t+1),{class:"tool next","data-act":"next"}),M("×",Gn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[M(h("tourStart")(Ms),()=>Qt(1),{class:"tool next","data-act":"tour"})]:[]}function po(t){
if(t)return c("p",{class:"kicker"},h("tourStep")(t,Ms));let e=u.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Cg(t){
let{text:e,passages:n}=un(t);return[po(t),c("h1",{id:"headline",dir:"auto"},...Tg(S(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},h("statedIn")),...n.map(at)),c("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Ag(t)))]}var Op=t=>t.toLocaleString(m.language);function Ma(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Ee.length?S(n):h("ownData")(Op(j-u.relations.length),Op(u.kinds.length),
A(Ee[0]))}var Lg=()=>b.centre===null?"":A(b.centre);function Rg(){if(m.mode==="types")return[po(null),c("h1",{
id:"headline"},h("types")),c("p",{class:"under note"},h("typesNote"))];let t=ne();if(t===null)return[po(null),
c("h1",{id:"headline",dir:"auto"},Lg()||S(u.title))];let{title:e}=u.presets[t];return[po(null),c("h1",{id:"hea\
dline"},S(e)),c("p",{class:"under note"},Ma(t))]}function Ng(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?qe(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:fe()}var Ig=t=>[
po(null),c("h1",{id:"headline",dir:"auto"},t)],jg=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function Mp(){let t=m.mode==="types"?null:Oa(),e=document.activeElement?.dataset?.act,n=$("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
Ng();n.replaceChildren(...(o?Ig(o):t===null?Rg():Cg(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":jg()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var Pg=9;function Ep(t,e){let n=u.kinds[t],o=!b.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Yt(t,o?"hide":"show")},e?os(n.family,on(t)):$t(n),S(n.label))}var Tp=(t,e)=>c(
"span",{},t,e);function Ap(t,e,n){if(!e&&!n)return[];let o=c("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=c("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[c("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function Cp(){let t=No(),e=new Set(u.relations.map(({thing:d})=>u.things[d].kind)),n=[
...u.kinds.keys()].filter(d=>t.has(d)||b.away.has(d)),o=n.toSorted((d,g)=>(t.get(g)??0)-(t.get(d)??0)).slice(0,
Pg),s=n.filter(d=>o.includes(d)),r=[...Q().values()],a=r.filter(d=>en(d)!==null),i=[...new Set(a.flatMap(d=>sn(
d)??[]))],l=z().filter(d=>zt(d).includes("†")),f=r.filter(({label:d})=>d.includes("†"));$("legend").replaceChildren(
...sr()&&!r.length?[c("b",{},h("linesOfChoice"))]:[],...s.filter(d=>!e.has(d)).map(d=>Ep(d,!1)),...s.filter(d=>e.
has(d)).map(d=>Ep(d,!0)),...r.some(({edges:d})=>d.some(({relation:g})=>g===null))?[Tp(os("stated",Wo),h("state\
dLine"))]:[],...i.map(d=>Tp(os(`tone-${he(d)}`,[],6),h("wideLine")(Wt(d)))),...Ap("grave",l.some(Le),f.some(({
grave:d})=>d)),...Ap("light",!l.every(Le),!f.every(({grave:d})=>d)))}var Lp="rankings",Dg=["country","pillar","year","printedAs"],uo=new Map;function Fg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return uo.has(n)||(uo.set(n,null),gt("answer",Lp,{},t,e).then(({table:o})=>{uo.set(n,o),q()},()=>uo.
delete(n))),uo.get(n)}function Bg({columns:t,headings:e,rows:n}){let o=Dg.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,f)=>c(
"td",{dir:"auto"},a[l],f?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function Rp(){let t=ne();if(t===null||
u.presets[t].name!=="ranks"||!jt())return"";let e=Fg();if(!e?.chart)return tt(h("ranked"),c("p",{class:"muted",
role:"status"},h("answering")));let n=M(h("allOfIt"),()=>wt(Lp),{class:"tool"}),o=tt(h("ranked"),Cr(e.chart,$(
"overview").clientWidth-32),Bg(e),n);return o.classList.add("ranks"),o}var qg=12;function Wg(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Ug({relation:t,sum:e}){let n=tr(t,e);if(n===null)return"";let o=document.createElementNS(
be,"svg");o.setAttribute("class",`amount tone-${he(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(be,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Hg(t){let{relation:e,sum:n}=t,o=H([n.statement]),s=o&&_e(n.statement),r=Bo(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=Wg(e).map(A).join(" → "),l=c("b",{},Zs(n.statement),o?c("sup",
{},o):""),f=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Yo(r)},f,Ug(t)))}function Np(){let t=Ne().flatMap(r=>Nn(
r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";let e=new Map;for(let r of t){let a=`${F(r.relation).family}\
 ${r.sum.currency}`;e.set(a,[...e.get(a)??[],r])}let n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].
flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,qg),[{relation:i,sum:l}]=a,d=n.filter(g=>g===
l.currency).length>1?` · ${S(F(i).label)}`:"";return[c("h4",{},Wt(l.currency)+d),c("ul",{class:"sums"},...a.map(
Hg))]}),s=t.map(({sum:r})=>r.statement).filter(_e);return tt(h(m.reading==="corrected"?"rightAmounts":"amounts"),
...o,...ro(s),c("p",{class:"note"},h("scales")))}function kn(t,e,n){let o=Lt()[t],s=[["",h("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Er({...Lt(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var Ip=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function jp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Si(),r=[kn("least",h("least"),t.map(([l,{amounts:f}])=>[
l,ft(f).replaceAll(`
`," ")])),kn("since",h("since"),e.map(l=>[String(l),String(l)])),kn("until",h("until"),e.map(l=>[String(l),String(
l)])),kn("status",h("statusIs"),n.map(([l,f])=>[l,S(f)])),kn("hearsay",h("hearsay"),Ip(o)),kn("errata",h("erra\
ta"),Ip(s))].filter(Boolean);if(!r.length)return"";let a=!de(Lt()),i=M(h("everyLine"),()=>Er(ee()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},h("sieve")),...r,
a?c("p",{class:"note",role:"status"},h("linesLeft")(Q().size)):"",a?i:"")}var $n=t=>t.toLocaleString(m.language),Gg=[...u.things.keys()].slice(0,j),zg=u.kinds.map((t,e)=>Gg.filter(n=>N(
n)===e).length),Pp=new Set(u.relations.map(({thing:t})=>N(t))),Dp=Ee.slice(0,8),Sn=t=>c("p",{class:"note"},t);
function Kg(){let t=ne(),e=u.presets.map((n,o)=>M(S(n.title),()=>Yc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return vo.includes("types")&&e.push(M(h("types"),()=>Be("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),tt(h("views"),c("div",{class:"tools",role:"grou\
p","aria-label":h("views")},...e),Sn(m.mode==="types"?h("typesNote"):t===null?h("ownView"):Ma(t)),u.presets.some(
({name:n})=>n==="all")?"":Sn(h("tooMany")($n(j))))}function Vg(t,e){let n=u.kinds[t],o=c("input",{type:"checkb\
ox",value:String(t),checked:!Je().has(t),onchange:({target:a})=>Yt(t,a.checked?"show":"hide")}),s=c("small",{},
h("shownOf")($n(e),$n(zg[t]))),r=S(n.label);return c("li",{},c("label",{},o,$t(n),c("span",{},r),s),M(h("only"),
()=>Yt(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function _g(){let t=No(),e=[...u.kinds.keys()],
n=s=>c("ul",{class:"kinds"},...s.map(r=>Vg(r,t.get(r)??0))),o=e.filter(s=>Pp.has(s));return[tt(h("kinds"),Sn(h(
"kindsNote")),n(e.filter(s=>!Pp.has(s)))),o.length?tt(h("lines"),Sn(h("linesNote")),n(o),c("div",{class:"tools"},
M(h("unfoldAll"),Zc,{class:"tool","data-act":"unfoldAll"}),M(h("foldAll"),tl,{class:"tool","data-act":"foldAll"}))):
"",Je().size?M(h("all"),()=>Yt(null,"all"),{class:"tool",id:"every"}):""]}function Qg({kind:t,names:e}){let n=e.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>ls(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function Yg(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function Xg(){let t=Dp.map(e=>c("li",{},K(e)," ",c("small",{},String(L(e).length))));return tt(h("connected"),
c("ul",{class:"things"},...t))}function Jg(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=c("span",{},S(un(
e).text)),o={type:"button",class:"question","aria-current":m.tour===e?"step":!1};return c("li",{},c("button",{
...o,onclick:()=>Qt(e)},n))});return t.length?tt(h("tourSteps"),c("ol",{},...t)):""}function Zg(){let t=Oa();if(t===
null)return[];let{points:e,passages:n}=un(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(at));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[tt(h("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].
text).map(a=>o(S(u.passages[a].text),[a]));return t?[tt(h("inShort"),c("ul",{class:"points"},...r))]:[]}function Fp(){
let t=[h("things")($n(j-u.relations.length)),h("statements")($n(u.statements.length)),u.passages.length?h("sen\
tences")($n(u.passages.length)):""],e=[c("h2",{class:"unseen"},h("overview")),m.unknown?Qg(m.unknown):"",...Zg(),
m.tour===null&&m.mode!=="types"?Np():"",Kg(),Jg(),Rp(),u.articles.length&&u.readings.length>1?Sn(h("bothReadin\
gs")):"",c("p",{class:"counts"},t.filter(Boolean).join(" · ")),c("p",{},h("help")),u.readings.length===1&&u.readings[0]===
"corrected"?Sn(h("onlyCorrected")):"",hi?Yg():"",..._g(),jp(),Dp.length?Xg():""];$("overview").replaceChildren(
...e.filter(Boolean))}var qp=t=>Math.min(...t,u.passages.length),Wp=t=>c("span",{class:"chips"},...t.map(at)),Up=t=>c("span",{dir:"a\
uto"},t),Hp=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),tw={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:K},{name:"kind",value:t=>S(F(t).label)},{name:"linkedTo",value:t=>nt(t).length},{name:"marks",
value:t=>Ce(t).length,cell:t=>Ce(t).length?`${H(Ce(t))} ${Ce(t).length}`:""}]},Bp=({passage:t})=>t===null?[]:[
t],ew={title:"wordRows",under:["thing"],rows:()=>so().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(Hp)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Up(t.text)},{name:"sentence",value:t=>qp(Bp(t)),cell:t=>Wp(Bp(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>H(t)}]},nw={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(D).map(t=>({row:t,things:Hp(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>K(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:Ge,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?K(e):Up(Ge(t))}},{name:"sentence",value:t=>qp(u.statements[t].passages),cell:t=>Wp(u.statements[t].passages)},
{name:"marks",value:t=>H([t])}]},Es={things:tw,...u.sentences.length&&{words:ew},statements:nw};var Ls=200,zp=matchMedia("(max-width: 640px)"),As={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Jt="things",Kp=!1,mo="",vn=Ls,Gp=t=>String(t).normalize("NFKC").toLowerCase();function ow(){
let{columns:t,rows:e}=Es[Jt],n=new Set([...z(),...mt().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>Kp||n.has(
p)||Jt==="words"&&w.some(y=>R(y)&&n.has(y)),s=Gp(mo),r=new Set(mo?Zn(mo,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!mo||t.some(y=>Gp(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:l,direction:f}=As[Jt],{value:d}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:d(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Ts=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Aa=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Ea=c("input",{type:"checkbox",id:"eve\
ry-row"}),Vp=c("p",{class:"note",role:"status"}),Cs=c("table",{}),Ta=M("",sw,{class:"tool","data-message":"mor\
eRows"});function sw(){vn+=Ls,Oe()}function _p(){Ts.addEventListener("input",()=>{mo=Ts.value.trim(),vn=Ls,Oe()}),
Ea.addEventListener("change",()=>{Kp=Ea.checked,Oe()}),zp.addEventListener("change",()=>$("table").hidden||Oe());
let t=c("label",{class:"check"},Ea,c("span",{"data-message":"everyRow"}));$("table").append(c("div",{class:"ba\
r"},Aa,Ts,t),Vp,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Cs,Ta))}function rw(t){
let{by:e,direction:n}=As[Jt];As[Jt]={by:t,direction:e===t?-n:1},Oe(),Cs.querySelector(`th [value="${t}"]`)?.focus()}
function aw(t){Jt=t,vn=Ls,Oe(),Aa.querySelector(`[value=${t}]`)?.focus()}function iw({name:t},e){let{by:n,direction:o}=As[Jt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(Mt(t),()=>rw(e),{value:String(
e)}))}function Oe(){Ts.placeholder=h("filter"),Aa.replaceChildren(...Object.entries(Es).map(([f,{title:d}])=>M(
Mt(d),()=>aw(f),{class:"tool",value:f,"aria-pressed":String(f===Jt)})));let{columns:t,title:e,under:n}=Es[Jt],
o=ow(),s=t.filter(({name:f})=>zp.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:d,cell:g})=>g?
g(f):String(d(f)),l=f=>{let d=s.map(p=>c("div",{class:"under"},i(f,p))),g=a.map(p=>c("td",{},i(f,p)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...d),...g)};Cs.className=Jt,Cs.replaceChildren(c("caption",{class:"unseen"},
Mt(e)),c("thead",{},c("tr",{},...[r,...a].map(f=>iw(f,t.indexOf(f))))),c("tbody",{},...o.slice(0,vn).map(l))),
Vp.textContent=h("rowsOf")(Math.min(vn,o.length),o.length),Ta.hidden=o.length<=vn,Ta.textContent=h("moreRows")}var cw=12,lw=18,[Qp,fw]=[9,38],pw=560,Xp=12,uw=80,Rs=t=>t.toLocaleString(m.language);function Jp(t){Be("pictur\
e"),Yt(t,"only")}function dw(t,e){let n=(a,i)=>e.reduce((l,{from:f,to:d,total:g})=>l+(f===a&&d===i||f===i&&d===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,l)=>n(a,l)-n(a,i)||t.indexOf(i)-t.indexOf(
l)),r.push(s.shift())}return r}function Yp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Rs(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function mw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},l=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,d]=[(e.x-i.x)/l,(e.y-i.y)/l],g={x:e.x-f*(e.radius+2),
y:e.y-d*(e.radius+2)},p={x:g.x-f*9,y:g.y-d*9},w=`${g.x},${g.y} ${p.x-d*4},${p.y+f*4} ${p.x+d*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var hw=(t,e,n,o={})=>B("text",{x:e,y:n,"font-size":Xp,"text-anchor":"middle",class:"label",...o},t);function gw(t,e,n,o){
let s=Math.max(...t.map(p=>Et.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;dw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=Qp+(fw-Qp)*Math.sqrt((Et.get(p)??0)/s),[k,v]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:v,radius:x})});let i=B("svg",{xmlns:be,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),l=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),d=[];function g(p,w,y,x=Xp,k=400){let v=dt(p,x,k)[0]/2+3;f.some(([T,P,W,et])=>w+
v>T&&w-v<W&&y+4>P&&y-x<et)||(f.push([w-v,y-x,w+v,y+4]),d.push(hw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${Rs(Et.get(p)??0)}`,w,y+x+16,14,600);l.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:v,at:T}=mw(y,x,r),P=1+5*Math.sqrt(p.total/l[0].total);i.append(
B("path",{d:k,class:"link","stroke-width":P}),B("polygon",{points:v,class:"tip"})),w<lw&&g(Yp(p),T.x,T.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:T,to:P})=>T===p&&P===p),v=B("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});v.addEventListener("click",()=>Jp(p)),i.append(v),k&&g(`↻ ${Yp(k)}`,w,y+x+32)}return i.
append(...d),i}var Ca=t=>c("button",{type:"button",class:"thing",onclick:()=>Jp(t)},$t(u.kinds[t]),S(u.kinds[t].
label));function ww(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,l])=>({from:s,name:i,to:r,n:l})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>c("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>c("tr",{},c("td",{},Ca(s)),c("td",{dir:"auto"},r),c("td",{},Ca(a)),c("td",{class:"\
numeric"},Rs(i))));return c("table",{},c("thead",{},c("tr",{},...n)),c("tbody",{},...o))}function Zp(){let t=$(
"types"),e=Xa(S),n=[...Et.keys()].sort((a,i)=>(Et.get(i)??0)-(Et.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>c("li",{},Ca(a)," ",c("small",{},Rs(Et.get(a)??0))));t.replaceChildren(o<pw?"":gw(n.slice(
0,Math.min(cw,Math.floor(o/uw))),e,o-32,Math.max(480,s-100)),c("ul",{class:"things"},...r),e.length?ww(e):"",M(
h("asPicture"),()=>Be("picture"),{class:"tool"}))}qa(tc,br,zo,ja,Cf,Mp,Cp,xf,Fp,vp,lp,Os,()=>m.tab==="text"&&xs(),()=>m.mode==="table"&&Oe(),()=>m.mode==="types"&&
Zp(),us,hf,fa,qs,()=>{$("undo").disabled=!Da()});bp();vf();_p();ks($("query"),$("found"),{take:It,sentences:wf,
read:we,asks:!0});If();Wf();Pf();Uf();yf();Lf();op();ut(!Ws.matches);$("empty").hidden=j>0;E.once("afterDrawin\
g",()=>performance.mark("drawn"));Jo(location.hash);m.mode!=="picture"&&performance.mark("drawn");window.sovkg=
{data:u,network:E,lines:Q,readable:_o,pointOn:bt,picture:{shown:Ie,things:z,isPinned:me},select(t){let e=_(t);
return e!==void 0&&It(e),e!==void 0}};document.documentElement.dataset.ready="";})();
