// Generated from planning-service/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.
export interface paths {
    "/api/planning/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that nobody stated, what filled them and why; of one rule where it is named */
        get: operations["AssumptionResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/assumptions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a value as good enough to plan on */
        post: operations["AssumptionResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/audit-entries": {
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
    "/api/planning/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["CapacityResource_list"];
        put?: never;
        /** Add one */
        post: operations["CapacityResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/capacities/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["CapacityResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["CapacityResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["CapacityResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures on record that act on one partner in opposite ways, in a plan or not */
        get: operations["ContradictionResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Delegations of the authorisation to consult, newest first */
        get: operations["DelegationResource_list"];
        put?: never;
        /** Record that the board lets an officer authorise consultation; approval cannot be delegated */
        post: operations["DelegationResource_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a delegation */
        post: operations["DelegationResource_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["EstablishmentResource_list"];
        put?: never;
        /** Add one */
        post: operations["EstablishmentResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/establishments/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["EstablishmentResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["EstablishmentResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["EstablishmentResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/events": {
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
    "/api/planning/forecast-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["ForecastMonthResource_list"];
        put?: never;
        /** Add one */
        post: operations["ForecastMonthResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/forecast-months/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["ForecastMonthResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["ForecastMonthResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["ForecastMonthResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/frontiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frontiers, newest first */
        get: operations["FrontierResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/frontiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One frontier with the points that have arrived, and the flat cut beside it */
        get: operations["FrontierResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/frontiers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One frontier each time it changes, until every point has arrived and is assessed */
        get: operations["FrontierResource_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/frontiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for no more points, and keep those there are */
        post: operations["FrontierResource_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/funding-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["FundingSourceResource_list"];
        put?: never;
        /** Add one */
        post: operations["FundingSourceResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/funding-sources/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["FundingSourceResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["FundingSourceResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["FundingSourceResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/import-formats/organisation-document.example.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small invented organisation document */
        get: operations["ImportFormatResource_example"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/import-formats/organisation-document.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of an organisation document */
        get: operations["ImportFormatResource_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/import-formats/savings-list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty savings list to fill in */
        get: operations["ImportFormatResource_savingsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first, without their rows */
        get: operations["ImportResource_list"];
        put?: never;
        /**
         * Preview a savings list, a unit table or an organisation document
         * @description Nothing of it is on record until it is confirmed. A file with any problem is refused with all of them, each by
         *     row and column, and nothing is kept.
         */
        post: operations["ImportResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: rows as read, records, assumptions and totals */
        get: operations["ImportResource_one"];
        put?: never;
        post?: never;
        /** Discard a preview */
        delete: operations["ImportResource_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store all that was previewed, or nothing */
        post: operations["ImportResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/inbox-events": {
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
    "/api/planning/law-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dated tables of law that dates and costs are computed from */
        get: operations["LawTableResource_tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/law-tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One table: its rows by territory and date, with confidence and source */
        get: operations["LawTableResource_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measure-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["MeasureAssessmentResource_list"];
        put?: never;
        /** Add one */
        post: operations["MeasureAssessmentResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measure-assessments/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["MeasureAssessmentResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["MeasureAssessmentResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["MeasureAssessmentResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["MeasureResource_list"];
        put?: never;
        /** Add one */
        post: operations["MeasureResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measures/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["MeasureResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["MeasureResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["MeasureResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measures/{reference}/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may see a restricted measure, for those who may, with the ETag that a change must name */
        get: operations["CircleResource_of"];
        /** Name who may see a restricted measure and who holds an affected post; members of the circle alone may */
        put: operations["CircleResource_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/measures/{reference}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed a measure off, newest first, and whether it is still on record as they signed it */
        get: operations["SignOffResource_list"];
        put?: never;
        /** Sign a measure off as it is on record, as whoever answers for it; a later change makes it void */
        post: operations["SignOffResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation as a whole, with the ETag that a change must name */
        get: operations["OrganisationResource_get"];
        /** Change what is known of the organisation as a whole */
        put: operations["OrganisationResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/organisation-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything on record, as one document that can be imported again */
        get: operations["OrganisationResource_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/outbox-events": {
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
    "/api/planning/outbox-events/{id}/retries": {
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
    "/api/planning/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Default values with range, grade and evidence, for what nobody states */
        get: operations["ParameterResource_parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["PartnerResource_list"];
        put?: never;
        /** Add one */
        post: operations["PartnerResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/partners/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["PartnerResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["PartnerResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["PartnerResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plan-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a plan has otherwise than the one named as from: figures, measures, rules, and what was asked */
        get: operations["PlanDifferenceResource_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans with their headline figures, newest first; of one status where it is named */
        get: operations["PlanResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan: measures, dates, figures, broken rules, sentences and what it rests on; with the ETag that a decision on it must name */
        get: operations["PlanResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a plan by the board's vote, once it has been consulted on */
        post: operations["PlanDecisionResource_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessments of a plan, newest first */
        get: operations["PlanAssessmentResource_list"];
        put?: never;
        /**
         * Have a plan assessed, beside doing nothing and the same saving across the board
         * @description Answers 503 naming impact-service where that is down. Months are read from impact-service by assessmentId.
         */
        post: operations["PlanAssessmentResource_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authorise consultation on a plan: the board by its vote, or an officer it delegated this to */
        post: operations["PlanDecisionResource_authorise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interests declared in a plan */
        get: operations["ConflictResource_of"];
        put?: never;
        /** Declare an interest in a plan or in one of its measures; whoever has one does not decide on it */
        post: operations["ConflictResource_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the consultation on each measure of a plan stands, by what really happened */
        get: operations["PlanConsultationResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/cumulative-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of a plan's effects on equality and quality taken together */
        get: operations["CumulativeAssessmentResource_of"];
        put?: never;
        /** Record the cumulative assessment of a plan; a plan of a body that must assess waits for it */
        post: operations["CumulativeAssessmentResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided on a plan, and what each further step waits for; with the ETag that it must name */
        get: operations["PlanDecisionResource_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse a plan that somebody else proposed */
        post: operations["PlanDecisionResource_endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked of a plan and answered, newest first */
        get: operations["ExplanationResource_list"];
        put?: never;
        /**
         * Ask why a measure is in a plan or not, what blocks a better one, or what is in the way of the target
         * @description Answered by short solves on some replica, within seconds; Location names where the answer will stand. What was asked
         *     before is answered by what is on record.
         */
        post: operations["ExplanationResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/explanations/{explanationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question about a plan, with its answer once there is one */
        get: operations["ExplanationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/figure-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each headline figure rests on: stated data, partly or mostly assumed, with the values nobody stated */
        get: operations["FigureMarkResource_marks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan's measures as a spreadsheet */
        get: operations["PlanResource_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a plan as it was read; every owner has signed off, and its dignity is checked */
        post: operations["PlanDecisionResource_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a plan, with the reason */
        post: operations["PlanDecisionResource_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft the next version of this plan; answers the decisions on that version */
        post: operations["PlanDecisionResource_nextVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote on the board's next decision; a second vote takes the place of the first */
        post: operations["PlanDecisionResource_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Solve jobs that set out from this plan, newest first */
        get: operations["WhatIfResource_list"];
        put?: never;
        /**
         * Pin, free, forbid or move measures, change rules or target, and solve again from this plan
         * @description The organisation, its assumptions and the prices are those of the plan, so that nothing else differs. Makes a scenario
         *     and a solve job; Location names the job.
         */
        post: operations["WhatIfResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed plan back, with the reason */
        post: operations["PlanDecisionResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["PoolResource_list"];
        put?: never;
        /** Add one */
        post: operations["PoolResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/pools/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["PoolResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["PoolResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["PoolResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["RelationResource_list"];
        put?: never;
        /** Add one */
        post: operations["RelationResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/relations/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["RelationResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["RelationResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["RelationResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/rule-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["RuleSettingResource_list"];
        put?: never;
        /** Add one */
        post: operations["RuleSettingResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/rule-settings/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["RuleSettingResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["RuleSettingResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["RuleSettingResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule that plans are judged by, with its class and its plain meaning */
        get: operations["RuleResource_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenario-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a scenario asks otherwise than the one named as from */
        get: operations["ScenarioDifferenceResource_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scenarios, newest first */
        get: operations["ScenarioResource_list"];
        put?: never;
        /** Ask a new question */
        post: operations["ScenarioResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scenario, with the ETag that a change must name */
        get: operations["ScenarioResource_one"];
        /** Change the question; plans solved from it before keep the question they answered */
        put: operations["ScenarioResource_replace"];
        post?: never;
        /** Remove a scenario that was never solved */
        delete: operations["ScenarioResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}/claimed-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an adviser says a statutory exception applies; it is shown, and the rule holds all the same */
        post: operations["RuleRecordResource_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the same question again, to change the copy and compare the two */
        post: operations["ScenarioResource_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}/frontiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for plans from the most saved in the year to the least cost; Location names where to watch */
        post: operations["FrontierRequestResource_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}/rule-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a policy aside at one place, in your own name and with a reason; law refuses */
        post: operations["RuleRecordResource_override"];
        /** Let a policy hold again where it was set aside */
        delete: operations["RuleRecordResource_keepAgain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/scenarios/{id}/solve-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a scenario to be solved; Location names where to watch */
        post: operations["SolveRequestResource_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["ServiceResource_list"];
        put?: never;
        /** Add one */
        post: operations["ServiceResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/services/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["ServiceResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["ServiceResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["ServiceResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/solve-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Solve jobs, newest first */
        get: operations["SolveJobResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/solve-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One solve job with the best plan so far */
        get: operations["SolveJobResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/solve-jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One solve job each time it changes, until it has ended */
        get: operations["SolveJobResource_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/solve-jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop, and keep the best plan so far */
        post: operations["SolveJobResource_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/suggested-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures that were suggested, newest first, and by what sort of person */
        get: operations["SuggestedMeasureResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of its kind, by reference */
        get: operations["TeamResource_list"];
        put?: never;
        /** Add one */
        post: operations["TeamResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/teams/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One, with the ETag that a change must name */
        get: operations["TeamResource_one"];
        /** Replace one; If-Match names the version that was read */
        put: operations["TeamResource_replace"];
        post?: never;
        /** Remove one that nothing refers to; If-Match names the version that was read */
        delete: operations["TeamResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Act: {
            measure: string;
            title: string;
            directorate?: string;
            option: string;
            action: components["schemas"]["Action"];
            /** Format: int64 */
            annualPence: number;
        };
        /** @enum {string} */
        Action: "FUNDS" | "EXTENDS" | "CUTS" | "EVICTS" | "ENDS";
        AdvisedReading: {
            adviser: string;
            text: string;
            advisedOn: components["schemas"]["LocalDate"];
        };
        AgeAndService: {
            /** Format: int32 */
            ageYears: number;
            /** Format: int32 */
            serviceYears: number;
        };
        /** @enum {string} */
        AmountUnit: "POUNDS" | "THOUSAND_POUNDS" | "MILLION_POUNDS";
        ApprovalRequest: {
            contentSha256: string;
            minute?: string;
        };
        AssessedAlternative: {
            assessmentId: components["schemas"]["UUID"];
            contentSha256: string;
            parameterSet: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            draws: number;
            /** Format: int32 */
            months: number;
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            fullYearPence: number;
            /** Format: int64 */
            oneOffPence: number;
            /** Format: int64 */
            postsRemovedHundredths: number;
            /** Format: int32 */
            employeesLeaving: number;
            figures: components["schemas"]["AssessmentFigures"];
            assumptions: components["schemas"]["AssessmentAssumption"][];
            sentences: string[];
        };
        AssessedConduct: {
            status: components["schemas"]["Status"];
            askedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            reason?: string;
            shares?: components["schemas"]["Conduct"];
        };
        AssessedCut: {
            /** Format: int32 */
            shareBasisPoints: number;
            reaches: boolean;
            /** Format: int64 */
            comparedInYearPence: number;
            belowMinimum: components["schemas"]["BelowMinimum"][];
            lawful: boolean;
            assumptions: components["schemas"]["Assumption"][];
            sentences: string[];
            outcome: components["schemas"]["AssessedAlternative"];
        };
        AssessmentAssumption: {
            code: string;
            sentence: string;
        };
        AssessmentFigures: {
            /** Format: int32 */
            moneyMonths: number;
            recoveryMonth: components["schemas"]["FigureRange"];
            breakEvenMonth: components["schemas"]["FigureRange"];
            troughDepth: components["schemas"]["FigureRange"];
            troughMonth: components["schemas"]["FigureRange"];
            recoveryCostPence: components["schemas"]["FigureRange"];
            lastingLossPence: components["schemas"]["FigureRange"];
            lastingLossServiceMonthsByTier: components["schemas"]["TierRange"][];
            quitsBeyondNormal: components["schemas"]["FigureRange"];
            absenceDaysBeyondNormal: components["schemas"]["FigureRange"];
            partnerContributionLostPence: components["schemas"]["FigureRange"];
            inYearSavingPence: components["schemas"]["FigureRange"];
            netBenefitPence: components["schemas"]["FigureRange"];
            cashEffectPence: components["schemas"]["FigureRange"];
            probabilityTargetMet?: components["schemas"]["FigureShare"];
            probabilityFalseEconomy: components["schemas"]["FigureShare"];
        };
        AssumedValues: {
            rule: string;
            /** Format: int32 */
            count: number;
            example: string;
            because: string;
        };
        Assumption: {
            subject: components["schemas"]["Subject"];
            reference: string;
            field: string;
            rule: string;
            value: string;
            because: string;
        };
        AssumptionResponse: {
            id: components["schemas"]["UUID"];
            assumption: components["schemas"]["Assumption"];
            acceptedBy?: string;
            acceptedAt?: components["schemas"]["Instant"];
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
        Authorisation: {
            measure: string;
            reference: string;
        };
        AuthorisationRequest: {
            contentSha256: string;
            minute?: string;
        };
        Ballot: {
            by: string;
            decision: components["schemas"]["BoardDecision"];
            vote: components["schemas"]["Vote"];
            dissent?: string;
            at: components["schemas"]["Instant"];
            counts: boolean;
        };
        BelowMinimum: {
            service: string;
            name: string;
            statutory: boolean;
            /** Format: int32 */
            levelBasisPoints: number;
            /** Format: int32 */
            minimumLevelBasisPoints: number;
        };
        /** @enum {string} */
        BoardDecision: "AUTHORISE" | "APPROVE";
        BoardQuorum: {
            /** Format: int32 */
            members?: number;
            /** Format: int32 */
            withdrawn: number;
            /** Format: int32 */
            needed?: number;
            /** Format: int32 */
            takingPart: number;
            assumption?: string;
        };
        BrokenRule: {
            rule: string;
            ruleClass: components["schemas"]["RuleClass"];
            sentence: string;
            /** Format: int64 */
            weighedPence?: number;
        };
        Capacity: {
            reference: string;
            name: string;
            unit: components["schemas"]["CapacityUnit"];
            /** Format: int64 */
            total?: number;
            byMonth: number[];
            fundingRoute?: components["schemas"]["FundingRoute"];
        };
        /** @enum {string} */
        CapacityUnit: "DAY_HUNDREDTHS" | "PENCE" | "CHANGE_POINTS";
        CapacityUse: {
            capacity: string;
            byMonth: number[];
        };
        ChangedMeasure: {
            measure: string;
            before: string;
            after: string;
        };
        Circle: {
            members: string[];
            holders: string[];
        };
        CircleResponse: {
            measure: string;
            members: string[];
            holders: string[];
            liftedOn?: components["schemas"]["LocalDate"];
        };
        ClaimedException: {
            rule: string;
            adviser: string;
            text: string;
            advisedOn: components["schemas"]["LocalDate"];
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
        };
        ClaimedExceptionRequest: {
            rule: string;
            adviser: string;
            text: string;
            advisedOn: components["schemas"]["LocalDate"];
        };
        ColumnReading: {
            heading: string;
            /** Format: int32 */
            position: number;
            field?: components["schemas"]["ImportField"];
            unit?: components["schemas"]["AmountUnit"];
        };
        Conditions: {
            section114?: components["schemas"]["Section114"];
            separateProposals?: components["schemas"]["AdvisedReading"];
            dismissalAndReengagement?: components["schemas"]["SwitchedOn"][];
        };
        Conduct: {
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
        /** @enum {string} */
        ConfirmationMode: "ADD" | "REPLACE";
        ConfirmationRequest: {
            mode: components["schemas"]["ConfirmationMode"];
        };
        ConflictRequest: {
            contentSha256?: string;
            measure?: string;
            interest: string;
            withdraws: boolean;
        };
        ConflictResponse: {
            by: string;
            trustee: boolean;
            measure?: string;
            interest: string;
            withdraws: boolean;
            at: components["schemas"]["Instant"];
        };
        ConflictsResponse: {
            items: components["schemas"]["ConflictResponse"][];
        };
        /** @enum {string} */
        ConsultationBand: "INDIVIDUAL" | "COLLECTIVE" | "LARGE_COLLECTIVE";
        ConsultationResponse: {
            planId: components["schemas"]["UUID"];
            items: components["schemas"]["ConsultationStanding"][];
            asOf?: components["schemas"]["Instant"];
        };
        ConsultationStanding: {
            measure: string;
            title: string;
            needed: boolean;
            openedOn?: components["schemas"]["LocalDate"];
            minimumUntil?: components["schemas"]["LocalDate"];
            closedOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            responses: number;
            /** Format: int32 */
            answered: number;
            whatChanged?: string;
            redundanciesNotifiedOn?: components["schemas"]["LocalDate"];
            noticeGivenOn?: components["schemas"]["LocalDate"];
            state: components["schemas"]["ConsultationState"];
        };
        /** @enum {string} */
        ConsultationState: "NOT_NEEDED" | "WAITING" | "OPEN" | "CLOSED" | "DONE";
        Contradiction: {
            partner: string;
            partnerName: string;
            helping: components["schemas"]["Act"];
            harming: components["schemas"]["Act"];
            sentence: string;
        };
        ContradictionsResponse: {
            items: components["schemas"]["Contradiction"][];
            /** Format: int32 */
            withheld: number;
        };
        CostChange: {
            part: string;
            /** Format: int64 */
            pence: number;
        };
        CostPart: {
            name: string;
            /** Format: int64 */
            pence: number;
        };
        CumulativeAssessmentRequest: {
            statement: string;
        };
        CumulativeAssessmentResponse: {
            by: string;
            at: components["schemas"]["Instant"];
            statement: string;
        };
        CumulativeAssessmentsResponse: {
            items: components["schemas"]["CumulativeAssessmentResponse"][];
        };
        /** @enum {string} */
        Decision: "PROPOSE" | "ENDORSE" | "AUTHORISE" | "APPROVE" | "REJECT" | "WITHDRAW" | "SUPERSEDE";
        /** @enum {string} */
        Decision1: "TAKEN" | "NOT_TAKEN";
        DecisionsResponse: {
            planId: components["schemas"]["UUID"];
            lineageId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            status: components["schemas"]["PlanStatus"];
            contentSha256: string;
            decisions: components["schemas"]["Step"][];
            votes: components["schemas"]["Ballot"][];
            conflicts: components["schemas"]["ConflictResponse"][];
            delegations: components["schemas"]["DelegationResponse"][];
            dissent: components["schemas"]["Dissent"][];
            quorum: components["schemas"]["BoardQuorum"];
            dignity?: components["schemas"]["DignityAnswer"];
            overrides: components["schemas"]["PolicyOverride"][];
            ruleRecord: components["schemas"]["RuleRecord"];
        };
        DelegationRequest: {
            decision: components["schemas"]["BoardDecision"];
            officer: string;
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            minute: string;
        };
        DelegationResponse: {
            id: components["schemas"]["UUID"];
            decision: components["schemas"]["BoardDecision"];
            officer: string;
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            minute: string;
            by: string;
            at: components["schemas"]["Instant"];
            revokedBy?: string;
            revokedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Destination: "PLANNING" | "ENGAGEMENT";
        DignityAnswer: {
            status: string;
            reason?: string;
            checkedAt?: components["schemas"]["Instant"];
            rules: components["schemas"]["Rule"][];
        };
        Dissent: {
            by: string;
            decision: components["schemas"]["BoardDecision"];
            vote: components["schemas"]["Vote"];
            text: string;
            at: components["schemas"]["Instant"];
        };
        EndorsementRequest: {
            contentSha256: string;
            note?: string;
        };
        /** @enum {string} */
        Equality: "NOT_STARTED" | "IN_PROGRESS" | "SCREENED_OUT" | "COMPLETE";
        Establishment: {
            reference: string;
            name: string;
            jurisdiction: components["schemas"]["Jurisdiction"];
            unionRecognised: boolean;
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
        /** @enum {string} */
        EvidenceGrade: "A" | "B" | "C" | "X";
        /** @enum {string} */
        EvidenceMark: "STATED" | "PARTLY_ASSUMED" | "MOSTLY_ASSUMED";
        ExplanationAnswer: {
            sentences: string[];
            method: string;
            rules: components["schemas"]["RuleFinding"][];
            measure?: components["schemas"]["MeasureFinding"];
            limits: components["schemas"]["LimitFinding"][];
            reach?: components["schemas"]["ReachFinding"];
        };
        /** @enum {string} */
        ExplanationKind: "RULES" | "WHY" | "WHY_NOT" | "BLOCKS" | "REACH";
        ExplanationRequest: {
            kind: components["schemas"]["ExplanationKind"];
            measure?: string;
            option?: string;
            /** Format: int32 */
            startMonth?: number;
        };
        ExplanationResponse: {
            id: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            kind: components["schemas"]["ExplanationKind"];
            measure?: string;
            option?: string;
            /** Format: int32 */
            startMonth?: number;
            status: components["schemas"]["ExplanationStatus"];
            createdAt: components["schemas"]["Instant"];
            answeredAt?: components["schemas"]["Instant"];
            answer?: components["schemas"]["ExplanationAnswer"];
            failure?: string;
        };
        /** @enum {string} */
        ExplanationStatus: "QUEUED" | "ANSWERED" | "FAILED";
        FailedPoint: {
            solveJobId: components["schemas"]["UUID"];
            /** Format: int64 */
            targetPence: number;
            reason: string;
        };
        FigureDifference: {
            figure: string;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            difference: number;
        };
        FigureMark: {
            figure: string;
            mark: components["schemas"]["Mark"];
            /** Format: int32 */
            assumedBasisPoints?: number;
            sentence: string;
            assumptions: components["schemas"]["Assumption"][];
        };
        FigureRange: {
            unit: components["schemas"]["FigureUnit"];
            /** Format: int64 */
            p10?: number;
            /** Format: int64 */
            p50?: number;
            /** Format: int64 */
            p90?: number;
            /** Format: int32 */
            notReachedBasisPoints?: number;
            mark: components["schemas"]["EvidenceMark"];
        };
        FigureShare: {
            /** Format: int32 */
            basisPoints: number;
            mark: components["schemas"]["EvidenceMark"];
        };
        /** @enum {string} */
        FigureUnit: "PENCE" | "MONTH" | "BASIS_POINTS" | "HUNDREDTHS_OF_EMPLOYEES" | "HUNDREDTHS_OF_FTE" | "DAYS" | "HUNDREDTHS_OF_SERVICE_MONTHS" | "THOUSANDTHS_OF_SD";
        ForecastMonth: {
            month: components["schemas"]["YearMonth"];
            /** Format: int64 */
            receiptsPence: number;
            /** Format: int64 */
            paymentsPence: number;
            /** Format: int64 */
            outturnAgainstBudgetPence: number;
            cause?: string;
        };
        /** @enum {string} */
        FrontierBasis: "MODEL_MEDIAN" | "SOLVER";
        FrontierComparators: {
            /** Format: int32 */
            shareBasisPoints: number;
            /** Format: int64 */
            comparedPence: number;
            reaches: boolean;
            /** Format: int64 */
            inYearPence: number;
            lawful: boolean;
            sentences: string[];
            assessed?: components["schemas"]["ModelMedians"];
            notAssessed?: string;
        };
        FrontierPoint: {
            planId: components["schemas"]["UUID"];
            solveJobId: components["schemas"]["UUID"];
            /** Format: int64 */
            targetPence: number;
            basis: components["schemas"]["FrontierBasis"];
            /** Format: int64 */
            savingPence: number;
            /** Format: int64 */
            costPence: number;
            solved: components["schemas"]["SolvedPoint"];
            assessed?: components["schemas"]["ModelMedians"];
            notAssessed?: string;
        };
        FrontierRequest: {
            /** Format: int32 */
            points?: number;
            /** Format: int32 */
            secondsAPoint?: number;
        };
        FrontierResponse: {
            id: components["schemas"]["UUID"];
            scenarioId: components["schemas"]["UUID"];
            status: components["schemas"]["FrontierStatus"];
            createdAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            wanted: number;
            /** Format: int32 */
            asked: number;
            /** Format: int32 */
            arrived: number;
            points: components["schemas"]["FrontierPoint"][];
            /** Format: int32 */
            removed: number;
            failed: components["schemas"]["FailedPoint"][];
            assessing: boolean;
            acrossTheBoard?: components["schemas"]["FrontierComparators"];
            acrossTheBoardDominated?: boolean;
            failure?: string;
            sentences: string[];
        };
        /** @enum {string} */
        FrontierStatus: "RUNNING" | "COMPLETE" | "STOPPED" | "FAILED";
        FrontierSummary: {
            id: components["schemas"]["UUID"];
            scenarioId: components["schemas"]["UUID"];
            scenarioName: string;
            status: components["schemas"]["FrontierStatus"];
            /** Format: int32 */
            wanted: number;
            createdAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        FundingRoute: "REVENUE" | "RESERVE" | "CAPITAL_RECEIPTS" | "RESTRICTED_WITH_CONSENT";
        FundingShare: {
            fundingSource: string;
            /** Format: int32 */
            shareBasisPoints: number;
        };
        FundingSource: {
            reference: string;
            name: string;
            restricted: boolean;
            /** Format: int32 */
            returnShareBasisPoints: number;
            spendBy?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ImportField: "ORGANISATION" | "FINANCIAL_YEAR" | "REFERENCE" | "DIRECTORATE" | "SERVICE" | "TITLE" | "DESCRIPTION" | "SAVING_YEAR_1" | "SAVING_YEAR_2" | "SAVING_YEAR_3" | "SAVING_YEAR_4" | "SAVING_YEAR_5" | "YEAR_BASIS" | "FTE_AFFECTED" | "FTE_NOTE" | "ONE_OFF_COST" | "TYPE_STATED" | "TYPE_INFERRED" | "DELIVERY_RISK" | "IMPACT" | "START_DATE" | "STATUS" | "OWNER" | "SOURCE" | "UNIT" | "ROW_TYPE" | "GROSS_BUDGET" | "NET_BUDGET" | "FTE_ESTABLISHMENT" | "SAVINGS_PROPOSED" | "POSTS_DELETED" | "IGNORED";
        /** @enum {string} */
        ImportKind: "SAVINGS_LIST" | "UNIT_TABLE" | "ORGANISATION_DOCUMENT";
        ImportPreview: {
            kind?: components["schemas"]["ImportKind"];
            source: string;
            document?: components["schemas"]["OrganisationDocument"];
            assumptions: components["schemas"]["Assumption"][];
            problems: components["schemas"]["ImportProblem"][];
            remarks: components["schemas"]["ImportRemark"][];
            publications: components["schemas"]["Publication"][];
            columns: components["schemas"]["ColumnReading"][];
            rows: components["schemas"]["ReadRow"][];
            /** Format: int32 */
            rowCount: number;
            totals: components["schemas"]["ImportTotals"];
        };
        ImportProblem: {
            /** Format: int32 */
            row?: number;
            column?: string;
            value?: string;
            expected: string;
            mending: string;
        };
        ImportRemark: {
            /** Format: int32 */
            row?: number;
            text: string;
        };
        ImportResponse: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["IntakeStatus"];
            fileName: string;
            fileSha256: string;
            plannedFrom: components["schemas"]["LocalDate"];
            createdAt: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
            preview: components["schemas"]["ImportPreview"];
        };
        ImportSummary: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["IntakeStatus"];
            fileName: string;
            fileSha256: string;
            plannedFrom: components["schemas"]["LocalDate"];
            createdAt: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
            kind?: components["schemas"]["ImportKind"];
            source: string;
            totals: components["schemas"]["ImportTotals"];
        };
        ImportTotals: {
            /** Format: int32 */
            measures: number;
            /** Format: int32 */
            services: number;
            /** Format: int64 */
            importedYearOnePence: number;
            years: components["schemas"]["YearTotal"][];
            /** Format: int64 */
            fullYearPence: number;
            /** Format: int64 */
            nonRecurrentPence: number;
            fteAffected: number;
        };
        InTheWay: {
            name: string;
            mayBeLifted: boolean;
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
        /** @enum {string} */
        IntakeStatus: "PREVIEWED" | "CONFIRMED" | "DISCARDED";
        JobProgress: {
            choices: string[];
            legal: boolean;
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            costPence: number;
            gap?: components["schemas"]["PlanGap"];
        };
        /** @enum {string} */
        Jurisdiction: "ENGLAND" | "WALES" | "SCOTLAND" | "NORTHERN_IRELAND";
        /** @enum {string} */
        Kind: "ADDED" | "DROPPED" | "OTHER_OPTION" | "MOVED" | "OTHER_CONSULTATION";
        /** @enum {string} */
        Kind1: "EXCLUDES" | "NEEDS" | "OVERLAPS" | "SAME_POSTS" | "DECIDED_TOGETHER";
        /** @enum {string} */
        Kind2: "REDUNDANCY" | "PENSION_STRAIN" | "CONTRACT_BREAK" | "SYSTEM_OR_PROPERTY_EXIT" | "DOUBLE_RUNNING" | "RETRAINING" | "OUTPLACEMENT" | "LEGAL" | "INVESTMENT" | "OTHER";
        LawTableResponse: {
            name: string;
            title: string;
        };
        LimitFinding: {
            rule: string;
            reference: string;
            name: string;
            /** Format: int64 */
            more: number;
            unit: string;
            /** Format: int64 */
            savingAtMostPence: number;
            /** Format: int64 */
            savingWithoutPence: number;
            /** Format: int64 */
            costLessAtMostPence: number;
            /** Format: int64 */
            costLessWithoutPence: number;
            sentence: string;
        };
        Limits: {
            /** Format: int32 */
            seconds: number;
            /** Format: int32 */
            steps?: number;
            /** Format: int64 */
            seed: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Mark: "STATED" | "PARTLY_ASSUMED" | "MOSTLY_ASSUMED";
        Match: {
            sentence: string;
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            limit: number;
            unit: string;
            measures: string[];
        };
        /** @enum {string} */
        Maturity: "IDEA" | "OPPORTUNITY" | "PLAN_IN_PROGRESS" | "FULLY_DEVELOPED" | "IN_DELIVERY" | "DELIVERED" | "REPLACED" | "FAILED";
        Measure: {
            reference?: string;
            title?: string;
            description?: string;
            directorate?: string;
            service?: string;
            kind?: components["schemas"]["MeasureKind"];
            outcomeAtRisk?: string;
            maturity: components["schemas"]["Maturity"];
            rag?: components["schemas"]["Rag"];
            mustBeTaken?: boolean;
            restricted?: boolean;
            owner?: string;
            publishedYear?: string;
            previousAttemptOf?: components["schemas"]["PreviousAttempt"];
            options?: components["schemas"]["Option"][];
            reliesOnReengagement?: boolean;
        };
        MeasureAssessment: {
            measure: string;
            equality: components["schemas"]["Equality"];
            screeningReason?: string;
            assessedBy?: string;
            assessedOn?: components["schemas"]["LocalDate"];
            quality: components["schemas"]["QualityScore"][];
        };
        MeasureChange: {
            measure: string;
            kind: components["schemas"]["MeasureChangeKind"];
            option?: string;
            /** Format: int32 */
            startMonth?: number;
            band?: components["schemas"]["ConsultationBand"];
        };
        /** @enum {string} */
        MeasureChangeKind: "PIN" | "UNPIN" | "FORBID" | "MOVE";
        MeasureDifference: {
            measure: string;
            title: string;
            kind: components["schemas"]["Kind"];
            before?: string;
            after?: string;
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            recurrentPence: number;
            sentence: string;
        };
        MeasureFinding: {
            measure: string;
            legal: boolean;
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            inYearShortfallPence: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            recurrentShortfallPence: number;
            /** Format: int64 */
            costPence: number;
            /** Format: int64 */
            weighedPence: number;
            costParts: components["schemas"]["CostChange"][];
            others: components["schemas"]["ChangedMeasure"][];
            broken: string[];
        };
        /** @enum {string} */
        MeasureKind: "EFFICIENCY" | "SERVICE_REDUCTION" | "STAFFING" | "VACANCY" | "AGENCY" | "INCOME" | "CONTRACT" | "GRANT" | "PREMISES" | "DEMAND" | "DEFERRAL" | "FINANCING" | "TERMS_AND_CONDITIONS" | "TRANSFER" | "INVESTMENT" | "DEVELOPMENT" | "EXPERIMENT" | "NOT_STATED";
        ModelMedians: {
            assessmentId: components["schemas"]["UUID"];
            parameterSet: string;
            inYearSaving: components["schemas"]["FigureRange"];
            recoveryCost: components["schemas"]["FigureRange"];
            lastingLoss: components["schemas"]["FigureRange"];
        };
        MonthDay: {
            /** Format: int32 */
            month?: number;
            /** Format: int32 */
            day?: number;
            /** Format: int32 */
            monthValue?: number;
            /** Format: int32 */
            dayOfMonth?: number;
        };
        NextVersionRequest: {
            contentSha256: string;
            nextPlanId: components["schemas"]["UUID"];
            because: string;
        };
        OneOffCost: {
            kind: components["schemas"]["Kind2"];
            /** Format: int64 */
            pence: number;
            route: components["schemas"]["FundingRoute"];
        };
        Option: {
            reference: string;
            title: string;
            /** Format: int64 */
            recurrentFullYearPence: number;
            /** Format: int64 */
            firstYearPence?: number;
            /** Format: int64 */
            nonRecurrentPence: number;
            publishedStart?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            lostIncomePence: number;
            /** Format: int64 */
            reprovisionPence: number;
            /** Format: int64 */
            lostOverheadRecoveryPence: number;
            /** Format: int32 */
            monthsToEffect: number;
            earliestStart?: components["schemas"]["LocalDate"];
            latestStart?: components["schemas"]["LocalDate"];
            oneOffCosts: components["schemas"]["OneOffCost"][];
            postsRemoved: components["schemas"]["PostRemoval"][];
            serviceEffects: components["schemas"]["ServiceEffect"][];
            partnerEffects: components["schemas"]["PartnerEffect"][];
            capacityUses: components["schemas"]["CapacityUse"][];
            capacityGains: components["schemas"]["CapacityUse"][];
        };
        Organisation: {
            name: string;
            sector: components["schemas"]["Sector"];
            financialYearStart: components["schemas"]["MonthDay"];
            /** Format: int64 */
            reservesLeastPence?: number;
            /** Format: int64 */
            reservesMostPence?: number;
            /** Format: int64 */
            freeReservesPence?: number;
            /** Format: int64 */
            openingCashPence?: number;
            /** Format: int64 */
            cashFloorPence?: number;
            nonWorkingDays: string[];
            boardMeetings: string[];
            /** Format: int32 */
            boardMembers?: number;
            /** Format: int32 */
            quorum?: number;
        };
        OrganisationDocument: {
            organisation: components["schemas"]["Organisation"];
            forecast: components["schemas"]["ForecastMonth"][];
            establishments: components["schemas"]["Establishment"][];
            fundingSources: components["schemas"]["FundingSource"][];
            services: components["schemas"]["Service"][];
            teams: components["schemas"]["Team"][];
            pools: components["schemas"]["Pool"][];
            partners: components["schemas"]["Partner"][];
            capacities: components["schemas"]["Capacity"][];
            measures: components["schemas"]["Measure"][];
            relations: components["schemas"]["Relation"][];
            rules: components["schemas"]["RuleSetting"][];
            assessments: components["schemas"]["MeasureAssessment"][];
        };
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
        PageAssumptionResponse: {
            items: components["schemas"]["AssumptionResponse"][];
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
        PageCapacity: {
            items: components["schemas"]["Capacity"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageDelegationResponse: {
            items: components["schemas"]["DelegationResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageEstablishment: {
            items: components["schemas"]["Establishment"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageExplanationResponse: {
            items: components["schemas"]["ExplanationResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageForecastMonth: {
            items: components["schemas"]["ForecastMonth"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageFrontierSummary: {
            items: components["schemas"]["FrontierSummary"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageFundingSource: {
            items: components["schemas"]["FundingSource"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageImportSummary: {
            items: components["schemas"]["ImportSummary"][];
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
        PageMeasure: {
            items: components["schemas"]["Measure"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageMeasureAssessment: {
            items: components["schemas"]["MeasureAssessment"][];
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
        PagePartner: {
            items: components["schemas"]["Partner"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePlanAssessmentResponse: {
            items: components["schemas"]["PlanAssessmentResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePlanSummary: {
            items: components["schemas"]["PlanSummary"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePool: {
            items: components["schemas"]["Pool"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageRelation: {
            items: components["schemas"]["Relation"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageRuleSetting: {
            items: components["schemas"]["RuleSetting"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageScenarioResponse: {
            items: components["schemas"]["ScenarioResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageService: {
            items: components["schemas"]["Service"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageSignOffResponse: {
            items: components["schemas"]["SignOffResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageSolveJobResponse: {
            items: components["schemas"]["SolveJobResponse"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageSuggestedMeasureResponse: {
            items: components["schemas"]["SuggestedMeasure"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageTeam: {
            items: components["schemas"]["Team"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        Parameter: {
            name: string;
            low?: number;
            central: string;
            high?: number;
            unit: string;
            grade: components["schemas"]["EvidenceGrade"];
            evidence: string;
            usedFor: string;
        };
        Partner: {
            reference?: string;
            name?: string;
            /** Format: int64 */
            annualIncomePence?: number;
            /** Format: int32 */
            incomeFromUsBasisPoints?: number;
            contributions?: components["schemas"]["PartnerContribution"][];
            asks?: string;
            offers?: string;
            until?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            ourAsksAMonth?: number;
            /** Format: int32 */
            goodwillBasisPoints: number;
            /** Format: int32 */
            goodwillThresholdBasisPoints: number;
        };
        PartnerContribution: {
            service: string;
            /** Format: int64 */
            annualPence: number;
        };
        PartnerEffect: {
            partner: string;
            action: components["schemas"]["Action"];
            /** Format: int64 */
            annualPence: number;
        };
        Pin: {
            measure: string;
            decision: components["schemas"]["Decision1"];
            option?: string;
            /** Format: int32 */
            startMonth?: number;
            band?: components["schemas"]["ConsultationBand"];
        };
        PlanAssessmentResponse: {
            id: components["schemas"]["UUID"];
            planId: components["schemas"]["UUID"];
            assessedAt: components["schemas"]["Instant"];
            planContentSha256: string;
            plan: components["schemas"]["AssessedAlternative"];
            doNothing: components["schemas"]["AssessedAlternative"];
            acrossTheBoard: components["schemas"]["AssessedCut"];
            conduct: components["schemas"]["AssessedConduct"];
            sentences: string[];
        };
        PlanContent: {
            scenario: components["schemas"]["Scenario"];
            year: string;
            figures: components["schemas"]["PlanFigures"];
            gap?: components["schemas"]["PlanGap"];
            sentences: string[];
            brokenRules: components["schemas"]["BrokenRule"][];
            rulesSetAside: components["schemas"]["RuleSetting"][];
            measures: components["schemas"]["PlannedMeasure"][];
            months: components["schemas"]["PlanMonth"][];
            pricesFrom: string;
            assumed: components["schemas"]["AssumedValues"][];
            assumptions: components["schemas"]["Assumption"][];
            rulesInForce: components["schemas"]["RuleInForce"][];
            provenance?: components["schemas"]["PlanProvenance"];
        };
        PlanDifferenceResponse: {
            planId: components["schemas"]["UUID"];
            otherId: components["schemas"]["UUID"];
            sentences: string[];
            figures: components["schemas"]["FigureDifference"][];
            costParts: components["schemas"]["FigureDifference"][];
            measures: components["schemas"]["MeasureDifference"][];
            question: components["schemas"]["QuestionDifference"][];
            rulesNewlyBroken: string[];
            rulesNoLongerBroken: string[];
        };
        PlanFigures: {
            /** Format: int64 */
            targetInYearPence: number;
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            inYearShortfallPence: number;
            /** Format: int64 */
            targetRecurrentPence?: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            recurrentShortfallPence: number;
            /** Format: int64 */
            fullYearPence: number;
            /** Format: int64 */
            oneOffPence: number;
            /** Format: int64 */
            postsRemovedHundredths: number;
            /** Format: int32 */
            employeesLeaving: number;
            /** Format: int64 */
            costPence: number;
            costParts: components["schemas"]["CostPart"][];
            /** Format: int64 */
            weighedRulesPence: number;
            /** Format: int64 */
            deepestBelowFloorPence?: number;
            /** Format: int32 */
            measuresTaken: number;
            /** Format: int32 */
            measures: number;
        };
        PlanGap: {
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            inYearBasisPoints: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            recurrentBasisPoints: number;
            /** Format: int64 */
            costPence: number;
            /** Format: int64 */
            costBasisPoints: number;
        };
        PlanMonth: {
            /** Format: int32 */
            month: number;
            label: string;
            /** Format: int64 */
            savingPence: number;
            /** Format: int64 */
            cumulativePence: number;
            /** Format: int64 */
            cashPence?: number;
        };
        PlanProvenance: {
            fromPlanId?: components["schemas"]["UUID"];
            changes: string[];
            rounds: components["schemas"]["PriceRound"][];
        };
        PlanResponse: {
            id: components["schemas"]["UUID"];
            scenarioId: components["schemas"]["UUID"];
            solveJobId: components["schemas"]["UUID"];
            status: components["schemas"]["PlanStatus"];
            lineageId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            previousId?: components["schemas"]["UUID"];
            because?: string;
            createdAt: components["schemas"]["Instant"];
            contentSha256: string;
            content: components["schemas"]["PlanContent"];
        };
        /** @enum {string} */
        PlanStatus: "DRAFT" | "PROPOSED" | "ENDORSED" | "AUTHORISED_TO_CONSULT" | "APPROVED" | "IN_DELIVERY" | "CLOSED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
        PlanSummary: {
            id: components["schemas"]["UUID"];
            scenarioId: components["schemas"]["UUID"];
            solveJobId: components["schemas"]["UUID"];
            status: components["schemas"]["PlanStatus"];
            lineageId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            createdAt: components["schemas"]["Instant"];
            scenarioName: string;
            year: string;
            figures: components["schemas"]["PlanFigures"];
        };
        PlannedMeasure: {
            measure: string;
            title: string;
            directorate?: string;
            service?: string;
            choice: string;
            taken: boolean;
            option?: string;
            optionTitle?: string;
            /** Format: int32 */
            startMonth?: number;
            band?: components["schemas"]["ConsultationBand"];
            begins?: components["schemas"]["LocalDate"];
            consultationOpens?: components["schemas"]["LocalDate"];
            consultationCloses?: components["schemas"]["LocalDate"];
            noticeGiven?: components["schemas"]["LocalDate"];
            firstDismissal?: components["schemas"]["LocalDate"];
            savingFrom?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            fullYearPence: number;
            /** Format: int64 */
            oneOffPence: number;
            /** Format: int64 */
            postsRemovedHundredths: number;
            /** Format: int32 */
            employeesLeaving: number;
            explanation: string;
        };
        /** @enum {string} */
        PlanningPlace: "MEASURE" | "PARTNER" | "TEAM" | "POOL" | "SERVICE" | "BUDGET" | "CAPACITY" | "FUNDING_SOURCE";
        PolicyOverride: {
            rule: string;
            reason: string;
        };
        Pool: {
            reference: string;
            team: string;
            role: string;
            grade?: string;
            /** Format: int32 */
            employees: number;
            fte: number;
            vacantFte: number;
            agencyFte: number;
            /** Format: int64 */
            weeklyPayPence: number;
            /** Format: int32 */
            onCostBasisPoints: number;
            profile: components["schemas"]["AgeAndService"];
            senior: boolean;
            /** Format: int64 */
            pensionStrainPence?: number;
        };
        PostRemoval: {
            pool: string;
            vacancyFte: number;
            agencyFte: number;
            voluntaryFte: number;
            redeployedFte: number;
            compulsoryFte: number;
        };
        PreviousAttempt: {
            measure: string;
            whatIsDifferent: string;
        };
        PriceRound: {
            /** Format: int32 */
            round: number;
            pricesFrom: string;
            /** Format: int64 */
            solverCostPence: number;
            /** Format: int64 */
            constantPence: number;
            /** Format: int64 */
            modelCostPence?: number;
            /** Format: int64 */
            modelRecoveryCostPence?: number;
            /** Format: int64 */
            modelLastingLossPence?: number;
            /** Format: int64 */
            differsBasisPoints?: number;
            kept: boolean;
            note?: string;
        };
        ProposalRequest: {
            contentSha256: string;
            note?: string;
            overrides?: components["schemas"]["PolicyOverride"][];
        };
        Publication: {
            organisation?: string;
            year?: string;
            /** Format: int32 */
            rows: number;
        };
        QualityScore: {
            area: string;
            /** Format: int32 */
            score: number;
            fullyAssessed: boolean;
        };
        QuestionDifference: {
            field: string;
            before?: string;
            after?: string;
            sentence: string;
        };
        /** @enum {string} */
        Rag: "RED" | "AMBER" | "GREEN";
        ReachFinding: {
            /** Format: int64 */
            targetPence: number;
            /** Format: int64 */
            savedPence: number;
            /** Format: int64 */
            mostPence?: number;
            outOfReach: boolean;
            inTheWay: components["schemas"]["InTheWay"][];
            smallest: boolean;
            planFound: boolean;
        };
        ReadRow: {
            /** Format: int32 */
            row: number;
            cells: string[];
        };
        RejectionRequest: {
            contentSha256: string;
            reason: string;
        };
        Relation: {
            kind: components["schemas"]["Kind1"];
            measure: string;
            other: string;
            /** Format: int64 */
            overlapPence: number;
        };
        Rule: {
            id: string;
            name?: string;
            ruleClass?: string;
            /** Format: int32 */
            broken?: number;
            sentences?: string[];
        };
        /** @enum {string} */
        RuleClass: "LAW" | "GIVEN" | "POLICY" | "PREFERENCE";
        RuleFinding: {
            rule: string;
            ruleClass: components["schemas"]["RuleClass"];
            meaning: string;
            state: components["schemas"]["State"];
            /** Format: int64 */
            points: number;
            matches: components["schemas"]["Match"][];
        };
        RuleInForce: {
            rule: string;
            ruleClass: components["schemas"]["RuleClass"];
            strength: components["schemas"]["Strength"];
            /** Format: int64 */
            pencePerBasisPoint?: number;
        };
        RuleOverride: {
            rule: string;
            place: string;
            reason: string;
            decidedBy: string;
            decidedAt: components["schemas"]["Instant"];
        };
        RuleOverrideRequest: {
            rule: string;
            place: string;
            reason: string;
        };
        RuleRecord: {
            overrides: components["schemas"]["RuleOverride"][];
            claimedExceptions: components["schemas"]["ClaimedException"][];
        };
        RuleResponse: {
            name: string;
            ruleClass: components["schemas"]["RuleClass"];
            meaning: string;
            mayBeSetAside: boolean;
            strengths: components["schemas"]["Strength"][];
            usualStrength?: components["schemas"]["Strength"];
            usualInPublicBodies?: components["schemas"]["Strength"];
            /** Format: int64 */
            usualPencePerBasisPoint?: number;
            place?: components["schemas"]["PlanningPlace"];
        };
        RuleSetting: {
            rule: string;
            strength: components["schemas"]["Strength"];
            decidedBy?: string;
            reason?: string;
            /** Format: int64 */
            pencePerBasisPoint?: number;
        };
        Scenario: {
            name: string;
            /** Format: int32 */
            year: number;
            planningDate: components["schemas"]["LocalDate"];
            pressureStart?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            horizonMonths: number;
            target: components["schemas"]["Target"];
            confidenceAdjusted: boolean;
            rules?: components["schemas"]["RuleSetting"][];
            weightsPercent?: {
                [key: string]: number;
            };
            pins?: components["schemas"]["Pin"][];
            limits: components["schemas"]["Limits"];
            conditions?: components["schemas"]["Conditions"];
            ruleRecord?: components["schemas"]["RuleRecord"];
            thresholds?: {
                [key: string]: number;
            };
        };
        ScenarioDifferenceResponse: {
            scenarioId: components["schemas"]["UUID"];
            otherId: components["schemas"]["UUID"];
            differences: components["schemas"]["QuestionDifference"][];
        };
        ScenarioResponse: {
            id: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            scenario: components["schemas"]["Scenario"];
        };
        Section114: {
            issuedOn: components["schemas"]["LocalDate"];
            councilMeets: components["schemas"]["LocalDate"];
            authorisations?: components["schemas"]["Authorisation"][];
        };
        /** @enum {string} */
        Sector: "COUNCIL" | "NHS" | "UNIVERSITY" | "OTHER_PUBLIC" | "HOUSING" | "CHARITY";
        Service: {
            reference?: string;
            name?: string;
            directorate?: string;
            /** Format: int32 */
            tier: number;
            statutory?: boolean;
            outcome?: string;
            /** Format: int32 */
            plannedLevelBasisPoints?: number;
            /** Format: int32 */
            minimumLevelBasisPoints?: number;
            /** Format: int64 */
            grossBudgetPence?: number;
            /** Format: int64 */
            netBudgetPence?: number;
            /** Format: int64 */
            payBudgetPence?: number;
            /** Format: int64 */
            nonPayBudgetPence?: number;
            /** Format: int32 */
            publicConsultationDays?: number;
            funding?: components["schemas"]["FundingShare"][];
        };
        ServiceEffect: {
            service: string;
            /** Format: int32 */
            levelLossBasisPoints: number;
            /** Format: int32 */
            demandMovedBasisPoints: number;
            demandTo?: string;
        };
        SignOffRequest: {
            note?: string;
        };
        SignOffResponse: {
            id: components["schemas"]["UUID"];
            measure: string;
            by: string;
            at: components["schemas"]["Instant"];
            note?: string;
            inForce: boolean;
        };
        SolveJobResponse: {
            id: components["schemas"]["UUID"];
            scenarioId: components["schemas"]["UUID"];
            purpose: components["schemas"]["SolvePurpose"];
            fromPlanId?: components["schemas"]["UUID"];
            frontierId?: components["schemas"]["UUID"];
            status: components["schemas"]["SolveStatus"];
            createdAt: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
            heartbeatAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            stopRequested: boolean;
            /** Format: int32 */
            attempts: number;
            /** Format: int64 */
            spentMilliseconds: number;
            progress?: components["schemas"]["JobProgress"];
            failure?: string;
            planId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        SolvePurpose: "SCENARIO" | "WHAT_IF" | "FRONTIER_POINT";
        /** @enum {string} */
        SolveStatus: "QUEUED" | "RUNNING" | "SOLVED" | "STOPPED" | "FAILED";
        SolvedPoint: {
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            shortfallPence: number;
            /** Format: int64 */
            recurrentPence: number;
            /** Format: int64 */
            costPence: number;
            legal: boolean;
            gap?: components["schemas"]["PlanGap"];
            /** Format: int32 */
            measuresTaken: number;
        };
        /** @enum {string} */
        State: "KEPT" | "BROKEN" | "WEIGHED" | "SET_ASIDE";
        /** @enum {string} */
        Status: "KNOWN" | "UNKNOWN" | "NOT_REACHED" | "LAST_KNOWN";
        Step: {
            decision?: components["schemas"]["Decision"];
            done?: boolean;
            by?: string;
            at?: components["schemas"]["Instant"];
            text?: string;
            waitsFor?: components["schemas"]["WaitsFor"][];
        };
        /** @enum {string} */
        Strength: "HARD" | "SOFT" | "OFF";
        /** @enum {string} */
        Subject: "ORGANISATION" | "ESTABLISHMENT" | "SERVICE" | "TEAM" | "POOL" | "MEASURE" | "OPTION" | "FUNDING_SOURCE" | "PARTNER" | "CAPACITY" | "FORECAST" | "RELATION" | "RULE" | "SCENARIO";
        /** @enum {string} */
        SuggestedBy: "STAFF" | "SERVICE_USER" | "VOLUNTEER" | "PARTNER";
        SuggestedMeasure: {
            /** @description Id of the suggestion, as in engagement */
            suggestionId: components["schemas"]["UUID"];
            /** @description Reference of the measure */
            measure: string;
            /** @description What sort of person it comes from; never who */
            from: components["schemas"]["SuggestedBy"];
            /** @description When the measure was made */
            createdAt: components["schemas"]["Instant"];
            /** @description Whether the measure is still on record: an import may have replaced it */
            onRecord: boolean;
        };
        SwitchedOn: {
            measure: string;
            decidedBy: string;
            reason: string;
        };
        Target: {
            /** Format: int64 */
            inYearPence: number;
            /** Format: int64 */
            recurrentPence?: number;
            recurrentFirst: boolean;
        };
        Team: {
            reference?: string;
            name?: string;
            service?: string;
            establishment?: string;
            level?: components["schemas"]["TeamLevel"];
            volunteerFte?: number;
            changeRounds?: string[];
        };
        /** @enum {string} */
        TeamLevel: "EXECUTIVE" | "MIDDLE" | "FRONTLINE";
        /** @enum {string} */
        TextEncoding: "UTF_8" | "WINDOWS_1252";
        TierRange: {
            /** Format: int32 */
            tier: number;
            figure: components["schemas"]["FigureRange"];
        };
        /** Format: uuid */
        UUID: string;
        UploadOptions: {
            plannedFrom?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["ImportKind"];
            publishedYear?: string;
            publishedOrganisation?: string;
            sector?: components["schemas"]["Sector"];
            jurisdiction?: components["schemas"]["Jurisdiction"];
            amountUnit?: components["schemas"]["AmountUnit"];
            columns?: {
                [key: string]: components["schemas"]["ImportField"];
            };
            sheet?: string;
            encoding?: components["schemas"]["TextEncoding"];
            makeReferencesUnique?: boolean;
        };
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
        /** @enum {string} */
        Vote: "FOR" | "AGAINST" | "ABSTAIN";
        VoteRequest: {
            contentSha256: string;
            decision: components["schemas"]["BoardDecision"];
            vote: components["schemas"]["Vote"];
            dissent?: string;
        };
        WaitsFor: {
            code: string;
            sentence: string;
            measure?: string;
        };
        WhatIfRequest: {
            name?: string;
            measures?: components["schemas"]["MeasureChange"][];
            rules?: components["schemas"]["RuleSetting"][];
            target?: components["schemas"]["Target"];
            confidenceAdjusted?: boolean;
            weightsPercent?: {
                [key: string]: number;
            };
            limits?: components["schemas"]["Limits"];
        };
        WithdrawalRequest: {
            contentSha256: string;
            reason: string;
        };
        YearMonth: {
            /** Format: int32 */
            year?: number;
            /** Format: int32 */
            month?: number;
            /** Format: int64 */
            prolepticMonth?: number;
            /** Format: int32 */
            monthValue?: number;
            leapYear?: boolean;
        };
        YearTotal: {
            /** Format: int32 */
            year: number;
            /** Format: int64 */
            statedPence: number;
            /** Format: int32 */
            linesStated: number;
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
    AssumptionResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                rule?: string;
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
                    "application/json": components["schemas"]["PageAssumptionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    AssumptionResource_accept: {
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
                    "application/json": components["schemas"]["AssumptionResponse"];
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
    CapacityResource_list: {
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
                    "application/json": components["schemas"]["PageCapacity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    CapacityResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Capacity"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
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
    CapacityResource_one: {
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
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    CapacityResource_replace: {
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
                "application/json": components["schemas"]["Capacity"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
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
    CapacityResource_remove: {
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
    ContradictionResource_all: {
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
                    "application/json": components["schemas"]["ContradictionsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    DelegationResource_list: {
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
                    "application/json": components["schemas"]["PageDelegationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    DelegationResource_delegate: {
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
                "application/json": components["schemas"]["DelegationRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
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
            422: components["responses"]["Problem422"];
        };
    };
    DelegationResource_revoke: {
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
                    "application/json": components["schemas"]["DelegationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    EstablishmentResource_list: {
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
                    "application/json": components["schemas"]["PageEstablishment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    EstablishmentResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Establishment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Establishment"];
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
    EstablishmentResource_one: {
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
                    "application/json": components["schemas"]["Establishment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    EstablishmentResource_replace: {
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
                "application/json": components["schemas"]["Establishment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Establishment"];
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
    EstablishmentResource_remove: {
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
    ForecastMonthResource_list: {
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
                    "application/json": components["schemas"]["PageForecastMonth"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ForecastMonthResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastMonth"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastMonth"];
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
    ForecastMonthResource_one: {
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
                    "application/json": components["schemas"]["ForecastMonth"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ForecastMonthResource_replace: {
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
                "application/json": components["schemas"]["ForecastMonth"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastMonth"];
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
    ForecastMonthResource_remove: {
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
    FrontierResource_list: {
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
                    "application/json": components["schemas"]["PageFrontierSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    FrontierResource_one: {
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
                    "application/json": components["schemas"]["FrontierResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FrontierResource_events: {
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
                    "text/event-stream": components["schemas"]["FrontierResponse"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FrontierResource_stop: {
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
                    "application/json": components["schemas"]["FrontierResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FundingSourceResource_list: {
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
                    "application/json": components["schemas"]["PageFundingSource"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    FundingSourceResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundingSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingSource"];
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
    FundingSourceResource_one: {
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
                    "application/json": components["schemas"]["FundingSource"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FundingSourceResource_replace: {
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
                "application/json": components["schemas"]["FundingSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingSource"];
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
    FundingSourceResource_remove: {
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
    ImportFormatResource_example: {
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
                    "application/json": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ImportFormatResource_schema: {
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
                    "application/schema+json": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ImportFormatResource_savingsList: {
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
    ImportResource_list: {
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
                    "application/json": components["schemas"]["PageImportSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ImportResource_preview: {
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
                    options?: components["schemas"]["UploadOptions"];
                };
            };
        };
        responses: {
            /** @description Previewed */
            201: {
                headers: {
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
            422: components["responses"]["Problem422"];
        };
    };
    ImportResource_one: {
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
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ImportResource_discard: {
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
    ImportResource_confirm: {
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
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
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
    LawTableResource_tables: {
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
                    "application/json": components["schemas"]["LawTableResponse"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    LawTableResource_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
    MeasureAssessmentResource_list: {
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
                    "application/json": components["schemas"]["PageMeasureAssessment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    MeasureAssessmentResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureAssessment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureAssessment"];
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
    MeasureAssessmentResource_one: {
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
                    "application/json": components["schemas"]["MeasureAssessment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    MeasureAssessmentResource_replace: {
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
                "application/json": components["schemas"]["MeasureAssessment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureAssessment"];
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
    MeasureAssessmentResource_remove: {
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
    MeasureResource_list: {
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
                    "application/json": components["schemas"]["PageMeasure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    MeasureResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Measure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    MeasureResource_one: {
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
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    MeasureResource_replace: {
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
                "application/json": components["schemas"]["Measure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    MeasureResource_remove: {
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
    CircleResource_of: {
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
                    "application/json": components["schemas"]["CircleResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    CircleResource_name: {
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
                "application/json": components["schemas"]["Circle"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleResponse"];
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
    SignOffResource_list: {
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
                    "application/json": components["schemas"]["PageSignOffResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    SignOffResource_give: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffRequest"];
            };
        };
        responses: {
            /** @description Signed off */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    OrganisationResource_get: {
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
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    OrganisationResource_replace: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Organisation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
        };
    };
    OrganisationResource_document: {
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
                    "application/json": components["schemas"]["OrganisationDocument"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
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
    ParameterResource_parameters: {
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
                    "application/json": components["schemas"]["Parameter"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    PartnerResource_list: {
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
                    "application/json": components["schemas"]["PagePartner"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PartnerResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Partner"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
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
    PartnerResource_one: {
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
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PartnerResource_replace: {
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
                "application/json": components["schemas"]["Partner"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
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
    PartnerResource_remove: {
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
    PlanDifferenceResource_between: {
        parameters: {
            query: {
                from: components["schemas"]["UUID"];
                plan: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PlanDifferenceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanResource_list: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                /** @description How many items at most, 1 to 100 */
                limit?: number;
                status?: components["schemas"]["PlanStatus"];
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
                    "application/json": components["schemas"]["PagePlanSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanResource_one: {
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
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanDecisionResource_approve: {
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
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    PlanAssessmentResource_list: {
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
                    "application/json": components["schemas"]["PagePlanAssessmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanAssessmentResource_assess: {
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
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanDecisionResource_authorise: {
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
                "application/json": components["schemas"]["AuthorisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    ConflictResource_of: {
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
                    "application/json": components["schemas"]["ConflictsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ConflictResource_declare: {
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
                "application/json": components["schemas"]["ConflictRequest"];
            };
        };
        responses: {
            /** @description Declared */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    PlanConsultationResource_of: {
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
                    "application/json": components["schemas"]["ConsultationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    CumulativeAssessmentResource_of: {
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
                    "application/json": components["schemas"]["CumulativeAssessmentsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    CumulativeAssessmentResource_record: {
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
                "application/json": components["schemas"]["CumulativeAssessmentRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    PlanDecisionResource_decisions: {
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
                    "application/json": components["schemas"]["DecisionsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanDecisionResource_endorse: {
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
                "application/json": components["schemas"]["EndorsementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    ExplanationResource_list: {
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
                    "application/json": components["schemas"]["PageExplanationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ExplanationResource_ask: {
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
                "application/json": components["schemas"]["ExplanationRequest"];
            };
        };
        responses: {
            /** @description Queued, or answered before */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    ExplanationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                explanationId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ExplanationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FigureMarkResource_marks: {
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
                    "application/json": components["schemas"]["FigureMark"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PlanResource_measures: {
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
    PlanDecisionResource_propose: {
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
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    PlanDecisionResource_reject: {
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
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    PlanDecisionResource_nextVersion: {
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
                "application/json": components["schemas"]["NextVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    PlanDecisionResource_vote: {
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
                "application/json": components["schemas"]["VoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    WhatIfResource_list: {
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
                    "application/json": components["schemas"]["PageSolveJobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    WhatIfResource_ask: {
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
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description Queued */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    PlanDecisionResource_withdraw: {
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
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsResponse"];
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
    PoolResource_list: {
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
                    "application/json": components["schemas"]["PagePool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PoolResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pool"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
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
    PoolResource_one: {
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
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PoolResource_replace: {
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
                "application/json": components["schemas"]["Pool"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
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
    PoolResource_remove: {
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
    RelationResource_list: {
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
                    "application/json": components["schemas"]["PageRelation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    RelationResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Relation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
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
    RelationResource_one: {
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
                    "application/json": components["schemas"]["Relation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    RelationResource_replace: {
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
                "application/json": components["schemas"]["Relation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
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
    RelationResource_remove: {
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
    RuleSettingResource_list: {
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
                    "application/json": components["schemas"]["PageRuleSetting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    RuleSettingResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetting"];
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
    RuleSettingResource_one: {
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
                    "application/json": components["schemas"]["RuleSetting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    RuleSettingResource_replace: {
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
                "application/json": components["schemas"]["RuleSetting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetting"];
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
    RuleSettingResource_remove: {
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
    RuleResource_rules: {
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
                    "application/json": components["schemas"]["RuleResponse"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ScenarioDifferenceResource_between: {
        parameters: {
            query: {
                from: components["schemas"]["UUID"];
                scenario: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ScenarioDifferenceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ScenarioResource_list: {
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
                    "application/json": components["schemas"]["PageScenarioResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ScenarioResource_create: {
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
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
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
            422: components["responses"]["Problem422"];
        };
    };
    ScenarioResource_one: {
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
                    "application/json": components["schemas"]["ScenarioResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ScenarioResource_replace: {
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
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResponse"];
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
    ScenarioResource_remove: {
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
    RuleRecordResource_claim: {
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
                "application/json": components["schemas"]["ClaimedExceptionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResponse"];
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
    ScenarioResource_copy: {
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
            /** @description Copied */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
        };
    };
    FrontierRequestResource_request: {
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
                "application/json": components["schemas"]["FrontierRequest"];
            };
        };
        responses: {
            /** @description Begun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    RuleRecordResource_override: {
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
                "application/json": components["schemas"]["RuleOverrideRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResponse"];
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
    RuleRecordResource_keepAgain: {
        parameters: {
            query: {
                place: string;
                rule: string;
            };
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
                    "application/json": components["schemas"]["ScenarioResponse"];
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
    SolveRequestResource_request: {
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
            /** @description Queued */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
        };
    };
    ServiceResource_list: {
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
                    "application/json": components["schemas"]["PageService"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ServiceResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Service"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
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
    ServiceResource_one: {
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
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ServiceResource_replace: {
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
                "application/json": components["schemas"]["Service"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
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
    ServiceResource_remove: {
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
    SolveJobResource_list: {
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
                    "application/json": components["schemas"]["PageSolveJobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    SolveJobResource_one: {
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
                    "application/json": components["schemas"]["SolveJobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    SolveJobResource_events: {
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
                    "text/event-stream": components["schemas"]["SolveJobResponse"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    SolveJobResource_stop: {
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
                    "application/json": components["schemas"]["SolveJobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    SuggestedMeasureResource_list: {
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
                    "application/json": components["schemas"]["PageSuggestedMeasureResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    TeamResource_list: {
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
                    "application/json": components["schemas"]["PageTeam"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    TeamResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Team"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
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
    TeamResource_one: {
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
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    TeamResource_replace: {
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
                "application/json": components["schemas"]["Team"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
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
    TeamResource_remove: {
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
}
