import { Injectable } from '@nestjs/common';

/** Which second factors users have. Nobody can enrol one yet. */
@Injectable()
export class EnrolledFactors {
  has(_userId: string): Promise<boolean> {
    return Promise.resolve(false);
  }
}
