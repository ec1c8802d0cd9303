// Generated from staff-engagement-service/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.
export interface paths {
    "/api/engagement/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audiences, in order of kinds, and how many people each has
         * @description Those by rule follow from the workforce list: each team, the staff at risk of each pool, line managers and so on. Fewer than five are counted out to the engagement lead alone.
         */
        get: operations["AudienceResource_list"];
        put?: never;
        /** Put an audience together by name */
        post: operations["AudienceResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/audiences/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One audience
         * @description Only one that somebody named has an ETag: those by rule are not changed.
         */
        get: operations["AudienceResource_one"];
        /** Change an audience that somebody named, all its members included */
        put: operations["AudienceResource_change"];
        post?: never;
        /** Remove an audience that somebody named */
        delete: operations["AudienceResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/audiences/{reference}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who belongs to an audience
         * @description Nobody, of an audience outside.
         */
        get: operations["AudienceResource_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first
         * @description Of one subject when subjectType and subjectId are given.
         */
        get: operations["AuditResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/conduct/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a plan is carried out, as shares of rules kept
         * @description Of any version of the plan. Known once something is planned or has happened; before that it is unknown, and the caller uses a default of its own as a visible assumption. How each number was made is stated.
         */
        get: operations["ConductResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consultations, by measure
         * @description Each says first what is open, what is fixed, who decides and by when, and which alternatives are alive. Of a restricted measure only the engagement lead and the auditor see that.
         */
        get: operations["ConsultationResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consultation */
        get: operations["ConsultationResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a consultation was closed
         * @description Refused while any response has no written answer, before the last day promised to the public, and before law's least number of days unless it is said why consultation is complete. Planning is told.
         */
        post: operations["ConsultationResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that notice was given
         * @description Refused before consultation has closed, the board has approved and each establishment's notification is acknowledged, and where the first dismissal would come earlier than law allows. Planning is told.
         */
        post: operations["RedundancyResource_noticeGiven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the authority acknowledged redundancies
         * @description The HR1, or the notification of Northern Ireland, for one establishment. Not dated before consultation opened. Planning is told.
         */
        post: operations["RedundancyResource_notified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a consultation was opened
         * @description Not before the board authorised it, and not in the future. Planning is told.
         */
        post: operations["ConsultationResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write what changed because of a consultation
         * @description Of a closed one. It may be written anew; planning is told each time.
         */
        put: operations["ConsultationResource_writeOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Responses to a consultation, in the order in which they came
         * @description Staff see their own.
         */
        get: operations["ReplyResource_list"];
        put?: never;
        /**
         * Respond to a consultation
         * @description While it is open. Each response is answered in writing.
         */
        post: operations["ReplyResource_respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/consultations/{id}/responses/{responseId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a response in writing
         * @description An answer may be written anew; the trail keeps the one before.
         */
        post: operations["ReplyResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/dignity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a plan by the dignity rules before it is proposed
         * @description On the planned clock. A rule that a plan does not tell is NOT_EVALUATED, which never means kept.
         */
        post: operations["DignityCheckResource_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/dignity-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which dignity rules were kept and broken in what has happened
         * @description On the actual clock, by what is recorded of touchpoints and consultations. It is judged anew at each reading.
         */
        get: operations["DignityCheckResource_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/dignity-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dignity rules and the thresholds in force
         * @description The whole catalogue, D1 to D28. A law is never broken; a policy only by a named person with a reason; a preference is explained when it is. Planning enforces those with a solver form while it solves.
         */
        get: operations["DignityRulesResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/engagement-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Engagement plans, newest first
         * @description One for each plan that the board authorised to consult, made and kept up by what planning tells.
         */
        get: operations["EngagementPlanResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/engagement-plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The engagement plan of a plan, by any of its versions
         * @description Where not every rule can be kept on the plan's dates, that is said with the two smallest ways out.
         */
        get: operations["EngagementPlanResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an event of another service, once
         * @description 204 when it is applied or was before; 409 while one before it in its stream is missing.
         */
        post: operations["EventResource_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/import-formats/workforce.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workforce list to fill in */
        get: operations["WorkforceFormatResource_empty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/import-formats/workforce.example.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invented workforce that fits the published Brighton units */
        get: operations["WorkforceFormatResource_example"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/inbox-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of other services that were applied, newest first */
        get: operations["InboxEventResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/outbox-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events for other services, newest first
         * @description Of one status when it is given. DEAD ones wait for a retry.
         */
        get: operations["OutboxEventResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/outbox-events/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try an event again at once, and with it what waits behind it in its stream */
        post: operations["OutboxEventResource_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/own-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept here about the person who asks */
        get: operations["PeopleResource_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people on the workforce list, by team
         * @description The engagement lead sees everyone, or one team or pool. A line manager sees who reports to them, without staff number, priority for vacancies and standings; whoever signs in under a name that the list does not hold sees nobody.
         */
        get: operations["PeopleResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people each team and each pool has
         * @description Teams first, then pools, each by reference. Fewer than five are said to be few and not counted out.
         */
        get: operations["PeopleResource_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of people, newest first, in numbers */
        get: operations["PeopleImportResource_list"];
        put?: never;
        /**
         * Preview a workforce list, as CSV or XLSX
         * @description Nobody in it is on record until it is confirmed. A file with any problem is refused with all of them, each by row and column, and nothing is kept. GET /import-formats/workforce.csv gives an empty list.
         */
        post: operations["PeopleImportResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import of people, in numbers */
        get: operations["PeopleImportResource_one"];
        put?: never;
        post?: never;
        /** Discard a preview, and delete its rows */
        delete: operations["PeopleImportResource_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people-imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over all that was previewed, or nothing
         * @description The same staff number is the same person. Who is on record and not in the file either leaves or stays, as said.
         */
        post: operations["PeopleImportResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import would do about each person
         * @description In order of the file, then who is on record and missing from it. Only until the import is confirmed or discarded: then its rows are deleted.
         */
        get: operations["PeopleImportResource_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person; to a line manager, only who reports to them */
        get: operations["PeopleResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much change the executive and middle teams can carry, by month
         * @description Read before a solve, and stored with the scenario. While it is unknown the caller uses a default of its own as a visible assumption.
         */
        get: operations["ReadinessResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/removable-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many posts can be removed from each pool
         * @description By pool, in order of the pools' identifiers. Counted are posts that people hold who have no priority for vacancies today; vacant and agency posts are nobody's, and the caller's to add. The reason of a priority is not told. A pool that nobody on the workforce list is in has the status unknown; without any pool asked, all that are known are told.
         */
        get: operations["RemovablePostsResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions, newest first, and what became of each
         * @description Staff and line managers see their own.
         */
        get: operations["SuggestionResource_list"];
        put?: never;
        /** Suggest how money could be saved or earned, or a consequence made lighter */
        post: operations["SuggestionResource_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One suggestion, and what became of it */
        get: operations["SuggestionResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a measure of a costed suggestion, in planning */
        post: operations["SuggestionResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions/{id}/costing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a suggestion would save and cost */
        put: operations["SuggestionResource_cost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not take a suggestion up, and tell its author why */
        post: operations["SuggestionResource_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back one's own suggestion */
        post: operations["SuggestionResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/touchpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Touchpoints in the order in which they are planned
         * @description Of one plan, measure or status where asked. A plan is named by any of its versions. Touchpoints of a restricted measure are blank but for the engagement lead and the auditor.
         */
        get: operations["TouchpointResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/touchpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One touchpoint */
        get: operations["TouchpointResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/touchpoints/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a touchpoint happened
         * @description The engagement lead records all, a line manager what is theirs to say. A word of ours is refused while what comes before it is undone (D8, D9 and D10 among that), or where somebody else spoke than was to: the refusal names what is still to be done and by whom. What happened all the same is recorded with sentByUs false, or with an override: a reason, printed with the name of whoever gave it.
         */
        post: operations["TouchpointResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Audience: {
            /** @description By which it is asked for; of one by rule it follows from the kind, the team or the pool */
            reference: string;
            kind: components["schemas"]["AudienceKind"];
            name: string;
            membership: components["schemas"]["Membership"];
            /** @description Reference of the team or the pool, of an audience that has one */
            of?: string;
            /**
             * Format: int64
             * @description People on record; absent outside, and for who does not engage where there are fewer than five
             */
            people?: number;
            /**
             * Format: int32
             * @description Estimate of how many there are outside; absent where nobody made one
             */
            estimatedPeople?: number;
        };
        /** @enum {string} */
        AudienceKind: "STAFF_AT_RISK" | "TEAM" | "LINE_MANAGERS" | "MIDDLE_MANAGERS" | "EXECUTIVES" | "REPRESENTATIVES" | "ORGANISATION" | "TRUSTEES" | "VOLUNTEERS" | "PARTNERS" | "FUNDERS" | "SERVICE_USERS" | "PUBLIC";
        AudienceMember: {
            id: components["schemas"]["UUID"];
            name: string;
            team?: string;
            preferredChannel?: components["schemas"]["PreferredChannel"];
            /** @description On leave today: to be reached by the agreed route */
            onLeave: boolean;
            reachableByAgreedRoute: boolean;
        };
        AudienceRequest: {
            name: string;
            /** @description What kind of audience its people are */
            kind: components["schemas"]["AudienceKind"];
            /**
             * Format: int32
             * @description How many people there are, of an audience outside
             */
            estimatedPeople?: number;
            /** @description Ids of people; empty for an audience outside */
            members: string[];
        };
        AuditEntry: {
            id: components["schemas"]["UUID"];
            /** @description When, in UTC */
            at: components["schemas"]["Instant"];
            /** @description Who: the subject of the token, or who asked for the job */
            actor: string;
            /** @description A verb in the past */
            action: string;
            subjectType: string;
            subjectId: string;
            /** @description State before; absent when it began to exist */
            before?: unknown;
            /** @description State after; absent when it ceased to */
            after?: unknown;
            /** @description The request that did it */
            requestId: string;
        };
        /** @enum {string} */
        Band: "INDIVIDUAL" | "TWENTY_OR_MORE" | "HUNDRED_OR_MORE";
        BrokenRule: {
            /** @description D1 to D28; order where a word came before its predecessor, speaker where another spoke, cancelled where it was no longer planned */
            rule: string;
            /** @description Reference of the measure */
            measure: string;
            /** @description What was to be and what was, with dates */
            sentence: string;
        };
        Conduct: {
            status: components["schemas"]["ConductStatus"];
            /** @description Why it is unknown; absent when it is known */
            reason?: string;
            /** @description The moment it tells of; absent while unknown */
            asOf?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Mean of the groups below of which anything is known
             */
            fairnessBasisPoints?: number;
            /**
             * Format: int32
             * @description People hear it in the right order, from the right person, in time
             */
            commsBasisPoints?: number;
            /**
             * Format: int32
             * @description Those who stay are briefed
             */
            supportBasisPoints?: number;
            /**
             * Format: int32
             * @description Workload, control and security; nothing here tells it yet
             */
            protectedBasisPoints?: number;
            /**
             * Format: int32
             * @description Responses answered in writing
             */
            involvementBasisPoints?: number;
            /** @description How each was made, rule by rule */
            derivations: components["schemas"]["ConductDerivation"][];
        };
        ConductDerivation: {
            /** @description fairness, comms, support, protected or involvement; or a group of fairness */
            of: string;
            sentence: string;
            /**
             * Format: int32
             * @description Absent where nothing tells it
             */
            basisPoints?: number;
        };
        /** @enum {string} */
        ConductStatus: "unknown" | "known";
        Consultation: {
            id: components["schemas"]["UUID"];
            /** @description The version of the plan that it is about now */
            planId: components["schemas"]["UUID"];
            /** @description Reference of the measure */
            measure: string;
            /**
             * Format: int32
             * @description From 1; another where a later version goes deeper than the one that was consulted on
             */
            round: number;
            title: string;
            /** @description Absent where the measure is restricted and the reader is not of those who see it */
            terms?: components["schemas"]["ConsultationTerms"];
            status: components["schemas"]["ConsultationStatus"];
            /** @description Absent while the board has not authorised the version that brought the measure in */
            authorisedOn?: components["schemas"]["LocalDate"];
            openedOn?: components["schemas"]["LocalDate"];
            /** @description The last day of its least length, by law and by what the public was promised; absent until it opens */
            minimumUntil?: components["schemas"]["LocalDate"];
            closedOn?: components["schemas"]["LocalDate"];
            /** @description Why it was complete before law's least number of days; absent where it lasted them */
            completeBecause?: string;
            approvedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Responses received
             */
            responses: number;
            /**
             * Format: int32
             * @description Those of them answered in writing
             */
            answered: number;
            /** @description What changed because of it; absent until it is written */
            whatChanged?: string;
            changedPlanId?: components["schemas"]["UUID"];
            notifications: components["schemas"]["RedundancyNotification"][];
            notices: components["schemas"]["RedundancyNotice"][];
            /** @description What closing still waits for; empty when it may close today */
            closingWaitsFor: string[];
            /** @description What notice still waits for; empty when it may be given today, and where nobody is dismissed */
            noticeWaitsFor: string[];
        };
        ConsultationAnswerRequest: {
            text: string;
        };
        ConsultationClosingRequest: {
            /** @description Its last day; not before it opened, not before what the public was promised, and not in the future */
            closedOn: components["schemas"]["LocalDate"];
            /** @description Why it is genuinely complete, where it closes before law's least number of days: those run to the first dismissal, not to the end of talking */
            completeBecause?: string;
        };
        ConsultationOpeningRequest: {
            /** @description Not before it was authorised, and not in the future */
            openedOn: components["schemas"]["LocalDate"];
        };
        ConsultationOutcomeRequest: {
            /** @description In words; that nothing changed, and why, is an outcome too */
            whatChanged: string;
            /** @description The version of the plan that changed because of it; absent where none did */
            changedPlanId?: components["schemas"]["UUID"];
        };
        ConsultationReply: {
            id: components["schemas"]["UUID"];
            from: components["schemas"]["ConsultedAudience"];
            text: string;
            /** @description Whether the reader wrote it */
            mine: boolean;
            receivedAt: components["schemas"]["Instant"];
            /** @description Absent until it is answered */
            answer?: string;
            answeredBy?: string;
            answeredAt?: components["schemas"]["Instant"];
        };
        ConsultationReplyRequest: {
            /** @description The audience it comes from; staff and trustees speak for their own, the engagement lead writes down any */
            from: components["schemas"]["ConsultedAudience"];
            text: string;
        };
        /** @enum {string} */
        ConsultationStatus: "WAITING" | "OPEN" | "CLOSED" | "CANCELLED";
        ConsultationTerms: {
            /** @description What can still change */
            open: string;
            /** @description What cannot */
            fixed: string;
            /** @description Who decides */
            whoDecides: string;
            /** @description By when; absent where no date is set */
            decisionBy?: components["schemas"]["LocalDate"];
            /** @description Other ways that are still alive */
            alternatives: string[];
            /** Format: int32 */
            minimumDays: number;
            /** Format: int32 */
            publicDays: number;
            /** Format: int32 */
            notifyDays: number;
            /** Format: int32 */
            noticeWeeks: number;
            /** @description Establishments whose redundancies are notified to the authority */
            establishments: string[];
            /** @description When the plan opens it; absent where the plan sets no date */
            opens?: components["schemas"]["LocalDate"];
            closes?: components["schemas"]["LocalDate"];
            /** @description When the plan gives notice; absent where nobody is dismissed */
            notice?: components["schemas"]["LocalDate"];
            /** @description When the first dismissal takes effect by the plan; absent where nobody is dismissed */
            firstDismissal?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ConsultedAudience: "STAFF_AT_RISK" | "STAFF" | "REPRESENTATIVES" | "LINE_MANAGERS" | "EXECUTIVES" | "TRUSTEES" | "VOLUNTEERS" | "PARTNERS" | "FUNDERS" | "SERVICE_USERS" | "PUBLIC";
        CostingRequest: {
            /**
             * Format: int64
             * @description Saving over twelve months; below zero it costs
             */
            fullYearPence?: number;
            /**
             * Format: int64
             * @description Cost of making it happen
             */
            oneOffPence?: number;
            /** @description How it was worked out; the author reads it */
            note: string;
        };
        /** @enum {string} */
        Destination: "PLANNING" | "ENGAGEMENT";
        DignityCheckRequest: {
            planId: components["schemas"]["UUID"];
            name: string;
            /** @description When it is to be authorised to consult; today where left out */
            authorisedOn?: components["schemas"]["LocalDate"];
            /** @description When the board's papers become public; absent where they do not */
            papersPublicOn?: components["schemas"]["LocalDate"];
            nonWorkingDays?: string[];
            measures: components["schemas"]["MeasureToConsult"][];
        };
        DignityJudgement: {
            /** @description Always known: the catalogue is shipped */
            status: components["schemas"]["Status"];
            /** @description Version of the catalogue it was judged by */
            version: string;
            checkedAt: components["schemas"]["Instant"];
            /** @description All rules of the catalogue, in its order */
            rules: components["schemas"]["DignityJudgementOfRule"][];
        };
        DignityJudgementOfRule: {
            /** @description D1 to D28 */
            id: string;
            name: string;
            ruleClass: components["schemas"]["RuleClass"];
            result: components["schemas"]["DignityResult"];
            /**
             * Format: int32
             * @description How often it is broken; 0 where it is kept, and where it cannot be told
             */
            broken: number;
            /**
             * Format: int32
             * @description How often it could have been broken; 0 where nothing came under it
             */
            occasions: number;
            /** @description What breaks it, or why it cannot be told */
            sentences: string[];
        };
        /** @enum {string} */
        DignityResult: "KEPT" | "BROKEN" | "NOT_EVALUATED";
        DignityRule: {
            /** @description D1 to D28; stable */
            id: string;
            /** @description Its public name */
            name: string;
            /** @description Law is never broken; policy only by a named person with a reason; preference is explained */
            ruleClass: components["schemas"]["RuleClass"];
            /** @description A policy that is a hard rule unless overridden */
            hard: boolean;
            /** @description People disagree whether it is right; an alternative is offered */
            contested: boolean;
            /** @description What it asks */
            text: string;
            /** @description Its numbers, in force; empty where it has none */
            thresholds: components["schemas"]["Threshold"][];
            /** @description Public name of the rule by which planning enforces it while solving; absent where it has none */
            solverForm?: string;
            /** @description Where it comes from, and how sure that is */
            source: string;
        };
        DignityRulesResponse: {
            /** @description Always known: the catalogue is shipped */
            status: components["schemas"]["Status"];
            /** @description Whether these are the defaults or the organisation's own */
            thresholdsInForce: components["schemas"]["Thresholds"];
            /** @description Version of the catalogue; store it with what was decided by it */
            version: string;
            rules: components["schemas"]["DignityRule"][];
        };
        /** @enum {string} */
        Effect: "added" | "changed" | "unchanged" | "missing";
        EngagementOfMeasure: {
            /** @description Reference of the measure */
            measure: string;
            title: string;
            restricted: boolean;
            /** @description Whether every rule can be kept on the plan's dates. If not, its touchpoints are dated by the smallest way out */
            fits: boolean;
            /** @description What cannot be kept, and what was left aside */
            sentences: string[];
            /** @description The two smallest ways out; empty where it fits */
            waysOut: components["schemas"]["EngagementWayOut"][];
        };
        EngagementPlan: {
            /** @description The plan's first version: all its versions have one engagement */
            lineageId: components["schemas"]["UUID"];
            /** @description The newest version told of */
            planId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            name: string;
            status: components["schemas"]["EngagementPlanStatus"];
            authorisedOn: components["schemas"]["LocalDate"];
            /** @description Absent until the board approves */
            approvedOn?: components["schemas"]["LocalDate"];
            /** @description References of the measures approved */
            approvedMeasures: string[];
            /** @description When planning's word of this version was written */
            receivedAt: components["schemas"]["Instant"];
            measures: components["schemas"]["EngagementOfMeasure"][];
            /** @description What changed since the version before, or why it was withdrawn */
            sentences: string[];
        };
        /** @enum {string} */
        EngagementPlanStatus: "CURRENT" | "WITHDRAWN";
        EngagementWayOut: {
            /** @description What would change */
            sentence: string;
            /**
             * Format: int32
             * @description By how many days
             */
            days: number;
        };
        Establishment: {
            reference: string;
            name: string;
            jurisdiction: string;
            unionRecognised: boolean;
            /** Format: int32 */
            dismissals: number;
        };
        Event: {
            /** @description Whoever sends it again sends the same */
            id: components["schemas"]["UUID"];
            /** @description The service it comes from */
            source: components["schemas"]["Destination"];
            /** @description What it is about; events of one stream are applied in order */
            stream: string;
            /**
             * Format: int64
             * @description Its place in the stream, from 1, without gaps
             */
            sequence: number;
            type: string;
            occurredAt: components["schemas"]["Instant"];
            /** @description Who caused it */
            actor: string;
            /** @description As its type wants it */
            payload: unknown;
        };
        InboxEvent: {
            id: components["schemas"]["UUID"];
            source: components["schemas"]["Destination"];
            /** @description What it is about; events of one stream are applied in order */
            stream: string;
            /**
             * Format: int64
             * @description Its place in the stream, from 1
             */
            sequence: number;
            type: string;
            /** @description Who caused it */
            actor: string;
            occurredAt: components["schemas"]["Instant"];
            appliedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        MeasureToConsult: {
            measure: string;
            title: string;
            service?: string;
            serviceName?: string;
            summary?: string;
            alternatives: string[];
            affectsStaff: boolean;
            affectsUsers: boolean;
            consultationNeeded: boolean;
            begins: components["schemas"]["LocalDate"];
            /** Format: int32 */
            publicConsultationDays: number;
            consultationOpens?: components["schemas"]["LocalDate"];
            consultationCloses?: components["schemas"]["LocalDate"];
            noticeGiven?: components["schemas"]["LocalDate"];
            firstDismissal?: components["schemas"]["LocalDate"];
            savingFrom: components["schemas"]["LocalDate"];
            band?: components["schemas"]["Band"];
            /** Format: int32 */
            minimumConsultationDays: number;
            /** Format: int32 */
            notifyDays: number;
            /** Format: int32 */
            noticeWeeks: number;
            establishments: components["schemas"]["Establishment"][];
            pools: components["schemas"]["Pool"][];
            partners: components["schemas"]["Partner"][];
            restricted: boolean;
        };
        /** @enum {string} */
        Membership: "by-rule" | "named" | "outside";
        /** @enum {string} */
        Missing: "MARK_AS_LEFT" | "LEAVE_AS_THEY_ARE";
        MonthOfCapacity: {
            /** @description Year and month, such as 2027-04 */
            month: string;
            /**
             * Format: int32
             * @description Working days of the executive team that change may take
             */
            executiveTeamDays: number;
            /**
             * Format: int32
             * @description Working days of all middle teams together that change may take
             */
            middleTeamsDays: number;
        };
        /** @enum {string} */
        Of: "team" | "pool";
        OutboxEvent: {
            id: components["schemas"]["UUID"];
            destination: components["schemas"]["Destination"];
            /** @description What it is about; events of one stream are delivered in order */
            stream: string;
            /**
             * Format: int64
             * @description Its place in the stream, from 1
             */
            sequence: number;
            type: string;
            /** @description Who caused it */
            actor: string;
            occurredAt: components["schemas"]["Instant"];
            /** @description PENDING until it is delivered, or DEAD: then it and what follows in its stream wait for a retry */
            status: components["schemas"]["OutboxStatus"];
            /**
             * Format: int32
             * @description How often it failed; while the receiver is down it is tried without being counted
             */
            attempts: number;
            /** @description When a pending event is tried next */
            nextAttemptAt?: components["schemas"]["Instant"];
            /** @description Why the last attempt failed */
            lastError?: string;
            deliveredAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        OutboxStatus: "PENDING" | "DELIVERED" | "DEAD";
        PageAudienceMemberResponse: {
            items: components["schemas"]["AudienceMember"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageAudienceResponse: {
            items: components["schemas"]["Audience"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageAuditEntryResponse: {
            items: components["schemas"]["AuditEntry"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageConsultationResponse: {
            items: components["schemas"]["Consultation"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageEngagementPlanResponse: {
            items: components["schemas"]["EngagementPlan"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageInboxEventResponse: {
            items: components["schemas"]["InboxEvent"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageOutboxEventResponse: {
            items: components["schemas"]["OutboxEvent"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePeopleCountResponse: {
            items: components["schemas"]["PeopleCount"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePeopleImportResponse: {
            items: components["schemas"]["PeopleImport"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePeoplePreviewRow: {
            items: components["schemas"]["PeoplePreviewRow"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePersonResponse: {
            items: components["schemas"]["Person"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageRemovablePostsResponse: {
            items: components["schemas"]["RemovablePosts"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageReplyResponse: {
            items: components["schemas"]["ConsultationReply"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageSuggestionResponse: {
            items: components["schemas"]["Suggestion"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageTouchpointResponse: {
            items: components["schemas"]["Touchpoint"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        Partner: {
            reference: string;
            name: string;
            action?: string;
        };
        PeopleConfirmationRequest: {
            /** @description What becomes of who is on record and not in the file */
            missing: components["schemas"]["Missing"];
        };
        PeopleCount: {
            of: components["schemas"]["Of"];
            /** @description Of the team or the pool, as in planning */
            reference: string;
            /**
             * Format: int64
             * @description Absent where there are fewer than five
             */
            people?: number;
            fewerThanFive: boolean;
        };
        PeopleImport: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["PeopleImportStatus"];
            fileName: string;
            /** @description Digest of the file as sent, in hexadecimal */
            fileSha256: string;
            createdAt: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
            totals: components["schemas"]["PeopleImportTotals"];
        };
        /** @enum {string} */
        PeopleImportStatus: "PREVIEWED" | "CONFIRMED" | "DISCARDED";
        PeopleImportTotals: {
            /**
             * Format: int32
             * @description People in the file
             */
            people: number;
            /**
             * Format: int32
             * @description Not on record yet
             */
            added: number;
            /**
             * Format: int32
             * @description On record with other particulars, or back after having left
             */
            changed: number;
            /**
             * Format: int32
             * @description On record as they are in the file
             */
            unchanged: number;
            /**
             * Format: int32
             * @description On record and not in the file: they leave, if the confirmation says so
             */
            missing: number;
            /** @description Headings of columns that are not read; nothing of them is kept */
            unusedColumns: string[];
        };
        PeoplePreviewRow: {
            /**
             * Format: int32
             * @description Row of the file, from 1; absent for who is missing from it
             */
            row?: number;
            effect: components["schemas"]["Effect"];
            staffNumber: string;
            name: string;
            team?: string;
            pool?: string;
            fte?: number;
            /** @description Fields that change, by the names of the person's record; empty otherwise */
            changes: string[];
        };
        Person: {
            /** @description Pseudonymous; the one reference to a person anywhere else */
            id: components["schemas"]["UUID"];
            name: string;
            email?: string;
            post?: string;
            /** @description Reference of the team, as in planning */
            team?: string;
            /** @description Reference of the pool of like posts, as in planning */
            pool?: string;
            /** @description Absent where none is stated, or the manager left */
            managerId?: components["schemas"]["UUID"];
            leaveFrom?: components["schemas"]["LocalDate"];
            leaveUntil?: components["schemas"]["LocalDate"];
            preferredChannel?: components["schemas"]["PreferredChannel"];
            /** @description Whether a route was agreed by which news reaches the person while away */
            reachableByAgreedRoute: boolean;
            /** @description Not told to a line manager */
            record?: components["schemas"]["PersonRecord"];
            /** @description Since when no longer on the workforce list; absent for who is */
            leftOn?: components["schemas"]["LocalDate"];
        };
        PersonRecord: {
            staffNumber: string;
            signInName?: string;
            fte?: number;
            /** @description Last day of a priority for vacancies; the reason is not kept */
            vacancyPriorityUntil?: components["schemas"]["LocalDate"];
            standings: components["schemas"]["Standing"][];
        };
        Pool: {
            reference: string;
            team: string;
            teamName: string;
            role: string;
            /** Format: int32 */
            employeesLeaving: number;
        };
        /** @enum {string} */
        PreferredChannel: "IN_PERSON" | "LIVE_CALL" | "EMAIL" | "TEXT" | "LETTER";
        ReadinessResponse: {
            /** @description Whether a profile has been assessed */
            status: components["schemas"]["Status2"];
            /** @description Why it is unknown; absent when it is known */
            reason?: string;
            /** @description When the profile was last assessed; absent while unknown */
            assessedAt?: components["schemas"]["Instant"];
            /** @description In order of months; empty while unknown */
            months: components["schemas"]["MonthOfCapacity"][];
        };
        RedundancyNotice: {
            givenOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            employees: number;
        };
        RedundancyNoticeRequest: {
            /** @description After closing, approval and notification; not in the future */
            givenOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            employees: number;
        };
        RedundancyNotification: {
            establishment: string;
            acknowledgedOn: components["schemas"]["LocalDate"];
            reference: string;
        };
        RedundancyNotificationRequest: {
            establishment: string;
            /** @description Not before consultation opened, and not in the future */
            acknowledgedOn: components["schemas"]["LocalDate"];
            /** @description The acknowledgement's own reference */
            reference: string;
        };
        RefusalRequest: {
            /** @description The author reads it */
            reason: string;
        };
        RemovablePosts: {
            /** @description Identifier of the pool, as asked */
            pool: string;
            /** @description Whether the pool's people are known here */
            status: components["schemas"]["Status1"];
            /** @description Why it is unknown; absent when it is known */
            reason?: string;
            /**
             * Format: int64
             * @description Posts that people without priority hold, in hundredths of an FTE; absent while unknown
             */
            removablePostsHundredths?: number;
        };
        /** @enum {string} */
        RuleClass: "law" | "policy" | "preference";
        /** @enum {string} */
        Standing: "board-member" | "representative" | "executive" | "volunteer";
        /** @enum {string} */
        Status: "unknown" | "known";
        /** @enum {string} */
        Status1: "unknown" | "known";
        /** @enum {string} */
        Status2: "unknown" | "known";
        /** @enum {string} */
        SuggestedBy: "STAFF" | "SERVICE_USER" | "VOLUNTEER" | "PARTNER";
        Suggestion: {
            id: components["schemas"]["UUID"];
            title: string;
            description: string;
            /** @description Reference of the service it is about, as in planning */
            service?: string;
            from: components["schemas"]["SuggestedBy"];
            /** @description Whether whoever asks is its author */
            mine: boolean;
            /** @description Told to the engagement lead alone; absent too where the author is not on the workforce list */
            authorName?: string;
            createdAt: components["schemas"]["Instant"];
            status: components["schemas"]["SuggestionStatus"];
            /** @description One sentence for its author */
            whatBecameOfIt: string;
            /** @description Absent until it is costed */
            costing?: components["schemas"]["SuggestionCosting"];
            /** @description Why it was refused; absent otherwise */
            reason?: string;
            decidedAt?: components["schemas"]["Instant"];
        };
        SuggestionCosting: {
            /**
             * Format: int64
             * @description Saving over twelve months; below zero it costs
             */
            fullYearPence?: number;
            /** Format: int64 */
            oneOffPence?: number;
            note: string;
        };
        SuggestionRequest: {
            title: string;
            /** @description What would be done, and what would come of it */
            description: string;
            /** @description Reference of the service it is about, as in planning */
            service?: string;
            /** @description From whom it comes. Only the engagement lead may write down what others suggested; absent, it is a trustee's as VOLUNTEER and anyone else's as STAFF */
            from?: components["schemas"]["SuggestedBy"];
        };
        /** @enum {string} */
        SuggestionStatus: "SUGGESTED" | "COSTED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN";
        Threshold: {
            /** @description Stable, camelCase with its unit, such as noticeDays */
            name: string;
            /**
             * Format: int32
             * @description Whole number in the unit that the name ends with
             */
            value: number;
            /** @description When it applies; absent where always */
            when?: string;
        };
        /** @enum {string} */
        Thresholds: "defaults" | "organisation";
        Touchpoint: {
            id: components["schemas"]["UUID"];
            /** @description The version of the plan by which it is planned now */
            planId: components["schemas"]["UUID"];
            /** @description Reference of the measure */
            measure: string;
            measureTitle: string;
            step: components["schemas"]["TouchpointStep"];
            /** @description What is done, in words */
            what: string;
            audience: components["schemas"]["TouchpointAudience"];
            purpose: components["schemas"]["TouchpointPurpose"];
            /** @description Reference of the establishment, team, pool or partner; empty where there is one for the measure */
            subject: string;
            subjectName: string;
            /** @description The role or post that does it; never a person's name */
            owner: string;
            channel: string;
            earliest: components["schemas"]["LocalDate"];
            /** @description The day it is planned for, from earliest to latest */
            planned: components["schemas"]["LocalDate"];
            latest: components["schemas"]["LocalDate"];
            /** @description What comes before it */
            prerequisites: string[];
            /** @description What shows that it happened */
            evidenceAsked: string;
            /**
             * Format: int32
             * @description How many are to be spoken to; 0 where it is not a matter of counting
             */
            people: number;
            /**
             * Format: int32
             * @description How many have been spoken to
             */
            told: number;
            status: components["schemas"]["TouchpointStatus"];
            /** @description Whether it is recorded by its own operation of the consultation, and not here */
            recordedByItsOwnOperation: boolean;
            records: components["schemas"]["TouchpointRecord"][];
        };
        /** @enum {string} */
        TouchpointAudience: "REPRESENTATIVES" | "LINE_MANAGER" | "INDIVIDUAL" | "TEAM" | "ORGANISATION" | "PARTNER" | "VOLUNTEERS" | "FUNDERS" | "PUBLIC" | "AUTHORITY" | "BOARD";
        TouchpointOverride: {
            reason: string;
        };
        /** @enum {string} */
        TouchpointPurpose: "BRIEF" | "TELL" | "CONSULT" | "NOTIFY" | "ANSWER" | "DECIDE" | "GIVE_NOTICE" | "SUPPORT";
        TouchpointRecord: {
            id: components["schemas"]["UUID"];
            happenedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            people: number;
            speaker?: string;
            note?: string;
            evidence?: string;
            sentByUs: boolean;
            /** @description Dignity rules it broke, as they stood when it was recorded */
            broken: components["schemas"]["BrokenRule"][];
            /** @description Why it was said all the same; absent where nothing was overridden */
            overrideReason?: string;
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
        };
        TouchpointRecordRequest: {
            /** @description The day it happened; not in the future */
            happenedOn: components["schemas"]["LocalDate"];
            /** @description Who spoke, where it was not the owner */
            speaker?: string;
            /** @description What is worth keeping of it */
            note?: string;
            /** @description Where the evidence is, or what it says */
            evidence?: string;
            /**
             * Format: int32
             * @description How many people were spoken to; 1 where left out
             */
            people?: number;
            /** @description False where others brought it about: a leak, or a publication that law orders. True where left out */
            sentByUs?: boolean;
            /** @description To have said it although dignity rules stood against it */
            override?: components["schemas"]["TouchpointOverride"];
        };
        /** @enum {string} */
        TouchpointStatus: "PLANNED" | "PARTLY_HAPPENED" | "HAPPENED" | "CANCELLED";
        /** @enum {string} */
        TouchpointStep: "REPRESENTATIVES_TOLD" | "MANAGER_BRIEFED" | "INDIVIDUALS_TOLD" | "TEAM_TOLD" | "ORGANISATION_TOLD" | "PARTNER_TOLD" | "VOLUNTEERS_TOLD" | "FUNDERS_TOLD" | "PUBLIC_TOLD" | "PUBLIC_CONSULTATION_OPENED" | "CONSULTATION_OPENED" | "REDUNDANCIES_NOTIFIED" | "FIRST_MEETING" | "SECOND_MEETING" | "RESPONSES_ANSWERED" | "CONSULTATION_CLOSED" | "DECIDED" | "NOTICE_GIVEN" | "SURVIVORS_BRIEFED";
        /** Format: uuid */
        UUID: string;
        /** @description One broken rule of a request */
        Violation: {
            /** @description Path to the value, such as teams[2].employees; empty for the whole */
            field: string;
            /**
             * @description Where the value was found
             * @enum {string}
             */
            in: "body" | "path" | "query" | "header";
            /** @description Names the value and the rule, and how to mend it */
            message: string;
            /** @description Stable; decide by it */
            code: string;
        };
        /** @description A problem document (RFC 9457) */
        Problem: {
            /** @description Relative URI of the kind of problem; decide by it */
            type?: string;
            /** @description The kind of problem, in words */
            title?: string;
            status?: number;
            /** @description What is wrong, and how to mend it */
            detail?: string;
            /** @description The address asked */
            instance?: string;
            /** @description Quote it when asking for help */
            requestId?: string;
            violations?: components["schemas"]["Violation"][];
        };
    };
    responses: {
        /** @description Malformed: it cannot be read */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in, or the token is no longer valid */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed to the roles of this token, or the token names no organisation */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing in this organisation */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with the present state, or the first request with this key still runs */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed by someone else meanwhile */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not a media type this operation reads */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, but invalid; every violation is named */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is required */
        Problem428: {
            headers: {
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
    AudienceResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                kind?: components["schemas"]["AudienceKind"];
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAudienceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    AudienceResource_add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceRequest"];
            };
        };
        responses: {
            /** @description Named */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    AudienceResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    AudienceResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    AudienceResource_remove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    AudienceResource_members: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAudienceMemberResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    AuditResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                subjectId?: string;
                subjectType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEntryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ConductResource_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conduct"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ConsultationResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /** @description Any version of the plan */
                plan?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsultationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ConsultationResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ConsultationResource_close: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationClosingRequest"];
            };
        };
        responses: {
            /** @description Closed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    RedundancyResource_noticeGiven: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedundancyNoticeRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    RedundancyResource_notified: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedundancyNotificationRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    ConsultationResource_open: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationOpeningRequest"];
            };
        };
        responses: {
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    ConsultationResource_writeOutcome: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationOutcomeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    ReplyResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReplyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ReplyResource_respond: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationReplyRequest"];
            };
        };
        responses: {
            /** @description Received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    ReplyResource_answer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                responseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationAnswerRequest"];
            };
        };
        responses: {
            /** @description Answered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityCheckResource_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DignityCheckRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityJudgement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityCheckResource_record: {
        parameters: {
            query: {
                /** @description Any version of the plan */
                plan: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityJudgement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityRulesResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityRulesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    EngagementPlanResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEngagementPlanResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    EngagementPlanResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPlan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    EventResource_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    WorkforceFormatResource_empty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    WorkforceFormatResource_example: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    InboxEventResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInboxEventResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    OutboxEventResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                status?: components["schemas"]["OutboxStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOutboxEventResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    OutboxEventResource_retry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Will be tried */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleResource_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    PeopleResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                pool?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePersonResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleResource_count: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeopleCountResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeopleImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    /** @description UTF_8 or WINDOWS_1252: how a CSV file without a byte-order mark is written; else UTF_8 */
                    encoding?: string;
                    /** @description Name of a workbook's sheet; else the first that has the headings of a workforce list */
                    sheet?: string;
                };
            };
        };
        responses: {
            /** @description Previewed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleImportResource_rows: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeoplePreviewRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PeopleResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ReadinessResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    RemovablePostsResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /** @description Identifier of a pool; repeat it for each */
                pool?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRemovablePostsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    SuggestionResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /** @description true for one's own alone */
                mine?: boolean;
                status?: components["schemas"]["SuggestionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuggestionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    SuggestionResource_suggest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionRequest"];
            };
        };
        responses: {
            /** @description Suggested */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
    SuggestionResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    SuggestionResource_accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    SuggestionResource_cost: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    SuggestionResource_refuse: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    SuggestionResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    TouchpointResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /** @description Reference of a measure */
                measure?: string;
                /** @description Any version of the plan */
                plan?: string;
                status?: components["schemas"]["TouchpointStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTouchpointResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    TouchpointResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Touchpoint"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    TouchpointResource_record: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TouchpointRecordRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Touchpoint"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
        };
    };
}
