// Written by `npm run derive` from core/kpis and core/functions. Do not edit.

/**
 * Open qualified pipeline that closes in the period, divided by what must still be won in it.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {500000} target Revenue target of the period, above 0 (optional).
 * @param {"2026-Q3"} period The period as text, such as "2026-Q3", "FY27" or "all"; left out: this quarter (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (remaining, target, weighted), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_COVERAGE(deals, as_of, target, period, name_value) {
  return kpi.call('PIPELINE_COVERAGE', arguments);
}

/**
 * Revenue the pipeline yields per day: open deals × deal size × win rate ÷ sales cycle.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mean, median), @unit (day, week, month), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_VELOCITY(deals, as_of, days, name_value) {
  return kpi.call('PIPELINE_VELOCITY', arguments);
}

/**
 * Each open deal's amount times its probability, added up.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Stage_history!A1:K5000} stage_history The stage history table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (column, history, stage), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function WEIGHTED_PIPELINE(deals, stage_history, as_of, name_value) {
  return kpi.call('WEIGHTED_PIPELINE', arguments);
}

/**
 * Amount of qualified deals created in the window, since lost or not, divided by the reps.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {8} reps Number of reps; left out: the owners with a target in the setup, else the owners seen in the deals (optional).
 * @param {30} days Days of the window that ends on as_of; left out: 30 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (flow, stock), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_PER_REP(deals, as_of, reps, days, name_value) {
  return kpi.call('PIPELINE_PER_REP', arguments);
}

/**
 * Of the deals that entered a stage in the window, those that went on to a later stage or were won.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Stage_history!A1:K5000} stage_history The stage history table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Proposal"} stage The stage, as it stands in the deals.
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (history, snapshot), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function STAGE_CONVERSION_RATE(deals, stage_history, as_of, stage, days, name_value) {
  return kpi.call('STAGE_CONVERSION_RATE', arguments);
}

/**
 * Days the open deals have been in their stage, or have existed.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (stage, deal), @average (mean, median), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DEAL_AGE(deals, as_of, name_value) {
  return kpi.call('DEAL_AGE', arguments);
}

/**
 * Share of the open deals, by amount, that are red, amber, green, or cannot be told.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"red"} bucket Bucket: red, amber, green, unknown. Red: close date passed, older than 2 × the stage's median age, pushed 3 times, or no next step and no activity for 30 days. Amber: older than 1.5 ×, no next step, no activity for 14 days, or one contact only. Unknown: close date, stage age, next step or activity not in the table (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (value, count), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DEAL_HEALTH(deals, as_of, bucket, name_value) {
  return kpi.call('DEAL_HEALTH', arguments);
}

/**
 * Open deals whose next action was due before as_of; due today is not overdue.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (overdue, missing, both), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function OVERDUE_NEXT_ACTIONS(deals, as_of, name_value) {
  return kpi.call('OVERDUE_NEXT_ACTIONS', arguments);
}

/**
 * Stakeholders engaged per open deal: different people who replied or met us in the window.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Contacts!A1:K5000} contacts The contacts table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mean, share), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function MULTITHREADING_DEPTH(deals, contacts, as_of, days, name_value) {
  return kpi.call('MULTITHREADING_DEPTH', arguments);
}

/**
 * Open qualified deals divided by the deals that the reps can work at once.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {15} capacity_per_rep Open deals one rep can work at once, above 0; 15 is a usual number.
 * @param {8} reps Number of reps; left out: the owners with a target in the setup, else the owners seen in the deals (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CAPACITY_UTILIZATION(deals, as_of, capacity_per_rep, reps, name_value) {
  return kpi.call('CAPACITY_UTILIZATION', arguments);
}

/**
 * Minutes from the moment a lead came in to the first touch by a person. Leads not answered by as_of have no time yet: they are counted beside it.
 *
 * @param {Leads!A1:K5000} leads The leads table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {7} days Days of the window that ends on as_of; left out: 7 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (median, mean), @business_hours (text such as "Mon-Fri 09:00-17:00"), @holidays (text such as "2026-12-25, 2027-01-01"), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function LEAD_RESPONSE_TIME(leads, as_of, days, name_value) {
  return kpi.call('LEAD_RESPONSE_TIME', arguments);
}

/**
 * Leads answered within so many minutes, divided by all leads older than that at the end of as_of. A lead nobody answered is a miss.
 *
 * @param {Leads!A1:K5000} leads The leads table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {5} minutes The minutes within which a lead is to be answered.
 * @param {7} days Days of the window that ends on as_of; left out: 7 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function LEAD_RESPONSE_WITHIN(leads, as_of, minutes, days, name_value) {
  return kpi.call('LEAD_RESPONSE_WITHIN', arguments);
}

/**
 * Of the leads that came in within the window, those converted by as_of.
 *
 * @param {Leads!A1:K5000} leads The leads table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (cohort, mature), @within_days (a whole number from 1 to 730; left out: 90), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function LEAD_CONVERSION_RATE(leads, as_of, days, name_value) {
  return kpi.call('LEAD_CONVERSION_RATE', arguments);
}

/**
 * Leads that came in within the window. Says nothing of their worth; read it beside the win rate.
 *
 * @param {Leads!A1:K5000} leads The leads table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function LEAD_VOLUME(leads, as_of, days, name_value) {
  return kpi.call('LEAD_VOLUME', arguments);
}

/**
 * Replies divided by sends in the window; automatic replies do not count. Filter by channel to compare channels.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (sends, people), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function REPLY_RATE(outreach, as_of, days, name_value) {
  return kpi.call('REPLY_RATE', arguments);
}

/**
 * People who booked a meeting divided by people contacted in the window; meetings booked divided by sends and calls where the table names no people.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function MEETING_BOOK_RATE(outreach, as_of, days, name_value) {
  return kpi.call('MEETING_BOOK_RATE', arguments);
}

/**
 * Meetings held divided by meetings due in the window: held, no-show or cancelled late. A meeting still ahead, moved or cancelled in time is not due.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function SHOW_RATE(outreach, as_of, days, name_value) {
  return kpi.call('SHOW_RATE', arguments);
}

/**
 * Qualified opportunities divided by the demos (or meetings) held in the window that they came from.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DEMO_TO_OPPORTUNITY_RATE(outreach, as_of, days, name_value) {
  return kpi.call('DEMO_TO_OPPORTUNITY_RATE', arguments);
}

/**
 * Meetings held in the window divided by the qualified opportunities that came of them.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function MEETINGS_PER_OPPORTUNITY(outreach, as_of, days, name_value) {
  return kpi.call('MEETINGS_PER_OPPORTUNITY', arguments);
}

/**
 * E-mails sent in the window divided by meetings booked in it.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function EMAILS_PER_MEETING(outreach, as_of, days, name_value) {
  return kpi.call('EMAILS_PER_MEETING', arguments);
}

/**
 * People at target accounts who replied or met us in the window, divided by all target accounts; those with nobody engaged count too.
 *
 * @param {Contacts!A1:K5000} contacts The contacts table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Accounts!A1:K5000} accounts The accounts table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function ACCOUNT_PENETRATION(contacts, accounts, as_of, days, name_value) {
  return kpi.call('ACCOUNT_PENETRATION', arguments);
}

/**
 * Hours spent selling divided by hours worked in the window, from a time sheet or survey.
 *
 * @param {Time!A1:K5000} time The time table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function SELLING_TIME_SHARE(time, as_of, days, name_value) {
  return kpi.call('SELLING_TIME_SHARE', arguments);
}

/**
 * Of the trials that started in the window, those activated within @within_days.
 *
 * @param {Trials!A1:K5000} trials The trials table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {30} days Days of the window that ends on as_of; left out: 30 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mature, cohort), @within_days (a whole number from 1 to 365; left out: 14), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function TRIAL_ACTIVATION_RATE(trials, as_of, days, name_value) {
  return kpi.call('TRIAL_ACTIVATION_RATE', arguments);
}

/**
 * Deals won divided by deals won and lost, closed in the window.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (closed, created, value, qualified), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function WIN_RATE(deals, as_of, days, name_value) {
  return kpi.call('WIN_RATE', arguments);
}

/**
 * Amount won divided by deals won in the window; deals without an amount are left out.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mean, median), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function AVERAGE_DEAL_SIZE(deals, as_of, days, name_value) {
  return kpi.call('AVERAGE_DEAL_SIZE', arguments);
}

/**
 * Days from created to won, for the deals won in the window.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mean, median), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function SALES_CYCLE_LENGTH(deals, as_of, days, name_value) {
  return kpi.call('SALES_CYCLE_LENGTH', arguments);
}

/**
 * Deals lost for one reason divided by all deals lost in the window; "(not recorded)" is a reason too.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Price"} reason The loss reason as it stands in the deals; "(not recorded)" for blank.
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (count, value), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function LOSS_REASON_SHARE(deals, as_of, reason, days, name_value) {
  return kpi.call('LOSS_REASON_SHARE', arguments);
}

/**
 * Of the trials that started in the window, those that became paying customers within @within_days.
 *
 * @param {Trials!A1:K5000} trials The trials table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {30} days Days of the window that ends on as_of; left out: 30 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mature, cohort), @within_days (a whole number from 1 to 365; left out: 30), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function TRIAL_TO_PAID_RATE(trials, as_of, days, name_value) {
  return kpi.call('TRIAL_TO_PAID_RATE', arguments);
}

/**
 * Mean score of the calls in the window, 0 to 100: each call is its weighted criteria over the most they could score. A criterion left blank is skipped, not zero.
 *
 * @param {Calls!A1:K5000} calls The calls table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {30} days Days of the window that ends on as_of; left out: 30 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @out_of (a whole number from 1 to 1000), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CONVERSATION_QUALITY(calls, as_of, days, name_value) {
  return kpi.call('CONVERSATION_QUALITY', arguments);
}

/**
 * Amount of the deals won in the period up to as_of, by close date.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"2026-Q3"} period The period as text, such as "2026-Q3", "FY27" or "all"; left out: this quarter (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CLOSED_REVENUE(deals, as_of, period, name_value) {
  return kpi.call('CLOSED_REVENUE', arguments);
}

/**
 * Amount won in the period up to as_of, divided by the target of the whole period.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {500000} target Revenue target of the period, above 0 (optional).
 * @param {"2026-Q3"} period The period as text, such as "2026-Q3", "FY27" or "all"; left out: this quarter (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (full, pace), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function REVENUE_ATTAINMENT(deals, as_of, target, period, name_value) {
  return kpi.call('REVENUE_ATTAINMENT', arguments);
}

/**
 * Deals won in the window, renewals aside.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DEALS_WON(deals, as_of, days, name_value) {
  return kpi.call('DEALS_WON', arguments);
}

/**
 * Recurring revenue now of the customers that had any `months` ago, divided by their revenue then.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function NET_REVENUE_RETENTION(subscriptions, as_of, months, name_value) {
  return kpi.call('NET_REVENUE_RETENTION', arguments);
}

/**
 * Recurring revenue kept from the customers of `months` ago, each capped at its revenue then.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function GROSS_REVENUE_RETENTION(subscriptions, as_of, months, name_value) {
  return kpi.call('GROSS_REVENUE_RETENTION', arguments);
}

/**
 * Annual recurring revenue on as_of of the customers that had none `months` ago. Who came and left in between counts nothing.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function NEW_ARR(subscriptions, as_of, months, name_value) {
  return kpi.call('NEW_ARR', arguments);
}

/**
 * Annual recurring revenue added since `months` ago by the customers of then, before what others of them cut or cancelled.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function EXPANSION_ARR(subscriptions, as_of, months, name_value) {
  return kpi.call('EXPANSION_ARR', arguments);
}

/**
 * Sales and marketing spend of the span divided by the gross profit per month of the customers it won. Only new customers count, at what they pay on as_of.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Spend!A1:K5000} spend The spend table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {0.8} gross_margin Gross margin, 0 to 1 or text such as "80%".
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @lag_months (a whole number from 0 to 24), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CAC_PAYBACK(subscriptions, spend, as_of, gross_margin, months, name_value) {
  return kpi.call('CAC_PAYBACK', arguments);
}

/**
 * Revenue per customer and month on as_of, times the gross margin, divided by the share of customers that leaves per month.
 *
 * @param {Subscriptions!A1:K5000} subscriptions The subscriptions table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {0.8} gross_margin Gross margin, 0 to 1 or text such as "80%".
 * @param {12} months Months from the first day to as_of; left out: 12 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CUSTOMER_LIFETIME_VALUE(subscriptions, as_of, gross_margin, months, name_value) {
  return kpi.call('CUSTOMER_LIFETIME_VALUE', arguments);
}

/**
 * One minus the errors of the forecasts over what was really won. The forecast is the one that stood on the freeze day of its period; only periods that are over on as_of count.
 *
 * @param {Forecasts!A1:K5000} forecasts The forecasts table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"2026-Q3"} period The period as text, such as "2026-Q3", "FY27" or "all"; left out: this quarter (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (wape, mape), @freeze_day (a whole number from 1 to 92; left out: 15), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function FORECAST_ACCURACY(forecasts, as_of, period, name_value) {
  return kpi.call('FORECAST_ACCURACY', arguments);
}

/**
 * Open qualified deals on as_of: a measure of load, not of worth.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (qualified, all), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function OPEN_DEALS(deals, as_of, name_value) {
  return kpi.call('OPEN_DEALS', arguments);
}

/**
 * Sends and calls in the window: what the team has the capacity for, not what it achieves.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function OUTREACH_VOLUME(outreach, as_of, days, name_value) {
  return kpi.call('OUTREACH_VOLUME', arguments);
}

/**
 * Demos booked in the window, whether they were held and led to anything or not.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DEMOS_BOOKED(outreach, as_of, days, name_value) {
  return kpi.call('DEMOS_BOOKED', arguments);
}

/**
 * Sends that were opened divided by sends in the window. Mail programs open by themselves, and an open is no answer.
 *
 * @param {Outreach!A1:K5000} outreach The outreach table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {28} days Days of the window that ends on as_of; left out: 28 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function EMAIL_OPEN_RATE(outreach, as_of, days, name_value) {
  return kpi.call('EMAIL_OPEN_RATE', arguments);
}

/**
 * Required cells that are filled, divided by all required cells of the deals.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"amount, close date"} fields Fields that must be filled, such as "amount, close date"; left out: account and owner, from the qualified stages on also amount and close date, for lost deals also the loss reason (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (cells, records), @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function CRM_COMPLETENESS(deals, as_of, fields, name_value) {
  return kpi.call('CRM_COMPLETENESS', arguments);
}

/**
 * Deals beyond the first with the same key, divided by all deals.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"id"} key The column, or columns such as "account, amount", that should tell one deal from another; left out: id (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DUPLICATE_RATE(deals, as_of, key, name_value) {
  return kpi.call('DUPLICATE_RATE', arguments);
}

/**
 * Open deals with an activity in the window, divided by all open deals.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {14} days Days of the window that ends on as_of; left out: 14 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {number} The value.
 * @customfunction
 */
function DATA_FRESHNESS(deals, as_of, days, name_value) {
  return kpi.call('DATA_FRESHNESS', arguments);
}

/**
 * Pipeline coverage from totals: pipeline ÷ (target − closed_won).
 *
 * @param {600} pipeline Amount of open qualified deals whose close date lies in the period.
 * @param {400} target Revenue target of the period.
 * @param {200} closed_won Amount already won in the period (optional).
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_COVERAGE_FROM(pipeline, target, closed_won) {
  return kpi.call('PIPELINE_COVERAGE_FROM', arguments);
}

/**
 * Pipeline velocity from totals: opportunities × deal_size × win_rate ÷ cycle_days.
 *
 * @param {50} opportunities Open qualified deals on as_of.
 * @param {10000} deal_size Mean amount of the deals won in the window.
 * @param {"20%"} win_rate Won ÷ (won + lost) in the window.
 * @param {60} cycle_days Days from created to won, deals won in the window.
 * @param {"week"} unit Per day, per week (× 7) or per month (× 30) (optional).
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_VELOCITY_FROM(opportunities, deal_size, win_rate, cycle_days, unit) {
  return kpi.call('PIPELINE_VELOCITY_FROM', arguments);
}

/**
 * Weighted pipeline from totals: Σ amount × probability.
 *
 * @param {A2:A50} amounts Amounts of the open deals.
 * @param {A2:A50} probabilities Their probabilities, 0 to 1 or text such as "25%".
 * @return {number} The value.
 * @customfunction
 */
function WEIGHTED_PIPELINE_FROM(amounts, probabilities) {
  return kpi.call('WEIGHTED_PIPELINE_FROM', arguments);
}

/**
 * Pipeline per rep from totals: pipeline ÷ reps.
 *
 * @param {4000000} pipeline Amount of qualified deals created in the window (flow), or open on as_of (stock).
 * @param {8} reps Reps it is spread over.
 * @return {number} The value.
 * @customfunction
 */
function PIPELINE_PER_REP_FROM(pipeline, reps) {
  return kpi.call('PIPELINE_PER_REP_FROM', arguments);
}

/**
 * Stage conversion rate from totals: advanced ÷ entered.
 *
 * @param {52} advanced Deals that reached a later stage, or were won.
 * @param {80} entered Deals that entered the stage in the window, at least one median stage time ago.
 * @return {number} The value.
 * @customfunction
 */
function STAGE_CONVERSION_RATE_FROM(advanced, entered) {
  return kpi.call('STAGE_CONVERSION_RATE_FROM', arguments);
}

/**
 * Multithreading depth from totals: stakeholders ÷ deals.
 *
 * @param {30} stakeholders Stakeholders engaged, added up over the open deals.
 * @param {10} deals Open deals.
 * @return {number} The value.
 * @customfunction
 */
function MULTITHREADING_DEPTH_FROM(stakeholders, deals) {
  return kpi.call('MULTITHREADING_DEPTH_FROM', arguments);
}

/**
 * Capacity utilization from totals: open_deals ÷ (reps × capacity_per_rep).
 *
 * @param {120} open_deals Open qualified deals on as_of.
 * @param {8} reps Reps who work them.
 * @param {15} capacity_per_rep Deals one rep can work at once.
 * @return {number} The value.
 * @customfunction
 */
function CAPACITY_UTILIZATION_FROM(open_deals, reps, capacity_per_rep) {
  return kpi.call('CAPACITY_UTILIZATION_FROM', arguments);
}

/**
 * Lead conversion rate from totals: converted ÷ leads.
 *
 * @param {500} converted Leads of the window that were converted.
 * @param {1700} leads Leads that came in within the window.
 * @return {number} The value.
 * @customfunction
 */
function LEAD_CONVERSION_RATE_FROM(converted, leads) {
  return kpi.call('LEAD_CONVERSION_RATE_FROM', arguments);
}

/**
 * Reply rate from totals: replies ÷ contacted.
 *
 * @param {3} replies Replies (variant "people": people who replied).
 * @param {600} contacted Sends (variant "people": people contacted).
 * @return {number} The value.
 * @customfunction
 */
function REPLY_RATE_FROM(replies, contacted) {
  return kpi.call('REPLY_RATE_FROM', arguments);
}

/**
 * Meeting book rate from totals: booked ÷ contacted.
 *
 * @param {4} booked People contacted in the window who booked a meeting in it, or meetings booked.
 * @param {200} contacted People contacted in the window, or sends and calls.
 * @return {number} The value.
 * @customfunction
 */
function MEETING_BOOK_RATE_FROM(booked, contacted) {
  return kpi.call('MEETING_BOOK_RATE_FROM', arguments);
}

/**
 * Show rate from totals: held ÷ due.
 *
 * @param {4} held Meetings held in the window.
 * @param {10} due Meetings of the window that were held, missed or cancelled late.
 * @return {number} The value.
 * @customfunction
 */
function SHOW_RATE_FROM(held, due) {
  return kpi.call('SHOW_RATE_FROM', arguments);
}

/**
 * Demo to opportunity rate from totals: opportunities ÷ demos.
 *
 * @param {15} opportunities Opportunities created from them, at most 30 days later where days are known.
 * @param {100} demos Demos held in the window; meetings held where the table tells no demos apart.
 * @return {number} The value.
 * @customfunction
 */
function DEMO_TO_OPPORTUNITY_RATE_FROM(opportunities, demos) {
  return kpi.call('DEMO_TO_OPPORTUNITY_RATE_FROM', arguments);
}

/**
 * Meetings per opportunity from totals: meetings ÷ opportunities.
 *
 * @param {25} meetings Meetings held in the window.
 * @param {10} opportunities Opportunities created from them, at most 30 days later where days are known.
 * @return {number} The value.
 * @customfunction
 */
function MEETINGS_PER_OPPORTUNITY_FROM(meetings, opportunities) {
  return kpi.call('MEETINGS_PER_OPPORTUNITY_FROM', arguments);
}

/**
 * E-mails per meeting from totals: emails ÷ meetings.
 *
 * @param {500} emails E-mails sent in the window; all sends where the table has no channel.
 * @param {5} meetings Meetings booked in the window.
 * @return {number} The value.
 * @customfunction
 */
function EMAILS_PER_MEETING_FROM(emails, meetings) {
  return kpi.call('EMAILS_PER_MEETING_FROM', arguments);
}

/**
 * Account penetration from totals: contacts ÷ accounts.
 *
 * @param {250} contacts People at target accounts who replied or met us in the window.
 * @param {100} accounts Target accounts.
 * @return {number} The value.
 * @customfunction
 */
function ACCOUNT_PENETRATION_FROM(contacts, accounts) {
  return kpi.call('ACCOUNT_PENETRATION_FROM', arguments);
}

/**
 * Selling time share from totals: selling_hours ÷ worked_hours.
 *
 * @param {11.2} selling_hours Hours spent selling.
 * @param {40} worked_hours Hours worked.
 * @return {number} The value.
 * @customfunction
 */
function SELLING_TIME_SHARE_FROM(selling_hours, worked_hours) {
  return kpi.call('SELLING_TIME_SHARE_FROM', arguments);
}

/**
 * Trial activation rate from totals: activated ÷ started.
 *
 * @param {40} activated Trials of the window that were activated.
 * @param {100} started Trials started in the window.
 * @return {number} The value.
 * @customfunction
 */
function TRIAL_ACTIVATION_RATE_FROM(activated, started) {
  return kpi.call('TRIAL_ACTIVATION_RATE_FROM', arguments);
}

/**
 * Win rate from totals: won ÷ (won + lost).
 *
 * @param {3} won Deals won in the window.
 * @param {7} lost Deals lost in the window.
 * @return {number} The value.
 * @customfunction
 */
function WIN_RATE_FROM(won, lost) {
  return kpi.call('WIN_RATE_FROM', arguments);
}

/**
 * Average deal size from totals: won_amount ÷ deals_won.
 *
 * @param {8068000} won_amount Amount of the deals won in the window.
 * @param {181} deals_won Deals won in the window that carry an amount.
 * @return {number} The value.
 * @customfunction
 */
function AVERAGE_DEAL_SIZE_FROM(won_amount, deals_won) {
  return kpi.call('AVERAGE_DEAL_SIZE_FROM', arguments);
}

/**
 * Sales cycle length from totals: total_days ÷ deals_won.
 *
 * @param {11607} total_days Days from created to won, added up over the deals won in the window.
 * @param {181} deals_won Deals won in the window with both dates.
 * @return {number} The value.
 * @customfunction
 */
function SALES_CYCLE_LENGTH_FROM(total_days, deals_won) {
  return kpi.call('SALES_CYCLE_LENGTH_FROM', arguments);
}

/**
 * Trial to paid rate from totals: paid ÷ started.
 *
 * @param {25} paid Trials of the window that became paying customers.
 * @param {100} started Trials started in the window.
 * @return {number} The value.
 * @customfunction
 */
function TRIAL_TO_PAID_RATE_FROM(paid, started) {
  return kpi.call('TRIAL_TO_PAID_RATE_FROM', arguments);
}

/**
 * Revenue attainment from totals: closed ÷ target.
 *
 * @param {75000} closed Amount of the deals won in the period up to as_of.
 * @param {100000} target Revenue target of the period.
 * @return {number} The value.
 * @customfunction
 */
function REVENUE_ATTAINMENT_FROM(closed, target) {
  return kpi.call('REVENUE_ATTAINMENT_FROM', arguments);
}

/**
 * Net revenue retention from totals: (start + expansion − contraction − churn) ÷ start.
 *
 * @param {1000} start Monthly recurring revenue at the start of the span.
 * @param {200} expansion Added since by the same customers.
 * @param {20} contraction Lost to smaller contracts of the same customers, as a positive amount.
 * @param {80} churn Lost with customers that left, as a positive amount.
 * @return {number} The value.
 * @customfunction
 */
function NET_REVENUE_RETENTION_FROM(start, expansion, contraction, churn) {
  return kpi.call('NET_REVENUE_RETENTION_FROM', arguments);
}

/**
 * Gross revenue retention from totals: (start − contraction − churn) ÷ start.
 *
 * @param {1000} start Monthly recurring revenue at the start of the span.
 * @param {20} contraction Lost to smaller contracts of the same customers, as a positive amount.
 * @param {80} churn Lost with customers that left, as a positive amount.
 * @return {number} The value.
 * @customfunction
 */
function GROSS_REVENUE_RETENTION_FROM(start, contraction, churn) {
  return kpi.call('GROSS_REVENUE_RETENTION_FROM', arguments);
}

/**
 * CAC payback from totals: spend ÷ (new_mrr × gross_margin).
 *
 * @param {20000} spend Sales and marketing spend, fully loaded.
 * @param {5000} new_mrr Monthly recurring revenue of new customers.
 * @param {0.75} gross_margin Gross margin, 0 to 1 or text such as "80%".
 * @return {number} The value.
 * @customfunction
 */
function CAC_PAYBACK_FROM(spend, new_mrr, gross_margin) {
  return kpi.call('CAC_PAYBACK_FROM', arguments);
}

/**
 * Customer lifetime value from totals: arpa × gross_margin ÷ churn.
 *
 * @param {100} arpa Average monthly recurring revenue per customer.
 * @param {1} gross_margin Gross margin, 0 to 1 or text such as "80%".
 * @param {0.05} churn Share of the customers that leaves per month, 0 to 1 or text such as "5%".
 * @return {number} The value.
 * @customfunction
 */
function CUSTOMER_LIFETIME_VALUE_FROM(arpa, gross_margin, churn) {
  return kpi.call('CUSTOMER_LIFETIME_VALUE_FROM', arguments);
}

/**
 * Forecast accuracy from totals: 1 − sum of |forecast − actual| ÷ sum of actual, at least 0.
 *
 * @param {A2:A50} forecasts Forecast amounts, as a range.
 * @param {A2:A50} actuals What was really won, a range of the same size.
 * @param {"mape"} variant Variant: wape or mape (optional).
 * @return {number} The value.
 * @customfunction
 */
function FORECAST_ACCURACY_FROM(forecasts, actuals, variant) {
  return kpi.call('FORECAST_ACCURACY_FROM', arguments);
}

/**
 * CRM completeness from totals: filled ÷ required.
 *
 * @param {90} filled Required cells that are filled (variant records: deals with all of them).
 * @param {100} required Required cells (variant records: deals).
 * @return {number} The value.
 * @customfunction
 */
function CRM_COMPLETENESS_FROM(filled, required) {
  return kpi.call('CRM_COMPLETENESS_FROM', arguments);
}

/**
 * Duplicate rate from totals: duplicates ÷ records.
 *
 * @param {2} duplicates Deals that share their key with an earlier one.
 * @param {100} records Deals with a key.
 * @return {number} The value.
 * @customfunction
 */
function DUPLICATE_RATE_FROM(duplicates, records) {
  return kpi.call('DUPLICATE_RATE_FROM', arguments);
}

/**
 * Data freshness from totals: fresh ÷ open.
 *
 * @param {80} fresh Open deals with an activity in the window.
 * @param {100} open Open deals.
 * @return {number} The value.
 * @customfunction
 */
function DATA_FRESHNESS_FROM(fresh, open) {
  return kpi.call('DATA_FRESHNESS_FROM', arguments);
}

/**
 * The open pipeline that a coverage asks for: (target − closed_won) × coverage; 0 once the target is met.
 *
 * @param {500000} target Revenue target of the period, above 0.
 * @param {200000} closed_won Amount already won in it.
 * @param {3} coverage Coverage that is wanted, above 0, such as 3.
 * @return {number} The value.
 * @customfunction
 */
function REQUIRED_PIPELINE_FROM(target, closed_won, coverage) {
  return kpi.call('REQUIRED_PIPELINE_FROM', arguments);
}

/**
 * The CEO's five: KPI, value, unit, change, status, owner, action, due.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Subscriptions!A1:F500} subscriptions The subscriptions table with its header row (optional).
 * @param {"2026-06-30"} as_of The day the numbers are for; left out: today (optional).
 * @param {"@setup", KPI_SETUP} name_value "@setup" and the range KPI_SETUP (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_SUMMARY(deals, subscriptions, as_of, name_value) {
  return kpi.call('SUMMARY', arguments);
}

/**
 * A KPI at equally spaced days up to as_of: date, value, number of observations. Rebuilt from the dates in the table; all open deals count at every point.
 *
 * @param {"WIN_RATE"} kpi_name The KPI's function name as text, such as "WIN_RATE".
 * @param {12} points How many points, 1 to 260.
 * @param {"week"} step "week", "month" or "quarter".
 * @param {Deals!A1:K5000} own_arguments The KPI's own arguments, in the order of its function (optional, any number).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_TREND(kpi_name, points, step, own_arguments) {
  return kpi.call('TREND', arguments);
}

/**
 * A KPI for each value of a column: group, value, n, status. The total comes last and is measured, not averaged. "@bands", "10000,50000" splits a number column.
 *
 * @param {"WIN_RATE"} kpi_name The KPI's function name as text, such as "WIN_RATE".
 * @param {"Owner"} column The column to split by: its header or canonical name, such as "Owner".
 * @param {Deals!A1:K5000} own_arguments The KPI's own arguments, in the order of its function (optional, any number).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_BREAKDOWN(kpi_name, column, own_arguments) {
  return kpi.call('BREAKDOWN', arguments);
}

/**
 * How a KPI came about: parts, window, variant and what the others give, rows used and left out, thresholds with their source.
 *
 * @param {"WIN_RATE"} kpi_name The KPI's function name as text, such as "WIN_RATE".
 * @param {Deals!A1:K5000} own_arguments The KPI's own arguments, in the order of its function (optional, any number).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_EXPLAIN(kpi_name, own_arguments) {
  return kpi.call('EXPLAIN', arguments);
}

/**
 * What is wrong with a table: row, column, problem, what it affects, how to fix it. The gravest come first.
 *
 * @param {Deals!A1:K5000} table The table with its header row; left out: the deals connected in KPI setup (optional).
 * @param {"@table", "deals"} name_value Pairs of name and value: "@setup" and the range KPI_SETUP, "@table" and what it holds (deals, stage_history, leads, outreach, contacts, accounts, trials, subscriptions, spend, calls, forecasts, time, targets), "@dates", "DMY" or "MDY" (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_CHECK(table, name_value) {
  return kpi.call('CHECK', arguments);
}

/**
 * The status of a value, green, amber or red, by the thresholds of the setup (the defaults where there is none).
 *
 * @param {"WIN_RATE"} kpi_name The KPI's function name as text, such as "WIN_RATE".
 * @param {2.8} value The value to judge.
 * @param {3.1} reference What it was before, for a KPI judged by its change; the share of the period gone by, for one judged by pace; what the target asks for, for one judged by need (optional).
 * @return {string} The value.
 * @customfunction
 */
function KPI_STATUS(kpi_name, value, reference) {
  return kpi.call('STATUS', arguments);
}

/**
 * The open pipeline stage by stage: deals, amount, age, the probability used, and the conversion of the last 90 days where stage history is known.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {Stage_history!A1:K5000} stage_history The stage history table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_STAGES(deals, stage_history, as_of, name_value) {
  return kpi.call('STAGES', arguments);
}

/**
 * Why deals were lost in the window: reason, count, share, value, and the change of the share in points against the window before.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @setup (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_LOSS_REASONS(deals, as_of, days, name_value) {
  return kpi.call('LOSS_REASONS', arguments);
}

/**
 * Which of its four variables moved the pipeline velocity since the window before: the share of each in the change; shares add up to 1. All open deals count at both ends.
 *
 * @param {Deals!A1:K5000} deals The deals table with its header row; left out: the one connected in KPI setup (optional).
 * @param {"2026-06-30"} as_of The day the number is for; left out: today (optional).
 * @param {90} days Days of the window that ends on as_of; left out: 90 (optional).
 * @param {"Owner", "Ana"} name_value Pairs of name and value, any number: filters such as "Owner", "Ana"; options @variant (mean, median), @unit (day, week, month), @setup (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_ATTRIBUTION(deals, as_of, days, name_value) {
  return kpi.call('ATTRIBUTION', arguments);
}

/**
 * Where to act: from a breach in revenue down to the deepest breached layer, and what win rate and lead volume say together. Reads the connected workbook.
 *
 * @param {"2026-06-30"} as_of The day to diagnose; left out: the day of the setup, else today (optional).
 * @return {any[][]} A table with a header row.
 * @customfunction
 */
function KPI_DIAGNOSE(as_of) {
  return kpi.call('DIAGNOSE', arguments);
}

/**
 * The revenue target of a period from the setup or the connected targets; of one owner where named.
 *
 * @param {"2026-Q3"} period The period as text, such as "2026-Q3" or "this quarter".
 * @param {"Ana"} owner Whose target; left out: the whole company (optional).
 * @return {number} The value.
 * @customfunction
 */
function KPI_TARGET(period, owner) {
  return kpi.call('TARGET', arguments);
}

/**
 * The calendar month, quarter or year of a date, as the text that the other functions take.
 *
 * @param {"2026-08-14"} date The date.
 * @param {"quarter"} kind "month", "quarter" or "year".
 * @return {string} The value.
 * @customfunction
 */
function KPI_PERIOD(date, kind) {
  return kpi.call('PERIOD', arguments);
}
