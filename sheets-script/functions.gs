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
 * The status of a value, green, amber or red, by the thresholds of the setup (the defaults where there is none).
 *
 * @param {"WIN_RATE"} kpi_name The KPI's function name as text, such as "WIN_RATE".
 * @param {2.8} value The value to judge.
 * @param {3.1} reference What it was before, for a KPI judged by its change; the share of the period gone by, for one judged by pace (optional).
 * @return {string} The value.
 * @customfunction
 */
function KPI_STATUS(kpi_name, value, reference) {
  return kpi.call('STATUS', arguments);
}

/**
 * The revenue target of a period from the setup; of one owner where named.
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
