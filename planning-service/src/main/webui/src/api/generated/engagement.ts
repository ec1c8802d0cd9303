// Generated from staff-engagement-service/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            status: components["schemas"]["Status1"];
            /** @description Whether these are the defaults or the organisation's own */
            thresholdsInForce: components["schemas"]["Thresholds"];
            /** @description Version of the catalogue; store it with what was decided by it */
            version: string;
            rules: components["schemas"]["DignityRule"][];
        };
        /** @enum {string} */
        Effect: "added" | "changed" | "unchanged" | "missing";
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
        PageAuditEntryResponse: {
            items: components["schemas"]["AuditEntry"][];
            next?: string;
        };
        PagePeopleCountResponse: {
            items: components["schemas"]["PeopleCount"][];
            next?: string;
        };
        PagePeopleImportResponse: {
            items: components["schemas"]["PeopleImport"][];
            next?: string;
        };
        PagePeoplePreviewRow: {
            items: components["schemas"]["PeoplePreviewRow"][];
            next?: string;
        };
        PagePersonResponse: {
            items: components["schemas"]["Person"][];
            next?: string;
        };
        PageRemovablePostsResponse: {
            items: components["schemas"]["RemovablePosts"][];
            next?: string;
        };
        PageSuggestionResponse: {
            items: components["schemas"]["Suggestion"][];
            next?: string;
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
        RefusalRequest: {
            /** @description The author reads it */
            reason: string;
        };
        RemovablePosts: {
            /** @description Identifier of the pool, as asked */
            pool: string;
            /** @description Whether the pool's people are known here */
            status: components["schemas"]["Status"];
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
}
