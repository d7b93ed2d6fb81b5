export { escalation } from './escalation.js';
export { dailyAccrual } from './daily-accrual.js';
