export {
  type MonthOfRequests,
  type RequestStatistics,
  requestStatistics,
  type ShareOfRequests,
  type StatisticsQuery,
} from './request-statistics.ts'
