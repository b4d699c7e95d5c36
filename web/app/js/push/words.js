/** GraphQL documents of devices that get pushes. */
import { FAULTS } from '../parts/act.js'

const DEVICE = 'id name service createdAt lastUsedAt error'

/** @type {Operation<'PushDevices'>} */
export const DEVICES = `query PushDevices { instance { vapidKey } pushDevices { ${DEVICE} } }`

/** @type {Operation<'RegisterPushDevice'>} */
export const REGISTER = `mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${FAULTS} device { ${DEVICE} } }
}`

/** @type {Operation<'RemovePushDevice'>} */
export const REMOVE = `mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${FAULTS} deletedId } }`

/** @type {Operation<'SendTestPush'>} */
export const TEST = `mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${FAULTS} device { ${DEVICE} } } }`
