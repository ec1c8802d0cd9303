// Generated from impact-service/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.
export interface paths {
    "/api/impact/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assessments with their figures, newest first
         * @description Of one plan, one version of it, one set of parameters, one seed or one kind, as far as they are given: together they are the address of an assessment.
         */
        get: operations["AssessmentResource_list"];
        put?: never;
        /**
         * Assess a plan
         * @description Simulates what the plan does, month by month, in as many futures as draws, and keeps the answer for good. The same question again (plan, content, seed, draws, months and everything else in the body, with the same parameters) gives the answer that is kept, to the byte, so no key is needed to send it twice.
         */
        post: operations["AssessmentResource_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment: figures, trajectories, what moves them, and sentences */
        get: operations["AssessmentResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/assessments/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment's figures and months as a spreadsheet */
        get: operations["AssessmentResource_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/impact/calibrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calibrations, newest first */
        get: operations["CalibrationResource_list"];
        put?: never;
        /**
         * Reckon turnover, absence and delivery from the organisation's own history
         * @description Shows each rate before and after, with the weight that the history has beside what ships. Nothing counts until a person has it applied. The same history again is the same calibration.
         */
        post: operations["CalibrationResource_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/calibrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One calibration: history, weights, before and after, and what became of it */
        get: operations["CalibrationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/calibrations/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a calibration count from now on
         * @description Puts its values in the place of those that count now. If-Match names the ETag of the parameters that were read.
         */
        post: operations["CalibrationResource_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/calibrations/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what counts of a calibration: the values that ship count again
         * @description If-Match names the ETag of the parameters that were read.
         */
        post: operations["CalibrationResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparisons with their paragraphs, newest first */
        get: operations["ComparisonResource_list"];
        put?: never;
        /**
         * Compare two to four assessed plans in the same futures
         * @description Simulates each plan anew from the question of its assessment, all in the same futures: what differs is the plans' doing and not the draws'. Says of each pair in how many futures one is better, by how much, month by month, and which parameters would turn the order round, at what value. Kept for good; the same question again, with the same parameters, gives the answer that is kept, so no key is needed to send it twice.
         */
        post: operations["ComparisonResource_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comparison: each plan, and each pair of them */
        get: operations["ComparisonResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/comparisons/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comparison as a spreadsheet */
        get: operations["ComparisonResource_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forecasts, newest first; of one assessment or one plan where it is given */
        get: operations["ForecastResource_list"];
        put?: never;
        /**
         * Forecast a plan in flight against its assessment
         * @description From what was really saved, when things really happened and how the plan is carried out. Says what moved which figure, cause by cause: parameters, delivery (measure by measure), dates, conduct, in this order, each on top of those before it, in the futures of the assessment. Kept for good; the same told again, with the same parameters, gives the answer that is kept, so no key is needed to send it twice.
         */
        post: operations["ForecastResource_forecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/forecasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One forecast: what moved which figure, and what the plan comes to now */
        get: operations["ForecastResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/forecasts/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One forecast as a spreadsheet */
        get: operations["ForecastResource_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the recovery model works, and how far to trust it
         * @description For a sceptical director of people: what it does, each parameter with evidence and grade, what is not modelled, how wrong it may be, and how to argue with it. With the organisation's own parameters. As Markdown where that is accepted, else in parts.
         */
        get: operations["MethodResource_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameter-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of parameters with their values before and after, newest first; of one where it is named */
        get: operations["ParameterChangeResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameter-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of a parameter: who, when, why, before and after */
        get: operations["ParameterChangeResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameter-changes/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an own figure count again that did before
         * @description If-Match names the ETag of the parameters that were read.
         */
        post: operations["ParameterChangeResource_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameter-changes/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an own figure that counts now: the one that ships counts again
         * @description If-Match names the ETag of the parameters that were read. The withdrawal is a change like any, and stays on record.
         */
        post: operations["ParameterChangeResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameter-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the organisation's own figure in place of one that ships
         * @description Counts for every answer from now on; answers that are kept stay as they are, and name the version they rest on. If-Match names the ETag of the parameters that were read. The change is kept with name, time and reason, and can be withdrawn.
         */
        post: operations["ParameterOverrideResource_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The parameters of the recovery model with range, grade and evidence
         * @description With the organisation's own figures in the place of those that ship, and who put them there and why; with the ETag that the next change must name. With version, the set that an answer rests on.
         */
        get: operations["ParameterResource_all"];
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
         * @description What each choice adds to the cost of recovery, for all choices of a scenario in one request, before a solve. Every amount is at least 0. The cost of a plan is the sum over its choices (part a), plus each team, partner and the organisation once where touched in a change round (b), plus each team's charge on its largest share of posts removed within twelve months (c), plus each service's charge a point of level below the present and month (d). Nothing is stored; the same question again, with the same parameters, is answered from memory, which the answer says.
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
        /** @enum {string} */
        AbsenceSector: "COUNCIL" | "NHS" | "UNIVERSITY" | "OTHER_PUBLIC" | "HOUSING" | "CHARITY" | "PRIVATE";
        AbsenceYear: {
            /**
             * Format: int32
             * @example 2025
             */
            year: number;
            /**
             * Format: int64
             * @description Working days lost to sickness, of all employees
             * @example 34900
             */
            daysLost: number;
            /**
             * Format: int32
             * @description Employees in post, mean of the year
             * @example 3010
             */
            headcount: number;
        };
        /** @enum {string} */
        Aspect: "CHEAPER_TO_RECOVER_FROM" | "WHOLE_SOONER" | "BREAKS_EVEN_SOONER" | "SHALLOWER_TROUGH" | "SAVES_MORE_IN_YEAR" | "MORE_NET_BENEFIT" | "MORE_CASH" | "LESS_LASTING_LOSS" | "FEWER_QUITS" | "LESS_ABSENCE";
        AssessedConduct: {
            status: components["schemas"]["ConductStatus"];
            /** @description When engagement said so */
            asOf?: components["schemas"]["Instant"];
            /** Format: int32 */
            fairnessBasisPoints?: number;
            /** Format: int32 */
            commsBasisPoints?: number;
            /** Format: int32 */
            supportBasisPoints?: number;
            /** Format: int32 */
            protectedBasisPoints?: number;
            /** Format: int32 */
            involvementBasisPoints?: number;
        };
        AssessedContribution: {
            serviceId: string;
            /**
             * Format: int64
             * @description Its worth in twelve months
             */
            annualPence: number;
        };
        AssessedLeavers: {
            teamId: string;
            /** Format: int32 */
            dismissedCompulsory: number;
            /**
             * Format: int32
             * @description Dismissed as redundant by their own wish
             */
            dismissedVoluntary: number;
            /**
             * Format: int32
             * @description Who move to vacant posts elsewhere as they come up
             */
            redeployed: number;
            /**
             * Format: int64
             * @description Vacant posts removed, in hundredths of an FTE
             */
            vacancyHundredths: number;
            /**
             * Format: int64
             * @description Agency staff released, in hundredths of an FTE
             */
            agencyHundredths: number;
        };
        /** @enum {string} */
        AssessedLevel: "EXECUTIVE" | "MIDDLE" | "FRONTLINE";
        AssessedLevelChange: {
            serviceId: string;
            /**
             * Format: int32
             * @description Fall of the level, as a share of present demand; negative is a rise, which brings its own capacity
             */
            lossBasisPoints: number;
            /**
             * Format: int32
             * @description Share of present demand that moves to demandTo, or stops where that is absent; what of it is lost is within lossBasisPoints too
             */
            demandMovedBasisPoints: number;
            /** @description The service that the demand moves to */
            demandTo?: string;
        };
        /** @enum {string} */
        AssessedMaturity: "IDEA" | "OPPORTUNITY" | "PLAN_IN_PROGRESS" | "FULLY_DEVELOPED" | "IN_DELIVERY" | "DELIVERED" | "REPLACED" | "FAILED";
        AssessedMeasure: {
            id: string;
            maturity: components["schemas"]["AssessedMaturity"];
            /** @description The owner's view, where it is in delivery */
            rag?: components["schemas"]["AssessedRag"];
            /** @description Net saving of each of the first twelve months as planned; negative where it costs */
            monthlyNetPence: number[];
            /**
             * Format: int64
             * @description Net saving of a year after the first twelve months; a share of the first year where absent
             */
            recurrentNetPence?: number;
            oneOffs: components["schemas"]["AssessedOneOff"][];
            /**
             * Format: int32
             * @description When those concerned are told
             */
            announcedMonth: number;
            /**
             * Format: int32
             * @description When each of them knows what becomes of him or her
             */
            outcomeKnownMonth: number;
            /**
             * Format: int32
             * @description When people leave and services change
             */
            effectMonth: number;
            leavers: components["schemas"]["AssessedLeavers"][];
            levels: components["schemas"]["AssessedLevelChange"][];
            partners: components["schemas"]["AssessedPartnerAction"][];
            /** @description Whether it breaks a policy rule of procedure, overridden by name; no where absent */
            policyRuleBroken?: boolean;
            /**
             * Format: int32
             * @description The law's largest protective award, in days of pay; a parameter where absent
             */
            protectiveAwardDays?: number;
            /** @description Whether values of it were filled by assumptions */
            partlyAssumed: boolean;
            /** @description Net saving of the months that are over, from the first on: what comes about there is this, whatever was planned; absent where none is known */
            actualNetPence?: number[];
        };
        AssessedOneOff: {
            /**
             * Format: int32
             * @description Index of the month
             */
            month: number;
            /** Format: int64 */
            pence: number;
        };
        AssessedPartner: {
            id: string;
            /**
             * Format: int32
             * @description Share of its income that comes from us; absent where not known
             */
            incomeFromUsBasisPoints?: number;
            /**
             * Format: int64
             * @description What it has from us in twelve months; where absent, a cut is taken for the whole of it
             */
            annualIncomeFromUsPence?: number;
            /** @description What it gives to which services */
            contributions: components["schemas"]["AssessedContribution"][];
            /**
             * Format: int32
             * @description Its goodwill now, 10,000 being full; absent where not known
             */
            goodwillBasisPoints?: number;
            /**
             * Format: int32
             * @description Goodwill below which it leaves; absent where not known
             */
            goodwillThresholdBasisPoints?: number;
        };
        AssessedPartnerAction: {
            partnerId: string;
            action: components["schemas"]["PartnerAction"];
            /** Format: int64 */
            annualPence: number;
        };
        /** @enum {string} */
        AssessedRag: "RED" | "AMBER" | "GREEN";
        AssessedService: {
            id: string;
            name: string;
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
            /**
             * Format: int32
             * @description Share of present demand that is met before the plan
             */
            plannedLevelBasisPoints: number;
        };
        AssessedTeam: {
            id: string;
            /** @description The service it provides; absent for one that serves all */
            serviceId?: string;
            /** @description Where it stands in the organisation; absent where not known */
            level?: components["schemas"]["AssessedLevel"];
            /**
             * Format: int32
             * @description Employees in post, not FTE
             */
            employees: number;
            /**
             * Format: int64
             * @description What these employees work, in hundredths of an FTE
             */
            fteHundredths: number;
            /**
             * Format: int64
             * @description What volunteers give, in hundredths of an FTE
             */
            volunteerFteHundredths: number;
            /**
             * Format: int64
             * @description What agency staff work, in hundredths of an FTE; 0 where absent
             */
            agencyFteHundredths?: number;
            /**
             * Format: int64
             * @description Pay of all employees in twelve months, on-costs included
             */
            annualPayPence: number;
            /**
             * Format: int32
             * @description Formal change rounds that touched it in the last 24 months; 0 where absent
             */
            changeRoundsLast24Months?: number;
        };
        Assessment: {
            id: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            kind: components["schemas"]["AssessmentKind"];
            /** @description SHA-256 of the plan's content, as asked */
            planContentSha256: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Label and content of the parameters used */
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            /** @description SHA-256 of figures, trajectories, tornado, assumptions and sentences */
            contentSha256: string;
            figures: components["schemas"]["AssessmentFigures"];
            trajectories: components["schemas"]["AssessmentTrajectories"];
            /** @description One chart a figure: what moves it most */
            tornado: components["schemas"]["TornadoChart"][];
            assumptions: components["schemas"]["ImpactAssumption"][];
            /** @description What it says, in plain words of at most 25 a sentence */
            sentences: string[];
        };
        /** @description Key figures. Money runs to moneyMonths; each cost is the plan's run less that of doing nothing on the same draw */
        AssessmentFigures: {
            /**
             * Format: int32
             * @description Months over which money counts: 36, or all that are simulated where fewer
             */
            moneyMonths: number;
            /** @description First month from which the organisation stays whole; 0 where it is never disturbed */
            recoveryMonth: components["schemas"]["RangeFigure"];
            /** @description First month from which the net benefit stays 0 or more */
            breakEvenMonth: components["schemas"]["RangeFigure"];
            /** @description Deepest shortfall of the organisation's level against what the plan promises */
            troughDepth: components["schemas"]["RangeFigure"];
            /** @description When it is deepest */
            troughMonth: components["schemas"]["RangeFigure"];
            recoveryCostPence: components["schemas"]["RangeFigure"];
            /** @description The parts of recoveryCostPence; their medians do not add up to its median */
            recoveryCostParts: components["schemas"]["RecoveryCostParts"];
            /** @description Promised level below the level before the plan, priced; never part of recovery cost */
            lastingLossPence: components["schemas"]["RangeFigure"];
            /** @description Service-months a year that the plan takes for good, by tier */
            lastingLossServiceMonthsByTier: components["schemas"]["TierFigure"][];
            /** @description Service-months short of what the plan promises, over all months simulated, by tier */
            serviceMonthsShortByTier: components["schemas"]["TierFigure"][];
            quitsBeyondNormal: components["schemas"]["RangeFigure"];
            absenceDaysBeyondNormal: components["schemas"]["RangeFigure"];
            partnerContributionLostPence: components["schemas"]["RangeFigure"];
            /** @description Savings delivered within the first twelve months */
            inYearSavingPence: components["schemas"]["RangeFigure"];
            /** @description Savings delivered, less one-off costs, less recovery cost */
            netBenefitPence: components["schemas"]["RangeFigure"];
            /** @description Savings delivered, less one-off costs, less the part of recovery cost that is paid in money */
            cashEffectPence: components["schemas"]["RangeFigure"];
            /** @description That the savings of the first twelve months reach the target; absent without one */
            probabilityTargetMet?: components["schemas"]["ShareFigure"];
            /** @description That the net benefit is below zero at the end of moneyMonths */
            probabilityFalseEconomy: components["schemas"]["ShareFigure"];
        };
        /** @enum {string} */
        AssessmentKind: "PLAN" | "DO_NOTHING" | "ACROSS_THE_BOARD";
        AssessmentRequest: {
            /** @description The plan, or the one that this is set beside */
            planId: components["schemas"]["UUID"];
            /** @description SHA-256 of the plan's content */
            contentSha256: string;
            kind: components["schemas"]["AssessmentKind"];
            /**
             * Format: int64
             * @description Equal seeds give equal futures to every plan; 1 where absent
             */
            seed?: number;
            /**
             * Format: int32
             * @description How many futures are simulated; 2,000 where absent
             */
            draws?: number;
            /**
             * Format: int32
             * @description How many months each future has; 48 where absent
             */
            months?: number;
            /** @description The first month, such as 2027-04 */
            firstMonth: string;
            sector: components["schemas"]["AbsenceSector"];
            /**
             * Format: int64
             * @description Saving wanted within the first twelve months; absent where there is none
             */
            inYearTargetPence?: number;
            teams: components["schemas"]["AssessedTeam"][];
            services: components["schemas"]["AssessedService"][];
            partners: components["schemas"]["AssessedPartner"][];
            /** @description Measures that the plan takes; none for doing nothing */
            measures: components["schemas"]["AssessedMeasure"][];
            /** @description Unknown where absent */
            conduct?: components["schemas"]["AssessedConduct"];
        };
        AssessmentSummary: {
            id: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            kind: components["schemas"]["AssessmentKind"];
            /** @description SHA-256 of the plan's content, as asked */
            planContentSha256: string;
            createdAt: components["schemas"]["Instant"];
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            contentSha256: string;
            figures: components["schemas"]["AssessmentFigures"];
        };
        AssessmentTrajectories: {
            /** @description The first month, such as 2027-04 */
            firstMonth: string;
            /** @description Level of all services by budget, as a share of what the plan promises */
            organisationLevel: components["schemas"]["Trajectory"];
            /** @description Commitment below its baseline, mean over employees */
            commitmentLoss: components["schemas"]["Trajectory"];
            /** @description People who leave of their own accord in the month */
            quits: components["schemas"]["Trajectory"];
            capacity: components["schemas"]["Trajectory"];
            /** @description Net benefit from the first month to the end of this one */
            netBenefit: components["schemas"]["Trajectory"];
            services: components["schemas"]["ServiceTrajectory"][];
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
        Breakpoint: {
            /**
             * Format: int32
             * @description Share of the team's posts removed
             */
            shareBasisPoints: number;
            /** Format: int64 */
            pence: number;
        };
        CalibratedRate: {
            /** @example base-turnover */
            parameter: string;
            unit: string;
            /**
             * Format: double
             * @description Of all years together
             * @example 0.1369
             */
            observed: number;
            /** Format: int32 */
            years: number;
            /**
             * Format: double
             * @description Weight of the observed rate, 0 to 1: w = τ² ⁄ (τ² + σ² ⁄ n); the rest is the shipped value's
             * @example 0.61
             */
            weight: number;
            /**
             * Format: double
             * @description τ: how far organisations lie apart, from the shipped range
             */
            betweenOrganisations: number;
            /**
             * Format: double
             * @description σ: how far a year lies from the organisation's own rate
             */
            betweenYears: number;
            /** @description What ships: towards it the observed rate is drawn */
            shipped: components["schemas"]["ParameterRange"];
            /** @description What counts when this is reckoned: the shipped range, or the organisation's own */
            before: components["schemas"]["ParameterRange"];
            /** @description What counts once this is applied */
            after: components["schemas"]["ParameterRange"];
            /** @description The same in words */
            sentence: string;
        };
        Calibration: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            /** @description Name of whoever asked for it, from the access token */
            by: string;
            status: components["schemas"]["CalibrationStatus"];
            /** @description Version of the shipped parameters towards which the observed rates are drawn */
            shippedVersion: string;
            /** @description The history as it was sent */
            history: components["schemas"]["CalibrationRequest"];
            rates: components["schemas"]["CalibratedRate"][];
            /** @description Changes of parameters made by it, the first first */
            changes: components["schemas"]["ParameterChange"][];
        };
        CalibrationRequest: {
            /**
             * @description Which absence parameter is meant
             * @example COUNCIL
             */
            sector: components["schemas"]["AbsenceSector"];
            /**
             * @description Where the figures come from: shown wherever the values are
             * @example HR returns 2023 to 2025; outturn reports
             */
            source: string;
            turnover: components["schemas"]["TurnoverYear"][];
            absence: components["schemas"]["AbsenceYear"][];
            delivery: components["schemas"]["DeliveryYear"][];
        };
        /** @enum {string} */
        CalibrationStatus: "PROPOSED" | "APPLIED" | "WITHDRAWN";
        ChoicePrice: {
            choiceId: string;
            /** @description Pence by component of cost, which the scenario weighs one by one */
            components: {
                [key: string]: number;
            };
        };
        ComparedPlan: {
            name: string;
            assessmentId: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            kind: components["schemas"]["AssessmentKind"];
            /** @description SHA-256 of the plan's content, as assessed */
            planContentSha256: string;
            figures: components["schemas"]["AssessmentFigures"];
            /** @description Level of all services by budget, by month: the recovery curve, against what the plan promises */
            organisationLevel: components["schemas"]["Trajectory"];
            commitmentLoss: components["schemas"]["Trajectory"];
            quits: components["schemas"]["Trajectory"];
            capacity: components["schemas"]["Trajectory"];
            /** @description Net benefit from the first month to the end of each */
            netBenefit: components["schemas"]["Trajectory"];
        };
        Comparison: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            /** @description Label and content of the parameters used */
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            /** @description The first month, such as 2027-04 */
            firstMonth: string;
            /** @description SHA-256 of everything below */
            contentSha256: string;
            plans: components["schemas"]["ComparedPlan"][];
            pairs: components["schemas"]["PlanPair"][];
        };
        ComparisonRequest: {
            /** @description Two to four; the first is compared with each after it, and so on */
            plans: components["schemas"]["PlanToCompare"][];
            /**
             * Format: int64
             * @description Seed of the futures that all of them meet; that of the first assessment where absent
             * @example 1
             */
            seed?: number;
            /**
             * Format: int32
             * @description How many futures; as many as the first assessment has where absent
             * @example 2000
             */
            draws?: number;
        };
        ComparisonSummary: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            contentSha256: string;
            plans: components["schemas"]["NamedPlan"][];
            paragraphs: string[];
        };
        /** @enum {string} */
        ConductStatus: "KNOWN" | "UNKNOWN";
        DeliveryYear: {
            /**
             * Format: int32
             * @example 2025
             */
            year: number;
            /**
             * Format: int64
             * @description Savings of the year's programme as it was decided
             * @example 1020000000
             */
            plannedPence: number;
            /**
             * Format: int64
             * @description What of them was delivered within the year
             * @example 846000000
             */
            deliveredPence: number;
        };
        /** @enum {string} */
        EvidenceGrade: "A" | "B" | "C" | "X";
        /** @enum {string} */
        EvidenceMark: "STATED" | "PARTLY_ASSUMED" | "MOSTLY_ASSUMED";
        FigureChange: {
            /**
             * @description Name of the figure, as in figures
             * @example netBenefitPence
             */
            figure: string;
            unit: components["schemas"]["FigureUnit"];
            /**
             * Format: int64
             * @description Middle future before; absent where it is not reached
             */
            before?: number;
            /**
             * Format: int64
             * @description Middle future after; absent where it is not reached
             */
            after?: number;
            /**
             * Format: int64
             * @description By how much the middle future moves; absent where one of them is
             */
            change?: number;
            /** Format: int64 */
            afterP10?: number;
            /** Format: int64 */
            afterP90?: number;
        };
        /** @enum {string} */
        FigureUnit: "PENCE" | "MONTH" | "BASIS_POINTS" | "HUNDREDTHS_OF_EMPLOYEES" | "HUNDREDTHS_OF_FTE" | "DAYS" | "HUNDREDTHS_OF_SERVICE_MONTHS" | "THOUSANDTHS_OF_SD";
        Forecast: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            assessmentId: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            /** @description SHA-256 of the plan's content, as assessed */
            planContentSha256: string;
            /** @description Parameters that the assessment rests on */
            assessedParameterSet: string;
            /** @description Parameters that this rests on */
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            /**
             * Format: int32
             * @description How many months are over, as far as savings are told
             */
            monthsOver: number;
            /** @description SHA-256 of everything below */
            contentSha256: string;
            /** @description Causes one after the other, each on top of those before it: in another order their parts would be others, and their sum the same. A cause of which nothing was told is left out */
            steps: components["schemas"]["ForecastStep"][];
            /** @description As assessed */
            assessed: components["schemas"]["AssessmentFigures"];
            /** @description As it is now */
            figures: components["schemas"]["AssessmentFigures"];
            trajectories: components["schemas"]["AssessmentTrajectories"];
            /**
             * Format: int32
             * @description Share of the futures in which the net benefit is now lower than in the same future as assessed
             */
            worseOffBasisPoints: number;
            assumptions: components["schemas"]["ImpactAssumption"][];
            sentences: string[];
        };
        /** @enum {string} */
        ForecastCause: "PARAMETERS" | "DELIVERY" | "DATES" | "CONDUCT";
        ForecastRequest: {
            /** @description The assessment that this is a forecast against */
            assessmentId: components["schemas"]["UUID"];
            measures: components["schemas"]["MeasureInFlight"][];
            /** @description The conduct record as it stands; as assessed where absent */
            conduct?: components["schemas"]["AssessedConduct"];
        };
        ForecastStep: {
            cause: components["schemas"]["ForecastCause"];
            /** @description What moved most, in words */
            sentence: string;
            /** @description What was told, where it concerns the plan as a whole */
            told: string[];
            /** @description Measure by measure, those that moved the year's savings most first */
            measures: components["schemas"]["MeasureMoved"][];
            figures: components["schemas"]["FigureChange"][];
        };
        ForecastSummary: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            assessmentId: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            parameterSet: string;
            /** Format: int32 */
            monthsOver: number;
            contentSha256: string;
            figures: components["schemas"]["AssessmentFigures"];
            sentences: string[];
        };
        ImpactAssumption: {
            /** @description Stable, kebab-case */
            code: string;
            sentence: string;
        };
        ImpactParameter: {
            name: string;
            /**
             * Format: double
             * @description Lower end; equal to central where it is fixed
             */
            low: number;
            /** Format: double */
            central: number;
            /**
             * Format: double
             * @description Upper end; equal to central where it is fixed
             */
            high: number;
            distribution: components["schemas"]["ParameterDistribution"];
            unit: string;
            /** @description A strong, B moderate, C weak, X a placeholder of ours */
            grade: components["schemas"]["EvidenceGrade"];
            /** @description Who found it, or that nobody did */
            study: string;
            /** @description Where it was found */
            context: string;
            /** @description What it is used for, and what it does not carry */
            limits: string;
            /** @description The range that ships, where the organisation has put its own in its place */
            shipped?: components["schemas"]["ParameterRange"];
            /** @description Who put it there, when and why; in the set of now alone */
            own?: components["schemas"]["ParameterChange"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        MeasureInFlight: {
            /** @description Identifier of a measure of the assessment */
            id: string;
            /** @description Net saving of each month that is over, from the first on; of equally many months in all measures that tell it */
            actualNetPence?: number[];
            /** @description How far it is now */
            maturity?: components["schemas"]["AssessedMaturity"];
            /** @description The owner's view now */
            rag?: components["schemas"]["AssessedRag"];
            /**
             * Format: int32
             * @description When those concerned were told, or will be now
             */
            announcedMonth?: number;
            /**
             * Format: int32
             * @description When each of them knew, or will know now, what becomes of him or her
             */
            outcomeKnownMonth?: number;
            /**
             * Format: int32
             * @description When people left and services changed, or will now; what is planned for later months moves with it
             */
            effectMonth?: number;
        };
        MeasureMoved: {
            measureId: string;
            /** @example close-one: £18,000 was saved in the first 4 months, £27,000 was planned. */
            sentence: string;
            /**
             * Format: int64
             * @description By how much the mean of the first twelve months' savings moves because of it; these add up
             */
            inYearSavingChangePence: number;
        };
        Method: {
            title: string;
            /** @description Version of the parameters it tells of: the organisation's own, as they are now */
            parameterSet: string;
            /** @description What stands above the first heading, as Markdown */
            introduction: string;
            sections: components["schemas"]["MethodSection"][];
            /** @description Every parameter with range, grade and evidence */
            parameters: components["schemas"]["MethodParameter"][];
        };
        MethodParameter: {
            /** @example base-turnover */
            name: string;
            /** Format: double */
            low: number;
            /** Format: double */
            central: number;
            /** Format: double */
            high: number;
            unit: string;
            grade: components["schemas"]["EvidenceGrade"];
            /**
             * @description The grade in a word
             * @example placeholder of ours
             */
            gradeInWords: string;
            study: string;
            context: string;
            limits: string;
        };
        MethodSection: {
            /**
             * @description Stable, kebab-case; made of the heading
             * @example how-wrong-it-may-be
             */
            id: string;
            /** @example How wrong it may be */
            title: string;
            /** @description The text, as Markdown */
            markdown: string;
        };
        NamedPlan: {
            name: string;
            assessmentId: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Origin: "SHIPPED" | "OVERRIDE" | "CALIBRATION";
        PageAssessmentSummary: {
            items: components["schemas"]["AssessmentSummary"][];
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
        PageCalibrationResponse: {
            items: components["schemas"]["Calibration"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageComparisonSummary: {
            items: components["schemas"]["ComparisonSummary"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageForecastSummary: {
            items: components["schemas"]["ForecastSummary"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageParameterChange: {
            items: components["schemas"]["ParameterChange"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PairAspect: {
            aspect: components["schemas"]["Aspect"];
            /**
             * Format: int32
             * @description Share of the futures in which the first plan is better
             * @example 8300
             */
            firstBasisPoints: number;
            /**
             * Format: int32
             * @description Share in which both are the same
             */
            sameBasisPoints: number;
            /**
             * Format: int32
             * @description Share in which the second is better
             */
            secondBasisPoints: number;
            unit: components["schemas"]["FigureUnit"];
            /**
             * Format: int64
             * @description The first plan's figure less the second's: a tenth of the futures lie below. A month that is not reached counts as the number of months simulated
             */
            differenceP10: number;
            /** Format: int64 */
            differenceP50: number;
            /** Format: int64 */
            differenceP90: number;
        };
        PairFans: {
            /** @description Level of all services by budget against the promise of each plan */
            organisationLevel: components["schemas"]["Trajectory"];
            commitmentLoss: components["schemas"]["Trajectory"];
            quits: components["schemas"]["Trajectory"];
            capacity: components["schemas"]["Trajectory"];
            /** @description From the first month to the end of this one */
            netBenefit: components["schemas"]["Trajectory"];
        };
        PairOrder: {
            by: components["schemas"]["RankedBy"];
            /** Format: int64 */
            firstPence: number;
            /** Format: int64 */
            secondPence: number;
            /** @description Name of the plan that comes first; absent where nothing is between them */
            preferred?: string;
            /** @description The three parameters that have the least way to go; fewer where there are no three, none where no parameter by itself turns it */
            turnedBy: components["schemas"]["PairTurningPoint"][];
            /** @description The same in words */
            sentences: string[];
        };
        PairTurningPoint: {
            /** @example quits-by-overload */
            parameter: string;
            grade: components["schemas"]["EvidenceGrade"];
            unit: string;
            /**
             * Format: double
             * @description At this value neither plan is before the other; beyond it the other one is
             * @example 0.71
             */
            value: number;
            /** @description Whether it has to be above that value, else below */
            above: boolean;
            /** Format: double */
            low: number;
            /** Format: double */
            central: number;
            /** Format: double */
            high: number;
            /**
             * Format: int32
             * @description How far that is of the way from the central value to the end of the range, in basis points
             */
            wayBasisPoints: number;
        };
        ParameterChange: {
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description 1 for the organisation's first change, and so on; the ETag of the parameters is made of the last
             */
            number: number;
            at: components["schemas"]["Instant"];
            /**
             * @description Name of whoever changed it, from the access token
             * @example robin
             */
            by: string;
            /** @example base-turnover */
            parameter: string;
            kind: components["schemas"]["ParameterChangeKind"];
            /** @example Exit interviews 2024 to 2026: 15 in 100 leave of their own accord */
            reason: string;
            before: components["schemas"]["ParameterValue"];
            after: components["schemas"]["ParameterValue"];
            /** @description Version of all parameters before */
            parameterSetBefore: string;
            /** @description Version of all parameters from then on */
            parameterSetAfter: string;
            /** @description The change that is withdrawn or restored */
            ofChange?: components["schemas"]["UUID"];
            /** @description The calibration that it applies or withdraws */
            calibrationId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        ParameterChangeKind: "OVERRIDDEN" | "CALIBRATED" | "WITHDRAWN" | "RESTORED";
        /** @enum {string} */
        ParameterDistribution: "PERT" | "FIXED";
        ParameterOverrideRequest: {
            /**
             * @description Name of the parameter
             * @example base-turnover
             */
            parameter: string;
            /**
             * Format: double
             * @description Lower end; equal to high where it is to be the same in every future
             * @example 0.1
             */
            low: number;
            /**
             * Format: double
             * @description What is most likely
             * @example 0.15
             */
            central: number;
            /**
             * Format: double
             * @description Upper end
             * @example 0.2
             */
            high: number;
            /**
             * @description Why, and where the figure comes from: shown wherever the figure is
             * @example Exit interviews 2024 to 2026: 15 in 100 leave of their own accord
             */
            reason: string;
        };
        ParameterRange: {
            /** Format: double */
            low: number;
            /** Format: double */
            central: number;
            /** Format: double */
            high: number;
        };
        ParameterReasonRequest: {
            /** @example The survey it came from was withdrawn */
            reason: string;
        };
        ParameterSet: {
            /** @description Label and digest of the content: another value, another version */
            version: string;
            /** @description Version of the set that ships with the product */
            shippedVersion: string;
            /**
             * Format: int64
             * @description How many changes the organisation has made; the ETag that the next change must name
             */
            changes: number;
            parameters: components["schemas"]["ImpactParameter"][];
        };
        ParameterValue: {
            /**
             * Format: double
             * @example 0.1
             */
            low: number;
            /**
             * Format: double
             * @example 0.15
             */
            central: number;
            /**
             * Format: double
             * @example 0.2
             */
            high: number;
            origin: components["schemas"]["Origin"];
        };
        /** @enum {string} */
        PartnerAction: "FUNDS" | "EXTENDS" | "CUTS" | "EVICTS" | "ENDS";
        PartnerTouched: {
            partnerId: string;
            /** Format: int64 */
            pence: number;
        };
        PlanPair: {
            /** @description Name of the one */
            first: string;
            /** @description Name of the other */
            second: string;
            /** @description What differs, in words */
            paragraph: string;
            aspects: components["schemas"]["PairAspect"][];
            differences: components["schemas"]["PairFans"];
            /** @description By net benefit and by recovery cost */
            orders: components["schemas"]["PairOrder"][];
        };
        PlanToCompare: {
            /** @description An assessment that is kept: the plan is simulated anew from its question */
            assessmentId: components["schemas"]["UUID"];
            /**
             * @description What the words call it; made of its kind and place where absent
             * @example Gentlest plan
             */
            name?: string;
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
            /**
             * Format: int32
             * @description The law's largest protective award of its place and time, in days of pay; a parameter where absent
             */
            protectiveAwardDays?: number;
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
            /**
             * Format: int32
             * @description Its goodwill now, 10,000 being full; a parameter where absent
             */
            goodwillBasisPoints?: number;
            /**
             * Format: int32
             * @description Goodwill below which it leaves; a parameter where absent
             */
            goodwillThresholdBasisPoints?: number;
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
        /** @enum {string} */
        PricesStatus: "unknown" | "known";
        RangeFigure: {
            unit: components["schemas"]["FigureUnit"];
            /**
             * Format: int64
             * @description Absent where it is not reached within the months simulated
             */
            p10?: number;
            /**
             * Format: int64
             * @description Absent where it is not reached within the months simulated
             */
            p50?: number;
            /**
             * Format: int64
             * @description Absent where it is not reached within the months simulated
             */
            p90?: number;
            /**
             * Format: int32
             * @description Share of the futures that do not reach it; absent for a figure that every future has
             */
            notReachedBasisPoints?: number;
            mark: components["schemas"]["EvidenceMark"];
        };
        /** @enum {string} */
        RankedBy: "NET_BENEFIT" | "CASH_EFFECT" | "IN_YEAR_SAVING" | "RECOVERY_COST" | "LASTING_LOSS";
        RecoveryCostParts: {
            hiringPence: components["schemas"]["RangeFigure"];
            overtimePence: components["schemas"]["RangeFigure"];
            /** @description Work left over and done later */
            clearingPence: components["schemas"]["RangeFigure"];
            /** @description Work never done, at the price of the service's level */
            shortfallPence: components["schemas"]["RangeFigure"];
            partnerContributionPence: components["schemas"]["RangeFigure"];
            processExposurePence: components["schemas"]["RangeFigure"];
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
            /** @description How many days a year are lost to absence; that of public bodies where absent */
            sector?: components["schemas"]["AbsenceSector"];
        };
        RecoveryPricesResponse: {
            /** @description Whether these prices come from a model; a plan solved with unknown prices says so on its face */
            status: components["schemas"]["PricesStatus"];
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
            /** @description Whether the same was asked before with the same parameters, and these prices were computed then */
            cached: boolean;
            /** @description When they were computed; absent while unknown */
            computedAt?: components["schemas"]["Instant"];
        };
        ServicePointMonth: {
            serviceId: string;
            /**
             * Format: int64
             * @description For one point (1 %) of level below the present, for one month
             */
            pencePerPointMonth: number;
        };
        ServiceTrajectory: {
            serviceId: string;
            name: string;
            /** Format: int32 */
            tier: number;
            /** @description What the plan promises, in basis points, by month */
            promisedBasisPoints: number[];
            level: components["schemas"]["Trajectory"];
        };
        ShareFigure: {
            /**
             * Format: int32
             * @description Share of the futures simulated from these assumptions
             */
            basisPoints: number;
            mark: components["schemas"]["EvidenceMark"];
        };
        TeamShareCharge: {
            teamId: string;
            breakpoints: components["schemas"]["Breakpoint"][];
        };
        TeamTouched: {
            teamId: string;
            /** Format: int64 */
            pence: number;
        };
        TierFigure: {
            /** Format: int32 */
            tier: number;
            figure: components["schemas"]["RangeFigure"];
        };
        TornadoBar: {
            parameter: string;
            grade: components["schemas"]["EvidenceGrade"];
            /**
             * Format: int32
             * @description Spearman's rank correlation over the futures, in basis points: −10,000 to 10,000
             */
            rankCorrelationBasisPoints: number;
            /**
             * Format: int64
             * @description Mean of the figure in the fifth of the futures where the parameter is lowest
             */
            atLow: number;
            /**
             * Format: int64
             * @description Mean of the figure in the fifth of the futures where the parameter is highest
             */
            atHigh: number;
        };
        TornadoChart: {
            /** @description Name of the figure, as in figures */
            figure: string;
            unit: components["schemas"]["FigureUnit"];
            bars: components["schemas"]["TornadoBar"][];
        };
        Trajectory: {
            unit: components["schemas"]["FigureUnit"];
            p10: number[];
            p50: number[];
            p90: number[];
        };
        TurnoverYear: {
            /**
             * Format: int32
             * @example 2025
             */
            year: number;
            /**
             * Format: int32
             * @description Who left of their own accord: no dismissals, no ends of contract
             * @example 412
             */
            leavers: number;
            /**
             * Format: int32
             * @description Employees in post, mean of the year
             * @example 3010
             */
            headcount: number;
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
    AssessmentResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description What is assessed */
                kind?: components["schemas"]["AssessmentKind"];
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /** @description Version of the parameters, as answers name it */
                parameterSet?: string;
                /** @description The version of the plan: SHA-256 of its content */
                planContentSha256?: string;
                /** @description The plan */
                planId?: string;
                /** @description Seed of the futures */
                seed?: number;
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
                    "application/json": components["schemas"]["PageAssessmentSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    AssessmentResource_assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
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
    AssessmentResource_one: {
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
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    AssessmentResource_sheet: {
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
                    "text/csv": string;
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
    CalibrationResource_list: {
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
                    "application/json": components["schemas"]["PageCalibrationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    CalibrationResource_propose: {
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
                "application/json": components["schemas"]["CalibrationRequest"];
            };
        };
        responses: {
            /** @description Shown and kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
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
    CalibrationResource_one: {
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
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    CalibrationResource_apply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterReasonRequest"];
            };
        };
        responses: {
            /** @description It counts */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    CalibrationResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterReasonRequest"];
            };
        };
        responses: {
            /** @description Withdrawn */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    ComparisonResource_list: {
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
                    "application/json": components["schemas"]["PageComparisonSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ComparisonResource_compare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
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
    ComparisonResource_one: {
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
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ComparisonResource_sheet: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ForecastResource_list: {
        parameters: {
            query?: {
                assessmentId?: string;
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                planId?: string;
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
                    "application/json": components["schemas"]["PageForecastSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ForecastResource_forecast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
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
    ForecastResource_one: {
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
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ForecastResource_sheet: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    MethodResource_page: {
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
                    "application/json": components["schemas"]["Method"];
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ParameterChangeResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                /**
                 * @description Name of a parameter
                 * @example base-turnover
                 */
                parameter?: string;
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
                    "application/json": components["schemas"]["PageParameterChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ParameterChangeResource_one: {
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
                    "application/json": components["schemas"]["ParameterChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ParameterChangeResource_restore: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterReasonRequest"];
            };
        };
        responses: {
            /** @description It counts again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    ParameterChangeResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterReasonRequest"];
            };
        };
        responses: {
            /** @description Withdrawn */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    ParameterOverrideResource_override: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterOverrideRequest"];
            };
        };
        responses: {
            /** @description It counts */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    ParameterResource_all: {
        parameters: {
            query?: {
                /** @description Version that an answer names; that of now where absent */
                version?: string;
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
                    "application/json": components["schemas"]["ParameterSet"];
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
