export interface paths {
    "/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for an official over all cases, what ends first first
         * @description What waits for an official over all cases, what ends first first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/next-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which acts may come next in a case, and what stands in the way of each
         * @description Asked of the very rules that judge the act, with an example filled from the case; nothing is done or stored. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listNextActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts of decisions that wait for a second official, the oldest first
         * @description Drafts of decisions that wait for a second official, the oldest first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/penalty-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders under penalty payment over all cases, the latest case first
         * @description Orders under penalty payment over all cases, the latest case first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listPenaltyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fines over all cases, from their draft to the last euro
         * @description Fines over all cases, from their draft to the last euro. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listFines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers with their cases and how their orders went, by name
         * @description Providers with their cases and how their orders went, by name. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phase-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases stand in each phase
         * @description How many cases stand in each phase. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listPhaseCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate an ignored notice
         * @description Opens a case. One notice of a flagger, known by its reference, opens one case. Locations are kept apart from the acts. Roles and mandates are checked in the transaction of the act. Machines with the scope notices:escalate.
         */
        post: operations["escalateNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases, the latest number first
         * @description Cases, the latest number first. For anyone the Authority knows.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description One case. For anyone the Authority knows.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a case, in order
         * @description What happened in a case, in order. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listActs"];
        put?: never;
        /**
         * Act in a case
         * @description Gives a command. The law decides whether it is lawful and which acts follow; a refusal names the rule and its article and stores nothing but its audit entry. Roles and mandates are checked in the transaction of the act.
         */
        post: operations["performAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Terms of a case, each with how it was computed
         * @description Terms of a case, each with how it was computed. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listCaseTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Running terms over all cases, the first to end first
         * @description Running terms over all cases, the first to end first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listRunningTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/term-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Running terms that rows of the calendar would move, with old and new last day
         * @description A newly equated day or a new holiday table touches terms that already run. Nothing moves by itself: this is the list, and an official with the mandate applies it. Proposed rows can be asked about before they are confirmed. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listTermMoves"];
        put?: never;
        /**
         * Move running terms as the list showed them
         * @description Needs a mandate for moving terms, and confirmed rows. It is an act in each case, with the rows, the reasons and each old and new day; the process of the case is woken. A case in which something else would move by now is refused and the others are moved. For approver, legal-staff.
         */
        post: operations["applyTermMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions of a case, each with where it stands
         * @description Decisions of a case, each with where it stands. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations, the earliest first
         * @description Observations, the earliest first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is owed in a case
         * @description What is owed in a case. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listDebts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Postings of a case in the double-entry ledger
         * @description Postings of a case in the double-entry ledger. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the process does next in a case, and from when
         * @description What the process does next in a case, and from when. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listProcessSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters of a case
         * @description Letters of a case. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter as PDF
         * @description A letter as PDF. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The collection of a case: what is open, its clocks of limitation, deferrals, execution and repayments
         * @description The collection of a case: what is open, its clocks of limitation, deferrals, execution and repayments. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was handed over to a bailiff or collection service
         * @description What was handed over to a bailiff or collection service. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/handovers/{handoverId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV, one line per debt
         * @description The same as CSV, one line per debt. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getHandoverLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limitation-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open in all cases, the debt that is barred first at the top
         * @description What is open in all cases, the debt that is barred first at the top. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listLimitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of the bank that were taken in, the latest first
         * @description Files of the bank that were taken in, the latest first. For finance, auditor.
         */
        get: operations["listBankFiles"];
        put?: never;
        /**
         * Take in a statement of the bank
         * @description camt.053.001.02 or camt.053.001.08, up to 50 MB. Taken whole or not at all; the same movement is taken once, in whatever file it comes. For finance. Machines with the scope bank:import.
         */
        post: operations["importBankStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match what is new now
         * @description The worker does so by itself every few seconds; asking for it is harmless. For finance.
         */
        post: operations["settleBankEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of the bank, the oldest first; the work list is what waits
         * @description Holds account numbers and names: who reads it is kept in the log. For finance.
         */
        get: operations["listBankEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-entries/{entryId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where an entry belongs
         * @description Say where an entry belongs. For finance.
         */
        post: operations["matchBankEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-entries/{entryId}/set-asides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set an entry aside that is not about enforcement
         * @description Set an entry aside that is not about enforcement. For finance.
         */
        post: operations["setBankEntryAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/refunds/{refundId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note the account that a refund goes to
         * @description Without one a refund goes to the account that the money came from last. Kept apart from the case and never logged. For finance.
         */
        post: operations["noteRefundAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refund-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put every refund that two officials approved into a file for the bank
         * @description pain.001.001.09; each refund is in one file for ever. For finance.
         */
        post: operations["makeRefundFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refund-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of repayments as the bank takes it
         * @description Holds account numbers and names: who reads it is kept in the log. For finance.
         */
        get: operations["getRefundFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/letters/{kind}/{subject}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a letter would read now, marked CONCEPT on every page
         * @description How a letter would read now, marked CONCEPT on every page. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["previewLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/letters/{kind}/{subject}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an earlier draft of a letter and a later one say differently
         * @description The earlier one is another draft of the same kind (`from`), or the same one as the case stood earlier (`fromSeq`), or both. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["compareLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/documents/{documentId}/public-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A penalty order or fine as the public may read it: without locations and natural persons, by rule
         * @description A penalty order or fine as the public may read it: without locations and natural persons, by rule. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getPublicVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the material was found
         * @description For who needs them for the work on this case: it is a new notice, he acted in it or took a task in it, a decision waits for him, its orders are being observed, or he said why. Every reading is kept in the audit log. For case-officer, approver, legal-staff, supervisor.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/location-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say why one needs the locations of a case
         * @description For who does not work on the case: from then on, for some hours, its locations and letters that show them can be read. The reasons are in the audit log. Refused for who is recused. For case-officer, approver, legal-staff, finance, supervisor, auditor.
         */
        post: operations["stateLocationNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * In which cases an address is a location
         * @description Finds an address by exact match only, as the URL standard spells it. It is sent in the body, so that it stands in no log of requests; nothing of it is kept, and every search is in the audit log. For case-officer, legal-staff.
         */
        post: operations["findLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits, or waited, for an official in a case
         * @description What waits, or waited, for an official in a case. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listCaseTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open tasks over all cases, the oldest first
         * @description Open tasks over all cases, the oldest first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listOpenTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Binding orders to a provider, with how each went
         * @description Binding orders to a provider, with how each went. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listProviderOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/provider-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders to this case's provider in other cases
         * @description Facts for a finding of systematic or persistent non-compliance; never a count that decides. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getProviderRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections, appeals and what they mean for the decisions of a case
         * @description Procedures with what is due, whether each decision is final, what deciding late costs the Authority, and for each step what the law requires and what is missing. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getRemedies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/remedies/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a ruling would do to the case; nothing is recorded
         * @description What a ruling would do to the case; nothing is recorded. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        post: operations["previewRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/decisions/{decisionId}/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What making a drafted decision known would do to the case; nothing is recorded
         * @description What making a drafted decision known would do to the case; nothing is recorded. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["previewDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remedies/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How decisions fared in objection and before the courts, over all cases
         * @description How decisions fared in objection and before the courts, over all cases. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listRemedyOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nightly-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of the nightly run, the latest first
         * @description Reports of the nightly run, the latest first. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listNightlyRuns"];
        put?: never;
        /**
         * Start a nightly run by hand
         * @description Harmless at any moment: a run books every evidenced unit that is not yet booked, and nothing else. For administrator, finance.
         */
        post: operations["startNightlyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which order has no evidence for which day, and why
         * @description Which order has no evidence for which day, and why. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listEvidenceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nightly-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One nightly run with its report
         * @description One nightly run with its report. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getNightlyRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balances of a unit, an order, a case or a provider
         * @description Added up from the postings of the ledger; nothing about money is stored twice. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameter-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dated values of the law that count in this installation
         * @description Those that came with the engine and those that officials loaded in addition or in their place; proposals that wait for a second official stand among them. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listParameterRows"];
        put?: never;
        /**
         * Propose a dated value of the law
         * @description Training computes with a proposed row and says that it is unconfirmed; production waits until another official confirms it. What was decided keeps the rows it was computed with. The same proposal of the same official is stored once. For legal-staff, administrator.
         */
        post: operations["proposeParameterRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameter-rows/{rowId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a proposed value of the law
         * @description By another official than the one who proposed it. For legal-staff, approver, administrator.
         */
        post: operations["confirmParameterRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that an act was computed with
         * @description Every act keeps the version of its rule set. This gives the rows of that version, also long after later rows took their place. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["readRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/computations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the law for a date, an amount or a limit
         * @description Computes with the rows of this installation, those that officials loaded among them, and stores nothing. A refusal names the broken rule or the missing row, and who may load it. For anyone the Authority knows.
         */
        post: operations["compute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the legal clock shows
         * @description What the legal clock shows. For anyone the Authority knows.
         */
        get: operations["getTrainingClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-clock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the legal clock forward
         * @description Walks through every deadline and every nightly run on the way, as if the time had passed; through an outage it goes to the end at once. Never back. For anyone the Authority knows. Training only; refused in production.
         */
        post: operations["moveTrainingClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-clock/moves/{moveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a move of the clock is
         * @description How far a move of the clock is. For anyone the Authority knows.
         */
        get: operations["getClockMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-clock/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the legal clock stand still
         * @description Let the legal clock stand still. For anyone the Authority knows. Training only; refused in production.
         */
        post: operations["holdTrainingClock"];
        /**
         * Let the legal clock run again
         * @description Let the legal clock run again. For anyone the Authority knows. Training only; refused in production.
         */
        delete: operations["releaseTrainingClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-provider/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what the training provider answers for locations
         * @description Set what the training provider answers for locations. For anyone the Authority knows. Training only; refused in production.
         */
        put: operations["setTrainingLocations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the mail server of the training provider took in, the earliest first
         * @description What the mail server of the training provider took in, the earliest first. For anyone the Authority knows. Training only; refused in production.
         */
        get: operations["listTrainingMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-mailbox/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message as it came in, with the sealed letter
         * @description A message as it came in, with the sealed letter. For anyone the Authority knows. Training only; refused in production.
         */
        get: operations["getTrainingMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key of the log, its witnesses and how many must cosign
         * @description As c2sp.org/tlog-policy. Whoever verifies compares it with the keys that the Authority makes known elsewhere. For anyone the Authority knows.
         */
        get: operations["getLogPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest checkpoint of the log that enough witnesses cosigned
         * @description As c2sp.org/tlog-checkpoint with cosignatures. Whoever keeps it can find a rewritten log later. For anyone the Authority knows.
         */
        get: operations["getLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole log with the record of all cases, for verification elsewhere
         * @description Without letters that show locations. Verified with `autoriteit audit verify`, without database and without network. For auditor.
         */
        get: operations["exportLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/cases/{caseNumber}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a case for the court
         * @description Acts, letters, evidence, derivations and proofs, with an index. Locations, and what only the court may read, are in folders of their own; an auditor gets the file without them, and so does who does not work on the case and gave no reasons for needing its locations. For case-officer, legal-staff, auditor.
         */
        get: operations["exportCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/cases/{caseNumber}/acts/{seq}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that an act is in the log
         * @description The proof that an act is in the log. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["proveAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseNumber}/documents/{documentId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that a letter, as it was sealed, is in the log
         * @description Goes with the letter: `autoriteit audit verify <proof> --policy <keys> --document <letter>` says whether the letter is the one that was sealed. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["proveDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this process runs
         * @description Whether this process runs. Open to everyone.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this process can read and write the record
         * @description Whether this process can read and write the record. Open to everyone.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the engine is doing
         * @description How the engine is doing. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for monitoring, in the text format of Prometheus
         * @description Numbers only: no case, no person, no location. For the monitoring of the Authority, by its own token.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description This document. Open to everyone.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Who is signed in, with roles and mandates. Where nobody is, 401 says where a browser signs in: GET /sign-in?returnTo=/path begins, GET /sign-in/callback ends it, POST /sign-out ends the session. For anyone the Authority knows.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of who asks
         * @description End all sessions of who asks. For anyone the Authority knows.
         */
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions that go on
         * @description Sessions that go on. For administrator.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session of anyone
         * @description End a session of anyone. For administrator.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of mandates: who may decide what, from and until when, up to which amount
         * @description Those that ended, were withdrawn or were rejected stay in it. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["listMandates"];
        put?: never;
        /**
         * Propose a mandate, or a sub-mandate
         * @description Nobody proposes one for himself. A sub-mandate needs a mandate that allows it and reaches no further in kinds, period and amount (10:9 Awb). It holds once a second administrator confirmed it. For administrator.
         */
        post: operations["proposeMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mandate
         * @description One mandate. For case-officer, approver, legal-staff, finance, supervisor, auditor, administrator.
         */
        get: operations["getMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{reference}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a proposed mandate
         * @description By another administrator than the one who proposed it, and not by who is to hold it. For administrator.
         */
        post: operations["confirmMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{reference}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed mandate, or take a proposal back
         * @description Reject a proposed mandate, or take a proposal back. For administrator.
         */
        post: operations["rejectMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{reference}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a mandate, with everything that stems from it
         * @description At any time (10:8 Awb), by one administrator, since it takes a power away; not from a day that is past. What was decided under it stays decided. For administrator.
         */
        post: operations["withdrawMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may do what
         * @description Who may do what. For administrator, auditor.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a user, without roles and without a way to sign in
         * @description Add a user, without roles and without a way to sign in. For administrator.
         */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user, with who signs in as him and what waits
         * @description One user, with who signs in as him and what waits. For administrator, auditor.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of users that were proposed, the latest first
         * @description Changes of users that were proposed, the latest first. For administrator, auditor.
         */
        get: operations["listUserChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose more roles, becoming active again, or an identity that signs in as the user
         * @description Whatever gives somebody more than he has waits for a second administrator. Nobody changes his own rights. The same change that waits already is that one. For administrator.
         */
        post: operations["proposeUserChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-changes/{changeId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a change of a user, which is made at once
         * @description By another administrator than the one who proposed it, and not by the user himself. For administrator.
         */
        post: operations["confirmUserChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-changes/{changeId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a change of a user, or take a proposal back
         * @description Reject a change of a user, or take a proposal back. For administrator.
         */
        post: operations["rejectUserChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/role-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take roles away, at once
         * @description By one administrator, since it takes rights away; not his own, and not the role of the last administrator. For administrator.
         */
        post: operations["removeRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/deactivations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a user inactive, at once, and end his sessions
         * @description Make a user inactive, at once, and end his sessions. For administrator.
         */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/subject-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the link of an identity to a user, and his sessions
         * @description End the link of an identity to a user, and his sessions. For administrator.
         */
        post: operations["unlinkSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of a user
         * @description End all sessions of a user. For administrator.
         */
        delete: operations["endSessionsOfUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcknowledgeObjectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AcknowledgeObjectionCommand";
            data: {
                objectionId: string;
                /**
                 * Format: date
                 * @description The day on which the letter was sent
                 */
                sentOn: string;
            };
        };
        Act: {
            /**
             * @description Number of an act in its case; dense from 1
             * @example 12
             */
            seq: number;
            /**
             * @description What happened, in the past tense
             * @example BindingOrderDrafted
             */
            type: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            /**
             * Format: date-time
             * @description When, by the legal clock
             * @example 2026-05-12T19:30:00.000Z
             */
            legalAt: string;
            /**
             * @description Who; process and nightly-run are the engine itself
             * @example officer-1
             */
            by: string;
            /** @description What the act says, with the derivation of every date and amount */
            data: {
                [key: string]: unknown;
            };
        };
        ActPage: {
            items: components["schemas"]["RecordedAct"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        AdjournObjectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AdjournObjectionCommand";
            data: {
                objectionId: string;
                /**
                 * Format: date
                 * @description The day on which the letter was sent
                 */
                sentOn: string;
                reasons: string;
            };
        };
        AdmitNoticeCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AdmitNoticeCommand";
            data: {
                reasons: string;
            };
        };
        AdviseHigherAppealCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AdviseHigherAppealCommand";
            data: {
                appealId: string;
                pro: string[];
                con: string[];
                /** @enum {string} */
                advice: "lodge" | "acquiesce";
            };
        };
        AllocateOverpaymentCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AllocateOverpaymentCommand";
            data: {
                debtIds: string[];
                amountCents: number;
                reasons: string;
            };
        };
        AnswerAdministrativeLoopCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AnswerAdministrativeLoopCommand";
            data: {
                appealId: string;
                /** Format: date */
                on: string;
                /** @enum {string} */
                how: "repaired" | "declined";
                reasons: string;
            };
        };
        AnswerDirectAppealRequestCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AnswerDirectAppealRequestCommand";
            data: {
                objectionId: string;
                consent: boolean;
                /** Format: date */
                on: string;
                reasons: string;
            };
        };
        AppointHearersCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AppointHearersCommand";
            data: {
                objectionId: string;
                /** @description An advisory committee as meant in art. 7:13 Awb */
                committee: boolean;
                persons: {
                    name: string;
                    /** @description Where the person works for the Authority */
                    userId?: string;
                    /** @default false */
                    chairs: boolean;
                    /** @default false */
                    independent: boolean;
                }[];
            };
        };
        ApproveDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ApproveDecisionCommand";
            data: {
                decisionId: string;
            };
        };
        ApproveFindingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ApproveFindingCommand";
            data: {
                fineId: string;
            };
        };
        ApproveRefundCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ApproveRefundCommand";
            data: {
                refundId: string;
            };
        };
        AssignTaskCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AssignTaskCommand";
            data: {
                key: string;
                /**
                 * @description Whose task it is from now on; whoever had taken it has it no longer
                 * @enum {string}
                 */
                owner: "case-officer" | "legal-staff" | "finance" | "approver";
            };
        };
        AttributeProviderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AttributeProviderCommand";
            data: {
                provider: {
                    id: string;
                    name: string;
                    /** Format: email */
                    contactPoint: string;
                    country: string;
                    /**
                     * @description Committed to the notice-and-takedown code with its 24-hour norm
                     * @default false
                     */
                    committedToCode: boolean;
                    /** @default false */
                    usesHashCheck: boolean;
                };
                /** @enum {string} */
                role: "hosting" | "caching" | "mere-conduit";
                /** @description Why the order cannot be directed to a hosting provider, art. 6(2) */
                nonHostingReason?: string;
                evidence: {
                    /** @enum {string} */
                    kind: "dns" | "ip-registry" | "contract" | "own-statement" | "other";
                    /** Format: date-time */
                    establishedAt: string;
                    finding: string;
                }[];
            };
        };
        Balances: {
            balances: {
                account: string;
                name: string;
                /**
                 * @description Debit positive, credit negative
                 * @example 500000
                 */
                cents: number;
            }[];
        };
        BankEntry: {
            /**
             * @description Id of the entry
             * @example 0000000000000000000000000000000000000000000000000000000000000000
             */
            id: string;
            /** @enum {string} */
            direction: "credit" | "debit";
            /**
             * @description Euro cents
             * @example 500000
             */
            amountCents: number;
            /**
             * Format: date
             * @example 2026-05-12
             */
            bookedOn: string;
            reversal: boolean;
            /** @enum {string} */
            status: "new" | "booked" | "suspense" | "set-aside";
            /** @description Why it waits, or was set aside */
            why: string | null;
            matchedBy: string | null;
            caseNumber: string | null;
            subject: string | null;
            iban: string | null;
            name: string | null;
            remittance: string;
            references: string[];
        };
        BankEntryMatch: {
            caseNumber: string;
            /** @description A penalty order, collection decision, fine or refund */
            subject: string;
        };
        BankEntryPage: {
            items: components["schemas"]["BankEntry"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        BankEntrySetAside: {
            reasons: string;
        };
        BankFile: {
            file: string;
            version: string;
            statements: {
                statementId: string;
                accountIban: string;
                openingCents: number | null;
                closingCents: number | null;
                entries: number;
            }[];
            entries: number;
            added: number;
            importedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            importedAt: string;
        };
        BankFilePage: {
            items: components["schemas"]["BankFile"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        BankImport: {
            /** @description SHA-256 of the file */
            file: string;
            /** @example camt.053.001.08 */
            version: string;
            statements: number;
            /** @description Movements of money in the file */
            entries: number;
            /** @description Movements that were not known yet */
            added: number;
            repeated: boolean;
        };
        BankSettlement: {
            byReference: number;
            byIbanAndAmount: number;
            suspense: number;
        };
        BankSettlementRequest: Record<string, never>;
        BookReceiptCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BookReceiptCommand";
            data: {
                /** @description What the payer designated: a penalty order, a collection decision or a fine, art. 4:92 Awb */
                subject: string;
                amountCents: number;
                /** Format: date */
                creditedOn: string;
                entryId: string;
            };
        };
        Case: {
            caseNumber: string;
            /**
             * @description Follows from the acts; never set by hand
             * @enum {string}
             */
            phase: "notice" | "admissible" | "order-drafted" | "order-approved" | "order-running" | "order-observed" | "complied" | "non-compliance" | "penalty-drafted" | "penalty-approved" | "compliance-period" | "penalty-active" | "penalty-capped" | "penalty-lifted" | "fine-report" | "fine-drafted" | "fine-approved" | "fine-due" | "dismissed" | "closed";
            regime: string;
            providerId: string;
            providerName: string;
            flaggerId: string;
            flaggerReference: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            openedAt: string;
            closedAt: string | null;
            /**
             * @description Number of the last act
             * @example 12
             */
            seq: number;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            lastActAt: string;
            _links: {
                self: {
                    href: string;
                };
                acts: {
                    href: string;
                };
                terms: {
                    href: string;
                };
                decisions: {
                    href: string;
                };
                evidence: {
                    href: string;
                };
                debts: {
                    href: string;
                };
                ledger: {
                    href: string;
                };
                tasks: {
                    href: string;
                };
                documents: {
                    href: string;
                };
                process: {
                    href: string;
                };
                providerRecord: {
                    href: string;
                };
                locations: {
                    href: string;
                };
            };
        };
        CasePage: {
            items: components["schemas"]["Case"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ChargeCostsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ChargeCostsCommand";
            data: {
                debtId: string;
                amountCents: number;
                reasons: string;
            };
        };
        ClockHoldRequest: Record<string, never>;
        ClockMove: {
            id: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            to: string;
            /** @enum {string} */
            through: "deadlines" | "outage";
            /** @enum {string} */
            state: "asked" | "walking" | "finished";
            askedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            askedAt: string;
            finishedAt: string | null;
            _links: {
                self: {
                    href: string;
                };
                clock: {
                    href: string;
                };
            };
        };
        ClockMoveRequest: {
            /** Format: date-time */
            to: string;
            /**
             * @description deadlines: stop at each of them; outage: as if the process had been down
             * @default deadlines
             * @enum {string}
             */
            through: "deadlines" | "outage";
        };
        CloseCaseCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CloseCaseCommand";
            data: {
                reasons: string;
            };
        };
        CollectedDebt: {
            /** @example P1:2026-05-12 */
            id: string;
            /** @enum {string} */
            kind: "penalty-payment" | "fine";
            status: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            payBy: string;
            /**
             * @description Euro cents
             * @example 500000
             */
            principalCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            interestCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            costsCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            openCents: number;
            /** @description Betalingskenmerk: 16 digits, the first checks the others */
            paymentReference: string;
            /** @description ISO 11649 */
            creditorReference: string;
            collectionDecidedOn: string | null;
            remindedOn: string | null;
            handoverId: string | null;
            deferredUntil: string | null;
            limitation: components["schemas"]["LimitationClock"];
        };
        Collection: {
            caseNumber: string;
            debts: components["schemas"]["CollectedDebt"][];
            deferrals: {
                id: string;
                debtIds: string[];
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                until: string;
                revokedOn: string | null;
                running: boolean;
                instalments: {
                    /**
                     * Format: date
                     * @example 2026-05-12
                     */
                    payBy: string;
                    /**
                     * @description Euro cents
                     * @example 500000
                     */
                    amountCents: number;
                    /** @enum {string} */
                    status: "to-come" | "paid" | "missed";
                }[];
            }[];
            handovers: {
                id: string;
                debtIds: string[];
                service: {
                    /** @enum {string} */
                    kind: "bailiff" | "collection-service";
                    name: string;
                };
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                handedOverAt: string;
                /** @enum {string} */
                status: "handed-over" | "returned" | "paid";
            }[];
            refunds: {
                id: string;
                /** @enum {string} */
                of: "reversal" | "overpayment";
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                principalCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                interestCents: number;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                payOn: string;
                proposedBy: string;
                approvedBy: string[];
                /** @enum {string} */
                status: "proposed" | "approved" | "rejected" | "paid";
            }[];
            /**
             * @description Euro cents
             * @example 500000
             */
            refundableCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            unallocatedCents: number;
        };
        Computation: {
            value: unknown;
            derivation: components["schemas"]["Derivation"];
            /** @description Version of the rules it was computed with */
            ruleSet: string;
        };
        ComputationRequest: {
            /**
             * @description A rule of the law command
             * @example objection-term
             * @enum {string}
             */
            rule: "calendar-day" | "term" | "objection-term" | "objection-decision-term" | "appeal-term" | "order-deadline" | "compliance-period" | "payment-term" | "reminder-term" | "limitation" | "una-via" | "fine-decision-term" | "fine-maximum" | "interest" | "interest-on-debt" | "default-penalty" | "publication" | "forfeiture" | "fine-category" | "fine-proposal" | "reminder-fee" | "fine-power-term" | "hearing-terms" | "reasonable-time" | "urgent-reasons-term" | "default-penalty-decision-term" | "collection-request-term" | "penalty-order-lift-term" | "defence-term" | "toi-publication" | "objection-timeliness" | "objection-decision-due" | "court-papers-term" | "competent-court" | "eu-term" | "removal-order-information" | "removal-deadline" | "scrutiny-term" | "scrutiny-request-term" | "scrutiny-request-decision-term" | "exposure-counter" | "exposure-report-term" | "exposure-review-term" | "preservation-term" | "transparency-report-term" | "authority-report-term" | "provider-complaint-term" | "non-disclosure-term" | "complaint-term" | "complaint-decision-term" | "personal-data-retention";
            /**
             * @description What the rule asks, as docs/law-command.md says
             * @example {
             *       "announcedOn": "2026-02-20"
             *     }
             */
            input: {
                [key: string]: unknown;
            };
        };
        Consequences: {
            /**
             * @description The last act that was taken into account; send it as If-Match
             * @example 12
             */
            seq: number;
            acts: {
                type: string;
                /**
                 * @description Article in short notation: law, colon, article
                 * @example csam:6(4)
                 * @example awb:5:32b
                 */
                article: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
            terms: {
                key: string;
                from: string | null;
                to: string | null;
            }[];
            debts: {
                debtId: string;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                fromCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                toCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                paidFromCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                paidToCents: number;
            }[];
            orders: {
                orderId: string;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                forfeitedFromCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                forfeitedToCents: number;
                liftedAt: string | null;
                holds: {
                    /**
                     * Format: date-time
                     * @example 2026-05-12T19:30:00.000Z
                     */
                    from: string;
                    until: string | null;
                }[];
            }[];
            _links: {
                case: {
                    href: string;
                };
            };
        };
        CorrectContactPointCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CorrectContactPointCommand";
            data: {
                /** Format: email */
                contactPoint: string;
                reasons: string;
            };
        };
        DeactivationRequest: {
            reasons: string;
        };
        Debt: {
            /** @example P1:2026-05-12 */
            id: string;
            /** @enum {string} */
            kind: "penalty-payment" | "fine";
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            orderId: string;
            day: string | null;
            /**
             * @description Euro cents
             * @example 500000
             */
            amountCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            paidCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            waivedCents: number;
            /**
             * Format: date
             * @example 2026-05-12
             */
            payBy: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            barredAfter: string;
            status: string;
            evidenceId: string | null;
            /**
             * @description Number of an act in its case; dense from 1
             * @example 12
             */
            setBy: number;
            /** @description How amount, last day to pay and last day of collection came about; null where an official set it, or where the act that set it keeps none */
            derivations: {
                amount: components["schemas"]["Derivation"] | null;
                payBy: components["schemas"]["Derivation"] | null;
                barredAfter: components["schemas"]["Derivation"] | null;
            };
        };
        DebtsPage: {
            items: components["schemas"]["Debt"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        DecideHigherAppealCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DecideHigherAppealCommand";
            data: {
                appealId: string;
                lodge: boolean;
                reasons: string;
            };
        };
        Decision: {
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            id: string;
            /** @example binding-order */
            kind: string;
            amountCents: number | null;
            /** @enum {string} */
            stage: "drafted" | "rejected" | "approved" | "sealed" | "announced";
            draftedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            draftedAt: string;
            approvedBy: string | null;
            announcedAt: string | null;
            documentId: string | null;
        };
        DecisionsPage: {
            items: components["schemas"]["Decision"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        Derivation: {
            rule: string;
            articles: string[];
            inputs: {
                [key: string]: unknown;
            };
            value: unknown;
            steps: components["schemas"]["Derivation"][];
            unconfirmed?: {
                parameter: string;
                validFrom: string;
                source: string;
            }[];
        };
        DismissNoticeCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DismissNoticeCommand";
            data: {
                /** @enum {string} */
                ground: "not-online" | "out-of-scope" | "criminal-route" | "not-established-here" | "duplicate" | "other";
                reasons: string;
                duplicateOf?: string;
            };
        };
        Document: {
            id: string;
            decisionId: string | null;
            templateVersion: string;
            mediaType: string;
            sha256: string;
            sizeBytes: number;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalAt: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            recordedAt: string;
            _links: {
                self: {
                    href: string;
                };
                case: {
                    href: string;
                };
                proof: {
                    href: string;
                };
            };
        };
        DocumentsPage: {
            items: components["schemas"]["Document"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        DraftBindingOrderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftBindingOrderCommand";
            data: {
                /** @description Facts and circumstances that show the material, art. 6(4)(a) */
                facts: string;
                /** @description The same in English, for a provider that did not declare Dutch, art. 9(2)(c) DSA */
                factsInEnglish?: string;
                /** @description The data to make inaccessible, art. 6(4)(b) */
                locationIds: string[];
                /** @description Term in hours, art. 6(4)(c): more than 0, at most 12 */
                hours: number;
                /**
                 * @description Whether material equivalent in content is covered
                 * @default false
                 */
                equivalentMaterial: boolean;
                /** @description Ground of urgency where views were not asked, art. 4:11(a) Awb */
                viewsSkippedBecause?: string;
            };
        };
        DraftCollectionDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftCollectionDecisionCommand";
            data: {
                orderId: string;
                days: string[];
                reasons: string;
                views: {
                    /** @constant */
                    kind: "heard";
                } | {
                    /** @constant */
                    kind: "skipped";
                    ground: string;
                };
            };
        };
        DraftDefaultPenaltyDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftDefaultPenaltyDecisionCommand";
            data: {
                objectionId: string;
                reasons: string;
                /** @enum {string} */
                nothingOwedBecause?: "notice-unreasonably-late" | "not-an-interested-party" | "manifestly-inadmissible-or-unfounded";
            };
        };
        DraftFineDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftFineDecisionCommand";
            data: {
                fineId: string;
                amountCents: number;
                factors: {
                    gravity: string;
                    culpability: string;
                    circumstances: string;
                    financialCapacity: string;
                };
                turnover?: {
                    category6InadequateBecause: string;
                    turnoverCents: number;
                    financialYear: number;
                    source: string;
                };
                policy?: {
                    earlierFines: {
                        reference: string;
                        /** Format: date */
                        finalOn?: string;
                    }[];
                    gravity: {
                        percent: number;
                        reason: string;
                    };
                    culpability: {
                        percent: number;
                        reason: string;
                    };
                    size: {
                        /** @constant */
                        kind: "undertaking";
                        turnoverCents: number;
                    } | {
                        /** @constant */
                        kind: "natural-person";
                    } | {
                        /** @constant */
                        kind: "unknown";
                        reason: string;
                    };
                    appropriateness: {
                        percent: number;
                        reason: string;
                    };
                    benefit?: {
                        cents: number;
                        reason: string;
                    };
                    capacity?: {
                        cents: number;
                        reason: string;
                    };
                    /** @description The special circumstances for which the official leaves the outcome of the policy */
                    deviation?: {
                        cents: number;
                        reason: string;
                    };
                };
                reasons: string;
                responseToViews?: string;
            };
        };
        DraftObjectionDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftObjectionDecisionCommand";
            data: {
                objectionId: string;
                rulings: ({
                    decisionId: string;
                    /** @constant */
                    outcome: "inadmissible";
                    /** @enum {string} */
                    ground: "late" | "defects-not-repaired" | "not-an-interested-party" | "no-interest" | "no-decision";
                } | {
                    decisionId: string;
                    /** @constant */
                    outcome: "unfounded";
                } | {
                    decisionId: string;
                    /** @constant */
                    outcome: "founded";
                    change: {
                        /** @constant */
                        kind: "none";
                    } | {
                        /** @constant */
                        kind: "revoke";
                    } | {
                        /** @constant */
                        kind: "fine";
                        amountCents: number;
                    } | {
                        /** @constant */
                        kind: "penalty-order";
                        amountPerDayCents: number;
                        capCents: number;
                    };
                    /** @description Revoked for an unlawfulness that can be held against the Authority, art. 7:15(2) Awb */
                    unlawful: boolean;
                })[];
                answers: {
                    ground: string;
                    answer: string;
                }[];
                deviatesFromAdviceBecause?: string;
                costs?: {
                    amountCents: number;
                    reasons: string;
                };
                reasons: string;
            };
        };
        DraftPenaltyOrderChangeCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftPenaltyOrderChangeCommand";
            data: {
                orderId: string;
                change: {
                    /** @constant */
                    kind: "lift";
                } | {
                    /** @constant */
                    kind: "suspend";
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "reduce";
                    amountPerDayCents: number;
                    capCents: number;
                };
                /** @description The request of the offender, art. 5:34; absent where the Authority acts of its own motion */
                request?: {
                    /** Format: date */
                    receivedOn: string;
                    /** @enum {string} */
                    ground: "impossibility" | "year-without-forfeiture";
                };
                reasons: string;
            };
        };
        DraftPenaltyOrderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftPenaltyOrderCommand";
            data: {
                /** @description The binding order that was not followed */
                breachOf: string;
                /**
                 * @description What is forfeited, art. 5:32b(1): an amount for a calendar day (as where absent), for a violation (each location that is left, once a day), or one sum in all
                 * @enum {string}
                 */
                unit?: "calendar-day" | "violation" | "once";
                /** @description Amount for each unit */
                amountPerDayCents: number;
                capCents: number;
                /** @description What counts as compliance, as the order says it; absent: every location is inaccessible */
                complianceMeans?: string;
                /** @description Compliance period (begunstigingstermijn) in hours from making known */
                complianceHours: number;
                /** @description Why compliance is possible within the period */
                feasibleBecause: string;
                /** @description Why amount and cap are in proportion, art. 5:32b(3) Awb */
                proportionateBecause: string;
                views: {
                    /** @constant */
                    kind: "heard";
                } | {
                    /** @constant */
                    kind: "skipped";
                    urgencyGround: string;
                };
            };
        };
        DraftPublicationDecisionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DraftPublicationDecisionCommand";
            data: {
                /** @description The penalty order or the fine to publish */
                decisionId: string;
                text: string;
                /** @description How the interests of art. 5.1 Woo were weighed */
                interests: string;
                /** @description Why no views were asked on the publication (4:11 Awb); left out where they were asked together with those on the sanction */
                viewsLeftOutBecause?: string;
            };
        };
        DrawUpFineReportCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DrawUpFineReportCommand";
            data: {
                breachOf: string;
                /** Format: date */
                reportOn: string;
                /** Format: date */
                violatedOn: string;
                finding: string;
                place: string;
            };
        };
        DrawUpReportOfFindingsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DrawUpReportOfFindingsCommand";
            data: {
                orderId: string;
                /** @description The observations that the official makes his own */
                evidenceIds: string[];
                /** @description What was found, in words: a report of findings is dated and signed by its author (ABRvS 3 May 2017) */
                finding: string;
            };
        };
        EndHandoverCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EndHandoverCommand";
            data: {
                handoverId: string;
                /** @enum {string} */
                outcome: "returned" | "paid";
                note: string;
            };
        };
        EndInterimMeasureCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EndInterimMeasureCommand";
            data: {
                reliefId: string;
                /** Format: date-time */
                on: string;
                /** @enum {string} */
                why: "lifted-by-judge" | "main-case-decided" | "lapsed";
                reasons: string;
            };
        };
        EndInterimMeasurePreview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EndInterimMeasurePreview";
            data: {
                reliefId: string;
                /** Format: date-time */
                on: string;
                /** @enum {string} */
                why: "lifted-by-judge" | "main-case-decided" | "lapsed";
                reasons: string;
            };
        };
        EndRecusalCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EndRecusalCommand";
            data: {
                /** @example officer-1 */
                userId: string;
                reasons: string;
            };
        };
        EscalatedNotice: {
            /** @description The flagger's own reference; unique for the flagger */
            reference: string;
            flagger: {
                id: string;
                name: string;
            };
            /**
             * @default csam
             * @constant
             */
            regime: "csam";
            /**
             * @description Known material goes to notice and takedown, new material to the police first
             * @enum {string}
             */
            material: "known" | "new";
            /** Format: date-time */
            policeInformedAt?: string;
            /** Format: date-time */
            noticeSentAt: string;
            /** Format: date-time */
            noticeReceivedAt?: string;
            /** Format: date-time */
            lastSeenOnlineAt: string;
            provider: {
                id: string;
                name: string;
                /** Format: email */
                contactPoint: string;
                country: string;
                /**
                 * @description Committed to the notice-and-takedown code with its 24-hour norm
                 * @default false
                 */
                committedToCode: boolean;
                /** @default false */
                usesHashCheck: boolean;
            };
            locations: {
                url: string;
                description?: string;
            }[];
        };
        EstablishComplianceCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EstablishComplianceCommand";
            data: {
                orderId: string;
                evidenceIds: string[];
                reasons: string;
            };
        };
        EstablishNonComplianceCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EstablishNonComplianceCommand";
            data: {
                orderId: string;
                evidenceIds: string[];
                reasons: string;
            };
        };
        Evidence: {
            /** Format: uuid */
            id: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            orderId: string;
            orderVersion: number;
            locationId: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            at: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            localDay: string;
            /** @enum {string} */
            result: "available" | "unavailable" | "unknown";
            reason: string;
            observedBy: {
                [key: string]: unknown;
            };
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            recordedAt: string;
            /** @description The sealed record as text, its digest, and the Ed25519 signature (base64) with the public key that verifies it; null for evidence from before there were seals */
            seal: {
                sha256: string;
                keyId: string;
                signature: string;
                publicKey: string;
                sealed: string;
            } | null;
            /** @description The report of findings in which an official adopted it */
            adoptedIn: string | null;
        };
        EvidenceGap: {
            caseNumber: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            orderId: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            day: string;
            /** @enum {string} */
            reason: "held" | "capped" | "not-established" | "not-observed" | "run-unfinished" | "no-run";
            /** @description Why it could not be established, as the instrument said most often */
            said: string | null;
        };
        EvidenceGapPage: {
            items: components["schemas"]["EvidenceGap"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        EvidencePage: {
            items: components["schemas"]["Evidence"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ExtendObjectionTermCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ExtendObjectionTermCommand";
            data: {
                objectionId: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                ground: "consent-of-objector" | "consent-of-all-parties" | "statutory-procedure";
                /**
                 * Format: date
                 * @description The day on which the letter was sent
                 */
                sentOn: string;
                reasons: string;
            };
        };
        Finality: {
            /** @constant */
            status: "not-made-known";
        } | {
            /** @constant */
            status: "annulled";
            procedureId: string;
        } | {
            /** @constant */
            status: "pending";
            procedureId: string;
        } | {
            /** @constant */
            status: "open";
            /**
             * Format: date
             * @example 2026-05-12
             */
            until: string;
        } | {
            /** @constant */
            status: "final";
            /**
             * Format: date
             * @example 2026-05-12
             */
            since: string;
        };
        Fine: {
            caseNumber: string;
            providerId: string;
            providerName: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            id: string;
            amountCents: number | null;
            stage: string;
            announcedAt: string | null;
            payBy: string | null;
            paidCents: number | null;
            status: string | null;
        };
        FinePage: {
            items: components["schemas"]["Fine"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        FixInterestCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FixInterestCommand";
            data: {
                debtIds: string[];
                /**
                 * Format: date
                 * @description The last day over which interest is fixed
                 */
                until: string;
                reasons: string;
            };
        };
        ForwardObjectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ForwardObjectionCommand";
            data: {
                objectionId: string;
                to: string;
                /**
                 * Format: date
                 * @description The day on which the letter was sent
                 */
                sentOn: string;
                reasons: string;
            };
        };
        FoundLocations: {
            items: {
                /**
                 * @description Number of the case
                 * @example Z-2026-000001
                 */
                caseNumber: string;
                locationId: string;
            }[];
        };
        GrantDeferralCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "GrantDeferralCommand";
            data: {
                debtIds: string[];
                /**
                 * Format: date
                 * @description The last day of the deferral
                 */
                until: string;
                instalments: {
                    /** Format: date */
                    payBy: string;
                    amountCents: number;
                }[];
                conditions: string;
                reasons: string;
            };
        };
        HandOverCollectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HandOverCollectionCommand";
            data: {
                debtIds: string[];
                service: {
                    /** @enum {string} */
                    kind: "bailiff" | "collection-service";
                    name: string;
                };
            };
        };
        Handover: {
            caseNumber: string;
            handoverId: string;
            /** @enum {string} */
            status: "handed-over" | "returned" | "paid";
            service: {
                /** @enum {string} */
                kind: "bailiff" | "collection-service";
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            handedOverAt: string;
            debtor: {
                id: string;
                name: string;
            };
            lines: {
                debtId: string;
                /** @enum {string} */
                kind: "penalty-payment" | "fine";
                day: string | null;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                principalCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                interestCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                costsCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                openCents: number;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                payBy: string;
                decidedOn: string | null;
                remindedOn: string | null;
                writOn: string | null;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                barredAfter: string;
                paymentReference: string;
            }[];
            /**
             * @description Euro cents
             * @example 500000
             */
            totalCents: number;
        };
        HeldMandate: {
            /**
             * @description What may be decided
             * @example binding-order
             */
            act: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            from: string;
            until: string | null;
            upToCents: number | null;
        };
        HelpStep: {
            step: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            requires: string;
            missing: string[];
            mayBeSkippedOn: {
                ground: string;
                /**
                 * @description Article in short notation: law, colon, article
                 * @example csam:6(4)
                 * @example awb:5:32b
                 */
                article: string;
            }[];
            done: boolean;
        };
        HoldPenaltyOrderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HoldPenaltyOrderCommand";
            data: {
                orderId: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until?: string;
                ruling: {
                    /** @enum {string} */
                    by: "interim-relief" | "objection" | "appeal" | "higher-appeal" | "authority";
                    /** Format: date */
                    on: string;
                    reference: string;
                };
                reasons: string;
            };
        };
        InputError: {
            /** @enum {string} */
            in: "body" | "query" | "path" | "header";
            /**
             * @description Where it stands, such as data.locationIds.0; empty for the whole
             * @example data.hours
             */
            field: string;
            /**
             * @description Which rule it breaks
             * @example too-small
             */
            rule: string;
            /** @example must be an existing day, YYYY-MM-DD */
            message: string;
        };
        InviteViewsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "InviteViewsCommand";
            data: {
                /** @enum {string} */
                about: "penalty-order" | "fine" | "collection";
                /** Format: date */
                lastDay: string;
                intention: string;
            };
        };
        IssueWritCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "IssueWritCommand";
            data: {
                debtIds: string[];
            };
        };
        JoinObjectionsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "JoinObjectionsCommand";
            data: {
                objectionId: string;
                with: string;
                reasons: string;
            };
        };
        JudgeLatenessCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "JudgeLatenessCommand";
            data: {
                objectionId: string;
                excusable: boolean;
                /** @description Why it can, or cannot, be held against the objector, art. 6:11 Awb */
                reasons: string;
            };
        };
        LedgerPage: {
            items: components["schemas"]["LedgerPosting"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        LedgerPosting: {
            /**
             * @description The act that moved the money
             * @example 12
             */
            seq: number;
            line: number;
            kind: string;
            account: string;
            accountName: string;
            /**
             * @description Debit positive, credit negative; the lines of an act sum to zero
             * @example 500000
             */
            cents: number;
            debtId: string | null;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalAt: string;
        };
        LegalClock: {
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalNow: string;
            /** @description false while it stands still */
            running: boolean;
            /** @description false in production, where the legal clock is the system's */
            training: boolean;
        };
        LetterDifference: {
            changes: {
                /** @enum {string} */
                change: "same" | "removed" | "added";
                text: string;
                /** @description For a paragraph that rewrites another: word by word */
                words?: {
                    /** @enum {string} */
                    change: "same" | "removed" | "added";
                    text: string;
                }[];
            }[];
        };
        LiftRestrictionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LiftRestrictionCommand";
            data: {
                reasons: string;
            };
        };
        LimitationClock: {
            /**
             * Format: date
             * @example 2026-05-12
             */
            startedOn: string;
            /**
             * Format: date
             * @description The last day on which it can be collected or interrupted
             * @example 2026-05-12
             */
            barredAfter: string;
            barred: boolean;
            /** @description How far limitation has run: 9, 10 or 11 months of its last year; null before that */
            monthsRun: (9 | 10 | 11) | null;
            interruptions: {
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                on: string;
                kind: string;
            }[];
            /** @description Days of deferral, which extend the term in which they fall (4:111 Awb) */
            deferredDays: number;
            /**
             * @description The collection decision does not interrupt limitation; only acts of 4:105 and 4:106 Awb do
             * @constant
             */
            collectionDecisionInterrupts: false;
        };
        LimitationLine: {
            caseNumber: string;
            debtId: string;
            /** @enum {string} */
            kind: "penalty-payment" | "fine";
            providerName: string;
            /**
             * @description Of the principal
             * @example 500000
             */
            openCents: number;
            status: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            barredAfter: string;
            /** @description How far limitation has run: 9, 10 or 11 months of its last year; null before that */
            monthsRun: (9 | 10 | 11) | null;
            /** @description The role whose task it is by now */
            owner: string | null;
        };
        LimitationPage: {
            items: components["schemas"]["LimitationLine"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ListedUser: {
            /** @example officer-1 */
            id: string;
            name: string;
            active: boolean;
            roles: ("case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator")[];
            openSessions: number;
            /** @description References of confirmed mandates that were not withdrawn */
            mandates: string[];
            _links: {
                self: {
                    href: string;
                };
            };
        };
        Liveness: {
            /** @constant */
            status: "live";
        };
        Location: {
            id: string;
            /** Format: uri */
            url: string;
        };
        LocationNeed: {
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            until: string;
        };
        LocationNeedRequest: {
            reasons: string;
        };
        LocationPage: {
            items: components["schemas"]["Location"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        LocationSearchRequest: {
            address: string;
        };
        LogStatus: {
            /** @description Entries that are not in the Merkle log yet */
            waiting: number;
            oldestWaitsSince: string | null;
            checkpoint: {
                size: number;
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                signedAt: string;
            } | null;
            witnesses: {
                name: string;
                /** @enum {string} */
                kind: "server" | "folder";
                seenSize: number;
                seenAt: string | null;
                problem: string | null;
            }[];
            /** @description The last full check of log and record */
            lastCheck: {
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                finishedAt: string;
                faults: number;
            } | null;
            /** @description Of the last seven days, the latest first: attempts to change what is append-only, missing guards, and the like */
            incidents: {
                kind: string;
                details: {
                    [key: string]: unknown;
                };
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                reportedAt: string;
            }[];
            /** @description What somebody must look into */
            alarms: {
                code: string;
                detail: string;
            }[];
        };
        Mandate: {
            /**
             * @description By which the mandate is known; every decision that rests on it names it
             * @example M-2026-014
             */
            reference: string;
            /**
             * @description Who holds it
             * @example officer-1
             */
            userId: string;
            /** @description What may be decided under it */
            decides: ("binding-order" | "penalty-order" | "penalty-order-change" | "fine-decision" | "systematic-finding" | "collection-decision" | "objection-decision" | "default-penalty-decision" | "publication-decision" | "term-move")[];
            /**
             * Format: date
             * @description First day on which it holds
             * @example 2026-05-12
             */
            from: string;
            /** @description Last day on which it holds; null where it has none */
            until: string | null;
            /** @description Highest amount that may be decided; null where it has none */
            maxAmountCents: number | null;
            /** @description Whether its holder may grant on from it (10:9 Awb) */
            maySubMandate: boolean;
            /** @description The mandate that it stems from */
            under: string | null;
            grantedBy: string | null;
            /** @description The written decision that it rests on */
            instrument: string | null;
            instruction: string | null;
            /** @enum {string} */
            status: "proposed" | "confirmed" | "rejected";
            /** @description By the legal clock, with everything that it stems from */
            holdsToday: boolean;
            proposedBy: string | null;
            proposedAt: string | null;
            /** @description Who confirmed or rejected it */
            settledBy: string | null;
            settledAt: string | null;
            /** @description First day on which it holds no longer, because it was withdrawn (10:8 Awb) */
            withdrawnFrom: string | null;
            withdrawnBy: string | null;
            withdrawnAt: string | null;
            withdrawnBecause: string | null;
            _links: {
                self: {
                    href: string;
                };
                confirmations?: {
                    href: string;
                };
                rejections?: {
                    href: string;
                };
                withdrawals?: {
                    href: string;
                };
            };
        };
        MandateConfirmationRequest: Record<string, never>;
        MandatePage: {
            items: components["schemas"]["Mandate"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        MandateRejectionRequest: {
            reasons: string;
        };
        MandateRequest: {
            /**
             * @description By which the mandate is known; every decision that rests on it names it
             * @example M-2026-014
             */
            reference: string;
            /** @example officer-1 */
            userId: string;
            decides: ("binding-order" | "penalty-order" | "penalty-order-change" | "fine-decision" | "systematic-finding" | "collection-decision" | "objection-decision" | "default-penalty-decision" | "publication-decision" | "term-move")[];
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
            maxAmountCents?: number;
            /** @default false */
            maySubMandate: boolean;
            /**
             * @description For a sub-mandate: the mandate that it stems from, whose holder grants it
             * @example M-2026-014
             */
            under?: string;
            /**
             * @description Which organ or office of the Authority grants it; a sub-mandate is granted by the holder of the other mandate
             * @example Bestuur van de Autoriteit
             */
            grantedBy?: string;
            /**
             * @description The written decision that it rests on
             * @example Mandaatbesluit 2026, art. 3
             */
            instrument: string;
            instruction?: string;
        };
        MandateWithdrawalRequest: {
            /**
             * Format: date
             * @description First day on which it holds no longer; today ends it at once
             */
            from: string;
            reasons: string;
        };
        MoveTermsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MoveTermsCommand";
            data: {
                rows: {
                    parameter: string;
                    key?: string;
                    /** Format: date */
                    validFrom: string;
                }[];
                moves: {
                    key: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                }[];
                reasons: string;
            };
        };
        NextAct: {
            /**
             * @description The command
             * @example ApproveDecision
             */
            act: string;
            subject: string | null;
            article: string | null;
            /**
             * @description Roles that may do it
             * @example [
             *       "approver"
             *     ]
             */
            roles: string[];
            /** @description What stands in the way for everybody; null where it can be done now */
            missing: {
                rule: string;
                article: string | null;
                messageNl: string;
                messageEn: string;
            } | null;
            /** @description What stands in the way of the asker */
            refusal: {
                rule: string;
                article: string | null;
                messageNl: string;
                messageEn: string;
            } | null;
        };
        NextActs: {
            caseNumber: string;
            /**
             * @description Number of an act in its case; dense from 1
             * @example 12
             */
            seq: number;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalNow: string;
            acts: components["schemas"]["NextAct"][];
        };
        NightlyRun: {
            id: string;
            /** @enum {string} */
            state: "asked" | "running" | "finished";
            /** @enum {string} */
            kind: "nightly" | "dry-run" | "backfill";
            fromDay: string | null;
            untilDay: string | null;
            upTo: string | null;
            startedAt: string | null;
            finishedAt: string | null;
            /** @description Expected, booked, skipped by reason, failed, sum, difference to the ledger, and the days without evidence by reason */
            report: {
                [key: string]: unknown;
            } | null;
            _links: {
                self: {
                    href: string;
                };
            };
        };
        NightlyRunPage: {
            items: components["schemas"]["NightlyRun"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        NightlyRunRequest: {
            /**
             * @description A dry run says what would be booked and writes nothing; a backfill books what was seen on the named days and not booked
             * @default nightly
             * @enum {string}
             */
            kind: "nightly" | "dry-run" | "backfill";
            /**
             * Format: date
             * @description First day of a backfill
             */
            fromDay?: string;
            /**
             * Format: date
             * @description Last day of a backfill
             */
            untilDay?: string;
        };
        NotedRefundAccount: {
            refundId: string;
        };
        OfficialCommand: components["schemas"]["RecordConsultationCommand"] | components["schemas"]["AttributeProviderCommand"] | components["schemas"]["AdmitNoticeCommand"] | components["schemas"]["DismissNoticeCommand"] | components["schemas"]["CloseCaseCommand"] | components["schemas"]["ApproveDecisionCommand"] | components["schemas"]["RejectDraftCommand"] | components["schemas"]["ResolveTaskCommand"] | components["schemas"]["AssignTaskCommand"] | components["schemas"]["TakeTaskCommand"] | components["schemas"]["RecordUndeliveredCommand"] | components["schemas"]["CorrectContactPointCommand"] | components["schemas"]["DraftBindingOrderCommand"] | components["schemas"]["RequestObservationCommand"] | components["schemas"]["RecordObservationCommand"] | components["schemas"]["EstablishNonComplianceCommand"] | components["schemas"]["EstablishComplianceCommand"] | components["schemas"]["DrawUpReportOfFindingsCommand"] | components["schemas"]["InviteViewsCommand"] | components["schemas"]["RecordViewsCommand"] | components["schemas"]["DraftPenaltyOrderCommand"] | components["schemas"]["DraftPenaltyOrderChangeCommand"] | components["schemas"]["HoldPenaltyOrderCommand"] | components["schemas"]["ResumePenaltyOrderCommand"] | components["schemas"]["ReverseUnitsCommand"] | components["schemas"]["ReplacePenaltyOrderCommand"] | components["schemas"]["DrawUpFineReportCommand"] | components["schemas"]["RecordUnaViaCommand"] | components["schemas"]["ProposeSystematicNonComplianceCommand"] | components["schemas"]["ApproveFindingCommand"] | components["schemas"]["DraftFineDecisionCommand"] | components["schemas"]["RefrainFromFineCommand"] | components["schemas"]["DraftCollectionDecisionCommand"] | components["schemas"]["SendReminderCommand"] | components["schemas"]["IssueWritCommand"] | components["schemas"]["HandOverCollectionCommand"] | components["schemas"]["EndHandoverCommand"] | components["schemas"]["ChargeCostsCommand"] | components["schemas"]["FixInterestCommand"] | components["schemas"]["RecordBarredCommand"] | components["schemas"]["RecordInterruptionCommand"] | components["schemas"]["GrantDeferralCommand"] | components["schemas"]["RevokeDeferralCommand"] | components["schemas"]["WaiveDebtCommand"] | components["schemas"]["WriteOffDebtCommand"] | components["schemas"]["RecordPaymentCommand"] | components["schemas"]["BookReceiptCommand"] | components["schemas"]["AllocateOverpaymentCommand"] | components["schemas"]["ReverseDebtsCommand"] | components["schemas"]["ProposeRefundCommand"] | components["schemas"]["ApproveRefundCommand"] | components["schemas"]["RejectRefundCommand"] | components["schemas"]["RecordRefundPaidCommand"] | components["schemas"]["MoveTermsCommand"] | components["schemas"]["ReceiveObjectionCommand"] | components["schemas"]["AcknowledgeObjectionCommand"] | components["schemas"]["RequestRepairCommand"] | components["schemas"]["RecordRepairCommand"] | components["schemas"]["JudgeLatenessCommand"] | components["schemas"]["ForwardObjectionCommand"] | components["schemas"]["AnswerDirectAppealRequestCommand"] | components["schemas"]["JoinObjectionsCommand"] | components["schemas"]["WithdrawObjectionCommand"] | components["schemas"]["RecordDisputeCommand"] | components["schemas"]["AppointHearersCommand"] | components["schemas"]["PlanHearingCommand"] | components["schemas"]["WithholdPartsCommand"] | components["schemas"]["RecordPaperCommand"] | components["schemas"]["RecordHearingCommand"] | components["schemas"]["SkipHearingCommand"] | components["schemas"]["RecordNewFactsCommand"] | components["schemas"]["RecordAdviceCommand"] | components["schemas"]["AdjournObjectionCommand"] | components["schemas"]["ExtendObjectionTermCommand"] | components["schemas"]["RecordNoticeOfDefaultCommand"] | components["schemas"]["DraftDefaultPenaltyDecisionCommand"] | components["schemas"]["DraftObjectionDecisionCommand"] | components["schemas"]["ReceiveInterimReliefRequestCommand"] | components["schemas"]["PlanInterimHearingCommand"] | components["schemas"]["RecordInterimRulingCommand"] | components["schemas"]["EndInterimMeasureCommand"] | components["schemas"]["WithdrawInterimReliefCommand"] | components["schemas"]["RegisterAppealCommand"] | components["schemas"]["SendDefenceCommand"] | components["schemas"]["PlanCourtHearingCommand"] | components["schemas"]["RecordInterimRulingOnDefectCommand"] | components["schemas"]["AnswerAdministrativeLoopCommand"] | components["schemas"]["RecordRulingCommand"] | components["schemas"]["WithdrawAppealCommand"] | components["schemas"]["AdviseHigherAppealCommand"] | components["schemas"]["DecideHigherAppealCommand"] | components["schemas"]["RecordAuthorityPaymentCommand"] | components["schemas"]["DraftPublicationDecisionCommand"] | components["schemas"]["RecordPublishedCommand"] | components["schemas"]["RectifyPublicationCommand"] | components["schemas"]["RecordRecusalCommand"] | components["schemas"]["EndRecusalCommand"] | components["schemas"]["RestrictCaseCommand"] | components["schemas"]["LiftRestrictionCommand"];
        OpenApiDocument: {
            [key: string]: unknown;
        };
        OpenSession: {
            /** Format: uuid */
            id: string;
            /** @example officer-1 */
            userId: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            expiresAt: string;
        };
        OpenSessionPage: {
            items: components["schemas"]["OpenSession"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        OpenedCase: {
            caseNumber: string;
            _links: {
                self: {
                    href: string;
                };
                acts: {
                    href: string;
                };
            };
        };
        Operations: {
            /** @enum {string} */
            mode: "training" | "production";
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalNow: string;
            clockRunning: boolean;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            systemNow: string;
            servers: components["schemas"]["ServerStatus"][];
            outbox: {
                waiting: number;
                /** @description How long the oldest act has waited for the process */
                oldestWaitsMs: number | null;
            };
            overdueSteps: {
                count: number;
                /** @description The longest overdue first, at most 100 */
                items: {
                    caseNumber: string;
                    key: string;
                    /**
                     * Format: date-time
                     * @example 2026-05-12T19:30:00.000Z
                     */
                    dueAt: string;
                }[];
            };
            openTasks: number;
            log: components["schemas"]["LogStatus"];
            /** @description What is wrong with the nightly run: late, incomplete, or not reconciled with the ledger */
            nightlyRunAlarms: {
                key: string;
                code: string;
                problem: string;
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                raisedAt: string;
            }[];
        };
        ParameterConfirmationRequest: Record<string, never>;
        ParameterRow: {
            /** @description null for a row that came with the engine */
            id: number | null;
            /**
             * @description Which parameter of the law
             * @example fine-category
             */
            parameter: string;
            key: string | null;
            /**
             * @description Amounts in euro cents; the shape depends on the parameter
             * @example 103000000
             */
            value: unknown;
            /**
             * Format: date
             * @description First day on which it holds
             * @example 2026-05-12
             */
            validFrom: string;
            /** @description Last day on which it holds; null until a later row */
            validUntil: string | null;
            source: string;
            /**
             * @description confirmed: read in its source; unconfirmed: came with the engine and was not read; proposed: waits for a second official
             * @enum {string}
             */
            status: "confirmed" | "unconfirmed" | "proposed";
            proposedBy: string | null;
            confirmedBy: string | null;
            _links: {
                /** @description Where a second official confirms it */
                confirmations?: {
                    href: string;
                };
            };
        };
        ParameterRowPage: {
            items: components["schemas"]["ParameterRow"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ParameterRowRequest: {
            /**
             * @description Which parameter of the law
             * @example fine-category
             */
            parameter: string;
            /**
             * @description Which one of them, where there are several
             * @example 6
             */
            key?: string;
            /**
             * @description Amounts in euro cents; the shape depends on the parameter
             * @example 103000000
             */
            value: unknown;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string;
            /**
             * @description Where the value was read
             * @example Stb. 2017, 433
             */
            source: string;
        };
        PenaltyOrder: {
            caseNumber: string;
            providerId: string;
            providerName: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            id: string;
            /** @enum {string} */
            status: "pending" | "active" | "capped" | "lifted";
            version: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            amountPerDayCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            capCents: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            forfeitedCents: number;
            compliancePeriodEndsAt: string | null;
        };
        PenaltyOrderPage: {
            items: components["schemas"]["PenaltyOrder"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        PerformedActs: {
            caseNumber: string;
            /**
             * @description Number of an act in its case; dense from 1
             * @example 12
             */
            seq: number;
            acts: components["schemas"]["Act"][];
            _links: {
                self: {
                    href: string;
                };
                case: {
                    href: string;
                };
            };
        };
        PhaseCount: {
            /** @enum {string} */
            phase: "notice" | "admissible" | "order-drafted" | "order-approved" | "order-running" | "order-observed" | "complied" | "non-compliance" | "penalty-drafted" | "penalty-approved" | "compliance-period" | "penalty-active" | "penalty-capped" | "penalty-lifted" | "fine-report" | "fine-drafted" | "fine-approved" | "fine-due" | "dismissed" | "closed";
            cases: number;
        };
        PhaseCounts: {
            items: components["schemas"]["PhaseCount"][];
        };
        PlanCourtHearingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PlanCourtHearingCommand";
            data: {
                appealId: string;
                /** Format: date */
                on: string;
            };
        };
        PlanHearingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PlanHearingCommand";
            data: {
                objectionId: string;
                /** Format: date */
                on: string;
                /** @description When it begins, by the clock of Amsterdam */
                time?: string;
                place: string;
                /** Format: date */
                invitedOn: string;
                /** Format: date */
                fileOpenFrom: string;
            };
        };
        PlanInterimHearingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PlanInterimHearingCommand";
            data: {
                reliefId: string;
                /** Format: date */
                on: string;
            };
        };
        Problem: {
            /**
             * Format: uri-reference
             * @description Kind of problem
             * @example /problems/unlawful
             */
            type: string;
            /** @example The act is not lawful */
            title: string;
            /** @example 409 */
            status: number;
            /** @example The term of an order is at most 12 hours. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The request it is about
             * @example /v1/cases/Z-2026-000001/acts
             */
            instance: string;
            /** @description For 400: everything that is wrong, at once */
            errors?: components["schemas"]["InputError"][];
            /**
             * @description For a refusal: the rule that stands in the way
             * @example term-too-long
             */
            rule?: string;
            /** @description For a refusal: its article, where the law has one */
            article?: string | null;
            /** @description For a refusal: the sentence for the official */
            messageNl?: string;
            /**
             * Format: uri-reference
             * @description For 401: where a browser signs in
             * @example /sign-in
             */
            signInUrl?: string;
            /** @description For a refusal: the same in English */
            messageEn?: string;
        };
        Procedure: {
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            id: string;
            /** @enum {string} */
            kind: "objection" | "interim-relief" | "appeal" | "higher-appeal" | "publication";
            status: string;
            about: string[];
            joinedByLaw: {
                subject: string;
                /**
                 * @description Article in short notation: law, colon, article
                 * @example csam:6(4)
                 * @example awb:5:32b
                 */
                article: string;
            }[];
            /** @description When the next thing is due */
            dueOn: string | null;
            /** @description The court's file number, or the ECLI of its ruling */
            reference: string | null;
        };
        ProcessStep: {
            key: string;
            instrument: string;
            step: string;
            subject: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            dueAt: string;
        };
        ProcessStepsPage: {
            items: components["schemas"]["ProcessStep"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ProposeRefundCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ProposeRefundCommand";
            data: {
                /** @enum {string} */
                of: "reversal" | "overpayment";
                /** @description Of an overpayment so much; all of it where left out */
                amountCents?: number;
                /**
                 * Format: date
                 * @description The day of repayment, up to which interest is counted
                 */
                payOn: string;
                reasons: string;
            };
        };
        ProposeSystematicNonComplianceCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ProposeSystematicNonComplianceCommand";
            data: {
                fineId: string;
                /** @enum {string} */
                kind: "systematic" | "persistent";
                earlierOrders: {
                    caseNumber: string;
                    orderId: string;
                }[];
                reasons: string;
            };
        };
        Provider: {
            id: string;
            name: string;
            cases: number;
            openCases: number;
            orders: number;
            complied: number;
            notComplied: number;
            /**
             * @description Euro cents
             * @example 500000
             */
            openCents: number;
        };
        ProviderOrder: {
            caseNumber: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            orderId: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            announcedAt: string;
            termEndedAt: string | null;
            /** @enum {string} */
            outcome: "running" | "complied" | "not-complied" | "undetermined";
            establishedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            remedyOpenUntil: string;
            /** @description No remedy is open any more */
            final: boolean;
        };
        ProviderOrderPage: {
            items: components["schemas"]["ProviderOrder"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        ProviderPage: {
            items: components["schemas"]["Provider"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        Readiness: {
            /** @constant */
            status: "ready";
            /** @enum {string} */
            mode: "training" | "production";
        };
        ReceiveInterimReliefRequestCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ReceiveInterimReliefRequestCommand";
            data: {
                against: string[];
                /** @description The objection or appeal to which it is connected, art. 8:81(1) Awb */
                procedureId: string;
                party: {
                    name: string;
                    /** @enum {string} */
                    capacity: "addressee" | "third-party";
                    /** @description What makes this party an interested one */
                    interest: string;
                    address?: string;
                };
                court: string;
                fileNumber: string;
                /** Format: date */
                requestedOn: string;
                urgency: string;
            };
        };
        ReceiveObjectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ReceiveObjectionCommand";
            data: {
                /** @description The decisions objected to */
                against: string[];
                party: {
                    name: string;
                    /** @enum {string} */
                    capacity: "addressee" | "third-party";
                    /** @description What makes this party an interested one */
                    interest: string;
                    address?: string;
                };
                representative?: {
                    name: string;
                    /** @enum {string} */
                    authorisation: "lawyer" | "written" | "missing";
                    reference?: string;
                };
                receipt: {
                    /** @constant */
                    kind: "electronic";
                    /** Format: date */
                    receivedOn: string;
                } | {
                    /** @constant */
                    kind: "handed-over";
                    /** Format: date */
                    receivedOn: string;
                } | {
                    /** @constant */
                    kind: "post";
                    /** Format: date */
                    receivedOn: string;
                    /**
                     * Format: date
                     * @description The day of the postmark; without one the letter counts as posted on the day it came in
                     */
                    postedOn?: string;
                };
                /** @description The body that got it first and forwarded it; its day counts, art. 6:15(3) Awb */
                firstReceivedElsewhere?: {
                    by: string;
                    /** Format: date */
                    on: string;
                };
                /** Format: date */
                datedOn?: string;
                grounds?: string;
                /**
                 * @description What the letter lacks, art. 6:5 Awb
                 * @default []
                 */
                lacks: ("signature" | "name-and-address" | "date" | "description-of-decision" | "grounds" | "translation" | "authorisation")[];
                /** @description Why the objector could think that the decision had been taken, art. 6:10(1)(b) Awb */
                prematureBecause?: string;
                /** @default false */
                requestsCosts: boolean;
                /** @default false */
                requestsDirectAppeal: boolean;
            };
        };
        RecordAdviceCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordAdviceCommand";
            data: {
                objectionId: string;
                /** Format: date */
                receivedOn: string;
                /** @enum {string} */
                outcome: "inadmissible" | "unfounded" | "founded";
                advice: string;
            };
        };
        RecordAuthorityPaymentCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordAuthorityPaymentCommand";
            data: {
                /** @description The penalty decision, the objection, or the court procedure for which it is owed */
                owedFor: string;
                amountCents: number;
                /** Format: date */
                paidOn: string;
                /** @description The payment by which it went out */
                reference: string;
            };
        };
        RecordBarredCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordBarredCommand";
            data: {
                debtIds: string[];
            };
        };
        RecordConsultationCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordConsultationCommand";
            data: {
                /** @enum {string} */
                with: "police" | "public-prosecution";
                /** Format: date-time */
                consultedAt: string;
                /** @enum {string} */
                outcome: "no-objection" | "objection" | "takes-over";
                note: string;
            };
        };
        RecordDisputeCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordDisputeCommand";
            data: {
                /** @description The objection or appeal that runs */
                procedureId: string;
                /** @description The collection decision (5:39), or the deferral, interest or waiver (4:125) */
                subject: string;
                /** Format: date */
                on: string;
                grounds: string;
            };
        };
        RecordHearingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordHearingCommand";
            data: {
                objectionId: string;
                /** Format: date */
                heldOn: string;
                present: string[];
                /** @description Why parties were not heard in each other’s presence, art. 7:6 Awb */
                heardSeparatelyBecause?: string;
                report: string;
            };
        };
        RecordInterimRulingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordInterimRulingCommand";
            data: {
                reliefId: string;
                /** Format: date */
                ruledOn: string;
                ecli?: string;
                /** @enum {string} */
                outcome: "refused" | "inadmissible" | "granted";
                measures?: ({
                    /** @constant */
                    kind: "suspend-order";
                    orderId: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "suspend-collection";
                    /** @description The penalty order or fine whose money is not collected */
                    subject: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "suspend-publication";
                    decisionId: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "other";
                    description: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                })[];
                conditions?: string;
                /**
                 * @description The judge also decides the appeal, art. 8:86 Awb
                 * @default false
                 */
                decidesMainCase: boolean;
                /** @default 0 */
                costsCents: number;
                reasons: string;
            };
        };
        RecordInterimRulingOnDefectCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordInterimRulingOnDefectCommand";
            data: {
                appealId: string;
                /** Format: date */
                ruledOn: string;
                ecli?: string;
                defects: string;
                /**
                 * Format: date
                 * @description The term of the administrative loop, art. 8:51a Awb
                 */
                repairBy?: string;
            };
        };
        RecordInterimRulingPreview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordInterimRulingPreview";
            data: {
                reliefId: string;
                /** Format: date */
                ruledOn: string;
                ecli?: string;
                /** @enum {string} */
                outcome: "refused" | "inadmissible" | "granted";
                measures?: ({
                    /** @constant */
                    kind: "suspend-order";
                    orderId: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "suspend-collection";
                    /** @description The penalty order or fine whose money is not collected */
                    subject: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "suspend-publication";
                    decisionId: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                } | {
                    /** @constant */
                    kind: "other";
                    description: string;
                    /**
                     * Format: date-time
                     * @description The moment that the ruling names
                     */
                    from: string;
                    /** Format: date-time */
                    until?: string;
                })[];
                conditions?: string;
                /**
                 * @description The judge also decides the appeal, art. 8:86 Awb
                 * @default false
                 */
                decidesMainCase: boolean;
                /** @default 0 */
                costsCents: number;
                reasons: string;
            };
        };
        RecordInterruptionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordInterruptionCommand";
            data: {
                debtIds: string[];
                /** @enum {string} */
                kind: "acknowledgement" | "legal-proceedings" | "set-off" | "execution";
                /** Format: date */
                on: string;
                note: string;
            };
        };
        RecordNewFactsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordNewFactsCommand";
            data: {
                objectionId: string;
                /** Format: date */
                on: string;
                facts: string;
                /** @description Of considerable importance for the decision, art. 7:9 Awb */
                significant: boolean;
            };
        };
        RecordNoticeOfDefaultCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordNoticeOfDefaultCommand";
            data: {
                objectionId: string;
                /** Format: date */
                receivedOn: string;
            };
        };
        RecordObservationCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordObservationCommand";
            data: {
                orderId: string;
                /** @enum {string} */
                purpose: "term-end" | "on-request" | "nightly" | "by-hand";
                observations: {
                    /** Format: uuid */
                    id: string;
                    locationId: string;
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    result: "available" | "unavailable" | "unknown";
                    reason: string;
                    observedBy: {
                        /** @constant */
                        kind: "instrument";
                        version: string;
                        vantagePoint: string;
                    } | {
                        /** @constant */
                        kind: "official";
                        userId: string;
                        method: string;
                    } | {
                        /** @constant */
                        kind: "flagger";
                        flaggerId: string;
                        method: string;
                    };
                    /** @default {} */
                    details: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                }[];
            };
        };
        RecordPaperCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordPaperCommand";
            data: {
                procedureId: string;
                /** @enum {string} */
                from: "objector" | "authority" | "court" | "other-party";
                /** Format: date */
                receivedOn: string;
                description: string;
            };
        };
        RecordPaymentCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordPaymentCommand";
            data: {
                debtIds: string[];
                amountCents: number;
                /** Format: date */
                creditedOn: string;
                reference: string;
            };
        };
        RecordPublishedCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordPublishedCommand";
            data: {
                publicationId: string;
                /** Format: date */
                on: string;
                place: string;
            };
        };
        RecordRecusalCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordRecusalCommand";
            data: {
                /** @example officer-1 */
                userId: string;
                /** @enum {string} */
                ground: "own-interest" | "personal-relation" | "earlier-involvement" | "other";
                reasons: string;
            };
        };
        RecordRefundPaidCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordRefundPaidCommand";
            data: {
                refundId: string;
                amountCents: number;
                /** Format: date */
                paidOn: string;
                entryId?: string;
            };
        };
        RecordRepairCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordRepairCommand";
            data: {
                objectionId: string;
                repaired: ("signature" | "name-and-address" | "date" | "description-of-decision" | "grounds" | "translation" | "authorisation")[];
                /** Format: date */
                receivedOn: string;
                grounds?: string;
            };
        };
        RecordRulingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordRulingCommand";
            data: {
                appealId: string;
                /** Format: date */
                ruledOn: string;
                /** Format: date */
                sentOn: string;
                ecli?: string;
                /** @enum {string} */
                outcome: "no-jurisdiction" | "inadmissible" | "unfounded" | "founded";
                rulings?: {
                    decisionId: string;
                    /** @enum {string} */
                    annulled: "no" | "in-part" | "whole";
                    /**
                     * @description The legal effects stay, art. 8:72(3)(a) Awb
                     * @default false
                     */
                    effectsKept: boolean;
                    followUp?: {
                        /** @constant */
                        kind: "none";
                    } | {
                        /** @constant */
                        kind: "new-decision";
                        /**
                         * Format: date
                         * @description The day set by the court, art. 8:72(4) Awb
                         */
                        by: string;
                    } | {
                        /** @constant */
                        kind: "restore";
                    } | {
                        /** @constant */
                        kind: "court-decides";
                        /** @description The first decision that the court itself changes, art. 8:72(3)(b) and 8:72a Awb */
                        of: string;
                        change: {
                            /** @constant */
                            kind: "none";
                        } | {
                            /** @constant */
                            kind: "revoke";
                        } | {
                            /** @constant */
                            kind: "fine";
                            amountCents: number;
                        } | {
                            /** @constant */
                            kind: "penalty-order";
                            amountPerDayCents: number;
                            capCents: number;
                        };
                    };
                }[];
                /** @default 0 */
                costsCents: number;
                /** @default 0 */
                courtFeeCents: number;
                reasons: string;
            };
        };
        RecordRulingPreview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordRulingPreview";
            data: {
                appealId: string;
                /** Format: date */
                ruledOn: string;
                /** Format: date */
                sentOn: string;
                ecli?: string;
                /** @enum {string} */
                outcome: "no-jurisdiction" | "inadmissible" | "unfounded" | "founded";
                rulings?: {
                    decisionId: string;
                    /** @enum {string} */
                    annulled: "no" | "in-part" | "whole";
                    /**
                     * @description The legal effects stay, art. 8:72(3)(a) Awb
                     * @default false
                     */
                    effectsKept: boolean;
                    followUp?: {
                        /** @constant */
                        kind: "none";
                    } | {
                        /** @constant */
                        kind: "new-decision";
                        /**
                         * Format: date
                         * @description The day set by the court, art. 8:72(4) Awb
                         */
                        by: string;
                    } | {
                        /** @constant */
                        kind: "restore";
                    } | {
                        /** @constant */
                        kind: "court-decides";
                        /** @description The first decision that the court itself changes, art. 8:72(3)(b) and 8:72a Awb */
                        of: string;
                        change: {
                            /** @constant */
                            kind: "none";
                        } | {
                            /** @constant */
                            kind: "revoke";
                        } | {
                            /** @constant */
                            kind: "fine";
                            amountCents: number;
                        } | {
                            /** @constant */
                            kind: "penalty-order";
                            amountPerDayCents: number;
                            capCents: number;
                        };
                    };
                }[];
                /** @default 0 */
                costsCents: number;
                /** @default 0 */
                courtFeeCents: number;
                reasons: string;
            };
        };
        RecordUnaViaCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordUnaViaCommand";
            data: {
                fineId: string;
                step: {
                    /** @constant */
                    kind: "not-criminal";
                    reasons: string;
                } | {
                    /** @constant */
                    kind: "agreement";
                    reference: string;
                } | {
                    /** @constant */
                    kind: "submitted";
                    /** Format: date */
                    on: string;
                } | {
                    /** @constant */
                    kind: "declined";
                    /** Format: date */
                    on: string;
                    reference: string;
                } | {
                    /** @constant */
                    kind: "prosecutes";
                    /** Format: date */
                    on: string;
                    reference: string;
                };
            };
        };
        RecordUndeliveredCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordUndeliveredCommand";
            data: {
                decisionId: string;
                /**
                 * @description rejected: the receiving server did not take it; bounced: it took it and reported afterwards that it could not deliver it
                 * @enum {string}
                 */
                kind: "rejected" | "bounced";
                /**
                 * Format: date-time
                 * @description When it was rejected, or when the report came in
                 */
                at: string;
                /** @description What the receiving server said */
                report: string;
            };
        };
        RecordViewsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RecordViewsCommand";
            data: {
                /** @enum {string} */
                about: "penalty-order" | "fine" | "collection";
                /** Format: date */
                receivedOn: string;
                summary: string;
                response: string;
            };
        };
        RecordedAct: {
            /**
             * @description Number of an act in its case; dense from 1
             * @example 12
             */
            seq: number;
            /**
             * @description What happened, in the past tense
             * @example BindingOrderDrafted
             */
            type: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            /**
             * Format: date-time
             * @description When, by the legal clock
             * @example 2026-05-12T19:30:00.000Z
             */
            legalAt: string;
            /**
             * @description Who; process and nightly-run are the engine itself
             * @example officer-1
             */
            by: string;
            /** @description What the act says, with the derivation of every date and amount */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When, by the system's clock
             * @example 2026-05-12T19:30:00.000Z
             */
            recordedAt: string;
            role: string;
            mandate: string | null;
            /** @description Version of the rules it was decided by */
            ruleSet: string;
        };
        RectifyPublicationCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RectifyPublicationCommand";
            data: {
                publicationId: string;
                /** Format: date */
                on: string;
                text: string;
                reasons: string;
            };
        };
        RefrainFromFineCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RefrainFromFineCommand";
            data: {
                fineId: string;
                reasons: string;
            };
        };
        RefundAccount: {
            /** @example NL91ABNA0417164300 */
            iban: string;
            name: string;
        };
        RefundFile: {
            /**
             * @description Id of the file
             * @example TB-000000000000000000000000
             */
            id: string;
            /**
             * Format: date
             * @example 2026-05-12
             */
            executeOn: string;
            /**
             * @description Euro cents
             * @example 500000
             */
            totalCents: number;
            refunds: number;
            sha256: string;
        };
        RefundFileRequest: {
            /**
             * Format: date
             * @example 2026-07-01
             */
            executeOn: string;
            account: {
                /** @example NL91ABNA0417164300 */
                iban: string;
                name: string;
            };
        };
        RegisterAppealCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RegisterAppealCommand";
            data: {
                /** @enum {string} */
                instance: "first" | "higher";
                /** @description The decisions on objection (or, by consent, the first decisions); in higher appeal the ruling */
                against: string[];
                /** @enum {string} */
                ground: "decision" | "direct-appeal" | "no-decision-in-time" | "ruling";
                /** @enum {string} */
                lodgedBy: "party" | "authority";
                party: {
                    name: string;
                    /** @enum {string} */
                    capacity: "addressee" | "third-party";
                    /** @description What makes this party an interested one */
                    interest: string;
                    address?: string;
                };
                /** @description The district of the party’s seat; null where it has none in the Netherlands, art. 8:7 Awb */
                partyDistrict: ("amsterdam" | "den-haag" | "gelderland" | "limburg" | "midden-nederland" | "noord-holland" | "noord-nederland" | "oost-brabant" | "overijssel" | "rotterdam" | "zeeland-west-brabant") | null;
                /** @enum {string} */
                court: "amsterdam" | "den-haag" | "gelderland" | "limburg" | "midden-nederland" | "noord-holland" | "noord-nederland" | "oost-brabant" | "overijssel" | "rotterdam" | "zeeland-west-brabant" | "council-of-state";
                courtDiffersBecause?: string;
                fileNumber: string;
                /** Format: date */
                lodgedOn: string;
                /**
                 * Format: date
                 * @description The day on which the court sent the appeal to the Authority, art. 8:42 Awb
                 */
                noticeOn: string;
                grounds: string;
            };
        };
        RejectDraftCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RejectDraftCommand";
            data: {
                decisionId: string;
                reasons: string;
            };
        };
        RejectRefundCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RejectRefundCommand";
            data: {
                refundId: string;
                reasons: string;
            };
        };
        RemediesOverview: {
            procedures: components["schemas"]["Procedure"][];
            finality: {
                [key: string]: components["schemas"]["Finality"];
            };
            exposure: {
                objectionId: string;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                firstDay: string;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                accruedCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                maximumCents: number;
            }[];
            /** @description What the Authority has to pay itself: the penalty for deciding late, costs and court fees */
            owedByAuthority: {
                owedFor: string;
                kinds: ("default-penalty" | "costs" | "court-fee")[];
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                amountCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                paidCents: number;
                /**
                 * @description Euro cents
                 * @example 500000
                 */
                unpaidCents: number;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                payBy: string;
            }[];
            reasonableTime: {
                [key: string]: {
                    instances: number;
                    /**
                     * Format: date
                     * @example 2026-05-12
                     */
                    rulingBy: string;
                    ruledOn: string | null;
                    exceededByDays: number;
                    moderation: string | null;
                };
            };
            fineDecisionOverruns: {
                fineId: string;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                dueOn: string;
                decidedOn: string | null;
                overrunDays: number;
            }[];
            help: {
                [key: string]: components["schemas"]["HelpStep"][];
            };
            _links: {
                self: {
                    href: string;
                };
                case: {
                    href: string;
                };
            };
        };
        RemedyOutcome: {
            kind: string;
            /** @enum {string} */
            instance: "objection" | "first" | "higher";
            outcome: string;
            count: number;
        };
        RemedyOutcomes: {
            items: components["schemas"]["RemedyOutcome"][];
        };
        ReplacePenaltyOrderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ReplacePenaltyOrderCommand";
            data: {
                orderId: string;
                amountPerDayCents: number;
                capCents: number;
                /** Format: date-time */
                from: string;
                ruling: {
                    /** @enum {string} */
                    by: "interim-relief" | "objection" | "appeal" | "higher-appeal" | "authority";
                    /** Format: date */
                    on: string;
                    reference: string;
                };
                reasons: string;
            };
        };
        RequestObservationCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RequestObservationCommand";
            data: {
                orderId: string;
                reasons: string;
            };
        };
        RequestRepairCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RequestRepairCommand";
            data: {
                objectionId: string;
                lacks: ("signature" | "name-and-address" | "date" | "description-of-decision" | "grounds" | "translation" | "authorisation")[];
                /**
                 * Format: date
                 * @description The day on which the letter was sent
                 */
                sentOn: string;
                /** Format: date */
                lastDay: string;
            };
        };
        ResolveTaskCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ResolveTaskCommand";
            data: {
                key: string;
                note: string;
            };
        };
        RestrictCaseCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RestrictCaseCommand";
            data: {
                /** @description Who may see the case from now on; nobody else does */
                viewers: string[];
                reasons: string;
            };
        };
        ResumePenaltyOrderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ResumePenaltyOrderCommand";
            data: {
                orderId: string;
                /** Format: date-time */
                from: string;
                ruling: {
                    /** @enum {string} */
                    by: "interim-relief" | "objection" | "appeal" | "higher-appeal" | "authority";
                    /** Format: date */
                    on: string;
                    reference: string;
                };
                reasons: string;
            };
        };
        ReverseDebtsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ReverseDebtsCommand";
            data: {
                debtIds: string[];
                /** @description What remains of the one debt named; nothing where left out */
                toCents?: number;
                /** @enum {string} */
                ground: "objection" | "court" | "own-motion";
                reference: string;
                reasons: string;
            };
        };
        ReverseUnitsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ReverseUnitsCommand";
            data: {
                orderId: string;
                debtIds: string[];
                ruling: {
                    /** @enum {string} */
                    by: "interim-relief" | "objection" | "appeal" | "higher-appeal" | "authority";
                    /** Format: date */
                    on: string;
                    reference: string;
                };
                reasons: string;
            };
        };
        RevokeDeferralCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RevokeDeferralCommand";
            data: {
                deferralId: string;
                /** @enum {string} */
                ground: "condition-not-met" | "incorrect-information" | "changed-circumstances";
                reasons: string;
            };
        };
        RoleRemovalRequest: {
            roles: ("case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator")[];
            reasons: string;
        };
        RuleSet: {
            version: string;
            /**
             * @description Training computes with unconfirmed rows and says so; production refuses
             * @enum {string}
             */
            mode: "training" | "production";
            /**
             * Format: date-time
             * @description When this installation first computed with it
             * @example 2026-05-12T19:30:00.000Z
             */
            keptAt: string;
            rows: {
                parameter: string;
                key: string | null;
                value: unknown;
                /**
                 * Format: date
                 * @example 2026-05-12
                 */
                validFrom: string;
                validUntil: string | null;
                source: string;
                /** @enum {string} */
                status: "confirmed" | "unconfirmed";
            }[];
        };
        RulingCommand: components["schemas"]["RecordRulingPreview"] | components["schemas"]["RecordInterimRulingPreview"] | components["schemas"]["EndInterimMeasurePreview"];
        RunningTerm: {
            caseNumber: string;
            /** @example B1:order-term */
            key: string;
            /** @example order-term */
            kind: string;
            /**
             * @description What it is about
             * @example B1
             */
            subject: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            /**
             * Format: date-time
             * @description The first moment at which it is over
             * @example 2026-05-12T19:30:00.000Z
             */
            endsAt: string;
            /** @description For a term in days: its last day */
            lastDay: string | null;
            /**
             * @description The act that set it
             * @example 12
             */
            setBy: number;
            /** @enum {string} */
            status: "running" | "ended" | "lapsed";
        };
        RunningTermPage: {
            items: components["schemas"]["RunningTerm"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        SendDefenceCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SendDefenceCommand";
            data: {
                appealId: string;
                /** Format: date */
                sentOn: string;
                /** @description The indexed file, art. 8:42 Awb */
                index: {
                    number: number;
                    document: string;
                }[];
                /** @description The export of the case that was sent as the file; `autoriteit audit export --case` prints it */
                export?: {
                    /** @description Of the export as it was sent: the hash over the hashes of its files */
                    sha256: string;
                    /** @description Of its index, inventaris.pdf */
                    indexSha256: string;
                    /** @description The last act that is in it */
                    throughAct: number;
                    parts: ("dossier" | "vindplaatsen" | "alleen-rechtbank")[];
                };
                /**
                 * @description Documents whose knowledge is asked to be restricted to the court, art. 8:29 Awb
                 * @default []
                 */
                forTheCourtOnly: {
                    number: number;
                    reasons: string;
                }[];
            };
        };
        SendReminderCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SendReminderCommand";
            data: {
                debtIds: string[];
                /** Format: date */
                sentOn: string;
                /** @description The letter warns that payment can be enforced at the expense of the debtor, art. 4:112(3) Awb */
                warning: boolean;
                /** @description Whether the fee of art. 4:113 Awb is charged; it needs the amount of that year */
                chargeFee?: boolean;
            };
        };
        ServerStatus: {
            /** @enum {string} */
            name: "postgres" | "temporal";
            up: boolean;
        };
        Session: {
            user: components["schemas"]["SignedInUser"];
            /**
             * @example [
             *       "case-officer"
             *     ]
             */
            roles: string[];
            /** @description Those of today by the legal clock, one for each act */
            mandates: components["schemas"]["HeldMandate"][];
            /** @constant */
            language: "nl";
            /** @description Sent in the header Autoriteit-Csrf with every request that changes something */
            csrfToken: string;
            /**
             * Format: date-time
             * @description The session ends then at the latest; unused it ends earlier
             * @example 2026-05-12T19:30:00.000Z
             */
            expiresAt: string;
            /** @enum {string} */
            mode: "training" | "production";
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            legalNow: string;
        };
        SettledBankEntry: {
            /**
             * @description Id of the entry
             * @example 0000000000000000000000000000000000000000000000000000000000000000
             */
            entryId: string;
        };
        SignedInUser: {
            /** @example officer-1 */
            id: string;
            /** @example Oefening behandelaar 1 */
            name: string;
        };
        SkipHearingCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SkipHearingCommand";
            data: {
                objectionId: string;
                ground: {
                    /** @constant */
                    kind: "manifestly-inadmissible";
                } | {
                    /** @constant */
                    kind: "manifestly-unfounded";
                } | {
                    /** @constant */
                    kind: "waived";
                    /** Format: date */
                    declaredOn: string;
                } | {
                    /** @constant */
                    kind: "no-reply";
                    /** Format: date */
                    askedOn: string;
                    /** Format: date */
                    lastDay: string;
                } | {
                    /** @constant */
                    kind: "fully-met";
                };
                reasons: string;
            };
        };
        SubjectRemovalRequest: {
            /**
             * Format: uri
             * @description The provider of identities
             * @example https://login.autoriteit.example
             */
            issuer: string;
            /** @description By which it knows somebody */
            subject: string;
            reasons: string;
        };
        TakeTaskCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TakeTaskCommand";
            data: {
                /** @description A task that is open; who takes it has it */
                key: string;
            };
        };
        Task: {
            caseNumber: string;
            key: string;
            step: string;
            problem: string;
            /** @description The role whose task it is; null where it is anyone's who may act */
            owner: ("case-officer" | "legal-staff" | "finance" | "approver") | null;
            /** @description The official who took it */
            takenBy: string | null;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            raisedAt: string;
            resolvedAt: string | null;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        Term: {
            /** @example B1:order-term */
            key: string;
            /** @example order-term */
            kind: string;
            /**
             * @description What it is about
             * @example B1
             */
            subject: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            /**
             * Format: date-time
             * @description The first moment at which it is over
             * @example 2026-05-12T19:30:00.000Z
             */
            endsAt: string;
            /** @description For a term in days: its last day */
            lastDay: string | null;
            /**
             * @description The act that set it
             * @example 12
             */
            setBy: number;
            /** @enum {string} */
            status: "running" | "ended" | "lapsed";
            /** @description The last day before the act that set it moved it; null where it was not moved */
            movedFrom: string | null;
            derivation: components["schemas"]["Derivation"] | null;
        };
        TermMove: {
            caseNumber: string;
            /** @example B1:objection */
            key: string;
            /** @example objection */
            kind: string;
            /** @example B1 */
            subject: string;
            /**
             * @description Article in short notation: law, colon, article
             * @example csam:6(4)
             * @example awb:5:32b
             */
            article: string;
            /**
             * Format: date
             * @description Last day as it stands
             * @example 2026-05-12
             */
            from: string;
            /** @description Last day with the rows; null where the law does not compute it */
            to: string | null;
            /** @description Why the term cannot be moved, where it cannot */
            stuck: {
                rule: string;
                article: string | null;
                messageNl: string;
                messageEn: string;
            } | null;
            /** @description How the new last day came about */
            derivation: components["schemas"]["Derivation"] | null;
        };
        TermMovePage: {
            items: components["schemas"]["TermMove"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        TermMovesApplied: {
            items: {
                caseNumber: string;
                /**
                 * @description unchanged: the terms of the case stood there already
                 * @enum {string}
                 */
                outcome: "moved" | "unchanged" | "refused";
                /** @description The act that moved them */
                seq: number | null;
                /** @description How many terms were moved */
                terms: number;
                rule?: string;
                article?: string | null;
                messageNl?: string;
            }[];
        };
        TermMovesRequest: {
            rowIds: number[];
            reasons: string;
            /** @description The moves as the list showed them; of a case either all or none */
            moves: {
                caseNumber: string;
                /**
                 * @description The term in its case
                 * @example B1:objection
                 */
                key: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
        };
        TermPage: {
            items: components["schemas"]["Term"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        TrainingLocations: {
            locations: {
                url: string;
                /** @enum {string} */
                state: "up" | "down" | "flaky" | "error" | "slow" | "redirect";
            }[];
        };
        TrainingMailbox: {
            items: components["schemas"]["TrainingMessage"][];
        };
        TrainingMessage: {
            id: string;
            messageId: string;
            from: string;
            to: string[];
            subject: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            receivedAt: string;
            sizeBytes: number;
            _links: {
                self: {
                    href: string;
                };
            };
        };
        User: {
            /** @example officer-1 */
            id: string;
            name: string;
            active: boolean;
            roles: ("case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator")[];
            openSessions: number;
            /** @description References of confirmed mandates that were not withdrawn */
            mandates: string[];
            _links: {
                self: {
                    href: string;
                };
            };
            /** @description Who signs in as this user */
            subjects: {
                issuer: string;
                subject: string;
            }[];
            /** @description What waits for a second administrator */
            changes: components["schemas"]["UserChange"][];
        };
        UserChange: {
            id: number;
            /** @example officer-1 */
            userId: string;
            /** @enum {string} */
            kind: "add-roles" | "activate" | "link-subject";
            roles?: ("case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator")[];
            issuer?: string;
            subject?: string;
            reasons: string;
            /** @enum {string} */
            status: "proposed" | "confirmed" | "rejected";
            proposedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            proposedAt: string;
            settledBy: string | null;
            settledAt: string | null;
            _links: {
                user: {
                    href: string;
                };
                confirmations?: {
                    href: string;
                };
                rejections?: {
                    href: string;
                };
            };
        };
        UserChangeConfirmationRequest: Record<string, never>;
        UserChangePage: {
            items: components["schemas"]["UserChange"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        UserChangeRejectionRequest: {
            reasons: string;
        };
        UserChangeRequest: {
            /** @constant */
            kind: "add-roles";
            roles: ("case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator")[];
            reasons: string;
        } | {
            /** @constant */
            kind: "activate";
            reasons: string;
        } | {
            /** @constant */
            kind: "link-subject";
            /**
             * Format: uri
             * @description The provider of identities
             * @example https://login.autoriteit.example
             */
            issuer: string;
            /** @description By which it knows somebody */
            subject: string;
            reasons: string;
        };
        UserPage: {
            items: components["schemas"]["ListedUser"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        UserRequest: {
            /** @example officer-1 */
            id: string;
            name: string;
        };
        WaitingDraft: {
            caseNumber: string;
            providerId: string;
            providerName: string;
            /**
             * @description Id of the order or fine in its case
             * @example B1
             */
            id: string;
            kind: string;
            amountCents: number | null;
            draftedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            draftedAt: string;
            /** @description The first running term of the case within which the Authority must act; null where none runs */
            firstTerm: {
                kind: string;
                subject: string;
                /**
                 * @description Article in short notation: law, colon, article
                 * @example csam:6(4)
                 * @example awb:5:32b
                 */
                article: string;
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                endsAt: string;
                lastDay: string | null;
            } | null;
        };
        WaitingDraftPage: {
            items: components["schemas"]["WaitingDraft"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        WaiveDebtCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WaiveDebtCommand";
            data: {
                debtIds: string[];
                reasons: string;
                /** @enum {string} */
                ground: "special-circumstances" | "disproportionate" | "other";
                /** @description Only so much, of the principal; all that is open where left out */
                amountCents?: number;
            };
        };
        WithdrawAppealCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WithdrawAppealCommand";
            data: {
                appealId: string;
                /** Format: date */
                on: string;
                /**
                 * @description Because the Authority met the appellant; costs can then be ordered, art. 8:75a Awb
                 * @default false
                 */
                becauseMet: boolean;
            };
        };
        WithdrawInterimReliefCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WithdrawInterimReliefCommand";
            data: {
                reliefId: string;
                /** Format: date */
                on: string;
            };
        };
        WithdrawObjectionCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WithdrawObjectionCommand";
            data: {
                objectionId: string;
                /** @description Which objector, from 1; all where left out */
                objector?: number;
                /** Format: date */
                on: string;
                /** @enum {string} */
                manner: "in-writing" | "at-the-hearing";
            };
        };
        WithholdPartsCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WithholdPartsCommand";
            data: {
                objectionId: string;
                parts: string[];
                /** @description The weighty reasons, art. 7:4(6) Awb */
                reasons: string;
            };
        };
        WorkItem: {
            caseNumber: string;
            providerId: string;
            providerName: string;
            /** @enum {string} */
            phase: "notice" | "admissible" | "order-drafted" | "order-approved" | "order-running" | "order-observed" | "complied" | "non-compliance" | "penalty-drafted" | "penalty-approved" | "compliance-period" | "penalty-active" | "penalty-capped" | "penalty-lifted" | "fine-report" | "fine-drafted" | "fine-approved" | "fine-due" | "dismissed" | "closed";
            /**
             * @description A draft that waits for a second official, something the engine could not do, or the next step of the case
             * @enum {string}
             */
            kind: "sign" | "task" | "step";
            /**
             * @description The command
             * @example ApproveDecision
             */
            act: string;
            subject: string | null;
            /** @description Kind of decision, or the step that failed */
            about: string | null;
            amountCents: number | null;
            draftedBy: string | null;
            problem: string | null;
            /**
             * Format: date-time
             * @example 2026-05-12T19:30:00.000Z
             */
            since: string;
            /**
             * @description Roles that may do it
             * @example [
             *       "approver"
             *     ]
             */
            roles: string[];
            /** @description The first running term of the case within which the Authority must act; null where none runs */
            term: {
                kind: string;
                subject: string;
                /**
                 * @description Article in short notation: law, colon, article
                 * @example csam:6(4)
                 * @example awb:5:32b
                 */
                article: string;
                /**
                 * Format: date-time
                 * @example 2026-05-12T19:30:00.000Z
                 */
                endsAt: string;
                lastDay: string | null;
            } | null;
        };
        WorkPage: {
            items: components["schemas"]["WorkItem"][];
            page: number;
            pageSize: number;
            total: number;
            _links: {
                self: {
                    href: string;
                };
                first: {
                    href: string;
                };
                prev?: {
                    href: string;
                };
                next?: {
                    href: string;
                };
                last: {
                    href: string;
                };
            };
        };
        WriteOffDebtCommand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WriteOffDebtCommand";
            data: {
                debtIds: string[];
                reasons: string;
                /** @enum {string} */
                ground: "insolvent" | "untraceable" | "costs-exceed-proceeds";
            };
        };
    };
    responses: {
        /** @description The request is not valid; everything that is wrong is listed at once and nothing was stored */
        Problem400: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody the Authority knows */
        Problem401: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No right to do this; kept in the audit log */
        Problem403: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not there */
        Problem404: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The law, the state of the case or an earlier request under the same key stands in the way; nothing was stored but the audited refusal */
        Problem409: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is larger than 1 MB, or a statement than 50 MB */
        Problem413: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not JSON in UTF-8, or a statement not XML */
        Problem415: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here */
        Problem500: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record cannot be reached; ask again later */
        Problem503: {
            headers: {
                /** @description Version of the API */
                "API-Version"?: string;
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWork: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description What the roles of the asker allow, without what the asker drafted; or everything */
                whose?: "mine" | "all";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of work */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNextActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acts, the usual order first */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActs"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drafts */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingDraftPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPenaltyOrders: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only those that stand so */
                status?: "pending" | "active" | "capped" | "lifted";
                /** @description Only those of this case */
                caseNumber?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyOrderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFines: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fines */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProviders: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only whose name begins so */
                search?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of providers */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPhaseCounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each phase with cases */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseCounts"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    escalateNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalatedNotice"];
            };
        };
        responses: {
            /** @description The same request was carried out before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description The case */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description The case is opened */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description The case */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Follows from the acts; never set by hand */
                phase?: "notice" | "admissible" | "order-drafted" | "order-approved" | "order-running" | "order-observed" | "complied" | "non-compliance" | "penalty-drafted" | "penalty-approved" | "compliance-period" | "penalty-active" | "penalty-capped" | "penalty-lifted" | "fine-report" | "fine-drafted" | "fine-approved" | "fine-due" | "dismissed" | "closed";
                /** @description Only where the number, the provider's name or the flagger's reference begins so */
                search?: string;
                /** @description Only cases about this provider */
                providerId?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Names this state of it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listActs: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only acts of this kind */
                type?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    performAct: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
                /** @description ETag of the case as the sender saw it; where it has moved on the act is refused */
                "If-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialCommand"];
            };
        };
        responses: {
            /** @description Nothing was left to do, or the same request was carried out before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description true where the same request was carried out before */
                    "Idempotent-Replayed"?: "true" | "false";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedActs"];
                };
            };
            /** @description Acts were recorded */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description true where the same request was carried out before */
                    "Idempotent-Replayed"?: "true" | "false";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedActs"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseTerms: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of terms */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRunningTerms: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of terms */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningTermPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTermMoves: {
        parameters: {
            query: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Ids of the rows: the newly equated day, or the rows of a new holiday table */
                rows: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of moves, case by case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermMovePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    applyTermMoves: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermMovesRequest"];
            };
        };
        responses: {
            /** @description What came of it in each case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermMovesApplied"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions of a case, each with where it stands */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations, the earliest first */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDebts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is owed in a case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtsPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Postings of a case in the double-entry ledger */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProcessSteps: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the process does next in a case, and from when */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessStepsPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Letters of a case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the letter */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Names this state of it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the handing over */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A neutral export */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHandoverLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the handing over */
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines, RFC 4180 */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLimitation: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only what is barred after this day or before */
                barredBy?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of debts */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBankFiles: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFilePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importBankStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description This file was taken in before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImport"];
                };
            };
            /** @description Taken in */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    settleBankEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BankSettlementRequest"];
            };
        };
        responses: {
            /** @description How the new entries were dealt with */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankSettlement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBankEntries: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Where they stand */
                status?: "new" | "booked" | "suspense" | "set-aside";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankEntryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    matchBankEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Id of the entry */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankEntryMatch"];
            };
        };
        responses: {
            /** @description The case took it */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledBankEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setBankEntryAside: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Id of the entry */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankEntrySetAside"];
            };
        };
        responses: {
            /** @description It was set aside */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledBankEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    noteRefundAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the refund */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundAccount"];
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotedRefundAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeRefundFile: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundFileRequest"];
            };
        };
        responses: {
            /** @description The file of the same request before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundFile"];
                };
            };
            /** @description The file */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRefundFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewLetter: {
        parameters: {
            query?: {
                /** @description From the case as it stood after this act */
                asAtSeq?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Which letter */
                kind: "binding-order" | "penalty-order" | "penalty-order-change" | "fine-decision" | "collection-decision" | "objection-decision" | "default-penalty-decision" | "publication-decision" | "findings-report" | "intent-penalty-order" | "fine-report" | "intent-fine" | "reminder" | "writ" | "dismissal" | "objection-acknowledgement" | "objection-repair" | "objection-forwarding" | "hearing-invitation" | "hearing-skipped" | "objection-term" | "joined-decision" | "court-ruling" | "deferral" | "deferral-revocation" | "interest-decision" | "waiver-decision" | "refund-decision";
                /** @description The decision, such as B1, or the number of the act that the letter goes with */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareLetters: {
        parameters: {
            query?: {
                /** @description The decision or act of the earlier draft; the same where left out */
                from?: string;
                /** @description The earlier draft from the case as it stood after this act */
                fromSeq?: number;
                /** @description The later draft from the case as it stood after this act */
                toSeq?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Which letter */
                kind: "binding-order" | "penalty-order" | "penalty-order-change" | "fine-decision" | "collection-decision" | "objection-decision" | "default-penalty-decision" | "publication-decision" | "findings-report" | "intent-penalty-order" | "fine-report" | "intent-fine" | "reminder" | "writ" | "dismissal" | "objection-acknowledgement" | "objection-repair" | "objection-forwarding" | "hearing-invitation" | "hearing-skipped" | "objection-term" | "joined-decision" | "court-ruling" | "deferral" | "deferral-revocation" | "interest-decision" | "waiver-decision" | "refund-decision";
                /** @description The decision, such as B1, or the number of the act that the letter goes with */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts in reading order */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDifference"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPublicVersion: {
        parameters: {
            query: {
                /** @description Where the legal remedies stand, which a publication must say (art. 9 CSAM Act) */
                remedies: "open" | "lodged" | "none-left";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the letter */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public version */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    stateLocationNeed: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationNeedRequest"];
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationNeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findLocations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationSearchRequest"];
            };
        };
        responses: {
            /** @description At most 500 locations, by case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundLocations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseTasks: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOpenTasks: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only tasks of this role */
                owner?: "case-officer" | "legal-staff" | "finance" | "approver";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProviderOrders: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Key of the provider */
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderOrderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProviderRecord: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderOrderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRemedies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remedies of the case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesOverview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewRuling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingCommand"];
            };
        };
        responses: {
            /** @description The consequences */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequences"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the decision */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consequences */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequences"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRemedyOutcomes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts per kind of decision and outcome */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyOutcomes"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNightlyRuns: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightlyRunPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startNightlyRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NightlyRunRequest"];
            };
        };
        responses: {
            /** @description The run will start */
            202: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description The run */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightlyRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidenceGaps: {
        parameters: {
            query: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description First day */
                fromDay: unknown;
                /** @description Last day */
                untilDay: unknown;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of gaps */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceGapPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getNightlyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Id of the run */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightlyRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBalances: {
        parameters: {
            query?: {
                /** @description Of a case */
                caseNumber?: string;
                /** @description Of one order or fine in that case */
                orderId?: string;
                /** @description Of one unit or fine in that case */
                debtId?: string;
                /** @description Of a provider, over all its cases */
                providerId?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance of each account with postings */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listParameterRows: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Which parameter of the law */
                parameter?: string;
                /** @description confirmed: read in its source; unconfirmed: came with the engine and was not read; proposed: waits for a second official */
                status?: "confirmed" | "unconfirmed" | "proposed";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRowPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeParameterRow: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterRowRequest"];
            };
        };
        responses: {
            /** @description The same official proposed the same before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRow"];
                };
            };
            /** @description It is proposed */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmParameterRow: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the row */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ParameterConfirmationRequest"];
            };
        };
        responses: {
            /** @description The same official confirmed it before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRow"];
                };
            };
            /** @description It is confirmed, and counts from now on */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Version as an act keeps it; a + in it is written %2B */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule set as it was */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComputationRequest"];
            };
        };
        responses: {
            /** @description The answer with its derivation */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Computation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTrainingClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalClock"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveTrainingClock: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMoveRequest"];
            };
        };
        responses: {
            /** @description The move will be carried out */
            202: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description The move */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMove"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getClockMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Id of the move */
                moveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The move */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMove"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    holdTrainingClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClockHoldRequest"];
            };
        };
        responses: {
            /** @description It stands still */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalClock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseTrainingClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setTrainingLocations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingLocations"];
            };
        };
        responses: {
            /** @description It answers so from now on */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrainingMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingMailbox"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTrainingMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the message */
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLogPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLogCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportCase: {
        parameters: {
            query?: {
                /** @description Parts that this copy is without */
                without?: string;
                /** @description Numbers of acts and ids of documents that only the court may read (8:29 Awb) */
                courtOnly?: string;
                /** @description Why only the court may read them; needed with courtOnly */
                why?: string;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of the case */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proveAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Number of the act in its case */
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof, as c2sp.org/tlog-proof */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proveDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the letter */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof, as c2sp.org/tlog-proof */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOperations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Servers, what waits for the process, and what is overdue */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of this moment */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Names this state of it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All ended, this one too */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Id of the session; not its secret */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMandates: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Who holds it */
                userId?: string;
                /** @description proposed: waits for a second administrator */
                status?: "proposed" | "confirmed" | "rejected";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mandates */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateRequest"];
            };
        };
        responses: {
            /** @description The same administrator proposed the same before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description It is proposed */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description By which the mandate is known; every decision that rests on it names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mandate */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description By which the mandate is known; every decision that rests on it names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MandateConfirmationRequest"];
            };
        };
        responses: {
            /** @description The same administrator confirmed it before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description It is confirmed */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rejectMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description By which the mandate is known; every decision that rests on it names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateRejectionRequest"];
            };
        };
        responses: {
            /** @description The same administrator rejected it before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description It is rejected */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description By which the mandate is known; every decision that rests on it names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateWithdrawalRequest"];
            };
        };
        responses: {
            /** @description It was withdrawn from that day before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description It is withdrawn */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description Only who holds this role */
                role?: "case-officer" | "approver" | "legal-staff" | "finance" | "supervisor" | "flagger" | "auditor" | "administrator";
                /** @description Only who is, or is not, active */
                active?: "true" | "false";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description The same user is there */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUserChanges: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items on a page, at most 1000 */
                pageSize?: number;
                /** @description proposed: waits for a second administrator */
                status?: "proposed" | "confirmed" | "rejected";
            };
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeUserChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangeRequest"];
            };
        };
        responses: {
            /** @description The same change waits already */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            /** @description It is proposed */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmUserChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the change */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserChangeConfirmationRequest"];
            };
        };
        responses: {
            /** @description The same administrator confirmed it before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            /** @description It is made */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rejectUserChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the change */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangeRejectionRequest"];
            };
        };
        responses: {
            /** @description The same administrator rejected it before */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            /** @description It is rejected */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRemovalRequest"];
            };
        };
        responses: {
            /** @description He held none of them */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Taken away */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivationRequest"];
            };
        };
        responses: {
            /** @description He was inactive */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Inactive */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unlinkSubject: {
        parameters: {
            query?: never;
            header: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
                /** @description Chosen by the sender; the same key is the same request */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectRemovalRequest"];
            };
        };
        responses: {
            /** @description There was no such link */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Ended */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSessionsOfUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who acts, in a training that lets a header say it; elsewhere the session or the token says it */
                "Autoriteit-User"?: string;
                /** @description The csrfToken of the session; asked of requests by cookie */
                "Autoriteit-Csrf"?: string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
