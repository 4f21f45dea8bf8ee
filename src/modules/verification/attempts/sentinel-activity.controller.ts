import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { DeleteSentinelActivitiesDto } from './sentinel-activity.dto.js';
import { SentinelActivityService } from './sentinel-activity.service.js';

@ApiTags('Sentinel activities')
@Controller('sentinel-activities')
export class SentinelActivityController {
  constructor(private readonly activities: SentinelActivityService) {}

  @PostEndpoint('delete', {
    audience: 'management',
    operationId: 'DeleteSentinelActivities',
    summary: 'Bulk delete sentinel activities',
    description: 'Lets those sign in again at once who are blocked after too many failed attempts.',
  })
  delete(@Body() activities: DeleteSentinelActivitiesDto) {
    return this.activities.delete(activities);
  }
}
