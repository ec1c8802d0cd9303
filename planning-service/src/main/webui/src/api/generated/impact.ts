// Generated from impact-service/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.
export interface paths {
    "/api/impact/audit-entries": {
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
    "/api/impact/recovery-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price the choices of a scenario
         * @description What each choice adds to the cost of recovery, for all choices of a scenario in one request, before a solve. Every amount is at least 0. The cost of a plan is the sum over its choices (part a), plus each team, partner and the organisation once where touched in a change round (b), plus each team's charge on its largest share of posts removed within twelve months (c), plus each service's charge a point of level below the present and month (d). Nothing is stored.
         */
        post: operations["RecoveryPricesResource_price"];
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
        Breakpoint: {
            /**
             * Format: int32
             * @description Share of the team's posts removed
             */
            shareBasisPoints: number;
            /** Format: int64 */
            pence: number;
        };
        ChoicePrice: {
            choiceId: string;
            /** @description Pence by component of cost, which the scenario weighs one by one */
            components: {
                [key: string]: number;
            };
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        PageAuditEntryResponse: {
            items: components["schemas"]["AuditEntry"][];
            next?: string;
        };
        PartnerTouched: {
            partnerId: string;
            /** Format: int64 */
            pence: number;
        };
        PricedChoice: {
            id: string;
            measureId: string;
            /** @description The service it acts on; absent where that is not known */
            serviceId?: string;
            /** @description Teams whose members are told that it concerns them */
            teamIds: string[];
            /** @description Partners whose income or premises it cuts */
            partnerIds: string[];
            /**
             * Format: int32
             * @description Index of the month it starts in, 0 being the first of the scenario's year
             */
            startMonth: number;
            /**
             * Format: int32
             * @description Employees who leave because of it, by their own wish or not
             */
            employeesLeaving: number;
            /**
             * Format: int32
             * @description Of these, employees dismissed as redundant
             */
            employeesDismissed: number;
            /**
             * Format: int64
             * @description Posts removed, vacant ones included, in hundredths of an FTE
             */
            postsRemovedHundredths: number;
            /**
             * Format: int32
             * @description Fall of the service's level below the present, as a share of present demand
             */
            levelLossBasisPoints: number;
        };
        PricedPartner: {
            id: string;
            /**
             * Format: int32
             * @description Share of its income that comes from us; absent where not known
             */
            incomeShareBasisPoints?: number;
            /**
             * Format: int64
             * @description Worth in twelve months of what it gives; absent where not known
             */
            annualContributionPence?: number;
        };
        PricedService: {
            id: string;
            /**
             * Format: int32
             * @description Priority: 1 is the top, 4 the last
             */
            tier: number;
            /**
             * Format: int64
             * @description Gross budget of one month
             */
            grossMonthlyBudgetPence: number;
        };
        PricedTeam: {
            id: string;
            /** @description The service it provides; absent for one that serves all */
            serviceId?: string;
            /**
             * Format: int32
             * @description Employees in post, not FTE
             */
            employees: number;
            /**
             * Format: int64
             * @description Pay of all of them in twelve months, on-costs included
             */
            annualPayPence: number;
            /**
             * Format: int32
             * @description Formal change rounds that touched it in the last 24 months; absent where not known
             */
            changeRoundsLast24Months?: number;
        };
        RecoveryPricesRequest: {
            /** @description The scenario to be solved; given back in logs alone */
            scenarioId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Months from the start of the scenario's year over which consequences count
             */
            horizonMonths: number;
            teams: components["schemas"]["PricedTeam"][];
            services: components["schemas"]["PricedService"][];
            partners: components["schemas"]["PricedPartner"][];
            /** @description Every choice the solver may take; not-taken needs no price */
            choices: components["schemas"]["PricedChoice"][];
        };
        RecoveryPricesResponse: {
            /** @description Whether these prices come from a model; a plan solved with unknown prices says so on its face */
            status: components["schemas"]["Status"];
            /** @description Why they are unknown; absent when they are known */
            reason?: string;
            /** @description Version of the parameters used; absent while unknown */
            parameterSet?: string;
            /** @description Part a: people, process and partner consequences of each choice, without service shortfall and without the concave shock */
            choices: components["schemas"]["ChoicePrice"][];
            /** @description Part b: once a change round for each team touched */
            teamTouched: components["schemas"]["TeamTouched"][];
            /** @description Part b: once a change round for each partner touched */
            partnerTouched: components["schemas"]["PartnerTouched"][];
            /**
             * Format: int64
             * @description Part b: once a change round for the organisation; absent while unknown
             */
            organisationTouchedPence?: number;
            /** @description Part c: on each team's largest share of posts removed within any twelve months */
            teamShareCharges: components["schemas"]["TeamShareCharge"][];
            /** @description Part d: the lasting loss */
            servicePointMonths: components["schemas"]["ServicePointMonth"][];
        };
        ServicePointMonth: {
            serviceId: string;
            /**
             * Format: int64
             * @description For one point (1 %) of level below the present, for one month
             */
            pencePerPointMonth: number;
        };
        /** @enum {string} */
        Status: "unknown" | "known";
        TeamShareCharge: {
            teamId: string;
            breakpoints: components["schemas"]["Breakpoint"][];
        };
        TeamTouched: {
            teamId: string;
            /** Format: int64 */
            pence: number;
        };
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
    RecoveryPricesResource_price: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryPricesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryPricesResponse"];
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
}
