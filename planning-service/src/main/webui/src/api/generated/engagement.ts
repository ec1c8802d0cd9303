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
    "/api/engagement/bank-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank holidays of the three lists there are, with their source
         * @description England and Wales, Scotland, Northern Ireland: dated data that ships with the product.
         */
        get: operations["OrganisationCalendarResource_bankHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/board-room/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the board opened which version, and what has been done since
         * @description Of a plan, by any of its versions: openings, touchpoints, consultations, and rules broken by what has happened; what the board asked; what was promised.
         */
        get: operations["BoardRoomResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/board-room/{planId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep that you opened this version
         * @description Each opening is kept, with its time.
         */
        post: operations["BoardRoomResource_opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links to calendars that you made, newest first */
        get: operations["FeedResource_list"];
        put?: never;
        /**
         * Make a private link to a calendar of what an owner has to do
         * @description For a calendar program. It tells days and nothing else. The link is told once and can be revoked.
         */
        post: operations["FeedResource_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a link to a calendar */
        delete: operations["FeedResource_revoke"];
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
    "/api/engagement/development-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Development sessions of the leading teams, in order of their days */
        get: operations["ReadinessResource_list"];
        put?: never;
        /** Plan a development session of a leading team */
        post: operations["ReadinessResource_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/development-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One development session */
        get: operations["ReadinessResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/development-sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a session that was not held */
        post: operations["ReadinessResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/development-sessions/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a session was held */
        post: operations["ReadinessResource_held"];
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
    "/api/engagement/dignity-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts that dignity rules look at, newest first
         * @description Support, selection, redeployment and so on: what no conversation tells. One that replaces another counts in its place.
         */
        get: operations["DignityRecordResource_facts"];
        put?: never;
        /**
         * Put facts on record that dignity rules look at
         * @description As arranged, or as it happened. Nothing is changed afterwards; a later record replaces an earlier one.
         */
        post: operations["DignityRecordResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/dignity-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for rules that are not kept, newest first */
        get: operations["DignityRecordResource_overrides"];
        put?: never;
        /**
         * Answer for a policy that is not kept, or explain a preference
         * @description With a reason, printed beside the rule with your name. A law has no override. It opens no gate: a message is let through by an override of its own.
         */
        post: operations["DignityRecordResource_override"];
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
    "/api/engagement/dignity-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dignity rule, with who set its numbers */
        get: operations["DignityRulesResource_one"];
        /**
         * Set the organisation's own numbers of a policy or preference
         * @description With a reason, shown beside the rule. The numbers of a law cannot be set. What is scheduled already stays until the plan is scheduled again.
         */
        put: operations["DignityRulesResource_set"];
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
    "/api/engagement/equality-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of selections, newest first */
        get: operations["EqualityCheckResource_list"];
        put?: never;
        /**
         * Compare how a selection falls on groups
         * @description Counts by group alone are sent, and of groups under ten not even these are kept. A rate of being kept below four fifths of the best-off group's prompts a look, and proves nothing.
         */
        post: operations["EqualityCheckResource_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/equality-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check of a selection */
        get: operations["EqualityCheckResource_one"];
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
    "/api/engagement/followed-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of a suggestion, for who suggested it by a link */
        post: operations["SuggestionLinkResource_follow"];
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
    "/api/engagement/litigation-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Litigation holds, newest first */
        get: operations["RetentionResource_list"];
        put?: never;
        /** Let nothing be erased while a claim or an inquiry may need it: of one person, or of everyone */
        post: operations["RetentionResource_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/litigation-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One litigation hold */
        get: operations["RetentionResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/litigation-holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a litigation hold, with the reason */
        post: operations["RetentionResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was mailed, newest first */
        get: operations["MailingResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/mailings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a mailing
         * @description How many mails stand where, how many were acknowledged, and those that a person is to look at: uncertain, bounced or given up.
         */
        get: operations["MailingResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/mailings/{id}/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a mail came back
         * @description The server had taken it, and sent it back later.
         */
        post: operations["MailingResource_bounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of messages, by name */
        get: operations["TemplateResource_list"];
        put?: never;
        /**
         * Write a template
         * @description In plain English, with fields between braces. An unknown field is refused.
         */
        post: operations["TemplateResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/message-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template */
        get: operations["TemplateResource_get"];
        /**
         * Change a template
         * @description Messages made of it and not yet sent are refused from then on, until they are saved with the text as it is now and approved again.
         */
        put: operations["TemplateResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages, newest first, and what stands in their way */
        get: operations["MessageResource_list"];
        put?: never;
        /**
         * Write a message from a template
         * @description Refused for an empty audience, and for fields left open.
         */
        post: operations["MessageResource_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/holding-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a holding statement to the whole organisation
         * @description Of fixed form: what can be said, what is not decided, when you will hear, where support is. It passes the gates, needs two approvals, and is counted under D28.
         */
        post: operations["MessageResource_writeHoldingStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message, and what stands in its way at this moment */
        get: operations["MessageResource_get"];
        /**
         * Write a message anew
         * @description Its approvals and overrides are void where text or audience change.
         */
        put: operations["MessageResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a message that somebody else wrote
         * @description Just this text to just these people, by their hashes. Whatever goes to more than one team needs it.
         */
        post: operations["MessageResource_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a message that is not sent yet */
        post: operations["MessageResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a message sent although rules stand against it
         * @description With a reason, kept and printed with your name, for the rules that stand against it now. Void where text or audience change. It stands for no approval.
         */
        post: operations["MessageResource_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/messages/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message, now or later
         * @description Refused while it is not approved as it stands, and while anybody whom it concerns has not been spoken to: the refusal names who, and by whom. One that is sent later is looked at again then, and held where it may not go.
         */
        post: operations["MessageResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/mirroring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What teams carry beside what those they serve went through
         * @description From the two latest waves of the pulse that tell of a team, and the three months up to each. Where both have risen it prompts a facilitated conversation, never a verdict.
         */
        get: operations["MirroringResource_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/organisation-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's own days: when it is closed, and when it gives no first news */
        get: operations["OrganisationCalendarResource_get"];
        /**
         * Set the organisation's own days
         * @description What is scheduled already stays until its plan is scheduled again. Rules are judged by these days from now on.
         */
        put: operations["OrganisationCalendarResource_set"];
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
    "/api/engagement/own-record/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything kept here about the person who asks, to take away */
        get: operations["PeopleResource_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/owner-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is reminded of what each role or post has to do
         * @description Line managers are found by the workforce list where none is set.
         */
        get: operations["OwnerContactResource_list"];
        /**
         * Set who is reminded of what a role or post has to do
         * @description What is late is told to whoever is set for the engagement lead.
         */
        put: operations["OwnerContactResource_set"];
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
    "/api/engagement/people/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in a person's record, newest first
         * @description Values are sealed in the audit trail with a key of the person's own; after erasure nobody can open them, and only the actions are left.
         */
        get: operations["PeopleResource_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/people/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person who left
         * @description Name, addresses and every other value go; the key to what the audit trail has sealed is destroyed; what the person suggested stays and is nobody's. What happened stays on record under an id that leads to no one. Refused under a litigation hold, with its reason.
         */
        post: operations["RetentionResource_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised, in order of the days it is due, and whether it is kept */
        get: operations["PromiseResource_list"];
        put?: never;
        /** Record a promise that was made; it is never changed */
        post: operations["PromiseResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/promises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One promise, with its evidence */
        get: operations["PromiseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/promises/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what shows how a promise stands */
        post: operations["PromiseResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/public-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest by a link, without an account
         * @description The engagement lead reads it before anybody else does. The answer holds what its author needs to see what became of it.
         */
        post: operations["SuggestionLinkResource_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer with a ballot, without signing in
         * @description Send no access token with it. What is kept is the answers, their wave and cell, and a digest of the token: no time, order or request; no entry in the audit trail, and no trace.
         */
        post: operations["PulseResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the survey asks */
        get: operations["PulseResource_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found from wave to wave, by sentence and cell; of one sentence where item names it */
        get: operations["PulseResource_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waves of the anonymous survey, newest first, with what each found */
        get: operations["PulseResource_list"];
        put?: never;
        /**
         * Open a wave, for the workforce as it is today
         * @description Who answers with whom is fixed by it: executives, middle managers, and everyone else by team; groups of fewer than five are put together. One wave at a time.
         */
        post: operations["PulseResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-waves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wave of the survey, with what it found */
        get: operations["PulseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-waves/{id}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one needs to draw one's ballot */
        get: operations["PulseResource_paper"];
        put?: never;
        /**
         * Draw one's ballot, once
         * @description Have a token of one's own making signed without showing it: the signature, divided by the random number that hid the token, is a ballot that nobody here can tell from another. The same hidden token is signed again.
         */
        post: operations["PulseResource_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/pulse-waves/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute what a wave found, once, after its last day
         * @description Answers, ballots and keys are deleted with it. Means carry a little noise, so that nobody's answer can be told even by all others together. Asked again, it answers alike.
         */
        post: operations["PulseResource_compute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions, newest first
         * @description Published ones, one's own, and those one is to answer; the engagement lead and the auditor see all. Who asked is told to the engagement lead alone.
         */
        get: operations["QuestionResource_list"];
        put?: never;
        /** Ask something */
        post: operations["QuestionResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question, and its answer */
        get: operations["QuestionResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a question that is one's to answer */
        put: operations["QuestionResource_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/questions/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who answers a question, and until when */
        put: operations["QuestionResource_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/questions/{id}/like-ones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that share at least half of their words with this one, the most alike first; fifty at most */
        get: operations["QuestionResource_like"];
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
    "/api/engagement/readiness-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how ready one's own leading team is
         * @description For members of the executive and the middle teams, as the workforce list has them. Nobody is shown who said what.
         */
        post: operations["ReadinessResource_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/readiness-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the leading teams say of themselves, as means of three answers and more */
        get: operations["ReadinessResource_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/reframings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stop-and-reframe reviews, newest first */
        get: operations["ReframingResource_list"];
        put?: never;
        /** Stop, and open a review of a measure that does not work */
        post: operations["ReframingResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/reframings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stop-and-reframe review */
        get: operations["ReframingResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/reframings/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write what a review has come to
         * @description Symptom, diagnosis and wanted outcome are kept apart; one experiment comes after the four questions, never before.
         */
        put: operations["ReframingResource_write"];
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
    "/api/engagement/retention-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long what is kept of who left, and by which law or policy */
        get: operations["RetentionResource_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/retention-periods/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide how long something is kept */
        put: operations["RetentionResource_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase all that is past its time and not on hold */
        post: operations["RetentionResource_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/service-signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take over counts of complaints and incidents, by service, team, month and category */
        put: operations["MirroringResource_take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestion-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links by which people without an account suggest, newest first, without what opens them */
        get: operations["SuggestionLinkResource_list"];
        put?: never;
        /**
         * Make a link by which people without an account suggest
         * @description What opens it is told once, in this answer, and is kept nowhere; so a request that is sent twice makes two.
         */
        post: operations["SuggestionLinkResource_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagement/suggestion-links/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nothing more through by a link; what came by it stays, and is followed as before */
        post: operations["SuggestionLinkResource_revoke"];
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
    "/api/engagement/suggestions/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suggestion that came by a link through to all who read suggestions
         * @description One that is not let through is refused, and its author reads why.
         */
        post: operations["SuggestionResource_admit"];
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
    "/api/engagement/to-dos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be done today, what is overdue, and what comes next
         * @description Of one owner, or of all.
         */
        get: operations["FeedResource_toDos"];
        put?: never;
        post?: never;
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
        /**
         * Add a conversation to those that are generated
         * @description It stays when the plan is made anew, as long as the measure is in the plan.
         */
        post: operations["TouchpointEditResource_add"];
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
    "/api/engagement/touchpoints/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a touchpoint, or change its owner or channel
         * @description Within the days that law and order leave; a day that would break a rule is refused with the rule. What is set stays when the plan is made anew, a day as long as it still fits.
         */
        put: operations["TouchpointEditResource_edit"];
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
    "/api/engagement/why-we-invest-in-this-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the leading teams are developed now, in words for all staff, with what it costs */
        get: operations["ReadinessResource_whyNow"];
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
        AlternativesTriedFact: {
            measure: string;
            vacancies: boolean;
            agency: boolean;
            hours: boolean;
            volunteersToLeave: boolean;
            /** @description Why one of them was not tried; absent where all were */
            whyNot?: string;
        };
        AssignmentRequest: {
            /** @description Somebody of the workforce list */
            owner: components["schemas"]["UUID"];
            /** @description Today or later */
            dueOn: components["schemas"]["LocalDate"];
        };
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
        Ballot: {
            /** @description In hexadecimal */
            blindSignature: string;
        };
        BallotPaper: {
            /** @description To be sent with the answers, which come without sign-in */
            organisation: string;
            wave: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Number of the cell
             */
            cell: number;
            /** @description Who answers together */
            cellName: string;
            /** @description Of the cell's RSA key, in hexadecimal; the same for everyone of the cell */
            modulus: string;
            /** Format: int32 */
            publicExponent: number;
            /** @description Whether this person has drawn a ballot */
            drawn: boolean;
        };
        BallotRequest: {
            /** @description hash(token) * r^e mod n, in hexadecimal; r random and kept by whoever draws */
            blindedToken: string;
        };
        /** @enum {string} */
        Band: "INDIVIDUAL" | "TWENTY_OR_MORE" | "HUNDRED_OR_MORE";
        BankHoliday: {
            list: components["schemas"]["HolidayList"];
            date: components["schemas"]["LocalDate"];
            name: string;
            /** @description Where it comes from, and how sure that is */
            source: string;
        };
        BoardHeard: {
            /** @description Questions of the board, and those whose answers everyone may read; the newest first, at most a hundred */
            questions: components["schemas"]["Question"][];
            /** @description In order of the days they are due, and whether they are kept; at most a hundred */
            promises: components["schemas"]["Promise"][];
        };
        BoardOpening: {
            planId: components["schemas"]["UUID"];
            reader: string;
            openedAt: components["schemas"]["Instant"];
        };
        BoardRoom: {
            lineageId: components["schemas"]["UUID"];
            /** @description Who opened which version when, the newest first; at most 500 */
            openings: components["schemas"]["BoardOpening"][];
            /** @description How many touchpoints were planned by today, and of these how many have happened */
            touchpoints: components["schemas"]["DoneOfPlanned"];
            consultations: components["schemas"]["ConsultationStanding"][];
            /** @description Rules broken by what has happened, with who answers for them; none is weighed against another */
            broken: components["schemas"]["BrokenRuleCount"][];
            /** @description What was asked and what was promised, of all plans */
            heard: components["schemas"]["BoardHeard"];
        };
        BrokenRule: {
            /** @description D1 to D28; order where a word came before its predecessor, speaker where another spoke, cancelled where it was no longer planned */
            rule: string;
            /** @description Reference of the measure */
            measure: string;
            /** @description What was to be and what was, with dates */
            sentence: string;
        };
        BrokenRuleCount: {
            rule: string;
            name: string;
            /** Format: int32 */
            broken: number;
            answeredForBy: string[];
        };
        CalendarFeed: {
            id: components["schemas"]["UUID"];
            owner: string;
            madeBy: string;
            madeAt: components["schemas"]["Instant"];
            /** @description Absent while it can be read */
            revokedAt?: components["schemas"]["Instant"];
            /** @description Told once, when it is made: whoever has it can read the calendar */
            url?: string;
        };
        CalendarFeedRequest: {
            /** @description The role or post, as touchpoints name it: Line manager of North */
            owner: string;
        };
        CapacityParameter: {
            name: string;
            /** Format: double */
            value: number;
            unit: string;
            /** @description A strong, B moderate, C weak, X a placeholder of ours */
            grade: string;
            evidence: string;
        };
        ChangeRoundFact: {
            team: string;
            begun: components["schemas"]["LocalDate"];
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
        ConsultationStanding: {
            measure: string;
            openedOn?: components["schemas"]["LocalDate"];
            closedOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            responses: number;
            /** Format: int32 */
            answered: number;
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
        /** @enum {string} */
        ConversationOutcome: "TOLD" | "NOT_REACHED";
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
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        Destination: "PLANNING" | "ENGAGEMENT";
        DevelopmentSession: {
            id: components["schemas"]["UUID"];
            team: components["schemas"]["LeadingTeam"];
            title: string;
            purpose: string;
            plannedOn: components["schemas"]["LocalDate"];
            /** @description Absent until it was held */
            heldOn?: components["schemas"]["LocalDate"];
            cancelled: boolean;
            facilitator?: string;
            whyOutside?: string;
            /** Format: int64 */
            costPence: number;
        };
        DevelopmentSessionRequest: {
            team: components["schemas"]["LeadingTeam"];
            title: string;
            /** @description What the team is to be able to do afterwards */
            purpose: string;
            plannedOn: components["schemas"]["LocalDate"];
            /** @description Who facilitates from outside; absent where nobody does */
            facilitator?: string;
            /** @description Why it is most effective from outside; needed where a facilitator is named */
            whyOutside?: string;
            /**
             * Format: int64
             * @description All of it, in pence
             */
            costPence: number;
        };
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
        /** @enum {string} */
        DignityClock: "PLANNED" | "ACTUAL";
        DignityFactRecord: {
            id: components["schemas"]["UUID"];
            clock: components["schemas"]["DignityClock"];
            facts: components["schemas"]["DignityFacts"];
            /** @description The record that this one put right */
            replaces?: components["schemas"]["UUID"];
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
        };
        DignityFactRequest: {
            /** @description Any version of the plan; what is arranged can be put on record before it is authorised, and is judged by dignity-checks */
            planId: components["schemas"]["UUID"];
            /** @description Whether it is arranged, or has happened */
            clock: components["schemas"]["DignityClock"];
            facts: components["schemas"]["DignityFacts"];
            /** @description The record that this one puts right; it stays, and counts no more */
            replaces?: components["schemas"]["UUID"];
        };
        DignityFacts: {
            vacancyOffers?: components["schemas"]["VacancyOfferFact"][];
            redeploymentSearches?: components["schemas"]["RedeploymentSearchFact"][];
            trialPeriods?: components["schemas"]["TrialPeriodFact"][];
            changeRounds?: components["schemas"]["ChangeRoundFact"][];
            alternativesTried?: components["schemas"]["AlternativesTriedFact"][];
            support?: components["schemas"]["SupportFact"][];
            selections?: components["schemas"]["SelectionFact"][];
            sharesBorne?: components["schemas"]["ShareBorneFact"][];
            workloads?: components["schemas"]["WorkloadFact"][];
            leaks?: components["schemas"]["LeakFact"][];
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
            /** @description Who answers for its not being kept, and why; the newest first */
            overrides: components["schemas"]["DignityOverride"][];
        };
        DignityOverride: {
            id: components["schemas"]["UUID"];
            rule: string;
            ruleClass: components["schemas"]["RuleClass"];
            /** @description Absent where it is for all measures of the plan */
            measure?: string;
            reason: string;
            givenBy: string;
            givenAt: components["schemas"]["Instant"];
        };
        DignityOverrideRequest: {
            /** @description Any version of the plan */
            planId: components["schemas"]["UUID"];
            /** @description D1 to D28; a law cannot be overridden */
            rule: string;
            /** @description Reference of the measure; all measures of the plan where left out */
            measure?: string;
            /** @description Printed beside the rule, with the name of whoever gives it */
            reason: string;
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
        DignityRuleInForce: {
            /** @description With the numbers in force */
            rule: components["schemas"]["DignityRule"];
            /** @description Its numbers as shipped */
            defaults: components["schemas"]["Threshold"][];
            /** @description Absent where the organisation has set none */
            setBy?: string;
            reason?: string;
            setAt?: components["schemas"]["Instant"];
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
        DignityThresholdsRequest: {
            /** @description By name, such as latestHour; those left out keep their defaults, and none at all means the defaults again */
            thresholds: {
                [key: string]: number;
            };
            /** @description Shown with the rule */
            reason: string;
        };
        DoneOfPlanned: {
            /** Format: int32 */
            plannedByToday: number;
            /** Format: int32 */
            happened: number;
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
        EqualityCheck: {
            id: components["schemas"]["UUID"];
            title: string;
            madeOn: components["schemas"]["LocalDate"];
            result: components["schemas"]["EqualityResult"];
        };
        EqualityCheckRequest: {
            /** @description Which selection, such as pool advisers, May */
            title: string;
            /** @description By what people are grouped, such as age band */
            groupedBy: string;
            /** @description Groups that do not overlap */
            groups: components["schemas"]["EqualityGroupCount"][];
        };
        EqualityGroupCount: {
            name: string;
            /**
             * Format: int32
             * @description How many were in the pool
             */
            people: number;
            /**
             * Format: int32
             * @description How many of them were selected to go
             */
            selected: number;
        };
        EqualityGroupResult: {
            name: string;
            /** @description Whether its numbers are not told, as it, or what could be worked out from it, is too small */
            suppressed: boolean;
            /** Format: int32 */
            people?: number;
            /** @description Selected to go, in per cent */
            selectionRate?: number;
            /** @description Its rate of being kept, against that of the best-off group */
            ratio?: number;
            look: boolean;
        };
        EqualityResult: {
            groupedBy: string;
            groups: components["schemas"]["EqualityGroupResult"][];
            /** @description Whether any group prompts a look */
            look: boolean;
            sentence: string;
            threshold: string;
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
        EvidenceRequest: {
            shows: components["schemas"]["EvidenceShows"];
            /** @description From the day of the promise to today */
            onDay: components["schemas"]["LocalDate"];
            /** @description What there is to see, and where */
            text: string;
        };
        /** @enum {string} */
        EvidenceShows: "PROGRESS" | "SET_BACK" | "DONE";
        ExtraTouchpointRequest: {
            /** @description Any version of the plan */
            planId: components["schemas"]["UUID"];
            /** @description Reference of a measure that has touchpoints */
            measure: string;
            /** @description Whom it is with, such as night staff; once for a measure */
            with: string;
            /** @description Reference of the team; empty where it concerns no one team */
            team: string;
            /** @description The role or post that does it */
            owner: string;
            channel: components["schemas"]["SpokenChannel"];
            /** @description Not in the past, and not before the people of the team are to be told */
            planned: components["schemas"]["LocalDate"];
            /** Format: int32 */
            people: number;
        };
        FirstNewsDays: {
            /** @description Weekdays to avoid, beside days that are no working days */
            weekdays: components["schemas"]["DayOfWeek"][];
            /** @description Whether the day before a weekend or holiday is avoided */
            eveOfDaysOff: boolean;
            /** @description First day of a quiet time of year, such as 12-20; absent for none */
            quietFrom?: string;
            /** @description Its last day */
            quietUntil?: string;
            /** @description Other days to avoid */
            days: string[];
            halfStated?: boolean;
        };
        FollowRequest: {
            /** @description As given out when it was suggested */
            follow: string;
        };
        FollowedSuggestion: {
            title: string;
            status: components["schemas"]["SuggestionStatus"];
            whatBecameOfIt: string;
            /** @description What finance made of it; absent until it is costed */
            costing?: components["schemas"]["SuggestionCosting"];
            reason?: string;
        };
        HoldReleaseRequest: {
            reason: string;
        };
        HoldRequest: {
            /** @description Of whom; absent for everyone */
            person?: components["schemas"]["UUID"];
            /** @description Such as the claim's number. Not what is wrong with anybody's health, belief or origin */
            reason: string;
        };
        HoldingStatementRequest: {
            /** @description Any version of the plan it is about */
            planId: components["schemas"]["UUID"];
            /** @description Since when word is out; not in the future */
            knownSince: components["schemas"]["LocalDate"];
            whatCanBeSaid: string;
            whatIsNotDecided: string;
            whenYouWillHear: string;
            whereSupportIs: string;
        };
        /** @enum {string} */
        HolidayList: "ENGLAND_AND_WALES" | "SCOTLAND" | "NORTHERN_IRELAND";
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
        KindOfSupport: "NAMED_CONTACT" | "COUNSELLING" | "JOB_SEARCH_HELP" | "FINANCIAL_AND_PENSION_ADVICE" | "TIME_OFF";
        /** @enum {string} */
        LeadingTeam: "EXECUTIVE" | "MIDDLE";
        LeakFact: {
            measure: string;
            known: components["schemas"]["LocalDate"];
            /** @description When the accelerated plan began; absent while it has not */
            acceleratedPlanBegun?: components["schemas"]["LocalDate"];
        };
        LitigationHold: {
            id: components["schemas"]["UUID"];
            /** @description Absent for everyone */
            person?: components["schemas"]["UUID"];
            reason: string;
            placedOn: components["schemas"]["LocalDate"];
            /** @description Absent while it stands */
            releasedOn?: components["schemas"]["LocalDate"];
            releaseReason?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Mail: {
            id: components["schemas"]["UUID"];
            /** @description Id of the person it is for */
            person: components["schemas"]["UUID"];
            status: components["schemas"]["MailStatus"];
            /** Format: int32 */
            attempts: number;
            /**
             * Format: int32
             * @description How often its outcome was uncertain
             */
            uncertain: number;
            /** @description When it is tried next; absent where it is not */
            dueAt?: components["schemas"]["Instant"];
            /** @description What the server said last; absent where nothing went wrong */
            problem?: string;
        };
        MailBounceRequest: {
            /** @description Which mail of the mailing */
            mailId: components["schemas"]["UUID"];
            /** @description What the mail that came back says */
            reason: string;
        };
        /** @enum {string} */
        MailStatus: "QUEUED" | "SENDING" | "SENT" | "UNCERTAIN" | "BOUNCED" | "FAILED";
        Mailing: {
            id: components["schemas"]["UUID"];
            /** @description What it was sent for */
            purpose: string;
            subject: string;
            queuedAt: components["schemas"]["Instant"];
            /** @description How many mails stand where */
            mails: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description How many were acknowledged by the button behind their link
             */
            acknowledged: number;
            /**
             * Format: int64
             * @description How many had an uncertain outcome, sent since or not
             */
            uncertain: number;
            /** @description Those for a person to look at: uncertain, bounced or given up; at most 500 */
            toLookAt: components["schemas"]["Mail"][];
        };
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
        Message: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MessageKind"];
            /** @description The plan's first version */
            lineageId: components["schemas"]["UUID"];
            /** @description Empty for all measures of the plan */
            measures: string[];
            subject: string;
            text: string;
            audiences: string[];
            /**
             * Format: int32
             * @description People on record whom it reaches
             */
            people: number;
            /**
             * Format: int32
             * @description Of those, who has no address and is to be told otherwise
             */
            withoutAddress: number;
            announcesOutcome: boolean;
            status: components["schemas"]["MessageStatus"];
            /** @description When it is to be sent; absent where no time is set */
            sendAt?: components["schemas"]["Instant"];
            /** @description What stood in its way when its time came */
            heldBecause?: string;
            /** @description What became of the mails; absent until it is sent, and for an audience outside */
            mailingId?: components["schemas"]["UUID"];
            author: string;
            writtenAt: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            /** @description Hash of what it says; an approval is for this */
            textSha256: string;
            /** @description Hash of who gets it; an approval is for this */
            audienceSha256: string;
            /**
             * Format: int32
             * @description How many people beside the author have to approve it
             */
            approvalsNeeded: number;
            /** @description Approvals of this text to these people; others are void */
            approvals: components["schemas"]["MessageApproval"][];
            /** @description What stands in its way: who is still to be spoken to, and by whom */
            unmet: components["schemas"]["BrokenRule"][];
            /** @description Who answers for it being sent all the same */
            overrides: components["schemas"]["MessageOverride"][];
        };
        MessageApproval: {
            by: string;
            at: components["schemas"]["Instant"];
        };
        MessageApprovalRequest: {
            /** @description textSha256 of the message that you read */
            textSha256: string;
            /** @description audienceSha256 of it */
            audienceSha256: string;
        };
        /** @enum {string} */
        MessageKind: "FROM_TEMPLATE" | "HOLDING_STATEMENT";
        MessageOverride: {
            by: string;
            at: components["schemas"]["Instant"];
            reason: string;
            unmet: string[];
        };
        MessageOverrideRequest: {
            /** @description Kept and printed with your name */
            reason: string;
        };
        MessageRequest: {
            /** @description Any version of the plan it is about */
            planId: components["schemas"]["UUID"];
            /** @description References of the measures it concerns; all of the plan where left out */
            measures?: string[];
            templateId: components["schemas"]["UUID"];
            /** @description A value for each field of the template, and for no other */
            values: {
                [key: string]: string;
            };
            /** @description References of audiences, such as team:north, organisation or public */
            audiences: string[];
            /** @description Whether it announces the outcome of a consultation */
            announcesOutcome: boolean;
        };
        MessageSendingRequest: {
            /** @description When; at once where left out. What stands in its way is looked at then, whatever is said now */
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        MessageStatus: "DRAFT" | "SCHEDULED" | "HELD" | "SENT" | "CANCELLED";
        MessageTemplate: {
            id: components["schemas"]["UUID"];
            name: string;
            subject: string;
            text: string;
            /** @description As a message gives values to them */
            fields: components["schemas"]["TemplateField"][];
            changedBy: string;
            changedAt: components["schemas"]["Instant"];
        };
        MessageTemplateRequest: {
            name: string;
            /** @description May have fields, such as {by when} */
            subject: string;
            /** @description May have fields, such as {what is proposed}; an unknown one is refused */
            text: string;
        };
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
        OrganisationCalendar: {
            ownDays: string[];
            firstNews: components["schemas"]["FirstNewsDays"];
            /** @description The days to avoid as shipped */
            firstNewsByDefault: components["schemas"]["FirstNewsDays"];
            /** @description What else can be done about bad days for first news */
            alternative: string;
            /** @description Absent while all is as shipped */
            changedBy?: string;
            changedAt?: components["schemas"]["Instant"];
        };
        OrganisationCalendarRequest: {
            /** @description Days on which it is closed, beside weekends and bank holidays */
            ownDays: string[];
            /** @description When first news is avoided (D14) */
            firstNews: components["schemas"]["FirstNewsDays"];
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
        OwnData: {
            asOf: components["schemas"]["Instant"];
            record: components["schemas"]["Person"];
            /** @description Of the record, newest first, a hundred at most */
            changes: components["schemas"]["PersonChange"][];
            /** @description By what it is */
            kept: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            /** @description What is not in it, and why */
            notIncluded: string[];
        };
        OwnerContact: {
            owner: string;
            personId: components["schemas"]["UUID"];
        };
        OwnerContactRequest: {
            /** @description As touchpoints name it, such as Engagement lead */
            owner: string;
            personId: components["schemas"]["UUID"];
        };
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
        PageDevelopmentSessionResponse: {
            items: components["schemas"]["DevelopmentSession"][];
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
        PageEqualityCheckResponse: {
            items: components["schemas"]["EqualityCheck"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageHoldResponse: {
            items: components["schemas"]["LitigationHold"][];
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
        PageMailingResponse: {
            items: components["schemas"]["Mailing"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageMessageResponse: {
            items: components["schemas"]["Message"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageMirrorResponse: {
            items: components["schemas"]["TeamMirror"][];
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
        PagePersonChangeResponse: {
            items: components["schemas"]["PersonChange"][];
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
        PagePromiseResponse: {
            items: components["schemas"]["Promise"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePulseTrendResponse: {
            items: components["schemas"]["PulseTrend"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PagePulseWaveResponse: {
            items: components["schemas"]["PulseWave"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageQuestionResponse: {
            items: components["schemas"]["Question"][];
            next?: string;
            /** Format: int32 */
            withheld?: number;
        };
        PageReframingResponse: {
            items: components["schemas"]["Reframing"][];
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
        PageTemplateResponse: {
            items: components["schemas"]["MessageTemplate"][];
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
        PersonChange: {
            id: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            /** @description Subject of whose token did it */
            actor: string;
            /** @description A verb in the past */
            action: string;
            /** @description By field, before and after; empty where nothing was sealed, or the key was destroyed */
            values: unknown;
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
        Promise: {
            id: components["schemas"]["UUID"];
            text: string;
            madeBy: string;
            madeTo: string;
            madeOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["PromiseState"];
            /** @description Why it stands so */
            sentence: string;
            /** @description In order of days */
            evidence: components["schemas"]["PromiseEvidence"][];
        };
        PromiseEvidence: {
            shows: components["schemas"]["EvidenceShows"];
            onDay: components["schemas"]["LocalDate"];
            text: string;
        };
        PromiseRequest: {
            /** @description In the words in which it was made */
            text: string;
            /** @description Who promised: an office, such as the chief executive */
            madeBy: string;
            /** @description To whom, such as all staff or the trustees */
            madeTo: string;
            /** @description Today or earlier */
            madeOn: components["schemas"]["LocalDate"];
            /** @description On or after the day it was made */
            dueOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        PromiseState: "ON_COURSE" | "AT_RISK" | "KEPT" | "BROKEN";
        PublicSuggestion: {
            /** @description Keep it: by it you, and nobody else, see what became of your suggestion */
            follow: string;
            whatBecameOfIt: string;
        };
        PublicSuggestionRequest: {
            /** @description What opens the link */
            link: string;
            title: string;
            /** @description What would be done, and what would come of it */
            description: string;
            /** @description Reference of the service it is about, as in planning */
            service?: string;
        };
        PulseAnswerRequest: {
            /** @description From the ballot paper */
            organisation: string;
            /** @description From the ballot paper */
            wave: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description From the ballot paper
             */
            cell: number;
            /** @description 256 random bits, base64url without padding; known to its maker alone until now */
            token: string;
            /** @description Signature of the token's hash by the cell's key, in hexadecimal */
            signature: string;
            /** @description By sentence, from 1 to 5; any may be left out */
            answers: {
                [key: string]: number;
            };
        };
        PulseBands: {
            /**
             * Format: int32
             * @description Answered 1 or 2
             */
            low: number;
            /**
             * Format: int32
             * @description Answered 3
             */
            middle: number;
            /**
             * Format: int32
             * @description Answered 4 or 5
             */
            high: number;
        };
        /** @enum {string} */
        PulseCellKind: "TEAM" | "MIDDLE_MANAGERS" | "EXECUTIVES" | "SMALLER_TEAMS";
        PulseCellResult: {
            /** @description Absent for all together */
            kind?: components["schemas"]["PulseCellKind"];
            name: string;
            /**
             * Format: int32
             * @description How many answered; absent where fewer than five did
             */
            answers?: number;
            items: components["schemas"]["PulseItemResult"][];
        };
        /** @enum {string} */
        PulseItem: "SERVANT" | "VALUES" | "EMOTIONAL_INTELLIGENCE" | "COMPLEXITY" | "AUTHENTICITY" | "FOLLOWERSHIP" | "STORYTELLING" | "VOICE" | "EXPLANATION" | "CONSISTENCY" | "RESPECT" | "UNCERTAINTY" | "WORKLOAD" | "DISTRESS";
        PulseItemAsked: {
            item: components["schemas"]["PulseItem"];
            theme: components["schemas"]["PulseTheme"];
            /** @description Answered from 1, not at all, to 5, entirely; may be left out */
            sentence: string;
        };
        PulseItemResult: {
            item: components["schemas"]["PulseItem"];
            /** @description To one decimal; absent where it would tell of fewer than five answers, here or by subtraction */
            mean?: number;
            /** @description Whether the mean stands for itself or for an end of the scale */
            reading?: components["schemas"]["PulseReading"];
            /** @description Absent where fewer than ten answered */
            bands?: components["schemas"]["PulseBands"];
        };
        /** @enum {string} */
        PulseReading: "ABOUT" | "AT_MOST" | "AT_LEAST";
        PulseResults: {
            whole: components["schemas"]["PulseCellResult"];
            cells: components["schemas"]["PulseCellResult"][];
        };
        /** @enum {string} */
        PulseTheme: "LEADERSHIP" | "FAIRNESS" | "STRAIN";
        PulseTrend: {
            item: components["schemas"]["PulseItem"];
            cell: string;
            points: components["schemas"]["PulseTrendPoint"][];
        };
        PulseTrendPoint: {
            wave: components["schemas"]["UUID"];
            lastDay: components["schemas"]["LocalDate"];
            /** @description Absent where it was not told */
            mean?: number;
            reading?: components["schemas"]["PulseReading"];
        };
        PulseWave: {
            id: components["schemas"]["UUID"];
            name: string;
            openedOn: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            status: components["schemas"]["PulseWaveStatus"];
            /**
             * Format: int32
             * @description How many may answer
             */
            people: number;
            /** @description Absent until they are computed, once, after the last day */
            results?: components["schemas"]["PulseResults"];
        };
        PulseWaveRequest: {
            name: string;
            /** @description Until when, this day included, people can answer: 3 to 60 days from today */
            lastDay: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        PulseWaveStatus: "OPEN" | "CLOSED" | "COMPUTED";
        Question: {
            id: components["schemas"]["UUID"];
            text: string;
            measure?: string;
            /** @description Whether a trustee asked it */
            fromTrustee: boolean;
            /** @description Whether whoever reads it asked it */
            mine: boolean;
            /** @description Told to the engagement lead alone; absent too where who asked is not on the workforce list */
            askedByName?: string;
            askedAt: components["schemas"]["Instant"];
            status: components["schemas"]["QuestionStatus"];
            /** @description Who is to answer; absent until somebody is asked to */
            owner?: components["schemas"]["UUID"];
            dueOn?: components["schemas"]["LocalDate"];
            answer?: string;
            /** @description Whether everyone may read it */
            published: boolean;
            answeredOn?: components["schemas"]["LocalDate"];
        };
        QuestionAnswerRequest: {
            text: string;
            /** @description Whether everyone may read question and answer, without who asked */
            published: boolean;
        };
        QuestionRequest: {
            text: string;
            /** @description Reference of the measure it is about, as in planning */
            measure?: string;
        };
        /** @enum {string} */
        QuestionStatus: "ASKED" | "ASSIGNED" | "OVERDUE" | "ANSWERED";
        ReadinessProfile: {
            team: components["schemas"]["LeadingTeam"];
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            answers: number;
            /** @description Why there are no means; absent where there are */
            reason?: string;
            trust?: number;
            openness?: number;
            conflictHandled?: number;
            decisionsKept?: number;
            /** @description High is heavy */
            load?: number;
            /** @description Of the latest answer */
            assessedOn?: components["schemas"]["LocalDate"];
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
            /** @description By which numbers a profile became days; empty while unknown */
            parameters: components["schemas"]["CapacityParameter"][];
        };
        RedeploymentSearchFact: {
            measure: string;
            begun: components["schemas"]["LocalDate"];
            /** @description When someone was recruited from outside to a matching role; absent where nobody was */
            recruitedOutside?: components["schemas"]["LocalDate"];
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
        Reframing: {
            id: components["schemas"]["UUID"];
            measure: string;
            openedOn: components["schemas"]["LocalDate"];
            because: string;
            stage: components["schemas"]["ReframingStage"];
            /** @description What is still to be answered */
            open: string[];
            content: components["schemas"]["ReframingContent"];
        };
        ReframingContent: {
            /** @description What is seen */
            symptom?: string;
            /** @description Why it is so */
            diagnosis?: string;
            /** @description What would be different */
            wantedOutcome?: string;
            /** @description What has been tried, and what came of it */
            tried: string[];
            /** @description Who is it for? */
            whoFor?: string;
            /** @description What is its purpose? */
            purpose?: string;
            /** @description Which values guide it? */
            values?: string;
            /** @description Whose role is it? */
            whoseRole?: string;
            /** @description One, and small */
            experiment?: components["schemas"]["ReframingExperiment"];
        };
        ReframingExperiment: {
            what: string;
            /** Format: int64 */
            costPence: number;
            /**
             * Format: int32
             * @description A quarter at most: longer is no experiment
             */
            lengthDays: number;
            /** @description By what it will be seen whether it works */
            measureOfSuccess: string;
            /** @description Absent until it is over */
            outcome?: string;
        };
        ReframingRequest: {
            /** @description Reference of the measure, as in planning */
            measure: string;
            /** @description Such as off track two months running, or tried again in the same form */
            because: string;
        };
        /** @enum {string} */
        ReframingStage: "LOOKING" | "SEEN" | "TRYING" | "LEARNT";
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
        RetentionCategory: "LEAVER_CONTACT_DETAILS" | "LEAVER_RECORD";
        RetentionPeriod: {
            category: components["schemas"]["RetentionCategory"];
            /**
             * Format: int32
             * @description Since the person left
             */
            months: number;
            source: string;
            /** @description Whether the organisation decided it, and not the product */
            ownDecision: boolean;
        };
        RetentionPeriodRequest: {
            /**
             * Format: int32
             * @description Since the person left
             */
            months: number;
            /** @description Law or policy that says so */
            source: string;
        };
        RetentionRun: {
            /**
             * Format: int32
             * @description People whose record was erased
             */
            records: number;
            /**
             * Format: int32
             * @description People whose contact details were erased
             */
            contactDetails: number;
            /**
             * Format: int32
             * @description People kept because something of theirs is on hold
             */
            onHold: number;
        };
        /** @enum {string} */
        RuleClass: "law" | "policy" | "preference";
        SelectionFact: {
            measure: string;
            pool: string;
            criteriaPublished: components["schemas"]["LocalDate"];
            scored: components["schemas"]["LocalDate"];
            /** Format: int32 */
            assessors: number;
            ownScoreSeen: boolean;
            /** @description Whether appeal is to someone uninvolved */
            appealToSomeoneUninvolved: boolean;
        };
        SelfAssessmentRequest: {
            /**
             * Format: int32
             * @description We can say to each other that we do not know, or were wrong
             */
            trust: number;
            /**
             * Format: int32
             * @description Bad news reaches all of us early
             */
            openness: number;
            /**
             * Format: int32
             * @description We settle conflicts in the room, and not outside it
             */
            conflictHandled: number;
            /**
             * Format: int32
             * @description What we decide we keep to
             */
            decisionsKept: number;
            /**
             * Format: int32
             * @description I carry more than I can carry well
             */
            load: number;
        };
        ServiceSignal: {
            /** @description Reference of the service, as in planning */
            service: string;
            /** @description Reference of the team that provides it */
            team: string;
            /** @description Year and month, such as 2027-04 */
            month: string;
            kind: components["schemas"]["SignalKind"];
            category: string;
            /** Format: int32 */
            count: number;
        };
        SessionHeldRequest: {
            /** @description Today or earlier */
            heldOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ShareBearer: "LEADERSHIP" | "TEAM" | "GRADE";
        ShareBorneFact: {
            bearer: components["schemas"]["ShareBearer"];
            /** @description Which team or grade */
            name: string;
            /**
             * Format: int32
             * @description Share cut of its pay bill, in basis points
             */
            cutBasisPoints: number;
            /**
             * Format: int32
             * @description Share cut of the whole pay bill, in basis points
             */
            cutOfTheWholeBasisPoints: number;
        };
        SignalCategoryChange: {
            category: string;
            /** Format: int32 */
            before: number;
            /** Format: int32 */
            now: number;
        };
        /** @enum {string} */
        SignalKind: "COMPLAINT" | "INCIDENT";
        SignalsImported: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            replaced: number;
        };
        SignalsRequest: {
            signals: components["schemas"]["ServiceSignal"][];
        };
        /** @enum {string} */
        SpokenChannel: "IN_PERSON" | "LIVE_CALL" | "LETTER" | "EMAIL" | "TEXT" | "MASS_MEETING" | "PUBLISHED";
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
        SuggestionLink: {
            id: components["schemas"]["UUID"];
            name: string;
            from: components["schemas"]["SuggestedBy"];
            lastDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            anHour: number;
            revoked: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description What opens it; told once, when it is made */
            secret?: string;
        };
        SuggestionLinkRequest: {
            /** @description For whom it is, such as carers' group */
            name: string;
            /** @description SERVICE_USER, VOLUNTEER or PARTNER: people without an account */
            from: components["schemas"]["SuggestedBy"];
            /** @description Today or later */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many suggestions an hour it takes; 20 where absent
             */
            anHour?: number;
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
        SuggestionStatus: "HELD" | "SUGGESTED" | "COSTED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN";
        SupportFact: {
            measure: string;
            from: components["schemas"]["LocalDate"];
            kinds: components["schemas"]["KindOfSupport"][];
        };
        TeamMirror: {
            team: string;
            /** @description Mean of the wave before; absent where two waves do not tell of it */
            distressBefore?: number;
            distressNow?: number;
            /**
             * Format: int32
             * @description Complaints and incidents in the three months up to the wave before
             */
            signalsBefore?: number;
            /** Format: int32 */
            signalsNow?: number;
            categories: components["schemas"]["SignalCategoryChange"][];
            /** @description Whether a facilitated conversation is worth offering; never a verdict */
            conversation: boolean;
            sentence: string;
        };
        /** @enum {string} */
        TemplateField: "WHAT_IS_PROPOSED" | "WHY" | "WHAT_IS_OPEN" | "WHAT_IS_FIXED" | "WHO_DECIDES" | "BY_WHEN" | "WHAT_WAS_DECIDED" | "WHAT_CHANGED" | "WHEN_YOU_WILL_HEAR" | "WHERE_TO_ASK" | "WHERE_SUPPORT_IS";
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
        ToDo: {
            touchpoint: components["schemas"]["UUID"];
            /** @description Reference of the measure */
            measure: string;
            /** @description What is done, in words */
            what: string;
            owner: string;
            planned: components["schemas"]["LocalDate"];
            latest: components["schemas"]["LocalDate"];
        };
        ToDos: {
            today: components["schemas"]["ToDo"][];
            /** @description Not done by the last day on which it could be */
            overdue: components["schemas"]["ToDo"][];
            /** @description At most a hundred */
            next: components["schemas"]["ToDo"][];
        };
        Touchpoint: {
            id: components["schemas"]["UUID"];
            /** @description The version of the plan by which it is planned now */
            planId: components["schemas"]["UUID"];
            /** @description Reference of the measure */
            measure: string;
            measureTitle: string;
            /**
             * Format: int32
             * @description From 1; another where a later version of the measure is consulted on again
             */
            round: number;
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
            /** @description Whether somebody added it, or set owner, channel or day */
            edited: boolean;
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
        TouchpointEditRequest: {
            /** @description The role or post that does it; never a person's name */
            owner?: string;
            /** @description First news is given in person or by a live call */
            channel?: components["schemas"]["SpokenChannel"];
            /** @description The day; within earliest and latest, and in the order of all words */
            planned?: components["schemas"]["LocalDate"];
        };
        TouchpointOverride: {
            reason: string;
        };
        /** @enum {string} */
        TouchpointPurpose: "BRIEF" | "TELL" | "CONSULT" | "NOTIFY" | "ANSWER" | "DECIDE" | "GIVE_NOTICE" | "SUPPORT";
        TouchpointRecord: {
            id: components["schemas"]["UUID"];
            happenedOn: components["schemas"]["LocalDate"];
            /** @description The hour, such as 10:30 */
            happenedAt?: string;
            channel?: components["schemas"]["SpokenChannel"];
            outcome: components["schemas"]["ConversationOutcome"];
            /** @description Ids of those spoken to, or tried; empty where they are only counted */
            persons: string[];
            letterSent?: boolean;
            companionOffered?: boolean;
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
            /** @description The hour, such as 10:30; first news is best given before 15:00 */
            happenedAt?: string;
            /** @description How it reached them; first news comes in person or by a live call */
            channel?: components["schemas"]["SpokenChannel"];
            /** @description TOLD where left out. NOT_REACHED is an attempt: after enough of them and a letter the person counts as told */
            outcome?: components["schemas"]["ConversationOutcome"];
            /** @description Ids of those spoken to, or tried; who is to be named for an attempt */
            persons?: string[];
            /** @description Whether a letter was given or sent */
            letterSent?: boolean;
            /** @description Whether a companion was allowed */
            companionOffered?: boolean;
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
            reached?: boolean;
        };
        /** @enum {string} */
        TouchpointStatus: "PLANNED" | "PARTLY_HAPPENED" | "HAPPENED" | "CANCELLED";
        /** @enum {string} */
        TouchpointStep: "REPRESENTATIVES_TOLD" | "MANAGER_BRIEFED" | "INDIVIDUALS_TOLD" | "TEAM_TOLD" | "ORGANISATION_TOLD" | "PARTNER_TOLD" | "VOLUNTEERS_TOLD" | "FUNDERS_TOLD" | "PUBLIC_TOLD" | "PUBLIC_CONSULTATION_OPENED" | "CONSULTATION_OPENED" | "REDUNDANCIES_NOTIFIED" | "FIRST_MEETING" | "SECOND_MEETING" | "RESPONSES_ANSWERED" | "CONSULTATION_CLOSED" | "DECIDED" | "NOTICE_GIVEN" | "SURVIVORS_BRIEFED" | "ONE_TO_ONES_HELD" | "EXTRA_CONVERSATION";
        TrialPeriodFact: {
            measure: string;
            begins: components["schemas"]["LocalDate"];
            /** @description Its last day */
            ends: components["schemas"]["LocalDate"];
            /** @description From when the saving counts */
            savingCountsFrom: components["schemas"]["LocalDate"];
        };
        /** Format: uuid */
        UUID: string;
        VacancyOfferFact: {
            measure: string;
            /** @description Which vacancy */
            vacancy: string;
            /** @description When it was offered to those with priority; absent while it was not */
            offeredToThoseWithPriority?: components["schemas"]["LocalDate"];
            /** @description When it was offered to others; absent while it was not */
            offeredToOthers?: components["schemas"]["LocalDate"];
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
        WhyWeInvestInThisNow: {
            title: string;
            paragraphs: string[];
            /**
             * Format: int64
             * @description All sessions that are planned or were held, in pence
             */
            costPence: number;
        };
        WorkloadFact: {
            team: string;
            /** Format: int32 */
            percent: number;
            workStopped: boolean;
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
    OrganisationCalendarResource_bankHolidays: {
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
                    "application/json": components["schemas"]["BankHoliday"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    BoardRoomResource_get: {
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
                    "application/json": components["schemas"]["BoardRoom"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    BoardRoomResource_opened: {
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
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardRoom"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    FeedResource_list: {
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
                    "application/json": components["schemas"]["CalendarFeed"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    FeedResource_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
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
    FeedResource_revoke: {
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
    ReadinessResource_list: {
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
                    "application/json": components["schemas"]["PageDevelopmentSessionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ReadinessResource_plan: {
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
                "application/json": components["schemas"]["DevelopmentSessionRequest"];
            };
        };
        responses: {
            /** @description Planned */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentSession"];
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
    ReadinessResource_one: {
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
                    "application/json": components["schemas"]["DevelopmentSession"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ReadinessResource_cancel: {
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
                    "application/json": components["schemas"]["DevelopmentSession"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ReadinessResource_held: {
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
                "application/json": components["schemas"]["SessionHeldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentSession"];
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
    DignityRecordResource_facts: {
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
                    "application/json": components["schemas"]["DignityFactRecord"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityRecordResource_record: {
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
                "application/json": components["schemas"]["DignityFactRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityFactRecord"];
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
    DignityRecordResource_overrides: {
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
                    "application/json": components["schemas"]["DignityOverride"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityRecordResource_override: {
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
                "application/json": components["schemas"]["DignityOverrideRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityOverride"];
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
    DignityRulesResource_one: {
        parameters: {
            query: {
                /** @description D1 to D28 */
                rule: string;
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
                    "application/json": components["schemas"]["DignityRuleInForce"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    DignityRulesResource_set: {
        parameters: {
            query: {
                /** @description D1 to D28 */
                rule: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DignityThresholdsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DignityRuleInForce"];
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
    EqualityCheckResource_list: {
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
                    "application/json": components["schemas"]["PageEqualityCheckResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    EqualityCheckResource_check: {
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
                "application/json": components["schemas"]["EqualityCheckRequest"];
            };
        };
        responses: {
            /** @description Checked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EqualityCheck"];
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
    EqualityCheckResource_one: {
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
                    "application/json": components["schemas"]["EqualityCheck"];
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
    SuggestionLinkResource_follow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedSuggestion"];
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
    RetentionResource_list: {
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
                    "application/json": components["schemas"]["PageHoldResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    RetentionResource_place: {
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
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description Placed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LitigationHold"];
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
    RetentionResource_one: {
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
                    "application/json": components["schemas"]["LitigationHold"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    RetentionResource_release: {
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
                "application/json": components["schemas"]["HoldReleaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LitigationHold"];
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
    MailingResource_list: {
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
                    "application/json": components["schemas"]["PageMailingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    MailingResource_get: {
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
                    "application/json": components["schemas"]["Mailing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    MailingResource_bounced: {
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
                "application/json": components["schemas"]["MailBounceRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
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
    TemplateResource_list: {
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
                    "application/json": components["schemas"]["PageTemplateResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    TemplateResource_add: {
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
                "application/json": components["schemas"]["MessageTemplateRequest"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
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
    TemplateResource_get: {
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
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    TemplateResource_change: {
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
                "application/json": components["schemas"]["MessageTemplateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
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
    MessageResource_list: {
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
                    "application/json": components["schemas"]["PageMessageResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    MessageResource_write: {
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
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_writeHoldingStatement: {
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
                "application/json": components["schemas"]["HoldingStatementRequest"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_get: {
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    MessageResource_change: {
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
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_approve: {
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
                "application/json": components["schemas"]["MessageApprovalRequest"];
            };
        };
        responses: {
            /** @description Approved */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_cancel: {
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
            /** @description Cancelled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_override: {
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
                "application/json": components["schemas"]["MessageOverrideRequest"];
            };
        };
        responses: {
            /** @description Overridden */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MessageResource_send: {
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
                "application/json": components["schemas"]["MessageSendingRequest"];
            };
        };
        responses: {
            /** @description In the mail, or set for its time */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    MirroringResource_look: {
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
                    "application/json": components["schemas"]["PageMirrorResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    OrganisationCalendarResource_get: {
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
                    "application/json": components["schemas"]["OrganisationCalendar"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    OrganisationCalendarResource_set: {
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
                "application/json": components["schemas"]["OrganisationCalendarRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationCalendar"];
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
    PeopleResource_export: {
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
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    OwnerContactResource_list: {
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
                    "application/json": components["schemas"]["OwnerContact"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    OwnerContactResource_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerContact"];
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
    PeopleResource_changes: {
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
                    "application/json": components["schemas"]["PagePersonChangeResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    RetentionResource_erase: {
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
            /** @description Erased */
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
    PromiseResource_list: {
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
                    "application/json": components["schemas"]["PagePromiseResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PromiseResource_record: {
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
                "application/json": components["schemas"]["PromiseRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promise"];
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
    PromiseResource_one: {
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
                    "application/json": components["schemas"]["Promise"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PromiseResource_add: {
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
                "application/json": components["schemas"]["EvidenceRequest"];
            };
        };
        responses: {
            /** @description Added */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promise"];
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
    SuggestionLinkResource_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicSuggestionRequest"];
            };
        };
        responses: {
            /** @description Received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSuggestion"];
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
    PulseResource_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PulseAnswerRequest"];
            };
        };
        responses: {
            /** @description Counted */
            204: {
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
    PulseResource_items: {
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
                    "application/json": components["schemas"]["PulseItemAsked"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    PulseResource_trends: {
        parameters: {
            query?: {
                /** @description Where to go on: next of the page before */
                cursor?: string;
                item?: components["schemas"]["PulseItem"];
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
                    "application/json": components["schemas"]["PagePulseTrendResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PulseResource_list: {
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
                    "application/json": components["schemas"]["PagePulseWaveResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    PulseResource_open: {
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
                "application/json": components["schemas"]["PulseWaveRequest"];
            };
        };
        responses: {
            /** @description Open */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseWave"];
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
    PulseResource_one: {
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
                    "application/json": components["schemas"]["PulseWave"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PulseResource_paper: {
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
                    "application/json": components["schemas"]["BallotPaper"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    PulseResource_draw: {
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
                "application/json": components["schemas"]["BallotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ballot"];
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
    PulseResource_compute: {
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
                    "application/json": components["schemas"]["PulseWave"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    QuestionResource_list: {
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
                    "application/json": components["schemas"]["PageQuestionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    QuestionResource_ask: {
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
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description Asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
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
    QuestionResource_one: {
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
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    QuestionResource_answer: {
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
                "application/json": components["schemas"]["QuestionAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
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
    QuestionResource_assign: {
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
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
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
    QuestionResource_like: {
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
                    "application/json": components["schemas"]["Question"][];
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
    ReadinessResource_assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfAssessmentRequest"];
            };
        };
        responses: {
            /** @description Kept; a second one of the same day takes its place */
            204: {
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
    ReadinessResource_profiles: {
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
                    "application/json": components["schemas"]["ReadinessProfile"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ReframingResource_list: {
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
                    "application/json": components["schemas"]["PageReframingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
        };
    };
    ReframingResource_open: {
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
                "application/json": components["schemas"]["ReframingRequest"];
            };
        };
        responses: {
            /** @description Open */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reframing"];
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
    ReframingResource_one: {
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
                    "application/json": components["schemas"]["Reframing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
        };
    };
    ReframingResource_write: {
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
                "application/json": components["schemas"]["ReframingContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reframing"];
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
    RetentionResource_periods: {
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
                    "application/json": components["schemas"]["RetentionPeriod"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    RetentionResource_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: components["schemas"]["RetentionCategory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionPeriodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPeriod"];
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
    RetentionResource_run: {
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
                    "application/json": components["schemas"]["RetentionRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    MirroringResource_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalsImported"];
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
    SuggestionLinkResource_list: {
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
                    "application/json": components["schemas"]["SuggestionLink"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    SuggestionLinkResource_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionLinkRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionLink"];
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
    SuggestionLinkResource_revoke: {
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
                    "application/json": components["schemas"]["SuggestionLink"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
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
    SuggestionResource_admit: {
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
    FeedResource_toDos: {
        parameters: {
            query?: {
                /** @description The role or post, as touchpoints name it */
                owner?: string;
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
                    "application/json": components["schemas"]["ToDos"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
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
    TouchpointEditResource_add: {
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
                "application/json": components["schemas"]["ExtraTouchpointRequest"];
            };
        };
        responses: {
            /** @description Added */
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
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
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
    TouchpointEditResource_edit: {
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
                "application/json": components["schemas"]["TouchpointEditRequest"];
            };
        };
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
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
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
    ReadinessResource_whyNow: {
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
                    "application/json": components["schemas"]["WhyWeInvestInThisNow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
}
