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
         * @description Of one plan when planId is given.
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
    "/api/impact/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parameters of the recovery model with range, grade and evidence */
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
        /** @enum {string} */
        AbsenceSector: "COUNCIL" | "NHS" | "UNIVERSITY" | "OTHER_PUBLIC" | "HOUSING" | "CHARITY" | "PRIVATE";
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
        ChoicePrice: {
            choiceId: string;
            /** @description Pence by component of cost, which the scenario weighs one by one */
            components: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        ConductStatus: "KNOWN" | "UNKNOWN";
        /** @enum {string} */
        EvidenceGrade: "A" | "B" | "C" | "X";
        /** @enum {string} */
        EvidenceMark: "STATED" | "PARTLY_ASSUMED" | "MOSTLY_ASSUMED";
        /** @enum {string} */
        FigureUnit: "PENCE" | "MONTH" | "BASIS_POINTS" | "HUNDREDTHS_OF_EMPLOYEES" | "HUNDREDTHS_OF_FTE" | "DAYS" | "HUNDREDTHS_OF_SERVICE_MONTHS" | "THOUSANDTHS_OF_SD";
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
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
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
        /** @enum {string} */
        ParameterDistribution: "PERT" | "FIXED";
        ParameterSet: {
            /** @description Label and digest of the content: another value, another version */
            version: string;
            parameters: components["schemas"]["ImpactParameter"][];
        };
        /** @enum {string} */
        PartnerAction: "FUNDS" | "EXTENDS" | "CUTS" | "EVICTS" | "ENDS";
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
    ParameterResource_all: {
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
                    "application/json": components["schemas"]["ParameterSet"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
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
