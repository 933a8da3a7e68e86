"""The canned questions for editors: made of the files in queries/ by `make format`."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, overload

from kg.graph.answer import Answer
from kg.graph.asking import Asking
from kg.graph.values import Entity

_Entity: TypeAlias = str | Entity
_Entities: TypeAlias = _Entity | Iterable[_Entity]
_Integer: TypeAlias = int | str
_Integers: TypeAlias = _Integer | Iterable[_Integer]
_Year: TypeAlias = int | date | str
_Years: TypeAlias = _Year | Iterable[_Year]
_Decimal: TypeAlias = int | float | Decimal | str
_Decimals: TypeAlias = _Decimal | Iterable[_Decimal]
_Text: TypeAlias = str
_Texts: TypeAlias = _Text | Iterable[_Text]

class Questions(Asking):
    @overload
    def __call__(
        self,
        name: Literal["actions"],
        /,
        *,
        agent: _Entities = ...,
        status: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["amounts"],
        /,
        *,
        currency: _Texts = ...,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["amounts-per-year"],
        /,
        *,
        agent: _Entities = ...,
        currency: _Texts = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["article"],
        /,
        *,
        passage: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["assessments"],
        /,
        *,
        about: _Entities = ...,
        aspect: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["awards"],
        /,
        *,
        recipient: _Entities = ...,
        award: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["bibliography"],
        /,
        *,
        source: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["big-tech-abroad"],
        /,
        *,
        company: _Entities = ...,
        place: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["budgets"], /, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["checked"],
        /,
        *,
        passage: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["chips"], /, *, topic: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["claims"],
        /,
        *,
        kind: _Entities = ...,
        claimant: _Entities = ...,
        about: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["company-profile"],
        /,
        *,
        company: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["comparisons"],
        /,
        *,
        about: _Entities = ...,
        compared_with: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["corrections"],
        /,
        *,
        thing: _Entities = ...,
        operation: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["country-profile"],
        /,
        *,
        country: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["data-centres"],
        /,
        *,
        topic: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["denied"],
        /,
        *,
        thing: _Entities = ...,
        about: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["energy"], /, *, topic: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["errata"],
        /,
        *,
        passage: _Entities = ...,
        severity: _Entities = ...,
        kind: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["errata-counts"],
        /,
        *,
        severity: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["errata-reasons"],
        /,
        *,
        severity: _Entities = ...,
        word: _Text = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["events"], /, *, event: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["facilities"],
        /,
        *,
        agent: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["figures"], /, *, figure: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["footnotes"],
        /,
        *,
        source: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["founders"],
        /,
        *,
        company: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["hearsay"],
        /,
        *,
        thing: _Entities = ...,
        stated_as: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["indexes"], /, *, index: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["investment-shares"],
        /,
        *,
        country: _Entities = ...,
        investor: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["investment-totals"],
        /,
        *,
        country: _Entities = ...,
        currency: _Texts = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["investments"],
        /,
        *,
        country: _Entities = ...,
        investor: _Entities = ...,
        currency: _Texts = ...,
        min_amount: _Decimal = ...,
        min_years: _Integer = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["investors-abroad"],
        /,
        *,
        investor: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["laws"], /, *, law: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["means"],
        /,
        *,
        thing: _Entities = ...,
        means: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["most-stated"],
        /,
        *,
        thing: _Entities = ...,
        type: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["movers"], /, *, country: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["not-said"],
        /,
        *,
        thing: _Entities = ...,
        topic: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["not-said-amounts"],
        /,
        *,
        investor: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["open-lists"],
        /,
        *,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["outline"],
        /,
        *,
        paragraph: _Integer = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["parts"], /, *, whole: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["parts-and-totals"],
        /,
        *,
        whole: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["person-profile"],
        /,
        *,
        person: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["phrases"], /, *, term: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["policies"], /, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["policy-phases"],
        /,
        *,
        policy: _Entities = ...,
        year: _Year = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["policy-profile"],
        /,
        *,
        policy: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["printed-names"],
        /,
        *,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["products"],
        /,
        *,
        developer: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["purposes"],
        /,
        *,
        purpose: _Entities = ...,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["rankings"],
        /,
        *,
        country: _Entities = ...,
        year: _Year = ...,
        pillar: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["ranks-side-by-side"],
        /,
        *,
        country: _Entities = ...,
        compared_with: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["recognized"],
        /,
        *,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["relationships"],
        /,
        *,
        agent: _Entities = ...,
        counterparty: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["relocations"],
        /,
        *,
        company: _Entities = ...,
        moved_to: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["research-funding"],
        /,
        *,
        recipient: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["research-organizations"],
        /,
        *,
        organization: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["results"],
        /,
        *,
        result_of: _Entities = ...,
        part_of: _Entities = ...,
        count_of: _Entities = ...,
        status: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["roles"],
        /,
        *,
        person: _Entities = ...,
        organization: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["sentence"],
        /,
        *,
        passage: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["shares"],
        /,
        *,
        thing: _Entities = ...,
        bound: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["sourced"],
        /,
        *,
        source: _Entities = ...,
        thing: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["start-ups"],
        /,
        *,
        country: _Entities = ...,
        called: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["statistics"],
        /,
        *,
        about: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["support"],
        /,
        *,
        agent: _Entities = ...,
        recipient: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["taxes-visas-subsidies"],
        /,
        *,
        agent: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["tiers"],
        /,
        *,
        group: _Entities = ...,
        country: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["timeline"],
        /,
        *,
        from_year: _Year = ...,
        to_year: _Year = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: Literal["unnamed"], /, *, group: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer: ...
    @overload
    def __call__(
        self,
        name: Literal["valuations"],
        /,
        *,
        company: _Entities = ...,
        currency: _Texts = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer: ...
    @overload
    def __call__(
        self, name: str, /, *, exact: bool = ..., evidence: bool = ..., **values: object
    ) -> Answer: ...
    def actions(
        self, *, agent: _Entities = ..., status: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What do countries, companies and people do?

        What they do, plan or have done: to what, with what effect, in figures, and how far it has come. An
            act with several objects or means has a row for each.

        Args:
            agent: only actions of this country, body, company or person, such as japan.
            status: only actions that have come this far: planned, in preparation, decided, under way,
            continuing, done, such as InPreparation.
        """
    def amounts(
        self, *, currency: _Texts = ..., thing: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which sums of money are printed?

        Every sum of money, written out in full beside the way it is printed: investments, support, budgets,
            what companies are worth.

        Args:
            currency: only this currency, such as USD.
            thing: only what has this sum: an investment, a budget, help or a value, such as budget-canada-
            ai-resources.
        """
    def amounts_per_year(
        self, *, agent: _Entities = ..., currency: _Texts = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """How much is it a year, where an amount is for several years?

        Where an amount is for several years, what that is a year. The article prints no such figure: it is
            the amount divided by the years, rounded.

        Args:
            agent: only amounts of this company, country or body, such as oracle.
            currency: only this currency, such as JPY.
        """
    def article(self, *, passage: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is the article, and how is its year known?

        Who wrote it, in which series and when. Where no year is printed, the sentences from which it was
            worked out.

        Args:
            passage: only this passage, such as p20s2.
        """
    def assessments(
        self, *, about: _Entities = ..., aspect: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """How does the article rate countries, policies and things?

        What the article calls strong, weak, high or lacking, and in what. Two that are asked for stand side
            by side. What it says is not so is marked as denied.

        Args:
            about: only this country, company, policy or other thing, such as japan.
            aspect: only this aspect, such as semiconductors.
        """
    def awards(
        self, *, recipient: _Entities = ..., award: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Who received which award?

        Awards conferred on named persons, and how many a country is said to have received.

        Args:
            recipient: only this person or country, such as geoffrey-hinton.
            award: only this award, such as nobel-prize-in-physics.
        """
    def bibliography(self, *, source: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which sources does the article cite?

        Bibliographic footnotes with title, publisher, date and web address as printed.

        Args:
            source: only this source, such as source-1.
        """
    def big_tech_abroad(
        self, *, company: _Entities = ..., place: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Where are Big Tech and other companies present abroad?

        Investments, laboratories and data centres of companies in other places; a place may follow from the
            partner.

        Args:
            company: only this company, such as microsoft.
            place: only in this country or city, such as japan.
        """
    def budgets(self, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which budgets are set aside, and which is part of which?

        How much, for which year, and of which larger budget it is a part. What the money is for: the
            question `purposes`.

        Args:
            agent: only budgets of this country or body, such as canadian-government.
        """
    def checked(self, *, passage: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Where does each sentence stand, and who checked what the graph says of it?

        Where each sentence begins and ends in the article's file, and who compared what the graph says of
            it with the sentence, and when. Blank where a sentence states nothing.

        Args:
            passage: only this passage, such as p17s4.
        """
    def chips(self, *, topic: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is said of processors, memory and semiconductors?

        Who secures or lacks GPUs and chips, how they are rated, and claims about them.

        Args:
            topic: only these chips: GPUs, TPUs, memory, such as high-performance-gpus.
        """
    def claims(
        self,
        *,
        kind: _Entities = ...,
        claimant: _Entities = ...,
        about: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """What is claimed, by whom, as what, and in which words?

        Opinions, forecasts, advice, hopes and questions: who voices them, about what, and in which words.

        Args:
            kind: only claims of this kind: opinion, forecast, recommendation, explanation, concern,
            question, hope, such as Recommendation.
            claimant: only claims of this person, office or group, such as choi-yunjeong.
            about: only claims about this country, company, person, policy or concept, such as south-korea.
        """
    def company_profile(self, *, company: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is known of a company: founders, money, value, moves?

        Founders and their former employers, origin and country, investors and supporters, valuation, and
            moves of headquarters, one fact a row.

        Args:
            company: only this company or institute, such as mistral-ai.
        """
    def comparisons(
        self,
        *,
        about: _Entities = ...,
        compared_with: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Which comparisons between countries or groups does the article make?

        Two countries or groups compared in one respect: what is found, or how large the first is beside the
            second. It does not matter which of the two you name.

        Args:
            about: only comparisons of this country or thing, whichever side it stands on, such as japan.
            compared_with: only comparisons with this country or thing, such as south-korea.
        """
    def corrections(
        self, *, thing: _Entities = ..., operation: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What changes when errors are put right?

        For each recorded error: what is printed, and what would be right where that is known.

        Args:
            thing: only corrections of statements about this: an investment, a person, a company, whatever
            has an error, such as investment-microsoft-japan.
            operation: only this way of correcting: replace, add, remove, doubt, such as Replace.
        """
    def country_profile(self, *, country: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is known of a country: strengths, weaknesses, change, ranks, advice?

        One fact a row: what the country is good and bad at, its ranks and figures, what has changed and
            why, and what is advised or hoped for it, by whom. Its groups are in `tiers`, what it does in
            `actions` and `policies`.

        Args:
            country: only this country, such as france.
        """
    def data_centres(self, *, topic: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is said of data centres?

        Facilities, actions, shares, subsidies, judgements and claims that concern data centres.

        Args:
            topic: only these data centres: new ones, large ones, those for AI, such as new-data-centres.
        """
    def denied(
        self, *, thing: _Entities = ..., about: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What does the article deny?

        What the article says is not so. No other question lists or counts these things as if they were.

        Args:
            thing: only this denied statement: an assessment, an act, a relationship, such as assessment-
            europe-gpu-suppliers.
            about: only what is denied of this country, company, person or concept, however it is linked,
            such as france.
        """
    def energy(self, *, topic: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is said of electricity and energy?

        What powers facilities, conditions and targets of clean power, prices, and claims about supply.

        Args:
            topic: only this energy or demand for it: solar, hydroelectric, renewable, such as solar-power.
        """
    def errata(
        self,
        *,
        passage: _Entities = ...,
        severity: _Entities = ...,
        kind: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """What is wrong in the article, and where?

        Errors and doubtful passages of the article, the worst first, with the sentences in which they
            stand.

        Args:
            passage: only errors of this passage, such as p27s4.
            severity: only errors this severe: high severity, medium severity, low severity, such as High.
            kind: only errors of this kind: unit, wrong currency, arithmetic, name, sourcing, period,
            plausibility, mark, wording, omission, such as UnitError.
        """
    def errata_counts(self, *, severity: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """How many errors are there, of what kind and how severe?

        How many errors there are of each kind, the worst first.

        Args:
            severity: only errors this severe: high severity, medium severity, low severity, such as High.
        """
    def errata_reasons(
        self, *, severity: _Entities = ..., word: _Text = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """For which reason is each error one?

        Each error, the worst first, and why it is one: a reason that anybody can check.

        Args:
            severity: only errors this severe: high severity, medium severity, low severity, such as High.
            word: only errors whose description has this word, in either language, such as unit.
        """
    def events(self, *, event: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What was announced at which event?

        Events with their host and kind, and what was announced there by whom.

        Args:
            event: only this event, such as choose-france-summit.
        """
    def facilities(self, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which facilities are named, who runs them, and where?

        Facilities with who runs or builds them, where, and what powers them; one row for each builder and
            each power.

        Args:
            agent: only facilities of this company or country, such as google.
        """
    def figures(self, *, figure: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which figures are there, and where are they from?

        Numbered pictures with their source, one row for each subject.

        Args:
            figure: only this figure, such as figure-3.
        """
    def footnotes(self, *, source: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which footnote names which source, and which sentences rest on it?

        For each source: the footnote that names it, and the sentences that take something from it. Blank
            where there is none.

        Args:
            source: only this source, such as source-2.
        """
    def founders(self, *, company: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Who founded which company, and where had the founders worked?

        Founders, also those without a name, and the organizations from which they are said to come.

        Args:
            company: only this company, such as mistral-ai.
        """
    def hearsay(
        self, *, thing: _Entities = ..., stated_as: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What does the article pass on without vouching for it?

        What the article passes on without vouching for it: what is said, seems so, is called, counted or
            rated so.

        Args:
            thing: only this statement: a relationship, an assessment, a count, such as hotline-cedric-o-
            macron.
            stated_as: only what is stated so: reported, apparent, called so, counted so, rated so,
            discussed so, noticed so, such as Reported.
        """
    def indexes(self, *, index: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What does the index measure?

        Indexes, who publishes them and when, and what they count.

        Args:
            index: only this index, such as global-ai-index.
        """
    def investment_shares(
        self, *, country: _Entities = ..., investor: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which share of a country's investments comes from whom?

        What part of the money for a country each investor brings, in per cent. Only sums in one currency
            that have come as far are put together. The article prints no such share: it is calculated.

        Args:
            country: only this country, such as japan.
            investor: only this investor: a company, a country or a body, such as oracle.
        """
    def investment_totals(
        self, *, country: _Entities = ..., currency: _Texts = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """How much is invested in each country, as printed and as corrected?

        What the investments in a country add up to, as printed and with errors put right. Currencies are
            never added up, nor is what is decided with what is only planned.

        Args:
            country: only this country, such as france.
            currency: only this currency, such as EUR.
        """
    def investments(
        self,
        *,
        country: _Entities = ...,
        investor: _Entities = ...,
        currency: _Texts = ...,
        min_amount: _Decimal = ...,
        min_years: _Integer = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Who invests how much, and where?

        Who puts money into what or where, how much, over how many years, and how far it has come.

        Args:
            country: only investments in this country, such as japan.
            investor: only this investor: a company, a country or a body, such as amazon.
            currency: only amounts in this currency, such as JPY.
            min_amount: at least this amount, in full units, such as 1000000000.
            min_years: only those that run at least this many years, such as 5.
        """
    def investors_abroad(
        self, *, investor: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """In how many countries does each investor invest?

        For each investor, in how many countries it invests and how often; how much of that has not begun,
            and how much is only hearsay.

        Args:
            investor: only this investor: a company, a country or a body, such as microsoft.
        """
    def laws(self, *, law: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which laws and drafts are named, and what happened to them?

        Laws, drafts and clauses with who makes them, what they belong to, and actions on them.

        Args:
            law: only this law, draft or clause, such as data-recipe-clause.
        """
    def means(
        self, *, thing: _Entities = ..., means: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """How are things done, and what do they take?

        With what things are done, and what has to be the case first.

        Args:
            thing: only of this act, policy, help or facility, such as singapore-provision-of-business-
            environment.
            means: only this means or condition, such as foreign-investment.
        """
    def most_stated(
        self, *, thing: _Entities = ..., type: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Who and what do most sentences speak of?

        How many sentences speak of each country, company, person or body. Who only voices a claim does not
            count.

        Args:
            thing: only this country, company, person or other thing, such as france.
            type: only things of this type: company, country, person and others, such as company.
        """
    def movers(self, *, country: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Whose rank moved, and how far?

        A country's rank in one year and in another. Where one is only a limit, so is the difference: at
            most -3 means that three places or more were lost.

        Args:
            country: only this country, such as france.
        """
    def not_said(
        self, *, thing: _Entities = ..., topic: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What the article does not say of a country or company, though it does of others

        What the article rates, ranks or counts for others of the same kind, but not for this one. It does
            not follow that there is none.

        Args:
            thing: only what is not said of this country or company, such as south-korea.
            topic: only this capability, index or count, such as infrastructure-capability.
        """
    def not_said_amounts(
        self, *, investor: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Investments for which the article does not say an amount

        The article does not say how much; it does not follow that nothing was paid.

        Args:
            investor: only this investor: a company, a country or a body, such as france.
        """
    def open_lists(self, *, thing: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which lists are said to be incomplete?

        Lists that the article itself says go on: it names only some.

        Args:
            thing: only this list: what has several investors, members or means, such as investment-h-ai.
        """
    def outline(self, *, paragraph: _Integer = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What does the article say, sentence by sentence?

        Every sentence in order, put into other words in both languages, and what it is: text, heading,
            footnote, or boilerplate, which belongs to the page and not to the article.

        Args:
            paragraph: only this paragraph, such as 17.
        """
    def parts(self, *, whole: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is part of what?

        Parts of policies, phases, targets, budgets, institutions, the index and the rest, with how far they
            have come.

        Args:
            whole: only parts of this policy, phase, target, budget, index, document or organization, such
            as french-ai-policy-phase-2.
        """
    def parts_and_totals(self, *, whole: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which totals differ from the sum of their parts?

        Totals whose parts, as printed, add up to something else.

        Args:
            whole: only this total: a target or a budget that has parts, such as target-students.
        """
    def person_profile(self, *, person: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is known of a person: origin, field, offices, awards, firms, deeds, words?

        One fact a row: where a person is from, what they work on, offices and employers, awards, firms
            founded, ties, help, what they did and what they say.

        Args:
            person: only this person, such as geoffrey-hinton.
        """
    def phrases(self, *, term: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """How does a term of the vocabulary read, and how is it drawn?

        For who works with the data: the pattern in which a class, property or code becomes a sentence in
            English and Korean, and what sentences, tables and the page know of it.

        Args:
            term: only this class, property or concept, such as sai:Investment.
        """
    def policies(self, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which policies do countries and institutions pursue, and what for?

        Who pursues which policy, what for, on what it concentrates, and what it is to replace. One marked
            as denied is expressly not meant to do so.

        Args:
            agent: only policies of this country or body, such as japan.
        """
    def policy_phases(
        self, *, policy: _Entities = ..., year: _Year = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """In which phases does a policy run?

        Phases with their period, focus and state, in order.

        Args:
            policy: only this policy, such as french-ai-policy.
            year: only phases that cover this year, such as 2021.
        """
    def policy_profile(self, *, policy: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is known of a policy: aims, means, budget, measures, conditions, targets, results?

        One fact a row: who pursues the policy and what for; then each phase, measure, target and result:
            what it does, to whom, on which condition and how much. Budgets and help for the same purpose
            stand with it. Phases are included; --exact leaves them out.

        Args:
            policy: only this policy or phase, such as french-ai-policy.
        """
    def printed_names(self, *, thing: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which names does the article write otherwise?

        Names that the article writes otherwise than the graph does, such as misspelt ones. Titles of
            sources are in `bibliography`.

        Args:
            thing: only this company, person, country or other thing with a name, such as microsoft.
        """
    def products(self, *, developer: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which models and products are named, and what became of them?

        Products with their developer, what they are, and actions on them.

        Args:
            developer: only of this developer, such as sakana-ai.
        """
    def purposes(
        self, *, purpose: _Entities = ..., thing: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What is done for which purpose?

        What is meant for which end: policies, money, acts, facilities and laws.

        Args:
            purpose: only this purpose or focus, such as dispersal-of-data-centres.
            thing: only of this act, investment, budget, policy or facility, such as budget-canada-ai-
            infrastructure.
        """
    def rankings(
        self,
        *,
        country: _Entities = ...,
        year: _Year = ...,
        pillar: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Where does each country rank?

        The rank of each country, overall or on one pillar, year by year, beside the way it is printed.
            Where the article writes “last year”, that is shown beside the year that was meant.

        Args:
            country: only this country, such as france.
            year: only ranks of this year, such as 2021.
            pillar: only ranks on this pillar or aspect, such as development-pillar.
        """
    def ranks_side_by_side(
        self,
        *,
        country: _Entities = ...,
        compared_with: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """By how many places is one country ahead of another?

        Two countries' ranks in the same index, on one pillar or overall. Each pair appears twice, from
            either side.

        Args:
            country: the first country, such as south-korea.
            compared_with: the second country, such as japan.
        """
    def recognized(self, *, thing: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What is said to draw attention, and where?

        What is said to draw attention, where, and which things belong to it. A list that goes on names only
            some.

        Args:
            thing: only this company, person or group, such as various-start-ups.
        """
    def relationships(
        self,
        *,
        agent: _Entities = ...,
        counterparty: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Who is tied to whom, and how?

        Rivalry, cooperation and lines of contact, with whether they are denied or only reported. One that
            is asked for is found on either side.

        Args:
            agent: only ties of this person, company or country, whichever side it stands on, such as
            mistral-ai.
            counterparty: only ties with this person, company or country, such as emmanuel-macron.
        """
    def relocations(
        self, *, company: _Entities = ..., moved_to: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which companies moved their headquarters, and where to?

        Moves of headquarters, with the country in which the company came into being where it is stated.

        Args:
            company: only this company, such as poolside-ai.
            moved_to: only moves to this country, such as united-states.
        """
    def research_funding(
        self, *, recipient: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Who funds research, and how?

        Who gives money or help to research bodies, programmes and fields, and into what such bodies put
            money themselves.

        Args:
            recipient: only this recipient or field, such as kyutai.
        """
    def research_organizations(
        self, *, organization: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which research organizations are named, and what is said of them?

        Universities, institutes and groups with country, parent, field, founder, and when and what for they
            were set up.

        Args:
            organization: only this organization, such as cifar.
        """
    def results(
        self,
        *,
        result_of: _Entities = ...,
        part_of: _Entities = ...,
        count_of: _Entities = ...,
        status: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Which results and targets are named, with which figures, and what brings them about?

        What came of a policy or is hoped for from it, what brings it about, in figures and by which year. A
            planned one with a figure is a target; parts of a target name it.

        Args:
            result_of: only results of this policy, phase or investment, such as french-ai-policy-phase-1.
            part_of: only parts of this target, such as target-students.
            count_of: only results that count these jobs, people or companies, such as students.
            status: only results that have come this far: planned, under way, done, such as Planned.
        """
    def roles(
        self,
        *,
        person: _Entities = ...,
        organization: _Entities = ...,
        exact: bool = ...,
        evidence: bool = ...,
    ) -> Answer:
        """Who holds or held which office?

        Offices and memberships, present and former, or as of a year, with the person where one is named.

        Args:
            person: only this person, such as cedric-o.
            organization: only offices in this country or organization, such as france.
        """
    def sentence(self, *, passage: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """What does the graph say of each sentence?

        What the graph says of each sentence, statement by statement.

        Args:
            passage: only this sentence, such as p17s4.
        """
    def shares(
        self, *, thing: _Entities = ..., bound: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which shares and ratios are printed?

        Every fraction and percentage, what it is a part of, and whether it is exact, about, at least or at
            most.

        Args:
            thing: only this statement with a ratio: a share, a comparison, a cut, such as japanese-
            property-tax-cut.
            bound: only ratios meant so: exactly, approximately, at least, at most, such as AtLeast.
        """
    def sourced(
        self, *, source: _Entities = ..., thing: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What does the article take from which source?

        What the article says it takes from a document, a figure or an institution, with the numbers.

        Args:
            source: only this source: a footnote's document, a publisher or an image, such as source-2.
            thing: only this statement: an assessment, a count, a figure, such as comparison-canada-france-
            infrastructure.
        """
    def start_ups(
        self, *, country: _Entities = ..., called: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which companies are called start-ups or unicorns?

        Who is called a start-up or a unicorn, what else they are called, and in which country.

        Args:
            country: only this country, such as france.
            called: only what is called so: a start-up, a unicorn or another kind of company, such as
            unicorn.
        """
    def statistics(self, *, about: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which numbers describe how things stand?

        Numbers that describe a country, an index or something else, and whether each is exact, about, at
            least or at most.

        Args:
            about: only counts about this country, index or other thing, such as japan.
        """
    def support(
        self, *, agent: _Entities = ..., recipient: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Who supports whom?

        Grants, donations, subsidies and political backing: who helps whom, how, and with how much where
            that is said. Several ways of helping are several rows.

        Args:
            agent: only support given by this government, country, body or person, such as french-
            government.
            recipient: only support for this company, institute, group or person, such as mistral-ai.
        """
    def taxes_visas_subsidies(
        self, *, agent: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which taxes, visas and subsidies are used?

        What is done about taxes, visas and rules for founders, which subsidies there are, and on which
            conditions.

        Args:
            agent: only those of this country, such as japan.
        """
    def tiers(
        self, *, group: _Entities = ..., country: _Entities = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """Which countries form which group, and who leads it?

        Which countries form each group of the index, and which is at its head. Where a list goes on, only
            some are named.

        Args:
            group: only this group, such as global-ai-index-tier-3.
            country: only this country, such as south-korea.
        """
    def timeline(
        self, *, from_year: _Year = ..., to_year: _Year = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What happens when?

        Everything that has a year, in order. Where the article writes “last year”, that is shown beside the
            year that was meant.

        Args:
            from_year: only from this year on, such as 2021.
            to_year: only up to this year, such as 2022.
        """
    def unnamed(self, *, group: _Entities = ..., exact: bool = ..., evidence: bool = ...) -> Answer:
        """Which people are counted but not named?

        People of whom only the number is given. Those named elsewhere are in `assessments`, founders as a
            group in `founders`, lists that go on in `open-lists`.

        Args:
            group: only these people: scholars, students, experts, winners, such as great-ai-scholars.
        """
    def valuations(
        self, *, company: _Entities = ..., currency: _Texts = ..., exact: bool = ..., evidence: bool = ...
    ) -> Answer:
        """What are companies worth?

        Valuations as of a date.

        Args:
            company: only this company, such as mistral-ai.
            currency: only this currency, such as USD.
        """
