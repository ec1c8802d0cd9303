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
         * @description By pool, in order of the pools' identifiers. Priority for vacancies is respected in the count, and its reason is not told. A pool that is unknown here has the status unknown; without any pool asked, all that are known are told.
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
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
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
        PageAuditEntryResponse: {
            items: components["schemas"]["AuditEntry"][];
            next?: string;
        };
        PageRemovablePostsResponse: {
            items: components["schemas"]["RemovablePosts"][];
            next?: string;
        };
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
        RemovablePosts: {
            /** @description Identifier of the pool, as asked */
            pool: string;
            /** @description Whether the pool's people are known here */
            status: components["schemas"]["Status"];
            /** @description Why it is unknown; absent when it is known */
            reason?: string;
            /**
             * Format: int64
             * @description Posts in hundredths of an FTE; absent while unknown
             */
            removablePostsHundredths?: number;
        };
        /** @enum {string} */
        RuleClass: "law" | "policy" | "preference";
        /** @enum {string} */
        Status: "unknown" | "known";
        /** @enum {string} */
        Status1: "unknown" | "known";
        /** @enum {string} */
        Status2: "unknown" | "known";
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
}
